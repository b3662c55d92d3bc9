"""The outer wall of a maze in a picture, where it is hard to see: without a margin, in the frame of a chart, in a photo."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from parsers.image.lattice import Box, distance_from
from parsers.image.maze_lattice import Inks
from parsers.image.maze_walls import GOOD, Cells, as_cells, color_masks

UNIFORM = 0.47  # this far from a half is the share of walls among cells that are all wall, or all open


def border_share(is_wall: np.ndarray) -> float:
    """The share of the outermost cells that are wall."""
    border = np.concatenate([is_wall[0], is_wall[-1], is_wall[1:-1, 0], is_wall[1:-1, -1]])
    return float(border.mean())


def is_uniform_around(is_wall: np.ndarray) -> bool:
    """Whether the outermost cells are all wall, or all open, but for an entrance and an exit."""
    share, n = border_share(is_wall), 2 * sum(is_wall.shape) - 4
    return abs(share - 0.5) >= min(UNIFORM, 0.5 - 2 / n)


def with_outer_wall(
    cells: Cells, inks: Inks, page: np.ndarray, box: Box
) -> tuple[Cells, np.ndarray, tuple[int, int]] | None:
    """The cells with one more row on each side, if these are all of one colour and what lies beyond is not.

    The outer wall of a maze without a margin, or inside the frame of a chart, has no line around it. Comes with
    the part of the page that holds it, and the corner of that.
    """
    if cells.style != "cells" or cells.quality < GOOD or is_uniform_around(cells.is_wall):
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
    whole = as_cells(color_masks(away, contrast), wider[0], wider[1])
    if whole is None or not is_uniform_around(whole.is_wall):
        return None
    same = away[0 if border_share(whole.is_wall) > 0.5 else 1] < 0.35
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


def with_missing_sides(cells: Cells, page: np.ndarray, corner: tuple[int, int], inks: Inks) -> Cells:
    """Cells that begin or end with a row of rooms get the outer wall that is drawn beyond it.

    It was not seen where the page has its colour, or where it is a pattern.
    """
    is_wall = cells.is_wall
    if not 0.1 < border_share(is_wall) < 0.9 or min(is_wall.shape) < 5:
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


def without_margin(cells: Cells) -> Cells:
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


def without_frame(cells: Cells) -> Cells:
    """A drawing of walls without the frame of the chart that it stands in, one room away all around."""
    is_wall = cells.is_wall
    if cells.style != "walls" or min(is_wall.shape) < 11:
        return cells
    corridors = [is_wall[1, 2:-2:2], is_wall[-2, 2:-2:2], is_wall[2:-2:2, 1], is_wall[2:-2:2, -2]]
    inner = is_wall[2:-2, 2:-2]
    if any(walls.any() for walls in corridors) or not is_uniform_around(inner) or not inner[0].any():
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


def sure_of_sides(cells: Cells) -> np.ndarray:
    """How sure each cell is; those along a side of a drawing of walls that is mostly open are not."""
    sure = cells.sure.copy()
    if cells.style == "walls":
        for at in (0, -1, (slice(None), 0), (slice(None), -1)):
            if cells.is_wall[at].mean() < 0.8:  # with its posts, every other cell
                sure[at] = np.minimum(sure[at], 0.5)
    return sure
