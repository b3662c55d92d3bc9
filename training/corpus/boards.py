"""Boards to write about, and the ways in which people draw them.

They are drawn fast and make no good puzzles: what a text means does not depend on that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from solver.kinds import find_kind
from solver.puzzle import Grid
from training.corpus.chance import pick
from training.corpus.telling import Rng

BOXES = {4: (2, 2), 6: (2, 3), 9: (3, 3)}
Rows = Sequence[Sequence[str]]


def solved_sudoku(rng: Rng, side: int) -> Grid:
    """A solution: one pattern with its digits, lines and bands shuffled."""
    height, width = BOXES[side]
    r, c = np.mgrid[:side, :side]
    grid = (width * (r % height) + r // height + c) % side + 1
    grid = (rng.permutation(side) + 1)[grid - 1]
    grid = grid[_shuffled(rng, side, height)][:, _shuffled(rng, side, width)]
    return np.asarray(grid.T if height == width and rng.random() < 0.5 else grid, dtype=np.int8)


def _shuffled(rng: Rng, side: int, band: int) -> Grid:
    """The lines of a side in an order that keeps bands together."""
    bands = [band * b + rng.permutation(band) for b in rng.permutation(side // band)]
    return np.concatenate(bands)


def sudoku(rng: Rng, side: int) -> tuple[Grid, Grid]:
    """Clues, at least one a row, and the solution they are from."""
    solution = solved_sudoku(rng, side)
    kept = rng.random((side, side)) < rng.uniform(0.25, 0.6)
    kept[np.arange(side), rng.integers(side, size=side)] = True
    if kept.all():
        kept[0, 0] = False
    return np.where(kept, solution, 0).astype(np.int8), solution


def attempt(rng: Rng, clues: Grid, solution: Grid) -> Grid:
    """The clues with some or all blanks filled in, sometimes with a mistake or two."""
    filled = np.where((clues > 0) | (rng.random(clues.shape) < rng.choice([0.3, 0.6, 1.0])), solution, 0)
    blanks = np.argwhere(clues == 0)
    for row, column in blanks[rng.permutation(len(blanks))[: int(rng.integers(1, 4))]]:
        if filled[row, column] == 0 or rng.random() < 0.4:
            filled[row, column] = rng.integers(1, len(clues) + 1)
    return filled.astype(np.int8)


def maze(rng: Rng, low: int = 5, high: int = 11) -> Grid:
    """Clues of a maze that has a way, walls all around it."""
    height, width = (int(side) for side in rng.integers(low, high, size=2))
    family = pick(rng, ("perfect", "loopy"))
    clues = find_kind("maze").generate(rng, f"{family}:{height}x{width}")[0]
    rows, columns = np.flatnonzero(clues.any(axis=1)), np.flatnonzero(clues.any(axis=0))
    return np.pad(clues[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], 1)


def lines(rows: Rows, between: str = "") -> str:
    """The cells row by row."""
    return "\n".join(between.join(row) for row in rows)


# ---------------------------------------------------------------------------- ways of drawing a square of digits


def _spaced(rng: Rng, rows: Rows) -> str:
    return lines(rows, pick(rng, (" ", " ", "  ")))


def _packed(rng: Rng, rows: Rows) -> str:
    return lines(rows)


def _commas(rng: Rng, rows: Rows) -> str:
    return lines(rows, pick(rng, (",", ", ", ";", "\t")))


def _in_a_row(rng: Rng, rows: Rows) -> str:
    return "".join("".join(row) for row in rows)


def _listed(rng: Rng, rows: Rows) -> str:
    quote = "" if all(cell.isdigit() for row in rows for cell in row) else pick(rng, ("'", '"'))
    inner = ["[" + ", ".join(f"{quote}{cell}{quote}" for cell in row) + "]" for row in rows]
    return "[" + pick(rng, (",\n ", ", ")).join(inner) + "]"


def _table(rng: Rng, rows: Rows) -> str:
    head = "|" + "---|" * len(rows[0])
    body = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([body[0], head, *body[1:]] if rng.random() < 0.5 else body)


def _plain_blanks(rows: Rows) -> Rows:
    """Dots for blanks that look like the rules between boxes."""
    return [["." if cell in "-_" else cell for cell in row] for row in rows]


def _boxed(rng: Rng, rows: Rows) -> str:
    height, width = BOXES[len(rows)]
    dense = rng.random() < 0.4 and len(rows) > 4
    gap = "" if dense else " "
    corner, dash = pick(rng, ("+", "+", "|")), pick(rng, ("-", "-", "="))
    bar = "|"
    rows = _plain_blanks(rows)
    piece = dash * (width if dense else 2 * width + 1)
    rule = corner + corner.join([piece] * (len(rows) // width)) + corner
    drawn = [rule] if rng.random() < 0.7 else []
    for r, row in enumerate(rows):
        boxes = [gap.join(row[c : c + width]) for c in range(0, len(row), width)]
        drawn.append(f"{bar}{gap}" + f"{gap}{bar}{gap}".join(boxes) + f"{gap}{bar}")
        if (r + 1) % height == 0 and (r + 1 < len(rows) or len(drawn) > r + 2):
            drawn.append(rule)
    return "\n".join(drawn)


def _with_gaps(rng: Rng, rows: Rows) -> str:
    height, width = BOXES[len(rows)]
    between = pick(rng, (" ", "|", " | ", "  "))
    rows = _plain_blanks(rows)
    drawn = [between.join("".join(row[c : c + width]) for c in range(0, len(row), width)) for row in rows]
    if "|" in between and rng.random() < 0.6:
        rule = pick(rng, ("-", "=")) * len(drawn[0])
        drawn = [
            line for r, row in enumerate(drawn) for line in ([rule, row] if r and r % height == 0 else [row])
        ]
    return "\n".join(drawn)


_SQUARES: tuple[Callable[[Rng, Rows], str], ...] = (
    _packed,
    _packed,
    _spaced,
    _spaced,
    _commas,
    _listed,
    _table,
)
_LARGE = (*_SQUARES, _boxed, _boxed, _with_gaps, _with_gaps)  # of which four cells are too few


def draw_square(rng: Rng, rows: Rows) -> str:
    """A Sudoku or a binairo, drawn in one of many ways."""
    side = len(rows)
    ways = (*_LARGE, _in_a_row) if side == 9 else _LARGE if side in BOXES and side > 4 else _SQUARES
    return pick(rng, ways)(rng, rows)


BLANKS = (".", ".", ".", "0", "0", "0", "_", "-", "x", "X", "*", "?")


def signs(grid: Grid, blank: str = ".") -> list[list[str]]:
    """The digits of a board, and a sign for its blanks."""
    return [[str(value) if value else blank for value in row] for row in grid.tolist()]


def draw_sudoku(rng: Rng, grid: Grid) -> str:
    """A Sudoku, drawn in one of many ways."""
    return draw_square(rng, signs(grid, pick(rng, BLANKS)))


MAZE_SIGNS = (
    "#.SG",
    "# SG",
    "#.SE",
    "# SE",
    "█ SE",
    "█.SG",
    "#_SG",
    "#.AB",
    "■□SG",
)  # wall, open, start, goal


def draw_maze(rng: Rng, grid: Grid) -> str:
    """A maze with everyday signs."""
    used = pick(rng, MAZE_SIGNS)
    rows = [[used[value] for value in row] for row in grid.tolist()]
    return lines(rows, " " if used[1] != " " and rng.random() < 0.3 else "")
