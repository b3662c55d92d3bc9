"""A Sudoku grid as it stands in a text, and how the texts of its cells are decoded."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SIDES = (9, 6, 4)
MOST_GRIDS = 64  # a text with more is a collection, of which the first are enough
Cells = tuple[str, ...]
_SIGNS = r"""
    . 0 _ * - x X ? 🔲 🔳 ⚪ ⚫ □ ■ ◻ ◼ ▢ ▫ ▪ ⬜ ⬛ ◯ ○ ● ☐ · • ∙ ⋅ ・ ‧ ˙ ․ – — − ‑ ~ ° # / @ 空 빈 None none null nil nan
    NaN NA N/A blank empty leer __ .. -- ?? ___ --- ... ☒ ⬚ ░ 〇 ＿ ∅ ø Ø ¤ ␣ &nbsp; \_ \cdot \square \Box \
    ~~
"""
_BLANKS = frozenset(_SIGNS.split())
_NUMERALS = {char: value for value, char in enumerate("一二三四五六七八九", 1)}
_NUMERALS |= {
    sign: value for value, sign in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"], 1)
}
_FLOAT = re.compile(r"(\d)\.0*(?:e[+-]0+)?")  # as numpy and pandas print digits: "5.", "5.0", "5.000e+00"
_CANDIDATES = re.compile(
    r"[{(\[](?=[1-9]{2})1?2?3?4?5?6?7?8?9?[)}\]]"
)  # "{137}": a cell that is not yet solved
_MARKED = re.compile(r"[^\d.]\d(?!\.)|^\d[^\d.]")
_WRAPS = re.compile(
    r"^(?:\"|'|`|\$|\*\*|__|\*|\(|\[|\{|<b>|<)?(?P<inner>[^\"'`$()\[\]{}<>*]{0,8}?)(?:\""
    r"|'|`|\$|\*\*|__|\*|\)|\]|\}|>)?$"
)


@dataclass(frozen=True)
class Drawn:
    """One grid as it stands in the text: cell texts decoded, nothing yet said of its meaning."""

    side: int
    values: tuple[tuple[int, ...], ...]
    start: int
    end: int
    why: str
    odd_symbol: str = ""  # the sign that was taken for a blank although nobody said so
    marked: tuple[tuple[bool, ...], ...] = ()  # cells written in a special way: (5), *5*, +5
    key: str = ""
    questions: tuple[str, ...] = ()

    @property
    def n_filled(self) -> int:
        return sum(value > 0 for row in self.values for value in row)

    @property
    def is_full(self) -> bool:
        return self.n_filled == self.side**2


class Decoder:
    """Cell texts to values for one side, with the blanks that this text declares."""

    def __init__(
        self, side: int, declared: frozenset[str] = frozenset(), names: Mapping[str, int] | None = None
    ) -> None:
        self.side = side
        self.declared = declared
        self.names = names or {}  # of digits, where the text has other signs for them

    def value(self, cell: str) -> int | None:
        """0 for a blank, 1..side for a digit, None for anything else."""
        cell = cell.strip()
        if cell in self.names:
            return self.names[cell]
        if len(cell) == 1 and cell.isdecimal():
            return int(cell) if int(cell) <= self.side else None
        if not cell or cell in _BLANKS or cell in self.declared:
            return 0
        if cell in _NUMERALS:
            return _NUMERALS[cell] if _NUMERALS[cell] <= self.side else None
        if found := _FLOAT.fullmatch(cell):
            return self.value(found[1])
        if _CANDIDATES.fullmatch(cell):
            return 0
        if len(cell) > 12:
            return None
        inner = _WRAPS.match(cell)
        if inner and inner["inner"] != cell:
            return self.value(inner["inner"])
        if cell == "-1":
            return 0
        if re.fullmatch(r"\+\d|\d[*'+]", cell):
            return self.value(cell.strip("+*'"))
        return None

    def is_marked(self, cell: str) -> bool:
        """A digit that is written in a special way."""
        return bool(self.value(cell)) and not cell.strip(" \"'`$").isdecimal() and bool(_MARKED.search(cell))

    def row(self, cells: Sequence[str]) -> tuple[int, ...] | None:
        """The values of a whole row, or None."""
        if len(cells) != self.side:
            return None
        values = tuple(self.value(cell) for cell in cells)
        return None if None in values else values  # type: ignore[return-value]


def decode(rows: Sequence[Cells], decoder: Decoder, why: str) -> Drawn | None:
    """The grid with these cell texts; one unknown sign that all odd cells share counts as a blank."""
    side = decoder.side
    if len(rows) != side or any(len(row) != side for row in rows):
        return None
    odd = {cell.strip() for row in rows for cell in row if decoder.value(cell) is None}
    odd_symbol = ""
    if odd:
        odd_symbol = next(iter(odd))
        if len(odd) > 1 or len(odd_symbol) > 2 or any(char.isdecimal() for char in odd_symbol):
            return None
        decoder = Decoder(side, decoder.declared | odd, decoder.names)
    values = tuple(decoder.row(row) or () for row in rows)
    marks = tuple(tuple(decoder.is_marked(cell) for cell in row) for row in rows)
    n_marked, n_filled = sum(map(sum, marks)), sum(v > 0 for row in values for v in row)
    return Drawn(
        side, values, 0, 0, why, odd_symbol=odd_symbol, marked=marks if 0 < n_marked < n_filled else ()
    )
