"""Finds every grid of colours in a text: in brackets, in tables, drawn in lines, side by side, and within a line."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.arc_labels import ARROW, TRAIN, Side, sides_in
from parsers.arc_signs import PAINTS, Alphabet
from parsers.brackets import Node, parse
from parsers.markup import table_blocks
from parsers.scan import BARS, is_rule

Rows = tuple[tuple[int, ...], ...]
_MAX_ROW = 120  # a longer line of cells is no row; a shorter one that is too long is named in an error


@dataclass(frozen=True)
class Piece:
    """A grid of the text. Rows may be ragged, numbers too high: the finder does not judge."""

    rows: Rows
    start: int
    end: int
    words: str = ""  # what stands between the grid before and this one
    keys: str = ""  # of the lists it stands in, one a line, the nearest last
    side: Side = ""  # where its place alone tells: beside an arrow, first of two in a list
    holder: int | None = None  # where the list or object begins that holds it together with others
    is_keyed: bool = False  # that is an object, which holds an input and an output
    torn: bool = False  # something that looks like one more row touches it, or "..." stands in it
    loose: bool = False  # rows parted by nothing but blanks, within a line

    @property
    def n_cells(self) -> int:
        return sum(map(len, self.rows))


def find_pieces(text: str, alphabet: Alphabet) -> list[Piece]:
    """Every grid of a normalised text that is written in this alphabet, in reading order, with the words before it."""
    for start, end in alphabet.legend:
        text = text[:start] + " " * (end - start) + text[end:]
    text = _opened(text)
    found = list(_bracketed(text, alphabet))
    for piece in _tables(text, alphabet):
        if not any(piece.start < other.end and other.start < piece.end for other in found):
            found.append(piece)
    found += _drawn(text, alphabet, sorted((piece.start, piece.end) for piece in found))
    found.sort(key=lambda piece: (piece.start, piece.end))
    ends = [0, *(piece.end for piece in found)]
    return [
        replace(piece, words=piece.words or text[min(end, piece.start) : piece.start])
        for piece, end in zip(found, itertools.accumulate(ends, max), strict=False)
    ]


_BREAK = re.compile(
    r"(?<!\|)<br\s*/?>(?![^\n]*\|)|</(?!table|t[rdh]\b)\w[\w-]{0,20}\s*>(?!\n)", re.IGNORECASE
)
_INNER = re.compile(r"</?(?:c|cell|v|value|td|span|b|i|em|strong|row|r|line)\b[^<>\n]{0,200}>", re.IGNORECASE)
_OPENING = re.compile(r"(<(?!br\b)[a-z][\w-]{0,20}(?:\s[^<>\n]{0,200})?)>(?=[^\n<])", re.IGNORECASE)
_CELL_END = re.compile(r"</(?:c|cell|v|value|span|b|i|em|strong)\s*>", re.IGNORECASE)
_EMPTY_CELL = re.compile(r"<t[dh]\b([^>]{1,200})>(?:\s|&nbsp;)*</t[dh]>", re.IGNORECASE)
_CLASS = re.compile(r"(?:class|data-\w{1,12})\s*=\s*[\"']?[a-z_ -]{0,16}(\d)\b", re.IGNORECASE)


def _opened(text: str) -> str:
    """The text, as long as before, with its rows of XML on lines, and empty coloured cells of HTML written out."""
    if "<" not in text or ">" not in text:
        return text

    def written(found: re.Match[str]) -> str:
        attributes = found[1].lower()
        paint = next((p for p in PAINTS if p in attributes), None)
        shade = _CLASS.search(attributes)
        value = str(PAINTS[paint]) if paint else shade[1] if shade else ""
        return f"<td>{value}</td>".ljust(len(found[0]))

    text = _EMPTY_CELL.sub(written, text)
    if "<table" in text.lower():
        return text
    for pattern in (_CELL_END, _BREAK, _INNER):
        end = "\n" if pattern is _BREAK else " "
        text = pattern.sub(lambda found, end=end: end.rjust(len(found[0])), text)  # type: ignore[misc]
    return _OPENING.sub(r"\1\n", text)


# ---------------------------------------------------------------------------- one row

_ARROW = re.compile(ARROW)
_STRIPPED = " \t[](){}|,;\"'`>*\\$" + BARS
_PARTING = ",;&\"'" + BARS
_ROW_LABEL = re.compile(
    r"\s*[\"']?(?:(?:row|line|zeile|reihe|fila|l[ií]nea|ligne|riga|linha|строка|r|l|第)[\s_#.]{0,2}\d{1,2}(?:行)?[\"']?\s*[:=|)]|\d{1,2}\s*[:)](?=\s))",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*(?:(?:>\s?){1,4}|(?://|#|%|--|;;)\s+|[-•]\s+(?=\[))")
_TAGS = re.compile(r"<[^<>]{1,60}>|<\w{1,12}$")
_TABLE_TAIL = re.compile(r"\\\\(?:\s*\\[hc]line\S*)?\s*$")


def _row(line: str, alphabet: Alphabet) -> tuple[int, ...] | None:
    """`0 1 2`, `012`, `0,1,2`, `| 0 | 1 |`, `> 0 1`, `Row 1: 0 1`: one row of colours; None for anything else."""
    if len(line) > 4 * _MAX_ROW or _ARROW.search(line) or "<br" in line:
        return None
    if "<" in line and not any("<" in sign for sign in alphabet.values):
        line = _TAGS.sub(" ", line)
    if (found := _MARK.match(line)) and found[0].strip() not in alphabet.values:
        line = line[found.end() :]
    if found := _ROW_LABEL.match(line):
        line = line[found.end() :]
    line = _TABLE_TAIL.sub("", line).strip("".join(c for c in _STRIPPED if c not in alphabet.values))
    line = line.replace("][", " ")
    for sign in _PARTING:
        if sign not in alphabet.values:
            line = line.replace(sign, " ")
    words = line.split()
    if not words or len(words) > _MAX_ROW:
        return None
    if len(words) == 1 and alphabet.values.get(words[0]) is None:
        words = list(words[0])
    elif len(words[0]) > 1 and words[0].isdecimal() and len({*map(len, words)}) == 1:
        return None  # rows, or parts of one
    values = [alphabet.value(word) for word in words]
    row = tuple(value for value in values if value is not None)
    return row if len(row) == len(values) <= _MAX_ROW else None


# ---------------------------------------------------------------------------- grids in brackets


def _is_quoted(node: Node, text: str) -> bool:
    return text[node.start + 1 : node.start + 40].lstrip()[:1] in ("'", '"')


def _values(node: Node, text: str, alphabet: Alphabet) -> tuple[int, ...] | None:
    """The cells of a flat list; None where it holds other things, or whole rows as strings."""
    values = [alphabet.value(cell) for cell in node.cells]
    if _is_quoted(node, text) and any(len(cell) > 1 and cell.isdecimal() for cell in node.cells):
        return None
    row = tuple(value for value in values if value is not None)
    return row if len(row) == len(values) else None


def _list_rows(node: Node, text: str, alphabet: Alphabet) -> Rows | None:
    """The rows of a list of lists, of a list of strings, or of a MATLAB matrix."""
    if any(node.keys) or node.prose:
        return None
    if node.lists and len(node.lists) == len(node.items) and all(item.is_flat for item in node.lists):
        rows = [_values(item, text, alphabet) for item in node.lists]
        return tuple(row for row in rows if row is not None) if None not in rows else None
    if not node.is_flat:
        return None
    if node.rows_ended:
        values = _values(node, text, alphabet)
        cuts = sorted({0, *node.rows_ended, len(node.items)})
        return None if values is None else tuple(values[a:b] for a, b in itertools.pairwise(cuts))
    if (
        _is_quoted(node, text)
        and all(len(cell) >= 2 for cell in node.cells)
        and (len(node.cells) > 1 or node.key)
    ):
        rows = [_row(cell, alphabet) for cell in node.cells]
        if None not in rows and all(alphabet.values.get(cell) is None for cell in node.cells):
            return tuple(row for row in rows if row is not None)
    return None


def _bracketed(text: str, alphabet: Alphabet) -> Iterator[Piece]:
    """Grids in brackets with the names of the lists and objects they stand in."""
    grids: list[tuple[Node, Rows, list[Node]]] = []
    holders: list[Node] = []
    done = -1
    for node in sorted(parse(text), key=lambda node: (node.start, -node.end)):
        while holders and holders[-1].end <= node.start:
            holders.pop()
        if node.end <= done:
            continue
        rows = _list_rows(node, text, alphabet)
        if rows is not None:
            grids.append((node, rows, list(holders)))
            done = node.end
        else:
            holders.append(node)
    held = [_couple(node, above) for node, _, above in grids]
    for (node, rows, above), (couple, top) in zip(grids, held, strict=True):
        keys = "\n".join(key for key in (*(h.key for h in above), node.key) if key)
        n_held = sum(other is couple for other, _ in held)
        side: Side = ""
        if couple is not None and n_held == len(couple.lists) == 2 and not any(couple.keys):
            is_pair = above[0] is not couple or TRAIN.search(text[max(0, couple.start - 40) : couple.start])
            if is_pair:  # and not `A = [[[1]], [[2]]]`, of which nothing says what it lists
                side = "input" if top is couple.lists[0] else "output"
        holder = couple.start if couple is not None and n_held > 1 else None
        is_keyed = couple is not None and n_held == 2 and any(couple.keys)
        is_torn = node.elided or any(item.elided for item in node.lists)
        yield Piece(rows, node.start, node.end, "", keys, side, holder, is_keyed, is_torn)


def _couple(node: Node, above: Sequence[Node]) -> tuple[Node | None, Node]:
    """The innermost list that holds more than this grid, and what of it holds the grid: `np.array(..)` is transparent."""
    top = node
    for holder in reversed(above):
        if len(holder.lists) > 1 or any(holder.keys):
            return holder, top
        top = holder
    return None, top


def _tables(text: str, alphabet: Alphabet) -> Iterator[Piece]:
    """Tables of HTML and LaTeX whose cells are colours; a first row and column that only count are left out."""
    for block in table_blocks(text):
        cells = [[alphabet.value(cell) if cell else -1 for cell in row] for row in block.rows]
        rows = tuple(tuple(value for value in row if value is not None) for row in cells)
        if all(len(row) == len(cell) for row, cell in zip(rows, block.rows, strict=True)):
            if rows[0][:1] == (-1,):
                rows = (rows[0][1:], *rows[1:])
            rows = _without_counts(rows)
            if not any(-1 in row for row in rows):
                yield Piece(rows, block.start, block.end)


def _without_counts(rows: Rows) -> Rows:
    """The rows without the index that pandas prints: a first row 0 1 2 .. and a first column 0 1 2 .. ."""
    if len(rows) < 2:
        return rows
    first, body = rows[0], rows[1:]
    widths = {len(row) for row in body}
    if len(widths) != 1 or len(first) + 1 != widths.pop():
        return rows
    for base in (0, 1):
        counts_across = first == tuple(range(base, base + len(first)))
        counts_down = all(row[0] == n for n, row in enumerate(body, base))
        if counts_across and counts_down:
            return tuple(row[1:] for row in body)
    return rows


# ---------------------------------------------------------------------------- grids in lines

_Line = tuple[int, str]
_FRAME = re.compile(r"[\u2500-\u257f|+¦]")
_UNKNOWN = re.compile(r"[?？❓]+")
_BOTTOM = re.compile(r"\s*>?\s*[└╚╰┗]")


def _drawn(text: str, alphabet: Alphabet, taken: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """Grids in lines outside the `taken` spans."""
    lines: list[_Line] = []
    position = 0
    spans = iter([*taken, (len(text) + 1, len(text) + 1)])
    span = next(spans)
    for raw in text.split("\n"):
        while span[1] <= position:
            span = next(spans)
        end = position + len(raw)
        lines.append((position, "" if span[0] < end and position < span[1] else raw))
        position = end + 1
    lines = [*_joined(lines), (len(text), "")]
    run: list[_Line] = []
    records: list[tuple[_Line, str, str]] = []
    above = ""
    for n, (start, raw) in enumerate(lines):
        drawn = bool(raw.strip()) and (is_rule(raw) or _is_drawn(raw, alphabet))
        if (run and not drawn) or (run and _BOTTOM.match(run[-1][1])):
            yield from _grids_of(run, above, raw, alphabet)
            run = []
        if drawn:
            above = above if run else lines[n - 1][1] if n else ""
            run.append((start, raw))
            continue
        run = _begun(start, raw, lines[n + 1][1], alphabet) if raw.strip() else []
        record = _record(raw) if raw.strip() and not run else None
        if record is not None:
            records.append(((start, raw), *record))
            continue
        yield from _recorded(records, alphabet)
        records = []
        if run:
            above = ""
        elif raw.strip():
            yield from _inline(start, raw, alphabet)
    yield from _recorded(records, alphabet)


_YAML_FIRST = re.compile(r"(\s*)- - (\S{1,12})\s*$")
_YAML_NEXT = re.compile(r"(\s+)- (\S{1,12})\s*$")


def _joined(lines: list[_Line]) -> list[_Line]:
    """Rows of YAML with one cell a line, `- - 0`, `  - 1`, on one line; the others as they are."""
    joined: list[_Line] = []
    depth = -1
    for start, raw in lines:
        if first := _YAML_FIRST.match(raw):
            depth = len(first[1]) + 2
            joined.append((start, first[2]))
        elif depth >= 0 and (following := _YAML_NEXT.match(raw)) and len(following[1]) == depth:
            joined[-1] = (joined[-1][0], joined[-1][1] + " " + following[2])
        else:
            depth = -1
            joined.append((start, raw))
    return joined


def _is_drawn(line: str, alphabet: Alphabet) -> bool:
    """Whether the line holds nothing but cells, frames, arrows and question marks, and at least one cell."""
    if _row(line, alphabet) is not None:
        return True
    if len(line) > 4 * _MAX_ROW or not (
        _ARROW.search(line) or re.search(r"\s{3}|\t|" + f"[{BARS}]", line.strip())
    ):
        return False
    fields = [
        field for field in re.split(rf"\s{{2,}}|[\t{BARS}?？❓]+|{ARROW}", line) if field.strip(_STRIPPED)
    ]
    return bool(fields) and all(_cells(field, alphabet) is not None for field in fields)


def _cells(field: str, alphabet: Alphabet) -> tuple[int, ...] | None:
    """The row in a part of a line, in which two-digit words are packed cells."""
    return _row(field, alphabet)


def _parts(line: str, alphabet: Alphabet) -> bool:
    """Whether a line is a rule and no row of blanks: `---`, but not `- - -` where `-` is a sign."""
    if not is_rule(line):
        return False
    return _row(line, alphabet) is None or not (alphabet.legend or " " in line.strip())


def _grids_of(run: list[_Line], above: str, below: str, alphabet: Alphabet) -> Iterator[Piece]:
    """The grids of lines that stand together: side by side, or one, or several parted by rules."""
    beside = _side_by_side(run, above, alphabet)
    if beside:
        yield from beside
        return
    group: list[_Line] = []
    has_bars = any(_FRAME.search(raw.strip(" >")) for _, raw in run if not is_rule(raw))
    n_rules = 0
    for start, raw in [*run, (-1, "")]:
        rule = start >= 0 and _parts(raw, alphabet)
        n_rules = n_rules + 1 if rule else 0
        if group and (start < 0 or (rule and not has_bars and not _FRAME.search(raw)) or n_rules == 2):
            rows = tuple(row for _, line in group if (row := _row(line, alphabet)) is not None)
            if not rows:
                for begin, line in group:
                    yield from _inline(begin, line, alphabet)
            around = (above if group[0] == run[0] else "", below if start < 0 else "")
            if rows:
                yield _piece(group, rows, around, alphabet)
            group = []
        if not rule:
            group.append((start, raw))


def _piece(group: list[_Line], rows: Rows, around: tuple[str, str], alphabet: Alphabet) -> Piece:
    last, line = group[-1]
    first, top = group[0]
    is_torn = len(rows) < sum(not _parts(raw, alphabet) for _, raw in group)
    is_torn |= any(_holds_row(other, len(rows[0]), alphabet) for other in around)
    start = first + len(top) - len(top.lstrip())
    return Piece(_without_counts(rows), start, last + len(line), torn=is_torn)


def _holds_row(line: str, width: int, alphabet: Alphabet) -> bool:
    """Whether a line that is no row holds as many cells in a row, `0 1 0  <- the top`, or nothing but signs, `.3`."""
    if sides_in(line):
        return False  # of the next grid
    if not re.search(r"[^\W\d_]", line) and re.search(r"\d", line):
        return not re.fullmatch(r"\W*\d{1,3}\W*", line) and not _ARROW.search(line)
    if width < 3:
        return False
    cell = _cell_pattern(alphabet)
    return bool(re.search(rf"(?<!\w)(?:{cell}[ ,]{{0,3}}){{{width - 1}}}{cell}(?![\w.])", line[:400]))


def _side_by_side(run: list[_Line], above: str, alphabet: Alphabet) -> list[Piece]:
    """`232  =>  350`: grids parted by a column of blanks, or by tabs, that goes through all the lines."""
    lines = [(start, raw) for start, raw in run if not is_rule(raw)]
    if not lines:
        return []
    columns, arrows = _columns([raw for _, raw in lines])
    if len(columns) < 2 and not any(arrows):
        return []
    grids: list[Rows] = []
    for column in columns:
        parts = [_UNKNOWN.sub(" ", _ARROW.sub(" ", part)) for part in column]
        rows = [_cells(part, alphabet) for part in parts if part.strip(_STRIPPED)]
        if None in rows or len({len(row or ()) for row in rows}) > 1:
            return []
        grids.append(tuple(row for row in rows if row is not None))
    sides = sides_in(above)
    if len(sides) != len(columns):
        sides = [
            ("output" if before else "input" if after else "")
            for before, after in itertools.pairwise([False, *arrows, False])
        ]
    if not any(arrows):
        if len(grids) != 2 or not all(len(row) > 1 for rows in grids for row in rows) or not all(grids):
            return []
        sides = sides if any(sides) else ["input", "output"]
    start, end = lines[0][0], lines[-1][0] + len(lines[-1][1])
    return [
        Piece(rows, start + n, end, words="" if n == 0 else " ", side=side)
        for n, (rows, side) in enumerate(zip(grids, sides, strict=True))
        if rows
    ]


def _columns(lines: list[str]) -> tuple[list[list[str]], list[bool]]:
    """The parts of the lines, column by column, and for each gap between two columns whether an arrow stands in it."""
    if any("\t" in line for line in lines) and any(
        len(part.split()) > 1 or len(part.strip()) > 1 for line in lines for part in line.split("\t")
    ):
        cut = [line.split("\t") for line in lines]
        n = max(map(len, cut))
        full = [[*parts, *[""] * (n - len(parts))] for parts in cut]
        columns = [[parts[i] for parts in full] for i in range(n)]
        has_arrow = [
            any(_ARROW.search(part) and not _ARROW.sub("", part).strip(" ?") for part in column)
            for column in columns
        ]
        kept = [column for column, arrow in zip(columns, has_arrow, strict=True) if not arrow]
        return kept, [any(has_arrow)] * (len(kept) - 1)
    if all(len(_ARROW.findall(line)) == 1 for line in lines):
        halves = [_ARROW.split(line) for line in lines]
        return [[a for a, _ in halves], [b for _, b in halves]], [True]
    plain = [
        _FRAME.sub(" ", line) for line in (_ARROW.sub(lambda m: "\0" * len(m[0]), line) for line in lines)
    ]
    width = max(map(len, plain))
    plain = [line.ljust(width) for line in plain]
    used = [any(line[c] not in " \0" for line in plain) for c in range(width)]
    gaps: list[tuple[int, int]] = []
    for is_used, places in itertools.groupby(range(width), key=lambda c: used[c]):
        span = list(places)
        if not is_used and span[0] > 0 and span[-1] < width - 1 and any(used[: span[0]]):
            gaps.append((span[0], span[-1] + 1))
    narrow = min((b - a for a, b in gaps if not any("\0" in line[a:b] for line in plain)), default=0)
    wide = (
        [(a, b) for a, b in gaps if b - a >= max(3, 2 * narrow + 1)]
        if len(gaps) > 1
        else [g for g in gaps if g[1] - g[0] >= 3]
    )
    pointed = [(a, b) for a, b in gaps if any("\0" in line[a:b] for line in plain)]
    chosen = pointed if pointed and len(wide) <= len(pointed) else sorted({*wide, *pointed})
    cuts = [0, *(b for _, b in chosen), width]
    columns = [[line[a:b].replace("\0", " ") for line in plain] for a, b in itertools.pairwise(cuts)]
    return columns, [gap in pointed for gap in chosen]


# ---------------------------------------------------------------------------- grids within a line

_BREAKS = ("<br>", "<br/>", "<br />", "\\n", ";", "//", "/", "⏎", "↵", "|")
_SIZE = re.compile(
    r"size|shape|dim|width|height|rows?\b|columns?\b|number|count|step|id\b|\b[x×]\b", re.IGNORECASE
)


def _cell_pattern(alphabet: Alphabet) -> str:
    return "(?:" + "|".join(re.escape(sign) for sign in sorted(alphabet.values, key=len, reverse=True)) + ")"


def _segments(line: str, alphabet: Alphabet, commas: str = ",") -> list[re.Match[str]]:
    """Stretches of cells and what parts them, that begin and end like something written down on purpose."""
    if len(line) > 20 * _MAX_ROW:
        return []
    cell = _cell_pattern(alphabet)
    part = rf"(?:[ {commas};/|⏎↵]{{1,3}}|\\n)?" if "<br" not in line else rf"[ {commas}]{{0,2}}(?:<br\s?/?>)?"
    found = re.finditer(
        rf"(?:(?<=[:=>,\"'`()|→⇒➡])|(?<=\\to)|^)\s*(?P<cells>{cell}(?:{part}{cell})*)"
        rf"(?=\s*(?:$|[\"'`)|?.,]|\s{ARROW}|{ARROW}|\s[^\W\d_]{{2}}))",
        line,
    )
    segments = [each for each in found if each["cells"]]
    if commas and any(
        "," in each["cells"] and _inline_rows(each["cells"], alphabet) is None for each in segments
    ):
        return _segments(line, alphabet, "")  # which part grids, not cells
    return segments


def _inline_rows(cells: str, alphabet: Alphabet) -> tuple[Rows, bool] | None:
    """The rows of `012;340`, `012/340`, `012 340`; and whether only blanks part them."""
    sign = next((sign for sign in _BREAKS if sign in cells), None)
    if sign is not None:
        rows = [_row(part, alphabet) for part in cells.split(sign) if part.strip()]
    else:
        words = cells.replace(",", " ").split()
        packed = len(words) > 1 and len({*map(len, words)}) == 1 and len(words[0]) > 1
        rows = [
            _row(word, alphabet)
            for word in (words if packed and words[0] not in alphabet.values else [cells])
        ]
    if None in rows or len({len(row or ()) for row in rows}) > 1:
        return None
    return tuple(row for row in rows if row is not None), sign is None and len(rows) > 1


def _inline(start: int, line: str, alphabet: Alphabet) -> Iterator[Piece]:
    """`Input: 012;340`, `012/340 -> 340/012`"""
    previous = 0
    for found in _segments(line, alphabet):
        read = _inline_rows(found["cells"], alphabet)
        if read is None:
            continue
        rows, is_loose = read
        label = line[previous : found.start("cells")]
        after = line[found.end() :].lstrip(" \"'`)|")
        has_arrow = bool(_ARROW.match(after)) or bool(_ARROW.search(label))
        if len(rows) == 1 and not ((sides_in(label) or has_arrow) and not _SIZE.search(label)):
            continue
        if label.rstrip()[-1:] == "," and (is_loose or len(rows) == 1):
            continue
        previous = found.end()
        side: Side = "input" if _ARROW.match(after) else "output" if has_arrow else ""
        yield Piece(rows, start + found.start("cells"), start + found.end(), side=side, loose=is_loose)


def _begun(start: int, line: str, following: str, alphabet: Alphabet) -> list[_Line]:
    """The first row of a grid that stands behind its label, `Input: 0 1 1`, if the next line goes on with it."""
    after = _row(following, alphabet)
    if after is None:
        return []
    found = re.search(r"[:=]\s*([^:=]+)$", line)
    row = None if found is None else _row(found[1], alphabet)
    return (
        [(start, found[1].rjust(len(line)))] if found and row is not None and len(row) == len(after) else []
    )


_RECORD = re.compile(r"(.*[^\W\d_][\"']?)[,;:\t |]+(?=\d)([\d,;:\t |\"']*\d[\"']?)\s*")


def _record(line: str) -> tuple[str, str] | None:
    """What names a row and the numbers behind, `train,0,input` and `0,8 0 0`, of a line of a file of rows."""
    found = _RECORD.fullmatch(line) if len(line) <= 400 else None
    return None if found is None else (found[1], found[2])


def _recorded(records: list[tuple[_Line, str, str]], alphabet: Alphabet) -> Iterator[Piece]:
    """Grids of a file with one row a line, each with the name of its grid: CSV."""
    groups = [(name, list(rows)) for name, rows in itertools.groupby(records, key=lambda record: record[1])]
    if len(groups) < 3 or len(records) < len(groups) + 2:
        for (start, raw), _, _ in records:
            yield from _inline(start, raw, alphabet)
        return
    sign = max(",;\t|:", key=lambda char: sum(tail.count(char) > 0 for _, _, tail in records))
    cut = {id(record): record[2].strip("\"'").split(sign) for record in records}
    heads = [[cut[id(record)][0].strip() for record in rows] for _, rows in groups]
    counted = all(
        head == [str(n) for n in range(base, base + len(head))]
        for base in [int(heads[0][0] == "1")]
        for head in heads
    )
    for name, rows in groups:
        tails = [sign.join(cut[id(record)][1 if counted else 0 :]) for record in rows]
        values = [_row(tail, alphabet) for tail in tails]
        if None not in values:
            first, last = rows[0][0], rows[-1][0]
            grid = tuple(value for value in values if value is not None)
            yield Piece(grid, first[0], last[0] + len(last[1]), words=name)
