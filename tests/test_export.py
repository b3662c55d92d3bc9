"""ONNX steps agree with torch, for every board size."""

import numpy as np
import pytest
import torch

from solver.checkpoint import save_checkpoint
from solver.conv import Conv, ConvConfig
from solver.export import example_board, export_step
from solver.lattice import Lattice, LatticeConfig
from solver.networks import load_network

TINY = {
    "lattice": (Lattice, LatticeConfig(dim=8, hidden=12, group_hidden=12, depth=2)),
    "conv": (Conv, ConvConfig(channels=6)),
}


@pytest.mark.parametrize("architecture", TINY)
def test_onnx_step_agrees_with_torch(architecture, tmp_path):
    torch.manual_seed(0)
    model_class, config = TINY[architecture]
    model = model_class(config).eval()
    save_checkpoint(tmp_path / "net", model, config, {"command": "none"})
    slow = load_network(tmp_path / "net")
    export_step(tmp_path / "net")
    load_network.cache_clear()
    fast = load_network(tmp_path / "net")
    assert (slow.runtime, fast.runtime) == ("torch", "onnxruntime")
    for large in (False, True):
        board = example_board(architecture, large)
        state = torch.randn(model.initial_state(board).shape).numpy()
        for ours, theirs in zip(
            slow.step(state, board.numpy()), fast.step(state, board.numpy()), strict=True
        ):
            np.testing.assert_allclose(ours, theirs, atol=1e-4)
