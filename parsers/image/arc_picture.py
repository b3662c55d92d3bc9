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
LARGEST_LABELLED = 480  # pixels of a grid in which numbers are looked for
SMALLEST_LABELLED = 12.0  # pixels of a cell in which a number can stand
UNLABELLED = (9, 15)  # pixels a side: windows whose median has no numbers that stand in cells
INSIDE = np.linspace(0.15, 0.85, 15)  # of a cell
LARGE_CELL = 24.0  # pixels: what lies inside may be smaller cells
SMALLEST_CELL = 4.0  # pixels of the analysed picture
WIDEST_GAP = 9  # pixels, odd: between cells of one grid
DEEPEST = 4  # boxes inside boxes
OFFICIAL = (  # red, green, blue; colour by colour in the shades of three programs that show tasks
    ("000000", "000000", "000000"),
    ("0074d9", "1e93ff", "2864ff"),
    ("ff4136", "f93c31", "e62828"),
    ("2ecc40", "4fcc30", "28aa3c"),
    ("ffdc00", "ffdc00", "fae628"),
    ("aaaaaa", "999999", "808080"),
    ("f012be", "e53aa3", "dc3cdc"),
    ("ff851b", "ff851b", "ff8c32"),
    ("7fdbff", "87d8f1", "82d2fa"),
    ("870c25", "921231", "781428"),
)
WHITE = (("ffffff",), *OFFICIAL[1:])  # empty cells are as white as paper
SOFT = (  # a library that draws tasks on pale pages
    *(("252525",), ("0074d9",), ("ff4136",), ("37d449",), ("ffdc00",)),
    *(("e6e6e6",), ("f012be",), ("ff871e",), ("54d2eb",), ("8d1d2c",)),
)
NAMED = (  # the colours that browsers know by these names
    *(("000000",), ("0000ff",), ("ff0000",), ("008000", "00ff00"), ("ffff00",)),
    *(("808080",), ("ff00ff",), ("ffa500",), ("00ffff",), ("800000", "a52a2a")),
)


def _shades(palette: Sequence[Sequence[str]]) -> np.ndarray:
    """(n, 4) blue, green, red of every shade, and which of the ten colours it is."""
    return np.array(
        [
            [*reversed(bytes.fromhex(shade)), color]
            for color, shades in enumerate(palette)
            for shade in dict.fromkeys(shades)
        ],
        dtype=np.float64,
    )


PALETTES = tuple(_shades(palette) for palette in (OFFICIAL, WHITE, SOFT, NAMED))
ANY_PALETTE = np.concatenate(PALETTES)
NEARER = (
    0.6  # how much nearer to the colours of a page another palette is than the official one, if it is that
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
    is_certain: bool  # that it has so many rows and columns


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
        view = _evenly_lit(_sheet(_without_surroundings(view, image.shape[:2]), image.shape[:2]))
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
    is_copied = all(np.array_equal(a.cells, b.cells) for a, b in pairs)  # scaled up, maybe
    if is_copied or not all(grid.is_certain for grid in grids):
        height, width = test.cells.shape
        questions += (
            f"The size of cells is not clear everywhere: has the test input {height} rows and {width} columns?",
        )
    if not _is_clean(page):
        if _border_color(page).max() < NEARLY_BLACK:
            questions += ("Black cells can hardly be told from the page: are all rows and columns there?",)
        if any(_is_doubled(grid.cells) for grid in grids):  # numbers in cells look like lines through them
            questions += ("Are the cells as small as I took them? Four at a time are equal.",)
    if n_unread or (not _is_clean(page) and any(_has_cells_beside(grid, grids, page) for grid in grids)):
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
SHEET_SEEN = 500  # pixels of the longer side in which a sheet is looked for
EDGE = 24  # steps from pixel to pixel that belong to something drawn
LEAST_STEP = 12.0  # at every side of a sheet


def _without_surroundings(view: View, shape: tuple[int, int]) -> View:
    """The view of a photo with one colour around it."""
    page = view.image.copy()
    seen = _corners_seen(view, shape)
    inside = cv2.fillConvexPoly(np.zeros(page.shape[:2], np.uint8), np.round(seen).astype(np.int32), 1)
    inside = cv2.erode(inside, np.ones((5, 5), np.uint8))
    page[inside == 0] = _border_color(page)
    return replace(view, image=page)


def _corners_seen(view: View, shape: tuple[int, int]) -> np.ndarray:
    """(4, 2) where the corners of the picture, (height, width) pixels large, are in the view."""
    height, width = shape
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float64)
    return np.asarray(cv2.perspectiveTransform(corners, np.linalg.inv(view.to_picture)))[0]


