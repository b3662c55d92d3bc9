"""Sentences that seem to tell what stands in a cell, though nothing that was read comes of them.

"Wait, row 7 column 1 is 3, not 8": nobody but the person knows whether such a sentence corrects what was read, adds to
it or tells what they filled in. It is asked about: an answer to the puzzle without it would be sure of the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.grammar.tokens import Token, tokens_of
from parsers.llm.document import Document
from solver.puzzle import Puzzle, PuzzleKind

_SENTENCE = re.compile(r"([^.;?/]+)([.;?/]|$)")
_LINE = re.compile(r"(?P<line>[rcb])s?[NOP]|[OP]s?(?P<after>[rcb])")
_PAIR = re.compile(r"\(N,?N\)|(?<![NOPrcb])ON(?!s?[rcb])")  # (3,1); B4


def doubt_about(document: Document, puzzle: Puzzle) -> str | None:
    """The first sentence beside a drawn puzzle that tells what stands in a cell otherwise than it is drawn."""
    for items in _sentences_with_cells(document, puzzle.kind):
        if not _is_drawn(items, puzzle):
            return document.text[items[0].start : items[-1].end]
    return None


def passed_over(document: Document, kind: PuzzleKind, used: set[int]) -> str | None:
    """The first such sentence in a told puzzle without any of the telling words that were `used`."""
    for items in _sentences_with_cells(document, kind):
        if used.isdisjoint(item.word for item in items):
            return document.text[items[0].start : items[-1].end]
    return None


def _sentences_with_cells(document: Document, kind: PuzzleKind) -> Iterator[Sequence[Token]]:
    """The sentences, but questions, that name a cell and what stands in it, or a line and two things."""
    if kind.name != "maze" and not kind.name.startswith("sudoku"):
        return
    tokens = tokens_of(document)
    for found in _SENTENCE.finditer(tokens.codes):
        codes, end = found.groups()
        n_places = len(_LINE.findall(codes)) + 2 * len(_PAIR.findall(codes))
        if end == "?" or not n_places:
            continue
        if kind.name == "maze":
            places_something = n_places >= 2 and re.search("[WF]", codes) is not None
        else:
            n_things = len(re.findall("[NOPB]", codes)) - n_places
            places_something = n_things >= (1 if n_places >= 2 or "!" in codes else 2)
        if places_something:
            yield tokens.items[found.start(1) : found.end(1)]


def _is_drawn(items: Sequence[Token], puzzle: Puzzle) -> bool:
    """Whether a sentence says of a single cell what the drawing shows there, too."""
    places = list(_places(items))
    named = dict(places)
    values = {item.value for item in items if item.code == "N"} - set(named.values())
    if len(places) != 2 or named.keys() != {"r", "c"} or len(values) != 1:
        return False
    row, column = named["r"] - 1, named["c"] - 1
    height, width = puzzle.clues.shape
    return 0 <= row < height and 0 <= column < width and int(puzzle.clues[row, column]) in values


def _places(items: Sequence[Token]) -> Iterator[tuple[str, int]]:
    """The lines named, each with its number."""
    for found in _LINE.finditer("".join(item.code for item in items)):
        said = items[found.end() - 1] if found["line"] else items[found.start()]
        yield found["line"] or found["after"], said.value
