"""A text as typed tokens: its telling words, and the nouns and small words around them, in ten languages.

Each token has a code of one letter, so that a sentence becomes a short string and what people say of a puzzle a pattern
over it: "a 5 in the third square of row 2" is `NiOscrN`, whatever its language.

    telling words   N number  O ordinal  P place  B blank  W wall  F open  S start  G goal  R the rest  A all
                    X times ("twice")  C drawn cells
    nouns           r row  c column  b box  s cell  k corner  e edge
    small words     i in, at  f from  t to, through  a and, then  h is, has, "="  n next  u above  d below
                    o of  x except, only  v not  y begins  z ends  m I, mine  j wrote, put
                    ! correction ("wait", "no", "sorry")
    marks           ,  ;  :  .  ?  / (new line)  ( and )
    any other word  w, a drawn piece g

Articles and the like have no token. A text is taken to be in the language most of whose small words it holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from parsers.lexicon import CJK, entries, folded
from parsers.llm.document import Document
from parsers.words import Word

TONGUES: dict[str, dict[str, str]] = {
    "en": {
        "": """the a an its his her very far this that these those there there's it it's that's we we've you you've see get got
            gets comes come would be look looks looking like as so okay ok um uh uhm er erm hmm well yeah please
            respectively each both run single straight consecutive exactly precisely hand far full for""",
        ",": "comma",
        ";": "semicolon",
        ":": "colon",
        ".": "period stop",
        "r": "row rows line lines rank ranks",
        "c": "column columns col cols file files",
        "b": "box boxes block blocks subgrid subgrids region regions quadrant quadrants nonet 3x3",
        "s": """cell cells square squares spot spots slot slots position positions place places field fields
            space spaces tile tiles one ones number numbers digit digits figure figures clue clues given givens""",
        "k": "corner corners",
        "e": "edge edges side sides border perimeter",
        "i": "in at on into under inside within along sits stands lies",
        "f": "from starting",
        "t": "to through until till thru up-to",
        "a": "and then plus also followed after",
        "h": "is are has have holds hold contains contain reads read goes go equals shows show being with was were had",
        "n": "next following",
        "u": "above over",
        "d": "below beneath underneath under down",
        "o": "of",
        "x": "except only just but save",
        "v": "not no never without don't doesn't isn't aren't neither nor",
        "y": "starts begins beginning opens",
        "z": "ends ending closes finishes finishing",
        "m": "i i've i'd mine myself",
        "j": "wrote write written put puts filled pencilled penciled entered jotted added tried guessed",
        "!": """wait sorry correction actually oops scratch mistake rather hang hold-on strike misread meant whoops
            correct instead""",
    },
    "es": {
        "": "el la los las un una uno",
        "r": "fila filas línea líneas renglón renglones hilera hileras",
        "c": "columna columnas",
        "b": "caja cajas bloque bloques región regiones cuadrante cuadrantes subcuadrícula",
        "s": "casilla casillas celda celdas posición posiciones lugar lugares puesto cuadro cuadros cuadrito cuadritos",
        "k": "esquina esquinas rincón",
        "e": "borde bordes lado lados",
        "i": "en dentro sobre",
        "f": "desde",
        "t": "a al hasta",
        "a": "y luego después además también e",
        "h": "es son tiene tienen hay está están contiene lleva va van dice empieza",
        "n": "siguiente próxima próximo sigue",
        "u": "encima sobre",
        "d": "debajo bajo",
        "o": "de del",
        "x": "salvo excepto sólo solo solamente menos",
        "v": "no sin ni",
        "!": "perdón corrección espera mejor equivoqué digo quise",
    },
    "de": {
        "": "der die das dem den ein eine einen einer einem ganz",
        "r": "zeile zeilen reihe reihen",
        "c": "spalte spalten",
        "b": "block blöcke kasten kästen quadrat quadrate box boxen quadrant",
        "s": "feld felder zelle zellen kästchen stelle stellen platz position positionen",
        "k": "ecke ecken",
        "e": "rand ränder seite seiten kante",
        "i": "in im an am auf bei ins steht stehen liegt",
        "f": "von ab vom",
        "t": "bis zu zum nach",
        "a": "und dann danach außerdem sowie gefolgt",
        "h": "ist sind hat haben enthält lautet heißt kommt kommen gibt sei",
        "n": "nächste nächsten folgende folgenden",
        "u": "über darüber oberhalb",
        "d": "unter darunter unterhalb",
        "o": "des",
        "x": "außer nur bloß",
        "v": "nicht kein keine ohne",
        "!": "moment korrektur halt doch sorry entschuldigung verzeihung falsch quatsch stopp",
    },
    "fr": {
        "": "le la les l un une tout",
        "r": "ligne lignes rangée rangées rang rangs",
        "c": "colonne colonnes",
        "b": "bloc blocs région régions boîte quadrant",
        "s": "case cases cellule cellules carré carrés position positions place places",
        "k": "coin coins",
        "e": "bord bords côté côtés",
        "i": "dans en à au aux sur",
        "f": "depuis partant",
        "t": "jusqu'à jusqu jusque",
        "a": "et puis ensuite aussi suivi suivie plus",
        "h": "est sont a ont contient comporte il y il-y-a c'est",
        "n": "suivante suivant prochaine",
        "u": "dessus",
        "d": "dessous",
        "o": "de du des d",
        "x": "sauf seulement seul seule uniquement juste",
        "v": "pas non sans ni ne",
        "!": "pardon attends attendez correction erreur plutôt désolé oups",
    },
    "pt": {
        "": "o a os as um uma",
        "r": "linha linhas fila filas fileira fileiras",
        "c": "coluna colunas",
        "b": "bloco blocos região regiões caixa quadrante",
        "s": "casa casas célula células posição posições quadrado quadrados quadradinho quadradinhos campo campos espaço espaços",
        "k": "canto cantos",
        "e": "borda bordas lado lados",
        "i": "em na no nas nos",
        "f": "desde",
        "t": "até ao à",
        "a": "e depois também seguido",
        "h": "é são tem têm há está estão contém fica começa vem",
        "n": "próxima próximo seguinte",
        "u": "acima",
        "d": "abaixo",
        "o": "de da do das dos",
        "x": "exceto só apenas somente menos",
        "v": "não sem nem",
        "!": "desculpa desculpe espera correção aliás errei",
    },
    "it": {
        "": "il lo la i gli le l un una uno",
        "r": "riga righe linea linee fila file",
        "c": "colonna colonne",
        "b": "blocco blocchi riquadro riquadri regione quadrante",
        "s": "casella caselle cella celle posizione posizioni posto posti quadratino quadratini",
        "k": "angolo angoli",
        "e": "bordo bordi lato lati",
        "i": "in nel nella nei nelle negli sul sulla",
        "f": "da dal dalla",
        "t": "al alla fino",
        "a": "e poi ed anche inoltre seguito",
        "h": "è sono ha hanno c'è contiene sta stanno inizia",
        "n": "prossima prossimo successiva seguente",
        "u": "sopra",
        "d": "sotto",
        "o": "di del della dei delle dello",
        "x": "tranne solo soltanto eccetto",
        "v": "non senza né",
        "!": "scusa scusate aspetta correzione anzi sbagliato",
    },
    "ru": {
        "r": "строка строки строке строку строк строкой ряд ряда ряду ряде рядом ряды рядов горизонталь",
        "c": "столбец столбца столбце столбцу столбцы столбцов столбцах столбик колонка колонки колонке колонку колонок вертикаль",
        "b": "блок блока блоке блоку блоки квадрат квадрата квадрате квадраты",
        "s": "клетка клетки клетке клетку клеток клетках ячейка ячейки ячейке ячейку ячеек место месте позиция позиции поле",
        "k": "угол угла углу углы",
        "e": "край края краю сторона стороны граница",
        "i": "в во на",
        "f": "с со от",
        "t": "до по к",
        "a": "и а затем потом далее также ещё",
        "h": "есть стоит стоят идёт идут содержит находится равно имеет лежит",
        "n": "следующий следующая следующая следующей следующем следующую",
        "u": "над выше",
        "d": "под ниже",
        "o": "из",
        "x": "кроме только лишь",
        "v": "не нет без ни",
        "!": "стоп ой извините простите ошибся поправка вернее точнее исправление погоди подожди",
    },
    "fa": {
        "r": "ردیف سطر ردیفها سطرها خط",
        "c": "ستون ستونها",
        "b": "بلوک مربع بلوکها",
        "s": "خانه خونه خانهها خانه‌ی خانهی سلول جایگاه",
        "k": "گوشه گوشهی",
        "e": "لبه کنار",
        "i": "در تو توی روی",
        "f": "از",
        "t": "تا به",
        "a": "و بعد سپس بعدش همچنین",
        "h": "است هست هستند دارد داره هستن ه",
        "n": "بعدی",
        "u": "بالاتر",
        "d": "زیر پایینتر",
        "x": "فقط جز بجز",
        "v": "نه نیست بدون",
        "!": "ببخشید صبر اشتباه اصلاح",
    },
    "ar": {
        "r": "صف صفوف سطر سطور",
        "c": "عمود أعمدة عامود",
        "b": "مربع صندوق كتلة",
        "s": "خانة خانات خلية خلايا موضع مكان",
        "k": "زاوية ركن",
        "e": "حافة جانب",
        "i": "في ب على",
        "f": "من",
        "t": "إلى حتى الى",
        "a": "و ثم بعدها أيضا كذلك",
        "h": "هو هي فيه فيها يوجد يحتوي هناك",
        "n": "التالي التالية",
        "x": "فقط ما عدا إلا",
        "v": "لا ليس بدون غير",
        "!": "عفوا آسف انتظر تصحيح خطأ",
    },
    "zh": {
        "": "第 个 個 了 那 这 一共",
        "r": "行 横行",
        "c": "列 竖列 栏",
        "b": "宫 宮 九宫格",
        "s": "格 格子 位置 位 单元格",
        "k": "角",
        "e": "边 侧",
        "i": "在 里 处",
        "f": "从 由 自",
        "t": "到 至",
        "a": "和 与 及 然后 接着 再 还有",
        "h": "是 为 有 放 填 写着",
        "n": "下一",
        "o": "的",
        "x": "除了 只有 只 仅",
        "v": "不 没 没有",
        "!": "等等 不对 更正 抱歉 错了 应该",
    },
}

LONGEST_SAMPLE = 4_000  # characters by which a language is told
_TELLING = {
    "number": "N",
    "ordinal": "O",
    "place": "P",
    "blank": "B",
    "wall": "W",
    "open": "F",
    "start": "S",
    "goal": "G",
    "times": "X",
    "cells": "C",
}
_MARKS = dict(zip(",،、，;；؛:：.。?？؟!\n()/|=-–—", ",,,,;;;::..???./()//h---", strict=True))
_BEFORE_DIGITS = {"r": "r", "z": "r", "f": "r", "l": "r", "c": "c", "s": "c", "k": "c", "b": "b", "x": "b"}
"""Letters that name a line right before a figure: r3c5, f3c5 in Spanish, z3s5 in German, l3c5 in French."""
_LATIN = rf"[^\W\d_{CJK}]"
_CJK_WORDS = sorted(
    {word for words in TONGUES["zh"].values() for word in words.split()}, key=len, reverse=True
)
_NAMED = re.compile(rf"{_LATIN}+(?:['’-]{_LATIN}+)*|\d+|{'|'.join(_CJK_WORDS)}|[{CJK}]|[^\s\w]|\n")


@dataclass(frozen=True)
class Token:
    """A word or mark, and where it stands in the text of its document."""

    code: str
    text: str
    start: int
    end: int
    word: int = -1  # which telling word it is
    value: int = 0  # of a telling word, as in `parsers.words.Word`


@dataclass(frozen=True)
class Tokens:
    """A text as tokens; `codes` holds a letter for each of them."""

    items: tuple[Token, ...]
    codes: str

    def __getitem__(self, number: int) -> Token:
        return self.items[number]

    def __len__(self) -> int:
        return len(self.items)

    def telling(self, start: int, end: int) -> list[Token]:
        """The telling words among the tokens from `start` to before `end`."""
        return [token for token in self.items[start:end] if token.word >= 0]


def tokens_of(document: Document) -> Tokens:
    """The tokens of what is said around the drawn pieces, in order; a drawn piece is a token of its own."""
    known = _small_words()[tongue_of(document)]
    found: list[Token] = []
    position = 0
    cuts = [(word.start, word.end, number) for number, word in enumerate(document.words)]
    cuts += [(piece.start, piece.end, -1) for piece in document.pieces]
    for start, end, number in sorted(cuts):
        found += _between(document.text, position, start, known, is_telling=number >= 0)
        if number < 0:
            found.append(Token("g", "", start, end))
        else:
            word = document.words[number]
            code = "O" if document.text[start - 1 : start] == "第" else _code_of(word)
            found.append(Token(code, word.text, start, end, number, word.value))
        position = max(position, end)
    found += _between(document.text, position, len(document.text), known)
    return Tokens(tuple(found), "".join(token.code for token in found))


def tongue_of(document: Document) -> str:
    """The language, as a key of `TONGUES`; English where nothing tells."""
    words = Counter(folded(piece[0]) for piece in _NAMED.finditer(document.text[:LONGEST_SAMPLE]))
    tables = _small_words()

    def n_known(tongue: str) -> int:
        return sum(n for word, n in words.items() if word in tables[tongue])

    return max(TONGUES, key=n_known)


def _code_of(word: Word) -> str:
    if word.sense == "rest":
        return "A" if word.value else "R"
    return _TELLING[word.sense]


def _between(
    text: str, start: int, end: int, known: dict[str, str], *, is_telling: bool = False
) -> Iterator[Token]:
    """The tokens of a stretch without telling words; after it one stands where `is_telling`."""
    for piece in _NAMED.finditer(text, start, end):
        word = piece[0]
        touches = is_telling and piece.end() == end and text[end].isdigit()
        if word in _MARKS:
            code = _MARKS[word]
        elif touches and word.lower() in _BEFORE_DIGITS:
            code = _BEFORE_DIGITS[word.lower()]
        else:
            code = _code_in(folded(word), known)
        if code:
            yield Token(code, word, piece.start(), piece.end())


def _code_in(word: str, known: dict[str, str]) -> str:
    """The code of a folded word; Arabic writes "and" and "the" together with the next one."""
    if word in known:
        return known[word]
    for prefix in entries("written together"):
        if word.startswith(folded(prefix)) and (code := known.get(word.removeprefix(folded(prefix)))):
            return code
    return "w"


@cache
def _small_words() -> dict[str, dict[str, str]]:
    """By language, the code of every folded word."""
    return {
        tongue: {folded(word): code for code, words in tables.items() for word in words.split()}
        for tongue, tables in TONGUES.items()
    }
