"""One refinement step as an ONNX file, so that a network runs without torch.

`python -m solver.export FOLDER` writes `step.onnx` beside the weights of a checkpoint. Only the step is exported;
the loop around it, which asks the rules after every step, stays in `solver/engine.py`. All sizes are left
open: one file serves every board. Only TRM is made for one size of board. The graph of a lattice network is
laid out by hand (`solver/lattice_onnx.py`), the others are traced. Either is compared with torch before it is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from solver.checkpoint import CONFIG, Checkpoint, load_checkpoint, read_config, save_checkpoint
from solver.lattice import Lattice
from solver.lattice_onnx import lattice_graph
from solver.networks import STEP_FILE, OnnxStep, token_step
from solver.puzzle import CheckpointError
from solver.trm import TRM, TRMConfig

TOLERANCE = 1e-4  # largest difference between torch and ONNX Runtime after one step


class _OneStep(nn.Module):
    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model

    def forward(self, state: Tensor, board: Tensor) -> tuple[Tensor, ...]:
        if isinstance(self.model, TRM):
            return token_step(self.model, state, board)
        return self.model.step(state, board)


def example_board(architecture: str, large: bool = False) -> Tensor:
    """A random board of two puzzles, in the shape that the network's step takes."""
    generator = torch.Generator().manual_seed(int(large))
    if architecture == "lattice":
        shape = (2, 3, 3, 3, 3, 9) if large else (2, 3, 2, 2, 3, 6)
        return (torch.rand(shape, generator=generator) < 0.7).float()
    if architecture == "conv":
        return (torch.rand((2, 4, 11, 14) if large else (2, 4, 7, 6), generator=generator) < 0.25).float()
    raise CheckpointError(f"networks of the architecture {architecture!r} cannot be exported yet")


def example_tokens(config: TRMConfig, large: bool = False) -> tuple[Tensor, Tensor]:
    """A random state and board of two puzzles, or of three, for a TRM."""
    generator = torch.Generator().manual_seed(int(large))
    n = 3 if large else 2
    board = torch.randint(1, config.vocab_size, (n, config.seq_len), generator=generator)
    state = torch.randn(n, 2, config.prefix_len + config.seq_len, config.dim, generator=generator)
    if config.answer_feedback:
        said = torch.zeros(*state.shape[:-1], 1)
        said[:, 0, config.prefix_len :, 0] = board.roll(1, 0)
        state = torch.cat((state, said), -1)
    return state, board


def examples(loaded: Checkpoint, large: bool = False) -> tuple[Tensor, Tensor]:
    """A state and a board that the network's step takes.

    Raises:
        CheckpointError: such networks cannot be exported.
    """
    if isinstance(loaded.config, TRMConfig) and type(loaded.model) is TRM:
        if not loaded.config.random_start:
            raise CheckpointError("only a TRM with random_start can be exported; torch runs the others")
        return example_tokens(loaded.config, large)
    board = example_board(loaded.architecture, large)
    shape = loaded.model.initial_state(board).shape  # type: ignore[operator]
    return torch.randn(shape, generator=torch.Generator().manual_seed(0)), board


def export_step(folder: Path) -> float:
    """Write `folder/step.onnx` and its hash into config.json; returns the largest difference from torch.

    Raises:
        CheckpointError: the folder is no checkpoint, or the exported step computes something else.
    """
    loaded = load_checkpoint(folder)
    one_step = _OneStep(loaded.model)
    part = folder / (STEP_FILE + ".part")
    if isinstance(loaded.model, Lattice):
        part.write_bytes(lattice_graph(loaded.model).SerializeToString())
    else:
        trace(one_step, loaded, part)
    if read_config(folder).get("dtype") == "float16":
        halve(part)
    digest = hashlib.sha256(part.read_bytes()).hexdigest()
    noise, larger = examples(loaded, large=True)
    with torch.inference_mode():
        ours = one_step(noise, larger)
    theirs = OnnxStep(part, digest)(noise.numpy(), larger.numpy())
    difference = max(float(np.abs(a.numpy() - b).max()) for a, b in zip(ours, theirs, strict=True))
    if difference > TOLERANCE:
        part.unlink()
        raise CheckpointError(
            f"the exported step differs by {difference:.2g} from torch's; nothing was written"
        )
    os.replace(part, folder / STEP_FILE)
    header = read_config(folder) | {"onnx_sha256": digest}
    (folder / CONFIG).write_text(json.dumps(header, indent=2) + "\n", encoding="utf-8")
    return difference


def trace(one_step: nn.Module, loaded: Checkpoint, path: Path) -> None:
    """Let torch write down the operations of a step."""
    state, board = examples(loaded)
    sizes = {
        name: {axis: torch.export.Dim(f"size{axis}", min=1, max=4096) for axis in axes}
        for name, axes in (
            ("state", _open_axes(loaded.architecture, state)),
            ("board", _open_axes(loaded.architecture, board)),
        )
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        torch.onnx.export(
            one_step,
            (state, board),
            str(path),
            dynamo=True,
            external_data=False,
            opset_version=20,
            input_names=["state", "board"],
            dynamic_shapes=(sizes["state"], sizes["board"]),
            verbose=False,
        )
    strip_remarks(path)


def strip_remarks(path: Path) -> None:
    """Take out where in the source each operation came from: nearly half of the file of a small TRM."""
    import onnx

    model = onnx.load(path)
    model.graph.ClearField("value_info")
    for part in (model.graph, *model.graph.node, *model.graph.input, *model.graph.output):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    onnx.save(model, path)


def halve(path: Path) -> None:
    """Store the numbers that lose nothing by it in 16 bits; ONNX Runtime widens them when it loads the file."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    model = onnx.load(path)
    widened = []
    for constant in model.graph.initializer:
        values = numpy_helper.to_array(constant)
        if values.dtype == np.float32 and values.size >= 64 and (values == values.astype(np.float16)).all():
            name = constant.name
            constant.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}_half"))
            widened.append(helper.make_node("Cast", [f"{name}_half"], [name], to=TensorProto.FLOAT))
    operations = [*widened, *model.graph.node]
    model.graph.ClearField("node")
    model.graph.node.extend(operations)
    onnx.save(model, path)


def _open_axes(architecture: str, tensor: Tensor) -> list[int]:
    """Of a TRM the batch; of a convolution batch, rows and columns, but not the channels."""
    return [0] if architecture == "trm" else [axis for axis in range(tensor.ndim) if axis != 1]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--half", action="store_true", help="first round the weights themselves to 16 bits, for good"
    )
    args = parser.parse_args()
    folder = args.folder
    if args.half:
        loaded = load_checkpoint(folder)
        save_checkpoint(folder, loaded.model, loaded.config, loaded.run, dtype="float16")
    difference = export_step(folder)
    size = (folder / STEP_FILE).stat().st_size
    print(
        f"{folder / STEP_FILE}: {size / 1000:.0f} kB, differs from torch by {difference:.1g} after one step"
    )


if __name__ == "__main__":
    main()
