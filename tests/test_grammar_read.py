"""Told puzzles read by the grammars and a model together: who is asked, whom to believe, and how sure to be."""

from __future__ import annotations

import pytest

from parsers.grammar.read import IN_DOUBT, attempts_of, calls_of
from parsers.llm.call import example
from parsers.llm.document import document_of
from parsers.llm.protocol import LLMError, ScriptedLLM
from parsers.reader import read, understand
from solver.kinds import find_kind
from solver.puzzle import ParseError

PROPER = (
    "4x4 sudoku. The top row is one, blank, three and four. Row 2: 3, four, two blanks. "
    "The third row is two, two blanks, 3. The last row is 4, blank, 2, blank."
)
GRID = ["1.34", "34..", "2..3", "4.2."]
SEVERAL = (
    "4x4 sudoku. Row 1: 1, blank, 3, 4. Row 2: blank, blank, blank, 1. Row 3: all blank. Row 4: all blank."
)
MAZE = (
    "A 3x3 maze. Start in the top left corner, goal in the bottom right corner. Walls: row 2, columns 1 to 2."
)


def said(*rows: str) -> dict[str, object]:
    """The call of a model that says these rows itself."""
    say = [
        {"do": "row", "at": str(number), "from": "1", "cells": list(cells)}
        for number, cells in enumerate(rows, 1)
    ]
    return example(kind="sudoku-4x4", grid="words", say=say)


def test_what_a_grammar_understands_is_sure_and_needs_no_model():
    reading = read(PROPER)
    assert reading.grid == GRID and reading.confident and reading.confidence.min() >= 0.95
    assert (reading.source, reading.model) == ("text", None)


def test_model_that_reads_the_same_is_named_and_asked_once():
    llm = ScriptedLLM([said(*GRID)])
    reading = read(PROPER, llm=llm)
    assert reading.grid == GRID and reading.confident and len(llm.asked) == 1
    assert (reading.source, reading.model) == ("lm", "scripted")


def test_model_that_reads_otherwise_is_outweighed():
    for other in (["1...", "34..", "2..3", "4.2."], ["11..", "....", "....", "...."]):
        llm = ScriptedLLM([said(*other)])
        reading = read(PROPER, llm=llm)
        assert reading.grid == GRID and reading.confident and len(llm.asked) == 1
        assert (reading.source, reading.model) == ("text", None)


def test_without_a_model_told_puzzles_are_read_too():
    assert read(PROPER).grid == GRID
    assert read(MAZE).grid == ["S  ", "## ", "  G"]


def test_grammars_alone_say_so_where_they_are_silent():
    assert understand(PROPER).grid == GRID
    with pytest.raises(ParseError, match="no sentence tells a puzzle"):
        understand("It has some numbers, I forgot which.")


def test_kind_that_the_person_names_rules_others_out():
    document = document_of(PROPER)
    assert calls_of(document, find_kind("sudoku-4x4"))
    assert not attempts_of(document, find_kind("sudoku-9x9")) and not attempts_of(document, find_kind("maze"))


def test_puzzle_with_several_solutions_is_asked_about_unless_a_model_reads_the_same():
    alone = read(SEVERAL)
    assert alone.grid[0] == "1.34" and not alone.confident and alone.confidence.max() <= IN_DOUBT
    agreeing = ScriptedLLM([said("1.34", "...1", "....", "....")])
    both = read(SEVERAL, llm=agreeing)
    assert both.grid == alone.grid and both.confident and len(agreeing.asked) == 1
    assert both.confidence.min() > alone.confidence.max()


def test_model_that_reads_something_else_leaves_the_question():
    llm = ScriptedLLM([said("1.34", "3..1", "....", "....")] * 2)
    assert not read(SEVERAL, llm=llm).confident


def test_grammar_is_believed_where_the_model_fails():
    reading = read(SEVERAL, llm=ScriptedLLM([LLMError("no")]))
    assert reading.grid[0] == "1.34" and not reading.confident


ODD_ROW = "row 3 has its two at the very start of things and a three where it ends"


def test_sentence_that_the_grammar_does_not_know_is_told_by_the_model():
    text = f"4x4 sudoku. Row 1: 1, blank, 3, 4. Row 2: 3, 4, blank, blank. {ODD_ROW.capitalize()}. Row 4: 4, blank, 2, blank."
    document = document_of(text)
    assert calls_of(document) == []
    lines = [{"do": "row", "at": str(number), "from": "1", "cells": ["*."]} for number in (1, 2, 4)]
    wrong, right = (
        example(kind="sudoku-4x4", grid="words", say=[*lines, third])
        for third in (
            {"do": "row", "at": "w10", "from": "1", "cells": ["w13", "w11", "*."]},
            {"do": "row", "at": "w10", "from": "1", "cells": ["w11", "2.", "w13"]},
        )
    )
    assert read(text, llm=ScriptedLLM([right])).grid == GRID
    assert (
        read(text, llm=ScriptedLLM([wrong])).grid[0] == "...."
    )  # the halves make no puzzle: the model's own stays


def test_question_about_one_cell_is_no_puzzle():
    text = "Why is there a 7 in row 4, column 2?"
    assert attempts_of(document_of(text)) == []
    with pytest.raises(ParseError):
        read(text)


def test_reading_that_breaks_the_rules_is_forgotten():
    assert attempts_of(document_of(PROPER.replace("Row 2: 3", "Row 2: 1"))) == []


def test_wish_is_heard_beside_a_clear_drawing_and_without_a_model():
    drawn = "1.34\n34..\n2..3\n4.2.\n"
    assert read(f"Just a small hint for this 4x4 sudoku, please!\n\n{drawn}").intent == "hint"
    assert read(f"{PROPER} Is there only one solution?").intent == "unique"
    assert read(f"4x4 sudoku\n\n{drawn}").intent is None


def test_entries_told_beside_a_clear_drawing_are_heard():
    drawn = "1.34\n34..\n2..3\n4.2.\n"
    reading = read(f"I put a 2 in row 1, column 2. Any mistakes?\n\n{drawn}")
    assert reading.grid == GRID and reading.confident and reading.intent == "check"
    assert reading.entries is not None and reading.entries[0].tolist() == [0, 2, 0, 0]
    assert read(f"My 4x4 sudoku, in row 1, column 2 I am lost.\n\n{drawn}").entries is None


def test_signs_told_beside_a_drawing_count_for_more_than_an_everyday_word():
    drawn = "......\n.^^^^.\n.^..^.\n.^.^^.\n.^....\n.^^^.."
    ends = "I begin in the top left corner and my tent is in the bottom right corner, neither is drawn."
    assert read(f"Carets are mountains, dots are meadow. {ends}\n{drawn}").grid[0] == "S     "
    assert read(f"Where do the tents go?\n{drawn}").unsupported == "battle"
