"""What is to be made of a language model's answers: each is resolved and held against the rules and the text.

A model of our own tells how probable each of its answers is beside its first one (`Completion.odds`), and gives a
further one at little cost. Then they are weighed: the rules rule out some, others become suspicious, and what the
model was unsure of may be settled by what is left. A cell stays as doubtful as the answers that are left and
differ there are probable. Other models are asked once more where their first answer is ruled out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from parsers.grammar.beside import passed_over
from parsers.llm.call import Call, CallError
from parsers.llm.document import Document
from parsers.llm.positions import probabilities
from parsers.llm.protocol import Completion
from parsers.pointers import pointed_at
from parsers.reading import Reading
from parsers.resolve import resolve
from parsers.statements import MOST, Probability
from parsers.text import SEARCH_SECONDS
from solver.puzzle import Puzzle, PuzzleKind, Status, cell_name, cell_names

DOUBTFUL = 0.5  # confidence below which a cell is asked about
SETTLED = 0.9  # confidence in every cell from which nothing suspicious is asked about
LONGEST_QUOTE = 100  # characters of a sentence in a question
UNSETTLED = 0.85  # confidence in a told puzzle where the person speaks of own digits, and a model read none
SUSPICIOUS = 1 / 30
"""How much less probable an answer becomes by one thing that proper puzzles seldom have: several solutions, or a number
among those of the puzzle that means nothing. Of 599 Sudokus told by the training corpus, one had such a number."""


@dataclass(frozen=True)
class Attempt:
    """What came of one answer: a reading, or an error."""

    reading: Reading | None
    objection: str | None = None  # what the rules, or the text itself, have against it
    suspicions: tuple[str, ...] = ()  # what does not rule it out, as questions
    passed_over: tuple[
        str, ...
    ] = ()  # sentences that seem to belong to the puzzle, and do not to the answer, likewise
    odds: float | None = None  # how probable it is beside the first answer, by the model alone
    is_told: bool = False  # and not drawn
    by_model: bool = True  # and not by the grammars

    @property
    def likelihood(self) -> float:
        """How well the answer agrees with the rules and the text; 0 where they rule it out."""
        if self.reading is None or self.objection is not None:
            return 0.0
        return SUSPICIOUS ** len(self.suspicions + self.passed_over)

    @property
    def weight(self) -> float:
        """How probable the answer is beside the others, by the model and the rules together."""
        return self.likelihood * (1.0 if self.odds is None else self.odds)


def attempt(
    completion: Completion,
    document: Document,
    kind: PuzzleKind | None,
    probability: Probability | None = None,
) -> Attempt:
    """Resolve an answer, and ask the rules about it. Without a `probability`, the model's own holds."""
    call, is_told = Call.of(completion.data), completion.data["grid"] == "words"
    try:
        reading = resolve(call, document, kind, probability or probabilities(completion))
    except CallError as error:
        return Attempt(None, str(error), odds=completion.odds)
    doubts = reading.questions
    suspicions: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    if reading.puzzle is not None:
        broken = broken_rules(reading.puzzle)
        if is_told and not broken:
            broken, several = _referee(reading.puzzle)
            broken += _too_few(reading.puzzle) * (call.intent not in ("unique", "generate"))
            suspicions = (*left_out(call, document, reading.puzzle), *several * (call.intent != "unique"))
            passed = _passed_over(call, document, reading.puzzle)
            if probability is None and reading.entries is None and tells_own(document):
                suspicions += ("Did you fill in any of these digits yourself, and which?",)
                if reading.confidence is not None:
                    reading = replace(reading, confidence=np.minimum(reading.confidence, UNSETTLED))
        doubts += tuple(broken)
    reading = replace(reading, questions=doubts)
    return Attempt(reading, " ".join(doubts) or None, suspicions, passed, completion.odds, is_told)


def broken_rules(puzzle: Puzzle) -> list[str]:
    """The rules that the clues break as they stand, as questions."""
    broken = puzzle.kind.mistakes(puzzle.clues, puzzle.clues)
    return [f"As I understand it, {violation}; what is right?" for violation in broken[:2]]


