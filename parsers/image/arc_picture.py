"""Reads the page of an ARC task: several pairs of coloured grids and the input of the test.

Grids are rectangles that stand out from what surrounds them, however deep in boxes they lie. Each is cut into
cells at its grid lines, or where colours change, and every cell gets the nearest of the ten colours. Then the
grids are paired: beside each other or one below the other, whichever their places say.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from parsers.image.glyphs import letter
from parsers.image.lattice import View, edge_strength, find_combs, largest, straighten
from solver.kinds.arc import LARGEST
from solver.puzzle import Grid

MAX_PAIRS = 10
SMALLEST_CELL = 4.0  # pixels of the analysed picture
DEEPEST = 4  # boxes inside boxes
PALETTES = np.array(  # blue, green, red; colour by colour in the shades of three programs that show tasks
    [
        [(0, 0, 0), (0, 0, 0), (0, 0, 0)],
        [(217, 116, 0), (255, 147, 30), (255, 100, 40)],
        [(54, 65, 255), (49, 60, 249), (40, 40, 230)],
        [(64, 204, 46), (48, 204, 79), (60, 170, 40)],
        [(0, 220, 255), (0, 220, 255), (40, 230, 250)],
        [(170, 170, 170), (153, 153, 153), (128, 128, 128)],
        [(190, 18, 240), (163, 58, 229), (220, 60, 220)],
        [(27, 133, 255), (27, 133, 255), (50, 140, 255)],
        [(255, 219, 127), (241, 216, 135), (250, 210, 130)],
        [(37, 12, 135), (49, 18, 146), (40, 20, 120)],
    ],
    dtype=np.float64,
)
PURE = 0.93  # share of cells of one colour from which a rectangle is a grid
GLANCE = 0.8  # of some of them, from which the others are looked at
MOST_SHAPES = 150  # shapes side by side that are looked at, large ones first; the others are letters
SAMPLED = 120  # pixels along a line by which it is told
DOUBTFUL_COLOR = 0.62  # sureness of a cell below which its colour is asked about
FARTHEST = 75.0  # from the colour of a palette, in pixel values over three channels

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels; right and bottom are not part of it"""


@dataclass(frozen=True, eq=False)
class DrawnGrid:
    """One grid of the page."""

    box: Box  # in the straightened view
    cells: Grid
    sure: np.ndarray  # (H, W) 0..1
    pitch: float  # pixels of a cell; 0 where its size could not be told
    columns: np.ndarray  # (W + 1,) edges in the view
    rows: np.ndarray  # (H + 1,)


@dataclass(frozen=True, eq=False)
class DrawnTask:
    """An ARC task found in a picture."""

    pairs: tuple[tuple[Grid, Grid], ...]
    test: Grid
    confidence: np.ndarray  # of the test input's cells
    cell_quads: np.ndarray  # (H, W, 4, 2) pixels of the picture: of the test input
    least_sure: float  # over all grids
    questions: tuple[str, ...]
    why: str
    evidence: int  # of its being a task, and not other grids of colours, which have 1 or 2 (`_evidence`)


def find_task(image: np.ndarray, look: Callable[[np.ndarray], View] = straighten) -> DrawnTask | None:
    """The ARC task that the picture shows, or None where it shows none; `look` straightens it."""
    if not _is_colorful(image):
        return None
    view = look(image)
    if not view.is_straight:
        view = _evenly_lit(_sheet(_without_surroundings(view, image.shape[:2])))
    page = view.image
    grids, asked, n_unread = find_grids(page)
    if len(grids) < 3 or not any(((g.cells > 0) & (g.cells != 5)).any() for g in grids):
        return None
    if sum(len(np.unique(g.cells)) > 1 for g in grids) < max(2, len(grids) / 3):
        return None  # a chart with bars, say
    paired = _paired(grids, asked, page)
    if paired is None:
        return None
    pairs, test, questions, why = paired
    if not 1 <= len(pairs) <= MAX_PAIRS:
        return None
    if min(float(g.sure.min()) for g in grids) < DOUBTFUL_COLOR:
        questions += (
            "Some colours lie between two of the ten; is a picture without tint or shadow at hand?",
        )
    if not _is_clean(page):
        if _border_color(page).max() < NEARLY_BLACK:
            questions += ("Black cells can hardly be told from the page: are all rows and columns there?",)
        if any(_is_doubled(grid.cells) for grid in grids):  # numbers in cells look like lines through them
            questions += ("Are the cells as small as I took them? Four at a time are equal.",)
    if n_unread:
        questions += (
            "Not every coloured part of the page could be read as a grid; is a sharper picture at hand?",
        )
    return DrawnTask(
        pairs=tuple((a.cells, b.cells) for a, b in pairs),
        test=test.cells,
        confidence=test.sure,
        cell_quads=_quads(test, view),
        least_sure=min(float(g.sure.min()) for g in grids),
        questions=questions,
        why=why,
        evidence=_evidence(pairs, test, asked, page),
    )


def _is_doubled(cells: Grid) -> bool:
    """Whether a grid might as well be one of half its height and width."""
    height, width = cells.shape
    if height % 2 or width % 2:
        return False
    return bool((cells == np.repeat(np.repeat(cells[::2, ::2], 2, axis=0), 2, axis=1)).all())


def _is_colorful(image: np.ndarray) -> bool:
    """A glance: whether enough of the picture has a strong colour."""
    height, width = image.shape[:2]
    scale = min(1.0, 320 / max(height, width))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    strong = (small.max(2).astype(int) - small.min(2)) > 90
    return bool(strong.mean() > 0.004)


