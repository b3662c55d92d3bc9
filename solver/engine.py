"""Solving: step a network, look at its grid, stop as soon as the rules hold; else look further.

`solve` is the entry. Each puzzle is a generator that asks for one refinement step at a time and gets the
network's reading of it, so that many puzzles share one batch. What is tried, in order: one pass
of the network at its trained depth; the same pass carried on; symmetric views of the board; then, for
Sudoku, pinning the digits that the network believes in and taking back those it calls a dead end.

In a network engine the rules are asked about complete grids only. Which branch is left comes from the network
alone, and `passes` counts the branches, so that nobody mistakes a search for a network. Exact search
runs under the engines `auto` (after the network) and `search` only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from solver.kinds.maze import GOAL, MOVES, OPEN, PATH, START, WALL
from solver.networks import Network, find_network
from solver.puzzle import CheckpointError, Grid, ParseError, Puzzle, PuzzleKind, Solution, Status, Verdict

NETWORKS = ("lattice", "conv", "trm", "hrm")
ENGINES = ("auto", "net", "search", *NETWORKS)

NETWORK_SHARE = 0.4  # of the deadline, before `auto` turns to exact search

Request = tuple[np.ndarray | None, np.ndarray]  # (state or None for a fresh one, board), no batch axis
Search = Generator[Request, list[np.ndarray], Solution]


def solve(
    puzzles: Sequence[Puzzle],
    engine: str = "auto",
    *,
    deadline: float = 10.0,
    seed: int = 0,
    weights: Path | None = None,
    batch_size: int = 1,
    on_solution: Callable[[int, Solution], None] | None = None,
) -> list[Solution]:
    """Solve each puzzle within `deadline` seconds of its own; the result is a claim that the rules held for.

    A solution without a grid means that nothing was found. With `batch_size` above 1 that many puzzles are
    stepped together and share the time; on a CPU this gains nothing.

    Raises:
        ParseError: there is no such engine.
        CheckpointError: the engine has no weights for one of the kinds.
    """
    if engine not in ENGINES:
        raise ParseError(f"no engine {engine!r}; known engines: {', '.join(ENGINES)}")
    solutions: list[Solution | None] = [None] * len(puzzles)

    def finish(index: int, solution: Solution) -> None:
        if solution.grid is None and engine == "auto":
            solution = _exact(puzzles[index], max(0.1, deadline - solution.seconds), solution)
        solutions[index] = solution
        if on_solution is not None:
            on_solution(index, solution)

    jobs: list[tuple[int, Network]] = []
    for index, puzzle in enumerate(puzzles):
        if engine == "search":
            finish(index, _exact(puzzle, deadline, Solution(None, None)))
            continue
        try:
            jobs.append((index, find_network("net" if engine == "auto" else engine, puzzle.kind, weights)))
        except CheckpointError:
            if engine != "auto" or weights is not None:
                raise
            finish(index, Solution(None, None))
    share = deadline * NETWORK_SHARE if engine == "auto" else deadline
    rng_of = [np.random.default_rng([seed, index]) for index in range(len(puzzles))]
    _drive([(i, net, puzzles[i], rng_of[i]) for i, net in jobs], share, batch_size, finish)
    return [solution for solution in solutions if solution is not None]


def _exact(puzzle: Puzzle, seconds: float, before: Solution) -> Solution:
    """What exact search finds, on top of the time and steps already spent."""
    started = time.monotonic()
    result = puzzle.kind.search(puzzle.clues, seconds=seconds)
    spent = before.seconds + time.monotonic() - started
    grid = result.solutions[0] if result.solutions else None
    return replace(before, grid=grid, solved_by=None if grid is None else "search", seconds=spent)


def _drive(
    jobs: list[tuple[int, Network, Puzzle, np.random.Generator]],
    seconds: float,
    batch_size: int,
    finish: Callable[[int, Solution], None],
) -> None:
    """Run the searches, `batch_size` at a time, answering requests of the same shape together."""
    waiting = list(reversed(jobs))
    active: list[tuple[int, Network, Search, Request]] = []
    while waiting or active:
        while waiting and len(active) < batch_size:
            index, network, puzzle, rng = waiting.pop()
            clock = Clock(time.monotonic() + seconds)
            search = SEARCHES[network.name](network, puzzle, clock, rng)
            active.append((index, network, search, next(search)))
        first = active[0]
        together = [job for job in active if job[1] is first[1] and job[3][1].shape == first[3][1].shape]
        rest = [job for job in active if job not in together] if len(together) < len(active) else []
        states = [_state(network, request) for _, network, _, request in together]
        boards = [request[1] for *_, request in together]
        outputs = first[1].step(np.stack(states), np.stack(boards))
        active = rest
        for k, (index, network, search, _) in enumerate(together):
            try:
                active.append((index, network, search, search.send([output[k] for output in outputs])))
            except StopIteration as stop:
                finish(index, stop.value)


def _state(network: Network, request: Request) -> np.ndarray:
    state, board = request
    if state is not None:
        return state
    if network.name == "lattice":
        return np.zeros((*board.shape, network.fields["dim"]), dtype=np.float32)
    return np.zeros((network.fields["channels"], *board.shape[1:]), dtype=np.float32)


@dataclass
class Clock:
    """Counts the steps and passes of one puzzle and knows when to stop."""

    stop_at: float
    started: float = field(default_factory=time.monotonic)
    steps: int = 0
    passes: int = 1

    @property
    def over(self) -> bool:
        return time.monotonic() >= self.stop_at

    def solution(self, grid: Grid | None, network: Network, *, single_pass: bool = False) -> Solution:
        return Solution(
            grid=grid,
            solved_by=None if grid is None else network.name,
            steps=self.steps,
            passes=self.passes,
            seconds=time.monotonic() - self.started,
            single_pass=single_pass,
            weights=network.weights,
        )


class Judge:
    """Asks the rules about a complete grid, once for each different grid."""

    def __init__(self, puzzle: Puzzle) -> None:
        self.kind: PuzzleKind = puzzle.kind
        self.clues = puzzle.clues
        self.last = b""

    def accepts(self, grid: Grid) -> bool:
        content = grid.tobytes()
        if content == self.last:
            return False
        self.last = content
        return self.kind.verdict(self.clues, grid) is Verdict.solved


# --- Sudoku: candidates, with pinning and branching --------------------------------------------------

SURE = 0.98  # a belief above this is not worth a pin while others are open
BRANCH_STEPS = 2  # steps after a pin before the network is asked for the next one
DEEPER = 1  # how many trained depths the first pass is carried on


@dataclass
class Branch:
    """A pin that may be taken back: the board before it, and the network's state then."""

    candidates: np.ndarray  # (N, N, N) bool
    state: np.ndarray
    cell: tuple[int, int]
    digit: int


