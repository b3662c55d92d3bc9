"""What the command line is given: a text, a file or standard input, and files with one request a line."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from parsers.text import MAX_CHARACTERS
from solver.puzzle import ParseError

MAX_BYTES = 4 * MAX_CHARACTERS  # UTF-8 takes at most four bytes a character
TEXT_SUFFIXES = (".txt", ".json", ".csv", ".sdk", ".sdm", ".ss")
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
NO_PICTURES = "pictures are not read yet; type the puzzle as text"

_PATH = re.compile(r"[^\n]{1,4096}(?:%s)" % "|".join(map(re.escape, TEXT_SUFFIXES + PICTURE_SUFFIXES)), re.I)


@dataclass(frozen=True)
class Request:
    """One line of a `--jsonl` file. What is wrong with it stands in `error`."""

    text: str = ""
    kind: str | None = None
    id: Any = None
    has_id: bool = False
    error: str | None = None


def read_input(argument: str) -> str:
    """The text meant by INPUT: `-` is standard input, the name of a file its content, all else itself.

    Raises:
        ParseError: a directory, a picture, a file that is missing or no text, or far too much of it.
    """
    if argument == "-":
        return decoded(sys.stdin.buffer.read(MAX_BYTES + 1), "standard input")
    if not _is_path(argument):
        return argument
    if os.path.isdir(argument):
        raise ParseError(f"{argument!r} is a directory; expected a text, a file or - for standard input")
    if not os.path.lexists(argument):
        raise ParseError(f"no such file: {argument!r}")
    if argument.lower().endswith(PICTURE_SUFFIXES):
        raise ParseError(f"{argument!r}: {NO_PICTURES}")
    with open_file(argument) as file:
        return decoded(file.read(MAX_BYTES + 1), repr(argument))


def _is_path(argument: str) -> bool:
    try:
        return os.path.lexists(argument) or _PATH.fullmatch(argument) is not None
    except (OSError, ValueError):  # no file can have such a name
        return False


def open_file(path: str | Path) -> BinaryIO:
    """The file, opened for reading bytes.

    Raises:
        ParseError: it is missing, a directory, or may not be read.
    """
    try:
        return open(path, "rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ParseError(f"cannot read {str(path)!r}: {reason}") from None


def decoded(content: bytes, source: str) -> str:
    """The bytes of one puzzle as text: UTF-8, or UTF-16 with its mark.

    Raises:
        ParseError: there is too much, or it is no text.
    """
    if len(content) > MAX_BYTES:
        raise ParseError(f"{source} has more than {MAX_BYTES:,} bytes, too much for one puzzle")
    is_utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        text = content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise ParseError(f"{source} is not a text in UTF-8 (byte {error.start + 1})") from None
    if "\0" in text:
        raise ParseError(f"{source} is not a text: it holds zero bytes")
    return text


def read_requests(path: str) -> Iterator[Request]:
    """The requests in a file of one JSON object a line (`-` is standard input), as they come in.

    Raises:
        ParseError: the file cannot be opened. A line that cannot be read is a request with an error.
    """
    if path == "-":
        yield from map(_request, _lines(sys.stdin.buffer))
        return
    with open_file(path) as file:
        yield from map(_request, _lines(file))


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Lines without their end; of a line that is far too long, just enough to tell."""
    longest = 2 * MAX_BYTES  # JSON may write one character as six
    while line := file.readline(longest):
        rest = line
        while len(rest) == longest and not rest.endswith(b"\n"):
            rest = file.readline(longest)
        yield line.rstrip(b"\r\n") if len(line) < longest else line


def _request(line: bytes) -> Request:
    if len(line) >= 2 * MAX_BYTES:
        return Request(error=f"the line has more than {2 * MAX_BYTES:,} bytes")
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Request(error=f"the line is not JSON: {error}")
    if not isinstance(content, dict):
        return Request(error=f"the line holds a {type(content).__name__}, expected an object")
    asked = {"id": content.get("id"), "has_id": "id" in content}
    text, kind = content.get("text"), content.get("kind")
    if kind is not None and not isinstance(kind, str):
        return Request(**asked, error=f"'kind' is a {type(kind).__name__}, expected a name")
    if "text" not in content and "image" in content:
        return Request(**asked, error=NO_PICTURES)
    if not isinstance(text, str):
        came = f"'text' is a {type(text).__name__}" if "text" in content else "there is no 'text'"
        return Request(**asked, error=f"{came}; expected {{\"text\": \"the puzzle\"}}")
    return Request(text, kind, **asked)
