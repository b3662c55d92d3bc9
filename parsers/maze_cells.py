"""Cuts the lines of one drawing into cells, whichever way they are parted, and keeps the blanks that count.

Each `_by_...` knows one way and answers None when the lines are not drawn that way. Thin walls
(`+--+`, box drawing, underscores) become cells of their own: the room in row r, column c of the drawing
then stands at [2r + 1][2c + 1].
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from itertools import pairwise

from parsers.maze_lexicon import role_of_cell

Rows = list[list[str]]

MAX_SIDE = 130  # rows or columns still cut out, so that an error can name the size
BOX = "─━│┃┄┆┈┊┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┠┣┤┥┨┫┬┯┰┳┴┷┸┻┼┿╂╋═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰╴╵╶╷╸╹╺╻"
_BOX_POSTS = "│┃┌┏┐┓└┗┘┛├┣┤┫┬┳┴┻┼╋║╔╗╚╝╠╣╦╩╬╭╮╯╰╵╷╹╻"


def dedent(lines: list[str]) -> list[str]:
    indent = min(len(line) - len(line.lstrip(" ")) for line in lines if line.strip())
    return [line[indent:] for line in lines]


def cells_of(lines: list[str], *, indented: bool) -> tuple[Rows, str, bool] | None:
    """The cells, how they were drawn, and whether thin walls became cells; None if they cannot be cut.

    With `indented`, blanks in front of all lines are no cells.
    """
    if (thin := _by_thin_walls(lines)) is not None:
        rows, is_maze = thin
        return rows, "thin walls" if is_maze else "table", is_maze
    if any("_" in line for line in lines) and (rooms := _by_underscores(dedent(lines))) is not None:
        return rooms, "thin walls", True
    for form, cut in (
        ("brackets", _by_brackets),
        ("table", _by_bars),
        ("separated", _by_separator),
        ("spaced", _by_blanks),
        ("characters", _by_characters if indented else _by_characters_as_they_stand),
    ):
        if (found := cut(lines)) is not None:
            return (_unframed(found) if form == "characters" else found), form, False
    return None


# ---------------------------------------------------------------------------- cells


def _by_brackets(lines: list[str]) -> Rows | None:
    """`[#][.][S]`"""
    if not all(re.fullmatch(r"\s*(?:\[[^\[\]]{0,5}\]\s*){2,}", line) for line in lines):
        return None
    return [[cell.strip() for cell in re.findall(r"\[([^\[\]]*)\]", line)] for line in lines]


def _by_bars(lines: list[str]) -> Rows | None:
    """`| # | . | S |`, `#|.|S`, with or without rules between; None when the bars are walls."""
    rule = re.compile(r"[\s|+:=\-─│┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬═║]*$")
    rows: Rows = []
    heads = 0
    for i, line in enumerate(lines):
        if (
            rule.match(line)
            and re.search(r"[-─=═]{1,}", line)
            and not re.search(r"\|\s*[-=]\s*\|\s*[ .#\w]", line)
        ):
            if len(rows) == 1:
                heads = i
            continue
        cells = re.split(r"[|│║]", line.strip())
        if len(cells) < 3:
            return None
        if not cells[0].strip() and not cells[-1].strip() and re.match(r"\s*[|│║]", line):
            cells = cells[1:-1]
        rows.append([cell.strip() for cell in cells])
    if len(rows) < 2 or len({len(row) for row in rows}) != 1 or len(rows[0]) < 2:
        return None
    if any(len(cell) > 2 and role_of_cell(cell) is None for row in rows for cell in row):
        return None
    if heads and not any(rows[0]):
        rows = rows[1:]  # an empty Markdown header
    return rows


def _by_separator(lines: list[str]) -> Rows | None:
    """CSV and rows of lists: `#,.,S`, `[0, 1, 0],`."""
    for sign in (",", ";", "\t"):
        stripped = [
            line.strip().rstrip(",;").strip("[](){} ") if sign != "\t" else line.strip("\n") for line in lines
        ]
        stripped = [row for row in stripped if row]
        rows = [[cell.strip().strip("\"'`").strip() for cell in row.split(sign)] for row in stripped]
        widths = {len(row) for row in rows}
        if len(rows) >= 2 and len(widths) == 1 and widths.pop() >= 2 and _short(rows):
            return rows
    return None


def _short(rows: Rows) -> bool:
    return all(_is_short(cell) for row in rows for cell in row)


def _is_short(cell: str) -> bool:
    return role_of_cell(cell) is not None or (
        len(cell) <= 3 and not (len(cell) > 1 and set(cell) & set(",;|"))
    )


def _by_blanks(lines: list[str]) -> Rows | None:
    """`# . . S`: cells parted by blanks, at least one sign each."""
    rows = [line.split() for line in lines]
    widths = {len(row) for row in rows}
    if len(widths) != 1 or not (2 <= len(rows[0]) <= MAX_SIDE) or not _short(rows):
        return None
    sizes = Counter(len(cell) for row in rows for cell in row)
    singles = {cell for row in rows for cell in row if len(cell) == 1}
    if any(len(cell) == 2 and cell[0] == cell[1] and cell[0] in singles for row in rows for cell in row):
        return None  # "▓ ▓▓" are four cells and a blank one
    if sizes[1] + sizes[2] < sum(sizes.values()) * 0.9 and not _all_role_words(rows):
        return None
    gaps = [len(gap) for line in lines for gap in re.findall(r" +", line.strip())]
    loose = any(gap > 2 for gap in gaps) and len(set(gaps)) > 1 and all(size == 1 for size in sizes)
    if loose and len({len(line) for line in lines}) == 1 and len({_blank_places(line) for line in lines}) > 1:
        return None  # blanks of different widths: they are cells themselves
    return rows


def _all_role_words(rows: Rows) -> bool:
    return all(len(cell) <= 2 or role_of_cell(cell) for row in rows for cell in row)


def _blank_places(line: str) -> tuple[int, ...]:
    return tuple(i for i, char in enumerate(line) if char == " ")


def _width(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _by_columns(lines: list[str]) -> Rows | None:
    """Wide signs (emoji) mixed with two blanks a cell: `🧱🧱🧱`, `🧱  🧱`."""
    if not any(_width(char) == 2 for line in lines for char in line):
        return None
    rows: Rows = []
    for line in lines:
        row, i = [], 0
        while i < len(line):
            if _width(line[i]) == 2:
                row.append(line[i])
                i += 1
            elif line[i : i + 2].strip():
                row.append(line[i : i + 2].strip())
                i += 2
            else:
                row.append(" ")
                i += 2
        rows.append(row)
    return rows


def _padded(lines: list[str]) -> list[str] | None:
    """All lines as long as the longest; None if a short one cannot be explained by lost blanks."""
    lines = [line.rstrip() for line in lines]
    width = max(len(line) for line in lines)
    short = [line for line in lines if len(line) < width]
    if short:
        full = set().union(*(set(line) for line in lines if len(line) == width))
        blank = any(" " in line for line in lines)
        strangers = [line for line in short if set(line) - full - set(" SGEFABX@")]
        if not blank or (strangers and len(strangers) < len(lines) / 4):
            return None
    return [line.ljust(width) for line in lines]


_BRACKETS = ("[]", "()", "<>", "{}", "><")


def _halved(rows: Rows) -> Rows | None:
    """Every cell drawn twice as wide (`██  ██`, `[]`), put back to one cell."""
    if len(rows[0]) % 2 or len(rows[0]) < 4:
        return None
    pairs = Counter(a + b for row in rows for a, b in zip(row[::2], row[1::2], strict=True))
    unequal = {pair: n for pair, n in pairs.items() if pair[0] != pair[1] and pair not in _BRACKETS}
    if (
        any(" " not in pair or n > 2 or pair.strip() in "#.█" for pair, n in unequal.items())
        or len(pairs) < 2
    ):
        return None
    return [[_one(a, b) for a, b in zip(row[::2], row[1::2], strict=True)] for row in rows]


def _one(a: str, b: str) -> str:
    return a if a == b else (a + b).strip() or " "


def _by_characters(lines: list[str]) -> Rows | None:
    """One character a cell, after taking out the indentation."""
    return _by_characters_as_they_stand(dedent(lines))


def _by_characters_as_they_stand(lines: list[str]) -> Rows | None:
    """One character a cell, after taking out blanks that only part cells."""
    ragged = len({len(line) for line in lines}) > 1
    padded = _padded(lines) if ragged else lines
    wide = _by_columns([line.rstrip() for line in lines])
    if wide is not None:
        longest = max(map(len, wide))
        plain = [list(line.replace(" ", "")) for line in lines]
        if len({len(row) for row in plain}) == 1 and len({len(row) for row in wide}) > 1:
            return plain
        if any(" " in row for row in wide) or not padded or ragged:
            return [row + [" "] * (longest - len(row)) for row in wide]
    if padded is None:
        return None
    rows = [list(line) for line in padded]
    width = len(rows[0])
    if width >= 3 and all(row[c] == " " for row in rows for c in range(1, width, 2)):
        rows = [row[::2] for row in rows]
    elif width >= 5 and width % 2 and all(row[c] == " " for row in rows for c in range(0, width, 2)):
        rows = [row[1::2] for row in rows]
    return _halved(rows) or rows


# ---------------------------------------------------------------------------- thin walls


def _lattice_columns(lines: list[str]) -> list[int] | None:
    """The columns that walls between rooms stand in, evenly spaced; None when there is no such thing."""
    width = max(map(len, lines))
    plus = [i for i, line in enumerate(lines) if "+" in line or any(c in BOX for c in line)]
    if len(plus) < 2:
        return None
    posts = "+" + _BOX_POSTS
    seen = {c for i in plus for c, char in enumerate(lines[i]) if char in posts}
    columns = sorted(seen)
    if len(columns) < 3 or columns[0] != 0:
        return None
    step = math.gcd(*columns)
    if step < 2 or (width - 1) % step:
        return None
    return list(range(0, width, step))


def _by_thin_walls(lines: list[str]) -> tuple[Rows, bool] | None:
    """Rooms between thin walls, as cells; and whether it is a maze (False: just a framed table)."""
    lines = dedent([line.rstrip() for line in lines])
    inked = set("".join(lines))
    if not ("+" in inked and inked & set("-|=")) and not inked & set(BOX):
        return None
    columns = _lattice_columns(lines)
    if columns is None:
        return None
    width = columns[-1] + 1
    lines = [line.ljust(width) for line in lines]
    borders = _borders(lines, columns)
    if borders is None:
        return None
    cells: Rows = []
    for a, b in pairwise([*borders, None]):
        assert a is not None
        cells.append(_wall_row(lines[a], columns))
        if b is not None:
            cells.append(_room_row(lines[a + 1 : b], columns))
    edges = [cells[r][c] for r in range(len(cells)) for c in range(len(cells[0])) if (r + c) % 2]
    if all(edge == "#" for edge in edges):
        return [row[1::2] for row in cells[1::2]], False
    return cells, True


def _borders(lines: list[str], columns: list[int]) -> list[int] | None:
    """The lines that walls between rooms lie in, evenly spaced from the first to the last."""
    for step in range(2, len(lines)):
        if (len(lines) - 1) % step:
            continue
        walls = all(_is_wall_row(lines[i], columns) for i in range(0, len(lines), step))
        rooms = [lines[i] for i in range(len(lines)) if i % step]
        if walls and all(line[c] in " |│┃║╎" for line in rooms for c in columns):
            return list(range(0, len(lines), step))
    return None


def _is_wall_row(line: str, columns: list[int]) -> bool:
    """Posts at the columns (or nothing), and between them only dashes or only blanks."""
    for a, b in pairwise(columns):
        if len(set(line[a + 1 : b])) != 1 or line[a + 1] not in " -_=~─━═":
            return False
    return all(line[c] in "+ -|" + BOX for c in columns)


def _wall_row(line: str, columns: list[int]) -> list[str]:
    row = []
    for a, b in pairwise(columns):
        row += ["#" if line[a].strip() else " ", "#" if line[a + 1 : b].strip() else " "]
    return [*row, "#" if line[columns[-1]].strip() else " "]


def _room_row(lines: list[str], columns: list[int]) -> list[str]:
    row = []
    for a, b in pairwise(columns):
        wall = any(line[a].strip() for line in lines)
        inside = " ".join(line[a + 1 : b].strip() for line in lines).strip() or " "
        row += ["#" if wall else " ", inside]
    return [*row, "#" if any(line[columns[-1]].strip() for line in lines) else " "]


def _by_underscores(lines: list[str]) -> Rows | None:
    """` _______`, `|  _|   |`: a floor under a room is `_`, a wall to its right is `|`."""
    lines = [line.rstrip() for line in lines]
    top = lines[0]
    if len(lines) < 3 or set(top.strip()) - set("_ ") or "_" not in top:
        return None
    body = lines[1:]
    width = max(map(len, body))
    if width % 2 == 0 or any(not line.startswith(("|", " ")) for line in body) or "|" not in body[0]:
        return None
    if any(line.ljust(width)[c] not in "| _" for line in body for c in range(0, width, 2)):
        return None
    body = [line.ljust(width) for line in body]
    n = width // 2
    first = [" "] * (2 * n + 1)
    for c in range(n):
        if top.ljust(width)[2 * c + 1] == "_":
            first[2 * c : 2 * c + 3] = ["#"] * 3
    rows = [first]
    for line in body:
        rooms, floor = [" "] * (2 * n + 1), [" "] * (2 * n + 1)
        for c in range(n + 1):
            if line[2 * c] == "|":
                rooms[2 * c] = "#"
                floor[2 * c] = "#"
        for c in range(n):
            sign = line[2 * c + 1]
            if sign == "_":
                floor[2 * c : 2 * c + 3] = ["#"] * 3
            elif sign.strip():
                rooms[2 * c + 1] = sign
        for c in range(2 * n + 1):
            if rooms[c] == "#":
                rows[-1][c] = "#"
        rows += [rooms, floor]
    return rows


def _unframed(rows: Rows) -> Rows:
    """Without a box drawn around cells that have their own walls: `+---+`, `|#.#|`."""
    if len(rows) < 4 or len(rows[0]) < 4:
        return rows
    edge = set(rows[0]) | set(rows[-1])
    sides = {row[c] for row in rows[1:-1] for c in (0, -1)}
    inside = {cell for row in rows[1:-1] for cell in row[1:-1]}
    if (
        (
            edge <= set("+-=_." + BOX)
            and sides <= set("|:" + BOX)
            and not inside & set("|+-" + BOX)
            and len(edge) >= 1
        )
        and inside & set("#█▓■⬛XxW1")
        and "." not in edge
    ):
        return [row[1:-1] for row in rows[1:-1]]
    return rows
