"""What the words around a drawing say about its signs: which is a wall, where to start, where to go.

The prose becomes a chain of items: signs of the drawing that are mentioned, places (coordinates,
corners, sides) and words for roles, in a dozen languages. Neighbours of the chain are then linked
("# is a wall", "walls: #", "start at (1, 1)") so that the links together cost least: fewest strange
words and fewest commas in between, and no item used twice.
"""

from __future__ import annotations

import itertools
import math
import re
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from parsers.maze_lexicon import CJK_ROLE, ROLE, ROLE_OF_CELL, SIGN_NAMES, TELLS_NOTHING, Role
from parsers.maze_places import Place, counts_from_below, find_places, stated_base, stated_order


@dataclass
class Legend:
    """How strongly the words give each sign each role, and each role each place."""

    signs: dict[str, dict[Role, float]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(float))
    )
    places: dict[Role, dict[Place, float]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(float))
    )
    others: Role | None = None  # "everything else is open"

    def of(self, sign: str, role: Role) -> float:
        return self.signs[sign][role] if sign in self.signs else 0.0


# ---------------------------------------------------------------------------- signs in the words

_QUOTES = "'\"`‘’“”«»„‚「」『』"
_LINKS_AFTER = (
    r"[ \t]*(?:\n|$|[=:;,.()\]|–—→-]|(?:is|are|to|and|represents?|marks?|denotes?|means?|stands?|indicates?"
    r"|shows?|for|as|in|es|son|representa|ist|sind|"
    r"steht|bedeutet|markiert|gekennzeichnet|bezeichnet|marcad[oa]s?|marquée?s?|segnat[oaie]|marked|est|sont"
    r"|représente|это|—|é|são|è|rappresenta|und|et|y|e|и)\b|[^\x00-\x7f])"
)


def _mention_regex(signs: Iterable[str]) -> re.Pattern[str] | None:
    known = sorted((s for s in signs if s.strip() and s.lower() not in ROLE_OF_CELL), key=len, reverse=True)
    parts = []
    if known:
        any_sign = "|".join(map(_repeatable, known))
        parts.append(rf"[{_QUOTES}]\s?(?P<quoted>{any_sign})\s?[{_QUOTES}](?:s\b)?")
        parts.append(rf"[(\[<{{](?P<bracketed>{any_sign})[)\]>}}]")
        parts.append(rf"(?<![^\s,;(|])(?P<tight>{any_sign})(?==[^\W\d_]{{3}})")  # "#=wall"
        words = [re.escape(s) for s in known if s[0].isalnum()]
        others = [_repeatable(s) for s in known if not s[0].isalnum()]
        if words:
            parts.append(
                rf"(?:(?<![\w'’.\-+*/<\\])|(?<=[^\w]و))(?P<word>{'|'.join(words)})(?:['’]?s)?(?![\w'’(]|\.\w|-\w|\s*[*+/^]\s*\w)"
            )
            cjk = [re.escape(s) for s in known if s[0].isalnum() and s.isascii() and not s.isdigit()]
            if cjk:
                parts.append(
                    rf"(?:(?<=[\u3040-\u9fff\uac00-\ud7af、，。：])|(?<![\w]))(?P<inner>{'|'.join(cjk)})(?=[\u3040-\u9fff\uac00-\ud7af、，。：])"
                )
        if others:
            parts.append(
                rf"(?<![^\s(\[{{|/,:=→>\w*\u3000-\u9fff])(?P<other>{'|'.join(others)})(?:['’]?s\b)?(?![^\s)\]}}|/,:;=→.\u2010-\u2015<\w*\u3000-\u9fff-])"
            )
    if " " in signs:
        parts.append(rf"[{_QUOTES}](?P<blank> {{1,3}})[{_QUOTES}]")
    for i, (sign, source) in enumerate(SIGN_NAMES.items()):
        if sign in signs:
            parts.append(rf"(?P<name{i}>(?<!\w)(?:{source})(?!\w))")
    return re.compile("|".join(parts)) if parts else None


