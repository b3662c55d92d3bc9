"""From a chain of items to the statements of a call; none where the items do not make a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from parsers.grammar.sudoku_names import Item, Names, Place
from parsers.grammar.sudoku_tidy import is_mirrored
from parsers.grammar.sudoku_words import ALSO, MINE, SHOULD
from parsers.lexicon import folded
from parsers.pointers import signs


class Statements(Names):
    """From a chain of items to the statements of a call."""

    def statements(
        self, items: Sequence[Item], is_sure_of_size: bool, *, is_lenient: bool = False
    ) -> list[dict[str, Any]] | None:
        """The statements of a call; None where the items do not make a whole.

        With `is_lenient`, nothing needs to say that what is not told is blank, where cells are told one by one.
        """
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
        mine = self.mine_from
        here: tuple[int, int] | None = None  # the cell told last
        for number, item in enumerate(items):
            if item.what == "beside":
                placed = self._beside(item, here)
                if placed is None:
                    return None
                item = placed
            if item.what == "same":
                other = lines.get((item.cells[0], item.puts[0][0].index))
                if item.place is None or other is None:
                    return None
                item = replace(item, what=item.cells[0], cells=tuple(other["cells"]), puts=())
            here = self._last_cell(item)
            if item.what == "gap":
                words = [token.word for token in self.items[item.start : item.end] if token.word >= 0]
                statements.append({"do": "gap", "words": (words[0], words[-1])})
                n_cells += 1
                if item.place is not None:
                    told[item.cells[0]].add(item.place.index)
                continue
            if item.end > mine:
                entries = self.placed_cells(item)
                if not entries or any(entry["value"] == "." for entry in entries):
                    return None
                statements += [{"do": "entry"} | entry for entry in entries]
                n_entries += 1
                continue
            if item.what == "fix":
                statements += [{"do": "fix"} | cell for cell in self.placed_cells(item)]
            elif item.what == "swap":
                do, was, now = item.cells
                assert item.place is not None
                told_line = lines.get((do, item.place.index))
                spot = self._spot_of(was, told_line["cells"]) if told_line else None
                if spot is None:
                    return None
                statements.append({"do": "fix"} | self._located(do, item.place, spot, now))
            elif item.what == "spot":
                last = (
                    next((each for each in items[number - 1 :: -1] if each.what == "row"), None)
                    if number
                    else None
                )
                if last is None or last.place is None:
                    return None
                spot, value = item.puts[0]
                statements.append({"do": "fix"} | self._located("row", last.place, spot, value))
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
                    if (
                        is_lenient
                        and item.puts
                        and len(item.puts) == 1
                        and self._is_forgotten(item.start, item.end)
                    ):
                        statements.append({"do": "fix"} | self.placed_cells(item)[0])
                        continue
                    return None  # what is told twice may be a correction, or filled in by the person
                whole[item.what] |= {item.place.index} if item.cells else set()
                told[item.what].add(item.place.index)
                if item.cells:
                    spelled.add(item.what)
                    first = item.first.name if item.first else "1"
                    line = {"do": item.what, "at": item.place.name, "from": first, "cells": list(item.cells)}
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
                    if not (is_lenient and self._is_forgotten(item.start, item.end)):
                        return None
                    statements.append({"do": "fix"} | self.placed_cells(item)[0])
                    continue
                told["row"].add(row_place.index)
                statements.append(
                    {"do": "cell", "row": row_place.name, "column": column_place.name, "value": value}
                )
        if n_cells and is_mirrored(self.tokens):
            return None
        last = items[-1]  # which may have taken "the rest is blank" for its own
        has_rest = any(item.what == "rest" for item in items) or (
            bool(last.puts) and "R" in self.codes[last.start : last.end]
        )
        n_lines = {"row": self.side, "column": self.side, "box": self.side}
        is_whole = is_all or any(len(told[do]) == n_lines[do] for do in told)
        has_gaps = any(item.what == "gap" for item in items)
        is_open = not is_whole and not has_rest and not has_gaps
        if is_open and (spelled or not n_cells or (n_entries and not is_lenient)):
            return None
        if (
            MINE.search(self.document.text)
            and not n_entries
            and self.mine_from < len(self.items)
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
        if not is_whole or has_rest or has_gaps or any(item.first for item in items):
            statements.append({"do": "rest", "value": "."})
        return statements

    def _beside(self, item: Item, here: tuple[int, int] | None) -> Item | None:
        """A cell that is told by where it lies beside the last one."""
        if here is None:
            return None
        row, column = here[0] + int(item.cells[0]), here[1] + int(item.cells[1])
        if not (0 <= row < self.side and 0 <= column < self.side):
            return None
        cell = Place(str(row + 1), row), Place(str(column + 1), column), item.cells[2]
        return replace(item, what="cell", cell=cell, cells=())

    def _last_cell(self, item: Item) -> tuple[int, int] | None:
        """Row and column of the last cell that an item tells by its place."""
        if item.cell is not None:
            return item.cell[0].index, item.cell[1].index
        if item.what == "cells":
            return divmod(item.puts[-1][0].index, self.side)
        if item.what in ("row", "column") and item.puts and item.place is not None:
            spot = item.puts[-1][0].index
            return (item.place.index, spot) if item.what == "row" else (spot, item.place.index)
        return None

    def _is_forgotten(self, i: int, end: int) -> bool:
        """Whether "I forgot", "there's also" or "should be" stands in the sentence of an item."""
        start = max([end for end in self.sentence_ends if end < i and self.codes[end] != "/"], default=-1)
        words = {folded(token.text) for token in self.items[start + 1 : end]}
        return "!" in self.codes[start + 1 : i] or bool(words & (ALSO | SHOULD))

    def _is_told_again(self, before: Item, item: Item) -> bool:
        """Whether a line without a name is the one before it in other words, in one sentence."""
        if not (before.cells and item.cells and before.what == item.what) or item.step:
            return False
        if set(self.codes[before.end : item.start]) & set("./;n") or self.codes[item.start] in "nud":
            return False
        told, again = (
            [sign for name in each.cells for sign, _ in signs(name, self.document)] for each in (before, item)
        )
        return told == again and any(sign != "." for sign in told)

    def _spot_of(self, name: str, cells: Sequence[str]) -> Place | None:
        """Where in a line its only cell with this digit is."""
        digit = str(self.document.words[int(name[1:])].value)
        spelled = [sign for each in cells for sign, _ in signs(each, self.document)]
        index = spelled.index(digit) if spelled.count(digit) == 1 else -1
        return Place(str(index + 1), index) if index >= 0 else None

    def _located(self, do: str, line: Place, spot: Place, value: str) -> dict[str, str]:
        cell = self._put(do, line, spot, value)
        return {key: cell[key] for key in ("row", "column", "value")}

    def placed_cells(self, item: Item) -> list[dict[str, str]]:
        """The single cells of an item."""
        if item.cell is not None:
            row, column, value = item.cell
            return [{"row": row.name, "column": column.name, "value": value}]
        if item.what == "cells":
            named = ((place.name.split(), value) for place, value in item.puts)
            return [{"row": row, "column": column, "value": value} for (row, column), value in named]
        if item.place is None or item.what in ("spot", "swap"):
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
        height, width = self.box_shape
        box = row.index // height * (self.side // width) + column.index // width
        return row.index in whole["row"] or column.index in whole["column"] or box in whole["box"]

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
            row, column = self.in_box(line.index, spot.index)
        return {"do": "cell", "row": row.name, "column": column.name, "value": value}

    def _numbered_lines(self, items: Sequence[Item]) -> list[Item]:
        """The items with the lines numbered that are told as "the next one"; none where that leads off the board."""
        found: list[Item] = []
        here, step, last_end = -1, 1, 0
        for item in items:
            if item.what in ("row", "column", "box"):
                if item.place is None and found and self._is_told_again(found[-1], item):
                    last_end = item.end
                    continue  # "1, blank, blank, 4, that is 1 _ _ 4"
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
