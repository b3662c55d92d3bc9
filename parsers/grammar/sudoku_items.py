"""The items of a told Sudoku: its lines with what is told of them, single cells, "the rest is blank", corrections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from parsers.grammar.small_words import SIDEWAYS, UPRIGHT
from parsers.grammar.sudoku_names import DO, FROM_END, LETTERS_SHOWN, Item, Place
from parsers.grammar.sudoku_placed import GAP, REST, Placed
from parsers.grammar.sudoku_spelled import NO_LINE
from parsers.grammar.sudoku_words import ABSENT, SAME, STOPS, compiled
from parsers.lexicon import folded

_RELATIVE = re.compile(
    r"n[rcbs]?|N[wrs]?[ud](?=[:,hw.])|[rcb](?=[:,(])|[rcb][ud]|[ud]i?[rcb]?|a(?=[NBC])"
)  # next row, the row below, below that

_NUMBERED = re.compile(r"\(?(N)(?:[:).]|(?=[hw]{0,2}AB(?:[.,;/]|$)))")

_EMPTY_SAID = re.compile(r"[hw,:mi]*sv|[hw,:mi]*v(?=\w*[swRA])[whsaoRAi]*")  # "has no numbers at all"

_SEVERAL_LINES = re.compile(
    r"([rcb])N(?:[,a]+[rcb]?N|tN)+[whis,:]*(?=[ABv])|[NO](?:[,a]+[NO])*[,a]+O([rcb])[whis,:]*(?=[ABv])"
)
_EMPTY_FIRST = re.compile(r"A?BA?hs?([rcb])[NO](?:[,a]+[NO])*(?=[.;/]|$)")


_FROM_INSIDE = re.compile(
    r"[hiw,]*fo?(?:[cs](?=[NO])|(?=O[cs]))([NO])[cs]?[twyhi:,]*"
)  # "from column 2 on: "
_AT = re.compile("NisN|NiN")
_SAME = re.compile(r"[hawio,]{1,4}")


class Items(Placed):
    """Everything that may begin at a token, as items."""

    def items_at(self, i: int, *, is_inside: bool) -> Iterator[Item]:
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
        yield from self.cells_at(i)
        yield from self.figures_at(i)
        if is_inside:
            yield from self.beside_at(i)
        yield from self.listed_at(i)
        yield from self.counted_digit_at(i)
        if is_inside and code in "RABvx":
            found = REST.match(self.codes, i)
            if found and not self.tells_digits(i, found.end()):
                yield Item("rest", i, found.end())
        if is_inside and (
            nowhere := compiled(r"[hw]{0,2}v(N)(?=[.,;/]|$)|(N)[h:,]{1,2}[Bw](?=[.,;/]|$)").match(
                self.codes, i
            )
        ):
            number = self.items[nowhere.start(1) if nowhere[1] else nowhere.start(2)].text.lower()
            if number.endswith("s") or self.items[nowhere.end() - 1].text.lower() in ABSENT:
                yield Item("remark", i, nowhere.end(), cost=0.1)  # "there are no sixes", "2 is absent"
        if shown := LETTERS_SHOWN.match(self.codes, i):
            yield Item("remark", i, shown.end())
        if is_inside:
            if code == "R" and (found := compiled(r"R[swoia]{0,4}[:,]").match(self.codes, i)):
                yield Item("remark", i, found.end(), cost=0.5)
            yield from self._remark_at(i)

    def _corrections_at(self, i: int) -> Iterator[Item]:
        """ "Sorry, r3c5 is 7", "no wait, that 4 is a 6", "scratch that, row 3 is ...", "row 2, no, row 3"."""
        codes = self.codes
        for do, _, end in self.lines_at(i):
            slip = compiled(r"[,w]*[!v][!vw,]*").match(codes, end)
            if slip and any(other == do for other, _, _ in self.lines_at(slip.end())):
                yield Item("remark", i, slip.end(), cost=0.3)
        yield from self._taken_back(i)
        sorry = compiled(r"(?:!|v(?=[,.]*[!vNOP]))[!vwhajt,.:/]*").match(codes, i)
        if sorry is None:
            return
        place_at = sorry.end() + (codes[sorry.end() : sorry.end() + 1] == "i")
        for end, places in self.spots(place_at, "row") if place_at < len(codes) else ():
            told = compiled(r"[hwt:!,]{0,3}(N)(?=[.,;/]|$)").match(codes, end)
            digit = self.value(told.start(1)) if told else None
            if told and digit and len(places) == 1:  # "no, the first cell is a 5"
                yield Item("spot", i, told.end(), puts=((places[0], digit),), cost=0.3)
        begin = sorry.end()
        for item in self.cells_at(begin) if begin < len(codes) else ():
            if item.what in ("cell", "fix"):
                instead = compiled("[,wa!]*v[!wh]{0,2}N(?=[,;./]|$)").match(codes, item.end)  # "not a 4"
                yield replace(item, what="fix", start=i, end=instead.end() if instead else item.end, cost=0.3)
        if begin < len(codes) and (self.lines_at(begin) or codes[begin] in "NB"):
            yield Item("again", i, begin, cost=0.3)
        yield from self._in_line(i, begin)
        instead = compiled(r"(N)[hwajt,:!oi]*(N)(?=[.,;/?]|w|$|[OP]?[rc])").match(codes, begin)
        if instead is not None:
            first, second = self.value(instead.start(1)), self.value(instead.start(2))
            words = {token.text.lower() for token in self.items[instead.start(1) : instead.end()]}
            if first and second:
                was, now = (second, first) if "instead" in words else (first, second)
                yield Item("replace", i, instead.end(), cells=(was, now), cost=0.3)

    def _taken_back(self, i: int) -> Iterator[Item]:
        """ "The 1 was wrong, it is a 7"."""
        found = compiled(r"s?(N)[hwt]{0,2}![!v,.whta]*(N)(?=[.,;/]|$)").match(self.codes, i)
        if found is None or self.codes[max(0, i - 1) : i] not in ("", *"./;,)"):
            return
        old, new = self.value(found.start(1)), self.value(found.start(2))
        if old and new:
            yield Item("replace", i, found.end(), cells=(old, new), cost=0.3)

    def _in_line(self, i: int, begin: int) -> Iterator[Item]:
        """ "Sorry, the 3 in row 2 is a 4", "oh, in row 2 that is not a 3 but a 4"."""
        was = compiled("N[io]").match(self.codes, begin)
        for do, place, end in self.lines_at(was.end()) if was else ():
            now = compiled("[hwt]{1,4}(N)").match(self.codes, end)
            if now and (old := self.value(begin)) and (new := self.value(now.start(1))):
                yield Item("swap", i, now.end(), place, cells=(do, old, new), cost=0.3)
        first = begin + (self.codes[begin : begin + 1] == "i")
        for do, place, end in self.lines_at(first) if first < len(self.codes) else ():
            both = compiled(r"[!,hwio:]*(?:v[hw]*(N)[,!a]+[hw]*(N)|(N)[hwt!,]{1,5}(N))(?=[.,;/]|$)").match(
                self.codes, end
            )
            if both is None:
                continue
            at = (both.start(1), both.start(2)) if both[1] else (both.start(3), both.start(4))
            if (old := self.value(at[0])) and (new := self.value(at[1])) and both[0][:1] in tuple("!,ihwvo"):
                yield Item("swap", i, both.end(), place, cells=(do, old, new), cost=0.3)

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
            if token.code in "rcb" and self.lines_at(j):
                return
            if token.code in "OP" and self.codes[j + 1 : j + 2] in tuple("rcb"):
                return
        yield Item("remark", i, end, cost=1.0)

    def _is_clause_start(self, i: int) -> bool:
        while i and self.codes[i - 1] in "awi":
            i -= 1
        return i == 0 or self.codes[i - 1] in "./;,:()"

    def _headers_at(self, i: int) -> Iterator[tuple[str, Place | None, int, int]]:
        """Names of lines that something may be told of: what, which, the step to it, and where the name ends."""
        codes = self.codes
        place: Place | None
        named = self.lines_at(i)
        for do, place, end in named:
            yield do, place, 0, end
            again = compiled(r"[,(:]{1,2}").match(codes, end)
            corner = compiled("[,(:]{1,2}(P{1,2})[)]?").match(codes, end) if do == "box" else None
            if corner and self.box_of(self.items[corner.start(1) : corner.end(1)]) == Place(
                str(place.index + 1), place.index
            ):
                yield do, place, 0, corner.end()  # "box 1 (top left)"
            for other, same, stop in self.lines_at(again.end()) if again else ():
                if other == do and same.index == place.index:
                    yield do, place, 0, stop
            if (
                again
                and codes[again.end() : again.end() + 1] == "O"
                and self.items[again.end()].value == place.index + 1
            ):
                behind = self.items[again.end() + 1 : again.end() + 2]
                is_one = bool(behind) and behind[0].code == "s" and behind[0].text.lower() == "one"
                if is_one or not behind or behind[0].code != "s":  # and no "row 4, fourth square"
                    yield do, place, 0, again.end() + 1 + is_one
        if named:
            return
        if match := FROM_END.match(codes, i):
            do = "column" if folded(self.items[match.start("end")].text) in SIDEWAYS else self.line
            place = self.nth(self.items[i], self.side, self.items[match.start("end")])
            if place is not None:
                yield do, place, 0, match.end()
        code = codes[i]
        if self.line == "box" and codes.startswith("PP", i) and (place := self.box_of(self.items[i : i + 2])):
            yield "box", place, 0, i + 2
        is_letter = codes[i + 1 : i + 2] == "N" and self.items[i].end == self.items[i + 1].start  # "c1"
        if code == "O" and not is_letter and self._is_clause_start(i):
            is_noun = codes[i + 1 : i + 2] == "s" and self.items[i + 1].text.lower().startswith("one")
            end = i + 1 + is_noun
            if codes[end : end + 1] not in tuple("rcbfs") and (place := self.nth(self.items[i], self.side)):
                yield self.line, place, 0, end
        elif (
            code == "P"
            and self._is_clause_start(i)
            and self.line in ("row", "column")
            and codes[i + 1 : i + 2] not in tuple("Prcbkw")
        ):
            across = UPRIGHT if self.line == "row" else SIDEWAYS
            if folded(self.items[i].text) in across or self.items[i].value == -1:
                end = i + 1 + (codes[i + 1 : i + 2] == "s")
                if place := self.at_place(self.items[i], self.line):
                    yield self.line, place, 0, end
        elif (
            (numbered := _NUMBERED.match(codes, i))
            and (i == 0 or codes[i - 1] in "/;.,:?")
            and (place := self.nth(self.items[numbered.start(1)], self.side))
        ):
            yield self.line, place, 0, numbered.end()
        is_after_ordinal = code in "ud" and codes[max(0, i - 1) : i] == "O"  # "the third down"
        if code in "nrcbudN" and not is_after_ordinal and (match := _RELATIVE.match(codes, i)):
            step = -1 if "u" in match[0] else 1 if "d" in match[0] else 0
            yield self.line, None, step, match.end()

    def _line_items(self, i: int, what: str, place: Place | None, step: int, end: int) -> Iterator[Item]:
        """Lines with this name and what is told of them."""
        head = Item(
            what, i, end, place, step, cost=0.1 * (place is None and {"r", "c"} <= set(self.bare_nouns))
        )
        for begin in self._begins(end):
            if what == "box" and (stacked := self.stacked_from(begin)):
                yield replace(head, end=stacked[0], cells=stacked[1])
            if self.codes[begin : begin + 1] == "R" and STOPS & set(self.codes[end:begin]) - set(",:)"):
                continue  # "... column 3. The rest is blank"
            for stop, cells in self.spelled_from(begin):
                is_placed = _AT.search(self.codes, begin, stop)  # "six in cell six"
                if not is_placed and (place or not NO_LINE.search(self.codes, begin, stop)):
                    yield replace(head, end=stop, cells=cells)
            if short := self.short_from(begin):
                yield replace(head, end=short[0], cells=short[1], cost=0.3, is_short=True)
        if said := _EMPTY_SAID.match(self.codes, end):
            yield replace(head, end=said.end(), cells=("*.",))
        if place and (same := _SAME.match(self.codes, end)) and self._is_same(same.start(), same.end()):
            for do, other, stop in self.lines_at(same.end()):
                if do == what and self.codes[stop : stop + 1] in ("", *".,;/a"):
                    yield Item("same", i, stop, place, puts=((other, ""),), cells=(what,))
        if inside := _FROM_INSIDE.match(self.codes, end):
            yield from self._begun_inside(head, inside)
        for stop, puts in self.placed_from(end, what):
            if puts:
                yield replace(head, end=stop, puts=tuple(puts), cost=0.02)

    def _begun_inside(self, head: Item, inside: re.Match[str]) -> Iterator[Item]:
        """ "Row 3, from column 2 on: ..." """
        number = self.items[inside.start(1)]
        place, begin = self.nth(number, self.side), inside.end()
        at = [j for j in range(begin, self.run_end(begin)) if self.items[j].word >= 0]
        if place is None or at[:1] != [begin]:
            return
        for n in range(len(at), 0, -1):
            stop = at[n - 1] + 1
            words = [self.items[j] for j in at[:n]]
            cells = self.cells(words)
            is_open = cells[-1:] != [] and cells[-1].startswith("*")
            n_closed = len(cells) - is_open
            fits = n_closed + place.index < self.side if is_open else n_closed + place.index == self.side
            is_end = self.codes[stop : stop + 1] in ("", *STOPS, "s")
            if fits and is_end and not any(cell.startswith("*") for cell in cells[:n_closed]):
                yield replace(head, end=stop, cells=self.names(words), first=place)
                return

    def _is_same(self, start: int, end: int) -> bool:
        return any(folded(token.text) in SAME for token in self.items[start:end])

    def _begins(self, end: int) -> set[int]:
        """Where what is told of a line may begin, after its name."""
        gap = GAP.match(self.codes, end)
        count = compiled(r"[hw,(]*N[sj]\)?[:,.]+").match(self.codes, end)  # "row 1 with three numbers: ..."
        assert gap is not None
        span = compiled(r"\([rcNta,io]+\)").match(
            self.codes, end
        )  # "the top left box (rows 1 to 3, columns 1 to 3)"
        if span is not None:
            gap = GAP.match(self.codes, span.end())
            assert gap is not None
        begin = gap.end() + (self.codes[gap.end() : gap.end() + 2] == "nN")
        return {count.end()} if count else {begin}

    def _empty_lines_at(self, i: int) -> Iterator[Item]:
        """ "Rows 2, 4 and 6 are empty"."""
        match = _SEVERAL_LINES.match(self.codes, i)
        said = match and compiled(r"A?[hw]*B(?:[iw]*A)?r?|v+(?=[NwsA])[NwshA]*").match(
            self.codes, match.end()
        )
        if match is None and (match := _EMPTY_FIRST.match(self.codes, i)):  # "empty are rows 4, 5 and 9"
            said = match
        if match is None or said is None:
            return
        places = self.all_nth([j for j in range(i, match.end()) if self.codes[j] in "NO"])
        if "t" in match[0] and len(places) == 2:
            places = tuple(Place(str(k + 1), k) for k in range(places[0].index, places[1].index + 1))
        if places:
            what = DO[next(noun for noun in match.groups() if noun)]
            yield Item("empty " + what, i, said.end(), puts=tuple((place, ".") for place in places))

    def _unnamed_at(self, i: int) -> Iterator[Item]:
        """Cells alone, which make a whole line or the whole board; its name may come after them."""
        if "k" in re.split("[./?;]", self.codes[:i])[-1]:
            return  # "the four corners hold ..."
        is_led = i > 1 and self.codes[i - 1] in "rcb" and self.codes[i - 2] in "wi,"  # "row by row"
        if i and self.codes[i - 1] in "NBCXRrcbsOP" and not self._ends_line(i) and not is_led:
            return
        for stop, cells in self.spelled_from(i, is_alone=True):
            if (
                cells == ("*.",)
                or re.search("[NBC]s?:", self.codes[i:stop])
                or NO_LINE.search(self.codes, i, stop)
            ):
                continue
            named = False
            after = compiled(r"[hwi,]{0,2}").match(self.codes, stop)
            assert after is not None
            for do, place, end in self.lines_at(after.end()):
                if after.end() > stop and self.codes[end : end + 1] not in tuple(":hi"):
                    yield Item(do, i, end, place, cells=cells)
                    named = True
            behind = compiled(r"[iw]{0,2}(?:(P)|n)(?=[,;./a]|$)").match(self.codes, stop)
            if behind and self.line == "row":  # "3 blank blank 1 on top, blank 1 4 blank next"
                top = self.items[behind.start(1)] if behind[1] else None
                where = self.at_place(top, "row") if top and folded(top.text) in UPRIGHT else None
                if where or not top:
                    yield Item(self.line, i, behind.end(), where, cells=cells, cost=0.3)
            yield Item(self.line, i, stop, cells=cells, cost=0.5 if named else 0.3)
        whole = self.run_end(i)
        words = [token for token in self.items[i:whole] if token.word >= 0]
        if len(words) >= self.side and len(self.cells(words)) == self.side**2:
            spelled = self.cells(words)
            if not any(cell.startswith("*") for cell in spelled[:-1]):
                yield Item("all", i, whole, cells=self.names(words), cost=4.0)

    def _ends_line(self, i: int) -> bool:
        return bool(i) and self.codes[i - 1] in "R"
