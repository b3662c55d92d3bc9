"""Solving: step a network, look at its grid, stop as soon as the rules hold; else look further.

`solve` is the entry. Each puzzle is a generator that asks for one refinement step at a time and gets the
network's reading of it, so that many puzzles share one batch. What is tried, in order: one pass
of the network at its trained depth; the same pass carried on; symmetric views of the board; then, for
Sudoku, pinning digits, from one board to the next in the order of how likely the network takes them for.

In a network engine the rules are asked about complete grids only. Which board is looked at next comes from the
network alone, and `passes` counts the boards, so that nobody mistakes a search for a network. Exact search
runs under the engines `auto` (after the network) and `search` only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush, nsmallest
from pathlib import Path

import numpy as np

from solver.kinds.maze import GOAL, MOVES, OPEN, PATH, START, WALL
from solver.networks import Network, find_network, join, own
from solver.puzzle import CheckpointError, Grid, ParseError, Puzzle, PuzzleKind, Solution, Verdict

NETWORKS = ("lattice", "conv", "trm", "hrm")
ENGINES = ("auto", "net", "search", *NETWORKS)

NETWORK_SHARE = 0.1  # of the deadline, before `auto` turns to exact search (milliseconds)

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
    device: str = "cpu",
    on_solution: Callable[[int, Solution], None] | None = None,
) -> list[Solution]:
    """Solve each puzzle within `deadline` seconds of its own; the result is a claim that the rules held for.

    A solution without a grid means that nothing was found. With `batch_size` above 1 that many puzzles are
    stepped together and share the time; on a CPU this gains nothing.

    Raises:
        ParseError: there is no such engine.
        CheckpointError: the engine has no weights for one of the kinds, or there is no such device.
    """
    solutions: list[Solution | None] = [None] * len(puzzles)
    for index, solution in stream(
        enumerate(puzzles),
        engine,
        deadline=deadline,
        seed=seed,
        weights=weights,
        batch_size=batch_size,
        device=device,
    ):
        solutions[index] = solution
        if on_solution is not None:
            on_solution(index, solution)
    return [solution for solution in solutions if solution is not None]


def stream(
    numbered: Iterable[tuple[int, Puzzle]],
    engine: str = "auto",
    *,
    deadline: float = 10.0,
    seed: int = 0,
    weights: Path | None = None,
    batch_size: int = 1,
    device: str = "cpu",
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[tuple[int, Solution]]:
    """As `solve`, for more puzzles than fit into memory: each comes with its number, and comes back with it.

    Puzzles are taken as there is room for them, and may come back in another order. What is random in solving
    a puzzle depends on the seed and its number alone, so a set can be shared out among processes. By another
    `clock`, such as `time.process_time`, networks can be given the same time on a machine that is busy.
    """
    if engine not in ENGINES:
        raise ParseError(f"no engine {engine!r}; known engines: {', '.join(ENGINES)}")
    auto = engine == "auto"

    def jobs() -> Iterator[Job]:
        for number, puzzle in numbered:
            network = None
            if engine != "search":
                try:
                    network = find_network("net" if auto else engine, puzzle.kind, weights, device)
                except CheckpointError:
                    if not auto or weights is not None:
                        raise
            yield Job(number, network, puzzle, np.random.default_rng([seed, number]))

    for job, solution in drive(jobs(), deadline * NETWORK_SHARE if auto else deadline, batch_size, clock):
        if engine == "search":
            solution = _exact(job.puzzle, deadline, solution)
        elif auto and solution.grid is None:
            solution = _exact(job.puzzle, max(0.1, deadline - solution.seconds), solution)
        yield job.number, solution


def _exact(puzzle: Puzzle, seconds: float, before: Solution) -> Solution:
    """What exact search finds, on top of the time and steps already spent."""
    started = time.monotonic()
    result = puzzle.kind.search(puzzle.clues, seconds=seconds)
    spent = before.seconds + time.monotonic() - started
    grid = result.solutions[0] if result.solutions else None
    return replace(before, grid=grid, solved_by=None if grid is None else "search", seconds=spent)


@dataclass(frozen=True, eq=False)
class Job:
    """A puzzle for a network; for none, it comes back unsolved."""

    number: int
    network: Network | None
    puzzle: Puzzle
    rng: np.random.Generator


def drive(
    jobs: Iterable[Job],
    seconds: float,
    batch_size: int = 1,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[tuple[Job, Solution]]:
    """Run the searches, `batch_size` at a time, answering requests of the same shape together.

    While a job is awaited or a solution looked at, no puzzle's time runs.
    """
    waiting, watch = iter(jobs), Stopwatch(clock)
    active: list[tuple[Job, Network, Search, Request]] = []
    while True:
        while len(active) < batch_size:
            with watch.paused():
                job = next(waiting, None)
            if job is None:
                break
            if job.network is None:
                with watch.paused():
                    yield job, Solution(None, None)
                continue
            search = SEARCHES[job.network.name](job.network, job.puzzle, Clock(watch, seconds), job.rng)
            active.append((job, job.network, search, next(search)))
        if not active:
            return
        network, shape = active[0][1], active[0][3][1].shape
        fits = [one[1] is network and one[3][1].shape == shape for one in active]
        together = [one for one, fit in zip(active, fits, strict=True) if fit]
        active = [one for one, fit in zip(active, fits, strict=True) if not fit]
        boards = [board for *_, (_, board) in together]
        states = [network.initial_state(board) if state is None else state for *_, (state, board) in together]
        outputs = network.step(join(states), np.stack(boards))
        for k, (job, _, search, _) in enumerate(together):
            try:
                active.append((job, network, search, search.send([output[k] for output in outputs])))
            except StopIteration as stop:
                with watch.paused():
                    yield job, stop.value


class Stopwatch:
    """Seconds that were spent on solving."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.idle = 0.0

    def read(self) -> float:
        return self.clock() - self.idle

    @contextmanager
    def paused(self) -> Iterator[None]:
        started = self.clock()
        yield
        self.idle += self.clock() - started


