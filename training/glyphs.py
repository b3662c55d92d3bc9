"""Sudoku boards drawn for the digit reader: printed in many fonts, filled in by hand, and badly photographed.

Printed digits come from the fonts on this machine (Debian's packages of fonts serve well; the more, the better).
Handwriting comes partly from fonts that imitate it, partly from strokes: every digit has a few skeletons as
people in several countries learn to write them (a 1 with a long upstroke, a 7 with a bar, an open 4), which are
distorted for each writer and again for each digit. `training.hands` adds digits that people really wrote.

A drawn board is a picture of N x N cells, `PITCH` pixels each, with `MARGIN` pixels around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from parsers.image.board import BLANK, OTHER

PITCH, MARGIN = 32, 12  # pixels
GLYPH = 64  # side of a glyph's mask

HAND_FONTS = re.compile(
    "DancingScript|Kaushan|RadisSans|Breip|Domestic_Manners|El_Abogado|PenguinAttack|dkg|Humor-Sans|Kristi|"
    "NanumBrush|NanumPen|NanumBarunpen|Rufscript|setofont|Delphine|SteveHand|summersby|TomsonTalks",
    re.IGNORECASE,
)
STRANGE_FONTS = re.compile(
    "aenigma|atarismall|Caliban|Cupola|dustin|ecolier|cabinsketch|isabella|Math|Sym|Ornament|Dingbat|Initial|"
    "klee|yozvox|YuseiMagic|D050000L|cmsy|cmex|msbm|msam|wasy|Swash|Emoji|Awesome|Material|Keyboard|Noto|"
    "OpenSymbol|stix-word|smallcaps|-Caps|SC-",
    re.IGNORECASE,
)

# Points run through by a smooth line; x to the right, y down, the digit fills 0..1 x 0..1. "*" marks a corner.
Stroke = tuple[tuple[float, float] | str, ...]
SKELETONS: dict[int, tuple[tuple[Stroke, ...], ...]] = {
    1: (
        (((0.5, 0.0), (0.5, 1.0)),),
        (((0.15, 0.4), (0.55, 0.02), "*", (0.55, 1.0)),),
        (((0.0, 0.55), (0.6, 0.0), "*", (0.55, 1.0)),),
        (((0.3, 0.2), (0.55, 0.02), "*", (0.5, 1.0)), ((0.2, 1.0), (0.85, 1.0))),
        (((0.6, 0.0), (0.42, 1.0)),),
    ),
    2: (
        (((0.08, 0.25), (0.2, 0.06), (0.5, 0.0), (0.85, 0.15), (0.8, 0.42), (0.4, 0.75), (0.05, 1.0), "*", (0.95, 0.97)),),
        (((0.05, 0.2), (0.4, 0.0), (0.8, 0.2), (0.6, 0.6), (0.15, 0.95), (0.1, 0.8), (0.3, 0.75), (0.6, 0.95), (1.0, 0.9)),),
        (((0.1, 0.1), (0.6, 0.0), (0.85, 0.25), (0.5, 0.65), (0.0, 1.0), "*", (0.5, 0.95), (1.0, 1.0)),),
    ),
    3: (
        (((0.1, 0.12), (0.5, 0.0), (0.85, 0.2), (0.7, 0.42), (0.4, 0.48), "*", (0.75, 0.55), (0.9, 0.78), (0.5, 1.0), (0.05, 0.88)),),
        (((0.1, 0.02), (0.85, 0.0), "*", (0.42, 0.42), "*", (0.8, 0.5), (0.88, 0.78), (0.5, 1.0), (0.05, 0.9)),),
        (((0.15, 0.08), (0.6, 0.0), (0.8, 0.22), (0.5, 0.45), (0.42, 0.45), (0.52, 0.47), (0.9, 0.7), (0.5, 1.0), (0.1, 0.92)),),
    ),
    4: (
        (((0.65, 0.0), (0.05, 0.65), "*", (0.95, 0.65)), ((0.65, 0.0), (0.65, 1.0))),
        (((0.2, 0.0), (0.08, 0.55), "*", (0.95, 0.52)), ((0.72, 0.1), (0.65, 1.0))),
        (((0.45, 0.0), (0.05, 0.6), "*", (0.95, 0.58)), ((0.65, 0.3), (0.6, 1.0))),
        (((0.75, 1.0), (0.75, 0.0), "*", (0.05, 0.7), "*", (1.0, 0.7)),),
    ),
    5: (
        (((0.85, 0.0), (0.2, 0.02), "*", (0.15, 0.42), "*", (0.55, 0.35), (0.9, 0.6), (0.7, 0.95), (0.3, 1.0), (0.05, 0.9)),),
        (((0.2, 0.02), (0.15, 0.45), "*", (0.6, 0.4), (0.88, 0.68), (0.5, 1.0), (0.05, 0.92)), ((0.2, 0.02), (0.9, 0.0))),
        (((0.9, 0.0), (0.3, 0.05), (0.15, 0.4), (0.6, 0.42), (0.85, 0.7), (0.5, 1.0), (0.0, 0.95)),),
    ),
    6: (
        (((0.75, 0.0), (0.3, 0.25), (0.08, 0.65), (0.3, 0.98), (0.75, 0.95), (0.88, 0.68), (0.55, 0.5), (0.15, 0.68)),),
        (((0.55, 0.0), (0.15, 0.5), (0.12, 0.85), (0.5, 1.0), (0.85, 0.8), (0.7, 0.55), (0.35, 0.58), (0.13, 0.75)),),
        (((0.85, 0.08), (0.5, 0.02), (0.12, 0.4), (0.15, 0.85), (0.55, 1.0), (0.85, 0.75), (0.5, 0.52), (0.15, 0.7)),),
    ),
    7: (
        (((0.05, 0.02), (0.95, 0.0), "*", (0.4, 1.0)),),
        (((0.05, 0.03), (0.9, 0.0), "*", (0.35, 1.0)), ((0.25, 0.5), (0.85, 0.45))),
        (((0.05, 0.15), (0.1, 0.02), "*", (0.9, 0.0), "*", (0.55, 0.5), (0.4, 1.0)), ((0.2, 0.5), (0.85, 0.48))),
        (((0.05, 0.1), (0.4, 0.08), (0.9, 0.0), "*", (0.5, 0.5), (0.35, 1.0)),),
    ),
    8: (
        (((0.5, 0.47), (0.15, 0.25), (0.5, 0.0), (0.85, 0.22), (0.5, 0.47), (0.12, 0.75), (0.5, 1.0), (0.88, 0.75), (0.5, 0.47)),),
        (((0.8, 0.15), (0.5, 0.0), (0.18, 0.2), (0.5, 0.48), (0.85, 0.78), (0.5, 1.0), (0.12, 0.8), (0.5, 0.48), (0.82, 0.15)),),
        (((0.5, 0.0), (0.2, 0.22), (0.5, 0.45), (0.8, 0.22), (0.5, 0.0)), ((0.5, 0.45), (0.12, 0.75), (0.5, 1.0), (0.88, 0.75), (0.5, 0.45))),
    ),
    9: (
        (((0.85, 0.25), (0.5, 0.0), (0.12, 0.25), (0.4, 0.5), (0.85, 0.28), "*", (0.8, 1.0)),),
        (((0.82, 0.2), (0.45, 0.0), (0.12, 0.28), (0.45, 0.5), (0.83, 0.22), (0.85, 0.6), (0.6, 0.98), (0.15, 0.92)),),
        (((0.85, 0.2), (0.45, 0.02), (0.12, 0.25), (0.42, 0.48), (0.8, 0.25), (0.7, 0.65), (0.4, 1.0)),),
    ),
}  # fmt: skip


# ---------------------------------------------------------------------------- fonts


def find_fonts(folders: Sequence[str | Path]) -> tuple[list[Path], list[Path]]:
    """Fonts for print and fonts that imitate handwriting, below these folders, in a fixed order.

    OpenCV's own line fonts are always among those for print.
    """
    printed, hand = list(HERSHEY), []
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.[to]tf")):
            if HAND_FONTS.search(path.name):
                hand.append(path)
            elif not STRANGE_FONTS.search(str(path)):
                printed.append(path)
    return printed, hand


HERSHEY = tuple(Path(f"hershey/{number}") for number in range(5))  # named by their numbers in OpenCV


def _hershey_glyphs(number: int) -> np.ndarray:
    import cv2

    masks = np.zeros((9, GLYPH, GLYPH), np.uint8)
    for mask, digit in zip(masks, "123456789", strict=True):
        (width, height), _ = cv2.getTextSize(digit, number, 1.7, 4)
        place = ((GLYPH - width) // 2, (GLYPH + height) // 2)
        cv2.putText(mask, digit, place, number, 1.7, 255, 4, cv2.LINE_AA)
    return masks


@cache
def font_glyphs(path: Path) -> np.ndarray | None:
    """(9, 64, 64) masks 0..255 of the digits, all drawn at one size; None if the font has no digits."""
    if path in HERSHEY:
        return _hershey_glyphs(int(path.name))
    from PIL import Image, ImageDraw, ImageFont

    try:
        font = ImageFont.truetype(str(path), 52)
        masks = []
        for digit in "123456789":
            left, top, right, bottom = font.getbbox(digit)
            if not (8 < bottom - top <= GLYPH and 2 < right - left <= GLYPH):
                return None
            canvas = Image.new("L", (GLYPH, GLYPH), 0)
            place = ((GLYPH - right - left) / 2, (GLYPH - bottom - top) / 2)
            ImageDraw.Draw(canvas).text(place, digit, font=font, fill=255)
            masks.append(np.array(canvas))
    except (OSError, ValueError):
        return None
    glyphs = np.stack(masks)
    distinct = {mask.tobytes() for mask in glyphs}
    return glyphs if len(distinct) == 9 else None


# ---------------------------------------------------------------------------- handwriting


@dataclass(frozen=True, eq=False)
class Script:
    """How one person's digits look."""

    masks: np.ndarray  # (9, n_forms, 64, 64) 0..255
    jitter: float  # how uneven the hand is


