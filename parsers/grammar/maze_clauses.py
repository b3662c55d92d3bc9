"""What the clauses of a told maze say: patterns over the chunks of `parsers.grammar.maze_chunks`.

Whatever a `Reader` cannot read to its end, it does not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from parsers.grammar.maze_chunks import ALL, LARGEST, Chunk, Place, Span, UnreadError, literal
from parsers.grammar.maze_words import FILLERS, HOLES
from parsers.grammar.tokens import Token, tongue_of
from parsers.lexicon import folded
from parsers.llm.document import Document
from parsers.spelling import cells_of

Area = tuple[tuple[Span, ...], tuple[Span, ...]]
"""The rows and the columns of some cells."""
SIGN = {"W": "#", "F": "_", "S": "S", "G": "G"}


class LostHeadingError(UnreadError):
    """A line is named, and nothing is said of it."""


@dataclass(frozen=True)
class Statement:
    """What a clause says of some rows and columns; `do` is a sign, "rest" or "line"."""

    do: str  # "#", "_", "S", "G", "rest", "row" or "column"
    rows: tuple[Span, ...] = ()
    columns: tuple[Span, ...] = ()
    value: str = ""  # of the rest
    is_exception: bool = False  # may contradict what stands before
    sentence: int = 0  # which one says it
    is_implied: bool = False  # a wall because elsewhere it is open only
    cells: tuple[str, ...] = ()  # of a line that is spelled
    items: tuple[str, ...] = ()  # what spells it, as a call says it


@dataclass
class Reader:
    """Reads clauses of chunks, one after the other, and remembers what they go on with."""

    document: Document
    tokens: Sequence[Token]
    size: tuple[int, int] | None
    statements: list[Statement] = field(default_factory=list)
    what: str = ""  # of which a list goes on
    last_line: Chunk | None = None  # of which something was said
    is_only: bool = False  # the squares told last are the only free ones of their line
    listed_line: Chunk | None = None  # of which square after square is told
    header: Chunk | None = None  # the line of which a clause goes on
    n_spelled: int = 0
    n_sentences: int = 0
    is_zero_based: bool = False  # numbers without a noun are not known to be counts or places
    is_heading_open: bool = False  # a line was named, and nothing was said of it yet
    is_tiled: bool = False  # all squares of the line are told
    tells_places: bool = False  # "6 wall" says where, and not how many
    is_spelled: bool = False

    def read(self, clause: Sequence[Chunk], *, is_question: bool = False) -> None:
        """One clause.

        Raises:
            UnreadError: it is not understood to its end.
        """
        self.chunks = list(clause)
        self.is_question = is_question
        self.codes = "".join(chunk.code for chunk in self.chunks)
        if self._corrected_cell():
            return None
        if (correction := re.search("[,a]*v?!+[v!,:a]*", self.codes)) is not None:
            return self._correct(self.chunks[: correction.start()], self.chunks[correction.end() :])
        self._tidy()
        while self.codes[:1] in ("-", ",", ":") and self.codes:
            del self.chunks[0]  # "hmm - column 3 ..."
            self.codes = self.codes[1:]
        if re.match("Fq:", self.codes):
            self.chunks[:2] = self.chunks[1::-1]  # "free squares only: ..."
            self.codes = "qF" + self.codes[2:]
        if self.what == "#" and re.fullmatch("(?:rc|rp|cr|e)F", self.codes):
            between = self.tokens[self.chunks[-2].end : self.chunks[-1].start]
            codes = {token.code for token in between}
            if "w" in codes and "h" not in codes:
                raise UnreadError("of that cell?")  # "walls: (1, 2); (3, 4) explain the path"
        if self._says_how_to_count():
            return None
        if (parts := self._parts() or self._halves()) is not None:
            for part in parts:
                self.read(part, is_question=is_question)
            return None
        if (likewise := re.fullmatch("=,?((?:[,a]*[rc])+)W*", self.codes)) is not None:
            return self._say_likewise(self.chunks[likewise.start(1) :])
        if re.match("DrcarcW|DeaeW", self.codes) and self._text(0) == "between":
            self._read_between()
        self._drop_beginning()
        self._drop_counts()
        self._part_lines()
        if re.match("D,?[WF]+:", self.codes):
            return self.read(clause[1:], is_question=is_question)  # "for each row, the walls: ..."
        if "D" in self.codes or ("=" in self.codes and not re.match("[rc][,:]?=", self.codes)):
            raise UnreadError(f"not understood: {self.codes}")
        inside = self.tokens[clause[0].start : clause[-1].end] if clause else ()
        is_going_on = (
            re.fullmatch("[nc][:,]?[WFSG]+,?", self.codes) is not None
            and not self.chunks[0].is_several
            and not any(token.code == "h" and token.text.isalpha() for token in inside)
        )  # "column 2: wall", but not "column 2 is wall"
        if re.fullmatch("[rc][:,]?[ncr][:,]?[WFSG]+", self.codes):
            self.listed_line = self.chunks[0]  # "row 1, column 1: wall", and further squares may follow
        elif not is_going_on:
            self.listed_line = None
        elif self.header is None:
            self.header = self.listed_line
        else:
            self.listed_line = self.header
        position, header, was_open = 0, self.header, self.is_heading_open
        while position < len(self.codes):
            if self.codes[position] in ",a:" or self._match(_IDLE, position):
                position += 1
                continue
            if self.what == "#" and self._match("W+$", position) and self._is_said_of_these(position):
                break
            position = self._statement(position)
        if self.header is header:
            self.header = None  # it holds for one clause
        if was_open and self.is_heading_open:
            raise LostHeadingError("a heading of nothing")

    def may_surround(self, clause: Sequence[Chunk]) -> bool:
        """Whether a clause that says "wall" may say that there are walls all around, in words not known here."""
        if tongue_of(self.document) != "en":
            return True
        first, last = clause[0].start, clause[-1].end - 1
        while first > 0 and self.tokens[first - 1].code not in ".;/?":
            first -= 1
        while last + 1 < len(self.tokens) and self.tokens[last].code not in ".;/?":
            last += 1
        said = self.document.text[self.tokens[first].start : self.tokens[last].end]
        return _AROUND.search(said) is not None

    def _tidy(self) -> None:
        """Take words out that add nothing, and turn others to what they mean beside their neighbours."""
        chunks = self.chunks
        for k in range(len(chunks) - 1, -1, -1):
            code = chunks[k].code
            before, after = (
                "".join(each.code for each in chunks[:k]),
                "".join(each.code for each in chunks[k + 1 :]),
            )
            if code == "-" and re.search("[:rc]$", before) and re.match("[,;]|$", after):
                chunks[k] = replace(chunks[k], code="v")  # "row 1: -"
            elif code == "c" and not chunks[k].is_named and re.search("^[,a]*r.*n[WF]$", before):
                chunks[k] = replace(chunks[k], code="<" if chunks[k].spans[0][0].value == 1 else "~")
            elif code == "-" and before.endswith(":") and after in ("W", "F"):
                raise UnreadError("a line without, or with?")
            elif code == "A" and re.match("[rc](?:[,:]?A?v?[WF]|[,;]|$)", after):
                del chunks[k]  # "all of row 3"
            elif code == ">" and after.startswith(":") and before:
                del chunks[k]  # "but the following: ..."
            elif code == "n" and not after and before and self._is_at_first(chunks[k]):
                del chunks[k]  # "everything is rock at first"
            elif code == "f" and (not after or after[0] == ","):
                del chunks[k]
            elif code == "q" and not after and re.search("W[rcpn]+$", before):
                del chunks[k]  # "column 1 is blocked in row 2 only"
            elif (
                code in "n="
                and not before
                and re.match(":[,]?[rceSG]", after)
                and self._word(chunks[k]) in ("first", "like")
            ):
                del chunks[k]  # "columns first: ..."
            elif code == "D" and self._word(chunks[k]) == "or" and before.startswith("W"):
                if _FORBIDDEN.match(self.document.text, self.tokens[chunks[0].start].start):
                    chunks[k] = replace(chunks[k], code="a")  # "do not enter row 2 or row 3"
            elif code == "t" and (re.fullmatch("W+", before) and after[:1] in tuple("re")):
                del chunks[k]  # "it is forbidden to enter row 3"
            elif code == "t" and not after and before[-1:] in tuple("SGe"):
                del chunks[k]  # "where you have to go"
            elif code in "SG" and re.search(f"{code}[rc],?$", before) and after[:1] in tuple("rc"):
                del chunks[k]  # "start row 1, start column 2"
            elif code == "F" and before[-1:] in tuple("SG") and self._word(chunks[k]) in HOLES:
                del chunks[k]  # "the exit door"
        codes = "".join(each.code for each in chunks)
        for match in reversed(list(re.finditer(r"(?<=W)(S)([rcp])a(G)\2", codes))):
            first, last = chunks[match.start(2)], chunks[match.end() - 1]
            span = (
                first.spans[0][0],
                last.spans[-1][1],
            )  # "a wall that begins at column 1 and ends at column 4"
            chunks[match.start() : match.end()] = [
                replace(first, end=last.end, spans=(span,), is_several=True)
            ]
        self.codes = "".join(each.code for each in chunks)

    def _is_at_first(self, chunk: Chunk) -> bool:
        token = self.tokens[chunk.start]
        return self.document.text[max(0, token.start - 3) : token.end].lower() == "at first"

    def _word(self, chunk: Chunk) -> str:
        """The first word of a chunk."""
        return folded(self.tokens[chunk.start].text).split()[0]

    def _says_how_to_count(self) -> bool:
        """ "Row 1 is the top row", "(1, 1) is the top left corner", which is what is taken for granted."""
        lines = re.match("[,a]*(?:rr|cc|ee)(?:[,a]+(?:rr|cc))?([:,]+(?=.)|$)", self.codes)
        if lines is None or (lines[0][-1] == "," and "ee" not in lines[0]):
            return False
        told = [chunk for chunk in self.chunks[: lines.end()] if chunk.spans]
        for one, other in zip(told[::2], told[1::2], strict=True):
            places = [(each.spans[0][0].value, *(s[0].value for s in each.columns)) for each in (one, other)]
            if len(one.spans) > 1 or len(other.spans) > 1 or places[0] != places[1]:
                raise UnreadError("counted otherwise")
        del self.chunks[: lines.end()]
        self.codes = self.codes[lines.end() :]
        return not self.codes

    def _parts(self) -> list[list[Chunk]] | None:
        """The clauses of one that tells line after line: "walls: row 1: none, row 2: 1 to 4, row 3: 6"."""
        told = re.fullmatch(
            r"((?:[AR]?q?[WF]+|)[:,-]*)((?:([rc])[:-]*(?:f?[ncp]+|F|v|A)[,a]*)(?:\3[:-]*(?:f?[ncp]+|F|v|A)[,a]*)*)"
            r"(R+[AWF:,]+)?",
            self.codes,
        )
        if told is None or (told[1] in ("", "F", "W") and not re.search("[rc]:", told[2])):
            return None
        axis = told[3]
        if told[2].count(axis) < 2 and (not told[1].endswith(":") or "F" not in told[1]):
            return None
        if re.search(f"{axis}[:-]*{axis}", told[2]) or (told[1].strip(":,-") and told[1][-1] not in ":-"):
            return None
        begins = [told.start(2) + k for k, code in enumerate(told[2]) if code == axis]
        parts = [self.chunks[: begins[0]]] if told[1].strip(":,-") else []
        if parts and parts[0][-1].code == "-":
            parts[0][-1] = replace(parts[0][-1], code=":")
        begins += [told.start(4)] if told[4] else []
        for begin, end in zip(begins, [*begins[1:], len(self.chunks)], strict=True):
            part = self.chunks[begin:end]
            while part[-1].code in ",a":
                part = part[:-1]
            parts.append(part)
        return parts

    def _halves(self) -> list[list[Chunk]] | None:
        """The clauses of one that tells two things: "row 1 is free apart from the start in ...", "..., row 5 is like row 1"."""
        if (apart := re.match("([rc][^x]*[WF])xf?(?=[SG])", self.codes)) is not None:
            return [self.chunks[: apart.end(1)], self.chunks[apart.end() :]]
        found, begin = [], 0
        for split in re.finditer("(?<![,a])[,a]+(?=[rc][,:]?=|=)", self.codes):
            found.append(self.chunks[begin : split.start()])
            begin = split.end()
        return [*found, self.chunks[begin:]] if found else None

    def _drop_beginning(self) -> None:
        """Leave out what only announces: "each column from the top: ...", "in the middle part: ...", "five rows: ..."."""
        if (few := re.match("q?rW+:(?=r)", self.codes)) is not None:
            self.what = "#"  # "only rows 2, 3 and 4 have walls: ..."
            del self.chunks[: few.end()]
            self.codes = self.codes[few.end() :]
        if (idle := re.match("D?:(?=[rc])|m[,:](?=rc|e)|n[,:]+(?=[rc]:)", self.codes)) is not None:
            del self.chunks[: idle.end()]
            self.codes = self.codes[idle.end() :]

    def _part_lines(self) -> None:
        """Put commas where nothing parts lines: "row 2 walls 1, 2 row 3 wall 6"."""
        if re.fullmatch("(?:[rc][:,]?W?n,?)+", self.codes) and "W" in self.codes:
            for k in range(len(self.chunks) - 1, 0, -1):
                if self.codes[k - 1 : k + 1] in ("nr", "nc"):
                    self.chunks.insert(k, replace(self.chunks[k], code=","))
            self.codes = "".join(chunk.code for chunk in self.chunks)

    def _read_between(self) -> None:
        """Turn "between (1, 2) and (3, 4)" to "from (1, 2) to (3, 4)", but not where a wall may stand between two cells."""
        k = self.codes.index("a")
        one, other = self._one_cell(1), self._one_cell(k + 1)
        if one is None or other is None:
            return
        (rows, columns), (last_rows, last_columns) = one[0], other[0]
        pairs = ((rows, last_rows), (columns, last_columns))
        if sum(abs(b[0][0].value - a[0][0].value) for a, b in pairs) > 1:
            self.chunks[0] = replace(self.chunks[0], code="f")
            self.chunks[k] = replace(self.chunks[k], code="t")
            self.codes = "".join(chunk.code for chunk in self.chunks)

    def _corrected_cell(self) -> bool:
        """ "No, (2, 3) is free", "row 2, column 3 is a gap, not a wall": a cell that is something else after all."""
        begin = re.match("[v!,:a-]*", self.codes)
        assert begin is not None
        cell = self._one_cell(begin.end())
        if cell is None:
            return False
        told = self._match("[,:]?a?(v?)([FW])[FW]*A?(,?v[FW])?[!,a:]*$", cell[1])
        if told is None or not (told[3] or set(begin[0]) & set("v!")):
            return False
        if told[3] and (told[3][-1] == told[2] or told[1]):
            return False
        sign = "#" if (told[2] == "W") != bool(told[1]) else "_"
        self._say(sign, *cell[0], is_exception=True)
        return True

    def _say_likewise(self, lines: Sequence[Chunk]) -> None:
        """ "..., and likewise the first and the last column"."""
        last = self.statements[-1] if self.statements else None
        if last is None or last.do not in ("#", "_") or ALL not in last.rows + last.columns:
            raise UnreadError("like what?")
        for chunk in lines:
            if chunk.code == "r":
                self._say(last.do, chunk.spans, (ALL,))
            elif chunk.code == "c":
                self._say(last.do, (ALL,), chunk.spans)

    def _drop_counts(self) -> None:
        """Leave out how many there are where it is told which: "has 2 walls at 4 and 5", "one wall, in column 3"."""
        for match in reversed(list(re.finditer("q?(n)([WF]+)(,?)([pnc])(?![WFn])", self.codes))):
            count, squares = self.chunks[match.start(1)], self.chunks[match.start(4)]
            if match[3] == "" and match[4] != "n":
                continue
            word = self.chunks[match.end(2) - 1]
            is_apart = match[3] or any(t.code in "i:" for t in self.tokens[word.start : squares.start])
            n = count.spans[0][0].value
            is_line = match.start() > 0 and self.codes[match.start() - 1] in "rc:"
            if count.is_several or not is_apart or (match[3] and match[4] == "n" and not is_line):
                continue
            told = sum(abs(high.value - low.value) + 1 for low, high in squares.spans)
            if n == told:
                k = match.start(3)
                if match[3]:
                    del self.chunks[k]
                del self.chunks[match.start() : match.start(1)]
                if match[2][0] == "F" and is_line:  # "there are two free squares, 5 and 6"
                    self.chunks[match.start()] = replace(count, code="q", spans=())
                else:
                    del self.chunks[match.start()]
        self.codes = "".join(chunk.code for chunk in self.chunks)

    def _correct(self, before: list[Chunk], after: list[Chunk]) -> None:
        """ "..., no, row 3 is ...": a row that is spelled again, or squares that are something else after all."""
        if before:
            self.read(before)
        after = [chunk for chunk in after if chunk.code != "!"]
        codes = "".join(chunk.code for chunk in after)
        n, line = len(self.statements), self.last_line
        is_spelled = (
            re.match("([rc][,:]*)?(?:n?[WFSG][,a]*){2,}$|[rc][,:]*n[WF]+$", codes) is not None and n > 0
        )
        if is_spelled and not self.statements[-1].cells and codes[0] not in "rc":
            raise UnreadError("what is corrected?")
        if not is_spelled and not re.fullmatch("(r,?)?[cpn](?:v?F|a?W|vW)", codes):
            raise UnreadError(f"what is corrected? {codes}")
        if is_spelled:
            n_spelled, self.n_spelled = self.n_spelled, self.n_spelled - (codes[0] not in "rc")
            last = self.statements[-1]
            self.read(after)
            new = self.statements[n:]
            if len(new) != 1 or not new[0].cells:
                raise UnreadError("what is corrected?")
            if codes[0] not in "rc":
                new = [replace(new[0], do=last.do, rows=last.rows, columns=last.columns)]
            self.n_spelled = n_spelled
            kept = [
                each
                for each in self.statements[:n]
                if not (each.cells and _lines_of(each) == _lines_of(new[0]))
            ]
            if len(kept) != n - 1:
                raise UnreadError("what is corrected?")
            self.statements = kept + new
        else:
            if any(self.tokens[chunk.end - 1].text.lower() == "one" for chunk in after):
                raise UnreadError("which one?")
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
            except UnreadError:
                end = None
            if end is not None and (self._is_boundary(end) or rule == self._spelled):
                return end
            del self.statements[n:]
        raise UnreadError(self.codes[i:])

    def _is_boundary(self, i: int) -> bool:
        return (
            i >= len(self.codes)
            or self.codes[i] in ",a:"
            or self.codes[i] in "SG"
            or self.codes[i - 1] in ",a:e"
        )

    def _say(self, do: str, rows: Sequence[Span], columns: Sequence[Span], **more: Any) -> None:
        for spans in (rows, columns):
            told = [(low.value, high.value) for low, high in spans]
            if len(set(told)) < len(told) and len(rows) + len(columns) == len(told) + 1:
                raise UnreadError("a line is told twice")  # "the last and bottom rows"
        self.statements.append(Statement(do, tuple(rows), tuple(columns), sentence=self.n_sentences, **more))

    def _match(self, pattern: str, i: int) -> re.Match[str] | None:
        return re.compile(pattern).match(self.codes, i)

    def _same(self) -> str:
        """What a list goes on to tell; "?" where a word says it that is not known here, see `_signed`."""
        if self.is_question or (self.what and self._n_strange()):
            raise UnreadError("what is there?")
        return self.what or "?"

    def _n_strange(self) -> int:
        return self.n_strange(self.chunks)

    def n_strange(self, clause: Sequence[Chunk]) -> int:
        """How many words of a clause mean nothing here."""
        end = clause[-1].end
        while end < len(self.tokens) and self.tokens[end].code not in ".;/?":
            end += 1
        inside = self.tokens[clause[0].start : end]
        return sum(
            token.code == "w"
            and token.text.isalpha()
            and len(token.text) > 1
            and folded(token.text) not in FILLERS
            for token in inside
        )

    def _is_said_of_these(self, i: int) -> bool:
        """As in "..., so these are closed"."""
        start = self.tokens[self.chunks[i].start].start
        return i > 0 and _THESE.search(self.document.text, max(0, start - 24), start) is not None

    def _is_another_wall(self, i: int) -> bool:
        """As in "Another goes from (2, 3) to (2, 5)"."""
        if self.what != "#":
            return False
        start = self.tokens[self.chunks[i].start].start
        return _ANOTHER.search(self.document.text, max(0, start - 40), start) is not None

    def _text(self, i: int) -> str:
        return folded(self.tokens[self.chunks[i].start].text)

    # ------------------------------------------------ areas

    def _area(self, i: int, between: str = ",") -> tuple[Area, int] | None:
        """Rows and columns from chunk `i` on, and where they end; a line alone has all of the other."""
        chunks, codes = self.chunks, self.codes
        if (
            between == "," and (match := self._match(r"fe[W,acr]*te|ete", i)) is not None
        ):  # "from (2, 3) to (2, 5)"
            first, last = chunks[codes.index("e", i)], chunks[match.end() - 1]
            rows, columns = (first.spans[0][0], last.spans[0][0]), (first.columns[0][0], last.columns[0][0])
            return ((rows,), (columns,)), match.end()
        if (
            between == "," and (match := self._match(r"f?r,?ctr,?c", i)) is not None
        ):  # "from row 2, column 3 to row 2, column 5"
            ends = [chunks[n] for n in range(i, match.end()) if codes[n] in "rc"]
            if any(len(each.spans) > 1 for each in ends):
                return None
            top, left, bottom, right = (each.spans[0][0] for each in ends)
            return (((top, bottom),), ((left, right),)), match.end()
        if (
            match := self._match(r"\+([rc])a(?!\1)[rc]", i)
        ) is not None:  # "the crossing of row 2 and column 3"
            return self._across(chunks[i + 1], chunks[match.end() - 1], match[1] == "r"), match.end()
        if (
            match := self._match("((?:c(?:[,a]*c)+|p(?:[,a]*p)+))r|(r(?:[,a]*r)+)c", i)
        ) is not None:  # "columns 2 and column 3 of row 1"
            spans = tuple(span for chunk in chunks[i : match.end() - 1] for span in chunk.spans)
            is_of = self.tokens[chunks[match.end() - 1].start - 1].code in "io"
            if "," in match[0] and (not is_of or self._match("[,:]?[rcpn]", match.end())):
                match = None  # "row 1, row 2 columns 5 and 6"
        if match is not None:
            last = chunks[match.end() - 1]
            return ((last.spans, spans) if match[1] else (spans, last.spans)), match.end()
        if self.is_zero_based and self._match("r[,]?f?n|n[,]?f?r|cn|nc", i):
            return None
        match = self._match(
            rf"(rfn(?=[,a]*c)|[rc]A(?=[,a]|$)|e|m[rc]|m(?![rcp])|r[{between}]?f?[cpnm](?!>)|cfn"
            rf"|[cpnm][{between}]?f?r|p[{between}]?f?c|r|c)",
            i,
        )
        if match is None:
            return None
        one = re.sub("[,af]", "", match[1])
        if one == "rn" and not chunks[match.end() - 1].is_several and self._match("[WF]", match.end()):
            return None  # "row 2 has one wall"
        first, last = chunks[match.start(1)], chunks[match.end() - 1]
        if "f" in match[1] and (len(last.spans) != 1 or last.spans[0][0] is last.spans[0][1]):
            return None  # "from row 3" without an end
        if one == "e":
            return (first.spans, first.columns), match.end()
        if one == "m":
            return (first.spans, first.spans), match.end()
        if one in ("r", "c", "rA", "cA"):
            return ((first.spans, (ALL,)) if one[0] == "r" else ((ALL,), first.spans)), match.end()
        if "," in match[1] and one[0] != "r" and self._match(":?(?:v?[WF]|[cpn]|,n)", match.end()):
            # "column 3, row 4 is ...": the row begins something new
            return (((ALL,), first.spans), match.start(1) + 1) if one[0] == "c" else None
        return self._across(first, last, one[0] == "r" or one in ("mc", "pc")), match.end()

    @staticmethod
    def _across(first: Chunk, last: Chunk, is_row_first: bool) -> Area:
        return (first.spans, last.spans) if is_row_first else (last.spans, first.spans)

    def _areas(self, i: int, *, is_before: bool = False) -> tuple[list[Area], int]:
        """A list of areas and its end; `is_before` where what is told of them comes after it."""
        found: list[Area] = []
        start = i  # of the area found last
        while (area := self._area(i)) is not None:
            rows, columns = area[0]
            if found and (ALL in rows + columns) != (ALL in found[-1][0] + found[-1][1]):
                axis = self.codes[area[1] - 1]  # "row 1, column 3 and column 5"
                if (
                    self.codes[start] == self.codes[i] and self.codes[i] in "rc"
                ):  # "row 1, row 2 columns 3 to 5"
                    found.append((rows, columns))
                    i = area[1]
                    start, i = i, self._turn(found, i)
                    more = self._match(r"[,a]+(?=f?[ercpnm+])", i)
                    if more is None or self._area(more.end()) is None:
                        break
                    start = i = more.end()
                    continue
                if (
                    ALL not in rows + columns
                    or axis != self.codes[i - 2 : i].replace("a", "").replace(",", "")
                    or axis not in "rc"
                ):
                    return [], i
                rows, columns = (rows, found[-1][1]) if axis == "r" else (found[-1][0], columns)
            found.append((rows, columns))
            start = i
            i = area[1]
            i = self._turn(found, i)
            more = self._match(r"(?:[,a]+|(?=e|rc|cr|rp|pr)|f?t(?=e))(?=f?[ercpnm+])", i)
            if more is None:
                break
            if self._area(more.end()) is None or (not is_before and self._is_said_after(more.end())):
                break
            i = more.end()
        return found, i

    def _turn(self, found: list[Area], i: int) -> int:
        """A wall that turns: "row 1 from column 3 to 7, then down column 7 to row 4", "(1, 3) to (1, 7), then to (4, 7)"."""
        while (turn := self._match("[,a]*([rc]),?t?(?!\1)[rc](?![WF:])|[,a]+f?t+e", i)) is not None:
            rows, columns = found[-1]
            row, column = rows[-1][1], columns[-1][1]  # where it has come to
            along, to = (self.chunks[k] for k in (self.codes.find(turn[1] or "e", i), turn.end() - 1))
            if len(rows) != 1 or len(columns) != 1 or ALL in (rows[0], columns[0]) or len(to.spans) != 1:
                return i
            if turn[1] is None:
                found.append((((row, to.spans[0][0]),), ((column, to.columns[0][0]),)))
            elif (
                len(along.spans) > 1
                or along.spans[0][0] is not along.spans[0][1]
                or along.spans[0][0].value != (column if turn[1] == "c" else row).value
            ):
                return i
            else:
                first, last = to.spans[0]
                begun = row if turn[1] == "c" else column
                if first is last and "t" not in turn[0]:
                    return i
                path = ((begun if first is last else first, last),)
                found.append((path, along.spans) if turn[1] == "c" else (along.spans, path))
            i = turn.end()
        return i

    def _is_said_after(self, i: int) -> bool:
        """Whether what stands at `i` begins a statement of its own."""
        area = self._area(i)
        return area is not None and self._match(r":|v?[WF]|[SG]", area[1]) is not None

    # ------------------------------------------------ the ends

    def _one_cell(self, i: int) -> tuple[Area, int] | None:
        area = self._area(i, ",a")
        if area is None or ALL in area[0][0] + area[0][1]:
            return None
        rows, columns = area[0]
        is_one = (
            len(rows) == len(columns) == 1 and rows[0][0] == rows[0][1] and columns[0][0] == columns[0][1]
        )
        return area if is_one else None

    def _end(self, i: int) -> int | None:
        """ "Start: row 2, column 3", "the top left corner is the goal"."""
        if (match := self._match("(?:[FWn]t?)?([SG])[SG]*[:,]?(?![aWF]|$)", i)) is not None:
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
        if match is None or self._is_another_wall(i):
            return None
        cell = self._one_cell(match.end())
        if cell is None or (to := self._match("S*[,a]*[uda]?tG*,?", cell[1])) is None:
            return None
        goal = self._one_cell(to.end())
        if goal is None or set(self.codes) & set("WK") or self._match("F", goal[1]):
            return None
        self._say("S", *cell[0])
        self._say("G", *goal[0])
        return goal[1]

    # ------------------------------------------------ all, the rest, the border

    def _closing(self, i: int) -> int | None:
        """ "That's all the walls", "no other walls"."""
        if (match := self._match(r"(?:Z[RA]*|v[RA]+|v(?=W*R))([WF]+)R*t?(?=$|[,a])", i)) is not None:
            if re.match("vA+F", match[0]):
                return None  # "not the whole path"
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
        if (but := self._match("[RA]+W+,?xv?$", i)) is not None:
            self._say("rest", (), (), value="#")  # "everything is rock, but not quite"
            return but.end()
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
            r"((?:[RA]+(?=v?[WF])|(?=W+Ax))(v?[WF])[WF]*A?,?a?xF*W*|q(v?[FW])[FW]*p?|x(v?[FW])[FW]*|[RA]+x(W+)(?=[:,])"
            r"|t?(W+)F+(?=:)|F+,?t?(W+)(?=:))R?[,:]*",
            i,
        )
        if match is None:
            return None
        told = next(found for found in match.groups()[1:] if found)
        if match[3] and self._text(i + 1) in HOLES:
            return None
        is_wall = (told[-1] == "W") != (told[0] == "v")
        rest = not is_wall if match[3] or match[4] else is_wall
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
        edge = (literal(1), literal(1)), (literal(-1), literal(-1))
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
        is_of_heading = k == i
        across = "c" if axis == "r" else "r"
        if (match := self._match("[,:-]+", k)) is not None:
            k = match.end()
        others = rf"(?:[pnm{across}])"
        squares = rf"(?:f?t?{others}(?:(?:[,a]+{others}|(?<=n)n))*)"
        said = []
        while True:
            item = self._match(
                rf"(?P<one>[{{}}])(?P<w>[WF])(?![WFSG])"
                rf"|(?P<edge>[{{}}])?(?P<n>n)(?P<e>[WF])[WF]*(?(edge)|(?P<side>[<~]))"
                rf"|[RA]+x(?P<but_for>{squares})(?P<c>v?F+|W+)"
                rf"|[RA]+x(?P<but_these>{squares})(?=$|,)"
                rf"|(?!n[WF]+[,:]?f?[p{across}])(?P<before>q?{squares})[,:]?A?(?P<b>(?:v?F+|W+)(?![SG])|[SG])A?"
                rf"|(?P<only>(?:qF+|F+q){squares}|F+{squares}q)"
                rf"|(?P<count>n(?=[WF]+[,:]?f?{others}))?(?P<a>v?R?A?q?(?:F+|W+|[SG])A?R?)[:,]?(?:(?P<after>{squares})(?!A?v?[FW])(?P<ex>x[FW]?(?P<but>{squares}))?|,?(?:x[FW]*|F+q?|qF+)(?P<gap>{squares}))?"
                rf"|(?P<every>[RA]+)(?=$|,)"
                rf"|(?P<none>v|vR)(?=$|,)"
                rf"|(?P<bare>q?{squares})(?=$|[,a]+{axis}[:,]?q?f?[n{across}p])",
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
                r"[,a]+(?!R+[,:]?A?(?:v?F+|W+)$)(?=[vqRA]*[{}WFpnm"
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
        self.is_tiled = self._is_tiled(said)
        last: Place | None = None
        n = len(self.statements)
        for item in said:
            last = self._say_item(item, axis, spans, last)
        self.last_line = Chunk(axis, 0, 0, spans)
        self.is_heading_open &= not is_of_heading
        if axis == "r" and spans[-1][1].value > 0:
            self.n_spelled = spans[-1][1].value  # as "the next row" counts from here
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
        numbers = [self.chunks[item.end("before") - 1] for item in bare]
        if self.tells_places or all(
            chunk.is_several or self.tokens[chunk.start - 1].code == "i" for chunk in numbers
        ):
            return True
        return self._is_tiled(said)

    def _is_tiled(self, said: Sequence[re.Match[str]]) -> bool:
        """Whether all squares of a line are told, each once, some of them as ranges."""
        spans = [
            span for item in said for k in range(item.start(), item.end()) for span in self.chunks[k].spans
        ]
        places = [k for low, high in spans for k in range(low.value, high.value + 1)]
        return (any(low != high for low, high in spans) or len(said) > 1) and sorted(places) == list(
            range(1, len(places) + 1)
        )

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
                begun = self.chunks[k + 1].spans[0] if chunk.code == "f" else None
                if begun is not None and begun[0] is begun[1] and not self.is_tiled:
                    raise UnreadError("from there on?")
                if not chunk.spans:
                    continue
                if chunk.code == "n" and k > item.start(name) and self.codes[k - 1] == "n":
                    between = self.tokens[self.chunks[k - 1].end : chunk.start]
                    if any(token.code == "w" for token in between):
                        raise UnreadError("from one to the other?")
                if chunk.code == "n" and self.is_zero_based:
                    raise UnreadError("from 0 or from 1 on?")
                own = list(chunk.spans)
                if k and self.codes[k - 1] == "t":
                    begin = literal(1 if last is None else last.value + 1)
                    if begin.value < 1 or len(own) != 1:
                        raise UnreadError("from where?")
                    own = [(begin, own[0][1])]
                found += own
            return found

        if item["one"]:
            word = self.tokens[self.chunks[item.start("w")].start]
            if not _A.search(self.document.text, max(0, word.start - 4), word.start):
                raise UnreadError("how many?")
            place = literal(-1 if item["one"] == "}" else 1)
            say(SIGN[item["w"]], [(place, place)])
            return None
        if item["n"]:
            n = self.chunks[item.start("n")].spans[0][0].value
            is_last = item["edge"] == "}" or item["side"] == "~"
            if not 0 < n <= LARGEST:
                raise UnreadError("how many?")
            say(SIGN[item["e"]], [(literal(-n), literal(-1)) if is_last else (literal(1), literal(n))])
            return None
        was_only, self.is_only = self.is_only, False
        if item["bare"] and item["bare"][0] == "q" and not was_only and self.what != "#":
            raise UnreadError("only what?")
        only = item["only"] or (
            item["b"] and item["b"][0] == "F" and item["before"][0] == "q" and item["before"]
        )
        if only or (was_only and item["bare"] and item["bare"][0] == "q"):
            self.is_only = True
            say("#", [ALL], is_implied=True)
            say("_", squares("only" if item["only"] else "before" if only else "bare"), is_exception=True)
            return None
        if item["but_these"]:
            if not self.what:
                raise UnreadError("all of what?")
            say(self.what, [ALL])
            say("_" if self.what == "#" else "#", squares("but_these"), is_exception=True)
            return None
        if item["but_for"]:
            sign = "#" if item["c"][0] != "F" else "_"
            say(sign, [ALL])
            say("_" if sign == "#" else "#", squares("but_for"), is_exception=True)
            return None
        if item["every"]:
            say(self._same(), [ALL])
            return None
        if item["none"]:
            if self.what:
                say("_" if self.what == "#" else "#", [ALL])
            return None
        if item["bare"]:
            say(self._same(), squares("bare"))
            return None
        told = item["b"] or item["a"]
        sign = next(SIGN[code] for code in told if code in SIGN)
        other = {"#": "_", "_": "#"}.get(sign, "")
        if "v" in told:
            if sign == "#" and (item["after"] or item["before"]):
                say("_", squares("after" if item["after"] else "before"))
                return None
            sign, other = other, sign
        if item["before"] or item["after"]:
            found = squares("before" if item["before"] else "after")
            if item["count"] and len(found) != self.chunks[item.start("count")].spans[0][0].value:
                raise UnreadError("not as many as are counted")
            if sign in "SG":
                if len(found) != 1:
                    raise UnreadError("several ends")
                say(sign, found)
                return found[0][1]
            holes = item["after"] and sign == "_" and self._text(item.start("a")) in HOLES
            if holes:
                say("#", [ALL], is_implied=True)
            say(sign, found, is_exception=bool(holes))
            if item["ex"]:
                say(other, squares("but"), is_exception=True)
            if sign == "#":
                self.what = sign
            return found[-1][1]
        if sign in "SG":
            raise UnreadError("where?")
        say(sign, [ALL])
        if item["gap"]:
            say(other, squares("gap"), is_exception=True)
        return None

    # ------------------------------------------------ lists

    def _listed(self, i: int) -> int | None:
        """ "Walls at (1, 2), (3, 4) and from (2, 2) to (2, 5)", "blocked: row 2, column 3"."""
        match = self._match("S?R?,?n?(v?F{1,2}|W{1,2})[AR]?[:,]*", i)
        if match is None:
            return None
        told = match[1]
        if (line := self._match("([rc])[:-]+", match.end())) is not None:
            return (
                None
                if ":" in match[0] and told[0] != "F"
                else self._listed_line(line, "_" if told[0] == "F" else "#")
            )
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
        if sign == "#" and (closing := self._match("W+$", end)) is not None:
            return closing.end()  # "there is a building from ... to ..., which is closed"
        return end

    def _listed_line(self, line: re.Match[str], sign: str) -> int | None:
        """ "Walls in row 3: 2 to 4 and 7", "walls in row 4: none"."""
        axis = line[1]
        spans = self.chunks[line.start()].spans
        across = "c" if axis == "r" else "r"
        self.what, self.header = sign, None
        if (squares := self._match(f"(?:[,a]*f?[pn{across}])+(?=$|,)", line.end())) is not None:
            others = tuple(each for chunk in self.chunks[line.end() : squares.end()] for each in chunk.spans)
            end = squares.end()
        elif (every := self._match("A(?=$|,)", line.end())) is not None:
            others, end = (ALL,), every.end()
        elif (none := self._match("(?:v|F)(?=$|,)", line.end())) is not None:
            sign, others, end = ("_" if sign == "#" else "#"), (ALL,), none.end()
        else:
            return None
        self._say(sign, *((spans, others) if axis == "r" else (others, spans)))
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
        if match is None or (match[3] and self._text(i + 1).split()[0] not in HOLES):
            return None
        line = next(k for k in (1, 3, 5) if match[k])
        if match[line + 1].startswith(match[line]):
            return None
        spans = self.chunks[match.start(line)].spans
        gaps = [span for chunk in self.chunks[match.start(line + 1) : match.end()] for span in chunk.spans]
        for sign, others in (("#", [ALL]), ("_", gaps)):
            lines = (spans, others) if match[line] == "r" else (others, spans)
            self._say(sign, *lines, is_exception=sign == "_", is_implied=line > 1 and sign == "#")
        return match.end()

    def _told_after(self, i: int) -> int | None:
        """ "Rows 2 to 3, columns 8 to 9 are walls", "nobody passes squares 4 and 7 in row 1"."""
        areas, end = self._areas(i, is_before=True)
        match = self._match("[,:a]*A?(v?F{1,2}|W{1,2})(?![WFSG])A?", end)
        if not areas or match is None:
            return None
        if re.fullmatch("ra+c|ca+r", self.codes[i:end]) and not any(c.is_several for c in self.chunks[i:end]):
            return None  # "row 4 and column 8 is" may be a cell, or two lines
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
                if self.is_heading_open:
                    raise LostHeadingError("two headings")
                self.header, self.is_heading_open = self.chunks[i], True
                return line.end()
            return None
        if "W" not in match[0] and self._n_strange() > 2:
            return None  # "explain the path: ..."
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
        if i or set(self.codes) & set("WFKxqvARXZ") or self.is_question or self._is_another_wall(i):
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
            elif between & set("SG"):
                sign = next(code for code in self.codes[first:second] if code in "SG")
                k = self.codes.index(sign, first)
                is_of_first = "a" in self.codes[k:second] or "," in self.codes[k:second]
                is_of_second = "a" in self.codes[first:k] or "," in self.codes[self._end_of(first) : k]
                # "this is where I start, and that is home"; "home is here, and I am there"
                is_reversed, is_plain = (sign == "S") != is_of_first, is_of_first != is_of_second
            else:
                is_reversed, is_plain = (
                    "t" in before,
                    bool("f" in before | between) and "t" in before | between,
                )
            if not is_plain:
                return None
            for sign, (_, area) in zip("GS" if is_reversed else "SG", cells, strict=True):
                self._say(sign, *area)
            return len(self.codes)
        if len(cells) == 1 and self.codes[0] in "ft" and starts < 0 and goals < 0:
            self._say("S" if self.codes[0] == "f" else "G", *cells[0][1])
            return len(self.codes)
        if len(cells) == 1 and starts >= 0 and self.codes[cells[0][0] - 1 : cells[0][0]] == "t":
            return None  # "I am off to row 5"
        if len(cells) == 1 and (starts >= 0) != (goals >= 0):
            self._say("S" if starts >= 0 else "G", *cells[0][1])
            return len(self.codes)
        return None

    def _end_of(self, i: int) -> int:
        """Where the cell ends that begins at chunk `i`."""
        cell = self._one_cell(i)
        return i if cell is None else cell[1]

    def _lone(self, i: int) -> int | None:
        """A cell of which an unknown word tells something."""
        cell = self._one_cell(i)
        if i or cell is None or cell[1] < len(self.codes) or self.is_question:
            return None
        if self.what and not self._n_strange():
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
        numbers = [
            chunk for chunk in self.chunks[match.start("cells") : match.end("cells")] if chunk.code == "n"
        ]
        if self.tells_places and re.search("n[WF]", cells):
            return None
        if any(self.tokens[chunk.start - 1].code == "i" for chunk in numbers):
            return None  # "row 2: in 3 wall"
        n_words = len(re.findall("[WFSG]", cells))
        if (
            n_words < 2
            and not re.search("[nX][WF]|[WF][nX]", cells)
            and not (line is None and self.is_spelled)
        ):
            return None
        if (
            line is None
            and not self.is_spelled
            and n_words < 3
            and (n_words < 2 or "W" not in cells)
            and not self.size
        ):
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
        items: tuple[str, ...] = (item,)
        told = self.chunks[match.start("cells") : match.end("cells")]
        if any(chunk.code in SIGN and self.tokens[chunk.start].word < 0 for chunk in told):
            spelled = []  # as it holds words that only mazes have
        is_open_ended = spelled[-1:] and spelled[-1].startswith("*")
        if not spelled or (length != wanted and not is_open_ended) or set("".join(spelled)) - set("#_SG.*"):
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
            place = literal(self.n_spelled + 1)
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
        for chunk in self.chunks[i:end]:
            if chunk.code == "n":
                low, high = chunk.spans[0]
                if self.tokens[chunk.start - 1].code == "*" and items and items[-1] in "#_" and not count:
                    if chunk.is_several or low is not high or not 0 < low.value <= LARGEST:
                        return ()
                    items[-1] = f"{low.value}{items[-1]}"  # "path x 3"
                    continue
                if (
                    len(chunk.spans) > 1
                    or low is not high
                    or count
                    or not 0 < chunk.spans[0][0].value <= LARGEST
                ):
                    return ()
                count = str(chunk.spans[0][0].value)
            elif chunk.code in SIGN:
                sign = SIGN[chunk.code]
                items.append(count + sign if sign in "#_" else sign)
                count = ""
            elif chunk.code == "X" and not count and self.tokens[chunk.start].text[0].isdigit():
                count = self.tokens[chunk.start].text.rstrip("xX")
                if not 0 < int(count) <= LARGEST:
                    return ()
            elif chunk.code in "XAR":
                return ()
        return () if count else tuple(items)


_AROUND = re.compile(
    r"\b(?:a?round|surround|encircl|enclos|encas|perimeter|circumference|outside|outer|exterior|border|edge|rim|fram|ring|whole|hemmed)",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(
    r"(?:can't|cannot|can not|must|may|should|don't|do not|never|avoid|no )", re.IGNORECASE
)
_IDLE = "R,|R(?=[erc][ercW,])|R:(?=[erc].*W$)|[RA](?=fe|fr)"
"""What adds nothing to what follows: "besides, ...", "everything from ... to ...", "all of row 3"."""
_ANOTHER = re.compile(r"\b(?:another|the other|a second|a third|one more)\b[^.;\n]{0,20}$", re.IGNORECASE)
_THESE = re.compile(r"\b(?:these|those|they|which|all of them)(?: \w+)? $")
_A = re.compile(r"\b(?:an?|one) $")


def _lines_of(statement: Statement) -> list[tuple[str, int, int]]:
    """The lines that a statement spells."""
    spans = statement.rows if statement.do == "row" else statement.columns
    return [(statement.do, low.value, high.value) for low, high in spans]
