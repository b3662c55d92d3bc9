"""`gridloop evaluate`: how many puzzles of a set an engine solves, how fast, and how sure the figure is.

A puzzle counts as solved when the rules find nothing wrong with the answer; a stored answer is only compared
with. Wrong answers are told from no answer: an engine that checks itself has none.
"""

from __future__ import annotations

import json
import shlex
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Sequence
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np

from evals.suites import Question, load_suite
from orchestrator.agent import check_engine
from orchestrator.terminal import printable, progress
from solver import engine as engines
from solver.checkpoint import current_commit
from solver.kinds.maze import Maze, canonical_answer, path_report
from solver.puzzle import ParseError, PuzzleError, Solution, Verdict

Z_95 = 1.959964  # standard deviations to either side that hold 95 % of a normal distribution
BANDS = ((0, "0"), (5, "1-5"), (20, "6-20"), (40, "21-40"), (80, "41-80"), (float("inf"), ">80"))
"""Largest rating of a band, and its name."""


def run(args: Namespace) -> int:
    """Print the report; the exit status is 3 if an engine claimed a wrong answer."""
    try:
        check_engine(args.engine)
        with progress("fetching the puzzles"):
            questions = load_suite(args.suite, limit=args.limit, seed=args.seed)
        with progress("solving", len(questions)) as advance:
            report = evaluate(
                questions,
                args.engine,
                deadline=args.deadline,
                seed=args.seed,
                batch_size=args.batch_size,
                weights=args.weights,
                on_solution=advance,
            )
    except PuzzleError as error:
        if args.json:
            print(json.dumps({"n": None, "n_solved": None, "error": str(error)}))
        else:
            print(f"gridloop: {printable(str(error))}", file=sys.stderr)
        return 2
    report |= {
        "suite": args.suite,
        "command": shlex.join(["gridloop", *sys.argv[1:]]),
        "commit": current_commit(),
    }
    print(json.dumps(report) if args.json else printable("\n".join(report_lines(report))))
    return 3 if report["wrong"] else 0


def evaluate(
    questions: Sequence[Question],
    engine: str = "net",
    *,
    deadline: float = 10.0,
    seed: int = 0,
    batch_size: int = 1,
    weights: Path | None = None,
    on_solution: Callable[[], None] = lambda: None,
) -> dict[str, Any]:
    """Let the engine solve every question, judge the answers, and count.

    Raises:
        ParseError: there is no question, or of a kind whose answers no rule can judge.
        CheckpointError: the engine has no weights for one of the kinds.
    """
    if not questions:
        raise ParseError("there is no puzzle to evaluate on")
    if batch_size < 1:
        raise ParseError(f"a batch size of {batch_size} makes no sense; expected 1 or more")
    for puzzle in {question.puzzle.kind: question.puzzle for question in questions}.values():
        if puzzle.kind.verdict(puzzle.clues, puzzle.clues) is Verdict.unchecked:
            raise ParseError(f"no rule can judge answers to {puzzle.kind.name!r} puzzles")
    solutions = engines.solve(
        [question.puzzle for question in questions],
        engine,
        deadline=deadline,
        seed=seed,
        weights=weights,
        batch_size=batch_size,
        on_solution=lambda index, solution: on_solution(),
    )
    return {
        "engine": engine,
        "deadline": deadline,
        "seed": seed,
        "batch_size": batch_size,
        "kinds": dict(Counter(question.puzzle.kind.name for question in questions)),
        "weights": {q.puzzle.kind.name: s.weights for q, s in zip(questions, solutions, strict=True)},
        **measure(questions, solutions),
    }


def measure(questions: Sequence[Question], solutions: Sequence[Solution]) -> dict[str, Any]:
    """The figures: counts with intervals, times, bands of ratings, and what maze paths are worth."""
    solved = [_is_solved(q, s) for q, s in zip(questions, solutions, strict=True)]
    claimed = [solution.grid is not None for solution in solutions]
    single = [ok and solution.single_pass for ok, solution in zip(solved, solutions, strict=True)]
    report = {
        **counts(solved, single),
        "wrong": sum(claimed) - sum(solved),
        "unsolved": len(claimed) - sum(claimed),
        "solved_by": dict(Counter(str(s.solved_by) for s, ok in zip(solutions, solved, strict=True) if ok)),
        "seconds": spread([s.seconds for s in solutions], digits=4),
        "steps": spread([s.steps for s in solutions]),
        "passes": spread([s.passes for s in solutions]),
    }
    if any(question.rating is not None for question in questions):
        report["by_rating"] = {
            name: counts([solved[i] for i in members], [single[i] for i in members])
            for _, name in BANDS
            if (members := [i for i, q in enumerate(questions) if _band(q.rating) == name])
        }
    if any(isinstance(question.puzzle.kind, Maze) for question in questions):
        report["mazes"] = maze_counts(questions, solutions)
    return report


