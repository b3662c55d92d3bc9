"""A Sudoku told in English cell by cell: by coordinates, by place, by row, by digit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from solver.puzzle import Grid
from training.corpus.boards import solved_sudoku
from training.corpus.chance import chance, pick
from training.corpus.sudoku_lines_en import box_place, names, written
from training.corpus.sudoku_tale_en import (
    NUMBERS,
    Numbers,
    SudokuTale,
    capital,
    nth,
    numbers,
    tale,
    with_article,
)
from training.corpus.telling import Rng, Telling

Place = tuple[Any, Any]  # the row and the column of a cell, as the call says them
Clue = tuple[int, int, int]  # row, column, digit
WritePlace = Callable[[Telling, int, int], Place]


def clues_of(story: SudokuTale) -> list[Clue]:
    """The clues in reading order."""
    return [(int(r), int(c), int(story.clues[r, c])) for r, c in np.argwhere(story.clues)]


def few(rng: Rng, side: int) -> Grid:
    """A board with a handful of clues."""
    return scattered(rng, side, 1, {4: 7, 6: 9, 9: 13}[side])


def many(rng: Rng, side: int) -> Grid:
    """A board with as many clues as puzzles have."""
    return scattered(rng, side, *{4: (3, 8), 6: (7, 15), 9: (12, 30)}[side])


def scattered(rng: Rng, side: int, low: int, high: int) -> Grid:
    solution = solved_sudoku(rng, side)
    kept = np.zeros(side * side, dtype=bool)
    kept[rng.permutation(side * side)[: int(rng.integers(low, high))]] = True
    clues: Grid = np.where(kept.reshape(side, side), solution, 0).astype(np.int8)
    return clues


# ---------------------------------------------------------------------------- ways to name a cell


def by_short_names(rng: Rng) -> WritePlace:
    """r3c5"""
    row, gap, column = pick(rng, [
        ("r", "", "c"), ("r", "", "c"), ("R", "", "C"), ("R", "", "C"), ("r", " ", "c"), ("R", ", ", "C"), ("row", " ", "col"), ("row", "", "col"), ("Row", " ", "Col"),
    ])  # fmt: skip

    def write(t: Telling, r: int, c: int) -> Place:
        t(row)
        at = t.point(str(r + 1))
        t(f"{gap}{column}")
        return at, t.point(str(c + 1))

    return write


def by_row_and_column(rng: Rng, number: Numbers | None = None) -> WritePlace:
    """row 3, column 5"""
    number = number or numbers(rng)
    row = pick(rng, ("row ", "row ", "Row ", "row number ", "line "))
    column = pick(rng, ("column ", "column ", "col ", "col. ", "column no. "))
    gap = pick(rng, (", ", " ", " ", " and ", "/", ", at "))
    row_first = chance(rng, 0.8)

    def write(t: Telling, r: int, c: int) -> Place:
        first, second = (row, column) if row_first else (column, row)
        t(first)
        one = t.point(number((r if row_first else c) + 1))
        t(gap + second.lower())
        other = t.point(number((c if row_first else r) + 1))
        return (one, other) if row_first else (other, one)

    return write


def by_brackets(rng: Rng) -> WritePlace:
    """(3, 5)"""
    before, gap, after = pick(rng, [
        ("(", ",", ")"), ("(", ", ", ")"), ("(", ",", ")"), ("[", ", ", "]"), ("cell (", ",", ")"), ("[", "][", "]"), ("", "/", ""), ("square (", ", ", ")"),
        ("cell ", ",", ""), ("position (", ", ", ")"),
    ])  # fmt: skip

    def write(t: Telling, r: int, c: int) -> Place:
        t(before)
        row = t.point(str(r + 1))
        t(gap)
        column = t.point(str(c + 1))
        t(after)
        return row, column

    return write


def by_ordinals(rng: Rng) -> WritePlace:
    """the third row, fifth column"""
    figures = float(rng.choice([0.0, 0.0, 1.0]))
    pattern = pick(
        rng,
        (
            "the {r} row, {c} column", "{r} row {c} column", "the {c} cell of the {r} row", "the {c} cell in the {r} row", "the {r} row's {c} cell",
            "the {c} square of row {r}", "the {c} position in the {r} row", "row {r}, {c} cell", "the {c} column of the {r} row", "{r} row, {c} cell",
            "{r} row, {c} from the left", "the {c} column, {r} row", "the {c} spot in row {r}", "the {c} box in the {r} row", "the {c} place of the {r} line",
            "the {r} row down, {c} column across", "the {c} number in row {r}", "{r} row {c} square", "the {c} one in the {r} row", "column {c}, {r} cell down",
        ),
    )  # fmt: skip
    number = numbers(rng)

    def write(t: Telling, r: int, c: int) -> Place:
        places: dict[str, Any] = {}
        rest = pattern
        while "{" in rest:
            before, _, rest = rest.partition("{")
            name, _, rest = rest.partition("}")
            t(before)
            value = (r if name == "r" else c) + 1
            plain = before.endswith(("row ", "column ")) and not rest.startswith(" row")
            places[name] = t.point(number(value) if plain else nth(rng, value, figures))
        t(rest)
        return places["r"], places["c"]

    return write


def by_cell_number(rng: Rng) -> WritePlace:
    """cell 5 of row 3"""
    number = numbers(rng)
    before, middle, row_first = pick(rng, [
        ("cell ", " of row ", False), ("position ", " in row ", False), ("column ", " of row ", False), ("row ", " cell ", True), ("row ", ", position ", True),
        ("square ", " in line ", False), ("row ", ", square ", True), ("row ", " at ", True), ("row ", " spot ", True), ("the row ", " column ", True),
    ])  # fmt: skip

    def write(t: Telling, r: int, c: int) -> Place:
        t(before)
        one = t.point(number((r if row_first else c) + 1))
        t(middle)
        other = t.point(number((c if row_first else r) + 1))
        return (one, other) if row_first else (other, one)

    return write


def by_steps(rng: Rng) -> WritePlace:
    """3 down, 5 across"""
    number = numbers(rng)
    down_first = chance(rng, 0.5)
    down, across = (
        pick(rng, (" down", " down", " from the top", " rows down")),
        pick(rng, (" across", " across", " over", " from the left", " to the right")),
    )
    if down == " from the top":
        across = " from the left"

    def write(t: Telling, r: int, c: int) -> Place:
        one = t.point(number((r if down_first else c) + 1))
        t((down if down_first else across) + pick(rng, (", ", " and ", " ")))
        other = t.point(number((c if down_first else r) + 1))
        t(across if down_first else down)
        return (one, other) if down_first else (other, one)

    return write


def by_place(rng: Rng, side: int) -> WritePlace:
    """The top left corner, the centre, the last cell of row 3, second from the right in the top row."""
    number = numbers(rng)

    def row_name(t: Telling, r: int, article: str = "the ") -> Any:
        if chance(rng, 0.4):
            t("row ")
            return t.point(number(r + 1))
        t(article)
        if r == 0 or r == side - 1:
            at = t.point(pick(rng, (("top", "first", "topmost"), ("bottom", "last", "lowest"))[r > 0]))
        elif 2 * r + 1 == side and chance(rng, 0.7):
            at = t.point(pick(rng, ("middle", "centre", "center")))
        else:
            at = t.point(nth(rng, r + 1))
        t(" row")
        return at

    def write(t: Telling, r: int, c: int) -> Place:
        last, middle = side - 1, side // 2 if side % 2 else -1
        if r == c == middle and chance(rng, 0.8):
            t(pick(rng, ("the ", "the very ", "the exact ", "the dead ")))
            both = t.point(pick(rng, ("middle", "centre", "center")))
            t(pick(rng, ("", "", " of the grid", " cell", " square", " of the board")))
            return both, both
        if r in (0, last) and c in (0, last) and chance(rng, 0.85):
            t("the ")
            row = t.point(pick(rng, (("top", "top", "upper"), ("bottom", "bottom", "lower"))[r > 0]))
            t(pick(rng, (" ", "-", " ")))
            column = t.point("right" if c else "left")
            t(
                pick(
                    rng, (" corner", " corner", "", " cell", "-hand corner", " corner of the grid", " square")
                )
            )
            return row, column
        t("the ")
        if c in (0, last):
            column = t.point(
                pick(
                    rng,
                    (("first", "leftmost", "left-hand", "first"), ("last", "rightmost", "final", "last"))[
                        c > 0
                    ],
                )
            )
            t(pick(rng, (" cell of ", " cell in ", " square of ", " number of ", " spot in ")))
        elif c == middle and chance(rng, 0.8):
            column = t.point(pick(rng, ("middle", "centre", "center")))
            t(pick(rng, (" of ", " cell of ", " square in ")))
        elif 2 * c > side and chance(rng, 0.7):
            column = -t.point(nth(rng, side - c))
            t(
                pick(
                    rng,
                    (
                        " from the right in ",
                        " cell from the right in ",
                        " from the end of ",
                        " from the right of ",
                        "-to-last cell of " if side - c == 2 else " last cell of ",
                    ),
                )
            )
        else:
            column = t.point(nth(rng, c + 1))
            t(
                pick(
                    rng,
                    (
                        " cell of ",
                        " cell in ",
                        " from the left in ",
                        " square of ",
                        " number in ",
                        " cell from the left of ",
                    ),
                )
            )
        return row_name(t, r), column

    return write


def places(rng: Rng, side: int) -> WritePlace:
    ways = (
        by_short_names(rng),
        by_row_and_column(rng),
        by_row_and_column(rng),
        by_ordinals(rng),
        by_cell_number(rng),
        by_place(rng, side),
        by_brackets(rng),
    )
    return pick(rng, ways)


# ---------------------------------------------------------------------------- ways to say that it holds a digit

AFTER = (" is {v}", " is a {v}", " = {v}", ": {v}", " has a {v}", " has {v}", " contains a {v}", " holds a {v}", " -> {v}", " gets a {v}", " is given as {v}", " reads {v}",
         " equals {v}", " should be {v}", " shows a {v}", " is set to {v}", " {v}", "={v}", " has the number {v}", " has the digit {v} in it", " is the {v}")  # fmt: skip
BEFORE = ("{v} in ", "a {v} in ", "a {v} at ", "{v} at ", "there is a {v} in ", "there's a {v} at ", "put a {v} in ", "{v} goes in ", "the {v} is in ", "we have a {v} in ",
          "I see a {v} in ", "place {v} at ", "a {v} sits in ", "{v} on ", "you'll find a {v} in ", "the number {v} is in ", "write {v} in ", "a {v} goes into ")  # fmt: skip


def digit(t: Telling, pattern: str, said: str) -> Any:
    """Write a pattern with the digit; the pointer to it."""
    pattern = pattern.replace("a {v}", with_article(said).replace(said, "{v}"))
    before, _, after = pattern.partition("{v}")
    t(before)
    value = t.point(said)
    t(after)
    return value


def tell_cells(
    story: SudokuTale,
    write: WritePlace,
    *,
    clues: Sequence[Clue] | None = None,
    patterns: tuple[Sequence[str], Sequence[str]] = (AFTER, BEFORE),
    ends: Sequence[str] = (", ", ", ", "; ", ". ", ".\n", "\n", " and "),
    write_other: WritePlace | None = None,
) -> None:
    """One statement per clue."""
    rng, t = story.rng, story.t
    number = numbers(rng)
    after, before = pick(rng, patterns[0]), pick(rng, patterns[1])
    digit_first = chance(rng, 0.4) if patterns[0] and patterns[1] else bool(patterns[1])
    varies = float(rng.choice([0.0, 0.0, 0.3, 1.0]))
    end = pick(rng, ends)
    clues = clues_of(story) if clues is None else clues
    for n, (r, c, v) in enumerate(clues):
        if chance(rng, varies):
            after, before = pick(rng, patterns[0] or ("",)), pick(rng, patterns[1] or ("",))
            digit_first = chance(rng, 0.4) if patterns[0] and patterns[1] else digit_first
        place = write_other if write_other is not None and chance(rng, 0.3) else write
        start = len(t.text)
        if digit_first:
            value = digit(t, before, number(v))
            row, column = place(t, r, c)
        else:
            row, column = place(t, r, c)
            value = digit(t, after, number(v))
        if end.startswith("."):
            t.text = t.text[:start] + capital(t.text[start:])
        story.cell(row, column, value)
        if n < len(clues) - 1:
            t(" and " if n == len(clues) - 2 and end == ", " and chance(rng, 0.5) else end)


def shuffled(story: SudokuTale) -> list[Clue]:
    """The clues, mostly in reading order."""
    clues = clues_of(story)
    if chance(story.rng, 0.35):
        return [clues[i] for i in story.rng.permutation(len(clues))]
    return clues


def rest_is_empty(story: SudokuTale, often: float = 0.4) -> None:
    """Perhaps that all the other cells are empty."""
    rng, t = story.rng, story.t
    if chance(rng, often):
        t(pick(rng, (". ", ", ", ".\n", ". ")))
        t(pick(rng, ("Everything else is empty.", "the rest is empty", "All other cells are blank.", "The remaining cells are empty.", "and nothing else", "Rest blank.",
                     "No other numbers.", "That's all, the rest is blank.", "The others are empty.", "all the rest is unknown", "Every other cell is empty.",
                     "everything else blank", "and the rest of the board is empty", "the others I have to find")))  # fmt: skip
        story.rest()


LEADS = ("", "", "", "The givens are ", "Givens: ", "Clues: ", "The clues: ", "These are filled in: ", "Given numbers: ", "Filled cells: ", "What is there: ", "It has ", "I know that ",
         "Already filled in: ", "the numbers so far: ", "These cells are given. ", "Known cells: ", "here are the numbers: ")  # fmt: skip


# ---------------------------------------------------------------------------- families


@tale("cells as r3c5", weight=2, named=True, clues=many)
def short_cells(story: SudokuTale) -> None:
    rng = story.rng
    story.t(pick(rng, LEADS))
    ends = (", ", " ", "; ", ", ", "\n")
    patterns = (
        (" = {v}", "={v}", "={v}", " is {v}", ": {v}", " {v}", ":{v}", " has {v}", " -> {v}"),
        ("{v} at ", "{v} in ", "a {v} at "),
    )
    tell_cells(story, by_short_names(rng), clues=shuffled(story), patterns=patterns, ends=ends)
    rest_is_empty(story)


@tale("cells by row and column", weight=2, named=True, clues=many)
def row_column_cells(story: SudokuTale) -> None:
    story.t(pick(story.rng, LEADS))
    tell_cells(story, by_row_and_column(story.rng), clues=shuffled(story))
    rest_is_empty(story)


@tale("cells by brackets", named=True, clues=many)
def bracket_cells(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    if chance(rng, 0.5):
        t(
            pick(
                rng,
                (
                    "Coordinates are (row, column). ",
                    "as (row, column): ",
                    "(row, column) = value: ",
                    "I write row, then column. ",
                    "row comes before column: ",
                ),
            )
        )
    tell_cells(story, by_brackets(rng), clues=shuffled(story), ends=(", ", "; ", "\n", ". ", " and "))
    rest_is_empty(story)


@tale("column before row", weight=0.7, named=True, clues=many)
def swapped_cells(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(pick(rng, ("Coordinates are (column, row). ", "as (column, row): ", "x is the column and y the row, counted from the top left: ", "(x, y) from the top left: ", "I give column, then row: ",
                 "column first, row after it: ")))  # fmt: skip
    write = by_brackets(rng)

    def other_way(t: Telling, r: int, c: int) -> Place:
        column, row = write(t, c, r)
        return row, column

    tell_cells(story, other_way, clues=shuffled(story), ends=(", ", "; ", "\n", ". "))


@tale("cells by ordinals", weight=1.5, named=True, clues=many)
def ordinal_cells(story: SudokuTale) -> None:
    rng = story.rng
    tell_cells(
        story,
        by_ordinals(rng),
        clues=shuffled(story),
        write_other=by_ordinals(rng) if chance(rng, 0.3) else None,
    )
    rest_is_empty(story)


@tale("cell number in row number", named=True, clues=many)
def numbered_cells(story: SudokuTale) -> None:
    tell_cells(story, by_cell_number(story.rng), clues=shuffled(story))
    rest_is_empty(story)


@tale("so many down and across", weight=0.8, named=True, clues=many)
def stepped_cells(story: SudokuTale) -> None:
    tell_cells(story, by_steps(story.rng), clues=shuffled(story), ends=(", ", "; ", ". ", ".\n", "\n"))
    rest_is_empty(story)


@tale("cells by letter and number", named=True, clues=many)
def lettered_cells(story: SudokuTale) -> None:
    """Rows have letters, unless it is said that columns have."""
    rng, t = story.rng, story.t
    letters = "ABCDEFGHI" if chance(rng, 0.85) else "abcdefghi"
    columns = chance(rng, 0.4)
    if columns:
        t(
            pick(
                rng,
                (
                    "Columns are letters, rows are numbers. ",
                    "like a spreadsheet, columns A to I: ",
                    "Columns A, B, C..., rows 1, 2, 3...: ",
                    "letters are the columns: ",
                    "letter = column, number = row. ",
                ),
            )
        )
    else:
        t(
            pick(
                rng,
                (
                    "",
                    "",
                    "Rows are letters, columns are numbers. ",
                    "letter = row, number = column: ",
                    "Rows A to I from the top: ",
                    "Letters name the rows. ",
                ),
            )
        )

    def write(t: Telling, r: int, c: int) -> Place:
        letter = t.point(letters[c if columns else r])
        figure = t.point(str((r if columns else c) + 1))
        return (figure, letter) if columns else (letter, figure)

    tell_cells(
        story,
        write,
        clues=shuffled(story),
        ends=(", ", " ", "; ", ". ", ", ", " and "),
        patterns=(AFTER[:8], BEFORE[:6]),
    )
    rest_is_empty(story)


@tale("a few cells by their place", weight=2, named=True, clues=few)
def placed_cells(story: SudokuTale) -> None:
    rng = story.rng
    n = story.side
    if chance(rng, 0.7):  # more of the places that have names
        named = [
            (0, 0),
            (0, n - 1),
            (n - 1, 0),
            (n - 1, n - 1),
            (n // 2, n // 2),
            (0, n // 2),
            (n // 2, 0),
            (n - 1, 1),
            (1, n - 2),
        ]
        solution = solved_sudoku(rng, n)
        story.clues[:] = 0
        for i in rng.permutation(len(named))[: pick(rng, (1, 2, 3, 4, 5))]:
            story.clues[named[i]] = solution[named[i]]
    tell_cells(story, by_place(rng, n), clues=shuffled(story), ends=(", ", ". ", "; ", ", and ", ".\n"))
    rest_is_empty(story, 0.6)


@tale("a few cells in many ways", weight=2, named=True, clues=few)
def mixed_cells(story: SudokuTale) -> None:
    rng = story.rng
    ways = (
        by_short_names(rng),
        by_row_and_column(rng),
        by_ordinals(rng),
        by_cell_number(rng),
        by_place(rng, story.side),
        by_place(rng, story.side),
    )

    def write(t: Telling, r: int, c: int) -> Place:
        return pick(rng, ways)(t, r, c)

    tell_cells(story, write, clues=shuffled(story), ends=(", ", ". ", "; ", ".\n", ", and ", ", then "))
    rest_is_empty(story)


@tale("as code", weight=0.5, named=True, clues=many)
def coded_cells(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    before, gap, then, after = pick(rng, [
        ("set(row=", ", col=", ", value=", ")"), ("cell(", ", ", ") = ", ""), ("row=", " col=", " val=", ""), ("row: ", ", column: ", ", value: ", ""), ("{row ", " col ", "} = ", ""),
        ("place(", ", ", ") := ", ""),
    ])  # fmt: skip
    end = pick(rng, ("; ", ";\n", "\n"))
    for r, c, v in clues_of(story):
        t(before)
        row = t.point(str(r + 1))
        t(gap)
        column = t.point(str(c + 1))
        t(then)
        story.cell(row, column, t.point(str(v)))
        t(after + end)
    t.text = t.text.rstrip()


@tale("cells in a voice transcript", named=True, clues=few, chatty=0.1)
def voice_cells(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(pick(rng, ("", "ok so ", "um ", "okay ", "alright so ")))
    number = Numbers(rng, 1.0)
    write = by_row_and_column(rng, number) if chance(rng, 0.6) else by_ordinals(rng)
    joint = pick(rng, (" is ", " ", " is a ", " has a ", " has "))
    for r, c, v in clues_of(story):
        row, column = write(t, r, c)
        t(joint)
        story.cell(row, column, t.point(NUMBERS[v]))
        t(pick(rng, (" ", " ", " then ", " and ", " um ", " okay ", " next ")))
    t.text = t.text.rstrip()


# ---------------------------------------------------------------------------- row by row, but only what is there


@tale("where in each row", weight=1.5, named=True, clues=many)
def by_row(story: SudokuTale) -> None:
    """Row 1 has a 5 in column 1, a 3 in column 2."""
    rng, t = story.rng, story.t
    line = "row" if chance(rng, 0.7) else "column"
    cross = "column" if line == "row" else "row"
    name = names(rng, story.side, line, ("number", "ordinal", "place", "short", "from end"))
    number, value_number = numbers(rng), numbers(rng)
    joint = (
        pick(rng, (": ", " has ", ": ", " contains ", ", ", " is empty except for "))
        if name.style != "short"
        else ": "
    )
    ordinal = chance(rng, 0.4)
    pattern = pick(rng, (("a {v} in the {c} cell", "{v} in the {c}", "{v} in {c} place", "a {v} as the {c} number", "{v} {c}") if ordinal else
                         ("{v} in %s {c}", "a {v} in %s {c}", "{v} at {c}", "{v} in cell {c}", "{v} (%s {c})", "%s {c} is {v}", "%s {c} = {v}", "a {v} at position {c}", "{v} @ {c}")))  # fmt: skip
    pattern = pattern.replace("%s", pick(rng, (cross, cross, {"row": "r", "column": "col"}[cross])))
    pattern = (
        pattern.replace("r {c}", "row {c}") if pattern.startswith("r {c}") or " r {c}" in pattern else pattern
    )
    end = pick(rng, (". ", "; ", ".\n", "\n", ", "))
    is_capital = chance(rng, 0.5)
    for i in range(story.side):
        values = story.clues[i] if line == "row" else story.clues[:, i]
        if not values.any():
            continue
        at = written(t, lambda i=i: name(t, i), is_capital)
        t(joint)
        here = np.flatnonzero(values).tolist()
        for n, j in enumerate(here):
            places: dict[str, Any] = {}
            rest = (
                pattern.replace("a {v}", with_article("8").replace("8", "{v}"))
                if int(values[j]) == 8
                else pattern
            )
            while "{" in rest:
                before, _, rest = rest.partition("{")
                what, _, rest = rest.partition("}")
                t(before)
                said = (
                    value_number(int(values[j]))
                    if what == "v"
                    else nth(rng, j + 1)
                    if ordinal
                    else number(j + 1)
                )
                places[what] = t.point(said)
            t(rest)
            if n < len(here) - 1:
                t(" and " if n == len(here) - 2 and chance(rng, 0.7) else ", ")
            row, column = (at, places["c"]) if line == "row" else (places["c"], at)
            story.cell(row, column, places["v"])
        t(end)
    t.text = t.text.rstrip(" ,;\n")
    rest_is_empty(story)


@tale("columns and digits in two lists", weight=0.8, named=True, clues=many)
def two_lists(story: SudokuTale) -> None:
    """Columns 1, 2 and 5 of row 1 are 5, 3 and 7."""
    rng, t = story.rng, story.t
    number, value_number = numbers(rng), numbers(rng)
    row_first = chance(rng, 0.6)
    for r in range(story.side):
        here = np.flatnonzero(story.clues[r]).tolist()
        if not here:
            continue
        plural = "s" if len(here) > 1 else ""
        row: Any = None
        if row_first:
            t(pick(rng, ("Row ", "In row ", "row ")))
            row = t.point(number(r + 1))
            t(pick(rng, (f", column{plural} ", f" column{plural} ", f": column{plural} ")))
        else:
            t(f"Column{plural} ")
        columns = _list(t, [number(c + 1) for c in here])
        if not row_first:
            t(" of row ")
            row = t.point(number(r + 1))
        t(
            pick(rng, (": ", " are ", " hold ", " contain ", " = "))
            if plural
            else pick(rng, (": ", " is ", " = "))
        )
        values = _list(t, [value_number(int(story.clues[r, c])) for c in here])
        t(pick(rng, (". ", ".\n", "; ")))
        for column, value in zip(columns, values, strict=True):
            story.cell(row, column, value)
    t.text = t.text.rstrip(" ;\n")
    rest_is_empty(story)


def _list(t: Telling, words: Sequence[str]) -> list[Any]:
    """Write "1, 2 and 5"; a pointer to each."""
    pointers = []
    for n, word in enumerate(words):
        pointers.append(t.point(word))
        if n < len(words) - 1:
            t(" and " if n == len(words) - 2 else ", ")
    return pointers


@tale("begins with and ends with", named=True, clues=few)
def begins_and_ends(story: SudokuTale) -> None:
    """Row 2 begins with a 6 and ends with a 5."""
    rng, t = story.rng, story.t
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    last = story.side - 1
    line = "row" if chance(rng, 0.75) else "column"
    clues = story.clues if line == "row" else story.clues.T
    grid = solution if line == "row" else solution.T
    name = names(rng, story.side, line)
    number = numbers(rng)
    end = pick(rng, (". ", ", ", "; ", ".\n"))
    for i in sorted(rng.permutation(story.side)[: pick(rng, range(1, story.side))].tolist()):
        at = written(t, lambda i=i: name(t, i), end.startswith("."))
        which = pick(rng, ("first", "last", "both", "both"))
        pieces: list[tuple[int, str]] = []
        if which != "last":
            pieces.append(
                (
                    0,
                    pick(
                        rng,
                        (
                            " begins with a {v}",
                            " starts with {v}",
                            " has a {v} in front",
                            " starts with a {v}",
                            " opens with {v}",
                            " has {v} at the start",
                        ),
                    ),
                )
            )
        if which != "first":
            pieces.append(
                (
                    last,
                    pick(
                        rng,
                        (
                            " ends with a {v}",
                            " ends in {v}",
                            " finishes with a {v}",
                            " closes with {v}",
                            " has a {v} at its far side",
                            " ends on a {v}",
                        ),
                    ),
                )
            )
        for n, (j, pattern) in enumerate(pieces):
            t(" and" if n else "")
            clues[i, j] = grid[i, j]
            value = digit(t, pattern, number(int(grid[i, j])))
            place = "-1" if j else "1"
            row, column = (at, place) if line == "row" else (place, at)
            story.cell(row, column, value)
        t(end)
    t.text = t.text.rstrip(" ,;\n")
    rest_is_empty(story)


# ---------------------------------------------------------------------------- digit by digit

PLURALS = ("", "ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines")


def tell_digits(
    story: SudokuTale,
    write: WritePlace,
    pattern_one: Sequence[str],
    pattern_many: Sequence[str],
    ends: Sequence[str],
) -> None:
    """Each digit with the cells that hold it."""
    rng, t = story.rng, story.t
    one, several = pick(rng, pattern_one), pick(rng, pattern_many)
    figure = chance(rng, 0.5)
    end, joint = pick(rng, ends), pick(rng, (", ", ", ", " and ", "; "))
    order = rng.permutation(story.side).tolist() if chance(rng, 0.2) else list(range(story.side))
    for v in (d + 1 for d in order):
        cells = np.argwhere(story.clues == v).tolist()
        if not cells:
            continue
        plural = pick(rng, (f"{v}s", f"{v}'s")) if figure else PLURALS[v]
        single = str(v) if figure else NUMBERS[v]
        value = digit(t, several if len(cells) > 1 else one, plural if len(cells) > 1 else single)
        for n, (r, c) in enumerate(cells):
            row, column = write(t, r, c)
            if n < len(cells) - 1:
                t(joint if n < len(cells) - 2 else pick(rng, (joint, " and ")))
            story.cell(row, column, value)
        t(end)
    t.text = t.text.rstrip(" ,;\n")


@tale("where each digit stands", weight=1.5, named=True, clues=many)
def by_digit(story: SudokuTale) -> None:
    rng = story.rng
    if chance(rng, 0.3):
        story.t(
            pick(
                rng,
                (
                    "Digit by digit: ",
                    "number by number. ",
                    "By digits:\n",
                    "Here is where each number stands. ",
                    "sorted by digit: ",
                ),
            )
        )
    ways = (
        by_short_names(rng),
        by_short_names(rng),
        by_row_and_column(rng),
        by_brackets(rng),
        by_ordinals(rng),
        by_cell_number(rng),
    )
    tell_digits(
        story,
        pick(rng, ways),
        ("The {v} is at ", "{v}: ", "There is a {v} at ", "the {v} is in ", "{v} -> ", "{v} in ", "{v} at "),
        (
            "The {v} are at ",
            "{v}: ",
            "There are {v} at ",
            "the {v} are in ",
            "{v} -> ",
            "{v} in ",
            "{v} at ",
            "the {v} stand at ",
        ),
        (". ", "; ", ".\n", "\n"),
    )
    rest_is_empty(story)


# ---------------------------------------------------------------------------- inside a box


@tale("a place inside a box", weight=0.8, named=True, clues=few, sides=(4, 9))
def inside_boxes(story: SudokuTale) -> None:
    """The middle box has a 5 in its top right corner."""
    rng, t = story.rng, story.t
    size = 3 if story.side == 9 else 2
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    number = numbers(rng)
    end = pick(rng, (". ", ", ", "; ", ".\n"))
    for i in sorted(rng.permutation(story.side)[: pick(rng, (1, 2, 3, 4))].tolist()):
        k = pick(rng, range(story.side))
        r, c = size * (i // size) + k // size, size * (i % size) + k % size
        story.clues[r, c] = solution[r, c]
        inner = box_place(rng, story.side, k)
        inner += (
            pick(rng, (" corner", " corner", "", " cell"))
            if (k % size != 1 and k // size != 1) or size == 2
            else pick(rng, ("", " cell"))
        )
        noun = pick(rng, ("box", "box", "block", "square", "region"))

        def outer(i: int = i, noun: str = noun) -> Any:
            t("the ")
            place = box_place(rng, story.side, i)
            if " " in place or "-" in place:
                t(place + f" {noun}")
                return str(i + 1)
            at = t.point(place)
            t(f" {noun}")
            return at

        said = number(int(solution[r, c]))
        if chance(rng, 0.5):
            at = written(t, outer, end.startswith("."))
            value = digit(
                t,
                pick(
                    rng,
                    (
                        " has a {v} in its ",
                        " has {v} in the ",
                        ": {v} in the ",
                        " holds a {v} at its ",
                        " contains {v}, ",
                    ),
                ),
                said,
            )
            t(inner)
        else:
            value = digit(
                t,
                pick(rng, ("a {v} in the ", "{v} in the ", "There's a {v} in the ", "put {v} at the ")),
                said,
            )
            t(inner + pick(rng, (" of ", " of ", " inside ", " in ")))
            at = outer()
        story.line("box", at, [value] if k else [value, "*."], str(k + 1))
        t(end)
    t.text = t.text.rstrip(" ,;\n")
    rest_is_empty(story)


# ---------------------------------------------------------------------------- kept for tests


@tale("held out: where row and column meet", held_out=True, named=True, clues=many)
def unseen_meeting(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = numbers(rng)
    pattern = pick(
        rng,
        (
            "Where row | meets column | stands ",
            "At the crossing of row | with column | you can read ",
            "Row | intersects column | at a ",
            "Horizontal | and vertical | share a ",
        ),
    ).split("|")
    for r, c, v in clues_of(story):
        t(pattern[0])
        row = t.point(number(r + 1))
        t(pattern[1])
        column = t.point(number(c + 1))
        t(pattern[2])
        story.cell(row, column, t.point(number(v)))
        t(pick(rng, (". ", "; ")))


@tale("held out: a digit occupies", held_out=True, named=True, clues=many)
def unseen_digits(story: SudokuTale) -> None:
    rng = story.rng
    tell_digits(
        story,
        by_short_names(rng) if chance(rng, 0.5) else by_row_and_column(rng),
        ("Digit {v} occupies ", "A lone {v} is spotted at ", "Number {v} was printed at "),
        ("All the {v} occupy ", "The {v} were printed at ", "Find {v} at "),
        (". ", ";\n"),
    )


@tale("held out: landmarks", held_out=True, named=True, clues=few)
def unseen_landmarks(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    patterns = (
        (" bears a {v}", " displays {v}", " features a {v}", ", a {v}"),
        ("Spotted: {v} in ", "My pencil put {v} into ", "Printed in bold: {v}, in "),
    )
    tell_cells(
        story, by_place(rng, story.side), clues=clues_of(story), patterns=patterns, ends=(". ", " / ", "; ")
    )
    if chance(rng, 0.5):
        t(". Nothing but white squares besides.")


@tale("held out: clues of each row in passing", held_out=True, named=True, clues=many)
def unseen_by_row(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = numbers(rng)
    for r in range(story.side):
        here = np.flatnonzero(story.clues[r]).tolist()
        if not here:
            continue
        t(pick(rng, ("Along row ", "Within row ", "Scanning row ")))
        row = t.point(number(r + 1))
        t(pick(rng, (" we meet ", " one comes across ", ", spotted: ")))
        for n, c in enumerate(here):
            value = t.point(number(int(story.clues[r, c])))
            t(pick(rng, (" under column ", " beneath heading ")))
            column = t.point(number(c + 1))
            t(", " if n < len(here) - 1 else ". ")
            story.cell(row, column, value)
