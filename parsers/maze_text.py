"""Recognises mazes: gives the signs of each drawing their roles, finds start and goal, lets the rules decide.

`parsers.maze_drawing` cuts the grids out and `parsers.maze_words` reads what the text says of them.
Here the two are weighed, in one place: what the words say, what a sign usually means, and whether the
start can reach the goal. What none of these settles becomes a question.
"""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from parsers.maze_drawing import Drawing, find_drawings
from parsers.maze_lexicon import ROLE_OF_CELL, Role, role_of_cell
from parsers.maze_places import Place, spoken
from parsers.maze_rules import foreign_rule
from parsers.maze_words import Legend, Prose
from parsers.reading import Candidate
from parsers.reading import Role as Part
from parsers.scan import Block
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, LARGEST, OPEN, PATH, SMALLEST, START, WALL
from solver.puzzle import Cell, Grid

_VALUE: dict[Role, int] = {
    "wall": WALL,
    "open": OPEN,
    "start": START,
    "goal": GOAL,
    "trail": OPEN,
    "thing": OPEN,
}

# ---------------------------------------------------------------------------- what a sign usually means

_USUAL: dict[str, dict[Role, float]] = {}


def _usual(signs: str, role: Role, weight: float) -> None:
    for sign in signs:
        _USUAL.setdefault(sign, {})[role] = weight


_usual("#█■▉◼▓⬛🧱🪨🌲🌳🚧◾▪", "wall", 2.5)
_usual("▒🟪🔲", "wall", 1.2)
_usual("🏢🏠🏡🌵🔥🗿⛰🌊", "wall", 1.2)
_usual("🟫", "wall", 1.2)
_usual(" .·⬜□░◻◽▫▢", "open", 2.5)
_usual("_‧∙•", "open", 1.6)
_usual("-", "open", 0.8)
_usual("|─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬", "wall", 1.2)
_usual("+-", "wall", 0.6)
_usual("S", "start", 2.5)
_usual("s😀🙂😃😊🐭🐁🐀🐹🤖🧍🚶🏃👤👦👧🧑🚗🐇🐰", "start", 1.6)
_usual("G", "goal", 2.5)
_usual("E", "goal", 2.0)
_usual("🏁🚩🎯🏆🧀💎🏠🚪🔚⛳🥕🍎👑🎉", "goal", 1.8)
_usual("gFf", "goal", 1.2)
_usual("TeD$", "goal", 0.6)
_usual("A@IP", "start", 0.9)
_usual("BQ", "goal", 0.6)
_usual("BO", "start", 0.5)
_usual("X", "goal", 0.6)
_usual("R▶►➤", "start", 0.4)
_usual("XxWw", "wall", 1.0)
_usual("B%&H", "wall", 0.3)
_usual("oO", "open", 0.8)
_usual("F", "open", 0.7)
_usual("*", "wall", 0.5)
_usual("*", "trail", 0.8)
_usual("⭐🌟★", "goal", 0.9)
_usual("⭐🌟★", "start", 0.3)
_usual("🟩", "start", 1.0)
_usual("🟥", "goal", 1.0)
_usual("🟫🟩🟨", "open", 1.0)
_usual("🟥🟦", "wall", 0.4)
_usual("🟦", "start", 0.7)
_usual("🟦", "open", 0.4)
_usual("🟦🟨", "goal", 0.5)
_usual("❌", "wall", 0.8)
_usual("❌", "goal", 0.7)
_usual("✅", "goal", 0.8)
for _words, _wall, _free in (("true", 0.5, 0.3), ("false", 0.3, 0.5)):
    _USUAL[_words] = {"wall": _wall, "open": _free}
_usual("0", "open", 0.5)
_usual("1", "wall", 0.5)
_usual("0", "wall", 0.3)
_usual("1", "open", 0.3)
_usual("2", "start", 0.6)
_usual("3", "goal", 0.6)

for (
    _first,
    _last,
    _role,
) in (  # beside the pictures above: people, animals and vehicles walk; food and treasure wait
    (0x1F400, 0x1F43E, "start"),
    (0x1F466, 0x1F487, "start"),
    (0x1F600, 0x1F64F, "start"),
    (0x1F680, 0x1F6B6, "start"),
    (0x1F930, 0x1F93E, "start"),
    (0x1F980, 0x1F9AE, "start"),
    (0x1F9D1, 0x1F9DF, "start"),
    (0x1F345, 0x1F37F, "goal"),
    (0x1F950, 0x1F96F, "goal"),
    (0x1F380, 0x1F3C6, "goal"),
):
    for _code in range(_first, _last + 1):
        _USUAL.setdefault(chr(_code), {_role: 1.0})  # type: ignore[dict-item]