def counts(solved: Sequence[bool], single: Sequence[bool]) -> dict[str, Any]:
    """How many were solved at all and in one pass of the network, as counts and as shares with intervals."""
    n, n_solved, n_single = len(solved), sum(solved), sum(single)
    return {
        "n": n,
        "n_solved": n_solved,
        "solved": round(n_solved / n, 5),
        "interval": wilson(n_solved, n),
        "n_single_pass": n_single,
        "single_pass": round(n_single / n, 5),
        "single_pass_interval": wilson(n_single, n),
    }


def wilson(n_right: int, n: int) -> list[float]:
    """The 95 % interval of a share of which `n_right` out of `n` were seen (Wilson 1927)."""
    share, z2 = n_right / n, Z_95**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 / (1 + z2 / n) * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return [round(max(0.0, middle - half), 5), round(min(1.0, middle + half), 5)]


def spread(values: Sequence[float], digits: int = 1) -> dict[str, float]:
    """The middle, the slow end, the mean and the worst."""
    p50, p95 = np.percentile(values, [50, 95])
    figures = {"p50": p50, "p95": p95, "mean": np.mean(values), "max": max(values)}
    return {name: round(float(value), digits) for name, value in figures.items()}


def maze_counts(questions: Sequence[Question], solutions: Sequence[Solution]) -> dict[str, int]:
    """Paths that lead to the goal, that no other beats, and that are the stored (or published) one.

    Published results count either `any_optimal` or `exact`: say which one you compare with.
    """
    found = Counter(n=0, valid=0, any_optimal=0, exact=0)
    for question, solution in zip(questions, solutions, strict=True):
        if not isinstance(question.puzzle.kind, Maze):
            continue
        found["n"] += 1
        if solution.grid is None:
            continue
        clues = question.puzzle.clues
        worth = path_report(clues, solution.grid)
        wanted = canonical_answer(clues) if question.answer is None else question.answer
        found["valid"] += worth.valid
        found["any_optimal"] += worth.optimal
        found["exact"] += wanted is not None and np.array_equal(solution.grid, wanted)
    return dict(found)


def report_lines(report: dict[str, Any]) -> list[str]:
    """The report for people."""
    kinds = ", ".join(f"{n} {name}" for name, n in report["kinds"].items())
    weights = ", ".join(f"{name} {digest[:12]}" for name, digest in report["weights"].items() if digest)
    lines = [
        f"{report['suite']}: {kinds}; engine {report['engine']}"
        + (f", weights of {weights}" if weights else "")
    ]
    lines += [
        _count_line("solved and verified", report, "n_solved", "interval"),
        _count_line("in a single pass", report, "n_single_pass", "single_pass_interval"),
        f"{'wrong':<22}{report['wrong']}, no answer {report['unsolved']}",
    ]
    lines += [
        f"{name:<22}" + ", ".join(f"{figure} {value:g}" for figure, value in report[name].items())
        for name in ("seconds", "steps", "passes")
    ]
    for name, band in report.get("by_rating", {}).items():
        lines.append(_count_line(f"rating {name}", band, "n_solved", "interval"))
    if "mazes" in report:
        lines.append(f"{'mazes':<22}" + ", ".join(f"{name} {n}" for name, n in report["mazes"].items()))
    return lines


def _count_line(label: str, figures: dict[str, Any], name: str, interval: str) -> str:
    n, low_high = figures[name], figures[interval]
    low, high = (f"{100 * share:.1f}" for share in low_high)
    return f"{label:<22}{n} of {figures['n']}, {100 * n / figures['n']:.1f} % (95 % interval {low} to {high})"


def _is_solved(question: Question, solution: Solution) -> bool:
    puzzle = question.puzzle
    return solution.grid is not None and puzzle.kind.verdict(puzzle.clues, solution.grid) is Verdict.solved


def _band(rating: float | None) -> str | None:
    return None if rating is None else next(name for largest, name in BANDS if rating <= largest)
