"""What the rules make of an uncertain reading, and what is asked."""

from __future__ import annotations

import numpy as np
import pytest

from parsers.image.board import BLANK, N_CLASSES, OTHER, Board
from parsers.image.repair import reading_of
from solver.kinds import find_kind
from solver.puzzle import ParseError, Status

KIND = find_kind("sudoku-9x9")
CLUES, SOLUTION = KIND.generate(np.random.default_rng(3), 0.5)
PIXELS = 40  # a cell of the pretended picture


def board_of(classes: np.ndarray, sure: float = 0.9999, score: float = 1.0) -> Board:
    """A board whose cells hold these classes as surely as said; the rest is spread over the others."""
    side = len(classes)
    seen = np.full((side, side, N_CLASSES), (1 - sure) / (N_CLASSES - 1))
    np.put_along_axis(seen, classes[..., None].astype(int), sure, axis=-1)
    nodes = np.stack(np.meshgrid(np.arange(side + 1), np.arange(side + 1)), -1) * float(PIXELS) + 10
    quads = np.stack([nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]], axis=2)
    image = np.zeros((side * PIXELS + 20, side * PIXELS + 20, 3), np.uint8)
    return Board(f"sudoku-{side}x{side}", nodes[[0, 0, -1, -1], [0, -1, -1, 0]], seen, quads, image, score)


def doubtful(board: Board, cell: tuple[int, int], odds: dict[int, float]) -> Board:
    board.probabilities[cell] = 1e-7
    for value, probability in odds.items():
        board.probabilities[cell][value] = probability
    return board


def first_given() -> tuple[int, int]:
    r, c = np.argwhere(CLUES > 0)[0].tolist()
    return r, c


def clashing_digit(cell: tuple[int, int]) -> int:
    """A digit that already stands as a given in the row of this cell."""
    return int(next(v for c, v in enumerate(CLUES[cell[0]]) if v and c != cell[1]))


def harmless_blank() -> tuple[int, int]:
    """An empty cell."""
    r, c = np.argwhere(CLUES == 0)[0].tolist()
    return r, c


def test_clear_board_is_read_without_a_question():
    reading = reading_of(board_of(CLUES))
    assert np.array_equal(reading.puzzle.clues, CLUES)
    assert reading.confident and reading.source == "image" and not reading.changes
    assert reading.confidence.min() > 0.99


def test_misread_digit_is_put_right_by_the_rules_and_listed():
    cell = first_given()
    wrong = clashing_digit(cell)
    board = doubtful(board_of(CLUES), cell, {wrong: 0.7, int(CLUES[cell]): 0.3})
    reading = reading_of(board)
    assert np.array_equal(reading.puzzle.clues, CLUES)
    assert reading.changes == (cell,)


def test_unlikely_correction_is_not_made_silently():
    cell = first_given()
    wrong = clashing_digit(cell)
    board = doubtful(board_of(CLUES), cell, {wrong: 0.9998, int(CLUES[cell]): 1e-4})
    assert not reading_of(board).confident


def test_close_readings_become_a_question_with_a_crop():
    r, c = cell = harmless_blank()
    digit = int(SOLUTION[cell])  # as a given it would be as proper as no given
    board = doubtful(board_of(CLUES), cell, {BLANK: 0.5, digit: 0.5})
    reading = reading_of(board)
    assert not reading.confident
    doubt = reading.doubts[0]
    assert doubt.cell == cell and set(doubt.choices[:2]) == {0, digit}
    assert f"row {r + 1}, column {c + 1}:" in reading.questions[0] and "empty" in reading.questions[0]
    left, top, right, bottom = doubt.box
    assert left <= 10 + c * PIXELS and right >= 10 + (c + 1) * PIXELS
    assert board.crop(cell).shape == (bottom - top, right - left, 3)
    assert reading.confidence[cell] == pytest.approx(0.5, abs=0.05)


def test_readings_that_time_was_lacking_for_are_not_forgotten():
    cell = harmless_blank()
    board = doubtful(board_of(CLUES), cell, {BLANK: 0.6, int(SOLUTION[cell]): 0.4})
    reading = reading_of(board, seconds=0.0)
    assert not reading.confident and reading.doubts[0].cell == cell


@pytest.mark.parametrize("told", ["digit", "blank"])
def test_answer_to_the_question_settles_it(told):
    cell = harmless_blank()
    digit = int(SOLUTION[cell])
    board = doubtful(board_of(CLUES), cell, {BLANK: 0.5, digit: 0.5})
    value = digit if told == "digit" else 0
    reading = reading_of(board, {cell: value})
    assert reading.confident and reading.puzzle.clues[cell] == value


@pytest.mark.parametrize("fix", [{(9, 0): 1}, {(0, 0): 10}])
def test_answer_that_does_not_fit_the_board_is_an_error(fix):
    with pytest.raises(ParseError, match="does not fit a board of 9 x 9"):
        reading_of(board_of(CLUES), fix)


