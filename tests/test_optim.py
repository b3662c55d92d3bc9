"""Optimisers against the formulas they come from."""

import math

import numpy as np
import pytest
import torch
from torch import nn

from solver.lattice import Lattice, LatticeConfig
from solver.trm import TRM, TRMConfig
from training.optim import AdamATan2, Average, OptimConfig, SignSGD, make_optimizers


def test_adam_atan2_follows_its_formula(rng):
    start, grads = rng.normal(size=(3, 4)), rng.normal(size=(5, 3, 4))
    p = nn.Parameter(torch.tensor(start))
    optimizer = AdamATan2([p], lr=0.1, betas=(0.9, 0.95), weight_decay=0.5)
    expected, m, v = start.copy(), np.zeros((3, 4)), np.zeros((3, 4))
    for t, grad in enumerate(grads, 1):
        p.grad = torch.tensor(grad)
        optimizer.step()
        m, v = 0.9 * m + 0.1 * grad, 0.95 * v + 0.05 * grad**2
        expected *= 1 - 0.1 * 0.5
        expected -= 0.1 * np.arctan2(m / (1 - 0.9**t), np.sqrt(v / (1 - 0.95**t)))
    np.testing.assert_allclose(p.detach().numpy(), expected, rtol=1e-6)


def test_adam_atan2_takes_no_step_where_nothing_was_ever_learned():
    p = nn.Parameter(torch.ones(2))
    optimizer = AdamATan2([p], lr=0.1)
    p.grad = torch.tensor([0.0, 1e-30])
    optimizer.step()
    assert p[0] == 1.0 and torch.isfinite(p).all()


@pytest.mark.parametrize("sparse", [False, True])
def test_sign_sgd_moves_only_the_rows_that_took_part(sparse):
    table = nn.Embedding(4, 2, sparse=sparse)
    before = table.weight.detach().clone()
    table(torch.tensor([1, 3, 3])).sum().backward()
    SignSGD(table.parameters(), lr=0.1, weight_decay=0.5).step()
    moved = (table.weight - before).abs().sum(1) > 0
    assert moved.tolist() == [False, True, False, True]
    torch.testing.assert_close(table.weight[1], before[1] * 0.95 - 0.1)


def test_every_parameter_has_one_optimizer():
    for model in (
        Lattice(LatticeConfig(dim=16)),
        TRM(TRMConfig(vocab_size=5, seq_len=16, dim=16, n_heads=2, identifier_dim=16)),
    ):
        for config in (OptimConfig(), OptimConfig(muon=False, adam="atan2")):
            owned = [
                id(p) for o in make_optimizers(model, config) for g in o.param_groups for p in g["params"]
            ]
            assert sorted(owned) == sorted(id(p) for p in model.parameters())


def test_cosine_ends_near_zero_and_a_constant_stays():
    cosine = OptimConfig(warmup_steps=10)
    assert [round(cosine.scale(step, 100), 3) for step in (0, 4)] == [0.1, 0.498]
    assert cosine.scale(50, 100) == pytest.approx(0.505) and cosine.scale(100, 100) == pytest.approx(0.01)
    assert OptimConfig(warmup_steps=10, schedule="constant").scale(99, 100) == 1.0
    with pytest.raises(ValueError, match="expected cosine or constant"):
        OptimConfig(schedule="linear")


def test_average_lags_behind_the_weights():
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    average = Average(model, decay=0.9)
    with torch.no_grad():
        model.weight += 1.0
    for step in range(1, 200):
        average.update(step)
        if step == 1:  # at first a new weight counts for much: 10 / 11
            assert float(average.weights["weight"]) == pytest.approx(10 / 11)
    assert math.isclose(float(average.weights["weight"]), 1.0, rel_tol=1e-4)
