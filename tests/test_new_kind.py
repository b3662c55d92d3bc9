"""`training/NEW_KIND.md` stays true: its excerpts stand in the code, and its commands run for a kind that is one new file.

The commands run in a process of their own at toy size, on a copy of the example's file under another name, which no other
file of the project knows.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from orchestrator.weights import percent, percents, times

GUIDE = (ROOT / "training" / "NEW_KIND.md").read_text(encoding="utf-8")
BINAIRO = (ROOT / "solver" / "kinds" / "binairo.py").read_text(encoding="utf-8")

TOY = {
    "--n 20000": "--n 60",
    "--steps 1200": "--steps 4 --toy",
    ":minimal:200 ": ":near-finished:3 --deadline 1 ",
    "tests/test_kinds.py": f"{ROOT}/tests/test_kinds.py",
}
"""What stands for what takes long; everything else is run as it is written."""

NEW_FAMILY = "mykind"
BESIDE = """
import sys
import solver.kinds
solver.kinds.__path__.append({folder!r})
"""


def commands() -> list[str]:
    """Every line of the shell blocks."""
    blocks = re.findall(r"^```sh\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one command of the guide in `folder`, for the kind whose file lies there."""
    for long, short in TOY.items():
        command = command.replace(long, short)
    words = shlex.split(command.replace("binairo", NEW_FAMILY))
    words[:1] = [sys.executable] if words[0] == "python" else [sys.executable, "-m", "orchestrator"]
    if words[3] == "solve":
        words += ["--deadline", "2"]
    paths = os.pathsep.join([str(folder / "site"), str(ROOT)])
    environment = os.environ | {"PYTHONPATH": paths, "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which Python finds one more kind."""
    folder = tmp_path_factory.mktemp("guide")
    (folder / "kinds").mkdir()
    (folder / "kinds" / f"{NEW_FAMILY}.py").write_text(BINAIRO.replace("binairo", NEW_FAMILY))
    (folder / "site").mkdir()
    (folder / "site" / "sitecustomize.py").write_text(BESIDE.format(folder=str(folder / "kinds")))
    return folder


def test_excerpts_stand_in_the_file_of_the_kind():
    excerpts = re.findall(r"^```python\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert len(excerpts) >= 2
    assert all(excerpt in BINAIRO for excerpt in excerpts)


def test_guide_holds_all_that_is_shortened_here():
    assert all(any(long in command for command in commands()) for long in TOY)


@pytest.mark.timeout(900)  # nine processes, four of which load torch
def test_commands_run_for_a_kind_that_is_one_new_file(folder):
    told = commands()
    assert all(word in " ".join(told) for word in ("training.data", "train trm-small", "evaluate", "solve"))
    for command in told:
        done = run(command, folder)
        may_fail = "--engine trm" in command and " solve " in command  # a toy network finds nothing
        assert done.returncode == 0 or (may_fail and done.returncode == 1), (
            f"{command}\n{done.stdout[-1500:]}\n{done.stderr[-1500:]}"
        )
        if command == "gridloop kinds":
            assert f"{NEW_FAMILY}-6x6" in done.stdout
        if "--kind" in command and "--engine" not in command:
            assert f"{NEW_FAMILY}-6x6 with exactly one solution" in done.stdout
            assert "solved by search" in done.stdout
        if " evaluate " in command:
            assert "solved and verified" in done.stdout and "wrong                 0" in done.stdout
    assert (folder / "runs" / NEW_FAMILY / "checkpoint" / "model.safetensors").exists()


def test_figures_of_the_guide_are_those_of_the_shipped_weights():
    rows = json.loads((ROOT / "solver" / "weights" / "binairo-6x6-trm" / "figures.json").read_text())["rows"]
    for row in rows[:2]:
        label = row["label"].removeprefix("Binairo ")
        verified, single = (percent(row[name], row["n"]) for name in ("n_solved", "n_single_pass"))
        cells = [label, str(row["n"]), f"{verified} % ({percents(row['interval'])})", f"{single} %"]
        assert f"| {' | '.join(cells)} | {times(row['seconds'])} |" in GUIDE
