"""The published HRM: its size, its one-step gradient, its Q-function. For its logits see test_official."""

from dataclasses import replace

import pytest
import torch

from solver.checkpoint import load_checkpoint, save_checkpoint
from solver.hrm import HRM, SUDOKU_HRM, HRMConfig, continue_target

TINY = HRMConfig(
    vocab_size=5, seq_len=6, dim=16, n_heads=2, n_layers=1, n_slow_layers=1, latent_steps=3, identifier_dim=16
)


@pytest.fixture
def model():
    torch.manual_seed(0)
    model = HRM(TINY)
    torch.nn.init.normal_(model.halt_head.weight)
    return model


@pytest.fixture
def inputs():
    return torch.randint(0, TINY.vocab_size, (3, TINY.seq_len), generator=torch.Generator().manual_seed(0))


def test_the_published_network_has_the_published_size():
    with torch.device("meta"):  # shapes without numbers
        assert HRM(SUDOKU_HRM).n_parameters == 27_275_266


def test_two_networks_update_the_two_states(model, inputs):
    model.config = replace(TINY, cycles=1)
    carry = model.initial_carry(3)
    y, z = model.think(carry, inputs)
    with torch.no_grad():
        for weight in model.slow_blocks.parameters():
            weight.zero_()
    other_y, same_z = model.think(carry, inputs)
    assert torch.equal(z, same_z) and not torch.allclose(y, other_y)


def test_only_the_last_update_of_each_state_has_a_gradient(model, inputs):
    calls = []
    for name, blocks in (("fast", model.blocks), ("slow", model.slow_blocks)):
        blocks[0].register_forward_hook(
            lambda _, args, out, name=name: calls.append((name, out.requires_grad))
        )
    model.think(model.initial_carry(3), inputs)
    cycle = [("fast", False)] * 3 + [("slow", False)]
    assert calls == [*cycle, ("fast", False), ("fast", False), ("fast", True), ("slow", True)]


def test_the_halting_logit_is_q_of_halt(model, inputs):
    carry = model.initial_carry(3)
    y, _ = model.think(carry, inputs)
    _, _, halt_logit = model(carry, inputs)
    _, q = model.read(y)
    assert torch.equal(halt_logit, q[:, 0]) and q.shape == (3, 2) and q.requires_grad


def test_continue_learns_the_best_of_one_step_later():
    next_q = torch.tensor([[1.0, 2.0], [3.0, -1.0], [1.0, 2.0]], requires_grad=True)
    target = continue_target(next_q, torch.tensor([False, False, True]))
    torch.testing.assert_close(target, torch.sigmoid(torch.tensor([2.0, 3.0, 1.0])))
    assert not target.requires_grad


def test_a_checkpoint_of_an_hrm_is_one(model, tmp_path):
    save_checkpoint(tmp_path / "net", model, TINY, {})
    loaded = load_checkpoint(tmp_path / "net")
    assert loaded.architecture == "hrm" and isinstance(loaded.model, HRM) and loaded.config == TINY
