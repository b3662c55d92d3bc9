"""The embedded model: what it writes always fits, and an answer that the rules reject is followed by the next best."""

from __future__ import annotations

import json
import math
import os
import re
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from conftest import ROOT
from test_resolve import FORGERIES, INJECTIONS, TAGS

from orchestrator import commands
from orchestrator.__main__ import main
from orchestrator.commands import opened
from orchestrator.doctor import check_llm
from parsers.llm import embedded
from parsers.llm.call import INTENTS, call_schema, example, messages_for
from parsers.llm.document import document_of
from parsers.llm.embedded import EmbeddedModel
from parsers.llm.protocol import Completion, LLMError, Message, open_llm
from parsers.llm.roles import LEAST, Roles, Table
from parsers.llm.schema import fault_of
from parsers.reader import listen, read
from solver.kinds import all_kinds
from solver.puzzle import ParseError

TOLD = (
    "In this 4x4 sudoku the top row is one, two blanks and a four; the third row has a 2 in the last place."
)
GRID = ["1..4", "....", "...2", "...."]


def call(*say: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return example(**({"kind": "sudoku-4x4", "grid": "words", "say": list(say)} | fields))


def row(at: str, *cells: str) -> dict[str, Any]:
    return {"do": "row", "at": at, "from": "1", "cells": list(cells)}


LAST = {"do": "cell", "row": "w5", "column": "-1", "value": "2"}
RIGHT = call(row("w0", "w1-w4"), LAST)
ABSURD = call(row("w0", "1", "1", "*."), LAST)  # two of a digit in a row
OTHER = call(row("w0", "1", "3.", "4"), LAST)  # five cells in a row of four
SAID = call(row("w0", "1", "2.", "4"), LAST)  # as RIGHT, and as ABSURD and OTHER up to one token


def written(answer: dict[str, Any]) -> str:
    return json.dumps(answer, separators=(",", ":"), ensure_ascii=False)


def ask(text: str = TOLD, rejected: Sequence[tuple[str, str]] = ()) -> tuple[list[Message], dict[str, Any]]:
    document = document_of(text)
    return messages_for(document, rejected=rejected), dict(call_schema(document))


# --- a tokenizer, and a network of random weights


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    pytest.importorskip("tokenizers")
    from training.words_tokenizer import build

    return build([TOLD, "la première ligne, fünf leere Felder", "سه خانه خالی", "第一行五三空空七"] * 2, 300)


@pytest.fixture(scope="module")
def folder(tokenizer, tmp_path_factory) -> Path:
    """A network whose logits depend on the last token and on the sum of what is kept of all of them."""
    onnx = pytest.importorskip("onnx")
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    n = tokenizer.get_vocab_size()
    constants = {
        "table": rng.normal(0, 2, (n, n)),
        "kept": rng.normal(0, 1, (n, 4)),
        "mixed": rng.normal(0, 0.3, (4, n)),
    }
    shapes = {"one": [1, 1, 1, -1, 4], "axes": [0, 1, 2, 3], "row": [1, 4]}
    initial = [numpy_helper.from_array(v.astype(np.float32), k) for k, v in constants.items()]
    initial += [numpy_helper.from_array(np.array(v, np.int64), k) for k, v in shapes.items()]
    initial.append(numpy_helper.from_array(np.array([0], np.int64), "first"))
    nodes = [
        helper.make_node("Squeeze", ["ids", "first"], ["flat"]),
        helper.make_node("Gather", ["kept", "flat"], ["new"]),
        helper.make_node("Reshape", ["new", "one"], ["single"]),
        helper.make_node("Concat", ["single", "single"], ["both"], axis=1),
        helper.make_node("Concat", ["past", "both"], ["present"], axis=3),
        helper.make_node("ReduceSum", ["present", "axes"], ["sum"], keepdims=0),
        helper.make_node("Reshape", ["sum", "row"], ["sums"]),
        helper.make_node("MatMul", ["sums", "mixed"], ["context"]),
        helper.make_node("Gather", ["table", "flat"], ["following"]),
        helper.make_node("Add", ["following", "context"], ["logits"]),
    ]
    graph = helper.make_graph(
        nodes,
        "words",
        [
            helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "T"]),
            helper.make_tensor_value_info("past", TensorProto.FLOAT, [1, 2, 1, "P", 4]),
        ],
        [
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["T", n]),
            helper.make_tensor_value_info("present", TensorProto.FLOAT, [1, 2, 1, "N", 4]),
        ],
        initial,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    onnx.checker.check_model(model)
    path = tmp_path_factory.mktemp("words")
    onnx.save(model, path / "model.onnx")
    tokenizer.save(str(path / "tokenizer.json"))
    return path


