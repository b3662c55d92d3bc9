"""What a person wants, from the words that people ask with in ten languages; nothing where no clear word says it.

A linear model (`parsers.grammar.ear`) hears most of it; where it is not sure, `parsers.grammar.cues` holds the words
that decide. Of all cues that stand in the prose, those inside a longer one do not count
("solve it" in "I want to solve it myself"), nor those that are turned down ("don't solve it"). Of what is left the most
special wish wins: who wants a puzzle solved and to hear whether the solution is unique wants the latter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import accumulate

from parsers.grammar.cues import AT_ODDS, CUES, FILLERS, JOINED, OLD_SIGNS, RANKS, SMALL_WORDS
from parsers.grammar.ear import heard
from parsers.lexicon import CJK, folded
from parsers.llm.document import Document

_LETTER = rf"[^\W\d_{CJK}][\u0300-\u036f\u064b-\u0655]*"  # with accents and vowel signs
_TOKEN = re.compile(rf"(?:{_LETTER})+(?:['’ʼ`´](?:{_LETTER})+)*|[{CJK}]|\d+|[.?!…;:\n؟؛。,،、-]")
_ARABIC = re.compile("[\u0600-\u06ff]")  # where one letter more is often another word
_APOSTROPHE = re.compile("['’ʼ`´]")
_ENGLISH_ENDING = re.compile(r"(?<=\w)['’ʼ`´](?=(?:t|s|re|m|ll|ve|d)$)", re.IGNORECASE)
_PLACES = frozenset(("number", "ordinal", "place"))  # senses of telling words
_PRONOUNS = frozenset(("one", "ones", "open", "all", "rest", "others"))
_ENDS = frozenset(".?!…;:\n؟؛。")
_ASKED = frozenset("?？؟")
_PAUSES = frozenset(",،、-")
_BREAKS = _ENDS | _PAUSES
_SAME_MARK = {"؟": "?", "،": ",", "、": ",", "؛": ";", "。": "."}
_SIGNS = frozenset("^$#")
_GAPS = {"..": 2, "…": 4, "……": 12}  # words that may stand between, of the same sentence
_REACH = 4  # words after "don't" that it turns down
_NEIGHBOURS, _MANY_AROUND = 6, 3  # words on each side of a cue, and telling ones among them
_NEARLY_AS_MANY = 0.8
_SHORTEST_SLIP = 5  # letters of a word that may be mistyped
_HARD_TO_DENY = frozenset(("no solution", "unique"))  # "isn't there another way?" asks
_SCRIPTS = (
    (re.compile("[a-z]"), "en es de fr pt it"),
    (re.compile("[\u0400-\u04ff]"), "ru"),
    (re.compile("[\u0600-\u06ff]"), "ar fa"),
    (re.compile(f"[{CJK}]"), "zh"),
)
"""The languages of a script; the tables of the others need not be made."""
SURE, LIKELY = (
    0.8,
    0.5,
)  # probability from which what is heard is more than a cue, or counts where there is none
LIKELY_IN_A_PUZZLE = 0.7  # the same where a puzzle is told, of which some may sound like a wish
_A_PUZZLE = 6  # telling words, or more
_WISHES = {"talk": "chat", "no solution": "hint"}
_COUNTING = frozenset((*RANKS, "doubt", "puzzle"))
_FEW_WORDS, _FEW_TOKENS = 7, 23  # telling words, and all, of a text that may be small talk
_FEWEST_TOKENS = 10  # of one that is nothing but thanks


@dataclass(frozen=True)
class Token:
    """A word, one Chinese character, a number or a mark; `forms` are the ways in which it may be read."""

    forms: tuple[str, ...]
    tells: bool = False  # a telling word, as "five", "top", "wall" and 7
    is_place: bool = False  # a number or a place


@dataclass(frozen=True)
class Hit:
    """A cue that stands at `tokens[start:end]`."""

    label: str
    start: int
    end: int


def wish_of(document: Document) -> str | None:
    """The intent that the text tells, one of `parsers.llm.call.INTENTS`; None where nothing clear says it."""
    likely, chance = heard(document)
    if likely == "why" and not _ASKED.intersection(document.text):
        likely = None  # "row 7, column 1 is a 3" may only tell; the cues know "tell me why"
    if chance >= SURE and likely is not None:
        return likely
    tokens, tongues = _words_of_asking(document)
    labels = {hit.label for hit in _standing(tokens, list(_hits(tokens, tongues)))}
    if document.pieces or len(document.words) > _FEW_WORDS or len(tokens) > _FEW_TOKENS:
        labels -= {"chat", "talk"}
    elif document.words or len(tokens) > _FEWEST_TOKENS:
        labels -= {"talk"}
    told = next((label for label in RANKS if label in labels), None)
    if told is None or any(told in pair and pair <= labels for pair in AT_ODDS):
        limit = LIKELY_IN_A_PUZZLE if len(document.words) >= _A_PUZZLE else LIKELY
        return likely if chance >= limit and told is None else None
    return _WISHES.get(told, told.removesuffix("?"))


def level_of(document: Document) -> str:
    """How hard a wanted puzzle is to be: "easier", "harder" or else "same"."""
    found = [hit for hit in _hits(*_words_of_asking(document)) if hit.label in ("easier", "harder")]
    found = [hit for hit in found if not any(_is_inside(hit, other) for other in found)]
    return max(found, key=lambda hit: hit.start).label if found else "same"


# ---------------------------------------------------------------------------- the prose as tokens


def _words_of_asking(document: Document) -> tuple[tuple[Token, ...], list[str]]:
    """The tokens of the prose that say something, and the languages that they may be in."""
    tokens = list(_tokens(document))
    tongues = _tongues(tokens)
    return tuple(_without_slips(tokens, tongues)), tongues


def _tokens(document: Document) -> Iterator[Token]:
    """The words and marks of the prose."""
    text = list(document.text)
    for piece in document.pieces:
        text[piece.start : piece.end] = "\n" * (piece.end - piece.start)
    telling = {word.start: word.sense in _PLACES for word in document.words}
    joined = ""
    for found in _TOKEN.finditer("".join(text)):
        word = found[0]
        for part in _APOSTROPHE.split(_ENGLISH_ENDING.sub("", word)):
            plain = joined + folded(part)
            joined = ""
            if plain in JOINED:
                joined = plain  # "می کنم" is "میکنم"
            else:
                tells = (found.start() in telling and plain not in _PRONOUNS) or word.isdecimal()
                is_place = tells and telling.get(found.start(), True)
                yield Token(_forms(OLD_SIGNS.get(plain, plain)), tells, is_place)


def _forms(word: str) -> tuple[str, ...]:
    """The word, and it without an Arabic "and" before it."""
    word = _SAME_MARK.get(word, word)
    return (word, word[1:]) if word[:1] in ("و", "ف") and len(word) > 2 else (word,)


def _without_slips(tokens: Sequence[Token], tongues: Sequence[str]) -> Iterator[Token]:
    """The tokens that say something, not "please", each mistyped word also as what it may be mistyped for."""
    for token in tokens:
        if token.forms[0] in FILLERS:
            continue
        meant = [_meant(word, _cues(tongue)) for word in token.forms for tongue in tongues]
        yield replace(token, forms=(*token.forms, *(word for word in meant if word)))


def _meant(word: str, cues: _Cues) -> str | None:
    """The word of a cue that this one may be, with a letter missing or one too many, or with two exchanged."""
    if len(word) < _SHORTEST_SLIP or word in cues.words or _ARABIC.match(word):
        return None
    for slip in (word, *_one_less(word)):
        meant = cues.slips.get(slip)
        if meant is not None and (
            sorted(meant) == sorted(word) or (abs(len(meant) - len(word)) == 1 and len(word) > _SHORTEST_SLIP)
        ):
            return meant
    return None


def _one_less(word: str) -> Iterator[str]:
    """The word without one of its letters, its first left as it is."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]


