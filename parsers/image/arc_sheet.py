"""The page of an ARC task in a photo: the sheet or screen alone, evenly lit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np

from parsers.image.arc_colors import LIGHT_PAGE, border_color, contrast_with
from parsers.image.lattice import Box, View, edge_strength, largest

SMALLEST_SHEET, LARGEST_SHEET = 0.2, 0.95  # of the picture
SHEET_SEEN = 500  # pixels of the longer side in which a sheet is looked for
EDGE = 24  # steps from pixel to pixel that belong to something drawn
LEAST_STEP = 12.0  # at every side of a sheet


def page_in_photo(view: View, shape: tuple[int, int]) -> View:
    """The part of a photo, (height, width) pixels large, that is the page, without shades."""
    return _evenly_lit(_sheet(_without_surroundings(view, shape), shape))


def _without_surroundings(view: View, shape: tuple[int, int]) -> View:
    """The view of a photo with one colour around it."""
    page = view.image.copy()
    seen = _corners_seen(view, shape)
    inside = cv2.fillConvexPoly(np.zeros(page.shape[:2], np.uint8), np.round(seen).astype(np.int32), 1)
    inside = cv2.erode(inside, np.ones((5, 5), np.uint8))
    page[inside == 0] = border_color(page)
    return replace(view, image=page)


def _corners_seen(view: View, shape: tuple[int, int]) -> np.ndarray:
    """(4, 2) where the corners of the picture, (height, width) pixels large, are in the view."""
    height, width = shape
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float64)
    return np.asarray(cv2.perspectiveTransform(corners, np.linalg.inv(view.to_picture)))[0]


def _sheet(view: View, shape: tuple[int, int]) -> View:
    """The part of the view that is a sheet, or a screen, lying on something else; or all of it."""
    height, width = view.image.shape[:2]
    scale = min(1.0, SHEET_SEEN / max(height, width))
    small = cv2.medianBlur(cv2.resize(view.image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), 5)
    corners = _corners_seen(view, shape) * scale
    boxes = {box for mask in _above_ground(small, corners) for box in _rectangles(mask)}
    edges = cv2.max(*edge_strength(small))
    photo = np.round(corners.mean(0) + 0.95 * (corners - corners.mean(0))).astype(np.int32)
    drawn = (edges > EDGE) * cv2.fillConvexPoly(np.zeros(edges.shape, np.float32), photo, 1.0)
    best, least = None, LEAST_STEP
    for box in boxes:
        step = _step_at(small, box)
        left, top, right, bottom = box
        inside = float(drawn[top + 3 : bottom - 3, left + 3 : right - 3].sum())
        outside = float(drawn.sum() - drawn[max(0, top - 3) : bottom + 3, max(0, left - 3) : right + 3].sum())
        if outside < 0.15 * inside and step > least:
            best, least = box, step
    if best is None:
        return view
    left, top, right, bottom = (round(v / scale) for v in best)
    shift = np.array([[1, 0, left + 3], [0, 1, top + 3], [0, 0, 1.0]])
    part = view.image[top + 3 : bottom - 3, left + 3 : right - 3]
    return replace(view, image=np.ascontiguousarray(part), to_picture=view.to_picture @ shift)


def _above_ground(image: np.ndarray, corners: np.ndarray) -> Iterator[np.ndarray]:
    """What cannot be reached from the edge of the photo by small changes of colour, and what differs from it."""
    middle = corners.mean(0)
    for change in (2, 4, 7):
        mask = np.zeros((image.shape[0] + 2, image.shape[1] + 2), np.uint8)
        for a, b in zip(corners, np.roll(corners, 1, axis=0), strict=True):
            for part in np.linspace(0.1, 0.9, 9):
                x, y = np.round(middle + 0.96 * (a + part * (b - a) - middle)).astype(int).tolist()
                if 0 <= x < image.shape[1] and 0 <= y < image.shape[0] and not mask[y + 1, x + 1]:
                    flags = 4 | cv2.FLOODFILL_MASK_ONLY | 255 << 8
                    cv2.floodFill(image, mask, (x, y), 0, (change,) * 3, (change,) * 3, flags)
        yield (mask[1:-1, 1:-1] == 0).astype(np.uint8)
    away = contrast_with(image, border_color(image))
    yield (away > 30).astype(np.uint8)
    yield (away > 60).astype(np.uint8)


def _rectangles(mask: np.ndarray) -> Iterator[Box]:
    """Upright rectangles as large as sheets among the shapes of a mask."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        left, top, width, height = cv2.boundingRect(contour)
        is_large = SMALLEST_SHEET < width * height / mask.size < LARGEST_SHEET
        if is_large and cv2.contourArea(contour) > 0.93 * width * height:
            yield left, top, left + width, top + height


def _step_at(image: np.ndarray, box: Box) -> float:
    """How much the colour changes at the sides of a box: at the side where it changes least."""
    left, top, right, bottom = box
    height, width = image.shape[:2]
    steps = []
    for lanes, places, start, end, n in (
        (image.swapaxes(0, 1), (left, right - 1), top, bottom, width),
        (image, (top, bottom - 1), left, right, height),
    ):
        for place, way in zip(places, (-1, 1), strict=True):
            outer, inner = place + 4 * way, place - 4 * way
            if not 0 <= outer < n:
                return 0.0  # the edge of the picture is no edge of a sheet
            off = np.abs(lanes[outer, start:end].astype(int) - lanes[inner, start:end]).max(-1)
            steps.append(float(np.percentile(off, 20)))
    return min(steps)


def _evenly_lit(view: View) -> View:
    """The view without its shades, as far as a light page shows them."""
    page = view.image
    scale = 160 / max(page.shape[:2])
    small = largest(cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
    bright = cv2.dilate(small, np.ones((25, 25), np.uint8))
    if border_color(page).max() < LIGHT_PAGE:
        return view
    light = cv2.resize(cv2.GaussianBlur(bright.astype(np.float32), (0, 0), 8), page.shape[1::-1])
    gain = np.clip(245 / np.maximum(light, 1), 0.9, 3)
    return replace(view, image=np.clip(page * gain[..., None], 0, 255).astype(np.uint8))
