"""Recognises ARC tasks: worked pairs of grids and a test grid, in whatever form they are written.

Every grid is found (`parsers.arc_grids`), in every alphabet that the text may use (`parsers.arc_signs`), and told by the
words in front of it (`parsers.arc_labels`) to be an input or an output, of an example or of the test. The arrangement in
pairs and tests that agrees best with what the labels say is the task. A lone grid of digits is no ARC task.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from parsers.arc_grids import Piece, Rows, find_pieces
from parsers.arc_labels import ARROW, Section, Side, label_of, sides_in, stem_of
from parsers.arc_signs import Alphabet, alphabets
from parsers.reading import Candidate
from parsers.scan import Block
from solver.kinds import find_kind
from solver.kinds.arc import LARGEST
from solver.puzzle import Grid, ParseError

MAX_PAIRS = 10
_MOST_GRIDS = 120  # of a text; more are a file of tasks


@dataclass(frozen=True)
class _Grid:
    """A grid and what is known of it. Weights: 3 its place or key, 2 a label, 1 said in prose, 0 nothing known."""

    piece: Piece
    side: Side
    side_weight: int
    section: Section
    section_weight: int
    is_guess: bool = False

    @property
    def grid(self) -> Grid:
        return np.array(self.piece.rows, dtype=np.int8)


_ASKS = re.compile(rf"\W{{0,8}}(?:{ARROW}|[^\W\d_]{{1,12}}\s?\d?\s?[:=])\W{{0,12}}?(?:[?？❓❔]|\Z)")


def _labelled(pieces: Sequence[Piece], text: str) -> list[_Grid]:
    """The grids with their sides and sections; a section lasts until another is named."""
    found: list[_Grid] = []
    held: dict[int, Side] = {}  # by the list that holds them: `inputs = [[[1]], [[2]]]`
    for piece in pieces:
        key, word = label_of(piece.keys, are_keys=True), label_of(piece.words)
        place = piece.side
        if piece.holder is not None and not piece.is_keyed:
            cut = max(0, len(piece.words) - (piece.start - piece.holder))
            named = sides_in(piece.words[:cut].rpartition("\n")[2])
            own = label_of(piece.words[cut:]) if cut else word
            place = held.setdefault(piece.holder, named[0] if len(named) == 1 else "") or own.side or place
        side, side_weight = _weightiest((key.side, 3), (place, 3), (word.side, word.side_weight))
        section, section_weight = _weightiest((key.section, 3), (word.section, word.section_weight))
        if not section and found and found[-1].section_weight > 1:
            section, section_weight = found[-1].section, 1
        elif section_weight == 1 and not found:
            section, section_weight = "", 0  # what an introduction speaks of
        elif not found and not piece.keys:
            section_weight = min(section_weight, 1)  # "Q: what comes out?" above everything
        if piece is pieces[-1] and section_weight < 2 and _ASKS.match(text[piece.end : piece.end + 60]):
            section, section_weight = "test", 2
        found.append(_Grid(piece, side, side_weight, section, section_weight, word.is_guess))  # type: ignore[arg-type]
    sections = [grid.section for grid in found]
    if (
        sections[0] == sections[-1] == "test"
        and "train" not in sections
        and sections.count("test") > len(found) / 2
    ):
        found = [replace(grid, section="", section_weight=0) for grid in found]  # `assert solve(..) == ..`
    return _alike(_in_turn(sorted(found, key=_reading_order)))


def _weightiest(*said: tuple[str, int]) -> tuple[str, int]:
    return next(((value, weight) for value, weight in said if value and weight > 0), ("", 0))


def _reading_order(grid: _Grid) -> tuple[int, bool, int]:
    """By place, but in one object the input comes before the output."""
    piece = grid.piece
    if piece.holder is None or not piece.is_keyed:
        return piece.start, False, piece.start
    return piece.holder, grid.side == "output", piece.start


def _in_turn(grids: list[_Grid]) -> list[_Grid]:
    """Where all inputs come first and then all outputs, each input before its output."""
    sides = "".join(grid.side[:1] or "?" for grid in grids)
    if not (found := re.fullmatch(r"(i{2,})(o{2,})(i*)(o*)", sides)):
        return grids
    groups, position = [], 0
    for part in found.groups():
        groups.append(grids[position : position + len(part)])
        position += len(part)
    inputs, outputs, tests, answers = groups
    pairs = [grid for pair in zip(inputs, outputs, strict=False) for grid in pair]
    if len(outputs) > len(inputs):
        return grids
    rest = [grid for pair in zip(tests, answers, strict=False) for grid in pair]
    return [*pairs, *inputs[len(outputs) :], *rest, *tests[len(answers) :]]


def _alike(grids: list[_Grid]) -> list[_Grid]:
    """Where labels take turns, "Given" and "Wanted", those that name no side tell inputs and outputs, too."""
    stems = [stem_of(grid.piece.words) for grid in grids]
    odd, even = set(stems[1::2]), set(stems[2 : len(grids) - 1 : 2])
    if len(grids) < 5 or len(odd) > 1 or len(even) != 1 or odd == even:
        return grids
    sides: tuple[Side, Side] = ("input", "output")
    if any(grid.piece.holder is not None and not grid.side for grid in grids):
        return grids  # lists of grids
    if any(grid.side_weight > 1 and grid.side != sides[i % 2] for i, grid in enumerate(grids)):
        return grids
    return [
        grid if grid.side_weight > 1 else replace(grid, side=sides[i % 2], side_weight=2)
        for i, grid in enumerate(grids)
    ]


# ---------------------------------------------------------------------------- grids to a task

_Unit = tuple[Literal["pair", "test", "answered", "other"], tuple[_Grid, ...]]


def _fits(grid: _Grid, side: Side) -> int:
    """How well what is known of a grid agrees with its being an input, or an output."""
    if not grid.side:
        return 0
    return grid.side_weight if grid.side == side else -2 * grid.side_weight


def _score(kind: str, grids: Sequence[_Grid], after_pair: bool, after_test: bool) -> int:
    """How well the labels agree with a part of an arrangement."""
    first = grids[0]
    tested = max((g.section_weight for g in grids if g.section == "test"), default=0)
    trained = max((g.section_weight for g in grids if g.section == "train"), default=0)
    if kind == "other":
        return -2 - (first.side_weight if first.side_weight > 1 else 0)
    fit = _fits(first, "input") + sum(_fits(grid, "output") for grid in grids[1:])
    if kind == "pair":
        return fit - 2 * tested - 3 * (after_test and not trained)
    fit += 1 + tested - (2 * trained if trained > 1 else 0) - 4 * (not after_pair and tested < 2)
    if kind == "answered":
        is_told = tested > 0 or grids[1].is_guess
        return fit + 3 * grids[1].is_guess - (0 if is_told else 8)
    return fit - 4 * first.is_guess


@dataclass(frozen=True)
class _Task:
    units: tuple[_Unit, ...]

    @property
    def pairs(self) -> list[tuple[_Grid, _Grid]]:
        return [(grids[0], grids[1]) for kind, grids in self.units if kind == "pair"]

    @property
    def tests(self) -> list[_Grid]:
        return [grids[0] for kind, grids in self.units if kind in ("test", "answered")]

    @property
    def grids(self) -> list[_Grid]:
        return [grid for kind, grids in self.units for grid in grids if kind != "other"]

    @property
    def rank(self) -> tuple[bool, int]:
        """Of two readings the one without a doubt or a fault counts, then the one that reads more."""
        is_clear = self.is_told and not self.doubt and not any(_fault(grid.piece) for grid in self.grids)
        return is_clear, sum(grid.piece.n_cells for grid in self.grids)

    @property
    def is_told(self) -> bool:
        """Whether of every pair a label, a key or an arrow tells which is which."""
        return all(max(a.side_weight, b.side_weight) > 1 for a, b in self.pairs)

    @property
    def doubt(self) -> bool:
        """Whether a label says otherwise, something is left out between grids, a test is none, or a grid may lack a row."""
        kinds = [kind for kind, _ in self.units]
        used = [i for i, kind in enumerate(kinds) if kind != "other"]
        left_out = len(used) < used[-1] - used[0] + 1
        wrong = any(_fits(a, "input") < -2 or _fits(b, "output") < -2 for a, b in self.pairs)
        wrong |= any(g.section == "test" and g.section_weight > 1 for pair in self.pairs for g in pair)
        open_tests = [g for g in self.tests if not (g.side == "input" or g.section == "test")]
        unsure = bool(open_tests) and (len(self.tests) > 1 or kinds[-1] != "test")
        return left_out or wrong or unsure or any(grid.piece.torn for grid in self.grids)


def _arranged(grids: Sequence[_Grid]) -> _Task | None:
    """The arrangement in pairs and tests that agrees best with the labels; None without a pair and a test."""
    best: dict[tuple[int, bool, bool], tuple[int, tuple[_Unit, ...]]] = {(0, False, False): (0, ())}
    for i in range(len(grids)):
        for has_pair in (False, True):
            for has_test in (False, True):
                if (i, has_pair, has_test) not in best:
                    continue
                score, units = best[i, has_pair, has_test]
                for kind, n in (("pair", 2), ("test", 1), ("answered", 2), ("other", 1)):
                    part = tuple(grids[i : i + n])
                    if len(part) < n:
                        continue
                    state = (i + n, has_pair or kind == "pair", has_test or kind in ("test", "answered"))
                    total = score + _score(kind, part, has_pair, has_test)
                    if state not in best or total > best[state][0]:
                        best[state] = (total, (*units, (kind, part)))  # type: ignore[arg-type]
    found = best.get((len(grids), True, True))
    return None if found is None else _Task(found[1])


# ---------------------------------------------------------------------------- candidates

_SPEAKS_OF_RULES = re.compile(
    r"\barc\b|arc-?agi|abstraction|\brules?\b|\bpatterns?\b|transform|\bmaps?\b|\btrain|\btest\b|\bgrids?\b"
    r"|\bcolou?rs?\b|riddle|puzzle|brain ?teaser|what (?:comes|follows)|rätsel|acertijo|énigme|головоломк|"
    r"规律|规则|模式|变换|パターン|ルール|변환|규칙|правил|закономерн|patr[óo]n|regla|muster|regel|motif|règle|padr[ãa]o|regra"
    r"|schema|regola|الگو|قانون|نمط|قاعدة",
    re.IGNORECASE,
)
_NAMES_ARC = re.compile(
    r"\barc(?:[- ]?agi|[- ]?[12]\b|[- ]tasks?|[- ]puzzles?|\b)|abstraction and reasoning", re.IGNORECASE
)
_NAMES_ANOTHER = re.compile(
    r"sudoku|\bmaze|game of life|minesweeper|sokoban|nonogram|matrix multiplication|rotate the matrix"
    r"|transpose|determinant|eigenvalue|inverse matri",
    re.IGNORECASE,
)
_SAYS_ROWS = re.compile(r"\brows?\b|zeilen?\b|filas?\b|lignes?\b|righe\b|linhas?\b|строк|行", re.IGNORECASE)


@dataclass(frozen=True)
class _Found:
    task: _Task
    alphabet: Alphabet


def _found(text: str) -> _Found | None:
    """The task in the alphabet in which most of the text's grids can be read."""
    best: _Found | None = None
    for alphabet in alphabets(text):
        pieces = find_pieces(text, alphabet)
        if not 3 <= len(pieces) <= _MOST_GRIDS:
            continue
        task = _arranged(_labelled(pieces, text))
        if task is not None and (best is None or task.rank > best.task.rank):
            best = _Found(task, alphabet)
    return best


