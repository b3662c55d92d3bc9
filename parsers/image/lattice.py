"""Finds the lattice on which something is drawn: which way its lines run, how far apart, from where to where.

Nothing here knows what the cells mean. `straighten` undoes turn and perspective from the straight lines in the
picture; `find_lattice` then looks for lines at equal distances in a part of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

ANALYSED_SIDE = 1600  # pixels; larger pictures are looked at in this size
SMALLEST_PITCH = 4.0  # pixels from line to line

Box = tuple[int, int, int, int]
"""left, top, right, bottom in pixels; right and bottom are not part of it"""


@dataclass(frozen=True, eq=False)
class View:
    """The picture as seen from straight above. `to_picture` takes its pixels back to those of the original."""

    image: np.ndarray  # (H, W, 3) uint8
    to_picture: np.ndarray  # (3, 3) homography
    is_straight: bool  # it was drawn upright on a screen; nothing had to be undone but its size

    def cell_quads(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """(H, W, 4, 2) where in the picture the corners of cells between these lines of the view are."""
        x, y = np.meshgrid(columns, rows)
        seen = np.stack([x, y], axis=-1).reshape(1, -1, 2).astype(np.float64)
        nodes = np.asarray(cv2.perspectiveTransform(seen, self.to_picture)).reshape(*x.shape, 2)
        quads = np.stack([nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]], axis=2)
        return quads.astype(np.float32)


def straighten(image: np.ndarray) -> View:
    """Look straight down at what is drawn with lines in two directions."""
    height, width = image.shape[:2]
    scale = min(1.0, ANALYSED_SIDE / max(height, width))
    small = image if scale == 1 else cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    back = np.diag([width / small.shape[1], height / small.shape[0], 1.0])
    segments = _segments(small)
    if len(segments) < 8 or _is_upright(segments):
        return View(small, back, True)
    matrix = _upright_view(segments, small.shape[:2])
    if matrix is None:
        return View(small, back, True)
    matrix, size = _fitted(matrix, small.shape[:2])
    flat = cv2.warpPerspective(small, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return View(flat, back @ np.linalg.inv(matrix), False)


def _segments(image: np.ndarray) -> np.ndarray:
    """(n, 4) x1, y1, x2, y2 of straight edges, the longer ones."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE).detect(grey)[0]
    if found is None:
        return np.zeros((0, 4))
    found = found.reshape(-1, 4).astype(np.float64)
    length = np.hypot(found[:, 2] - found[:, 0], found[:, 3] - found[:, 1])
    kept = found[length > max(8, 0.01 * max(image.shape[:2]))]
    length = np.hypot(kept[:, 2] - kept[:, 0], kept[:, 3] - kept[:, 1])
    return kept[np.argsort(-length)[:1500]]


