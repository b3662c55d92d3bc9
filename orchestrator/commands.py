"""What `gridloop solve`, `read`, `check`, `hint` and `explain` do with one input, or with a file of them.

Each makes an `Outcome`: an object for `--json`, lines for people, and the exit status.
"""

from __future__ import annotations

import json
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from orchestrator import agent
from orchestrator.explain import explain as explanation_of
from orchestrator.explain import hint as hint_for
from orchestrator.explain import mistakes, way_to
from orchestrator.inputs import Input, Request, read_fixes, read_input, read_requests
from orchestrator.terminal import has_colors, printable, progress
from parsers.llm.protocol import LLM_VARIABLE, LanguageModel, open_llm
from parsers.reading import Reading
from solver.puzzle import Grid, ParseError, Puzzle, PuzzleError, SearchResult, Status, Verdict, cell_name

SOLVED, NOT_SOLVED, NOT_READ, OUR_FAULT = range(4)  # exit statuses

FIELDS = {
    "solve": "kind puzzle status verdict answer solved_by steps seconds explanation receipt error",
    "read": "kind grid confidence questions source error",
    "check": "kind puzzle entries status verdict mistakes error",
    "hint": "kind puzzle level text cells technique mistake error",
    "explain": "kind puzzle status difficulty finished choices steps explanation error",
}
"""What `--json` always holds: null where there is nothing, but `questions` and `explanation` are lists."""

STATUS_WORDS = {
    Status.unique: "exactly one solution",
    Status.several: "more than one solution",
    Status.impossible: "no solution",
    Status.unverifiable: "no rule by which an answer could be checked",
    Status.unknown: "a number of solutions that could not be settled in time",
}
WISHES = {
    "solve": "solve",
    "check": "check",
    "unique": "check",
    "hint": "hint",
    "explain": "explain",
    "why": "explain",
}
"""What a text may ask for, and the command that does it. Whoever types a command gets that one."""
SHORT = 12  # lines of explanation that `solve` prints whole
DOUBT_SECONDS = 0.5  # for the status of a puzzle that was read with doubts


@dataclass(frozen=True)
class Outcome:
    """What came of one input."""

    content: dict[str, Any]
    lines: list[str]  # safe to print
    status: int


def run(args: Namespace) -> int:
    """Do what the command line asks for; returns the exit status."""
    if getattr(args, "jsonl", None) is not None:
        try:
            return run_jsonl(args)
        except ParseError as error:
            print(f"gridloop: {printable(str(error))}", file=sys.stderr)
            return NOT_READ
    with progress("thinking"):
        try:
            request = Request(read_input(args.input))
        except ParseError as error:
            request = Request(error=str(error))
        outcome = outcome_of(args, request)
    if args.json:
        print(json.dumps(outcome.content))
        return outcome.status
    for line in outcome.lines:
        print(line)
    if outcome.content["error"]:
        print(f"gridloop: {printable(outcome.content['error'])}", file=sys.stderr)
    return outcome.status


def run_jsonl(args: Namespace) -> int:
    """One result a line, written as soon as it is known. No line stops the ones after it."""
    with nullcontext(lambda: None) if sys.stdout.isatty() else progress("requests done") as advance:
        for request in read_requests(args.jsonl):
            try:
                content = outcome_of(args, request).content
            except Exception as error:  # noqa: BLE001 - one request must not take the others down
                text = f"an error in gridloop itself: {type(error).__name__}: {error}"
                content = blank_content(args.command) | {"error": text}
            print(json.dumps(request.echo | content), flush=True)
            advance()
    return SOLVED


def outcome_of(args: Namespace, request: Request) -> Outcome:
    """The outcome of one request; whatever is wrong with the request is an outcome, too."""
    command = args.command
    try:
        if request.error is not None:
            raise ParseError(request.error)
        return COMMANDS[command](request.text, request.kind or args.kind, args)
    except agent.UnclearError as doubt:
        return Outcome(doubtful_content(command, doubt.reading), [], NOT_READ)
    except PuzzleError as error:
        return Outcome(blank_content(command) | {"error": str(error)}, [], NOT_READ)


def blank_content(command: str) -> dict[str, Any]:
    """All that `--json` always holds, with nothing in it."""
    return {name: [] if name in ("questions", "explanation") else None for name in FIELDS[command].split()}


