"""What is said beside a clear drawing as if it changed a cell: "wait, row 7 column 1 is 3, not 8".

Nobody but the person knows whether such a sentence corrects the drawing, adds to it or tells what they filled in. Where
no grammar understands it, it is asked about: an answer to the puzzle as it is drawn would be sure of the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.grammar.tokens import Token, tokens_of
from parsers.llm.document import Document
from solver.puzzle import Puzzle

_SENTENCE = re.compile(r"([^.;?/]+)([.;?/]|$)")
_LINE = re.compile(r"(?P<line>[rcb])s?[NOP]|[OP]s?(?P<after>[rcb])")
_PAIR = re.compile(r"\(N,?N\)|(?<![NOPrcb])ON(?!s?[rcb])")  # (3,1); B4


def doubt_about(document: Document, puzzle: Puzzle) -> str | None:
    """The first sentence beside the drawing that tells what stands in a cell otherwise than it is drawn."""
    if puzzle.kind.name != "maze" and not puzzle.kind.name.startswith("sudoku"):
        return None
    tokens = tokens_of(document)
    for found in _SENTENCE.finditer(tokens.codes):
        items = tokens.items[found.start(1) : found.end(1)]
        if found[2] != "?" and _places_something(found[1], puzzle) and not _is_drawn(found[1], items, puzzle):
            return document.text[items[0].start : items[-1].end]
    return None


def _places_something(codes: str, puzzle: Puzzle) -> bool:
    """Whether a sentence names a cell and what stands in it, or a line and two things."""
    n_places = len(_LINE.findall(codes)) + 2 * len(_PAIR.findall(codes))
    if puzzle.kind.name == "maze":
        return n_places >= 2 and re.search("[WF]", codes) is not None
    n_things = len(re.findall("[NOPB]", codes)) - n_places
    return n_things >= 1 if n_places >= 2 else n_places == 1 and n_things >= 2


def _is_drawn(codes: str, items: Sequence[Token], puzzle: Puzzle) -> bool:
    """Whether a sentence says of a single cell what the drawing shows there, too."""
    places = list(_places(codes, items))
    named = dict(places)
    values = {item.value for item in items if item.code == "N"} - set(named.values())
    if len(places) != 2 or named.keys() != {"r", "c"} or len(values) != 1:
        return False
    row, column = named["r"] - 1, named["c"] - 1
    height, width = puzzle.clues.shape
    return 0 <= row < height and 0 <= column < width and int(puzzle.clues[row, column]) in values


def _places(codes: str, items: Sequence[Token]) -> Iterator[tuple[str, int]]:
    for found in _LINE.finditer(codes):
        said = items[found.end() - 1] if found["line"] else items[found.start()]
        yield found["line"] or found["after"], said.value
