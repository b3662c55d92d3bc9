"""A clear drawing, and sentences beside it that seem to change a cell: they are asked about, never passed over."""

from __future__ import annotations

import time

import pytest

from parsers.grammar.beside import passed_over
from parsers.llm.call import example
from parsers.llm.document import document_of
from parsers.llm.protocol import ScriptedLLM
from parsers.pointers import pointed_at
from parsers.reader import read
from solver.kinds import find_kind

SUDOKU = "Here is my sudoku:\n6..92.3..\n3856.7...\n..235....\n2.458..97\n.6817....\n1972.3..8\n8..79.453\n72.....1.\n...8.....\n"
MAZE = "My maze:\n#######\n#S    #\n# ### #\n#    G#\n#######\n"


@pytest.mark.parametrize(
    "said",
    [
        "Wait, row 7 column 1 is 3, not 8.",
        "Ignore the 8 in row 7, it is empty.",
        "There is also a 2 in the ninth row, seventh column.",
        "I got 2 for (9,7).",
        "Correction: r1c1 is blank.",
        "Where row 9 meets column 7 my pencil says 2.",
        "Perdón, en la fila 7 columna 1 hay un 3.",
        "Moment, in Zeile 7, Spalte 1 steht eine 3.",
    ],
)
def test_sentence_that_seems_to_change_a_drawn_cell_is_asked_about(said):
    reading = read(SUDOKU + said)
    assert reading.grid[6] == "8..79.453"
    if reading.entries is None:
        assert "does it change what is drawn?" in reading.questions[0] and said[6:11] in reading.questions[0]


def test_sentence_about_a_wall_beside_a_drawn_maze_is_asked_about():
    assert not read(MAZE + "Someone broke down the wall in row 3, column 3.").confident
    assert not read(MAZE + "Oh, and r2c4 is blocked too.").confident
    assert read(MAZE + "It has 5 rows and 7 columns; # is a wall.").confident


@pytest.mark.parametrize(
    "said",
    [
        "Solve it, please.",
        "Where should I look next? Perhaps in row 3?",
        "Give me a hint for row 3, column 4.",
        "Why is row 1 column 1 a 6?",
        "Could row 1, column 2 be a 5?",
        "Row 1, column 1 is a 6.",
        "The 6 in the first row, first column, is right.",
        "It is number 47 of 365, rated 3 of 5.",
        "The coordinates rXcY specify the cell in row X, column Y, with r1c1 as the top left cell.",
        "A box has 3 rows, 3 columns and 9 cells.",
        "I am stuck since 2 hours. 9x9, from page 12 of 2 books.",
    ],
)
def test_other_sentences_leave_a_drawing_as_clear_as_it_is(said):
    reading = read(SUDOKU + said)
    assert reading.confident and reading.grid[0] == "6..92.3.."


CELLS = "6 by 6 sudoku: r2c3 3; r2c4 2; r2c6 4; r3c4 3; r3c6 2; r4c5 4; r5c4 5; r6c2 6"
BY_ROWS = (
    "4x4 sudoku. row 1 is 2, 3, blank, blank, row 2 is blank, 1, blank, 2, row 3 is 3, blank, blank, blank, "
    "row 4 is 1, blank, blank, blank. "
)


def test_cells_in_sentences_of_another_form_are_not_passed_over():
    for text in (
        f"{CELLS}; r4c2 two; r4c6 one; r5c1 four; r5c2 three; r6c3 two; r6c6 three. How so?",
        "这是 9乘9数独: 2行3列=1; 3行3列=6; 1行2列=5; (1,5)=6; (2,9)=8; (8,7)=9; 1行8列=9; 4行1列=6; (6,8)=1; (9,2)=1.",
        f"{CELLS}. I pencilled a 5 into row 1, column 1 myself.",
        f"{CELLS}. Sorry, r2c3 is a 1.",
    ):
        reading = read(text)
        n_told = int((reading.puzzle.clues != 0).sum()) + (reading.entries is not None)
        assert not reading.confident or n_told > 8
    assert read(f"{CELLS}. Is it too hard?").confident


