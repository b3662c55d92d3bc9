"""A Sudoku told in English line by line, in the voices of many people: row heads that are no ordinals, slips of the
keyboard, dictation, groups and bands, corrections in mid-sentence.

A `Voice` is a manner of saying cells like a `Speller`, but one that changes its names and mistypes words. What is
mistyped beyond what the lexicon knows, the call says itself ("5", "2.") instead of pointing at it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from parsers.spelling import cells_of
from parsers.words import meaning_of, telling_words
from solver.puzzle import Grid
from training.corpus.chance import chance, pick, spin
from training.corpus.sudoku_lines_en import box_place
from training.corpus.sudoku_tale_en import (
    Items,
    Numbers,
    SudokuTale,
    boxes,
    capital,
    cells_at,
    nth,
    numbers,
    random_clues,
    tale,
    with_article,
)
from training.corpus.telling import Rng, Telling

# ---------------------------------------------------------------------------- saying cells

Said = tuple[str, str]  # words for some cells, and the item of the call; none where the words tell it


def mistyped(rng: Rng, word: str) -> str:
    """The word with a slip of the keyboard, as long as it says the same or nothing."""
    if len(word) < 3 or not word.isalpha():
        return word
    at = int(rng.integers(1, len(word) - 1))
    way = pick(rng, ("swap", "swap", "swap", "drop", "double"))
    if way == "swap":
        slip = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif way == "drop":
        slip = word[:at] + word[at + 1 :]
    else:
        slip = word[:at] + word[at] + word[at:]
    return slip if meaning_of(slip) in (None, meaning_of(word)) and len(slip) > 2 else word


def runs_of(values: Sequence[int]) -> list[tuple[int, int]]:
    """The digits and the runs of blanks in them: (5, 1), (0, 2)."""
    runs: list[tuple[int, int]] = []
    for value in values:
        if value == 0 and runs and runs[-1][0] == 0:
            runs[-1] = (0, runs[-1][1] + 1)
        else:
            runs.append((value, 1))
    return runs


_BARE = re.compile(r"(?:missing|empty|blank|unfilled)$")  # which a number before counts only between commas
_UNTOLD = re.compile(r"(?:not filled in|without a number|left open)$")  # of which no word is a blank
_SPELLS_REST = re.compile(r"\b(?:rest|else|others|remaining|all blank|to the end|from there on)\b")


@dataclass
class Voice:
    """One person's manner of saying cells; names of blanks change if there are several."""

    rng: Rng
    number: Numbers
    single: Sequence[str] = ("blank",)  # a blank
    several: Sequence[str] = ()  # blanks in a row, `{n}`; none: each is said
    between: Sequence[str] = (", ",)
    rests: Sequence[str] = ()  # blanks up to the end
    slips: float = 0.0  # how often a word is mistyped
    articles: float = 0.0  # how often "a 5"
    counted: float = 1.0  # how often blanks in a row are counted, if they can be
    last: str = ""  # what parts the last cells

    def _rest(self) -> Said:
        said = pick(self.rng, self.rests)
        return said, "" if _SPELLS_REST.search(said) else "*."

    def _slipped(self, text: str, item: str) -> Said:
        """The words perhaps mistyped; where no longer all of them tell, the call says the item."""
        if not chance(self.rng, self.slips):
            return text, ""
        words = text.split(" ")
        at = int(self.rng.integers(len(words)))
        slip = mistyped(self.rng, words[at])
        tells = meaning_of(slip) == meaning_of(words[at])
        words[at] = slip
        return " ".join(words), "" if tells else item

    def _digit(self, value: int) -> Said:
        said, item = self._slipped(self.number(value), str(value))
        return (with_article(said) if chance(self.rng, self.articles) else said), item

    def _parts(self, values: Sequence[int], ended: bool, literal: bool) -> list[Said]:
        rng = self.rng
        parts: list[Said] = []
        runs = runs_of(values)
        for k, (value, n) in enumerate(runs):
            if value:
                parts.append(self._digit(value))
            elif ended and n > 1 and 0 < k == len(runs) - 1 and self.rests and chance(rng, 0.7):
                parts.append(self._rest())
            elif n > 1 and self.several and chance(rng, self.counted):
                said, item = self._slipped(pick(rng, self.several).format(n=self.number(n)), f"{n}.")
                parts.append(
                    (said, f"{n}." if _UNTOLD.search(said) or (literal and _BARE.search(said)) else item)
                )
            else:
                parts += [self._slipped(pick(rng, self.single), ".") for _ in range(n)]
        return parts

    def __call__(self, t: Telling, values: Sequence[int], *, ended: bool = True) -> Items:
        """Write the cells; the items of the call."""
        wanted = ["." if value == 0 else str(value) for value in values]
        between_words = self.between[0] == " "
        for attempt in range(4):
            # what is counted in words that are read otherwise ("then two empty then"), the call counts itself
            parts = self._parts(values, ended, attempt > 0 and not between_words)
            joints = [pick(self.rng, self.between) for _ in parts[1:]]
            if joints and parts[-1][0].startswith(("and ", "then ")):
                joints[-1] = pick(self.rng, (", ", " ")) if "," in joints[-1] else " "
            elif self.last and joints:
                joints[-1] = self.last
            if attempt == 3:  # the plainest
                parts = [(self.number(value) if value else self.single[0], "") for value in values]
                joints = [self.between[0]] * len(parts)
            if (items := written_cells(t, parts, joints, wanted)) is not None:
                return items
        parts = [(str(value) if value else "blank", "") for value in values]
        items = written_cells(t, parts, [", "] * len(parts), wanted)
        assert items is not None, f"{parts} after {t.text[-20:]!r}"
        return items


def written_cells(
    t: Telling, parts: Sequence[Said], joints: Sequence[str], wanted: Sequence[str]
) -> Items | None:
    """Write the parts; the items. None, and nothing written, where they would be read otherwise."""
    runs: list[tuple[int, int, str]] = []  # start, end, literal item
    text = ""
    for k, (said, item) in enumerate(parts):
        text += joints[k - 1] if k else ""
        start = len(text)
        text += said
        if runs and not item and not runs[-1][2]:
            runs[-1] = (runs[-1][0], len(text), "")
        else:
            runs.append((start, len(text), item))
    before = t.text[-14:]
    for after in (".", " so"):
        full = f"{before}{text}{after}"
        words = telling_words(full)
        cells: list[str] = []
        for start, end, item in runs:
            if item:
                count = item.removesuffix(".")
                cells += ["."] * int(count) if item[-1] == "." and count.isdecimal() else [item]
                continue
            inside = [word for word in words if len(before) + start <= word.start < len(before) + end]
            spelled = cells_of(full, inside)
            if not spelled:
                return None
            cells += ["." if sign in ("0", "_") else sign for sign in spelled]
        if cells[-1] == "*.":
            cells = cells[:-1] + ["."] * (len(wanted) - len(cells) + 1)
        if cells != list(wanted):
            return None
    items: Items = []
    position = 0
    for start, end, item in runs:
        t(text[position:start])
        pointer = t.point(text[start:end])
        items.append(item or pointer)
        position = end
    return items


