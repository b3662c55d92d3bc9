"""Several solvers on the same puzzles, in one table: `python -m evals.baselines SET --limit 50`.

| who | what it is |
| --- | --- |
| exact search | the referee's own search; its passes are its conflicts (Sudoku) or the cells it visits (mazes) |
| the network | the default engine of the kind |
| no network, blind | the same loop of pinning and branching (mazes: of views) around a stand-in that believes every digit of a blank (every open move) equally, and never calls a dead end: only finished grids are judged |
| no network, eliminating | the same, but the stand-in rules out what a decided cell forbids its row, column and box, one round a step, and calls a cell without candidates a dead end (mazes: it rules out moves that lead nowhere but back) |
| NAME=FOLDER | other weights, by `--weights`, such as trm=runs/trm |
| a language model | asked directly (`evals/direct.py`), by `--llm openai:URL#MODEL` |

The stand-ins show what a network adds: how many branches and how much time its beliefs save.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from evals.direct import Bill, Model, solve_directly
from evals.evaluate import CLOCKS, Setting, hardware
from evals.report import pair_text, share_text, table
from evals.suites import load_suite
from evals.tally import Tally, judged, measure
from solver import engine as engines
from solver.checkpoint import current_commit
from solver.kinds.maze import GOAL, MOVES, START, WALL, Maze
from solver.kinds.sudoku import Sudoku
from solver.networks import Network
from solver.puzzle import CheckpointError, ParseError, Puzzle, PuzzleError, PuzzleKind, Solution

DEPTH = 32  # steps of a stand-in's first pass; as many as the shipped network takes
OUT_OF_THE_QUESTION = -20.0  # logit of what is ruled out
CLASH = 20.0  # logit of a dead end

Solved = Iterator[tuple[int, Solution]]


@dataclass
class Contestant:
    """Somebody who solves puzzles that come with their numbers."""

    name: str
    solve: Callable[[Iterable[tuple[int, Puzzle]]], Solved]
    network_of: Callable[[PuzzleKind], Network | None] = lambda kind: None  # whose FLOPs are counted
    bill: Bill | None = None  # of a language model
    prices: tuple[float, float] | None = field(default=None)  # for a million tokens in, and out


def main(argv: Sequence[str] | None = None) -> int:
    argv = sys.argv[1:] if argv is None else argv
    args = parse_arguments(argv)
    try:
        rows = compare(args)
    except PuzzleError as error:
        print(f"evals.baselines: {error}", file=sys.stderr)
        return 2
    found = {
        "suite": args.suite,
        "deadline": args.deadline,
        "clock": args.clock,
        "command": shlex.join(["python", "-m", "evals.baselines", *argv]),
        "commit": current_commit(),
        "hardware": hardware(),
        "rows": rows,
    }
    page = "\n".join([*table_lines(rows), "", f"`{found['command']}`"])
    print(json.dumps(found) if args.json else page)
    if args.out is not None:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(
            (json.dumps(found) if args.out.suffix == ".json" else page) + "\n", encoding="utf-8"
        )
    return 0


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("suite", metavar="SET", help="as for gridloop evaluate")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N puzzles")
    parser.add_argument(
        "--deadline", type=float, default=10.0, metavar="SECONDS", help="a puzzle; default: 10"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--clock", choices=tuple(CLOCKS), default="wall", help="as for gridloop evaluate")
    parser.add_argument(
        "--weights", action="append", default=[], metavar="NAME=FOLDER", help="such as trm=runs/trm"
    )
    parser.add_argument("--llm", action="append", default=[], metavar="openai:URL#MODEL")
    parser.add_argument("--llm-timeout", type=float, default=120.0, metavar="SECONDS")
    parser.add_argument(
        "--llm-key",
        default="OPENAI_API_KEY",
        metavar="VARIABLE",
        help="the environment variable with the key",
    )
    parser.add_argument(
        "--llm-price",
        type=float,
        nargs=2,
        metavar=("IN", "OUT"),
        help="for a million tokens, in any currency",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="also write the table (.md) or the object (.json)"
    )
    return parser.parse_args(argv)


def contestants(args: argparse.Namespace) -> list[Contestant]:
    """Everybody who takes part, in the order of the table."""
    setting = Setting(engine="net", deadline=args.deadline, seed=args.seed, clock=args.clock)
    everybody = [
        Contestant("exact search", lambda numbered: search_exactly(numbered, args)),
        by_engine("the network", setting),
        *(
            Contestant(name, lambda numbered, stand_in=stand_in: without_network(numbered, stand_in, args))  # type: ignore[misc]
            for name, stand_in in (("no network, blind", blind), ("no network, eliminating", eliminating))
        ),
    ]
    for text in args.weights:
        engine, _, folder = text.partition("=")
        if not folder or engine not in engines.NETWORKS:
            raise ParseError(
                f"no weights {text!r}; expected NAME=FOLDER, NAME one of {', '.join(engines.NETWORKS)}"
            )
        everybody.append(by_engine(text, replace(setting, engine=engine, weights=Path(folder))))
    for text in args.llm:
        model, bill = Model.parse(text, key_variable=args.llm_key, timeout=args.llm_timeout), Bill()
        prices = None if args.llm_price is None else tuple(args.llm_price)
        ask = lambda numbered, model=model, bill=bill: solve_directly(numbered, model, bill)
        everybody.append(Contestant(model.name, ask, bill=bill, prices=prices))
    return everybody


def by_engine(name: str, setting: Setting) -> Contestant:
    def solve(numbered: Iterable[tuple[int, Puzzle]]) -> Solved:
        return engines.stream(
            numbered,
            setting.engine,
            deadline=setting.deadline,
            seed=setting.seed,
            weights=setting.weights,
            clock=CLOCKS[setting.clock],
        )

    return Contestant(name, solve, setting.network)


def search_exactly(numbered: Iterable[tuple[int, Puzzle]], args: argparse.Namespace) -> Solved:
    clock = CLOCKS[args.clock]
    for number, puzzle in numbered:
        started = clock()
        found = puzzle.kind.search(puzzle.clues, seconds=args.deadline)
        grid = found.solutions[0] if found.solutions else None
        by = None if grid is None else "search"
        yield number, Solution(grid, by, passes=found.nodes, seconds=clock() - started)


def compare(args: argparse.Namespace) -> list[dict[str, Any]]:
    """The figures of everybody on the same puzzles; who cannot take part says why.

    Raises:
        ParseError: there is no such set, or a language model cannot be asked.
    """
    everybody = contestants(args)
    questions = load_suite(args.suite, limit=args.limit, seed=args.seed)
    rows = []
    for contestant in everybody:
        tally, architectures = Tally(), set[str]()
        try:
            numbered = ((number, question.puzzle) for number, question in enumerate(questions))
            for number, solution in contestant.solve(numbered):
                network = contestant.network_of(questions[number].puzzle.kind)
                tally.add(judged(number, questions[number], solution, network))
                architectures |= {network.name} if network else set()
        except CheckpointError as error:
            rows.append({"name": contestant.name, "error": str(error)})
            continue
        row = {"name": contestant.name, **measure(tally.rows), "error": None}
        row["networks"] = sorted(architectures)
        if contestant.bill is not None:
            row["llm"] = vars(contestant.bill) | {"cost": cost(contestant.bill, contestant.prices)}
        rows.append(row)
    return rows


def cost(bill: Bill, prices: tuple[float, float] | None) -> float | None:
    if prices is None:
        return None
    return round((bill.tokens_in * prices[0] + bill.tokens_out * prices[1]) / 1e6, 6)


def table_lines(rows: list[dict[str, Any]]) -> list[str]:
    head = ["who", "n", "solved", "wrong", "no answer", "p50 / p95 s", "passes", "GFLOPs", "tokens a puzzle"]
    lines = []
    for row in rows:
        if row["error"] is not None:
            lines.append([row["name"], row["error"], *[""] * (len(head) - 2)])
            continue
        tokens = "–"
        if "llm" in row:
            bill = row["llm"]
            tokens = f"{(bill['tokens_in'] + bill['tokens_out']) / bill['n_asked']:,.0f}"
            tokens += "" if bill["cost"] is None else f", {bill['cost']:.4g} in all"
        lines.append(
            [
                row["name"],
                str(row["n"]),
                share_text(row, "n_solved", "interval"),
                str(row["wrong"]),
                str(row["unsolved"]),
                pair_text(row["seconds"]),
                "–" if "llm" in row else pair_text(row["passes"]),
                pair_text(row["flops"], 1e-9) if "flops" in row else "–",
                tokens,
            ]
        )
    return table(head, lines)


# --- no network: the engine's own loop around a stand-in -------------------------------------------------

StandIn = Callable[[PuzzleKind], Network]


def without_network(
    numbered: Iterable[tuple[int, Puzzle]], stand_in: StandIn, args: argparse.Namespace
) -> Solved:
    jobs = (
        engines.Job(number, stand_in(puzzle.kind), puzzle, np.random.default_rng([args.seed, number]))
        for number, puzzle in numbered
    )
    for job, solution in engines.drive(jobs, args.deadline, clock=CLOCKS[args.clock]):
        yield job.number, solution


def blind(kind: PuzzleKind) -> Network:
    return _stand_in(kind, blind_candidates, blind_moves)


def eliminating(kind: PuzzleKind) -> Network:
    return _stand_in(kind, eliminate_candidates, eliminate_moves)


def _stand_in(kind: PuzzleKind, for_sudoku: Any, for_maze: Any) -> Network:
    """What the engine takes for a network: a step that has learned nothing."""
    if isinstance(kind, Sudoku):
        return Network("lattice", for_sudoku, {"dim": 1, "depth": DEPTH}, "none", "numpy")
    if isinstance(kind, Maze):
        return Network("conv", for_maze, {"channels": 4, "rounds": 1, "reach": 1}, "none", "numpy")
    raise CheckpointError(f"there is no stand-in for networks on {kind.name!r} puzzles")


def blind_candidates(state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
    """Every candidate is as good as any other; nothing is a dead end."""
    return [state, np.where(board > 0, 0.0, OUT_OF_THE_QUESTION), np.full(len(board), -CLASH)]


def eliminate_candidates(state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
    """One round: a digit that is the last of its cell is ruled out in that cell's row, column and box.

    Boards are (B, bands, rows of a band, stacks, columns of a stack, digits). The state remembers what is ruled out.
    """
    possible = (board > 0) & (state[..., 0] == 0)
    n_left = possible.sum(-1, keepdims=True)
    decided = (possible & (n_left == 1)).astype(np.int64)
    houses = sum(decided.sum(axes, keepdims=True) for axes in ((3, 4), (1, 2), (2, 4)))
    possible &= houses - 3 * decided == 0
    dead = (~possible.any(-1)).reshape(len(board), -1).any(-1)
    following = (~possible).astype(np.float32)[..., None]
    return [following, np.where(possible, 0.0, OUT_OF_THE_QUESTION), np.where(dead, CLASH, -CLASH)]


def blind_moves(state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
    """Every move into an open cell is as good as any other."""
    return [state, np.where(_ahead(board[:, WALL] == 0), 1.0, -1.0)]


def eliminate_moves(state: np.ndarray, board: np.ndarray) -> list[np.ndarray]:
    """One round: a move is ruled out if it enters the start, or a cell from which only the way back is left.

    So dead ends are filled and corridors get a direction. The state remembers what is ruled out.
    """
    free, start, goal = board[:, WALL] == 0, board[:, START] > 0, board[:, GOAL] > 0
    good = free[:, None] & _ahead(free) & ~_ahead(start) & (state == 0)
    n_ways = good.sum(1)
    for move in range(len(MOVES)):
        back = len(MOVES) - 1 - move  # down, left, right, up: the opposite stands at the other end
        goes_on = n_ways - good[:, back] > 0
        good[:, move] &= _ahead(goes_on | goal)[:, move]
    return [(~good).astype(np.float32), np.where(good, 1.0, -1.0)]


def _ahead(cells: np.ndarray) -> np.ndarray:
    """(B, 4, H, W): whether the cell that a move leads to is one of `cells`; outside there are none."""
    _, height, width = cells.shape
    padded = np.pad(cells, ((0, 0), (1, 1), (1, 1)))
    return np.stack(
        [
            padded[:, 1 + down : 1 + down + height, 1 + right : 1 + right + width]
            for down, right in MOVES.values()
        ],
        1,
    )


if __name__ == "__main__":
    sys.exit(main())
