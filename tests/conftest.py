"""Fixtures that several test modules share."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from solver.kinds import all_kinds
from solver.puzzle import PuzzleKind

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(params=all_kinds(), ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> PuzzleKind:
    """Every kind of puzzle, one after the other."""
    return request.param


@pytest.fixture
def rng() -> np.random.Generator:
    """The same random numbers for every test."""
    return np.random.default_rng(0)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real puzzles, which lies beside the project and is not part of it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no real puzzles here: {folder} is missing")
    return folder


@pytest.fixture
def watch() -> Iterator[tuple[dict[str, bool], list[str]]]:
    """Records what Python does beyond computing while `on` is set: files, sockets, programs, code."""
    seen: list[str] = []
    state = {"on": False}
    bad = ("open", "socket.", "subprocess.", "os.", "exec", "compile", "import", "urllib", "shutil", "ctypes")

    def hook(event: str, arguments: tuple) -> None:
        if state["on"] and event.startswith(bad):
            seen.append(f"{event} {arguments!r:.80}")

    sys.addaudithook(hook)
    yield state, seen
    state["on"] = False
