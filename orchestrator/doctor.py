"""`gridloop kinds` and `gridloop doctor`: who solves what here, and whether everything works."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from argparse import Namespace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from orchestrator.terminal import has_colors, printable, progress
from parsers.llm.protocol import LLM_VARIABLE, Message, open_llm
from solver.engine import ENGINES, solve
from solver.kinds import all_kinds
from solver.networks import default_network, family, find_network, shipped_folder
from solver.puzzle import CheckpointError, Puzzle, PuzzleError, PuzzleKind, Status, Verdict

OLDEST_PYTHON = (3, 11)
PACKAGES = ("llguidance", "numpy", "onnxruntime", "python-sat", "rich")
PICTURE_PACKAGES = ("opencv-python-headless", "pillow")
TRAINING_PACKAGES = ("torch", "safetensors", "onnx")  # nothing but training and export needs them
NETWORKS = [name for name in ENGINES if name not in ("auto", "net", "search")]
EASY = {"sudoku": "near-finished", "maze": "perfect:7x7"}  # a difficulty that any engine can be asked for
ASK_SECONDS = 10.0
LLM_SECONDS = 30.0  # for the language model, which may have to be loaded
YES = {
    "type": "object",
    "properties": {"test": {"type": "string", "enum": ["yes", "no"]}},
    "required": ["test"],
    "additionalProperties": False,
}


def run(args: Namespace) -> int:
    return kinds(args) if args.command == "kinds" else doctor(args)


def kinds(args: Namespace) -> int:
    """Every kind with its sizes, its default network and the networks shipped for it."""
    if args.json:
        print(json.dumps({"kinds": [kind_content(kind) for kind in all_kinds()]}))
        return 0
    print(f"{'kind':<12}{'cells a side':<14}{'network':<10}weights here")
    for kind in all_kinds():
        low, high = kind.sizes
        sizes = str(low) if low == high else f"{low} to {high}"
        network, weights = default_network(kind) or "none", ", ".join(shipped_networks(kind)) or "none"
        print(f"{kind.name:<12}{sizes:<14}{network:<10}{weights}")
    return 0


def kind_content(kind: PuzzleKind) -> dict[str, Any]:
    return {
        "kind": kind.name,
        "sizes": list(kind.sizes),
        "symbols": kind.symbols,
        "engine": default_network(kind),
        "weights": shipped_networks(kind),
    }


def doctor(args: Namespace) -> int:
    """Look at everything an answer depends on; the exit status is 1 if something is wrong."""
    with progress("checking"):
        checks = [check_python(), *check_packages(), *check_engines(), check_llm(), check_colors()]
    is_well = all(check["ok"] for check in checks)
    if args.json:
        print(json.dumps({"ok": is_well, "checks": checks}))
        return 0 if is_well else 1
    for check in checks:
        print(f"{'ok' if check['ok'] else 'WRONG':<7}{check['name']:<26}{printable(check['found'])}")
    print("everything works" if is_well else "something is wrong: see the lines above")
    return 0 if is_well else 1


def check_python() -> dict[str, Any]:
    expected = ".".join(map(str, OLDEST_PYTHON))
    return _check(
        "python", sys.version_info >= OLDEST_PYTHON, f"{platform.python_version()}, needs {expected}"
    )


def check_packages() -> list[dict[str, Any]]:
    found = {name: _version(name) for name in PACKAGES + PICTURE_PACKAGES + TRAINING_PACKAGES}
    checks = [_check(name, found[name] is not None, found[name] or "missing") for name in PACKAGES]
    for name in PICTURE_PACKAGES:
        checks.append(_check(name, True, found[name] or "not installed; only reading pictures needs it"))
    for name in TRAINING_PACKAGES:
        checks.append(_check(name, True, found[name] or "not installed; only training needs it"))
    return checks


def check_engines() -> list[dict[str, Any]]:
    """The files of every network, the default one first, and one small puzzle of each kind by each engine."""
    checks = []
    for kind in all_kinds():
        clues, _ = kind.generate(np.random.default_rng(0), EASY.get(family(kind), 0.0))
        puzzle = Puzzle(kind, clues)
        if kind.search(clues).status is Status.unverifiable:
            checks.append(_check(kind.name, True, "read and described; no engine solves it yet"))
            continue
        networks = dict.fromkeys([default_network(kind), *shipped_networks(kind)])
        for engine in ("search", *filter(None, networks)):
            checks.append(check_engine(puzzle, engine))
    return checks


def check_engine(puzzle: Puzzle, engine: str) -> dict[str, Any]:
    name = f"{puzzle.kind.name} by {engine}"
    try:
        weights = "" if engine == "search" else f", weights {find_network(engine, puzzle.kind).weights[:12]}"
        (solution,) = solve([puzzle], engine, deadline=ASK_SECONDS)
    except CheckpointError as error:
        return _check(name, False, str(error))
    if solution.grid is None or puzzle.kind.verdict(puzzle.clues, solution.grid) is not Verdict.solved:
        return _check(name, False, f"did not solve a small puzzle{weights}")
    return _check(name, True, f"solved in {1000 * solution.seconds:.0f} ms{weights}")


def check_llm() -> dict[str, Any]:
    """The language model that is asked unless `--llm` names another, with one short question."""
    name = "language model"
    try:
        model = open_llm(os.environ.get(LLM_VARIABLE))
        if model is None:
            way = f"name one with --llm or in {LLM_VARIABLE}"
            return _check(name, True, f"none; puzzles told in sentences need one: {way}")
        started = time.monotonic()
        model.complete([Message("user", "Is this a test? Answer yes.")], YES, seconds=LLM_SECONDS)
    except PuzzleError as error:
        return _check(name, False, str(error))
    return _check(name, True, f"{model.name} answered in {time.monotonic() - started:.1f} s")


def check_colors() -> dict[str, Any]:
    return _check("terminal", True, "with colours" if has_colors(sys.stdout) else "without colours")


def shipped_networks(kind: PuzzleKind) -> list[str]:
    return [name for name in NETWORKS if shipped_folder(name, kind).is_dir()]


def _check(name: str, ok: bool, found: str) -> dict[str, Any]:
    return {"name": name, "ok": ok, "found": found}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
