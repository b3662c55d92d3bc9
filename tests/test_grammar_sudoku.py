"""Sudokus that are told in sentences, read by rules."""

from __future__ import annotations

import json
import time

import pytest

from parsers.attempts import attempt, tells_own
from parsers.grammar.sudoku import sudoku_calls
from parsers.llm.call import Call, call_schema, example
from parsers.llm.document import document_of
from parsers.llm.protocol import Completion
from parsers.llm.schema import fault_of
from parsers.resolve import resolve
from solver.kinds import find_kind

SMALL = ["1..4", ".41.", "2143", "...."]


def rows_of(text: str) -> list[str] | None:
    """The puzzle that the first call for a text gives; None where the grammar says nothing."""
    document = document_of(text)
    calls = sudoku_calls(document, None)
    if not calls:
        return None
    assert fault_of(calls[0], call_schema(document)) is None
    reading = resolve(Call.of(calls[0]), document)
    assert reading.puzzle is not None and not reading.questions
    return reading.puzzle.kind.rows(reading.puzzle.clues)


def nine(**rows: str) -> list[str]:
    """Nine rows, of which these are not blank."""
    return [rows.get(f"r{number}", "." * 9) for number in range(1, 10)]


LINES = {
    "by number": "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
    "by letter r": "4x4 r1 1 _ _ 4 r2 _ 4 1 _ r3 2 1 4 3 r4 _ _ _ _",
    "in words": "A 4x4: the first row is one, two blanks, four. The second row is gap four one gap. "
    "Third row: two one four three. The last row has nothing in it.",
    "only an ordinal": "4x4\nfirst: 1, two gaps, 4\nsecond: gap, 4, 1, gap\nthird: 2143\nfourth: four gaps",
    "numbered": "4x4\n1) 1, blank, blank, 4\n2) blank, 4, 1, blank\n3) 2, 1, 4, 3\n4) four blanks",
    "next row": "4x4: first row 1 blank blank 4, next row blank 4 1 blank, next row 2 1 4 3, next row is empty",
    "the row below": "4x4: first row 1 blank blank 4, the row below it blank 4 1 blank, below that 2 1 4 3 "
    "and the bottom row is empty",
    "upwards": "from the bottom up. bottom row: four gaps. row above that: two one four three. "
    "above that: gap four one gap. top: one gap gap four. 4x4, please",
    "without names": "My 4x4: one blank blank four; blank four one blank; two one four three; four blanks",
    "name last": "4x4: 1, two blanks, 4 is the first row\nblank, 4, 1, blank is the second row\n"
    "2, 1, 4, 3 is the third row\n4 blanks is the fourth row",
    "both names": "4x4. Row 1, the top row: 1 blank blank 4. Row 2, the second row: blank 4 1 blank. "
    "Row 3, the third one: 2 1 4 3. Row 4, the bottom row: all blank.",
    "spoken signs": "4X4 ROW ONE COLON ONE COMMA BLANK COMMA BLANK COMMA FOUR PERIOD ROW TWO COLON BLANK COMMA FOUR "
    "COMMA ONE COMMA BLANK PERIOD ROW THREE COLON TWO COMMA ONE COMMA FOUR COMMA THREE PERIOD ROW FOUR COLON BLANK PERIOD",
    "columns": "4x4. Column 1: 1 _ 2 _; column 2: _ 4 1 _; column 3: _ 1 4 _; the last column: 4 _ 3 _",
    "boxes": "4x4: top left box: 1 blank blank 4. top right box: blank 4 1 blank. bottom left box: 2 1 blank blank. "
    "bottom right box: 4 3 blank blank.",
    "over": "4x4. Box 1 has 1 blank over blank 4. Box 2 has blank 4 over 1 blank. Box 3 has 2 1 over blank blank. "
    "Box 4 has 4 3 over blank blank.",
    "on top and below": "4x4. Top left box: 1 blank on top, blank 4 below. Top right box: blank 4 on top, 1 blank below. "
    "Bottom left box: 2 1 on top, blank blank below. Bottom right box: 4 3 on top, blank blank below.",
    "compass": "4x4. The northwest quadrant is 1, blank, blank, 4. The northeast quadrant is blank, 4, 1, blank. "
    "The southwest quadrant is 2, 1, blank, blank. The southeast quadrant is 4, 3, blank, blank.",
    "reading order": "4x4, in reading order: 1 blank blank 4 blank 4 1 blank 2 1 4 3 blank blank blank blank",
    "short lines": "4x4. Row 1: 1, blank, blank, 4.\nRow 2: blank, 4, 1.\nRow 3: 2, 1, 4, 3.\nRow 4: blank.",
    "questions": "4x4. What is in row 1? 1, blank, blank, 4. What is in row 2? blank, 4, 1, blank. "
    "What is in row 3? 2, 1, 4, 3. What is in row 4? Four blanks.",
    "times": "4x4\n[00:01] row one: one, blank, blank, four\n[00:04] row two: blank, four, one, blank\n"
    "[00:07] row three: two, one, four, three\n[00:10] row four: nothing",
    "said twice": "4x4. Row 1: 1 (one), blank, blank, 4 (four). Row 2: blank, 4 (four), 1 (one), blank. "
    "Row 3: 2, 1, 4, 3. Row 4: all blank.",
    "two ways": "4x4. Row 1 has a 1 in the first cell and a 4 in the last. Row 2: blank, 4, 1, blank. "
    "Third row: 2, 1, 4, 3. Row 4 is empty.",
}