def _sheet(view: View, shape: tuple[int, int]) -> View:
    """The part of the view that is a sheet, or a screen, lying on something else; or all of it."""
    height, width = view.image.shape[:2]
    scale = min(1.0, SHEET_SEEN / max(height, width))
    small = cv2.medianBlur(cv2.resize(view.image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), 5)
    corners = _corners_seen(view, shape) * scale
    boxes = {box for mask in _above_ground(small, corners) for box in _rectangles(mask)}
    edges = cv2.max(*edge_strength(small))
    photo = np.round(corners.mean(0) + 0.95 * (corners - corners.mean(0))).astype(np.int32)
    drawn = (edges > EDGE) * cv2.fillConvexPoly(np.zeros(edges.shape, np.float32), photo, 1.0)
    best, least = None, LEAST_STEP
    for box in boxes:
        step = _step_at(small, box)
        left, top, right, bottom = box
        inside = float(drawn[top + 3 : bottom - 3, left + 3 : right - 3].sum())
        outside = float(drawn.sum() - drawn[max(0, top - 3) : bottom + 3, max(0, left - 3) : right + 3].sum())
        if outside < 0.15 * inside and step > least:
            best, least = box, step
    if best is None:
        return view
    left, top, right, bottom = (round(v / scale) for v in best)
    shift = np.array([[1, 0, left + 3], [0, 1, top + 3], [0, 0, 1.0]])
    part = view.image[top + 3 : bottom - 3, left + 3 : right - 3]
    return replace(view, image=np.ascontiguousarray(part), to_picture=view.to_picture @ shift)


def _above_ground(image: np.ndarray, corners: np.ndarray) -> Iterator[np.ndarray]:
    """What cannot be reached from the edge of the photo by small changes of colour, and what differs from it."""
    middle = corners.mean(0)
    for change in (2, 4, 7):
        mask = np.zeros((image.shape[0] + 2, image.shape[1] + 2), np.uint8)
        for a, b in zip(corners, np.roll(corners, 1, axis=0), strict=True):
            for part in np.linspace(0.1, 0.9, 9):
                x, y = np.round(middle + 0.96 * (a + part * (b - a) - middle)).astype(int).tolist()
                if 0 <= x < image.shape[1] and 0 <= y < image.shape[0] and not mask[y + 1, x + 1]:
                    flags = 4 | cv2.FLOODFILL_MASK_ONLY | 255 << 8
                    cv2.floodFill(image, mask, (x, y), 0, (change,) * 3, (change,) * 3, flags)
        yield (mask[1:-1, 1:-1] == 0).astype(np.uint8)
    away = _off(image, _border_color(image))
    yield (away > 30).astype(np.uint8)
    yield (away > 60).astype(np.uint8)


