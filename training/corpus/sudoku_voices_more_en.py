"""A Sudoku told in English by single cells, digit by digit, by what little a row holds, and put right afterwards, in
the voices of many people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from parsers.spelling import cells_of
from parsers.words import meaning_of, telling_words
from solver.puzzle import Grid
from training.corpus.boards import solved_sudoku
from training.corpus.chance import chance, pick, spin
from training.corpus.sudoku_cells_en import PLURALS, clues_of, few, many
from training.corpus.sudoku_lines_en import box_place
from training.corpus.sudoku_tale_en import (
    NUMBERS,
    Aside,
    Items,
    Numbers,
    SudokuTale,
    boxes,
    capital,
    nth,
    numbers,
    tale,
    with_article,
)
from training.corpus.sudoku_voices_en import (
    counted,
    finish,
    head,
    mistyped,
    runs_of,
    sparse,
    steps,
    tell_lines,
    voice,
)
from training.corpus.telling import Rng, Telling


def some(options: str) -> tuple[str, ...]:
    return tuple(options.split("|"))


def one(rng: Rng, options: str) -> str:
    return pick(rng, options.split("|"))


def fill(t: Telling, pattern: str, words: Mapping[str, str]) -> dict[str, Any]:
    """Write a pattern; pointers to what stands for its `{marks}`. `{av}` is `{v}` with an article, and a word that
    begins with "-" counts from the end."""
    pointers: dict[str, Any] = {}
    while "{" in pattern:
        before, _, rest = pattern.partition("{")
        name, _, pattern = rest.partition("}")
        t(before)
        if name == "av":
            name = "v"
            t(with_article(words[name]).removesuffix(words[name]))
        word = words[name]
        pointer = t.point(word.removeprefix("-"))
        pointers[name] = -pointer if word.startswith("-") else pointer
    t(pattern)
    return pointers


# ---------------------------------------------------------------------------- where a cell lies

ROW_PLACES = {0: "top|first|top|topmost|upper", -1: "bottom|last|bottom|lowest|final", 1: "middle|centre|center|middle|central"}  # fmt: skip
COLUMN_PLACES = {
    0: "left|first|leftmost",
    -1: "right|last|rightmost|final",
    1: "middle|centre|center|central",
}


def place(rng: Rng, index: int, side: int, places: Mapping[int, str], figures: float = 0.25) -> str:
    """A word for the row or column: where it lies if that has a name, else its ordinal."""
    key = 0 if index == 0 else -1 if index == side - 1 else 1 if 2 * index + 1 == side else None
    if key is None or chance(rng, 0.3):
        return nth(rng, index + 1, figures)
    return one(rng, places[key])


BY_NUMBER = some(
    "row {r} column {c}: {v}|r{r}c{c}={v}|r{r}c{c} {v}|r{r} c{c} is {v}|R{r}C{c} = {v}|({r},{c}) is {v}|({r},{c})={v}|({r}, {c}) -> {v}|{v} @ r{r}c{c}|{v} at ({r},{c})|in column {c} the {v} sits in row {r}"
    "|in row {r} the {v} is in column {c}|row {r}, column {c} holds {v}|{v} goes in row {r} column {c}|put {av} into row {r}, column {c}|cell {r},{c} contains {v}|column {c}, row {r}: {v}|{v} for row {r}, column {c}"
    "|at row {r} and column {c} there's {av}|row {r} has {v} in column {c}|column {c} has {av} in row {r}|row {r} col {c} = {v}|row={r} col={c} val={v}|row: {r}, column: {c}, number: {v}|{r}/{c} is {v}|{r}/{c}: {v}"
    "|{v} (row {r}, column {c})|my {v} is at row {r} column {c}|the {v} of row {r} is in column {c}|the {v} of column {c} is in row {r}|line {r} column {c} says {v}|write {v} at row {r}, col {c}|{v} belongs in r{r}c{c}"
    "|row {r} / column {c} / {v}|r{r}, c{c}: {v}|[{r},{c}] = {v}|in row {r}, column {c} i have {v}|across row {r}, down column {c}, it says {v}|digit {v}, row {r}, column {c}|in column {c}, row {r} is {av}"
    "|square {c} of row {r} has {av}|position {c} in row {r} is {v}|number {c} in row {r} is {av}|{v} is the number in row {r} column {c}|we got {av} on row {r} column {c}|row {r} spot {c} {v}|row {r} -> column {c} -> {v}"
    "|in row {r} cell {c} reads {v}|down {r} across {c} is {v}|{c} along row {r} you find {av}|Row {r}, then column {c}: {v}|{v} in row {r}, {c} from the left"
)
BY_ORDINAL = some(
    "{R} row {C} square: {v}|{R} row, {C} cell: {v}|the {C} square of the {R} row is {v}|{v} is {C} in the {R} row|the {R} row down, {C} across, {v}|{av} stands {C} in the {R} row|on the {R} line the {C} number is {v}"
    "|the {R} row has {v} as its {C}|the {R} row's {C} cell holds {v}|{R} row {C} column {v}|{R} row, {C} column is {v}|{C} column {R} row has {av}|in the {R} row the {C} one is {av}|the {C} spot in the {R} row: {v}"
    "|{v} in the {C} place of the {R} row|the {C} digit on the {R} line is {v}|there's {av} in the {R} row, {C} column|{R} row: {v} in the {C} cell|the {C} cell along the {R} row says {v}|{av} goes {C} in the {R} row"
    "|put {v} {C} in the {R} row|on the {R} row, {C} along, {v}|{C} box of the {R} row is {v}|the {C} entry of the {R} row is {v}|{R} line {C} cell {v}|{C} of the {R} row is {v}|the {R} row reads {v} in {C} position"
)
MIXED = some(
    "the {C} cell of row {r} holds {v}|row {r}'s {C} cell is {v}|row {r}, {C} square: {v}|{av} stands {C} in row {r}|in row {r} the {C} is {v}|in row {r} {v} comes {C}|the {C} number in row {r} is {av}|column {c}, {R} cell: {v}"
    "|the {R} cell of column {c} is {v}|{v} is the {C} one in row {r}|row {r}: {C} cell {v}|the {C} in row {r} says {v}|{R} row column {c}: {v}|in column {c} the {R} one is {av}|line {r}, {C} place, {v}"
)
IN_A_CORNER = some(
    "the {R} {C} corner is {v}|{R}-{C} corner: {v}|{av} in the {R} {C}|there's {av} in the {R}-{C} corner|{R} {C} has {av}|{v} sits at the {R} {C}|in the {R} {C} i see {av}|{R}-{C}: {v}|in the corner at the {R} {C}, {v}"
)
IN_THE_CENTRE = some(
    "{av} in the {m}|the {m} is {v}|the very {m} has {av}|there's {av} right in the {m}|dead {m}: {v}|{v} smack in the {m}|bang in the {m} sits {av}|the {m} square is {v}|{m} cell {v}|in the {m} of the grid, {av}"
)
MIDDLE_OF = some(
    "{v} goes in the {C} of the {R} row|in the {C} of the {R} row there's {av}|{av} in the {C} of the {R} row|the {C} of the {R} row is {v}|the {R} row has {av} in the {C}|{C} of the {R} row: {v}|in the {R} row, {v} in the {C}"
)
AT_THE_SIDE = some(
    "the {R} row has {av} on the {C}|{v} on the far {C} of the {R} row|the {R} row, far {C}: {v}|at the {C} of the {R} row, {v}|on the {C} in the {R} row there is {av}|the {C} cell of row {r} holds {v}"
    "|row {r} has {av} on its {C}|{av} at the {C} side of the {R} row"
)
FROM_THE_RIGHT = some(
    "{C} from the right in row {r} is {v}|{v} is {C} from the right in the {R} row|row {r}, {C} from the end: {v}|the {C} from the right in row {r} says {v}|{R} row, {C} from the right, {v}"
)


def tell_cell(t: Telling, rng: Rng, side: int, clue: tuple[int, int, int], pattern: str, number: Numbers) -> dict[str, Any]:  # fmt: skip
    """Write that a cell holds its digit."""
    r, c, v = clue
    words = {
        "r": number(r + 1),
        "c": number(c + 1),
        "R": place(rng, r, side, ROW_PLACES),
        "C": place(
            rng, c, side, COLUMN_PLACES if "column" not in pattern else {0: "first", -1: "last", 1: "middle"}
        ),
        "v": number(v),
    }
    if any(glued in pattern for glued in ("r{r}", "R{r}", "({r}", "{r}/", "[{r}", "={r}", "{r},{c}")):
        words |= {"r": str(r + 1), "c": str(c + 1)}
    middle = side // 2 if side % 2 else -1
    if pattern == "by place":
        pattern = pick(rng, BY_ORDINAL)
        if r == c == middle and chance(rng, 0.8):
            pattern = pick(rng, IN_THE_CENTRE)
            words["m"] = one(rng, "middle|middle|centre|center")
        elif r in (0, side - 1) and c in (0, side - 1) and chance(rng, 0.8):
            pattern = pick(rng, IN_A_CORNER)
            words |= {
                "R": one(rng, "bottom|lower|bottom" if r else "top|upper|top"),
                "C": "right" if c else "left",
            }
        elif c == middle and chance(rng, 0.7):
            pattern = pick(rng, MIDDLE_OF)
            words["C"] = one(rng, "middle|middle|centre|center")
        elif c in (0, side - 1) and chance(rng, 0.7):
            pattern = pick(rng, AT_THE_SIDE)
            words["C"] = "right" if c else "left"
        elif 2 * c > side and chance(rng, 0.3):
            pattern = pick(rng, FROM_THE_RIGHT)
            words["C"] = "-" + nth(rng, side - c)
        elif chance(rng, 0.3):
            pattern = pick(rng, MIXED)
    said = fill(t, pattern, words)
    if "m" in said:
        return {"row": said["m"], "column": said["m"], "value": said["v"]}
    return {"row": said.get("R") or said["r"], "column": said.get("C") or said["c"], "value": said["v"]}


def tell_cells(
    story: SudokuTale,
    patterns: Sequence[str],
    *,
    varies: float | None = None,
    ends: str = ", |; |. |.\n|\n| and |, then |... | / ",
    clues: Sequence[tuple[int, int, int]] | None = None,
    aside: Aside | None = None,
) -> None:
    """One statement per clue."""
    rng, t = story.rng, story.t
    varies = pick(rng, (0.0, 0.0, 0.5, 1.0)) if varies is None else varies
    pattern, end, number = pick(rng, patterns), one(rng, ends), numbers(rng)
    clues = clues_of(story) if clues is None else clues
    if chance(rng, 0.2):
        clues = [clues[k] for k in rng.permutation(len(clues))]
    for n, clue in enumerate(clues):
        if chance(rng, varies):
            pattern = pick(rng, patterns)
        start = len(t.text)
        story.cell(**tell_cell(t, rng, story.side, clue, pattern, number))
        if end[0] in ".\n":
            t.text = t.text[:start] + capital(t.text[start:])
        if n < len(clues) - 1:
            t(end)
            if aside is not None and end[0] == ".":
                aside(t)


NO_MORE = some(
    ". The rest is empty.|, everything else is blank|. All else is empty|. That's all the numbers.|\nEverything else: blank|, that's it|. No other digits.|, and nothing else|. Other squares are empty.|. The others are blank"
)


def close(story: SudokuTale, often: float = 0.4) -> None:
    """Say that nothing else is there, or leave it unsaid."""
    rng = story.rng
    if not chance(rng, often):
        return
    said = pick(rng, NO_MORE)
    story.t.text = story.t.text.rstrip(" ,;\n.")
    story.t(said)
    if any(word in said for word in ("rest", "else", "Other", "others")):
        story.rest()


# ---------------------------------------------------------------------------- single cells


@tale("cells in any words", weight=3, named=True, clues=many)
def any_words(story: SudokuTale) -> None:
    tell_cells(story, BY_NUMBER)
    close(story)


@tale("cells by ordinals, in any words", weight=1.5, named=True, clues=many)
def any_ordinals(story: SudokuTale) -> None:
    tell_cells(story, BY_ORDINAL if chance(story.rng, 0.6) else MIXED)
    close(story)


@tale("corners, middles and sides", weight=2.5, named=True, clues=few)
def landmarks(story: SudokuTale) -> None:
    rng, side = story.rng, story.side
    if chance(rng, 0.7):
        solution = solved_sudoku(rng, side)
        story.clues[:] = 0
        known = [(0, 0), (0, side - 1), (side - 1, 0), (side - 1, side - 1), (side // 2, side // 2), (0, side // 2), (side - 1, side // 2), (side // 2, 0), (side // 2, side - 1), (1, side - 2), (1, 0)]  # fmt: skip
        for i in rng.permutation(len(known))[: pick(rng, (1, 2, 3, 4, 6))]:
            story.clues[known[i]] = solution[known[i]]
    tell_cells(story, ("by place",))
    close(story, 0.5)


@tale("cells every time in other words", weight=2, named=True, clues=few)
def other_words(story: SudokuTale) -> None:
    rng = story.rng
    aside = Aside(rng, 0.15) if chance(rng, 0.4) else None
    tell_cells(story, (*BY_NUMBER[:46], *BY_ORDINAL, *MIXED, *["by place"] * 30), varies=1.0, aside=aside)
    close(story)


@tale("x and y", weight=0.6, named=True, clues=many)
def x_and_y(story: SudokuTale) -> None:
    patterns = some(
        "x={c}, y={r}: {v}|x={c} y={r} -> {v}|y={r}, x={c}: {v}|x = {c}, y = {r} is {v}|(x={c}, y={r}) {v}|at x={c} y={r} there is {av}|y {r}, column {c}: {v}|{v} at x={c}, y={r}"
    )
    tell_cells(story, patterns, varies=0.0, ends=", |; |. |\n")
    close(story, 0.2)


@tale("orders to a program", weight=0.8, named=True, clues=many, chatty=0.2)
def orders(story: SudokuTale) -> None:
    patterns = some(
        "set_cell({r}, {c}, {v})|place({v}, row={r}, col={c})|set row {r} col {c} to {v}|grid({r},{c}) := {v}|fill r{r}c{c} with {v}|PUT {v} AT ROW {r} COL {c}|put({r},{c},{v})|given: row {r}, col {c}, value {v}"
        "|cell row={r} column={c} value={v}|add clue {v} at row {r}, column {c}|clue r{r}c{c} {v}|row={r};col={c};digit={v}|SET R{r}C{c} TO {v}|given(row={r}, column={c}, digit={v})"
    )
    rng, t = story.rng, story.t
    pattern, end = pick(rng, patterns), one(rng, "\n|; |, | then ")
    clues = clues_of(story)
    for n, (r, c, v) in enumerate(clues):
        said = fill(t, pattern, {"r": str(r + 1), "c": str(c + 1), "v": str(v)})
        story.cell(said["r"], said["c"], said["v"])
        t(end if n < len(clues) - 1 else "")


@tale("letters as in a spreadsheet or in chess", named=True, clues=many)
def lettered(story: SudokuTale) -> None:
    """C5 = 7: the letter is the row, unless the text says that it is the column."""
    rng, t = story.rng, story.t
    how = pick(rng, ("row", "column", "chess"))
    last = "ABCDEFGHI"[story.side - 1]
    t(one(rng, {
        "row": "|||rows A to {z}: |A is the top row: |letters go down, numbers across. |Row letter, column number: |",
        "column": "Excel style: |as in Excel, |spreadsheet cells: |columns A-{z}, rows 1-{n}: |A1 is the top left, B1 right of it. |letters across, numbers down: |column letter then row number. ",
        "chess": "As in chess, columns are letters and row 1 is the bottom one: |like on a chessboard, a1 being bottom left: |chess coordinates, counted from the bottom: |Chess-like, rows counted upwards: ",
    }[how]).format(z=last, n=story.side))  # fmt: skip
    letters = "ABCDEFGHI" if chance(rng, 0.7) else "abcdefghi"
    pattern, end = (
        one(
            rng,
            "{p} = {v}|{p} is {v}|{p}: {v}|{p}={v}|{v} on {p}|{v} at {p}|{p} {v}|{av} on {p}|{p} holds {v}|{p} -> {v}|put {v} on {p}|{p} has {av}",
        ),
        one(rng, ", |; |. |\n| and "),
    )
    number = numbers(rng)
    clues = clues_of(story)
    for n, (r, c, v) in enumerate(clues):
        letter, figure = (
            letters[r if how == "row" else c],
            str(story.side - r if how == "chess" else (c if how == "row" else r) + 1),
        )
        said = fill(
            t,
            pattern.replace("{p}", "{letter}{figure}"),
            {"letter": letter, "figure": figure, "v": number(v)},
        )
        row, column = (said["letter"], said["figure"]) if how == "row" else (said["figure"], said["letter"])
        story.cell(-row if how == "chess" else row, column, said["v"])
        t(end if n < len(clues) - 1 else "")


@tale("a screen reader reads every cell", weight=0.8, named=True, sides=(4, 4, 6), chatty=0.2)
def screen_reader(story: SudokuTale) -> None:
    """Row 1 column 1 blank, row 1 column 2 five."""
    rng, t = story.rng, story.t
    pattern = one(
        rng,
        "row {r} column {c} {v}|row {r}, column {c}, {v}|r{r}c{c} {v}|row {r} column {c}: {v}|{v}, row {r} column {c}|cell row {r} column {c}, {v}, edit text|column {c} row {r} {v}|row {r} of the table, column {c}: {v}",
    )
    blank, end, number = one(rng, "blank|blank|empty|unknown|nothing"), one(rng, ", |. |\n|; "), numbers(rng)
    cells = [(r, c) for r in range(story.side) for c in range(story.side)]
    for n, (r, c) in enumerate(cells):
        value = int(story.clues[r, c])
        in_figures = "r{r}" in pattern
        words = {
            "r": str(r + 1) if in_figures else number(r + 1),
            "c": str(c + 1) if in_figures else number(c + 1),
            "v": number(value) if value else blank,
        }
        said = fill(t, pattern, words)
        story.cell(said["r"], said["c"], said["v"])
        t(end if n < len(cells) - 1 else "")


# ---------------------------------------------------------------------------- digit by digit


@tale("there are three sevens", weight=2.5, named=True, clues=many)
def counted_digits(story: SudokuTale) -> None:
    """There are three 7s: r1c2, r3c5 and r9c9; how many there are is not pointed at."""
    rng, t = story.rng, story.t
    number, figures = numbers(rng), chance(rng, 0.5)
    where = one(
        rng,
        "r{r}c{c}|r{r}c{c}|R{r}C{c}|row {r} column {c}|row {r}, column {c}|({r},{c})|({r}, {c})|row {r} col {c}|{r}/{c}|column {c} row {r}|the {C} cell of row {r}|the {R} row, {C} column|r{r} c{c}|the {C} of row {r}|row {r} position {c}",
    )
    several = some(
        "there are {n} {v}: |{n} {v}: |I can see {n} {v}, at |{v} ({n}): |the {v} are at |the {n} {v} are in |{v}: |{v} -> |{v} go in |{v} sit at |all the {v}: |my {v}: |{v} appear {n} times: |{n} {v}, namely |{v} at |for {v} we have |you have {v} at "
        "|{v} in |the {v} live in |we have {v} in |there's {v} in |the {v} can be found at |{v} given at "
    )
    single = some(
        "there is one {v}: |just one {v}, at |the only {v} is at |{v}: |a single {v} in |one {v} at |{v} only at |the {v} is at |{v} -> |one {v}: |{v} goes in |{v} at |for {v} we have |there's {av} in |{v} in |my {v}: "
    )
    how, how_single, end = pick(rng, several), pick(rng, single), one(rng, ". |.\n|; |\n")
    joint = one(rng, ", | and |, |; ")
    for v in rng.permutation(story.side).tolist() if chance(rng, 0.25) else range(story.side):
        cells = np.argwhere(story.clues == v + 1).tolist()
        if not cells:
            continue
        if len(cells) == 1:
            said = fill(t, how_single, {"v": str(v + 1) if figures else NUMBERS[v + 1]})
        else:
            plural = f"{v + 1}{one(rng, chr(39) + 's|s|s')}" if figures else PLURALS[v + 1]
            said = fill(t, how.replace("{n}", number(len(cells))), {"v": plural})
        for k, (r, c) in enumerate(cells):
            in_words = "row" in where or "column" in where
            words = {
                "r": number(r + 1) if in_words else str(r + 1),
                "c": number(c + 1) if in_words else str(c + 1),
            }
            words |= {"R": nth(rng, r + 1), "C": nth(rng, c + 1)}
            places = fill(t, where, words)
            story.cell(places.get("R") or places["r"], places.get("C") or places["c"], said["v"])
            t("" if k == len(cells) - 1 else joint if k < len(cells) - 2 else one(rng, f"{joint}| and "))
        t(end)
    t.text = t.text.rstrip(" ;\n")
    close(story, 0.3)


@tale("column by column, what is in it", weight=1.2, named=True, clues=many)
def by_column(story: SudokuTale) -> None:
    """Column 2: the 4 sits in row 6, the 7 in row 8."""
    rng, t = story.rng, story.t
    number = numbers(rng)
    name = one(
        rng,
        "column {c}: |In column {c} |in column {c}, |column {c} has |Column {c} contains |for column {c}: |the {C} column has |col {c}: ",
    )
    each = one(
        rng,
        "{v} in row {r}|the {v} sits in row {r}|{av} in row {r}|row {r} is {v}|{v} at row {r}|{v} in the {R} row|row {r} = {v}|the {v} is on row {r}|{v} on line {r}|{v} {R} from the top|{av} {R} down",
    )
    end, joint = one(rng, ". |; |.\n|\n"), one(rng, ", | and |, ")
    for c in range(story.side):
        here = np.flatnonzero(story.clues[:, c]).tolist()
        if not here:
            continue
        at = fill(t, name, {"c": number(c + 1), "C": nth(rng, c + 1)})
        for k, r in enumerate(here):
            said = fill(
                t, each, {"v": number(int(story.clues[r, c])), "r": number(r + 1), "R": nth(rng, r + 1)}
            )
            story.cell(said.get("R") or said["r"], at.get("C") or at["c"], said["v"])
            t(joint if k < len(here) - 1 else "")
        t(end)
    t.text = t.text.rstrip(" ;\n")
    close(story)


@tale("row by row, what is where", weight=2, named=True, clues=many)
def by_row(story: SudokuTale) -> None:
    """Row 3 - 4th: 7, 8th: 2; on row 3 there's a 7 in spot 4."""
    rng, t = story.rng, story.t
    name = one(
        rng,
        "Row {r} - |row {r}: |on row {r} there's |in row {r} |Row {r} has |the {R} row has |the {R} row: |{R} row: |line {r}: |row {r} contains |in the {R} row you find |for row {r}, |row {r} only has |R{r}: ",
    )
    each = one(rng, "{C}: {v}|{v} {C}|{v} at {c}|{v}@{c}|{v} in {c}|{av} in spot {c}|position {c} is {v}|{v} in the {C}|cell {c} is {v}|the {C} is {v}|column {c}: {v}|{v} under column {c}|{av} in column {c}|{C} cell {v}|{c}={v}"
               "|{av} {C}|{v} as the {C}|number {c} is {v}|{v} in box {c}|{v} ({C})|{v} in position {c}|a number {v} in square {c}|{v} on place {c}")  # fmt: skip
    end, joint = one(rng, ". |; |.\n|\n"), one(rng, ", |, | and ")
    number = (
        Numbers(rng, 0.0) if any(glued in name + each for glued in ("@", "R{r}", "{c}=")) else numbers(rng)
    )
    for r in range(story.side):
        here = np.flatnonzero(story.clues[r]).tolist()
        if not here:
            continue
        at = fill(t, name, {"r": number(r + 1), "R": nth(rng, r + 1)})
        for k, c in enumerate(here):
            said = fill(
                t, each, {"v": number(int(story.clues[r, c])), "c": number(c + 1), "C": nth(rng, c + 1)}
            )
            story.cell(at.get("R") or at["r"], said.get("C") or said["c"], said["v"])
            t(joint if k < len(here) - 1 else "")
        t(end)
    t.text = t.text.rstrip(" ;\n")
    close(story)