@pytest.mark.parametrize("how", LINES)
def test_lines_are_read_however_they_are_named(how):
    assert rows_of(LINES[how]) == SMALL


PLACED = {
    "digit at place": "9x9. Row 2 has a 5 in the third square and a 7 in the last, the rest is empty.",
    "place is digit": "9x9. In row 2 the third square is a 5 and the last one a 7. Everything else is empty.",
    "columns": "9x9. Row 2: 5 in column 3, 7 in column 9. Nothing else is given.",
    "two lists": "9x9. Row 2 has 5 and 7 in columns 3 and 9. All other cells are blank.",
    "places first": "9x9. Row 2: columns 3 and 9 hold 5 and 7. All other cells are blank.",
    "row last": "9x9. Columns 3 and 9 of row 2 hold 5 and 7. All other cells are blank.",
    "short": "9x9. r2: c3=5, c9=7. The rest is empty.",
    "at the end": "9x9. The second row has a 5 in third position and a 7 at the very end. The rest is empty.",
    "from the right": "9x9. Row 2: a 5 seventh from the right and a 7 at the far right. The rest is empty.",
    "pairs": "9x9. As (column, digit) pairs, row 2: (3,5), (9,7). All other cells are empty.",
    "except": "9x9. Row 2 is empty except for a 5 in column 3 and a 7 in column 9. The rest is empty.",
    "cells": "9x9. r2c3 is 5, r2c9=7. Everything else is empty.",
    "brackets": "9x9. (2,3)=5 and (2,9)=7. Everything else is empty.",
    "column first": "9x9. (column, row): (3,2)=5 and (9,2)=7. Everything else is empty.",
    "triples": "9x9. (row, column, digit): (2,3,5), (2,9,7). Everything else is empty.",
    "in words": "9x9. Row 2 column 3 has a five, and a seven is in the last square of the second row. No other numbers.",
    "by digit": "9x9. Fives: row 2 column 3. Sevens: row 2 column 9. All the other squares are empty.",
    "letters": "9x9, rows are letters, columns are numbers. B3 is 5, B9 is 7. Everything else is empty.",
    "spreadsheet": "9x9, like a spreadsheet: C2=5, I2=7. Everything else is empty.",
    "from the top": "9x9. Two from the top and three from the left: 5; two from the top, nine from the left: 7. "
    "The rest is empty.",
}


@pytest.mark.parametrize("how", PLACED)
def test_cells_are_read_however_they_are_named(how):
    assert rows_of(PLACED[how]) == nine(r2="..5.....7")


def test_corners_centre_and_places_in_boxes():
    text = "9x9. A 5 in the top left corner, a 9 in the middle of the board. The rest is empty."
    assert rows_of(text) == nine(r1="5........", r5="....9....")
    text = "9x9. Top right box: 7 in its top right corner and 5 in its centre. The rest is empty."
    assert rows_of(text) == nine(r1="........7", r2=".......5.")


