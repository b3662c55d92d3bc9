"""The order of reading: what is drawn, then what is told, by a grammar and a language model, and always the rules.

`read` asks neither where `parsers.text` is sure of a drawing. A told puzzle is read twice, by rules of grammar and by the
model if there is one. What either points at is resolved and held against the rules (`parsers.attempts`); what they
reject goes back to the model once, with the reason, and then becomes a question to the person. Whatever a model
says, the worst that comes of it is a wrong reading.
"""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from parsers.attempts import LONGEST_QUOTE, Attempt, attempt, best, reason_to_go_on
from parsers.families import WEAK_NAMES
from parsers.grammar.wish import wish_of
from parsers.llm.call import Call, call_schema, messages_for
from parsers.llm.document import Document, document_of
from parsers.llm.protocol import SECONDS, LanguageModel, LLMError
from parsers.reading import Reading
from parsers.resolve import resolve
from parsers.scan import find_blocks, normalise
from parsers.statements import MIRRORED
from parsers.sudoku_named import IN_SENTENCES
from parsers.text import SEARCH_SECONDS, SURE, read_text
from solver.kinds import find_kind
from solver.puzzle import ParseError, Puzzle, PuzzleKind, Status

MOST_WRITTEN = (
    300  # tokens in all, after which a model is asked for no further answer; four to ordinary texts are fewer
)
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
    """Read what is told where the reading of what is drawn, `drawn`, leaves a doubt or failed with `fault`.

    Raises:
        ParseError: no puzzle could be read.
    """
    try:
        document = document_of(text if isinstance(text, str) else "")
    except ParseError as error:  # longer than what a model is shown
        if drawn is None:
            raise ParseError(f"{fault}; and {error}") from None
        return drawn
    return _unless_turned(_consult(document, text, kind, llm, drawn, fault, seconds=seconds), document, kind)


def _consult(
    document: Document,
    text: str,
    kind: str | PuzzleKind | None,
    llm: LanguageModel | None,
    drawn: Reading | None,
    fault: ParseError | None,
    *,
    seconds: float,
) -> Reading:
    wish = wish_of(document)
    if drawn is not None and drawn.confident and drawn.why.startswith(IN_SENTENCES) and not document.pieces:
        drawn = _every_word_of(drawn, document, wish)
    if not document.text.strip() or (drawn is not None and _is_settled(drawn, text)):
        if drawn is None:
            raise fault or ParseError("nothing was read")
        drawn = (
            _as_explained(drawn, document) or _by_legend(drawn, document) or _with_entries(drawn, document)
        )
        return replace(_with_doubt(drawn, document, wish), intent=wish)
    from parsers.grammar.read import attempts_of  # a clear drawing does without the grammars

    wanted = find_kind(kind) if isinstance(kind, str) else kind
    understood = attempts_of(document, wanted)
    told: Reading | None = best(understood) if understood else None
    if llm is not None:
        try:
            told = _listen(document, wanted, llm, understood, seconds=seconds)
        except LLMError as error:
            if drawn is None and told is None:
                raise ParseError(
                    f"{fault}; and the language model {llm.name!r} did not help: {error}"
                ) from None
            if drawn is not None:
                why = f"{drawn.why}; the language model did not help: {error}"
                drawn = replace(drawn, why=why, bytes_sent=error.bytes_sent)
    if told is None:
        if drawn is None:
            raise fault or ParseError("nothing was read")
        return replace(drawn, intent=wish)
    told = replace(told, intent=wish or told.intent)
    if drawn is None:
        return told if told.puzzle is not None else replace(told, error=f"{fault}; {told.error}")
    return _of_both(drawn, told)


def _as_explained(drawn: Reading, document: Document) -> Reading | None:
    """The drawn puzzle whose signs a grammar has heard explained, where only an everyday word names another: "my tent"."""
    if drawn.unsupported not in WEAK_NAMES or len(document.pieces) != 1:
        return None
    from parsers.grammar.read import attempts_of

    understood = attempts_of(document, None)
    told = best(understood) if understood else None
    return told if told is not None and told.puzzle is not None and told.confident else None


