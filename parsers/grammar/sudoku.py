"""A Sudoku told in sentences, read by rules: the lines, cells and boxes that a text tells, as calls.

What is told is a chain of items, found by one walk over the typed tokens of `parsers.grammar.tokens`:

    a line    "Row 1: five, three, two blanks ..." its cells one after the other; "row 2 has a 5 in the third square"
              its cells one by one; "row 3 is empty"; "the row below: ..."; or cells alone that make a whole line
    a cell    "r3c5 is 7", "a 9 in the top left corner", "the third square of row 2 holds a 4"
    the rest  "everything else is blank"

Every telling word between the first item and the last belongs to one of them, or nothing is said; what stands before
and after is prose, if it looks like no item. The rules of the puzzle have the last word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from itertools import pairwise
from typing import Any

from parsers.grammar.tokens import Token, Tokens, tokens_of
from parsers.lexicon import folded
from parsers.llm.call import MOST_STATEMENTS, Call, CallError, example
from parsers.llm.document import Document
from parsers.pointers import signs
from parsers.resolve import resolve
from parsers.spelling import cells_of
from solver.kinds import find_kind
from solver.puzzle import PuzzleKind, Status

MOST_TOKENS = 2_500
MOST_TELLING = 300
MOST_PROSE = 5.0  # how much of the prose may look like a part of the puzzle, by `_prose_costs`
SEARCH_SECONDS = 0.3
GAP = 5.0  # what it costs to leave a sentence to another reader
MOST_GAPS = 4
SIDES = (9, 6, 4)


def _words(text: str) -> frozenset[str]:
    return frozenset(map(folded, text.split()))


SIDEWAYS = _words("""left leftmost right rightmost izquierda izquierdo izda izq derecha derecho dcha linke linken linker linkes links
        rechte rechten rechter rechtes rechts gauche droite droit esquerda esquerdo direita direito sinistra sinistro
        destra destro левый левая левой левую левом левого слева лево правый правая правой правую правом правого справа
        право 左 右 چپ راست یسار اليسار الأيسر اليسرى يمين اليمين الأيمن اليمنى يسار""")
"""Places that are told across; others that have a vertical sense are in `UPRIGHT`."""
UPRIGHT = _words("""top topmost upper uppermost bottom lower lowest arriba superior superiores abajo inferior inferiores oben obere oberen oberer
        oberes oberste obersten oberster unten untere unteren unterer unteres unterste untersten unterster haut supérieur
        supérieure bas inférieur inférieure topo cima baixo embaixo alto superiore basso inferiore fondo верхний верхняя
        верхней верхнюю верхнем верхнего верхние верх сверху вверху нижний нижняя нижней нижнюю нижнем нижнего нижние
        низ снизу внизу بالا بالایی بالای پایین پایینی أعلى الأعلى العلوي العلوية العليا فوق أسفل الأسفل السفلي السفلية
        السفلى تحت 上 下 顶部 顶行 底部 底行""")
_BOARDS = _words("board grid puzzle sudoku square brett gitter tablero grille tabuleiro griglia")
_MINE = re.compile(
    r"(?i)"
    r"\b(?:I(?:'ve| have)?(?: \w+){0,2} (?:wrote|written|filled|added|entered|pencilled|penciled|placed|tried|guessed|chose)"
    r"|I(?:'ve| have)? (?:already )?put|(?:what|so far) I (?:only )?(?:have|got)(?! the following| a sudoku| this)|mine"
    r"|my (?:own|entry|entries|additions|guess|answer|idea|number|progress)|myself|in pencil|filled in by me|not printed"
    r"|I (?:think|believe|guess|reckon|say) (?=[rR(]|the \w+ (?:row|col|cell|square)))\b",
)
"""Words with which people tell what they have filled in themselves."""
_SHOULD = _words("should must debería debe sollte muss devrait doit deveria deve dovrebbe должно должна")
_BESIDE = _words("after before next beside there here away")  # right after it: no place of its own
_VALUES = _words("digit value number figure ziffer wert zahl valor dígito chiffre valeur cifra valore")
_LETTERS = _words(
    "letter letters buchstabe buchstaben letra letras lettre lettres lettera lettere буква буквы"
)
_X_Y = re.compile(
    r"(?i)\bx ?[,/] ?y\b|\bcol(?:umn)?s? (?:is |comes? )?(?:first|before)|\bx (?:is |= ?)?(?:the )?col"
)
_LETTERS_SHOWN = re.compile(r"ONhPP[,a]*ONh?(P|d|u)")  # "A1 is the top left, B1 right of it"
_SPREADSHEETS = _words("spreadsheet excel")
_BLOCKING = _words("diagonal diagonale diagonally between zwischen entre tra fra между بین بين 之间")
"""Words by which a line of cells is told in another order than its cells."""
_ASKING = _words("""قطعی مطمئنی how why what what's which who when whether can could will do does did should cómo qué cuál cuáles quién puedes puede
        podrías wie warum wieso weshalb was welche welcher welches kannst können könntest comment pourquoi quel quelle
        qu'est-ce peux pouvez pourrais como qual quais quem pode podes poderia come perché quale quali puoi può potresti
        как почему зачем отчего откуда разве что какая какой какое какие ли можешь можете должен должна должно кто где ¿
        por-qué dónde cuánto wo woher woran woraus muss darf où d'où doit faut dois-je est-ce por porque porquê onde cadê dove deve devo هل كيف لماذا ليش
        ليه ماذا ما أين لم أي شو چرا آیا چطور چطوری چگونه چه چی کدام کجا چند میشه میتونی می‌تونی 为什么 为什麼 怎么 怎麼 什么 啥
        哪里 吗 嗎 呢 必须 如何 凭 请问""")
_PUZZLED = _words(
    """entiendo comprendo versteh verstehe begreife comprends saisis entendo percebo capisco понимаю пойму نمی‌فهمم نمیفهمم متوجه أفهم أدرك افهم 不懂 不明白"""
)
"""Words of people who ask without a question mark."""
_CJK_SIZE = re.compile("([469四六九])(?:[宫宮](?:格|数独|數獨|的)|[阶階])")
_CJK_SIDES = {"四": 4, "六": 6, "九": 9}
_OTHER_PUZZLES = _words(
    """nonogram nonograms nonograma nonogramma nonogramm nonogramme нонограмма нонограмму نونوگرام نونوغرام 数织 picross kakuro
    kenken futoshiki hitori binairo takuzu crossword killer samurai"""
)
_USUAL = _words("standard classic classical regular normal ordinary usual klassisches normales clásico")
_SIZE_NOUNS = _words("size order größe tamaño taille tamanho dimensione")
_MANY_LINES = _words(
    "rows columns zeilen reihen spalten filas columnas lignes colonnes linhas colunas righe colonne"
)
_BY = _words("by x х por mal fois vezes auf sur par per na на در ضربدر في ضرب × times 乘")
_FIGURES_SIZE = re.compile(
    r"(?<![A-Za-z0-9.])([469])\s?(?:[xX×*хХ]|by|-by-)\s?\1(?![\w.][0-9])|\b([469])er\b"
)


# ---------------------------------------------------------------------------- what is found


@dataclass(frozen=True)
class Place:
    """A row, column or cell of a line: its name in a call, and its number from 0."""

    name: str
    index: int


@dataclass(frozen=True)
class Item:
    """A part of the puzzle, told by the tokens from `start` to before `end`."""

    what: str  # "row", "column", "box": a line; "cell"; "rest"; "remark"
    start: int
    end: int
    place: Place | None = None  # of a line; None for the one after the line before
    step: int = 0  # of such a line: 1 for the next one, -1 for the one above, 0 where nothing says
    cells: tuple[str, ...] = ()  # of a whole line, as in a call
    puts: tuple[tuple[Place, str], ...] = ()  # single cells of a line, each with its value
    cell: tuple[Place, Place, str] | None = None
    cost: float = 0.0
    is_short: bool = False  # a line whose last cells nobody speaks of


@dataclass(frozen=True)
class _Path:
    """The cheapest way to understand the text up to a token."""

    cost: float
    last: Item | None = None
    before: _Path | None = None

    def items(self) -> list[Item]:
        found: list[Item] = []
        path: _Path | None = self
        while path is not None and path.last is not None:
            found.append(path.last)
            path = path.before
        return found[::-1]


def sudoku_calls(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """Whole calls for a Sudoku that is told in sentences, best first; none where not all of it is understood."""
    prepared = _prepared(document, kind)
    if prepared is None:
        return []
    if document.pieces:
        return _entries_beside(document, *prepared, kind)
    return list(_understood(document, *prepared, kind, _Grammar.call))


def sudoku_outlines(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """Calls of which some statements are gaps, `{"do": "gap", "words": (first, last)}`: sentences not understood here."""
    prepared = _prepared(document, kind)
    if prepared is None or document.pieces:
        return []
    return list(_understood(document, *prepared, kind, _Grammar.outline))


def _prepared(document: Document, kind: PuzzleKind | None) -> tuple[Tokens, list[Token]] | None:
    """The tokens of the text, as they stand and tidied; None where it cannot tell a Sudoku, or is too long."""
    if len(document.pieces) > 1 or len(document.words) > MOST_TELLING or not document.words:
        return None
    if kind is not None and not kind.name.startswith("sudoku"):
        return None
    tokens = tokens_of(document)
    if len(tokens) > MOST_TOKENS or any(folded(token.text) in _OTHER_PUZZLES for token in tokens.items):
        return None
    return tokens, _tidied(tokens, document.text)


def _understood(
    document: Document,
    tokens: Tokens,
    items: list[Token],
    kind: PuzzleKind | None,
    understand: Callable[[_Grammar, bool], dict[str, Any] | None],
) -> Iterator[dict[str, Any]]:
    """The first call that is found for one of the sizes that the board may have."""
    named = _named_side(document, tokens) if kind is None else kind.sizes[0]
    for side in (named,) if named else SIDES:
        for line in _line_names(tokens.codes):
            call = understand(_Grammar(document, tokens, items, side, line), named is not None)
            if call is not None:
                yield call
                return


def _entries_beside(
    document: Document, tokens: Tokens, items: list[Token], kind: PuzzleKind | None
) -> list[dict[str, Any]]:
    """The call for a drawn Sudoku, where the person says in words what is filled in: "I put a 4 in row 3 column 2"."""
    height, width = document.pieces[0].shape or (0, 0)
    if height != width or height not in SIDES or (kind is not None and kind.sizes[0] != height):
        return []
    outside = [replace(token, code="/") if token.code == "g" else token for token in items]
    call = _Grammar(document, tokens, outside, height, "row").call_for_entries()
    return [call] if call is not None else []


def _named_side(document: Document, tokens: Tokens) -> int | None:
    """The side that the text names, as "6x6" or "six by six"."""
    sizes = {int(found[1] or found[2]) for found in _FIGURES_SIZE.finditer(document.text)}
    sizes |= {tokens[i].value for i, _ in _spoken_sizes(tokens)}
    sizes |= {side for _, _, side in _other_sizes(tokens.items)}
    sizes |= {_CJK_SIDES.get(found[1]) or int(found[1]) for found in _CJK_SIZE.finditer(document.text)}
    sizes &= set(SIDES)
    if not sizes and any(folded(token.text) in _USUAL for token in tokens.items):
        return 9
    return sizes.pop() if len(sizes) == 1 else None


_ROWS_AND_COLUMNS = re.compile(r"N(?:r[,ahitsfw]{0,2}Nc|c[,ahitsfw]{0,2}Nr)(?![NO])")
_COUNTED_SIZE = re.compile(r"N(?:t|-)N|N(?=[rc](?!s?N))|wN")


def _other_sizes(items: Sequence[Token]) -> Iterator[tuple[int, int, int]]:
    """The sides that "from 1 to 6", "six rows" and "size 6" tell, with first token and the one after the last."""
    for found in _COUNTED_SIZE.finditer("".join(token.code for token in items)):
        start, end = found.span()
        first, last = items[start], items[end - 1]
        if found[0] == "wN":
            is_size = folded(first.text) in _SIZE_NOUNS
        elif found[0] == "N":
            is_size = folded(items[end].text) in _MANY_LINES and (
                not start or items[start - 1].code not in "rcbs"
            )
        else:
            is_size = first.value == 1
        if is_size and last.value in SIDES:
            yield start, end, last.value


def _spoken_sizes(tokens: Sequence[Token] | Tokens) -> Iterator[tuple[int, int]]:
    """First token and the one after the last of every "six by six"."""
    items = tokens.items if isinstance(tokens, Tokens) else tokens
    for i, token in enumerate(items):
        if token.code != "N":
            continue
        rest = [(j, each) for j, each in enumerate(items[i + 1 : i + 5], i + 1) if each.code not in "h-"][:2]
        if (
            len(rest) == 2
            and folded(rest[0][1].text) in _BY
            and (rest[1][1].code, rest[1][1].value) == ("N", token.value)
        ):
            yield i, rest[1][0] + 1
    codes = "".join(token.code for token in items)
    for found in _ROWS_AND_COLUMNS.finditer(codes):
        numbers = {items[j].value for j in range(*found.span()) if codes[j] == "N"}
        around = codes[max(0, found.start() - 1) : found.start()], codes[found.end() : found.end() + 1]
        is_cell = _is_cjk(items[found.end() - 1].text) and (
            around[0] in tuple("ihN") or around[1] not in tuple("ow.")
        )
        if len(numbers) == 1 and numbers <= set(SIDES) and not is_cell:
            yield found.start(), found.end()


def _line_names(codes: str) -> tuple[str, ...]:
    """What lines without a name may be, likeliest first."""
    if re.search("[OPNn]r|r[NOPud]", codes) or not re.search("[cb]", codes):
        return ("row", "column") if "c" in codes else ("row",)
    return ("column", "row") if "c" in codes else ("box", "row")


# ---------------------------------------------------------------------------- patterns

_DO = {"r": "row", "c": "column", "b": "box"}
_LINE_FORMS = tuple(
    map(
        re.compile,
        (
            r"(?P<noun>[rcb])(?:s|:(?=N[,;]?[rc]))?(?P<number>N)(?:f(?P<end>P))?",  # row 5, row number 5, row 5 from the bottom
            r"(?P<number>O)(?:f(?P<end>P)|t?(?P<last>P))?(?P<noun>[rcb])(?:f(?P<end2>P))?",  # the 4th row from the bottom
            r"(?P<places>P{1,3})(?P<noun>[rcb])(?:(?<=b)b)?",  # the top row, the top left box
            r"(?P<noun>[rcb])(?P<number>O)(?:f(?P<end>P))?",  # fila tercera
            r"(?P<noun>[rcb])[oi]{0,2}(?P<places>P(?:[oiht]{0,2}P)?)",  # fila superior, bloque de arriba a la derecha
            r"(?P<number>N)(?P<noun>[rcb])",  # 三行
        ),
    )
)
_FROM_END = re.compile(r"(?P<number>O)(?:f|tn?)(?P<end>P)")  # fourth from the bottom, second to last
_RELATIVE = re.compile(
    r"n[rcbs]?|N[wrs]?[ud](?=[:,hw.])|[rcb](?=[:,(])|[rcb][ud]|[ud]i?[rcb]?|a(?=[NBC])"
)  # next row, the row below, below that
_NUMBERED = re.compile(r"\(?(N)[:).]")
_GAP = re.compile(r"w{0,2}\??[whaimo,:;.(/s)yjdf]*")
_EMPTY_SAID = re.compile(r"[hw,:mi]*sv|[hw,:mi]*v(?=\w*[swRA])[whsaoRAi]*")  # "has no numbers at all"
_NOTHING_MORE = re.compile(r"[,a.;w]*(?:v[whsairRAo]*[wsrRA]|[RA]+[RAhsorw]*B)")  # "no more in that row"
_REST = re.compile(r"[aw,:xh]*(?=[\w,]*[RA])[RABvx](?:[RABvxwhsaoirjm:,]*[RABsxvwr])?")
_SEVERAL_LINES = re.compile(
    r"([rcb])N(?:[,a]+[rcb]?N|tN)+[whis,:]*(?=[ABv])|O(?:[,a]+O)+([rcb])[whis,:]*(?=[ABv])"
)
_NO_LINE = re.compile(r"\(N[,:/]?N|[ij]|N[,;:]*(?:h|:)[^BRA]*N")  # numbers, but no line of cells
_SPELLING = frozenset("NBCXRAahso,;:.()/imjz")
_TELLING = frozenset("NOPBWFSGRXAC")
_JOIN = "[ihowmjst:(,]"
_STOPS = frozenset(".;/,:)")


@cache
def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@dataclass
class _Grammar:
    """The items of one text, for one side of the board."""

    document: Document
    tokens: Tokens
    items: list[Token]
    side: int
    line: str  # what a line without a name is
    codes: str = field(init=False)

    def __post_init__(self) -> None:
        self.codes = "".join(token.code for token in self.items)
        self.is_asking = [folded(token.text) in _ASKING for token in self.items]
        self.sentence_ends = [i for i, code in enumerate(self.codes) if code in "./?;"]
        self._spelled: dict[tuple[int, int], list[str]] = {}

    # ------------------------------------------------------------------------ the whole text

    def call(self, is_sure_of_size: bool) -> dict[str, Any] | None:
        """The call for the text, if all of it is understood and the rules have nothing against it."""
        path = self._walk(answers_only=True) or self._walk(answers_only=False)
        if path is None:
            return None
        items = [item for item in path.items() if item.what != "remark"]
        statements = self._statements(items, is_sure_of_size)
        if statements is None or len(statements) > MOST_STATEMENTS:
            return None
        kind = find_kind(f"sudoku-{self.side}x{self.side}")
        call = example(kind=kind.name, grid="words", say=statements)
        try:
            reading = resolve(Call.of(call), self.document)
        except CallError:
            return None
        puzzle = reading.puzzle
        if puzzle is None or reading.questions or kind.mistakes(puzzle.clues, puzzle.clues):
            return None
        is_whole = any(item.what == "rest" for item in items) or not any(
            item.cell or item.puts for item in items
        )
        n_short = sum(item.is_short for item in items)
        if n_short > sum(bool(item.cells) and not item.is_short for item in items):
            if kind.search(puzzle.clues, seconds=SEARCH_SECONDS).status is not Status.unique:
                return None
        elif (n_short or not is_whole) and kind.search(
            puzzle.clues, seconds=SEARCH_SECONDS
        ).status is Status.impossible:
            return None
        return call

    def call_for_entries(self) -> dict[str, Any] | None:
        """The call for what the person has filled in, beside a drawn puzzle."""
        path = self._walk(answers_only=True)
        if path is None:
            return None
        entries: list[dict[str, Any]] = []
        for item in path.items():
            cells = self._placed_cells(item)
            if item.end <= self._mine_from or not cells or any(cell["value"] == "." for cell in cells):
                return None
            entries += [{"do": "entry"} | cell for cell in cells]
        if not entries or len(entries) > MOST_STATEMENTS:
            return None
        call = example(kind=f"sudoku-{self.side}x{self.side}", grid="g0", say=entries)
        try:
            reading = resolve(Call.of(call), self.document)
        except CallError:
            return None
        puzzle = reading.puzzle
        is_legal = puzzle is not None and not puzzle.kind.mistakes(puzzle.clues, puzzle.clues)
        return call if is_legal and not reading.questions else None

    def outline(self, is_sure_of_size: bool) -> dict[str, Any] | None:
        """The call for the text, but for some sentences that are not understood."""
        path = self._walk(answers_only=True, with_gaps=True)
        if path is None:
            return None
        items = [item for item in path.items() if item.what != "remark"]
        n_gaps = sum(item.what == "gap" for item in items)
        if not 0 < n_gaps <= MOST_GAPS or 2 * n_gaps > len(items):
            return None
        statements = self._statements(items, is_sure_of_size)
        if statements is None or len(statements) > MOST_STATEMENTS:
            return None
        return example(kind=f"sudoku-{self.side}x{self.side}", grid="words", say=statements)

    def _walk(self, *, answers_only: bool, with_gaps: bool = False) -> _Path | None:
        """The cheapest chain of items, from the first token to the last; `answers_only` takes none from a question."""
        n = len(self.codes)
        prose = self._prose_costs()
        most = MOST_PROSE + with_gaps * MOST_GAPS * GAP
        before = [0.0]
        for cost in prose:
            before.append(before[-1] + cost)
        inside: list[_Path | None] = [None] * (n + 1)
        best: _Path | None = None
        for i in range(n + 1):
            here = inside[i]
            if here is not None:
                total = here.cost + before[n] - before[i]
                is_cut = here.last is not None and _re("[,;]+a?[NBC]").match(self.codes, here.last.end)
                if not is_cut and total <= most and (best is None or total < best.cost):
                    best = replace(here, cost=total)
            if i == n:
                break
            if here is None and before[i] > MOST_PROSE:
                if not any(inside[i:]):
                    break
                continue
            if here is not None:
                skip = self._skip(i)
                if skip is not None:
                    _keep(inside, i + 1, replace(here, cost=here.cost + skip))
            start = here if here is not None and here.cost <= before[i] + 1 else _Path(before[i])
            if here is None and before[i] > MOST_PROSE:
                continue
            if answers_only and any(start <= i < end for start, end in self._questions):
                continue
            found = list(self._items_at(i, is_inside=here is not None))
            if with_gaps:
                found += self._gaps_at(i, is_inside=here is not None)
            for item in found:
                for origin in {id(start): start, id(here): here}.values():
                    if origin is not None:
                        _keep(inside, item.end, _Path(origin.cost + item.cost, item, origin))
        return best

    def _gaps_at(self, i: int, *, is_inside: bool) -> Iterator[Item]:
        """Up to three sentences from here on, which another reader may understand."""
        lines = self._lines_at(i)
        if not lines and not (is_inside and self.codes[i - 1 : i] in tuple("./;")):
            return
        do, place, _ = lines[0] if lines else ("", None, 0)
        stops = [
            j
            for j in range(i + 1, len(self.codes) + 1)
            if j == len(self.codes)
            or self.codes[j] in "./;"
            or (self.codes[j - 1] in "./;,:" and self._lines_at(j))
        ]
        for n_parts, end in enumerate(stops[:3]):
            if "N" in self.codes[i:end]:
                yield Item("gap", i, end, place, cells=(do,) if do else (), cost=GAP + n_parts)

    def _skip(self, i: int) -> float | None:
        """What it costs to pass over a token between two items; None where it must not be."""
        code = self.codes[i]
        if code in _TELLING or code in "!vxgk":
            return None
        if code in "rcb" and self._lines_at(i):
            return None
        return 0.02 if code == "w" else 0.0

    def _prose_costs(self) -> list[float]:
        """By token, how much it looks like a part of the puzzle, were it before the first item or after the last."""
        costs = []
        codes = self.codes
        for i, token in enumerate(self.items):
            cost = 0.0
            around = codes[max(0, i - 1) : i] + codes[i + 1 : i + 2]
            if token.code == "N" and 0 < token.value <= self.side:
                cost = 0.2 if token.text.lower() in ("one", "ones") else 1.0 if "w" in around else 2.5
                is_one = token.text.lower() in ("one", "ones")
                if codes[max(0, i - 1) : i] in ("r", "c") or self._is_like_a_statement(i, is_one=is_one):
                    cost += 6.0
            elif token.code == "C" or (token.code == "O" and re.match("O(?:[rcb]|fP)", codes[i:])):
                cost = 6.0
            elif token.code in _TELLING:
                cost = 0.2
            if token.code == "!" and re.match("[^./?;]*N", codes[i:]):
                cost = 6.0
            costs.append(cost)
        for start, end in self._questions:
            total = sum(costs[start:end])
            if 2 < total < 30:
                costs[start:end] = [cost * 2 / total for cost in costs[start:end]]
        return costs

    def _is_like_a_statement(self, i: int, *, is_one: bool) -> bool:
        """Whether a place stands near a number, in one sentence."""
        if is_one:
            has_place = re.search("[PO][sk]?[:h]?$", self.codes[max(0, i - 3) : i])
            return has_place is not None or re.match("N[i:h]{1,2}[POe]", self.codes[i:]) is not None
        before = re.split("[./?;]", self.codes[max(0, i - 5) : i])[-1]
        after = re.split("[./?;]", self.codes[i + 1 : i + 6])[0]
        return re.search("[OPrcke]", before + after) is not None

    @cached_property
    def _questions(self) -> list[tuple[int, int]]:
        """From the word that asks to the question mark: "How do you know that row 2 column 3 is a 4?"."""
        found, start = [], 0
        for end in self.sentence_ends:
            words = {folded(token.text) for token in self.items[start:end]}
            if words & _PUZZLED and ":" not in self.codes[start:end]:  # "no entiendo por qué"
                found.append((start, end))
            elif self.codes[end] == "?":
                asking = next((j for j in range(start, end) if self.is_asking[j]), None)
                if asking is None and self.codes[start] == "h":
                    asking = start  # "is a 3 in the second cell right?"
                if asking is not None and _is_cjk(self.items[asking].text):  # "右下角必须是八吗?"
                    asking = max(start, self.codes.rfind(",", start, asking) + 1)
                if asking is not None:
                    found.append((asking, end))
            start = end + 1
        return found

    # ------------------------------------------------------------------------ items

    def _items_at(self, i: int, *, is_inside: bool) -> Iterator[Item]:
        """Everything that a token may begin."""
        code = self.codes[i]
        if code not in "rcbOPNBCRAvnudaxsSkywz(!":
            return
        if is_inside:
            yield from self._corrections_at(i)
        yield from self._empty_lines_at(i)
        for what, place, step, end in self._headers_at(i):
            for item in self._line_items(i, what, place, step, end):
                is_named = place is not None and not (what == "box" and self.codes[end - 1] == "P")
                if (
                    is_named
                    or (item.cells and not item.is_short and "*." not in item.cells)
                    or (is_inside and place is None)
                ):
                    yield item
        if code in "NBCRAX":
            lead = self.codes[max(0, i - 5) : i]
            is_led_astray = re.search("[NBC]s?[,;]+$|N[h:]+$", lead) or (
                self.line != "box" and re.search("b[h:,]*$", lead)
            )
            if is_inside or not is_led_astray:
                yield from self._unnamed_at(i)
        elif code == "(" and i + 1 < len(self.codes) and self.codes[i + 1] in "NBCX":
            yield from self._unnamed_at(i + 1)
        yield from self._cells_at(i)
        yield from self._listed_at(i)
        yield from self._counted_digit_at(i)
        if is_inside and code in "RABvx":
            found = _REST.match(self.codes, i)
            if found and not self._tells_digits(i, found.end()):
                yield Item("rest", i, found.end())
        if shown := _LETTERS_SHOWN.match(self.codes, i):
            yield Item("remark", i, shown.end())
        if is_inside:
            if code == "R" and (found := _re(r"R[swoia]{0,4}[:,]").match(self.codes, i)):
                yield Item("remark", i, found.end(), cost=0.5)
            yield from self._remark_at(i)

    def _corrections_at(self, i: int) -> Iterator[Item]:
        """ "Sorry, r3c5 is 7", "no wait, that 4 is a 6", "scratch that, row 3 is ...", "row 2, no, row 3"."""
        codes = self.codes
        for do, _, end in self._lines_at(i):
            slip = _re(r"[,w]*[!v][!vw,]*").match(codes, end)
            if slip and any(other == do for other, _, _ in self._lines_at(slip.end())):
                yield Item("remark", i, slip.end(), cost=0.3)
        sorry = _re(r"(?:!|v(?=[,.]*[!vN]))[!vwhajt,.:/]*").match(codes, i)
        if sorry is None:
            return
        begin = sorry.end()
        for item in self._cells_at(begin) if begin < len(codes) else ():
            if item.what in ("cell", "fix"):
                yield replace(item, what="fix", start=i, cost=0.3)
        if begin < len(codes) and (self._lines_at(begin) or codes[begin] in "NB"):
            yield Item("again", i, begin, cost=0.3)
        yield from self._in_line(i, begin)
        instead = _re(r"(N)[hwajt,:!oi]*(N)(?=[.,;/?]|w|$|[OP]?[rc])").match(codes, begin)
        if instead is not None:
            first, second = self._value(instead.start(1)), self._value(instead.start(2))
            words = {token.text.lower() for token in self.items[instead.start(1) : instead.end()]}
            if first and second:
                was, now = (second, first) if "instead" in words else (first, second)
                yield Item("replace", i, instead.end(), cells=(was, now), cost=0.3)

    def _in_line(self, i: int, begin: int) -> Iterator[Item]:
        """ "Sorry, the 3 in row 2 is a 4"."""
        was = _re("N[io]").match(self.codes, begin)
        for do, place, end in self._lines_at(was.end()) if was else ():
            now = _re("[hwt]{1,4}(N)").match(self.codes, end)
            if now and (old := self._value(begin)) and (new := self._value(now.start(1))):
                yield Item("swap", i, now.end(), place, cells=(do, old, new), cost=0.3)

    def _tells_digits(self, start: int, end: int) -> bool:
        return "N" in self.codes[start:end]

    def _remark_at(self, i: int) -> Iterator[Item]:
        """A sentence between two lines that tells nothing: "that's the last of the easy ones"."""
        if i and self.codes[i - 1] not in "./()?;":
            return
        end = next(
            (j for j in range(i, min(i + 30, len(self.codes))) if self.codes[j] in "./?)"), len(self.codes)
        )
        if end - i > 29 or "w" not in self.codes[i:end]:
            return
        for j in range(i, end):
            token = self.items[j]
            if token.code in "BC!gv" or (token.code == "N" and token.text.lower() not in ("one", "ones")):
                return
            if token.code in "rcb" and self._lines_at(j):
                return
            if token.code in "OP" and self.codes[j + 1 : j + 2] in tuple("rcb"):
                return
        yield Item("remark", i, end, cost=1.0)

    # ------------------------------------------------------------------------ lines

    def _lines_at(self, i: int) -> list[tuple[str, Place, int]]:
        """The lines that the tokens from `i` on may name: what it is, which, and where the name ends."""
        found: list[tuple[str, Place, int]] = []
        for number, form in enumerate(_LINE_FORMS):
            match = form.match(self.codes, i)
            if match is None:
                continue
            parts = match.groupdict()
            do = _DO[parts["noun"]]
            if number == 0 and i and self.codes[i - 1] in "nOPud":
                continue  # "the next row two blanks"
            if number == 0 and i and self.codes[i - 1] == "N" and _is_cjk(self.items[i].text):
                continue  # 二行数字三
            if number == 3 and re.match("[rcbs]", self.codes[match.end() :]):
                continue  # "row third square"
            if number == 5 and not _is_cjk(self.items[match.start("noun")].text):
                continue
            place = self._place_of(match, do)
            if place is not None:
                found.append((do, place, match.end()))
                if number not in (0, 3):
                    break
        return found

    def _place_of(self, match: re.Match[str], do: str) -> Place | None:
        parts = match.groupdict()
        if parts.get("places"):
            tokens = [token for token in self.items[slice(*match.span("places"))] if token.code == "P"]
            return (
                self._box_of(tokens)
                if do == "box"
                else self._at_place(tokens[-1], do)
                if len(tokens) == 1
                else None
            )
        end = next((self.items[match.start(key)] for key in ("end", "end2", "last") if parts.get(key)), None)
        return self._nth(self.items[match.start("number")], self.side, end)

    def _nth(self, token: Token, length: int, end: Token | None = None) -> Place | None:
        """The place that a number tells, counted from the end where `end` is "bottom", "right" or "last"."""
        if not 1 <= token.value <= length or (end is not None and end.value == 0):
            return None
        if end is not None and end.value < 0:
            return Place(f"-w{token.word}", length - token.value)
        return Place(f"w{token.word}", token.value - 1)

    def _at_place(self, token: Token, do: str) -> Place | None:
        """The row or column, or the cell of one, that "top", "last" or "middle" tells."""
        word = folded(token.text)
        if (do == "row" and word in SIDEWAYS) or (do == "column" and word in UPRIGHT):
            return None
        if token.code == "S":
            return Place("1", 0)
        if token.word < 0:  # a point of the compass
            return Place("1", 0) if token.value > 0 else Place(str(self.side), self.side - 1)
        if token.value == 0:
            return Place(f"w{token.word}", self.side // 2) if self.side % 2 else None
        return Place(f"w{token.word}", token.value - 1 if token.value > 0 else self.side + token.value)

    def _box_of(self, tokens: Sequence[Token]) -> Place | None:
        """The box that "top left" or "centre" tells."""
        height, width = self._box_shape
        down, across = self.side // height, self.side // width
        cell = self._corner(tokens, down, across)
        return (
            None if cell is None else Place(str(cell[0] * across + cell[1] + 1), cell[0] * across + cell[1])
        )

    @property
    def _box_shape(self) -> tuple[int, int]:
        return {9: (3, 3), 6: (2, 3), 4: (2, 2)}[self.side]

    def _corner(self, tokens: Sequence[Token], height: int, width: int) -> tuple[int, int] | None:
        """Row and column, from 0, that places like "top left", "middle right" or "centre" tell."""
        row = column = None
        middles = 0
        for token in tokens:
            word = folded(token.text)
            if word in SIDEWAYS and column is None:
                column = 0 if token.value > 0 else width - 1
            elif word in UPRIGHT and row is None:
                row = 0 if token.value > 0 else height - 1
            elif token.value == 0:
                middles += 1
            else:
                return None
        if row is None and middles and height % 2:
            row, middles = height // 2, middles - (column is not None)
        if column is None and middles and width % 2:
            column = width // 2
        return None if row is None or column is None else (row, column)

    def _is_clause_start(self, i: int) -> bool:
        while i and self.codes[i - 1] in "awi":
            i -= 1
        return i == 0 or self.codes[i - 1] in "./;,:()"

    def _headers_at(self, i: int) -> Iterator[tuple[str, Place | None, int, int]]:
        """Names of lines that something may be told of: what, which, the step to it, and where the name ends."""
        codes = self.codes
        place: Place | None
        named = self._lines_at(i)
        for do, place, end in named:
            yield do, place, 0, end
            again = _re(r"[,(:]{1,2}").match(codes, end)
            corner = _re("[,(:]{1,2}(P{1,2})[)]?").match(codes, end) if do == "box" else None
            if corner and self._box_of(self.items[corner.start(1) : corner.end(1)]) == Place(
                str(place.index + 1), place.index
            ):
                yield do, place, 0, corner.end()  # "box 1 (top left)"
            for other, same, stop in self._lines_at(again.end()) if again else ():
                if other == do and same.index == place.index:
                    yield do, place, 0, stop
            if (
                again
                and codes[again.end() : again.end() + 1] == "O"
                and self.items[again.end()].value == place.index + 1
            ):
                yield do, place, 0, again.end() + 1 + (codes[again.end() + 1 : again.end() + 2] == "s")
        if named:
            return
        if match := _FROM_END.match(codes, i):
            do = "column" if folded(self.items[match.start("end")].text) in SIDEWAYS else self.line
            place = self._nth(self.items[i], self.side, self.items[match.start("end")])
            if place is not None:
                yield do, place, 0, match.end()
        code = codes[i]
        if (
            self.line == "box"
            and codes.startswith("PP", i)
            and (place := self._box_of(self.items[i : i + 2]))
        ):
            yield "box", place, 0, i + 2
        is_letter = codes[i + 1 : i + 2] == "N" and self.items[i].end == self.items[i + 1].start  # "c1"
        if code == "O" and not is_letter and self._is_clause_start(i):
            is_noun = codes[i + 1 : i + 2] == "s" and self.items[i + 1].text.lower().startswith("one")
            end = i + 1 + is_noun
            if codes[end : end + 1] not in tuple("rcbfs") and (place := self._nth(self.items[i], self.side)):
                yield self.line, place, 0, end
        elif (
            code == "P"
            and self._is_clause_start(i)
            and self.line == "row"
            and codes[i + 1 : i + 2] not in tuple("Prcbkw")
        ):
            if folded(self.items[i].text) in UPRIGHT or self.items[i].value == -1:
                end = i + 1 + (codes[i + 1 : i + 2] == "s")
                if place := self._at_place(self.items[i], self.line):
                    yield self.line, place, 0, end
        elif (
            (numbered := _NUMBERED.match(codes, i))
            and (i == 0 or codes[i - 1] in "/;.,:?")
            and (place := self._nth(self.items[numbered.start(1)], self.side))
        ):
            yield self.line, place, 0, numbered.end()
        is_after_ordinal = code in "ud" and codes[max(0, i - 1) : i] == "O"  # "the third down"
        if code in "nrcbudN" and not is_after_ordinal and (match := _RELATIVE.match(codes, i)):
            step = -1 if "u" in match[0] else 1 if "d" in match[0] else 0
            yield self.line, None, step, match.end()

    def _line_items(self, i: int, what: str, place: Place | None, step: int, end: int) -> Iterator[Item]:
        """Lines with this name and what is told of them."""
        head = Item(what, i, end, place, step)
        for begin in self._begins(end):
            if what == "box" and (stacked := self._stacked_from(begin)):
                yield replace(head, end=stacked[0], cells=stacked[1])
            if self.codes[begin : begin + 1] == "R" and _STOPS & set(self.codes[end:begin]) - set(",:)"):
                continue  # "... column 3. The rest is blank"
            for stop, cells in self._spelled_from(begin):
                if place or not _NO_LINE.search(self.codes, begin, stop):
                    yield replace(head, end=stop, cells=cells)
            if short := self._short_from(begin):
                yield replace(head, end=short[0], cells=short[1], cost=0.3, is_short=True)
        if said := _EMPTY_SAID.match(self.codes, end):
            yield replace(head, end=said.end(), cells=("*.",))
        for stop, puts in self._placed_from(end, what):
            if puts:
                yield replace(head, end=stop, puts=tuple(puts), cost=0.02)

    def _begins(self, end: int) -> set[int]:
        """Where what is told of a line may begin, after its name."""
        gap = _GAP.match(self.codes, end)
        count = _re(r"[hw,(]*N[sj]\)?[:,.]+").match(self.codes, end)  # "row 1 with three numbers: ..."
        assert gap is not None
        span = _re(r"\([rcNta,io]+\)").match(
            self.codes, end
        )  # "the top left box (rows 1 to 3, columns 1 to 3)"
        if span is not None:
            gap = _GAP.match(self.codes, span.end())
            assert gap is not None
        begin = gap.end() + (self.codes[gap.end() : gap.end() + 2] == "nN")
        return {begin, count.end()} if count else {begin}

    def _empty_lines_at(self, i: int) -> Iterator[Item]:
        """ "Rows 2, 4 and 6 are empty"."""
        match = _SEVERAL_LINES.match(self.codes, i)
        said = match and _re(r"A?[hw]*B(?:[iw]*A)?|v(?=[wsA])[wshA]*").match(self.codes, match.end())
        if match is None or said is None:
            return
        places = self._all_nth([j for j in range(i, match.end()) if self.codes[j] in "NO"])
        if "t" in match[0] and len(places) == 2:
            places = tuple(Place(str(k + 1), k) for k in range(places[0].index, places[1].index + 1))
        if places:
            what = _DO[match[1] or match[2]]
            yield Item("empty " + what, i, said.end(), puts=tuple((place, ".") for place in places))

    def _unnamed_at(self, i: int) -> Iterator[Item]:
        """Cells alone, which make a whole line or the whole board; its name may come after them."""
        if "k" in re.split("[./?;]", self.codes[:i])[-1]:
            return  # "the four corners hold ..."
        is_led = i > 1 and self.codes[i - 1] in "rcb" and self.codes[i - 2] in "wi,"  # "row by row"
        if i and self.codes[i - 1] in "NBCXRrcbsOP" and not self._ends_line(i) and not is_led:
            return
        for stop, cells in self._spelled_from(i, is_alone=True):
            if (
                cells == ("*.",)
                or re.search("[NBC]s?:", self.codes[i:stop])
                or _NO_LINE.search(self.codes, i, stop)
            ):
                continue
            named = False
            after = _re(r"[hwi,]{0,2}").match(self.codes, stop)
            assert after is not None
            for do, place, end in self._lines_at(after.end()):
                if after.end() > stop and self.codes[end : end + 1] not in tuple(":hi"):
                    yield Item(do, i, end, place, cells=cells)
                    named = True
            yield Item(self.line, i, stop, cells=cells, cost=0.5 if named else 0.3)
        whole = self._run_end(i)
        words = [token for token in self.items[i:whole] if token.word >= 0]
        if len(words) >= self.side and len(self._cells(words)) == self.side**2:
            spelled = self._cells(words)
            if not any(cell.startswith("*") for cell in spelled[:-1]):
                yield Item("all", i, whole, cells=self._names(words), cost=4.0)

    def _ends_line(self, i: int) -> bool:
        return bool(i) and self.codes[i - 1] in "R"

    # ------------------------------------------------------------------------ cells one after the other

    def _run_end(self, i: int) -> int:
        """Where a run of words that may spell cells ends."""
        codes, end = self.codes, i
        while end < len(codes):
            code = codes[end]
            if (
                code == "r"
                and codes[end - 1] not in "nudOP"
                and not re.match("s?[NOPud]", codes[end + 1 : end + 3])
            ):
                end += 1
            elif code == "u" and codes[end - 1] in "NBsC" and codes[end + 1 : end + 2] in tuple("NBC"):
                end += 1  # "1 2 3 over 4 5 6"
            elif code == "b" and codes[end - 1] == "B":
                end += 1
            elif codes.startswith("BtP", end - 1) and self.items[end + 1].value == -1:
                end += 2
            elif (code == "n" and re.match("nN[hs]*[AB]", codes[end : end + 5])) or (
                code in _SPELLING and not (code == "N" and self._is_number_of_line(end))
            ):
                end += 1
            else:
                break
        return end

    def _is_number_of_line(self, i: int) -> bool:
        """Whether a number names a line at the start of a line of text: "3: five, blank"."""
        return i > 0 and self.codes[i - 1] in "/" and self.codes[i + 1 : i + 2] in tuple(":)")

    def _cells(self, words: Sequence[Token]) -> list[str]:
        """The cells that words spell."""
        parts = _stretches(words)
        if len(parts) > 1:
            return [cell for part in parts for cell in self._cells(part)]
        if _is_counted(words[0]):
            return ["."] * -words[0].value
        first, last = words[0].word, words[-1].word
        if (first, last) not in self._spelled:
            self._spelled[first, last] = cells_of(self.document.text, self.document.words[first : last + 1])
        return self._spelled[first, last]

    def _spelled_from(self, i: int, *, is_alone: bool = False) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Whole lines that the words from `i` on spell: where they end, and their cells."""
        end = self._run_end(i)
        at = [j for j in range(i, end) if self.items[j].word >= 0]
        if not at or at[0] != i:
            return
        n_found = 0
        for n in range(len(at), 0, -1):
            if is_alone and n > 2 * self.side + 4:
                continue
            stop = at[n - 1] + 1
            following = self.codes[self._with_tail(stop) :][:1]
            if n < len(at) and following not in tuple(",;./a)u") and not is_alone:
                continue
            if self.codes[at[n - 1]] in "RA" and re.match("[hsoraw]*[BRA]", self.codes[stop:]):
                continue  # "the rest" goes on with "is blank"
            words = [self.items[j] for j in at[:n]]
            if words[-1].code == "X":
                continue
            cells = self._cells(words)
            names = self._names(words)
            if re.search(r"N[:h]+N|\(N,N|N,N\)", self.codes[i:stop]) or (
                "z" in self.codes[i:stop] and len(cells) != self.side
            ):
                continue  # "1: 3, 4: 7"
            if any(cell.startswith("*") for cell in cells[:-1]) or any(cell[-1] in "#SG" for cell in cells):
                continue
            is_open = bool(cells) and cells[-1].startswith("*")
            if (is_open and len(cells) - 1 < self.side and (len(cells) > 1 or not is_alone)) or (
                len(cells) == self.side and words[-1].code not in "RA"
            ):
                yield self._with_tail(stop), names
                n_found += 1
            elif cells in ([], ["."]) and not is_alone and n == len(at):
                yield self._with_tail(stop), ("*.",)
                n_found += 1
            elif len(cells) < self.side and cells and (parts := self._parted(words)):
                yield self._with_tail(stop), parts
                n_found += 1
            elif len(cells) < self.side and cells and n == len(at):
                more = _NOTHING_MORE.match(self.codes, stop)
                if is_alone and not (more and "v" in more[0] and "N" in self.codes[i:stop]):
                    continue
                if self.codes[stop - 2] == "h" and self.codes[stop - 1] == "B" and n > 1 and cells[-1] == ".":
                    yield stop, (*self._names(words[:-1]), "*.")  # "and has nothing after that"
                    continue
                if more is not None:
                    yield more.end(), (*names, "*.")
                elif words[-1].code == "A" and n > 1 and not is_alone:
                    yield stop, (*self._names(words[:-1]), "*.")
            if n_found == 3:
                return

    def _stacked_from(self, i: int) -> tuple[int, tuple[str, ...]] | None:
        """The lines of a box, told from top to bottom: "1 2 blank on top, 3 blank 4 in the middle, ..."."""
        found = _re(r"(?:[ NBCX,;:.ahso/()]|[iw]?P[rs]?|[ud]i?r?|n[rs]?|(?<=[,;:])r(?=[:,]))+").match(
            self.codes, i
        )
        if found is None:
            return None
        end = found.end()
        while end > i:
            words = [token for token in self.items[i:end] if token.word >= 0 and token.code != "P"]
            places = [self.items[j].value for j in range(i, end) if self.codes[j] == "P"]
            is_downwards = places in ([1], [1, 0], [1, -1], [1, 0, -1], [])
            is_next_name = self.codes[end - 1] == "P" and self.codes[end : end + 1] in ("P", "b")
            if words and is_downwards and not is_next_name and self.codes[end - 1] in "PdrsNBC":
                if len(self._cells(words)) == self.side:
                    return end, self._names(words)
                if parts := self._parted(words):
                    return end, parts
            end -= 1
        return None

    def _short_from(self, i: int) -> tuple[int, tuple[str, ...]] | None:
        """Cells to the end of a sentence that are too few for a line; the rest of it may be blank."""
        words = [token for token in self.items[i : self._run_end(i)] if token.word >= 0]
        if not words or words[0] is not self.items[i]:
            return None
        stop = next(j for j in range(i, len(self.items)) if self.items[j] is words[-1]) + 1
        cells = self._cells(words)
        is_end = self.codes[stop : stop + 1] in ("", *"./;") or self._headers_follow(stop)
        if re.match("s?[./;,a]*[NBCX]", self.codes[stop:]) or re.search(
            r"s?[./;,aw]*P[whs,]*:", self.codes[stop : stop + 6]
        ):
            return None  # more cells of the same line follow
        if "z" in self.codes[i:stop] or re.search(r"\(N,N|N,N\)", self.codes[i:stop]):
            return None
        if (
            not is_end
            or not 0 < len(cells) < self.side
            or any(cell[0] in "*#SG" for cell in cells)
            or cells[-1] == "."
        ):
            return None
        return self._with_tail(stop), (*self._names(words), "*.")

    def _headers_follow(self, i: int) -> bool:
        begin = i + len(_re("[,a]*").match(self.codes, i)[0])  # type: ignore[index]
        return begin < len(self.codes) and bool(self._lines_at(begin))

    def _names(self, words: Sequence[Token]) -> tuple[str, ...]:
        """What a call says for words that spell cells one after the other."""
        names = []
        for part in _stretches(words):
            first, last = part[0].word, part[-1].word
            name = f"w{first}" if first == last else f"w{first}-w{last}"
            names.append(f"{-part[0].value}." if _is_counted(part[0]) else name)
        return tuple(names)

    def _parted(self, words: Sequence[Token]) -> tuple[str, ...] | None:
        """Names for parts of a run that is a line if "1 blank" is a one and a blank, and else is too short."""
        cuts = [
            k
            for k in range(1, len(words))
            if (words[k - 1].code, words[k].code) == ("N", "B")
            and words[k].value == 1
            and words[k].start - words[k - 1].end == 1
        ]
        found = []
        for chosen in [cuts[k : k + 1] for k in range(len(cuts))] + ([cuts] if len(cuts) > 1 else []):
            bounds = [0, *chosen, len(words)]
            parts = [words[low:high] for low, high in pairwise(bounds)]
            cells = [cell for part in parts for cell in self._cells(part)]
            is_open = cells[-1].startswith("*")
            if (
                not any(cell.startswith("*") for cell in cells[:-1])
                and len(cells) == self.side
                and not is_open
            ):
                found.append(tuple(name for part in parts for name in self._names(part)))
        return found[0] if len(found) == 1 else None

    def _with_tail(self, stop: int) -> int:
        """Past the noun that belongs to the last word: "five empty squares"."""
        return stop + 1 if self.codes[stop : stop + 1] in ("s", "b") else stop

    # ------------------------------------------------------------------------ cells one by one

    def _spots(self, i: int, do: str) -> list[tuple[int, tuple[Place, ...]]]:
        """Places within a line that the tokens from `i` on tell, with where they end; the longest first."""
        codes, found = self.codes, []
        noun = {"row": "[scb]", "column": "[srb]", "box": "s"}[do]
        length = self.side
        is_told = (
            2 < i < len(codes)
            and _is_cjk(self.items[i].text)
            and re.match("[NO][rc]N", codes[i - 3 :]) is not None
        )
        if (match := _re(rf"{noun}s?(N)(?:[,a]+N)*").match(codes, i)) and not is_told:  # 六行八列七
            numbers = [j for j in range(match.start(1), match.end()) if codes[j] == "N"]
            for n in range(len(numbers), 0, -1):
                found.append((numbers[n - 1] + 1, self._all_nth(numbers[:n])))
        if (match := _re(rf"(N){noun}").match(codes, i)) and _is_cjk(self.items[i + 1].text):
            found.append((match.end(), self._all_nth([i])))
        if match := _re(rf"{noun}NtN|NtN{noun}").match(codes, i):
            numbers = [j for j in range(i, match.end()) if codes[j] == "N"]
            first, last = (self.items[j].value for j in numbers)
            if 1 <= first < last <= length:
                found.append((match.end(), tuple(Place(str(k), k - 1) for k in range(first, last + 1))))
        if match := _re(rf"O(?:[,a]+O)*(?:{noun})?(?![rcb])|{noun}O").match(codes, i):
            numbers = [j for j in range(i, match.end()) if codes[j] == "O"]
            has_end = re.match(rf"f(P)|t?(P){noun}?", codes[match.end() :])
            if has_end and len(numbers) == 1 and "P" in has_end[0]:
                side = self.items[match.end() + has_end[0].index("P")]
                is_across = folded(side.text) not in (UPRIGHT if do == "row" else SIDEWAYS)
                place = self._nth(self.items[numbers[0]], length, side) if is_across else None
                if place is not None:
                    stop = match.end() + has_end.end()
                    found.append((stop, (place,)))
            if not (has_end and has_end[0].startswith("f")):
                found.append((match.end(), self._all_nth(numbers)))
        if match := _re(r"Nf(P)").match(codes, i):
            side = self.items[i + 2]
            if folded(side.text) in (SIDEWAYS if do == "row" else UPRIGHT) and (
                place := self._nth(self.items[i], length, side)
            ):
                found.append((match.end(), (place,)))
        if match := _re(rf"([OP])N{noun}").match(codes, i):
            end, n = self.items[i], self.items[i + 1].value
            if end.value == 1 and n <= length:
                found.append((match.end(), tuple(Place(str(k + 1), k) for k in range(n))))
            elif end.value == -1 and n <= length and end.code == "P":
                found.append((match.end(), tuple(Place(str(k + 1), k) for k in range(length - n, length))))
        if (
            match := _re(rf"[PS](?:h?(?:{noun}|e)|o?{do[0]}(?![NOPudn]))?(?![Prbc])|{noun}P").match(codes, i)
        ) and do != "box":
            token = next(self.items[j] for j in range(i, match.end()) if codes[j] in "PS")
            if place := self._at_place(token, "column" if do == "row" else "row"):
                found.append((match.end(), (place,)))
        if do == "box" and (
            match := _re(r"(?:s?(P{1,2}|PhP)(?:[ks]|i?e)?)(?![rcb])|(?:[ks]P{1,2})").match(codes, i)
        ):
            height, width = self._box_shape
            tokens = [self.items[j] for j in range(i, match.end()) if codes[j] == "P"]
            if cell := self._corner(tokens, height, width):
                index = cell[0] * width + cell[1]
                found.append((match.end(), (Place(str(index + 1), index),)))
        return [(end, places) for end, places in found if places]

    def _all_nth(self, numbers: Sequence[int]) -> tuple[Place, ...]:
        places = [self._nth(self.items[j], self.side) for j in numbers]
        return tuple(place for place in places if place) if all(places) else ()

    def _digits(self, i: int) -> list[tuple[int, tuple[str, ...]]]:
        """Lists of digits from `i` on: "3, 9 and 8", the longest first."""
        match = _re(r"N(?:[,a]*N)*").match(self.codes, i)
        if match is None:
            return []
        at = [j for j in range(i, match.end()) if self.codes[j] == "N"][: self.side]
        names = []
        for j in at:
            if not 1 <= self.items[j].value <= self.side:
                break
            names.append(f"w{self.items[j].word}")
        return [(at[n - 1] + 1, tuple(names[:n])) for n in range(len(names), 0, -1)]

    def _placed_from(self, i: int, do: str) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """Cells of a line that are placed one by one, as many as can be; and fewer."""
        codes = self.codes
        lead = _re(r"[whaim,:.(j]*(?:(?:A?Bs?|vs)[hw,]*(?=x))?[xfwhim]*(?:Ns[,:hw]*(?=[NOPsc]))?").match(
            codes, i
        )
        assert lead is not None
        starts = {lead.end(), _GAP.match(codes, i).end()}  # type: ignore[union-attr]
        for start in sorted(starts):
            yield from self._more_placed(start, do, [])
            yield from self._pairs(start - (codes[start - 1] == "("))

    def _pairs(self, i: int) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """ "r1: 3=7 8=6"."""
        form = r"\(N,N\)" if self._has_pairs else "N[h:]w?N"
        match = _re(rf"(?:{form}[,;a]*)+(?=[./;]|$)").match(self.codes, i)
        if match is None:
            return
        at = [j for j in range(i, match.end()) if self.codes[j] == "N"]
        puts = []
        for where, what in zip(at[::2], at[1::2], strict=True):
            place = self._nth(self.items[where], self.side)
            if place is None:
                return
            puts.append((place, f"w{self.items[what].word}"))
        yield match.end(), puts

    def _placed_shortly(self, i: int) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """A digit and its place, whose noun was said before: "a 7 in column 1, a 6 in 3"."""
        if _re("NiN(?:[,;.a/:)]|$)").match(self.codes, i):
            place, value = self._nth(self.items[i + 2], self.side), self._value(i)
            if place and value:
                yield i + 3, [(place, value)]

    def _more_placed(
        self, i: int, do: str, puts: list[tuple[Place, str]]
    ) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """All continuations of `puts` from `i` on."""
        if len(puts) > self.side:
            return
        for end, further in [*self._placed_at(i, do), *(self._placed_shortly(i) if puts else ())]:
            together = puts + further
            if len({place.index for place, _ in together}) < len(together):
                continue
            between = _re(r"[,;aw:hmji)]*").match(self.codes, end)
            assert between is not None
            if ";" not in between[0] or self.codes[between.end() : between.end() + 1] != "P":
                yield from self._more_placed(between.end(), do, together)
            if middle := _re(r"[,;aw]*Po?[ws]?hB").match(self.codes, end):
                yield middle.end(), together  # "the middle of it is blank"
            more = _re(r"[,;aw.]*(?=[RABv])").match(self.codes, end)
            if (
                more
                and (said := _REST.match(self.codes, more.end()))
                and not self._tells_digits(more.end(), said.end())
            ):
                yield said.end(), together
            if self.codes[end : end + 1] != "N":
                yield end, together

    def _placed_at(self, i: int, do: str) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """One digit with its place, or as many digits as places."""
        codes = self.codes
        for end, digits in self._digits(i):
            join = _re(rf"{_JOIN}*").match(codes, end)
            assert join is not None
            for at in {
                join.end(),
                end,
                join.end() - (codes[join.end() - 1 : join.end()] in "s" and join.end() > end),
            }:
                for stop, places in self._spots(at, do):
                    if len(places) == len(digits):
                        yield stop, list(zip(places, digits, strict=True))
            at = join.end()
            if len(digits) > 1 and codes[end : end + 1] == "i" and codes[at : at + 1] == "N":
                for stop, numbers in self._digits(at):  # "nine and five at one and four"
                    if len(numbers) == len(digits):
                        yield stop, self._numbered(numbers, digits)
        for end, places in self._spots(i, do):
            join = _re(r"[hwmji:,)s(]*").match(codes, end)
            assert join is not None
            for stop, digits in self._digits(join.end()):
                if len(places) == len(digits):
                    yield stop, list(zip(places, digits, strict=True))
        if match := _re(r"([yz])[iwhofs]*(?=N)").match(codes, i):
            for stop, digits in self._digits(match.end()):
                n = len(digits)
                first = 0 if match[1] == "y" else self.side - n
                yield stop, [(Place(str(first + k + 1), first + k), digit) for k, digit in enumerate(digits)]

    def _numbered(self, numbers: Sequence[str], digits: Sequence[str]) -> list[tuple[Place, str]]:
        values = [self.document.words[int(name[1:])].value for name in numbers]
        return [
            (Place(name, value - 1), digit)
            for name, value, digit in zip(numbers, values, digits, strict=True)
        ]

    # ------------------------------------------------------------------------ single cells

    def _cells_at(self, i: int) -> Iterator[Item]:
        """ "r3c5 is 7" and "a 7 in r3c5"."""
        codes = self.codes
        for end, row, column in self._twice_named(i):
            join = _re(r"[h:,ijwmt)(!]*").match(codes, end)
            assert join is not None
            stop = join.end()
            if codes[stop : stop + 1] == "N":
                slip = _re(r"N[,(w]*(?:!|v)[!v,wh]*(?=N)").match(codes, stop)
                if slip and (value := self._value(slip.end())):  # "row 3 column 9 is 4, sorry, 5"
                    yield Item("cell", i, slip.end() + 1, cell=(row, column, value), cost=0.02)
                if value := self._value(stop):
                    what = "fix" if "!" in join[0] else "cell"
                    yield Item(what, i, stop + 1, cell=(row, column, value), cost=0.02)
            elif codes[stop : stop + 1] == "B" and "," not in join[0]:
                yield Item("cell", i, stop + 1, cell=(row, column, "."), cost=0.02)
        triple = _re(r"\(N,?N,?N\)|N([,/:]?)N\1N(?=[,;./aw]|$)").match(codes, i)
        if triple and (triple[0].startswith("(") or self._bare_nouns):
            first, second, third = self._in_order([j for j in range(i, triple.end()) if codes[j] == "N"])
            down, across = self._nth(self.items[first], self.side), self._nth(self.items[second], self.side)
            value = self._value(third)
            if down and across and value:
                row, column = down, across
                yield Item("cell", i, triple.end(), cell=(row, column, value), cost=0.02)
        if (
            codes[i] == "N"
            and not re.search("(?<![OPn])[rcb]$", codes[max(0, i - 2) : i])
            and (value := self._value(i))
        ):
            join = _re(rf"\??{_JOIN}*").match(codes, i + 1)
            assert join is not None
            for at in {join.end(), i + 1, max(i + 1, join.end() - 1)}:
                for stop, row, column in self._twice_named(at):
                    yield Item("cell", i, stop, cell=(row, column, value), cost=0.02)
                    should = _re(r"[wh]{1,3}(?=N)").match(codes, stop)
                    words = (
                        {folded(self.items[j].text) for j in range(stop, should.end())} if should else set()
                    )
                    if should and words & _SHOULD and (now := self._value(should.end())):
                        yield Item("fix", i, should.end() + 1, cell=(row, column, now), cost=0.3)
                    yield from self._same_digit(i, stop, value, [(row, column)])

    def _listed_at(self, i: int) -> Iterator[Item]:
        """ "Columns one and four of row two hold nine and five"."""
        for do in ("row", "column"):
            for end, places in self._spots(i, do):
                at = _re(r"[oi,]{1,2}").match(self.codes, end)
                if at is None or len(places) < 2:
                    continue
                for what, line, stop in self._lines_at(at.end()):
                    join = _re(r"[hw:,]*").match(self.codes, stop)
                    assert join is not None
                    for last, digits in self._digits(join.end()):
                        if what == do and len(digits) == len(places):
                            yield Item(
                                do, i, last, line, puts=tuple(zip(places, digits, strict=True)), cost=0.02
                            )

    def _same_digit(self, i: int, end: int, value: str, cells: list[tuple[Place, Place]]) -> Iterator[Item]:
        """ "The twos: (2,5), (5,2) and (6,4)"."""
        join = _re(r"[,;a]+[wi]{0,2}").match(self.codes, end)
        if join is None or len(cells) > self.side:
            return
        for stop, row, column in self._cell_names(join.end()):
            told = [*cells, (row, column)]
            rows = tuple((Place(f"{r.name} {c.name}", r.index * self.side + c.index), value) for r, c in told)
            yield Item("cells", i, stop, puts=rows, cost=0.05 * len(told))
            yield from self._same_digit(i, stop, value, told)

    def _value(self, i: int) -> str | None:
        token = self.items[i]
        return f"w{token.word}" if 1 <= token.value <= self.side else None

    def _counted_digit_at(self, i: int) -> Iterator[Item]:
        """ "Three sevens: at r1c2, r2c4 and r3c8"."""
        if not self.codes.startswith("NN", i):
            return
        for item in self._cells_at(i + 1):
            n_cells = len(item.puts) if item.what == "cells" else 1 if item.what == "cell" else 0
            if n_cells == self.items[i].value:
                yield replace(item, start=i)

    def _twice_named(self, i: int) -> Iterator[tuple[int, Place, Place]]:
        """The cells named from `i` on, also where another name follows: "r3c5 (row 3, column 5)"."""
        for end, row, column in self._cell_names(i):
            yield end, row, column
            again = _re(r"[,(][w,]{0,2}").match(self.codes, end)
            for stop, down, across in self._cell_names(again.end()) if again else ():
                if (down.index, across.index) == (row.index, column.index):
                    yield stop + (self.codes[stop : stop + 1] == ")"), row, column

    def _cell_names(self, i: int) -> Iterator[tuple[int, Place, Place]]:
        """The cells that the tokens from `i` on may name: where the name ends, row and column."""
        codes = self.codes
        code = codes[i : i + 1]
        if not code or code not in "rcbsOPSNk(":
            return
        join = _re(r"d?[,:(aio/wh]{0,3}")
        for do, place, end in self._lines_at(i):
            at = join.match(codes, end)
            assert at is not None
            for begin in {at.end(), end}:
                for stop, places in self._spots(begin, do):
                    if len(places) == 1:
                        yield from self._cell(stop, do, place, places[0])
        for do in ("row", "column", "box"):
            for end, places in self._spots(i, do):
                if len(places) != 1:
                    continue
                at = _re(r"[,oiw(/a]{0,3}").match(codes, end)
                assert at is not None
                for what, place, stop in self._lines_at(at.end()):
                    if what == do:
                        yield from self._cell(stop, do, place, places[0])
        if match := _re(r"N(fP|r?d)[,a]*N(fP|r?d)?").match(codes, i):
            yield from self._counted(match)
        if match := _re(r"\(N[,:/]?N\)|s\(?N[,:/]N\)?|N/N(?!/)|(?<=i)N,N(?=[;./]|$)").match(codes, i):
            first, second = (self.items[j] for j in range(i, match.end()) if codes[j] == "N")
            row, column = self._nth(first, self.side), self._nth(second, self.side)
            if row and column:
                yield (match.end(), column, row) if self._has_columns_first() else (match.end(), row, column)
        if codes.startswith("ON", i) and self.items[i].end == self.items[i + 1].start and self._letters:
            letter, number = self._nth(self.items[i], self.side), self._nth(self.items[i + 1], self.side)
            if letter and number:
                yield (i + 2, letter, number) if self._letters == "r" else (i + 2, number, letter)
        if match := _re(r"(P[iht]?P)(k?)|k[oi]*(P[iht]?P)").match(codes, i):
            tokens = [self.items[j] for j in range(i, match.end()) if codes[j] == "P"]
            words = [folded(token.text) for token in tokens]
            is_plain = any(word in SIDEWAYS for word in words) and any(word in UPRIGHT for word in words)
            is_in_box = re.search(
                "PPs?[hw:]+$", self.codes[max(0, i - 6) : i]
            )  # "the top left square has, top left, ..."
            if is_plain and not is_in_box and (cell := self._corner(tokens, self.side, self.side)):
                end = match.end() + len(_re(r"(?:s)?(?:ow)?").match(codes, match.end())[0])  # type: ignore[index]
                is_inside = re.match("[io][OPb]|s", codes[end:]) or "s" in codes[match.end() : end]
                if codes[end : end + 1] not in tuple("rcb") and not is_inside:
                    row, column = (Place(str(k + 1), k) for k in cell)
                    yield end, row, column
        if match := _re(r"(P)s?(ow)?(?![Prcbsk])").match(codes, i):
            token = self.items[i]
            of_board = match[2] and folded(self.items[match.end(2) - 1].text) in _BOARDS
            if (
                token.value == 0
                and self.side % 2
                and (of_board or codes[match.end() : match.end() + 1] in ("", *_STOPS, "h"))
            ):
                middle = Place(str(self.side // 2 + 1), self.side // 2)
                yield match.end(), middle, middle

    def _counted(self, match: re.Match[str]) -> Iterator[tuple[int, Place, Place]]:
        """ "Two from the top and three from the left", "two rows down, three from the left"."""
        row = column = None
        for group, number in ((1, match.start()), (2, match.start(2) - 1)):
            tail = match[group]
            if tail is None:
                return
            end = self.items[match.end(group) - 1]
            word = folded(end.text)
            if tail.endswith("d") or word in UPRIGHT:
                row = self._nth(self.items[number], self.side, None if tail.endswith("d") else end)
            elif word in SIDEWAYS:
                column = self._nth(self.items[number], self.side, end)
        if row and column:
            yield match.end(), row, column

    def _cell(self, end: int, do: str, line: Place, spot: Place) -> Iterator[tuple[int, Place, Place]]:
        if do == "row":
            yield end, line, spot
        elif do == "column":
            yield end, spot, line
        else:
            yield end, *self._in_box(line.index, spot.index)

    def _in_box(self, box: int, index: int) -> tuple[Place, Place]:
        height, width = self._box_shape
        across = self.side // width
        row = box // across * height + index // width
        column = box % across * width + index % width
        return Place(str(row + 1), row), Place(str(column + 1), column)

    @cached_property
    def _letters(self) -> str | None:
        """What the letter of "B4" is said to name: `r` the row, `c` the column; None where nothing says."""
        found = set()
        if example := _LETTERS_SHOWN.search(self.codes):
            found.add("r" if example[1] in "du" else "c")
        for i, token in enumerate(self.items):
            word = folded(token.text)
            if word in _SPREADSHEETS:
                found.add("c")
            elif word in _LETTERS:
                near = [code for code in self.codes[max(0, i - 2) : i] if code in "rc"]
                near = near or [code for code in self.codes[i + 1 : i + 3] if code in "rc"]
                found |= set(near[-1:])
            elif word == "a" and token.code == "O" and self.codes[max(0, i - 1) : i] in ("r", "c"):
                found.add(self.codes[i - 1])
        return found.pop() if len(found) == 1 else None

    def _in_order(self, numbers: list[int]) -> list[int]:
        """Row, column and digit of three numbers, in whatever order they are said to be."""
        for found in re.finditer(r"(?=([srcw])[,a:]{1,2}([srcw])[,a:]{1,2}([srcw]))", self.codes):
            order = "".join(found.groups())
            if order.count("r") == order.count("c") == 1:
                other = 3 - order.index("r") - order.index("c")
                return [numbers[order.index("r")], numbers[order.index("c")], numbers[other]]
        return [numbers[1], numbers[0], numbers[2]] if self._has_columns_first() else numbers

    @cached_property
    def _has_pairs(self) -> bool:
        """Whether "(3, 5)" is said to be a column with its digit."""
        found = _re(r"c[,a]+(?=[sw])").search(self.codes)
        return found is not None and folded(self.items[found.end()].text) in _VALUES

    @cached_property
    def _bare_nouns(self) -> list[str]:
        """ "Row" and "column" where they name none, as in "(row, column, value)"."""
        codes = self.codes
        return [
            code
            for i, code in enumerate(codes)
            if code in "rc"
            and codes[i + 1 : i + 2] not in tuple("NO")
            and codes[max(0, i - 1) : i] not in tuple("OPn")
        ]

    def _has_columns_first(self) -> bool:
        """Whether "(3, 5)" is said to be column 3, row 5."""
        is_x_y = _X_Y.search(self.document.text) is not None
        return is_x_y or (self._bare_nouns[:1] == ["c"] and "r" in self._bare_nouns)

    # ------------------------------------------------------------------------ statements

    def _statements(self, items: Sequence[Item], is_sure_of_size: bool) -> list[dict[str, Any]] | None:
        """The statements of a call; None where the items do not make a whole."""
        items = self._numbered_lines(items)
        if not items:
            return None
        told: dict[str, set[int]] = {"row": set(), "column": set(), "box": set()}
        whole: dict[str, set[int]] = {"row": set(), "column": set(), "box": set()}
        spelled: set[str] = set()
        lines: dict[tuple[str, int], dict[str, Any]] = {}
        statements: list[dict[str, Any]] = []
        n_cells = n_entries = 0
        is_all = any(item.what == "all" for item in items)
        mine = self._mine_from
        for number, item in enumerate(items):
            if item.what == "gap":
                words = [token.word for token in self.items[item.start : item.end] if token.word >= 0]
                statements.append({"do": "gap", "words": (words[0], words[-1])})
                n_cells += 1
                if item.place is not None:
                    told[item.cells[0]].add(item.place.index)
                continue
            if item.end > mine:
                entries = self._placed_cells(item)
                if not entries or any(entry["value"] == "." for entry in entries):
                    return None
                statements += [{"do": "entry"} | entry for entry in entries]
                n_entries += 1
                continue
            if item.what == "fix":
                statements += [{"do": "fix"} | cell for cell in self._placed_cells(item)]
            elif item.what == "swap":
                do, was, now = item.cells
                assert item.place is not None
                told_line = lines.get((do, item.place.index))
                spot = self._spot_of(was, told_line["cells"]) if told_line else None
                if spot is None:
                    return None
                statements.append({"do": "fix"} | self._located(do, item.place, spot, now))
            elif item.what == "replace":
                if not statements or not self._says_once(items[:number], item.cells[0]):
                    return None
                statements.append({"do": "replace", "was": item.cells[0], "now": item.cells[1]})
            elif item.what == "all":
                statements.append({"do": "all", "cells": list(item.cells)})
            elif item.what in told:
                assert item.place is not None
                before = items[number - 1] if number else None
                is_again = (
                    before is not None and before.what == "again" and item.place.index in whole[item.what]
                )
                if is_again and item.cells:
                    statements = [s for s in statements if s is not lines[item.what, item.place.index]]
                    whole[item.what].discard(item.place.index)
                    told[item.what].discard(item.place.index)
                if (
                    item.cells
                    and before
                    and before.cells
                    and (before.what, before.place and before.place.index) == (item.what, item.place.index)
                ):
                    statements.pop()  # a line told again
                elif item.place.index in told[item.what] and (
                    item.cells or item.place.index in whole[item.what]
                ):
                    return None  # what is told twice may be a correction, or filled in by the person
                whole[item.what] |= {item.place.index} if item.cells else set()
                told[item.what].add(item.place.index)
                if item.cells:
                    spelled.add(item.what)
                    line = {"do": item.what, "at": item.place.name, "from": "1", "cells": list(item.cells)}
                    lines[item.what, item.place.index] = line
                    statements.append(line)
                for spot, value in item.puts:
                    n_cells += 1
                    statements.append(self._put(item.what, item.place, spot, value))
            elif item.what.startswith("empty"):
                do = item.what.removeprefix("empty ")
                spelled.add(do)
                for place, _ in item.puts:
                    if place.index in told[do]:
                        return None
                    told[do].add(place.index)
                    whole[do].add(place.index)
                    statements.append({"do": do, "at": place.name, "from": "1", "cells": ["*."]})
            elif item.what == "cells":
                for place, value in item.puts:
                    n_cells += 1
                    row, column = place.name.split()
                    if is_all or place.index // self.side in whole["row"]:
                        return None
                    statements.append({"do": "cell", "row": row, "column": column, "value": value})
            elif item.cell is not None:
                n_cells += 1
                row_place, column_place, value = item.cell
                if self._is_told(row_place, column_place, whole) or is_all:
                    return None
                told["row"].add(row_place.index)
                statements.append(
                    {"do": "cell", "row": row_place.name, "column": column_place.name, "value": value}
                )
        if n_cells and _is_mirrored(self.tokens):
            return None
        last = items[-1]  # which may have taken "the rest is blank" for its own
        has_rest = any(item.what == "rest" for item in items) or (
            bool(last.puts) and "R" in self.codes[last.start : last.end]
        )
        n_lines = {"row": self.side, "column": self.side, "box": self.side}
        is_whole = is_all or any(len(told[do]) == n_lines[do] for do in told)
        has_gaps = any(item.what == "gap" for item in items)
        if not is_whole and not has_rest and not has_gaps and (spelled or not n_cells or n_entries):
            return None
        if (
            _MINE.search(self.document.text)
            and not n_entries
            and self._mine_from < len(self.items)
            and not is_whole
        ):
            return None
        if (
            not is_sure_of_size
            and not spelled
            and not is_all
            and not self._is_size_evident(statements, items)
        ):
            return None
        if not is_whole or has_rest or has_gaps:
            statements.append({"do": "rest", "value": "."})
        return statements

    def _spot_of(self, name: str, cells: Sequence[str]) -> Place | None:
        """Where in a line its only cell with this digit is."""
        digit = str(self.document.words[int(name[1:])].value)
        spelled = [sign for each in cells for sign, _ in signs(each, self.document)]
        index = spelled.index(digit) if spelled.count(digit) == 1 else -1
        return Place(str(index + 1), index) if index >= 0 else None

    def _located(self, do: str, line: Place, spot: Place, value: str) -> dict[str, str]:
        cell = self._put(do, line, spot, value)
        return {key: cell[key] for key in ("row", "column", "value")}

    def _placed_cells(self, item: Item) -> list[dict[str, str]]:
        """The single cells of an item."""
        if item.cell is not None:
            row, column, value = item.cell
            return [{"row": row.name, "column": column.name, "value": value}]
        if item.what == "cells":
            named = ((place.name.split(), value) for place, value in item.puts)
            return [{"row": row, "column": column, "value": value} for (row, column), value in named]
        if item.place is None:
            return []
        return [self._located(item.what, item.place, spot, value) for spot, value in item.puts]

    def _says_once(self, items: Sequence[Item], name: str) -> bool:
        """Whether the last thing told holds a digit exactly once, so that "that 4" is clear."""
        digit = str(self.document.words[int(name[1:])].value)
        last = next((item for item in reversed(items) if item.cells or item.puts or item.cell), None)
        if last is None:
            return False
        names = [*last.cells, *(value for _, value in last.puts), *([last.cell[2]] if last.cell else [])]
        spelled = [sign for each in names if each.startswith("w") for sign, _ in signs(each, self.document)]
        return spelled.count(digit) == 1

    def _is_told(self, row: Place, column: Place, whole: dict[str, set[int]]) -> bool:
        """Whether a cell lies in a line that was told as a whole."""
        height, width = self._box_shape
        box = row.index // height * (self.side // width) + column.index // width
        return row.index in whole["row"] or column.index in whole["column"] or box in whole["box"]

    @cached_property
    def _mine_from(self) -> int:
        """The token from which the person tells what is filled in, which is none of the puzzle."""
        found = _MINE.search(self.document.text)
        if found is None:
            return len(self.items)
        here = next(
            (i for i, token in enumerate(self.items) if token.start >= found.start()), len(self.items)
        )
        starts = [end + 1 for end in self.sentence_ends if end < here]
        return starts[-1] if starts else 0

    def _is_size_evident(self, statements: Sequence[dict[str, Any]], items: Sequence[Item]) -> bool:
        """Whether single cells tell the size: only a board of nine has a seventh row, or a 7."""
        if self.side < 9:
            return False
        names = [name for s in statements for key in ("row", "column", "value") if (name := s.get(key))]
        words = [self.document.words[int(name.lstrip("-w"))] for name in names if "w" in name]
        numbers = [word.value for word in words if word.sense in ("number", "ordinal")]
        return any(6 < number <= 9 for number in numbers)

    def _put(self, do: str, line: Place, spot: Place, value: str) -> dict[str, Any]:
        row, column = (line, spot) if do == "row" else (spot, line)
        if do == "box":
            row, column = self._in_box(line.index, spot.index)
        return {"do": "cell", "row": row.name, "column": column.name, "value": value}

    def _numbered_lines(self, items: Sequence[Item]) -> list[Item]:
        """The items with the lines numbered that are told as "the next one"; none where that leads off the board."""
        found: list[Item] = []
        here, step, last_end = -1, 1, 0
        for item in items:
            if item.what in ("row", "column", "box"):
                if item.place is None and found and found[-1].what == "again" and here >= 0:
                    item = replace(item, place=Place(str(here + 1), here))
                elif item.place is None:
                    gap = self.codes[last_end : item.start]
                    if here == self.side - 1 and not any(each.step > 0 for each in found):
                        step = -1
                    direction = item.step or (-1 if "u" in gap and here > 0 else step)
                    step = direction if here >= 0 else 1
                    here += step
                    if not 0 <= here < self.side:
                        return []
                    item = replace(item, place=Place(str(here + 1), here))
                else:
                    here = item.place.index
                last_end = item.end
            elif item.what == "gap" and item.place is not None:
                here, last_end = item.place.index, item.end
            found.append(item)
        return found


def _is_counted(token: Token) -> bool:
    """Whether a token stands for blanks that a number counts, as in "three without a number"."""
    return token.code == "B" and token.value < 0


def _stretches(words: Sequence[Token]) -> list[list[Token]]:
    """Telling words in stretches that a call can point at: nothing is left out in them."""
    found: list[list[Token]] = []
    for word in words:
        if (
            found
            and word.word == found[-1][-1].word + 1
            and not (_is_counted(word) or _is_counted(found[-1][-1]))
        ):
            found[-1].append(word)
        else:
            found.append([word])
    return found


def _keep(paths: list[_Path | None], end: int, path: _Path) -> None:
    """Keep the cheaper of two ways to a token."""
    known = paths[end]
    if known is None or path.cost < known.cost:
        paths[end] = path


def _is_cjk(text: str) -> bool:
    return "\u3400" <= text[:1] <= "\u9fff"


# ---------------------------------------------------------------------------- tokens made plain

_TAKEN_BACK = re.compile(
    r"(?i)\b(?:take (?:that|it|this) back|on second thoughts?|cross (?:that|it|this) out|my bad|scrap (?:that|it|this)"
    r"|(?:that|this|it)(?: i|')s wrong|got (?:that|it|this) wrong|make (?:that|it) (?=(?:an? )?(?:\d|[a-z]+ve\b|one|two|six|eight)))"
)
_NAMED_TWICE = re.compile(r"(?:([rcb])s?N|O([rcb]))\((?:O(?:\1|\2)?|(?:\1|\2)?N)s?\)")
_TIMES = re.compile(
    r"(?:(?:^|\n)\d{1,3}\s*\n)?(?<!\S)[(\[]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?:[ap]m)?(?!\S*\d)"
)  # "16:01"
_ABBREVIATION = re.compile(r"[rcbs]v?\.(?=N)")
_FORWARD = re.compile(r"[fo]?P[tihw]{0,2}P|(?<=,)fP(?=:)")
_BACKWARD = re.compile(r"P-?[ti]-?P")


def _is_mirrored(tokens: Tokens) -> bool:
    """Whether lines are said to be told from right to left."""
    found = ((tokens[match.start()], tokens[match.end() - 1]) for match in _BACKWARD.finditer(tokens.codes))
    return any(
        (first.value, last.value) == (-1, 1) and {folded(first.text), folded(last.text)} <= SIDEWAYS
        for first, last in found
    )  # and not "right in the middle"


def _dash(dash: Token, text: str, *, is_range: bool) -> Token | None:
    """A dash as what it means: a range in "3-5", nothing in "top-left", else a pause."""
    around = text[max(0, dash.start - 1) : dash.start] + text[dash.end : dash.end + 1]
    touches = len(around) == 2 and around.isalnum()
    if touches and (
        re.search(r"-\w+$", text[: dash.start][-24:]) or re.match(r"\w+-", text[dash.end : dash.end + 24])
    ):
        return replace(dash, code=",")  # "4-7-blank-3"
    if touches and is_range:
        return replace(dash, code="t")
    return None if touches else replace(dash, code=":")


def _tidied(tokens: Tokens, text: str) -> list[Token]:
    """The tokens without sizes, directions ("from left to right") and dots of abbreviations; open cells are blanks."""
    around = ("", *tokens.codes[:-1]), (*tokens.codes[1:], "")
    items = []
    boxes = [found.span() for found in re.finditer(r"\b([23])\s?[xX×]\s?[23]\b", text)]  # "the middle 3x3"
    taken = [found.span() for found in _TAKEN_BACK.finditer(text)]
    sizes = [found.span() for form in (_FIGURES_SIZE, _CJK_SIZE) for found in form.finditer(text)]
    for token, before, after in zip(tokens.items, *around, strict=True):
        if any(start <= token.start < end for start, end in sizes):
            continue
        if box := next((span for span in boxes if span[0] <= token.start < span[1]), None):
            items += [replace(token, code="b", word=-1)] if token.start == box[0] else []
            continue
        if any(start <= token.start < end for start, end in taken):
            items.append(replace(token, code="!", word=-1))
            continue
        plain = _dash(token, text, is_range=before == after == "N") if token.code == "-" else _plain(token)
        items += _turned(plain) if plain else []
    gone: set[int] = set()
    for found in re.finditer(r"\([^()]{1,12}\)", "".join(token.code for token in items)):
        if {"b", "r", "c"} <= set(found[0]):  # "(boxes of two rows by three columns)"
            gone |= set(range(*found.span()))
    for start, end in _spoken_sizes(items):
        gone |= set(range(start, end))
    for start, end, _ in _other_sizes(items):
        gone |= set(range(start, end))
    codes = "".join(token.code for token in items)
    for found in re.finditer("[NB]t[NB](?:t[NB])+", codes):  # "five-three-blank"
        for j in range(found.start(), found.end()):
            if items[j].code == "t":
                items[j] = replace(items[j], code=",")
    codes = "".join(token.code for token in items)
    for found in _ABBREVIATION.finditer(codes):
        start = found.start()
        dot = found.end() - 1
        if "v" in found[0] or (items[start].end == items[dot].start and len(items[start].text) <= 4):
            gone |= set(range(start + 1, found.end()))
    for found in re.finditer(r"(?<=[rcbs])v(?=N)", codes):
        gone.add(found.start())
    for found in _FORWARD.finditer(codes):
        places = [items[j] for j in range(found.start(), found.end()) if codes[j] == "P"]
        if len(places) == 1:  # ", von links:"
            gone |= set(range(*found.span())) if places[0].value == 1 else set()
            continue
        first, last = places
        words = {folded(first.text), folded(last.text)}
        is_one_way = "t" in found[0] or words <= SIDEWAYS or words <= UPRIGHT
        if first.value != last.value and is_one_way:
            gone |= set(range(found.start(), found.end()))
    letters = {
        token.text.lower()
        for token, after in pairwise(items)
        if (token.code, after.code) == ("O", "N") and len(token.text) == 1 and token.end == after.start
    }
    is_r1c1 = letters == {"c"}
    for found in re.finditer(r"N\(N\)", codes):  # "5 (five)"
        if items[found.start()].value == items[found.start() + 2].value:
            gone |= set(range(found.start() + 1, found.end()))
    for found in re.finditer(r"N[,.]+[v!][v!,.wh]*N(?![whot]+N)", codes):  # "3, no, 4"
        gone |= set(range(found.start(), found.end() - 1))
    for found in _NAMED_TWICE.finditer(codes):  # "row 1 (the first row)"
        values = {items[j].value for j in range(*found.span()) if codes[j] in "NO"}
        if len(values) == 1:
            gone |= set(range(found.start() + found[0].index("("), found.end()))
    for found in re.finditer("(?<![rcbsOtN])N,N(?=,?i)", codes):  # "a four, 4, in row 2"
        if items[found.start()].value == items[found.end() - 1].value:
            gone |= set(range(found.start(), found.end() - 1))
    for found in re.finditer("N,wN", codes):  # "3, I mean 4"
        if folded(items[found.start() + 2].text) == "mean":
            gone |= set(range(found.start(), found.end() - 1))
    for found in re.finditer("Nvs", codes):  # "three without a number"
        number = items[found.start()]
        if 0 < number.value <= 9:
            items[found.start()] = replace(number, code="B", value=-number.value)
            gone |= {found.start() + 1, found.start() + 2}
    for found in _TIMES.finditer(text):
        gone |= {i for i, token in enumerate(items) if found.start() <= token.start < found.end()}
    for i, token in enumerate(items):
        before, after = codes[max(0, i - 1) : i], codes[i + 1 : i + 2]
        word = token.text.lower()
        is_adverb = re.match("[ud]|i[PS][^rcb]", codes[i + 1 : i + 4]) and before not in tuple("iPf")
        is_adverb = is_adverb or folded("".join(each.text for each in items[i + 1 : i + 2])) in _BESIDE
        if (word == "right" and (is_adverb or (after == "," and before in ("", ".", "/", ",")))) or (
            word in _BULLETS
            and token.code == "B"
            and _is_bullet(codes, i, is_run=items[i + 1 : i + 2] != [] and items[i + 1].text in _BULLETS)
        ):
            gone.add(i)
        elif (
            word in _BULLETS and token.code == "B" and i and items[i - 1].code == "s" and codes[i - 1] == "N"
        ):
            gone.add(i)  # "the bottom one - five, blank, ..."
        elif word in _NUMERALS and after == "N" and before not in tuple("rcbOPi"):
            gone.add(i)  # "the number 5"
        elif word == "place" and after == "N" and before in ("", *".,/;:a"):
            gone.add(i)
        elif word == "one" and before in tuple("OP") and re.match("N(?:[.,;/a]|$)", codes[i + 1 :]):
            items[i] = replace(token, code="s", word=-1)  # "and the last one a 7"
        elif word == "one" and before in tuple("du") and after in tuple(".,:;"):
            gone.add(i)  # "down one: ..."
        elif word == "one" and after in tuple("du") and before in ("", *".,;/:a"):
            items[i] = replace(token, code="s", word=-1)  # "the one below is ..."
        elif word == "one" and after == "!":
            gone.add(i)  # "one mistake: ..."
        elif word == "once" and token.code == "N":
            items[i] = replace(token, code="w", word=-1)
        elif word in _STEPS and token.code == "w" and (before in tuple("OPn") or after in tuple("Nud")):
            items[i] = replace(token, code="r")
        elif word == "i" and token.code == "O" and re.search("[OP][rcb]$", codes[max(0, i - 2) : i]):
            gone.add(i)  # "down the first column I find ..."
        elif word in ("pillar", "pillars") and token.code == "W":
            items[i] = replace(token, code="c", word=-1)
        elif word in ("lower", "higher") and token.code == "P" and before in tuple("rs"):
            items[i] = replace(token, code="d" if word == "lower" else "u", word=-1)  # "one row lower"
        elif word == "=" and before in tuple("rcb") and after == "N":
            gone.add(i)
        elif (
            word == "one"
            and before in tuple("nOP")
            and (
                after in tuple("h:,wdu")
                or (after in ("", *";./") and not _is_direction(items[i - 1]))
                or _is_dash(items[i + 1 : i + 2])
            )
        ):
            items[i] = replace(token, code="s", word=-1)  # "the next one"
        elif word == "one" and before in ("", *",.;/:ah") and re.match("N[i:]", codes[i + 1 : i + 3]):
            gone.add(i)  # "one 6 in row 2"
        elif (
            is_r1c1 and word == "c" and token.code == "O" and after == "N" and items[i + 1].start == token.end
        ):
            items[i] = replace(token, code="c", word=-1)  # "r1: c3=7"
    return [token for i, token in enumerate(items) if i not in gone and token.code != "m"]


def _is_direction(token: Token) -> bool:
    return folded(token.text) in SIDEWAYS | UPRIGHT


def _is_dash(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].text in _BULLETS


_COMPASS = {
    "north": ("top",), "south": ("bottom",), "west": ("left",), "east": ("right",),
    "northwest": ("top", "left"), "northeast": ("top", "right"),
    "southwest": ("bottom", "left"), "southeast": ("bottom", "right"),
    "NW": ("top", "left"), "NE": ("top", "right"), "SW": ("bottom", "left"), "SE": ("bottom", "right"),
}  # fmt: skip


def _turned(token: Token) -> list[Token]:
    """A point of the compass as places: "the northwest box"."""
    word = token.text.lower().replace("-", "").removesuffix("ern")
    places = _COMPASS.get(word, _COMPASS.get(token.text, ())) if token.code == "w" else ()
    return [
        Token("P", place, token.start, token.end, -1, 1 if place in ("top", "left") else -1)
        for place in places
    ] or [token]


def _plain(token: Token) -> Token:
    if token.code == "F":
        return replace(token, code="B")
    return replace(token, code="!") if folded(token.text) in _BLOCKING else token


_STEPS = ("step", "steps", "stair", "stairs", "rung", "floor", "storey", "level", "layer", "shelf")
_NUMERALS = ("number", "digit", "figure", "clue", "numbers", "digits", "figures", "clues")
_BULLETS = ("-", "*", "•", "–", "—")
_BEFORE_BULLET = ("", "/", ".", ";", "C", ",")
_AFTER_BULLET = re.compile(r"B(?:[rcb](?:s|v\.?)?N|[OP]{1,2}[rcb]|N[:)]|OfP|ns?r?|[PO]:)")


def _is_bullet(codes: str, i: int, *, is_run: bool) -> bool:
    """Whether a dash or star stands before the name of a line, or alone after it, and is no blank."""
    if codes[max(0, i - 1) : i] in _BEFORE_BULLET and _AFTER_BULLET.match(codes, i):
        return True
    if re.match("Bh(?:[rcb]s?N|[OP][rcb])", codes[i : i + 5]):
        return True  # "- that was row 1"
    after_name = re.search(r"(?:[rcb](?:s|v\.?)?N|[OP][rcbs]|n[rs]?|[ud]r?)$", codes[max(0, i - 4) : i])
    return bool(after_name) and not is_run
