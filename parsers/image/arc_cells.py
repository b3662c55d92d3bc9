"""Cuts a rectangle of colours into the square cells of an ARC grid.

Its grid lines say where, if they are drawn; else the places where colours change. Where several ways fit, the other
grids of the page decide.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from parsers.image.arc_colors import is_of_some_palette
from parsers.image.lattice import Box, edge_strength, find_combs, largest
from solver.kinds.arc import LARGEST

SMALLEST_CELL = 4.0  # pixels of the analysed picture
LARGE_CELL = 24.0  # pixels: what lies inside may be smaller cells
PURE = 0.93  # share of cells of one colour from which a rectangle is a grid
GLANCE = 0.8  # of some of them, from which the others are looked at
PALE = 225  # of the darkest channel: as light as paper; cells without lines cannot be told from that
SEAMED = 0.7  # of the neighbours of one colour, between which lines are seen if lines are drawn
LINED = 0.35  # of the strongest: how much stronger every line is than what lies between them
WIDEST_SEAM = 3.0  # pixels at each side of a cell
THICKEST_LINE = 0.11  # of a cell; thicker ones may be rows of cells


@dataclass(frozen=True, eq=False)
class Lattice:
    columns: np.ndarray
    rows: np.ndarray
    ruled: bool  # the lines between cells are drawn, so the size of a cell is certain

    @property
    def pitch(self) -> float:
        return float((self.columns[-1] - self.columns[0]) / (len(self.columns) - 1))

    @property
    def n_cells(self) -> int:
        return (len(self.rows) - 1) * (len(self.columns) - 1)


Candidate = tuple[Box, np.ndarray, "list[Lattice]"]
"""a rectangle, its pixels and the ways to cut it into cells; none where it holds a question mark"""


def ways_to_cut(part: np.ndarray, least_step: float) -> list[Lattice]:
    """The ways to cut a rectangle into square cells, coarsest first; only one where its lines are drawn."""
    ruled_x, ruled_y = _ruled(part, 1), _ruled(part, 0)
    is_ruled = ruled_x is not None and ruled_y is not None and _square(ruled_x[0], ruled_y[0])
    ruled = Lattice(ruled_x[0], ruled_y[0], True) if is_ruled else None  # type: ignore[index]
    if ruled is not None and _purity(part, ruled) <= PURE:
        ruled = None
    thick = max(ruled_x[1], ruled_y[1]) if ruled is not None else 0.0  # type: ignore[index]
    if ruled is not None and thick < THICKEST_LINE * ruled.pitch:
        return [ruled]
    cuts = _cuts(part, least_step)
    if ruled is not None and not any(lattice.pitch < 1.25 * thick for lattice in cuts):
        return [ruled]  # else the lines are rows of cells
    seamed = _seamed(part, cuts[:4], least_step / 2)
    if seamed is None and not (cuts and cuts[0].n_cells == 1):
        seamed = _seamed(part, _even_cuts(part), least_step / 2)
    if seamed is None and not (cuts and _is_plain(part, cuts[0])):
        seamed = _labelled(part)
    if seamed is not None:
        return [seamed]
    if least_step >= 30:
        for lined in (_lined(part), _combed(part)):
            if lined is None or _purity(part, lined) <= PURE:
                continue
            if lined.pitch < LARGE_CELL or _is_plain_or_labelled(part, lined):
                return [lined]
    return cuts if cuts and cell_colors(part, cuts[0])[0].min(-1).max() < PALE else []


def _square(columns: np.ndarray, rows: np.ndarray) -> bool:
    ratio = float(np.diff(columns).mean() / np.diff(rows).mean())
    return 0.85 < ratio < 1.18


# ---------------------------------------------------------------------------- at lines that are drawn


SAMPLED = 120  # pixels along a line by which it is told


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
        runs = stretches(on)
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


def stretches(on: np.ndarray) -> list[tuple[int, int]]:
    """Start and end of each stretch of True."""
    padded = np.concatenate([[False], on, [False]]).astype(np.int8)
    change = np.diff(padded)
    return list(zip(np.flatnonzero(change == 1).tolist(), np.flatnonzero(change == -1).tolist(), strict=True))


def _seamed(part: np.ndarray, cuts: Sequence[Lattice], least: float) -> Lattice | None:
    """The one between whose cells lines are drawn."""
    for lattice in cuts:  # where lines are drawn, coarser ones do not fit them
        if _is_seamed(part, lattice, least):
            return replace(lattice, ruled=True)
    return None


def _even_cuts(part: np.ndarray) -> list[Lattice]:
    """The ways to cut a rectangle evenly into cells of one colour, whatever is drawn between them, finest first."""
    height, width = part.shape[:2]
    found = []
    for n_columns in range(min(LARGEST, int(width / SMALLEST_CELL)), 1, -1):
        n_rows = round(height * n_columns / width)
        if 0 < n_rows <= LARGEST and 0.93 < (width / n_columns) / (height / n_rows) < 1.07:
            columns, rows = np.linspace(0, width, n_columns + 1), np.linspace(0, height, n_rows + 1)
            lattice = Lattice(columns, rows, False)
            if _purity(part, lattice) > PURE:
                found.append(lattice)
    return found


def _is_seamed(part: np.ndarray, lattice: Lattice, least: float) -> bool:
    """Whether lines are drawn between cells, as is seen where neighbours have one colour that lines have not."""
    equal, drawn, is_seen = _seams(part, lattice, least)
    if not is_seen.any():
        return False
    may_be_seen = np.abs(equal - np.median(drawn[is_seen], axis=0)).max(-1) > least
    return bool(is_seen[may_be_seen].sum() > SEAMED * may_be_seen.sum())


def _seams(part: np.ndarray, lattice: Lattice, least: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of neighbours with one colour: that colour, what differs most from it between them, and whether it is a line."""
    colors, _ = cell_colors(part, lattice)
    equal, drawn, seen = [np.zeros((0, 3))], [np.zeros((0, 3))], [np.zeros(0, bool)]
    for lanes, cells, across, along in (
        (part.swapaxes(0, 1), colors.swapaxes(0, 1), lattice.columns, lattice.rows),
        (part, colors, lattice.rows, lattice.columns),
    ):
        k, cell = np.nonzero(np.abs(cells[1:] - cells[:-1]).max(-1) < max(12, least))
        pitch = lattice.pitch
        reach = max(2, round(0.12 * pitch))
        offsets = np.arange(-reach - 1, reach + 2)
        places = along[cell][:, None] + pitch * np.array([0.35, 0.5, 0.65])
        at = np.clip(np.round(across[k + 1]).astype(int)[:, None] + offsets, 0, len(lanes) - 1)
        strip = lanes[at[:, None, :], np.clip(places.astype(int), 0, lanes.shape[1] - 1)[..., None]]
        off = np.abs(strip.astype(int) - cells[k, cell][:, None, None]).max(-1).min(1)
        equal.append(cells[k, cell])
        drawn.append(strip[np.arange(len(k)), 1, off.argmax(1)])
        seen.append((off[:, 1:-1].max(1) > least) & (off[:, [0, -1]].max(1) < max(12, least)))
    return np.concatenate(equal), np.concatenate(drawn), np.concatenate(seen)


