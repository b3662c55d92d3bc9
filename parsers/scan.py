"""The scanner: finds whatever is drawn in a text and cuts it out, without knowing what it means.

`normalise` cleans the text (hidden characters out, digits of all scripts to ASCII), `find_blocks`
cuts out grids, lists, tables and long lines as `Block`s. Which block is a puzzle is for others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal[
    "characters",  # one character is one cell: "53..7...."
    "spaced",  # cells parted by blanks, tabs or box bars: "5 3 . | . 7 ."
    "separated",  # cells parted by commas, semicolons or pipes: CSV, Markdown
    "list",  # brackets: JSON, Python, C, MATLAB
    "html",
    "latex",
    "line",  # one long run of characters on a single line, or one quoted string
]


@dataclass(frozen=True)
class Block:
    """A drawn piece. `text[start:end]` is the source, `rows` its cells as written, "" for an empty one.

    Rows may be ragged: the scanner does not judge. `lines` are the source lines with all their blanks,
    for readers to whom a blank or a border means something (mazes).
    """

    form: Form
    start: int
    end: int
    lines: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    column_bars: tuple[int, ...] = ()  # numbers of columns to the left of which a bar was drawn
    row_bars: tuple[int, ...] = ()  # numbers of rows above which a rule was drawn
    key: str = ""  # for lists inside an object: the name it was given ("input", "puzzle")
    depth: int = 2  # nesting of a list: 1 flat, 2 a grid

    @property
    def shape(self) -> tuple[int, int] | None:
        """(height, width), or None when the rows differ in length."""
        widths = {len(row) for row in self.rows}
        return (len(self.rows), widths.pop()) if len(widths) == 1 else None
