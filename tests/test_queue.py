"""The GPU queue of training/LOG.md, every block of it, on a CPU at toy size: it runs, stops, travels and goes on."""

import gzip
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from solver.checkpoint import load_checkpoint
from solver.kinds import find_kind
from training.state import PARTS_FILE, read_state

ROOT = Path(__file__).parent.parent
SECTION = (ROOT / "training" / "LOG.md").read_text().split("## GPU queue")[1].split("\n## ")[0]
BLOCKS = re.findall(r"```sh\n(.*?)```", SECTION, re.DOTALL)
GPU_ONLY = {"--device cuda": "--device cpu", "--compile default": "", "--stop-after 8": "--stop-after 0.0001"}


def test_queue_has_what_is_planned():
    assert len(BLOCKS) == 6
    for block in BLOCKS:
        minutes = [float(m) for m in re.findall(r"--stop-after (\S+)", block)]
        assert minutes == [8.0] and "--device cuda" in block


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """Puzzle files of the names that the queue wants, with drawn puzzles."""
    folder = tmp_path_factory.mktemp("data")
    rng = np.random.default_rng(0)
    for name, kind, difficulty, n in (
        ("sudoku/train_sudoku_extreme_1k", find_kind("sudoku-9x9"), "easy", 12),
        ("maze/maze_hard_train", find_kind("maze"), "perfect:5x5", 12),
    ):
        lines = ["question,answer"]
        for _ in range(n):
            lines.append(",".join("".join(kind.rows(grid)) for grid in kind.generate(rng, difficulty)))
        path = folder / f"{name}.csv.gz"
        path.parent.mkdir()
        path.write_bytes(gzip.compress("\n".join(lines).encode()))
    return folder


@pytest.mark.parametrize("block", BLOCKS, ids=[re.search(r"NAME=(\S+)", block)[1] for block in BLOCKS])
def test_block_goes_on_elsewhere_until_it_is_done(block, data, tmp_path):
    name = re.search(r"NAME=(\S+)", block)[1]
    # The environment that the tests run in, not the one that is first on the path.
    script = re.sub(
        r"\bpython -m|\bgridloop train",
        lambda m: f"{sys.executable} -m" + " training.train" * (m[0][0] == "g"),
        block,
    )
    for there, here in GPU_ONLY.items():
        script = script.replace(there, here)
    # Three segments of two steps make the whole run, and each command has the time for one.
    script = re.sub(r"--(minutes|steps) \S+", "--steps 5", script)
    script = script.replace(" --out ", " --set segment_steps=2 --out ")
    script = re.sub(r"--set (batch_size|model\.channels|task\.largest)=\S+", "", script)
    script = re.sub(r"(-m training\.train \S+)", r"\1 --toy", script)
    environment = os.environ | {"DATA": str(data), "PARTS": str(tmp_path / "parts"), "PYTHONPATH": str(ROOT)}
    environment["OMP_NUM_THREADS"] = "1"
    steps = []
    for machine in ("first", "second", "third"):  # what travels from one to the next are the parts alone
        folder = tmp_path / machine
        folder.mkdir()
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert (tmp_path / "parts" / name / PARTS_FILE).exists()
        steps.append(read_state(folder / "runs" / name)[1]["step"])
    assert steps == [2, 4, 5]
    assert load_checkpoint(folder / "runs" / name / "checkpoint").run["steps"] == 5
