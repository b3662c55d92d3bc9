"""A Sudoku told in English with corrections, asides and changes of form: how people talk rather than list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from training.corpus.boards import solved_sudoku
from training.corpus.chance import chance, pick
from training.corpus.sudoku_cells_en import (
    AFTER,
    BEFORE,
    Clue,
    by_row_and_column,
    by_short_names,
    clues_of,
    digit,
    few,
    many,
    places,
    rest_is_empty,
    tell_cells,
)
from training.corpus.sudoku_lines_en import (
    EMPTY,
    IS,
    NEXTS,
    STARTS,
    empty_line,
    name_box,
    names,
    written,
)
from training.corpus.sudoku_tale_en import (
    COMMAS,
    NUMBERS,
    RESTS,
    SIGNS,
    Aside,
    Items,
    Numbers,
    Speller,
    SudokuTale,
    boxes,
    capital,
    cells_at,
    nth,
    numbers,
    sign_speller,
    speller,
    tale,
    voice_speller,
)
from training.corpus.telling import Rng, Telling

STYLES = ("number", "ordinal", "place", "from end", "short")

# ---------------------------------------------------------------------------- corrections

OOPS = ("no wait, ", "wait, ", "sorry, ", "oops, ", "no, ", "hang on, ", "actually, ", "hm, ", "my mistake, ", "correction: ", "I mean, ", "ah no, ", "er, ", "oh sorry, ", "no no, ",
        "one second, ", "scratch that, ", "argh, ", "whoops, ", "wait no ", "uh ", "hmm no, ", "on second look ", "let me correct: ", "edit: ", "EDIT: ", "typo: ")  # fmt: skip
IS_NOT = (
    "that {was} is a {now}", "the {was} is a {now}", "that {was} should be a {now}", "the {was} should be {now}", "not {was} but {now}", "that's not a {was}, it's a {now}",
    "that {was} must be a {now}", "the {was} there is really a {now}", "make that {was} a {now}", "change the {was} to a {now}", "the {was} I just said is a {now}",
    "I said {was} but it's {now}", "the {was} is actually a {now}", "replace the {was} by {now}", "that {was} was a {now}", "where I said {was}, I meant {now}", "that {was} reads {now}",
    "the {was} was wrong, it's a {now}", "it's a {now}, not a {was}", "{now} instead of {was}", "I meant {now}, not {was}", "{now}, not {was}", "should be {now} instead of the {was}",
)  # fmt: skip


def write_replacement(
    story: SudokuTale, was: int, now: int, number: Numbers, patterns: tuple[str, ...] = IS_NOT
) -> None:
    """Write that a digit told just before is another one."""
    t, rng = story.t, story.rng
    pattern = pick(rng, patterns)
    said = {"was": number(was), "now": number(now)}
    for name, word in said.items():
        if word in ("8", "eight"):
            pattern = pattern.replace(f"a {{{name}}}", f"an {{{name}}}")
    places: dict[str, Any] = {}
    while "{" in pattern:
        before, _, pattern = pattern.partition("{")
        name, _, pattern = pattern.partition("}")
        t(before)
        places[name] = t.point(said[name])
    t(pattern)
    story.replace(places["was"], places["now"])


def tell_with_corrections(
    story: SudokuTale, patterns: tuple[str, ...] = IS_NOT, oops: tuple[str, ...] = OOPS
) -> None:
    """Rows, after some of which a digit is put right."""
    rng, t = story.rng, story.t
    name, spell = names(rng, story.side, styles=("number", "ordinal", "place")), speller(rng)
    number = spell.number
    joint, end = pick(rng, IS), pick(rng, (". ", ".\n", ", ", "; ", "... ", " - "))
    odds = float(rng.choice([0.15, 0.3]))
    forced = pick(rng, range(story.side))
    for i in range(story.side):
        values = story.clues[i].tolist()
        absent = [d for d in range(1, story.side + 1) if d not in values]
        wrong = None
        filled = [c for c, value in enumerate(values) if value]
        if absent and filled and (i == forced or chance(rng, odds)):
            c = pick(rng, filled)
            wrong = (pick(rng, absent), values[c])
            values[c] = wrong[0]
        at = written(t, lambda i=i: name(t, i), end.startswith("."))
        t(joint if name.style != "short" else ": ")
        story.line("row", at, spell(t, values))
        if wrong is not None:
            t(pick(rng, (", ", "... ", " - ", ". ", ", ")) + pick(rng, oops))
            write_replacement(story, *wrong, number, patterns)
        t(end if i < story.side - 1 else "")


@tale("that 4 is a 6", weight=1.5)
def replaced(story: SudokuTale) -> None:
    tell_with_corrections(story)


SHOULD = (" should be {v}", " is {v}", " is a {v}", " should be a {v}", " must be {v}", " is actually {v}", " is really a {v}", " should read {v}", " has a {v}, not what I wrote", " ought to be {v}",
          " is {v} instead", " needs to be a {v}", " = {v}", ": {v}", " was meant to be {v}", " should have been {v}")  # fmt: skip


def write_fix(
    story: SudokuTale,
    clue: Clue,
    wrong: int,
    number: Numbers,
    place: Callable[[Telling, int, int], tuple[Any, Any]],
) -> None:
    """Write that a cell that is named holds another digit than said, or none."""
    t, rng = story.t, story.rng
    r, c, v = clue
    if v == 0:
        row, column = place(t, r, c)
        t(pick(rng, (" should be ", " is actually ", " is really ", " must be ", " is ")))
        value: Any = t.point(pick(rng, ("blank", "empty")))
    elif chance(rng, 0.25):
        pattern = pick(
            rng,
            (
                "the {w} in {p} should be {v}",
                "the {w} in {p} is a {v}",
                "change the {w} at {p} to {v}",
                "the {w} I put in {p} is really {v}",
            ),
        )
        before, _, rest = pattern.partition("{w}")
        t(before)
        t(number(wrong))
        middle, _, rest = rest.partition("{p}")
        t(middle)
        row, column = place(t, r, c)
        value = digit(t, rest, number(v))
    else:
        row, column = place(t, r, c)
        value = digit(t, pick(rng, SHOULD), number(v))
    story.cell(row, column, value, "fix")


def misplace(story: SudokuTale, n: int) -> list[tuple[Clue, int]]:
    """Change a few cells; what they should hold, and what is said instead."""
    rng = story.rng
    wrongs = []
    for index in rng.permutation(story.side**2)[:n]:
        r, c = divmod(int(index), story.side)
        v = int(story.clues[r, c])
        wrong = pick(rng, [d for d in range(1, story.side + 1) if d != v])
        if v == 0 and chance(rng, 0.7):
            continue
        story.clues[r, c] = wrong
        wrongs.append(((r, c, v), wrong))
    return wrongs


def put_right(story: SudokuTale, wrongs: list[tuple[Clue, int]]) -> None:
    """Write the corrections at the end."""
    rng, t = story.rng, story.t
    number, place = numbers(rng), places(rng, story.side)
    for n, (clue, wrong) in enumerate(wrongs):
        if n:
            t(pick(rng, (", and ", ". Also ", "; ", ", also ")))
        else:
            t(
                pick(rng, (". ", ".\n", "\n", "... ", ". "))
                + pick(
                    rng,
                    (
                        *OOPS,
                        "Correction: ",
                        "One mistake: ",
                        "Sorry, ",
                        "I made a mistake: ",
                        "PS: ",
                        "Wait, ",
                        "oh and ",
                    ),
                )
            )
        write_fix(story, clue, wrong, number, place)
        story.clues[clue[0], clue[1]] = clue[2]


@tale("row 2 column 3 should be 8", weight=1.5)
def fixed_rows(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    wrongs = misplace(story, pick(rng, (1, 1, 2, 3)))
    name, spell = names(rng, story.side), (speller(rng) if chance(rng, 0.7) else sign_speller(rng))
    joint, end = pick(rng, IS[:9]), pick(rng, ("; ", ".\n", "\n")) if spell.single not in (".", "?") else "\n"
    for i in range(story.side):
        at = name(t, i)
        t(joint if name.style != "short" else ": ")
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if i < story.side - 1 else "")
    put_right(story, wrongs)


@tale("cells with a correction", named=True, clues=many)
def fixed_cells(story: SudokuTale) -> None:
    rng = story.rng
    wrongs = [(clue, wrong) for clue, wrong in misplace(story, pick(rng, (1, 1, 2)))]
    tell_cells(story, places(rng, story.side), ends=(", ", "; ", ". "))
    put_right(story, wrongs)


@tale("scratch that, the row again", weight=0.8)
def row_again(story: SudokuTale) -> None:
    """A row is told wrongly and then anew; the call holds only what stands."""
    rng, t = story.rng, story.t
    name, spell = names(rng, story.side, styles=("number", "ordinal", "place")), speller(rng)
    joint, end = pick(rng, IS), pick(rng, (". ", "; ", ".\n"))
    twice = pick(rng, range(story.side))
    for i in range(story.side):
        if i == twice:
            name(t, i)
            t(joint)
            spell(t, rng.permutation(story.clues[i]).tolist())
            t(pick(rng, ("... ", ", ", ". ")) + pick(rng, ("scratch that, ", "no, scratch that. ", "forget that, ", "wrong row, ", "sorry, again: ", "no wait, let me start over: ", "ignore that: ",
                                                           "strike that, ", "nope, wrong line, ", "cancel that, ", "that was wrong. Again: ", "let me redo this one: ")))  # fmt: skip
        at = name(t, i)
        t(joint)
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if i < story.side - 1 else "")


@tale("I forgot one", weight=0.7)
def forgot(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    name, spell = names(rng, story.side), speller(rng)
    clues = clues_of(story)
    r, c, v = pick(rng, clues)
    story.clues[r, c] = 0
    joint, end = pick(rng, IS), pick(rng, ("; ", ".\n", ". "))
    for i in range(story.side):
        at = name(t, i)
        t(joint)
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if i < story.side - 1 else "")
    story.clues[r, c] = v
    t(
        pick(rng, (". ", "\n", ". "))
        + pick(
            rng,
            (
                "Oh, I forgot ",
                "And I forgot ",
                "I left out ",
                "Also, there is ",
                "PS there's also ",
                "oh and ",
                "I missed ",
                "plus ",
                "and add ",
            ),
        )
    )
    value = digit(t, pick(rng, ("a {v} in ", "the {v} in ", "the {v} at ", "a {v} at ")), spell.number(v))
    row, column = places(rng, story.side)(t, r, c)
    story.cell(row, column, value)


# ---------------------------------------------------------------------------- forms that change within one text


def tell_some_row(story: SudokuTale, i: int, spell: Speller, *, is_capital: bool) -> None:
    """One row, put in any way."""
    rng, t = story.rng, story.t
    values = story.clues[i].tolist()
    name = names(rng, story.side, styles=STYLES[:4])
    here = [c for c, value in enumerate(values) if value]
    number = spell.number
    start = len(t.text)
    if not here:
        at = name(t, i)
        t(" ")
        items: Items = empty_line(t, pick(rng, EMPTY))
        story.line("row", at, items)
    elif len(here) == 1 and chance(rng, 0.6):
        c = here[0]
        at = name(t, i)
        value = digit(
            t,
            pick(
                rng,
                (
                    " has only a {v}",
                    " only has {v}",
                    " is empty but for a {v}",
                    ": just a {v}",
                    " holds a single {v}",
                    " contains nothing but a {v}",
                    " has a lonely {v}",
                ),
            ),
            number(values[c]),
        )
        column = write_column(t, rng, c, story.side)
        story.cell(at, column, value)
    elif len(here) <= 4 and chance(rng, 0.4):
        at = name(t, i)
        t(pick(rng, (" has ", ": ", " holds ", " contains ")))
        for n, c in enumerate(here):
            value = digit(t, pick(rng, ("a {v}", "{v}")), number(values[c]))
            column = write_column(t, rng, c, story.side)
            story.cell(at, column, value)
            t("" if n == len(here) - 1 else " and " if n == len(here) - 2 else ", ")
    else:
        at = name(t, i)
        t(pick(rng, STARTS if chance(rng, 0.4) else IS))
        story.line("row", at, spell(t, values))
    if is_capital:
        t.text = t.text[:start] + capital(t.text[start:])


def write_column(t: Telling, rng: Rng, c: int, side: int) -> Any:
    """Write where in its row a digit stands; the column as the call says it."""
    if c == 0 and chance(rng, 0.5):
        t(pick(rng, (" at the start", " right at the start", " in front")))
        return "1"
    if c == side - 1 and chance(rng, 0.5):
        t(" at the ")
        at = t.point("end")
        return at
    if 2 * c + 1 == side and chance(rng, 0.6):
        t(" in the ")
        return t.point(pick(rng, ("middle", "centre", "center")))
    if c == 0 or c == side - 1:
        t(pick(rng, (" on the far ", " at the very ", " on the ")))
        return t.point("right" if c else "left")
    if 2 * c > side and chance(rng, 0.3):
        t(" ")
        at = t.point(nth(rng, side - c))
        t(" from the right")
        return -at
    if chance(rng, 0.5):
        t(pick(rng, (" in column ", " at position ", " in cell ", " at column ")))
        return t.point(str(c + 1) if chance(rng, 0.6) else NUMBERS[c + 1])
    t(pick(rng, (" in the ", " as the ", " in the ")))
    at = t.point(nth(rng, c + 1))
    t(pick(rng, (" place", " cell", " spot", " square", " position")))
    return at


@tale("every row in its own way", weight=2, chatty=0.5)
def own_ways(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    end = pick(rng, (". ", ". ", ".\n", "; ", ", then "))
    aside = Aside(rng, 0.08)
    spell = speller(rng)
    for i in range(story.side):
        if chance(rng, 0.3):
            spell = speller(rng)
        tell_some_row(story, i, spell, is_capital=end.startswith("."))
        if i < story.side - 1:
            t(end)
            aside(t)


@tale("a few rows in their own way", weight=1.5, named=True, clues=few)
def few_own_ways(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    end = pick(rng, (". ", ".\n", "; ", ", "))
    spell = speller(rng)
    told = [i for i in range(story.side) if story.clues[i].any()]
    for i in told:
        tell_some_row(story, i, spell, is_capital=end.startswith("."))
        t(end if i != told[-1] else "")
    t(pick(rng, (". ", ", ", ".\n")))
    t(
        pick(
            rng,
            (
                "Everything else is empty.",
                "the rest is empty",
                "All other cells are blank.",
                "and nothing else",
                "The remaining cells are empty.",
                "the other rows are empty",
            ),
        )
    )
    story.rest()


@tale("rows, then single cells", weight=1.2)
def rows_then_cells(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    name, spell = names(rng, story.side), speller(rng)
    n_rows = pick(rng, range(1, story.side))
    story.clues[n_rows:] = np.where(
        rng.random((story.side - n_rows, story.side)) < 0.5, story.clues[n_rows:], 0
    )
    end = pick(rng, (". ", "; ", ".\n"))
    for i in range(n_rows):
        tell_some_row(story, i, spell, is_capital=end.startswith(".")) if chance(rng, 0.4) else one_row(
            story, name, spell, i
        )
        t(end)
    rest = [clue for clue in clues_of(story) if clue[0] >= n_rows]
    if rest:
        t(
            pick(
                rng,
                (
                    "Then ",
                    "Also ",
                    "Below that: ",
                    "And then ",
                    "Besides, ",
                    "In the rest of the grid: ",
                    "The remaining clues: ",
                    "Further down, ",
                    "plus ",
                ),
            )
        )
        tell_cells(
            story,
            places(rng, story.side),
            clues=rest,
            patterns=(AFTER[:12], BEFORE[:10]),
            ends=(", ", "; ", " and "),
        )
        t(". ")
    t(
        pick(
            rng,
            (
                "Everything else is empty.",
                "The rest is blank.",
                "Other cells are empty.",
                "No more numbers.",
                "all else is empty",
                "Rest empty.",
            ),
        )
    )
    story.rest()


def one_row(story: SudokuTale, name: Any, spell: Speller, i: int) -> None:
    at = name(story.t, i)
    story.t(": " if name.style == "short" else pick(story.rng, IS))
    story.line("row", at, spell(story.t, story.clues[i].tolist()))


@tale("rows and boxes and columns", weight=0.8)
def lines_of_all_sorts(story: SudokuTale) -> None:
    """Some rows, some columns, a box; what is told twice is told alike."""
    rng, t = story.rng, story.t
    told = np.zeros_like(story.clues)
    spell = speller(rng)
    end = pick(rng, (". ", "; ", ".\n"))
    number = numbers(rng)
    for _ in range(pick(rng, (2, 3, 4))):
        i = pick(rng, range(story.side))
        line = pick(rng, ("row", "column", "box"))
        if line == "box":
            cells = boxes(story.side)[i]
            at = written(
                t,
                lambda i=i: name_box(t, rng, story.side, i, pick(rng, ("place", "number")), "box", number),
                True,
            )
        else:
            cells = [(i, k) if line == "row" else (k, i) for k in range(story.side)]
            name = names(rng, story.side, line)
            at = written(t, lambda i=i, name=name: name(t, i), True)
        t(pick(rng, (": ", " is ", " has ", " reads ")))
        spell.noun = line
        story.line(line, at, spell(t, cells_at(story.clues, cells)))
        t(end)
        for cell in cells:
            told[cell] = story.clues[cell]
    story.clues = told
    t(
        pick(
            rng,
            (
                "Everything else is empty.",
                "The rest of the grid is blank.",
                "the other cells are empty.",
                "Nothing else is given.",
            ),
        )
    )
    story.rest()


@tale("columns so and so of a row", weight=0.8, named=True)
def parts_of_rows(story: SudokuTale) -> None:
    """Row 2, columns 4 to 6: 1 9 5."""
    rng, t = story.rng, story.t
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    number = numbers(rng)
    spell = Speller(
        rng,
        numbers(rng),
        "blank",
        (),
        pick(rng, ((", ",), (" ",), (", ",))),
        last=pick(rng, ("", " and ")),
    )
    if " " in spell.between:
        spell.last = ""
    row_name = names(rng, story.side, styles=("number", "ordinal", "place"))
    end = pick(rng, (". ", "; ", ".\n", "\n"))
    for i in sorted(rng.permutation(story.side)[: pick(rng, range(1, story.side))].tolist()):
        n = pick(rng, (2, 2, 3, 3))
        at = written(t, lambda i=i: row_name(t, i), end.startswith("."))
        way = pick(rng, ("range", "from", "ends", "range"))
        first = story.side - n if way == "ends" else pick(rng, range(1, story.side - n + 1))
        story.clues[i, first : first + n] = solution[i, first : first + n]
        start: Any = f"-{n}"
        if way == "range":
            t(pick(rng, (", columns ", " columns ", ", cells ", " in columns ", " positions ")))
            start = t.point(number(first + 1))
            t(pick(rng, (" to ", "-", " through ", " to ", " until ")))
            t(number(first + n))
            t(pick(rng, (": ", " are ", " hold ", " = ", " is ")))
        elif way == "from":
            t(
                pick(
                    rng,
                    (
                        ", from column ",
                        " from column ",
                        ", starting at column ",
                        ", beginning with cell ",
                        " starting in column ",
                    ),
                )
            )
            start = t.point(number(first + 1))
            t(pick(rng, (": ", " on: ", ", reads ", " onwards: ", " is ")))
        else:
            t(pick(rng, (" ends with ", " ends in ", " finishes with ", " closes with ", " ends ")))
        story.line("row", at, spell(t, story.clues[i, first : first + n].tolist(), ended=False), start)
        t(end)
    t.text = t.text.rstrip(" ;\n")
    rest_is_empty(story, 1.0 if 2 * len(story.say) >= story.side else 0.4)


@tale("except for these cells", weight=0.8, named=True, clues=few)
def all_but(story: SudokuTale) -> None:
    """What is empty is said first."""
    rng, t = story.rng, story.t
    t(pick(rng, ("All cells are empty except ", "The grid is empty apart from these: ", "Everything is blank but ", "An empty grid with only these numbers: ", "It's all blank except that ",
                 "Start from an empty grid. ", "Take an empty board. ", "Only these are filled, the rest is blank: ", "nearly empty: ")))  # fmt: skip
    story.rest()
    tell_cells(story, places(rng, story.side), ends=(", ", "; ", " and ", ". "))


@tale("row, column, digit", weight=0.8, named=True, clues=many)
def triples(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    before, gap, after = pick(
        rng,
        [
            ("(", ", ", ")"),
            ("(", ",", ")"),
            ("", " ", ""),
            ("", "/", ""),
            ("", "-", ""),
            ("[", ",", "]"),
            ("", ",", ""),
        ],
    )
    end = pick(rng, ("; ", ", ", " and ")) if gap != "," or before else "; "
    digit_first = chance(rng, 0.3)
    if digit_first:
        t(
            pick(
                rng,
                (
                    "As digit, row, column: ",
                    "(digit, row, column): ",
                    "value row column: ",
                    "I write the digit, then its row, then its column: ",
                ),
            )
        )
    else:
        t(
            pick(
                rng,
                (
                    "As row, column, digit: ",
                    "(row, column, value): ",
                    "row column value: ",
                    "Each is row, column, number: ",
                    "triples of row, column and digit: ",
                ),
            )
        )
    clues = clues_of(story)
    for n, (r, c, v) in enumerate(clues):
        t(before)
        values = [v, r + 1, c + 1] if digit_first else [r + 1, c + 1, v]
        pointers = []
        for k, value in enumerate(values):
            pointers.append(t.point(str(value)))
            t(gap if k < 2 else "")
        t(after)
        row, column, place = (pointers[1], pointers[2], pointers[0]) if digit_first else pointers
        story.cell(row, column, place)
        t(end if n < len(clues) - 1 else "")


# ---------------------------------------------------------------------------- notations


@tale("rows with bars or brackets")
def barred_rows(story: SudokuTale) -> None:
    """Row 1: 5 3 . | . 7 . | . . .; [5, 3, 0, 0]"""
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=("number", "ordinal", "short", "place"))
    sign = pick(rng, (*SIGNS, "blank", "empty"))
    number = numbers(rng) if len(sign) > 3 else Numbers(rng, 0.0)
    box = 3 if story.side > 4 else 2
    way = pick(rng, ("bars", "bars", "gaps", "brackets", "quotes", "parentheses"))
    before, after = {"brackets": ("[", "]"), "quotes": ('"', '"'), "parentheses": ("(", ")")}.get(
        way, ("", "")
    )
    if way in ("brackets", "parentheses"):
        sign = pick(rng, ("_", "0", "x", "?", "blank"))
    if way == "quotes":
        sign = pick(rng, ("_", "0", "x", "blank"))
    joint = pick(rng, (": ", " = ", " is ", " -> ", " reads "))
    end = (
        pick(rng, ("; ", "\n", ", then ", ";\n"))
        if way in ("bars", "gaps")
        else pick(rng, (", ", "; ", " and "))
    )
    for i in range(story.side):
        at = name(t, i)
        t(joint + before)
        cells = [number(value) if value else sign for value in story.clues[i].tolist()]
        if way in ("bars", "gaps"):
            bar = {"bars": " | ", "gaps": "  "}[way]
            text = bar.join(" ".join(cells[c : c + box]) for c in range(0, story.side, box))
        else:
            text = (" " if way == "quotes" else ", ").join(cells)
        story.line("row", at, [t.point(text)])
        t(after + (end if i < story.side - 1 else ""))


@tale("digits written together, blanks in words", weight=1.2)
def glued_digits(story: SudokuTale) -> None:
    """Row 1: 53, two blanks, 7; or five-three-blank-blank-seven."""
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=STYLES)
    hyphens = chance(rng, 0.4)
    spell = speller(rng)
    spell.between, spell.last, spell.articles = COMMAS, "", 0.0
    number = numbers(rng)
    joint, end = pick(rng, (": ", " is ", " = ", " reads ")), pick(rng, (". ", "; ", ".\n", "\n"))
    for i in range(story.side):
        values = story.clues[i].tolist()
        at = name(t, i)
        t(joint)
        if hyphens:
            word = pick(rng, ("blank", "empty", "x"))
            if word == "x":
                word = "blank"
            story.line("row", at, [t.point("-".join(number(value) if value else word for value in values))])
        else:
            story.line("row", at, [t.point(together(rng, values, spell))])
        t(end if i < story.side - 1 else "")


def together(rng: Rng, values: list[int], spell: Speller) -> str:
    """53, two blanks, 7"""
    parts: list[str] = []
    run, n = "", 0
    for value in [*values, -1]:
        if n and value != 0:
            parts.append("a blank" if n == 1 else f"{spell.number(n)} blanks")
            n = 0
        if run and value <= 0:
            parts.append(run)
            run = ""
        if value > 0:
            run += str(value)
        elif value == 0:
            n += 1
    return pick(rng, (", ", ", ", " then ")).join(parts)


@tale("empty between commas", weight=0.6)
def csv_rows(story: SudokuTale) -> None:
    """Row 1 is 5,3,,,7,,,,"""
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=("number", "ordinal", "place", "short"))
    comma = pick(rng, (",", ",", ";", "/"))
    joint, end = pick(rng, (": ", " is ", " = ")), pick(rng, (" and ", " then ", "\n", " - "))
    for i in range(story.side):
        values = story.clues[i].tolist()
        text = comma.join(str(value) if value else "" for value in values)
        at = name(t, i)
        t(joint)
        if comma * 2 in text:
            story.line("row", at, [t.point(text)])
        else:
            text = f"{comma} ".join(str(value) if value else "_" for value in values)
            story.line("row", at, [t.point(text)])
        t(end if i < story.side - 1 else "")


@tale("box by box in small rows", weight=0.8)
def boxes_in_small_rows(story: SudokuTale) -> None:
    """Top left box: 5 3 _ / 6 _ _ / _ 9 8."""
    rng, t = story.rng, story.t
    number, width = numbers(rng), 3 if story.side > 4 else 2
    sign = pick(rng, ("_", "x", "blank", "0", "?", "empty"))
    style, noun = pick(rng, ("place", "number", "ordinal")), pick(rng, ("box", "block", "square"))
    bar, joint = (
        pick(rng, (" / ", "; ", ", ", " | ", " then ", ", then ")),
        pick(rng, (": ", " is ", " has ", " reads ")),
    )
    between = pick(rng, (" ", " ", ", ")) if bar in (" / ", "; ", " | ") else " "
    if bar not in (" / ", " | ") and len(sign) > 1:
        sign = "_"  # "; 3 blank." would be three blanks
    end = pick(rng, (". ", ".\n", "\n")) if sign != "?" else "\n"
    for i, cells in enumerate(boxes(story.side)):
        at = written(t, lambda i=i: name_box(t, rng, story.side, i, style, noun, number), True)
        t(joint)
        said = [str(value) if value else sign for value in cells_at(story.clues, cells)]
        text = bar.join(between.join(said[k : k + width]) for k in range(0, story.side, width))
        story.line("box", at, [t.point(text)])
        t(end if i < story.side - 1 else "")


@tale("several rows are empty", weight=0.8, named=True)
def empty_rows(story: SudokuTale) -> None:
    """Rows 4 and 5 are empty."""
    rng, t = story.rng, story.t
    number, spell = numbers(rng), speller(rng)
    name = names(rng, story.side, styles=("number", "ordinal", "place"))
    bare = sorted(rng.permutation(story.side)[: pick(rng, range(2, story.side))].tolist())
    story.clues[bare] = 0
    end = pick(rng, (". ", "; ", ".\n"))
    for i in range(story.side):
        if i in bare:
            continue
        at = name(t, i)
        t(pick(rng, IS))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end)
    t(pick(rng, ("Rows ", "rows ", "Lines ", "And rows ")))
    last = len(bare) - 1
    is_run = len(bare) > 2 and bare == list(range(bare[0], bare[-1] + 1))
    pointers: list[Any] = [str(i + 1) for i in bare]
    for n, i in enumerate(bare):
        if is_run and 0 < n < last:
            continue
        pointers[n] = t.point(number(i + 1))
        if is_run:
            t(pick(rng, (" to ", " through ", "-")) if n == 0 else "")
        else:
            t("" if n == last else " and " if n == last - 1 else ", ")
    t(
        pick(
            rng,
            (
                " are empty",
                " are blank",
                " have no numbers",
                " are left empty",
                " have nothing in them",
                " hold no clues",
            ),
        )
    )
    for at in pointers:
        story.line("row", at, ["*."])


@tale("small boards, few words", weight=1.5, sides=(4, 4, 6), chatty=0.1)
def tiny(story: SudokuTale) -> None:
    """Short texts, from which the forms are learned sooner."""
    rng, t = story.rng, story.t
    spell = sign_speller(rng) if chance(rng, 0.3) else speller(rng, rests=RESTS[:8])
    joint = (
        pick(rng, ("; ", ", next ", ". ", " / ", ", then ", "; next row "))
        if spell.single not in (".", "?")
        else "; "
    )
    if "," in joint:
        spell.between, spell.last = (" ",), ""
    for i in range(story.side):
        story.line("row", str(i + 1), spell(t, story.clues[i].tolist()))
        t(joint if i < story.side - 1 else "")


@tale("dictated with orders", weight=0.8, chatty=0.2)
def dictated(story: SudokuTale) -> None:
    """Next line. Five. Three. Blank. Blank."""
    rng, t = story.rng, story.t
    number, blank = (
        Numbers(rng, pick(rng, (0, 1))),
        pick(rng, ("blank", "empty", "nothing", "skip", "gap")),
    )
    new = pick(rng, ("New row. ", "Next line. ", "Next row. ", "New line: ", "Next. ", "Down one. "))
    t(pick(rng, ("", "Write this down. ", "Ready? ", "Here it comes. ", "Dictating: ")))
    for i in range(story.side):
        if i == 0:
            at: Any = "1"
            if chance(rng, 0.6):
                at = t.point("First")
                t(pick(rng, (" row. ", " line. ", " row: ")))
        else:
            at = str(i + 1)
            t(new if chance(rng, 0.8) else capital(pick(rng, NEXTS)) + ". ")
        words = [capital(number(value) if value else blank) for value in story.clues[i].tolist()]
        story.line("row", at, [t.point(". ".join(words))])
        t(". ")
    t.text = t.text.rstrip()


@tale("spoken with hesitation", weight=1.2, chatty=0.2)
def hesitating(story: SudokuTale) -> None:
    """Um, so the first row, that's, uh, five, three, then two blanks, yeah, and a seven."""
    rng, t = story.rng, story.t
    spell = voice_speller(rng) if chance(rng, 0.5) else speller(rng)
    name = names(rng, story.side, styles=("number", "ordinal", "place"))
    name.number = Numbers(rng, 0.9)
    noises = (
        "um, ",
        "uh, ",
        "so ",
        "okay, ",
        "well, ",
        "let me see, ",
        "right, ",
        "alright, ",
        "yeah ",
        "and ",
        "er, ",
        "hmm, ",
        "then ",
        "now ",
        "I think ",
        "ok ",
        "",
    )
    for i in range(story.side):
        t(pick(rng, noises))
        at = name(t, i)
        t(
            pick(
                rng,
                (
                    ", that's ",
                    " is, uh, ",
                    ", we have ",
                    ", I see ",
                    " is like ",
                    " would be, um, ",
                    " has, let's see, ",
                    " there's ",
                    ", it goes ",
                    " is ",
                ),
            )
        )
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(pick(rng, (", ", ". ", ", okay, ", " yeah, ", ", right, ", "... ")) if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- kept for tests

UNSEEN_IS_NOT = (
    "I misread the {was}, which is a {now}", "swap the {was} for a {now}", "the supposed {was} turned out to be a {now}", "read {now} for {was} there", "{was} was a slip for {now}",
)  # fmt: skip


@tale("held out: slips", held_out=True)
def unseen_slips(story: SudokuTale) -> None:
    tell_with_corrections(
        story, UNSEEN_IS_NOT, ("erratum: ", "apologies, ", "beg your pardon, ", "on reflection, ")
    )


@tale("held out: a letter to a friend", held_out=True, chatty=0.8)
def unseen_letter(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    spell = speller(rng)
    t(pick(rng, ("Picture the page: ", "Imagine the grid. ", "You have to picture it: ")))
    for i in range(story.side):
        t(pick(rng, ("up in the ", "across the ", "along the ")))
        at = t.point(nth(rng, i + 1))
        t(pick(rng, (" row runs ", " row someone has printed ", " row marches ")))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(pick(rng, ("; ", ". ", ", whereas ")) if i < story.side - 1 else "")


@tale("held out: amended cells", held_out=True, named=True, clues=many)
def unseen_amended(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    wrongs = [entry for entry in misplace(story, 1) if entry[0][2]]
    for (r, c, _), _ in [entry for entry in wrongs if not entry[0][2]]:
        story.clues[r, c] = 0
    number = numbers(rng)
    tell_cells(
        story,
        by_short_names(rng),
        patterns=((" bears {v}", " carries a {v}"), ("{v} upon ", "{v} belongs to ")),
        ends=("; ", " / "),
    )
    for (r, c, v), _ in wrongs:
        t(pick(rng, (". Amendment: ", ". I stand corrected: ", ". Kindly amend ")))
        row, column = by_row_and_column(rng)(t, r, c)
        value = digit(t, pick(rng, (" ought to display {v}", " needs {v} there", " to {v}")), number(v))
        story.cell(row, column, value, "fix")
        story.clues[r, c] = v


@tale("held out: radio protocol", held_out=True, chatty=0.05)
def radio(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    spell = Speller(
        rng, Numbers(rng, 1.0), pick(rng, ("blank", "empty")), pick(rng, ((), ("{n} blanks",))), (", ",)
    )
    for i in range(story.side):
        t("Line ")
        at = t.point(NUMBERS[i + 1])
        t(", I spell: ")
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(pick(rng, (", over. ", ". Copy? ", ", break. ")))
    t("Over and out.")
