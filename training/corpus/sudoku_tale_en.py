"""What the families that tell a Sudoku in English share: the board, the text, and how cells are spelled.

A `SudokuTale` is one text being written: it has the words around it, names what kind of board it is, and collects
the statements of the call. A `Speller` is one person's manner of saying cells: "five, three, two blanks".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from parsers.llm.call import example
from parsers.llm.document import document_of
from parsers.spelling import cells_of
from parsers.words import meaning_of, telling_words
from solver.kinds import find_kind
from solver.puzzle import Grid, Puzzle
from training.corpus.around import ENGLISH, Around
from training.corpus.boards import BOXES, solved_sudoku
from training.corpus.chance import chance, pick
from training.corpus.telling import CorpusError, Rng, Sample, Telling, family

NUMBERS = ENGLISH.numbers[:17]
SIDES, SIDE_CHANCES = (4, 6, 9), (0.3, 0.15, 0.55)
TRIES = 8  # at a text that must not look drawn
Items = list[Any]


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# ---------------------------------------------------------------------------- boards


def random_clues(rng: Rng, side: int, n_clues: int | None = None) -> Grid:
    """Part of a solution."""
    if n_clues is None:
        low, high = {4: (3, 10), 6: (7, 20), 9: (17, 40)}[side]
        n_clues = int(rng.integers(low, high))
        if chance(rng, 0.06):  # nearly, or entirely, filled in
            n_clues = int(rng.integers(side * side - side, side * side + 1))
    solution = solved_sudoku(rng, side)
    kept = np.zeros(side * side, dtype=bool)
    kept[rng.permutation(side * side)[:n_clues]] = True
    clues: Grid = np.where(kept.reshape(side, side), solution, 0).astype(np.int8)
    return clues


_SIDE_NAMES = {4: "four", 6: "six", 9: "nine"}
_NAMED_SIZES = (
    "{n}x{n} {noun}",
    "{n}x{n} {noun}",
    "{n} x {n} {noun}",
    "{n} by {n} {noun}",
    "{word} by {word} {noun}",
    "{word}-by-{word} {noun}",
    "{n}×{n} {noun}",
    "{noun} ({n}x{n})",
    "{noun} of size {n}",
    "{noun} with {word} rows and {word} columns",
    "{noun} that goes from 1 to {n}",
    "{n}x{n}",
)
_ARTICLED = ("It's {a} {it}", "This is {a} {it}", "I have {a} {it} here", "I've got {a} {it}", "Got {a} {it}")
_BARE = (
    "{it}",
    "{it}",
    "{it} to solve",
    "My {it}",
    "The {it} I mean",
    "Here is the {it}",
    "Puzzle: {it}",
    "Help with {it}",
)
_CLUE_COUNTS = (
    "It has {n} clues. ",
    "{n} givens. ",
    "There are {n} numbers in it. ",
    "{n} digits are given: ",
    "({n} clues) ",
)
NOTES = (  # about blanks
    "0 means blank. ", "Zeros are blanks. ", "(0 = empty) ", "I say blank for an empty cell. ", "Blank means unknown. ", "Empty cells are the ones to fill in. ",
    "x is an empty cell. ", "_ stands for a blank. ", "Dots are blanks. ", "a dash means empty. ", "Use 1 to {n}. ", "Each row has {n} cells. ", "The blanks are what I need. ",
    "? = unknown. ", "where 0 is a blank: ", "with . for empty cells: ", "The digits 1 to {n} once per row, column and box. ",
)  # fmt: skip
_AFTER_NAME = (": ", ". ", ", ", ".\n", ":\n", " - ")


# ---------------------------------------------------------------------------- a text being written


class SudokuTale:
    """One text about one Sudoku."""

    def __init__(
        self,
        rng: Rng,
        *,
        sides: Sequence[int] | None = None,
        n_clues: int | None = None,
        named: bool = False,
        chatty: float = 0.4,
        held_out: bool = False,
        clues: Callable[[Rng, int], Grid] | None = None,
    ) -> None:
        """With `named`, the kind is said; else it may be left to be seen from the number of cells."""
        self.rng, self.t = rng, Telling()
        if sides is None:
            self.side = int(rng.choice(SIDES, p=SIDE_CHANCES))
        else:
            self.side = pick(rng, sides)
        self.kind = find_kind(f"sudoku-{self.side}x{self.side}")
        self.clues = clues(rng, self.side) if clues else random_clues(rng, self.side, n_clues)
        self.say: list[dict[str, Any]] = []
        self.around = Around(rng, "en", side=self.side, held_out=held_out, chatty=chatty)
        self.around.begin(self.t)
        if named or chance(rng, 0.6):
            self._name_kind()

    def _name_kind(self) -> None:
        rng = self.rng
        noun = pick(rng, ("sudoku", "sudoku", "Sudoku", "sudoku puzzle", "sudoku grid"))
        if self.side == 9 and chance(rng, 0.6):
            it = pick(rng, ("", "", "", "classic ", "normal ", "standard ")) + noun
        else:
            pattern = pick(rng, _NAMED_SIZES)
            it = pattern.format(n=self.side, word=_SIDE_NAMES[self.side], noun=noun)
        wrap = pick(rng, _ARTICLED if chance(rng, 0.4) else _BARE)
        text = wrap.format(it=it, a="a")
        if chance(rng, 0.35):
            text = text.lower()
        self.t(text + pick(rng, _AFTER_NAME))
        if chance(rng, 0.08):
            n_clues = int(np.count_nonzero(self.clues))
            self.t(pick(rng, _CLUE_COUNTS).format(n=n_clues))
        if chance(rng, 0.1):
            self.t(pick(rng, NOTES).format(n=self.side))

    # ------------------------------------------------------------------ statements

    def line(self, do: str, at: Any, items: Items, start: Any = "1") -> None:
        self.say.append({"do": do, "at": at, "from": start, "cells": items})

    def cell(self, row: Any, column: Any, value: Any, do: str = "cell") -> None:
        self.say.append({"do": do, "row": row, "column": column, "value": value})

    def replace(self, was: Any, now: Any) -> None:
        self.say.append({"do": "replace", "was": was, "now": now})

    def rest(self) -> None:
        self.say.append({"do": "rest", "value": "."})

    # ------------------------------------------------------------------ the end

    def finish(self) -> Sample:
        fields = self.around.end(self.t)
        self.t.text = in_a_manner(self.rng, self.t.text)
        call = example(kind=self.kind.name, grid="words", say=self.say, **fields)
        return self.t.sample(Puzzle(self.kind, self.clues), call)


_LARGE_LETTERS = re.compile(r"\b(?:row|line|col|column) A\b", re.IGNORECASE)  # of which "a" is no name
_LONG_WORDS = re.compile(r"[a-z]{5,}")
_COUNTERS = re.compile(
    r"cells|squares|spaces|spots|slots|boxes|places|positions|remain|times|column|until|through|being|missing"
)


def in_a_manner(rng: Rng, text: str) -> str:
    """The text perhaps without capitals, or with slips of the keyboard in words that tell nothing.

    No letter moves to another place, so that pointers stay right.
    """
    if chance(rng, 0.15) and text.isascii() and not _LARGE_LETTERS.search(text):
        text = text.lower()
    if chance(rng, 0.1):
        for found in _LONG_WORDS.finditer(text):
            word = found[0]
            at = int(rng.integers(1, len(word) - 1))
            slip = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            before, after = text[: found.start()], text[found.end() :]
            alone = not (before[-1:] + after[:1]).strip(" \n.,:;")
            tells = _COUNTERS.search(word) or meaning_of(word) or meaning_of(slip)
            if alone and not tells and chance(rng, 0.12):
                text = before + slip + after
    return text


def tale(
    name: str, *, held_out: bool = False, weight: float = 1.0, **options: Any
) -> Callable[[Callable[[SudokuTale], None]], Callable[[SudokuTale], None]]:
    """Register a function that tells a board, as a family. What comes to look drawn is told anew."""

    def register(tell: Callable[[SudokuTale], None]) -> Callable[[SudokuTale], None]:
        @family(name, held_out=held_out, weight=weight)
        def write(rng: Rng) -> Sample:
            for _ in range(TRIES):
                story = SudokuTale(rng, held_out=held_out, **options)
                tell(story)
                try:
                    sample = story.finish()
                except CorpusError:
                    if document_of(story.t.text).pieces:
                        continue
                    raise
                if not document_of(sample.text).pieces:
                    return sample
            raise CorpusError(f"the family {name!r} draws instead of telling: {story.t.text!r}")

        return tell

    return register


# ---------------------------------------------------------------------------- saying numbers


@dataclass(frozen=True)
class Numbers:
    """Figures or words."""

    rng: Rng
    in_words: float = 0.5  # how often a word

    def __call__(self, value: int) -> str:
        return NUMBERS[value] if value < len(NUMBERS) and chance(self.rng, self.in_words) else str(value)


def numbers(rng: Rng) -> Numbers:
    return Numbers(rng, float(rng.choice([0.0, 0.0, 1.0, 1.0, 0.5])))


def nth(rng: Rng, value: int, in_figures: float = 0.25) -> str:
    if chance(rng, in_figures):
        return f"{value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(value, 'th') }"
    return ENGLISH.ordinals[value - 1]


def with_article(word: str) -> str:
    return f"an {word}" if word in ("8", "eight") else f"a {word}"


# ---------------------------------------------------------------------------- spelling cells


MANNERS: tuple[tuple[str, tuple[str, ...]], ...] = (  # a single blank, and how several are said
    ("blank", ("{n} blanks",)),
    ("blank", ("{n} blanks", "{n} more blanks", "another {n} blanks")),
    ("a blank", ("{n} blanks", "{n} blanks in a row", "a run of {n} blanks")),
    ("empty", ("{n} empty",)),
    ("empty", ("{n} empties", "{n} empty cells")),
    ("an empty cell", ("{n} empty cells",)),
    ("an empty square", ("{n} empty squares", "{n} blank squares")),
    ("one empty cell", ("{n} empty cells",)),
    ("one blank", ("{n} blanks",)),
    ("a gap", ("{n} gaps", "a gap of {n}")),
    ("gap", ("gap of {n}", "{n} gaps")),
    ("a blank cell", ("{n} blank cells",)),
    ("an empty space", ("{n} empty spaces", "{n} blank spaces")),
    ("space", ("{n} spaces",)),
    ("a space", ("{n} spaces",)),
    ("nothing", ("nothing for {n} cells", "{n} blanks")),
    ("a hole", ("{n} holes",)),
    ("an empty spot", ("{n} empty spots", "{n} blank spots")),
    ("unknown", ("{n} unknowns", "{n} unknown cells")),
    ("dot", ("{n} dots",)),
    ("zero", ("{n} zeros",)),
    ("0", ("{n} zeros",)),
    ("skip", ("skip {n}",)),
    ("blank", ("blank x{n}", "{n}x blank")),
    ("an empty box", ("{n} empty boxes",)),
    ("a missing one", ("{n} missing ones",)),
    ("an open cell", ("{n} open cells",)),
    ("void", ("{n} void cells",)),
    ("blank", ("the next {n} are blank",)),
    ("an empty slot", ("{n} empty slots", "{n} open slots")),
    ("unfilled", ("{n} unfilled cells",)),
)
SIGNS = ("_", "_", "x", "X", "?", "-", ".", "*", "0", "[ ]")
RESTS = (
    "the rest is empty",
    "rest empty",
    "the rest is blank",
    "rest blank",
    "rest are blanks",
    "the rest are empty",
    "the rest of the row is empty",
    "and the rest blank",
    "everything else is blank",
    "the remaining cells are empty",
    "the remaining {k} are blank",
    "the others are empty",
    "nothing else",
    "and nothing else",
    "otherwise empty",
    "the other cells are blank",
    "blanks to the end",
    "blank to the end",
    "blank for the rest",
    "blank until the end",
    "empty the rest of the way",
    "remaining cells unfilled",
    "the remainder is blank",
    "all others empty",
)
UNSEEN_RESTS = (
    "leaving the others vacant",
    "followed by an unfilled remainder",
    "then vacant till the end",
    "whatever remains is void",
)
COMMAS: tuple[str, ...] = (", ",)


@dataclass
class Speller:
    """One person's manner of saying cells."""

    rng: Rng
    number: Numbers
    single: str = "blank"  # a blank
    several: tuple[str, ...] = ()  # blanks in a row, `{n}`; none: each is said
    between: tuple[str, ...] = COMMAS
    articles: float = 0.0  # how often "a 5"
    last: str = ""  # what parts the last cells, such as " and "
    rests: tuple[str, ...] = ()  # blanks up to the end
    leave: float = 0.0  # how often blanks up to the end go unsaid
    noun: str = "row"

    def _group(self, value: int, n: int) -> str:
        rng = self.rng
        if value:
            said = self.number(value)
            return with_article(said) if self.articles and chance(rng, self.articles) else said
        if n == 1 or not self.several:
            joint = self.between[0]
            return joint.join([self.single] * n)
        if n == 2 and chance(rng, 0.25):
            return pick(
                rng,
                (
                    "a couple of blanks",
                    "a pair of blanks",
                    "double blank",
                    "blank twice",
                    "a couple of empty cells",
                ),
            )
        if n == 3 and chance(rng, 0.07):
            return pick(rng, ("triple blank", "blank three times"))
        return pick(rng, self.several).format(n=self.number(n))

    def phrase(self, values: Sequence[int], *, ended: bool = True) -> tuple[str, bool]:
        """What is said of the cells, and whether blanks at the end were left unsaid."""
        rng = self.rng
        groups: list[tuple[int, int]] = []
        for value in values:
            if value == 0 and groups and groups[-1][0] == 0:
                groups[-1] = (0, groups[-1][1] + 1)
            else:
                groups.append((value, 1))
        rest, unsaid = "", False
        if ended and len(groups) > 1 and groups[-1][0] == 0 and groups[-1][1] > 1:
            if self.leave and chance(rng, self.leave):
                groups, unsaid = groups[:-1], True
            elif self.rests and chance(rng, 0.7):
                rest = (
                    pick(rng, self.rests)
                    .format(k=self.number(groups[-1][1]))
                    .replace("the row", f"the {self.noun}")
                )
                groups = groups[:-1]
        said = [self._group(value, n) for value, n in groups]
        text = said[0]
        for i, each in enumerate(said[1:], 1):
            is_last = i == len(said) - 1 and not rest
            text += (self.last if is_last and self.last else pick(rng, self.between)) + each
        if rest:
            text += (
                pick(rng, (", ", ", ", "; ", " and ", ", then ") if "," in "".join(self.between) else (" ",))
                + rest
            )
        return text, unsaid

    def __call__(self, t: Telling, values: Sequence[int], *, ended: bool = True) -> Items:
        """Write the cells; the items of the call. With `ended`, they go up to the end of their line."""
        wanted = ["." if value == 0 else str(value) for value in values]
        for _ in range(4):
            text, unsaid = self.phrase(values, ended=ended)
            if self._spells(t.text[-14:], text, wanted, unsaid):
                return [t.point(text), "*."] if unsaid and text else [t.point(text)]
        text = ", ".join(str(value) if value else "blank" for value in values)
        if not self._spells(t.text[-14:], text, wanted, False):
            raise CorpusError(f"{text!r} does not spell {wanted}")
        return [t.point(text)]

    def _spells(self, before: str, text: str, wanted: list[str], unsaid: bool) -> bool:
        """Whether it is read as meant, whatever comes after it."""
        for after in (".", " so"):
            full = f"{before}{text}{after}"
            start, end = len(before), len(before) + len(text)
            words = [word for word in telling_words(full) if start <= word.start < end]
            cells = cells_of(full, words)
            if cells and cells[-1] == "*.":
                cells = cells[:-1] + ["."] * (len(wanted) - len(cells) + 1)
            cells = ["." if cell in ("0", "_") else cell for cell in cells]
            if cells != wanted[: len(cells)] or any(cell != "." for cell in wanted[len(cells) :]):
                return False
            if len(cells) < len(wanted) and not unsaid:
                return False
        return True


