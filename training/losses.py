"""The losses that token networks are trained with, each a value for every example.

All are computed in float32 or wider, whatever the network computes in. The token 0 is padding, where nothing is
asked. A training step takes the mean over its examples, so that processes can share them.

Legend of shapes: B batch, L cells in reading order, V vocabulary, H houses (rows, columns and boxes).

Sources: https://arxiv.org/abs/2510.04871 and the `models/losses.py` of its code; https://arxiv.org/abs/2307.04895
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor

if TYPE_CHECKING:
    from jaxtyping import Bool, Float, Int

PADDING = 0
FIRST_DIGIT = 2  # the token of the value 1, in kinds where the value 0 is a blank


def stablemax_cross_entropy(
    logits: Float[Tensor, "B L V"], targets: Int[Tensor, "B L"]
) -> Float[Tensor, " B"]:
    """Cross-entropy with s(a) = a + 1 above zero and 1 / (1 - a) below in place of exp(a); in float64, as published.

    Source: https://arxiv.org/abs/2501.04697
    """
    wide = logits.double()
    positive = torch.where(wide < 0, 1 / (1 - wide.clamp(max=0)), wide + 1)
    asked = positive.gather(-1, targets[..., None])[..., 0]
    return mean_where_asked(positive.sum(-1).log() - asked.log(), targets)


def softmax_cross_entropy(logits: Float[Tensor, "B L V"], targets: Int[Tensor, "B L"]) -> Float[Tensor, " B"]:
    """The usual one."""
    each = F.cross_entropy(logits.flatten(0, 1).float(), targets.flatten(), reduction="none")
    return mean_where_asked(each.view(targets.shape), targets)


def mean_where_asked(each: Float[Tensor, "B L"], targets: Int[Tensor, "B L"]) -> Float[Tensor, " B"]:
    """The mean of an example's cells without those where the target is padding."""
    asked = targets != PADDING
    return (each * asked).sum(1) / asked.sum(1).clamp(min=1)


def is_exact(answer: Int[Tensor, "B L"], targets: Int[Tensor, "B L"]) -> Bool[Tensor, " B"]:
    """Whether every cell that is asked for is right."""
    return ((answer == targets) | (targets == PADDING)).all(1)


def halting_loss(halt_logit: Float[Tensor, " B"], exact: Bool[Tensor, " B"]) -> Float[Tensor, " B"]:
    """The halting head learns whether the answer is right already. HRM calls it the Q-value of "halt"."""
    return F.binary_cross_entropy_with_logits(halt_logit, exact.to(halt_logit.dtype), reduction="none")


def continue_loss(continue_logit: Float[Tensor, " B"], target: Float[Tensor, " B"]) -> Float[Tensor, " B"]:
    """HRM's Q-value of "continue" learns the `target` of `solver.hrm.continue_target`."""
    return F.binary_cross_entropy_with_logits(continue_logit, target, reduction="none")


def house_members(houses: Int[Tensor, "kinds L"]) -> Float[Tensor, "H L"]:
    """Ones where a cell belongs to a row, column or box; `houses` as `solver.trm.houses` numbers them."""
    members = [F.one_hot(numbers).T for numbers in houses]
    return torch.cat(members).float() if members else torch.empty(0, houses.shape[1])


def cardinality_loss(logits: Float[Tensor, "B L V"], members: Float[Tensor, "H L"]) -> Float[Tensor, " B"]:
    """How far the expected count of each digit in each house is from one, squared: every digit once.

    Needs no solution. Source: https://arxiv.org/abs/2307.04895
    """
    digits = logits.float().softmax(-1)[..., FIRST_DIGIT:]
    return ((members @ digits) - 1).square().mean((1, 2))
