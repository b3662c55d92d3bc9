"""How well puzzles are read out of words: exact grids and wishes by family of phrasing, and how often "sure" is wrong.

    python -m evals.words                                      held-out families, the embedded model
    python -m evals.words --llm openai:http://localhost:11434/v1#qwen3:4b --n 5
    python -m evals.words --stages drawn grammar lm all        what each stage can alone, and all in their order
    python -m evals.words --texts evals/told/english.jsonl     texts of a file

The texts are those of `training.corpus`; no model of ours has learned from the held-out families. Those of a file are
JSON objects, a line each: `text`, `language`, `kind` ("none" or "other" without a puzzle of ours), `rows` as of
`gridloop read --json`, or null, `entries` and `examples` likewise, `intent`, or null where nothing is wanted, and `note`, their
family. A reading is exact when its kind and every cell are right, and what the person filled in; where a text holds no puzzle of
ours, when none is read. It is sure when it has a puzzle and asks nothing.

Stages: `drawn` is what is read of drawings, `grammar` what is understood of sentences by rules, `lm` the language model,
each alone; `plain` is what `gridloop read --llm none` does, `all` what `gridloop read` does. A wish is counted where one was
told and something was read; where none was heard, that is "solve".
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from evals.report import pair_text, percent, share_text, table
from evals.tally import spread, wilson
from parsers.llm.call import Call, call_schema, messages_for
from parsers.llm.document import document_of
from parsers.llm.protocol import SECONDS, Completion, LanguageModel, Message, Schema, open_llm
from parsers.reader import listen, read, understand
from parsers.reading import Reading
from parsers.resolve import resolve
from parsers.text import read_text
from solver.kinds import find_kind
from solver.puzzle import Grid, ParseError, Puzzle, PuzzleError, PuzzleKind
from training.corpus.corpus import families, write
from training.corpus.telling import Family, Sample

Examples = tuple[tuple[Grid, Grid], ...]
STAGES = ("drawn", "grammar", "lm", "plain", "all")
CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "processor": time.process_time}
EDGES = (0.0, 0.5, 0.8, 0.9, 0.97, 1.0)  # of confidence; none is told above 0.99
MOST_TRIES = 50  # to draw a text that can be shown to a model


@dataclass
class Watched:
    """A language model whose answers are counted."""

    llm: LanguageModel
    clock: Callable[[], float]
    n_answers: int = 0
    n_tokens: int = 0  # that were written, where the model tells them
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.name, self.most_answers, self.glossed = self.llm.name, self.llm.most_answers, self.llm.glossed

    def complete(
        self, messages: Sequence[Message], schema: Schema, *, seconds: float = SECONDS
    ) -> Completion:
        started = self.clock()
        try:
            answer = self.llm.complete(messages, schema, seconds=seconds)
        finally:
            self.seconds += self.clock() - started
            self.n_answers += 1
        self.n_tokens += len(answer.tokens)
        return answer

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        yield from self.llm.stream(messages, seconds=seconds)


@dataclass(frozen=True)
class Result:
    """One text as one stage read it."""

    family: str
    subject: str
    language: str
    has_puzzle: bool
    exact: bool
    sure: bool
    wish: bool | None  # heard rightly; None where none was told, or nothing was read
    n_answers: int  # of the model
    seconds: float
    confidence: tuple[float, ...] = field(repr=False, default=())  # cell by cell
    right: tuple[bool, ...] = field(repr=False, default=())


@dataclass(frozen=True, eq=False)
class Told:
    """A text, and what reading it must give."""

    text: str
    language: str
    subject: str
    family: str
    intent: str | None
    kind: str | None  # None where it holds no puzzle of ours
    puzzle: Puzzle | None  # None also for a kind whose puzzles no call can give
    entries: Grid | None  # what the person filled in


def judge(told: Told, reading: Reading | None, n_answers: int, seconds: float) -> Result:
    """What a reading is worth; None is a text that could not be read."""
    puzzle = None if reading is None else reading.puzzle
    confidence, right = np.empty(0), np.empty(0, bool)
    if told.puzzle is None:
        exact = (None if puzzle is None else puzzle.kind.name) == told.kind
    elif reading is None or puzzle is None or puzzle.kind is not told.puzzle.kind:
        exact = False
    else:
        same_shape = puzzle.clues.shape == told.puzzle.clues.shape
        cells = puzzle.clues == told.puzzle.clues if same_shape else np.zeros(puzzle.clues.shape, bool)
        exact = bool(cells.all()) and _same_entries(reading, told.entries)
        exact = exact and _same_examples(puzzle.examples, told.puzzle.examples)
        if reading.confidence is not None:
            confidence, right = reading.confidence.ravel(), cells.ravel()
    return Result(
        family=told.family,
        subject=told.subject,
        language=told.language,
        has_puzzle=told.puzzle is not None,
        exact=exact,
        sure=reading is not None and reading.confident,
        wish=None if reading is None or told.intent is None else (reading.intent or "solve") == told.intent,
        n_answers=n_answers,
        seconds=seconds,
        confidence=tuple(confidence.tolist()),
        right=tuple(right.tolist()),
    )


def _same_entries(reading: Reading, wanted: Grid | None) -> bool:
    if wanted is None:
        return reading.entries is None or not reading.entries.any()
    return reading.entries is not None and np.array_equal(reading.entries, wanted)


def _same_examples(some: Examples, others: Examples) -> bool:
    return len(some) == len(others) and all(
        np.array_equal(a, b)
        for one, other in zip(some, others, strict=True)
        for a, b in zip(one, other, strict=True)
    )


def told_by(family: Family, sample: Sample) -> Told:
    """What a sample of the corpus means: the puzzle is what its call gives."""
    reading: Reading | None
    try:
        reading = resolve(Call.of(sample.call), document_of(sample.text))
    except ParseError:
        reading = None
    puzzle = None if reading is None else reading.puzzle
    is_ours = puzzle is not None or (
        reading is None and sample.call["grid"] != "none"
    )  # an ARC task is no call's to give
    return Told(
        text=sample.text,
        language=family.language,
        subject=family.subject,
        family=family.name,
        intent=sample.call["intent"],
        kind=sample.call["kind"] if is_ours else None,
        puzzle=puzzle,
        entries=None if reading is None else reading.entries,
    )


def samples(known: Sequence[Family], n: int, seed: int) -> Iterator[tuple[Family, Sample]]:
    """`n` texts of each family, the same for the same seed."""
    for family in known:
        for number in range(n):
            for attempt in range(MOST_TRIES):
                sample = write(family, seed, number + attempt * 2**40)
                try:
                    document_of(sample.text)
                except ParseError:  # longer than what a model is shown
                    continue
                yield family, sample
                break


def texts_in(path: Path) -> list[Told]:
    """The texts of a file.

    Raises:
        ParseError: a line of it is none.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            found.append(told_in(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError, PuzzleError) as error:
            raise ParseError(f"line {number} of {path} is no text with its puzzle: {error!r}") from None
    return found


def told_in(entry: dict[str, Any]) -> Told:
    rows = entry["rows"]
    kind = None if rows is None else find_kind(entry["kind"])
    return Told(
        text=entry["text"],
        language=entry["language"],
        subject="no puzzle" if kind is None else kind.name.partition("-")[0],
        family=entry["note"],
        intent=entry["intent"],
        kind=None if kind is None else kind.name,
        puzzle=None if kind is None else Puzzle(kind, kind.grid(rows), _examples_in(entry, kind)),
        entries=None if kind is None or entry["entries"] is None else kind.grid(entry["entries"]),
    )


def _examples_in(entry: dict[str, Any], kind: PuzzleKind) -> Examples:
    return tuple(
        (kind.grid(example["input"]), kind.grid(example["output"])) for example in entry.get("examples") or ()
    )


def read_by(stage: str, text: str, llm: LanguageModel | None) -> Reading | None:
    """What a stage makes of a text; None where it makes nothing of it."""
    try:
        match stage:
            case "drawn":
                return read_text(text)
            case "grammar":
                return understand(text)
            case "lm" if llm is not None:
                return listen(text, None, llm)
        return read(text, None, llm if stage == "all" else None)
    except PuzzleError:
        return None


def measure(
    texts: Iterable[Told], stage: str, llm: Watched | None, clock: Callable[[], float]
) -> list[Result]:
    results = []
    for told in texts:
        before = llm.n_answers if llm else 0
        started = clock()
        reading = read_by(stage, told.text, llm)
        seconds = clock() - started
        n_answers = (llm.n_answers if llm else 0) - before
        result = judge(told, reading, n_answers, seconds)
        results.append(replace(result, wish=None) if stage == "drawn" else result)  # which hears none
    return results


# --- figures


def summary(results: Sequence[Result]) -> dict[str, Any]:
    with_puzzle = [r for r in results if r.has_puzzle]
    asked = [r for r in results if r.wish is not None]
    content: dict[str, Any] = {
        "n": len(results),
        "exact": _share([r.exact for r in results]),
        "grids": _share([r.exact for r in with_puzzle]),
        "sure": _share([r.sure for r in results]),
        "sure_but_wrong": sum(r.sure and not r.exact for r in results),
        "wishes": _share([bool(r.wish) for r in asked]),
        "asked_again": sum(r.n_answers > 1 for r in results),
        "asked_again_and_exact": sum(r.n_answers > 1 and r.exact for r in results),
        "seconds": spread([r.seconds for r in results], 4),
    }
    return content


def _share(right: Sequence[bool]) -> dict[str, Any] | None:
    """A count with its share and interval; None where nothing was counted."""
    if not right:
        return None
    n_right, n = sum(right), len(right)
    return {"n": n, "n_right": n_right, "share": round(n_right / n, 5), "interval": wilson(n_right, n)}


def calibration(results: Sequence[Result]) -> dict[str, list[dict[str, Any]]]:
    """By the confidence told: how many cells were right, and how many whole readings by their least sure cell."""
    told = [r for r in results if r.confidence]
    cells = [pair for r in told for pair in zip(r.confidence, r.right, strict=True)]
    grids = [(min(r.confidence), r.exact) for r in told]
    return {"cells": _by_confidence(cells), "grids": _by_confidence(grids)}


def _by_confidence(pairs: Sequence[tuple[float, bool]]) -> list[dict[str, Any]]:
    rows = []
    for low, high in itertools.pairwise(EDGES):
        part = [(told, right) for told, right in pairs if low <= told < high]
        if part:
            mean = float(np.mean([told for told, _ in part]))
            shares = _share([right for _, right in part])
            rows.append({"from": low, "to": high, "told": round(mean, 4), **(shares or {})})
    return rows


def groups(results: Sequence[Result], *names: str) -> dict[str, dict[str, Any]]:
    """The figures of each group of results with the same fields."""
    parts: dict[str, list[Result]] = {}
    for result in results:
        parts.setdefault(", ".join(getattr(result, name) for name in names), []).append(result)
    return {name: summary(part) for name, part in sorted(parts.items())}


def report(stage: str, results: Sequence[Result], llm: Watched | None) -> dict[str, Any]:
    content: dict[str, Any] = {
        "stage": stage,
        "all": summary(results),
        "by_subject": groups(results, "subject"),
        "by_language": groups(results, "language"),
        "by_family": groups(results, "language", "family"),
        "calibration": calibration(results),
    }
    if llm is not None and stage in ("lm", "all"):
        speed = llm.n_tokens / llm.seconds if llm.seconds and llm.n_tokens else None
        content["model"] = {
            "name": llm.name,
            "answers": llm.n_answers,
            "tokens": llm.n_tokens,
            "tokens_per_second": None if speed is None else round(speed, 1),
        }
    return content


def lines_of(content: dict[str, Any]) -> list[str]:
    """A report for people, as Markdown."""
    lines = [f"## {content['stage']}", ""]
    head = ["texts", "n", "exact (95 % interval)", "grids", "wishes", "sure", "sure, wrong", "p50 / p95 s"]
    rows = [_row("all", content["all"])]
    for name in ("by_subject", "by_language", "by_family"):
        if 1 < len(content[name]) < content["all"]["n"] / 2:
            rows += [_row(group, figures) for group, figures in content[name].items()]
    lines += table(head, rows)
    for name, found in content["calibration"].items():
        if found:
            told = [
                [f"{row['from']:.2f}–{row['to']:.2f}", str(row["n"]), percent(row["told"]), _text(row)]
                for row in found
            ]
            lines += ["", *table([f"confidence in {name}", "n", "told %", "right"], told)]
    again = content["all"]
    lines += ["", f"asked again: {again['asked_again']}, of them exact: {again['asked_again_and_exact']}"]
    if "model" in content:
        model = content["model"]
        lines.append(f"{model['name']}: {model['answers']} answers, {model['tokens']} tokens")
        if model["tokens_per_second"] is not None:
            lines[-1] += f", {model['tokens_per_second']:g} a second, the reading of the texts included"
    return lines


def _row(name: str, figures: dict[str, Any]) -> list[str]:
    return [
        name,
        str(figures["n"]),
        _text(figures["exact"]),
        _short(figures["grids"]),
        _short(figures["wishes"]),
        _short(figures["sure"]),
        str(figures["sure_but_wrong"]),
        pair_text(figures["seconds"]),
    ]


def _text(share: dict[str, Any]) -> str:
    return share_text(share, "n_right", "interval")


def _short(share: dict[str, Any] | None) -> str:
    return "–" if share is None else f"{share['n_right']}/{share['n']}"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m evals.words",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--llm", metavar="MODEL", help="as of gridloop read (default: embedded)")
    parser.add_argument("--n", type=int, default=10, help="texts of each family of the corpus (default: 10)")
    parser.add_argument("--seed", type=int, default=1000, help="of the texts (default: 1000)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--held-out", action="store_true", help="families kept for tests (the default)")
    which.add_argument("--texts", type=Path, metavar="FILE", help="texts of a file, with their puzzles")
    which.add_argument("--trained", action="store_true", help="families that the embedded model learned from")
    parser.add_argument("--stages", nargs="+", choices=STAGES, default=["all"], help="default: all")
    parser.add_argument("--subject", action="append", help="only families about this; may be repeated")
    parser.add_argument("--language", action="append", help="only families in this; may be repeated")
    parser.add_argument("--clock", choices=CLOCKS, default="wall", help="what times are measured by")
    parser.add_argument(
        "--wrong", action="store_true", help="print the texts whose reading is not exact, too"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args(argv)
    clock = CLOCKS[args.clock]
    content: dict[str, Any] = {}
    try:
        llm = open_llm(args.llm or "embedded")
        texts = list(_chosen(args))
        if not texts:
            parser.error("there is no text like that")
        content |= {
            "texts": len(texts),
            "families": len({(t.language, t.family) for t in texts}),
            "reports": [],
        }
        if llm is not None:
            content["start_seconds"] = round(start(llm, clock), 3)
        for stage in args.stages:
            watched = None if llm is None else Watched(llm, clock)
            results = measure(texts, stage, watched, clock)
            content["reports"].append(report(stage, results, watched))
            if args.wrong:
                content["reports"][-1]["wrong"] = [
                    told.text for told, result in zip(texts, results, strict=True) if not result.exact
                ]
    except (PuzzleError, OSError) as error:
        print(f"evals.words: {error}", file=sys.stderr)
        return 2
    content["memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    if args.json:
        print(json.dumps(content))
        return 0
    for found in content["reports"]:
        print("\n".join([*lines_of(found), ""]))
        for text in found.get("wrong", ()):
            print(f"--- {text}\n")
    print(f"{content['families']} families; at most {content['memory_mb']} MB of memory")
    return 0


def _chosen(args: argparse.Namespace) -> Iterator[Told]:
    """The texts that the command line asks for."""

    def is_wanted(one: Told | Family) -> bool:
        is_about = not args.subject or one.subject in args.subject
        return is_about and (not args.language or one.language in args.language)

    if args.texts:
        yield from filter(is_wanted, texts_in(args.texts))
    else:
        known = list(filter(is_wanted, families(held_out=not args.trained)))
        yield from (told_by(*pair) for pair in samples(known, args.n, args.seed))


def start(llm: LanguageModel, clock: Callable[[], float]) -> float:
    """Seconds until the first answer, to a short text: what a model takes to load."""
    document = document_of("a sudoku")
    started = clock()
    llm.complete(messages_for(document), call_schema(document))
    return clock() - started


if __name__ == "__main__":
    sys.exit(main())
