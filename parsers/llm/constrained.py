"""Writing under a grammar: at every step the best of the tokens that a schema allows (llguidance).

So even random weights write an answer that fits. What every model on this machine has in common stands here; a
model itself is only asked for its opinion on the next token (`Steps`). Where the tokens run out, the
shortest way to the end is taken.
"""

from __future__ import annotations

import codecs
import json
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from parsers.llm.protocol import MOST_TOKENS, LLMError, Schema, Token

CLOSING = (
    4 * MOST_TOKENS
)  # tokens within which an answer is closed; the longest schema of ours needs far fewer
N_RIVALS = 3  # other tokens that are remembered of every choice


class Steps(Protocol):
    """A model reading on."""

    def add(self, ids: Sequence[int]) -> None:
        """Tokens that come next; to be read when the model's opinion is asked for."""

    def logits(self) -> np.ndarray:
        """For the token after all that was added, (vocabulary,)."""


@dataclass(frozen=True)
class Vocabulary:
    """The tokens of a model."""

    tokens: Any  # llguidance's view of them
    size: int  # of the model, which may be larger than the tokenizer's
    ends: frozenset[int]
    closers: np.ndarray  # (size,) how much a token brings an answer to its end
    can_force: bool
    """Whether text without a choice may be cut into tokens at once. A token that goes on beyond the end of a key
    would never be taken then, though the model learned to."""

    @classmethod
    def of(cls, tokens: Any, size: int, ends: frozenset[int]) -> Vocabulary:
        pieces = [tokens.decode_bytes([i]) for i in range(min(size, tokens.vocab_size))]
        can_force = not any(_AFTER_A_KEY.search(piece) for piece in pieces)
        return cls(tokens, size, ends, _closers(pieces, size), can_force)


_AFTER_A_KEY = re.compile(rb'[a-z]":')


def _closers(pieces: Sequence[bytes], size: int) -> np.ndarray:
    """How much every token brings an answer to its end: quotes, brackets, commas, then short ones.

    A quote comes first, since within a string a bracket closes nothing.
    """
    scores = np.full(size, -1e3)
    for number, piece in enumerate(pieces):
        first = {b'"': 3.0, b"]": 2.0, b"}": 2.0, b",": 1.0}.get(piece.lstrip()[:1], 0.0)
        scores[number] = first - 0.01 * len(piece)
    return scores


@dataclass(frozen=True)
class Choice:
    """One token of an answer, chosen where others were allowed too."""

    at: int  # tokens of the answer before it
    probability: float  # among those allowed
    rivals: tuple[tuple[int, float], ...]  # the next best tokens, with theirs


@dataclass(frozen=True)
class Writing:
    """An answer as tokens. One that the schema left no choice about has the probability 1."""

    ids: tuple[int, ...]
    probabilities: tuple[float, ...]
    choices: tuple[Choice, ...]

    def tokens(self, vocabulary: Vocabulary) -> tuple[Token, ...]:
        """With the text that each adds. A character of several tokens belongs to its last."""
        found = []
        written, probability = b"", 1.0
        for number, one in zip(self.ids, self.probabilities, strict=True):
            written += vocabulary.tokens.decode_bytes([number])
            probability *= one
            try:
                text = written.decode()
            except UnicodeDecodeError:
                continue
            found.append(Token(text, probability))
            written, probability = b"", 1.0
        return tuple(found)


def write(
    steps: Steps,
    vocabulary: Vocabulary,
    schema: Schema,
    *,
    name: str,
    ends_at: float,
    most_tokens: int = MOST_TOKENS,
    begun: Sequence[int] = (),
) -> Writing:
    """The most probable allowed token at every step, until the answer fits the schema.

    With `begun`, tokens that the grammar allows, the answer goes on from there; their probabilities are told as 1.

    Raises:
        LLMError: the time is over, or no grammar can be made of the schema.
    """
    import llguidance.numpy as masks
    from llguidance import LLMatcher

    compact = json.dumps({**schema, "x-guidance": {"whitespace_flexible": False}})
    way = "" if vocabulary.can_force else '%llguidance {"no_forcing": true}\n'
    matcher = LLMatcher(vocabulary.tokens, LLMatcher.grammar_from_lark(f"{way}start: %json {compact}"))
    if error := matcher.get_error():
        raise LLMError(f"the schema cannot be turned into a grammar: {error.splitlines()[0]}")
    bitmask = masks.allocate_token_bitmask(1, vocabulary.size)
    ids: list[int] = []
    sure: list[float] = []
    choices: list[Choice] = []

    def take(chosen: Sequence[int], probability: float) -> None:
        if not matcher.consume_tokens(list(chosen)):
            raise LLMError(f"the grammar refused a token: {matcher.get_error()}")
        kept = [token for token in chosen if token not in vocabulary.ends]
        ids.extend(kept)
        sure.extend([probability] * len(kept))
        steps.add(kept)

    if begun:
        take(begun, 1.0)
    while not matcher.is_stopped():
        if len(ids) > most_tokens + CLOSING:
            raise LLMError(f"{name} came to no end")
        if time.monotonic() > ends_at:
            raise LLMError(f"{name} took too long")
        if vocabulary.can_force and (forced := matcher.compute_ff_tokens()):
            take(forced, 1.0)
            continue
        masks.fill_next_token_bitmask(matcher, bitmask)
        allowed = np.flatnonzero(_bits(bitmask, vocabulary.size))
        if not len(allowed):
            raise LLMError("the grammar allows no token of this model")
        if len(allowed) == 1:
            take(allowed.tolist(), 1.0)
            continue
        is_closing = len(ids) >= most_tokens
        token, choice = _choose(steps.logits(), allowed, len(ids), vocabulary.closers if is_closing else None)
        if not is_closing:
            choices.append(choice)
        take([token], choice.probability)
    return Writing(tuple(ids), tuple(sure), tuple(choices))


def _choose(
    logits: np.ndarray, allowed: np.ndarray, at: int, closers: np.ndarray | None
) -> tuple[int, Choice]:
    """The best of the `allowed` tokens; with `closers`, the one that closes most, the better of equals."""
    scores = logits[allowed].astype(np.float64)
    weights = np.exp(scores - scores.max())
    weights /= weights.sum()
    if closers is None:
        order = np.argsort(-weights, kind="stable")[: N_RIVALS + 1]
    else:
        order = np.lexsort((-weights, -closers[allowed]))[:1]
    best, *others = order.tolist()
    rivals = tuple((int(allowed[i]), float(weights[i])) for i in others)
    return int(allowed[best]), Choice(at, float(weights[best]), rivals)


def _bits(bitmask: np.ndarray, size: int) -> np.ndarray:
    """The words of a bit mask as one truth value a token."""
    return np.unpackbits(bitmask[0].view(np.uint8), bitorder="little")[:size].astype(bool)


def write_freely(
    steps: Steps, vocabulary: Vocabulary, *, name: str, ends_at: float, most_tokens: int = MOST_TOKENS
) -> Iterator[str]:
    """The most probable token at every step, as text, piece by piece, until the model ends.

    Raises:
        LLMError: the time is over; what came before has been given out.
    """
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    for _ in range(most_tokens):
        if time.monotonic() > ends_at:
            raise LLMError(f"{name} took too long")
        token = int(np.argmax(steps.logits()))
        if token in vocabulary.ends:
            break
        steps.add([token])
        if token >= vocabulary.tokens.vocab_size or vocabulary.tokens.is_special_token(token):
            continue
        if piece := decoder.decode(vocabulary.tokens.decode_bytes([token])):
            yield piece
