"""Boards told by where their digits stand; words, keypads and parts of boards are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from parsers.image.ranks import Ranks, boards_of_marks

BOXES = {9: (3, 3), 6: (2, 3), 4: (2, 2)}


def page_of(places: list[tuple[float, float]], size: tuple[int, int] = (600, 600)) -> np.ndarray:
    """A white page with a mark of 12 x 20 pixels in the middle of each of these places."""
    page = np.full(size, 255, np.uint8)
    for x, y in places:
        x, y = round(x), round(y)
        cv2.rectangle(page, (x - 6, y - 10), (x + 5, y + 9), 0, -1)
    return page


def grid(rng, n: int, *, pitch: float = 42, gap: float = 0, share: float = 0.5) -> list[tuple[float, float]]:
    high, wide = BOXES[n]
    cells = [cell for cell in np.ndindex(n, n) if rng.random() < share or cell[0] == cell[1]]
    return [(80 + c * pitch + c // wide * gap, 70 + r * pitch + r // high * gap) for r, c in cells]


@pytest.mark.parametrize("n", [9, 6, 4])
@pytest.mark.parametrize("gap", [0, 8])
def test_cells_are_found_around_their_digits(rng, n, gap):
    found = boards_of_marks(page_of(grid(rng, n, gap=gap)), BOXES)
    nodes, _ = found[0]
    assert nodes.shape == (n + 1, n + 1, 2)
    assert np.abs(nodes[0, 0] - (80 - 21, 70 - 21)).max() < 3
    middles = (nodes[:-1, :-1] + nodes[1:, 1:]) / 2
    last = 80 + (n - 1) * 42 + (n - 1) // BOXES[n][1] * gap
    assert abs(middles[-1, -1, 0] - last) < 3


def test_words_and_scattered_marks_are_no_board(rng):
    words = [(60 + 14 * k, 60 + 40 * line) for line in range(9) for k in range(30)]
    assert boards_of_marks(page_of(words), BOXES) == []
    scattered = [tuple(place) for place in rng.uniform(30, 570, (30, 2)).tolist()]
    assert boards_of_marks(page_of(scattered), BOXES) == []
    assert boards_of_marks(page_of([]), BOXES) == []


def test_keypad_beside_a_board_does_not_hide_it(rng):
    keypad = [(660 + 70 * c, 90 + 90 * r) for r in range(3) for c in range(3)]
    nodes, n_marks = boards_of_marks(page_of([*(cells := grid(rng, 9)), *keypad], (600, 900)), BOXES)[0]
    assert nodes.shape[0] == 10 and n_marks == len(cells)


def test_part_of_a_larger_grid_is_no_board(rng):
    twelve = [(60 + 42 * c, 60 + 42 * r) for r in range(12) for c in range(12)]
    assert boards_of_marks(page_of(twelve), BOXES) == []


def test_lines_lie_between_the_ranks():
    ranks = Ranks(first=10.0, pitch=10.0, gap=4.0, n=4, box=2)
    assert ranks.middles.tolist() == [10, 20, 34, 44] and ranks.lines.tolist() == [5, 15, 27, 39, 49]
    nearest, stands = ranks.nearest(np.array([9.5, 27.0, 44.0]))
    assert nearest.tolist()[::2] == [0, 3] and stands.tolist() == [True, False, True]
