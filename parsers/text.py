"""Words to a puzzle, without a language model: everything in which the grid is drawn.

`read_text` scans the text, lets every recogniser propose candidates, and weighs them here, in one
place: what the words name, what surrounds a grid, and what the rules say of it. A doubt that the rules
cannot settle becomes a question.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from parsers import arc_text, maze_text, plain_text, rewrite, sudoku_text
from parsers.families import Topic, topic_of
from parsers.reading import Candidate, Reading
from parsers.scan import Block, drawn_part, find_blocks, is_rule, normalise, split_characters, split_spaced
from parsers.sudoku_cells import SIDES, Decoder
from parsers.sudoku_drawings import UPRIGHT_BOXES
from solver.kinds import find_kind
from solver.kinds.sudoku import FEWEST_GIVENS
from solver.puzzle import ParseError, Puzzle, PuzzleKind, Status

MAX_CHARACTERS = 128 * 1024  # noise of this length takes seconds; the longest prompts seen have 30,000
SEARCH_SECONDS = 0.5  # for the rules' opinion on one candidate; 9x9 takes milliseconds

SURE, DOUBTFUL = 0.5, 0.3  # evidence from which a reading stands, and from which it is worth a question


def read_text(text: str, kind: str | PuzzleKind | None = None) -> Reading:
    """The puzzle that is drawn in `text`; with `kind`, the person has already said what it is.

    The reading holds no puzzle, but the name of what it seems to be, when the text speaks of a puzzle
    that is not one of ours.

    Raises:
        ParseError: nothing readable is drawn; the message tells what came and what was expected.
    """
    if not isinstance(text, str):
        raise ParseError(f"expected a text, got {type(text).__name__}")
    if len(text) > MAX_CHARACTERS:
        raise ParseError(f"the text has {len(text):,} characters; at most {MAX_CHARACTERS:,} are read")
    wanted = find_kind(kind) if isinstance(kind, str) else kind
    text = normalise(text)
    reading = _read(text, wanted)
    for rewritten in (rewrite.plainer, rewrite.below_each_other):
        if reading is None and (plain := rewritten(text)) != text:
            reading = _read(plain, wanted)
            text = plain
    if reading is not None:
        return reading
    raise ParseError(_what_is_wrong(text, wanted))


def _read(text: str, wanted: PuzzleKind | None) -> Reading | None:
    """The best reading, or None when nothing of ours is drawn and nothing else is named."""
    blocks = find_blocks(text)
    prose = _without_blocks(text, blocks)
    topic = topic_of(prose)
    readings = _plain_readings(text, blocks, topic, wanted) or [
        *_sudoku_readings(text, prose, blocks, topic, wanted),
        *_weighed_readings(maze_text.candidates(text, blocks), topic, topic.maze, wanted),
        *_weighed_readings(arc_text.candidates(text, blocks), topic, topic.arc, wanted),
    ]
    if wanted is None and (name := _unsupported(prose, blocks, topic, readings)) is not None:
        return _not_ours(name)
    if (
        wanted is None
        and not readings
        and not topic.sudoku
        and (name := maze_text.unsupported(text)) is not None
    ):
        return _not_ours(name)
    readings.sort(key=lambda weighed: -weighed.evidence)
    if not readings:
        return None
    best = readings[0]
    if best.instead is not None:
        return _not_ours(best.instead)
    rivals = [
        other
        for other in readings[1:]
        if other.evidence >= SURE and other.puzzle.kind is not best.puzzle.kind
    ]
    questions = best.questions
    if best.evidence < SURE:
        questions += (f"Is this {_spoken(best.puzzle.kind)}?",)
    elif rivals and best.evidence - rivals[0].evidence < 0.1:
        questions += (f"Is this {_spoken(best.puzzle.kind)} or {_spoken(rivals[0].puzzle.kind)}?",)
    alternatives = best.alternatives + tuple(rival.puzzle for rival in rivals)
    sure = min(0.99, best.evidence) if questions else 0.99
    return Reading(
        puzzle=best.puzzle,
        confidence=np.full(best.puzzle.clues.shape, round(sure, 2)),
        questions=questions,
        entries=best.entries,
        alternatives=alternatives if questions else (),
        why=best.why,
    )


def _not_ours(name: str) -> Reading:
    return Reading(
        unsupported=name,
        error=f"this seems to be of the kind {name!r}, which is not among the puzzles read here",
    )


def _without_blocks(text: str, blocks: Sequence[Block]) -> str:
    """What is said, without what is drawn ("3 x 2" inside a grid is no size)."""
    pieces, position = [], 0
    for block in blocks:
        if block.start >= position:
            pieces.append(text[position : block.start])
        position = max(position, block.end)
    return "\n".join([*pieces, text[position:]])


@dataclass(frozen=True, eq=False)
class _Weighed:
    """A candidate after weighing: `evidence` 0..1 that this is the puzzle meant."""

    puzzle: Puzzle
    evidence: float
    questions: tuple[str, ...]
    why: str
    entries: np.ndarray | None = None
    alternatives: tuple[Puzzle, ...] = ()
    status: Status | None = None
    instead: str | None = None  # what it turned out to be that is not ours


def _spoken(kind: PuzzleKind) -> str:
    """`a 4x4 sudoku` for `sudoku-4x4`."""
    if kind.name == "arc":
        return "an ARC task"
    family, _, size = kind.name.partition("-")
    return f"{'an' if size[:1] == '8' else 'a'} {size} {family}".replace("  ", " ")


# ---------------------------------------------------------------------------- mazes, ARC, and others by name


def _weighed_readings(
    candidates: Sequence[Candidate], topic: Topic, named: int, wanted: PuzzleKind | None
) -> list[_Weighed]:
    """Candidates of kinds whose recognisers have weighed them already."""
    found = []
    for candidate in candidates:
        if candidate.role != "puzzle" or (wanted is not None and candidate.kind is not wanted):
            continue
        is_sudoku = topic.sudoku or (topic.box_rules and candidate.kind.name == "arc")
        foreign = wanted is None and not named and (topic.other or topic.plain or is_sudoku)
        if foreign or (candidate.score < DOUBTFUL and wanted is None):
            continue
        puzzle = Puzzle(candidate.kind, candidate.clues, candidate.examples)
        found.append(_Weighed(puzzle, candidate.score, candidate.questions, candidate.why, candidate.entries))
    return found


def _plain_readings(
    text: str, blocks: Sequence[Block], topic: Topic, wanted: PuzzleKind | None
) -> list[_Weighed]:
    """The one puzzle that is meant of the kind wanted, or of the family that the text names, if it is drawn."""
    if wanted is None:
        kinds = plain_text.kinds_of(topic.plain) if _is_about_plain(topic) else ()
    else:
        kinds = (wanted,) if plain_text.is_plain(wanted) else ()
    chosen = _meant(text, plain_text.candidates(text, blocks, kinds)) if kinds else None
    if chosen is None:
        return []
    best, rivals, entries, questions = chosen
    others = tuple(Puzzle(rival.kind, rival.clues) for rival in rivals)
    return [_Weighed(Puzzle(best.kind, best.clues), 0.95, questions, best.why, entries, others)]


def _is_about_plain(topic: Topic) -> bool:
    """Whether the text names a family that `plain_text` reads, and no other puzzle more often."""
    return 0 < topic.plain_count >= max(topic.sudoku + topic.maze + topic.arc, topic.other_count)


# ---------------------------------------------------------------------------- Sudoku: which grid


def _sudoku_readings(
    text: str, prose: str, blocks: Sequence[Block], topic: Topic, wanted: PuzzleKind | None
) -> list[_Weighed]:
    """The one Sudoku that is meant, if any."""
    if wanted is not None and not wanted.name.startswith("sudoku"):
        return []
    candidates = sudoku_text.candidates(text, blocks)
    if wanted is not None:
        candidates = [c for c in candidates if c.kind is wanted]
    chosen = _meant(text, candidates)
    if chosen is None:
        return []
    best, rivals, entries, questions = chosen
    evidence = 0.95 if wanted is not None else _evidence(prose, best, topic)
    status = _status(best)
    if entries is not None and status is Status.unique and not (topic.arc or topic.maze):
        evidence = max(
            evidence, 0.8
        )  # nothing else is drawn with one solution, and then again half filled in
    if evidence < DOUBTFUL:
        return []
    if status is Status.unique or (topic.sudoku and not rivals and best.score > SURE):
        questions = tuple(q for q in questions if not q.startswith("Does '"))
    if topic.some_variant and wanted is None and best.kind.name != "sudoku-9x9":
        questions += ("The text speaks of a variant; are rows, columns and boxes all the rules?",)
    instead = None
    if best.kind.name == "sudoku-6x6" and wanted is None and _boxes_may_stand(prose, best):
        turned = best.kind.search(np.ascontiguousarray(best.clues.T), seconds=SEARCH_SECONDS).status
        if turned is Status.unique and status is not Status.unique:
            instead = "6x6 sudoku with boxes 3 high and 2 wide"
        elif turned is Status.unique or status is not Status.unique:
            questions += (
                "Are the boxes 2 rows high and 3 columns wide, or 3 high and 2 wide? I took the former.",
            )
    puzzle = Puzzle(best.kind, best.clues)
    others = tuple(Puzzle(rival.kind, rival.clues) for rival in rivals)
    return [_Weighed(puzzle, evidence, questions, best.why, entries, others, status, instead)]


_Choice = tuple[Candidate, list[Candidate], np.ndarray | None, tuple[str, ...]]


def _meant(text: str, candidates: list[Candidate]) -> _Choice | None:
    """The candidate that is the puzzle, with its rivals, the person's own entries, and questions."""
    answered = _answered(candidates)
    open_ones = [c for c in candidates if not _is_full(c)]
    pools = (
        [c for c in open_ones if c.role == "puzzle" and id(c) not in answered],
        [c for c in open_ones if c.role == "puzzle"],
        [c for c in open_ones if c.role == "example" and id(c) not in answered],
        [c for c in open_ones if c.role != "template"],
        [c for c in candidates if _is_full(c) and c.role == "puzzle"],
    )
    pool = next((p for p in pools if p), [])
    if any(c.clues.any() for c in pool):
        pool = [c for c in pool if c.clues.any()]
    pool = _distinct(pool)
    if not pool:
        return None
    pool = _settled_by_rules(pool)
    entries = pool[0].entries
    if len(pool) > 1 and all(_extends(b, a) for a, b in itertools.pairwise(pool)):
        entries = np.where(pool[0].clues == 0, pool[-1].clues, 0)
        pool = pool[:1]
    elif attempts := _attempts(text, pool, candidates):
        entries = np.where(pool[0].clues == 0, attempts[-1].clues, 0)
        pool = pool[:1]
    questions = pool[0].questions
    if len(pool) > 1:
        if _same_place(pool[0], pool[1]):
            questions += (f"Which is meant: {pool[0].why}, or {pool[1].why}?",)
        else:
            questions += (f"I see {len(pool)} different puzzles; which one do you mean? I took the first.",)
    return pool[0], pool[1:], entries, questions


