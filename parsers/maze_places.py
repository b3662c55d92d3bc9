"""Places that the words around a maze name: pairs of numbers, corners, sides, and how the pairs count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Place:
    """Where something is: a pair of numbers in the text's own counting, a corner, or a side."""

    kind: Literal["pair", "corner", "side"]
    name: str = ""  # "top left", "top"; "a1" for B3 (first: the number, second: the letter)
    first: int = 0
    second: int = 0
    order: Literal["", "rc", "xy"] = ""  # as far as the words say


_AXIS = (
    "row|column|col|line|fila|columna|zeile|spalte|ligne|colonne|linha|coluna|riga|colonna|"
    "строк[аеи]|столб(?:ец|це|ца)|x|y"
)
_SHORT_AXIS = r"row|r|x|col(?:umn)?|c|y"
_AT = r"[\"']?\s*(?:number\s*)?[=:\#]?\s*"
_PAIR = re.compile(
    rf"""(?P<bracket>[(\[<]\s*(?:(?P<b1>{_SHORT_AXIS})\s*[=:]?\s*)?(?P<a>\d{{1,3}})\s*[,;:|]\s*
            (?:(?:{_SHORT_AXIS})\s*[=:]?\s*)?(?P<b>\d{{1,3}})\s*[)\]>])
      | (?<!\w)(?P<words>(?P<w1>{_AXIS}){_AT}(?P<c>\d{{1,3}})\s*(?:,|;|and|und|et|y|e|и)?\s*
            [\"']?(?:{_AXIS}){_AT}(?P<d>\d{{1,3}}))
      | (?P<short>\b[rR](?P<e>\d{{1,2}})\s?[cC](?P<f>\d{{1,2}})\b)
      | (?<![\w"'`])(?P<chess>(?P<i>[A-Z])(?P<j>\d{{1,2}}))(?!\w)
      | (?P<cjk>第\s*(?P<g>\d{{1,2}})\s*行\s*[,，、的]?\s*第\s*(?P<h>\d{{1,2}})\s*列)""",
    re.VERBOSE | re.IGNORECASE,
)
_CORNER = re.compile(
    r"""(?<!\w)(?:
        (?P<v1>top|upper|north|bottom|lower|south)(?:ern)?(?:\ |-|most\ |-most\ )?(?P<h1>left|right|west|
        east)(?:\ ?most)?(?:\ (?:corner|cell|square|position|tile))?
      | (?P<w1>ober|unter)(?:e|en|er)?\ (?P<k1>linke|rechte)\w*\ ecke | (?P<k2>links|rechts)\ (?P<w2>oben|
        unten) | (?P<w3>oben|unten)\ (?P<k3>links|rechts)
      | (?:esquina\ )?(?P<v2>superior|inferior)\ (?P<h2>izquierd[ao]|derech[ao]|esquerd[ao]|direit[ao])
      | (?:coin\ )?(?P<v3>sup[ée]rieur|inf[ée]rieur)\ (?P<h3>gauche|droit) | en\ (?P<v4>haut|
        bas)\ [àa]\ (?P<h4>gauche|droite)
      | (?:в\ )?(?P<l5>лев|прав)\w*\ (?P<v5>верхн|нижн)\w*(?:\ угл\w*)?
      | angolo\ (?:in\ )?(?P<v6>alto|basso)\ a\ (?P<h6>sinistra|destra)
      )(?!\w) | (?P<z>左上|右上|左下|右下)(?:角)?""",
    re.VERBOSE | re.IGNORECASE,
)
_SIDE = re.compile(
    r"(?:at|on|in|from|to)\s+the\s+(?P<side>top|bottom|left|right)(?:\s+(?:side|edge|row|border|wall"
    r"|column))?\b(?!\s*-?\s*(?:left|right|corner))",
    re.IGNORECASE,
)
_BOTTOM_WORDS = ("bottom", "lower", "south", "unter", "unten", "inf", "bas", "нижн")
_RIGHT_WORDS = ("right", "east", "recht", "derech", "direit", "droit", "прав", "destra")