# ---------------------------------------------------------------------------- rows of which little is told


def few_a_row(rng: Rng, side: int) -> Grid:
    """A board with up to three digits a row."""
    return sparse(rng, side)


STARTS = some(
    "starts with {v}|begins with {av}|starts {v}|opens with {v}|has {v} first|has {av} at the start|starts off with {av}|begins {v}|leads with {av}|has {av} to start with"
)
FINISHES = some(
    "ends with {v}|ends in {av}|finishes with {v}|closes with {av}|finishes on {v}|ends {v}|stops with {av}|has {av} last of all|ends on {av}|wraps up with {v}"
)
LITTLE = some(
    ", rest empty|, the rest is empty|, nothing else|, otherwise empty|, blanks between|, nothing in between|, everything else is blank|, all the others empty| and is empty otherwise||||, no other numbers"
)


@tale("starts with five and ends with two", weight=1.5, named=True)
def starts_and_ends(story: SudokuTale) -> None:
    """Row 3 starts with 5 and ends with 2, rest empty."""
    rng, t = story.rng, story.t
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    heads = pick(
        rng,
        (
            steps(story),
            counted(story, "row <{n}>"),
            counted(story, "the <{nth}> row", "<{nth}> row"),
            counted(story, "row <{n}>", "the <{nth}> line"),
        ),
    )
    begin, finish, little, end, number = (
        pick(rng, STARTS),
        pick(rng, FINISHES),
        pick(rng, LITTLE),
        one(rng, ". |; |.\n|\n"),
        numbers(rng),
    )
    for i in range(story.side):
        at = heads(i, i)
        which = one(rng, "both|both|both|first|last|none")
        t(" ")
        if which == "none":
            said = one(rng, "is empty|has nothing at all|is blank|has no numbers|: nothing")
            t(said)
            story.line("row", at, ["*."])
        if which in ("both", "first"):
            story.clues[i, 0] = solution[i, 0]
            story.cell(at, "1", fill(t, begin, {"v": number(int(solution[i, 0]))})["v"])
        if which == "both":
            t(one(rng, " and |, | and |, then "))
        if which in ("both", "last"):
            story.clues[i, -1] = solution[i, -1]
            value = fill(t, finish, {"v": number(int(solution[i, -1]))})["v"]
            story.cell(at, "-1", value)
        if which == "both" and story.side == 9 and chance(rng, 0.3):
            story.clues[i, 4] = solution[i, 4]
            centre = one(
                rng, " with {v} in the {m}|, {av} in the {m}| and in the {m} {av}|, {m} is {v}|, dead {m} {v}"
            )
            said_there = fill(
                t, centre, {"v": number(int(solution[i, 4])), "m": one(rng, "middle|centre|center")}
            )
            story.cell(at, said_there["m"], said_there["v"])
        t((little if which != "none" else "") + (end if i < story.side - 1 else ""))


