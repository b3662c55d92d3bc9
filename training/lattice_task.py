"""What a lattice network learns: boards on the way to a solution, right turns and wrong ones.

The network sees states that it brought about itself (on-policy, as in https://arxiv.org/abs/2605.08605): a
pool of boards is carried from step to step; after a few steps digits are pinned that the network believes
in. A wrong pin makes a board without a solution, and there the network learns to say so.

Legend: B boards in the pool, N side of the board.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from solver.lattice import Lattice, to_blocks


@dataclass(frozen=True)
class Boards:
    """Puzzles of one size with their solutions: arrays (n, N, N); boxes of `box` = (height, width) cells."""

    box: tuple[int, int]
    clues: np.ndarray
    solutions: np.ndarray


def candidates_of(clues: Tensor) -> Tensor:
    """(B, N, N) digits, 0 for a blank -> (B, N, N, N) ones where a digit is still possible."""
    n = clues.shape[-1]
    given = F.one_hot(clues.long(), n + 1)[..., 1:].float()
    return torch.where(clues[..., None] == 0, torch.ones_like(given), given)


class Pool:
    """Boards of one size, carried along while they are being solved."""

    MAX_AGE = 16  # calls after which a board is replaced
    MAX_WRONG = 6  # calls after a wrong pin, with more pins on top, as in a search that has gone astray
    FIRST_PIN = 2  # calls before the first pin: the first pass of inference has no pins
    PIN = 0.6  # chance that a board gets pins in a call
    CLASH_WEIGHT = 0.5
    EASED = 0.5  # share of boards that start with more digits than their clues

    def __init__(self, boards: Boards, size: int, device: torch.device, generator: torch.Generator) -> None:
        self.box = boards.box
        self.clues = torch.as_tensor(boards.clues.astype(np.int64), device=device)
        self.solutions = torch.as_tensor(boards.solutions.astype(np.int64), device=device) - 1
        self.generator, self.device = generator, device
        n = self.clues.shape[-1]
        self.candidates = torch.zeros(size, n, n, n, device=device)
        self.solution = torch.zeros(size, n, n, dtype=torch.long, device=device)
        self.age = torch.zeros(size, dtype=torch.long, device=device)
        self.wrong = torch.zeros(size, dtype=torch.long, device=device)  # calls since a wrong pin, from 1
        self.state: Tensor | None = None
        self._replace(torch.ones(size, dtype=torch.bool, device=device))

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self.generator, device=self.device)

    def _gumbel(self, *shape: int) -> Tensor:
        """argmax(log p + gumbel) draws from p."""
        return -torch.log(-torch.log(self._uniform(*shape).clamp(1e-9, 1 - 1e-7)))

    def _replace(self, which: Tensor) -> None:
        k = int(which.sum())
        if not k:
            return
        rows = torch.randint(len(self.clues), (k,), generator=self.generator, device=self.device)
        clues, solution = self.clues[rows], self.solutions[rows]
        n = clues.shape[-1]
        # Half of the boards get a part of their solution for free, from a little to nearly all: on the hardest
        # ones hardly a cell can be deduced, and a network that sees only those learns to guess, not to deduce.
        share = 0.6 * self._uniform(k, 1, 1) * (self._uniform(k, 1, 1) < self.EASED)
        clues = torch.where(self._uniform(k, n, n) < share, solution + 1, clues)
        self.candidates[which] = candidates_of(clues)
        self.solution[which] = solution
        self.age[which] = 0
        self.wrong[which] = 0
        if self.state is not None:
            self.state[which] = 0

    def loss(self, model: Lattice, steps: int) -> tuple[Tensor, dict[str, float]]:
        """Run `steps` steps from the carried state, return the mean loss over them, and move the pool on."""
        if self.state is None:
            self.state = model.initial_state(to_blocks(self.candidates, self.box))
        state, right_so_far = self.state, (self.wrong == 0)
        candidates = to_blocks(self.candidates.clone(), self.box)  # the pool moves on below
        solution = self.solution.clone()
        n = solution.shape[-1]
        undecided = (self.candidates.sum(-1) > 1).flatten(1).float()
        total = torch.zeros((), device=self.device)
        for _ in range(steps):
            state, logits, clash = model.step(state, candidates)
            digit_loss = F.cross_entropy(
                logits.reshape(-1, n).float(), solution.flatten(), reduction="none"
            ).view(len(logits), -1)
            digit_loss = (digit_loss * undecided).sum(1) / undecided.sum(1).clamp(min=1)
            clash_loss = F.binary_cross_entropy_with_logits(clash.float(), (~right_so_far).float())
            total = total + (digit_loss * right_so_far).mean() + self.CLASH_WEIGHT * clash_loss
        with torch.no_grad():
            self.state = state.detach().clone()
            belief = logits.detach().float().softmax(-1).view(-1, n, n, n)
            exact = (belief.argmax(-1) == self.solution).flatten(1).all(1) & right_so_far
            fresh = (self.age == 1) & right_so_far
            said_clash = clash > 0
            metrics = {
                "loss": float(total.detach()) / steps,
                "exact": float(exact[fresh].float().mean()) if bool(fresh.any()) else float("nan"),
                "clash_missed": float((~said_clash)[~right_so_far].float().mean()),
                "clash_false": float(said_clash[right_so_far].float().mean()),
            }
            self._advance(belief, exact, said_clash, n)
        return total / steps, metrics

    def _advance(self, belief: Tensor, exact: Tensor, said_clash: Tensor, n: int) -> None:
        size = len(exact)
        self.age += 1
        self.wrong += self.wrong > 0
        done = exact & (self.age >= self.FIRST_PIN) & (self._uniform(size) < 0.7)
        done |= (self.age >= self.MAX_AGE) | (self.wrong > self.MAX_WRONG)
        done |= said_clash & (self.wrong > 1) & (self._uniform(size) < 0.5)
        done |= (self.candidates.sum(-1) == 1).flatten(1).all(1)
        pinning = ~done & (self.age >= self.FIRST_PIN) & (self._uniform(size) < self.PIN)
        n_pins = torch.where(self._uniform(size) < 0.7, 1, (self._uniform(size) * 5).long() + 1)
        boards = torch.arange(size, device=self.device)
        for pin in range(5):
            open_cells = (self.candidates.sum(-1) > 1).flatten(1)
            active = pinning & (n_pins > pin) & open_cells.any(1)
            # Half-believed cells first, by confidence or at random.
            confidence = belief.amax(-1).flatten(1)
            unsure = open_cells & (confidence < 0.98)
            unsure = torch.where(unsure.any(1, keepdim=True), unsure, open_cells)
            greedy = (self._uniform(size, 1) < 0.7).float()
            score = confidence / 0.1 * greedy + self._gumbel(size, n * n)
            cell = score.masked_fill(~unsure, -torch.inf).argmax(1)
            row, column = cell // n, cell % n
            possible = self.candidates[boards, row, column]
            weights = torch.where(self._uniform(size, 1) < 0.8, belief[boards, row, column], possible)
            chances = weights * possible + 1e-9 * possible
            digit = (chances.log() + self._gumbel(size, n)).argmax(1)
            self.candidates[boards[active], row[active], column[active]] = F.one_hot(digit, n).float()[active]
            astray = active & (digit != self.solution[boards, row, column]) & (self.wrong == 0)
            self.wrong = torch.where(astray, 1, self.wrong)
        self._replace(done)


class LatticeTask:
    """Several board sizes learned by one network; each call trains on one size, drawn by weight."""

    def __init__(
        self,
        boards: dict[str, Boards],
        weights: dict[str, float],
        batch_size: int,
        steps: int,
        device: torch.device,
        seed: int,
    ) -> None:
        self.generator = torch.Generator(device=device).manual_seed(seed)
        self.rng = np.random.default_rng(seed)
        self.names = list(boards)
        self.chances = np.array([weights[name] for name in self.names], dtype=float)
        self.chances /= self.chances.sum()
        self.steps = steps
        self.pools = {name: Pool(boards[name], batch_size, device, self.generator) for name in self.names}

    def loss(self, model: Lattice) -> tuple[Tensor, dict[str, float]]:
        name = self.names[int(self.rng.choice(len(self.names), p=self.chances))]
        loss, metrics = self.pools[name].loss(model, self.steps)
        return loss, {f"{key}/{name}": value for key, value in metrics.items()}