NEARLY_BLACK = 40  # brightness
LIGHT_PAGE = 100  # brightness of the edge of a page on which the light can be told
SMALLEST_SHEET, LARGEST_SHEET = 0.2, 0.95  # of the picture


def _without_surroundings(view: View, shape: tuple[int, int]) -> View:
    """The view of a photo with one colour around it."""
    page = view.image.copy()
    height, width = shape
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float64)
    seen = cv2.perspectiveTransform(corners, np.linalg.inv(view.to_picture))
    inside = cv2.fillConvexPoly(np.zeros(page.shape[:2], np.uint8), np.round(seen[0]).astype(np.int32), 1)
    inside = cv2.erode(inside, np.ones((5, 5), np.uint8))
    page[inside == 0] = _border_color(page)
    return replace(view, image=page)


def _sheet(view: View) -> View:
    """The part of the view that is a sheet, or a screen, lying on something else; or all of it."""
    height, width = view.image.shape[:2]
    smooth = cv2.medianBlur(view.image, 5)
    away = _off(smooth, _border_color(smooth))
    for mask in (away > 30, away > 60):
        contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for contour in contours:
            left, top, w, h = cv2.boundingRect(contour)
            if not SMALLEST_SHEET < w * h / (width * height) < LARGEST_SHEET:
                continue
            if cv2.contourArea(contour) > 0.93 * w * h:
                shift = np.array([[1, 0, left + 3], [0, 1, top + 3], [0, 0, 1.0]])
                part = view.image[top + 3 : top + h - 3, left + 3 : left + w - 3]
                return replace(view, image=np.ascontiguousarray(part), to_picture=view.to_picture @ shift)
    return view