_usual("🐟🐠🦴🌰👸🎁💰", "goal", 1.4)

_STRANGER = -1.0  # the weight of reading a sign that nothing explains as an open cell
_CONNECTED = 1.6  # what a way from start to goal adds
_WALLED = 0.5  # what a border without gaps adds
_DOUBT = 0.45  # two readings closer than this are a question


def _weights(sign: str, legend: Legend) -> dict[Role, float]:
    """How well each role fits the sign, words and habit together."""
    weights = dict(_USUAL.get(sign, {}))
    if role := role_of_cell(sign):
        weights[role] = 4.0
    for told, weight in legend.signs.get(sign, {}).items():
        weights[told] = weights.get(told, 0.0) + 1.2 * weight
    if legend.others and not legend.signs.get(sign):
        weights[legend.others] = weights.get(legend.others, 0.0) + 1.5
    return weights


# ---------------------------------------------------------------------------- one drawing

Sense = dict[str, Role]


@dataclass(frozen=True)
class _Reading:
    """One way to understand a drawing."""

    clues: Grid
    score: float  # comparable between readings of one drawing
    sense: Sense
    placed: str  # how start and goal were found
    strangers: tuple[str, ...]
    connected: bool
    trail: Grid | None = None

    def same_as(self, other: _Reading) -> bool:
        return np.array_equal(self.clues, other.clues)


def _senses(drawing: Drawing, legend: Legend) -> Iterator[tuple[Sense, float]]:
    """Ways to give every sign a role, with their weight; start and goal are signs that occur once."""
    counts = drawing.counts
    signs = list(counts)
    weights = {sign: _weights(sign, legend) for sign in signs}
    single = [sign for sign in signs if counts[sign] == 1]
    unknown = [s for s in single if not any(weight > 0 for weight in weights[s].values())]
    unknown = unknown if len(unknown) <= 2 else []
    starts = [s for s in single if weights[s].get("start", 0) > 0] + unknown
    goals = [s for s in single if weights[s].get("goal", 0) > 0] + unknown
    for start, goal in itertools.product([*starts, None], [*goals, None]):
        if start is not None and start == goal:
            continue
        fixed: Sense = {}
        base = 0.0
        for sign, role in zip((start, goal), _END_ROLES, strict=True):
            if sign is not None:
                fixed[sign] = role
                base += 2.0 + weights[sign].get(role, _STRANGER)
        rest = [sign for sign in signs if sign not in fixed]
        options = [_options(weights[sign]) for sign in rest]
        if np.prod([len(o) for o in options]) > 256:
            options = [o[:1] for o in options]
        for choice in itertools.product(*options):
            sense: Sense = {**fixed, **{sign: role for sign, (role, _) in zip(rest, choice, strict=True)}}
            yield sense, base + sum(weight for _, weight in choice)


def _options(weights: dict[Role, float]) -> list[tuple[Role, float]]:
    """The roles besides start and goal that a sign may have, best first."""
    roles: list[tuple[Role, float]] = [
        (r, w) for r, w in weights.items() if w > 0 and r not in ("start", "goal")
    ]
    roles.sort(key=lambda option: -option[1])
    if not roles:
        return [("open", _STRANGER)]
    best = roles[0][1]
    return [option for option in roles if option[1] > best - 1.0][:2]


def _readings(drawing: Drawing, legend: Legend, prose: Prose, text: str) -> list[_Reading]:
    """Every way to understand the drawing that has a start and a goal, best first."""
    found: list[_Reading] = []
    cells = np.array([[hash(c) for c in row] for row in drawing.cells])
    keys = {sign: hash(sign) for sign in drawing.counts}
    senses = sorted(_senses(drawing, legend), key=lambda s: -s[1])[:24]
    for sense, weight in senses:
        roles = list(sense.values())
        if "wall" not in roles:
            weight -= 2.0
        if "open" not in roles:
            weight -= 1.0
        grid = np.full(drawing.shape, OPEN, dtype=np.int8)
        for sign, role in sense.items():
            grid[cells == keys[sign]] = _VALUE[role]
        weight += _WALLED * _is_walled(grid)
        strangers = tuple(
            s for s, r in sense.items() if r in ("open", *_END_ROLES) and not _is_known(s, legend)
        )
        for start, goal, gain, how in _ends(grid, sense, drawing, legend, prose, text):
            clues = grid.copy()
            clues[start], clues[goal] = START, GOAL
            connected = _reaches(clues, start, goal)
            score = weight + gain + _CONNECTED * connected
            left = tuple(
                s for s in strangers if sense[s] != "open" or not _only_at(drawing, s, (start, goal))
            )
            score -= 0.5 * len(left)
            trail = _trail(cells, keys, sense, clues)
            found.append(_Reading(clues, score, sense, how, left, connected, trail))
    return _distinct(sorted(found, key=lambda reading: -reading.score))


