"""A Sudoku told in English in lists that belong together, in parts of lines, and in rows without words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from training.corpus.boards import solved_sudoku
from training.corpus.chance import chance, pick
from training.corpus.sudoku_cells_en import clues_of, many, places, rest_is_empty
from training.corpus.sudoku_lines_en import names, written
from training.corpus.sudoku_tale_en import (
    Items,
    Numbers,
    SudokuTale,
    nth,
    numbers,
    speller,
    tale,
    with_article,
)
from training.corpus.telling import Rng, Telling


def listed(t: Telling, words: Sequence[str], last: str = " and ") -> list[Any]:
    """Write "1, 2 and 5"; a pointer to each."""
    pointers = []
    for n, word in enumerate(words):
        pointers.append(t.point(word))
        if n < len(words) - 1:
            t(last if n == len(words) - 2 else ", ")
    return pointers


# ---------------------------------------------------------------------------- two lists that belong together


@tale("digits and then their places", named=True, clues=many)
def digits_then_places(story: SudokuTale) -> None:
    """Row 1 has 5, 3 and 7 in columns 1, 2 and 5."""
    rng, t = story.rng, story.t
    line = "row" if chance(rng, 0.7) else "column"
    cross = "column" if line == "row" else "row"
    name = names(rng, story.side, line, ("number", "ordinal", "place", "short"))
    number, value_number = numbers(rng), numbers(rng)
    ordinal = chance(rng, 0.3)
    has = pick(
        rng, (" has ", " contains ", " holds ", ": ", " has the digits ", " has the numbers ", " shows ")
    )
    has = ": " if name.style == "short" else has
    tail = pick(rng, ("", "", ", respectively", " respectively", ", in that order"))
    end, last = pick(rng, (". ", "; ", ".\n", "\n")), pick(rng, (" and ", ", and ", ", "))
    where = pick(
        rng,
        (
            f" in {cross}s ",
            f" in {cross}s ",
            f" at {cross}s ",
            " in positions ",
            " at positions ",
            " in cells ",
            f" ({cross}s ",
            " in squares ",
        ),
    )
    for i in range(story.side):
        values = (story.clues[i] if line == "row" else story.clues[:, i]).tolist()
        here = [k for k, value in enumerate(values) if value]
        if not here:
            continue
        at = written(t, lambda i=i: name(t, i), end.startswith("."))
        t(has)
        digits = listed(t, [value_number(values[k]) for k in here], last)
        if ordinal:
            t(" in the ")
            columns = listed(t, [nth(rng, k + 1) for k in here], last)
            t(" cells" if len(here) > 1 else " cell")
        else:
            t(where if len(here) > 1 else where.replace("s ", " "))
            columns = listed(t, [number(k + 1) for k in here], last)
            t(")" if "(" in where else "")
        t(tail if len(here) > 1 else "")
        t(end)
        for column, digit in zip(columns, digits, strict=True):
            row, cell = (at, column) if line == "row" else (column, at)
            story.cell(row, cell, digit)
    t.text = t.text.rstrip(" ;\n")
    rest_is_empty(story)


@tale("the second and fifth cells hold", weight=0.8, named=True, clues=many)
def ordinals_then_digits(story: SudokuTale) -> None:
    """In row 3, the second and fifth cells hold 4 and 7."""
    rng, t = story.rng, story.t
    name, number = names(rng, story.side), numbers(rng)
    row_first = chance(rng, 0.5)
    noun = pick(rng, ("cell", "cell", "square", "place", "position", "number", "spot"))
    end = pick(rng, (". ", "; ", ".\n"))
    for i in range(story.side):
        here = np.flatnonzero(story.clues[i]).tolist()
        if not here:
            continue
        at: Any = None
        if row_first:
            t(pick(rng, ("In ", "in ", "For ", "Within ")))
            at = name(t, i)
            t(pick(rng, (", the ", " the ", ": the ")))
        else:
            t("the ")
        columns = listed(t, [nth(rng, c + 1) for c in here])
        t(f" {noun}{'s' if len(here) > 1 else ''}")
        if not row_first:
            t(" of ")
            at = name(t, i)
        t(
            pick(rng, (" hold ", " are ", " contain ", " have "))
            if len(here) > 1
            else pick(rng, (" is ", " holds ", " has "))
        )
        digits = listed(t, [number(int(story.clues[i, c])) for c in here])
        t(end)
        for column, digit in zip(columns, digits, strict=True):
            story.cell(at, column, digit)
    t.text = t.text.rstrip(" ;\n")
    rest_is_empty(story)


@tale("c1=5 in each row", weight=0.8, named=True, clues=many)
def equations_in_rows(story: SudokuTale) -> None:
    """Row 1: c1=5, c2=3."""
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=("number", "short", "ordinal"))
    before, after = pick(
        rng,
        [
            ("c", "="),
            ("C", "="),
            ("col ", "="),
            ("column ", " = "),
            ("col", ":"),
            ("c", " is "),
            ("", "="),
            ("", ":"),
            ("pos ", "="),
            ("#", "="),
        ],
    )
    digit_first = chance(rng, 0.25) and after != ":" and bool(before)
    joint, end = pick(rng, (", ", " ", "; ")), pick(rng, ("\n", ". ", " / "))
    for i in range(story.side):
        here = np.flatnonzero(story.clues[i]).tolist()
        if not here:
            continue
        at = name(t, i)
        t(pick(rng, (": ", ": ", " - ")))
        for n, c in enumerate(here):
            value = str(int(story.clues[i, c]))
            if digit_first:
                digit = t.point(value)
                t(f"@{before}")
                column = t.point(str(c + 1))
            else:
                t(before)
                column = t.point(str(c + 1))
                t(after)
                digit = t.point(value)
            t(joint if n < len(here) - 1 else "")
            story.cell(at, column, digit)
        t(end)
    t.text = t.text.rstrip(" /\n")
    rest_is_empty(story)


# ---------------------------------------------------------------------------- parts of a row


@tale("the first two cells are", weight=1.2, named=True)
def first_cells(story: SudokuTale) -> None:
    """The first two cells of row 1 are 5 and 3, its last three 6, 7, 9."""
    rng, t = story.rng, story.t
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    name, number, counted = (
        names(rng, story.side, styles=("number", "ordinal", "place")),
        numbers(rng),
        numbers(rng),
    )
    row_first = chance(rng, 0.5)
    noun = pick(rng, ("cells", "cells", "squares", "numbers", "digits", "entries"))
    end, last = pick(rng, (". ", "; ", ".\n")), pick(rng, (" and ", ", ", ", and "))
    for i in sorted(rng.permutation(story.side)[: pick(rng, range(1, story.side))].tolist()):
        n, from_end = pick(rng, (2, 2, 3) if story.side > 4 else (2, 2)), chance(rng, 0.5)
        start = story.side - n if from_end else 0
        story.clues[i, start : start + n] = solution[i, start : start + n]
        at: Any = None
        if row_first:
            t(pick(rng, ("In ", "in ")))
            at = name(t, i)
            t(pick(rng, (" the ", ", the ")))
        else:
            t(pick(rng, ("The ", "the ")))
        t(("last " if from_end else "first ") + f"{counted(n)} {noun}")
        if not row_first:
            t(pick(rng, (" of ", " in ")))
            at = name(t, i)
        t(pick(rng, (" are ", " are ", ": ", " read ", " hold ")))
        words = [number(int(value)) for value in story.clues[i, start : start + n]]
        text = ", ".join(words[:-1]) + last + words[-1]
        items: Items = [t.point(text)]
        story.line("row", at, items, f"-{n}" if from_end else "1")
        t(end)
    t.text = t.text.rstrip(" ;\n")
    rest_is_empty(story, 1.0)


@tale("starts so and ends so", weight=1.2)
def both_ends(story: SudokuTale) -> None:
    """Row 1 starts 5 3 and ends 7 9, with blanks between."""
    rng, t = story.rng, story.t
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    name, number = names(rng, story.side), numbers(rng)
    joint, last = pick(rng, (", ", " ", ", ")), pick(rng, ("", " and "))
    starts, ends = (
        pick(rng, (" starts with ", " begins ", " starts ", " opens with ", " begins with ")),
        pick(rng, (" ends with ", " ends in ", " finishes with ", " closes with ", " ends ")),
    )
    between = pick(
        rng,
        (
            ", blanks between. ",
            ", with blanks in between. ",
            ", the middle of it is blank. ",
            ". ",
            "; ",
            ", nothing in between. ",
        ),
    )
    low = 1 if story.side == 4 else 2
    for i in range(story.side):
        at = written(t, lambda i=i: name(t, i), chance(rng, 0.5))
        for is_end in (False, True):
            n = pick(rng, range(1, low + 1))
            first = story.side - n if is_end else 0
            story.clues[i, first : first + n] = solution[i, first : first + n]
            words = [number(int(value)) for value in solution[i, first : first + n]]
            t((" and" if is_end else "") + (ends if is_end else starts))
            text = joint.join(words[:-1]) + (last or joint if n > 1 else "") + words[-1]
            story.line("row", at, [t.point(text)] + ([] if is_end else ["*."]), f"-{n}" if is_end else "1")
        t(between)
    t.text = t.text.rstrip(" ;")


@tale("the four corners", weight=0.5, named=True)
def corners(story: SudokuTale) -> None:
    """The corners are 1, 2, 3 and 4, clockwise from the top left."""
    rng, t = story.rng, story.t
    solution, last = solved_sudoku(rng, story.side), story.side - 1
    story.clues[:] = 0
    clockwise = chance(rng, 0.5)
    cells = (
        [(0, 0), (0, last), (last, last), (last, 0)]
        if clockwise
        else [(0, 0), (0, last), (last, 0), (last, last)]
    )
    for cell in cells:
        story.clues[cell] = solution[cell]
    how = pick(
        rng,
        ("clockwise from the top left", "going clockwise")
        if clockwise
        else ("left to right, top to bottom", "in reading order"),
    )
    number = numbers(rng)
    words = [number(int(solution[cell])) for cell in cells]
    if chance(rng, 0.5):
        t(pick(rng, ("The corners, ", "The four corners, ", "Corners, ")) + how + pick(rng, (": ", ", are ")))
        digits = listed(t, words)
    else:
        t(pick(rng, ("The corners are ", "The four corners hold ", "In the corners there are ")))
        digits = listed(t, words)
        t(f" ({how})")
    for (r, c), digit in zip(cells, digits, strict=True):
        story.cell("-1" if r else "1", "-1" if c else "1", digit)
    rest_is_empty(story, 0.7)


@tale("the diagonal", weight=0.4, named=True)
def diagonal(story: SudokuTale) -> None:
    """The diagonal from the top left reads 1, 2, 3."""
    rng, t = story.rng, story.t
    solution, side = solved_sudoku(rng, story.side), story.side
    story.clues[:] = 0
    down = chance(rng, 0.6)
    t(pick(rng, ("The main diagonal, from the top left down, is ", "The diagonal from top left to bottom right reads ", "Down the diagonal from the upper left corner: ") if down else
                 ("The other diagonal, from the top right down, is ", "The diagonal from top right to bottom left reads ", "Down the diagonal from the upper right corner: ")))  # fmt: skip
    number = numbers(rng)
    words = []
    for r in range(side):
        c = r if down else side - 1 - r
        if chance(rng, 0.7):
            story.clues[r, c] = solution[r, c]
        words.append(number(int(story.clues[r, c])) if story.clues[r, c] else "blank")
    digits = listed(t, words, pick(rng, (", ", " and ")))
    for r, digit in enumerate(digits):
        story.cell(str(r + 1), str((r if down else side - 1 - r) + 1), digit)
    rest_is_empty(story, 0.7)


# ---------------------------------------------------------------------------- rows without words


@tale("rows parted by a sign", weight=1.5)
def parted_rows(story: SudokuTale) -> None:
    """1 _ _ 4 / _ _ 1 _ / ..."""
    rng, t = story.rng, story.t
    bar = pick(rng, (" / ", " / ", "; ", " | ", " // ", ", ", " -> ", "  /  ", " \\ ", ". ", " then "))
    sign = pick(rng, ("_", "_", "x", "0", "?", "X", "blank", "*", "."))
    if bar in ("; ", ", ", ". ") and sign in (".", "?", "*", "blank"):
        sign = "_"
    t(
        pick(
            rng,
            (
                "",
                "",
                "Rows: ",
                "rows ",
                "The rows: ",
                "the rows are ",
                "top to bottom: ",
                "The grid is ",
                "grid: ",
                "it reads ",
            ),
        )
    )
    in_words = sign == "blank" and chance(rng, 0.5)
    number = Numbers(rng, 1.0 if in_words else 0.0)
    for i in range(story.side):
        story.line(
            "row",
            str(i + 1),
            [t.point(" ".join(number(value) if value else sign for value in story.clues[i].tolist()))],
        )
        t(bar if i < story.side - 1 else "")


@tale("glued rows parted by a sign")
def glued_parted_rows(story: SudokuTale) -> None:
    """53..7.... 6..195..."""
    rng, t = story.rng, story.t
    sign = pick(rng, {4: "0_", 6: "0_x", 9: "0_.x"}[story.side])
    bar = pick(rng, (" ", " ", ", ", " / ", "; ", " | ", " and ", "   "))
    t(pick(rng, ("", "Rows: ", "rows ", "The rows are ", "grid: ", "row by row ", "the lines read ")))
    for i in range(story.side):
        cells = "".join(str(value) if value else sign for value in story.clues[i].tolist())
        story.line("row", str(i + 1), [t.point(cells)])
        t(bar if i < story.side - 1 else "")


@tale("in groups of three", weight=0.8, sides=(6, 9))
def grouped(story: SudokuTale) -> None:
    """Row one: five three blank, blank seven blank, blank blank blank."""
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=("number", "ordinal", "place"))
    number, blank = numbers(rng), pick(rng, ("blank", "empty", "nothing", "space"))
    bar, joint, end = (
        pick(rng, (", ", ", ", "; ", " ... ", ", then ")),
        pick(rng, (": ", " ", " is ", " goes ")),
        pick(rng, (". ", ".\n", "\n")),
    )
    for i in range(story.side):
        at = name(t, i)
        t(joint)
        said = [number(value) if value else blank for value in story.clues[i].tolist()]
        story.line("row", at, [t.point(bar.join(" ".join(said[c : c + 3]) for c in range(0, story.side, 3)))])
        t(end if i < story.side - 1 else "")


@tale("parted by dashes", weight=0.6)
def dashed(story: SudokuTale) -> None:
    """Row 1 is 5-3-_-_-7-_-_-_-_"""
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=("number", "ordinal", "place", "short"))
    sign = pick(rng, ("_", "0", "x"))
    joint, end = pick(rng, (": ", " is ", " = ", " reads ")), pick(rng, (", ", "; ", " and ", "\n"))
    for i in range(story.side):
        at = name(t, i)
        t(joint)
        story.line(
            "row", at, [t.point("-".join(str(value) if value else sign for value in story.clues[i].tolist()))]
        )
        t(end if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- how a cell comes to hold a digit


@tale("a story about the clues", named=True, chatty=0.7)
def narrated(story: SudokuTale) -> None:
    """I put a 5 in r1c1, and the paper gives a 3 in ..."""
    rng, t = story.rng, story.t
    story.clues = np.where(rng.random(story.clues.shape) < 0.4, story.clues, 0)
    if not story.clues.any():
        story.clues[0, 0] = 1
    number = numbers(rng)
    place = places(rng, story.side)
    openings = ("The paper gives {v} in ", "We already have {v} in ", "They printed {v} at ", "I can read {v} at ", "{v} is located in ", "{v} is placed in ", "Then comes {v} in ",
                "You can see {v} in ", "The setter put {v} in ", "The number {v} sits in ", "We know that {v} belongs in ", "I am told that {v} goes in ", "a clue says {v} in ")  # fmt: skip
    clues = clues_of(story)
    for n, (r, c, v) in enumerate(clues):
        if chance(rng, 0.25):
            place = places(rng, story.side)
        before, _, after = pick(rng, openings).partition("{v}")
        word = number(v)
        is_plain = before.endswith("number ") or (not before and chance(rng, 0.5))
        article = "" if is_plain else with_article(word).removesuffix(word)
        t(before + article)
        value = t.point(word)
        t(after)
        row, column = place(t, r, c)
        story.cell(row, column, value)
        t(pick(rng, (". ", ", ", "; ", ". ", ", and ")) if n < len(clues) - 1 else "")
    rest_is_empty(story)


@tale("read out by someone else", chatty=0.9)
def read_out(story: SudokuTale) -> None:
    """My grandmother reads it to me over the phone: ..."""
    rng, t = story.rng, story.t
    who = pick(
        rng,
        (
            "My grandmother",
            "My son",
            "Grandpa",
            "A friend",
            "My wife",
            "The radio host",
            "My sister",
            "One of the kids",
            "Someone on the train",
            "My first teacher",
        ),
    )
    t(
        f"{who} "
        + pick(
            rng,
            (
                "reads it to me over the phone: ",
                "is telling me the numbers. ",
                "dictated this: ",
                "says: ",
                "read it out to me as follows. ",
                "wrote it down like this: ",
            ),
        )
    )
    name, spell = names(rng, story.side), speller(rng)
    says = pick(
        rng,
        (
            " is ",
            ": ",
            ", she says, is ",
            ", they say, has ",
            " goes ",
            ", so I'm told, reads ",
            ", I hear, is ",
            " supposedly has ",
        ),
    )
    end = pick(rng, (". ", ".\n", "; "))
    for i in range(story.side):
        at = written(t, lambda i=i: name(t, i), end.startswith("."))
        t(says)
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- kept for tests


@tale("held out: given as pairs", held_out=True, named=True, clues=many)
def unseen_pairs(story: SudokuTale) -> None:
    """Pairs for row 1: (1 takes 5)"""
    rng, t = story.rng, story.t
    number = numbers(rng)
    t("Pairs of column and digit. ")
    for i in range(story.side):
        here = np.flatnonzero(story.clues[i]).tolist()
        if not here:
            continue
        t("Pairs for row ")
        at = t.point(number(i + 1))
        t(": ")
        for n, c in enumerate(here):
            t("(")
            column = t.point(str(c + 1))
            t(" takes ")
            story.cell(at, column, t.point(str(int(story.clues[i, c]))))
            t(") " if n < len(here) - 1 else "). ")


@tale("held out: tiers", held_out=True)
def unseen_tiers(story: SudokuTale) -> None:
    """Tier 1 ~ 5 3 _ _ 7"""
    rng, t = story.rng, story.t
    sign, word, joint = (
        pick(rng, ("_", "x", "blank")),
        pick(rng, ("Tier ", "Stripe ", "Level ")),
        pick(rng, (" ~ ", " => ", " as ")),
    )
    for i in range(story.side):
        t(word)
        at = t.point(str(i + 1))
        t(joint)
        story.line(
            "row", at, [t.point(" ".join(str(value) if value else sign for value in story.clues[i].tolist()))]
        )
        t(" ~~ " if i < story.side - 1 else "")


def _unseen_rows(rng: Rng) -> str:
    return pick(rng, ("we have, reading across, ", "you'd find ", "sit the entries "))


@tale("held out: in row so-and-so we have", held_out=True)
def unseen_inverted(story: SudokuTale) -> None:
    """On the third row down you'd find ..."""
    rng, t = story.rng, story.t
    spell = speller(rng)
    for i in range(story.side):
        t(pick(rng, ("On the ", "At the ", "Upon the ")))
        at = t.point(nth(rng, i + 1))
        t(" row down " + _unseen_rows(rng))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(". " if i < story.side - 1 else "")
