"""What is known of an ARC task: sizes, colours, examples. Whether an answer is right is not among it."""

from __future__ import annotations

import numpy as np

from solver.kinds.arc import COLORS
from solver.puzzle import Grid, Puzzle

from .techniques.board import listing

UNCHECKED = "No rule can check an answer to an ARC task, so no answer is claimed to be right."


def explain_arc(puzzle: Puzzle, answer: Grid | None = None) -> list[str]:
    """The test grid, what the examples have in common, and the plain word that nothing is verified."""
    lines = [f"The test grid is {_size(puzzle.clues)}, in {_colors(puzzle.clues)}."]
    for n, (before, after) in enumerate(puzzle.examples, 1):
        lines.append(f"Example {n} turns {_size(before)} into {_size(after)}: {_change(before, after)}.")
    if not puzzle.examples:
        lines.append("No example came with it, so nothing shows what is to be done.")
    elif all(before.shape == after.shape for before, after in puzzle.examples):
        lines.append("In every example the size stays the same.")
    elif len({after.shape for _, after in puzzle.examples}) == 1:
        lines.append(f"Every example ends at {_size(puzzle.examples[0][1])}.")
    if answer is not None:
        lines.append(f"The suggested answer is {_size(answer)}, in {_colors(answer)}.")
    return [*lines, UNCHECKED]


def _size(grid: Grid) -> str:
    return f"{grid.shape[0]} x {grid.shape[1]} cells"


def _colors(grid: Grid) -> str:
    return listing([COLORS[v] for v in np.unique(grid).tolist()])


def _change(before: Grid, after: Grid) -> str:
    old, new = set(np.unique(before).tolist()), set(np.unique(after).tolist())
    parts = []
    if before.shape == after.shape:
        n_changed = int((before != after).sum())
        parts.append(f"{n_changed} of {before.size} cells change")
    if new - old:
        parts.append(f"{listing([COLORS[v] for v in sorted(new - old)])} comes in")
    if old - new:
        parts.append(f"{listing([COLORS[v] for v in sorted(old - new)])} goes away")
    return "; ".join(parts) or "the colours stay the same"