EXCEPT = some(
    " is empty except for | is blank apart from | has nothing but | is all blanks save |: only | has just | is empty but has | only has |: nothing but | is empty aside from |, blank except | holds only |: all empty, only |, just | has no digits except | is blank, except for "
)
WHERE = some(
    " in column {c}| in the {C} cell| at position {c}| in the {C} spot| in cell {c}| as the {C} one| in the {C} place| in square {c}| at {c}| {C} from the left| on place {c}| in the {C} column| at number {c}"
)


@tale("empty except for a seven", weight=2, named=True, clues=few_a_row)
def empty_except(story: SudokuTale) -> None:
    """Row 4 is empty except for a 7 in the fifth place; an empty row is told as one."""
    rng, t = story.rng, story.t
    heads = pick(
        rng,
        (
            counted(story, "row <{n}>"),
            counted(story, "the <{nth}> row", "<{nth}> row"),
            counted(story, "line <{n}>"),
            steps(story),
        ),
    )
    but, where, end, number = pick(rng, EXCEPT), pick(rng, WHERE), one(rng, ". |; |.\n|\n"), numbers(rng)
    varies = pick(rng, (0.0, 0.5))
    for i in range(story.side):
        here = np.flatnonzero(story.clues[i]).tolist()
        at = heads(i, i)
        if not here:
            t(
                one(
                    rng,
                    " is empty| is blank|: nothing| has nothing| - empty| has no numbers at all|: none| is totally empty",
                )
            )
            story.line("row", at, ["*."])
        else:
            t(pick(rng, EXCEPT) if chance(rng, varies) else but)
        for k, c in enumerate(here):
            if chance(rng, varies):
                where = pick(rng, WHERE)
            said = fill(
                t,
                "{av}" + where,
                {"v": number(int(story.clues[i, c])), "c": number(c + 1), "C": nth(rng, c + 1)},
            )
            story.cell(at, said.get("C") or said["c"], said["v"])
            t("" if k == len(here) - 1 else one(rng, " and |, | and "))
        t(end if i < story.side - 1 else "")


