"""The drawings that stand apart on a page of even colour: each can be looked at by itself, as large as it is."""

from __future__ import annotations

import cv2
import numpy as np

from parsers.image.board import Box
from parsers.image.lattice import edge_strength

STEP = 8  # pixels; the page is looked at in squares of this size
BUSY = 10  # levels from one pixel to the next, from which something is drawn there
APART = 1 / 60  # of the longer side of the page: what is nearer to each other belongs together
# of the page: the edge of a bar across it, which joins what has nothing to do with each other
ALL_ALONG = 0.8
CALM, CALMEST = (
    0.95,
    2,
)  # share of the pixels where nothing is drawn that differ so little from the next: no photo
SMALLEST = 0.08  # of the longer side of the page
LARGEST = 0.7  # of the area of the page; a page with a larger drawing is looked at as a whole
LONGEST = 3.3  # times as long as wide: three boards side by side
MOST = 8


def blocks(image: np.ndarray) -> list[Box]:
    """Where the larger drawings on a page are, each with a margin, the largest first.

    There are none if they fill the page, or in a photo.
    """
    height, width = image.shape[:2]
    longer = max(height, width)
    edges = edge_strength(image)
    across, down = (edge > BUSY for edge in edges)
    across[:, across.mean(0) > ALL_ALONG] = False
    down[down.mean(1) > ALL_ALONG] = False
    busy = (across | down).astype(np.uint8)
    busy = busy[: height - height % STEP, : width - width % STEP]
    if not busy.size:
        return []
    squares = busy.reshape(height // STEP, STEP, width // STEP, STEP).max((1, 3))
    quiet = np.repeat(np.repeat(squares == 0, STEP, 0), STEP, 1)
    change = cv2.max(*edges)[: quiet.shape[0], : quiet.shape[1]][quiet]
    if not change.size or (change <= CALMEST).mean() < CALM:
        return []
    margin = max(1, round(APART * longer / STEP / 2))
    joined = cv2.dilate(squares, np.ones((2 * margin + 1, 2 * margin + 1), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = []
    for left, top, wide, high, _ in (stats[1:] * STEP).tolist():
        box = max(0, left), max(0, top), min(width, left + wide + STEP), min(height, top + high + STEP)
        size = box[2] - box[0], box[3] - box[1]
        if size[0] * size[1] >= LARGEST * height * width:
            return []
        if min(size) >= SMALLEST * longer and max(size) <= LONGEST * min(size):
            found.append(box)
    return sorted(found, key=lambda box: -(box[2] - box[0]) * (box[3] - box[1]))[:MOST]
