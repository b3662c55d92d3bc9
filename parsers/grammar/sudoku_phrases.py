"""Phrases in told Sudokus that count as one token, or as none: "to begin with" is a place, "hang on a second" nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Phrase:
    """A stretch of a text, and the token that it counts as; no code stands for none."""

    start: int
    end: int
    code: str
    value: int  # of a place: 1 the first, -1 the last


_ROWS = r"(?:rows?|tall|high|columns?|cols?|wide|across|down|lines?)"
_NUMBER = r"(?:2|3|two|three)"

_PHRASES = {
    ("", 0): r"""
        \b(?:(?:just|wait|hang on|hold on|for) )*a (?:second|sec|minute|moment)\b(?! (?:row|line|col|cell|square))
        \b(?:just|wait|hang on|hold on) one (?:second|sec|minute|moment)\b
        \b(?:count(?:ed|ing)?|numbered|numbering|start(?:ing)?)\b[^.;:\n\d]{0,20}\bfrom (?:1|one|0|zero)\b(?: at| in|,)?(?: the)? (?:very )?(?:top|upper)[- ]left(?: corner| cell| square)?
        \b(?:boxes|blocks|regions|subgrids)(?: are| of| with|,)*(?: which are| being)? NUMBER(?:[- ]ROWS)?(?:,| by| and|x| x| in)* NUMBER[- ]ROWS\b
        \bNUMBER(?:[- ]ROWS)?(?:,| by| and|x)* ?NUMBER[- ]ROWS? ?(?:boxes|blocks|regions|ones)\b""",
    ("s", 0): r"""
        (?<!make )\b(?:this|that) one\b(?= ?[.,;:/?!]|\.\.| (?:i'm|is fine|was|again|looks)\b)""",
    ("P", 1): r"""
        (?<=\w )(?:(?:right |up )?in front|up front|to (?:begin|start|open) with|at the front)\b(?! of)
        \b(?:ganz |tout )?(?:vorne|en tête)\b
        \bв (?:самом )?начале\b""",
    ("P", -1): r"""
        (?<=\w )(?:at the (?:back|rear)|to (?:end|finish|close) with)\b(?! of)
        \b(?:ganz |tout )?(?:hinten|(?<!jusqu')(?<!jusqu’)à la fin|en fin de ligne|au bout)\b
        \bв (?:самом )?конце\b""",
}

_FORMS = [
    (code, value, re.compile(line.strip().replace("ROWS", _ROWS).replace("NUMBER", _NUMBER), re.IGNORECASE))
    for (code, value), lines in _PHRASES.items()
    for line in lines.strip().splitlines()
]


def phrases_of(text: str) -> Iterator[Phrase]:
    """The phrases of a text, in no order."""
    for code, value, form in _FORMS:
        for found in form.finditer(text):
            yield Phrase(*found.span(), code, value)
