"""What a person filled in, said in words: "I put a 4 in row 3, column 2", beside a puzzle that is drawn or told.

A pattern has choices (`[a|b]`) and slots: `{cell}` a cell, `{v}` its digit; in a pattern of cells `{r}` and `{c}` are
its row and column, `{rth}` and `{cth}` the same as ordinals. What a slot writes is what the call points at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from parsers.llm.call import example
from parsers.scan import normalise
from solver.kinds import find_kind
from solver.puzzle import Grid, Puzzle
from training.corpus.boards import draw_sudoku, sudoku
from training.corpus.chance import chance, pick, spin
from training.corpus.telling import CorpusError, Pointer, Rng, Sample, Telling, family

SIDES = (9, 9, 9, 9, 6, 4, 4)
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Voice:
    """How one language says it; the second of each pair is kept for tests."""

    cells: Sequence[str]
    one: Sequence[str]  # one entry, with {v} and {cell}
    heads: Sequence[str]  # before several entries
    each: Sequence[str]  # one of several
    mine: Sequence[str]  # one that stands among the clues
    wishes: Mapping[str, Sequence[str]]
    rows: Sequence[tuple[str, str]]  # the head of a row with {r} or {rth}, and how a blank is called
    numbers: Sequence[str] = ()  # from one on
    ordinals: Sequence[str] = ()  # from first on
    noun: str = "sudoku"
    conjunction: str = ", "


ENGLISH = Voice(
    cells=(
        "row {r}, column {c}", "row {r} column {c}", "row {r} col {c}", "r{r}c{c}", "R{r}C{c}", "({r}, {c})",
        "the {rth} row, {cth} [column|cell|square]", "the {cth} [cell|square|box|spot|place] of the {rth} row",
        "the {cth} [cell|square|spot] in row {r}", "column {c} of row {r}", "the {rth} row's {cth} [square|cell]", "{rth} row {cth} column",
    ),
    one=(
        "I [put|wrote|placed|entered|filled in|pencilled in|added|have put|already put] [a|the] {v} [in|into|at] {cell}.",
        "I [put|wrote|entered] {v} [in|at] {cell}.", "In {cell} I [put|wrote|have|entered|went for|tried] [a |]{v}.",
        "I [think|believe|guess|reckon|say] {cell} [is|must be|should be|has to be] [a |]{v}.", "My [guess|answer|idea|number|own number] for {cell} is {v}.",
        "So far I only [have|got] [a|the] {v} in {cell}.", "The only thing I [filled in|added|worked out] is [a|the] {v} in {cell}.",
        "{cell} is [mine|my own|my entry]: {v}.", "I've [got|now got|worked out] [a |]{v} for {cell}.", "I chose {v} for {cell}.",
    ),
    heads=(
        "[What I added myself|My own numbers|My entries|My additions|Mine|What I have so far|Filled in by me|My progress][:| are:| -]",
        "[I filled in|I added|I put in|I wrote|So far I put|I already have|Since then I entered|In pencil I have]", "[And this is what I put|Here is what I wrote in myself]:",
    ),
    each=("{v} [in|at|into] {cell}", "a {v} in {cell}", "{cell} = {v}", "{cell}: {v}", "{cell} is {v}", "{cell} got a {v}", "{cell} a {v}", "{v} to {cell}"),
    mine=(
        "The {v} in {cell} is [mine|my own|from me|not a clue, I wrote it|something I added].", "[Note that|By the way,|Careful:] the {v} [at|in] {cell} is [my guess|mine|what I put].",
        "I wrote the {v} in {cell} myself.", "The {v} at {cell} was not printed, that's me.",
    ),
    wishes={
        "check": (
            "[Is that|Is this] [right|correct|ok|okay]?", "Any [mistake|mistakes|error|errors] so far?", "Did I [go wrong|make a mistake|mess up|slip up][ anywhere|]?", "Can you check [that|my work|my numbers]?",
            "Am I on the right track?", "[Does|Do] [that|they] fit?", "Correct so far?", "Please check.", "right or wrong?", "Have I broken anything?",
        ),
        "hint": ("What [next|comes next]?", "Where do I go from here?", "A hint for the next step please.", "What should I look at next?", "I'm stuck now, give me a nudge."),
        "solve": ("Finish it for me please.", "Now solve the rest.", "What's the full solution?", "Complete it.", ""),
    },
    rows=(("Row {r}: ", "blank"), ("{rth} row: ", "empty"), ("row {r} is ", "blank"), ("Row {r} reads ", "x"), ("{rth}: ", "nothing"), ("line {r}: ", "gap"), ("The {rth} row has ", "blank")),
    numbers=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    ordinals=("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    conjunction=" and ",
)  # fmt: skip

UNSEEN = Voice(
    cells=("row {r}/column {c}", "the {rth} line at position {c}", "line {r}, {cth} place", "row number {r}, column number {c}"),
    one=(
        "By my own reasoning {cell} came out as {v}.", "For {cell} I settled on {v}.", "I already scribbled {v} into {cell}.",
        "With a pen I set {v} at {cell}.", "{cell}, I'd say {v}.",
    ),
    heads=("[Added in my handwriting|These are from me]:", "Beyond the printed ones I've inked"),
    each=("{cell} with {v}", "{v} on {cell}", "{cell}, {v}"),
    mine=("Don't count the {v} in {cell} as given, it came from me.", "My pencil made the {v} at {cell}."),
    wishes={
        "check": ("Is any of it false?", "Still good?", "Tell me whether I erred.", "Could you verify these?"),
        "hint": ("Which cell would you do now?", "Point me at the following step."),
        "solve": ("Do the remaining ones.", "Carry on to the end for me."),
    },
    rows=(("No. {r}: ", "hole"), ("{rth} line - ", "blank")),
    numbers=ENGLISH.numbers,
    ordinals=ENGLISH.ordinals,
    conjunction=" and ",
)  # fmt: skip

OTHERS = {
    "es": Voice(
        conjunction=" y ",
        cells=("la fila {r}, columna {c}", "fila {r} columna {c}", "F{r}C{c}", "la casilla ({r},{c})"),
        one=("[Yo puse|He puesto|Puse|Escribí|Coloqué] un {v} en {cell}.", "En {cell} [puse|escribí|tengo] [un |]{v}.", "Creo que {cell} es [un |]{v}."),
        heads=("[Lo que añadí|Mis números|Lo mío|He rellenado]:", "Yo puse"),
        each=("{v} en {cell}", "{cell} = {v}", "{cell}: {v}", "un {v} en {cell}"),
        mine=("El {v} de {cell} es mío.", "El {v} en {cell} lo puse yo."),
        wishes={"check": ("¿Está bien?", "¿Hay algún error?", "¿Voy bien?", "¿Me he equivocado?", "Revísalo, por favor."), "hint": ("¿Qué sigue?", "Dame una pista."), "solve": ("Termínalo, por favor.", "")},
        rows=(("Fila {r}: ", "vacío"), ("fila {r}: ", "nada")),
    ),
    "de": Voice(
        conjunction=" und ",
        cells=("Zeile {r}, Spalte {c}", "Zeile {r} Spalte {c}", "Z{r}S{c}", "Feld ({r},{c})"),
        one=("[Ich habe|Hab] eine {v} in {cell} [eingetragen|gesetzt|geschrieben].", "In {cell} [habe ich|steht von mir] [eine |die |]{v}.", "Ich glaube, {cell} ist [eine |]{v}."),
        heads=("[Von mir ergänzt|Meine Zahlen|Selbst eingetragen|Mein Stand]:", "Ich habe eingetragen:"),
        each=("{v} in {cell}", "{cell} = {v}", "{cell}: {v}", "eine {v} in {cell}"),
        mine=("Die {v} in {cell} ist von mir.", "Die {v} in {cell} habe ich selbst eingetragen."),
        wishes={"check": ("Stimmt das?", "Ist das richtig?", "Fehler dabei?", "Passt das so?", "Bitte prüfen.", "Habe ich mich vertan?"), "hint": ("Wie geht es weiter?", "Gib mir einen Tipp."), "solve": ("Bitte fertig lösen.", "")},
        rows=(("Zeile {r}: ", "leer"), ("Reihe {r}: ", "frei")),
    ),
    "fr": Voice(
        conjunction=" et ",
        cells=("ligne {r}, colonne {c}", "la ligne {r} colonne {c}", "L{r}C{c}", "la case ({r},{c})"),
        one=("J'ai [mis|écrit|placé|noté] un {v} en {cell}.", "En {cell} j'ai [mis|écrit] [un |]{v}.", "Je pense que {cell} est [un |]{v}."),
        heads=("[Mes chiffres|Ce que j'ai ajouté|Rempli par moi] :", "J'ai mis"),
        each=("{v} en {cell}", "{cell} = {v}", "{cell} : {v}", "un {v} en {cell}"),
        mine=("Le {v} en {cell} est de moi.", "Le {v} en {cell}, c'est moi qui l'ai mis."),
        wishes={"check": ("C'est juste ?", "Y a-t-il une erreur ?", "Je me suis trompé ?", "Tu peux vérifier ?", "C'est bon jusqu'ici ?"), "hint": ("Et ensuite ?", "Un indice s'il te plaît."), "solve": ("Termine-le.", "")},
        rows=(("Ligne {r} : ", "vide"), ("ligne {r} : ", "rien")),
    ),
    "ru": Voice(
        conjunction=" и ",
        noun="судоку",
        cells=("строке {r}, столбце {c}", "строка {r} столбец {c}", "клетке ({r},{c})", "строку {r}, столбец {c}"),
        one=("Я [поставил|поставила|вписал|написал] {v} в {cell}.", "В {cell} [у меня|я поставил|я вписала] {v}.", "Думаю, {cell} - это {v}."),
        heads=("[Мои цифры|Я вписал|Что я добавил|Моё]:", "Я поставил"),
        each=("{v} в {cell}", "{cell} = {v}", "{cell}: {v}"),
        mine=("{v} в {cell} - моя.", "{v} в {cell} вписал я сам."),
        wishes={"check": ("Это верно?", "Есть ошибки?", "Правильно?", "Проверь, пожалуйста.", "Я не ошибся?"), "hint": ("Что дальше?", "Дай подсказку."), "solve": ("Дореши, пожалуйста.", "")},
        rows=(("Строка {r}: ", "пусто"), ("строка {r}: ", "пустая")),
    ),
    "fa": Voice(
        noun="سودوکو",
        cells=("ردیف {r} ستون {c}", "سطر {r}، ستون {c}", "خانه ({r},{c})"),
        one=("من در {cell} عدد {v} [را گذاشتم|گذاشتم|نوشتم].", "در {cell} {v} گذاشتم.", "فکر می‌کنم {cell} برابر {v} است."),
        heads=("[عددهای من|آنچه خودم پر کردم|من نوشتم]:",),
        each=("{v} در {cell}", "{cell} = {v}", "{cell}: {v}"),
        mine=("عدد {v} در {cell} مال من است.",),
        wishes={"check": ("درست است؟", "اشتباهی هست؟", "لطفا بررسی کن.", "تا اینجا درسته؟"), "hint": ("حالا چه کنم؟", "یک راهنمایی بده."), "solve": ("بقیه را حل کن.", "")},
        rows=(("ردیف {r}: ", "خالی"), ("سطر {r}: ", "خالی")),
    ),
    "ar": Voice(
        noun="سودوكو",
        cells=("الصف {r} العمود {c}", "الصف {r}، العمود {c}", "الخانة ({r},{c})"),
        one=("[وضعت|كتبت|أدخلت] {v} في {cell}.", "في {cell} [وضعت|كتبت] {v}.", "أظن أن {cell} هو {v}."),
        heads=("[أرقامي|ما أضفته بنفسي|كتبت]:",),
        each=("{v} في {cell}", "{cell} = {v}", "{cell}: {v}"),
        mine=("الرقم {v} في {cell} مني.",),
        wishes={"check": ("هل هذا صحيح؟", "هل يوجد خطأ؟", "تحقق من فضلك.", "هل أخطأت؟"), "hint": ("ما الخطوة التالية؟", "أعطني تلميحا."), "solve": ("أكمل الحل.", "")},
        rows=(("الصف {r}: ", "فارغ"), ("السطر {r}: ", "فراغ")),
    ),
    "zh": Voice(
        noun="数独",
        cells=("第{r}行第{c}列", "{r}行{c}列", "第{r}行，第{c}列", "({r},{c})"),
        one=("我在{cell}填了{v}。", "{cell}我[填|写]的是{v}。", "我觉得{cell}是{v}。", "我已经把{v}填在{cell}。"),
        heads=("[我自己填的|我填了|我加的数字]：",),
        each=("{cell}={v}", "{cell}填{v}", "{cell}：{v}"),
        mine=("{cell}的{v}是我自己填的。",),
        wishes={"check": ("对吗？", "有错吗？", "帮我检查一下。", "到目前为止对不对？"), "hint": ("下一步呢？", "给个提示。"), "solve": ("帮我解完。", "")},
        rows=(("第{r}行：", "空"), ("第{r}行: ", "空白")),
        numbers=("一", "二", "三", "四", "五", "六", "七", "八", "九"),
    ),
}  # fmt: skip


class _Note:
    """One text: the pen, and how this person writes numbers."""

    def __init__(self, rng: Rng, voice: Voice) -> None:
        self.rng, self.voice, self.t = rng, voice, Telling()
        self.in_words = bool(voice.numbers) and chance(rng, 0.3)
        self.cell = pick(rng, voice.cells)

    def number(self, value: int) -> Pointer:
        return self.t.point(self.voice.numbers[value - 1] if self.in_words else str(value))

    def ordinal(self, value: int) -> Pointer:
        endings = {1: "st", 2: "nd", 3: "rd"}
        short = f"{value}{endings.get(value, 'th')}"
        return self.t.point(self.voice.ordinals[value - 1] if self.rng.random() < 0.7 else short)

    def write(self, pattern: str, row: int, column: int, value: int) -> dict[str, Any]:
        """The pattern about this cell; what its slots point at."""
        found: dict[str, Any] = {}
        at = 0
        pattern = normalise(spin(self.rng, pattern).replace("{cell}", spin(self.rng, self.cell)))
        if "{r}c{c}" in pattern.lower() or "{r}/" in pattern:
            self.in_words = False
        for slot in _SLOT.finditer(pattern):
            self.t(pattern[at : slot.start()])
            at = slot.end()
            name = slot[1]
            number = {"r": row, "rth": row, "c": column, "cth": column, "v": value}[name]
            pointer = self.ordinal(number) if name.endswith("th") else self.number(number)
            found[{"r": "row", "c": "column", "v": "value"}[name[0]]] = pointer
        self.t(pattern[at:])
        return found

    def board(self, grid: Grid) -> list[dict[str, Any]]:
        """Its rows in words."""
        rng, say = self.rng, []
        head, blank = pick(rng, self.voice.rows)
        joint, stop = pick(rng, (", ", ", ", " ")), pick(rng, (". ", "; ", "\n", ", ", ".\n"))
        for number, row in enumerate(grid.tolist(), 1):
            at = self.write(head, number, 0, 0)["row"]
            said = [blank if not v else self.voice.numbers[v - 1] if self.in_words else str(v) for v in row]
            cells = self.t.point(joint.join(said))
            say.append({"do": "row", "at": at, "from": "1", "cells": [cells]})
            self.t(stop)
        return say


def _entered(rng: Rng, *, voice: Voice = ENGLISH, is_drawn: bool = False) -> Sample:
    side = pick(rng, SIDES) if is_drawn else pick(rng, (4, 4, 6, 9))
    clues, solution = sudoku(rng, side)
    blanks = np.argwhere(clues == 0)
    n = min(len(blanks), 1 if rng.random() < 0.5 else int(rng.integers(2, 6)))
    entries = np.zeros_like(clues)
    chosen = blanks[rng.permutation(len(blanks))[:n]]
    for row, column in chosen:
        is_right = rng.random() < 0.6
        entries[row, column] = solution[row, column] if is_right else rng.integers(1, side + 1)
    note = _Note(rng, voice)
    intent = pick(rng, ("check", "check", "check", "hint", "solve"))
    wish = normalise(spin(rng, pick(rng, voice.wishes[intent])))
    t = note.t
    is_among = n <= 2 and chance(rng, 0.25)  # the clues
    shown = np.where(entries > 0, entries, clues) if is_among else clues
    wish_first = bool(wish) and chance(rng, 0.15)
    if wish_first:
        t(wish + " ")
    if is_drawn:
        t("\n" * bool(t.text) + draw_sudoku(rng, shown) + "\n")
        grid, say = "g0", []
    else:
        t(f"{side}x{side} {voice.noun}. ")
        grid, say = "words", note.board(shown)
        t.text = (
            t.text.rstrip(" \n,")
            + pick(rng, (".", ";")) * (t.text[-2] == ",")
            + pick(rng, (" ", "\n", "\n\n"))
        )
    say += _entries(note, chosen.tolist(), entries, is_among)
    if not wish_first:
        t(" " + wish)
    t.text = t.text.rstrip()
    puzzle = Puzzle(find_kind(f"sudoku-{side}x{side}"), clues)
    call = example(intent=intent, kind=puzzle.kind.name, grid=grid, say=say)
    return t.sample(puzzle, call, entries)


def _entries(note: _Note, cells: list[list[int]], entries: Grid, is_among: bool) -> list[dict[str, Any]]:
    rng, t, voice = note.rng, note.t, note.voice
    say = []
    several = len(cells) > 1 and not is_among
    each = spin(rng, pick(rng, voice.each))
    joint = pick(rng, (", ", "; ", voice.conjunction, ", "))
    if several:
        t(normalise(spin(rng, pick(rng, voice.heads))) + " ")
    for number, (row, column) in enumerate(cells):
        start = len(t.text)
        if several:
            t(joint if number else "")
            pattern = each
        else:
            t(" " if number else "")
            pattern = pick(rng, voice.mine if is_among else voice.one)
        said = note.write(pattern, row + 1, column + 1, int(entries[row, column]))
        if not several:
            begun = start + (1 if number else 0)
            t.text = t.text[:begun] + t.text[begun : begun + 1].upper() + t.text[begun + 1 :]
        if set(said) != {"row", "column", "value"}:
            raise CorpusError(f"{pattern!r} leaves out a part of its cell")
        say.append({"do": "entry", **said})
    if several:
        t(".")
    return say


for _name, _is_drawn in (("own digits beside a drawn board", True), ("own digits after a told board", False)):
    family(_name, weight=2)(partial(_entered, is_drawn=_is_drawn))
    family(f"{_name}, in other words", held_out=True)(partial(_entered, voice=UNSEEN, is_drawn=_is_drawn))
    for _language, _voice in OTHERS.items():
        family(_name, language=_language, weight=0.4)(partial(_entered, voice=_voice, is_drawn=_is_drawn))
