"""The side of a Sudoku as a text names it: "6x6", "six by six", "nine rows", "digits 1 to 9", 九宫格."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsers.grammar.sudoku_words import BY, MANY_LINES, SIDES, SIZE_NOUNS, USUAL, is_cjk
from parsers.grammar.tokens import Token, Tokens
from parsers.lexicon import folded
from parsers.llm.document import Document

CJK_SIZE = re.compile("([469四六九])(?:[宫宮](?:格|数独|數獨|的)|[阶階])")

_CJK_SIDES = {"四": 4, "六": 6, "九": 9}

FIGURES_SIZE = re.compile(r"(?<![A-Za-z0-9.])([469])\s?(?:[xX×*хХ]|by|-by-)\s?\1(?![\w.][0-9])|\b([469])er\b")


def named_side(document: Document, tokens: Tokens) -> int | None:
    """The side that the text names, as "6x6" or "six by six"."""
    sizes = {int(found[1] or found[2]) for found in FIGURES_SIZE.finditer(document.text)}
    sizes |= {tokens[i].value for i, _ in spoken_sizes(tokens)}
    sizes |= {side for _, _, side in other_sizes(tokens.items)}
    sizes |= {_CJK_SIDES.get(found[1]) or int(found[1]) for found in CJK_SIZE.finditer(document.text)}
    sizes &= set(SIDES)
    if not sizes and any(folded(token.text) in USUAL for token in tokens.items):
        return 9
    return sizes.pop() if len(sizes) == 1 else None


_ROWS_AND_COLUMNS = re.compile(r"N(?:r[,ahitsfw]{0,2}Nc|c[,ahitsfw]{0,2}Nr)(?![NO])")

_COUNTED_SIZE = re.compile(r"N(?:t|-)N|N(?=[rc](?!s?N))|wN")


def other_sizes(items: Sequence[Token]) -> Iterator[tuple[int, int, int]]:
    """The sides that "from 1 to 6", "six rows" and "size 6" tell, with first token and the one after the last."""
    for found in _COUNTED_SIZE.finditer("".join(token.code for token in items)):
        start, end = found.span()
        first, last = items[start], items[end - 1]
        if found[0] == "wN":
            is_size = folded(first.text) in SIZE_NOUNS
        elif found[0] == "N":
            is_size = folded(items[end].text) in MANY_LINES and (
                not start or items[start - 1].code not in "rcbs"
            )
        else:
            is_size = first.value == 1 and (not start or items[start - 1].code not in "rc")
        if is_size and last.value in SIDES:
            yield start, end, last.value


def spoken_sizes(tokens: Sequence[Token] | Tokens) -> Iterator[tuple[int, int]]:
    """First token and the one after the last of every "six by six"."""
    items = tokens.items if isinstance(tokens, Tokens) else tokens
    for i, token in enumerate(items):
        if token.code != "N":
            continue
        rest = [(j, each) for j, each in enumerate(items[i + 1 : i + 5], i + 1) if each.code not in "h-"][:2]
        if (
            len(rest) == 2
            and folded(rest[0][1].text) in BY
            and (rest[1][1].code, rest[1][1].value) == ("N", token.value)
        ):
            yield i, rest[1][0] + 1
    codes = "".join(token.code for token in items)
    for found in _ROWS_AND_COLUMNS.finditer(codes):
        numbers = {items[j].value for j in range(*found.span()) if codes[j] == "N"}
        around = codes[max(0, found.start() - 1) : found.start()], codes[found.end() : found.end() + 1]
        is_cell = is_cjk(items[found.end() - 1].text) and (
            around[0] in tuple("ihN") or around[1] not in tuple("ow.")
        )
        if len(numbers) == 1 and numbers <= set(SIDES) and not is_cell:
            yield found.start(), found.end()
