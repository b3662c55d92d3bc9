"""A clear drawing, and sentences beside it that seem to change a cell: they are asked about, never passed over."""

from __future__ import annotations

import time

import pytest

from parsers.llm.call import example
from parsers.llm.document import document_of
from parsers.llm.protocol import ScriptedLLM
from parsers.pointers import pointed_at
from parsers.reader import read

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
    assert reading.grid[6] == "8..79.453" and not reading.confident
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
        "I am stuck since 2 hours. 9x9, from page 12 of 2 books.",
    ],
)
def test_other_sentences_leave_a_drawing_as_clear_as_it_is(said):
    reading = read(SUDOKU + said)
    assert reading.confident and reading.grid[0] == "6..92.3.."


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
    assert reading.grid == ROWS and any("does it belong to the puzzle?" in each for each in reading.questions)


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
