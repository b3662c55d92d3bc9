"""A Sudoku told in sentences, read by rules: the lines, cells and boxes that a text tells, as calls.

What is told is a chain of items, found by one walk over the typed tokens of `parsers.grammar.tokens`:

    a line    "Row 1: five, three, two blanks ..." its cells one after the other; "row 2 has a 5 in the third square"
              its cells one by one; "row 3 is empty"; "the row below: ..."; or cells alone that make a whole line
    a cell    "r3c5 is 7", "a 9 in the top left corner", "the third square of row 2 holds a 4"
    the rest  "everything else is blank"

Every telling word between the first item and the last belongs to one of them, or nothing is said; what stands before
and after is prose, if it looks like no item. The rules of the puzzle have the last word. In the order of the work:

    sudoku_words, sudoku_sizes   the words; the size that is named
    sudoku_phrases, sudoku_tidy  phrases that are one token; tokens made plain
    sudoku_loose                 the tokens for a second try, where a single solution vouches for the reading
    sudoku_names                 lines, places in them, and cells, as they may be named
    sudoku_spelled               cells told one after the other
    sudoku_placed                cells told with their places
    sudoku_items                 all that may be told from a token on
    sudoku_walk                  the chain of items
    sudoku_statements            what the items say together
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

from parsers.grammar.sudoku_loose import looser
from parsers.grammar.sudoku_sizes import named_side
from parsers.grammar.sudoku_statements import Statements
from parsers.grammar.sudoku_tidy import tidied
from parsers.grammar.sudoku_walk import MOST_GAPS, Walk
from parsers.grammar.sudoku_words import OTHER_PUZZLES, SIDES
from parsers.grammar.tokens import Token, Tokens, tokens_of
from parsers.lexicon import folded
from parsers.llm.call import MOST_STATEMENTS, Call, CallError, example
from parsers.llm.document import Document
from parsers.resolve import resolve
from solver.kinds import find_kind
from solver.puzzle import PuzzleKind, Status

MOST_TOKENS = 2_500

MOST_TELLING = 300

SEARCH_SECONDS = 0.15


def sudoku_calls(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """Whole calls for a Sudoku that is told in sentences, best first; none where not all of it is understood."""
    prepared = _prepared(document, kind)
    if prepared is None:
        return []
    if document.pieces:
        return _entries_beside(document, *prepared, kind)
    tokens, items = prepared
    calls = list(_understood(document, tokens, items, kind, Grammar.call))
    return calls or _loosely_understood(document, tokens, list(looser(items, document.text)), kind)


def sudoku_outlines(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """Calls of which some statements are gaps, `{"do": "gap", "words": (first, last)}`: sentences not understood here."""
    prepared = _prepared(document, kind)
    if prepared is None or document.pieces:
        return []
    return list(_understood(document, *prepared, kind, Grammar.outline))


def _prepared(document: Document, kind: PuzzleKind | None) -> tuple[Tokens, list[Token]] | None:
    """The tokens of the text, as they stand and tidied; None where it cannot tell a Sudoku, or is too long."""
    if len(document.pieces) > 1 or len(document.words) > MOST_TELLING or not document.words:
        return None
    if kind is not None and not kind.name.startswith("sudoku"):
        return None
    tokens = tokens_of(document)
    if len(tokens) > MOST_TOKENS or any(folded(token.text) in OTHER_PUZZLES for token in tokens.items):
        return None
    return tokens, tidied(tokens, document.text)


def _understood(
    document: Document,
    tokens: Tokens,
    items: list[Token],
    kind: PuzzleKind | None,
    understand: Callable[[Grammar, bool], dict[str, Any] | None],
) -> Iterator[dict[str, Any]]:
    """The first call that is found for one of the sizes that the board may have."""
    named = named_side(document, tokens) if kind is None else kind.sizes[0]
    for side in (named,) if named else SIDES:
        for line in _line_names("".join(token.code for token in items)):
            call = understand(Grammar(document, tokens, items, side, line), named is not None)
            if call is not None:
                yield call
                return


def _loosely_understood(
    document: Document, tokens: Tokens, ways: list[list[Token]], kind: PuzzleKind | None
) -> list[dict[str, Any]]:
    """The call for the only way to understand the text that leads to a proper puzzle, or to any at all."""
    proper: dict[bytes, dict[str, Any]] = {}
    others: dict[bytes, dict[str, Any]] = {}
    for way in ways:
        told = next(_understood(document, tokens, way, kind, Grammar.lenient_call), None)
        if told is None:
            continue
        puzzle = resolve(Call.of(told), document).puzzle
        assert puzzle is not None
        is_proper = _status(puzzle.kind.name, puzzle.clues.tobytes()) is Status.unique
        (proper if is_proper else others)[puzzle.clues.tobytes()] = told
    found = list((proper or others).values())
    return found if len(found) == 1 else []


@lru_cache(maxsize=64)
def _status(name: str, clues: bytes) -> Status:
    """How many solutions a puzzle has; two ways to understand a text often lead to the same one."""
    kind = find_kind(name)
    grid = np.frombuffer(clues, np.int8).reshape(kind.sizes)
    return kind.search(grid, seconds=SEARCH_SECONDS).status


def _entries_beside(
    document: Document, tokens: Tokens, items: list[Token], kind: PuzzleKind | None
) -> list[dict[str, Any]]:
    """The call for a drawn Sudoku, where the person says in words what is filled in: "I put a 4 in row 3 column 2"."""
    height, width = document.pieces[0].shape or (0, 0)
    if height != width or height not in SIDES or (kind is not None and kind.sizes[0] != height):
        return []
    outside = [replace(token, code="/") if token.code == "g" else token for token in items]
    call = Grammar(document, tokens, outside, height, "row").call_for_entries()
    return [call] if call is not None else []


def _line_names(codes: str) -> tuple[str, ...]:
    """What lines without a name may be, likeliest first."""
    if re.search("[OPNn]r|r[NOPud]", codes) or not re.search("[cb]", codes):
        return ("row", "column") if "c" in codes else ("row",)
    return ("column", "row") if "c" in codes else ("box", "row")


class Grammar(Walk, Statements):
    """The calls for one text and one side of the board."""

    def call(self, is_sure_of_size: bool, *, is_lenient: bool = False) -> dict[str, Any] | None:
        """The call for the text, if all of it is understood and the rules have nothing against it."""
        path = self.walk(answers_only=True) or (self.walk(answers_only=False) if self.questions else None)
        if path is None:
            return None
        items = [item for item in path.items() if item.what != "remark"]
        self.is_exact = not any("*." in item.cells or item.what == "beside" for item in items)
        self.is_exact &= not any(item.what == "rest" for item in items[:-1])
        statements = self.statements(items, is_sure_of_size, is_lenient=is_lenient)
        if statements is None or len(statements) > MOST_STATEMENTS:
            return None
        kind = find_kind(f"sudoku-{self.side}x{self.side}")
        call = example(kind=kind.name, grid="words", say=statements)
        try:
            reading = resolve(Call.of(call), self.document)
        except CallError:
            return None
        puzzle = reading.puzzle
        if puzzle is None or reading.questions or kind.mistakes(puzzle.clues, puzzle.clues):
            return None
        if np.count_nonzero(puzzle.clues) < 2 and not any(item.cells for item in items):
            return None  # "where does the 7 in row 4, column 2 come from"
        is_whole = any(item.what == "rest" for item in items) or not any(
            item.cell or item.puts for item in items
        )
        n_short = sum(item.is_short for item in items)
        if n_short and is_lenient:
            return None
        if n_short > sum(bool(item.cells) and not item.is_short for item in items):
            if _status(kind.name, puzzle.clues.tobytes()) is not Status.unique:
                return None
        elif (n_short or not is_whole) and _status(kind.name, puzzle.clues.tobytes()) is Status.impossible:
            return None
        return call

    def lenient_call(self, is_sure_of_size: bool) -> dict[str, Any] | None:
        """The call for the text, if the puzzle has one solution: then little can have been misunderstood.

        One with several counts too, if every told line is whole, and no cell doubtful.
        """
        call = self.call(is_sure_of_size=True, is_lenient=True)
        if call is None:
            return None
        puzzle = resolve(Call.of(call), self.document).puzzle
        assert puzzle is not None
        status = _status(puzzle.kind.name, puzzle.clues.tobytes())
        is_exact = self.is_exact and int((puzzle.clues > 0).sum()) >= self.side
        return call if status is Status.unique or (status is Status.several and is_exact) else None

    def call_for_entries(self) -> dict[str, Any] | None:
        """The call for what the person has filled in, beside a drawn puzzle."""
        path = self.walk(answers_only=True)
        if path is None:
            return None
        entries: list[dict[str, Any]] = []
        for item in path.items():
            cells = self.placed_cells(item)
            if item.end <= self.mine_from or not cells or any(cell["value"] == "." for cell in cells):
                return None
            entries += [{"do": "entry"} | cell for cell in cells]
        if not entries or len(entries) > MOST_STATEMENTS:
            return None
        call = example(kind=f"sudoku-{self.side}x{self.side}", grid="g0", say=entries)
        try:
            reading = resolve(Call.of(call), self.document)
        except CallError:
            return None
        puzzle = reading.puzzle
        is_legal = puzzle is not None and not puzzle.kind.mistakes(puzzle.clues, puzzle.clues)
        return call if is_legal and not reading.questions else None

    def outline(self, is_sure_of_size: bool) -> dict[str, Any] | None:
        """The call for the text, but for some sentences that are not understood."""
        path = self.walk(answers_only=True, with_gaps=True)
        if path is None:
            return None
        items = [item for item in path.items() if item.what != "remark"]
        n_gaps = sum(item.what == "gap" for item in items)
        if not 0 < n_gaps <= MOST_GAPS or 2 * n_gaps > len(items):
            return None
        statements = self.statements(items, is_sure_of_size)
        if statements is None or len(statements) > MOST_STATEMENTS:
            return None
        return example(kind=f"sudoku-{self.side}x{self.side}", grid="words", say=statements)
