"""Cells told with their places: "a 4 in the third square", "r3c5 is 7", "the twos: (2,5) and (5,2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.grammar.small_words import SIDEWAYS
from parsers.grammar.sudoku_names import Item, Place
from parsers.grammar.sudoku_spelled import Spelled
from parsers.grammar.sudoku_words import BESIDE, BETWEEN, CORNERS, DIAGONALS, SHOULD, compiled, is_cjk
from parsers.grammar.tokens import Token
from parsers.lexicon import folded

GAP = re.compile(r"w{0,2}\??[whaimo,:;.(/s)yjdf]*")

REST = re.compile(r"[aw,:xh]*(?=[\w,]*[RA])[RABvx](?:[RABvxwhsaoirjm:,]*[RABsxvwr])?")

_JOIN = "[ihowmjst:(,]"


_PAIRED = re.compile(
    r"(?i)\b(?:col(?:umn)?|position|place|cell|square)s?(?: ?[-–/:] ?| and | then | with | first, (?:then )?)(?:its |the )?(?:digit|number|value|clue)s?\b"
)


class Placed(Spelled):
    """Cells that are told with their places."""

    def placed_from(self, i: int, do: str) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """Cells of a line that are placed one by one, as many as can be; and fewer."""
        codes = self.codes
        lead = compiled(r"[whaim,:.(j]*(?:(?:A?Bs?|vs)[hw,]*(?=x))?[xfwhim]*(?:Ns[,:hw]*(?=[NOPsc]))?").match(
            codes, i
        )
        assert lead is not None
        starts = {lead.end(), GAP.match(codes, i).end()}  # type: ignore[union-attr]
        for start in sorted(starts):
            yield from self._more_placed(start, do, [])
            yield from self._pairs(start - (codes[start - 1] == "("))

    def _pairs(self, i: int) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """ "r1: 3=7 8=6"."""
        is_paired = _PAIRED.search(self.document.text) is not None
        form = r"\(N,N\)" if self.has_pairs else "N[h:ta]w?N" if is_paired else "N[h:]w?N"
        match = compiled(rf"(?:{form}[,;a]*)+(?=[./;]|$)").match(self.codes, i)
        if match is None:
            return
        at = [j for j in range(i, match.end()) if self.codes[j] == "N"]
        puts = []
        for where, what in zip(at[::2], at[1::2], strict=True):
            place = self.nth(self.items[where], self.side)
            if place is None:
                return
            puts.append((place, f"w{self.items[what].word}"))
        yield match.end(), puts

    def _placed_shortly(self, i: int) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """A digit and its place, whose noun was said before: "a 7 in column 1, a 6 in 3"."""
        if compiled("NiN(?:[,;.a/:)]|$)").match(self.codes, i):
            place, value = self.nth(self.items[i + 2], self.side), self.value(i)
            if place and value:
                yield i + 3, [(place, value)]

    def _more_placed(
        self, i: int, do: str, puts: list[tuple[Place, str]]
    ) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """All continuations of `puts` from `i` on."""
        if len(puts) > self.side:
            return
        for end, further in [*self._placed_at(i, do), *self._placed_shortly(i)]:
            together = puts + further
            if len({place.index for place, _ in together}) < len(together):
                continue
            between = compiled(r"[,;aw:hmji)]*(?:Bs?[,aw]*t(?=[OPs]))?").match(self.codes, end)
            assert between is not None
            if ";" not in between[0] or self.codes[between.end() : between.end() + 1] != "P":
                yield from self._more_placed(between.end(), do, together)
            if gap := self._gap_between(end, together):
                yield gap, together
            more = compiled(r"[,;aw.]*(?=[RABv])").match(self.codes, end)
            if (
                more
                and (said := REST.match(self.codes, more.end()))
                and not self.tells_digits(more.end(), said.end())
            ):
                yield said.end(), together
            if self.codes[end : end + 1] != "N":
                yield end, together

    def _gap_between(self, i: int, puts: list[tuple[Place, str]]) -> int | None:
        """Where "the middle of it is blank" ends, or "with two blanks between them", if there are as many."""
        middle = compiled(r"[,;aw]*(?:i?(P)o?[ws]?[hw:,]*N?B|Bi(P)(?=[,;./]|$))").match(self.codes, i)
        if middle is not None:
            place = self.items[middle.start(1) if middle[1] else middle.start(2)]
            return middle.end() if place.value == 0 else None
        between = compiled(r"[,;awhi]*(N?)Bs?[whi]*!(?:[wi]{0,2}N?(?=[,;./]|$))").match(self.codes, i)
        if between is None or len(puts) < 2 or not self.is_between(between.start(), between.end()):
            return None
        low, high = sorted(place.index for place, _ in puts)[-2:]
        number = self.items[between.start(1)].value if between[1] else 0
        return between.end() if number in (0, high - low - 1) else None

    def is_between(self, start: int, end: int) -> bool:
        return any(folded(token.text) in BETWEEN for token in self.items[start:end])

    def _placed_at(self, i: int, do: str) -> Iterator[tuple[int, list[tuple[Place, str]]]]:
        """One digit with its place, or as many digits as places."""
        codes = self.codes
        for end, digits in self.digits(i):
            join = compiled(rf"{_JOIN}*").match(codes, end)
            assert join is not None
            for at in {
                join.end(),
                end,
                join.end() - (codes[join.end() - 1 : join.end()] in "s" and join.end() > end),
            }:
                for stop, places in self.spots(at, do):
                    if len(places) == len(digits):
                        yield stop, list(zip(places, digits, strict=True))
            at = join.end()
            if codes[end : end + 1] in ("y", "z") and is_cjk(self.items[end].text):  # 1开头
                first = 0 if codes[end] == "y" else self.side - len(digits)
                spots = [Place(str(first + k + 1), first + k) for k in range(len(digits))]
                yield end + 1, list(zip(spots, digits, strict=True))
            if len(digits) > 1 and (ends := compiled(r"([PS])(?:e|s)?(?![PrcbN])").match(codes, at)):
                value = self.items[at].value if codes[at] == "P" else 1
                if value in (1, -1) and do in ("row", "column"):  # "three and one at the start"
                    first = 0 if value == 1 else self.side - len(digits)
                    spots = [Place(str(first + k + 1), first + k) for k in range(len(digits))]
                    yield ends.end(), list(zip(spots, digits, strict=True))
            if len(digits) > 1 and codes[end : end + 1] == "i" and codes[at : at + 1] == "N":
                for stop, numbers in self.digits(at):  # "nine and five at one and four"
                    if len(numbers) == len(digits):
                        yield stop, self._numbered(numbers, digits)
        for end, places in self.spots(i, do):
            join = compiled(r"[hwmji:,)s(]*").match(codes, end)
            assert join is not None
            for stop, digits in self.digits(join.end()):
                if len(places) == len(digits):
                    yield stop, list(zip(places, digits, strict=True))
        if match := compiled(r"([yz])[iwhofs]*(?=N)").match(codes, i):
            for stop, digits in self.digits(match.end()):
                n = len(digits)
                first = 0 if match[1] == "y" else self.side - n
                yield stop, [(Place(str(first + k + 1), first + k), digit) for k, digit in enumerate(digits)]

    def _numbered(self, numbers: Sequence[str], digits: Sequence[str]) -> list[tuple[Place, str]]:
        values = [self.document.words[int(name[1:])].value for name in numbers]
        return [
            (Place(name, value - 1), digit)
            for name, value, digit in zip(numbers, values, digits, strict=True)
        ]

    def cells_at(self, i: int) -> Iterator[Item]:
        """ "r3c5 is 7" and "a 7 in r3c5"."""
        codes = self.codes
        if codes.startswith("xN", i):  # "the only 2 sits in ..."
            for item in self.cells_at(i + 1):
                yield replace(item, start=i)
            return
        for end, row, column in self.twice_named(i):
            join = compiled(r"[h:,ijwmt)(!]*").match(codes, end)
            assert join is not None
            stop = join.end()
            if codes[stop : stop + 1] == "N":
                slip = compiled(r"N[,(w]*(?:!|v)[!v,wh]*(?=N)").match(codes, stop)
                if slip and (value := self.value(slip.end())):  # "row 3 column 9 is 4, sorry, 5"
                    yield Item("cell", i, slip.end() + 1, cell=(row, column, value), cost=0.02)
                if value := self.value(stop):
                    what = "fix" if "!" in join[0] else "cell"
                    yield Item(what, i, stop + 1, cell=(row, column, value), cost=0.02)
            elif codes[stop : stop + 1] == "B" and "," not in join[0]:
                yield Item("cell", i, stop + 1, cell=(row, column, "."), cost=0.02)
        triple = compiled(r"\(N,?N,?N\)|N([,/:]?)N\1N(?=[,;./aw]|$)").match(codes, i)
        if triple and (triple[0].startswith("(") or self.bare_nouns):
            first, second, third = self.in_order([j for j in range(i, triple.end()) if codes[j] == "N"])
            down, across = self.nth(self.items[first], self.side), self.nth(self.items[second], self.side)
            value = self.value(third)
            if down and across and value:
                row, column = down, across
                yield Item("cell", i, triple.end(), cell=(row, column, value), cost=0.02)
        if (
            codes[i] == "N"
            and not re.search("(?<![OPn])[rcb]$", codes[max(0, i - 2) : i])
            and (value := self.value(i))
        ):
            join = compiled(rf"\??{_JOIN}*").match(codes, i + 1)
            assert join is not None
            one = join.end() + (codes[join.end() - 1 : join.end()] in ":," and self._is_one(join.end()))
            for at in {join.end(), i + 1, max(i + 1, join.end() - 1), one + (one > join.end())}:
                for stop, row, column in self.twice_named(at):
                    yield Item("cell", i, stop, cell=(row, column, value), cost=0.02)
                    should = compiled(r"[wh]{1,3}(?=N)").match(codes, stop)
                    words = (
                        {folded(self.items[j].text) for j in range(stop, should.end())} if should else set()
                    )
                    if should and words & SHOULD and (now := self.value(should.end())):
                        yield Item("fix", i, should.end() + 1, cell=(row, column, now), cost=0.3)
                    yield from self._same_digit(i, stop, value, [(row, column)])

    def figures_at(self, i: int) -> Iterator[Item]:
        """ "The four corners, clockwise from the top left, are 4, 5, 2 and 8", "the main diagonal reads 1, 4, blank, 3"."""
        match = compiled(r"(N?k|!)s?[,w]*(?:[fi](P{1,2})(?:tP{1,2})?)?[,wd]*[h:]+").match(self.codes, i)
        if match is None:
            return
        places = [self.items[j] for j in range(*match.span(2))] if match[2] else []
        corner = self.corner(places, 2, 2) if len(places) == 2 else (0, 0)
        said = {folded(token.text) for token in self.items[i : match.end()]}
        last = self.side - 1
        if corner is None or corner[0] == 1:
            return
        is_main = match[2] is not None or "main diagonal" in self.document.text.lower()
        if match[1] == "!" and said & DIAGONALS and is_main:
            cells = [(k, last - k if corner[1] else k) for k in range(self.side)]
        elif said & CORNERS and corner == (0, 0) and "clockwise" in said:
            cells = [(0, 0), (0, last), (last, last), (last, 0)]
        else:
            return
        run = compiled(r"[NB](?:[,a]+[NB])*").match(self.codes, match.end())
        told = [self.items[j] for j in range(*run.span()) if self.codes[j] in "NB"] if run else []
        puts = tuple(
            (Place(f"{row + 1} {column + 1}", row * self.side + column), f"w{token.word}")
            for (row, column), token in zip(cells, told, strict=False)
            if token.code == "N"
        )
        is_legal = all(token.code == "B" or 0 < token.value <= self.side for token in told)
        if run and len(told) == len(cells) and puts and is_legal:
            yield Item("cells", i, run.end(), puts=puts, cost=0.05 * len(puts))

    def beside_at(self, i: int) -> Iterator[Item]:
        """A digit beside the cell told last: "a 2 right below it", "next to it a 5", "to its left a 4"."""
        match = compiled(
            r"N[hwi]*(?P<where>t?Po?[ws]?|nt?|[ud][ws]?|w)(?=[,;./a]|$)|(?P<where2>[it]?Po?[ws]?|nt?|[ud][ws]?|w)[hwt:,]*N(?=[,;./a]|$)"
        ).match(self.codes, i)
        if match is None:
            return
        start, end = match.span("where") if match["where"] else match.span("where2")
        number = i if match["where"] else match.end() - 1
        step = self._step(self.items[start:end])
        if step and (value := self.value(number)):
            yield Item("beside", i, match.end(), cells=(*step, value), cost=0.05)

    def _step(self, tokens: Sequence[Token]) -> tuple[str, str] | None:
        """Rows down and columns to the right of a cell, as words like "below" or "to its left" tell them."""
        for token in tokens:
            word = folded(token.text)
            if token.code in "ud":
                return ("-1" if token.code == "u" else "1"), "0"
            if token.code == "P" and word in SIDEWAYS:
                return "0", ("-1" if token.value > 0 else "1")
            if token.code == "n" or word in BESIDE:
                return "0", "1"
        return None

    def listed_at(self, i: int) -> Iterator[Item]:
        """ "Columns one and four of row two hold nine and five", "a 3 and a 1 at the start of row two"."""
        for end, digits in self.digits(i):
            ends = compiled(r"i?([PS])o").match(self.codes, end)
            if ends is None or len(digits) < 2:
                continue
            value = self.items[ends.start(1)].value if ends[1] == "P" else 1
            for what, line, stop in self.lines_at(ends.end()) if value in (1, -1) else ():
                first = 0 if value == 1 else self.side - len(digits)
                spots = [Place(str(first + k + 1), first + k) for k in range(len(digits))]
                yield Item(what, i, stop, line, puts=tuple(zip(spots, digits, strict=True)), cost=0.02)
        for do in ("row", "column"):
            for end, places in self.spots(i, do):
                at = compiled(r"[oi,]{1,2}").match(self.codes, end)
                if at is None or len(places) < 2:
                    continue
                for what, line, stop in self.lines_at(at.end()):
                    join = compiled(r"[hw:,]*").match(self.codes, stop)
                    assert join is not None
                    for last, digits in self.digits(join.end()):
                        if what == do and len(digits) == len(places):
                            yield Item(
                                do, i, last, line, puts=tuple(zip(places, digits, strict=True)), cost=0.02
                            )

    def _same_digit(self, i: int, end: int, value: str, cells: list[tuple[Place, Place]]) -> Iterator[Item]:
        """ "The twos: (2,5), (5,2) and (6,4)"."""
        join = compiled(r"\)?[,;a]+[wi]{0,2}(?:\((?=[rcO]))?|(?=\()").match(self.codes, end)
        if join is None or len(cells) > self.side:
            return
        begin = join.end() + 2 * self._is_one(join.end())
        for stop, row, column in self.cell_names(begin):
            told = [*cells, (row, column)]
            rows = tuple((Place(f"{r.name} {c.name}", r.index * self.side + c.index), value) for r, c in told)
            yield Item("cells", i, stop, puts=rows, cost=0.05 * len(told))
            yield from self._same_digit(i, stop, value, told)

    def _is_one(self, i: int) -> bool:
        """Whether "one in" stands there, and means one of a digit told before: "the threes: one at r1c2, one at ..."."""
        return self.codes.startswith("Ni", i) and self.items[i].text.lower() in ("one", "another")

    def counted_digit_at(self, i: int) -> Iterator[Item]:
        """ "Three sevens: at r1c2, r2c4 and r3c8"."""
        if not self.codes.startswith("NN", i):
            return
        for item in self.cells_at(i + 1):
            n_cells = len(item.puts) if item.what == "cells" else 1 if item.what == "cell" else 0
            if n_cells == self.items[i].value:
                yield replace(item, start=i)

    def tells_digits(self, start: int, end: int) -> bool:
        return "N" in self.codes[start:end]
