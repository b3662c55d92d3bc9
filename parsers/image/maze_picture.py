"""Reads a maze out of a picture: thin walls, thick walls or square cells, in any colours.

The picture is straightened, the lattice found, and two ways to draw a maze are tried on it: every lattice cell
is wall or passage; or the cells are rooms and the walls stand between them. The way that leaves the least
unexplained wins. Start and goal are what stands in two cells and is neither wall nor passage, or the two gaps in
the outer wall. Rooms with walls between them become a grid of (2 rows + 1) x (2 columns + 1) cells.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from parsers.image.glyphs import arrow, likenesses
from parsers.image.lattice import (
    Comb,
    View,
    distance_from,
    edge_strength,
    evened,
    extent,
    find_combs,
    line_energies,
    straighten,
)
from solver.kinds.maze import GOAL, LARGEST, OPEN, START, UNREACHED, WALL, distances
from solver.puzzle import Cell, Grid

MAX_REGIONS = 5  # parts of a picture in which a maze is looked for
FAINTEST = 0.06  # score of a comb from which it is tried; noise has less
FEWEST_CELLS = 25  # fewer are seen by chance in many things
FAINT_INK, LEAST_FAINT = 0.15, 0.012  # of the contrast of walls; of a room
UNIFORM = 0.47  # this far from a half is the share of walls among cells that are all wall, or all open
MUCH_LESS = 0.3  # of what the mark of the other end covers
THICKEST = 0.72  # share of a wall in the distance from wall to wall
HALLS = 0.35  # share of walls in that distance from which open places wider than a passage are looked for
STAINED_WALL = 0.5  # of the strength of a wall: beside a coloured room, more than this is one
GOOD, PASSABLE = 0.72, 0.6  # quality from which a drawing is a maze, or may be one
SENSE = 0.05  # of quality: how much it counts that walls are where walls usually are


@dataclass(frozen=True, eq=False)
class DrawnMaze:
    """A maze found in a picture."""

    clues: Grid  # without start or goal where none was found
    confidence: np.ndarray  # (H, W) 0..1
    cell_quads: np.ndarray  # (H, W, 4, 2) pixels x, y of the picture: the corners of each cell
    quality: float  # 0..1: how much of the drawing is explained
    style: str  # "cells" or "walls"
    ends: str  # how start and goal are shown: "marks", "gaps", "mark and gap", or why they are not known
    ends_named: bool  # which of them is the start was written or coloured, not guessed
    n_others: int = 0  # drawings elsewhere in the picture that may be mazes, or grids of colours, as well

    @property
    def area(self) -> float:
        """Pixels of the picture that the maze covers, about."""
        corners = self.cell_quads[[0, 0, -1, -1], [0, -1, -1, 0], [0, 1, 2, 3]]
        return float(cv2.contourArea(corners))

    @property
    def place(self) -> tuple[int, ...]:
        """left, top, right, bottom in pixels of the picture."""
        points = self.cell_quads.reshape(-1, 2)
        return *points.min(0).astype(int).tolist(), *points.max(0).astype(int).tolist()

    @property
    def is_whole(self) -> bool:
        return bool((self.clues == START).sum() == 1 and (self.clues == GOAL).sum() == 1)


@dataclass(frozen=True, eq=False)
class _Cells:
    """What the lattice holds, before start and goal are known."""

    is_wall: np.ndarray  # (H, W) bool
    sure: np.ndarray  # (H, W) 0..1
    mark: np.ndarray  # (H, W) 0..1: how much of the cell is neither wall nor passage
    faint: np.ndarray  # (H, W) 0..1: the same where little counts, which only clean pictures allow
    quality: float
    style: str
    rows: np.ndarray  # (H + 1,) pixels of the view: edges of the rows
    columns: np.ndarray  # (W + 1,)
    is_mostly_wall: bool = False  # the commonest colour is that of the walls, in a drawing of walls
    strong: float = 1.0  # 0..1: how dark walls come out, which is less than 1 where they are thin and blurred


def find_maze(image: np.ndarray, look: Callable[[np.ndarray], View] = straighten) -> DrawnMaze | None:
    """The best maze in the picture, or None where nothing looks like one; `look` straightens it."""
    view = look(image)
    page = view.image if view.is_straight else evened(view.image)
    seen: list[DrawnMaze] = []
    edges = edge_strength(page)
    for box in _regions(page):
        left, top, right, bottom = box
        part = page[top:bottom, left:right]
        inks = _two_colors(part)
        if inks is None:
            continue
        dx, dy = (strength[top:bottom, left:right] for strength in edges)
        for cells in _explanations(part, inks, dx, dy):
            if cells.quality < PASSABLE - SENSE:
                continue
            shown, corner = part, (left, top)
            if (wider := _with_outer_wall(cells, inks, page, box)) is not None:
                cells, shown, corner = wider
            maze = _with_ends(cells, inks, shown, view, page, corner)
            if maze is not None and maze.quality >= PASSABLE and maze.clues.size >= FEWEST_CELLS:
                seen.append(maze)
    found = [maze for maze in seen if maze.quality >= GOOD]
    whole = [maze for maze in found if not any(_is_part(maze, other) for other in found)]
    best = max(whole, key=_rank, default=None)
    return None if best is None else replace(best, n_others=_n_others(best, seen))


def _n_others(maze: DrawnMaze, seen: list[DrawnMaze]) -> int:
    """How many drawings beside this one are about as large, and are explained nearly as well."""
    places: list[tuple[int, ...]] = []
    for other in sorted(seen, key=lambda it: -it.area):
        place = other.place
        if other.area > 0.25 * maze.area and all(_overlap(place, it) < 0.1 for it in (maze.place, *places)):
            places.append(place)
    return len(places)


def _is_part(maze: DrawnMaze, other: DrawnMaze) -> bool:
    """Whether a drawing lies in a much larger one that is explained as well: a corner of a QR code, say."""
    if maze.area > 0.4 * other.area or maze.quality > other.quality + 0.05:
        return False
    inner, outer = (quads.reshape(-1, 2) for quads in (maze.cell_quads, other.cell_quads))
    slack = 0.02 * np.ptp(outer, axis=0)
    return bool((inner.min(0) > outer.min(0) - slack).all() and (inner.max(0) < outer.max(0) + slack).all())


def _rank(maze: DrawnMaze) -> float:
    return maze.quality + 0.3 * maze.is_whole + 0.02 * float(np.log2(max(1.0, maze.area)))


# ---------------------------------------------------------------------------- where to look


Inks = tuple[np.ndarray, np.ndarray]
"""two colours, blue, green, red"""

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels; right and bottom are not part of it"""


def _regions(page: np.ndarray) -> list[Box]:
    """left, top, right, bottom of parts in which much is drawn, larger ones first."""
    height, width = page.shape[:2]
    dx, dy = edge_strength(cv2.GaussianBlur(page, (3, 3), 0))
    strength = np.maximum(dx, dy)
    drawn = (strength > max(10.0, 0.2 * float(np.percentile(strength, 99)))).astype(np.uint8)
    found: list[Box] = []
    for share in (0.004, 0.015, 0.04, 0.08):
        reach = max(3, int(share * max(height, width)) | 1)
        joined = cv2.morphologyEx(
            np.pad(drawn, reach),
            cv2.MORPH_CLOSE,
            np.ones((reach, reach), np.uint8),
        )[reach:-reach, reach:-reach]
        _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
        boxes = []
        for left, top, w, h, _ in stats[1:].tolist():
            if min(w, h) < 24 or max(w, h) < 0.12 * max(height, width):
                continue
            boxes.append(
                (max(0, left - 2), max(0, top - 2), min(width, left + w + 2), min(height, top + h + 2))
            )
        for box in _united(boxes) + boxes:
            if all(_overlap(box, other) < 0.9 for other in found):
                found.append(box)
    found.sort(key=lambda b: -(b[2] - b[0]) * (b[3] - b[1]))
    if found and _is_dark_frame(page, found[0]):  # perhaps the outer wall of a maze that fills the picture
        found.insert(0, (0, 0, width, height))
    return found[:MAX_REGIONS]


