"""Cells told one after the other: "five, three, two blanks", the three lines of a box, a line cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsers.grammar.sudoku_names import Names
from parsers.grammar.sudoku_words import compiled
from parsers.grammar.tokens import Token
from parsers.spelling import cells_of

_NOTHING_MORE = re.compile(
    r"[,a.;w]*(?:v[whsairRAo]*[wsrRA]|[RA]+[RAhsorw]*B|[aih]*r[wh]*(?=[.;/]|$))"
)  # "no more in that row"

NO_LINE = re.compile(r"\(N[,:/]?N|[ij]|N[,;:]*(?:h|:)[^BRA]*N")  # numbers, but no line of cells

_SPELLING = frozenset("NBCXRAahso,;:.()/imjz")


class Spelled(Names):
    """Cells that are told one after the other, without their places."""

    def run_end(self, i: int) -> int:
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

    def cells(self, words: Sequence[Token]) -> list[str]:
        """The cells that words spell."""
        parts = _stretches(words)
        if len(parts) > 1:
            return [cell for part in parts for cell in self.cells(part)]
        if _is_counted(words[0]):
            return ["."] * -words[0].value
        first, last = words[0].word, words[-1].word
        if (first, last) not in self._spelled:
            self._spelled[first, last] = cells_of(self.document.text, self.document.words[first : last + 1])
        return self._spelled[first, last]

    def spelled_from(self, i: int, *, is_alone: bool = False) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Whole lines that the words from `i` on spell: where they end, and their cells."""
        end = self.run_end(i)
        at = [j for j in range(i, end) if self.items[j].word >= 0]
        if not at or at[0] != i:
            return
        n_found = 0
        for n in range(len(at), 0, -1):
            if n > 2 * self.side + 6:
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
            cells = self.cells(words)
            names = self.names(words)
            if re.search(r"N[:h]+N|\(N,N|N,N\)", self.codes[i:stop]) or (
                "z" in self.codes[i:stop] and len(cells) != self.side
            ):
                continue  # "1: 3, 4: 7"
            if re.search("A[.;/]", self.codes[i : stop - 1]):
                continue  # "... and that's all. 2, ..."
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
            elif (
                words[-1].code == "A" and cells and len(cells) < self.side and self._is_over(at[n - 1], stop)
            ):
                yield stop, (*self.names(words[:-1]), "*.")  # "4, and that's all."
                n_found += 1
            elif len(cells) < self.side and cells and n == len(at):
                more = _NOTHING_MORE.match(self.codes, stop)
                if is_alone and not (more and "v" in more[0] and "N" in self.codes[i:stop]):
                    continue
                if self.codes[stop - 2] == "h" and self.codes[stop - 1] == "B" and n > 1 and cells[-1] == ".":
                    yield stop, (*self.names(words[:-1]), "*.")  # "and has nothing after that"
                    continue
                if more is not None:
                    yield more.end(), (*names, "*.")
                elif words[-1].code == "A" and n > 1 and not is_alone:
                    yield stop, (*self.names(words[:-1]), "*.")
            if n_found == 3:
                return

    def _is_over(self, i: int, stop: int) -> bool:
        """Whether a sentence ends there with "and that's all"."""
        lead = re.search("[NB][,;]*a$", self.codes[max(0, i - 4) : i])
        return lead is not None and self.codes[stop : stop + 1] in ("", *".;/")

    def stacked_from(self, i: int) -> tuple[int, tuple[str, ...]] | None:
        """The lines of a box, told from top to bottom: "1 2 blank on top, 3 blank 4 in the middle, ..."."""
        found = compiled(r"(?:[ NBCX,;:.ahso/()]|[iw]?P[rs]?|[ud]i?r?|n[rs]?|(?<=[,;:])r(?=[:,]))+").match(
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
                if len(self.cells(words)) == self.side:
                    return end, self.names(words)
                if parts := self._parted(words):
                    return end, parts
            end -= 1
        return None

    def short_from(self, i: int) -> tuple[int, tuple[str, ...]] | None:
        """Cells to the end of a sentence that are too few for a line; the rest of it may be blank."""
        words = [token for token in self.items[i : self.run_end(i)] if token.word >= 0]
        if not words or words[0] is not self.items[i]:
            return None
        stop = next(j for j in range(i, len(self.items)) if self.items[j] is words[-1]) + 1
        cells = self.cells(words)
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
        return self._with_tail(stop), (*self.names(words), "*.")

    def _headers_follow(self, i: int) -> bool:
        begin = i + len(compiled("[,a]*").match(self.codes, i)[0])  # type: ignore[index]
        return begin < len(self.codes) and bool(self.lines_at(begin))

    def names(self, words: Sequence[Token]) -> tuple[str, ...]:
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
            cells = [cell for part in parts for cell in self.cells(part)]
            is_open = cells[-1].startswith("*")
            if (
                not any(cell.startswith("*") for cell in cells[:-1])
                and len(cells) == self.side
                and not is_open
            ):
                found.append(tuple(name for part in parts for name in self.names(part)))
        return found[0] if len(found) == 1 else None

    def _with_tail(self, stop: int) -> int:
        """Past the noun that belongs to the last word: "five empty squares"."""
        return stop + 1 if self.codes[stop : stop + 1] in ("s", "b") else stop


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
