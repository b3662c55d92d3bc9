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

from solver.conv import ConvConfig
from solver.lattice import LatticeConfig
from solver.puzzle import ParseError
from training.lattice_task import LatticeTaskConfig
from training.maze_task import MazeTaskConfig
from training.optim import OptimConfig


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """What `training.train` runs."""

    about: str  # one line for people
    model: Any  # the config of one of `solver.checkpoint.ARCHITECTURES`
    task: Any  # a config with `make(recipe, sets, place, seed) -> Task`
    optim: OptimConfig
    batch_size: int  # puzzles per optimizer step, over all processes
    kinds: tuple[str, ...] = ()  # whose puzzles are drawn where no --data is given
    segment_steps: int = 250  # optimizer steps between two states on disk, at which pools start anew
    toy: tuple[str, ...] = ()  # what `--toy` sets: the same thing, small enough for a test


RECIPES: dict[str, Recipe] = {
    "lattice": Recipe(
        about="Sudoku of every size: the candidates of every cell, message passing, an on-policy pool",
        model=LatticeConfig(),
        task=LatticeTaskConfig(),
        optim=OptimConfig(),
        batch_size=24,
        kinds=("sudoku-4x4", "sudoku-6x6", "sudoku-9x9"),
        toy=("model.dim=8", "model.hidden=8", "model.group_hidden=8", "batch_size=4"),
    ),
    "conv": Recipe(
        about="mazes: a recurrent convolution that learns the good moves of every cell",
        model=ConvConfig(),
        task=MazeTaskConfig(),
        optim=OptimConfig(),
        batch_size=24,
        kinds=("maze",),
        toy=("model.channels=8", "task.smallest=3", "task.largest=6", "batch_size=4"),
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
