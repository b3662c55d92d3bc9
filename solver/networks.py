"""The shipped networks, ready to step: arrays in, arrays out, through ONNX Runtime or torch alike.

A network is a checkpoint folder (`solver/checkpoint.py`). Where the folder holds `step.onnx` (written by
`solver/export.py`), that runs, and no torch is needed; else torch runs the weights themselves.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from solver.checkpoint import read_config, weights_hash
from solver.puzzle import CheckpointError, PuzzleKind

WEIGHTS_FOLDER = Path(__file__).parent / "weights"
STEP_FILE = "step.onnx"
TOKEN_NETWORKS = ("trm", "hrm")

DEFAULT_NETWORKS = {"sudoku": "lattice", "maze": "conv"}
"""The family of a kind (its name up to the first dash) -> the network that `--engine net` means."""


class Step(Protocol):
    """One refinement step over a batch."""

    def __call__(self, state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
        """(B, ...) state and board in; the next state and the network's readings out."""


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network: its name, its step, and what its folder says about it."""

    name: str
    step: Step
    fields: dict[str, Any]  # of its config
    weights: str  # sha256 of the weights file
    runtime: str  # "onnxruntime" or "torch"

    def initial_state(self, board: np.ndarray, rng: np.random.Generator | None = None) -> np.ndarray:
        """The state before the first step on one board; drawn at random where `rng` comes and the network can."""
        if self.name == "lattice":
            return np.zeros((*board.shape, self.fields["dim"]), dtype=np.float32)
        if self.name == "conv":
            return np.zeros((self.fields["channels"], *board.shape[1:]), dtype=np.float32)
        assert isinstance(self.step, TokenStep)
        return self.step.initial_state(rng)


def family(kind: PuzzleKind) -> str:
    return kind.name.partition("-")[0]


def shipped_folder(name: str, kind: PuzzleKind) -> Path:
    """Where weights of this architecture for this kind are, or would be."""
    return WEIGHTS_FOLDER / f"{family(kind)}-{name}"


def find_network(name: str, kind: PuzzleKind, folder: Path | None = None) -> Network:
    """The network `name` ("net" for the default) for puzzles of this kind; loaded once.

    Raises:
        CheckpointError: there are no such weights, or they are damaged.
    """
    if name == "net":
        name = DEFAULT_NETWORKS.get(family(kind), "")
        if not name:
            raise CheckpointError(f"no network for {kind.name!r} exists yet")
    if folder is None:
        folder = shipped_folder(name, kind)
        if not folder.is_dir():
            known = ", ".join(sorted(path.name for path in WEIGHTS_FOLDER.glob("*-*") if path.is_dir()))
            raise CheckpointError(
                f"no {name!r} weights for {kind.name!r} are shipped (there are: {known}); "
                "train some (python -m training.train --help) and pass their folder with --weights"
            )
    network = load_network(folder)
    if network.name != name:
        raise CheckpointError(f"{folder} holds a {network.name!r} network, expected {name!r}")
    return network


@cache
def load_network(folder: Path) -> Network:
    """Read a checkpoint folder and make its step runnable.

    Raises:
        CheckpointError: a file is missing, damaged or altered.
    """
    header = read_config(folder)
    name, fields = header["architecture"], header["config"]
    if (folder / STEP_FILE).exists():
        step: Step = OnnxStep(folder / STEP_FILE, header.get("onnx_sha256"))
        digest = weights_hash(folder)
        if digest != header.get("weights_sha256"):
            raise CheckpointError(f"the weights in {folder} are not the ones its config.json was written for")
        return Network(name, step, fields, digest, "onnxruntime")
    from solver.checkpoint import load_checkpoint

    loaded = load_checkpoint(folder)
    made = TokenStep(loaded.model) if name in TOKEN_NETWORKS else TorchStep(loaded.model)
    return Network(name, made, dict(vars(loaded.config)), loaded.weights_hash, "torch")


class OnnxStep:
    """One thread: for networks this small a second one costs more than it gives."""

    def __init__(self, path: Path, expected_sha256: str | None) -> None:
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != expected_sha256:
            raise CheckpointError(
                f"{path} is not the file its config.json was written for: fetch the folder again"
            )
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self.session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime raises its own unexported classes
            raise CheckpointError(f"{path} is damaged: {error}") from error

    def __call__(self, state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
        return self.session.run(None, {"state": state, "board": board})


class TorchStep:
    def __init__(self, model: Any) -> None:
        import torch

        torch.set_num_threads(1)
        self.model = model

    def __call__(self, state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
        import torch

        with torch.inference_mode():
            outputs = self.model.step(torch.from_numpy(state), torch.from_numpy(board))
        return [output.numpy() for output in outputs]


class TokenStep:
    """One outer step of TRM or HRM: boards of tokens (value + 1), states y and z stacked: (B, 2, S, D)."""

    def __init__(self, model: Any) -> None:
        import torch

        torch.set_num_threads(1)
        self.model = model

    def initial_state(self, rng: np.random.Generator | None) -> np.ndarray:
        import torch

        generator = None if rng is None else torch.Generator().manual_seed(int(rng.integers(1 << 62)))
        with torch.inference_mode():
            return torch.cat(self.model.initial_carry(1, generator=generator)).numpy()

    def __call__(self, state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
        import torch

        from solver.trm import Carry

        with torch.inference_mode():
            both = torch.from_numpy(state)
            carry, logits, halt = self.model(Carry(both[:, 0], both[:, 1]), torch.from_numpy(board))
        return [torch.stack(carry, 1).numpy(), logits.numpy(), halt.numpy()]
