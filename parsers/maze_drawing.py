"""Finds the grids of a text that could be mazes and cuts them into cells, whatever the cells mean.

A maze keeps its blanks, so this looks at whole lines: code fences first, then runs of lines that use
few different signs, then lists and tables. Headings and row and column labels come off here;
`parsers.maze_cells` cuts what is left into cells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from parsers.brackets import Node, parse
from parsers.markup import table_blocks
from parsers.maze_cells import BOX, MAX_SIDE, Rows, cells_of
from parsers.maze_facts import find_listed
from parsers.maze_lexicon import role_of_cell

MAX_SIGNS = 10  # different signs in one drawing; prose of two lines has more


@dataclass(frozen=True)
class Drawing:
    """One grid. `cells` is a rectangle of signs; a blank cell is " ". `text[start:end]` is its source.

    In a `lattice` every thin wall got a row or column of its own, so that the room in row r, column c
    of the drawing stands at cells[2r + 1][2c + 1]. `row_base` and `column_base` are the first numbers
    written along the border.
    """

    cells: tuple[tuple[str, ...], ...]
    start: int
    end: int
    form: str
    lattice: bool = False
    fenced: bool = False
    row_base: int | None = None
    column_base: int | None = None
    lettered: str = ""  # "rows" or "columns" when these are labelled with letters
    key: str = ""
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.cells), len(self.cells[0])

    @property
    def counts(self) -> Counter[str]:
        return Counter(cell for row in self.cells for cell in row)


@dataclass
class _Run:
    """Lines that stand together, on their way to becoming cells."""

    lines: list[str]
    start: int
    end: int
    starts: list[int] = field(default_factory=list)  # where in the text each line begins
    fenced: bool = False
    indent: int | None = None  # blanks in front of every line; None: as many as all have
    row_base: int | None = None
    column_base: int | None = None
    lattice: bool = False
    lettered: str = ""
    form: str = "characters"
    notes: list[str] = field(default_factory=list)


# ---------------------------------------------------------------------------- lines and runs

_FENCE = re.compile(r"^[ \t]*```[^`\n]*$")
_QUOTE_MARK = re.compile(r"^[ \t]*>(?: |(?=[^>\s]))")
_LABEL = re.compile(  # "Row 3: ", "3 | ", "3. ", "3   ", "C "
    r"^[ \t]*[\"'*]{0,2}(?:(?:row|line|fila|zeile|ligne|linha|riga|string|строка|r|y"
    r"|第)[ _]{0,2}(?P<named>\d{1,2})[ ]?(?:行)?[\"'*]{0,2}[ ]?[:|.)\]=-]?"
    r"|(?P<bare>\d{1,2}|[A-Z])(?:[:.)\]](?=[ \t])|[ ]?[|│┃:]|(?=[ \t])))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,2}$")
_LONG_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class _Line:
    start: int
    raw: str
    inky: bool  # may belong to a drawing
    fence: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.raw)


def _signs(line: str) -> set[str]:
    return set(line) - {" ", "\t"}


def _is_inky(line: str) -> bool:
    """Whether few different signs, or short cells, make up the line (with or without a row label)."""
    if not line.strip() or len(line) > 4 * MAX_SIDE:
        return False
    bare = re.sub(r"[\"',\[\]]", "", line)
    if len(_signs(bare)) <= MAX_SIGNS - 2 or _header_values(line):
        return True
    label = _LABEL.match(line)
    if label and len(_signs(line[label.end() :])) <= MAX_SIGNS - 2:
        return True
    words = re.split(r"[\s,;|]+", bare.strip())
    return len(words) >= 3 and all(len(word) <= 2 or role_of_cell(word) for word in words)


def _lines(text: str) -> list[_Line]:
    position, lines = 0, []
    for raw in text.split("\n"):
        fence = bool(_FENCE.match(raw))
        lines.append(_Line(position, raw, not fence and _is_inky(raw), fence))
        position += len(raw) + 1
    return lines


def _fenced_runs(lines: Sequence[_Line]) -> Iterator[tuple[int, int]]:
    """Line numbers [first, last) of what stands between two fences."""
    opened: int | None = None
    for i, line in enumerate(lines):
        if not line.fence:
            continue
        if opened is not None:
            yield opened + 1, i
            opened = None
        else:
            opened = i


def _is_empty(line: _Line) -> bool:
    """No row: a line of several blanks may be one."""
    return len(line.raw) < 2 and not line.raw.strip()


def _indent(lines: Sequence[_Line], first: int) -> int:
    """How far the fence above this line is indented."""
    fence = next((line.raw for line in reversed(lines[:first]) if line.fence), "")
    return len(fence) - len(fence.lstrip(" "))


def _unlabelled(line: str) -> str:
    label = _LABEL.match(line)
    return line[label.end() :] if label else line


def _is_legend_line(line: str) -> bool:
    """`| S | start |`, `S -> start`: one sign beside one word for a role."""
    words = re.findall(r"[^\s|:,\"'`*>=-]+", line)
    return 1 <= len(words) <= 3 and sum(role_of_cell(word) is not None for word in words) == 1


def _is_break(lines: Sequence[_Line], i: int) -> bool:
    """Whether an inky line is a heading or a remark between drawings, not a row of one."""
    line = _unlabelled(lines[i].raw)
    signs = _signs(line)
    if not _LONG_WORD.search(line) or _header_values(line) or _is_worded(line):
        return False
    if _is_legend_line(line):
        return True
    known: set[str] = set()
    for step in (-1, 1):
        for j in range(i + step, i + 4 * step, step):
            if not (0 <= j < len(lines) and lines[j].inky):
                break
            known |= _signs(_unlabelled(lines[j].raw))
    foreign = signs - known
    if line.rstrip().endswith(":") and ":" not in known:
        return True
    return len(foreign) >= 3 or (len(foreign) >= 2 and len(foreign) == len(signs))


def _is_blank_row(lines: Sequence[_Line], i: int) -> bool:
    """A line of blanks between rows, which is a row itself."""
    raw = lines[i].raw
    return len(raw) >= 3 and not raw.strip() and i + 1 < len(lines) and lines[i + 1].inky


def _plain_runs(lines: Sequence[_Line], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Line numbers [first, last) of neighbouring inky lines outside `taken`."""
    i = 0
    while i < len(lines):
        if not lines[i].inky or i in taken or _is_break(lines, i):
            i += 1
            continue
        j = i + 1
        while (
            j < len(lines)
            and j not in taken
            and (_is_blank_row(lines, j) or (lines[j].inky and not _is_break(lines, j)))
        ):
            j += 1
        if j == i + 1:  # rows with an empty line after each
            k = i
            width = len(lines[i].raw.rstrip())
            while k + 2 < len(lines) and not lines[k + 1].raw.strip() and lines[k + 2].inky:
                if len(lines[k + 2].raw.rstrip()) != width or k + 2 in taken:
                    break
                k += 2
            j = k + 1
        yield i, j
        i = j


