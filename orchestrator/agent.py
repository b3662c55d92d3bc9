"""The whole way of one puzzle: read it, let an engine claim an answer, let the rules judge, explain.

`answer` is the function to read first; everything else in the project is behind one of its lines.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from orchestrator.explain import explain
from orchestrator.inputs import Input
from parsers.files import load_text, read_file
from parsers.image.decode import RawPicture
from parsers.llm.protocol import LanguageModel
from parsers.reader import consult
from parsers.reading import Reading
from parsers.text import read_text
from solver import engine as engines
from solver.puzzle import (
    Cell,
    CheckpointError,
    Grid,
    ParseError,
    Puzzle,
    SearchResult,
    Solution,
    Status,
    Verdict,
    cell_name,
)

DEADLINE = 10.0  # seconds for one puzzle, from its text to its answer
REFEREE_SHARE = 0.25  # of the deadline, for settling the status; it takes milliseconds
EXPLAIN_SECONDS = 1.0  # at most, and no more than the deadline leaves


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """What the answer cost, and where it was made."""

    engine: str  # as asked for
    weights: str | None  # sha256 of the network's weights file
    where: str = "local"
    seconds: float  # for everything: reading, settling the status, solving, explaining
    steps: int  # refinement steps of the network
    passes: int  # how often the network was started anew
    bytes_sent: int = 0  # that left this machine


@dataclass(frozen=True, eq=False, kw_only=True)
class Answer:
    """What is known of a puzzle after the work: a verified answer, or why there is none."""

    reading: Reading
    puzzle: Puzzle
    status: Status
    solution: Solution
    verdict: Verdict | None  # None where no grid was claimed
    explanation: tuple[str, ...]
    receipt: Receipt
    witnesses: tuple[Grid, ...] = ()  # two different solutions, where there are several
    clash: tuple[Cell, ...] = ()  # clues that cannot stand together, where there is none
    error: str | None = None  # why a puzzle that may have an answer got none

    @property
    def solved(self) -> bool:
        return self.verdict is Verdict.solved

    def as_dict(self) -> dict[str, Any]:
        """For JSON output; what `gridloop solve --json` prints."""
        rows, grid = self.puzzle.kind.rows, self.solution.grid
        content: dict[str, Any] = {
            "kind": self.puzzle.kind.name,
            "puzzle": rows(self.puzzle.clues),
            "status": self.status.value,
            "verdict": None if self.verdict is None else self.verdict.value,
            "answer": None if grid is None else rows(grid),
            "solved_by": self.solution.solved_by,
            "steps": self.solution.steps,
            "seconds": round(self.solution.seconds, 4),
            "explanation": list(self.explanation),
            "receipt": asdict(self.receipt),
            "error": self.error,
        }
        if self.witnesses:
            content["witnesses"] = [rows(witness) for witness in self.witnesses]
        if self.clash:
            content["clash"] = [cell_name(cell) for cell in self.clash]
        return content


class UnclearError(ParseError):
    """Something was read, but not surely enough to act on it: a question is open, or no kind fits."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.error or " ".join(reading.questions))
        self.reading = reading


def answer(
    text: Input,
    *,
    kind: str | None = None,
    fixes: Mapping[Cell, str] | None = None,
    engine: str = "auto",
    deadline: float = DEADLINE,
    seed: int = 0,
    weights: Path | None = None,
    llm: LanguageModel | None = None,
) -> Answer:
    """Read the puzzle in a text, file or picture, solve it within `deadline` seconds, verify and explain the answer.

    `fixes` are cells of a picture that a person has read for us.

    `llm` is asked where what is drawn leaves a doubt; it has a time limit of its own, which does not count.

    Raises:
        ParseError: no puzzle could be read, or there is no such kind or engine.
        UnclearError: one was read, but a question must be answered first.
    """
    started = time.monotonic()
    check_engine(engine)
    reading = parse(text, kind, fixes, llm)
    puzzle = sure_puzzle(reading)
    ends_at = deadline + (time.monotonic() if reading.source == "lm" else started)
    referee = settle(puzzle, deadline * REFEREE_SHARE)

    solution, fault = solve(puzzle, referee, engine, ends_at - time.monotonic(), seed, weights)
    verdict = verify(puzzle, solution)
    sentences = explain_outcome(puzzle, solution, verdict, referee, ends_at)

    return Answer(
        reading=reading,
        puzzle=puzzle,
        status=referee.status,
        solution=solution,
        verdict=verdict,
        explanation=tuple(sentences),
        receipt=Receipt(
            engine=engine,
            weights=solution.weights,
            seconds=round(time.monotonic() - started, 4),
            steps=solution.steps,
            passes=solution.passes,
            bytes_sent=reading.bytes_sent,
        ),
        witnesses=referee.solutions if referee.status is Status.several else (),
        clash=referee.clash,
        error=fault or what_is_missing(puzzle, referee, solution, verdict, engine, deadline),
    )


