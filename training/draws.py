"""Random numbers of one training step, from the seed and the number of the step alone.

Nothing of a run's randomness has to be saved: a run that was killed draws the same numbers again. Every process
draws for the whole batch and keeps its own rows, so that several processes train on what one would.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor


@dataclass(frozen=True)
class Place:
    """Where a process stands among those that train together."""

    device: torch.device = field(default_factory=lambda: torch.device("cpu"))
    rank: int = 0
    world_size: int = 1

    def rows(self, batch_size: int) -> slice:
        """The rows of a batch that are this process's.

        Raises:
            ValueError: the batch does not divide evenly.
        """
        if batch_size % self.world_size:
            raise ValueError(f"a batch of {batch_size} does not divide among {self.world_size} processes")
        share = batch_size // self.world_size
        return slice(self.rank * share, (self.rank + 1) * share)


def dtype_on(device: torch.device, precision: str) -> torch.dtype:
    """The precision of matrix products (and of the states of TRM). Weights, norms and losses stay float32.

    On the processor that this was written on, matrices of bfloat16 multiply four times as fast as those of float32;
    on one without instructions for it they are slower.
    """
    if precision == "auto":
        can = (
            getattr(torch.cpu, "get_capabilities", dict)() if device.type == "cpu" else {"avx512_bf16": True}
        )
        precision = "bfloat16" if can.get("avx512_bf16") or can.get("amx_bf16") else "float32"
    return getattr(torch, precision)


class Draws:
    """The numbers of one step for a batch of `batch_size` over all processes; a row belongs to an example.

    All methods take the shape of one example's numbers and return (rows of this process, *shape).
    """

    def __init__(self, seed: int, step: int, batch_size: int, place: Place) -> None:
        self.batch_size, self.place = batch_size, place
        self.own = place.rows(batch_size)
        state = int(np.random.SeedSequence([seed, step]).generate_state(1, np.uint64)[0] >> 1)
        self.generator = torch.Generator(device=place.device).manual_seed(state)

    def uniform(self, *shape: int) -> Tensor:
        """Between 0 and 1."""
        drawn = torch.rand(self.batch_size, *shape, generator=self.generator, device=self.place.device)
        return drawn[self.own]

    def normal(self, *shape: int) -> Tensor:
        drawn = torch.randn(self.batch_size, *shape, generator=self.generator, device=self.place.device)
        return drawn[self.own]

    def integers(self, high: int, *shape: int) -> Tensor:
        """From 0 to `high` - 1."""
        return (self.uniform(*shape) * high).long().clamp_(max=high - 1)

    def gumbel(self, *shape: int) -> Tensor:
        """argmax(log p + gumbel) draws from p."""
        return -torch.log(-torch.log(self.uniform(*shape).clamp(1e-9, 1 - 1e-7)))

    def permutations(self, n: int) -> Tensor:
        """(rows, n): each row an order of 0 to n - 1."""
        return self.uniform(n).argsort(1)
