"""Boards told in languages other than English: one grammar, which the tables of each language fill.

A pattern is a sentence with choices (`[a|b]`, see `around`) and slots:

    {nth:f}  the ordinal of the line in the form `f`     {n}  its number, in figures or as a word
    {first:superior}  a word that is a place, as it stands; also {last:...} and {middle:...}
    {cells}  the cells of the line                       {all:toda vacía}  words that say that all of it is blank
    {up:superior} {side:izquierda} {mid:centro}  the words of a corner or the middle
    {r} {c} {rth:f} {cth:f}  row and column of a cell    {R} {C}  the same in figures only
    {v}  what stands in the cell                         {box}  where a box is, said in words
    {was} {now}  the digits of a correction              {size}  "9x9", "nine by nine"

What a slot writes is what the call points at. `Wording` holds what is trained on, and a second one per language
what is kept for tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from parsers.llm.call import example
from parsers.spelling import cells_of
from parsers.words import telling_words
from solver.kinds import find_kind
from solver.puzzle import Grid, ParseError, Puzzle
from training.corpus.around import Around
from training.corpus.boards import BOXES, attempt, draw_sudoku, sudoku
from training.corpus.chance import pick, spin
from training.corpus.telling import CorpusError, Pointer, Rng, Sample, Telling, family

Patterns = Sequence[str]


@dataclass(frozen=True)
class Blank:
    """One way to name blanks: a single one, and several with `{n}`, the number, in the forms that numbers take."""

    single: str
    run: Patterns  # by `Tongue.forms`; empty where this way has no word for several
    gender: str = ""


@dataclass(frozen=True)
class Wording:
    """How boards are told in one language."""

    intro: Patterns  # with {size}
    plain_intro: Patterns  # a 9x9 board
    rows: Patterns
    columns: Patterns
    boxes: Patterns
    ends: Mapping[str, Patterns]  # "row 1", "row -1", "column 1", "box middle", ...: told by a place
    following: Patterns  # the next line, with no number
    empty_rows: Patterns
    empty_columns: Patterns
    cells: Patterns
    in_row: Patterns  # the row alone, before its cells
    in_row_cell: Patterns  # one of them, with {v} and {c}
    of_digit: Patterns  # the digit alone, before its cells
    of_digit_cell: Patterns
    corners: Mapping[tuple[int, int], Patterns]  # (1, -1) is the upper right one; (0, 0) the middle
    at_corner: Patterns  # with {corner} and {v}
    in_order: Patterns  # all cells, one after the other
    rest: Patterns  # all that is not told is blank
    fix: Patterns
    replace: Patterns
    blanks: Sequence[Blank]
    to_the_end: Patterns  # the rest of the line is blank


@dataclass(frozen=True)
class Tongue:
    """A language."""

    code: str
    figures: Mapping[str, Sequence[str]]  # number words from 0 on, by gender; "" where none is meant
    ordinals: Mapping[str, Sequence[str]]  # form -> words from first on
    sizes: Patterns  # with {n}: "{n}x{n}"
    spoken_sizes: Mapping[int, Patterns]
    boxes: Mapping[tuple[int, int], Patterns]  # where a box is: (1, 1) upper left, (0, 0) middle
    joints: Patterns  # between cells
    last_joints: Patterns  # before the last cell
    stops: Patterns  # between statements
    articled: Patterns  # a cell's digit with an article: "un {v}"; may be empty
    wording: Wording
    unseen: Wording
    forms: Callable[[int], int] = lambda n: 0  # which pattern of `Blank.run` goes with a number
    names: Sequence[Sequence[str]] = ()  # further words for digits 0 to 9, all meaning the same
    spoken_joint: str = " "  # in speech that was written down
    pauses: str = ",;:.!?"  # what such speech lacks


# ---------------------------------------------------------------------------- telling


_GAPS = re.compile("  +")
_BLANK = re.compile("[_0]")  # as signs: "frei" and "null" are blanks of a board too
_SLOT = re.compile(r"\{(\w+)(?::([^}]*))?\}")


@dataclass
class Teller:
    """Tells one board in one manner: figures or words, commas or none, runs or single blanks."""

    tongue: Tongue
    wording: Wording
    rng: Rng
    side: int
    t: Telling = field(default_factory=Telling)
    say: list[dict[str, Any]] = field(default_factory=list)
    in_words: float = 0.5  # how often numbers are words
    has_runs: bool = True
    is_spoken: bool = False

    def __post_init__(self) -> None:
        rng = self.rng
        self.in_words = pick(rng, (0.0, 0.0, 0.3, 1.0, 1.0, 1.0))
        self.names_in_words = self.in_words if rng.random() < 0.5 else pick(rng, (0.0, 1.0))
        self.has_runs = rng.random() < 0.7
        self.blank = pick(rng, self.wording.blanks)
        self.joint = pick(rng, self.tongue.joints)
        self.last_joint = pick(rng, self.tongue.last_joints) if rng.random() < 0.3 else self.joint
        self.article = (
            pick(rng, self.tongue.articled) if self.tongue.articled and rng.random() < 0.3 else "{v}"
        )
        self.to_end = pick(rng, self.wording.to_the_end) if rng.random() < 0.35 else ""
        self.stop = pick(rng, self.tongue.stops)
        self.is_first_cased = rng.random() < 0.75

    def speak(self) -> None:
        """As if written down by a machine that listens: words, no commas, no capitals."""
        self.is_spoken, self.in_words, self.names_in_words = True, 1.0, 1.0
        self.joint = self.last_joint = self.tongue.spoken_joint
        self.stop, self.article, self.is_first_cased = " ", "{v}", False
        plain = [blank for blank in self.wording.blanks if blank.single.isalpha()]
        self.blank = pick(self.rng, plain)

    # ------------------------------------------------------------------ words

    def number(self, value: int, gender: str = "") -> str:
        """A number that counts or names a line."""
        words = self.tongue.figures.get(gender) or self.tongue.figures[""]
        return words[value] if value < len(words) and self.rng.random() < self.names_in_words else str(value)

    def digit(self, value: int) -> str:
        """The digit of a cell."""
        if self.rng.random() >= self.in_words:
            return str(value)
        if self.tongue.names and self.rng.random() < 0.2:
            return pick(self.rng, self.tongue.names)[value]
        return self.tongue.figures[""][value]

    def cells(self, values: Sequence[int], *, to_end: bool = True) -> str:
        """The cells of a line, such that they can be read back."""
        text = self._cells(values, to_end=to_end)
        wanted = [str(value) if value else "." for value in values]
        spelled = [_BLANK.sub(".", sign) for sign in cells_of(text, telling_words(text))]
        if spelled and spelled[-1] == "*.":
            spelled[-1:] = ["."] * (len(wanted) - len(spelled) + 1)
        if spelled != wanted:
            plain = spin(self.rng, self.wording.blanks[0].single)
            joint = self.tongue.spoken_joint if self.is_spoken else self.tongue.joints[0]
            return joint.join(self.digit(value) if value else plain for value in values)
        return text

    def _cells(self, values: Sequence[int], *, to_end: bool) -> str:
        rng, parts, i = self.rng, [], 0
        last = max((k for k, value in enumerate(values) if value), default=-1)
        is_short = to_end and self.to_end and 0 <= last < len(values) - 1
        end = last + 1 if is_short else len(values)
        while i < end:
            if values[i]:
                parts.append(self.article.replace("{v}", self.digit(values[i])))
                i += 1
                continue
            n = 1
            while i + n < end and not values[i + n]:
                n += 1
            if n > 1 and self.blank.run and self.has_runs:
                pattern = self.blank.run[self.tongue.forms(n) % len(self.blank.run)]
                parts.append(spin(rng, pattern).replace("{n}", self.number(n, self.blank.gender)).strip())
            else:
                parts += [spin(rng, self.blank.single) for _ in range(n)]
            i += n
        if is_short:
            parts.append(spin(rng, self.to_end))
        joint = self.joint
        text = joint.join(parts[:-1]) + self.last_joint + parts[-1] if len(parts) > 1 else parts[0]
        return text

    # ------------------------------------------------------------------ sentences

    def write(self, pattern: str, **slots: Any) -> dict[str, Pointer]:
        """Write a sentence; the places of its slots."""
        text = _GAPS.sub(" ", spin(self.rng, pattern)).replace(" ,", ",").lstrip()
        has_capital = self.is_first_cased and not self.is_spoken
        found: dict[str, Pointer] = {}
        position = 0
        for slot in _SLOT.finditer(text):
            self._plain(text[position : slot.start()], has_capital and position == 0)
            word = self._slot(slot[1], slot[2], slots)
            if slot.start() == 0 and has_capital:
                word = word[0].upper() + word[1:]
            found[_SAME.get(slot[1], slot[1])] = self.t.point(word)
            position = slot.end()
        self._plain(text[position:], has_capital and position == 0)
        return found

    def _plain(self, text: str, has_capital: bool) -> None:
        if self.is_spoken:
            text = "".join(char for char in text if char not in self.tongue.pauses).lower()
            text = " " + text.lstrip() if text[:1] == " " and self.t.text[-1:] != " " else text.lstrip()
        self.t(text[:1].upper() + text[1:] if has_capital else text)

    def _slot(self, name: str, form: str | None, slots: dict[str, Any]) -> str:
        ordinals = self.tongue.ordinals
        match name:
            case "first" | "last" | "middle" | "all" | "up" | "side" | "mid":
                return form or ""
            case "nth" | "rth" | "cth":
                return ordinals[form or ""][slots[_SAME[name]] - 1]
            case "R" | "C":
                return str(slots[_SAME[name]])
            case "n" | "r" | "c":
                return self.number(slots[name])
            case "v" | "was" | "now":
                return self.digit(slots[name])
            case "size":
                return self._size()
        return str(slots[name])

    def _size(self) -> str:
        rng, side = self.rng, self.side
        spoken = self.tongue.spoken_sizes.get(side)
        if spoken and (self.is_spoken or rng.random() < 0.35):
            return pick(rng, spoken)
        return pick(rng, self.tongue.sizes).replace("{n}", str(side))

    def pause(self) -> None:
        """What parts two statements."""
        self.t.text = self.t.text.rstrip(" ")
        self.t(self.stop)

    def intro(self) -> None:
        """Say what it is."""
        is_plain = self.side == 9 and self.rng.random() < 0.6
        self.write(pick(self.rng, self.wording.plain_intro if is_plain else self.wording.intro))
        stops = ("" if self.is_spoken else pick(self.rng, (".", ":", ",", " -", "."))) + " "
        if self.t.text[-1:] in ".:!":
            stops = " "
        self.t(stops if stops != " - " or self.rng.random() < 0.5 else ". ")

    # ------------------------------------------------------------------ statements

    def line(self, what: str, number: int, values: Sequence[int], *, ends: float = 0.25) -> None:
        """A row, column or box with all its cells."""
        rng, wording = self.rng, self.wording
        is_blank = not any(values)
        patterns = {"row": wording.rows, "column": wording.columns, "box": wording.boxes}[what]
        empty = {"row": wording.empty_rows, "column": wording.empty_columns}.get(what)
        place = {1: "1", self.side: "-1"}.get(number, "")
        if self.side % 2 and 2 * number == self.side + 1:
            place = "middle"
        by_place = wording.ends.get(f"{what} {place}")
        if is_blank and empty and rng.random() < 0.8:
            found = self.write(pick(rng, empty), n=number)
            cells: list[Any] = [found["all"]] if "all" in found else ["*."]
            self._state(what, found["n"], cells)
        elif by_place and rng.random() < ends:
            found = self.write(pick(rng, by_place), n=number, cells=self.cells(values))
            self._state(what, found["n"], [found["cells"]])
        else:
            found = self.write(pick(rng, patterns), n=number, cells=self.cells(values), box=self._box(number))
            self._state(what, found.get("n", str(number)), [found["cells"]])

    def _box(self, number: int) -> str:
        height, width = BOXES[self.side]
        n_across, n_down = self.side // width, self.side // height
        row, column = divmod(number - 1, n_across)

        def end(i: int, n: int) -> int:
            return 1 if i == 0 else -1 if i == n - 1 else 0

        return pick(self.rng, self.tongue.boxes[end(row, n_down), end(column, n_across)])

    def _state(self, do: str, at: Pointer | str, cells: list[Any]) -> None:
        self.say.append({"do": do, "at": at, "from": "1", "cells": cells})

    def next_line(self, number: int, values: Sequence[int], patterns: Patterns) -> None:
        """A row whose number is not said."""
        found = self.write(pick(self.rng, patterns), cells=self.cells(values))
        self._state("row", str(number), [found["cells"]])

    def cell(self, row: int, column: int, value: int, patterns: Patterns, do: str = "cell") -> None:
        """One cell by its row and column."""
        found = self.write(pick(self.rng, patterns), r=row, c=column, v=value)
        self.say.append({"do": do, "row": found["r"], "column": found["c"], "value": found["v"]})

    def corner(self, row: int, column: int, value: int) -> None:
        """A cell in a corner or in the middle; row and column are 1, -1 or 0."""
        corner = pick(self.rng, self.wording.corners[row, column])
        pattern = spin(self.rng, pick(self.rng, self.wording.at_corner)).replace("{corner}", corner)
        found = self.write(pattern, v=value)
        up, side = (found["mid"], found["mid"]) if "mid" in found else (found["up"], found["side"])
        self.say.append({"do": "cell", "row": up, "column": side, "value": found["v"]})

    def cells_of_row(self, row: int, cells: Sequence[tuple[int, int]]) -> None:
        """What stands in a row, by columns."""
        at = self.write(pick(self.rng, self.wording.in_row), n=row)["n"]
        pattern = pick(self.rng, self.wording.in_row_cell)
        for i, (column, value) in enumerate(cells):
            self._between(i, len(cells))
            found = self._inner(pattern, c=column, v=value)
            self.say.append({"do": "cell", "row": at, "column": found["c"], "value": found["v"]})

    def cells_of_digit(self, value: int, cells: Sequence[tuple[int, int]]) -> None:
        """Where a digit stands."""
        at = self.write(pick(self.rng, self.wording.of_digit), v=value)["v"]
        pattern = pick(self.rng, self.wording.of_digit_cell)
        for i, (row, column) in enumerate(cells):
            self._between(i, len(cells))
            found = self._inner(pattern, r=row, c=column)
            self.say.append({"do": "cell", "row": found["r"], "column": found["c"], "value": at})

    def _between(self, i: int, n: int) -> None:
        joints = self.tongue.last_joints if i == n - 1 else self.tongue.joints[:1]
        joint = " " if self.is_spoken else pick(self.rng, joints)
        if joint.endswith("و"):  # which would be one word with what follows
            joint += "الرقم "
        self.t(joint if i else "")

    def _inner(self, pattern: str, **slots: Any) -> dict[str, Pointer]:
        was, self.is_first_cased = self.is_first_cased, False
        found = self.write(pattern, **slots)
        self.is_first_cased = was
        return found

    def all_rest(self) -> None:
        """Nothing else stands anywhere."""
        self.write(pick(self.rng, self.wording.rest))
        self.say.append({"do": "rest", "value": "."})


_SAME = {
    "first": "n",
    "last": "n",
    "middle": "n",
    "nth": "n",
    "rth": "r",
    "cth": "c",
    "R": "r",
    "C": "c",
}

# ---------------------------------------------------------------------------- plans of a text

Plan = Callable[[Teller, Grid], None]


def _lines(teller: Teller, what: str, lines: Sequence[Sequence[int]], ends: float = 0.25) -> None:
    for number, values in enumerate(lines, 1):
        if number > 1:
            teller.pause()
        teller.line(what, number, values, ends=ends)


def rows(teller: Teller, grid: Grid) -> None:
    """All rows, each with its number."""
    _lines(teller, "row", grid.tolist())


def columns(teller: Teller, grid: Grid) -> None:
    """All columns."""
    _lines(teller, "column", grid.T.tolist())


def boxes(teller: Teller, grid: Grid) -> None:
    """All boxes."""
    height, width = BOXES[teller.side]
    cut = grid.reshape(teller.side // height, height, teller.side // width, width).swapaxes(1, 2)
    _lines(teller, "box", cut.reshape(teller.side, -1).tolist())


def rows_downwards(teller: Teller, grid: Grid) -> None:
    """From the first row on, the others following without numbers."""
    teller.line("row", 1, grid[0].tolist(), ends=0.6)
    n = len(grid)
    for number, values in enumerate(grid[1:].tolist(), 2):
        teller.pause()
        if number == n and teller.rng.random() < 0.5:
            teller.line("row", number, values, ends=0.8)
        else:
            teller.next_line(number, values, teller.wording.following)


def bare_rows(teller: Teller, grid: Grid) -> None:
    """Row after row, nothing but cells."""
    teller.stop = pick(teller.rng, ("\n", "\n", "; ", " / ", ". "))
    teller.joint = teller.last_joint = pick(teller.rng, teller.tongue.joints[:2])
    for number, values in enumerate(grid.tolist(), 1):
        if number > 1:
            teller.pause()
        teller.next_line(number, values, ("{cells}",))


def some_rows(teller: Teller, grid: Grid) -> None:
    """The rows that hold something; the rest is blank."""
    grid[teller.rng.random(len(grid)) < 0.4] = 0
    if not grid.any():
        grid[0, 0] = 1
    for number, values in enumerate(grid.tolist(), 1):
        if any(values):
            teller.line("row", number, values)
            teller.pause()
    teller.all_rest()


def _clues(teller: Teller, grid: Grid, most: int) -> list[tuple[int, int, int]]:
    """Some clues, row, column and value; the others are taken off the grid."""
    at = np.argwhere(grid)
    at = at[teller.rng.permutation(len(at))]
    for row, column in at[most:]:
        grid[row, column] = 0
    kept = at[:most].tolist()
    if teller.rng.random() < 0.6:
        kept.sort()
    return [(row + 1, column + 1, int(grid[row, column])) for row, column in kept]


def single_cells(teller: Teller, grid: Grid) -> None:
    """Cell by cell."""
    patterns = [pick(teller.rng, teller.wording.cells)]
    if teller.rng.random() < 0.3:
        patterns.append(pick(teller.rng, teller.wording.cells))
    for i, (row, column, value) in enumerate(_clues(teller, grid, int(teller.rng.integers(2, 22)))):
        if i:
            teller.pause()
        teller.cell(row, column, value, patterns)
    _perhaps_rest(teller)


def _perhaps_rest(teller: Teller, chance: float = 0.5) -> None:
    if teller.rng.random() < chance:
        teller.pause()
        teller.all_rest()


def cells_by_row(teller: Teller, grid: Grid) -> None:
    """What stands in which column, row by row."""
    clues = sorted(_clues(teller, grid, int(teller.rng.integers(4, 28))))
    for i, row in enumerate(sorted({row for row, _, _ in clues})):
        if i:
            teller.pause()
        teller.cells_of_row(row, [(column, value) for r, column, value in clues if r == row])
    _perhaps_rest(teller)


def cells_by_digit(teller: Teller, grid: Grid) -> None:
    """Where the ones are, where the twos are, ..."""
    clues = _clues(teller, grid, int(teller.rng.integers(3, 20)))
    for i, digit in enumerate(sorted({value for _, _, value in clues})):
        if i:
            teller.pause()
        teller.cells_of_digit(digit, [(row, column) for row, column, value in clues if value == digit])
    _perhaps_rest(teller)


def corners(teller: Teller, grid: Grid) -> None:
    """What stands in the corners and in the middle, with some more cells; the rest is blank."""
    side, rng = teller.side, teller.rng
    wanted = [(1, 1), (1, -1), (-1, 1), (-1, -1), *([(0, 0)] if side % 2 else [])]
    wanted = [wanted[i] for i in rng.permutation(len(wanted))[: int(rng.integers(1, 6))]]
    kept = np.zeros_like(grid)
    cells = {1: 0, -1: side - 1, 0: side // 2}
    said: list[Callable[[], None]] = []
    for row, column in wanted:
        value = int(rng.integers(1, side + 1))
        kept[cells[row], cells[column]] = value
        said.append(partial(teller.corner, row, column, value))
    for row, column, value in _clues(teller, grid, int(rng.integers(0, 6))):
        if not kept[row - 1, column - 1]:
            kept[row - 1, column - 1] = value
            patterns = teller.wording.cells
            said.append(partial(teller.cell, row, column, value, patterns))
    grid[:] = kept
    for i, tell in enumerate(said):
        if i:
            teller.pause()
        tell()
    _perhaps_rest(teller, 0.7)


def in_order(teller: Teller, grid: Grid) -> None:
    """All cells in reading order."""
    teller.to_end = ""
    found = teller.write(
        pick(teller.rng, teller.wording.in_order), cells=teller.cells(grid.reshape(-1).tolist())
    )
    teller.say.append({"do": "all", "cells": [found["cells"]]})


def mixed(teller: Teller, grid: Grid) -> None:
    """A few rows or columns, then single cells, then the rest."""
    rng, side = teller.rng, teller.side
    kept = np.zeros_like(grid)
    n_lines = int(rng.integers(1, 4))
    is_row = rng.random() < 0.6
    for number in sorted((rng.permutation(side)[:n_lines] + 1).tolist()):
        line = grid[number - 1] if is_row else grid[:, number - 1]
        (kept[number - 1] if is_row else kept[:, number - 1])[:] = line
        teller.line("row" if is_row else "column", number, line.tolist(), ends=0.4)
        teller.pause()
    clues = [clue for clue in _clues(teller, grid, 40) if not kept[clue[0] - 1, clue[1] - 1]]
    clues = [
        c for c in clues if c[0 if is_row else 1] - 1 not in np.flatnonzero(kept.any(axis=1 if is_row else 0))
    ]
    for row, column, value in clues[: int(rng.integers(1, 7))]:
        kept[row - 1, column - 1] = value
        teller.cell(row, column, value, teller.wording.cells)
        teller.pause()
    grid[:] = kept
    teller.all_rest()


def corrected_at_once(teller: Teller, grid: Grid) -> None:
    """Rows, one of them with a wrong digit that is taken back right after."""
    wrong = int(teller.rng.integers(len(grid)))
    for number, values in enumerate(grid.tolist(), 1):
        if number > 1:
            teller.pause()
        others = [digit for digit in range(1, teller.side + 1) if digit not in values]
        told = [column for column, value in enumerate(values) if value]
        if number - 1 != wrong or not others or not told:
            teller.line("row", number, values)
            continue
        column, was = pick(teller.rng, told), pick(teller.rng, others)
        now = values[column]
        values[column] = was
        teller.line("row", number, values)
        teller.pause()
        found = teller.write(pick(teller.rng, teller.wording.replace), was=was, now=now)
        teller.say.append({"do": "replace", "was": found["was"], "now": found["now"]})


def corrected_later(teller: Teller, grid: Grid) -> None:
    """Rows or cells, and at the end one that was wrong."""
    rng = teller.rng
    row, column = (int(i) for i in pick(rng, np.argwhere(grid).tolist()))
    now = int(grid[row, column])
    grid[row, column] = 1 + (now + int(rng.integers(teller.side - 1))) % teller.side
    if rng.random() < 0.6:
        rows(teller, grid)
    else:
        kept = (row, column, int(grid[row, column]))
        clues = _clues(teller, grid, int(rng.integers(4, 12)))
        grid[kept[0], kept[1]] = kept[2]
        if (row + 1, column + 1, kept[2]) not in clues:
            clues.append((row + 1, column + 1, kept[2]))
        pattern = [pick(rng, teller.wording.cells)]
        for i, clue in enumerate(clues):
            if i:
                teller.pause()
            teller.cell(*clue, pattern)
    teller.pause()
    found = teller.write(pick(rng, teller.wording.fix), r=row + 1, c=column + 1, now=now)
    teller.say.append({"do": "fix", "row": found["r"], "column": found["c"], "value": found["now"]})
    grid[row, column] = now


# ---------------------------------------------------------------------------- families

SIDES, SIDE_CHANCES = (4, 6, 9), (0.4, 0.15, 0.45)
_TRIES = 8


def told(tongue: Tongue, rng: Rng, plan: Plan, *, held_out: bool = False, is_spoken: bool = False) -> Sample:
    """A board told by a plan, and what is wished for."""
    fault: Exception = CorpusError("nothing was tried")
    for _ in range(_TRIES):
        side = SIDES[int(rng.choice(3, p=SIDE_CHANCES))]
        grid = sudoku(rng, side)[0]
        if rng.random() < 0.25:
            grid[rng.random(side) < 0.3] = 0
            grid[0, 0] = grid[0, 0] or 1
        teller = Teller(tongue, tongue.unseen if held_out else tongue.wording, rng, side)
        if is_spoken:
            teller.speak()
        wrap = Around(rng, tongue.code, side=side, held_out=held_out, chatty=0.2 if is_spoken else 0.4)
        wrap.begin(teller.t)
        if side != 9 or rng.random() < 0.85:
            teller.intro()
        plan(teller, grid)
        teller.t.text = teller.t.text.rstrip(" ")
        if not is_spoken and teller.t.text[-1] not in ".!?。":
            teller.t(pick(rng, (".", "", tongue.stops[0].strip())))
        fields = wrap.end(teller.t)
        kind = f"sudoku-{side}x{side}"
        call = example(**fields, kind=kind, grid="words", say=teller.say)
        try:
            sample = teller.t.sample(Puzzle(find_kind(kind), grid), call)
            if teller.joint == " " or teller.article != "{v}":
                sample.prove()  # "ligne deux un trois" may be misread
            return sample
        except (CorpusError, ParseError) as error:
            fault = error  # or its lines look drawn
    raise fault


def drawn(tongue: Tongue, rng: Rng, *, held_out: bool = False) -> Sample:
    """A drawn board and a wish."""
    side = pick(rng, (9, 9, 9, 9, 6, 4))
    clues, solution = sudoku(rng, side)
    wrap = Around(rng, tongue.code, side=side, drawn=True, held_out=held_out, intent=_intent(rng), chatty=0.3)
    grid = attempt(rng, clues, solution) if wrap.intent == "check" else clues
    t = Telling()
    wrap.begin(t)
    t(draw_sudoku(rng, grid))
    kind = f"sudoku-{side}x{side}"
    return t.sample(Puzzle(find_kind(kind), grid), example(**wrap.end(t), kind=kind, grid="g0"))


def _intent(rng: Rng) -> str:
    return pick(rng, ("solve", "solve", "check", "unique", "hint", "explain", "why", "generate"))


PLANS: tuple[tuple[str, Plan, float], ...] = (
    ("rows", rows, 3.0),
    ("rows downwards", rows_downwards, 2.0),
    ("bare rows", bare_rows, 1.0),
    ("some rows", some_rows, 1.0),
    ("columns", columns, 1.5),
    ("boxes", boxes, 1.0),
    ("single cells", single_cells, 2.0),
    ("cells by row", cells_by_row, 1.5),
    ("cells by digit", cells_by_digit, 1.0),
    ("corners", corners, 1.0),
    ("all cells in order", in_order, 0.7),
    ("rows and cells", mixed, 1.0),
    ("corrected at once", corrected_at_once, 1.0),
    ("corrected later", corrected_later, 1.0),
)
SPOKEN: tuple[tuple[str, Plan, float], ...] = (
    ("spoken rows", rows, 1.0),
    ("spoken cells", single_cells, 0.5),
    ("spoken rows downwards", rows_downwards, 0.5),
)
UNSEEN: tuple[tuple[str, Plan, float], ...] = (
    ("rows in other words", rows, 1.0),
    ("columns in other words", columns, 0.5),
    ("cells in other words", single_cells, 1.0),
    ("corrections in other words", corrected_at_once, 0.5),
)


def register(tongue: Tongue, weight: float = 0.4) -> None:
    """Make the families of a language."""
    for name, plan, share in PLANS:
        _family(tongue, name, plan, weight * share)
    for name, plan, share in SPOKEN:
        _family(tongue, name, plan, weight * share, is_spoken=True)
    for name, plan, share in UNSEEN:
        _family(tongue, name, plan, weight * share, held_out=True)
    name = "a drawn sudoku and a wish"
    family(name, language=tongue.code, subject="wish", weight=3 * weight)(partial(drawn, tongue))
    family(f"{name} in other words", language=tongue.code, subject="wish", held_out=True, weight=3 * weight)(
        partial(drawn, tongue, held_out=True)
    )


def _family(
    tongue: Tongue, name: str, plan: Plan, weight: float, *, held_out: bool = False, is_spoken: bool = False
) -> None:
    def write(rng: Rng) -> Sample:
        return told(tongue, rng, plan, held_out=held_out, is_spoken=is_spoken)

    family(name, language=tongue.code, held_out=held_out, weight=weight)(write)
