"""What a maze network learns: from every cell near enough to the goal, the moves that bring the goal nearer.

The label of a cell is all of its good moves, found by breadth-first search: unlike one published path, that
does not change its meaning when the maze is turned or mirrored.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from solver.conv import N_SYMBOLS, Conv
from solver.kinds.maze import FAMILIES, GOAL, MAZE, MOVES, UNREACHED, distances


def good_moves(clues: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
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
        self, smallest: int, largest: int, batch_size: int, steps: int, device: torch.device, seed: int
    ) -> None:
        self.rng = np.random.default_rng(seed)
        self.smallest, self.largest, self.steps, self.device = smallest, largest, steps, device
        shape = (batch_size, N_SYMBOLS, largest, largest)
        self.board = torch.zeros(shape, device=device)
        self.good = torch.zeros(shape, device=device)
        self.to_goal = torch.zeros(batch_size, largest, largest, device=device)
        self.known = torch.zeros(batch_size, device=device)  # moves from the goal that may be known by now
        self.calls_left = torch.zeros(batch_size, dtype=torch.long, device=device)
        self.state: Tensor | None = None

    def _replace(self, i: int, moves_a_call: int) -> None:
        height, width = (int(side) for side in self.rng.integers(self.smallest, self.largest + 1, 2))
        family = FAMILIES[int(self.rng.integers(len(FAMILIES)))]
        clues, _ = MAZE.generate_sized(self.rng, family, height, width)
        good, to_goal = good_moves(clues)
        onehot = (clues[None] == np.arange(N_SYMBOLS)[:, None, None]).astype(np.float32)
        for target, source in (
            (self.board, onehot),
            (self.good, good.astype(np.float32)),
            (self.to_goal, to_goal),
        ):
            target[i] = UNREACHED if target is self.to_goal else 0
            target[i, ..., :height, :width] = torch.as_tensor(source, device=self.device)
        self.known[i] = 0
        longest = int(to_goal[to_goal < UNREACHED].max())
        self.calls_left[i] = int((longest / moves_a_call + 1) * self.rng.uniform(1, 2.5)) + 1
        if self.state is not None:
            self.state[i] = 0

    def loss(self, model: Conv) -> tuple[Tensor, dict[str, float]]:
        moves_a_step = model.config.rounds * model.config.reach
        for i in torch.nonzero(self.calls_left == 0).flatten().tolist():
            self._replace(i, moves_a_step * self.steps)
        board, good = self.board.clone(), self.good.clone()
        if self.state is None:
            self.state = model.initial_state(board)
        state = self.state
        total = torch.zeros((), device=self.device)
        for _ in range(self.steps):
            state, logits = model.step(state, board)
            self.known = self.known + moves_a_step
            judged = (self.to_goal > 0) & (self.to_goal <= self.known[:, None, None])
            each = F.binary_cross_entropy_with_logits(logits.float(), good, reduction="none").sum(1)
            total = total + (each * judged).sum() / judged.sum().clamp(min=1)
        with torch.no_grad():
            self.state = state.detach().clone()
            right = ((logits > 0) == (good > 0)).all(1) | ~judged
            metrics = {
                "loss": float(total.detach()) / self.steps,
                "cells": 1 - float((~right).sum() / judged.sum().clamp(min=1)),
                "exact": float(right.flatten(1).all(1).float().mean()),
            }
            self.calls_left -= 1
        return total / self.steps, metrics
