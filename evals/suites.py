"""Sets of puzzles to measure engines on: read from files, drawn by the kinds' generators, or changed on purpose.

NAME.csv, NAME.csv.gz   columns question,answer[,rating,source][,height,width], the layout of Sudoku-Extreme
                        and Maze-Hard: the cells row by row in one string
NAME.txt, NAME.jsonl    one puzzle a line; as JSON an object with "question" or "text"
generated:KIND:DIFFICULTY:COUNT   such as generated:sudoku-9x9:hard:200, generated:maze:loopy:15x15:100
robust:CHANGE:SET       the puzzles of any other set, each changed in one way (`evals/robust.py`)

A puzzle of a set has a number, counted from 0. What is random about it follows from the seed and that number,
so that every share of a set can be had alone.
"""

from __future__ import annotations

import csv
import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from math import isqrt
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from evals import robust
from evals.robust import Question
from parsers.text import read_text
from solver.kinds import all_kinds, find_kind
from solver.kinds.maze import Maze
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, ParseError, Puzzle, PuzzleKind

FILE_SUFFIXES = (".csv", ".csv.gz", ".txt", ".jsonl")
GENERATED = "generated:"
BLANKS = ".0_*-"
PATH_SIGNS = str.maketrans("o", "*")  # the published mazes mark the path with "o"

Numbered = Iterator[tuple[int, Question]]


@dataclass(frozen=True)
class Share:
    """Every `count`-th puzzle of a set, beginning with number `index`."""

    index: int = 0
    count: int = 1

    def __post_init__(self) -> None:
        if not 0 <= self.index < self.count:
            raise ParseError(
                f"no share {self.index + 1} of {self.count}; expected 1/{self.count} or the like"
            )

    def __contains__(self, number: int) -> bool:
        return number % self.count == self.index


WHOLE = Share()


def read_suite(name: str, *, limit: int | None = None, seed: int = 0, share: Share = WHOLE) -> Numbered:
    """The share's puzzles among the first `limit` of a set, one by one, with their numbers.

    Raises:
        ParseError: there is no such set, or one of its puzzles cannot be read or changed.
    """
    if limit is not None and limit < 1:
        raise ParseError(f"a limit of {limit} leaves no puzzle; expected 1 or more")
    if name.startswith(robust.PREFIX):
        change, base = robust.split_name(name)
        return robust.changed(change, read_suite(base, limit=limit, seed=seed, share=share), seed)
    if name.startswith(GENERATED):
        kind, difficulty, count = _generated_parts(name)
        return _generated(kind, difficulty, min(count, limit or count), seed, share)
    return _from_file(Path(name), limit, share)


def load_suite(name: str, *, limit: int | None = None, seed: int = 0) -> list[Question]:
    """The same as a list, for sets that fit into memory.

    Raises:
        ParseError: as `read_suite`, or the set holds no puzzle.
    """
    chosen = [question for _, question in read_suite(name, limit=limit, seed=seed)]
    if not chosen:
        raise ParseError(f"{name} holds no puzzle")
    return chosen


def survey(name: str, *, limit: int | None = None, share: Share = WHOLE) -> tuple[int, list[Puzzle]]:
    """How many puzzles a share holds, and one of each kind. Files are read to their end, to find faults early.

    Raises:
        ParseError: there is no such set, it holds no puzzle, or one of its puzzles cannot be read.
    """
    while name.startswith(robust.PREFIX):
        _, name = robust.split_name(name)
    if name.startswith(GENERATED):
        kind, difficulty, count = _generated_parts(name)
        examples = [q.puzzle for _, q in _generated(kind, difficulty, min(count, 1), 0, WHOLE)]
        n_puzzles = len(range(share.index, min(count, limit or count), share.count))
    else:
        n_puzzles, found = 0, dict[PuzzleKind, Puzzle]()
        for _, question in read_suite(name, limit=limit, share=share):
            n_puzzles += 1
            found.setdefault(question.puzzle.kind, question.puzzle)
        examples = list(found.values())
    if not n_puzzles and share.index == 0:  # a later share of a small set may be empty
        raise ParseError(f"{name} holds no puzzle")
    return n_puzzles, examples


def _generated_parts(name: str) -> tuple[PuzzleKind, float | str, int]:
    parts = name.split(":")
    if len(parts) < 4 or not parts[-1].isdecimal():
        raise ParseError(f"no set {name!r}; expected generated:KIND:DIFFICULTY:COUNT")
    difficulty: str | float = ":".join(parts[2:-1])
    try:
        difficulty = float(difficulty)
    except ValueError:
        pass  # it is a name
    return find_kind(parts[1]), difficulty, int(parts[-1])


