"""What a language model is shown of a person's text: data, marked as such, with names for what it may point at.

Drawn pieces are cut out (`⟦g0: 9 rows of 9 cells⟧`), telling words numbered and put into one language
(`fünf⟦w3 5⟧`). Whoever wrote
the text cannot write such marks, nor any chat template's: hidden characters are gone, the two brackets
`⟦⟧` are ours alone, and `< > [ ] { } |` become round where they touch anything.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from parsers.scan import Block, find_blocks, letter_blocks, normalise, strip_label
from parsers.text import MAX_CHARACTERS
from parsers.words import Word, telling_words
from solver.puzzle import ParseError

MOST_PROSE = 8_000  # characters around the drawn pieces; a description of 81 cells takes 1,500
MOST_PIECES = 12
MOST_SIGNS = 8  # of a piece, told in its mark
BEGIN, END = "⟦text⟧", "⟦end of text⟧"


@dataclass(frozen=True)
class Document:
    """A person's text, cut up. Positions are those in `text`, which has been normalised."""

    text: str
    pieces: tuple[Block, ...]  # g0, g1, ...
    words: tuple[Word, ...]  # w0, w1, ...: those outside the pieces

    @property
    def piece_names(self) -> list[str]:
        return [f"g{number}" for number in range(len(self.pieces))]

    def shown(self, *, glossed: bool = False) -> str:
        """The text as a model sees it, between its two marks; `glossed` puts more of its words into English.

        "Zeile", "línea" and "行" become "row" (`parsers.grammar.glosses`): a small model then learns of one language
        what is said in all.
        """
        marks = [(piece.start, piece.end, _mark(f"g{i}", piece)) for i, piece in enumerate(self.pieces)]
        marks += [(word.end, word.end, f"⟦w{i} {word.meaning}⟧") for i, word in enumerate(self.words)]
        if glossed:
            from parsers.grammar.glosses import glosses  # it reads documents

            marks += glosses(self)
        parts, position = [], 0
        for start, end, mark in sorted(marks):
            parts += [harmless(self.text[position:start]), mark]
            position = end
        return "\n".join([BEGIN, "".join([*parts, harmless(self.text[position:])]).strip(), END])

    def only(self, number: int) -> str:
        """The text with one piece, the others cut out."""
        parts, position = [], 0
        for i, piece in enumerate(self.pieces):
            if i != number:
                parts.append(self.text[position : piece.start])
                position = piece.end
        return "".join([*parts, self.text[position:]])


def document_of(text: str) -> Document:
    """Cut a text up.

    Raises:
        ParseError: it is too long for a language model.
    """
    if len(text) > MAX_CHARACTERS:
        raise ParseError(f"the text has {len(text):,} characters; at most {MAX_CHARACTERS:,} are read")
    text = normalise(text)
    pieces = _pieces(text)
    inside = [(piece.start, piece.end) for piece in pieces]
    n_prose = len(text) - sum(end - start for start, end in inside)
    if n_prose > MOST_PROSE:
        raise ParseError(
            f"the text has {n_prose:,} characters beside what is drawn; a language model is shown at most {MOST_PROSE:,}"
        )
    prose = list(text)
    for start, end in inside:
        prose[start:end] = "\n" * (end - start)
    return Document(text, tuple(pieces), tuple(telling_words("".join(prose))))


def _pieces(text: str) -> list[Block]:
    """The largest drawn blocks that do not overlap, in reading order."""
    kept: list[Block] = []
    found = [*letter_blocks(text), *map(_of_strings, find_blocks(text))]
    for block in sorted(found, key=lambda block: block.start - block.end):
        if len(kept) == MOST_PIECES:
            break
        if _is_board(block) and all(block.end <= k.start or k.end <= block.start for k in kept):
            kept.append(block)
    return sorted(kept, key=lambda block: block.start)


_PLACE = re.compile(r"\W?[rR]?\d+\W?[cC]?\d+\W?")  # "1,2", "r1c2"


