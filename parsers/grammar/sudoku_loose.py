"""The tokens of a told Sudoku for a second try, where a single solution has to vouch for what is understood.

Words that nobody knows count as nothing, and numbers may count the blanks right after them without a comma around:
"eight, then two blank, four". What is misread so has several solutions or none: of the wrong turns that lead to a
puzzle at all, hardly any leads to a proper one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.grammar.sudoku_words import ABSENT, ALSO, BESIDE, BOARDS, SAME, SHOULD, words
from parsers.grammar.tokens import Token
from parsers.lexicon import folded

_KNOWN = words("clockwise") | SHOULD | ALSO | ABSENT | SAME | BOARDS | BESIDE


def looser(items: Sequence[Token], text: str) -> Iterator[list[Token]]:
    """The tokens as they may be meant, likeliest first."""
    known = _without_unknown_words(items)
    yield known
    counted = _counted(known, text)
    if len(counted) < len(known):
        yield counted


def _without_unknown_words(items: Sequence[Token]) -> list[Token]:
    """The tokens without the words that nobody knows, in sentences that tell numbers or blanks."""
    found: list[Token] = []
    sentence: list[Token] = []
    for token in (*items, None):
        if token is not None:
            sentence.append(token)
        if token is None or token.code in "./?;":
            is_telling = any(each.code in "NBC" for each in sentence)
            found += [
                each
                for each in sentence
                if not (is_telling and each.code == "w" and folded(each.text) not in _KNOWN)
            ]
            sentence = []
    return found


def _counted(items: Sequence[Token], text: str) -> list[Token]:
    """The tokens, where a number right before a blank tells how many there are."""
    found: list[Token] = []
    for token in items:
        before = found[-1] if found else None
        if before is not None and (before.code, token.code) == ("N", "B") and _counts(before, token, text):
            found[-1] = replace(token, start=before.start, value=-before.value)
        else:
            found.append(token)
    return found


def _counts(number: Token, blank: Token, text: str) -> bool:
    between = text[number.end : blank.start].replace(" ", "")
    is_word = blank.text[0].isalpha() and blank.value > 0
    return is_word and 1 < number.value <= 9 and (not between or between.isalpha())
