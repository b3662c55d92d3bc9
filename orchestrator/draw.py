"""Draws an answer back onto the picture of the puzzle: the missing digits, or the way through the maze.

Everything is drawn in the perspective of the picture, cell by cell, from the places that the reading carries.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from parsers.reading import Reading, Shown
from solver.kinds.maze import GOAL, PATH, START
from solver.puzzle import Cell, Grid, ParseError

if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
ANSWER = (
    200,
    60,
    20,
)  # blue, green, red: told from print by its colour and, for the colour-blind, its outline
DOUBT = (0, 90, 230)
HALO = (255, 255, 255)
TILE = 96  # pixels of the square in which a digit is drawn before it is laid over its cell


def check_name(path: Path) -> None:
    """Raise `ParseError` unless pictures can be written under this name."""
    if path.suffix.lower() not in SUFFIXES:
        raise ParseError(f"--out {str(path)!r}: expected a name that ends in {', '.join(SUFFIXES)}")
    if not path.resolve().parent.is_dir():
        raise ParseError(f"--out {str(path)!r}: there is no folder {str(path.parent)!r}")


def write_picture(image: np.ndarray, path: Path) -> None:
    """Raise `ParseError` if it cannot be written."""
    import cv2

    _, data = cv2.imencode(path.suffix.lower(), image)
    try:
        path.write_bytes(data.tobytes())
    except OSError as error:
        raise ParseError(f"--out {str(path)!r} cannot be written: {error.strerror}") from error


def draw(reading: Reading, answer: Grid | None) -> np.ndarray:
    """(H, W, 3) a copy of the picture with the answer; without one, with what was read and what is in doubt.

    Raises:
        ParseError: the puzzle was not read from a picture.
    """
    import cv2

    cv2.setNumThreads(1)
    if reading.shown is None or reading.puzzle is None:
        raise ParseError("--out draws on a picture, and none came; send the puzzle as a picture")
    image = reading.shown.image.copy()
    kind, clues = reading.puzzle.kind, reading.puzzle.clues
    if kind.name == "maze" and answer is not None:
        _draw_path(image, reading.shown, answer)
    elif kind.name == "maze":
        for value, symbol in ((START, "S"), (GOAL, "G")):
            _draw_symbols(image, reading.shown, [(c, symbol) for c in _cells(clues == value)])
    elif kind.name != "arc":
        grid = clues if answer is None else np.where(clues == 0, answer, 0)
        scale = 0.45 if answer is None else 1.0  # what was read is drawn small, beside what is printed
        _draw_symbols(
            image, reading.shown, [(c, kind.symbols[int(grid[c])]) for c in _cells(grid != 0)], scale
        )
    for doubt in reading.doubts:
        corners = np.round(reading.shown.cell_quads[doubt.cell]).astype(np.int32)
        cv2.polylines(image, [corners], True, DOUBT, _thickness(reading.shown) + 1, cv2.LINE_AA)
    return image


def _cells(mask: np.ndarray) -> list[Cell]:
    return [(int(r), int(c)) for r, c in np.argwhere(mask)]


def _cell_size(shown: Shown) -> float:
    """The side of a usual cell in pixels."""
    quads = shown.cell_quads
    sides = (
        np.linalg.norm(quads[:, :, 1] - quads[:, :, 0], axis=-1),
        np.linalg.norm(quads[:, :, 3] - quads[:, :, 0], axis=-1),
    )
    return float(max(1.0, np.median(np.concatenate([side.ravel() for side in sides]))))


def _thickness(shown: Shown) -> int:
    return max(1, round(_cell_size(shown) / 16))


def _draw_symbols(
    image: np.ndarray, shown: Shown, symbols: Sequence[tuple[Cell, str]], scale: float = 1.0
) -> None:
    """Lay each symbol over its cell; a small one in its lower right corner."""
    import cv2

    height, width = image.shape[:2]
    size = TILE * scale
    square = np.array([[0, 0], [TILE, 0], [TILE, TILE], [0, TILE]], dtype=np.float32)
    for cell, symbol in symbols:
        (w, h), _ = cv2.getTextSize(symbol, cv2.FONT_HERSHEY_SIMPLEX, 0.023 * size, 6)
        x = TILE / 2 - w / 2 if scale == 1 else TILE - w - 6
        y = TILE / 2 + h / 2 if scale == 1 else TILE - 8
        quad = shown.cell_quads[cell].astype(np.float32)
        low = np.clip(np.floor(quad.min(0)), 0, [width - 1, height - 1]).astype(int)
        high = np.clip(np.ceil(quad.max(0)) + 1, 1, [width, height]).astype(int)
        if (high <= low).any():
            continue
        matrix = cv2.getPerspectiveTransform(square, quad - low.astype(np.float32))
        part = image[low[1] : high[1], low[0] : high[0]]
        tile = np.zeros((TILE, TILE), np.uint8)
        stroke = max(1, round(0.08 * size))
        cv2.putText(
            tile,
            symbol,
            (round(x), round(y)),
            cv2.FONT_HERSHEY_SIMPLEX,
            0.023 * size,
            255,
            stroke,
            cv2.LINE_AA,
        )
        halo = cv2.dilate(tile, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (9, 9)))
        for color, shape in ((HALO, halo), (ANSWER, tile)):
            seen = (int(high[0] - low[0]), int(high[1] - low[1]))
            laid = cv2.warpPerspective(shape, matrix, seen, flags=cv2.INTER_AREA)
            share = (laid.astype(np.float32) / 255)[..., None]
            part[:] = np.round(part * (1 - share) + np.array(color, np.float32) * share).astype(np.uint8)


def _draw_path(image: np.ndarray, shown: Shown, answer: Grid) -> None:
    """A line through the middles of the marked cells, from the start to the goal."""
    import cv2

    middles = shown.cell_quads.mean(2)
    way = [tuple(middles[cell]) for cell in _walk(answer)]
    points = np.round(np.array(way) * 8).astype(np.int32)
    width = max(2, round(0.22 * _cell_size(shown)))
    for color, thick in ((HALO, width + max(2, width // 2)), (ANSWER, width)):
        cv2.polylines(image, [points], False, color, thick, cv2.LINE_AA, shift=3)


def _walk(answer: Grid) -> list[Cell]:
    """The cells of a solved maze from the start to the goal."""
    (cell,) = _cells(answer == START)
    way = [cell]
    while answer[cell] != GOAL:
        r, c = cell
        following = [
            (r + dr, c + dc)
            for dr, dc in ((1, 0), (0, -1), (0, 1), (-1, 0))
            if 0 <= r + dr < answer.shape[0] and 0 <= c + dc < answer.shape[1]
        ]
        # a shortest path touches itself nowhere, so there is one way on
        cell = next(n for n in following if n not in way[-2:] and answer[n] in (PATH, GOAL))
        way.append(cell)
    return way