def _evenly_lit(view: View) -> View:
    """The view without its shades, as far as a light page shows them."""
    page = view.image
    scale = 160 / max(page.shape[:2])
    small = largest(cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
    bright = cv2.dilate(small, np.ones((25, 25), np.uint8))
    if _border_color(page).max() < LIGHT_PAGE:
        return view
    light = cv2.resize(cv2.GaussianBlur(bright.astype(np.float32), (0, 0), 8), page.shape[1::-1])
    gain = np.clip(245 / np.maximum(light, 1), 0.9, 3)
    return replace(view, image=np.clip(page * gain[..., None], 0, 255).astype(np.uint8))


# ---------------------------------------------------------------------------- rectangles


_Found = tuple[Box, np.ndarray, "list[_Lattice]"]
"""a rectangle, its pixels and the ways to cut it into cells; none where it holds a question mark"""


def find_grids(page: np.ndarray) -> tuple[list[DrawnGrid], list[Box], int]:
    """Every grid on the page, the places where a question mark stands for one, and how many could not be read."""
    attempts: list[list[_Found]] = [[], [], []]
    _search(page, (0, 0), attempts[0], 0, 14, 24)
    if not _is_clean(page):
        _search(cv2.medianBlur(page, 3), (0, 0), attempts[1], 0, 30, 40)
        if (
            _border_color(page).max() < LIGHT_PAGE
        ):  # where grids are told by their lines more than by their cells
            _search(cv2.GaussianBlur(page, (0, 0), 0.7), (0, 0), attempts[2], 0, 20, 40)
    found = max(
        reversed(attempts), key=lambda found: sum(part[..., 0].size for _, part, options in found if options)
    )
    asked = [box for box, _, options in found if not options]
    measured = [one for one in found if one[2]]
    common = _common_pitch([options for _, _, options in measured])
    dots = [box for box, _, options in measured if len(options[0].rows) == len(options[0].columns) == 2]
    asked += [box for box in dots if _is_question(_around_dot(page, box))]
    grids = []
    for box, part, options in measured:
        if box in asked:
            continue
        grid = _read_grid(box, part, options, common)
        if grid is not None:
            grids.append(grid)
    grids = _without_strangers(grids)
    return grids, asked, _n_unread(page, grids, asked)


def _search(
    part: np.ndarray,
    corner: tuple[int, int],
    found: list[_Found],
    depth: int,
    least_step: int,
    edge_step: int,
) -> None:
    """Collect the rectangles in this part of the page that are grids, and look inside those that are not.

    They differ from what surrounds them by `least_step` at least, and colours from each other by `edge_step`.
    """
    ground = _border_color(part)
    mask = (_off(part, ground) > least_step).astype(np.uint8)
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    least = max(6.0, 0.008 * max(part.shape[:2]))
    shapes = [
        (width * height, left, top, width, height, contour)
        for contour in contours
        for left, top, width, height in (cv2.boundingRect(contour),)
        if min(width, height) >= least and max(width, height) >= 10
    ]
    shapes.sort(key=lambda shape: shape[0], reverse=True)
    for _, left, top, width, height, contour in shapes[:MOST_SHAPES]:
        left, top, width, height = _without_fringe(mask, left, top, width, height)
        if min(width, height) < least:
            continue
        filled = mask[top : top + height, left : left + width]
        is_hollow = bool(filled.mean() < 0.5)  # lines on a page of the colour of most cells, or a card
        if cv2.contourArea(contour) < 0.9 * (width - 1) * (height - 1):
            continue
        inside = part[top : top + height, left : left + width]
        box = (corner[0] + left, corner[1] + top, corner[0] + left + width, corner[1] + top + height)
        lattices = _lattices(inside, edge_step) if _is_of_palette(inside) else []
        if options := [
            lattice
            for lattice in lattices
            if _purity(inside, lattice) > PURE and not (is_hollow and not _is_drawn(filled, lattice))
        ]:
            found.append(_with_open_cells(part, mask, corner, box, options))
        elif _is_question(inside):
            found.append((box, inside, []))
        elif depth < DEEPEST and min(width, height) > 24:
            inset = _frame(inside)
            inner = inside[inset : height - inset, inset : width - inset]
            is_grid = _is_black(_border_color(inner)) and not _is_black(ground)  # one that could not be cut
            if min(inner.shape[:2]) > 16 and not is_grid:
                is_peeled = min(width - part.shape[1], height - part.shape[0]) > -8  # off a shaded part, say
                at = box[0] + inset, box[1] + inset
                _search(inner, at, found, depth + 1 + is_peeled, least_step, edge_step)


def _is_of_palette(part: np.ndarray) -> bool:
    """A glance: whether as much of a part has one of the ten colours as in a grid with thick lines."""
    height, width = part.shape[:2]
    kinds, _ = _classes(part[:: max(1, height // 12), :: max(1, width // 12)])
    return bool((kinds >= 0).mean() > 0.4)


def _is_drawn(mask: np.ndarray, lattice: _Lattice) -> bool:
    """Whether nearly all of each line between cells can be seen."""
    near = cv2.dilate(mask, np.ones((3, 3), np.uint8))
    inner = [
        lane[np.round(lines[1:-1]).astype(int)].mean()
        for lane, lines in ((near, lattice.rows), (near.T, lattice.columns))
        if len(lines) > 2
    ]
    return bool(inner) and min(inner) > 0.9


def _with_open_cells(
    part: np.ndarray, mask: np.ndarray, corner: tuple[int, int], box: Box, options: list[_Lattice]
) -> _Found:
    """A grid with the outermost cells, if no line is drawn around them: lines between cells go on and end openly."""
    left, top, right, bottom = (v - corner[k % 2] for k, v in enumerate(box))
    lattice = options[0]
    pitch = lattice.pitch
    near = cv2.dilate(mask, np.ones((3, 3), np.uint8))
    height, width = part.shape[:2]
    add = []
    for axis, edge, way in ((1, left, -1), (0, top, -1), (1, right, 1), (0, bottom, 1)):
        lines = lattice.rows + top if axis == 1 else lattice.columns + left
        lane = near.T if axis == 1 else near
        at = [round(edge + way * share * pitch) for share in (0.5, 0.85)]  # ticks are shorter
        if len(lines) < 4 or not all(0 <= k < len(lane) - 1 for k in at):
            add.append(False)
            continue
        on = lane[at][:, np.round(lines[1:-1]).astype(int)].mean(1).min()
        off = lane[at[0], np.round((lines[1:] + lines[:-1]) / 2).astype(int)].mean()
        add.append(bool(on > 0.8 and off < 0.2))
    add = [add[k] and add[(k + 2) % 4] for k in range(4)]  # nor are ticks at opposite sides
    x0, y0 = max(0, round(left - pitch * add[0])), max(0, round(top - pitch * add[1]))
    x1, y1 = min(width, round(right + pitch * add[2])), min(height, round(bottom + pitch * add[3]))

    def wider(lines: np.ndarray, shift: int, before: bool, after: bool) -> np.ndarray:
        more = [lines[:1] - pitch] * before + [lines] + [lines[-1:] + pitch] * after
        return np.concatenate(more) + shift

    columns = wider(lattice.columns, left - x0, add[0], add[2])
    rows = wider(lattice.rows, top - y0, add[1], add[3])
    box = (corner[0] + x0, corner[1] + y0, corner[0] + x1, corner[1] + y1)
    return box, part[y0:y1, x0:x1], [_Lattice(columns, rows, True)] if any(add) else options


def _is_black(color: np.ndarray) -> bool:
    return int(color.max()) < 12


def _without_fringe(
    mask: np.ndarray, left: int, top: int, width: int, height: int
) -> tuple[int, int, int, int]:
    """The box without rows and columns at its sides that are mostly ground: words that touch a grid."""
    piece = mask[top : top + height, left : left + width]
    full_rows = np.flatnonzero(piece.mean(1) > 0.6)
    full_columns = np.flatnonzero(piece.mean(0) > 0.6)
    if len(full_rows) == 0 or len(full_columns) == 0:
        return left, top, 0, 0
    top, height = top + int(full_rows[0]), int(full_rows[-1] - full_rows[0]) + 1
    left, width = left + int(full_columns[0]), int(full_columns[-1] - full_columns[0]) + 1
    return left, top, width, height


def _is_clean(page: np.ndarray) -> bool:
    """Whether the picture was drawn by a program and stored without loss: colours change much or not at all."""
    step = largest(cv2.absdiff(page[:, 1:], page[:, :-1]))
    return bool(((step > 0) & (step < 14)).mean() < 0.02)


def _off(part: np.ndarray, color: np.ndarray) -> np.ndarray:
    """(H, W) uint8: how far pixels are from a colour, in the channel in which they are farthest."""
    return largest(cv2.absdiff(part, np.append(color, 0).astype(np.float64)))


def _border_color(part: np.ndarray) -> np.ndarray:
    edge = np.concatenate([part[0], part[-1], part[:, 0], part[:, -1]])
    return np.median(edge, axis=0).astype(np.uint8)


def _frame(part: np.ndarray) -> int:
    """The thickness of a line around a rectangle, with the pixel that belongs to neither side."""
    limit = max(2, min(12, min(part.shape[:2]) // 6))
    outer = part[min(1, len(part) - 1), part.shape[1] // 2].astype(int)
    for inset in range(1, limit):
        ring = part[inset, part.shape[1] // 4 : 3 * part.shape[1] // 4].astype(int)
        if np.abs(ring - outer).max(1).mean() > 14:
            return inset + 1
    return 2


def _classes(colors: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The nearest of the ten colours for each (..., 3), and how far from it and how clear the choice is."""
    known = PALETTES.reshape(-1, 3)
    wanted = colors.astype(np.float64)
    squares = (wanted**2).sum(-1)[..., None] - 2 * wanted @ known.T + (known**2).sum(1)
    away = np.sqrt(np.maximum(squares, 0)).reshape(*colors.shape[:-1], *PALETTES.shape[:2]).min(-1)
    order = np.sort(away, axis=-1)
    clear = 1 - order[..., 0] / (order[..., 1] + 1e-6)
    best = away.argmin(-1)
    return np.where(order[..., 0] <= FARTHEST, best, -1), clear


# ---------------------------------------------------------------------------- cells


@dataclass(frozen=True, eq=False)
class _Lattice:
    columns: np.ndarray
    rows: np.ndarray
    ruled: bool  # the lines between cells are drawn, so the size of a cell is certain

    @property
    def pitch(self) -> float:
        return float((self.columns[-1] - self.columns[0]) / (len(self.columns) - 1))


def _lattices(part: np.ndarray, least_step: float) -> list[_Lattice]:
    """The ways to cut a rectangle into square cells, coarsest first; only one where its lines are drawn."""
    ruled_x, ruled_y = _ruled(part, 1), _ruled(part, 0)
    if ruled_x is not None and ruled_y is not None and _square(ruled_x, ruled_y):
        ruled = _Lattice(ruled_x, ruled_y, True)
        if _purity(part, ruled) > PURE:
            return [ruled]
    if least_step >= 30:
        for lined in (_lined(part), _combed(part)):
            if lined is not None and _purity(part, lined) > PURE:
                return [lined]
    found: list[_Lattice] = []
    for inset in dict.fromkeys((_thin_frame(part), 0)):
        height, width = part.shape[0] - 2 * inset, part.shape[1] - 2 * inset
        if found or min(height, width) < SMALLEST_CELL:
            continue
        inner = part[inset : inset + height, inset : inset + width]
        cuts_x, cuts_y = _possible_cuts(inner, 1, least_step), _possible_cuts(inner, 0, least_step)
        for columns in cuts_x.values():
            for rows in cuts_y.values():
                lattice = _Lattice(inset + columns, inset + rows, False)
                is_square = 0.93 < lattice.pitch / float((rows[-1] - rows[0]) / (len(rows) - 1)) < 1.07
                if is_square and inset < 0.4 * lattice.pitch:  # else the frame is a ring of cells
                    found.append(lattice)
    return found


LINED = 0.35  # of the strongest: how much stronger every line is than what lies between them


def _lined(part: np.ndarray) -> _Lattice | None:
    """The lattice of lines that are drawn but blurred, where nearly all of them can be seen in both directions."""
    dx, dy = edge_strength(part)
    height, width = part.shape[:2]
    scores = [_line_contrasts(profile) for profile in (dx.mean(0), dy.mean(1))]
    found = [
        (across + down, n_columns, n_rows)
        for n_columns, across in scores[0].items()
        for n_rows, down in scores[1].items()
        if 0.93 < (width / n_columns) / (height / n_rows) < 1.07
    ]
    best, n_columns, n_rows = max(found, default=(0.0, 0, 0))
    if best < 2 * LINED:
        return None
    return _Lattice(np.linspace(0, width, n_columns + 1), np.linspace(0, height, n_rows + 1), True)


def _line_contrasts(profile: np.ndarray) -> dict[int, float]:
    """For each number of cells: how much stronger the edges at its inner lines are than those inside its cells."""
    n = len(profile)
    inner = profile.astype(np.float32)
    inner[:3] = inner[-3:] = inner.min()
    near = cv2.dilate(inner.reshape(1, -1), np.ones((1, 5), np.uint8))[0]
    found = {}
    for count in range(2, LARGEST + 1):
        pitch = n / count
        if pitch < 6:
            break
        lines = near[np.round(pitch * np.arange(1, count)).astype(int)]
        away = max(2.6, 0.2 * pitch)
        first, last = pitch * np.arange(count) + away, pitch * np.arange(1, count + 1) - away
        spans = np.stack([np.ceil(first), np.maximum(np.floor(last), np.ceil(first)) + 1], 1).astype(int)
        inside = np.maximum.reduceat(inner, spans.ravel())[::2]
        found[count] = float(np.percentile(lines, 15) - np.median(inside)) / (float(np.median(lines)) + 1e-6)
    return found


def _combed(part: np.ndarray) -> _Lattice | None:
    """The lattice of lines that are drawn but blurred, where most of them can be seen in both directions."""
    height, width = part.shape[:2]
    dx, dy = edge_strength(part)
    cut = []
    for profile, size in ((dx.mean(0), width), (dy.mean(1), height)):
        inner = profile.copy()
        inner[:3] = inner[-3:] = 0
        combs = [comb for comb in find_combs(inner, least_lines=3) if comb.score > 0.25]
        cut.append({round(size / comb.pitch): comb.score for comb in reversed(combs)})
    found = [
        (score_x * score_y, n_columns, n_rows)
        for n_columns, score_x in cut[0].items()
        for n_rows, score_y in cut[1].items()
        if 0.94 < (width / n_columns) / (height / n_rows) < 1.06 and max(n_columns, n_rows) <= LARGEST
    ]
    if not found:
        return None
    # the lines of the true lattice are also among those of finer ones
    _, n_columns, n_rows = min((f for f in found if f[0] > 0.5 * max(found)[0]), key=lambda f: f[1])
    return _Lattice(np.linspace(0, width, n_columns + 1), np.linspace(0, height, n_rows + 1), True)


def _square(columns: np.ndarray, rows: np.ndarray) -> bool:
    ratio = float(np.diff(columns).mean() / np.diff(rows).mean())
    return 0.85 < ratio < 1.18


def _ruled(part: np.ndarray, axis: int) -> np.ndarray | None:
    """The middles of the lines drawn along this axis (1: between columns), if they are there and even."""
    lanes = part.swapaxes(0, 1) if axis == 1 else part
    lanes = lanes.astype(np.int16)
    n = len(lanes)
    trim = max(1, lanes.shape[1] // 50)
    middle = lanes[:, trim : lanes.shape[1] - trim : -(-(lanes.shape[1] - 2 * trim) // SAMPLED) or 1]
    if middle.shape[1] < 4:
        return None
    color = np.median(middle, axis=1)
    spread = np.percentile(np.abs(middle - color[:, None]).max(2), 90, axis=1)
    flat = spread < 26
    best = None
    for shade in np.unique(color[flat].round(-1), axis=0)[:24]:
        on = flat & (np.abs(color - shade).max(1) < 24)
        runs = _runs(on)
        if len(runs) < 2:
            continue
        centers = np.array([(a + b) / 2 for a, b in runs])
        thick = float(np.median([b - a for a, b in runs]))
        gaps = np.diff(centers)
        pitch = float(np.median(gaps))
        if thick > 0.42 * pitch or pitch < SMALLEST_CELL:
            continue
        if np.abs(gaps - pitch).max() > max(1.6, 0.12 * pitch):
            continue
        lines = centers
        if lines[0] > 0.6 * pitch:  # no line is drawn around the grid
            lines = np.concatenate([[lines[0] - pitch], lines])
        if n - lines[-1] > 0.6 * pitch:
            lines = np.concatenate([lines, [lines[-1] + pitch]])
        if (
            abs(lines[0]) > 0.3 * pitch + thick
            or abs(n - lines[-1]) > 0.3 * pitch + thick
            or len(lines) > LARGEST + 1
        ):
            continue
        if best is None or len(lines) > len(best):
            best = lines
    return best if best is not None and len(best) >= 3 else None


def _runs(on: np.ndarray) -> list[tuple[int, int]]:
    """Start and end of each stretch of True."""
    padded = np.concatenate([[False], on, [False]]).astype(np.int8)
    change = np.diff(padded)
    return list(zip(np.flatnonzero(change == 1).tolist(), np.flatnonzero(change == -1).tolist(), strict=True))


def _thin_frame(part: np.ndarray) -> int:
    """The thickness of a thin line of one colour all around, or 0."""
    limit = max(1, min(6, min(part.shape[:2]) // 8))
    color = part[0, 0].astype(int)
    inset = 0
    while inset < limit:
        h, w = part.shape[:2]
        sides = (
            part[inset, inset : w - inset],
            part[h - 1 - inset, inset : w - inset],
            part[inset : h - inset, inset],
            part[inset : h - inset, w - 1 - inset],
        )
        ring = np.concatenate(sides).astype(int)
        if np.percentile(np.abs(ring - color).max(1), 95) > 24:
            break
        inset += 1
    return inset if inset < limit else 0


def _possible_cuts(part: np.ndarray, axis: int, least_step: float) -> dict[int, np.ndarray]:
    """count -> lines: into how many equal strips this axis can be cut so that colours change only between them."""
    lanes = np.ascontiguousarray(part.swapaxes(0, 1)) if axis == 1 else part
    n = len(lanes)
    slack = 2.6 if least_step < 30 else 3.5  # pixels: how well the ends of the rectangle are known
    step = largest(cv2.absdiff(lanes[1:], lanes[:-1]))
    top = max(1, step.shape[1] // 40)
    strength = np.partition(step, step.shape[1] - top, axis=1)[:, step.shape[1] - top :].mean(1)
    edges, weights = _edge_places(strength, least_step)
    found = {}
    for count in range(1, LARGEST + 1):
        pitch = n / count
        if pitch < SMALLEST_CELL:
            break
        k = np.round(edges / pitch)
        inner = (k > 0) & (k < count)
        # the ends of the rectangle are known to a pixel or two, the changes inside it better
        at = np.concatenate([[0.0, n], edges[inner]])
        index = np.concatenate([[0.0, count], k[inner]])
        weight = np.concatenate([[0.3, 0.3], np.sqrt(weights[inner] / weights.max(initial=1.0))])
        slope, start = _fitted_line(index, at, weight**2) if inner.any() else (pitch, 0.0)
        off = np.abs(edges - start - slope * k)
        fits = off <= max(1.0, 0.1 * pitch)
        if abs(start) > slack or abs(start + slope * count - n) > slack:
            continue
        if weights[~fits].sum() > 0.04 * weights.sum() or (pitch < 6 and off.max(initial=0.0) > 0.3 * pitch):
            continue
        found[count] = start + slope * np.arange(count + 1)
    return found


def _fitted_line(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> tuple[float, float]:
    """Slope and start of the straight line nearest to these points."""
    total = weight.sum()
    middle_x, middle_y = weight @ x / total, weight @ y / total
    off = x - middle_x
    slope = float((weight * off) @ (y - middle_y) / ((weight * off) @ off))
    return slope, float(middle_y - slope * middle_x)


def _edge_places(strength: np.ndarray, least_step: float) -> tuple[np.ndarray, np.ndarray]:
    """Where colours change, between which pixels, and how much; neighbours that share a change are one place."""
    places, weights = [], []
    for start, end in _runs(strength > least_step):
        values = strength[start:end].astype(float)
        places.append(float((np.arange(start, end) * values).sum() / values.sum()) + 1)
        weights.append(float(values.max()))
    return np.array(places), np.array(weights)


def _centers(part: np.ndarray, lattice: _Lattice, most: int = LARGEST + 1) -> tuple[np.ndarray, np.ndarray]:
    """(H, W, 3) the colour inside each cell, and (H, W) the share of its pixels that have it.

    Of larger lattices, about `most` rows and columns are looked at.
    """
    parts = np.array([0.28, 0.39, 0.5, 0.61, 0.72])

    def places(lines: np.ndarray, n: int) -> np.ndarray:
        at = lines[:-1, None] + np.diff(lines)[:, None] * parts
        return np.clip(at[:: -(-len(at) // most)].astype(int), 0, n - 1)

    y, x = places(lattice.rows, part.shape[0]), places(lattice.columns, part.shape[1])
    samples = part[y[:, None, :, None], x[None, :, None, :]].reshape(len(y), len(x), -1, 3)
    middle = samples.shape[2] // 2
    colors = np.partition(samples, middle, axis=2)[:, :, middle].astype(np.int16)
    share = (np.abs(samples - colors[:, :, None]) < 40).all(-1).mean(-1)
    return colors, share


def _purity(part: np.ndarray, lattice: _Lattice) -> float:
    """The share of cells that have one colour, which is one of the ten."""
    if len(lattice.rows) * len(lattice.columns) > (LARGEST + 1) ** 2:
        return 0.0
    pure = 0.0
    for most in (7, LARGEST + 1):
        colors, share = _centers(part, lattice, most)
        kinds, _ = _classes(colors)
        pure = float(((kinds >= 0) & (share > 0.8)).mean())
        if pure < GLANCE:
            break
    return pure


def _common_pitch(options: Sequence[Sequence[_Lattice]]) -> float | None:
    """The cell size that every grid of the page can have, the largest such; certain ones decide."""
    ruled = [o[0].pitch for o in options if o and o[0].ruled]
    if ruled:
        return None
    if not options or not all(options):
        return None
    for first in sorted({lattice.pitch for lattice in options[0]}, reverse=True):
        if all(any(abs(lattice.pitch / first - 1) < 0.04 for lattice in other) for other in options):
            return first
    return None


def _read_grid(
    box: Box, part: np.ndarray, options: Sequence[_Lattice], common: float | None
) -> DrawnGrid | None:
    pure = list(options)
    if common is not None:
        pure = [lattice for lattice in pure if abs(lattice.pitch / common - 1) < 0.04] or pure
    if not pure:
        return None
    lattice = min(pure, key=lambda lattice: len(lattice.columns))
    colors, share = _centers(part, lattice)
    kinds, clear = _classes(colors)
    if (kinds < 0).any():
        return None
    is_certain = lattice.ruled or common is not None
    sure = np.clip(0.3 + clear, 0, 0.999) * np.clip(share + 0.1, 0, 1)
    return DrawnGrid(
        box=box,
        cells=kinds.astype(np.int8),
        sure=sure,
        pitch=lattice.pitch if is_certain or len(lattice.columns) > 2 else 0.0,
        columns=lattice.columns + box[0],
        rows=lattice.rows + box[1],
    )


def _is_question(part: np.ndarray) -> bool:
    """Whether the rectangle holds a question mark and nothing else."""
    ground = _border_color(part)
    inset = _frame(part) if min(part.shape[:2]) > 12 else 0
    inner = part[inset : part.shape[0] - inset, inset : part.shape[1] - inset]
    if min(inner.shape[:2]) < 8:
        return False
    ground = _border_color(inner)
    away = _off(inner, ground) / 255
    if not 0.002 < float((away > 0.2).mean()) < 0.35:
        return False
    return letter(away) == "?"


def _n_unread(page: np.ndarray, grids: list[DrawnGrid], asked: list[Box]) -> int:
    """How many solid rectangles as large as grids, and with strong colours, are not among the grids."""
    if not grids:
        return 0
    usual = float(np.median([min(g.box[2] - g.box[0], g.box[3] - g.box[1]) for g in grids]))
    known = np.zeros(page.shape[:2], np.uint8)
    for left, top, right, bottom in [g.box for g in grids] + asked:
        known[max(0, top - 6) : bottom + 6, max(0, left - 6) : right + 6] = 1
    strong = ((page.max(2).astype(int) - page.min(2)) > 90).astype(np.uint8) & (1 - known)
    reach = max(3, int(0.3 * usual)) | 1
    joined = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    return sum(
        area > 0.02 * usual * usual and min(w, h) > 0.08 * usual for _, _, w, h, area in stats[1:].tolist()
    )


def _around_dot(page: np.ndarray, box: Box) -> np.ndarray:
    """The part of the page in which a question mark stands, if the box is its dot."""
    left, top, right, bottom = box
    size = max(right - left, bottom - top)
    return page[max(0, top - 7 * size) : bottom + size, max(0, left - 3 * size) : right + 3 * size]


def _without_strangers(grids: list[DrawnGrid]) -> list[DrawnGrid]:
    """Without what is no grid: swatches of a legend, badges, bullets, and words that are blurred into cells."""
    sizes = [g.box[3] - g.box[1] for g in grids if g.cells.size > 1]
    if not sizes:
        return []
    pitches = sorted(g.pitch for g in grids if g.cells.size > 1 and g.pitch > 0)
    usual = pitches[len(pitches) // 2] if pitches else 0.0
    high = float(np.median(sizes))
    kept = []
    for grid in grids:
        is_low = grid.box[3] - grid.box[1] < 0.4 * high and grid.pitch < 0.6 * usual
        if is_low and np.isin(grid.cells, (0, 5)).all():
            continue  # a word
        if grid.cells.size == 1 and usual:
            side = grid.box[2] - grid.box[0]
            if not 0.7 < side / usual < 1.4:
                continue
        kept.append(grid)
    return kept


# ---------------------------------------------------------------------------- pairs

Pairing = tuple[list[tuple[DrawnGrid, DrawnGrid]], DrawnGrid, tuple[str, ...], str]


BELOW, BESIDE = "outputs below inputs", "outputs beside inputs"


def _paired(grids: list[DrawnGrid], asked: list[Box], page: np.ndarray) -> Pairing | None:
    """Inputs with outputs, and the test input."""
    lines = _lines_of(grids, 1)
    stacks = _lines_of(grids, 0)
    n = len(grids)
    if n < 3 or (n % 2 == 0 and (asked or n < 4)):
        return None
    beside = [g for line in lines for g in line]
    below = [g for stack in stacks for g in stack]
    if not _are_pairs(stacks):
        below = [g for band in _bands_of(lines) for g in band]
    why = _layout(lines, stacks)
    questions: tuple[str, ...] = ()
    if why == BELOW and len(below) == n and below != beside:
        if _has_arrows(lines, page):
            why = BESIDE
        elif not _is_alike(_in_pairs(below)) and _is_alike(_in_pairs(beside)):
            why = BESIDE
            questions = ("Does each output stand beside its input? I took it as that.",)
    elif (
        len(below) == n
        and not _has_arrows(lines, page)
        and not _is_alike(_in_pairs(beside))
        and _is_alike(_in_pairs(below))
    ):
        why = BELOW
        questions = ("Does each output stand below its input? I took it as that.",)
    ordered = below if why == BELOW else beside
    if len(ordered) != n:
        return None
    pairs = _in_pairs(ordered)
    if n % 2:
        return pairs, ordered[-1], questions, f"{len(pairs)} pairs and a test input, {why}"
    test = pairs.pop()[0]
    questions += ("Every input has an output: is the last pair the test with its answer? I took it as that.",)
    return pairs, test, questions, f"{len(pairs)} pairs, and one more taken as the test, {why}"


def _layout(lines: list[list[DrawnGrid]], stacks: list[list[DrawnGrid]]) -> str:
    """Where outputs stand, as the places of the grids say."""
    lines_pair, stacks_pair = _are_pairs(lines), _are_pairs(stacks)
    if stacks_pair and not lines_pair and _in_twos(lines) and not _is_aligned(lines):
        stacks_pair = False
    if stacks_pair and (not lines_pair or _gap_along(stacks, 1) < 0.6 * _gap_along(lines, 0)):
        return BELOW
    return BELOW if not lines_pair and _is_stacked(lines, stacks) else BESIDE


def _in_pairs(ordered: Sequence[DrawnGrid]) -> list[tuple[DrawnGrid, DrawnGrid]]:
    return [(ordered[i], ordered[i + 1]) for i in range(0, len(ordered) - 1, 2)]


def _is_alike(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]]) -> bool:
    """Whether the size of the output follows from that of the input in the same way in every pair."""
    sizes = [(a.cells.shape, b.cells.shape) for a, b in pairs]
    return len(pairs) > 1 and (
        all(b == a[::-1] for a, b in sizes)
        or len({b for _, b in sizes}) == 1
        or len({(b[0] / a[0], b[1] / a[1]) for a, b in sizes}) == 1
    )


def _has_arrows(lines: list[list[DrawnGrid]], page: np.ndarray) -> bool:
    """Whether something is drawn half way between inputs and outputs beside them, and nothing before the next input."""
    within: list[bool] = []
    between: list[bool] = []
    for line in lines:
        for k, (a, b) in enumerate(itertools.pairwise(line)):
            top, bottom = max(a.box[1], b.box[1]), min(a.box[3], b.box[3])
            gap = page[top:bottom, a.box[2] + 3 : b.box[0] - 3]
            if not gap.size:
                return False
            is_drawn = bool((_off(gap, gap[0, 0]) > 60).any())
            (between if k % 2 else within).append(is_drawn)
    return bool(within) and all(within) and not any(between)


def _lines_of(grids: Sequence[DrawnGrid], axis: int) -> list[list[DrawnGrid]]:
    """Grids side by side (axis 1: one line from left to right), lines from top to bottom; or for axis 0, columns."""
    low, high = (1, 3) if axis == 1 else (0, 2)
    along = 0 if axis == 1 else 1
    lines: list[list[DrawnGrid]] = []
    for grid in sorted(grids, key=lambda g: (g.box[low] + g.box[high]) / 2):
        for line in lines:
            start, end = min(g.box[low] for g in line), max(g.box[high] for g in line)
            overlap = min(end, grid.box[high]) - max(start, grid.box[low])
            if overlap > 0.5 * min(end - start, grid.box[high] - grid.box[low]):
                line.append(grid)
                break
        else:
            lines.append([grid])
    for line in lines:
        line.sort(key=lambda g: g.box[along])
    return lines


def _is_stacked(lines: list[list[DrawnGrid]], stacks: list[list[DrawnGrid]]) -> bool:
    """Whether each output stands below its input, and not beside it."""
    widths = [len(line) for line in lines]
    if max(widths) == 1:
        return True  # one column: either way the order is the same
    if len(lines) == 1:
        return False
    if max(widths) > 2 and len(lines) % 2 == 0 and _is_aligned(lines):
        return True
    if _in_twos(lines):
        return False
    if any(w % 2 for w in widths[:-1]):
        return True  # beside each other they would not go in pairs
    if len(lines) % 2:
        return False
    closer = _gap_along(stacks, 1) < _gap_along(lines, 0)
    if max(widths) == 2:
        return closer and _gap_along(stacks, 1) < 0.6 * _gap_along(lines, 0)
    return closer or _is_aligned(lines)


def _is_aligned(lines: list[list[DrawnGrid]]) -> bool:
    """Whether grids of different widths stand above each other by their left edges or their middles."""
    if len({grid.box[2] - grid.box[0] for line in lines for grid in line}) == 1:
        return False
    for upper, lower in zip(lines[::2], lines[1::2], strict=False):
        if not 0 <= len(upper) - len(lower) <= 1:
            return False
        for grid in lower:
            left, middle = grid.box[0], (grid.box[0] + grid.box[2]) / 2
            if not any(
                abs(g.box[0] - left) < 4 or abs((g.box[0] + g.box[2]) / 2 - middle) < 4 for g in upper
            ):
                return False
    return True


def _are_pairs(groups: list[list[DrawnGrid]]) -> bool:
    """Whether each group is an input with its output, and at most one, the last, is the test input alone."""
    return all(len(group) == 2 for group in groups[:-1]) and len(groups[-1]) <= 2 and len(groups) > 1


def _gap_along(lines: list[list[DrawnGrid]], axis: int) -> float:
    """The usual distance between neighbours."""
    gaps = [b.box[axis] - a.box[axis + 2] for line in lines for a, b in itertools.pairwise(line)]
    return float(np.median(gaps)) if gaps else float("inf")


def _in_twos(lines: list[list[DrawnGrid]]) -> bool:
    """Whether the grids of a line stand in twos: narrow and wide gaps take turns, on the whole page."""
    narrow, wide = [], []
    for line in lines:
        gaps = [b.box[0] - a.box[2] for a, b in itertools.pairwise(line)]
        narrow += gaps[::2]
        wide += gaps[1::2]
    return bool(wide) and min(wide) > 1.25 * max(narrow)


def _bands_of(lines: list[list[DrawnGrid]]) -> Iterator[list[DrawnGrid]]:
    """Input, output, input, output ... where outputs stand in the line below."""
    for upper, lower in zip(lines[::2], [*lines[1::2], []], strict=False):
        below = list(lower)
        band: list[DrawnGrid] = []
        for grid in upper:
            middle = (grid.box[0] + grid.box[2]) / 2
            partner = min(below, key=lambda g: abs((g.box[0] + g.box[2]) / 2 - middle), default=None)
            band.append(grid)
            if (
                partner is not None
                and len(below) >= 1
                and not (grid is upper[-1] and len(lower) < len(upper))
            ):
                band.append(partner)
                below.remove(partner)
        yield band


def _quads(grid: DrawnGrid, view: View) -> np.ndarray:
    """(H, W, 4, 2) the corners of the cells in the picture."""
    return view.cell_quads(grid.rows, grid.columns)


# ---------------------------------------------------------------------------- is it a task at all?

LESS_CHANGED = 0.7  # of the cells in which unrelated grids differ: more of them differ in no pair of a task
FEWEST_EQUAL = 6  # cells that are equal beyond chance


def _evidence(
    pairs: Sequence[tuple[DrawnGrid, DrawnGrid]], test: DrawnGrid, asked: list[Box], page: np.ndarray
) -> int:
    """What speaks for inputs with outputs, each sign of it one point, and a drawn one two.

    Faces of cubes, boards of several players or pixel drawings side by side lack most of it.
    """
    grids = [grid for pair in pairs for grid in pair] + [test]
    lines, stacks = _lines_of(grids, 1), _lines_of(grids, 0)
    is_black = np.mean([(grid.cells == 0).any() for grid in grids]) > 0.5
    is_left_open = any(len(part) > 1 and _are_pairs(part) and len(part[-1]) == 1 for part in (lines, stacks))
    is_drawn = bool(asked) or _has_arrows(lines, page)
    has_sizes = len({grid.cells.shape for grid in grids}) > 1
    is_related = _is_kept(pairs, test) or _is_recoloured(pairs, test)
    signs = (is_black, is_left_open or _in_twos(lines), is_drawn, is_drawn, has_sizes, is_related)
    return sum(map(int, signs))


def _is_kept(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]], test: DrawnGrid) -> bool:
    """Whether outputs equal their own inputs in more cells than other grids, as where a task changes little."""
    grids = [(k, grid.cells) for k, pair in enumerate(pairs) for grid in pair] + [(-1, test.cells)]
    within: list[np.ndarray] = []
    across: list[np.ndarray] = []
    for (i, a), (j, b) in itertools.combinations(grids, 2):
        if a.shape == b.shape:
            (within if i == j else across).append((a != b).ravel())
    if not within or not across:
        return False
    differ = np.concatenate(within)
    usual = float(np.concatenate(across).mean())
    return bool(differ.mean() < LESS_CHANGED * usual and (usual - differ.mean()) * differ.size > FEWEST_EQUAL)


def _is_recoloured(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]], test: DrawnGrid) -> bool:
    """Whether a colour is in all outputs and in no input, or the other way round."""
    inputs = [set(grid.cells.flat) for grid in (*(a for a, _ in pairs), test)]
    outputs = [set(b.cells.flat) for _, b in pairs]
    return len(pairs) > 1 and any(
        set.intersection(*some) - set.union(*others)
        for some, others in ((inputs, outputs), (outputs, inputs))
    )
