"""Train a network: one loop for all of them, on a CPU, a GPU or many, stopped and resumed at will.

    gridloop train lattice --kind sudoku-4x4 --minutes 2 --out runs/4x4
    gridloop train conv --minutes 10 --out runs/maze --set task.largest=30
    torchrun --nproc-per-node 8 -m training.train trm-sudoku --data sudoku-9x9=train.csv.gz --steps 60000 --out runs/trm

A run is a chain of segments of `segment_steps` optimizer steps. After each, the state goes to disk, the run goes on
from what was written there, and pools of half-solved puzzles start anew; every random number comes from the seed and
the number of the step. So the same command started again after a crash gives what it would have given without.
At the end `--out` holds a checkpoint that `gridloop` loads.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, redirect_stdout
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TextIO

import torch
from torch import Tensor, nn

from solver.checkpoint import architecture_of, describe_run, load_checkpoint, make_config, save_checkpoint
from solver.puzzle import ParseError, PuzzleError
from training.draws import Place, dtype_on
from training.optim import IDENTIFIERS, Average, make_optimizers
from training.recipes import RECIPES, Recipe, change, find_recipe
from training.state import pack, read_state, unpack, write_state
from training.task import Source, Task

N_TOY_PUZZLES = 40  # of each kind
PROBE_STEPS = 12  # after 3 to warm up: how long a step takes, for --minutes
SHARE_FOR_STEPS = 0.94  # of --minutes; the rest is for states on disk and evaluation


def option(default: Any, text: str) -> Any:
    """A field with what `--help` says of it."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """One run of a recipe."""

    out: str = option("", "folder for the state, the log and the finished checkpoint")
    minutes: float = option(0.0, "fit the schedule to this much time")
    steps: int = option(0, "optimizer steps of the schedule, instead of --minutes")
    stop_after: float = option(0.0, "minutes after which to stop between two segments and go on another time")
    evaluate_every: int = option(4, "segments between two evaluations on held-out puzzles; 0: never")
    log_every: int = option(10, "optimizer steps whose figures make one line of log.jsonl")
    seed: int = option(0, "of all random numbers")
    init: str = option("", "checkpoint folder whose weights to start from")
    device: str = option("cpu", "cpu, cuda, mps, ...")
    compile: str = option("", "torch.compile a refinement step: default, max-autotune-no-cudagraphs, ...")
    threads: int = option(1, "of torch on a CPU; more than one rarely pays for small networks")
    tensorboard: bool = option(False, "write the figures for TensorBoard as well, into --out")


class Objective(nn.Module):
    """The loss as a module, for DistributedDataParallel to wrap."""

    def __init__(self, model: nn.Module, task: Task) -> None:
        super().__init__()
        self.model, self.task = model, task

    def forward(self, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        return self.task.loss(self.model, step)


def train(config: TrainConfig, recipe: Recipe, model: nn.Module, task: Task, place: Place) -> dict[str, Any]:
    """Run the loop to the end of the schedule and write the checkpoint; returns how it ended, for people.

    Only the first of several processes writes and returns something.

    Raises:
        FloatingPointError: a loss or gradient is not finite; the last saved state is untouched.
        CheckpointError: the state in `config.out` is damaged.
        ParseError: the state belongs to another recipe.
    """
    began = time.monotonic()
    out, first = Path(config.out), place.rank == 0
    out.mkdir(parents=True, exist_ok=True)
    model.to(place.device).train()
    if config.compile:
        compile_step(model, config.compile)
    optimizers = make_optimizers(model, recipe.optim)
    average = Average(model, recipe.optim.ema)
    clipped = [p for name, p in model.named_parameters() if name != IDENTIFIERS]
    objective: nn.Module = Objective(model, task)
    if place.world_size > 1:
        objective = nn.parallel.DistributedDataParallel(objective)

    def one_step(step: int, total: int) -> dict[str, Tensor]:
        with autocast(place, recipe.precision):
            loss, metrics = objective(step)
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(clipped, recipe.optim.clip or math.inf)
        if not math.isfinite(float(loss.detach() + norm)):
            raise FloatingPointError(
                f"step {step}: the loss is {float(loss.detach()):g}, its gradient {float(norm):g}; nothing was updated. "
                "Start again with a lower learning rate: the state before this segment is on disk"
            )
        scale = recipe.optim.scale(step, total)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["peak_lr"] * scale
            optimizer.step()
        average.update(step + 1)
        return metrics

    settings = {key: value for key, value in asdict(recipe).items() if key not in ("about", "kinds", "toy")}
    identity = json.dumps(settings | {"seed": config.seed, "init": config.init}, sort_keys=True)
    about: dict[str, Any] = {
        "step": 0,
        "spent": 0.0,
        "total": 0,
        "minutes": config.minutes,
        "recipe": identity,
    }
    found = read_state(out)
    if found is not None:
        tensors, about = found
        refuse_another(about["recipe"], identity, out)
        unpack(tensors, model, average, optimizers)
        if first:
            print(f"going on from step {about['step']:,} after {about['spent'] / 60:.1f} minutes", flush=True)
    if config.steps:
        about["total"] = config.steps
    elif found is None or about["minutes"] != config.minutes:
        left = 60 * config.minutes * SHARE_FOR_STEPS - about["spent"]
        tensors = pack(model, average, optimizers)
        seconds = seconds_per_step(one_step, about["step"], task, place)
        unpack(tensors, model, average, optimizers)
        about |= {"total": about["step"] + max(1, int(left / seconds)), "minutes": config.minutes}
        if first:
            print(
                f"{seconds:.3f} s a step: {about['total']:,} steps fit {config.minutes:g} minutes", flush=True
            )
    if found is None and first:
        # Optimisers have no state before their first step; what is written is all there is.
        write_state(out, pack(model, average, optimizers), about)

    with run_log(out, config, about, first) as log:
        begun = False
        while True:
            step, total = about["step"], about["total"]
            over = step >= total
            due = config.evaluate_every and step // recipe.segment_steps % config.evaluate_every == 0
            if first and (over or due):
                log.line(step, about["spent"], evaluation(model, average, task))
            if over or (begun and config.stop_after and enough(config, recipe, began, about)):
                break
            begun = True  # a command takes one segment at least, else it would never get anywhere
            task.start()
            started = time.monotonic()
            end = min(total, step + recipe.segment_steps)
            for now in range(step, end):
                log.add(now, total, about["spent"] + time.monotonic() - started, one_step(now, total))
            about |= {"step": end, "spent": about["spent"] + time.monotonic() - started}
            tensors = pack(model, average, optimizers)
            unpack(tensors, model, average, optimizers)
            if first:
                write_state(out, tensors, about)
                save_average(out, model, average, recipe, config, about, task.data, log.means)
    if not first:
        return {}
    step, total, minutes = about["step"], about["total"], about["spent"] / 60
    result = {
        "out": str(out),
        "step": step,
        "total": total,
        "minutes": round(minutes, 2),
        "figures": log.means,
    }
    if step < total:
        print(f"{out}: stopped at step {step:,} of {total:,}; the same command goes on")
        return result
    digest = save_average(out, model, average, recipe, config, about, task.data, log.means)
    print(f"{out}: {step:,} steps in {minutes:.1f} minutes, weights {digest[:12]}")
    return result | {"weights": digest}


def compile_step(model: nn.Module, mode: str) -> None:
    """Compile what is applied again and again: a block of TRM and HRM, a refinement step of the others."""
    if hasattr(model, "step"):
        model.step = torch.compile(model.step, mode=mode)  # type: ignore[assignment, arg-type]
    else:
        for name, module in model.named_children():
            if isinstance(module, nn.ModuleList) and name.endswith("blocks"):
                for block in module:
                    block.compile(mode=mode)


def autocast(place: Place, precision: str) -> Any:
    """bfloat16 for matrix products where that is asked for, or faster; float32 for all else."""
    dtype = dtype_on(place.device, precision)
    return nullcontext() if dtype is torch.float32 else torch.autocast(place.device.type, dtype)


def seconds_per_step(one_step: Any, step: int, task: Task, place: Place) -> float:
    """How long an optimizer step takes, the slowest process counting; the steps are real and must be undone."""
    task.start()
    started = 0.0
    for i in range(3 + PROBE_STEPS):
        if i == 3:
            started = time.monotonic()
        metrics = one_step(step + i, 10**9)
    float(next(iter(metrics.values())))  # a GPU has finished only when a number is there
    seconds = torch.tensor((time.monotonic() - started) / PROBE_STEPS)
    if place.world_size > 1:
        seconds = seconds.to(place.device)
        torch.distributed.all_reduce(seconds, torch.distributed.ReduceOp.MAX)
    return float(seconds)


def enough(config: TrainConfig, recipe: Recipe, began: float, about: dict[str, Any]) -> bool:
    """Whether another segment would not fit into what this command may take, going by those before it."""
    segment = about["spent"] / max(1, about["step"]) * recipe.segment_steps
    return time.monotonic() - began + segment > 60 * config.stop_after


def refuse_another(theirs: str, ours: str, out: Path) -> None:
    """Raise `ParseError` if the run in `out` was started with other settings."""
    if theirs == ours:
        return
    old, new = (flatten(json.loads(text)) for text in (theirs, ours))
    differ = [
        f"{key} was {old.get(key)}, now {new.get(key)}"
        for key in sorted(old | new)
        if old.get(key) != new.get(key)
    ]
    raise ParseError(f"{out} holds a run with other settings ({'; '.join(differ[:4])}); choose another --out")


def flatten(tree: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Nested fields by their path."""
    flat: dict[str, Any] = {}
    for key, value in tree.items():
        flat |= flatten(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key: value}
    return flat


