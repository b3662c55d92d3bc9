"""The ear for wishes: what it learns from, and that what is shipped computes what was trained."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch

from parsers.grammar import ear as shipped_ear
from parsers.grammar.ear import WISHES, features_of
from parsers.llm.call import INTENTS
from parsers.llm.document import document_of
from training.wish import (
    FOLDER,
    Ear,
    Text,
    TrainConfig,
    bare,
    fit,
    frequent,
    held_out_wordings,
    save,
    with_largest,
    wordings,
    written_texts,
)

SAID = (
    ("give me a hint", "hint"),
    ("is it right so far?", "check"),
    ("nice weather", None),
    ("a hint, please", "hint"),
)


def texts() -> list[Text]:
    return [Text(features_of(document_of(text)), {meant}) for text, meant in SAID]


def fitted() -> Ear:
    torch.manual_seed(0)
    ear = Ear(frequent(texts(), 1))
    fit(ear, texts(), TrainConfig(dropout=0.0), epochs=60, lr=0.05)
    return ear


def test_learns_what_is_said():
    told = fitted()(texts(), 0.0, np.random.default_rng(0)).argmax(dim=1)
    assert [WISHES[i] for i in told] == [meant for _, meant in SAID]


def test_shipped_form_computes_the_same(tmp_path, monkeypatch):
    ear = with_largest(fitted(), 40)
    save(ear, tmp_path / "wish.npz")
    monkeypatch.setattr(shipped_ear, "WEIGHTS", tmp_path / "wish.npz")
    shipped = shipped_ear._Ear.shipped.__func__.__wrapped__(
        shipped_ear._Ear
    )  # not the one that is kept in memory
    assert len(shipped.features) == 40
    for text, row in zip(texts(), ear(texts(), 0.0, np.random.default_rng(0)), strict=True):
        assert shipped.chances(text.features) == pytest.approx(row.exp().detach().numpy(), abs=0.02)


def test_a_text_without_sentences_is_silent():
    assert Ear(np.arange(3))([Text([], {None})], 0.3, np.random.default_rng(0)).shape == (1, len(WISHES))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_wordings_of_a_language(path):
    known = wordings(path)
    assert {intent for intent, _ in known} == {*INTENTS, "none"}
    assert len(known) == len(set(known))
    for intent, pattern in known:
        assert pattern.count("[") == pattern.count("]"), pattern
        assert not re.search(r"\{|\}|^\s|\s$", pattern), (intent, pattern)


def test_ten_languages_have_wordings():
    assert {path.stem for path in FOLDER.glob("*.txt")} == {
        "en",
        "es",
        "de",
        "fr",
        "pt",
        "it",
        "ru",
        "ar",
        "fa",
        "zh",
    }


def test_held_out_wordings_are_not_learned(monkeypatch):
    kept = held_out_wordings(np.random.default_rng(0), times=2)
    assert len(kept) > 400
    said = {bare("[Stuck!]"), bare("  a HINT  ")}
    assert said == {"[stuck!]", "a hint"}
    monkeypatch.setattr(
        "training.wish.wordings", lambda path: [("hint", "zap me"), ("hint", "help"), ("none", "so")]
    )
    monkeypatch.setattr("training.wish.held_out_wordings", lambda rng: {"help"})
    learned = list(written_texts(TrainConfig(n_of_wordings=1)))
    assert len(learned) == 2 * len(list(FOLDER.glob("*.txt")))