def _rectangles(mask: np.ndarray) -> Iterator[Box]:
    """Upright rectangles as large as sheets among the shapes of a mask."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        left, top, width, height = cv2.boundingRect(contour)
        is_large = SMALLEST_SHEET < width * height / mask.size < LARGEST_SHEET
        if is_large and cv2.contourArea(contour) > 0.93 * width * height:
            yield left, top, left + width, top + height


def _step_at(image: np.ndarray, box: Box) -> float:
    """How much the colour changes at the sides of a box: at the side where it changes least."""
    left, top, right, bottom = box
    height, width = image.shape[:2]
    steps = []
    for lanes, places, start, end, n in (
        (image.swapaxes(0, 1), (left, right - 1), top, bottom, width),
        (image, (top, bottom - 1), left, right, height),
    ):
        for place, way in zip(places, (-1, 1), strict=True):
            outer, inner = place + 4 * way, place - 4 * way
            if not 0 <= outer < n:
                return 0.0  # the edge of the picture is no edge of a sheet
            off = np.abs(lanes[outer, start:end].astype(int) - lanes[inner, start:end]).max(-1)
            steps.append(float(np.percentile(off, 20)))
    return min(steps)


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
    best: tuple[list[DrawnGrid], list[Box], int] | None = None
    n_found = 0
    for image, least_step, edge_step, reach in _attempts(page):
        if reach != 3 and n_found < 3:
            break  # no cells that belong together, nor grids that touch
        found: list[_Found] = []
        _search(image, (0, 0), found, 0, least_step, edge_step, reach)
        n_found = max(n_found, len(found))
        grids, asked, n_unread = _grids_of(page, found)
        if best is None or _area(grids) > _area(best[0]):
            best = grids, asked, n_unread
        if len(grids) >= 3 and not n_unread and _are_apart(grids):
            break
    assert best is not None
    return best


def _attempts(page: np.ndarray) -> Iterator[tuple[np.ndarray, int, int, int]]:
    """Pictures to search, with the steps between colours, and the widest gap between cells of one grid."""
    if _is_clean(page):
        yield page, 14, 24, 3
        yield page, 14, 24, WIDEST_GAP
        yield page, 14, 24, 1
        return
    smooth = cv2.medianBlur(page, 3)
    if _border_color(page).max() < LIGHT_PAGE:  # where grids are told by their lines more than by their cells
        yield cv2.GaussianBlur(page, (0, 0), 0.7), 20, 40, 3
    yield smooth, 30, 40, 3
    yield page, 14, 24, 3
    yield smooth, 30, 40, WIDEST_GAP


def _are_apart(grids: Sequence[DrawnGrid]) -> bool:
    """Whether no two grids are as near to each other as cells of one grid, and few have a single cell."""
    for a, b in itertools.combinations(grids, 2):
        gaps = [max(a.box[k], b.box[k]) - min(a.box[k + 2], b.box[k + 2]) for k in (0, 1)]
        if max(gaps) < WIDEST_GAP:
            return False
    return sum(grid.cells.size == 1 for grid in grids) < len(grids) / 2


def _area(grids: Sequence[DrawnGrid]) -> int:
    return sum((g.box[2] - g.box[0]) * (g.box[3] - g.box[1]) for g in grids)


def _grids_of(page: np.ndarray, found: Sequence[_Found]) -> tuple[list[DrawnGrid], list[Box], int]:
    """`find_grids` from what one search has found."""
    asked = [box for box, _, options in found if not options]
    measured = [one for one in found if one[2]]
    dots = [box for box, _, options in measured if len(options[0].rows) == len(options[0].columns) == 2]
    dots = [box for box in dots if _is_question(_around_dot(page, box))]
    measured = [one for one in measured if one[0] not in dots]
    chosen = _chosen(measured)
    seen = [_centers(part, lattice) for (_, part, _), (lattice, _) in zip(measured, chosen, strict=True)]
    if not seen:
        return [], asked + dots, 0
    shades = _palette_of(np.concatenate([colors.reshape(-1, 3) for colors, _ in seen]))
    grids = []
    for (box, _, _), (lattice, is_certain), (colors, share) in zip(measured, chosen, seen, strict=True):
        kinds, clear = _classes(colors, shades)
        if (kinds >= 0).all():
            sure = np.clip(0.3 + clear, 0, 0.999) * np.clip(share + 0.1, 0, 1)
            grids.append(
                DrawnGrid(
                    box=box,
                    cells=kinds.astype(np.int8),
                    sure=sure,
                    pitch=lattice.pitch if is_certain or len(lattice.columns) > 2 else 0.0,
                    columns=lattice.columns + box[0],
                    rows=lattice.rows + box[1],
                    is_certain=is_certain,
                )
            )
    grids = _without_strangers(grids)
    return grids, asked + dots, _n_unread(page, grids, asked + dots)


def _search(
    part: np.ndarray,
    corner: tuple[int, int],
    found: list[_Found],
    depth: int,
    least_step: int,
    edge_step: int,
    reach: int,
) -> None:
    """Collect the rectangles in this part of the page that are grids, and look inside those that are not.

    They differ from what surrounds them by `least_step` at least, and colours from each other by `edge_step`;
    gaps between their cells are narrower than `reach`.
    """
    ground = _border_color(part)
    mask = (_off(part, ground) > least_step).astype(np.uint8)
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
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
        if options := [lattice for lattice in lattices if not (is_hollow and not _is_drawn(filled, lattice))]:
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
                _search(inner, at, found, depth + 1 + is_peeled, least_step, edge_step, reach)


def _is_of_palette(part: np.ndarray) -> bool:
    """A glance: whether as much of a part has one of the ten colours as in a grid with thick lines."""
    height, width = part.shape[:2]
    return bool(_is_of_some_palette(part[:: max(1, height // 12), :: max(1, width // 12)]).mean() > 0.4)


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


def _classes(colors: np.ndarray, shades: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The nearest of the ten colours for each (..., 3), -1 where none is near, and how clear the choice is."""
    away = _distances(colors, shades)
    by_color = np.stack([away[..., shades[:, 3] == k].min(-1) for k in range(10)], axis=-1)
    order = np.sort(by_color, axis=-1)
    clear = 1 - order[..., 0] / (order[..., 1] + 1e-6)
    return np.where(order[..., 0] <= FARTHEST, by_color.argmin(-1), -1), clear