@tale("rows told anyhow", weight=2.5)
def anyhow(story: SudokuTale) -> None:
    """Every row in another way: its cells, that it is empty, the only digit in it."""
    rng, t = story.rng, story.t
    if chance(rng, 0.4):
        story.clues = sparse(rng, story.side)
    spells = [voice(rng) for _ in range(3)]
    kinds = [
        steps(story),
        counted(story, "row <{n}>", "line <{n}>"),
        counted(story, "the <{nth}> row", "<{nth}> row"),
    ]
    end = one(rng, ". |.\n|; |\n|. ")
    aside = Aside(rng, 0.06)
    for i in range(story.side):
        values = story.clues[i].tolist()
        here = [c for c, value in enumerate(values) if value]
        start = len(t.text)
        at = pick(rng, kinds)(i, i)
        number = pick(rng, spells).number
        if not here and chance(rng, 0.7):
            t(
                one(
                    rng,
                    " is empty|: nothing at all| - blank|, empty| has nothing| is a blank row|: no numbers",
                )
            )
            story.line("row", at, ["*."])
        elif 0 < len(here) <= 2 and chance(rng, 0.5):
            t(pick(rng, EXCEPT) if chance(rng, 0.5) else one(rng, " has |: | contains | shows "))
            for k, c in enumerate(here):
                said = fill(
                    t,
                    "{av}" + pick(rng, WHERE),
                    {"v": number(values[c]), "c": number(c + 1), "C": nth(rng, c + 1)},
                )
                story.cell(at, said.get("C") or said["c"], said["v"])
                t("" if k == len(here) - 1 else " and ")
        else:
            t(one(rng, ": |: | is | goes | reads | has | - |, | starts with "))
            story.line("row", at, pick(rng, spells)(t, values))
        if end[0] == ".":
            t.text = t.text[:start] + capital(t.text[start:])
        if i < story.side - 1:
            t(end)
            aside(t)