def _lined(part: np.ndarray) -> Lattice | None:
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
    return Lattice(np.linspace(0, width, n_columns + 1), np.linspace(0, height, n_rows + 1), True)


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


def _combed(part: np.ndarray) -> Lattice | None:
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
    return Lattice(np.linspace(0, width, n_columns + 1), np.linspace(0, height, n_rows + 1), True)


# ---------------------------------------------------------------------------- where colours change


def _cuts(part: np.ndarray, least_step: float) -> list[Lattice]:
    """The ways to cut a rectangle into square cells of one colour each, by the places where colours change."""
    for inset in _frames(part):
        height, width = part.shape[0] - 2 * inset, part.shape[1] - 2 * inset
        if min(height, width) < SMALLEST_CELL:
            continue
        inner = part[inset : inset + height, inset : inset + width]
        cuts_x, cuts_y = (_possible_cuts(inner, axis, least_step) for axis in (1, 0))
        found: list[Lattice] = []
        for columns, rows in itertools.product(cuts_x.values(), cuts_y.values()):
            if not 0.93 < (columns[1] - columns[0]) / (rows[1] - rows[0]) < 1.07:
                continue
            lattice = Lattice(inset + columns, inset + rows, False)
            is_ring = inset >= 0.4 * lattice.pitch  # of cells, and no frame
            if not is_ring and _purity(part, lattice) > PURE:
                found.append(lattice)
        if found:
            return sorted(found, key=lambda lattice: len(lattice.columns))
    if least_step >= 30:  # one direction may be too blurred
        cuts_x, cuts_y = (_possible_cuts(part, axis, least_step) for axis in (1, 0))
        return [
            lattice
            for lattice in reversed(_even_cuts(part))
            if len(lattice.columns) - 1 in cuts_x or len(lattice.rows) - 1 in cuts_y
        ]
    return []


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


