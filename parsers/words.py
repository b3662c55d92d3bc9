"""Telling words: numbers, ordinals, places, blanks and "the rest", in ten languages.

"The top row starts with five, then two blanks" holds the telling words top, five, two, blanks. A
language model need not copy what they say, it points at them. Here they are found; `parsers.lexicon` holds them by
language, and `parsers.spelling` tells which cells a run of them spells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from parsers.drawn_cells import cells_in, drawn_runs
from parsers.lexicon import CJK, LEXICON, TENS, TONGUES, Sense, entries, folded, numbered

MOST_WORDS = 600  # telling words of one text; no description of a puzzle has more
CELLS: dict[Sense, str] = {"blank": ".", "wall": "#", "open": "_", "start": "S", "goal": "G"}
"""What a cell may hold beside a digit, and its sign in `parsers.llm.call`."""
_ENDS = {1: "st", 2: "nd", 3: "rd"}  # of ordinals


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


# ---------------------------------------------------------------------------- where they stand


def telling_words(text: str) -> list[Word]:
    """The telling words of a normalised text, in order; at most `MOST_WORDS`."""
    words = list(islice(_all_words(text), 2 * MOST_WORDS))
    found: list[Word] = []
    bare: Word | None = None  # the word before, if it has no article
    for i, word in enumerate(words):
        if word.text.lower() in _ARTICLES and _is_article(text, bare, *words[i : i + 3]):
            bare = None  # "un siete" is a seven
            continue
        bare = word if i == 0 or found[-1:] == words[i - 1 : i] else None
        found.append(word)
    return found[:MOST_WORDS]


_ARTICLES_THAT_COUNT = frozenset(entries("articles that count"))
_ARTICLES = _ARTICLES_THAT_COUNT | frozenset(entries("articles"))


def _is_article(
    text: str, before: Word | None, word: Word, following: Word | None = None, third: Word | None = None
) -> bool:
    """Whether "un" in "un siete" tells nothing; in "trois un sept" and "un deux trois" it is a one."""

    def touch(one: Word, other: Word) -> bool:
        return text[one.end : other.start] == " "

    if following is None or not touch(word, following):
        return False
    if following.text.isdecimal():
        return word.text != "یک"  # "ligne 3 un 2"
    is_counting = word.text.lower() in _ARTICLES_THAT_COUNT and before is not None and touch(before, word)
    if is_counting and before is not None and (before.sense == "number" or before.sense in CELLS):
        return False
    if following.text.lower() in _ARTICLES - {word.text.lower()}:
        return False  # "vide et un une idée ?"
    if following.sense != "number":
        return following.sense in CELLS
    if word.text == "یک":
        return False
    if word.text.lower() not in _ARTICLES_THAT_COUNT:
        return True
    if third is None or third.sense != "number" or third.text.lower() in _ARTICLES_THAT_COUNT:
        return True
    return not touch(following, third)


def _all_words(text: str) -> Iterator[Word]:
    """Those that are drawn, those that are spoken, and articles."""
    position = 0
    for start, end in drawn_runs(text):
        yield from _spoken(text, position, start)
        yield Word(text[start:end], start, end, "cells", len(cells_in(text[start:end])))
        position = end
    yield from _spoken(text, position, len(text))


_LETTER = rf"[^\W{CJK}]"  # or a digit
_CJK_WORDS = sorted(filter(re.compile(f"[{CJK}]+").fullmatch, LEXICON), key=len, reverse=True)
_SPOKEN = re.compile(
    # B4; row C, but not "row a"
    r"(?P<letter>(?<!\w)[a-i](?=[1-9](?!\w))"
    r"|(?:(?<=row )|(?<=line )|(?<=col )|(?<=column ))(?:[b-i]|(?-i:A))(?!\w))"
    # r3c5, R1, col4; f3c5, z3s5, l3c5 in Spanish, German, French
    rf"|(?P<coordinates>(?<!{_LETTER})(?:(?:r|c|b|x|row|col|column|box|line)_?\d{{1,2}}){{1,2}}(?!{_LETTER})"
    rf"|(?<!{_LETTER})[fzl]\d{{1,2}}[csk]\d{{1,2}}(?!{_LETTER}))"
    # 5, the 4 of B4; 3rd, 3ème; 2x, 4s
    rf"|(?P<number>(?:(?<!{_LETTER})|(?<=(?<!\w)[a-i]))\d{{1,9}}"
    rf"(?:(?P<ordinal>{'|'.join(entries('nth'))})(?!\w)|(?:x(?= )|s)(?!\w)|(?=(?:mal|تا)(?!\w))|(?![^\W_{CJK}])))"
    r"|(?P<cjk_numbers>[零〇一二三四五六七八九十两兩]+)"
    rf"|(?P<cjk_word>{'|'.join(_CJK_WORDS)})"
    # five, vingt-et-un; a lone x is a sign
    rf"|(?P<word>[^\W\d_{CJK}]{{2,}}(?:[\u200c'’-](?=[^\W\d_])[^\W\d_{CJK}]+)*|[^\W\d_{CJK}xX])"
    # a blank: _ - ? * x, a dot alone, [ ]; a long dash only between digits
    r"|(?P<sign>(?<![^\s(\[,;:|/=\"'])"
    r"(?:[_\-?*□·xX](?=[.)!\"'\]]*(?:[\s,;|/]|$))|\.(?=[\s,;]|$)|\[ ?\]|\( \))"
    r"|(?<=[\d–—]\s)[–—](?=\s*$|\s[\d–—]))",
    re.IGNORECASE,
)


def _spoken(text: str, start: int, end: int) -> Iterator[Word]:
    """The telling words of a stretch, and articles."""
    for piece in _SPOKEN.finditer(text, start, end):
        start, end = piece.span()
        if piece["letter"]:
            yield Word(piece[0], start, end, "ordinal", "abcdefghi".index(piece[0].lower()) + 1)
        elif piece["coordinates"]:
            for part in re.finditer(r"\d+", piece[0]):
                yield Word(part[0], start + part.start(), start + part.end(), "number", int(part[0]))
        elif piece["number"]:
            if piece[0].lower() == "0s":
                yield Word(piece[0], start, end, "blank", 2)
            else:
                digits = re.match(r"\d+", piece[0])[0]  # type: ignore[index]
                yield Word(piece[0], start, end, "ordinal" if piece["ordinal"] else "number", int(digits))
        elif piece["cjk_numbers"]:
            yield from _cjk_numbers(piece[0], start)
        elif piece["sign"]:
            if not (piece[0] in "xX*" and _is_times(text, start, end)):
                yield Word(piece[0], start, end, "blank", 1)
        else:
            yield from _of_word(text, piece[0], start)


_CJK_DIGITS = numbered(TONGUES["zh"]["digits"])


def _cjk_numbers(run: str, start: int) -> Iterator[Word]:
    """`五三七` is three numbers, `十二` and `二十一` one each."""
    for part in re.finditer(r"[一二三四五六七八九]?十[一二三四五六七八九]?|.", run):
        tens, ten, ones = part[0].rpartition("十")
        value = 10 * _CJK_DIGITS.get(tens, 1) + _CJK_DIGITS.get(ones, 0) if ten else _CJK_DIGITS[part[0]]
        yield Word(part[0], start + part.start(), start + part.end(), "number", value)


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
    elif (owner := re.fullmatch("(.+)['\u2019]s", word)) is not None and (meaning := meaning_of(owner[1])):
        yield Word(owner[1], start, start + len(owner[1]), *meaning)  # row two's third cell
    elif (elided := _ELIDED.fullmatch(word)) is not None and (meaning := meaning_of(elided[1])):
        if meaning[0] != "number":  # "d'une"
            yield Word(elided[1], start + elided.start(1), start + len(word), *meaning)
    elif "-" in word:
        for part in re.finditer("[^-]+", word):
            if (meaning := meaning_of(part[0])) is not None:
                yield Word(part[0], start + part.start(), start + part.end(), *meaning)


def _tells_nothing(text: str, word: str, start: int, end: int) -> bool:
    """The exceptions: "the third space", "left blank", "three empty ones", "an empty one"."""
    match word:
        case "oh":
            return not _is_zero(text, start, end)
        case "um":
            return _is_hesitation(text, start, end)
        case "espacios" | "espaços" | "espacos" | "espaces" | "spazi":
            return not _is_counted(text, start) or _BLANK_FOLLOWS.match(text, end) is not None
        case "شيء":
            return not text[:start].endswith("لا ")
        case "space" | "spaces":
            return _are_cells(text, start, end)
        case "left":
            return re.match(r" (?:blank|empty|open|unfilled|unknown|vacant)\b", text[end:]) is not None
        case "one":
            return _EMPTY_ONE.search(text[max(0, start - 24) : start]) is not None
        case "ones":
            return (
                re.search(r"\b(?:blank|empty|missing|unknown|unfilled) $", text[max(0, start - 12) : start])
                is not None
            )
    return False


_ELIDED = re.compile(
    "(?:[dlnst]|qu|jusqu|aux?|un|(?:d|n|su|co|da|a)(?:e?ll|l))['\u2019](.+)", re.IGNORECASE
)  # l'ultima
_EMPTY_ONE = re.compile(
    r"\b(?:an?|an\w{5}|the|this|that) (?:blank|empty|missing|unknown|unfilled|vacant) $", re.IGNORECASE
)
_ENGLISH = r"zero|oh|two|three|four|five|six|seven|eight|nine|blanks?|empty|gaps?"
_DIGIT = rf"(?:\d|\b(?:one|{_ENGLISH}))"
_BEFORE_ZERO = re.compile(rf"(?:{_DIGIT}[ ,-]{{1,2}}|(?:\b(?:row|line|is|reads|goes)|:) )$", re.IGNORECASE)
_AFTER_ZERO = re.compile(rf"[ ,-]{{1,2}}{_DIGIT}\b", re.IGNORECASE)
_AFTER_LAST_ZERO = re.compile(
    r"(?! (?:wait|no|sorry|hang|hold|dear|my|god|i|that|it|well)\b)(?:[ .;\n]|, (?:next|then|row|line|new)\b|$)",
    re.IGNORECASE,
)


def _is_zero(text: str, start: int, end: int) -> bool:
    """Whether "oh" is a digit, as in "five oh oh three", and no sigh."""
    before, after = text[max(0, start - 12) : start].lower(), text[end : end + 12].lower()
    if before.endswith(" oh ") or after.startswith(" oh "):
        return True
    if not _BEFORE_ZERO.search(before):
        return False
    return _AFTER_ZERO.match(after) is not None or _AFTER_LAST_ZERO.match(after) is not None


_NOT_PORTUGUESE = _ENGLISH.removeprefix("zero|")
_AMONG_ENGLISH = (
    re.compile(
        rf"\b(?:{_NOT_PORTUGUESE}|one|row|line|is|then|and|the|okay|ok|goes|has|so)[ ,]+$", re.IGNORECASE
    ),
    re.compile(rf"[ ,]+(?:{_NOT_PORTUGUESE}|one|row|line|the|then|and|okay|ok|next|so)\b", re.IGNORECASE),
)


def _is_hesitation(text: str, start: int, end: int) -> bool:
    """Whether "um" is no Portuguese one: English stands before or after it."""
    before, after = _AMONG_ENGLISH
    return bool(before.search(text[max(0, start - 12) : start]) or after.match(text[end : end + 12]))


_NAMED_CELLS = re.compile(
    r"(?:\b(?:blank|empty|open|free|unfilled|remaining|other|rest|first|last|middle|this|that|the|every|each|all|those|these"
    r"|in|of|no|next|\d(?:st|nd|rd|th)|second|third|\w+th|single|white)|-)\s+$",
    re.IGNORECASE,
)
_BEING_BLANK = re.compile(
    r" (?:are|is|stay|remain)(?: all| both| left)? (?:blank|empty|unfilled|open|unknown|vacant)",
    re.IGNORECASE,
)


_BEFORE_SPACES = re.compile(r"(\w+) $")
_BLANK_FOLLOWS = re.compile(
    r" (?:(?:en|em|in|qui sont|que est[áa]n) )?(?:vac[ií]os|vazios|vides?|vuoti|libres?|liberi|b[lr]an\w+|bianc\w+|sin|sans|senza)\b",
    re.IGNORECASE,
)


def _is_counted(text: str, start: int) -> bool:
    """Whether a number stands right before."""
    before = _BEFORE_SPACES.search(text[max(0, start - 24) : start])
    return before is not None and (before[1].isdecimal() or (meaning_of(before[1]) or ("",))[0] == "number")


def _are_cells(text: str, start: int, end: int) -> bool:
    """Whether "spaces" means cells of which something is said, and not blanks."""
    return bool(_NAMED_CELLS.search(text[max(0, start - 16) : start]) or _BEING_BLANK.match(text, end))


# ---------------------------------------------------------------------------- what a single one tells


_WRITTEN_TOGETHER = entries("written together")  # "and", "the"
_ORDINAL = re.compile(
    f"(?:{'|'.join(f'({stem})' for stem in entries('ordinal stems'))})(?:{'|'.join(entries('ordinal endings'))})"
)


def meaning_of(word: str) -> tuple[Sense, int] | None:
    """What a single word tells; None where it tells nothing."""
    word = word.lower()
    plain = folded(word)
    if (known := LEXICON.get(plain)) is not None:
        return known
    for start in _WRITTEN_TOGETHER:
        if plain.startswith(start) and (known := LEXICON.get(plain.removeprefix(start))) is not None:
            return known
    if "-" in word:
        tens, _, ones = word.partition("-")
        if tens in TENS and (known := LEXICON.get(ones)) is not None and known[0] in ("number", "ordinal"):
            return known[0], TENS[tens] + known[1]
    if (stem := _ORDINAL.fullmatch(word)) is not None and stem.lastindex is not None:
        return "ordinal", stem.lastindex
    return None