def _distinct(readings: list[_Reading]) -> list[_Reading]:
    kept: list[_Reading] = []
    for reading in readings:
        if not any(reading.same_as(k) for k in kept):
            kept.append(reading)
        if len(kept) == 4:
            break
    return kept


def _is_known(sign: str, legend: Legend) -> bool:
    return any(weight > 0 for weight in _weights(sign, legend).values())


def _only_at(drawing: Drawing, sign: str, cells: Sequence[Cell]) -> bool:
    where = {(r, c) for r, row in enumerate(drawing.cells) for c, cell in enumerate(row) if cell == sign}
    return where <= set(cells)


def _trail(cells: np.ndarray, keys: dict[str, int], sense: Sense, clues: Grid) -> Grid | None:
    marks = [keys[sign] for sign, role in sense.items() if role == "trail"]
    if not marks:
        return None
    return np.where(np.isin(cells, marks) & (clues == OPEN), PATH, 0).astype(np.int8)


def _is_walled(grid: Grid) -> bool:
    edge = np.concatenate([grid[0], grid[-1], grid[:, 0], grid[:, -1]])
    return bool((edge == WALL).all())


def _reaches(grid: Grid, start: Cell, goal: Cell) -> bool:
    height, width = grid.shape
    free = (grid != WALL).tolist()
    queue, seen = deque([start]), {start}
    while queue:
        r, c = queue.popleft()
        if (r, c) == goal:
            return True
        for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= cell[0] < height and 0 <= cell[1] < width and cell not in seen and free[cell[0]][cell[1]]:
                seen.add(cell)
                queue.append(cell)
    return False


# ---------------------------------------------------------------------------- start and goal

_END_ROLES: tuple[Role, Role] = ("start", "goal")
_Ends = tuple[Cell, Cell, float, str]


def _ends(
    grid: Grid, sense: Sense, drawing: Drawing, legend: Legend, prose: Prose, text: str
) -> Iterator[_Ends]:
    """Where start and goal may be: drawn as signs, named as places, or gaps in the outer wall."""
    drawn = {
        value: (int(where[0][0]), int(where[0][1]))
        for value in (START, GOAL)
        if len(where := np.argwhere(grid == value)) == 1
    }
    if START in drawn and GOAL in drawn:
        yield drawn[START], drawn[GOAL], 0.0, "signs"
        return
    found = False
    for start, goal, gain in _placed_ends(grid, drawn, drawing, legend, prose):
        found = True
        yield start, goal, gain, "places"
    if not found and not drawn:
        for start, goal, gain, how in _gap_ends(grid, drawing, legend, text):
            yield start, goal, gain, how


def _placed_ends(
    grid: Grid, drawn: dict[int, Cell], drawing: Drawing, legend: Legend, prose: Prose
) -> Iterator[tuple[Cell, Cell, float]]:
    """Start and goal from coordinates and corners, under every counting that the text allows."""
    options: dict[int, list[tuple[Place | None, float]]] = {}
    for value, role in zip((START, GOAL), _END_ROLES, strict=True):
        if value in drawn:
            options[value] = [(None, 0.0)]
        else:
            told = sorted(legend.places.get(role, {}).items(), key=lambda item: -item[1])
            options[value] = []
            options[value] += [(place, weight) for place, weight in told if weight > 0.4][:3]
    base = prose.base
    if drawing.row_base is not None and drawing.row_base == drawing.column_base:
        base = drawing.row_base
    for (start, w1), (goal, w2) in itertools.product(options[START], options[GOAL]):
        pairs = [p for p in (start, goal) if p is not None and p.kind == "pair"]
        for counting, preference in _countings(pairs, prose.order, base, drawing):
            cells = []
            for value, place in ((START, start), (GOAL, goal)):
                cell = (
                    drawn[value]
                    if place is None
                    else _cell_of(place, counting, grid, drawing, prose.rows_from_below)
                )
                if cell is None or (value not in drawn and grid[cell] == WALL):
                    break
                cells.append(cell)
            if len(cells) == 2 and cells[0] != cells[1]:
                yield cells[0], cells[1], w1 + w2 + preference


