"""Sudoku grids in a text: every recogniser of one form, and what its surroundings say of a grid.

Each recogniser is told the side (9, 6 or 4) and answers with the grids of that side it can read, so
no cell is ever guessed: a line that does not give exactly that many cells is not a row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from parsers.brackets import keyed_cells
from parsers.families import declared_blanks
from parsers.reading import Candidate, Role
from parsers.scan import (
    BARS,
    Block,
    drawn_part,
    is_rule,
    split_characters,
    split_separated,
    split_separated_boxes,
    split_spaced,
)
from solver.kinds import find_kind
from solver.puzzle import Grid, PuzzleKind

SIDES = (9, 6, 4)

MOST_GRIDS = 64  # a text with more is a collection, of which the first are enough
MOST_TOLD = 64_000  # characters in which cells and rows named in words are looked for

Cells = tuple[str, ...]


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

    def extends(self, other: Drawn) -> bool:
        """Whether this is `other` with some blanks filled in."""
        pairs = [
            (a, b)
            for ra, rb in zip(self.values, other.values, strict=False)
            for a, b in zip(ra, rb, strict=False)
        ]
        return self.side == other.side and self.values != other.values and all(b in (0, a) for a, b in pairs)


# ---------------------------------------------------------------------------- one cell

_BLANKS = frozenset(
    [
        ".",
        "0",
        "_",
        "*",
        "-",
        "x",
        "X",
        "?",
        "□",
        "■",
        "◻",
        "◼",
        "▢",
        "▫",
        "▪",
        "⬜",
        "⬛",
        "◯",
        "○",
        "●",
        "☐",
        "·",
        "•",
        "∙",
        "⋅",
        "・",
        "‧",
        "˙",
        "․",
        "–",
        "—",
        "−",
        "‑",
        "~",
        "°",
        "#",
        "/",
        "@",
        "空",
        "빈",
        "None",
        "none",
        "null",
        "nil",
        "nan",
        "NaN",
        "NA",
        "N/A",
        "blank",
        "empty",
        "leer",
        "__",
        "..",
        "--",
        "??",
        "___",
        "---",
        "...",
        "☒",
        "⬚",
        "░",
        "〇",
        "＿",
        "∅",
        "ø",
        "Ø",
        "¤",
        "␣",
        "&nbsp;",
        "\\_",
        "\\cdot",
        "\\square",
        "\\Box",
        "\\",
        "~~",
    ]
)
_CHINESE = {char: value for value, char in enumerate("一二三四五六七八九", 1)}
_WRAPS = re.compile(
    r"^(?:\"|'|`|\$|\*\*|__|\*|\(|\[|\{|<b>|<)?(?P<inner>[^\"'`$()\[\]{}<>*]{0,8}?)(?:\""
    r"|'|`|\$|\*\*|__|\*|\)|\]|\}|>)?$"
)


class Decoder:
    """Cell texts to values for one side, with the blanks that this text declares."""

    def __init__(self, side: int, declared: frozenset[str] = frozenset()) -> None:
        self.side = side
        self.declared = declared

    def value(self, cell: str) -> int | None:
        """0 for a blank, 1..side for a digit, None for anything else."""
        cell = cell.strip()
        if len(cell) == 1 and cell.isdecimal():
            return int(cell) if int(cell) <= self.side else None
        if not cell or cell in _BLANKS or cell in self.declared:
            return 0
        if cell in _CHINESE:
            return _CHINESE[cell] if _CHINESE[cell] <= self.side else None
        if len(cell) > 12:
            return None
        inner = _WRAPS.match(cell)
        if inner and inner["inner"] != cell:
            return self.value(inner["inner"])
        if cell in ("-1", "0.0") or re.fullmatch(r"[1-9]\.0", cell):  # pandas prints digits as floats
            return 0 if cell in ("-1", "0.0") else self.value(cell[0])
        if re.fullmatch(r"\+\d|\d[*'+]", cell):
            return self.value(cell.strip("+*'"))
        return None

    def is_marked(self, cell: str) -> bool:
        """A digit that is written in a special way."""
        return bool(re.search(r"\d", cell)) and not cell.strip(" \"'`$").isdecimal() and "." not in cell

    def row(self, cells: Sequence[str]) -> tuple[int, ...] | None:
        """The values of a whole row, or None."""
        if len(cells) != self.side:
            return None
        values = tuple(self.value(cell) for cell in cells)
        return None if None in values else values  # type: ignore[return-value]


# ---------------------------------------------------------------------------- rows below each other

_LABELS: tuple[Callable[[int, int], set[str]], ...] = (
    lambda i, side: {str(i + 1)},
    lambda i, side: {str(i)},
    lambda i, side: {chr(65 + i), chr(97 + i)},
    lambda i, side: {
        f"R{i + 1}",
        f"r{i + 1}",
        f"Row{i + 1}",
        f"row{i + 1}",
        f"row_{i + 1}",
        f"L{i + 1}",
        f"Z{i + 1}",
    },
    lambda i, side: {str(side - i)},
    lambda i, side: {"一二三四五六七八九"[i]},
)


def _are_labels(column: Sequence[str], side: int) -> bool:
    """Row labels: 1..n, 0..n-1, n..1, A.., r1.."""
    names = [cell.strip("*\"'` .:)(]") for cell in column]
    return any(all(name in label(i, side) for i, name in enumerate(names)) for label in _LABELS)


def _are_bullets(column: Sequence[str]) -> bool:
    return len(set(column)) == 1 and column[0] in ("-", "*", "+", ">", "#", "|", "row", "Row")


def _without_labels(rows: list[Cells], side: int) -> list[Cells] | None:
    """The rows cut down to `side` cells by dropping labels in front, behind, or on both ends."""
    extra = len(rows[0]) - side
    if extra == 0:
        return rows
    first, last = [row[0] for row in rows], [row[-1] for row in rows]
    if extra == 1 and (_are_labels(first, side) or _are_bullets(first)):
        return [row[1:] for row in rows]
    if extra == 1 and _are_labels(last, side):
        return [row[:-1] for row in rows]
    if extra == 2 and _are_labels(first, side) and _are_labels(last, side):
        return [row[1:-1] for row in rows]
    return None


def _is_header(row: Cells) -> bool:
    """Column labels: 1 2 3 .., 0 1 2 .., A B C .., c1 c2 c3 .."""
    names = [cell.strip("*\"'` .:)(]").lower() for cell in row]
    ways = [(str(i + 1), str(i), chr(97 + i), f"c{i + 1}", f"col{i + 1}", f"c{i}") for i in range(len(names))]
    return len(names) >= 4 and any(
        all(name == way[k] for name, way in zip(names, ways, strict=True)) for k in range(6)
    )


_WAYS: tuple[tuple[str, Callable[[str], Cells]], ...] = (
    ("cells between separators", split_separated),
    ("cells between separators", lambda line: split_separated(line, doubles=True)),
    ("cells between bars", split_separated_boxes),
    ("cells between blanks", split_spaced),
    ("one character a cell", split_characters),
)


@dataclass(frozen=True)
class _Row:
    index: int  # of the line in the block
    start: int
    end: int
    cells: Cells
    gap: bool  # an empty line or a rule stands above


def _stretches(rows: Iterable[_Row], width: int) -> Iterator[list[_Row]]:
    """Runs of consecutive rows that have `width` cells."""
    run: list[_Row] = []
    for row in rows:
        if len(row.cells) == width and (not run or row.index == run[-1].index + 1):
            run.append(row)
            continue
        if run:
            yield run
        run = [row] if len(row.cells) == width else []
    if run:
        yield run


@dataclass(frozen=True)
class _Line:
    """One line of a drawn block, looked at once for all sides and all ways of cutting."""

    start: int
    raw: str
    part: str | None  # what is drawn on it, None for rules and empty lines
    is_rule: bool


def _lines_of(block: Block) -> list[_Line]:
    lines: list[_Line] = []
    position = block.start
    for raw in block.lines:
        rule = is_rule(raw)
        lines.append(_Line(position, raw, None if rule else drawn_part(raw), rule))
        position += len(raw) + 1
    return lines


_DASHED = re.compile(r"(?<!\S)[-_](?!\S)|[-_]\d|\d[-_]")


def _block_rows(lines: list[_Line], split: Callable[[str], Cells], side: int) -> list[_Row]:
    """The rows of a drawn block under one way of cutting; rules and empty lines only leave a gap."""
    rows: list[_Row] = []
    gap = False
    is_dashed = any(line.part and _DASHED.search(line.raw) for line in lines)  # then "---------" may be a row
    for line in lines:
        part = line.part
        if line.is_rule and is_dashed and "+" not in line.raw and len(split_characters(line.raw)) == side:
            part = line.raw
        if part is None:
            gap = True
            continue
        rows.append(_Row(len(rows), line.start, line.start + len(line.raw), split(part), gap))
        gap = False
    return rows


def _grids_of_stretch(run: list[_Row], side: int) -> Iterator[list[_Row]]:
    """Cut a run of rows of equal width into grids of `side` rows."""
    if len(run) % side and _is_header(run[0].cells[-side:]):
        run = run[1:]
    if len(run) % side and _is_header(run[-1].cells[-side:]):
        run = run[:-1]
    if len(run) % side == 0:
        yield from (run[i : i + side] for i in range(0, len(run), side))
        return
    pieces: list[list[_Row]] = []
    for row in run:
        if row.gap or not pieces:
            pieces.append([])
        pieces[-1].append(row)
    yield from (piece for piece in pieces if len(piece) == side)


def _from_lines(lines: list[_Line], side: int, decoder: Decoder) -> Iterator[Drawn]:
    """Grids drawn on lines below each other; lines that one way of cutting has read are left to it."""
    read: list[tuple[int, int]] = []
    for why, split in _WAYS:
        rows = _block_rows(lines, split, side)
        for width in (side, side + 1, side + 2):
            for run in _stretches(rows, width):
                for grid in _grids_of_stretch(run, side) if len(run) >= side else ():
                    start, end = grid[0].start, grid[-1].end
                    if len(read) >= MOST_GRIDS or any(a < end and start < b for a, b in read):
                        continue
                    cells = _without_labels([row.cells for row in grid], side)
                    if cells is not None and (drawn := _decode(cells, decoder, why)):
                        read.append((start, end))
                        raw = [line.raw for line in lines if start <= line.start < end and not line.is_rule]
                        yield _as_headed(replace(drawn, start=start, end=end), raw)


_COLUMN_LABEL = re.compile(r"\W*(?:col|spalte|kolom|kolumn|столб|第.列)", re.IGNORECASE)
UPRIGHT_BOXES = "bars around boxes 3 high and 2 wide"


def _as_headed(drawn: Drawn, raw: list[str]) -> Drawn:
    """The grid, turned if its lines are headed "Column 1:"; with a note when bars part it 2 by 2 by 2."""
    if all(_COLUMN_LABEL.match(line) for line in raw if line.strip()):
        columns = tuple(zip(*drawn.values, strict=True))
        return replace(drawn, values=columns, marked=(), why=f"{drawn.why}, column by column")
    if drawn.side == 6:
        boxes = [
            [len(split_characters(box)) for box in re.split(f"[{BARS}]+", line.strip(f"{BARS} "))]
            for line in raw
        ]
        if sum(widths == [2, 2, 2] for widths in boxes) >= 4:
            return replace(drawn, why=f"{drawn.why}, {UPRIGHT_BOXES}")
    return drawn


def _decode(rows: Sequence[Cells], decoder: Decoder, why: str) -> Drawn | None:
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
        decoder = Decoder(side, decoder.declared | odd)
    values = tuple(decoder.row(row) or () for row in rows)
    marks = tuple(tuple(decoder.is_marked(cell) for cell in row) for row in rows)
    n_marked, n_filled = sum(map(sum, marks)), sum(v > 0 for row in values for v in row)
    return Drawn(
        side, values, 0, 0, why, odd_symbol=odd_symbol, marked=marks if 0 < n_marked < n_filled else ()
    )


# ---------------------------------------------------------------------------- blanks that are spaces


def _from_columns(block_lines: list[_Line], side: int, decoder: Decoder) -> Iterator[Drawn]:
    """Grids whose blank cells are spaces: a cell is where its column is."""
    lines = [line for line in block_lines if not line.is_rule and (line.raw.strip() or len(line.raw) >= side)]
    if len(lines) != side or not all(_DIGITS_AND_BARS.fullmatch(line.raw) for line in lines):
        return
    raw = [line.raw for line in lines]
    rows = _cells_between_bars(raw, side) or _cells_by_pitch(raw, side)
    drawn = _decode(rows, decoder, "blank cells are spaces") if rows is not None else None
    if drawn is not None and 0 < drawn.n_filled < side * side:
        yield replace(drawn, start=lines[0].start, end=lines[-1].start + len(raw[-1]))


_DIGITS_AND_BARS = re.compile(f"[\\s\\d{BARS}]*")


def _cells_between_bars(lines: list[str], side: int) -> list[Cells] | None:
    """`| 5 3   |   7   |       |`: every segment between two bars is one box wide."""
    rows = []
    for line in lines:
        segments = re.split(f"[{BARS}]+", line.strip())
        segments = [s for s in segments if s != ""] if len(segments) > 1 else []
        if len(segments) < 2 or side % len(segments):
            return None
        width = side // len(segments)
        cells: list[str] = []
        for segment in segments:
            ways = {
                width: (0, 1),
                2 * width + 1: (1, 2),
                2 * width - 1: (0, 2),
                2 * width: (0, 2),
                3 * width: (1, 3),
            }
            if len(segment) not in ways:
                return None
            offset, step = ways[len(segment)]
            taken = segment[offset::step][:width]
            if (len(taken.strip()) == 0 and segment.strip()) or sum(map(str.isdecimal, taken)) != sum(
                map(str.isdecimal, segment)
            ):
                return None
            cells.extend(taken.ljust(width))
        rows.append(tuple(cells))
    return rows


def _cells_by_pitch(lines: list[str], side: int) -> list[Cells] | None:
    """`5 3     7` with a cell every one, two or three columns in all lines alike."""
    if any(char in BARS for line in lines for char in line):
        return None
    columns = {c for line in lines for c, char in enumerate(line) if not char.isspace()}
    if not columns:
        return None
    for pitch in (2, 1, 3, 4):
        for offset in range(min(columns, default=0) + 1):
            allowed = {offset + pitch * i for i in range(side)}
            if columns <= allowed and max(columns) >= offset + pitch * (side - 2):
                return [
                    tuple(line.ljust(offset + pitch * side)[offset : offset + pitch * side : pitch])
                    for line in lines
                ]
    return None


# ---------------------------------------------------------------------------- lists, tables, long lines


def _from_rows(block: Block, side: int, decoder: Decoder) -> Iterator[Drawn]:
    """Lists of lists, tables, lists of row strings, and flat lists of all cells."""
    rows = list(block.rows)
    if block.depth == 1 and len(rows) == 1:
        flat = rows[0]
        if len(flat) == side * side:
            rows = [flat[i : i + side] for i in range(0, side * side, side)]
        elif len(flat) == side:
            rows = [split_characters(cell) if len(cell) == side else split_spaced(cell) for cell in flat]
    elif rows and all(len(row) == 1 for row in rows):
        rows = [_best_width(row[0], side) for row in rows]
    numbered = [_Row(i, block.start, block.end, tuple(row), False) for i, row in enumerate(rows)]
    for width in (side, side + 1, side + 2):
        for run in _stretches(numbered, width):
            for grid in _grids_of_stretch(run, side) if len(run) >= side else ():
                cells = _without_labels([row.cells for row in grid], side)
                drawn = (
                    _decode(cells, decoder, f"a {block.form} of {side} rows") if cells is not None else None
                )
                if drawn is not None:
                    yield replace(drawn, start=block.start, end=block.end, key=block.key)


def _best_width(cell: str, side: int) -> Cells:
    ways = (split_spaced(cell), split_separated(cell), split_characters(cell))
    return next((way for way in ways if len(way) == side), ())


def _from_run(block: Block, side: int, decoder: Decoder) -> Iterator[Drawn]:
    """81, 36 or 16 characters in a row, also with a sign between the rows."""
    run = "".join(block.rows[0])
    if len(run) == side * side + 1 and run.endswith("."):
        run = run[:-1]
    if len(run) == side * side:
        rows = [tuple(run[i : i + side]) for i in range(0, len(run), side)]
    else:
        rows = [tuple(row) for row in re.split(r"[/|:]", run) if row]
    if drawn := _decode(rows, decoder, f"{side * side} characters in a row"):
        yield replace(drawn, start=block.start, end=block.end)


def _from_long_line(text: str, side: int, decoder: Decoder) -> Iterator[Drawn]:
    """All rows on one line."""
    position = 0
    for line in text.split("\n"):
        start, position = position, position + len(line) + 1
        if side * side <= len(line) <= 4000 and sum(map(str.isdecimal, line)) >= 3:
            for rows, a, b, why in (*_cells_in_a_line(line, decoder), *_rows_in_a_line(line, decoder)):
                if drawn := _decode(rows, decoder, why):
                    yield replace(drawn, start=start + a, end=start + b)


_LineGrid = tuple[Sequence[Cells], int, int, str]


def _cells_in_a_line(line: str, decoder: Decoder) -> Iterator[_LineGrid]:
    """81 cells with blanks between them, and packed rows with blanks between them."""
    side = decoder.side
    words = [(found.start(), found.end(), found[0].strip("\"'`,;")) for found in re.finditer(r"\S+", line)]
    for is_part, n_parts, why in (
        (
            lambda word: (
                decoder.value(word) is not None and "(" not in word and ")" not in word
            ),  # no (1, 2, 5)
            side * side,
            "all cells on one line",
        ),
        (lambda word: decoder.row(tuple(word)) is not None, side, "all rows on one line"),
    ):
        run: list[tuple[int, int, str]] = []
        for word in [*words, (0, 0, "(end)")]:
            if is_part(word[2]) and word[2]:
                run.append(word)
                continue
            if len(run) == n_parts + 1 and run[-1][2] == ".":
                run.pop()
            if len(run) == n_parts:
                cells = [cell for word in run for cell in (word[2] if n_parts == side else [word[2]])]
                rows = [tuple(cells[i : i + side]) for i in range(0, side * side, side)]
                yield rows, run[0][0], run[-1][1], why
            run = []


def _rows_in_a_line(line: str, decoder: Decoder) -> Iterator[_LineGrid]:
    """`5 3 . . / 6 . . 1 / ...`: rows with a sign between them; words may stand before and after."""
    side = decoder.side
    for sign in (r"/", r";", r"\|", r",", r"//", r"\|\|", r"<br\s*/?>"):
        pieces = re.split(rf"\s*{sign}\s*", line)
        if len(pieces) != side:
            continue
        rows = [
            next((row for row in _ends_of(piece, i == 0, i == side - 1, side) if decoder.row(row)), None)
            for i, piece in enumerate(pieces)
        ]
        if all(row is not None for row in rows):
            yield [row for row in rows if row], 0, len(line), "all rows on one line"


def _ends_of(piece: str, is_first: bool, is_last: bool, side: int) -> Iterator[Cells]:
    """The cells of one piece; the last ones of the first piece, the first ones of the last piece."""
    for cells in (
        split_spaced(piece.strip("\"'`[]().")),
        split_characters(piece.split()[-1] if is_first and piece.split() else piece),
    ):
        yield cells[-side:] if is_first else cells[:side] if is_last else cells


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
    r"\[(\d)\]\s*\[(\d)\]\s*=\s*[\"']?(\d)\b",
    r"\b(?:cell|c|x|pos|grid|r)?_?(\d)_(\d)[\"']?\s*(?:=|:)\s*[\"']?(\d)\b",
)
_LETTERED = (
    r"(?<![\w])([A-Ia-i])([0-9])[\"']?\s*(?:=|:|->|→|is)\s*[\"']?(\d)\b",
    r"(?<![\w])([0-9])([A-Ia-i])[\"']?\s*(?:=|:|->|→|is)\s*[\"']?(\d)\b",
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


def _from_coordinates(text: str) -> Iterator[Drawn]:
    """Cells named one by one: `r1c1=5`, `(0,0): 5`, `A1: 5`, `row 1, column 2 is 3`."""
    for pattern in _TRIPLES:
        found = list(re.finditer(pattern, text, re.IGNORECASE))
        for group in _near_each_other(found):
            triples = [(int(m[1]), int(m[2]), int(m[3])) for m in group]
            bases = (1,) if re.match(r"[rRz]|\w{3}", group[0][0]) else (1, 0)
            yield from _filled(
                triples, bases, text, group[0].start(), group[-1].end(), "cells named by row and column"
            )
    for letter_group, pattern in zip((1, 2), _LETTERED, strict=True):
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
            if (key := re.fullmatch(r"\(?(\d)\s*,\s*(\d)\)?", name)) and re.fullmatch(r"\d", value)
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


def _from_sentences(text: str, side: int, decoder: Decoder) -> Iterator[Drawn]:
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
        drawn := _decode([rows[i][0] for i in sorted(rows)], decoder, "rows in sentences")
    ):
        yield replace(drawn, start=min(r[1] for r in rows.values()), end=max(r[2] for r in rows.values()))


# ---------------------------------------------------------------------------- all recognisers


def drawn_grids(text: str, blocks: Sequence[Block]) -> list[Drawn]:
    """Every grid of side 9, 6 or 4 that any recogniser reads, each place once, in reading order."""
    declared = declared_blanks(text)
    told = text[:MOST_TOLD]
    found: list[Drawn] = []
    drawn_lines = {
        block.start: _lines_of(block) for block in blocks if block.form not in ("list", "html", "line")
    }
    for side in SIDES:
        decoder = Decoder(side, declared)
        for block in blocks:
            if block.form in ("list", "html"):
                found += _from_rows(block, side, decoder)
            elif block.form == "line":
                found += _from_run(block, side, decoder)
            else:
                found += _from_lines(drawn_lines[block.start], side, decoder)
                found += _from_columns(drawn_lines[block.start], side, decoder)
        found += _from_long_line(text, side, decoder)
        found += _from_sentences(told, side, decoder)
    found += _from_coordinates(told)
    unique: list[Drawn] = []
    for drawn in sorted(found, key=lambda d: (d.start, -d.side, d.odd_symbol != "", -d.n_filled)):
        if len(unique) >= MOST_GRIDS:
            break
        same_place = [u for u in unique if u.start < drawn.end and drawn.start < u.end]
        if not any(
            u.side > drawn.side or u.values == drawn.values or "counted" not in drawn.why for u in same_place
        ):
            unique.append(drawn)
    return unique


# ---------------------------------------------------------------------------- what surrounds a grid

_EXAMPLE = re.compile(
    r"\b(?:examples?|e\.g\.|for instance|samples?|demonstrat\w*|illustrat\w*|exemples?"
    r"|ejemplos?|beispiele?|esempi?o?|exemplos?|пример\w*|örnek)"
    r"|例如|示例|例子|范例|예시|예를|مثال|उदाहरण|(?<![a-z])例[:：]",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:format\w*|templates?|outputs?|respon[ds]\w*|answers?|solutions?|solved"
    r"|results?|schema|completed|final|lösung|solución|réponse|antwort|respuesta"
    r"|soluzione|risposta|ответ|решени\w*)\b|回答|答案|输出|輸出|格式|解答|出力|정답",
    re.IGNORECASE,
)
_PUZZLE = re.compile(
    r"\b(?:puzzle|problem|grid|board|input|question|given|givens|now|solve|task|clues?"
    r"|initial|unsolved|start\w*|rätsel|gitter|grille|cuadrícula|griglia"
    r"|tablero|quadro|головоломк\w*|сетк\w*|sudoku|current|state|following|below|here)\b"
    r"|题|謎|谜|棋盘|盘面|問題|网格|当前|퍼즐|数独|以下|如下|судоку",
    re.IGNORECASE,
)
_OPENING_TAG = re.compile(
    r"[<\[](?P<tag>answer|solution|output|response|final_answer|example|sample)[>\]][^\w<]*$", re.IGNORECASE
)


def _heading(text: str, start: int, floor: int) -> str:
    """The words right above a grid: at most two lines that hold words, not further back than `floor`."""
    above = text[max(floor, start - 260) : start]
    lines = [line for line in above.split("\n") if re.search(r"[^\W\d_]{2}", line)]
    return "\n".join(lines[-2:])


def role_of(text: str, drawn: Drawn, floor: int) -> Role:
    """What the words above a grid say it is; `floor` is where the grid before it ended."""
    tag = _OPENING_TAG.search(text[max(0, drawn.start - 60) : drawn.start])
    if tag:
        return "example" if tag["tag"].lower() in ("example", "sample") else "template"
    lines = _heading(text, drawn.start, floor).split("\n")
    nearest = lines[-1]
    clause = re.split(r"(?<=[.!?;。！？])\s*", nearest.strip())[-1] or nearest
    if drawn.key:
        clause = drawn.key
    if _EXAMPLE.search(clause):
        return "template" if drawn.is_full or _ANSWER.search(clause) else "example"
    puzzle, answer = _last(_PUZZLE, clause), _last(_ANSWER, clause)
    if answer > puzzle and (drawn.is_full or (answer >= 0 and puzzle < 0)):
        return "solution"
    if puzzle < 0 and answer < 0 and len(lines) > 1 and _EXAMPLE.search(lines[-2]):
        return "template" if drawn.is_full else "example"
    return "puzzle"


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def candidates(text: str, blocks: Sequence[Block]) -> list[Candidate]:
    """Every Sudoku grid of the text with its role; `parsers.text` chooses among them."""
    drawn = drawn_grids(text, blocks)
    found: list[Candidate] = []
    floor = 0
    for grid in drawn:
        role = role_of(text, grid, min(floor, grid.start))
        floor = max(floor, grid.end)
        clues, entries = _split_entries(text, grid)
        questions = grid.questions
        if grid.odd_symbol:
            questions += (f"Does {grid.odd_symbol!r} stand for an empty cell?",)
        found.append(
            Candidate(
                kind=kind_of_side(grid.side),
                clues=clues,
                score=0.5 if grid.odd_symbol else 0.8,
                where=(grid.start, grid.end),
                why=grid.why,
                questions=questions,
                role=role,
                entries=entries,
            )
        )
    return found


def kind_of_side(side: int) -> PuzzleKind:
    return find_kind(f"sudoku-{side}x{side}")


_MINE = re.compile(
    r"(?:\bparenthes\w*|\bbracket\w*|\bstar\w*|\basterisk\w*|\bplus\b|\bquote\w*"
    r"|\bapostrophe\w*|klammer\w*)[^.\n]{0,60}"
    r"(?:\bmine\b|\bmy\b|\bi\b|\bguess\w*|\bentered\b|\bfilled\b|\bown\b|\btentative\b"
    r"|\badded\b|\bmeine?\b|\bich\b)"
    r"|(?:\bmine\b|\bmy\b|\bi (?:wrote|filled|entered|put"
    r"|added))[^.\n]{0,60}(?:\bparenthes|\bbracket|\bstar|\basterisk|\bplus\b|klammer)",
    re.IGNORECASE,
)
_BOLD_GIVEN = re.compile(
    r"(?:bold|fett|negrita|gras)[^.\n]{0,40}(?:given|clue|original|printed|vorgegeben)", re.IGNORECASE
)


def _split_entries(text: str, grid: Drawn) -> tuple[Grid, Grid | None]:
    """Clues and a person's own digits, where the text says how they are marked."""
    values = np.array(grid.values, dtype=np.int8)
    if not grid.marked:
        return values, None
    marked = np.array(grid.marked, dtype=bool)
    if _BOLD_GIVEN.search(text):
        marked = ~marked
    elif not _MINE.search(text):
        return values, None
    return np.where(marked, 0, values).astype(np.int8), np.where(marked, values, 0).astype(np.int8)