_SPEAKS_OF_SIGNS = re.compile(
    r"(?<!\w)[\"'`‘“«„(\[][^\s\w]{1,2}[\"'`’”»)\]]|[\"'`‘“«„(\[]\w[\"'`’”»)\]]|(?<!\S)[^\s\w.,;:!?()\"'-](?=[\s,;:.=])"
    r"|(?<!\w)[^\W_]\s*(?:=|:|->|→|是)|(?<!\w)[^\W_aAiI] (?:is|are|means|marks|ist|es|est|è|é|это)\b"
    r"|\b(?:hash|hashes|dots?|dollar|at[- ]signs?|ampersand|plus|stars?|asterisks?|pipes?|dash(?:es)?|underscores?|periods?)\b",
    re.IGNORECASE,
)
"""Cheap to find: only then the grammar of legends is loaded for a drawing that is clear by itself."""


def _by_legend(drawn: Reading, document: Document) -> Reading | None:
    """A drawn maze whose signs are explained to be others than the usual ones: as explained."""
    puzzle = drawn.puzzle
    if puzzle is None or puzzle.kind.name != "maze" or len(document.pieces) != 1:
        return None
    piece = document.pieces[0]
    prose = f"{document.text[: piece.start]}\n{document.text[piece.end :]}"
    if _SPEAKS_OF_SIGNS.search(prose) is None:
        return None
    from parsers.grammar.legend import legend_calls

    for call in legend_calls(document, puzzle.kind):
        told = resolve(Call.of(call), document, puzzle.kind).puzzle
        if told is None or _same(told, puzzle) or told.clues.shape != puzzle.clues.shape:
            return None  # signs say nothing of the size
        return replace(drawn, puzzle=told, why=f"{drawn.why}; as its signs are explained")
    return None


def _every_word_of(drawn: Reading, document: Document, wish: str | None) -> Reading:
    """A puzzle of cells or rows in sentences, as the grammars read it, which leave no word of it out.

    Where they are silent, a sentence about a cell that reads otherwise is a question.
    """
    from parsers.grammar.read import attempts_of

    understood = attempts_of(document, drawn.kind)
    if not understood:
        return _with_doubt(drawn, document, wish)
    told = best(understood)
    assert told.puzzle is not None and drawn.puzzle is not None
    return drawn if told.entries is None and _same(told.puzzle, drawn.puzzle) else told


def _with_entries(drawn: Reading, document: Document) -> Reading:
    """A clear drawing with what the person says, beside it, to have filled in: "I put a 4 in row 3, column 2"."""
    puzzle = drawn.puzzle
    if puzzle is None or drawn.entries is not None or len(document.pieces) != 1 or len(document.words) < 3:
        return drawn
    from parsers.grammar.read import attempts_of

    for each in attempts_of(document, puzzle.kind):
        told = each.reading
        if told is not None and told.puzzle is not None and told.entries is not None:
            clues = np.where(told.entries == puzzle.clues, 0, puzzle.clues)
            if np.array_equal(told.puzzle.clues, clues):
                return replace(drawn, puzzle=told.puzzle, entries=told.entries)
    return drawn


def _with_doubt(drawn: Reading, document: Document, wish: str | None) -> Reading:
    """A clear drawing, and the question what a sentence beside it means that seems to change one of its cells."""
    puzzle = drawn.puzzle
    is_beside = bool(document.pieces) or drawn.why.startswith(IN_SENTENCES)
    if puzzle is None or drawn.entries is not None or not is_beside or len(document.words) < 2:
        return drawn
    if wish == "why":
        return drawn  # which names a cell and what it holds
    from parsers.grammar.beside import doubt_about

    said = doubt_about(document, puzzle)
    if said is None:
        return drawn
    return replace(
        drawn, questions=(f"You also say {said[:LONGEST_QUOTE]!r}; does it change what is drawn?",)
    )


def _unless_turned(reading: Reading, document: Document, kind: str | PuzzleKind | None) -> Reading:
    """The reading, with a question where words turn the whole puzzle and it is read the same without them."""
    if not reading.confident or reading.kind is None or reading.kind.name == "arc":
        return reading
    from parsers.grammar.whole import sentence_around, torn_down, turned

    if reading.kind.name == "maze" and (gone := torn_down(document)) is not None:
        said = sentence_around(document.text, *gone)[:LONGEST_QUOTE]
        return replace(reading, questions=(f"You also say {said!r}; which cell is open now?",))
    for start, end in itertools.islice(turned(document), 3):
        is_told = not document.pieces and reading.kind.name != "maze"
        if is_told and MIRRORED.search(document.text, start, end) is not None:
            continue  # which every board that is told heeds
        if reading.model is None and _differs_without(reading, document, start, end, kind):
            continue
        said = sentence_around(document.text, start, end)[:LONGEST_QUOTE]
        return replace(reading, questions=(f"You also say {said!r}; does it change what I read?",))
    return reading


