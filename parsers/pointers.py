"""What a call points at: telling words, runs of them, and the cells, numbers and places that they say.

`parsers.llm.call` tells how pointers are written: `w7`, `w7-w15`, `w7+`, `-w7`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from parsers.llm.call import CallError
from parsers.llm.document import Document
from parsers.spelling import cells_of

LARGEST = 64  # cells a side
_POINTER = re.compile(r"-?w([0-9]+)(?:-w([0-9]+)|(\+))?")


# ---------------------------------------------------------------------------- words


def _pointers(statements: Iterable[dict[str, Any]]) -> Iterator[re.Match[str]]:
    for statement in statements:
        for value in statement.values():
            for part in [value] if isinstance(value, str) else value:
                if pointer := _POINTER.fullmatch(part):
                    yield pointer


def starts(statements: Iterable[dict[str, Any]]) -> list[int]:
    """The first telling words of all pointers, in order."""
    return sorted({int(pointer[1]) for pointer in _pointers(statements)})


def pointed_at(statements: Sequence[dict[str, Any]], document: Document, side: int) -> set[int]:
    """The numbers of the telling words that statements point at, for a board with so many cells a side."""
    begun = starts(statements)
    found: set[int] = set()
    for statement in statements:
        room = side * side if statement["do"] == "all" else side
        for pointer in _pointers([statement]):
            first = int(pointer[1])
            last = end_of_run(first, begun, document, room) if pointer[3] else int(pointer[2] or first)
            found |= set(range(first, last + 1))
    return found


def end_of_run(first: int, starts: Sequence[int], document: Document, room: int | None = None) -> int:
    """The last telling word of `w7+`; `room` is how many cells there are for it.

    Raises:
        CallError: there is no such word.
    """
    _word_number(f"w{first}", document)
    words = document.words
    stop = min([len(words), *(start for start in starts if start > first)])
    end = first + 1
    while end < stop and words[end].sense not in ("ordinal", "place"):
        end += 1
    while room is not None and end > first + 1 and _overfills(f"w{first}-w{end - 1}", document, room):
        end -= 1
    return end - 1


def _word_number(name: str, document: Document) -> int:
    number = int(name[1:])
    if number >= len(document.words):
        raise CallError(f"there is no word {name}; the last is w{len(document.words) - 1}")
    return number


# ---------------------------------------------------------------------------- cells


def signs(
    item: str, document: Document, starts: Sequence[int] = (), room: int | None = None
) -> Iterator[tuple[str, bool]]:
    """What an item of `cells` spells, sign by sign, and whether the model said it itself.

    A sign for "to the end" begins with `*`. `starts` and `room` are for runs that are told by their first word alone.
    """
    if item.startswith("w"):
        first, _, last = item.removesuffix("+").partition("-")
        low, high = _word_number(first, document), _word_number(last or first, document)
        if item.endswith("+"):
            high = end_of_run(low, starts, document, room)
        if low > high:
            raise CallError(f"{item} goes backwards")
        spelled = cells_of(document.text, document.words[low : high + 1])
        if not spelled:
            raise CallError(f"{item} says no cell")
        yield from ((sign, False) for sign in spelled)
    elif item.startswith("*"):
        yield item, True
    elif len(item) > 1:
        yield from [(item[-1], True)] * min(int(item[:-1]), LARGEST * LARGEST)
    else:
        yield item, True


def one_sign(item: str, document: Document) -> tuple[str, bool]:
    """What an item spells that is a single cell."""
    found = list(signs(item, document))
    if len(found) != 1 or found[0][0].startswith("*"):
        raise CallError(f"{item} says {len(found)} cells, expected one")
    return found[0]


def _overfills(item: str, document: Document, room: int) -> bool:
    """Whether an item says more than fits, or goes on after the rest of the line."""
    spelled = [sign for sign, _ in signs(item, document)]
    n_cells = sum(not sign.startswith("*") for sign in spelled)
    return n_cells > room or any(sign.startswith("*") for sign in spelled[:-1])


# ---------------------------------------------------------------------------- numbers and places


def count(place: str, document: Document, what: str) -> int:
    """A number of rows or columns."""
    if place.startswith("w"):
        word = document.words[_word_number(place, document)]
        if word.sense == "number" and 0 < word.value <= LARGEST:
            return word.value
    elif place.isdecimal() and int(place) <= LARGEST:
        return int(place)
    raise CallError(f"{place} is no number of {what} from 1 to {LARGEST}")


def index_of(place: str, length: int, document: Document, what: str) -> int:
    """From a place, counted from 1 or from the end, to an index below `length`."""
    from_end, name = place.startswith("-"), place.removeprefix("-")
    if name == "middle":
        value = 0
    elif name.startswith("w"):
        word = document.words[_word_number(name, document)]
        if word.sense not in ("number", "ordinal", "place") or (word.value == 0 and word.sense != "place"):
            raise CallError(f"{name} says no place")
        value = word.value
    else:
        value = int(name)
    if value == 0:
        if length % 2 == 0:
            raise CallError(f"there is no middle {what} of {length}")
        return length // 2
    index = value - 1 if (value > 0) is not from_end else length - abs(value)
    if not 0 <= index < length:
        raise CallError(f"there is no {what} {abs(value)}; there are {length}")
    return index
