"""A Sudoku told in English line by line: rows, columns, boxes, or every cell in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from training.corpus.chance import chance, pick
from training.corpus.sudoku_tale_en import (
    RESTS,
    UNSEEN_RESTS,
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

ROW_NOUNS = ("row", "row", "row", "line")
ENDS = {"row": (("top", "top", "very top", "topmost", "upper", "first"), ("bottom", "bottom", "last", "final", "very last", "lowest")),
        "column": (("left", "leftmost", "first", "far left", "left-hand"), ("right", "rightmost", "last", "far right", "right-hand"))}  # fmt: skip
FAR = {"row": "bottom", "column": "right"}


@dataclass
class Names:
    """One person's names for the rows or columns."""

    rng: Rng
    style: str  # "number", "ordinal", "place", "from end", "short", "next", "letter"
    side: int
    line: str = "row"  # or "column"
    noun: str = "row"  # as it is called
    number: Numbers | None = None
    article: str = "the "

    def __call__(self, t: Telling, i: int) -> Any:
        """Write the name; what the call says of it."""
        rng, is_last = self.rng, i == self.side - 1
        match self.style:
            case "number":
                assert self.number is not None
                t(
                    pick(
                        rng,
                        (
                            f"{self.noun} ",
                            f"{self.noun} ",
                            f"{self.noun} ",
                            f"{self.noun} no. ",
                            f"{self.noun} number ",
                        ),
                    )
                )
                return t.point(self.number(i + 1))
            case "short":
                t(self.noun)
                return t.point(str(i + 1))
            case "letter":
                t(f"{self.noun} ")
                return t.point("ABCDEFGHI"[i])
            case "place" if i == 0 or is_last:
                return self._place(t, pick(rng, ENDS[self.line][is_last]))
            case "place" if 2 * i + 1 == self.side:
                return self._place(t, pick(rng, ("middle", "middle", "centre", "center", "central")))
            case "from end" if i == 0:
                return self._place(t, pick(rng, ENDS[self.line][0]))
            case "from end" if is_last:
                return self._place(t, pick(rng, ENDS[self.line][1]))
            case "from end" if 2 * i >= self.side:
                return self._from_end(t, self.side - i)
        t(self.article)
        at = t.point(nth(rng, i + 1))
        t(f" {self.noun}")
        return at

    def _place(self, t: Telling, place: str) -> Any:
        t(self.article)
        at = t.point(place)
        t(f" {self.noun}")
        return at

    def _from_end(self, t: Telling, n: int) -> Any:
        rng = self.rng
        t(self.article)
        if n == 2 and chance(rng, 0.5):
            if chance(rng, 0.4):
                at = t.point("penultimate")
                t(f" {self.noun}")
                return at
            at = t.point("second")
            t(
                pick(
                    rng,
                    (
                        f" to last {self.noun}",
                        f" {self.noun} from the {FAR[self.line]}",
                        f"-to-last {self.noun}",
                    ),
                )
            )
            return -at
        at = t.point(nth(rng, n))
        t(
            pick(
                rng,
                (
                    f" {self.noun} from the {FAR[self.line]}",
                    f" from the {FAR[self.line]}",
                    f" from {FAR[self.line]}",
                ),
            )
        )
        return -at


def names(
    rng: Rng, side: int, line: str = "row", styles: Sequence[str] = ("number", "ordinal", "place", "from end")
) -> Names:
    style = pick(rng, styles)
    noun = pick(rng, ROW_NOUNS) if line == "row" else pick(rng, ("column", "column", "column", "col"))
    if style == "short":
        noun = pick(rng, ("R", "r", "Row", "row") if line == "row" else ("C", "c", "Col", "col"))
    return Names(rng, style, side, line, noun, numbers(rng), "" if chance(rng, 0.2) else "the ")


def written(t: Telling, write: Any, is_capital: bool) -> Any:
    """What `write` does, beginning with a capital."""
    start = len(t.text)
    done = write()
    if is_capital:
        t.text = t.text[:start] + capital(t.text[start:])
    return done


