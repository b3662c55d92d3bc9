"""What the command line is given: a text, a file or standard input, and files with one request a line."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from parsers.files import IMAGE_SUFFIXES, MAX_BYTES, decode
from parsers.image.decode import RawPicture, load_picture, looks_like_picture
from solver.puzzle import Cell, ParseError

Input = str | Path | RawPicture
"""a text, a file that holds one, or a picture"""

TEXT_SUFFIXES = {".txt", ".json", ".csv", ".sdk", ".sdm", ".ss"}
LONGEST_LINE = 2 * MAX_BYTES  # of a request: JSON may write one character as six


@dataclass(frozen=True)
class Request:
    """One line of a `--jsonl` file. What is wrong with it stands in `error`."""

    text: Input = ""
    kind: str | None = None
    echo: dict[str, Any] = field(default_factory=dict)  # what the result repeats: the "id", if one came
    error: str | None = None


def read_input(argument: str) -> Input:
    """What INPUT means: `-` is standard input, the name of a file is that file, all else a text.

    Raises:
        ParseError: a file that is missing, or neither text nor picture on standard input.
    """
    if argument == "-":
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        return (
            RawPicture(data, "standard input") if looks_like_picture(data) else decode(data, "standard input")
        )
    if "\n" in argument or "\0" in argument:
        return argument
    suffix = os.path.splitext(argument)[1].lower()
    if os.path.lexists(argument):
        if os.path.isfile(argument) and (suffix in IMAGE_SUFFIXES or _holds_picture(argument)):
            return load_picture(argument)
        return Path(argument)
    if suffix in TEXT_SUFFIXES | IMAGE_SUFFIXES:
        raise ParseError(f"there is no file {argument!r}")
    return argument


def _holds_picture(path: str) -> bool:
    """Whether a file is a picture, whatever its name says; one that cannot be opened is not."""
    try:
        with open(path, "rb") as file:
            return looks_like_picture(file.read(64))
    except OSError:
        return False


FIX = re.compile(r"r(\d{1,2})c(\d{1,2})=(.)", re.IGNORECASE)


def read_fixes(arguments: Sequence[str]) -> dict[Cell, str]:
    """`r2c6=9` for each cell that a person has read for us, counted from 1.

    Raises:
        ParseError: it is written in another way.
    """
    fixes = {}
    for argument in arguments:
        found = FIX.fullmatch(argument)
        if found is None or "0" in (found[1].lstrip("0") or "0", found[2].lstrip("0") or "0"):
            raise ParseError(f"--fix {argument!r} names no cell and its content; expected for example r2c6=9")
        fixes[int(found[1]) - 1, int(found[2]) - 1] = found[3]
    return fixes


def read_requests(path: str) -> Iterator[Request]:
    """The requests in a file of one JSON object a line (`-` is standard input), as they come in.

    Raises:
        ParseError: the file cannot be opened. A line that cannot be read is a request with an error.
    """
    if path == "-":
        yield from map(_request, _lines(sys.stdin.buffer))
        return
    try:
        with open(path, "rb") as file:
            yield from map(_request, _lines(file))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ParseError(f"{path!r} cannot be read: {reason}") from None


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines; of one that is far too long, more than `LONGEST_LINE` bytes, but not all."""
    while line := file.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(LONGEST_LINE + 1)
        yield line


def _request(line: bytes) -> Request:
    if len(line) > LONGEST_LINE:
        return Request(error=f"the line has more than {LONGEST_LINE:,} bytes")
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Request(error=f"the line is not JSON: {error}")
    if not isinstance(content, dict):
        return Request(error=f"the line holds a {type(content).__name__}, expected an object")
    echo = {"id": content["id"]} if "id" in content else {}
    text, kind = content.get("text"), content.get("kind")
    if kind is not None and not isinstance(kind, str):
        return Request(echo=echo, error=f"'kind' is a {type(kind).__name__}, expected a name")
    if "text" not in content and "image" in content:
        if not isinstance(content["image"], str):
            return Request(
                echo=echo, error=f"'image' is a {type(content['image']).__name__}, expected a path"
            )
        try:
            return Request(load_picture(content["image"]), kind, echo)
        except ParseError as error:
            return Request(echo=echo, error=str(error))
    if not isinstance(text, str):
        came = f"'text' is a {type(text).__name__}" if "text" in content else "there is no 'text'"
        return Request(echo=echo, error=f'{came}; expected {{"text": "the puzzle"}} or {{"image": "a path"}}')
    return Request(text, kind, echo)
