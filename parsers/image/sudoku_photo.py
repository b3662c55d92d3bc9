"""Find Sudoku boards in a picture: any perspective, a curled page, dark screens, several boards on one page.

1. Proposals: quadrilaterals around connected drawings of dark (or light) lines, at several sensitivities.
2. Each is flattened, and the lines that a board of n x n cells must have are looked for; the share of them that
   is there is the score. Rival n (crosswords have 13 or 15) are tried too, so that only boards are boards.
3. The crossings of the lines are moved to where the lines are: a smooth surface through all of them
   follows the page where it curls, and bridges lines that are missing.
4. Every cell is cut out through that surface, and `parsers.image.digits` reads it.

Legend: B candidates, N cells a side, P `PITCH`. Points are x, y in pixels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from parsers.image.board import BLANK, N_CLASSES, OTHER, PRINTED, SURE_BOARD, Board
from parsers.image.digits import EDGE, INNER, DigitReader, digit_reader, normalise
from parsers.image.digits import PITCH as CELL_PITCH
from solver.kinds import find_kind
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Status

WORK_SIDE = 1024  # pixels; boards are sought in the picture scaled down to this
SIDES = (9, 6, 4)  # cells of the boards we know, in the order of how common they are
RIVALS = (5, 7, 8, 10, 11, 12, 13, 15, 16)  # cells of the boards we do not
PITCH = 20  # pixels of a cell in the flattened picture in which lines are looked for
SMALLEST_CELL = 9.0  # pixels of the picture scaled down
SENSITIVITIES = ((15, 9.0), (31, 7.0), (51, 3.5))  # neighbourhood in pixels, and grey levels below its mean
MAX_PROPOSALS, MAX_LATER = 24, 4
BOXES = 3  # boxes a side, for boards whose inner lines are missing
MAX_BOARDS = 6
UPRIGHT = 0.9  # legibility from which the other three ways up are not tried
FEWEST_TO_COMPARE = 8  # digits
FEWEST_DIGITS = 0.15  # of the cells; boards with fewer look less and less like Sudokus
DARK = 80  # grey level; darker pages have light lines
CLEAR_SCORE = 0.88
GOOD_SCORE, SETTLE_AT_ONCE, LEAST_PROMISE, BOXES_SCORE = 0.75, 0.35, 0.1, 0.6
MARKS_SCORE, UNPROVEN_SCORE = 0.6, SURE_BOARD - 0.05
HOPELESS = 0.1  # below the least score after one step: in 100 pictures, no board that was one had less
LEAST_SCORE = {9: 0.45, 6: 0.7, 4: 0.78, BOXES: 0.85}  # fewer lines are more easily there by chance


@dataclass(frozen=True, eq=False)
class Lattice:
    """The crossings of the lines of one board."""

    nodes: np.ndarray  # (N + 1, N + 1, 2), row by row
    score: float  # 0..1: the share of its lines that can be seen
    proven: bool = True  # or only digits stand as on a board: the rules have to bear out that they are one

    @property
    def side(self) -> int:
        return self.nodes.shape[0] - 1

    @property
    def corners(self) -> np.ndarray:
        return self.nodes[[0, 0, -1, -1], [0, -1, -1, 0]]


def read_sudoku(image: np.ndarray, reader: DigitReader | None = None) -> list[Board]:
    """The Sudoku boards in a picture (H, W, 3) uint8 BGR, the one that is most likely meant first.

    `Board.score` tells how sure it is that there is a board at all.
    """
    reader = reader or digit_reader()
    boards = [_read_board(image, lattice, reader) for lattice in find_lattices(image)[:MAX_BOARDS]]
    return sorted(boards, key=lambda board: -board.score * _area(board.corners) ** 0.5)


def _read_board(image: np.ndarray, lattice: Lattice, reader: DigitReader) -> Board:
    """The cells of a board, turned so that its digits stand upright."""
    best: tuple[float, np.ndarray, np.ndarray] | None = None
    for quarters in range(4):
        nodes = np.ascontiguousarray(np.rot90(lattice.nodes, quarters))
        seen = reader(cut_cells(image, nodes, CELL_PITCH, EDGE))
        legible = _legibility(seen)
        if best is None or legible > best[0] + 0.02:
            best = legible, nodes, seen
        if legible > UPRIGHT:
            break
    assert best is not None
    legible, nodes, seen = best
    n = lattice.side
    cells = cut_cells(image, nodes, CELL_PITCH, EDGE)
    seen = _with_clear_blanks(_without_small_print(seen, cells), cells)
    quads = np.stack([nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]], axis=2)
    lines = float(np.clip((lattice.score - 0.3) / 0.4, 0, 1))
    digits = np.delete(seen, [BLANK, OTHER], axis=1)
    n_digits = max(float(digits.sum()), 1e-6)
    clear = float(digits.max(1) @ digits.sum(1)) / n_digits
    enough = min(1.0, n_digits / (FEWEST_DIGITS * n * n))
    strange = float(seen[:, OTHER].mean())  # pencil marks are all right, but so is nothing else
    possible = 1 - float(digits[:, np.arange(digits.shape[1]) % 9 >= n].sum()) / n_digits
    corners = nodes[[0, 0, -1, -1], [0, -1, -1, 0]]
    score = lines * clear * enough * (1 - 0.4 * strange) * possible**3
    if not lattice.proven and not _is_proper(seen, n):
        score = min(score, UNPROVEN_SCORE)
    return Board(f"sudoku-{n}x{n}", corners, seen.reshape(n, n, N_CLASSES), quads, image, score)


def _is_proper(seen: np.ndarray, n: int) -> bool:
    """Whether the digits on a board, whoever put them there, have one solution."""
    kind = find_kind(f"sudoku-{n}x{n}")
    assert isinstance(kind, Sudoku)
    likeliest = seen.argmax(1)
    digits = np.where((likeliest == BLANK) | (likeliest == OTHER), 0, (likeliest - 1) % 9 + 1)
    if digits.max() > n:
        return False
    return kind.status(digits.reshape(n, n).astype(np.int8)) is Status.unique


NO_INK = 0.08  # of the strongest: a cell that has nowhere more is blank
LIKELY_BLANK, CLEARLY_BLANK = 0.9, 0.9995


def _with_clear_blanks(seen: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """The probabilities with likely blanks made sure where there is no ink at all.

    On boards without visible lines, which it has hardly seen, the network is less sure of them than it could be.
    """
    ink = np.abs(normalise(cells).mean(1)[:, INNER, INNER]).max((1, 2))
    clear = (ink < NO_INK) & (seen[:, BLANK] > LIKELY_BLANK) & (seen[:, BLANK] < CLEARLY_BLANK)
    found = seen.copy()
    found[clear] *= ((1 - CLEARLY_BLANK) / (1 - seen[clear, BLANK]))[:, None]
    found[clear, BLANK] = CLEARLY_BLANK
    return found


SMALL_PRINT = 0.62  # of the height of the other digits; pencil marks have less than half of it


def _without_small_print(seen: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """The probabilities with printed digits that are much smaller than the others called what they are: marks."""
    dark = normalise(cells).mean(1)[:, INNER, INNER]
    ink = dark > np.clip(
        0.5 * dark.max((1, 2), keepdims=True), 0.15, 0.35
    )  # red print beside black ink is pale
    height = np.array([np.ptp(rows) + 1 if len(rows := np.flatnonzero(cell.any(1))) else 0 for cell in ink])
    printed = seen[:, PRINTED].sum(1) > 0.5
    if printed.sum() < FEWEST_TO_COMPARE:
        return seen
    small = printed & (height < SMALL_PRINT * np.median(height[printed]))
    moved = seen.copy()
    moved[small, OTHER] += seen[small, PRINTED].sum(1)
    moved[small, PRINTED] = 0
    return moved


def _legibility(seen: np.ndarray) -> float:
    """How clearly what is not blank is a digit, 0..1."""
    inked = 1 - seen[:, BLANK]
    clear = np.delete(seen, [BLANK, OTHER], axis=1).max(1)
    return float((inked * clear).sum() / max(inked.sum(), 1e-6))


def _area(quad: np.ndarray) -> float:
    x, y = quad[:, 0], quad[:, 1]
    return 0.5 * abs(float(x @ np.roll(y, 1) - y @ np.roll(x, 1)))


def find_lattices(image: np.ndarray) -> list[Lattice]:
    """The boards in a picture (H, W, 3), the most board-like first; none overlaps another.

    What stands apart on a page is looked at by itself first: a board may be a small part of a screen.
    """
    from parsers.image.blocks import blocks

    found: list[Lattice] = []
    parts = blocks(image)
    for left, top, right, bottom in parts:
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
        if any(_is_good(lattice) and _overlap(lattice.corners, corners) > 0.5 for lattice in found):
            continue  # a drawing in another one
        for lattice in _lattices_in(image[top:bottom, left:right]):
            found.append(replace(lattice, nodes=lattice.nodes + np.array([left, top])))
    if not any(_is_good(lattice) for lattice in found):
        found += _lattices_in(image, lined=not parts)
    found.sort(key=lambda lattice: -lattice.score)
    kept: list[Lattice] = []
    for lattice in found:
        if all(_overlap(lattice.corners, other.corners) < 0.2 for other in kept):
            kept.append(lattice)
    return kept


def _lattices_in(image: np.ndarray, lined: bool = True) -> list[Lattice]:
    """The boards in a picture or a part of one; they may overlap. Only faint lines are looked for if not `lined`."""
    import cv2

    from parsers.image.ranks import boards_of_marks

    scale = min(1.0, WORK_SIDE / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
    gray = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    found: list[Lattice] = []
    is_dark = bool(np.median(gray) < DARK)
    if _has_faint_lines(gray):
        found += _lattices_on(_deepened(255 - gray if is_dark else gray))
    for light_lines in (is_dark, not is_dark) if lined and not found else ():
        found += _lattices_on(255 - gray if light_lines else gray)
        if any(_is_good(lattice) for lattice in found):
            break
    found = found or _shaded_boards(small)
    if not any(_is_good(lattice) for lattice in found):
        found += [
            Lattice(nodes, MARKS_SCORE, False)
            for nodes, _ in boards_of_marks(gray, {n: (n // a, n // b) for n, (a, b) in BOXES_OF.items()})
        ]
    return [replace(lattice, nodes=(lattice.nodes + 0.5) / scale - 0.5) for lattice in found]


def _is_good(lattice: Lattice) -> bool:
    """Whether one need not look any further; fewer lines are more easily there by chance."""
    return lattice.score > (GOOD_SCORE if lattice.side == max(SIDES) else CLEAR_SCORE)


FAINTEST, FAINT = 2, 40  # grey levels from the paper to a line that is easily missed
LONG = 0.2  # of the picture's width or height
MOST_FAINT = 0.1  # of all pixels; in photos more are a little darker than their neighbours
DEEPER = 4.0  # times


def _has_faint_lines(gray: np.ndarray) -> bool:
    """Whether a drawn picture has as many long faint lines both ways as the smallest board has."""
    for turned in (gray, gray.T):
        step = np.abs(np.diff(turned.astype(np.int16), axis=0))
        is_faint = (step > FAINTEST) & (step < FAINT)
        if is_faint.mean() > MOST_FAINT or (is_faint.mean(1) > LONG).sum() <= min(SIDES):
            return False
    return True


def _deepened(page: np.ndarray) -> np.ndarray:
    """The page with its lines several times darker."""
    paper = float(np.median(page))
    return np.clip(paper - DEEPER * (paper - page.astype(np.float32)), 0, 255).astype(np.uint8)


Page = tuple[np.ndarray, ...]
"""A grey picture at full size, half, a quarter, an eighth: thin lines do not fall between the pixels looked at."""


def _lattices_on(gray: np.ndarray) -> list[Lattice]:
    """The boards drawn with lines darker than the page; they may overlap."""
    page = _pyramid(gray)
    found: list[Lattice] = []
    later: list[tuple[float, list[Hope]]] = []
    drawings = _proposals(gray)
    for outlines in drawings:
        if any(it.score > GOOD_SCORE and _overlap(outlines[0].quad, it.corners) > 0.9 for it in found):
            continue  # most are cells of a board that is found already
        hopes = [_hope(page, outline) for outline in outlines]
        promise = max(hope.promise for hope in hopes)
        if promise > SETTLE_AT_ONCE:
            found += _best_of(page, hopes)
        elif promise > LEAST_PROMISE:
            later.append((promise, hopes))
    if not any(lattice.score > GOOD_SCORE for lattice in found):
        later.sort(key=lambda pair: -pair[0])
        for _, hopes in later[:MAX_LATER]:
            found += _best_of(page, hopes)
    if not found:
        found = [it for part in drawings[:MAX_LATER] for it in _settled(page, part[0], BOXES, 0.0)][:1]
    return found


def _pyramid(gray: np.ndarray) -> Page:
    import cv2

    levels = [gray]
    while len(levels) < 4 and min(levels[-1].shape) > 32:
        size = (levels[-1].shape[1] // 2, levels[-1].shape[0] // 2)
        levels.append(cv2.resize(levels[-1], size, interpolation=cv2.INTER_AREA))
    return tuple(levels)


@dataclass(frozen=True, eq=False)
class Hope:
    """How much of the lines is where it would be on an even board, for each number of cells a side."""

    outline: Outline
    scores: dict[int, float]

    @property
    def rival(self) -> float:
        return max(self.scores[n] for n in RIVALS)

    @property
    def promise(self) -> float:
        return max(self.scores[n] for n in SIDES) - 0.5 * max(0.0, self.rival)


def _hope(page: Page, outline: Outline) -> Hope:
    side = max(SIDES)
    summed = _summed(*_line_strength(_flat(page, _even_nodes(outline, side), PITCH)))
    sides = (*SIDES, *RIVALS)
    return Hope(outline, dict(zip(sides, _line_scores(summed, sides, side * PITCH).tolist(), strict=True)))


def _best_of(page: Page, hopes: Sequence[Hope]) -> list[Lattice]:
    """The best board with one of these outlines, or none."""
    settled = []
    for hope in hopes:
        best = max(hope.scores[n] for n in SIDES)
        likely = [n for n in SIDES if hope.scores[n] > max(0.2, best - 0.35)]
        settled += [it for n in likely for it in _settled(page, hope.outline, n, hope.rival)]
    return sorted(settled, key=lambda it: -it.score)[:1]


# ---------------------------------------------------------------------------- proposals


@dataclass(frozen=True, eq=False)
class Outline:
    """Four corners, and how the sides between them bulge.

    `bulges` has a row for top, right, bottom and left: with t from 0 to 1 along the side (from left to right
    or from top to bottom) it lies t (1 - t) (a + b t) of the board's size farther down or to the right.
    """

    quad: np.ndarray  # (4, 2), clockwise from the top left
    bulges: np.ndarray  # (4, 2)
    is_part: bool = False  # of a drawing that is as long as two or three boards


def _proposals(page: np.ndarray) -> list[list[Outline]]:
    """For each drawing that may be a board with lines darker than `page`, its outlines; large ones first."""
    import cv2

    smallest = SMALLEST_CELL * min(SIDES)
    drawings: dict[tuple[int, ...], tuple[float, np.ndarray]] = {}
    for block, offset in SENSITIVITIES:
        smooth = cv2.GaussianBlur(page, (0, 0), 1.0) if block > 20 else page
        ink = cv2.adaptiveThreshold(
            smooth, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, offset
        )
        ink = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        contours, _ = cv2.findContours(ink, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        for contour in contours:
            left, top, width, height = cv2.boundingRect(contour)
            if min(width, height) >= smallest:
                place = tuple(round(edge / 5) for edge in (left, top, left + width, top + height))
                drawings.setdefault(place, (float(width * height), contour))
    largest = sorted(drawings.values(), key=lambda drawing: -drawing[0])[:MAX_PROPOSALS]
    found: list[list[Outline]] = []
    for _, contour in largest:
        drawn = [it for it in _outlines_around(contour) if cv2.contourArea(it.quad) > smallest**2]
        parts = [[part] for part in _side_by_side(drawn[0].quad)] if drawn else []
        for outlines in parts or [[it for it in drawn if _elongation(it.quad) < 2.5]]:
            if outlines and not any(np.abs(outlines[0].quad - other[0].quad).max() < 4 for other in found):
                found.append(outlines)
    return sorted(found, key=lambda outlines: -cv2.contourArea(outlines[0].quad))


def _side_by_side(quad: np.ndarray) -> list[Outline]:
    """The two or three boards that a drawing may be whose sides are as long as that."""
    import cv2

    across, down = (float(np.linalg.norm(quad[i] - quad[0])) for i in (1, 3))
    times = round(_elongation(quad))
    if times not in (2, 3) or abs(_elongation(quad) - times) > 0.1 * times:
        return []
    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(unit, quad.astype(np.float32))
    step = np.array([1 / times, 1] if across > down else [1, 1 / times], np.float32)
    shift = np.array([1, 0] if across > down else [0, 1], np.float32)
    parts = [cv2.perspectiveTransform(((unit + k * shift) * step)[None], matrix)[0] for k in range(times)]
    return [Outline(part, np.zeros((4, 2)), True) for part in parts]


def _outlines_around(contour: np.ndarray) -> Iterator[Outline]:
    """Quadrilaterals that circumscribe a drawing, straight and with its bulges."""
    import cv2

    hull = cv2.convexHull(contour)
    length = cv2.arcLength(hull, True)
    box = cv2.boxPoints(cv2.minAreaRect(hull))
    quads = [box]
    for tolerance in (0.01, 0.02, 0.04, 0.07):
        polygon = cv2.approxPolyDP(hull, tolerance * length, True)
        if len(polygon) <= 4:
            break
    if len(polygon) == 4:
        quads.insert(0, polygon.reshape(4, 2))
        if cv2.contourArea(polygon) > 0.97 * cv2.contourArea(box):
            quads.pop()
    for quad in quads:
        ordered = _ordered(quad.astype(np.float32))
        yield Outline(ordered, np.zeros((4, 2)))
    if len(polygon) == 4:
        quad = _ordered(quads[0].astype(np.float32))
        bulges = _bulges(contour.reshape(-1, 2).astype(np.float32), quad)
        if np.abs(bulges).max() > 0.04:
            yield Outline(quad, bulges)


def _bulges(points: np.ndarray, quad: np.ndarray) -> np.ndarray:
    """How the sides of a drawing bulge: `Outline.bulges`. Words that touch a side do not count."""
    import cv2

    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, unit)
    points = points[:: max(1, len(points) // 800)]
    x, y = cv2.perspectiveTransform(points[None], matrix)[0].T
    bulges = np.zeros((4, 2))
    for i, (t, off) in enumerate(((x, y), (y, x - 1), (x, y - 1), (y, x))):
        near = (np.abs(off) < 0.2) & (t > 0.03) & (t < 0.97)
        t, off = t[near], off[near]
        if len(t) < 20:
            continue
        terms = np.stack([t * (1 - t), t * t * (1 - t)], -1)
        trust = np.ones(len(t))
        for _ in range(5):
            bulges[i] = np.linalg.lstsq(terms * trust[:, None], off * trust, rcond=None)[0]
            trust = 1 / (1 + ((terms @ bulges[i] - off) / 0.01) ** 2) ** 0.5
    return bulges


def _ordered(quad: np.ndarray) -> np.ndarray:
    """The corners clockwise (y grows downwards), the one nearest to the top left first."""
    middle = quad.mean(0)
    angles = np.arctan2(*(quad - middle).T[::-1])
    quad = quad[np.argsort(angles)]
    return np.roll(quad, -int((quad - quad.min(0)).sum(1).argmin()), axis=0).astype(np.float32)


def _elongation(quad: np.ndarray) -> float:
    sides = np.linalg.norm(quad - np.roll(quad, 1, axis=0), axis=1)
    return float(sides.max() / max(sides.min(), 1e-6))


def _overlap(a: np.ndarray, b: np.ndarray) -> float:
    """The share of the smaller quadrilateral that lies in the other."""
    import cv2

    a, b = a.astype(np.float32), b.astype(np.float32)
    common, _ = cv2.intersectConvexConvex(cv2.convexHull(a), cv2.convexHull(b))
    return common / max(1e-6, min(cv2.contourArea(a), cv2.contourArea(b)))


# ---------------------------------------------------------------------------- boxes told by their shade


SAME_SHADE = 8  # pixel values
FEWEST_SHADED, MOST_SHADES = 0.004, 12  # of the picture's pixels; colours
FEWEST_CELLS = 0.95  # of those of a board, where each is seen by itself
BOXES_OF = {9: (3, 3), 6: (3, 2), 4: (2, 2)}  # how many stand above, and beside each other


def _shaded_boards(image: np.ndarray) -> list[Lattice]:
    """The board without lines whose boxes are of different colours, or every other one is shaded; not in photos."""
    import cv2

    bins = (image.reshape(-1, 3) >> 3) @ np.array([1024, 32, 1])
    counts = np.bincount(bins, minlength=1 << 15)
    coloured: list[np.ndarray] = []
    for common in np.argsort(-counts)[:MOST_SHADES].tolist():
        if counts[common] < FEWEST_SHADED * bins.size:
            break
        color = np.median(image.reshape(-1, 3)[bins == common], axis=0)
        low, high = np.clip([color - SAME_SHADE, color + SAME_SHADE], 0, 255).astype(np.uint8)
        mask = cv2.erode(cv2.inRange(image, low, high), np.ones((3, 3), np.uint8))
        _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
        boxes = [
            (left - 1, top - 1, left + width + 1, top + height + 1)
            for left, top, width, height, area in stats[1:].tolist()
            if min(width, height) > 2 * SMALLEST_CELL and area > 0.5 * width * height
        ]
        coloured.append(np.array(boxes, float).reshape(-1, 4))
        if (found := _board_of_boxes(coloured[-1], (0, 1))) is not None:
            return [found]
    if not coloured:
        return []
    pooled = np.concatenate(coloured)
    found = _board_of_cells(pooled) or _board_of_boxes(pooled)
    return [found] if found is not None else []


def _board_of_cells(boxes: np.ndarray) -> Lattice | None:
    """The board whose cells these are (left, top, right, bottom), all of one size and one by one, if nearly all are there."""
    size = boxes[:, 2:] - boxes[:, :2]
    for usual in size[:: max(1, len(size) // 8)]:
        alike = boxes[(np.abs(size - usual) < 0.08 * usual + 1).all(1)]
        ranks = [_in_ranks(alike[:, axis::2], 0.3 * usual[axis]) for axis in (0, 1)]
        n = len(ranks[0][1])
        if n not in SIDES or len(ranks[1][1]) != n:
            continue
        (columns, lefts), (rows, tops) = ranks
        n_cells = len(set(zip(rows.tolist(), columns.tolist(), strict=True)))
        high, wide = np.ptp(tops), np.ptp(lefts)
        if n_cells >= FEWEST_CELLS * n * n and 0.8 < wide / high < 1.25:
            lines = [
                np.concatenate([[at[0, 0]], (at[1:, 0] + at[:-1, 1]) / 2, [at[-1, 1]]])
                for at in (lefts, tops)
            ]
            return Lattice(np.stack(np.meshgrid(*lines), -1) - 0.5, BOXES_SCORE)
    return None


def _in_ranks(edges: np.ndarray, apart: float) -> tuple[np.ndarray, np.ndarray]:
    """For boxes (k, 2) from where to where, the number of the rank of each, and (ranks, 2) from where to where it is."""
    order = np.argsort(edges[:, 0])
    number = np.empty(len(edges), int)
    number[order] = np.concatenate([[0], np.cumsum(np.diff(edges[order, 0]) > apart)])
    return number, np.array([np.median(edges[number == k], axis=0) for k in range(number.max() + 1)])


def _board_of_boxes(boxes: np.ndarray, halves: tuple[int, ...] = ()) -> Lattice | None:
    """The board whose boxes these are (left, top, right, bottom), if they stand as on one: all, or every other one."""
    if not len(boxes):
        return None
    size = boxes[:, 2:] - boxes[:, :2]
    usual = (np.abs(size - np.median(size, axis=0)) < 0.05 * size + 1).all(1)
    boxes = boxes[usual]
    for n, (n_down, n_across) in BOXES_OF.items():
        everywhere = [(r, c) for r in range(n_down) for c in range(n_across)]
        for places in [[(r, c) for r, c in everywhere if (r + c) % 2 == odd] for odd in halves] or [
            everywhere
        ]:
            if len(boxes) != len(places):
                continue
            (left, top), (right, bottom) = boxes[:, :2].min(0), boxes[:, 2:].max(0)
            wide, high = (right - left) / n_across, (bottom - top) / n_down
            if not 0.92 < (right - left) / (bottom - top) < 1.08:
                continue
            corners = [(left + c * wide, top + r * high) for r, c in places]
            wanted = np.array([(x, y, x + wide, y + high) for x, y in corners])
            ordered = boxes[np.lexsort((np.round(boxes[:, 0] / wide), np.round(boxes[:, 1] / high)))]
            if np.abs(ordered - wanted).max() < 0.05 * min(wide, high) + 1:
                x, y = np.meshgrid(np.linspace(left, right, n + 1), np.linspace(top, bottom, n + 1))
                return Lattice(np.stack([x, y], -1) - 0.5, BOXES_SCORE)
    return None


# ---------------------------------------------------------------------------- lines


def _settled(page: Page, outline: Outline, n: int, rival: float) -> list[Lattice]:
    """The board of n x n cells near an outline, its crossings moved to where they are seen; or none.

    For `BOXES` it is a board of which only the lines between boxes are drawn.
    """
    nodes, score = _followed(page, _even_nodes(outline, n), (0.25, 0.2, 0.12), LEAST_SCORE[n] - HOPELESS)
    is_whole = n in (BOXES, max(SIDES)) or outline.is_part
    if not is_whole and score >= LEAST_SCORE[n] and _goes_on(page, nodes):
        return []
    if LEAST_SCORE[n] <= score < 0.97 and n > BOXES:  # perhaps a line of text was taken for an outer line
        other, other_score = _followed(page, _extrapolated(nodes), (0.15, 0.12))
        if other_score > score:
            nodes, score = other, other_score
    if score < LEAST_SCORE[n] or score <= rival:
        return []
    if n == BOXES:
        return [Lattice(_finer(nodes, n), BOXES_SCORE)]
    return [Lattice(nodes, min(1.0, score + (0.1 if n == max(SIDES) else 0.0)))]


def _followed(
    page: Page, nodes: np.ndarray, reaches: Sequence[float], least: float = -1.0
) -> tuple[np.ndarray, float]:
    """The crossings moved to where lines are seen, `reaches` cells away in turn, and their score.

    Given up where it is below `least` once they were moved.
    """
    n = nodes.shape[0] - 1
    pitch = max(SIDES) * PITCH // n
    score = 0.0
    for times, reach in enumerate((*reaches, 0.0)):
        across, along = _line_strength(_flat(page, nodes, pitch))
        score = float(_line_scores(_summed(across, along), (n,), n * pitch)[0])
        if times and score < least:
            break
        if reach:
            nodes = _moved(nodes, *_offsets(across, along, n, pitch, reach), pitch)
    return nodes, score


def _goes_on(page: Page, nodes: np.ndarray) -> bool:
    """Whether most inner lines of a board are also seen beyond one of its sides: then it is a part of a larger one."""
    n = nodes.shape[0] - 1
    pitch = max(SIDES) * PITCH // n
    for summed in _summed(*_line_strength(_flat(page, nodes, pitch))):
        whole = (
            n + 2
        ) * pitch  # the board and the margin of one cell around it, as one row of cells more each way
        lines = _segments(summed, n + 2, whole, np.arange(2, n + 1), ALONG)
        if max((lines[:, 0] > VISIBLE).mean(), (lines[:, -1] > VISIBLE).mean()) > 0.6:
            return True
    return False


def _extrapolated(nodes: np.ndarray) -> np.ndarray:
    """The crossings with the outer lines put where the inner ones lead to expect them."""
    import cv2

    n = nodes.shape[0] - 1
    places = np.stack(np.meshgrid(np.arange(n + 1), np.arange(n + 1)), -1).astype(np.float32)
    inner = slice(1, n)
    matrix, _ = cv2.findHomography(places[inner, inner].reshape(-1, 2), nodes[inner, inner].reshape(-1, 2))
    if matrix is None:
        return nodes
    expected = cv2.perspectiveTransform(places.reshape(1, -1, 2), matrix).reshape(nodes.shape)
    expected[inner, inner] = nodes[inner, inner]
    return expected


def _finer(nodes: np.ndarray, times: int) -> np.ndarray:
    """The crossings of a board whose cells are `times` smaller each way."""
    places = np.arange((nodes.shape[0] - 1) * times + 1) / times
    first = np.minimum(places.astype(int), nodes.shape[0] - 2)
    weight = (places - first)[:, None, None]
    rows = nodes[first] * (1 - weight) + nodes[first + 1] * weight
    weight = weight.reshape(1, -1, 1)
    return rows[:, first] * (1 - weight) + rows[:, first + 1] * weight


def _even_nodes(outline: Outline, n: int) -> np.ndarray:
    """(n + 1, n + 1, 2): the crossings if the lines were evenly spaced between the sides."""
    import cv2

    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(unit, outline.quad.astype(np.float32))
    x, y = np.meshgrid(np.linspace(0, 1, n + 1), np.linspace(0, 1, n + 1))
    top, right, bottom, left = outline.bulges[..., None, None]
    bent_y = y + x * (1 - x) * ((top[0] + top[1] * x) * (1 - y) + (bottom[0] + bottom[1] * x) * y)
    bent_x = x + y * (1 - y) * ((left[0] + left[1] * y) * (1 - x) + (right[0] + right[1] * y) * x)
    grid = np.stack([bent_x, bent_y], -1).astype(np.float32)
    return cv2.perspectiveTransform(grid.reshape(1, -1, 2), matrix).reshape(n + 1, n + 1, 2)


def _flat(page: Page, nodes: np.ndarray, pitch: int) -> np.ndarray:
    """`flatten` from the level of the page whose cells have about `pitch` pixels."""
    size = float(np.linalg.norm(np.diff(nodes, axis=1), axis=-1).mean())
    level = int(np.clip(np.round(np.log2(max(size / pitch, 1.0))), 0, len(page) - 1))
    return flatten(page[level], (nodes + 0.5) / 2**level - 0.5, pitch)


def flatten(page: np.ndarray, nodes: np.ndarray, pitch: int, margin: float = 1.0) -> np.ndarray:
    """The board as seen from straight above, `pitch` pixels a cell, with `margin` cells around it."""
    import cv2

    x, y = _surface(nodes, pitch, margin)
    return cv2.remap(page, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _surface(nodes: np.ndarray, pitch: int, margin: float) -> tuple[np.ndarray, np.ndarray]:
    """For every pixel of the flattened board, where it comes from: linear between the crossings."""
    weights = _weights(nodes.shape[0] - 1, pitch, margin)
    x, y = (weights @ nodes[..., axis].astype(np.float32) @ weights.T for axis in (0, 1))
    return np.ascontiguousarray(x), np.ascontiguousarray(y)


@lru_cache(maxsize=32)
def _weights(n: int, pitch: int, margin: float) -> np.ndarray:
    """(pixels, n + 1): how much of each crossing is in a pixel; in the margin the outer cells go on."""
    places = (np.arange(round((n + 2 * margin) * pitch)) + 0.5) / pitch - margin
    first = np.clip(np.floor(places), 0, n - 1).astype(int)
    weights = np.zeros((len(places), n + 1), np.float32)
    pixels = np.arange(len(places))
    weights[pixels, first] = 1 - (places - first)
    weights[pixels, first + 1] = places - first
    return weights


def _line_strength(flat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How much darker than both sides each pixel is, for lines from top to bottom and from left to right.

    In grey levels of a page with even light and full contrast.
    """
    import cv2

    light = cv2.blur(cv2.dilate(flat, np.ones((9, 9), np.uint8)).astype(np.float32), (25, 25))
    page = flat / np.maximum(light, 16) * 255
    strengths = []
    for turned in (page, page.T):
        smooth = cv2.blur(np.ascontiguousarray(turned), (1, 5))
        best = np.zeros_like(smooth)
        for d in (2, 4):
            sides = cv2.min(smooth[:, : -2 * d], smooth[:, 2 * d :])
            best[:, d:-d] = cv2.max(best[:, d:-d], sides - smooth[:, d:-d])
        strengths.append(best)
    return strengths[0], strengths[1].T


