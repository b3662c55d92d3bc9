"""Every form in the corpus is read exactly, for every size it can be drawn in."""

from __future__ import annotations

import json
from functools import cache

import numpy as np
import pytest
from corpus.sudoku_formats import FORMS as FORMATS
from corpus.sudoku_forms import FORMS, boxed, lines, solved

from parsers.scan import find_blocks, normalise
from parsers.sudoku_cells import Decoder
from parsers.sudoku_text import candidates
from parsers.text import read_text
from solver.kinds import find_kind
from solver.puzzle import ParseError

CASES = [(name, side) for name, (_, sides, _) in FORMS.items() for side in sides]


@cache
def clues(side: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return find_kind(f"sudoku-{side}x{side}").generate(rng, 0.45)[0]


def test_the_corpus_is_wide():
    assert len(FORMS) >= 80
    assert len({group for group, _, _ in FORMS.values()}) >= 10


@pytest.mark.parametrize(("name", "side"), CASES)
def test_form_is_read_exactly(name, side):
    rows = clues(side).tolist()
    text = FORMS[name][2](rows, np.random.default_rng(1))
    reading = read_text(text)
    assert reading.puzzle is not None, reading.error
    assert reading.puzzle.clues.tolist() == rows, text
    assert reading.questions == ()


@pytest.mark.parametrize(
    ("name", "side"), [(name, side) for name, (sides, _) in FORMATS.items() for side in sides]
)
def test_notation_of_programs_and_pages_is_read_exactly(name, side):
    for seed in (0, 1):  # with and without a row of nothing but blanks
        rows = clues(side, seed).tolist()
        reading = read_text(FORMATS[name][1](rows))
        assert reading.puzzle is not None, reading.error
        assert reading.puzzle.clues.tolist() == rows
        assert reading.questions == ()


@pytest.mark.parametrize("middle", ["       ", "   →   ", "  -->  "])
def test_original_and_attempt_side_by_side_are_told_apart(middle):
    rows = clues(9)
    mine = rows.copy()
    blank = tuple(np.argwhere(rows == 0)[3])
    mine[blank] = 5
    pairs = zip(lines(rows.tolist()).split("\n"), lines(mine.tolist()).split("\n"), strict=True)
    drawn = "\n".join((middle if r == 4 else "       ").join(pair) for r, pair in enumerate(pairs))
    reading = read_text(f"printed             what I have\n{drawn}\nis mine all right?")
    assert reading.puzzle.clues.tolist() == rows.tolist()
    assert reading.entries[blank] == 5 and (reading.entries != 0).sum() == 1


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("what I pencilled in is in (brackets)", "({})"),
        ("ce qui est entre parenthèses, je l'ai mis : mes chiffres", "({})"),
        ("in Klammern steht, was ich eingetragen habe", "({})"),
        ("в скобках мои цифры", "({})"),
        ("con asterisco los que he puesto yo", "{}*"),
    ],
)
def test_marked_digits_are_the_persons_own_in_their_language(words, mark):
    rows = clues(9)
    whole = find_kind("sudoku-9x9").search(rows).solutions[0]
    own = tuple(np.argwhere(rows == 0)[7])
    cells = [[str(v or ".") for v in row] for row in rows.tolist()]
    cells[own[0]][own[1]] = mark.format(whole[own])
    reading = read_text(f"sudoku, {words}\n\n" + "\n".join(" ".join(row) for row in cells))
    assert reading.puzzle.clues.tolist() == rows.tolist()
    assert reading.entries[own] == whole[own] and (reading.entries != 0).sum() == 1


@pytest.mark.parametrize(
    "text",
    [
        '{"x": 1, "y": 2, "v": 3}\n{"x": 2, "y": 3, "v": 4}\n{"x": 3, "y": 1, "v": 4}\n{"x": 4, "y": 1, "v": 2}\nplot this',
        "model.Add(x[0][1] == 3)\nmodel.Add(x[1][2] == 4)\nmodel.Add(x[2][0] == 1)\nmodel.Add(x[3][3] == 2)\nwhy?",
        "1,2,3\n2,3,4\n3,1,4\n4,1,2\nmean of each column",
        "points: (1,2,3), (2,3,4), (3,4,1), (4,1,2), (1,1,1)\nfit a plane through these",
    ],
)
def test_triples_of_numbers_are_no_sudoku_for_sure(text):
    try:
        assert not read_text(text).confident
    except ParseError:
        pass


