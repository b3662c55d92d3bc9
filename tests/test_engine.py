"""Solving with the shipped networks: what is claimed, what is never done, and when it stops."""

import json
import shutil
import time

import numpy as np
import pytest

from solver.engine import ENGINES, follow_moves, luby, solve, stream
from solver.kinds import find_kind
from solver.kinds.maze import MAZE
from solver.kinds.sudoku import Sudoku
from solver.networks import join, load_network, own, shipped_folder
from solver.puzzle import CheckpointError, ParseError, Puzzle, Verdict

NINE = find_kind("sudoku-9x9")
SHIPPED = ["sudoku-4x4", "sudoku-6x6", "sudoku-9x9", "maze"]


def draw(name: str, rng: np.random.Generator, n: int, difficulty: float | str = "easy") -> list[Puzzle]:
    kind = find_kind(name)
    return [Puzzle(kind, kind.generate(rng, difficulty)[0]) for _ in range(n)]


@pytest.fixture
def no_search(monkeypatch):
    """Exact search fails loudly."""

    def forbidden(*args, **kwargs):
        raise AssertionError("a network engine asked for exact search")

    monkeypatch.setattr(Sudoku, "search", forbidden)
    monkeypatch.setattr(type(MAZE), "search", forbidden)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_network_solves_easy_puzzles_without_search(name, rng, no_search):
    puzzles = draw(name, rng, 5)
    for puzzle, solution in zip(puzzles, solve(puzzles, "net"), strict=True):
        assert solution.solved_by in ("lattice", "conv")
        assert solution.steps > 0 and solution.weights
        assert puzzle.kind.verdict(puzzle.clues, solution.grid) is Verdict.solved


def test_batch_gives_the_same_grids_as_one_by_one(rng):
    puzzles = draw("sudoku-6x6", rng, 4) + draw("sudoku-4x4", rng, 3)
    alone, together = solve(puzzles, "net"), solve(puzzles, "net", batch_size=4)
    for one, other in zip(alone, together, strict=True):
        np.testing.assert_array_equal(one.grid, other.grid)