SINGLES: tuple[tuple[str, ...], ...] = (
    ("blank",), ("blank",), ("empty",), ("empty",), ("nothing",), ("gap",), ("a gap",), ("hole",), ("nil",), ("zero",), ("x",), ("_",), ("dash",), ("dot",), ("underscore",), ("star",),
    ("blank", "empty"), ("blank", "gap", "nothing"), ("an empty one",), ("a hole",), ("one gap", "a gap"), ("unknown",), ("space",), ("nothing", "nothing there"), ("none",), ("vacant",),
    ("0",), ("an empty cell", "a blank"), ("empty square",), ("missing",), ("empty", "empty again"), ("blank", "another blank"), ("another blank one", "a blank one"), ("blank again", "blank"), ("nada",), ("skip",),
)  # fmt: skip
SEVERALS: tuple[tuple[str, ...], ...] = (
    (), (), (), ("{n} blanks",), ("{n} blanks",), ("{n} blanks", "{n} gaps"), ("{n} empties",), ("{n} empty ones",), ("{n} empty cells",), ("{n} holes",), ("{n} gaps",), ("{n} spaces",),
    ("{n} empty squares",), ("{n} blank squares",), ("{n} blank ones", "{n} empty ones"), ("{n} dashes",), ("{n} dots",), ("{n} stars",), ("{n} zeros",), ("a gap of {n}",), ("skip {n}",),
    ("{n} unknowns",), ("{n} more blanks", "{n} blanks"), ("blank x{n}",), ("{n} empty boxes",), ("{n} blank spots",), ("{n} unfilled cells",), ("{n} empty slots",), ("{n} missing ones",),
    ("{n} missing",), ("{n} empty",), ("{n} blank",), ("{n} unfilled", "{n} blank"), ("{n} empty", "{n} blank"), ("{n} not filled in",), ("{n} without a number",), ("{n} left open",), ("({n} empty)",), ("({n} blank)", "({n} empty)"), ("({n} blanks)",), ("[{n} blanks]",),
)  # fmt: skip
LATER_RESTS: tuple[tuple[str, ...], ...] = (
    (), (), (), ("rest empty", "rest blank"), ("the rest is empty",), ("and the rest is blank",), ("nothing else",), ("nothing after that", "and that's it"), ("no more in that row", "and that's all"), ("and then it's empty",), ("after that no digits",), ("then all blank",), ("everything else empty",),
    ("empty from there on", "blank to the end"), ("the others are blank",), ("rest is nothing",), ("remaining ones empty",), ("then blanks to the end",),
)  # fmt: skip


def voice(rng: Rng, **fixed: Any) -> Voice:
    """Some person's manner."""
    between = pick(rng, ((", ",), (", ",), (" ",), (" ",), (", ", " then "), (", ", " and "), (" and ",), (", ", ", ", ", then "), (" then ",), ("; ",), (", ", "... ")))  # fmt: skip
    single = pick(rng, SINGLES)
    if "... " in between and len(single[0]) == 1:
        between = (", ",)
    if between[0] == " " and "one" in single[0]:
        single = ("blank",)
    usual: dict[str, Any] = {
        "number": numbers(rng),
        "single": single,
        "several": pick(rng, SEVERALS),
        "between": between,
        "rests": pick(rng, LATER_RESTS),
        "articles": 0.8 if "," in between[0] and chance(rng, 0.2) else 0.0,
        "counted": pick(rng, (1.0, 1.0, 0.6)),
        "last": " and " if between == (", ",) and chance(rng, 0.25) else "",
    }
    return Voice(rng, **(usual | fixed))


# ---------------------------------------------------------------------------- naming lines


def head(t: Telling, pattern: str, at: Any) -> Any:
    """Write the name of a line, with `<word>` for one that tells which: the pointer to it, counted from the end if
    it is `<-word>`; else `at`."""
    before, mark, rest = pattern.partition("<")
    t(before)
    if not mark:
        return at
    word, _, after = rest.partition(">")
    pointer = t.point(word.removeprefix("-"))
    t(after)
    return -pointer if word.startswith("-") else pointer


FIRSTS = (
    "starting at the <top>", "the <top> one", "<first> one", "<first> up", "<first>", "<top>", "on <top>", "row <1>", "row <one>", "to begin with", "at the <top>", "up <top>", "so the <top> one",
    "<first> off", "<first> of all", "the <top> line", "<top> line", "the <first> line", "line <1>", "we start with", "it opens with", "the <first> one", "the very <first> row", "up at the <top>",
    "the <top> row", "<top> row", "okay <top> row", "<first> row", "right at the <top>", "<uppermost>", "highest row", "the <topmost> row", "all the way <top>", "row <1> (at the top)",
)  # fmt: skip
NEXTS = (
    "below that", "next", "then", "under it", "the one after", "moving down", "going down", "down one", "underneath that", "right below", "just under that", "next up", "following that",
    "after that comes", "now the next row", "next one down", "then the next", "and below", "and under that", "row below", "row under it", "the one below it", "the one underneath", "the following line",
    "new line", "new row", "another row", "and next", "so next", "ok next", "and then", "then we get", "then there's", "then comes", "followed by", "lower down", "one row lower", "a row down",
    "a line down", "step down", "drop down a row", "move down", "keep going", "continuing", "continuing down", "afterwards", "down again", "on to the next", "onto the next row", "the row beneath",
    "right under that", "directly under", "one lower", "then under that one", "one further down", "and after that", "then below", "and the one below that", "line", "row", "underneath", "after it",
    "now", "and now", "next comes", "then next", "next again", "then again", "beneath", "next along", "another line", "here's the next", "then it goes", "the one following", "and the following one",
    "the row that follows", "comes next", "under this", "below this", "below it", "then under it", "just below", "the next one under", "go down", "go down one", "another one", "one more row",
)  # fmt: skip
LASTS = (
    "and finally", "finally", "lastly", "and lastly", "to finish", "and to finish", "to close", "and the <last> one", "<last> one", "and <last>", "<last>", "the <bottom> one", "and at the <bottom>",
    "at the very <bottom>", "the <final> row", "and that leaves the <bottom> row", "<bottom> row", "<last> but not least", "and <last> of all", "the <bottom> line", "<final> line", "<bottom>",
    "and the <bottom> one", "the <lowest> row", "and the very <last> row", "which leaves the <last> row", "closing with", "and the <final> one", "right at the <bottom>", "ending on",
    "the <last> line", "and then the <last>",
)  # fmt: skip
JOINTS = (
    ": ", ": ", ": ", " ", ", ", " - ", " we have ", " it's ", " there is ", " is ", "... ", " you get ", ", that's ", " i see ", " comes ", " has ", " goes ", " shows ", " reads ", " - that is ",
    " = ", "; ", " there's ", " I've got ", " we've got ", " would be ", " says ",
)  # fmt: skip
ENDS = (". ", ". ", ".\n", "\n", ", ", "; ", " ", "... ", " / ", "! ")


def finish(t: Telling, end: str) -> None:
    """Write the end of a line; no dots after a sign, which would be read as cells."""
    t(end.replace("...", ",") if t.text[-1:] in "_-*?" else end)


