"""From a board to its answer by named techniques, and with as few choices as possible."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence

from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, cell_name

from . import TECHNIQUES
from .board import Board, CellFact, Fact, HouseFact, Step, bits_of, each_bit
from .chains import close, contradiction_chain, forcing_chain, unfilled_houses
from .replay import CHOICE, Referee, replay
from .singles import full_house, hidden_single, naked_single

CHOICE_DIFFICULTY = 12.0  # above every deduction
SINGLES = (full_house, hidden_single, naked_single)
CHAINS = (contradiction_chain, forcing_chain)
MOST_TRIED = 6  # choices that are followed by the quick techniques
SHORT_ENOUGH = 8  # links of a chain found earlier that save looking for shorter ones


class Path:
    """Steps from a board, each passed by the referee before it is taken.

    With the `solution` of a unique puzzle it goes on where the techniques run out: it takes the digit
    of one cell from the solution and says so. `broken` is the fact that ended an impossible puzzle.
    """

    def __init__(
        self, kind: Sudoku, board: Board, grid: Grid, solution: Grid | None, clues: Grid | None = None
    ) -> None:
        self.start = board.copy()
        self.board = board
        self.kind, self.grid, self.solution, self.clues = kind, grid, solution, clues
        self.referee = Referee(kind, grid, solution, clues, unique=board.unique)
        self.steps: list[Step] = []
        self.broken: Fact | None = None
        self._known: list[Step] = []  # chains found earlier and not used yet

    def run(self, *, until_placement: bool = False, until_broken: bool = False) -> None:
        """Go on until the board is full, or nothing is found; or until a digit is placed."""
        while self.board.n_open:
            if until_broken and (broken := broken_fact(self.board)) is not None:
                self.broken = broken
                return
            step = self._deduction()
            if step is None and self.solution is not None:
                step = self._choice()
            if step is None:
                return
            self._take(step)
            if until_placement and step.placements:
                return

    def objections(self, steps: Iterable[Step]) -> list[str]:
        """What a fresh referee says of these steps from the same start."""
        return replay(self.kind, self.grid, steps, self.solution, self.clues, unique=self.board.unique)

    def _take(self, step: Step) -> None:
        self.steps.append(step)
        self.board.apply(step)
        self.referee.apply(step)

    def _deduction(self) -> Step | None:
        """The first step of the easiest technique that finds one, if the referee agrees."""
        for finder in TECHNIQUES:
            found: Iterable[Step] = finder(self.board)
            if finder in CHAINS:
                self._known = [step for step in self._known if self._still_to_tell(step)]
                if not self._known or len(self._known[0].supposed) > SHORT_ENOUGH:
                    self._known = list(found)
                found = self._known
            for step in found:
                if self.referee.objection(step) is None:
                    return step
        return None

    def _still_to_tell(self, step: Step) -> bool:
        """Is everything the chain speaks of still open, so that its text reads true?"""
        size = self.board.layout.size
        mentioned = (*step.supposed, *step.placements, *step.eliminations)
        return all(self.board.cand[r * size + c] >> digit & 1 for (r, c), digit in mentioned)

    def _choice(self) -> Step:
        """The digit of the solution that opens up the most cells."""
        assert self.solution is not None
        board, size = self.board, self.board.layout.size
        houses = unfilled_houses(board)
        outcomes: list[tuple[int, int, int, int]] = []  # cells left open, order, cell, digit
        for i in sorted(range(len(board.cand)), key=lambda i: board.cand[i].bit_count()):
            if board.cand[i]:
                digit = int(self.solution[divmod(i, size)])
                outcome = close(board, houses, i, digit)
                n_left = board.n_open - (outcome[1].bit_count() if outcome is not None else 0)
                outcomes.append((n_left, len(outcomes), i, digit))
                if n_left == 0:
                    break
        outcomes.sort()
        if outcomes[0][0]:  # singles alone do not do it: ask the other quick techniques as well
            outcomes = sorted((self._left_open(i, d), n, i, d) for _, n, i, d in outcomes[:MOST_TRIED])
        _, _, i, digit = outcomes[0]
        cell = board.layout.cell(i)
        reason = "From here the named techniques lead to no further digit"
        if time.monotonic() > board.deadline:
            reason = "The time for looking further is used up"
        return Step(
            technique=CHOICE,
            difficulty=CHOICE_DIFFICULTY,
            text=f"{reason}; the solver set {cell_name(cell)}={digit} "
            "and the rules confirmed the finished grid.",
            placements=((cell, digit),),
            cells=(cell,),
            digits=(digit,),
        )

    def _left_open(self, i: int, digit: int) -> int:
        """How many cells stay open after this choice and the quick techniques."""
        board = self.board.copy()
        board.place(i, digit)
        quick = [finder for finder in TECHNIQUES if finder not in CHAINS]
        while time.monotonic() < board.deadline:
            step = next((step for finder in quick for step in finder(board)), None)
            if step is None:
                break
            board.apply(step)
        return board.n_open


def broken_fact(board: Board) -> Fact | None:
    """A cell without a digit or a house without a place for one, if there is such."""
    for i, value in enumerate(board.values):
        if not value and not board.cand[i]:
            return CellFact(board.layout.cell(i), ())
    for house in board.layout.houses:
        there = {board.values[i] for i in house.cells}
        for digit in range(1, board.layout.size + 1):
            if digit not in there and not board.where[digit] & house.bits:
                return HouseFact(house.name, digit, ())
    return None


def prune(
    start: Board, steps: Sequence[Step], goals: Iterable[int] | None = None, broken: Fact | None = None
) -> list[Step]:
    """The steps without those on which nothing later is founded.

    `goals` are the numbers of the steps to arrive at; all placements when it is not given, and, with
    `broken`, only the fact that breaks.
    """
    board = start.copy()
    remover: dict[tuple[int, int], int] = {}
    needs: list[set[int]] = []
    placer: dict[int, int] = {}
    for n, step in enumerate(steps):
        needs.append(_needed_steps(board, step.because, remover, placer))
        for (r, c), digit in step.eliminations:
            remover[r * board.layout.size + c, digit] = n
        for (r, c), _ in step.placements:
            placer[r * board.layout.size + c] = n
        board.apply(step)
    if broken is not None:
        waiting = list(_needed_steps(board, (broken,), remover, placer))
    elif goals is not None:
        waiting = list(goals)
    else:
        waiting = [n for n, step in enumerate(steps) if step.placements]
    kept: set[int] = set()
    while waiting:
        n = waiting.pop()
        if n not in kept:
            kept.add(n)
            waiting += needs[n]
    return [step for n, step in enumerate(steps) if n in kept]


def shorten(start: Board, steps: Sequence[Step]) -> list[Step]:
    """The steps without those that can be spared, the hardest tried first; singles are found anew.

    Much of what `prune` must keep is needed only by the way things happened to be found: on hard puzzles a
    quarter of the eliminations goes. A choice keeps its place behind every digit found before it.
    """
    board = start.copy()
    open_at: dict[int, int] = {}  # for choices: how many cells were open when nothing else was left
    for step in steps:
        if step.technique == CHOICE:
            open_at[id(step)] = board.n_open
        board.apply(step)
    props = [step for step in steps if not _is_single(step)]
    if not _arrives(start, props, open_at):  # a step was trimmed by one before it
        return list(steps)
    for step in sorted(props, key=lambda step: -step.difficulty):
        if step.technique == CHOICE or time.monotonic() > start.deadline:
            continue
        fewer = [other for other in props if other is not step]
        if _arrives(start, fewer, open_at):
            props = fewer
    return _way_with(start, props)


def _is_single(step: Step) -> bool:
    return bool(step.placements) and not step.supposed and step.technique != CHOICE


def _arrives(start: Board, props: Sequence[Step], open_at: dict[int, int]) -> bool:
    """Is the board filled by singles and these other steps alone, taken in turn?"""
    board = start.copy()
    left = list(props)
    while True:
        _fill_singles(board)
        step = next((prop for prop in left if _still_holds(board, prop)), None)
        if not board.n_open or step is None or board.n_open > open_at.get(id(step), board.n_open):
            return not board.n_open
        left.remove(step)
        board.apply(step)


def _fill_singles(board: Board) -> None:
    n_open = -1
    while board.n_open != n_open:
        n_open = board.n_open
        for i, mask in enumerate(board.cand):
            if mask and not mask & mask - 1:
                board.place(i, mask.bit_length() - 1)
        for digit in range(1, board.layout.size + 1):
            for house in board.layout.houses:
                places = board.where[digit] & house.bits
                if places and not places & places - 1:
                    board.place(places.bit_length() - 1, digit)


def _way_with(start: Board, props: Sequence[Step]) -> list[Step]:
    """The steps of the way that `_arrives` found to exist."""
    board = start.copy()
    left = list(props)
    way = []
    while board.n_open:
        step = next((step for finder in SINGLES for step in finder(board)), None)
        if step is None:
            step = next(prop for prop in left if _still_holds(board, prop))
            left.remove(step)
        board.apply(step)
        way.append(step)
    return way


def _still_holds(board: Board, step: Step) -> bool:
    """Is all that the step speaks of open, with no candidates left but those in its facts?"""
    size = board.layout.size
    mentioned = (*step.supposed, *step.placements, *step.eliminations)
    if not all(board.cand[r * size + c] >> digit & 1 for (r, c), digit in mentioned):
        return False
    for fact in step.because:
        if isinstance(fact, CellFact):
            left = board.cand[fact.cell[0] * size + fact.cell[1]]
            stated = sum(1 << digit for digit in fact.digits)
        else:
            left = board.where[fact.digit] & board.layout.house(fact.house).bits
            stated = bits_of(r * size + c for r, c in fact.cells)
        if not left or left & ~stated:
            return False
    return True


def _needed_steps(
    board: Board, facts: Iterable[Fact], remover: dict[tuple[int, int], int], placer: dict[int, int]
) -> set[int]:
    """The earlier steps that took away what the facts no longer list."""
    needed = set()
    for i, digit in _missing(board, facts):
        causes = [j for j in each_bit(board.layout.peers[i]) if board.values[j] == digit]
        if board.values[i]:
            causes.append(i)
        if any(j not in placer for j in causes):
            continue  # a clue did it
        if causes:
            needed.add(min(placer[j] for j in causes))
        elif (i, digit) in remover:
            needed.add(remover[i, digit])
    return needed


def _missing(board: Board, facts: Iterable[Fact]) -> Iterator[tuple[int, int]]:
    """The candidates that the facts could have and do not have any more."""
    size = board.layout.size
    for fact in facts:
        if isinstance(fact, CellFact):
            i = fact.cell[0] * size + fact.cell[1]
            for digit in range(1, size + 1):
                if not board.cand[i] >> digit & 1 and board.values[i] != digit:
                    yield i, digit
        else:
            for i in board.layout.house(fact.house).cells:
                if not board.where[fact.digit] >> i & 1 and board.values[i] != fact.digit:
                    yield i, fact.digit
