"""Digits of two inks: what was typed or written in another colour is no given, and where it cannot be told it is asked."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from parsers.image.board import HANDWRITTEN, N_CLASSES, PRINTED, Board
from parsers.image.inks import inks_apart
from parsers.image.repair import OwnInk, _faded, reading_of
from solver.kinds import find_kind
from solver.puzzle import Grid

KIND = find_kind("sudoku-9x9")
CLUES, SOLUTION = KIND.generate(np.random.default_rng(3), 0.5)
PIXELS = 44  # a cell
LIGHT = (255, 255, 255), (20, 20, 20), (40, 90, 220)  # paper, givens, entries: red, green, blue
DARK = (24, 26, 30), (230, 230, 220), (90, 170, 250)
GREY = (255, 255, 255), (0, 0, 0), (140, 140, 140)


def board_of(colours: tuple[tuple[int, int, int], ...], entries: Grid, sure: float = 0.99999) -> Board:
    """A screen with the clues and a person's entries, on which the network reads all digits as printed."""
    paper, given, own = colours
    page = Image.new("RGB", (9 * PIXELS, 9 * PIXELS), paper)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(28)
    shown = np.where(CLUES > 0, CLUES, entries)
    for r, c in np.argwhere(shown > 0).tolist():
        place = ((c + 0.5) * PIXELS, (r + 0.5) * PIXELS)
        draw.text(place, str(shown[r, c]), given if CLUES[r, c] else own, font, "mm")
    seen = np.full((9, 9, N_CLASSES), (1 - sure) / (N_CLASSES - 1))
    np.put_along_axis(seen, shown[..., None].astype(int), sure, axis=-1)
    nodes = np.stack(np.meshgrid(np.arange(10), np.arange(10)), -1) * float(PIXELS)
    quads = np.stack([nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]], axis=2)
    image = np.array(page)[..., ::-1].copy()
    return Board("sudoku-9x9", nodes[[0, 0, -1, -1], [0, -1, -1, 0]], seen, quads, image)


def photographed(board: Board) -> Board:
    """The screen as a camera sees it: blurred, hazy, unevenly lit, a little too blue, with noise."""
    light = cv2.resize(np.array([[0.6, 0.9], [0.8, 1.0]], np.float32), board.image.shape[1::-1])[..., None]
    page = cv2.GaussianBlur(board.image, (0, 0), 1.6) * 0.7 * light * np.array([1.1, 1.0, 0.95]) + 35
    page += np.random.default_rng(0).normal(0, 5, page.shape)
    return replace(board, image=page.clip(0, 255).astype(np.uint8))


def entered(n: int) -> Grid:
    """The first `n` digits that are missing."""
    entries = np.where(CLUES == 0, SOLUTION, 0)
    entries.reshape(-1)[np.flatnonzero(entries)[n:]] = 0
    return entries


@pytest.mark.parametrize("n", [8, 25, 81])
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_typed_entries_are_told_from_givens_in_a_photo_of_a_screen(colours, n):
    reading = reading_of(photographed(board_of(colours, entered(n))))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident
    assert np.array_equal(reading.entries, entered(n))


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_givens_alone_are_of_one_ink(colours):
    board = photographed(board_of(colours, entered(0)))
    assert inks_apart(board, [tuple(cell) for cell in np.argwhere(CLUES > 0).tolist()]) is None
    reading = reading_of(board)
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident


def test_single_entry_on_a_screenshot_is_told():
    reading = reading_of(board_of(LIGHT, entered(1)))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident


def test_paler_entries_of_a_full_board_are_told_by_the_rules():
    reading = reading_of(board_of(GREY, entered(81)))  # the entries alone have several solutions
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident


