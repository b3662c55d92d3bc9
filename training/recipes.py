"""Named recipes: a network, what it learns and how. Everything but the data and the time.

`gridloop train NAME` runs one; `--set model.dim=64` changes a field. A recipe is three frozen dataclasses, which are
stored beside the weights, so that every setting of a finished run can be read there.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from dataclasses import dataclass, replace
from typing import Any

from parsers.image.digit_net import DigitConfig
from solver.conv import ConvConfig
from solver.hrm import SUDOKU_HRM
from solver.lattice import LatticeConfig
from solver.puzzle import ParseError
from solver.trm import MAZE_ATTENTION, SUDOKU_ATTENTION, SUDOKU_MLP, TRMConfig
from training.digit_task import DigitTaskConfig
from training.lattice_task import LatticeTaskConfig
from training.maze_task import MazeTaskConfig
from training.optim import OptimConfig
from training.trm_task import TRMTaskConfig
from training.words_model import WordsConfig
from training.words_task import WordsTaskConfig


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """What `training.train` runs."""

    about: str  # one line for people
    model: Any  # the config of one of `solver.checkpoint.ARCHITECTURES`
    task: Any  # a config with `make(recipe, sets, place, seed) -> Task`
    optim: OptimConfig
    batch_size: int  # puzzles per optimizer step, over all processes
    kinds: tuple[str, ...] = ()  # whose puzzles are drawn where no --data is given
    precision: str = "auto"  # of matrix products: bfloat16 where a device multiplies it fast, else float32
    segment_steps: int = 250  # optimizer steps between two states on disk, at which pools start anew
    toy: tuple[str, ...] = ()  # what `--toy` sets: the same thing, small enough for a test


# The published training of TRM; ARC differs in its identifiers and weight decay, HRM in what its row says.
TRM_OPTIM = OptimConfig(
    muon=False,
    adam="atan2",
    lr=1e-4,
    weight_decay=1.0,
    identifier_lr=1e-4,
    identifier_weight_decay=1.0,
    warmup_steps=2000,
    schedule="constant",
    clip=0.0,
    ema=0.999,
)
TOY_TRM = (
    "model.identifier_dim=16",
    "model.dim=16",
    "model.n_heads=2",
    "model.cycles=2",
    "model.latent_steps=2",
    "model.max_steps=3",
    "task.precision=float32",  # the same numbers on every processor
    "batch_size=4",
)
TOY_SUDOKU = (*TOY_TRM, 'kinds=["sudoku-4x4"]')

RECIPES: dict[str, Recipe] = {
    "lattice": Recipe(
        about="Sudoku of every size: the candidates of every cell, message passing, an on-policy pool",
        model=LatticeConfig(),
        task=LatticeTaskConfig(),
        optim=OptimConfig(),
        batch_size=24,
        kinds=("sudoku-4x4", "sudoku-6x6", "sudoku-9x9"),
        toy=("model.dim=8", "model.hidden=8", "model.group_hidden=8", "batch_size=4", "precision=float32"),
    ),
    "conv": Recipe(
        about="mazes: a recurrent convolution that learns the good moves of every cell",
        model=ConvConfig(),
        task=MazeTaskConfig(),
        optim=OptimConfig(),
        batch_size=24,
        kinds=("maze",),
        toy=("model.channels=8", "task.smallest=3", "task.largest=6", "batch_size=4", "precision=float32"),
    ),
    "digits": Recipe(
        about="the cells of Sudoku boards in pictures: print, handwriting and pencil marks",
        model=DigitConfig(),
        task=DigitTaskConfig(),
        optim=OptimConfig(muon=False, lr=3e-3, weight_decay=0.02),
        batch_size=10,
        segment_steps=100,
        toy=(
            "model.channels=[4,4,8,8]",
            "model.features=16",
            "task.fonts=[]",
            "task.n_drawn=4",
            "task.n_scripts=2",
            "task.n_cells=8",
            "batch_size=2",
        ),
    ),
    "words": Recipe(
        about="the embedded language model: sentences about puzzles become calls that point at their words",
        model=WordsConfig(),
        task=WordsTaskConfig(),
        optim=OptimConfig(muon_lr=0.01, muon_momentum=0.95, muon_steps=3, lr=2e-3, ema=0.995),
        batch_size=24,
        segment_steps=160,
        toy=(
            "model.dim=16",
            "model.n_layers=1",
            "model.n_heads=2",
            "model.head_dim=8",
            "model.hidden=16",
            "task.longest=400",
            "task.n_held_out=4",
            "batch_size=2",
            "precision=float32",
        ),
    ),
    "trm-fast": Recipe(
        about="Sudoku: TRM with what later work added, each piece for a reason told in training/SCIENCE.md",
        model=TRMConfig(
            vocab_size=11,
            seq_len=81,
            mixer="mlp",
            positions="none",
            cycles=6,
            latent_steps=9,
            prefix_len=1,
            bounded_glu=True,
            random_start=True,
            answer_feedback=True,
        ),
        task=TRMTaskConfig(loss="softmax", staggered=True),
        optim=OptimConfig(
            muon_lr=0.02,
            muon_momentum=0.6,
            muon_weight_decay=0.005,
            muon_steps=3,
            lr=1e-4,
            weight_decay=1.0,
            identifier_lr=1e-4,
            identifier_weight_decay=1.0,
            warmup_steps=0,
            ema=0.999,
        ),
        batch_size=384,
        kinds=("sudoku-9x9",),
        toy=TOY_SUDOKU,
    ),
    "trm-small": Recipe(
        about="a small TRM for any small board, in minutes on a CPU; training/NEW_KIND.md trains it on Binairo",
        model=TRMConfig(
            vocab_size=4,
            seq_len=36,
            dim=64,
            mixer="mlp",
            positions="none",
            cycles=2,
            latent_steps=3,
            max_steps=8,
            identifier_dim=64,
            prefix_len=1,
            bounded_glu=True,
            random_start=True,
            answer_feedback=True,
            board_shape=(6, 6),
        ),
        task=TRMTaskConfig(loss="softmax"),
        optim=OptimConfig(
            muon_lr=0.02,
            muon_momentum=0.6,
            muon_weight_decay=0.005,
            muon_steps=3,
            lr=1e-3,
            weight_decay=0.1,
            warmup_steps=0,
            ema=0.99,
        ),
        batch_size=64,
        kinds=("binairo-6x6",),
        segment_steps=100,
        toy=TOY_SUDOKU,
    ),
    "trm-sudoku": Recipe(
        about="TRM as published, token MLP: 87.4 % of Sudoku-Extreme after 65,000 steps",
        model=SUDOKU_MLP,
        task=TRMTaskConfig(),
        optim=TRM_OPTIM,
        batch_size=768,
        kinds=("sudoku-9x9",),
        toy=TOY_SUDOKU,
    ),
    "trm-sudoku-attention": Recipe(
        about="TRM as published, attention: 74.7 % of Sudoku-Extreme after 65,000 steps",
        model=SUDOKU_ATTENTION,
        task=TRMTaskConfig(),
        optim=TRM_OPTIM,
        batch_size=768,
        kinds=("sudoku-9x9",),
        toy=TOY_SUDOKU,
    ),
    "trm-maze": Recipe(
        about="TRM as published: 85.3 % of Maze-Hard after 65,000 steps",
        model=MAZE_ATTENTION,
        task=TRMTaskConfig(),
        optim=TRM_OPTIM,
        batch_size=768,
        kinds=("maze",),
        toy=TOY_TRM,
    ),
    "trm-arc": Recipe(
        about="TRM as published: 44.6 % of ARC-AGI-1, 7.8 % of ARC-AGI-2; needs --data arc=FILE,...",
        model=TRMConfig(vocab_size=12, seq_len=900, latent_steps=4),
        task=TRMTaskConfig(),
        optim=replace(TRM_OPTIM, weight_decay=0.1, identifier_lr=1e-2, identifier_weight_decay=0.1),
        batch_size=768,
        kinds=("arc",),
        toy=(*TOY_TRM, "task.n_augmentations=4"),
    ),
    "hrm-sudoku": Recipe(
        about="HRM as published, 27 M parameters: 55.0 % of Sudoku-Extreme after 52,000 steps",
        model=SUDOKU_HRM,
        task=TRMTaskConfig(),
        optim=replace(TRM_OPTIM, lr=7e-5, identifier_lr=7e-5, ema=0.0),
        batch_size=384,
        kinds=("sudoku-9x9",),
        toy=(*TOY_SUDOKU, "model.n_layers=1", "model.n_slow_layers=1"),
    ),
}


def find_recipe(name: str) -> Recipe:
    """The recipe of this name.

    Raises:
        ParseError: there is none; the message lists the known ones.
    """
    if name not in RECIPES:
        raise ParseError(f"no recipe {name!r}; known recipes: {', '.join(RECIPES)}")
    return RECIPES[name]


def change(recipe: Recipe, assignments: list[str]) -> Recipe:
    """The recipe with fields set: `batch_size=8`, `model.dim=64`, `task.corruption=0.1`.

    Raises:
        ParseError: there is no such field, or the value does not fit it.
    """
    for assignment in assignments:
        path, sign, text = assignment.partition("=")
        if not sign:
            raise ParseError(f"{assignment!r} sets nothing; expected FIELD=VALUE such as model.dim=64")
        try:
            recipe = _with(recipe, path.strip().split("."), text.strip())
        except (ValueError, TypeError) as error:
            raise ParseError(f"cannot set {assignment!r}: {error}") from error
    return recipe


def _with(owner: Any, path: list[str], text: str) -> Any:
    name, *rest = path
    names = [field.name for field in dataclasses.fields(owner)]
    if name not in names:
        raise ParseError(f"{type(owner).__name__} has no field {name!r}; it has {', '.join(names)}")
    old = getattr(owner, name)
    return replace(owner, **{name: _with(old, rest, text) if rest else _value(owner, name, text)})


def _value(owner: Any, name: str, text: str) -> Any:
    """`text` as a value for the field, by the field's type."""
    kind = typing.get_type_hints(type(owner))[name]
    kinds = typing.get_args(kind) if isinstance(kind, types.UnionType) else (kind,)
    if text in ("none", "None") and type(None) in kinds:
        return None
    if str in kinds:
        return text
    value = json.loads(text.lower() if bool in kinds else text)
    if isinstance(value, list):
        value = tuple(value)
    if float in kinds and isinstance(value, int):
        value = float(value)
    wanted = [typing.get_origin(k) or k for k in kinds]
    if not isinstance(value, tuple(wanted)) or (isinstance(value, bool) and bool not in wanted):
        raise ValueError(f"expected {' or '.join(k.__name__ for k in wanted)}")
    return value
