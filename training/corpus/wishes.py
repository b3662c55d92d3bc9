"""Texts with drawn puzzles, or with none: what does the person want, and which piece is meant?"""

from __future__ import annotations

import json

import numpy as np

from parsers.llm.call import example
from solver.kinds import find_kind
from solver.puzzle import Grid, Puzzle
from training.corpus.around import Around
from training.corpus.boards import attempt, draw_maze, draw_square, draw_sudoku, maze, signs, sudoku
from training.corpus.chance import pick, spin
from training.corpus.telling import Rng, Sample, Telling, family

SIDES = (9, 9, 9, 9, 9, 6, 4)


def _named(side: int, grid: Grid) -> Puzzle:
    return Puzzle(find_kind(f"sudoku-{side}x{side}"), grid)


def _any_intent(rng: Rng) -> str:
    return pick(rng, ("solve", "solve", "check", "unique", "hint", "explain", "why", "generate"))


# ---------------------------------------------------------------------------- one piece


def _one_sudoku(rng: Rng, *, held_out: bool) -> Sample:
    side = int(rng.choice(SIDES))
    clues, solution = sudoku(rng, side)
    wrap = Around(
        rng, intent=_any_intent(rng), drawn=True, side=side, held_out=held_out,
        noun=pick(rng, ("sudoku", "sudoku", "puzzle")), chatty=float(rng.choice([0.1, 0.3, 0.7])),
    )  # fmt: skip
    grid = attempt(rng, clues, solution) if wrap.intent == "check" else clues
    t = Telling()
    wrap.begin(t)
    t(draw_sudoku(rng, grid))
    return t.sample(_named(side, grid), example(**wrap.end(t), kind=f"sudoku-{side}x{side}", grid="g0"))


@family("a drawn sudoku and a wish", subject="wish", weight=4)
def drawn_sudoku(rng: Rng) -> Sample:
    return _one_sudoku(rng, held_out=False)


@family("a drawn sudoku and a wish in other words", subject="wish", held_out=True, weight=3)
def drawn_sudoku_in_other_words(rng: Rng) -> Sample:
    return _one_sudoku(rng, held_out=True)


def _one_maze(rng: Rng, *, held_out: bool) -> Sample:
    clues = maze(rng)
    wrap = Around(rng, noun="maze", drawn=True, held_out=held_out, chatty=float(rng.choice([0.1, 0.5])))
    t = Telling()
    wrap.begin(t)
    t(draw_maze(rng, clues))
    return t.sample(Puzzle(find_kind("maze"), clues), example(**wrap.end(t), kind="maze", grid="g0"))


@family("a drawn maze and a wish", subject="wish", weight=1.5)
def drawn_maze(rng: Rng) -> Sample:
    return _one_maze(rng, held_out=False)


@family("a drawn maze and a wish in other words", subject="wish", held_out=True)
def drawn_maze_in_other_words(rng: Rng) -> Sample:
    return _one_maze(rng, held_out=True)


@family("a drawn binairo and a wish", subject="wish")
def drawn_binairo(rng: Rng) -> Sample:
    side = pick(rng, ("6", "8"))
    kind = find_kind(f"binairo-{side}x{side}")
    clues = np.where(rng.random((int(side), int(side))) < 0.4, rng.integers(1, 3, size=(int(side),) * 2), 0)
    clues[:, 0] = np.maximum(clues[:, 0], 1)
    wrap = Around(rng, noun="binairo", drawn=True, side=int(side), chatty=0.3)
    t = Telling()
    wrap.begin(t)
    name = pick(rng, ("binairo", "takuzu", "binary puzzle", "Binairo", "Takuzu"))
    t(spin(rng, f"[a|my|this|the] [{side}x{side} |{side} by {side} |]{name}[:| -|]\n"))
    blank = pick(rng, ".._-")
    rows = [["01"[value - 1] if value else blank for value in row] for row in clues.tolist()]
    t(draw_square(rng, rows))
    puzzle = Puzzle(kind, clues.astype(np.int8))
    return t.sample(puzzle, example(**wrap.end(t), kind=kind.name, grid="g0"))


