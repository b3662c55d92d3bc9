"""Pictures of puzzles whose content is known, drawn from a seed: for tests, for evaluation and for training.

    python -m training.pictures FOLDER --count 20 --seed 1     writes PNG files and truth.jsonl

Sudoku pages as a browser shows them, mazes of many styles, ARC pages, and things that are none of these;
clean, or as a phone would see them. Drawing needs Pillow and OpenCV and the fonts of Debian's DejaVu package.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from solver.kinds import find_kind
from solver.kinds.arc import Arc
from solver.kinds.maze import GOAL, OPEN, START, WALL, Maze
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, Puzzle

Color = tuple[int, int, int]
"""red, green, blue"""

FONTS = Path("/usr/share/fonts/truetype/dejavu")
FACES = (
    "DejaVuSans",
    "DejaVuSans-Bold",
    "DejaVuSerif",
    "DejaVuSerif-Bold",
    "DejaVuSansMono",
    "DejaVuSansCondensed",
)

OFFICIAL: tuple[Color, ...] = (  # the colours in which ARC tasks are usually shown
    (0, 0, 0),
    (0, 116, 217),
    (255, 65, 54),
    (46, 204, 64),
    (255, 220, 0),
    (170, 170, 170),
    (240, 18, 190),
    (255, 133, 27),
    (127, 219, 255),
    (135, 12, 37),
)
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


@dataclass(frozen=True, eq=False)
class Picture:
    """What a reader gets, and what it should say."""

    image: np.ndarray  # (H, W, 3) uint8, blue, green, red
    kind: str | None  # None: not a puzzle of ours
    puzzle: Puzzle | None
    style: str  # what to group results by


@cache
def font(face: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    path = FONTS / f"{face}.ttf"
    return ImageFont.truetype(str(path), size) if path.is_file() else ImageFont.load_default(size)


def _pixels(image: Image.Image) -> np.ndarray:
    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[..., ::-1])


def _text(
    draw: ImageDraw.ImageDraw, center: tuple[float, float], text: str, size: float, color: Color, face: str
) -> None:
    draw.text(center, text, fill=color, font=font(face, max(6, int(size))), anchor="mm")


def _one(rng: np.random.Generator, options: Sequence):
    return options[int(rng.integers(len(options)))]


# ---------------------------------------------------------------------------- mazes


@dataclass(frozen=True)
class MazeLook:
    """How a maze is drawn. Sizes are pixels."""

    passage: int = 20  # width of a room, or of a cell
    wall: int = 20  # thickness of a wall; equal to `passage` in pictures made of square cells
    margin: int = 30
    wall_color: Color = BLACK
    open_color: Color = WHITE
    page_color: Color = WHITE
    marks: str = "cells"  # cells, discs, rings, letters, words, squares, arrows, gaps, lettered gaps
    letters: str = "SG"
    start_color: Color = (0, 160, 0)
    goal_color: Color = (220, 0, 0)
    gridlines: bool = False
    title: str = ""
    face: str = "DejaVuSans-Bold"


def rooms_maze(rng: np.random.Generator, rows: int, columns: int, *, gaps: bool, loops: float = 0.0) -> Grid:
    """A maze of rooms inside an outer wall, as (2 rows + 1) x (2 columns + 1) cells.

    Start and goal are rooms, or with `gaps` openings in the outer wall.
    """
    cells = np.zeros((2 * rows + 1, 2 * columns + 1), dtype=np.int8)
    seen = np.zeros((rows, columns), dtype=bool)
    stack = [(int(rng.integers(rows)), int(rng.integers(columns)))]
    seen[stack[0]] = True
    cells[1::2, 1::2] = OPEN
    while stack:
        at = -1 if rng.random() < 0.8 else int(rng.integers(len(stack)))
        r, c = stack[at]
        ways = [
            (r + dr, c + dc)
            for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))
            if 0 <= r + dr < rows and 0 <= c + dc < columns and not seen[r + dr, c + dc]
        ]
        if not ways:
            stack.pop(at)
            continue
        following = _one(rng, ways)
        seen[following] = True
        cells[r + following[0] + 1, c + following[1] + 1] = OPEN
        stack.append(following)
    inner = np.zeros_like(cells, dtype=bool)
    inner[1:-1:2, 2:-2:2] = inner[2:-2:2, 1:-1:2] = True
    cells[inner & (rng.random(cells.shape) < loops)] = OPEN
    if gaps:
        start, goal = _gaps(rng, cells.shape)
    else:
        n = rows * columns
        first, second = rng.choice(n, 2, replace=False).tolist() if rng.random() < 0.4 else (0, n - 1)
        start, goal = ((2 * (i // columns) + 1, 2 * (i % columns) + 1) for i in (first, second))
    cells[start], cells[goal] = START, GOAL
    return cells


def _gaps(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    height, width = shape
    if rng.random() < 0.5:  # top and bottom
        left, right = (
            (1, width - 2) if rng.random() < 0.5 else (2 * rng.integers(0, width // 2, 2) + 1).tolist()
        )
        return (0, left), (height - 1, right)
    upper, lower = (
        (1, height - 2) if rng.random() < 0.5 else (2 * rng.integers(0, height // 2, 2) + 1).tolist()
    )
    return (upper, 0), (lower, width - 1)


def edges(n: int, look: MazeLook, rooms: bool) -> np.ndarray:
    """(n + 1,) where each of n rows or columns of cells begins, in pixels."""
    sizes = np.full(n, look.passage)
    if rooms:
        sizes[::2] = look.wall
    return look.margin + np.concatenate([[0], np.cumsum(sizes)])


def draw_maze(clues: Grid, look: MazeLook) -> np.ndarray:
    """(H, W, 3) the maze on its page. Mazes of rooms have walls thinner than passages."""
    rooms = look.wall != look.passage
    y, x = edges(clues.shape[0], look, rooms), edges(clues.shape[1], look, rooms)
    top = 40 if look.title else 0
    y = y + top
    size = (int(x[-1]) + look.margin, int(y[-1]) + look.margin)
    image = Image.new("RGB", size, look.page_color)
    draw = ImageDraw.Draw(image)
    draw.rectangle((int(x[0]), int(y[0]), int(x[-1]) - 1, int(y[-1]) - 1), fill=look.open_color)
    for r, c in np.argwhere(clues == WALL).tolist():
        draw.rectangle((int(x[c]), int(y[r]), int(x[c + 1]) - 1, int(y[r + 1]) - 1), fill=look.wall_color)
    if look.gridlines:
        grey = tuple((a + b) // 2 for a, b in zip(look.wall_color, look.open_color, strict=True))
        for at in x.tolist():
            draw.line((at, int(y[0]), at, int(y[-1])), fill=grey)
        for at in y.tolist():
            draw.line((int(x[0]), at, int(x[-1]), at), fill=grey)
    for value, color, letter in ((START, look.start_color, 0), (GOAL, look.goal_color, 1)):
        r, c = np.argwhere(clues == value)[0].tolist()
        box = (int(x[c]), int(y[r]), int(x[c + 1]) - 1, int(y[r + 1]) - 1)
        _mark(draw, box, color, letter, look, (r, c), clues.shape)
    if look.title:
        _text(draw, (size[0] / 2, 24), look.title, 20, _ink_on(look.page_color), "DejaVuSans")
    return _pixels(image)


def _ink_on(page: Color) -> Color:
    return BLACK if sum(page) > 380 else WHITE


def _mark(
    draw: ImageDraw.ImageDraw,
    box: tuple[int, int, int, int],
    color: Color,
    which: int,
    look: MazeLook,
    cell: tuple[int, int],
    shape: tuple[int, int],
) -> None:
    """Start (`which` 0) or goal (1)."""
    left, top, right, bottom = box
    center = ((left + right) / 2, (top + bottom) / 2)
    side = min(right - left, bottom - top) + 1
    inset = 0.18 * side
    inner = (left + inset, top + inset, right - inset, bottom - inset)
    ink = _ink_on(look.open_color)
    if look.marks == "cells":
        draw.rectangle(box, fill=color)
    elif look.marks == "discs":
        draw.ellipse(inner, fill=color)
    elif look.marks == "rings":
        if which:
            draw.ellipse(inner, outline=color, width=max(2, int(side / 8)))
        else:
            draw.ellipse(inner, fill=color)
    elif look.marks == "squares":
        draw.rectangle(inner, fill=color)
    elif look.marks == "letters":
        _text(draw, center, look.letters[which], 0.8 * side, ink, look.face)
    elif look.marks == "white on colour":
        draw.rectangle(box, fill=color)
        _text(draw, center, look.letters[which], 0.7 * side, WHITE, look.face)
    elif look.marks in ("lettered gaps", "arrows"):
        dr = -1 if cell[0] == 0 else 1 if cell[0] == shape[0] - 1 else 0
        dc = (-1 if cell[1] == 0 else 1 if cell[1] == shape[1] - 1 else 0) if dr == 0 else 0
        away = 0.5 * look.wall + 0.55 * max(look.passage, 14)
        outside = (center[0] + dc * away, center[1] + dr * away)
        if look.marks == "lettered gaps":
            _text(
                draw,
                outside,
                look.letters[which],
                max(13, 0.7 * look.passage),
                _ink_on(look.page_color),
                look.face,
            )
        else:
            sign = 1 if which else -1  # into the maze at the start, out of it at the goal
            _arrow(
                draw, outside, (sign * dc, sign * dr), max(12.0, 0.8 * look.passage), _ink_on(look.page_color)
            )


def _arrow(
    draw: ImageDraw.ImageDraw, center: tuple[float, float], way: tuple[int, int], length: float, color: Color
) -> None:
    (x, y), (dx, dy), half = center, way, length / 2
    tip = (x + dx * half, y + dy * half)
    draw.line((x - dx * half, y - dy * half, x, y), fill=color, width=max(2, int(length / 6)))
    wing = 0.35 * length
    draw.polygon((tip, (x - dy * wing, y + dx * wing), (x + dy * wing, y - dx * wing)), fill=color)


COLORS = (  # wall, passage, page
    (BLACK, WHITE, WHITE),
    (BLACK, WHITE, WHITE),
    ((40, 40, 60), (240, 240, 235), WHITE),
    ((20, 40, 120), (225, 235, 250), (250, 250, 250)),
    ((90, 60, 30), (235, 215, 170), (255, 255, 245)),
    ((0, 90, 40), (220, 245, 220), WHITE),
    ((230, 230, 230), (25, 25, 30), (25, 25, 30)),
    ((120, 200, 255), (15, 20, 40), (15, 20, 40)),
    ((128, 128, 128), WHITE, (245, 245, 245)),
    ((68, 1, 84), (253, 231, 37), WHITE),
)
LETTERS = ("SG", "SE", "AB", "SF")


def random_maze(rng: np.random.Generator, style: str | None = None) -> Picture:
    """One clean picture of a maze in a style: blocks, field, thin, heavy or gaps."""
    style = style or _one(rng, ("blocks", "field", "thin", "heavy", "gaps"))
    wall_color, open_color, page_color = _one(rng, COLORS)
    look = MazeLook(
        margin=int(rng.integers(8, 60)),
        wall_color=wall_color,
        open_color=open_color,
        page_color=page_color,
        letters=_one(rng, LETTERS),
        face=_one(rng, FACES),
        title="Find the way" if rng.random() < 0.2 else "",
        start_color=_one(rng, ((0, 160, 0), (60, 200, 90), (0, 200, 0))),
        goal_color=_one(rng, ((220, 0, 0), (230, 70, 60), (255, 30, 30))),
    )
    kind = find_kind("maze")
    assert isinstance(kind, Maze)
    if style in ("blocks", "field"):
        side = int(rng.integers(10, 32))
        marks = _one(rng, ("cells", "discs", "letters", "squares", "white on colour", "rings"))
        side = max(side, 16) if "letters" in marks or "colour" in marks else side
        look = replace(look, passage=side, wall=side, marks=marks, gridlines=bool(rng.random() < 0.25))
        if style == "blocks":
            rows, columns = rng.integers(3, 16, 2).tolist()
            clues = rooms_maze(rng, rows, columns, gaps=False, loops=0.05)
        else:
            height, width = rng.integers(8, 31, 2).tolist()
            clues, _ = kind.generate_sized(rng, "hard", height, width)
    else:
        rows, columns = rng.integers(4, 25, 2).tolist()
        passage = int(rng.integers(14, 34))
        thick = int(rng.integers(1, max(2, passage // 6) + 1)) if style != "heavy" else passage // 3
        in_wall = style == "gaps"
        inside = ("cells", "discs", "letters", "squares", "rings", "white on colour")
        marks = _one(rng, ("gaps", "lettered gaps", "arrows") if in_wall else inside)
        margin = max(look.margin, 2 * passage) if in_wall else look.margin
        look = replace(look, passage=passage, wall=thick, marks=marks, margin=margin, open_color=page_color)
        clues = rooms_maze(rng, rows, columns, gaps=in_wall, loops=0.03)
    return Picture(draw_maze(clues, look), "maze", Puzzle(kind, clues), f"maze {style}")


# ---------------------------------------------------------------------------- as a phone sees it


def photographed(rng: np.random.Generator, image: np.ndarray, strength: float = 1.0) -> np.ndarray:
    """The picture turned, tilted, unevenly lit, blurred, with noise and JPEG's artefacts."""
    height, width = image.shape[:2]
    pad = int(0.08 * max(height, width))
    desk = tuple(int(v) for v in rng.integers(60, 200, 3))
    framed = cv2.copyMakeBorder(image, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=desk)
    h, w = framed.shape[:2]
    source = np.array([[0, 0], [w, 0], [w, h], [0, h]], dtype=np.float32)
    angle = np.deg2rad(rng.uniform(-6, 6) * strength)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array([w / 2, h / 2])
    target = (source - middle) @ turn.T * 0.92 + middle
    target += rng.uniform(-0.04, 0.04, (4, 2)) * strength * max(h, w)
    matrix = cv2.getPerspectiveTransform(source, target.astype(np.float32))
    seen = cv2.warpPerspective(framed, matrix, (w, h), flags=cv2.INTER_AREA, borderValue=desk).astype(
        np.float32
    )
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    slope = rng.uniform(-0.35, 0.35, 2) * strength
    seen *= (0.85 + slope[0] * (x / w - 0.5) + slope[1] * (y / h - 0.5))[..., None]
    if rng.random() < 0.5:  # the shadow of the phone
        edge = (x / w - rng.uniform(0.3, 0.7)) * 8 + (y / h - 0.5) * rng.uniform(-4, 4)
        seen *= (1 - 0.3 * strength / (1 + np.exp(-edge)))[..., None]
    blurred = cv2.GaussianBlur(seen, (0, 0), rng.uniform(0.3, 0.9) * strength)
    noisy = blurred + rng.normal(0, 4 * strength, seen.shape)
    return compressed(np.clip(noisy, 0, 255).astype(np.uint8), int(rng.integers(55, 92)))