_Counting = tuple[str, int, bool]  # order, first number, whether rooms of a lattice are counted


def _countings(
    pairs: list[Place], order: str, base: int | None, drawing: Drawing
) -> Iterator[tuple[_Counting, float]]:
    numbers = [n for p in pairs for n in (p.first, p.second)]
    bases = [base] if base is not None else [0] if 0 in numbers else [0, 1]
    own = {p.order for p in pairs} - {""}
    orders = sorted(own) if own else [order] if order else ["rc", "xy"]
    rooms = [True, False] if drawing.lattice else [False]
    if not pairs:
        yield ("rc", 0, False), 0.0
        return
    row_first, from_zero = (0.5, 0.5) if drawing.form == "list" else (0.2, 0.1)  # lists come out of programs
    for b, o, room in itertools.product(bases, orders, rooms):
        yield (o, b, room), row_first * (o == "rc") + from_zero * (b == 0) + 0.3 * room


def _cell_of(place: Place, counting: _Counting, grid: Grid, drawing: Drawing, flipped: bool) -> Cell | None:
    """The cell of a place, or None when there is none."""
    height, width = grid.shape
    if place.kind == "corner":
        return _corner_cell(place.name, grid)
    if place.kind == "side":
        gaps = [cell for cell in _gaps(grid) if _side_of(cell, grid) == place.name]
        return gaps[0] if len(gaps) == 1 else None
    order, base, rooms = counting
    if place.name == "a1":
        return _chess_cell(place, grid, drawing)
    first, second = (place.first, place.second) if order == "rc" else (place.second, place.first)
    r, c = first - base, second - base
    if rooms:
        height, width = (height - 1) // 2, (width - 1) // 2
    if flipped:
        r = height - 1 - r
    if not (0 <= r < height and 0 <= c < width):
        return None
    return (2 * r + 1, 2 * c + 1) if rooms else (r, c)


def _chess_cell(place: Place, grid: Grid, drawing: Drawing) -> Cell | None:
    """The cell `B3`: the letter names a column or a row, whichever has letters."""
    if drawing.lettered == "columns":
        r, c = place.first - (1 if drawing.row_base is None else drawing.row_base), place.second
    elif drawing.lettered == "rows":
        r, c = place.second, place.first - (1 if drawing.column_base is None else drawing.column_base)
    else:
        return None
    return (r, c) if 0 <= r < grid.shape[0] and 0 <= c < grid.shape[1] else None


def _corner_cell(name: str, grid: Grid) -> Cell | None:
    height, width = grid.shape
    r, down = (0, 1) if name.startswith("top") else (height - 1, -1)
    c, right = (0, 1) if name.endswith("left") else (width - 1, -1)
    for cell in ((r, c), (r + down, c + right)):
        if 0 <= cell[0] < height and 0 <= cell[1] < width and grid[cell] != WALL:
            return cell
    return None


def _gaps(grid: Grid) -> list[Cell]:
    """The openings of the outer wall, one cell each, in reading order; none if much of the border is open."""
    height, width = grid.shape
    ring = [
        (r, c) for r in range(height) for c in range(width) if r in (0, height - 1) or c in (0, width - 1)
    ]
    gaps = [cell for cell in ring if grid[cell] != WALL]
    return gaps if len(gaps) <= 4 and 2 * len(gaps) < len(ring) else []


def _side_of(cell: Cell, grid: Grid) -> str:
    height, _width = grid.shape
    if cell[0] == 0:
        return "top"
    if cell[0] == height - 1:
        return "bottom"
    return "left" if cell[1] == 0 else "right"


_LABEL_ABOVE = re.compile(r"(?:^|\n)[ \t]*(?P<word>[A-Za-z]{2,9})[ \t]*\n(?P<arrow>[ \t]*[vV↓|⬇])[ \t]*\n?$")
_LABEL_BELOW = re.compile(r"^\n?(?P<arrow>[ \t]*[\^↑|⬆])[ \t]*\n[ \t]*(?P<word>[A-Za-z]{2,9})[ \t]*(?:\n|$)")


