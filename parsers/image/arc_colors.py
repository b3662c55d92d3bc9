"""The ten colours of ARC tasks, as programs draw them, and which of them a pixel is nearest to."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from parsers.image.lattice import largest

OFFICIAL = (  # red, green, blue; colour by colour in the shades of three programs that show tasks
    ("000000", "000000", "000000"),
    ("0074d9", "1e93ff", "2864ff"),
    ("ff4136", "f93c31", "e62828"),
    ("2ecc40", "4fcc30", "28aa3c"),
    ("ffdc00", "ffdc00", "fae628"),
    ("aaaaaa", "999999", "808080"),
    ("f012be", "e53aa3", "dc3cdc"),
    ("ff851b", "ff851b", "ff8c32"),
    ("7fdbff", "87d8f1", "82d2fa"),
    ("870c25", "921231", "781428"),
)
WHITE = (("ffffff",), *OFFICIAL[1:])  # empty cells are as white as paper
SOFT = (  # a library that draws tasks on pale pages
    *(("252525",), ("0074d9",), ("ff4136",), ("37d449",), ("ffdc00",)),
    *(("e6e6e6",), ("f012be",), ("ff871e",), ("54d2eb",), ("8d1d2c",)),
)
NAMED = (  # the colours that browsers know by these names
    *(("000000",), ("0000ff",), ("ff0000",), ("008000", "00ff00"), ("ffff00",)),
    *(("808080",), ("ff00ff",), ("ffa500",), ("00ffff",), ("800000", "a52a2a")),
)


UTILITY = (  # a style sheet with which many web pages are made
    *(("18181b", "111827"), ("3b82f6", "2563eb"), ("ef4444", "dc2626"), ("22c55e", "16a34a")),
    *(("eab308", "facc15"), ("6b7280", "9ca3af"), ("ec4899", "d946ef"), ("f97316",)),
    *(("06b6d4", "38bdf8"), ("7f1d1d", "881337")),
)


def _shades(palette: Sequence[Sequence[str]]) -> np.ndarray:
    """(n, 4) blue, green, red of every shade, and which of the ten colours it is."""
    return np.array(
        [
            [*reversed(bytes.fromhex(shade)), color]
            for color, shades in enumerate(palette)
            for shade in dict.fromkeys(shades)
        ],
        dtype=np.float64,
    )


PALETTES = tuple(_shades(palette) for palette in (OFFICIAL, WHITE, SOFT, NAMED, UTILITY))
ANY_PALETTE = np.concatenate(PALETTES)
NEARER = (
    0.6  # of the distance of a page's colours from the official palette: another one that is so near is meant
)
FARTHEST = 75.0  # from the colour of a palette, in pixel values over three channels


def palette_of(colors: np.ndarray) -> np.ndarray:
    """The shades of the palette to which the colours (n, 3) of a page are nearest."""
    _, first = np.unique(colors // 24, axis=0, return_index=True)
    away = [float(_distances(colors[first], shades).min(-1).mean()) for shades in PALETTES]
    best = int(np.argmin(away))
    return PALETTES[best] if away[best] < NEARER * away[0] else PALETTES[0]


def nearest_colors(colors: np.ndarray, shades: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The nearest of the ten colours for each (..., 3), -1 where none is near, and how clear the choice is."""
    away = _distances(colors, shades)
    by_color = np.stack([away[..., shades[:, 3] == k].min(-1) for k in range(10)], axis=-1)
    order = np.sort(by_color, axis=-1)
    clear = 1 - order[..., 0] / (order[..., 1] + 1e-6)
    return np.where(order[..., 0] <= FARTHEST, by_color.argmin(-1), -1), clear


def is_of_some_palette(colors: np.ndarray) -> np.ndarray:
    """(...) whether a colour is near to one of the ten in any palette."""
    return _distances(colors, ANY_PALETTE).min(-1) <= FARTHEST


def _distances(colors: np.ndarray, shades: np.ndarray) -> np.ndarray:
    """(..., n) from each colour to each shade."""
    known, wanted = shades[:, :3], colors.astype(np.float64)
    squares = (wanted**2).sum(-1)[..., None] - 2 * wanted @ known.T + (known**2).sum(1)
    return np.sqrt(np.maximum(squares, 0))


# ---------------------------------------------------------------------------- the colours of a page


NEARLY_BLACK = 40  # brightness
LIGHT_PAGE = 100  # brightness of the edge of a page on which the light can be told


def is_colorful(image: np.ndarray) -> bool:
    """A glance: whether enough of the picture has a strong colour."""
    height, width = image.shape[:2]
    scale = min(1.0, 320 / max(height, width))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    strong = (small.max(2).astype(int) - small.min(2)) > 80
    return bool(strong.mean() > 0.004)


def is_clean(page: np.ndarray) -> bool:
    """Whether the picture was drawn by a program and stored without loss: colours change much or not at all."""
    step = largest(cv2.absdiff(page[:, 1:], page[:, :-1]))
    return bool(((step > 0) & (step < 14)).mean() < 0.02)


def border_color(part: np.ndarray) -> np.ndarray:
    edge = np.concatenate([part[0], part[-1], part[:, 0], part[:, -1]])
    return np.median(edge, axis=0).astype(np.uint8)


def contrast_with(part: np.ndarray, color: np.ndarray) -> np.ndarray:
    """(H, W) uint8: how far pixels are from a colour, in the channel in which they are farthest."""
    return largest(cv2.absdiff(part, np.append(color, 0).astype(np.float64)))
