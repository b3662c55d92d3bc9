"""A trained network as one folder of three files: what it is, what it learned, how to make it again.

    model.safetensors   the weights, and nothing that could run
    config.json         the architecture's name and its config, the dtype on disk, the hash of the weights
    run.json            how it came about: command, seed, commit, versions, data, metrics, hardware, minutes

Reading the two JSON files and the hash needs no torch, so that the edge runtime can.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from solver.puzzle import CheckpointError

if TYPE_CHECKING:
    from torch import Tensor, nn

WEIGHTS, CONFIG, RUN = "model.safetensors", "config.json", "run.json"
DTYPES = ("float32", "float16")
PICKLES = (".pt", ".pth", ".bin", ".ckpt", ".pkl", ".pickle")

ARCHITECTURES = {
    "trm": ("solver.trm", "TRMConfig", "TRM"),
    "hrm": ("solver.hrm", "HRMConfig", "HRM"),
    "lattice": ("solver.lattice", "LatticeConfig", "Lattice"),
    "conv": ("solver.conv", "ConvConfig", "Conv"),
    "digits": ("parsers.image.digit_net", "DigitConfig", "DigitNet"),  # reads pictures; solves nothing
    "words": (
        "training.words_model",
        "WordsConfig",
        "Words",
    ),  # reads sentences; `training.words_export` ships it
}
"""name -> (module, config class, model class); a module is imported when its name comes up."""


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A network ready to use, and everything its folder says about it."""

    architecture: str
    model: nn.Module  # in evaluation mode, float32
    config: Any  # the architecture's dataclass
    run: dict[str, Any]
    weights_hash: str


def save_checkpoint(
    folder: str | Path, model: nn.Module, config: Any, run: Mapping[str, Any], *, dtype: str = "float32"
) -> str:
    """Write the folder, replacing the three files of an older checkpoint; returns the weights' hash.

    The folder is written beside its place and renamed, so a crash leaves no mixture of two
    checkpoints. `dtype="float16"` halves the file; loading widens it again. Other files in the
    folder stay.

    Raises:
        CheckpointError: the config is of no known architecture, the folder holds something else, or
            the weights do not fit into `dtype`.
    """
    import torch
    from safetensors.torch import save_file

    folder = Path(folder).absolute()
    header = {"architecture": architecture_of(config), "config": asdict(config), "dtype": dtype}
    if dtype not in DTYPES:
        raise CheckpointError(f"cannot store weights as {dtype!r}; known: {', '.join(DTYPES)}")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / WEIGHTS).exists():
        raise CheckpointError(f"{folder} holds other things than a checkpoint; choose a new or empty folder")
    if folder.exists() and not folder.is_dir():
        raise CheckpointError(f"{folder} is a file; a checkpoint is a folder, choose another name")

    model = getattr(model, "_orig_mod", model)  # torch.compile wraps the network and renames its weights
    weights: dict[str, Tensor] = {}
    for name, tensor in model.state_dict().items():
        stored = tensor.detach().to("cpu", getattr(torch, dtype) if tensor.is_floating_point() else None)
        if stored.is_floating_point() and not stored.isfinite().all():
            raise CheckpointError(
                f"weight {name!r} has numbers that are not finite in {dtype}; nothing was saved"
            )
        weights[name] = stored.clone(memory_format=torch.contiguous_format)

    new = folder.with_name(f".{folder.name}.new-{os.getpid()}")
    old = folder.with_name(f".{folder.name}.old-{os.getpid()}")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    try:
        save_file(weights, new / WEIGHTS, metadata={"format": "pt"})
        header["weights_sha256"] = digest = weights_hash(new)
        (new / CONFIG).write_text(json.dumps(header, indent=2) + "\n")
        (new / RUN).write_text(json.dumps(dict(run), indent=2, default=str) + "\n")
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    if old.exists():
        for entry in old.iterdir():
            if entry.name not in (WEIGHTS, CONFIG, RUN):
                entry.rename(folder / entry.name)
        shutil.rmtree(old)
    return digest