@tale("what is in a box, place by place", weight=0.8, named=True, sides=(4, 9))
def in_boxes(story: SudokuTale) -> None:
    """In the top right box: 5 in the middle, 3 bottom left."""
    rng, t = story.rng, story.t
    size = 3 if story.side == 9 else 2
    solution = solved_sudoku(rng, story.side)
    story.clues[:] = 0
    number, noun, end = (
        numbers(rng),
        one(rng, "box|block|square|region|house|mini grid"),
        one(rng, ". |; |.\n|\n"),
    )
    inside = one(
        rng,
        "{v} in the {p}|{p} {v}|{v} {p}|{p}: {v}|{av} in its {p}|{p} is {v}|{v} at {p}|its {p} is {v}|{v} goes {p}",
    )
    name = one(rng, "in the {p} {noun}|the {p} {noun}|{p} {noun}|{noun} {n}|{noun} number {n}")
    for i in sorted(rng.permutation(story.side)[: pick(rng, (1, 2, 3))].tolist()):
        at: Any = str(i + 1)
        before, _, after = name.replace("{noun}", noun).partition("{")
        t(before)
        if after.startswith("n}"):
            at = t.point(number(i + 1))
        else:
            where = box_place(rng, story.side, i)
            if " " in where or "-" in where:
                t(where)
            else:
                at = t.point(where)
        t(after[2:] + one(rng, ": |: | has | - "))
        chosen = sorted(rng.permutation(story.side)[: pick(rng, (1, 2, 2, 3))].tolist())
        for n, k in enumerate(chosen):
            r, c = size * (i // size) + k // size, size * (i % size) + k % size
            story.clues[r, c] = solution[r, c]
            said = fill(
                t, inside.replace("{p}", box_place(rng, story.side, k)), {"v": number(int(solution[r, c]))}
            )
            story.line("box", at, [said["v"]] if k else [said["v"], "*."], str(k + 1))
            t(", " if n < len(chosen) - 1 else "")
        t(end)
    t.text = t.text.rstrip(" ;\n")
    close(story, 0.5)


# ---------------------------------------------------------------------------- rows once more


@tale("row two, no, row three", weight=1.2)
def wrong_head(story: SudokuTale) -> None:
    """A row that is named wrongly, and named anew at once; the call points at its right name."""
    rng, t = story.rng, story.t
    number, spell, ordinal = numbers(rng), voice(rng), chance(rng, 0.4)
    no = one(
        rng,
        ", no |, sorry, |, I mean |... no wait, |, scratch that, |, uh, | - correction, |, rather | or rather |, oops, |, wait, |, make that ",
    )
    joint, end, forced, odds = (
        one(rng, ": | is | has |, "),
        one(rng, ". |.\n|; |\n"),
        int(rng.integers(story.side)),
        pick(rng, (0.0, 0.2)),
    )
    for i in range(story.side):
        wrong = pick(rng, [k for k in range(story.side) if k != i])

        def name(k: int) -> str:
            return f"the <{nth(rng, k + 1)}> row" if ordinal else f"row <{number(k + 1)}>"

        if i == forced or chance(rng, odds):
            t(name(wrong).replace("<", "").replace(">", "") + no)
        at = head(t, name(i), str(i + 1))
        t(joint)
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if i < story.side - 1 else "")


@tale("column four, no, column five", weight=0.8, named=True, clues=few)
def wrong_place(story: SudokuTale) -> None:
    """Of a cell the row, the column or the digit is said wrongly and at once anew."""
    rng, t = story.rng, story.t
    number = numbers(rng)
    no = some(
        ", no {x}{w}, | no {x}{w} |, sorry {x}{w}, |, I mean {x}{w}, |... wait, {x}{w} |, make that {x}{w}, | (sorry, {x}{w}) |, uh, {x}{w} "
    )
    end, forced = one(rng, ". |.\n|; |\n"), int(rng.integers(4))
    clues = clues_of(story)
    for n, (r, c, v) in enumerate(clues):
        slip = one(rng, "row|column|value") if n == forced % len(clues) or chance(rng, 0.1) else ""
        wrongs = {"row": r + 1, "column": c + 1, "value": v}
        said: dict[str, Any] = {}
        for what, before in (
            ("row", "row "),
            ("column", "column "),
            ("value", one(rng, "is |has |holds |= |")),
        ):
            if what == slip:
                t(before + number(pick(rng, [k for k in range(1, story.side + 1) if k != wrongs[what]])))
                again = before if what != "value" else one(rng, "it's |is ||")
                said[what] = fill(t, pick(rng, no).replace("{x}", again), {"w": number(wrongs[what])})["w"]
            else:
                t(before)
                said[what] = t.point(number(wrongs[what]))
                t(one(rng, " |, ") if what != "value" else "")
        t.text = t.text.rstrip()
        story.cell(said["row"], said["column"], said["value"])
        t(end if n < len(clues) - 1 else "")


@tale("rows one to three", sides=(6, 9, 9))
def rows_of_a_band(story: SudokuTale) -> None:
    """Rows 1 to 3: ... / ... / ...; rows 4 to 6: ..."""
    rng, t = story.rng, story.t
    height, number, spell = (3 if story.side == 9 else 2), numbers(rng), voice(rng)
    if any(";" in joint for joint in spell.between):
        spell.between = (", ",)
    group = one(
        rng,
        "rows {a} to {b}: |rows {a}-{b}: |Rows {a} through {b}: |lines {a} to {b} are |for rows {a} to {b} we have |Rows {a} - {b}\n|the next {k} rows: |rows {a} thru {b} ",
    )
    between, end = one(rng, "; | / |\n|, and then |; then |. "), one(rng, ". |.\n|\n\n|\n")
    for i in range(story.side):
        if i % height == 0:
            t((end if i else "") + group.format(a=number(i + 1), b=number(i + height), k=number(height)))
        story.line("row", str(i + 1), spell(t, story.clues[i].tolist()))
        t(between if (i + 1) % height else "")