def _repeatable(sign: str) -> str:
    escaped = re.escape(sign)
    if len(sign) == 1 and not sign.isalnum() and sign not in ".-'\"`(),:;!?":
        return f"(?:{escaped}){{1,3}}"
    return escaped


_EXPLAINED = r"[ \t]*(?:[=:→|(]|->|is\b|are\b|represents?\b|means?\b|stands?\b|marks?\b|denotes?\b)"
_EXPLAINING = re.compile(
    r"(?:\b(?:with|by|as|is|are|enter|marked|signs?|symbols?|characters?|on|step|use|cells?|walls?|from|to)"
    r"|[=:→(|]|->)[ \t]$",
    re.IGNORECASE,
)
_DIGIT_BEFORE = re.compile(
    r"(?:\b(?:values?|numbers?|digits?|marked|by|with|as|is|are|on|cells?|symbols?|than|through|avoid|from"
    r"|to|of|source|destination|start|goal|walls?|obstacles?|=)|[=:→(|]|->)[ \t]$",
    re.IGNORECASE,
)


_LETTER_BEFORE = re.compile(  # "der Eingang ist mit E markiert", "l'entrata è segnata con E"
    r"\b(?:with|as|letter|mit|als|buchstabe|avec|par|marquée?|lettre|con|letra|lettera|com|буквой|буква|литерой|met|med|literą)[ \t]$",
    re.IGNORECASE,
)
_NAMED = list(SIGN_NAMES)
_ENUMERATION = re.compile(r"^[ \t]*\(?\d{1,2}[.)](?=\s)", re.MULTILINE)
_TABLE_LINE = re.compile(r"^\s*\|.*\|\s*$")


@dataclass(frozen=True)
class _Item:
    start: int
    end: int
    signs: tuple[str, ...] = ()
    place: Place | None = None
    role: Role | None = None
    weight: float = 1.0


def _bullets(prose: str) -> set[str]:
    """Signs that open two or more lines and so are bullets, not signs of a legend."""
    heads = re.findall(r"^[ \t]*([-*•+–▪◦])[ \t]+(?=\S)", prose, re.MULTILINE)
    return {head for head in heads if heads.count(head) >= 2}


def _sign_items(prose: str, signs: Sequence[str]) -> list[_Item]:
    """Every place where the text mentions a sign of the drawing, quoted or bare."""
    regex = _mention_regex(signs)
    if regex is None:
        return []
    bullets = _bullets(prose)
    numbers = {m.end() - 2 for m in _ENUMERATION.finditer(prose)}  # where "1." numbers a list
    items = []
    for found in regex.finditer(prose):
        group = found.lastgroup or ""
        sign = _sign_of(found, group, signs)
        if sign not in signs:
            continue
        if group == "other" and not _is_meant(prose, found, sign, bullets):
            continue
        if group == "word" and (found.start() in numbers or not _is_meant_letter(prose, found, sign)):
            continue
        items.append(_Item(found.start(), found.end(), signs=(sign,)))
    return items


def _sign_of(found: re.Match[str], group: str, signs: Sequence[str]) -> str:
    if group.startswith("name"):
        return _NAMED[int(group[4:])]
    if group == "blank":
        return " "
    return found[group] if found[group] in signs else found[group][0]  # "██" for the sign "█"


def _is_meant_letter(prose: str, found: re.Match[str], sign: str) -> bool:
    """Whether a bare letter or digit is spoken of as a sign: "value 1", "1 = wall", "0s"; not "1 step", "A wall"."""
    after = prose[found.end() : found.end() + 30]
    if sign.isdigit():
        before = prose[max(0, found.start() - 16) : found.start()]
        return found[0][-1] == "s" or bool(re.match(_EXPLAINED, after) or _DIGIT_BEFORE.search(before))
    if sign not in "AaIiOoYyEeUu" or re.match(_LINKS_AFTER, after):
        return True
    return sign.isupper() and bool(_LETTER_BEFORE.search(prose, max(0, found.start() - 16), found.start()))