SPOKEN_JOINTS: tuple[tuple[str, ...], ...] = (
    (", ",),
    (", ",),
    (", ", ", then ", ", "),
    (", ", " then "),
    (" ",),
    ("; ",),
)


def speller(rng: Rng, *, rests: Sequence[str] = RESTS, noun: str = "row") -> Speller:
    """A manner with words for blanks."""
    single, several = pick(rng, MANNERS)
    between = pick(rng, SPOKEN_JOINTS)
    has_commas = "," in between[0]
    return Speller(
        rng,
        numbers(rng),
        single,
        several if chance(rng, 0.65) else (),
        between,
        articles=float(rng.choice([0.0, 0.0, 0.5, 1.0])) if has_commas else 0.0,
        last=pick(rng, ("", "", " and ", ", and ")) if has_commas else "",
        rests=tuple(rests) if chance(rng, 0.6) else (),
        leave=float(rng.choice([0.0, 0.0, 0.0, 1.0])),
        noun=noun,
    )


def sign_speller(rng: Rng) -> Speller:
    """A manner with a sign for each blank: 5 3 _ _ 7."""
    between = pick(rng, ((" ",), (" ",), (", ",), (",",), ("/",), ("; ",)))
    sign = pick(rng, SIGNS)
    if between[0] in (",", "/") and sign in ("-", ".", "[ ]"):
        sign = "_"
    return Speller(rng, Numbers(rng, 0.0), sign, (), between, leave=float(rng.choice([0.0, 0.0, 1.0])))