def _differs_without(
    reading: Reading, document: Document, start: int, end: int, kind: str | PuzzleKind | None
) -> bool:
    """Whether another puzzle is read where these words are left out: then they have been heeded."""
    text = f"{document.text[:start]} so {document.text[end:]}"
    try:
        drawn, fault = read_text(text, kind), None
    except ParseError as error:
        drawn, fault = None, error
    try:
        other = _consult(document_of(text), text, kind, None, drawn, fault, seconds=SECONDS).puzzle
    except ParseError:
        return False
    return other is not None and reading.puzzle is not None and not _same(other, reading.puzzle)


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
    if is_sure and drawn.confidence is not None and drawn.confidence.max() < SURE:
        return told
    if is_sure and _status(told.puzzle) is Status.unique and _status(drawn.puzzle) is not Status.unique:
        return told
    return replace(drawn, alternatives=(*drawn.alternatives, told.puzzle), **heard)  # type: ignore[arg-type]


def _same(a: Puzzle, b: Puzzle) -> bool:
    return a.kind is b.kind and np.array_equal(a.clues, b.clues)


def _status(puzzle: Puzzle) -> Status:
    return puzzle.kind.search(puzzle.clues, seconds=SEARCH_SECONDS).status


# ---------------------------------------------------------------------------- each alone


def understand(text: str, kind: str | PuzzleKind | None = None) -> Reading:
    """What the grammars alone make of a text.

    Raises:
        ParseError: they are silent, or the text is too long for them.
    """
    from parsers.grammar.read import attempts_of

    document = document_of(text)
    understood = attempts_of(document, find_kind(kind) if isinstance(kind, str) else kind)
    if not understood:
        raise ParseError("no sentence tells a puzzle in words that the grammars know")
    return replace(best(understood), intent=wish_of(document))


def listen(
    text: str,
    kind: str | PuzzleKind | None,
    llm: LanguageModel,
    *,
    seconds: float = SECONDS,
) -> Reading:
    """What a language model alone understands of a text, checked. Without a puzzle, the reading tells why.

    Raises:
        LLMError: it gave no answer at all.
        ParseError: the text is too long for one.
    """
    wanted = find_kind(kind) if isinstance(kind, str) else kind
    return _listen(document_of(text), wanted, llm, None, seconds=seconds)


def _listen(
    document: Document,
    wanted: PuzzleKind | None,
    llm: LanguageModel,
    understood: Sequence[Attempt] | None,
    *,
    seconds: float,
) -> Reading:
    """The same, beside what was understood without the model; None leaves the grammars out.

    Raises:
        LLMError: it gave no answer at all.
    """
    from parsers.grammar.read import filled

    schema = call_schema(document, wanted)
    ends_at = time.monotonic() + seconds
    attempts: list[Attempt] = []
    rejected: list[tuple[str, str]] = []
    bytes_sent = n_written = 0
    intent: str | None = None
    while len(attempts) < llm.most_answers:
        left = ends_at - time.monotonic()
        if attempts and (left <= 0 or n_written >= MOST_WRITTEN):
            break
        try:
            messages = messages_for(document, wanted, rejected, glossed=llm.glossed)
            completion = llm.complete(messages, schema, seconds=left)
        except LLMError as error:
            if not attempts:
                raise
            bytes_sent += error.bytes_sent
            break
        bytes_sent += completion.bytes_sent
        n_written += len(completion.tokens)
        attempts.append(attempt(completion, document, wanted))
        intent = intent or completion.data["intent"]
        if any(each.likelihood == 1 for each in understood or ()):
            break  # nothing that the model adds could be surer
        is_in_doubt = understood is not None and attempts[-1].likelihood < 1
        if is_in_doubt and (halves := list(filled(document, wanted, completion))):
            understood = [*(understood or ()), *halves]
            break
        reason = reason_to_go_on(attempts)
        if reason is None or completion.data["grid"] == "none":
            break
        rejected.append((completion.text, reason))
    reading = best([*attempts, *(understood or ())])
    is_theirs = reading.source == "lm" or any(_reads(each, reading) for each in attempts)
    return replace(
        reading,
        source="lm" if is_theirs else reading.source,
        intent=reading.intent or intent,
        model=llm.name if is_theirs else None,
        bytes_sent=bytes_sent,
    )


def _reads(each: Attempt, reading: Reading) -> bool:
    """Whether an attempt came to this puzzle too."""
    theirs = None if each.reading is None else each.reading.puzzle
    return theirs is not None and reading.puzzle is not None and _same(theirs, reading.puzzle)
