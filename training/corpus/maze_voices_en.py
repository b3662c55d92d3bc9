"""Mazes told in English by many voices: gardens, dungeons, warehouses, mice, dictation, screen readers, agents' requests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from solver.kinds.maze import GOAL, OPEN, START, WALL
from solver.puzzle import Cell, Grid
from training.corpus.around import ENGLISH
from training.corpus.boards import maze as walled_maze
from training.corpus.chance import chance, pick, spin
from training.corpus.maze_en import runs, scattered
from training.corpus.maze_tale_en import MazeTale
from training.corpus.telling import Pointer, Rng, Sample, family


class Names(NamedTuple):
    """What walls and open cells are called in one text."""

    wall: str
    walls: str
    open: str
    opens: str


_NAMES = (
    Names("wall", "walls", "open", "open squares"), Names("wall", "walls", "path", "paths"),
    Names("brick", "bricks", "path", "path squares"), Names("hedge", "hedges", "path", "paths"),
    Names("tree", "trees", "clear", "clear squares"), Names("rock", "rocks", "tunnel", "tunnels"),
    Names("stone", "stones", "corridor", "corridors"), Names("closed", "closed cells", "open", "open cells"),
    Names("solid", "solid cells", "clear", "clear cells"), Names("blocked", "blocked squares", "free", "free squares"),
    Names("pillar", "pillars", "floor", "floor cells"), Names("bush", "bushes", "path", "path cells"),
    Names("fence", "fences", "passage", "passages"), Names("boulder", "boulders", "gap", "gaps"),
    Names("barrier", "barriers", "walkable", "walkable cells"),
)  # fmt: skip
_STARTS = ("start", "start", "entrance", "the start", "start here")
_GOALS = ("goal", "exit", "finish", "the exit", "the goal", "exit here")

_SIZES = (
    "[It's|It is|We have|I've got|There's|Imagine|Picture|Think of] a {h} by {w} [maze|grid|floor plan|map|field].",
    "[Grid|Maze|Map|Board] [size |][of |]{h} by {w}.",
    "{h} rows of {w}[ cells| squares| tiles| each|].",
    "{h} rows, {w} [cells|squares|tiles|columns] [each|per row|in each|a row].",
    "{w} [cells|squares|tiles] across, {h} [down|rows down|deep].",
    "[Each|Every] row [has|holds] {w} [cells|squares|tiles] and there are {h} rows.",
    "[The plan|The map|My grid|The board|The whole thing] is {h} [rows tall|rows high|high] and {w} [columns wide|cells wide|wide].",
    "[My|The|Our] {w} column, {h} row [maze|labyrinth|grid].",
    "[Rows|rows] {h}, [columns|cols] {w}.",
    "[Number of rows|rows]: {h}; [number of columns|columns]: {w}.",
    "[It has|It's got|We've got] {h} rows and each one is {w} [long|cells long|squares long].",
    "{h} rows x {w} columns.",
)
_ENDS = (
    "[You stand|You are standing|You wake up|You appear|You're dropped] at {S}[, and| and|;] the [treasure|exit|way out|door|gold] [is|lies|waits] at {G}.",
    "[I get in|I come in|We go in|Way in|Enter] at {S}[ and come out at| and get out at|, way out at|, out at| and out again at] {G}.",
    "[Starting|Begin|Starting out] [from|at] {S}, [ending|finish|ending up|stop] at {G}.",
    "[Entrance|entrance|Start|start] {S}, [exit|finish|goal] {G}.",
    "[The route|My route|The walk|A path] [starts|begins] at {S} and [ends|finishes|stops] at {G}.",
    "[The mouse|A mouse|The rat|My hamster] [is|sits|waits] at {S}. [The cheese|Its cheese|A piece of cheese] is at {G}.",
    "[Robot|The robot|Our robot|The cart] starts at {S}[;|,|.] [target|destination|it must get to|it has to reach] {G}.",
    "[Start cell|Start position|Start point]: {S}. [Goal cell|Goal position|End point|Target]: {G}.",
    "from {S} to {G}[ please|].",
    "[Get me|Take me|Lead me|Bring him] from {S} [over |]to {G}.",
    "[Finish|The finish|Exit|The exit|The end] at {G}, start at {S}.",
    "[S is|S =|S at] {S}, [G is|G =|G at] {G}.",
    "[The knight|The hero|The player|My character|Our explorer] [begins|enters|stands] at {S}; [the princess|the chest|the portal|the crown] is at {G}.",
)
_UNSEEN_ENDS = (
    "[Drop-off|Landing spot] for the visitor: {S}; [hoped-for outlet|escape hatch]: {G}.",
    "[One sets foot in it|Feet first touch it] at {S}, [one is done|relief comes] at {G}.",
    "A kitten is lost at {S}. Its basket stands at {G}.",
)
_UNSEEN_SIZES = (
    "[The chart counts|Somebody counted] {h} rows against {w} columns.",
    "[Spanning|It spans] {w} columns sideways, {h} rows downwards.",
    "[We speak of|This concerns] {h} rows, every one cut into {w} pieces.",
)
_REST_OPEN = (
    "[Everything else|The rest|All else|What's left] is [clear|open|free|walkable|walking space|path|grass you can walk on].",
    "[The others|All others|The other squares|The remaining squares] [are|you'll find] [clear|open|free|paths].",
    "[Nothing else is in the way|No other walls anywhere|No more walls than that|That's every wall].",
    "[Anything not mentioned|Whatever I didn't mention|What I left out|Unlisted cells] [is|are] [open|free|clear].",
)
_REST_WALL = (
    "[Everything else|The rest|All else|What's left] is [solid|rock|wall|hedge|bricked up|closed].",
    "[Anything not mentioned|Whatever I didn't mention|What I left out] is [wall|closed|solid].",
    "[The others|All others|The other squares|The remaining squares] are [closed|walls|trees|blocked].",
    "[You can't walk|Nobody can walk|No walking] anywhere else.",
)
_PLACES = (
    "row {r} col {c}", "row {r}, column {c}", "row {r} column {c}", "the {rth} row, {cth} column", "{rth} row {cth} column", "({rn}, {cn})", "({rn},{cn})",
    "({rn} {cn})", "r{rn}c{cn}", "r{rn} c{cn}", "R{rn}, C{cn}", "row {r} / column {c}", "row {r}, square {c}", "square {c} of row {r}",
    "{r} down and {c} across", "{r} down, {c} across", "number {c} in row {r}", "the {cth} spot in row {r}", "column {c} row {r}",
    "the {rth} line, {cth} square", "row {r}, {cth} cell", "the {cth} tile of the {rth} row", "row={rn} col={cn}", "the crossing of row {r} and column {c}",
    "row {r}, {cb} from the right", "the {rb} row from the bottom, column {c}",
)  # fmt: skip
_CORNERS = (
    "top left/{rp} {cp}", "the {rp} {cp}", "{rp}-{cp}", "the {rp} {cp} corner", "the {rp}-{cp} corner", "{rp} {cp}", "the corner, {rp} {cp}",
    "the {rp} {cp}-hand corner", "the far {rp} {cp} corner",
)[1:]  # fmt: skip


def _place(tale: MazeTale, cell: Cell) -> dict[str, Any]:
    """Name a cell; where its row and column are told."""
    rng, (row, column) = tale.rng, (cell[0] + 1, cell[1] + 1)
    values = {"r": tale.number(row), "c": tale.number(column), "rn": str(row), "cn": str(column)}
    values |= {"rth": tale.row_nth(row), "cth": tale.column_nth(column)}
    values |= {
        "rb": _nth(tale.height - row),
        "cb": _nth(tale.width - column),
    }
    pattern = pick(rng, _PLACES)
    if row in (1, tale.height) and column in (1, tale.width) and chance(rng, 0.75):
        values["rp"] = pick(rng, ("top", "top", "upper") if row == 1 else ("bottom", "bottom", "lower"))
        values["cp"] = "left" if column == 1 else "right"
        pattern = pick(rng, _CORNERS)
    points = tale.write(pattern, **values)
    across, down = _first_of(points, "c", "cn", "cth", "cp"), _first_of(points, "r", "rn", "rth", "rp")
    return {"row": down or -points["rb"], "column": across or -points["cb"]}


def _first_of(points: dict[str, Pointer], *names: str) -> Pointer | None:
    return next((points[name] for name in names if name in points), None)


def _ends(tale: MazeTale, patterns: Sequence[str] = _ENDS) -> None:
    where = {mark: tuple(np.argwhere(tale.grid == mark)[0].tolist()) for mark in (START, GOAL)}
    for part in re.split(r"(\{[SG]\})", spin(tale.rng, pick(tale.rng, patterns))):
        if part in ("{S}", "{G}"):
            is_start = part == "{S}"
            place = _place(tale, where[START if is_start else GOAL])
            tale.say.append({"do": "start" if is_start else "goal", **place})
        else:
            tale.t(part)
    tale.gap()


def _size(tale: MazeTale, patterns: Sequence[str] = _SIZES) -> None:
    if patterns is _SIZES and chance(tale.rng, 0.2):
        tale.t(
            spin(
                tale.rng,
                f"[It's a|A|Our|I have a|The map is a|Grid:|Maze,] {tale.height}x{tale.width}[ grid| maze| map|].",
            )
        )
        tale.size = {"rows": str(tale.height), "columns": str(tale.width)}
        tale.gap()
    else:
        tale.tell_size(patterns)


def _told(tale: MazeTale, middle: Any, *, rest: float = 0.5, held_out: bool = False) -> Sample:
    """Size, ends and walls in some order, and the rest."""
    sizes, ends = (_UNSEEN_SIZES, _UNSEEN_ENDS) if held_out else (_SIZES, _ENDS)
    order = tale.rng.random()
    if order < 0.85:
        _size(tale, sizes)
    if order < 0.3:
        _ends(tale, ends)
    middle(tale)
    if chance(tale.rng, rest):
        tale.tell_rest("_", () if held_out else _REST_OPEN)
    if order >= 0.3:
        _ends(tale, ends)
    if order >= 0.85:
        _size(tale, sizes)
    return tale.finish()


def _small(rng: Rng) -> Grid:
    return walled_maze(rng, 3, 6) if chance(rng, 0.3) else scattered(rng, 3, 7, (0.2, 0.5))


# ---------------------------------------------------------------------------- rows cell by cell


def _groups(line: Sequence[int]) -> list[tuple[int, int]]:
    """What a line holds, one after the other: the value and how often."""
    found: list[tuple[int, int]] = []
    for value in line:
        if found and found[-1][0] == value:
            found[-1] = (value, found[-1][1] + 1)
        else:
            found.append((value, 1))
    return found


def _spelled(tale: MazeTale, line: Sequence[int], names: Names, style: str, between: str) -> Pointer:
    """Write the cells of a line, and point at them. The style tells how a run of the same is put."""
    rng, parts = tale.rng, []
    for value, n in _groups(line):
        if value in (START, GOAL):
            parts.append(pick(rng, _STARTS if value == START else _GOALS))
            continue
        one, many = (names.wall, names.walls) if value == WALL else (names.open, names.opens)
        if style == "each" or (n == 1 and style != "always"):
            article = style == "words" and one in (
                "wall",
                "brick",
                "hedge",
                "tree",
                "rock",
                "stone",
                "pillar",
            )
            parts += [pick(rng, ("a ", "")) * article + one] * n
        elif style == "bare" and WALL in line:
            parts.append(f"{tale.number(n)} {one}")
        elif style == "times":
            parts.append(pick(rng, (f"{one} x{n}", f"{n}x {one}")) if one != "free" else " ".join([one] * n))
        elif n == 2 and chance(rng, 0.15):
            parts.append(f"{pick(rng, ('a couple of', 'a pair of', 'two'))} {many}")
        elif n == 1:
            parts.append(f"{tale.number(1)} {one} square" if many.endswith("s") else one)
        else:
            parts.append(f"{tale.number(n)} {many}")
    start = len(tale.t.text)
    last = pick(rng, (between, between, " and ", " and then ")) if between.startswith(",") else between
    tale.t(between.join(parts[:-1]) + (last if len(parts) > 1 else "") + parts[-1])
    return Pointer(start, len(tale.t.text))


def _row(tale: MazeTale, at: Any, cells: Pointer, *, line: str = "row") -> None:
    tale.say.append({"do": line, "at": at, "from": "1", "cells": [cells]})


_STYLES = ("each", "each", "each", "words", "words", "bare", "times", "always")


@family("a maze dictated without stops", subject="maze", weight=2)
def dictated(rng: Rng) -> Sample:
    tale = MazeTale(rng, _small(rng))
    tale.break_, tale.spells = " ", float(rng.choice([1.0, 1.0, 0.0]))
    names = pick(rng, _NAMES[:12])
    style = pick(rng, ("each", "each", "words", "bare"))
    if chance(rng, 0.6):
        points = tale.write(
            pick(rng, ("[ok |so |]it is {h} by {w} ", "{h} rows {w} columns ", "[the |]maze has {h} rows and {w} columns ", "{w} wide {h} high ")),
            h=tale.number(tale.height), w=tale.number(tale.width),
        )  # fmt: skip
        tale.size = {"rows": points["h"], "columns": points["w"]}
    head = pick(
        rng, ("row {r} ", "row {r} ", "row number {r} ", "line {r} ", "row {r} is ", "next row ", "new line ")
    )
    turned = head.startswith("n")
    for row, line in enumerate(tale.grid.tolist()):
        if turned:
            tale.t(head if row else pick(rng, ("first row ", "we start with ", "", "row one ")))
            at: Any = str(row + 1)
        else:
            at = tale.write(head, r=tale.number(row + 1))["r"]
        _row(tale, at, _spelled(tale, line, names, style, " "))
        tale.t(pick(rng, (" ", " ", " uh ", " comma ", " full stop ", " okay ")) if chance(rng, 0.2) else " ")
    return tale.finish()


_GARDEN_HEADS = (
    "Row {r}: ", "Row {r} has ", "In row {r} [you'll find|you see|you meet|there's|we planted] ", "Row {r}[, from the left|, left to right|]: ",
    "Following row {r} you pass ", "Going along row {r}: ", "{r}) ", "Row {r} from left to right [goes|runs|reads] ",
    "On row {r} [I count|I see|it goes] ", "Strip {r}: ", "Line {r} of [my|the] [map|plan|drawing]: ", "r{n}: ", "R{n} = ", "row {r} -> ", "{r}. ",
    "row_{n}: ",
)  # fmt: skip


def _all_rows(tale: MazeTale, head: str, names: Names, style: str, between: str) -> None:
    stop = pick(tale.rng, (".", ".", ";", "")) if tale.break_ == "\n" else pick(tale.rng, (".", ".", ";"))
    for row, line in enumerate(tale.grid.tolist()):
        points = tale.write(head, r=tale.number(row + 1), n=str(row + 1))
        _row(tale, points.get("r") or points["n"], _spelled(tale, line, names, style, between))
        tale.t(stop)
        tale.gap()


@family("rows of hedges, rocks, trees and paths", subject="maze", weight=2.5)
def hedges_and_paths(rng: Rng) -> Sample:
    tale = MazeTale(rng, _small(rng))
    if chance(rng, 0.6):
        _size(tale)
    head, between = pick(rng, _GARDEN_HEADS), pick(rng, (", ", ", ", ", ", ", then ", " then ", "; ", " "))
    if head.startswith("{r}"):
        tale.break_ = "\n"
        tale.t("\n")
    _all_rows(tale, spin(rng, head), pick(rng, _NAMES), pick(rng, _STYLES), between)
    return tale.finish()


_STACKED = (
    ("At the {top}: ", "Under that: ", "And at the {bottom}: "), ("{top} row: ", "next: ", "{bottom} row: "),
    ("The {top} row goes ", "Below it: ", "And the {bottom} row: "), ("The {top} one is ", "then comes ", "the {bottom} one is "),
    ("Start from the {top} row: ", "then ", "and the {bottom} row: "), ("{top}: ", "then: ", "{bottom}: "), ("{top} row ", "the following row ", "{bottom} row "),
)  # fmt: skip


@family("rows of a maze from the top to the bottom", subject="maze", weight=1.5)
def stacked(rng: Rng) -> Sample:
    """Only the first and the last row are named, the others by their turn."""
    tale = MazeTale(rng, _small(rng))
    if chance(rng, 0.4):
        _size(tale)
    names, style, between = pick(rng, _NAMES), pick(rng, _STYLES), pick(rng, (", ", ", ", " then ", " "))
    heads = pick(rng, _STACKED)
    for row, line in enumerate(tale.grid.tolist()):
        is_last = row == tale.height - 1
        top, bottom = pick(rng, ("top", "first", "uppermost")), pick(rng, ("bottom", "last", "lowest"))
        points = tale.write(heads[2 if is_last else 1 if row else 0], top=top, bottom=bottom)
        at = points.get("top") or points.get("bottom") or str(row + 1)
        _row(tale, at, _spelled(tale, line, names, style, between))
        tale.t("." if tale.break_ == " " else pick(rng, (".", "", ",")))
        tale.gap()
    return tale.finish()


@family("a maze as a screen reader reads it", subject="maze")
def screen_reader(rng: Rng) -> Sample:
    """A column is called before each of its cells, so that every cell is pointed at by itself."""
    tale = MazeTale(rng, scattered(rng, 3, 6, (0.2, 0.5)))
    if chance(rng, 0.5):
        points = tale.write(
            pick(rng, ("[Table|Grid|Graphic] with {h} rows and {w} columns. ", "[table|grid], {h} rows, {w} columns. ")),
            h=str(tale.height), w=str(tale.width),
        )  # fmt: skip
        tale.size = {"rows": points["h"], "columns": points["w"]}
    names = pick(rng, _NAMES[:12])
    cell = pick(rng, ("column {c} {x}", "col {c}: {x}", "column {c}, {x}", "c{c} {x}", "{c} {x}", "{c}: {x}"))
    between = pick(rng, (", ", "; ", ". ")) if cell != "column {c}, {x}" else "; "
    head = pick(rng, ("Row {r}. ", "Row {r}: ", "row {r}, "))
    for row, line in enumerate(tale.grid.tolist()):
        at = tale.write(head, r=str(row + 1))["r"]
        items = []
        for column, value in enumerate(line):
            word = {WALL: names.wall, OPEN: names.open, START: "start", GOAL: "exit"}[value]
            tale.t(between if column else "")
            items.append(tale.write(cell, c=str(column + 1), x=word)["x"])
        tale.say.append({"do": "row", "at": at, "from": "1", "cells": items})
        tale.t(".")
        tale.gap()
    return tale.finish()


_CELL_WORDS = ("cell", "square", "tile", "room", "chamber")


@family("rows of a maze that are alike", subject="maze", weight=1.5)
def rows_alike(rng: Rng) -> Sample:
    """ "Rows 2 to 4 are wall, open, open, wall"."""
    height, width = (int(side) for side in rng.integers(4, 9, size=2))
    lines = [np.where(rng.random(width) < 0.45, WALL, OPEN) for _ in range(height)]
    stretches, row = [], 0
    while row < height:
        last = min(height - 1, row + int(rng.choice([0, 0, 1, 2])))
        stretches.append((row, last))
        lines[row : last + 1] = [lines[row]] * (last + 1 - row)
        row = last + 1
    grid = np.array(lines, dtype=np.int8)
    free = np.argwhere(grid == OPEN)
    if len(free) < 2:
        return rows_alike(rng)
    start, goal = free[rng.permutation(len(free))[:2]]
    plain = grid.copy()
    grid[tuple(start)], grid[tuple(goal)] = START, GOAL
    tale = MazeTale(rng, grid)
    sized = chance(rng, 0.7)
    if sized:
        _size(tale)
    names, style, between = pick(rng, _NAMES), pick(rng, _STYLES), pick(rng, (", ", ", ", " then ", " "))
    for first, last in stretches:
        line = plain[first].tolist()
        if first == last:
            rows: list[Any] = [tale.row_name(first + 1, capital=True)]
            tale.t(pick(rng, (": ", " is ", " has ", " goes ")))
        else:
            pattern = "[Rows|rows|Lines] {a} [to|through|till] {b}"
            if last == first + 1:
                pattern = "[Rows|Both rows|Lines] {a} and {b}"
            points = tale.write(pattern, a=tale.number(first + 1), b=tale.number(last + 1))
            rows = [points["a"], *(str(r + 1) for r in range(first + 1, last)), points["b"]]
            tale.t(
                pick(
                    rng,
                    (": ", " are ", " all go ", " have ") if last > first + 1 else (": ", " are ", " have "),
                )
            )
        if sized and len(set(line)) == 1 and chance(rng, 0.6):
            is_wall = line[0] == WALL
            tale.t(spin(rng, "[all|completely|nothing but] ") + (names.wall if is_wall else names.open))
            do = "wall" if is_wall else "open"
            tale.stretch(do, rows[0], "1", rows[-1], "-1")
        else:
            cells = _spelled(tale, line, names, style, between)
            for at in rows:
                _row(tale, at, cells)
        tale.t(".")
        tale.gap()
    _ends(tale)
    return tale.finish()


@family("columns of a maze from top to bottom", subject="maze")
def columns_downwards(rng: Rng) -> Sample:
    tale = MazeTale(rng, _small(rng))
    _size(tale)
    names, style, between = pick(rng, _NAMES), pick(rng, _STYLES), pick(rng, (", ", ", ", " then ", " "))
    head = spin(rng, pick(rng, ("Column {c}, [going down|downwards|top to bottom]: ", "Go down column {c} and you [meet|see] ", "c{n}: ", "col {c} -> ", "Column {c} from above: ",
                                "Looking down column {c}: ", "Stack {c}: ")))  # fmt: skip
    if head.startswith("Stack"):
        tale.t("I tell it by columns, each from above. ")
    for column, line in enumerate(tale.grid.T.tolist()):
        points = tale.write(head, c=tale.number(column + 1), n=str(column + 1))
        _row(tale, points.get("c") or points["n"], _spelled(tale, line, names, style, between), line="column")
        tale.t(pick(rng, (".", ";")))
        tale.gap()
    return tale.finish()


_UNSEEN_HEADS = ("Storey {r} shows us ", "Shelf {r} offers ", "Traversing row {r} one bumps into ", "Slice {r}, eastward: ",
                 "For row {r} my notes say ")  # fmt: skip


@family("rows of a maze from somebody's notes", subject="maze", held_out=True)
def unseen_notes(rng: Rng) -> Sample:
    tale = MazeTale(rng, _small(rng), held_out=True)
    if chance(rng, 0.5):
        _size(tale, _UNSEEN_SIZES)
    between = pick(rng, (", after that ", ", next ", " followed by ", ", "))
    _all_rows(
        tale, pick(rng, _UNSEEN_HEADS), pick(rng, _NAMES), pick(rng, ("each", "words", "bare")), between
    )
    return tale.finish()


# ---------------------------------------------------------------------------- walls by the columns of each row


def _listed(tale: MazeTale, stretches: Sequence[tuple[int, int]]) -> list[tuple[Pointer, Pointer]]:
    """Write "3-5, 8" without a name before it; the ends of each."""
    rng = tale.rng
    parts: list[tuple[int, int]] = []
    split = chance(rng, 0.3)
    for low, high in stretches:
        parts += [(i, i) for i in range(low, high + 1)] if split or high == low + 1 else [(low, high)]
    to, comma = pick(rng, (" to ", "-", "-", " through ", " thru ", "–")), pick(rng, (", ", ", ", ",", " "))
    if to in ("-", "–") and comma == ",":
        comma = ", "
    told = []
    for i, (low, high) in enumerate(parts):
        if i:
            tale.t(pick(rng, (comma, " and ", " & ", " plus ")) if i == len(parts) - 1 else comma)
        first = last = tale.t.point(tale.number(low + 1))
        if high > low:
            tale.t(to)
            last = tale.t.point(tale.number(high + 1))
        told.append((first, last))
    return told


_LIST_INTROS = (
    "[Walls|Blocked columns|Hedges|Rocks|Closed cells|Bricks] [by row|per row|in each row|row by row]:", "For each row[,|] the columns that are [walled|blocked|closed|hedge]:",
    "[Here are the walls|These columns are blocked|I list the blocked columns|wall columns], row by row:", "Walls (row: columns):",
    "[The numbers after the colon are|After the row comes] the [columns with|columns of the] walls:",
)  # fmt: skip
_LIST_HEADS = (
    "row {r}: ",
    "Row {r}: ",
    "r{n}: ",
    "R{n} -> ",
    "{n}: ",
    "row {r} -> ",
    "Row {r} = ",
    "in row {r} ",
    "row {r} has ",
    "{n}) ",
)


@family("a list of blocked columns", subject="maze", weight=1.5)
def list_of_columns(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 9))
    tale.spells = float(rng.choice([0.0, 0.0, 0.5]))

    def middle(tale: MazeTale) -> None:
        tale.t(spin(rng, pick(rng, _LIST_INTROS)))
        joint = pick(rng, ("\n", "\n", "; ", ". "))
        tale.t("\n" if joint == "\n" else " ")
        head = pick(rng, _LIST_HEADS)
        none = pick(rng, ("none", "nothing", "no walls", ""))
        for row, line in enumerate(tale.grid.tolist()):
            walls = runs(line, WALL)
            if not walls and not none:
                continue
            points = tale.write(head, r=tale.number(row + 1), n=str(row + 1))
            at = points.get("r") or points["n"]
            if not walls:
                tale.t(none)  # no statement: what is not said is open
            elif walls == [(0, tale.width - 1)] and chance(rng, 0.7):
                tale.t(pick(rng, ("all", "all of them", "every column", "the whole row", "completely")))
                tale.stretch("wall", at, "1", at, "-1")
            else:
                for first, last in _listed(tale, walls):
                    tale.stretch("wall", at, first, at, last)
            tale.t(joint)
        tale.t.text = tale.t.text.rstrip(" ;\n.") + ".\n"

    return _told(tale, middle)


_EXCEPT = (
    "[In|in] row {r} [everything|every square|every cell|all] is [blocked|wall|hedge|closed|solid|brick] [but|except|except for|apart from|save] ",
    "[Row|row] {r} is [walled|blocked|closed|all wall|all hedge|solid rock|bricked up] [but for|except for|apart from|except at|with openings at|with gaps at|with doors in] ",
    "[Row|row] {r}: [gaps at|gaps in|openings in|doors at|holes at|open only at|only free at|can pass only at] ",
    "The only [ways|holes|gaps|openings] through row {r} are [at|in] ", "You [get|can get|come] through row {r} only at ",
    "[A hedge|A wall|A fence|A line of trees] fills row {r}, broken only at ", "Row {r} is shut, you can pass at ",
)  # fmt: skip


@family("rows of wall with gaps", subject="maze", weight=1.5)
def rows_with_gaps(rng: Rng) -> Sample:
    grid = scattered(rng, 4, 9, (0.0, 0.0))
    barred = sorted(rng.permutation(len(grid))[: int(rng.integers(1, len(grid)))].tolist())
    for row in barred:
        grid[row][(rng.random(grid.shape[1]) < 0.75) & (grid[row] == OPEN)] = WALL
    tale = MazeTale(rng, grid)

    def middle(tale: MazeTale) -> None:
        for row in barred:
            line = [OPEN if value in (START, GOAL) else value for value in tale.grid[row].tolist()]
            gaps = runs(line, OPEN)
            if not gaps:
                at = tale.row_name(row + 1, capital=True)
                tale.t(pick(rng, (" is closed all the way.", " is one hedge.", " is shut completely.")))
                tale.stretch("wall", at, "1", at, "-1")
                tale.gap()
                continue
            at = tale.write(pick(rng, _EXCEPT), r=tale.number(row + 1))["r"]
            tale.stretch("wall", at, "1", at, "-1")
            if chance(rng, 0.4):
                ends = _ordinal_cells(tale, gaps)
            elif chance(rng, 0.7):
                ends = tale.list_runs(gaps, pick(rng, ("column", "column", "square", "cell", "position")))
            else:
                ends = _listed(tale, gaps)
            for first, last in ends:
                tale.stretch("open", at, first, at, last)
            tale.t(".")
            tale.gap()

    _size(tale)
    middle(tale)  # before the ends, which stand in gaps
    if chance(rng, 0.4):
        tale.tell_rest("_", _REST_OPEN)
    _ends(tale)
    return tale.finish()


def _ordinal_cells(tale: MazeTale, stretches: Sequence[tuple[int, int]]) -> list[tuple[Any, Any]]:
    """Write "the second, fourth and last squares"; the ends of each."""
    rng = tale.rng
    cells = [i for low, high in stretches for i in range(low, high + 1)]
    told = []
    tale.t("the ")
    for i, column in enumerate(cells):
        if i:
            tale.t((" and the " if chance(rng, 0.3) else " and ") if i == len(cells) - 1 else ", ")
        point = tale.t.point(tale.column_nth(column + 1))
        told.append((point, point))
    tale.t(" " + pick(rng, ("square", "cell", "tile", "one", "spot", "field")) + "s" * (len(cells) > 1))
    return told


_ORDINAL_FORMS = (
    ("In row {r} ", " [are|is] [blocked|walled|hedge|rock|brick|closed|in the way|walls]"), ("Row {r}: ", " [blocked|closed|walled off|can't be entered]"),
    ("On row {r} you can't use ", ""), ("In row {r} I have drawn walls on ", ""), ("Row {r} has trees on ", ""), ("Row {r} is blocked at ", ""),
    ("Along row {r} ", " got bricked up"),
)  # fmt: skip


@family("walls by the ordinals of squares", subject="maze", weight=1.5)
def walls_by_ordinals(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.4)))

    def middle(tale: MazeTale) -> None:
        for row, line in enumerate(tale.grid.tolist()):
            if walls := runs(line, WALL):
                before, after = pick(rng, _ORDINAL_FORMS)
                at = tale.write(before, r=tale.number(row + 1))["r"]
                for first, last in _ordinal_cells(tale, walls):
                    tale.stretch("wall", at, first, at, last)
                tale.t(spin(rng, after) + ".")
                tale.gap()

    return _told(tale, middle)


@family("walls counted from the ends of rows", subject="maze", weight=1.5)
def walls_from_the_ends(rng: Rng) -> Sample:
    """ "The first two squares of row 3 are hedge, and the last one is too"."""
    height, width = (int(side) for side in rng.integers(4, 9, size=2))
    grid = np.full((height, width), OPEN, dtype=np.int8)
    tale = MazeTale(rng, grid)
    told: list[tuple[int, int, int]] = []
    for row in range(height):
        left, right = int(rng.choice([0, 0, 1, 2, 3])), int(rng.choice([0, 0, 1, 2, 3]))
        if left + right >= width:
            left = 0
        grid[row, :left] = WALL
        grid[row, width - right :] = WALL
        told += [(row, left, right)] if left or right else []
    free = np.argwhere(grid == OPEN)
    start, goal = free[rng.permutation(len(free))[:2]]
    grid[tuple(start)], grid[tuple(goal)] = START, GOAL

    def middle(tale: MazeTale) -> None:
        for row, left, right in told:
            at = tale.row_name(row + 1, capital=True)
            if left:
                _from_one_end(tale, at, left, "first")
            tale.t(pick(rng, (" and", ", and it", " but also")) if left and right else "")
            if right:
                _from_one_end(tale, at, right, "last")
            tale.t(".")
            tale.gap()

    return _told(tale, middle)


def _from_one_end(tale: MazeTale, at: Pointer, n: int, end: str) -> None:
    rng = tale.rng
    first = end == "first"
    if n == 1:
        side = pick(rng, ("left", "first") if first else ("right", "last"))
        pattern = (
            " has a [wall|tree|hedge|rock] on its {p} square", " is [blocked|closed] on its {p} square", " has its {p} cell [walled|blocked]",
        )  # fmt: skip
        point = tale.write(pick(rng, pattern), p=side)["p"]
        tale.stretch("wall", at, point, at, point)
        return
    verbs = (
        " starts with {n} [walls|bricks|hedges|rocks]",
        " begins with {n} [walls|trees|bricks]",
        " has {n} [walls|rocks|bricks] in front",
    )
    tails = (
        " ends with {n} [walls|bricks|hedges|rocks]", " has {n} [walls|trees|stones] at its back", " finishes with {n} [walls|bricks|boulders]",
    )  # fmt: skip
    word = pick(rng, ("first", "left") if first else ("last", "right"))
    both = (
        " has its {p} {n} squares [blocked|walled|closed]",
        " is [blocked|wall|hedge] on its {p} {n} squares",
    )
    points = tale.write(pick(rng, (*(verbs if first else tails), *both)), n=tale.number(n), p=word)
    if first:
        tale.stretch("wall", at, points.get("p") or "1", at, points["n"])
    else:
        tale.stretch("wall", at, -points["n"], at, points.get("p") or "-1")


_UNSEEN_ROW_LISTS = (
    "[Surveying|Looking at] row {r}, [timber|masonry|shrubbery] sits on ", "Row {r} loses ", "Forget about passing row {r} on ", "Row {r} is overgrown at ",
    "[Somebody parked|They parked] lorries in row {r}, namely on ",
)  # fmt: skip


@family("what is in the way in each row", subject="maze", held_out=True)
def unseen_row_lists(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8), held_out=True)

    def middle(tale: MazeTale) -> None:
        head = pick(rng, _UNSEEN_ROW_LISTS)
        for row, line in enumerate(tale.grid.tolist()):
            if walls := runs(line, WALL):
                at = tale.write(head, r=tale.number(row + 1))["r"]
                for first, last in tale.list_runs(walls, "column"):
                    tale.stretch("wall", at, first, at, last)
                tale.t(".")
                tale.gap()

    return _told(tale, middle, held_out=True)


_COLUMN_FORMS = (
    "[Going down|Down|Walking down] column {c} you [bump into walls|hit bricks|meet hedges|are stopped] [at|in] ", "Column {c} [has bricks|has trees|is closed|has walls] [at|in|on] ",
    "In column {c} [there are|you'll find|I drew] [walls|rocks|hedges] [on|in|at] ", "col {c}: ", "Column {c} -> walls at ", "c{n} blocked at ",
)  # fmt: skip


@family("walls of a maze down the columns", subject="maze")
def walls_down_the_columns(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.4)))

    def middle(tale: MazeTale) -> None:
        head = pick(rng, _COLUMN_FORMS)
        if head.startswith("col {c}:"):
            tale.t("Walls by column, with their rows. ")
        for column, line in enumerate(tale.grid.T.tolist()):
            if walls := runs(line, WALL):
                points = tale.write(head, c=tale.number(column + 1), n=str(column + 1))
                at = points.get("c") or points["n"]
                for first, last in tale.list_runs(walls, "row") if chance(rng, 0.8) else _listed(tale, walls):
                    tale.stretch("wall", first, at, last, at)
                tale.t(".")
                tale.gap()

    return _told(tale, middle)


# ---------------------------------------------------------------------------- cells by their coordinates

_STORE = (
    ("[Shelves|Racks|Pallets|Boxes|Crates|Forklifts] [stand|are|are parked] at ", "."), ("[No-go|Off-limits|Occupied] [cells|tiles|positions]: ", "."),
    ("[Do not|Don't|Never] drive [over|through|into] ", "."), ("[The robot|It|The cart] [can't|cannot|must not] [enter|cross|use] ", "."),
    ("[Obstacles|Racks|Walls|Blocked tiles]: ", "."), ("", " are [taken|occupied|blocked by shelves|full of boxes]."),
    ("[There's|There is] [lava|water|a pit|a trap|a locked door|rubble|a wall|a rock] [on|at] ", "."), ("[Trees grow|Hedges grow|Pillars stand] [on|at] ", "."),
    ("[walls|blocked|rocks|trees|bricks] ", ""), ("Mark ", " as walls."), ("[The dragon sits|Guards stand|Statues stand] [on|at] ", ", so these are closed."),
)  # fmt: skip
_PAIRS = (
    "({r},{c})", "({r}, {c})", "({r} {c})", "r{r}c{c}", "R{r}C{c}", "r{r} c{c}", "row {r} col {c}", "row {r} column {c}", "{r}/{c}", "{r}-{c}",
    "({r};{c})", "{rth} row {cth} column", "({r}|{c})", "row {r} square {c}", "row {r}, {cth} cell",
)  # fmt: skip


def _pairs(
    tale: MazeTale, cells: Sequence[tuple[int, int]], way: str, between: str, do: str = "wall"
) -> None:
    """Write the coordinates of cells one after the other, and say of each that it is a wall, or open."""
    for i, (row, column) in enumerate(cells):
        if i:
            tale.t(between)
        values = {"r": str(row + 1), "c": str(column + 1), "rth": _nth(row), "cth": _nth(column)}
        points = {}
        for part in re.split(r"(\{\w+\})", way):
            if part[:1] == "{":
                points[part[1]] = tale.t.point(values[part[1:-1]])
            else:
                tale.t(part)
        tale.stretch(do, points["r"], points["c"])


def _nth(index: int) -> str:
    return ENGLISH.ordinals[index] if index < len(ENGLISH.ordinals) else f"{index + 1}th"


def _walls_of(grid: Grid) -> list[tuple[int, int]]:
    return [(int(r), int(c)) for r, c in np.argwhere(grid == WALL)]


@family("what stands where in a warehouse, dungeon or wood", subject="maze", weight=2)
def things_at_coordinates(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 9, (0.08, 0.3)))

    def middle(tale: MazeTale) -> None:
        cells = _walls_of(tale.grid)
        if not cells:
            return
        way = pick(rng, _PAIRS)
        between = "; " if way[:2] == "{r" or "," in way[-12:] else pick(rng, (", ", ", ", "; ", " "))
        if way in ("{r}/{c}", "{r}-{c}"):
            tale.t(
                pick(
                    rng,
                    (
                        "Cells are row/column. ",
                        "I write row first, then column. ",
                        "Positions as row and column. ",
                    ),
                )
            )
        before, after = pick(rng, _STORE)
        tale.write(before)
        _pairs(tale, cells, way, between)
        tale.write(after)
        tale.gap()

    return _told(tale, middle)


_REQUESTS = (
    "{{\"rows\": {h}, \"columns\": {w}, \"start\": [{sr}, {sc}], \"goal\": [{gr}, {gc}], \"walls\": [{walls}]}}",
    "size: {h} rows, {w} columns\nstart: ({sr}, {sc})\ngoal: ({gr}, {gc})\nwalls: {walls}\n",
    "grid_rows={h} grid_cols={w} start=({sr},{sc}) goal=({gr},{gc}) obstacles=({walls})",
    "tool: solve_maze\nrows: {h}\ncols: {w}\nblocked: {walls}\nfrom: row {sr} col {sc}\nto: row {gr} col {gc}\n",
    "solve_maze(rows={h}, columns={w}, start=({sr}, {sc}), exit=({gr}, {gc}), walls=[{walls}])",
    "Request: path planning. Map: {h} rows by {w} columns. Blocked: {walls}. Start: r{sr}c{sc}. Goal: r{gr}c{gc}.",
    "- height: {h}\n- width: {w}\n- entrance: {sr},{sc}\n- exit: {gr},{gc}\n- walls: {walls}\n",
)  # fmt: skip


@family("an agent's request for a path", subject="maze", weight=1.5)
def agents_request(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.3)))
    grid = tale.grid
    (sr, sc), (gr, gc) = (np.argwhere(grid == mark)[0] + 1 for mark in (START, GOAL))
    values = {"h": tale.height, "w": tale.width, "sr": sr, "sc": sc, "gr": gr, "gc": gc}
    pattern = pick(rng, _REQUESTS)
    is_json = pattern.startswith("{")
    if is_json and chance(rng, 0.5):
        pattern = pattern.replace('", "', '",\n "').replace(', "', ',\n "')
    brackets = "[{walls}]" in pattern
    ways = ("[{r}, {c}]", "[{r},{c}]") if is_json else ("({r}, {c})", "({r},{c})", "r{r}c{c}")
    way = pick(rng, ways[:2] if "({walls})" in pattern or brackets else ways)
    points: dict[str, Pointer] = {}
    for part in re.split(r"(\{\w+\})", pattern.replace("{{", "\x01").replace("}}", "\x02")):
        name = part[1:-1]
        if part == "{walls}":
            _pairs(tale, _walls_of(grid), way, ", " if brackets or is_json else pick(rng, (", ", "; ")))
        elif part[:1] == "{":
            points[name] = tale.t.point(str(int(values[name])))
        else:
            tale.t(part.replace("\x01", "{").replace("\x02", "}"))
    tale.size = {"rows": points["h"], "columns": points["w"]}
    ends = [
        {"do": "start", "row": points["sr"], "column": points["sc"]},
        {"do": "goal", "row": points["gr"], "column": points["gc"]},
    ]
    tale.say = [*ends, *tale.say] if pattern.index("{sr}") < pattern.index("{walls}") else [*tale.say, *ends]
    if chance(rng, 0.3):
        tale.t(pick(rng, ("\n", " ")))
        tale.tell_rest("_", _REST_OPEN)
    return tale.finish()


_LETTERS = (
    "[Columns|The columns] are [letters|lettered|A, B, C and so on], rows [are numbers|are numbered from the top].", "[Like on a chess board|Chess style|Spreadsheet style], the letter is the column[ and the number the row|].",
    "[Letters|The letter] for columns, numbers for rows[, row 1 on top|].", "",
)  # fmt: skip


@family("walls of a maze as in a spreadsheet", subject="maze")
def spreadsheet(rng: Rng) -> Sample:
    """ "B3" is the second column of the third row."""
    tale = MazeTale(rng, scattered(rng, 3, 9, (0.08, 0.3)))
    _size(tale)
    tale.t(spin(rng, pick(rng, _LETTERS)))
    tale.gap()
    small = chance(rng, 0.3)

    def cell(place: tuple[int, int]) -> dict[str, Any]:
        letter = "ABCDEFGHI"[place[1]]
        column = tale.t.point(letter.lower() if small else letter)
        return {"row": tale.t.point(str(place[0] + 1)), "column": column}

    places = {mark: tuple(np.argwhere(tale.grid == mark)[0].tolist()) for mark in (START, GOAL)}
    ends_first = chance(rng, 0.4)

    def ends() -> None:
        first, second = pick(rng, (("Start ", ", goal "), ("Start at ", " and finish at "), ("From ", " to "), ("The entrance is ", ", the exit "),
                                   ("I'm on ", " and want to get to "), ("mouse ", " cheese ")))  # fmt: skip
        tale.t(first)
        tale.say.append({"do": "start", **cell(places[START])})
        tale.t(second)
        tale.say.append({"do": "goal", **cell(places[GOAL])})
        tale.t(".")
        tale.gap()

    if ends_first:
        ends()
    if cells := _walls_of(tale.grid):
        before, after = pick(rng, _STORE)
        between = pick(rng, (", ", ", ", " ", "; "))
        tale.write(before)
        for i, place in enumerate(cells):
            tale.t(between if i else "")
            where = cell(place)
            tale.stretch("wall", where["row"], where["column"])
        tale.write(after)
        tale.gap()
    if not ends_first:
        ends()
    return tale.finish()


_PATHS = (
    "[The only|Only the] [walkable|open|free] [squares|cells|tiles] are ", "[The way|The path|The trail|The corridor] [goes|leads|winds] through ",
    "[You can step on|You may walk on|I can use|It is safe on] ", "[Open|Free|Walkable|Clear] cells: ", "[Dug out|Hollow|Cleared] are ",
)  # fmt: skip


@family("the squares of a path through rock", subject="maze")
def squares_of_a_path(rng: Rng) -> Sample:
    height, width = (int(side) for side in rng.integers(3, 8, size=2))
    grid = np.full((height, width), WALL, dtype=np.int8)
    row, column = int(rng.integers(height)), int(rng.integers(width))
    cells = [(row, column)]
    for _ in range(int(rng.integers(6, 16))):
        step = pick(rng, ((0, 1), (1, 0), (0, -1), (-1, 0), (0, 1), (1, 0)))
        if 0 <= row + step[0] < height and 0 <= column + step[1] < width:
            row, column = row + step[0], column + step[1]
            if (row, column) not in cells:
                cells.append((row, column))
    if len(cells) < 3:
        return squares_of_a_path(rng)
    for cell in cells:
        grid[cell] = OPEN
    grid[cells[0]], grid[cells[-1]] = START, GOAL
    tale = MazeTale(rng, grid)
    _size(tale)
    rest_first = chance(rng, 0.4)
    if rest_first:
        tale.tell_rest(
            "#",
            (
                "[It's all|All of it is|Everything is] [rock|solid|hedge|wall|trees][ at first| to begin with|, but not quite|].",
            ),
        )
    tale.write(pick(rng, _PATHS))
    way = pick(rng, ("({r},{c})", "({r}, {c})", "r{r}c{c}", "row {r} column {c}", "row {r} col {c}"))
    _pairs(tale, cells, way, pick(rng, (", ", ", ", "; ", " then ")), "open")
    tale.t(".")
    tale.gap()
    if not rest_first:
        tale.tell_rest("#", _REST_WALL)
    _ends(tale)
    return tale.finish()


_UNSEEN_STORE = (
    ("[Puddles formed|Potholes formed] at ", "."), ("Nobody has ever crossed ", " alive."), ("[Sentries guard|Ivy covers] ", "."),
    ("[My vacuum cleaner|The lawnmower] gets stuck on ", "."), ("Strike out ", " from the map."),
)  # fmt: skip


@family("where one gets stuck", subject="maze", held_out=True)
def unseen_things(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.3)), held_out=True)

    def middle(tale: MazeTale) -> None:
        if cells := _walls_of(tale.grid):
            before, after = pick(rng, _UNSEEN_STORE)
            tale.write(before)
            way = pick(rng, ("({r},{c})", "r{r}c{c}", "row {r} column {c}", "row {r}, {cth} cell"))
            _pairs(tale, cells, way, "; " if "," in way else ", ")
            tale.write(after)
            tale.gap()

    return _told(tale, middle, held_out=True)


# ---------------------------------------------------------------------------- long walls and blocks


def _pieces(rng: Rng, low: int = 4, high: int = 11) -> tuple[Grid, list[tuple[Cell, Cell]]]:
    """A few walls and the corners of each."""
    height, width = (int(side) for side in rng.integers(low, high, size=2))
    grid = np.full((height, width), OPEN, dtype=np.int8)
    walls: list[tuple[Cell, Cell]] = []
    for _ in range(int(rng.integers(2, 7))):
        top, left = int(rng.integers(height)), int(rng.integers(width))
        high, wide = pick(
            rng, ((1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (4, 1), (2, 2), (2, 3), (3, 2), (1, 1))
        )
        if chance(rng, 0.15):
            top, high, wide = 0, height, 1
        elif chance(rng, 0.15):
            left, high, wide = 0, 1, width
        bottom, right = min(height - 1, top + high - 1), min(width - 1, left + wide - 1)
        if (grid[top : bottom + 1, left : right + 1] == OPEN).all():
            grid[top : bottom + 1, left : right + 1] = WALL
            walls.append(((top, left), (bottom, right)))
    free = np.argwhere(grid == OPEN)
    if len(free) < 2 or not walls:
        return _pieces(rng, low, high)
    start, goal = free[rng.permutation(len(free))[:2]] if chance(rng, 0.5) else free[[0, -1]]
    grid[tuple(start)], grid[tuple(goal)] = START, GOAL
    return grid, walls


_ACROSS = (  # along a row
    "[A|One|Another|There's a] [horizontal|straight] [wall|hedge|fence|barrier] in row {a}[,|] from column {b} to [column |]{c}.",
    "[A hedge|A wall|A fence|A row of trees] [goes|stretches|runs|was built] across row {a} from {b} to {c}.",
    "[horizontal|Horizontal] wall: row {a}, columns {b}-{c}.", "[Wall|wall|Hedge]: row {a}, {b} to {c}.",
    "Row {a}, columns {b} [to|till|thru] {c}, [is|that's] [rock|hedge|solid|brick|wall].", "[Put|Draw|Build] a wall [in|on] row {a} between columns {b} and {c}.",
    "row {a} cols {b}-{c} [closed|shut|bricked up].", "[Trees|Rocks|Bricks|Boulders] [fill|cover|take up] row {a} from column {b} up to column {c}.",
    "({a},{b}) to ({a2},{c}) is a wall.", "[Wall|Barrier] from r{a}c{b} to r{a2}c{c}.",
)  # fmt: skip
_DOWN = (
    "[A|One|Another|There's a] [vertical|upright] [wall|hedge|fence|barrier] in column {a}[,|] from row {b} [down |]to [row |]{c}.",
    "[A hedge|A wall|A fence|A line of trees] [goes|runs|comes] down column {a} from {b} to {c}.", "[vertical|Vertical] wall: column {a}, rows {b}-{c}.",
    "[Wall|wall|Hedge]: column {a}, rows {b} to {c}.", "Column {a}, rows {b} [to|till|thru] {c}, [is|that's] [rock|hedge|solid|brick|wall].",
    "[Put|Draw|Build] a wall in column {a} between rows {b} and {c}.", "[Trees|Rocks|Bricks] [fill|cover] column {a} from row {b} down to row {c}.",
)  # fmt: skip
_WHOLE_ROW = (
    "[All of|The whole of|All along] row {a} [is|there is|stands] [a hedge|a wall|a fence|rock].",
    "Row {a} is [walled|closed|hedged] [off from end to end|from side to side|all along|completely].",
)
_WHOLE_COLUMN = (
    "[All of|The whole of|All along] column {a} [is|there is|stands] [a hedge|a wall|a fence|rock].",
    "Column {a} is [walled|closed] [off from top to bottom|all the way down|completely].",
)
_AREAS = (
    "[A|There's a|One] [block|lump|pond|building|room|rectangle] from row {a} column {c} to row {b} column {d}[ is closed|].",
    "[A block of rock|A rectangle of wall|A pond|A building|A thicket] [from|spanning] ({a},{c}) to ({b},{d}).",
    "[Fill|Block|Close] [the rectangle |everything |]from r{a}c{c} to r{b}c{d}[ with walls|].",
    "rows {a}-{b} cols {c}-{d} [solid|closed|blocked|are rock].", "[Solid|Closed|No entry]: rows {a} to {b} by columns {c} to {d}.",
    "[A house|A lake|A big rock] [takes up|covers] rows {a} to {b} [in|of|and] columns {c} to {d}.",
    "[Between|The area between] row {a} column {c} and row {b} column {d} [is|lies] [a block|solid rock|one big hedge].",
)  # fmt: skip
_ALONE = (
    "[A|One|Another|And a|There's a] [lone |single |]{wall} [at|on|in] {X}.", "{X} is [a tree|a rock|bricked up|shut|closed too|also blocked|no good].",
    "[Also|also|And|Plus] {X}.", "[A rock lies|A tree stands|Someone put a crate|A pillar stands] [at|on] {X}.",
)  # fmt: skip


def _wall(tale: MazeTale, wall: tuple[Cell, Cell], *, first: bool = False) -> None:
    rng, ((top, left), (bottom, right)) = tale.rng, wall
    if (top, left) == (bottom, right):
        before, _, after = spin(rng, pick(rng, _ALONE[:2] if first else _ALONE)).partition("{X}")
        tale.write(before)
        where = _place(tale, (top, left))
        tale.write(after)
        tale.stretch("wall", where["row"], where["column"])
    elif top == bottom and (left, right) == (0, tale.width - 1) and chance(rng, 0.8):
        at = tale.write(pick(rng, _WHOLE_ROW), a=tale.number(top + 1))["a"]
        tale.stretch("wall", at, "1", at, "-1")
    elif left == right and (top, bottom) == (0, tale.height - 1) and chance(rng, 0.8):
        at = tale.write(pick(rng, _WHOLE_COLUMN), a=tale.number(left + 1))["a"]
        tale.stretch("wall", "1", at, "-1", at)
    elif top != bottom and left != right:
        numbers = {"a": top, "b": bottom, "c": left, "d": right}
        pattern = pick(rng, _AREAS)
        points = tale.write(
            pattern, **{name: _figure(tale, pattern, value) for name, value in numbers.items()}
        )
        tale.stretch("wall", points["a"], points["c"], points["b"], points["d"])
    else:
        upright = left == right
        line, low, high = (left, top, bottom) if upright else (top, left, right)
        pattern = pick(rng, _DOWN if upright else _ACROSS)
        numbers = {"a": line, "a2": line, "b": low, "c": high}
        points = tale.write(
            pattern, **{name: _figure(tale, pattern, value) for name, value in numbers.items()}
        )
        a, b, c = points["a"], points["b"], points["c"]
        if upright:
            tale.stretch("wall", b, a, c, a)
        else:
            tale.stretch("wall", a, b, points.get("a2") or a, c)
    tale.gap()


def _figure(tale: MazeTale, pattern: str, value: int) -> str:
    """A number, in figures where it touches letters."""
    return str(value + 1) if re.search(r"[rc(]\{|\}[c-]", pattern) else tale.number(value + 1)


@family("fences, ponds and buildings", subject="maze", weight=3)
def fences_and_ponds(rng: Rng) -> Sample:
    grid, walls = _pieces(rng)
    tale = MazeTale(rng, grid)

    def middle(tale: MazeTale) -> None:
        for number, wall in enumerate(walls):
            _wall(tale, wall, first=not number)

    return _told(tale, middle)


_FRAMES = (
    "[It's|The whole thing is|The garden is] [closed off|hedged in|fenced in|walled] all [around|round|the way round].",
    "[The outside|The outer ring|The rim|Every edge cell|Each border square] is [hedge|brick|a wall|rock|closed].",
    "[First|Last|Top] and bottom rows and both side columns are [wall|brick|hedge|solid].",
    "[Brick|Hedge|Fence|Rock] [all around|on all sides|along every edge].",
    "[There's|It has] a [fence|hedge|ring of trees|brick wall|ring of rocks] [around it|all the way around|along all four sides].",
    "[Walls|walls|hedges|Hedges] on all four sides[ of course| as usual|].",
    "[The edges are|Edges are|All edges are|The sides are all] [solid|closed|walls|blocked|trees].",
    "[Surrounded by walls|Enclosed by hedges|Ringed by rocks][ all around| on every side|].",
)


@family("a fenced garden and what is in it", subject="maze", weight=2)
def fenced_garden(rng: Rng) -> Sample:
    inner, walls = _pieces(rng, 3, 9)
    grid = np.pad(inner, 1)
    tale = MazeTale(rng, grid)
    shifted = [((a + 1, b + 1), (c + 1, d + 1)) for (a, b), (c, d) in walls]

    def middle(tale: MazeTale) -> None:
        tale.tell_border(_FRAMES)
        if chance(rng, 0.5):
            for number, wall in enumerate(shifted):
                _wall(tale, wall, first=not number)
        else:
            tale.t(
                pick(
                    rng,
                    (
                        "Inside: ",
                        "Inside there are more: ",
                        "In the middle part: ",
                        "Besides, ",
                        "And then: ",
                    ),
                )
            )
            inside = [
                cell
                for cell in _walls_of(tale.grid)
                if 0 < cell[0] < tale.height - 1 and 0 < cell[1] < tale.width - 1
            ]
            way = pick(rng, ("({r},{c})", "({r}, {c})", "r{r}c{c}", "row {r} column {c}"))
            _pairs(tale, inside, way, ", ")
            tale.t(spin(rng, "[ are walls too| are hedge| are blocked| as well|]."))
            tale.gap()

    # the border is told before the ends, which never stand on it
    return _told(tale, middle)


_UNSEEN_ACROSS = (
    "[Barbed wire|A trench] cuts row {a} between columns {b} and {c}.",
    "Row {a} is impenetrable, columns {b} to {c}.",
)
_UNSEEN_DOWN = (
    "[Barbed wire|A trench] cuts column {a} between rows {b} and {c}.",
    "Column {a} is impenetrable, rows {b} to {c}.",
)
_UNSEEN_AREAS = (
    "A parking lot swallows rows {a} to {b}, columns {c} to {d}.",
    "Rows {a}-{b} by columns {c}-{d}: a swimming pool.",
)


@family("trenches, wire and pools", subject="maze", held_out=True)
def unseen_trenches(rng: Rng) -> Sample:
    grid, walls = _pieces(rng)
    tale = MazeTale(rng, grid, held_out=True)

    def middle(tale: MazeTale) -> None:
        for (top, left), (bottom, right) in walls:
            number = tale.number
            if top != bottom and left != right:
                p = tale.write(
                    pick(rng, _UNSEEN_AREAS),
                    a=number(top + 1),
                    b=number(bottom + 1),
                    c=number(left + 1),
                    d=number(right + 1),
                )
                tale.stretch("wall", p["a"], p["c"], p["b"], p["d"])
            elif left == right and top != bottom:
                p = tale.write(
                    pick(rng, _UNSEEN_DOWN), a=number(left + 1), b=number(top + 1), c=number(bottom + 1)
                )
                tale.stretch("wall", p["b"], p["a"], p["c"], p["a"])
            elif top == bottom and left != right:
                p = tale.write(
                    pick(rng, _UNSEEN_ACROSS), a=number(top + 1), b=number(left + 1), c=number(right + 1)
                )
                tale.stretch("wall", p["a"], p["b"], p["a"], p["c"])
            else:
                tale.t("A statue rises at ")
                where = _place(tale, (top, left))
                tale.t(".")
                tale.stretch("wall", where["row"], where["column"])
            tale.gap()

    return _told(tale, middle, held_out=True)


# ---------------------------------------------------------------------------- corrections

_OOPS = (
    "[no wait|No wait|wait, no|oops|Oops|sorry|Sorry|hold on|scratch that|correction|ah no|my mistake|I misread that][, |: ]",
)  # fmt: skip


@family("a maze told with corrections", subject="maze", weight=2)
def corrected(rng: Rng) -> Sample:
    """Some cells are told wrongly first, and put right at once or at the end."""
    grid = scattered(rng, 3, 8, (0.15, 0.4))
    plain = np.argwhere((grid == WALL) | (grid == OPEN))
    wrong = [tuple(cell) for cell in plain[rng.permutation(len(plain))[: int(rng.integers(1, 3))]].tolist()]
    told = grid.copy()
    for cell in wrong:
        told[cell] = WALL + OPEN - told[cell]
    tale = MazeTale(rng, grid)
    at_once = chance(rng, 0.5)

    def put_right(cell: tuple[int, int], at: Pointer | None) -> None:
        tale.t(spin(rng, pick(rng, _OOPS)))
        is_wall = grid[cell] == WALL
        if at is not None:
            name = pick(rng, ("column {c}", "column {c}", "{c}", "number {c}", "the {cth} one"))
            points = tale.write(name, c=tale.number(cell[1] + 1), cth=tale.column_nth(cell[1] + 1))
            where: dict[str, Any] = {"row": at, "column": points.get("c") or points["cth"]}
        else:
            where = _place(tale, cell)
        yes = " is [a wall too|blocked as well|also a wall|closed, I forgot that|wall]"
        no = " is [open|free|not a wall|clear|actually open|a gap, not a wall]"
        tale.t(spin(rng, yes if is_wall else no) + ".")
        tale.stretch("wall" if is_wall else "open", where["row"], where["column"])
        tale.gap()

    def middle(tale: MazeTale) -> None:
        left = list(wrong)
        for row, line in enumerate(told.tolist()):
            walls = runs(line, WALL)
            mistakes = [cell for cell in left if cell[0] == row] if at_once else []
            if not walls and not mistakes:
                continue
            at = tale.row_name(row + 1, capital=True)
            if walls:
                tale.go_on(("has walls in", "is blocked at", ": walls in", "has bricks in", "is closed in"))
                for first, last in tale.list_runs(walls, "column"):
                    tale.stretch("wall", at, first, at, last)
            else:
                tale.t(pick(rng, (" is free", " has no walls", " is all open")))
                tale.stretch("open", at, "1", at, "-1")
            tale.t(pick(rng, (". ", ", ", " ... ")) if mistakes else ".")
            for cell in mistakes:
                put_right(cell, at)
                left.remove(cell)
            if not mistakes:
                tale.gap()
        for cell in left:
            put_right(cell, None)

    _size(tale)
    middle(tale)
    _ends(tale)
    if chance(rng, 0.4):
        tale.tell_rest("_", _REST_OPEN)
    return tale.finish()


@family("rows of a maze said again", subject="maze")
def said_again(rng: Rng) -> Sample:
    """A row is spelled wrongly and then once more."""
    grid = scattered(rng, 3, 7, (0.2, 0.5))
    tale = MazeTale(rng, grid)
    if chance(rng, 0.5):
        _size(tale)
    names, style, between = pick(rng, _NAMES[:10]), pick(rng, ("each", "words")), pick(rng, (", ", " "))
    head = pick(rng, ("Row {r}: ", "row {r} is ", "Row {r} goes ", "In row {r} "))
    again = int(rng.integers(len(grid)))
    for row, line in enumerate(grid.tolist()):
        if row == again:
            wrong = [WALL + OPEN - v if v in (WALL, OPEN) and chance(rng, 0.4) else v for v in line]
            at = tale.write(head, r=tale.number(row + 1))["r"]
            _row(tale, at, _spelled(tale, wrong, names, style, between))
            tale.t(spin(rng, "[... |, |. ]" + _OOPS[0]))
            if chance(rng, 0.5):
                at = tale.write(
                    pick(rng, ("row {r} is ", "row {r} again: ", "row {r} should be ")),
                    r=tale.number(row + 1),
                )["r"]
            else:
                tale.t(pick(rng, ("it is ", "it's ", "it must be ", "again: ")))
            _row(tale, at, _spelled(tale, line, names, style, between))
        else:
            at = tale.write(head, r=tale.number(row + 1))["r"]
            _row(tale, at, _spelled(tale, line, names, style, between))
        tale.t(".")
        tale.gap()
    return tale.finish()


# ---------------------------------------------------------------------------- stretches in other orders

_STRETCH_HEADS = (
    "Row {r}: ",
    "row {r}: ",
    "In row {r}: ",
    "Row {r} is ",
    "Row {r} -> ",
    "Row {r} goes ",
    "r{n}: ",
)
_STRETCH_WORDS = (
    ("wall", "open"), ("walls", "free"), ("blocked", "open"), ("hedge", "path"), ("closed", "open"), ("rock", "tunnel"), ("brick", "floor"),
)  # fmt: skip


def _tell_stretches(
    tale: MazeTale, heads: Sequence[str], words: tuple[str, str], ways: Sequence[str]
) -> None:
    """ "Row 2: wall 1 to 3, open 4, wall 5-6"."""
    rng = tale.rng
    head, way, to = (
        spin(rng, pick(rng, heads)),
        pick(rng, ways),
        pick(rng, (" to ", "-", " through ", " till ")),
    )
    for row, line in enumerate(tale.grid.tolist()):
        points = tale.write(head, r=tale.number(row + 1), n=str(row + 1))
        at = points.get("r") or points["n"]
        column = 0
        for value, n in _groups([OPEN if value in (START, GOAL) else value for value in line]):
            tale.t(", " if column else "")
            before, after = way.format(word=words[value == OPEN], at="\x00").split("\x00")
            tale.t(before)
            first = last = tale.t.point(tale.number(column + 1))
            if n > 1:
                tale.t(to)
                last = tale.t.point(tale.number(column + n))
            tale.t(after)
            tale.stretch("open" if value == OPEN else "wall", at, first, at, last)
            column += n
        tale.t(pick(rng, (".", ".", ";")))
        tale.gap()


@family("stretches of wall and of floor", subject="maze", weight=1.5)
def stretches_of_both(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.2, 0.5)))
    _size(tale)
    ways = (
        "{word} {at}",
        "{word} {at}",
        "{at} {word}",
        "{at} is {word}",
        "{word} from {at}",
        "{word} in {at}",
        "columns {at} {word}",
        "{at}: {word}",
    )
    _tell_stretches(tale, _STRETCH_HEADS, pick(rng, _STRETCH_WORDS), ways)
    _ends(tale)
    return tale.finish()


_ROW_LAST = (
    ("", " [of|in] row {r} [is|are] [blocked|wall|closed|bricked up]", "column"), ("", " [of|in|on] row {r}", "column"), ("[walls|hedges|rocks|bricks] [in|at] ", " of row {r}", "column"),
    ("[I can't step on|don't enter|nobody passes] ", " in row {r}", "square"), ("[there's wall|it's blocked] [at|in|on] ", " [in|of|along] row {r}", "column"),
)  # fmt: skip


@family("columns first and then their row", subject="maze", weight=1.5)
def row_last(rng: Rng) -> Sample:
    """ "Columns 1 and 4 of row 2, column 3 of row 5": the row is told after its columns."""
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.1, 0.35)))

    def middle(tale: MazeTale) -> None:
        before, after, name = pick(rng, _ROW_LAST)
        before, after = spin(rng, before), spin(rng, after)
        bare = not before and "blocked" not in after and after.count(" ") == 3
        tale.t(pick(rng, ("Walls: ", "Blocked: ", "The walls are ", "Closed squares: ")) if bare else "")
        joint = pick(rng, ("; ", ". "))
        for row, line in enumerate(tale.grid.tolist()):
            if walls := runs(line, WALL):
                tale.t(before)
                ends = tale.list_runs(walls, name)
                at = tale.write(after, r=tale.number(row + 1))["r"]
                for first, last in ends:
                    tale.stretch("wall", at, first, at, last)
                tale.t(joint)
        tale.t.text = tale.t.text.rstrip(" ;.") + "."
        tale.gap()

    return _told(tale, middle)


_SEVERAL = (
    "[Rows|rows] {a} and {b} are [walls|blocked|hedges|closed] [except|but|apart from|save for] {H}.", "[Both row|Row|In row] {a} and [in |]row {b} [all is wall|everything is blocked|it's all hedge] [but|except] {H}.",
    "[The walls|Two fences|Walls] fill rows {a} and {b}, [each with a gap|both with a hole|only open] [at|in] {H}.",
)  # fmt: skip


@family("two rows or columns of a maze at once", subject="maze", weight=1.5)
def two_lines_at_once(rng: Rng) -> Sample:
    height, width = (int(side) for side in rng.integers(5, 10, size=2))
    grid = np.full((height, width), OPEN, dtype=np.int8)
    rows = sorted((1 + rng.permutation(height - 2)[:2]).tolist())
    hole = int(rng.integers(width))
    grid[rows] = WALL
    grid[rows, hole] = OPEN
    grid[0, 0], grid[-1, -1] = START, GOAL
    tale = MazeTale(rng, grid)

    def middle(tale: MazeTale) -> None:
        before, after = spin(rng, pick(rng, _SEVERAL)).split("{H}")
        points = tale.write(before, a=tale.number(rows[0] + 1), b=tale.number(rows[1] + 1))
        if chance(rng, 0.6):
            gap = tale.column_name(hole + 1)
        else:
            gap = tale.write("the {c} [square|cell|tile]", c=tale.column_nth(hole + 1))["c"]
        tale.t(after)
        for at in (points["a"], points["b"]):
            tale.stretch("wall", at, "1", at, "-1")
            tale.stretch("open", at, gap)
        tale.gap()

    return _told(tale, middle)


_CORNERED = (
    "[A|One|Another] [hedge|wall|fence] [runs|goes] along row {a} from column {b} to [column |]{c}[, then| and then|, turns and] [goes |runs |]down column {d} [to|until|as far as] row {e}.",
    "[A|An L-shaped|One] [wall|hedge]: row {a} from {b} to {c}, then column {d} down to row {e}.", "From ({a},{b}) [a|the] wall [goes|leads] [right |across |]to ({f},{c}) and [then |][from there |]down to ({e},{d}).",
)  # fmt: skip


@family("walls that turn a corner", subject="maze")
def walls_round_corners(rng: Rng) -> Sample:
    height, width = (int(side) for side in rng.integers(5, 10, size=2))
    grid = np.full((height, width), OPEN, dtype=np.int8)
    told = []
    for _ in range(int(rng.integers(1, 4))):
        top, bottom = sorted(rng.permutation(height)[:2].tolist())
        left, right = sorted(rng.permutation(width)[:2].tolist())
        grid[top, left : right + 1] = WALL
        grid[top : bottom + 1, right] = WALL
        told.append((top, left, right, bottom))
    free = np.argwhere(grid == OPEN)
    if len(free) < 2:
        return walls_round_corners(rng)
    start, goal = free[rng.permutation(len(free))[:2]]
    grid[tuple(start)], grid[tuple(goal)] = START, GOAL
    tale = MazeTale(rng, grid)

    def middle(tale: MazeTale) -> None:
        for top, left, right, bottom in told:
            pattern = pick(rng, _CORNERED)
            values = {"a": top, "b": left, "c": right, "d": right, "e": bottom, "f": top}
            points = tale.write(
                pattern, **{key: _figure(tale, pattern, value) for key, value in values.items()}
            )
            a, b, c, d, e = (points[key] for key in "abcde")
            tale.stretch("wall", a, b, a, c)
            tale.stretch("wall", a, d, e, d)
            tale.gap()

    return _told(tale, middle)


@family("stretches of masonry and of void", subject="maze", held_out=True)
def unseen_stretches(rng: Rng) -> Sample:
    tale = MazeTale(rng, scattered(rng, 3, 8, (0.2, 0.5)), held_out=True)
    _size(tale, _UNSEEN_SIZES)
    words = pick(rng, (("masonry", "void"), ("shrubs", "turf"), ("obstructed", "traversable")))
    ways = ("{word} on {at}", "{word} over columns {at}", "columns {at} being {word}")
    _tell_stretches(
        tale, ("Stock of row {r}: ", "Row {r} by stretches: ", "Row {r} divides into "), words, ways
    )
    _ends(tale, _UNSEEN_ENDS)
    return tale.finish()