def _distances(colors: np.ndarray, shades: np.ndarray) -> np.ndarray:
    """(..., n) from each colour to each shade."""
    known, wanted = shades[:, :3], colors.astype(np.float64)
    squares = (wanted**2).sum(-1)[..., None] - 2 * wanted @ known.T + (known**2).sum(1)
    return np.sqrt(np.maximum(squares, 0))


def _is_of_some_palette(colors: np.ndarray) -> np.ndarray:
    """(...) whether a colour is near to one of the ten in any palette."""
    return _distances(colors, ANY_PALETTE).min(-1) <= FARTHEST


def _palette_of(colors: np.ndarray) -> np.ndarray:
    """The shades of the palette to which the colours (n, 3) of a page are nearest."""
    _, first = np.unique(colors // 24, axis=0, return_index=True)
    away = [float(_distances(colors[first], shades).min(-1).mean()) for shades in PALETTES]
    best = int(np.argmin(away))
    return PALETTES[best] if away[best] < NEARER * away[0] else PALETTES[0]


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
    is_ruled = ruled_x is not None and ruled_y is not None and _square(ruled_x[0], ruled_y[0])
    ruled = _Lattice(ruled_x[0], ruled_y[0], True) if is_ruled else None  # type: ignore[index]
    if ruled is not None and _purity(part, ruled) <= PURE:
        ruled = None
    thick = max(ruled_x[1], ruled_y[1]) if ruled is not None else 0.0  # type: ignore[index]
    if ruled is not None and thick < THICKEST_LINE * ruled.pitch:
        return [ruled]
    cuts = _cuts(part, least_step, ())
    if ruled is not None and not any(lattice.pitch < 1.25 * thick for lattice in cuts):
        return [ruled]  # else the lines are rows of cells
    seamed = _seamed(part, cuts, least_step / 2)
    if seamed is None and (labelled := _cuts(part, least_step, UNLABELLED)):
        cuts = labelled
        seamed = _seamed(part, cuts, least_step / 2)
    if seamed is not None:
        return [seamed]
    if least_step >= 30:
        for lined in (_lined(part), _combed(part)):
            if lined is None or _purity(part, lined) <= PURE:
                continue
            if lined.pitch < LARGE_CELL or _is_plain_or_labelled(part, lined):
                return [lined]
    return cuts if cuts and _centers(part, cuts[0])[0].min(-1).max() < PALE else []


def _seamed(part: np.ndarray, cuts: Sequence[_Lattice], least: float) -> _Lattice | None:
    """The one between whose cells lines are drawn."""
    for lattice in cuts[:4]:  # where lines are drawn, coarser ones do not fit them
        if _is_seamed(part, lattice, least):
            return replace(lattice, ruled=True)
    return None


def _cuts(part: np.ndarray, least_step: float, windows: Sequence[int]) -> list[_Lattice]:
    """The ways to cut a rectangle into square cells of one colour each, by the places where colours change.

    With `windows`, numbers that stand in cells are left out.
    """
    for inset in _frames(part):
        height, width = part.shape[0] - 2 * inset, part.shape[1] - 2 * inset
        if min(height, width) < SMALLEST_CELL:
            continue
        inner = part[inset : inset + height, inset : inset + width]
        cuts_x, cuts_y = (_possible_cuts(inner, axis, least_step) for axis in (1, 0))
        for window in windows:
            if not 3.6 * window < min(height, width) <= max(height, width) < LARGEST_LABELLED:
                continue
            plain = cv2.medianBlur(inner, window)
            for axis, cuts in ((1, cuts_x), (0, cuts_y)):
                for n, at in _possible_cuts(plain, axis, least_step, UNLABELLED[0]).items():
                    if n not in cuts and at[1] - at[0] > 1.8 * window:
                        cuts[n] = at
        found: list[_Lattice] = []
        for columns, rows in itertools.product(cuts_x.values(), cuts_y.values()):
            if not 0.93 < (columns[1] - columns[0]) / (rows[1] - rows[0]) < 1.07:
                continue
            lattice = _Lattice(inset + columns, inset + rows, False)
            is_ring = inset >= 0.4 * lattice.pitch  # of cells, and no frame
            if is_ring or _purity(part, lattice) <= PURE:
                continue
            if not windows or _is_plain_or_labelled(part, lattice):
                found.append(lattice)
        if found:
            return sorted(found, key=lambda lattice: len(lattice.columns))
    return []


def _is_plain_or_labelled(part: np.ndarray, lattice: _Lattice) -> bool:
    """Whether cells have one colour up to their edges, or nearly all of them have something drawn inside.

    Else what is inside some of them may be smaller cells.
    """
    colors, _ = _centers(part, lattice)
    at_y, at_x = (
        np.clip((lines[:-1, None] + np.diff(lines)[:, None] * INSIDE).astype(int), 0, n - 1)
        for lines, n in ((lattice.rows, part.shape[0]), (lattice.columns, part.shape[1]))
    )
    inside = part[at_y[:, None, :, None], at_x[None, :, None, :]]
    off = (np.abs(inside - colors[:, :, None, None]) > 60).any(-1)
    drawn = off.mean((-1, -2)) > 0.005
    at_edge = (
        np.concatenate([off[..., [0, -1], :], off[..., [0, -1]].swapaxes(-1, -2)], -1).mean((-1, -2)) > 0.1
    )
    return bool(drawn.mean() < 0.02 or (drawn.mean() > 0.9 and at_edge.mean() < 0.1))


def _is_seamed(part: np.ndarray, lattice: _Lattice, least: float) -> bool:
    """Whether lines are drawn between cells, as is seen where neighbours have one colour."""
    colors, _ = _centers(part, lattice)
    seen, n = 0, 0
    for lanes, cells, across, along in (
        (part.swapaxes(0, 1), colors.swapaxes(0, 1), lattice.columns, lattice.rows),
        (part, colors, lattice.rows, lattice.columns),
    ):
        is_equal = np.abs(cells[1:] - cells[:-1]).max(-1) < max(12, least)
        k, cell = np.nonzero(is_equal)
        if not len(k):
            continue
        pitch = lattice.pitch
        reach = max(2, round(0.12 * pitch))
        offsets = np.arange(-reach - 1, reach + 2)
        places = along[cell][:, None] + pitch * np.array([0.35, 0.5, 0.65])
        at = np.clip(np.round(across[k + 1]).astype(int)[:, None] + offsets, 0, len(lanes) - 1)
        strip = lanes[at[:, None, :], np.clip(places.astype(int), 0, lanes.shape[1] - 1)[..., None]]
        off = np.abs(strip.astype(int) - cells[k, cell][:, None, None]).max(-1).min(1)
        seen += int(((off[:, 1:-1].max(1) > least) & (off[:, [0, -1]].max(1) < max(12, least))).sum())
        n += len(k)
    return n > 0 and seen > SEAMED * n


SEAMED = 0.7  # of the neighbours of one colour, between which lines are seen if lines are drawn
THICKEST_LINE = 0.11  # of a cell; thicker ones may be rows of cells
PALE = 225  # of the darkest channel: as light as paper; cells without lines cannot be told from that
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


def _ruled(part: np.ndarray, axis: int) -> tuple[np.ndarray, float] | None:
    """The middles of the lines drawn along this axis (1: between columns), and how thick they are, if they are even."""
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
        thickest = float(max(b - a for a, b in runs))
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
        if best is None or len(lines) > len(best[0]):
            best = lines, thickest
    return best if best is not None and len(best[0]) >= 3 else None


def _runs(on: np.ndarray) -> list[tuple[int, int]]:
    """Start and end of each stretch of True."""
    padded = np.concatenate([[False], on, [False]]).astype(np.int8)
    change = np.diff(padded)
    return list(zip(np.flatnonzero(change == 1).tolist(), np.flatnonzero(change == -1).tolist(), strict=True))


def _frames(part: np.ndarray) -> list[int]:
    """How thick a thin line all around may be, thickest first: where the colour of one ring of pixels ends."""
    limit = max(1, min(7, min(part.shape[:2]) // 8))
    height, width = part.shape[:2]
    last, insets = None, [0]
    for inset in range(limit):
        sides = (
            part[inset, inset : width - inset],
            part[height - 1 - inset, inset : width - inset],
            part[inset : height - inset, inset],
            part[inset : height - inset, width - 1 - inset],
        )
        ring = np.concatenate(sides).astype(int)
        color = np.median(ring, axis=0)
        is_even = bool(np.percentile(np.abs(ring - color).max(1), 90) < 24)
        if last is not None and (not is_even or np.abs(color - last).max() > 10):
            insets.append(inset)
        if not is_even and inset >= 2:
            break
        last = color if is_even else last
    return insets[::-1]


def _possible_cuts(
    part: np.ndarray, axis: int, least_step: float, shortest: int = 0
) -> dict[int, np.ndarray]:
    """count -> lines: into how many equal strips this axis can be cut so that colours change only between them.

    Changes along fewer than `shortest` pixels do not count.
    """
    lanes = np.ascontiguousarray(part.swapaxes(0, 1)) if axis == 1 else part
    n = len(lanes)
    slack = 2.6 if least_step < 30 else 3.5  # pixels: how well the ends of the rectangle are known
    step = largest(cv2.absdiff(lanes[1:], lanes[:-1]))
    top = max(1, step.shape[1] // 40, min(shortest, step.shape[1]))
    largest_steps = np.partition(step, step.shape[1] - top, axis=1)[:, step.shape[1] - top :]
    strength = largest_steps.min(1) if shortest else largest_steps.mean(1)
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
    colors, share = _usual(samples)
    if lattice.pitch >= SMALLEST_LABELLED and (share <= 0.8).any():  # numbers may stand in the cells
        parts = np.array([0.15, 0.2, 0.3, 0.5, 0.7, 0.8, 0.85])
        edge = (parts < 0.25) | (parts > 0.75)
        ring = edge[:, None] | edge[None, :]
        y, x = places(lattice.rows, part.shape[0]), places(lattice.columns, part.shape[1])
        around, share_around = _usual(part[y[:, None, :, None], x[None, :, None, :]][:, :, ring])
        is_labelled = (share <= 0.8) & (share_around > share)
        colors = np.where(is_labelled[..., None], around, colors)
        share = np.where(is_labelled, share_around, share)
    return colors, share


def _usual(samples: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The median colour of each (..., n, 3), and the share of the n that have it."""
    middle = samples.shape[-2] // 2
    colors = np.partition(samples, middle, axis=-2)[..., middle, :].astype(np.int16)
    return colors, (np.abs(samples - colors[..., None, :]) < 40).all(-1).mean(-1)


def _purity(part: np.ndarray, lattice: _Lattice) -> float:
    """The share of cells that have one colour, which is one of the ten."""
    if len(lattice.rows) * len(lattice.columns) > (LARGEST + 1) ** 2:
        return 0.0
    pure = 0.0
    for most in (7, LARGEST + 1):
        colors, share = _centers(part, lattice, most)
        pure = float((_is_of_some_palette(colors) & (share > 0.8)).mean())
        if pure < GLANCE:
            break
    return pure


def _chosen(measured: Sequence[_Found]) -> list[tuple[_Lattice, bool]]:
    """How each grid is cut into cells, and whether that is certain."""
    coarsest = [options[0] for _, _, options in measured]
    ruled = [lattice.pitch for lattice in coarsest if lattice.ruled]
    if ruled:
        usual = float(np.median(ruled))
        is_even = all(abs(pitch / usual - 1) < 0.06 for pitch in ruled)
        chosen = []
        for _, part, options in measured:
            fitting = [one for one in options if is_even and abs(one.pitch / usual - 1) < 0.08]
            lattice = (fitting or list(options))[0]
            chosen.append(
                (lattice, lattice.ruled or bool(fitting) or not _has_equal_neighbours(part, lattice))
            )
        return chosen
    if not coarsest or all(abs(lattice.pitch / coarsest[0].pitch - 1) < 0.04 for lattice in coarsest):
        return [(lattice, True) for lattice in coarsest]
    common = _common_pitch([options for _, _, options in measured])
    if common is None:
        return [(options[0], len(options) == 1) for _, _, options in measured]
    evenly = [
        next(one for one in options if abs(one.pitch / common - 1) < 0.04) for _, _, options in measured
    ]
    sides = [max(part.shape[:2]) for _, part, _ in measured]
    if max(sides) - min(sides) > max(4, 0.02 * max(sides)):
        return [(lattice, True) for lattice in evenly]
    shapes = [
        (len(lattice.rows), len(lattice.columns)) for lattice in coarsest
    ]  # all are as large: scaled to it?
    is_regular = all(shapes.count(shape) > 1 for shape in shapes)
    return [(lattice, False) for lattice in (coarsest if is_regular else evenly)]


def _has_equal_neighbours(part: np.ndarray, lattice: _Lattice) -> bool:
    """Whether a line would show between two cells, as they have one colour."""
    colors, _ = _centers(part, lattice)
    return any(
        (np.abs(cells[1:] - cells[:-1]).max(-1) < 24).any() for cells in (colors, colors.swapaxes(0, 1))
    )


def _common_pitch(options: Sequence[Sequence[_Lattice]]) -> float | None:
    """The cell size that every grid of the page can have, the largest such."""
    for first in sorted({lattice.pitch for lattice in options[0]}, reverse=True):
        if all(any(abs(lattice.pitch / first - 1) < 0.04 for lattice in other) for other in options):
            return first
    return None


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


def _has_cells_beside(grid: DrawnGrid, grids: Sequence[DrawnGrid], page: np.ndarray) -> bool:
    """Whether something is drawn along a whole side of a grid, such as a row of cells that was not seen as one."""
    pitch = (grid.box[2] - grid.box[0]) / grid.cells.shape[1]
    left, top, right, bottom = grid.box
    height, width = page.shape[:2]
    free = np.ones((height, width), bool)
    for other in grids:
        free[other.box[1] : other.box[3], other.box[0] : other.box[2]] = False
    for x, y, way in ((left, None, -1), (right - 1, None, 1), (None, top, -1), (None, bottom - 1, 1)):
        edge, n = (x, width) if x is not None else (y, height)
        near, far = round(edge + 0.5 * way * pitch), round(edge + 1.6 * way * pitch)
        if not 0 <= far < n:
            continue
        lines = [
            (slice(top, bottom), at) if x is not None else (at, slice(left, right)) for at in (near, far)
        ]
        off = np.abs(page[lines[0]].astype(int) - page[lines[1]]).max(-1) > 60
        if free[lines[0]].all() and free[lines[1]].all() and off.mean() > 0.5:
            return True
    return False


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
    widest = max(max(g.box[2] - g.box[0], g.box[3] - g.box[1]) for g in grids if g.cells.size > 1)
    kept = []
    for grid in grids:
        is_low = grid.box[3] - grid.box[1] < 0.4 * high and grid.pitch < 0.6 * usual
        if is_low and np.isin(grid.cells, (0, 5)).all():
            continue  # a word
        if grid.cells.size == 1 and usual:
            side = grid.box[2] - grid.box[0]
            if not 0.7 < side / usual < 1.4 and not 0.85 < side / widest < 1.15:
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


def _has_arrows_down(stacks: list[list[DrawnGrid]], page: np.ndarray) -> bool:
    """Whether something narrow is drawn half way between every input and the output below it."""
    gaps = [(a, b) for stack in stacks for a, b in zip(stack[::2], stack[1::2], strict=False)]
    return bool(gaps) and all(_has_arrow_down(a, b, page) for a, b in gaps)


def _has_arrow_down(a: DrawnGrid, b: DrawnGrid, page: np.ndarray) -> bool:
    left, right = min(a.box[0], b.box[0]), max(a.box[2], b.box[2])
    gap = page[a.box[3] + 3 : b.box[1] - 3, left:right]
    if min(gap.shape[:2]) < 8:
        return False
    ink = _off(gap, gap[0, 0]) > 60
    middle, reach = ink.shape[1] // 2, max(6, ink.shape[1] // 10)
    near = ink[:, middle - reach : middle + reach + 1].any(1)
    is_narrow = near & ~ink[:, : middle - reach].any(1) & ~ink[:, middle + reach + 1 :].any(1)
    return any(end - start >= 6 for start, end in _runs(np.asarray(is_narrow)))


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
    is_drawn = bool(asked) or _has_arrows(lines, page) or _has_arrows_down(stacks, page)
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
