"""More ways to tell in languages other than English: lines counted from the end or begun in the middle, cells that are
drawn inside a sentence, and mazes row by row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from parsers.llm.call import example
from parsers.spelling import cells_of
from parsers.words import telling_words
from solver.kinds import find_kind
from solver.puzzle import Grid, ParseError, Puzzle
from training.corpus.around import Around
from training.corpus.boards import maze
from training.corpus.chance import pick, spin
from training.corpus.telling import CorpusError, Rng, Sample, family
from training.corpus.tongues import Plan, Teller, Tongue, told
from training.corpus.tongues_ar import ARABIC
from training.corpus.tongues_de import GERMAN
from training.corpus.tongues_es import SPANISH
from training.corpus.tongues_fa import PERSIAN
from training.corpus.tongues_fr import FRENCH
from training.corpus.tongues_it import ITALIAN
from training.corpus.tongues_pt import PORTUGUESE
from training.corpus.tongues_ru import RUSSIAN
from training.corpus.tongues_zh import CHINESE

Patterns = Sequence[str]


@dataclass(frozen=True)
class More:
    """The words of one language for these."""

    starting: Patterns  # with {n} or {nth}, {c} or {cth} where the cells begin, {cells}
    from_below: Patterns  # rows counted from the last
    from_right: Patterns  # single cells, whose column is counted from the last
    last_but_one: Patterns  # rows; empty where the language has no word for it
    maze: Patterns  # with {h} and {w}, the numbers of rows and columns
    things: Mapping[str, Patterns]  # "#", "_", "S", "G" -> names
    runs: Mapping[str, Patterns]  # "#", "_" -> several of them, with {n}


MORE: dict[str, tuple[Tongue, More]] = {
    "es": (
        SPANISH,
        More(
            starting=(
                "fila {n}, [desde|a partir de] la {cth:f} casilla: {cells}",
                "en la {nth:f} fila, a partir de la columna {c}, [hay|va] {cells}",
                "fila {n} desde la columna {c}: {cells}",
            ),
            from_below=(
                "la {nth:f} fila [desde|empezando por] abajo: {cells}",
                "la {nth:f} fila contando desde abajo [es|tiene] {cells}",
            ),
            from_right=(
                "fila {r}, {cth:f} casilla [desde|empezando por] la derecha: {v}",
                "en la {rth:f} fila, la {cth:f} por la derecha es [un |]{v}",
            ),
            last_but_one=("la {last:penúltima} fila[:| es| tiene] {cells}",),
            maze=(
                "[un|tengo un] laberinto de {h} filas y {w} columnas",
                "laberinto, {h} filas por {w} columnas",
            ),
            things={
                "#": ("muro", "pared", "obstáculo", "bloqueado"),
                "_": ("libre", "paso", "camino", "pasillo"),
                "S": ("inicio", "entrada"),
                "G": ("meta", "salida", "llegada"),
            },
            runs={"#": ("{n} muros", "{n} paredes"), "_": ("{n} libres", "{n} casillas libres")},
        ),
    ),
    "de": (
        GERMAN,
        More(
            starting=(
                "Zeile {n}, ab [dem|der] {cth:en} [Feld|Kästchen|Stelle]: {cells}",
                "in der {nth:en} Zeile ab Spalte {c} [steht|stehen] {cells}",
                "Zeile {n} ab Spalte {c}: {cells}",
            ),
            from_below=(
                "die {nth:e} Zeile von unten: {cells}",
                "in der {nth:en} Reihe von unten [steht|stehen] {cells}",
            ),
            from_right=(
                "Zeile {r}, {cth:e} Stelle von rechts: {v}",
                "in der {rth:en} Zeile ist die {cth:e} von rechts eine {v}",
            ),
            last_but_one=(
                "die {last:vorletzte} [Zeile|Reihe][:| ist] {cells}",
                "in der {last:vorletzten} Zeile [steht|stehen] {cells}",
            ),
            maze=(
                "[ein|ich habe ein] Labyrinth mit {h} Zeilen und {w} Spalten",
                "Labyrinth, {h} Zeilen mal {w} Spalten",
            ),
            things={
                "#": ("Wand", "Mauer", "Hindernis", "blockiert"),
                "_": ("frei", "Weg", "Gang", "offen", "Durchgang"),
                "S": ("Start", "Eingang"),
                "G": ("Ziel", "Ausgang"),
            },
            runs={"#": ("{n} Wände", "{n} Mauern"), "_": ("{n} freie Felder",)},
        ),
    ),
    "fr": (
        FRENCH,
        More(
            starting=(
                "ligne {n}, à partir de la {cth:f} case: {cells}",
                "sur la {nth:f} ligne, dès la colonne {c}: {cells}",
                "ligne {n} depuis la colonne {c}: {cells}",
            ),
            from_below=("la {nth:f} ligne [en partant du|depuis le] bas: {cells}",),
            from_right=(
                "ligne {r}, {cth:f} case en partant de la droite: {v}",
                "sur la {rth:f} ligne, la {cth:f} depuis la droite est [un |]{v}",
            ),
            last_but_one=("l'{last:avant-dernière} ligne[:| est| contient] {cells}",),
            maze=(
                "[un|j'ai un] labyrinthe de {h} lignes et {w} colonnes",
                "labyrinthe, {h} lignes sur {w} colonnes",
            ),
            things={
                "#": ("mur", "bloqué", "obstacle"),
                "_": ("libre", "passage", "chemin", "couloir"),
                "S": ("départ", "entrée"),
                "G": ("arrivée", "sortie"),
            },
            runs={"#": ("{n} murs",), "_": ("{n} cases libres", "{n} passages")},
        ),
    ),
    "ru": (
        RUSSIAN,
        More(
            starting=(
                "строка {n}, начиная с {cth:fp} клетки: {cells}",
                "в {nth:fp} строке со столбца {c}: {cells}",
                "строка {n} от столбца {c}: {cells}",
            ),
            from_below=("{nth:fn} строка снизу: {cells}", "{nth:fn} снизу строка: {cells}"),
            from_right=("строка {r}, {cth:fn} клетка справа: {v}", "в {rth:fp} строке {cth:fn} справа - {v}"),
            last_but_one=(
                "{last:предпоследняя} строка[:| -] {cells}",
                "в {last:предпоследней} строке {cells}",
            ),
            maze=("[есть |]лабиринт, строк {h}, столбцов {w}", "лабиринт {h} на {w}"),
            things={
                "#": ("стена", "стенка", "препятствие"),
                "_": ("свободно", "проход", "путь", "коридор"),
                "S": ("старт", "вход"),
                "G": ("финиш", "выход", "цель"),
            },
            runs={"#": ("{n} стены",), "_": ("{n} свободные клетки",)},
        ),
    ),
    "fa": (
        PERSIAN,
        More(
            starting=("ردیف {n} از خانه {cth:} به بعد: {cells}", "ردیف {nth:} از ستون {c}: {cells}"),
            from_below=("ردیف {nth:} از پایین: {cells}",),
            from_right=("ردیف {r} خانه {cth:} از راست: {v}",),
            last_but_one=(),
            maze=("[یک |]هزارتو با {h} سطر و {w} ستون", "ماز {h} در {w}"),
            things={
                "#": ("دیوار", "مانع", "بسته"),
                "_": ("باز", "راه", "مسیر"),
                "S": ("شروع", "ورودی"),
                "G": ("پایان", "خروج", "خروجی"),
            },
            runs={},
        ),
    ),
    "ar": (
        ARABIC,
        More(
            starting=("الصف {n} من الخانة {cth:f}: {cells}", "الصف {nth:} ابتداء من العمود {c}: {cells}"),
            from_below=("الصف {nth:} من الأسفل: {cells}", "الصف {nth:} من تحت: {cells}"),
            from_right=("الصف {r} الخانة {cth:f} من اليمين: {v}",),
            last_but_one=(),
            maze=("متاهة من {h} صفوف و {w} أعمدة", "متاهة {h} في {w}"),
            things={
                "#": ("جدار", "حاجز", "حائط"),
                "_": ("ممر", "مفتوح", "طريق"),
                "S": ("البداية", "المدخل"),
                "G": ("النهاية", "المخرج"),
            },
            runs={},
        ),
    ),
    "zh": (
        CHINESE,
        More(
            starting=("第{n}行从第{c}格开始:{cells}", "第{n}行,从第{c}列起是{cells}"),
            from_below=("倒数第{n}行[:|是]{cells}", "从下往上第{n}行[:|是]{cells}"),
            from_right=("第{r}行倒数第{c}个[是|:]{v}", "第{r}行右起第{c}格[是|填]{v}"),
            last_but_one=(),
            maze=("[一个|]{h}行{w}列的迷宫", "迷宫,{h}行{w}列"),
            things={
                "#": ("墙", "障碍"),
                "_": ("路", "通", "通道", "空地"),
                "S": ("起点", "入口"),
                "G": ("终点", "出口"),
            },
            runs={"#": ("{n}格墙", "{n}个墙"), "_": ("{n}格路",)},
        ),
    ),
    "pt": (
        PORTUGUESE,
        More(
            starting=(
                "linha {n}, a partir da {cth:f} casa: {cells}",
                "na {nth:f} linha, desde a coluna {c}: {cells}",
            ),
            from_below=(
                "a {nth:f} linha de baixo para cima: {cells}",
                "a {nth:f} linha a contar de baixo: {cells}",
            ),
            from_right=("linha {r}, {cth:f} casa a partir da direita: {v}",),
            last_but_one=("a {last:penúltima} linha[:| é] {cells}",),
            maze=("[um |]labirinto de {h} linhas e {w} colunas",),
            things={
                "#": ("parede", "muro"),
                "_": ("livre",),
                "S": ("início", "entrada"),
                "G": ("saída", "chegada"),
            },
            runs={"#": ("{n} paredes",), "_": ("{n} livres",)},
        ),
    ),
    "it": (
        ITALIAN,
        More(
            starting=(
                "riga {n}, dalla {cth:f} casella: {cells}",
                "nella {nth:f} riga, a partire dalla colonna {c}: {cells}",
            ),
            from_below=("la {nth:f} riga dal basso: {cells}", "la {nth:f} riga partendo dal basso: {cells}"),
            from_right=("riga {r}, {cth:f} casella da destra: {v}",),
            last_but_one=("la {last:penultima} riga[:| è] {cells}",),
            maze=("[un |]labirinto di {h} righe e {w} colonne",),
            things={
                "#": ("muro",),
                "_": ("libero", "passaggio"),
                "S": ("partenza", "ingresso"),
                "G": ("arrivo", "uscita"),
            },
            runs={"#": ("{n} muri",), "_": ("{n} liberi",)},
        ),
    ),
}


# ---------------------------------------------------------------------------- boards


def from_the_end(more: More) -> Plan:
    """Rows, most of those in the lower half counted from below."""

    def plan(teller: Teller, grid: Grid) -> None:
        rng, side = teller.rng, teller.side
        grid[rng.random(side) < 0.3] = 0
        grid[side - 2, 0] = grid[side - 2, 0] or 1
        told_rows = [row for row in range(1, side + 1) if grid[row - 1].any()]
        if rng.random() < 0.3:
            told_rows.reverse()
        for row in told_rows:
            values = grid[row - 1].tolist()
            if row == side - 1 and more.last_but_one and rng.random() < 0.6:
                found = teller.write(pick(rng, more.last_but_one), cells=teller.cells(values))
                at: Any = found["n"]
            elif row > side / 2 and row < side and rng.random() < 0.7:
                found = teller.write(pick(rng, more.from_below), n=side + 1 - row, cells=teller.cells(values))
                at = -found["n"]
            else:
                teller.line("row", row, values)
                teller.pause()
                continue
            teller.say.append({"do": "row", "at": at, "from": "1", "cells": [found["cells"]]})
            teller.pause()
        teller.all_rest()

    return plan


def cells_from_the_right(more: More) -> Plan:
    """Single cells, their column counted from the right or from the left."""

    def plan(teller: Teller, grid: Grid) -> None:
        rng, side = teller.rng, teller.side
        places = np.argwhere(grid)
        kept = places[rng.permutation(len(places))[: int(rng.integers(2, 12))]].tolist()
        clues = np.zeros_like(grid)
        for i, (row, column) in enumerate(kept):
            clues[row, column] = grid[row, column]
            if i:
                teller.pause()
            value = int(grid[row, column])
            if column < side / 2 - 1 or rng.random() < 0.2:
                teller.cell(row + 1, column + 1, value, teller.wording.cells)
                continue
            found = teller.write(pick(rng, more.from_right), r=row + 1, c=side - column, v=value)
            teller.say.append({"do": "cell", "row": found["r"], "column": -found["c"], "value": found["v"]})
        grid[:] = clues

    return plan


def begun_inside(more: More) -> Plan:
    """Rows of which the first cells are passed over."""

    def plan(teller: Teller, grid: Grid) -> None:
        rng = teller.rng
        grid[rng.random(len(grid)) < 0.4] = 0
        grid[-1, -1] = grid[-1, -1] or 1
        for row, values in enumerate(grid.tolist(), 1):
            filled = [column for column, value in enumerate(values) if value]
            if not filled:
                continue
            start, end = filled[0], filled[-1] + 1
            if start == 0:
                teller.line("row", row, values)
                teller.pause()
                continue
            end = end if rng.random() < 0.6 else len(values)
            cells = teller.cells(values[start:end], to_end=False)
            found = teller.write(pick(rng, more.starting), n=row, c=start + 1, cells=cells)
            teller.say.append({"do": "row", "at": found["n"], "from": found["c"], "cells": [found["cells"]]})
            teller.pause()
        teller.all_rest()

    return plan


def drawn_rows(teller: Teller, grid: Grid) -> None:
    """Rows whose cells are drawn, in sentences: "row 3: 5..27...."."""
    blank = pick(teller.rng, ("_", ".", ".", "0", "x", "*"))
    teller.stop = pick(teller.rng, ("; ", ", ", "; "))
    for row, values in enumerate(grid.tolist(), 1):
        drawn = "".join(str(value) if value else blank for value in values)
        wanted = [str(value) if value else "." for value in values]
        if [cell.replace("0", ".") for cell in cells_of(drawn, telling_words(drawn))] != wanted:
            drawn = teller.cells(values)
        if row > 1:
            teller.pause()
        found = teller.write(pick(teller.rng, teller.wording.rows), n=row, cells=drawn)
        teller.say.append({"do": "row", "at": found["n"], "from": "1", "cells": [found["cells"]]})


# ---------------------------------------------------------------------------- mazes

_SIGNS = "#_SG"
_TRIES = 8


def maze_rows(tongue: Tongue, more: More, rng: Rng, *, held_out: bool) -> Sample:
    """A small maze, row by row."""
    fault: Exception = CorpusError("nothing was tried")
    for _ in range(_TRIES):
        clues = maze(rng, 3, 8)
        height, width = clues.shape
        teller = Teller(tongue, tongue.unseen if held_out else tongue.wording, rng, max(height, width))
        wrap = Around(rng, tongue.code, noun="maze", intent="solve", held_out=held_out, chatty=0.0)
        wrap.place = "nowhere"
        wrap.begin(teller.t)
        found = teller.write(pick(rng, more.maze), h=teller.number(height), w=teller.number(width))
        size = {"rows": found["h"], "columns": found["w"]}
        teller.t(pick(rng, (". ", ": ", ". ")))
        names = {sign: pick(rng, words) for sign, words in more.things.items()}
        runs = {sign: pick(rng, words) for sign, words in more.runs.items()} if rng.random() < 0.6 else {}
        joint = tongue.joints[0]
        for row, values in enumerate(clues.tolist(), 1):
            if row > 1:
                teller.pause()
            cells = _spelled(teller, [_SIGNS[value] for value in values], names, runs, joint)
            at = teller.write(pick(rng, teller.wording.rows), n=row, cells=cells)
            teller.say.append({"do": "row", "at": at["n"], "from": "1", "cells": [at["cells"]]})
        fields = wrap.end(teller.t)
        call = example(**fields, kind="maze", grid="words", size=size, say=teller.say)
        try:
            sample = teller.t.sample(Puzzle(find_kind("maze"), clues), call)
            sample.prove()
            return sample
        except (CorpusError, ParseError) as error:
            fault = error
    raise fault


def _spelled(
    teller: Teller, cells: list[str], names: Mapping[str, str], runs: Mapping[str, str], joint: str
) -> str:
    parts: list[str] = []
    i = 0
    while i < len(cells):
        n = 1
        while i + n < len(cells) and cells[i + n] == cells[i]:
            n += 1
        if 2 <= n <= 4 and cells[i] in runs:
            parts.append(spin(teller.rng, runs[cells[i]]).replace("{n}", teller.number(n)))
        else:
            parts += [names[cells[i]]] * n
        i += n
    text = joint.join(parts)
    if cells_of(text, telling_words(text)) != cells:
        text = joint.join(names[cell] for cell in cells)
    return text


# ---------------------------------------------------------------------------- families


def register(tongue: Tongue, more: More, weight: float) -> None:
    """Make the families of a language."""

    def add(name: str, plan: Plan, share: float) -> None:
        family(name, language=tongue.code, weight=weight * share)(lambda rng: told(tongue, rng, plan))

    add("rows from the end", from_the_end(more), 1.0)
    add("cells from the right", cells_from_the_right(more), 0.7)
    add("rows begun inside", begun_inside(more), 0.7)
    add("rows with drawn cells", drawn_rows, 1.0)
    for held_out, name in ((False, "maze rows"), (True, "maze rows in other words")):
        family(name, language=tongue.code, subject="maze", held_out=held_out, weight=weight)(
            partial(maze_rows, tongue, more, held_out=held_out)
        )


for _code, (_tongue, _more) in MORE.items():
    register(_tongue, _more, 0.2 if _code in ("pt", "it") else 0.4)
