"""The candidates board that every Sudoku technique reads, and the step that every technique returns.

Inside, cells are numbers in reading order and sets of cells are bits of one integer; a `Step` speaks of
cells as (row, column) and of houses by name, because people and checkers read it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from solver.puzzle import Cell, Grid, PuzzleKind, cell_name

Candidate = tuple[Cell, int]
"""A cell and a digit it may hold."""


class CellFact(NamedTuple):
    """This cell holds one of these digits."""

    cell: Cell
    digits: tuple[int, ...]


class HouseFact(NamedTuple):
    """This house holds the digit in one of these cells."""

    house: str
    digit: int
    cells: tuple[Cell, ...]


Fact = CellFact | HouseFact


@dataclass(frozen=True)
class Step:
    """One deduction: what follows, what it is founded on, and a sentence or two that say so.

    `because` is the whole reason: these facts, with the rule that a digit stands once in a house,
    imply every placement and elimination. Two techniques need one thing more: a unique rectangle
    rests on the puzzle having one solution, and a choice rests on nothing.
    """

    technique: str
    difficulty: float  # on the scale of Sudoku Explainer, where singles are 1 to 2.3 and chains above 6
    text: str
    placements: tuple[Candidate, ...] = ()
    eliminations: tuple[Candidate, ...] = ()
    cells: tuple[Cell, ...] = ()  # the pattern, to be shown
    houses: tuple[str, ...] = ()
    digits: tuple[int, ...] = ()
    because: tuple[Fact, ...] = ()
    supposed: tuple[Candidate, ...] = ()  # what a chain says would hold, under its supposition only
    rectangle: tuple[Cell, ...] = ()  # the four corners that must not hold two digits only

    def as_dict(self) -> dict:
        """The step for JSON output."""
        return {
            "technique": self.technique,
            "difficulty": self.difficulty,
            "placements": [{"cell": cell_name(cell), "digit": digit} for cell, digit in self.placements],
            "eliminations": [{"cell": cell_name(cell), "digit": digit} for cell, digit in self.eliminations],
            "cells": [cell_name(cell) for cell in self.cells],
            "houses": list(self.houses),
            "digits": list(self.digits),
            "because": [_fact_as_dict(fact) for fact in self.because],
            "text": self.text,
        }


def _fact_as_dict(fact: Fact) -> dict:
    if isinstance(fact, CellFact):
        return {"cell": cell_name(fact.cell), "digits": list(fact.digits)}
    return {"house": fact.house, "digit": fact.digit, "cells": [cell_name(cell) for cell in fact.cells]}


Finder = Callable[["Board"], Iterator[Step]]


@dataclass(frozen=True, eq=False)
class House:
    """A row, a column or a box."""

    name: str
    cells: tuple[int, ...]
    bits: int


@dataclass(frozen=True, eq=False)
class Layout:
    """Which cells make a house, and which cells see each other, for one size of Sudoku; one object a size."""

    size: int
    houses: tuple[House, ...]  # rows, then columns, then boxes
    houses_of: tuple[tuple[int, ...], ...]  # cell -> the indices of its row, column and box
    peers: tuple[int, ...]  # cell -> bits of the cells that share a house with it

    @property
    def rows(self) -> tuple[House, ...]:
        return self.houses[: self.size]

    @property
    def columns(self) -> tuple[House, ...]:
        return self.houses[self.size : 2 * self.size]

    @property
    def boxes(self) -> tuple[House, ...]:
        return self.houses[2 * self.size :]

    def cell(self, i: int) -> Cell:
        return divmod(i, self.size)

    def house(self, name: str) -> House:
        """The house of this name.

        Raises:
            KeyError: this size has no such house.
        """
        return _houses_by_name(self)[name]


@lru_cache(maxsize=8)
def _houses_by_name(layout: Layout) -> dict[str, House]:
    return {house.name: house for house in layout.houses}


@lru_cache(maxsize=8)
def make_layout(size: int, box_height: int, box_width: int) -> Layout:
    """The layout of a board `size` cells wide whose boxes are `box_height` by `box_width`."""
    across = size // box_width
    rows = [[r * size + c for c in range(size)] for r in range(size)]
    columns = [[r * size + c for r in range(size)] for c in range(size)]
    boxes: list[list[int]] = [[] for _ in range(size)]
    for i in range(size * size):
        r, c = divmod(i, size)
        boxes[r // box_height * across + c // box_width].append(i)
    houses = tuple(
        House(f"{word} {k + 1}", tuple(cells), bits_of(cells))
        for word, groups in (("row", rows), ("column", columns), ("box", boxes))
        for k, cells in enumerate(groups)
    )
    houses_of = tuple(
        tuple(h for h, house in enumerate(houses) if house.bits >> i & 1) for i in range(size * size)
    )
    peers = []
    for i in range(size * size):
        seen = 0
        for h in houses_of[i]:
            seen |= houses[h].bits
        peers.append(seen & ~(1 << i))
    return Layout(size, houses, houses_of, tuple(peers))


def bits_of(cells: Iterable[int]) -> int:
    """A set of cells as the bits of one integer."""
    bits = 0
    for i in cells:
        bits |= 1 << i
    return bits


def each_bit(bits: int) -> Iterator[int]:
    """The positions of the bits that are set, smallest first."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


