"""The walk over a told Sudoku: of all chains of items that leave no telling word between them out, the cheapest.

What stands before the first item and after the last is prose, if it looks like no item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from parsers.grammar.sudoku_items import Items
from parsers.grammar.sudoku_names import Item
from parsers.grammar.sudoku_words import ANSWERS, ASKING, PUZZLED, compiled, is_cjk
from parsers.lexicon import folded

MOST_PROSE = 5.0  # how much of the prose may look like a part of the puzzle, by `_prose_costs`

A_GAP = 5.0  # what it costs to leave a sentence to another reader

MOST_GAPS = 4

_TELLING = frozenset("NOPBWFSGRXAC")


@dataclass(frozen=True)
class Path:
    """The cheapest way to understand the text up to a token."""

    cost: float
    last: Item | None = None
    before: Path | None = None

    def items(self) -> list[Item]:
        found: list[Item] = []
        path: Path | None = self
        while path is not None and path.last is not None:
            found.append(path.last)
            path = path.before
        return found[::-1]


class Walk(Items):
    """The cheapest chain of items through a text."""

    def walk(self, *, answers_only: bool, with_gaps: bool = False) -> Path | None:
        """The cheapest chain of items, from the first token to the last; `answers_only` takes none from a question."""
        n = len(self.codes)
        prose = self._prose_costs()
        most = MOST_PROSE + with_gaps * MOST_GAPS * A_GAP
        before = [0.0]
        for cost in prose:
            before.append(before[-1] + cost)
        inside: list[Path | None] = [None] * (n + 1)
        best: Path | None = None
        for i in range(n + 1):
            here = inside[i]
            if here is not None:
                total = here.cost + before[n] - before[i]
                is_cut = here.last is not None and compiled("[,;]+a?[NBC]").match(self.codes, here.last.end)
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
            start = here if here is not None and here.cost <= before[i] + 1 else Path(before[i])
            if here is None and before[i] > MOST_PROSE:
                continue
            if answers_only and any(start <= i < end for start, end in self.questions):
                continue
            found = list(self.items_at(i, is_inside=here is not None))
            if with_gaps:
                found += self._gaps_at(i, is_inside=here is not None)
            for item in found:
                for origin in {id(start): start, id(here): here}.values():
                    if origin is not None:
                        _keep(inside, item.end, Path(origin.cost + item.cost, item, origin))
        return best

    def _gaps_at(self, i: int, *, is_inside: bool) -> Iterator[Item]:
        """Up to three sentences from here on, which another reader may understand."""
        lines = self.lines_at(i)
        if not lines and not (is_inside and self.codes[i - 1 : i] in tuple("./;")):
            return
        do, place, _ = lines[0] if lines else ("", None, 0)
        stops = [
            j
            for j in range(i + 1, len(self.codes) + 1)
            if j == len(self.codes)
            or self.codes[j] in "./;"
            or (self.codes[j - 1] in "./;,:" and self.lines_at(j))
        ]
        for n_parts, end in enumerate(stops[:3]):
            if "N" in self.codes[i:end]:
                yield Item("gap", i, end, place, cells=(do,) if do else (), cost=A_GAP + n_parts)

    def _skip(self, i: int) -> float | None:
        """What it costs to pass over a token between two items; None where it must not be."""
        code = self.codes[i]
        if code in _TELLING or code in "!vxgk":
            return None
        if code in "rcb" and self.lines_at(i):
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
            if token.code == "!" and self._tells_number(i):
                cost = 6.0
            costs.append(cost)
        for start, end in self.questions:
            total = sum(costs[start:end])
            if 2 < total < 30:
                costs[start:end] = [cost * 2 / total for cost in costs[start:end]]
        return costs

    def _tells_number(self, i: int) -> bool:
        """Whether a number that may be a digit follows in the sentence."""
        end = next((j for j in self.sentence_ends if j >= i), len(self.codes))
        return any(each.code == "N" and 0 < each.value <= self.side for each in self.items[i:end])

    def _is_like_a_statement(self, i: int, *, is_one: bool) -> bool:
        """Whether a place stands near a number, in one sentence."""
        if is_one:
            has_place = re.search("[PO][sk]?[:h]?$", self.codes[max(0, i - 3) : i])
            return has_place is not None or re.match("N[i:h]{1,2}[POe]", self.codes[i:]) is not None
        before = re.split("[./?;]", self.codes[max(0, i - 5) : i])[-1]
        after = re.split("[./?;]", self.codes[i + 1 : i + 6])[0]
        return re.search("[OPrcke]", before + after) is not None

    @cached_property
    def questions(self) -> list[tuple[int, int]]:
        """From the word that asks to the question mark: "How do you know that row 2 column 3 is a 4?"."""
        found, start = [], 0
        for end in self.sentence_ends:
            words = {folded(token.text) for token in self.items[start:end]}
            lead = re.match("[^NBC!]*", self.codes[start:end])
            assert lead is not None
            if any(folded(token.text) in ANSWERS for token in self.items[start : start + lead.end()]):
                found.append((start, end))  # "in the solution there is a 6 in r6c4"
            elif words & PUZZLED and ":" not in self.codes[start:end]:  # "no entiendo por qué"
                found.append((start, end))
            elif self.codes[end] == "?":
                asking = next((j for j in range(start, end) if folded(self.items[j].text) in ASKING), None)
                if asking is None and self.codes[start] == "h":
                    asking = start  # "is a 3 in the second cell right?"
                if asking is not None and is_cjk(self.items[asking].text):  # "右下角必须是八吗?"
                    asking = max(start, self.codes.rfind(",", start, asking) + 1)
                if asking is not None:
                    is_mine = (
                        start <= self.mine_from < end
                    )  # "I had another number in row 3, column 4; why 3?"
                    found.append((start if is_mine else asking, end))
            start = end + 1
        return found


def _keep(paths: list[Path | None], end: int, path: Path) -> None:
    """Keep the cheaper of two ways to a token."""
    known = paths[end]
    if known is None or path.cost < known.cost:
        paths[end] = path
