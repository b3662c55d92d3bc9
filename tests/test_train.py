"""The training loop: it learns, it can be killed and resumed, and it leaves a loadable checkpoint."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch

from solver.checkpoint import load_checkpoint
from solver.kinds import find_kind
from training.data import draw_boards, save_boards
from training.maze_task import MazeTask
from training.optim import Average
from training.recipes import RECIPES
from training.train import main

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden_losses.json"

CONV = ["conv", "--set", "model.channels=8", "--set", "task.largest=5", "--set", "task.smallest=3"]
CONV += [
    "--set",
    "batch_size=4",
    "--set",
    "segment_steps=3",
    "--set",
    "precision=float32",
    "--log-every",
    "1",
    "--set",
    "precision=float32",
]
LATTICE = ["lattice", "--kind", "sudoku-4x4", "--set", "model.dim=8", "--set", "model.hidden=8"]
LATTICE += [
    "--set",
    "model.group_hidden=8",
    "--set",
    "batch_size=4",
    "--set",
    "segment_steps=3",
    "--log-every",
    "1",
]


@pytest.fixture(scope="module")
def boards(tmp_path_factory) -> Path:
    """A few 4x4 boards as a file, so that no run has to draw its own."""
    path = tmp_path_factory.mktemp("boards") / "sudoku-4x4.npz"
    save_boards(path, draw_boards(find_kind("sudoku-4x4"), 60, seed=1), {})
    return path


def lattice(boards: Path) -> list[str]:
    return [*LATTICE, "--data", f"sudoku-4x4={boards}"]


def train(arguments: list[str], out: Path, *more: str) -> None:
    assert main([*arguments, "--out", str(out), *more]) == 0


def losses(out: Path, name: str = "loss") -> list[tuple[int, float]]:
    """(step, loss) of every line that tells a loss."""
    entries = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    return [(e["step"], value) for e in entries for key, value in e.items() if key.split("/")[0] == name]


def test_run_leaves_a_checkpoint_and_a_log(tmp_path):
    train(CONV, tmp_path, "--steps", "5")
    checkpoint = load_checkpoint(tmp_path / "checkpoint")
    assert checkpoint.architecture == "conv" and checkpoint.run["steps"] == 5
    assert checkpoint.run["recipe"]["task"]["largest"] == 5
    assert np.isfinite(checkpoint.run["metrics"]["loss"])
    assert [step for step, _ in losses(tmp_path)] == [1, 2, 3, 4, 5]


def test_evaluation_comes_first_and_last(tmp_path):
    train(CONV, tmp_path, "--steps", "6", "--evaluate-every", "1")
    assert [step for step, _ in losses(tmp_path, "single_pass")] == [0, 3, 6]


@pytest.mark.parametrize("stops", [["2"], ["5"], ["1", "4", "7"]])
def test_stopped_and_resumed_run_gives_the_same_losses(tmp_path, boards, stops):
    train(lattice(boards), tmp_path / "whole", "--steps", "8", "--evaluate-every", "0")
    for step in [*stops, "8"]:  # a crash after this many steps loses those since the last segment
        crash_after(int(step), lattice(boards), tmp_path / "parts", "--steps", "8", "--evaluate-every", "0")
    assert losses(tmp_path / "parts") == losses(tmp_path / "whole")
    a, b = (load_checkpoint(tmp_path / name / "checkpoint") for name in ("whole", "parts"))
    assert a.weights_hash == b.weights_hash


def crash_after(step: int, arguments: list[str], out: Path, *more: str) -> None:
    """Run until the average was updated for this step, then fail as if the machine had."""
    real = Average.update

    def update(self, done):
        real(self, done)
        if done == step + 1:
            raise MemoryError("as if the machine had failed")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Average, "update", update)
        try:
            main([*arguments, "--out", str(out), *more])
        except MemoryError:
            pass


def test_killed_process_gives_the_same_losses(tmp_path):
    arguments = [*CONV, "--steps", "60", "--evaluate-every", "0"]
    train(arguments, tmp_path / "whole")
    command = [sys.executable, "-m", "training.train", *arguments, "--out", str(tmp_path / "killed")]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    log = tmp_path / "killed" / "log.jsonl"
    waited = time.monotonic()
    while not (log.exists() and len(log.read_text().splitlines()) > 8) and time.monotonic() - waited < 120:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    n_before = len(losses(tmp_path / "killed"))
    assert 0 < n_before < 60, "the run was killed before it began or after it ended"
    train(arguments, tmp_path / "killed")
    assert losses(tmp_path / "killed") == losses(tmp_path / "whole")


def test_time_limit_stops_between_segments_and_the_same_command_goes_on(tmp_path, capsys):
    command = [*CONV, "--steps", "7", "--stop-after", "0.00001"]
    for step in (3, 6):
        train(command, tmp_path)
        assert f"stopped at step {step} of 7" in capsys.readouterr().out
    train(command, tmp_path)
    assert "going on from step 6" in capsys.readouterr().out
    assert [step for step, _ in losses(tmp_path)] == [1, 2, 3, 4, 5, 6, 7]


def test_schedule_is_fitted_to_the_minutes(tmp_path, capsys):
    started = time.monotonic()
    train(CONV, tmp_path, "--minutes", "0.05")
    assert "steps fit 0.05 minutes" in capsys.readouterr().out
    assert time.monotonic() - started < 60
    run = load_checkpoint(tmp_path / "checkpoint").run
    assert run["steps"] >= 1 and run["steps"] == losses(tmp_path)[-1][0]


def test_measuring_the_speed_leaves_no_trace(tmp_path):
    train(CONV, tmp_path / "measured", "--minutes", "0.05")
    train(CONV, tmp_path / "told", "--steps", "1")
    assert losses(tmp_path / "measured")[0] == losses(tmp_path / "told")[0]


def test_same_seed_gives_the_same_weights_and_another_does_not(tmp_path, boards):
    for name, seed in (("a", "3"), ("b", "3"), ("c", "4")):
        train(lattice(boards), tmp_path / name, "--steps", "4", "--seed", seed)
    a, b, c = (load_checkpoint(tmp_path / name / "checkpoint").weights_hash for name in "abc")
    assert a == b != c


def test_finished_run_is_not_trained_further(tmp_path, capsys):
    train(CONV, tmp_path, "--steps", "4")
    before = load_checkpoint(tmp_path / "checkpoint").weights_hash
    train(CONV, tmp_path, "--steps", "4")
    assert "going on from step 4" in capsys.readouterr().out
    assert load_checkpoint(tmp_path / "checkpoint").weights_hash == before


def test_run_of_another_recipe_is_not_continued(tmp_path, capsys):
    train(CONV, tmp_path, "--steps", "2")
    assert main([*CONV, "--set", "batch_size=6", "--steps", "2", "--out", str(tmp_path)]) == 2
    assert "batch_size was 4, now 6" in capsys.readouterr().err


def test_loss_that_is_not_finite_stops_the_run(tmp_path, monkeypatch, capsys):
    real = MazeTask.loss

    def poisoned(self, model, step):
        loss, metrics = real(self, model, step)
        return loss * (float("nan") if step == 4 else 1), metrics

    monkeypatch.setattr(MazeTask, "loss", poisoned)
    assert main([*CONV, "--steps", "9", "--out", str(tmp_path)]) == 2
    assert "step 4: the loss is nan" in capsys.readouterr().err
    assert load_checkpoint(tmp_path / "checkpoint").run["steps"] == 3


@pytest.mark.parametrize("recipe", ["conv", "lattice"])
def test_two_processes_learn_what_one_does(tmp_path, boards, recipe):
    arguments = CONV if recipe == "conv" else lattice(boards)
    more = ["--steps", "6", "--evaluate-every", "0"]
    train(arguments, tmp_path / "one", *more)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    command += ["-m", "training.train", *arguments, *more, "--out", str(tmp_path / "two")]
    done = subprocess.run(
        command,
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=200,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    one, two = (dict(losses(tmp_path / name)) for name in ("one", "two"))
    assert one.keys() == two.keys()
    for step, loss in one.items():
        assert two[step] == pytest.approx(loss, rel=2e-4), f"step {step}"


FIXED = [name for name in RECIPES if name != "words"]  # whose texts change with every family of phrasing


@pytest.mark.parametrize("name", FIXED)
def test_losses_are_those_of_the_golden_file(tmp_path, name):
    """Every recipe at toy size. The file is written by `python -m tests.test_train`."""
    expected = json.loads(GOLDEN.read_text())[name]
    found = [loss for _, loss in golden_losses(name, tmp_path)]
    assert found == pytest.approx(expected, rel=1e-3)


def golden_losses(name: str, folder: Path) -> list[tuple[int, float]]:
    data = []
    if name == "trm-arc":  # the one kind that has no generator to learn from
        pair = {"input": [[1, 0], [0, 2]], "output": [[0, 1], [2, 0]]}
        tasks = {f"mirror{i}": {"train": [pair, pair], "test": [pair]} for i in range(3)}
        (folder / "tasks.json").write_text(json.dumps(tasks))
        data = ["--data", f"arc={folder / 'tasks.json'}"]
    train([name, "--toy", "--log-every", "1", *data], folder / "run", "--steps", "6", "--evaluate-every", "0")
    return losses(folder / "run")


def test_unknown_names_are_told(tmp_path, capsys):
    for arguments, message in (
        (["latice"], "no recipe 'latice'; known recipes: lattice"),
        (["lattice", "--set", "model.dims=3"], "has no field 'dims'; it has dim"),
        (["lattice", "--set", "model.dim=wide"], "cannot set 'model.dim=wide'"),
        (["lattice", "--data", "sudoku-4x4=nowhere.csv"], "no file 'nowhere.csv'"),
    ):
        assert main([*arguments, "--steps", "1", "--out", str(tmp_path)]) == 2
        assert message in capsys.readouterr().err
    assert main(["lattice", "--out", str(tmp_path)]) == 2
    assert "--minutes M or --steps N" in capsys.readouterr().err


def test_tensorboard_gets_the_figures_of_the_log(tmp_path):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    train(CONV, tmp_path, "--steps", "4", "--tensorboard")
    events = EventAccumulator(str(tmp_path)).Reload()
    seen = {(event.step, round(event.value, 4)) for event in events.Scalars("loss")}
    assert seen == {(step, round(loss, 4)) for step, loss in losses(tmp_path)}


def test_json_is_one_object(tmp_path, capsys):
    assert main([*CONV, "--steps", "2", "--out", str(tmp_path), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["step"] == 2 and result["error"] is None
    assert result["weights"] == load_checkpoint(tmp_path / "checkpoint").weights_hash


def test_maze_network_learns(tmp_path):
    train([*CONV, "--set", "batch_size=16", "--set", "optim.warmup_steps=5"], tmp_path, "--steps", "120")
    values = [loss for _, loss in losses(tmp_path)]
    assert np.mean(values[-10:]) < 0.75 * np.mean(values[:10])


if __name__ == "__main__":
    import tempfile

    torch.set_num_threads(1)
    written = {}
    for name in FIXED:
        with tempfile.TemporaryDirectory() as folder:
            written[name] = [loss for _, loss in golden_losses(name, Path(folder))]
    GOLDEN.write_text(json.dumps(written, indent=1) + "\n")
