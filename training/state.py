"""What a run leaves behind to go on from: one file, complete, small, written whole or not at all.

    python -m training.state pack runs/a parts/       split the state into files of at most 16 MB
    python -m training.state unpack parts/ runs/a     put it together again

The weights are float32; their average is stored as its bfloat16 distance from them, and the moments of the
optimisers as bfloat16. A run goes on from what it has just written, not from what it had in memory, so that a run that
was killed and started again has lost nothing against one that was not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from solver.puzzle import CheckpointError
from training.optim import Average

STATE_FILE = "state.safetensors"
PREVIOUS_FILE = "state.previous.safetensors"
PARTS_FILE = "parts.json"
PART_BYTES = 16_000_000
MOMENTS = ("exp_avg", "exp_avg_sq", "momentum_buffer")


def pack(model: nn.Module, average: Average, optimizers: list[torch.optim.Optimizer]) -> dict[str, Tensor]:
    """All numbers of a run by name, as they are stored: copies, which no later step changes."""
    tensors = {
        f"model.{name}": tensor.detach().to("cpu", copy=True) for name, tensor in model.state_dict().items()
    }
    for name, mean in average.weights.items():
        tensors[f"average.{name}"] = (mean - average.live[name]).bfloat16().cpu()
    for k, optimizer in enumerate(optimizers):
        for i, entries in optimizer.state_dict()["state"].items():
            for key, value in entries.items():
                stored = value.bfloat16() if key in MOMENTS else value
                tensors[f"optimizer.{k}.{i}.{key}"] = stored.detach().to("cpu", copy=True)
    return tensors


def unpack(
    tensors: dict[str, Tensor], model: nn.Module, average: Average, optimizers: list[torch.optim.Optimizer]
) -> None:
    """Set a run to what `pack` made of one."""
    weights = {name.removeprefix("model."): t for name, t in tensors.items() if name.startswith("model.")}
    model.load_state_dict(weights)
    for name, mean in average.weights.items():
        mean.copy_(average.live[name] + tensors[f"average.{name}"].to(mean.device, mean.dtype))
    for k, optimizer in enumerate(optimizers):
        state: dict[int, dict[str, Tensor]] = {}
        for name, tensor in tensors.items():
            if name.startswith(f"optimizer.{k}."):
                _, _, i, key = name.split(".")
                state.setdefault(int(i), {})[key] = tensor.float() if key in MOMENTS else tensor.clone()
        optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})


def write_state(folder: Path, tensors: dict[str, Tensor], about: dict[str, Any]) -> None:
    """Put the state into `folder` in place of the one before, which is kept beside it."""
    from safetensors.torch import save_file

    new = folder / (STATE_FILE + ".part")
    save_file(
        {name: tensor.contiguous() for name, tensor in tensors.items()}, new, {"about": json.dumps(about)}
    )
    with new.open("rb") as file:
        os.fsync(file.fileno())
    if (folder / STATE_FILE).exists():
        os.replace(folder / STATE_FILE, folder / PREVIOUS_FILE)
    os.replace(new, folder / STATE_FILE)


def read_state(folder: Path) -> tuple[dict[str, Tensor], dict[str, Any]] | None:
    """The state in `folder` and what was told about it; None if there is none.

    Raises:
        CheckpointError: the file is damaged.
    """
    from safetensors import SafetensorError, safe_open

    # Between its two renames, `write_state` leaves only the state before.
    path = next((folder / n for n in (STATE_FILE, PREVIOUS_FILE) if (folder / n).exists()), None)
    if path is None:
        return None
    try:
        with safe_open(path, "pt") as file:
            about = json.loads(file.metadata()["about"])
            return {name: file.get_tensor(name) for name in file.keys()}, about  # noqa: SIM118
    except (SafetensorError, OSError, KeyError, TypeError, ValueError) as error:
        raise CheckpointError(
            f"{path} is damaged ({error}); delete it to go on from {PREVIOUS_FILE} or from the start"
        ) from error


def split_state(run: Path, parts: Path) -> list[Path]:
    """Cut the state of the run folder into files of at most `PART_BYTES` in the folder `parts`.

    Raises:
        CheckpointError: there is no state.
    """
    source = run / STATE_FILE
    if not source.is_file():
        raise CheckpointError(f"{run} holds no {STATE_FILE}; expected the --out folder of a training run")
    parts.mkdir(parents=True, exist_ok=True)
    for old in parts.glob("state.*"):
        old.unlink()
    content = source.read_bytes()
    paths = []
    for number, start in enumerate(range(0, len(content), PART_BYTES)):
        paths.append(parts / f"state.{number:03d}")
        paths[-1].write_bytes(content[start : start + PART_BYTES])
    listing = {"sha256": hashlib.sha256(content).hexdigest(), "parts": [path.name for path in paths]}
    (parts / PARTS_FILE).write_text(json.dumps(listing, indent=2) + "\n")
    return paths


def join_state(parts: Path, run: Path) -> Path:
    """The inverse of `split_state`.

    Raises:
        CheckpointError: a part is missing or altered.
    """
    try:
        listing = json.loads((parts / PARTS_FILE).read_text())
        content = b"".join((parts / Path(name).name).read_bytes() for name in listing["parts"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CheckpointError(f"{parts} is not a folder of parts: {error}") from error
    if hashlib.sha256(content).hexdigest() != listing["sha256"]:
        raise CheckpointError(
            f"the parts in {parts} do not add up to the file they came from: copy them again"
        )
    run.mkdir(parents=True, exist_ok=True)
    new = run / (STATE_FILE + ".part")
    new.write_bytes(content)
    os.replace(new, run / STATE_FILE)
    return run / STATE_FILE


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("action", choices=["pack", "unpack"])
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    args = parser.parse_args(argv)
    try:
        if args.action == "pack":
            paths = split_state(args.source, args.target)
            print(f"{len(paths)} parts in {args.target}, {sum(p.stat().st_size for p in paths):,} bytes")
        else:
            print(f"{join_state(args.source, args.target)} is whole again")
    except CheckpointError as error:
        raise SystemExit(f"training.state: {error}") from error


if __name__ == "__main__":
    main()
