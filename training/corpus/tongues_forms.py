"""Forms in which boards are told in languages other than English: rows whose first cells are blank, rows under headings, numbered
rows, lists of cells by row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from parsers.spelling import cells_of
from parsers.words import telling_words
from solver.puzzle import Grid
from training.corpus import tongues
from training.corpus.around import AROUND
from training.corpus.chance import chance, pick, spin
from training.corpus.telling import family
from training.corpus.tongues import Patterns, Plan, Teller, Tongue
from training.corpus.tongues_ar import ARABIC
from training.corpus.tongues_de import GERMAN
from training.corpus.tongues_es import SPANISH
from training.corpus.tongues_fa import PERSIAN
from training.corpus.tongues_fr import FRENCH
from training.corpus.tongues_it import ITALIAN
from training.corpus.tongues_pt import PORTUGUESE
from training.corpus.tongues_ru import RUSSIAN
from training.corpus.tongues_voices import Voice, told
from training.corpus.tongues_zh import CHINESE


@dataclass(frozen=True)
class Forms:
    """The words of one language for these."""

    heads: Patterns  # before "the first {k} are blank"
    leading: Patterns  # {k} blanks, then {rest}
    row: Patterns  # a heading with {n}
    column: str  # for a cell in a list
    count: str = ""  # the gender of {k}


FORMS: tuple[tuple[Tongue, Forms], ...] = (
    (
        SPANISH,
        Forms(
            ("[en la |]fila {n}[,|] las primeras ", "en la {nth:f} fila las primeras "),
            ("{k} casillas [están vacías|vacías|en blanco], [luego|y después|después] {rest}",),
            ("Fila {n}", "Renglón {n}", "{nth:f} fila"),
            "columna",
            "f",
        ),
    ),
    (
        GERMAN,
        Forms(
            (
                "in Zeile {n} sind die ersten ",
                "Zeile {n}: die ersten ",
                "in der {nth:en} Zeile sind die ersten ",
            ),
            ("{k} [Felder|Kästchen|Zellen] leer, [dann|danach] {rest}",),
            ("Zeile {n}", "Reihe {n}", "{nth:e} Zeile"),
            "Spalte",
        ),
    ),
    (
        FRENCH,
        Forms(
            ("à la ligne {n} les ", "ligne {n} : les ", "à la {nth:f} ligne les "),
            (
                "{k} premières cases [sont vides|vides], [puis|ensuite] {rest}",
                "{k} premières vides, puis {rest}",
            ),
            ("Ligne {n}", "Rangée {n}", "{nth:f} ligne"),
            "colonne",
        ),
    ),
    (
        RUSSIAN,
        Forms(
            ("в строке {n} первые ", "строка {n}: первые ", "в {nth:fp} строке первые "),
            ("{k} клетки пустые, [потом|дальше|затем] {rest}", "{k} пустые, потом {rest}"),
            ("Строка {n}", "Ряд {n}", "{nth:fn} строка"),
            "столбец",
            "f",
        ),
    ),
    (
        PERSIAN,
        Forms(
            ("تو ردیف {n} ", "ردیف {n}: ", "در ردیف {nth:} "),
            (
                "{k} خانه اول خالی، [بعد|سپس] {rest}",
                "{k} تا خونه اول خالیه، بعد {rest}",
                "{k} خانه خالی، بعدش {rest}",
            ),
            ("ردیف {n}", "سطر {n}", "ردیف {nth:}"),
            "ستون",
        ),
    ),
    (
        ARABIC,
        Forms(
            ("في الصف {n} أول ", "الصف {n}: أول ", "في الصف {nth:} أول "),
            ("{k} خانات فارغة، ثم {rest}", "{k} خانات فاضية، بعدها {rest}"),
            ("الصف {n}", "السطر {n}", "الصف {nth:}"),
            "العمود",
        ),
    ),
    (
        CHINESE,
        Forms(
            ("第{n}行前", "第{n}行的前"),
            ("{k}格[是空的|空着|都空],[然后|接着|再]{rest}", "{k}个格子空,后面{rest}"),
            ("第{n}行", "{n}行"),
            "第",
            "count",
        ),
    ),
    (
        PORTUGUESE,
        Forms(
            ("na linha {n} as primeiras ", "na {nth:f} linha as primeiras "),
            ("{k} casas [estão vazias|vazias], depois {rest}",),
            ("Linha {n}", "{nth:f} linha"),
            "coluna",
            "f",
        ),
    ),
    (
        ITALIAN,
        Forms(
            ("nella riga {n} le prime ", "nella {nth:f} riga le prime "),
            ("{k} caselle [sono vuote|vuote], poi {rest}",),
            ("Riga {n}", "{nth:f} riga"),
            "colonna",
        ),
    ),
)


# ---------------------------------------------------------------------------- plans


def leading_blanks(forms: Forms) -> Plan:
    """Rows, of which many begin with blanks that are counted first."""

    def plan(teller: Teller, grid: Grid) -> None:
        rng, side = teller.rng, len(grid)
        head, body = pick(rng, forms.heads), pick(rng, forms.leading)
        for row in range(side):
            n_blank = int(rng.integers(2, side - 1))
            if chance(rng, 0.6) and grid[row, n_blank:].any():
                grid[row, :n_blank] = 0
        for number, values in enumerate(grid.tolist(), 1):
            if number > 1:
                teller.pause()
            k = next((i for i, value in enumerate(values) if value), 0)
            if k < 2 or chance(rng, 0.1):
                teller.line("row", number, values)
                continue
            at = teller.write(head, n=number)["n"]
            before, _, after = spin(rng, body).partition("{k}")
            between, _, after = after.partition("{rest}")
            first = teller.t.point(before + teller.number(k, forms.count) + between)
            rest = teller.t.point(teller.cells(values[k:]))
            text = teller.t.text[first.start : rest.end]
            spelled = [sign.replace("_", ".") for sign in cells_of(text, telling_words(text))]
            wanted = [str(value) if value else "." for value in values]
            items: list[Any] = [replace(first, end=rest.end)] if spelled == wanted else [f"{k}.", rest]
            teller._state("row", at, items)
            teller.t(after)

    return plan


# ---------------------------------------------------------------------------- families


def register(tongue: Tongue, forms: Forms, weight: float) -> None:
    """Make the families of a language."""
    known = f"{tongue.code} voices"
    code = known if known in AROUND else tongue.code
    joint = tongue.joints[0]
    listed = replace(
        tongue, stops=("\n",), joints=(joint, joint, tongue.joints[1]), last_joints=(joint,), articled=()
    )
    words = tuple(
        blank for blank in tongue.wording.blanks if blank.single[-1:].isalpha() or "|" in blank.single
    )
    cell = ("c{C}={v}", "c{C}: {v}", "{v} (%s{c})" % (forms.column + " " if forms.column != "第" else "第"))
    voices = (
        (tongue, Voice("rows that begin with blanks", leading_blanks(forms), weight=1.2)),
        (
            listed,
            Voice(
                "rows under headings",
                tongues.rows,
                {
                    "rows": tuple(
                        row + end
                        for row in forms.row
                        for end in (":\n{cells}", "\n{cells}", " -> {cells}", ": {cells}")
                    ),
                    "ends": {},
                    "blanks": words,
                },
            ),
        ),
        (
            listed,
            Voice(
                "numbered rows",
                tongues.rows,
                {
                    "rows": ("{n}. {cells}", "{n}) {cells}", "{n}: {cells}", "- {n}: {cells}"),
                    "ends": {},
                    "blanks": words,
                },
                in_words=(0.0, 1.0),
                weight=0.8,
            ),
        ),
        (
            replace(tongue, stops=("\n", "; ", "\n")),
            Voice(
                "cells listed by row",
                tongues.cells_by_row,
                {"in_row": tuple(row + ": " for row in forms.row), "in_row_cell": cell},
                in_words=(0.0,),
            ),
        ),
        (
            tongue,
            Voice("rows that begin with blanks, unseen", leading_blanks(forms), held_out=True, weight=0.5),
        ),
    )
    for own, voice in voices:
        base = tongue.unseen if voice.held_out else tongue.wording
        wording = replace(base, **voice.said)
        family(voice.name, language=tongue.code, held_out=voice.held_out, weight=weight * voice.weight)(
            partial(told, own, code, voice, wording)
        )


for _tongue, _forms in FORMS:
    register(_tongue, _forms, 0.2 if _tongue.code in ("pt", "it") else 0.4)
