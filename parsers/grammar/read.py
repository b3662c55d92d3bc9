"""A text read by the grammars, without a model: calls, resolved and held against the rules as those of a model are.

The grammars tell nothing rather than something wrong. What one of them understood of a whole text is as good as a
drawing, unless the rules object; where they do, it is forgotten, and a model may do better.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from parsers.attempts import Attempt, attempt
from parsers.grammar.legend import legend_calls
from parsers.grammar.maze import maze_calls
from parsers.grammar.sudoku import sudoku_calls, sudoku_outlines
from parsers.llm.document import Document
from parsers.llm.positions import Path, probabilities
from parsers.llm.protocol import Completion
from parsers.pointers import starts
from parsers.statements import Probability
from solver.puzzle import Puzzle, PuzzleKind

ODDS = 20.0  # how much more probable what a grammar understood is than the first answer of a model of our own
IN_DOUBT = 0.85  # confidence in cells of a puzzle that looks as if something were left out


def calls_of(document: Document, kind: PuzzleKind | None = None) -> list[dict[str, Any]]:
    """What the grammars understand, best first."""
    if document.pieces:
        return [*legend_calls(document, kind), *sudoku_calls(document, kind)]
    return [*sudoku_calls(document, kind), *maze_calls(document, kind)]


def attempts_of(document: Document, kind: PuzzleKind | None = None) -> list[Attempt]:
    """Those to which the rules do not object, each with its reading."""
    return list(_without_objection(calls_of(document, kind), document, kind))


def filled(document: Document, kind: PuzzleKind | None, completion: Completion) -> Iterator[Attempt]:
    """A told Sudoku of which the grammar understands all but some sentences, and a model's answer tells those.

    Such a reading counts only if nothing at all speaks against it: two halves that do not belong together seldom
    make a puzzle with one solution.
    """
    for outline in sudoku_outlines(document, kind):
        say: list[dict[str, Any]] = []
        whence: dict[int, int] = {}  # statement -> that of the model which it is
        for statement in outline["say"]:
            if statement["do"] != "gap":
                say.append(statement)
                continue
            theirs = _within(completion.data["say"], *statement["words"])
            if not theirs:
                return
            for number in theirs:
                whence[len(say)] = number
                say.append(completion.data["say"][number])
        call = outline | {"say": say}
        odds = ODDS * (1.0 if completion.odds is None else completion.odds)
        made = attempt(
            Completion(call, json.dumps(call), odds=odds), document, kind, _told_by(completion, whence)
        )
        if (
            made.objection is None
            and not made.suspicions
            and not made.passed_over
            and made.reading is not None
            and made.reading.puzzle is not None
        ):
            yield made


def _within(say: Sequence[dict[str, Any]], first: int, last: int) -> list[int]:
    """The statements that point at these words and at no others."""
    found = []
    for number, statement in enumerate(say):
        begun = starts([statement])
        if begun and first <= begun[0] and begun[-1] <= last:
            found.append(number)
    return found


def _told_by(completion: Completion, whence: dict[int, int]) -> Probability:
    """How probable the model took those parts of the call that are its own; what the grammar understood is sure."""
    theirs = probabilities(completion)

    def probability(path: Path) -> float | None:
        if path[0] != "say" or path[1] not in whence:
            return 1.0
        return theirs(("say", whence[int(path[1])], *path[2:]))

    return probability


def _without_objection(
    calls: Iterable[dict[str, Any]], document: Document, kind: PuzzleKind | None
) -> Iterator[Attempt]:
    for call in calls:
        completion = Completion(call, json.dumps(call), odds=ODDS)
        made = attempt(completion, document, kind, lambda path: 1.0)
        reading = made.reading
        if reading is None or reading.puzzle is None or made.objection is not None:
            continue
        if made.suspicions:
            if _is_scant(reading.puzzle):
                continue
            assert reading.confidence is not None
            reading = replace(reading, confidence=np.minimum(reading.confidence, IN_DOUBT))
        yield replace(made, reading=replace(reading, source="text", intent=None), by_model=False)


def _is_scant(puzzle: Puzzle) -> bool:
    """Whether a puzzle with several solutions has so few clues that a question about some cells is more likely."""
    return puzzle.kind.name != "maze" and int(np.count_nonzero(puzzle.clues)) < len(puzzle.clues)