def test_the_same_digit_in_several_cells():
    text = "9x9. Twos at (2,5), (5,2) and (6,4). All other cells are empty."
    assert rows_of(text) == nine(r2="....2....", r5=".2.......", r6="...2.....")


def test_rows_from_right_to_left_are_turned():
    text = "4x4, every row from right to left. Row 1: 4, two blanks, 1. Row 2: blank, 1, 4, blank. Row 3: 3, 4, 1, 2. Row 4: empty."
    assert rows_of(text) == SMALL
    assert (
        rows_of("9x9, told from right to left. Row 2 has a 5 in the third square. The rest is empty.") is None
    )


def test_right_after_is_no_place_at_the_right():
    text = "9x9. Row 2 has a 5 in the third square and a 7 right after it. The rest is empty."
    assert rows_of(text) in (None, nine(r2="..57....."))


def test_corrections():
    told = "4x4. Row 1: 1, blank, blank, 3. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank."
    assert rows_of(f"{told} Sorry, row 1 column 4 is a 4.") == SMALL
    assert rows_of(f"{told} Oh, I misread row 1: it is 1, blank, blank, 4.") == SMALL
    again = told.replace("blank, 3. Row 2", "blank, 3... no wait, that 3 is a 4. Row 2")
    assert rows_of(again) == SMALL
    assert rows_of(told.replace("blank, 3. Row 2", "blank, 3, no, 4. Row 2")) == SMALL
    assert rows_of(told.replace("3. Row 2", "4. Row 3, no, row 2")) == SMALL
    assert rows_of(f"{told} Oh, I misread that: the 3 in row 1 is a 4.") == SMALL


def test_a_correction_that_is_not_clear_is_not_guessed():
    told = "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank."
    assert rows_of(f"{told} Sorry, one of the 4s was a 3.") is None
    assert rows_of(told.replace("Row 3", "Hang on, swap those 2. Row 3")) is None


def test_own_entries_are_no_clues():
    text = "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank. I put a 2 in row 1 column 2."
    document = document_of(text)
    (call,) = sudoku_calls(document, None)
    reading = resolve(Call.of(call), document)
    assert reading.puzzle is not None and reading.puzzle.kind.rows(reading.puzzle.clues) == SMALL
    assert reading.entries is not None and reading.entries[0, 1] == 2 and reading.entries.sum() == 2
    assert rows_of(text.replace("I put a 2 in", "Somebody inked a 2 into")) is None


def test_own_entries_beside_a_drawn_puzzle():
    document = document_of(
        "1..4\n.41.\n2143\n....\nI put a 2 in row 1, column 2 and a 3 in r1c3. Right so far?"
    )
    (call,) = sudoku_calls(document, None)
    assert call["grid"] == "g0"
    assert [(each["do"], each["value"]) for each in call["say"]] == [("entry", "w0"), ("entry", "w3")]
    asked = "1..4\n.41.\n2143\n....\nHow do you know that row 1 column 2 is a 2?"
    assert sudoku_calls(document_of(asked), None) == []


SILENT = {
    "a row is missing": "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3.",
    "a row is too long": "4x4. Row 1: 1, blank, blank, 4, 2. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: blank.",
    "a row is told twice": "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 1: 2, 1, 4, 3. Row 4: blank.",
    "digits clash": "4x4. Row 1: 1, blank, blank, 1. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: blank.",
    "a digit too large": "4x4. Row 1: 1, blank, blank, 7. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: blank.",
    "between": "4x4. Row 1: between 1 and 4 come 2 blanks. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: blank.",
    "a diagonal": "9x9. The diagonal is 1, 2, 3, 4, 5, 6, 7, 8, 9. The rest is empty.",
    "what nobody knows": "4x4. Row 1: 1, smudge, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: blank.",
    "no size": "r1c2 is 3, r2c3 is 1. Everything else is empty.",
    "letters for what": "9x9. B3 is 5, B9 is 7. Everything else is empty.",
    "one more cell after all": "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. "
    "Row 4: blank. A 2 in row 4 column 3.",
    "no puzzle": "I bought 3 of them for 2 euros, can you play sudoku with me?",
    "a maze": "The first row is all walls, the second row is wall, open, open, wall.",
}