def _is_dark_frame(page: np.ndarray, box: Box) -> bool:
    """Whether what lies around the box is narrow and of one dark colour."""
    height, width = page.shape[:2]
    left, top, right, bottom = box
    if not all(2 < strip < 0.2 * min(height, width) for strip in (left, top, width - right, height - bottom)):
        return False
    around = np.concatenate([page[: top - 1].reshape(-1, 3), page[bottom + 1 :].reshape(-1, 3)])
    return float(around.mean()) < 128 and float(around.std(0).max()) < 20


def _united(boxes: list[Box]) -> list[Box]:
    """Boxes that cut into each other taken together: a maze with two openings has two pieces of wall."""
    rest, found = list(boxes), []
    while rest:
        box = rest.pop()
        while (other := next((b for b in rest if _overlap(box, b) > 0.1), None)) is not None:
            rest.remove(other)
            (a, b, c, d), (e, f, g, h) = box, other
            box = (min(a, e), min(b, f), max(c, g), max(d, h))
        found.append(box)
    return found


def _overlap(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if w <= 0 or h <= 0:
        return 0.0
    areas = [(c[2] - c[0]) * (c[3] - c[1]) for c in (a, b)]
    return w * h / (sum(areas) - w * h)


# ---------------------------------------------------------------------------- lattice


def _explanations(part: np.ndarray, inks: Inks, dx: np.ndarray, dy: np.ndarray) -> list[_Cells]:
    """Every way found to read this part of the page; `dx` and `dy` are its edge strengths."""
    contrast = float(np.linalg.norm(inks[1] - inks[0]))
    away = [distance_from(part, color) / contrast for color in inks]
    near = _near(away, contrast)
    step = float(np.abs(inks[1] - inks[0]).max())  # what an edge between the two measures
    found = []
    for across, down in _pairs_of_combs(dx, dy):
        columns, rows = _extents(dx, dy, across, down, step)
        if columns is None or rows is None or min(len(columns), len(rows)) < 4:
            continue
        dark = _as_walls(np.minimum(away[0], 1), rows, columns)
        light = _as_walls(np.minimum(away[1], 1), rows, columns)  # walls may cover more than passages do
        blocks = _as_cells(near, rows, columns)
        found += [cells for cells in (dark, blocks) if cells is not None]
        if light is not None:
            found.append(replace(light, is_mostly_wall=True))
    return found


def _pairs_of_combs(dx: np.ndarray, dy: np.ndarray) -> list[tuple[Comb, Comb]]:
    across, down = find_combs(dx.mean(0)), find_combs(dy.mean(1))
    across, down = ([comb for comb in combs if comb.score > FAINTEST] for combs in (across, down))
    pairs = [(a, d) for a in across for d in down if 0.72 < a.pitch / d.pitch < 1.39]

    def likelihood(pair: tuple[Comb, Comb]) -> float:
        across, down = pair
        is_square = abs(across.pitch / down.pitch - 1) < 0.06
        return across.score * down.score * (1.0 if is_square else 0.5)

    return sorted(pairs, key=likelihood, reverse=True)[:3]


def _extents(
    dx: np.ndarray, dy: np.ndarray, across: Comb, down: Comb, step: float
) -> tuple[np.ndarray | None, np.ndarray | None]:
    """The lines, columns and rows, that belong to the drawing and not to what stands around it."""
    left, right, top, bottom = 0, dx.shape[1], 0, dx.shape[0]
    columns = rows = None
    for _ in range(2):
        columns = _lines(dx[top:bottom].mean(0), across, step)
        rows = _lines(dy[:, left:right].mean(1), down, step)
        if columns is None or rows is None:
            return None, None
        left, right = max(0, int(columns[0])), int(columns[-1]) + 1
        top, bottom = max(0, int(rows[0])), int(rows[-1]) + 1
    return columns, rows


def _lines(profile: np.ndarray, comb: Comb, step: float) -> np.ndarray | None:
    """The lines of the comb from the first to the last that is drawn, each moved to where it is."""
    energies = line_energies(profile, comb.start, comb.pitch)
    if len(energies) < 3:
        return None
    base = float(np.percentile(profile, 25))
    strong = float(np.median(np.sort(energies)[len(energies) // 2 :])) - base
    ends = extent(energies - base, 0.12 * strong)
    if ends is None or ends[1] - ends[0] < 3:
        return None
    # outside a line that runs all along there is no maze, but perhaps the labels of an axis
    around = [k for k in range(ends[0], ends[1] + 1) if energies[k] > 0.8 * step]
    reach = max(2, (ends[1] - ends[0]) // 5)
    first = next((k for k in around if k <= ends[0] + reach), ends[0])
    last = next((k for k in reversed(around) if k >= ends[1] - reach), ends[1])
    usual = 0.5 * float(np.median(energies[ends[0] : ends[1] + 1]))
    if first > ends[0] and energies[ends[0] : first].mean() > usual:
        first = ends[0]  # a wall all through the maze
    if last < ends[1] and energies[last + 1 : ends[1] + 1].mean() > usual:
        last = ends[1]
    ends = (first, last) if last - first >= 3 else ends
    at = np.arange(comb.start % comb.pitch, len(profile), comb.pitch)[ends[0] : ends[1] + 1]
    return _settled(profile, at, comb.pitch)


def _with_outer_wall(
    cells: _Cells, inks: Inks, page: np.ndarray, box: Box
) -> tuple[_Cells, np.ndarray, tuple[int, int]] | None:
    """The cells with one more row on each side, if these are all of one colour and what lies beyond is not.

    The outer wall of a maze without a margin, or inside the frame of a chart, has no line around it. Comes with
    the part of the page that holds it, and the corner of that.
    """
    if cells.style != "cells" or cells.quality < GOOD or _is_uniform_around(cells.is_wall):
        return None
    pitch = float(np.diff(cells.rows).mean()), float(np.diff(cells.columns).mean())
    reach = [round(1.6 * p) for p in pitch]
    left, top = max(0, box[0] - reach[1]), max(0, box[1] - reach[0])
    part = page[top : box[3] + reach[0], left : box[2] + reach[1]]
    wider, inside = [], []
    for lines, p, size in (
        (cells.rows + box[1] - top, pitch[0], part.shape[0]),
        (cells.columns + box[0] - left, pitch[1], part.shape[1]),
    ):
        low, high = float(lines[0]) - p, float(lines[-1]) + p
        if low < -0.4 * p or high > size + 0.4 * p:
            return None
        wider.append(np.concatenate([[max(0.0, low)], lines, [min(float(size), high)]]))
        inside.append((round(low), round(high), round(0.5 * p)))
    contrast = float(np.linalg.norm(inks[1] - inks[0]))
    away = [distance_from(part, color) / contrast for color in inks]
    whole = _as_cells(_near(away, contrast), wider[0], wider[1])
    if whole is None or not _is_uniform_around(whole.is_wall):
        return None
    same = away[0 if _border_share(whole.is_wall) > 0.5 else 1] < 0.35
    beyond = np.ones(same.shape, bool)
    (y0, y1, far_y), (x0, x1, far_x) = inside
    beyond[max(0, y0 - 2) : y1 + 3, max(0, x0 - 2) : x1 + 3] = False
    near = slice(max(0, y0 - far_y), y1 + far_y), slice(max(0, x0 - far_x), x1 + far_x)
    outside = same[near][beyond[near]]
    if outside.size and outside.mean() >= 0.5:
        return None
    is_same = cells.is_wall == whole.is_wall[0, 0]
    if not outside.size and is_same.mean() > 0.45 and not is_same[1::2, 1::2].all():
        return None  # a margin of one cell, of the colour of the passages
    return whole, part, (left, top)


def _is_uniform_around(is_wall: np.ndarray) -> bool:
    """Whether the outermost cells are all wall, or all open, but for an entrance and an exit."""
    share, n = _border_share(is_wall), 2 * sum(is_wall.shape) - 4
    return abs(share - 0.5) >= min(UNIFORM, 0.5 - 2 / n)


def _border_share(is_wall: np.ndarray) -> float:
    """The share of the outermost cells that are wall."""
    border = np.concatenate([is_wall[0], is_wall[-1], is_wall[1:-1, 0], is_wall[1:-1, -1]])
    return float(border.mean())


def _settled(profile: np.ndarray, at: np.ndarray, pitch: float) -> np.ndarray:
    """Lines moved to the peaks near them, along a smooth curve, which a page not quite flat needs."""
    reach = max(1, round(0.15 * pitch))
    moved, weight = at.copy(), np.zeros(len(at))
    for i, x in enumerate(at.tolist()):
        low = max(0, round(x) - reach)
        window = profile[low : round(x) + reach + 1]
        window = window - window.min()
        if window.sum() > 0:
            moved[i] = low + float((window * np.arange(len(window))).sum() / window.sum())
            weight[i] = window.max()
    k = np.arange(len(at), dtype=float)
    degree = 3 if len(at) >= 12 else 2 if len(at) >= 7 else 1
    if weight.sum() == 0:
        return at
    fit = np.polynomial.Polynomial.fit(k, moved, degree, w=weight / weight.max() + 0.05)
    return fit(k)


# ---------------------------------------------------------------------------- colours


def _two_colors(part: np.ndarray) -> Inks | None:
    """The two colours that most of the drawing has."""
    pixels = part.reshape(-1, 3)
    pixels = pixels[:: max(1, len(pixels) // 20_000)].astype(int)
    bins = (pixels >> 4) @ np.array([256, 16, 1])
    counts = np.bincount(bins, minlength=4096).astype(float)
    centers = np.stack(np.unravel_index(np.arange(4096), (16, 16, 16)), axis=1) * 16 + 8
    first = int(counts.argmax())
    first_color = np.median(pixels[np.abs(pixels - centers[first]).max(1) <= 24], axis=0)
    away = np.linalg.norm(centers - first_color, axis=1)
    second = int((counts * np.clip((away - 45) / 110, 0, 1)).argmax())
    near = np.abs(pixels - centers[second]).max(1) <= 20
    if near.sum() < 0.004 * len(pixels) or away[second] < 45:
        return None
    return first_color, np.median(pixels[near], axis=0)


# ---------------------------------------------------------------------------- walls between rooms


def _as_walls(ink: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> _Cells | None:
    """Rooms on the lattice with walls between them; `ink` is how far each pixel is from the paper."""
    columns, thick_x = _centered(ink[int(max(0, rows[0])) : int(rows[-1]) + 1].mean(0), columns)
    rows, thick_y = _centered(ink[:, int(max(0, columns[0])) : int(columns[-1]) + 1].mean(1), rows)
    rows = _with_hidden_lines(ink > 0.5, rows, columns, thick_y)
    columns = _with_hidden_lines(ink.T > 0.5, columns, rows, thick_x)
    pitch_x, pitch_y = float(np.diff(columns).mean()), float(np.diff(rows).mean())
    if thick_x > THICKEST * pitch_x or thick_y > THICKEST * pitch_y:
        return None
    n_rows, n_columns = len(rows) - 1, len(columns) - 1
    upright = _segment_strength(ink.T, columns, rows, thick_x).T  # (rows, columns + 1)
    level = _segment_strength(ink, rows, columns, thick_y)  # (rows + 1, columns)
    room = _room_ink(ink > 0.3, rows, columns, thick_x, thick_y)
    strengths = np.concatenate([upright.ravel(), level.ravel()])
    strong = float(np.percentile(strengths, 92))
    if strong < 0.12:
        return None
    threshold = _valley(strengths / strong) * strong
    cells = np.zeros((2 * n_rows + 1, 2 * n_columns + 1), dtype=bool)
    sure = np.ones(cells.shape)
    cells[::2, ::2] = True
    if min(thick_x / pitch_x, thick_y / pitch_y) > HALLS:  # as wide as what is between them: perhaps a hall
        is_open = _post_ink(ink > 0.5, rows, columns, thick_x, thick_y) < 0.5
        beside = cv2.filter2D(
            is_open.astype(np.uint8), -1, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT
        )
        cells[::2, ::2] = ~(is_open & (beside > 1))  # a single post that is not drawn is one all the same
    cells[1::2, ::2] = upright > threshold
    cells[::2, 1::2] = level > threshold
    for place, values in (
        ((slice(1, None, 2), slice(None, None, 2)), upright),
        ((slice(None, None, 2), slice(1, None, 2)), level),
    ):
        sure[place] = np.clip(0.5 + np.abs(values - threshold) / strong, 0, 0.999)
    mark, faint = np.zeros(cells.shape), np.zeros(cells.shape)
    mark[1::2, 1::2] = room
    faint[1::2, 1::2] = _room_ink(ink > FAINT_INK, rows, columns, thick_x, thick_y)
    order = np.sort(room.ravel())
    others = order[: max(1, len(order) - 2)]  # all but start and goal
    usual_room = float(others.mean()) if len(order) > 2 else 0.0
    impure = float((others > 0.06).mean())  # digits in a table, say
    doubtful = float((np.abs(strengths - threshold) < 0.17 * strong).mean())
    closed = float(np.mean([cells[0].mean(), cells[-1].mean(), cells[:, 0].mean(), cells[:, -1].mean()]))
    clean = (1 - min(1.0, 3.5 * usual_room)) * (1 - min(1.0, 3 * impure))
    quality = clean * (1 - min(1.0, 2 * doubtful)) * (0.5 + 0.5 * closed)
    edges = _bands(rows, thick_y), _bands(columns, thick_x)
    return _Cells(cells, sure, mark, faint, quality, "walls", *edges, strong=strong)


def _with_hidden_lines(is_ink: np.ndarray, lines: np.ndarray, cross: np.ndarray, thick: float) -> np.ndarray:
    """The lines with the outer walls that have no edge outside: the picture ends there, or is of their colour."""
    pitch = float(np.diff(lines).mean())
    low, high = round(float(cross[0]) + thick), round(float(cross[-1]) - thick)
    along = is_ink[:, max(0, low) : max(2, high)]

    def inked(low: float, high: float) -> np.ndarray:
        """The share of ink between these two rows, for each place along them; at the edge of the picture two rows."""
        low, high = min(max(0, round(low)), len(along) - 2), max(2, min(len(along), round(high)))
        return along[low:high].mean(0) if high > low else np.zeros(0)

    least = 0.01 if thick > 0.45 * pitch else 0.0
    found: list[list[float]] = []
    for at, way in ((float(lines[0]), -1), (float(lines[-1]), 1)):
        beyond = at + way * pitch
        if not -thick - 2 < beyond < len(along) + thick + 2:
            found.append([])
            continue
        wall, inner = inked(beyond - thick / 2, beyond + thick / 2), inked(at - thick / 2, at + thick / 2)
        rooms = inked(min(at, beyond) + thick / 2 + 1, max(at, beyond) - thick / 2 - 1)
        is_outer = (
            (wall.size and rooms.size)
            and (wall > 0.5).mean() > 0.85
            and (inner > 0.5).mean() < 0.93
            # walls stand between the rooms; beside the thick wall of a maze read inside out there are none
            and least <= (rooms > 0.5).mean() < 0.5
        )
        found.append([beyond] if is_outer else [])
    return np.concatenate([found[0], lines, found[1]])


def _post_ink(
    is_ink: np.ndarray, rows: np.ndarray, columns: np.ndarray, thick_x: float, thick_y: float
) -> np.ndarray:
    """(rows + 1, columns + 1): the share of ink in the middle of each crossing of two walls."""
    half_x, half_y = max(0.5, thick_x / 4), max(0.5, thick_y / 4)
    edges_x = np.stack([columns - half_x, columns + half_x], axis=1).ravel()
    edges_y = np.stack([rows - half_y, rows + half_y], axis=1).ravel()
    return _share(is_ink.astype(np.float32), edges_y, edges_x)[::2, ::2]


def _centered(profile: np.ndarray, lines: np.ndarray) -> tuple[np.ndarray, float]:
    """The lines moved to the middle of the walls that run along them, and the thickness of these walls."""
    pitch = float(np.diff(lines).mean())
    offsets = np.arange(-0.5 * pitch, 0.5 * pitch, 0.5)
    at = lines[:, None] + offsets[None, :]
    folded = np.interp(at.ravel(), np.arange(len(profile)), profile).reshape(at.shape)
    inner = folded[1:-1].mean(0) if len(lines) > 3 else folded.mean(0)
    inner = inner - inner.min()
    if inner.max() <= 0:
        return lines, pitch
    half = inner > 0.5 * inner.max()
    # the stretch around the peak, which may run over the end of the fold
    n = len(half)
    peak = int(inner.argmax())
    low = high = peak
    while high - low < n and half[(low - 1) % n]:
        low -= 1
    while high - low < n and half[(high + 1) % n]:
        high += 1
    middle = (low + high) / 2 * 0.5 - 0.5 * pitch
    if middle > 0.5 * pitch:
        middle -= pitch
    if middle < -0.5 * pitch:
        middle += pitch
    return lines + middle, max(1.0, (high - low + 1) * 0.5)


def _segment_strength(ink: np.ndarray, lines: np.ndarray, cross: np.ndarray, thick: float) -> np.ndarray:
    """(lines, cells between `cross`): the ink along each line between two crossings, 0..1.

    Ink is averaged along the wall, then the darkest place across it is taken, so that a line one pixel
    off, or a wall that leans, is still found.
    """
    pitch = float(np.diff(lines).mean())
    reach = max(1, round(0.1 * pitch + 0.3 * thick))
    n = len(cross) - 1
    result = np.zeros((len(lines), n))
    inset = 0.5 * thick + 0.12 * pitch
    summed = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=np.float64)
    low = np.clip(np.round(cross[:-1] + inset).astype(int), 0, ink.shape[1] - 1)
    high = np.clip(np.round(cross[1:] - inset).astype(int) + 1, 1, ink.shape[1])
    high = np.maximum(high, low + 1)
    for i, y in enumerate(lines.tolist()):
        before = min(reach, int(thick / 2)) if i == 0 and thick >= 3 else reach  # beside an opening the page
        after = (
            min(reach, int(thick / 2)) if i == len(lines) - 1 and thick >= 3 else reach
        )  # may look like a wall
        top, bottom = max(0, round(y) - before), min(ink.shape[0], round(y) + after + 1)
        if bottom <= top:
            continue
        means = (summed[top:bottom, high] - summed[top:bottom, low]) / (high - low)
        result[i] = means.max(0)
    return result


def _room_ink(
    is_ink: np.ndarray, rows: np.ndarray, columns: np.ndarray, thick_x: float, thick_y: float
) -> np.ndarray:
    """(rows, columns): the share of ink inside each room, well away from its walls."""
    summed = cv2.integral(is_ink.astype(np.float32))
    x, y = _inner(columns, thick_x, is_ink.shape[1]), _inner(rows, thick_y, is_ink.shape[0])
    area = np.maximum(1, (y[1] - y[0])[:, None] * (x[1] - x[0])[None, :])
    total = summed[y[1]][:, x[1]] - summed[y[0]][:, x[1]] - summed[y[1]][:, x[0]] + summed[y[0]][:, x[0]]
    return total / area


def _inner(lines: np.ndarray, thick: float, n: int) -> tuple[np.ndarray, np.ndarray]:
    inset = 0.5 * thick + 0.15 * (np.diff(lines) - thick)
    low = np.clip(np.round(lines[:-1] + inset).astype(int), 0, n - 1)
    return low, np.clip(np.round(lines[1:] - inset).astype(int) + 1, low + 1, n)


def _valley(values: np.ndarray) -> float:
    """The threshold between absent and present walls: the emptiest place between the two heaps."""
    counts, edges = np.histogram(np.clip(values, 0, 1.2), bins=48, range=(0, 1.2))
    smooth = np.convolve(counts, np.ones(5) / 5, mode="same")
    low, high = int(0.25 * 40), int(0.75 * 40)
    window = smooth[low:high]
    empty = np.flatnonzero(window <= window.min() + 1e-9)
    return float(edges[low + int(np.median(empty))] + 0.0125)


def _bands(lines: np.ndarray, thick: float) -> np.ndarray:
    """The edges of wall, room, wall, ..., wall along one axis."""
    half = 0.5 * max(thick, 2.0)
    return np.stack([lines - half, lines + half], axis=1).ravel()


# ---------------------------------------------------------------------------- every cell is wall or passage


def _near(away: list[np.ndarray], contrast: float) -> list[np.ndarray]:
    """Two masks, 0 or 1: what has the first colour and what the second; `away` is in units of `contrast`."""
    along = np.clip((away[0] ** 2 - away[1] ** 2 + 1) / 2, 0, 1)  # 0 at the first colour, 1 at the second
    usual = float(np.percentile(np.minimum(*away)[::3, ::3], 80))  # little where nothing is blurred or shaded
    is_blend = (
        away[0] ** 2 - along**2 < max(0.2, 40 / contrast, 5 * usual) ** 2
    )  # dark green is not dark grey
    reach = float(np.clip(0.15 + 6 * usual, 0.15, 0.35))
    return [((distance < reach) & is_blend).astype(np.float32) for distance in away]


def _as_cells(near: list[np.ndarray], rows: np.ndarray, columns: np.ndarray) -> _Cells | None:
    """Lattice cells that are all of one colour or all of the other; `near` masks the two.

    The first colour counts as wall here.
    """
    inside = [_share(mask, rows, columns) for mask in near]
    mark = 1 - np.maximum(*inside)
    is_first = inside[0] > inside[1]
    share = float(is_first.mean())
    if not 0.08 < share < 0.92:
        return None
    order = np.sort(mark.ravel())
    usual = float(order[: max(1, len(order) - 2)].mean())
    impure = order[: max(1, len(order) - 2)] > 0.2  # letters of a title, say
    quality = (1 - min(1.0, 3 * usual)) * (1 - min(1.0, 4 * float(impure.mean()))) * 0.97 ** int(impure.sum())
    sure = np.clip(0.5 + 0.5 * np.abs(inside[0] - inside[1]), 0, 0.999)
    return _joined(_Cells(is_first, sure, mark, np.zeros(mark.shape), quality, "cells", rows, columns))


WIDEST = 5  # lattice cells of a wall, or of a passage


def _joined(cells: _Cells) -> _Cells:
    """Walls or passages that are several lattice cells wide, all over the drawing, taken as one cell."""
    down, across = _equal_bands(cells.is_wall), _equal_bands(cells.is_wall.T)
    if down is None or across is None:
        return cells
    starts = down[:-1], across[:-1]
    is_wall, sure, mark = cells.is_wall[np.ix_(*starts)], cells.sure, cells.mark
    for axis, start in enumerate(starts):
        sure = np.minimum.reduceat(sure, start, axis)
        mark = np.maximum.reduceat(mark, start, axis)
    return replace(
        cells,
        is_wall=is_wall,
        sure=sure,
        mark=mark,
        faint=np.zeros(mark.shape),
        rows=cells.rows[down],
        columns=cells.columns[across],
    )


def _equal_bands(is_wall: np.ndarray) -> np.ndarray | None:
    """The edges of wall, passage, wall, ..., wall along the first axis, if rows are equal inside these bands."""
    n = len(is_wall)
    is_same = (is_wall[1:] == is_wall[:-1]).all(1)
    for wall in range(1, WIDEST + 1):
        for passage in range(1, WIDEST + 1):
            times, rest = divmod(n - wall, wall + passage)
            if wall == passage == 1 or rest or times < 3:
                continue
            sizes = np.tile([wall, passage], times + 1)[:-1]
            edges = np.concatenate([[0], np.cumsum(sizes)])
            inside = np.setdiff1d(np.arange(1, n), edges)
            if is_same[inside - 1].all():
                return edges
    return None


def _share(mask: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """(rows, columns): the share of the mask in the inner part of each cell."""
    summed = cv2.integral(mask)
    x, y = _inner(columns, 0.0, mask.shape[1]), _inner(rows, 0.0, mask.shape[0])
    area = np.maximum(1, (y[1] - y[0])[:, None] * (x[1] - x[0])[None, :])
    total = summed[y[1]][:, x[1]] - summed[y[0]][:, x[1]] - summed[y[1]][:, x[0]] + summed[y[0]][:, x[0]]
    return total / area


# ---------------------------------------------------------------------------- start and goal


@dataclass(frozen=True)
class _End:
    """A place that may be the start or the goal."""

    cell: Cell
    letters: dict[str, float] = field(default_factory=dict)  # how like each letter is what stands there
    way: str | None = None  # where an arrow there points: "in" or "out"
    hue: str | None = None  # the colour there


LETTER_PAIRS = ("SG", "SE", "SF", "SX", "AB")  # start and goal
START_HUES = {"green": 1.0, "cyan": 0.5, "blue": 0.4}
GOAL_HUES = {"red": 1.0, "magenta": 0.7, "orange": 0.5, "yellow": 0.4}


def _with_ends(
    cells: _Cells, inks: Inks, part: np.ndarray, view: View, page: np.ndarray, corner: tuple[int, int]
) -> DrawnMaze | None:
    """The maze with its start and goal; of cells in two colours, also the decision which of them is wall."""
    options = [cells]
    if cells.style == "cells":
        options.append(replace(cells, is_wall=~cells.is_wall))
    if not view.is_straight:
        options = [_without_margin(option) for option in options]
    best: tuple[float, DrawnMaze] | None = None
    for option in options:
        if max(option.is_wall.shape) > LARGEST:
            continue
        if option.style == "walls":
            paper, wall = (inks[1], inks[0]) if option.is_mostly_wall else inks
        else:
            paper, wall = _paper_and_wall(part, inks, option)
            option = _with_missing_sides(option, page, corner, (paper, wall))
        option = _without_frame(option)
        option = _without_stains(option, part, paper, wall)
        marks = _marked(option)
        if len(marks) < 2:
            opened = _with_coloured_openings(option, part, (paper, wall))
            if len(in_openings := _marked(opened)) == 2:
                option, marks = opened, in_openings
        gaps = _gaps(option.is_wall) if len(marks) < 2 and _closed(option.is_wall) else []
        if len(marks) < 2 and len(marks) + len(gaps) != 2:
            marks = _faintly_marked(option) or marks
        ends, how = (
            (marks, "marks") if len(marks) == 2 else ([*marks, *gaps], "mark and gap" if marks else "gaps")
        )
        clues = np.where(option.is_wall, WALL, OPEN).astype(np.int8)
        for r, c in np.argwhere(option.mark > 0.3).tolist():
            clues[r, c] = OPEN  # what is marked can be entered
            if option.style == "cells":
                option.sure[r, c] = min(0.5, option.sure[r, c])  # if it is no end, what is it?
        merit = option.quality
        named = False
        if len(ends) == 2:
            described = [_described(end, option, part, page, corner, paper, wall) for end in ends]
            if (
                how == "marks"
                and (places := _marked_gaps(option, ends, part, page, corner, (paper, wall))) is not None
            ):
                described = [replace(end, cell=at) for end, at in zip(described, places, strict=True)]
                clues[places[0]] = clues[places[1]] = OPEN
            (start, goal), named = _start_first(described)
            clues[start.cell], clues[goal.cell] = START, GOAL
            strength = sorted(float(option.mark[end]) for end in marks)
            is_odd = (
                option.style == "cells" and how == "marks" and strength[0] < MUCH_LESS * strength[1]
            )  # perhaps a stain of the other
            option.sure[start.cell] = option.sure[goal.cell] = 0.5 if is_odd else 0.9 if named else 0.7
            reached = int(distances(clues, start.cell)[goal.cell]) != UNREACHED
            merit *= 1.0 if reached else 0.6
        else:
            n = "no mark and no gap" if not ends else f"{len(ends)} mark{'s' * (len(ends) > 1)} or gaps"
            how = f"{n} can be told as start and goal"
            merit *= 1.0 if len(ends) < 4 else 0.5  # a crossword has numbers in many cells
        if option.style == "cells":
            merit += SENSE * _wall_sense(option, paper, wall)
            sides = [option.is_wall[at].mean() for at in (0, -1, (slice(None), 0), (slice(None), -1))]
            if min(sides) < 0.1 and max(sides) > 0.95:
                merit -= 0.1  # a row of something else was taken for a part of the maze
        maze = DrawnMaze(
            clues=clues,
            confidence=_doubtful_sides(option),
            cell_quads=_quads(option, view, corner),
            quality=min(1.0, merit),
            style=option.style,
            ends=how,
            ends_named=named,
        )
        if best is None or (maze.is_whole, merit) > (best[1].is_whole, best[0]):
            best = (merit, maze)
    return best[1] if best is not None else None


def _without_margin(cells: _Cells) -> _Cells:
    """Without the strips of paper between the maze and the edge of the page, which is a line, too."""
    is_wall, mark = cells.is_wall, cells.mark
    if cells.style == "walls":
        inner = is_wall.copy()
        inner[::2, ::2] = False  # posts
        inner[[0, -1]] = inner[:, [0, -1]] = False  # the edge of the page, or the outer wall
    else:
        inner = is_wall | (mark > 0.3)
    used = [np.flatnonzero(inner.any(axis)) for axis in (1, 0)]
    if not all(len(u) for u in used):
        return cells
    low, high = [int(u[0]) for u in used], [int(u[-1]) + 1 for u in used]
    if cells.style == "walls":
        # rooms without walls across belong to the maze unless there is a full wall behind them, or the page
        # goes on at the other side, too; the two gaps of a maze may open to it
        behind = []
        for axis in (0, 1):
            walls = np.moveaxis(is_wall, axis, 0)[:, low[1 - axis] : high[1 - axis]]
            behind.append(float(walls[low[axis]].mean()) if low[axis] >= 2 else 0.0)
            behind.append(float(walls[high[axis] - 1].mean()) if high[axis] <= len(walls) - 2 else 0.0)
        for axis in (0, 1):
            least = 0.75 if min(behind[2 * axis : 2 * axis + 2]) >= 0.75 else 0.99
            low[axis] = low[axis] if behind[2 * axis] >= least else 0
            high[axis] = high[axis] if behind[2 * axis + 1] >= least else is_wall.shape[axis]
    if min(high[0] - low[0], high[1] - low[1]) < 5:
        return cells
    rows, columns = slice(low[0], high[0]), slice(low[1], high[1])
    return replace(
        cells,
        is_wall=is_wall[rows, columns],
        sure=cells.sure[rows, columns],
        mark=mark[rows, columns],
        faint=cells.faint[rows, columns],
        rows=cells.rows[low[0] : high[0] + 1],
        columns=cells.columns[low[1] : high[1] + 1],
    )


def _without_frame(cells: _Cells) -> _Cells:
    """A drawing of walls without the frame of the chart that it stands in, one room away all around."""
    is_wall = cells.is_wall
    if cells.style != "walls" or min(is_wall.shape) < 11:
        return cells
    corridors = [is_wall[1, 2:-2:2], is_wall[-2, 2:-2:2], is_wall[2:-2:2, 1], is_wall[2:-2:2, -2]]
    inner = is_wall[2:-2, 2:-2]
    if any(walls.any() for walls in corridors) or not _is_uniform_around(inner) or not inner[0].any():
        return cells
    inside = slice(2, -2), slice(2, -2)
    return replace(
        cells,
        is_wall=inner,
        sure=cells.sure[inside],
        mark=cells.mark[inside],
        faint=cells.faint[inside],
        rows=cells.rows[2:-2],
        columns=cells.columns[2:-2],
    )


def _doubtful_sides(cells: _Cells) -> np.ndarray:
    """How sure each cell is; those along a side of a drawing of walls that is mostly open are not."""
    sure = cells.sure.copy()
    if cells.style == "walls":
        for at in (0, -1, (slice(None), 0), (slice(None), -1)):
            if cells.is_wall[at].mean() < 0.8:  # with its posts, every other cell
                sure[at] = np.minimum(sure[at], 0.5)
    return sure


def _with_missing_sides(cells: _Cells, page: np.ndarray, corner: tuple[int, int], inks: Inks) -> _Cells:
    """Cells that begin or end with a row of rooms get the outer wall that is drawn beyond it.

    It was not seen where the page has its colour, or where it is a pattern.
    """
    is_wall = cells.is_wall
    if not 0.1 < _border_share(is_wall) < 0.9 or min(is_wall.shape) < 5:
        return cells
    paper, wall = inks
    for a, b in ((1, 1), (1, 0), (0, 1), (0, 0)):  # where the first post between four rooms may be
        in_rooms = (is_wall & (cells.mark < 0.3))[1 - a :: 2, 1 - b :: 2]
        if not is_wall[a::2, b::2].all() or in_rooms.any():
            continue
        height, width = is_wall.shape
        missing = [a == 1, (height - a) % 2 == 0, b == 1, (width - b) % 2 == 0]  # top, bottom, left, right
        y, x = cells.rows + corner[1], cells.columns + corner[0]
        high, wide = float(np.diff(y).mean()), float(np.diff(x).mean())
        strips = (
            (y[0] - high, x[0], y[0], x[-1]),
            (y[-1], x[0], y[-1] + high, x[-1]),
            (y[0], x[0] - wide, y[-1], x[0]),
            (y[0], x[-1], y[-1], x[-1] + wide),
        )
        add = []
        for needed, strip in zip(missing, strips, strict=True):
            top, left, bottom, right = (max(0, round(float(v))) for v in strip)
            beyond = page[top:bottom, left:right].astype(np.float32)
            is_near = np.linalg.norm(beyond - wall, axis=-1) < np.linalg.norm(beyond - paper, axis=-1)
            add.append(int(needed and beyond.size > 0 and float(is_near.mean()) > 0.5))
        around = (add[0], add[1]), (add[2], add[3])

        def wider(lines: np.ndarray, size: float, more: tuple[int, int]) -> np.ndarray:
            return np.concatenate([lines[:1] - size] * more[0] + [lines] + [lines[-1:] + size] * more[1])

        return replace(
            cells,
            is_wall=np.pad(is_wall, around, constant_values=True),
            sure=np.pad(cells.sure, around, constant_values=0.9),
            mark=np.pad(cells.mark, around),
            faint=np.pad(cells.faint, around),
            rows=wider(cells.rows, high, around[0]),
            columns=wider(cells.columns, wide, around[1]),
        )
    return cells


def _paper_and_wall(part: np.ndarray, inks: Inks, cells: _Cells) -> Inks:
    """The two colours, that of the passages first, for this choice of walls."""
    r, c = np.argwhere(cells.is_wall)[int(cells.mark[cells.is_wall].argmin())].tolist()
    patch = _patch(part, cells, (r, c), 0.2)
    color = np.median(patch.reshape(-1, 3), axis=0) if patch.size else inks[1]
    first_is_wall = np.linalg.norm(color - inks[0]) < np.linalg.norm(color - inks[1])
    return (inks[1], inks[0]) if first_is_wall else inks


def _wall_sense(cells: _Cells, paper: np.ndarray, wall: np.ndarray) -> float:
    """-1..1: how usual this choice of walls is. Walls go around, are dark, and are the smaller part."""
    around = _border_share(cells.is_wall)
    closed = 3.0 * (around > 0.85) - 3.0 * (around < 0.15)
    dark = 0.6 if wall.sum() < paper.sum() else -0.6
    fewer = 0.3 if cells.is_wall.mean() < 0.6 else -0.3
    return float(np.tanh(closed + dark + fewer))


def _without_stains(cells: _Cells, part: np.ndarray, paper: np.ndarray, wall: np.ndarray) -> _Cells:
    """Walls beside a room filled with colour are looked at again: the colour itself is no wall.

    Where the colour, or its noise, hides whether there is a wall, the wall is not sure.
    """
    if cells.style != "walls":
        return cells
    is_wall, sure = cells.is_wall.copy(), cells.sure.copy()
    contrast = float(np.linalg.norm(wall - paper))
    is_closed = _border_share(is_wall) > 0.9
    stains = {}
    for r, c in np.argwhere(cells.mark > 0.5).tolist():
        inside = _patch(part, cells, (r, c), 0.15)
        unlike = (
            np.linalg.norm(inside - paper, axis=2) > 0.25 * contrast
        )  # a letter may have the colour of paper
        if unlike.any():
            stains[r, c] = _commonest(inside[unlike])
    for (r, c), stain in stains.items():
        inside = _patch(part, cells, (r, c), 0.15)
        noise = float(np.median(_off_blend(inside, paper, stain))) / contrast
        for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            at = r + dr, c + dc
            if (
                is_closed
                and is_wall[at]
                and (at[0] in (0, len(is_wall) - 1) or at[1] in (0, is_wall.shape[1] - 1))
            ):
                continue  # the outer wall goes on beside a colour
            strip = _wall_patch(part, cells, at, along_rows=dc != 0)
            if not strip.size:
                continue
            ways = [(paper, stain)]  # what blends into what beside the wall
            if (other := stains.get((r + 2 * dr, c + 2 * dc))) is not None:
                ways += [(paper, other), (stain, other)]
            full = min(float(_off_blend(wall, *way)) for way in ways) / contrast  # of a wall of full strength
            if full < 0.12:
                sure[at] = min(0.5, sure[at])
                continue
            off = np.minimum.reduce([_off_blend(strip, *way) for way in ways]) / contrast
            lines = off.mean(0 if dc != 0 else 1)  # along the wall
            middle = lines[len(lines) // 4 : len(lines) - len(lines) // 4]
            share = float(middle.max()) / (cells.strong * full)
            is_wall[at] = share > STAINED_WALL
            unclear = 0.1 if other is None else 0.3
            clear = abs(share - STAINED_WALL) - unclear - noise / (cells.strong * full)
            sure[at] = np.clip(0.5 + clear, 0, 0.999)
    return replace(cells, is_wall=is_wall, sure=sure)


def _with_coloured_openings(cells: _Cells, part: np.ndarray, inks: Inks) -> _Cells:
    """One or two pieces of the outer wall that have a colour of their own are no wall but marked openings."""
    if cells.style != "walls":
        return cells
    paper, wall = inks
    contrast = float(np.linalg.norm(wall - paper))
    height, width = cells.is_wall.shape
    found = []
    for r, c in np.argwhere(cells.is_wall).tolist():
        is_outer = (r in (0, height - 1) and c % 2 == 1) or (c in (0, width - 1) and r % 2 == 1)
        patch = _patch(part, cells, (r, c), 0.25) if is_outer else part[:0]
        if patch.size and float(np.median(_off_blend(patch, paper, wall))) > 0.2 * contrast:
            found.append((r, c))
    if not 0 < len(found) <= 2:
        return cells
    is_wall, mark = cells.is_wall.copy(), cells.mark.copy()
    for cell in found:
        is_wall[cell], mark[cell] = False, 1.0
    return replace(cells, is_wall=is_wall, mark=mark)


def _off_blend(pixels: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """How far each pixel is from every mixture of two colours."""
    way = (b - a).astype(np.float32)
    length = float(way @ way) + 1e-6
    rel = pixels.astype(np.float32) - a.astype(np.float32)
    t = np.clip(rel @ way / length, 0, 1)
    return np.linalg.norm(rel - t[..., None] * way, axis=-1)


def _patch(part: np.ndarray, cells: _Cells, cell: Cell, inset: float) -> np.ndarray:
    """The pixels of a cell without `inset` of its size at each side."""
    (y0, y1), (x0, x1) = cells.rows[cell[0] : cell[0] + 2], cells.columns[cell[1] : cell[1] + 2]
    dy, dx = inset * (y1 - y0), inset * (x1 - x0)
    return part[max(0, round(y0 + dy)) : round(y1 - dy) + 1, max(0, round(x0 + dx)) : round(x1 - dx) + 1]


def _wall_patch(part: np.ndarray, cells: _Cells, cell: Cell, along_rows: bool) -> np.ndarray:
    """The pixels where a wall may stand, a little wider than the wall and shorter than the room."""
    (y0, y1), (x0, x1) = cells.rows[cell[0] : cell[0] + 2], cells.columns[cell[1] : cell[1] + 2]
    if along_rows:
        y0, y1, x0, x1 = y0 + 0.2 * (y1 - y0), y1 - 0.2 * (y1 - y0), x0 - 1, x1 + 1
    else:
        y0, y1, x0, x1 = y0 - 1, y1 + 1, x0 + 0.2 * (x1 - x0), x1 - 0.2 * (x1 - x0)
    return part[max(0, round(y0)) : round(y1) + 1, max(0, round(x0)) : round(x1) + 1]


def _marked(cells: _Cells) -> list[Cell]:
    """The two cells in which something stands, or the one; or more, if nothing tells the two among them."""
    values = cells.mark[1::2, 1::2] if cells.style == "walls" else cells.mark
    usual = float(np.percentile(values, 80))
    least = max(0.09, 3 * usual)
    candidates = [(float(cells.mark[r, c]), (r, c)) for r, c in np.argwhere(cells.mark > least).tolist()]
    groups = _grouped(candidates, 2 if cells.style == "walls" else 1)
    groups.sort(key=lambda group: -group[0])
    if len(groups) > 2 and groups[2][0] > 0.45 * groups[1][0]:
        return [cell for _, cell in groups]
    return [cell for _, cell in groups[:2]]


def _faintly_marked(cells: _Cells) -> list[Cell]:
    """The two cells in which something small or pale stands and in others nothing; empty if it is not two."""
    found = np.argwhere(cells.faint > LEAST_FAINT).tolist()
    groups = sorted(_grouped([(float(cells.faint[r, c]), (r, c)) for r, c in found], 2), reverse=True)
    return [cell for _, cell in groups] if len(groups) == 2 else []


def _grouped(candidates: list[tuple[float, Cell]], step: int) -> list[tuple[float, Cell]]:
    """Neighbouring cells under one mark taken together, at the one it covers most; two full cells stay two."""
    rest = sorted(candidates, key=lambda c: -c[0])
    groups: list[tuple[float, Cell]] = []
    for value, cell in rest:
        part_of = any(
            max(abs(cell[0] - other[0]), abs(cell[1] - other[1])) <= step and value < 0.6 * strength
            for strength, other in groups
        )
        if not part_of:
            groups.append((value, cell))
    return groups


def _marked_gaps(
    cells: _Cells,
    marks: list[Cell],
    part: np.ndarray,
    page: np.ndarray,
    corner: tuple[int, int],
    inks: Inks,
) -> list[Cell] | None:
    """Where both marks stand in gaps of the outer wall and also reach beyond it: these gaps."""
    if cells.style != "walls":
        return None
    height, width = cells.is_wall.shape
    paper, wall = inks
    contrast = float(np.linalg.norm(wall - paper))
    gaps = []
    for r, c in marks:
        room = _patch(part, cells, (r, c), 0.1)
        unlike = _off_blend(room, paper, wall) > 0.25 * contrast
        if not unlike.any():
            return None
        color = _commonest(room[unlike])
        (y0, y1), (x0, x1) = cells.rows[[r, r + 1]] + corner[1], cells.columns[[c, c + 1]] + corner[0]
        deep = 0.12 * (y1 - y0 + x1 - x0) / 2 + 1
        for at, gap, strip in (
            (r == 1, (0, c), (cells.rows[0] + corner[1] - deep, x0, cells.rows[0] + corner[1] - 1, x1)),
            (
                r == height - 2,
                (r + 1, c),
                (cells.rows[-1] + corner[1] + 1, x0, cells.rows[-1] + corner[1] + deep, x1),
            ),
            (c == 1, (r, 0), (y0, cells.columns[0] + corner[0] - deep, y1, cells.columns[0] + corner[0] - 1)),
            (
                c == width - 2,
                (r, c + 1),
                (y0, cells.columns[-1] + corner[0] + 1, y1, cells.columns[-1] + corner[0] + deep),
            ),
        ):
            top, left, bottom, right = (max(0, round(float(v))) for v in strip)
            beyond = page[top : bottom + 1, left : right + 1]
            if not at or not beyond.size:
                continue
            if (np.linalg.norm(beyond - color, axis=2) < 0.25 * contrast).mean() > 0.2:
                gaps.append(gap)
                break
    return gaps if len(gaps) == len(marks) else None


def _closed(is_wall: np.ndarray) -> bool:
    """Whether there is an outer wall, with openings at most, around something that is not mostly wall."""
    return _border_share(is_wall) > 0.85 and float(is_wall.mean()) < 0.78


def _gaps(is_wall: np.ndarray) -> list[Cell]:
    """The openings in the outer wall, if there are one or two; the middle cell of wider ones."""
    height, width = is_wall.shape
    around = (
        [(0, c) for c in range(width)]
        + [(r, width - 1) for r in range(1, height)]
        + [(height - 1, c) for c in range(width - 2, -1, -1)]
        + [(r, 0) for r in range(height - 2, 0, -1)]
    )
    is_open = [not is_wall[cell] for cell in around]
    if all(is_open) or not any(is_open):
        return []
    first = is_open.index(False)
    runs: list[list[Cell]] = []
    for k in range(len(around)):
        cell, opened = around[(first + k) % len(around)], is_open[(first + k) % len(around)]
        if opened and (not runs or not is_open[(first + k - 1) % len(around)]):
            runs.append([])
        if opened:
            runs[-1].append(cell)
    return [run[len(run) // 2] for run in runs] if len(runs) <= 2 else []


def _described(
    cell: Cell,
    cells: _Cells,
    part: np.ndarray,
    page: np.ndarray,
    corner: tuple[int, int],
    paper: np.ndarray,
    wall: np.ndarray,
) -> _End:
    """What stands at an end: in the cell, or outside the wall beside a gap."""
    height, width = cells.is_wall.shape
    contrast = float(np.linalg.norm(wall - paper))
    is_gap = cells.mark[cell] < 0.05 and (cell[0] in (0, height - 1) or cell[1] in (0, width - 1))
    patch = _outside(cell, cells, page, corner) if is_gap else _patch(part, cells, cell, 0.08)
    if not patch.size:
        return _End(cell)
    flat = patch.reshape(-1, 3).astype(float)
    common = _commonest(flat)
    away = np.linalg.norm(patch.astype(float) - common, axis=2)
    ink = np.clip(away / max(60.0, float(away.max())), 0, 1)
    way = None
    if is_gap and (pointed := arrow(ink)) is not None:
        inward = (cell[0] == 0) - (cell[0] == height - 1), (cell[1] == 0) - (cell[1] == width - 1)
        way = "in" if pointed == inward else "out" if pointed == (-inward[0], -inward[1]) else None
    far = flat[(np.linalg.norm(flat - paper, axis=1) > 0.2 * contrast)]
    return _End(
        cell, {} if way else likenesses(ink), way, _hue(np.median(far, axis=0)) if len(far) > 3 else None
    )


def _outside(cell: Cell, cells: _Cells, page: np.ndarray, corner: tuple[int, int]) -> np.ndarray:
    """The page beyond a gap in the outer wall, three rooms wide and two deep."""
    height, width = cells.is_wall.shape
    left, top = corner
    pitch_y = float(cells.rows[-1] - cells.rows[0]) / height * (2 if cells.style == "walls" else 1)
    pitch_x = float(cells.columns[-1] - cells.columns[0]) / width * (2 if cells.style == "walls" else 1)
    reach = max(22.0, 1.2 * max(pitch_x, pitch_y))
    y = float(cells.rows[cell[0]] + cells.rows[cell[0] + 1]) / 2 + top
    x = float(cells.columns[cell[1]] + cells.columns[cell[1] + 1]) / 2 + left
    y0, y1, x0, x1 = y - reach, y + reach, x - reach, x + reach
    edge = 0.2 * min(pitch_x, pitch_y)
    if cell[0] == 0:
        y0, y1 = top + cells.rows[0] - 1.8 * reach, top + cells.rows[0] - edge
    elif cell[0] == height - 1:
        y0, y1 = top + cells.rows[-1] + edge, top + cells.rows[-1] + 1.8 * reach
    elif cell[1] == 0:
        x0, x1 = left + cells.columns[0] - 2.5 * reach, left + cells.columns[0] - edge
    else:
        x0, x1 = left + cells.columns[-1] + edge, left + cells.columns[-1] + 2.5 * reach
    return page[max(0, int(y0)) : max(0, int(y1)), max(0, int(x0)) : max(0, int(x1))]


def _commonest(pixels: np.ndarray) -> np.ndarray:
    bins = (pixels.astype(int) >> 5) @ np.array([64, 8, 1])
    return np.median(pixels[bins == np.bincount(bins).argmax()], axis=0)


def _hue(color: np.ndarray) -> str | None:
    """The name of a colour (blue, green, red) that is not grey."""
    low, high = float(color.min()), float(color.max())
    if high - low < 50:
        return None
    hue = float(cv2.cvtColor(color.reshape(1, 1, 3).astype(np.uint8), cv2.COLOR_BGR2HSV)[0, 0, 0]) * 2
    names = ((12, "red"), (42, "orange"), (70, "yellow"), (165, "green"), (195, "cyan"), (260, "blue"))
    return next((name for limit, name in names if hue < limit), "magenta" if hue < 335 else "red")


def _start_first(ends: list[_End]) -> tuple[tuple[_End, _End], bool]:
    """Start and goal, and whether a letter or a colour said so; else the upper left one is the start."""
    first, second = ends
    for lead in (_lead_of_ways(first, second), _lead_of_letters(first, second), _lead_of_hues(first, second)):
        if abs(lead) > 0.25:
            return ((first, second) if lead > 0 else (second, first)), True
    if sum(second.cell) < sum(first.cell) or (
        sum(second.cell) == sum(first.cell) and second.cell < first.cell
    ):
        first, second = second, first
    return (first, second), False


def _lead_of_ways(first: _End, second: _End) -> float:
    """Above 0 where the arrows say that the first is the start."""
    return float((first.way == "in") - (first.way == "out") - (second.way == "in") + (second.way == "out"))


def _lead_of_letters(first: _End, second: _End) -> float:
    """The same for letters: how much better they fit as S and G, say, than as G and S."""

    def fit(a: _End, b: _End) -> float:
        return max(a.letters.get(pair[0], 0.0) + b.letters.get(pair[1], 0.0) for pair in LETTER_PAIRS)

    forth, back = fit(first, second), fit(second, first)
    return forth - back if max(forth, back) > 0.8 else 0.0


def _lead_of_hues(first: _End, second: _End) -> float:
    def sense(end: _End) -> float:
        return START_HUES.get(str(end.hue), 0.0) - GOAL_HUES.get(str(end.hue), 0.0)

    return sense(first) - sense(second)


def _quads(cells: _Cells, view: View, corner: tuple[int, int]) -> np.ndarray:
    """(H, W, 4, 2) the corners of the cells in the picture."""
    return view.cell_quads(cells.rows + corner[1], cells.columns + corner[0])