@pytest.fixture
def random(folder) -> EmbeddedModel:
    return EmbeddedModel(folder, most_tokens=40)


MODELS = ["random", *["shipped"] * embedded.is_here()]


@pytest.fixture(params=MODELS)
def either(request, folder) -> EmbeddedModel:
    """The network of random weights, and the shipped one if it is there."""
    return EmbeddedModel(None if request.param == "shipped" else folder, most_tokens=200)


# --- a network that knows what it wants to write


@dataclass
class Knowing:
    """In place of a network: writes these answers, each as often as said; what is kept are the tokens themselves."""

    vocabulary: Any
    answer: int
    chances: dict[tuple[int, ...], float]
    empty: tuple[int, ...] = ()
    roles: Any = None
    n_read: int = 0
    seen: list[tuple[int, ...]] = field(default_factory=list)

    def read_prompt(self, prompt: Sequence[int]) -> tuple[tuple[int, ...], Table]:
        self.n_read += len(prompt) - 1
        return tuple(prompt[:-1]), Table(self.roles, {})

    def read(self, ids: Sequence[int], past: tuple[int, ...]) -> tuple[np.ndarray, tuple[int, ...]]:
        self.n_read += len(ids)
        past = (*past, *ids)
        logits = np.full(self.vocabulary.size, -40.0)
        if self.answer in past:
            so_far = past[past.index(self.answer) + 1 :]
            self.seen.append(so_far)
            chances: dict[int, float] = {}
            for answer, chance in self.chances.items():
                if answer[: len(so_far)] == so_far and len(answer) > len(so_far):
                    chances[answer[len(so_far)]] = chances.get(answer[len(so_far)], 0.0) + chance
            for token, chance in chances.items():
                logits[token] = math.log(chance)
        return logits[None], past


@pytest.fixture
def knowing(random, tokenizer):
    """Makes a model that gives these answers with these probabilities."""

    def make(*answers: tuple[dict[str, Any], float]) -> EmbeddedModel:
        parts = random._loaded()
        chances = {
            (*tokenizer.encode(written(answer)).ids, *parts.vocabulary.ends): chance
            for answer, chance in answers
        }
        model = EmbeddedModel(random.folder)
        model._network = Knowing(parts.vocabulary, parts.answer, chances, roles=parts.roles)  # type: ignore[assignment]
        return model

    return make


# --- what it writes


@pytest.mark.parametrize("text", [TOLD, "a maze", f"sudoku {'1' * 81}", "五三空空七", "🙂 " * 50])
def test_whatever_is_written_fits_the_schema(either, text):
    messages, schema = ask(text)
    answer = either.complete(messages, schema)
    assert fault_of(answer.data, schema) is None
    assert "".join(token.text for token in answer.tokens) == answer.text
    assert all(0 < token.probability <= 1 for token in answer.tokens)


def test_answer_is_compact_and_in_the_tokens_that_were_learned(knowing, tokenizer):
    model = knowing((RIGHT, 1.0))
    answer = model.complete(*ask())
    assert answer.text == written(RIGHT)
    pieces = [tokenizer.id_to_token(number) for number in tokenizer.encode(written(RIGHT)).ids]
    assert [token.text for token in answer.tokens] == pieces and len(pieces) < 25


def test_text_is_cut_into_tokens_as_in_training(random, tokenizer):
    tokens = random._loaded().vocabulary.tokens
    texts = [
        "fünf, drei ⟦w12 5⟧",
        "خانه خالی ۵",
        "第一行五三",
        "🙂 ⬛⬜",
        "x<answer>y",
        "' \t\n",
        "Ünïcode’s",
    ]
    for text in [document_of(TOLD).shown(), *texts]:
        assert tokens.tokenize_str(text) == tokenizer.encode(text, add_special_tokens=False).ids


