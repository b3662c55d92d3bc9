"""`gridloop evaluate`: how many puzzles of a set an engine solves, how fast, and how sure the figure is.

A puzzle counts as solved when the rules find nothing wrong with the answer; a stored answer is only compared
with. Wrong answers are told from no answer: an engine that checks itself has none.

    survey the set ─► stream it through the engine ─► a row of numbers a puzzle ─► gather ─► figures
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from evals import robust, shards
from evals.suites import WHOLE, Share, read_suite, survey
from evals.tally import Tally, invariance, judged, measure
from evals.trace import trace
from orchestrator.agent import check_engine
from orchestrator.terminal import printable, progress
from solver import engine as engines
from solver.checkpoint import current_commit
from solver.networks import Network, find_network
from solver.puzzle import CheckpointError, ParseError, Puzzle, PuzzleKind, Verdict

CLOCKS = {"wall": time.monotonic, "processor": time.process_time}
"""By which the deadline and the times are measured. On a busy machine, waiting for the processor counts on a wall."""

THREADS = 1  # that a network uses on a processor (`solver/networks.py`)


@dataclass(frozen=True, kw_only=True)
class Setting:
    """Who solves, and under which conditions."""

    engine: str = "net"
    deadline: float = 10.0  # seconds a puzzle
    seed: int = 0  # of the set, if it is drawn or changed, and of the engine
    batch_size: int = 1  # puzzles stepped together
    weights: Path | None = None
    device: str = "cpu"
    clock: str = "wall"  # of CLOCKS

    def network(self, kind: PuzzleKind) -> Network | None:
        """The network for puzzles of a kind; None where only exact search is asked."""
        if self.engine == "search":
            return None
        try:
            name = "net" if self.engine == "auto" else self.engine
            return find_network(name, kind, self.weights, self.device)
        except CheckpointError:
            if self.engine != "auto" or self.weights is not None:
                raise
            return None


def run(args: Namespace) -> int:
    """Print the report; the exit status is 3 if an engine claimed a wrong answer."""
    setting = Setting(
        engine=args.engine,
        deadline=args.deadline,
        seed=args.seed,
        batch_size=args.batch_size,
        weights=args.weights,
        device=shards.device_of_process(args.device),
        clock=args.clock,
    )
    try:
        check_engine(args.engine)
        if args.save is not None:
            check_place(args.save)
        share = shards.share_of_process() if args.shard is None else shards.parse_share(args.shard)
        part = solve_suite(args.suite, setting, limit=args.limit, share=share, command=args.command_line)
        if args.shard is None and share != WHOLE:
            parts = shards.gather(part)
            if parts is None:
                return 0  # the first process reports for all
            part = shards.merge(parts)
        report = make_report(part)
        if args.trace:
            report["trace"] = trace(args.suite, setting.network, seed=args.seed, n_puzzles=args.trace)
        if args.save is not None and args.save.suffix == ".npz":
            shards.save_part(args.save, part)
        elif args.save is not None:
            args.save.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    except (ParseError, CheckpointError) as error:
        if args.json:
            print(json.dumps({"n": None, "n_solved": None, "error": str(error)}))
        else:
            print(f"gridloop: {printable(str(error))}", file=sys.stderr)
        return 2
    print(json.dumps(report) if args.json else printable("\n".join(report_lines(report))))
    return 3 if report["wrong"] else 0


def evaluate(suite: str, setting: Setting, *, limit: int | None = None) -> dict[str, Any]:
    """The report on one engine and one set, in this process.

    Raises:
        ParseError: there is no such set, or one of kinds whose answers no rule can judge.
        CheckpointError: the engine has no weights for one of the kinds.
    """
    return make_report(solve_suite(suite, setting, limit=limit))


def solve_suite(
    suite: str,
    setting: Setting,
    *,
    limit: int | None = None,
    share: Share = WHOLE,
    command: str | None = None,
) -> shards.Part:
    """Let the engine solve a share of the set; what it did, and a row for every puzzle.

    `command` is what was typed. Where the set is a changed one of the same difficulty, the unchanged puzzles are solved too.
    """
    if setting.batch_size < 1:
        raise ParseError(f"a batch size of {setting.batch_size} makes no sense; expected 1 or more")
    if setting.clock == "processor" and setting.device != "cpu":
        raise ParseError(f"the processor's clock does not tell what happens on {setting.device!r}")
    started = time.monotonic()
    suites = {"after": suite}
    base = robust.keeps_difficulty(suite)
    if base is not None:
        suites["before"] = base
    with progress("looking through the puzzles"):
        n_puzzles, examples = survey(suite, limit=limit, share=share)
        for puzzle in examples:
            if puzzle.kind.verdict(puzzle.clues, puzzle.clues) is Verdict.unchecked:
                raise ParseError(f"no rule can judge answers to {puzzle.kind.name!r} puzzles")
        networks = {puzzle.kind.name: setting.network(puzzle.kind) for puzzle in examples}
    with (
        progress("solving", n_puzzles * len(suites))
        if share.index == 0
        else nullcontext(lambda: None) as advance
    ):
        rows = {
            name: solve_rows(each, setting, limit=limit, share=share, advance=advance)
            for name, each in suites.items()
        }
    header = {
        "suite": suite,
        "limit": limit,
        "engine": setting.engine,
        "deadline": setting.deadline,
        "seed": setting.seed,
        "batch_size": setting.batch_size,
        "device": setting.device.partition(":")[0],
        "clock": setting.clock,
        "share": [share.index, share.count],
        "processes": 1,
        "threads": THREADS,
        "weights": {kind: None if net is None else net.weights for kind, net in networks.items()},
        "command": command,
        "commit": current_commit(),
        "hardware": hardware(setting.device),
        "seconds_all": round(time.monotonic() - started, 2),
    }
    return header, rows


def solve_rows(
    suite: str,
    setting: Setting,
    *,
    limit: int | None,
    share: Share,
    advance: Callable[[], None],
) -> np.ndarray:
    """One row a puzzle. No more puzzles are held than are being solved."""
    tally, solving = Tally(), {}

    def numbered() -> Iterator[tuple[int, Puzzle]]:
        for number, question in read_suite(suite, limit=limit, seed=setting.seed, share=share):
            solving[number] = question
            yield number, question.puzzle

    for number, solution in engines.stream(
        numbered(),
        setting.engine,
        deadline=setting.deadline,
        seed=setting.seed,
        weights=setting.weights,
        batch_size=setting.batch_size,
        device=setting.device,
        clock=CLOCKS[setting.clock],
    ):
        question = solving.pop(number)
        puzzle = question.puzzle
        status = puzzle.kind.search(puzzle.clues).status if suite.startswith(robust.PREFIX) else ""
        tally.add(judged(number, question, solution, setting.network(puzzle.kind), status))
        advance()
    return tally.rows


def make_report(part: shards.Part) -> dict[str, Any]:
    """What was done, and the figures.

    Raises:
        ParseError: there are none, because a set was shared out among too many.
    """
    header, rows = part
    if not len(rows["after"]):
        raise ParseError("this share of the set holds no puzzle")
    report = header | measure(rows["after"])
    if "before" in rows:
        report["invariance"] = invariance(rows["before"], rows["after"])
    return report


def check_place(path: Path) -> None:
    """Raise `ParseError` unless results can be saved under this name; better now than after hours."""
    if path.suffix not in (".json", ".npz"):
        raise ParseError(f"cannot save as {path.name!r}; expected a name that ends in .json or .npz")
    if not path.absolute().parent.is_dir():
        raise ParseError(f"cannot save {path}: there is no such folder")


def hardware(device: str = "cpu") -> dict[str, Any]:
    """The processor, how many of its cores are ours, and the GPU if one was used."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    found: dict[str, Any] = {"processor": processor(), "cores": len(allowed)}
    if device.startswith("cuda"):
        import torch

        found["gpu"] = torch.cuda.get_device_name(device)
    return found


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def report_lines(report: dict[str, Any]) -> list[str]:
    """The report for people."""
    kinds = ", ".join(f"{n} {name}" for name, n in report["kinds"].items())
    weights = ", ".join(f"{name} {digest[:12]}" for name, digest in report["weights"].items() if digest)
    lines = [
        f"{report['suite']}: {kinds}; engine {report['engine']}"
        + (f", weights of {weights}" if weights else "")
    ]
    lines += whole_lines(report)
    if report.get("impossible", {}).get("n") != report["n"]:
        lines += [
            count_line("solved and verified", report, "n_solved", "interval"),
            count_line("in a single pass", report, "n_single_pass", "single_pass_interval"),
        ]
    lines.append(f"{'wrong':<22}{report['wrong']}, no answer {report['unsolved']}")
    lines += [
        f"{name:<22}" + ", ".join(f"{figure} {value:g}" for figure, value in report[name].items())
        for name in ("seconds", "steps", "passes", "flops")
        if name in report
    ]
    for name, band in report.get("by_rating", {}).items():
        lines.append(count_line(f"rating {name}", band, "n_solved", "interval"))
    for name in ("mazes", "status"):
        if name in report:
            lines.append(f"{name:<22}" + ", ".join(f"{what} {n}" for what, n in report[name].items()))
    if "impossible" in report:
        lines.append(count_line("illegal, no claim", report["impossible"], "n_not_claimed", "interval"))
    if "invariance" in report:
        lines += [
            f"{label:<22}{found['before']} before the change, {found['after']} after it: "
            f"{found['lost']} lost, {found['gained']} gained"
            for label, found in (
                ("solved", report["invariance"]["solved"]),
                ("single pass", report["invariance"]["single_pass"]),
            )
        ]
    gpu = report["hardware"].get("gpu")
    machine = f"{report['hardware']['processor']}, {report['hardware']['cores']} cores"
    lines.append(
        f"{'measured on':<22}{gpu + ', ' if gpu else ''}{machine}; {report['processes']} "
        f"process{'es' if report['processes'] > 1 else ''} of {report['threads']} thread, "
        f"{report['seconds_all']:g} s in all"
        + ("; times by the processor's clock" if report["clock"] != "wall" else "")
    )
    return lines


def whole_lines(report: dict[str, Any]) -> list[str]:
    """Which part of the set this is, where it is not all of it."""
    index, count = report["share"]
    lines = [f"share {index + 1} of {count} only"] if count > 1 else []
    if "missing_shares" in report:
        lines.append(f"without the shares {', '.join(map(str, report['missing_shares']))}")
    return lines


def count_line(label: str, figures: dict[str, Any], name: str, interval: str) -> str:
    n, low_high = figures[name], figures[interval]
    low, high = (f"{100 * share:.1f}" for share in low_high)
    return f"{label:<22}{n} of {figures['n']}, {100 * n / figures['n']:.1f} % (95 % interval {low} to {high})"