@tale("five, three and seven in columns one, two and five", weight=1.2, named=True, clues=many)
def digits_then_columns(story: SudokuTale) -> None:
    """Row 1 has 5, 3 and 7 in columns 1, 2 and 5, respectively."""
    rng, t = story.rng, story.t
    number, value_number = numbers(rng), numbers(rng)
    name = one(
        rng,
        "row {r} has |In row {r} there are |row {r}: |Row {r} contains |the {R} row has |the {R} row: |in the {R} row, |line {r}: ",
    )
    where = one(
        rng,
        " in column{s} | at position{s} | in cell{s} | in square{s} | at spot{s} | under column{s} | at | sit in column{s} | go in column{s} ",
    )
    after, end = one(rng, "||, respectively| respectively|, in that order"), one(rng, ". |.\n|; |\n")
    for r in range(story.side):
        here = np.flatnonzero(story.clues[r]).tolist()
        if not here:
            continue
        at = fill(t, name, {"r": number(r + 1), "R": nth(rng, r + 1)})
        values = listed(t, [value_number(int(story.clues[r, c])) for c in here])
        t(where.format(s="s" if len(here) > 1 else ""))
        columns = listed(t, [number(c + 1) for c in here])
        t((after if len(here) > 1 else "") + end)
        for value, column in zip(values, columns, strict=True):
            story.cell(at.get("R") or at["r"], column, value)
    t.text = t.text.rstrip(" ;\n")
    close(story)


def listed(t: Telling, words: Sequence[str]) -> list[Any]:
    """Write "1, 2 and 5"; a pointer to each."""
    pointers = []
    for n, word in enumerate(words):
        t("" if n == 0 else " and " if n == len(words) - 1 else ", ")
        pointers.append(t.point(word))
    return pointers


@tale("the first cell five, the second three", weight=1.2)
def cell_after_cell(story: SudokuTale) -> None:
    """Row 1: first 5, then 3, next two empty cells, and the last one 7."""
    rng = story.rng
    number = numbers(rng)
    heads = pick(rng, (steps(story), counted(story, "row <{n}>"), counted(story, "the <{nth}> row")))
    blank = pick(rng, ("blank", "an empty cell", "nothing", "a gap"))
    several = one(rng, "{n} blanks|{n} empty cells|{n} gaps|{n} empty squares")
    labels = some(
        "first |the first is |then |next |after that |followed by |next comes |then there is |afterwards |then comes |and |next up "
    )

    def write(t: Telling, values: list[int]) -> Items:
        items: Items = []
        position = 0
        for k, (value, n) in enumerate(runs_of(values)):
            t(", " if k else "")
            if k == 0:
                t(one(rng, "first |the first is |first cell |it starts with |to begin |at first |"))
            elif value and chance(rng, 0.3):
                t(f"{nth(rng, position + 1)} {one(rng, 'is |cell |comes ||: ')}".replace(" : ", ": "))
            else:
                t(pick(rng, labels[2:]))
            said = number(value) if value else blank if n == 1 else several.format(n=number(n))
            items.append(t.point(said))
            position += n
        return items

    tell_lines(story, write, heads, joint=(": ", " - ", ", ", " is "), ends=(". ", ".\n", "\n", "; "))


@tale("every cell typed in haste", weight=1.5, named=True, clues=few)
def hasty_cells(story: SudokuTale) -> None:
    """rwo 3 colum 5 is fvie; what is mistyped beyond knowing the call says itself"""
    rng, t = story.rng, story.t
    number, odds = Numbers(rng, pick(rng, (1.0, 1.0, 0.5))), pick(rng, (0.1, 0.25))

    def written(word: str, literal: str) -> Any:
        slip = mistyped(rng, word) if chance(rng, odds) else word
        if meaning_of(slip) == meaning_of(word):
            return t.point(slip)
        t(slip)
        return literal

    ordinal, end, joint = (
        chance(rng, 0.4),
        one(rng, ", |. |\n|; | "),
        one(rng, " is | si | = |: | has a | hsa | ahs "),
    )
    clues = clues_of(story)
    for n, (r, c, v) in enumerate(clues):
        if ordinal:
            row = written(nth(rng, r + 1, 0.0), str(r + 1))
            t(one(rng, " row | rwo | row, | roww "))
            column = written(nth(rng, c + 1, 0.0), str(c + 1))
            t(one(rng, " column| colum| cell| sqaure| colunm| clumn| cel| squre"))
        else:
            t(one(rng, "row |rwo |row |orw |roww "))
            row = written(number(r + 1), str(r + 1))
            t(one(rng, " column | colum | col | colunm | clumn |, column | coloumn "))
            column = written(number(c + 1), str(c + 1))
        t(joint)
        story.cell(row, column, written(number(v), str(v)))
        t(end if n < len(clues) - 1 else "")


@tale("rows with the number of their clues")
def with_counts(story: SudokuTale) -> None:
    """Row 1 (3 clues): five, ...; the count is no cell."""
    rng, t = story.rng, story.t
    number, spell = numbers(rng), voice(rng)
    pattern, end = (
        one(
            rng,
            "row <{n}> ({k} clues): |row <{n}>, {k} given: |the <{nth}> row has {k} digits: |row <{n}> with {k} numbers: |<{nth}> row ({k} filled): |row <{n}> - {k} known - |line <{n}> has {k} givens, ",
        ),
        one(rng, ". |.\n|\n|; "),
    )
    for i in range(story.side):
        k = number(int(np.count_nonzero(story.clues[i])))
        at = head(t, pattern.format(n=number(i + 1), nth=nth(rng, i + 1), k=k), str(i + 1))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if i < story.side - 1 else "")


@tale("oh, I skipped a row", weight=1.2)
def skipped(story: SudokuTale) -> None:
    """A row is left out and told at the end, or told a little later than it should."""
    rng, t = story.rng, story.t
    number, spell = numbers(rng), voice(rng)
    late = int(rng.integers(story.side - 1))
    order = [i for i in range(story.side) if i != late]
    order.insert(pick(rng, (story.side - 1, min(late + 1, story.side - 1))), late)
    pattern, joint, end = (
        one(rng, "row <{n}>|row <{n}>|the <{nth}> row|line <{n}>|<{nth}> row"),
        one(rng, ": | is | | has "),
        one(rng, ". |.\n|; |\n"),
    )
    before = one(
        rng,
        "oh, I skipped |oops, forgot |wait, I left out |and I jumped over |sorry, before that came |I missed |almost forgot |here is the one I skipped, |also |PS: ",
    )
    for k, i in enumerate(order):
        t(before if i == late else "")
        at = head(t, pattern.format(n=number(i + 1), nth=nth(rng, i + 1)), str(i + 1))
        t(joint)
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end if k < story.side - 1 else "")