def _runs(text: str) -> Iterator[_Run]:
    lines = _lines(text)
    taken: set[int] = set()
    for first, last in _fenced_runs(lines):
        while first < last and _is_empty(lines[first]):
            first += 1
        while first < last and _is_empty(lines[last - 1]):
            last -= 1
        rows = [line.raw for line in lines[first:last]]
        if len(rows) >= 2 and all(line.inky or not line.raw.strip() for line in lines[first:last]):
            if len(set().union(*map(_signs, rows))) > MAX_SIGNS + 10 or any(
                _is_break(lines, i) for i in range(first, last) if lines[i].inky
            ):
                continue
            gaps = [i for i in range(first, last) if _is_empty(lines[i])]
            if gaps and len(gaps) > max(2, (last - first) // 4):
                continue
            if (
                gaps
                and len({len(row.rstrip()) for row in rows if row.strip()}) == 1
                and rows[0].rstrip()[-1] == "#"
            ):
                continue  # rows that are never cut short, so an empty line is not a row
            yield _Run(
                rows,
                lines[first].start,
                lines[last - 1].end,
                [line.start for line in lines[first:last]],
                fenced=True,
                indent=_indent(lines, first),
            )
            taken.update(range(first, last))
    for first, last in _plain_runs(lines, taken):
        drawn = [line for line in lines[first:last] if line.raw.strip() or len(line.raw) >= 3]
        if len(drawn) >= 2:
            yield _Run(
                [line.raw for line in drawn], drawn[0].start, drawn[-1].end, [line.start for line in drawn]
            )


# ---------------------------------------------------------------------------- labels and frames


def _header_values(line: str) -> list[int] | None:
    """The numbers of a line of column labels, `0 1 2 3`, `|   | 1 | 2 |` or `A B C`; else None."""
    words = re.findall(r"[^\s|│]+", line)
    if not 1 <= len(words) <= MAX_SIDE:
        return None
    words = (
        words[1:]
        if words[0] in ("\\", "/", "#", "r\\c", "y\\x", "+", "row", "Row") and len(words) > 2
        else words
    )
    if words[0].lower().startswith("col"):
        words = words[1:]
    if len(words) == 1 and words[0].isdigit() and len(words[0]) >= 3:
        words = list(words[0])  # "01234"
    if len(words) < 2:
        return None
    if all(_NUMBER.match(word) for word in words):
        values = [int(word) for word in words]
        cyclic = all(b == (a + 1) % 10 for a, b in pairwise(values))
        if (
            values[0] in (0, 1)
            and (len(values) >= 3 or line[:1] == " ")
            and (cyclic or all(b == a + 1 for a, b in pairwise(values)))
        ):
            return values
        return None
    if len(words) >= 3 and "".join(words) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(words)]:
        return list(range(len(words)))
    return None


