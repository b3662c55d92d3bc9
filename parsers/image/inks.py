"""Tell digits of two inks apart: what was typed on a screen, or written with a coloured pen, beside what was given.

The colour of ink is the direction in which its pixels differ from the paper around it, which neither blur nor the
haze of a screen in a photo changes much; how far they differ counts less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
CERTAIN, CERTAIN_ELSEWHERE = (
    0.4,
    0.2,
)  # of the distance from the middle of the other ink; on quite another paper
THIRD = 0.6  # of the distance between the inks: what is so far from one, and from where its digits are, is not of it
EVEN, SAME_PAPER, OTHER_PAPER = 3.0, 6.0, 40.0  # levels
CLEAR_OF_FEW, UNCLEAR_OF_FEW = 0.06, 0.2


@dataclass(frozen=True, eq=False)
class Inks:
    """Digits in clusters by their ink: number 0 is the least colourful one."""

    away: np.ndarray  # (n, K) from each digit to the middle of each ink
    colours: np.ndarray  # (K,) radians from grey
    apart: float  # from middle to middle, where two are nearest to each other
    paper: np.ndarray  # (n,) how far, in levels, the paper is from that of most digits; 0 in photos
    tight: bool  # all digits lie near to the middle of an ink, so that it is hardly chance

    @property
    def nearest(self) -> np.ndarray:
        """(n,) the number of the ink of each digit."""
        return self.away.argmin(1)

    def others(self, ink: int) -> np.ndarray:
        """(n,) True for the digits that are not of this ink: nearer to another one, or far from all."""
        return (self.nearest != ink) | self._of_none(ink)

    def certain(self, ink: int) -> np.ndarray:
        """(n,) True where there is no doubt about `others`."""
        own, rest = self.away[:, ink], np.delete(self.away, ink, axis=1).min(1)
        share = np.where(self.paper > OTHER_PAPER, CERTAIN_ELSEWHERE, CERTAIN)
        return (np.minimum(own, rest) < share * np.maximum(own, rest)) | self._of_none(ink)

    def clear(self, ink: int) -> bool:
        """Whether it is hardly by chance that this ink is apart from all the others, of which there may be several."""
        others = self.others(ink)
        own = self.away[~others, ink]
        few = min(len(own), int(others.sum())) <= FEW
        limit = (CLEAR_OF_FEW if few else CLEAR) * self.apart
        return self.tight or (bool(self.certain(ink).all()) and float(np.percentile(own, 90)) < limit)

    def _of_none(self, ink: int) -> np.ndarray:
        away = self.away[:, ink]
        own = away[self.nearest == ink]
        return (self.paper <= SAME_PAPER) & (
            away > max(THIRD * self.apart, 4 * float(np.percentile(own, 75)))
        )


def inks_apart(board: Board, cells: Sequence[Cell]) -> Inks | None:
    """The inks in which the digits of these cells are, two or on a screen three, or None if all are of one."""
    looks, paper, even = inks_of(board, cells)
    counted = paper <= OTHER_PAPER  # what is white on a selected cell is no ink of its own
    if counted.mean() < 0.5:
        counted[:] = True
    while counted.sum() > FEW and (middles := _middles(looks[counted])) is not None:
        inks, spread = _inks(looks, middles, paper, counted)
        sizes = np.bincount(inks.nearest[counted], minlength=2)
        few = sizes.min() <= FEW
        limit, tight = (UNCLEAR_OF_FEW, CLEAR_OF_FEW) if few else (UNCLEAR, CLEAR)
        limit = max(limit, CLEAR if even else 0.0)
        if NEAREST < inks.apart < FARTHEST and spread < limit:
            return replace(inks, tight=spread < tight)
        if not few:
            break
        counted &= inks.nearest != sizes.argmin()  # a smudge or two hide whether the others are of two inks
    if even and len(cells) > FEW and (three := _three_middles(looks)) is not None:
        inks, spread = _inks(looks, three, paper, np.ones(len(cells), bool))
        if NEAREST < inks.apart and spread < CLEAR:
            return replace(inks, tight=True)
    return None


def _inks(
    looks: np.ndarray, middles: np.ndarray, paper: np.ndarray, counted: np.ndarray
) -> tuple[Inks, float]:
    """The inks with these middles, and how far, of the way to the next, 90 % of the digits are from their middle."""
    colours = np.arccos(np.clip(np.abs(middles[:, :3] @ np.full(3, 3**-0.5)), 0, 1))
    middles, colours = middles[np.argsort(colours)], np.sort(colours)
    away = np.linalg.norm(looks[:, None] - middles, axis=-1)
    between = np.linalg.norm(middles[:, None] - middles, axis=-1)
    apart = max(float(between[np.triu_indices(len(middles), 1)].min()), 1e-6)
    spread = float(np.percentile(away[counted].min(1), 90)) / apart
    return Inks(away, colours, apart, paper, False), spread


def _middles(looks: np.ndarray) -> np.ndarray | None:
    """(2, 4) the middles of two clusters."""
    axis = np.linalg.svd(looks - looks.mean(0), full_matrices=False)[2][0]
    return _settled(looks, (looks @ axis > _best_cut(looks @ axis)).astype(int), 2)


def _three_middles(looks: np.ndarray) -> np.ndarray | None:
    """(3, 4) the middles of three clusters: the wider one of two parted again."""
    if (two := _middles(looks)) is None:
        return None
    away = np.linalg.norm(looks[:, None] - two, axis=-1)
    nearest = away.argmin(1)
    wide = int(np.argmax([away[nearest == k, k].sum() for k in (0, 1)]))
    part = nearest == wide
    if part.sum() < 2 or (again := _middles(looks[part])) is None:
        return None
    middles = np.concatenate([two[[1 - wide]], again])
    return _settled(looks, np.linalg.norm(looks[:, None] - middles, axis=-1).argmin(1), 3)


def _settled(looks: np.ndarray, nearest: np.ndarray, n: int) -> np.ndarray | None:
    """The middles of clusters after each digit has gone to the nearest a few times; None if one is left empty."""
    for _ in range(8):
        if len(np.unique(nearest)) < n:
            return None
        middles = np.stack([np.median(looks[nearest == k], axis=0) for k in range(n)])
        nearest = np.linalg.norm(looks[:, None] - middles, axis=-1).argmin(1)
    return middles


def inks_of(board: Board, cells: Sequence[Cell]) -> tuple[np.ndarray, np.ndarray, bool]:
    """(n, 4): the direction of the ink's colour from the paper's, and `DEPTH` times the logarithm of the distance.

    And (n,) how far, in levels, their paper is from that, and whether it is such a screen.

    On a screen with even colours what is on a cell of quite another colour is seen from the paper that most of
    these cells have: it has the colour that it has elsewhere.
    """
    crops = [_crop(board, cell) for cell in cells]
    papers = np.array([np.median(crop, axis=0) for crop in crops]).reshape(-1, 3)
    even = is_even(crops, papers)
    usual = np.median(papers, axis=0)
    away = np.abs(papers - usual).max(1) if even else np.zeros(len(cells))
    inks = [_ink(*it, usual) for it in zip(crops, papers, (away > OTHER_PAPER).tolist(), strict=True)]
    return np.array(inks).reshape(-1, 4), away, even


def papers_of(board: Board) -> np.ndarray | None:
    """(N, N, 3): the colours of the cells, if they are of even colours as on a screen."""
    n = board.side
    crops = [_crop(board, (r, c)) for r in range(n) for c in range(n)]
    papers = np.array([np.median(crop, axis=0) for crop in crops])
    return papers.reshape(n, n, 3) if is_even(crops, papers) else None


def is_even(crops: Sequence[np.ndarray], papers: np.ndarray) -> bool:
    """Whether the paper around digits is of one colour in most cells; no camera sees it so."""
    off = [np.abs(crop - paper).max(1) for crop, paper in zip(crops, papers, strict=True)]
    return bool(np.median([np.percentile(it, 40) for it in off]) < EVEN) if off else False


def _crop(board: Board, cell: Cell) -> np.ndarray:
    """(SAMPLED * SAMPLED, 3) the pixels of a cell without its lines."""
    import cv2

    quad = board.cell_quads[cell].astype(np.float32)
    low, high = -MARGIN * SAMPLED / (1 - 2 * MARGIN), SAMPLED * (1 - MARGIN) / (1 - 2 * MARGIN)
    square = np.array([[low, low], [high, low], [high, high], [low, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, square)
    crop = cv2.warpPerspective(board.image, matrix, (SAMPLED, SAMPLED), borderMode=cv2.BORDER_REPLICATE)
    return crop.reshape(-1, 3).astype(np.float32)


def _ink(pixels: np.ndarray, paper: np.ndarray, is_other: bool, usual: np.ndarray) -> np.ndarray:
    """(4,): the ink on this paper, seen from the usual paper where this is quite another."""
    off = pixels - paper
    far = np.linalg.norm(off, axis=1)
    full = float(np.percentile(far, 97))
    far = np.where(far >= 0.6 * full, far, 0)
    ink = far @ off / max(float(far.sum()), 1e-6)
    if is_other:
        ink = paper + ink * (full / (float(np.linalg.norm(ink)) + 1e-6)) - usual
        paper = usual
    ink = ink / (
        np.maximum(paper, 32) if ink.sum() < 0 else 255
    )  # ink on paper takes away a share of its light
    depth = float(np.linalg.norm(ink)) + 1e-6
    return np.append(ink / depth, DEPTH * np.log(depth))


def _best_cut(places: np.ndarray) -> float:
    """Where to cut numbers in two so that those of each part are nearest to each other."""
    ordered = np.sort(places)
    cuts = range(1, len(ordered))
    costs = [ordered[:k].var() * k + ordered[k:].var() * (len(ordered) - k) for k in cuts]
    k = cuts[int(np.argmin(costs))]
    return float(ordered[k - 1] + ordered[k]) / 2
