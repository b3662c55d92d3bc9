"""Sudoku: every row, column and box holds each digit once.

Exact search is a SAT solver: `_rules` says the rules in clauses, `solver/sat.py` does the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from solver.puzzle import (
    Grid,
    PuzzleKind,
    SearchResult,
    Status,
    Symmetry,
    Verdict,
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
from solver.sat import Rules, Sat, exactly_one

DIFFICULTIES = {"near-finished": 0.0, "easy": 0.4, "medium": 0.5, "minimal": 0.75, "hard": 1.0}
MINIMAL = 0.75  # from this difficulty on, every clue is needed
BLANKS = (0.0, 0.5, MINIMAL), (0.05, 0.62, 0.72)  # difficulties, and the share of blanks at each
HARDEN_STEPS = 60  # at difficulty 1; 9x9: 0.4 s a board

WORDS = ("blank", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
FEWEST_GIVENS = {4: 4, 6: 8, 9: 17}  # by side: with fewer, no Sudoku has a single solution


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

    def verdict(self, clues: Grid, grid: Grid | None) -> Verdict:
        """As always, but a grid with a double or a blank is not put into words first: networks ask after every step."""
        if grid is not None and np.shape(grid) == self.sizes:
            ordered = np.sort(np.asarray(grid).reshape(-1)[self.houses], axis=1)
            if (ordered != np.arange(1, self.side + 1)).any():
                return Verdict.wrong
        return super().verdict(clues, grid)

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
        """See `Sat.search`; two equal digits in a house are seen without it."""
        self.check_clues(clues)
        doubles = self._doubles(clues)
        if doubles:
            return SearchResult(Status.impossible, clash=doubles[0].cells[:2])
        return _sat(self).search(clues, seconds, max_nodes)

    def status(self, clues: Grid, *, seconds: float = 1.0) -> Status:
        """What `search` finds, without the time that the clash of an impossible puzzle takes."""
        if self._doubles(clues):
            return Status.impossible
        return _sat(self).status(clues, seconds)

    def generate(self, rng: np.random.Generator, difficulty: float | str = 0.5) -> tuple[Grid, Grid]:
        level = level_of(difficulty, DIFFICULTIES, "Sudoku")
        solution = self._filled(rng)
        share = 1.0 if level >= MINIMAL else float(np.interp(level, *BLANKS))
        clues = _sat(self).dig(rng, solution, solution, max(1, round(share * self.side**2)))
        n_steps = round(HARDEN_STEPS * (level - MINIMAL) / (1 - MINIMAL))
        return self.harden(rng, clues, solution, n_steps), solution

    def harden(self, rng: np.random.Generator, clues: Grid, solution: Grid, n_steps: int) -> Grid:
        """Exchange some clues for others `n_steps` times, keeping what needs no fewer `guesses`.

        From random minimal 9x9 boards, which need 2 guesses on average, 40 steps lead to about 15 and
        120 to about 50; the 1,000 training puzzles of Sudoku-Extreme need 100. A step takes 6 ms.
        """
        return _sat(self).harden(rng, clues, solution, n_steps, self.guesses)

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

    def guesses(self, clues: Grid) -> int:
        """How often a search that otherwise follows only single candidates must guess to settle `clues`.

        See `Sat.guesses`.
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
                cells = [painted(cell, bool(clues[r, c])) for c, cell in enumerate(cells)]
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


@cache
def _rules(kind: Sudoku) -> Rules:
    """The literal of "cell i holds digit d" is `i * side + d`; each cell has one digit, each digit one cell a house."""
    literals = np.arange(1, kind.side**3 + 1).reshape(-1, kind.side)
    groups = literals.tolist() + [column for house in kind.houses for column in literals[house].T.tolist()]
    clauses = [clause for group in groups for clause in exactly_one(group)]
    return Rules((kind.side, kind.side), literals, clauses)


@cache
def _sat(kind: Sudoku) -> Sat:
    return Sat(_rules(kind))