def test_few_entries_in_a_bad_photo_are_asked_about_and_one_answer_settles_all():
    board = photographed(board_of(LIGHT, entered(4)))
    reading = reading_of(board)
    assert not reading.confident and "may be entries" in reading.questions[0]
    cell = reading.doubts[0].cell
    assert CLUES[cell] == 0 and reading.doubts[0].choices == (SOLUTION[cell], 0)
    entry, given = (reading_of(board, {cell: value}) for value in (0, int(SOLUTION[cell])))
    assert entry.confident and np.array_equal(entry.puzzle.clues, CLUES)
    assert given.confident and np.array_equal(given.puzzle.clues, CLUES + entered(4))


def test_misread_given_does_not_make_givens_of_the_entries():
    board = board_of(LIGHT, entered(81))
    r, c = np.argwhere(CLUES > 0)[0].tolist()
    board.probabilities[r, c] = np.roll(board.probabilities[r, c], 1)
    reading = reading_of(board)
    assert not reading.confident or np.array_equal(reading.puzzle.clues, CLUES)


def test_highlighted_digit_is_no_entry():
    digit = int(CLUES[CLUES > 0][0])
    board = board_of(LIGHT, np.where((SOLUTION == digit) & (CLUES == 0), digit, 0))
    for r, c in np.argwhere(CLUES == digit).tolist():  # the given ones stand out in blue as well
        part = board.image[r * PIXELS : (r + 1) * PIXELS, c * PIXELS : (c + 1) * PIXELS]
        part[:] = np.where(part < 128, np.array(LIGHT[2][::-1]), part)
    givens = np.where(SOLUTION == digit, digit, CLUES)
    reading = reading_of(board)
    assert np.array_equal(reading.puzzle.clues, givens) or not reading.confident


def test_pale_digit_among_others_that_are_alike_is_asked_about():
    entries = entered(1)
    board, clues = board_of(GREY, entries), np.where(CLUES > 0, CLUES, entries)
    cell = tuple(np.argwhere(entries > 0)[0].tolist())
    doubt = _faded(board, clues, {})
    assert doubt is not None and (doubt.cell, doubt.choices) == (cell, (entries[cell], 0))
    assert _faded(board, clues, {cell: int(entries[cell])}) is None  # told
    assert _faded(board, CLUES, {}) is None  # only the others
    assert _faded(photographed(board_of(LIGHT, entered(0))), CLUES, {}) is None  # a shadow is no other ink


def test_typed_entry_between_the_inks_apart_is_settled_or_asked_about():
    between = OwnInk(entered(9) > 0, CLUES > 0, certain := np.ones((9, 9), bool), sure=True)
    cell = tuple(np.argwhere(entered(9) > 0)[0].tolist())
    certain[cell] = False
    looks = between.weighed(board_of(LIGHT, entered(9)).probabilities)
    assert looks[cell][PRINTED].sum() == pytest.approx(looks[cell][HANDWRITTEN].sum(), rel=1e-3)


RED = (210, 40, 50)


def test_mistakes_in_red_beside_entries_in_blue_are_entries():
    entries = entered(12)
    board = board_of(LIGHT, entries)
    for r, c in np.argwhere(entries > 0)[::3].tolist():
        part = board.image[r * PIXELS : (r + 1) * PIXELS, c * PIXELS : (c + 1) * PIXELS]
        share = (255 - part[..., :1].astype(float)) / (255 - LIGHT[2][2])
        part[:] = (255 - np.clip(share, 0, 1) * (255 - np.array(RED[::-1]))).astype(np.uint8)
    reading = reading_of(board)
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident


def shaded(board: Board, cells: Grid, shade: tuple[int, int, int]) -> Board:
    """The board on white with these cells of another colour; the ink stays as it is."""
    image = board.image.copy()
    for r, c in np.argwhere(cells > 0).tolist():
        part = image[r * PIXELS : (r + 1) * PIXELS, c * PIXELS : (c + 1) * PIXELS]
        ink = part[part[..., 2] == part[..., 2].min()][0].astype(float)
        paper = (
            ((part - ink) / (255 - ink)).mean(-1, keepdims=True) if part.min() < 255 else np.ones((1, 1, 1))
        )
        part[:] = (ink + paper * (np.array(shade[::-1]) - ink)).round() if part.min() < 255 else shade[::-1]
    return replace(board, image=image)


