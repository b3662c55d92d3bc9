"""Habits of people who tell boards in languages other than English: zeros for blanks, rows that break off, what stands where all
at once, and rows told two at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from solver.puzzle import Grid
from training.corpus import tongues
from training.corpus.around import AROUND
from training.corpus.chance import chance, pick, spin
from training.corpus.telling import family
from training.corpus.tongues import Blank, Patterns, Plan, Teller, Tongue
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
class Habits:
    """The words of one language for these."""

    zeros: Patterns  # that a zero is a blank
    tails: Patterns  # after the last digit of a row: nothing more comes
    places: Patterns  # with {n}, a row, {list}, its columns, and {values}
    and_: Patterns  # before the last of a list
    alike: Patterns  # a row equal to one that was told: with {n}, {cells}
    comma: str = ", "


HABITS: tuple[tuple[Tongue, Habits], ...] = (
    (
        SPANISH,
        Habits(
            zeros=("[el|un] 0 [es|significa] vacío", "0 = vacío", "los ceros son [huecos|casillas vacías]", "donde digo cero no hay nada"),
            tails=(" y ya", ", nada más", ", luego vacío hasta el final", ", de ahí en adelante vacío", ", después ya nada", " y hasta el final nada", ", y se acabó la fila"),
            places=(
                "en la fila {n}, en las columnas {list}, van {values}",
                "fila {n}: en las casillas {list} hay {values}",
                "fila {n}, columnas {list}: {values}",
            ),
            and_=(" y ", ", ", " y luego "),
            alike=("lo que hay en la {nth:f} es {cells}", "para la fila {n} apunto {cells}"),
        ),
    ),
    (
        GERMAN,
        Habits(
            zeros=("[eine |]0 [heißt|bedeutet|ist] leer", "0 = leer", "Nullen sind [Lücken|leere Felder]", "wo null steht, ist nichts"),
            tails=(", danach leer bis zum Ende", ", dann nur noch Lücken", ", dann kommt nichts mehr", ", ab da leer", " und danach nichts", ", weiter geht's nicht", " und das war die Zeile"),
            places=(
                "in Zeile {n} stehen in den Spalten {list} die Zahlen {values}",
                "Zeile {n}, Felder {list}: {values}",
                "in der {nth:en} Zeile auf den Plätzen {list} die {values}",
            ),
            and_=(" und ", ", ", " und dann "),
            alike=("für Zeile {n} notiere ich {cells}", "die {nth:e}, Moment, {cells}"),
        ),
    ),
    (
        FRENCH,
        Habits(
            zeros=("[le |]0 [veut dire|signifie] vide", "0 = vide", "les zéros sont des [cases vides|trous]", "zéro quand il n'y a rien"),
            tails=(", puis vide jusqu'au bout", ", ensuite plus rien", ", après que des vides", " et puis plus rien", ", à partir de là vide", " et voilà pour la ligne"),
            places=(
                "à la ligne {n}, en colonnes {list}, on a {values}",
                "ligne {n}, cases {list} : {values}",
                "dans la {nth:f} ligne aux positions {list} il y a {values}",
            ),
            and_=(" et ", ", ", " et puis "),
            alike=("pour la ligne {n} je note {cells}", "la {nth:f}, voyons, {cells}"),
        ),
    ),
    (
        RUSSIAN,
        Habits(
            zeros=("0 [это|значит] пусто", "0 = пусто", "нули это [пустые клетки|пропуски]", "где ноль, там ничего"),
            tails=(", дальше пусто до конца", ", потом одни пустые", ", больше ничего", ", а дальше пусто", " и больше ничего нет", ", на этом строка кончилась"),
            places=(
                "в строке {n} в столбцах {list} стоят {values}",
                "строка {n}, клетки {list}: {values}",
                "в {nth:fp} строке на местах {list} идут {values}",
            ),
            and_=(" и ", ", ", " и ещё "),
            alike=("для строки {n} пишу {cells}", "{nth:fn}, так, {cells}"),
        ),
    ),
    (
        PERSIAN,
        Habits(
            zeros=("صفر یعنی خالی", "0 = خالی", "صفرها [خالی هستند|یعنی خونه خالی]"),
            tails=("، بعدش تا آخر خالی", "، دیگه هیچی", "، از اونجا به بعد خالی", "، بعد هیچ"),
            places=("تو ردیف {n} ستون های {list} اعداد {values}", "ردیف {n}، خانه های {list}: {values}"),
            and_=(" و ", "، "),
            alike=("برای ردیف {n} مینویسم {cells}", "ردیف {nth:}، خب، {cells}"),
            comma="، ",
        ),
    ),
    (
        ARABIC,
        Habits(
            zeros=("الصفر يعني فارغ", "0 = فارغ", "0 معناها خانة فارغة"),
            tails=("، ثم فراغ حتى النهاية", "، وما بعده فارغ", "، بعدها فاضي", "، وانتهى الصف", "، ثم لا أرقام"),
            places=("في الصف {n} في الأعمدة {list} الأرقام {values}", "الصف {n}، الخانات {list}: {values}"),
            and_=(" ثم ", "، "),
            alike=("للصف {n} أكتب {cells}", "الصف {nth:}، طيب، {cells}"),
            comma="، ",
        ),
    ),
    (
        CHINESE,
        Habits(
            zeros=("0表示空", "0是空格", "零就是没填", "0=空"),
            tails=(",往后空", ",之后空着", ",再往后没有了", ",到此为止", ",后边空着"),
            places=("第{n}行的第{list}列[分别|依次]是{values}", "第{n}行,{list}格填{values}"),
            and_=("和", "、"),
            alike=("第{n}行我记成{cells}", "第{n}行,嗯,{cells}"),
            comma="、",
        ),
    ),
    (
        PORTUGUESE,
        Habits(
            zeros=("[o |]0 [é|significa] vazio", "0 = vazio", "os zeros são casas vazias"),
            tails=(" e mais nada", ", depois vazio até o fim", ", daí em diante vazio", ", e acabou a linha", ", em seguida nada"),
            places=("na linha {n}, nas colunas {list}, estão {values}", "linha {n}, casas {list}: {values}"),
            and_=(" e ", ", "),
            alike=("para a linha {n} anoto {cells}", "a {nth:f}, vejamos, {cells}"),
        ),
    ),
    (
        ITALIAN,
        Habits(
            zeros=("[lo |]0 [è|significa] vuoto", "0 = vuoto", "gli zeri sono caselle vuote"),
            tails=(" e poi niente", ", poi vuoto fino alla fine", ", da lì in poi vuoto", ", e basta", ", dopo niente"),
            places=("nella riga {n}, nelle colonne {list}, ci sono {values}", "riga {n}, caselle {list}: {values}"),
            and_=(" e ", ", "),
            alike=("per la riga {n} segno {cells}", "la {nth:f}, vediamo, {cells}"),
        ),
    ),
)  # fmt: skip


# ---------------------------------------------------------------------------- plans


def with_zeros(habits: Habits, plan: Plan) -> Plan:
    """A plan in which zeros are blanks, as may be said first."""

    def zeroed(teller: Teller, grid: Grid) -> None:
        word = teller.tongue.figures[""][0] if teller.in_words == 1.0 else "0"
        teller.blank, teller.to_end, teller.article = Blank(word, ()), "", "{v}"
        if chance(teller.rng, 0.5):
            teller.write(pick(teller.rng, habits.zeros))
            teller.pause()
        plan(teller, grid)

    return zeroed


def broken_off(habits: Habits) -> Plan:
    """Rows up to their last digit, after which nothing comes."""

    def plan(teller: Teller, grid: Grid) -> None:
        rng, pattern = teller.rng, pick(teller.rng, teller.wording.rows)
        tails = [pick(rng, habits.tails)] if chance(rng, 0.6) else habits.tails
        teller.to_end = ""
        for number, values in enumerate(grid.tolist(), 1):
            if number > 1:
                teller.pause()
            last = max((i for i, value in enumerate(values) if value), default=-1)
            if last < 0 or last == len(values) - 1:
                teller.line("row", number, values)
                continue
            found = teller.write(pattern, n=number, cells=teller.cells(values[: last + 1]))
            tail = pick(rng, tails)
            teller.t(tail if not teller.is_spoken else tail.strip(teller.tongue.pauses))
            teller._state("row", found["n"], [found["cells"], "*."])

    return plan


def places_and_values(habits: Habits) -> Plan:
    """All columns of a row, then what stands in them."""

    def plan(teller: Teller, grid: Grid) -> None:
        rng, side = teller.rng, len(grid)
        pattern = pick(rng, habits.places)
        kept = np.zeros_like(grid)
        for row in sorted(rng.permutation(side)[: int(rng.integers(2, side + 1))].tolist()):
            columns = np.flatnonzero(grid[row])[: int(rng.integers(2, 5))].tolist()
            if len(columns) < 2:
                continue
            kept[row, columns] = grid[row, columns]
            text = spin(rng, pattern)
            start, _, rest = text.partition("{list}")
            between, _, end = rest.partition("{values}")
            at = teller.write(start, n=row + 1)["n"]
            where = _listed(teller, habits, [teller.number(column + 1) for column in columns])
            teller.t(between)
            what = _listed(teller, habits, [teller.digit(int(grid[row, column])) for column in columns])
            teller.t(end)
            for column, value in zip(where, what, strict=True):
                teller.say.append({"do": "cell", "row": at, "column": column, "value": value})
            teller.pause()
        if not kept.any():
            kept[0, 0] = 1
            teller.cell(1, 1, 1, teller.wording.cells)
            teller.pause()
        grid[:] = kept
        teller.all_rest()

    return plan


def _listed(teller: Teller, habits: Habits, words: Sequence[str]) -> list[object]:
    last = pick(teller.rng, habits.and_)
    found: list[object] = []
    for i, word in enumerate(words):
        if i:
            teller.t(last if i == len(words) - 1 else habits.comma)
        found.append(teller.t.point(word))
    return found


def out_of_order(habits: Habits) -> Plan:
    """The rows in any order, each with its number."""

    def plan(teller: Teller, grid: Grid) -> None:
        order = teller.rng.permutation(len(grid)).tolist()
        if chance(teller.rng, 0.4):
            order = list(range(len(grid)))[::-1]
        for i, row in enumerate(order):
            if i:
                teller.pause()
            values = grid[row].tolist()
            if chance(teller.rng, 0.6):
                found = teller.write(pick(teller.rng, habits.alike), n=row + 1, cells=teller.cells(values))
                teller._state("row", found["n"], [found["cells"]])
            else:
                teller.line("row", row + 1, values, ends=0.6)

    return plan


# ---------------------------------------------------------------------------- families


def register(tongue: Tongue, habits: Habits, weight: float) -> None:
    """Make the families of a language."""
    known = f"{tongue.code} voices"
    code = known if known in AROUND else tongue.code
    figures = replace(tongue, joints=(" ", " ", ", "), last_joints=(" ", ", "))
    words = replace(tongue, joints=tongue.joints[:1], last_joints=tongue.joints[:1])  # a dash is a blank
    voices = (
        (figures, Voice("zeros in figures", with_zeros(habits, tongues.rows), in_words=(0.0,))),
        (figures, Voice("zeros row below row", with_zeros(habits, tongues.rows_downwards), in_words=(0.0,))),
        (words, Voice("zeros in words", with_zeros(habits, tongues.rows), in_words=(1.0,), weight=0.7)),
        (tongue, Voice("zeros spoken", with_zeros(habits, tongues.rows), is_spoken=True, weight=0.5)),
        (
            figures,
            Voice("zeros column by column", with_zeros(habits, tongues.columns), in_words=(0.0,), weight=0.6),
        ),
        (
            words,
            Voice("zeros box by box", with_zeros(habits, tongues.boxes), in_words=(0.0, 1.0), weight=0.6),
        ),
        (words, Voice("zeros in one go", with_zeros(habits, tongues.in_order), in_words=(1.0,), weight=0.4)),
        (words, Voice("zeros and a slip", with_zeros(habits, tongues.corrected_at_once), weight=0.6)),
        (tongue, Voice("rows that break off", broken_off(habits), weight=1.5)),
        (tongue, Voice("columns and then digits", places_and_values(habits), weight=0.8)),
        (tongue, Voice("rows out of order", out_of_order(habits), weight=0.8)),
        (tongue, Voice("rows that break off, unseen", broken_off(habits), held_out=True, weight=0.5)),
    )
    for own, voice in voices:
        wording = tongue.unseen if voice.held_out else tongue.wording
        family(voice.name, language=tongue.code, held_out=voice.held_out, weight=weight * voice.weight)(
            partial(told, own, code, voice, wording)
        )


for _tongue, _habits in HABITS:
    register(_tongue, _habits, 0.2 if _tongue.code in ("pt", "it") else 0.4)