# ---------------------------------------------------------------------------- cues as patterns


@dataclass(frozen=True)
class Element:
    """A part of a pattern: one of these words, or one of these runs; or, if `gap` is positive, anything of that length."""

    words: frozenset[str] = frozenset()
    runs: tuple[tuple[str, ...], ...] = ()
    gap: int = 0

    @property
    def first_words(self) -> set[str]:
        return {*self.words, *(run[0] for run in self.runs)}


@dataclass
class _Cues:
    """The cues of a language: patterns by the word that they begin with or the beginning of it."""

    by_word: dict[str, list[tuple[str, tuple[Element, ...]]]] = field(default_factory=dict)
    by_stem: dict[str, list[tuple[str, tuple[Element, ...]]]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    slips: dict[str, str] = field(default_factory=dict)  # a word with one letter left out -> the word


@cache
def _cues(tongue: str) -> _Cues:
    """The tables of `parsers.grammar.cues`, each line a pattern."""
    cues = _Cues(words={folded(word) for word in SMALL_WORDS[tongue].split()})
    table = CUES[tongue]
    names = {label: words for label, words in table.items() if label.startswith("<")}
    for label in table.keys() - names.keys():
        for line in table[label].split("\n"):
            for pattern in _patterns(line.split(), names):
                for part in pattern:
                    cues.words |= {
                        *part.words,
                        *(word.removesuffix("*") for run in part.runs for word in run),
                    }
                for first in pattern[0].first_words:
                    known = cues.by_stem if first.endswith("*") else cues.by_word
                    known.setdefault(first.removesuffix("*"), []).append((label, pattern))
    for word in sorted(cues.words):
        if len(word) >= _SHORTEST_SLIP:
            cues.slips |= dict.fromkeys([word, *_one_less(word)], word)
    return cues


def _tongues(tokens: Sequence[Token]) -> list[str]:
    """The languages that the text may be in: those of which it holds the most words."""
    words = {token.forms[0] for token in tokens}
    written = " ".join(words)
    scripts = [tongues for form, tongues in _SCRIPTS if form.search(written)]
    n_known = {tongue: len(words & _cues(tongue).words) for tongues in scripts for tongue in tongues.split()}
    return [tongue for tongue, n in n_known.items() if n >= _NEARLY_AS_MANY * max(n_known.values())]


def _patterns(parts: Sequence[str], names: dict[str, str]) -> list[tuple[Element, ...]]:
    """The patterns that a line stands for: one, or more where "(so)" may be missing."""
    patterns: list[tuple[Element, ...]] = [()] if parts else []
    for i, part in enumerate(parts):
        element = _element(part.strip("()"), names)
        with_it = [(*pattern, element) for pattern in patterns]
        may_be_missing = part.startswith("(") and 0 < i < len(parts) - 1
        patterns = patterns + with_it if may_be_missing else with_it
    return patterns


def _element(part: str, names: dict[str, str]) -> Element:
    if part in _GAPS:
        return Element(gap=_GAPS[part])
    choices = [word for choice in part.split("/") for word in names.get(choice, choice).split()]
    spellings = {spelling for choice in choices for spelling in (choice, _without_umlauts(choice))}
    runs = {tuple(word for run in spelling.split("_") for word in _words_of(run)) for spelling in spellings}
    plain = {run for run in runs if len(run) == 1 and not run[0].endswith("*") and run[0] not in _SIGNS}
    return Element(frozenset(run[0] for run in plain), tuple(sorted(runs - plain)))


def _words_of(run: str) -> Iterator[str]:
    """A word as it is looked up; Chinese characters one by one."""
    if re.search(f"[{CJK}]", run):
        yield from run
    else:
        yield folded(run)


def _without_umlauts(word: str) -> str:
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def _hits(tokens: tuple[Token, ...], tongues: Sequence[str]) -> Iterator[Hit]:
    """Every cue of these languages, wherever it stands."""
    for tongue in tongues:
        yield from _hits_of(tokens, _cues(tongue))


def _hits_of(tokens: tuple[Token, ...], cues: _Cues) -> Iterator[Hit]:
    for i, token in enumerate(tokens):
        starting = list(cues.by_word.get("#", ())) if token.is_place else []
        if i == 0 or tokens[i - 1].forms[0] in _ENDS:
            starting += cues.by_word.get("^", ())
        for form in token.forms:
            starting += cues.by_word.get(form, ())
            for length in range(2, len(form) + 1):
                starting += cues.by_stem.get(form[:length], ())
        for label, pattern in starting:
            if (end := _end(tokens, i, pattern)) is not None:
                yield Hit(label, i, end)


def _end(tokens: tuple[Token, ...], start: int, pattern: Sequence[Element]) -> int | None:
    """Where the pattern ends that begins at `start`; None where it does not stand there."""
    if not pattern:
        return start
    first, rest = pattern[0], pattern[1:]
    if first.gap:
        for after in range(start, min(start + first.gap, len(tokens)) + 1):
            if (end := _end(tokens, after, rest)) is not None:
                return end
            if after < len(tokens) and tokens[after].forms[0] in (
                _BREAKS if first.gap == _GAPS[".."] else _ENDS
            ):
                break
        return None
    if start < len(tokens) and not first.words.isdisjoint(tokens[start].forms):
        end = _end(tokens, start + 1, rest)
        if end is not None:
            return end
    for run in first.runs:
        after_run = _after(tokens, start, run)
        if after_run is not None and (end := _end(tokens, after_run, rest)) is not None:
            return end
    return None


def _after(tokens: tuple[Token, ...], start: int, run: tuple[str, ...]) -> int | None:
    """Behind the run of words, if it stands at `start`."""
    for i, word in enumerate(run, start):
        match word:
            case "^":
                return start if start == 0 or tokens[start - 1].forms[0] in _ENDS else None
            case "$":
                return start if start == len(tokens) or tokens[start].forms[0] in _ENDS else None
        if i >= len(tokens) or not _is(tokens[i], word):
            return None
    return start + len(run)


def _is(token: Token, word: str) -> bool:
    if word == "#":
        return token.is_place
    if word.endswith("*"):
        return any(form.startswith(word[:-1]) for form in token.forms)
    return word in token.forms


# ---------------------------------------------------------------------------- which of them count


def _standing(tokens: tuple[Token, ...], hits: list[Hit]) -> Iterator[Hit]:
    """The hits that are inside no longer one, and that nothing turns down."""
    misleading = [hit for hit in hits if hit.label == "nothing"]
    hits = [hit for hit in hits if not any(_is_inside(hit, other) for other in misleading)]
    turned_down = {i for hit in hits if hit.label in ("not", "not before") for i in _reach(tokens, hits, hit)}
    n_told = [0, *accumulate(token.tells for token in tokens)]  # telling words before each token
    solving = [hit for hit in hits if hit.label == "solve"]
    for hit in hits:
        if hit.start in turned_down and hit.label not in _HARD_TO_DENY:
            continue
        if hit.label == "doubt" and any(_is_inside(hit, other) for other in solving):
            continue
        if hit.label in _COUNTING and not _is_told(tokens, n_told, hit):
            yield hit


def _is_told(tokens: tuple[Token, ...], n_told: Sequence[int], hit: Hit) -> bool:
    """Whether it is rather a part of the puzzle, as "first number" among other numbers and places.

    `n_told` counts the telling words before each token. Who tells a puzzle asks before or after it, not in its midst.
    """
    n_before, n_within, n_all = n_told[hit.start], n_told[hit.end], n_told[-1]
    if n_before >= _MANY_AROUND and n_all - n_within >= _MANY_AROUND:
        return True
    if hit.label in ("why", "why?") or n_before == n_within:
        return False
    before, after = (
        tokens[max(0, hit.start - _NEIGHBOURS) : hit.start],
        tokens[hit.end : hit.end + _NEIGHBOURS],
    )
    around = [*_until_end(before[::-1]), *_until_end(after)]
    return sum(token.tells for token in around) >= _MANY_AROUND


def _until_end(tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Those of the same sentence."""
    for token in tokens:
        if token.forms[0] in _ENDS:
            return
        yield token


def _is_inside(hit: Hit, other: Hit) -> bool:
    return other.label != hit.label and other.start <= hit.start and hit.end <= other.end


def _reach(tokens: tuple[Token, ...], hits: list[Hit], turning: Hit) -> Iterator[int]:
    """The tokens that a "don't" turns down: those behind it up to a pause or a "but", or those before it."""
    if turning.label == "not before":
        for i in range(turning.start - 1, max(-1, turning.start - 1 - _REACH), -1):
            if tokens[i].forms[0] in _BREAKS:
                return
            yield i
        return
    breaks = {hit.start for hit in hits if hit.label == "but"}
    for i in range(turning.start + 1, min(turning.end + _REACH, len(tokens))):
        if i >= turning.end and (tokens[i].forms[0] in _BREAKS or i in breaks):
            return
        yield i
