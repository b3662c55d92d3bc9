"""May this sentence stand for this step? Every cell, digit, house and claim in it is compared with the step.

A language model may reword a step; what it says is shown only if `check_wording` agrees, else the plain
text is. The reading is narrow on purpose: what cannot be understood is refused.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import product
from typing import NamedTuple

from solver.puzzle import Cell

from .board import Candidate, CellFact, Step

NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
HOUSE_WORDS = {
    "row": "row",
    "column": "column",
    "col": "column",
    "box": "box",
    "block": "box",
    "region": "box",
}
HOUSE_PLURALS = {"rows": "row", "columns": "column", "cols": "column", "boxes": "box", "blocks": "box"}

TECHNIQUE_NAMES = re.compile(
    r"(?<![\w-])(?:full house|(?:naked|hidden) (?:single|pair|triple|quad)|pointing|claiming|"
    r"locked candidates?|x-wing|xy-wing|xyz-wing|w-wing|swordfish|jellyfish|skyscraper|kite|turbot|"
    r"remote pair|nice loop|colou?ring|(?:unique|empty) rectangle|contradiction chain|forcing chain|"
    r"nishio)(?![\w-])"
)
ALSO_CALLED = {
    "pointing": "locked candidates",
    "claiming": "locked candidates",
    "simple colouring": "coloring",
    "short contradiction chain": "forcing chain",
    "contradiction chain": "forcing chain",
}

_NUMBER = "(?:[1-9]|" + "|".join(NUMBER_WORDS) + r")\b"
_TOKEN = re.compile(
    rf"""(?P<cell> r[1-9]c[1-9]\b )
    | (?P<houses> (?:{"|".join(HOUSE_PLURALS)})\ {_NUMBER}(?:,\ {_NUMBER})*,?\ (?:and|or|&)\ {_NUMBER} )
    | (?P<house> (?:{"|".join(HOUSE_WORDS)})\ (?:number\ )?{_NUMBER} )
    | (?P<ordinal> (?:{"|".join(ORDINALS)}|1st|2nd|3rd|[4-9]th)\ (?:{"|".join(HOUSE_WORDS)})\b )
    | (?P<count> {_NUMBER}\ (?:(?:other|remaining|empty|open|same|of\ these|of\ the)\ )?
        (?:cells|squares|spots|places|digits|numbers|values|candidates|houses|corners|options|ways|cases)\b )
    | (?P<single> one\ of\b | (?:only|has|just|exactly|no)\ one\b | one\ (?:solution|more|cell|place)\b )
    | (?P<digit> {_NUMBER} )
    | (?P<word> [a-z][a-z'-]*(?!\w) )
    | (?P<mark> [-.,;:!?()] )
    | (?P<space> \s )
    | (?P<other> . )""",
    re.VERBOSE,
)
_BEFORE_DIGIT = re.compile(
    r"(?:^|[,(:;.#@%]|\b(?:is|be|are|was|were|being|becomes?|became|an?|the|digits?|numbers?|values?|candidates?|"
    r"and|or|for|of|to|only|not|no|both|with|holds?|held|have|has|had|takes?|taking|contains?|gets?|places?|puts?|"
    r"sets?|sees?|but|than|except|besides|every|any|all|each|that|removes?|removed|eliminates?|eliminated|"
    r"excludes?|excluded|loses?|out|drops?|allows?|also|still|just|exactly|either|neither|nor|where|when|in|"
    r"because|since|as|so|then|must|can|cannot|equals?|needs?|left|makes?|making|leaves?|leaving|by|between|"
    r"these|those|this|here|if|suppose|assume|whether|while|therefore|thus|hence|case|means))\s*$"
)
"""What may stand before a bare digit; after other words (`step 3`, `Zeile 3`) it is refused."""

_DENIAL = re.compile(
    r"\b(?:not|cannot|never|neither|nor|without|remov\w*|eliminat\w*|exclud\w*|ruled? out|rules out|"
    r"ruling out|cross(?:ed|es)?|struck|strike|drops?|dropped|loses?|lost|impossible|clear(?:s|ed)?|"
    r"forbid\w*|discard\w*|tak(?:e|es|en|ing) away|gone|banned|no longer)\b"
)
_ALL_BUT = re.compile(
    r"\b(?:every|any|all|no|nothing|everything|anything)\b[a-z ]*\b(?:but|except|other than|besides) #"
)
_SUPPOSES = re.compile(
    r"\b(?:if|suppos\w*|assum\w*|imagine|were|would|could|should|may|might|maybe|perhaps|possibly|probably|"
    r"whichever|unless)\b"
)
_CONCLUDES = re.compile(r"\b(?:so|therefore|hence|thus|consequently|in every case|either way)\b")
_ALTERNATIVE = re.compile(r"\b(?:or|either|one of|between|among)\b")
_UNNAMED = re.compile(
    r"\b(?:top|middle|bottom|left-hand|right-hand|centre|center|central|upper|lower|rows|columns|boxes|zero|ten)\b"
)
_CLAUSE_ENDS = re.compile(
    r"[;:]|, and (?=@)|, (?=(?:we|you|this|that|these) )|,? and (?=% has no )|,? but (?!#)|"
    r"(?=\b(?:so|therefore|hence|thus|consequently|then|which|because|since|while|leaving|making|meaning|"
    r"whereas)\b)"
)


_IS_DIGIT = re.compile(
    r"\b(?:is|are|be|being|becomes?|equals?|holds?|gets?|contains?|takes?)\b(?: [a-df-z]\w*)* #"
)
_ELSEWHERE = re.compile(r"\b(?:other|others|else|elsewhere|rest)\b")
_PRONOUN = re.compile(r"\b(?:it|them|they|both|that digit|this digit|the digit|the same)\b")


class _Unclear(Exception):
    """The text says something else than the step, or cannot be compared with it."""


_Run = tuple[str, list, int, int]  # the mark, what it stands for, where the run begins and ends


class _Named(NamedTuple):
    """What a text names, in order; `_claims` takes it off the front, clause by clause."""

    cells: list[Cell]
    digits: list[int]
    houses: list[tuple[str, ...]]


class _Claim(NamedTuple):
    """Cells and digits that one verb joins, the houses of the clause, and the words around them."""

    cells: list[Cell]
    digits: list[int]
    houses: list[str]
    words: str


def check_sentence(sentence: str, step: Step) -> bool:
    """Does the sentence claim nothing but what the step says?

    It may say less than the step; `check_wording` is for texts that are to replace it.
    """
    try:
        _conclusions(sentence, step)
    except _Unclear:
        return False
    return True


def check_wording(text: str, step: Step) -> bool:
    """May the text replace `step.text`? It claims nothing else, and states every conclusion."""
    try:
        stated = _conclusions(text, step)
    except _Unclear:
        return False
    wanted = {(True, *c) for c in step.placements} | {(False, *c) for c in step.eliminations}
    return wanted <= stated


def _conclusions(text: str, step: Step) -> set[tuple[bool, Cell, int]]:
    """The conclusions of the step that the text states: (is or is not, cell, digit)."""
    plain = _plain(text)
    own_names = {step.technique.lower(), ALSO_CALLED.get(step.technique, step.technique.lower())}
    for name in TECHNIQUE_NAMES.findall(plain):
        if not any(name.replace("colour", "color") in own.replace("colour", "color") for own in own_names):
            raise _Unclear(f"another technique: {name}")
    marked, named = _read(plain, step)
    if _UNNAMED.search(marked):
        raise _Unclear("a place that is not named by its number")
    stated: set[tuple[bool, Cell, int]] = set()
    supposing = False
    for sentence in re.split(r"[.!?]+(?:\s+|$)", marked):
        if not sentence.startswith("then"):  # which goes on from what the sentence before supposed
            supposing = False
        for clause in _CLAUSE_ENDS.split(sentence):
            if _CONCLUDES.search(clause):
                supposing = False
            if _SUPPOSES.search(clause):
                supposing = True
            for claim in _claims(clause, named):
                stated |= _judge(claim, step, supposing)
    return stated


def _plain(text: str) -> str:
    """Small letters and plain marks, with `is` for `=`."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = text.translate({0x2018: "'", 0x2019: "'", 0x201C: " ", 0x201D: " ", 0x2010: "-", 0x2011: "-",
                           0x2013: " , ", 0x2014: " , ", 0x22: " ", 0x60: " ", 0x2A: " "})  # fmt: skip
    text = re.sub(r"\u2260|!=|<>", " is not ", text)
    text = re.sub(r"==?", " is ", text)
    text = re.sub(r"\bcan't|\bcan not|\bcouldn't|\bwon't|\bmustn't", "cannot", text)
    return re.sub(r"\s+", " ", re.sub(r"n't\b", " not", text)).strip()


