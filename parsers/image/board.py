"""A Sudoku board found in a picture: where it is, and how probable every content of every cell is.

The classes of a cell, in the order of the last axis of `Board.probabilities`:

    0        blank
    1 - 9    this digit, printed: a given
    10 - 18  the digit (class - 9), handwritten: a person's own entry
    19       something else: pencil marks, a smudge, a letter
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from solver.puzzle import Cell

BLANK, PRINTED, HANDWRITTEN, OTHER = 0, slice(1, 10), slice(10, 19), 19
N_CLASSES = 20

SURE_BOARD = 0.6  # `Board.score` from which it is taken for a Sudoku without asking

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels of the picture; right and bottom are not part of it."""


@dataclass(frozen=True, eq=False)
class Board:
    """What was seen, before the rules are asked. Row 0 is the top row of the puzzle as people read it."""

    kind: str  # such as "sudoku-9x9"
    corners: np.ndarray  # (4, 2) pixels x, y: top left, top right, bottom right, bottom left of the puzzle
    probabilities: np.ndarray = field(repr=False)  # (N, N, N_CLASSES), sums to 1 over the last axis
    cell_quads: np.ndarray = field(repr=False)  # (N, N, 4, 2) pixels: the corners of each cell, as `corners`
    image: np.ndarray = field(repr=False)  # (H, W, 3) the picture, BGR
    score: float = 1.0  # 0..1, how sure it is that this is a Sudoku board at all

    @property
    def side(self) -> int:
        return self.probabilities.shape[0]

    def box(self, cell: Cell, margin: float = 0.25) -> Box:
        """The upright box around a cell and, on each side, `margin` of its size; inside the picture."""
        corners = self.cell_quads[cell]
        low, high = corners.min(0), corners.max(0)
        low, high = low - margin * (high - low), high + margin * (high - low)
        height, width = self.image.shape[:2]
        left, right = np.clip([np.floor(low[0]), np.ceil(high[0])], 0, width).astype(int).tolist()
        top, bottom = np.clip([np.floor(low[1]), np.ceil(high[1])], 0, height).astype(int).tolist()
        return left, top, right, bottom

    def crop(self, cell: Cell, margin: float = 0.25) -> np.ndarray:
        """The part of the picture that shows a cell: what to put beside a question about it."""
        left, top, right, bottom = self.box(cell, margin)
        return self.image[top:bottom, left:right]
