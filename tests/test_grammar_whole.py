"""Sentences that turn a whole puzzle are heeded or asked about, never passed over."""

from __future__ import annotations

import time

import pytest

from parsers.grammar.whole import turned
from parsers.llm.document import document_of
from parsers.reader import read
from solver.puzzle import ParseError

SUDOKU = "Here is my sudoku:\n6..92.3..\n3856.7...\n..235....\n2.458..97\n.6817....\n1972.3..8\n8..79.453\n72.....1.\n...8.....\n"
MAZE = "My maze:\n#######\n#S    #\n# ### #\n#    G#\n#######\n"
TOLD = (
    "4x4 sudoku. row 1 is 2, 3, blank, blank, row 2 is blank, 1, blank, 2, row 3 is 3, blank, blank, blank, "
    "row 4 is 1, blank, blank, blank. "
)
TOLD_MAZE = (
    "A maze of 4 rows and 5 columns. There are walls at row 2, column 3 and at row 3, column 1. "
    "The start is at row 1, column 1 and the goal at row 4, column 5. "
)
TURNED = [
    "Oh and the rows are listed from bottom to top.",
    "I numbered the columns from the right.",
    "PS: rows 1 and 2 are swapped.",
    "Every 6 above should be read as 5 and vice versa.",
    "Every number is one too high.",
    "The picture is upside down.",
    "It is all mirrored.",
    "The whole thing got rotated by 90 degrees.",
    "Die Zeilen stehen von unten nach oben.",
    "Zeile 1 und 2 sind vertauscht.",
    "Las filas van de abajo hacia arriba.",
    "Está en espejo.",
    "Les lignes sont données de bas en haut.",
    "Tout est à l'envers.",
    "Le righe sono elencate dal basso verso l'alto.",
    "È capovolto.",
    "As linhas estão de baixo para cima.",
    "As duas primeiras estão trocadas.",
    "Строки идут снизу вверх.",
    "Всё в зеркальном отражении.",
    "行是从下往上写的。",
    "第一行和第二行互换了。",
    "سطرها از پایین به بالا نوشته شده‌اند.",
    "الصفوف مكتوبة من الأسفل إلى الأعلى.",
]


@pytest.mark.parametrize("said", TURNED)
def test_sentence_that_turns_a_drawing_is_asked_about(said):
    for drawn in (SUDOKU, MAZE):
        reading = read(drawn + said)
        assert not reading.confident and said.rstrip(".。")[:30] in reading.questions[0]


@pytest.mark.parametrize("said", TURNED[:8])
def test_sentence_that_turns_a_told_puzzle_is_heeded_or_asked_about(said):
    for told in (TOLD, TOLD_MAZE):
        try:
            reading = read(told + said)
        except ParseError:
            continue  # the grammars would rather be silent
        assert not reading.confident or reading.grid != read(told).grid


def test_ends_of_a_maze_that_are_swapped_are_asked_about():
    assert not read(MAZE + "The start and the goal are swapped.").confident
    reading = read(TOLD_MAZE + "Rows count from the bottom.")
    assert not reading.confident or reading.grid != read(TOLD_MAZE).grid


def test_what_is_heeded_is_no_question():
    rows = "row 1 is blank, blank, 3, 2, row 2 is 2, blank, 1, blank, row 3 is blank, blank, blank, 3, row 4 is blank, blank, blank, 1."
    reading = read(f"4x4 sudoku. I read every row from right to left: {rows}")
    assert reading.grid == read(TOLD).grid
    assert not any("You also say" in question for question in reading.questions)


@pytest.mark.parametrize(
    "said",
    [
        "I read the rows from top to bottom.",
        "Is it mirrored?",
        "It is not upside down.",
        "Find me the way from the bottom to the top.",
        "Each row, column and box holds every number from 1 to 9 once.",
        "I am at the start of the book, and it is too hard.",
        "Every row is read from left to right.",
        "Can you fill in the last row first?",
    ],
)
def test_other_sentences_turn_nothing(said):
    assert read(SUDOKU + said).confident
    assert not list(turned(document_of(MAZE + said)))


def test_long_texts_take_no_time():
    for run in ("rows ", "rows a from ", "every row a ", "should be ", "строки ", "行从", "each 6 is "):
        document = document_of(MAZE + run * (6_000 // len(run)))
        started = time.process_time()
        list(turned(document))
        assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    "said",
    [
        "Someone broke down the wall in row 2, column 4.",
        "The wall in row 2, column 3 is gone.",
        "They removed the hedge at row 2, column 3.",
        "Die Mauer in Zeile 2, Spalte 3 wurde abgerissen.",
        "第2行第3列的墙拆掉了。",
    ],
)
def test_wall_that_is_no_more_is_asked_about(said):
    for told in (MAZE, TOLD_MAZE):
        try:
            assert not read(told + said).confident
        except ParseError:
            continue  # the grammars would rather be silent


def test_walls_that_stand_are_not_asked_about():
    assert read(TOLD_MAZE + "You cannot walk through a wall.").confident