def _is_tens(line: str) -> bool:
    """`          1111111111`: the tens of two-line column labels."""
    words = line.split()
    return bool(words) and all(re.fullmatch(r"\d+", word) for word in words) and line.startswith("   ")


def _take_header(run: _Run) -> bool:
    """Take column labels off the top of the run; whether there were any."""
    for i in range(min(2, len(run.lines) - 2)):
        values = _header_values(run.lines[i])
        if values is None:
            if i == 0 and _is_tens(run.lines[0]) and _header_values(run.lines[1]):
                continue
            return False
        rest = run.lines[i + 1 :]
        if len(rest) < 2:
            return False
        numeric = all(re.fullmatch(r"[\d\s|]+", line) for line in rest)
        if numeric and len(values) < 3:
            return False
        run.lettered = "" if re.search(r"\d", run.lines[i]) else "columns"
        run.lines, run.column_base = rest, values[0]
        if set(run.lines[0].strip()) <= set("-=+_─┄ ") and not set("".join(rest[1:])) & set("-+─"):
            run.lines = run.lines[1:]
        return True
    return False


def _label_value(word: str) -> int:
    return int(word) if word.isdigit() else ord(word) - ord("A")


def _take_row_labels(run: _Run, header: bool) -> None:
    """Take consecutive numbers (or letters) in front of the rows off."""
    found = [_LABEL.match(line) for line in run.lines]
    labelled = [m for m in found if m]
    if len(labelled) < 2 or not (found[0] or found[1]):
        return
    between = [line for line, m in zip(run.lines, found, strict=True) if not m]
    if any(set(line) - set(" -+=_|─│┼├┤┬┴┌┐└┘") for line in between):
        return
    values = [_label_value(m["named"] or m["bare"]) for m in labelled]
    up = all(b == a + 1 or (a, b) == (9, 0) for a, b in pairwise(values))
    down = all(b == a - 1 for a, b in pairwise(values)) and values[-1] in (0, 1)
    if not (up and values[0] in (0, 1)) or (down and not up):
        return
    marked = all(m["named"] or re.search(r"[:|.)\]│┃]$", m[0]) for m in labelled)
    if len(values) < 3 and not (header or marked):
        return
    cut = max(m.end() for m in labelled)
    ways = [[line[m.end() if m else cut :] for line, m in zip(run.lines, found, strict=True)]]
    if all(not line[m.end() : cut].strip() for line, m in zip(run.lines, found, strict=True) if m):
        ways.append([line[cut:] for line in run.lines])  # labels of one width, some with blanks in them
    ways = [rests for rests in ways if 3 * sum(not rest.strip() for rest in rests) <= len(rests)]
    if not ways:
        return
    rests = min(ways, key=lambda way: len({len(rest.rstrip()) for rest in way}))
    if all(rest[:1] in (" ", "") for rest in rests):
        rests = [rest[1:] for rest in rests]
    run.lettered = "rows" if (labelled[0]["bare"] or "1").isalpha() else run.lettered
    run.lines, run.row_base = rests, values[0]
    run.notes.append("row labels left out")


_IN_TAGS = re.compile(r"[ \t]*<(\w{1,12})(?: [^<>]{0,80})?>([^<>]*)</\1>[ \t]*")
_COMMENT = re.compile(r"^[ \t]*(//|%|;;?|--|\*)[ \t]?(?=\S)")
_IN_QUOTES = re.compile(r"\s*(?:-\s+)?[\[(]?\s*([\"'`])(.*)\1\s*[\])]?\s*[,;+\\]?\s*;?\s*")


