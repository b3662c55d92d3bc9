"""Further wishes, so that a model that knows no language beforehand meets the words people use.

`wish_bank_de` and its like hold them, by language: one wording on a line, written as `around` tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from training.corpus.phrases import Phrases

Bank = Mapping[str, tuple[str, ...]]  # intent -> wordings


def lines(text: str) -> tuple[str, ...]:
    """The wordings of a text, one on a line."""
    return tuple(line.strip() for line in text.strip().split("\n"))


def with_wishes(phrases: Phrases, bank: Bank) -> Phrases:
    """The phrases of a language with further wishes, each added to those of its intent."""
    unknown = bank.keys() - phrases.wishes.keys()
    if unknown:
        raise ValueError(f"no such intents: {sorted(unknown)}")
    wishes = {intent: (*known, *bank.get(intent, ())) for intent, known in phrases.wishes.items()}
    return replace(phrases, wishes=wishes)