def compressed(image: np.ndarray, quality: int) -> np.ndarray:
    """What JPEG leaves of the picture."""
    ok, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert ok
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))


def resized(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """The picture at another size, as screens and chat programs make it: lines between pixels."""
    scale = rng.uniform(0.7, 1.3)
    height, width = (max(48, int(n * scale)) for n in image.shape[:2])
    return cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)


# ---------------------------------------------------------------------------- ARC pages


LATER: tuple[Color, ...] = (  # the colours of the later testing page
    (0, 0, 0),
    (30, 147, 255),
    (249, 60, 49),
    (79, 204, 48),
    (255, 220, 0),
    (153, 153, 153),
    (229, 58, 163),
    (255, 133, 27),
    (135, 216, 241),
    (146, 18, 49),
)


@dataclass(frozen=True)
class ArcLook:
    """How an ARC page is drawn. Sizes are pixels."""

    cell: int = 18
    fixed: int = 0  # when above 0, every grid fills a box of this side, so cells differ in size
    lines: int = 1  # thickness of grid lines; 0 for none
    line_color: Color = (85, 85, 85)
    page_color: Color = WHITE
    palette: tuple[Color, ...] = OFFICIAL
    layout: str = "rows"  # rows: output beside input; columns: output below input; twos: two pairs a row
    arrows: bool = True
    labels: bool = True
    test: str = "none"  # what stands for the test output: none, question, box
    gap: int = 40