def doubtful_content(command: str, reading: Reading) -> dict[str, Any]:
    """What is known of a puzzle before the questions about it are answered, or of one that is not ours."""
    content = blank_content(command) | {"questions": list(reading.questions)}
    if reading.source == "lm":
        content |= {"source": reading.source, **heard_content(reading)}
    if reading.unsupported is not None:
        content |= {"status": Status.unsupported.value, "unsupported": reading.unsupported}
    elif reading.puzzle is not None:
        content |= puzzle_content(reading.puzzle)
        content["status"] = agent.settle(reading.puzzle, DOUBT_SECONDS).status.value
        content |= picture_content(reading)
    if "status" not in FIELDS[command].split():
        content.pop("status", None)
    return content | {"error": str(agent.UnclearError(reading))}


def heard_content(reading: Reading) -> dict[str, Any]:
    """What only some readings have: the language model whose own they are, and the wish, if it is not the usual one."""
    content: dict[str, Any] = {}
    if reading.model is not None:
        content["model"] = reading.model
    if reading.intent is not None and (reading.model is not None or reading.intent != "solve"):
        content["intent"] = reading.intent
    return content


def picture_content(reading: Reading) -> dict[str, Any]:
    """What only readings of pictures have: cells the rules changed, and those that are asked about, if any."""
    content: dict[str, Any] = {}
    if reading.changes:
        content["changes"] = [cell_name(cell) for cell in reading.changes]
    if reading.doubts and reading.puzzle is not None:
        symbols = reading.puzzle.kind.symbols
        content["doubts"] = [
            {"cell": cell_name(d.cell), "choices": [symbols[v] for v in d.choices], "box": list(d.box)}
            for d in reading.doubts
        ]
    return content


def check_out(path: Path | None) -> None:
    """Raise `ParseError` unless a picture can be written under this name; before any work is done."""
    if path is not None:
        from orchestrator.draw import check_name

        check_name(path)


def draw_onto(reading: Reading, answer: Grid | None, path: Path) -> None:
    """Draw the answer, or what was read, onto the picture that was read, and write it."""
    from orchestrator.draw import draw, write_picture

    write_picture(draw(reading, answer), path)


def puzzle_content(puzzle: Puzzle) -> dict[str, Any]:
    return {"kind": puzzle.kind.name, "puzzle": puzzle.kind.rows(puzzle.clues)}


def status_content(puzzle: Puzzle, referee: SearchResult) -> dict[str, Any]:
    """The status, with two solutions where there are several and the clashing clues where there is none."""
    content: dict[str, Any] = {"status": referee.status.value}
    if referee.status is Status.several:
        content["witnesses"] = [puzzle.kind.rows(witness) for witness in referee.solutions]
    if referee.clash:
        content["clash"] = [cell_name(cell) for cell in referee.clash]
    return content


def board(puzzle: Puzzle, grid: Grid | None = None) -> str:
    """The clues, or a grid that fills them, drawn for the terminal we are on."""
    shown = puzzle.clues if grid is None else grid
    return puzzle.kind.render(shown, puzzle.clues, color=has_colors(sys.stdout))


def filled_in(reading: Reading, puzzle: Puzzle) -> Grid | None:
    """The clues with what a person has filled in; None where nothing is."""
    if reading.entries is None:
        return None
    return np.where(reading.entries != 0, reading.entries, puzzle.clues)


def number_of(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}{'es' if noun.endswith('s') else 's'}"


@cache
def opened(spec: str | None) -> LanguageModel | None:
    """The language model of this name, made once, however many puzzles it reads."""
    return open_llm(spec)


def language_model(args: Namespace) -> LanguageModel | None:
    """The one that `--llm` names, or else the variable GRIDLOOP_LLM, or else the embedded one if it is there."""
    return opened(os.environ.get(LLM_VARIABLE) if args.llm is None else args.llm)


# --- the commands --------------------------------------------------------------------------------------


def solve(text: Input, kind: str | None, args: Namespace) -> Outcome:
    check_out(args.out)
    answer = agent.answer(
        text,
        kind=kind,
        fixes=read_fixes(args.fix),
        engine=args.engine,
        deadline=args.deadline,
        seed=args.seed,
        weights=args.weights,
        llm=language_model(args),
    )
    puzzle, solution, explanation = answer.puzzle, answer.solution, list(answer.explanation)
    lines = [board(puzzle, solution.grid)]
    lines.append(f"{puzzle.kind.name} with {STATUS_WORDS[answer.status]}")
    if answer.solved:
        work = ""
        if solution.steps:
            work = f" in {number_of(solution.steps, 'step')} and {number_of(solution.passes, 'pass')}"
        lines.append(f"solved by {solution.solved_by}{work}, {solution.seconds:.2f} s; every rule holds")
    if args.out is not None and answer.solved:
        draw_onto(answer.reading, solution.grid, args.out)
        lines.append(f"drawn onto the picture: {printable(str(args.out))}")
    if len(explanation) > SHORT:
        explanation[1:] = ["`gridloop explain` tells every step."]
    return Outcome(answer.as_dict(), lines + explanation, SOLVED if answer.solved else NOT_SOLVED)


