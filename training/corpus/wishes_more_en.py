"""More wishes in English: put indirectly, refused, split, among other sentences, in a word or two, or not at all."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from parsers.llm.call import example
from parsers.llm.document import document_of
from solver.kinds import find_kind
from solver.puzzle import Puzzle
from training.corpus import wishes_others_en as others
from training.corpus.around import Around
from training.corpus.boards import attempt, draw_maze, draw_square, draw_sudoku, maze, signs, sudoku
from training.corpus.chance import chance, pick, spin
from training.corpus.maze_en import scattered, tell_rows_of_walls
from training.corpus.maze_tale_en import MazeTale
from training.corpus.sudoku_cells_en import few, ordinal_cells, placed_cells, row_column_cells, short_cells
from training.corpus.sudoku_lines_en import (
    bare_rows,
    glued_rows,
    next_rows,
    rows_by_number,
    rows_by_ordinal,
    rows_with_signs,
    voice_rows,
)
from training.corpus.sudoku_tale_en import SudokuTale, nth, random_clues
from training.corpus.telling import CorpusError, Pointer, Rng, Sample, Telling, family
from training.corpus.wishes_built_en import built, contrasted
from training.corpus.wishes_frames_en import (
    ASIDES,
    CELLS,
    CHOSEN,
    ENTRIES,
    HALVES,
    IDLE,
    NEIGHBOURS,
    NOT,
    ONLY,
    ORDERS,
    REJECTED,
    TERSE,
)
from training.corpus.wishes_phrases_en import WISHES, trained, unseen
from training.corpus.wishes_situations_en import LOOKALIKES, SITUATIONS

SIDES = (9, 9, 9, 9, 9, 6, 6, 4, 4)
MANNERS: Mapping[str, float] = {  # how a wish is put
    "plain": 0.26,
    "among others": 0.22,
    "refusal": 0.18,
    "halves": 0.1,
    "terse": 0.1,
    "letter": 0.08,
    "form": 0.06,
}
INTENTS: Mapping[str, float] = {
    "solve": 0.22,
    "hint": 0.17,
    "check": 0.14,
    "unique": 0.15,
    "explain": 0.15,
    "why": 0.1,
    "generate": 0.07,
}
_REFUSABLE: Mapping[str, Sequence[str]] = {  # what may be refused beside a wish
    "solve": ("hint", "explain", "explain", "check", "unique"),
    "hint": ("solve", "solve", "solve", "explain", "check"),
    "check": ("solve", "solve", "hint", "explain", "unique"),
    "unique": ("solve", "solve", "hint", "explain", "check"),
    "explain": ("hint", "check", "unique", "generate"),
    "why": ("solve", "hint", "check", "generate"),
    "generate": ("solve", "hint", "explain", "check"),
}
_OF_DIGITS = re.compile(r"digit|number|cell|square|box|\brow|column|blank|gap|fill|dupes|\bin one\b")
_QUESTION = re.compile(r"(is|are|does|did|can|could|why|what|one question)\b")
_FORMS = (
    "[task|goal|action|request|command|todo|job|query|instruction]: {wish}",
    "[Task|Goal|Action|Request|Query|User request|Customer wants|Intent]: {wish}",
    "[ticket|Ticket] #{n}\n[subject|request]: {wish}",
    "[the user writes|User|user message|client says|Q|question]: {wish}",
    "tool request -> {wish}",
    "[wanted|what i need|purpose|about]: {wish}",
)
_LABELS = ("[puzzle|input|grid|data|board|Input|Puzzle|content|payload]:", "", "")
_LATER = (
    "[the|The] {noun} is [below|attached|in the photo|on the picture i sent|in the attachment|at the bottom of this mail].",
    "[see attachment|see below|photo attached|(picture)|as in the picture|same one as before]",
    "[i'll send|I will send|i am sending] [it|the {noun}] [in a minute|next|separately].",
    "[did you get|have you got] [my photo|the picture|the file]?",
    "", "", "", "", "", "", "",
)  # fmt: skip
_UNSEEN_LATER = (
    "[kindly refer to|as per] the [enclosed scan|screenshot].",
    "[IMG_{n}.jpg|scan{n}.pdf]",
    "",
    "",
)
_TEXTED = (("you", "u"), ("your", "ur"), ("please", "plz"), ("because", "cuz"), ("thanks", "thx"), ("'", ""))
_MISSPELT = (
    ("answer", "awnser"), ("solution", "soloution"), ("solve", "slove"), ("please", "plese"), ("explain", "explane"),
    ("check", "chek"), ("mistake", "misstake"), ("mistakes", "mistaks"), ("right", "rite"), ("unique", "uniqe"),
    ("number", "numbr"), ("where", "were"), ("thanks", "thanx"), ("sudoku", "soduko"), ("puzzle", "puzle"), ("would", "wud"),
    ("could", "cud"), ("want", "wont"), ("finished", "finnished"), ("finish", "finnish"), ("correct", "corect"),
    ("only", "onley"), ("tell", "tel"), ("give", "giv"), ("step", "stepp"), ("steps", "stepps"), ("hints", "hintz"),
    ("hint", "hintt"), ("another", "anuther"), ("easier", "easyer"), ("harder", "hardar"), ("because", "becuz"),
    ("you", "yu"), ("what", "wot"), ("my", "mi"), ("is", "iz"), ("have", "hav"), ("possible", "posible"), ("work", "werk"),
)  # fmt: skip
_NO_MARKS = re.compile(r"[,.?!;:()\"]")
_BEGINNING = re.compile(r"(?:^|(?<=[.!?] ))[a-z]|\bi\b(?=[ ,'])")


def _capitals(text: str) -> str:
    """The text with capitals where sentences begin, and a large I."""
    return _BEGINNING.sub(lambda found: found[0].upper(), text)


def _drawn_from(rng: Rng, chances: Mapping[str, float]) -> str:
    names = list(chances)
    return names[int(rng.choice(len(names), p=[chances[name] for name in names]))]


class Asker(Around):
    """The words around one puzzle, of somebody who wishes for it in a `manner`.

    `without` is what cannot be wished for here.
    """

    def __init__(
        self,
        rng: Rng,
        *,
        manner: str | None = None,
        intent: str | None = None,
        without: Sequence[str] = (),
        noun: str = "sudoku",
        drawn: bool = False,
        side: int = 9,
        held_out: bool = False,
        asides: Sequence[str] = (*ASIDES, *NEIGHBOURS),
    ) -> None:
        self.asides = asides
        self.manner = manner or _drawn_from(rng, MANNERS)
        if self.manner == "idle":
            intent = "solve"
        while intent is None or intent in without:
            intent = _drawn_from(rng, INTENTS)
        super().__init__(rng, intent=intent, noun=noun, drawn=drawn, side=side, held_out=held_out)
        self.of_digits = noun in ("sudoku", "binairo")
        self.mood = pick(rng, ("proper",) * 6 + ("small",) * 3 + ("mistyped", "texted", "spoken", "misspelt"))
        self.slips = [slip for slip in _MISSPELT if chance(rng, 0.4)]
        self.level, self.key = "same", intent
        if intent == "generate":
            self.level = pick(rng, ("same", "easier", "easier", "harder", "harder"))
            self.key = "generate" if self.level == "same" else f"generate {self.level}"
        self.before, self.after = self._plan()

    # ------------------------------------------------------------------ what is said

    def kept(self, phrases: Sequence[str]) -> Sequence[str]:
        """Those that may be said here."""
        kept = unseen(phrases) if self.held_out else trained(phrases)
        if self.of_digits:
            return kept
        return [phrase for phrase in kept if not _OF_DIGITS.search(phrase)] or kept

    def one(self, phrases: Sequence[str]) -> str:
        return pick(self.rng, self.kept(phrases))

    def wording(self) -> str:
        """A wish in one phrase."""
        draw = self.rng.random()
        if draw < 0.08 and self.key in TERSE:
            return self.one(TERSE[self.key])
        if draw < 0.25:
            known = self.phrases.unseen_wishes if self.held_out else self.phrases.wishes
            return pick(self.rng, known[self.key])
        if draw < 0.37 and self.key in SITUATIONS:
            return self.one(SITUATIONS[self.key])
        if draw < 0.52 and self.key in LOOKALIKES:
            return self.one(LOOKALIKES[self.key])
        if draw < 0.73 and (wish := built(self.rng, self.key, self.kept)) is not None:
            return wish
        return self.one(WISHES[self.key])

    def refusal(self) -> str:
        """What is not wanted, and what is."""
        rng = self.rng
        if chance(rng, 0.4):
            return contrasted(rng, self.key, pick(rng, _REFUSABLE[self.intent]), self.kept)
        refused = list(dict.fromkeys(pick(rng, _REFUSABLE[self.intent]) for _ in range(2)))
        no = [self.one(NOT[each]) for each in refused[: 1 if chance(rng, 0.7) else 2]]
        wish = spin(rng, self.one(ONLY[self.key]))
        if self.intent == "solve" and chance(rng, 0.15):
            wish = pick(
                rng, ("just the answer", "only the solution", "the grid please", "the result, that's all")
            )
        mark = "?" if _QUESTION.match(wish) else pick(rng, (".", ".", "!", ""))
        if chance(rng, 0.7):
            return pick(rng, (", ", ", ", "; ", ". ", " and ")).join(no) + pick(
                rng, (", ", ", ", ". ", " - ", "! ", "; ", ", but ", ": ")
            ) + wish + mark  # fmt: skip
        return (
            wish + pick(rng, (mark + " " if mark else ". ", ", ")) + ", ".join(no) + pick(rng, (".", "!", ""))
        )

    def _plan(self) -> tuple[list[str], list[str]]:
        """What is said before the puzzle and after it."""
        rng = self.rng
        before: list[str] = []
        after: list[str] = []
        is_before = chance(rng, 0.55)
        place = before if is_before else after
        match self.manner:
            case "plain":
                place.append(self.wording())
            case "refusal":
                place.append(self.refusal())
            case "terse":
                place.append(self.one(TERSE[self.key]))
                return before, after
            case "halves":
                first, _, second = self.one(HALVES[self.key]).partition(" // ")
                before.append(first)
                after.append(second)
            case "form":
                before.append(spin(rng, pick(rng, _FORMS)).replace("{wish}", self.wording()))
                before.append(spin(rng, pick(rng, _LABELS)))
                return [part for part in before if part], after
            case "among others":
                is_refusing = self.key in ONLY and chance(rng, 0.2)
                wish = self.refusal() if is_refusing else self.wording()
                said = [self.one(self.asides) for _ in range(int(rng.integers(1, 4)))]
                at = int(rng.integers(len(said) + 1))
                said.insert(at, wish)
                cut = len(said) if is_before else int(rng.integers(len(said) + 1)) if chance(rng, 0.5) else 0
                before, after = said[:cut], said[cut:]
            case "letter":
                before += [self._letter_start(), *(self._aside() for _ in range(pick(rng, (1, 2, 3, 5, 8))))]
                if is_before:
                    before.insert(int(rng.integers(1, len(before) + 1)), self.wording())
                    after += [self._aside()] if chance(rng, 0.4) else []
                else:
                    after += [self.wording(), *([self._aside()] if chance(rng, 0.4) else [])]
                after += [spin(rng, pick(rng, self.phrases.thanks))]
                after += [spin(rng, pick(rng, self.phrases.closings))] if chance(rng, 0.6) else []
                return before, after
            case "idle":
                if chance(rng, 0.8):
                    (before if chance(rng, 0.8) else after).append(self.one(IDLE))
        if chance(rng, 0.2):
            before.insert(0, self._letter_start())
        if chance(rng, 0.15):
            before.insert(len(before) - 1 if before and chance(rng, 0.5) else len(before), self._aside())
        if chance(rng, 0.2):
            after.append(spin(rng, pick(rng, self.phrases.thanks)))
        return before, after

    def _letter_start(self) -> str:
        greetings = (self.held_out and self.phrases.unseen_greetings) or self.phrases.greetings
        return spin(self.rng, pick(self.rng, greetings))

    def _aside(self) -> str:
        reasons = (self.held_out and self.phrases.unseen_reasons) or self.phrases.reasons
        return spin(self.rng, pick(self.rng, reasons)) if chance(self.rng, 0.4) else self.one(self.asides)

    # ------------------------------------------------------------------ writing it

    def begin(self, t: Telling) -> None:
        start = len(t.text)
        t.asks = self.manner != "idle"
        self._sentences(t, self.before)
        if len(t.text) > start:
            t.text = t.text.rstrip()
            if not self.drawn and t.text[-1] not in ".!?:;,-":
                t(pick(self.rng, (".", ":", ".\n", ":\n")))
            t(self._gap())

    def end(self, t: Telling) -> dict[str, Any]:
        if self.after:
            t(self._gap())
            if not self.drawn and t.text.rstrip()[-1] not in ".!?;,:-" and not t.text.endswith("\n"):
                t.text = t.text.rstrip() + ". "
            self._sentences(t, self.after)
            t.text = t.text.rstrip()
        return self.fields()

    def wish(self, t: Telling) -> None:
        """Write a wish in one phrase, wherever this is."""
        t.asks = True
        self._sentences(t, [self.wording()])
        t.text = t.text.rstrip()

    def _sentences(self, t: Telling, wordings: Sequence[str]) -> None:
        for pattern in wordings:
            wording = spin(self.rng, pattern)
            if "{cell}" in wording:
                cell = self.one(CELLS) if chance(self.rng, 0.5) else pick(self.rng, self.phrases.cells)
                wording = wording.replace("{cell}", spin(self.rng, cell))
            if self.mood == "proper" and self.manner != "terse":
                wording = _capitals(wording)
            self._write(t, wording)
            if t.text.endswith("\n"):
                continue
            if t.text[-1:] in ".!?:,-" or self.mood == "spoken":
                t(pick(self.rng, (" ", " ", " ", "\n")))
            else:
                t(pick(self.rng, (". ", "\n", "\n", " ... " if self.drawn else ". ")))

    def _pointed(self, t: Telling, what: str) -> Pointer:
        if what == "nth" and chance(self.rng, 0.3):
            return t.point(nth(self.rng, int(self.rng.integers(1, self.side + 1)), in_figures=1))
        return super()._pointed(t, what)

    def _in_mood(self, text: str) -> str:
        match self.mood:
            case "spoken":
                return _NO_MARKS.sub("", re.sub(r",(?=\w)", " ", text)).lower()
            case "texted":
                text = text.lower()
                for word, short in _TEXTED:
                    text = re.sub(rf"\b{word}\b" if word.isalpha() else word, short, text)
                return text
            case "misspelt":
                text = text.lower()
                for word, slip in self.slips:
                    text = re.sub(rf"\b{word}\b", slip, text)
                return text
        return super()._in_mood(text)


# ---------------------------------------------------------------------------- drawn


def _drawn_sudoku(rng: Rng, *, held_out: bool = False, **how: Any) -> Sample:
    side = int(pick(rng, SIDES))
    clues, solution = sudoku(rng, side)
    wrap = Asker(
        rng, drawn=True, side=side, held_out=held_out, noun=pick(rng, ("sudoku", "sudoku", "puzzle")), **how
    )
    wrap.of_digits = True
    grid = attempt(rng, clues, solution) if wrap.intent == "check" else clues
    t = Telling()
    wrap.begin(t)
    t(draw_sudoku(rng, grid))
    kind = f"sudoku-{side}x{side}"
    return t.sample(Puzzle(find_kind(kind), grid), example(**wrap.end(t), kind=kind, grid="g0"))


def _sudoku_family(name: str, weight: float, **how: Any) -> None:
    family(name, subject="wish", weight=weight)(lambda rng: _drawn_sudoku(rng, **how))


_sudoku_family("a drawn sudoku, the wish put indirectly", 6, manner="plain")
_sudoku_family("a drawn sudoku, the wish among other sentences", 4, manner="among others")
_sudoku_family("a drawn sudoku, and what is not wanted", 4, manner="refusal")
_sudoku_family("a drawn sudoku between the halves of a wish", 2.5, manner="halves")
_sudoku_family("a drawn sudoku and a word or two", 2, manner="terse")
_sudoku_family("a drawn sudoku in a long letter", 2, manner="letter")
_sudoku_family("a drawn sudoku in a form", 1.5, manner="form")
_sudoku_family("a drawn sudoku and no wish", 1.5, manner="idle")
_sudoku_family("a drawn sudoku, and why a cell is so", 2, intent="why")
_sudoku_family("a drawn sudoku, and a new one is wanted", 1.5, intent="generate")


@family("held out: a drawn sudoku and a wish in any manner", subject="wish", held_out=True, weight=3)
def unseen_drawn_sudoku(rng: Rng) -> Sample:
    return _drawn_sudoku(rng, held_out=True)


@family("held out: a drawn sudoku and no wish", subject="wish", held_out=True, weight=0.5)
def unseen_idle(rng: Rng) -> Sample:
    return _drawn_sudoku(rng, held_out=True, manner="idle")


_COMMANDS: Mapping[str, Sequence[str]] = {
    "solve": ("solve", "solve_puzzle", "get_solution", "find_answer", "complete_grid", "fill_in", "solver.run", "finish_grid"),
    "hint": ("hint", "get_hint", "next_step", "next_move", "suggest_move", "give_clue", "nudge", "one_step"),
    "check": ("check", "check_work", "validate", "verify_entries", "find_mistakes", "proofread", "is_correct", "grade"),
    "unique": ("unique", "is_unique", "count_solutions", "has_solution", "is_solvable", "n_solutions", "check_uniqueness", "how_many_solutions"),
    "explain": ("explain", "explain_solution", "show_steps", "walkthrough", "step_by_step", "teach", "show_reasoning", "derive"),
}  # fmt: skip
_CALLS = (  # {c} a command, {w} a wish, {p} a puzzle on one line
    '{"action": "{c}", "grid": "{p}"}',
    '{"grid": "{p}", "action": "{c}"}',
    '{"name": "{c}", "arguments": {"puzzle": "{p}"}}',
    '{"id": {n}, "method": "{c}", "params": ["{p}"]}',
    '{c}("{p}")',
    '{c}(grid="{p}", timeout={n})',
    "/{c} {p}",
    "!{c} {p}",
    "{c} {p}",
    "{c}: {p}",
    "{p} {c}",
    "$ gridloop {c} {p}",
    "@bot {c} {p}",
    "call {c} with {p}",
    '{"user": "{w}", "board": "{p}"}',
    '{"board": "{p}", "question": "{w}"}',
    '{"prompt": "{w}", "puzzle": "{p}", "priority": {n}}',
    "question: {w} grid: {p}",
    "grid = {p} # {w}",
    "{w} {p}",
    "{w} {p}",
    "{p} {w}",
    "{p} {w}",
    "{w}: {p}",
    "here: {p} {w}",
    "{p} - {w}",
)
_WRAPS = (
    ("```\n", "\n```"),
    ("<puzzle>\n", "\n</puzzle>"),
    ("[grid]\n", "\n[end]"),
    ("```text\n", "\n```"),
    ("---\n", "\n---"),
)


def _on_one_line(rng: Rng, *, held_out: bool) -> Sample:
    kept = unseen if held_out else trained
    side = int(pick(rng, (9, 9, 9, 4)))
    clues = sudoku(rng, side)[0]
    wrap = Asker(
        rng, manner="terse", drawn=True, side=side, intent=pick(rng, tuple(_COMMANDS)), held_out=held_out
    )
    line = "".join(str(value) if value else "." for value in clues.ravel().tolist())
    if chance(rng, 0.4):
        line = line.replace(".", "0")
    call = pick(rng, kept(_CALLS)).replace("{n}", str(rng.integers(1, 60)))
    call = call.replace("{c}", pick(rng, kept(_COMMANDS[wrap.intent])))
    before, has_wish, after = call.partition("{w}")
    t = Telling()
    t(before.replace("{p}", line))
    if has_wish:
        wrap.wish(t)
        t(after.replace("{p}", line))
    kind = f"sudoku-{side}x{side}"
    return t.sample(Puzzle(find_kind(kind), clues), example(**wrap.fields(), kind=kind, grid="g0"))


@family("a sudoku on one line, and a wish or a command on the same", subject="wish", weight=2.5)
def on_one_line(rng: Rng) -> Sample:
    return _on_one_line(rng, held_out=False)


@family("held out: a sudoku on one line with a wish or a command", subject="wish", held_out=True, weight=0.7)
def unseen_on_one_line(rng: Rng) -> Sample:
    return _on_one_line(rng, held_out=True)


@family("a sudoku in a block, and a command", subject="wish", weight=1.5)
def in_a_block(rng: Rng) -> Sample:
    side = int(pick(rng, SIDES))
    clues = sudoku(rng, side)[0]
    wrap = Asker(rng, drawn=True, side=side, without=("check",))
    t = Telling()
    head, tail = pick(rng, _WRAPS)
    board = f"{head}{draw_sudoku(rng, clues)}{tail}"
    if wrap.intent in _COMMANDS and chance(rng, 0.4):
        command = pick(rng, ("", "/", "!", "", "--", "cmd: ", "@bot ")) + pick(rng, _COMMANDS[wrap.intent])
        t(f"{command}\n{board}" if chance(rng, 0.6) else f"{board}\n{command}")
        fields = wrap.fields()
    else:
        wrap.begin(t)
        t(board)
        fields = wrap.end(t)
    kind = f"sudoku-{side}x{side}"
    return t.sample(Puzzle(find_kind(kind), clues), example(**fields, kind=kind, grid="g0"))


_NO_CELLS = ("why", "check")


def _drawn_maze(rng: Rng, *, held_out: bool) -> Sample:
    clues = maze(rng)
    manner = pick(rng, ("plain", "among others", "refusal", "terse", "halves", "letter", "idle"))
    wrap = Asker(rng, manner=manner, noun="maze", drawn=True, held_out=held_out, without=_NO_CELLS)
    own = wrap.phrases.unseen_maze_wishes if held_out else wrap.phrases.maze_wishes
    if manner == "plain" and wrap.intent in own and chance(rng, 0.4):
        wrap.before, wrap.after = [], [pick(rng, own[wrap.intent])]
    t = Telling()
    wrap.begin(t)
    t(draw_maze(rng, clues))
    return t.sample(Puzzle(find_kind("maze"), clues), example(**wrap.end(t), kind="maze", grid="g0"))


@family("a drawn maze, the wish in any manner", subject="wish", weight=2)
def any_drawn_maze(rng: Rng) -> Sample:
    return _drawn_maze(rng, held_out=False)


@family("held out: a drawn maze and a wish in any manner", subject="wish", held_out=True)
def unseen_drawn_maze(rng: Rng) -> Sample:
    return _drawn_maze(rng, held_out=True)


def _drawn_binairo(rng: Rng, *, held_out: bool) -> Sample:
    side = int(pick(rng, (6, 8)))
    kind = find_kind(f"binairo-{side}x{side}")
    clues = np.where(rng.random((side, side)) < 0.4, rng.integers(1, 3, size=(side, side)), 0)
    clues[:, 0] = np.maximum(clues[:, 0], 1)
    wrap = Asker(rng, noun="binairo", drawn=True, side=side, held_out=held_out)
    t = Telling()
    wrap.begin(t)
    name = pick(rng, ("binairo", "takuzu", "binary puzzle", "Binairo", "Takuzu", "tic-tac-logic"))
    if chance(rng, 0.75):
        t(spin(rng, f"[a|my|this|the|it's a] [{side}x{side} |{side} by {side} |]{name}[:| -|.|]\n"))
    blank = pick(rng, "._-")
    rows = [["01"[value - 1] if value else blank for value in row] for row in clues.tolist()]
    t(draw_square(rng, rows))
    puzzle = Puzzle(kind, clues.astype(np.int8))
    return t.sample(puzzle, example(**wrap.end(t), kind=kind.name, grid="g0"))


@family("a drawn binairo, the wish in any manner", subject="wish", weight=1.5)
def any_drawn_binairo(rng: Rng) -> Sample:
    return _drawn_binairo(rng, held_out=False)


def _pair(rng: Rng) -> list[list[int]]:
    height, width = rng.integers(3, 8, size=2)
    return np.where(rng.random((height, width)) < 0.55, 0, rng.integers(1, 10, (height, width))).tolist()


@family("a drawn ARC task, the wish in any manner", subject="wish", weight=1.5)
def any_drawn_arc(rng: Rng) -> Sample:
    wrap = Asker(rng, noun="arc", drawn=True, without=(*_NO_CELLS, "generate"))
    pairs = [(_pair(rng), _pair(rng)) for _ in range(int(rng.integers(2, 4)))]
    t = Telling()
    wrap.begin(t)
    t(pick(rng, ("", "", "ARC task:\n", "An abstraction puzzle.\n", "a pattern task, colours as digits\n")))
    if chance(rng, 0.4):
        train = [{"input": a, "output": b} for a, b in pairs]
        t(json.dumps({"train": train, "test": [{"input": _pair(rng)}]}))
    else:
        between = pick(rng, (" ", ""))

        def rows(grid: list[list[int]]) -> str:
            return "\n".join(between.join(map(str, row)) for row in grid)

        for number, (a, b) in enumerate(pairs, 1):
            t(f"Example {number}\nInput:\n{rows(a)}\nOutput:\n{rows(b)}\n\n")
        t(f"Test\nInput:\n{rows(_pair(rng))}")
    return t.sample(None, example(**wrap.end(t), kind="arc", grid="g0"))


# ---------------------------------------------------------------------------- told in words


class AskingTale(SudokuTale):
    """A Sudoku told by somebody whose wish is put in another manner."""

    def __init__(self, rng: Rng, manner: str | None, *, few_clues: bool, held_out: bool) -> None:
        self.rng, self.t, self.say = rng, Telling(), []
        self.side = int(pick(rng, (9, 9, 6, 4, 4)))
        self.kind = find_kind(f"sudoku-{self.side}x{self.side}")
        self.clues = few(rng, self.side) if few_clues else random_clues(rng, self.side)
        self.around = Asker(rng, manner=manner, side=self.side, held_out=held_out)
        self.around.begin(self.t)
        if few_clues or chance(rng, 0.5):
            self._name_kind()


_ROWS = (
    rows_by_number,
    rows_by_number,
    rows_by_ordinal,
    rows_with_signs,
    next_rows,
    bare_rows,
    glued_rows,
    voice_rows,
)
_CELLS = (short_cells, row_column_cells, ordinal_cells, placed_cells)


def _told_sudoku(
    rng: Rng,
    tellers: Sequence[Callable[[SudokuTale], None]],
    *,
    manner: str | None = None,
    held_out: bool = False,
) -> Sample:
    for _ in range(8):
        tell = pick(rng, tellers)
        story = AskingTale(rng, manner, few_clues=tell in _CELLS, held_out=held_out)
        tell(story)
        try:
            sample = story.finish()
        except CorpusError:
            if document_of(story.t.text).pieces:
                continue  # it looks drawn
            raise
        if not document_of(sample.text).pieces:
            return sample
    raise CorpusError(f"what is to be told is drawn: {story.t.text!r}")


@family("a sudoku told in rows, the wish put indirectly", subject="wish", weight=3)
def rows_and_a_wish(rng: Rng) -> Sample:
    return _told_sudoku(rng, _ROWS, manner="plain")


@family("a sudoku told in rows, the wish in any manner", subject="wish", weight=4)
def rows_in_any_manner(rng: Rng) -> Sample:
    return _told_sudoku(rng, _ROWS)


@family("a sudoku told in cells, the wish in any manner", subject="wish", weight=2)
def cells_in_any_manner(rng: Rng) -> Sample:
    return _told_sudoku(rng, _CELLS)


@family("a sudoku told in rows and no wish", subject="wish")
def rows_and_no_wish(rng: Rng) -> Sample:
    return _told_sudoku(rng, _ROWS, manner="idle")


@family("held out: a sudoku told, and a wish in any manner", subject="wish", held_out=True, weight=2)
def unseen_told_sudoku(rng: Rng) -> Sample:
    return _told_sudoku(rng, (*_ROWS, *_CELLS), held_out=True)


class AskingMaze(MazeTale):
    """A maze told by somebody whose wish is put in another manner."""

    def __init__(self, rng: Rng, *, held_out: bool = False) -> None:
        super().__init__(rng, scattered(rng), held_out=held_out)
        self.t.text = ""
        manner = pick(rng, ("plain", "plain", "among others", "refusal", "halves", "idle"))
        self.wrap = Asker(
            rng, manner=manner, noun="maze", side=min(self.grid.shape), held_out=held_out, without=_NO_CELLS
        )
        self.wrap.begin(self.t)


def _told_maze(rng: Rng, *, held_out: bool) -> Sample:
    story = AskingMaze(rng, held_out=held_out)
    story.tell_size()
    tell_rows_of_walls(story)
    story.tell_ends()
    return story.finish()


@family("a maze told, the wish in any manner", subject="wish", weight=1.5)
def any_told_maze(rng: Rng) -> Sample:
    return _told_maze(rng, held_out=False)


@family("held out: a maze told, and a wish in any manner", subject="wish", held_out=True, weight=0.5)
def unseen_told_maze(rng: Rng) -> Sample:
    return _told_maze(rng, held_out=True)


# ---------------------------------------------------------------------------- which piece is meant


def _alike(rng: Rng, boards: Sequence[Sequence[Sequence[str]]]) -> list[str]:
    """Boards drawn in the same way."""
    seed = int(rng.integers(1 << 30))
    return [draw_square(np.random.default_rng(seed), rows) for rows in boards]


def _said(wrap: Asker, phrases: Sequence[str]) -> str:
    """The heading of a piece."""
    t = Telling()
    wrap._sentences(t, [wrap.one(phrases)])
    return t.text.rstrip(" .\n")


def _work(rng: Rng, *, held_out: bool = False, intent: str = "check") -> Sample:
    side = int(pick(rng, SIDES))
    clues, solution = sudoku(rng, side)
    work = attempt(rng, clues, solution)
    manner = pick(rng, ("plain", "plain", "refusal", "among others", "terse", "letter"))
    wrap = Asker(rng, intent=intent, manner=manner, drawn=True, side=side, held_out=held_out)
    is_swapped = chance(rng, 0.3)
    blank = pick(rng, (".", "0", "_", "x", "-"))
    drawn = _alike(rng, [signs(clues, blank), signs(work, blank)])
    parts = [
        f"{_said(wrap, phrases)}\n{board}" for phrases, board in zip((ORDERS, ENTRIES), drawn, strict=True)
    ]
    t = Telling()
    wrap.begin(t)
    t("\n\n".join(reversed(parts) if is_swapped else parts))
    grid, done = ("g1", "g0") if is_swapped else ("g0", "g1")
    kind = f"sudoku-{side}x{side}"
    call = example(**wrap.end(t), kind=kind, grid=grid, work=done)
    return t.sample(Puzzle(find_kind(kind), clues), call, np.where(clues == 0, work, 0).astype(np.int8))


@family("a puzzle and what was filled in", subject="wish", weight=3)
def puzzle_and_entries(rng: Rng) -> Sample:
    return _work(rng)


@family("a puzzle and what was filled in, and a hint is wanted", subject="wish", weight=0.7)
def puzzle_and_entries_for_a_hint(rng: Rng) -> Sample:
    return _work(rng, intent="hint")


@family("held out: a puzzle and what was filled in", subject="wish", held_out=True)
def unseen_puzzle_and_entries(rng: Rng) -> Sample:
    return _work(rng, held_out=True)


_THE_FIRST = (
    "[the first one|the upper one|the one at the top|number one|grid 1] [is what i mean|is the one|please|only].",
    "i am [talking about|asking about] the [first|upper|top] one.",
    "[leave the lower one alone|the bottom one is only there to compare|ignore the lower one].",
    "[by the way, the second|the second one, by the way,] is [just for the format|already done|last week's].",
)
_THE_SECOND = (
    "[the second one|the lower one|the one at the bottom|number two|grid 2] [is what i mean|is the one|please|only].",
    "i am [talking about|asking about] the [second|lower|bottom] one.",
    "[leave the upper one alone|the top one is only there to compare|ignore the upper one].",
    "[by the way, the first|the first one, by the way,] is [just for the format|already done|last week's].",
)


def _one_of_two(rng: Rng, *, held_out: bool) -> Sample:
    side = int(pick(rng, SIDES))
    clues, other = sudoku(rng, side)[0], sudoku(rng, side)[0]
    manner = pick(rng, ("plain", "plain", "refusal", "among others", "idle"))
    wrap = Asker(
        rng, manner=manner, drawn=True, side=side, held_out=held_out, without=("why", "generate", "check")
    )
    is_first = chance(rng, 0.4)
    drawn, old = draw_sudoku(rng, clues), draw_sudoku(rng, other)
    t = Telling()
    wrap.begin(t)
    if held_out or chance(rng, 0.6):
        parts = [f"{_said(wrap, CHOSEN)}\n{drawn}", f"{_said(wrap, REJECTED)}\n{old}"]
        t("\n\n".join(parts if is_first else parts[::-1]))
    else:
        between = pick(
            rng,
            (
                "\n\nand\n\n",
                "\n\nnext one\n\n",
                "\n\nhere is another\n\n",
                "\n\nor this\n\n",
                "\n\nThe other:\n",
            ),
        )
        t(between.join((drawn, old) if is_first else (old, drawn)))
        wrap.after.append(pick(rng, _THE_FIRST if is_first else _THE_SECOND))
    kind = f"sudoku-{side}x{side}"
    call = example(**wrap.end(t), kind=kind, grid="g0" if is_first else "g1")
    return t.sample(Puzzle(find_kind(kind), clues), call)


@family("two puzzles, one of them chosen", subject="wish", weight=2)
def one_of_two(rng: Rng) -> Sample:
    return _one_of_two(rng, held_out=False)


@family("held out: two puzzles, one of them chosen", subject="wish", held_out=True)
def unseen_one_of_two(rng: Rng) -> Sample:
    return _one_of_two(rng, held_out=True)


# ---------------------------------------------------------------------------- puzzles of other kinds


def _other(rng: Rng, *, is_drawn: bool, has_rows: bool = False, held_out: bool = False) -> Sample:
    manner = pick(
        rng, ("plain", "plain", "among others", "refusal", "terse", "idle", "idle", "halves", "letter")
    )
    wrap = Asker(
        rng, manner=manner, noun="puzzle", drawn=is_drawn, held_out=held_out, without=("why", "generate"),
        asides=ASIDES,
    )  # fmt: skip
    t = Telling()
    wrap.begin(t)
    if is_drawn:
        t(others.unseen_drawn(rng) if held_out else others.drawn(rng))
    else:
        text = (others.told_in_rows if has_rows else others.told)(rng, held_out=held_out)
        t(_capitals(text) if wrap.mood == "proper" else text)
    fields = wrap.end(t)
    grid = "g0" if document_of(t.text).pieces else "words"
    return t.sample(None, example(**fields, kind="other", grid=grid))


@family("a puzzle of another kind is told, the wish in any manner", subject="wish", weight=2.5)
def other_told(rng: Rng) -> Sample:
    return _other(rng, is_drawn=False)


@family("a puzzle of another kind is drawn, the wish in any manner", subject="wish", weight=2.5)
def other_drawn(rng: Rng) -> Sample:
    return _other(rng, is_drawn=True)


@family("a variant of a sudoku told in rows, the wish in any manner", subject="wish", weight=1.5)
def variant_told(rng: Rng) -> Sample:
    return _other(rng, is_drawn=False, has_rows=True)


@family("held out: a variant of a sudoku told in rows", subject="wish", held_out=True, weight=0.5)
def unseen_variant(rng: Rng) -> Sample:
    return _other(rng, is_drawn=False, has_rows=True, held_out=True)


@family("held out: a puzzle of another kind", subject="wish", held_out=True)
def unseen_other(rng: Rng) -> Sample:
    return _other(rng, is_drawn=chance(rng, 0.4), held_out=True)


# ---------------------------------------------------------------------------- no puzzle

_OURS = (  # how it is named, and the kind that this is
    ("sudoku", "sudoku-9x9"), ("Sudoku", "sudoku-9x9"), ("sudoku puzzle", "sudoku-9x9"), ("9 by 9 sudoku", "sudoku-9x9"),
    ("nine by nine sudoku", "sudoku-9x9"), ("standard sudoku", "sudoku-9x9"), ("9x9 Sudoku grid", "sudoku-9x9"),
    ("soduko", "sudoku-9x9"), ("suduko", "sudoku-9x9"), ("su doku", "sudoku-9x9"), ("sodoku", "sudoku-9x9"), ("labrynth", "maze"),
    ("6x6 sudoku", "sudoku-6x6"), ("six by six sudoku", "sudoku-6x6"), ("sudoku of size 6", "sudoku-6x6"), ("6 x 6 sudoku", "sudoku-6x6"),
    ("4x4 sudoku", "sudoku-4x4"), ("4 by 4 sudoku", "sudoku-4x4"), ("four by four sudoku", "sudoku-4x4"), ("sudoku with 4 rows", "sudoku-4x4"),
    ("maze", "maze"), ("labyrinth", "maze"), ("maze", "maze"), ("10 by 10 maze", "maze"), ("maze puzzle", "maze"), ("text maze", "maze"), ("small maze", "maze"), ("large labyrinth", "maze"), ("20x20 maze", "maze"), ("5 by 7 maze", "maze"),
    ("ARC task", "arc"), ("arc puzzle", "arc"), ("ARC-AGI task", "arc"),
    ("6x6 binairo", "binairo-6x6"), ("6 by 6 takuzu", "binairo-6x6"), ("six by six binairo", "binairo-6x6"), ("6x6 binary puzzle", "binairo-6x6"),
    ("8x8 binairo", "binairo-8x8"), ("8 by 8 takuzu", "binairo-8x8"), ("eight by eight binairo", "binairo-8x8"), ("8x8 binary puzzle", "binairo-8x8"),
    ("puzzle", "unknown"), ("puzzle", "unknown"), ("brain teaser", "unknown"), ("brainteaser", "unknown"), ("one", "unknown"),
)  # fmt: skip


def _nothing(rng: Rng, intent: str | None, *, held_out: bool = False) -> Sample:
    name, kind = pick(rng, _OURS)
    if chance(rng, 0.2):
        name, kind = others.name(rng, held_out=held_out), "other"
    manner = pick(rng, ("plain", "plain", "plain", "refusal", "among others", "terse", "letter", "form"))
    if intent == "chat":
        manner = pick(rng, ("plain", "plain", "plain", "among others"))
    wrap = Asker(rng, intent=intent, manner=manner, held_out=held_out, asides=ASIDES)
    wrap.nouns = (name,)
    if intent not in ("chat", "generate") and chance(rng, 0.7):
        later = spin(rng, pick(rng, _UNSEEN_LATER if held_out else _LATER))
        wrap.after += [later] if later else []
    t = Telling()
    wrap.begin(t)
    t.text = t.text.rstrip(" :\n")
    if not t.text:
        wrap.before, wrap.after = wrap.after, []
        wrap.begin(t)
        t.text = t.text.rstrip(" :\n")
    fields = wrap.end(t)
    t.text = t.text.strip()
    return t.sample(None, example(**fields, kind=kind if wrap.named else "unknown"))


@family("chat in many voices", subject="wish", weight=3)
def chat_in_many_voices(rng: Rng) -> Sample:
    return _nothing(rng, "chat")


@family("a new puzzle in many voices", subject="wish", weight=4)
def new_puzzle_in_many_voices(rng: Rng) -> Sample:
    return _nothing(rng, "generate")


@family("a wish in many voices whose puzzle is missing", subject="wish", weight=2.5)
def missing_in_many_voices(rng: Rng) -> Sample:
    return _nothing(rng, pick(rng, ("solve", "hint", "check", "unique", "explain", "why")))


@family("held out: chat in many voices", subject="wish", held_out=True)
def unseen_chat(rng: Rng) -> Sample:
    return _nothing(rng, "chat", held_out=True)


@family("held out: a new puzzle in many voices", subject="wish", held_out=True)
def unseen_new_puzzle(rng: Rng) -> Sample:
    return _nothing(rng, "generate", held_out=True)


@family("held out: a wish in many voices whose puzzle is missing", subject="wish", held_out=True)
def unseen_missing(rng: Rng) -> Sample:
    return _nothing(rng, pick(rng, ("solve", "hint", "check", "unique", "explain", "why")), held_out=True)
