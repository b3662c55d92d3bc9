"""Sentences that seem to tell what stands in a cell, though nothing that was read comes of them.

"Wait, row 7 column 1 is 3, not 8": nobody but the person knows whether such a sentence corrects what was read, adds to
it or tells what they filled in. It is asked about: an answer to the puzzle without it would be sure of the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsers.grammar.tokens import Token, tokens_of
from parsers.llm.document import Document
from solver.puzzle import Puzzle, PuzzleKind

_SENTENCE = re.compile(r"([^.;?/]+)([.;?/]|$)")
_LINE = re.compile(r"(?P<line>[rcb])s?[NOP]|[OP]s?(?P<after>[rcb])")
_PAIR = re.compile(r"\(N,?N\)|(?<![NOPrcb])ON(?!s?[rcb])")  # (3,1); B4
_SIZE = re.compile(r"N[rc][,a]?N[rc](?!h)")  # "two rows, three columns"


def doubt_about(document: Document, puzzle: Puzzle) -> str | None:
    """The first sentence beside a drawn puzzle that tells what stands in a cell otherwise than it is drawn.

    Where no piece is drawn, the puzzle itself stands in sentences; then only those about a single cell are looked at.
    """
    for items in _sentences_with_cells(document, puzzle.kind):
        if (document.pieces or _is_about_one_cell(items)) and not _is_drawn(items, puzzle):
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
    for begun, codes, end in _sentences(tokens.codes, tokens.items, document.text):
        n_places = _n_places(codes)
        if end == "?" or not n_places or _SIZE.search(codes):
            continue
        if kind.name == "maze":
            places_something = n_places >= 2 and re.search("[WF]", codes) is not None
        else:
            rest = _without_places(codes)
            n_places += re.search("[OP]", rest) is not None  # "the third square of row 2"
            n_things = len(re.findall("N|(?<![rc])B", rest))
            places_something = n_things >= (1 if n_places >= 2 or "!" in codes else 2)
        if places_something:
            yield tokens.items[begun : begun + len(codes)]


def _sentences(codes: str, items: Sequence[Token], text: str) -> Iterator[tuple[int, str, str]]:
    """Where each sentence begins, its codes and the mark at its end; one may begin without a mark: "... 6 1 Also row 4"."""
    for found in _SENTENCE.finditer(codes):
        start, end = found.span(1)
        inside = [
            number
            for number in range(start + 1, end)
            if codes[number] in "aw!nij"
            and codes[number - 1] in "NBWF"
            and text[items[number].start].isupper()
        ]
        for begun, stop in pairwise([start, *inside, end]):
            yield begun, codes[begun:stop], found[2] if stop == end else ""


def _n_places(codes: str) -> int:
    """How many lines are named; a pair names two."""
    return len(_LINE.findall(codes)) + 2 * len(_PAIR.findall(codes))


def _without_places(codes: str) -> str:
    """The codes with blanks for the lines that are named."""
    return re.sub(rf"{_LINE.pattern}|{_PAIR.pattern}", lambda place: " " * len(place[0]), codes)


def _is_about_one_cell(items: Sequence[Token]) -> bool:
    codes = "".join(item.code for item in items)
    return _n_places(codes) == 2 and len(re.findall("[NOPB]", codes)) <= 6


def _is_drawn(items: Sequence[Token], puzzle: Puzzle) -> bool:
    """Whether a sentence says of a single cell what the drawing shows there, too."""
    colons = [number for number, item in enumerate(items) if item.code == ":" and number + 1 < len(items)]
    if colons and any(item.code in "rc(" for item in items[colons[-1] :]):
        items = items[colons[-1] + 1 :]  # "my 6 by 6 sudoku: r2c3 3"
    codes = "".join(item.code for item in items)
    named: dict[str, int] = {}
    for found in _LINE.finditer(codes):
        said = items[found.end() - 1] if found["line"] else items[found.start()]
        named[found["line"] or found["after"]] = said.value
    if (pair := re.search(r"\(N,?N\)", codes)) is not None:
        numbers = [item.value for item in items[pair.start() : pair.end()] if item.code == "N"]
        named |= dict(zip("rc", numbers, strict=True))
    values = [item.value for item, code in zip(items, _without_places(codes), strict=True) if code == "N"]
    if named.keys() != {"r", "c"} or len(values) != 1:
        return False
    row, column = named["r"] - 1, named["c"] - 1
    height, width = puzzle.clues.shape
    return 0 <= row < height and 0 <= column < width and int(puzzle.clues[row, column]) == values[0]