def _gap_ends(grid: Grid, drawing: Drawing, legend: Legend, text: str) -> Iterator[_Ends]:
    """Start and goal as the two gaps in the outer wall, told apart by labels or by sides."""
    gaps = _gaps(grid)
    if len(gaps) != 2:
        return
    named: dict[Role, Cell] = {}
    above, below = _LABEL_ABOVE.search(text[: drawing.start]), _LABEL_BELOW.match(text[drawing.end :])
    for found, row in ((above, 0), (below, grid.shape[0] - 1)):
        if found is None:
            continue
        told = ROLE_OF_CELL.get(found["word"].lower())
        cells = [cell for cell in gaps if cell[0] == row]
        if told in ("start", "goal") and len(cells) == 1:
            named[told] = cells[0]
    for role in _END_ROLES:
        for place, _ in sorted(legend.places.get(role, {}).items(), key=lambda item: -item[1]):
            cells = [cell for cell in gaps if place.kind == "side" and _side_of(cell, grid) == place.name]
            if len(cells) == 1:
                named.setdefault(role, cells[0])
    if len(set(named.values())) == 2:
        yield named["start"], named["goal"], 2.0, "labelled gaps"
    elif len(named) == 1:
        role, cell = next(iter(named.items()))
        other = next(gap for gap in gaps if gap != cell)
        start, goal = (cell, other) if role == "start" else (other, cell)
        yield start, goal, 1.5, "labelled gaps"
    else:
        yield gaps[0], gaps[1], 0.5, "gaps"


# ---------------------------------------------------------------------------- several drawings

_KEYWORDS = re.compile(
    r"(?P<solution>\bsolution|\bsolved\b|\banswer\b|\bexpected\b|you (?:would )?(?:respond|reply|answer"
    r"|output)|\boutput\b|\bresult\b|答案|解答|solución|lösung\b|решение)"
    r"|(?P<example>\bexamples?\b|\be\.g\.|for instance|\bsamples?\b|\bdemonstration|例如|示例|例子|例：|例:|ejemplo"
    r"|\bbeispiel|\bexemple|\bпример|exemplo|esempio|예시|مثال)"
    r"|(?P<template>output format|answer format|\btemplate\b|format your|formatted as)"
    r"|(?P<puzzle>\bnow\b|here(?:'s| is)|\byour (?:turn|maze|task|puzzle)|\bactual\b|\bsolve\b|this (?:one"
    r"|maze)|following (?:maze|grid|map)|\bquestion\b|\bproblem\b|\btest\b|现在|请|以下|ahora|jetzt|nun\b"
    r"|maintenant|теперь|agora|adesso|次の|이제|الآن|اکنون|حالا)",
    re.IGNORECASE,
)


def _part(before: str) -> Part:
    """What the words between two drawings announce."""
    last: Part = "puzzle"
    for found in _KEYWORDS.finditer(before[-400:]):
        if "\n\n" in before[-400:][found.end() :].strip("\n") and found.lastgroup in ("solution", "template"):
            continue
        last = found.lastgroup  # type: ignore[assignment]
    return last


def _is_marked_copy(later: Drawing, earlier: Drawing, walls: np.ndarray, earlier_walls: np.ndarray) -> bool:
    """Whether `later` is `earlier` with some of its free cells marked: a drawn solution."""
    return later.cells != earlier.cells and np.array_equal(walls, earlier_walls)


_ANSWERED = re.compile(
    r"(?:\b(?:up|down|left|right|north|south|east|west)\b\W{1,4}){3}|\b[UDLRNSEW]{5,}\b|\b(?:answer"
    r"|solution|path|assistant|output|response)\s*:\s*\S|(?:\(\d+,\s*\d+\)\W{0,6}){3}",
    re.IGNORECASE,
)


def _parts(found: list[tuple[Drawing, Candidate]], text: str) -> list[Part]:
    """The part that each drawing plays."""
    parts: list[Part] = []
    drawings = [drawing for drawing, _ in found]
    walls = [candidate.clues == WALL for _, candidate in found]
    for i, drawing in enumerate(drawings):
        before = text[drawings[i - 1].end if i else 0 : drawing.start]
        part = _part(before)
        if i and _is_marked_copy(drawing, drawings[i - 1], walls[i], walls[i - 1]):
            part = "solution"
            if parts[-1] == "puzzle" and i + 1 < len(drawings):
                parts[-1] = "example"
        elif part == "solution" and i + 1 == len(drawings):
            part = "puzzle"  # "answer with the solution only", and then the maze
        after = text[drawing.end : drawings[i + 1].start] if i + 1 < len(drawings) else ""
        if part == "puzzle" and _ANSWERED.search(after):
            part = "example"  # an answer stands between it and the next drawing
        parts.append(part)
    return parts


