"""Make a trained language model smaller: the neurons and heads that matter least go, and the rest is trained on.

    python -m training.words_prune runs/words/checkpoint --hidden 384 --steps 300 --out runs/words-384
    python -m training.words_prune runs/words/checkpoint --hidden 512 --heads 2 --steps 300 --out runs/words-2

How much the loss would rise without a unit is estimated to the second order, in the line of Optimal Brain Damage
(https://proceedings.neurips.cc/paper/1989/hash/6c9882bbac1c7093bd25041881277658-Abstract.html): at a minimum the
gradient vanishes, and half of the curvature is left. The curvature along a gate on the unit, which is 1 and would
become 0, is the mean of the squared gradients of single samples. Every layer keeps as many units, those of the highest
estimates, so that what is left is a network of the same form. `--out` gets `pruned/`, the run that trains it on, and
its checkpoint; a table tells what was lost and won.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from solver.checkpoint import describe_run, load_checkpoint, save_checkpoint
from solver.puzzle import ParseError
from training.draws import Place
from training.recipes import Recipe, change, find_recipe
from training.train import TrainConfig, train
from training.words_export import ONNX, export_step
from training.words_measure import Measured, measure
from training.words_model import Words
from training.words_task import Example, WordsTask


class _Gates:
    """A gate before a linear layer, on each of `n_units` groups of its inputs, of every row for itself."""

    def __init__(self, layer: Any, n_units: int) -> None:
        self.n_units = n_units
        self.gate = torch.empty(0)
        self.hook = layer.register_forward_pre_hook(self._apply)

    def _apply(self, layer: nn.Module, inputs: tuple[Tensor]) -> tuple[Tensor]:
        x = inputs[0]
        self.gate = torch.ones(len(x), 1, self.n_units, requires_grad=True)
        return (x * self.gate.repeat_interleave(x.shape[-1] // self.n_units, -1),)


def saliencies(model: Words, task: WordsTask, samples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """How much the loss would rise: (layers, hidden) without a neuron, (layers, heads) without a head."""
    config = model.config
    neurons = [_Gates(block.down, config.hidden) for block in model.blocks]
    heads = [_Gates(block.out, config.n_heads) for block in model.blocks]
    sums = [torch.zeros(config.n_layers, gates[0].n_units) for gates in (neurons, heads)]
    for sample in samples:
        losses, weights, _ = task.losses(model, [sample])
        loss = (losses * weights).sum()
        for total, gates in zip(sums, (neurons, heads), strict=True):
            slopes = torch.autograd.grad(loss, [one.gate for one in gates], retain_graph=True)
            total += torch.stack([slope[0, 0] for slope in slopes]) ** 2
    for one in (*neurons, *heads):
        one.hook.remove()
    return sums[0] / (2 * len(samples)), sums[1] / (2 * len(samples))


def pruned(model: Words, neurons: Tensor, heads: Tensor, n_neurons: int, n_heads: int) -> Words:
    """The network with the most salient units of every layer.

    Raises:
        ParseError: there are not so many.
    """
    config = model.config
    if not (0 < n_neurons <= config.hidden and 0 < n_heads <= config.n_heads):
        raise ParseError(
            f"the network has {config.hidden} neurons and {config.n_heads} heads a layer, "
            f"of which {n_neurons} and {n_heads} cannot be kept"
        )
    small = Words(replace(config, hidden=n_neurons, n_heads=n_heads))
    state = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    for i in range(config.n_layers):
        kept = neurons[i].topk(n_neurons).indices.sort().values
        kept_heads = heads[i].topk(n_heads).indices.sort().values
        features = (kept_heads[:, None] * config.head_dim + torch.arange(config.head_dim)).flatten()
        for names, axis, which in (
            (("gate", "up"), 0, kept),
            (("down",), 1, kept),
            (("query", "key", "value"), 0, features),
            (("out",), 1, features),
        ):
            for name in names:
                key = f"blocks.{i}.{name}.weight"
                state[key] = state[key].index_select(axis, which)
    small.load_state_dict(state)
    return small.eval()


def judge(model: Words, task: WordsTask) -> Measured:
    """What the network is worth, exported."""
    with tempfile.TemporaryDirectory() as folder:
        export_step(model.eval(), Path(folder) / ONNX)
        return measure(Path(folder), task.exam(), task.roles)


def prune(
    checkpoint: Path,
    recipe: Recipe,
    task: WordsTask,
    *,
    hidden: int,
    heads: int,
    n: int,
    steps: int,
    out: Path,
) -> dict[str, Measured]:
    """Prune, train on for `steps`, and tell how good each stage is."""
    loaded = load_checkpoint(checkpoint)
    model = loaded.model
    if not isinstance(model, Words):
        raise ParseError(f"{checkpoint} is no language model")
    samples = [example for batch in task.draw_round(2**20) for example in batch][:n]
    small = pruned(
        model, *saliencies(model, task, samples), hidden or model.config.hidden, heads or model.config.n_heads
    )
    run = describe_run(seed=task.seed, data=task.data, metrics={}, minutes=0.0) | {"from": loaded.run}
    save_checkpoint(out / "pruned", small, small.config, run)
    told = {"as it was": judge(model, task), "pruned": judge(small, task)}
    if steps:
        recipe = replace(recipe, model=small.config)
        train(
            TrainConfig(out=str(out), steps=steps, seed=task.seed, evaluate_every=0),
            recipe,
            small,
            task,
            task.place,
        )
        told[f"trained on, {steps} steps"] = judge(load_checkpoint(out / "checkpoint").model, task)  # type: ignore[arg-type]
    return told


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--hidden", type=int, default=0, help="neurons of a layer to keep (default: all)")
    parser.add_argument("--heads", type=int, default=0, help="heads of a layer to keep (default: all)")
    parser.add_argument("--n", type=int, default=200, help="samples to estimate by (default: 200)")
    parser.add_argument("--steps", type=int, default=300, help="to train on (default: 300; 0: none)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--set", action="append", default=[], metavar="FIELD=VALUE", help="of the recipe 'words'"
    )
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    recipe = change(find_recipe("words"), ["optim.muon_lr=0.005", "optim.lr=1e-3", *args.set])
    task = recipe.task.make(recipe, (), Place(), 0)
    stages = prune(
        args.checkpoint,
        recipe,
        task,
        hidden=args.hidden,
        heads=args.heads,
        n=args.n,
        steps=args.steps,
        out=args.out,
    )
    print(Measured.HEADER)
    for name, measured in stages.items():
        print(measured.line(name))


if __name__ == "__main__":
    main()