IS = (": ", ": ", ": ", " is ", " is ", " reads ", " goes ", " has ", " = ", ", ", " contains ", " looks like ", " says ", " shows ", " would be ", " - ", " -> ", " consists of ",
      ", from left to right, is ", " (left to right): ", " from left to right: ", " is given as ", " holds ", "... ", " got ", " comes as ", " is made of ")  # fmt: skip
STARTS = (
    " starts with ",
    " begins with ",
    " starts ",
    " starts off with ",
    " opens with ",
    " begins ",
    " starts out ",
)
ENDINGS = (". ", ". ", ".\n", "\n", "; ", ";\n")
EMPTY = ("is empty", "is blank", "has nothing in it", "has no numbers", "is all empty", "is completely empty", "is entirely blank",
         "has nothing", "is completely blank", "contains no digits", "has no givens", "is all blanks", "empty", "all blank")  # fmt: skip
_WHOLE = ("all empty", "completely empty", "entirely blank", "completely blank", "all blanks", "all blank")


def empty_line(t: Telling, said: str) -> Items:
    """Write that a line is empty."""
    for whole in _WHOLE:
        if said.endswith(whole):
            t(said.removesuffix(whole))
            return [t.point(whole)]
    t(said)
    return ["*."]


def order_hint(rng: Rng, t: Telling) -> None:
    """How the lines are to be read, which every reader expects."""
    if chance(rng, 0.25):
        t(pick(rng, ("From top to bottom: ", "Rows from top to bottom: ", "Row by row: ", "Going down: ", "Here are the rows.\n", "row by row, ",
                     "Reading left to right: ", "Each row from left to right. ", "I'll go row by row. ", "I'll read it out row by row: ",
                     "Rows:\n", "The rows are as follows. ", "top to bottom, left to right: ")))  # fmt: skip


def tell_rows(
    story: SudokuTale,
    name: Names,
    spell: Speller,
    *,
    joints: Sequence[str] = IS,
    ends: Sequence[str] = ENDINGS,
    empties: bool = True,
    aside: Aside | None = None,
    order: Sequence[int] | None = None,
) -> None:
    """Every row, or column, in one statement each."""
    rng, t = story.rng, story.t
    end = pick(rng, ends)
    joint = pick(rng, joints) if chance(rng, 0.7) else ""
    is_capital = chance(rng, 0.6)
    bullet = (
        pick(rng, ("- ", "* ", "• ", "-> ", "> ", "+ ")) if end.endswith("\n") and chance(rng, 0.12) else ""
    )
    for i in range(story.side) if order is None else order:
        values = (story.clues[i] if name.line == "row" else story.clues[:, i]).tolist()
        t(bullet)
        at = written(t, lambda i=i: name(t, i), is_capital)
        if empties and not any(values):
            t(": " if name.style == "short" else " ")
            items = empty_line(t, pick(rng, EMPTY))
        else:
            t(joint or pick(rng, joints))
            items = spell(t, values)
        story.line(name.line, at, items)
        t(end)
        if aside is not None:
            aside(t)
    t.text = t.text.rstrip(" ;\n")


# ---------------------------------------------------------------------------- named rows


@tale("rows by number, blanks in words", weight=2)
def rows_by_number(story: SudokuTale) -> None:
    order_hint(story.rng, story.t)
    tell_rows(story, names(story.rng, story.side, styles=("number",)), speller(story.rng))


@tale("rows by ordinal, blanks in words", weight=2)
def rows_by_ordinal(story: SudokuTale) -> None:
    order_hint(story.rng, story.t)
    tell_rows(story, names(story.rng, story.side, styles=("ordinal", "place")), speller(story.rng))


@tale("rows counted from both ends")
def rows_from_both_ends(story: SudokuTale) -> None:
    tell_rows(story, names(story.rng, story.side, styles=("from end",)), speller(story.rng))


