"""The training loop: it learns, it can be killed and resumed, and it leaves a loadable checkpoint."""

import json

import numpy as np
import pytest
import torch

from solver.checkpoint import load_checkpoint
from solver.kinds.maze import GOAL, MAZE, MOVES, START, canonical_answer
from solver.puzzle import ParseError
from training.data import load_boards, read_csv
from training.maze_task import MazeTask, good_moves
from training.train import main

TINY_CONV = '{"channels": 8}'


def run_conv(out, *more: str) -> None:
    main(["conv", "--sizes", "3-5", "--batch-size", "4", "--model", TINY_CONV, "--out", str(out), *more])


def test_run_leaves_a_checkpoint_and_a_log(tmp_path):
    run_conv(tmp_path, "--steps", "6")
    checkpoint = load_checkpoint(tmp_path / "checkpoint")
    assert checkpoint.architecture == "conv" and checkpoint.run["steps"] == 6
    assert np.isfinite(checkpoint.run["metrics"]["loss"])
    last = json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])
    assert last["step"] == 6 and np.isfinite(last["loss"])


def test_same_seed_gives_the_same_weights(tmp_path):
    for name in ("a", "b"):
        run_conv(tmp_path / name, "--steps", "5", "--seed", "3")
    a, b = (load_checkpoint(tmp_path / name / "checkpoint") for name in ("a", "b"))
    assert a.weights_hash == b.weights_hash


def test_finished_run_is_not_trained_further(tmp_path, capsys):
    run_conv(tmp_path, "--steps", "4")
    before = load_checkpoint(tmp_path / "checkpoint").weights_hash
    run_conv(tmp_path, "--steps", "4")
    assert "going on from step 4" in capsys.readouterr().out
    assert load_checkpoint(tmp_path / "checkpoint").weights_hash == before


def test_run_goes_on_where_it_stopped(tmp_path):
    run_conv(tmp_path, "--steps", "3")
    run_conv(tmp_path, "--steps", "7")
    assert load_checkpoint(tmp_path / "checkpoint").run["steps"] == 7


def test_loss_that_is_not_finite_stops_the_run(tmp_path, monkeypatch):
    real = MazeTask.loss
    monkeypatch.setattr(MazeTask, "loss", lambda self, model: (real(self, model)[0] * float("nan"), {}))
    with pytest.raises(FloatingPointError, match="nothing was updated"):
        run_conv(tmp_path, "--steps", "3")
    assert not (tmp_path / "checkpoint").exists()


def test_maze_network_learns():
    from solver.conv import Conv, ConvConfig

    torch.manual_seed(0)
    model = Conv(ConvConfig(channels=12))
    task = MazeTask(3, 6, 16, 3, torch.device("cpu"), seed=0)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    losses = []
    for _ in range(150):
        loss, metrics = task.loss(model)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(metrics["loss"])
    assert np.mean(losses[-10:]) < 0.75 * np.mean(losses[:10])


def test_good_moves_walk_the_published_path(rng):
    for family in ("perfect", "loopy", "hard"):
        clues, _ = MAZE.generate_sized(rng, family, 9, 11)
        good, to_goal = good_moves(clues)
        cell, grid = tuple(int(i) for i in np.argwhere(clues == START)[0]), clues.copy()
        for _ in range(int(to_goal[cell])):
            down, right = list(MOVES.values())[int(good[:, cell[0], cell[1]].argmax())]
            cell = (cell[0] + down, cell[1] + right)
            if clues[cell] != GOAL:
                grid[cell] = 4
        np.testing.assert_array_equal(grid, canonical_answer(clues))


def test_csv_without_answers_is_refused(tmp_path):
    path = tmp_path / "boards.csv"
    path.write_text("question,rating\n" + "." * 16 + ",0\n")
    with pytest.raises(ParseError, match="has no column answer"):
        read_csv(path)


def test_files_are_drawn_equally_often(tmp_path):
    header, board = "question,answer\n", "1234341221434321"
    (tmp_path / "small.csv").write_text(header + f"{'.' * 16},{board}\n")
    (tmp_path / "large.csv").write_text(header + f"{'1' + '.' * 15},{board}\n" * 5)
    boards = load_boards("sudoku-4x4", [tmp_path / "small.csv", tmp_path / "large.csv"])
    empty = (boards.clues == 0).all((1, 2))
    assert empty.sum() == (~empty).sum() == 5
