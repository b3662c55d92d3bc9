"""Sudoku grids that are not drawn: their cells are named by coordinates, or their rows by number, in one sentence each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.brackets import keyed_cells
from parsers.scan import split_characters
from parsers.sudoku_cells import SIDES, Cells, Decoder, Drawn, decode

IN_SENTENCES = ("cells named", "rows in sentences")
"""How `why` begins for grids that no block of the text draws; a sentence of another form may have been passed over."""

# ---------------------------------------------------------------------------- coordinates

_NUMBER_WORD = r"(?:row|zeile|reihe|fila|ligne|riga|linha|строка|行|r)"
_COLUMN_WORD = r"(?:col(?:umn)?|spalte|columna|colonne|colonna|coluna|столбец|列|c)"
_TRIPLES = (
    (
        rf"\b{_NUMBER_WORD}\s?(\d)\s*,?\s*(?:and\s+)?{_COLUMN_WORD}\s?(\d)\s*(?:=|:|->|→|is"
        rf"|has|holds|contains|ist|es|est)?\s*(?:an?\s+|the\s+(?:digit"
        rf"|number)\s+)?[\"']?(\d)\b"
    ),
    r"[(\[]\s*(\d)\s*,\s*(\d)\s*[)\]]\s*[\"']?\s*(?:=|:|->|→|is|has|holds|contains|=>)\s*[\"']?(\d)\b",
    r"[(\[]\s*(\d)\s*,\s*(\d)\s*,\s*[\"']?(\d)[\"']?\s*[)\]]",
    r"\[\(?(\d)\)?\s*(?:,|\]\s*\[)\s*(\d)\)?\]\s*={1,2}\s*[\"']?(\d)\b",  # "x[0][1] == 5", "x[(0, 1)] = 5"
    r"\(=\s+[a-z]{0,8}_?(\d)_?(\d)\s+(\d)\)",  # SMT
    r"^(\d)(\d)(\d) 0$",  # DIMACS
    r"^(\d)[,;\t](\d)[,;\t](\d)$",  # CSV with a line for each cell
    r"\b(?:cell|c|x|pos|grid|r)?_?(\d)_(\d)[\"']?\s*(?:=|:)\s*[\"']?(\d)\b",
)
_ROW_KEY, _COLUMN_KEY = r"(?:row|r|y|i)", r"(?:col(?:umn)?|c|x|j)"
_IS, _NEXT = r"[\"']?\s*[:=]\s*[\"']?", r"[\"']?[\s,;]+[\"']?"
_VALUE_KEY = rf"(?:{_NEXT}(?:value|val|v|digit|number|num|n|d){_IS}|[\"']?\s*>\s*)"
_VALUE = r"(\d(?!\d)|null\b|None\b|[._](?=[\"'])|(?=[\"'<]))"
_RECORDS = (  # '{"row": 0, "col": 3, "value": 5}', '<cell row="1" col="4">5</cell>'
    rf"\b{_ROW_KEY}{_IS}(\d){_NEXT}{_COLUMN_KEY}{_IS}(\d){_VALUE_KEY}{_VALUE}",
    rf"\b{_COLUMN_KEY}{_IS}(?P<column>\d){_NEXT}{_ROW_KEY}{_IS}(?P<row>\d){_VALUE_KEY}(?P<value>{_VALUE})",
)
_LETTERED = (
    r"(?<![\w])([A-Ia-i])([0-9])[\"']?\s*(?:=|:|->|→|is)\s*[\"']?(\d)\b",
    r"(?<![\w])([0-9])([A-Ia-i])[\"']?\s*(?:=|:|->|→|is)\s*[\"']?(\d)\b",
    r"(?m)^([A-I])([1-9])[ \t]+(\d)$",  # of a spreadsheet
)
_LETTERS_ARE_COLUMNS = re.compile(
    rf"{_COLUMN_WORD}s?\s*(?:are\s+)?(?:label\w*|nam\w*|letter\w*|run\w*|go\w*"
    rf"|\()?[^.\n]{{0,20}}\b[Aa]\b|letters? (?:for|=|is|are|as|name"
    rf"|label)[^.\n]{{0,12}}col"
    r"|chess|excel|spreadsheet|columns? A",
    re.IGNORECASE,
)
_LETTERS_ARE_ROWS = re.compile(
    r"rows?\s*(?:are\s+)?(?:label\w*|nam\w*|letter\w*|run\w*|go\w*|\()?[^.\n]{0,20}\bA\b"
    r"|letters? (?:for|=|is|are|as|name|label)[^.\n]{0,12}row",
    re.IGNORECASE,
)


_SIZE = re.compile(r"(?<![\d(,])([469])\s?[x×*]\s?\1(?![\d,)])")


_FROM_ZERO = re.compile(
    r"0[- ]?(?:indexed|based)|zero[- ]?(?:indexed|based)|(?:from|at|with) (?:0|zero)\b"
    r"|top[- ]left[^.\n]{0,20}\(0, ?0\)|\(0, ?0\)[^.\n]{0,25}top",
    re.IGNORECASE,
)
_FROM_ONE = re.compile(
    r"1[- ]?(?:indexed|based)|one[- ]?(?:indexed|based)|(?:from|at|with) (?:1"
    r"|one)\b(?! to)|top[- ]left[^.\n]{0,20}\(1, ?1\)|\(1, ?1\)[^.\n]{0,25}top",
    re.IGNORECASE,
)


def _side_of(text: str, triples: Sequence[tuple[int, int, int]]) -> int:
    """The size that the text speaks of, else the smallest into which all indices and digits fit."""
    spoken = [int(side) for side in _SIZE.findall(text)]
    base = 0 if min(i for row, column, _ in triples for i in (row, column)) == 0 else 1
    needed = max(max(row - base + 1, column - base + 1, value) for row, column, value in triples)
    return next((side for side in (*spoken, *sorted(SIDES)) if side >= needed), 9)


def from_coordinates(text: str) -> Iterator[Drawn]:
    """Cells named one by one: `r1c1=5`, `(0,0): 5`, `A1: 5`, `row 1, column 2 is 3`."""
    for pattern in (*_TRIPLES, *_RECORDS):
        found = list(re.finditer(pattern, text, re.IGNORECASE | re.MULTILINE))
        for group in _near_each_other(found):
            names = ("row", "column", "value") if "row" in group[0].groupdict() else (1, 2, 3)
            said = [(m[names[0]], m[names[1]], m[names[2]]) for m in group]
            triples = [(int(r), int(c), int(v) if v.isdecimal() else 0) for r, c, v in said]
            is_prose = pattern in _TRIPLES and re.match(r"[rRz]|\w{3}", group[0][0])
            bases = (1,) if is_prose else (1, 0)
            yield from _filled(
                triples, bases, text, group[0].start(), group[-1].end(), "cells named by row and column"
            )
    for letter_group, pattern in zip((1, 2, 1), _LETTERED, strict=True):
        for group in _near_each_other(list(re.finditer(pattern, text))):
            digit_group = 3 - letter_group
            triples = [(ord(m[letter_group].upper()) - 64, int(m[digit_group]), int(m[3])) for m in group]
            by_column = bool(_LETTERS_ARE_COLUMNS.search(text)) and not _LETTERS_ARE_ROWS.search(text)
            told = by_column or bool(_LETTERS_ARE_ROWS.search(text))
            if by_column:
                triples = [(row, column, value) for column, row, value in triples]
            why = f"cells named by a letter for the {'column' if by_column else 'row'}"
            for drawn in _filled(triples, (1,), text, group[0].start(), group[-1].end(), why):
                question = (
                    f"In {group[0][0].split()[0].strip(':=')}, does the letter name the row "
                    f"or the column? I took it for the row."
                )
                yield drawn if told else replace(drawn, questions=(question,))
    for start, end, named in keyed_cells(text):
        triples = [
            (int(key[1]), int(key[2]), int(value))
            for name, value in named.items()
            if (key := re.fullmatch(r"\(?r?(\d)\s*[,c_-]\s*(\d)\)?", name)) and re.fullmatch(r"\d", value)
        ]
        if len(triples) >= 4:
            yield from _filled(triples, (1, 0), text, start, end, "an object keyed by row and column")


def _near_each_other(found: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Groups of at least 4 mentions with little text between them."""
    group: list[re.Match[str]] = []
    for match in found:
        if group and match.start() - group[-1].end() > 120:
            if len(group) >= 4:
                yield group
            group = []
        group.append(match)
    if len(group) >= 4:
        yield group


