"""Where the time of solving goes: `python -m evals.latency generated:sudoku-9x9:minimal:50`.

Prints the median and 95th percentile of seconds and steps a puzzle, and how they are shared by the network's steps, the rules,
and the search around both. `--cold` starts new processes and tells what the first answer waits for. `--variants`
times one step under other settings of ONNX Runtime, in batches, with torch, and of `--against FOLDER`, all in
turn, so that whatever else the machine does slows them alike.

Seconds are those that the processor spent (`--clock wall` takes those that passed); one thread.
"""

from __future__ import annotations

import argparse
import json
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from evals.evaluate import CLOCKS, hardware
from evals.report import table
from evals.suites import load_suite
from evals.tally import spread
from solver import engine as engines
from solver.checkpoint import current_commit
from solver.networks import STEP_FILE, Network, find_network, load_network, shipped_folder
from solver.puzzle import Puzzle, PuzzleError

COLD_STARTS = 5  # processes
CALLS, BURST = 60, 5  # a variant is called so many times in a row, and has so many turns

COLD = """
import json, sys, time
marks = [("start of Python", time.process_time())]
def mark(name): marks.append((name, time.process_time()))
import numpy; mark("import numpy")
import orchestrator.__main__, orchestrator.agent, orchestrator.explain; mark("import gridloop")
import onnxruntime; mark("import onnxruntime")
from evals.suites import load_suite; mark("")
puzzle = load_suite(sys.argv[1], limit=1)[0].puzzle; mark("")
from solver.networks import find_network
from solver.engine import solve
find_network(sys.argv[2], puzzle.kind); mark("load the network")
solve([puzzle], sys.argv[2]); mark("first puzzle")
solve([puzzle], sys.argv[2]); mark("the same again")
print(json.dumps([(name, now - before) for (name, now), (_, before) in zip(marks, [("", 0.0), *marks]) if name]))
"""


@dataclass
class Parts:
    """Seconds by part, and how often each was entered."""

    clock: Callable[[], float]
    seconds: dict[str, float] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)

    @contextmanager
    def timed(self, part: str) -> Iterator[None]:
        started = self.clock()
        yield
        self.seconds[part] = self.seconds.get(part, 0.0) + self.clock() - started
        self.calls[part] = self.calls.get(part, 0) + 1


class TimedKind:
    """A kind of puzzle whose judgements are timed; all else is as it is."""

    def __init__(self, kind: Any, parts: Parts) -> None:
        self.kind, self.parts = kind, parts

    def __getattr__(self, name: str) -> Any:
        return getattr(self.kind, name)

    def verdict(self, *args: Any) -> Any:
        with self.parts.timed("rules"):
            return self.kind.verdict(*args)


@dataclass(frozen=True, eq=False)
class TimedNetwork(Network):
    """A network whose steps are timed."""

    inner: Network

    @staticmethod
    def around(inner: Network, parts: Parts) -> TimedNetwork:
        def step(state: Any, board: Any) -> list[Any]:
            with parts.timed("network"):
                return inner.step(state, board)

        return TimedNetwork(inner.name, step, inner.fields, inner.weights, inner.runtime, inner)

    def initial_state(self, board: np.ndarray, rng: np.random.Generator | None = None) -> Any:
        return self.inner.initial_state(board, rng)


