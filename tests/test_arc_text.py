"""Reading ARC tasks: every form gives exactly the grids that were written, and other digits give none."""

from __future__ import annotations

import gzip
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.arc_text import candidates
from parsers.scan import normalise
from solver.puzzle import ParseError
from tests.corpus.arc_forms import FORMS, NOT_ARC, draw


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
