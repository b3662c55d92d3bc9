"""Finds the grids of colours on a page: rectangles that stand out from what surrounds them.

They may lie in boxes inside boxes. A question mark that stands for a grid is told apart, and so is what could not be read.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from parsers.image.arc_cells import Candidate, Lattice, cell_colors, chosen_cuts, ways_to_cut
from parsers.image.arc_colors import (
    LIGHT_PAGE,
    border_color,
    contrast_with,
    is_clean,
    is_of_some_palette,
    nearest_colors,
    palette_of,
)
from parsers.image.glyphs import letter
from parsers.image.lattice import Box
from solver.puzzle import Grid

DEEPEST = 4  # boxes inside boxes
MOST_SHAPES = 150  # shapes side by side that are looked at, large ones first; the others are letters
WIDEST_GAP = 9  # pixels, odd: between cells of one grid
OPEN_CELL = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85)  # of a cell: places where its lines are seen
SWATCHES = 8  # colours of a legend, at least


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


def find_grids(page: np.ndarray) -> tuple[list[DrawnGrid], list[Box], int]:
    """Every grid on the page, the places where a question mark stands for one, and how many could not be read."""
    best: tuple[list[DrawnGrid], list[Box], int] | None = None
    n_found = 0
    for image, least_step, edge_step, reach in _attempts(page):
        if reach != 3 and n_found < 3:
            break  # no cells that belong together, nor grids that touch
        found: list[Candidate] = []
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
    if is_clean(page):
        yield page, 14, 24, 3
        yield page, 14, 24, WIDEST_GAP
        yield page, 14, 24, 1
        return
    smooth = cv2.medianBlur(page, 3)
    if border_color(page).max() < LIGHT_PAGE:  # where grids are told by their lines more than by their cells
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


def _grids_of(page: np.ndarray, found: Sequence[Candidate]) -> tuple[list[DrawnGrid], list[Box], int]:
    """`find_grids` from what one search has found."""
    asked = [box for box, _, options in found if not options]
    measured = [one for one in found if one[2]]
    dots = [box for box, _, options in measured if options[0].n_cells == 1]
    dots = [box for box in dots if _is_question(_around_dot(page, box))]
    measured = [one for one in measured if one[0] not in dots]
    chosen = chosen_cuts(measured)
    seen = [cell_colors(part, lattice) for (_, part, _), (lattice, _) in zip(measured, chosen, strict=True)]
    if not seen:
        return [], asked + dots, 0
    shades = palette_of(np.concatenate([colors.reshape(-1, 3) for colors, _ in seen]))
    grids = []
    for (box, _, _), (lattice, is_certain), (colors, share) in zip(measured, chosen, seen, strict=True):
        kinds, clear = nearest_colors(colors, shades)
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
    legend = _legend(grids)
    grids = _without_strangers([grid for grid in grids if grid not in legend])
    n_unread = _n_unread(page, grids, asked + dots + [grid.box for grid in legend])
    return grids, asked + dots, n_unread


# ---------------------------------------------------------------------------- rectangles


def _search(
    part: np.ndarray,
    corner: tuple[int, int],
    found: list[Candidate],
    depth: int,
    least_step: int,
    edge_step: int,
    reach: int,
) -> None:
    """Collect the rectangles in this part of the page that are grids, and look inside those that are not.

    They differ from what surrounds them by `least_step` at least, and colours from each other by `edge_step`;
    gaps between their cells are narrower than `reach`.
    """
    ground = border_color(part)
    mask = (contrast_with(part, ground) > least_step).astype(np.uint8)
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
        lattices = ways_to_cut(inside, edge_step) if _is_of_palette(inside) else []
        options = [lattice for lattice in lattices if not (is_hollow and not _is_drawn(filled, lattice))]
        if not (options and options[0].n_cells > 1) and _is_question(inside):
            found.append((box, inside, []))
        elif options:
            found.append(_with_open_cells(part, mask, corner, box, options))
        elif depth < DEEPEST and min(width, height) > 24:
            inset = _frame(inside)
            inner = inside[inset : height - inset, inset : width - inset]
            is_grid = _is_black(border_color(inner)) and not _is_black(ground)  # one that could not be cut
            if min(inner.shape[:2]) > 16 and not is_grid:
                is_peeled = min(width - part.shape[1], height - part.shape[0]) > -8  # off a shaded part, say
                at = box[0] + inset, box[1] + inset
                _search(inner, at, found, depth + 1 + is_peeled, least_step, edge_step, reach)


def _is_of_palette(part: np.ndarray) -> bool:
    """A glance: whether as much of a part has one of the ten colours as in a grid with thick lines."""
    height, width = part.shape[:2]
    return bool(is_of_some_palette(part[:: max(1, height // 12), :: max(1, width // 12)]).mean() > 0.4)


def _is_drawn(mask: np.ndarray, lattice: Lattice) -> bool:
    """Whether nearly all of each line between cells can be seen."""
    near = cv2.dilate(mask, np.ones((3, 3), np.uint8))
    inner = [
        lane[np.round(lines[1:-1]).astype(int)].mean()
        for lane, lines in ((near, lattice.rows), (near.T, lattice.columns))
        if len(lines) > 2
    ]
    return bool(inner) and min(inner) > 0.9


def _with_open_cells(
    part: np.ndarray, mask: np.ndarray, corner: tuple[int, int], box: Box, options: list[Lattice]
) -> Candidate:
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
        at = [round(edge + way * share * pitch) for share in OPEN_CELL]  # ticks are shorter
        if len(lines) < 4 or not all(0 <= k < len(lane) - 1 for k in at):
            add.append(False)
            continue
        on = lane[at][:, np.round(lines[1:-1]).astype(int)].mean(1).min()
        off = lane[at[len(at) // 2], np.round((lines[1:] + lines[:-1]) / 2).astype(int)].mean()
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
    return box, part[y0:y1, x0:x1], [Lattice(columns, rows, True)] if any(add) else options


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


def _frame(part: np.ndarray) -> int:
    """The thickness of a line around a rectangle, with the pixel that belongs to neither side."""
    limit = max(2, min(12, min(part.shape[:2]) // 6))
    outer = part[min(1, len(part) - 1), part.shape[1] // 2].astype(int)
    for inset in range(1, limit):
        ring = part[inset, part.shape[1] // 4 : 3 * part.shape[1] // 4].astype(int)
        if np.abs(ring - outer).max(1).mean() > 14:
            return inset + 1
    return 2


def _is_black(color: np.ndarray) -> bool:
    return int(color.max()) < 12


# ---------------------------------------------------------------------------- what is no grid, and what is not read


def _is_question(part: np.ndarray) -> bool:
    """Whether the rectangle holds a question mark and nothing else."""
    ground = border_color(part)
    inset = _frame(part) if min(part.shape[:2]) > 12 else 0
    inner = part[inset : part.shape[0] - inset, inset : part.shape[1] - inset]
    if min(inner.shape[:2]) < 8:
        return False
    ground = border_color(inner)
    away = contrast_with(inner, ground) / 255
    if not 0.002 < float((away > 0.2).mean()) < 0.35:
        return False
    return letter(away) == "?"


def _around_dot(page: np.ndarray, box: Box) -> np.ndarray:
    """The part of the page in which a question mark stands, if the box is its dot."""
    left, top, right, bottom = box
    size = max(right - left, bottom - top)
    return page[max(0, top - 7 * size) : bottom + size, max(0, left - 3 * size) : right + 3 * size]


def _legend(grids: list[DrawnGrid]) -> list[DrawnGrid]:
    """What shows the colours that there are, each once, in a row or in single fields."""
    rows = [
        g for g in grids if min(g.cells.shape) <= 2 and len(set(g.cells.flat)) == g.cells.size >= SWATCHES
    ]
    fields = [g for g in grids if g.cells.size == 1]
    return rows + (fields if len({int(g.cells[0, 0]) for g in fields}) >= SWATCHES else [])


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


def has_cells_beside(grid: DrawnGrid, grids: Sequence[DrawnGrid], page: np.ndarray) -> bool:
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
