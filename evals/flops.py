"""How many floating-point operations one refinement step takes, counted from the shapes.

Counted are the products of matrices and the convolutions, a multiplication and an addition as two, as
`torch.utils.flop_counter` and the papers do; norms, activations and sums are left out. So no torch is needed, and
the tests compare with torch's own count. FLOPs a puzzle are this number times the steps it took.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from solver.kinds.sudoku import Sudoku
from solver.puzzle import Puzzle


def step_flops(architecture: str, fields: Mapping[str, Any], puzzle: Puzzle) -> float:
    """FLOPs of one step on one board; not a number where nobody has written down how to count them."""
    height, width = puzzle.clues.shape
    if architecture == "lattice" and isinstance(puzzle.kind, Sudoku):
        kind = puzzle.kind
        return lattice_flops(fields, kind.side, kind.side // kind.box_height, kind.side // kind.box_width)
    if architecture == "conv":
        return conv_flops(fields, height * width)
    if architecture in ("trm", "hrm"):
        return token_flops(fields)
    return math.nan


def lattice_flops(fields: Mapping[str, Any], side: int, bands: int, stacks: int) -> int:
    """Candidates exchange messages through rows, columns, boxes and cells (`solver/lattice.py`)."""
    dim, hidden, group_hidden = fields["dim"], fields["hidden"], fields["group_hidden"]
    candidates, groups = side**3, 4 * side**2
    crossings = side**2 * (bands + stacks)
    one_round = (
        candidates * (dim * dim + 2 * dim * hidden)
        + groups * (2 * dim * group_hidden + dim * hidden)
        + crossings * dim * hidden
    )
    heads = candidates * dim + groups * dim
    return 2 * (candidates * 2 * dim + fields["rounds"] * one_round + heads)


def conv_flops(fields: Mapping[str, Any], cells: int) -> int:
    """Two 3x3 convolutions a round, one for the board, and a head for the four moves (`solver/conv.py`)."""
    channels = fields["channels"]
    return 2 * cells * (9 * 4 * channels + fields["rounds"] * 2 * 9 * channels**2 + 4 * channels)


def token_flops(fields: Mapping[str, Any]) -> int:
    """All applications of the network in one outer step of TRM or HRM (`solver/trm.py`, `solver/hrm.py`)."""
    dim, cells = fields["dim"], fields["seq_len"]
    tokens = fields["prefix_len"] + cells
    if fields["mixer"] == "mlp":
        mixing = dim * _gated(tokens, fields["expansion"])
    else:
        mixing = tokens * 4 * dim**2 + 2 * tokens**2 * dim
    block = mixing + tokens * _gated(dim, fields["expansion"])
    slow_layers = fields.get(
        "n_slow_layers", fields["n_layers"]
    )  # HRM has a network of its own for the answer
    blocks = fields["cycles"] * (fields["latent_steps"] * fields["n_layers"] + slow_layers)
    return 2 * (blocks * block + cells * dim * fields["vocab_size"] + 2 * dim)


def _gated(width: int, expansion: float) -> int:
    """Multiplications of a gated MLP for one vector."""
    return 3 * width * math.ceil(round(expansion * width * 2 / 3) / 256) * 256