def _referee(puzzle: Puzzle) -> tuple[list[str], tuple[str, ...]]:
    """A question where the puzzle has no solution, and a suspicion where one that should have one has more."""
    result = puzzle.kind.search(puzzle.clues, seconds=SEARCH_SECONDS)
    if result.status is Status.several and puzzle.kind.name != "maze":
        return [], ("As I understand it, the puzzle has several solutions; did I miss anything?",)
    if result.status is not Status.impossible:
        return [], ()
    if result.clash:
        clash = cell_names(result.clash)
        return [f"As I understand it, {clash} cannot stand together; which is wrong?"], ()
    return ["As I understand it, the puzzle has no solution; what did I get wrong?"], ()


FEW_GIVENS = 8  # half of what the sparsest 9x9 Sudokus with one solution have


def _too_few(puzzle: Puzzle) -> list[str]:
    """A question where so little was understood that more must have been told."""
    n_givens = int((puzzle.clues != 0).sum())
    if puzzle.kind.name != "sudoku-9x9" or n_givens >= FEW_GIVENS:
        return []
    return [f"I understood only {n_givens} given digits; what else does the puzzle hold?"]


def left_out(call: Call, document: Document, puzzle: Puzzle) -> tuple[str, ...]:
    """A suspicion where numbers stand among those that a call points at, and it points at them nowhere.

    "One" is often no number, and in a maze most numbers are said once for several walls.
    """
    side = max(puzzle.clues.shape)
    used = pointed_at(call.say, document, side)
    if puzzle.kind.name == "maze" or not used:
        return ()
    for number in range(min(used), min(max(used) + 1, len(document.words))):
        word = document.words[number]
        says_digit = word.sense == "number" and word.value <= side and (word.value > 1 or word.text == "1")
        if number not in used and says_digit:
            return (f"You also say {word.text!r}, which I left out; does it belong to the puzzle?",)
    return ()


def _passed_over(call: Call, document: Document, puzzle: Puzzle) -> tuple[str, ...]:
    """A question where a sentence tells what stands in a cell, and the call points at none of its words."""
    if call.intent == "why":
        return ()  # which names a cell and what it holds
    used = pointed_at(call.say, document, max(puzzle.clues.shape))
    said = passed_over(document, puzzle.kind, used)
    return () if said is None else (f"You also say {said[:LONGEST_QUOTE]!r}; does it belong to the puzzle?",)


def tells_own(document: Document) -> bool:
    """Whether a sentence with a number in it speaks of what the person has filled in: "I went with a 4 there"."""
    from parsers.grammar.sudoku_words import MINE

    for found in MINE.finditer(document.text):
        start = max(document.text.rfind(mark, 0, found.start()) for mark in ".?!\n。") + 1
        ends = [at for mark in ".?!\n。" if (at := document.text.find(mark, found.end())) >= 0]
        end = min(ends, default=len(document.text))
        if any(word.sense == "number" and start <= word.start < end for word in document.words):
            return True
    return False


# --- weighing


def reason_to_go_on(attempts: Sequence[Attempt]) -> str | None:
    """What is wrong with the last answer, if a further one may be better; None otherwise."""
    last, leader = attempts[-1], max(attempts, key=lambda each: each.weight)
    if last.objection is not None or last.odds is None or last.reading is None:
        return last.objection
    unsure = _unsure(leader)
    if leader.weight >= last.odds and not unsure:  # no further answer is as probable as the last
        return None
    return " ".join([*last.suspicions, *last.passed_over, *unsure]) or None


def best(attempts: Sequence[Attempt]) -> Reading:
    """The attempt to believe, with what is still to be asked about it; where none holds a puzzle, why not."""
    known = [each for each in attempts if each.reading is not None]
    if not known:
        why = attempts[0].objection or "nothing was understood"
        return Reading(source="lm", error=f"the puzzle is not clear: {why}", questions=(_as_question(why),))
    chosen = max(known, key=lambda each: (each.weight, -_n_doubts(each)))
    reading = chosen.reading
    assert reading is not None
    if reading.puzzle is not None and reading.confidence is not None and chosen.odds is not None:
        sure = _confirmed(chosen, _weighed(chosen, reading.puzzle, reading.confidence, attempts), attempts)
        chosen = replace(chosen, reading=replace(reading, confidence=np.round(sure, 3)))
        reading = chosen.reading
        assert reading is not None
    is_sure = chosen.odds is None or reading.confidence is None or reading.confidence.min() >= SETTLED
    doubts: tuple[str, ...] = ()
    if chosen.objection is None:
        doubts = chosen.passed_over  # however sure of itself the answer is
        if not is_sure:
            doubts = (*chosen.suspicions, *doubts, *_unvouched(chosen))
    return replace(reading, questions=(*reading.questions, *doubts, *_unsure(chosen)))


