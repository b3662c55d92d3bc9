"""Recurrent convolution for mazes: from every open cell, which moves bring the goal nearer?

A small block of convolutions is applied again and again to the same board, which it sees anew each time
("recall", https://arxiv.org/abs/2202.05826), so a network trained on small mazes runs on large
ones: it only needs more steps. The answer is a path, read off by following the moves from the start.

Legend: B batch, H rows, W columns, C channels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

if TYPE_CHECKING:
    from jaxtyping import Float

N_SYMBOLS = 4  # wall, open, start, goal: the values of a maze's clues
N_MOVES = 4  # in the order of `solver.kinds.maze.MOVES`


@dataclass(frozen=True, kw_only=True)
class ConvConfig:
    """One network. The defaults are the shipped one."""

    channels: int = 32
    rounds: int = 2  # blocks of two convolutions in one step, after which the path can be read
    reach: int = 2  # cells by which the known surroundings of the goal grow in a round, at training time


def rms_norm(x: Tensor) -> Tensor:
    """Over the channels of every cell."""
    return x * torch.rsqrt(x.square().mean(1, keepdim=True) + 1e-5)


class Conv(nn.Module):
    def __init__(self, config: ConvConfig) -> None:
        super().__init__()
        self.config = config
        channels = config.channels
        self.recall = nn.Conv2d(N_SYMBOLS, channels, 3, padding=1)
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        self.move_head = nn.Conv2d(channels, N_MOVES, 1)

    def initial_state(self, board: Tensor) -> Tensor:
        batch, _, height, width = board.shape
        return board.new_zeros(batch, self.config.channels, height, width)

    def step(
        self, state: Float[Tensor, "B C H W"], board: Float[Tensor, "B 4 H W"]
    ) -> tuple[Float[Tensor, "B C H W"], Float[Tensor, "B 4 H W"]]:
        """Improve the answer once.

        `board` is one-hot over the clue values (all zero outside the maze, where a smaller one was
        padded). Returns the next state and, for every cell, a logit for each of the four moves.
        """
        given = self.recall(board)
        for _ in range(self.config.rounds):
            state = rms_norm(state + self.second(F.silu(self.first(state) + given)))
        return state, self.move_head(state)