def check_engine(name: str) -> None:
    """Raise `ParseError` unless there is an engine of this name."""
    if name not in engines.ENGINES:
        raise ParseError(f"no engine {name!r}; known engines: {', '.join(engines.ENGINES)}")


def parse(
    text: Input,
    kind: str | None = None,
    fixes: Mapping[Cell, str] | None = None,
    llm: LanguageModel | None = None,
) -> Reading:
    """What is drawn in a text, file or picture: a puzzle, surely or with questions, or the name of one not ours.

    Raises:
        ParseError: nothing readable is drawn, it is neither text nor picture, or there are fixes for a text.
    """
    if isinstance(text, RawPicture):
        from parsers.image.picture import read_picture

        return read_picture(text, kind, fixes)
    if fixes:
        raise ParseError("--fix is for pictures; change the text itself")
    said = load_text(text) if isinstance(text, Path) else whole(text)
    drawn: Reading | None = None
    fault: ParseError | None = None
    try:
        drawn = read_file(text, kind) if isinstance(text, Path) else read_text(said, kind)
    except ParseError as error:
        fault = error
    return consult(said, kind, llm, drawn, fault)


def whole(text: str) -> str:
    """The text; else raise `ParseError` where a character of it is only half there."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ParseError(
            f"character {error.start + 1} of the text is half a character (a lone surrogate); "
            "send the text as UTF-8"
        ) from None
    return text


def sure_puzzle(reading: Reading) -> Puzzle:
    """The puzzle of a reading without open questions; else raise `UnclearError`."""
    if reading.puzzle is None or not reading.confident:
        raise UnclearError(reading)
    return reading.puzzle


def settle(puzzle: Puzzle, seconds: float) -> SearchResult:
    """What exact search, as the referee, says the puzzle is. Networks never see it."""
    return puzzle.kind.search(puzzle.clues, seconds=seconds)


def solve(
    puzzle: Puzzle, referee: SearchResult, engine: str, seconds: float, seed: int, weights: Path | None
) -> tuple[Solution, str | None]:
    """What the engine claims, and what stopped it from trying. An impossible puzzle is not tried."""
    if referee.status is Status.impossible:
        return Solution(None, None), None
    try:
        (solution,) = engines.solve([puzzle], engine, deadline=max(0.1, seconds), seed=seed, weights=weights)
    except CheckpointError as error:
        return Solution(None, None), str(error)
    return solution, None


def verify(puzzle: Puzzle, solution: Solution) -> Verdict | None:
    """What the rules say of the claim, whoever made it; None where nothing was claimed."""
    return None if solution.grid is None else puzzle.kind.verdict(puzzle.clues, solution.grid)


def explain_outcome(
    puzzle: Puzzle, solution: Solution, verdict: Verdict | None, referee: SearchResult, ends_at: float
) -> list[str]:
    """Why the answer is the answer, or why there is none. An answer that was not found is not given away."""
    if verdict is not Verdict.solved and referee.status not in (Status.impossible, Status.unverifiable):
        return []
    ends_at = min(ends_at, time.monotonic() + EXPLAIN_SECONDS)
    return explain(puzzle, solution.grid, referee, deadline=ends_at)


def what_is_missing(
    puzzle: Puzzle,
    referee: SearchResult,
    solution: Solution,
    verdict: Verdict | None,
    engine: str,
    deadline: float,
) -> str | None:
    """Why there is no verified answer, in a sentence; None where there is one or can be none."""
    if verdict is Verdict.solved or referee.status is Status.impossible:
        return None
    if solution.grid is not None and verdict is Verdict.wrong:
        broken = puzzle.kind.violations(puzzle.clues, solution.grid)
        return f"the answer of {solution.solved_by!r} is wrong: {broken[0]}"
    if referee.status is Status.unverifiable:
        return f"no engine solves {puzzle.kind.name!r} puzzles yet"
    return f"the engine {engine!r} found no answer within {deadline:g} s"
