"""Voices: persons who tell boards and mazes in their own manner, in languages other than English.

A `Wording` of `tongues` says everything in many ways, each line in another one. A `Voice` is one person: a plan for the text and
a few phrases of its own, of which one is kept from the first line to the last. `tongues_voices_es` and its like hold the voices of
a language; there, patterns are written as in `tongues`. Phrases that only the plans of this file know stand in `extra`:

    below, below_empty     the next row, with and without {cells}
    empty_list             several blank rows at once, with {list}
    in_column, in_column_cell   a column, then its cells
    fix_in_row             a cell of the row just told, with {c} and {now}
    only                   a row that holds nothing but one digit, with {n}, {c}, {v}
    starts, ends           the first and the last cell of row {n}, with {v}; `ends` goes on after `starts`
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import partial
from typing import Any

import numpy as np

from parsers.llm.call import example
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, OPEN, START, WALL
from solver.puzzle import Grid, ParseError, Puzzle
from training.corpus import tongues, tongues_wishes
from training.corpus.around import AROUND, Around
from training.corpus.boards import BOXES, draw_sudoku, sudoku
from training.corpus.boards import attempt as attempted
from training.corpus.chance import chance, pick, spin
from training.corpus.telling import CorpusError, Pointer, Rng, Sample, Telling, family
from training.corpus.tongues import Patterns, Plan, Teller, Tongue, Wording

_TRIES = 24


@dataclass(frozen=True)
class Voice:
    """One person's manner."""

    name: str
    plan: Plan
    said: Mapping[str, Any] = field(default_factory=dict)  # what differs from the language's `Wording`
    extra: Mapping[str, Patterns] = field(default_factory=dict)
    manner: Mapping[str, Any] = field(
        default_factory=dict
    )  # what differs from the `Tongue`: joints, stops, ...
    in_words: Sequence[float] = ()  # how often numbers are words, one of these
    is_spoken: bool = False
    sides: Sequence[float] = (0.35, 0.2, 0.45)  # how often 4x4, 6x6, 9x9
    chatty: float = 0.3
    held_out: bool = False
    weight: float = 1.0


@dataclass
class VoiceTeller(Teller):
    """A teller with phrases of his own."""

    extra: Mapping[str, Patterns] = field(default_factory=dict)

    def one(self, key: str) -> str:
        return pick(self.rng, self.extra[key])

    def listed(self, pattern: str, values: Sequence[int]) -> list[Pointer]:
        """Write a pattern whose {list} is these numbers; where each stands."""
        before, _, after = spin(self.rng, pattern).partition("{list}")
        self._plain(before, self.is_first_cased and not self.is_spoken)
        found = [self._one_of(i, len(values), value) for i, value in enumerate(values)]
        self._plain(after, False)
        return found

    def _one_of(self, i: int, n: int, value: int) -> Pointer:
        if i:
            joints = self.extra.get("list_last") if i == n - 1 else self.extra.get("list_joint")
            self.t(pick(self.rng, joints or (", ",)))
        return self.t.point(self.number(value))


# ---------------------------------------------------------------------------- plans


def ladder(teller: Teller, grid: Grid) -> None:
    """The first row, then one below the other without numbers; blank ones are named as such."""
    assert isinstance(teller, VoiceTeller)
    rng, n = teller.rng, len(grid)
    blank = rng.random(n) < 0.12
    blank[0] = False
    grid[blank] = 0
    teller.line("row", 1, grid[0].tolist(), ends=0.7)
    below = teller.one("below")
    for number, values in enumerate(grid[1:].tolist(), 2):
        teller.pause()
        if not any(values) and "below_empty" in teller.extra:
            teller.write(teller.one("below_empty"))
            teller.say.append({"do": "row", "at": str(number), "from": "1", "cells": ["*."]})
        elif number == n and rng.random() < 0.6:
            teller.line("row", number, values, ends=0.9)
        else:
            teller.next_line(number, values, (below if rng.random() < 0.6 else teller.one("below"),))