@tale("glued in threes", weight=1.2, sides=(6, 9, 9))
def glued_threes(story: SudokuTale) -> None:
    """Row 4: 53_ _7_ ___; a row without digits is told in words."""
    rng, t = story.rng, story.t
    sign, gap = one(rng, "_|_|x|.|*|-|X"), one(rng, " | |/|, ").replace("/", " / ")
    heads = pick(
        rng,
        (
            steps(story),
            counted(story, "row <{n}>"),
            counted(story, "the <{nth}> row"),
            counted(story, "R<{n}>", number=Numbers(rng, 0.0)),
        ),
    )
    end, joint = one(rng, "; |, then |; | and "), one(rng, ": |: | is | = | reads ")
    if "," in gap:
        end = "; "
    for i in range(story.side):
        values = story.clues[i].tolist()
        at = heads(i, i)
        t(joint)
        said = gap.join(
            "".join(str(value) if value else sign for value in values[c : c + 3])
            for c in range(0, story.side, 3)
        )
        cells = drawn_words(said, values)
        if cells:
            story.line("row", at, [t.point(said)])
        elif any(values):
            story.line("row", at, [t.point(", ".join(str(value) if value else "blank" for value in values))])
        else:
            t(one(rng, "nothing|empty|no digits"))
            story.line("row", at, ["*."])
        t(end if i < story.side - 1 else "")


def drawn_words(said: str, values: Sequence[int]) -> bool:
    """Whether what stands in threes is read as these cells."""
    words = telling_words(f": {said};")
    return cells_of(f": {said};", words) == [str(value) if value else "." for value in values]


@tale("from right to left", weight=0.5)
def mirrored(story: SudokuTale) -> None:
    """All rows from their right end; the call tells the cells in the order of the text."""
    rng, t = story.rng, story.t
    t(
        one(
            rng,
            "Each row from right to left: |I read every row right to left. |rows right-to-left, |Mind you, I go from right to left. |right to left: |reading from the right to the left, ",
        )
    )
    spell = voice(rng)
    heads = pick(rng, (steps(story), counted(story, "row <{n}>"), counted(story, "the <{nth}> row")))
    tell_lines(
        story,
        lambda t, values: spell(t, values[::-1]),
        heads,
        joint=(": ", " is ", " "),
        ends=(". ", "\n", "; "),
    )


