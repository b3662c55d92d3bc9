"""Start and goal of a maze in a picture: what is neither wall nor passage, or the gaps in the outer wall.

Letters, arrows and colours tell which of the two is the start.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from parsers.image.glyphs import arrow, likenesses
from parsers.image.maze_lattice import Inks
from parsers.image.maze_sides import border_share
from parsers.image.maze_walls import Cells
from solver.puzzle import Cell

# ---------------------------------------------------------------------------- where they are


LEAST_FAINT = 0.012  # share of a room


def marked(cells: Cells) -> list[Cell]:
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


def faintly_marked(cells: Cells) -> list[Cell]:
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


def is_closed(is_wall: np.ndarray) -> bool:
    """Whether there is an outer wall, with openings at most, around something that is not mostly wall."""
    return border_share(is_wall) > 0.85 and float(is_wall.mean()) < 0.78


def gaps_of(is_wall: np.ndarray) -> list[Cell]:
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


def with_coloured_openings(cells: Cells, part: np.ndarray, inks: Inks) -> Cells:
    """One or two pieces of the outer wall that have a colour of their own are no wall but marked openings."""
    if cells.style != "walls":
        return cells
    paper, wall = inks
    contrast = float(np.linalg.norm(wall - paper))
    height, width = cells.is_wall.shape
    found = []
    for r, c in np.argwhere(cells.is_wall).tolist():
        is_outer = (r in (0, height - 1) and c % 2 == 1) or (c in (0, width - 1) and r % 2 == 1)
        patch = patch_of(part, cells, (r, c), 0.25) if is_outer else part[:0]
        if patch.size and float(np.median(_off_blend(patch, paper, wall))) > 0.2 * contrast:
            found.append((r, c))
    if not 0 < len(found) <= 2:
        return cells
    is_wall, mark = cells.is_wall.copy(), cells.mark.copy()
    for cell in found:
        is_wall[cell], mark[cell] = False, 1.0
    return replace(cells, is_wall=is_wall, mark=mark)


def marked_gaps(
    cells: Cells,
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
        room = patch_of(part, cells, (r, c), 0.1)
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


# ---------------------------------------------------------------------------- which is the start


LETTER_PAIRS = ("SG", "SE", "SF", "SX", "AB")  # start and goal
START_HUES = {"green": 1.0, "cyan": 0.5, "blue": 0.4}
GOAL_HUES = {"red": 1.0, "magenta": 0.7, "orange": 0.5, "yellow": 0.4}


@dataclass(frozen=True)
class _End:
    """A place that may be the start or the goal."""

    cell: Cell
    letters: dict[str, float] = field(default_factory=dict)  # how like each letter is what stands there
    way: str | None = None  # where an arrow there points: "in" or "out"
    hue: str | None = None  # the colour there


def described(
    cell: Cell,
    cells: Cells,
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
    patch = _outside(cell, cells, page, corner) if is_gap else patch_of(part, cells, cell, 0.08)
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


def _outside(cell: Cell, cells: Cells, page: np.ndarray, corner: tuple[int, int]) -> np.ndarray:
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


def start_first(ends: list[_End]) -> tuple[tuple[_End, _End], bool]:
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


def _hue(color: np.ndarray) -> str | None:
    """The name of a colour (blue, green, red) that is not grey."""
    low, high = float(color.min()), float(color.max())
    if high - low < 50:
        return None
    hue = float(cv2.cvtColor(color.reshape(1, 1, 3).astype(np.uint8), cv2.COLOR_BGR2HSV)[0, 0, 0]) * 2
    names = ((12, "red"), (42, "orange"), (70, "yellow"), (165, "green"), (195, "cyan"), (260, "blue"))
    return next((name for limit, name in names if hue < limit), "magenta" if hue < 335 else "red")


# ---------------------------------------------------------------------------- colours


STAINED_WALL = 0.5  # of the strength of a wall: beside a coloured room, more than this is one


def without_stains(cells: Cells, part: np.ndarray, paper: np.ndarray, wall: np.ndarray) -> Cells:
    """Walls beside a room filled with colour are looked at again: the colour itself is no wall.

    Where the colour, or its noise, hides whether there is a wall, the wall is not sure.
    """
    if cells.style != "walls":
        return cells
    is_wall, sure = cells.is_wall.copy(), cells.sure.copy()
    contrast = float(np.linalg.norm(wall - paper))
    has_outer_wall = border_share(is_wall) > 0.9
    stains = {}
    for r, c in np.argwhere(cells.mark > 0.5).tolist():
        inside = patch_of(part, cells, (r, c), 0.15)
        unlike = (
            np.linalg.norm(inside - paper, axis=2) > 0.25 * contrast
        )  # a letter may have the colour of paper
        if unlike.any():
            stains[r, c] = _commonest(inside[unlike])
    for (r, c), stain in stains.items():
        inside = patch_of(part, cells, (r, c), 0.15)
        noise = float(np.median(_off_blend(inside, paper, stain))) / contrast
        for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            at = r + dr, c + dc
            if (
                has_outer_wall
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


def _off_blend(pixels: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """How far each pixel is from every mixture of two colours."""
    way = (b - a).astype(np.float32)
    length = float(way @ way) + 1e-6
    rel = pixels.astype(np.float32) - a.astype(np.float32)
    t = np.clip(rel @ way / length, 0, 1)
    return np.linalg.norm(rel - t[..., None] * way, axis=-1)


def _commonest(pixels: np.ndarray) -> np.ndarray:
    bins = (pixels.astype(int) >> 5) @ np.array([64, 8, 1])
    return np.median(pixels[bins == np.bincount(bins).argmax()], axis=0)


def patch_of(part: np.ndarray, cells: Cells, cell: Cell, inset: float) -> np.ndarray:
    """The pixels of a cell without `inset` of its size at each side."""
    (y0, y1), (x0, x1) = cells.rows[cell[0] : cell[0] + 2], cells.columns[cell[1] : cell[1] + 2]
    dy, dx = inset * (y1 - y0), inset * (x1 - x0)
    return part[max(0, round(y0 + dy)) : round(y1 - dy) + 1, max(0, round(x0 + dx)) : round(x1 - dx) + 1]


def _wall_patch(part: np.ndarray, cells: Cells, cell: Cell, along_rows: bool) -> np.ndarray:
    """The pixels where a wall may stand, a little wider than the wall and shorter than the room."""
    (y0, y1), (x0, x1) = cells.rows[cell[0] : cell[0] + 2], cells.columns[cell[1] : cell[1] + 2]
    if along_rows:
        y0, y1, x0, x1 = y0 + 0.2 * (y1 - y0), y1 - 0.2 * (y1 - y0), x0 - 1, x1 + 1
    else:
        y0, y1, x0, x1 = y0 - 1, y1 + 1, x0 + 0.2 * (x1 - x0), x1 - 0.2 * (x1 - x0)
    return part[max(0, round(y0)) : round(y1) + 1, max(0, round(x0)) : round(x1) + 1]