def _possible_cuts(part: np.ndarray, axis: int, least_step: float) -> dict[int, np.ndarray]:
    """count -> lines: into how many equal strips this axis can be cut so that colours change only between them."""
    lanes = np.ascontiguousarray(part.swapaxes(0, 1)) if axis == 1 else part
    n = len(lanes)
    slack = 2.6 if least_step < 30 else 3.5  # pixels: how well the ends of the rectangle are known
    step = largest(cv2.absdiff(lanes[1:], lanes[:-1]))
    top = max(1, step.shape[1] // 40)
    largest_steps = np.partition(step, step.shape[1] - top, axis=1)[:, step.shape[1] - top :]
    edges, weights = _edge_places(largest_steps.mean(1), least_step)
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
        reach = max(1.0, 0.1 * pitch)
        if abs(start) > slack or abs(start + slope * count - n) > slack:
            slope, start = pitch, 0.0  # gaps around a few cells lead astray
            reach = min(reach, WIDEST_SEAM)
        off = np.abs(edges - start - slope * k)
        fits = off <= reach
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
    for start, end in stretches(strength > least_step):
        values = strength[start:end].astype(float)
        places.append(float((np.arange(start, end) * values).sum() / values.sum()) + 1)
        weights.append(float(values.max()))
    return np.array(places), np.array(weights)


# ---------------------------------------------------------------------------- around numbers that stand in cells


RIM = np.array([0.13, 0.2, 0.35, 0.5, 0.65, 0.8, 0.87])  # of a cell: places along its sides
RIM_PURE = 0.97  # share of cells of one colour along their sides
LEAST_LABELLED = 0.3  # share of the cells in which something stands


def _labelled(part: np.ndarray) -> Lattice | None:
    """The finest way to cut a rectangle into cells that have one colour along their sides and a number inside.

    Numbers stand in all cells of a colour or in none, as where only the empty cells have none.
    """
    height, width = part.shape[:2]
    for n_columns in range(min(LARGEST, int(width / SMALLEST_LABELLED)), 0, -1):
        n_rows = round(height * n_columns / width)
        if not 0 < n_rows <= LARGEST or not 0.93 < (width / n_columns) / (height / n_rows) < 1.07:
            continue
        lattice = Lattice(np.linspace(0, width, n_columns + 1), np.linspace(0, height, n_rows + 1), True)
        colors, is_pure = _rims(part, lattice)
        if lattice.n_cells == 1 or is_pure.mean() <= RIM_PURE:
            continue
        is_drawn = _is_drawn_inside(part, lattice, colors)
        if is_drawn.mean() < LEAST_LABELLED:
            continue
        kinds = colors.reshape(-1, 3) // 32 @ np.array([64, 8, 1])
        drawn = np.array([is_drawn.ravel()[kinds == kind].mean() for kind in np.unique(kinds)])
        if ((drawn < 0.1) | (drawn > 0.9)).all() and not _has_labelled_corners(part, lattice):
            return lattice
    return None


def _is_plain(part: np.ndarray, lattice: Lattice) -> bool:
    """Whether cells have one colour up to their sides, and nothing stands where they meet."""
    return bool(_rims(part, lattice)[1].mean() > RIM_PURE) and not _has_labelled_corners(part, lattice)


def _has_labelled_corners(part: np.ndarray, lattice: Lattice) -> bool:
    """Whether numbers stand where cells meet, as their cells are twice as large."""
    columns, rows = ((lines[1:] + lines[:-1]) / 2 for lines in (lattice.columns, lattice.rows))
    between = Lattice(columns, rows, True)
    if between.n_cells == 0:
        return False
    colors, is_pure = _rims(part, between)
    return bool((is_pure & _is_drawn_inside(part, between, colors)).mean() > 0.1)


def _rims(part: np.ndarray, lattice: Lattice) -> tuple[np.ndarray, np.ndarray]:
    """The colour of each cell along its sides, and whether it has that all around."""
    is_rim = (RIM < 0.15) | (RIM > 0.85)
    colors, share = _usual(_sampled(part, lattice, RIM)[:, :, is_rim[:, None] | is_rim[None, :]])
    return colors, is_of_some_palette(colors) & (share > 0.93)


def _is_drawn_inside(part: np.ndarray, lattice: Lattice, colors: np.ndarray) -> np.ndarray:
    """Whether something stands in each cell that has not its colour."""
    off = _sampled(part, lattice, INSIDE) - colors[:, :, None, None]
    return (np.abs(off) > 60).any(-1).mean((-1, -2)) > 0.005


def _sampled(part: np.ndarray, lattice: Lattice, places: np.ndarray) -> np.ndarray:
    """(H, W, n, n, 3) the pixels at these places of every cell, as shares of its height and width."""
    y, x = (
        np.clip((lines[:-1, None] + np.diff(lines)[:, None] * places).astype(int), 0, n - 1)
        for lines, n in ((lattice.rows, part.shape[0]), (lattice.columns, part.shape[1]))
    )
    return part[y[:, None, :, None], x[None, :, None, :]]


# ---------------------------------------------------------------------------- the colours of cells


SMALLEST_LABELLED = 12.0  # pixels of a cell in which a number can stand
INSIDE = np.linspace(0.15, 0.85, 29)  # of a cell


def cell_colors(part: np.ndarray, lattice: Lattice, most: int = LARGEST + 1) -> tuple[np.ndarray, np.ndarray]:
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


def _purity(part: np.ndarray, lattice: Lattice) -> float:
    """The share of cells that have one colour, which is one of the ten."""
    if len(lattice.rows) * len(lattice.columns) > (LARGEST + 1) ** 2:
        return 0.0
    pure = 0.0
    for most in (7, LARGEST + 1):
        colors, share = cell_colors(part, lattice, most)
        pure = float((is_of_some_palette(colors) & (share > 0.8)).mean())
        if pure < GLANCE:
            break
    return pure


def _is_plain_or_labelled(part: np.ndarray, lattice: Lattice) -> bool:
    """Whether cells have one colour up to their edges, or nearly all of them have something drawn inside.

    Else what is inside some of them may be smaller cells.
    """
    colors, _ = cell_colors(part, lattice)
    inside = _sampled(part, lattice, INSIDE)
    off = (np.abs(inside - colors[:, :, None, None]) > 60).any(-1)
    drawn = off.mean((-1, -2)) > 0.005
    at_edge = (
        np.concatenate([off[..., [0, -1], :], off[..., [0, -1]].swapaxes(-1, -2)], -1).mean((-1, -2)) > 0.1
    )
    return bool(drawn.mean() < 0.02 or (drawn.mean() > 0.9 and at_edge.mean() < 0.1))


# ---------------------------------------------------------------------------- one way for the whole page


def chosen_cuts(measured: Sequence[Candidate]) -> list[tuple[Lattice, bool]]:
    """How each grid is cut into cells, and whether that is certain."""
    coarsest = [options[0] for _, _, options in measured]
    ruled = [lattice.pitch for lattice in coarsest if lattice.ruled]
    if ruled:
        usual = float(np.median(ruled))
        is_even = all(abs(pitch / usual - 1) < 0.06 for pitch in ruled)
        line = _line_color(measured)
        chosen = []
        for _, part, options in measured:
            fitting = [one for one in options if is_even and abs(one.pitch / usual - 1) < 0.08]
            lattice = (fitting or list(options))[0]
            is_certain = lattice.ruled or bool(fitting) or not _lacks_lines(part, lattice, line)
            chosen.append((lattice, is_certain))
        return chosen
    if not coarsest or all(abs(lattice.pitch / coarsest[0].pitch - 1) < 0.04 for lattice in coarsest):
        return [(lattice, True) for lattice in coarsest]
    common = _common_pitch([options for _, _, options in measured])
    if common is None:
        return [(options[0], len(options) == 1) for _, _, options in measured]
    evenly = [
        next(one for one in options if abs(one.pitch / common - 1) < 0.04) for _, _, options in measured
    ]
    sizes = np.array([part.shape[:2] for _, part, _ in measured])
    largest_size = sizes.max(0)
    if not (sizes > largest_size - np.maximum(4, 0.02 * largest_size)).any(1).all():
        return [(lattice, True) for lattice in evenly]
    shapes = [
        (len(lattice.rows), len(lattice.columns)) for lattice in coarsest
    ]  # all are as wide or as high: scaled to one box?
    is_regular = all(shapes.count(shape) > 1 for shape in shapes)
    return [(lattice, False) for lattice in (coarsest if is_regular else evenly)]


def _line_color(measured: Sequence[Candidate]) -> np.ndarray | None:
    """The colour of the lines on the page, where they can be seen between cells of one colour."""
    drawn = []
    for _, part, (lattice, *_) in measured:
        if lattice.ruled:
            _, between, is_seen = _seams(part, lattice, 12)
            drawn.append(between[is_seen])
    colors = np.concatenate(drawn)
    return np.median(colors, axis=0) if len(colors) else None


def _lacks_lines(part: np.ndarray, lattice: Lattice, line: np.ndarray | None) -> bool:
    """Whether lines might be expected in a grid that shows none: between cells of one colour, or through them.

    Lines of the colour of a cell are seen neither beside nor inside it.
    """
    equal, _, _ = _seams(part, lattice, 12)
    if line is None:
        return len(equal) > 0
    colors, _ = cell_colors(part, lattice)
    unlike = [np.abs(cells.reshape(-1, 3) - line).max(-1) > 60 for cells in (equal, colors)]
    return bool(unlike[0].any() or not unlike[1].any())


def _common_pitch(options: Sequence[Sequence[Lattice]]) -> float | None:
    """The cell size that every grid of the page can have, the largest such."""
    for first in sorted({lattice.pitch for lattice in options[0]}, reverse=True):
        if all(any(abs(lattice.pitch / first - 1) < 0.04 for lattice in other) for other in options):
            return first
    return None