def candidates(text: str, blocks: Sequence[Block] = ()) -> list[Candidate]:
    """The ARC task that a normalised text holds, if any.

    Raises:
        ParseError: it clearly is an ARC task, but a grid is ragged, too large, has other numbers than
            0 to 9, or there are too many examples.
    """
    found = _found(text)
    if found is None:
        return []
    task = found.task
    pairs, tests = task.pairs, task.tests
    is_json = text.lstrip()[:1] in "{[" and all(g.section_weight == 3 for g in (pairs[0][0], *tests))
    named = bool(_NAMES_ARC.search(text))
    if not named and not is_json and _NAMES_ANOTHER.search(text):
        return []
    speaks = bool(_SPEAKS_OF_RULES.search(text))
    is_tested = tests[0].section == "test" or tests[0].side == "input"
    if not task.is_told and not named:
        return []
    if not (is_json or named) and not (is_tested and (speaks or len(pairs) > 1)):
        return []
    flat = all(len(grid.piece.rows) == 1 for grid in task.grids)
    if all(b.piece.n_cells == 1 for _, b in pairs) and not (is_json or named) and len(pairs) < 2:
        return []
    if task.doubt and (flat or not (named or is_json or speaks)):
        return []
    _check(task, certain=is_json or (named and task.is_told))
    if any(_fault(grid.piece) for grid in task.grids):
        return []
    questions: list[str] = []
    if flat:
        questions.append("Every grid is a single row: is this an ARC task?")
    if task.doubt or not task.is_told:
        questions.append(f"Are these {len(pairs)} pairs of input and output and a test, in this order?")
    if any(grid.piece.loose for grid in task.grids) and not _SAYS_ROWS.search(text):
        questions.append("Does a blank part the rows of the grids?")
    if found.alphabet.question:
        questions.append(found.alphabet.question)
    if not (is_json or named) and all(_is_filled_in(a.piece.rows, b.piece.rows) for a, b in pairs):
        return []
    score = 0.95 if is_json or named else 0.92 if len(pairs) >= 2 and not questions else 0.6
    if len(pairs) < 2 and not (is_json or named):
        score = 0.4  # three grids may be anything
    note = "" if len(tests) == 1 else f"; {len(tests)} test inputs, the first one taken"
    return [
        Candidate(
            kind=find_kind("arc"),
            clues=tests[0].grid,
            score=score,
            where=(min(g.piece.start for g in task.grids), max(g.piece.end for g in task.grids)),
            why=f"{len(pairs)} worked pairs and a test input{note}",
            questions=tuple(questions),
            examples=tuple((a.grid, b.grid) for a, b in pairs),
        )
    ]