@contextmanager
def averaged(model: nn.Module, average: Average) -> Iterator[None]:
    """Put the averaged weights into the network for as long as this lasts."""
    raw = {name: p.detach().clone() for name, p in model.named_parameters()}
    with torch.no_grad():
        for name, p in model.named_parameters():
            p.copy_(average.weights.get(name, p))
    model.eval()
    try:
        yield
    finally:
        with torch.no_grad():
            for name, p in model.named_parameters():
                p.copy_(raw[name])
        model.train()


def evaluation(model: nn.Module, average: Average, task: Task) -> dict[str, float]:
    with averaged(model, average):
        return task.evaluate(model)


def save_average(
    out: Path,
    model: nn.Module,
    average: Average,
    recipe: Recipe,
    config: TrainConfig,
    about: dict[str, Any],
    data: str,
    metrics: dict[str, float],
) -> str:
    """Write the averaged weights as a checkpoint folder `out/checkpoint`; returns their hash."""
    run = describe_run(seed=config.seed, data=data, metrics=metrics, minutes=about["spent"] / 60)
    run |= {"recipe": asdict(recipe), "train": asdict(config), "steps": about["step"]}
    with averaged(model, average):
        return save_checkpoint(out / "checkpoint", model, recipe.model, run)


class RunLog:
    """Figures as they come: a line of JSON every few steps, a progress bar, TensorBoard."""

    def __init__(self, file: TextIO, bar: Any, board: Any, every: int, world_size: int) -> None:
        self.file, self.bar, self.board, self.every, self.world_size = file, bar, board, every, world_size
        self.pending: list[dict[str, Tensor]] = []
        self.means: dict[str, float] = {}  # of the last line, with the newest evaluation
        self.shown_at = 0.0

    def add(self, step: int, total: int, seconds: float, metrics: dict[str, Tensor]) -> None:
        self.pending.append(metrics)
        if (step + 1) % self.every == 0 or step + 1 == total:
            keys = sorted({key for entry in self.pending for key in entry})
            columns = [torch.stack([e[key].float() for e in self.pending if key in e]) for key in keys]
            sums = torch.stack([column.nansum() for column in columns])
            counts = torch.stack([(~column.isnan()).sum() for column in columns])
            if self.world_size > 1:
                torch.distributed.all_reduce(sums)
                torch.distributed.all_reduce(counts)
            self.line(step + 1, seconds, dict(zip(keys, (sums / counts).tolist(), strict=True)), total)
            self.pending = []

    def line(self, step: int, seconds: float, figures: dict[str, float], total: int = 0) -> None:
        figures = {key: value for key, value in figures.items() if not math.isnan(value)}
        self.means |= figures
        entry = {"step": step, "seconds": round(seconds, 1)} | {
            k: float(f"{v:.6g}") for k, v in figures.items()
        }
        self.file.write(json.dumps(entry) + "\n")
        self.file.flush()
        if self.board is not None:
            for key, value in figures.items():
                self.board.add_scalar(key, value, step)
        if self.bar is not None:
            self.bar(step, total, figures)
        elif time.monotonic() - self.shown_at > 20 or not total:
            print(json.dumps(entry), flush=True)
            self.shown_at = time.monotonic()


