"""How a network fills a board: the share of cells that are settled, and right, after every step of one pass.

The network is stepped here without anything around it: nothing is pinned, nothing is started anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from evals.robust import Question
from evals.suites import load_suite
from solver.engine import follow_moves
from solver.kinds.maze import GOAL, MOVES, OPEN, UNREACHED, WALL, Maze, distances
from solver.kinds.sudoku import Sudoku
from solver.networks import Network, join
from solver.puzzle import Grid, ParseError, PuzzleKind, Verdict

SURE = 0.98  # a belief above this counts as settled
DEPTHS = 1.5  # how many trained depths are looked at
MAZE_STEPS = 100  # for mazes, whose depth follows from their size

Shares = tuple[float, float, bool]  # of the open cells: settled, right; and whether the grid is solved


def trace(
    suite: str, network_of: Callable[[PuzzleKind], Network | None], *, seed: int = 0, n_puzzles: int = 20
) -> dict[str, Any]:
    """The means over the first puzzles of a set, as lists with an entry a step.

    Raises:
        ParseError: no network is asked.
    """
    traces = []
    for question in load_suite(suite, limit=n_puzzles, seed=seed):
        network = network_of(question.puzzle.kind)
        if network is None:
            raise ParseError("only what a network does can be traced; choose another engine")
        if network.name == "lattice":
            traces.append(trace_candidates(network, question))
        elif network.name == "conv":
            traces.append(trace_moves(network, question))
        else:
            traces.append(trace_tokens(network, question))
    longest = max(len(shares) for shares in traces)
    padded = np.array(
        [shares + [shares[-1]] * (longest - len(shares)) for shares in traces], dtype=np.float64
    )
    settled, right, solved = padded.mean(0).T.round(4).tolist()
    steps = list(range(1, longest + 1))
    return {"n": len(traces), "steps": steps, "settled": settled, "right": right, "solved": solved}


def trace_candidates(network: Network, question: Question) -> list[Shares]:
    """For networks that believe in candidates of every blank."""
    clues, kind = question.puzzle.clues, question.puzzle.kind
    assert isinstance(kind, Sudoku)
    n, bh, bw = kind.side, kind.box_height, kind.box_width
    possible = (clues[..., None] == np.arange(1, n + 1)) | (clues[..., None] == 0)
    board = possible.astype(np.float32).reshape(n // bh, bh, n // bw, bw, n)
    state, shares = join([network.initial_state(board)]), []
    for _ in range(round(DEPTHS * network.fields["depth"])):
        state, logits, *_ = network.step(state, board[None])
        shares.append(cell_shares(question, logits[0].reshape(n, n, n), first_value=1, open_cells=clues == 0))
    return shares


def trace_tokens(network: Network, question: Question) -> list[Shares]:
    """For networks that believe in values of every cell."""
    clues, kind = question.puzzle.clues, question.puzzle.kind
    board = clues.ravel().astype(np.int64) + 1
    open_cells = clues == (OPEN if isinstance(kind, Maze) else 0)
    state, shares = join([network.initial_state(board)]), []
    for _ in range(round(DEPTHS * network.fields["max_steps"])):
        state, logits, *_ = network.step(state, board[None])
        values = logits[0, :, 1:].reshape(*clues.shape, -1)  # token 0 is padding
        shares.append(cell_shares(question, values, first_value=0, open_cells=open_cells))
    return shares


def cell_shares(
    question: Question, logits: np.ndarray, *, first_value: int, open_cells: np.ndarray
) -> Shares:
    """What beliefs (rows, columns, values from `first_value` on) say about the open cells."""
    clues, kind = question.puzzle.clues, question.puzzle.kind
    answer = question.answer if question.answer is not None else kind.search(clues).solutions[0]
    belief = np.exp(logits.astype(np.float64) - logits.max(-1, keepdims=True))
    belief /= belief.sum(-1, keepdims=True)
    grid = (belief.argmax(-1) + first_value).astype(np.int8)
    if not open_cells.any():
        return 1.0, 1.0, kind.verdict(clues, grid) is Verdict.solved
    settled = (belief.max(-1) > SURE)[open_cells].mean()
    right = (grid == answer)[open_cells].mean()
    return float(settled), float(right), kind.verdict(clues, grid) is Verdict.solved


def trace_moves(network: Network, question: Question) -> list[Shares]:
    """For networks that call each move from each open cell good or bad; right is a first good move that is one."""
    clues, kind = question.puzzle.clues, question.puzzle.kind
    good, reached = good_moves(clues)
    board = (clues[None] == np.arange(4)[:, None, None]).astype(np.float32)
    state, shares = join([network.initial_state(board)]), []
    for _ in range(MAZE_STEPS):
        state, logits = network.step(state, board[None])
        moves = logits[0]
        chosen = np.where((moves > 0).any(0), (moves > 0).argmax(0), moves.argmax(0))
        right = np.take_along_axis(good, chosen[None], 0)[0][reached].mean()
        sure = (1 / (1 + np.exp(-np.abs(moves).astype(np.float64))) > SURE).all(0)[reached].mean()
        walked = follow_moves(clues, moves)
        solved = walked is not None and kind.verdict(clues, walked) is Verdict.solved
        shares.append((float(sure), float(right), solved))
    return shares


def good_moves(clues: Grid) -> tuple[np.ndarray, np.ndarray]:
    """(4, H, W) True where a move brings the goal nearer, and (H, W) the open cells that lead to the goal at all."""
    goal = tuple(int(i) for i in np.argwhere(clues == GOAL)[0])
    to_goal = distances(clues, (goal[0], goal[1])).astype(np.int32)
    padded = np.pad(to_goal, 1, constant_values=UNREACHED)
    height, width = clues.shape
    ahead = [
        padded[1 + down : 1 + down + height, 1 + right : 1 + right + width] for down, right in MOVES.values()
    ]
    reached = (clues != WALL) & (to_goal < UNREACHED) & (to_goal > 0)
    return np.stack([cells == to_goal - 1 for cells in ahead]), reached
