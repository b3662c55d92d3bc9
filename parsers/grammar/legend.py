"""A drawn puzzle whose signs are explained in prose: "T is a tree, g is grass, R is me and H is grandma's house".

The drawing leaves little to find out. In a maze two signs stand often, and one of them is the wall; two stand once, and
one of them is the start; instead of a sign that stands once, a place may be told. So four ways to read the drawing are
held against the words: each word for a role counts for or against the sign next to it, on whichever side the way likes
better. A way is only told where the words, and the rules, clearly prefer it. In a Sudoku the one sign that is no digit
is the blank, if the text speaks of it.

Text -> `_Item`s (signs, words for roles) -> `_Gap`s between two signs -> the scores of all ways.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, permutations
from textwrap import dedent
from typing import Any

from parsers.families import topic_of
from parsers.grammar.legend_words import (
    LINKS,
    PREPOSITIONS,
    WORD,
    folded,
    sign_names,
    speaks_of_blanks,
    told_roles,
)
from parsers.llm.call import ROLES, Call, CallError, example
from parsers.llm.document import Document, signs_of
from parsers.maze_places import Place, find_places
from parsers.maze_rules import foreign_rule
from parsers.resolve import resolve
from parsers.scan import Block
from solver.kinds import all_kinds
from solver.kinds.maze import LARGEST
from solver.puzzle import PuzzleKind

MOST_SIGNS = 12  # different ones of a drawing; no maze has more
MARGIN = 0.6  # by how much the words must prefer a way to the one with two roles exchanged; one clear word weighs 2
OFTEN, ONCE = (
    ("wall", "open"),
    ("start", "goal"),
)  # roles of signs that stand often, and of those that stand once
_OTHER_ROLE = {"wall": "open", "open": "wall", "start": "goal", "goal": "start"}


def legend_calls(document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """Calls for a drawn puzzle with a legend, best first; none where it is not understood."""
    prose = _prose(document)
    if not document.pieces or not prose.strip():
        return []
    found: list[dict[str, Any]] = []
    for number in range(len(document.pieces)):
        found += _maze_call(document, number, kind, prose) or _sudoku_call(document, number, kind, prose)
    return found if len(found) == 1 else []


def _prose(document: Document) -> str:
    """The text with the drawn pieces cut out; positions stay."""
    parts, position = [], 0
    for piece in document.pieces:
        parts += [document.text[position : piece.start], "\n" * (piece.end - piece.start)]
        position = piece.end
    return "".join([*parts, document.text[position:]])


# ---------------------------------------------------------------------------- the blanks of a Sudoku


def _sudoku_call(
    document: Document, number: int, kind: PuzzleKind | None, prose: str
) -> list[dict[str, Any]]:
    """The only sign that is no digit is the blank, if the text speaks of it and of no other rules."""
    counts = signs_of(document.pieces[number])
    n_cells = sum(counts.values())
    topic = topic_of(prose)
    if topic.variant or topic.some_variant or ((topic.maze or topic.other) and not topic.sudoku):
        return []
    family = "binairo" if topic.plain == "binairo" else "sudoku"
    for known in [kind] if kind else all_kinds():
        side = known.sizes[0]
        if not known.name.startswith(family) or n_cells != side * side or topic.plain not in (None, family):
            continue
        strange = [sign for sign in counts if sign not in known.symbols[1:]]
        if len(strange) != 1 or len(strange[0]) > 2 or not strange[0].strip() or len(counts) < 3:
            continue
        mentions = [item for item in _mentions(prose, strange) if item.sign == strange[0]]
        if not mentions or any(_IS_A_DIGIT.match(prose, item.end) for item in mentions):
            continue
        if not speaks_of_blanks(prose):
            continue
        legend = dict.fromkeys(ROLES) | {"blank": strange[0]}
        return _that_resolve(example(kind=known.name, grid=f"g{number}", legend=legend), document, kind)
    return []


_IS_A_DIGIT = re.compile(
    r"['\"`)”’»]?\s*(?:=|:|->|→|is|are|means|stands for|ist|es|est|это|是)?\s*(?:an? )?[1-9](?!\d|\w)"
)


def _that_resolve(call: dict[str, Any], document: Document, kind: PuzzleKind | None) -> list[dict[str, Any]]:
    """The call, if it can be read."""
    try:
        return [call] if resolve(Call.of(call), document, kind).puzzle is not None else []
    except CallError:
        return []


# ---------------------------------------------------------------------------- a maze


def _maze_call(document: Document, number: int, kind: PuzzleKind | None, prose: str) -> list[dict[str, Any]]:
    if kind is not None and kind.name != "maze":
        return []
    if foreign_rule(_HEADING.sub(" ", prose)) not in _HARMLESS:
        return []
    for rows in _cuts(document.pieces[number]):
        counts = Counter(cell for row in rows for cell in row)
        often = [sign for sign, n in counts.items() if n > 1]
        once = [sign for sign, n in counts.items() if n == 1]
        if len(often) != 2 or len(once) > 2 or "" in counts or len({len(row) for row in rows}) != 1:
            continue
        if max(len(rows), len(rows[0])) > LARGEST:
            continue
        way = _best_way(prose, often, once, rows)
        if way is None:
            continue
        legend = dict.fromkeys(ROLES) | {role: sign for sign, role in way.roles.items()}
        say = [{"do": role, "row": str(r + 1), "column": str(c + 1)} for role, (r, c) in way.cells.items()]
        call = example(kind="maze", grid=f"g{number}", legend=legend, say=say)
        return _that_resolve(call, document, kind)
    return []


_HARMLESS = (None, "islands", "three-dimensional maze")
"""Where who starts and what is to be reached is told, a boat sails to an island and a hero came down the stairs."""
_HEADING = re.compile(r"\b(?:map |symbol )?key\b(?=\W{0,3}[:\n])", re.IGNORECASE)


def _cuts(piece: Block) -> Iterator[tuple[tuple[str, ...], ...]]:
    """How the lines may be cut into cells: with blanks as cells where these stand among them, or as the scanner did."""
    lines = [line.rstrip() for line in piece.lines if line.strip()]
    if piece.form in ("characters", "spaced") and lines:
        lines = dedent("\n".join(lines)).split("\n")
        width = max(map(len, lines))
        lines = [line.ljust(width) for line in lines]
        cells = Counter("".join(lines))
        if cells[" "] and any(line[1::2].strip() for line in lines) and len(cells) <= MOST_SIGNS:
            yield tuple(map(tuple, lines))
    if len(signs_of(piece)) <= MOST_SIGNS and all(len(cell) <= 2 for row in piece.rows for cell in row):
        yield piece.rows


@dataclass(frozen=True)
class _Way:
    """One way to read a drawn maze."""

    roles: dict[str, str]  # sign -> role
    cells: dict[str, tuple[int, int]]  # role -> where, for what is not drawn


def _best_way(
    prose: str, often: Sequence[str], once: Sequence[str], rows: Sequence[Sequence[str]]
) -> _Way | None:
    """The roles that the words clearly give; None where they give none."""
    items = _mentions(prose, [*often, *once])
    places: dict[str, Place] = {}
    if len(once) < 2:
        for begin, end, place in find_places(prose):
            name = next((name for name, known in places.items() if known == place), f"place {len(places)}")
            places[name] = place
            items.append(_Item(begin, end, name))
        if len(once) + len(places) != 2:
            return None
    ends = [*once, *places]
    scores = _scores(
        prose, _in_order(items), often, ends, {walls: _has_way(rows, walls, once) for walls in often}
    )
    walls, start = max(scores, key=lambda way: scores[way])
    opens, goal = _except(often, walls), _except(ends, start)
    best = scores[walls, start] - MARGIN
    sure_of_walls = best >= max(scores[opens, start], scores[opens, goal])
    sure_of_ends = best >= max(scores[walls, goal], scores[opens, goal])
    spoken_of = {item.sign for item in items}
    walls_told, ends_told = not spoken_of.isdisjoint(often), not spoken_of.isdisjoint(ends)
    # signs that nothing is said of may be the usual ones
    if not (sure_of_walls if walls_told else walls in _WALLS and opens in _OPENS):
        return None
    if not (sure_of_ends if ends_told else start == "S" and goal in _GOALS):
        return None
    if not walls_told and not ends_told:
        return None
    roles = {walls: "wall", opens: "open"}
    cells: dict[str, tuple[int, int]] = {}
    for sign, role in ((start, "start"), (goal, "goal")):
        if sign in once:
            roles[sign] = role
        elif (cell := _cell_of(places[sign], rows, walls)) is not None:
            cells[role] = cell
        else:
            return None
    return _Way(roles, cells)


def _scores(
    prose: str, items: Sequence[_Item], often: Sequence[str], ends: Sequence[str], has_way: Mapping[str, bool]
) -> dict[tuple[str, str], float]:
    """How well each way agrees with the words, with the drawing and with habit, by its signs for wall and start."""
    gaps, zipped = _gaps(prose, items, often, ends)
    scores: dict[tuple[str, str], float] = {}
    for walls, opens in permutations(often):
        for start, goal in permutations(ends):
            roles = {walls: "wall", opens: "open", start: "start", goal: "goal"}
            score = _habit(roles) + _CONNECTED * has_way[walls]
            for gap in gaps:
                score += gap.score(roles)
            for sign, role, weight in zipped:
                score += weight if roles[sign] == role else -weight
            scores[walls, start] = score
    return scores


def _except(two: Sequence[str], one: str) -> str:
    return two[1] if two[0] == one else two[0]


_CONNECTED = 0.5  # what a way from one sign that stands once to the other adds
_WALLS, _OPENS, _GOALS = "#█■▓⬛🧱", " ._·⬜□", "GEF"


def _habit(roles: Mapping[str, str]) -> float:
    """What the signs mostly mean counts a little."""
    usual = {"wall": _WALLS, "open": _OPENS, "start": "S", "goal": _GOALS}
    return sum(0.3 for sign, role in roles.items() if sign in usual[role])


def _has_way(rows: Sequence[Sequence[str]], walls: str, once: Sequence[str]) -> bool:
    """Whether the signs that stand once are joined, if those are the walls; true where they are not drawn."""
    free = {(r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if cell != walls}
    ends = [(r, c) for r, c in free if rows[r][c] in once]
    if len(ends) < 2:
        return True
    reached, left = {ends[0]}, [ends[0]]
    while left:
        r, c = left.pop()
        near = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & free - reached
        reached |= near
        left += near
    return ends[1] in reached


def _cell_of(place: Place, rows: Sequence[Sequence[str]], walls: str) -> tuple[int, int] | None:
    """The open cell of a place; a corner within a border is the one inside it."""
    height, width = len(rows), len(rows[0])
    if place.kind == "corner":
        r, down = (0, 1) if place.name.startswith("top") else (height - 1, -1)
        c, right = (0, 1) if place.name.endswith("left") else (width - 1, -1)
        cells = [(r, c), (r + down, c + right)]
    elif place.kind == "pair" and place.name != "a1" and (place.order or place.first == place.second):
        cells = [(place.first - 1, place.second - 1)]
        if place.order == "xy":
            cells = [(place.second - 1, place.first - 1)]
    else:
        return None
    inside = [(r, c) for r, c in cells if 0 <= r < height and 0 <= c < width]
    return next(((r, c) for r, c in inside if rows[r][c] != walls), None)


# ---------------------------------------------------------------------------- signs and words of the text


@dataclass(frozen=True, eq=False)
class _Item:
    """A sign that is spoken of, or a word for roles."""

    start: int
    end: int
    sign: str = ""
    roles: Mapping[str, float] = field(default_factory=dict)


def _in_order(items: Sequence[_Item]) -> list[_Item]:
    """By place, the longer of two that overlap."""
    kept: list[_Item] = []
    for item in sorted(items, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


_QUOTES = "\"'`‘’“”«»„‹›「」『』"
_SENTENCE_SIGNS = ".,:;!?-–—='\"()/|"
_WORD_BEFORE = (  # or an Arabic word of one letter, such as "and"
    r"(?:(?<![^\W\u3040-\u30ff\u3400-\u9fff])|(?<=[\s،,;؛(][وبلفك]))(?<!['’])"
)
_NO_WORD_AFTER = r"(?![^\W\u3040-\u30ff\u3400-\u9fff])(?!['’]\w)"
_LINKING = r"(?:=|:|->|=>|→|⇒|—|\b(?:is|are|was|were|représente|représentent|signifie|veut|representa|significa|bedeuten|heissen|stellt|означает|обозначает|means?|marks?|stands?|denotes?|represents?|shows?|for|es|son|ist|sind|bedeutet|heißt|est|sont|é|são|è|sono|это|هي|هو|یعنی)\b)"
_LINKED_AFTER = re.compile(rf"['\"]?\s{{0,2}}(?:{_LINKING}|[是表代])", re.IGNORECASE)
_LINKED_BEFORE = re.compile(
    r"(?:(?:=|:|->|→|\(|,|;|\b(?:is|are|as|by|with|at|through|over|onto|across|le|les|el|il|lo|die|der|das|um|on|from|to|letters?|signs?|symbols?|digits?|numbers?|the|has|and|all|for|reach|over|put|typed|marked|ist|sind|es|son|est|sont|en|por|par|sur|auf|bei|von|nach|zu|bis"
    r"|de|a|à|до|от|на|по|это|é|e|è|and|und|et|y|и|is a|are a)\b)\s{0,2}|^\s*|\n\s*)$",
    re.IGNORECASE,
)
_LIKE_WORDS = frozenset("aAiIoOyYeEuUéàèяЯиИвВсСкКоОуУаАсС")


def _mentions(prose: str, signs: Sequence[str]) -> list[_Item]:
    """Where the text speaks of the signs: in quotes, bare, or by their names."""
    found: list[_Item] = []
    heads = Counter(re.findall(r"^[ \t]*([-*•+–])[ \t]+\S", prose, re.MULTILINE))
    for sign in signs:
        if not sign.strip():
            if sign:
                found += [_Item(*hit.span(), sign) for hit in re.finditer(rf"[{_QUOTES}] [{_QUOTES}]", prose)]
            continue
        plain = re.escape(sign)
        opening, closing = rf"[{_QUOTES}(\[<*]{{1,2}}", rf"[{_QUOTES})\]>*]{{1,2}}"
        quoted = re.compile(
            rf"(?<![^\s(,:;=\[{{|/→>\u3000-\u9fff-]){opening}{plain}{{1,3}}{closing}(?:s\b)?"
            if not sign.isalnum()
            else rf"(?<![^\W\u3400-\u9fff]){opening}{plain}{closing}(?:s\b)?"
        )
        found += [_Item(*hit.span(), sign) for hit in quoted.finditer(prose)]
        other = sign.swapcase()
        if (
            len(sign) == 1
            and sign.isascii()
            and sign.isalpha()
            and other not in signs
            and sign not in _LIKE_WORDS
        ):
            plain = f"[{plain}{other}]"
        for hit in _bare(plain, sign).finditer(prose):
            if not any(item.start <= hit.start() < item.end for item in found) and _is_meant(
                prose, hit, sign, heads
            ):
                found.append(_Item(*hit.span(), sign))
    for start, end, names in sign_names(prose):
        meant = [sign for name in names for sign in name if sign in signs]
        if len(meant) != 1 or any(item.start < end and start < item.end for item in found):
            continue
        if _is_name(prose, start, end, meant[0]):
            found.append(_Item(start, end, meant[0]))
    return found


def _bare(plain: str, sign: str) -> re.Pattern[str]:
    if sign.isalnum():
        return re.compile(rf"{_WORD_BEFORE}{plain}(?:['’]?s)?{_NO_WORD_AFTER}")
    return re.compile(
        rf"(?<![^\s(\[{{|/,:=→>\u3000-\u9fff]){plain}{{1,3}}(?:['’]?s\b)?(?![^\s)\]}}|/,:;=→.!?\u3000-\u9fff-])"
    )


def _is_meant(prose: str, hit: re.Match[str], sign: str, heads: Mapping[str, int]) -> bool:
    """Whether a bare sign is spoken of, and is no bullet, word, number or punctuation."""
    line = prose[prose.rfind("\n", 0, hit.start()) + 1 : hit.start()]
    if not line.strip() and heads.get(sign, 0) > 1 and prose[hit.end() : hit.end() + 1] == " ":
        return False
    before = prose[max(0, hit.start() - 16) : hit.start()]
    is_linked = _LINKED_AFTER.match(prose, hit.end()) is not None
    if sign in _SENTENCE_SIGNS:
        return is_linked or (
            _LINKED_BEFORE.search(before) is not None and before.endswith(" ") and bool(line.strip())
        )
    if sign.isdigit():
        if _COUNTED_BEFORE.search(before) or _COUNTED_AFTER.match(prose, hit.end()):
            return False
        is_last = re.match(r"\s*(?:[.,;)\n]|$)", prose[hit.end() : hit.end() + 3]) is not None
        is_linked |= (
            is_last
            or _is_role_next(prose[hit.end() : hit.end() + 24])
            or _is_role_last(before)
            or _AMONG_CHINESE.search(before + prose[hit.end() : hit.end() + 1]) is not None
            or _LINKED_BEFORE.search(before) is not None
            or hit[0].endswith("s")
        )
        numbers_a_list = not line.strip() and prose[hit.end() : hit.end() + 2] in (". ", ") ")
        return is_linked and not numbers_a_list
    if sign in _LIKE_WORDS:
        return _is_meant_letter(prose, hit, sign, before, is_linked)
    return not (prose[hit.end() : hit.end() + 1] == "." and prose[hit.end() + 1 : hit.end() + 2].isalpha())


def _is_meant_letter(prose: str, hit: re.Match[str], sign: str, before: str, is_linked: bool) -> bool:
    """Whether a letter that may be a word, such as "a" and "I", is a sign here."""
    after = prose[hit.end() : hit.end() + 12]
    if (
        _AMONG_CHINESE.search(before)
        or not after
        or after[0] in "。，、,;.!?)\n"
        or _LETTER_BEFORE.search(before)
    ):
        return True
    if sign.isascii() and (_NOT_LATIN.match(after) or _NOT_LATIN_BEFORE.search(before)):
        return True
    if sign in "iI":
        is_joined = sign == "i" and _JOINED_AFTER.match(after) is not None
        return is_joined or (is_linked and not after.startswith((" was", "'", "’")))
    if is_linked or _JOINED_AFTER.match(after):
        return True
    if sign not in "aA" and (not before.strip() or before.rstrip(" ")[-1] in ",;\n") and _is_role_next(after):
        return True
    is_inside = before.strip() != "" and re.search(r"[.!?:\n]\s*$", before) is None
    return sign.isupper() and (
        (is_inside and not re.match(r"\s[A-Z]{2}", after)) or (sign != "A" and _is_role_next(after))
    )


def _is_role_next(after: str) -> bool:
    return any(start <= 2 and "nothing" not in roles for start, _, roles in told_roles(after))


def _is_role_last(before: str) -> bool:
    return any(end >= len(before) - 1 and "nothing" not in roles for _, end, roles in told_roles(before))


_JOINED_AFTER = re.compile(r"\s(?:to|and|und|nach|bis|until|hasta)\b")
_NOT_LATIN = re.compile(r"\s?[\u0400-\u06ff\u3400-\u9fff]")
_NOT_LATIN_BEFORE = re.compile(r"[\u0400-\u06ff\u3400-\u9fff]\s?$")
_COUNTED_BEFORE = re.compile(
    r"(?:\b(?:rows?|lines?|col(?:umn)?s?|page|question|level|week|day|part|no|nr|step|fila|columna|zeile|spalte|seite|ligne|colonne|riga|linha|coluna|in|about)\.?|строк\w*|столб\w*|第|[+/*×x]|\d)\s?$",
    re.IGNORECASE,
)
_COUNTED_AFTER = re.compile(
    r"\s?(?:[x×*+/:]\s?\d|\d|%|(?:by|of|more|steps?|moves?|minutes?|hours?|days?|weeks?|years?|rows?|columns?|cells?|times?|people|puzzles?|mazes?|in|goes|at)\b|行|列|步|分|天)",
    re.IGNORECASE,
)
_AMONG_CHINESE = re.compile("[\u3400-\u9fff]$")
_LETTER_BEFORE = re.compile(
    r"(?:letters?|sign|symbol|буква|letra|lettre|Buchstabe|lettera)\s$", re.IGNORECASE
)
_SOME_ONES = re.compile(
    r"\b(?:free|open|empty|blank|blocked|closed|other|black|white|walkable|passable|solid|dark|these|those|first|last)\s$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:this|that|which|no|first|last|each|every|the|good|easy|hard|another|any|some)\s$", re.IGNORECASE
)


def _is_name(prose: str, start: int, end: int, sign: str) -> bool:
    """Whether the word is the name of a sign, and no number or everyday word."""
    if prose[start:end] == "点":
        return prose[max(0, start - 1) : start] not in tuple("起终終始地目一几有重")
    if sign == "1" and _SOME_ONES.search(prose, max(0, start - 12), start):
        return False
    if not sign.isdigit() or prose[start:end].lower().endswith("s") or not prose[start:end].isascii():
        return True
    before = prose[max(0, start - 12) : start]
    if sign == "1" and _NUMBERED.search(before):
        return False
    return bool(
        _LINKED_AFTER.match(prose, end)
        or re.search(r"(?:\ba|\bdigit|\bel|\ble|\bthe|\bdie|\blo|\b[oi]l) $", before)
    )


# ---------------------------------------------------------------------------- what stands between the signs


@dataclass
class _Gap:
    """The words for roles between two signs. Each is about the one before or the one after, in that order."""

    before: str
    after: str
    words: list[tuple[dict[str, float], dict[str, float]]] = field(default_factory=list)
    """For each word, how strongly it gives which roles to the sign before, and to the sign after."""

    def score(self, roles: Mapping[str, str]) -> float:
        """How well the words agree with these roles of signs, at the best parting between the two."""
        left = [_agreement(word[0], roles.get(self.before)) for word in self.words]
        right = [_agreement(word[1], roles.get(self.after)) for word in self.words]
        best = total = sum(right)
        for one, other in zip(left, right, strict=True):
            total += one - other
            best = max(best, total)
        return best


_NO_ROLE = (
    -0.05
)  # how well it agrees with a sign's role that a word next to it speaks of roles that it cannot have


def _agreement(told: Mapping[str, float], role: str | None) -> float:
    if role is None or not told:
        return 0.0
    if role in told:
        return told[role]
    if _OTHER_ROLE[role] in told:
        return -told[_OTHER_ROLE[role]]
    return _NO_ROLE * max(told.values())


def _gaps(
    prose: str, mentions: Sequence[_Item], often: Sequence[str], ends: Sequence[str]
) -> tuple[list[_Gap], list[tuple[str, str, float]]]:
    """The gaps between the signs that are mentioned, and what is told of several signs at once."""
    words, others = _role_words(prose, mentions)
    items = _in_order([*mentions, *_those_left(others, mentions, often)])
    gaps: list[_Gap] = []
    zipped: list[tuple[str, str, float]] = []
    used: set[_Item] = set()
    bounds: list[_Item | None] = [None, *items, None]
    between: list[list[_Item]] = []
    position = 0
    for _, following in pairwise(bounds):
        inside = []
        stop = following.start if following else len(prose)
        while position < len(words) and words[position].start < stop:
            inside.append(words[position])
            position += 1
        between.append(inside)
    for first, last in _lists(prose, items):
        group = items[first : last + 1]
        for inside, is_after in ((between[last + 1], True), (between[first], False)):
            told = _list_of_roles(prose, inside, group, ends, is_after)
            if told and not used & {word for _, word, _ in told}:
                zipped += [(item.sign, role, 1.5) for item, _, role in told]
                used |= {word for _, word, _ in told}
                break
    for (before, after), inside in zip(pairwise(bounds), between, strict=True):
        gap = _Gap(before.sign if before else "", after.sign if after else "")
        for word in inside:
            if word in used:
                continue
            if "seek" in word.roles:
                gap.words += _sought(prose, word, before, after)
            else:
                gap.words.append((_pull(prose, word, before, ends), _pull(prose, word, after, ends)))
        if gap.words:
            gaps.append(gap)
    return gaps, zipped


def _sought(
    prose: str, word: _Item, before: _Item | None, after: _Item | None
) -> list[tuple[dict[str, float], dict[str, float]]]:
    """ "The fox F wants to reach his den D": who wants is where one starts, and what he wants is the goal."""
    if before is None or after is None or _SENTENCE_END.search(prose, word.end, after.start):
        return []
    if prose[before.end : word.start].strip(" )\"'") or after.start - word.end > _FARTHEST:
        return []
    return [({"start": 0.8}, {}), ({}, {"goal": 0.6})]


def _role_words(prose: str, mentions: Sequence[_Item]) -> tuple[list[_Item], list[_Item]]:
    """The words for roles, turned round where they are denied or excepted; and the words for all other signs."""
    taken = sorted((item.start, item.end) for item in mentions)
    is_english = _ENGLISH.search(prose) is not None  # where "a" is no "to"
    words: list[_Item] = []
    others: list[_Item] = []
    words += [
        _Item(*hit.span(), roles={"start" if hit[0] == "S" else "goal": 1.0})
        for hit in _WOULD_BE.finditer(prose)
        if not any(start <= hit.start() < end for start, end in taken)
    ]
    denials: list[_Item] = []
    exceptions: list[_Item] = []
    number = 0
    for start, end, meanings in sorted(told_roles(prose), key=lambda found: found[0]):
        while number < len(taken) and taken[number][1] <= start:
            number += 1
        if number < len(taken) and taken[number][0] < end:
            continue
        item = _Item(start, end, roles=meanings)
        if "nothing" in meanings or (is_english and prose[start:end].lower() == "a"):
            continue
        if "deny" in meanings:
            denials.append(item)
        elif "except" in meanings:
            is_but = prose[start:end].lower() == "but"
            if not is_but or _ALL_BEFORE.search(prose[max(0, start - 60) : start]):
                exceptions.append(item)
        elif "others" in meanings:
            others.append(_Item(start, end, "others"))
        else:
            words.append(item)
    words.sort(key=lambda word: word.start)
    words = [_turned(word) if _is_denied(prose, word, denials, taken) else word for word in words]
    for exception in exceptions:
        words = _excepted(prose, exception, words, mentions)
    return words, others


_WOULD_BE = re.compile(r"(?<!\w)[SG](?= would be\b)")
_ALL_BEFORE = re.compile(r"\b(?:all|every\w*|any\w*|each)\b[^.;:\n]*$", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:the|is|are|of|and|from|be|can|you|it|this)\b", re.IGNORECASE)


def _turned(word: _Item) -> _Item:
    """What blocks lets through, and the other way round; a denied verb is clear."""
    turned = {_OTHER_ROLE[role]: max(weight, 0.9) for role, weight in word.roles.items() if role in OFTEN}
    return _Item(word.start, word.end, roles={r: w for r, w in word.roles.items() if r in ONCE} | turned)


_CLAUSE_END = re.compile(r"[,;:.!?\n()，。；、：！？،؛]|\s[-–—]\s")


def _is_denied(prose: str, word: _Item, denials: Sequence[_Item], signs: Sequence[tuple[int, int]]) -> bool:
    for denial in denials:
        low, high = sorted((denial.start, word.start))
        if high - low > 80 or any(low < start < high for start, _ in signs):
            continue
        if denial.end <= word.start <= denial.end + 40:
            between = prose[denial.end : word.start]
            is_chinese = bool(re.search("[\u3400-\u9fff]", prose[denial.start : denial.end]))
            n_between = len(between) / 3 if is_chinese else len(WORD.findall(between))
            if n_between <= (1 if is_chinese else 4) and not _CLAUSE_END.search(between):
                return True
        elif word.end <= denial.start <= word.end + 12 and min(word.roles.values()) < 1:
            between = prose[word.end : denial.start]
            is_german = prose[denial.start : denial.end].lower() in (
                "nicht",
                "pas",
                "kein",
                "keiner",
                "niemand",
            )
            if is_german and len(WORD.findall(between)) <= 1 and not _CLAUSE_END.search(between):
                return True
    return False


def _excepted(prose: str, exception: _Item, words: list[_Item], mentions: Sequence[_Item]) -> list[_Item]:
    """ "You can walk on all but #": the word for the role, about all others, is turned round and put next to the sign."""
    sign = next((item for item in mentions if exception.end <= item.start <= exception.end + 24), None)
    if (
        sign is None
        or _strange(prose[exception.end : sign.start]) > 1
        or re.search(r"[.\n]", prose[exception.end : sign.start])
    ):
        return words
    free = [word for word in words if set(word.roles) & set(OFTEN)]
    before = [
        word
        for word in free
        if word.end <= exception.start <= word.end + 60
        and not re.search(r"[.\n;]", prose[word.end : exception.start])
        and not any(word.end <= item.start < exception.start for item in mentions)
    ]
    after = [
        word
        for word in free
        if sign.end <= word.start <= sign.end + 60 and not re.search(r"[.\n;,]", prose[sign.end : word.start])
    ]
    is_contrast = re.search(r",\s*$", prose[max(0, exception.start - 3) : exception.start]) is not None
    chosen = [] if is_contrast else after[:1] or before[-1:]
    if not chosen:
        return words
    turned = _turned(chosen[0])
    moved = _Item(exception.start, exception.end, roles={r: 1.0 for r in turned.roles if r in OFTEN})
    return sorted(
        [word for word in words if word not in before and word not in chosen] + [moved],
        key=lambda word: word.start,
    )


def _those_left(others: Sequence[_Item], mentions: Sequence[_Item], often: Sequence[str]) -> list[_Item]:
    """ "Everything else" is the other of the two signs that stand often."""
    found = []
    for other in others:
        near = [item for item in mentions if item.sign in often]
        if near:
            nearest = min(
                near, key=lambda item: abs(item.start - other.start) + 500 * (item.start > other.start)
            )
            found.append(_Item(other.start, other.end, _except(often, nearest.sign)))
    return found


# ---------------------------------------------------------------------------- how strongly a word is about a sign


_AND = re.compile(
    r"\b(?:and|or|und|oder|et|ou|y|e|и|а|или|while|whereas|mientras|während)\b|[和与及或]|(?<!\w)و(?!\w)"
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。！？]")
_EQUALS = re.compile(
    r"[\s'\"`]*(?:=|:|->|=>|→|⇒|=|：|is|are|means?|stands? for|ist|sind|es|son|est|sont|é|são|è|sono|это|是|表示|代表|هي|هو|یعنی)[\s'\"`]*",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,،、，](?!\s*(?:где|wo|où|ou|donde|where|dove|onde|что|dass|que|which|that|che)\b)")
_SEPARATE = re.compile(r"[,;.!?\n()，。；！？،؛]")
_DENIED = re.compile(
    r"(?:\b(?:not|isn['’]?t|aren['’]?t|never|nicht|kein\w*|no es|n['’]est pas|pas|не|não|non)\b|不是|لیس|ليس|نیست)",
    re.IGNORECASE,
)
_FARTHEST = 100  # characters


def _strange(between: str) -> int:
    """How many words stand there that are no links."""
    n_words = sum(folded(word) not in LINKS for word in WORD.findall(between))
    return (
        n_words
        + len(re.findall("[\u3400-\u9fff]", re.sub("[是表示代用的在有为个被标出位于地方]", "", between))) // 2
    )


def _pull(prose: str, word: _Item, item: _Item | None, ends: Sequence[str]) -> dict[str, float]:
    """The roles that a word gives to a sign beside it, by how near it stands."""
    if item is None:
        return {}
    is_after = word.start >= item.end  # the word stands after the sign
    between = prose[item.end : word.start] if is_after else prose[word.end : item.start]
    if len(between) > _FARTHEST:
        return {}
    if _DENIED.search(between) and (not is_after or set(word.roles) <= set(ONCE)):
        return {}  # "the start isn't A", "o are walls, not X"
    n_strange = _strange(between)
    if folded(prose[word.start : word.end]) in PREPOSITIONS and (
        is_after or n_strange > 1 or _SEPARATE.search(between)
    ):
        return {}
    cost = (
        0.25 * min(n_strange, 8)
        + 3.0 * len(_SENTENCE_END.findall(between))
        + 2.0 * between.count("\n")
        + 2.5 * len(re.findall("[;；؛]", between))
        + 1.1 * len(_COMMA.findall(between))
        + 0.8 * len(_AND.findall(between))
        + 1.0 * len(re.findall(r"(?<=\s)[-–—/](?=\s)|\)", between))
    )
    if _EQUALS.fullmatch(between) or (not is_after and between.strip() in ("", "(")):
        cost -= 0.3
    elif re.fullmatch(r"\s*[-–—]\s*", between):
        cost = 0.0
    near = math.exp(-cost)
    fitting = ONCE if item.sign in ends else OFTEN
    told = {role: weight * near for role, weight in word.roles.items() if role in fitting}
    if not told and min(word.roles.values()) < 1:
        return {}
    return told or {role: weight * near for role, weight in word.roles.items()}


# ---------------------------------------------------------------------------- two lists


_JOINT = re.compile(r"[,،、，/;]|\b(?:and|und|et|y|e|и)\b|[和与]|(?<!\w)و(?!\w)", re.IGNORECASE)
_BETWEEN_LISTED = re.compile(
    r"[ ,،、，/'\"]*(?:and|und|et|y|e|и|和|与|و)?[ ,]*(?:the |a )?(?:letters? |signs? )?", re.IGNORECASE
)


def _lists(prose: str, items: Sequence[_Item]) -> Iterator[tuple[int, int]]:
    """Runs of signs with nothing but commas and "and" between them, by their first and last number."""
    first = 0
    for number in range(1, len(items) + 1):
        if number < len(items) and _BETWEEN_LISTED.fullmatch(
            prose, items[number - 1].end, items[number].start
        ):
            continue
        group = items[first:number]
        joined = all(_JOINT.search(prose, one.end, other.start) for one, other in pairwise(group))
        if len(group) > 2 or (len(group) == 2 and joined):
            yield first, number - 1
        first = number


def _list_of_roles(
    prose: str, words: Sequence[_Item], group: Sequence[_Item], ends: Sequence[str], is_after: bool
) -> list[tuple[_Item, _Item, str]]:
    """Signs, words and roles where words for roles stand one after the other as the signs do: in this order."""
    runs: list[list[_Item]] = []
    last: _Item | None = None
    for word in words:
        if folded(prose[word.start : word.end]) in PREPOSITIONS:
            continue
        between = prose[last.end : word.start] if last else ""
        if last and runs and not _SENTENCE_END.search(between) and "\n" not in between:
            if _JOINT.search(between) and _strange(between) < 3:
                runs[-1].append(word)
                last = word
                continue
            if not _JOINT.search(between) and set(word.roles) & set(runs[-1][-1].roles):
                last = word
                continue
        runs.append([word])
        last = word
    if not runs:
        return []
    run = runs[0] if is_after else runs[-1]
    n = min(len(run), len(group))
    if n < 2 or (len(run) > n and (n > 2 or group[-1].sign not in ends)):
        return []  # a sign that was not found would push the roles along
    run, group = (run[:n], group[-n:]) if is_after else (run[-n:], group[:n])
    gap = prose[group[-1].end : run[0].start] if is_after else prose[run[-1].end : group[0].start]
    if len(gap) > _FARTHEST or _SENTENCE_END.search(gap) or "\n\n" in gap or _strange(gap) > 2:
        return []
    told = []
    for item, word in zip(group, run, strict=True):
        roles = [role for role in word.roles if role in (ONCE if item.sign in ends else OFTEN)]
        if len(roles) != 1:
            return []
        told.append((item, word, roles[0]))
    return told
