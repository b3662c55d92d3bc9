"""A puzzle told in sentences: the statements of a call fill a board, one after the other.

A digit that the model says and the text does not is asked about, and so is a line of which only a part was told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from parsers.llm.call import Call, CallError
from parsers.llm.document import Document
from parsers.llm.positions import Path
from parsers.pointers import count, index_of, one_sign, signs, starts
from parsers.reading import Reading
from solver.kinds import find_kind
from solver.puzzle import Cell, Grid, ParseError, Puzzle, PuzzleKind, cell_name

UNTOLD = 0.8  # confidence in a cell where the model tells no probabilities: less than in what is drawn
UNGROUNDED = 0.3  # in a digit that the model says and the text does not
MOST = 0.99  # that a cell can have
_MAZE_SIGNS = {"#": 0, "_": 1, ".": 1, "S": 2, "G": 3}

_RIGHT = r"right|rechts|derecha|droite|destra|direita|справа|راست|اليمين|يمين|右"
_LEFT = r"left|links|izquierda|gauche|sinistra|esquerda|налево|влево|چپ|اليسار|يسار|左"
_TO = r"to|nach|a|à|para|per|إلى|الى|به|到|往|向"
MIRRORED = re.compile(
    rf"(?:{_RIGHT})\W{{0,2}}(?:(?:{_TO})\W{{0,2}}(?:the |la |l'|die )?)?(?:{_LEFT})", re.IGNORECASE
)
"""How people say that they tell every row from its right end; from the left is what nobody needs to say."""

Probability = Callable[[Path], float | None]
"""How probable the model took a part of its call to be, by the path to it."""


def told_puzzle(call: Call, document: Document, kind: PuzzleKind | None, probability: Probability) -> Reading:
    """The puzzle that the statements tell.

    Raises:
        CallError: they make no sense, alone or for their text.
    """
    questions: list[str] = []
    if not call.say:
        raise CallError("the puzzle is said to be told in words, but no statement says what")
    if kind is None:
        kind, question = _likely_kind(call, document)
        questions.append(question)
    if kind.name == "arc":
        raise CallError("an ARC task must be drawn; it cannot be told in statements")
    board = _Board.of(call, document, kind, _shape(call, document, kind), probability)
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
        if (part := probability(path)) is not None:
            sure *= part
    puzzle, entries = legal_puzzle(kind, clues), board.told_entries()
    return Reading(puzzle, np.round(sure, 3), tuple(questions), entries=entries, why="told in words")


def told_entries(call: Call, document: Document, puzzle: Puzzle) -> tuple[Puzzle, Grid | None]:
    """What the person says to have filled in, beside a drawn puzzle, which may show it too; None without such words.

    Raises:
        CallError: it cannot be.
    """
    told = [number for number, statement in enumerate(call.say) if statement["do"] == "entry"]
    if not told:
        return puzzle, None
    board = _Board.of(call, document, puzzle.kind, puzzle.clues.shape, lambda path: None)
    board.values[:] = puzzle.clues
    for number in told:
        _apply(call.say[number], ("say", number), board)
    clues = board.values.astype(puzzle.clues.dtype)
    return replace(puzzle, clues=clues), board.told_entries()


def legal_puzzle(kind: PuzzleKind, grid: np.ndarray) -> Puzzle:
    """The puzzle with these clues, which must be such as its kind has."""
    try:
        kind.check_clues(grid)
    except ParseError as error:
        raise CallError(str(error)) from None
    return Puzzle(kind, grid)


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


def _spelled(statement: dict[str, Any], call: Call, document: Document) -> list[str] | None:
    """The cells of a whole line; None where the statement tells something else."""
    if statement["do"] not in ("row", "column", "box") or statement["from"] != "1":
        return None
    begun = starts(call.say)
    return [sign for item in statement["cells"] for sign, _ in signs(item, document, begun)]


_SIZE = re.compile(r"(?<![\w.])([0-9]{1,2})\s?[xX×*]\s?([0-9]{1,2})(?![\w.][0-9])")


def _shape(call: Call, document: Document, kind: PuzzleKind) -> tuple[int, int]:
    low, high = kind.sizes
    if low == high:
        return low, low
    in_figures = set(_SIZE.findall(document.text))
    if call.size is not None and len(in_figures) == 1 and not any("w" in side for side in call.size.values()):
        height, width = map(
            int, in_figures.pop()
        )  # which is no telling word, so the model could only copy it
    elif call.size is not None:
        height, width = (count(call.size[name], document, name) for name in ("rows", "columns"))
    else:
        rows = [statement for statement in call.say if statement["do"] == "row"]
        spelled = [_spelled(row, call, document) for row in rows]
        lengths = Counter(len(row) for row in spelled if row and not any("*" in sign for sign in row))
        if not lengths:
            raise CallError(f"the size of the {kind.name} is not said; expected its rows and columns")
        height = len({_number_of(row["at"], document) for row in rows})
        width = max(lengths, key=lambda length: (lengths[length], -length))  # as most rows have it
    if not (low <= height <= high and low <= width <= high):
        raise CallError(f"a {kind.name} of {height} x {width} cells is told; expected {low} to {high} a side")
    return height, width


def _number_of(place: str, document: Document) -> str | int:
    """What tells a row from another: a row that is told again is no further row."""
    name = place.removeprefix("-")
    if not name.startswith("w"):
        return place if name == "middle" else int(place)
    value = document.words[int(name[1:])].value if int(name[1:]) < len(document.words) else 0
    return -value if place != name else value


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


# ---------------------------------------------------------------------------- the board


@dataclass(eq=False)
class _Board:
    """A board being filled by statements."""

    kind: PuzzleKind
    document: Document
    probability: Probability
    values: np.ndarray  # -1 where nothing was said
    sure: np.ndarray
    entries: np.ndarray  # what the person filled in; 0 elsewhere
    starts: list[int]  # telling words that the call points at by themselves
    is_mirrored: bool  # rows are told from the right to the left
    short: list[tuple[str, list[Cell]]] = field(default_factory=list)  # and the cells left
    ungrounded: list[tuple[Cell, int]] = field(default_factory=list)
    last: list[Cell] = field(default_factory=list)  # cells in the order in which they were filled
    in_lines: set[Cell] = field(default_factory=set)  # cells told one by one in a row, column or box

    @property
    def height(self) -> int:
        return int(self.values.shape[0])

    @property
    def width(self) -> int:
        return int(self.values.shape[1])

    @classmethod
    def of(
        cls,
        call: Call,
        document: Document,
        kind: PuzzleKind,
        shape: tuple[int, ...],
        probability: Probability,
    ) -> _Board:
        """One of which nothing is said yet."""
        return cls(
            kind,
            document,
            probability,
            values=np.full(shape, -1),
            sure=np.full(shape, MOST),
            entries=np.zeros(shape, np.int8),
            starts=starts(call.say),
            is_mirrored=kind.name != "maze" and MIRRORED.search(document.text) is not None,
        )

    def told_entries(self) -> Grid | None:
        return self.entries if self.entries.any() else None

    def enter(self, cell: Cell, sign: str) -> None:
        """The person's own digit, which was perhaps told among the clues."""
        value = _value(self.kind, sign, cell)
        if self.kind.name == "maze" or value == 0:
            raise CallError(f"{cell_name(cell)} cannot be filled in with {sign}")
        if self.values[cell] not in (-1, 0, value):
            clue = self.kind.symbols[self.values[cell]]
            raise CallError(
                f"{cell_name(cell)} is said to be filled in with {sign}, but the clue there is {clue}"
            )
        self.values[cell] = 0
        self.entries[cell] = value

    def put_in_line(self, cell: Cell, sign: str, sure: float, *, literal: bool) -> None:
        """One of the cells of a line, each of which is told: it cannot be blank in a row and filled in a column."""
        old, value = int(self.values[cell]), _value(self.kind, sign, cell)
        if cell in self.in_lines and self.kind.name != "maze" and (old > 0) != (value > 0):
            raise CallError(
                f"{cell_name(cell)} is said to be blank and to be {self.kind.symbols[max(old, value)]}"
            )
        self.put(cell, sign, sure, literal=literal)
        self.in_lines.add(cell)

    def put(self, cell: Cell, sign: str, sure: float, *, literal: bool = True, instead: bool = False) -> None:
        value = _value(self.kind, sign, cell)
        is_maze = self.kind.name == "maze"
        if value > 0 and value == self.entries[cell]:
            return
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


