"""Puzzles in files: .txt .json .csv .sdk .sdm .ss and whatever else is text.

A file is read as text whatever its name says; the name only helps where a form needs it (an .sdm file
holds one puzzle a line, an .sdk file may hold the puzzle and what a person has filled in so far).
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from parsers.reading import Reading
from parsers.text import MAX_CHARACTERS, read_text
from solver.kinds import find_kind
from solver.puzzle import ParseError, Puzzle, PuzzleKind

MAX_BYTES = 8 * 1024 * 1024
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic"})
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def load_text(path: str | Path) -> str:
    """The text of a file, in UTF-8, UTF-16 with a byte order mark, or (as a last resort) Latin-1.

    Raises:
        ParseError: there is no such file, it is a folder, an image, too large, or not a text.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise ParseError(f"{path.name!r} is a folder; expected a file")
        if not path.exists():
            raise ParseError(f"there is no file {str(path)!r}")
        if path.suffix.lower() in IMAGE_SUFFIXES:
            raise ParseError(f"{path.name!r} is an image, which is read by another parser than texts are")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, ParseError):
            raise
        reason = getattr(error, "strerror", None) or str(error)
        raise ParseError(f"{str(path)!r} cannot be opened: {reason}") from error
    return decode(data, path.name)


def decode(data: bytes, name: str) -> str:
    """The text in these bytes, which came from `name`.

    Raises:
        ParseError: they are too many, or no text.
    """
    if len(data) > MAX_BYTES:
        raise ParseError(f"{name!r} has more than {MAX_BYTES:,} bytes; at most that many are read")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise ParseError(f"{name!r} starts like UTF-16 but is not: {error.reason}") from error
    n_control = len(_CONTROL.findall(data[:65536]))
    if n_control > max(2, len(data[:65536]) // 200):
        raise ParseError(
            f"{name!r} is not a text: it holds {n_control} control bytes; expected a drawn or written puzzle"
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def read_file(path: str | Path, kind: str | PuzzleKind | None = None) -> Reading:
    """The puzzle in a text file.

    Raises:
        ParseError: the file cannot be opened, is not a text, or holds no readable puzzle.
    """
    path = Path(path)
    text = load_text(path)
    if (lines := _puzzle_lines(text, path.suffix.lower())) is not None:
        return _first_of(lines, kind)
    if path.suffix.lower() == ".sdk" and (reading := _read_sdk(text)) is not None:
        return reading
    if len(text) > MAX_CHARACTERS:
        raise ParseError(
            f"{path.name!r} has {len(text):,} characters; at most {MAX_CHARACTERS:,} are read at once"
        )
    return read_text(text, kind)


def _puzzle_lines(text: str, suffix: str) -> list[str] | None:
    """The lines of a collection with one Sudoku a line; None for any other text."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    whole = [line for line in lines if re.fullmatch(r"[\d._*xX?-]{81}|[\d._*xX?-]{36}|[\d._*xX?-]{16}", line)]
    if whole and (suffix == ".sdm" or len(whole) >= 2) and len(whole) >= 0.9 * len(lines):
        return whole
    return None


def _first_of(lines: list[str], kind: str | PuzzleKind | None) -> Reading:
    side = {16: 4, 36: 6, 81: 9}[len(lines[0])]
    reading = read_text(lines[0], kind or f"sudoku-{side}x{side}")
    if len(lines) == 1:
        return reading
    question = f"The file holds {len(lines):,} puzzles, one a line; I took the first. Which one do you mean?"
    return replace(reading, questions=(*reading.questions, question))


def _read_sdk(text: str) -> Reading | None:
    """An .sdk file with sections: `[Puzzle]` holds the clues, `[State]` what stands on the board now."""
    sections = dict(re.findall(r"^\[(\w+)\][ \t]*\r?\n((?:[^\[\n][^\n]*\n?)*)", text, re.MULTILINE))
    if "Puzzle" not in sections:
        return None
    nine = find_kind("sudoku-9x9")
    reading = read_text(sections["Puzzle"], nine)
    if "State" not in sections or reading.puzzle is None:
        return reading
    state = read_text(sections["State"], nine).puzzle
    if state is None:
        return reading
    entries = np.where(reading.puzzle.clues == 0, state.clues, 0)
    return replace(
        reading, puzzle=Puzzle(nine, reading.puzzle.clues), entries=entries if entries.any() else None
    )