@pytest.mark.parametrize("why", SILENT)
def test_nothing_is_said_where_not_all_is_understood(why):
    assert rows_of(SILENT[why]) is None


def test_prose_around_the_puzzle_is_left_out():
    told = LINES["by number"].removeprefix("4x4. ")
    text = f"Hello there,\n\nI found this 4x4 on page 37, and have been at it for 2 hours.\n\n{told}\n\nBest wishes,\nHarold (81 years young)"
    assert rows_of(text) == SMALL
    assert rows_of(f"How do you know that row 2 column 1 is a 3? It is a 4x4. {told}") == SMALL


def test_the_size_is_that_of_the_lines_or_as_it_is_named():
    assert rows_of(LINES["by number"].removeprefix("4x4. ")) == SMALL
    six = "six by six: r2c3 is 5, r6c1 is 6. Everything else is empty."
    assert rows_of(six) == ["......", "..5...", "......", "......", "......", "6....."]
    document = document_of("r1c2 is 3, r2c3 is 1. Everything else is empty.")
    assert [call["kind"] for call in sudoku_calls(document, find_kind("sudoku-4x4"))] == ["sudoku-4x4"]
    assert sudoku_calls(document, find_kind("maze")) == []


def test_digits_are_pointed_at():
    (call,) = sudoku_calls(document_of(LINES["by number"]), None)
    assert call["say"][0] == {"do": "row", "at": "w0", "from": "1", "cells": ["w1-w4"]}


@pytest.mark.parametrize(
    "piece", ["row 1 5 ", "5, ", "r1c1 ", "( ", "in row 3 a 5 in columns 1, 2, 3 and 4 ", "row below no "]
)
def test_long_texts_take_no_long_time(piece):
    text = (piece * 2000)[:7900]
    document = document_of(text)
    start = time.process_time()
    sudoku_calls(document, None)
    assert time.process_time() - start < 2.0


