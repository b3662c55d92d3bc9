"""Reading ARC tasks: every form gives exactly the grids that were written, and other digits give none."""

from __future__ import annotations

import gzip
import json
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.arc_text import candidates
from parsers.scan import normalise
from solver.puzzle import ParseError
from tests.corpus.arc_forms import FORMS, NOT_ARC, draw
from tests.corpus.arc_wild import WILD, draw_small


def read(text: str):
    found = candidates(normalise(text))
    return found[0] if found else None


@pytest.mark.parametrize("name", FORMS)
def test_every_form_is_read_exactly(name):
    for seed in range(6):
        rng = np.random.default_rng([seed, len(name)])
        pairs, test = draw(rng)
        candidate = read(FORMS[name](pairs, test, rng))
        assert candidate is not None, name
        assert candidate.kind.name == "arc"
        assert candidate.clues.tolist() == test
        assert [(a.tolist(), b.tolist()) for a, b in candidate.examples] == pairs
        assert candidate.questions == ()


@pytest.mark.parametrize("name", NOT_ARC)
def test_grids_without_pairs_and_test_are_no_arc_task(name):
    for seed in range(4):
        assert read(NOT_ARC[name](np.random.default_rng(seed))) is None


@pytest.mark.parametrize("name", WILD)
def test_every_wild_form_is_read_exactly(name):
    for seed in range(4):
        rng = np.random.default_rng([seed, len(name)])
        pairs, test = draw_small(rng)
        candidate = read(WILD[name](pairs, test, rng))
        assert candidate is not None, name
        assert candidate.clues.tolist() == test
        assert [(a.tolist(), b.tolist()) for a, b in candidate.examples] == pairs
        assert candidate.questions == ()


LABELLED = "Which rule?\n\nInput\n1 0\n0 2\nOutput\n0 1\n2 0\n\nInput\n3 0\n0 4\nOutput\n0 3\n4 0\n\n"


def test_a_row_that_is_none_is_asked_about():
    candidate = read(LABELLED + "Test input\n5 0 0 1 <- the top row\n0 6 1 0\n")
    assert candidate is None or candidate.questions


def test_a_grid_between_the_pairs_that_nothing_explains_is_asked_about():
    candidate = read(
        LABELLED.replace("\nInput\n3 0", "\nSome other table\n7 7\n7 7\n\nInput\n3 0")
        + "Test input\n5 5\n0 6\n"
    )
    assert candidate is None or candidate.questions


def test_letters_that_nothing_explains_are_not_read_without_a_question():
    candidate = read(
        "ARC\nInput\nab\nba\nOutput\nba\nab\nInput\ncd\ndc\nOutput\ndc\ncd\nTest input\nef\nfe\n"
    )
    assert candidate is None or candidate.questions


def test_a_lone_white_square_is_asked_about():
    candidate = read("ARC\nInput\n⬜🟥\n🟥⬜\nOutput\n🟥⬜\n⬜🟥\nTest input\n🟥🟥\n⬜🟥\n")
    assert candidate is not None and candidate.questions


def test_lists_that_nothing_calls_pairs_are_not_taken_for_pairs_without_a_question():
    text = "ARC\nA = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]\nB = [[[2, 1], [4, 3]], [[6, 5], [8, 7]]]\nB of [[1, 1], [2, 3]]?"
    candidate = read(text)
    assert candidate is None or candidate.questions


def test_elided_rows_are_asked_about():
    candidate = read(
        "ARC\ninput: [[1, 0, ...], [0, 1, ...]]\noutput: [[1, 0], [0, 1]]\ntest input: [[1, 1], [0, 1]]"
    )
    assert candidate is None or candidate.questions


@pytest.mark.parametrize(
    "text",
    [
        "Before:\n1 2\n3 4\nAfter:\n2 1\n4 3\n",
        "A =\n1 2\n3 4\n\nB =\n0 1\n1 0\n\nC =\n2 1\n4 3\n\nWhat is A times B plus C?",
        "Sales by month\n12 30\n44 10\n\nCosts by month\n10 20\n30 9\n\nProfit by month\n2 10\n14 1\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n| a | b |\n|---|---|\n| 3 | 4 |\n\n| a | b |\n|---|---|\n| 5 | 6 |\n",
    ],
)
def test_other_tables_are_no_arc_task(text):
    assert read(text) is None