def _colours(rng: Rng) -> list[list[int]]:
    height, width = rng.integers(3, 7, size=2)
    return np.where(rng.random((height, width)) < 0.6, 0, rng.integers(1, 10, (height, width))).tolist()


@family("a drawn ARC task and a wish", subject="wish")
def drawn_arc(rng: Rng) -> Sample:
    wrap = Around(rng, noun="arc", drawn=True, chatty=0.3)
    pairs = [(_colours(rng), _colours(rng)) for _ in range(int(rng.integers(2, 4)))]
    t = Telling()
    wrap.begin(t)
    t(pick(rng, ("", "An ARC task.\n", "ARC-AGI:\n", "Find the rule and apply it to the test input.\n")))
    if rng.random() < 0.4:
        train = [{"input": a, "output": b} for a, b in pairs]
        t(json.dumps({"train": train, "test": [{"input": _colours(rng)}]}))
    else:
        between = pick(rng, (" ", ""))
        for number, (a, b) in enumerate(pairs, 1):
            t(f"Example {number}\nInput:\n{_drawn(a, between)}\nOutput:\n{_drawn(b, between)}\n\n")
        t(f"Test\nInput:\n{_drawn(_colours(rng), between)}")
    return t.sample(None, example(**wrap.end(t), kind="arc", grid="g0"))


def _drawn(rows: list[list[int]], between: str) -> str:
    return "\n".join(between.join(map(str, row)) for row in rows)


# ---------------------------------------------------------------------------- two pieces


_ORIGINAL = (
    "[The|This is the|Here's the|My] [original|puzzle|start|original puzzle|starting grid|given grid|printed grid|task|empty one|sudoku][:| is:| was:]",
    "[Given|Puzzle|Original|Start|Before|As printed|Question][:|]",
    "[This|That] is [how it was printed|what was given|the puzzle itself|what I started from][:|]",
    "[The book|The paper|{who}] [has|gave|shows] [this|the following][:|]",
)
_WORK = (
    "[My|And my|This is my|Here's my] [solution|attempt|answer|work|try|version|progress|grid][ so far|][:| is:|]",
    "[What I have|What I've got|What I filled in|So far|My state|After an hour|Where I am|I got][ so far|][:|]",
    "[Then I|I] [filled in|wrote|came up with|got|ended up with] [this|the following][:|]",
    "[Filled in|Now|After|Mine|Done so far|Answer][:|]",
)


def _filled_in(rng: Rng, wrap: Around, pattern: str) -> str:
    text = spin(rng, pattern).replace("{who}", pick(rng, ("my wife", "Grandpa", "the app")))
    return text.lower() if wrap.mood == "small" else text


def _puzzle_and_work(rng: Rng, *, held_out: bool) -> Sample:
    side = int(rng.choice(SIDES))
    clues, solution = sudoku(rng, side)
    work = attempt(rng, clues, solution)
    wrap = Around(rng, intent="check", drawn=True, side=side, held_out=held_out, chatty=0.3)
    swapped = rng.random() < 0.25
    t = Telling()
    wrap.begin(t)
    blank = pick(rng, (".", "0", "_", "x", "-"))
    pieces = [
        (_filled_in(rng, wrap, pick(rng, _ORIGINAL)), signs(clues, blank)),
        (_filled_in(rng, wrap, pick(rng, _WORK)), signs(work, blank)),
    ]
    draw = np.random.default_rng(int(rng.integers(1 << 30))).bit_generator.state
    for number, (said, rows) in enumerate(reversed(pieces) if swapped else pieces):
        same = np.random.default_rng()
        same.bit_generator.state = draw  # both are drawn in the same way
        t(f"{said}\n{draw_square(same, rows)}" + ("\n\n" if number == 0 else ""))
    grid, done = ("g1", "g0") if swapped else ("g0", "g1")
    call = example(**wrap.end(t), kind=f"sudoku-{side}x{side}", grid=grid, work=done)
    return t.sample(_named(side, clues), call, np.where(clues == 0, work, 0).astype(np.int8))


