"""What TRM and HRM learn: deep supervision with a carry, and halting.

A batch is a set of slots. In each optimizer step the network takes one outer step in every slot, from the state that
the step before left there, and is told the whole answer. A slot whose puzzle is done (the network believes so, or has
had all its outer steps) gets a new puzzle and a fresh state in the next step, so a batch mixes depths.

Options beyond the published training, each for a reason that `SCIENCE.md` tells: the cardinality loss, feedback of the
last answer with wrong cells in it, and a depth that grows. Legend of shapes: B slots of this process, L cells.

Sources: https://arxiv.org/abs/2510.04871 and https://arxiv.org/abs/2506.21734 with their code
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import Tensor

from solver.hrm import HRM, continue_target
from solver.kinds.arc import Arc
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, ParseError, PuzzleKind
from solver.trm import TRM, Carry, TRMConfig, decode, houses
from training.augment import ArcViews, Views, to_grid, to_tokens, views_of
from training.data import boards_of, load_arc, split
from training.draws import Draws, Place, dtype_on
from training.losses import (
    cardinality_loss,
    continue_loss,
    halting_loss,
    house_members,
    is_exact,
    softmax_cross_entropy,
    stablemax_cross_entropy,
)
from training.task import Source, is_solved

if TYPE_CHECKING:
    from jaxtyping import Bool, Float, Int

    from training.recipes import Recipe

CROSS_ENTROPIES = {"stablemax": stablemax_cross_entropy, "softmax": softmax_cross_entropy}
PRECISIONS = ("auto", "float32", "bfloat16")
N_AT_ONCE = 128  # puzzles, in an evaluation


@dataclass(frozen=True, kw_only=True)
class TRMTaskConfig:
    """The losses, and how puzzles are carried along. The defaults are the published training."""

    loss: str = "stablemax"  # cross-entropy of the cells; or "softmax"
    halt_weight: float = 0.5  # of the halting losses
    cardinality_weight: float = 0.0  # of the loss that wants every digit once in each row, column and box
    corruption: float = 0.5  # share of fed-back answers that get wrong cells (with model.answer_feedback)
    wrong_cells: float = 0.15  # share of the cells of such an answer that are drawn anew
    staggered: bool = False  # slots begin as if at work for a while, so as not to change puzzles all at once
    depths: tuple[tuple[int, int, int], ...] = ()  # (from this optimizer step on, cycles, latent steps)
    precision: str = "auto"  # of the states; auto: bfloat16 where matrix units multiply it, else float32
    n_held_out: int = 100  # puzzles to evaluate on
    n_augmentations: int = 1000  # of an ARC task

    def __post_init__(self) -> None:
        for name, known in (("loss", CROSS_ENTROPIES), ("precision", PRECISIONS)):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is {getattr(self, name)!r}, expected one of {', '.join(known)}")
        if list(self.depths) != sorted(self.depths):
            raise ValueError(f"depths {self.depths} are not in the order of their steps")

    def make(self, recipe: Recipe, sources: Sequence[Source], place: Place, seed: int) -> TRMTask:
        """The task of a recipe.

        Raises:
            ParseError: the puzzles do not fit the network, or cannot be read.
        """
        if len(sources) != 1:
            raise ParseError(
                f"puzzles of {len(sources)} kinds came; a token network learns one: --data KIND=FILE"
            )
        views, held_out = puzzles_of(sources[0], self, place)
        return TRMTask(self, views, held_out, recipe.batch_size, place, seed, data=str(sources[0]))

    def depth_at(self, step: int) -> tuple[int, int] | None:
        """Cycles and latent steps at this optimizer step; None for those of the network's config."""
        begun = [(cycles, latent_steps) for start, cycles, latent_steps in self.depths if start <= step]
        return begun[-1] if begun else None


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Puzzles that are not trained on, as a network reads them and as people do."""

    kind: PuzzleKind
    grids: tuple[list[Grid], list[Grid]]  # clues and solutions
    inputs: Int[Tensor, "n L"]
    targets: Int[Tensor, "n L"]
    identifiers: Int[Tensor, " n"] | None
    canvas: tuple[int, int]

    def __len__(self) -> int:
        return len(self.inputs)


def puzzles_of(source: Source, config: TRMTaskConfig, place: Place) -> tuple[Views, HeldOut]:
    """Views of the puzzles to train on, and those held out."""
    if source.kind == "arc":
        return arc_of(source, config, place)
    boards, others = split(boards_of(source), config.n_held_out)
    views = views_of(boards.kind, *boards.grids(), place, boards.canvas)
    grids = others.grids()
    inputs, targets = (torch.as_tensor(to_tokens(side, views.canvas), device=place.device) for side in grids)
    return views, HeldOut(boards.kind, grids, inputs, targets, None, views.canvas)


def arc_of(source: Source, config: TRMTaskConfig, place: Place) -> tuple[Views, HeldOut]:
    """ARC tasks; of those held out the tests are, each as it is in the file."""
    if not source.files:
        raise ParseError("ARC is learned from its tasks: --data arc=TRAINING.json,EVALUATION.json")
    tasks = load_arc(source.files)
    views = ArcViews(tasks.training, place, config.n_augmentations)
    tests = [(name, pair) for name, pairs in tasks.held_out.items() for pair in pairs]
    tests = [(name, pair) for name, pair in tests if name in views.identifiers_of][: config.n_held_out]
    identifiers = torch.tensor([views.identifiers_of[name][0] for name, _ in tests], device=place.device)
    both = torch.zeros(
        len(tests), 2, views.canvas[0] * views.canvas[1], dtype=torch.long, device=place.device
    )
    for k, (_, pair) in enumerate(tests):
        both[k] = torch.cat([views.questions(grid, identifiers[k, None]) for grid in pair])
    grids = [question for _, (question, _) in tests], [answer for _, (_, answer) in tests]
    return views, HeldOut(Arc(), grids, both[:, 0], both[:, 1], identifiers, views.canvas)


class Slots(NamedTuple):
    """The puzzles that the network is at work on, one a row."""

    inputs: Int[Tensor, "B L"]
    targets: Int[Tensor, "B L"]
    identifiers: Int[Tensor, " B"] | None
    carry: Carry
    answer: Int[Tensor, "B L"]  # of the last outer step; the token 0 before the first
    steps: Int[Tensor, " B"]  # outer steps taken
    halted: Bool[Tensor, " B"]  # makes room


class TRMTask:
    """Training of TRM, or of HRM, on the views of one kind of puzzle."""

    def __init__(
        self,
        config: TRMTaskConfig,
        views: Views,
        held_out: HeldOut,
        batch_size: int,
        place: Place,
        seed: int,
        data: str,
    ) -> None:
        self.config, self.views, self.held_out, self.data = config, views, held_out, data
        self.batch_size, self.place, self.seed = batch_size, place, seed
        self.dtype = dtype_on(place.device, config.precision)
        self.slots: Slots | None = None
        self.members: Float[Tensor, "H L"] | None = None

    def fit(self, model: TRMConfig) -> TRMConfig:
        """The config with the shapes that these puzzles need.

        Raises:
            ParseError: the cardinality loss is asked for, and the puzzles are no Sudokus.
        """
        kind, canvas = self.held_out.kind, self.views.canvas
        if self.config.cardinality_weight and not (isinstance(kind, Sudoku) and model.board_shape):
            raise ParseError(
                f"the cardinality loss needs a Sudoku and model.board_shape; {kind.name!r} came with "
                f"{model.board_shape}; --set task.cardinality_weight=0"
            )
        box = (kind.box_height, kind.box_width) if isinstance(kind, Sudoku) and model.box_shape else None
        return replace(
            model,
            seq_len=canvas[0] * canvas[1],
            vocab_size=self.views.vocab_size,
            n_identifiers=self.views.n_identifiers,
            board_shape=canvas if model.board_shape else None,
            box_shape=box,
        )

    def start(self) -> None:
        self.slots = None

    def loss(self, model: TRM, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        with torch.autocast(self.place.device.type, enabled=False):  # the states decide what is float32
            return self._loss(model, step)

    def _loss(self, model: TRM, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        config, draws = self.config, Draws(self.seed, step, self.batch_size, self.place)
        table = model.embedding.identifiers
        if (
            table is not None
        ):  # of a million identifiers a step uses a few; processes exchange only dense gradients
            table.sparse = self.place.world_size == 1 and table.num_embeddings > 1
        slots = self._refilled(model, draws)
        reads_answers = model.config.answer_feedback
        shown = self._spoiled(slots.answer, draws) if reads_answers else None
        steps = slots.steps + 1
        with at_depth(model, config.depth_at(step)):
            y, z = model.think(slots.carry, slots.inputs, slots.identifiers, shown)
            logits, q_logits = model.read(y)
            carry, answer = Carry(y.detach(), z.detach()), decode(logits.detach())
            exact = is_exact(answer, slots.targets)
            cells = CROSS_ENTROPIES[config.loss](logits, slots.targets)
            halting = halting_loss(q_logits[:, 0], exact)
            belief = q_logits[:, 0].detach()
            if isinstance(model, HRM):
                with torch.no_grad():
                    next_y, _ = model.think(
                        carry, slots.inputs, slots.identifiers, answer if reads_answers else None
                    )
                    target = continue_target(model.read(next_y)[1], steps >= model.config.max_steps)
                halting = halting + continue_loss(q_logits[:, 1], target)
                belief = belief - q_logits[:, 1].detach()
        losses = cells + config.halt_weight * halting
        metrics = {"cell_loss": cells.mean(), "halt_loss": halting.mean()}
        if config.cardinality_weight:
            if self.members is None:
                self.members = house_members(houses(model.config)).to(self.place.device)
            cardinality = cardinality_loss(logits, self.members)
            losses = losses + config.cardinality_weight * cardinality
            metrics["cardinality_loss"] = cardinality.mean()
        halted = model.halts(belief, steps, draws.uniform(2))
        self.slots = slots._replace(carry=carry, answer=answer, steps=steps, halted=halted)
        metrics |= {
            "loss": losses.mean(),
            "exact": (exact & halted).sum() / halted.sum(),  # of the puzzles that are done
            "steps": (steps * halted).sum() / halted.sum(),
        }
        return losses.mean(), {name: value.detach() for name, value in metrics.items()}

    def _refilled(self, model: TRM, draws: Draws) -> Slots:
        """The slots of the step before, with new puzzles in those that halted."""
        inputs, targets, identifiers = self.views.draw(draws)
        n, length = len(inputs), model.config.prefix_len + model.config.seq_len
        if model.config.random_start:
            start = draws.normal(2, length, model.config.dim).to(self.dtype)
            fresh = Carry(start[:, 0], start[:, 1])
        else:
            fresh = model.initial_carry(n, dtype=self.dtype)
        nothing = torch.zeros_like(inputs)
        old = self.slots
        if old is None:
            steps = torch.zeros(n, dtype=torch.long, device=inputs.device)
            if self.config.staggered:
                steps = draws.integers(model.config.max_steps)
            return Slots(inputs, targets, identifiers, fresh, nothing, steps, steps < 0)
        row = old.halted[:, None]
        return Slots(
            torch.where(row, inputs, old.inputs),
            torch.where(row, targets, old.targets),
            None
            if identifiers is None or old.identifiers is None
            else torch.where(old.halted, identifiers, old.identifiers),
            model.reset(old.carry, old.halted, fresh),
            torch.where(row, nothing, old.answer),
            torch.where(old.halted, 0, old.steps),
            torch.zeros_like(old.halted),
        )

    def _spoiled(self, answer: Int[Tensor, "B L"], draws: Draws) -> Int[Tensor, "B L"]:
        """Answers as they are fed back: some with wrong cells, so that the network learns to correct itself."""
        length = answer.shape[1]
        other = 1 + draws.integers(self.views.vocab_size - 1, length)
        where = (draws.uniform(1) < self.config.corruption) & (
            draws.uniform(length) < self.config.wrong_cells
        )
        return torch.where(where & (answer > 0), other, answer)

    @torch.no_grad()
    def evaluate(self, model: TRM) -> dict[str, float]:
        """One deterministic pass of all outer steps over the held-out puzzles.

        `single_pass` is the share that the rules accept. No rule knows ARC, so there it is `exact_match`, of the
        answer to the test as it stands in the file.
        """
        held_out = self.held_out
        if not len(held_out):
            return {}
        answers = torch.cat(
            [
                self._answers(
                    model,
                    held_out.inputs[start : start + N_AT_ONCE],
                    None if held_out.identifiers is None else held_out.identifiers[start : start + N_AT_ONCE],
                )
                for start in range(0, len(held_out), N_AT_ONCE)
            ]
        )
        asked = held_out.targets > 0
        cells = ((answers == held_out.targets) & asked).sum() / asked.sum()
        name = held_out.kind.name
        if isinstance(held_out.kind, Arc):
            exact = is_exact(answers, held_out.targets).float().mean()
            return {f"exact_match/{name}": float(exact), f"cells/{name}": float(cells)}
        solved = [
            is_solved(held_out.kind, clues, to_grid(tokens, clues.shape, held_out.canvas))
            for clues, tokens in zip(held_out.grids[0], answers.cpu().numpy(), strict=True)
        ]
        return {f"single_pass/{name}": float(np.mean(solved)), f"cells/{name}": float(cells)}

    def _answers(
        self, model: TRM, inputs: Int[Tensor, "n L"], identifiers: Int[Tensor, " n"] | None
    ) -> Int[Tensor, "n L"]:
        generator = None
        if model.config.random_start:
            generator = torch.Generator(inputs.device).manual_seed(0)
        carry = model.initial_carry(len(inputs), dtype=self.dtype, generator=generator)
        answer = torch.zeros_like(inputs)
        for _ in range(model.config.max_steps):
            carry, logits, _ = model(carry, inputs, identifiers, answer)
            answer = decode(logits)
        return answer


@contextmanager
def at_depth(model: TRM, depth: tuple[int, int] | None) -> Iterator[None]:
    """Let an outer step be so many cycles of so many latent steps for as long as this lasts."""
    config = model.config
    if depth is not None:
        model.config = replace(config, cycles=depth[0], latent_steps=depth[1])
    try:
        yield
    finally:
        model.config = config