def test_puzzles_with_their_solutions_are_no_arc_task():
    puzzle, solution = "1 0 3 4\n3 4 0 2\n2 1 4 3\n4 3 2 0", "1 2 3 4\n3 4 1 2\n2 1 4 3\n4 3 2 1"
    text = f"Find the rule.\nInput\n{puzzle}\nOutput\n{solution}\nInput\n{puzzle}\nOutput\n{solution}\nInput\n{puzzle}\n"
    assert read(text) is None


@pytest.mark.parametrize(
    "part",
    [
        "0 1 2 ",
        "Input: 01/10 ",
        "<row>0</row>",
        "a=0, ",
        "[[0,1],[1,0]], ",
        "train,0,input,0,1 0\n",
        "0 1\n\n",
        "a dot is 0 ",
    ],
)
def test_long_texts_take_no_long_time(part):
    started = time.process_time()
    candidates(normalise(part * (50_000 // len(part))))
    assert time.process_time() - started < 3


def test_public_tasks_are_read_as_they_are(shared_data):
    with gzip.open(shared_data / "arc" / "arc1_training.json.gz") as file:
        tasks = json.load(file)
    for task in list(tasks.values())[::20]:
        candidate = read(json.dumps(task))
        assert candidate is not None
        assert candidate.clues.tolist() == task["test"][0]["input"]
        assert [(a.tolist(), b.tolist()) for a, b in candidate.examples] == [
            (p["input"], p["output"]) for p in task["train"]
        ]


def test_the_answer_to_the_test_never_becomes_an_example():
    task = {
        "train": [{"input": [[1, 0]], "output": [[0, 1]]}],
        "test": [{"input": [[2, 0], [0, 2]], "output": [[5, 5]]}],
    }
    candidate = read(json.dumps(task))
    assert candidate is not None and len(candidate.examples) == 1
    assert candidate.clues.tolist() == [[2, 0], [0, 2]]


def test_several_tests_are_mentioned():
    task = {
        "train": [{"input": [[1, 0], [0, 0]], "output": [[0, 1], [0, 0]]}],
        "test": [{"input": [[2, 0], [0, 0]]}, {"input": [[3]]}],
    }
    candidate = read(json.dumps(task))
    assert candidate is not None and "2 test inputs" in candidate.why
    assert candidate.clues.tolist() == [[2, 0], [0, 0]]


def test_single_rows_become_a_question():
    text = "Find the rule that maps input grids to output grids.\n\nInput: 1 0 0\nOutput: 0 1 0\n\nInput: 2 0 0\nOutput: 0 2 0\n\nTest input:\n3 0 0"
    candidate = read(text)
    assert candidate is not None and candidate.questions


@pytest.mark.parametrize(
    ("task", "message"),
    [
        (
            {"train": [{"input": [[1, 12]], "output": [[1]]}], "test": [{"input": [[1]]}]},
            "holds 12; colours go from 0 to 9",
        ),
        (
            {"train": [{"input": [[1, 2], [3]], "output": [[1]]}], "test": [{"input": [[1]]}]},
            "row 2 has 1 cells, expected 2",
        ),
        (
            {"train": [{"input": [[1]] * 31, "output": [[1]]}], "test": [{"input": [[1]]}]},
            "31 x 1 cells, at most 30 x 30",
        ),
        (
            {"train": [{"input": [[1]], "output": [[1]]}] * 11, "test": [{"input": [[1]]}]},
            "11 ARC examples came; at most 10",
        ),
        (
            {"train": [{"input": [[1]], "output": [[1]]}], "test": [{"input": [[77]]}]},
            "the ARC test input: it holds 77",
        ),
    ],
)
def test_the_error_names_what_came(task, message):
    with pytest.raises(ParseError, match=message):
        candidates(json.dumps(task))


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet=st.sampled_from(list("0123456789 \n,;[]{}\"':Iinput Outputtraintest|.→")), max_size=300)
)
def test_nothing_but_a_parse_error_escapes(text):
    try:
        candidates(normalise(text))
    except ParseError:
        pass
