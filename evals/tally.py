"""The numbers that an evaluation keeps of every puzzle, one row of fixed size each, and what they add up to.

Puzzles, grids and answers are gone once they are judged: a million rows take some hundred megabytes. Rows of several
processes are put together by `np.concatenate`; the figures do not depend on the order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import Any

import numpy as np

from evals.flops import step_flops
from evals.robust import Question
from solver.kinds.maze import Maze, canonical_answer, path_report
from solver.networks import Network
from solver.puzzle import Solution, Verdict

ROW = np.dtype(
    [
        ("number", "i8"),  # of the puzzle in its set
        ("kind", "S24"),
        ("rating", "f4"),  # not a number where the set has none
        ("status", "S12"),  # what the referee says the puzzle is; empty where it was not asked
        ("possible", "?"),  # False: the puzzle has no answer, so a claim is a mistake
        ("claimed", "?"),  # the engine gave a grid
        ("solved", "?"),  # the rules accept it
        ("single_pass", "?"),  # and the first pass at its trained depth had it
        ("solved_by", "S12"),
        ("steps", "i4"),
        ("passes", "i4"),
        ("seconds", "f4"),
        ("flops", "f8"),  # of the network
        ("maze", "?"),
        ("valid", "?"),  # for mazes: a path that leads to the goal
        ("any_optimal", "?"),  # and no other is shorter
        ("exact", "?"),  # and it is the stored, or else the published one
    ]
)

Z_95 = 1.959964  # standard deviations to either side that hold 95 % of a normal distribution
BANDS = ((0, "0"), (5, "1-5"), (20, "6-20"), (40, "21-40"), (80, "41-80"), (float("inf"), ">80"))
"""Largest rating of a band, and its name."""
CURVE_POINTS = 40


class Tally:
    """Collects rows in an array that doubles when it is full."""

    def __init__(self) -> None:
        self._rows = np.empty(1024, ROW)
        self.n = 0

    def add(self, row: tuple[Any, ...]) -> None:
        if self.n == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty(self.n, ROW)])
        self._rows[self.n] = row
        self.n += 1

    @property
    def rows(self) -> np.ndarray:
        return self._rows[: self.n]


def judged(
    number: int, question: Question, solution: Solution, network: Network | None = None, status: str = ""
) -> tuple[Any, ...]:
    """The row of one puzzle: what the rules say of the claim, and what it cost."""
    puzzle, grid = question.puzzle, solution.grid
    is_maze = isinstance(puzzle.kind, Maze)
    solved = grid is not None and puzzle.kind.verdict(puzzle.clues, grid) is Verdict.solved
    valid = any_optimal = exact = False
    if is_maze and grid is not None:
        valid, any_optimal, _ = path_report(puzzle.clues, grid)
        wanted = canonical_answer(puzzle.clues) if question.answer is None else question.answer
        exact = wanted is not None and np.array_equal(grid, wanted)
    flops = 0.0 if network is None else solution.steps * step_flops(network.name, network.fields, puzzle)
    return (
        number,
        puzzle.kind.name,
        np.nan if question.rating is None else question.rating,
        status,
        question.possible,
        grid is not None,
        solved,
        solved and solution.single_pass,
        solution.solved_by or "",
        solution.steps,
        solution.passes,
        solution.seconds,
        flops,
        is_maze,
        valid,
        any_optimal,
        exact,
    )


def measure(rows: np.ndarray) -> dict[str, Any]:
    """The figures: counts with intervals, times, costs, bands of ratings, and what maze paths are worth."""
    rows = np.sort(rows, order="number")
    solved, claimed = rows["solved"], rows["claimed"]
    report: dict[str, Any] = {
        "kinds": count_names(rows["kind"]),
        **counts(rows),
        "wrong": int((claimed & ~solved).sum()),
        "unsolved": int((~claimed).sum()),
        "solved_by": count_names(rows["solved_by"][solved]),
        "seconds": spread(rows["seconds"], digits=4),
        "steps": spread(rows["steps"]),
        "passes": spread(rows["passes"]),
    }
    costs = ["steps", "seconds"]
    if np.isfinite(rows["flops"]).all() and rows["flops"].any():
        report["flops"] = {name: round(value) for name, value in spread(rows["flops"]).items()}
        costs.append("flops")
    report["curves"] = {cost: curve(rows[cost], solved) for cost in costs}
    if not rows["possible"].all():
        impossible = rows[~rows["possible"]]
        n, n_right = len(impossible), int((~impossible["claimed"]).sum())
        report["impossible"] = {"n": n, "n_not_claimed": n_right, "interval": wilson(n_right, n)}
    if rows["status"].astype(bool).any():
        report["status"] = count_names(rows["status"])
    rated = ~np.isnan(rows["rating"])
    if rated.any():
        numbers = np.searchsorted([most for most, _ in BANDS], np.where(rated, rows["rating"], 0))
        bands = np.array([name for _, name in BANDS])[numbers]
        report["by_rating"] = {
            name: counts(rows[members]) for _, name in BANDS if (members := rated & (bands == name)).any()
        }
    mazes = rows[rows["maze"]]
    if len(mazes):
        worths = {name: int(mazes[name].sum()) for name in ("valid", "any_optimal", "exact")}
        report["mazes"] = {"n": len(mazes), **worths}
    return report


def counts(rows: np.ndarray) -> dict[str, Any]:
    """How many were solved at all and in one pass of the network, as counts and as shares with intervals."""
    n, n_solved, n_single = len(rows), int(rows["solved"].sum()), int(rows["single_pass"].sum())
    return {
        "n": n,
        "n_solved": n_solved,
        "solved": round(n_solved / n, 5),
        "interval": wilson(n_solved, n),
        "n_single_pass": n_single,
        "single_pass": round(n_single / n, 5),
        "single_pass_interval": wilson(n_single, n),
    }


def count_names(names: np.ndarray) -> dict[str, int]:
    return {name.decode(): n for name, n in sorted(Counter(names.tolist()).items())}


def wilson(n_right: int, n: int) -> list[float]:
    """The 95 % interval of a share of which `n_right` out of `n` were seen (Wilson 1927)."""
    share, z2 = n_right / n, Z_95**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z_95 / (1 + z2 / n) * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return [round(max(0.0, middle - half), 5), round(min(1.0, middle + half), 5)]


def spread(values: Sequence[float] | np.ndarray, digits: int = 1) -> dict[str, float]:
    """The middle, the slow end, the mean and the worst."""
    values = np.asarray(values, dtype=np.float64)
    p50, p95 = np.percentile(values, [50, 95])
    figures = {"p50": p50, "p95": p95, "mean": values.mean(), "max": values.max()}
    return {name: round(float(value), digits) for name, value in figures.items()}


def curve(costs: np.ndarray, solved: np.ndarray) -> dict[str, list[float]]:
    """How many puzzles are solved at a cost of at most `at`; a few points, evenly spread over its powers."""
    paid = np.sort(costs[solved].astype(np.float64))
    paid_for = paid[paid > 0]
    if not len(paid_for):
        return {"at": [], "n_solved": []}
    at = np.unique(paid_for)
    if len(at) > CURVE_POINTS:
        at = np.geomspace(at[0], at[-1], CURVE_POINTS)
        at[-1] = paid_for[-1]  # rounding must not lose the last one
    n_solved = np.searchsorted(paid, at, side="right")
    rises = np.diff(n_solved, prepend=-1) > 0
    return {"at": [float(f"{value:.6g}") for value in at[rises]], "n_solved": n_solved[rises].tolist()}


def invariance(before: np.ndarray, after: np.ndarray) -> dict[str, Any]:
    """The same puzzles before and after a change that should not matter: how many fall the other way."""
    before, after = (np.sort(rows, order="number") for rows in (before, after))
    assert np.array_equal(before["number"], after["number"]), "rows of different puzzles"
    found: dict[str, Any] = {"n": len(before)}
    for name in ("solved", "single_pass"):
        was, became = before[name], after[name]
        found[name] = {
            "before": int(was.sum()),
            "after": int(became.sum()),
            "lost": int((was & ~became).sum()),
            "gained": int((~was & became).sum()),
        }
    same_steps = before["steps"] == after["steps"]
    return found | {"same_steps": int(same_steps.sum())}