_MY_ATTEMPT = re.compile(
    r"\b(?:my|mine|i have|i've|i (?:filled|wrote|put|got|entered)|correct\??|mistake|wrong|check|so far|progress|current|state"
    r"|m[ií]o?s?|llevo|puse|he puesto|rellen\w+|fallos?|mein\w*|ich habe|eingetragen|bisher\w*|fehler|mon|mes|j'ai|jusqu\w*|erreurs?"
    r"|rempli\w*|mi[ao]|ho messo|finora|errori?|meus?|minhas?|preenchi|coloquei|erros?|мо[йяеёи]|я|ошиб\w+|пока)\b"
    r"|من|اشتباه|پر کرد|نوشته|وضعت|كتبت|ملأت|خطأ|أخطاء|我|填",
    re.IGNORECASE,
)


def _attempts(text: str, pool: Sequence[Candidate], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Drawings of what the person has filled into the one puzzle of the pool: with its clues, or without them."""
    puzzle = pool[0]
    others = [c for c in candidates if c is not puzzle and c.kind is puzzle.kind and c.role != "template"]
    whole = [c for c in others if _extends(c, puzzle)]
    if whole and len(pool) == 1 and _MY_ATTEMPT.search(text):
        return whole
    if any(c is not puzzle and c not in others for c in pool) or len(pool) > 2:
        return []
    return [
        c
        for c in others
        if c.where[0] >= puzzle.where[1]
        and c.clues.any()
        and not (c.clues.astype(bool) & puzzle.clues.astype(bool)).any()
        and _MY_ATTEMPT.search(text[puzzle.where[1] : c.where[0]])
    ]


def _is_full(candidate: Candidate) -> bool:
    return bool((candidate.clues != 0).all()) and candidate.entries is None


def _extends(later: Candidate, earlier: Candidate) -> bool:
    """Whether `later` is `earlier` with some blanks filled in."""
    if later.kind is not earlier.kind or np.array_equal(later.clues, earlier.clues):
        return False
    return bool(((earlier.clues == 0) | (earlier.clues == later.clues)).all())


def _same_place(a: Candidate, b: Candidate) -> bool:
    return a.where[0] < b.where[1] and b.where[0] < a.where[1]


def _distinct(candidates: list[Candidate]) -> list[Candidate]:
    """Each grid once, however often it is drawn."""
    kept: list[Candidate] = []
    for candidate in candidates:
        if not any(k.kind is candidate.kind and np.array_equal(k.clues, candidate.clues) for k in kept):
            kept.append(candidate)
    return kept


def _answered(candidates: list[Candidate]) -> set[int]:
    """Puzzles that are followed by their solution: worked examples (by identity)."""
    answered = set()
    for i, puzzle in enumerate(candidates):
        if _is_full(puzzle):
            continue
        for later in candidates[i + 1 :]:
            if _is_full(later) and _extends(later, puzzle):
                answered.add(id(puzzle))
                break
            if _is_full(later) and later.kind is puzzle.kind and later.role == "solution":
                answered.add(id(puzzle))
            if not np.array_equal(later.clues, puzzle.clues):
                break
    return answered


def _settled_by_rules(pool: list[Candidate]) -> list[Candidate]:
    """Where one place can be read in several ways, keep those that the rules like best."""
    if len(pool) < 2 or not _same_place(pool[0], pool[1]):
        return pool
    rank = {Status.unique: 0, Status.several: 1, Status.unknown: 1, Status.impossible: 2}
    ranks = [rank.get(_status(candidate), 2) for candidate in pool]
    return [c for c, r in zip(pool, ranks, strict=True) if r == min(ranks)]


def _status(candidate: Candidate) -> Status:
    return candidate.kind.search(candidate.clues, seconds=SEARCH_SECONDS).status


# ---------------------------------------------------------------------------- Sudoku: is it one

_SIZE = re.compile(r"(?<!\d)(\d{1,2})\s?(?:[x×*]|by|-by-|mal)\s?(\d{1,2})(?!\d)", re.IGNORECASE)


def _sizes(text: str) -> set[int]:
    """Squares spoken of: {3, 9} for "a 9x9 grid with 3x3 boxes"."""
    return {int(a) for a, b in _SIZE.findall(text) if a == b}


_A_PUZZLE = re.compile(
    r"\bpuzzles?\b|\bbox(?:es)?\b|\brätsel|\bkästchen|\bgrille|\bcasillas?\b|\bклет", re.IGNORECASE
)
BARE_WORDS = 3  # a text with no more words than this says nothing but "solve this"


def _evidence(text: str, candidate: Candidate, topic: Topic) -> float:
    """How likely it is, 0..1, that this grid is meant as a Sudoku."""
    side = candidate.clues.shape[0]
    sizes = _sizes(text)
    n_givens = int((candidate.clues != 0).sum())
    if topic.sudoku:
        other_size = side not in sizes and bool(sizes & {5, 6, 7, 8, 9, 12, 16, 25})
        too_few = n_givens < FEWEST_GIVENS[side] and topic.n_words > 12
        return 0.4 if other_size or too_few else 0.95
    if topic.arc or topic.maze:
        return 0.0
    full = _is_full(candidate)
    named = candidate.why.startswith("cells named")  # as in any list of triples
    if topic.n_words <= BARE_WORDS and not named and not topic.weak and not full and not (sizes - {side}):
        # nothing but the grid: whether it can be solved is not a matter of reading
        return 0.8 if _has_sudoku_digits(candidate) else 0.0
    status = _status(candidate)
    if side == 9:
        if topic.box_rules:
            return 0.9
        if status is Status.unique:
            return 0.8 if not full else 0.7
        return 0.4 if status is Status.several and topic.n_words <= 12 and n_givens >= 17 else 0.0
    if status is not Status.unique or topic.weak:
        return 0.0
    if topic.box_rules:
        return 0.9
    if topic.n_words <= 6 and not full and not named:
        return 0.7
    few = 40 if _A_PUZZLE.search(text) else 15
    return 0.35 if topic.n_words <= few and not full else 0.0


def _has_sudoku_digits(candidate: Candidate) -> bool:
    """Most digits occur and few clash: true of spoilt Sudokus, not of matrices or boards of 0 and 1."""
    side = candidate.clues.shape[0]
    digits = set(candidate.clues[candidate.clues > 0].tolist())
    n_givens = int((candidate.clues > 0).sum())
    enough = len(digits) >= min(side // 2, (n_givens + 1) // 2)
    return enough and len(candidate.kind.mistakes(candidate.clues, candidate.clues)) <= side


_UPRIGHT = re.compile(
    r"(?<!\d)3\s?[x×*]\s?2(?!\d)|3 (?:rows|high|tall)[^.\n]{0,20}2 (?:columns|wide)", re.IGNORECASE
)
_LYING = re.compile(
    r"(?<!\d)2\s?[x×*]\s?3(?!\d)|2 (?:rows|high|tall)[^.\n]{0,20}3 (?:columns|wide)", re.IGNORECASE
)


def _boxes_may_stand(text: str, candidate: Candidate) -> bool:
    """Whether words or bars speak of boxes 3 high and 2 wide; those of our 6x6 kind are 2 high, 3 wide."""
    said = bool(_UPRIGHT.search(text)) and not _LYING.search(text)
    return said or UPRIGHT_BOXES in candidate.why


MENTIONED_IN_PASSING = frozenset({"chess", "Go", "latin square", "crossword"})  # "cells named as in chess"


def _unsupported(
    text: str, blocks: Sequence[Block], topic: Topic, readings: Sequence[_Weighed]
) -> str | None:
    """The name of the puzzle that the text is about, if that is not one of ours."""
    if any(plain_text.is_plain(reading.puzzle.kind) for reading in readings):
        return None
    ours = topic.sudoku + topic.maze + topic.arc
    is_unique = any(reading.status is Status.unique for reading in readings)
    if topic.plain is not None and _is_about_plain(topic) and not is_unique:
        return _sized(topic.plain, blocks)
    is_sure = any(reading.evidence >= SURE for reading in readings)
    if topic.variant and (topic.sudoku or (topic.box_rules and not topic.maze)):
        return topic.variant
    if topic.some_variant and topic.sudoku and not is_unique:
        return "sudoku variant"  # ordinary rules alone do not settle it, so the further ones matter
    is_plain_sudoku = topic.sudoku and topic.box_rules and is_unique
    in_passing = topic.other in MENTIONED_IN_PASSING and topic.other_count <= ours and is_sure
    if topic.other and topic.other_count >= ours and not (is_plain_sudoku or in_passing):
        return topic.other
    if topic.sudoku and not is_sure and (size := _foreign_size(text, blocks)):
        return f"{size}x{size} sudoku"
    if not readings and not ours:
        return topic.weak or topic.variant
    return None


def _sized(family: str, blocks: Sequence[Block]) -> str | None:
    """`10x10 binairo` where a square is drawn of a size that we do not have."""
    known = {side for kind in plain_text.kinds_of(family) for side in range(kind.sizes[0], kind.sizes[1] + 1)}
    drawn = [block.shape for block in blocks if block.shape and block.shape[0] == block.shape[1] > 2]
    return next((f"{side}x{side} {family}" for side, _ in drawn if side not in known), None)


def _foreign_size(text: str, blocks: Sequence[Block]) -> int | None:
    """A side that Sudokus have but ours do not: drawn, or else spoken of while none of ours is."""
    for block in blocks:
        shape = block.shape
        if shape and shape[0] == shape[1] and shape[0] in (8, 10, 12, 16, 25):
            return shape[0]
    sizes = _sizes(text) - {2, 3}
    if sizes and not sizes & set(SIDES):
        return max(sizes) if max(sizes) in (5, 7, 8, 10, 12, 16, 25) else None
    return None


# ---------------------------------------------------------------------------- what to tell when nothing fits


def _what_is_wrong(text: str, wanted: PuzzleKind | None) -> str:
    """The most helpful thing to say about a text without a readable puzzle."""
    if not text.strip():
        return "the text is empty; expected a puzzle"
    blocks = find_blocks(text)
    topic = topic_of(_without_blocks(text, blocks))
    plain = (wanted,) if wanted and plain_text.is_plain(wanted) else plain_text.kinds_of(topic.plain)
    if plain:
        names = " or ".join(repr(kind.name) for kind in plain)
        expected = f"expected rows of the signs {plain[0].symbols!r}"
        return plain_text.fault(text, blocks, plain) or f"no grid of {names} is drawn in the text; {expected}"
    is_sudoku = wanted.name.startswith("sudoku") if wanted else bool(topic.sudoku) or topic.n_words <= 6
    sides = [int(wanted.name.rpartition("x")[2])] if wanted and is_sudoku else list(SIDES)
    faults = (_ragged(block, sides) for block in blocks if is_sudoku)
    if (fault := next((fault for fault in faults if fault), None)) is not None:
        return fault
    if (wanted is None or wanted.name == "maze") and (fault := maze_text.fault(text)) is not None:
        return fault
    if wanted is not None:
        return f"nothing in the text can be read as a puzzle of kind {wanted.name!r}"
    shapes = [block.shape for block in blocks if block.shape and min(block.shape) >= 3]
    if shapes and not topic.sudoku:
        height, width = shapes[0]
        return (
            f"a grid of {height} x {width} cells is drawn, but it fits none of the puzzles "
            f"read here; say its kind if it is one"
        )
    return (
        "no puzzle is drawn in the text; expected a grid, for a Sudoku 81 cells with '.' or "
        "0 for the empty ones"
    )


def _ragged(block: Block, sides: list[int]) -> str | None:
    """What is wrong with a block that is nearly a Sudoku grid."""
    if block.form == "line" or block.depth == 1:
        n = len(block.rows[0])
        side = next((s for s in sides if 0 < abs(n - s * s) <= s), None)
        return (
            f"{n} cells came in a row, expected {side * side} for 'sudoku-{side}x{side}'"
            if side and n > 30
            else None
        )
    for side in sides:
        rows = [_closest(row, side) for row in _rows_as_cells(block)]
        good = [len(row) == side for row in rows]
        if sum(good) < 3 or sum(good) < 0.6 * len(rows) or not side - 1 <= len(rows) <= side + 1:
            continue
        name = f"'sudoku-{side}x{side}'"
        for r, row in enumerate(rows):
            if len(row) != side:
                return f"row {r + 1} has {len(row)} cells, expected {side} for {name}"
        if len(rows) != side:
            return f"{len(rows)} rows of {side} cells came, expected {side} rows for {name}"
        decoder = Decoder(side)
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if decoder.value(cell) is None:
                    return (
                        f"r{r + 1}c{c + 1} holds {cell[:12]!r}; {name} knows the digits 1 to "
                        f"{side} and a sign for empty cells"
                    )
    return None


def _rows_as_cells(block: Block) -> list[str | tuple[str, ...]]:
    if block.form in ("list", "html"):
        return list(block.rows)
    return [part for raw in block.lines if not is_rule(raw) and (part := drawn_part(raw)) is not None]


def _closest(row: str | tuple[str, ...], side: int) -> tuple[str, ...]:
    """A row cut in the way that comes closest to `side` cells."""
    if isinstance(row, tuple):
        return row
    ways = (split_spaced(row), split_characters(row))
    return min(ways, key=lambda cells: abs(len(cells) - side))