@family("a puzzle and the person's attempt", subject="wish", weight=2)
def puzzle_and_work(rng: Rng) -> Sample:
    return _puzzle_and_work(rng, held_out=False)


@family("a puzzle and the person's attempt, in other words", subject="wish", held_out=True)
def puzzle_and_work_in_other_words(rng: Rng) -> Sample:
    return _puzzle_and_work(rng, held_out=True)


_NOT_MEANT = (
    "[This|Here] is [an example|yesterday's|the one from last week|an old one|the one I already solved|last Sunday's puzzle][:|]",
    "[Example|Old one|Yesterday|Already done|Sample puzzle|For reference|To show the format|Not this one][:|]",
    "[Ignore|Skip|Forget] [this|this one|the first one][, it's old|, I did it already|]:",
    "[I solved|I have done|we finished] this one [already|yesterday|without help|on Monday][:|]",
)
_MEANT = (
    "[And this|This|Here] is [the one I mean|the real one|today's|the one I need|my question|the new one][:|]",
    "[New one|Today|The one I mean|Mine|My puzzle|The actual puzzle|This one][:|]",
    "[But|Now|So] [this one|the next one] [is hard|is giving me trouble|is the problem|I can't do][:|]",
)
_NOT_THE_FIRST = (
    "[not the first one|the second one, not the first|i mean the second one|only the second|the latter please|the second of the two]",
    "[the first is solved already|the first one is just an example|ignore the first grid|forget the first one]",
)
_NOT_THE_SECOND = (
    "[not the second one|the first one, not the second|i mean the first one|only the first|the former please|the top one]",
    "[the second is only for comparison|the second one is just an example|ignore the second grid|never mind the other one]",
)


def _two_puzzles(rng: Rng, *, held_out: bool) -> Sample:
    side = int(rng.choice(SIDES))
    clues, other = sudoku(rng, side)[0], sudoku(rng, side)[0]
    wrap = Around(
        rng, intent=pick(rng, ("solve", "solve", "unique", "hint", "explain")), drawn=True, side=side,
        held_out=held_out, chatty=0.3,
    )  # fmt: skip
    t = Telling()
    wrap.begin(t)
    first = rng.random() < 0.3  # the one that is meant comes first
    drawn, old = draw_sudoku(rng, clues), draw_sudoku(rng, other)
    if rng.random() < 0.55:
        said, old_said = (_filled_in(rng, wrap, pick(rng, way)) for way in (_MEANT, _NOT_MEANT))
        parts = [f"{said}\n{drawn}", f"{old_said}\n{old}"]
        t("\n\n".join(parts if first else parts[::-1]))
    else:
        heads = [
            pick(rng, ("First:", "One:", "Puzzle A", "Two sudokus:", "First grid", "Here are two puzzles.")),
            pick(rng, ("Second:", "And the other:", "Puzzle B", "Next:", "Second grid", "And another one.")),
        ]
        t(f"{heads[0]}\n{drawn if first else old}\n\n{heads[1]}\n{old if first else drawn}\n")
        text = spin(rng, pick(rng, _NOT_THE_SECOND if first else _NOT_THE_FIRST))
        t((text if rng.random() < 0.5 else text[0].upper() + text[1:]) + pick(rng, (".", "!", "")))
    grid = "g0" if first else "g1"
    return t.sample(_named(side, clues), example(**wrap.end(t), kind=f"sudoku-{side}x{side}", grid=grid))


