"""Puzzles changed on purpose, to see what an engine does that leaned on something it should not lean on.

    robust:CHANGE:SET   such as robust:rotated:eval.csv.gz, robust:near-finished-3:generated:sudoku-9x9:easy:100

| CHANGE | what becomes of a puzzle | what is right then |
| --- | --- | --- |
| relabelled | digits exchanged throughout (maze: start and goal) | the answer, as often as before |
| rotated | a quarter turn; half a turn where boxes are no squares | the same |
| transposed | rows become columns | the same |
| symmetric | any symmetry that the kind has | the same |
| near-finished-1 to -5 | so many blanks are left of the answer | any grid that the rules accept |
| several | clues taken away until there is a second answer | any grid that the rules accept |
| illegal | one digit too many (maze: walls across every way) | no claim |

Whether the changed puzzle is still what it should be is settled by exact search, as the referee does.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from solver.kinds.maze import GOAL, START, WALL, Maze, canonical_answer
from solver.kinds.maze import PATH as ON_PATH
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, ParseError, Puzzle, Status, Symmetry

PREFIX = "robust:"


@dataclass(frozen=True, eq=False)
class Question:
    """One puzzle of a set, with what the set says of it."""

    puzzle: Puzzle
    answer: Grid | None = None  # one right answer; the rules may allow others
    rating: float | None = None  # guesses that the tdoku solver needs, for Sudoku sets
    possible: bool = True  # False: there is no answer, and an engine should claim none


Change = Callable[[Question, np.random.Generator], Question]


def split_name(name: str) -> tuple[str, str]:
    """The change and the set of `robust:CHANGE:SET`."""
    change, _, base = name.removeprefix(PREFIX).partition(":")
    if change not in CHANGES or not base:
        known = ", ".join(CHANGES)
        raise ParseError(f"no set {name!r}; expected {PREFIX}CHANGE:SET with CHANGE one of {known}")
    return change, base


def keeps_difficulty(name: str) -> str | None:
    """The set of which `name` is a symmetric copy, to be compared with puzzle by puzzle; else None."""
    if not name.startswith(PREFIX):
        return None
    change, base = split_name(name)
    return base if change in SYMMETRIC else None


def changed(
    change: str, numbered: Iterator[tuple[int, Question]], seed: int
) -> Iterator[tuple[int, Question]]:
    """Every question, changed; equal seeds give equal changes."""
    for number, question in numbered:
        rng = np.random.default_rng([seed, zlib.crc32(change.encode()), number])
        try:
            yield number, CHANGES[change](question, rng)
        except ParseError as error:
            raise ParseError(f"puzzle {number + 1} cannot be made {change!r}: {error}") from None


# --- what leaves the difficulty as it was ---------------------------------------------------------------


def moved(question: Question, symmetry: Symmetry) -> Question:
    puzzle = question.puzzle
    clues = symmetry.apply(puzzle.clues).copy()
    if isinstance(puzzle.kind, Maze):  # which shortest path is the published one depends on directions
        answer = canonical_answer(clues)
    else:
        answer = None if question.answer is None else symmetry.apply(question.answer).copy()
    return replace(question, puzzle=Puzzle(puzzle.kind, clues), answer=answer)


def relabelled(question: Question, rng: np.random.Generator) -> Question:
    kind = question.puzzle.kind
    values = np.arange(len(kind.symbols), dtype=np.int8)
    if isinstance(kind, Maze):
        values[[START, GOAL]] = GOAL, START
    elif isinstance(kind, Sudoku):
        values[1:] = rng.permutation(values[1:])
    else:
        raise ParseError(f"{kind.name!r} has no symbols to exchange")
    return moved(question, Symmetry("relabelled", lambda grid: values[grid], lambda grid: grid))


def rotated(question: Question, rng: np.random.Generator) -> Question:
    kind = question.puzzle.kind
    turns = 2 if isinstance(kind, Sudoku) and kind.box_height != kind.box_width else 1
    _need_free_directions(question.puzzle, square_boxes=False)
    return moved(question, Symmetry("rotated", lambda grid: np.rot90(grid, turns), lambda grid: grid))


def transposed(question: Question, rng: np.random.Generator) -> Question:
    _need_free_directions(question.puzzle, square_boxes=True)
    return moved(question, Symmetry("transposed", lambda grid: grid.T, lambda grid: grid))


def symmetric(question: Question, rng: np.random.Generator) -> Question:
    puzzle = question.puzzle
    return moved(question, puzzle.kind.symmetries(rng, puzzle.clues.shape, 2)[-1])


def _need_free_directions(puzzle: Puzzle, *, square_boxes: bool) -> None:
    kind = puzzle.kind
    if not isinstance(kind, Sudoku | Maze):
        raise ParseError(f"{kind.name!r} may not be turned freely; 'symmetric' knows what it allows")
    if square_boxes and isinstance(kind, Sudoku) and kind.box_height != kind.box_width:
        raise ParseError(f"the boxes of {kind.name!r} are no squares")


# --- what changes the question --------------------------------------------------------------------------


def near_finished(n_blanks: int) -> Change:
    def change(question: Question, rng: np.random.Generator) -> Question:
        _need_blanks(question.puzzle)
        clues = _answer(question).copy()
        clues.reshape(-1)[rng.choice(clues.size, n_blanks, replace=False)] = 0
        return replace(question, puzzle=Puzzle(question.puzzle.kind, clues), rating=None)

    return change


def several(question: Question, rng: np.random.Generator) -> Question:
    puzzle = question.puzzle
    _need_blanks(puzzle)
    clues = puzzle.clues.copy()
    for cell in rng.permutation(np.flatnonzero(clues)).tolist():
        if _status(Puzzle(puzzle.kind, clues)) is Status.several:
            break
        clues.reshape(-1)[cell] = 0
    return replace(question, puzzle=_settled(Puzzle(puzzle.kind, clues), Status.several), rating=None)


def illegal(question: Question, rng: np.random.Generator) -> Question:
    puzzle = question.puzzle
    make = walled_off if isinstance(puzzle.kind, Maze) else overfilled
    impossible = _settled(Puzzle(puzzle.kind, make(question, rng)), Status.impossible)
    return replace(question, puzzle=impossible, answer=None, rating=None, possible=False)


def overfilled(question: Question, rng: np.random.Generator) -> Grid:
    """One more digit, a wrong one; if possible where no rule is broken yet, so that it does not meet the eye."""
    puzzle, answer = question.puzzle, _answer(question)
    _need_blanks(puzzle)
    n_digits, blanks = len(puzzle.kind.symbols) - 1, np.flatnonzero(puzzle.clues == 0)
    blatant = None
    for place in rng.permutation(len(blanks) * n_digits).tolist():
        cell, digit = blanks[place // n_digits], place % n_digits + 1
        if digit == answer.reshape(-1)[cell]:
            continue
        clues = puzzle.clues.copy()
        clues.reshape(-1)[cell] = digit
        if not puzzle.kind.mistakes(clues, clues):
            if _status(Puzzle(puzzle.kind, clues)) is Status.impossible:
                return clues
        elif blatant is None:
            blatant = clues
    if blatant is None:
        raise ParseError("it has no blank for a wrong digit")
    return blatant


def walled_off(question: Question, rng: np.random.Generator) -> Grid:
    """Walls on the shortest way, one at a time, until none is left."""
    clues = question.puzzle.clues.copy()
    while (answer := canonical_answer(clues)) is not None:
        steps = np.flatnonzero(answer == ON_PATH)
        if not len(steps):
            raise ParseError("its start touches its goal")
        clues.reshape(-1)[rng.choice(steps)] = WALL
    return clues


def _need_blanks(puzzle: Puzzle) -> None:
    if isinstance(puzzle.kind, Maze):
        raise ParseError("a maze has no blanks to fill")


def _answer(question: Question) -> Grid:
    if question.answer is not None:
        return question.answer
    puzzle = question.puzzle
    found = puzzle.kind.search(puzzle.clues).solutions
    if not found:
        raise ParseError("the set gives no answer, and exact search finds none")
    return found[0]


def _status(puzzle: Puzzle) -> Status:
    return puzzle.kind.search(puzzle.clues).status


def _settled(puzzle: Puzzle, wanted: Status) -> Puzzle:
    status = _status(puzzle)
    if status is not wanted:
        raise ParseError(f"it stays {status.value!r}")
    return puzzle


SYMMETRIC: dict[str, Change] = {
    "relabelled": relabelled,
    "rotated": rotated,
    "transposed": transposed,
    "symmetric": symmetric,
}

CHANGES: dict[str, Change] = {
    **SYMMETRIC,
    **{f"near-finished-{n}": near_finished(n) for n in range(1, 6)},
    "several": several,
    "illegal": illegal,
}
