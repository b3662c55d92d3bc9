"""HRM, the Hierarchical Reasoning Model, as published: TRM's larger ancestor, told by how it differs.

* Two networks of four layers: a fast one updates z ("low level"), a slow one y ("high level").
* One-step gradient: in an outer step only the last update of z and that of y have one.
* The halting head is a Q-function, and `read` gives both of its values. While training, a puzzle stops
  when "halt" exceeds "continue" (`halts` gets their difference), and `continue_target` is what "continue" learns.

Everything else, down to the names, is `solver.trm`. Weights trained with the authors' code load through
`solver.official`.

Sources: https://arxiv.org/abs/2506.21734; https://github.com/sapientinc/HRM
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from solver.trm import TRM, Block, TRMConfig

if TYPE_CHECKING:
    from jaxtyping import Bool, Float


@dataclass(frozen=True, kw_only=True)
class HRMConfig(TRMConfig):
    """The architecture and the depth it is trained at. The defaults are the published 27 M model."""

    n_layers: int = 4  # of the fast network
    n_slow_layers: int = 4
    cycles: int = 2  # updates of y in one outer step
    latent_steps: int = 2  # updates of z before each of them
    prefix_len: int = 1


SUDOKU_HRM = HRMConfig(vocab_size=11, seq_len=81)
"""Published: 55.0 % of Sudoku-Extreme with 27 M parameters."""


class HRM(TRM):
    """The whole network. `model(carry, inputs)` is one outer step; its halting logit is Q of "halt"."""

    def __init__(self, config: HRMConfig) -> None:
        super().__init__(config)
        self.slow_blocks = nn.ModuleList(Block(config) for _ in range(config.n_slow_layers))

    def slow_net(self, h: Float[Tensor, "B S D"]) -> Float[Tensor, "B S D"]:
        """The network that updates y; `net` updates z."""
        for block in self.slow_blocks:
            h = block(h, self.rotary)
        return h

    def refine(
        self, x: Float[Tensor, "B S D"], y: Float[Tensor, "B S D"], z: Float[Tensor, "B S D"]
    ) -> tuple[Float[Tensor, "B S D"], Float[Tensor, "B S D"]]:
        """One cycle, with a gradient for the last update of `z` and that of `y` only; the next `(y, z)`."""
        with torch.no_grad():
            for _ in range(self.config.latent_steps - 1):
                z = self.net(z + (y + x))
        z = self.net(z + (y + x))
        return self.slow_net(y + z), z


def continue_target(next_q: Float[Tensor, "B 2"], last: Bool[Tensor, " B"]) -> Float[Tensor, " B"]:
    """What Q of "continue" learns from the Q logits one step later, where the `last` step must halt."""
    return torch.sigmoid(torch.where(last, next_q[:, 0], next_q.amax(1))).detach()