def _corner(found: re.Match[str]) -> Place:
    if found["z"]:
        word = found["z"]
        return Place("corner", f"{'bottom' if '下' in word else 'top'} {'right' if '右' in word else 'left'}")
    parts = [value.lower() for key, value in found.groupdict().items() if value and key != "z"]
    vertical = "bottom" if any(p.startswith(_BOTTOM_WORDS) for p in parts) else "top"
    horizontal = "right" if any(p.startswith(_RIGHT_WORDS) for p in parts) else "left"
    return Place("corner", f"{vertical} {horizontal}")


def _pair(found: re.Match[str]) -> Place:
    if found["chess"]:
        return Place("pair", "a1", int(found["j"]), ord(found["i"].upper()) - ord("A"), "rc")
    if found["short"]:
        return Place("pair", first=int(found["e"]), second=int(found["f"]), order="rc")
    if found["cjk"]:
        return Place("pair", first=int(found["g"]), second=int(found["h"]), order="rc")
    key = "c" if found["words"] else "a"
    one, two = int(found[key]), int(found["d" if key == "c" else "b"])
    name = (found["w1"] if key == "c" else found["b1"] or "").lower()
    if not name:
        return Place("pair", first=one, second=two)
    if name.startswith(("r", "строк")) or name in ("line", "fila", "zeile", "ligne", "linha", "riga"):
        return Place("pair", first=one, second=two, order="rc")
    if name == "y":
        return Place("pair", first=two, second=one, order="xy")
    return Place("pair", first=one, second=two, order="xy")  # "column 2, row 1" and "x=2, y=1"


def find_places(prose: str) -> Iterator[tuple[int, int, Place]]:
    """Start, end and meaning of each, by kind."""
    for found in _PAIR.finditer(prose):
        yield found.start(), found.end(), _pair(found)
    for found in _CORNER.finditer(prose):
        yield found.start(), found.end(), _corner(found)
    for found in _SIDE.finditer(prose):
        yield found.start("side"), found.end(), Place("side", found["side"].lower())


# ---------------------------------------------------------------------------- how the pairs count


_ROW_WORDS = re.compile(
    r"(?:[(\[]\s*|\b(?=row))(?:row|r|i|fila|zeile|ligne|linha|riga|行)\w*\s*,\s*(?:col|c|j|columna|spalte|colonne|coluna"
    r"|colonna|列)",
    re.IGNORECASE,
)
_XY_WORDS = re.compile(
    r"[(\[]\s*(?:x|col\w*|c)\s*,\s*(?:y|row\w*|r)\s*[)\]]|\bx\s*,\s*y\b|\bcol(?:umn)?s?\s*,\s*row",
    re.IGNORECASE,
)


def stated_order(prose: str) -> Literal["", "rc", "xy"]:
    """Whether the text says what comes first in its coordinates."""
    if _ROW_WORDS.search(prose):
        return "rc"
    found = _XY_WORDS.search(prose)
    if not found:
        return ""
    near = prose[found.end() : found.end() + 120].lower()
    if re.search(r"x\b[^.]{0,30}\brow", near):
        return "rc"
    return "xy"