@dataclass(frozen=True)
class Writer:
    """How somebody writes along the skeletons, or in a font."""

    forms: tuple[int, ...]  # which skeleton for each digit
    warp: np.ndarray  # (2, 2), slant and proportions
    width: float  # of the pen, in parts of the digit's height
    jitter: float  # how uneven the hand is
    font: Path | None  # or a font that imitates handwriting


def draw_writer(rng: np.random.Generator, hand_fonts: Sequence[Path]) -> Writer:
    forms = tuple(int(rng.integers(len(SKELETONS[d]))) for d in range(1, 10))
    slant, narrow = rng.normal(0.12, 0.15), rng.uniform(0.45, 0.85)
    warp = np.array([[narrow, -slant], [rng.normal(0, 0.05), 1.0]])
    font = hand_fonts[int(rng.integers(len(hand_fonts)))] if hand_fonts and rng.random() < 0.2 else None
    return Writer(forms, warp, float(rng.uniform(0.05, 0.15)), float(rng.uniform(0.02, 0.07)), font)


def draw_script(rng: np.random.Generator, hand_fonts: Sequence[Path]) -> Script:
    writer = draw_writer(rng, hand_fonts)
    masks = [[write_digit(rng, writer, digit) for _ in range(2)] for digit in range(1, 10)]
    return Script(np.array(masks), writer.jitter)