@contextmanager
def run_log(out: Path, config: TrainConfig, about: dict[str, Any], first: bool) -> Iterator[RunLog]:
    """The log of a run; lines of steps that a killed run took beyond its last state are dropped."""
    world_size = torch.distributed.get_world_size() if torch.distributed.is_initialized() else 1
    if not first:
        with open(os.devnull, "w") as nowhere:
            yield RunLog(nowhere, lambda *_: None, None, config.log_every, world_size)
        return
    path = out / "log.jsonl"
    kept = (
        [line for line in path.read_text().splitlines() if _step_of(line) <= about["step"]]
        if path.exists()
        else []
    )
    path.write_text("".join(line + "\n" for line in kept))
    board = None
    if config.tensorboard:
        from torch.utils.tensorboard import SummaryWriter

        board = SummaryWriter(str(out), purge_step=about["step"])
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    bar = Progress(*columns, disable=not sys.stdout.isatty())
    task_id = bar.add_task("training", total=about["total"], completed=about["step"])

    def show(step: int, total: int, figures: dict[str, float]) -> None:
        told = " ".join(f"{key} {value:.3f}" for key, value in list(figures.items())[-2:])
        bar.update(task_id, completed=step, description=f"step {step:,} {told}")

    with bar, path.open("a", encoding="utf-8") as file:
        yield RunLog(file, show if sys.stdout.isatty() else None, board, config.log_every, world_size)
    if board is not None:
        board.close()