BLACK = (255, 255, 255), (0, 0, 0), (0, 0, 0)


def test_givens_on_shaded_cells_are_told_from_entries_of_the_same_ink():
    reading = reading_of(shaded(board_of(BLACK, entered(9)), CLUES, (225, 225, 225)))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident
    assert np.array_equal(reading.entries, entered(9))


def test_selected_cell_on_such_a_board_is_asked_about():
    board = shaded(board_of(BLACK, entered(9)), CLUES, (225, 225, 225))
    selected = np.zeros_like(CLUES)
    r, c = np.argwhere(entered(9) > 0)[4].tolist()
    selected[r, c] = 1
    reading = reading_of(shaded(board, selected, (255, 218, 0)))
    assert not reading.confident and reading.doubts[0].cell == (r, c)


def test_highlight_of_one_digit_tells_nothing():
    same = np.where(CLUES == np.bincount(CLUES[CLUES > 0]).argmax(), CLUES, 0)
    reading = reading_of(shaded(board_of(BLACK, entered(0)), same, (190, 210, 240)))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident and reading.entries is None


def test_shade_where_empty_cells_are_shaded_too_tells_nothing():
    row = np.zeros_like(CLUES)
    row[:3] = 1
    reading = reading_of(shaded(board_of(BLACK, entered(0)), row, (225, 225, 225)))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident and reading.entries is None


def test_ink_on_a_highlighted_cell_is_known_by_its_colour():
    entries = entered(20)
    board = board_of(LIGHT, entries)
    highlighted = np.zeros_like(CLUES)
    highlighted[4], highlighted[:, 4] = 1, 1
    reading = reading_of(shaded(board, highlighted, (255, 224, 130)))
    assert np.array_equal(reading.puzzle.clues, CLUES) and np.array_equal(reading.entries, entries)


def test_one_digit_that_looks_handwritten_does_not_make_entries_of_the_givens():
    entries = entered(30)
    board = board_of(LIGHT, entries)
    r, c = np.argwhere(CLUES > 0)[0].tolist()
    board.probabilities[r, c] = np.roll(board.probabilities[r, c], 9)
    reading = reading_of(board)
    assert not (reading.confident and not np.array_equal(reading.puzzle.clues, CLUES))
    assert (reading.puzzle.clues[entries > 0] == 0).all()


def test_a_given_far_from_all_inks_is_left_open():
    """A red digit on a coloured cell, among black givens and green entries, may have been typed by the person."""
    looks = np.zeros((9, 9, N_CLASSES))
    looks[..., PRINTED][..., 2] = 1.0
    certain = np.ones((9, 9), bool)
    certain[6, 2] = False
    entries = np.zeros((9, 9), bool)
    entries[0, 0] = True
    moved = OwnInk(entries, ~entries, certain, sure=True).weighed(looks)
    assert moved[6, 2][PRINTED].sum() == moved[6, 2][HANDWRITTEN].sum() == 0.5
    assert moved[5, 2][PRINTED].sum() == moved[0, 0][HANDWRITTEN].sum() == 1.0


def test_answers_about_digits_far_from_all_inks_settle_the_board():
    board = board_of(LIGHT, entered(20))
    cells = [(int(r), int(c)) for r, c in np.argwhere(entered(20) > 0)[[3, 12]]]
    for r, c in cells:  # red on pink, in blue, green and red as OpenCV has them
        square = board.image[r * PIXELS : (r + 1) * PIXELS, c * PIXELS : (c + 1) * PIXELS]
        ink = square.min(-1) < 200
        square[:] = (230, 190, 245)
        square[ink] = (40, 40, 230)
    asked = reading_of(board)
    assert not asked.confident or np.array_equal(asked.puzzle.clues, CLUES)
    settled = reading_of(board, dict.fromkeys(cells, 0))
    assert np.array_equal(settled.puzzle.clues, CLUES) and settled.confident