@dataclass
class Clock:
    """Counts the steps and passes of one puzzle and knows when to stop."""

    watch: Stopwatch
    seconds: float  # after which it is over
    steps: int = 0
    passes: int = 1
    started: float = field(init=False)

    def __post_init__(self) -> None:
        self.started = self.watch.read()

    @property
    def spent(self) -> float:
        return self.watch.read() - self.started

    @property
    def over(self) -> bool:
        return self.spent >= self.seconds

    def solution(self, grid: Grid | None, network: Network, *, single_pass: bool = False) -> Solution:
        return Solution(
            grid=grid,
            solved_by=None if grid is None else network.name,
            steps=self.steps,
            passes=self.passes,
            seconds=self.spent,
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


# --- Sudoku: candidates, with pins, the likeliest board first ------------------------------------------

SURE = 0.98  # a belief above this is not worth a pin while others are open
PLAUSIBLE = 0.02  # cells are chosen by how many digits are believed above this
UNTHINKABLE = 1e-4  # a digit believed less is never tried
BRANCH_STEPS = 8  # steps after a pin before the network is asked for the next one
DEEPER = 1  # how many trained depths the first pass is carried on
ATTEMPT = 100  # passes of the first attempt; later ones get this times 1, 2, 1, 1, 2, 4, ...
NOISE = 20.0  # in the choice of a cell in later attempts: more than all that speaks for one or another
MOST_PINS = 500  # kept for later; each may hold a state of 140 KB


@dataclass(frozen=True)
class Board:
    """A board with some pins, as the network sees it."""

    candidates: np.ndarray  # (N, N, N) bool
    state: np.ndarray
    belief: np.ndarray  # (N, N, N)
    doubt: float  # minus the logarithm of how likely it has a solution


@dataclass(frozen=True, order=True)
class Pin:
    """A digit to try in a cell of a board. The one with the least doubt comes first."""

    doubt: float
    number: int  # in the order of their making, so that no two are equal
    board: Board = field(compare=False)
    cell: tuple[int, int] = field(compare=False)
    digit: int = field(compare=False)

    def candidates(self) -> np.ndarray:
        """Those of the board with the pin in it."""
        candidates = self.board.candidates.copy()
        candidates[self.cell] = False
        candidates[self.cell][self.digit] = True
        return candidates


def search_lattice(network: Network, puzzle: Puzzle, clock: Clock, rng: np.random.Generator) -> Search:
    """Pin digits until the board is solved, always going on from what the network takes for likeliest.

    A board is as likely as its pins were believed and as none of the boards on the way was called a clash. So nothing
    is given up, only put off: where the network is wrong about the right board, it comes back to it once
    the others look worse still. It treats all symmetric views of a board exactly alike, so views are not
    tried. Attempts are cut short and restarted with random cells, on the schedule of
    https://doi.org/10.1016/0020-0190(93)90029-9.
    """
    judge, depth = Judge(puzzle), network.fields["depth"]
    n, (bh, bw) = len(puzzle.clues), (puzzle.kind.box_height, puzzle.kind.box_width)  # type: ignore[attr-defined]
    blocks = (n // bh, bh, n // bw, bw, n)

    def look(
        candidates: np.ndarray, state: np.ndarray | None, doubt: float, n_steps: int
    ) -> Generator[Request, list[np.ndarray], Board | Solution]:
        """Step the network; a solution, with or without a grid, ends the search."""
        given = candidates.astype(np.float32).reshape(blocks)
        for _ in range(n_steps):
            state, logits, clash = yield state, given
            clock.steps += 1
            logits = logits.reshape(n, n, n)
            grid = (logits.argmax(-1) + 1).astype(np.int8)
            if judge.accepts(grid):
                return clock.solution(grid, network, single_pass=clock.steps <= depth)
            if clock.over:
                return clock.solution(None, network)
        belief = np.exp(logits - logits.max(-1, keepdims=True)) * candidates
        belief /= belief.sum(-1, keepdims=True)
        return Board(candidates, own(state), belief, doubt + float(np.logaddexp(0, clash)))

    def pins_of(board: Board, noise: float) -> Iterator[Pin]:
        """The digits of the cell with the fewest plausible ones; none where every cell is decided."""
        undecided = board.candidates.sum(-1) > 1
        if undecided.any():
            sure = board.belief.max(-1)
            plausible = np.where(undecided, (board.belief > PLAUSIBLE).sum(-1), n + 1)
            score = plausible - sure + (sure > SURE) * n + noise * rng.random((n, n))
            cell = divmod(int(score.argmin()), n)
            for digit in np.flatnonzero(board.belief[cell] > UNTHINKABLE).tolist():
                doubt = board.doubt - float(np.log(board.belief[cell][digit]))
                yield Pin(doubt, clock.passes * n + digit, board, cell, digit)

    possible = (puzzle.clues[..., None] == np.arange(1, n + 1)) | (puzzle.clues[..., None] == 0)
    root = yield from look(possible, None, 0.0, depth * (1 + DEEPER))
    attempt = 0
    while not isinstance(root, Solution):
        attempt += 1
        board, pins = root, list[Pin]()
        for _ in range(ATTEMPT * luby(attempt)):
            for pin in pins_of(board, NOISE if attempt > 1 else 0.0):
                heappush(pins, pin)
            if len(pins) > MOST_PINS:
                pins = nsmallest(MOST_PINS // 2, pins)
            if not pins:
                break
            pin = heappop(pins)
            clock.passes += 1
            found = yield from look(pin.candidates(), pin.board.state, pin.doubt, BRANCH_STEPS)
            if isinstance(found, Solution):
                return found
            board = found
        if board is root:  # nothing to pin
            return clock.solution(None, network)
    return root


def luby(i: int) -> int:
    """1, 1, 2, 1, 1, 2, 4, 1, 1, 2, 1, 1, 2, 4, 8, ...: near the best restarts when nothing is known."""
    k = i.bit_length()
    return 1 << (k - 1) if i == (1 << k) - 1 else luby(i - (1 << (k - 1)) + 1)


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


# --- TRM and HRM: tokens, with views, random starts and pins ------------------------------------------

VIEWS = 8  # symmetric views of the board, each with a start of its own, before anything is pinned
PIN_STEPS = 4  # steps between two pins


def search_tokens(network: Network, puzzle: Puzzle, clock: Clock, rng: np.random.Generator) -> Search:
    """The published pass first; then deeper, other views and random starts; then pins of the firmest beliefs."""
    kind, judge = puzzle.kind, Judge(puzzle)
    fields, n_cells = network.fields, puzzle.clues.size
    if (fields["seq_len"], fields["vocab_size"]) != (n_cells, len(kind.symbols) + 1):
        raise CheckpointError(
            f"this {network.name} reads {fields['seq_len']} cells of {fields['vocab_size'] - 1} symbols; "
            f"a {kind.name} here has {n_cells} of {len(kind.symbols)}"
        )
    depth, attempt = fields["max_steps"], 0
    while True:
        for view in kind.symmetries(rng, puzzle.clues.shape, VIEWS):
            clues = view.apply(puzzle.clues).copy()
            open_cells = (
                clues == 0
            ).ravel()  # where 0 is a blank, and not a wall or a colour, it can be pinned
            pins = int(open_cells.sum()) if attempt >= VIEWS and kind.symbols[0] == "." else 0
            board = clues.ravel().astype(np.int64) + 1
            state = network.initial_state(board, rng if attempt else None)
            clock.passes = attempt = attempt + 1
            for number in range(2 * depth + pins * PIN_STEPS):
                state, logits, _ = yield state, board
                clock.steps += 1
                belief = logits[:, 1:]
                grid = view.undo(belief.argmax(-1).reshape(clues.shape).astype(np.int8))
                if judge.accepts(grid):
                    return clock.solution(grid, network, single_pass=clock.steps <= depth)
                if clock.over:
                    return clock.solution(None, network)
                if pins and number >= depth and number % PIN_STEPS == 0 and open_cells.any():
                    lead = belief[:, 1:].max(-1) - np.sort(belief[:, 1:], axis=-1)[:, -2]
                    cell = int(np.where(open_cells, lead, -np.inf).argmax())
                    board = board.copy()
                    board[cell] = 2 + int(belief[cell, 1:].argmax())
                    open_cells[cell] = False


SEARCHES: dict[str, Callable[[Network, Puzzle, Clock, np.random.Generator], Search]] = {
    "lattice": search_lattice,
    "conv": search_conv,
    "trm": search_tokens,
    "hrm": search_tokens,
}
