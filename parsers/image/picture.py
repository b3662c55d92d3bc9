"""A picture to a puzzle: `read_picture` sees what it shows, a Sudoku, a maze or an ARC task, and reads that.

Each reader looks for its own kind and says how sure it is; the surest one is believed. Words in the picture are
not read, so they cannot ask for anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from parsers.image.decode import RawPicture, check_installed, decode_picture
from parsers.reading import Doubt, Reading, Shown
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, LARGEST, OPEN, START, UNREACHED, WALL, distances
from solver.puzzle import Cell, Grid, ParseError, Puzzle, PuzzleKind, cell_name, cells_where

if TYPE_CHECKING:
    from parsers.image.lattice import View

NOTHING = (
    "no Sudoku, maze or ARC task can be seen in the picture; if there is one, send a sharper picture "
    "that shows little else, or type the puzzle"
)
LEAST_BOARD = 0.4  # score below which a Sudoku is not even asked about
DOUBTFUL_WALL = 0.63  # a wall less sure than this is asked about
MOST_QUESTIONS = 3
FEWEST_UNNAMED = 64  # cells of a maze that does not say which end is the start; fewer are in any sign
SURE_TASK = 3  # evidence from which grids of colours are an ARC task without asking; other things have less
OWN_SIZE = 0.55  # a second board with more than this share of the first one's area may be the one meant


@dataclass(frozen=True)
class _Pixels:
    """A picture, and what more than one reader wants to know of it."""

    image: np.ndarray  # (H, W, 3) uint8: blue, green, red

    @cached_property
    def view(self) -> View:
        from parsers.image.lattice import straighten

        return straighten(self.image)

    def look(self, _: np.ndarray) -> View:
        """`straighten`, once for all readers."""
        return self.view


def read_picture(
    picture: RawPicture, kind: str | PuzzleKind | None = None, fixes: Mapping[Cell, str] | None = None
) -> Reading:
    """The puzzle that a picture shows; with `kind`, the person has already said what it is.

    `fixes` are cells that a person has read for us: the symbol of the kind, '.' for an empty or open cell.

    Raises:
        ParseError: it is no picture, cannot be unpacked, or does not show a puzzle of this kind; or a fix
            does not fit the puzzle.
    """
    check_installed()
    return read_image(decode_picture(picture.data, picture.name), kind, fixes)


def read_image(
    image: np.ndarray, kind: str | PuzzleKind | None = None, fixes: Mapping[Cell, str] | None = None
) -> Reading:
    """`read_picture` for pixels, (H, W, 3) uint8: blue, green, red."""
    import cv2

    cv2.setNumThreads(1)
    wanted = find_kind(kind) if isinstance(kind, str) else kind
    family = "" if wanted is None else wanted.name.partition("-")[0]
    fixes = fixes or {}
    pixels = _Pixels(image)
    readers = {"arc": _read_arc, "sudoku": _read_sudoku, "maze": _read_maze}
    if family:
        if family not in readers:
            raise ParseError(f"puzzles of kind {family!r} are not read from pictures; type the puzzle")
        reading = readers[family](pixels, wanted, fixes)
        if reading is None:
            raise ParseError(f"no puzzle of kind {wanted.name!r} can be seen in the picture")  # type: ignore[union-attr]
        return reading
    sudoku = _read_sudoku(pixels, None, fixes)
    if sudoku is not None and sudoku.confident:
        return sudoku  # nothing else has its lines and digits, so nothing else is looked for
    doubtful, is_arc = None, False
    for name, reader in readers.items():
        if name == "maze" and is_arc:
            continue  # a grid with lines looks like a maze
        reading = sudoku if name == "sudoku" else reader(pixels, None, fixes)
        if reading is not None and (reading.confident or (name == "sudoku" and not _may_be_none(reading))):
            return reading
        is_arc = is_arc or (name == "arc" and reading is not None)
        if reading is not None and not reading.unsupported:
            doubtful = doubtful or reading
    if doubtful is not None:
        return doubtful
    return Reading(source="image", unsupported="picture of something else", error=NOTHING)


# ---------------------------------------------------------------------------- Sudoku


def _read_sudoku(pixels: _Pixels, wanted: PuzzleKind | None, fixes: Mapping[Cell, str]) -> Reading | None:
    from parsers.image.repair import reading_of
    from parsers.image.sudoku_photo import read_sudoku

    boards = read_sudoku(pixels.image)
    boards = [b for b in boards if (b.kind == wanted.name if wanted else b.score >= LEAST_BOARD)]
    if not boards:
        return None
    board = boards[0]
    digits = {cell: _digit(cell, symbol, board.side) for cell, symbol in fixes.items()}
    reading = reading_of(board, digits)
    if wanted is None and not fixes and not reading.confident and _is_nonsense(reading):
        return None
    rivals = [b for b in boards[1:] if _area(b.corners) > OWN_SIZE * _area(board.corners)]
    if rivals:
        n = len(rivals) + 1
        question = f"The picture shows {n} boards; which do you mean? Crop it to that one. I took {_place(board, rivals)}."
        others = tuple(puzzle for b in rivals if (puzzle := reading_of(b).puzzle) is not None)
        reading = replace(reading, questions=(*reading.questions, question), alternatives=others)
    return replace(reading, shown=Shown(pixels.image, board.cell_quads))


def _may_be_none(reading: Reading) -> bool:
    """Whether it is asked if this is a Sudoku at all; other questions are about its cells, or which one is meant."""
    return any(question.startswith("Is this a Sudoku") for question in reading.questions)


def _is_nonsense(reading: Reading) -> bool:
    """Whether more digits clash than a misread board has: a calendar repeats its digits down every column."""
    puzzle = reading.puzzle
    if puzzle is None or len(puzzle.kind.mistakes(puzzle.clues, puzzle.clues)) > puzzle.clues.shape[0] // 2:
        return True
    if reading.entries is None:
        return False
    filled = np.where(reading.entries != 0, reading.entries, puzzle.clues)
    clashing = {cell for mistake in puzzle.kind.mistakes(puzzle.clues, filled) for cell in mistake.cells}
    return len(clashing) > 0.7 * int((filled != 0).sum())


def _digit(cell: Cell, symbol: str, side: int) -> int:
    if symbol in ".0":
        return 0
    if not (symbol.isascii() and symbol.isdigit()):
        raise ParseError(
            f"{cell_name(cell)}={symbol} is no digit from 1 to {side}, nor '.' for an empty cell"
        )
    return int(symbol)


def _area(corners: np.ndarray) -> float:
    x, y = corners[:, 0], corners[:, 1]
    return float(abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2)


def _place(board, others) -> str:
    """`the upper left one`: where a board lies among others."""
    center = board.corners.mean(0)
    middle = np.mean([b.corners.mean(0) for b in (board, *others)], axis=0)
    off = (center - middle) / (np.ptp(board.corners, axis=0) + 1e-6)
    words = []
    if abs(off[1]) > 0.2:
        words.append("upper" if off[1] < 0 else "lower")
    if abs(off[0]) > 0.2:
        words.append("left" if off[0] < 0 else "right")
    return f"the {' '.join(words) or 'middle'} one"


# ---------------------------------------------------------------------------- mazes


def _read_maze(pixels: _Pixels, wanted: PuzzleKind | None, fixes: Mapping[Cell, str]) -> Reading | None:
    from parsers.image.maze_picture import find_maze

    maze = find_maze(pixels.image, pixels.look)
    if maze is None or (not maze.is_whole and not fixes and wanted is None and maze.quality < 0.9):
        return None
    height, width = maze.clues.shape
    if max(height, width) > LARGEST:
        rooms = (
            f" ({height // 2} x {width // 2} rooms with walls between them)" if maze.style == "walls" else ""
        )
        raise ParseError(
            f"a maze of {height} x {width} cells{rooms} can be seen; at most {LARGEST} x {LARGEST} are read"
        )
    clues = _fixed_maze(maze.clues, fixes)
    kind = find_kind("maze")
    if any(int((clues == end).sum()) != 1 for end in (START, GOAL)):
        if wanted is None and (maze.quality < 0.9 or not _is_walled(maze.clues)):
            return None
        return Reading(
            source="image",
            error=(
                f"a maze of {height} x {width} cells can be seen, but {maze.ends}; name them, "
                f"such as --fix r2c2=S --fix r{height - 1}c{width - 1}=G"
            ),
            why="a maze without ends",
        )
    is_likely = _is_walled(clues) and clues.size >= FEWEST_UNNAMED
    if wanted is None and not maze.ends_named and not fixes and not is_likely:
        return None  # a chart with bars, or a sign
    start, goal = cells_where(clues == START)[0], cells_where(clues == GOAL)[0]
    doubts = _doubtful_walls(maze, clues, fixes)
    questions = [
        f"Is {cell_name(d.cell)} a wall? I take it for {'one' if d.choices[0] == WALL else 'open'}."
        for d in doubts
    ]
    if maze.n_others and not fixes:
        questions.append(f"{maze.n_others + 1} drawings like a maze can be seen: is the largest one meant?")
    elif (
        wanted is None
        and not fixes
        and _is_gaudy(pixels.image, maze.place, 0.004 if maze.ends_named else 0.001)
    ):
        questions.append("Is this a maze? Beside it the picture has fields of several colours.")
    for cell, name in ((start, "start"), (goal, "goal")):
        if maze.confidence[cell] < DOUBTFUL_WALL and cell not in fixes:
            questions.append(f"Is {cell_name(cell)} the {name}?")
    if distances(clues, start)[goal] == UNREACHED:
        questions.insert(0, "No way leads from the start to the goal as I read the walls; is there none?")
    named = "" if maze.ends_named else "; which of the two is the start is a guess"
    return Reading(
        puzzle=Puzzle(kind, clues),
        confidence=np.where(
            [[(r, c) in fixes for c in range(width)] for r in range(height)], 0.999, maze.confidence
        ),
        questions=tuple(questions),
        source="image",
        why=f"a maze drawn with {maze.style}, its ends shown by {maze.ends}{named}",
        doubts=doubts,
        shown=Shown(pixels.image, maze.cell_quads),
    )


def _is_gaudy(image: np.ndarray, place: tuple[int, ...], least: float) -> bool:
    """Whether two or more strong colours have areas outside a place, as on a page of an ARC task.

    `least` is the smallest area that counts, as a share of the picture.
    """
    import cv2

    scale = min(1.0, 320 / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    hue, saturation, value = cv2.split(cv2.cvtColor(small, cv2.COLOR_BGR2HSV))
    is_strong = saturation.astype(int) * value > 90 * 255
    left, top, right, bottom = (round(v * scale) for v in place)
    is_strong[max(0, top) : bottom, max(0, left) : right] = False
    counts = np.bincount(hue[is_strong] // 15, minlength=12)
    return int((counts > least * hue.size).sum()) >= 2


def _is_walled(clues: Grid) -> bool:
    """Whether there is an outer wall, and inside it one can walk about; tables and crosswords lack one of them."""
    import cv2

    border = np.concatenate([clues[0], clues[-1], clues[:, 0], clues[:, -1]])
    is_open = (clues != WALL).astype(np.uint8)
    _, pieces = cv2.connectedComponents(is_open, connectivity=4)
    largest = int(np.bincount(pieces.ravel())[1:].max(initial=0))
    return float((border == WALL).mean()) > 0.8 and largest > 0.5 * int(is_open.sum())


def _fixed_maze(clues: Grid, fixes: Mapping[Cell, str]) -> Grid:
    """The maze with what a person has told; there is one start and one goal, so naming one moves it."""
    clues = clues.copy()
    values = {"#": WALL, ".": OPEN, " ": OPEN, "S": START, "G": GOAL}
    for cell, symbol in fixes.items():
        if not (0 <= cell[0] < clues.shape[0] and 0 <= cell[1] < clues.shape[1]):
            raise ParseError(
                f"{cell_name(cell)} is not in the maze of {clues.shape[0]} x {clues.shape[1]} cells"
            )
        if symbol.upper() not in values:
            raise ParseError(f"{cell_name(cell)}={symbol} fits no maze; expected # . S or G")
        value = values[symbol.upper()]
        if value in (START, GOAL):
            clues[clues == value] = OPEN
        clues[cell] = value
    return clues


def _doubtful_walls(maze, clues: Grid, fixes: Mapping[Cell, str]) -> tuple[Doubt, ...]:
    """The cells that might as well be the other of wall and open, the least sure first."""
    unsure = maze.confidence < DOUBTFUL_WALL
    cells = [c for c in cells_where(unsure & ((clues == WALL) | (clues == OPEN))) if c not in fixes]
    cells.sort(key=lambda cell: float(maze.confidence[cell]))
    doubts = []
    for cell in cells[:MOST_QUESTIONS]:
        corners = maze.cell_quads[cell]
        left, top = (int(v) for v in np.floor(corners.min(0) - 4))
        right, bottom = (int(v) for v in np.ceil(corners.max(0) + 4))
        first = int(clues[cell])
        doubts.append(
            Doubt(cell, (first, OPEN if first == WALL else WALL), (max(0, left), max(0, top), right, bottom))
        )
    return tuple(doubts)


# ---------------------------------------------------------------------------- ARC


def _read_arc(pixels: _Pixels, wanted: PuzzleKind | None, fixes: Mapping[Cell, str]) -> Reading | None:
    from parsers.image.arc_picture import find_task

    task = find_task(pixels.image, pixels.look)
    if task is None:
        return None
    if wanted is None and not fixes and task.evidence == 0:
        return Reading(source="image", unsupported="grids of colours", error=NOTHING)
    test = task.test.copy()
    for cell, symbol in fixes.items():
        if not (0 <= cell[0] < test.shape[0] and 0 <= cell[1] < test.shape[1]):
            raise ParseError(
                f"{cell_name(cell)} is not in the test input of {test.shape[0]} x {test.shape[1]} cells"
            )
        if not (symbol.isascii() and symbol.isdigit() and len(symbol) == 1):
            raise ParseError(f"{cell_name(cell)}={symbol} is no colour; expected a digit from 0 to 9")
        test[cell] = int(symbol)
    questions = task.questions
    if wanted is None and not fixes and task.evidence < SURE_TASK:
        questions = ("Is this an ARC task? I took the grids of colours for inputs and outputs.", *questions)
    return Reading(
        puzzle=Puzzle(find_kind("arc"), test, task.pairs),
        confidence=task.confidence,
        questions=questions,
        source="image",
        why=task.why,
        shown=Shown(pixels.image, task.cell_quads),
    )