@tale("rows by number, blanks as signs", weight=1.5)
def rows_with_signs(story: SudokuTale) -> None:
    rng = story.rng
    name = names(rng, story.side, styles=("number", "short", "number", "ordinal", "letter"))
    joints = (
        (": ", ": ", " = ", " - ", " is ", " -> ", " ", ", ", " reads ")
        if name.style != "number"
        else (": ", ": ", " = ", " is ", " reads ")
    )
    spell = sign_speller(rng)
    ends = (".\n", ". ", "; ", "\n", "\n") if spell.single not in (".", "?") else ("\n", "; ", "\n")
    tell_rows(story, name, spell, joints=joints, ends=ends, empties=False)


@tale("rows that start with", weight=1.5)
def rows_that_start(story: SudokuTale) -> None:
    rng = story.rng
    spell = speller(rng)
    if not spell.leave and not spell.rests:
        spell.rests = RESTS
    tell_rows(story, names(rng, story.side), spell, joints=STARTS)


@tale("rows with remarks between", chatty=0.9)
def rows_with_remarks(story: SudokuTale) -> None:
    rng = story.rng
    order_hint(rng, story.t)
    tell_rows(story, names(rng, story.side), speller(rng), ends=(". ", ".\n", "... "), aside=Aside(rng, 0.3))


@tale("rows in any order", chatty=0.5)
def rows_in_any_order(story: SudokuTale) -> None:
    rng = story.rng
    order = rng.permutation(story.side).tolist()
    if chance(rng, 0.4):
        order = list(range(story.side))[::-1]
        story.t(
            pick(
                rng,
                (
                    "From the bottom up: ",
                    "going up from the bottom: ",
                    "I start at the bottom. ",
                    "bottom to top: ",
                ),
            )
        )
    tell_rows(story, names(rng, story.side), speller(rng), order=order)


