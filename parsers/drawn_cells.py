"""Cells that are drawn inside a sentence: "the top row is 53..7....", "5,3,,,7,,,," or "5-3-_-_-7".

What stands on lines of its own is found by `parsers.scan`. Here the trouble is what looks alike in a sentence and is
none: numbers, dates, "9x9", a dash, the dots at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.lexicon import CJK

_N_CELLS = frozenset([4, 6, 9, 16, 36, 81])  # of a line, or of a whole board
_LETTER = rf"[^\W{CJK}]"  # or a digit
_RUN = re.compile(
    rf"(?<!{_LETTER})(?<!\.)[\d._*?xX□·-]{{4,81}}(?!{_LETTER})"  # "53..7....", "5-3-_-_-7"
    r"|(?<![\w,;|/])(?:\d?[,;|/]){3,8}\d?(?![\w,;|/])"  # "5,3,,,7,,,,"
    rf"|(?<!{_LETTER})(?<!\.)[\d._*?xX□·-]{{3}}(?: ?[ |/,] ?[\d._*?xX□·-]{{3}}){{1,2}}(?!{_LETTER})"  # "53_ _7_ ___"
)
_THREES = re.compile(r"[^\s,;|/]{3}(?: ?[ |/,] ?[^\s,;|/]{3}){1,2}")
_A_NUMBER = re.compile(r"\d[xX.-]?\d|\d{3}")  # as in "9x9 or 4x4", "1.5", "3-5", "534"

_NO_CELLS = re.compile(r"\d+|\d{1,2}x\d{1,2}[.?]?|x?\d\.{2,3}")  # "2024", "9x9?", "x5..."
_HYPHENED = re.compile(r"[^-](?:-[^-])+")


def drawn_runs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each run of drawn cells, in order."""
    for found in _RUN.finditer(text):
        run = found[0]
        if run[-1] in ".?" and len(run) not in _N_CELLS and not _THREES.fullmatch(run):
            run = run[:-1]  # the end of the sentence
        if _is_drawn(run):
            yield found.start(), found.start() + len(run)


def cells_in(run: str) -> list[str]:
    """The cells of a run: digits, and `.` for whatever else is drawn."""
    if _THREES.fullmatch(run):
        run = re.sub(r"[ ,|/]", "", run)
    elif _HYPHENED.fullmatch(run):
        run = run.replace("-", ",")
    parts = re.split(r"[,;|/]", run) if re.search(r"[,;|/]", run) else run
    return [part if part.isdecimal() else "." for part in parts]


def _is_drawn(run: str) -> bool:
    """Whether signs that stand together, or in threes, are cells."""
    if _NO_CELLS.fullmatch(run):
        return False
    if _THREES.fullmatch(run):
        threes = re.findall(r"[^\s,|/]{3}", run)
        told = [three for three in threes if not _A_NUMBER.fullmatch(three)]
        has_signs = len(told) > 1 or not set(told) <= {"...", "---", "???"}
        return has_signs and any(map(str.isdecimal, run))
    n_cells = len(cells_in(run))
    if re.search(r"[,;|/]", run):
        return n_cells in _N_CELLS and bool(re.search(r"([,;|/])\1", run))
    if _HYPHENED.fullmatch(run):
        return n_cells in _N_CELLS and bool(re.search(r"[._*?xX]", run))
    if n_cells > 9 and n_cells not in _N_CELLS:
        return False
    if not re.search(r"\d", run):
        return n_cells in _N_CELLS and (n_cells > 4 or "_" in run)
    if re.search(r"([.-])\1|[_*?xX□·]", run) or n_cells >= 9:
        return True
    return n_cells == 6 and "-" not in run