def _step_of(line: str) -> float:
    try:
        return json.loads(line)["step"]
    except (ValueError, KeyError, TypeError):
        return math.inf  # half a line: the run was killed while writing it


def find_place(device: str) -> Place:
    """This process among those that `torchrun` started, if it did; joins their group."""
    world_size = int(os.environ.get("WORLD_SIZE", "1"))
    if world_size == 1:
        return Place(torch.device(device))
    rank = int(os.environ["RANK"])
    if device.startswith("cuda"):
        local = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(local)
        torch.distributed.init_process_group("nccl", device_id=local)
        return Place(local, rank, world_size)
    torch.distributed.init_process_group("gloo")
    return Place(torch.device(device), rank, world_size)


def parse_source(text: str) -> Source:
    """`KIND=FILE[,FILE...][:WEIGHT]`.

    Raises:
        ParseError: a file is not there, or the weight is no number.
    """
    kind, _, rest = text.partition("=")
    files, _, weight = rest.partition(":")
    paths = tuple(Path(file) for file in files.split(",") if file)
    missing = [str(path) for path in paths if not path.is_file()]
    if missing:
        raise ParseError(f"no file {missing[0]!r}; expected --data KIND=FILE[,FILE...][:WEIGHT]")
    try:
        return Source(kind, paths, float(weight or 1))
    except ValueError:
        raise ParseError(f"{weight!r} in {text!r} is no weight; expected a number") from None