# ---------------------------------------------------------------------------- one statement


def _apply(statement: dict[str, Any], path: Path, board: _Board) -> None:
    match statement:
        case {"do": "row" | "column" | "box" as line, "at": at, "from": start, "cells": items}:
            _fill_line(line, at, start, items, path, board)
        case {"do": "all", "cells": items}:
            cells = [(r, c) for r in range(board.height) for c in range(board.width)]
            _fill(cells, items, path, board, "the whole grid", 1.0)
        case {"do": "cell" | "fix" as do, "row": row, "column": column, "value": item}:
            sign, literal = one_sign(item, board.document)
            sure = _sure(board, path, "row", "column", "value")
            board.put(_cell(row, column, board), sign, sure, literal=literal, instead=do == "fix")
        case {"do": "entry", "row": row, "column": column, "value": item}:
            board.enter(_cell(row, column, board), one_sign(item, board.document)[0])
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
        index = index_of(at, len(boxes), board.document, "box")
        cells = boxes[index]
    elif line == "row":
        index = index_of(at, board.height, board.document, "row")
        columns = range(board.width)
        cells = [(index, c) for c in (reversed(columns) if board.is_mirrored else columns)]
    else:
        index = index_of(at, board.width, board.document, "column")
        cells = [(r, index) for r in range(board.height)]
    first = index_of(start, len(cells), board.document, "cell")
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
            board.put_in_line(cells[position], sign, sure, literal=literal)
            position += 1
    if whole and position < len(cells):
        question = f"Of {name}, {position} of {len(cells)} cells were told; what stands in the others, or are they empty?"
        board.short.append((question, cells[position:]))


def _replace(was: str, now: str, path: Path, board: _Board) -> None:
    """ "That 4 is a 6": the cell told last that holds a 4."""
    (old, _), (new, literal) = one_sign(was, board.document), one_sign(now, board.document)
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


def _cell(row: str, column: str, board: _Board) -> Cell:
    return (
        index_of(row, board.height, board.document, "row"),
        index_of(column, board.width, board.document, "column"),
    )