@tale("only some rows have numbers")
def some_rows(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    n_rows = pick(rng, range(1, max(2, story.side // 2)))
    rows = sorted(rng.permutation(story.side)[:n_rows].tolist())
    blank = np.ones(story.side, dtype=bool)
    blank[rows] = False
    story.clues[blank] = 0
    spell = speller(rng)
    tell_rows(story, names(rng, story.side), spell, order=rows)
    if chance(rng, 0.8):
        t(pick(rng, (". ", ", ", ".\n", "; ", " and ")))
        t(pick(rng, ("Everything else is empty.", "all the other rows are empty.", "The rest of the grid is blank.", "the other rows are blank.",
                     "Nothing in the other rows.", "the rest is empty.", "No other numbers are given.", "and that's all there is.",
                     "All remaining cells are empty.", "Other than that it's empty.", "the remaining rows have nothing in them.")))  # fmt: skip
        story.rest()


# ---------------------------------------------------------------------------- rows one after the other

FIRSTS = (
    "the top row",
    "the first row",
    "top row",
    "first row",
    "row one",
    "row 1",
    "the top line",
    "first line",
    "the first line",
    "line 1",
)
NEXTS = ("the next row", "next row", "the next one", "next", "then", "below that", "the row below", "underneath", "after that", "the one below",
         "the row after that", "next line", "under it", "the following row", "and then", "the next line", "directly below")  # fmt: skip


def point_first(t: Telling, said: str) -> Any:
    """Write the name of the first row; the pointer to the word that tells."""
    for word in ("top", "first", "one", "1"):
        before, found, after = said.partition(word)
        if found:
            t(before)
            at = t.point(word)
            t(after)
            return at
    raise AssertionError(said)


def tell_next_rows(
    story: SudokuTale, spell: Speller, nexts: Sequence[str], ends: Sequence[str], joints: Sequence[str] = IS
) -> None:
    """The first row by name, then "the next one"."""
    rng, t = story.rng, story.t
    end, joint, is_capital = pick(rng, ends), pick(rng, joints), "." in ends[0] and chance(rng, 0.7)
    usual = pick(rng, nexts)
    for i in range(story.side):
        is_last = i == story.side - 1
        at: Any = str(i + 1)
        if i == 0:
            at = written(t, lambda: point_first(t, pick(rng, FIRSTS)), is_capital)
        elif is_last and chance(rng, 0.5):
            t("And " if is_capital else "and ")
            t(pick(rng, ("the ", "the ", "finally the ", "")))
            at = t.point(pick(rng, ("last", "bottom", "final")))
            t(pick(rng, (" row", " row", " line", " one")))
        else:
            said = usual if chance(rng, 0.6) else pick(rng, nexts)
            t(capital(said) if is_capital else said)
        t(joint if chance(rng, 0.8) else pick(rng, joints))
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(end)
    t.text = t.text.rstrip(" ;\n")


@tale("next row", weight=1.5)
def next_rows(story: SudokuTale) -> None:
    tell_next_rows(
        story,
        speller(story.rng),
        NEXTS,
        ENDINGS,
        (": ", ": ", " is ", " ", ", ", " has ", " goes ", " reads "),
    )


@tale("voice transcript of rows", weight=2, chatty=0.15)
def voice_rows(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(pick(rng, ("", "", "okay so ", "ok ", "so ", "um so ", "alright ", "right so ", "okay here we go ", "hi so i have this sudoku ", "let me read it out ",
                 "ok ready ")))  # fmt: skip
    spell = voice_speller(rng)
    if chance(rng, 0.5):
        tell_next_rows(
            story,
            spell,
            (*NEXTS, "next one", "okay next", "um next row", "new row", "next line"),
            (" ",),
            (" ", " ", " is ", " goes "),
        )
    else:
        name = names(rng, story.side, styles=("number", "ordinal", "place"))
        name.number = Numbers(rng, 1.0)
        tell_rows(
            story,
            name,
            spell,
            joints=(" ", " ", " is ", " has "),
            ends=(" ", " ", " and ", " okay ", " then "),
            empties=False,
        )


@tale("rows without names", weight=1.5)
def bare_rows(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(pick(rng, ("", "Row by row: ", "Rows top to bottom: ", "row by row, ", "Going down: ", "going down, ", "It goes: ", "it goes like this: ", "Starting at the top: ",
                 "The rows:\n", "Here we go:\n", "reading down: ", "Line by line: ", "line by line\n")))  # fmt: skip
    spell = speller(rng)
    if any(";" in joint for joint in spell.between):
        spell.between = (", ",)
    end = pick(rng, ("; ", "; ", ". ", ".\n", "\n", " / ", ";\n", ". Next: ", "; next: ", "; then ", " | "))
    for i in range(story.side):
        start = len(t.text)
        if chance(rng, 0.1) and not story.clues[i].any():
            items: Items = empty_line(
                t,
                pick(
                    rng,
                    (
                        "nothing",
                        "all blank",
                        "empty",
                        "nothing at all",
                        "a whole empty row",
                        "all empty",
                        "an empty row",
                    ),
                ),
            )
        else:
            items = spell(t, story.clues[i].tolist())
        if end.startswith(".") and not end.endswith(": "):
            t.text = t.text[:start] + capital(t.text[start:])
        story.line("row", str(i + 1), items)
        if i < story.side - 1:
            t(end)


@tale("numbered lines")
def numbered_lines(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    spell = speller(rng)
    mark = pick(rng, ("{})", "{}.", "{}:", "({})", "{} -", "#{}:"))
    for i in range(story.side):
        before, _, after = mark.partition("{}")
        t(before)
        at = t.point(str(i + 1))
        t(f"{after} ")
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t("\n" if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- digits that stand together

GLUED_SIGNS = (".", ".", "0", "0", "_", "x", "-", "*", "?")


def glued(values: Sequence[int], sign: str) -> str:
    return "".join(str(value) if value else sign for value in values)


@tale("rows as glued digits", weight=1.5)
def glued_rows(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    sign = pick(rng, {4: "0_", 6: "0_.x", 9: GLUED_SIGNS}[story.side])
    style = pick(rng, ("names", "names", "next", "bare"))
    name = names(rng, story.side, styles=("number", "ordinal", "place", "from end", "short"))
    quote = pick(rng, ("", "", "", '"', "'"))
    joint, end = (
        pick(rng, (": ", " is ", " = ", " reads ", " ")),
        pick(rng, ("; ", ", ", ", ", " and ", ", then ")),
    )
    if name.style == "number":
        joint = pick(rng, (": ", " is ", " reads ", " = "))
    for i in range(story.side):
        at: Any = str(i + 1)
        if style == "names":
            at = name(t, i)
            t(joint)
        elif style == "next" and i:
            t(pick(rng, NEXTS) + joint)
        elif style == "next":
            at = point_first(t, pick(rng, FIRSTS))
            t(joint)
        t(quote)
        cells = glued(story.clues[i].tolist(), sign)
        if not story.clues[i].any() and sign not in "0_":
            items: Items = ["*."]
            t(pick(rng, ("nothing", "empty", "no clue")))
        else:
            items = [t.point(cells)]
        t(quote)
        story.line("row", at, items)
        t(end if i < story.side - 1 else "")


@tale("glued in boxes", sides=(6, 9))
def glued_in_boxes(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    name = names(rng, story.side, styles=("number", "ordinal", "short"))
    gap = pick(rng, (" ", "  ", " / ", ", "))
    for i in range(story.side):
        at = name(t, i)
        t(": ")
        values = glued(story.clues[i].tolist(), "0")
        story.line("row", at, [t.point(gap.join(values[c : c + 3] for c in range(0, story.side, 3)))])
        t("; " if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- columns


@tale("columns by name", weight=1.2)
def columns_by_name(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    if chance(rng, 0.35):
        t(pick(rng, ("Column by column: ", "I'll give you the columns, each from top to bottom. ", "Columns, left to right: ", "Reading down the columns: ",
                     "by columns: ", "Each column is read from the top down.\n", "going column by column, ")))  # fmt: skip
    spell = speller(rng, noun="column") if chance(rng, 0.75) else sign_speller(rng)
    ends = ENDINGS if spell.single not in (".", "?") else ("\n", "; ")
    name = names(rng, story.side, "column", ("number", "ordinal", "place", "from end", "short", "letter"))
    joints = (
        ": ",
        " is ",
        " reads ",
        " = ",
        " has ",
        ", from the top: ",
        " going down: ",
        " contains ",
        " top to bottom: ",
    )
    tell_rows(story, name, spell, joints=joints, ends=ends)


@tale("columns one after the other", weight=0.6)
def next_columns(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(
        pick(
            rng,
            (
                "Column by column: ",
                "going column by column from left to right, each top to bottom: ",
                "The columns are ",
                "columns:\n",
                "By columns, ",
            ),
        )
    )
    spell = speller(rng, noun="column")
    if any(";" in joint for joint in spell.between):
        spell.between = (", ",)
    end = pick(rng, ("; ", "; next column: ", ". Then ", "\n", "; then the next: ", " / ", "; next: "))
    for i in range(story.side):
        story.line("column", str(i + 1), spell(t, story.clues[:, i].tolist()))
        t(end if i < story.side - 1 else "")


# ---------------------------------------------------------------------------- boxes

_BANDS = {2: ("top", "bottom"), 3: ("top", "middle", "bottom")}
_STACKS = {2: ("left", "right"), 3: ("left", "middle", "right")}
_SYNONYMS = {
    "top": ("top", "upper"),
    "bottom": ("bottom", "lower"),
    "middle": ("middle", "centre", "center"),
    "left": ("left",),
    "right": ("right",),
}


def box_place(rng: Rng, side: int, i: int) -> str:
    """Where a box lies: "top left", "bottom-middle"."""
    width = 3 if side != 4 else 2
    across = side // width
    band, stack = (
        _BANDS[side // (side // across)] if side != 6 else ("top", "middle", "bottom"),
        _STACKS[across],
    )
    down, right = band[i // across], stack[i % across]
    if down == right == "middle":
        return pick(rng, ("middle", "centre", "center", "central"))
    return pick(rng, _SYNONYMS[down]) + pick(rng, (" ", " ", "-")) + pick(rng, _SYNONYMS[right])


def name_box(t: Telling, rng: Rng, side: int, i: int, style: str, noun: str, number: Numbers) -> Any:
    if style == "number":
        t(f"{noun} ")
        return t.point(number(i + 1))
    t("the ")
    if style == "ordinal":
        at: Any = t.point(nth(rng, i + 1))
    else:
        place = box_place(rng, side, i)
        at = str(i + 1)
        if " " not in place and "-" not in place:
            at = t.point(place)
        else:
            t(place)
    t(f" {noun}")
    return at


BOX_NOUNS = (
    "box",
    "box",
    "block",
    "square",
    "3x3 box",
    "3x3",
    "region",
    "subgrid",
    "big square",
    "sub-square",
    "nonet",
)


def tell_boxes(
    story: SudokuTale, style: str, noun: str, spell: Speller, only: Sequence[int] | None = None
) -> None:
    rng, t = story.rng, story.t
    if story.side != 9:
        noun = noun.replace("3x3 box", "box").replace("3x3", "block").replace("nonet", "block")
    number = numbers(rng)
    joint, end = pick(rng, (": ", " is ", " has ", " reads ", " contains ", " = ")), pick(rng, ENDINGS)
    is_capital = chance(rng, 0.5)
    for i, cells in enumerate(boxes(story.side)):
        if only is not None and i not in only:
            continue
        at = written(t, lambda i=i: name_box(t, rng, story.side, i, style, noun, number), is_capital)
        values = cells_at(story.clues, cells)
        if not any(values):
            t(" ")
            items = empty_line(t, pick(rng, EMPTY))
        else:
            t(joint)
            items = spell(t, values)
        story.line("box", at, items)
        t(end)
    t.text = t.text.rstrip(" ;\n")


@tale("box by box", weight=1.2)
def box_by_box(story: SudokuTale) -> None:
    rng = story.rng
    if chance(rng, 0.4):
        story.t(
            pick(
                rng,
                (
                    "Box by box: ",
                    "I'll go box by box, each box row by row. ",
                    "Boxes, left to right and top to bottom: ",
                    "by boxes: ",
                    "Block by block.\n",
                ),
            )
        )
    spell = speller(rng, noun=pick(rng, ("box", "block"))) if chance(rng, 0.8) else sign_speller(rng)
    if spell.single in (".", "?"):
        spell.single = "_"
    style = pick(rng, ("number", "ordinal", "place", "place"))
    tell_boxes(story, style, pick(rng, BOX_NOUNS[:7] if style == "number" else BOX_NOUNS), spell)


@tale("only a few boxes", weight=0.7)
def few_boxes(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    only = sorted(rng.permutation(story.side)[: pick(rng, (1, 2, 3))].tolist())
    kept = np.zeros_like(story.clues)
    for i in only:
        for cell in boxes(story.side)[i]:
            kept[cell] = story.clues[cell]
    story.clues = kept
    tell_boxes(
        story,
        pick(rng, ("place", "place", "number")),
        pick(rng, BOX_NOUNS[:6]),
        speller(rng, noun="box"),
        only,
    )
    if chance(rng, 0.8):
        t(
            pick(
                rng,
                (
                    ". The other boxes are empty.",
                    ", the rest of the grid is empty",
                    ". Everything else is blank.",
                    ". The remaining cells are empty",
                    " and nothing anywhere else",
                ),
            )
        )
        story.rest()


# ---------------------------------------------------------------------------- every cell in reading order


@tale("every cell in reading order", weight=0.8)
def reading_order(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(pick(rng, ("Reading left to right, top to bottom: ", "All the cells in order: ", "cell by cell: ", "the whole grid in reading order: ", "From the top left to the bottom right: ",
                 "The cells are ", "in reading order ", "Cells from left to right and top to bottom: ", "the numbers in order, all rows together: ")))  # fmt: skip
    spell = speller(rng)
    spell.rests = ("the rest is empty", "the rest blank", "everything else is empty") if spell.rests else ()
    spell.leave = 0.0
    values = story.clues.ravel().tolist()
    story.say.append({"do": "all", "cells": spell(t, values)})


# ---------------------------------------------------------------------------- kept for tests


@tale("held out: rows from the front page", held_out=True)
def unseen_rows(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = numbers(rng)
    spell = speller(rng, rests=UNSEEN_RESTS)
    t(pick(rng, ("What I can make out: ", "The picture shows ", "Transcribing the clipping, ")))
    joint = pick(
        rng,
        (
            " holds, in sequence, ",
            " consists of ",
            " features ",
            " lists ",
            " is made up of ",
            ", left to right, gives ",
        ),
    )
    for i in range(story.side):
        if i == story.side - 1 and chance(rng, 0.5):
            t(pick(rng, ("while the ", "and the ")))
            at = t.point("lowest")
            t(" row")
        else:
            t(pick(rng, ("horizontal line ", "row ")))
            at = t.point(number(i + 1))
        t(joint)
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t("; " if i < story.side - 1 else "")


@tale("held out: telegram", held_out=True, chatty=0.1)
def telegram(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    number = Numbers(rng, 1.0)
    several = pick(rng, ((), ("{n} blanks",), ("{n} empties",)))
    spell = Speller(rng, number, pick(rng, ("blank", "empty")), several, (" ",))
    loud = pick(rng, (" STOP ", " stop ", " // ", " stop\n"))
    for i in range(story.side):
        t("row ")
        at = t.point(number(i + 1))
        t(" ")
        story.line("row", at, spell(t, story.clues[i].tolist()))
        t(loud if i < story.side - 1 else "")


@tale("held out: columns down", held_out=True)
def unseen_columns(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    t(pick(rng, ("Vertically, ", "Looking at the verticals: ", "From above downwards, ")))
    for i in range(story.side):
        t(pick(rng, ("the ", "our ")))
        at = t.point(nth(rng, i + 1))
        t(pick(rng, (" vertical carries ", " column descends as ", " column runs ")))
        story.line(
            "column", at, speller(rng, rests=UNSEEN_RESTS, noun="column")(t, story.clues[:, i].tolist())
        )
        t(pick(rng, (". ", ";\n")) if i < story.side - 1 else "")


@tale("held out: boxes as quadrants", held_out=True, sides=(4, 9))
def unseen_boxes(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    for i, cells in enumerate(boxes(story.side)):
        t(pick(rng, ("Over in the ", "Inside the ", "As for the ")))
        place = box_place(rng, story.side, i)
        at: Any = str(i + 1)
        if " " in place or "-" in place:
            t(place)
        else:
            at = t.point(place)
        t(pick(rng, (" cluster you find ", " zone: ", " part we see ")))
        story.line("box", at, speller(rng, rests=UNSEEN_RESTS, noun="zone")(t, cells_at(story.clues, cells)))
        t(". ")


@tale("held out: moving down the page", held_out=True)
def unseen_next(story: SudokuTale) -> None:
    rng, t = story.rng, story.t
    spell = speller(rng, rests=UNSEEN_RESTS)
    nexts = (
        "One step down: ",
        "Moving down a notch: ",
        "Further below: ",
        "Beneath it sits ",
        "On the subsequent line: ",
    )
    t(pick(rng, ("Highest line of the grid: ", "At the head of the grid: ")))
    for i in range(story.side):
        if i:
            t(pick(rng, nexts))
        story.line("row", str(i + 1), spell(t, story.clues[i].tolist()))
        t(pick(rng, (". ", ".\n")))