def test_words_are_weighed_by_what_they_are_for(tokenizer):
    roles = Roles.of(tokenizer.get_vocab())
    lead, other = (tokenizer.token_to_id(piece) for piece in ('{"do":"row","at":"', '","value":"'))
    logits = np.zeros((2, tokenizer.get_vocab_size()), np.float32)
    logits[0, lead] = logits[1, other] = 20  # w3 is the name of a row, w5 a value
    table = roles.table([roles.first_pointer + 3, roles.first_pointer + 5], logits)
    begun = tokenizer.token_to_id('"]},{"do":"row","at":"')
    for said in ([lead], [begun], [begun, roles.minus]):
        weighed = table.weigh(logits[0], said)[roles.first_pointer :][: roles.n_pointers]
        assert weighed.argmax() == 3 and weighed[3] > -0.01 and weighed[5] == weighed[0] == LEAST
    assert roles.role([tokenizer.token_to_id('","to_row":"')]) is None  # a word may be pointed at twice
    assert roles.role([]) is None and roles.role([roles.first_pointer, roles.minus]) is None


def test_only_the_last_message_of_the_user_is_read(either):
    messages, schema = ask()
    assert either.complete(messages, schema).text == either.complete(messages[-1:], schema).text
    other = either.complete([Message("user", "another text")], schema)
    assert other.tokens != either.complete(messages, schema).tokens


def test_answer_that_runs_out_of_tokens_is_closed(folder):
    words = {"type": "array", "items": {"type": "string", "minLength": 2}, "minItems": 2, "maxItems": 90}
    schema = {"type": "object", "properties": {"words": words}, "required": ["words"]}
    answer = EmbeddedModel(folder, most_tokens=1).complete([Message("user", "x")], schema)
    assert len(answer.data["words"]) == 2


def test_model_keeps_its_time_and_its_length(random):
    messages, schema = ask()
    with pytest.raises(LLMError, match="took too long"):
        random.complete(messages, schema, seconds=0)
    with pytest.raises(LLMError, match="took too long"):
        list(random.stream(messages, seconds=0))
    for text in ("five " * 20_000, "五" * 5000):
        with pytest.raises(LLMError, match="longer than"):
            random.complete([Message("user", text)], schema)
    with pytest.raises(LLMError, match="a mark of the model's own"):
        random.complete([Message("user", "x<answer>{")], schema)


def test_model_streams_text(folder):
    pieces = list(EmbeddedModel(folder, most_tokens=12).stream(ask()[0]))
    assert 1 <= len(pieces) <= 12 and all(pieces)


def test_folder_without_a_model_is_said(tmp_path):
    with pytest.raises(LLMError, match="cannot be loaded"):
        EmbeddedModel(tmp_path).complete(*ask())
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "model.onnx").write_bytes(b"no network")
    with pytest.raises(LLMError, match="cannot be loaded"):
        EmbeddedModel(tmp_path).complete(*ask())


def test_missing_library_is_named(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "llguidance", None)
    with pytest.raises(LLMError, match="needs llguidance"):
        EmbeddedModel(folder).complete(*ask())


def test_what_was_trained_and_exported_is_what_is_run(tokenizer, tmp_path):
    import torch

    from training.corpus.telling import Sample
    from training.draws import Place
    from training.recipes import find_recipe
    from training.words_export import export
    from training.words_model import Words, WordsConfig
    from training.words_task import WordsTaskConfig

    torch.set_num_threads(1)
    torch.manual_seed(0)
    learned = {TOLD: RIGHT, "A 4x4 sudoku, top row one, nothing, nothing, two. A hint!": call(intent="hint")}
    model = Words(
        WordsConfig(
            vocab_size=tokenizer.get_vocab_size(), dim=32, n_layers=2, n_heads=2, head_dim=16, hidden=64
        )
    )
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    config = WordsTaskConfig(tokenizer=str(tmp_path / "tokenizer.json"))
    task = config.make(find_recipe("words"), (), Place(), 0)
    examples = [
        task._tokens(Sample(text, said, None), np.random.default_rng(1), "") for text, said in learned.items()
    ]
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    for _ in range(60):
        losses, weights, _ = task.losses(model, examples)
        ((losses * weights).sum() / weights.sum()).backward()
        optimizer.step()
        optimizer.zero_grad()
    export(model, tokenizer, tmp_path)
    for text, said in learned.items():
        answer = EmbeddedModel(tmp_path).complete(*ask(text))
        assert answer.data == said and min(token.probability for token in answer.tokens) > 0.5


