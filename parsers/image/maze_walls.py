"""Reads a part of a page as the drawing of a maze, in two ways.

Every lattice cell is wall or passage; or the cells are rooms and the walls stand between them. Either says how much of
the drawing it leaves unexplained. Rooms with walls between them become (2 rows + 1) x (2 columns + 1) cells.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from parsers.image.lattice import distance_from
from parsers.image.maze_lattice import Inks, extents, pairs_of_combs

GOOD, PASSABLE = 0.72, 0.6  # quality from which a drawing is a maze, or may be one
THICKEST = 0.72  # share of a wall in the distance from wall to wall
HALLS = 0.35  # share of walls in that distance from which open places wider than a passage are looked for


@dataclass(frozen=True, eq=False)
class Cells:
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


def explanations(part: np.ndarray, inks: Inks, dx: np.ndarray, dy: np.ndarray) -> list[Cells]:
    """Every way found to read this part of the page; `dx` and `dy` are its edge strengths."""
    contrast = float(np.linalg.norm(inks[1] - inks[0]))
    away = [distance_from(part, color) / contrast for color in inks]
    near = color_masks(away, contrast)
    step = float(np.abs(inks[1] - inks[0]).max())  # what an edge between the two measures
    found = []
    for across, down in pairs_of_combs(dx, dy):
        columns, rows = extents(dx, dy, across, down, step)
        if columns is None or rows is None or min(len(columns), len(rows)) < 4:
            continue
        dark = _as_walls(np.minimum(away[0], 1), rows, columns)
        light = _as_walls(np.minimum(away[1], 1), rows, columns)  # walls may cover more than passages do
        blocks = as_cells(near, rows, columns)
        found += [cells for cells in (dark, blocks) if cells is not None]
        if light is not None:
            found.append(replace(light, is_mostly_wall=True))
    return found


# ---------------------------------------------------------------------------- walls between rooms


FAINT_INK = 0.15  # of the contrast of walls


def _as_walls(ink: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> Cells | None:
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
    return Cells(cells, sure, mark, faint, quality, "walls", *edges, strong=strong)


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
    for (low, high), lines in ((x, columns), (y, rows)):  # the outer wall may be thicker than the others
        extra = round(0.12 * float(np.diff(lines).mean()))
        low[0], high[-1] = min(low[0] + extra, high[0] - 1), max(high[-1] - extra, low[-1] + 1)
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


def color_masks(away: list[np.ndarray], contrast: float) -> list[np.ndarray]:
    """Two masks, 0 or 1: what has the first colour and what the second; `away` is in units of `contrast`."""
    along = np.clip((away[0] ** 2 - away[1] ** 2 + 1) / 2, 0, 1)  # 0 at the first colour, 1 at the second
    usual = float(np.percentile(np.minimum(*away)[::3, ::3], 80))  # little where nothing is blurred or shaded
    is_blend = (
        away[0] ** 2 - along**2 < max(0.2, 40 / contrast, 5 * usual) ** 2
    )  # dark green is not dark grey
    reach = float(np.clip(0.15 + 6 * usual, 0.15, 0.35))
    return [((distance < reach) & is_blend).astype(np.float32) for distance in away]


def as_cells(near: list[np.ndarray], rows: np.ndarray, columns: np.ndarray) -> Cells | None:
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
    return _joined(Cells(is_first, sure, mark, np.zeros(mark.shape), quality, "cells", rows, columns))


WIDEST = 5  # lattice cells of a wall, or of a passage


def _joined(cells: Cells) -> Cells:
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