_ZERO = re.compile(
    r"\b0-?\s?(?:based|indexed?)|zero-?\s?(?:based|indexed)|(?:start|count|begin)\w*\s+(?:from|at"
    r"|with)\s+(?:\()?(?:0|zero)\b|\bfrom\s+(?:0|zero)\b(?!\s*to)|从\s?0\s?开始|ab 0|desde 0|depuis 0|с 0|[(\[]0,\s*0[)\]]",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b1-?\s?(?:based|indexed?)|one-?\s?(?:based|indexed)|(?:start|count|begin)\w*\s+(?:from|at"
    r"|with)\s+(?:1|one)\b|从\s?1\s?开始|ab 1|desde 1|depuis 1|с 1",
    re.IGNORECASE,
)


def stated_base(prose: str) -> int | None:
    """0 or 1 when the text says where its coordinates begin."""
    zero, one = _ZERO.search(prose), _ONE.search(prose)
    if zero and not one:
        return 0
    if one and not zero:
        return 1
    return None


_FLIPPED = re.compile(
    r"(?:bottom|lower)[- ]left[^.\n]{0,40}[(\[]\s*[01]\s*,\s*[01]\s*[)\]]"
    r"|[(\[]\s*[01]\s*,\s*[01]\s*[)\]][^.\n]{0,30}(?:bottom|lower)[- ]left|"
    r"y[- ](?:axis )?(?:increases|grows|goes) up",
    re.IGNORECASE,
)
_ENDS_BELOW = re.compile(r"(?:start|goal|end|exit)\w*[^.\n]{0,30}bottom[- ]left", re.IGNORECASE)


def counts_from_below(prose: str) -> bool:
    """Whether the lowest row is the first one."""
    return bool(_FLIPPED.search(prose)) and not _ENDS_BELOW.search(prose)


# ---------------------------------------------------------------------------- places in programs

_NAMES = {
    "start": r"(?:start|begin|from|src|source|origin|init|entry|entrance|player|agent|s(?=_?[rcxy]))",
    "goal": r"(?:goal|end|to|dst|dest|destination|target|exit|finish|[gt](?=_?[rcxy]))",
}
_KEY = r"(?:[\"']?(?P<key>x|y|r|c|row|col|column)[\"']?\s*[:=]\s*)?"
_PAIR_OF = (
    r"(?<![\w.])[\"']?NAME(?:_?(?:pos(?:ition)?|cell|point|node|coord\w?))?[\"']?\s*(?::=|=|:)\s*"
    r"(?:new\s+)?(?:(?P<vector>vec(?:tor)?2\w{0,6}|point\w{0,4})|[a-z]\w{0,14})?\s*[\[({]\s*"
    + _KEY
    + r"(?P<a>\d{1,3})\s*,\s*"
    r"(?:[\"']?\w{1,6}[\"']?\s*[:=]\s*)?(?P<b>\d{1,3})\s*[\])}]"
)
_PART = r"(?:_?(?:row|r|y|i)|_?(?:col(?:umn)?|c|x|j))"
_FIRST = r"(?<![\w.])NAME(?:(?P<row>_?(?:row|r|y|i))|_?(?:col(?:umn)?|c|x|j))"
_BOTH_PARTS = _FIRST + r"\s*,\s*NAME" + _PART + r"\s*=\s*(?P<a>\d{1,3})\s*,\s*(?P<b>\d{1,3})"
_EACH_PART = (
    _FIRST + r"\s*(?:=|:=|:|\s)\s*(?P<a>\d{1,3})[\s,;]{1,4}(?:(?:#define|let|var|int|const)\s+){0,2}"
    r"NAME" + _PART + r"\s*(?:=|:=|:|\s)\s*(?P<b>\d{1,3})"
)
_ASSIGNED = [
    (role, re.compile(pattern.replace("NAME", name), re.IGNORECASE))
    for role, name in _NAMES.items()
    for pattern in (_PAIR_OF, _BOTH_PARTS, _EACH_PART)
]


def spoken(prose: str) -> str:
    """Assignments of a program as a person would say them: `Point from = new Point(5, 1)` as `start = (5, 1)`."""

    def said(found: re.Match[str]) -> str:
        named = found.groupdict()
        first = (named.get("key") or "").lower()
        if "key" in named and named["vector"] and not first and not order:
            first = "x"  # as such types are made
        if "key" in named and not first:
            return f"{role} = ({found['a']}, {found['b']})"
        is_row = bool(named.get("row")) or first[:1] in ("r", "y")
        row, column = (found["a"], found["b"]) if is_row else (found["b"], found["a"])
        return f"{role} = (row {row}, column {column})"

    order = stated_order(prose)
    for role, pattern in _ASSIGNED:  # noqa: B007 (`said` looks at the role)
        prose = pattern.sub(said, prose)
    return prose