@family("two puzzles of which one is meant", subject="wish", weight=2)
def two_puzzles(rng: Rng) -> Sample:
    return _two_puzzles(rng, held_out=False)


@family("two puzzles of which one is meant, in other words", subject="wish", held_out=True)
def two_puzzles_in_other_words(rng: Rng) -> Sample:
    return _two_puzzles(rng, held_out=True)


@family("a solved example, then the puzzle", subject="wish")
def solved_example_first(rng: Rng) -> Sample:
    side = int(rng.choice(SIDES))
    clues = sudoku(rng, side)[0]
    example_clues, example_solution = sudoku(rng, side)
    wrap = Around(
        rng, intent=pick(rng, ("solve", "solve", "hint", "explain")), drawn=True, side=side, chatty=0.2
    )
    t = Telling()
    wrap.begin(t)
    blank = pick(rng, (".", "0", "_"))
    heads = pick(rng, ("Example:/Solution:/Puzzle:", "Example puzzle/Example solution/Now yours")).split("/")
    for head, grid in zip(heads, (example_clues, example_solution, clues), strict=True):
        t(
            f"{head}\n"
            + "\n".join("".join(row) for row in signs(grid, blank))
            + ("" if grid is clues else "\n\n")
        )
    return t.sample(_named(side, clues), example(**wrap.end(t), kind=f"sudoku-{side}x{side}", grid="g2"))


# ---------------------------------------------------------------------------- no puzzle at all

_SUBJECTS = (  # how it is named, and the kind that this is
    ("sudoku", "sudoku-9x9"), ("Sudoku", "sudoku-9x9"), ("9x9 sudoku", "sudoku-9x9"), ("classic sudoku", "sudoku-9x9"),
    ("6x6 sudoku", "sudoku-6x6"), ("4x4 sudoku", "sudoku-4x4"), ("four by four sudoku", "sudoku-4x4"),
    ("6 by 6 sudoku", "sudoku-6x6"), ("mini 4x4 sudoku", "sudoku-4x4"), ("six by six sudoku", "sudoku-6x6"),
    ("maze", "maze"), ("labyrinth", "maze"), ("ARC task", "arc"), ("ARC puzzle", "arc"),
    ("6x6 binairo", "binairo-6x6"), ("8x8 binairo", "binairo-8x8"), ("8x8 takuzu", "binairo-8x8"),
    ("6x6 takuzu", "binairo-6x6"), ("kakuro", "other"), ("nonogram", "other"), ("crossword", "other"),
    ("killer sudoku", "other"), ("chess problem", "other"), ("wordle", "other"), ("hitori", "other"),
    ("word search", "other"), ("16x16 sudoku", "other"), ("12 by 12 sudoku", "other"), ("samurai sudoku", "other"),
    ("jigsaw sudoku", "other"), ("10x10 binairo", "other"), ("kenken", "other"), ("minesweeper", "other"),
    ("word search", "other"), ("futoshiki", "other"), ("slitherlink", "other"),
    ("puzzle", "unknown"), ("puzzle", "unknown"), ("riddle", "unknown"), ("brain teaser", "unknown"), ("", "unknown"),
)  # fmt: skip


def _without_puzzle(rng: Rng, intents: tuple[str, ...], *, held_out: bool) -> Sample:
    name, kind = pick(rng, _SUBJECTS)
    wrap = Around(rng, intent=pick(rng, intents), held_out=held_out, chatty=0.35)
    wrap.nouns = (name or "one",)
    wrap.place = "before"
    t = Telling()
    if wrap.intent == "chat":
        t(pick(rng, ("Hi! ", "hello, ", "Hey, ", "hi ", "Good evening. ", "ok ", *[""] * 12)))
        wrap.wish(t)
        t(pick(rng, (" Thanks!", " thx", "\nThank you", " :)", " 🙏", " Cheers, Tom", *[""] * 12)))
        fields = wrap.fields()
    else:
        wrap.begin(t)
        t.text = t.text.rstrip()
        fields = wrap.end(t)
    is_known = wrap.named and bool(name)
    return t.sample(None, example(**fields, kind=kind if is_known else "unknown"))


