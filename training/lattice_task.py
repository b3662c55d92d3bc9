"""What a lattice network learns: boards on the way to a solution, right turns and wrong ones.

The network sees states that it brought about itself (on-policy, as in https://arxiv.org/abs/2605.08605): a
pool of boards is carried from step to step; after a few steps digits are pinned that the network half
believes in. A wrong pin makes a board without a solution, and there the network learns to say so.

Legend: B boards in the pool, N side of the board.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from solver.kinds import find_kind
from solver.lattice import Lattice, to_blocks
from training.data import Boards, boards_of, split
from training.draws import Draws, Place
from training.task import Source, is_solved

if TYPE_CHECKING:
    from training.recipes import Recipe

SURE = 0.98  # a belief above this is not worth a pin


@dataclass(frozen=True, kw_only=True)
class LatticeTaskConfig:
    """How boards are carried along. A call is one optimizer step."""

    steps: int = 4  # refinement steps with gradient in a call
    max_age: int = 16  # calls after which a board is replaced
    max_wrong: int = 6  # calls after a wrong pin, with more pins on top, as in a search that has gone astray
    first_pin: int = 2  # calls before the first pin: the first pass of inference has no pins
    pin: float = 0.6  # chance that a board gets pins in a call
    clash_weight: float = 0.5
    eased: float = 0.5  # share of boards that start with more digits than their clues
    contradictory: float = 0.02  # share of boards that start with a wrong clue
    n_held_out: int = 100  # boards of each kind to evaluate on; at most a tenth of them

    def make(self, recipe: Recipe, sources: Sequence[Source], place: Place, seed: int) -> LatticeTask:
        return LatticeTask(self, sources, recipe.batch_size, place, seed)


def candidates_of(clues: Tensor) -> Tensor:
    """(B, N, N) digits, 0 for a blank -> (B, N, N, N) ones where a digit is still possible."""
    n = clues.shape[-1]
    given = F.one_hot(clues.long(), n + 1)[..., 1:].float()
    return torch.where(clues[..., None] == 0, torch.ones_like(given), given)


class Pool:
    """Boards of one size, carried along while they are being solved."""

    def __init__(self, config: LatticeTaskConfig, boards: Boards, place: Place) -> None:
        self.config, self.box, self.device = config, boards.box, place.device
        self.clues = torch.as_tensor(boards.clues.astype(np.int64), device=place.device)
        self.solutions = torch.as_tensor(boards.solutions.astype(np.int64), device=place.device) - 1
        self.candidates: Tensor | None = None

    def start(self) -> None:
        self.candidates = None

    def _fill(self, draws: Draws, size: int) -> None:
        """Fresh boards everywhere."""
        n, device = self.clues.shape[-1], self.device
        self.candidates = torch.zeros(size, n, n, n, device=device)
        self.solution = torch.zeros(size, n, n, dtype=torch.long, device=device)
        self.age = torch.zeros(size, dtype=torch.long, device=device)
        self.wrong = torch.zeros(size, dtype=torch.long, device=device)  # calls since a wrong pin, from 1
        self.state: Tensor | None = None
        self._replace(torch.ones(size, dtype=torch.bool, device=device), draws)

    def _replace(self, which: Tensor, draws: Draws) -> None:
        """Fresh boards where `which` holds."""
        assert self.candidates is not None
        rows = draws.integers(len(self.clues))
        clues, solution = self.clues[rows], self.solutions[rows]
        n = clues.shape[-1]
        # Half of the boards get a part of their solution for free, from a little to nearly all: on the hardest
        # ones hardly a cell can be deduced, and a network that sees only those learns to guess, not to deduce.
        share = 0.6 * draws.uniform(1, 1) * (draws.uniform(1, 1) < self.config.eased)
        clues = torch.where(draws.uniform(n, n) < share, solution + 1, clues)
        # A few have a clue that no solution agrees with.
        cell = draws.uniform(n * n).masked_fill((clues > 0).flatten(1), -1).argmax(1, keepdim=True)
        right = solution.flatten(1).gather(1, cell)
        other = (right + 1 + draws.integers(n - 1, 1)) % n + 1
        spoiled = (draws.uniform(1) < self.config.contradictory) & (clues.flatten(1).gather(1, cell) == 0)
        now = torch.where(spoiled, other, clues.flatten(1).gather(1, cell))
        clues = clues.flatten(1).scatter(1, cell, now).view_as(clues)

        self.candidates = torch.where(which[:, None, None, None], candidates_of(clues), self.candidates)
        self.solution = torch.where(which[:, None, None], solution, self.solution)
        self.age = torch.where(which, 0, self.age)
        self.wrong = torch.where(which, spoiled[:, 0].long(), self.wrong)
        if self.state is not None:
            self.state = self.state.masked_fill(which.view(-1, *[1] * (self.state.ndim - 1)), 0)

    def loss(self, model: Lattice, draws: Draws) -> tuple[Tensor, dict[str, Tensor]]:
        """Run a few steps from the carried state, return the mean loss over them, and move the pool on."""
        if self.candidates is None:
            self._fill(draws, draws.own.stop - draws.own.start)
        assert self.candidates is not None
        candidates = to_blocks(self.candidates, self.box)
        state = model.initial_state(candidates) if self.state is None else self.state
        right_so_far, solution = self.wrong == 0, self.solution
        n = solution.shape[-1]
        undecided = (self.candidates.sum(-1) > 1).flatten(1).float()
        total = torch.zeros((), device=self.device)
        for _ in range(self.config.steps):
            state, logits, clash = model.step(state, candidates)
            digit_loss = F.cross_entropy(
                logits.reshape(-1, n).float(), solution.flatten(), reduction="none"
            ).view(len(logits), -1)
            digit_loss = (digit_loss * undecided).sum(1) / undecided.sum(1).clamp(min=1)
            clash_loss = F.binary_cross_entropy_with_logits(
                clash.float(), (~right_so_far).float(), reduction="none"
            )
            total = total + (digit_loss * right_so_far + self.config.clash_weight * clash_loss).mean()
        with torch.no_grad():
            self.state = state.detach()
            belief = logits.detach().float().softmax(-1).view(-1, n, n, n)
            exact = (belief.argmax(-1) == solution).flatten(1).all(1) & right_so_far
            fresh = (self.age == 1) & right_so_far
            said_clash = clash > 0
            metrics = {
                "loss": total.detach() / self.config.steps,
                "exact": exact[fresh].float().mean(),
                "clash_missed": (~said_clash)[~right_so_far].float().mean(),
                "clash_false": said_clash[right_so_far].float().mean(),
            }
            self._advance(belief, exact, said_clash, draws)
        return total / self.config.steps, metrics

    def _advance(self, belief: Tensor, exact: Tensor, said_clash: Tensor, draws: Draws) -> None:
        """Pin digits on some boards and replace those that have served."""
        assert self.candidates is not None
        config, n = self.config, belief.shape[-1]
        self.age = self.age + 1
        self.wrong = self.wrong + (self.wrong > 0)
        done = exact & (self.age >= config.first_pin) & (draws.uniform() < 0.7)
        done |= (self.age >= config.max_age) | (self.wrong > config.max_wrong)
        done |= said_clash & (self.wrong > 1) & (draws.uniform() < 0.5)
        done |= (self.candidates.sum(-1) == 1).flatten(1).all(1)
        pinning = ~done & (self.age >= config.first_pin) & (draws.uniform() < config.pin)
        n_pins = torch.where(draws.uniform() < 0.7, 1, draws.integers(5) + 1)
        boards = torch.arange(len(exact), device=self.device)
        confidence = belief.amax(-1).flatten(1)
        for pin in range(5):
            open_cells = (self.candidates.sum(-1) > 1).flatten(1)
            active = pinning & (n_pins > pin) & open_cells.any(1)
            # Half-believed cells first, by confidence or at random. Pinning as the search does, the cell with the
            # fewest plausible digits and all of those alike, was tried: the search then solved fewer boards.
            unsure = open_cells & (confidence < SURE)
            unsure = torch.where(unsure.any(1, keepdim=True), unsure, open_cells)
            greedy = (draws.uniform(1) < 0.7).float()
            cell = (
                (confidence / 0.1 * greedy + draws.gumbel(n * n)).masked_fill(~unsure, -torch.inf).argmax(1)
            )
            row, column = cell // n, cell % n
            possible = self.candidates[boards, row, column]
            weights = torch.where(draws.uniform(1) < 0.8, belief[boards, row, column], 1.0) * possible
            digit = ((weights + 1e-9 * possible).log() + draws.gumbel(n)).argmax(1)
            self.candidates = self.candidates.index_put(
                (boards, row, column), torch.where(active[:, None], F.one_hot(digit, n).float(), possible)
            )
            astray = active & (digit != self.solution[boards, row, column]) & (self.wrong == 0)
            self.wrong = torch.where(astray, 1, self.wrong)
        self._replace(done, draws)


class LatticeTask:
    """Several board sizes learned by one network; each call trains on one size, drawn by weight."""

    def __init__(
        self, config: LatticeTaskConfig, sources: Sequence[Source], batch_size: int, place: Place, seed: int
    ) -> None:
        self.data = "; ".join(map(str, sources))
        self.batch_size, self.place, self.seed = batch_size, place, seed
        self.names = [source.kind for source in sources]
        self.chances = np.array([source.weight for source in sources], dtype=float)
        self.chances /= self.chances.sum()
        self.pools, self.held_out = {}, {}
        for source in sources:
            boards, self.held_out[source.kind] = split(boards_of(source), config.n_held_out)
            self.pools[source.kind] = Pool(config, boards, place)

    def start(self) -> None:
        for pool in self.pools.values():
            pool.start()

    def loss(self, model: Lattice, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        name = self.names[
            int(np.random.default_rng([self.seed, step, 1]).choice(len(self.names), p=self.chances))
        ]
        draws = Draws(self.seed, step, self.batch_size, self.place)
        loss, metrics = self.pools[name].loss(model, draws)
        return loss, {f"{key}/{name}": value for key, value in metrics.items()}

    @torch.no_grad()
    def evaluate(self, model: Lattice) -> dict[str, float]:
        """The share of held-out boards that one pass solves."""
        return {
            f"single_pass/{name}": single_pass(model, name, boards, self.place.device)
            for name, boards in self.held_out.items()
            if len(boards.clues)
        }


def single_pass(model: Lattice, kind_name: str, boards: Boards, device: torch.device) -> float:
    """The share of the boards that the rules accept after some step of one pass."""
    kind = find_kind(kind_name)
    candidates = to_blocks(candidates_of(torch.as_tensor(boards.clues, device=device)), boards.box)
    state, solved = model.initial_state(candidates), np.zeros(len(boards.clues), dtype=bool)
    for _ in range(model.config.depth):
        state, logits, _ = model.step(state, candidates)
        grids = (logits.argmax(-1) + 1).flatten(1).cpu().numpy().reshape(boards.clues.shape)
        for i in np.flatnonzero(~solved):
            solved[i] = is_solved(kind, boards.clues[i], grids[i])
    return float(solved.mean())
