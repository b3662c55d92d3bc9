"""A text being written, whose words the call can point at; and the finished `Sample`, proved by reading it.

A family of phrasing is a function that writes one text about one puzzle:

    @family("top row starts with", language="en")
    def rows_from_the_top(rng: Rng) -> Sample:
        puzzle = ...
        t = Telling()
        t("The "); at = t.point("top"); t(" row is ")
        cells = t.point("five, three, two blanks and a seven")
        ...
        return t.sample(puzzle, example(kind=..., grid="words", say=[{"do": "row", "at": at, ...}]))

What was pointed at becomes `w3`, `w3-w9` or `w3+` once the text stands and its telling words are numbered.
Families that are `held_out` are written for tests alone; no model is trained on them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from parsers.llm.call import Call, call_schema
from parsers.llm.document import Document, document_of
from parsers.llm.schema import fault_of
from parsers.pointers import end_of_run, signs, starts
from parsers.resolve import resolve
from parsers.scan import normalise
from solver.puzzle import Grid, Puzzle

Rng = np.random.Generator


class CorpusError(ValueError):
    """A family wrote what cannot be read back: a fault of the family, or of the lexicon."""


@dataclass(frozen=True)
class Pointer:
    """A stretch of the text. Standing in a call, it becomes the names of the telling words in it."""

    start: int
    end: int
    from_end: bool = False

    def __neg__(self) -> Pointer:
        """The same place, counted from the end."""
        return Pointer(self.start, self.end, not self.from_end)

    def name(self, document: Document) -> str:
        inside = [i for i, word in enumerate(document.words) if self.start <= word.start < self.end]
        if not inside:
            raise CorpusError(f"no telling word in {document.text[self.start : self.end]!r}")
        low, high = inside[0], inside[-1]
        return "-" * self.from_end + (f"w{low}" if low == high else f"w{low}-w{high}")


@dataclass(frozen=True, eq=False)
class Sample:
    """A text and what it means."""

    text: str  # as a person wrote it
    call: dict[str, Any]  # fits `call_schema`
    puzzle: Puzzle | None  # what reading the call must give; None where the text holds no puzzle
    entries: Grid | None = None  # what the person filled in
    family: str = ""
    language: str = ""
    asks: bool | None = None  # whether a wish is told; None where nobody noted it

    def prove(self) -> None:
        """Read the call back.

        Raises:
            CorpusError: the call does not fit its schema, or does not give the puzzle.
            ParseError: reading it fails.
        """
        document = document_of(self.text)
        if (fault := fault_of(self.call, call_schema(document))) is not None:
            raise CorpusError(f"{fault}, in the call for {self.text!r}")
        if self.puzzle is None:
            return
        reading = resolve(Call.of(self.call), document)
        found, entries = reading.puzzle, reading.entries
        if (
            found is None
            or found.kind is not self.puzzle.kind
            or not np.array_equal(found.clues, self.puzzle.clues)
            or (self.entries is not None and (entries is None or not np.array_equal(entries, self.entries)))
        ):
            raise CorpusError(f"the call does not give the puzzle that {self.text!r} tells")


class Telling:
    """The pen: calling it writes, `point` writes something that the call points at."""

    def __init__(self) -> None:
        self.text = ""
        self.asks: bool | None = None  # whether a wish is told, where it is known

    def __call__(self, text: str) -> None:
        self.text += text

    def point(self, text: str) -> Pointer:
        start = len(self.text)
        self.text += text
        return Pointer(start, len(self.text))

    def sample(self, puzzle: Puzzle | None, call: dict[str, Any], entries: Grid | None = None) -> Sample:
        """The finished text with its call.

        Raises:
            CorpusError: a pointer points at nothing, or the text is changed by normalising.
        """
        if normalise(self.text) != self.text:
            raise CorpusError(f"normalising would move the words of {self.text!r}")
        document = document_of(self.text)
        told = _open_ended(_named(call, document), document, puzzle)
        return Sample(self.text, told, puzzle, entries, asks=self.asks)


def _named(part: Any, document: Document) -> Any:
    """The call with words for pointers."""
    match part:
        case Pointer():
            return part.name(document)
        case dict():
            return {key: _named(value, document) for key, value in part.items()}
        case list() | tuple():
            return [_named(value, document) for value in part]
    return part


def _open_ended(call: dict[str, Any], document: Document, puzzle: Puzzle | None) -> dict[str, Any]:
    """The call with `w3+` for `w3-w9` wherever that says the same: where a run begins is easier to learn than its end."""
    begun = starts(call["say"])

    def cells(item: str, room: int | None) -> list[str]:
        found = [sign for sign, _ in signs(item, document, begun, room)]
        return found if room is None else found[:room]

    def shortened(statement: dict[str, Any]) -> dict[str, Any]:
        room = None if puzzle is None else _room(statement, puzzle)
        items = []
        for item in statement["cells"]:
            first = item.partition("-")[0]
            if first.startswith("w"):
                end = end_of_run(int(first[1:]), begun, document, room)
                if cells(f"{first}-w{end}", room) == cells(item, room):
                    item = f"{first}+"
            items.append(item)
            if room is not None:
                room -= len(cells(item, room))
        return statement | {"cells": items}

    return call | {"say": [shortened(s) if "cells" in s else s for s in call["say"]]}


def _room(statement: dict[str, Any], puzzle: Puzzle) -> int | None:
    """How many cells a statement has to fill; None where it points at the first one."""
    height, width = puzzle.clues.shape
    do, start = statement["do"], statement.get("from", "1")
    length = height * width if do == "all" else width if do == "row" else height
    return length - int(start) + 1 if start.isdecimal() else None


@dataclass(frozen=True)
class Family:
    """One way to put things, in one language."""

    name: str
    language: str  # "en", "es", "de", "fr", "ru", "fa", "ar", "zh", "pt", "it"
    write: Callable[[Rng], Sample]
    held_out: bool
    weight: float  # how often it is drawn, relative to the others
    subject: str  # "sudoku", "maze", "legend" or "wish": what it teaches, for the tables


FAMILIES: list[Family] = []


def family(
    name: str, *, language: str = "en", subject: str = "sudoku", held_out: bool = False, weight: float = 1.0
) -> Callable[[Callable[[Rng], Sample]], Callable[[Rng], Sample]]:
    """Register a function as a family."""

    def register(write: Callable[[Rng], Sample]) -> Callable[[Rng], Sample]:
        if any((known.name, known.language) == (name, language) for known in FAMILIES):
            raise ValueError(f"there are two families {name!r} in {language!r}")
        FAMILIES.append(Family(name, language, write, held_out, weight, subject))
        return write

    return register
