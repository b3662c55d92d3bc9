"""Find boards without lines by what stands on them: digits, or the fields of cells, in ranks and files.

For pictures drawn on a screen, upright: tiles that stand apart, boxes of different colours, digits on nothing at all.

1. Marks: drawings of the size of a digit that have no neighbour so near as letters in a word have.
2. A file of marks is where their middles stand above each other; n files at equal distances, and perhaps a little
   farther apart from box to box, with n such ranks across them are a board if they hold nearly all marks between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

SMALLEST = 7  # pixels: the height of a digit
LARGEST = 1 / 9  # of the shorter side of the picture
NARROWEST, WIDEST, THINNEST = 0.12, 1.0, 0.12  # width by height, and the share of the box that is ink
ALONE = 0.35  # of its height: so far from a digit is the next one at least; letters of a word are nearer
OF_ONE_SIZE = (0.72, 1.3)  # of the median height
TOLERANCE = 0.14  # of a cell: how far the middle of a digit stands from the middle of its cell
NEAREST, FARTHEST = 1.25, 4.5  # of the height of digits: from one rank to the next
GAPS = np.array(
    [0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]
)  # cells: how much farther it is between boxes
SQUARE = 1.25  # width by height of a cell, or the other way round
FEWEST = {9: 17, 6: 8, 4: 4}  # marks on a board
INSIDE = 0.8  # of the marks between the outer ranks and files, at least, stand in a cell
ONE_IN_A_CELL = 0.94
MOSTLY = 0.5  # of the marks of one size on the picture stand on the board
CANDIDATES = 12


@dataclass(frozen=True)
class Ranks:
    """Where the middles of the ranks, or files, of a board are."""

    first: float
    pitch: float  # pixels from one to the next within a box
    gap: float  # pixels more from box to box
    n: int
    box: int  # ranks of a box

    @property
    def middles(self) -> np.ndarray:
        k = np.arange(self.n)
        return self.first + self.pitch * k + self.gap * (k // self.box)

    @property
    def lines(self) -> np.ndarray:
        """(n + 1,) between the ranks, and as far outside."""
        middles = self.middles
        return np.concatenate(
            [[middles[0] - self.pitch / 2], (middles[1:] + middles[:-1]) / 2, [middles[-1] + self.pitch / 2]]
        )

    def nearest(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """For each place the nearest rank, and whether it stands in it."""
        away = np.abs(places[:, None] - self.middles)
        return away.argmin(1), away.min(1) < TOLERANCE * self.pitch


def boards_of_marks(gray: np.ndarray, boxes: dict[int, tuple[int, int]]) -> list[tuple[np.ndarray, int]]:
    """(n + 1, n + 1, 2) the corners of the cells of boards, and how many marks stand on each.

    `boxes` are the sizes of boards, with the rows and columns of their boxes.
    """
    found = []
    for marks in _groups(_alone(_marks(gray))):
        best = _best_board(marks, boxes)
        if best is not None:
            down, across, n_marks = best
            x, y = np.meshgrid(across.lines, down.lines)
            found.append((np.stack([x, y], -1), n_marks))
    return sorted(found, key=lambda pair: -pair[1])


def _marks(gray: np.ndarray) -> np.ndarray:
    """(k, 4) left, top, width, height of what may be digits, dark on light or light on dark."""
    found = [np.zeros((0, 4), np.int32)]
    for page in (gray, 255 - gray):
        ink = cv2.adaptiveThreshold(page, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 41, 14)
        _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
        width, height, area = stats[1:, 2:].T
        shape = width / height
        kept = (
            (height >= SMALLEST)
            & (height < LARGEST * min(gray.shape))
            & (shape > NARROWEST)
            & (shape < WIDEST)
            & (area > THINNEST * width * height)
        )
        found.append(stats[1:, :4][kept])
    return np.concatenate(found)


def _alone(marks: np.ndarray) -> np.ndarray:
    """The marks without those beside others, as in words and numbers, and those in others, as in an 8."""
    left, top, width, height = marks.T.astype(float)
    right, bottom = left + width, top + height
    inside = (
        (left[:, None] >= left)
        & (right[:, None] <= right)
        & (top[:, None] >= top)
        & (bottom[:, None] <= bottom)
        & (width * height < (width * height)[:, None]).T
    )
    outer = ~inside.any(1)
    marks = marks[outer]
    left, top, width, height = marks.T.astype(float)
    right, bottom = left + width, top + height
    taller = np.maximum(height[:, None], height)
    side_by_side = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top) > 0.4 * np.minimum(
        height[:, None], height
    )
    apart = np.maximum(left[:, None], left) - np.minimum(right[:, None], right)
    alike = np.minimum(height[:, None], height) > 0.5 * taller
    beside = side_by_side & (apart < ALONE * taller) & alike & ~np.eye(len(marks), dtype=bool)
    return marks[~beside.any(1)]


def _groups(marks: np.ndarray) -> Iterator[np.ndarray]:
    """(k, 3) middle x, middle y and height of marks of about one size, for each size that there is often."""
    left, top, width, height = marks.T.astype(float)
    rest = np.ones(len(marks), bool)
    for _ in range(3):
        if rest.sum() < min(FEWEST.values()):
            return
        heights = height[rest]
        count = [((heights > 0.9 * h) & (heights < 1.1 * h)).sum() for h in heights]
        usual = heights[int(np.argmax(count))]
        of_it = (height > OF_ONE_SIZE[0] * usual) & (height < OF_ONE_SIZE[1] * usual)
        yield np.stack([left + width / 2, top + height / 2, height], 1)[of_it]
        rest &= ~of_it


def _best_board(marks: np.ndarray, boxes: dict[int, tuple[int, int]]) -> tuple[Ranks, Ranks, int] | None:
    """The ranks and files of the board that holds most of these marks; larger boards first."""
    size = float(np.median(marks[:, 2]))
    for n, (high, wide) in boxes.items():
        best: tuple[Ranks, Ranks, int] | None = None
        for first in (0, 1):  # files first, or ranks
            for one in _ranks(marks[:, first], n, (wide, high)[first], size):
                among = _between(marks, one, first)
                for other in _ranks(among[:, 1 - first], n, (wide, high)[1 - first], size, one.pitch):
                    across, down = (one, other) if first == 0 else (other, one)
                    n_marks = _held(marks, across, down)
                    if n_marks >= max(FEWEST[n], MOSTLY * len(marks)) and (best is None or n_marks > best[2]):
                        best = down, across, n_marks
        if best is not None:
            return best
    return None


def _between(marks: np.ndarray, ranks: Ranks, axis: int) -> np.ndarray:
    low, high = ranks.lines[[0, -1]]
    return marks[(marks[:, axis] > low) & (marks[:, axis] < high)]


def _ranks(places: np.ndarray, n: int, box: int, size: float, pitch: float | None = None) -> list[Ranks]:
    """The likeliest n ranks of marks at these places, those that hold most first."""
    ordered = np.sort(places)
    if len(ordered) < FEWEST[n]:
        return []
    cuts = np.flatnonzero(np.diff(ordered) > 0.2 * size) + 1
    middles = np.array([np.median(part) for part in np.split(ordered, cuts)])
    counts = np.diff(np.concatenate([[0], cuts, [len(ordered)]]))
    found: list[tuple[float, Ranks]] = []
    n_gaps = (n - 1) // box
    for i, j in np.argwhere(np.triu(np.ones((len(middles), len(middles)), bool), n - 3)).tolist():
        span = middles[j] - middles[i]
        if not (n - 1) * NEAREST * size < span < 1.5 * n * FARTHEST * size:
            continue
        pitches = span / (n - 1 + GAPS * n_gaps)
        for p, gap in zip(pitches.tolist(), (pitches * GAPS).tolist(), strict=True):
            if not NEAREST * size < p < FARTHEST * size or (
                pitch is not None and not pitch / SQUARE < p < pitch * SQUARE
            ):
                continue
            ranks = Ranks(float(middles[i]), p, gap, n, box)
            nearest, inside = ranks.nearest(middles[i : j + 1])
            there = len(set(nearest[inside].tolist()))
            if there < n - (n > 6):
                continue
            held, odd = counts[i : j + 1][inside].sum(), counts[i : j + 1][~inside].sum()
            off = np.abs(middles[i : j + 1] - ranks.middles[nearest])[inside].mean() / p
            found.append((float(held - 2 * odd - 2 * off), ranks))
    found.sort(key=lambda pair: -pair[0])
    return [ranks for _, ranks in found[:CANDIDATES]]


def _held(marks: np.ndarray, across: Ranks, down: Ranks) -> int:
    """How many marks stand in the cells of a board; 0 if it is no board, or a part of a larger one."""
    inner = _between(_between(marks, across, 0), down, 1)
    columns, in_file = across.nearest(inner[:, 0])
    rows, in_rank = down.nearest(inner[:, 1])
    held = in_file & in_rank
    cells = set(zip(rows[held].tolist(), columns[held].tolist(), strict=True))
    if held.sum() < INSIDE * len(inner) or len(cells) < ONE_IN_A_CELL * held.sum():
        return 0
    for axis, ranks, others in ((0, across, down), (1, down, across)):
        near = _between(marks, others, 1 - axis)
        near = near[others.nearest(near[:, 1 - axis])[1]]
        for beyond in (ranks.middles[0] - ranks.pitch, ranks.middles[-1] + ranks.pitch):
            reach = TOLERANCE * ranks.pitch, TOLERANCE * ranks.pitch + ranks.gap
            low, high = (
                beyond - (reach[1] if beyond < ranks.first else reach[0]),
                beyond + (reach[1] if beyond > ranks.first else reach[0]),
            )
            if ((near[:, axis] > low) & (near[:, axis] < high)).sum() > 2:
                return 0
    return len(cells)
