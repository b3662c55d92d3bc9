"""The benchmark of a training step: both ways learn the same, and the figures are told."""

import json
from dataclasses import replace

import pytest
import torch

from evals.train_speed import main, make_task, our_step, plain_step
from solver.trm import TRM
from training.draws import Place
from training.recipes import find_recipe


def test_both_ways_of_a_step_learn_the_same():
    recipe = find_recipe("trm-sudoku")
    tiny = replace(recipe.model, dim=16, identifier_dim=16, n_heads=2, cycles=2, latent_steps=1)
    optim = replace(recipe.optim, warmup_steps=2, lr=1e-3, identifier_lr=1e-3)
    recipe = replace(recipe, model=tiny, optim=optim, batch_size=2)
    weights = []
    for ours in (True, False):
        torch.manual_seed(0)
        model = TRM(tiny)
        task = make_task(recipe, "float32", Place())
        step = our_step(model, task, optim, "") if ours else plain_step(model, task, optim)
        for number in range(4):
            step(number)
        weights.append({name: p.detach() for name, p in model.named_parameters()})
    start = dict(TRM(tiny).named_parameters())
    for name, ours in weights[0].items():
        torch.testing.assert_close(
            ours, weights[1][name], atol=2e-5, rtol=1e-4, msg=lambda m, n=name: f"{n}: {m}"
        )
        assert not torch.equal(ours, start[name])


def test_figures_are_told(capsys):
    assert main(["--dim", "16", "--batch-size", "2", "--rounds", "2", "--compile", ""]) == 0
    told = json.loads(capsys.readouterr().out)
    ours, plain = (told["steps_per_second"][name] for name in ("ours", "plain"))
    assert told["ratio"] == pytest.approx(ours / plain, rel=0.02)
    assert told["batch_size"] == 2 and told["applications_per_step"] == 21 and told["device"] == "cpu"
    assert {"commit", "hardware", "ratio_to_float32"} <= told.keys()