# --- one answer after the other


def answers_of(model: EmbeddedModel, n: int) -> list[Completion]:
    found: list[Completion] = []
    for _ in range(n):
        found.append(model.complete(*ask(rejected=[(answer.text, "no") for answer in found])))
    return found


def test_rejected_answers_are_followed_by_the_next_most_probable(knowing):
    model = knowing((ABSURD, 0.5), (RIGHT, 0.2), (OTHER, 0.3))
    first, second, third = answers_of(model, 3)
    assert [first.text, second.text, third.text] == [written(c) for c in (ABSURD, OTHER, RIGHT)]
    with pytest.raises(LLMError, match="no other answer"):
        answers_of(model, 4)


def test_same_conversation_has_the_same_answer_whatever_was_asked_before(knowing):
    rejected = [(written(ABSURD), "no")]
    model = knowing((ABSURD, 0.5), (RIGHT, 0.3), (OTHER, 0.2))
    fresh = model.complete(*ask(rejected=rejected))
    model.complete(*ask("another text"))
    answers_of(model, 3)
    assert model.complete(*ask(rejected=rejected)) == fresh


def test_text_is_read_once_for_all_its_answers(knowing):
    model = knowing((ABSURD, 0.5), (RIGHT, 0.3), (OTHER, 0.2))
    answers_of(model, 1)
    n_first = model._network.n_read
    answers_of(model, 3)
    assert model._network.n_read < 2 * n_first


def test_probability_of_a_next_answer_is_what_the_rejected_ones_leave(knowing):
    answers = answers_of(knowing((ABSURD, 0.5), (OTHER, 0.3), (SAID, 0.2)), 3)
    assert [answer.text for answer in answers] == [written(c) for c in (ABSURD, OTHER, SAID)]
    likely = [min(token.probability for token in answer.tokens) for answer in answers]
    rest = embedded.OUR_FAULT_OR_THEIRS * 0.5
    assert likely == pytest.approx([0.5, 0.3 / (0.5 + rest), 0.2 / (0.2 + rest)], rel=0.01)


def test_sure_model_has_no_other_answer(knowing):
    with pytest.raises(LLMError, match="no other answer"):
        answers_of(knowing((ABSURD, 0.9999), (RIGHT, 0.0001)), 2)


def test_what_is_wanted_is_no_reading_for_the_rules_to_choose(knowing):
    model = knowing((ABSURD, 0.5), (ABSURD | {"intent": "hint"}, 0.4), (RIGHT, 0.1))
    assert answers_of(model, 2)[1].text == written(RIGHT)


# --- in the order of reading


def test_rules_choose_among_the_readings(knowing):
    reading = read(TOLD, llm=knowing((ABSURD, 0.5), (OTHER, 0.3), (RIGHT, 0.2)))
    assert reading.grid == GRID and reading.confident
    assert (reading.source, reading.model, reading.intent) == ("lm", "embedded", "solve")


def test_improbable_reading_is_asked_about_though_the_rules_accept_it(knowing):
    reading = read(TOLD, llm=knowing((ABSURD, 0.99), (RIGHT, 0.01)))
    assert reading.grid == GRID and reading.questions and reading.confidence.min() < 0.5


def test_reading_that_is_rejected_without_another_becomes_a_question(knowing):
    reading = read(TOLD, llm=knowing((ABSURD, 1.0)))
    assert not reading.confident and "row 1 holds 1 twice" in reading.questions[0]


def test_first_reading_stands_where_all_are_rejected(knowing):
    worse = call(row("w0", "2", "2", "*."), LAST)
    reading = read(TOLD, llm=knowing((ABSURD, 0.6), (worse, 0.4)))
    assert reading.grid[0] == "11.." and not reading.confident


