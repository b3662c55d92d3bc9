"""The cells that a run of telling words spells: "five, three, then two blanks and a seven" is 5, 3, two blanks, 7."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.drawn_cells import cells_in
from parsers.lexicon import CJK, entries
from parsers.words import CELLS, Word

_PAUSE = re.compile(rf"[,;:.،؛、，。]|\b(?:{'|'.join(entries('and'))})\b")
MOST = 64 * 64  # cells that a number counts; "1234567890 blanks" must not fill the memory
_NEAR = 24  # characters between words that belong together


def cells_of(text: str, words: Sequence[Word]) -> list[str]:
    """The cells that consecutive telling words of `text` spell, in the signs of `parsers.llm.call`.

    `5` a digit, `.` a blank, `#` a wall, `_` an open cell, `S`, `G`; `*.` "the rest is blank", `*#` "all walls".
    """
    cells: list[str] = []
    is_maze = any(word.sense in ("wall", "start", "goal") for word in words)
    while words:
        n_words, spelled = _group(text, words, is_maze)
        cells += spelled
        words = words[n_words:]
    return cells


def _group(text: str, words: Sequence[Word], is_maze: bool) -> tuple[int, list[str]]:
    """How many of the words belong together from the first on, and the cells that they spell."""
    word, following = words[0], words[1] if len(words) > 1 else None
    match word.sense:
        case "cells":
            return 1, cells_in(word.text)
        case "number":
            return _number(text, words, is_maze)
        case "rest":
            return _rest(text, words)
        case "times":
            if following is not None and following.sense in CELLS and _is_near(text, word, following):
                return 2, [CELLS[following.sense]] * min(word.value, MOST)  # "a couple of blanks"
            return 1, []
        case sense if sense in CELLS:
            return _thing(text, words)
    return 1, []  # a place


def _is_near(text: str, word: Word, following: Word) -> bool:
    between = text[word.end : following.start]
    return len(between) <= _NEAR and not _PAUSE.search(between)


# ---------------------------------------------------------------------------- a number first


_COUNTERS = re.compile(
    rf"\b(?:{'|'.join(entries('counters'))})\b|{'|'.join(entries('counters anywhere'))}", re.IGNORECASE
)
_COUNTING = re.compile(rf"\s?(?:(?:{'|'.join(entries('counting'))})\b|[处處连])", re.IGNORECASE)
_OTHER = frozenset(entries("other"))
_ZEROS = frozenset(entries("plural zero"))
_ONE = frozenset(["یکی", "یدونه", "одна"])  # which no digit is called
_ONE_CELL = re.compile(rf"(?:{'|'.join(entries('counters anywhere'))}) $")  # "خانة واحدة فارغة"
_COUNTER = re.compile(  # but not before a number: "5 box 2"
    rf"(?:{'|'.join(entries('counter'))})\b(?! (?:\d|no|one|two|three|four|five|six|seven|eight|nine))",
    re.IGNORECASE,
)
_ARE = re.compile(
    r"\s*(?:\w+\s)?(?:are|were|stay|remain|left|being)\s(?:both\s)?|\sof (?:them|those|which)(?: are)?\s",
    re.IGNORECASE,
)
_WIDE = re.compile(r"[- ](?:cell|square|space|wide|long)[- ]", re.IGNORECASE)
_BEFORE = re.compile(r"(?:^|[,;:/.\n(،؛。、])\s*(?:and |then |and then )?$")
_AFTER = re.compile(r"\s*(?:[,;./\n)،؛。、]|$)")


def _number(text: str, words: Sequence[Word], is_maze: bool) -> tuple[int, list[str]]:
    """A digit, or how many cells hold what comes next. No cell of a maze is a digit, so there every number counts."""
    word, following, third = (*words[:3], None, None)[:3]
    assert word is not None
    if (
        following is not None
        and following.sense in CELLS
        and (_counts(text, word, following) or (is_maze and text[word.end : following.start] in (" ", "-")))
    ):
        is_twice = third is not None and third.sense == "blank" and third.value == following.value == 2
        is_one_noun = is_twice and third is not None and text[following.end : third.start] == " "
        return 2 + is_one_noun, [  # "tres huecos vacíos"
            CELLS[following.sense]
        ] * min(word.value, MOST)
    if following is not None and third is not None and _are_all(text, word, following, third):
        return 3, [CELLS[third.sense]] * min(word.value, MOST)
    if following is not None and _counts_zeros(text, word, following):
        return 2, ["."] * min(word.value, MOST)
    return 1, list(word.text) if word.text.isdecimal() else [str(word.value)]


def _counts(text: str, word: Word, following: Word) -> bool:
    """Whether a number counts what comes after it: "two blanks", "three empty cells", "两个空格"."""
    if not _is_near(text, word, following):
        return False
    between = text[word.end : following.start]
    after = text[following.end : following.end + 24].lstrip(" ")
    if (
        following.value == 2
        or _COUNTING.match(between)
        or _COUNTERS.search(between)
        or _COUNTERS.match(after)
    ):
        return True
    if _ARE.fullmatch(between) or _WIDE.fullmatch(between):
        return True  # "three are blank", "a two-cell gap"
    is_one_cell = _COUNTER.search(between) or (_COUNTER.match(after) and following.text.lower() != "space")
    if word.value == 1 and is_one_cell:
        return True
    if re.fullmatch(r"\s*[x×*]?\s*", between) and (between.strip() or re.fullmatch(r"\d+x", word.text)):
        return True  # "3 x blank", "3x blank"
    if (
        word.value == 1
        and between == " "
        and (word.text.lower() in _ONE or _ONE_CELL.search(text[max(0, word.start - 12) : word.start]))
    ):
        return True  # "одна пустая"
    is_cjk = between == "" and word.value < 10 and re.match(f"[{CJK}]", following.text) is not None  # "三空"
    is_word = between == " " and len(following.text) > 1 and not following.text.startswith("و")  # "and"
    return (is_cjk or is_word) and _stand_alone(text, word, following)  # "5, two empty, 7"


def _stand_alone(text: str, first: Word, last: Word) -> bool:
    """Whether words stand between commas."""
    before, after = text[max(0, first.start - 12) : first.start], text[last.end : last.end + 4]
    return _BEFORE.search(before) is not None and _AFTER.match(after) is not None


def _are_all(text: str, number: Word, following: Word, third: Word) -> bool:
    """As in "the next three are all blank", "las tres siguientes todas vacías", "trois autres vides"."""
    between = text[number.end : following.start]
    if (following.sense, following.value, third.sense) == ("ordinal", 1, "blank"):
        return not _PAUSE.search(between) and _is_near(text, following, third)  # چهار خانه اول خالی
    if following.sense != "rest" or third.sense not in CELLS:
        return False
    if following.value == 0:
        return between == " " and following.text.lower() in _OTHER
    return bool(
        _ARE.fullmatch(between)
        or ((_COUNTING.match(between) or _COUNTERS.search(between)) and _is_near(text, number, following))
    )


def _counts_zeros(text: str, number: Word, zeros: Word) -> bool:
    """As in "tres ceros", "三个零"."""
    if (zeros.sense, zeros.value) != ("number", 0) or not zeros.text.isalpha():
        return False
    between = text[number.end : zeros.start]
    return (between == " " and zeros.text.lower() in _ZEROS) or _COUNTERS.fullmatch(
        between.strip()
    ) is not None


# ---------------------------------------------------------------------------- a blank, a wall, ... first


_UNCOUNTED = frozenset(["blanks", "empties", "gaps", "unknowns"])  # "five, then blanks"
_WRAPPED = 50  # characters of a line that may go on in the next one
_DUALS = frozenset(entries("two blanks"))  # "two blanks" in one word
_COUNTED = re.compile(  # "gap of three", "blank x3", "empty for the next two", "skip 2"
    r"\s*(?:of|for(?: the next)?|[x×*(]|times|the next)?\s*", re.IGNORECASE
)


def _thing(text: str, words: Sequence[Word]) -> tuple[int, list[str]]:
    """What one cell holds, or several as a number tells, or all up to the end."""
    word, following, third = (*words[:3], None, None)[:3]
    assert word is not None
    sign = CELLS[word.sense]
    if (n_more := _to_the_end(text, words)) is not None:
        return 1 + n_more, [f"*{sign}"]
    if following is not None and _is_near(text, word, following):
        between = text[word.end : following.start]
        if following.sense == "times" and _TIMES.fullmatch(following.text):
            return 2, [sign] * min(following.value, MOST)  # "blank twice"
        if following.sense == "number" and _counts_what_was(text, word, following):
            return 2, [sign] * min(following.value, MOST)
        if following.sense == "rest" and not (third is not None and third.sense in CELLS):
            is_counted = (
                third is not None and third.sense == "number" and text[following.end : third.start] == " "
            )
            return 2 + is_counted, [f"*{sign}"]  # "nothing else", "blank for the remaining seven"
        if following.sense == word.sense and between == " but ":
            return 2, [f"*{sign}"]  # "nothing but blanks"
        if following.text.lower() == "end" and re.search(r"\b(?:to|till|until|through)\b", between):
            return 2, [f"*{sign}"]
    if word.text.lower() in _UNCOUNTED:
        return 1, ["*."]
    is_dual = word.text in _DUALS or _TWO_CELLS.search(text[max(0, word.start - 12) : word.start])
    return 1, [sign] * (2 if is_dual else 1)


_TWO_CELLS = re.compile(rf"(?:{'|'.join(entries('two cells'))}) $")
_ENDS = re.compile(r"\s*(?:[.;!?\n)؛。；]|$)")
_THEN = re.compile(
    rf"(?:^|\W)(?:{'|'.join(entries('then'))})\W?(?:nur |s[óo]lo |seulement )?$|(?:{'|'.join(entries('then anywhere'))})[都全]?$",
    re.IGNORECASE,
)
_END = re.compile(
    rf"\s?\b(?:{'|'.join(entries('to the end'))})\b|(?:{'|'.join(entries('to the end anywhere'))})",
    re.IGNORECASE,
)


_TIMES = re.compile(r"twice|thrice|\w+mal|\w+жды", re.IGNORECASE)
_OF_TIMES = re.compile(rf"\s?(?:(?:{'|'.join(entries('of times'))})\b|[次遍])", re.IGNORECASE)


def _to_the_end(text: str, words: Sequence[Word]) -> int | None:
    """How many words after a last blank say that it goes on to the end: "luego nada", "leer bis zum Ende"."""
    word = words[0]
    noun = _COUNTERS.match(text, word.end + 1) if text[word.end : word.end + 1] == " " else None
    end = noun.end() if noun else word.end
    if said := _END.match(text, end):
        end = said.end()
    elif not _THEN.search(text[max(0, word.start - 20) : word.start]):
        return None
    n_words = next((n for n, later in enumerate(words[1:]) if later.start >= end), len(words) - 1)
    return n_words if _ENDS.match(text, end) and n_words == len(words) - 1 else None


def _counts_what_was(text: str, word: Word, number: Word) -> bool:
    """Whether a number tells how often the blank before it stands: "a gap of three", "blank x3", "skip two"."""
    between = text[word.end : number.start]
    if between in ("", "了", "着") and text[number.end :].startswith(("格", "个", "個")):
        return True  # 空两格
    if between == " " and number.text in ("واحد", "واحدة") and _stand_alone(text, word, number):
        return True
    if not 0 < number.value < 10 or not _COUNTED.fullmatch(between):
        return False
    if between.strip():
        return between.strip() != "times"
    is_skipped = word.text.lower() == "skip"
    return is_skipped or _OF_TIMES.match(text, number.end) is not None


# ---------------------------------------------------------------------------- "the rest" or "all" first


def _breaks_line(text: str, word: Word, following: Word) -> bool:
    """Whether a line of its own ends between two words, and no long one that is only wrapped."""
    start = text.rfind("\n", 0, word.start) + 1
    return "\n" in text[word.end : following.start] and word.end - start < _WRAPPED


def _rest(text: str, words: Sequence[Word]) -> tuple[int, list[str]]:
    """ "The rest", "the rest is empty", "the remaining five are blank", "all walls"."""
    n_words = 1
    while n_words < len(words) and words[n_words].sense == "rest":
        n_words += 1
    following = list(words[n_words : n_words + 3])
    is_all = len(following) == 3 and (following[1].sense, following[1].value) == ("rest", 1)
    if is_all and following[2].sense in CELLS and following[0].sense == "number":
        n_words += 1  # "the remaining five are all blank"
        del following[1]
    if len(following) >= 2 and following[0].sense == "number" and following[1].sense in CELLS:
        between = (
            text[words[0].end : following[0].start],
            text[following[0].end : following[1].start],
        )
        if not any(map(_PAUSE.search, between)) and not _breaks_line(text, words[0], following[0]):
            return n_words + 2, [f"*{CELLS[following[1].sense]}"]
    if following and following[0].sense in CELLS:
        return n_words + 1, [f"*{CELLS[following[0].sense]}"]
    return n_words, ["*."] if any(word.value == 0 for word in words[:n_words]) else []