def _read(plain: str, step: Step) -> tuple[str, _Named]:
    """The text with `@` for cells, `#` for digits and `%` for houses; and what these are.

    Raises _Unclear for names that the step does not have, and for numbers that name nothing.
    """
    cells_known = {cell for cell, _ in (*step.placements, *step.eliminations, *step.supposed)} | {*step.cells}
    digits_known = {digit for _, digit in (*step.placements, *step.eliminations)} | {*step.digits}
    counts = {len(step.cells), len(step.digits), len(step.houses), len({c for c, _ in step.eliminations})}
    counts |= {len(fact.digits if isinstance(fact, CellFact) else fact.cells) for fact in step.because}
    if step.rectangle:
        counts.add(2)
    cells, digits, every_house = named = _Named([], [], [])
    marked = ""
    for match in _TOKEN.finditer(plain):
        sort, word = match.lastgroup, match[0]
        houses: list[str] = []
        if sort == "cell":
            cells.append((int(word[1]) - 1, int(word[3]) - 1))
            if cells[-1] not in cells_known:
                raise _Unclear(f"a cell that the step does not have: {word}")
            marked += "@"
        elif sort == "digit":
            digits.append(_value(word))
            if not _BEFORE_DIGIT.search(marked) or digits[-1] not in digits_known:
                raise _Unclear(f"a number that is no digit of the step: {word}")
            marked += "#"
        elif sort == "houses":
            name, *numbers = re.findall(rf"^[a-z]+|{_NUMBER}", word)
            houses = [f"{HOUSE_PLURALS[name]} {_value(number)}" for number in numbers]
        elif sort == "house":
            houses = [f"{HOUSE_WORDS[word.split()[0]]} {_value(word.split()[-1])}"]
        elif sort == "ordinal":
            order, name = word.split()
            number = ORDINALS.index(order) + 1 if order in ORDINALS else int(order[0])
            houses = [f"{HOUSE_WORDS[name]} {number}"]
        elif sort == "count":
            count, noun = word.split(" ", 1)
            if _value(count) not in counts:
                raise _Unclear(f"a count that is not the step's: {word}")
            marked += noun
        elif sort == "other":
            raise _Unclear(f"not understood: {word}")
        else:
            marked += word
        if not set(step.houses).issuperset(houses):
            raise _Unclear(f"a house that the step does not have: {word}")
        if houses:
            every_house.append(tuple(houses))
            marked += "%"
    return marked, named