def _is_filled_in(rows: Rows, filled: Rows) -> bool:
    """Whether a square became one without zeros and with no digit twice in a row: a puzzle and its solution."""
    if len(rows) != len(filled) or any(len(row) != len(rows) for row in (*rows, *filled)):
        return False
    kept = all(
        a in (0, b) for row, other in zip(rows, filled, strict=True) for a, b in zip(row, other, strict=True)
    )
    return kept and len(rows) > 3 and all(len({*row, 0}) == len(row) + 1 for row in filled)


def _fault(piece: Piece) -> str | None:
    """Why a grid is none of ARC's, or None."""
    widths = [len(row) for row in piece.rows]
    for r, width in enumerate(widths):
        if width != widths[0]:
            return f"row {r + 1} has {width} cells, expected {widths[0]}"
    if not (len(widths) <= LARGEST and 1 <= widths[0] <= LARGEST):
        return f"it is {len(widths)} x {widths[0]} cells, at most {LARGEST} x {LARGEST} are known"
    strange = next((v for row in piece.rows for v in row if not 0 <= v <= 9), None)
    return None if strange is None else f"it holds {strange}; colours go from 0 to 9"


def _check(task: _Task, certain: bool) -> None:
    if not certain:
        return
    if len(task.pairs) > MAX_PAIRS:
        raise ParseError(f"{len(task.pairs)} ARC examples came; at most {MAX_PAIRS} are read")
    for n, pair in enumerate(task.pairs, 1):
        for grid, side in zip(pair, ("input", "output"), strict=True):
            if (fault := _fault(grid.piece)) is not None:
                raise ParseError(f"the {side} of ARC example {n}: {fault}")
    if (fault := _fault(task.tests[0].piece)) is not None:
        raise ParseError(f"the ARC test input: {fault}")
