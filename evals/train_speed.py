"""How fast a training step of TRM is, against a plain rendering of the published one.

    python -m evals.train_speed --batch-size 16
    python -m evals.train_speed --device cuda --batch-size 768 --rounds 30

Both train the published Sudoku network (`trm-sudoku`) on the same boards: the same batch, depth and losses. Plain is
the published step with nothing done for speed: layers as they stand in `solver/trm.py`, AdamATan2 and the average of the
weights one parameter after the other, the figures read after every step. Ours is what `training/train.py` does: blocks
compiled, optimiser and average over all parameters at once, no figure read. Both compute in bfloat16 with float32
weights, as published; on a processor plain is also timed in float32, since that is what people take there.

The three take steps in turn, so that whatever else the machine does slows them alike; what counts is the median. With
one thread on a processor, seconds are those that the processor spent on the step, whatever else it did meanwhile.
Prints one JSON object. Without a compiler for the blocks, `--compile ""` times ours as it stands.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from solver.checkpoint import current_commit, current_hardware
from solver.kinds import find_kind
from solver.kinds.sudoku import Sudoku
from solver.trm import TRM, TRMConfig
from training.augment import views_of
from training.draws import Place
from training.optim import Average, OptimConfig, make_optimizers
from training.recipes import Recipe, find_recipe
from training.trm_task import HeldOut, TRMTask

N_BOARDS = 16  # that are trained on; what they are does not change the time of a step
COMPILED = "default"

Step = Callable[[int], None]


class PlainAdamATan2:
    """One parameter after the other, one operation after the other."""

    def __init__(self, model: nn.Module, config: OptimConfig) -> None:
        self.named, self.config, self.steps = dict(model.named_parameters()), config, 0
        self.mean = {name: torch.zeros_like(p) for name, p in self.named.items()}
        self.square = {name: torch.zeros_like(p) for name, p in self.named.items()}

    @torch.no_grad()
    def step(self) -> None:
        config, (beta1, beta2) = self.config, self.config.betas
        self.steps += 1
        scale = config.scale(self.steps - 1, 10**9)
        for name, p in self.named.items():
            assert p.grad is not None
            if "identifiers" in name:
                p.mul_(1 - config.identifier_lr * config.identifier_weight_decay)
                p.add_(torch.sign(p.grad), alpha=-config.identifier_lr * scale)
                continue
            p.mul_(1 - config.lr * scale * config.weight_decay)
            self.mean[name].mul_(beta1).add_(p.grad, alpha=1 - beta1)
            self.square[name].mul_(beta2).addcmul_(p.grad, p.grad, value=1 - beta2)
            mean = self.mean[name] / (1 - beta1**self.steps)
            square = self.square[name] / (1 - beta2**self.steps)
            p.add_(torch.atan2(mean, square.sqrt()), alpha=-config.lr * scale)


class PlainAverage:
    """The exponential moving average, one parameter after the other."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.model, self.decay = model, decay
        self.weights = {name: p.detach().clone() for name, p in model.named_parameters()}

    @torch.no_grad()
    def update(self) -> None:
        for name, p in self.model.named_parameters():
            self.weights[name] = self.decay * self.weights[name] + (1 - self.decay) * p


def plain_step(model: TRM, task: TRMTask, config: OptimConfig) -> Step:
    """The published step, written down and nothing more."""
    optimizer, average = PlainAdamATan2(model, config), PlainAverage(model, config.ema)

    def step(number: int) -> None:
        loss, metrics = task.loss(model, number)
        model.zero_grad()
        loss.backward()
        optimizer.step()
        average.update()
        read(metrics)

    return step


def our_step(model: TRM, task: TRMTask, config: OptimConfig, mode: str) -> Step:
    """A step as `training/train.py` takes it. The loss is read there too, to stop when it is not finite."""
    if mode:
        for block in model.blocks:
            block.compile(mode=mode)
    optimizers, average = make_optimizers(model, config), Average(model, config.ema)

    def step(number: int) -> None:
        loss, _ = task.loss(model, number)
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        if not torch.isfinite(loss.detach()):
            raise FloatingPointError(f"step {number}: the loss is {float(loss.detach())}")
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["peak_lr"] * config.scale(number, 10**9)
            optimizer.step()
        average.update(number + 1)

    return step