# ---------------------------------------------------------------------------- words about mazes

_NAMES_A_MAZE = re.compile(
    r"\bmazes?\b|labyrinth|laberinto|labirint|doolhof|irrgarten|迷宫|迷宮|迷路|미로|лабиринт|متاهة|متاهه|هزارتو"
    r"|ماز\b|भूलभुलैया|labirynt|bludišt|"
    r"frozen ?lake|grid ?world|path-?finding|labirinto",
    re.IGNORECASE,
)
_SPEAKS_OF_WAYS = re.compile(
    r"\b(?:bfs|breadth[- ]first|dijkstra|a\*|shortest|help (?:the|a|my) \w+ (?:to|find|get|reach)|get (?:the |my )?\S+ to|paths?|routes?|navigat\w+|reach(?:es|ing)?|way out|escape|walk|get from|ways? (?:from|to|through"
    r"|out)|travel|moves?|steps?|camino|ruta|llegar|salir|recorrido|weg|pfad|finde|"
    r"chemin|trajet|atteindre|sortir|caminho|rota|chegar|percorso|raggiungere|uscire|navigier\w*|schritte?"
    r"|pasos|étapes|passos|passi)\b|путь|путе|маршрут|дойти|добраться|выйти|路径|路线|路徑|到达|走到|最短|経路|最短|たどり|경로"
    r"|مسیر|طريق|مسار|राह|रास्ता|เส้นทาง",
    re.IGNORECASE,
)


_WALLS = re.compile(r"\bwalls?\b|\bobstacles?\b", re.IGNORECASE)


def _prose(text: str, drawings: Sequence[Drawing]) -> str:
    """The text with all drawings taken out."""
    pieces, at = [], 0
    for drawing in drawings:
        if drawing.start < at:
            continue
        pieces += [text[at : drawing.start], "\n\n"]
        at = drawing.end
    return "".join([*pieces, text[at:]])


# ---------------------------------------------------------------------------- candidates


def unsupported(text: str) -> str | None:
    """The name of a task that is drawn like a maze but has rules that mazes here do not have."""
    drawings = find_drawings(text)
    plain = _prose(text, drawings)
    speaks = drawings and any(p.search(plain) for p in (_NAMES_A_MAZE, _SPEAKS_OF_WAYS, _WALLS))
    return foreign_rule(plain) if speaks else None


def fault(text: str) -> str | None:
    """What keeps a text about a maze from being read, in a sentence for the person who wrote it."""
    drawings = find_drawings(text)
    plain = _prose(text, drawings)
    if not drawings:
        return None
    drawing = max(drawings, key=lambda d: d.shape[0] * d.shape[1])
    walled = any(_USUAL.get(sign, {}).get("wall", 0.0) >= 1.2 for sign in drawing.counts)
    if not _NAMES_A_MAZE.search(plain) and not (
        walled and (_SPEAKS_OF_WAYS.search(plain) or _WALLS.search(plain))
    ):
        return None
    height, width = drawing.shape
    if not (SMALLEST <= height <= LARGEST and SMALLEST <= width <= LARGEST):
        return f"a maze of {height} x {width} cells is drawn; at most {LARGEST} x {LARGEST} are known"
    legend = Prose(plain).legend(frozenset(drawing.counts))
    for role in _END_ROLES:
        known = [s for s in drawing.counts if _weights(s, legend).get(role, 0.0) >= 1.5]
        repeated = [s for s in known if drawing.counts[s] > 1]
        if known and len(repeated) == len(known):
            return f"the {role} {repeated[0]!r} is drawn {drawing.counts[repeated[0]]} times; expected once"
    return f"a maze of {height} x {width} cells is drawn, but not where it starts and ends; mark them S and G"


def candidates(text: str, blocks: Sequence[Block] = ()) -> list[Candidate]:
    """The mazes that a normalised text draws; the last one that is no example comes first."""
    drawings = find_drawings(text)
    if not drawings:
        return []
    plain = spoken(_prose(text, drawings))
    named = bool(_NAMES_A_MAZE.search(plain))
    ways = named or bool(_SPEAKS_OF_WAYS.search(plain))
    prose = Prose(plain)
    ways = ways or prose.names_ends or prose.places_ends
    if not ways:
        drawings = [drawing for drawing in drawings if _needs_no_words(drawing)]
    if not drawings or foreign_rule(plain):
        return []
    found: list[tuple[Drawing, Candidate]] = []
    for drawing in drawings:
        legend = _with_name(prose.legend(frozenset(drawing.counts)), drawing, text)
        candidate = _candidate(drawing, legend, prose, text, named, ways)
        if candidate is not None:
            found.append((drawing, candidate))
    parts = _parts(found, text)
    return _in_order([replace(c, role=part) for (_, c), part in zip(found, parts, strict=True)])