@family("chat without a puzzle", subject="wish", weight=2)
def chat(rng: Rng) -> Sample:
    return _without_puzzle(rng, ("chat",), held_out=False)


@family("a new puzzle, please", subject="wish", weight=2)
def new_puzzle(rng: Rng) -> Sample:
    return _without_puzzle(rng, ("generate",), held_out=False)


@family("a wish whose puzzle is missing", subject="wish", weight=1.5)
def missing_puzzle(rng: Rng) -> Sample:
    return _without_puzzle(rng, ("solve", "check", "unique", "hint", "explain", "why"), held_out=False)


@family("no puzzle, in other words", subject="wish", held_out=True, weight=2)
def no_puzzle_in_other_words(rng: Rng) -> Sample:
    intents = ("chat", "generate", "generate", "solve", "check", "unique", "hint", "explain", "why")
    return _without_puzzle(rng, intents, held_out=True)


# ---------------------------------------------------------------------------- puzzles of other kinds

_OTHERS = (
    "[This is|Here's|I have] [a kakuro|my kakuro]: [across|the top row] [sums|needs] {n} and {n}, [down|the left column] {n}, {n} and {n}.",
    "[A nonogram|Nonogram|A picross], [rows|row clues] {n} {n}, {n}, {n} {n}; [columns|column clues] {n}, {n} {n}, {n}.",
    "[Killer sudoku|In my killer sudoku|A killer]: the cage in the [top left|bottom right] [adds up to|sums to] {n}, the [next|second] one to {n}.",
    "[Crossword clue|My crossword]: [feline pet|river in Egypt|capital of Peru|opposite of hot], {n} letters, [{n} across|{n} down][, third letter is t|].",
    "[Chess|A chess problem|Mate in {n}]: white king on e1, rook on [h1|a1], black king on [e8|g8].",
    "[Wordle|In wordle|Today's wordle]: [my guess was|I tried] [crane|audio|stare], the [second|third] letter is [yellow|green].",
    "[A futoshiki|Futoshiki], 5x5, the [first|top left] cell is [greater|smaller] than the [second|one below], and there's a {n} in the [middle|corner].",
    "[I have|Take] [weights of|coins worth] {n}, {n} and {n}; how do I [measure|make] {n}?",
    "[Minesweeper|In minesweeper], the corner shows {n}, [next to it|right of it] a {n} and {n} unopened [cells|squares].",
    "[A river crossing|The wolf, goat and cabbage]: the boat [holds|carries] {n}.",
    "[A magic square|Magic square] with [sum|total] {n}, the [centre|middle] is {n}, the top left {n}.",
    "[Jigsaw sudoku|An irregular sudoku|Sudoku with diagonals|A sudoku X|Samurai sudoku], first row {n}, blank, {n}.",
    "[Rubik's cube|My cube]: the top is [white|yellow], the first layer is done, {n} edges are wrong.",
    "[KenKen|A calcudoku|Kenken puzzle]: {n}+ in the [top|first] two cells, {n}x in the [third|last] column.",
    "[Tower of Hanoi|Hanoi] with {n} disks[, all on the first peg|].",
    "[Slitherlink|A slitherlink|Hashi|A hashi puzzle|Nurikabe|Hitori], the top row has {n}, nothing, {n} and {n}.",
    "[Skyscrapers|A skyscrapers puzzle]: the clue above the first column is {n}, left of the second row {n}.",
    "[Zebra puzzle|Einstein's riddle]: {n} houses, the [first|second] is [red|blue], the Dane drinks tea.",
)  # fmt: skip
_UNSEEN_OTHERS = (
    "[Tic-tac-toe|Noughts and crosses]: x in the middle, o in the [top|bottom] [left|right] corner.",
    "[Make|How do I make] {n} [out of|from] {n}, {n}, {n} and {n} [with + - * /|using each number once]?",
    "[Battleships|A battleships puzzle|Star battle|Tents and trees]: {n} in the first row, {n} in the second, {n} in the last column.",
    "[SEND + MORE = MONEY|A cryptarithm]: which letter is {n}?",
    "[Sokoban|A sokoban level] with {n} boxes, the [first|left] one is next to a wall.",
)


