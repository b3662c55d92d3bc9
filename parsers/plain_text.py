"""Grids of the kinds that have no recogniser of their own, read as `kind.symbols` writes them.

Only where the text names the family (`families._PLAIN`) or the person says the kind: 0s and 1s in a square may be
a maze, an ARC grid or a matrix just as well.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from parsers.families import declared_blanks
from parsers.reading import Candidate
from parsers.scan import (
    Block,
    Rows,
    drawn_part,
    is_rule,
    split_characters,
    split_separated,
    split_spaced,
)
from solver.kinds import all_kinds
from solver.puzzle import Grid, ParseError, PuzzleKind

WITH_RECOGNISERS = ("sudoku", "maze", "arc")
BLANKS = frozenset(
    ["", ".", "_", "-", "?", "*", "x", "·", "□", "-1", "none", "null", "nan", "blank", "empty"]
)


def kinds_of(family: str | None) -> tuple[PuzzleKind, ...]:
    """The kinds of this family that are read here."""
    return tuple(kind for kind in all_kinds() if is_plain(kind) and kind.name.partition("-")[0] == family)


def is_plain(kind: PuzzleKind) -> bool:
    return kind.name.partition("-")[0] not in WITH_RECOGNISERS


def candidates(text: str, blocks: Sequence[Block], kinds: Sequence[PuzzleKind]) -> list[Candidate]:
    """Every block that one of the kinds can be, each read in the first way that fits."""
    blanks = BLANKS | declared_blanks(text)
    found: list[Candidate] = []
    for block in blocks:
        if any(seen.where[0] < block.end and block.start < seen.where[1] for seen in found):
            continue
        for rows in _ways(block):
            fitting = ((kind, _grid(kind, rows, blanks)) for kind in kinds)
            if (
                first := next(((kind, grid) for kind, grid in fitting if grid is not None), None)
            ) is not None:
                kind, grid = first
                why = f"{len(rows)} rows of {kind.name}"
                found.append(Candidate(kind, grid, 0.8, (block.start, block.end), why))
                break
    return found or [candidate for kind in kinds for candidate in _in_a_line(kind, text, blanks)]


def _in_a_line(kind: PuzzleKind, text: str, blanks: frozenset[str]) -> Iterator[Candidate]:
    """`0.1. ..1. ...`: the rows of a square one after the other, words before and after."""
    side = kind.sizes[1]
    cell = f"[{re.escape(kind.symbols)}._?*xX-]"
    row, between = f"{cell}{{{side}}}", r"(?:\s*[/|,;]\s*|\s+)"
    for match in re.finditer(rf"(?<!\S)(?:{row}{between}){{{side - 1}}}{row}(?![^\s.,;!?])", text):
        rows = tuple(tuple(part) for part in re.split(between, match[0]))
        if (grid := _grid(kind, rows, blanks)) is not None:
            yield Candidate(kind, grid, 0.8, match.span(), f"{side} rows of {kind.name} in a line")


def _ways(block: Block) -> Iterator[Rows]:
    """The rows of a block, cut into cells in every way that may be meant."""
    if block.form in ("list", "html") and block.depth > 1:
        yield block.rows
    elif block.form == "line" or block.depth == 1:
        cells = block.rows[0]
        yield tuple(split_characters(part) for part in re.split(r"[/|]", "".join(cells)))
        side = round(len(cells) ** 0.5)
        yield tuple(cells[start : start + side] for start in range(0, len(cells), side))
    else:
        drawn = (drawn_part(line) for line in block.lines if not is_rule(line))
        parts = [part for part in drawn if part is not None]
        yield tuple(split_spaced(part) for part in parts)
        yield tuple(split_separated(part) for part in parts)
        yield tuple(split_separated(part, doubles=True) for part in parts)
        yield tuple(split_characters(part) for part in parts)


def _grid(kind: PuzzleKind, rows: Rows, blanks: frozenset[str]) -> Grid | None:
    """The rows as clues of this kind, or None where they cannot be."""
    smallest, largest = kind.sizes
    if not smallest <= len(rows) <= largest or not all(len(row) == len(rows[0]) for row in rows):
        return None
    signs = [[_sign(kind, cell, blanks) for cell in row] for row in rows]
    if any(sign is None for row in signs for sign in row):
        return None
    try:
        grid = kind.grid(["".join(sign or "" for sign in row) for row in signs])
        kind.check_clues(grid)
    except ParseError:
        return None
    return grid


def _sign(kind: PuzzleKind, cell: str, blanks: frozenset[str]) -> str | None:
    """The symbol of the kind that a cell holds; its own symbols come before signs for blanks."""
    cell = cell.strip("\"'")
    own = next(
        (sign for sign in (cell, cell.upper(), cell.lower()) if len(sign) == 1 and sign in kind.symbols), None
    )
    return own or (kind.symbols[0] if cell.lower() in blanks else None)


def fault(text: str, blocks: Sequence[Block], kinds: Sequence[PuzzleKind]) -> str | None:
    """What is wrong with a block that is nearly a grid of one of the kinds, all of whose boards are squares."""
    blanks = BLANKS | declared_blanks(text)
    for kind, block in itertools.product(kinds, blocks):
        side = kind.sizes[1]
        for rows in _ways(block):
            if abs(len(rows) - side) > 1 or sum(len(row) == side for row in rows) < 0.6 * side:
                continue
            for r, row in enumerate(rows):
                if len(row) != side:
                    return f"row {r + 1} has {len(row)} cells, expected {side} for {kind.name!r}"
            if len(rows) != side:
                return f"{len(rows)} rows of {side} cells came, expected {side} rows for {kind.name!r}"
            for r, c in itertools.product(range(side), repeat=2):
                if _sign(kind, rows[r][c], blanks) is None:
                    known = f"{kind.name!r} knows only {kind.symbols!r}"
                    return f"r{r + 1}c{c + 1} holds {rows[r][c][:12]!r}; {known}"
    return None
