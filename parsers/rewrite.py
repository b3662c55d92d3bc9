"""Notations that say the same as a plain drawing, rewritten as one; for texts in which nothing was read as they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parsers.scan import drawn_part, is_rule

_ESCAPED_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_FORUM_TAG = re.compile(r"\[(/?)(table|tr|td|th)\]", re.IGNORECASE)
_LINE_BREAK = re.compile(r"[ \t]*<(?:br\s*/?|/?p)>[ \t]*\n?", re.IGNORECASE)
_BARRED_ROWS = re.compile(r"\[\|([^\[\]]{1,4000}?)\|?\s*\]")  # MiniZinc
_WIKI_TABLE = re.compile(r"\{\|[^\n]*\n([^{}]{1,8000}?)\n\|\}")
_NESTED_ITEMS = re.compile(r"(?:^[ \t]*(?:- )?- [^\s-][^\n]{0,9}\n?){9,}", re.MULTILINE)  # YAML
_ITEM = re.compile(r"^[ \t]*(- )?- (.*)$", re.MULTILINE)


def plainer(text: str) -> str:
    """The text with escapes resolved (`\\\\n` in a quoted string, `\\\\_` in Markdown), and tables and rows of other notations."""
    text = _ESCAPED_STRING.sub(lambda found: f"\n{found[1]}\n" if "\\n" in found[1] else found[0], text)
    text = text.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\t", "\t")
    text = re.sub(r"\\([-._*\[\]()#|<>\"'])", r"\1", text)
    text = re.sub(r"\\$", "", text, flags=re.MULTILINE)
    text = _FORUM_TAG.sub(r"<\1\2>", text)
    text = _LINE_BREAK.sub("\n", text)
    text = _BARRED_ROWS.sub(lambda found: "[[" + found[1].strip("| \n").replace("|", "],[") + "]]", text)
    text = _WIKI_TABLE.sub(lambda found: re.sub(r"(?m)^\|(?!-)(.*)$", _wiki_row, found[1]), text)
    text = _NESTED_ITEMS.sub(lambda found: f"[{_ITEM.sub(_yaml_item, found[0]).removeprefix('],')}]]\n", text)
    return text.replace('"""', "\n").replace("⍴", "\n")


def _wiki_row(found: re.Match[str]) -> str:
    return "|" + found[1].replace("||", "|") + " |"


def _yaml_item(found: re.Match[str]) -> str:
    """`- - 5` begins a row, `  - 3` goes on with it."""
    return f"],[{found[2]}" if found[1] else f", {found[2]}"


# ---------------------------------------------------------------------------- side by side

_GAP = 3  # columns between two drawings, at least
_ARROW = re.compile(r"(?<=\s)(?:=+>|-+>|→|➡|⇒)(?=\s)")


def below_each_other(text: str) -> str:
    """The text with drawings that stand side by side put below each other, each under its own heading."""
    lines = text.split("\n")
    pieces: list[str] = []
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and (is_rule(lines[end]) or drawn_part(lines[end]) is not None):
            end += 1
        cuts = _cuts(lines[at:end]) if end - at >= 4 else []
        if not cuts:
            pieces += lines[at : max(end, at + 1)]
            at = max(end, at + 1)
            continue
        headings = re.split(r"\s{3,}|\t+|\s+\|+\s+", pieces[-1].strip()) if pieces else []
        if len(headings) == len(cuts) + 1:
            pieces.pop()
        else:
            headings = [""] * (len(cuts) + 1)
        bounds = [0, *cuts, max(map(len, lines[at:end]))]
        for heading, (left, right) in zip(headings, pairwise(bounds), strict=True):
            pieces += [heading, *(_ARROW.sub(" ", line[left:right]).rstrip() for line in lines[at:end]), ""]
        at = end
    return "\n".join(pieces)


def _cuts(lines: Sequence[str]) -> list[int]:
    """The columns behind the widest gaps that all lines share; none where all gaps are alike."""
    width = max(map(len, lines))
    bare = [_ARROW.sub(lambda found: " " * len(found[0]), line).ljust(width) for line in lines]
    blank = "".join(" " if all(line[c] == " " for line in bare) else "#" for c in range(width))
    gaps = [(found.end() - found.start(), found.end()) for found in re.finditer(r"(?<=#) +(?=#)", blank)]
    widest = max((n for n, _ in gaps), default=0)
    return [end for n, end in gaps if n == widest] if widest >= _GAP else []