def shares(args: argparse.Namespace) -> dict[str, Any]:
    """Solve the set; who spent the time?"""
    clock = CLOCKS[args.clock]
    parts = Parts(clock)
    questions = load_suite(args.suite, limit=args.limit, seed=args.seed)
    jobs: list[engines.Job] = []
    for number, question in enumerate(questions):
        network = find_network(args.engine, question.puzzle.kind, args.weights)
        puzzle = Puzzle(TimedKind(question.puzzle.kind, parts), question.puzzle.clues)  # type: ignore[arg-type]
        rng = np.random.default_rng([args.seed, number])
        jobs.append(engines.Job(number, TimedNetwork.around(network, parts), puzzle, rng))
    solutions = [solution for _, solution in engines.drive(iter(jobs), args.deadline, clock=clock)]
    whole = sum(solution.seconds for solution in solutions)
    n_steps = sum(solution.steps for solution in solutions)
    parts.seconds["search"] = whole - sum(parts.seconds.values())
    return {
        "n": len(solutions),
        "n_solved": sum(solution.grid is not None for solution in solutions),
        "seconds": spread([solution.seconds for solution in solutions], 4),
        "steps": spread([solution.steps for solution in solutions]),
        "parts": {
            name: {
                "share": round(seconds / whole, 4),
                "ms_a_step": round(seconds / n_steps * 1e3, 4),
                "calls": parts.calls.get(name),
            }
            for name, seconds in parts.seconds.items()
        },
    }


def cold_start(suite: str, engine: str) -> dict[str, float]:
    """Seconds of the processor until a new process has its first answer: the median of each part."""
    runs: list[list[tuple[str, float]]] = []
    for _ in range(COLD_STARTS):
        done = subprocess.run(
            [sys.executable, "-c", COLD, suite, engine], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise PuzzleError(f"a new process could not solve it: {done.stderr.strip().splitlines()[-1]}")
        runs.append(json.loads(done.stdout))
    return {
        part[0][0]: round(statistics.median(seconds for _, seconds in part), 4)
        for part in zip(*runs, strict=True)
    }


def variants(network: Network, folder: Path, puzzle: Puzzle, against: Path | None) -> list[dict[str, Any]]:
    """One step in many ways: milliseconds a board, median and tenth percentile."""
    board, state = first_request(network, puzzle)
    steps: dict[str, tuple[Callable[[Any, Any], Any], int]] = {"as shipped": (network.step, 1)}
    if against is not None:
        steps[str(against)] = (load_network(against).step, 1)
    if (folder / STEP_FILE).exists():
        for name, changes in session_variants().items():
            steps[name] = (onnx_step(folder / STEP_FILE, changes), 1)
        steps["results bound to the same arrays"] = (bound_step(folder / STEP_FILE, board, state), 1)
    for size in (2, 4, 8):
        steps[f"{size} boards at once"] = (network.step, size)
    try:
        steps["torch"] = (torch_step(folder), 1)
    except ImportError:
        pass
    batches = {size: (np.stack([state] * size), np.stack([board] * size)) for size in (1, 2, 4, 8)}
    spent: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(CALLS):
        for name, (step, size) in steps.items():
            for _ in range(BURST):
                started = time.perf_counter()
                step(*batches[size])
                spent[name].append((time.perf_counter() - started) / size * 1e3)
    return [
        {"name": name, "p10": float(np.percentile(each, 10)), "p50": float(np.percentile(each, 50))}
        for name, each in spent.items()
    ]


def first_request(network: Network, puzzle: Puzzle) -> tuple[np.ndarray, np.ndarray]:
    """The board and the state after the second step of a search, as arrays."""
    clock = engines.Clock(engines.Stopwatch(time.monotonic), 10.0)
    search = engines.SEARCHES[network.name](network, puzzle, clock, np.random.default_rng(0))
    state, board = next(search)
    state = network.initial_state(board) if state is None else state
    for _ in range(2):
        state = network.step(state[None], board[None])[0][0]
    return board, np.asarray(state)


def session_variants() -> dict[str, dict[str, Any]]:
    import onnxruntime

    level = onnxruntime.GraphOptimizationLevel
    return {
        "operations not merged": {"graph_optimization_level": level.ORT_DISABLE_ALL},
        "operations merged, layouts kept": {"graph_optimization_level": level.ORT_ENABLE_EXTENDED},
        "no arena of memory": {"enable_cpu_mem_arena": False},
        "no plan of memory": {"enable_mem_pattern": False},
    }


def onnx_session(path: Path, changes: dict[str, Any]) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    for name, value in changes.items():
        setattr(options, name, value)
    return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])