def _value(word: str) -> int:
    return int(word) if word.isdigit() else NUMBER_WORDS.index(word) + 1


def _claims(clause: str, named: _Named) -> list[_Claim]:
    """Pair the runs of cells and of digits in the clause."""
    houses = [house for _ in range(clause.count("%")) for house in named.houses.pop(0)]
    runs: list[_Run] = []
    for match in re.finditer(r"[@#]", clause):
        item = named.cells.pop(0) if match[0] == "@" else named.digits.pop(0)
        gap = clause[runs[-1][3] : match.start()] if runs else ""
        if runs and runs[-1][0] == match[0]:
            if _DENIAL.search(gap) or re.search(r"\b(?:is|are)\b", gap):
                raise _Unclear("two lists of the same sort")
            mark, items, begin, _ = runs[-1]
            if item in items:
                raise _Unclear("something named twice in one list")
            runs[-1] = (mark, [*items, item], begin, match.end())
        else:
            runs.append((match[0], [item], match.start(), match.end()))
    claims = []
    begin = 0
    for k in range(0, len(runs) - 1, 2):
        end = len(clause)
        if k + 2 < len(runs):
            gap = clause[runs[k + 1][3] : runs[k + 2][2]]
            cut = max(gap.rfind(","), gap.rfind(" and "), gap.rfind(" or "))
            end = runs[k + 1][3] + (cut if cut >= 0 else len(gap))
        claims.append(_claim(runs[k], runs[k + 1], houses, clause[begin:end]))
        begin = end
    if len(runs) > 1 and len(runs) % 2:  # the last run could belong to the one before as well
        claims.append(_claim(runs[-1], runs[-2], houses, clause[runs[-2][2] :]))
        if any(_DENIAL.search(claim.words) for claim in claims[-2:]):
            raise _Unclear("it is not plain what is denied of what")
    if len(runs) == 1:
        claims.append(_claim(runs[0], ("#" if runs[0][0] == "@" else "@", [], 0, 0), houses, clause))
    return claims


