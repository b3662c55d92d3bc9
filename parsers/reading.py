"""What a parser saw: a `Reading`; and what one recogniser proposes on the way there: a `Candidate`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from solver.puzzle import Cell, Grid, Puzzle, PuzzleKind

Source = Literal["text", "lm", "image"]
Role = Literal["puzzle", "example", "template", "solution"]


@dataclass(frozen=True, eq=False)
class Candidate:
    """One way to read one piece of the text. Recognisers propose; `parsers.text` weighs them all.

    `score` says how well the drawing fits the kind and how clearly the words around name it: 0.9 a
    form that can hardly be anything else, 0.5 it fits but nothing says so, below 0.3 not without a
    question. `where` are the start and end offsets in the text that `parsers.scan.normalise` returned.
    """

    kind: PuzzleKind
    clues: Grid
    score: float
    where: tuple[int, int]
    why: str  # a short English reason, for people who debug a reading
    questions: tuple[str, ...] = ()
    role: Role = "puzzle"
    examples: tuple[tuple[Grid, Grid], ...] = ()  # ARC only: worked (input, output) pairs
    entries: Grid | None = None  # what a person filled in (0 elsewhere); not part of `clues`


@dataclass(frozen=True)
class Doubt:
    """A cell of a picture about which to ask: what it may hold, most probable first, and where it is."""

    cell: Cell
    choices: tuple[int, ...]  # values; 0 is a blank
    box: tuple[int, int, int, int]  # left, top, right, bottom in pixels: the part of the picture to show


@dataclass(frozen=True, eq=False)
class Shown:
    """The picture that was read, and where in it the cells of the puzzle are."""

    image: np.ndarray  # (H, W, 3) uint8, blue, green, red
    cell_quads: (
        np.ndarray
    )  # (rows, columns, 4, 2) pixels x, y: upper left, upper right, lower right, lower left


@dataclass(frozen=True, eq=False)
class Reading:
    """A puzzle, or none and the reason, with what is worth asking.

    A reading that has a puzzle but also questions is not confident: whoever acts on it asks first.
    """

    puzzle: Puzzle | None = None
    confidence: np.ndarray | None = field(default=None, repr=False)  # (H, W) in 0..1, one a cell
    questions: tuple[str, ...] = ()
    source: Source = "text"
    error: str | None = None  # why there is no puzzle
    unsupported: str | None = None  # what the text seems to be instead, such as "killer sudoku"
    entries: Grid | None = None  # what a person had already filled in, 0 elsewhere
    alternatives: tuple[Puzzle, ...] = ()  # other readings that the questions are about
    why: str = ""
    changes: tuple[Cell, ...] = ()  # pictures: cells that the rules made us read otherwise than they look
    doubts: tuple[Doubt, ...] = ()  # pictures: the cells that the questions are about
    model: str | None = None  # the language model that was asked, if the reading is its own
    intent: str | None = None  # what the person wants, where the text tells: "hint"
    bytes_sent: int = 0  # to a language model elsewhere
    shown: Shown | None = field(default=None, repr=False)  # pictures: what an answer can be drawn on

    @property
    def kind(self) -> PuzzleKind | None:
        return None if self.puzzle is None else self.puzzle.kind

    @property
    def grid(self) -> list[str]:
        """The clues, one string a row; empty where there is no puzzle."""
        return [] if self.puzzle is None else self.puzzle.kind.rows(self.puzzle.clues)

    @property
    def confident(self) -> bool:
        return self.puzzle is not None and not self.questions
