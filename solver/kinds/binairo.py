"""Binairo, also called Takuzu or binary puzzle: every cell holds 0 or 1.

A row or column holds as many 0s as 1s and never the same digit three times in a run; no two rows are equal, and
no two columns. The value 1 is written 0, the value 2 is written 1, and the value 0 is a blank.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from solver.puzzle import (
    Cell,
    Grid,
    PuzzleKind,
    SearchResult,
    Symmetry,
    Violation,
    cell_names,
    cells_where,
    changed_clues,
    check_board,
    check_language,
    level_of,
    misfit,
    painted,
)
from solver.sat import Rules, Sat

DIFFICULTIES = {"near-finished": 0.0, "easy": 0.4, "medium": 0.5, "minimal": 0.75, "hard": 1.0}
MINIMAL = 0.75  # from this difficulty on, every clue is needed
BLANKS = (0.0, 0.5, MINIMAL), (0.05, 0.55, 0.72)  # difficulties, and the share of blanks at each
HARDEN_STEPS = 20  # at difficulty 1; 8x8: 0.2 s a board

WORDS = ("blank", "zero", "one")

Line = tuple[int, ...]
"""The values of a row or column."""


@dataclass(frozen=True)
class Binairo(PuzzleKind):
    """Binairo of an even `side`.

    `generate` always draws puzzles with one solution. Its difficulty is a number from 0 to 1, or one of
    the names in `DIFFICULTIES`. Below 0.75 it sets the share of blanks. From 0.75 on no clue can be spared; up to
    1, clues are exchanged so that more of the board must be guessed.
    """

    name: str
    side: int
    symbols: str = ".01"

    @property
    def sizes(self) -> tuple[int, int]:
        return self.side, self.side

    @cached_property
    def lines(self) -> dict[str, tuple[Cell, ...]]:
        """The cells of every line, by its name: `row 1`, ..., `column 1`, ..."""
        side = range(self.side)
        rows = {f"row {r + 1}": tuple((r, c) for c in side) for r in side}
        return rows | {f"column {c + 1}": tuple((r, c) for r in side) for c in side}

    def check_clues(self, clues: Grid) -> None:
        meaning = "1 for the digit 0, 2 for the digit 1, and 0 for a blank"
        check_board(clues, self.name, self.side, self.side, range(3), meaning)

    def violations(self, clues: Grid, grid: Grid) -> list[Violation]:
        grid = np.asarray(grid)
        found = misfit(clues, grid, 3)
        if found:
            return found
        found = changed_clues(clues, grid)
        blanks = cells_where(grid == 0)
        if blanks:
            found.append(Violation("blank", blanks, f"the answer leaves {cell_names(blanks)} blank"))
        return found + self._broken(grid)

    def mistakes(self, clues: Grid, grid: Grid) -> list[Violation]:
        grid = np.asarray(grid)
        return misfit(clues, grid, 3) or changed_clues(clues, grid) + self._broken(grid)

    def _broken(self, grid: Grid) -> list[Violation]:
        """Every rule that filled cells already break: runs of three, too many of a digit, equal lines."""
        found, half = [], self.side // 2
        for name, cells in self.lines.items():
            values = [int(grid[cell]) for cell in cells]
            for start, length in _runs(values):
                run = cells[start : start + length]
                text = f"{cell_names(run)} in {name} are all {self.symbols[values[start]]}"
                found.append(Violation("three", run, text))
            for value in (1, 2):
                where = tuple(cell for cell, v in zip(cells, values, strict=True) if v == value)
                if len(where) > half:
                    text = f"{name} holds {self.symbols[value]} {len(where)} times, and may {half} times"
                    found.append(Violation("balance", where, text))
        for word, lines in (("rows", grid), ("columns", grid.T)):
            full = np.flatnonzero(lines.all(axis=1)).tolist()
            for a, b in itertools.combinations(full, 2):
                if np.array_equal(lines[a], lines[b]):
                    names = [f"{word[:-1]} {line + 1}" for line in (a, b)]
                    cells = self.lines[names[0]] + self.lines[names[1]]
                    found.append(Violation("equal", cells, f"{word} {a + 1} and {b + 1} are equal"))
        return found

    def search(self, clues: Grid, *, seconds: float = 10.0, max_nodes: int = 1_000_000) -> SearchResult:
        """See `Sat.search`."""
        self.check_clues(clues)
        return _sat(self).search(clues, seconds, max_nodes)

    def generate(self, rng: np.random.Generator, difficulty: float | str = 0.5) -> tuple[Grid, Grid]:
        level = level_of(difficulty, DIFFICULTIES, "Binairo")
        solution = self._filled(rng)
        share = 1.0 if level >= MINIMAL else float(np.interp(level, *BLANKS))
        sat = _sat(self)
        clues = sat.dig(rng, solution, solution, max(1, round(share * self.side**2)))
        n_steps = round(HARDEN_STEPS * (level - MINIMAL) / (1 - MINIMAL))
        return sat.harden(rng, clues, solution, n_steps, sat.guesses), solution

    def _filled(self, rng: np.random.Generator) -> Grid:
        """A full grid, row by row: each is drawn from those that fit below the rows before it."""
        lines, half = np.array(legal_lines(self.side)), self.side // 2
        chosen: list[int] = []
        options = [rng.permutation(len(lines)).tolist()]  # of each row, those still to try
        while len(chosen) < self.side or len({column.tobytes() for column in lines[chosen].T}) < self.side:
            while len(chosen) == self.side or not options[-1]:  # a dead end: take the last row back
                options.pop()
                chosen.pop()
            chosen.append(options[-1].pop())
            above = lines[chosen]
            fits = np.ones(len(lines), dtype=bool)
            fits[chosen] = False
            for value in (1, 2):
                full = (above == value).sum(axis=0) == half
                fits &= ~(full & (lines == value)).any(axis=1)
            if len(chosen) > 1:
                fits &= ~((above[-1] == above[-2]) & (lines == above[-1])).any(axis=1)
            options.append(rng.permutation(np.flatnonzero(fits)).tolist())
        return lines[chosen].astype(np.int8)

    def symmetries(self, rng: np.random.Generator, shape: tuple[int, int], n: int) -> list[Symmetry]:
        """The eight turns and reflections, each with and without exchanging the two digits."""
        changes = list(itertools.product(range(4), (False, True), (False, True)))
        order = [0, *(1 + rng.permutation(len(changes) - 1)).tolist()]
        return [_symmetry(*changes[i]) for i in order[:n]]

    def render(self, grid: Grid, clues: Grid | None = None, *, color: bool = False) -> str:
        bar = "─" * (2 * self.side + 1)
        lines = [f"┌{bar}┐"]
        for r, row in enumerate(np.asarray(grid).tolist()):
            cells = [self.symbols[value] for value in row]
            if color and clues is not None:
                cells = [painted(cell, bool(clues[r, c])) for c, cell in enumerate(cells)]
            lines.append(f"│ {' '.join(cells)} │")
        return "\n".join([*lines, f"└{bar}┘"])

    def describe(self, grid: Grid, language: str = "en") -> str:
        check_language(language)
        grid = np.asarray(grid)
        n_filled = int((grid != 0).sum())
        lines = [f"Binairo, {self.side} by {self.side}; {n_filled} of {grid.size} cells are filled."]
        lines += [f"Row {r + 1}: {' '.join(WORDS[v] for v in row)}." for r, row in enumerate(grid.tolist())]
        return "\n".join(lines)


KINDS = tuple(Binairo(f"binairo-{side}x{side}", side) for side in (6, 8))


@cache
def legal_lines(side: int) -> tuple[Line, ...]:
    """Every full row that keeps the rules by itself: 14 of six cells, 34 of eight."""
    return tuple(
        line
        for line in itertools.product((1, 2), repeat=side)
        if line.count(1) == side // 2 and not list(_runs(line))
    )


def _runs(values: Line | list[int]) -> list[tuple[int, int]]:
    """(start, length) of every run of three or more equal digits."""
    found, start = [], 0
    for value, group in itertools.groupby(values):
        length = len(list(group))
        if value and length >= 3:
            found.append((start, length))
        start += length
    return found


def _symmetry(turns: int, mirrored: bool, exchanged: bool) -> Symmetry:
    relabel = np.array([0, 2, 1] if exchanged else [0, 1, 2], dtype=np.int8)

    def apply(grid: Grid) -> Grid:
        return relabel[np.rot90(np.fliplr(grid) if mirrored else grid, turns)]

    def undo(grid: Grid) -> Grid:
        turned = relabel[np.rot90(grid, -turns)]
        return np.fliplr(turned).copy() if mirrored else turned

    parts = ["mirrored"] * mirrored + [f"turned by {90 * turns} degrees"] * bool(turns)
    return Symmetry(", ".join(parts + ["digits exchanged"] * exchanged) or "identity", apply, undo)


@cache
def _rules(kind: Binairo) -> Rules:
    """The variable i is true where cell i, counted from 1, holds the digit 1; helpers say that two cells differ."""
    side, half = kind.side, kind.side // 2
    cells = np.arange(1, side**2 + 1).reshape(side, side)
    helper = itertools.count(side**2 + 1)
    clauses: list[list[int]] = []
    for lines in (cells.tolist(), cells.T.tolist()):
        for line in lines:
            alike = [line[i : i + 3] for i in range(side - 2)]
            alike += [list(some) for some in itertools.combinations(line, half + 1)]
            clauses += [[sign * cell for cell in some] for some in alike for sign in (1, -1)]
        for one, two in itertools.combinations(lines, 2):
            differ = [next(helper) for _ in range(side)]
            clauses.append(differ)
            for d, a, b in zip(differ, one, two, strict=True):
                clauses += [[-d, a, b], [-d, -a, -b]]
    literals = np.stack([-cells.reshape(-1), cells.reshape(-1)], axis=1)
    return Rules((side, side), literals, clauses)


@cache
def _sat(kind: Binairo) -> Sat:
    return Sat(_rules(kind))
