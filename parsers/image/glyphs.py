"""Tells a few printed letters apart: those that name the ends of a maze, and the question mark.

The patterns are drawn with OpenCV's own fonts; a letter is compared with them after both are brought to one size.
Whole words are not read: of "Start" the S is enough, and no text in a picture is ever followed.
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

LETTERS = "SGEFABX?"
SIDE = 20  # pixels of a pattern
LIKE = 0.55  # correlation from which a drawing is a letter


def likenesses(ink: np.ndarray) -> dict[str, float]:
    """How like each of `LETTERS` (-1..1) the first glyph in a patch is (0..1, ink high); empty without one."""
    found = _first_glyph(ink)
    if found is None or found[0] > 1.6:
        return {}
    return {name: max(float((found[1] * p).sum()) for p in known) for name, known in _patterns().items()}


def letter(ink: np.ndarray) -> str | None:
    """The letter in a patch, if there is one and it is one of `LETTERS`; the leftmost of a word."""
    scores = likenesses(ink)
    best = max(scores, key=lambda name: scores[name], default=None)
    return best if best is not None and scores[best] > LIKE else None


def _first_glyph(ink: np.ndarray) -> tuple[float, np.ndarray] | None:
    """Width by height, and the normalised pattern, of the leftmost large piece of ink."""
    high = float(ink.max()) if ink.size else 0.0
    if high < 0.15:
        return None
    mask = (ink > 0.5 * high).astype(np.uint8)
    n, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    whole = [i for i in range(1, n) if not _at_edge(stats[i], mask.shape)]  # others go on outside: walls
    tall = max((int(stats[i, cv2.CC_STAT_HEIGHT]) for i in whole), default=0)
    if tall < 6:
        return None
    pieces = [i for i in whole if stats[i, cv2.CC_STAT_HEIGHT] >= 0.6 * tall]
    i = min(pieces, key=lambda i: int(stats[i, cv2.CC_STAT_LEFT]))
    left, top, width, height = (int(v) for v in stats[i, :4])
    # what stands below or above, the dot of a question mark, belongs to it
    for j in whole:
        x, y, w, h = (int(v) for v in stats[j, :4])
        if j != i and x < left + width and x + w > left and h < height:
            bottom = max(top + height, y + h)
            top, height = min(top, y), bottom - min(top, y)
    patch = ink[top : top + height, left : left + width] / high
    return width / height, _normal(patch.astype(np.float32))


def _at_edge(stats: np.ndarray, shape: tuple[int, int]) -> bool:
    left, top, width, height = (int(v) for v in stats[:4])
    return left == 0 or top == 0 or left + width == shape[1] or top + height == shape[0]


def arrow(ink: np.ndarray) -> tuple[int, int] | None:
    """Which way (rows, columns: one of them 0) the largest piece of ink points, if it is an arrow."""
    high = float(ink.max()) if ink.size else 0.0
    if high < 0.15:
        return None
    mask = (ink > 0.5 * high).astype(np.uint8)
    n, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    if n < 2:
        return None
    i = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    left, top, width, height = (int(v) for v in stats[i, :4])
    if min(width, height) < 5:
        return None
    piece = (labels[top : top + height, left : left + width] == i).astype(np.uint8)
    if cv2.findContours(piece, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)[1][0][:, 3].max() >= 0:
        return None  # a hole: a letter
    best: tuple[float, tuple[int, int]] | None = None
    for axis in (0, 1):  # along columns: pointing up or down; along rows: left or right
        rows = piece if axis == 0 else piece.T
        mirrored = float((rows & rows[:, ::-1]).sum()) / max(1, int((rows | rows[:, ::-1]).sum()))
        widths = rows.sum(1).astype(float)
        base = int(widths.argmax())
        if mirrored < 0.72 or len(widths) < 5:
            continue
        before, after = widths[:base], widths[base + 1 :]
        # a head grows from its tip to its base; behind the base there is a shaft, or nothing
        down = (
            len(after) >= 3
            and _shrinks(after, widths[base])
            and (len(before) < 2 or before.max() < 0.6 * widths[base])
        )
        up = (
            len(before) >= 3
            and _shrinks(before[::-1], widths[base])
            and (len(after) < 2 or after.max() < 0.6 * widths[base])
        )
        if up != down:
            sign = 1 if down else -1
            way = (sign, 0) if axis == 0 else (0, sign)
            if best is None or mirrored > best[0]:
                best = (mirrored, way)
    return None if best is None else best[1]


def _shrinks(widths: np.ndarray, base: float) -> bool:
    """Whether widths fall steadily from the base of an arrow's head to its tip."""
    expected = base * (1 - (np.arange(len(widths)) + 1) / (len(widths) + 1))
    return bool(np.abs(widths - expected).max() < 0.25 * base)


def _normal(patch: np.ndarray) -> np.ndarray:
    square = cv2.resize(patch, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    square = cv2.GaussianBlur(square, (0, 0), 1.0)
    square = square - square.mean()
    return square / (float(np.linalg.norm(square)) + 1e-6)


@cache
def _patterns() -> dict[str, list[np.ndarray]]:
    faces = (
        cv2.FONT_HERSHEY_SIMPLEX,
        cv2.FONT_HERSHEY_DUPLEX,
        cv2.FONT_HERSHEY_COMPLEX,
        cv2.FONT_HERSHEY_TRIPLEX,
    )
    found: dict[str, list[np.ndarray]] = {name: [] for name in LETTERS}
    for name in LETTERS:
        for face in faces:
            for thickness in (3, 7):
                canvas = np.zeros((120, 120), np.uint8)
                cv2.putText(canvas, name, (25, 90), face, 2.4, 255, thickness, cv2.LINE_AA)
                y, x = np.nonzero(canvas > 100)
                if len(y):
                    patch = canvas[y.min() : y.max() + 1, x.min() : x.max() + 1]
                    found[name].append(_normal(patch.astype(np.float32) / 255))
    return found