def test_objects_hold_what_their_known_names_say_and_others_are_no_cells():
    rows = clues(9).tolist()
    for name, is_known in (("value", True), ("n", True), ("mood", False)):
        board = [[{name: v or None, "fixed": False} for v in row] for row in rows]
        text = "sudoku " + json.dumps(board)
        if is_known:
            assert read_text(text).puzzle.clues.tolist() == rows
        else:
            with pytest.raises(ParseError):
                read_text(text)


def test_table_without_borders_may_end_in_empty_cells():
    rows = clues(4).tolist()
    body = "\n".join(" " + " | ".join(f"{v or '':>2}" for v in row) + " " for row in rows)
    reading = read_text(f"sudoku table\n c1 | c2 | c3 | c4\n----+----+----+----\n{body}\n(4 rows)")
    assert reading.puzzle.clues.tolist() == rows


def test_small_square_without_a_name_is_asked_about_where_a_puzzle_is_spoken_of():
    rows = clues(4).tolist()
    words = "Show each inference that you make before you write the final grid, and please do think out loud."
    reading = read_text(f"Puzzle (4 x 4):\n{lines(rows, 'X')}\n\n{words}")
    assert reading.puzzle.clues.tolist() == rows
    assert reading.questions == ("Is this a 4x4 sudoku?",)


@pytest.mark.parametrize("blank", [*list(".0_*-xX?#□▢⬜·~/"), "None", "null", "-1", "__"])
def test_blank_sign_is_known_or_seen(blank):
    rows = clues(9).tolist()
    reading = read_text(f"Sudoku:\n{lines(rows, blank)}")
    assert reading.puzzle.clues.tolist() == rows


@pytest.mark.parametrize("between", ["", " ", "|"])
@pytest.mark.parametrize("blank", "._-~")
@pytest.mark.parametrize("empty", [0, 1, 3])
def test_row_of_blanks_is_no_rule(empty, blank, between):
    rows = ["2.31", "1...", "..12"]
    rows.insert(empty, "....")
    drawn = "\n".join(between.join(row).replace(".", blank) for row in rows)
    reading = read_text(f"my sudoku:\n{drawn}\nwhat is the solution?")
    assert reading.grid == rows and not reading.questions
    (block,) = [block for block in find_blocks(normalise(drawn)) if block.form != "line"]
    assert block.shape == (4, 4)


def test_unknown_sign_for_blanks_is_doubted_unless_the_rules_settle_it():
    settled = read_text(f"Here:\n{lines(clues(9).tolist(), 'E')}\nPlease finish the sudoku.")
    assert settled.confident
    rows = [[v if r < 4 else 0 for v in row] for r, row in enumerate(solved(9))]
    # Nothing but a grid is a Sudoku; how many solutions it has is not a matter of reading.
    assert read_text(lines(rows, "0")).confident


def test_illegal_grid_is_read_as_it_stands():
    rows = clues(9).tolist()
    rows[0][:2] = [5, 5]
    reading = read_text(f"sudoku\n{lines(rows)}")
    assert reading.confident and reading.puzzle.clues.tolist() == rows


def test_short_row_is_named_in_the_error():
    rows = lines(clues(9).tolist()).split("\n")
    rows[3] = rows[3][:-2]
    with pytest.raises(ParseError, match="row 4 has 8 cells, expected 9 for 'sudoku-9x9'"):
        read_text("sudoku\n" + "\n".join(rows))


def test_missing_row_is_counted_in_the_error():
    rows = lines(clues(9).tolist()).split("\n")[:-1]
    with pytest.raises(ParseError, match="8 rows of 9 cells came, expected 9 rows"):
        read_text("sudoku\n" + "\n".join(rows))


def test_strange_cell_is_named_in_the_error():
    with pytest.raises(ParseError, match="r2c3 holds '7'; 'sudoku-4x4' knows the digits 1 to 4"):
        read_text("4x4 sudoku\n1 . . 2\n. 2 7 .\n. . . .\n3 . q 4")


def test_missing_character_is_counted_in_the_error():
    line = "".join(lines(clues(9).tolist(), ".", "").split("\n"))[:-1]
    with pytest.raises(ParseError, match="80 cells came in a row, expected 81"):
        read_text(f"sudoku {line}")


def test_columns_are_turned():
    rows = clues(6).tolist()
    columns = "\n".join(
        f"Column {c + 1}: {' '.join(map(str, col))}" for c, col in enumerate(zip(*rows, strict=True))
    )
    assert read_text(f"6x6 sudoku\n{columns}").puzzle.clues.tolist() == rows