def _unvouched(each: Attempt) -> tuple[str, ...]:
    """A question where the rules cannot tell a misreading: nearly every maze has a way, and few told ones only one."""
    puzzle = each.reading.puzzle if each.reading is not None else None
    if not each.is_told or puzzle is None or puzzle.kind.name != "maze":
        return ()
    return ("Is this the maze that you mean? Nothing in its rules tells me if I misread it.",)


def _n_doubts(each: Attempt) -> int:
    """For attempts that are all ruled out: one without a puzzle is the worst."""
    assert each.reading is not None
    return len(each.reading.questions) + 100 * (each.reading.puzzle is None)


def _weighed(chosen: Attempt, puzzle: Puzzle, sure: np.ndarray, attempts: Sequence[Attempt]) -> np.ndarray:
    """How sure each cell of the chosen attempt is beside all the others.

    The model's own doubt about a cell covers all that it might have said there instead. What came of that is known for
    the later attempts: they are taken out of the doubt, and put back where they hold another cell, as probable as
    they turned out to be.
    """
    if chosen.likelihood == 0.0 or chosen.odds is None:
        return sure
    doubt = (1 - sure) / np.maximum(sure, 1e-6)
    known, explained = np.zeros_like(sure), np.zeros_like(sure)
    is_later = False
    for other in attempts:
        if other is chosen:
            is_later = True
            continue
        odds = (other.odds or 0.0) / chosen.odds
        theirs = None if other.reading is None else other.reading.puzzle
        if theirs is not None and theirs.kind is puzzle.kind and theirs.clues.shape == puzzle.clues.shape:
            differs = theirs.clues != puzzle.clues
        else:
            differs = np.ones(sure.shape, bool)
        known += differs * other.weight / chosen.weight
        explained += is_later * odds * (doubt > 0.9 * odds)  # where it left the chosen one, or may have
    return np.minimum(MOST, 1 / (1 + known + np.maximum(doubt - explained, 0)))


def _confirmed(chosen: Attempt, sure: np.ndarray, attempts: Sequence[Attempt]) -> np.ndarray:
    """How sure each cell is where the grammars and a model, who err in different ways, read the same puzzle."""
    for other in attempts:
        if other.by_model is not chosen.by_model and other.likelihood > 0 and same_puzzle(chosen, other):
            assert other.reading is not None
            theirs = other.reading.confidence
            if theirs is not None:
                return np.minimum(MOST, 1 - (1 - sure) * (1 - theirs))
    return sure


def same_puzzle(one: Attempt, other: Attempt) -> bool:
    """Whether two attempts read the same, what the person filled in included."""
    if one.reading is None or other.reading is None:
        return False
    a, b = one.reading.puzzle, other.reading.puzzle
    if a is None or b is None or a.kind is not b.kind or not np.array_equal(a.clues, b.clues):
        return False
    mine, theirs = (
        np.zeros_like(a.clues) if reading.entries is None else reading.entries
        for reading in (one.reading, other.reading)
    )
    return np.array_equal(mine, theirs)


def _unsure(each: Attempt) -> list[str]:
    """Questions about what the model itself was not sure of."""
    if each.reading is None:
        return []
    puzzle, sure = each.reading.puzzle, each.reading.confidence
    if puzzle is None or sure is None or sure.min() >= DOUBTFUL:
        return []
    if not each.is_told:
        return ["Is this the puzzle that you mean?"]
    known = " ".join(each.reading.questions)
    cells = [(int(r), int(c)) for r, c in np.argwhere(sure < DOUBTFUL)]
    cells = [cell for cell in cells if f"Is {cell_name(cell)} really" not in known]
    symbols = puzzle.kind.symbols
    return [
        f"I am not sure of {cell_name(cell)}; is it {symbols[puzzle.clues[cell]]!r}?"
        for cell in sorted(cells, key=lambda cell: float(sure[cell]))[:3]
    ]


def _as_question(why: str) -> str:
    return f"I could not make out the puzzle: {why}. Can you draw it, or say it once more?"
