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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from parsers.grammar.small_words import TONGUES
from parsers.lexicon import CJK, entries, folded, without_umlauts
from parsers.lexicon import TONGUES as TELLING
from parsers.llm.document import Document
from parsers.words import Word

LONGEST_SAMPLE = 4_000  # characters by which a language is told
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")  # c3 is of no language
_TABLES = frozenset(
    [
        "numbers",
        "ordinals",
        "more ordinals",
        "first",
        "last",
        "middle",
        "blank",
        "blanks",
        "all",
        "rest",
        "wall",
    ]
)
"""Tables of telling words by which a language is told."""
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
_MARKS = dict(zip(",،、，;；؛:：.。?？؟!\n()[]/|=-–—", ",,,,;;;::..???./()()//h---", strict=True))
_QUOTES = frozenset("'’‘`´\"“”„«»*_~¡№°º")
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
    tongue = tongue_of(document)
    known = _small_words()[tongue]
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
            if code in "WF" and known.get(folded(word.text), "") in ("r", "c", "b", "s"):
                code, number = known[folded(word.text)], -1  # "bloque" is no "bloqué"
            found.append(Token(code, word.text, start, end, number, word.value))
        position = max(position, end)
    found += _between(document.text, position, len(document.text), known)
    found = list(_in_context(found, tongue))
    return Tokens(tuple(found), "".join(token.code for token in found))


_TO = frozenset(map(folded, ["a", "à", "al", "au", "ao", "alla", "all", "zu", "تا"]))
_ARTICLES = frozenset(["a", "un", "una", "une", "ein", "eine", "einen", "einer", "einem", "um", "uma", "یک"])
_NOTHING = frozenset(
    map(
        folded, ["nada", "nichts", "nix", "rien", "niente", "nulla", "ничего", "هیچ", "هیچی", "شيء", "没有数"]
    )
)


_UP_TO = frozenset(
    map(folded, ["hasta", "bis", "jusqu'à", "jusqu'au", "até", "fino", "до", "تا", "حتى", "到"])
)
_ENDS = frozenset(map(folded, ["fin", "bout", "fim", "fine", "fondo", "конца", "النهاية"]))
_TO_THE_END = re.compile("[ts][ia]?[PGw]h?(?=B)|(?<=B)h?[ts][ia]?[PGw](?=[.;/,]|$)")


