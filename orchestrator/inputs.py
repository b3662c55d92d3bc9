"""What the command line is given: a text, a file or standard input, and files with one request a line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from parsers.files import IMAGE_SUFFIXES, MAX_BYTES, decode
from solver.puzzle import ParseError

NO_PICTURES = "pictures are not read yet; type the puzzle as text"
TEXT_SUFFIXES = {".txt", ".json", ".csv", ".sdk", ".sdm", ".ss"}
LONGEST_LINE = 2 * MAX_BYTES  # of a request: JSON may write one character as six


@dataclass(frozen=True)
class Request:
    """One line of a `--jsonl` file. What is wrong with it stands in `error`."""

    text: str | Path = ""  # a path is a file with the text
    kind: str | None = None
    echo: dict[str, Any] = field(default_factory=dict)  # what the result repeats: the "id", if one came
    error: str | None = None


def read_input(argument: str) -> str | Path:
    """What INPUT means: `-` is the text of standard input, the name of a file is that file, all else a text.

    Raises:
        ParseError: a picture, a file that is missing, or no text on standard input.
    """
    if argument == "-":
        return decode(sys.stdin.buffer.read(MAX_BYTES + 1), "standard input")
    if "\n" in argument or "\0" in argument:
        return argument
    suffix = os.path.splitext(argument)[1].lower()
    if os.path.lexists(argument):
        if suffix in IMAGE_SUFFIXES and os.path.isfile(argument):
            raise ParseError(f"{argument!r}: {NO_PICTURES}")
        return Path(argument)
    if suffix in TEXT_SUFFIXES | IMAGE_SUFFIXES:
        raise ParseError(f"there is no file {argument!r}")
    return argument


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
        return Request(echo=echo, error=NO_PICTURES)
    if not isinstance(text, str):
        came = f"'text' is a {type(text).__name__}" if "text" in content else "there is no 'text'"
        return Request(echo=echo, error=f'{came}; expected {{"text": "the puzzle"}}')
    return Request(text, kind, echo)
