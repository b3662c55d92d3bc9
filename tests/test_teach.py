"""Lessons from a large model, and lessons for a small one of the user's own."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from test_llm import no_key, reply, server, tiny_folder  # noqa: F401
from test_words_task import ROWS, WISHES, build, wish

from parsers.llm.call import example
from parsers.llm.protocol import LLMError, ScriptedLLM
from solver.kinds import find_kind
from solver.puzzle import ParseError, Puzzle
from training import lora, teach
from training.corpus.telling import Sample
from training.words_task import WordsTask, WordsTaskConfig, read_paraphrases

TOLD = Sample(
    "The top row of my 4x4 sudoku is one, two blanks and a four.",
    example(
        kind="sudoku-4x4", grid="words", say=[{"do": "row", "at": "w0", "from": "1", "cells": ["w1-w4"]}]
    ),
    Puzzle(find_kind("sudoku-4x4"), np.array([[1, 0, 0, 4], *[[0] * 4] * 3], dtype=np.int8)),
    family="told",
    language="en",
)
OTHER_WORDS = "Small sudoku, 4x4. Row one goes one, two blanks, four. Any idea?"
RIGHT = example(
    kind="sudoku-4x4", grid="words", say=[{"do": "row", "at": "1", "from": "1", "cells": ["1", "2.", "4"]}]
)
WRONG = RIGHT | {"say": [{"do": "row", "at": "2", "from": "1", "cells": ["1", "2.", "4"]}]}
SENSELESS = RIGHT | {"say": [{"do": "row", "at": "9", "from": "1", "cells": ["1"]}]}


@pytest.mark.parametrize(
    ("reading", "outcome"),
    [
        (RIGHT, "kept"),
        (WRONG, "another grid"),
        (RIGHT | {"intent": "hint"}, "another wish"),
        (SENSELESS, "the reading makes no sense"),
        (LLMError("tired"), "no reading"),
    ],
)
def test_only_what_reads_as_the_same_grid_is_kept(reading, outcome, tmp_path):
    teacher = ScriptedLLM([{"text": OTHER_WORDS}])
    out = tmp_path / "paraphrases.jsonl"
    assert teach.teach(iter([TOLD]), teacher, ScriptedLLM([reading]), 1, out) == {outcome: 1}
    kept = read_paraphrases(out)
    assert [(sample.text, sample.call) for sample in kept] == [(OTHER_WORDS, RIGHT)] * (outcome == "kept")
    assert TOLD.text in teacher.asked[0][1].content


def test_a_wish_without_a_puzzle_must_stay_the_same_wish(tmp_path):
    sample = wish(np.random.default_rng(0))
    for call, outcome in ((sample.call, "kept"), (sample.call | {"level": "same"}, "another wish")):
        model = ScriptedLLM([{"text": "Something of that sort, please."}, call])
        assert teach.teach(iter([sample]), model, model, 1, tmp_path / "out") == {outcome: 1}


def test_the_same_text_and_silence_teach_nothing(tmp_path):
    model = ScriptedLLM([{"text": TOLD.text}, LLMError("tired")])
    outcomes = teach.teach(iter([TOLD, TOLD]), model, model, 2, tmp_path / "out")
    assert outcomes == {"the same text": 1, "no paraphrase": 1}


def test_command_asks_a_server_and_the_task_draws_what_was_kept(server, tmp_path, monkeypatch, capsys):  # noqa: F811
    monkeypatch.setattr(teach, "told_samples", lambda seed: iter([TOLD] * 2))
    server.answers = [reply({"text": OTHER_WORDS}), reply(RIGHT), reply({"text": OTHER_WORDS}), reply(WRONG)]
    out = tmp_path / "paraphrases.jsonl"
    assert teach.main(["--llm", f"openai:{server.url}#big", "--n", "2", "--out", str(out)]) == 0
    assert capsys.readouterr().out.split() == ["1", "kept", "1", "another", "grid"]
    build([TOLD.text, OTHER_WORDS], 200).save(str(tmp_path / "tokenizer.json"))
    config = WordsTaskConfig(
        tokenizer=str(tmp_path / "tokenizer.json"), paraphrases=str(out), paraphrase_share=0.5
    )
    task = WordsTask(config, [ROWS], [], batch_size=4)
    drawn = [example.subject for batch in task.draw_round(0) for example in batch]
    assert 0.25 < drawn.count("paraphrase") / len(drawn) < 0.75


def test_samples_to_teach_with_have_no_drawn_piece():
    samples = teach.told_samples(0)
    assert {next(samples).call["grid"] for _ in range(20)} <= {"words", "none"}


def test_a_damaged_file_of_paraphrases_is_named(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_text(json.dumps({"text": "a", "call": {}, "family": "f"}) + "\n{}\n")
    with pytest.raises(ParseError, match=r"line 2 of .*out\.jsonl is no paraphrase"):
        read_paraphrases(path)


# ---------------------------------------------------------------------------- LoRA


def load(folder):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    return AutoModelForCausalLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)


def test_lora_learns_and_merges_into_an_ordinary_model(tiny_folder, tmp_path):  # noqa: F811
    model, tokenizer = load(tiny_folder)
    names = list(model.state_dict())
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    history = lora.train(model, tokenizer, [WISHES], steps=10, batch_size=1, lr=0.2, longest=100_000)
    assert history[-1] < history[0] - 0.05
    assert list(model.state_dict()) == names
    changed = {name for name in names if not torch.equal(before[name], model.state_dict()[name])}
    assert changed and all(any(target in name for target in lora.TARGETS) for name in changed)
    ids = torch.arange(5)[None]
    model.save_pretrained(tmp_path)
    with torch.no_grad():
        torch.testing.assert_close(load_model(tmp_path)(ids).logits, model.eval()(ids).logits)


def load_model(folder):
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder)


def test_merging_changes_nothing_that_is_computed():
    torch.manual_seed(0)
    model = torch.nn.Sequential()
    model.q_proj = torch.nn.Linear(5, 3)
    x = torch.randn(2, 5)
    plain = model.q_proj(x)
    (layer,) = lora.add_lora(model, 2, 4.0)
    torch.testing.assert_close(model.q_proj(x), plain)
    with torch.no_grad():
        layer.up.normal_()
    beside = model.q_proj(x)
    assert (beside - plain).abs().max() > 0.1
    lora.merge_lora(model)
    assert isinstance(model.q_proj, torch.nn.Linear)
    torch.testing.assert_close(model.q_proj(x), beside)


def test_lora_says_what_it_lacks(tiny_folder):  # noqa: F811
    with pytest.raises(ParseError, match="no linear layers called c_attn"):
        lora.add_lora(torch.nn.Sequential(), 2, 4.0, ["c_attn"])
    model, tokenizer = load(tiny_folder)
    with pytest.raises(ParseError, match="hardly a text has at most 10 tokens"):
        lora.train(model, tokenizer, [WISHES], steps=1, batch_size=1, longest=10)