def _filled(
    triples: list[tuple[int, int, int]], bases: tuple[int, ...], text: str, start: int, end: int, why: str
) -> Iterator[Drawn]:
    """The grid with these (row, column, value), for every one of the `bases` that the numbers leave open."""
    side = _side_of(text, triples)
    indices = [i for row, column, _ in triples for i in (row, column)]
    if min(indices) == 0:
        bases = (0,)
    elif max(indices) == side or _FROM_ONE.search(text):
        bases = (1,)
    elif len(bases) > 1 and _FROM_ZERO.search(text):
        bases = (0,)
    named = {(r, c) for r, c, _ in triples}
    if max(indices) - bases[0] >= side or len(named) < len(triples) - 2:
        return
    for base in bases:
        grid = [[0] * side for _ in range(side)]
        for row, column, value in triples:
            if value > side or not (0 <= row - base < side and 0 <= column - base < side):
                return
            grid[row - base][column - base] = value
        yield Drawn(side, tuple(tuple(row) for row in grid), start, end, f"{why}, counted from {base}")


# ---------------------------------------------------------------------------- rows in sentences

_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_SENTENCE_ROW = re.compile(
    rf"\b(?:{_NUMBER_WORD}\s?#?(?P<number>\d)\b|(?:the\s+)?(?P<ordinal>{'|'.join(_ORDINALS)})\s+row\b)"
    r"\s*(?:is|reads|has|contains|starts with|:|=|-|→|ist|es)?\s*(?=(?P<cells>[^\n]{0,160}))",
    re.IGNORECASE,
)


def from_sentences(text: str, side: int, decoder: Decoder) -> Iterator[Drawn]:
    """`Row 1 is 5, 3, blank, blank, 7, ...; row 2 is ...`, one after the other."""
    rows: dict[int, tuple[Cells, int, int]] = {}
    for found in _SENTENCE_ROW.finditer(text):
        number = int(found["number"]) if found["number"] else _ORDINALS.index(found["ordinal"].lower()) + 1
        cells = re.split(rf"[;.]\s+(?=\w)|(?<!^)\b{_NUMBER_WORD}\s?\d", found["cells"], maxsplit=1)[0].strip(
            " .;:"
        )
        tokens = tuple(
            token for token in re.split(r"[\s,|]+", cells) if token and token.lower() not in ("and", "then")
        )
        packed = split_characters(cells)
        row = next((way for way in (tokens, packed) if len(way) == side and decoder.row(way)), None)
        if row is not None and number not in rows:
            rows[number] = (row, found.start(), found.end())
    if set(rows) == set(range(1, side + 1)) and (
        drawn := decode([rows[i][0] for i in sorted(rows)], decoder, "rows in sentences")
    ):
        yield replace(drawn, start=min(r[1] for r in rows.values()), end=max(r[2] for r in rows.values()))