PLACES = {
    "sec": (
        "4x4. Row 1: 1, blank, blank, 4. Hang on a second. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "thatone": (
        "4x4. Row 1: 1, blank, blank, 4... Let me check that one. Row 2: blank, 4, 1, blank... This one I'm sure of. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "begin": (
        "4x4. Row 1 has a 1 to begin with and a 4 at the very end. Row 2 has a 4 in the second spot, then a 1 in the third. The rest is empty.",
        ["1..4", ".41.", "....", "...."],
    ),
    "front": (
        "4x4. Row 1 has a 1 in front and finishes with a 4. Row 2: 4 and 1 in the two middle squares. Nothing else.",
        ["1..4", ".41.", "....", "...."],
    ),
    "at": (
        "4x4. Row 1: 1@1 4@4, row 2: 4@2 1@3. Rest blank.",
        ["1..4", ".41.", "....", "...."],
    ),
    "two first": (
        "4x4. Row 1: 1 and 2 at the start. Row 2: 2 and 1 at the end. Rest blank.",
        ["12..", "..21", "....", "...."],
    ),
    "mid blank": (
        "4x4. Row 1: 1 at the start, 4 at the end, nothing in the middle. Row 2: blank, 4, 1, blank. Row 3 2143. Row 4 empty.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "between": (
        "4x4. Row 1 has a 1 at the start and a 4 at the end with two blanks between them. Row 2: blank, 4, 1, blank. Row 3 2143. Row 4 empty.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "on top": (
        "4x4. 1 blank blank 4 on top, blank 4 1 blank next, then 2 1 4 3 and four blanks",
        ["1..4", ".41.", "2143", "...."],
    ),
    "col top": (
        "4x4 by columns. Column 1: 1, 3, gap, gap. Column 2: gap, 4, 1, gap. Column 3 has a 3 on top and three gaps under it. Column 4: gap, 2, 3, 1.",
        ["1.3.", "34.2", ".1.3", "...1"],
    ),
    "below cell": (
        "4x4. Top left there's a 1, right below it a 2. In row 3 column 4 a 3, and to its left a 4. Everything else is blank.",
        ["1...", "2...", "..43", "...."],
    ),
    "next to it": (
        "4x4. There is a 1 in row 1 column 1 and a 2 next to it. The 4 is in r2c3, with a 3 to the right of it. Rest blank.",
        ["12..", "..43", "....", "...."],
    ),
    "ones": (
        "4x4. The 1s: one at row 1 column 1, one at row 2 column 3. Fours: top right corner and r2c2. Nothing else is given.",
        ["1..4", ".41.", "....", "...."],
    ),
    "not a 4": (
        "4x4. 1 in r1c1, 4 in r1c4, 4 in r2c2, 3 in r2c3. Sorry, r2c3 should be a 1, not a 3. Rest empty.",
        ["1..4", ".41.", "....", "...."],
    ),
    "forgot": (
        "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, blank, blank. Row 3: 2, 1, 4, 3. Row 4: all blank. I forgot: there's also a 1 in row 2, column 3.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "slashbox": (
        "4x4, box by box, each in two lines separated by slashes, a dash is an empty cell. The top-left box reads 1 - / - 4. The top-right box reads - 4 / 1 -. The bottom-left box reads 2 1 / - -. The bottom-right box reads 4 3 / - -.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "from bottom": (
        "4x4. The first and last cells of the top row hold 1 and 4. The second and third cells of the third from the bottom hold 4 and 1. Rest empty.",
        ["1..4", ".41.", "....", "...."],
    ),
    "squares": (
        "4x4. Square one has 1 _ then _ 4. Square two has _ 4 then 1 _. Square three has 2 1 then _ _. Square four has 4 3 then _ _. That's it.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "except": (
        "4x4. Row 1: blank except a 1 at 1 and a 4 at 4. Row 2, blank except a 4 in the second place and a 1 in the third. Row 3 is empty. Row 4 empty.",
        ["1..4", ".41.", "....", "...."],
    ),
    "nums": (
        "4x4. Row 1 with two numbers: 1, two blank, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "same": (
        "4x4. Row 1: 1, blank, blank, 4. Row 2 is empty. Row 3: 4, blank, blank, 1. Row 4 is the same as row 2.",
        ["1..4", "....", "4..1", "...."],
    ),
    "rows empty": (
        "4x4. Row 1: 1, blank, blank, 4. Row 3: 4, blank, 2, 1. Rows 2 and 4 are empty.",
        ["1..4", "....", "4.21", "...."],
    ),
    "nexttill": (
        "4x4. Row 1 starts with a 1, then nothing until the last, which is 4. Row 2: blank, 4, 1, blank. Row 3: 2143. Row 4 nothing.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "mean": (
        "4x4. Row 1: 1, blank, blank, 3, I mean 4. Row 2: blank, 4, 1, blank. Row 2, I mean row three: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "wrong": (
        "4x4. Row 1: 1, blank, blank, 3, wrong, 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "argh": (
        "4x4. The top line consists of 1, 2 zeros, 3, argh, it's a 4, not a 3 - the second line consists of 0, 4, 1, 0 - the third line consists of 2, 1, 4, 3 - the last line consists of 4 zeros.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "l2r": (
        "4x4. Row 1 (left to right): 1, blank, blank, 4... (wait a second) Row 2 (from left to right): blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "thats all": (
        "4x4. 1, two blank spots, 4. Blank, 4, 1 and that's all. 2, 1, 4, 3. Four blank spots.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "digits": (
        "4x4. The first row has two digits: 1, two blank, 4. The second row has two digits: blank, 4, 1, blank. The third row has four digits: 2, 1, 4, 3. The last row has none.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "bottom i": (
        "4x4. the top i have a one and two empty boxes and then a four\nand under that i have blank and a four and a one and blank\nand under that theres 2 and 1 and 4 and 3\nand the bottom one i have four empty boxes",
        ["1..4", ".41.", "2143", "...."],
    ),
    "entries": (
        "4x4. The first 2 entries of the second row are 3 and 4; the last 2 entries of the first row hold 3, 4. The third row has a 2 in the first cell. All other cells are blank.",
        ["..34", "34..", "2...", "...."],
    ),
    "xy": (
        "4x4. Y=1, x=1: one. Y=1, x=4: four. Y=2, x=2: four. Y=2, x=3: one. Nothing else.",
        ["1..4", ".41.", "....", "...."],
    ),
    "set": (
        "A 4x4. SET R1C1 TO 1 then SET R1C4 TO 4 then SET R2C2 TO 4 then SET R2C3 TO 1",
        ["1..4", ".41.", "....", "...."],
    ),
    "brackets": (
        "4x4. [1, 1] has the digit 1 in it, [1, 4] has the digit 4 in it, [2, 2] -> 4, [2, 3] contains a 1",
        ["1..4", ".41.", "....", "...."],
    ),
    "run on": (
        "4x4 um col one row one has a one um col four row one has a four col two row two has a four then col three row two has a one okay",
        ["1..4", ".41.", "....", "...."],
    ),
    "set to": (
        "4x4. The top left cell is set to 1. The upper-right corner of the grid has the digit 4 in it. The 2nd from the left in the second row contains a 4. We have a 1 in the third spot of the second row. Everything else is empty.",
        ["1..4", ".41.", "....", "...."],
    ),
    "number": (
        "4x4. the number one is in row one, square one\nthe number four is in row 1, square four\nrow 2, square two contains a four\nrow two, square three is given as one",
        ["1..4", ".41.", "....", "...."],
    ),
    "triples": (
        "4x4. Each is row, column, number: 1 1 1 and 1 4 4 and 2 2 4 and 2 3 1",
        ["1..4", ".41.", "....", "...."],
    ),
    "missing rest": (
        "4x4. Row 1: 1, two missing ones, 4. Row 2: missing, 4, 1, the others are blank. Row 3: 2143. Row 4, 4 missing ones",
        ["1..4", ".41.", "2143", "...."],
    ),
    "nums2": (
        "4x4. First row: left cell 1, right cell 4. Second row: second cell 4, third cell 1. The rest blank.",
        ["1..4", ".41.", "....", "...."],
    ),
    "was wrong": (
        "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 3, 1, blank. The 3 was wrong, it's a 4. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "last one": (
        "4x4. Row 1: 1, blank, blank, 3. Sorry, the last one should be 4. Row 2: blank, 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "first cell": (
        "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. Row 3: 3, 1, 4, 3. No, the first cell is a 2. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "inside": (
        "4x4. Row 1: 1, blank, blank, 4. Row 2, from column 2 on: 4, 1, blank. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "empty first": (
        "4x4. Row 1: 1, blank, blank, 4. Row 3: 4, blank, 2, 1. Empty are rows 2 and 4.",
        ["1..4", "....", "4.21", "...."],
    ),
    "then only": (
        "4x4. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, then only gaps. Row 3: 2, 1, 4, 3. Row 4: all blank.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "zh倒数": (
        "4×4数独。第一行是1、空、空、4。第二行是空、4、1、空。倒数第2行是2、1、4、3。倒数第1行全空。",
        ["1..4", ".41.", "2143", "...."],
    ),
    "ru снизу": (
        "судоку 4х4. первая строка: 1, пусто, пусто, 4. вторая строка: пусто, 4, 1, пусто. вторая строка снизу: 2, 1, 4, 3. последняя строка пустая.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "de falsch": (
        "4x4. Zeile 1: 1, leer, leer, 4. Zeile 2: leer, 3, 1, leer. Die 3 war falsch, richtig ist 4. Zeile 3: 2, 1, 4, 3. Zeile 4: alles leer.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "de feld": (
        "4x4. Zeile 1: 1, leer, leer, 4. Zeile 2: leer, 4, 1, leer. Zeile 3: 3, 1, 4, 3. Nein, das erste Feld ist 2. Zeile 4: alles leer.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "de leer": (
        "4x4. Zeile 1: 1, leer, leer, 4. Zeile 3: 4, leer, 2, 1. Leer sind Reihen 2, 4.",
        ["1..4", "....", "4.21", "...."],
    ),
    "diag": (
        "4x4. The main diagonal from the top left reads 1, 4, 2, 3. All other cells are blank.",
        ["1...", ".4..", "..2.", "...3"],
    ),
    "corners": (
        "4x4. The four corners, clockwise from the top left, are 1, 4, 3 and 2. Nothing else.",
        ["1..4", "....", "....", "2..3"],
    ),
    "cornersall": (
        "4x4. Each row from left to right: 1, two gaps, 4 / gap, 4, 1, gap / 2 1 4 3 / four gaps",
        ["1..4", ".41.", "2143", "...."],
    ),
    "es nada": (
        "sudoku 4x4. fila 1: 1, vacía, vacía, 4. fila 2: vacía, 4, 1, y se acabó la fila. fila 3: 2, 1, 4, 3. fila 4: vacía, después nada.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "de nur": (
        "4x4. Zeile 1: 1, leer, leer, 4. Zeile 2: leer, 4, 1, dann nichts. Zeile 3: 2, 1, 4, 3. Zeile 4: leer, dann nur noch Lücken.",
        ["1..4", ".41.", "2143", "...."],
    ),
    "zh 后": (
        "四宫数独。第1行是1,空,空,4。第2行是空,4,1,后边空着。第3行是2,1,4,3。第4行全空。",
        ["1..4", ".41.", "2143", "...."],
    ),
    "de ps": (
        "4x4. Zeile 1: 1, leer, leer, 4. Zeile 2: leer, 3, 1, leer. Zeile 3: 2, 1, 4, 3. Zeile 4: alles leer. PS: In Zeile 2, Spalte 2 muss eine 4 stehen.",
        ["1..4", ".41.", "2143", "...."],
    ),
}


