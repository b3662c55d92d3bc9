"""What a stretch of tokens may name: a line ("row 3", "the top left box"), a place in one ("the third square"), a cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from parsers.grammar.small_words import SIDEWAYS, UPRIGHT
from parsers.grammar.sudoku_words import (
    BOARDS,
    DIGITS,
    LETTERS,
    MINE,
    SPREADSHEETS,
    SQUARES,
    STOPS,
    VALUES,
    compiled,
    is_cjk,
)
from parsers.grammar.tokens import Token, Tokens
from parsers.lexicon import folded
from parsers.llm.document import Document


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
    first: Place | None = None  # where such cells begin, if not at the front
    is_short: bool = False  # a line whose last cells nobody speaks of


DO = {"r": "row", "c": "column", "b": "box"}

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

_X_Y = re.compile(
    r"(?i)\bx ?[,/] ?y\b|\bcol(?:umn)?s? (?:is |comes? )?(?:first|before)|\bx (?:is |= ?)?(?:the )?col"
)

_FROM_BELOW = re.compile(r"(?P<number>O)(?P<noun>[rcb])(?P<from>P)(?![rcbks])")
_BELOW = frozenset(map(folded, ("снизу", "справа", "слева", "сверху")))  # "третья строка снизу"

FROM_END = re.compile(r"(?P<number>O)(?:f|tn?)(?P<end>P)")  # fourth from the bottom, second to last

LETTERS_SHOWN = re.compile(r"ONhPP[,a]*ONh?(P|d|u)")  # "A1 is the top left, B1 right of it"


@dataclass
class Names:
    """One text, for one side of the board, and what its tokens may name."""

    document: Document
    tokens: Tokens
    items: list[Token]  # the tokens, tidied
    side: int
    line: str  # what a line without a name is
    codes: str = field(init=False)  # of the items

    def __post_init__(self) -> None:
        self.codes = "".join(token.code for token in self.items)
        self.sentence_ends = [i for i, code in enumerate(self.codes) if code in "./?;"]
        self._spelled: dict[tuple[int, int], list[str]] = {}

    def lines_at(self, i: int) -> list[tuple[str, Place, int]]:
        """The lines that the tokens from `i` on may name: what it is, which, and where the name ends."""
        found: list[tuple[str, Place, int]] = []
        for number, form in ((6, _FROM_BELOW), *enumerate(_LINE_FORMS)):
            match = form.match(self.codes, i)
            if match is None:
                continue
            parts = match.groupdict()
            do = DO[parts["noun"]]
            if number == 0 and i and self.codes[i - 1] in "nOPud":
                continue  # "the next row two blanks"
            if number == 0 and i and self.codes[i - 1] == "N" and is_cjk(self.items[i].text):
                continue  # 二行数字三
            if number == 3 and re.match("[rcbs]", self.codes[match.end() :]):
                continue  # "row third square"
            if number == 5 and not is_cjk(self.items[match.start("noun")].text):
                continue
            place = self._place_of(match, do)
            if place is not None:
                found.append((do, place, match.end()))
                if number not in (0, 3):
                    break
        from_end = (
            FROM_END.match(self.codes, i) if not found and self.codes[i - 1 : i] in ("o", "i") else None
        )
        if from_end and folded(self.items[from_end.start("end")].text) in UPRIGHT:
            place = self.nth(self.items[i], self.side, self.items[from_end.start("end")])
            if place is not None:
                found.append(("row", place, from_end.end()))
        return found

    def _place_of(self, match: re.Match[str], do: str) -> Place | None:
        parts = match.groupdict()
        if parts.get("places"):
            tokens = [token for token in self.items[slice(*match.span("places"))] if token.code == "P"]
            return (
                self.box_of(tokens)
                if do == "box"
                else self.at_place(tokens[-1], do)
                if len(tokens) == 1
                else None
            )
        end = next(
            (self.items[match.start(key)] for key in ("end", "end2", "last", "from") if parts.get(key)), None
        )
        if parts.get("from") and folded(self.items[match.start("from")].text) not in _BELOW:
            return None
        return self.nth(self.items[match.start("number")], self.side, end)

    def nth(self, token: Token, length: int, end: Token | None = None) -> Place | None:
        """The place that a number tells, counted from the end where `end` is "bottom", "right" or "last"."""
        if not 1 <= token.value <= length or (end is not None and end.value == 0):
            return None
        if end is not None and end.value < 0:
            return Place(f"-w{token.word}", length - token.value)
        return Place(f"w{token.word}", token.value - 1)

    def _is_digit_noun(self, i: int) -> bool:
        """Whether a noun leads a digit, and no place: "цифра три"."""
        return self.codes[i] == "s" and folded(self.items[i].text) in DIGITS

    def _spot(self, token: Token, do: str) -> Place | None:
        """The cell of a line that "third" or "last" tells."""
        if token.code == "O":
            return self.nth(token, self.side)
        return self.at_place(token, "column" if do == "row" else "row") if do != "box" else None

    def all_nth(self, numbers: Sequence[int]) -> tuple[Place, ...]:
        places = [self.nth(self.items[j], self.side) for j in numbers]
        return tuple(place for place in places if place) if all(places) else ()

    def at_place(self, token: Token, do: str) -> Place | None:
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

    def box_of(self, tokens: Sequence[Token]) -> Place | None:
        """The box that "top left" or "centre" tells."""
        height, width = self.box_shape
        down, across = self.side // height, self.side // width
        cell = self.corner(tokens, down, across)
        return (
            None if cell is None else Place(str(cell[0] * across + cell[1] + 1), cell[0] * across + cell[1])
        )

    @property
    def box_shape(self) -> tuple[int, int]:
        return {9: (3, 3), 6: (2, 3), 4: (2, 2)}[self.side]

    def corner(self, tokens: Sequence[Token], height: int, width: int) -> tuple[int, int] | None:
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

    def spots(self, i: int, do: str) -> list[tuple[int, tuple[Place, ...]]]:
        """Places within a line that the tokens from `i` on tell, with where they end; the longest first."""
        codes, found = self.codes, []
        noun = {"row": "[scb]", "column": "[srb]", "box": "s"}[do]
        length = self.side
        is_told = (
            2 < i < len(codes)
            and is_cjk(self.items[i].text)
            and re.match("[NO][rc]N", codes[i - 3 :]) is not None
        )
        if (
            (match := compiled(rf"{noun}s?(N)(?:[,a]+N)*").match(codes, i))
            and not is_told
            and not self._is_digit_noun(i)
        ):  # 六行八列七
            numbers = [j for j in range(match.start(1), match.end()) if codes[j] == "N"]
            for n in range(len(numbers), 0, -1):
                found.append((numbers[n - 1] + 1, self.all_nth(numbers[:n])))
        if (match := compiled(rf"(N){noun}").match(codes, i)) and is_cjk(self.items[i + 1].text):
            found.append((match.end(), self.all_nth([i])))
        if match := compiled(rf"{noun}NtN|NtN{noun}").match(codes, i):
            numbers = [j for j in range(i, match.end()) if codes[j] == "N"]
            first, last = (self.items[j].value for j in numbers)
            if 1 <= first < last <= length:
                found.append((match.end(), tuple(Place(str(k), k - 1) for k in range(first, last + 1))))
        if match := compiled(rf"O(?:[,a]+O)*(?:{noun})?(?![rcb])|{noun}O").match(codes, i):
            numbers = [j for j in range(i, match.end()) if codes[j] == "O"]
            has_end = re.match(rf"f(P)|t?(P){noun}?", codes[match.end() :])
            if has_end and len(numbers) == 1 and "P" in has_end[0]:
                side = self.items[match.end() + has_end[0].index("P")]
                is_across = folded(side.text) not in (UPRIGHT if do == "row" else SIDEWAYS)
                place = self.nth(self.items[numbers[0]], length, side) if is_across else None
                if place is not None:
                    stop = match.end() + has_end.end()
                    found.append((stop, (place,)))
            if not (has_end and has_end[0].startswith("f")):
                found.append((match.end(), self.all_nth(numbers)))
        if match := compiled(rf"[OPS](?:[,a]+[OPS])+(?:{noun})(?![rcb])").match(codes, i):
            told = [self._spot(self.items[j], do) for j in range(i, match.end() - 1) if codes[j] in "OPS"]
            if all(told):
                found.append((match.end(), tuple(place for place in told if place)))
        if match := compiled(r"Nf(P)").match(codes, i):
            side = self.items[i + 2]
            if folded(side.text) in (SIDEWAYS if do == "row" else UPRIGHT) and (
                place := self.nth(self.items[i], length, side)
            ):
                found.append((match.end(), (place,)))
        if match := compiled(rf"(?:[OP]N|N[OP])(?:{noun}|(?<=PN)(?=[,.;/a]|$))").match(codes, i):
            end, count = sorted(self.items[i : i + 2], key=lambda token: token.code == "N")
            n = count.value
            if end.code == "P" and end.value == 0 and 0 < n < length and (length - n) % 2 == 0:
                first = (length - n) // 2
                found.append((match.end(), tuple(Place(str(k + 1), k) for k in range(first, first + n))))
            elif end.value == 1 and n <= length:
                found.append((match.end(), tuple(Place(str(k + 1), k) for k in range(n))))
            elif end.value == -1 and n <= length and end.code == "P":
                found.append((match.end(), tuple(Place(str(k + 1), k) for k in range(length - n, length))))
        if (
            match := compiled(rf"[PS](?:h?(?:{noun}|e)|o?{do[0]}(?![NOPudn]))?(?![Prbc])|{noun}P").match(
                codes, i
            )
        ) and do != "box":
            token = next(self.items[j] for j in range(i, match.end()) if codes[j] in "PS")
            if place := self.at_place(token, "column" if do == "row" else "row"):
                found.append((match.end(), (place,)))
        if do == "box" and (
            match := compiled(r"(?:s?(P{1,2}|PhP)(?:[ks]|i?e)?)(?![rcb])|(?:[ks]P{1,2})").match(codes, i)
        ):
            height, width = self.box_shape
            tokens = [self.items[j] for j in range(i, match.end()) if codes[j] == "P"]
            if cell := self.corner(tokens, height, width):
                index = cell[0] * width + cell[1]
                found.append((match.end(), (Place(str(index + 1), index),)))
        return [(end, places) for end, places in found if places]

    def value(self, i: int) -> str | None:
        token = self.items[i]
        return f"w{token.word}" if 1 <= token.value <= self.side else None

    def digits(self, i: int) -> list[tuple[int, tuple[str, ...]]]:
        """Lists of digits from `i` on: "3, 9 and 8", the longest first."""
        match = compiled(r"N(?:[,a]*N)*").match(self.codes, i)
        if match is None:
            return []
        at = [j for j in range(i, match.end()) if self.codes[j] == "N"][: self.side]
        names = []
        for j in at:
            if not 1 <= self.items[j].value <= self.side:
                break
            names.append(f"w{self.items[j].word}")
        return [(at[n - 1] + 1, tuple(names[:n])) for n in range(len(names), 0, -1)]

    def twice_named(self, i: int) -> Iterator[tuple[int, Place, Place]]:
        """The cells named from `i` on, also where another name follows: "r3c5 (row 3, column 5)"."""
        for end, row, column in self.cell_names(i):
            yield end, row, column
            if part := compiled(r",w?(P)o?w?(r|c)(?=[.,;/]|$)").match(
                self.codes, end
            ):  # "dead centre of that row"
                told = self.at_place(self.items[part.start(1)], "column" if part[2] == "r" else "row")
                if told and told.index == (column if part[2] == "r" else row).index:
                    yield part.end(), row, column
            again = compiled(r"[,(][w,]{0,2}").match(self.codes, end)
            for stop, down, across in self.cell_names(again.end()) if again else ():
                if (down.index, across.index) == (row.index, column.index):
                    yield stop + (self.codes[stop : stop + 1] == ")"), row, column

    def cell_names(self, i: int) -> Iterator[tuple[int, Place, Place]]:
        """The cells that the tokens from `i` on may name: where the name ends, row and column."""
        codes = self.codes
        code = codes[i : i + 1]
        if not code or code not in "rcbsOPSNk(":
            return
        join = compiled(r"d?[,:(aio/wh]{0,3}")
        for do, place, end in self.lines_at(i):
            at = join.match(codes, end)
            assert at is not None
            for begin in {at.end(), end}:
                for stop, places in self.spots(begin, do):
                    if len(places) == 1:
                        yield from self._cell(stop, do, place, places[0])
        for do in ("row", "column", "box"):
            for end, places in self.spots(i, do):
                if len(places) != 1:
                    continue
                at = compiled(r"[,oiw(/a]{0,3}").match(codes, end)
                assert at is not None
                for what, place, stop in self.lines_at(at.end()):
                    if what == do:
                        yield from self._cell(stop, do, place, places[0])
        if match := compiled(r"N(fP|r?d)[,a]*N(fP|r?d)?").match(codes, i):
            yield from self._counted(match)
        if match := compiled(r"\(N[,:/]?N\)|s\(?N[,:/]N\)?|N/N(?!/)|(?<=i)N,N(?=[;./]|$)").match(codes, i):
            first, second = (self.items[j] for j in range(i, match.end()) if codes[j] == "N")
            row, column = self.nth(first, self.side), self.nth(second, self.side)
            if row and column:
                yield (match.end(), column, row) if self._has_columns_first() else (match.end(), row, column)
        if codes.startswith("ON", i) and self.items[i].end == self.items[i + 1].start and self._letters:
            letter, number = self.nth(self.items[i], self.side), self.nth(self.items[i + 1], self.side)
            if letter and number:
                yield (i + 2, letter, number) if self._letters == "r" else (i + 2, number, letter)
        if match := compiled(r"(P[iht]?P)(k?)|k[oi]*(P[iht]?P)").match(codes, i):
            tokens = [self.items[j] for j in range(i, match.end()) if codes[j] == "P"]
            words = [folded(token.text) for token in tokens]
            is_plain = any(word in SIDEWAYS for word in words) and any(word in UPRIGHT for word in words)
            is_in_box = re.search(
                "PPs?[hw:]+$", self.codes[max(0, i - 6) : i]
            )  # "the top left square has, top left, ..."
            if is_plain and not is_in_box and (cell := self.corner(tokens, self.side, self.side)):
                end = match.end() + len(compiled(r"(?:s)?(?:ow)?").match(codes, match.end())[0])  # type: ignore[index]
                noun = self.items[match.end()] if codes[match.end() : end].startswith("s") else None
                is_square = noun is not None and folded(noun.text) in SQUARES  # which may be a box
                is_inside = re.match("[io][OPb]|s", codes[end:]) or is_square
                if codes[end : end + 1] not in tuple("rcb") and not is_inside:
                    row, column = (Place(str(k + 1), k) for k in cell)
                    yield end, row, column
        if match := compiled(r"(P)s?(oA?w)?(?![Prcbsk])").match(codes, i):
            token = self.items[i]
            of_board = match[2] and folded(self.items[match.end(2) - 1].text) in BOARDS
            if (
                token.value == 0
                and self.side % 2
                and (of_board or codes[match.end() : match.end() + 1] in ("", *STOPS, "h"))
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
                row = self.nth(self.items[number], self.side, None if tail.endswith("d") else end)
            elif word in SIDEWAYS:
                column = self.nth(self.items[number], self.side, end)
        if row and column:
            yield match.end(), row, column

    def _cell(self, end: int, do: str, line: Place, spot: Place) -> Iterator[tuple[int, Place, Place]]:
        if do == "row":
            yield end, line, spot
        elif do == "column":
            yield end, spot, line
        else:
            yield end, *self.in_box(line.index, spot.index)

    def in_box(self, box: int, index: int) -> tuple[Place, Place]:
        height, width = self.box_shape
        across = self.side // width
        row = box // across * height + index // width
        column = box % across * width + index % width
        return Place(str(row + 1), row), Place(str(column + 1), column)

    @cached_property
    def mine_from(self) -> int:
        """The token from which the person tells what is filled in, which is none of the puzzle."""
        found = MINE.search(self.document.text)
        if found is None:
            return len(self.items)
        here = next(
            (i for i, token in enumerate(self.items) if token.start >= found.start()), len(self.items)
        )
        starts = [end + 1 for end in self.sentence_ends if end < here]
        return starts[-1] if starts else 0

    @cached_property
    def _letters(self) -> str | None:
        """What the letter of "B4" is said to name: `r` the row, `c` the column; None where nothing says."""
        found = set()
        if example := LETTERS_SHOWN.search(self.codes):
            found.add("r" if example[1] in "du" else "c")
        for i, token in enumerate(self.items):
            word = folded(token.text)
            if word in SPREADSHEETS:
                found.add("c")
            elif word in LETTERS:
                near = [code for code in self.codes[max(0, i - 2) : i] if code in "rc"]
                near = near or [code for code in self.codes[i + 1 : i + 3] if code in "rc"]
                found |= set(near[-1:])
            elif word == "a" and token.code == "O" and self.codes[max(0, i - 1) : i] in ("r", "c"):
                found.add(self.codes[i - 1])
        return found.pop() if len(found) == 1 else None

    def in_order(self, numbers: list[int]) -> list[int]:
        """Row, column and digit of three numbers, in whatever order they are said to be."""
        for found in re.finditer(r"(?=([srcw])[,a:]{1,2}([srcw])[,a:]{1,2}([srcw]))", self.codes):
            order = "".join(found.groups())
            if order.count("r") == order.count("c") == 1:
                other = 3 - order.index("r") - order.index("c")
                return [numbers[order.index("r")], numbers[order.index("c")], numbers[other]]
        return [numbers[1], numbers[0], numbers[2]] if self._has_columns_first() else numbers

    @cached_property
    def has_pairs(self) -> bool:
        """Whether "(3, 5)" is said to be a column with its digit."""
        found = compiled(r"c[,a]+(?=[sw])").search(self.codes)
        return found is not None and folded(self.items[found.end()].text) in VALUES

    @cached_property
    def bare_nouns(self) -> list[str]:
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
        return is_x_y or (self.bare_nouns[:1] == ["c"] and "r" in self.bare_nouns)