def read(text: Input, kind: str | None, args: Namespace) -> Outcome:
    check_out(args.out)
    reading = agent.parse(text, kind, read_fixes(args.fix), language_model(args))
    puzzle = reading.puzzle
    if puzzle is None:
        raise agent.UnclearError(reading)
    if args.out is not None:
        draw_onto(reading, None, args.out)
    rows = puzzle.kind.rows
    content = {
        "kind": puzzle.kind.name,
        "grid": rows(puzzle.clues),
        "confidence": None if reading.confidence is None else np.round(reading.confidence, 3).tolist(),
        "questions": list(reading.questions),
        "source": reading.source,
        "error": None,
    }
    content |= heard_content(reading)
    if puzzle.examples:
        content["examples"] = [{"input": rows(a), "output": rows(b)} for a, b in puzzle.examples]
    if reading.entries is not None:
        content["entries"] = rows(reading.entries)
    content |= picture_content(reading)
    lines = [board(puzzle, filled_in(reading, puzzle)), puzzle.kind.name]
    if reading.confidence is not None:
        lines[-1] += (
            f", read with a confidence of {float(np.min(reading.confidence)):.0%} in the least sure cell"
        )
    lines += [f"question: {printable(question)}" for question in reading.questions]
    if reading.intent in WISHES:
        lines.append(f"the text asks for: gridloop {WISHES[reading.intent]}")
    return Outcome(content, lines, SOLVED)


def check(text: Input, kind: str | None, args: Namespace) -> Outcome:
    ends_at = time.monotonic() + args.deadline
    reading = agent.parse(text, kind, read_fixes(args.fix), language_model(args))
    puzzle = agent.sure_puzzle(reading)
    entries = filled_in(reading, puzzle)
    referee = agent.settle(puzzle, args.deadline * agent.REFEREE_SHARE)
    found = mistakes(puzzle, entries, deadline=ends_at)
    verdict = puzzle.kind.verdict(puzzle.clues, puzzle.clues if entries is None else entries)
    is_solved = verdict is Verdict.solved
    content = {
        **puzzle_content(puzzle),
        "entries": None if entries is None else puzzle.kind.rows(entries),
        "verdict": verdict.value if is_solved else None,
        "mistakes": [
            {"rule": m.rule, "cells": [cell_name(cell) for cell in m.cells], "message": m.message}
            for m in found
        ],
        **status_content(puzzle, referee),
        "error": None,
    }
    lines = [board(puzzle, entries), f"{puzzle.kind.name} with {STATUS_WORDS[referee.status]}"]
    lines += [f"mistake: {mistake}" for mistake in found]
    if not found:
        lines.append("solved: every rule holds" if is_solved else "no mistake found")
    return Outcome(content, lines, NOT_SOLVED if found or referee.status is Status.impossible else SOLVED)


def hint(text: Input, kind: str | None, args: Namespace) -> Outcome:
    ends_at = time.monotonic() + args.deadline
    reading = agent.parse(text, kind, read_fixes(args.fix), language_model(args))
    puzzle = agent.sure_puzzle(reading)
    given = hint_for(puzzle, filled_in(reading, puzzle), args.level, deadline=ends_at)
    return Outcome(puzzle_content(puzzle) | given.as_dict() | {"error": None}, [given.text], SOLVED)


def explain(text: Input, kind: str | None, args: Namespace) -> Outcome:
    ends_at = time.monotonic() + args.deadline
    puzzle = agent.sure_puzzle(agent.parse(text, kind, read_fixes(args.fix), language_model(args)))
    referee = agent.settle(puzzle, args.deadline * agent.REFEREE_SHARE)
    content = blank_content("explain") | puzzle_content(puzzle) | status_content(puzzle, referee)
    way = None
    if referee.status is Status.unique:
        way = way_to(puzzle, referee.solutions[0], deadline=ends_at)
    if way is not None:
        content |= way.as_dict() | {"explanation": way.lines()}
    else:
        content["explanation"] = explanation_of(puzzle, None, referee, deadline=ends_at)
    return Outcome(content, [board(puzzle), *content["explanation"]], SOLVED)


COMMANDS: dict[str, Callable[[Input, str | None, Namespace], Outcome]] = {
    "solve": solve,
    "read": read,
    "check": check,
    "hint": hint,
    "explain": explain,
}
