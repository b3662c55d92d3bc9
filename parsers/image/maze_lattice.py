"""Where in a picture a maze may be, in which two colours it is drawn, and on which lines."""

from __future__ import annotations

import cv2
import numpy as np

from parsers.image.lattice import Box, Comb, edge_strength, extent, find_combs, line_energies

Inks = tuple[np.ndarray, np.ndarray]
"""two colours, blue, green, red"""


# ---------------------------------------------------------------------------- parts of the page


MAX_REGIONS = 5  # parts of a picture in which a maze is looked for


def regions(page: np.ndarray) -> list[Box]:
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
            if all(overlap(box, other) < 0.9 for other in found):
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
        while (other := next((b for b in rest if overlap(box, b) > 0.1), None)) is not None:
            rest.remove(other)
            (a, b, c, d), (e, f, g, h) = box, other
            box = (min(a, e), min(b, f), max(c, g), max(d, h))
        found.append(box)
    return found


def overlap(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if w <= 0 or h <= 0:
        return 0.0
    areas = [(c[2] - c[0]) * (c[3] - c[1]) for c in (a, b)]
    return w * h / (sum(areas) - w * h)


# ---------------------------------------------------------------------------- two colours


def two_colors(part: np.ndarray) -> Inks | None:
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


# ---------------------------------------------------------------------------- lines


FAINTEST = 0.06  # score of a comb from which it is tried; noise has less


def pairs_of_combs(dx: np.ndarray, dy: np.ndarray) -> list[tuple[Comb, Comb]]:
    across, down = find_combs(dx.mean(0)), find_combs(dy.mean(1))
    across, down = ([comb for comb in combs if comb.score > FAINTEST] for combs in (across, down))
    pairs = [(a, d) for a in across for d in down if 0.72 < a.pitch / d.pitch < 1.39]

    def likelihood(pair: tuple[Comb, Comb]) -> float:
        across, down = pair
        is_square = abs(across.pitch / down.pitch - 1) < 0.06
        return across.score * down.score * (1.0 if is_square else 0.5)

    return sorted(pairs, key=likelihood, reverse=True)[:3]


def extents(
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
