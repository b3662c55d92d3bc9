"""Where the parts of a JSON text stand, so that the probabilities of tokens become those of what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from parsers.llm.protocol import Completion

Path = tuple[str | int, ...]
"""From the top of a JSON value to a part of it: `("say", 0, "cells", 2)`."""

_LEXEME = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[-+.\w]+|[\[\]{},:])', re.DOTALL)


def positions(text: str) -> dict[Path, tuple[int, int]]:
    """The start and end of every part of a valid JSON text that is no list or object."""
    found: dict[Path, tuple[int, int]] = {}
    stack: list[str | int] = []  # the path to what comes next
    is_key = False
    for lexeme in _LEXEME.finditer(text):
        token = lexeme[1]
        if token in "[{":
            stack.append(0 if token == "[" else "")
            is_key = token == "{"
        elif token in "]}":
            stack.pop()
            is_key = False
        elif token == ",":
            top = stack[-1]
            if isinstance(top, int):
                stack[-1] = top + 1
            is_key = not isinstance(top, int)
        elif token == ":":
            is_key = False
        elif is_key:
            stack[-1] = json.loads(token)
        else:
            found[tuple(stack)] = lexeme.span(1)
    return found


def probabilities(completion: Completion) -> Callable[[Path], float | None]:
    """How probable the model took a part of its answer to be, by the path to it.

    The quote that begins a string belongs to what leads there, the one that ends it to the string: that it ends
    is as much the model's claim as its letters are.
    """
    if not completion.tokens:
        return lambda path: None
    where = positions(completion.text)

    def probability(path: Path) -> float | None:
        if path not in where:
            return None
        start, end = where[path]
        return completion.probability(start + (completion.text[start] == '"'), end)

    return probability