@pytest.mark.parametrize("how", PLACES)
def test_cells_and_lines_are_read_however_their_places_are_told(how):
    text, rows = PLACES[how]
    assert rows_of(text) == rows


OWN = {
    "en": "I went with a 4 in row 1, column 2.",
    "de": "Ich habe in Zeile 1, Spalte 2 eine 4 eingetragen.",
    "es": "Yo he escrito un 4 en la fila 1, columna 2.",
    "fr": "Mes ajouts : 4 en (1,2).",
    "ru": "Дочка вписала: 4 в строку 1, столбец 2.",
    "fa": "خودم در سطر ۱ ستون ۲ عدد ۴ را نوشته‌ام.",
}


@pytest.mark.parametrize("tongue", OWN)
def test_own_entries_beside_a_drawing_are_told_in_many_tongues(tongue):
    text = f"_ _ 2 _\n_ _ _ 4\n_ 2 4 1\n_ 1 _ _\n\n{OWN[tongue]}"
    document = document_of(text)
    calls = sudoku_calls(document, None)
    reading = resolve(Call.of(calls[0]), document)
    assert reading.entries is not None and reading.entries[0, 1] == 4 and (reading.entries > 0).sum() == 1


def test_several_solutions_speak_against_a_loose_reading():
    told = "4x4, looks like so. Row 1 whatever 1 thing 4. Row 2 nix foo 4 bar. Row 3 empty. Row 4 empty."
    assert rows_of(told) is None