def voice_speller(rng: Rng) -> Speller:
    """A voice transcript: words, no punctuation."""
    single = pick(rng, ("blank", "blank", "empty", "nothing", "space", "unknown", "gap", "zero", "dot", "x"))
    several = pick(rng, ((), (), ("{n} blanks",), ("{n} empty cells", "{n} blanks"), ("{n} more blanks",)))
    between = pick(rng, ((" ",), (" ",), (" ",), (" ", " ", " then ", " and ")))
    rests = (
        "rest blank",
        "rest is empty",
        "and the rest is blank",
        "the rest empty",
        "nothing else",
        "rest of the row is blank",
    )
    return Speller(rng, Numbers(rng, 1.0), single, several, between, rests=rests if chance(rng, 0.6) else ())


def boxes(side: int) -> list[list[tuple[int, int]]]:
    """The cells of each box, in reading order."""
    height, width = BOXES[side]
    return [
        [(top + r, left + c) for r in range(height) for c in range(width)]
        for top in range(0, side, height)
        for left in range(0, side, width)
    ]


def cells_at(clues: Grid, cells: Sequence[tuple[int, int]]) -> list[int]:
    return [int(clues[cell]) for cell in cells]


@dataclass
class Aside:
    """Remarks between statements that mean nothing, some with telling words in them."""

    rng: Rng
    often: float
    remarks: tuple[str, ...] = field(
        default=(
            "hang on a second",
            "one moment",
            "right",
            "so far so good",
            "let me check that one",
            "almost done",
            "this one is hard to read",
            "ok, next one",
            "I double checked that one",
            "the print is bad at the top left",
            "that's the last of the easy ones",
            "wait a second",
            "let's see",
            "we're halfway",
            "the first ones are easy",
            "all right",
            "nothing special",
            "this one I'm sure of",
        )
    )

    def __call__(self, t: Telling) -> None:
        if chance(self.rng, self.often):
            said = pick(self.rng, self.remarks)
            t(pick(self.rng, (f"({said}) ", f"{capital(said)}. ", f"{said}... ", f"{capital(said)}! ")))
