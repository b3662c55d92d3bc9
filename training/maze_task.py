"""What a maze network learns: from every cell near enough to the goal, the moves that bring the goal nearer.

The label of a cell is all of its good moves, found by breadth-first search: unlike one published path, that
does not change its meaning when the maze is turned or mirrored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from solver.conv import N_SYMBOLS, Conv
from solver.engine import follow_moves
from solver.kinds.maze import FAMILIES, GOAL, MAZE, MOVES, UNREACHED, WALL, distances
from solver.puzzle import Grid
from training.data import load_boards
from training.draws import Place
from training.task import Source, is_solved

if TYPE_CHECKING:
    from training.recipes import Recipe

HELD_OUT_SEED = 1_000_003  # no step of a run draws from it


@dataclass(frozen=True, kw_only=True)
class MazeTaskConfig:
    """How mazes are drawn and carried along. A call is one optimizer step."""

    smallest: int = 5  # cells a side
    largest: int = 15
    steps: int = 4  # refinement steps with gradient in a call
    n_held_out: int = 64  # mazes to evaluate on; of those in files at most a tenth
    longest: float = 2.5  # carried on for up to this many times the calls that reach every cell

    def make(self, recipe: Recipe, sources: Sequence[Source], place: Place, seed: int) -> MazeTask:
        return MazeTask(self, sources, recipe.batch_size, place, seed)


def good_moves(clues: Grid) -> tuple[np.ndarray, np.ndarray]:
    """(4, H, W) True where a move brings the goal nearer, and (H, W) moves to the goal."""
    goal = tuple(np.argwhere(clues == GOAL)[0])
    to_goal = distances(clues, goal).astype(np.int32)
    padded = np.pad(to_goal, 1, constant_values=UNREACHED)
    height, width = clues.shape
    good = [
        padded[1 + down : 1 + down + height, 1 + right : 1 + right + width] == to_goal - 1
        for down, right in MOVES.values()
    ]
    return np.stack(good) & (to_goal < UNREACHED), to_goal


class MazeTask:
    """A pool of mazes, carried along until their network state has had ample time to settle."""

    def __init__(
        self, config: MazeTaskConfig, sources: Sequence[Source], batch_size: int, place: Place, seed: int
    ) -> None:
        self.config, self.place, self.seed = config, place, seed
        self.own = place.rows(batch_size)
        self.data = f"generated mazes, {config.smallest} to {config.largest} cells a side"
        self.from_files = [maze for source in sources for maze in mazes_of(source)]
        if self.from_files:
            self.data = "; ".join(map(str, sources))
        rng = np.random.default_rng([seed, HELD_OUT_SEED])
        n_held_out = config.n_held_out
        if self.from_files:
            n_held_out = min(n_held_out, len(self.from_files) // 10)
        self.held_out = [
            self.from_files.pop() if self.from_files else self._draw(rng) for _ in range(n_held_out)
        ]
        self.start()

    def start(self) -> None:
        n, side, device = self.own.stop - self.own.start, self.config.largest, self.place.device
        self.board = torch.zeros(n, N_SYMBOLS, side, side, device=device)
        self.good = torch.zeros(n, len(MOVES), side, side, device=device)
        self.to_goal = torch.zeros(n, side, side, device=device)
        self.known = torch.zeros(n, device=device)  # moves from the goal that may be known by now
        self.calls_left = np.zeros(n, dtype=int)
        self.state: Tensor | None = None

    def _draw(self, rng: np.random.Generator) -> Grid:
        if self.from_files:
            clues = self.from_files[int(rng.integers(len(self.from_files)))]
            symmetry = MAZE.symmetries(rng, clues.shape, 16)
            return symmetry[int(rng.integers(len(symmetry)))].apply(clues)
        height, width = (int(side) for side in rng.integers(self.config.smallest, self.config.largest + 1, 2))
        family = FAMILIES[int(rng.integers(len(FAMILIES)))]
        return MAZE.generate_sized(rng, family, height, width)[0]

    def _replace(self, i: int, rng: np.random.Generator, moves_a_call: int) -> None:
        clues = self._draw(rng)
        height, width = clues.shape
        good, to_goal = good_moves(clues)
        onehot = (clues[None] == np.arange(N_SYMBOLS)[:, None, None]).astype(np.float32)
        for target, source in (
            (self.board, onehot),
            (self.good, good.astype(np.float32)),
            (self.to_goal, to_goal),
        ):
            target[i] = UNREACHED if target is self.to_goal else 0
            target[i, ..., :height, :width] = torch.as_tensor(source, device=target.device)
        self.known[i] = 0
        longest = int(to_goal[to_goal < UNREACHED].max())
        self.calls_left[i] = int((longest / moves_a_call + 1) * rng.uniform(1, self.config.longest)) + 1
        if self.state is not None:
            self.state[i] = 0

    def loss(self, model: Conv, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        moves_a_step = model.config.rounds * model.config.reach
        for i in np.flatnonzero(self.calls_left == 0).tolist():
            rng = np.random.default_rng([self.seed, step, self.own.start + i])
            self._replace(i, rng, moves_a_step * self.config.steps)
        if self.state is None:
            self.state = model.initial_state(self.board)
        state, board, good = self.state, self.board.clone(), self.good.clone()
        total = torch.zeros((), device=self.place.device)
        for _ in range(self.config.steps):
            state, logits = model.step(state, board)
            self.known = self.known + moves_a_step
            judged = (self.to_goal > 0) & (self.to_goal <= self.known[:, None, None])
            each = F.binary_cross_entropy_with_logits(logits.float(), good, reduction="none").sum(1)
            n_judged = judged.flatten(1).sum(1)
            total = total + ((each * judged).flatten(1).sum(1) / n_judged.clamp(min=1)).mean()
        with torch.no_grad():
            self.state = state.detach().clone()
            right = ((logits > 0) == (good > 0)).all(1) | ~judged
            metrics = {
                "loss": total.detach() / self.config.steps,
                "cells": 1 - (~right).sum() / judged.sum().clamp(min=1),
                "exact": right.flatten(1).all(1).float().mean(),
            }
            self.calls_left -= 1
        return total / self.config.steps, metrics

    @torch.no_grad()
    def evaluate(self, model: Conv) -> dict[str, float]:
        """The share of held-out mazes that one pass solves with a shortest path."""
        solved = []
        for clues in self.held_out:
            onehot = (clues[None] == np.arange(N_SYMBOLS)[:, None, None]).astype(np.float32)
            board = torch.as_tensor(onehot, device=self.place.device)[None]
            state = model.initial_state(board)
            for _ in range(int((clues != WALL).sum()) // (model.config.rounds * model.config.reach) + 6):
                state, logits = model.step(state, board)
            answer = follow_moves(clues, logits[0].cpu().numpy())
            solved.append(answer is not None and is_solved(MAZE, clues, answer))
        return {"single_pass/maze": float(np.mean(solved))} if solved else {}


def mazes_of(source: Source) -> list[Grid]:
    """The mazes of the files of a source; none if it has no files."""
    return load_boards(source.kind, source.files).grids()[0] if source.files else []