def _is_meant(prose: str, found: re.Match[str], sign: str, bullets: set[str]) -> bool:
    """Whether a bare mark is spoken of as a sign, and is no bullet or punctuation."""
    line_start = prose.rfind("\n", 0, found.start()) + 1
    if not prose[line_start : found.start()].strip():
        return not (sign in bullets and prose[found.end() : found.end() + 1] in " \t")
    if sign not in ".,:;-–=()'\"!?|":
        return True
    before = prose[max(0, found.start() - 16) : found.start()]
    return bool(re.match(_EXPLAINED, prose[found.end() : found.end() + 30]) or _EXPLAINING.search(before))


# ---------------------------------------------------------------------------- links

_LINK = re.compile(
    r"=|:|→|->|—|–|\b(?:is|are|represents?|denotes?|means?|marks?|indicates?|stands? for|es|son"
    r"|representan?|significa|ist|sind|steht|stehen|bedeutet|"
    r"est|sont|représentent?|signifie|это|обозначает|означает|é|são|è|sono|rappresenta)\b|表示|代表|是|为|為|は|が|은"
    r"|는|이|가|يمثل|تمثل|هو|هي|نشان|یعنی|است"
)
_AND = re.compile(r"\b(?:and|or|und|oder|et|ou|y|o|e|и|или)\b|和|与|及|或|と|و|&")
_STOP = re.compile(r"[.!?。！？]\s|[.!?。！？]$|[;；]")


def _cost(between: str, table: bool) -> float:
    """How unlikely it is that two items with these words in between belong together."""
    if "\n\n" in between or len(between) > 90:
        return 9.0
    cost = 0.0
    cost += 2.2 * between.count("\n")
    cost += 3.0 * len(_STOP.findall(between))
    cost += 1.0 * len(re.findall(r"[,，、؛،/]", between))
    cost += 1.0 * len(_AND.findall(between))
    if not table:
        cost += 0.8 * between.count("|")
    cost += 0.5 * len(re.findall(r"\)\s*\S", between))
    words = re.findall(r"[^\W\d_]+", between.lower())
    strange = sum(
        word not in TELLS_NOTHING and not _LINK.fullmatch(word)
        for word in words
        if word.isascii() or len(word) < 12
    )
    cost += 0.55 * strange
    cost += 0.4 * len(re.findall(r"\d+", between))
    if _LINK.search(between) or "(" in between or (table and "|" in between):
        return cost
    return cost + (0.35 if not between.strip(" *_\"'`") else 0.7)


def _listed(items: list[_Item], prose: str) -> list[_Item]:
    """Signs joined by "and" or commas become one item ("# and X are walls"), as far as a role follows."""
    merged: list[_Item] = []
    for item in items:
        if merged and item.signs and merged[-1].signs:
            between = prose[merged[-1].end : item.start]
            if re.fullmatch(
                r"\s*(?:,|/|、|，|和|与|と|و)?\s*(?:and|or|und|oder|et|ou|y|e|и)?\s*(?:the\s+)?(?:letters?"
                r"|symbols?)?\s*",
                between,
            ):
                last = merged.pop()
                merged.append(_Item(last.start, item.end, signs=last.signs + item.signs))
                continue
        merged.append(item)
    return merged


def _zipped(items: list[_Item], prose: str, legend: Legend) -> list[_Item]:
    """`start and goal are S and G`: as many roles as signs in the list next to them, in the same order."""
    rest: list[_Item] = []
    used: set[int] = set()
    for i, item in enumerate(items):
        k = len(item.signs)
        if k < 2:
            continue
        for span in (range(i + 1, i + 1 + k), range(i - k, i)):
            near = [items[j] for j in span if 0 <= j < len(items) and j not in used]
            roles = [n.role for n in near]
            if len(near) != k or None in roles or len(set(roles)) != k:
                continue
            joined = all(
                re.fullmatch(
                    r"[\s,/、，]*(?:and|und|et|y|e|и|和|与|と|و)?\s*(?:the|a|an|el|la|der|die|das|den|le"
                    r"|l')?\s*(?:\w+\s+)?",
                    prose[a.end : b.start],
                )
                for a, b in itertools.pairwise(near)
            )
            gap = prose[item.end : near[0].start] if span.start > i else prose[near[-1].end : item.start]
            if joined and _cost(gap, False) < 2.0:
                for sign, role in zip(item.signs, roles, strict=True):
                    assert role is not None
                    legend.signs[sign][role] += 3.0
                used.update({i, *span})
                break
    rest = [item for j, item in enumerate(items) if j not in used]
    return rest


