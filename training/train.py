"""Train a network: one loop for all of them, on a CPU or a GPU, stopped and resumed at will.

    python -m training.train lattice --boards sudoku-4x4=boards.npz --minutes 2 --out runs/4x4
    python -m training.train conv --minutes 10 --out runs/maze

The same command started again goes on from the last state in `--out`. The learning rate follows
a cosine fitted to `--minutes` (or `--steps`). At the end the folder holds a checkpoint that `gridloop` loads.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from solver.checkpoint import describe_run, load_checkpoint, save_checkpoint
from training.optim import Average, make_optimizers

STATE_FILE = "state.pt"
SAVE_EVERY = 120.0  # seconds
LOG_EVERY = 20.0  # seconds


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """One run."""

    task: str  # "lattice" (Sudoku) or "conv" (mazes)
    out: str  # folder for the state, the log and the finished checkpoint
    minutes: float = 0.0  # the schedule ends when this much time was spent training; 0: use `steps`
    steps: int = 0  # optimizer steps
    batch_size: int = 24  # boards per optimizer step
    steps_per_loss: int = 4  # refinement steps with gradient per optimizer step
    lr: float = 3e-3  # AdamW's peak
    muon_lr: float = 0.01  # Muon's peak
    warmup_steps: int = 50  # optimizer steps
    clip: float = 1.0  # largest norm of the gradient
    ema: float = 0.998  # decay of the averaged weights, which are what is saved
    seed: int = 0
    init: str = ""  # checkpoint folder to start from
    device: str = "cpu"
    compile: bool = False  # torch.compile of one refinement step
    threads: int = 1


class Task(Protocol):
    """Draws its own data; each call returns the loss of one optimizer step and figures to log."""

    def loss(self, model: Any) -> tuple[Tensor, dict[str, float]]: ...


def train(config: TrainConfig, model: nn.Module, task: Task, architecture_config: Any, data: str) -> None:
    """Run the loop to the end of the schedule and write the checkpoint.

    Raises:
        FloatingPointError: the loss is not finite; the last saved state is untouched.
    """
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)
    out = Path(config.out)
    out.mkdir(parents=True, exist_ok=True)
    device = torch.device(config.device)
    model.to(device).train()
    if config.init:
        model.load_state_dict(load_checkpoint(config.init).model.state_dict())
    optimizers = make_optimizers(model, config.lr, config.muon_lr)
    average = Average(model, config.ema)
    step, spent = 0, 0.0
    if (out / STATE_FILE).exists():
        state = torch.load(out / STATE_FILE, map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        average.weights = state["average"]
        for optimizer, saved in zip(optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        step, spent = state["step"], state["spent"]
        print(f"going on from step {step} after {spent / 60:.1f} minutes")
    if config.compile:
        model.step = torch.compile(model.step)  # type: ignore[assignment, arg-type]

    def save_state() -> None:
        state = {
            "model": model.state_dict(),
            "average": average.weights,
            "optimizers": [optimizer.state_dict() for optimizer in optimizers],
            "step": step,
            "spent": spent,
        }
        torch.save(state, out / (STATE_FILE + ".part"))
        os.replace(out / (STATE_FILE + ".part"), out / STATE_FILE)

    def done() -> float:
        return step / config.steps if config.steps else spent / (60 * config.minutes)

    logged: list[dict[str, float]] = []
    means: dict[str, float] = {}  # of the figures since the log was last written
    last_save = last_log = time.monotonic()
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with (
        Progress(*columns, disable=not sys.stdout.isatty()) as bar,
        open(out / "log.jsonl", "a", encoding="utf-8") as log,
    ):
        shown = bar.add_task("training", total=1.0)
        while done() < 1.0:
            started = time.monotonic()
            warmup = min(1.0, (step + 1) / config.warmup_steps)
            scale = warmup * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done())))
            loss, metrics = task.loss(model)
            if not math.isfinite(float(loss.detach())):
                raise FloatingPointError(
                    f"the loss is {float(loss.detach())} at step {step}; nothing was updated"
                )
            for optimizer in optimizers:
                optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), config.clip)
            for optimizer in optimizers:
                for group in optimizer.param_groups:
                    group["lr"] = group["peak_lr"] * scale
                optimizer.step()
            step += 1
            average.update(model, step)
            logged.append(metrics)
            now = time.monotonic()
            spent += now - started
            if now - last_log > LOG_EVERY or done() >= 1.0:
                keys = sorted({key for entry in logged for key in entry})
                values = {
                    key: [e[key] for e in logged if not math.isnan(e.get(key, math.nan))] for key in keys
                }
                means = {key: sum(some) / len(some) for key, some in values.items() if some}
                line = {"step": step, "seconds": round(spent, 1), "scale": round(scale, 4)}
                line |= {key: round(value, 4) for key, value in means.items()}
                log.write(json.dumps(line) + "\n")
                log.flush()
                bar.update(
                    shown,
                    completed=min(1.0, done()),
                    description=f"step {step} loss {float(loss.detach()):.3f}",
                )
                if not sys.stdout.isatty():
                    print(json.dumps(line), flush=True)
                logged, last_log = [], now
            if now - last_save > SAVE_EVERY:
                save_state()
                save_average(out, model, average, architecture_config, config, step, spent, data, means)
                last_save = now
    save_state()
    digest = save_average(out, model, average, architecture_config, config, step, spent, data, means)
    print(f"{out}: {step} steps in {spent / 60:.1f} minutes, weights {digest[:12]}")


def save_average(
    out: Path,
    model: nn.Module,
    average: Average,
    architecture_config: Any,
    config: TrainConfig,
    step: int,
    spent: float,
    data: str,
    metrics: dict[str, float],
) -> str:
    """Write the averaged weights as a checkpoint folder `out/checkpoint`; returns their hash."""
    raw = {name: value.detach().clone() for name, value in model.state_dict().items()}
    model.load_state_dict(average.weights)
    run = describe_run(seed=config.seed, data=data, metrics=metrics, minutes=spent / 60)
    run |= {"train": asdict(config), "steps": step}
    digest = save_checkpoint(out / "checkpoint", model, architecture_config, run)
    model.load_state_dict(raw)
    return digest


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", choices=["lattice", "conv"])
    parser.add_argument(
        "--boards",
        action="append",
        default=[],
        metavar="KIND=FILE[,FILE...][:WEIGHT]",
        help="lattice: boards of one size and how often they come (default weight 1); may be repeated",
    )
    parser.add_argument("--sizes", default="5-15", help="conv: smallest and largest side of the mazes")
    parser.add_argument(
        "--model", default="{}", help="JSON object: fields of the network's config that differ"
    )
    for name, field in TrainConfig.__dataclass_fields__.items():
        if name == "task":
            continue
        if field.type == "bool":
            parser.add_argument(f"--{name.replace('_', '-')}", action="store_true")
        else:
            kind = {"str": str, "int": int, "float": float}[str(field.type)]
            required = name == "out"
            default = None if required else field.default
            parser.add_argument(f"--{name.replace('_', '-')}", type=kind, default=default, required=required)
    args = vars(parser.parse_args(argv))
    boards, sizes, model_fields = args.pop("boards"), args.pop("sizes"), json.loads(args.pop("model"))
    config = TrainConfig(**args)
    if not config.minutes and not config.steps:
        parser.error("say how long: --minutes M or --steps N")
    torch.manual_seed(config.seed)
    device = torch.device(config.device)
    if config.task == "lattice":
        from solver.lattice import Lattice, LatticeConfig
        from training.data import load_boards
        from training.lattice_task import LatticeTask

        if not boards:
            parser.error("lattice needs --boards, such as --boards sudoku-4x4=boards.npz")
        sets, weights = {}, {}
        for entry in boards:
            name, _, rest = entry.partition("=")
            files, _, weight = rest.partition(":")
            sets[name] = load_boards(name, [Path(file) for file in files.split(",")])
            weights[name] = float(weight or 1)
        lattice_config = LatticeConfig(**model_fields)
        task: Task = LatticeTask(sets, weights, config.batch_size, config.steps_per_loss, device, config.seed)
        train(config, Lattice(lattice_config), task, lattice_config, data="; ".join(boards))
    else:
        from solver.conv import Conv, ConvConfig
        from training.maze_task import MazeTask

        smallest, largest = (int(side) for side in sizes.split("-"))
        conv_config = ConvConfig(**model_fields)
        task = MazeTask(smallest, largest, config.batch_size, config.steps_per_loss, device, config.seed)
        train(config, Conv(conv_config), task, conv_config, data=f"generated mazes, sides {sizes}")


if __name__ == "__main__":
    main()