def gathered_blanks(teller: Teller, grid: Grid) -> None:
    """The rows that hold something, and the blank ones all at once."""
    assert isinstance(teller, VoiceTeller)
    rng, side = teller.rng, len(grid)
    empty = sorted((rng.permutation(side)[: int(rng.integers(2, max(3, side // 2 + 1)))]).tolist())
    grid[empty] = 0
    full = [row for row in range(side) if row not in empty and grid[row].any()]
    empty = [row for row in range(side) if row not in full]
    first = chance(rng, 0.35)
    for i, row in enumerate(full):
        if i == 0 and first:
            _say_empty(teller, empty)
        teller.line("row", row + 1, grid[row].tolist())
        if i < len(full) - 1 or not first:
            teller.pause()
    if not first:
        _say_empty(teller, empty)


def _say_empty(teller: VoiceTeller, rows: Sequence[int]) -> None:
    for at in teller.listed(teller.one("empty_list"), [row + 1 for row in rows]):
        teller.say.append({"do": "row", "at": at, "from": "1", "cells": ["*."]})
    teller.pause()


def cells_by_column(teller: Teller, grid: Grid) -> None:
    """What stands in which row, column by column."""
    assert isinstance(teller, VoiceTeller)
    clues = sorted((c, r, v) for r, c, v in tongues._clues(teller, grid, int(teller.rng.integers(4, 20))))
    pattern = teller.one("in_column_cell")
    for i, column in enumerate(sorted({column for column, _, _ in clues})):
        if i:
            teller.pause()
        at = teller.write(teller.one("in_column"), n=column)["n"]
        own = [(row, value) for c, row, value in clues if c == column]
        for k, (row, value) in enumerate(own):
            teller._between(k, len(own))
            found = teller._inner(pattern, r=row, v=value)
            teller.say.append({"do": "cell", "row": found["r"], "column": at, "value": found["v"]})
    tongues._perhaps_rest(teller)


def slips(teller: Teller, grid: Grid) -> None:
    """Rows, after some of which a cell of theirs is put right."""
    assert isinstance(teller, VoiceTeller)
    rng, side = teller.rng, len(grid)
    wrong = set((rng.permutation(side)[: int(rng.integers(1, 3))]).tolist())
    for number, values in enumerate(grid.tolist(), 1):
        if number > 1:
            teller.pause()
        told = [column for column, value in enumerate(values) if value]
        if number - 1 not in wrong or not told:
            teller.line("row", number, values)
            continue
        column = pick(rng, told)
        now = values[column]
        values[column] = 1 + (now + int(rng.integers(side - 1))) % side
        teller.line("row", number, values)
        at = teller.say[-1]["at"]
        teller.pause()
        found = teller.write(teller.one("fix_in_row"), c=column + 1, now=now)
        teller.say.append({"do": "fix", "row": at, "column": found["c"], "value": found["now"]})


def sparse(teller: Teller, grid: Grid) -> None:
    """Rows, those with a single digit told by where it stands."""
    assert isinstance(teller, VoiceTeller)
    rng, only = teller.rng, teller.one("only")
    for row in np.flatnonzero(rng.random(len(grid)) < 0.4):
        column = int(rng.choice(np.flatnonzero(grid[row])))
        value, grid[row] = grid[row, column], 0
        grid[row, column] = value
    is_said = False
    for number, values in enumerate(grid.tolist(), 1):
        if number > 1:
            teller.pause()
        told = [column for column, value in enumerate(values) if value]
        if len(told) != 1:
            teller.line("row", number, values)
            continue
        found = teller.write(only, n=number, c=told[0] + 1, v=values[told[0]])
        is_said = True
        teller.say.append({"do": "cell", "row": found["n"], "column": found["c"], "value": found["v"]})
    if is_said:
        teller.pause()
        teller.all_rest()


def starts_and_ends(teller: Teller, grid: Grid) -> None:
    """What some rows begin and end with; the rest is blank."""
    assert isinstance(teller, VoiceTeller)
    rng, side = teller.rng, len(grid)
    grid[grid == 0] = 1
    kept = np.zeros_like(grid)
    starts, ends = teller.one("starts"), teller.one("ends")
    for row in sorted(rng.permutation(side)[: int(rng.integers(2, side + 1))].tolist()):
        kept[row, 0] = grid[row, 0]
        found = teller.write(starts, n=row + 1, v=int(grid[row, 0]))
        at = found["n"]
        teller.say.append({"do": "cell", "row": at, "column": "1", "value": found["v"]})
        if chance(rng, 0.7):
            kept[row, -1] = grid[row, -1]
            teller.t(" " if teller.tongue.spoken_joint == " " and ends[0] not in ",،" else "")
            value = teller._inner(ends, v=int(grid[row, -1]))["v"]
            teller.say.append({"do": "cell", "row": at, "column": "-1", "value": value})
        teller.pause()
    grid[:] = kept
    teller.all_rest()


def some_boxes(teller: Teller, grid: Grid) -> None:
    """Some boxes; the rest is blank."""
    rng, side = teller.rng, len(grid)
    height, width = BOXES[side]
    across = side // width
    chosen = sorted(rng.permutation(side)[: int(rng.integers(1, side))].tolist())
    kept = np.zeros_like(grid)
    for box in chosen:
        top, left = height * (box // across), width * (box % across)
        part = grid[top : top + height, left : left + width]
        part[0, 0] = part[0, 0] or 1 + (int(part.max()) % side)
        kept[top : top + height, left : left + width] = part
        teller.line("box", box + 1, part.reshape(-1).tolist())
        teller.pause()
    grid[:] = kept
    teller.all_rest()


# ---------------------------------------------------------------------------- a text by a voice


def narrowed(rng: Rng, wording: Wording) -> Wording:
    """The wording of one text: one way for each kind of sentence, mostly."""
    if chance(rng, 0.25):
        return wording
    kept: dict[str, Any] = {}
    for each in fields(wording):
        value = getattr(wording, each.name)
        if each.name not in ("corners", "ends", "blanks") and value:
            kept[each.name] = (pick(rng, value),)
    return replace(wording, **kept)


_KEPT = "йёЙЁ"  # letters, not marks on letters


def without_accents(text: str) -> str:
    """The text as typed without accents; no letter moves to another place."""

    def plain(char: str) -> str:
        base = unicodedata.normalize("NFD", char)[0]
        return base if char not in _KEPT and base.isascii() else char

    return "".join(map(plain, text))


def told(tongue: Tongue, code: str, voice: Voice, wording: Wording, rng: Rng) -> Sample:
    """A board told by a voice, and what is wished for."""
    fault: Exception = CorpusError("nothing was tried")
    for attempt in range(_TRIES):
        side = tongues.SIDES[int(rng.choice(3, p=voice.sides))]
        grid = sudoku(rng, side)[0]
        is_own = attempt < _TRIES // 2  # or else the manner is one that comes to look drawn
        said = narrowed(rng, wording if is_own else tongue.wording)
        teller = VoiceTeller(tongue, said, rng, side, extra=voice.extra)
        if voice.is_spoken:
            teller.speak()
        elif voice.in_words and is_own:
            teller.in_words = teller.names_in_words = pick(rng, voice.in_words)
        wrap = Around(rng, code, side=side, held_out=voice.held_out, chatty=voice.chatty)
        wrap.begin(teller.t)
        if side != 9 or rng.random() < 0.8:
            teller.intro()
        voice.plan(teller, grid)
        teller.t.text = teller.t.text.rstrip(" ")
        if not voice.is_spoken and teller.t.text[-1] not in ".!?。;\n":
            teller.t(pick(rng, (".", "", tongue.stops[0].strip())))
        around = wrap.end(teller.t)
        _typed(rng, teller.t)
        kind = f"sudoku-{side}x{side}"
        call = example(**around, kind=kind, grid="words", say=teller.say)
        try:
            sample = teller.t.sample(Puzzle(find_kind(kind), grid), call)
            sample.prove()
            return sample
        except (CorpusError, ParseError) as error:
            fault = error
    raise fault


def _typed(rng: Rng, t: Telling) -> None:
    """Perhaps without accents or capitals."""
    if chance(rng, 0.2):
        t.text = without_accents(t.text)
    if chance(rng, 0.2) and len(t.text.lower()) == len(t.text):
        t.text = t.text.lower()


def drawn(tongue: Tongue, code: str, rng: Rng, *, held_out: bool) -> Sample:
    """A drawn board and a wish."""
    side = pick(rng, (9, 9, 9, 6, 4))
    clues, solution = sudoku(rng, side)
    intent = pick(rng, ("solve", "check", "unique", "hint", "explain", "why", "generate"))
    wrap = Around(rng, code, side=side, drawn=True, held_out=held_out, intent=intent, chatty=0.25)
    grid = attempted(rng, clues, solution) if intent == "check" else clues
    t = Telling()
    wrap.begin(t)
    t(draw_sudoku(rng, grid))
    kind = f"sudoku-{side}x{side}"
    return t.sample(Puzzle(find_kind(kind), grid), example(**wrap.end(t), kind=kind, grid="g0"))


# ---------------------------------------------------------------------------- mazes


@dataclass(frozen=True)
class MazeWords:
    """How a maze is told wall by wall."""

    size: Patterns  # with {h} and {w}
    row_walls: Patterns  # with {n} and {list}, columns
    column_walls: Patterns  # with {n} and {list}, rows
    one_wall: Patterns  # with {r} and {c}
    full_row: Patterns  # with {n}: all of it is wall
    to: Patterns  # between the ends of a stretch
    ends: Patterns  # with {S} and {G}
    corners: Mapping[tuple[int, int], Patterns]  # with {up:...} and {side:...}
    cell: Patterns  # with {r} and {c}
    border: Patterns
    rest: Patterns  # all else is open


def maze_by_walls(tongue: Tongue, code: str, words: MazeWords, rng: Rng, *, held_out: bool) -> Sample:
    """A small maze: its size, its walls by row, by column or one by one, its start and goal."""
    fault: Exception = CorpusError("nothing was tried")
    for _ in range(_TRIES):
        grid = _scattered(rng)
        teller = VoiceTeller(tongue, tongue.wording, rng, max(grid.shape), extra=_LISTS.get(code, {}))
        wrap = Around(rng, code, noun="maze", intent="solve", held_out=held_out, chatty=0.1)
        wrap.place = "nowhere"
        wrap.begin(teller.t)
        has_border = chance(rng, 0.3)
        if has_border:
            grid = np.pad(grid, 1)
        found = teller.write(
            pick(rng, words.size), h=teller.number(grid.shape[0]), w=teller.number(grid.shape[1])
        )
        size = {"rows": found["h"], "columns": found["w"]}
        teller.t(pick(rng, (". ", ": ", ". ", "\n")))
        first = chance(rng, 0.4)
        if first:
            _ends(teller, words, grid)
        if has_border:
            teller.write(pick(rng, words.border))
            teller.say.append({"do": "border", "value": "#"})
            teller.pause()
        _walls(teller, words, grid, has_border)
        if not first:
            _ends(teller, words, grid)
        if chance(rng, 0.5):
            teller.write(pick(rng, words.rest))
            teller.say.append({"do": "rest", "value": "_"})
        teller.t.text = teller.t.text.rstrip(" ,;\n")
        around = wrap.end(teller.t)
        _typed(rng, teller.t)
        call = example(**around, kind="maze", grid="words", size=size, say=teller.say)
        try:
            sample = teller.t.sample(Puzzle(find_kind("maze"), grid), call)
            sample.prove()
            return sample
        except (CorpusError, ParseError) as error:
            fault = error
    raise fault


_LISTS: dict[str, Mapping[str, Patterns]] = {}  # code -> how numbers are listed


def _scattered(rng: Rng) -> Grid:
    height, width = (int(side) for side in rng.integers(3, 8, size=2))
    grid = np.where(rng.random((height, width)) < rng.uniform(0.12, 0.38), WALL, OPEN).astype(np.int8)
    corners = [(0, 0), (0, width - 1), (height - 1, 0), (height - 1, width - 1)]
    if chance(rng, 0.65):
        start, goal = (corners[i] for i in rng.permutation(4)[:2])
    else:
        start, goal = (divmod(int(i), width) for i in rng.permutation(height * width)[:2])
    grid[start], grid[goal] = START, GOAL
    return grid


def _stretch(teller: Teller, row: Any, column: Any, to_row: Any = None, to_column: Any = None) -> None:
    far = {"to_row": to_row or row, "to_column": to_column or column}
    teller.say.append({"do": "wall", "row": row, "column": column, **far})


def _walls(teller: VoiceTeller, words: MazeWords, grid: Grid, has_border: bool) -> None:
    rng = teller.rng
    inner = grid.copy()
    if has_border:
        inner[[0, -1]], inner[:, [0, -1]] = OPEN, OPEN
    way = pick(rng, ("rows", "rows", "columns", "one by one"))
    if way == "one by one":
        pattern = pick(rng, words.one_wall)
        for row, column in np.argwhere(inner == WALL).tolist():
            found = teller.write(pattern, r=row + 1, c=column + 1)
            _stretch(teller, found["r"], found["c"])
            teller.pause()
        return
    is_row = way == "rows"
    pattern = pick(rng, words.row_walls if is_row else words.column_walls)
    for number, line in enumerate((inner if is_row else inner.T).tolist(), 1):
        walls = [i + 1 for i, value in enumerate(line) if value == WALL]
        if len(walls) == len(line) and is_row:
            at = teller.write(pick(rng, words.full_row), n=number)["n"]
            _stretch(teller, at, "1", at, "-1")
        elif walls:
            before, _, after = spin(rng, pattern).partition("{list}")
            at = teller.write(before, n=number)["n"]
            for low, high in _listed_runs(teller, words, walls):
                ends = (at, low, at, high) if is_row else (low, at, high, at)
                _stretch(teller, *ends)
            teller.t(after)
        else:
            continue
        teller.pause()


def _listed_runs(teller: VoiceTeller, words: MazeWords, walls: list[int]) -> list[tuple[Pointer, Pointer]]:
    rng = teller.rng
    parts: list[tuple[int, int]] = []
    for wall in walls:
        if parts and parts[-1][1] == wall - 1 and (parts[-1][0] < parts[-1][1] or chance(rng, 0.6)):
            parts[-1] = (parts[-1][0], wall)
        else:
            parts.append((wall, wall))
    to, told = pick(rng, words.to), []
    for i, (low, high) in enumerate(parts):
        first = last = teller._one_of(i, len(parts), low)
        if high > low:
            teller.t(to)
            last = teller.t.point(teller.number(high))
        told.append((first, last))
    return told


def _ends(teller: VoiceTeller, words: MazeWords, grid: Grid) -> None:
    """Where to start and where to go."""
    rng, (height, width) = teller.rng, grid.shape
    text = spin(rng, pick(rng, words.ends))
    while text:
        at = min((i for i in (text.find("{S}"), text.find("{G}")) if i >= 0), default=-1)
        teller._plain(text[: at if at >= 0 else None], False)
        if at < 0:
            break
        do, value = ("start", START) if text[at + 1] == "S" else ("goal", GOAL)
        row, column = (int(i) for i in np.argwhere(grid == value)[0])
        is_corner = row in (0, height - 1) and column in (0, width - 1)
        if is_corner and chance(rng, 0.75):
            place = (1 if row == 0 else -1, 1 if column == 0 else -1)
            found = teller._inner(pick(rng, words.corners[place]))
            teller.say.append({"do": do, "row": found["up"], "column": found["side"]})
        else:
            found = teller._inner(pick(rng, words.cell), r=row + 1, c=column + 1)
            teller.say.append({"do": do, "row": found["r"], "column": found["c"]})
        text = text[at + 3 :]
    teller.pause()


# ---------------------------------------------------------------------------- families


@dataclass(frozen=True)
class Talk:
    """What is wished for and said around, beside what the language already has."""

    wishes: Mapping[str, Patterns]
    greetings: Patterns
    reasons: Patterns
    thanks: Patterns
    other: Patterns  # names of puzzles that are not read here
    puzzles: Patterns  # such puzzles, with numbers {n}
    sized: Patterns = ()
    cells: Patterns = ()  # names of a cell, as in `around`


def register(
    tongue: Tongue,
    voices: Sequence[Voice],
    talk: Talk,
    words: MazeWords,
    lists: Mapping[str, Patterns],
    weight: float = 0.4,
) -> None:
    """Make the families of a language. `lists` tells how numbers are listed: `list_joint`, `list_last`."""
    language, code = tongue.code, f"{tongue.code} voices"
    usual = AROUND[language]
    AROUND[code] = replace(
        usual,
        wishes={intent: (*talk.wishes.get(intent, ()), *known) for intent, known in usual.wishes.items()},
        cells=(*usual.cells, *talk.cells),
        greetings=talk.greetings,
        reasons=talk.reasons,
        thanks=talk.thanks,
        maze_wishes={},
    )
    extras = tongues_wishes.EXTRAS[language]
    tongues_wishes.EXTRAS[code] = replace(
        extras, other=talk.other, puzzles=talk.puzzles, sized=talk.sized or extras.sized
    )
    _LISTS[code] = lists
    for voice in voices:
        own = replace(tongue, **voice.manner)
        base = tongue.unseen if voice.held_out else tongue.wording
        wording = replace(base, **voice.said)
        voice = replace(voice, extra={**lists, **voice.extra})
        family(voice.name, language=language, held_out=voice.held_out, weight=weight * voice.weight)(
            partial(told, own, code, voice, wording)
        )

    def add(name: str, write: Any, share: float, subject: str = "wish") -> None:
        family(name, language=language, subject=subject, weight=weight * share)(write)

    add("a drawn sudoku and another voice", partial(drawn, tongue, code, held_out=False), 3.0)
    add("a maze wall by wall", partial(maze_by_walls, tongue, code, words, held_out=False), 2.0, "maze")
    without, missing = tongues_wishes.without_puzzle, tongues_wishes._MISSING
    intents = (*missing, "chat", "generate", "generate", "generate")
    add("no puzzle, another voice", lambda rng: without(code, rng, intents, held_out=False), 2.5)
    add(
        "another kind, another voice", lambda rng: tongues_wishes.other_puzzle(code, rng, held_out=False), 1.0
    )
    add("attempt, another voice", lambda rng: tongues_wishes.puzzle_and_work(code, rng, held_out=False), 1.0)