def _unquote(lines: list[str]) -> list[str]:
    """Rows written as strings (`"#..#",`) or with a quote mark in front (`> #..#`)."""
    if all(_QUOTE_MARK.match(line) for line in lines) and not all(
        line.rstrip().endswith(">") for line in lines
    ):
        lines = [_QUOTE_MARK.sub("", line) for line in lines]
    if all(_IN_TAGS.fullmatch(line) for line in lines):
        lines = [_IN_TAGS.sub(r"\2", line) for line in lines]
    marks = {found[1] if (found := _COMMENT.match(line)) else "" for line in lines}
    if len(marks) == 1 and "" not in marks:
        bare = [_COMMENT.sub("", line) for line in lines]
        lines = lines if next(iter(marks))[0] in "".join(bare) else bare  # or is it a sign of the drawing
    quoted = [_IN_QUOTES.fullmatch(line) for line in lines]
    if all(quoted):
        inner = [m[2].removesuffix("\\n") for m in quoted if m]
        if any(m[1] in m[2] for m in quoted if m):
            return lines  # the quote is itself a sign of the drawing
        if not all("," in row or "'" in row for row in inner) and len({len(row) for row in inner}) == 1:
            return inner
    return lines


# ---------------------------------------------------------------------------- a run to a drawing


def _is_worded(line: str) -> bool:
    """`wall, free, start`: words for cells, of which each line may hold others."""
    words = re.split(r"[\s,;|]+", line.strip(" ,;|[](){}"))
    return len(words) >= 2 and all(role_of_cell(word.strip("\"'")) for word in words)


_ARROWS = ("~~~", "v", "V", "^", "↓", "↑", "⬇", "⬆")


def _trimmed(run: _Run) -> None:
    """Take lines off the ends that are headings or remarks, not rows."""
    if all(map(_is_worded, run.lines)):
        return
    while len(run.lines) > 2:
        widths = Counter(len(line.rstrip()) for line in run.lines)
        width, n = widths.most_common(1)[0]
        for i, rest in ((0, run.lines[1:]), (-1, run.lines[:-1])):
            line = run.lines[i]
            arrow = line.strip() in _ARROWS and len(line.rstrip()) != width
            known = set().union(*map(set, rest))
            foreign = _signs(line) - known - set(BOX)
            odd = len(line.rstrip()) != width and n > 1 and len({len(one) for one in run.lines}) > 1
            numbers = (
                foreign == _signs(line) and re.fullmatch(r"[\d ]+", line) and not any(map(str.isdigit, known))
            )
            labelled = _LABEL.match(line) and _LABEL.match(rest[0 if i == 0 else -1])
            if _header_values(line) or (labelled and not numbers):
                continue
            if (
                arrow
                or numbers
                or len(foreign) >= 3
                or (odd and len(foreign) >= 2)
                or (odd and foreign and _LONG_WORD.search(line))
            ):
                run.lines = rest
                run.starts = run.starts[1:] if i == 0 else run.starts[:-1]
                run.start, run.end = run.starts[0], run.starts[-1] + len(rest[-1])
                break
        else:
            return


def _cut(run: _Run) -> tuple[Rows, str] | None:
    """The cells of a run, and how they were drawn."""
    _trimmed(run)
    if run.indent is not None and all(not line[: run.indent].strip() for line in run.lines):
        run.lines = [line[run.indent :] for line in run.lines]
    run.lines = _unquote(run.lines)
    header = _take_header(run)
    _take_row_labels(run, header)
    if len(run.lines) < 2 or not any(line.strip() for line in run.lines):
        return None
    found = cells_of(run.lines, indented=run.indent is None or run.row_base is not None)
    if found is None:
        return None
    rows, form, run.lattice = found
    return rows, form


_BRACKETS = frozenset("[]{}")  # no signs of a drawing where a list is read at the same place
_STRING = re.compile(r'"((?:[^"\\\n]|\\.){4,8000})"')


def _escaped_runs(text: str) -> Iterator[_Run]:
    """Drawings inside JSON strings, where a line ends with the two characters `\\n`."""
    if "\\n" not in text:
        return
    for found in _STRING.finditer(text):
        body = found[1].replace('\\"', '"').replace("\\\\", "\\")
        lines = [line for line in body.split("\\n") if line]
        if len(lines) >= 2 and all(map(_is_inky, lines)):
            yield _Run(lines, found.start(), found.end(), [found.start()] * len(lines), fenced=True)


