"""Recognises ARC tasks: worked pairs of grids and a test grid, in JSON or under headings.

Every grid of digits is cut out in reading order and told by its name (a JSON key, or the words in front
of it) to be an input or an output, of an example or of the test. A lone grid of digits is no ARC task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from parsers.brackets import Node, parse
from parsers.reading import Candidate
from parsers.scan import Block
from solver.kinds import find_kind
from solver.kinds.arc import LARGEST
from solver.puzzle import Grid, ParseError

MAX_PAIRS = 10
_MAX_CELLS_A_LINE = (
    120  # rows longer than this are no rows; shorter ones that are too long are named in an error
)

Side = Literal["input", "output", ""]
Section = Literal["train", "test", ""]


@dataclass(frozen=True)
class _Piece:
    """A grid of the text, with what its name says of it."""

    rows: tuple[tuple[int, ...], ...]
    start: int
    end: int
    side: Side = ""
    section: Section = ""
    headed: bool = False
    keyed: bool = False  # the section is a JSON key, not just words nearby
    object_start: int | None = None  # where the object begins that holds input and output

    @property
    def grid(self) -> Grid:
        return np.array(self.rows, dtype=np.int8)


# ---------------------------------------------------------------------------- grids in brackets

_DIGITS = re.compile(r"\d{1,3}$")


def _list_rows(node: Node, text: str) -> tuple[tuple[int, ...], ...] | None:
    """The numbers of a list of lists, or of a list of strings of digits."""
    if any(node.keys):
        return None  # an object
    if node.lists and len(node.lists) == len(node.items) and all(item.is_flat for item in node.lists):
        rows = [item.cells for item in node.lists]
        if all(_DIGITS.match(cell) for row in rows for cell in row):
            return tuple(tuple(int(cell) for cell in row) for row in rows)
        if all(len(row) == 1 for row in rows):  # numpy prints its rows without commas
            rows = [tuple(row[0].split()) for row in rows]
        return None
    if node.is_flat and re.search("[\"']", text[node.start : node.start + 40]):
        cells = [cell.replace(" ", "") for cell in node.cells]
        if (
            len(cells) >= 2
            and all(cell.isdigit() and len(cell) >= 2 for cell in cells)
            and len({*map(len, cells)}) == 1
        ):
            return tuple(tuple(int(c) for c in cell) for cell in cells)
    return None


_SIDE_WORD: dict[Side, re.Pattern[str]] = {
    "input": re.compile(
        r"\binputs?\b|\bin\b(?=\s*[:=]|\d)|\bx\b(?=\s*[:=])|entrada|eingabe|entr[ée]e|ввод|вход|输入|輸入|入力|입력"
        r"|ورودی|مدخل|الإدخال|ingresso|before\b",
        re.IGNORECASE,
    ),
    "output": re.compile(
        r"\boutputs?\b|\bout\b(?=\s*[:=]|\d)|\by\b(?=\s*[:=])|salida|ausgabe|sortie|вывод|выход|输出|輸出|出力|출력"
        r"|خروجی|مخرج|الإخراج|sa[íi]da|uscita|after\b|->|→|=>|becomes|transforms? (?:in)?to|maps? to",
        re.IGNORECASE,
    ),
}
_TEST_WORD = re.compile(
    r"\btest|\bquery|\bchallenge|\bquestion|\bpredict|\byour turn|\bsolve\b|\bnow\b|\bevaluat|测试|測試|テスト|테스트"
    r"|тест|prueba|prüf|آزمون|اختبار|teste\b",
    re.IGNORECASE,
)
_TRAIN_WORD = re.compile(
    r"\btrain|\bexamples?\b|\bdemonstration|\bdemo\b|\bpairs?\b|\bshots?\b|训练|例|示例|訓練|훈련|예|пример|ejemplo"
    r"|beispiel|exemple|exemplo|esempio|مثال",
    re.IGNORECASE,
)


def _named(words: str) -> tuple[Side, Section]:
    """What the words in front of a grid, or its keys, say: the last one counts."""
    words = words.replace("_", " ")
    side: Side = ""
    at = -1
    for name, pattern in _SIDE_WORD.items():
        for found in pattern.finditer(words):
            if found.start() > at:
                at, side = found.start(), name
    test = max((m.start() for m in _TEST_WORD.finditer(words)), default=-1)
    train = max((m.start() for m in _TRAIN_WORD.finditer(words)), default=-1)
    section: Section = "" if test == train == -1 else "test" if test > train else "train"
    return side, section


def _bracketed(text: str) -> Iterator[_Piece]:
    """Grids in brackets with the names of the lists and objects they stand in."""
    nodes = sorted(parse(text), key=lambda node: (node.start, -node.end))
    holders: list[Node] = []
    done = -1
    for node in nodes:
        while holders and holders[-1].end <= node.start:
            holders.pop()
        if node.end <= done:
            continue
        rows = _list_rows(node, text)
        if rows is not None:
            keys = " ".join([*(h.key for h in holders), node.key]).replace("_", " ")
            side, section = _named(keys)
            inside = holders[-1].start if node.key and holders else None
            yield _Piece(rows, node.start, node.end, side, section, bool(side), bool(section), inside)
            done = node.end
        else:
            holders.append(node)


# ---------------------------------------------------------------------------- grids in lines

_ROW = re.compile(r"^[\s\[\]|,>\"'`(){}*-]*\d(?:[\s,|;]*\d)*[\s\]|,\"'`.(){}*]*$")
_INLINE = re.compile(r"[:=]\s*((?:\d[ ,]?)+(?:(?:\s?[;/|]\s?|\\n)(?:\d[ ,]?)+)*)\s*$")


def _row(line: str) -> tuple[int, ...] | None:
    """`0 1 2`, `012`, `0,1,2`, `| 0 | 1 |`: one row of colours; None for anything else."""
    if not _ROW.match(line):
        return None
    words = re.findall(r"\d+", line)
    if len(words) == 1:
        return tuple(int(c) for c in words[0]) if len(words[0]) <= _MAX_CELLS_A_LINE else None
    if len(words) > _MAX_CELLS_A_LINE or any(len(word) > 2 for word in words):
        return None
    return tuple(int(word) for word in words)


def _inline_rows(line: str) -> tuple[tuple[int, ...], ...] | None:
    """`Input: 012;340` or `Input: 0 1 1`"""
    found = _INLINE.search(line)
    if not found:
        return None
    rows = [_row(part.strip()) for part in re.split(r"[;/|]|\\n", found[1]) if part.strip()]
    if any(row is None for row in rows):
        return None
    return tuple(row for row in rows if row is not None)


def _lined(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[_Piece]:
    """Grids drawn over several lines outside the `taken` spans, with the words in front of them."""
    position = heading = 0
    rows: list[tuple[int, ...]] = []
    start = end = 0
    for line in [*text.split("\n"), ""]:
        here, position = position, position + len(line) + 1
        covered = any(a < position and here < b for a, b in taken)
        row = None if covered else _row(line)
        if row is not None and (not rows or len(row) == len(rows[0])):
            if not rows:
                start = here
            rows.append(row)
            end = here + len(line)
            continue
        if rows:
            yield _piece(text, rows, heading, start, end)
            heading, rows = end, []
        if row is not None:
            rows, start, end = [row], here, here + len(line)
        elif not covered and (inline := _inline_rows(line)) is not None:
            side, section = _named(text[heading : here + line.rfind(":")] + ":")
            yield _Piece(inline, here, here + len(line), side, section, headed=bool(side))
            heading = here + len(line)
        elif covered:
            heading = max(heading, max(b for a, b in taken if a < position and here < b))
    if rows:
        yield _piece(text, rows, heading, start, end)


def _piece(text: str, rows: list[tuple[int, ...]], heading: int, start: int, end: int) -> _Piece:
    words = text[heading:start]
    side, section = _named(words[-600:])
    return _Piece(tuple(rows), start, end, side, section, headed=bool(side))


# ---------------------------------------------------------------------------- pieces to a task


def _pieces(text: str) -> list[_Piece]:
    """Every grid of digits that has a name, in reading order."""
    lists = list(_bracketed(text))
    lists = [_renamed(piece, text, lists[i - 1].end if i else 0) for i, piece in enumerate(lists)]
    lines = list(_lined(text, [(p.start, p.end) for p in lists]))
    return sorted([p for p in (*lists, *lines) if p.headed], key=_reading_order)


def _reading_order(piece: _Piece) -> tuple[int, bool, int]:
    """By place, but in one object the input comes before the output."""
    place = piece.start if piece.object_start is None else piece.object_start
    return place, piece.side == "output", piece.start


def _renamed(piece: _Piece, text: str, heading: int) -> _Piece:
    """A list without a key gets its name from the words in front of it."""
    if piece.side:
        return piece
    words = text[heading : piece.start]
    side, section = _named(words[-600:])
    return _Piece(piece.rows, piece.start, piece.end, side, piece.section or section, headed=bool(side))


@dataclass(frozen=True)
class _Task:
    pairs: tuple[tuple[_Piece, _Piece], ...]
    tests: tuple[_Piece, ...]


def _task(pieces: Sequence[_Piece]) -> _Task | None:
    """Inputs and outputs paired; inputs of the test, and inputs left without an output, are tests."""
    inputs = [p for p in pieces if p.side == "input"]
    outputs = [p for p in pieces if p.side == "output"]
    if not inputs or not outputs:
        return None
    pairs: list[tuple[_Piece, _Piece]] = []
    tests: list[_Piece] = []
    sides = [p.side for p in pieces]
    if (
        sides[: len(outputs)] == ["input"] * len(outputs)
        and len(outputs) > 1
        and "output" not in sides[: len(outputs)]
    ):
        # all inputs, then all outputs, then the test
        first = pieces[: len(outputs)]
        rest = pieces[len(outputs) :]
        if [p.side for p in rest[: len(outputs)]] == ["output"] * len(outputs):
            return _Task(
                tuple(zip(first, rest[: len(outputs)], strict=True)),
                tuple(p for p in rest[len(outputs) :] if p.side == "input"),
            )
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        following = pieces[i + 1] if i + 1 < len(pieces) else None
        if piece.side == "output":
            i += 1
            continue
        has_output = following is not None and following.side == "output"
        if piece.section == "test" and (not has_output or piece.keyed or _says_test(pieces, i)):
            tests.append(piece)
        elif has_output and following is not None:
            pairs.append((piece, following))
        else:
            tests.append(piece)
        i += 2 if has_output else 1
    if not tests and len(pairs) >= 2 and pairs[-1][0].section == "test":
        tests.append(pairs.pop()[0])
    return _Task(tuple(pairs), tuple(tests)) if pairs and tests else None


def _says_test(pieces: Sequence[_Piece], i: int) -> bool:
    """Whether this input is the test's although an output follows: its output is named a test's, too."""
    later = pieces[i + 1]
    return later.section in ("test", "") and not any(p.section == "train" for p in pieces[i:])


# ---------------------------------------------------------------------------- candidates

_SPEAKS_OF_RULES = re.compile(
    r"\barc\b|arc-?agi|abstraction|\brules?\b|\bpatterns?\b|transform|\bmaps?\b|\btrain|\btest\b|\bgrids?\b"
    r"|\bcolou?rs?\b|"
    r"规律|规则|模式|变换|パターン|ルール|변환|규칙|правил|закономерн|patr[óo]n|regla|muster|regel|motif|règle|padr[ãa]o|regra"
    r"|schema|regola|الگو|قانون|نمط|قاعدة",
    re.IGNORECASE,
)
_NAMES_ARC = re.compile(
    r"\barc(?:[- ]?agi|[- ]?[12]\b|[- ]tasks?|[- ]puzzles?|\b)|abstraction and reasoning", re.IGNORECASE
)
_NAMES_ANOTHER = re.compile(
    r"sudoku|\bmaze|game of life|minesweeper|sokoban|nonogram|matrix multiplication|rotate the matrix"
    r"|transpose|determinant",
    re.IGNORECASE,
)


def candidates(text: str, blocks: Sequence[Block] = ()) -> list[Candidate]:
    """The ARC task that a normalised text holds, if any.

    Raises:
        ParseError: it clearly is an ARC task, but a grid is ragged, too large, has other numbers than
            0 to 9, or there are too many examples.
    """
    task = _task(_pieces(text))
    if task is None:
        return []
    is_json = all(p.section for p in (*task.pairs[0], *task.tests)) and text.lstrip()[:1] in "{["
    named = bool(_NAMES_ARC.search(text))
    if not (is_json or named or _SPEAKS_OF_RULES.search(text)):
        return []
    if not named and not is_json and _NAMES_ANOTHER.search(text):
        return []
    grids = [p for pair in task.pairs for p in pair] + list(task.tests)
    flat = all(len(p.rows) == 1 for p in grids)
    if (
        all(len(p.rows) == len(p.rows[0]) == 1 for _, p in task.pairs)
        and not (is_json or named)
        and len(task.pairs) < 2
    ):
        return []
    _check(task, certain=is_json or named)
    if any(_fault(p) for p in grids):
        return []
    score = 0.95 if is_json or named else 0.85 if len(task.pairs) >= 2 else 0.6
    note = "" if len(task.tests) == 1 else f"; {len(task.tests)} test inputs, the first one taken"
    return [
        Candidate(
            kind=find_kind("arc"),
            clues=task.tests[0].grid,
            score=score,
            where=(grids[0].start, max(p.end for p in grids)),
            why=f"{len(task.pairs)} worked pairs and a test input{note}",
            questions=("Every grid is a single row: is this an ARC task?",) if flat else (),
            examples=tuple((a.grid, b.grid) for a, b in task.pairs),
        )
    ]


def _fault(piece: _Piece) -> str | None:
    """Why a grid is none of ARC's, or None."""
    widths = [len(row) for row in piece.rows]
    for r, width in enumerate(widths):
        if width != widths[0]:
            return f"row {r + 1} has {width} cells, expected {widths[0]}"
    if not (len(widths) <= LARGEST and 1 <= widths[0] <= LARGEST):
        return f"it is {len(widths)} x {widths[0]} cells, at most {LARGEST} x {LARGEST} are known"
    strange = next((v for row in piece.rows for v in row if not 0 <= v <= 9), None)
    return None if strange is None else f"it holds {strange}; colours go from 0 to 9"


def _check(task: _Task, certain: bool) -> None:
    if not certain:
        return
    if len(task.pairs) > MAX_PAIRS:
        raise ParseError(f"{len(task.pairs)} ARC examples came; at most {MAX_PAIRS} are read")
    for n, pair in enumerate(task.pairs, 1):
        for piece in pair:
            if (fault := _fault(piece)) is not None:
                raise ParseError(f"the {piece.side} of ARC example {n}: {fault}")
    if (fault := _fault(task.tests[0])) is not None:
        raise ParseError(f"the ARC test input: {fault}")