def _with_ends(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, where "up to the end" before or after a blank counts as a word for all of them."""
    found = list(tokens)
    for match in _TO_THE_END.finditer("".join(token.code for token in tokens)):
        at = range(*match.span())
        texts = {folded(tokens[i].text) for i in at}
        if texts & _UP_TO and any(
            (tokens[i].code, tokens[i].value) == ("P", -1) or folded(tokens[i].text) in _ENDS for i in at
        ):
            for i in at:
                found[i] = replace(tokens[i], code="A" if tokens[i].word >= 0 else "a")
    return found


def _in_context(tokens: Sequence[Token], tongue: str) -> Iterator[Token]:
    """The tokens, where some words mean another thing among others."""
    tokens = _with_ends(tokens)
    codes = "".join(token.code for token in tokens)
    for i, token in enumerate(tokens):
        before, after = codes[max(0, i - 1) : i], codes[i + 1 : i + 2]
        word = folded(token.text)
        if before == after and after in ("N", "O") and word in _TO:
            yield replace(token, code="t")  # "3 a 5"
        elif word == "一" and after in tuple("rcb") and before in ("P", "n"):
            continue  # 最后一行, 下一行
        elif (word, before) == ("一", "P") and tokens[i - 1].text in ("一", "下"):
            yield replace(token, code="w")
        elif (
            word == "下"
            and tokens[i + 1 : i + 2]
            and tokens[i + 1].text == "一"
            and codes[i + 2 : i + 3] in tuple("rcb")
        ):
            yield replace(token, code="n", word=-1)
        elif word == "下" and before == "N" and tokens[i - 1].text == "一" and after not in tuple("rcb"):
            yield replace(token, code="w")  # 教一下
        elif word == "一" and after == "w" and before in ("", "o", "w", "f", "v", "j", "m"):
            yield replace(token, code="w")  # 一步
        elif token.text in ("e", "E") and token.code == "h" and _parts_cells(codes, i):
            yield replace(token, code="a")  # Portuguese and Italian "and", not "é"
        elif (
            token.code == "N"
            and _NUMBERED_LINE.match(codes, i)
            and tokens[i + 1].start == token.end
            and tongue in _DOTTED
        ):
            yield replace(token, code="O")  # "3. Zeile"
        elif (
            token.code == "."
            and before == "N"
            and i
            and _NUMBERED_LINE.match(codes, i - 1)
            and tokens[i - 1].end == token.start
            and tongue in _DOTTED
        ):
            continue
        elif token.code == "v" and _WITHOUT_NUMBER.match(codes, i):
            yield replace(token, code="s")  # "sin número, hueco"
        elif token.code == "f" and before == "a" and after in ("N", "B"):
            yield replace(token, code="a")  # "gefolgt von"
        elif word in _LINES_IN_ONE_WORD:
            yield token
            yield Token(_LINES_IN_ONE_WORD[word], token.text[-1], token.end, token.end)
        elif word == "下" and i and tokens[i - 1].text in ("接", "往", "再", "再往"):
            yield replace(token, code="n", word=-1)
        elif (
            token.code == "N"
            and token.value in (4, 6, 9)
            and _CJK_SIZE.match(codes, i)
            and tokens[i + 1].text in _BOXES
        ):
            yield replace(token, code="w")  # 九宫的
        elif token.code == "b" and word in _BOXES and before == "N" and after in ("o", "w"):
            yield replace(token, code="w")
        elif _FROM_THE.match(codes, i) or (
            before == "f" and after == "P" and (token.code == "o" or word == "por")
        ):
            continue  # "contando desde abajo", "en partant du bas", "empezando por abajo"
        elif token.text in ("角", "的") and _OF_BOX.match(codes, i):
            continue  # 左上角的宫
        elif (word in _OTHER and before == "s" and after == "v") or (
            word == folded("غير") and codes[max(0, i - 2) : i] == "vh"
        ):
            yield replace(token, code="R")  # "there is nothing else": چیز دیگری نیست
        elif (
            token.code in "rc"
            and after in ("r", "c")
            and word not in _VERTICAL
            and folded(tokens[i + 1].text).startswith(_UPRIGHT_OR_LEVEL)
        ):
            continue  # "línea vertical"
        elif token.code in "rc" and before in ("r", "c") and folded(tokens[i - 1].text) in _VERTICAL:
            continue  # "senkrechte Reihe"
        elif token.code == "O" and token.value == 1 and before in ("N", "s") and _OF_BLANKS.match(codes, i):
            yield replace(token, code="s")  # چهار خانه اول خالی
        elif token.code in "OP" and token.value == 1 and _FIRST_BLANKS.match(codes, i):
            yield replace(token, code="w", word=-1)
        elif _is_one_way(tokens, i):
            continue  # "слева направо"
        elif token.code == "b" and after == "B" and before not in tuple("PON"):
            yield replace(token, code="s")  # مربع فارغ
        elif token.code == "N" and word in _ARTICLES and after == "w" and before not in tuple("rcbs"):
            yield replace(token, code="w")  # "un sudoku"
        elif (
            token.code == "N"
            and word in _ARTICLES
            and _ARTICLE_OF_DIGIT.fullmatch(codes, max(0, i - 2), i + 3)
        ):
            continue  # "en columna siete un tres"
        elif (
            token.code == "B"
            and token.text == "?"
            and before not in ("", *"NBCRX,:;/(")
            and after in ("", *"/w")
        ):
            yield replace(token, code="?")  # "pourquoi pas ?"
        elif token.code == "v" and _is_said_twice(tokens, codes, i):
            yield replace(token, code="h")
        else:
            yield token


_LINES_IN_ONE_WORD = {"首行": "r", "顶行": "r", "底行": "r", "末行": "r", "首列": "c", "末列": "c"}
_BOXES = ("宫", "宮", "宫格", "九宫格")
_CJK_SIZE = re.compile("Nb[ow]")
_VERTICAL = frozenset(
    map(
        folded,
        [
            "senkrechte",
            "senkrechten",
            "senkrechter",
            "vertikale",
            "vertikalen",
            "vertikaler",
            "waagerechte",
            "waagerechten",
            "waagerechter",
            "waagrechte",
            "waagrechten",
            "waagrechter",
            "horizontale",
            "horizontalen",
            "horizontaler",
            "горизонтальный",
            "горизонтальная",
            "горизонтальном",
            "горизонтальной",
            "вертикальный",
            "вертикальная",
            "вертикальном",
            "вертикальной",
        ],
    )
)
"""Adjectives that stand before "row" and tell which way it goes."""
_FROM_THE = re.compile("[fi](?=f[fow]?P)")
_OF_BOX = re.compile("ko?b|o[rcb](?![NO])")
_UPRIGHT_OR_LEVEL = tuple(
    map(folded, ("vertical", "horizontal", "orizzontal", "عمودی", "عمودي", "افقی", "أفقي", "رأسي"))
)
_OTHER = frozenset(map(folded, ("دیگری", "دیگه", "دیگر")))
_OF_BLANKS = re.compile("Os?[hi]?B")
_DOTTED = ("de", "ru")  # languages whose ordinals in figures end with a dot
_NUMBERED_LINE = re.compile("N[.][rcbs](?![NOP])")
_WITHOUT_NUMBER = re.compile("vs,?B")
_FIRST_BLANKS = re.compile("[OP]Ns?[hi]?s?B")  # "die ersten 8 Felder leer": no need to say where


def _parts_cells(codes: str, i: int) -> bool:
    """Whether cells stand before a token."""
    return codes[i - 1 : i] in tuple("BCR,") or (
        codes[i - 1 : i] == "N" and codes[i - 2 : i - 1] not in tuple("rcbs")
    )


_ONWARDS = frozenset(["направо", "вниз"])


def _is_one_way(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token belongs to "слева направо" or "сверху вниз"."""
    return any(
        first.code == "P" and first.value == 1 and last.text.lower() in _ONWARDS
        for first, last in pairwise(tokens[max(0, i - 1) : i + 2])
    ) and (tokens[i].code == "P" or tokens[i].text.lower() in _ONWARDS)


_ARTICLE_OF_DIGIT = re.compile("[rcs]NNN[,.;/a]?")
_TWICE = re.compile("v[hiw]{0,2}([xB])")


def _is_said_twice(tokens: Sequence[Token], codes: str, i: int) -> bool:
    """Whether "not" belongs to another word that says it: "no hay nada", "ничего нет", "ليس فيه إلا"."""
    if codes[max(0, i - 1) : i] == "B" and folded(tokens[i - 1].text) in _NOTHING:
        return True
    if codes[max(0, i - 2) : i] == "Bs" and folded(tokens[i - 2].text) in _NOTHING:
        return True  # هیچ عددی ندارد
    found = _TWICE.match(codes, i)
    return found is not None and (found[1] == "x" or folded(tokens[found.end() - 1].text) in _NOTHING)


def tongue_of(document: Document) -> str:
    """The language, as a key of `TONGUES`; English where nothing tells."""
    words = Counter(folded(piece[0]) for piece in _NAMED.finditer(document.text[:LONGEST_SAMPLE]))

    def n_known(tongue: str) -> int:
        return sum(n for word, n in words.items() if word in _all_words()[tongue] and word not in _LETTERS)

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
        elif word in _QUOTES:
            continue
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
    if "zeile" in known:
        return next((code for ending, code in _LAST_PARTS.items() if word.endswith(ending)), "w")
    return "w"


_LAST_PARTS = {
    **dict.fromkeys(("zeile", "zeilen", "reihe", "reihen"), "r"),
    **dict.fromkeys(("spalte", "spalten"), "c"),
    **dict.fromkeys(("block", "quadrat", "kasten"), "b"),
    **dict.fromkeys(("kastchen", "kaestchen", "feld", "felder", "zelle", "zellen", "zahl", "zahlen"), "s"),
}
"""What German compounds end with: Zahlenreihe, Neunerblock."""


@cache
def _small_words() -> dict[str, dict[str, str]]:
    """By language, the code of every folded word."""
    return {
        tongue: {
            folded(spelled): code
            for code, words in tables.items()
            for word in words.split()
            for spelled in (word, without_umlauts(word))
        }
        for tongue, tables in TONGUES.items()
    }


@cache
def _all_words() -> dict[str, set[str]]:
    """By language, its small words and its telling words, folded."""
    known = {tongue: set(words) for tongue, words in _small_words().items()}
    for tongue, tables in TELLING.items():
        for key in _TABLES & tables.keys():
            known[tongue] |= {folded(word) for word in re.split(r"[\s/]+", tables[key])}
    return known
