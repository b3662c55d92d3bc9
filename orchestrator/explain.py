"""Why the answer is the answer: explanations, hints and mistakes, for people and for JSON.

A Sudoku is explained by named techniques, a Binairo by what its lines force, a maze by its legs, an ARC task by what
is known of it. Nothing here is taken from a network: every step has been replayed by a referee (for Sudoku
`techniques/replay.py`), and where the techniques run out, a choice is called a choice.

`deadline` is always a moment on the clock of `time.monotonic`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from solver.kinds.arc import Arc
from solver.kinds.binairo import Binairo
from solver.kinds.maze import Maze
from solver.kinds.sudoku import Sudoku
from solver.puzzle import (
    Cell,
    Grid,
    Puzzle,
    PuzzleError,
    PuzzleKind,
    SearchResult,
    Status,
    Violation,
    cell_name,
    cell_names,
    cells_where,
)

from .arc_words import UNCHECKED, explain_arc
from .binairo_words import explain_steps
from .maze_words import explain_maze, hint_maze
from .techniques.board import Board, CellFact, Fact, Step, cell_list, house_list, layout_of, listing
from .techniques.path import Path, prune, shorten
from .techniques.replay import CHOICE

SECONDS = 1.0  # for one explanation or hint, where the caller names no deadline
LABELS = ((2.3, "easy"), (3.0, "medium"), (5.5, "hard"), (9.9, "expert"))
UNEXPLAINED = (
    "Exact search settles that this is the only solution; puzzles of this kind are not explained by steps."
)
BEYOND = "beyond these techniques"
LEVELS = (1, 2, 3)
LONGEST_CLASH = 16  # steps from clashing clues to the contradiction that are still worth telling
LONGEST_HINT = 3  # steps that a hint of level 3 may tell to come to a digit


@dataclass(frozen=True)
class Explanation:
    """A way from the clues to the answer. `finished` says that it gets there without any choice."""

    steps: tuple[Step, ...]
    finished: bool
    difficulty: str  # easy, medium, hard, expert, or `BEYOND`

    @property
    def n_choices(self) -> int:
        return sum(step.technique == CHOICE for step in self.steps)

    @property
    def hardest(self) -> Step | None:
        return max(self.steps, key=lambda step: step.difficulty, default=None)

    def as_dict(self) -> dict:
        """For JSON output."""
        return {
            "difficulty": self.difficulty,
            "finished": self.finished,
            "choices": self.n_choices,
            "steps": [step.as_dict() for step in self.steps],
        }

    def lines(self) -> list[str]:
        """One line that sums up, then one a step."""
        return [self._summary(), *(f"{_name(step)}: {step.text}" for step in self.steps)]

    def _summary(self) -> str:
        hardest = self.hardest
        if hardest is None:
            return "Nothing is left to fill in."
        n = _count(len(self.steps), "step")
        if self.n_choices:
            choices = "one is a choice" if self.n_choices == 1 else f"{self.n_choices} are choices"
            return f"Difficulty: {self.difficulty}. Of {n}, {choices} of the solver and not deduced."
        article = "an" if hardest.technique[0] == "X" else "a"
        return (
            f"Difficulty: {self.difficulty}; the hardest technique is {article} {hardest.technique}. "
            f"{n}, and no guess."
        )


@dataclass(frozen=True)
class Hint:
    """As much help as was asked for: 1 where to look, 2 which technique and cells, 3 what follows."""

    level: int
    text: str
    cells: tuple[Cell, ...] = ()  # to be pointed at
    technique: str | None = None
    mistake: bool = False  # the text is about something wrong in the grid

    def as_dict(self) -> dict:
        return {
            "level": self.level,
            "text": self.text,
            "cells": [cell_name(cell) for cell in self.cells],
            "technique": self.technique,
            "mistake": self.mistake,
        }


def explain(
    puzzle: Puzzle,
    solution_grid: Grid | None = None,
    result: SearchResult | Status | None = None,
    deadline: float | None = None,
) -> list[str]:
    """The explanation as lines of text, whatever the kind and the status of the puzzle.

    `result` saves settling the status again; a bare status does where nothing more is known.
    """
    if isinstance(puzzle.kind, Arc):
        return explain_arc(puzzle, solution_grid)
    if isinstance(puzzle.kind, Maze):
        return explain_maze(puzzle.clues, solution_grid)
    deadline = _deadline(deadline)
    if not isinstance(result, SearchResult):
        result = puzzle.kind.search(puzzle.clues, seconds=_seconds_to(deadline))
    if result.status is Status.unique:
        way = way_to(puzzle, result.solutions[0], deadline)
        return [UNEXPLAINED] if way is None else way.lines()
    if result.status is Status.several:
        return _explain_several(puzzle.kind, result.solutions)
    if result.status is Status.impossible:
        return _explain_clash(puzzle.kind, puzzle.clues, result.clash)
    return ["Whether the clues have one solution could not be settled in the time given."]


def way_to(puzzle: Puzzle, solution: Grid, deadline: float | None = None) -> Explanation | None:
    """The steps to the only `solution`, for kinds that are explained by steps; else None."""
    deadline = _deadline(deadline)
    if isinstance(puzzle.kind, Sudoku):
        return explain_sudoku(puzzle, solution, deadline)
    if isinstance(puzzle.kind, Binairo):
        return _explanation(explain_steps(puzzle.kind, puzzle.clues, solution, deadline), complete=True)
    return None


def explain_sudoku(
    puzzle: Puzzle, solution: Grid | None = None, deadline: float | None = None
) -> Explanation:
    """A way to the solution by named techniques, with the fewest choices that were found.

    A `solution` that is given must be known to be the only one. Without it, exact search looks;
    where there are several, the steps go as far as they hold for all of them.
    """
    kind = _sudoku(puzzle)
    deadline = _deadline(deadline)
    if solution is None:
        result = kind.search(puzzle.clues, seconds=_seconds_to(deadline))
        if result.status is Status.impossible:
            return Explanation((), False, BEYOND)
        if result.status is Status.unique:
            solution = result.solutions[0]
    path = _walk(kind, puzzle.clues, puzzle.clues, solution, deadline)
    path.run()
    steps = _without_detours(path)
    return _explanation(steps, complete=path.board.n_open == 0)


def _explanation(steps: Sequence[Step], complete: bool) -> Explanation:
    """Steps with what they come to; `complete` says that they fill the board."""
    finished = complete and not any(step.technique == CHOICE for step in steps)
    hardest = max((step.difficulty for step in steps), default=0.0)
    label = next((name for limit, name in LABELS if hardest <= limit), BEYOND) if finished else BEYOND
    return Explanation(tuple(steps), finished, label)


def hint(puzzle: Puzzle, entries: Grid | None = None, level: int = 1, deadline: float | None = None) -> Hint:
    """Help with the next step from the half-filled grid `entries` (the clues included).

    A mistake in the grid comes first, by the same levels. Nothing beyond the next step is told.

    Raises:
        PuzzleError: there is no such level, or the kind has no hints.
    """
    if level not in LEVELS:
        raise PuzzleError(f"no hint level {level}; known levels: 1, 2, 3")
    if isinstance(puzzle.kind, Maze):
        return Hint(level, hint_maze(puzzle.clues, entries, level))
    if isinstance(puzzle.kind, Arc):
        return Hint(level, UNCHECKED)
    kind = puzzle.kind
    deadline = _deadline(deadline)
    grid = puzzle.clues if entries is None else entries
    wrong = mistakes(puzzle, grid)
    if wrong:
        return _mistake_hint(kind, wrong[0], level)
    if (grid != 0).all():
        return Hint(level, "The grid is complete, and every rule holds.")
    result = kind.search(puzzle.clues, seconds=_seconds_to(deadline))
    solution = result.solutions[0] if result.status is Status.unique else None
    if isinstance(kind, Binairo):
        steps = explain_steps(kind, grid, solution, deadline, most=1)
        area = steps[0].houses[0] if steps and steps[0].houses else ""
    else:
        steps = _steps_to_a_digit(_walk(_sudoku(puzzle), grid, puzzle.clues, solution, deadline))
        area = _area(_sudoku(puzzle), grid, steps[0]) if steps else ""
    if not steps:
        text = "The clues have several solutions, and no deduction goes further from here."
        return Hint(
            level, text if result.status is Status.several else "Nothing was found in the time given."
        )
    return _step_hint(area, steps, level)


def _steps_to_a_digit(path: Path) -> list[Step]:
    """What leads to the next digit, without what does not."""
    path.run(until_placement=True)
    if not path.steps or not path.steps[-1].placements:
        return path.steps
    steps = prune(path.start, path.steps, goals=[len(path.steps) - 1])
    return path.steps if path.objections(steps) else steps


def mistakes(puzzle: Puzzle, entries: Grid | None = None, deadline: float | None = None) -> list[Violation]:
    """What is wrong in a half-filled grid: broken rules, then entries that no solution has.

    Without `entries` the clues themselves are looked at: clues that have a solution hold no mistake,
    and of clues that have none, a smallest set that clashes is named.
    """
    kind = puzzle.kind
    grid = puzzle.clues if entries is None else entries
    found = kind.mistakes(puzzle.clues, grid)
    if isinstance(kind, Maze | Arc) or any(violation.rule in ("shape", "symbol") for violation in found):
        return found
    result = kind.search(puzzle.clues, seconds=_seconds_to(_deadline(deadline)))
    if result.status is Status.unique:
        for cell in cells_where((grid != 0) & (puzzle.clues == 0) & (grid != result.solutions[0])):
            text = f"{cell_name(cell)} cannot be {kind.symbols[grid[cell]]}: the only solution has another digit there"
            found.append(Violation("solution", (cell,), text))
    elif not found:
        if result.status is Status.several:
            result = kind.search(grid, seconds=_seconds_to(_deadline(deadline)))
        if result.status is Status.impossible:
            found.append(Violation("clash", result.clash, _clash_sentence(kind, grid, result.clash)))
    return found


def _sudoku(puzzle: Puzzle) -> Sudoku:
    if not isinstance(puzzle.kind, Sudoku):
        raise PuzzleError(f"{puzzle.kind.name!r} is not explained by Sudoku techniques")
    return puzzle.kind


def _deadline(deadline: float | None) -> float:
    return time.monotonic() + SECONDS if deadline is None else deadline


def _seconds_to(deadline: float) -> float:
    return max(0.05, deadline - time.monotonic())  # settling the status takes milliseconds and comes first


def _walk(kind: Sudoku, grid: Grid, clues: Grid, solution: Grid | None, deadline: float) -> Path:
    board = Board(layout_of(kind), grid, clues, unique=solution is not None, deadline=deadline)
    return Path(kind, board, grid, solution, clues)


def _without_detours(path: Path) -> list[Step]:
    """The steps that later ones rest on, if they pass the referee once more."""
    if path.board.n_open:
        return path.steps
    pruned = prune(path.start, path.steps)
    candidates = (shorten(path.start, pruned), pruned)
    return next((steps for steps in candidates if not path.objections(steps)), path.steps)


def _name(step: Step) -> str:
    return step.technique[0].upper() + step.technique[1:]


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def _step_hint(area: str, steps: Sequence[Step], level: int) -> Hint:
    step = steps[0]
    if step.technique == CHOICE:
        cell = cell_list(step.cells)
        advice = (
            "what is left is to try a digit out.",
            f"try {cell} out.",
            f"the solver's answer at {cell} is {step.digits[0]}, which is no deduction.",
        )[level - 1]
        told = step.cells if level > 1 else ()
        return Hint(level, f"The named techniques lead to no digit here; {advice}", told)
    if level == 1:
        return Hint(level, f"Look at {area}.")
    article = "an" if step.technique[0] == "X" else "a"
    if step.technique in ("pointing", "claiming"):
        article, name = "a", f"case of {step.technique} (locked candidates)"
    else:
        name = step.technique
    cells = step.cells[:1] if step.supposed else step.cells
    if level == 2:
        begins = " that begins" if step.supposed else ""
        return Hint(level, f"There is {article} {name}{begins} at {cell_list(cells)}.", cells, step.technique)
    text = f"{_name(step)}: {step.text}"
    if step.eliminations and 1 < len(steps) <= LONGEST_HINT:
        text += "".join(
            f" Then {_name(later)[0].lower() + _name(later)[1:]}: {later.text}" for later in steps[1:]
        )
    return Hint(level, text, step.cells, step.technique)


def _area(kind: Sudoku, grid: Grid, step: Step) -> str:
    """Where to look: the houses of the step if they are few, else the fullest house of its first cell."""
    if step.houses and len(step.houses) <= 2 and step.technique != "naked single":
        return house_list(step.houses)
    first = step.cells[0][0] * kind.side + step.cells[0][1]
    around = [h for h, cells in enumerate(kind.houses.tolist()) if first in cells]
    blanks = (grid.reshape(-1)[kind.houses] == 0).sum(axis=1)
    word, number = kind.house_name(min(around, key=lambda h: int(blanks[h])))
    return f"{word} {number}"


def _mistake_hint(kind: PuzzleKind, wrong: Violation, level: int) -> Hint:
    if level == 1:
        where = "the grid"
        if wrong.cells:
            where = _place(kind, wrong.rule, wrong.cells)
        return Hint(level, f"First something to undo: look at {where}.", mistake=True)
    if level == 2:
        return Hint(
            level, f"First something to undo, at {cell_names(wrong.cells)}.", wrong.cells, mistake=True
        )
    return Hint(level, f"First something to undo: {wrong.message}.", wrong.cells, mistake=True)


def _place(kind: PuzzleKind, rule: str, cells: Sequence[Cell]) -> str:
    """A house or line in which something is wrong."""
    if isinstance(kind, Sudoku):
        return _house_name(kind, rule if rule in ("row", "column") else "box", cells[0])
    is_column = len({column for _, column in cells}) == 1 < len(cells)
    return f"column {cells[0][1] + 1}" if is_column else f"row {cells[0][0] + 1}"


def _house_name(kind: Sudoku, word: str, cell: Cell) -> str:
    """`row 1`, `column 1` or `box 1` for a cell in the top left corner."""
    r, c = cell
    across = kind.side // kind.box_width
    return f"{word} {1 + {'row': r, 'column': c, 'box': r // kind.box_height * across + c // kind.box_width}[word]}"


def _explain_several(kind: PuzzleKind, solutions: Sequence[Grid]) -> list[str]:
    """Two cells in which two solutions differ."""
    lines = ["The puzzle has more than one solution, so no chain of reasons leads to a single answer."]
    if len(solutions) > 1:
        one, two = (np.asarray(solution) for solution in solutions[:2])
        differing = cells_where(one != two)
        told = [
            f"{cell_name(cell)} is {kind.symbols[one[cell]]} in one and {kind.symbols[two[cell]]} in the other"
            for cell in differing[:2]
        ]
        lines.append(f"Of two solutions that were found, {listing(told)}.")
        if len(differing) > 2:
            lines.append(f"They differ in {len(differing)} cells.")
    return lines


def _clash_sentence(kind: PuzzleKind, clues: Grid, clash: Sequence[Cell]) -> str:
    if not clash:
        return "no grid agrees with all of these digits"
    digits = listing([f"{cell_name(cell)}={kind.symbols[clues[cell]]}" for cell in clash])
    return f"{digits} cannot stand together, though without any one of them the others can"


def _explain_clash(kind: PuzzleKind, clues: Grid, clash: Sequence[Cell]) -> list[str]:
    """Two equal digits in a house, or a smallest set of clues and the steps from it to a contradiction."""
    lines = ["The puzzle has no solution."]
    if not clash:
        return lines
    if not isinstance(kind, Sudoku):
        broken = [
            violation for violation in kind.mistakes(clues, clues) if set(clash) <= set(violation.cells)
        ]
        reason = str(broken[0]) if broken else f"The clues {_clash_sentence(kind, clues, clash)}"
        return [*lines, f"{reason}."]
    if len(clash) == 2 and clues[clash[0]] == clues[clash[1]]:
        doubled = [v for v in kind.mistakes(clues, clues) if set(clash) <= set(v.cells)]
        if doubled:
            house = _house_name(kind, doubled[0].rule, clash[0])
            return [*lines, f"{cell_list(clash)} are both {clues[clash[0]]}, in {house}."]
    lines.append(f"The clues {_clash_sentence(kind, clues, clash)}.")
    only = np.zeros_like(clues)
    for cell in clash:
        only[cell] = clues[cell]
    path = _walk(kind, only, only, None, time.monotonic() + SECONDS / 2)
    path.run(until_broken=True)
    if path.broken is not None:
        steps = prune(path.start, path.steps, broken=path.broken)
        if len(steps) <= LONGEST_CLASH and not path.objections(steps):
            lines += [f"{_name(step)}: {step.text}" for step in steps]
            lines.append(_broken_sentence(path.broken))
    return lines


def _broken_sentence(broken: Fact) -> str:
    if isinstance(broken, CellFact):
        return f"Now no digit is left for {cell_name(broken.cell)}, which cannot be."
    return f"Now {broken.house} has no cell left for {broken.digit}, which cannot be."
