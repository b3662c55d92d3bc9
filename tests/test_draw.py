"""What is drawn stands where the puzzle is: the path on open cells, digits in empty ones, nothing elsewhere."""

from __future__ import annotations

import numpy as np
import pytest

from orchestrator.draw import ANSWER, draw, write_picture
from parsers.image.picture import read_image
from parsers.reading import Reading, Shown
from solver.kinds import find_kind
from solver.puzzle import ParseError, Puzzle
from training.pictures import MazeLook, draw_maze, photographed, rooms_maze


def changed(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    return (before != after).any(2)


def is_answer(image: np.ndarray) -> np.ndarray:
    return np.abs(image.astype(int) - ANSWER).max(2) < 40


@pytest.fixture
def board() -> Reading:
    """A Sudoku of 4x4 cells on white, leaning to the right."""
    kind = find_kind("sudoku-4x4")
    clues = np.array([[1, 0, 3, 4], [3, 4, 0, 2], [2, 1, 4, 3], [4, 3, 2, 0]], dtype=np.int8)
    y, x = np.mgrid[0:5, 0:5] * 50.0
    nodes = np.stack([40 + x + 0.2 * y, 30 + y], axis=-1)
    quads = np.stack([nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]], axis=2)
    image = np.full((280, 330, 3), 255, np.uint8)
    return Reading(puzzle=Puzzle(kind, clues), source="image", shown=Shown(image, quads.astype(np.float32)))


def test_digits_are_drawn_into_empty_cells_only(board):
    answer = np.array([[1, 2, 3, 4], [3, 4, 1, 2], [2, 1, 4, 3], [4, 3, 2, 1]], dtype=np.int8)
    drawn = is_answer(draw(board, answer))
    for r, c in np.ndindex(4, 4):
        quad = board.shown.cell_quads[r, c]
        (left, top), (right, bottom) = quad.min(0).astype(int) + 12, quad.max(0).astype(int) - 12
        assert drawn[top:bottom, left:right].any() == (board.puzzle.clues[r, c] == 0)


def test_original_picture_stays_as_it_was(board):
    before = board.shown.image.copy()
    draw(board, np.ones((4, 4), dtype=np.int8))
    assert np.array_equal(board.shown.image, before)


def test_cell_outside_the_picture_is_no_matter(board):
    board.shown.cell_quads[...] -= 500
    draw(board, np.ones((4, 4), dtype=np.int8))


def test_path_keeps_to_open_cells_in_a_tilted_photo():
    clues = rooms_maze(np.random.default_rng(5), 5, 6, gaps=False)
    photo = photographed(np.random.default_rng(1), draw_maze(clues, MazeLook(passage=26, wall=26, margin=40)))
    reading = read_image(photo)
    assert reading.puzzle is not None and np.array_equal(reading.puzzle.clues, clues)
    answer = reading.puzzle.kind.search(clues).solutions[0]
    drawn = is_answer(draw(reading, answer)) & ~is_answer(photo)
    for cell in np.ndindex(*clues.shape):
        x, y = np.round(reading.shown.cell_quads[cell].mean(0)).astype(int)
        assert drawn[y - 1 : y + 2, x - 1 : x + 2].any() == (answer[cell] > 1)


def test_reading_without_a_picture_cannot_be_drawn(board):
    with pytest.raises(ParseError, match="none came"):
        draw(Reading(puzzle=board.puzzle), None)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_each_format_is_written(board, tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    write_picture(draw(board, None), path)
    assert path.stat().st_size > 200


def test_folder_in_the_way_is_told(board, tmp_path):
    (tmp_path / "a.png").mkdir()
    with pytest.raises(ParseError, match="cannot be written"):
        write_picture(draw(board, None), tmp_path / "a.png")