def _other(rng: Rng, patterns: tuple[str, ...], *, held_out: bool) -> Sample:
    intent = pick(rng, ("solve", "solve", "solve", "hint", "unique", "check", "explain"))
    wrap = Around(rng, noun="puzzle", intent=intent, held_out=held_out, chatty=0.3)
    t = Telling()
    wrap.begin(t)
    text = spin(rng, pick(rng, patterns))
    while "{n}" in text:
        text = text.replace("{n}", str(rng.integers(1, 24)), 1)
    t(text.lower() if wrap.mood == "small" else text)
    return t.sample(None, example(**wrap.end(t), kind="other", grid="words"))


@family("a puzzle of another kind", subject="wish", weight=1.5)
def other_puzzle(rng: Rng) -> Sample:
    return _other(rng, _OTHERS, held_out=False)


@family("a puzzle of yet another kind", subject="wish", held_out=True, weight=0.5)
def yet_another_puzzle(rng: Rng) -> Sample:
    return _other(rng, _UNSEEN_OTHERS, held_out=True)


@family("a drawn puzzle of another kind", subject="wish", weight=0.7)
def drawn_other(rng: Rng) -> Sample:
    wrap = Around(
        rng, noun="puzzle", drawn=True, chatty=0.2, intent=pick(rng, ("solve", "solve", "hint", "unique"))
    )
    t = Telling()
    wrap.begin(t)
    draw = pick(rng, ("numbers", "digits", "letters", "size"))
    if draw == "letters":
        n = int(rng.integers(5, 9))
        rows = [["ABCDEFGHIKLMNOPRSTUW"[i] for i in rng.integers(20, size=n)] for _ in range(n)]
        t(pick(rng, ("Word search, find the animals:\n", "a word search\n", "Boggle board:\n")))
        t("\n".join(" ".join(row) for row in rows))
    elif draw == "size":
        side = int(pick(rng, ("5", "7", "8", "10", "12", "16")))
        t(spin(rng, f"[A|This is a|My|The] [{side}x{side}|{side} by {side}] [sudoku|sudoku grid][:| -|]\n"))
        board = rng.integers(-side, side + 1, size=(side, side)).clip(0)
        t("\n".join(" ".join(row) for row in signs(board)))
    elif draw == "digits":
        name = pick(rng, ("killer sudoku", "jigsaw sudoku", "diagonal sudoku", "sudoku X", "thermo sudoku", "hyper sudoku",
                          "windoku", "anti-knight sudoku", "arrow sudoku", "kropki sudoku"))  # fmt: skip
        t(spin(rng, f"[It is a|A|This is a|my] {name}[, mind the extra rules|, not a normal one|]:\n"))
        t(draw_sudoku(rng, sudoku(rng, 9)[0]))
    else:
        n = int(rng.integers(4, 8))
        name = pick(
            rng,
            (
                "Hitori",
                "Slitherlink",
                "Nurikabe",
                "Hashi",
                "Minesweeper",
                "Numberlink",
                "Kakuro",
                "Futoshiki",
            ),
        )
        t(spin(rng, f"[A|this|my|The] {name}[ puzzle|][:|]\n"))
        rows = [[str(d) if rng.random() < 0.5 else "." for d in rng.integers(0, 8, size=n)] for _ in range(n)]
        t("\n".join(" ".join(row) for row in rows))
    return t.sample(None, example(**wrap.end(t), kind="other", grid="g0"))