def _claim(one: _Run, two: _Run, houses: list[str], words: str) -> _Claim:
    found = {one[0]: one[1], two[0]: two[1]}
    return _Claim(found["@"], found["#"], houses, words)


def _judge(claim: _Claim, step: Step, supposing: bool) -> set[tuple[bool, Cell, int]]:
    """What the claim states of the step's conclusions. Raises _Unclear where it says something else."""
    pairs: set[Candidate] = set(product(claim.cells, claim.digits))
    if not claim.cells:
        placed = {digit for _, digit in step.placements}
        if _IS_DIGIT.search(claim.words) and not (len(placed) == 1 and placed.issuperset(claim.digits)):
            raise _Unclear("says of something unnamed which digit it is")
        bound = {(fact.house, fact.digit) for fact in step.because if not isinstance(fact, CellFact)}
        denied = _DENIAL.search(claim.words) or re.search(r"\bno\b", claim.words)
        told = step.supposed and claim.houses and bound.issuperset(product(claim.houses, claim.digits))
        if denied and not told and not _ELSEWHERE.search(claim.words):
            raise _Unclear("denies a digit of a place that the step does not name")
        return set()
    if not claim.digits:
        if _PRONOUN.search(claim.words):
            raise _Unclear("says of a cell something about an unnamed digit")
        return set()
    n_denials = len(_DENIAL.findall(claim.words)) - bool(_ALL_BUT.search(claim.words))
    if n_denials > 1 or n_denials < 0:
        raise _Unclear("it is not plain what is denied")
    if n_denials:
        if not pairs <= set(step.eliminations):
            raise _Unclear("denies what the step does not rule out")
        return {(False, *pair) for pair in pairs}
    if len(pairs) == 1 and pairs <= set(step.placements):
        return set() if supposing else {(True, *pair) for pair in pairs}
    if supposing and len(pairs) == 1:
        if not pairs <= {*step.supposed, *step.eliminations, *_possible(step)}:
            raise _Unclear("supposes what the step does not")
        return set()
    if supposing and set(claim.cells) == set(step.rectangle):
        return set()
    if pairs & set(step.eliminations) and not supposing:
        raise _Unclear("asserts what the step rules out")
    _check_pattern(claim, step)
    return set()


def _possible(step: Step) -> set[Candidate]:
    """The candidates that the step's facts list."""
    found: set[Candidate] = set()
    for fact in step.because:
        if isinstance(fact, CellFact):
            found |= {(fact.cell, digit) for digit in fact.digits}
        else:
            found |= {(cell, fact.digit) for cell in fact.cells}
    return found


def _check_pattern(claim: _Claim, step: Step) -> None:
    """What is said of the cells the step rests on must agree with its facts."""
    cells, digits = set(claim.cells), set(claim.digits)
    held = {fact.cell: set(fact.digits) for fact in step.because if isinstance(fact, CellFact)}
    places = [(fact.digit, set(fact.cells)) for fact in step.because if not isinstance(fact, CellFact)]
    possible = _possible(step)
    if any(all((cell, digit) not in possible for digit in digits) for cell in cells) or any(
        all((cell, digit) not in possible for cell in cells) for digit in digits
    ):
        raise _Unclear("joins cells and digits that the step's facts do not")
    if len(digits) == 1:
        (digit,) = digits
        told = any(d == digit and there <= cells for d, there in places)
        if (
            len(cells) == 1
            or not _ALTERNATIVE.search(claim.words)
            or not (told or not places or len(cells) == 2)
        ):
            raise _Unclear("puts a digit where the step does not")
    elif all(cell in held for cell in cells):
        if set().union(*(held[cell] for cell in cells)) != digits:
            raise _Unclear("lists other digits than the cells have left")
    elif not all(any(d == digit and there <= cells for d, there in places) for digit in digits):
        raise _Unclear("lists other cells than the digits have left")