@pytest.mark.parametrize(
    "said",
    [
        "I went with a 3 in r2c1.",
        "my guess for r2c1 is 3.",
        "Creo que la casilla (2,1) es 3.",
        "我在(2,1)填了3。",
    ],
)
def test_own_digits_that_a_model_takes_for_clues_leave_a_doubt(said):
    document = document_of(
        f"4x4 sudoku. Row 1: 1, blank, blank, 4. Row 2: blank, 4, 1, blank. The rest is empty. {said}"
    )
    clues = [(1, 1, 1), (1, 4, 4), (2, 2, 4), (2, 3, 1), (2, 1, 3)]
    say = [{"do": "cell", "row": str(r), "column": str(c), "value": str(v)} for r, c, v in clues]
    say.append({"do": "rest", "value": "."})
    call = example(kind="sudoku-4x4", grid="words", say=say)
    made = attempt(Completion(call, json.dumps(call)), document, None)
    assert made.reading is not None and made.reading.confidence.max() < 0.9
    assert any("yourself" in doubt for doubt in made.suspicions)


def test_words_without_a_digit_tell_nothing_of_own_ones():
    for said in ("I wrote it down for you.", "my own sudoku is hard.", "I'd like to find it by myself."):
        assert not tells_own(document_of(f"4x4. Row 1: 1, blank, blank, 4. {said}"))


def test_a_single_cell_is_no_puzzle():
    assert rows_of("et d'où sort le 7 en ligne 4 colonne 2 ? je ne vois pas du tout") is None
    assert rows_of("tell me about the 7 in row 4, column 2") is None
