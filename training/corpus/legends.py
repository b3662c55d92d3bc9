"""Drawn mazes and Sudokus whose signs are explained in the text."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from parsers.llm.call import ROLES, example
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, OPEN, START, WALL
from solver.puzzle import Grid, Puzzle
from training.corpus.around import Around
from training.corpus.boards import lines, maze, signs, sudoku
from training.corpus.chance import pick, spin
from training.corpus.maze_en import scattered
from training.corpus.telling import Rng, Sample, Telling, family

ROLE_OF = {WALL: "wall", OPEN: "open", START: "start", GOAL: "goal"}

_WALLS = (
    "#",
    "#",
    "X",
    "x",
    "@",
    "%",
    "&",
    "█",
    "▓",
    "■",
    "W",
    "H",
    "1",
    "*",
    "+",
    "$",
    "B",
    "O",
    "=",
    "0",
    "M",
    "Q",
    "n",
    "^",
)
_OPENS = (
    ".",
    ".",
    "o",
    "_",
    "-",
    "0",
    " ",
    "·",
    "□",
    "~",
    ",",
    "'",
    "O",
    "f",
    "P",
    "1",
    "+",
    "*",
    "c",
    "e",
    "p",
    "F",
)
_STARTS = (
    "S",
    "A",
    "s",
    "a",
    "@",
    "?",
    "1",
    "P",
    "B",
    "I",
    "E",
    "2",
    "R",
    "M",
    "Y",
    "!",
    "i",
    "k",
    "V",
    "N",
    "H",
    "<",
    "8",
)
_GOALS = (
    "G",
    "B",
    "E",
    "b",
    "g",
    "!",
    "$",
    "2",
    "X",
    "Z",
    "F",
    "T",
    "3",
    "*",
    "C",
    "O",
    "U",
    "D",
    "q",
    "z",
    "L",
    ">",
    "9",
)
_PICTURES = (("🟫🧱⬛🟥🌲🪨", "⬜🟩🟦🟨⚪"), ("🐭🚶🤖🐶🙂", "🧀🚪🏁🏠🏆🍎"))

NAMES = {  # by which a sign can be called
    "*": ("stars", "asterisks", "a star", "an asterisk"), "#": ("hashes", "hash signs", "a hash", "pound signs"),
    ".": ("dots", "a dot", "periods", "full stops"), "-": ("dashes", "a dash", "hyphens", "minus signs"),
    "_": ("underscores", "an underscore", "low lines"), "+": ("plus signs", "a plus", "pluses"),
    "0": ("zeros", "a zero", "zeroes", "a nought"), "1": ("ones", "a one"), "@": ("at signs", "an at sign"),
    "$": ("dollar signs", "a dollar sign"), "%": ("percent signs", "a percent sign"), "&": ("ampersands", "an ampersand"),
    "=": ("equals signs", "an equals sign"), "~": ("tildes", "a tilde", "wavy lines"), "?": ("question marks", "a question mark"),
    "!": ("exclamation marks", "an exclamation mark"), "█": ("full blocks", "a filled block"), " ": ("spaces", "a space", "blanks"),
    "X": ("crosses", "a cross", "capital X"), "x": ("crosses", "a small x"), "o": ("small circles", "a small o"),
    "^": ("carets", "a caret"), ",": ("commas", "a comma"), ":": ("colons", "a colon"), "/": ("slashes", "a slash"),
}  # fmt: skip


def _mention(rng: Rng, sign: str, *, plural: bool = False) -> str:
    """How a text speaks of a sign."""
    if sign in NAMES and (sign == " " or rng.random() < 0.3):
        names = NAMES[sign]
        return names[0] if plural else pick(rng, names)
    plain = [sign, sign, sign, f'"{sign}"', f"'{sign}'", f"`{sign}`", f"“{sign}”", f"({sign})"]
    if sign in ",.'`:!?":
        plain = [f'"{sign}"', f"'{sign}'"] if sign != "'" else [f'"{sign}"']
    elif plural and sign.isalpha():
        plain.append(f"{sign}s")
    elif sign.isalpha():
        plain += [f"the letter {sign}", f"letter {sign}"]
    elif not sign.isalnum() and rng.random() < 0.3:
        plain.append(f"the sign {sign}")
    return pick(rng, plain)


_ROLE_PATTERNS = {
    "wall": (
        "{s} [is|=|means|marks|stands for|represents|denotes|shows|:|->] [a wall|wall|walls|the walls|an obstacle|a blocked cell|blocked|rock|solid]",
        "[walls|the walls|obstacles|blocked cells|hedges|the hedges|barriers] are [{p}|shown as {p}|marked {p}|marked with {p}|drawn as {p}|{p}|given by {p}]",
        "[wall|walls|obstacle|blocked]: {s}",
        "[you|I|one] [can't|cannot|may not|must not] [walk on|cross|enter|pass|go through|step on] {p}",
        "[each|every|any] {s} is [a wall|blocked|an obstacle|solid|impassable]",
        "I [used|use|wrote|put|typed] {p} for [the |]walls",
        "{p} are [walls|the walls|obstacles|blocked|bricks|trees|impassable|closed]",
    ),
    "open": (
        "{s} [is|=|means|marks|stands for|represents|denotes|shows|:|->] [open|free|a path|path|floor|an open cell|a free cell|passage|empty|a corridor|free space]",
        "[paths|the paths|open cells|free cells|the floor|corridors|passages|empty cells] [are|is] [{p}|shown as {p}|marked {p}|marked with {p}|drawn as {p}]",
        "[open|free|path|floor|passage|corridor]: {s}",
        "[you|I|one] [can|may] [walk on|cross|enter|pass|use|step on] {p}",
        "[each|every|any] {s} is [free|open|a free cell|walkable|passable]",
        "I [used|use|wrote|put|typed] {p} for [the |][paths|open cells|floor|free cells]",
        "{p} are [free|open|paths|passable|walkable|empty|corridors|floor]",
    ),
    "start": (
        "{s} [is|=|marks|means|stands for|shows|:|->] [the start|start|my position|where I am|the entrance|the beginning|me|where we begin|the player]",
        "[I start|we start|start|you start|begin|I am|the mouse sits|I enter|the robot stands] [at|on] {s}",
        "[the start|start|the entrance|my position|the starting point|entry|the player] is {s}",
        "[start|entrance|begin|S T A R T|start point]: {s}",
        "[coming|starting|going] from {s}",
    ),
    "goal": (
        "{s} [is|=|marks|means|stands for|shows|:|->] [the goal|goal|the exit|exit|the end|the finish|the target|the treasure|the way out|where I want to go|the cheese]",
        "[I must|I have to|we need to|I want to|you have to|the mouse wants to] [reach|get to|go to|arrive at|end at] {s}",
        "[the goal|goal|the exit|the end|the finish|the destination|the target|the way out|the treasure] is {s}",
        "[goal|exit|end|finish|target]: {s}",
        "[the goal lies|the exit is|the way out is|I leave] at {s}",
    ),
}
_BOTH = (  # start and goal in one breath
    "[get|go|find a way|walk|I need to go|how do I get|a path] from {a} to {b}",
    "[I start|we start|start|you start|begin] at {a} and [must reach|want to reach|go to|end at|have to get to|finish at|leave at] {b}",
    "{a} is the [start|entrance|beginning] and {b} [the end|the exit|is the goal|the goal|is the finish|the way out]",
    "[start|entrance] {a}, [goal|exit|end|finish] {b}",
    "{a} and {b} are [start and goal|start and end|entrance and exit|the start and the finish]",
    "[the mouse|the robot|the knight|my hero] [sits|is|stands] at {a}, [the cheese|the door|the treasure|home] [is |]at {b}",
)
_TABLE_NAMES = {
    "wall": ("wall", "walls", "obstacle", "blocked", "a wall", "rock", "hedge", "barrier", "impassable", "brick", "tree"),
    "open": ("open", "path", "free", "floor", "passage", "free cell", "open space", "corridor", "walkable", "empty cell", "road", "way"),
    "start": ("start", "entrance", "me", "starting point", "S", "you", "begin", "entry", "player", "the mouse"),
    "goal": ("goal", "exit", "end", "finish", "target", "destination", "treasure", "way out", "the cheese", "home"),
}  # fmt: skip
_UNSEEN_ROLES = {
    "wall": ("read {s} as masonry", "wherever you see {p}, there is no getting past", "{p} block the way", "[treat|take] {p} as [walls|stone]"),
    "open": ("read {s} as thin air", "strolling over {p} is fine", "{p} let you through", "[treat|take] {p} as [free ground|walkable]"),
    "start": ("our journey begins with {s}", "look for {s}, that's us", "departure: {s}"),
    "goal": ("our journey ends with {s}", "{s} is what we're after", "arrival: {s}"),
}  # fmt: skip
_UNSEEN_BOTH = (
    "bring me from {a} over to {b}",
    "departure is {a}, arrival {b}",
    "leaving {a}, how is {b} reached",
)


def _sign_set(rng: Rng) -> dict[int, str]:
    """Four different signs that a drawn maze can be cut into."""
    if rng.random() < 0.07:
        (walls, opens), (starts, goals) = _PICTURES
        return {
            WALL: pick(rng, walls),
            OPEN: pick(rng, opens),
            START: pick(rng, starts),
            GOAL: pick(rng, goals),
        }
    usual = rng.random() < 0.25
    while True:
        used = {
            WALL: pick(rng, _WALLS), OPEN: pick(rng, _OPENS),
            START: "S" if usual else pick(rng, _STARTS), GOAL: pick(rng, "GE") if usual else pick(rng, _GOALS),
        }  # fmt: skip
        if used[OPEN] == " " and (used[WALL].isalnum() or used[WALL] in "&+=*"):
            continue  # such rows look like words, tables or rules
        if len({sign.lower() for sign in used.values()}) == 4:
            return used


def _draw(rng: Rng, grid: Grid, used: dict[int, str]) -> str:
    """Packed where that cannot be taken for words or rules, else with blanks or commas between the cells."""
    rows = [[used[value] for value in row] for row in grid.tolist()]
    letters = [sign for sign in used.values() if sign.isalpha() and sign.isascii()]
    rules = [used[value] for value in (WALL, OPEN) if used[value] in "-=+~_.:*'"]
    wide = all(ord(sign) > 0x2B00 for sign in used.values())
    if used[OPEN] == " " or wide:
        return lines(rows)
    is_packed = len(letters) <= 1 or (len(letters) == 4 and all(map(str.isupper, letters)))
    if is_packed and len(rules) < 2 and rng.random() < 0.6:
        return lines(rows)
    return lines(rows, "," if not {",", "&"} & set(used.values()) and rng.random() < 0.15 else " ")


def _explained(
    rng: Rng, used: dict[int, str], patterns: dict[str, tuple[str, ...]], both: Sequence[str]
) -> tuple[str, dict[str, str | None]]:
    """Sentences about the signs, and the legend that they give."""
    legend: dict[str, str | None] = dict.fromkeys(ROLES)
    if patterns is _ROLE_PATTERNS and rng.random() < 0.25:
        return _as_table(rng, used), legend | {ROLE_OF[value]: sign for value, sign in used.items()}
    plain = {WALL: "#", OPEN: ".", START: "S", GOAL: "G"}
    values = [WALL, OPEN, START, GOAL]
    told = [
        value for value in values
        if not (used[value] == plain[value] or (value == OPEN and used[value] == " ")) or rng.random() < 0.6
    ]  # fmt: skip
    if not told:
        told = [WALL]
    parts: list[str] = []
    pair = START in told and GOAL in told and rng.random() < 0.5
    for value in told:
        legend[ROLE_OF[value]] = used[value]
        if pair and value in (START, GOAL):
            continue
        parts.append(_said(rng, pick(rng, patterns[ROLE_OF[value]]), used[value]))
    if pair:
        text = spin(rng, pick(rng, both))
        parts.append(
            text.replace("{a}", _mention(rng, used[START])).replace("{b}", _mention(rng, used[GOAL]))
        )
    if rng.random() < 0.3:
        parts = [parts[i] for i in rng.permutation(len(parts))]
    return _joined(rng, parts), legend


def _as_table(rng: Rng, used: dict[int, str]) -> str:
    """All signs in the same way: "X = wall, o = path, A = start, B = exit"."""
    quote = pick(rng, ("{}", "{}", "'{}'", '"{}"', "`{}`", "({})"))
    if any(sign in " ,.:'`" for sign in used.values()):
        quote = pick(rng, ("'{}'", '"{}"')) if "'" not in used.values() else '"{}"'
    is_list = rng.random() < 0.3
    connector = pick(
        rng, (" = ", "=", ": ", " is ", " - ", " -> ", " means ", " for ", " stands for ", " → ")
    )
    named_first = rng.random() < 0.2 and connector in (" = ", ": ", " - ")
    pairs = [(quote.format(sign), pick(rng, _TABLE_NAMES[ROLE_OF[value]])) for value, sign in used.items()]
    if rng.random() < 0.3:
        pairs = [pairs[i] for i in rng.permutation(4)]
    parts = [connector.join(reversed(pair) if named_first else pair) for pair in pairs]
    head = pick(rng, ("", "", "Legend: ", "Key: ", "where ", "with ", "Signs: ", "Here ", "In the drawing "))
    if is_list:
        bullet = pick(rng, ("", "", "- ", "* "))
        return head.strip() + "\n" * bool(head) + "\n".join(bullet + part for part in parts)
    separator = pick(rng, (", ", ", ", "; ", " / "))
    last = pick(rng, (separator, " and ", ", and ")) if separator == ", " else separator
    return head + separator.join(parts[:-1]) + last + parts[-1] + pick(rng, ("", "."))


def _said(rng: Rng, pattern: str, sign: str) -> str:
    text = spin(rng, pattern)
    return text.replace("{s}", _mention(rng, sign)).replace("{p}", _mention(rng, sign, plural=True))


def _joined(rng: Rng, parts: list[str]) -> str:
    """One sentence, several, or lines."""
    way = rng.random()
    if way < 0.4:
        text = ", ".join(parts[:-1]) + pick(rng, (" and ", ", ", ", and ")) * (len(parts) > 1) + parts[-1]
        return _upper(rng, text) + pick(rng, (".", "", "."))
    if way < 0.65:
        return ". ".join(_upper(rng, part) for part in parts) + "."
    if way < 0.75:
        return "; ".join(parts) + "."
    if way < 0.85:
        return pick(rng, ("Legend: ", "Key: ", "Signs: ", "legend - ")) + ", ".join(parts)
    return pick(rng, ("", "Legend:\n", "Key:\n", "Where\n")) + "\n".join(parts)


def _upper(rng: Rng, text: str) -> str:
    """A sentence begins with a large letter, but a sign stays what it is."""
    starts_with_word = len(text) > 1 and text[0].isalpha() and text[1].isalpha()
    return text[0].upper() + text[1:] if starts_with_word and rng.random() < 0.6 else text


def _maze_with_legend(rng: Rng, *, held_out: bool) -> Sample:
    grid = maze(rng, 3, 9) if rng.random() < 0.7 else np.pad(scattered(rng, 3, 7), 1)
    used = _sign_set(rng)
    if used[OPEN] == " " and grid.shape[1] < 7:
        used[OPEN] = "."  # so few cells would stand alone between blanks
    wrap = Around(rng, noun="maze", drawn=True, held_out=held_out, chatty=float(rng.choice([0.05, 0.3])))
    patterns, both = (_UNSEEN_ROLES, _UNSEEN_BOTH) if held_out else (_ROLE_PATTERNS, _BOTH)
    said, legend = _explained(rng, used, patterns, both)
    t = Telling()
    wrap.begin(t)
    before = rng.random() < 0.6
    if before:
        t(said + pick(rng, ("\n", "\n\n")))
    t(_draw(rng, grid, used))
    if not before:
        t(pick(rng, ("\n", "\n\n")) + said)
    call = example(**wrap.end(t), kind="maze", grid="g0", legend=legend)
    return t.sample(Puzzle(find_kind("maze"), grid), call)


@family("a drawn maze with a legend in prose", subject="legend", weight=4)
def maze_with_legend(rng: Rng) -> Sample:
    return _maze_with_legend(rng, held_out=False)


@family("a drawn maze with a legend in other words", subject="legend", held_out=True, weight=2)
def maze_with_legend_in_other_words(rng: Rng) -> Sample:
    return _maze_with_legend(rng, held_out=True)


# ---------------------------------------------------------------------------- Sudokus

_BLANK_SIGNS = [
    "0",
    "0",
    "0",
    ".",
    ".",
    "*",
    "*",
    "x",
    "X",
    "-",
    "_",
    "?",
    "#",
    "@",
    "~",
    "o",
    "n",
    "z",
    "e",
    "+",
    "$",
    "%",
    "&",
    "B",
    "E",
    "^",
    "u",
    "s",
    "⬜",
    "□",
    "·",
    "N",
]
_BLANK_PATTERNS = (
    "{s} [is|=|means|marks|stands for|represents|denotes|shows] [a blank|an empty cell|empty|blank|nothing|an unknown|a hole|a missing digit|a free cell|a gap|a cell to fill]",
    "{p} are [empty cells|blanks|empty|blank|the empty squares|unknown|missing numbers|gaps|to be filled|the cells to fill in|holes]",
    "[empty cells|blanks|the blanks|the empty squares|unknown digits|missing numbers|gaps] are [{p}|shown as {p}|marked {p}|marked with {p}|written as {p}|given as {p}|replaced by {p}]",
    "[an empty cell|a blank|a missing number|each empty square|every gap] is [shown as|written as|marked by|marked with|given as|drawn as] {s}",
    "I [used|use|wrote|put|typed] {p} for [the |][blanks|empty cells|missing digits|unknowns|gaps]",
    "[where|whenever] [there's|you see|it says] {s}, [nothing is printed|the cell is empty|fill in a digit|no digit is given|it is empty]",
    "[unknown|empty cell|missing|not given] = {s}",
    "[replace|fill in] [each|every|all the] {s}",
    "with {s} for [the |]blank[s| cells]",
)
_UNSEEN_BLANKS = (
    "{s} [leaves the square undecided|is just a placeholder|tells you no figure was printed there]",
    "[take|treat|read] {p} as [yet to be written|vacant|open questions]",
    "[placeholders|vacancies] [look like|appear as] {s}",
)


def _sudoku_with_legend(rng: Rng, patterns: Sequence[str], *, held_out: bool) -> Sample:
    side = int(rng.choice([9, 9, 9, 6, 4]))
    clues = sudoku(rng, side)[0]
    sign = pick(rng, _BLANK_SIGNS)
    wrap = Around(
        rng, noun=pick(rng, ("sudoku", "puzzle")), drawn=True, side=side, held_out=held_out, chatty=0.2
    )
    said = _joined(rng, [_said(rng, pick(rng, patterns), sign)])
    t = Telling()
    wrap.begin(t)
    before = rng.random() < 0.6
    if before:
        t(said + "\n")
    rows = signs(clues, sign)
    spaced = sign.isalpha() or sign in "-_.*+~" or side == 4
    t(
        lines(rows, pick(rng, (" ", " ", ",")))
        if spaced and rng.random() < 0.7
        else lines(rows)
        if side == 4
        else _square(rng, rows)
    )
    if not before:
        t("\n" + said)
    legend = dict.fromkeys(ROLES) | {"blank": sign}
    call = example(**wrap.end(t), kind=f"sudoku-{side}x{side}", grid="g0", legend=legend)
    return t.sample(Puzzle(find_kind(f"sudoku-{side}x{side}"), clues), call)


def _square(rng: Rng, rows: list[list[str]]) -> str:
    return lines(rows, pick(rng, ("", "", "", " ", "  ", "\t")))


@family("a drawn sudoku with a sign for blanks", subject="legend", weight=3)
def sudoku_with_legend(rng: Rng) -> Sample:
    return _sudoku_with_legend(rng, _BLANK_PATTERNS, held_out=False)


@family("a drawn sudoku with a sign for blanks, in other words", subject="legend", held_out=True, weight=1.5)
def sudoku_with_legend_in_other_words(rng: Rng) -> Sample:
    return _sudoku_with_legend(rng, _UNSEEN_BLANKS, held_out=True)