def tell_lines(
    story: SudokuTale,
    spell: Callable[..., Items],
    write_head: Callable[[int, int], Any],
    *,
    joint: Sequence[str] = JOINTS,
    ends: Sequence[str] = ENDS,
    order: Sequence[int] | None = None,
    line: str = "row",
    closing: Sequence[str] = ("",),
) -> None:
    """Every line in one statement. `write_head` is told how many were before, and which line it is."""
    rng, t = story.rng, story.t
    end, usual = pick(rng, ends), pick(rng, joint)
    is_capital = end[0] in ".!\n" and chance(rng, 0.6)
    order = range(story.side) if order is None else order
    for k, i in enumerate(order):
        start = len(t.text)
        at = write_head(k, i)
        if is_capital:
            t.text = t.text[:start] + capital(t.text[start:])
        if len(t.text) > start:
            t(usual if chance(rng, 0.75) else pick(rng, joint))
        values = story.clues[i] if line == "row" else story.clues[:, i]
        story.line(line, at, spell(t, values.tolist()))
        finish(t, end if k < len(order) - 1 else pick(rng, closing))


def steps(
    story: SudokuTale,
    firsts: Sequence[str] = FIRSTS,
    nexts: Sequence[str] = NEXTS,
    lasts: Sequence[str] = LASTS,
    *,
    varies: float = 0.5,
    n_lines: int | None = None,
) -> Callable[[int, int], Any]:
    """Heads that lead from one line to the next, without counting."""
    rng, t = story.rng, story.t
    usual = pick(rng, nexts)
    ends_with_last = chance(rng, 0.6)
    n_lines = n_lines or story.side

    def write(k: int, i: int) -> Any:
        if k == 0:
            pattern = pick(rng, firsts)
        elif k == n_lines - 1 and ends_with_last:
            pattern = pick(rng, lasts)
        else:
            pattern = pick(rng, nexts) if chance(rng, varies) else usual
        return head(t, pattern, str(i + 1))

    return write


def counted(
    story: SudokuTale, *patterns: str, number: Numbers | None = None, figures: float = 0.25
) -> Callable[[int, int], Any]:
    """Heads that count: `{n}` the number of the line, `{nth}` its ordinal, `{left}` the one from the end."""
    rng, t = story.rng, story.t
    number = number or numbers(rng)

    def write(k: int, i: int) -> Any:
        pattern = pick(rng, patterns)
        return head(
            t,
            pattern.format(n=number(i + 1), nth=nth(rng, i + 1, figures), left=nth(rng, story.side - i)),
            str(i + 1),
        )

    return write


# ---------------------------------------------------------------------------- heads that do not count


@tale("step by step downwards", weight=3)
def downwards(story: SudokuTale) -> None:
    tell_lines(story, voice(story.rng), steps(story))


@tale("then, then, and finally", weight=1.5)
def then_then(story: SudokuTale) -> None:
    """The same word every time."""
    rng = story.rng
    word = (pick(rng, NEXTS),)
    tell_lines(story, voice(rng), steps(story, nexts=word, varies=0.0))


@tale("line: line: line:", weight=1.5, chatty=0.2)
def repeated(story: SudokuTale) -> None:
    rng = story.rng
    same = pick(rng, (
        "line", "row", "new row", "new line", "r", "a row", "one row", "next row", "another row", "this row", "row:", "(row)", "[row]", "=>", ">>", "~", "-->", "•", "–", "*row*", "L", "//", "line of {n}", "grid row",
        "my row", "ROW", "LINE", "row is", "cells", "entry",
    )).format(n=story.side)  # fmt: skip
    spell = voice(rng)
    if not same[-1].isalpha():
        spell.several, spell.single = (), ("blank",)
    tell_lines(
        story,
        spell,
        lambda k, i: head(story.t, same, str(i + 1)),
        joint=(": ", " ", ", ", " - ") if same[-1].isalnum() else (" ",),
        ends=("\n", "\n", ". ", "; ", " ", ", ", ".\n"),
    )