def test_stream_takes_puzzles_as_there_is_room_and_keeps_their_numbers(rng):
    puzzles, taken = draw("sudoku-4x4", rng, 6), []

    def numbered():
        for number, puzzle in enumerate(puzzles):
            taken.append(number)
            yield 10 * number, puzzle

    arriving = stream(numbered(), "net", batch_size=2)
    first = next(arriving)
    assert len(taken) <= 3
    for number, solution in (first, *arriving):
        clues = puzzles[number // 10].clues
        assert puzzles[0].kind.verdict(clues, solution.grid) is Verdict.solved


def test_waiting_for_puzzles_costs_no_solving_time(rng):
    def numbered():
        for numbered_puzzle in enumerate(draw("sudoku-4x4", rng, 3)):
            time.sleep(0.15)
            yield numbered_puzzle

    for _, solution in stream(numbered(), "net", batch_size=3):
        assert solution.grid is not None and solution.seconds < 0.15
        time.sleep(0.15)


def test_share_of_a_set_is_solved_as_in_the_whole(rng):
    numbered = list(enumerate(draw("sudoku-9x9", rng, 4, "minimal")))
    whole = {number: solution.steps for number, solution in stream(numbered, "net", deadline=20)}
    for share in (numbered[::2], numbered[1::2]):
        assert all(whole[number] == found.steps for number, found in stream(share, "net", deadline=20))


def test_states_on_a_device_are_joined_there():
    import torch

    states = [np.zeros((2, 3), dtype=np.float32), torch.ones(2, 3)]
    together = join(states)
    assert isinstance(together, torch.Tensor) and together[:, 0, 0].tolist() == [0, 1]
    assert own(together[1]).untyped_storage().nbytes() < together.untyped_storage().nbytes()
    assert own(states[0][1:]).base is None


@pytest.mark.parametrize("name", ["lattice", "trm"])
def test_states_that_stay_tensors_give_the_same_steps(name, rng, tmp_path, monkeypatch):
    if name == "lattice":
        puzzles, folder = draw("sudoku-9x9", rng, 3, "minimal"), shipped_folder("lattice", NINE)
    else:
        puzzles, folder = draw("sudoku-4x4", rng, 2, "near-finished"), tiny_trm(tmp_path / "trm")
    network = load_network.__wrapped__(folder, "cpu:0")
    monkeypatch.setattr("solver.engine.find_network", lambda *args: network)
    solved = {}
    for network.step.keeps_tensors in (False, True):
        solved[network.step.keeps_tensors] = solve(puzzles, name, batch_size=2, deadline=2)
    for one, other in zip(*solved.values(), strict=True):
        if one.grid is not None:
            np.testing.assert_array_equal(one.grid, other.grid)
            assert one.steps == other.steps


def test_device_that_is_not_there_is_named():
    with pytest.raises(CheckpointError, match="torch cannot use the device 'nowhere'"):
        load_network(shipped_folder("conv", MAZE), "nowhere")


def test_torch_solves_where_it_is_asked_to(rng):
    folder = shipped_folder("conv", MAZE)
    assert load_network(folder).runtime == "onnxruntime"
    assert load_network(folder, "cpu:0").runtime == "torch"
    (solution,) = solve(draw("maze", rng, 1), "net", device="cpu:0")
    assert solution.grid is not None


def test_same_seed_takes_the_same_steps(rng):
    puzzles = draw("sudoku-9x9", rng, 2, "minimal")
    first, second = (solve(puzzles, "net", seed=3, deadline=20) for _ in range(2))
    assert [s.steps for s in first] == [s.steps for s in second]


def test_deadline_stops_a_hopeless_search(no_search):
    kind = find_kind("sudoku-9x9")
    clues = np.zeros((9, 9), dtype=np.int8)
    clues[0, 0] = clues[0, 1] = 5  # impossible: nothing can ever be accepted
    started = time.monotonic()
    (solution,) = solve([Puzzle(kind, clues)], "net", deadline=0.5)
    assert solution.grid is None and solution.solved_by is None
    assert time.monotonic() - started < 3


def test_auto_says_when_exact_search_found_it(monkeypatch):
    kind = find_kind("sudoku-9x9")
    clues, _ = kind.generate(np.random.default_rng(1), "minimal")
    monkeypatch.setattr("solver.engine.NETWORK_SHARE", 0.0)
    (solution,) = solve([Puzzle(kind, clues)], "auto")
    assert solution.solved_by == "search"
    assert kind.verdict(clues, solution.grid) is Verdict.solved


def test_rules_decide_what_is_accepted(monkeypatch, rng):
    monkeypatch.setattr(Sudoku, "violations", lambda self, clues, grid: ["never good enough"])
    (solution,) = solve(draw("sudoku-4x4", rng, 1), "net", deadline=0.3)
    assert solution.grid is None


def test_unknown_engine_is_an_error():
    with pytest.raises(ParseError, match="no engine 'magic'; known engines: auto"):
        solve([], "magic")
    assert "net" in ENGINES


def test_missing_weights_are_named(rng):
    with pytest.raises(CheckpointError, match=r"no 'hrm' weights for 'sudoku-4x4' are shipped"):
        solve(draw("sudoku-4x4", rng, 1), "hrm")


@pytest.mark.parametrize("file", ["step.onnx", "model.safetensors"])
def test_altered_files_are_refused(file, tmp_path):
    folder = tmp_path / "altered"
    shutil.copytree(shipped_folder("lattice", find_kind("sudoku-9x9")), folder)
    content = bytearray((folder / file).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / file).write_bytes(content)
    with pytest.raises(CheckpointError):
        load_network(folder)


def test_wrong_network_for_the_engine_is_refused(rng):
    folder = shipped_folder("conv", MAZE)
    with pytest.raises(CheckpointError, match="holds a 'conv' network, expected 'lattice'"):
        solve(draw("sudoku-4x4", rng, 1), "lattice", weights=folder)


def test_shipped_folders_tell_how_they_were_made():
    for name, kind in (("lattice", "sudoku-9x9"), ("conv", "maze")):
        folder = shipped_folder(name, find_kind(kind))
        run = json.loads((folder / "run.json").read_text())
        assert run["command"].startswith(("gridloop train ", "python -m training.train "))
        assert run["minutes"] > 0
        assert (folder / "README.md").read_text().startswith("# ")


def test_moves_are_followed_in_the_published_order():
    clues = MAZE.grid(["S  ", "   ", "  G"])
    logits = np.full((4, 3, 3), -1.0)
    logits[0, :2], logits[2, :, :2] = 1.0, 1.0  # down and right are good wherever they stay inside
    assert MAZE.rows(follow_moves(clues, logits)) == ["S  ", "*  ", "**G"]


def test_moves_into_a_wall_lead_nowhere():
    clues = MAZE.grid(["S#", " G"])
    logits = np.full((4, 2, 2), -1.0)
    logits[2] = 1.0
    assert follow_moves(clues, logits) is None


def tiny_trm(folder, seq_len: int = 16):
    import torch

    from solver.checkpoint import save_checkpoint
    from solver.trm import TRM, TRMConfig

    torch.manual_seed(0)
    config = TRMConfig(
        vocab_size=6,
        seq_len=seq_len,
        dim=16,
        n_heads=2,
        cycles=1,
        latent_steps=1,
        max_steps=4,
        identifier_dim=16,
        prefix_len=1,
    )
    save_checkpoint(folder, TRM(config), config, {"command": "none"})
    return folder


def test_published_trm_runs_until_the_rules_or_the_deadline_stop_it(tmp_path, rng, no_search):
    kind = find_kind("sudoku-4x4")
    clues, solution = kind.generate(rng, "near-finished")
    puzzle = Puzzle(kind, clues)
    (claimed,) = solve([puzzle], "trm", weights=tiny_trm(tmp_path / "trm"), deadline=0.7, batch_size=2)
    assert claimed.grid is not None or (claimed.steps > 4 and claimed.passes > 1)
    if claimed.grid is not None:
        np.testing.assert_array_equal(claimed.grid, solution)


def test_trm_of_another_size_is_refused(tmp_path, rng):
    with pytest.raises(CheckpointError, match="reads 25 cells of 5 symbols; a sudoku-4x4 here has 16 of 5"):
        solve(draw("sudoku-4x4", rng, 1), "trm", weights=tiny_trm(tmp_path / "trm", seq_len=25))


def test_restarts_follow_the_luby_schedule():
    assert [luby(i) for i in range(1, 16)] == [1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8]