_VARIABLE = re.compile(
    r"(?P<name>[A-Za-z]\w{2,30})[\"']?\s*(?:\[[^\]\n]{0,12}\]\s*){0,3}(?::[^=\n]{0,30})?(?:=|:|:=)\s*"
    r"(?:new\s+\w+\s*(?:\[\w*\]\s*){0,3}|[\w.]{2,16}\s*\()?\s*$"
)
_SETS = (frozenset(["1", "true", "t", "yes"]), frozenset(["0", "false", "f", "no"]))


def _with_name(legend: Legend, drawing: Drawing, text: str) -> Legend:
    """The legend, and what the name of a variable says of the signs for yes and no in it: `blocked = [[true, ..`."""
    found = _VARIABLE.search(text[max(0, drawing.start - 90) : drawing.start])
    name = drawing.key or (found["name"] if found else "")
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)
    role = next((role for part in parts if (role := role_of_cell(part)) in ("wall", "open")), None)
    signs = {
        sign: sign.lower() in _SETS[0] for sign in drawing.counts if any(sign.lower() in s for s in _SETS)
    }
    if role is None or len(signs) != 2 or set(signs.values()) != {True, False}:
        return legend
    named = Legend(legend.signs.copy(), legend.places, legend.others)
    for sign, is_set in signs.items():
        told: Role = role if is_set else "open" if role == "wall" else "wall"
        named.signs[sign] = legend.signs[sign].copy()
        named.signs[sign][told] += 2.0
    return named


def _needs_no_words(drawing: Drawing) -> bool:
    """Whether walls, start and goal are drawn as everybody draws them."""
    common = [sign for sign, n in drawing.counts.items() if n > 1]
    return drawing.form == "tokens" or (
        len(drawing.counts) <= 5 and all(max(_USUAL.get(s, {"wall": 0.0}).values()) >= 1.0 for s in common)
    )


_COMMON_ENDS = frozenset(
    ["SG", "SE", "SF", "ST", "AB", "PG", "PE", "OX", "@G", "@E", "@X", "🟩🟥", "🟦🟥", "🐭🧀", "😀🏁"]
)


def _drawn_as_usual(best: _Reading) -> bool:
    """Whether walls and free cells are drawn with common signs, start and goal with a common pair."""
    start, goal = (next(s for s, role in best.sense.items() if role == end) for end in ("start", "goal"))
    rest = [sign for sign in best.sense if sign not in (start, goal)]
    pictured = all(ord(sign[0]) > 0x1F000 for sign in (start, goal))
    least = 1.0 if pictured or _is_walled(best.clues) else 1.6  # an outer wall shows which sign is the wall
    plain = all(_USUAL.get(s, {}).get(best.sense[s], 0.0) >= least for s in rest)
    return plain and (
        start + goal in _COMMON_ENDS
        or all(_USUAL.get(s, {}).get(best.sense[s], 0.0) >= (1.0 if pictured else 1.6) for s in (start, goal))
    )


def _candidate(
    drawing: Drawing, legend: Legend, prose: Prose, text: str, named: bool, ways: bool
) -> Candidate | None:
    height, width = drawing.shape
    if not (SMALLEST <= height <= LARGEST and SMALLEST <= width <= LARGEST):
        return None
    readings = _readings(drawing, legend, prose, text)
    if not readings:
        return None
    best = readings[0]
    score = _sureness(best, drawing, legend, named, ways)
    if score <= 0:
        return None
    return Candidate(
        kind=find_kind("maze"),
        clues=best.clues,
        score=score,
        where=(drawing.start, drawing.end),
        why=_why(best, drawing),
        questions=(*drawing.questions, *_questions(readings)),
        entries=best.trail,
    )


