"""What the training loop asks of a task, and where a task finds its puzzles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from torch import Tensor

from solver.puzzle import Grid, PuzzleKind, Verdict


class Task(Protocol):
    """Something to learn. It draws its own examples, from the seed and the number of the step alone."""

    data: str  # what it learns from, for people

    def start(self) -> None:
        """Begin a segment: forget every example that was carried along."""

    def loss(self, model: Any, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        """The loss of optimizer step `step`, and figures to log (without gradient; NaN where there is none).

        A mean over examples of values that each depend on one example alone, so that processes that share a batch
        find the gradient of the whole batch.
        """

    def evaluate(self, model: Any) -> dict[str, float]:
        """How well the network does on puzzles that were held out, judged by the rules."""


@dataclass(frozen=True)
class Source:
    """Where the puzzles of one kind come from, and how often."""

    kind: str
    files: tuple[Path, ...] = ()  # none: our own generators
    weight: float = 1.0  # relative to the other kinds
    n_drawn: int = 0  # puzzles to draw; 0: as many as the kind deserves
    cache: Path = Path()  # folder in which drawn puzzles are kept

    def __str__(self) -> str:
        files = ", ".join(path.name for path in self.files) or "generated"
        return f"{self.kind} ({files}; weight {self.weight:g})"


def share_solved(kind: PuzzleKind, clues: np.ndarray, grids: np.ndarray) -> float:
    """Of (n, H, W) answers, how many the rules accept."""
    return float(np.mean([is_solved(kind, c, g) for c, g in zip(clues, grids, strict=True)]))


def is_solved(kind: PuzzleKind, clues: Grid, grid: Grid) -> bool:
    return kind.verdict(clues, grid) is Verdict.solved
