"""Mazes told in sentences, read by rules: tokens become chunks, chunks statements, statements a board and a call.

`parsers.grammar.maze_chunks` finds the chunks, `parsers.grammar.maze_clauses` tells what they say. A text is read only
where every clause of it is understood but talk around the puzzle, where no two statements contradict each other, where
there are one start and one goal, and where a way leads from one to the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from parsers.grammar.maze_chunks import (
    ALL,
    LARGEST,
    Chunk,
    Chunker,
    Span,
    UnreadError,
    literal,
    maze_tokens,
    size_of,
)
from parsers.grammar.maze_clauses import LostHeadingError, Reader, Statement
from parsers.grammar.tokens import tongue_of
from parsers.llm.call import MOST_STATEMENTS, Call, example
from parsers.llm.document import Document
from parsers.resolve import resolve
from parsers.text import SEARCH_SECONDS
from solver.kinds import find_kind
from solver.puzzle import Cell, ParseError, PuzzleKind, Status

_VALUE = {"#": 0, "_": 1, "S": 2, "G": 3}


@dataclass(frozen=True)
class _Told:
    """A cell of which something is said."""

    sign: str
    is_line: bool = False  # because its whole line is


class _Board:
    """What the statements make of each cell; raises where they contradict one another."""

    def __init__(self, height: int, width: int) -> None:
        self.height, self.width = height, width
        self.cells: dict[Cell, _Told] = {}
        self.rest = ""
        self.free: set[Cell] = set()  # cells said to be free
        self.is_partial = False  # a rest is expected

    def apply(self, statement: Statement) -> None:
        if statement.do == "rest":
            if self.rest not in ("", statement.value):
                raise UnreadError("two rests")
            self.rest = statement.value
            return
        if statement.cells:
            self._spell(statement)
            return
        self.is_partial |= statement.is_implied
        is_line = ALL in statement.rows + statement.columns
        for rows in statement.rows:
            for columns in statement.columns:
                for r in range(*_bounds(rows, self.height)):
                    for c in range(*_bounds(columns, self.width)):
                        self._put((r, c), _Told(statement.do, is_line), statement.is_exception)

    def _spell(self, statement: Statement) -> None:
        is_row = statement.do == "row"
        length, n_lines = (self.width, self.height) if is_row else (self.height, self.width)
        cells = list(statement.cells)
        if cells[-1].startswith("*"):
            cells[-1:] = [cells[-1][1:]] * (length - len(cells) + 1)
        if len(cells) != length:
            raise UnreadError("a line of another length")
        for span in statement.rows if is_row else statement.columns:
            for line in range(*_bounds(span, n_lines)):
                for k, sign in enumerate(cells):
                    cell = (line, k) if is_row else (k, line)
                    self._put(cell, _Told("_" if sign == "." else sign))

    def _put(self, cell: Cell, told: _Told, is_exception: bool = False) -> None:
        known = self.cells.get(cell)
        if told.sign == "_":
            self.free.add(cell)
        if known is None or known.sign == told.sign or (known.sign == "_" and told.sign in "SG"):
            pass
        elif told.sign == "_" and known.sign in "SG":
            return
        elif told.sign in "SG" and known.is_line and self._is_border(cell):
            pass
        elif known.sign in "SG" and told.is_line and self._is_border(cell):
            return
        elif not is_exception or known.sign in "SG":
            raise UnreadError(f"{cell} is {known.sign} and {told.sign}")
        self.cells[cell] = told

    def _is_border(self, cell: Cell) -> bool:
        return cell[0] in (0, self.height - 1) or cell[1] in (0, self.width - 1)

    def grid(self) -> np.ndarray:
        signs = {told.sign for told in self.cells.values()}
        n_unsaid = self.height * self.width - len(self.cells)
        ends = {cell for cell, told in self.cells.items() if told.sign in "SG"}
        if n_unsaid and not self.rest and "#" not in signs and ends <= self.free:
            self.rest = "#"  # as only the free cells are told
        if n_unsaid and not self.rest and "#" not in signs:
            raise UnreadError("nothing is said of walls")
        grid = np.full((self.height, self.width), _VALUE[self.rest or "_"], dtype=np.int8)
        for cell, told in self.cells.items():
            grid[cell] = _VALUE[told.sign]
        if (grid != 0).all():
            raise UnreadError("no walls")
        return grid


def _bounds(span: Span, length: int) -> tuple[int, int]:
    low, high = (place.index(length) for place in span)
    if low > high:
        low, high = high, low
    return low, high + 1


# ---------------------------------------------------------------------------- the call


def maze_calls(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """The call for a maze that is told in sentences; none where they are not understood."""
    maze = find_kind("maze")
    if kind not in (None, maze) or document.pieces:
        return []
    try:
        size, statements = _statements(document)
        size = size or _spelled_size(statements)
        if size is None or not all(2 <= side <= LARGEST for side in size):
            return []
        is_english = tongue_of(document) == "en"
        statements = _signed(statements, size, is_english)
        board = _Board(*size)
        for statement in statements:
            board.apply(statement)
        grid = board.grid()
        maze.check_clues(grid)
        if board.is_partial and not board.rest and not _is_joined(board, grid):
            return []
        is_closed = maze.search(grid, seconds=SEARCH_SECONDS).status is Status.impossible
        if is_closed and board.rest == "#":
            return []  # where more may be misread, a way tells that nothing was
    except (UnreadError, ParseError):
        return []
    height, width = (_side(side, document) for side in size)
    for say in (_said(statements, board), _drawn(grid)):
        call = example(kind="maze", grid="words", size={"rows": height, "columns": width}, say=say)
        if len(say) <= MOST_STATEMENTS and _gives(call, document, grid):
            return [call]
    return []


def _side(length: int, document: Document) -> str:
    """A height or width as a call says it: by a telling word, as "6x5" in figures may tell the width first."""
    for number, word in enumerate(document.words):
        if word.sense == "number" and word.value == length:
            return f"w{number}"
    return str(length)


def _is_joined(board: _Board, grid: np.ndarray) -> bool:
    """Whether the cells of which nothing is said must be free, as there is no way without them."""
    said = np.zeros(grid.shape, bool)
    for cell in board.cells:
        said[cell] = True
    walled = np.where(said, grid, 0).astype(grid.dtype)
    maze = find_kind("maze")
    statuses = [maze.search(each, seconds=SEARCH_SECONDS).status for each in (grid, walled)]
    return bool(said.all()) or (statuses[1] is Status.impossible and statuses[0] is not Status.impossible)


def _gives(call: dict[str, Any], document: Document, grid: np.ndarray) -> bool:
    """Whether a call says what was understood."""
    try:
        puzzle = resolve(Call.of(call), document).puzzle
    except ParseError:
        return False
    return puzzle is not None and np.array_equal(puzzle.clues, grid)


def _statements(document: Document) -> tuple[tuple[int, int] | None, list[Statement]]:
    """What the clauses of a text say; clauses of talk around the puzzle say nothing."""
    size, tokens = size_of(maze_tokens(document), document.text)
    chunker = Chunker(tokens, document.text, size)
    reader = Reader(document, tokens, size)
    clause: list[Chunk] = []
    stop = len(tokens)
    chunks = chunker.chunks()
    reader.is_zero_based = chunker.is_zero_based
    reader.tells_places = any(
        one.code == "n"
        and (
            (two.code in "WF" and one.spans[0][0] is not one.spans[0][1])
            or (two.code in "SG" and one.spans[0][0].value > 1)
        )
        for one, two in pairwise(chunks)
    )
    chunks.append(Chunk(".", stop, stop))
    for k, chunk in enumerate(chunks):
        if chunk.code == "." and clause and clause[-1].code in "rc" and clause[-1].is_named:
            after = tokens[chunk.end].code if chunk.end < stop else ""
            if tokens[min(chunk.start, stop - 1)].text == "/" and after in ("r", "c", "s", "O", "P"):
                continue  # "row 5 / column 5"
        told, following = ("".join(c.code for c in some) for some in (clause, chunks[k + 1 : k + 4]))
        if (
            chunk.code == ";"
            and re.fullmatch("[rc][:,]*(?:n?[WFSG],?)+", told)
            and re.match("n?[WFSG][;.,]", following)
        ):
            clause.append(replace(chunk, code=","))  # "row 1: start; path; wall"
            continue
        if (
            chunk.code == ";"
            and clause
            and not reader.what
            and {each.code for each in clause} <= set("erc,a")
        ):
            clause.append(replace(chunk, code=","))
            continue
        if chunk.code not in ".;":
            if chunk.code == "f" and clause and clause[-1].code == "x":
                continue  # "apart from"
            if chunk.code in "f>" and clause and clause[-1].code == "x":
                continue
            if chunk.code == "t" and "".join(each.code for each in clause[-2:]) == "tF":
                del clause[-2:]  # "want to walk to"
            if chunk.code in "fStG" and clause and clause[-1].code == "t":
                del clause[-1]  # "need to go from", "have to come to"
            if (
                chunk.code == "G"
                and clause
                and clause[-1].code == "x"
                and tokens[chunk.start].text.lower() == "door"
            ):
                chunk = replace(chunk, code="F")
            clause.append(chunk)
            continue
        mark = tokens[chunk.start].text if chunk.start < len(tokens) else ""
        if clause:
            n = len(reader.statements)
            try:
                reader.read(clause, is_question=mark == "?")
                if mark == "?" and any(each.do not in "SG" for each in reader.statements[n:]):
                    raise UnreadError("a question")
            except LostHeadingError:
                raise
            except UnreadError:
                del reader.statements[n:]
                if not _is_talk(clause, reader, mark):
                    raise
        clause = []
        reader.n_sentences += chunk.code == "."
    if reader.is_heading_open:
        raise UnreadError("a heading of nothing")
    return size, reader.statements


def _is_talk(clause: Sequence[Chunk], reader: Reader, mark: str) -> bool:
    """Whether a clause that says nothing can be left out: it names no wall and no place by its number."""
    tokens, codes = reader.tokens, {chunk.code for chunk in clause}
    if codes <= set("WFStGfav,:-!q"):
        n_signs = sum(chunk.code in "WFSG" for chunk in clause)
        if mark != "?" and (
            ("W" in codes and reader.may_surround(clause)) or n_signs > 2 + reader.n_strange(clause)
        ):
            return False
        return not {":", "W"} <= codes and not {"!", "F"} <= codes and not {"!", "W"} <= codes
    if mark != "?" and re.search("n[WF]", "".join(chunk.code for chunk in clause)):
        return False
    if {"D", "="} <= codes:
        return False  # "every second row looks like that"
    is_odd = any(c.code == "D" and tokens[c.start].text.lower() not in ("each", "every") for c in clause)
    if (
        codes <= set("rcpm,aftSGFvnD")
        and not (is_odd or codes == {"D"})
        and not any(chunk.is_named and chunk.code != "n" for chunk in clause if chunk.spans)
    ):
        return mark == "?" or "F" not in codes or not codes & set("rcpm")  # "left or right?"
    if sum(chunk.code == "F" for chunk in clause) > 1:
        return False
    if mark != "?" and any(
        (c.code == "n" and any(a is not b for a, b in c.spans)) or c.is_several for c in clause
    ):
        return False
    if {":", "W"} <= codes or ("!" in codes and codes & set("npF")):
        return False
    is_first = clause[0].start == 0 or tokens[clause[0].start - 1].code in ".,;:/?"
    if clause[0].code in "erc" and clause[0].is_named and (mark != "?" or is_first):
        return False  # a list that goes on
    n_places = sum(chunk.code in "erc" for chunk in clause)
    if n_places > 2 or (n_places and mark != "?"):
        return False
    if mark != "?" and re.search("n[WF]", "".join(chunk.code for chunk in clause)):
        return False
    is_named = any(chunk.code in "rcpe" and chunk.is_named for chunk in clause)
    if mark == "?":
        return not ("W" in codes and is_named)
    return not codes & set("WKYZ>") and not is_named


def _signed(statements: list[Statement], size: tuple[int, int], is_english: bool) -> list[Statement]:
    """The statements with what unknown words must mean: cells on which one stands are free, others are walls."""
    statements = _with_ends(statements) if is_english else statements
    ends = {each.do for each in statements} | {sign for each in statements for sign in each.cells}
    missing = [sign for sign in "SG" if sign not in ends]
    lone = [each for each in statements if each.do == "!"]
    if lone and (len(lone) > 1 or len(missing) != 1):
        raise UnreadError("what is there?")
    statements = [replace(each, do=missing[0]) if each.do == "!" else each for each in statements]
    if not any(each.do == "?" for each in statements):
        return statements
    if sum(each.do == "?" for each in statements) < 2:
        raise UnreadError("a single one may be anything")
    rest = next((each.value for each in statements if each.do == "rest"), "")
    signs = {each.do for each in statements}
    if rest or "#" in signs:
        sign = "_" if rest == "#" else "#"
    else:
        told, stands = _Board(*size), _Board(*size)
        for each in statements:
            if each.do == "?":
                told.apply(each)
            elif each.do in "SG":
                stands.apply(each)
        n_free = sum(cell in told.cells for cell in stands.cells)
        if n_free not in (0, 2) or ("_" in signs and n_free) or 2 * len(told.cells) > size[0] * size[1]:
            raise UnreadError("walls, or not?")
        sign = "_" if n_free else "#"
        if n_free:
            statements.append(Statement("rest", value="#"))
    return [replace(each, do=sign) if each.do == "?" else each for each in statements]


def _with_ends(statements: list[Statement]) -> list[Statement]:
    """The statements with an end that only its place in the sentence tells: "the ball is here, and the hole there"."""
    ends = [each.do for each in statements if each.do in "SG"]
    ends += [sign for each in statements for sign in each.cells if sign in "SG"]

    def are_one(i: int, j: int) -> bool:
        """Whether two statements are the two halves of a sentence, each of a single cell."""
        sentences = {each.sentence for each in (statements[i], statements[j])}
        return len(sentences) == 1 and sum(each.sentence in sentences for each in statements) == 2

    def is_cell(each: Statement) -> bool:
        spans = (*each.rows, *each.columns)
        return len(spans) == 2 and all(low.value == high.value for low, high in spans)

    found = list(statements)
    if ends in (["S"], ["G"], ["S", "S"]):
        k = next((i for i, each in enumerate(statements) if each.do in "SG"), -1)
        strange = [each for each in statements if each.do in ("?", "!")]
        for other in (k + 1, k - 1) if k >= 0 else ():
            if not 0 <= other < len(statements) or not is_cell(statements[other]):
                continue
            is_alone = strange == [statements[other]] and len(ends) == 1
            if are_one(k, other) or (
                is_alone and abs(statements[other].sentence - statements[k].sentence) == 1
            ):
                if statements[other].do == "S" and (other < k or ends != ["S", "S"]):
                    continue
                found[other] = replace(statements[other], do="G" if ends[0] == "S" else "S")
                return found
    unknown = [i for i, each in enumerate(statements) if each.do in ("?", "!")]
    if not ends and len(unknown) == 2 and all(is_cell(statements[i]) for i in unknown):
        first, second = unknown
        if second == first + 1 and statements[second].sentence <= statements[first].sentence + 1:
            found[first], found[second] = (
                replace(statements[first], do="S"),
                replace(statements[second], do="G"),
            )
    return found


def _spelled_size(statements: Sequence[Statement]) -> tuple[int, int] | None:
    """The size of a maze all of whose lines are spelled."""
    spelled = [each for each in statements if each.cells]
    lengths = {len(each.cells) for each in spelled if not each.cells[-1].startswith("*")}
    if len(lengths) != 1 or len({each.do for each in spelled}) != 1:
        return None
    is_row = spelled[0].do == "row"
    ends = [span[1].value for each in spelled for span in (each.rows if is_row else each.columns)]
    spans = [span for each in spelled for span in (each.rows if is_row else each.columns)]
    lines = {k for low, high in spans for k in range(low.value, max(low.value, high.value) + 1)}
    n_lines = max(max(ends), len(lines))
    length = lengths.pop()
    return (n_lines, length) if is_row else (length, n_lines)


def _said(statements: Sequence[Statement], board: _Board) -> list[dict[str, Any]]:
    """The statements as a call has them; ends last, so that no wall covers them."""
    say: list[dict[str, Any]] = []
    for each in statements:
        if each.do in ("S", "G", "rest"):
            continue
        if each.cells:
            lines = each.rows if each.do == "row" else each.columns
            length = board.height if each.do == "row" else board.width
            for span in lines:
                places = (
                    [span[0]]
                    if span[0] == span[1]
                    else map(literal, (k + 1 for k in range(*_bounds(span, length))))
                )
                say += [{"do": each.do, "at": p.name, "from": "1", "cells": list(each.items)} for p in places]
            continue
        do = "wall" if each.do == "#" else "open"
        for rows in each.rows:
            for columns in each.columns:
                (top, bottom), (left, right) = _ordered(rows, board.height), _ordered(columns, board.width)
                say.append({"do": do, "row": top, "column": left, "to_row": bottom, "to_column": right})
    ends = {
        each.do: {
            "do": "start" if each.do == "S" else "goal",
            "row": each.rows[0][0].name,
            "column": each.columns[0][0].name,
        }
        for each in statements
        if each.do in ("S", "G")
    }
    say += ends.values()
    if board.rest:
        say.append({"do": "rest", "value": board.rest})
    return say


def _drawn(grid: np.ndarray) -> list[dict[str, Any]]:
    """All rows, cell by cell."""
    signs = [["#_SG"[value] for value in row] for row in grid.tolist()]
    return [{"do": "row", "at": str(r), "from": "1", "cells": row} for r, row in enumerate(signs, 1)]


def _ordered(span: Span, length: int) -> tuple[str, str]:
    first, last = span if span[0].index(length) <= span[1].index(length) else (span[1], span[0])
    return first.name, last.name
