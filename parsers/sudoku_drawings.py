"""Sudoku grids that are drawn: every recogniser of one form.

Each recogniser is told the side (9, 6 or 4) and answers with the grids of that side it can read, so
no cell is ever guessed: a line that does not give exactly that many cells is not a row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.scan import (
    BARS,
    Block,
    drawn_part,
    is_rule,
    split_at_bars,
    split_bracketed,
    split_characters,
    split_separated,
    split_separated_boxes,
    split_spaced,
)
from parsers.sudoku_cells import MOST_GRIDS, Cells, Decoder, Drawn, decode

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


_BULLETS = frozenset(["-", "*", "+", ">", "#", "|", "row", "Row", "c", ";", "%", "--", "//"])  # and comments


def _are_bullets(column: Sequence[str]) -> bool:
    return len(set(column)) == 1 and column[0] in _BULLETS


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
    ("cells in brackets", split_bracketed),
    ("cells between inner bars", split_at_bars),
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


def lines_of(block: Block) -> list[_Line]:
    lines: list[_Line] = []
    position = block.start
    for raw in block.lines:
        rule = is_rule(raw)
        lines.append(_Line(position, raw, None if rule else drawn_part(raw), rule))
        position += len(raw) + 1
    return lines


_DASHED = re.compile(r"(?<![^\s|])[-_~](?![^\s|])|[-_~]\d|\d[-_~]")
_BLANK_ROW = re.compile(r"\s*(?:- )?_(?: {1,3}_){3,}\s*")  # which is no rule, with blanks in it


def _block_rows(lines: list[_Line], split: Callable[[str], Cells], side: int) -> list[_Row]:
    """The rows of a drawn block under one way of cutting; rules and empty lines only leave a gap."""
    rows: list[_Row] = []
    gap = False
    is_dashed = any(line.part and _DASHED.search(line.raw) for line in lines)  # then "---------" may be a row
    for line in lines:
        part = line.part
        may_be_row = is_dashed or _BLANK_ROW.fullmatch(line.raw)
        n_cells = len(split_characters(line.raw)) - line.raw.lstrip().startswith("- _")
        if line.is_rule and may_be_row and "+" not in line.raw and n_cells == side:
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


def from_lines(lines: list[_Line], side: int, decoder: Decoder) -> Iterator[Drawn]:
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
                    if cells is not None and (drawn := decode(cells, decoder, why)):
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


# ---------------------------------------------------------------------------- blanks that are spaces


def from_columns(block_lines: list[_Line], side: int, decoder: Decoder) -> Iterator[Drawn]:
    """Grids whose blank cells are spaces: a cell is where its column is."""
    lines = [line for line in block_lines if not line.is_rule and (line.raw.strip() or len(line.raw) >= side)]
    if len(lines) != side or not all(_DIGITS_AND_BARS.fullmatch(line.raw) for line in lines):
        return
    raw = [line.raw for line in lines]
    rows = _cells_between_bars(raw, side) or _cells_by_pitch(raw, side)
    drawn = decode(rows, decoder, "blank cells are spaces") if rows is not None else None
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


def from_rows(block: Block, side: int, decoder: Decoder) -> Iterator[Drawn]:
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
                    decode(cells, decoder, f"a {block.form} of {side} rows") if cells is not None else None
                )
                if drawn is not None:
                    yield replace(drawn, start=block.start, end=block.end, key=block.key)


def _best_width(cell: str, side: int) -> Cells:
    ways = (split_spaced(cell), split_separated(cell), split_characters(cell))
    return next((way for way in ways if len(way) == side), ())


def from_run(block: Block, side: int, decoder: Decoder) -> Iterator[Drawn]:
    """81, 36 or 16 characters in a row, also with a sign between the rows."""
    run = "".join(block.rows[0])
    if len(run) == side * side + 1 and run.endswith("."):
        run = run[:-1]
    if len(run) == side * side:
        rows = [tuple(run[i : i + side]) for i in range(0, len(run), side)]
    else:
        rows = [tuple(row) for row in re.split(r"[/|:]", run) if row]
    if drawn := decode(rows, decoder, f"{side * side} characters in a row"):
        yield replace(drawn, start=block.start, end=block.end)


def from_long_line(text: str, side: int, decoder: Decoder) -> Iterator[Drawn]:
    """All rows on one line."""
    position = 0
    for line in text.split("\n"):
        start, position = position, position + len(line) + 1
        if side * side <= len(line) <= 4000 and sum(map(str.isdecimal, line)) >= 3:
            for rows, a, b, why in (*_cells_in_a_line(line, decoder), *_rows_in_a_line(line, decoder)):
                if drawn := decode(rows, decoder, why):
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
            if len(run) == n_parts and not (n_parts > side and _are_triples(line, run)):
                cells = [cell for word in run for cell in (word[2] if n_parts == side else [word[2]])]
                rows = [tuple(cells[i : i + side]) for i in range(0, side * side, side)]
                yield rows, run[0][0], run[-1][1], why
            run = []


_ROW_AND_COLUMN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\brows?\b|\bfilas?\b|\bzeilen?\b|\breihen?\b|\blignes?\b|\brig(?:a|he)\b|\blinhas?\b|строк|ряд|行|سطر|ردیف|صف",
        r"\bcol(?:umn)?s?\b|\bcolumnas?\b|\bspalten?\b|\bcolonn[aes]+\b|\bcolunas?\b|столб|列|ستون|عمود",
    )
)


def _are_triples(line: str, run: Sequence[tuple[int, int, str]]) -> bool:
    """Groups of three numbers after words for rows and columns are cells with their places: "2 2 4, 6 3 1"."""
    before = line[: run[0][0]]
    if not all(pattern.search(before) for pattern in _ROW_AND_COLUMN):
        return False
    ends = [
        number for number, (_, end, _) in enumerate(run, 1) if line[end - 1] in ",;" and number < len(run)
    ]
    return bool(ends) and ends == list(range(3, len(run), 3))


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