def _angles(segments: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Lengths, and directions in radians from -pi/2 to pi/2."""
    dx, dy = segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1]
    return np.hypot(dx, dy), (np.arctan2(dy, dx) + np.pi / 2) % np.pi - np.pi / 2


def _is_upright(segments: np.ndarray) -> bool:
    length, angle = _angles(segments)
    off = np.minimum(np.abs(angle), np.pi / 2 - np.abs(angle))
    return float(length[off < 0.004].sum()) > 0.35 * float(length.sum())


def _upright_view(segments: np.ndarray, shape: tuple[int, int]) -> np.ndarray | None:
    """The homography that makes the two main families of lines level and plumb; None if there are none."""
    length, angle = _angles(segments)
    turn = _main_turn(length, angle)
    relative = (angle - turn + np.pi / 4) % np.pi - np.pi / 4  # near 0 level, near pi/2 plumb
    center = np.array([shape[1] / 2, shape[0] / 2])
    size = max(shape)
    ends = (segments.reshape(-1, 2, 2) - center) / size
    lines = np.cross(_homogeneous(ends[:, 0]), _homogeneous(ends[:, 1]))
    lines /= np.hypot(lines[:, 0], lines[:, 1])[:, None]
    points = []
    for around in (0.0, np.pi / 2):
        member = np.abs(relative - around) < 0.3
        if member.sum() < 4:
            return None
        direction = np.array([np.cos(turn + around), np.sin(turn + around), 0.0])
        points.append(_vanishing_point(lines[member], length[member], direction))
    level, plumb = points
    inverse = np.stack([level, plumb, np.array([0.0, 0.0, 1.0])], axis=1)
    if abs(np.linalg.det(inverse)) < 0.3:
        return None
    shift = np.array([[1 / size, 0, -center[0] / size], [0, 1 / size, -center[1] / size], [0, 0, 1]])
    return np.linalg.inv(shift) @ np.linalg.inv(inverse) @ shift


def _homogeneous(points: np.ndarray) -> np.ndarray:
    return np.concatenate([points, np.ones((len(points), 1))], axis=1)


def _main_turn(length: np.ndarray, angle: np.ndarray) -> float:
    """The angle, -45 to 45 degrees, at which most lines run, level and plumb ones taken together."""
    bins = 360
    where = ((angle % (np.pi / 2)) / (np.pi / 2) * bins).astype(int) % bins
    counts = np.bincount(where, weights=length, minlength=bins)
    width = np.array([1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4, 3, 2, 1.0])
    smooth = np.convolve(np.concatenate([counts[-7:], counts, counts[:7]]), width, mode="valid")
    turn = (int(smooth.argmax()) + 0.5) / bins * np.pi / 2
    return turn - np.pi / 2 if turn > np.pi / 4 else turn


def _vanishing_point(lines: np.ndarray, length: np.ndarray, direction: np.ndarray) -> np.ndarray:
    """Where these lines meet, as a homogeneous point of length 1 in its first two coordinates."""
    point = direction
    width = 0.05
    for _ in range(8):
        # the angle between each line and the way from its middle to the point, by its sine
        off = np.abs(lines @ point) / max(1e-9, float(np.hypot(point[0], point[1])))
        weight = length * np.exp(-((off / width) ** 2))
        _, _, rows = np.linalg.svd(lines * weight[:, None], full_matrices=False)
        point = rows[-1]
        if point[:2] @ direction[:2] < 0:
            point = -point
        if abs(point[2]) > 0.8 * float(np.hypot(point[0], point[1])):  # nearer than any page can be tilted
            return direction
        width = max(0.004, width * 0.6)
    return point / np.hypot(point[0], point[1])


def _fitted(matrix: np.ndarray, shape: tuple[int, int]) -> tuple[np.ndarray, tuple[int, int]]:
    """The homography with a shift that brings the picture into view, and the size (w, h) of the view."""
    height, width = shape
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], dtype=np.float64)
    seen = cv2.perspectiveTransform(corners, matrix)[0]
    low, high = seen.min(0), seen.max(0)
    limit = 1.6 * max(shape)
    middle = cv2.perspectiveTransform(np.array([[[width / 2, height / 2]]]), matrix)[0, 0]
    low, high = np.maximum(low, middle - limit / 2), np.minimum(high, middle + limit / 2)
    shift = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1.0]])
    size = np.ceil(high - low).astype(int)
    return shift @ matrix, (int(size[0]), int(size[1]))


# ---------------------------------------------------------------------------- even light


def evened(image: np.ndarray) -> np.ndarray:
    """The picture as if it were evenly lit: each pixel divided by the brightest around it, if paper is bright."""
    height, width = image.shape[:2]
    scale = 160 / max(height, width)
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    bright = cv2.dilate(small, np.ones((13, 13), np.uint8))
    light = cv2.GaussianBlur(bright.astype(np.float32), (0, 0), 5)
    light = cv2.resize(light, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.clip(image / np.maximum(light, 16) * 245, 0, 255).astype(np.uint8)


# ---------------------------------------------------------------------------- combs


@dataclass(frozen=True)
class Comb:
    """Lines at equal distances: the k-th at `start + k * pitch`, for k from 0 to `n`."""

    start: float
    pitch: float
    n: int  # intervals
    score: float  # 0..1: how much of what is drawn stands on the lines, above chance

    @property
    def lines(self) -> np.ndarray:
        return self.start + self.pitch * np.arange(self.n + 1)


def edge_strength(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(H, W) uint8 each: how much the picture changes from left to right, and from top to bottom."""
    dx, dy = np.zeros(image.shape[:2], np.uint8), np.zeros(image.shape[:2], np.uint8)
    dx[:, 1:] = largest(cv2.absdiff(image[:, 1:], image[:, :-1]))
    dy[1:] = largest(cv2.absdiff(image[1:], image[:-1]))
    return dx, dy


def largest(image: np.ndarray) -> np.ndarray:
    """The largest of the three channels, pixel by pixel."""
    first, second, third = cv2.split(image)
    return cv2.max(cv2.max(first, second), third)


def distance_from(image: np.ndarray, color: np.ndarray) -> np.ndarray:
    """(H, W) float32: how far each pixel is from a colour."""
    total = np.zeros(image.shape[:2], np.float32)
    for channel, value in zip(cv2.split(image), color.tolist(), strict=True):
        off = channel.astype(np.float32)
        off -= value
        off *= off
        total += off
    return cv2.sqrt(total)


def find_combs(profile: np.ndarray, most: int = 4, least_lines: int = 4) -> list[Comb]:
    """The likeliest combs in a row of edge strengths, best first."""
    n = len(profile)
    if n < 3 * SMALLEST_PITCH or profile.max() <= 0:
        return []
    capped = np.minimum(profile, np.percentile(profile, 99))
    smooth = cv2.GaussianBlur(capped.reshape(1, -1).astype(np.float64), (0, 0), 1.0)[0]
    centered = smooth - smooth.mean()
    spectrum = np.abs(np.fft.rfft(centered, 4 * n)) ** 2
    correlation = np.fft.irfft(spectrum)[:n]
    correlation /= correlation[0] + 1e-9
    correlation *= n / np.maximum(1, n - np.arange(n))
    lags = np.arange(int(SMALLEST_PITCH), n // max(2, least_lines - 1) + 1)
    peaks = [
        lag
        for lag in lags.tolist()
        if 1 <= lag < n - 1
        and correlation[lag] >= correlation[lag - 1]
        and correlation[lag] > correlation[lag + 1]
        and correlation[lag] > 0.08
    ]
    ranked = sorted(peaks, key=lambda lag: -correlation[lag])
    # multiples of the pitch may correlate as well as the pitch itself, so the shortest are tried in any case
    short = [lag for lag in peaks if correlation[lag] > 0.4 * correlation[ranked[0]]][:4]
    peaks = list(dict.fromkeys(ranked[:6] + short))
    found = [_refined(smooth, float(lag)) for lag in peaks]
    found.sort(key=lambda comb: -comb.score)
    distinct: list[Comb] = []
    for comb in found:
        if all(abs(comb.pitch - other.pitch) > 0.02 * other.pitch for other in distinct):
            distinct.append(comb)
    return distinct[:most]


def _refined(profile: np.ndarray, pitch: float) -> Comb:
    """The best comb near this pitch."""
    n = len(profile)
    best = (-1.0, pitch, 0.0)
    reach = min(0.04, 0.75 / pitch)
    for step in range(3):
        for p in np.linspace(best[1] * (1 - reach), best[1] * (1 + reach), 15 if step == 0 else 7).tolist():
            phases = np.arange(0, p, 1.0) if step == 0 else best[2] + np.arange(-1.5, 1.6, 0.25)
            at = np.clip(phases[:, None] + p * np.arange(int(n / p))[None, :], 0, n - 1.001)
            whole = at.astype(np.int64)
            part = at - whole
            values = (profile[whole] * (1 - part) + profile[whole + 1] * part).mean(1)
            k = int(values.argmax())
            if values[k] > best[0]:
                best = (float(values[k]), p, float(phases[k]))
        reach /= 5
    _, pitch, start = best
    start %= pitch
    return Comb(start, pitch, int((n - 1 - start) / pitch), _comb_score(profile, start, pitch))


def _comb_score(profile: np.ndarray, start: float, pitch: float) -> float:
    """How much of the profile stands on the lines, above chance, times the share of lines that are there."""
    n = len(profile)
    reach = max(1.5, 0.13 * pitch)
    x = np.arange(n)
    off = np.abs((x - start + pitch / 2) % pitch - pitch / 2)
    base = np.percentile(profile, 10)
    raised = np.maximum(profile - base, 0)
    inside = float(raised[off <= reach].sum() / max(1e-9, raised.sum()))
    coverage = float((off <= reach).mean())
    gain = max(0.0, (inside - coverage) / max(1e-3, 1 - coverage))
    energies = line_energies(profile, start, pitch)
    there = float((energies > 0.2 * np.percentile(energies, 80)).mean()) if len(energies) else 0.0
    return gain * there


def line_energies(profile: np.ndarray, start: float, pitch: float) -> np.ndarray:
    """The strength at each line of the comb over the whole profile: the highest value nearby."""
    reach = max(1, int(0.13 * pitch))
    at = np.arange(start % pitch, len(profile), pitch)
    return np.array([profile[max(0, round(a) - reach) : round(a) + reach + 1].max() for a in at.tolist()])


def extent(energies: np.ndarray, least: float) -> tuple[int, int] | None:
    """The first and the last line of the longest stretch in which no three lines in a row are missing."""
    strong = energies > least
    best, start = None, None
    for k in range(len(strong) + 3):
        there = k < len(strong) and bool(strong[k])
        if there and start is None:
            start = last = k
        elif there:
            last = k
        elif start is not None and (k >= len(strong) or k - last >= 3):
            if best is None or last - start > best[1] - best[0]:
                best = (start, last)
            start = None
    return best
