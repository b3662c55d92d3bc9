"""Tell digits of two inks apart: what was typed on a screen, or written with a coloured pen, beside what was given.

The colour of ink is the direction in which its pixels differ from the paper around it, which neither blur nor the
haze of a screen in a photo changes much; how far they differ counts less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from parsers.image.board import Board
from solver.puzzle import Cell

SAMPLED = 24  # pixels a side by which a cell is looked at
MARGIN = 0.16  # of a cell on each side, where lines may be
DEPTH = 0.3  # how much a step of one in the logarithm of the depth counts, beside a radian of direction
NEAREST, FARTHEST = (
    0.15,
    1.3,
)  # between the middles of two inks; ink on paper and paper on ink are farther apart
CLEAR, UNCLEAR = 0.3, 0.45  # of that distance: how far 90 % of the digits lie from the middle of their ink
FEW = 5  # digits of another ink that may have it by chance: photos of print have up to 3 at a spread of 0.14
CERTAIN = 0.4  # of the distance from the middle of the other ink
CLEAR_OF_FEW, UNCLEAR_OF_FEW = 0.06, 0.2


@dataclass(frozen=True, eq=False)
class TwoInks:
    """Digits in two clusters."""

    second: np.ndarray  # (n,) True for those of the more colourful ink
    certain: (
        np.ndarray
    )  # (n,) True for those that lie much nearer to the middle of their ink than of the other
    clear: bool  # or it may be chance
    more_colour: float  # radians: how much farther from grey the second is


def two_inks(board: Board, cells: Sequence[Cell]) -> TwoInks | None:
    """The two inks in which the digits of these cells are, or None if all are of one."""
    inks = np.array([ink_of(board, cell) for cell in cells]).reshape(-1, 4)
    counted = np.ones(len(cells), bool)
    while counted.sum() > FEW and (middles := _middles(inks[counted])) is not None:
        away = np.linalg.norm(inks[:, None] - middles, axis=-1)
        second = away[:, 1] < away[:, 0]
        odd = second if (second & counted).sum() <= counted.sum() / 2 else ~second
        few = (odd & counted).sum() <= FEW
        apart = float(np.linalg.norm(middles[1] - middles[0]))
        spread = float(np.percentile(away[counted].min(1), 90)) / max(apart, 1e-6)
        if NEAREST < apart < FARTHEST and spread < (UNCLEAR_OF_FEW if few else UNCLEAR):
            grey = np.full(3, 3**-0.5)
            colour = np.arccos(np.clip(np.abs(middles[:, :3] @ grey), 0, 1))
            clear = spread < (CLEAR_OF_FEW if few else CLEAR)
            if colour[1] < colour[0]:
                second = ~second
            return TwoInks(second, away.min(1) < CERTAIN * away.max(1), clear, float(np.ptp(colour)))
        if not few:
            return None
        counted &= ~odd  # a smudge or two hide whether the other digits are of two inks
    return None


def _middles(inks: np.ndarray) -> np.ndarray | None:
    """(2, 4) the middles of two clusters."""
    axis = np.linalg.svd(inks - inks.mean(0), full_matrices=False)[2][0]
    second = inks @ axis > _best_cut(inks @ axis)
    for _ in range(8):
        if second.all() or not second.any():
            return None
        middles = np.stack([np.median(inks[~second], axis=0), np.median(inks[second], axis=0)])
        away = np.linalg.norm(inks[:, None] - middles, axis=-1)
        second = away[:, 1] < away[:, 0]
    return middles


def ink_of(board: Board, cell: Cell) -> np.ndarray:
    """(4,): the direction of the ink's colour from the paper's, and `DEPTH` times the logarithm of the distance."""
    import cv2

    quad = board.cell_quads[cell].astype(np.float32)
    low, high = -MARGIN * SAMPLED / (1 - 2 * MARGIN), SAMPLED * (1 - MARGIN) / (1 - 2 * MARGIN)
    square = np.array([[low, low], [high, low], [high, high], [low, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, square)
    crop = cv2.warpPerspective(board.image, matrix, (SAMPLED, SAMPLED), borderMode=cv2.BORDER_REPLICATE)
    pixels = crop.reshape(-1, 3).astype(np.float32)
    paper = np.median(pixels, axis=0)
    off = pixels - paper
    far = np.linalg.norm(off, axis=1)
    far = np.where(far >= 0.6 * np.percentile(far, 97), far, 0)
    ink = far @ off / max(float(far.sum()), 1e-6)
    ink /= np.maximum(paper, 32) if ink.sum() < 0 else 255  # ink on paper takes away a share of its light
    depth = float(np.linalg.norm(ink)) + 1e-6
    return np.append(ink / depth, DEPTH * np.log(depth))


def _best_cut(places: np.ndarray) -> float:
    """Where to cut numbers in two so that those of each part are nearest to each other."""
    ordered = np.sort(places)
    cuts = range(1, len(ordered))
    costs = [ordered[:k].var() * k + ordered[k:].var() * (len(ordered) - k) for k in cuts]
    k = cuts[int(np.argmin(costs))]
    return float(ordered[k - 1] + ordered[k]) / 2