def make_parser() -> argparse.ArgumentParser:
    names = "\n".join(f"  {name:<22}{recipe.about}" for name, recipe in RECIPES.items())
    parser = argparse.ArgumentParser(
        prog="gridloop train",
        description=__doc__,
        epilog=f"recipes:\n{names}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("recipe", metavar="RECIPE", help="what to train; see the list below")
    parser.add_argument(
        "--data",
        action="append",
        default=[],
        metavar="KIND=FILE[,FILE...][:WEIGHT]",
        help="puzzles of one kind and how often they come; may be repeated. Default: drawn by our generators",
    )
    parser.add_argument(
        "--kind", action="append", default=[], help="draw puzzles of this kind only; may be repeated"
    )
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object, and all else on standard error"
    )
    parser.add_argument("--toy", action="store_true", help="small enough to try in seconds on any machine")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="such as model.dim=64 or batch_size=8",
    )
    for entry in fields(TrainConfig):
        flag, text = f"--{entry.name.replace('_', '-')}", entry.metadata["help"]
        if entry.type == "bool":
            parser.add_argument(flag, action="store_true", help=text)
            continue
        told = f"{text} (default: {entry.default})" if entry.default else text
        kind = {"str": str, "int": int, "float": float}[str(entry.type)]
        parser.add_argument(flag, type=kind, default=entry.default, required=entry.name == "out", help=told)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Train; returns the exit status: 0 done or stopped as asked, 2 for what cannot be."""
    args = vars(make_parser().parse_args(argv))
    name, data, kinds, changes = (args.pop(key) for key in ("recipe", "data", "kind", "set"))
    toy, as_json = args.pop("toy"), args.pop("json")
    config = TrainConfig(**args)
    try:
        if not config.minutes and not config.steps:
            raise ParseError("say how long: --minutes M or --steps N")
        recipe = find_recipe(name)
        recipe = change(recipe, [*(recipe.toy if toy else ()), *changes])
        n_drawn = N_TOY_PUZZLES if toy else 0
        sources = [parse_source(text) for text in data] or [
            Source(kind, n_drawn=n_drawn, cache=Path(config.out)) for kind in kinds or recipe.kinds
        ]
        with redirect_stdout(sys.stderr) if as_json else nullcontext():
            result = run(config, recipe, sources)
        if torch.distributed.is_initialized():
            gc.collect()  # the wrapped network holds on to the group of processes
            torch.distributed.barrier()  # one that leaves while another still writes can bring both down
        if as_json and result:
            print(json.dumps(result | {"error": None}))
    except (PuzzleError, FloatingPointError) as error:
        if as_json:
            print(json.dumps({"error": str(error)}))
        print(f"gridloop train: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            "\ngridloop train: interrupted; the same command goes on from the last segment", file=sys.stderr
        )
        return 130
    finally:
        if torch.distributed.is_initialized():
            torch.distributed.destroy_process_group()
    return 0


def run(config: TrainConfig, recipe: Recipe, sources: list[Source]) -> dict[str, Any]:
    """Make the network and the task of a recipe and train; returns what `train` does."""
    torch.manual_seed(config.seed)
    torch.set_num_threads(config.threads)
    place = find_place(config.device)
    task = recipe.task.make(recipe, sources, place, config.seed)
    if hasattr(task, "fit"):  # TRM and HRM are made for one size of board
        recipe = replace(recipe, model=task.fit(recipe.model))
    _, model_class = make_config(architecture_of(recipe.model), asdict(recipe.model))
    model = model_class(recipe.model)
    if config.init:
        model.load_state_dict(load_checkpoint(config.init).model.state_dict())
    return train(config, recipe, model, task, place)


if __name__ == "__main__":
    sys.exit(main())
