"""ARC tasks: a few examples show a rule, and the test grid is to be changed by the same rule.

No rule of the kind can tell whether an answer is right, so the verdict is always `unchecked`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from solver.puzzle import (
    Grid,
    Puzzle,
    PuzzleKind,
    SearchResult,
    Status,
    Symmetry,
    Verdict,
    Violation,
    check_board,
    check_language,
    misfit,
)

LARGEST = 30  # cells a side
COLORS = ("black", "blue", "red", "green", "yellow", "grey", "magenta", "orange", "light blue", "maroon")
ANSI = (16, 27, 196, 40, 226, 245, 201, 208, 117, 88)  # the xterm colour nearest to each of `COLORS`
LIGHT = frozenset("34578")  # symbols that need dark print


@dataclass(frozen=True)
class Arc(PuzzleKind):
    """Grids of 1 to 30 cells a side in the ten colours 0 to 9, of which 0 (black) is the background.

    `generate` draws one of a few toy tasks; difficulty is ignored. `generate_task` has the examples too.
    """

    name: str = "arc"
    symbols: str = "0123456789"

    @property
    def sizes(self) -> tuple[int, int]:
        return 1, LARGEST

    def check_clues(self, clues: Grid) -> None:
        check_board(clues, self.name, 1, LARGEST, range(10), "the ten colours")

    def violations(self, clues: Grid, grid: Grid) -> list[Violation]:
        """Only what no ARC answer can have: a strange size or colour. Empty does not mean solved."""
        grid = np.asarray(grid)
        if grid.ndim != 2 or not all(1 <= side <= LARGEST for side in grid.shape):
            came = " x ".join(map(str, grid.shape)) or "no"
            return [Violation("shape", (), f"the answer is {came} cells; a side has 1 to {LARGEST}")]
        return misfit(grid, grid, len(self.symbols))  # an answer may have another size than the question

    def mistakes(self, clues: Grid, grid: Grid) -> list[Violation]:
        return self.violations(clues, grid)

    def verdict(self, clues: Grid, grid: Grid | None) -> Verdict:
        return Verdict.unchecked

    def search(self, clues: Grid, *, seconds: float = 10.0, max_nodes: int = 1_000_000) -> SearchResult:
        self.check_clues(clues)
        return SearchResult(Status.unverifiable)

    def generate(self, rng: np.random.Generator, difficulty: float | str = 0.5) -> tuple[Grid, Grid]:
        puzzle, solution = self.generate_task(rng)
        return puzzle.clues, solution

    def generate_task(self, rng: np.random.Generator) -> tuple[Puzzle, Grid]:
        """A toy task with two to four examples, and the solution of its test grid."""
        rule = RULES[int(rng.integers(len(RULES)))](rng)
        pairs: list[tuple[Grid, Grid]] = []
        n_pairs = int(rng.integers(3, 6))
        while len(pairs) < n_pairs:
            grid = _scene(rng)
            answer = rule(grid)
            if not np.array_equal(grid, answer):  # an example that shows something
                pairs.append((grid, np.ascontiguousarray(answer, dtype=np.int8)))
        clues, solution = pairs.pop()
        return Puzzle(self, clues, tuple(pairs)), solution

    def symmetries(self, rng: np.random.Generator, shape: tuple[int, int], n: int) -> list[Symmetry]:
        """Turns and reflections with relabelled colours; black stays. Apply one to the examples as well."""
        changes = {(0, 0, tuple(range(10))): None}
        while len(changes) < n:
            colors = (0, *(rng.permutation(9) + 1).tolist())
            changes[(int(rng.integers(2)), int(rng.integers(4)), colors)] = None
        return [_symmetry(*change) for change in list(changes)[:n]]

    def render(self, grid: Grid, clues: Grid | None = None, *, color: bool = False) -> str:
        rows = self.rows(grid)
        if not color:
            return "\n".join(" ".join(row) for row in rows)
        return "\n".join("".join(map(_block, row)) for row in rows)

    def describe(self, grid: Grid, language: str = "en") -> str:
        check_language(language)
        grid = np.asarray(grid)
        lines = [f"Grid, {grid.shape[0]} rows by {grid.shape[1]} columns."]
        for r, row in enumerate(grid.tolist()):
            runs = [f"{len(list(same))} {COLORS[value]}" for value, same in itertools.groupby(row)]
            lines.append(f"Row {r + 1}: " + ", ".join(runs) + ".")
        return "\n".join(lines)


KINDS = (Arc(),)


def _block(symbol: str) -> str:
    """The symbol on a block of its colour: the digit tells colours apart for those who cannot see them."""
    ink = 16 if symbol in LIGHT else 231
    return f"\x1b[48;5;{ANSI[int(symbol)]};38;5;{ink}m{symbol} \x1b[0m"


def _symmetry(flipped: int, turns: int, colors: tuple[int, ...]) -> Symmetry:
    relabel = np.array(colors, dtype=np.int8)
    restore = np.argsort(relabel).astype(np.int8)

    def apply(grid: Grid) -> Grid:
        return relabel[np.rot90(grid.T if flipped else grid, turns)]

    def undo(grid: Grid) -> Grid:
        turned = np.rot90(restore[grid], -turns)
        return (turned.T if flipped else turned).copy()

    parts = ["transposed"] * flipped + [f"turned by {90 * turns} degrees"] * (turns > 0)
    if colors != tuple(range(10)):
        parts.append("colours " + "".join(map(str, colors)))
    return Symmetry(", ".join(parts) or "identity", apply, undo)


Rule = Callable[[Grid], Grid]


def _scene(rng: np.random.Generator) -> Grid:
    """A few coloured rectangles on black, none of them at the edge."""
    height, width = rng.integers(6, 11, 2).tolist()
    grid = np.zeros((height, width), dtype=np.int8)
    for _ in range(int(rng.integers(2, 5))):
        top, left = int(rng.integers(1, height - 2)), int(rng.integers(1, width - 2))
        bottom, right = int(rng.integers(top + 1, height)), int(rng.integers(left + 1, width))
        grid[top:bottom, left:right] = rng.integers(1, 10)
    return grid


def _recolour(rng: np.random.Generator) -> Rule:
    """Every colour becomes another one, black stays."""
    relabel = np.array([0, *(rng.permutation(9) + 1)], dtype=np.int8)
    return lambda grid: relabel[grid]


def _mirror(rng: np.random.Generator) -> Rule:
    """A turn or a reflection."""
    flipped, turns = divmod(int(rng.integers(1, 8)), 4)
    return lambda grid: np.rot90(grid.T if flipped else grid, turns)


def _crop(rng: np.random.Generator) -> Rule:
    """What is not black, cut out."""

    def crop(grid: Grid) -> Grid:
        rows, columns = np.nonzero(grid)
        return grid[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]

    return crop


def _enlarge(rng: np.random.Generator) -> Rule:
    """Every cell becomes a square."""
    factor = int(rng.integers(2, 4))
    return lambda grid: grid.repeat(factor, axis=0).repeat(factor, axis=1)


def _fall(rng: np.random.Generator) -> Rule:
    """Coloured cells fall to one of the four sides."""
    turns = int(rng.integers(4))

    def fall(grid: Grid) -> Grid:
        turned = np.rot90(grid, turns)
        order = np.argsort(turned != 0, axis=0, kind="stable")
        return np.rot90(np.take_along_axis(turned, order, axis=0), -turns)

    return fall


RULES = (_recolour, _mirror, _crop, _enlarge, _fall)
