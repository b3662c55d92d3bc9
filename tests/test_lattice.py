"""The lattice network: what its construction promises, and that the training task teaches it."""

import numpy as np
import pytest
import torch

from solver.kinds import find_kind
from solver.lattice import Lattice, LatticeConfig, to_blocks
from training.draws import Place
from training.lattice_task import LatticeTask, LatticeTaskConfig, candidates_of
from training.task import Source

TINY = LatticeConfig(dim=12, hidden=16, group_hidden=16, depth=4)


def tiny_model(seed: int = 0) -> Lattice:
    torch.manual_seed(seed)
    model = Lattice(TINY)
    for parameter in model.parameters():  # the heads start at zero, which would hide any difference
        torch.nn.init.normal_(parameter, std=0.4)
    return model.eval()


def read_out(model: Lattice, kind, clues: np.ndarray, n_steps: int = 3) -> tuple[np.ndarray, float]:
    board = to_blocks(candidates_of(torch.as_tensor(clues)[None]), (kind.box_height, kind.box_width))
    state = model.initial_state(board)
    with torch.inference_mode():
        for _ in range(n_steps):
            state, logits, clash = model.step(state, board)
    n = len(clues)
    return logits.view(n, n, n).numpy(), float(clash)


@pytest.mark.parametrize("name", ["sudoku-4x4", "sudoku-6x6", "sudoku-9x9"])
def test_symmetric_boards_are_treated_alike(name, rng):
    kind, model = find_kind(name), tiny_model()
    clues, _ = kind.generate(rng, 0.5)
    belief, clash = read_out(model, kind, clues)
    for symmetry in kind.symmetries(rng, clues.shape, 6):
        changed, changed_clash = read_out(model, kind, symmetry.apply(clues))
        assert changed_clash == pytest.approx(clash, abs=1e-4)
        moved = positions_after(symmetry, clues.shape)
        for digit in range(1, len(clues) + 1):
            image = int(symmetry.apply(np.full(clues.shape, digit, dtype=np.int8))[0, 0])
            expected = belief[..., digit - 1].reshape(-1)[moved]
            np.testing.assert_allclose(changed[..., image - 1], expected, atol=1e-4)


def positions_after(symmetry, shape: tuple[int, int]) -> np.ndarray:
    """Which cell of the old board each cell of the new one shows."""
    n_cells = shape[0] * shape[1]
    moved = np.zeros(shape, dtype=int)
    for cell in range(n_cells):
        marked = np.zeros(shape, dtype=np.int8)
        marked.reshape(-1)[cell] = 1
        moved[symmetry.apply(marked) != 0] = cell
    return moved


def test_ruled_out_candidates_are_never_believed(rng):
    kind, model = find_kind("sudoku-6x6"), tiny_model()
    clues, _ = kind.generate(rng, 0.5)
    belief, _ = read_out(model, kind, clues)
    possible = candidates_of(torch.as_tensor(clues)[None])[0].numpy() > 0
    assert belief[~possible].max() < belief[possible].min()


def test_one_set_of_weights_serves_all_sizes(rng):
    model = tiny_model()
    for name in ("sudoku-4x4", "sudoku-6x6", "sudoku-9x9"):
        kind = find_kind(name)
        belief, _ = read_out(model, kind, kind.generate(rng, 0.5)[0])
        assert np.isfinite(belief).all()


def four_by_four(folder, batch_size: int, steps: int) -> LatticeTask:
    source = Source("sudoku-4x4", n_drawn=40, cache=folder)
    return LatticeTask(LatticeTaskConfig(steps=steps), [source], batch_size, Place(), seed=0)


def test_training_teaches_four_by_four(tmp_path):
    torch.manual_seed(0)
    model = Lattice(TINY)
    task = four_by_four(tmp_path, batch_size=16, steps=3)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    losses = []
    for step in range(120):
        loss, metrics = task.loss(model, step)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(metrics["loss/sudoku-4x4"])
    assert np.mean(losses[-10:]) < 0.4 * np.mean(losses[:5])


def test_pool_knows_which_boards_went_astray(tmp_path):
    model = tiny_model()
    task = four_by_four(tmp_path, batch_size=32, steps=2)
    pool = task.pools["sudoku-4x4"]
    seen_wrong = False
    for step in range(12):
        task.loss(model, step)
        holds = pool.candidates.gather(-1, pool.solution[..., None]).squeeze(-1) > 0
        assert torch.equal(holds.flatten(1).all(1), pool.wrong == 0)
        seen_wrong |= bool((pool.wrong > 0).any())
    assert seen_wrong


def test_given_digits_stay_the_only_candidate():
    clues = torch.tensor([[[0, 2, 0, 0], [0, 0, 0, 0], [0, 0, 4, 0], [1, 0, 0, 0]]])
    candidates = candidates_of(clues)
    assert candidates[0, 0, 1].tolist() == [0, 1, 0, 0]
    assert candidates[0, 0, 0].tolist() == [1, 1, 1, 1]