def test_doubt_that_other_answers_share_stays_a_doubt(knowing):
    two = call(row("w0", "w1-w4"), LAST, {**LAST, "row": "w0", "column": "2"})
    other = call(row("w0", "w1-w4"), LAST, {**LAST, "row": "w0", "column": "3"})
    reading = read(TOLD, llm=knowing((two, 0.45), (other, 0.4), (RIGHT, 0.15)))
    several, doubt = reading.questions
    assert (
        reading.grid[0] == "12.4"
        and "several solutions" in several
        and doubt == "I am not sure of r1c2; is it '2'?"
    )
    assert reading.confidence[0].tolist() == pytest.approx([0.99, 0.48, 0.53, 0.99], abs=0.02)


def test_doubt_is_settled_where_the_rules_leave_one_answer(knowing):
    model = knowing((SAID, 0.4), (ABSURD, 0.35), (OTHER, 0.25))
    reading = read(TOLD, llm=model)
    assert reading.grid == GRID and reading.confidence[0].min() > 0.9
    assert not any("not sure" in question for question in reading.questions)
    assert len(model._answers.found) == 3


UNIQUE = "4x4 sudoku. Row 1: 1, blank, 3, 4. Row 2: 3, 4, blank, blank. Row 3: 2, blank, blank, 3. The last is 4, blank, 2, blank."


def test_proper_puzzle_is_preferred_to_one_with_several_solutions(knowing):
    text = document_of(UNIQUE)
    first = next(i for i, word in enumerate(text.words) if UNIQUE[: word.start].endswith("Row "))
    say = [row(f"w{n}", f"w{n + 1}-w{n + 4}") for n in range(first, first + 20, 5)]
    right, lost = call(*say), call(*say[:3], row(say[3]["at"], "*."))
    reading = listen(UNIQUE, None, knowing((lost, 0.6), (right, 0.4)))
    assert reading.grid == ["1.34", "34..", "2..3", "4.2."] and reading.confident
    unlikely = listen(UNIQUE, None, knowing((lost, 0.985), (right, 0.015)))
    assert unlikely.grid[3] == "...." and unlikely.confidence[3, 0] < 0.8


def test_number_that_an_answer_leaves_out_makes_it_suspicious(knowing):
    told = "My 4x4 sudoku: 1 in row 1 column 2, 4 in row 2 column 3, 3 in row 3 column 4, 2 in row 4 column 1. Easy, 7 minutes!"
    words = document_of(told).words
    first = next(i for i, word in enumerate(words) if told[word.start :].startswith("1 in"))
    cells = [
        {"do": "cell", "row": f"w{n + 1}", "column": f"w{n + 2}", "value": f"w{n}"}
        for n in range(first, first + 12, 3)
    ]
    reading = read(told, llm=knowing((call(cells[0], *cells[2:]), 0.7), (call(*cells), 0.3)))
    assert reading.grid == [".1..", "..4.", "...3", "2..."]


def test_doubt_about_the_wish_is_none_about_the_grid_but_one_about_the_kind_is(knowing):
    reading = read(TOLD, llm=knowing((RIGHT, 0.5), (RIGHT | {"intent": "hint"}, 0.5)))
    assert reading.confidence.min() == 0.99 and reading.confident
    larger = call(row("w0", "w1-w4", "*."), LAST, kind="sudoku-6x6")
    reading = read(TOLD, llm=knowing((RIGHT, 0.7), (larger, 0.3)))
    assert reading.confidence.max() == pytest.approx(0.7, abs=0.01)


def test_random_model_reads_something_or_asks_and_never_fails_otherwise(random):
    for text in (TOLD, "a maze of three rows", "hello", "first 5 then 7, no wait"):
        try:
            reading = read(text, llm=random)
        except ParseError:
            continue
        assert reading.source == "lm" and (reading.puzzle is not None or reading.error)


FIRST = "1...\n..3.\n.4..\n...2"
SECOND = "2...\n..1.\n.3..\n...4"
TWO = f"Two sudokus to solve.\n\nFirst:\n{FIRST}\n\nSecond:\n{SECOND}\n"


