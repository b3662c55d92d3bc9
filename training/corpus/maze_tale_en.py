"""What the families that tell a maze in English share: a text being written, and sentences about size, ends and border.

Patterns have choices (`[a|b]`, see `around`) and slots: the call points at what `{h}` or `{r}` becomes, while `{wall}` and
`{walls}` are the word for walls in this text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from parsers.llm.call import example
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, START
from solver.puzzle import Cell, Grid, Puzzle
from training.corpus.around import ENGLISH, Around
from training.corpus.chance import pick, spin
from training.corpus.telling import Pointer, Rng, Sample, Telling

_FIELD = re.compile(r"\{(\w+)\}")


class MazeTale:
    """A maze being told: the text, and what its sentences say."""

    def __init__(self, rng: Rng, grid: Grid, *, held_out: bool = False) -> None:
        self.rng, self.grid = rng, grid
        self.height, self.width = grid.shape
        self.t = Telling()
        self.wrap = Around(
            rng,
            noun="maze",
            side=min(grid.shape),
            held_out=held_out,
            chatty=float(rng.choice([0.05, 0.15, 0.5])),
        )
        self.say: list[dict[str, Any]] = []
        self.size: dict[str, Any] | None = None
        self.spells = float(rng.choice([0.0, 0.0, 0.5, 1.0]))  # how often numbers are written as words
        self.wall = pick(rng, ("wall", "wall", "wall", "obstacle", "block", "brick", "barrier"))
        self.break_ = pick(rng, (" ", " ", "\n"))
        self.wrap.begin(self.t)

    # ------------------------------------------------------------------ words

    def number(self, value: int) -> str:
        return ENGLISH.numbers[value] if self.rng.random() < self.spells else str(value)

    def nth(self, value: int, length: int, first: str, last: str) -> str:
        """An ordinal, or the word for an end or the middle."""
        rng = self.rng
        if value == 1 and rng.random() < 0.5:
            return pick(rng, first.split("/"))
        if value == length and rng.random() < 0.6:
            return pick(rng, last.split("/"))
        if 2 * value == length + 1 and rng.random() < 0.4:
            return "middle"
        if rng.random() < 0.25:
            return f"{value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(value, 'th') }"
        return ENGLISH.ordinals[value - 1]

    def row_nth(self, row: int) -> str:
        return self.nth(row, self.height, "first/top/topmost/upper", "last/bottom/lowest/final")

    def column_nth(self, column: int) -> str:
        return self.nth(column, self.width, "first/left/leftmost", "last/right/rightmost/final")

    def write(self, pattern: str, **values: str) -> dict[str, Pointer]:
        """Write a pattern with values in it, and point at each."""
        text, position = spin(self.rng, pattern), 0
        pointers: dict[str, Pointer] = {}
        for found in _FIELD.finditer(text):
            self.t(text[position : found.start()])
            position = found.end()
            if found[1] == "wall":
                self.t(self.wall)
            elif found[1] == "walls":
                self.t(self.wall + "s")
            else:
                pointers[found[1]] = self.t.point(values[found[1]])
        self.t(text[position:])
        return pointers

    def go_on(self, patterns: Sequence[str]) -> None:
        """Write one of them after the name of a line."""
        text = spin(self.rng, pick(self.rng, patterns))
        self.write(f"{text} " if text[0] == ":" else f" {text} ")

    def gap(self) -> None:
        self.t(self.break_)

    # ------------------------------------------------------------------ sentences

    def tell_size(self, patterns: Sequence[str] = ()) -> None:
        height, width = self.height, self.width
        if height == width and self.rng.random() < 0.25:
            points = self.write(pick(self.rng, _SQUARES), n=self.number(height))
            self.size = {"rows": points["n"], "columns": points["n"]}
        elif self.rng.random() < 0.12 and not patterns:
            self.t(
                spin(
                    self.rng,
                    f"[A|It's a|My maze is|The maze is a|The size is] {height}x{width}[ maze| grid|].",
                )
            )
            self.size = {"rows": str(height), "columns": str(width)}
        else:
            points = self.write(
                pick(self.rng, patterns or _SIZES), h=self.number(height), w=self.number(width)
            )
            self.size = {"rows": points["h"], "columns": points["w"]}
        self.gap()

    def row_name(self, row: int, capital: bool = False) -> Pointer:
        if self.rng.random() < 0.6:
            pattern = pick(self.rng, ("row {r}", "row {r}", "row {r}", "line {r}", "row number {r}"))
            pattern = pattern[0].upper() + pattern[1:] if capital else pattern
            return self.write(pattern, r=self.number(row))["r"]
        return self.write(f"{'The' if capital else 'the'} {{r}} row", r=self.row_nth(row))["r"]

    def column_name(self, column: int, capital: bool = False) -> Pointer:
        if self.rng.random() < 0.6:
            pattern = pick(self.rng, ("column {c}", "column {c}", "col {c}", "column number {c}"))
            pattern = pattern[0].upper() + pattern[1:] if capital else pattern
            return self.write(pattern, c=self.number(column))["c"]
        return self.write(f"{'The' if capital else 'the'} {{c}} column", c=self.column_nth(column))["c"]

    def cell(self, cell: Cell) -> dict[str, Pointer]:
        """Name a cell; where its row and column are told."""
        row, column = cell[0] + 1, cell[1] + 1
        options = list(_CELLS)
        places: dict[str, str] = {}
        if row in (1, self.height) and column in (1, self.width):
            places["rp"] = pick(self.rng, ("top", "upper") if row == 1 else ("bottom", "lower"))
            places["cp"] = "left" if column == 1 else "right"
            options = [*_CORNERS, *_CORNERS, *options]
        if column in (1, self.width):
            places["cp"] = "left" if column == 1 else "right"
            options += _SIDES
        points = self.write(
            pick(self.rng, options), r=self.number(row), c=self.number(column), rn=str(row), cn=str(column),
            rth=self.row_nth(row), cth=self.column_nth(column), **places,
        )  # fmt: skip
        down = points.get("r") or points.get("rn") or points.get("rth") or points["rp"]
        across = points.get("c") or points.get("cn") or points.get("cth") or points["cp"]
        return {"row": down, "column": across}

    def tell_ends(self, patterns: Sequence[str] = ()) -> None:
        """Where to start and where to go."""
        start, goal = (
            (int(r), int(c)) for value in (START, GOAL) for r, c in np.argwhere(self.grid == value)
        )
        text = spin(self.rng, pick(self.rng, patterns or _ENDS))
        for part in re.split(r"(\{S\}|\{G\})", text):
            if part in ("{S}", "{G}"):
                where = self.cell(start if part == "{S}" else goal)
                self.say.append({"do": "start" if part == "{S}" else "goal", **where})
            else:
                self.t(part)
        self.gap()

    def tell_border(self, patterns: Sequence[str] = ()) -> None:
        self.write(pick(self.rng, patterns or _BORDERS))
        self.say.append({"do": "border", "value": "#"})
        self.gap()

    def tell_rest(self, value: str = "_", patterns: Sequence[str] = ()) -> None:
        self.write(pick(self.rng, patterns or (_REST_OPEN if value == "_" else _REST_WALL)))
        self.say.append({"do": "rest", "value": value})
        self.gap()

    def stretch(self, do: str, row: Any, column: Any, to_row: Any = None, to_column: Any = None) -> None:
        self.say.append(
            {
                "do": do,
                "row": row,
                "column": column,
                "to_row": to_row or row,
                "to_column": to_column or column,
            }
        )

    def list_runs(self, stretches: list[tuple[int, int]], name: str) -> list[tuple[Pointer, Pointer]]:
        """Write "columns 2 to 4 and 6"; the first and the last of each."""
        rng = self.rng
        told: list[tuple[Pointer, Pointer]] = []
        parts: list[tuple[int, int]] = []
        for low, high in stretches:  # two neighbours are mostly listed, not a stretch
            parts += [(low, low), (high, high)] if high == low + 1 and rng.random() < 0.6 else [(low, high)]
        plural = len(parts) > 1 or parts[0][0] != parts[0][1]
        each = rng.random() < 0.15
        if not each:
            self.t(f"{name}s " if plural else f"{name} ")
        to = pick(rng, (" to ", " to ", "-", " through ", " till ", "–", " up to "))
        for i, (low, high) in enumerate(parts):
            if i:
                self.t((" and " if rng.random() < 0.85 else ", ") if i == len(parts) - 1 else ", ")
            if each:
                self.t(f"{name} " if low == high else f"{name}s ")
            first = self.t.point(self.number(low + 1))
            last = first
            if high > low:
                self.t(to)
                last = self.t.point(self.number(high + 1))
            told.append((first, last))
        return told

    def finish(self) -> Sample:
        self.t.text = self.t.text.rstrip()
        fields = self.wrap.end(self.t)
        call = example(**fields, kind="maze", grid="words", size=self.size, say=self.say)
        return self.t.sample(Puzzle(find_kind("maze"), self.grid), call)


_SQUARES = (
    "[A|It is a|The maze is a] square [maze |grid |]with {n} cells [a|per|on each] side.",
    "[A|My|The] square maze of side {n}.",
    "[It's|The maze is] {n} cells [a side|each way|in both directions].",
)
_SIZES = (
    "[A|It's a|This is a|I have a|Here is a|Picture a] {h} [by|x|×|-by-] {w} [maze|grid|labyrinth].",
    "[The|My|This] [maze|grid|labyrinth] [is|measures] {h} [by|x|×] {w}[ cells| squares|].",
    "[The maze|It|The grid|My maze] has {h} rows and {w} columns.",
    "[A|My|The] maze[ with| of|:] {h} rows[,| and| by] {w} columns.",
    "{h} rows[,| and] {w} columns.",
    "[It is|The maze is|My labyrinth is] {w} [cells |squares |columns |]wide and {h} [cells |squares |rows |][high|tall|deep].",
    "[There are|It has|We have] {h} [rows|lines] [of|with] {w} [cells|squares|fields][ each|].",
    "[Size|Dimensions]: {h} rows, {w} columns.",
    "[Height|height] {h}, width {w}.",
    "[Width|width] {w}, height {h}.",
    "[Rows|rows]: {h}, columns: {w}.",
    "[The maze|It] [is|measures] {w} across and {h} down.",
    "[Imagine|Take|Draw] a maze with {h} rows, each {w} [cells|squares] long.",
    "[The maze|My maze] has {w} columns and {h} rows.",
)
_CELLS = (
    "row {r}, column {c}", "row {r} column {c}", "row {r}, column {c}", "({rn},{cn})", "({rn}, {cn})", "row {r} and column {c}",
    "r{rn}c{cn}", "R{rn}C{cn}", "column {c} of row {r}", "the {cth} cell of row {r}", "the {cth} cell [of|in] the {rth} row",
    "column {c}, row {r}", "row {r}, col {c}", "the {rth} row, {cth} column", "column {c} in the {rth} row",
    "the {cth} square of the {rth} row", "the {rth} row, column {c}",
)  # fmt: skip
_CORNERS = (
    "the {rp} {cp}", "the {rp} {cp} corner", "the {rp}[-| ]{cp} cell", "the {rp}[-| ]{cp} corner", "the corner at the {rp} {cp}",
)  # fmt: skip
_SIDES = (
    "the {cp} [end|edge|side] of row {r}", "the far {cp} of row {r}", "the {cp} edge in row {r}",
    "the {cp} side in the {rth} row",
)  # fmt: skip
_ENDS = (
    "[Start|start|The start is|I start|You start|We begin|Begin] at {S}[,| and|;] [the goal is|exit|the exit is|finish|the finish is|end|stop|the way out is] at {G}.",
    "[Go|I must go|I have to get|Get|Find a way|How do I get|We need to go|The mouse must go] from {S} to {G}.",
    "[The entrance|The start|S|The beginning|The mouse|My robot] is [at|in] {S}[, | and ][the exit|the goal|G|the end|the cheese|the treasure|its home] [is |][at|in] {G}.",
    "[Start|S|Entrance|Begin]: {S}[. Goal|; exit|, goal|. Exit|; finish]: {G}.",
    "[The goal|The exit|The way out|The treasure|G] is [at|in] {G}[ and| while|,] [I start|we start|the start is|you begin|the entrance is] [at|in] {S}.",
    "[You enter|I enter|We come in|Enter] at {S} and [leave|want to leave|must get out|exit|get out] at {G}.",
    "[The start|Entry] is {S} and the [end|exit|goal|destination] is {G}.",
    "[I stand|I'm standing|I am|The robot waits] at {S} and [want|need|have] to [reach|get to|walk to|come to] {G}.",
)
_BORDERS = (
    "[All around is|All around there are|Around it there is|Around it all is] [{wall}|a {wall}|{walls}].",
    "[It is|The maze is|The whole thing is|It's] [surrounded|enclosed|fenced in|framed] by [{walls}|a {wall}].",
    "[The|Its|The whole|The entire] [border|outer edge|edge|outside|rim|outer ring|frame|perimeter|boundary] is [wall|solid|{walls}|blocked|a {wall}|closed].",
    "[All|The] [border|edge|outer|outermost] cells are [walls|{walls}|blocked|closed].",
    "[There is|There's] [a|an outer] {wall} [all around|around it|all the way round|round the edge|along the edge|on every side].",
    "[{walls} run|A {wall} runs|{walls} go] all [around|the way round|along the border].",
    "[Walled in|Closed|Blocked] [on all sides|all around|on all four sides|on every side].",
)
_REST_OPEN = (
    "[Everything else|The rest|All the rest|Anything else|All else] is [open|free|empty|passable|clear|floor|path].",
    "[All other|The other|The remaining|All remaining] [cells|squares|fields] are [open|free|empty|passable|clear|walkable|paths].",
    "[No other|There are no other|There are no more|No more|No further] [{walls}|walls].",
    "[The rest|Everything else] [can be walked on|I can walk|you can walk through|is fine to walk on].",
    "[You can walk on|I can use] [everything else|all the rest|all other cells|any other square].",
    "[Otherwise|Apart from that] [it is open|it's all free|everything is open|no {walls}].",
    "[That's|Those are] all the {walls}, the rest is [open|free|empty].",
)
_REST_WALL = (
    "[Everything else|The rest|All the rest|Anything else|All else] is [wall|solid|{walls}|blocked|rock].",
    "[All other|The other|The remaining|All remaining] [cells|squares|fields] are [walls|{walls}|blocked|closed].",
    "[Otherwise|Apart from that] [it is wall|it's all wall|everything is blocked].",
)
