"""A told maze as chunks: a few tokens that belong together, each with a letter.

    r rows   c columns   p squares along a line   n bare numbers   m the middle   e cells   K the border
    W wall   F free   S start   G goal   A all   R the rest   Z "that is all"   Y "nothing else is blocked"
    x except   q only   v no, not   f from   t to   > the next row   = the same   ! a correction
    D a word whose meaning is not known here, and which may change everything
    , : - a and those that end a clause: . ;

"Row 3 has walls in columns 2 to 4" is `rWc`, and so is its German sister. The size of the maze is told by the tokens
alone and read first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from parsers.grammar.maze_tongues import nouns_first, phrases_of, with_size
from parsers.grammar.maze_words import ENDS, ONLY, ONWARDS, PHRASE, SINGULAR, WORDS
from parsers.grammar.small_words import SIDEWAYS
from parsers.grammar.tokens import Token, tokens_of, tongue_of
from parsers.lexicon import folded
from parsers.llm.document import Document
from parsers.maze_places import stated_base

LARGEST = 64  # cells a side
MOST_TOKENS = 2_000


class UnreadError(ValueError):
    """A text that these rules do not understand."""


@dataclass(frozen=True)
class Place:
    """One row or column: 1 is the first, -1 the last, 0 the middle; `name` is how a call says it."""

    value: int
    name: str

    def index(self, length: int) -> int:
        if self.value == 0:
            if length % 2 == 0:
                raise UnreadError("no middle")
            return length // 2
        index = self.value - 1 if self.value > 0 else length + self.value
        if not 0 <= index < length:
            raise UnreadError("outside")
        return index


Span = tuple[Place, Place]
ALL: Span = (Place(1, "1"), Place(-1, "-1"))


@dataclass(frozen=True)
class Chunk:
    """A few tokens that belong together."""

    code: str
    start: int  # of its tokens
    end: int
    spans: tuple[Span, ...] = ()  # of lines, squares and numbers; of cells their rows
    columns: tuple[Span, ...] = ()  # of cells, as many as there are spans
    is_several: bool = False  # where a plural says so
    is_named: bool = True  # by a number, and not by a place alone


def literal(value: int) -> Place:
    return Place(value, "middle" if value == 0 else str(value))


def _place(token: Token, *, from_end: bool = False) -> Place:
    value = token.value
    if from_end and value > 0:
        return Place(-value, f"-w{token.word}" if token.word >= 0 else str(-value))
    return Place(value, f"w{token.word}" if token.word >= 0 else str(value))


def maze_tokens(document: Document) -> list[Token]:
    """The tokens with the words that only mazes have, and phrases as one token."""
    tokens = tokens_of(document)
    if len(tokens) > MOST_TOKENS or "g" in tokens.codes or "C" in tokens.codes:
        raise UnreadError("too long, or drawn")
    tongue = tongue_of(document)
    known = _own_words(tongue)
    at = {token.start: _own(token) for token in tokens.items}
    if tongue != "en":  # whose words for a border are not known here
        at |= {start: replace(token, code="K") for start, token in at.items() if token.code == "e"}
    for word in _WORD.finditer(document.text):
        code = known.get(folded(word[0]))
        if word[0].lower() in _SIDES and _IS.match(document.text, word.end()):
            code = _SIDES[word[0].lower()]
        if code and (word.start() not in at or at[word.start()].word < 0 or at[word.start()].code == "P"):
            at[word.start()] = Token(code, word[0], word.start(), word.end())
    if tongue == "en":
        for word in _COMPASS.finditer(document.text):
            for name in ("upright", "sideways", "sideways_"):
                if word[name]:
                    text, value = _BEARINGS[word[name].lower()]
                    start, end = word.span(name)
                    at[start] = Token("P", text, start, end, value=value)
    starts = sorted(at)
    known_phrases = PHRASE if tongue == "en" else phrases_of(tongue)
    for phrase in known_phrases.finditer(document.text) if known_phrases else ():
        before = document.text[max(0, phrase.start() - 24) : phrase.start()]
        if tongue == "en" and phrase[0].lower().startswith("from the ") and _COUNTED.search(before):
            continue  # "third from the left"
        for start in starts[bisect_left(starts, phrase.start()) : bisect_left(starts, phrase.end())]:
            at.pop(start, None)
        at[phrase.start()] = Token(chr(int((phrase.lastgroup or "_")[1:])), phrase[0], *phrase.span())
    found: list[Token] = []
    for start in sorted(at):
        token = at[start]
        name = token.text.lower()
        if (name == "one" and found and found[-1].code in "OPDA") or (name == "ones" and found):
            token = replace(token, code="s")  # "the second one", "each one", "the blocked ones"
        is_counted = len(found) > 1 and found[-2].code in "NO"
        if token.code == "N" and found and found[-1].text.lower() in ("space", "spaces") and not is_counted:
            found[-1] = replace(found[-1], code="s")  # "spaces 1 to 4"
        if token.code == "t" and name == "through" and not (found and found[-1].code in "NOPs"):
            token = replace(token, code="i")  # "the path goes through (2, 3)"
        if token.code == "n" and name == "following":
            token = replace(token, code="w")  # "the following squares"
        is_somebody = name in ("has", "gets", "must", "can", "should", "needs", "wants", "enters", "starts")
        if (
            (token.code == "i" or is_somebody)
            and found
            and found[-1].text.lower() == "one"
            and found[-1].code == "N"
        ):
            last = found[-2] if len(found) > 1 else None
            if last is None or last.code in ".,;:h/" or last.text.lower() == "there":
                found[-1] = replace(found[-1], code="i")  # "there is one in row 3", "one at (2, 3)"
        found.append(token)
    if tongue == "en":
        return found
    for k in range(1, len(found) - 1):
        if found[k].text == "e" and found[k - 1].code in "NO" and found[k + 1].code == "N":
            found[k] = replace(found[k], code="a")  # which is mostly "is", without its accent, in Italian
        if found[k].text in _UNTO and "".join(t.code for t in found[k - 2 : k + 3])[:4:3] in (
            "rr",
            "cc",
            "ss",
        ):
            found[k] = replace(found[k], code="t")  # "de la colonne 2 à la colonne 6"
        if found[k].text in ("по", "الی") and found[k - 1].code in "NO" and found[k + 1].code in "NO":
            found[k] = replace(found[k], code="t")
    found = with_size(found, tongue)
    return nouns_first(found) if tongue == "zh" else found


_UNTO = frozenset(("à", "a", "alla", "al", "até", "ate", "إلى", "الى"))
_BEARINGS = {"north": ("top", 1), "south": ("bottom", -1), "west": ("left", 1), "east": ("right", -1)}
_COMPASS = re.compile(
    r"(?<!\w)(?:(?P<upright>north|south)(?:[- ]?(?P<sideways>west|east))?|(?P<sideways_>west|east))(?:ern)?(?:most)?(?!\w)",
    re.IGNORECASE,
)


_COUNTED = re.compile(
    r"(?:st|nd|rd|th|second|third|cells?|squares?|tiles?|spots?) $"
    r"|(?<!row )(?<!line )(?<!column )(?<!number )\b(?:\d+|two|three|four|five|six|seven|eight|nine) $"
)
_SIDES = {"w": ">", "h": "^"}
_IS = re.compile(r" ?[=:] ?\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[×&+]")


def _own(token: Token) -> Token:
    if token.code == "N" and token.text[0].isdigit() and token.text[-1] in "xX":
        return replace(token, code="X")  # "5x wall"
    if token.code == "x":
        return replace(token, code="q" if folded(token.text) in ONLY else "x")
    if token.text.lower() in ("x", "×", "*"):
        return replace(token, code="*")
    if token.code == "w" and token.text.isdecimal() and len(token.text) < 3:
        return replace(token, code="N", value=int(token.text))
    if token.code == "w" and token.text in ("S", "G"):
        return replace(token, code=token.text)
    if token.code == "B":
        return replace(token, code="-" if token.text in "-–—" else "w" if token.text in ".?" else "F")
    if token.code == "w" and token.text in "[]":
        return replace(token, code="()"["[]".index(token.text)])
    return token


@cache
def _own_words(tongue: str) -> dict[str, str]:
    return {folded(word): code for code, words in WORDS.get(tongue, {}).items() for word in words.split()}


class Chunker:
    """Goes through the tokens once, and takes the longest chunk at each."""

    def __init__(self, tokens: Sequence[Token], text: str, size: tuple[int, int] | None) -> None:
        self.tokens = tokens
        self.height, self.width = size or (0, 0)
        self.has_pairs = _PAIRS.search(text) is not None
        self.codes = "".join(token.code for token in tokens)
        self.text = text
        letters = {
            token.text.lower()
            for token, after in pairwise(tokens)
            if token.code == "O" and len(token.text) == 1 and after.start == token.end
        }
        self.is_zero_based = False
        self.has_letters = bool(letters - {"c"})
        self.is_column_first = _is_column_first(text)
        has_zero = any(
            one.code in "rc" and two.code == "N" and not two.value for one, two in pairwise(tokens)
        )
        if stated_base(text) == 0 or has_zero:
            self.tokens = self._counted_from_one()

    def _counted_from_one(self) -> list[Token]:
        """The tokens with one added to every number beside a noun, where rows and columns are counted from 0."""
        tokens = list(self.tokens)
        for match in re.finditer(r"(?:[rc]w?[h:=]?|\()N(?:(?:[,;/]?a?|[wuda]?t[wi]?|-)N)*", self.codes):
            for k in range(match.start(), match.end()):
                if self.codes[k] == "N":
                    value = tokens[k].value + 1
                    tokens[k] = replace(tokens[k], value=value, word=-1)
        shifted = {k for k, (old, new) in enumerate(zip(self.tokens, tokens, strict=True)) if old is not new}
        if any(
            code in "NO" and k not in shifted and self.tokens[k].value == 0
            for k, code in enumerate(self.codes)
        ):
            raise UnreadError("a number from 0 on that is no place")
        self.is_zero_based = True
        return tokens

    def chunks(self) -> list[Chunk]:
        """All of them, two places with "to" between them as one."""
        found: list[Chunk] = []
        position = 0
        while position < len(self.tokens):
            chunk = self._cell(position) or self._lines(position) or self._single(position)
            position = chunk.end
            if not chunk.code:
                continue
            found.append(chunk)
            if len(found) > 2 and (joined := _joined(*found[-3:])) is not None:
                has_from = len(found) > 3 and found[-4].code == "f"
                found[-3 - has_from :] = [joined]  # "from the left edge to column 4"
        return found

    # ------------------------------------------------ single ones

    def _single(self, i: int) -> Chunk:
        code, token = self.codes[i], self.tokens[i]
        if code == "P":
            return self._bare_place(i)
        if code in "NO":
            return self._numbers(i)
        if code == "-" and i and self.tokens[i - 1].end == token.start:
            is_between = self.codes[i - 1] in ")N" and i + 1 < len(self.tokens)
            code = "t" if is_between and (self._cell(i + 1) or re.match("rNw?c", self.codes[i + 1 :])) else ""
        if code == ")" and i and self.codes[i - 1] == ")":
            code = ";"
        if code in ("U", "V"):
            lines = range(1 if code == "U" else 2, self.height + 1, 2)
            return Chunk("r", i, i + 1, tuple((literal(k), literal(k)) for k in lines), is_several=True)
        if code == "H":
            return Chunk("c", i, i + 1, tuple((literal(k), literal(k)) for k in (1, -1)), is_several=True)
        if code in "?/" and (token.text != "/" or self.text[token.start - 1 : token.end + 1] == " / "):
            code = "."
        if code == ":" and i and self.tokens[i - 1].end == token.start and self.codes[i - 1] == "N":
            is_tight = i + 1 < len(self.tokens) and self.tokens[i + 1].start == token.end
            code = "t" if is_tight and self._cell(i + 1) else ":"  # "A2:D2"
        if (
            code in ("^", ">")
            and " " not in token.text
            and self.codes[i + 1 : i + 2] not in ("W", "F")
            and re.search("N-?s?$", self.codes[max(0, i - 3) : i])
        ):
            code = "D"  # "a wall three squares long"
        else:
            code = {"n": ">", ">": ""}.get(code, code)
        return Chunk(code if code and code in "+WFSGARYZKxqvftaD=,:;.!>X-{}<~{}<" else "", i, i + 1)

    def _bare_place(self, i: int) -> Chunk:
        """ "at the top", "the right end", "the middle", "the end"."""
        token = self.tokens[i]
        word = folded(token.text)
        after = self.codes[i + 1 : i + 2]
        if word == "end" and i and self.codes[i - 1] == "P":
            return Chunk("", i, i + 1)
        if word == "end" and after != "o":
            return Chunk("G", i, i + 1)
        place = _place(token)
        code = "m" if token.value == 0 else "c" if word in SIDEWAYS else "p" if word in ENDS else "r"
        return Chunk(code, i, i + 1, ((place, place),), is_named=False)

    def _numbers(self, i: int) -> Chunk:
        """Bare numbers: "3, 5 and 7 to 9", "the fourth from the right"."""
        if (
            self.codes[i] == "O"
            and self.codes[i - 1 : i] == "o"
            and self.codes[i + 1 : i + 2] not in ("O", "P", "N")
        ):
            noun = re.search("([rcs])[NO][^rcs]*$", self.codes[max(0, i - 8) : i])
            line = _place(self.tokens[i])
            if noun is not None:  # "square 6 of the third"
                return Chunk("c" if noun[1] == "r" else "r", i, i + 1, ((line, line),))
        spans, end = self._list(i, is_several=True)
        code = "n"
        n, place = self.tokens[i].value, self.codes.find("P", end, end + 3)
        is_inner = (
            self.codes[i] == "N"
            and end == i + 1
            and place >= 0
            and re.fullmatch("w?i?", self.codes[end:place])
        )
        if is_inner and self.tokens[place].value == 0 and 0 < n < self.width and (self.width - n) % 2 == 0:
            left = (self.width - n) // 2 + 1  # "the three in the middle"
            return Chunk("p", i, place + 1, ((literal(left), literal(left + n - 1)),), is_several=True)
        if end == i + 1 and re.match(r"s?w?fP", self.codes[end:]):
            end = self.codes.index("P", end)
            one = _place(self.tokens[i], from_end=self.tokens[end].value < 0)
            spans, code = [(one, one)], "c" if folded(self.tokens[end].text) in SIDEWAYS else "r"
            end += 1
        return Chunk(code, i, end, tuple(spans), is_several=len(spans) > 1)

    # ------------------------------------------------ cells

    def _cell(self, i: int) -> Chunk | None:
        """ "(2, 3)", "B4", and the corners."""
        codes, tokens = self.codes, self.tokens
        if codes[i : i + 2] in ("PP", "P-") and (
            corner := re.match(r"P-?P(?:[ks]|(?!w?[rc]))", codes[i : i + 4])
        ):
            upright, sideways = tokens[i], tokens[i + corner[0].rindex("P")]
            if folded(upright.text) in SIDEWAYS:
                upright, sideways = sideways, upright
            is_corner = folded(sideways.text) in SIDEWAYS and folded(upright.text) not in SIDEWAYS | ENDS
            if is_corner and upright.value and sideways.value:
                row, column = _place(upright), _place(sideways)
                return Chunk("e", i, i + corner.end(), ((row, row),), ((column, column),), is_named=False)
        if tokens[i].text in ("x", "X", "(") and (named := _XY.match(self.text, tokens[i].start)) is not None:
            inside = [k for k in range(i, min(i + 12, len(tokens))) if tokens[k].end <= named.end()]
            numbers = [tokens[k] for k in inside if codes[k] == "N"]
            if len(numbers) == 2:
                column, row = map(_place, numbers)
                return Chunk("e", i, inside[-1] + 1, ((row, row),), ((column, column),))
        if (
            pair := re.match(
                r"\((?:r|c|s)?(N)(?:[-t](N))?[,/;h]?(?:r|c|s)?(N)(?:[-t](N))?\)", codes[i : i + 12]
            )
        ) is not None:
            places = [_place(tokens[i + pair.start(k if pair[k] else k - 1)]) for k in range(1, 5)]
            one, two = (places[0], places[1]), (places[2], places[3])
            is_row_last = re.match(r"\(c", pair[0]) is not None or (
                self.is_column_first and "r" not in pair[0]
            )
            rows, columns = (two, one) if is_row_last else (one, two)
            return Chunk("e", i, i + pair.end(), (rows,), (columns,))
        if self._pair(i) is not None:
            first, second = _place(tokens[i]), _place(tokens[i + 2])
            row, column = (second, first) if self.is_column_first else (first, second)
            return Chunk("e", i, i + 3, ((row, row),), ((column, column),))
        if (
            codes[i : i + 2] in ("tN", "wN")
            and tokens[i].text in "aA"
            and tokens[i].end == tokens[i + 1].start
        ):
            row, column = _place(tokens[i + 1]), Place(1, "1")
            return Chunk("e", i, i + 2, ((row, row),), ((column, column),))
        if codes[i : i + 2] == "ON" and len(tokens[i].text) == 1 and tokens[i].end == tokens[i + 1].start:
            row, column = _place(tokens[i + 1]), _place(tokens[i])
            if not self.has_letters:  # c1, c2, ...
                to = re.match("-O?N", codes[i + 2 : i + 5])
                end = i + 2 + (to.end() if to else 0)
                return Chunk("c", i, end, ((row, _place(tokens[end - 1])),) if to else ((row, row),))
            return Chunk("e", i, i + 2, ((row, row),), ((column, column),))
        return None

    def _pair(self, i: int) -> re.Match[str] | None:
        """ "2-3" or "2,3" where pairs are said to be cells, and "2,3" after "start" and "goal"."""
        is_end = re.search(r"[SG][wih:]{0,2}$", self.codes[max(0, i - 3) : i]) is not None
        pair = re.match(r"N([-,/])N(?!\1N)", self.codes[i : i + 5]) if self.has_pairs or is_end else None
        if pair and not self.has_pairs and pair[1] == "-":
            return None
        return pair if pair and self.tokens[i + 2].start - self.tokens[i].end == 1 else None

    # ------------------------------------------------ lines and squares

    def _lines(self, i: int) -> Chunk | None:
        """ "rows 3 and 5 to 7", "the third row", "the last 2 squares", "2 down"."""
        codes = self.codes
        if (named := re.match(r"f?([rcs])[wos]?[h:]?(?=[NO])", codes[i:])) is not None and self._is_list(
            i + named.end()
        ):
            return self._after_noun(i, named)
        if (
            (beside := re.match("PaPoP", codes[i : i + 5]))
            and self.width % 2
            and self.tokens[i + 4].value == 0
        ):
            middle = self.width // 2 + 1  # "left and right of the centre"
            places = (literal(middle - 1), literal(middle + 1))
            return Chunk("p", i, i + beside.end(), tuple((p, p) for p in places), is_several=True)
        if (through := re.match("f?([PO])t([PO])([rcs])(?![NO])", codes[i : i + 7])) is not None:
            span = (_place(self.tokens[i + through.start(1)]), _place(self.tokens[i + through.start(2)]))
            return Chunk(_AXIS[through[3]], i, i + through.end(), (span,), is_several=True)
        if codes[i] == "D" and (among := re.match("D([rcs])NaN", codes[i : i + 5])) is not None:
            low, high = self.tokens[i + 2], self.tokens[i + 4]
            least = 1 if codes[max(0, i - 2) : i] in ("rN", "cN", "rO", "cO") else 2
            if self.tokens[i].text.lower() == "between" and high.value - low.value >= least:
                return Chunk(_AXIS[among[1]], i, i + 5, ((_place(low), _place(high)),), is_several=True)
        if codes[i] in "PON" and (found := self._before_noun(i)) is not None:
            return found
        if (
            side := re.match("Ns[wi]{0,2}P(?![PNrcsk-])|N[wi]{1,2}P(?=o[NOPw]?r)", codes[i : i + 7])
        ) is not None:
            n, end = self.tokens[i].value, self.tokens[i + side.end() - 1]
            if 0 < n <= LARGEST and folded(end.text) in SIDEWAYS | ENDS and end.value:
                span = (Place(1, "1"), literal(n)) if end.value == 1 else (literal(-n), Place(-1, "-1"))
                return Chunk("p", i, i + side.end(), (span,), is_several=True)  # "the two cells on the right"
        if (across := re.match("N([d>])", codes[i : i + 2])) is not None and (
            across[1] == "d" or self.tokens[i + 1].text.lower() == "across"
        ):
            place = _place(self.tokens[i])
            return Chunk("r" if across[1] == "d" else "c", i, i + 2, ((place, place),))
        return None

    def _is_list(self, i: int) -> bool:
        """Whether the number at `i` is which one, and not how many of what comes next."""
        if (
            self.codes[i] == "O"
            and not self.tokens[i].text.isascii()
            and self.codes[i + 1 : i + 2] not in tuple("rcs")
        ):
            return True  # "ردیف اول"
        if self.codes[i] == "O":
            if self.codes[i + 1 : i + 2] == "N" and self.tokens[i + 1].start == self.tokens[i].end:
                return False
            return len(self.tokens[i].text) == 1 and self.tokens[i].text.isupper()
        return not (
            re.match("[WFSG]s", self.codes[max(0, i - 2) : i]) and self.codes[i + 1 : i + 2] in ("W", "F")
        )

    def _after_noun(self, i: int, named: re.Match[str]) -> Chunk | None:
        noun = named[1]
        first = i + named.start(1)
        if _A_LINE.search(self.text, max(0, self.tokens[first].start - 8), self.tokens[first].start):
            return None  # "then a row with four walls"
        is_several = not self._is_singular(first)
        if noun == "s" and self._pair(i + named.end()) is not None:
            return None
        spans, end = self._list(i + named.end(), is_several, noun)
        if named[0][0] == "f" and (len(spans) > 1 or spans[0][0] is spans[0][1]):
            on = self.tokens[end : end + 1]
            is_on = (
                bool(on) and on[0].text.lower() in ONWARDS and not re.match(".[NOPrcst(]", self.codes[end:])
            )
            if not is_on or len(spans) > 1:
                return Chunk("f", i, i + 1)
            spans, end = [(spans[0][0], Place(-1, "-1"))], end + 1  # "from row 3 on"
        if i and self.codes[i - 1] == "D" and ":" in named[0]:
            return None  # "in each row: 1: 3"
        if ":" in named[0] and re.match("N[WFX]", self.codes[i + named.end() :]):
            return None  # "row by row: five walls"
        return Chunk(_AXIS[noun], i, end, tuple(spans), is_several=is_several)

    def _is_singular(self, i: int) -> bool:
        """Whether one number belongs to a noun; after others, and after "walls in column", it may be a list."""
        word = folded(self.tokens[i].text)
        if word == "colonne" and _ITALIAN.search(self.text):
            return False  # which is the singular in French
        return word in SINGULAR

    def _before_noun(self, i: int) -> Chunk | None:
        """ "the first and third rows", "the last two squares", "the third row from the bottom"."""
        found = re.match(r"([PO](?:,?a?[PO])*)(N?)w?([rcs])(?!N[rcsN])", self.codes[i : i + 16])
        if (few := re.match(r"[PO]N(?![rcsWFN]|w[rcs])", self.codes[i : i + 4])) is not None:
            n = self.tokens[i + 1].value
            value = self.tokens[i].value
            if value not in (1, -1) or not 1 < n <= LARGEST or folded(self.tokens[i].text) not in ENDS:
                return None
            span = (Place(1, "1"), literal(n)) if value == 1 else (literal(-n), Place(-1, "-1"))
            return Chunk("p", i, i + few.end(), (span,), is_several=True)  # "the last five"
        if found is None or (found[2] and len(found[1]) > 1):
            return None
        if self.codes[i + found.end() :][:1] == "N" and self.codes[max(0, i - 1) : i] in ("r", "c"):
            return None  # "row 2nd column 5"
        tokens = [self.tokens[i + k] for k, code in enumerate(found[1]) if code in "PO"]
        noun, end = found[3], i + found.end()
        if "OP" in found[1]:
            if len(tokens) != 2 or tokens[1].value != -1:
                return None
            places = [_place(tokens[0], from_end=True)]  # "the second last row"
            return Chunk(_AXIS[noun], i, end, tuple((p, p) for p in places))
        sideways = [folded(token.text) in SIDEWAYS for token in tokens if token.code == "P"]
        if noun == "s" and len(tokens) == 2 and sorted(sideways) == [False, True]:
            return None  # "the top left square" is a corner
        if (
            noun == "s"
            and tokens[0].code == "P"
            and not found[2]
            and tokens[0].value == 0
            and len(tokens) == 1
        ):
            return Chunk("m", i, end, ((_place(tokens[0]), _place(tokens[0])),))
        if found[2]:
            n = self.tokens[i + found.start(2)].value
            value = tokens[0].value
            if value not in (1, -1) or not 0 < n <= LARGEST:
                return None
            span = (Place(1, "1"), literal(n)) if value == 1 else (literal(-n), Place(-1, "-1"))
            return Chunk(_AXIS[noun], i, end, (span,), is_several=True)
        from_end = False
        if (after := re.match(r"w?fP", self.codes[end:])) is not None:
            from_end = self.tokens[end + after.end() - 1].value < 0
            end += after.end()
        places = [_place(token, from_end=from_end) for token in tokens]
        axis = _AXIS[noun]
        return Chunk(axis, i, end, tuple((p, p) for p in places), is_several=len(places) > 1)

    def _list(self, i: int, is_several: bool, noun: str = "") -> tuple[list[Span], int]:
        """Numbers and ranges from `i` on, and where they end."""
        spans: list[Span] = []
        while True:
            place = _place(self.tokens[i])
            i += 1
            to = re.match(rf"[wuda]?(?:t[wi]?{noun}?|-)(?=N)", self.codes[i:])
            if to is not None:
                i += to.end()
                spans.append((place, _place(self.tokens[i])))
                i += 1
            elif (to := re.match(rf"[wuda]?t[wi]?(P){noun}?(?!-?[PN])", self.codes[i:])) and self.tokens[
                i + to.start(1)
            ].value == -1:
                spans.append((place, _place(self.tokens[i + to.start(1)])))  # "from row 3 to the bottom"
                return spans, i + to.end()
            else:
                spans.append((place, place))
            more = re.match(r"(?:,a?|a|-)(?=N)", self.codes[i:]) if is_several else None
            if more is None or self._counts(i + more.end()):
                return spans, i
            i += more.end()

    def _counts(self, i: int) -> bool:
        """Whether the number at `i` begins something new: "2 rows", "3 walls, ..."."""
        return re.match(r"N[rc]", self.codes[i:]) is not None and self.codes[i + 2 : i + 3] != "N"


_ITALIAN = re.compile(r"\b(?:nelle|alle|righe|riga|colonna|labirinto)\b", re.IGNORECASE)
_A_LINE = re.compile(r"\b(?:an?|another) $")


def _joined(first: Chunk, to: Chunk, last: Chunk) -> Chunk | None:
    """All lines, or squares, from one to another."""
    if to.code != "t" or first.code != last.code or first.code not in "rcpn":
        return None
    if any(len(each.spans) != 1 or each.spans[0][0] is not each.spans[0][1] for each in (first, last)):
        return None
    return replace(
        first, end=last.end, spans=((first.spans[0][0], last.spans[0][1]),), is_several=True, is_named=True
    )


_PAIRS = re.compile(
    r"(?:rows?|col(?:umn)?s?)(?: first(?! (?:col|row|cell|square|spot|tile|one))| before|(?: and| ?[-/,] ?(?:then )?)(?:col(?:umn)?|row)s?\b"
    r"(?! ?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)))",
    re.IGNORECASE,
)
_XY = re.compile(r"\(?x ?[=:] ?\d+ ?[,;]? ?y ?[=:] ?\d+\)?", re.IGNORECASE)
_AXIS = {"r": "r", "c": "c", "s": "p"}


def _is_column_first(text: str) -> bool:
    """Whether (2, 3) is column 2, row 3."""
    row_first = re.search(
        r"row[s,]?(?: first| before|,? (?:then )?(?:the )?col)|(?<!x,)(?<!x, )\by, ?x\b|first (?:number|comes|is)(?: is)?(?: the)? row",
        text,
        re.IGNORECASE,
    )
    column_first = re.search(
        r"col(?:umn)?[s,]?(?: first| before|,? (?:then )?(?:the )?row\b(?! \d))|\(?\bx ?, ?y\b|\bx (?:is|=|counts|means|goes|for|gives)[^.;\n]{0,20}\bcol"
        r"|first (?:number|comes|is)(?: is)?(?: the)? col",
        text,
        re.IGNORECASE,
    )
    if row_first and column_first:
        column_first = (
            column_first
            if re.search(r"\bx (?:is|=|counts|means|goes|for|gives)[^.;\n]{0,20}\bcol", text, re.IGNORECASE)
            else None
        )
    return column_first is not None


# ---------------------------------------------------------------------------- the size

_SIZES = (  # over the codes of all tokens but small words; H is the height, W the width
    r"(?P<H>N)-?[rs]?\*-?(?P<W>N)",
    r"(?P<W>N)-?c\*(?P<H>N)",
    r"(?<![rcs])(?P<H>N)-?r[d^,a]*D?o?(?P<W>N)-?[cs]?[>DE]*(?:r\b)?",
    r"(?<![rcs])(?P<W>N)-?[cs]>?[,a]*(?P<H>N)-?r[d^]*",
    r"(?<![rcs])(?P<H>N)-?[rs]?\^\*(?P<W>N)-?[cs]?>",
    r"(?<![rcs])(?P<W>N)-?[cs]?>\*(?P<H>N)-?[rs]?[\^d]",
    r"\^[:=]?(?P<H>N)-?[rs]?[-/,;a]*>[:=]?(?P<W>N)",
    r">[:=]?(?P<W>N)-?[cs]?[-/,;a]*\^[:=]?(?P<H>N)",
    r"(?P<W>N)sr[,a]*(?P<H>N)s?c(?!N)",
    r"[DA]c(?P<H>N)-?[rs]?\^?[,a]*(?P<W>N)-?c(?!N)",
    r"r(?P<H>N)\)[,;a/]*c(?P<W>N)\)",
    r"(?<![rcs])(?P<H>N)-?[rs]?\^[,a]*(?P<W>N)-?[cs]?>",
    r"(?<![rcs])(?P<W>N)-?[cs]?>[,a]*(?P<H>N)-?[crs]?\^",
    r"(?<![rcs])(?P<H>N)-?[rs]d[,a]*(?P<W>N)-?[cs]>",
    r"(?<![rcs])(?P<W>N)-?[cs]>[,a]*(?P<H>N)-?[rs]d",
    r"r[:=]?(?P<H>N)[.,;a/]*c[:=]?(?P<W>N)(?![,t-]?N)",
    r"r(?P<first>N)[t-](?P<H>N)(?:f?P)*[,;a]*c(?P<one>N)[t-](?P<W>N)(?=(?:f?P)*(?:[,a]|[.;/]|$))",
    r"c(?P<first>N)[t-](?P<W>N)(?:f?P)*[,;a]*r(?P<one>N)[t-](?P<H>N)(?=(?:f?P)*(?:[,a]|[.;/]|$))",
    r"[DA]r(?P<W>N)-?[cs][,a]*(?P<H>N)-?r",
    r"(?<![rcs])(?P<H>N)-?r[,;a]*[ADrs]*(?P<W>N)-?[cs>](?:[>DA]*r(?!N))?[>D]*",
    r"(?<![rcs])(?P<W>N)-?[cs][DA]+(?P<H>N)-?r",
    r"(?P<H>(?P<W>N))-?s?D?E",
    r"e>?(?P<H>(?P<W>N))",
    r"(?P<H>(?P<W>N))ss(?!N)",
    r"(?<![rcs])(?P<W>N)-?[cs]?[tDAE]*r[,;a]*(?P<H>N)-?r",
)
_WEAK_SIZES = (
    r"(?P<W>N)-?s?>[,a]*(?P<H>N)d",
    r"(?P<H>N)d[,a]*(?P<W>N)>",
)  # "4 across, 8 down" may also be a cell


def size_of(tokens: Sequence[Token], text: str) -> tuple[tuple[int, int] | None, list[Token]]:
    """Height and width, where they are told, and the tokens that do not tell it."""
    kept = [i for i, token in enumerate(tokens) if token.code not in "wiho(" or token.text in ("=", ":")]
    codes = "".join("=" if tokens[i].text == "=" else tokens[i].code for i in kept)
    for k in range(1, len(kept)):
        if (
            codes[k - 1 : k + 1] == "sN"
            and kept[k] > kept[k - 1] + 1
            and codes[k - 2 : k - 1] not in ("D", "A")
        ):
            codes = f"{codes[: k - 1]} {codes[k:]}"  # "the field has 6 rows"

    def is_singular(k: int) -> bool:
        word = folded(tokens[kept[k]].text)
        return word in SINGULAR or "\u3400" <= word[0] <= "\u9fff"

    found: dict[tuple[int, int], None] = {}
    used: set[int] = set()
    bare: set[tuple[int, int]] = set()  # told as "6x5", which may also be the width and the height
    for pattern in _SIZES + _WEAK_SIZES:
        if pattern in _WEAK_SIZES and found:
            break
        for match in re.finditer(pattern, codes):
            inside = range(match.start(), match.end())
            own = set(range(kept[match.start()], kept[match.end() - 1] + 1))
            if own & used or (codes[match.start()] == "r" and is_singular(match.start())):
                continue
            if "first" in match.re.groupindex and not _numbers_lines(match, [tokens[k] for k in kept]):
                continue
            if any(
                codes[k] in "rc"
                and codes[k + 1 : k + 2] == "N"
                and is_singular(k)
                and codes[k - 1 : k] not in ("D", "A")
                and codes[k - 2 : k] != "N-"
                for k in inside
            ):
                continue  # "in row 3"
            if (
                " in " in text[tokens[kept[match.start()]].start : tokens[kept[match.end() - 1]].end]
                and "*" in match[0]
            ):
                continue  # "row 2: X in 1"
            if pattern in _WEAK_SIZES and re.search(r"[SG][^.;/?]*$", codes[: match.start()]):
                continue  # "the exit is 4 down, 4 across"
            if pattern == _SIZES[0] and not re.search("[rs^]", match[0]):
                bare.add((tokens[kept[match.start("H")]].value, tokens[kept[match.start("W")]].value))
            found[tokens[kept[match.start("H")]].value, tokens[kept[match.start("W")]].value] = None
            used |= own
    for height, width in bare:
        if height != width and (width, height) in found and len(found) == 2:
            del found[height, width]
    if not found and (size := _size_of_lines(codes, [tokens[i] for i in kept])) is not None:
        found[size] = None
    if len(found) > 1:
        raise UnreadError(f"several sizes {found}")
    rest = [replace(token, code="w") if i in used else token for i, token in enumerate(tokens)]
    for i, token in enumerate(tokens[:-1]):
        if token.code == "D" and i + 1 in used | {k + 1 for k in used}:
            rest[i] = replace(token, code="w")  # "6 cells in each"
    return next(iter(found), None), rest


def _numbers_lines(match: re.Match[str], tokens: Sequence[Token]) -> bool:
    """Whether "rows 1 to 5 and columns 1 to 6" says how many there are, and not which of them hold something."""
    if any(tokens[match.start(name)].value != 1 for name in ("first", "one")):
        return False
    begin, end = match.span()
    while begin > 0 and tokens[begin - 1].code not in ".;/":
        begin -= 1
    while end < len(tokens) and tokens[end].code not in ".;/":
        end += 1
    return not any(token.code in "WFSGRxqKAD" for token in tokens[begin:end])


def _size_of_lines(codes: str, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """The size of a maze of which only the columns are counted, and every row is told."""
    counted = {
        tokens[match.start()].value
        for match in re.finditer("(?<![rcstf-])N-?c(?!N)", codes)
        if folded(tokens[match.end() - 1].text) not in SINGULAR
    }
    rows = {tokens[match.start() + 1].value for match in re.finditer("rN(?![t-]N)", codes)}
    rows |= {tokens[match.start()].value for match in re.finditer("Or", codes)}
    if len(counted) == 1 and len(rows) > 1 and rows == set(range(1, len(rows) + 1)):
        return len(rows), counted.pop()
    return None
