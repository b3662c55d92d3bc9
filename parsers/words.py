"""Telling words: numbers, ordinals, places, blanks and "the rest", in nine languages.

"The top row starts with five, then two blanks" holds the telling words top, five, two, blanks. A
language model need not copy what they say, it points at them; what they mean stands here.

A run of telling words spells cells: `cells_of` turns "five, three, then two blanks and a seven" into
5, 3, two blanks, 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Sense = Literal["number", "ordinal", "place", "blank", "wall", "open", "start", "goal", "rest"]
_ENDS = {1: "st", 2: "nd", 3: "rd"}
MOST_WORDS = 600  # telling words of one text; no description of a puzzle has more


@dataclass(frozen=True)
class Word:
    """A telling word and where it stands in the text.

    `value` is the number that is meant; for a place 1 is first, -1 last and 0 the middle; for what a cell
    holds it is 2 where the word is a plural ("blanks"); for "the rest" it is 1 where all is said instead.
    """

    text: str
    start: int
    end: int
    sense: Sense
    value: int = 0

    @property
    def meaning(self) -> str:
        """What it tells, in one language: `5`, `3rd`, `first`, `last`, `middle`, `blanks`, `wall`, `rest`, ..."""
        match self.sense:
            case "number":
                in_a_row = self.text.isdecimal() and len(self.text) > 2
                return f"{len(self.text)} digits" if in_a_row else str(self.value)
            case "ordinal":
                is_teen = self.value // 10 == 1
                return f"{self.value}{'th' if is_teen else _ENDS.get(self.value % 10, 'th')}"
            case "place":
                return {1: "first", -1: "last", 0: "middle"}[self.value]
            case "rest":
                return "all" if self.value else "rest"
            case sense:
                return f"{sense}s" if self.value == 2 else sense


_NUMBERS = (  # from 0 on; "/" parts words of one meaning
    (
        "zero/nought/naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty"
    ),
    (
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve veinte"
    ),
    (
        "null eins/ein/eine/einen/einer zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf dreizehn"
        " vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
    ),
    "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze",
    "zero uno/una due tre quattro cinque sei sette otto nove dieci undici dodici",
    (
        "ноль/нуль один/одна/одно/одну/единица/единицу два/две/двойка/двойку три/тройка/тройку"
        " четыре/четвёрка/четвёрку/четверка/четверку пять/пятёрка/пятёрку/пятерка/пятерку"
        " шесть/шестёрка/шестёрку/шестерка/шестерку семь/семёрка/семёрку/семерка/семерку"
        " восемь/восьмёрка/восьмёрку/восьмерка/восьмерку девять/девятка/девятку десять одиннадцать двенадцать"
    ),
    "صفر یک/يک دو سه چهار پنج شش/شیش هفت هشت نه ده یازده دوازده",
    (
        "صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين/إثنان ثلاثة/ثلاث أربعة/أربع/اربعة/اربع خمسة/خمس ستة/ست"
        " سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر"
    ),
)
_TENS = dict(zip(["twenty", "thirty", "forty", "fifty", "sixty"], range(20, 70, 10), strict=True))
_ORDINALS = (  # from 1 on
    "first/1st second/2nd third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th ninth/9th tenth/10th",
    (
        "primera/primero/primer segunda/segundo tercera/tercero/tercer cuarta/cuarto quinta/quinto sexta/sexto"
        " séptima/séptimo octava/octavo novena/noveno décima/décimo"
    ),
    (
        "erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes"
        " vierte/vierten/vierter/viertes fünfte/fünften/fünfter/fünftes sechste/sechsten/sechster/sechstes"
        " siebte/siebten/siebter/siebtes achte/achten/achter/achtes neunte/neunten/neunter/neuntes"
    ),
    "première/premier deuxième/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième",
    (
        "primeira/primeiro segunda/segundo terceira/terceiro quarta/quarto quinta/quinto sexta/sexto sétima/sétimo"
        " oitava/oitavo nona/nono"
    ),
    (
        "prima/primo seconda/secondo terza/terzo quarta/quarto quinta/quinto sesta/sesto settima/settimo ottava/ottavo"
        " nona/nono"
    ),
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم",
    (
        "الأول/الأولى/الاول/الاولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة"
        " السابع/السابعة الثامن/الثامنة التاسع/التاسعة"
    ),
)
_RUSSIAN_ORDINALS = ["перв", "втор", "трет", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят"]
_PLACES = {
    1: "top topmost upper uppermost left leftmost oben oberste obersten oberster linke linken links arriba superior"
    " izquierda izquierdo haut gauche верхний верхняя верхней верхнюю верхнем левый левая левой левую левом بالا بالایی"
    " چپ أعلى الأعلى العلوي العلوية يسار اليسار 上 左",
    -1: "bottom lower lowest last final right rightmost unten unterste untersten letzte letzten letzter rechte rechten"
    " rechts abajo inferior última último derecha derecho bas dernière dernier droite нижний нижняя нижней нижнюю нижнем"
    " последний последняя последней последнюю последнем правый правая правой правую правом پایین آخر راست أسفل الأسفل"
    " السفلي السفلية الأخير الأخيرة يمين اليمين 下 右 最后",
    0: "middle center centre central mitte mittlere mittleren centro medio milieu milieu центр центре середина середине"
    " средний средняя средней среднюю وسط مرکز الوسط المنتصف منتصف 中间 中央 正中",
}
_BLANKS = {
    1: "blank empty gap hole nothing unknown missing leer leeres leere vacía vacío vacia vacio hueco blanco vide vazia vazio"
    " vuota vuoto пусто пустая пустой пустую пустое пробел خالی جای‌خالی فارغ فارغة خالية 空 空格 空白 空位",
    2: "blanks empties gaps holes blancos vacías vacíos vacias vacios huecos leerstellen lücken vides vazias vazios vuote"
    " vuoti пустых пустые пустыми пропуска пропусков فارغتان فارغتين فارغات",
}
_THINGS: dict[Sense, dict[int, str]] = {  # what the cells of a maze hold
    "wall": {
        1: "wall blocked obstacle mur muro pared wand mauer стена стену دیوار جدار 墙 牆",
        2: "walls obstacles murs muros paredes wände mauern стены стен دیوارها جدران",
    },
    "open": {
        1: "open free path passage floor offen frei weg libre abierto paso ouvert passage livre aberto libero aperto"
        " свободно проход باز راه ممر مفتوح 通 路",
        2: "passages freie libres abiertos abiertas livres свободных свободные проходы",
    },
    "start": {
        1: "start entrance inicio entrada départ entrée início partenza старт вход شروع البداية 起点 入口"
    },
    "goal": {
        1: "goal exit finish ziel ausgang meta salida arrivée sortie saída arrivo uscita финиш выход پایان النهاية 终点 出口"
    },
}
_SIGNS: dict[Sense, str] = {"blank": ".", "wall": "#", "open": "_", "start": "S", "goal": "G"}
_ALL = "all every whole alle alles ganze todo toda todos todas tout toute tous toutes tutto tutta все вся всё همه كل جميع 全 都 全部"
_REST = (
    "rest remaining remainder others else everything übrigen übrige resto demás reste autres остальные остальное остальных"
    " بقیه الباقي البقية 其余 剩下 其他"
)
_ARTICLES = frozenset(
    ["un", "una", "uno", "une", "ein", "eine", "einen", "einer", "um", "uma"]
)  # before a number or a blank
_DUALS = frozenset(["فارغتان", "فارغتين"])  # "two blanks" in one word
_COUNTERS = re.compile(
    r"\b(?:cells|squares|spaces|spots|boxes|places|positions|felder|zellen|kästchen|casillas|celdas|espacios|cases|cellules"
    r"|клет\w+|яче\w+)\b|خانه|خانات|مربعات|个|個|格",
    re.IGNORECASE,
)


def _lexicon() -> dict[str, tuple[Sense, int]]:
    """Every word of the tables; where one word has two senses, the number wins, then the ordinal."""
    known: dict[str, tuple[Sense, int]] = {}
    known |= dict.fromkeys(_REST.split(), ("rest", 0)) | dict.fromkeys(_ALL.split(), ("rest", 1))
    for sense, table in (*_THINGS.items(), ("blank", _BLANKS), ("place", _PLACES)):
        for value, words in table.items():
            known |= dict.fromkeys(words.split(), (sense, value))
    for sense, lists, first in (("ordinal", _ORDINALS, 1), ("number", _NUMBERS, 0)):
        for words in lists:
            for value, group in enumerate(words.split(), first):
                known |= dict.fromkeys(group.split("/"), (sense, value))
    known |= {word: ("number", value) for word, value in _TENS.items()}
    return known


_LEXICON = _lexicon()
_ORDINAL_STEM = re.compile(
    rf"(?:{'|'.join(f'({stem})' for stem in _RUSSIAN_ORDINALS)})(?:ый|ой|ий|ая|яя|ья|ью|ую|ое|ье|ом|ем|ей|ого|его|ьей)"
)
_CJK_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_CJK = "\u3400-\u9fff"
_PIECE = re.compile(
    r"(?P<number>(?<!\w)\d{1,9}(?:(?P<ordinal>st|nd|rd|th)|(?![^\W_]))"
    rf")|(?P<cjk>[零〇一二三四五六七八九十两兩]+)|(?P<cjk_word>最后|中间|中央|正中|其余|剩下|其他|空格|空白|空位|起点|入口|终点|出口|全部|[空上下左右墙牆通路全都])"
    rf"|(?P<word>[^\W\d_{_CJK}]+(?:[\u200c'’-](?=[^\W\d_])[^\W\d_{_CJK}]+)*)"
    r"|(?P<sign>(?<!\S)[._\-?*□·](?![^\s,;]))"
)


def telling_words(text: str) -> list[Word]:
    """The telling words of a normalised text, in order; at most `MOST_WORDS`."""
    found: list[Word] = []
    for word in _words(text):
        if found and found[-1].text.lower() in _ARTICLES and _is_article(text, found[-1], word):
            found.pop()  # "un siete" is a seven
        if len(found) == MOST_WORDS:
            break
        found.append(word)
    return found


def _is_article(text: str, word: Word, following: Word) -> bool:
    return (following.sense == "number" or following.sense in _SIGNS) and text[
        word.end : following.start
    ] == " "


def _words(text: str) -> Iterator[Word]:
    for piece in _PIECE.finditer(text):
        start, end = piece.span()
        if piece["number"]:
            digits = piece["number"].rstrip("sndrth")
            yield Word(piece[0], start, end, "ordinal" if piece["ordinal"] else "number", int(digits))
        elif piece["cjk"]:
            yield from _cjk_numbers(piece["cjk"], start)
        elif piece["sign"]:
            yield Word(piece[0], start, end, "blank", 1)
        elif (meaning := meaning_of(piece[0])) is not None:
            yield Word(piece[0], start, end, *meaning)


def meaning_of(word: str) -> tuple[Sense, int] | None:
    """What a single word tells; None where it tells nothing."""
    word = word.lower()
    if (known := _LEXICON.get(word)) is not None:
        return known
    if word.startswith("و") and (known := _LEXICON.get(word[1:])) is not None:  # "and", written together
        return known
    if "-" in word:
        tens, _, ones = word.partition("-")
        if tens in _TENS and (known := _LEXICON.get(ones)) is not None:
            return known[0], _TENS[tens] + known[1]
    if (stem := _ORDINAL_STEM.fullmatch(word)) is not None and stem.lastindex is not None:
        return "ordinal", stem.lastindex
    return None


def _cjk_numbers(run: str, start: int) -> Iterator[Word]:
    """`五三七` is three numbers, `十二` and `二十一` one each."""
    for part in re.finditer(r"[一二三四五六七八九]?十[一二三四五六七八九]?|.", run):
        tens, ten, ones = part[0].rpartition("十")
        value = 10 * _CJK_DIGITS.get(tens, 1) + _CJK_DIGITS.get(ones, 0) if ten else _CJK_DIGITS[part[0]]
        yield Word(part[0], start + part.start(), start + part.end(), "number", value)


_PAUSE = re.compile(r"[,;:.،؛、，。]|\b(?:then|and|y|und|et|e|и|و|然后)\b")


def cells_of(text: str, words: Sequence[Word]) -> list[str]:
    """The cells that consecutive telling words of `text` spell, in the signs of `parsers.llm.call`.

    `5` a digit, `.` a blank, `#` a wall, `_` an open cell, `S`, `G`; `*.` "the rest is blank", `*#` "all walls".
    """
    cells: list[str] = []
    skip = False
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else None
        sign = _SIGNS.get(word.sense)
        if skip:
            skip = False
        elif sign is not None:
            is_rest = i > 0 and words[i - 1].sense == "rest"
            cells += [f"*{sign}"] if is_rest else [sign] * (2 if word.text in _DUALS else 1)
        elif word.sense == "number" and following is not None and _is_run(text, word, following):
            cells += [_SIGNS[following.sense]] * word.value
            skip = True
        elif word.sense == "number":
            cells += list(word.text) if word.text.isdecimal() else [str(word.value)]
        elif (
            word.sense == "rest" and word.value == 0 and (following is None or following.sense not in _SIGNS)
        ):
            cells.append("*.")
    return cells


def _is_run(text: str, word: Word, following: Word) -> bool:
    """Whether a number counts what comes after it: "two blanks", "three empty cells", "两个空格"."""
    between = text[word.end : following.start]
    if following.sense not in _SIGNS or len(between) > 24 or _PAUSE.search(between):
        return False
    after = text[following.end : following.end + 12].lstrip()
    return following.value == 2 or bool(_COUNTERS.search(between)) or bool(_COUNTERS.match(after))