ALONG = np.array([0.08, 0.36, 0.64, 0.92])  # a line is there all the way; a digit is not
ACROSS = np.array([-0.07, 0.07])  # where other lines are crossed; no digit reaches so far


def _summed(across: np.ndarray, along: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both strengths with lines from top to bottom, a little widened, and summed downwards from 0."""
    import cv2

    wide = (cv2.dilate(np.ascontiguousarray(it), np.ones((1, 5), np.uint8)) for it in (across, along.T))
    first, second = (np.pad(np.cumsum(it, axis=0, dtype=np.float32), ((1, 0), (0, 0))) for it in wide)
    return first, second


def _segments(summed: np.ndarray, n: int, size: int, places: np.ndarray, cuts: np.ndarray) -> np.ndarray:
    """(lines, n): how strong each vertical line is in each row of cells, in that part of it where it is weakest.

    `places` tells where the lines are, in cells from the left; `cuts` how a line is cut into parts, in cells
    from the top of each.
    """
    margin = (summed.shape[1] - size) // 2
    pitch = size / n
    columns = np.rint(margin + places * pitch).astype(int)
    at = np.rint(margin + (np.arange(n)[:, None] + cuts) * pitch).astype(int)
    parts = np.diff(summed[at[..., None], columns], axis=1) / np.maximum(np.diff(at, axis=1), 1)[..., None]
    return parts.min(1).T


VISIBLE = 6.0  # strength from which a line is one


def _line_scores(summed: tuple[np.ndarray, np.ndarray], sides: tuple[int, ...], size: int) -> np.ndarray:
    """For each n, the share of the lines of an n x n board that is there, less what is also seen between them."""
    tops, bottoms, lengths, weights = _stretches(sides, size, summed[0].shape[1])
    scores = np.zeros(len(sides))
    for strength in summed:
        means = (strength.reshape(-1)[bottoms] - strength.reshape(-1)[tops]) / lengths
        scores += weights @ (means.min(0) > VISIBLE)
    return scores / 2


@lru_cache(maxsize=64)
def _stretches(sides: tuple[int, ...], size: int, width: int) -> tuple[np.ndarray, ...]:
    """Where lines, and no lines, are looked for: one stretch beside each cell of each board.

    As (parts, stretches): where in the summed strengths each part begins and ends, and its length in pixels. As
    (sides, stretches): how much a stretch with a line counts for the score of each board.
    """
    margin = (width - size) // 2
    tops, bottoms, counts = [], [], []
    for k, n in enumerate(sides):
        for places, cuts, weight in ((np.arange(n + 1), ALONG, 1.0), (np.arange(n) + 0.5, ACROSS, -0.5)):
            columns = np.rint(margin + places * size / n).astype(int)
            at = np.rint(margin + (np.arange(n)[:, None] + cuts) * size / n).astype(int).T[..., None]
            shape = len(ALONG) - 1, n, len(columns)
            tops.append(np.broadcast_to(at[:-1] * width + columns, shape).reshape(len(ALONG) - 1, -1))
            bottoms.append(np.broadcast_to(at[1:] * width + columns, shape).reshape(len(ALONG) - 1, -1))
            counts.append(np.zeros((len(sides), tops[-1].shape[1])))
            counts[-1][k] = weight / tops[-1].shape[1]
    top, bottom = np.concatenate(tops, 1), np.concatenate(bottoms, 1)
    lengths = np.maximum((bottom - top) // width, 1).astype(np.float32)
    return top, bottom, lengths, np.concatenate(counts, 1)


def _offsets(
    across: np.ndarray, along: np.ndarray, n: int, pitch: int, reach: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where the crossings are, seen from where they were thought to be: dx, dy in cells, and weights (2, ...)."""
    found, weights = [], []
    steps = np.arange(-round(reach * pitch), round(reach * pitch) + 1)
    prior = 1 - 0.5 * (steps / (reach * pitch + 1)) ** 2
    places = (np.arange(n + 1)[:, None] + 1) * pitch + steps
    half = round(0.5 * pitch)
    for strength in (across, along.T):
        around = np.stack(
            [strength[y - half : y + half].mean(0) for y in range(pitch, (n + 2) * pitch, pitch)]
        )
        near = around[:, places] * prior  # along the line, line, step
        best = near.argmax(-1)
        found.append((steps[best] + _peaks(near, best)) / pitch)
        weights.append(np.minimum(near.max(-1), 40.0))
    return found[0], found[1].T, np.stack([weights[0], weights[1].T])


def _peaks(values: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Where between its neighbours the maximum of each row is, by a parabola."""
    last = values.shape[-1] - 1
    places = np.stack([np.clip(at + d, 0, last) for d in (-1, 0, 1)], -1)
    left, middle, right = np.moveaxis(np.take_along_axis(values, places, -1), -1, 0)
    bend = left - 2 * middle + right
    inner = (at > 0) & (at < last) & (bend < 0)
    return np.where(inner, np.clip(0.5 * (left - right) / np.where(inner, bend, -1.0), -0.5, 0.5), 0.0)


STIFFNESS = (0.0, 0.1, 0.5, 1.5, 3.0)  # by degree: a page bends gently


def _moved(nodes: np.ndarray, dx: np.ndarray, dy: np.ndarray, weights: np.ndarray, pitch: int) -> np.ndarray:
    """The crossings moved by a smooth field that agrees with most of the offsets that were seen."""
    n = nodes.shape[0] - 1
    u, v = np.meshgrid(np.linspace(-1, 1, n + 1), np.linspace(-1, 1, n + 1))
    powers = [(i, j) for i in range(5) for j in range(5 - i)]
    terms = np.stack([u**i * v**j for i, j in powers], -1).reshape(-1, len(powers))
    stiffness = np.diag([STIFFNESS[i + j] ** 2 for i, j in powers])
    smooth = []
    for offset, weight in ((dx, weights[0]), (dy, weights[1])):
        target, trust = offset.reshape(-1), weight.reshape(-1) + 1e-3
        for _ in range(4):
            weighted = terms.T * trust
            solution = np.linalg.solve(weighted @ terms + trust.mean() * stiffness, weighted @ target)
            fitted = terms @ solution
            trust = (weight.reshape(-1) + 1e-3) / (1 + ((target - fitted) / 0.05) ** 2)
        smooth.append(fitted.reshape(n + 1, n + 1))
    step_x = np.gradient(nodes, axis=1)
    step_y = np.gradient(nodes, axis=0)
    return nodes + smooth[0][..., None] * step_x + smooth[1][..., None] * step_y


# ---------------------------------------------------------------------------- cells


def cut_cells(image: np.ndarray, nodes: np.ndarray, pitch: int, edge: int) -> np.ndarray:
    """(N * N, pitch + 2 edge, same, 3): each cell, `pitch` pixels from line to line, with its surroundings."""
    import cv2

    n = nodes.shape[0] - 1
    size = np.linalg.norm(np.diff(nodes, axis=1), axis=-1).mean() / pitch
    if size > 1.5:  # so that no pixel of the picture is passed over
        image = cv2.resize(image, None, fx=1 / size, fy=1 / size, interpolation=cv2.INTER_AREA)
        nodes = (nodes + 0.5) / size - 0.5
    flat = flatten(image, nodes, pitch, edge / pitch)
    width = pitch + 2 * edge
    starts = [(r * pitch, c * pitch) for r in range(n) for c in range(n)]
    return np.stack([flat[y : y + width, x : x + width] for y, x in starts])
