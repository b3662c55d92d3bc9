"""ONNX steps agree with torch, for every board size."""

import numpy as np
import pytest
import torch

from solver.checkpoint import save_checkpoint
from solver.conv import Conv, ConvConfig
from solver.export import example_board, example_tokens, export_step
from solver.lattice import Lattice, LatticeConfig
from solver.networks import load_network
from solver.puzzle import CheckpointError
from solver.trm import TRM, TRMConfig

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


def test_weights_of_16_bits_are_exported_as_such_and_give_the_same_step(tmp_path):
    torch.manual_seed(0)
    model_class, config = TINY["lattice"]
    sizes = {}
    for dtype in ("float32", "float16"):
        folder = tmp_path / dtype
        save_checkpoint(folder, model_class(config), config, {"command": "none"}, dtype=dtype)
        assert export_step(folder) < 1e-4  # from torch with the weights as stored
        weights = folder / "model.safetensors"
        sizes[dtype] = np.array([weights.stat().st_size, (folder / "step.onnx").stat().st_size])
    saved = sizes["float32"] - sizes["float16"]
    n_numbers = sum(p.numel() for p in model_class(config).parameters())
    assert saved[0] > 1.9 * n_numbers and saved[1] > n_numbers  # bytes, of two a number


TRM_OPTIONS = {
    "vocab_size": 4,
    "seq_len": 36,
    "dim": 8,
    "n_heads": 2,
    "n_layers": 1,
    "cycles": 1,
    "latent_steps": 1,
    "identifier_dim": 8,
    "prefix_len": 1,
    "random_start": True,
}


@pytest.mark.parametrize("options", [{"answer_feedback": True, "mixer": "mlp", "positions": "none"}, {}])
def test_onnx_step_of_a_trm_agrees_with_torch_and_starts_alike(options, tmp_path):
    torch.manual_seed(0)
    config = TRMConfig(**(TRM_OPTIONS | options))
    save_checkpoint(tmp_path / "net", TRM(config), config, {"command": "none"})
    slow = load_network(tmp_path / "net")
    export_step(tmp_path / "net")
    load_network.cache_clear()
    fast = load_network(tmp_path / "net")
    assert (slow.runtime, fast.runtime) == ("torch", "onnxruntime")
    state, board = (tensor.numpy() for tensor in example_tokens(config, large=True))
    for ours, theirs in zip(slow.step(state, board), fast.step(state, board), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-4)
    for rng in (None, np.random.default_rng(0)):
        starts = [network.initial_state(board[0], rng) for network in (slow, fast)]
        assert starts[0].shape == starts[1].shape == state.shape[1:] and starts[1].dtype == np.float32
        spread = [float(start[..., : config.dim].std()) for start in starts]
        assert spread == pytest.approx([1, 1], abs=0.1)


def test_trm_with_learned_start_is_not_exported(tmp_path):
    config = TRMConfig(**(TRM_OPTIONS | {"random_start": False}))
    save_checkpoint(tmp_path / "net", TRM(config), config, {"command": "none"})
    with pytest.raises(CheckpointError, match="only a TRM with random_start can be exported"):
        export_step(tmp_path / "net")
