"""The shipped networks, ready to step: arrays in, arrays out, through ONNX Runtime or torch alike.

A network is a checkpoint folder (`solver/checkpoint.py`). Where the folder holds `step.onnx` (written by
`solver/export.py`), that runs, and no torch is needed; else torch runs the weights themselves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from solver.checkpoint import read_config, weights_hash
from solver.puzzle import CheckpointError, PuzzleKind

WEIGHTS_FOLDER = Path(__file__).parent / "weights"
STEP_FILE = "step.onnx"
TOKEN_NETWORKS = ("trm", "hrm")

DEFAULT_NETWORKS = {"sudoku": "lattice", "maze": "conv", "binairo-6x6": "trm"}
"""A kind, or its family (its name up to the first dash) -> the network that `--engine net` means."""


State = Any
"""What a network remembers of one board, or of a batch: an array, or a tensor that stays on its device."""


class Step(Protocol):
    """One refinement step over a batch."""

    def __call__(self, state: State, board: np.ndarray) -> list[Any]:
        """(B, ...) state and board in; the next state and the network's readings, arrays, out."""


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network: its name, its step, and what its folder says about it."""

    name: str
    step: Step
    fields: dict[str, Any]  # of its config
    weights: str  # sha256 of the weights file
    runtime: str  # "onnxruntime" or "torch"

    def initial_state(self, board: np.ndarray, rng: np.random.Generator | None = None) -> State:
        """The state before the first step on one board; drawn at random where `rng` comes and the network can."""
        if self.name == "lattice":
            return np.zeros((*board.shape, self.fields["dim"]), dtype=np.float32)
        if self.name == "conv":
            return np.zeros((self.fields["channels"], *board.shape[1:]), dtype=np.float32)
        assert isinstance(self.step, TokenStep | OnnxTokenStep)
        return self.step.initial_state(rng)


def join(states: Sequence[State]) -> State:
    """The states of several boards as one batch; of one board, nothing is copied."""
    if len(states) == 1:
        return states[0][None]
    if all(isinstance(state, np.ndarray) for state in states):
        return np.stack(states)
    import torch

    device = next(state.device for state in states if not isinstance(state, np.ndarray))
    return torch.stack([torch.as_tensor(state, device=device) for state in states])


def own(state: State) -> State:
    """A copy of one board's state that does not keep its whole batch in memory."""
    return state.copy() if isinstance(state, np.ndarray) else state.clone()


def family(kind: PuzzleKind) -> str:
    return kind.name.partition("-")[0]


def default_network(kind: PuzzleKind) -> str | None:
    """What `--engine net` means for this kind."""
    return DEFAULT_NETWORKS.get(kind.name) or DEFAULT_NETWORKS.get(family(kind))


def shipped_folder(name: str, kind: PuzzleKind) -> Path:
    """Where weights of this architecture for this kind are, or would be: for it alone, or for its whole family."""
    own = WEIGHTS_FOLDER / f"{kind.name}-{name}"
    return own if own.is_dir() else WEIGHTS_FOLDER / f"{family(kind)}-{name}"


def find_network(name: str, kind: PuzzleKind, folder: Path | None = None, device: str = "cpu") -> Network:
    """The network `name` ("net" for the default) for puzzles of this kind; loaded once.

    On a device other than the processor, torch runs it.

    Raises:
        CheckpointError: there are no such weights, or they are damaged.
    """
    if name == "net":
        default = default_network(kind)
        if default is None:
            raise CheckpointError(f"no network for {kind.name!r} exists yet")
        name = default
    if folder is None:
        folder = shipped_folder(name, kind)
        if not folder.is_dir():
            known = ", ".join(sorted(path.name for path in WEIGHTS_FOLDER.glob("*-*") if path.is_dir()))
            raise CheckpointError(
                f"no {name!r} weights for {kind.name!r} are shipped (there are: {known}); "
                "train some (python -m training.train --help) and pass their folder with --weights"
            )
    network = load_network(folder, device)
    if network.name != name:
        raise CheckpointError(f"{folder} holds a {network.name!r} network, expected {name!r}")
    return network