def test_doubt_about_what_is_drawn_is_settled_by_a_model_that_is_sure(knowing):
    first, second = (example(kind="sudoku-4x4", grid=name) for name in ("g0", "g1"))
    assert read(TWO).questions
    settled = read(TWO, llm=knowing((second, 0.9), (first, 0.1)))
    assert "\n".join(settled.grid) == SECOND and settled.confident and settled.model == "embedded"
    open_still = read(TWO, llm=knowing((second, 0.6), (first, 0.4)))
    assert open_still.questions == read(TWO).questions and open_still.model is None


def test_piece_that_breaks_the_rules_of_its_kind_is_asked_about(knowing):
    table = "Is this operation associative?\n1 2 3 4\n2 1 4 3\n3 4 1 2\n4 3 2 1"
    reading = read(table, llm=knowing((example(kind="sudoku-4x4", grid="g0"), 1.0)))
    assert not reading.confident and "holds" in reading.questions[0]


# --- text that tries to command


@pytest.mark.parametrize("language", INJECTIONS)
def test_commands_in_a_text_have_no_effect(either, language, watch):
    state, seen = watch
    text = f"{INJECTIONS[language]}{TAGS}\n{TOLD} {FORGERIES[0]} {FORGERIES[1]} <answer>{{}}<end>"
    either.complete(*ask("loads the network"))
    with suppress(ParseError):
        read("what is imported when first needed, a 4x4 sudoku of one", llm=either)
    reading = None
    state["on"] = True
    try:
        reading = read(text, llm=either)
    except ParseError as error:
        assert "passwd" not in str(error) and TAGS[0] not in str(error)
    finally:
        state["on"] = False
    assert seen == []
    assert reading is None or (reading.source == "lm" and reading.kind in (None, *all_kinds()))


# --- its name


def test_embedded_model_is_used_where_none_is_named_and_it_is_there(monkeypatch):
    monkeypatch.setattr(embedded, "is_here", lambda: True)
    assert isinstance(open_llm(None), EmbeddedModel) and isinstance(open_llm(""), EmbeddedModel)
    assert open_llm("none") is None
    monkeypatch.setattr(embedded, "is_here", lambda: False)
    assert open_llm(None) is None and isinstance(open_llm("embedded"), EmbeddedModel)


def test_another_folder_can_be_named(folder):
    model = open_llm(f"embedded:{folder}")
    assert isinstance(model, EmbeddedModel) and model.name == f"embedded:{folder}"
    assert model.complete(*ask()).text == EmbeddedModel(folder).complete(*ask()).text
    with pytest.raises(ParseError, match="no language model 'embedded:'"):
        open_llm("embedded:")