def test_what_a_person_wrote_is_no_given():
    cell = harmless_blank()
    classes = CLUES.astype(int)
    classes[cell] = int(SOLUTION[cell]) + 9
    reading = reading_of(board_of(classes))
    assert np.array_equal(reading.puzzle.clues, CLUES)
    assert reading.entries[cell] == SOLUTION[cell] and (reading.entries != 0).sum() == 1


def filled_in(wrong: dict[tuple[int, int], int] | None = None) -> np.ndarray:
    """The classes of the board after a person wrote the solution into it, with these digits instead."""
    classes = np.where(CLUES == 0, SOLUTION + 9, CLUES).astype(int)
    for cell, digit in (wrong or {}).items():
        classes[cell] = digit + 9
    return classes


def test_entry_that_is_hard_to_read_follows_the_solution():
    cell = harmless_blank()
    right, other = int(SOLUTION[cell]), int(SOLUTION[cell]) % 9 + 1
    board = doubtful(board_of(filled_in()), cell, {other + 9: 0.7, right + 9: 0.3})
    reading = reading_of(board)
    assert np.array_equal(np.where(CLUES == 0, reading.entries, CLUES), SOLUTION)


def test_clear_mistake_of_a_person_is_read_as_it_stands():
    cell = harmless_blank()
    other = int(SOLUTION[cell]) % 9 + 1
    assert reading_of(board_of(filled_in({cell: other}))).entries[cell] == other


def test_entries_that_disagree_with_the_solution_are_not_bent_towards_it():
    blanks = [tuple(cell) for cell in np.argwhere(CLUES == 0).tolist()]
    wrong = {cell: int(SOLUTION[cell]) % 9 + 1 for cell in blanks}
    cell = blanks[0]
    board = doubtful(board_of(filled_in(wrong)), cell, {wrong[cell] + 9: 0.7, int(SOLUTION[cell]) + 9: 0.3})
    assert reading_of(board).entries[cell] == wrong[cell]


def test_pencil_marks_are_neither_given_nor_entry():
    classes = np.where(CLUES == 0, OTHER, CLUES).astype(int)
    reading = reading_of(board_of(classes))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.entries is None


def test_strange_cell_on_a_board_filled_in_by_hand_is_asked_about():
    spare = next(
        cell
        for cell in map(tuple, np.argwhere(CLUES > 0).tolist())
        if KIND.status(np.where(np.arange(81).reshape(9, 9) == 9 * cell[0] + cell[1], 0, CLUES))
        is Status.unique
    )
    classes = filled_in()
    classes[spare] = OTHER
    reading = reading_of(board_of(classes))
    assert not reading.confident and reading.doubts[0].cell == spare
    assert reading.doubts[0].choices == (0, CLUES[spare])
    again = reading_of(board_of(classes), {spare: int(CLUES[spare])})
    assert again.confident and np.array_equal(again.puzzle.clues, CLUES)


def test_board_copied_by_hand_has_handwritten_givens():
    classes = np.where(CLUES == 0, 0, CLUES + 9).astype(int)
    reading = reading_of(board_of(classes))
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.entries is None


def test_print_that_looks_a_little_like_handwriting_is_print():
    cell = first_given()
    digit = int(CLUES[cell])
    board = doubtful(board_of(CLUES), cell, {digit + 9: 0.6, digit: 0.4})
    reading = reading_of(board)
    assert np.array_equal(reading.puzzle.clues, CLUES) and reading.confident


def test_puzzle_that_really_has_several_solutions_is_left_as_it_is():
    clues = np.zeros((9, 9), np.int8)
    clues[0] = SOLUTION[0]
    reading = reading_of(board_of(clues, sure=0.9999999))
    assert np.array_equal(reading.puzzle.clues, clues) and not reading.changes
    assert KIND.status(reading.puzzle.clues) is Status.several


def test_puzzle_without_a_solution_is_never_sure():
    cell = first_given()
    clues = CLUES.copy()
    clues[cell] = clashing_digit(cell)
    board = board_of(clues, sure=1 - 1e-9)
    reading = reading_of(board)
    assert not reading.confident and "no solution" in reading.questions[0]
    doubt = reading.doubts[0]
    insisted = reading_of(board, {doubt.cell: int(clues[doubt.cell])})
    assert insisted.confident and np.array_equal(insisted.puzzle.clues, clues)


def test_board_that_may_be_none_is_asked_about():
    reading = reading_of(board_of(CLUES, score=0.4))
    assert reading.questions == ("Is this a Sudoku of 9 x 9 cells?",)


def test_digits_beyond_a_small_board_do_not_count():
    kind = find_kind("sudoku-4x4")
    clues, _ = kind.generate(np.random.default_rng(0), 0.5)
    board = board_of(clues)
    r, c = np.argwhere(clues == 0)[0].tolist()
    doubtful(board, (r, c), {9: 0.6, BLANK: 0.4})
    reading = reading_of(board)
    assert reading.puzzle.kind is kind and np.array_equal(reading.puzzle.clues, clues)
