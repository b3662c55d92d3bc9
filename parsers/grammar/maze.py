"""Mazes told in sentences, read by rules: from typed tokens to chunks, from chunks to statements.

`parsers.grammar.tokens` gives every word a code. Here they become chunks, each with a letter of its own:

    r rows   c columns   p squares along a line   n bare numbers   m the middle   e cells   k the border
    W wall   F free   S start   G goal   A all   R the rest   Z "that is all"   x except, only   v no, not
    f from   t to   > next   D a word whose meaning is not known here, and which may change everything
    , : ! and those two that end a clause: . ;

"Row 3 has walls in columns 2 to 4" is `rWc`, and so is its German sister. What such a clause says, `_Reader` tells.
Whatever it cannot read to its end leaves the whole text unread, unless it is talk around the puzzle.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np

from parsers.grammar.tokens import Token, tokens_of, tongue_of
from parsers.lexicon import folded
from parsers.llm.call import MOST_STATEMENTS, Call, example
from parsers.llm.document import Document
from parsers.resolve import resolve
from parsers.spelling import cells_of
from parsers.text import SEARCH_SECONDS
from solver.kinds import find_kind
from solver.puzzle import Cell, ParseError, PuzzleKind, Status

LARGEST = 64  # cells a side
MOST_TOKENS = 2_000
_SIGN = {"W": "#", "F": "_", "S": "S", "G": "G"}
_VALUE = {"#": 0, "_": 1, "S": 2, "G": 3}

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "W": """blocks block bricked brickwork stonework masonry concrete cement hedged hedgerow shrub shrubs fenced shut
            sealed barred taken occupied filled unwalkable obstructed obstruction obstructions lava pond ponds pit pits lake
            river stream pool pools water swamp mud ditch ditches trench trenches wire moat cliff cliffs mountain mountains
            building buildings thicket thickets shelves shelf rack racks crate crates barrel barrels furniture pallet pallets
            forklifts guards dragon logs timber partition partitions barricade barricades barricaded bars cactus cacti
            thorns brambles rubble debris boxes ice fire impassable impassible solid wood forbidden uncrossable stopped""",
        "F": """opening openings pass passes walk walks walked walking grass lawn meadow sand gravel road roads street lane
            lanes aisle aisles hallway hallways floors clearing doorway door doors broken footpath trail hollow safe cleared
            void voids air accessible unobstructed traversable unblocked crossable""",
        "S": """begin begins starts starting robot rover drone car tank ball marble pawn token hero character figure explorer
            adventurer hiker traveller tourist soldier prisoner knight pirate rat hamster rabbit dog cat fox turtle snail ant
            frog squirrel hedgehog bear agent enter enters entering entry entered i'm you're cart origin departs spawn""",
        "G": """finishes finishing ends ending endpoint stop stops reach reaches portal princess chest crown flag target prize
            gold coin jewel gem diamond trophy cup star carrot bone nut acorn honey banana fish nest burrow camp tent castle
            oasis fountain beacon shelter arrive arrives terminus""",
        "w": "number numbers",
        "A": "everywhere",
        "R": "elsewhere unlisted unmentioned more further additional",
        "c": "stack stacks",
        "b": "box boxes",
        "^": "high tall deep height",
        ">": "wide across width long",
        "*": "by",
        "D": """each every even odd alternate alternating between diagonal diagonally or mirrored unless if opposite half
            inverse vice beyond""",
        "=": "likewise same equal equals like identical alike ditto repeat repeats copy copies",
        "x": "apart besides",
        "v": "can't cannot nobody",
        "a": "& + plus",
    },
}
"""By language, words that tell something of a maze beside those that all puzzles share; `*` parts two sides of a size,
`^` is a height and `>` a width there."""

_PHRASES: dict[str, str] = {
    "R": r"whatever (?:i|we) (?:did not|didn't|do not|don't|have not|haven't) "
    r"(?:mention|name|list|call (?:free|open|blocked|wall))(?:ed|d)?|what(?:ever)? (?:i|we) (?:left|leave) out"
    r"|what(?:'s| is)? (?:left|remains)|(?:everything|anything|all) (?:that is )?not (?:mentioned|listed|named)"
    r"|(?:apart|aside) from (?:that|this|those|these)\b(?!:)|besides(?: that)?,",
    "K": r"(?:all )?around it(?: all)?(?: there)?(?: is| are)?|around (?:the (?:edges?|outside|border|rim|whole thing))"
    r"|all (?:the way )?(?:a)?round(?: it)?"
    r"|(?<!cells )(?<!squares )(?<!tiles )(?<!fields )(?:on |along )?(?:all|every|each)(?: the| of the| four| 4| outer)* (?:sides?|edges?|borders?)(?: as usual)?"
    r"|(?:all |the |an? |every )*outer(?:most)?(?= (?:wall|ring|edge|border|frame|cells?|squares?|rim))"
    r"(?: (?:ring|edge|border|frame|cells?|squares?|rim))?|(?:all |the )*(?:edge|border) (?:cells|squares)|the (?:sides|edges) are"
    r"|(?:surrounded|framed|ringed|enclosed|bordered)(?: all around)?(?: by| in| with)?|(?:fenced|walled|hemmed) in (?:by|with)"
    r"|outer(?:most)?\b|(?:all )?along the (?:edges?|border|outside)"
    r"|(?:the|its) (?:whole |entire )?(?:outside|border|frame|rim|perimeter|boundary)",
    "Y": r"nothing (?:else|more)(?: \w+){0,2} (?:in (?:the|my|your|our) way|blocked|closed|blocks?(?: you)?|stops? you)",
    "Y": r"nothing (?:else|more)(?: \w+){0,2} (?:in (?:the|my|your|our) way|blocked|closed|blocks?(?: you)?|stops? you)",
    "Z": r"(?:that's|that is|those are|these are)(?: really)? (?:all|every)(?: of)?(?: the)?",
    "W": r"(?:cannot|can't|can not|must not|mustn't|may not|should not|don't|do not|does not|doesn't|never)(?: be)?"
    r" (?:enter(?:ed)?|used?|pass(?:ed)?|cross(?:ed)?|touch|(?:walk(?:ed)?|go|step|drive|get|move)(?: over| on| through| into| across)?)\b"
    r"|(?:nobody|no one) (?:can )?(?:passe?s?|walks?|enters?|uses?|steps?|goe?s?)\b(?: on| through)?|avoid\b|no good|in (?:the|my|your|our|his|her|its) way"
    r"|(?:bumps?|bangs?|runs?|crash(?:es)?|knocks?|walks?|walking|running) (?:right |straight )?(?:into|against)"
    r"(?: an?| the| some)?(?: \w+)??(?= (?:at|in|on)\b)|(?:one|you|we|he|she|it) (?:gets?|is|are) (?:stuck|stopped|held up)"
    r"|no (?:way|passage|passing|getting|entry|access)(?: through| past| across| over| in)?(?= (?:at|in|on|for)\b)|dead ends?|in (?:the|my|your|our|his|her|its) way"
    r"|(?:bumps?|bangs?|runs?|crash(?:es)?|knocks?|walks?|walking|running) (?:right |straight )?(?:into|against)"
    r"(?: an?| the| some)?(?: \w+)??(?= (?:at|in|on)\b)|(?:one|you|we|he|she|it) (?:gets?|is|are) (?:stuck|stopped|held up)"
    r"|no (?:way|passage|passing|getting|entry|access)(?: through| past| across| over| in)?(?= (?:at|in|on|for)\b)|dead ends?|off[- ]limits|out of bounds|no[- ]go\b",
    "F": r"nothing (?:is |stands )?in (?:the|my|your|our) way|(?:come|comes|get|gets|go|goes|passe?s?|walks?) through|lets? (?:you|me|us) through|can (?:be )?(?:use|(?:get|go|walk|pass|cross|enter)(?:ed)?(?: on| through| along)?)\b",
    "S": r"(?:set|sets|setting|start|starts|starting) (?:out|off)|(?:coming|comes?|leaves?|leaving) (?=from)|(?:come|comes|came|get|gets|go|goes|way) in\b(?: at)?|(?:i|we|you) (?:am|are|stand|wait|appear|sit)(?: standing)?(?= (?:at|in|on|right|currently|now)\b)"
    r"|(?:start|starting) (?:point|position|cell|square)",
    "G": r"(?:come|comes|get|gets|go|goes|walk|way) out\b|,? out at\b|(?:leave|leaves|leaving)(?! from)|(?:bound|head|heads|heading) for"
    r"|(?:its|his|her|their) home|(?<!\w)end(?= (?:at|is|in)\b)",
    "E": r"(?:in )?(?:both|each|all|every) (?:directions?|ways?)|(?:(?:to|on|along) )?(?:a|per|each|every) side",
    "^": r"from (?:the )?top(?: edge)? to (?:the )?bottom|top to bottom",
    ">": r"from (?:the )?left(?: edge)? to (?:the )?right|left to right",
    "{": r"(?:begins|starts|opens) with",
    "}": r"(?:ends|finishes|closes) with",
    "U": r"(?:every|all|each|the) odd(?:-numbered)? (?:row|line)s?",
    "V": r"(?:every|all|each|the) even(?:-numbered)? (?:row|line)s?",
    "H": r"(?:both|the) (?:side|outer) columns|columns on both sides",
    "a": r"(?:and )?so (?:are|is)|but also",
    "+": r"(?:crossing|intersection|meeting point) (?:of|between)",
    "<": r"(?:in|up|at (?:its|the)) front|at (?:its|the) (?:start|beginning)(?! (?:is|of))",
    "~": r"at (?:its|the) (?:back|(?:far )?end)(?! (?:is|of))",
    "n": r"(?:new|next) (?:line|row)|under that|below that|after that",
    "t": r"as far as|up to|up until|all the way to",
    ".": r"full stop",
    "o": r"(?<=top )wall|(?<=bottom )wall|(?<=left )wall|(?<=right )wall|(?<=upper )wall|(?<=lower )wall|only one (?=way|route|path|solution|answer|exit)|(?:row|line|column) by (?:row|line|column)|(?:walking|going|looking|reading) (?:down|along|across|over)|to (?:begin|start) with|(?:top[ -]down|downwards?)(?=[:,])|(?:i'd|would|i) like to|nothing (?:else )?(?:but|than)|from (?:the )?(?:start|S|beginning|entrance) to (?:the )?(?:goal|end|exit|finish|G)\b|you (?:guys )?rock"
    r"|one (?=long|solid|big|continuous|complete|single)|(?<=\bis )one (?=[a-z])|row 1 (?:is )?(?:on|at) (?:the )?top"
    r"|from (?:the )?top(?: edge)? down(?:wards)?"
    r"|from (?:the )?(?:top|left)(?! ?-?(?:left|right|corner|top|bottom|most|row|col|to|square|cell|edge|side))"
    r"|side to side|from above|right (?=in |on |at |there|here|now)"
    r"|\b[xy] (?:is|goes|runs|counts|means|gives|stands for|for) [^.;,\n\d]{3,40}"
    r"|\(?(?:i write )?\b(?:x ?, ?y|row ?, ?col(?:umn)?s?|col(?:umn)? ?, ?row)\b(?: here| first|(?= ?[.;:)\n]|, ?[a-z]))\)?"
    r"|\((?:rows?|columns?|cols?) first[^.;\n\d)]{0,30}\)|(?:rows?|columns?) (?:comes? )?first(?=,? (?:then|and) (?:the )?(?:row|col))"
    r"|(?:rows?|columns?|letters?)(?: are| is)?(?: the)? (?:count|counted|numbered|letters|numbers|lettered|named)\b[^.;,\n\d]{0,30}"
    r"|(?:the )?letters? (?:is|are|gives?|names?)[^.;,\n\d]{3,20}(?:and (?:the )?numbers?[^.;,\n\d]{0,20})?|columns? (?:are )?A, B(?:, C| and C)?[^.;\n]{0,20}"
    r"|columns A (?:to|through) [A-I]\b[^.;,\n]{0,12}|rows 1 to \d+ from the top",
}
"""English phrases that stand for one code, whatever their words tell otherwise: E sides of one length, { } < where a
line begins or ends, and `o` says how cells are counted."""
_PHRASE = re.compile(
    "|".join(f"(?P<_{ord(code)}>{pattern})" for code, pattern in _PHRASES.items()), re.IGNORECASE
)
_ONLY = frozenset(
    map(
        folded,
        [
            "only",
            "just",
            "nur",
            "bloß",
            "sólo",
            "solo",
            "solamente",
            "seulement",
            "uniquement",
            "apenas",
            "somente",
            "soltanto",
            "только",
            "лишь",
            "只",
            "只有",
            "仅",
        ],
    )
)
_ONWARDS = frozenset(["on", "onward", "onwards", "down", "downward", "downwards"])
_HOLES = frozenset(["hole", "holes", "gap", "gaps", "opening", "openings", "door", "doors", "broken"])

_SIDEWAYS = frozenset(
    map(
        folded,
        [
            "left",
            "leftmost",
            "right",
            "rightmost",
            "izquierda",
            "izquierdo",
            "izda",
            "izq",
            "derecha",
            "derecho",
            "dcha",
            "linke",
            "linken",
            "linker",
            "linkes",
            "links",
            "rechte",
            "rechten",
            "rechter",
            "rechtes",
            "rechts",
            "gauche",
            "droite",
            "droit",
            "esquerda",
            "esquerdo",
            "direita",
            "direito",
            "sinistra",
            "sinistro",
            "destra",
            "destro",
            "левый",
            "левая",
            "левой",
            "левую",
            "левом",
            "левого",
            "слева",
            "лево",
            "правый",
            "правая",
            "правой",
            "правую",
            "правом",
            "правого",
            "справа",
            "право",
            "چپ",
            "راست",
            "اليسار",
            "يسار",
            "اليمين",
            "يمين",
            "左",
            "右",
        ],
    )
)
"""Places that tell a column; the others, but the middle and the first and last ones, tell a row."""
_ENDS = frozenset(
    map(
        folded,
        [
            "first",
            "last",
            "final",
            "end",
            "beginning",
            "último",
            "última",
            "letzte",
            "letzten",
            "dernier",
            "dernière",
        ],
    )
)
_SINGULAR = frozenset(
    map(
        folded,
        [
            "row",
            "line",
            "rank",
            "column",
            "col",
            "file",
            "r",
            "c",
            "cell",
            "square",
            "tile",
            "spot",
            "field",
            "slot",
            "position",
            "fila",
            "línea",
            "columna",
            "casilla",
            "celda",
            "zeile",
            "reihe",
            "spalte",
            "feld",
            "ligne",
            "rangée",
            "colonne",
            "case",
            "linha",
            "coluna",
            "casa",
            "riga",
            "colonna",
            "casella",
            "строка",
            "строке",
            "строку",
            "ряд",
            "ряду",
            "столбец",
            "столбце",
            "行",
            "列",
            "格",
        ],
    )
)


class _UnreadError(ValueError):
    """A text that these rules do not understand."""


# ---------------------------------------------------------------------------- from tokens to chunks


@dataclass(frozen=True)
class Place:
    """One row or column: 1 is the first, -1 the last, 0 the middle; `name` is how a call says it."""

    value: int
    name: str

    def index(self, length: int) -> int:
        if self.value == 0:
            if length % 2 == 0:
                raise _UnreadError("no middle")
            return length // 2
        index = self.value - 1 if self.value > 0 else length + self.value
        if not 0 <= index < length:
            raise _UnreadError("outside")
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


def _literal(value: int) -> Place:
    return Place(value, "middle" if value == 0 else str(value))


def _place(token: Token, *, from_end: bool = False) -> Place:
    value = token.value
    if from_end and value > 0:
        return Place(-value, f"-w{token.word}" if token.word >= 0 else str(-value))
    return Place(value, f"w{token.word}" if token.word >= 0 else str(value))


def _own_tokens(document: Document) -> list[Token]:
    """The tokens with the words that only mazes have, and phrases as one token."""
    tokens = tokens_of(document)
    if len(tokens) > MOST_TOKENS or "g" in tokens.codes or "C" in tokens.codes:
        raise _UnreadError("too long, or drawn")
    tongue = tongue_of(document)
    if tongue == "zh":
        raise _UnreadError("words that touch each other")
    known = _own_words(tongue)
    at = {token.start: _own(token) for token in tokens.items}
    if tongue != "en":  # whose words for a border are not known here
        at |= {start: replace(token, code="D") for start, token in at.items() if token.code == "e"}
    for word in _WORD.finditer(document.text):
        code = known.get(folded(word[0]))
        if code and (word.start() not in at or at[word.start()].word < 0):
            at[word.start()] = Token(code, word[0], word.start(), word.end())
    starts = sorted(at)
    for phrase in _PHRASE.finditer(document.text) if tongue == "en" else ():
        before = document.text[max(0, phrase.start() - 12) : phrase.start()]
        if phrase[0].lower().startswith("from the ") and _COUNTED.search(before):
            continue  # "third from the left"
        for start in starts[bisect_left(starts, phrase.start()) : bisect_left(starts, phrase.end())]:
            at.pop(start, None)
        at[phrase.start()] = Token(chr(int((phrase.lastgroup or "_")[1:])), phrase[0], *phrase.span())
    found: list[Token] = []
    for start in sorted(at):
        token = at[start]
        word = token.text.lower()
        if (word == "one" and found and found[-1].code in "OPDA") or (word == "ones" and found):
            token = replace(token, code="s")  # "the second one", "each one", "the blocked ones"
        found.append(token)
    return found


_COUNTED = re.compile(
    r"(?:\d|st|nd|rd|th|one|two|three|four|five|six|seven|eight|nine|cells?|squares?|tiles?|spots?|rows?|columns?) $"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[×&+]")


def _own(token: Token) -> Token:
    if token.code == "x":
        return replace(token, code="q" if folded(token.text) in _ONLY else "x")
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


class _Chunker:
    """Goes through the tokens once, and takes the longest chunk at each."""

    def __init__(self, tokens: Sequence[Token], text: str, size: tuple[int, int] | None) -> None:
        self.tokens = tokens
        self.height, self.width = size or (0, 0)
        self.has_pairs = _PAIRS.search(text) is not None
        self.codes = "".join(token.code for token in tokens)
        self.text = text
        letters = {
            token.text.lower()
            for token, after in zip(tokens, tokens[1:], strict=False)
            if token.code == "O" and len(token.text) == 1 and after.start == token.end
        }
        self.has_letters = bool(letters - {"c"})
        self.is_column_first = _is_column_first(text)

    def chunks(self) -> Iterator[Chunk]:
        position = 0
        while position < len(self.tokens):
            chunk = self._cell(position) or self._lines(position) or self._single(position)
            if chunk.code:
                yield chunk
            position = chunk.end

    # ------------------------------------------------ single ones

    def _single(self, i: int) -> Chunk:
        code, token = self.codes[i], self.tokens[i]
        if code == "P":
            return self._bare_place(i)
        if code in "NO":
            return self._numbers(i)
        if code == "-" and i and self.tokens[i - 1].end == token.start:
            code = ""
        if code == ")" and i and self.codes[i - 1] == ")":
            code = ";"
        if code in ("U", "V"):
            lines = range(1 if code == "U" else 2, self.height + 1, 2)
            return Chunk("r", i, i + 1, tuple((_literal(k), _literal(k)) for k in lines), is_several=True)
        if code == "H":
            return Chunk("c", i, i + 1, tuple((_literal(k), _literal(k)) for k in (1, -1)), is_several=True)
        if code in "?/" and (token.text != "/" or self.text[token.start - 1 : token.end + 1] == " / "):
            code = "."
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
        code = "m" if token.value == 0 else "c" if word in _SIDEWAYS else "p" if word in _ENDS else "r"
        return Chunk(code, i, i + 1, ((place, place),), is_named=False)

    def _numbers(self, i: int) -> Chunk:
        """Bare numbers: "3, 5 and 7 to 9", "the fourth from the right"."""
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
            first = (self.width - n) // 2 + 1  # "the three in the middle"
            return Chunk("p", i, place + 1, ((_literal(first), _literal(first + n - 1)),), is_several=True)
        if end == i + 1 and re.match(r"s?w?fP", self.codes[end:]):
            end = self.codes.index("P", end)
            place = _place(self.tokens[i], from_end=self.tokens[end].value < 0)
            spans, code = ((place, place),), "c" if folded(self.tokens[end].text) in _SIDEWAYS else "r"
            end += 1
        return Chunk(code, i, end, tuple(spans), is_several=len(spans) > 1)

    # ------------------------------------------------ cells

    def _cell(self, i: int) -> Chunk | None:
        """ "(2, 3)", "B4", and the corners."""
        codes, tokens = self.codes, self.tokens
        if codes[i : i + 2] in ("PP", "P-") and (
            corner := re.match(r"P-?P(?:[ks]|(?!w?[rc]))", codes[i : i + 4])
        ):
            first, second = tokens[i], tokens[i + corner[0].rindex("P")]
            if folded(first.text) in _SIDEWAYS:
                first, second = second, first
            is_corner = folded(second.text) in _SIDEWAYS and not {folded(first.text)} & (_SIDEWAYS | _ENDS)
            if is_corner and first.value and second.value:
                row, column = _place(first), _place(second)
                return Chunk("e", i, i + corner.end(), ((row, row),), ((column, column),), is_named=False)
        if tokens[i].text in ("x", "X", "(") and (named := _XY.match(self.text, tokens[i].start)) is not None:
            inside = [k for k in range(i, min(i + 12, len(tokens))) if tokens[k].end <= named.end()]
            numbers = [tokens[k] for k in inside if codes[k] == "N"]
            if len(numbers) == 2:
                column, row = map(_place, numbers)
                return Chunk("e", i, inside[-1] + 1, ((row, row),), ((column, column),))
        if (pair := re.match(r"\((?:r|c|s)?(N)[,/;h]?(?:r|c|s)?(N)\)", codes[i : i + 8])) is not None:
            first, second = _place(tokens[i + pair.start(1)]), _place(tokens[i + pair.start(2)])
            is_row_last = re.match(r"\(c", pair[0]) is not None or (
                self.is_column_first and "r" not in pair[0]
            )
            row, column = (second, first) if is_row_last else (first, second)
            return Chunk("e", i, i + pair.end(), ((row, row),), ((column, column),))
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
                return Chunk("c", i, i + 2, ((row, row),))
            return Chunk("e", i, i + 2, ((row, row),), ((column, column),))
        return None

    def _pair(self, i: int) -> re.Match[str] | None:
        """ "2-3" or "2,3" where pairs are said to be cells."""
        pair = re.match(r"N([-,/])N(?!\1N)", self.codes[i : i + 5]) if self.has_pairs else None
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
            places = (_literal(middle - 1), _literal(middle + 1))
            return Chunk("p", i, i + beside.end(), tuple((p, p) for p in places), is_several=True)
        if (through := re.match("f?([PO])t([PO])([rcs])(?![NO])", codes[i : i + 7])) is not None:
            span = (_place(self.tokens[i + through.start(1)]), _place(self.tokens[i + through.start(2)]))
            return Chunk(_AXIS[through[3]], i, i + through.end(), (span,), is_several=True)
        if codes[i] in "PON" and (found := self._before_noun(i)) is not None:
            return found
        if (across := re.match("N([d>])", codes[i : i + 2])) is not None and (
            across[1] == "d" or self.tokens[i + 1].text.lower() == "across"
        ):
            place = _place(self.tokens[i])
            return Chunk("r" if across[1] == "d" else "c", i, i + 2, ((place, place),))
        return None

    def _is_list(self, i: int) -> bool:
        """Whether the number at `i` is which one, and not how many of what comes next."""
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
        is_several = folded(self.tokens[first].text) not in _SINGULAR
        if self._pair(i + named.end()) is not None:
            return None
        spans, end = self._list(i + named.end(), is_several, noun)
        if named[0][0] == "f" and (len(spans) > 1 or spans[0][0] is spans[0][1]):
            on = self.tokens[end : end + 1]
            is_on = (
                bool(on) and on[0].text.lower() in _ONWARDS and not re.match(".[NOPrcst(]", self.codes[end:])
            )
            if not is_on or len(spans) > 1:
                return Chunk("f", i, i + 1)
            spans, end = [(spans[0][0], Place(-1, "-1"))], end + 1  # "from row 3 on"
        if i and self.codes[i - 1] == "D" and ":" in named[0]:
            return None  # "in each row: 1: 3"
        if ":" in named[0] and re.match("N[WFX]", self.codes[i + named.end() :]):
            return None  # "row by row: five walls"
        return Chunk(_AXIS[noun], i, end, tuple(spans), is_several=is_several)

    def _before_noun(self, i: int) -> Chunk | None:
        """ "the first and third rows", "the last two squares", "the third row from the bottom"."""
        found = re.match(r"([PO](?:,?a?[PO])*)(N?)w?([rcs])(?!N)", self.codes[i : i + 16])
        if found is None or (found[2] and len(found[1]) > 1):
            return None
        tokens = [self.tokens[i + k] for k, code in enumerate(found[1]) if code in "PO"]
        noun, end = found[3], i + found.end()
        if "OP" in found[1]:
            if len(tokens) != 2 or tokens[1].value != -1:
                return None
            places = [_place(tokens[0], from_end=True)]  # "the second last row"
            return Chunk(_AXIS[noun], i, end, tuple((p, p) for p in places))
        sideways = [folded(token.text) in _SIDEWAYS for token in tokens if token.code == "P"]
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
            span = (Place(1, "1"), _literal(n)) if value == 1 else (_literal(-n), Place(-1, "-1"))
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


_PAIRS = re.compile(
    r"(?:rows?|col(?:umn)?s?)(?: first| and col| before| ?[-/,] ?(?:then )?col| ?[-/,] ?(?:then )?row)",
    re.IGNORECASE,
)
_XY = re.compile(r"\(?x ?[=:] ?\d+ ?[,;]? ?y ?[=:] ?\d+\)?", re.IGNORECASE)
_AXIS = {"r": "r", "c": "c", "s": "p"}


def _is_column_first(text: str) -> bool:
    """Whether (2, 3) is column 2, row 3."""
    row_first = re.search(
        r"row[s,]?(?: first|,? (?:then )?(?:the )?col)|\by, ?x\b|first (?:number )?(?:is )?(?:the )?row",
        text,
        re.IGNORECASE,
    )
    column_first = re.search(
        r"col(?:umn)?[s,]?(?: first|,? (?:then )?(?:the )?row\b(?! \d))|\(?\bx ?, ?y\b|\bx (?:is|=|counts|means|goes|for|gives)[^.;\n]{0,20}\bcol"
        r"|first (?:number )?(?:is )?(?:the )?col",
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
    r"(?<![rcs])(?P<W>N)-?[cs]?>\*(?P<H>N)-?[rs]?\^",
    r"(?<![rcs])(?P<H>N)-?[rs]?\^\*(?P<W>N)-?[cs]?>",
    r"(?<![rcs])(?P<W>N)-?[cs]?>\*(?P<H>N)-?[rs]?\^",
    r"\^:?(?P<H>N)[,a]*>:?(?P<W>N)",
    r">:?(?P<W>N)[,a]*\^:?(?P<H>N)",
    r"(?<![rcs])(?P<H>N)-?[rs]?\^[,a]*(?P<W>N)-?[cs]?>",
    r"(?<![rcs])(?P<W>N)-?[cs]?>[,a]*(?P<H>N)-?[crs]?\^",
    r"(?<![rcs])(?P<H>N)-?[rs]d[,a]*(?P<W>N)-?[cs]>",
    r"(?<![rcs])(?P<W>N)-?[cs]>[,a]*(?P<H>N)-?[rs]d",
    r"r[:=]?(?P<H>N)[.,;a/]*c[:=]?(?P<W>N)(?![,t-]?N)",
    r"[DA]r(?P<W>N)-?[cs][,a]*(?P<H>N)-?r",
    r"(?<![rcs])(?P<H>N)-?r[,a]*[Drs]*(?P<W>N)-?[cs>][>D]*",
    r"(?P<H>(?P<W>N))-?s?D?E",
    r"e>?(?P<H>(?P<W>N))",
    r"(?P<H>(?P<W>N))ss(?!N)",
    r"(?<![rcs])(?P<W>N)-?[cs]?[tDAE]*r[,;a]*(?P<H>N)-?r",
)
_WEAK_SIZES = (
    r"(?P<W>N)-?s?>[,a]*(?P<H>N)d",
    r"(?P<H>N)d[,a]*(?P<W>N)>",
)  # "4 across, 8 down" may also be a cell


def _size(tokens: Sequence[Token]) -> tuple[tuple[int, int] | None, list[Token]]:
    """Height and width, where they are told, and the tokens that do not tell it."""
    kept = [i for i, token in enumerate(tokens) if token.code not in "wiho(" or token.text in ("=", ":")]
    codes = "".join("=" if tokens[i].text == "=" else tokens[i].code for i in kept)

    def is_singular(k: int) -> bool:
        return folded(tokens[kept[k]].text) in _SINGULAR

    found: dict[tuple[int, int], None] = {}
    used: set[int] = set()
    for pattern in _SIZES + _WEAK_SIZES:
        if pattern in _WEAK_SIZES and found:
            break
        for match in re.finditer(pattern, codes):
            inside = range(match.start(), match.end())
            own = set(range(kept[match.start()], kept[match.end() - 1] + 1))
            if own & used or (codes[match.start()] == "r" and is_singular(match.start())):
                continue
            if any(
                codes[k] in "rc"
                and codes[k + 1 : k + 2] == "N"
                and is_singular(k)
                and codes[k - 1 : k] not in ("D", "A")
                for k in inside
            ):
                continue  # "in row 3"
            found[tokens[kept[match.start("H")]].value, tokens[kept[match.start("W")]].value] = None
            used |= own
    if len(found) > 1:
        raise _UnreadError(f"several sizes {found}")
    rest = [replace(token, code="w") if i in used else token for i, token in enumerate(tokens)]
    for i, token in enumerate(tokens[:-1]):
        if token.code == "D" and i + 1 in used | {k + 1 for k in used}:
            rest[i] = replace(token, code="w")  # "6 cells in each"
    return next(iter(found), None), rest


# ---------------------------------------------------------------------------- statements


@dataclass(frozen=True)
class Statement:
    """What a clause says of some rows and columns; `do` is a sign, "rest" or "line"."""

    do: str  # "#", "_", "S", "G", "rest", "row" or "column"
    rows: tuple[Span, ...] = ()
    columns: tuple[Span, ...] = ()
    value: str = ""  # of the rest
    is_exception: bool = False  # may contradict what stands before
    is_implied: bool = False  # a wall because elsewhere it is open only
    cells: tuple[str, ...] = ()  # of a line that is spelled
    items: tuple[str, ...] = ()  # what spells it, as a call says it


@dataclass
class _Reader:
    """Reads clauses of chunks, one after the other, and remembers what they go on with."""

    document: Document
    tokens: Sequence[Token]
    size: tuple[int, int] | None
    statements: list[Statement] = field(default_factory=list)
    what: str = ""  # of which a list goes on
    last_line: Chunk | None = None  # of which something was said
    listed_line: Chunk | None = None  # of which square after square is told
    header: Chunk | None = None  # the line of which a clause goes on
    n_spelled: int = 0
    is_spelled: bool = False

    def read(self, clause: Sequence[Chunk], *, is_question: bool = False) -> None:
        """One clause.

        Raises:
            _UnreadError: it is not understood to its end.
        """
        self.chunks = list(clause)
        self.is_question = is_question
        self.codes = "".join(chunk.code for chunk in self.chunks)
        if (correction := re.search("[,a]*v?!+[v!,:a]*", self.codes)) is not None:
            return self._correct(self.chunks[: correction.start()], self.chunks[correction.end() :])
        if "D" in self.codes or ("=" in self.codes and not re.match("[rc][,:]?=", self.codes)):
            raise _UnreadError(f"not understood: {self.codes}")
        is_going_on = re.fullmatch("[nc][:,]?[WFSG]+,?", self.codes) and not self.chunks[0].is_several
        if re.fullmatch("[rc][:,]?[ncr][:,]?[WFSG]+", self.codes):
            self.listed_line = self.chunks[0]  # "row 1, column 1: wall", and further squares may follow
        elif not is_going_on:
            self.listed_line = None
        elif self.header is None:
            self.header = self.listed_line
        else:
            self.listed_line = self.header
        position, header = 0, self.header
        while position < len(self.codes):
            if self.codes[position] in ",a:" or self._match("R,|R(?=[erc][ercW,])", position):
                position += 1
                continue
            position = self._statement(position)
        if self.header is header:
            self.header = None  # it holds for one clause

    def _correct(self, before: list[Chunk], after: list[Chunk]) -> None:
        """ "..., no, row 3 is ...": a row that is spelled again, or squares that are something else after all."""
        if before:
            self.read(before)
        after = [chunk for chunk in after if chunk.code != "!"]
        codes = "".join(chunk.code for chunk in after)
        n, line = len(self.statements), self.last_line
        is_spelled = re.match("([rc][,:]*)?(?:n?[WFSG][,a]*){2,}$", codes) is not None and n > 0
        if is_spelled and not self.statements[-1].cells and codes[0] not in "rc":
            raise _UnreadError("what is corrected?")
        if not is_spelled and not re.fullmatch("(r,?)?[cpn](?:v?F|W|vW)", codes):
            raise _UnreadError(f"what is corrected? {codes}")
        if is_spelled:
            n_spelled, self.n_spelled = self.n_spelled, self.n_spelled - (codes[0] not in "rc")
            last = self.statements[-1]
            self.read(after)
            new = self.statements[n:]
            if len(new) != 1 or not new[0].cells:
                raise _UnreadError("what is corrected?")
            if codes[0] not in "rc":
                new = [replace(new[0], do=last.do, rows=last.rows, columns=last.columns)]
            self.n_spelled = n_spelled
            kept = [
                each
                for each in self.statements[:n]
                if not (each.cells and _lines_of(each) == _lines_of(new[0]))
            ]
            if len(kept) != n - 1:
                raise _UnreadError("what is corrected?")
            self.statements = kept + new
        else:
            if any(self.tokens[chunk.end - 1].text.lower() == "one" for chunk in after):
                raise _UnreadError("which one?")
            self.header = None if codes[0] == "r" else line
            after = [replace(chunk, code="p") if chunk.code == "n" else chunk for chunk in after]
            self.read(after)
            self.statements[n:] = [replace(each, is_exception=True) for each in self.statements[n:]]

    def _statement(self, i: int) -> int:
        for rule in (
            self._closing,
            self._repeated,
            self._spelled,
            self._holed,
            self._gapped,
            self._only,
            self._rest,
            self._ends,
            self._way,
            self._end,
            self._border,
            self._line,
            self._listed,
            self._told_after,
            self._heading,
            self._going_on,
            self._lone,
        ):
            n = len(self.statements)
            try:
                end = rule(i)
            except _UnreadError:
                end = None
            if end is not None and (self._is_boundary(end) or rule == self._spelled):
                return end
            del self.statements[n:]
        raise _UnreadError(self.codes[i:])

    def _is_boundary(self, i: int) -> bool:
        return (
            i >= len(self.codes)
            or self.codes[i] in ",a:"
            or self.codes[i] in "SG"
            or self.codes[i - 1] in ",a:e"
        )

    def _say(self, do: str, rows: Sequence[Span], columns: Sequence[Span], **more: Any) -> None:
        self.statements.append(Statement(do, tuple(rows), tuple(columns), **more))

    def _match(self, pattern: str, i: int) -> re.Match[str] | None:
        return re.compile(pattern).match(self.codes, i)

    def _same(self) -> str:
        """What a list goes on to tell; "?" where a word says it that is not known here, see `_signed`."""
        inside = self.tokens[self.chunks[0].start : self.chunks[-1].end]
        n_strange = sum(token.code == "w" and token.text.isalpha() for token in inside)
        if self.is_question or (self.what and n_strange):
            raise _UnreadError("what is there?")
        return self.what or "?"

    def _text(self, i: int) -> str:
        return folded(self.tokens[self.chunks[i].start].text)

    # ------------------------------------------------ areas

    def _area(
        self, i: int, between: str = ","
    ) -> tuple[tuple[tuple[Span, ...], tuple[Span, ...]], int] | None:
        """Rows and columns from chunk `i` on, and where they end; a line alone has all of the other."""
        chunks, codes = self.chunks, self.codes
        if (match := self._match(r"fe[W,a]*te|ete", i)) is not None:
            first, last = (chunks[k] for k in (codes.index("e", i), match.end() - 1))
            rows, columns = (first.spans[0][0], last.spans[0][0]), (first.columns[0][0], last.columns[0][0])
            return ((rows,), (columns,)), match.end()
        if (match := self._match(r"f?rct(?:rc)", i)) is not None:
            r, c = codes.index("r", i), codes.index("c", i)
            rows = (chunks[r].spans[0][0], chunks[match.end() - 2].spans[0][0])
            columns = (chunks[c].spans[0][0], chunks[match.end() - 1].spans[0][0])
            return ((rows,), (columns,)), match.end()
        if (match := self._match(r"\+([rc])a(?!\1)[rc]", i)) is not None:
            first, last = chunks[i + 1], chunks[match.end() - 1]
            rows, columns = (first, last) if match[1] == "r" else (last, first)
            return (rows.spans, columns.spans), match.end()
        if (match := self._match("c((?:a?c)+)r|r((?:a?r)+)c", i)) is not None:
            several = tuple(span for chunk in chunks[i : match.end() - 1] for span in chunk.spans)
            last = chunks[match.end() - 1].spans
            return ((last, several) if codes[i] == "c" else (several, last)), match.end()
        match = self._match(
            rf"f?(rfn(?=[,a]*c)|[rc]A(?=[,a]|$)|e|m[rc]|m(?![rcp])|r[{between}]?f?[cpnm](?![>])|cfn|[cpnm][{between}]?f?r|p[{between}]?f?c|r|c)",
            i,
        )
        if match is None:
            return None
        one = re.sub("[,af]", "", match[1])
        first, last = chunks[match.start(1)], chunks[match.end() - 1]
        if one == "e":
            return (first.spans, first.columns), match.end()
        if one == "m":
            return (first.spans, first.spans), match.end()
        if one in ("r", "c", "rA", "cA"):
            return ((first.spans, (ALL,)) if one[0] == "r" else ((ALL,), first.spans)), match.end()
        if "," in match[1] and one[0] != "r" and self._match(r"[:]?(?:v?[WF]|[cpn]|,n)", match.end()):
            return ((ALL,), first.spans) if one[0] == "c" else None, match.start(1) + 1  # type: ignore[return-value]
        rows_first = one[0] == "r" or one in ("mc", "pc")
        rows, columns = (first, last) if rows_first else (last, first)
        return (rows.spans, columns.spans), match.end()

    def _areas(
        self, i: int, *, is_before: bool = False
    ) -> tuple[list[tuple[tuple[Span, ...], tuple[Span, ...]]], int]:
        """A list of areas."""
        found = []
        while (area := self._area(i)) is not None and area[0] is not None:
            rows, columns = area[0]
            if found and (ALL in rows + columns) != (ALL in found[-1][0] + found[-1][1]):
                axis = self.codes[area[1] - 1]  # "row 1, column 3 and column 5"
                if (
                    ALL not in rows + columns
                    or axis != self.codes[i - 2 : i].replace("a", "").replace(",", "")
                    or axis not in "rc"
                ):
                    return [], i
                rows, columns = (rows, found[-1][1]) if axis == "r" else (found[-1][0], columns)
            found.append((rows, columns))
            i = area[1]
            i = self._turn(found, i)
            more = self._match(r"(?:[,a]+|(?=e|rc|cr|rp|pr)|f?t(?=e))(?=f?[ercpnm+])", i)
            if more is None:
                break
            if self._area(more.end()) is None or (not is_before and self._is_said_after(more.end())):
                break
            i = more.end()
        return found, i

    def _turn(self, found: list[tuple[tuple[Span, ...], tuple[Span, ...]]], i: int) -> int:
        """A wall that turns: "row 1 from column 3 to 7, then down column 7 to row 4", "(1, 3) to (1, 7), then to (4, 7)"."""
        rows, columns = found[-1]
        if (turn := self._match("[,a]+c,?t?r(?![WF:])", i)) is not None and len(rows) == len(columns) == 1:
            column, row = (self.chunks[k].spans for k in (self.codes.index("c", i), turn.end() - 1))
            if (
                len(column) == len(row) == 1
                and column[0][0] is column[0][1]
                and column[0][0].value == columns[0][1].value
            ):
                low = rows[0][0] if row[0][0] == row[0][1] else row[0][0]
                found.append((((low, row[0][1]),), column))
                return turn.end()
        if (turn := self._match("[,a]+f?t+e", i)) is not None and len(rows) == len(columns) == 1:
            cell = self.chunks[turn.end() - 1]
            found.append((((rows[0][1], cell.spans[0][0]),), ((columns[0][1], cell.columns[0][0]),)))
            return turn.end()
        return i

    def _is_said_after(self, i: int) -> bool:
        """Whether what stands at `i` begins a statement of its own."""
        area = self._area(i)
        return area is not None and self._match(r":|v?[WF]|[SG]", area[1]) is not None

    # ------------------------------------------------ the ends

    def _one_cell(self, i: int) -> tuple[tuple[tuple[Span, ...], tuple[Span, ...]], int] | None:
        area = self._area(i, ",a")
        if area is None or area[0] is None or ALL in area[0][0] + area[0][1]:
            return None
        rows, columns = area[0]
        is_one = (
            len(rows) == len(columns) == 1 and rows[0][0] == rows[0][1] and columns[0][0] == columns[0][1]
        )
        return area if is_one else None

    def _end(self, i: int) -> int | None:
        """ "Start: row 2, column 3", "the top left corner is the goal"."""
        if (match := self._match("(?:[Fn]t?)?([SG])[SG]*[:,]?(?![aWF]|$)", i)) is not None:
            cell = self._one_cell(match.end())
            if cell is None or len(set(self.codes[i : match.end()]) & set("SG")) > 1:
                return None
            self._say(match[1], *cell[0])
            if match[1] == "S" and (to := self._match(r"[,a]*f?tG*", cell[1])) is not None:
                goal = self._one_cell(to.end())
                if goal is not None:
                    self._say("G", *goal[0])
                    return goal[1]
            return cell[1]
        cell = self._one_cell(i)
        if cell is None or (match := self._match(":?([SG])", cell[1])) is None:
            return None
        if self._one_cell(match.end()) is not None:
            return None
        self._say(match[1], *cell[0])
        return match.end()

    def _way(self, i: int) -> int | None:
        """ "From row 4, square 3 to (2, 3)"."""
        match = self._match("F?S*G?f?S?(?=f)f,?|F?S*f?,?(?=[ercm])", i)
        if match is None:
            return None
        cell = self._one_cell(match.end())
        if cell is None or (to := self._match("S*[,a]*[uda]?tG*,?", cell[1])) is None:
            return None
        goal = self._one_cell(to.end())
        if goal is None or self._match("[WF]", goal[1]):
            return None
        self._say("S", *cell[0])
        self._say("G", *goal[0])
        return goal[1]

    # ------------------------------------------------ all, the rest, the border

    def _closing(self, i: int) -> int | None:
        """ "That's all the walls", "no other walls"."""
        if (match := self._match(r"(?:Z[RA]*|v[RA]+|v(?=W*R))([WF]+)R*t?(?=$|[,a])", i)) is not None:
            self._say("rest", (), (), value="_" if "W" in match[1] else "#")
            return match.end()
        if (match := self._match("Y(?=$|,)", i)) is not None:
            self._say("rest", (), (), value="_")
            return match.end()
        if (match := self._match("Y(?=$|,)", i)) is not None:
            self._say("rest", (), (), value="_")
            return match.end()
        if (match := self._match("Z[RA]*(?=$|,)", i)) is not None:
            return match.end()
        return None

    def _rest(self, i: int) -> int | None:
        match = self._match(r"(?:[RA]+,?:?A?(v?[WF])[WF]*|(v?[WF])[RA]+)A?(?=[,a;.:]|$)", i)
        if match is None:
            return None
        told = match[1] or match[2]
        is_wall = (told[-1] == "W") != (told[0] == "v")
        self._say("rest", (), (), value="#" if is_wall else "_")
        return match.end()

    def _only(self, i: int) -> int | None:
        """ "Everything is wall but for these: ...", "the only free squares are ..."."""
        match = self._match(
            r"((?:[RA]+(?=v?[WF])|(?=W+Ax))(v?[WF])[WF]*A?,?a?xF*W*|q(v?[FW])[FW]*p?|x(v?[FW])[FW]*|[RA]+x(W+)(?=[:,]))R?[,:]*",
            i,
        )
        if match is None:
            return None
        told = match[2] or match[3] or match[4] or match[5]
        if match[3] and self._text(i + 1) in _HOLES:
            return None
        is_wall = (told[-1] == "W") != (told[0] == "v")
        rest = is_wall if match[2] or match[5] else not is_wall
        areas, end = self._areas(match.end())
        if self._is_said_after(match.end()):
            areas, end = [], match.end()
        self._say("rest", (), (), value="#" if rest else "_")
        self.what = "_" if rest else "#"
        for area in areas:
            self._say(self.what, *area)
        self.header = None
        return end

    def _border(self, i: int) -> int | None:
        """ "Walls all around, except for the entrance in row four, on the left"."""
        match = self._match(r"[RA]*K+A?:?A?W+K*|[RA]?W+A?K+", i)
        if match is None:
            return None
        edge = (_literal(1), _literal(1)), (_literal(-1), _literal(-1))
        self._say("#", edge, (ALL,))
        self._say("#", (ALL,), edge)
        end = match.end()
        while (
            (line := self._match("[,a]*([rc])", end)) is not None and end == line.start() != match.end()
        ) or (
            line is not None and end == match.end() and line.end() == end + 1
        ):  # "around the edge (row 1, row 8, ...)"
            end = line.end()
            spans = self.chunks[end - 1].spans
            self._say("#", *((spans, (ALL,)) if line[1] == "r" else ((ALL,), spans)))
        if (doors := self._match(",?x(?=[SGF])F?", end)) is not None:
            end = doors.end()
            if self.codes[end - 1] == "F":
                areas, end = self._areas(end)
                for area in areas:
                    self._say("_", *area, is_exception=True)
                return end if areas else None
        return end

    # ------------------------------------------------ lines

    def _lines_at(self, i: int) -> tuple[str, tuple[Span, ...], int] | None:
        """The rows, or columns, with which a clause begins: "both row two and row four"."""
        spans: tuple[Span, ...] = ()
        axis = self.codes[i : i + 1]
        if self.header is not None and axis and axis in "pncrWFvSG" and axis != self.header.code:
            return self.header.code, self.header.spans, i
        if axis not in ("r", "c"):
            if axis == "n" and self.codes[i + 1 : i + 2] == ":" and self.what:
                return "r", self.chunks[i].spans, i + 2
            return None
        while True:
            spans += self.chunks[i].spans
            i += 1
            more = self._match(f"[,a]+(?={axis}(?![:WF]?{'c' if axis == 'r' else 'r'}))", i)
            if more is None:
                break
            i = more.end()
        return axis, spans, i

    def _line(self, i: int) -> int | None:
        """ "Row 3 has walls in columns 2 to 4 and a hole in 5", "row 2: 3 to 5", "column 4 is free"."""
        lines = self._lines_at(i)
        if lines is None:
            return None
        axis, spans, k = lines
        across = "c" if axis == "r" else "r"
        if (match := self._match("[,:-]+", k)) is not None:
            k = match.end()
        others = rf"(?:[pnm{across}])"
        squares = rf"(?:f?t?{others}(?:(?:[,a]+{others}|(?<=n)n))*)"
        said = []
        while True:
            item = self._match(
                rf"(?P<edge>[{{}}])?(?P<n>n)(?P<e>[WF])[WF]*(?(edge)|(?P<side>[<~]))"
                rf"|[RA]+x(?P<but_for>{squares})(?P<c>v?F+|W+)"
                rf"|(?P<before>q?{squares})[,:]?[AR]?(?P<b>v?F+|W+|[SG])A?"
                rf"|(?P<only>(?:qF+|F+q){squares}|F+{squares}q)"
                rf"|(?P<a>v?R?A?q?(?:F+|W+|[SG])A?R?)[:,]?(?:(?P<after>{squares})(?P<ex>x[FW]?(?P<but>{squares}))?|,?(?:x[FW]*|F+q?|qF+)(?P<gap>{squares}))?"
                rf"|(?P<none>v|vR)(?=$|,)"
                rf"|(?P<bare>q?{squares})(?=$)",
                k,
            )
            if item is None:
                break
            if item["before"] and self._match(rf":?{squares}", item.end()) is not None:
                return None  # "3 wall 5": which of them?
            said.append(item)
            k = item.end()
            if item["a"] and not item["after"]:
                break  # a whole line
            more = self._match(
                r"[,a]+(?=[vqRA]*[{}WFpnm"
                + across
                + "])|,?a?(?=[SG][:]?[pn"
                + across
                + r"](?![,:]?"
                + axis
                + "))",
                k,
            )
            if more is None:
                break
            if self._match(rf"{across}[,:a]?(?:[WFv]+|:)?{axis}", more.end()):
                break
            k = more.end()
        if not said or not self._is_exact(said):
            return None
        last: Place | None = None
        n = len(self.statements)
        for item in said:
            last = self._say_item(item, axis, spans, last)
        self.last_line = Chunk(axis, 0, 0, spans)
        if (rest := self._match("[,a]*R+[,:]?A?(v?F+|W+)$", k)) is not None:
            sign = "#" if ("W" in rest[1]) != ("v" in rest[1]) else "_"
            told = [replace(each, is_exception=True) for each in self.statements[n:]]
            whole = Statement(sign, spans, (ALL,)) if axis == "r" else Statement(sign, (ALL,), spans)
            self.statements[n:] = [whole, *told]
            return rest.end()
        return k

    def _is_exact(self, said: Sequence[re.Match[str]]) -> bool:
        """Whether no number counts what it seems to place: "6 hedge" says where only beside "1 to 5 path"."""
        bare = [
            item
            for item in said
            if item["before"]
            and self.codes[item.end("before") - 1] == "n"
            and self.codes[item.end("before")] in "WFSG"
        ]
        if all(self.chunks[item.end("before") - 1].is_several for item in bare):
            return True
        spans = [
            span for item in said for k in range(item.start(), item.end()) for span in self.chunks[k].spans
        ]
        places = [k for low, high in spans for k in range(low.value, high.value + 1)]
        return any(low != high for low, high in spans) and sorted(places) == list(range(1, len(places) + 1))

    def _say_item(
        self, item: re.Match[str], axis: str, spans: tuple[Span, ...], last: Place | None
    ) -> Place | None:
        def say(do: str, others: Sequence[Span], **more: Any) -> None:
            lines = (spans, tuple(others)) if axis == "r" else (tuple(others), spans)
            self._say(do, *lines, **more)

        def squares(name: str) -> list[Span]:
            found: list[Span] = []
            for k in range(item.start(name), item.end(name)):
                chunk = self.chunks[k]
                if chunk.code == "f" and self.chunks[k + 1].spans[0][0] is self.chunks[k + 1].spans[0][1]:
                    raise _UnreadError("from there on?")
                if not chunk.spans:
                    continue
                own = list(chunk.spans)
                if k and self.codes[k - 1] == "t":
                    begin = _literal(1 if last is None else last.value + 1)
                    if begin.value < 1 or len(own) != 1:
                        raise _UnreadError("from where?")
                    own = [(begin, own[0][1])]
                found += own
            return found

        if item["n"]:
            n = self.chunks[item.start("n")].spans[0][0].value
            is_last = item["edge"] == "}" or item["side"] == "~"
            if not 0 < n <= LARGEST:
                raise _UnreadError("how many?")
            say(_SIGN[item["e"]], [(_literal(-n), _literal(-1)) if is_last else (_literal(1), _literal(n))])
            return None
        if item["only"]:
            say("#", [ALL], is_implied=True)
            say("_", squares("only"), is_exception=True)
            return None
        if item["but_for"]:
            sign = "#" if item["c"][0] != "F" else "_"
            say(sign, [ALL])
            say("_" if sign == "#" else "#", squares("but_for"), is_exception=True)
            return None
        if item["none"]:
            if self.what:
                say("_" if self.what == "#" else "#", [ALL])
            return None
        if item["bare"]:
            say(self._same(), squares("bare"))
            return None
        told = item["b"] or item["a"]
        sign = next(_SIGN[code] for code in told if code in _SIGN)
        other = {"#": "_", "_": "#"}.get(sign, "")
        if "v" in told:
            if sign == "#" and (item["after"] or item["before"]):
                say("_", squares("after" if item["after"] else "before"))
                return None
            sign, other = other, sign
        if item["before"] or item["after"]:
            found = squares("before" if item["before"] else "after")
            if sign in "SG":
                if len(found) != 1:
                    raise _UnreadError("several ends")
                say(sign, found)
                return found[0][1]
            holes = item["after"] and sign == "_" and self._text(item.start("a")) in _HOLES
            if holes:
                say("#", [ALL], is_implied=True)
            say(sign, found, is_exception=bool(holes))
            if item["ex"]:
                say(other, squares("but"), is_exception=True)
            if sign == "#":
                self.what = sign
            return found[-1][1]
        if sign in "SG":
            raise _UnreadError("where?")
        say(sign, [ALL])
        if item["gap"]:
            say(other, squares("gap"), is_exception=True)
        return None

    # ------------------------------------------------ lists

    def _listed(self, i: int) -> int | None:
        """ "Walls at (1, 2), (3, 4) and from (2, 2) to (2, 5)", "blocked: row 2, column 3"."""
        match = self._match("S?R?,?n?(v?F+|W+)[AR]?[:,]*", i)
        if match is None:
            return None
        told = match[1]
        if self._match("[rc][:-]", match.end()):
            return None
        areas, end = self._areas(match.end())
        if not areas:
            return None
        sign = "_" if told[0] == "F" else "#"
        if sign == "_" and "W" in self.codes[match.end() : end]:
            return None
        if (
            len(areas) > 1
            and re.search("ra+c|ca+r", self.codes[match.end() : end])
            and ALL in areas[0][0] + areas[0][1]
        ):
            return None  # "row 4 and column 8" may also be a cell
        for area in areas:
            self._say(sign, *area)
        self.what, self.header = sign, None
        return end

    def _holed(self, i: int) -> int | None:
        """ "All even rows are walls but for one hole: in rows 2 and 6 on the right, in row 4 on the left"."""
        match = self._match("([rc])A?W+A?xn?F+[:,](?:f?[rc]F*f?[cprn],?a?)+$", i)
        if match is None:
            return None
        axis = match[1]
        self._say("#", *((self.chunks[i].spans, (ALL,)) if axis == "r" else ((ALL,), self.chunks[i].spans)))
        chunks = [
            chunk
            for chunk in self.chunks[i + 1 :]
            if (chunk.spans and chunk.code != "n") or (chunk.code == "n" and chunk is self.chunks[-1])
        ]
        if len(chunks) % 2 or any(chunk.code != axis for chunk in chunks[::2]):
            return None
        for line, gap in zip(chunks[::2], chunks[1::2], strict=True):
            lines = (line.spans, gap.spans) if axis == "r" else (gap.spans, line.spans)
            self._say("_", *lines, is_exception=True)
        return len(self.codes)

    def _gapped(self, i: int) -> int | None:
        """ "A fence fills row 3, open only at square 5", "the only hole in row 3 is at square 5"."""
        squares = r"f?[cprnm](?:[,a]+[cprnm])*"
        match = self._match(
            rf"n?W+A?([rc]),?(?:xF*|q?F+q?)({squares})|qF+([rc])({squares})|F+([rc])q({squares})", i
        )
        if match is None or (match[3] and self._text(i + 1) not in _HOLES):
            return None
        line, gaps = next(k for k in (1, 3, 5) if match[k]), []
        if match[line + 1].startswith(match[line]):
            return None
        spans = self.chunks[match.start(line)].spans
        for chunk in self.chunks[match.start(line + 1) : match.end()]:
            gaps += chunk.spans
        for sign, others in (("#", [ALL]), ("_", gaps)):
            lines = (spans, others) if match[line] == "r" else (others, spans)
            self._say(sign, *lines, is_exception=sign == "_", is_implied=line > 1 and sign == "#")
        return match.end()

    def _told_after(self, i: int) -> int | None:
        """ "Rows 2 to 3, columns 8 to 9 are walls", "nobody passes squares 4 and 7 in row 1"."""
        areas, end = self._areas(i, is_before=True)
        match = self._match("[,:a]*A?(v?F+|W+)A?", end)
        if not areas or match is None:
            return None
        sign = "_" if match[1][0] == "F" else "#"
        for area in areas:
            self._say(sign, *area)
        self.header = None
        self.what = sign
        return match.end()

    def _heading(self, i: int) -> int | None:
        """ "The walls, row by row:"."""
        match = self._match(r"([AR]?q?[WF]+)[AR]?,?:+$|(W+)[:,]+(?=r)", i)
        if match is None:
            if i == 0 and (line := self._match("[rc][:,]?$", i)) is not None and self.chunks[i].is_named:
                self.header = self.chunks[i]
                return line.end()
            return None
        self.what = "#" if "W" in match[0] else "_"
        self.header = None
        return match.end()

    def _going_on(self, i: int) -> int | None:
        """A list that goes on: "; row 2, column 3"."""
        areas, end = self._areas(i)
        if not areas:
            return None
        if any(ALL in rows + columns for rows, columns in areas):
            last = self.statements[-1] if self.statements else None
            if i == 0 or self.codes[i - 1] != "a" or last is None or ALL not in last.rows + last.columns:
                return None  # but "rows 1 and 8 are walls, and also columns 1 and 8"
            if last.do not in ("#", "_"):
                return None
            self.what = last.do
        if not self.what and len(areas) == 1 and self._one_cell(i) is not None:
            return None  # of which an end may be told
        for area in areas:
            self._say(self._same(), *area)
        return end

    def _ends(self, i: int) -> int | None:
        """Start and goal, or one of them, in words of which only some are known."""
        if i or set(self.codes) & set("WFKxqvARXZ") or self.is_question:
            return None
        cells, k = [], 0
        while k < len(self.codes):
            cell = self._one_cell(k)
            if cell is None and self.codes[k] in "rcpnm":
                return None
            if cell is not None:
                cells.append((k, cell[0]))
            k = k + 1 if cell is None else cell[1]
        starts, goals = (self.codes.find(code) for code in "SG")
        if len(cells) == 2:
            first, second = cells[0][0], cells[1][0]
            before, between = set(self.codes[:first]), set(self.codes[first:second])
            after = set(self.codes[second:])
            if before & set("SG"):  # "start here, goal there", "reach this one from that one"
                is_reversed, is_plain = (
                    "G" in before,
                    not {"S", "G"} <= before and not before & between & set("SG"),
                )
            elif after & set("SG"):
                is_reversed, is_plain = (
                    "S" in after,
                    not {"S", "G"} <= after and bool(between & set("SG") - after),
                )
            else:
                is_reversed, is_plain = (
                    "t" in before,
                    bool("f" in before | between) and "t" in before | between,
                )
            if not is_plain:
                return None
            for sign, (_, cell) in zip("GS" if is_reversed else "SG", cells, strict=True):
                self._say(sign, *cell)
            return len(self.codes)
        if len(cells) == 1 and self.codes[0] in "ft" and starts < 0 and goals < 0:
            self._say("S" if self.codes[0] == "f" else "G", *cells[0][1])
            return len(self.codes)
        if len(cells) == 1 and (starts >= 0) != (goals >= 0):
            self._say("S" if starts >= 0 else "G", *cells[0][1])
            return len(self.codes)
        return None

    def _lone(self, i: int) -> int | None:
        """A cell of which an unknown word tells something."""
        cell = self._one_cell(i)
        if i or cell is None or cell[1] < len(self.codes) or self.what or self.is_question:
            return None
        self._say("!", *cell[0])
        return cell[1]

    def _repeated(self, i: int) -> int | None:
        """ "Row 5 is like row 1"."""
        match = self._match("(r=+[ta]*r|c=+[ta]*c|[rc][,:]?=+)(?=$|,)", i)
        if match is None:
            return None
        axis, last = match[1][0], self.chunks[match.end() - 1]
        if last.code == "=" and self.last_line is not None:
            last = self.last_line
        new, old = self.chunks[i].spans, last.spans
        if len(new) != 1 or len(old) != 1:
            return None
        for each in list(self.statements):
            lines = each.rows if axis == "r" else each.columns
            if (each.cells and lines == old) or [(a.value, b.value) for a, b in lines] == [
                (old[0][0].value, old[0][1].value)
            ]:
                self.statements.append(replace(each, rows=new) if axis == "r" else replace(each, columns=new))
        self.n_spelled += 1
        return match.end()

    # ------------------------------------------------ lines cell by cell

    def _spelled(self, i: int) -> int | None:
        """ "Row 2: start, wall, then three free"."""
        match = self._match(
            r"(?:Sf?(?=r:))?(?P<line>[rc]|>|n:|p(?=:?[,nXWFSG]))?[:,{-]*(?P<cells>(?:nX?|X)?[WFSG](?:n(?=[,a]))?(?:[,aAR}-]*(?:nX?|X)?[WFSG](?:n(?=[,a]))?)*[,aAR]*(?:Xn?|(?<=[WF])n)?)"
            r"(?=[,a]*(?:$|[rc>]))",
            i,
        )
        if match is None:
            return None
        line, cells = match["line"], match["cells"]
        if (
            line == "p"
            and self.codes[i + 1] != ":"
            and self.tokens[self.chunks[i].end - 1].text.lower() != "one"
        ):
            return None
        if line == "n:" and self.chunks[i].start and self.tokens[self.chunks[i].start - 1].code == "w":
            return None  # "stack one: ..."
        n_words = len(re.findall("[WFSG]", cells))
        if n_words < 2 and not re.search("n[WF]|[WF]n", cells) and not (line is None and self.is_spelled):
            return None
        if line is None and not self.is_spelled and (n_words < 2 or "W" not in cells) and not self.size:
            return None
        first = self.chunks[match.start("cells")].start
        last = self.chunks[match.end("cells") - 1].end
        words = [token.word for token in self.tokens[first:last] if token.word >= 0] or [0]
        low, high = min(words), max(words)
        spelled = (
            cells_of(self.document.text, self.document.words[low : high + 1])
            if len(words) > 1 or words[0]
            else []
        )
        length = len(spelled)
        wanted = self.size[line != "c"] if self.size else length
        item = f"w{low}" if low == high else f"w{low}-w{high}"
        items = (item,)
        is_open_ended = spelled[-1:] and spelled[-1].startswith("*")
        if (length != wanted and not is_open_ended) or set("".join(spelled)) - set("#_SG.*"):
            items = self._own_spelling(match.start("cells"), match.end("cells"))
            spelled = [each[-1] for each in items for _ in range(int(each[:-1] or 1))]
            length = len(spelled)
        if (
            not set("".join(spelled)) <= set("#_SG.*")
            or not spelled
            or (self.size and not spelled[-1].startswith("*") and length != self.size[line != "c"])
        ):
            return None
        axis = "c" if line == "c" else "r"
        if line is None or line == ">":
            place = _literal(self.n_spelled + 1)
            spans: tuple[Span, ...] = ((place, place),)
        else:
            spans = self.chunks[match.start("line")].spans
        value = spans[-1][1].value
        self.n_spelled = value if value > 0 else self.n_spelled + 1
        do = "column" if axis == "c" else "row"
        lines = (spans, (ALL,)) if axis == "r" else ((ALL,), spans)
        self._say(do, *lines, cells=tuple(spelled), items=items)
        self.is_spelled = True
        return match.end()

    def _own_spelling(self, i: int, end: int) -> tuple[str, ...]:
        """What the chunks spell, with the words that only mazes have."""
        items: list[str] = []
        count = ""
        if re.search("[WF]n(?:[,a]|$)", self.codes[i:end]):
            return ()  # "path x 3"
        for chunk in self.chunks[i:end]:
            if chunk.code == "n":
                low, high = chunk.spans[0]
                if (
                    len(chunk.spans) > 1
                    or low is not high
                    or count
                    or not 0 < chunk.spans[0][0].value <= LARGEST
                ):
                    return ()
                count = str(chunk.spans[0][0].value)
            elif chunk.code in _SIGN:
                sign = _SIGN[chunk.code]
                items.append(count + sign if sign in "#_" else sign)
                count = ""
            elif chunk.code in "XAR":
                return ()
        return () if count else tuple(items)


def _lines_of(statement: Statement) -> list[tuple[str, int, int]]:
    """The lines that a statement spells."""
    spans = statement.rows if statement.do == "row" else statement.columns
    return [(statement.do, low.value, high.value) for low, high in spans]


# ---------------------------------------------------------------------------- the board


@dataclass(frozen=True)
class _Told:
    """A cell of which something is said."""

    sign: str
    is_line: bool = False  # because its whole line is


class _Board:
    """What the statements make of each cell; raises where they contradict one another."""

    def __init__(self, height: int, width: int) -> None:
        self.height, self.width = height, width
        self.cells: dict[Cell, _Told] = {}
        self.rest = ""
        self.is_partial = False  # a rest is expected

    def apply(self, statement: Statement) -> None:
        if statement.do == "rest":
            if self.rest not in ("", statement.value):
                raise _UnreadError("two rests")
            self.rest = statement.value
            return
        if statement.cells:
            self._spell(statement)
            return
        self.is_partial |= statement.is_implied
        is_line = ALL in statement.rows + statement.columns
        for rows in statement.rows:
            for columns in statement.columns:
                for r in range(*_bounds(rows, self.height)):
                    for c in range(*_bounds(columns, self.width)):
                        self._put((r, c), _Told(statement.do, is_line), statement.is_exception)

    def _spell(self, statement: Statement) -> None:
        is_row = statement.do == "row"
        length, n_lines = (self.width, self.height) if is_row else (self.height, self.width)
        cells = list(statement.cells)
        if cells[-1].startswith("*"):
            cells[-1:] = [cells[-1][1:]] * (length - len(cells) + 1)
        if len(cells) != length:
            raise _UnreadError("a line of another length")
        for span in statement.rows if is_row else statement.columns:
            for line in range(*_bounds(span, n_lines)):
                for k, sign in enumerate(cells):
                    cell = (line, k) if is_row else (k, line)
                    self._put(cell, _Told("_" if sign == "." else sign))

    def _put(self, cell: Cell, told: _Told, is_exception: bool = False) -> None:
        known = self.cells.get(cell)
        if known is None or known.sign == told.sign or (known.sign == "_" and told.sign in "SG"):
            pass
        elif told.sign == "_" and known.sign in "SG":
            return
        elif told.sign in "SG" and known.is_line and self._is_border(cell):
            pass
        elif known.sign in "SG" and told.is_line and self._is_border(cell):
            return
        elif not is_exception or known.sign in "SG":
            raise _UnreadError(f"{cell} is {known.sign} and {told.sign}")
        self.cells[cell] = told

    def _is_border(self, cell: Cell) -> bool:
        return cell[0] in (0, self.height - 1) or cell[1] in (0, self.width - 1)

    def grid(self) -> np.ndarray:
        signs = {told.sign for told in self.cells.values()}
        n_unsaid = self.height * self.width - len(self.cells)
        if n_unsaid and not self.rest and ("#" not in signs or self.is_partial):
            raise _UnreadError("nothing is said of walls")
        grid = np.full((self.height, self.width), _VALUE[self.rest or "_"], dtype=np.int8)
        for cell, told in self.cells.items():
            grid[cell] = _VALUE[told.sign]
        if (grid != 0).all():
            raise _UnreadError("no walls")
        return grid


def _bounds(span: Span, length: int) -> tuple[int, int]:
    low, high = (place.index(length) for place in span)
    if low > high:
        low, high = high, low
    return low, high + 1


# ---------------------------------------------------------------------------- the call


def maze_calls(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """The call for a maze that is told in sentences; none where they are not understood."""
    maze = find_kind("maze")
    if kind not in (None, maze) or document.pieces:
        return []
    try:
        size, statements = _statements(document)
        size = size or _spelled_size(statements)
        if size is None or not all(2 <= side <= LARGEST for side in size):
            return []
        statements = _signed(statements, size)
        board = _Board(*size)
        for statement in statements:
            board.apply(statement)
        grid = board.grid()
        maze.check_clues(grid)
    except (_UnreadError, ParseError):
        return []
    if maze.search(grid, seconds=SEARCH_SECONDS).status is Status.impossible:
        return []
    height, width = map(str, size)
    for say in (_said(statements, board), _drawn(grid)):
        call = example(kind="maze", grid="words", size={"rows": height, "columns": width}, say=say)
        if len(say) <= MOST_STATEMENTS and _gives(call, document, grid):
            return [call]
    return []


def _gives(call: dict[str, Any], document: Document, grid: np.ndarray) -> bool:
    """Whether a call says what was understood."""
    try:
        puzzle = resolve(Call.of(call), document).puzzle
    except ParseError:
        return False
    return puzzle is not None and np.array_equal(puzzle.clues, grid)


def _statements(document: Document) -> tuple[tuple[int, int] | None, list[Statement]]:
    """What the clauses of a text say; clauses of talk around the puzzle say nothing."""
    size, tokens = _size(_own_tokens(document))
    chunker = _Chunker(tokens, document.text, size)
    reader = _Reader(document, tokens, size)
    clause: list[Chunk] = []
    unread: list[tuple[list[Chunk], str]] = []
    is_begun, stop = False, len(tokens)
    for chunk in [*chunker.chunks(), Chunk(".", stop, stop)]:
        if chunk.code == "." and clause and clause[-1].code in "rc" and clause[-1].is_named:
            after = tokens[chunk.end].code if chunk.end < stop else ""
            if tokens[min(chunk.start, stop - 1)].text == "/" and after in ("r", "c", "s", "O", "P"):
                continue  # "row 5 / column 5"
        if (
            chunk.code == ";"
            and clause
            and not reader.what
            and {each.code for each in clause} <= set("erc,a")
        ):
            clause.append(replace(chunk, code=","))
            continue
        if chunk.code not in ".;":
            if chunk.code == "f" and clause and clause[-1].code == "x":
                continue  # "apart from"
            if chunk.code in "f>" and clause and clause[-1].code == "x":
                continue
            if chunk.code == "t" and "".join(each.code for each in clause[-2:]) == "tF":
                del clause[-2:]  # "want to walk to"
            if chunk.code in "fStG" and clause and clause[-1].code == "t":
                del clause[-1]  # "need to go from", "have to come to"
            if (
                chunk.code == "G"
                and clause
                and clause[-1].code == "x"
                and tokens[chunk.start].text.lower() == "door"
            ):
                chunk = replace(chunk, code="F")
            clause.append(chunk)
            continue
        mark = tokens[chunk.start].text if chunk.start < len(tokens) else ""
        if clause:
            n = len(reader.statements)
            try:
                reader.read(clause, is_question=mark == "?")
                if mark == "?" and any(each.do not in "SG" for each in reader.statements[n:]):
                    raise _UnreadError("a question")
                is_begun = True
            except _UnreadError:
                del reader.statements[n:]
                if not _is_talk(clause, mark):
                    raise
        clause = []
    return size, reader.statements


def _is_talk(clause: Sequence[Chunk], mark: str) -> bool:
    """Whether a clause that says nothing can be left out: it names no wall and no place by its number."""
    codes = {chunk.code for chunk in clause}
    if sum(chunk.code == "F" for chunk in clause) > 1:
        return False
    if mark != "?" and any(
        (c.code == "n" and any(a is not b for a, b in c.spans)) or c.is_several for c in clause
    ):
        return False
    if "!" in codes and codes & set("npF"):
        return False
    if clause[0].code in "erc" and clause[0].is_named:
        return False  # a list that goes on
    n_places = sum(chunk.code in "erc" for chunk in clause)
    if n_places > 2 or (n_places and mark != "?"):
        return False
    if mark != "?" and re.search("n[WF]", "".join(chunk.code for chunk in clause)):
        return False
    is_named = any(chunk.code in "rcpe" and chunk.is_named for chunk in clause)
    if mark == "?":
        return not ("W" in codes and is_named)
    return not codes & set("WKYZ>") and not is_named


def _signed(statements: list[Statement], size: tuple[int, int]) -> list[Statement]:
    """The statements with what unknown words must mean: cells on which one stands are free, others are walls."""
    ends = {each.do for each in statements} | {sign for each in statements for sign in each.cells}
    missing = [sign for sign in "SG" if sign not in ends]
    lone = [each for each in statements if each.do == "!"]
    if lone and (len(lone) > 1 or len(missing) != 1):
        raise _UnreadError("what is there?")
    statements = [replace(each, do=missing[0]) if each.do == "!" else each for each in statements]
    if not any(each.do == "?" for each in statements):
        return statements
    rest = next((each.value for each in statements if each.do == "rest"), "")
    signs = {each.do for each in statements}
    if rest or "#" in signs:
        sign = "_" if rest == "#" else "#"
    else:
        told, stands = _Board(*size), _Board(*size)
        for each in statements:
            if each.do == "?":
                told.apply(each)
            elif each.do in "SG":
                stands.apply(each)
        n_free = sum(cell in told.cells for cell in stands.cells)
        if n_free not in (0, 2) or "_" in signs or 2 * len(told.cells) > size[0] * size[1]:
            raise _UnreadError("walls, or not?")
        sign = "_" if n_free else "#"
        if n_free:
            statements.append(Statement("rest", value="#"))
    return [replace(each, do=sign) if each.do == "?" else each for each in statements]


def _spelled_size(statements: Sequence[Statement]) -> tuple[int, int] | None:
    """The size of a maze all of whose lines are spelled."""
    spelled = [each for each in statements if each.cells]
    lengths = {len(each.cells) for each in spelled if not each.cells[-1].startswith("*")}
    if len(lengths) != 1 or len({each.do for each in spelled}) != 1:
        return None
    is_row = spelled[0].do == "row"
    ends = [span[1].value for each in spelled for span in (each.rows if is_row else each.columns)]
    lines = [span for each in spelled for span in (each.rows if is_row else each.columns)]
    n_lines = max(max(ends), sum(max(0, high.value - low.value) + 1 for low, high in lines))
    length = lengths.pop()
    return (n_lines, length) if is_row else (length, n_lines)


def _said(statements: Sequence[Statement], board: _Board) -> list[dict[str, Any]]:
    """The statements as a call has them; ends last, so that no wall covers them."""
    say: list[dict[str, Any]] = []
    for each in statements:
        if each.do in ("S", "G", "rest"):
            continue
        if each.cells:
            lines = each.rows if each.do == "row" else each.columns
            length = board.height if each.do == "row" else board.width
            for span in lines:
                places = (
                    [span[0]]
                    if span[0] == span[1]
                    else map(_literal, (k + 1 for k in range(*_bounds(span, length))))
                )
                say += [{"do": each.do, "at": p.name, "from": "1", "cells": list(each.items)} for p in places]
            continue
        do = "wall" if each.do == "#" else "open"
        for rows in each.rows:
            for columns in each.columns:
                (top, bottom), (left, right) = _ordered(rows, board.height), _ordered(columns, board.width)
                say.append({"do": do, "row": top, "column": left, "to_row": bottom, "to_column": right})
    ends = {
        each.do: {
            "do": "start" if each.do == "S" else "goal",
            "row": each.rows[0][0].name,
            "column": each.columns[0][0].name,
        }
        for each in statements
        if each.do in ("S", "G")
    }
    say += ends.values()
    if board.rest:
        say.append({"do": "rest", "value": board.rest})
    return say


def _drawn(grid: np.ndarray) -> list[dict[str, Any]]:
    """All rows, cell by cell."""
    signs = [["#_SG"[value] for value in row] for row in grid.tolist()]
    return [{"do": "row", "at": str(r), "from": "1", "cells": row} for r, row in enumerate(signs, 1)]


def _ordered(span: Span, length: int) -> tuple[str, str]:
    first, last = span if span[0].index(length) <= span[1].index(length) else (span[1], span[0])
    return first.name, last.name