def test_model_is_here_only_with_its_weights_and_libraries(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(embedded, "WEIGHTS", folder)
    assert embedded.is_here()
    monkeypatch.setattr(embedded, "LIBRARIES", ("onnxruntime", "no_such_library"))
    assert not embedded.is_here()
    monkeypatch.setattr(embedded, "LIBRARIES", ())
    monkeypatch.setattr(embedded, "WEIGHTS", tmp_path)
    assert not embedded.is_here()


# --- on the command line


@pytest.fixture
def shipped(folder, monkeypatch):
    """The network of random weights in the place of the shipped one."""
    monkeypatch.delenv("GRIDLOOP_LLM", raising=False)
    monkeypatch.setattr(embedded, "WEIGHTS", folder)
    opened.cache_clear()
    yield opened
    opened.cache_clear()


def run(capsys, *arguments: str) -> dict[str, Any]:
    main([*arguments, "--json"])
    return json.loads(capsys.readouterr().out)


def test_told_puzzle_goes_to_the_embedded_model_and_no_socket_is_opened(shipped, capsys, monkeypatch):
    def refuse(*arguments: Any, **options: Any) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    content = run(capsys, "read", TOLD)
    assert content["source"] == "lm" and content["model"] == "embedded" and content["intent"] in INTENTS
    assert shipped(None)._network is not None


@pytest.mark.parametrize("options", [("--llm", "none"), ("--kind", "sudoku-9x9")])
def test_drawn_puzzle_does_not_load_the_model(shipped, capsys, options):
    drawn = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
    for command in ("read", "solve", "hint", "check", "explain"):
        assert run(capsys, command, f"Solve this sudoku: {drawn}", *options)["error"] is None
    model = shipped(None)
    assert isinstance(model, EmbeddedModel) and model._network is None
    with pytest.raises(SystemExit):
        main(["--help"])


def test_no_model_is_asked_where_none_is_wanted(shipped, capsys, monkeypatch):
    assert "model" not in run(capsys, "read", TOLD, "--llm", "none")
    monkeypatch.setenv("GRIDLOOP_LLM", "none")
    assert "model" not in run(capsys, "read", TOLD)
    assert run(capsys, "read", TOLD, "--llm", "embedded")["model"] == "embedded"


def test_read_tells_what_the_text_asks_for_and_solve_solves_all_the_same(
    shipped, knowing, capsys, monkeypatch
):
    monkeypatch.setattr(commands, "opened", lambda spec: knowing((RIGHT | {"intent": "hint"}, 1.0)))
    assert run(capsys, "read", TOLD)["intent"] == "hint"
    assert main(["read", TOLD]) == 0 and "the text asks for: gridloop hint" in capsys.readouterr().out
    assert run(capsys, "solve", TOLD, "--engine", "search")["verdict"] == "solved"


def test_doctor_asks_the_embedded_model(shipped, monkeypatch, tmp_path):
    found = check_llm()
    assert found["ok"] and found["found"].startswith("embedded answered in")
    (tmp_path / "model.onnx").write_bytes(b"damaged")
    (tmp_path / "tokenizer.json").write_text("{}")
    monkeypatch.setattr(embedded, "WEIGHTS", tmp_path)
    assert not check_llm()["ok"]


def test_embedded_model_is_a_chat_model_for_langchain(shipped):
    pytest.importorskip("langchain_core")
    from orchestrator.langchain_model import ChatGridloop

    def solve_puzzle(level: Literal["easy", "hard"], is_unique: bool) -> str:
        """Solve a puzzle."""
        return f"{level} {is_unique}"

    message = ChatGridloop.of("embedded").bind_tools([solve_puzzle], tool_choice="any").invoke("please")
    (found,) = message.tool_calls
    assert found["name"] == "solve_puzzle" and found["args"]["level"] in ("easy", "hard")


COLD = """
import resource, sys
from parsers.llm import embedded
embedded.WEIGHTS = embedded.Path(sys.argv[1])
from orchestrator.__main__ import main
main(["read", sys.argv[2], "--json"])
used = resource.getrusage(resource.RUSAGE_SELF)
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))  # ru_maxrss is inherited
heavy = [m for m in ("torch", "transformers", "tokenizers", "huggingface_hub", "cv2") if m in sys.modules]
print(f"{used.ru_utime + used.ru_stime} {int(peak.split()[1]) / 1000} {heavy}")
"""


@pytest.mark.parametrize("name", MODELS)
def test_cold_start_is_quick_and_light(folder, name):
    path = embedded.WEIGHTS if name == "shipped" else folder
    env = {key: value for key, value in os.environ.items() if key != "GRIDLOOP_LLM"} | {
        "OMP_NUM_THREADS": "1"
    }
    done = subprocess.run(
        [sys.executable, "-c", COLD, str(path), TOLD],
        cwd=ROOT, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    answer, figures = done.stdout.splitlines()
    assert json.loads(answer)["model"] == "embedded"
    seconds, megabytes, heavy = figures.split(" ", 2)
    assert heavy == "[]" and float(megabytes) < 500
    assert float(seconds) < (2 if name == "shipped" else 20)  # random weights never come to an end


@pytest.mark.skipif(not embedded.is_here(), reason="the shipped weights are not here")
def test_shipped_model_reads_the_examples_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told, checked = re.findall(r'^gridloop \w+ "(4x4 sudoku\. Row 1: one, .*?)"', readme, re.MULTILINE)
    reading = read(told, None, EmbeddedModel())
    assert reading.grid == ["1.34", "34..", "2..3", "4.2."] and not reading.questions
    reading = read(checked, None, EmbeddedModel())
    assert reading.grid == ["1..4", ".41.", "2.4.", ".3.1"] and not reading.questions
    assert reading.entries is not None and reading.entries[0].tolist() == [0, 3, 0, 0]