def _sureness(best: _Reading, drawing: Drawing, legend: Legend, named: bool, ways: bool) -> float:
    """0 to 0.95: how sure it is that this drawing is a maze, read rightly."""
    told = {sign: sum(roles.values()) for sign, roles in legend.signs.items() if sign in best.sense}
    walls = [s for s, role in best.sense.items() if role == "wall"]
    if not walls or "thing" in best.sense.values():
        return 0.0
    sure_wall = max((_weights(s, legend).get("wall", 0.0) for s in walls), default=0.0) >= 1.2
    by_sign = [s for s, role in best.sense.items() if role in ("start", "goal")]
    explained = sum(told.get(s, 0.0) >= 0.8 for s in best.sense)
    usual = sum(
        max(_USUAL.get(s, {"wall": 0.0}).values()) >= 1.6 or role_of_cell(s) is not None for s in best.sense
    )
    if drawing.form == "tokens":
        return 0.95
    if not ways:
        # nothing but the drawing: walls, start and goal as everybody draws them
        plain = (
            best.placed == "signs" and _drawn_as_usual(best) and best.connected and min(drawing.shape) >= 3
        )
        return 0.6 if plain else 0.0
    if best.placed in ("gaps", "labelled gaps") and not named:
        return 0.0
    score = 0.55 + 0.2 * named
    score += 0.1 * (sure_wall or explained >= 2)
    score += 0.1 * (len(by_sign) == 2 or best.placed in ("places", "labelled gaps"))
    score += 0.05 * best.connected
    if not named and not (explained >= 2 or usual >= 3):
        score -= 0.3
    if best.strangers:
        score -= 0.2
    if explained + usual == 0 and not drawing.lattice:
        score -= 0.25
    return min(0.95, score)


def _why(best: _Reading, drawing: Drawing) -> str:
    words = [f"{sign!r} is {role}" for sign, role in best.sense.items()]
    return "; ".join(
        [
            f"a maze drawn as {drawing.form}",
            ", ".join(words),
            f"start and goal by {best.placed}",
            *drawing.notes,
        ]
    )


def _questions(readings: list[_Reading]) -> tuple[str, ...]:
    best = readings[0]
    questions = []
    rival = readings[1] if len(readings) > 1 else None
    if rival is not None and best.score - rival.score < _DOUBT:
        questions.append(_doubt(best, rival))
    if best.strangers:
        signs = ", ".join(map(repr, best.strangers))
        as_what = _SPOKEN[best.sense[best.strangers[0]]] if len(best.strangers) == 1 else "open cells"
        questions.append(f"What does {signs} mean? I read it as {as_what}.")
    if not best.connected and not (best.clues == OPEN).any():
        questions.append("Which sign is free to walk on? I took all for walls.")
    if best.placed == "gaps":
        questions.append("Which opening is the start? I took the first one, from the top left.")
    return tuple(questions)


def _doubt(best: _Reading, rival: _Reading) -> str:
    """The one question that tells two readings apart."""
    for sign, role in best.sense.items():
        if rival.sense[sign] != role:
            return f"Does {sign!r} mean {_SPOKEN[role]} or {_SPOKEN[rival.sense[sign]]}?"
    names = []
    for reading in (best, rival):
        ends = [np.argwhere(reading.clues == value)[0] + 1 for value in (START, GOAL)]
        names.append(f"from row {ends[0][0]}, column {ends[0][1]} to row {ends[1][0]}, column {ends[1][1]}")
    return f"How are the coordinates counted: {names[0]}, or {names[1]}?"


_SPOKEN: dict[Role, str] = {
    "wall": "a wall",
    "open": "an open cell",
    "start": "the start",
    "goal": "the goal",
    "trail": "the path",
    "thing": "something else",
}


def _in_order(found: list[Candidate]) -> list[Candidate]:
    """The puzzle that is meant first; a question when several are."""
    pool = [c for c in found if c.role == "puzzle"]
    if not pool and found:
        asked = [c for c in found if c.role != "solution"] or found
        last = asked[-1]
        return [replace(last, role="puzzle"), *(c for c in found if c is not last)]
    distinct: list[Candidate] = []
    for candidate in pool:
        if not any(np.array_equal(candidate.clues, d.clues) for d in distinct):
            distinct.append(candidate)
    strong = [c for c in distinct if c.score >= distinct[-1].score - 0.3] if distinct else []
    if len(strong) > 1:
        question = f"I see {len(strong)} different mazes; which one do you mean? I took the last."
        strong[-1] = replace(strong[-1], questions=(*strong[-1].questions, question))
        strong = [strong[-1], *(replace(c, role="example") for c in strong[:-1])]
    others = [c for c in found if c.role != "puzzle"]
    return [*strong, *others]