@tale("all cells in one breath", weight=0.8)
def one_breath(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(
        one(
            rng,
            "from the top left to the bottom right: |in one go: |all in one row as you read: |cell after cell: |I'll just read it all: |every square in order: |one long list: |reading like a book: |no rows, just the cells: ",
        )
    )
    spell = voice(rng, rests=())
    story.say.append({"do": "all", "cells": spell(t, story.clues.ravel().tolist())})


# ---------------------------------------------------------------------------- put right afterwards

THAT_IS = some(
    "no wait that {was} is {now}|sorry that {was} is a {now}|the {was} there should be {now}|I wrote {was} but it's {now}|change that {was} into a {now}|that's a {now} not a {was}|{now}, sorry, not {was}|I meant {now} not {was}|oops {was} should be {now}"
    "|it's not {was} it's {now}|that {was}? it's a {now}|make the {was} a {now}|the {was} is wrong, {now} is right|correction, {was} is {now}|not {was}, {now}|turn that {was} into {now}|typo, {was} -> {now}|*{now} not {was}|my {was} looks more like a {now}"
    "|hang on the {was} is really {now}|wait I said {was}, it's {now}|ignore the {was}, it's {now}|swap that {was} for {now}|{was} was a mistake, it's {now}|that {was} I gave you is a {now}|no no {now} where I said {was}|the {was} must be {now}, bad handwriting"
)
SMALL_WAYS = ". | - |... |, | (|. Oh, |. Um, |. Hmm, |; |, oh |. Ah, "


@tale("no wait, that four is a six", weight=2)
def replaced(story: SudokuTale) -> None:
    """After a row one of its digits is put right by its name alone."""
    rng, t = story.rng, story.t
    spell = voice(rng, articles=0.0)
    heads = pick(rng, (steps(story), counted(story, "row <{n}>"), counted(story, "the <{nth}> row")))
    joint, end = one(rng, ": | is | | goes "), one(rng, ". |.\n|; |\n")
    odds, forced = pick(rng, (0.1, 0.3)), int(rng.integers(story.side))
    for i in range(story.side):
        values = story.clues[i].tolist()
        here = [c for c, value in enumerate(values) if value]
        absent = [d for d in range(1, story.side + 1) if d not in values]
        at = heads(i, i)
        t(joint)
        if here and absent and (i == forced or chance(rng, odds)):
            c = pick(rng, here)
            now, values[c] = values[c], pick(rng, absent)
            story.line("row", at, spell(t, values))
            before = one(rng, SMALL_WAYS)
            finish(t, before)
            said = fill(t, pick(rng, THAT_IS), {"was": spell.number(values[c]), "now": spell.number(now)})
            t(")" if "(" in before else "")
            story.replace(said["was"], said["now"])
        else:
            story.line("row", at, spell(t, values))
        t(end if i < story.side - 1 else "")


FIXES = some(
    "scratch that, {p} is {v}|{p} is {v}, not {w}|{p} should be {v}|sorry, {p} is {v}|{p}: I meant {v}|in {p} I meant {v}|wait, {p} has to be {v}|make {p} a {v}|change {p} to {v}|correction: {p} = {v}|{p} isn't {w}, it's {v}|I got {p} wrong, it's {v}"
    "|{p} -> {v} please|{p} is supposed to be {v}|on second thought {p} is {v}|my bad, {p} is {v}|edit: {p} is {v}|{p} must read {v}|actually {p} is {v}|fix {p}, it's {v}|{p} was misread, it is {v}|oh no, {p} is {v}|I mistyped {p}, {v} is right|put {v} at {p} instead"
    "|it's {v} at {p}, not {w}|{v} is what belongs in {p}, not {w}|for {p} read {v}|no, {p} holds {v}|the {w} at {p} should be {v}|the {w} in {p} is really {v}|replace the {w} in {p} with {v}"
)
SPOTS = some(
    "row {r} column {c}|row {r}, column {c}|r{r}c{c}|the {C} cell of row {r}|row {r}, cell {c}|({r},{c})|column {c} row {r}|the {R} row, {C} column|the {C} number in the {R} row|R{r}C{c}|row {r} position {c}"
)


def tell_fix(story: SudokuTale, clue: tuple[int, int, int], wrong: int, patterns: Sequence[str], number: Numbers) -> None:  # fmt: skip
    """Write that a cell holds another digit, or none."""
    rng, t = story.rng, story.t
    r, c, v = clue
    spot = pick(rng, SPOTS)
    said_wrong = number(wrong) if wrong else one(rng, "blank|empty")
    pattern = pick(rng, patterns).replace("{w}", said_wrong).replace("{p}", spot)
    number = number if "r{r}" not in spot.lower() and "(" not in spot else Numbers(rng, 0.0)
    words = {
        "r": number(r + 1),
        "c": number(c + 1),
        "R": nth(rng, r + 1),
        "C": nth(rng, c + 1),
        "v": number(v) if v else "blank",
    }
    said = fill(t, pattern if v else pattern.replace("a {v}", "{v}"), words)
    story.cell(said.get("R") or said["r"], said.get("C") or said["c"], said["v"], "fix")


def spoil(story: SudokuTale, n: int) -> list[tuple[tuple[int, int, int], int]]:
    """Change some cells; what they should hold, and what is said instead."""
    rng = story.rng
    wrongs = []
    for index in rng.permutation(story.side**2)[:n]:
        r, c = divmod(int(index), story.side)
        right = int(story.clues[r, c])
        wrong = pick(rng, [d for d in range(story.side + 1) if d != right])
        wrongs.append(((r, c, right), wrong))
        story.clues[r, c] = wrong
    return wrongs


@tale("scratch that, row 3 column 2 is 5", weight=2)
def fixed(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    wrongs = spoil(story, pick(rng, (1, 1, 2)))
    heads = pick(
        rng,
        (
            steps(story),
            counted(story, "row <{n}>"),
            counted(story, "the <{nth}> row"),
            lambda k, i: str(i + 1),
        ),
    )
    spell = voice(rng)
    tell_lines(story, spell, heads, joint=(": ", " is ", " ", " goes "), ends=(". ", ".\n", "; ", "\n"))
    for n, (clue, wrong) in enumerate(wrongs):
        finish(t, one(rng, ". |.\n|... |\n| - ") if n == 0 else one(rng, ". |, and |; also "))
        tell_fix(story, clue, wrong, FIXES, spell.number)
        story.clues[clue[0], clue[1]] = clue[2]


@tale("cells, then one of them put right", weight=1.2, named=True, clues=few)
def fixed_cell(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    r, c, v = pick(rng, clues_of(story))
    wrong = pick(rng, [d for d in range(1, story.side + 1) if d != v])
    story.clues[r, c] = wrong
    tell_cells(story, BY_NUMBER[:40] if chance(rng, 0.6) else BY_ORDINAL, ends=", |; |. |\n")
    t(one(rng, ". |... | - |\n"))
    tell_fix(story, (r, c, v), wrong, FIXES, numbers(rng))
    story.clues[r, c] = v


@tale("a mail about a few clues", weight=1.2, named=True, clues=few, chatty=0.9)
def mail(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(spin(rng, pick(rng, (
        "[So far|Up to now] I [only have|have|see] [this|the following|these]: ", "The [print|page] is [torn|faded] but [I can make out|one can read] [this|these numbers]: ", "My [son|aunt|colleague] [filled in|wrote] only [some|these]: ",
        "[Nothing|Not much] is given: ", "[The givens|What is given|The clues]: ", "[Here are|These are] the [only|] [numbers|digits|clues] [I have|in it|that are printed]: ", "",
    ))))  # fmt: skip
    tell_cells(
        story,
        (*BY_NUMBER[:40], *BY_ORDINAL, *["by place"] * 40),
        varies=0.7,
        aside=Aside(rng, 0.2),
        ends=". |; |, |.\n",
    )
    close(story, 0.5)


# ---------------------------------------------------------------------------- kept for tests


@tale("held out: somebody inked a digit", held_out=True, named=True, clues=few)
def unseen_ink(story: SudokuTale) -> None:
    patterns = some(
        "somebody inked {av} where row {r} and column {c} cross|printed on row {r} beneath column {c}: {v}|the {R} row shows off {av} in its {C} square|look {R} row, {C} square, {v}"
    )
    tell_cells(story, patterns, ends=". |; |\n")


@tale("held out: roll call of digits", held_out=True, named=True, clues=many)
def unseen_roll(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = numbers(rng)
    for v in range(story.side):
        cells = np.argwhere(story.clues == v + 1).tolist()
        if not cells:
            continue
        value = fill(
            t,
            one(rng, "Calling {v}, present at |{v} report from |Whoever is {v} stands at "),
            {"v": number(v + 1)},
        )["v"]
        for k, (r, c) in enumerate(cells):
            said = fill(t, "row {r} column {c}", {"r": number(r + 1), "c": number(c + 1)})
            story.cell(said["r"], said["c"], value)
            t(" plus " if k < len(cells) - 1 else "")
        t(one(rng, ". |; "))
    t.text = t.text.rstrip(" ;")


@tale("held out: bare but for", held_out=True, named=True, clues=few_a_row)
def unseen_bare(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = numbers(rng)
    heads = counted(story, "row <{n}>", "the <{nth}> row")
    for i in range(story.side):
        here = np.flatnonzero(story.clues[i]).tolist()
        if not here:
            continue
        at = heads(i, i)
        t(one(rng, " lies bare but for | is a desert where only | keeps quiet besides "))
        for k, c in enumerate(here):
            said = fill(
                t, "{av} at slot number {c}", {"v": number(int(story.clues[i, c])), "c": number(c + 1)}
            )
            story.cell(at, said["c"], said["v"])
            t(" plus " if k < len(here) - 1 else "")
        t(". ")
    t.text = t.text.rstrip()


@tale("held out: I take it back", held_out=True)
def unseen_back(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    wrongs = spoil(story, 1)
    spell = voice(rng)
    tell_lines(story, spell, counted(story, "row <{n}>"), joint=(": ",), ends=(". ", "\n"))
    for clue, wrong in wrongs:
        t(". ")
        tell_fix(
            story,
            clue,
            wrong,
            some(
                "I take it back about {p}, {v} it is|rub out {p} and pencil in {v}|my eyes deceived me at {p}, where {v} stands"
            ),
            spell.number,
        )
        story.clues[clue[0], clue[1]] = clue[2]


@tale("held out: named twice", held_out=True)
def unseen_name(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number, spell, twice = numbers(rng), voice(rng), int(rng.integers(story.side))
    for i in range(story.side):
        if i == twice:
            t(f"Line {number((i + 1) % story.side + 1)}{one(rng, ', beg pardon, | - misspoke - |, nope, ')}")
        at = head(t, f"line <{number(i + 1)}>", str(i + 1))
        t(" spells ")
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(". ")
    t.text = t.text.rstrip()


@tale("held out: one line of a box over the other", held_out=True)
def unseen_over(story: SudokuTale) -> None:
    """Upper left 3x3: 5 3 blank over 6 blank blank over blank 9 8."""
    rng, t = story.rng, story.t
    width, number, blank = (3 if story.side > 4 else 2), numbers(rng), one(rng, "blank|empty|gap")
    over = one(rng, " over | above | on ")
    for i, cells in enumerate(boxes(story.side)):
        t(one(rng, "pane |window |tile "))
        at = t.point(number(i + 1))
        t(" shows ")
        values = [int(story.clues[cell]) for cell in cells]
        items: Items = []
        for k in range(0, story.side, width):
            t(over if k else "")
            items.append(t.point(" ".join(number(v) if v else blank for v in values[k : k + width])))
        story.line("box", at, [joined(items)])
        t(". ")
    t.text = t.text.rstrip()


def joined(pointers: Sequence[Any]) -> Any:
    """One pointer from the first to the last of them."""
    return replace(pointers[0], end=pointers[-1].end)


@tale("held out: by pillars", held_out=True, named=True, clues=many)
def unseen_pillars(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = numbers(rng)
    for c in range(story.side):
        here = np.flatnonzero(story.clues[:, c]).tolist()
        if not here:
            continue
        at = fill(
            t,
            one(rng, "down the {C} column we meet |the {C} column from the left: |descending column {c}, "),
            {"c": number(c + 1), "C": nth(rng, c + 1)},
        )
        for k, r in enumerate(here):
            said = fill(
                t,
                one(rng, "{av} level with row {r}|{v} facing row {r}"),
                {"v": number(int(story.clues[r, c])), "r": number(r + 1)},
            )
            story.cell(said["r"], at.get("C") or at["c"], said["v"])
            t(" plus " if k < len(here) - 1 else "; ")
    t.text = t.text.rstrip(" ;")