def test_upright_boxes_of_a_6x6_are_not_ours():
    rows = [list(row) for row in zip(*clues(6).tolist(), strict=True)]
    drawn = "\n".join(" | ".join(f"{row[c]} {row[c + 1]}" for c in (0, 2, 4)) for row in rows)
    assert read_text(f"sudoku\n{drawn}").unsupported == "6x6 sudoku with boxes 3 high and 2 wide"
    said = read_text(f"6x6 sudoku with 3x2 boxes\n{lines(rows)}")
    assert said.unsupported == "6x6 sudoku with boxes 3 high and 2 wide"


def test_bars_and_rules_do_not_disturb():
    rows = clues(9).tolist()
    text = "sudoku\n" + boxed(rows, "-", rule="------+-------+------")
    assert read_text(text).puzzle.clues.tolist() == rows


def test_letter_without_a_word_on_rows_or_columns_is_asked_about():
    given = [(r, c, v) for r, row in enumerate(clues(9).tolist()) for c, v in enumerate(row) if v]
    reading = read_text("Sudoku: " + ", ".join(f"{chr(65 + r)}{c + 1}={v}" for r, c, v in given))
    assert reading.puzzle.clues.tolist() == clues(9).tolist()
    assert "row or the column" in reading.questions[0]


def test_base_of_coordinates_is_settled_by_the_rules():
    given = [(r, c, v) for r, row in enumerate(clues(9).tolist()) for c, v in enumerate(row) if v]
    assert max(max(r, c) for r, c, _ in given) == 8
    reading = read_text("9x9 sudoku: " + " ".join(f"({r},{c})={v}" for r, c, v in given if r and c))
    assert reading.puzzle.clues[1:, 1:].tolist() == clues(9)[1:, 1:].tolist()


@pytest.mark.parametrize("legend", ["N = blank", "Empty = N", "n=empty", "N = a blank.", "HINT!", "SOLVE"])
def test_line_that_explains_a_sign_or_shouts_is_no_row(legend):
    drawn = lines(clues(9).tolist()).replace("0", "N")
    text = normalise(f"{legend}\n{drawn}\n{legend}")
    assert [block.shape for block in find_blocks(text)] == [(9, 9)]


def test_roles_tell_a_worked_example_from_the_puzzle():
    full = solved(4)
    shown = [[0, *row[1:]] for row in full]
    text = normalise(
        f"Example:\n{lines(shown)}\nSolution:\n{lines(full)}\nNow solve this sudoku:\n{lines(clues(4).tolist())}"
    )
    assert [c.role for c in candidates(text, find_blocks(text))] == ["example", "solution", "puzzle"]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("7", 7),
        ("'7'", 7),
        ('"."', 0),
        ("**7**", 7),
        ("(7)", 7),
        ("7.0", 7),
        ("", 0),
        ("$7$", 7),
        ("12", None),
        ("q", None),
    ],
)
def test_one_cell(cell, value):
    assert Decoder(9).value(cell) == value


@pytest.mark.parametrize(
    "line", ["5" + "." * 80, "." * 40 + "12" + "." * 39, "." * 60 + "8.3..3.2" + "." * 13]
)
def test_nearly_empty_line_is_read(line):
    reading = read_text(line)
    assert reading.confident and "".join(reading.grid) == line


@pytest.mark.parametrize("said", ["Column by column, each from top to bottom", "Spalte für Spalte", "按列"])
def test_rows_said_to_be_columns_are_turned(said):
    rows = clues(6).tolist()
    columns = "\n".join(
        " ".join("x" if not value else str(value) for value in column) for column in zip(*rows, strict=True)
    )
    assert read_text(f"Sudoku 6x6. {said}:\n{columns}").puzzle.clues.tolist() == rows
    assert read_text(f"Sudoku 6x6:\n{columns}").puzzle.clues.T.tolist() == rows


def test_numbers_in_threes_after_words_for_rows_and_columns_are_no_grid():
    triples = "2 2 2, 6 2 4, 2 3 1, 4 3 5, 1 1 3, 5 1 6, 3 4 1, 6 4 3, 1 5 2, 4 5 4, 2 6 6, 5 6 2"
    text = f"6x6 sudoku. i write the digit, then its row, then its column: {triples}"
    with pytest.raises(ParseError):
        read_text(text)
    grid = "2 . ., . 3 ., . 1 ., 5 . ., . . 3, . 2 ., . . ., 4 . ., . 6 ., . . 1, 3 . ., . . ."
    assert read_text(f"6x6 sudoku: {grid}").grid[0] == "2...3."
