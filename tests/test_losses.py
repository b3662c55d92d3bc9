"""Losses: each value equals the one worked out by hand in numpy, and concerns its own example alone."""

import numpy as np
import pytest
import torch

from solver.trm import SUDOKU_MLP, houses
from training.losses import (
    cardinality_loss,
    continue_loss,
    halting_loss,
    house_members,
    is_exact,
    mean_where_asked,
    softmax_cross_entropy,
    stablemax_cross_entropy,
)

CROSS_ENTROPIES = {"stablemax": stablemax_cross_entropy, "softmax": softmax_cross_entropy}


def positive(a, loss):
    if loss == "softmax":
        return np.exp(a)
    return a + 1 if a >= 0 else 1 / (1 - a)


def by_hand(logits, targets, loss):
    """One example and one cell after the other."""
    values = []
    for example, answer in zip(logits, targets, strict=True):
        cells = []
        for scores, target in zip(example, answer, strict=True):
            if target != 0:
                weights = [positive(a, loss) for a in scores]
                cells.append(-np.log(weights[target] / sum(weights)))
        values.append(np.mean(cells) if cells else 0.0)
    return np.array(values)


@pytest.fixture
def logits(rng):
    return torch.as_tensor(rng.normal(0, 3, (4, 6, 5)), dtype=torch.float32)


@pytest.fixture
def targets(rng):
    targets = torch.as_tensor(rng.integers(1, 5, (4, 6)))
    targets[1, 2:] = 0
    targets[2] = 0  # nothing is asked at all
    return targets


@pytest.mark.parametrize("loss", CROSS_ENTROPIES)
def test_cross_entropy_is_the_one_worked_out_by_hand(loss, logits, targets):
    values = CROSS_ENTROPIES[loss](logits, targets)
    np.testing.assert_allclose(values, by_hand(logits.numpy(), targets.numpy(), loss), rtol=1e-5)


@pytest.mark.parametrize("loss", CROSS_ENTROPIES)
def test_cross_entropy_of_one_example_does_not_depend_on_the_others(loss, logits, targets):
    together = CROSS_ENTROPIES[loss](logits, targets)
    alone = torch.cat([CROSS_ENTROPIES[loss](logits[i : i + 1], targets[i : i + 1]) for i in range(4)])
    torch.testing.assert_close(together, alone)


def test_stablemax_is_float64_and_survives_huge_logits(targets):
    logits = torch.full((4, 6, 5), -1e30, requires_grad=True)
    loss = stablemax_cross_entropy(logits, targets)
    loss.sum().backward()
    assert loss.dtype == torch.float64 and loss.isfinite().all() and logits.grad.isfinite().all()


@pytest.mark.parametrize("loss", CROSS_ENTROPIES)
def test_bfloat16_logits_give_at_least_float32_losses(loss, logits, targets):
    half = logits.bfloat16()
    values = CROSS_ENTROPIES[loss](half, targets)
    assert values.dtype in (torch.float32, torch.float64)
    torch.testing.assert_close(values, CROSS_ENTROPIES[loss](half.float(), targets))


def test_padding_is_not_asked_for():
    each, targets = torch.tensor([[1.0, 5.0, 3.0]]), torch.tensor([[2, 0, 1]])
    assert mean_where_asked(each, targets).tolist() == [2.0]
    assert is_exact(torch.tensor([[2, 9, 1]]), targets).tolist() == [True]
    assert is_exact(torch.tensor([[2, 9, 3]]), targets).tolist() == [False]


def test_halting_and_continue_losses_are_binary_cross_entropies():
    logit = torch.tensor([2.0, -1.0])
    p = 1 / (1 + np.exp(-logit.numpy()))
    halting = halting_loss(logit, torch.tensor([True, False]))
    np.testing.assert_allclose(halting, [-np.log(p[0]), -np.log(1 - p[1])], rtol=1e-5)
    expected = -(0.3 * np.log(p) + 0.7 * np.log(1 - p))
    np.testing.assert_allclose(continue_loss(logit, torch.tensor([0.3, 0.3])), expected, rtol=1e-5)


def test_house_members_are_the_cells_of_rows_columns_and_boxes():
    members = house_members(houses(SUDOKU_MLP.__class__(
        vocab_size=8, seq_len=36, mixer="mlp", positions="none", board_shape=(6, 6), box_shape=(2, 3)
    )))  # fmt: skip
    assert members.shape == (18, 36) and (members.sum(1) == 6).all() and (members.sum(0) == 3).all()
    box = members[12].view(6, 6)
    assert box[:2, :3].all() and box.sum() == 6
    assert house_members(houses(SUDOKU_MLP)).shape == (0, 81)


def test_cardinality_loss_is_zero_for_a_solution_and_counts_what_is_missing():
    solution = np.array([[1, 2, 3, 4], [3, 4, 1, 2], [2, 1, 4, 3], [4, 3, 2, 1]])
    wrong = solution.copy()
    wrong[0, 0] = 2  # row 1, column 1 and box 1 lack a 1 and have a second 2
    four = SUDOKU_MLP.__class__(vocab_size=6, seq_len=16, board_shape=(4, 4), box_shape=(2, 2))
    sure = 60.0 * torch.nn.functional.one_hot(torch.as_tensor(np.stack([solution, wrong])).flatten(1) + 1, 6)
    values = cardinality_loss(sure, house_members(houses(four)))
    np.testing.assert_allclose(values, [0, 3 * 2 / (12 * 4)], atol=1e-6)