def write_digit(rng: np.random.Generator, writer: Writer, digit: int) -> np.ndarray:
    """(64, 64) mask 0..255 of a digit as this person writes it this time."""
    import cv2

    if writer.font is not None and (glyphs := font_glyphs(writer.font)) is not None:
        return _wobbled(rng, glyphs[digit - 1], writer.jitter)
    form = writer.forms[digit - 1]
    if rng.random() < 0.05:
        form = int(rng.integers(len(SKELETONS[digit])))
    turn = rng.normal(0, 0.08)
    warp = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ writer.warp
    warp = warp * rng.normal(1, 0.06, (1, 2))
    lines = [_smooth_line(rng, stroke, writer.jitter) @ warp.T for stroke in SKELETONS[digit][form]]
    points = np.concatenate(lines)
    low, high = points.min(0), points.max(0)
    scale = 46 / max(float((high - low).max()), 0.3)
    canvas = np.zeros((GLYPH * 2, GLYPH * 2), np.uint8)
    width = writer.width * 92 * rng.uniform(0.85, 1.15)
    for line in lines:
        line = ((line - (low + high) / 2) * scale + GLYPH / 2) * 2
        pressure = 1 + 0.25 * np.sin(np.linspace(0, rng.uniform(2, 6), len(line)) + rng.uniform(0, 6))
        for i in range(len(line) - 1):
            a, b = (tuple(np.rint(p * 8).astype(int).tolist()) for p in line[i : i + 2])
            cv2.line(canvas, a, b, 255, max(1, round(width * pressure[i])), cv2.LINE_AA, 3)
    return _wobbled(rng, cv2.resize(canvas, (GLYPH, GLYPH), interpolation=cv2.INTER_AREA), writer.jitter)