def search_lattice(network: Network, puzzle: Puzzle, clock: Clock, rng: np.random.Generator) -> Search:
    """Depth-first over the network's own beliefs; a branch is left when the network calls it a clash.

    The network treats all symmetric views of a board exactly alike, so views are not tried. When the whole tree
    is exhausted, a belief was too hasty: it starts again, slower to call a clash and less greedy.
    """
    kind, judge = puzzle.kind, Judge(puzzle)
    n, (bh, bw) = len(puzzle.clues), (kind.box_height, kind.box_width)  # type: ignore[attr-defined]
    blocks = (n // bh, bh, n // bw, bw, n)
    possible = puzzle.clues[..., None] == np.arange(1, n + 1)
    possible |= puzzle.clues[..., None] == 0
    candidates, state, stack = possible.copy(), None, list[Branch]()
    depth = network.fields["depth"]
    n_steps, clash_logit, noise = depth * (1 + DEEPER), 0.0, 0.0
    while True:
        board = candidates.astype(np.float32).reshape(blocks)
        for _ in range(n_steps):
            state, logits, clash = yield state, board
            clock.steps += 1
            logits = logits.reshape(n, n, n)
            grid = (logits.argmax(-1) + 1).astype(np.int8)
            if judge.accepts(grid):
                return clock.solution(grid, network, single_pass=clock.steps <= depth)
            if clock.over:
                return clock.solution(None, network)
            if stack and clash > clash_logit + 3:
                break
        belief = np.exp(logits - logits.max(-1, keepdims=True))
        belief /= belief.sum(-1, keepdims=True)
        undecided = candidates.sum(-1) > 1
        dead_end = not undecided.any() or (bool(stack) and clash > clash_logit)
        clock.passes += 1
        if dead_end:
            while stack:
                branch = stack.pop()
                candidates, state = branch.candidates, branch.state
                candidates[branch.cell][branch.digit] = False
                if candidates[branch.cell].any():
                    break
            else:
                candidates, state = possible.copy(), None
                clash_logit, noise = clash_logit + 2.0, noise + 0.1
                n_steps = depth
                continue
        else:
            confidence = belief.max(-1)
            open_cells = undecided & (confidence < SURE)
            if not open_cells.any():
                open_cells = undecided
            score = np.where(open_cells, confidence + noise * rng.random((n, n)), -1.0)
            cell = divmod(int(score.argmax()), n)
            digit = int(np.where(candidates[cell], belief[cell], -1.0).argmax())
            stack.append(Branch(candidates.copy(), state, cell, digit))
            candidates[cell] = False
            candidates[cell][digit] = True
        n_steps = BRANCH_STEPS


# --- Mazes: moves, followed from the start -----------------------------------------------------------

PATIENCE = 6  # steps without any change of the moves before a pass is given up


def search_conv(network: Network, puzzle: Puzzle, clock: Clock, rng: np.random.Generator) -> Search:
    """Step until following the moves from the start gives a path that the rules accept; then other views."""
    kind, judge = puzzle.kind, Judge(puzzle)
    height, width = puzzle.clues.shape
    moves_a_step = network.fields["rounds"] * network.fields["reach"]
    n_open = int((puzzle.clues != WALL).sum())
    for number, view in enumerate(kind.symmetries(rng, (height, width), 16)):
        clues = view.apply(puzzle.clues)
        board = (clues[None] == np.arange(4)[:, None, None]).astype(np.float32)
        state, last, unchanged = None, b"", 0
        clock.passes = number + 1
        for _ in range(n_open // moves_a_step + 2 * PATIENCE):
            state, logits = yield state, board
            clock.steps += 1
            if clock.over:
                return clock.solution(None, network)
            good = logits > 0
            content = np.packbits(good[:, clues != WALL]).tobytes()
            unchanged = unchanged + 1 if content == last else 0
            last = content
            if unchanged >= PATIENCE:
                break
            walked = follow_moves(clues, logits)
            if unchanged == 0 and walked is not None:
                grid = view.undo(walked)
                if judge.accepts(grid):
                    return clock.solution(grid, network, single_pass=number == 0)
    return clock.solution(None, network)


def follow_moves(clues: Grid, logits: np.ndarray) -> Grid | None:
    """Walk from the start: the first good move (down, left, right, up), or the best; None if it fails.

    `logits` is (4, H, W). The order among good moves is the published tie-break, so that a network that knows all
    good moves also gives the published path.
    """
    height, width = clues.shape
    row, column = (int(i) for i in np.argwhere(clues == START)[0])
    order = np.where((logits > 0).any(0), (logits > 0).argmax(0), logits.argmax(0))
    if not (logits[:, row, column] > 0).any():
        return None
    moves, grid = list(MOVES.values()), clues.copy()
    while True:
        down, right = moves[order[row, column]]
        row, column = row + down, column + right
        if not (0 <= row < height and 0 <= column < width):
            return None
        if grid[row, column] == GOAL:
            return grid
        if grid[row, column] != OPEN:
            return None
        grid[row, column] = PATH


SEARCHES: dict[str, Callable[[Network, Puzzle, Clock, np.random.Generator], Search]] = {
    "lattice": search_lattice,
    "conv": search_conv,
}
