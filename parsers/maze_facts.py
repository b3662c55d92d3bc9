"""Mazes that are listed, not drawn: walls as facts of a program or pairs of numbers, rooms as a graph, maps with a header.

What is listed is read only as a whole: size, walls, start and goal. A pair of numbers that is none of them, an order or a
first number that nothing tells become questions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.maze_places import counts_from_below, stated_base, stated_order

Pair = tuple[int, int]
LARGEST = 60  # rows or columns of cells


@dataclass(frozen=True)
class Listed:
    """One maze, in the signs "# SG", and where the text lists it."""

    rows: tuple[str, ...]
    start: int
    end: int
    questions: tuple[str, ...] = ()


_KEY = r"(?:[\"']?(?P<k{0}>row|col|r|c|x|y|i|j)\w{{0,5}}[\"']?\s*[:=]\s*)?"
_PAIR = rf"[\[({{]\s*{_KEY.format(1)}(?P<a>\d{{1,2}})\s*,\s*{_KEY.format(2)}(?P<b>\d{{1,2}})\s*[\])}}]"
_A_PAIR = re.compile(_PAIR, re.IGNORECASE)
_WALL_NAME = r"(?:walls?|obstacles?|blocked|blocks?|barriers?|rocks?|occupied|forbidden|holes?)(?:_?(?:cells?|at|positions?|list))?"
_WALLS = re.compile(  # `wall(1,2)`, `"walls": [[1,2], [3,4]]`
    rf"(?<!\w){_WALL_NAME}(?:(?P<list>[\"']?\s*[:=]\s*(?:new\s+)?(?:set)?[\s\[({{-]{{0,40}})|\s{{0,4}})(?={_PAIR})",
    re.IGNORECASE,
)
_BETWEEN_PAIRS = re.compile(r"[\s,;-]*")
_AT = r"[a-z_]{0,12}(?:[^\n()\[\]{}\d\w]|(?:is|at|point|cell|new|room)\b){0,12}\n?\s*"
_START = re.compile(
    rf"(?<![a-z_])(?:start|origin|from|init|source|src|agent|entrance|begin|player|robot){_AT}{_PAIR}",
    re.IGNORECASE,
)
_GOAL = re.compile(rf"(?<![a-z_])(?:goal|target|end|exit|finish|dest|dst|to){_AT}{_PAIR}", re.IGNORECASE)
_IS = r"[\"']?\s*(?:[:=(]|is)\s*"
_ROWS = re.compile(
    rf"(?<![\w.])(?:n_?)?(?:rows|height|h){_IS}(?P<n>\d{{1,2}})(?!\d)|(?<!\d)(?P<m>\d{{1,2}})[ \t]*rows\b",
    re.IGNORECASE,
)
_COLUMNS = re.compile(
    rf"(?<![\w.])(?:n_?)?(?:cols|columns|width|w){_IS}(?P<n>\d{{1,2}})(?!\d)|(?<!\d)(?P<m>\d{{1,2}})[ \t]*col(?:umn)?s\b",
    re.IGNORECASE,
)
_ROW_COUNT = re.compile(r"(?<![a-z])rows\b", re.IGNORECASE)
_COLUMN_COUNT = re.compile(r"(?<![a-z])col(?:umn)?s\b", re.IGNORECASE)
_BOTH = re.compile(
    r"(?<!\w)(?:h|height|rows)\s*,\s*(?:w|width|cols)\s*=\s*(?P<a>\d{1,2})\s*,\s*(?P<b>\d{1,2})",
    re.IGNORECASE,
)
_SQUARE = re.compile(
    r"(?<!\w)(?:n|size|grid_?size)[\"']?\s*[:=]\s*(?P<n>\d{1,2})(?!\d|\s*,\s*\d)", re.IGNORECASE
)
_SIZE_PAIR = re.compile(
    rf"(?<!\w)(?:size|grid_?size|dim\w*|shape|grid)[\"']?\s*(?:[:=]\s*)?{_PAIR}", re.IGNORECASE
)
_TIMES = re.compile(r"(?<![\d.])(?P<a>\d{1,2})\s?(?:x|×|\*|by)\s?(?P<b>\d{1,2})(?!\d)", re.IGNORECASE)
_FROM_ZERO = re.compile(r"\bfrom\s+(?:0|zero)\b|\b(?:0|zero)[- ]?(?:based|index)", re.IGNORECASE)
_FROM_ONE = re.compile(
    r"(?<![\d.])1\.\.[\w\d]|\bfrom\s+(?:1|one)\b|\b(?:1|one)[- ]?(?:based|index)", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(?:row|column|line)s?\s+\d+(?!\d|\.\.)|\bevery\s+(?:other|second)|\bexcept\b|\ball (?:the )?(?:cells|border)",
    re.IGNORECASE,
)


def find_listed(text: str) -> Listed | None:
    """The maze that the text lists, if it does."""
    return _graph(text) or _walls(text) or _with_header(text)


# ---------------------------------------------------------------------------- walls as pairs


def _walls(text: str) -> Listed | None:
    found = list(_wall_pairs(text))
    starts, goals = list(_START.finditer(text)), list(_GOAL.finditer(text))
    if len(found) < 2 or len(starts) != 1 or len(goals) != 1:
        return None
    ends = (starts[0], goals[0])
    keys = {each["k1"].lower() for each in (*found, *ends) if each["k1"]}
    order = (
        ("xy" if keys & {"x", "c", "col", "j"} else "rc") if keys else stated_order(text) or _rows_first(text)
    )
    pairs = [(int(each["a"]), int(each["b"])) for each in (*found, *ends)]
    if order == "xy":
        pairs = [(b, a) for a, b in pairs]
    size = _size(text, order)
    if size is None or max(size) > LARGEST:
        return None
    questions: list[str] = []
    base = _base(text, pairs, size)
    if base is None:
        base = 0
        questions.append("Do the coordinates count from 0 or from 1? I took 0.")
    cells = [(a - base, b - base) for a, b in pairs]
    if counts_from_below(text):
        cells = [(size[0] - 1 - r, c) for r, c in cells]
    walls, (start, goal) = set(cells[:-2]), cells[-2:]
    if not order:
        questions.append("Does the row or the column come first in the coordinates? I took the row.")
    if (
        not all(0 <= r < size[0] and 0 <= c < size[1] for r, c in cells)
        or {start, goal} & walls
        or start == goal
    ):
        return None
    used = [(each.start(), each.end()) for each in (*found, *ends)]
    questions += _left_over(text, used)
    return Listed(
        _rows(size, walls, start, goal), min(a for a, _ in used), max(b for _, b in used), tuple(questions)
    )


def _wall_pairs(text: str) -> Iterator[re.Match[str]]:
    """Every pair that is called a wall: `wall(1,2).`, `walls = [(1, 2), (3, 4)]`."""
    at = 0
    while (named := _WALLS.search(text, at)) is not None:
        at = named.end()
        while (pair := _A_PAIR.match(text, at)) is not None:
            yield pair
            at = pair.end()
            if named["list"] is None:
                break
            between = _BETWEEN_PAIRS.match(text, at)
            at = between.end() if between else at


def _rows_first(text: str) -> str:
    """ "rc" where rows and columns are counted by these names, first the rows."""
    rows, columns = _ROW_COUNT.search(text), _COLUMN_COUNT.search(text)
    return "rc" if rows and columns and rows.start() < columns.start() else ""


def _size(text: str, order: str) -> Pair | None:
    """Rows and columns."""
    if both := _BOTH.search(text):
        return int(both["a"]), int(both["b"])
    rows, columns = _ROWS.search(text), _COLUMNS.search(text)
    if rows and columns:
        return int(rows["n"] or rows["m"]), int(columns["n"] or columns["m"])
    if pair := _SIZE_PAIR.search(text):
        a, b = int(pair["a"]), int(pair["b"])
        return (b, a) if order == "xy" else (a, b)
    times, square = _TIMES.search(text), _SQUARE.search(text)
    if times and times["a"] == times["b"]:
        return int(times["a"]), int(times["a"])
    return (int(square["n"]), int(square["n"])) if square else None


def _base(text: str, pairs: Sequence[Pair], size: Pair) -> int | None:
    """The first number of rows and columns; None where nothing tells."""
    if any(0 in pair for pair in pairs):
        return 0
    if any(a == size[0] or b == size[1] for a, b in pairs):
        return 1
    if _FROM_ZERO.search(text):
        return 0
    return 1 if _FROM_ONE.search(text) else stated_base(text)


def _left_over(text: str, used: Sequence[tuple[int, int]]) -> list[str]:
    """A question about what is said of cells besides."""
    for pattern in (_A_PAIR, _MORE):
        for found in pattern.finditer(text):
            is_origin = re.search(
                r"(?:top|upper)[ -]left|origin|corner|size|grid|dim|shape",
                text[max(0, found.start() - 30) : found.end() + 30],
            )
            if not is_origin and not any(a < found.end() and found.start() < b for a, b in used):
                return [f"What does {found[0]!r} mean? I left it out."]
    return []


def _rows(size: Pair, walls: set[Pair], start: Pair, goal: Pair) -> tuple[str, ...]:
    signs = dict.fromkeys(walls, "#") | {start: "S", goal: "G"}
    return tuple("".join(signs.get((r, c), " ") for c in range(size[1])) for r in range(size[0]))


# ---------------------------------------------------------------------------- rooms as a graph

_ROOM = r"\(\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)"
_LINK = re.compile(rf"{_ROOM}\s*(?P<link><-+>|<XX>|--?|–|—|↔)\s*{_ROOM}(?!\s*(?:<?-|<XX>|–|—|↔))")
_FEWEST_LINKS = 4


def _graph(text: str) -> Listed | None:
    """`(0,0) <--> (0,1) ; (0,1) <--> (1,1)`: rooms that are joined, as the library maze-dataset writes them."""
    found = list(_LINK.finditer(text))
    joined = [each for each in found if each["link"] != "<XX>"]
    links = {((int(m[1]), int(m[2])), (int(m[4]), int(m[5]))) for m in joined or found}
    if len(links) < _FEWEST_LINKS or any(abs(a - c) + abs(b - d) != 1 for (a, b), (c, d) in links):
        return None
    starts, goals = list(_START.finditer(text)), list(_GOAL.finditer(text))
    if len(starts) != 1 or len(goals) != 1:
        return None
    ends = [(int(each["a"]), int(each["b"])) for each in (starts[0], goals[0])]
    rooms = {room for link in links for room in link} | set(ends)
    base = 0 if any(0 in room for room in rooms) else 1
    height, width = (max(room[i] for room in rooms) + 1 - base for i in (0, 1))
    if max(height, width) > LARGEST // 2:
        return None
    grid = [
        ["#" if r % 2 == 0 or c % 2 == 0 else " " for c in range(2 * width + 1)]
        for r in range(2 * height + 1)
    ]
    if not joined:  # the walls are listed
        for r in range(1, 2 * height):
            for c in range(1, 2 * width):
                grid[r][c] = "#" if r % 2 == 0 and c % 2 == 0 else " "
    for (a, b), (c, d) in links:
        grid[a + c + 1 - 2 * base][b + d + 1 - 2 * base] = " " if joined else "#"
    for (r, c), sign in zip(ends, "SG", strict=True):
        grid[2 * (r - base) + 1][2 * (c - base) + 1] = sign
    spans = [each.span() for each in (*found, starts[0], goals[0])]
    rows = tuple("".join(row) for row in grid)
    if stated_order(text) == "xy":
        rows = tuple("".join(column) for column in zip(*rows, strict=True))
    return Listed(rows, min(a for a, _ in spans), max(b for _, b in spans)) if ends[0] != ends[1] else None


# ---------------------------------------------------------------------------- maps of the Moving AI benchmarks

_MAP = re.compile(r"type \w+\s+height (\d{1,2})\s+width (\d{1,2})\s+map\n((?:[.@OTGSW]{2,60}\n?)+)")
_SCENE = re.compile(r"^\d+\s+\S+\s+\d+\s+\d+\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", re.MULTILINE)
_BLOCKED = frozenset("@OTW")


def _with_header(text: str) -> Listed | None:
    """`type octile`, the map, and a line of a `.scen` file that tells from where to where, columns first."""
    found, scenes = _MAP.search(text), list(_SCENE.finditer(text))
    if found is None:
        return None
    drawn = found[3].split()
    height, width = int(found[1]), int(found[2])
    if len(drawn) != height or any(len(row) != width for row in drawn):
        return None
    walls = {(r, c) for r, row in enumerate(drawn) for c, sign in enumerate(row) if sign in _BLOCKED}
    if scenes:
        x, y, to_x, to_y = (int(number) for number in scenes[0].groups())
        more = ("I see several ways to find; which one do you mean? I took the first.",) * (len(scenes) > 1)
        if max(y, to_y) < height and max(x, to_x) < width and not {(y, x), (to_y, to_x)} & walls:
            end = max(found.end(), scenes[-1].end())
            return Listed(_rows((height, width), walls, (y, x), (to_y, to_x)), found.start(), end, more)
    signs = tuple("".join("#" if (r, c) in walls else " " for c in range(width)) for r in range(height))
    return Listed(signs, found.start(), found.end())