def _smooth_line(rng: np.random.Generator, stroke: Stroke, jitter: float) -> np.ndarray:
    """(n, 2): a line through the points of a stroke, each a little off; pointed where a corner is marked."""
    pieces: list[list[np.ndarray]] = [[]]
    for item in stroke:
        if isinstance(item, str):
            pieces.append([pieces[-1][-1]])
        else:
            pieces[-1].append(np.array(item) + rng.normal(0, jitter, 2))
    lines = []
    for piece in pieces:
        points = np.array([2 * piece[0] - piece[1], *piece, 2 * piece[-1] - piece[-2]])
        bow = rng.normal(0, jitter, 2)
        for i in range(1, len(points) - 2):
            t = np.linspace(0, 1, 9)[:, None]
            p0, p1, p2, p3 = points[i - 1 : i + 3]
            curve = 2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
            curve = 0.5 * (curve + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
            lines.append(curve + np.sin(np.pi * t) * bow * 0.5)
    return np.concatenate(lines)


def _wobbled(rng: np.random.Generator, mask: np.ndarray, jitter: float) -> np.ndarray:
    """A mask with its parts shifted a little, smoothly."""
    import cv2

    field: np.ndarray = rng.normal(0, jitter * 60, (4, 4, 2)).astype(np.float32)
    field = cv2.resize(field, (GLYPH, GLYPH), interpolation=cv2.INTER_CUBIC)
    y, x = np.mgrid[:GLYPH, :GLYPH].astype(np.float32)
    return cv2.remap(mask, x + field[..., 0], y + field[..., 1], cv2.INTER_LINEAR)


# ---------------------------------------------------------------------------- ink on paper


def stamp(
    canvas: np.ndarray,
    mask: np.ndarray,
    center: tuple[float, float],
    scale: float,
    ink: np.ndarray,
    alpha: float,
) -> None:
    """Draw a (64, 64) mask, `scale` times as large, onto `canvas` (H, W, 3 float32) in the colour `ink`."""
    part, cover = _placed(canvas, mask, center, scale * np.eye(2))
    part += (ink - part) * (cover * np.float32(alpha))[..., None]


def _placed(
    canvas: np.ndarray, mask: np.ndarray, center: tuple[float, float], warp: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The part of a canvas where a warped (64, 64) mask comes to lie, and how much it covers each pixel, 0..1."""
    import cv2

    scale = float(np.abs(np.linalg.det(warp))) ** 0.5
    if scale < 0.5:
        mask = cv2.GaussianBlur(mask, (0, 0), 0.35 / scale)
    x, y = center
    reach = round(float(np.abs(warp).sum(1).max()) * GLYPH / 2 + 2)
    left, top = max(0, round(x) - reach), max(0, round(y) - reach)
    part = canvas[top : max(0, round(y) + reach), left : max(0, round(x) + reach)]
    if not part.size:
        return part, np.zeros(part.shape[:2], np.float32)
    matrix = np.empty((2, 3))
    matrix[:, :2] = warp
    matrix[:, 2] = np.array([x - left, y - top]) - warp @ np.full(2, GLYPH / 2)
    cover = cv2.warpAffine(mask, matrix, part.shape[1::-1], flags=cv2.INTER_LINEAR)
    return part, cover.astype(np.float32) / 255


def draw_ink(rng: np.random.Generator, dark_page: bool) -> np.ndarray:
    """The colour of a pen: mostly blue or black, sometimes red, green or pencil."""
    pens = (
        (120, 40, 30),
        (170, 70, 40),
        (35, 35, 35),
        (60, 60, 60),
        (50, 40, 170),
        (60, 120, 40),
        (110, 110, 110),
    )
    chosen = pens[int(rng.choice(len(pens), p=(0.25, 0.15, 0.2, 0.1, 0.1, 0.05, 0.15)))]
    ink = np.array(chosen, np.float32) + rng.normal(0, 12, 3)
    return np.clip(255 - ink if dark_page else ink, 0, 255).astype(np.float32)


def write_by_hand(
    rng: np.random.Generator,
    labels: np.ndarray,
    scripts: Sequence[Script],
    solution: np.ndarray | None = None,
) -> np.ndarray:
    """How much of a drawn board's every pixel somebody covers with ink, 0..1, who fills in blank cells.

    Changes `labels` (N, N). The digits are those of `solution` (N, N), or any. Some persons write small candidates,
    which makes a cell `OTHER`; some have erased what they wrote, which leaves it blank.
    """
    script = scripts[int(rng.integers(len(scripts)))]
    slant = np.array([[rng.uniform(0.8, 1.15), rng.normal(0, 0.12)], [rng.normal(0, 0.04), 1.0]])
    share = 1.0 if rng.random() < 0.5 else rng.uniform(0.05, 1)
    size, wander = rng.uniform(0.45, 0.95), rng.uniform(0.02, 0.11)
    lean = rng.normal(0, 0.07, 2)
    marks, erased = rng.random() < 0.25, rng.random() < 0.04
    alpha = rng.uniform(0.3, 0.7) if rng.random() < 0.2 else rng.uniform(0.65, 1.0)  # a pencil, or a pen
    side = labels.shape[0]
    cover = np.zeros((side * PITCH + 2 * MARGIN,) * 2, np.float32)

    def write(digit: int, place: np.ndarray, scale: float, dark: float) -> None:
        mask = script.masks[digit - 1][int(rng.integers(script.masks.shape[1]))]
        turn = rng.normal(0, 0.06)
        warp = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ slant
        warp = warp * (scale * PITCH / 46) * rng.normal(1, 0.07, (1, 2))
        part, here = _placed(cover, _wobbled(rng, mask, 0.5 * script.jitter), (place[0], place[1]), warp)
        np.maximum(part, here * np.float32(dark), out=part)

    for r, c in np.argwhere(labels == BLANK).tolist():
        middle = (np.array([c, r]) + 0.5) * PITCH + MARGIN - 0.5
        chance = rng.random()
        if chance < share:
            digit = int(rng.integers(1, side + 1)) if solution is None else int(solution[r, c])
            place = middle + (lean + rng.normal(0, wander, 2)) * PITCH
            write(digit, place, size * rng.normal(1, 0.08), alpha * rng.uniform(0.8, 1))
            labels[r, c] = digit + 9
        elif marks and rng.random() < 0.6:
            for x, y, digit in _marks(rng, side):
                write(digit, middle + np.array([x, y]) * PITCH, rng.uniform(0.2, 0.3), alpha)
            labels[r, c] = OTHER
        elif erased and rng.random() < 0.3:
            write(int(rng.integers(1, side + 1)), middle, size, rng.uniform(0.03, 0.1))
    return cover


def _marks(rng: np.random.Generator, side: int) -> list[tuple[float, float, int]]:
    """Where candidates stand in a cell, from its middle in cells, and which: in a raster, or along the edge."""
    n_marks = int(rng.integers(1, 6))
    digits = sorted((rng.permutation(side)[:n_marks] + 1).tolist())
    if rng.random() < 0.6:
        return [((d - 1) % 3 * 0.29 - 0.29, (d - 1) // 3 * 0.29 - 0.29, d) for d in digits]
    top = -0.3 if rng.random() < 0.7 else 0.3
    return [(-0.33 + 0.2 * i, top, d) for i, d in enumerate(digits[:4])]


# ---------------------------------------------------------------------------- whole boards


def draw_board(
    rng: np.random.Generator, printed: Sequence[Path], scripts: Sequence[Script]
) -> tuple[np.ndarray, np.ndarray]:
    """A picture (uint8, BGR) of a board as in a newspaper or on a screen, and the labels (N, N) of its cells."""
    import cv2

    side = int(rng.choice((9, 6, 4), p=(0.8, 0.1, 0.1)))
    size = side * PITCH + 2 * MARGIN
    screen = rng.random() < 0.35
    dark_page = screen and rng.random() < 0.4
    paper = rng.uniform(0, 70, 3) if dark_page else rng.uniform(170, 255) + rng.normal(0, 12, 3)
    canvas = np.broadcast_to(np.clip(paper, 0, 255).astype(np.float32), (size, size, 3)).copy()
    contrast = -1.0 if dark_page else 1.0

    def ink_colour(colourful: float) -> np.ndarray:
        depth = rng.uniform(100, 230) if screen else rng.uniform(70, 230)
        tint = rng.normal(0, 60, 3) if rng.random() < colourful else rng.normal(0, 5, 3)
        return np.clip(canvas.mean((0, 1)) - contrast * depth + tint, 0, 255).astype(np.float32)

    if rng.random() < 0.35:  # shaded boxes or cells
        shade = np.clip(paper - contrast * rng.uniform(8, 50) + rng.normal(0, 18, 3), 0, 255).astype(
            np.float32
        )
        box = {9: (3, 3), 6: (2, 3), 4: (2, 2)}[side]
        pattern = rng.random((side, side)) < 0.12 if rng.random() < 0.5 else None
        for r in range(side):
            for c in range(side):
                if pattern[r, c] if pattern is not None else (r // box[0] + c // box[1]) % 2:
                    top, left = MARGIN + r * PITCH, MARGIN + c * PITCH
                    canvas[top : top + PITCH, left : left + PITCH] = shade
    labels = np.zeros((side, side), np.int64)
    font = None
    while font is None:
        font = font_glyphs(printed[int(rng.integers(len(printed)))])
    ink = ink_colour(0.6 if screen else 0.1)
    typed = ink_colour(1.0) if screen and rng.random() < 0.3 else None  # by who plays, in another colour
    scale = rng.uniform(0.42, 0.8) * PITCH / 40
    place = rng.normal(0, 0.03, 2) * PITCH
    share = rng.uniform(0.2, 0.6) if typed is None else rng.uniform(0.4, 0.95)
    marks = rng.random() < (0.3 if screen else 0.05)
    strange = rng.random() < 0.06
    for r in range(side):
        for c in range(side):
            middle = (np.array([c, r]) + 0.5) * PITCH + MARGIN - 0.5 + place + rng.normal(0, 0.01, 2) * PITCH
            if rng.random() < share:
                digit = int(rng.integers(1, side + 1))
                own = typed if typed is not None and rng.random() < 0.5 else ink
                stamp(canvas, font[digit - 1], (middle[0], middle[1]), scale, own, 1.0)
                labels[r, c] = digit
            elif marks and rng.random() < 0.7:
                mark_ink = (
                    (ink + canvas[round(middle[1]), round(middle[0])]) / 2 if rng.random() < 0.7 else ink
                )
                for x, y, mark in _marks(rng, side):
                    at = middle - place + np.array([x, y]) * PITCH
                    stamp(
                        canvas,
                        font[mark - 1],
                        (at[0], at[1]),
                        rng.uniform(0.2, 0.3) * PITCH / 40,
                        mark_ink,
                        1.0,
                    )
                labels[r, c] = OTHER
            elif strange and rng.random() < 0.3:
                _draw_strange(rng, canvas, middle, ink)
                labels[r, c] = OTHER
    if not screen and rng.random() < 0.3:  # print that shines through from the other page
        ghost = np.broadcast_to(canvas.mean((0, 1)), canvas.shape).copy()
        for _ in range(40):
            x, y = rng.uniform(0, size, 2)
            stamp(ghost, font[int(rng.integers(9))][:, ::-1], (x, y), rng.uniform(0.3, 1.5), ink, 1.0)
        ghost = cv2.GaussianBlur(ghost, (0, 0), rng.uniform(0.8, 2))
        canvas += (ghost - canvas.mean((0, 1))) * rng.uniform(0.03, 0.15)
    if rng.random() < 0.55:
        cover = write_by_hand(rng, labels, scripts)
        canvas += (draw_ink(rng, dark_page) - canvas) * cover[..., None]
    _draw_lines(rng, canvas, side, ink_colour(0.3))
    return np.clip(_photographed(rng, canvas, screen), 0, 255).astype(np.uint8), labels


def _draw_strange(rng: np.random.Generator, canvas: np.ndarray, middle: np.ndarray, ink: np.ndarray) -> None:
    """What is no digit: a black cell, a letter-like scribble, a cross or a dot."""
    import cv2

    half = PITCH / 2 - 1
    x, y = middle
    what = int(rng.integers(4))
    colour = tuple(ink.tolist())
    if what == 0:
        canvas[int(y - half) : int(y + half), int(x - half) : int(x + half)] = ink
    elif what == 1:
        points = np.rint(middle + rng.uniform(-0.3, 0.3, (int(rng.integers(3, 7)), 2)) * PITCH).astype(
            np.int32
        )
        cv2.polylines(canvas, [points], bool(rng.integers(2)), colour, int(rng.integers(1, 4)), cv2.LINE_AA)
    elif what == 2:
        reach = rng.uniform(0.15, 0.45) * PITCH
        for sign in (-1, 1):
            a, b = (np.rint([x + s * reach, y + s * sign * reach]).astype(int).tolist() for s in (-1, 1))
            cv2.line(canvas, a, b, colour, int(rng.integers(1, 4)), cv2.LINE_AA)
    else:
        cv2.circle(
            canvas, np.rint(middle).astype(int).tolist(), int(rng.integers(2, 12)), colour, -1, cv2.LINE_AA
        )


def _draw_lines(rng: np.random.Generator, canvas: np.ndarray, side: int, ink: np.ndarray) -> None:
    """The lines of the board, thicker around boxes; sometimes the thin ones are missing."""
    import cv2

    box = {9: (3, 3), 6: (2, 3), 4: (2, 2)}[side]
    thin, thick = rng.uniform(0.4, 1.6), rng.uniform(1.0, 4.0)
    pale = rng.uniform(0.3, 1.0) if rng.random() < 0.9 else 0.0
    end = canvas.shape[0] - MARGIN
    for axis in (0, 1):
        for k in range(side + 1):
            is_thick = k % box[axis] == 0
            width, alpha = (thick, 1.0) if is_thick else (thin, pale)
            mask: np.ndarray = np.zeros(canvas.shape[:2], np.uint8)
            at = MARGIN + k * PITCH
            ends = ((MARGIN, at), (end, at)) if axis == 0 else ((at, MARGIN), (at, end))
            cv2.line(mask, ends[0], ends[1], 255, max(1, round(width)), cv2.LINE_AA)
            alpha *= min(1.0, width)
            canvas += (ink - canvas) * (mask[..., None] / 255 * alpha).astype(np.float32)


def _photographed(rng: np.random.Generator, canvas: np.ndarray, screen: bool) -> np.ndarray:
    """What a camera or a screenshot makes of it: coarse pixels, blur, dots of the press, uneven light, JPEG."""
    import cv2

    size = canvas.shape[0]
    if not screen and rng.random() < 0.15:  # dots of a newspaper's grey
        y, x = np.mgrid[:size, :size]
        dots = np.sin(x * rng.uniform(1.2, 2.8) + y * 0.7) * np.sin(y * rng.uniform(1.2, 2.8) - x * 0.7)
        canvas = canvas + (dots * rng.uniform(4, 18))[..., None]
    blur = rng.uniform(0, 0.6) if screen else abs(rng.normal(0, 1.1))
    if blur > 0.3:
        canvas = cv2.GaussianBlur(canvas, (0, 0), min(blur, 2.4))
    if not screen and rng.random() < 0.15:
        length = int(rng.integers(3, 7))
        kernel = np.zeros((length, length), np.float32)
        a, b = (
            ((0, 0), (length - 1, length - 1))
            if rng.random() < 0.5
            else ((0, length // 2), (length - 1, length // 2))
        )
        cv2.line(kernel, a, b, 1.0)
        canvas = cv2.filter2D(canvas, -1, kernel / kernel.sum())
    if rng.random() < 0.5:  # a board of few pixels
        coarse = rng.uniform(0.4, 1.0)
        small = cv2.resize(canvas, None, fx=coarse, fy=coarse, interpolation=cv2.INTER_AREA)
        canvas = cv2.resize(small, (size, size), interpolation=cv2.INTER_LINEAR)
    if not screen:
        light = (
            rng.uniform(0.45, 1.05, (3, 3)).astype(np.float32)
            if rng.random() < 0.5
            else np.ones((3, 3), np.float32)
        )
        canvas = canvas * cv2.resize(light, (size, size), interpolation=cv2.INTER_CUBIC)[..., None]
        if rng.random() < 0.15:  # glare
            x, y = rng.uniform(0, size, 2)
            dy, dx = np.mgrid[:size, :size]
            spot = np.exp(-((dx - x) ** 2 + (dy - y) ** 2) / (2 * rng.uniform(20, 80) ** 2))
            canvas = canvas + (255 - canvas) * (spot * rng.uniform(0.3, 0.85))[..., None]
        canvas = canvas + rng.normal(0, rng.uniform(0, 7), canvas.shape)
    canvas = np.clip(canvas, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        quality = int(rng.integers(25, 95))
        packed = cv2.imencode(".jpg", canvas, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        canvas = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))
    return canvas.astype(np.float32)


def patches(picture: np.ndarray, side: int) -> np.ndarray:
    """(N * N, 56, 56, 3): every cell of a drawn board with `MARGIN` pixels around it."""
    width = PITCH + 2 * MARGIN
    cells = [
        picture[r * PITCH : r * PITCH + width, c * PITCH : c * PITCH + width]
        for r in range(side)
        for c in range(side)
    ]
    return np.stack(cells)