def _of_strings(block: Block) -> Block:
    """The board that a list of strings draws, `["####", "#S.#", ...]`; else the block itself."""
    strings = block.rows[0] if block.form == "list" and block.depth == 1 and len(block.rows) == 1 else ()
    if len(strings) < 3 or {len(string) for string in strings} != {max(3, len(strings[0]))}:
        return block
    if all(string.isdecimal() or _PLACE.fullmatch(string) for string in strings):
        return block
    return Block("characters", block.start, block.end, strings, tuple(map(tuple, strings)))


def _is_board(block: Block) -> bool:
    if block.form == "line" and _PARTED.fullmatch(block.lines[0]):
        return len(block.lines[0]) >= 31  # "5-3-0-0-7-0-0-0-0" is one row
    if block.form == "line" or block.depth == 1:
        return sum(len(row) for row in block.rows) >= 16
    if len(block.rows) < 2 or max(map(len, block.rows)) < 3:
        return False
    return not _is_list_of_statements(block)


_STATEMENTS = re.compile(  # "r3c5 = 7", "1,1: 5; 1,2: 3", "A4=7"
    r"\s*(?:(?:[rR]\w{0,2}\s?\d\W{0,2}[cC]\w{0,2}\s?\d|[A-Ia-i][1-9]|[(\[]?\d\s?[,/]\s?\d[)\]]?)\s?(?:=|:|->|-|\s)\s?\d[\s,;.]*)+"
)
_PARTED = re.compile(r"[^-/|:](?:([-/|:])[^-/|:])(?:\1[^-/|:])*")
_BLANK_WORD = re.compile(r"[^\W\d_xX]{4}")


def _is_list_of_statements(block: Block) -> bool:
    """Lines that each say something, such as `Row 1: 5 3 _ _ 7` and `r3c5=7`, but draw no whole board."""
    lines = [line for line in block.lines if line.strip()]
    if all(_STATEMENTS.fullmatch(line[:200]) for line in lines):
        return True
    if block.shape is not None and block.shape[0] == block.shape[1]:
        return False
    if (
        block.form == "list"
        and block.shape is not None
        and block.shape[1] == 3
        and lines[0].lstrip(" [").startswith("(")
    ):
        return True  # (row, column, digit)
    if block.shape is None and any(_BLANK_WORD.search(line) for line in lines):
        return True  # "5 3 blank blank 7"
    return all(strip_label(line) != line for line in lines)


def signs_of(piece: Block) -> Counter[str]:
    """How often each sign stands in the cells of a piece."""
    return Counter(cell for row in piece.rows for cell in row)


def _mark(name: str, piece: Block) -> str:
    shape = piece.shape
    size = f"{shape[0]} rows of {shape[1]} cells" if shape else f"{len(piece.rows)} rows of unequal length"
    counts = signs_of(piece).most_common(MOST_SIGNS)
    signs = ", ".join(f"{harmless(sign[:3]) if sign else 'nothing'} {n} times" for sign, n in counts)
    return f"⟦{name}: {size}; {signs}⟧"


_SHARP = str.maketrans(
    {"<": "(", ">": ")", "[": "(", "]": ")", "{": "(", "}": ")", "|": "/", "▁": "_", "\\": "/"}
)
_TOUCHING = re.compile(r"[<>\[\]{}|▁\\]{2,}|(?<=[^\s\"'])[<>\[\]{}|▁\\]|[<>\[\]{}|▁\\](?=[^\s\"'.,;:])")
_OURS = str.maketrans({"⟦": "(", "⟧": ")"})


def harmless(text: str) -> str:
    """The text without anything that a model could take for a mark of ours or of its chat template.

    A bracket or bar that stands alone stays: it may be a sign of a legend.
    """
    text = re.sub(r"[\ud800-\udfff\x00-\x08\x0b-\x1f\x7f-\x9f]", " ", text.translate(_OURS))
    return _TOUCHING.sub(lambda found: found[0].translate(_SHARP), text)
