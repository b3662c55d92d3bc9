"""The scanner: finds whatever is drawn in a text and cuts it out, without knowing what it means.

`normalise` cleans the text (hidden characters out, digits of all scripts to ASCII); `find_blocks`
cuts out lists, tables, grids and long lines as `Block`s. Which block is a puzzle is for others.

A drawn line can often be cut into cells in more than one way ("53. .7." has two cells or six), so a
block keeps its source lines; whoever knows how many cells to expect calls a splitter on them.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Form = Literal[
    "characters",  # one character is one cell: "53..7...."
    "spaced",  # cells parted by blanks or box bars: "5 3 . | . 7 ."
    "separated",  # cells parted by commas, semicolons, tabs, pipes or &: CSV, Markdown, LaTeX
    "list",  # brackets: JSON, Python, C, MATLAB
    "html",
    "line",  # one long unbroken run of characters inside a line
]

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Block:
    """A drawn piece. `text[start:end]` is the source, `rows` its cells as written, "" for an empty one.

    Rows may be ragged: the scanner does not judge. `lines` are the source lines with all their blanks,
    for readers to whom a blank or a border means something (mazes); rule lines of a frame are among them.
    """

    form: Form
    start: int
    end: int
    lines: tuple[str, ...]
    rows: Rows
    key: str = ""  # for lists inside an object: the name it was given ("input", "puzzle")
    depth: int = 2  # nesting of a list: 1 flat, 2 a grid

    @property
    def shape(self) -> tuple[int, int] | None:
        """(height, width), or None when the rows differ in length or there are none."""
        widths = {len(row) for row in self.rows}
        return (len(self.rows), widths.pop()) if len(widths) == 1 else None


# ---------------------------------------------------------------------------- cleaning

_HIDDEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f\u20e3"
    "\x00-\x08\x0e-\x1f\x7f\U000e0000-\U000e0fff]"
)
_TERMINAL_COLOUR = re.compile(r"\x1b\[[0-9;]{0,16}[A-Za-z]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CIRCLED = {
    ord(char): str(value)
    for digits in ("①②③④⑤⑥⑦⑧⑨", "❶❷❸❹❺❻❼❽❾", "➀➁➂➃➄➅➆➇➈", "➊➋➌➍➎➏➐➑➒")
    for value, char in enumerate(digits, 1)
} | {ord("⓪"): "0", ord("⓿"): "0"}


def _plain(char: str) -> str:
    """The ASCII character that means the same, for digits of all scripts and full-width forms."""
    if (digit := unicodedata.decimal(char, None)) is not None:
        return str(digit)
    if "\uff01" <= char <= "\uff5e":
        return chr(ord(char) - 0xFEE0)
    if unicodedata.category(char) == "Zs":
        return " "
    return "\ufffd" if "\ud800" <= char <= "\udfff" else char


_LONE_BLANK = re.compile(r"(?<!\S)&(?:nbsp|ensp|emsp|#160|#xa0);(?!\S)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-z]{2,8}\d{0,2}|#\d{2,6}|#x[\da-f]{2,5});", re.IGNORECASE)
_MARKUP = frozenset("<>&\"'")  # which stay as they are written, lest they become tags and quotes


def _entity(found: re.Match[str]) -> str:
    char = html.unescape(found[0])
    return (
        found[0] if len(char) != 1 or char in _MARKUP or (not char.isprintable() and char != "\xa0") else char
    )


def normalise(text: str) -> str:
    """The same text without what nobody sees, with ASCII digits, plain blanks and `\\n` line ends.

    Of HTML, `&nbsp;` is a blank, or a cell where it stands alone, and `&middot;` is what a reader of the page sees.
    """
    if "&" in text and ";" in text:
        text = _ENTITY.sub(_entity, _LONE_BLANK.sub("␣", text))
    if not text.isascii():
        plain = {ord(char): _plain(char) for char in set(text) if not char.isascii()}
        text = text.translate(plain | _CIRCLED)
    text = _LINE_ENDS.sub("\n", _TERMINAL_COLOUR.sub("", text))
    return _HIDDEN.sub("", text)


# ---------------------------------------------------------------------------- one line

BARS = "|│┃║¦╎╏┆┇┊┋‖❘"
_BAR = re.compile(f"[{BARS}]+")
_RULE = re.compile(r"[\s\-+=|:*~_.'`\u2010-\u2015\u2500-\u257f¯]+")
_RULE_INK = re.compile(f"(?![{BARS}])[-+=~_\u2010-\u2015\u2500-\u257f¯]")
_RULE_STROKE = re.compile(f"(?:(?![{BARS}])[-+=~_\u2010-\u2015\u2500-\u257f¯]){{2}}")
_JOINED_RULE = re.compile(r"\s*([#o*x+])(?:([-=_~─═])\2{2,40}\1){1,24}\s*", re.IGNORECASE)  # "#===#===#"
_LATEX_ONLY = re.compile(r"\s*(?:\\[a-z]{1,12}(?:\{[^}]{0,20}\}){0,2}\s*){1,4}")
_TABLE_TAIL = re.compile(r"\\\\(?:\[[^\]]{0,8}\])?\s*(?:\\[a-z]{1,12}(?:\{[^}]{0,12}\})?\s*){0,3}$")
_TAG = re.compile(r"<[^<>]{1,80}>")
_MARKER = re.compile(
    r"\s*(?:(?:>\s?){1,3}|[•●▪‣◦]\s+|//\s?|[-*]\s+(?=[\"'\[])|\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:\w{1,20}:\s*)?"
    r"|(?:\d{1,4}\s+)?(?:DATA|db|dc\.b|\.byte)\s+(?=[\d.]\W))",
    re.IGNORECASE,
)
_STRING = re.compile(r"\s*([\"'`])([^\"'`]*)\1\s*[,;+\\]*\s*")
_OTHER_BARS = re.compile(r"\s*([!:])(?:(?: ?[^\s!:]{1,2}){1,9} ?\1){2,16}\s*")
_WORD_LABEL = re.compile(  # "Row 1:", "R1 |", "第1行：", "row_1 =", "Zeile 3 -> "
    r"\s*[\"'*]{0,2}(?![xX]+\d)(?:[^\W\d_]{2,12}[\s_#.-]{0,2}|[RrLlZzFfC]|第)(?:\d{1,2}|[A-P]|[一二三四五六七八九])(?:행|行|列)?"
    r"[\"'*]{0,2}\s*(?:[:=)]|\||->|=>|→)[*]{0,2}"
)
_SHORT_LABEL = re.compile(r"\s*(?:\d{1,2}|[A-Pa-p])\s*[:)](?=\s)")  # "1: ", "A) "
_WORD = re.compile(r"[^\W\d_]{2,}")
_CHINESE_DIGITS = frozenset("〇零一二三四五六七八九")
_CHINESE_MAZE = "墙牆壁路道通空起终終入出口"  # with which a maze may be drawn
_EMPTY_WORDS = frozenset(["none", "null", "nil", "nan", "na", "blank", "empty", "leer", "vide"])
_CELL_WORDS = _EMPTY_WORDS | {"ii", "iii", "iv", "vi", "vii", "viii", "ix"}


_EXPLAINED = re.compile(  # "0 = empty", which is no row
    r"=\s*(?:an? )?(?:blank|empty|leer|vide)\b|\b(?:blank|empty|leer|vide)\s*=", re.IGNORECASE
)


def strip_label(line: str) -> str:
    """The line without a quote mark, a bullet or a row label in front ("Row 1:", "> ", "1) ")."""
    if found := _MARKER.match(line):
        line = line[found.end() :]
    for label in (_WORD_LABEL, _SHORT_LABEL):
        if found := label.match(line):
            return line[found.end() :]
    return line


def is_rule(line: str) -> bool:
    """A line that only parts or frames: `+---+---+`, `├───┼`, `|:---|`, `\\hline`."""
    if line.lstrip().startswith("\\"):
        return bool(_LATEX_ONLY.fullmatch(line))
    if _JOINED_RULE.fullmatch(line):
        return True
    ink = _RULE_STROKE if "." in line or "*" in line else _RULE_INK  # "- . . *" is a row, not a rule
    return bool(_RULE.fullmatch(line)) and bool(ink.search(line))


def split_characters(line: str) -> tuple[str, ...]:
    """One cell a character; blanks and bars only part boxes: `53. .7. ...`, `|53.|.7.|...|`."""
    return tuple(_BAR.sub("", "".join(line.split())))


def split_spaced(line: str) -> tuple[str, ...]:
    """Cells parted by blanks; bars only part boxes: `5 3 . | . 7 . | . . .`."""
    return tuple(_BAR.sub(" ", line).split())


_IN_BRACKETS = re.compile(r"\s*(?:\[[^\[\]]{0,3}\]\s*){2,}")


def split_bracketed(line: str) -> tuple[str, ...]:
    """`[5][ ][3]`; nothing for any other line."""
    found = re.findall(r"\[([^\[\]]*)\]", line) if _IN_BRACKETS.fullmatch(line) else []
    return tuple(cell.strip() for cell in found)


def split_at_bars(line: str) -> tuple[str, ...]:
    """` 5 |   | 3 |`: every bar parts two cells of one width, the last of which may be empty; else nothing."""
    pieces = _BAR.split(line)
    is_open = pieces[0] and len(set(map(len, pieces[:-1]))) == 1  # not framed at the left
    return tuple(piece.strip() for piece in pieces) if is_open else ()


def split_separated(line: str, doubles: bool = False) -> tuple[str, ...]:
    """Cells parted by the most frequent of `, ; tab & |`, empty ones kept: `5,3,,,7`, `|5|3| | |7|`.

    With `doubles`, `||` holds an empty cell and a last comma is followed by one; else `||` is one bar.
    """
    line = _BAR.sub(lambda bar: "|" * len(bar[0]) if doubles else "|", line.strip(" "))
    sign = max(",;\t&|", key=line.count)
    pieces = [piece.strip() for piece in line.split(sign)]
    if sign == "|":
        pieces = pieces[line.startswith("|") : len(pieces) - line.endswith("|")]
    elif not doubles and not pieces[-1]:
        pieces = pieces[:-1]
    return tuple(pieces)


def split_separated_boxes(line: str) -> tuple[str, ...]:
    """Cells in bars, with narrower gaps between boxes: `│ 5 │   │ │ 3 │   │`."""
    pieces = _BAR.split(line.strip(" "))
    width = max(map(len, pieces))
    return tuple(piece.strip() for piece in pieces if piece.strip() or len(piece) > width // 2)


def drawn_part(line: str) -> str | None:
    """The part of a line that is drawn, without label, tags and table tail; None for prose."""
    if line.count("\t") >= 3 and re.fullmatch(r"[\t .\d]*", line):
        return line  # a row of a spreadsheet, perhaps with nothing but empty cells
    if len(line) > 2000 or not line.strip():
        return None
    part = _TAG.sub(" ", line) if "<" in line and ">" in line else line
    part = _TABLE_TAIL.sub("", strip_label(part).rstrip(" ")).strip("`")
    if found := _STRING.fullmatch(part):
        part = found[2].removesuffix("\\n")
    elif found := _OTHER_BARS.fullmatch(part):
        part = part.replace(found[1], "|")
    elif part.endswith(("&", "/")) and "," in part:
        part = part.rstrip(" &/")  # a line of Fortran that goes on
    if part.startswith("|") and part.endswith("|."):
        part = part[:-1]  # the LaTeX package `sudoku`
    if (
        not part.strip()
        or (len("".join(part.split())) < 2 and len(line) < 4)
        or (is_wordy(part) and not _is_letter_map(part))
    ):
        return None
    return part


def is_wordy(line: str) -> bool:
    """Whether the line holds a word that no cell would hold."""
    return bool(_EXPLAINED.search(line)) or any(
        len(set(word)) > 1 and word.lower() not in _CELL_WORDS and not _CHINESE_DIGITS.issuperset(word)
        for word in _WORD.findall(line)
    )


_SHOUTED = re.compile(
    r"[A-Z]{2,}[!?:,]+|HELP|HINT|SOLVE|CHECK|THANKS|CHEERS|PLEASE|PUZZLE|MAZE|GRID|TEST|EXPLAIN|UNIQUE"
)


def _is_letter_map(line: str) -> bool:
    """`SWWPPG`: a maze drawn in capital letters, few different ones and no blanks; and no word like `HINT!`."""
    packed = line.strip()
    if _SHOUTED.fullmatch(packed):
        return False
    foreign = re.search(rf"[\u0600-\u06ff]|(?![{_CHINESE_MAZE}])[\u3400-\u9fff]", packed)
    is_prose = foreign or re.search(r"[\s\d]", packed) or any(char.islower() for char in packed)
    return len(packed) >= 4 and not is_prose and len(set(packed)) <= 6


# ---------------------------------------------------------------------------- runs of drawn lines


def _line_blocks(text: str, taken: list[tuple[int, int]]) -> Iterator[Block]:
    """Drawn lines that stand together, with at most one empty line between two of them."""
    run: list[tuple[int, str]] = []
    position = 0
    for raw in text.split("\n"):
        start, position = position, position + len(raw) + 1
        while taken and taken[0][1] <= start:
            taken = taken[1:]
        covered = bool(taken) and taken[0][0] < start + len(raw) + 1
        is_empty = not raw.strip()
        is_drawn = is_rule(raw) or drawn_part(raw) is not None or (is_empty and len(raw) >= 4)  # blank cells
        if not covered and (is_drawn or (is_empty and run and run[-1][1])):
            run.append((start, raw))
        elif run:
            yield from _block_of(run)
            run = []
    yield from _block_of(run)


def _block_of(run: list[tuple[int, str]]) -> Iterator[Block]:
    while run and not run[-1][1]:
        run = run[:-1]
    parts = [part for _, raw in run if not is_rule(raw) and (part := drawn_part(raw)) is not None]
    if parts:
        form, rows = _with_blank_rows(run, *_best_split(parts))
    elif sum(is_rule(raw) for _, raw in run) >= 3:  # nothing but rules: a maze drawn in lines
        form, rows = "characters", tuple(tuple(raw) for _, raw in run)
    else:
        return
    start, end = run[0][0], run[-1][0] + len(run[-1][1])
    yield Block(form, start, end, tuple(raw for _, raw in run), rows)


def _with_blank_rows(run: list[tuple[int, str]], form: Form, rows: Rows) -> tuple[Form, Rows]:
    """With lines like `_ _ _ _`, which look like rules, where `_` is a blank of this square and rows are missing."""
    width = len(rows[0])
    if len(rows) >= width or len(run) < width:
        return form, rows
    lines = [raw for _, raw in run if raw.strip()]
    whole_form, whole = _best_split([part for raw in lines if (part := drawn_part(raw)) is not None])
    signs = {cell for row in rows for cell in row} | {"_"}
    added = [row for row, raw in zip(whole, lines, strict=False) if is_rule(raw)]
    is_square = len(whole) == len(lines) == width and all(len(row) == width for row in whole)
    if is_square and all(len(set(row)) == 1 and row[0] in signs for row in added):
        return whole_form, whole
    return form, rows


def _best_split(parts: list[str]) -> tuple[Form, Rows]:
    """The way of cutting that gives most lines the same width and most cells one or two characters."""
    ways: tuple[tuple[Form, Rows], ...] = (
        ("spaced", tuple(split_spaced(part) for part in parts)),
        ("separated", tuple(split_separated(part) for part in parts)),
        ("characters", tuple(split_characters(part) for part in parts)),
    )

    def score(way: tuple[Form, Rows]) -> float:
        widths = [len(row) for row in way[1]]
        cells = [cell for row in way[1] for cell in row]
        agreement = max(map(widths.count, set(widths))) / len(widths)
        return agreement + sum(len(cell) <= 2 for cell in cells) / max(1, len(cells)) - (max(widths) < 2)

    return max(ways, key=score)


_PACKED = re.compile(r"\s*[>\[\"'(`]*\s?([^\s\"',;`()\[\]]{4,64})[\"',;`)\]]*\s*")


def letter_blocks(text: str) -> Iterator[Block]:
    """Packed rows that hold small letters too, "XooXAX": no word is meant where every line has few signs, the same ones.

    Each line alone looks like a word, so that these are for a reader who knows that something is drawn.
    """
    rows: list[str] = []
    start = end = position = 0
    for raw in (*text.split("\n"), ""):
        found = _PACKED.fullmatch(strip_label(raw))
        row = found[1] if found else ""
        if rows and (len(row) != len(rows[0]) or len(set("".join(rows) + row)) > 5):
            if len(rows) > 2 and sum(map(len, rows)) >= 16 and any(map(is_wordy, rows)):
                yield Block("characters", start, end, tuple(rows), tuple(map(tuple, rows)))
            rows = []
        if row:
            start = start if rows else position
            rows.append(row)
            end = position + len(raw)
        position += len(raw) + 1


# ---------------------------------------------------------------------------- long runs in prose

_RUN = re.compile(r"(?<![\w.*?#/|-])[\d._*xX?#\-/|:]{16,700}(?![\w*?#/|-])")


def _run_blocks(text: str) -> Iterator[Block]:
    """Unbroken runs of 16 and more cells inside a line, such as the 81 characters of a Sudoku."""
    for found in _RUN.finditer(text):
        run = found[0].strip(":")
        n_digits = sum(char.isdecimal() for char in run)
        if n_digits >= 3 or (n_digits and len(run) == 81):
            start = text.index(run, found.start())
            yield Block("line", start, start + len(run), (run,), (tuple(run),), depth=1)


def find_blocks(text: str) -> list[Block]:
    """Everything drawn in a normalised text, in reading order. A line may be part of several blocks."""
    from parsers.brackets import list_blocks
    from parsers.markup import table_blocks

    blocks = [*table_blocks(text), *list_blocks(text)]
    taken = sorted((block.start, block.end) for block in blocks if block.depth >= 2)
    blocks += [*_line_blocks(text, taken), *_run_blocks(text)]
    return sorted(blocks, key=lambda block: (block.start, -block.end))
