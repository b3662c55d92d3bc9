"""The order of reading: what is drawn, then a language model for what is told, and always the rules.

`read` asks a language model only where `parsers.text` is not sure. What the model points at is resolved
and held against the rules; what they reject goes back to the model once, with the reason, and then
becomes a question to the person. Whatever a model says, the worst that comes of it is a wrong reading.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from parsers.families import WEAK_NAMES
from parsers.llm.call import Call, call_schema, messages_for
from parsers.llm.document import Document, document_of
from parsers.llm.positions import probabilities
from parsers.llm.protocol import SECONDS, Completion, LanguageModel, LLMError
from parsers.reading import Reading
from parsers.resolve import CallError, resolve
from parsers.scan import find_blocks, normalise
from parsers.text import SEARCH_SECONDS, read_text
from solver.kinds import find_kind
from solver.puzzle import ParseError, Puzzle, PuzzleKind, Status, cell_name, cell_names

DOUBTFUL = 0.5  # confidence below which a cell is asked about
SETTLING = 0.8  # confidence from which a model may settle a doubt about what is drawn


def read(
    text: str,
    kind: str | PuzzleKind | None = None,
    llm: LanguageModel | None = None,
    *,
    seconds: float = SECONDS,
) -> Reading:
    """The puzzle in a text: drawn, or told in sentences that `llm` understands, within `seconds`.

    Raises:
        ParseError: nobody could read one; the message tells why.
    """
    drawn: Reading | None = None
    fault: ParseError | None = None
    try:
        drawn = read_text(text, kind)
    except ParseError as error:
        fault = error
    return consult(text, kind, llm, drawn, fault, seconds=seconds)


def consult(
    text: str,
    kind: str | PuzzleKind | None,
    llm: LanguageModel | None,
    drawn: Reading | None,
    fault: ParseError | None,
    *,
    seconds: float = SECONDS,
) -> Reading:
    """Ask the model where the reading without one, `drawn`, leaves a doubt or failed with `fault`.

    Raises:
        ParseError: neither could read a puzzle.
    """
    if (
        llm is None
        or not isinstance(text, str)
        or not text.strip()
        or (drawn is not None and _is_settled(drawn, text))
    ):
        if drawn is None:
            raise fault or ParseError("nothing was read")
        return drawn
    try:
        told = listen(text, kind, llm, seconds=seconds)
    except LLMError as error:
        if drawn is not None:
            why = f"{drawn.why}; the language model did not help: {error}"
            return replace(drawn, why=why, bytes_sent=error.bytes_sent)
        raise ParseError(f"{fault}; and the language model {llm.name!r} did not help: {error}") from None
    except ParseError as error:  # longer than what a model is shown
        if drawn is not None:
            return drawn
        raise ParseError(f"{fault}; and {error}") from None
    if drawn is None:
        return told if told.puzzle is not None else replace(told, error=f"{fault}; {told.error}")
    return _of_both(drawn, told)


def _is_settled(drawn: Reading, text: str) -> bool:
    """Whether a model could add nothing: all is clear, or another puzzle is named, and by no everyday word."""
    if drawn.unsupported is None:
        return drawn.confident
    return drawn.unsupported not in WEAK_NAMES or bool(find_blocks(normalise(text)))


def _of_both(drawn: Reading, told: Reading) -> Reading:
    """A doubtful drawing beside what the model made of it: a puzzle that both see needs no question."""
    heard = {"intent": told.intent, "bytes_sent": told.bytes_sent}
    if told.puzzle is None or drawn.puzzle is None:
        return replace(drawn, **heard) if told.puzzle is None else told  # type: ignore[arg-type]
    seen = (drawn.puzzle, *drawn.alternatives)
    is_sure = told.confident and (told.confidence is None or told.confidence.min() >= SETTLING)
    if any(_same(told.puzzle, puzzle) for puzzle in seen):
        return told if is_sure else replace(drawn, **heard)  # type: ignore[arg-type]
    if is_sure and _status(told.puzzle) is Status.unique and _status(drawn.puzzle) is not Status.unique:
        return told
    return replace(drawn, alternatives=(*drawn.alternatives, told.puzzle), **heard)  # type: ignore[arg-type]


def _same(a: Puzzle, b: Puzzle) -> bool:
    return a.kind is b.kind and np.array_equal(a.clues, b.clues)


def _status(puzzle: Puzzle) -> Status:
    return puzzle.kind.search(puzzle.clues, seconds=SEARCH_SECONDS).status


# ---------------------------------------------------------------------------- the model alone


@dataclass
class _Attempt:
    """What came of one answer of the model: a reading, or an error."""

    reading: Reading | None
    objection: str | None  # what the rules, or the text itself, have against it


def listen(
    text: str,
    kind: str | PuzzleKind | None,
    llm: LanguageModel,
    *,
    seconds: float = SECONDS,
) -> Reading:
    """What a language model understands of a text, checked. Without a puzzle, the reading tells why.

    Raises:
        LLMError: it gave no answer at all.
        ParseError: the text is too long for one.
    """
    wanted = find_kind(kind) if isinstance(kind, str) else kind
    document = document_of(text)
    schema = call_schema(document, wanted)
    ends_at = time.monotonic() + seconds
    attempts: list[_Attempt] = []
    rejected: list[tuple[str, str]] = []
    bytes_sent, intent = 0, None
    while len(attempts) < llm.most_answers:
        left = ends_at - time.monotonic()
        if attempts and left <= 0:
            break
        try:
            completion = llm.complete(messages_for(document, wanted, rejected), schema, seconds=left)
        except LLMError as error:
            if not attempts:
                raise
            bytes_sent += error.bytes_sent
            break
        bytes_sent += completion.bytes_sent
        attempt = _attempt(completion, document, wanted)
        attempts.append(attempt)
        intent = completion.data["intent"]
        if attempt.objection is None or completion.data["grid"] == "none":
            break
        rejected.append((completion.text, attempt.objection))
    best = _best(attempts)
    return replace(best, intent=best.intent or intent, model=llm.name, bytes_sent=bytes_sent)


def _attempt(completion: Completion, document: Document, kind: PuzzleKind | None) -> _Attempt:
    try:
        reading = resolve(Call.of(completion.data), document, kind, probabilities(completion))
    except CallError as error:
        return _Attempt(None, str(error))
    is_told = completion.data["grid"] == "words"
    doubts = reading.questions
    if reading.puzzle is not None:
        doubts += tuple(clashes(reading.puzzle) if is_told else broken_rules(reading.puzzle))
    questions = doubts + tuple(_unsure(reading, doubts, is_told))
    return _Attempt(replace(reading, questions=questions), " ".join(doubts) or None)


def _unsure(reading: Reading, doubts: Sequence[str], is_told: bool) -> list[str]:
    """Questions about what the model itself was not sure of; to reject its answer for that would not help."""
    puzzle, sure = reading.puzzle, reading.confidence
    if puzzle is None or sure is None or sure.min() >= DOUBTFUL:
        return []
    if not is_told:
        return ["Is this the puzzle that you mean?"]
    cells = [(int(r), int(c)) for r, c in np.argwhere(sure < DOUBTFUL)]
    known = " ".join(doubts)
    cells = [cell for cell in cells if f"Is {cell_name(cell)} really" not in known]
    symbols = puzzle.kind.symbols
    return [
        f"I am not sure of {cell_name(cell)}; is it {symbols[puzzle.clues[cell]]!r}?"
        for cell in sorted(cells, key=lambda cell: float(sure[cell]))[:3]
    ]


def broken_rules(puzzle: Puzzle) -> list[str]:
    """The rules that the clues break as they stand, as questions."""
    broken = puzzle.kind.mistakes(puzzle.clues, puzzle.clues)
    return [f"As I understand it, {violation}; what is right?" for violation in broken[:2]]


def clashes(puzzle: Puzzle) -> list[str]:
    """What the rules have against a puzzle as it was understood, as questions to a person."""
    if broken := broken_rules(puzzle):
        return broken
    result = puzzle.kind.search(puzzle.clues, seconds=SEARCH_SECONDS)
    if result.status is not Status.impossible:
        return []
    if result.clash:
        return [f"As I understand it, {cell_names(result.clash)} cannot stand together; which is wrong?"]
    return ["As I understand it, the puzzle has no solution; what did I get wrong?"]


def _best(attempts: Sequence[_Attempt]) -> Reading:
    """The attempt with the fewest doubts, the first of equals; where none holds a puzzle, why not."""
    found = [(a.objection is not None, a.reading) for a in attempts if a.reading is not None]
    if not found:
        why = attempts[0].objection or "nothing was understood"
        return Reading(source="lm", error=f"the puzzle is not clear: {why}", questions=(_as_question(why),))
    return min(found, key=lambda each: (each[1].puzzle is None, each[0], len(each[1].questions)))[1]


def _as_question(why: str) -> str:
    return f"I could not make out the puzzle: {why}. Can you draw it, or say it once more?"
