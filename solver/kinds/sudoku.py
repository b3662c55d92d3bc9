"""Sudoku: every row, column and box holds each digit once.

Exact search is a SAT solver (PySAT's MiniSat 2.2), kept alive between calls, with the clues as assumptions.
"""

from __future__ import annotations

import atexit
import itertools
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import numpy as np

from solver.puzzle import (
    Cell,
    Grid,
    ParseError,
    PuzzleKind,
    SearchResult,
    Status,
    Symmetry,
    Violation,
    cell_names,
    cells_where,
    changed_clues,
    check_board,
    check_language,
    misfit,
)

if TYPE_CHECKING:
    from pysat.solvers import Solver

DIFFICULTIES = {"near-finished": 0.0, "easy": 0.4, "medium": 0.5, "minimal": 0.75, "hard": 1.0}
MINIMAL = 0.75  # from this difficulty on, every clue is needed
BLANKS = (0.0, 0.5, MINIMAL), (0.05, 0.62, 0.72)  # difficulties, and the share of blanks at each
HARDEN_STEPS = 60  # at difficulty 1; 9x9: 0.4 s a board
MOST_GUESSES = 1_000
CLASH_SECONDS = 1.0

WORDS = ("blank", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(frozen=True)
class Sudoku(PuzzleKind):
    """Sudoku with boxes of `box_height` x `box_width` cells; 0 is a blank, `v` the digit `v`.

    `generate` always draws puzzles with one solution. Its difficulty is a number from 0 to 1, or one of
    the names in `DIFFICULTIES`. Below 0.75 it sets the share of blanks: on 9x9, 77 clues are left at 0, and
    31, as in a newspaper, at 0.5. From 0.75 on no clue can be spared; up to 1, `harden` does more and more.
    """

    name: str
    symbols: str
    box_height: int
    box_width: int

    @property
    def side(self) -> int:
        """Cells in a row: 9 for the usual Sudoku."""
        return self.box_height * self.box_width

    @property
    def sizes(self) -> tuple[int, int]:
        return self.side, self.side

    @cached_property
    def houses(self) -> np.ndarray:
        """(3 * side, side): the cell numbers, in reading order, of every row, column and box."""
        cells = np.arange(self.side**2).reshape(self.side, self.side)
        bh, bw = self.box_height, self.box_width
        boxes = cells.reshape(bw, bh, bh, bw).swapaxes(1, 2).reshape(self.side, self.side)
        return np.concatenate([cells, cells.T, boxes])

    def house_name(self, house: int) -> tuple[str, int]:
        """`("row", 1)` for the first of `houses`."""
        return ("row", "column", "box")[house // self.side], house % self.side + 1

    def check_clues(self, clues: Grid) -> None:
        check_board(clues, self.name, self.side, self.side, range(self.side + 1), "digits, and 0 for a blank")

    def violations(self, clues: Grid, grid: Grid) -> list[Violation]:
        grid = np.asarray(grid)
        found = misfit(clues, grid, self.side + 1)
        if found:
            return found
        found = changed_clues(clues, grid)
        blanks = cells_where(grid == 0)
        if blanks:
            found.append(Violation("blank", blanks, f"the answer leaves {cell_names(blanks)} blank"))
        return found + self._doubles(grid)

    def mistakes(self, clues: Grid, grid: Grid) -> list[Violation]:
        grid = np.asarray(grid)
        return misfit(clues, grid, self.side + 1) or changed_clues(clues, grid) + self._doubles(grid)

    def _doubles(self, grid: Grid) -> list[Violation]:
        """Every digit that a house holds more than once."""
        lines = grid.reshape(-1)[self.houses]
        ordered = np.sort(lines, axis=1)
        doubled = ((ordered[:, 1:] == ordered[:, :-1]) & (ordered[:, 1:] != 0)).any(axis=1)
        found = []
        for house in np.flatnonzero(doubled).tolist():
            rule, number = self.house_name(house)
            counts = np.bincount(lines[house], minlength=self.side + 1)
            for digit in range(1, self.side + 1):
                if counts[digit] > 1:
                    where = self.houses[house][lines[house] == digit].tolist()
                    cells = tuple(divmod(cell, self.side) for cell in where)
                    times = "twice" if len(cells) == 2 else f"{len(cells)} times"
                    text = f"{rule} {number} holds {digit} {times}: {cell_names(cells)}"
                    found.append(Violation(rule, cells, text))
        return found

    def search(self, clues: Grid, *, seconds: float = 10.0, max_nodes: int = 1_000_000) -> SearchResult:
        """Settle the status with two SAT calls; a node is a conflict.

        The `clash` of an impossible puzzle has the fewest clues of all. Should finding it take more than
        `CLASH_SECONDS`, it is a clash of which no clue can be spared, though a smaller one may lie elsewhere.
        It is empty if the budget ran out even before that.
        """
        started = time.perf_counter()
        self.check_clues(clues)
        doubles = self._doubles(clues)
        if doubles:
            clash = doubles[0].cells[:2]
            return SearchResult(Status.impossible, clash=clash, seconds=time.perf_counter() - started)
        budget = Budget(seconds, max_nodes)
        sat = _sat(self)
        literals = sat.literals(clues)
        with sat.lock:
            status, solutions, clash_literals = _settle(sat, literals, budget)
        clash = tuple(sorted(sat.cell(literal) for literal in clash_literals))
        return SearchResult(status, solutions, clash, budget.nodes, time.perf_counter() - started)

    def generate(self, rng: np.random.Generator, difficulty: float | str = 0.5) -> tuple[Grid, Grid]:
        level = _level(difficulty)
        solution = self._filled(rng)
        share = 1.0 if level >= MINIMAL else float(np.interp(level, *BLANKS))
        clues = self._dig(rng, solution, solution, max(1, round(share * self.side**2)))
        n_steps = round(HARDEN_STEPS * (level - MINIMAL) / (1 - MINIMAL))
        return self.harden(rng, clues, solution, n_steps), solution

    def harden(self, rng: np.random.Generator, clues: Grid, solution: Grid, n_steps: int) -> Grid:
        """Exchange some clues for others `n_steps` times, keeping what needs no fewer `guesses`.

        From random minimal 9x9 boards, which need 2 guesses on average, 40 steps lead to about 15 and
        120 to about 50; the 1,000 training puzzles of Sudoku-Extreme need 100. A step takes 6 ms.
        """
        most = self.guesses(clues)
        for _ in range(n_steps):
            more = clues.reshape(-1).copy()
            blanks = np.flatnonzero(more == 0)
            added = rng.choice(blanks, size=min(3, len(blanks)), replace=False)
            more[added] = solution.reshape(-1)[added]
            # the new clues go last: taken away first, they would leave the board as it was
            changed = self._dig(rng, more.reshape(clues.shape), solution, self.side**2, last=added)
            n_guesses = self.guesses(changed)
            if n_guesses >= most:
                clues, most = changed, n_guesses
        return clues

    def _filled(self, rng: np.random.Generator) -> Grid:
        """A full grid: the cell with the fewest candidates (ties at random) gets a random one of them."""
        side, size = self.side, self.side**2
        peers = _peers(self)
        while True:  # nearly every second fill ends dead and starts afresh
            candidates = [(1 << side) - 1] * size
            values = [0] * size
            order = rng.permutation(size).tolist()
            picks = rng.random(size).tolist()
            open_cells = set(order)
            for turn in range(size):
                cell = min(open_cells, key=lambda i: (candidates[i].bit_count(), order[i]))
                options = [d for d in range(side) if candidates[cell] >> d & 1]
                if not options:
                    break
                digit = options[int(picks[turn] * len(options))]
                values[cell] = digit + 1
                open_cells.remove(cell)
                for peer in peers[cell]:
                    candidates[peer] &= ~(1 << digit)
            else:
                return np.array(values, dtype=np.int8).reshape(side, side)

    def _dig(
        self,
        rng: np.random.Generator,
        clues: Grid,
        solution: Grid,
        n_blanks: int,
        last: Sequence[int] | np.ndarray = (),
    ) -> Grid:
        """Blank clues in random order, but the cells `last` last, until `n_blanks` are blank or none can be.

        There stays one solution. The outcome depends on `rng` alone, not on what the SAT solver did before:
        what is kept from one call to the next saves calls and changes no answer.
        """
        order = rng.permutation(np.flatnonzero(clues.reshape(-1)))
        order = np.concatenate([order[~np.isin(order, last)], order[np.isin(order, last)]])
        sat = _sat(self)
        with sat.lock:
            return _dig(sat, order.tolist(), clues, solution, n_blanks)

    def guesses(self, clues: Grid) -> int:
        """How often a search that otherwise follows only single candidates must guess to settle `clues`.

        A measure of difficulty for puzzles with one solution. The count stops at `MOST_GUESSES`.
        """
        return _sat(self).guesses(clues)

    def symmetries(self, rng: np.random.Generator, shape: tuple[int, int], n: int) -> list[Symmetry]:
        """Relabelled digits, rows and columns moved within and with their bands, and transposition."""
        side = self.side
        lines = tuple(range(side))
        changes = {((*lines, side), lines, lines, False): None}  # a dict, as an ordered set
        for _ in range(20 * n):  # a small board has few symmetries: do not insist
            if len(changes) >= n:
                break
            digits = (0, *(rng.permutation(side) + 1).tolist())
            rows = _shuffled_lines(rng, self.box_height, self.box_width)
            columns = _shuffled_lines(rng, self.box_width, self.box_height)
            transposed = self.box_height == self.box_width and bool(rng.integers(2))
            changes[(digits, rows, columns, transposed)] = None
        return [_symmetry(*change) for change in list(changes)[:n]]

    def render(self, grid: Grid, clues: Grid | None = None, *, color: bool = False) -> str:
        bars = ["─" * (2 * self.box_width + 1)] * self.box_height
        top, between, bottom = (ends[0] + ends[1].join(bars) + ends[2] for ends in ("┌┬┐", "├┼┤", "└┴┘"))
        lines = []
        for r, row in enumerate(np.asarray(grid).tolist()):
            if r % self.box_height == 0:
                lines.append(between if r else top)
            cells = [self.symbols[value] for value in row]
            if color and clues is not None:
                cells = [_paint(cell, bool(clues[r, c])) for c, cell in enumerate(cells)]
            boxes = [" ".join(cells[c : c + self.box_width]) for c in range(0, self.side, self.box_width)]
            lines.append("│ " + " │ ".join(boxes) + " │")
        return "\n".join([*lines, bottom])

    def describe(self, grid: Grid, language: str = "en") -> str:
        check_language(language)
        grid = np.asarray(grid)
        n_filled = int((grid != 0).sum())
        lines = [f"Sudoku, {self.side} by {self.side}; {n_filled} of {grid.size} cells are filled."]
        for r, row in enumerate(grid.tolist()):
            boxes = [row[c : c + self.box_width] for c in range(0, self.side, self.box_width)]
            lines.append(f"Row {r + 1}: " + ", ".join(" ".join(WORDS[v] for v in box) for box in boxes) + ".")
        return "\n".join(lines)


KINDS = (
    Sudoku("sudoku-4x4", ".1234", 2, 2),
    Sudoku("sudoku-6x6", ".123456", 2, 3),
    Sudoku("sudoku-9x9", ".123456789", 3, 3),
)


def _paint(symbol: str, is_clue: bool) -> str:
    """Clues in bold, what was filled in in cyan."""
    return symbol if symbol == "." else f"\x1b[{1 if is_clue else 36}m{symbol}\x1b[0m"


def _level(difficulty: float | str) -> float:
    known = f"known: {', '.join(DIFFICULTIES)}, or a number from 0 to 1"
    if isinstance(difficulty, str):
        if difficulty not in DIFFICULTIES:
            raise ParseError(f"no Sudoku difficulty {difficulty!r}; {known}")
        return DIFFICULTIES[difficulty]
    if not 0 <= difficulty <= 1:
        raise ParseError(f"no Sudoku difficulty {difficulty}; {known}")
    return float(difficulty)


def _shuffled_lines(rng: np.random.Generator, height: int, n_bands: int) -> tuple[int, ...]:
    """Lines in an order that keeps bands of `height` lines together."""
    return tuple(int(band * height + i) for band in rng.permutation(n_bands) for i in rng.permutation(height))


def _symmetry(
    digits: Sequence[int], rows: Sequence[int], columns: Sequence[int], transposed: bool
) -> Symmetry:
    relabel = np.array(digits, dtype=np.int8)
    restore = np.argsort(relabel).astype(np.int8)
    forth = np.ix_(rows, columns)
    back = np.ix_(np.argsort(rows), np.argsort(columns))

    def apply(grid: Grid) -> Grid:
        return relabel[(grid.T if transposed else grid)[forth]]

    def undo(grid: Grid) -> Grid:
        moved = restore[grid[back]]
        return moved.T.copy() if transposed else moved

    parts = [
        f"{what} " + "".join(str(i + 1) for i in order)
        for what, order in (("digits", np.subtract(digits[1:], 1)), ("rows", rows), ("columns", columns))
        if any(i != place for place, i in enumerate(order))
    ]
    return Symmetry(", ".join(parts + ["transposed"] * transposed) or "identity", apply, undo)


@cache
def _peers(kind: Sudoku) -> tuple[tuple[int, ...], ...]:
    """For every cell the others that share a house with it."""
    houses = kind.houses.tolist()
    return tuple(
        tuple(sorted({other for house in houses if cell in house for other in house} - {cell}))
        for cell in range(kind.side**2)
    )


class Budget:
    """Seconds and conflicts that a search may still use. `portion` hands out conflicts in small lots."""

    PORTION = 500  # conflicts between two looks at the clock; some milliseconds

    def __init__(self, seconds: float, max_nodes: int) -> None:
        self.ends_at = time.perf_counter() + seconds
        self.max_nodes = max_nodes
        self.nodes = 0

    def at_most(self, seconds: float) -> Budget:
        """What is left of this budget, but no more than so many seconds."""
        left = self.ends_at - time.perf_counter()
        return Budget(min(seconds, left), self.max_nodes - self.nodes)

    @property
    def portion(self) -> int:
        """Conflicts allowed before the clock is looked at again; 0 when the budget is used up."""
        if time.perf_counter() >= self.ends_at:
            return 0
        return max(0, min(self.PORTION, self.max_nodes - self.nodes))


class Sat:
    """The rules of one kind as clauses in a living SAT solver. Guard it with `lock`.

    The literal of "cell i holds digit d" is `i * side + d`, and its model the full grid.
    """

    REBUILD_AFTER = 1000  # retired helper literals; a rebuild takes 3 ms and forgets what was learned

    def __init__(self, kind: Sudoku) -> None:
        self.kind = kind
        self.side = kind.side
        self.n_literals = kind.side**3
        self.lock = threading.Lock()
        self.clauses = list(self._rules())
        self.propagator = self._new_solver()  # never searches, so never learns: the same answer every time
        self.solver = self._new_solver()
        self.top = self.n_literals
        atexit.register(self._close)

    def _close(self) -> None:
        """Free the solvers while Python still can: their own destructors come too late at its end."""
        self.solver.delete()
        self.propagator.delete()

    def _rules(self) -> Iterable[list[int]]:
        side = self.side
        cells = range(side**2)
        digits = range(1, side + 1)
        groups = [[cell * side + digit for digit in digits] for cell in cells]
        houses = self.kind.houses.tolist()
        groups += [[cell * side + digit for cell in house] for house in houses for digit in digits]
        for group in groups:
            yield group
            yield from ([-a, -b] for a, b in itertools.combinations(group, 2))

    def _new_solver(self) -> Solver:
        from pysat.solvers import Solver

        return Solver(name="minisat22", bootstrap_with=self.clauses)

    def literals(self, grid: Grid) -> list[int]:
        """The filled cells of `grid` as assumptions."""
        flat = grid.reshape(-1).tolist()
        return [cell * self.side + digit for cell, digit in enumerate(flat) if digit]

    def cell(self, literal: int) -> Cell:
        return divmod((literal - 1) // self.side, self.side)

    def grid(self, literals: Iterable[int]) -> Grid:
        """The grid in which these cells are filled."""
        grid = np.zeros(self.side**2, dtype=np.int8)
        for literal in literals:
            cell, digit = divmod(literal - 1, self.side)
            grid[cell] = digit + 1
        return grid.reshape(self.side, self.side)

    def solve(self, assumptions: Sequence[int], budget: Budget | None = None) -> bool | None:
        """Can the assumptions stand together? None if the budget ran out first."""
        if budget is None:
            return self.solver.solve(assumptions=assumptions)
        answer = None
        while answer is None and (portion := budget.portion):
            before = self.solver.accum_stats()["conflicts"]
            self.solver.conf_budget(portion)
            answer = self.solver.solve_limited(assumptions=assumptions)
            budget.nodes += self.solver.accum_stats()["conflicts"] - before
        return answer

    def model(self) -> list[int]:
        """The literals of the full grid that the last `solve` found, cell by cell."""
        return [literal for literal in self.solver.get_model()[: self.n_literals] if literal > 0]

    def core(self) -> set[int]:
        """Assumptions of the last `solve` that already cannot stand together."""
        return set(self.solver.get_core() or ())

    def forbid(self, literals: Sequence[int]) -> int:
        """A literal which, when assumed, forbids the full grid made of `literals`. `retire` it after use."""
        self.top += 1
        self.solver.add_clause([-self.top, *(-literal for literal in literals)])
        return self.top

    def retire(self, literal: int) -> None:
        """Lift what `forbid` forbade, for good."""
        self.solver.add_clause([-literal])
        if self.top - self.n_literals >= self.REBUILD_AFTER:
            self.solver.delete()
            self.solver = self._new_solver()
            self.top = self.n_literals

    def guesses(self, clues: Grid) -> int:
        """See `Sudoku.guesses`. Branches on a cell with the fewest candidates, the first in reading order."""
        side = self.side
        stack = [self.literals(clues)]
        n_guesses = 0
        while stack and n_guesses < MOST_GUESSES:
            assumptions = stack.pop()
            consistent, implied = self.propagator.propagate(assumptions=assumptions)
            if not consistent:
                continue
            counts = np.full(side**2, side)
            known = np.array(implied, dtype=np.int64)
            out = -known[known < 0] - 1
            np.subtract.at(counts, out // side, 1)
            counts[counts <= 1] = side + 1
            cell = int(counts.argmin())
            if counts[cell] > side:
                continue
            n_guesses += 1
            banned = set(out.tolist())
            first = cell * side
            stack += [[*assumptions, v + 1] for v in range(first, first + side) if v not in banned]
        return n_guesses


@cache
def _sat(kind: Sudoku) -> Sat:
    return Sat(kind)


def _settle(sat: Sat, literals: list[int], budget: Budget) -> tuple[Status, tuple[Grid, ...], Iterable[int]]:
    """Status, witnesses and clashing literals of the puzzle whose clues are `literals`."""
    answer = sat.solve(literals, budget)
    if answer is None:
        return Status.unknown, (), ()
    if not answer:
        return Status.impossible, (), _smallest_clash(sat, literals, budget)
    model = sat.model()
    other_than_model = sat.forbid(model)
    answer = sat.solve([*literals, other_than_model], budget)
    witnesses = (sat.grid(model), sat.grid(sat.model())) if answer else (sat.grid(model),)
    sat.retire(other_than_model)
    if answer is None:
        return Status.unknown, (), ()
    return (Status.several if answer else Status.unique), witnesses, ()


def _smallest_clash(sat: Sat, literals: list[int], budget: Budget) -> set[int]:
    """A clash of the fewest clues, or one that is only irreducible if that takes too long.

    Any clash shares a clue with every set of clues without which the others can stand. So the smallest clash
    has no fewer clues than it takes to meet all such sets found so far; once those few clash, they are one.
    Source: Ignatiev et al., "Smallest MUS extraction with minimal hitting set dualization", CP 2015.
    """
    from pysat.examples.hitman import Hitman

    clash = _irreducible(sat, literals, budget)
    patience = budget.at_most(CLASH_SECONDS)
    with Hitman(solver="g4", htype="sorted") as hitman:
        fewest: list[int] = []
        while clash and len(fewest) < len(clash):
            answer = sat.solve(fewest, patience)
            if answer is None:
                break
            if not answer:
                clash = set(fewest)
                break
            standing = _grown(sat, literals, patience)
            hitman.hit([literal for literal in literals if literal not in standing])
            fewest = hitman.get()
    budget.nodes += patience.nodes
    return clash


def _irreducible(sat: Sat, literals: list[int], budget: Budget) -> set[int]:
    """A clash from which no clue can be taken; empty if the budget ran out."""
    clash = set(literals)
    for literal in literals:
        if literal not in clash:
            continue
        answer = sat.solve(sorted(clash - {literal}), budget)
        if answer is None:
            return set()
        if not answer:
            clash = sat.core()
    return clash


def _grown(sat: Sat, literals: list[int], budget: Budget) -> set[int]:
    """Clues that can stand together, among them those that do in the last model; as many as fit in order."""
    standing = set(literals).intersection(sat.model())
    for literal in literals:
        if literal not in standing and sat.solve([*sorted(standing), literal], budget):
            standing.update(set(literals).intersection(sat.model()))
    return standing


def _dig(sat: Sat, order: list[int], clues: Grid, solution: Grid, n_blanks: int) -> Grid:
    """See `Sudoku._dig`. `order` lists the cells to be blanked, by number."""
    full = sat.literals(solution)
    left = set(sat.literals(clues))
    n_to_blank = n_blanks - (len(full) - len(left))
    other_than_solution = sat.forbid(full)
    enough = left  # clues of which it is known that they leave one solution
    escapes: list[set[int]] = []  # for each other grid seen, the literals that exclude it
    for cell in order:
        literal = full[cell]
        if n_to_blank <= 0:
            break
        if literal in enough:
            rest = left - {literal}
            if any(rest.isdisjoint(escape) for escape in escapes):
                continue
            if sat.solve([*sorted(rest), other_than_solution]):
                escapes.append(set(full).difference(sat.model()))
                continue
            enough = sat.core() - {other_than_solution}
        left.remove(literal)
        n_to_blank -= 1
    sat.retire(other_than_solution)
    return sat.grid(left)