@tale("nothing but line ends", chatty=0.3)
def bare(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(
        pick(
            rng,
            (
                "",
                "my sudoku:\n",
                "rows top to bottom\n",
                "Here:\n",
                "one row per line\n",
                "Line for line:\n",
                "it says\n",
                "It is:\n",
            ),
        )
    )
    tell_lines(
        story,
        voice(rng),
        lambda k, i: str(i + 1),
        joint=("",),
        ends=("\n", ".\n", "\n", ". ", " / ", " | ", " // ", "\n\n", "; "),
    )


@tale("upwards from the bottom", weight=1.2)
def upwards(story: SudokuTale) -> None:
    rng = story.rng
    if chance(rng, 0.5):
        story.t(pick(rng, ("I hold it upside down, so bottom row first. ", "Going from the bottom up: ", "bottom to top: ", "I'm reading upwards. ", "starting from the lowest row and climbing: ",
                           "Backwards, from the bottom row to the top one. ", "from the bottom: ", "bottom row first: ")))  # fmt: skip
    firsts = (
        "the <bottom> row",
        "<bottom> row",
        "at the <bottom>",
        "the <last> row",
        "row <{n}>",
        "<bottom>",
        "the <lowest> one",
        "starting at the <bottom>",
        "<last> row",
        "down at the <bottom>",
    )
    nexts = ("above that", "the one above", "up one", "above it", "over that", "next one up", "moving up", "then the row above", "going up", "a row higher", "higher up", "one row up", "on top of that one",
             "then up", "and above that", "right above", "just above", "row above", "next row up", "climbing", "the row over it")  # fmt: skip
    lasts = (
        "the <top> row",
        "and <top>",
        "<top> row",
        "and at the <top>",
        "and finally",
        "and the <first> row",
        "the <top> one",
        "row <1>",
        "up <top>",
        "right at the <top>",
        "lastly",
    )
    named = tuple(first.format(n=story.side) for first in firsts)
    tell_lines(story, voice(rng), steps(story, named, nexts, lasts), order=list(range(story.side))[::-1])


@tale("row one, next, row three, next")
def half_counted(story: SudokuTale) -> None:
    """Some rows by number, the others by where they lie."""
    rng, t = story.rng, story.t
    number = numbers(rng)

    def write(k: int, i: int) -> Any:
        if chance(rng, 0.5):
            return head(t, pick(rng, FIRSTS if k == 0 else NEXTS), str(i + 1))
        said = pick(
            rng,
            (
                "row <{n}>",
                "row <{n}>",
                "line <{n}>",
                "the <{nth}>",
                "<{nth}> row",
                "number <{n}>",
                "the <{nth}> one",
                "then row <{n}>",
                "next, row <{n}>",
                "and row <{n}>",
            ),
        )
        return head(t, said.format(n=number(i + 1), nth=nth(rng, i + 1)), str(i + 1))

    tell_lines(story, voice(rng), write)


# ---------------------------------------------------------------------------- heads that count, otherwise


@tale("1st, 2nd, 3rd", weight=1.2)
def bare_ordinals(story: SudokuTale) -> None:
    patterns = pick(
        story.rng,
        (
            ("<{nth}>",),
            ("the <{nth}>",),
            ("<{nth}> one",),
            ("the <{nth}> one",),
            ("<{nth}> line", "<{nth}> row"),
            ("my <{nth}> row",),
            ("in <{nth}> place",),
            ("<{nth}> up",),
        ),
    )
    tell_lines(
        story, voice(story.rng), counted(story, *patterns, figures=pick(story.rng, (0.0, 1.0))),
        joint=(": ", ": ", " is ", " - ", ", ", " reads ", " goes ", "... ", ") ", " would be "),
    )  # fmt: skip


@tale("that was row one", weight=1.2)
def named_afterwards(story: SudokuTale) -> None:
    """Five three blank blank is row one."""
    rng, t = story.rng, story.t
    number, spell = numbers(rng), voice(rng)
    spell.rests = ()
    pattern = pick(rng, (
        " is row <{n}>", ", that's row <{n}>", " for row <{n}>", " in row <{n}>", " (row <{n}>)", " makes up row <{n}>", " - that was row <{n}>", " is the <{nth}> row", " on the <{nth}> line", " goes in row <{n}>",
        ", which is row <{n}>", " are in row <{n}>", ". That's the <{nth}> row", " -> row <{n}>", ". So much for row <{n}>",
    ))  # fmt: skip
    end = pick(rng, (". ", ".\n", "\n", "; ", ", and "))
    for i in range(story.side):
        start = len(t.text)
        items = spell(t, story.clues[i].tolist())
        if end[0] in ".\n":
            t.text = t.text[:start] + capital(t.text[start:])
        at = head(t, pattern.format(n=number(i + 1), nth=nth(rng, i + 1)), str(i + 1))
        story.line("row", at, items)
        t(end if i < story.side - 1 else "")


@tale("chat log, one message a row", chatty=0.2)
def chat_log(story: SudokuTale) -> None:
    """[12:01] me: row one is ...; times and counts of messages are no cells."""
    rng, t = story.rng, story.t
    who, hour, minute = (
        pick(rng, ("me", "Ann", "bob", "user", "Dad", "mum", "you", "sam_92", "J")),
        int(rng.integers(1, 24)),
        int(rng.integers(0, 50)),
    )
    stamp = pick(
        rng,
        (
            "{h}:{m:02d} {who}: ",
            "({h}:{m:02d}) {who}: ",
            "{who}, {h}:{m:02d}: ",
            "{who}: ",
            "{who} > ",
            "msg: ",
            "{h}.{m:02d} - ",
            "message: ",
        ),
    )
    named = chance(rng, 0.6)
    pattern = pick(rng, ("row <{n}>", "line <{n}>", "<{nth}> row", "the <{nth}> row", "R<{n}>"))
    number, spell = numbers(rng), voice(rng)
    for i in range(story.side):
        t(stamp.format(h=hour, m=minute + i, who=who))
        at: Any = str(i + 1)
        if named:
            at = head(
                t, pattern.format(n=i + 1 if "R" in pattern else number(i + 1), nth=nth(rng, i + 1)), at
            )
            t(pick(rng, (" ", ": ", " is ", " = ")))
        elif chance(rng, 0.5):
            t(pick(rng, ("next ", "then ", "ok ", "and ", "so ", "now ")))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t("\n" if i < story.side - 1 else "")


@tale("question and answer", chatty=0.2)
def interview(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    ask, answer = pick(
        rng,
        (("Q: ", "A: "), ("", ""), ("- ", "- "), ("Me: ", "Gran: "), ("Operator: ", "Caller: "), ("", "-> ")),
    )
    question = pick(
        rng,
        (
            "What's in row <{n}>?",
            "Row <{n}>?",
            "And row <{n}>?",
            "the <{nth}> row?",
            "What about the <{nth}> line?",
            "Line <{n}>?",
            "row <{n}> please?",
            "What does row <{n}> say?",
        ),
    )
    number, spell = numbers(rng), voice(rng)
    gap = pick(rng, (" ", "\n"))
    for i in range(story.side):
        t(ask)
        at = head(t, question.format(n=number(i + 1), nth=nth(rng, i + 1)), str(i + 1))
        t(gap + answer + pick(rng, ("", "", "That's ", "It is ", "Uh, ", "We have ", "it goes ")))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(pick(rng, (".\n", "\n")) if i < story.side - 1 else "")


@tale("a form with fields", chatty=0.1)
def form(story: SudokuTale) -> None:
    """What an agent or a support form sends: row_1=5 3 blank."""
    rng, t = story.rng, story.t
    t(
        pick(
            rng,
            (
                "",
                "Type: sudoku\n",
                "task: solve\n",
                "request=solve_sudoku ",
                "Ticket: puzzle help\nDescription: ",
                "Category: sudoku\nDetails:\n",
                "tool: sudoku\nargs: ",
                "puzzle input\n",
                "input: ",
            ),
        )
    )
    key = pick(
        rng,
        (
            "row<{n}>",
            "r<{n}>",
            "row <{n}>",
            "Row <{n}>",
            "ROW <{n}>",
            "line<{n}>",
            "row_<{n}>",
            "Line <{n}>",
            "field row <{n}>",
            "- row <{n}>",
            "R<{n}>",
        ),
    )
    spell = voice(
        rng,
        number=Numbers(rng, pick(rng, (0.0, 0.0, 1.0))),
        between=(pick(rng, (" ", " ", ", ", ",", "; ", "/")),),
        last="",
    )
    if spell.between[0] in (",", "/"):
        spell.single, spell.several, spell.rests = (pick(rng, ("blank", "x", "empty", "_")),), (), ()
    tell_lines(story, spell, counted(story, key, number=Numbers(rng, 0.0)), joint=("=", ": ", " = ", ":", " -> ", ' = ', " := "),
               ends=("\n", "\n", "; ", " | ", "\n") if ";" not in spell.between[0] else ("\n",))  # fmt: skip


# ---------------------------------------------------------------------------- dictation


def dictation(rng: Rng) -> Voice:
    """All in words, with nothing between."""
    single = pick(
        rng,
        (
            ("blank",),
            ("blank",),
            ("empty",),
            ("oh",),
            ("zero",),
            ("nothing",),
            ("space",),
            ("gap",),
            ("dash",),
            ("star",),
            ("nil",),
            ("none",),
            ("hole",),
            ("x",),
            ("dot",),
            ("skip",),
            ("underscore",),
            ("blank", "empty"),
        ),
    )
    several = pick(
        rng,
        (
            (),
            (),
            ("{n} blanks",),
            ("{n} empty cells",),
            ("{n} empty squares",),
            ("{n} gaps",),
            ("{n} more blanks",),
            ("blank for {n}",),
            ("{n} zeros",),
        ),
    )
    rests = pick(
        rng,
        (
            (),
            (),
            ("rest blank",),
            ("rest of it empty",),
            ("and the rest is empty",),
            ("nothing else",),
            ("all blank after that",),
        ),
    )
    between = pick(
        rng,
        (
            (" ",),
            (" ",),
            (" ",),
            (" ", " and "),
            (" ", " then "),
            (" comma ",),
            (" ", " uh "),
            (" ", " um ", " "),
        ),
    )
    if single == ("oh",):
        several, rests, between = (), (), (" ",)
    return Voice(rng, Numbers(rng, pick(rng, (1.0, 1.0, 1.0, 0.8, 0.0))), single, several, between, rests)


@tale("dictated without a comma", weight=3, chatty=0.15)
def dictated(story: SudokuTale) -> None:
    """row one five three blank blank seven row two six"""
    rng, t = story.rng, story.t
    t(
        pick(
            rng,
            (
                "",
                "",
                "",
                "ok ",
                "so ",
                "okay so here goes ",
                "hey can you take this down ",
                "hi it's me again ",
                "alright ready ",
                "testing testing ok ",
                "um hello ",
            ),
        )
    )
    heads = pick(rng, (
        counted(story, "row <{n}>", number=Numbers(rng, 1.0)), counted(story, "row <{n}>", number=Numbers(rng, 0.5)), counted(story, "line <{n}>", number=Numbers(rng, 1.0)),
        counted(story, "<{nth}> row", figures=0.0), counted(story, "row number <{n}>", "row <{n}>", number=Numbers(rng, 1.0)), counted(story, "<{nth}> line", figures=0.0),
        counted(story, "the <{nth}> row", "row <{n}>", number=Numbers(rng, 1.0), figures=0.0), steps(story, varies=0.2), steps(story, nexts=("next row",), varies=0), steps(story, nexts=("new line",), varies=0),
        steps(story, nexts=("next line",), varies=0), steps(story, nexts=("next", "and next", "then next", "okay next")), lambda k, i: str(i + 1) if k == 0 else head(t, pick(rng, ("next row", "new row", "next")), str(i + 1)),
    ))  # fmt: skip
    spell = dictation(rng)
    joints = (" ", " ", " ", " is ", " goes ", " has ")
    end = pick(rng, (" ", " ", " ", " okay ", " and ", " period ", " full stop ", " then "))
    tell_lines(story, spell, heads, joint=joints, ends=(end,))
    t.text = t.text.lower()


@tale("a voicemail", weight=1.2, chatty=0.1)
def voicemail(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(spin(rng, pick(rng, (
        "[hi|hello|hey] it's [bob|your mother|grandma|jim from work|auntie jo] [calling|ringing] about the [sudoku|puzzle] [so|right|anyway] ", "[ok|okay] [is this recording|are you there|can you hear me] [good|right|fine] ",
        "[sorry to bother you|me again] [i'm stuck on the sudoku|this puzzle is doing my head in] [it goes like this|here it is] ", "[right|well] [love|dear|mate] [get a pen|write this down] ",
    ))))  # fmt: skip
    fillers = (
        "",
        "",
        " um",
        " er",
        " hang on",
        " let me see",
        " right",
        " yeah",
        " sorry the dog",
        " where was i",
        " ok",
        " i think",
    )
    write = pick(
        rng,
        (counted(story, "row <{n}>", "the <{nth}> row", number=Numbers(rng, 1.0), figures=0.0), steps(story)),
    )

    def heads(k: int, i: int) -> Any:
        at = write(k, i)
        t(pick(rng, fillers))
        return at

    tell_lines(
        story,
        dictation(rng),
        heads,
        joint=(" ", " is ", " it's ", " we've got "),
        ends=(" ", " and ", " okay "),
    )
    t(pick(rng, ("", " bye", " that's it", " call me back", " ok thanks", " love you bye")))


@tale("spoken punctuation", chatty=0.1)
def spoken_punctuation(story: SudokuTale) -> None:
    rng = story.rng
    comma, stop = (
        pick(rng, (" comma ", " comma ", " slash ", " pause ")),
        pick(rng, (" full stop ", " period ", " new line ", " semicolon ", " new paragraph ", " stop ")),
    )
    spell = Voice(
        rng,
        Numbers(rng, 1.0),
        pick(rng, (("blank",), ("empty",), ("zero",), ("gap",))),
        pick(rng, ((), ("{n} blanks",))),
        (comma,),
    )
    heads = pick(
        rng,
        (
            counted(story, "row <{n}>", number=Numbers(rng, 1.0)),
            counted(story, "<{nth}> row", figures=0.0),
            lambda k, i: str(i + 1),
        ),
    )
    tell_lines(story, spell, heads, joint=(" colon ", " ", " is "), ends=(stop,))


# ---------------------------------------------------------------------------- slips of the keyboard

ROW_SLIPS = ("row", "rwo", "orw", "roww", "rw", "lien", "lne", "rows", "line")
OTHER_SLIPS = (
    "teh",
    "nxet",
    "tehn",
    "adn",
    "hte",
    "hten",
    "nex",
    "nxt",
    "belwo",
    "belo",
    "undre",
    "bellow",
    "folowed by",
    "afer that",
    "thne",
    "udner it",
)


@tale("typed on a phone", weight=2.5, chatty=0.3)
def phone(story: SudokuTale) -> None:
    """rwo 1 fvie thre blnak"""
    rng, t = story.rng, story.t
    spell = voice(
        rng, slips=pick(rng, (0.05, 0.1, 0.2)), number=Numbers(rng, pick(rng, (1.0, 1.0, 0.7, 0.3))), rests=()
    )
    number, style = numbers(rng), pick(rng, ("n", "n", "nth", "next", "top"))
    odds = pick(rng, (0.15, 0.4))

    def named(word: str, at: str) -> Any:
        """A word that tells, perhaps mistyped beyond knowing."""
        slip = mistyped(rng, word) if chance(rng, odds) else word
        if meaning_of(slip) == meaning_of(word):
            return t.point(slip)
        t(slip)
        return at

    def write(k: int, i: int) -> Any:
        row = pick(rng, ROW_SLIPS) if chance(rng, odds) else "row"
        if style == "n":
            t(f"{row} ")
            return named(number(i + 1), str(i + 1))
        if style == "nth" or (style == "top" and 0 < i < story.side - 1) or k == 0:
            word = nth(rng, i + 1) if style != "top" else pick(rng, ("top", "first"))
            at = named(word, str(i + 1)) if style != "top" or i == 0 else named(nth(rng, i + 1), str(i + 1))
            t(f" {row}")
            return at
        if style == "top":
            at = named(pick(rng, ("bottom", "last")), str(i + 1))
            t(f" {row}")
            return at
        t(pick(rng, OTHER_SLIPS) if chance(rng, odds) else pick(rng, ("next", "then", "below", "and")))
        return str(i + 1)

    tell_lines(
        story,
        spell,
        write,
        joint=(" ", ": ", " is ", " si ", " has ", " hsa ", ", ", " reads "),
        ends=(" ", ", ", ". ", "\n", ".. "),
    )


@tale("a child tells it", chatty=0.2)
def child(story: SudokuTale) -> None:
    """in the first row theres a 5 and a 3 and then 2 empty ones"""
    rng, t = story.rng, story.t
    spell = Voice(
        rng, Numbers(rng, pick(rng, (0.0, 0.5, 1.0))), pick(rng, (("nothing",), ("an empty one",), ("a hole",), ("a empty box",), ("blank",))),
        pick(rng, ((), ("{n} empty ones",), ("{n} empty boxes",), ("{n} holes",))), pick(rng, ((" and then ",), (" and ",), (" and then ", " and "), (" then ",))),
        pick(rng, ((), ("thats all the rest is empty",), ("nothing else",), ("the rest is empty",))), articles=pick(rng, (0.0, 1.0)), slips=pick(rng, (0.0, 0.03)),
    )  # fmt: skip
    heads = pick(rng, (
        counted(story, "in the <{nth}> row", "the <{nth}> row"), counted(story, "row <{n}>", "in row <{n}>"), steps(story, ("in the <top> row", "the <top>"), ("then under it", "and under that", "then the next row", "under that one", "and then under")),
    ))  # fmt: skip
    tell_lines(
        story,
        spell,
        heads,
        joint=(" theres ", " there is ", " it has ", " is ", " i have ", " has "),
        ends=(" ", ". ", " and ", " ok ", "\n"),
    )
    t(pick(rng, ("", " its hard", " my teacher gave it to us", " i am 7", " can u do it")))


@tale("grandmother reads it out", chatty=0.5)
def grandmother(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    remarks = (
        "",
        "",
        "",
        "",
        "bless me, ",
        "now then, ",
        "let me put my glasses on, ",
        "where were we, ",
        "dear me, ",
        "as I was saying, ",
        "I can hardly read this, ",
        "oh yes, ",
        "goodness, ",
        "my word, ",
    )
    heads = pick(
        rng,
        (
            steps(story, varies=0.8),
            counted(story, "the <{nth}> row", "the <{nth}> line", figures=0.0),
            counted(story, "row number <{n}>", "line number <{n}>"),
        ),
    )

    def write(k: int, i: int) -> Any:
        t(pick(rng, remarks))
        return heads(k, i)

    tell_lines(
        story,
        voice(rng, number=Numbers(rng, 1.0)),
        write,
        joint=(
            ", dear, is ",
            ", let me see, ",
            " has ",
            " says ",
            ": ",
            ", I make it ",
            " starts off ",
            " would be ",
        ),
        ends=(". ", ".\n", ", dear. ", "; "),
    )


@tale("a teacher dictates", chatty=0.3)
def teacher(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(
        pick(
            rng,
            (
                "",
                "Class, copy this: ",
                "Pencils ready. ",
                "Please write down the following. ",
                "Everyone, on squared paper: ",
                "Attention please. ",
                "Copy carefully. ",
            ),
        )
    )
    order = pick(
        rng,
        (
            "In row <{n}> write",
            "On the <{nth}> line put",
            "Row <{n}>, please write",
            "Into the <{nth}> row go",
            "For row <{n}> note",
            "Fill row <{n}> with",
            "Row <{n}>, everyone:",
            "In the <{nth}> row you should have",
        ),
    )
    tell_lines(
        story,
        voice(rng),
        counted(story, order),
        joint=(" ", " ", ": ") if order[-1] != ":" else (" ",),
        ends=(". ", ".\n", "; ", ". Good. "),
    )


# ---------------------------------------------------------------------------- cells in groups


@tale("three and three and three", weight=1.5, sides=(6, 9, 9))
def thirds(story: SudokuTale) -> None:
    """five three blank, blank seven blank, blank blank blank"""
    rng = story.rng
    bar = pick(
        rng,
        (
            ", ",
            " | ",
            "; ",
            " / ",
            " - ",
            " ... ",
            ", then ",
            " pause ",
            " gap in the frame, ",
            " // ",
            " and ",
        ),
    )
    spell = Voice(
        rng,
        numbers(rng),
        pick(rng, (("blank",), ("empty",), ("nothing",), ("x",), ("0",), ("_",), ("zero",), ("none",))),
        (),
        (" ",),
    )
    if "gap" in bar or bar == " - ":
        bar = " | "
    heads = pick(
        rng,
        (steps(story), counted(story, "row <{n}>"), counted(story, "<{nth}> row"), lambda k, i: str(i + 1)),
    )

    def write(t: Telling, values: list[int]) -> Items:
        parts = [(spell.number(value) if value else pick(rng, spell.single), "") for value in values]
        joints = [bar if k % 3 == 0 else " " for k in range(1, len(values))]
        wanted = [str(value) if value else "." for value in values]
        return written_cells(t, parts, joints, wanted) or spell(t, values)

    ends = ("\n", ".\n", ". ", "\n") if bar in (", ", "; ", " | ", " / ") else (". ", "\n", "; ")
    tell_lines(story, write, heads, joint=(": ", " ", " - ", " is ", " goes "), ends=ends)


@tale("the first three, the next three", sides=(6, 9, 9))
def named_thirds(story: SudokuTale) -> None:
    """Row 1: first three 5 3 blank, middle three ..., last three ...: places part the cells."""
    rng = story.rng
    spell = voice(rng, between=(pick(rng, (" ", ", ")),), last="", rests=())
    heads = counted(story, "row <{n}>", "the <{nth}> row") if chance(rng, 0.7) else steps(story)
    parts = pick(rng, (("left", "middle", "right"), ("left part", "middle part", "right part"), ("on the left", "in the middle", "on the right"), ("left box", "middle box", "right box"), ("left third", "middle third", "right third"))) if story.side == 9 else pick(rng, (("left", "right"), ("left half", "right half"), ("on the left", "on the right")))  # fmt: skip
    joint, end = pick(rng, (": ", " ", ", ", " - ")), pick(rng, (", ", "; ", " / "))

    def write(t: Telling, values: list[int]) -> Items:
        items: Items = []
        for k, part in enumerate(parts):
            t(part + joint)
            items += spell(t, values[3 * k : 3 * k + 3], ended=False)
            t(end if k < len(parts) - 1 else "")
        return items

    tell_lines(story, write, heads, joint=(": ", ", ", " - "), ends=(". ", ".\n", "\n"))


@tale("band by band", weight=1.2, sides=(6, 9, 9))
def bands(story: SudokuTale) -> None:
    """Top band: ... / ... / ...; then the middle band."""
    rng, t = story.rng, story.t
    height = 3 if story.side == 9 else 2
    noun = pick(
        rng,
        (
            "band",
            "band",
            "block of rows",
            "strip",
            "section",
            "three rows" if height == 3 else "two rows",
            "group",
            "part",
            "chunk",
            "floor",
        ),
    )
    places = ("top", "middle", "bottom")
    article = pick(rng, ("the ", "", "The "))
    spell, between = (
        voice(rng),
        pick(
            rng,
            ("; ", " / ", ".\n", "\n", ", then ", ". Then ", ", under that ", "; below that ", ", next row "),
        ),
    )
    if between == ", then " or ";" in between:
        spell.between, spell.last = (pick(rng, (" ", ", ")),), ""
    for i in range(story.side):
        if i % height == 0:
            t(
                (pick(rng, (". ", ".\n", "\n\n", "\n")) if i else "")
                + article
                + places[i // height]
                + f" {noun}"
                + pick(rng, (": ", " is ", ":\n"))
            )
        story.line("row", str(i + 1), spell(t, story.clues[i].tolist()))
        t(between if (i + 1) % height else "")


@tale("boxes in rows of three", weight=2)
def box_rows(story: SudokuTale) -> None:
    """The top-left box reads 5 3 blank, 6 blank blank, blank 9 8."""
    rng, t = story.rng, story.t
    width = 3 if story.side > 4 else 2
    noun = pick(
        rng,
        (
            "box",
            "box",
            "block",
            "square",
            "region",
            "mini grid",
            "house",
            "sub-box",
            "subsquare",
            "cage",
            "quadrant" if story.side == 4 else "cluster",
        ),
    )
    names, number = pick(rng, ("place", "place", "n", "nth", "next")), numbers(rng)
    spell = Voice(
        rng,
        numbers(rng),
        pick(
            rng, (("blank",), ("empty",), ("_",), ("x",), ("0",), ("nothing",), ("gap",), ("zero",), ("dot",))
        ),
        (),
        (" ",),
    )
    bar = pick(
        rng,
        (
            ", ",
            ", ",
            " / ",
            "; ",
            " then ",
            ", below that ",
            ", then ",
            " | ",
            ", under it ",
            ", next ",
            " and then ",
        ),
    )
    joint, end = (
        pick(rng, (" reads ", ": ", " is ", " has ", " goes ", " contains ", " - ", " holds ")),
        pick(rng, (". ", ".\n", "\n", ". ")),
    )
    only = chance(rng, 0.3)
    told = sorted(rng.permutation(story.side)[: pick(rng, (1, 2, 3))].tolist()) if only else range(story.side)
    if only:
        kept = np.zeros_like(story.clues)
        for i in told:
            for cell in boxes(story.side)[i]:
                kept[cell] = story.clues[cell]
        story.clues = kept
        names = pick(rng, ("place", "n", "nth"))
    for i in told:
        at: Any = str(i + 1)
        start = len(t.text)
        if names == "place":
            place = box_place(rng, story.side, i)
            t("the ")
            if " " in place or "-" in place:
                t(f"{place} {noun}")
            else:
                at = t.point(place)
                t(f" {noun}")
        elif names == "n":
            t(f"{noun} ")
            at = t.point(number(i + 1))
        elif names == "nth":
            t("the ")
            at = t.point(nth(rng, i + 1))
            t(f" {noun}")
        else:
            t(f"the next {noun}" if i else pick(rng, (f"starting {noun}", "we start with")))
        t.text = t.text[:start] + capital(t.text[start:])
        t(joint)
        values = cells_at(story.clues, boxes(story.side)[i])
        parts = [(spell.number(value) if value else spell.single[0], "") for value in values]
        joints = [bar if k % width == 0 else " " for k in range(1, len(values))]
        items = written_cells(t, parts, joints, [str(value) if value else "." for value in values])
        story.line("box", at, items or spell(t, values))
        t(end)
    t.text = t.text.rstrip()
    if only:
        t(
            pick(
                rng,
                (
                    " Everything else is empty.",
                    "\nThe other boxes are blank.",
                    " No other numbers.",
                    " The rest is empty",
                ),
            )
        )
        story.rest()


@tale("column by column, top to bottom", weight=1.2)
def columns(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(
        pick(
            rng,
            (
                "",
                "Columns, going down: ",
                "I do it in columns. ",
                "vertically: ",
                "column-wise, ",
                "By columns from the left: ",
            ),
        )
    )
    heads = pick(rng, (
        counted(story, "column <{n}>", "column <{n}>"), counted(story, "the <{nth}> column"), counted(story, "col <{n}>"), counted(story, "c<{n}>", number=Numbers(rng, 0.0)), counted(story, "down column <{n}>"),
        steps(story, ("the <left> column", "<leftmost> column", "column <1>", "the <first> column", "the far <left> column"),
              ("next column", "the column beside it", "to the right of that", "then the next column", "right of it", "the column after", "next one over", "the neighbouring column", "one over"),
              ("the <last> column", "the <right> column", "and the <rightmost> column", "finally", "and finally the <last> column", "far <right> column")),
    ))  # fmt: skip
    tell_lines(
        story,
        voice(rng),
        heads,
        line="column",
        joint=(
            ": ",
            " is ",
            " from the top: ",
            ", going down, ",
            " has ",
            " reads ",
            " goes ",
            " - ",
            " top to bottom: ",
        ),
        ends=(". ", ".\n", "\n", "; "),
    )


# ---------------------------------------------------------------------------- corrections while talking

NO = (
    ", no wait, ", ", sorry, ", " no sorry ", ", I mean ", " I mean ", ", I meant ", " - I meant ", ", no, ", ", make that ", ", scratch that, ", ", er, ", " oops ", ", oops, ", "... no ", ", correction, ", ", rather ",
    ", wait, ", " (sorry, ", " no hang on ", ", actually ", ", well, ", ", misread, ", ", wrong, ", " correction ", ", not that, ", ", hold on, ", ", no that's a ", ", I take that back, ", " strike that ", ", uh no, ",
)  # fmt: skip


@tale("five, no, I meant seven", weight=2)
def misspoken(story: SudokuTale) -> None:
    """A cell said wrongly and at once anew; the call leaves the wrong word out."""
    rng = story.rng
    spell = voice(rng) if chance(rng, 0.7) else dictation(rng)
    spell.articles, spell.last = 0.0, ""
    odds = pick(rng, (0.15, 0.3))
    forced = int(rng.integers(story.side))

    def write(t: Telling, values: list[int]) -> Items:
        digits = [c for c, value in enumerate(values) if value]
        if not digits or not (len(story.say) == forced or chance(rng, odds)):
            return spell(t, values)
        c = pick(rng, digits)
        items: Items = []
        if c:
            items += spell(t, values[:c], ended=False)
            t(spell.between[0])
        t(spell.number(pick(rng, [d for d in range(1, story.side + 1) if d != values[c]])))
        t(pick(rng, NO).replace(" (sorry", ", sorry"))
        return items + spell(t, values[c:])

    heads = pick(
        rng, (steps(story), counted(story, "row <{n}>", "row <{n}>"), counted(story, "the <{nth}> row"))
    )
    tell_lines(
        story, write, heads, joint=(": ", " is ", " ", " goes ", " has "), ends=(". ", "; ", ".\n", "\n")
    )


AGAIN = (
    "sorry, {row} again: ", "no, {row} again: ", "let me redo {row}: ", "{row} once more: ", "correction for {row}: ", "I got {row} wrong, it's ", "forget what I said for {row}, it is ", "{row} should be ",
    "wait, {row} is really ", "ignore my {row}, it goes ", "{row} was wrong. It is ", "start {row} over: ", "scratch {row}, it's ", "actually {row} is ", "redo {row}: ", "{row}, corrected: ", "{row} (fixed): ",
)  # fmt: skip


@tale("sorry, row 2 again", weight=1.5)
def told_anew(story: SudokuTale) -> None:
    """A row is told anew, at once or later; the call holds it only as it was told last."""
    rng, t = story.rng, story.t
    spell, number = voice(rng), numbers(rng)
    twice = int(rng.integers(story.side))
    later = min(story.side - 1, twice + pick(rng, (0, 0, 0, 1, 2, story.side)))
    pattern, joint, end = (
        pick(rng, ("row <{n}>", "row <{n}>", "the <{nth}> row", "line <{n}>")),
        pick(rng, (": ", " is ", " ")),
        pick(rng, (". ", ".\n", "; ", "\n")),
    )

    def name(i: int, within: str = "{row}") -> Any:
        said = pattern.format(n=number(i + 1), nth=nth(rng, i + 1))
        return head(t, within.format(row=said), str(i + 1))

    for i in range(story.side):
        at = name(i)
        t(joint)
        if i == twice:
            wrong = rng.permutation(story.clues[i]).tolist()
            spell(
                t,
                wrong[: int(rng.integers(1, story.side))] if later == twice and chance(rng, 0.4) else wrong,
                ended=False,
            )
        else:
            story.line("row", at, spell(t, story.clues[i].tolist()))
        if i == later:
            t(pick(rng, (". ", "... ", ", ", ". ")) if end != "\n" else "\n")
            at = name(twice, pick(rng, AGAIN))
            story.line("row", at, spell(t, story.clues[twice].tolist()))
        t(end if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- cells counted or mixed


@tale("in every word there is", weight=1.5)
def mixed_words(story: SudokuTale) -> None:
    """Figures and words, many names of a blank, all in one row."""
    rng = story.rng
    single = tuple(
        pick(
            rng,
            (
                "blank",
                "empty",
                "nothing",
                "gap",
                "hole",
                "zero",
                "nil",
                "dash",
                "dot",
                "space",
                "unknown",
                "x",
                "vacant",
                "star",
                "none",
            ),
        )
        for _ in range(4)
    )
    several = (
        "{n} blanks",
        "{n} empty cells",
        "{n} gaps",
        "{n} holes",
        "a run of {n} blanks",
        "{n} empties",
        "another {n} blanks",
        "{n} blank squares",
    )
    spell = voice(
        rng,
        number=Numbers(rng, 0.5),
        single=single,
        several=several,
        counted=0.5,
        between=(", ", ", ", " then ", " and "),
    )
    heads = pick(
        rng,
        (
            steps(story),
            counted(story, "row <{n}>", "the <{nth}> row", "line <{n}>", number=Numbers(rng, 0.5)),
        ),
    )
    tell_lines(story, spell, heads)


@tale("six blanks then a four", weight=1.2)
def sparse_rows(story: SudokuTale) -> None:
    """Few digits, so that blanks are counted."""
    rng = story.rng
    story.clues = sparse(rng, story.side)
    spell = voice(rng, several=pick(rng, [manner for manner in SEVERALS if manner]), counted=1.0)
    heads = pick(
        rng,
        (
            steps(story),
            counted(story, "row <{n}>"),
            counted(story, "<{nth}> row", "the <{nth}> row"),
            lambda k, i: str(i + 1),
        ),
    )
    tell_lines(
        story, spell, heads, joint=(": ", " ", " is ", " has ", " - "), ends=(". ", ".\n", "; ", "\n", " / ")
    )


def sparse(rng: Rng, side: int) -> Grid:
    """A board with one or two digits a row."""
    return random_clues(rng, side, int(rng.integers(side, 2 * side)))


@tale("with blanks between them")
def between_them(story: SudokuTale) -> None:
    """Row 2 is a 5 and a 7 with three blanks between; what is in the middle is told last."""
    rng, t = story.rng, story.t
    full = random_clues(rng, story.side, story.side**2)
    story.clues[:] = 0
    number = numbers(rng)
    heads = pick(rng, (counted(story, "row <{n}>"), counted(story, "the <{nth}> row"), steps(story)))
    pattern = pick(rng, ("a {a} and a {b} with {n} between them", "{a} and {b} at the two sides, {n} in between", "{a} and {b} with {n} in the middle", "{a} and {b}, and {n} between", "between {a} and {b} come {n}",
                         "on the one side {a}, on the other {b}, {n} in between"))  # fmt: skip
    blank = pick(rng, ("{n} blanks", "{n} empty cells", "{n} gaps", "{n} holes", "{n} empty squares"))
    story.clues[:, 0], story.clues[:, -1] = full[:, 0], full[:, -1]
    end, joint = pick(rng, (". ", ".\n", "; ")), pick(rng, (": ", " is ", " has ", " - "))
    for i in range(story.side):
        at = heads(i, i)
        t(joint)
        words = {
            "a": number(int(full[i, 0])),
            "b": number(int(full[i, -1])),
            "n": blank.format(n=number(story.side - 2)),
        }
        items: dict[str, Any] = {}
        rest = pattern
        while "{" in rest:
            before, _, rest = rest.partition("{")
            what, _, rest = rest.partition("}")
            t(before)
            items[what] = t.point(words[what])
        t(rest)
        story.line("row", at, [items["a"], items["n"], items["b"]])
        t(end if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- kept for tests


@tale("held out: stairs going down", held_out=True)
def unseen_stairs(story: SudokuTale) -> None:
    firsts = ("on the <uppermost> floor", "the <top> shelf", "the opening line")
    nexts = (
        "one flight lower",
        "a storey beneath",
        "a notch further south",
        "descending",
        "the neighbour below",
    )
    lasts = ("and the ground floor", "and right down at the <bottom>", "concluding with")
    tell_lines(story, voice(story.rng), steps(story, firsts, nexts, lasts, varies=0.8))


@tale("held out: hasty typing", held_out=True, chatty=0.2)
def unseen_haste(story: SudokuTale) -> None:
    rng = story.rng
    spell = voice(
        rng,
        slips=0.12,
        number=Numbers(rng, 1.0),
        single=("blank",),
        several=("{n} blanks",),
        rests=(),
        between=(" ", ", "),
    )
    tell_lines(
        story,
        spell,
        steps(story, ("tpo row",), ("nex row", "rwo below", "anohter row", "nxt"), ("lsatly",)),
        joint=(" ", ": "),
        ends=("\n", ". "),
    )


@tale("held out: subtitles", held_out=True, chatty=0.1)
def unseen_subtitles(story: SudokuTale) -> None:
    rng = story.rng
    spell = Voice(rng, Numbers(rng, 1.0), ("empty",), pick(rng, ((), ("{n} empty ones",))), (" ", " and "))
    tell_lines(
        story,
        spell,
        counted(
            story, "we come to row <{n}>", "over to the <{nth}> row", number=Numbers(rng, 1.0), figures=0.0
        ),
        joint=(" where i spot ", " and it's "),
        ends=(" right ", " got it "),
    )


@tale("held out: oh I misread that", held_out=True)
def unseen_misread(story: SudokuTale) -> None:
    rng = story.rng
    spell = voice(rng, articles=0.0, last="")
    forced = int(rng.integers(story.side))

    def write(t: Telling, values: list[int]) -> Items:
        digits = [c for c, value in enumerate(values) if value]
        if not digits or len(story.say) != forced:
            return spell(t, values)
        c = pick(rng, digits)
        items: Items = []
        if c:
            items += spell(t, values[:c], ended=False)
            t(", ")
        t(spell.number(pick(rng, [d for d in range(1, story.side + 1) if d != values[c]])))
        t(pick(rng, (", beg pardon, ", " - misread it - ", ", let me correct myself, ", ", nope, ")))
        return items + spell(t, values[c:])

    tell_lines(
        story, write, counted(story, "row <{n}>", "the <{nth}> row"), joint=(": ", " is "), ends=(". ", "; ")
    )
