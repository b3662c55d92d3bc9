"""Mazes told in English sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np

from solver.kinds.maze import GOAL, OPEN, START, WALL
from solver.puzzle import Cell, Grid
from training.corpus.boards import maze as walled_maze
from training.corpus.chance import pick, spin
from training.corpus.maze_tale_en import MazeTale
from training.corpus.telling import Pointer, Rng, Sample, family


def scattered(rng: Rng, low: int = 3, high: int = 9, density: tuple[float, float] = (0.15, 0.4)) -> Grid:
    """Walls here and there, a start and a goal."""
    height, width = (int(side) for side in rng.integers(low, high, size=2))
    grid = np.where(rng.random((height, width)) < rng.uniform(*density), WALL, OPEN).astype(np.int8)
    corners = rng.random() < 0.4
    start = (0, 0) if corners else (int(rng.integers(height)), int(rng.integers(width)))
    goal = (
        (height - 1, width - 1)
        if corners or (start != (height - 1, width - 1) and rng.random() < 0.3)
        else start
    )
    while goal == start:
        goal = (int(rng.integers(height)), int(rng.integers(width)))
    grid[start], grid[goal] = START, GOAL
    return grid


def runs(line: Sequence[int], value: int) -> list[tuple[int, int]]:
    """The stretches of a value in a line, first and last cell of each."""
    found: list[tuple[int, int]] = []
    for i, cell in enumerate(line):
        if cell == value and found and found[-1][1] == i - 1:
            found[-1] = (found[-1][0], i)
        elif cell == value:
            found.append((i, i))
    return found


_ROW_WALLS = (
    "has [{walls}|{walls}|walls] [in|at|on]", "is blocked [in|at]", "[has|contains] [{walls}|a {wall}] [in|at]",
    ": {walls} [in|at|on]", ": blocked in", "- {walls} in", "is [walled|closed] [in|at]", "has its {walls} in",
    ": {walls}", "shows {walls} in", "is wall in", "has been blocked in",
)  # fmt: skip


def tell_rows_of_walls(tale: MazeTale, heads: Sequence[str] = _ROW_WALLS) -> None:
    rng = tale.rng
    for row, line in enumerate(tale.grid.tolist()):
        walls = runs(line, WALL)
        if walls == [(0, tale.width - 1)]:
            at = tale.row_name(row + 1, capital=True)
            tale.write(pick(rng, _FULL))
            tale.stretch("wall", at, "1", at, "-1")
        elif walls:
            at = tale.row_name(row + 1, capital=True)
            tale.go_on(heads)
            for first, last in tale.list_runs(walls, "column"):
                tale.stretch("wall", at, first, at, last)
        elif START not in line and GOAL not in line and rng.random() < 0.5:
            at = tale.row_name(row + 1, capital=True)
            tale.write(pick(rng, _FREE))
            tale.stretch("open", at, "1", at, "-1")
        else:
            continue
        tale.t(pick(rng, (".", ".", ";")) if tale.break_ == " " else pick(rng, (".", "")))
        tale.gap()


_FULL = (
    " is [all|solid|entirely|completely|only|nothing but] [wall|{wall}]", " is [completely|entirely|all|totally] [blocked|closed]",
    " is one long {wall}", " consists [only|entirely] of {walls}", ": all {walls}", ": {walls} only",
)  # fmt: skip
_FREE = (
    " is [free|open|clear|empty|all open|completely free|entirely open]", " has no {walls}[ at all|]", " has nothing in it",
    ": no {walls}", ": [free|open|all free]", " is without {walls}",
)  # fmt: skip


def _in_some_order(
    tale: MazeTale, middle: Any, *, ends: Sequence[str] = (), sizes: Sequence[str] = ()
) -> None:
    """Size, walls and ends, as people order them."""
    ends_first = tale.rng.random() < 0.35
    tale.tell_size(sizes)
    if ends_first:
        tale.tell_ends(ends)
    middle(tale)
    if not ends_first:
        tale.tell_ends(ends)
    if tale.rng.random() < 0.5:
        tale.tell_rest()


@family("walls of a maze row by row", subject="maze", weight=2)
def walls_by_rows(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng))
    _in_some_order(tale, tell_rows_of_walls)
    return tale.finish()


@family("walls of a maze row by row, size last", subject="maze")
def walls_by_rows_size_last(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng))
    tell_rows_of_walls(tale)
    if rng.random() < 0.5:
        tale.tell_rest()
    if rng.random() < 0.5:
        tale.tell_size()
        tale.tell_ends()
    else:
        tale.tell_ends()
        tale.tell_size()
    return tale.finish()


@family("walls of a maze column by column", subject="maze")
def walls_by_columns(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng))

    def columns(tale: MazeTale) -> None:
        for column, line in enumerate(tale.grid.T.tolist()):
            walls = runs(line, WALL)
            if not walls:
                continue
            at = tale.column_name(column + 1, capital=True)
            if walls == [(0, tale.height - 1)]:
                tale.write(pick(rng, _FULL))
                tale.stretch("wall", "1", at, "-1", at)
            else:
                tale.go_on(_ROW_WALLS)
                for first, last in tale.list_runs(walls, "row"):
                    tale.stretch("wall", first, at, last, at)
            tale.t(".")
            tale.gap()

    _in_some_order(tale, columns)
    return tale.finish()


_LISTED = (
    ("[{walls}|Walls|Blocked cells|Blocked|Obstacles] [are |stand |]at ", "."),
    ("[{walls}|The {walls}|Walls|Blocked cells|Blocked|The blocked cells]: ", "."),
    (
        "[The cells|Cells|The squares|Squares] ",
        " are [blocked|walls|{walls}|closed|not passable|off limits].",
    ),
    ("[There are|It has|You will find|We have] [{walls}|walls] [at|on|in] ", "."),
    ("[You can't|One cannot|I can't|Nobody can] [enter|step on|walk on|go through|pass] ", "."),
    ("[Put|Place|Draw|Imagine] [a {wall}|{walls}] [at|on] ", "."),
)


def _listed_cells(tale: MazeTale, forms: Sequence[tuple[str, str]] = _LISTED) -> None:
    """ "Cells (2,3) and (2,4) are blocked": always the same way to name a cell."""
    rng = tale.rng
    way = pick(
        rng,
        (
            "({r},{c})",
            "({r}, {c})",
            "row {r} column {c}",
            "r{r}c{c}",
            "row {r}, column {c}",
            "{r},{c}",
            "({r}/{c})",
        ),
    )
    if way == "{r},{c}" or rng.random() < 0.15:
        tale.t(
            spin(
                rng,
                "[Coordinates are|Cells are given as|All positions are] [row, column|(row, column)|row first, then column]. ",
            )
        )
    cells = [(int(r) + 1, int(c) + 1) for r, c in np.argwhere(tale.grid == WALL)]
    if not cells:
        return
    if rng.random() < 0.2:
        cells = [cells[i] for i in rng.permutation(len(cells))]
    before, after = pick(rng, forms)
    tale.write(before)
    between = "; " if way in ("{r},{c}", "row {r}, column {c}") else pick(rng, (", ", ", ", " ", "; "))
    for i, (row, column) in enumerate(cells):
        if i:
            tale.t(pick(rng, (" and ", " and ", between)) if i == len(cells) - 1 else between)
        spelled = way.startswith("row")
        points = tale.write(
            way,
            r=tale.number(row) if spelled else str(row),
            c=tale.number(column) if spelled else str(column),
        )
        tale.stretch("wall", points["r"], points["c"])
    tale.write(after)
    tale.gap()


@family("blocked cells of a maze", subject="maze", weight=1.5)
def blocked_cells(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.35)))
    _in_some_order(tale, _listed_cells)
    return tale.finish()


_INNER = ("Inside, ", "Inside it, ", "", "", "Within, ", "In the interior ", "Apart from that, ")


@family("a maze with walls all around", subject="maze", weight=1.5)
def walls_all_around(rng: Rng) -> Sample:
    grid = np.pad(scattered(rng, 2, 7), 1)
    tale = MazeTale(rng, grid)
    tale.tell_size()
    tale.tell_border()
    ends_first = rng.random() < 0.4
    if ends_first:
        tale.tell_ends()
    tale.t(pick(rng, _INNER))
    _tell_inside(tale)
    if not ends_first:
        tale.tell_ends()
    if rng.random() < 0.5:
        tale.tell_rest()
    return tale.finish()


def _tell_inside(tale: MazeTale) -> None:
    """The walls inside the border, which has been told."""
    whole = tale.grid
    tale.grid = whole.copy()
    tale.grid[[0, -1]], tale.grid[:, [0, -1]] = OPEN, OPEN
    (_listed_cells if tale.rng.random() < 0.5 else _rows_of_inner_walls)(tale)
    tale.grid = whole


def _rows_of_inner_walls(tale: MazeTale) -> None:
    for row, line in enumerate(tale.grid.tolist()):
        if walls := runs(line, WALL):
            at = tale.row_name(row + 1)
            tale.go_on(_ROW_WALLS)
            for first, last in tale.list_runs(walls, "column"):
                tale.stretch("wall", at, first, at, last)
            tale.t(".")
            tale.gap()


# ---------------------------------------------------------------------------- rows cell by cell

_OPEN_WORDS = ("open", "open", "free", "path", "passage", "floor")
_WALL_WORDS = ("wall", "wall", "wall", "blocked", "obstacle")


def _spelled_row(
    tale: MazeTale, line: list[int], opened: str, walled: str, *, in_runs: bool, to_end: bool
) -> Pointer:
    """Write the cells of a row; all telling words of it."""
    rng = tale.rng
    begin = len(tale.t.text)
    comma = pick(rng, (", ", ", ", ", ", " ", ",")) if not in_runs else ", "
    parts: list[str] = []
    position = 0
    while position < len(line):
        value, end = line[position], position
        while end + 1 < len(line) and line[end + 1] == value:
            end += 1
        n = end - position + 1
        if value in (START, GOAL):
            parts += [
                pick(rng, ("start", "start", "entrance") if value == START else ("goal", "exit", "finish"))
            ]
        elif to_end and end == len(line) - 1 and n > 1 and position:
            name = pick(rng, ("wall", "blocked")) if value == WALL else opened
            parts += [pick(rng, ("the rest is ", "the rest ", "everything else ")) + name]
        elif in_runs and (n > 1 or rng.random() < 0.3):
            parts += [_run(tale, n, opened if value == OPEN else walled)]
        elif in_runs:
            parts += [
                ("a " if walled in ("wall",) and value == WALL and rng.random() < 0.6 else "")
                + (walled if value == WALL else opened)
            ]
        else:
            parts += [walled if value == WALL else opened] * n
        position = end + 1
    text = comma.join(parts[:-1])
    if text and comma == ", " and rng.random() < 0.4:
        text += pick(rng, (" and ", ", then ", " and then "))
    elif text:
        text += ", " if "rest" in parts[-1] or "else" in parts[-1] else comma
    tale.t(text + parts[-1])
    return Pointer(begin, len(tale.t.text))


def _run(tale: MazeTale, n: int, word: str) -> str:
    number = tale.number(n)
    if word == "wall" and n > 1:
        return f"{number} walls"
    cells = pick(tale.rng, ("cells", "squares"))
    return f"{number} {word} {cells if n > 1 else cells[:-1]}"


_ROW_HEADS = (
    "Row {r}: ", "Row {r} is ", "Row {r}: ", "Row {r} - ", "In row {r}: ", "Line {r}: ", "Row {r} reads ", "Row {r} goes ",
)  # fmt: skip
_ROW_NTH_HEADS = (
    "The {r} row is ", "The {r} row: ", "{r} row: ", "The {r} row reads ", "The {r} row has ", "In the {r} row we have ",
    "The {r} row goes ", "the {r} one is ",
)  # fmt: skip


def _spell_rows(tale: MazeTale, *, by_number: bool, to_end: bool) -> None:
    rng = tale.rng
    heads = _ROW_HEADS if by_number else _ROW_NTH_HEADS
    opened, walled, in_runs = pick(rng, _OPEN_WORDS), pick(rng, _WALL_WORDS), rng.random() < 0.45
    head, varied = pick(rng, heads), rng.random() < 0.25
    stop = pick(rng, (".", ".", ";", ""))
    told: dict[tuple[int, ...], tuple[int, Pointer]] = {}  # a row and its cells, where they were spelled
    for row, line in enumerate(tale.grid.tolist()):
        name = tale.number(row + 1) if by_number else tale.row_nth(row + 1)
        head = pick(rng, heads) if varied else head
        if tuple(line) in told and rng.random() < 0.5:
            number, cells = told[tuple(line)]
            like = pick(rng, ("the same as", "like", "identical to", "equal to", "a copy of", "exactly like"))
            if by_number:
                points = tale.write(f"Row {{r}} is {like} row {{o}}", r=name, o=tale.number(number))
            else:
                points = tale.write(f"The {{r}} row is {like} the {{o}} row", r=name, o=tale.row_nth(number))
            tale.say.append({"do": "row", "at": points["r"], "from": "1", "cells": [cells]})
            tale.t(stop or ("" if tale.break_ == "\n" else ","))
            tale.gap()
            continue
        if head.startswith("{r}"):
            name = name.capitalize()
        at = tale.write(head, r=name)["r"]
        whole = set(line) == {WALL} or set(line) == {OPEN}
        if whole and tale.size is not None and rng.random() < 0.5:
            word = "wall" if line[0] == WALL else opened
            tale.t(pick(rng, ("all ", "only ", "completely ", "just ")) + word)
            tale.stretch("wall" if line[0] == WALL else "open", at, "1", at, "-1")
        else:
            cells = _spelled_row(tale, line, opened, walled, in_runs=in_runs, to_end=to_end)
            tale.say.append({"do": "row", "at": at, "from": "1", "cells": [cells]})
            told.setdefault(tuple(line), (row + 1, cells))
        tale.t(stop or ("" if tale.break_ == "\n" else ","))
        tale.gap()


def _small_maze(rng: Rng) -> Grid:
    if rng.random() < 0.35:
        return walled_maze(rng, 3, 6)
    return scattered(rng, 3, 7, (0.2, 0.5))


def _rows_cell_by_cell(rng: Rng, *, by_number: bool) -> Sample:
    tale = MazeTale(rng, _small_maze(rng))
    sized = rng.random() < 0.6
    if sized:
        tale.tell_size()
    _spell_rows(tale, by_number=by_number, to_end=sized and rng.random() < 0.3)
    return tale.finish()


family("rows of a maze cell by cell", subject="maze", weight=2)(partial(_rows_cell_by_cell, by_number=True))
family("rows of a maze by their ordinals, cell by cell", subject="maze", weight=2)(
    partial(_rows_cell_by_cell, by_number=False)
)


@family("rows of a maze one after the other", subject="maze", weight=1.5)
def rows_one_after_the_other(rng: Rng) -> Sample:
    """The number of a row is said by nothing but its turn."""
    tale = MazeTale(rng, _small_maze(rng))
    if rng.random() < 0.6:
        tale.tell_size()
    opened, walled = pick(rng, _OPEN_WORDS), pick(rng, _WALL_WORDS)
    in_runs = rng.random() < 0.4
    tale.t(
        pick(
            rng,
            (
                "",
                "Row by row: ",
                "From top to bottom:\n",
                "Line by line:\n",
                "The rows are:\n",
                "My rows, in order:\n",
            ),
        )
    )
    between = pick(rng, ("\n", "\n", ". ", "; ", "\nnext: ", ", next row: ", ". Then: ", " / "))
    for row, line in enumerate(tale.grid.tolist()):
        if row:
            tale.t(between)
        cells = _spelled_row(tale, line, opened, walled, in_runs=in_runs, to_end=False)
        tale.say.append({"do": "row", "at": str(row + 1), "from": "1", "cells": [cells]})
    tale.t(".")
    return tale.finish()


# ---------------------------------------------------------------------------- corridors


def _corridors(rng: Rng) -> tuple[Grid, list[tuple[Cell, Cell]]]:
    """All wall, and straight passages one after the other, from the start to the goal."""
    height, width = (int(side) for side in rng.integers(4, 10, size=2))
    grid = np.full((height, width), WALL, dtype=np.int8)
    here: Cell = (int(rng.integers(height)), int(rng.integers(width)))
    start, passages = here, []
    down = rng.random() < 0.5
    for _ in range(int(rng.integers(2, 6))):
        there = (int(rng.integers(height)), here[1]) if down else (here[0], int(rng.integers(width)))
        down = not down
        if there == here:
            continue
        passages.append((here, there))
        (top, left), (bottom, right) = np.minimum(here, there), np.maximum(here, there)
        grid[top : bottom + 1, left : right + 1] = OPEN
        here = there
    if not passages or here == start:
        return _corridors(rng)
    grid[start], grid[here] = START, GOAL
    return grid, passages


_ALL_WALL = (
    "[Everything|All of it|The whole maze|Every cell|The entire grid] is [wall|solid|blocked|rock] [except|apart from|but for|besides][ these| the following|]: ",
    "[Only|Just] these [cells|parts|stretches] are [open|free|passable]: ",
    "[Open|Free|Passages|Corridors|The corridors]: ",
    "[The passages are|You can walk along|There are corridors along|Passages run along|You may use] ",
)


_ALONG_A_ROW = (  # {a} the row, {b} and {c} columns
    "row {a}, columns {b} to {c}", "row {a} from column {b} to column {c}", "row {a} in columns {b}-{c}",
    "columns {b} to {c} of row {a}", "row {a} columns {b} through {c}", "columns {b} to {c} in row {a}",
)  # fmt: skip
_ALONG_A_COLUMN = (
    "column {a}, rows {b} to {c}", "column {a} from row {b} to row {c}", "column {a} in rows {b}-{c}",
    "rows {b} to {c} of column {a}", "column {a} rows {b} through {c}", "column {a} down from row {b} to row {c}",
)  # fmt: skip


def _tell_passage(
    tale: MazeTale,
    passage: tuple[Cell, Cell],
    along_a_row: Sequence[str] = _ALONG_A_ROW,
    along_a_column: Sequence[str] = _ALONG_A_COLUMN,
) -> None:
    (top, left), (bottom, right) = np.minimum(*passage).tolist(), np.maximum(*passage).tolist()
    is_row = top == bottom
    line, first, last = (top, left, right) if is_row else (left, top, bottom)
    points = tale.write(
        pick(tale.rng, along_a_row if is_row else along_a_column),
        a=tale.number(line + 1),
        b=tale.number(first + 1),
        c=tale.number(last + 1),
    )
    a, b, c = points["a"], points["b"], points["c"]
    if is_row:
        tale.stretch("open", a, b, a, c)
    else:
        tale.stretch("open", b, a, c, a)


@family("corridors of a maze", subject="maze", weight=1.5)
def corridors(rng: Rng) -> Sample:
    grid, passages = _corridors(rng)
    tale = MazeTale(rng, grid)
    tale.tell_size()
    number = int(rng.integers(len(_ALL_WALL)))
    rest_first = number == 0
    tale.write(_ALL_WALL[number])
    if rest_first:
        tale.say.append({"do": "rest", "value": "#"})
    for i, passage in enumerate(passages):
        if i:
            tale.t(pick(rng, ("; ", ", and ", "; ")) if i == len(passages) - 1 else "; ")
        _tell_passage(tale, passage)
    tale.t(".")
    tale.gap()
    rest_before_ends = rng.random() < 0.5
    if not rest_first and rest_before_ends:
        tale.tell_rest("#")
    tale.tell_ends()
    if not rest_first and not rest_before_ends:
        tale.tell_rest("#")
    return tale.finish()


# ---------------------------------------------------------------------------- one sentence a wall


@family("a maze in long walls", subject="maze", weight=1.5)
def long_walls(rng: Rng) -> Sample:
    """Few walls, each a whole line with a gap, or a stretch of one."""
    height, width = (int(side) for side in rng.integers(4, 10, size=2))
    grid = np.full((height, width), OPEN, dtype=np.int8)
    grid[0, 0] = START
    grid[-1, int(rng.choice([0, width - 1]))] = GOAL
    tale = MazeTale(rng, grid)
    tale.tell_size()
    upright = rng.random() < 0.5
    lines = sorted(
        rng.permutation(np.arange(1, (width if upright else height) - 1))[: int(rng.integers(1, 4))].tolist()
    )
    length = height if upright else width
    for line in lines:
        gap = int(rng.integers(length))
        strip = grid[:, line] if upright else grid[line]
        if (strip != OPEN).any():
            continue
        at = (tale.column_name if upright else tale.row_name)(line + 1, capital=True)
        other = "row" if upright else "column"
        tale.write(
            pick(
                rng,
                (" is [all|solid|] wall", " is a {wall}", " is [completely |]blocked", " is one long {wall}"),
            )
        )
        tale.t(
            spin(
                rng,
                f"[ except for| apart from| but for| except] [a gap in |an opening in |a hole in |a door at |]{other} ",
            )
        )
        hole = tale.t.point(tale.number(gap + 1))
        tale.t(".")
        tale.gap()
        strip[:] = WALL
        strip[gap] = OPEN
        if upright:
            tale.stretch("wall", "1", at, "-1", at)
            tale.stretch("open", hole, at)
        else:
            tale.stretch("wall", at, "1", at, "-1")
            tale.stretch("open", at, hole)
    tale.tell_ends()
    if rng.random() < 0.5:
        tale.tell_rest()
    return tale.finish()


# ---------------------------------------------------------------------------- held out

_UNSEEN_SIZES = (
    "[The layout|Its layout] comprises {h} rows by {w} columns.",
    "[We face|Consider] a labyrinth {h} rows deep and {w} columns broad.",
    "[You get|Think of] {w} columns spread over {h} rows.",
)
_UNSEEN_ENDS = (
    "[Departure point|Point of entry]: {S}. [Destination|Where we are heading]: {G}.",
    "[Somebody left me|They dropped me] at {S}; [freedom lies|the door outside lies] at {G}.",
    "[Set off|Set out] from {S}, [arrive|end up] at {G}.",
)
_UNSEEN_HEADS = (
    "is bricked up along", "gets obstructed [in|at]", "[holds|features] hedges [in|at]", "offers no passage in",
)  # fmt: skip
_UNSEEN_LISTED = (
    ("[Hedges occupy|Rocks lie on|Boulders sit at] ", "."),
    ("[Steer clear of|Keep away from|Impassable are] ", "."),
    ("", " [happen to be|turned out to be] [impassable|obstructed]."),
)


@family("walls of a maze row by row, in other words", subject="maze", held_out=True)
def unseen_walls_by_rows(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng), held_out=True)
    _in_some_order(
        tale, lambda tale: tell_rows_of_walls(tale, _UNSEEN_HEADS), ends=_UNSEEN_ENDS, sizes=_UNSEEN_SIZES
    )
    return tale.finish()


@family("blocked cells of a maze, in other words", subject="maze", held_out=True)
def unseen_blocked_cells(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.35)), held_out=True)
    _in_some_order(
        tale, lambda tale: _listed_cells(tale, _UNSEEN_LISTED), ends=_UNSEEN_ENDS, sizes=_UNSEEN_SIZES
    )
    return tale.finish()


_UNSEEN_ROWS = ("Tier {r} holds ", "Walking along row {r} you meet ", "Layer {r} -> ")


@family("rows of a maze cell by cell, in other words", subject="maze", held_out=True)
def unseen_rows(rng: Rng) -> Sample:
    tale = MazeTale(rng, _small_maze(rng), held_out=True)
    if rng.random() < 0.6:
        tale.tell_size(_UNSEEN_SIZES)
    head = pick(rng, _UNSEEN_ROWS)
    for row, line in enumerate(tale.grid.tolist()):
        at = tale.write(head, r=tale.number(row + 1))["r"]
        cells = _spelled_row(tale, line, "open", "wall", in_runs=rng.random() < 0.4, to_end=False)
        tale.say.append({"do": "row", "at": at, "from": "1", "cells": [cells]})
        tale.t(".")
        tale.gap()
    return tale.finish()


# ---------------------------------------------------------------------------- walls told each in its own way


def _pieced(rng: Rng) -> tuple[Grid, list[tuple[Cell, Cell]]]:
    """A few walls, straight or as blocks, and the corners of each."""
    height, width = (int(side) for side in rng.integers(4, 11, size=2))
    grid = np.full((height, width), OPEN, dtype=np.int8)
    walls: list[tuple[Cell, Cell]] = []
    for _ in range(int(rng.integers(2, 7))):
        top, left = int(rng.integers(height)), int(rng.integers(width))
        long, thick = int(rng.choice([1, 1, 2, 3, 4, 5])), int(rng.choice([1, 1, 1, 1, 2]))
        high, wide = (long, thick) if rng.random() < 0.5 else (thick, long)
        bottom, right = min(height - 1, top + high - 1), min(width - 1, left + wide - 1)
        if (grid[top : bottom + 1, left : right + 1] == OPEN).all():
            grid[top : bottom + 1, left : right + 1] = WALL
            walls.append(((top, left), (bottom, right)))
    free = np.argwhere(grid == OPEN)
    if len(free) < 2 or not walls:
        return _pieced(rng)
    start, goal = free[rng.permutation(len(free))[:2]] if rng.random() < 0.6 else free[[0, -1]]
    grid[tuple(start)], grid[tuple(goal)] = START, GOAL
    return grid, walls


_BLOCKED = "[blocked|walls|all {walls}|closed|{walls}]"
_ALONG = (  # a stretch of a line: {a} the line, {b} and {c} its ends; LINE and CROSS are "row" and "column"
    "[A|One|Another] {wall} [runs|goes|stretches] along LINE {a} from CROSS {b} to [CROSS |]{c}.",
    "[There is|There's|You find|We have] [a {wall}|{walls}] in LINE {a}[,|] from CROSS {b} to [CROSS |]{c}.",
    "LINE {a}, CROSSs {b} [to|through|-] {c}: [{walls}|wall|blocked].",
    f"CROSSs {{b}} [to|through|till] {{c}} of LINE {{a}} are {_BLOCKED}.",
    f"CROSSs {{b}}-{{c}} [in|of] LINE {{a}} are {_BLOCKED}.",
    "From CROSS {b} to CROSS {c}[,|] LINE {a} is [blocked|wall|closed|walled off].",
    f"In LINE {{a}}[,|] [the cells|cells|squares] [{{b}} to {{c}}|{{b}}-{{c}}|from {{b}} to {{c}}] are {_BLOCKED}.",
    "LINE {a} is [blocked|wall|closed] [from CROSS {b} to CROSS {c}|between CROSSs {b} and {c}|in CROSSs {b} to {c}].",
    "LINE {a} has [{walls}|a {wall}] [between CROSSs {b} and {c}|from CROSS {b} through {c}|at CROSSs {b} to {c}].",
    "{walls} fill CROSSs {b} to {c} of LINE {a}.",
    "[You can't|Nobody can] pass CROSSs {b} to {c} in LINE {a}.",
)
_FROM_THE_EDGE = (  # {a} the line, {n} the last of those cells
    "The {first} {n} [cells|squares] of LINE {a} are [walls|blocked|{walls}].",
    "In LINE {a}[,|] the {first} {n} [cells|squares] are [walls|blocked].",
)
_UP_TO = (
    "LINE {a} is [blocked|wall|closed] [up to|until|as far as] CROSS {n}.",
    "LINE {a}: {walls} up to CROSS {n}.",
)
_TO_THE_EDGE = (
    "The {last} {n} [cells|squares] of LINE {a} are [walls|blocked|{walls}].",
    "In LINE {a}[,|] the {last} {n} [cells|squares] are [walls|blocked].",
)
_ONWARDS = (
    "LINE {a} is [blocked|wall|closed] from CROSS {n} on[wards|].",
    "From CROSS {n} on[wards|], LINE {a} is [blocked|wall].",
)
_BLOCKS = (  # {a} and {b} rows, {c} and {d} columns
    "[A block of {walls}|A big {wall}|A solid block] covers rows {a} to {b}[,| and] columns {c} to {d}.",
    "Rows {a} to {b}, columns {c} to {d}[:| are] [walls|blocked|all {wall}].",
    "[The rectangle|The area|Everything] from ({a},{c}) to ({b},{d}) is [wall|blocked|solid].",
    "[The block|Everything] from row {a}, column {c} to row {b}, column {d} is [wall|blocked|solid].",
    "In rows {a} to {b}, columns {c} to {d} are [blocked|walls].",
    "Columns {c} to {d} are [blocked|walls] in rows {a} to {b}.",
)
_ALONE = (
    "[There is|There's|You find|Put] [a {wall}|one {wall}|a single {wall}] at {X}.",
    "[There is|There's] [a {wall}|another {wall}] in {X}.",
    "{X} is [a {wall}|blocked|a wall|closed|not passable|off limits].",
    "[A|One|Another] {wall} [stands|is|sits] [at|in|on] {X}.",
    "[You can't|One can't|Don't] [enter|step on|go through] {X}.",
)  # fmt: skip
_UNSEEN_ALONG = (
    "Bricks occupy CROSSs {b} up to {c} along LINE {a}.",
    "Nothing gets through LINE {a} anywhere between CROSS {b} and CROSS {c}.",
    "A barricade spans LINE {a}, its ends being CROSS {b} and CROSS {c}.",
)
_UNSEEN_BLOCKS = ("A chunk of masonry fills rows {a} through {b} across columns {c} through {d}.",)
_UNSEEN_ALONE = ("{X} holds a brick.", "A lone pillar marks {X}.", "{X} must be walked around.")


def _tell_wall(tale: MazeTale, wall: tuple[Cell, Cell], *, held_out: bool = False) -> None:
    """One sentence about one wall."""
    rng = tale.rng
    (top, left), (bottom, right) = wall
    if top == bottom and left == right:
        text = spin(rng, pick(rng, _UNSEEN_ALONE if held_out else _ALONE))
        before, _, after = text.partition("{X}")
        begin = len(tale.t.text)
        tale.write(before)
        where = tale.cell((top, left))
        if not before and tale.t.text[begin].islower():
            tale.t.text = tale.t.text[:begin] + tale.t.text[begin].upper() + tale.t.text[begin + 1 :]
        tale.write(after)
        tale.stretch("wall", where["row"], where["column"])
    elif top != bottom and left != right:
        pattern = pick(rng, _UNSEEN_BLOCKS if held_out else _BLOCKS)
        values = {"a": top, "b": bottom, "c": left, "d": right}
        points = tale.write(pattern, **{name: tale.number(value + 1) for name, value in values.items()})
        tale.stretch("wall", points["a"], points["c"], points["b"], points["d"])
    else:
        upright = left == right
        line, first, last = (left, top, bottom) if upright else (top, left, right)
        _tell_line(tale, line, first, last, upright=upright, held_out=held_out)
    tale.gap()


def _tell_line(tale: MazeTale, line: int, first: int, last: int, *, upright: bool, held_out: bool) -> None:
    rng = tale.rng
    length = tale.height if upright else tale.width
    n, whole = last - first + 1, first == 0 and last == length - 1
    ends: dict[str, str] = {}
    way = rng.random()
    low: Any = "1"
    high: Any = "-1"
    if first == 0 and not whole and not held_out and way < 0.5:
        pattern, value = pick(rng, _FROM_THE_EDGE if way < 0.3 else _UP_TO), n
        ends = {"first": "first"}
    elif last == length - 1 and not whole and not held_out and way < 0.5:
        pattern, value = (pick(rng, _TO_THE_EDGE), n) if way < 0.3 else (pick(rng, _ONWARDS), first + 1)
        ends = {"last": "last"}
    else:
        pattern, value = pick(rng, _UNSEEN_ALONG if held_out else _ALONG), 0
    names = ("column", "row") if upright else ("row", "column")
    text = spin(rng, pattern).replace("LINE", names[0]).replace("CROSS", names[1])
    if text.startswith(names):
        text = text[0].upper() + text[1:]
    points = tale.write(
        text,
        a=tale.number(line + 1),
        b=tale.number(first + 1),
        c=tale.number(last + 1),
        n=tale.number(value),
        **ends,
    )
    if "b" in points:
        low, high = points["b"], points["c"]
    elif "first" in points:
        low, high = points["first"], points["n"]
    elif "last" in points:
        low, high = -points["n"], points["last"]
    elif first == 0:
        high = points["n"]
    else:
        low = points["n"]
    at = points["a"]
    if upright:
        tale.stretch("wall", low, at, high, at)
    else:
        tale.stretch("wall", at, low, at, high)


@family("walls of a maze in sentences of all sorts", subject="maze", weight=4)
def walls_of_all_sorts(rng: Rng) -> Sample:
    grid, walls = _pieced(rng)
    tale = MazeTale(rng, grid)

    def tell(tale: MazeTale) -> None:
        for wall in walls:
            _tell_wall(tale, wall)

    _in_some_order(tale, tell)
    return tale.finish()


@family("walls of a maze in sentences of all sorts, in other words", subject="maze", held_out=True)
def unseen_walls_of_all_sorts(rng: Rng) -> Sample:
    grid, walls = _pieced(rng)
    tale = MazeTale(rng, grid, held_out=True)

    def tell(tale: MazeTale) -> None:
        for wall in walls:
            _tell_wall(tale, wall, held_out=True)

    _in_some_order(tale, tell, ends=_UNSEEN_ENDS, sizes=_UNSEEN_SIZES)
    return tale.finish()


# ---------------------------------------------------------------------------- doors in the border


_DOORS = (
    "[The entrance is|The way in is|You come in|Enter] {S}[ and|,| while] [the exit is|the way out is|you leave|exit] {G}.",
    "[except for|apart from|but for] the [entrance|start] {S} and the [exit|goal|way out] {G}.",
    "[There is|There's] [an entrance|a door to come in] {S} and [an exit|one to get out] {G}.",
    "[Start|start|S]: {S}; [exit|goal|finish|G]: {G}.",
)


def _door(tale: MazeTale, cell: Cell) -> dict[str, Pointer]:
    """A cell of the border, named by its side."""
    row, column = cell
    rng = tale.rng
    if column in (0, tale.width - 1):
        side = "left" if column == 0 else "right"
        pattern = pick(rng, ("on the {p} in row {n}", "on the {p} side in row {n}", "at the {p} end of row {n}", "in row {n} on the {p}",
                             "in row {n}, on the {p} side", "at row {n} of the {p} edge", "in the {p} wall, row {n}"))  # fmt: skip
        points = tale.write(pattern, p=side, n=tale.number(row + 1))
        return {"row": points["n"], "column": points["p"]}
    side = "top" if row == 0 else "bottom"
    pattern = pick(rng, ("at the {p} in column {n}", "at the {p} of column {n}", "in column {n} at the {p}", "in column {n} of the {p} row",
                         "on the {p} edge, column {n}", "in the {p} wall, column {n}", "at the {p}, column {n}"))  # fmt: skip
    points = tale.write(pattern, p=side, n=tale.number(column + 1))
    return {"row": points["p"], "column": points["n"]}


@family("doors in the border of a maze", subject="maze", weight=1.5)
def doors_in_the_border(rng: Rng) -> Sample:
    inner = scattered(rng, 3, 7)
    inner[inner == START], inner[inner == GOAL] = OPEN, OPEN
    grid = np.pad(inner, 1)
    height, width = grid.shape
    sides = [(r, c) for r in range(1, height - 1) for c in (0, width - 1)]
    sides += [(r, c) for c in range(1, width - 1) for r in (0, height - 1)]
    start, goal = (sides[int(i)] for i in rng.permutation(len(sides))[:2])
    tale = MazeTale(rng, grid)
    tale.tell_size()
    tale.tell_border()
    number = int(rng.integers(len(_DOORS)))
    if number == 1:  # goes on with the sentence before
        tale.t.text = tale.t.text.rstrip().rstrip(".")
        tale.t(pick(rng, (" ", ", ")))
    for part in re.split(r"(\{S\}|\{G\})", spin(rng, _DOORS[number])):
        if part in ("{S}", "{G}"):
            where = _door(tale, start if part == "{S}" else goal)
            tale.say.append({"do": "start" if part == "{S}" else "goal", **where})
        else:
            tale.t(part)
    tale.gap()
    _tell_inside(tale)
    if rng.random() < 0.4:
        tale.tell_rest()
    grid[start], grid[goal] = START, GOAL
    return tale.finish()


# ---------------------------------------------------------------------------- columns first


_ACROSS_FIRST = (
    "[Coordinates are|Cells are given as|I write] [(column, row)|(x, y)|column, row|x,y][ here|], x [goes|counts] from left to right. ",
    "[Coordinates are|Cells are given as|I write] [(column, row)|column first, then row|column before row]. ",
    "[x is the column and y the row|x counts columns, y counts rows]. ",
)


@family("blocked cells of a maze, columns first", subject="maze")
def blocked_cells_columns_first(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.35)))
    named = rng.random() < 0.5
    way = "x={c}, y={r}" if named else pick(rng, ("({c},{r})", "({c}, {r})", "({c}/{r})"))
    tale.tell_size()
    if not named or rng.random() < 0.3:
        tale.t(spin(rng, pick(rng, _ACROSS_FIRST)))
    cells = [(int(r) + 1, int(c) + 1) for r, c in np.argwhere(tale.grid == WALL)]
    before, after = pick(rng, _LISTED)
    if cells:
        tale.write(before)
    for i, (row, column) in enumerate(cells):
        if i:
            tale.t("; " if named else ", ")
        points = tale.write(way, r=str(row), c=str(column))
        tale.stretch("wall", points["r"], points["c"])
    if cells:
        tale.write(after)
        tale.gap()
    for do, value, heads in (("start", START, _STARTS), ("goal", GOAL, _GOALS)):
        row, column = (int(i) + 1 for i in np.argwhere(tale.grid == value)[0])
        tale.t(spin(rng, pick(rng, heads)))
        points = tale.write(way, r=str(row), c=str(column))
        tale.say.append({"do": do, "row": points["r"], "column": points["c"]})
        tale.t(".")
        tale.gap()
    return tale.finish()


_STARTS = (
    "[Start|Start at|I start at|The start is|The entrance is at] ",
    "S is [at|] ",
    "[Begin|We begin] at ",
)
_GOALS = (
    "[Goal|Exit|The goal is|The exit is|The exit is at|Finish at] ",
    "G is [at|] ",
    "[The end is|I want to get to] ",
)


# ---------------------------------------------------------------------------- more ways


_COLUMN_HEADS = (
    "Column {c}[: | from top to bottom: | reads | is |, top down: ]",
    "In column {c}[: | from the top: | there are ]",
    "The {cth} column[: | is | has | from top to bottom is ]",
)


@family("columns of a maze cell by cell", subject="maze")
def columns_cell_by_cell(rng: Rng) -> Sample:
    tale = MazeTale(rng, _small_maze(rng))
    tale.tell_size()
    if rng.random() < 0.3:
        tale.t(
            pick(
                rng,
                (
                    "Column by column: ",
                    "From left to right, each column from the top: ",
                    "Here are the columns. ",
                ),
            )
        )
    opened, walled, in_runs = pick(rng, _OPEN_WORDS), pick(rng, _WALL_WORDS), rng.random() < 0.4
    head = pick(rng, _COLUMN_HEADS)
    for column, line in enumerate(tale.grid.T.tolist()):
        points = tale.write(head, c=tale.number(column + 1), cth=tale.column_nth(column + 1))
        at = points.get("c") or points["cth"]
        cells = _spelled_row(tale, line, opened, walled, in_runs=in_runs, to_end=rng.random() < 0.1)
        tale.say.append({"do": "column", "at": at, "from": "1", "cells": [cells]})
        tale.t(pick(rng, (".", ".", ";")))
        tale.gap()
    return tale.finish()


_ROW_OPENS = (
    "is [open|free|passable|clear] [in|at]", "has [openings|gaps|free cells|passages|open cells] [in|at]", ": open [in|at]", ": free in",
    "can be [walked|passed|entered] [in|at]", "is only [open|free] [in|at]", "lets you through [in|at]",
)  # fmt: skip


@family("open cells of a maze row by row", subject="maze")
def open_cells_by_rows(rng: Rng) -> Sample:
    """All is wall but what is told."""
    grid, _ = _corridors(rng)
    tale = MazeTale(rng, grid)
    tale.tell_size()
    rest_first = rng.random() < 0.5
    if rest_first:
        tale.write(
            "[Everything|All of it|The whole maze|Every cell] is [wall|solid|blocked|a {wall}], [except|apart from|but for] [this|what follows|these]:"
        )
        tale.say.append({"do": "rest", "value": "#"})
        tale.gap()
    for row, line in enumerate(grid.tolist()):
        if opens := runs([OPEN if cell in (START, GOAL) else cell for cell in line], OPEN):
            at = tale.row_name(row + 1, capital=True)
            tale.go_on(_ROW_OPENS)
            for first, last in tale.list_runs(opens, "column"):
                tale.stretch("open", at, first, at, last)
            tale.t(".")
            tale.gap()
    if not rest_first:
        tale.tell_rest("#")
    tale.tell_ends()
    return tale.finish()


_BOTH_ENDS = (
    "The {a} and {b} rows are [all wall|walls|solid|blocked|nothing but {walls}]",
    "[Row|row] {m} and row {n} are [all wall|solid|completely blocked|one long {wall} each]",
    "[Rows|rows] {m} and {n} are [all wall|solid|completely blocked|walled off]",
    "[Both the|The] {a} row and the {b} row are [walls|blocked|all {walls}]",
)
_BOTH_SIDES = (
    "the {a} and {b} columns are [walls|all wall|blocked|solid]", "[so are|also|likewise] the {a} and {b} columns",
    "[so are|also] columns {m} and {n}", "columns {m} and {n} are [walls|all wall|blocked]",
)  # fmt: skip


@family("the outer lines of a maze", subject="maze")
def outer_lines(rng: Rng) -> Sample:
    grid = np.pad(scattered(rng, 2, 7), 1)
    height, width = grid.shape
    tale = MazeTale(rng, grid)
    tale.tell_size()
    points = tale.write(
        pick(rng, _BOTH_ENDS), a=pick(rng, ("first", "top", "uppermost")), b=pick(rng, ("last", "bottom", "lowest")),
        m=tale.number(1), n=tale.number(height),
    )  # fmt: skip
    for key, other in (("a", "m"), ("b", "n")):
        at = points.get(key) or points[other]
        tale.stretch("wall", at, "1", at, "-1")
    tale.t(pick(rng, (", and ", "; ", " and ")))
    points = tale.write(
        pick(rng, _BOTH_SIDES), a=pick(rng, ("first", "left", "leftmost")), b=pick(rng, ("last", "right", "rightmost")),
        m=tale.number(1), n=tale.number(width),
    )  # fmt: skip
    for key, other in (("a", "m"), ("b", "n")):
        at = points.get(key) or points[other]
        tale.stretch("wall", "1", at, "-1", at)
    tale.t(".")
    tale.gap()
    _tell_inside(tale)
    tale.tell_ends()
    if rng.random() < 0.5:
        tale.tell_rest()
    return tale.finish()


_UNSEEN_ALONG_A_ROW = ("row {a}, where columns {b} to {c} may be crossed",)
_UNSEEN_ALONG_A_COLUMN = ("column {a}, whose rows {b} to {c} may be crossed",)


@family("corridors of a maze, in other words", subject="maze", held_out=True)
def unseen_corridors(rng: Rng) -> Sample:
    grid, passages = _corridors(rng)
    tale = MazeTale(rng, grid, held_out=True)
    tale.tell_size(_UNSEEN_SIZES)
    tale.t("Tunnels were dug in ")
    for i, passage in enumerate(passages):
        tale.t("; also in " if i else "")
        _tell_passage(tale, passage, _UNSEEN_ALONG_A_ROW, _UNSEEN_ALONG_A_COLUMN)
    tale.t(". ")
    tale.tell_rest(
        "#", ("Solid rock fills [whatever remains|all that remains].", "Whatever I did not name is massive.")
    )
    tale.tell_ends(_UNSEEN_ENDS)
    return tale.finish()