def _link(items: list[_Item], prose: str, table_lines: list[tuple[int, int]], legend: Legend) -> None:
    """Choose the pairs of neighbours that fit best, each item in at most one pair."""
    n = len(items)
    best = [0.0] * (n + 1)
    taken = [0.0] * (n + 1)
    for i in range(1, n + 1):
        best[i] = best[i - 1]
        if i == 1:
            continue
        a, b = items[i - 2], items[i - 1]
        if (a.role is None) == (b.role is None):
            continue
        between = prose[a.end : b.start]
        gain = 3.0 * math.exp(-_cost(between, _inside(table_lines, a.start))) * a.weight * b.weight
        if (
            a.role is not None
            and len(b.signs) == 1
            and re.match(
                r"\s*(?:is|are|=|:|represents?|denotes?|means?)\b|\s*[=:]", prose[b.end : b.end + 14]
            )
        ):
            gain *= 0.5  # the sign is about to be explained by what follows
        if gain > 0.12 and best[i - 2] + gain > best[i]:
            best[i] = best[i - 2] + gain
            taken[i] = gain
    i = n
    while i > 0:
        if taken[i] and best[i] > best[i - 1]:
            _note(items[i - 2], items[i - 1], taken[i], legend)
            i -= 2
        else:
            i -= 1


def _note(a: _Item, b: _Item, gain: float, legend: Legend) -> None:
    role, other = (a.role, b) if a.role is not None else (b.role, a)
    assert role is not None
    if other.place is not None:
        legend.places[role][other.place] += gain
    for k, sign in enumerate(other.signs):
        near = k == len(other.signs) - 1 if other is a else k == 0
        legend.signs[sign][role] += gain if near else 0.6 * gain


def _table_spans(prose: str) -> list[tuple[int, int]]:
    spans, position = [], 0
    for line in prose.split("\n"):
        if "|" in line and _TABLE_LINE.match(line):
            spans.append((position, position + len(line)))
        position += len(line) + 1
    return spans


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    i = bisect_right(spans, (at, 1 << 40)) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


