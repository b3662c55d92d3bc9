"""The signs with which people write the ten colours of ARC: digits, dots, coloured squares, letters, names.

A text may explain its signs (`R = red`, `⬛0 🟦1`, "a dot is colour 0"); what it says counts before custom. Where
neither does, as for letters that nobody explains, the alphabet comes with a question.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

DIGITS = {str(value): value for value in range(10)}
NAMES = {
    name: value
    for value, names in enumerate(
        (
            "black schwarz negro noir nero preto чёрный черный siyah zwart 黑 黒 黑色",
            "blue blau azul bleu blu синий mavi blauw 蓝 蓝色 青",
            "red rot rojo rouge rosso vermelho красный kırmızı rood 红 红色 赤",
            "green grün gruen verde vert зелёный зеленый yeşil groen 绿 绿色 緑",
            "yellow gelb amarillo jaune giallo amarelo жёлтый желтый sarı geel 黄 黄色",
            "grey gray grau gris grigio cinza серый gri grijs 灰 灰色",
            "magenta pink fuchsia fuschia rosa rose розовый pembe roze 粉 粉色 品红",
            "orange naranja arancione laranja оранжевый turuncu oranje 橙 橙色",
            "light-blue lightblue light_blue azure cyan teal sky skyblue aqua hellblau türkis celeste голубой turkuaz 浅蓝 天蓝 青色",
            "maroon brown burgundy dark-red darkred braun marrón bordeaux marrone marrom коричневый kahverengi bruin 棕色 褐色",
        )
    )
    for name in names.split()
}
SQUARES = {
    sign: value
    for value, signs in enumerate(
        (
            "⬛⚫🖤◼",
            "🟦🔵💙",
            "🟥🔴❤",
            "🟩🟢💚",
            "🟨🟡💛",
            "⬜⚪🩶🤍◻🔘",
            "🟪🟣💜🩷",
            "🟧🟠🧡",
            "🩵💠🔷🌐🔹",
            "🟫🟤🤎",
        )
    )
    for sign in signs
}
PAINTS = {  # of the usual drawings, in pages without any sign in the cells
    paint: value
    for value, paint in enumerate(
        [
            "#000000",
            "#0074d9",
            "#ff4136",
            "#2ecc40",
            "#ffdc00",
            "#aaaaaa",
            "#f012be",
            "#ff851b",
            "#7fdbff",
            "#870c25",
        ]
    )
}
BLANKS = "._-·•∙*□☐"  # one of which may stand for 0 among digits
_SPOKEN = {  # signs that people name
    "dot": ".",
    "period": ".",
    "full stop": ".",
    "point": ".",
    "punkt": ".",
    "punto": ".",
    "underscore": "_",
    "dash": "-",
    "hyphen": "-",
    "hash": "#",
    "star": "*",
    "asterisk": "*",
}


@dataclass(frozen=True)
class Alphabet:
    """What each sign stands for. `question` asks about the signs that nothing explains."""

    values: dict[str, int]
    question: str = ""
    legend: tuple[tuple[int, int], ...] = ()  # where the text explains them

    def value(self, cell: str) -> int | None:
        """The colour of a cell, or the number that stands there although it is none."""
        cell = cell.strip("\"'`")
        found = self.values.get(cell)
        if found is None and len(cell) > 1:
            found = self.values.get(cell.lower())
        if found is None and 2 <= len(cell) <= 3 and cell.isdecimal() and "0" in self.values:
            return int(cell)
        return found


_LETTERS = "abcdefghij"
_LETTER_RANGE = re.compile(
    r"\b(a)\W{0,3}\s?(?:-|–|—|\.\.+|…|to|through|thru|until|up to|bis|hasta|à|até|до|到|至)\s?\W{0,3}(j)\b",
    re.IGNORECASE,
)
_SIGN = r"(?P<sign>[^\W\d_]|[^\w\s,;:=()\[\]{}\"'`|\\/<>?!]|_)"
_MARK = r"(?P<sign>[^\W\d_]|[^\x00-\u2190\s])"  # a sign that may stand right beside its colour
_IS = r"(?:=+|:|->|→|↔|<->|is|are|means?|stands? for|for|marks?|denotes?|represents?|heißt|ist|es|est|è|é|это|代表|表示|是)"
_COLOUR = r"(?P<value>(?:colou?rs?|farbe|color|value)?\s?(?:[0-9](?![\d.])|zeros?|{names}))"
_QUOTES = "[\"'`“”‘’«»]?"


_SPOKEN_SIGN = re.compile(rf"\b(?:an?\s|the\s)?({'|'.join(_SPOKEN)})s?\b", re.IGNORECASE)


def _explained(text: str) -> tuple[dict[str, int], tuple[tuple[int, int], ...]]:
    """What the text itself says of its signs, in the one form of explanation that explains most of them, and where."""
    text = _SPOKEN_SIGN.sub(lambda found: _SPOKEN[found[1].lower()].rjust(len(found[0])), text)
    best: dict[str, int] = {}
    where: tuple[tuple[int, int], ...] = ()
    for pattern in _EXPLANATIONS:
        found: dict[str, int] = {}
        for each in pattern.finditer(text):
            value = each["value"].lower().removeprefix("colour").removeprefix("color").removeprefix("s")
            value = re.sub(r"^(?:farbe|value)", "", value).strip()
            number = 0 if value.startswith("zero") else NAMES.get(value, DIGITS.get(value))
            at = each.start("sign")
            doubled = each["sign"] in text[max(0, at - 1) : at] + text[at + 1 : at + 2]
            if number is not None and not doubled:
                found.setdefault(each["sign"], number)
        if len(found) > len(best) and len(set(found.values())) == len(found):
            best, where = found, tuple(each.span() for each in pattern.finditer(text))
    return best, where


_NAME = "|".join(sorted((re.escape(name) for name in NAMES if name.isascii()), key=len, reverse=True))
_VALUE = _COLOUR.format(names=_NAME)
_EXPLANATIONS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w){_QUOTES}{_SIGN}{_QUOTES}\s?{_IS}\s?{_QUOTES}{_VALUE}\b",
        rf"\b{_VALUE}{_QUOTES}\s?{_IS}\s?{_QUOTES}{_SIGN}{_QUOTES}(?!\w)",
        rf"(?<!\w){_SIGN}\s?\(\s?{_VALUE}\s?\)",
        rf"\b{_VALUE}\s?\(\s?{_QUOTES}{_SIGN}{_QUOTES}\s?\)",
        rf"(?<!\w){_MARK}{_VALUE}\b",
        rf"\b{_VALUE}{_MARK}(?!\w)",
        rf"(?<!\w){_MARK}\s{_VALUE}\b",
    )
)


def alphabets(text: str) -> Iterator[Alphabet]:
    """The alphabets in which the grids of a normalised text may be written, the commonest first."""
    yield Alphabet(DIGITS)
    told, legend = _explained(text)
    signs = {char for char in set(text) if char in SQUARES}
    if len(signs) > 1:
        values = {sign: told.get(sign, SQUARES[sign]) for sign in signs}
        values |= {sign: value for sign, value in told.items() if not sign.isalnum() and sign not in BLANKS}
        clash = len(set(values.values())) < len(values)
        white_alone = any(values.get(s) == 5 and s not in told for s in signs) and 0 not in values.values()
        question = (
            "Which colours do the squares stand for? I took the usual ones." if clash or white_alone else ""
        )
        yield Alphabet(values, question, legend)
    symbols = {sign: value for sign, value in told.items() if not sign.isalpha()}
    if symbols:
        yield Alphabet(DIGITS | symbols, legend=legend)
    for sign in BLANKS:
        if sign not in symbols and _is_among_cells(sign, text):
            yield Alphabet(DIGITS | {sign: 0})
    letters = {sign: value for sign, value in told.items() if sign.isalpha()}
    if len(letters) > 1:
        yield Alphabet(_both_cases(letters) | symbols | ({} if "." in symbols else {".": 0}), legend=legend)
    elif _LETTER_RANGE.search(text):
        yield Alphabet(_both_cases(dict(zip(_LETTERS, range(10), strict=True))))
    named = {name: value for name, value in NAMES.items() if name in text.lower()}
    if len(named) > 1:
        yield Alphabet(named)
    if any(paint in text.lower() for paint in list(PAINTS)[1:]):
        yield Alphabet(PAINTS)


def _is_among_cells(sign: str, text: str) -> bool:
    """Whether the sign stands several times beside digits or itself, as a cell does."""
    cells = frozenset("0123456789 \t,;|>" + sign)
    lines = (line for line in text.split("\n") if sign in line and not re.fullmatch(r"\s*\d{1,2}\W\s*", line))
    rows = [line for line in lines if cells.issuperset(line)]
    cell = rf"[\d{re.escape(sign)}]"
    beside = rf"(?:(?<={cell})|(?<={cell} )|(?<=[,|])){re.escape(sign)}(?=[ ,|]?{cell})"
    return any(set(row) - set(sign + " >|") for row in rows) or len(re.findall(beside, text)) > 2


def _both_cases(values: dict[str, int]) -> dict[str, int]:
    """The letters in the other case, too, where that says nothing else."""
    others = {sign.swapcase(): value for sign, value in values.items() if sign.swapcase() not in values}
    return values | others


def is_letters(alphabet: Alphabet) -> bool:
    """Whether words of prose could be rows."""
    return any(sign.isalpha() and unicodedata.category(sign[0]).startswith("L") for sign in alphabet.values)
