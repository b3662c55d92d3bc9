"""What all families leave to chance: one of several, yes or no, and the choices in a pattern."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from training.corpus.telling import Rng

T = TypeVar("T")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


def pick(rng: Rng, options: Sequence[T]) -> T:
    """One of them."""
    return options[int(rng.integers(len(options)))]


def chance(rng: Rng, probability: float) -> bool:
    return bool(rng.random() < probability)


def spin(rng: Rng, pattern: str) -> str:
    """The pattern with its choices made: `[a|b]` is one of the two, `[a|]` perhaps a."""
    while "[" in pattern:
        pattern = _CHOICE.sub(lambda found: pick(rng, found[1].split("|")), pattern)
    return pattern
