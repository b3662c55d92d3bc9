"""From a language model's call to a puzzle: what it points at is looked up, and everything is checked.

Nothing of a call is trusted but its form. Cells come from the person's text, where the model pointed;
a digit that the model says and the text does not becomes a question. The rules are asked by
`parsers.reader`, once the puzzle stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from parsers.llm.call import Call
from parsers.llm.document import Document
from parsers.llm.positions import Path
from parsers.reading import Reading
from parsers.scan import Block, Rows
from parsers.spelling import cells_of
from parsers.text import read_text
from parsers.words import Word
from solver.kinds import find_kind
from solver.puzzle import Cell, ParseError, Puzzle, PuzzleKind, cell_name

UNTOLD = 0.8  # confidence in a cell where the model tells no probabilities: less than in what is drawn
UNGROUNDED = 0.3  # in a digit that the model says and the text does not
MOST = 0.99
LARGEST = 64  # cells a side
_MAZE_SIGNS = {"#": 0, "_": 1, ".": 1, "S": 2, "G": 3}

Probability = Callable[[Path], float | None]


class CallError(ParseError):
    """A call that makes no sense for its text. The message tells the model, or a person, what to change."""


def resolve(
    call: Call,
    document: Document,
    kind: PuzzleKind | None = None,
    probability: Probability = lambda path: None,
) -> Reading:
    """The puzzle that a call points at. With `kind`, the person has said what it is.

    `probability` tells how probable the model took a part of its call to be, by the path to it.

    Raises:
        CallError: it points at nothing, or at what cannot be.
    """
    if kind is None and call.kind not in ("other", "unknown"):
        kind = find_kind(call.kind)
    if call.kind == "other" and call.grid != "none":
        error = "the language model takes this for a puzzle that is not among those read here"
        return Reading(source="lm", unsupported="other", error=error, intent=call.intent)
    if call.grid == "none":
        wish = "" if call.intent == "chat" else f" to go with the wish to {call.intent!r}"
        raise CallError(f"no puzzle is in the text{wish}")
    if call.grid == "words":
        reading = _told(call, document, kind, probability)
    else:
        reading = _drawn(call, document, kind, probability)
    return replace(reading, source="lm", intent=call.intent)


# ---------------------------------------------------------------------------- a drawn piece


def _drawn(call: Call, document: Document, kind: PuzzleKind | None, probability: Probability) -> Reading:
    number = document.piece_names.index(call.grid)
    reading = _piece(call, document, number, kind)
    puzzle = reading.puzzle
    assert puzzle is not None
    sure = np.full(puzzle.clues.shape, MOST)
    for field_name in ("kind", "grid"):
        sure *= _of(probability((field_name,)), 1.0 if field_name == "kind" else UNTOLD / MOST)
    entries = reading.entries
    if call.work not in ("none", call.grid):
        work = _piece(call, document, document.piece_names.index(call.work), puzzle.kind).puzzle
        assert work is not None
        if work.clues.shape != puzzle.clues.shape:
            raise CallError(f"{call.work} has another size than {call.grid}")
        if not ((puzzle.clues == 0) | (puzzle.clues == work.clues)).all():
            raise CallError(f"{call.work} does not hold the clues of {call.grid}")
        entries = np.where(puzzle.clues == 0, work.clues, 0)
    why = f"{call.grid}: {reading.why}"
    return replace(reading, entries=entries, confidence=np.round(sure, 3), why=why)


def _piece(call: Call, document: Document, number: int, kind: PuzzleKind | None) -> Reading:
    """What is drawn there, read as the kind; with what is said around it, or else alone."""
    piece = document.pieces[number]
    name = f"g{number}"
    legend = {role: sign for role, sign in call.legend.items() if sign is not None and sign.strip()}
    if legend and kind is not None:
        return _by_legend(document, number, kind, legend)
    fault: ParseError | None = None
    for text in (document.only(number), document.text[piece.start : piece.end]):
        try:
            reading = read_text(text, kind)
        except ParseError as error:
            fault = fault or error
            continue
        if reading.puzzle is not None:
            return reading
        fault = fault or ParseError(reading.error or "it is no puzzle")
    raise CallError(f"{name} cannot be read{f' as {kind.name!r}' if kind else ''}: {fault}")


def _by_legend(document: Document, number: int, kind: PuzzleKind, legend: dict[str, str]) -> Reading:
    """A piece whose signs the model has given roles."""
    piece = document.pieces[number]
    rows = _maze_rows(piece, set(legend.values())) if kind.name == "maze" else piece.rows
    if len(rows) == 1 and kind.sizes[0] == kind.sizes[1] and len(rows[0]) == kind.sizes[0] ** 2:
        rows = tuple(
            rows[0][start : start + kind.sizes[0]] for start in range(0, len(rows[0]), kind.sizes[0])
        )
    if len({len(row) for row in rows}) != 1:
        raise CallError(f"the rows of g{number} differ in length")
    is_maze = kind.name == "maze"
    values = {"wall": 0, "open": 1, "start": 2, "goal": 3, "blank": 1} if is_maze else {"blank": 0}
    meaning = {sign: values[role] for role, sign in legend.items() if role in values}
    known = {cell for row in rows for cell in row}
    if strange := [role for role, sign in legend.items() if sign not in known]:
        raise CallError(f"the sign given for {strange[0]!r} stands nowhere in g{number}")
    usual = {"#": 0, " ": 1, "": 1, ".": 1, "S": 2, "G": 3} if is_maze else _usual(kind)
    usual = {sign: value for sign, value in usual.items() if not is_maze or value not in meaning.values()}
    meaning = usual | meaning
    if any(cell not in meaning for row in rows for cell in row):
        raise CallError(f"the legend leaves out signs of g{number}; every sign needs a role")
    grid = np.array([[meaning[cell] for cell in row] for row in rows], dtype=np.int8)
    return Reading(_puzzle(kind, grid), why="signs by the legend")


def _maze_rows(piece: Block, signs: set[str]) -> Rows:
    """The cells of a drawn maze whose signs are these: blanks may be cells, and rows of walls look like rules."""
    lines = [line.rstrip() for line in piece.lines if line.strip()]
    width = max(map(len, lines))
    lines = [line.ljust(width) for line in lines]
    is_spaced = not any(line[1::2].strip() for line in lines)
    rows = tuple(tuple(line[::2] if is_spaced else line) for line in lines)
    cells = {cell for row in rows for cell in row}
    is_whole = piece.form in ("characters", "spaced") and signs <= cells <= signs | {" ", "#", ".", "S", "G"}
    return rows if is_whole else piece.rows


def _usual(kind: PuzzleKind) -> dict[str, int]:
    blanks = dict.fromkeys((".", "", "_", "-", "*", "?"), 0)
    if "0" not in kind.symbols:
        blanks["0"] = 0
    return blanks | {symbol: value for value, symbol in enumerate(kind.symbols)}


def _puzzle(kind: PuzzleKind, grid: np.ndarray) -> Puzzle:
    try:
        kind.check_clues(grid)
    except ParseError as error:
        raise CallError(str(error)) from None
    return Puzzle(kind, grid)


def _of(probability: float | None, otherwise: float) -> float:
    return otherwise if probability is None else probability


# ---------------------------------------------------------------------------- told in sentences


@dataclass(eq=False)
class _Board:
    """A board being filled by statements."""

    kind: PuzzleKind
    document: Document
    probability: Probability
    values: np.ndarray  # -1 where nothing was said
    sure: np.ndarray
    starts: list[int]  # telling words that the call points at by themselves
    short: list[tuple[str, list[Cell]]] = field(default_factory=list)  # and the cells left
    ungrounded: list[tuple[Cell, int]] = field(default_factory=list)
    last: list[Cell] = field(default_factory=list)  # cells in the order in which they were filled

    @property
    def height(self) -> int:
        return int(self.values.shape[0])

    @property
    def width(self) -> int:
        return int(self.values.shape[1])

    def put(self, cell: Cell, sign: str, sure: float, *, literal: bool = True, instead: bool = False) -> None:
        value = _value(self.kind, sign, cell)
        is_maze = self.kind.name == "maze"
        old = int(self.values[cell])
        if old > 0 and value > 0 and old != value and not instead and not is_maze:
            raise CallError(
                f"{cell_name(cell)} is said to be {self.kind.symbols[old]} and {self.kind.symbols[value]}; "
                'a correction is "fix" or "replace"'
            )
        if is_maze and value in (2, 3):
            self.values[self.values == value] = 1
        if old > 0 and value == 0 and not instead and not is_maze:
            return  # "the rest is blank" takes nothing back
        if literal and not is_maze and value > 0 and sign not in _said(self.document):
            self.ungrounded.append((cell, value))
            sure = min(sure, UNGROUNDED)
        self.values[cell] = value
        self.sure[cell] = min(MOST, sure)
        self.last.append(cell)


def _value(kind: PuzzleKind, sign: str, cell: Cell) -> int:
    if kind.name == "maze":
        if sign not in _MAZE_SIGNS:
            raise CallError(
                f"{cell_name(cell)} is said to hold {sign}; a maze has walls, open cells, S and G"
            )
        return _MAZE_SIGNS[sign]
    if sign in (".", "_") or (sign == "0" and "0" not in kind.symbols):
        return 0
    value = kind.symbols.find(sign) if len(sign) == 1 else -1
    if value < 0:
        raise CallError(
            f"{cell_name(cell)} is said to hold {sign}; {kind.name!r} knows only {kind.symbols!r}"
        )
    return value


def _said(document: Document) -> set[str]:
    """The digits that the text says anywhere, in figures or in words."""
    in_words = {str(word.value) for word in document.words if word.sense in ("number", "ordinal")}
    return in_words | {char for char in document.text if char.isdecimal()}


def _told(call: Call, document: Document, kind: PuzzleKind | None, probability: Probability) -> Reading:
    questions: list[str] = []
    if not call.say:
        raise CallError("the puzzle is said to be told in words, but no statement says what")
    if kind is None:
        kind, question = _likely_kind(call, document)
        questions.append(question)
    if kind.name == "arc":
        raise CallError("an ARC task must be drawn; it cannot be told in statements")
    shape = _shape(call, document, kind)
    board = _Board(kind, document, probability, np.full(shape, -1), np.full(shape, MOST), starts(call.say))
    for number, statement in enumerate(call.say):
        _apply(statement, ("say", number), board)
    unsaid = board.values < 0
    if unsaid.all():
        raise CallError("no cell of the puzzle is said")
    questions += [question for question, left in board.short if all(unsaid[cell] for cell in left)]
    questions += _what_is_missing(call, board, unsaid)
    for cell, value in board.ungrounded[:3]:
        questions.append(
            f"Is {cell_name(cell)} really {kind.symbols[value]}? The text does not seem to say so."
        )
    clues = np.where(unsaid, 1 if kind.name == "maze" else 0, board.values).astype(np.int8)
    sure = board.sure
    sure[unsaid] = min(MOST, float(np.mean(sure[~unsaid])))
    for path in (("kind",), ("grid",), ("size", "rows"), ("size", "columns")):
        sure *= _of(probability(path), 1.0)
    return Reading(_puzzle(kind, clues), np.round(sure, 3), tuple(questions), why="told in words")


def _likely_kind(call: Call, document: Document) -> tuple[PuzzleKind, str]:
    """The kind that statements without a name fit, and the question whether it is that."""
    if any(s["do"] in ("wall", "open", "start", "goal", "border") for s in call.say):
        return find_kind("maze"), "Is this a maze?"
    lengths = {
        len(cells)
        for s in call.say
        if (cells := _spelled(s, call, document)) is not None and "*" not in cells[-1]
    }
    side = next((side for side in (9, 6, 4) if side in lengths), 9)
    return find_kind(f"sudoku-{side}x{side}"), f"Is this a {side}x{side} sudoku?"


_POINTER = re.compile(r"-?w([0-9]+)(?:-w([0-9]+)|(\+))?")
_CELLS = ("number", "blank", "wall", "open", "start", "goal", "rest", "all", "times", "cells")
"""Senses of telling words that may spell cells; the others end a run of them."""


def _pointers(statements: Iterable[dict[str, Any]]) -> Iterator[re.Match[str]]:
    for statement in statements:
        for value in statement.values():
            for part in [value] if isinstance(value, str) else value:
                if pointer := _POINTER.fullmatch(part):
                    yield pointer


def starts(statements: Iterable[dict[str, Any]]) -> list[int]:
    """The first telling words of all pointers, in order."""
    return sorted({int(pointer[1]) for pointer in _pointers(statements)})


def end_of_run(first: int, starts: Sequence[int], document: Document, room: int | None = None) -> int:
    """The last telling word of `w7+`; `room` is how many cells there are for it.

    Raises:
        CallError: there is no such word.
    """
    _word(f"w{first}", document)
    words = document.words
    stop = min((start for start in starts if start > first), default=len(words))
    end = first + 1
    while end < stop and words[end].sense in _CELLS:
        end += 1
    while room is not None and end > first + 1 and _n_cells(f"w{first}-w{end - 1}", document) > room:
        end -= 1
    return end - 1


def _n_cells(item: str, document: Document) -> int:
    """How many cells an item of `cells` fills, not counting the rest of a line."""
    return sum(not sign.startswith("*") for sign, _ in signs(item, document))


def pointed_at(statements: Sequence[dict[str, Any]], document: Document) -> set[int]:
    """The numbers of the telling words that statements point at."""
    begun = starts(statements)
    found: set[int] = set()
    for pointer in _pointers(statements):
        first = int(pointer[1])
        last = end_of_run(first, begun, document) if pointer[3] else int(pointer[2] or first)
        found |= set(range(first, last + 1))
    return found


def _spelled(statement: dict[str, Any], call: Call, document: Document) -> list[str] | None:
    if statement["do"] not in ("row", "column", "box") or statement["from"] != "1":
        return None
    begun = starts(call.say)
    return [sign for item in statement["cells"] for sign, _ in signs(item, document, begun)]


def _shape(call: Call, document: Document, kind: PuzzleKind) -> tuple[int, int]:
    low, high = kind.sizes
    if low == high:
        return low, low
    if call.size is not None:
        height, width = (_count(call.size[name], document, name) for name in ("rows", "columns"))
    else:
        spelled = [_spelled(s, call, document) for s in call.say if s["do"] == "row"]
        if not spelled or any(row is None or "*" in row[-1] for row in spelled):
            raise CallError(f"the size of the {kind.name} is not said; expected its rows and columns")
        height, width = len(spelled), max(len(row) for row in spelled if row is not None)
    if not (low <= height <= high and low <= width <= high):
        raise CallError(f"a {kind.name} of {height} x {width} cells is told; expected {low} to {high} a side")
    return height, width


def _what_is_missing(call: Call, board: _Board, unsaid: np.ndarray) -> list[str]:
    """Questions about what no statement speaks of."""
    if board.kind.name == "maze":
        return []  # start and goal are asked for by the kind itself, and what is not said is open
    n_rows = len({s["at"] for s in call.say if s["do"] == "row"})
    silent = [r + 1 for r in range(board.height) if unsaid[r].all()]
    if silent and 2 * n_rows >= board.height:
        names = " and ".join(map(str, silent))
        return [f"Nothing was said of row {names}; what stands there, or is all of it empty?"]
    return []


# ---------------------------------------------------------------------------- one statement


def _apply(statement: dict[str, Any], path: Path, board: _Board) -> None:
    match statement:
        case {"do": "row" | "column" | "box" as line, "at": at, "from": start, "cells": items}:
            _fill_line(line, at, start, items, path, board)
        case {"do": "all", "cells": items}:
            cells = [(r, c) for r in range(board.height) for c in range(board.width)]
            _fill(cells, items, path, board, "the whole grid", 1.0)
        case {"do": "cell" | "fix" as do, "row": row, "column": column, "value": item}:
            (sign, literal), sure = _one(item, board.document), _sure(board, path, "row", "column", "value")
            board.put(_cell(row, column, board), sign, sure, literal=literal, instead=do == "fix")
        case {"do": "replace", "was": was, "now": now}:
            _replace(was, now, path, board)
        case {
            "do": "wall" | "open" as do,
            "row": row,
            "column": column,
            "to_row": to_row,
            "to_column": to_column,
        }:
            (top, left), (bottom, right) = _cell(row, column, board), _cell(to_row, to_column, board)
            if top > bottom or left > right:
                raise CallError(
                    f"walls go from {cell_name((top, left))} back to {cell_name((bottom, right))}"
                )
            sure = _sure(board, path, "do", "row", "column", "to_row", "to_column")
            for cell in ((r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)):
                board.put(cell, "#" if do == "wall" else "_", sure)
        case {"do": "start" | "goal" as do, "row": row, "column": column}:
            board.put(_cell(row, column, board), do[0].upper(), _sure(board, path, "do", "row", "column"))
        case {"do": "border" | "rest" as do, "value": sign}:
            h, w = board.height, board.width
            for r, c in np.ndindex(h, w):
                if (board.values[r, c] < 0) if do == "rest" else (r in (0, h - 1) or c in (0, w - 1)):
                    board.put((int(r), int(c)), sign, _sure(board, path, "do", "value"))
        case _:
            raise CallError(f"no statement {statement.get('do')!r}")


def _sure(board: _Board, path: Path, *names: str | int) -> float:
    """How probable the model took these parts of a statement to be, together."""
    told = [board.probability((*path, name)) for name in names]
    if any(part is None for part in told):
        return UNTOLD
    return float(np.prod([part for part in told if part is not None]))


def _fill_line(line: str, at: str, start: str, items: list[str], path: Path, board: _Board) -> None:
    if line == "box":
        boxes = _boxes(board.kind)
        index = _index(at, len(boxes), board.document, "box")
        cells = boxes[index]
    elif line == "row":
        index = _index(at, board.height, board.document, "row")
        cells = [(index, c) for c in range(board.width)]
    else:
        index = _index(at, board.width, board.document, "column")
        cells = [(r, index) for r in range(board.height)]
    first = _index(start, len(cells), board.document, "cell")
    place = _sure(board, path, "at", "from")
    _fill(cells[first:], items, path, board, f"{line} {index + 1}", place, whole=first == 0)


def _fill(
    cells: list[Cell],
    items: list[str],
    path: Path,
    board: _Board,
    name: str,
    place: float,
    whole: bool = True,
) -> None:
    """Put what the items spell into the cells, one after the other."""
    position = 0
    for number, item in enumerate(items):
        told = board.probability((*path, "cells", number))
        sure = UNTOLD if told is None else told * place
        for sign, literal in signs(item, board.document, board.starts, len(cells) - position):
            if sign.startswith("*"):
                n_rest = len(cells) - position
                for cell in cells[position:]:
                    board.put(cell, sign[1:], sure)
                position += n_rest
                continue
            if position >= len(cells):
                raise CallError(f"{name} is told with more than its {len(cells)} cells")
            board.put(cells[position], sign, sure, literal=literal)
            position += 1
    if whole and position < len(cells):
        question = f"Of {name}, {position} of {len(cells)} cells were told; what stands in the others, or are they empty?"
        board.short.append((question, cells[position:]))


def signs(
    item: str, document: Document, starts: Sequence[int] = (), room: int | None = None
) -> Iterator[tuple[str, bool]]:
    """What an item of `cells` spells, sign by sign, and whether the model said it itself.

    A sign for "to the end" begins with `*`. `starts` and `room` are for runs that are told by their first word alone.
    """
    if item.startswith("w"):
        first, _, last = item.removesuffix("+").partition("-")
        low, high = _word_number(first, document), _word_number(last or first, document)
        if item.endswith("+"):
            high = end_of_run(low, starts, document, room)
        if low > high:
            raise CallError(f"{item} goes backwards")
        spelled = cells_of(document.text, document.words[low : high + 1])
        if not spelled:
            raise CallError(f"{item} says no cell")
        yield from ((sign, False) for sign in spelled)
    elif item.startswith("*"):
        yield item, True
    elif len(item) > 1:
        yield from [(item[-1], True)] * min(int(item[:-1]), LARGEST * LARGEST)
    else:
        yield item, True


def _one(item: str, document: Document) -> tuple[str, bool]:
    found = list(signs(item, document))
    if len(found) != 1 or found[0][0].startswith("*"):
        raise CallError(f"{item} says {len(found)} cells, expected one")
    return found[0]


def _replace(was: str, now: str, path: Path, board: _Board) -> None:
    """ "That 4 is a 6": the cell told last that holds a 4."""
    (old, _), (new, literal) = _one(was, board.document), _one(now, board.document)
    for cell in reversed(board.last):
        if board.values[cell] == _value(board.kind, old, cell):
            return board.put(cell, new, _sure(board, path, "was", "now"), literal=literal, instead=True)
    raise CallError(f"no cell told before holds {old}, so nothing can be replaced")


def _boxes(kind: PuzzleKind) -> list[list[Cell]]:
    height, width = getattr(kind, "box_height", 0), getattr(kind, "box_width", 0)
    if not height or not width:
        raise CallError(f"a {kind.name} has no boxes")
    side = height * width
    return [
        [(top + r, left + c) for r in range(height) for c in range(width)]
        for top in range(0, side, height)
        for left in range(0, side, width)
    ]


# ---------------------------------------------------------------------------- places


def _word_number(name: str, document: Document) -> int:
    number = int(name[1:])
    if number >= len(document.words):
        raise CallError(f"there is no word {name}; the last is w{len(document.words) - 1}")
    return number


def _word(name: str, document: Document) -> Word:
    return document.words[_word_number(name, document)]


def _count(place: str, document: Document, what: str) -> int:
    """A number of rows or columns."""
    if place.startswith("w"):
        word = _word(place, document)
        if word.sense == "number" and 0 < word.value <= LARGEST:
            return word.value
    elif place.isdecimal() and int(place) <= LARGEST:
        return int(place)
    raise CallError(f"{place} is no number of {what} from 1 to {LARGEST}")


def _index(place: str, length: int, document: Document, what: str) -> int:
    """From a place, counted from 1 or from the end, to an index below `length`."""
    from_end, name = place.startswith("-"), place.removeprefix("-")
    if name == "middle":
        value = 0
    elif name.startswith("w"):
        word = _word(name, document)
        if word.sense not in ("number", "ordinal", "place") or (word.value == 0 and word.sense != "place"):
            raise CallError(f"{name} says no place")
        value = word.value
    else:
        value = int(name)
    if value == 0:
        if length % 2 == 0:
            raise CallError(f"there is no middle {what} of {length}")
        return length // 2
    index = value - 1 if (value > 0) is not from_end else length - abs(value)
    if not 0 <= index < length:
        raise CallError(f"there is no {what} {abs(value)}; there are {length}")
    return index


def _cell(row: str, column: str, board: _Board) -> Cell:
    return (
        _index(row, board.height, board.document, "row"),
        _index(column, board.width, board.document, "column"),
    )