class Board:
    """A half-filled Sudoku with the digits that each open cell may still hold.

    `cand[i]` has bit `d` set when the open cell `i` may be `d`; `where[d]` has bit `i` set likewise.
    Filled cells appear in neither. `given` marks the clues, which a unique rectangle must not touch,
    and `unique` says whether the clues are known to have one solution. After `deadline`, on the clock
    of `time.monotonic`, the slow techniques find nothing.
    """

    def __init__(
        self,
        layout: Layout,
        grid: Grid,
        clues: Grid | None = None,
        *,
        unique: bool = False,
        deadline: float = math.inf,
    ) -> None:
        size = layout.size
        self.layout = layout
        self.unique = unique
        self.deadline = deadline
        values = [int(v) for v in grid.reshape(-1)]
        self.given = bits_of(i for i, v in enumerate((grid if clues is None else clues).reshape(-1)) if v)
        self.values = [0] * (size * size)
        self.cand = [sum(1 << d for d in range(1, size + 1))] * (size * size)
        self.where = [0] + [(1 << size * size) - 1] * size
        self.n_open = size * size
        for i, value in enumerate(values):
            if value:
                self.place(i, value)

    def copy(self) -> Board:
        twin = Board.__new__(Board)
        twin.layout, twin.unique, twin.deadline = self.layout, self.unique, self.deadline
        twin.given, twin.n_open = self.given, self.n_open
        twin.values, twin.cand, twin.where = self.values[:], self.cand[:], self.where[:]
        return twin

    def place(self, i: int, digit: int) -> None:
        """Fill a cell and take the digit from every cell that sees it."""
        if self.values[i]:
            return
        self.values[i] = digit
        self.n_open -= 1
        for d in each_bit(self.cand[i]):
            self.where[d] &= ~(1 << i)
        self.cand[i] = 0
        keep = ~(1 << digit)
        for j in each_bit(self.where[digit] & self.layout.peers[i]):
            self.cand[j] &= keep
        self.where[digit] &= ~self.layout.peers[i]

    def remove(self, i: int, digit: int) -> None:
        """Rule a digit out for one cell."""
        self.cand[i] &= ~(1 << digit)
        self.where[digit] &= ~(1 << i)

    def apply(self, step: Step) -> None:
        size = self.layout.size
        for (r, c), digit in step.placements:
            self.place(r * size + c, digit)
        for (r, c), digit in step.eliminations:
            self.remove(r * size + c, digit)

    def common_peers(self, cells: Iterable[int]) -> int:
        """Bits of the cells that see all of these."""
        seen = (1 << self.layout.size * self.layout.size) - 1
        for i in cells:
            seen &= self.layout.peers[i]
        return seen

    def cell_fact(self, i: int) -> CellFact:
        """What is known of an open cell."""
        return CellFact(self.layout.cell(i), tuple(each_bit(self.cand[i])))

    def house_fact(self, house: House, digit: int) -> HouseFact:
        """What is known of a digit that is still to be placed in a house."""
        return HouseFact(house.name, digit, self.cells(each_bit(self.where[digit] & house.bits)))

    def candidates(self, targets: Iterable[tuple[int, int]]) -> tuple[Candidate, ...]:
        """Pairs of cell number and digit, as a step names them, in reading order."""
        return tuple((self.layout.cell(i), d) for i, d in sorted(set(targets)))

    def cells(self, numbers: Iterable[int]) -> tuple[Cell, ...]:
        return tuple(self.layout.cell(i) for i in numbers)


def layout_of(kind: PuzzleKind) -> Layout:
    """The layout of a Sudoku kind, whose boxes are `box_height` by `box_width`."""
    height, width = kind.box_height, kind.box_width  # type: ignore[attr-defined]
    return make_layout(height * width, height, width)


def listing(items: Sequence[object], word: str = "and") -> str:
    """`a, b and c`."""
    texts = [str(item) for item in items]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} {word} {texts[-1]}"


def cell_list(cells: Iterable[Cell], word: str = "and") -> str:
    """`r1c1, r1c2 and r1c3`."""
    return listing([cell_name(cell) for cell in cells], word)


def house_list(names: Sequence[str]) -> str:
    """`rows 2 and 5` when the houses are of one sort, else `row 2 and box 5`."""
    words = {name.split()[0] for name in names}
    if len(names) > 1 and len(words) == 1:
        plural = {"row": "rows", "column": "columns", "box": "boxes"}[words.pop()]
        return f"{plural} {listing([name.split()[1] for name in names])}"
    return listing(names)


def cannot(eliminations: Sequence[Candidate]) -> str:
    """`r1c2 and r1c3 cannot be 3 or 5, and r1c8 cannot be 3`."""
    digits_of: dict[Cell, list[int]] = {}
    for cell, digit in eliminations:
        digits_of.setdefault(cell, []).append(digit)
    groups: dict[tuple[int, ...], list[Cell]] = {}
    for cell, digits in digits_of.items():
        groups.setdefault(tuple(sorted(digits)), []).append(cell)
    parts = [f"{cell_list(cells)} cannot be {listing(digits, 'or')}" for digits, cells in groups.items()]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}, and {parts[-1]}"