def read(metrics: dict[str, Tensor]) -> dict[str, float]:
    return {name: float(value) for name, value in metrics.items()}


def make_task(recipe: Recipe, precision: str, place: Place) -> TRMTask:
    """Deep supervision on a few boards of this side, in the given precision."""
    kind = find_kind(recipe.kinds[0])
    assert isinstance(kind, Sudoku)
    rng = np.random.default_rng(0)
    clues, solutions = (
        list(side) for side in zip(*(kind.generate(rng) for _ in range(N_BOARDS)), strict=True)
    )
    views = views_of(kind, clues, solutions, place)
    nothing = torch.zeros(0, recipe.model.seq_len, dtype=torch.long)
    held_out = HeldOut(kind, ([], []), nothing, nothing, None, views.canvas)
    config = replace(recipe.task, precision=precision)
    return TRMTask(config, views, held_out, recipe.batch_size, place, 0, "a few boards")


def measure(recipe: Recipe, place: Place, rounds: int, mode: str) -> dict[str, list[float]]:
    """Seconds of every step of each way; each has taken two steps before."""
    ways = {"ours": "bfloat16", "plain": "bfloat16"}
    if place.device.type == "cpu":
        ways["plain_float32"] = "float32"
    steps: dict[str, Step] = {}
    for name, precision in ways.items():
        torch.manual_seed(0)
        model = TRM(recipe.model).to(place.device)
        task = make_task(recipe, precision, place)
        ours = name == "ours"
        steps[name] = (
            our_step(model, task, recipe.optim, mode) if ours else plain_step(model, task, recipe.optim)
        )
    seconds: dict[str, list[float]] = {name: [] for name in steps}
    for number in range(2 + rounds):
        for name, step in steps.items():
            started = now(place.device)
            step(number)
            if number >= 2:
                seconds[name].append(now(place.device) - started)
    return seconds


def now(device: torch.device) -> float:
    """The time when everything asked of the device is done."""
    if device.type == "cpu" and torch.get_num_threads() == 1:
        return time.process_time()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--dim", type=int, default=512, help="width; the published one is 512")
    parser.add_argument("--mixer", choices=["mlp", "attention"], default="mlp")
    parser.add_argument("--rounds", type=int, default=7, help="timed steps of each")
    parser.add_argument(
        "--compile", default=COMPILED, metavar="MODE", help="of torch.compile for ours; empty: do not"
    )
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args(argv)
    torch.set_num_threads(args.threads)
    recipe = find_recipe("trm-sudoku" if args.mixer == "mlp" else "trm-sudoku-attention")
    model: TRMConfig = replace(recipe.model, dim=args.dim, identifier_dim=args.dim)
    recipe = replace(recipe, model=model, batch_size=args.batch_size)
    place = Place(torch.device(args.device))
    seconds = measure(recipe, place, args.rounds, args.compile)
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    result: dict[str, Any] = {
        "steps_per_second": {name: float(f"{1 / value:.4g}") for name, value in medians.items()},
        "ratio": round(medians["plain"] / medians["ours"], 2),
    }
    if "plain_float32" in medians:
        result["ratio_to_float32"] = round(medians["plain_float32"] / medians["ours"], 2)
    result |= {
        "fastest_and_slowest_seconds": {
            name: [float(f"{edge:.4g}") for edge in (min(times), max(times))]
            for name, times in seconds.items()
        },
        "batch_size": args.batch_size,
        "applications_per_step": model.cycles * (model.latent_steps + 1),
        "n_parameters": TRM(model).n_parameters,
        "dim": args.dim,
        "mixer": args.mixer,
        "rounds": args.rounds,
        "compile": args.compile,
        "threads": args.threads,
        "device": args.device,
        "hardware": current_hardware(),
        "torch": torch.__version__,
        "commit": current_commit(),
    }
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
