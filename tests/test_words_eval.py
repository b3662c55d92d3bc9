"""Measuring how words are read: a model that knows all is told to be right, and one that lies is told to be wrong."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from evals import words
from evals.words import (
    STAGES,
    Watched,
    calibration,
    groups,
    judge,
    lines_of,
    main,
    measure,
    read_by,
    report,
    samples,
    summary,
    texts_in,
    told_by,
    told_in,
)
from parsers.llm.document import document_of
from parsers.llm.protocol import Completion, LLMError, ScriptedLLM, Token
from training.corpus.corpus import families

WISHES = [
    family for family in families(held_out=True) if family.subject == "wish" and family.language == "en"
]
TOLD = [family for family in families(held_out=True) if family.subject == "sudoku"][:4]


def texts(known: list[Any], n: int) -> list[Any]:
    return [told_by(*pair) for pair in samples(known, n, 0)]


def knowing(known: list[Any], n: int, *, chance: float = 1.0, **lies: Any) -> Watched:
    """A model that answers with the call of each text, as sure as said, but for the lies."""
    calls = {document_of(sample.text).shown(): sample.call | lies for _, sample in samples(known, n, 0)}

    def answer(messages: Any) -> Completion:
        call = calls[messages[-1].content.partition("\nThat call")[0]]
        text = json.dumps(call)
        tokens = [Token(char, chance if char == "w" else 1.0) for char in text]
        return Completion(call, text, tuple(tokens))

    return Watched(ScriptedLLM([answer] * 1000), time.perf_counter)


def test_model_that_knows_every_call_is_exact_and_told_so():
    known = [*WISHES, *TOLD]
    llm = knowing(known, 2)
    results = measure(texts(known, 2), "lm", llm, time.perf_counter)
    figures = summary(results)
    assert figures["exact"]["share"] == figures["wishes"]["share"] == 1.0
    assert figures["exact"]["n"] == len(results) == 2 * len(known) and figures["sure_but_wrong"] == 0
    assert llm.n_answers >= len(results) and llm.n_tokens > 100 * len(results)
    assert set(groups(results, "subject")) == {"sudoku", "wish"}


def test_all_stages_read_at_least_what_each_of_them_does():
    known = [*WISHES, *TOLD]
    exact = {}
    for stage in STAGES:
        results = measure(texts(known, 2), stage, knowing(known, 2), time.perf_counter)
        exact[stage] = sum(result.exact for result in results)
    assert exact["drawn"] < exact["plain"] < exact["all"] == 2 * len(known)
    assert exact["grammar"] <= exact["plain"]


def test_drawn_arc_task_is_read_where_its_kind_is():
    known = [
        family for family in families(held_out=False) if "ARC" in family.name and family.language == "en"
    ]
    results = measure(texts(known, 3), "drawn", None, time.perf_counter)
    assert results and sum(result.exact for result in results) > 0
    assert all(result.exact for result in results if result.sure)


def test_wrong_grids_and_wrong_wishes_are_counted():
    lies = {"say": [{"do": "all", "cells": ["1", "*."]}], "intent": "chat", "kind": "sudoku-4x4"}
    results = measure(texts(TOLD, 1), "lm", knowing(TOLD, 1, **lies), time.perf_counter)
    figures = summary(results)
    assert figures["exact"]["n_right"] == figures["wishes"]["n_right"] == 0
    assert figures["sure_but_wrong"] == figures["sure"]["n_right"] > 0


def test_model_that_does_not_answer_reads_nothing():
    llm = Watched(ScriptedLLM([LLMError("no")] * 9), time.perf_counter)
    results = measure(texts(TOLD, 1), "lm", llm, time.perf_counter)
    assert not any(result.exact for result in results) and summary(results)["wishes"] is None


def test_calibration_tells_how_many_were_right_at_each_confidence():
    results = measure(texts(TOLD, 1), "lm", knowing(TOLD, 1, chance=0.85), time.perf_counter)
    table = calibration(results)
    assert sum(row["n"] for row in table["grids"]) == len(TOLD)
    assert all(row["from"] <= row["told"] < row["to"] for rows in table.values() for row in rows)
    assert all(row["share"] == 1.0 for row in table["grids"]) and table["grids"][0]["told"] < 0.86


def test_report_is_a_table_for_people():
    llm = knowing(TOLD, 1)
    lines = lines_of(report("lm", measure(texts(TOLD, 1), "lm", llm, time.perf_counter), llm))
    assert any(line.startswith("| all | 4 | 100 % ") for line in lines)
    assert any("tokens" in line and "a second" in line for line in lines)


def test_command_line_measures_what_is_drawn(capsys):
    assert main(["--llm", "none", "--stages", "drawn", "--n", "1", "--subject", "wish", "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    (found,) = content["reports"]
    assert found["all"]["n"] == content["families"] > 0 and found["all"]["grids"]["n_right"] > 0
    assert "model" not in found and found["all"]["wishes"] is None


LINE = {
    "text": "a 4x4 sudoku:\n\n12..\n....\n....\n..34\n\nsolve it", "language": "en", "kind": "sudoku-4x4",
    "rows": ["12..", "....", "....", "..34"], "entries": None, "intent": "solve", "note": "drawn",
}  # fmt: skip


def test_texts_of_a_file_are_measured(tmp_path, capsys):
    path = tmp_path / "texts.jsonl"
    path.write_text(
        "\n".join(json.dumps(LINE | {"rows": rows}) for rows in (LINE["rows"], ["12.."] * 4, None))
    )
    first, _, none = texts_in(path)
    assert first.puzzle.clues[0].tolist() == [1, 2, 0, 0] and none.puzzle is none.kind is None
    options = ["--llm", "none", "--stages", "drawn", "--json", "--wrong"]
    assert main(["--texts", str(path), *options]) == 0
    (found,) = json.loads(capsys.readouterr().out)["reports"]
    assert (found["all"]["n"], found["all"]["exact"]["n_right"], found["wrong"]) == (3, 1, [LINE["text"]] * 2)
    path.write_text(json.dumps({"text": "a sudoku"}))
    assert main(["--texts", str(path), *options]) == 2 and "line 1 of" in capsys.readouterr().err
    assert main(["--texts", str(tmp_path / "none"), *options]) == 2


def test_same_seed_has_the_same_texts():
    found = [[sample.text for _, sample in samples(WISHES, 2, seed)] for seed in (0, 0, 1)]
    assert found[0] == found[1] != found[2]


def test_unknown_model_and_empty_choice_are_said(capsys, monkeypatch):
    assert main(["--llm", "gpt"]) == 2 and "no language model" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--subject", "cookery"])
    monkeypatch.setattr(words, "start", lambda llm, clock: (_ for _ in ()).throw(LLMError("nobody answers")))
    assert main(["--llm", "openai:http://127.0.0.1:9/v1#m"]) == 2


def test_examples_of_an_arc_task_count_and_a_text_may_want_nothing():
    pairs = [{"input": ["12", "00"], "output": ["21", "00"]}, {"input": ["30", "03"], "output": ["03", "30"]}]
    drawn = "\n\n".join("\n".join(["Input:", *pair["input"], "Output:", *pair["output"]]) for pair in pairs)
    entry = {
        "text": f"ARC task\n\n{drawn}\n\nTest input:\n40\n04",
        "language": "en",
        "kind": "arc",
        "rows": ["40", "04"],
    }
    entry |= {"entries": None, "intent": None, "note": "pairs", "examples": pairs}
    right, wrong = told_in(entry), told_in(entry | {"examples": pairs[:1]})
    reading = read_by("plain", right.text, None)
    assert judge(right, reading, 0, 0.0).exact and not judge(wrong, reading, 0, 0.0).exact
    assert judge(right, reading, 0, 0.0).wish is None