def test_own_digits_after_rows_in_sentences_are_heard_or_asked_about():
    for said in (
        "My additions are: the fourth square in row 1 is 2 and the first cell in row 2 is 3. Complete it.",
        "I got 4 for (1,4).",
        "I put a 4 in row 1, column 4.",
    ):
        reading = read(BY_ROWS + said)
        assert reading.entries is not None or not reading.confident
    assert read(BY_ROWS + "Where should I look first?").confident


TOLD = (
    "My 4x4 sudoku, as my friend wrote it down, more or less: top to bottom uno, nix, trois, quattro; "
    "then 3, 4, zip, zip; after that two, two gaps, 3; and last 4, nil, 2, nil. "
)
ROWS = ["1.34", "34..", "2..3", "4.2."]


def by_a_model(text, intent="solve"):
    """The reading by a model that hears the rows and nothing else."""
    say = [
        {"do": "row", "at": str(number), "from": "1", "cells": list(cells)}
        for number, cells in enumerate(ROWS, 1)
    ]
    return read(text, llm=ScriptedLLM([example(intent=intent, kind="sudoku-4x4", grid="words", say=say)]))


@pytest.mark.parametrize(
    "said",
    [
        "There is also a 2 in the first row, second column.",
        "Where row 3 meets column 2 my pencil says 1.",
        "Actually scrap the fourth row, it is all blank.",
    ],
)
def test_sentence_that_a_model_passes_over_is_asked_about_however_sure_it_is(said):
    reading = by_a_model(TOLD + said)
    is_heard = reading.grid != ROWS or reading.entries is not None
    assert is_heard or any("does it belong to the puzzle?" in each for each in reading.questions)
    document = document_of(TOLD + said)
    words = [number for number, word in enumerate(document.words) if word.start < len(TOLD)]
    assert passed_over(document, find_kind("sudoku-4x4"), set(words)) is not None
    assert passed_over(document, find_kind("sudoku-4x4"), {*words, len(document.words) - 1}) is None


@pytest.mark.parametrize(
    "said",
    [
        "Can row 3, column 2 be a 1?",
        "I am stuck in row 3.",
        "It took me 20 minutes, and 2 coffees.",
        "Solve it by 10 o'clock.",
    ],
)
def test_other_sentences_belong_to_no_puzzle(said):
    reading = by_a_model(TOLD + said)
    assert reading.grid == ROWS and not any("does it belong" in each for each in reading.questions)


def test_run_of_cells_that_is_told_by_its_first_word_ends_where_the_line_does():
    text = "4x4 sudoku it is, folks: 1 gap 3 4 in the top. There is also a 2 in the first row, second column."
    document = document_of(text)
    one = next(number for number, word in enumerate(document.words) if word.text == "1")
    say = [{"do": "row", "at": "1", "from": "1", "cells": [f"w{one}+"]}]
    assert pointed_at(say, document, 4) == set(range(one, one + 4))


def test_who_asks_why_names_a_cell_and_what_it_holds():
    reading = by_a_model(TOLD + "Tell me why row 3, column 2 must be 1.", intent="why")
    assert not any("does it belong" in each for each in reading.questions)


def test_long_texts_beside_a_drawing_take_no_time():
    started = time.process_time()
    for run in ("row 1 ", "r1c1 is ", "(1,1", "first row column 2 is 3 and "):
        read(SUDOKU + run * (6_000 // len(run)))
    assert time.process_time() - started < 4


def test_sentence_that_begins_without_a_mark_before_it_is_its_own():
    reading = by_a_model(TOLD.rstrip(". ") + " Also row 1, column 2 is a 2.")
    document = document_of(TOLD.rstrip(". ") + " Also row 1, column 2 is a 2.")
    words = {number for number, word in enumerate(document.words) if word.start < len(TOLD) - 2}
    assert passed_over(document, find_kind("sudoku-4x4"), words) is not None
    assert not reading.confident or reading.grid != ROWS