def random_arc(rng: np.random.Generator, style: str | None = None) -> Picture:
    """One clean page of an ARC task in a style: ruled, plain, dark or fitted."""
    style = style or _one(rng, ("ruled", "plain", "dark", "fitted"))
    kind = find_kind("arc")
    assert isinstance(kind, Arc)
    puzzle, _ = kind.generate_task(rng)
    look = ArcLook(
        cell=int(rng.integers(9, 26)),
        fixed=int(rng.integers(110, 200)) if style == "fitted" else 0,
        lines=0 if style == "plain" else int(rng.integers(1, 3)),
        line_color=_one(rng, ((85, 85, 85), (60, 60, 60), (200, 200, 200))),
        page_color=_one(rng, ((17, 17, 17), (30, 32, 40)))
        if style == "dark"
        else _one(rng, (WHITE, (246, 246, 248))),
        palette=_one(rng, (OFFICIAL, LATER)),
        layout=_one(rng, ("rows", "columns", "twos")),
        arrows=bool(rng.random() < 0.6),
        labels=bool(rng.random() < 0.6),
        test=_one(rng, ("none", "question", "box")),
        gap=int(rng.integers(24, 60)),
    )
    if look.line_color == (200, 200, 200) and look.page_color[0] > 200:
        look = replace(look, line_color=(110, 110, 110))
    return Picture(draw_arc(puzzle, look), "arc", puzzle, f"arc {style}")


