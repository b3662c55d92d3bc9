"""Further wishes: all families of a language draw from them, and those that are held out stay so."""

from __future__ import annotations

import importlib
import re

import numpy as np
import pytest

from training.corpus.around import AROUND
from training.corpus.chance import spin
from training.corpus.wish_bank import with_wishes

CODES = ("ar", "de", "es", "fa", "fr", "it", "pt", "ru", "zh")


def drawn(patterns: tuple[str, ...], times: int) -> set[str]:
    rng = np.random.default_rng(0)
    spun = (spin(rng, pattern) for pattern in patterns for _ in range(times))
    return {" ".join(re.findall(r"\w+", text.lower())) for text in spun}


@pytest.mark.parametrize("code", CODES)
def test_bank_is_merged_and_repeats_nothing_held_out(code: str):
    importlib.import_module(f"training.corpus.tongues_{code}")
    bank = importlib.import_module(f"training.corpus.wish_bank_{code}").WISHES
    phrases = AROUND[code]
    assert bank.keys() == phrases.wishes.keys()
    for intent, wordings in bank.items():
        assert set(wordings) <= set(phrases.wishes[intent])
        assert len(drawn(wordings, 20)) >= (60 if intent == "why" else 40)
        assert not drawn(wordings, 20) & drawn(tuple(phrases.unseen_wishes[intent]), 20)
    assert all("{cell}" in wording for wording in bank["why"])


def test_unknown_intent_is_an_error():
    with pytest.raises(ValueError, match="sing"):
        with_wishes(AROUND["en"], {"sing": ("la la",)})