def load_checkpoint(folder: str | Path, *, device: str = "cpu") -> Checkpoint:
    """Read a folder that `save_checkpoint` wrote. Every weight must be there and fit; nothing is unpickled.

    Raises:
        CheckpointError: a file is missing, damaged or altered, or the weights are of another network.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    header = read_config(folder)
    path = weights_path(folder)
    digest = weights_hash(folder)
    expected = header.get("weights_sha256", digest)
    if digest != expected:
        raise CheckpointError(
            f"{path} has sha256 {digest[:12]}..., but {CONFIG} was written for {str(expected)[:12]}...; "
            "one of the two files was altered or is half copied: fetch the folder again"
        )
    architecture = header["architecture"]
    config, model_class = make_config(architecture, header["config"])
    try:
        model = model_class(config)
    except (TypeError, ValueError, ArithmeticError, RuntimeError) as error:
        raise CheckpointError(f"the config in {Path(folder) / CONFIG} makes no network: {error}") from error
    try:
        weights = load_file(path)
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{path} is damaged ({error}); fetch the folder again") from error

    fill(model, {name: t.float() if t.is_floating_point() else t for name, t in weights.items()}, str(path))
    for name, tensor in weights.items():
        if tensor.is_floating_point() and not torch.isfinite(tensor).all():
            raise CheckpointError(
                f"{path}: weight {name!r} has numbers that are not finite; the file is damaged"
            )
    return Checkpoint(architecture, model.to(device).eval(), config, read_run(folder), digest)


def describe_run(*, seed: int, data: Any, metrics: Mapping[str, Any], minutes: float) -> dict[str, Any]:
    """What run.json holds: the arguments, and the command, commit, versions and hardware found here."""
    packages = ("torch", "numpy", "safetensors")
    return {
        "command": shlex.join(["python", *sys.orig_argv[1:]]),
        "seed": seed,
        "commit": current_commit(),
        "versions": {"python": platform.python_version()} | {name: version(name) for name in packages},
        "data": data,
        "metrics": dict(metrics),
        "hardware": current_hardware(),
        "minutes": round(minutes, 2),
    }


def current_commit() -> str | None:
    """The commit of this source tree, with `+changes` if files differ from it; none outside of git."""
    try:
        run = ["git", "describe", "--always", "--abbrev=40", "--exclude=*", "--dirty=+changes"]
        done = subprocess.run(
            run, cwd=Path(__file__).parent, capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()


def current_hardware() -> str:
    """The processor, and the GPU if torch sees one."""
    import torch

    cpu = f"{os.cpu_count()} cores {platform.machine()}"
    return f"{torch.cuda.get_device_name()}, {cpu}" if torch.cuda.is_available() else cpu


def fill(model: nn.Module, weights: Mapping[str, Tensor], source: str) -> None:
    """Copy all `weights` into the model.

    Raises:
        CheckpointError: a name is missing or unknown, or a shape differs; the message lists which.
    """
    own = model.state_dict()
    wrong = [
        f"{name!r} has shape {tuple(weights[name].shape)}, expected {tuple(own[name].shape)}"
        for name in sorted(own.keys() & weights.keys())
        if weights[name].shape != own[name].shape
    ]
    differences = [
        *listed("missing", sorted(map(repr, own.keys() - weights.keys()))),
        *listed("unknown", sorted(map(repr, weights.keys() - own.keys()))),
        *listed("of another size", wrong),
    ]
    if differences:
        raise CheckpointError(
            f"{source} is not for this {type(model).__name__}: {'; '.join(differences)}. "
            "Load it with the config that it was trained with."
        )
    model.load_state_dict(dict(weights))


def listed(label: str, items: list[str], most: int = 6) -> list[str]:
    """One sentence part that names the items, or none; for error messages."""
    if not items:
        return []
    more = f" and {len(items) - most} more" if len(items) > most else ""
    return [f"{label}: {', '.join(items[:most])}{more}"]


def architecture_of(config: Any) -> str:
    """The name under which the class of `config` is known."""
    for name, (module, config_class, _) in ARCHITECTURES.items():
        if (type(config).__module__, type(config).__name__) == (module, config_class):
            return name
    known = ", ".join(entry[1] for entry in ARCHITECTURES.values())
    raise CheckpointError(f"a {type(config).__name__} is the config of no known architecture; known: {known}")


def make_config(architecture: str, fields: Mapping[str, Any]) -> tuple[Any, type[nn.Module]]:
    """The config object from its stored fields, and the class of the model."""
    if architecture not in ARCHITECTURES:
        raise CheckpointError(f"no architecture {architecture!r}; known: {', '.join(ARCHITECTURES)}")
    module_name, config_class, model_class = ARCHITECTURES[architecture]
    module = importlib.import_module(module_name)
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}
    try:
        return getattr(module, config_class)(**values), getattr(module, model_class)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise CheckpointError(f"{CONFIG} does not describe a {config_class}: {error}") from error


def read_config(folder: str | Path) -> dict[str, Any]:
    """The content of config.json: `architecture`, `config`, `dtype`, `weights_sha256`."""
    folder = checkpoint_folder(folder)
    header = read_json(folder / CONFIG)
    for name, kind in (("architecture", str), ("config", dict)):
        if not isinstance(header.get(name), kind):
            raise CheckpointError(f"{folder / CONFIG} has no {name!r}; expected what save_checkpoint writes")
    return header


def read_run(folder: str | Path) -> dict[str, Any]:
    """The content of run.json, which is for people and reports."""
    return read_json(checkpoint_folder(folder) / RUN)


def weights_hash(folder: str | Path) -> str:
    """The sha256 of the weights file, as 64 hexadecimal digits."""
    with weights_path(folder).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def weights_path(folder: str | Path) -> Path:
    """The weights file of a folder, which must be there."""
    path = checkpoint_folder(folder) / WEIGHTS
    if not path.is_file():
        pickles = sorted(entry.name for entry in path.parent.iterdir() if entry.suffix in PICKLES)
        refused = (
            f"; {pickles[0]!r} is a pickle, which runs code when read, and is refused" if pickles else ""
        )
        raise CheckpointError(f"{path.parent} has no {WEIGHTS}{refused}; save it with save_checkpoint")
    return path


def checkpoint_folder(folder: str | Path) -> Path:
    """The folder as a path, which must be there."""
    folder = Path(folder)
    if folder.suffix in PICKLES and not folder.is_dir():
        raise CheckpointError(
            f"{folder} is a pickle, which runs code when read, and is refused; "
            f"expected a folder with {WEIGHTS} and {CONFIG}, as save_checkpoint writes it"
        )
    if not folder.is_dir():
        raise CheckpointError(f"no checkpoint at {folder}; expected a folder with {WEIGHTS} and {CONFIG}")
    return folder


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointError(f"{path.parent} has no {path.name}; fetch the folder again") from None
    except (ValueError, OSError, RecursionError) as error:
        raise CheckpointError(f"{path} cannot be read as JSON: {error}; fetch the folder again") from error
    if not isinstance(content, dict):
        raise CheckpointError(f"{path} holds a {type(content).__name__}, expected an object")
    return content
