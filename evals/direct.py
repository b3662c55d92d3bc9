"""Asking a language model directly: the board as text, no tool, one answer, judged by the rules.

Any server that speaks OpenAI's chat protocol will do, on this machine or elsewhere: `openai:URL#MODEL`, such as
`openai:http://localhost:11434/v1#qwen3:4b`. The key is read from an environment variable, sent to that address alone
(redirections are refused), and neither printed nor saved.
"""

from __future__ import annotations

import json
import os
import re
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import numpy as np

from solver.kinds.maze import Maze
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, ParseError, Puzzle, PuzzleKind, Solution

LARGEST_REPLY = 4_000_000  # bytes
FATAL = (400, 401, 403, 404, 405, 422)  # asking again would not help


@dataclass(frozen=True)
class Model:
    """Where to ask, and whom."""

    url: str
    name: str
    key_variable: str = "OPENAI_API_KEY"
    timeout: float = 120.0  # seconds without a word from the server

    @classmethod
    def parse(cls, text: str, **options: object) -> Model:
        """`openai:URL#MODEL`.

        Raises:
            ParseError: it is not of this form.
        """
        match = re.fullmatch(r"openai:(https?://[^\s#]+)#(\S+)", text)
        if not match:
            raise ParseError(f"no language model {text!r}; expected openai:URL#MODEL")
        if "@" in urlsplit(match[1]).netloc:
            raise ParseError(
                "the address of a language model must not hold a password; use an environment variable"
            )
        return cls(match[1].rstrip("/"), match[2], **options)  # type: ignore[arg-type]


@dataclass
class Bill:
    """What the asking cost."""

    n_asked: int = 0
    n_failed: int = 0  # no reply came, or one in no known form
    n_unreadable: int = 0  # a reply without a grid of the right size
    tokens_in: int = 0
    tokens_out: int = 0


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: object) -> None:
        return None


def solve_directly(
    numbered: Iterable[tuple[int, Puzzle]], model: Model, bill: Bill
) -> Iterator[tuple[int, Solution]]:
    """One question a puzzle. A grid in the reply is a claim; without one nothing is claimed.

    Raises:
        ParseError: the server refuses to be asked at all, or there is no wording for a kind.
    """
    for number, puzzle in numbered:
        started = time.monotonic()
        bill.n_asked += 1
        text = ask(model, question(puzzle), bill)
        grid = None if text is None else find_grid(puzzle.kind, puzzle.clues.shape, text)
        bill.n_unreadable += text is not None and grid is None
        yield number, Solution(grid, None if grid is None else "llm", seconds=time.monotonic() - started)


def ask(model: Model, text: str, bill: Bill) -> str | None:
    """The reply to one message; None where none came."""
    content = {"model": model.name, "messages": [{"role": "user", "content": text}], "temperature": 0}
    headers = {"Content-Type": "application/json"}
    if key := os.environ.get(model.key_variable):
        headers["Authorization"] = f"Bearer {key}"
    request = urllib.request.Request(
        f"{model.url}/chat/completions", data=json.dumps(content).encode(), headers=headers
    )
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=model.timeout) as response:
            reply = json.loads(response.read(LARGEST_REPLY))
        usage = reply.get("usage") or {}
        bill.tokens_in += int(usage.get("prompt_tokens") or 0)
        bill.tokens_out += int(usage.get("completion_tokens") or 0)
        return str(reply["choices"][0]["message"]["content"] or "")
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in FATAL:  # its text stays untold: servers like to repeat the key in it
            raise ParseError(
                f"{model.url} refuses to be asked for {model.name!r}: status {error.code}"
            ) from None
    except (urllib.error.URLError, ConnectionError) as error:
        if isinstance(getattr(error, "reason", error), ConnectionRefusedError):
            raise ParseError(f"nobody answers at {model.url}") from None
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
        pass  # too late, cut off, or in another form
    bill.n_failed += 1
    return None


def question(puzzle: Puzzle) -> str:
    """The message for one puzzle.

    Raises:
        ParseError: there is no wording for its kind.
    """
    kind, rows = puzzle.kind, puzzle.kind.rows(puzzle.clues)
    height, width = puzzle.clues.shape
    board = "\n".join(rows)
    if isinstance(kind, Sudoku):
        task = (
            f"Solve this Sudoku. Fill every '.' with a digit from 1 to {kind.side}, so that every row, every column "
            f"and every box of {kind.box_height} rows and {kind.box_width} columns holds each digit once."
        )
    elif isinstance(kind, Maze):
        task = (
            "Find a shortest way through this maze from S to G. Moves go up, down, left and right; '#' is a wall and a "
            "space is open. Mark every cell on the way, S and G excepted, with '*' and change nothing else."
        )
    else:
        raise ParseError(f"there is no wording yet to ask a language model for {kind.name!r} puzzles")
    form = (
        f"End your reply with the finished grid alone: {height} lines of {width} characters, in a code block."
    )
    return f"{task}\n\n```\n{board}\n```\n\n{form}"


def find_grid(kind: PuzzleKind, shape: tuple[int, ...], text: str) -> Grid | None:
    """The last grid of this shape in a reply; None where there is none."""
    height, width = shape
    lines = [_cells(kind, line, width) for line in text.splitlines()]
    for end in range(len(lines), height - 1, -1):
        block = lines[end - height : end]
        if all(row is not None for row in block):
            return np.array(block, dtype=np.int8)
    return None


def _cells(kind: PuzzleKind, line: str, width: int) -> list[int] | None:
    """The values of a line that holds just so many cells, with or without things between them."""
    values = {symbol: value for value, symbol in enumerate(kind.symbols)}
    if isinstance(kind, Maze):
        line = line.rstrip("\r\n").ljust(width)  # spaces at the end are easily lost
    else:
        line = re.sub(r"[\s|,;\[\]]+", "", line)
    if len(line) != width or not set(line) <= values.keys():
        return None
    return [values[symbol] for symbol in line]