_FROM = re.compile(
    r"(?:\bfrom|\bde|\bdesde|\bvon|\bvom|\bот|\bиз|\bс|\bda|\bvan|\bfrån|从|由|自|از|من)\s*(?:the\s+|la\s+"
    r"|el\s+|dem\s+|cell\s+|point\s+|position\s+|la casilla\s+|coordinates?\s+)*$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"^\s*(?:\([^()\n]{1,40}\)|,)?\s*(?:all the way\s+)?(?:to|and reach|until|a|al|hasta|nach|zu|zum|bis|à"
    r"|au|jusqu'à|до|в|к|para|até|naar|till|到|至|走到|前往|تا|به|إلى|الى|→|->)(?:\s+(?:the|la|el|dem|cell|point"
    r"|position|goal|end|exit|coordinates?))*\s*$",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"(?:\breach(?:es|ing)?|\bget(?:ting)? to|\barriv(?:e|ing) at|\b(?:go|move|walk|travel|navigate|path"
    r"|way|route|out) to|\balcanzar|\berreichen|\batteindre|到达|抵达)\s*(?:the\s+)?(?:(?:cell|square|tile"
    r"|point|position)\s+)?(?:(?:in|at)\s+)?$",
    re.IGNORECASE,
)


def _from_to(items: list[_Item], prose: str, legend: Legend) -> None:
    """`from S to G`, `from (0, 0) to (4, 4)`, `reach G`."""
    named = [item for item in items if item.role is None]
    for a, b in itertools.pairwise(named):
        if _FROM.search(prose[max(0, a.start - 40) : a.start]) and _TO.match(prose[a.end : b.start]):
            for item, role in ((a, "start"), (b, "goal")):
                _note(item, _Item(0, 0, role=role), 2.0, legend)  # type: ignore[arg-type]
    for item in named:
        if _REACH.search(prose[max(0, item.start - 50) : item.start]):
            _note(item, _Item(0, 0, role="goal"), 1.0, legend)


_OTHERS = re.compile(
    r"(?:everything else|anything else|all (?:the )?(?:other|remaining)|any other|every other|the rest"
    r"|other (?:cells|characters|symbols)|all non-\w+ \w+)[^.\n]{0,40}",
    re.IGNORECASE,
)


def _others(prose: str) -> Role | None:
    for found in _OTHERS.finditer(prose):
        role = ROLE.search(prose, found.start(), found.end() + 30)
        if role and role.lastgroup and role.lastgroup[2:] in ("wall", "open"):
            return "wall" if role.lastgroup[2:] == "wall" else "open"
    return None


def _role_items(prose: str) -> list[_Item]:
    items = []
    for found in ROLE.finditer(prose):
        group = found.lastgroup or ""
        role: Role = group[2:]  # type: ignore[assignment]
        weight = 0.6 if group[0] == "w" else 1.0
        if found[0].lower() in ("path", "paths", "pathway") and _THE_PATH.search(
            prose, max(0, found.start() - 24), found.start()
        ):
            weight = 0.5  # "find the shortest path": the task, not a kind of cell
        items.append(_Item(found.start(), found.end(), role=role, weight=weight))
    if not prose.isascii():
        for found in CJK_ROLE.finditer(prose):
            role = (found.lastgroup or "")[2:]  # type: ignore[assignment]
            items.append(_Item(found.start(), found.end(), role=role))
        items = _without_overlaps(sorted(items, key=lambda item: item.start - item.end))
    return items


_THE_PATH = re.compile(
    r"(?:shortest|valid|find|the|optimal|possible|best|complete|no|any|every|that)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


def _without_overlaps(*groups: list[_Item]) -> list[_Item]:
    """All items in reading order; where two overlap, the one of the earlier group stays."""
    kept: list[_Item] = []
    starts: list[tuple[int, int]] = []
    for group in groups:
        for item in group:
            i = bisect_right(starts, (item.end, -1))
            if i and starts[i - 1][1] > item.start and starts[i - 1][0] < item.end:
                continue
            kept.append(item)
            insort(starts, (item.start, item.end))
    return sorted(kept, key=lambda item: item.start)


_EMPHASIS = re.compile(r"\*\*[\"'`]?([^\s*]{1,2}|\*)[\"'`]?\*\*")  # Markdown's bold for a single sign


class Prose:
    """The text around the drawings, with what can be said of it whatever their signs are."""

    def __init__(self, text: str) -> None:
        text = _EMPHASIS.sub(r"'\1'", text)
        self.text = text
        self._roles = _role_items(text)
        self._places = [_Item(start, end, place=place) for start, end, place in find_places(text)]
        self._tables = _table_spans(text)
        self._legends: dict[frozenset[str], Legend] = {}
        self.names_ends = {"wall", "start", "goal"} <= {
            item.role for item in self._roles if item.weight == 1.0
        }
        placed = self.legend(frozenset()).places
        self.places_ends = bool(placed.get("start") and placed.get("goal"))
        self.order = stated_order(text)
        self.base = stated_base(text)
        self.rows_from_below = counts_from_below(text)

    def legend(self, signs: frozenset[str]) -> Legend:
        """What the text says of these signs."""
        if signs not in self._legends:
            self._legends[signs] = self._read(sorted(signs))
        return self._legends[signs]

    def _read(self, signs: Sequence[str]) -> Legend:
        text, legend = self.text, Legend()
        mentions = _sign_items(text, signs)
        quoted = [m for m in mentions if text[m.start] in _QUOTES + "(["]
        bare = [m for m in mentions if text[m.start] not in _QUOTES + "(["]
        items = _without_overlaps(quoted, self._places, bare, self._roles)
        _from_to(items, text, legend)
        items = _zipped(_listed(items, text), text, legend)
        _link(items, text, self._tables, legend)
        legend.others = _others(text)
        return legend
