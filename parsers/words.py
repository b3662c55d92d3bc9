"""Telling words: numbers, ordinals, places, blanks and "the rest", in nine languages.

"The top row starts with five, then two blanks" holds the telling words top, five, two, blanks. A
language model need not copy what they say, it points at them; what they mean stands here.

A run of telling words spells cells: `cells_of` turns "five, three, then two blanks and a seven" into
5, 3, two blanks, 7.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from parsers.lexicon import TONGUES

Sense = Literal[
    "number", "ordinal", "place", "blank", "wall", "open", "start", "goal", "rest", "times", "cells"
]
_ENDS = {1: "st", 2: "nd", 3: "rd"}
MOST_WORDS = 600  # telling words of one text; no description of a puzzle has more


@dataclass(frozen=True)
class Word:
    """A telling word and where it stands in the text.

    `value` is the number that is meant; for a place 1 is first, -1 last and 0 the middle; for what a cell
    holds it is 2 where the word is a plural ("blanks"); for "the rest" it is 1 where all is said instead;
    for cells that are drawn inside a sentence ("53..7....") it is how many they are.
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
                return {1: "first", -1: "last", -2: "last but one", 0: "middle"}[self.value]
            case "times" | "cells":
                return f"{self.value} {self.sense}"
            case "rest":
                return "all" if self.value else "rest"
            case sense:
                return f"{sense}s" if self.value == 2 else sense


