"""Lattice TRM: a recursive network whose answer is the candidate set of every Sudoku cell.

A board is a cube of candidates: (row, column, digit) is either possible or not. Every candidate carries
`dim` numbers; one round lets the candidates that share a row, a column, a box or a cell exchange
what they know, through a state of each such group, and the same weights do every round.
Candidate sets as the state of a looped network, with branching on them, are the idea of
https://arxiv.org/abs/2605.08605; weights that treat all digits alike come from
https://arxiv.org/abs/2603.02193. Here rows, columns, boxes and digits are all
interchangeable by construction, so that

* no relabelling, permuting or transposing of a puzzle changes what the network does to it, and
* one set of weights fits every board size.

Legend: B batch, N side of the board, D width. Candidates are shaped (B, N, N, N): row, column, digit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

if TYPE_CHECKING:
    from jaxtyping import Float

IMPOSSIBLE = -20.0  # the logit of a candidate that is ruled out by the input


@dataclass(frozen=True, kw_only=True)
class LatticeConfig:
    """One network. The defaults are the shipped one."""

    dim: int = 48  # numbers a candidate carries
    hidden: int = 96  # width inside a candidate's update
    group_hidden: int = 96  # width inside a group's update
    rounds: int = 2  # rounds of message passing in one step, after which the grid can be read
    depth: int = 32  # steps of one pass; about what training carries a board along without a pin


def rms_norm(x: Tensor) -> Tensor:
    return F.rms_norm(x, (x.shape[-1],), eps=1e-5)


class GroupUpdate(nn.Module):
    """What the members of a group (a row and a digit, say) have in common, thought over once."""

    def __init__(self, config: LatticeConfig) -> None:
        super().__init__()
        self.up = nn.Linear(config.dim, config.group_hidden)
        self.down = nn.Linear(config.group_hidden, config.dim)
        self.out = nn.Linear(config.dim, config.hidden, bias=False)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        state = rms_norm(x + self.down(F.silu(self.up(x))))
        return state, self.out(state)


class Lattice(nn.Module):
    """One refinement step over the candidates of a board of any size.

    Boards come in blocks: (B, bands, rows of a band, stacks, columns of a stack, digits), see `to_blocks`.
    The state has the same shape and D numbers for every candidate.
    """

    def __init__(self, config: LatticeConfig) -> None:
        super().__init__()
        self.config = config
        dim, hidden = config.dim, config.hidden
        self.embed = nn.Linear(2, dim)
        self.message = nn.Linear(dim, dim)
        self.line = GroupUpdate(config)  # rows and columns, for one digit
        self.box = GroupUpdate(config)  # boxes, for one digit
        self.cell = GroupUpdate(config)  # the digits of one cell
        self.crossing = nn.Linear(dim, hidden, bias=False)  # where a line and a box meet, for one digit
        self.up = nn.Linear(dim, hidden)
        self.down = nn.Linear(hidden, dim, bias=False)
        self.digit_head = nn.Linear(dim, 1)
        self.clash_head = nn.Linear(dim, 1)
        nn.init.zeros_(self.digit_head.weight)
        nn.init.zeros_(self.clash_head.weight)
        nn.init.constant_(self.clash_head.bias, -9.0)

    def initial_state(self, candidates: Tensor) -> Tensor:
        """Zeros for boards in blocks."""
        return candidates.new_zeros(*candidates.shape, self.config.dim)

    def step(
        self,
        state: Float[Tensor, "B bands bh stacks bw N D"],
        candidates: Float[Tensor, "B bands bh stacks bw N"],
    ) -> tuple[
        Float[Tensor, "B bands bh stacks bw N D"],
        Float[Tensor, "B bands bh stacks bw N"],
        Float[Tensor, " B"],
    ]:
        """Improve the answer once.

        Takes the state and the candidates that are still possible (1) or not (0). Returns the next
        state, a logit for every candidate (a softmax over the digits of a cell gives the network's
        belief), and the logit of "no solution is left".
        """
        single = candidates * (candidates.sum(-1, keepdim=True) == 1)
        given = self.embed(torch.stack([candidates, single], -1))
        for _ in range(self.config.rounds):
            message = F.silu(self.message(state))
            in_row = message.sum(4, keepdim=True) / 3  # a third: one scale for every board size
            in_column = message.sum(2, keepdim=True) / 3
            row, row_out = self.line(in_row.sum(3, keepdim=True) / 3)
            column, column_out = self.line(in_column.sum(1, keepdim=True) / 3)
            box, box_out = self.box(in_row.sum(2, keepdim=True) / 3)
            cell, cell_out = self.cell(message.sum(5, keepdim=True) / 9)
            by_row = self.crossing(in_row) + row_out
            by_column = self.crossing(in_column) + column_out + box_out
            update = self.up(state) + by_row + by_column + cell_out
            state = rms_norm(state + given + self.down(F.silu(update)))
        logits = torch.where(candidates > 0, self.digit_head(state)[..., 0], IMPOSSIBLE)
        clashes = [
            torch.logsumexp(self.clash_head(group).flatten(1), 1) for group in (row, column, box, cell)
        ]
        return state, logits, torch.logsumexp(torch.stack(clashes, 1), 1)


def to_blocks(candidates: Tensor, box: tuple[int, int]) -> Tensor:
    """(B, N, N, N) -> (B, N/bh, bh, N/bw, bw, N) for boxes of `box` = (height, width) cells."""
    (bh, bw), (batch, n) = box, candidates.shape[:2]
    return candidates.view(batch, n // bh, bh, n // bw, bw, n)
