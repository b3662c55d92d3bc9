"""The referee: replays steps on a board of its own and says what is wrong with them.

It shares no code with the techniques. It knows the rules of Sudoku and one way of judging: whatever a
step concludes, suppose the opposite; the facts the step names must then break by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from solver.kinds.sudoku import Sudoku
from solver.puzzle import Cell, Grid, cell_name

from .board import Candidate, CellFact, Fact, Step

CHOICE = "choice"
"""The technique of a step that is no deduction."""


class Referee:
    """A Sudoku board with candidate sets, kept apart from the one the techniques work on."""

    def __init__(
        self,
        kind: Sudoku,
        grid: Grid,
        solution: Grid | None = None,
        clues: Grid | None = None,
        *,
        unique: bool = False,
    ) -> None:
        side = kind.side
        self.solution = solution
        self.unique = unique
        self.clues = np.asarray(grid if clues is None else clues)
        self.houses: dict[str, set[Cell]] = {}
        for h, cells in enumerate(kind.houses.tolist()):
            word, number = kind.house_name(h)
            self.houses[f"{word} {number}"] = {divmod(i, side) for i in cells}
        everywhere = [(r, c) for r in range(side) for c in range(side)]
        self.sees: dict[Cell, set[Cell]] = {cell: set() for cell in everywhere}
        for members in self.houses.values():
            for cell in members:
                self.sees[cell] |= members - {cell}
        self.options: dict[Cell, set[int]] = {cell: set(range(1, side + 1)) for cell in everywhere}
        self.values: dict[Cell, int] = {}
        for cell in everywhere:
            if grid[cell]:
                self._place(cell, int(grid[cell]))

    def _place(self, cell: Cell, digit: int) -> None:
        self.values[cell] = digit
        self.options[cell] = {digit}
        for other in self.sees[cell]:
            if other not in self.values:
                self.options[other].discard(digit)

    def apply(self, step: Step) -> None:
        for cell, digit in step.placements:
            self._place(cell, digit)
        for cell, digit in step.eliminations:
            self.options[cell].discard(digit)

    def objection(self, step: Step) -> str | None:
        """Why this step must not be shown here, or None when it is in order."""
        if not step.placements and not step.eliminations:
            return f"{step.technique} concludes nothing"
        for cell, digit in step.placements:
            if cell in self.values or digit not in self.options[cell]:
                return f"{cell_name(cell)} cannot take {digit} here"
            if self.solution is not None and self.solution[cell] != digit:
                return f"{cell_name(cell)} is {int(self.solution[cell])} in the solution, not {digit}"
        for cell, digit in step.eliminations:
            if cell in self.values or digit not in self.options[cell]:
                return f"{digit} was no candidate of {cell_name(cell)}"
            if self.solution is not None and self.solution[cell] == digit:
                return f"{cell_name(cell)} is {digit} in the solution"
        if step.technique == CHOICE:
            return None if self.solution is not None else "a choice needs a solution to choose from"
        if step.rectangle and not (self.unique and self._is_rectangle(step.rectangle)):
            return "no rectangle whose corners may change places"
        facts = [self._stated(fact) for fact in step.because]
        for fact, stated in zip(step.because, facts, strict=True):
            if not self._candidates(fact) <= stated:
                return f"the {step.technique} overlooks a candidate: {fact}"
        for cell, digit in step.eliminations:
            if not self._breaks(facts, {(cell, digit)}, step.rectangle):
                return f"the facts of the {step.technique} do not rule out {digit} at {cell_name(cell)}"
        for cell, digit in step.placements:
            if not self._breaks([fact - {(cell, digit)} for fact in facts], set(), step.rectangle):
                return f"the facts of the {step.technique} do not put {digit} in {cell_name(cell)}"
        return None

    def _stated(self, fact: Fact) -> set[Candidate]:
        """The candidates of which the fact says that one holds."""
        if isinstance(fact, CellFact):
            return {(fact.cell, digit) for digit in fact.digits}
        return {(cell, fact.digit) for cell in fact.cells}

    def _candidates(self, fact: Fact) -> set[Candidate]:
        """The candidates of which one holds for certain."""
        if isinstance(fact, CellFact):
            return {(fact.cell, digit) for digit in self.options[fact.cell]}
        return {(cell, fact.digit) for cell in self.houses[fact.house] if fact.digit in self.options[cell]}

    def _conflict(self, one: Candidate, two: Candidate) -> bool:
        if one[0] == two[0]:
            return one[1] != two[1]
        return one[1] == two[1] and one[0] in self.sees[two[0]]

    def _breaks(
        self, facts: Iterable[set[Candidate]], chosen: set[Candidate], rectangle: Sequence[Cell]
    ) -> bool:
        """Can the facts not all hold along with what is chosen? By trying every way."""
        chosen = set(chosen)
        open_facts = list(facts)
        news = set(chosen)
        while True:
            open_facts = [
                {option for option in fact if not any(self._conflict(option, new) for new in news)}
                for fact in open_facts
                if not fact & chosen
            ]
            if not all(open_facts):
                return True
            news = {option for fact in open_facts if len(fact) == 1 for option in fact}
            if any(self._conflict(one, two) for one in news for two in news):
                return True
            if not news:
                break
            chosen |= news
        if open_facts:
            smallest = min(open_facts, key=len)
            return all(self._breaks(open_facts, chosen | {option}, rectangle) for option in sorted(smallest))
        return bool(rectangle) and self._is_deadly(chosen, rectangle)

    def _is_rectangle(self, corners: Sequence[Cell]) -> bool:
        """Four cells without a clue, in two rows, two columns and two boxes."""
        rows, columns = {r for r, _ in corners}, {c for _, c in corners}
        boxes = [
            name for name, cells in self.houses.items() if name[0] == "b" and not cells.isdisjoint(corners)
        ]
        return (
            len(set(corners)) == 4
            and len(rows) == len(columns) == len(boxes) == 2
            and not any(self.clues[cell] for cell in corners)
        )

    def _is_deadly(self, chosen: set[Candidate], corners: Sequence[Cell]) -> bool:
        """Do the corners hold two digits crosswise, so that swapping them gives another solution?"""
        digits = dict(chosen)
        return all(cell in digits for cell in corners) and len({digits[cell] for cell in corners}) == 2


def replay(
    kind: Sudoku,
    grid: Grid,
    steps: Iterable[Step],
    solution: Grid | None = None,
    clues: Grid | None = None,
    *,
    unique: bool = False,
) -> list[str]:
    """Every objection to `steps`, taken in turn from `grid`; an empty list means that all are sound.

    `clues` are those of the original puzzle when `grid` holds a person's entries as well.
    """
    referee = Referee(kind, grid, solution, clues, unique=unique)
    objections = []
    for n, step in enumerate(steps, 1):
        objection = referee.objection(step)
        if objection is not None:
            objections.append(f"step {n}: {objection}")
        referee.apply(step)
    return objections