_ONE_LINE = re.compile(
    r"(?<![^\s\"'`:=(\[])(?P<row>[^\s|/;,]{3,64})(?P<sign>[|/;,]| [|/] )(?:[^\s|/;,]{3,64}(?P=sign)){1,62}[^\s"
    r"|/;,\"'`)\]]{3,64}"
)


def _one_line_runs(text: str) -> Iterator[_Run]:
    """`#####|#S.G#|#####`: rows of one length in one line, parted by a sign, or by one with blanks around it."""
    for found in _ONE_LINE.finditer(text):
        rows = found[0].split(found["sign"])
        if len(rows) >= 3 and len({len(row) for row in rows}) == 1 and len(_signs(found[0])) <= 8:
            yield _Run(rows, found.start(), found.end(), [found.start()] * len(rows), fenced=True)


def _drawing(run: _Run) -> Drawing | None:
    found = _cut(run)
    if found is None:
        return None
    rows, form = found
    if form == "table":
        rows = _strip_table_labels(rows, run)
    return _finish(rows, run, form)


def _strip_table_labels(rows: Rows, run: _Run) -> Rows:
    """Row and column numbers inside a table."""
    head = [cell for cell in rows[0] if cell]
    if len(rows) > 2 and len(head) >= len(rows[0]) - 1 and _header_values(" ".join(head)) and len(head) >= 2:
        corner = not rows[0][0] or not _NUMBER.match(rows[0][0])
        numeric = all(_NUMBER.match(cell) for row in rows[1:] for cell in row if cell)
        if corner or not numeric or len(head) >= 3:
            run.column_base = (_header_values(" ".join(head)) or [0])[0]
            rows = rows[1:]
    first = [row[0] for row in rows]
    if len(rows) >= 2 and len(rows[0]) > 2 and all(re.fullmatch(r"\d{1,2}|[A-Z]", cell) for cell in first):
        values = [_label_value(cell) for cell in first]
        if (
            values[0] in (0, 1)
            and all(b == a + 1 for a, b in pairwise(values))
            and (len(rows) >= 3 or run.column_base is not None)
        ):
            run.row_base = values[0]
            rows = [row[1:] for row in rows]
    return rows


def _finish(rows: Rows, run: _Run, form: str) -> Drawing | None:
    rows = [[cell.strip() or " " for cell in row] for row in rows]
    width = max(map(len, rows))
    if len({len(row) for row in rows}) != 1:
        return None
    if not (2 <= len(rows) <= MAX_SIDE and 2 <= width <= MAX_SIDE):
        return None
    words = sum(role_of_cell(cell) is not None for row in rows for cell in row)
    if 0 < words < 0.8 * len(rows) * width:
        return None  # a legend: signs beside words
    if len({cell for row in rows for cell in row}) > MAX_SIGNS + 2:
        return None
    if run.lattice:
        run.notes.append("thin walls were given cells of their own")
    return Drawing(
        cells=tuple(map(tuple, rows)),
        start=run.start,
        end=run.end,
        form=form,
        lattice=run.lattice,
        fenced=run.fenced,
        row_base=run.row_base,
        column_base=run.column_base,
        lettered=run.lettered,
        notes=tuple(run.notes),
    )


# ---------------------------------------------------------------------------- lists and tables


_QUOTED = re.compile(r"[\[({]\s*[\"']")


def _list_rows(node: Node, text: str) -> Rows | None:
    """The rows of a list of lists, or of a list of strings that are rows."""
    if any(node.keys):
        return None  # an object, such as a legend or two named places
    if node.lists and len(node.lists) == len(node.items) >= 2:
        if all(item.is_flat for item in node.lists):
            return [[cell or " " for cell in item.cells] for item in node.lists]
        return None
    if node.is_flat and len(node.items) >= 2 and _QUOTED.match(text, node.start):
        cells = list(node.cells)
        if len({len(cell) for cell in cells}) == 1 and len(cells[0]) >= 2:
            rows = [list(cell) for cell in cells]
            spaced = [cell.split(" ") for cell in cells]
            if all(len(row) >= 2 and all(len(c) == 1 for c in row) for row in spaced):
                rows = spaced
            return rows
    return None