def _grid_image(grid: Grid, look: ArcLook) -> Image.Image:
    cell = max(5, look.fixed // max(grid.shape)) if look.fixed else look.cell
    height, width = grid.shape
    image = Image.new("RGB", (width * cell + look.lines, height * cell + look.lines), look.line_color)
    draw = ImageDraw.Draw(image)
    for r in range(height):
        for c in range(width):
            x, y = c * cell + look.lines, r * cell + look.lines
            far = cell - look.lines - 1
            draw.rectangle((x, y, x + far, y + far), fill=look.palette[int(grid[r, c])])
    return image


def draw_arc(puzzle: Puzzle, look: ArcLook) -> np.ndarray:
    """(H, W, 3) a page with the pairs of a task and its test input."""
    pairs: list[list[Image.Image | str]] = [
        [_grid_image(a, look), _grid_image(b, look)] for a, b in puzzle.examples
    ]
    pairs.append([_grid_image(puzzle.clues, look)] + ([look.test] if look.test != "none" else []))
    ink = _ink_on(look.page_color)
    blocks = [_pair_image(pair, n, look, ink, n == len(pairs) - 1) for n, pair in enumerate(pairs)]
    a_row = len(blocks) if look.layout == "columns" else 2 if look.layout == "twos" else 1
    rows = [blocks[i : i + a_row] for i in range(0, len(blocks), a_row)]
    between = int(1.7 * look.gap)
    widths = [sum(b.width for b in row) + between * (len(row) - 1) for row in rows]
    heights = [max(b.height for b in row) for row in rows]
    page = Image.new(
        "RGB", (max(widths) + 2 * look.gap, sum(heights) + between * (len(rows) + 1)), look.page_color
    )
    y = between
    for row, height in zip(rows, heights, strict=True):
        x = look.gap
        for block in row:
            page.paste(block, (x, y))
            x += block.width + between
        y += height + between
    return _pixels(page)


def _pair_image(
    pair: list[Image.Image | str], n: int, look: ArcLook, ink: Color, is_test: bool
) -> Image.Image:
    """An input and its output, side by side or one below the other, with a label and an arrow."""
    first = pair[0]
    assert isinstance(first, Image.Image)
    second = pair[1] if len(pair) > 1 else None
    side = 3 * look.cell if not look.fixed else look.fixed
    size = second.size if isinstance(second, Image.Image) else (side, side) if second else (0, 0)
    label = 26 if look.labels else 0
    below = look.layout == "columns"
    width = max(first.width, size[0], 70) if below else first.width + look.gap + size[0]
    height = first.height + look.gap + size[1] if below else max(first.height, size[1])
    block = Image.new("RGB", (width, height + label), look.page_color)
    draw = ImageDraw.Draw(block)
    if look.labels:
        draw.text((0, 4), "Test" if is_test else f"Example {n + 1}", fill=ink, font=font("DejaVuSans", 14))
    block.paste(first, (0, label))
    at = (0, label + first.height + look.gap) if below else (first.width + look.gap, label)
    if isinstance(second, Image.Image):
        block.paste(second, at)
    elif second:
        box = (*at, at[0] + size[0] - 1, at[1] + size[1] - 1)
        if second == "box":
            draw.rectangle(box, outline=ink)
        _text(draw, (at[0] + size[0] / 2, at[1] + size[1] / 2), "?", 0.6 * side, ink, "DejaVuSans-Bold")
    if look.arrows and second:
        if below:
            _arrow(draw, (first.width / 2, label + first.height + look.gap / 2), (0, 1), 0.6 * look.gap, ink)
        else:
            middle = label + first.height / 2
            _arrow(draw, (first.width + look.gap / 2, middle), (1, 0), 0.6 * look.gap, ink)
    return block


# ---------------------------------------------------------------------------- Sudoku as on a screen


SCREENS = (  # page, cell, thick line, thin line, given, entry
    (WHITE, WHITE, BLACK, (150, 150, 150), BLACK, (40, 90, 200)),
    ((245, 245, 250), WHITE, (52, 72, 97), (190, 198, 212), (52, 72, 97), (0, 114, 227)),
    ((24, 26, 27), (36, 39, 41), (160, 165, 170), (80, 84, 88), (232, 230, 227), (110, 170, 250)),
    ((255, 248, 225), (255, 253, 245), (120, 80, 30), (215, 190, 150), (90, 55, 15), (190, 80, 20)),
    (WHITE, (232, 244, 234), (20, 110, 60), (160, 205, 175), (10, 60, 35), (150, 30, 120)),
)


def random_sudoku(rng: np.random.Generator, style: str | None = None) -> Picture:
    """A Sudoku as a browser shows it, of 9x9, 6x6 or 4x4 cells, light, dark or coloured."""
    kind = find_kind(_one(rng, ("sudoku-9x9",) * 4 + ("sudoku-6x6", "sudoku-4x4")))
    assert isinstance(kind, Sudoku)
    clues, _ = kind.generate(rng, "easy")
    index = int(rng.integers(len(SCREENS)))
    page, fill, thick, thin, ink, _ = SCREENS[index]
    side, cell, margin = kind.side, int(rng.integers(28, 60)), int(rng.integers(12, 70))
    face = _one(rng, FACES)
    top = margin + (40 if rng.random() < 0.5 else 0)
    size = (side * cell + 2 * margin, side * cell + top + margin)
    image = Image.new("RGB", size, page)
    draw = ImageDraw.Draw(image)
    if top > margin:
        _text(draw, (size[0] / 2, top / 2), "Sudoku of the day", 18, ink, "DejaVuSans")
    draw.rectangle((margin, top, margin + side * cell, top + side * cell), fill=fill)
    box_height = 3 if side == 9 else 2
    box_width = side // box_height
    for i in range(side + 1):
        for at_box, color, width in ((False, thin, 1), (True, thick, int(rng.integers(2, 4)))):
            if at_box == (i % box_width == 0):
                x = margin + i * cell
                draw.line((x, top, x, top + side * cell), fill=color, width=width)
            if at_box == (i % box_height == 0):
                y = top + i * cell
                draw.line((margin, y, margin + side * cell, y), fill=color, width=width)
    for r, c in np.argwhere(clues != 0).tolist():
        center = (margin + (c + 0.5) * cell, top + (r + 0.52) * cell)
        _text(draw, center, kind.symbols[int(clues[r, c])], 0.62 * cell, ink, face)
    name = ("light", "light", "dark", "warm", "green")[index]
    return Picture(_pixels(image), kind.name, Puzzle(kind, clues), f"sudoku {style or name}")


# ---------------------------------------------------------------------------- what is none of these


OTHERS = ("text", "crossword", "chess", "calendar", "sheet", "chart", "noise", "blank", "blobs")
WORDS = (
    "the",
    "of",
    "and",
    "to",
    "in",
    "that",
    "for",
    "it",
    "was",
    "on",
    "as",
    "with",
    "they",
    "this",
    "from",
    "not",
)


def random_other(rng: np.random.Generator, style: str | None = None) -> Picture:
    """A picture that shows no puzzle of ours."""
    style = style or _one(rng, OTHERS)
    height, width = rng.integers(360, 760, 2).tolist()
    image = Image.new("RGB", (width, height), _one(rng, (WHITE, (250, 245, 235))))
    draw = ImageDraw.Draw(image)
    if style == "text":
        for y in range(20, height - 20, 22):
            words = " ".join(_one(rng, WORDS) for _ in range(int(rng.integers(3, width // 55))))
            draw.text((24, y), words, fill=BLACK, font=font(_one(rng, FACES), 14))
    elif style in ("crossword", "chess"):
        n = 8 if style == "chess" else int(rng.integers(9, 16))
        cell = (min(height, width) - 30) // n
        number = 0
        for r, c in np.ndindex(n, n):
            dark = (r + c) % 2 == 1 if style == "chess" else rng.random() < 0.17
            box = (15 + c * cell, 15 + r * cell, 15 + (c + 1) * cell, 15 + (r + 1) * cell)
            draw.rectangle(
                box,
                fill=(90, 60, 40) if dark and style == "chess" else BLACK if dark else WHITE,
                outline=BLACK,
            )
            if style == "crossword" and not dark and rng.random() < 0.35:
                number += 1
                draw.text((box[0] + 3, box[1] + 1), str(number), fill=BLACK, font=font("DejaVuSans", 9))
            if style == "chess" and r in (0, 1, n - 2, n - 1):
                center = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
                _text(draw, center, _one(rng, "\u265c\u265e\u265d\u265f"), 0.7 * cell, BLACK, "DejaVuSans")
    elif style in ("calendar", "sheet"):
        rows, columns = (6, 7) if style == "calendar" else (int(rng.integers(8, 20)), int(rng.integers(4, 9)))
        cell = ((width - 30) // columns, (height - 60) // rows)
        for r, c in np.ndindex(rows, columns):
            box = (15 + c * cell[0], 45 + r * cell[1], 15 + (c + 1) * cell[0], 45 + (r + 1) * cell[1])
            draw.rectangle(box, outline=(120, 120, 120))
            what = str(r * columns + c - 2) if style == "calendar" else f"{rng.random() * 1000:.2f}"
            if rng.random() < 0.85:
                draw.text((box[0] + 4, box[1] + 3), what, fill=BLACK, font=font("DejaVuSans", 12))
    elif style == "chart":
        for i in range(int(rng.integers(3, 9))):
            top = int(rng.integers(40, height - 60))
            draw.rectangle((40 + 60 * i, top, 80 + 60 * i, height - 30), fill=_one(rng, OFFICIAL[1:]))
        draw.line((30, height - 30, width - 20, height - 30), fill=BLACK, width=2)
    elif style == "noise":
        small = rng.integers(0, 255, (height // 40, width // 40, 3), dtype=np.uint8)
        image = Image.fromarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC))
    elif style == "blobs":
        for _ in range(int(rng.integers(4, 15))):
            x, y, r = (int(v) for v in (rng.integers(width), rng.integers(height), rng.integers(15, 90)))
            draw.ellipse((x - r, y - r, x + r, y + r), fill=tuple(rng.integers(0, 255, 3).tolist()))
    return Picture(_pixels(image), None, None, f"other {style}")


# ---------------------------------------------------------------------------- writing them


DRAWERS: dict[str, Callable[[np.random.Generator], Picture]] = {
    "sudoku": random_sudoku,
    "maze": random_maze,
    "arc": random_arc,
    "other": random_other,
}
SEEN: dict[str, Callable[[np.random.Generator, np.ndarray], np.ndarray]] = {
    "clean": lambda rng, image: image,
    "sent": lambda rng, image: compressed(resized(rng, image), int(rng.integers(60, 92))),
    "photo": photographed,
}
"""how the picture comes: as drawn, scaled and compressed on its way, or photographed"""


def draw_picture(family: str, seen: str, seed: int) -> Picture:
    """One picture of the corpus; the same seed shows the same puzzle however it is seen."""
    rng = np.random.default_rng((seed, sum(map(ord, family))))
    picture = DRAWERS[family](rng)
    return replace(picture, image=SEEN[seen](rng, picture.image))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m training.pictures", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10, help="pictures of each family and way of seeing")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(arguments)
    args.folder.mkdir(parents=True, exist_ok=True)
    with (args.folder / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for family in DRAWERS:
            for seen in SEEN:
                for i in range(args.count):
                    picture = draw_picture(family, seen, args.seed + i)
                    name = f"{family}-{seen}-{args.seed + i}.png"
                    Image.fromarray(picture.image[..., ::-1]).save(args.folder / name)
                    truth.write(json.dumps({"image": name, "style": picture.style} | told(picture)) + "\n")


def told(picture: Picture) -> dict[str, object]:
    """The puzzle of a picture as JSON."""
    if picture.puzzle is None:
        return {"kind": None}
    rows = picture.puzzle.kind.rows
    content: dict[str, object] = {"kind": picture.kind, "grid": rows(picture.puzzle.clues)}
    if picture.puzzle.examples:
        content["examples"] = [{"input": rows(a), "output": rows(b)} for a, b in picture.puzzle.examples]
    return content


if __name__ == "__main__":
    main()