def _generated(kind: PuzzleKind, difficulty: float | str, count: int, seed: int, share: Share) -> Numbered:
    """Puzzles drawn one by one; equal names and seeds give equal sets."""
    for number in range(share.index, count, share.count):
        rng = np.random.default_rng([seed, zlib.crc32(kind.name.encode()), number])
        clues, answer = kind.generate(rng, difficulty)
        yield number, Question(Puzzle(kind, clues), answer)


def _from_file(path: Path, limit: int | None, share: Share) -> Numbered:
    if not path.name.endswith(FILE_SUFFIXES):
        known = " ".join(FILE_SUFFIXES)
        raise ParseError(
            f"no set {str(path)!r}; expected a file ({known}), {GENERATED}... or {robust.PREFIX}..."
        )
    read = _table_rows if path.name.endswith((".csv", ".csv.gz")) else _line_rows
    line = 0
    try:
        with _opened(path) as file:
            for number, (line, row) in enumerate(islice(read(file, path.suffix), limit)):
                if number not in share:
                    continue
                try:
                    yield number, _question(row)
                except ParseError as error:
                    raise ParseError(f"{path.name}, line {line}: {error}") from None
    except OSError as error:
        raise ParseError(f"cannot read {str(path)!r}: {error.strerror or error}") from None
    except (EOFError, zlib.error, UnicodeDecodeError, csv.Error) as error:
        raise ParseError(f"{path.name} is damaged after line {line}: {error}") from None


def _opened(path: Path) -> TextIO:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _table_rows(file: TextIO, suffix: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    table = csv.DictReader(file)
    if "question" not in (table.fieldnames or ()):
        raise ParseError(
            f"the columns are {', '.join(table.fieldnames or ['none'])}; expected question,answer,..."
        )
    for row in table:
        yield table.line_num, row


def _line_rows(file: TextIO, suffix: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Lines that are not empty, as rows of a table; spaces are cells of a maze and stay."""
    for number, line in enumerate(file, 1):
        line = line.rstrip("\r\n")
        if not line.strip():
            continue
        if suffix == ".txt":
            yield number, {"question": line}
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ParseError(f"line {number} is not JSON: {error}") from None
        if not isinstance(row, dict):
            raise ParseError(f"line {number} holds a {type(row).__name__}, expected an object")
        yield number, row | {"question": row.get("question", row.get("text"))}


def _question(row: Mapping[str, Any]) -> Question:
    """The puzzle of one row; what is not a plain line of cells is read as words are."""
    text, answer, rating = row.get("question"), row.get("answer"), row.get("rating")
    if not isinstance(text, str):
        raise ParseError("there is no question")
    shape = _stated_shape(row)
    named = row.get("kind")
    kind = find_kind(named) if named else _kind_of(text, shape)
    if kind is None or "\n" in text:
        reading = read_text(text, kind)
        if reading.puzzle is None or not reading.confident:
            raise ParseError(reading.error or " ".join(reading.questions))
        puzzle = reading.puzzle
    else:
        puzzle = Puzzle(kind, _cells(kind, text, shape))
    return Question(
        puzzle,
        _cells(puzzle.kind, answer, puzzle.clues.shape)
        if isinstance(answer, str) and answer.strip()
        else None,
        _number(rating),
    )


def _stated_shape(row: Mapping[str, Any]) -> tuple[int, int] | None:
    height, width = _number(row.get("height")), _number(row.get("width"))
    return None if height is None or width is None else (int(height), int(width))


def _number(text: Any) -> float | None:
    if text is None or text == "":
        return None
    try:
        return float(text)
    except (TypeError, ValueError):
        raise ParseError(f"{text!r} is no number") from None


def _kind_of(text: str, shape: tuple[int, int] | None) -> PuzzleKind | None:
    """The kind whose cells a plain line can be: a maze has walls or ways, a Sudoku digits and blanks."""
    for kind in all_kinds():
        if (
            isinstance(kind, Maze)
            and set(text) <= set("# SG")
            and (shape or isqrt(len(text)) ** 2 == len(text))
        ):
            return kind
        if isinstance(kind, Sudoku) and kind.side**2 == len(text) and set(text) <= set(kind.symbols + BLANKS):
            return kind
    return None


def _cells(kind: PuzzleKind, text: str, shape: tuple[int, ...] | None) -> Grid:
    """The cells of one line as a grid of this shape, or else a square."""
    if isinstance(kind, Maze):
        text = text.translate(PATH_SIGNS)
    else:
        text = "".join(kind.symbols[0] if cell in BLANKS else cell for cell in text)
    height, width = shape or (isqrt(len(text)),) * 2
    if height * width != len(text):
        raise ParseError(f"{len(text)} cells came, expected {height} x {width}")
    return kind.grid([text[start : start + width] for start in range(0, len(text), width)])
