"""From a language model's call to a puzzle: what it points at is looked up, and everything is checked.

Nothing of a call is trusted but its form. Cells come from the person's text, where the model pointed: here at a drawn
piece, in `parsers.statements` at words. The rules are asked by `parsers.reader`, once the puzzle stands.
"""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

import numpy as np

from parsers.llm.call import Call, CallError
from parsers.llm.document import Document
from parsers.pointers import index_of
from parsers.reading import Reading
from parsers.scan import Block, Rows
from parsers.statements import MOST, UNTOLD, Probability, legal_puzzle, told_entries, told_puzzle
from parsers.text import read_text
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, OPEN, START
from solver.puzzle import ParseError, PuzzleKind, cell_name


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
        reading = told_puzzle(call, document, kind, probability)
    else:
        reading = _drawn(call, document, kind, probability)
    return replace(reading, source="lm", intent=call.intent)


# ---------------------------------------------------------------------------- a drawn piece


def _drawn(call: Call, document: Document, kind: PuzzleKind | None, probability: Probability) -> Reading:
    number = document.piece_names.index(call.grid)
    reading = _piece(call, document, number, kind)
    puzzle = reading.puzzle
    assert puzzle is not None
    sure_of_kind, sure_of_grid = probability(("kind",)), probability(("grid",))
    sure = np.full(puzzle.clues.shape, MOST)
    sure *= 1.0 if sure_of_kind is None else sure_of_kind
    sure *= UNTOLD / MOST if sure_of_grid is None else sure_of_grid
    entries = reading.entries
    if call.work not in ("none", call.grid):
        work = _piece(call, document, document.piece_names.index(call.work), puzzle.kind).puzzle
        assert work is not None
        if work.clues.shape != puzzle.clues.shape:
            raise CallError(f"{call.work} has another size than {call.grid}")
        given = puzzle.clues != 0
        if (work.clues[given] != 0).any() and (work.clues[given] != puzzle.clues[given]).any():
            raise CallError(f"{call.work} does not hold the clues of {call.grid}")
        entries = np.where(given, 0, work.clues)
    puzzle, told = told_entries(call, document, puzzle)
    if told is not None:
        entries = told if entries is None else np.where(told == 0, entries, told)
    why = f"{call.grid}: {reading.why}"
    return replace(reading, puzzle=puzzle, entries=entries, confidence=np.round(sure, 3), why=why)


def _piece(call: Call, document: Document, number: int, kind: PuzzleKind | None) -> Reading:
    """What is drawn there, read as the kind; with what is said around it, or else alone."""
    piece = document.pieces[number]
    name = f"g{number}"
    legend = {role: sign for role, sign in call.legend.items() if sign is not None and sign.strip()}
    if legend and kind is not None:
        return _by_legend(call, document, number, kind, legend)
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


def _by_legend(
    call: Call, document: Document, number: int, kind: PuzzleKind, legend: dict[str, str]
) -> Reading:
    """A piece whose signs the model has given roles. Start and goal of a maze may be told instead of drawn."""
    piece = document.pieces[number]
    rows = _maze_rows(piece, legend) if kind.name == "maze" else piece.rows
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
    if is_maze:
        _place_ends(call, document, grid)
    return Reading(legal_puzzle(kind, grid), why="signs by the legend")


def _place_ends(call: Call, document: Document, grid: np.ndarray) -> None:
    """Put the start and the goal where statements say that they are."""
    for statement in call.say:
        if statement["do"] not in ("start", "goal"):
            continue
        row = index_of(statement["row"], grid.shape[0], document, "row")
        column = index_of(statement["column"], grid.shape[1], document, "column")
        if grid[row, column] != OPEN:
            raise CallError(
                f"the {statement['do']} is said to be in {cell_name((row, column))}, which is not open"
            )
        grid[row, column] = START if statement["do"] == "start" else GOAL


def _maze_rows(piece: Block, legend: dict[str, str]) -> Rows:
    """The cells of a drawn maze with these signs: blanks may be cells, and rows of walls look like rules."""
    signs = set(legend.values())
    lines = [line.rstrip() for line in piece.lines if line.strip()]
    if "open" in legend:
        lines = dedent("\n".join(lines)).split("\n")
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