def _list_drawings(text: str) -> Iterator[Drawing]:
    nodes = sorted((node for node in parse(text)), key=lambda node: (node.start, -node.end))
    loose: list[Node] = []
    done = -1
    for node in nodes:
        if node.end <= done:
            continue
        rows = _list_rows(node, text)
        if rows is not None and node.opener in "[{(":
            if (drawing := _finish(rows, _Run([], node.start, node.end), "list")) is not None:
                yield Drawing(**{**drawing.__dict__, "key": node.key})
            done = node.end
        elif node.is_flat and len(node.items) >= 2 and not any(node.keys):
            loose.append(node)
    for group in _neighbours(text, loose):
        if len(group) >= 2:
            rows = [[cell or " " for cell in node.cells] for node in group]
            if (drawing := _finish(rows, _Run([], group[0].start, group[-1].end), "list")) is not None:
                yield drawing


def _neighbours(text: str, nodes: list[Node]) -> Iterator[list[Node]]:
    """Flat lists of one length, each on the line after the other."""
    group: list[Node] = []
    for node in nodes:
        if group:
            between = text[group[-1].end : node.start]
            if between.strip(" ,;\n") or between.count("\n") > 1 or len(node.items) != len(group[-1].items):
                yield group
                group = []
        group.append(node)
    if group:
        yield group


def _table_drawings(text: str) -> Iterator[Drawing]:
    for block in table_blocks(text):
        rows = [list(row) for row in block.rows if any(cell.strip() for cell in row) or len(row) > 1]
        if len(rows) < 2 or len({len(row) for row in rows}) != 1:
            continue
        run = _Run([], block.start, block.end)
        if (drawing := _finish(_strip_table_labels(rows, run), run, "table")) is not None:
            yield drawing


# ---------------------------------------------------------------------------- token mazes

_ROOM = re.compile(
    r"<\|(\d{1,2})-(\d{1,2})\|>\s*<\|\s*([a-z_]{2,40}wall)\s*\|>\s*<\|\s*(blank|origin|target)\s*\|>"
)


def _token_drawing(text: str) -> Drawing | None:
    """AlphaMaze's tokens: `<|0-1|><|up_left_wall|><|blank|>` for every room."""
    if "_wall|>" not in text:
        return None
    found = list(_ROOM.finditer(text))
    rooms = {(int(m[1]), int(m[2])): (m[3], m[4]) for m in found}
    if len(rooms) < 4:
        return None
    height, width = max(r for r, _ in rooms) + 1, max(c for _, c in rooms) + 1
    if len(rooms) != height * width or max(height, width) * 2 + 1 > MAX_SIDE:
        return None
    cells = [["#"] * (2 * width + 1) for _ in range(2 * height + 1)]
    for (r, c), (walls, mark) in rooms.items():
        cells[2 * r + 1][2 * c + 1] = {"blank": " ", "origin": "S", "target": "G"}[mark]
        for name, (dr, dc) in {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}.items():
            if name not in walls.split("_"):
                cells[2 * r + 1 + dr][2 * c + 1 + dc] = " "
    run = _Run([], found[0].start(), found[-1].end(), lattice=True)
    return _finish(cells, run, "tokens")


# ---------------------------------------------------------------------------- all of it


def _listed_drawing(text: str) -> Drawing | None:
    """A maze whose walls or rooms are listed."""
    listed = find_listed(text)
    if listed is None:
        return None
    form = "tokens" if "S" in "".join(listed.rows) else "characters"
    drawing = _finish([list(row) for row in listed.rows], _Run([], listed.start, listed.end), form)
    return None if drawing is None else replace(drawing, questions=listed.questions)


def find_drawings(text: str) -> list[Drawing]:
    """Every grid of a normalised text that might be a maze, in reading order."""
    tokens = _token_drawing(text) or _listed_drawing(text)
    if tokens is not None:
        return [tokens]
    drawn = [
        drawing
        for run in (*_runs(text), *_escaped_runs(text), *_one_line_runs(text))
        if (drawing := _drawing(run)) is not None
    ]
    spans = [(d.start, d.end) for d in drawn]
    for extra in (*_table_drawings(text), *_list_drawings(text)):
        clash = [i for i, (a, b) in enumerate(spans) if a < extra.end and extra.start < b]
        better = extra.form == "table" or all(
            drawn[i].form == "separated" or _BRACKETS & set("".join(drawn[i].counts)) for i in clash
        )
        if not clash:
            drawn.append(extra)
        elif better and extra.shape != (1, 1):
            drawn = [d for i, d in enumerate(drawn) if i not in clash] + [extra]
        spans = [(d.start, d.end) for d in drawn]
    return sorted(drawn, key=lambda drawing: drawing.start)