def onnx_step(path: Path, changes: dict[str, Any]) -> Callable[[Any, Any], Any]:
    session = onnx_session(path, changes)
    return lambda state, board: session.run(None, {"state": state, "board": board})


def bound_step(path: Path, board: np.ndarray, state: np.ndarray) -> Callable[[Any, Any], Any]:
    """Nothing is allocated: inputs and results stay where they are."""
    session = onnx_session(path, {})
    binding = session.io_binding()
    inputs = {"state": state[None].copy(), "board": board[None].copy()}
    results = dict(zip((each.name for each in session.get_outputs()), session.run(None, inputs), strict=True))
    for bind, arrays in ((binding.bind_input, inputs), (binding.bind_output, results)):
        for name, array in arrays.items():
            bind(name, "cpu", 0, array.dtype, array.shape, array.ctypes.data)

    def step(state: np.ndarray, board: np.ndarray) -> None:
        np.copyto(inputs["state"], state)
        np.copyto(inputs["board"], board)
        session.run_with_iobinding(binding)

    return step


def torch_step(folder: Path) -> Callable[[Any, Any], Any]:
    from solver.checkpoint import load_checkpoint
    from solver.networks import TOKEN_NETWORKS, TokenStep, TorchStep

    loaded = load_checkpoint(folder)
    return (TokenStep if loaded.architecture in TOKEN_NETWORKS else TorchStep)(loaded.model)


def lines(found: dict[str, Any]) -> list[str]:
    whole = found["whole"]
    seconds, steps = (f"{whole[name]['p50']:.3g} / {whole[name]['p95']:.3g}" for name in ("seconds", "steps"))
    page = [
        f"{whole['n_solved']} of {whole['n']} solved; p50 / p95 a puzzle: {seconds} s, {steps} steps",
        "",
        *table(
            ["part", "share", "ms a step", "calls"],
            [
                [name, f"{100 * part['share']:.1f} %", f"{part['ms_a_step']:.3f}", str(part["calls"] or "–")]
                for name, part in whole["parts"].items()
            ],
        ),
    ]
    if "cold" in found:
        rows = [[name, f"{seconds * 1e3:.0f}"] for name, seconds in found["cold"].items()]
        page += ["", *table(["a new process", "ms"], rows)]
    if "variants" in found:
        rows = [[row["name"], f"{row['p10']:.3f}", f"{row['p50']:.3f}"] for row in found["variants"]]
        page += ["", *table(["one step", "ms a board, p10", "p50"], rows)]
    return [*page, "", f"`{found['command']}`"]


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("suite", metavar="SET", help="as for gridloop evaluate")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N puzzles")
    parser.add_argument("--engine", default="net", help="a network; default: that of the kind")
    parser.add_argument("--weights", type=Path, metavar="FOLDER")
    parser.add_argument("--deadline", type=float, default=10.0, metavar="SECONDS")
    parser.add_argument("--clock", choices=tuple(CLOCKS), default="processor")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cold", action="store_true", help="also time new processes")
    parser.add_argument("--variants", action="store_true", help="also time one step in other ways")
    parser.add_argument("--against", type=Path, metavar="FOLDER", help="another network, for --variants")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    argv = sys.argv[1:] if argv is None else argv
    args = parse_arguments(argv)
    try:
        found: dict[str, Any] = {"whole": shares(args)}
        if args.cold:
            found["cold"] = cold_start(args.suite, args.engine)
        if args.variants:
            puzzle = load_suite(args.suite, limit=1, seed=args.seed)[0].puzzle
            network = find_network(args.engine, puzzle.kind, args.weights)
            folder = args.weights or shipped_folder(network.name, puzzle.kind)
            found["variants"] = variants(network, folder, puzzle, args.against)
    except PuzzleError as error:
        print(f"evals.latency: {error}", file=sys.stderr)
        return 2
    found["command"] = shlex.join(["python", "-m", "evals.latency", *argv])
    found |= {"commit": current_commit(), "hardware": hardware()}
    print(json.dumps(found) if args.json else "\n".join(lines(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
