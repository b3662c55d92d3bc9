"""How probable it is that a person wants this or that, from the words around a puzzle, in ten languages.

A linear model over words, pairs and triples of words and parts of words looks at one sentence after the other: each
speaks for every wish, more or less loudly, and the loudest wish counts if it is louder than silence. Stretches
that tell a puzzle, one number or place after the other, are left out. `python -m training.wish` made the weights, and says
of what.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from parsers.lexicon import CJK, folded
from parsers.llm.call import INTENTS
from parsers.llm.document import Document

WEIGHTS = Path(__file__).parent / "weights" / "wish.npz"
WISHES = (*INTENTS, None)  # None: nothing is asked
N_FEATURES = 2**18  # of which few collide

_LETTER = rf"[^\W\d_{CJK}][\u0300-\u036f\u064b-\u0655]*"  # with accents and vowel signs
_APOSTROPHE = "['’ʼ`´]"
_ENDING = rf"{_APOSTROPHE}(?:t|s|re|m|ll|ve|d)\b"  # of "don't" and "i'm", which are one word
_TOKEN = re.compile(rf"(?:{_LETTER})+(?:{_ENDING})?|[{CJK}]|\d+|[.?!…;:\n؟؛。]", re.IGNORECASE)
_SIZE = re.compile(r"\b\d{1,2} ?[xх×*] ?\d{1,2}\b", re.IGNORECASE)  # "9x9" says nothing about the wish
_ENDS = frozenset(".?!…;:\n؟؛。")
_QUESTION_MARKS = frozenset("?؟")
_OF_NUMBERS = frozenset(("number", "ordinal", "place"))  # senses of telling words
_PRONOUNS = frozenset(("one", "ones", "open", "all", "rest", "others"))  # that seldom tell a puzzle
_NEIGHBOURS, _MANY = (
    3,
    4,
)  # words on each side of a word, and telling ones among all seven, where a puzzle is told
_LONGEST, _MOST = 40, 24  # words of a sentence, and sentences that are looked at: the first and the last
_PARTS = (3, 4, 5)  # letters of parts of words
_NEW_SIGNS = str.maketrans(
    "麼嗎個這幫錯對檢題難給謝誰為從應該還沒說裡裏進單種數樣讓點幾間後訴麻煩請問換來與獨",
    "么吗个这帮错对检题难给谢谁为从应该还没说里里进单种数样让点几间后诉麻烦请问换来与独",
)


def heard(document: Document) -> tuple[str | None, float]:
    """The most probable wish, one of `WISHES`, and how probable it is."""
    chances = _Ear.shipped().chances(features_of(document))
    if not document.pieces and not document.words:
        chances[-1] = 0.0  # who tells no puzzle wants something
        chances /= chances.sum()
    best = int(chances.argmax())
    return WISHES[best], float(chances[best])


@dataclass(frozen=True)
class _Ear:
    """The weights of the features that it knows, and how loud a sentence and a text are without any."""

    features: np.ndarray  # (N,), in order
    weights: np.ndarray  # (N, intents)
    sentence: np.ndarray  # (intents,)
    text: np.ndarray  # (wishes,), the last of which is silence

    @classmethod
    @cache
    def shipped(cls) -> _Ear:
        with np.load(WEIGHTS) as stored:
            features = np.cumsum(stored["steps"], dtype=np.int64)
            return cls(features, stored["weights"] * stored["scale"], stored["sentence"], stored["text"])

    def chances(self, sentences: Sequence[np.ndarray]) -> np.ndarray:
        """How probable each of `WISHES` is, (wishes,)."""
        loudness = np.exp(self.text)
        for found in sentences:
            at = np.searchsorted(self.features, found).clip(max=len(self.features) - 1)
            known = at[self.features[at] == found]
            told = self.weights[known].sum(axis=0) / np.sqrt(max(1, len(known)))
            loudness[:-1] += np.exp(told + self.sentence)
        return loudness / loudness.sum()


# ---------------------------------------------------------------------------- features


@dataclass(frozen=True)
class Token:
    """A word, one Chinese character, a number or a mark."""

    word: str
    tells: bool = False  # a telling word, as "five", "top", "wall" and 7
    is_number: bool = False  # a number or a place


def features_of(document: Document) -> list[np.ndarray]:
    """The numbers of the features of each sentence that may ask something."""
    sentences = list(_sentences(document))
    if len(sentences) > _MOST:
        sentences = sentences[: _MOST // 2] + sentences[-_MOST // 2 :]
    return [
        np.unique([zlib.crc32(feature.encode()) % N_FEATURES for feature in _features(sentence)])
        for sentence in sentences
    ]


def _features(sentence: Sequence[Token]) -> list[str]:
    asks = "?" if sentence[-1].word == "?" else ""
    n_telling = sum(token.tells for token in sentence)
    found = [f"telling {min(n_telling, 6)}{asks}", f"length {min(len(sentence) // 3, 5)}{asks}"]
    words = ["^", *("#" if token.is_number else token.word for token in sentence), "$"]
    for i in range(len(words) - 1):
        found.append(" ".join(words[i : i + 2]))
        if i + 2 < len(words):
            found += [" ".join(words[i : i + 3]), f"{words[i]} _ {words[i + 2]}"]
    for token in sentence:
        found.append(token.word)
        if len(token.word) > 3:
            spelled = f"<{token.word}>"
            found += [f"-{spelled[i : i + n]}" for n in _PARTS for i in range(len(spelled) - n + 1)]
    return found


def _sentences(document: Document) -> Iterator[list[Token]]:
    """The sentences of the prose, without the stretches that tell a puzzle."""
    tokens = list(_tokens(document))
    sentence: list[Token] = []
    for i, token in enumerate(tokens):
        around = tokens[max(0, i - _NEIGHBOURS) : i + _NEIGHBOURS + 1]
        ends = token.word in _ENDS or sum(other.tells for other in around) >= _MANY
        if not ends:
            sentence.append(token)
        elif sentence and token.word in _QUESTION_MARKS:
            sentence.append(Token("?"))
        if sentence and (ends or len(sentence) == _LONGEST):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _tokens(document: Document) -> Iterator[Token]:
    """The words and marks of the prose."""
    text = list(document.text)
    for piece in document.pieces:
        text[piece.start : piece.end] = "\n" * (piece.end - piece.start)
    telling = {word.start: word.sense in _OF_NUMBERS for word in document.words}
    prose = _SIZE.sub(lambda size: " " * len(size[0]), "".join(text))
    for found in _TOKEN.finditer(prose):
        word = folded(re.sub(_APOSTROPHE, "", found[0])).translate(_NEW_SIGNS)
        is_telling = (found.start() in telling and word not in _PRONOUNS) or word.isdecimal()
        yield Token(word, is_telling, is_telling and telling.get(found.start(), True))