_NUMBERS = (  # from 0 on; "/" parts words of one meaning
    (
        "zero/nought/naught one/ones two/twos three/threes four/fours five/fives six/sixes seven/sevens eight/eights"
        " nine/nines ten eleven twelve thirteen fourteen fifteen"
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
    1: "top topmost upper uppermost left leftmost beginning oben oberste obersten oberster linke linken links arriba superior"
    " izquierda izquierdo haut gauche верхний верхняя верхней верхнюю верхнем левый левая левой левую левом بالا بالایی"
    " چپ أعلى الأعلى العلوي العلوية يسار اليسار 上 左",
    -1: "bottom lower lowest last final right rightmost end unten unterste untersten letzte letzten letzter rechte rechten"
    " rechts abajo inferior última último derecha derecho bas dernière dernier droite нижний нижняя нижней нижнюю нижнем"
    " последний последняя последней последнюю последнем правый правая правой правую правом پایین آخر راست أسفل الأسفل"
    " السفلي السفلية الأخير الأخيرة يمين اليمين 下 右 最后",
    -2: "penultimate",
    0: "middle center centre central mitte mittlere mittleren centro medio milieu milieu центр центре середина середине"
    " средний средняя средней среднюю وسط مرکز الوسط المنتصف منتصف 中间 中央 正中",
}
_BLANKS = {
    1: "blank empty gap hole nothing unknown missing vacant unfilled unset void none nil skip space dot dash underscore"
    " leer leeres vacía vacío vacia vacio hueco blanco vide vazia vazio"
    " vuota vuoto пусто пустая пустой пустую пустое пробел خالی جای‌خالی فارغ فارغة خالية 空 空格 空白 空位",
    2: "blanks empties gaps holes unknowns spaces dots dashes underscores zeros zeroes blancos vacías vacíos vacias vacios huecos leerstellen lücken vides vazias vazios vuote"
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
_ALL = "all every whole entire entirely completely totally fully alle alles ganze todo toda todos todas tout toute tous toutes tutto tutta все вся всё همه كل جميع 全 都 全部"
_REST = (
    "rest remaining remainder other others else everything otherwise übrigen übrige resto demás reste autres остальные остальное остальных"
    " بقیه الباقي البقية 其余 剩下 其他"
)
_TIMES = {2: "couple pair double twice", 3: "triple trio thrice", 4: "quadruple"}
_ARTICLES = frozenset(  # before a number or a blank
    ["un", "una", "une", "ein", "eine", "einen", "einer", "um", "uma", "یک"]
)
_ALSO_ONE = frozenset(["un", "um", "یک"])  # articles with which one counts, too
_DUALS = frozenset(TONGUES["ar"]["two blanks"].split())  # "two blanks" in one word
_COUNTERS = re.compile(
    r"\b(?:cells|squares|spaces|spots|slots|boxes|places|positions|ones|felder|zellen|k(?:ä|ae?)stchen|stellen|mal"
    r"|casillas|celdas|espacios|cuadr(?:o|ito)s|veces|cases|cellules|carr[ée]s|fois|caselle|celle|spazi|volte"
    r"|espaços|c[ée]lulas|casas|quadrad(?:o|inho)s|campos|vezes|клет\w+|яче\w+|мест[ао]?|раза?|تا|بار|مرات)\b"
    r"|خانه|خانة|خانات|مربعات|مربع|خلايا|个|個|格",
    re.IGNORECASE,
)
_COUNTER = re.compile(
    r"(?:cell|square|space|spot|slot|box|place|position|casilla|celda|espacio|cuadr(?:o|ito)|feld|zelle|k(?:ä|ae?)stchen"
    r"|case|cellule|carr[ée]|casella|cella|spazio|espaço|c[ée]lula|casa|quadrad(?:o|inho)|campo)\b(?! (?:\d|no|one|two|three|four|five|six|seven|eight|nine))",
    re.IGNORECASE,
)
_FOREIGN: dict[str, tuple[Sense, int]] = {  # what the tables of the other tongues hold, weakest first
    "rest": ("rest", 0),
    "all": ("rest", 1),
    "start": ("start", 1),
    "goal": ("goal", 1),
    "wall": ("wall", 1),
    "walls": ("wall", 2),
    "open": ("open", 1),
    "opens": ("open", 2),
    "blank": ("blank", 1),
    "blanks": ("blank", 2),
    "two blanks": ("blank", 2),
    "first": ("place", 1),
    "last": ("place", -1),
    "last but one": ("place", -2),
    "middle": ("place", 0),
}
_LETTERS = str.maketrans("يىئكةٱß", "یییکهاs")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}


def _folded(word: str) -> str:
    """The word as people type it who have no accents, with one spelling for Arabic and Persian letters."""
    word = word.lower()
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFD", word).translate(_LETTERS).replace("\u200c", "")
    return "".join(char for char in plain if not unicodedata.combining(char))


def _lexicon() -> dict[str, tuple[Sense, int]]:
    """Every word of the tables; where one word has two senses, the number wins, then the ordinal."""
    known = _foreign_words()
    known |= dict.fromkeys(_REST.split(), ("rest", 0)) | dict.fromkeys(_ALL.split(), ("rest", 1))
    for sense, table in (*_THINGS.items(), ("blank", _BLANKS), ("place", _PLACES), ("times", _TIMES)):
        for value, words in table.items():
            known |= dict.fromkeys(words.split(), (sense, value))
    for sense, lists, first in (("ordinal", _ORDINALS, 1), ("number", _NUMBERS, 0)):
        for words in lists:
            for value, group in enumerate(words.split(), first):
                known |= dict.fromkeys(group.split("/"), (sense, value))
    known |= {word: ("number", value) for word, value in _TENS.items()}
    return {_folded(word): meaning for word, meaning in known.items()}


def _foreign_words() -> dict[str, tuple[Sense, int]]:
    known: dict[str, tuple[Sense, int]] = {}
    for key, meaning in _FOREIGN.items():
        for tongue in TONGUES.values():
            known |= dict.fromkeys(tongue.get(key, "").split(), meaning)
    for tongue in TONGUES.values():
        for pair in tongue.get("times", "").split():
            word, _, times = pair.partition(":")
            known[word] = ("times", int(times))
    numbered: tuple[tuple[str, Sense, int], ...] = (
        ("ordinals", "ordinal", 1),
        ("more ordinals", "ordinal", 1),
        ("more numbers", "number", 0),
        ("numbers", "number", 0),
    )
    for key, sense, first in numbered:
        for tongue in TONGUES.values():
            for value, group in enumerate(tongue.get(key, "").split(), first):
                known |= dict.fromkeys(group.split("/"), (sense, value))
    known.pop("_", None)
    for word, meaning in list(known.items()):
        for umlaut, plain in _UMLAUTS.items():
            if umlaut in word:
                known[word.replace(umlaut, plain)] = meaning
    return known


_LEXICON = _lexicon()
_ORDINAL_STEM = re.compile(
    rf"(?:{'|'.join(f'({stem})' for stem in _RUSSIAN_ORDINALS)})(?:ый|ой|ий|ая|яя|ья|ью|ую|ое|ье|ом|ем|ей|ого|его|ьей)"
)
_WRITTEN_TOGETHER = ("و", "ال", "وال", "بال")
_CJK_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_CJK = "\u3400-\u9fff"
_CJK_WORDS = "|".join(sorted(filter(re.compile(f"[{_CJK}]+").fullmatch, _LEXICON), key=len, reverse=True))
_SUFFIX = (  # "3rd", "3ª", "3ra", "3ème", "3-я", "3م"
    "st|nd|rd|th|\\.?[ªº]|er|era|ero|r[ao]|d[ao]|t[ao]|m[ao]|v[ao]|n[ao]|[ao]|re|i?[èe]re|e|[èe]me|nde?"
    "|-?(?:я|й|ю|е|ая|ый|ой|ий|ую|го|ей|ом|ем|м)|ام|م|ین"
)
_CELLS = re.compile(  # cells that are drawn inside a sentence: "53..7....", "5,3,,,7,,,,"
    rf"(?<![^\W{_CJK}])(?<!\.)[\d._*?xX□·-]{{4,81}}(?![^\W{_CJK}])"
    r"|(?<![\w,;|/])(?:\d?[,;|/]){3,8}\d?(?![\w,;|/])"
)
_SIDES = frozenset([4, 6, 9, 16, 36, 81])
_PIECE = re.compile(
    r"(?P<letter>(?<!\w)[a-i](?=[1-9](?!\w))|(?:(?<=row )|(?<=line )|(?<=col )|(?<=column ))(?:[b-i]|(?-i:A))(?!\w))"
    rf"|(?P<coordinates>(?<![^\W{_CJK}])(?:(?:r|c|b|x|row|col|column|box|line)_?\d{{1,2}}){{1,2}}(?![^\W{_CJK}])"
    rf"|(?<![^\W{_CJK}])[fzl]\d{{1,2}}[csk]\d{{1,2}}(?![^\W{_CJK}]))"
    rf"|(?P<number>(?:(?<![^\W{_CJK}])|(?<=(?<!\w)[a-i]))\d{{1,9}}(?:(?P<ordinal>{_SUFFIX})(?!\w)|(?:x(?= )|s)(?!\w)|(?![^\W_{_CJK}])))"
    rf"|(?P<cjk>[零〇一二三四五六七八九十两兩]+)|(?P<cjk_word>{_CJK_WORDS})"
    rf"|(?P<word>[^\W\d_{_CJK}]{{2,}}(?:[\u200c'’-](?=[^\W\d_])[^\W\d_{_CJK}]+)*|[^\W\d_{_CJK}xX])"
    r"|(?P<sign>(?<![^\s(\[,;:|/=\"'])(?:[_\-?*□·xX](?=[.)!\"'\]]*(?:[\s,;|/]|$))|\.(?=[\s,;]|$)|\[ ?\]|\( \))"
    r"|(?<=[\d–—]\s)[–—](?=\s*$|\s[\d–—]))",
    re.IGNORECASE,
)
_NAMED_CELLS = re.compile(
    r"(?:\b(?:blank|empty|open|free|unfilled|remaining|other|rest|first|last|middle|this|that|the|every|each|all|those|these"
    r"|in|of|no|next|\d(?:st|nd|rd|th)|second|third|\w+th|single|white)|-)\s+$",
    re.IGNORECASE,
)


_BEING_BLANK = re.compile(
    r" (?:are|is|stay|remain)(?: all| both| left)? (?:blank|empty|unfilled|open|unknown|vacant)",
    re.IGNORECASE,
)


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether "spaces" means cells of which something is said, and not blanks."""
    return bool(_NAMED_CELLS.search(text[max(0, start - 16) : start]) or _BEING_BLANK.match(text, end))


def telling_words(text: str) -> list[Word]:
    """The telling words of a normalised text, in order; at most `MOST_WORDS`."""
    words = list(islice(_words(text), 2 * MOST_WORDS))
    found: list[Word] = []
    bare: Word | None = None  # the word before, if it has no article
    for i, word in enumerate(words):
        if word.text.lower() in _ARTICLES and _is_article(text, bare, *words[i : i + 3]):
            bare = None  # "un siete" is a seven
            continue
        bare = word if i == 0 or found[-1:] == words[i - 1 : i] else None
        found.append(word)
    return found[:MOST_WORDS]


def _is_article(
    text: str, before: Word | None, word: Word, following: Word | None = None, third: Word | None = None
) -> bool:
    """Whether "un" in "un siete" tells nothing; in "trois un sept" and "un deux trois" it is a one."""

    def touch(one: Word, other: Word) -> bool:
        return text[one.end : other.start] == " "

    if following is None or not touch(word, following):
        return False
    is_counting = word.text.lower() in _ALSO_ONE and before is not None and touch(before, word)
    if is_counting and before is not None and (before.sense == "number" or before.sense in _SIGNS):
        return False
    if following.text.lower() in _ARTICLES - {word.text.lower()}:
        return False  # "vide et un une idée ?"
    if following.sense != "number":
        return following.sense in _SIGNS
    if word.text == "یک":
        return False
    if word.text.lower() not in _ALSO_ONE or following.text.isdecimal():
        return True
    if third is None or third.sense != "number" or third.text.lower() in _ALSO_ONE:
        return True
    return not touch(following, third)


def _words(text: str) -> Iterator[Word]:
    position = 0
    for run in _CELLS.finditer(text):
        drawn = run[0]
        if drawn[-1] in ".?" and len(drawn) not in _SIDES:
            drawn = drawn[:-1]  # the end of the sentence
        if _is_drawn(drawn):
            yield from _spoken(text, position, run.start())
            position = run.start() + len(drawn)
            yield Word(drawn, run.start(), position, "cells", len(_drawn_cells(drawn)))
    yield from _spoken(text, position, len(text))


def _is_drawn(run: str) -> bool:
    """Whether signs that stand together are cells, and no number, date or dash."""
    if run.isdecimal() or re.fullmatch(r"\d{1,2}x\d{1,2}[.?]?|x?\d\.{2,3}", run):
        return False
    if re.search(r"[,;|/]", run):
        return len(_drawn_cells(run)) in _SIDES and bool(re.search(r"([,;|/])\1", run))
    if _HYPHENED.fullmatch(run):
        return len(_drawn_cells(run)) in _SIDES and bool(re.search(r"[._*?xX]", run))
    if len(run) > 9 and len(run) not in _SIDES:
        return False
    n_signs = len(re.findall(r"[._*?xX□·-]", run))
    if n_signs == len(run):
        return len(run) in _SIDES and (len(run) > 4 or "_" in run)
    doubled = re.search(r"([._*?xX□·-])\1", run) or re.search(r"[_*?xX□·]", run)
    return bool(doubled) or len(run) >= 9 or (len(run) in _SIDES and len(run) > 4 and "-" not in run)


_HYPHENED = re.compile(r"[^-](?:-[^-])+")


def _drawn_cells(run: str) -> list[str]:
    if _HYPHENED.fullmatch(run):  # "5-3-_-_-7"
        run = run.replace("-", ",")
    parts = re.split(r"[,;|/]", run) if re.search(r"[,;|/]", run) else run
    return [part if part.isdecimal() else "." for part in parts]


def _spoken(text: str, start: int, end: int) -> Iterator[Word]:
    """The telling words of a stretch."""
    for piece in _PIECE.finditer(text, start, end):
        start, end = piece.span()
        if piece["number"]:
            digits = re.match(r"\d+", piece[0])[0]  # type: ignore[index]
            if piece[0].lower() == "0s":
                yield Word(piece[0], start, end, "blank", 2)
            else:
                yield Word(piece[0], start, end, "ordinal" if piece["ordinal"] else "number", int(digits))
        elif piece["coordinates"]:  # "r3c5", "R1", "col4"
            for digits in re.finditer(r"\d+", piece[0]):
                yield Word(digits[0], start + digits.start(), start + digits.end(), "number", int(digits[0]))
        elif piece["letter"]:  # the B of "B4", "row C"
            yield Word(piece[0], start, end, "ordinal", "abcdefghi".index(piece[0].lower()) + 1)
        elif piece["cjk"]:
            yield from _cjk_numbers(piece["cjk"], start)
        elif piece["sign"]:
            if not (piece[0] in "xX*" and _is_times(text, start, end)):
                yield Word(piece[0], start, end, "blank", 1)
        else:
            yield from _of_word(text, piece[0], start)


def _is_times(text: str, start: int, end: int) -> bool:
    """As in "9 x 9", "2 x blank" and "empty x 3"."""
    before, after = text[max(0, start - 2) : start - 1], text[end + 1 : end + 6].lower()
    if after[:1].isdecimal() and re.search(
        r"(?:blanks?|empty|gap) $", text[max(0, start - 8) : start].lower()
    ):
        return True
    return before.isdecimal() and (after.startswith((before, "blank", "empty", "space")))


def _of_word(text: str, word: str, start: int) -> Iterator[Word]:
    """What a word tells, or else its parts: `top-left`, `one-two-three`, `left-hand`."""
    if (meaning := meaning_of(word)) is not None:
        if not _tells_nothing(text, word.lower(), start, start + len(word)):
            yield Word(word, start, start + len(word), *meaning)
    elif "-" in word:
        for part in re.finditer("[^-]+", word):
            if (meaning := meaning_of(part[0])) is not None:
                yield Word(part[0], start + part.start(), start + part.end(), *meaning)


def _tells_nothing(text: str, word: str, start: int, end: int) -> bool:
    """The exceptions: "the third space", "left blank", "three empty ones"."""
    match word:
        case "space" | "spaces":
            return _is_named(text, start, end)
        case "left":
            return re.match(r" (?:blank|empty|open|unfilled|unknown|vacant)\b", text[end:]) is not None
        case "ones":
            return (
                re.search(r"\b(?:blank|empty|missing|unknown|unfilled) $", text[max(0, start - 12) : start])
                is not None
            )
    return False


def meaning_of(word: str) -> tuple[Sense, int] | None:
    """What a single word tells; None where it tells nothing."""
    word = word.lower()
    folded = _folded(word)
    if (known := _LEXICON.get(folded)) is not None:
        return known
    for start in _WRITTEN_TOGETHER:  # "and", "the"
        if folded.startswith(start) and (known := _LEXICON.get(folded.removeprefix(start))) is not None:
            return known
    if "-" in word:
        tens, _, ones = word.partition("-")
        if tens in _TENS and (known := _LEXICON.get(ones)) is not None and known[0] in ("number", "ordinal"):
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
_COUNTED = re.compile(  # "gap of three", "blank x3", "empty for the next two", "skip 2"
    r"\s*(?:of|for(?: the next)?|[x×*(]|times|the next)?\s*", re.IGNORECASE
)
_ARE = re.compile(
    r"\s*(?:\w+\s)?(?:are|were|stay|remain|left|being)\s(?:both\s)?|\sof (?:them|those|which)(?: are)?\s",
    re.IGNORECASE,
)
_WIDE = re.compile(r"[- ](?:cell|square|space|wide|long)[- ]", re.IGNORECASE)
_BLANKS_UNCOUNTED = frozenset(["blanks", "empties", "gaps", "unknowns"])  # "five, then blanks"
_BEFORE, _AFTER = re.compile(r"[,;:]\s*(?:and |then |and then )?$"), re.compile(r"[,;.\n]|$")


def cells_of(text: str, words: Sequence[Word]) -> list[str]:
    """The cells that consecutive telling words of `text` spell, in the signs of `parsers.llm.call`.

    `5` a digit, `.` a blank, `#` a wall, `_` an open cell, `S`, `G`; `*.` "the rest is blank", `*#` "all walls".
    """
    cells: list[str] = []
    while words:
        n_words, spelled = _group(text, words)
        cells += spelled
        words = words[n_words:]
    return cells


def _group(text: str, words: Sequence[Word]) -> tuple[int, list[str]]:
    """How many of the words belong together from the first on, and the cells that they spell."""
    word, following, third = (*words[:3], None, None)[:3]
    assert word is not None
    between = text[word.end : following.start] if following else ""
    close = following if following and not _PAUSE.search(between) and len(between) <= 24 else None
    sign, next_sign = _SIGNS.get(word.sense), _SIGNS.get(following.sense) if following else None
    if word.sense == "cells":
        return 1, _drawn_cells(word.text)
    if word.sense == "rest":
        return _rest(text, words)
    if word.sense == "times":
        return (2, [next_sign] * word.value) if close and next_sign else (1, [])
    if word.sense == "number" and following is not None:
        if next_sign and _is_run(text, word, following):
            return 2, [next_sign] * word.value
        is_all = following.sense == "rest" and following.value == 1 and third is not None
        if is_all and third is not None and third.sense in _SIGNS and _ARE.fullmatch(between):
            return 3, [_SIGNS[third.sense]] * word.value  # "the next three are all blank"
    if word.sense == "number":
        return 1, list(word.text) if word.text.isdecimal() else [str(word.value)]
    if sign is None:
        return 1, []
    if close is not None:
        if close.sense == "times" and close.text.lower() in ("twice", "thrice"):
            return 2, [sign] * close.value
        if (
            close.sense == "number"
            and close.start == word.end
            and text[close.end :].startswith(("格", "个", "個"))
        ):
            return 2, [sign] * close.value  # 空两格
        if _counts_what_was(text, word, close):
            return 2, [sign] * close.value
        if close.sense == "rest" and not (third is not None and third.sense in _SIGNS):
            is_counted = (
                third is not None and third.sense == "number" and text[close.end : third.start] == " "
            )
            return 2 + is_counted, [f"*{sign}"]  # "nothing else", "blank for the remaining seven"
        if close.sense == word.sense and between == " but ":
            return 2, [f"*{sign}"]  # "nothing but blanks"
        if close.text.lower() == "end" and re.search(r"\b(?:to|till|until|through)\b", between):
            return 2, [f"*{sign}"]
    if word.text.lower() in _BLANKS_UNCOUNTED:
        return 1, ["*."]
    return 1, [sign] * (2 if word.text in _DUALS else 1)


def _rest(text: str, words: Sequence[Word]) -> tuple[int, list[str]]:
    """ "The rest", "the rest is empty", "the remaining five are blank", "all walls"."""
    n_words = 1
    while n_words < len(words) and words[n_words].sense == "rest":
        n_words += 1
    following = list(words[n_words : n_words + 3])
    is_all = len(following) == 3 and (following[1].sense, following[1].value) == ("rest", 1)
    if is_all and following[2].sense in _SIGNS and following[0].sense == "number":
        n_words += 1  # "the remaining five are all blank"
        del following[1]
    if len(following) >= 2 and following[0].sense == "number" and following[1].sense in _SIGNS:
        between = (
            text[words[0].end : following[0].start],
            text[following[0].end : following[1].start],
        )
        if not any(map(_PAUSE.search, between)):
            return n_words + 2, [f"*{_SIGNS[following[1].sense]}"]
    if following and following[0].sense in _SIGNS:
        return n_words + 1, [f"*{_SIGNS[following[0].sense]}"]
    return n_words, ["*."] if any(word.value == 0 for word in words[:n_words]) else []


def _counts_what_was(text: str, word: Word, number: Word) -> bool:
    """Whether a number tells how often the blank before it stands: "a gap of three", "blank x3", "skip two"."""
    between = text[word.end : number.start]
    if number.sense != "number" or not 0 < number.value < 10 or not _COUNTED.fullmatch(between):
        return False
    if between.strip():
        return between.strip() != "times"
    is_named = word.text.lower() == "skip"
    return is_named or bool(re.match(r"\s*times\b", text[number.end : number.end + 8]))


def _is_run(text: str, word: Word, following: Word) -> bool:
    """Whether a number counts what comes after it: "two blanks", "three empty cells", "两个空格"."""
    between = text[word.end : following.start]
    if following.sense not in _SIGNS or len(between) > 24 or _PAUSE.search(between):
        return False
    after = text[following.end : following.end + 24].lstrip(" ")
    if following.value == 2 or _COUNTERS.search(between) or _COUNTERS.match(after):
        return True
    if _ARE.fullmatch(between) or (
        word.value == 1
        and ((following.text.lower() != "space" and _COUNTER.match(after)) or _COUNTER.search(between))
    ):
        return True
    if _WIDE.fullmatch(between):
        return True  # "a two-cell gap"
    if re.fullmatch(r"\s*[x×*]?\s*", between) and (between.strip() or re.fullmatch(r"\d+x", word.text)):
        return True
    alone = _BEFORE.search(text[max(0, word.start - 12) : word.start]) and _AFTER.match(text[following.end :])
    return bool(alone) and between == " " and len(following.text) > 1  # "5, two empty, 7"
