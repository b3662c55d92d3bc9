"""Why a Binairo's answer is the answer: what each line forces, then what a supposition runs into.

A `Deduction` says that cells of one line force others, or that they leave the line no way to be filled. `Referee`
replays every one with code of its own before a step is told.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from solver.kinds.binairo import Binairo, legal_lines
from solver.puzzle import Cell, Grid, cell_name

from .techniques.board import CellFact, Step, cell_list, listing
from .techniques.replay import CHOICE

PAIR, GAP, COUNT, LINE, TWIN, SUPPOSITION = (
    "pair",
    "gap",
    "full count",
    "line count",
    "twin line",
    "supposition",
)
DIFFICULTY = {PAIR: 1.0, GAP: 1.1, COUNT: 1.2, LINE: 2.4, TWIN: 2.8, SUPPOSITION: 4.0}
SHORT_CHAIN = 3  # deductions: a supposition that ends so soon is taken without looking for a shorter one
LONGEST_CHAIN = 12  # deductions that a reader can still follow
NUMBERS = ("no", "one", "two", "three", "four", "five")

Values = dict[Cell, int]


@dataclass(frozen=True)
class Deduction:
    """The cells `because` of a line force the `placements`; where there are none, they leave no way to fill it."""

    line: str  # "row 1"
    because: tuple[tuple[Cell, int], ...]
    differs_from: tuple[str, ...]  # full lines that the line must not equal, where this is needed
    placements: tuple[tuple[Cell, int], ...]


class Referee:
    """Knows the values placed so far and judges a deduction by writing out the lines it leaves possible."""

    def __init__(self, kind: Binairo, grid: Grid) -> None:
        self.kind = kind
        self.known: Values = {
            cell: int(grid[cell]) for cells in kind.lines.values() for cell in cells if grid[cell]
        }

    def objection(self, deductions: Sequence[Deduction], supposed: Values | None = None) -> str | None:
        """What is wrong with these deductions, one after the other; None where nothing is."""
        known = self.known | (supposed or {})
        for deduction in deductions:
            cells = self.kind.lines[deduction.line]
            if any(known.get(cell) != value or cell not in cells for cell, value in deduction.because):
                return f"{deduction.line}: the reasons do not stand there"
            ways = [dict(zip(cells, line, strict=True)) for line in legal_lines(self.kind.side)]
            for other in deduction.differs_from:
                values = [known.get(cell) for cell in self.kind.lines[other]]
                if other.split()[0] != deduction.line.split()[0] or other == deduction.line or None in values:
                    return f"{deduction.line}: nothing says that it differs from {other}"
                ways = [way for way in ways if list(way.values()) != values]
            ways = [way for way in ways if all(way[cell] == value for cell, value in deduction.because)]
            if any(way[cell] != value for cell, value in deduction.placements for way in ways):
                return f"{deduction.line}: {deduction.placements} does not follow"
            if not deduction.placements and ways:
                return f"{deduction.line} can be filled"
            known |= dict(deduction.placements)
        return None


class Lines:
    """A half-filled board as bits: for every line, rows first, the places of its 0s and of its 1s."""

    def __init__(self, kind: Binairo, values: Values) -> None:
        self.kind, self.side = kind, kind.side
        self.names = list(kind.lines)
        self.cells = list(kind.lines.values())
        self.held = {1: [0] * len(self.cells), 2: [0] * len(self.cells)}  # value -> the places in every line
        self.values: Values = {}
        for cell, value in values.items():
            self.place(cell, value)

    def place(self, cell: Cell, value: int) -> None:
        self.values[cell] = value
        self.held[value][cell[0]] |= 1 << cell[1]
        self.held[value][self.side + cell[1]] |= 1 << cell[0]

    def is_full(self, line: int) -> bool:
        return self.held[1][line] | self.held[2][line] == (1 << self.side) - 1

    def twins(self, line: int) -> list[int]:
        """The full lines beside this one, which it must not equal."""
        first = line // self.side * self.side
        return [other for other in range(first, first + self.side) if other != line and self.is_full(other)]

    def ways(self, line: int, zeros: int, ones: int, twins: Sequence[int]) -> list[int]:
        """Every way, as the places of its 1s, in which the line can be filled around these digits."""
        taken = {self.held[2][twin] for twin in twins}
        masks = _masks(self.side)
        return [way for way in masks if not ones & ~way and not zeros & way and way not in taken]

    def forced(self, line: int, twins: Sequence[int]) -> tuple[list[tuple[int, int]], list[int]]:
        """The open places of the line that have one value in all its ways, with it; and the ways."""
        zeros, ones = self.held[1][line], self.held[2][line]
        ways = self.ways(line, zeros, ones, twins)
        always, ever = (1 << self.side) - 1, 0
        for way in ways:
            always, ever = always & way, ever | way
        open_places = [place for place in range(self.side) if not (zeros | ones) >> place & 1]
        found = [(place, 2) for place in open_places if always >> place & 1]
        found += [(place, 1) for place in open_places if not ever >> place & 1]
        return (found if ways else []), ways

    def reasons(self, line: int, place: int | None, value: int, twins: Sequence[int]) -> Deduction:
        """The deduction that this place holds `value` (or, without one, that no way is left), from few cells."""
        zeros, ones = self.held[1][line], self.held[2][line]

        def follows(zeros: int, ones: int, twins: Sequence[int]) -> bool:
            if place is not None:
                zeros, ones = (zeros | 1 << place, ones) if value == 2 else (zeros, ones | 1 << place)
            return not self.ways(line, zeros, ones, twins)

        plain = 0 if place is None else self._plain_reason(place, self.held[3 - value][line])
        twins = [] if plain else list(twins)
        if plain:
            zeros, ones = (plain, 0) if value == 2 else (0, plain)
        for twin in tuple(twins):
            fewer = [other for other in twins if other != twin]
            if follows(zeros, ones, fewer):
                twins = fewer
        near = range(self.side) if place is None else sorted(range(self.side), key=lambda i: -abs(i - place))
        for i in near:  # the farthest cells go first, so that neighbours stay
            if not plain and follows(zeros & ~(1 << i), ones & ~(1 << i), twins):
                zeros, ones = zeros & ~(1 << i), ones & ~(1 << i)
        cells = self.cells[line]
        because = tuple(
            (cells[i], 2 if ones >> i & 1 else 1) for i in range(self.side) if (zeros | ones) >> i & 1
        )
        placements = () if place is None else ((cells[place], value),)
        return Deduction(self.names[line], because, tuple(self.names[twin] for twin in twins), placements)

    def _plain_reason(self, place: int, others: int) -> int:
        """What a reader sees at once among the `others`, the places of the other digit; 0 if nothing.

        Two beside the place or around it, or as many as the line may have.
        """
        for a, b in ((1, 2), (-2, -1), (-1, 1)):
            if 0 <= place + a and place + b < self.side:
                pair = 1 << place + a | 1 << place + b
                if others & pair == pair:
                    return pair
        return others if others.bit_count() == self.side // 2 else 0


def explain_steps(
    kind: Binairo, grid: Grid, solution: Grid | None, deadline: float, *, most: int | None = None
) -> list[Step]:
    """Steps from a half-filled grid to the only solution, at most so many.

    What could not be deduced is called a choice; where no `solution` is known to be the only one, the steps end there.
    """
    referee = Referee(kind, grid)
    steps: list[Step] = []
    while len(referee.known) < kind.side**2 and (most is None or len(steps) < most):
        lines = Lines(kind, referee.known)
        step = _line_step(lines, referee) or _supposition(lines, referee, deadline)
        if step is None:
            if solution is None:
                break
            step = _choice(kind, referee, solution, all_left=time.monotonic() >= deadline)
        referee.known |= {cell: digit + 1 for cell, digit in step.placements}
        steps.append(step)
    return steps


def _line_step(lines: Lines, referee: Referee) -> Step | None:
    """The easiest thing that one line forces."""
    best: tuple[float, Step] | None = None
    for line in range(len(lines.cells)):
        if lines.is_full(line):
            continue
        twins: list[int] = []
        found, _ = lines.forced(line, twins)
        if not found and (twins := lines.twins(line)):
            found, _ = lines.forced(line, twins)
        groups: dict[object, list[Deduction]] = {}
        for place, value in found:
            deduction = lines.reasons(line, place, value, twins)
            technique = _technique(lines.side, deduction)
            alike = technique, deduction.because if technique in (PAIR, GAP, COUNT) else None
            groups.setdefault(alike, []).append(deduction)
        for group in groups.values():
            technique = _technique(lines.side, group[0])
            if best is None or DIFFICULTY[technique] < best[0]:
                whole = _together(group)
                if referee.objection([whole]) is None:
                    best = DIFFICULTY[technique], _step(lines, technique, whole)
        if best is not None and best[0] == DIFFICULTY[PAIR]:
            break
    return None if best is None else best[1]


def _together(group: Sequence[Deduction]) -> Deduction:
    """Deductions of one line as one, for all their reasons."""
    because = {placed for deduction in group for placed in deduction.because}
    differs_from = dict.fromkeys(name for deduction in group for name in deduction.differs_from)
    placements = {placed for deduction in group for placed in deduction.placements}
    return Deduction(group[0].line, tuple(sorted(because)), tuple(differs_from), tuple(sorted(placements)))


def _technique(side: int, deduction: Deduction) -> str:
    if deduction.differs_from:
        return TWIN
    values = {value for _, value in deduction.because}
    if len(values) == 1 and len(deduction.because) == 2:
        (a, b), ((c, _), *_) = (sorted(sum(cell) for cell, _ in deduction.because), deduction.placements)
        if b - a == 1 and sum(c) in (a - 1, b + 1):
            return PAIR
        if b - a == 2 and sum(c) == a + 1:
            return GAP
    if len(values) == 1 and len(deduction.because) == side // 2:
        return COUNT
    return LINE


def _step(lines: Lines, technique: str, deduction: Deduction) -> Step:
    """A step made of one deduction, in words."""
    cells = tuple(cell for cell, _ in deduction.because)
    digit = lines.kind.symbols[deduction.because[0][1]] if deduction.because else ""
    follows = _are(lines.kind, deduction.placements)
    line = deduction.line
    if technique == PAIR:
        text = f"{cell_list(cells)} are both {digit}, and three in a run are not allowed, so {follows}."
    elif technique == GAP:
        between = cell_name(deduction.placements[0][0])
        other = lines.kind.symbols[deduction.placements[0][1]]
        text = f"{cell_list(cells)} are both {digit}, so {between} between them is {other}."
    elif technique == COUNT:
        text = f"{_capital(line)} has all its {NUMBERS[len(cells)]} {digit}s, so {follows}."
    else:
        index = lines.names.index(line)
        twins = [lines.names.index(name) for name in deduction.differs_from]
        zeros, ones = lines.held[1][index], lines.held[2][index]
        n_ways = len(lines.ways(index, zeros, ones, twins))
        ways = "one way" if n_ways == 1 else f"{n_ways} ways"
        if twins:
            ways += (
                f" that {'differs' if n_ways == 1 else 'differ'} from {listing(deduction.differs_from, 'or')}"
            )
        where = {1: "in it", 2: "in both"}.get(n_ways, "in all of them")
        text = f"{_capital(line)} can be filled in {ways}, and {follows} {where}."
    return Step(
        technique,
        DIFFICULTY[technique],
        text,
        placements=tuple((cell, value - 1) for cell, value in deduction.placements),
        cells=cells or tuple(cell for cell, _ in deduction.placements),
        houses=(line, *deduction.differs_from),
        because=tuple(CellFact(cell, (value - 1,)) for cell, value in deduction.because),
    )


def _supposition(lines: Lines, referee: Referee, deadline: float) -> Step | None:
    """A digit that leads to a line which cannot be filled, so that the cell holds the other."""
    best: tuple[Cell, int, list[Deduction]] | None = None
    open_cells = [cell for cells in lines.cells[: lines.side] for cell in cells if cell not in lines.values]
    for cell in open_cells:
        for value in (1, 2):
            if time.monotonic() >= deadline:
                break
            chain = _contradiction(lines, cell, value)
            if chain is not None and (best is None or len(chain) < len(best[2])):
                best = cell, value, chain
        if best is not None and len(best[2]) <= SHORT_CHAIN:
            break
    if best is None or len(best[2]) > LONGEST_CHAIN:
        return None
    cell, value, chain = best
    if referee.objection(chain, {cell: value}) is not None:
        return None
    symbols = lines.kind.symbols
    supposed = tuple((c, v - 1) for deduction in chain for c, v in deduction.placements)
    links = [f"{_would(lines.kind, link.placements)} ({_source(link)})" for link in chain[:-1]]
    text = f"If {cell_name(cell)} were {symbols[value]}, "
    text += f"{', then '.join(links)}; but then " if links else ""
    text += f"{chain[-1].line} could not be filled"
    text += f" other than like {listing(chain[-1].differs_from, 'or')}" if chain[-1].differs_from else ""
    told = (
        {c for deduction in chain for c in _needs(lines.kind, deduction)} - {c for c, _ in supposed} - {cell}
    )
    return Step(
        SUPPOSITION,
        DIFFICULTY[SUPPOSITION] + 0.2 * len(chain),
        f"{text}. So {cell_name(cell)} is {symbols[3 - value]}.",
        placements=((cell, 2 - value),),
        cells=(cell,),
        houses=tuple(dict.fromkeys(deduction.line for deduction in chain)),
        because=tuple(CellFact(c, (lines.values[c] - 1,)) for c in sorted(told)),
        supposed=((cell, value - 1), *supposed),
    )


def _contradiction(lines: Lines, cell: Cell, value: int) -> list[Deduction] | None:
    """Deductions from a supposed value to a line that cannot be filled, or None; only those that matter."""
    supposed = Lines(lines.kind, lines.values)
    supposed.place(cell, value)
    made: list[Deduction] = []
    waiting = [cell[0], lines.side + cell[1]]
    last: Deduction | None = None
    while waiting and last is None:
        line = waiting.pop(0)
        twins = supposed.twins(line)
        found, ways = supposed.forced(line, twins)
        if not ways:
            last = supposed.reasons(line, None, 0, twins)
        for place, forced in found:
            deduction = supposed.reasons(line, place, forced, twins)
            made.append(deduction)
        for deduction in made[len(made) - len(found) :]:
            ((row, column), forced), *_ = deduction.placements
            supposed.place((row, column), forced)
            crossing = column + lines.side if line < lines.side else row
            waiting += [crossing] * (crossing not in waiting)
            if supposed.is_full(line) or supposed.is_full(crossing):
                first = line // lines.side * lines.side
                waiting += [i for i in range(first, first + lines.side) if i not in waiting]
    if last is None:
        return None
    needed, chain = _needs(lines.kind, last), [last]
    for deduction in reversed(made):
        if deduction.placements[0][0] in needed:
            needed |= _needs(lines.kind, deduction)
            chain.append(deduction)
    return chain[::-1]


def _needs(kind: Binairo, deduction: Deduction) -> set[Cell]:
    """The cells that a deduction rests on: its reasons, and the lines that it must not equal."""
    twins = {cell for name in deduction.differs_from for cell in kind.lines[name]}
    return twins | {cell for cell, _ in deduction.because}


def _choice(kind: Binairo, referee: Referee, solution: Grid, all_left: bool) -> Step:
    """What no technique deduced, called so: one cell of the answer, or all that is left when the time is over."""
    open_cells = [cell for cells in list(kind.lines.values())[: kind.side] for cell in cells]
    left = tuple(cell for cell in open_cells if cell not in referee.known)
    chosen = left if all_left else left[:1]
    placements = tuple((cell, int(solution[cell]) - 1) for cell in chosen)
    if all_left:
        text = f"The time for reasons is over; the {len(left)} cells left are the solver's answer, which is no deduction."
    else:
        answer = f"{cell_name(left[0])} is {kind.symbols[int(solution[left[0]])]}"
        text = f"No technique goes on from here; {answer} in the solver's answer, which is no deduction."
    digits = tuple(digit for _, digit in placements)
    return Step(CHOICE, 10.0, text, placements=placements, cells=chosen, digits=digits)


def _are(kind: Binairo, placements: Sequence[tuple[Cell, int]]) -> str:
    """`r1c1 and r1c4 are 0, r1c2 is 1`."""
    parts = []
    for value in (1, 2):
        cells = [cell for cell, v in placements if v == value]
        if cells:
            parts.append(f"{cell_list(cells)} {'is' if len(cells) == 1 else 'are'} {kind.symbols[value]}")
    return listing(parts)


def _would(kind: Binairo, placements: Sequence[tuple[Cell, int]]) -> str:
    return listing([f"{cell_name(cell)} would be {kind.symbols[value]}" for cell, value in placements])


def _source(deduction: Deduction) -> str:
    """The line that forces it, and those it must differ from."""
    unlike = f" unlike {listing(deduction.differs_from)}" if deduction.differs_from else ""
    return deduction.line + unlike


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


@cache
def _masks(side: int) -> list[int]:
    return [sum(1 << place for place, value in enumerate(line) if value == 2) for line in legal_lines(side)]