@cache
def load_network(folder: Path, device: str = "cpu") -> Network:
    """Read a checkpoint folder and make its step runnable.

    Raises:
        CheckpointError: a file is missing, damaged or altered, or there is no such device here.
    """
    header = read_config(folder)
    name, fields = header["architecture"], header["config"]
    if (folder / STEP_FILE).exists() and device == "cpu":
        path, expected = folder / STEP_FILE, header.get("onnx_sha256")
        is_token = name in TOKEN_NETWORKS
        step: Step = OnnxTokenStep(path, expected, fields) if is_token else OnnxStep(path, expected)
        digest = weights_hash(folder)
        if digest != header.get("weights_sha256"):
            raise CheckpointError(f"the weights in {folder} are not the ones its config.json was written for")
        return Network(name, step, fields, digest, "onnxruntime")
    if find_spec("torch") is None:
        raise CheckpointError(
            f"{folder.name} has no {STEP_FILE}, and torch, which could run its weights, is not installed: "
            "pip install 'gridloop[train]'"
        )
    from solver.checkpoint import load_checkpoint

    try:
        loaded = load_checkpoint(folder, device=device)
    except (RuntimeError, AssertionError) as error:  # torch raises either where the device is not there
        raise CheckpointError(f"torch cannot use the device {device!r}: {error}") from error
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
    """On the processor one thread; elsewhere the state stays on the device from step to step."""

    def __init__(self, model: Any) -> None:
        import torch

        torch.set_num_threads(1)
        self.model = model
        self.device = next(model.parameters()).device
        self.keeps_tensors = self.device.type != "cpu"

    def __call__(self, state: State, board: np.ndarray) -> list[Any]:
        import torch

        with torch.inference_mode():
            following, *readings = self.step(
                torch.as_tensor(state, device=self.device), torch.as_tensor(board, device=self.device)
            )
        if not self.keeps_tensors:
            following = following.numpy()
        return [following, *(reading.cpu().numpy() for reading in readings)]

    def step(self, state: Any, board: Any) -> tuple[Any, ...]:
        return self.model.step(state, board)


class TokenStep(TorchStep):
    """One outer step of TRM or HRM: boards of tokens (value + 1), states y and z stacked: (B, 2, S, D).

    Where the network reads its last answer, each token has one more number, at first 0: the last answer's token.
    """

    def initial_state(self, rng: np.random.Generator | None) -> State:
        import torch
        import torch.nn.functional as F

        generator = None
        if rng is not None or self.model.config.random_start:
            seed = 0 if rng is None else int(rng.integers(1 << 62))
            generator = torch.Generator(self.device).manual_seed(seed)
        with torch.inference_mode():
            state = torch.cat(self.model.initial_carry(1, generator=generator))
            if self.model.config.answer_feedback:
                state = F.pad(state, (0, 1))
        return state if self.keeps_tensors else state.numpy()

    def step(self, state: Any, board: Any) -> tuple[Any, ...]:
        return token_step(self.model, state, board)


class OnnxTokenStep(OnnxStep):
    """What `TokenStep` does, for a network whose start states are drawn at random."""

    def __init__(self, path: Path, expected_sha256: str | None, fields: dict[str, Any]) -> None:
        super().__init__(path, expected_sha256)
        self.fields = fields

    def initial_state(self, rng: np.random.Generator | None) -> State:
        """Normal numbers cut off at two sigma, as the network was trained with."""
        rng = np.random.default_rng(0) if rng is None else rng
        length, dim = self.fields["prefix_len"] + self.fields["seq_len"], self.fields["dim"]
        state = rng.standard_normal((2, length, dim))
        while (beyond := np.abs(state) > 2).any():
            state[beyond] = rng.standard_normal(int(beyond.sum()))
        state /= CUT_DEVIATION
        if self.fields["answer_feedback"]:
            state = np.pad(state, ((0, 0), (0, 0), (0, 1)))
        return state.astype(np.float32)


CUT_DEVIATION = 0.8796256610342398  # of standard normal numbers cut off at two


def token_step(model: Any, state: Any, board: Any) -> tuple[Any, ...]:
    """One outer step of TRM or HRM on tensors laid out as `TokenStep` says: the next state, logits, halting logit."""
    import torch

    from solver.trm import Carry, decode

    if not model.config.answer_feedback:
        carry, logits, halt = model(Carry(state[:, 0], state[:, 1]), board)
        return torch.stack(carry, 1), logits, halt
    states, said = state[..., :-1], state[:, 0, -board.shape[1] :, -1]
    carry, logits, halt = model(Carry(states[:, 0], states[:, 1]), board, answer=said.long())
    n_before = state.shape[2] - board.shape[1]
    said = torch.nn.functional.pad(decode(logits).to(state.dtype), (n_before, 0))
    both = torch.stack((said, torch.zeros_like(said)), 1)[..., None]
    return torch.cat((torch.stack(carry, 1), both), -1), logits, halt
