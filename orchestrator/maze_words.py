"""A maze's answer in words: legs such as "right 4, down 2", and hints that give away the first of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from solver.kinds.maze import GOAL, MAZE, MOVES, PATH, START, UNREACHED, canonical_path, distances
from solver.puzzle import Cell, Grid, cell_name, cells_where

Leg = tuple[str, int]
"""A direction and how many moves it is kept."""

LEGS_A_LINE = 12
HINT_LEGS = {2: 1, 3: 3}  # how many legs a hint of this level tells


def path_of(clues: Grid, answer: Grid) -> list[Cell] | None:
    """The cells from start to goal that a right `answer` marks; None when it is not right."""
    if MAZE.violations(clues, answer):
        return None
    from_start = distances(clues, _cell(clues, START))
    marked = cells_where((answer == PATH) | (answer == START) | (answer == GOAL))
    return sorted(marked, key=lambda cell: int(from_start[cell]))


def legs(path: Sequence[Cell]) -> list[Leg]:
    """The path as straight stretches."""
    names = {move: name for name, move in MOVES.items()}
    turns = [names[b[0] - a[0], b[1] - a[1]] for a, b in pairwise(path)]
    return [(name, len(list(same))) for name, same in groupby(turns)]


def follow(start: Cell, way: Sequence[Leg]) -> list[Cell]:
    """The inverse of `legs`."""
    path = [start]
    for name, n_moves in way:
        down, right = MOVES[name]
        for _ in range(n_moves):
            path.append((path[-1][0] + down, path[-1][1] + right))
    return path


def leg_list(way: Sequence[Leg]) -> str:
    """`right 4, down 2`."""
    return ", ".join(f"{name} {n_moves}" for name, n_moves in way)


def explain_maze(clues: Grid, answer: Grid | None = None) -> list[str]:
    """How long the way is, its legs, and why there is no shorter one; or that there is none."""
    start, goal = _cell(clues, START), _cell(clues, GOAL)
    reached = distances(clues, start)
    fewest = int(reached[goal])
    if fewest == UNREACHED:
        n_reached = int((reached != UNREACHED).sum()) - 1
        return [
            f"The goal is cut off: no way leads from S at {cell_name(start)} to G at {cell_name(goal)}.",
            f"From S one can reach {_count(n_reached, 'other cell')}, and G is not among them.",
        ]
    path = None if answer is None else path_of(clues, answer)
    if path is None:
        path = canonical_path(clues)
    assert path is not None
    way = legs(path)
    ends = f"from S at {cell_name(start)} to G at {cell_name(goal)}"
    lines = [f"The way {ends} takes {_count(fewest, 'move')}, in {_count(len(way), 'leg')}."]
    for first in range(0, len(way), LEGS_A_LINE):
        part = leg_list(way[first : first + LEGS_A_LINE])
        lines.append(f"From S go {part}" if first == 0 else f"then {part}")
    lines[1:] = [f"{line}," for line in lines[1:-1]] + [f"{lines[-1]}, and you are at G."]
    lines.append(
        "No shorter way exists: a breadth-first search from S comes to G "
        f"after {_count(fewest, 'move')}, not before."
    )
    if _has_rivals(clues, fewest):
        lines.append("Other ways are just as short; each of them is right.")
    return lines


def hint_maze(clues: Grid, entries: Grid | None = None, level: int = 1) -> str:
    """Level 1 tells the direction of the next leg, level 2 the leg, level 3 the next three legs."""
    start, goal = _cell(clues, START), _cell(clues, GOAL)
    to_goal = distances(clues, goal)
    if to_goal[start] == UNREACHED:
        return "The goal is cut off: no way leads from S to G."
    here = start
    if entries is not None:
        mistakes = MAZE.mistakes(clues, entries)
        if mistakes:
            return f"First something to undo: {mistakes[0].message}."
        if not MAZE.violations(clues, entries):
            return "The path is complete, and no shorter one exists."
        here = _end_of_marks(entries, start, to_goal)
    origin = "From S" if here == start else f"From {cell_name(here)}, where your path ends,"
    way = legs(_downhill(to_goal, here))
    if level == 1:
        return f"{origin} go {way[0][0]}."
    told = way[: HINT_LEGS[level]]
    arrived = ", and you are at G" if len(told) == len(way) else ""
    return f"{origin} go {leg_list(told)}{arrived}."


def _cell(clues: Grid, value: int) -> Cell:
    return cells_where(clues == value)[0]


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def _has_rivals(clues: Grid, fewest: int) -> bool:
    """Do several cells lie equally far along shortest paths?"""
    from_start, to_goal = distances(clues, _cell(clues, START)), distances(clues, _cell(clues, GOAL))
    return int((from_start + to_goal == fewest).sum()) > fewest + 1


def _neighbours(cell: Cell, shape: tuple[int, ...]) -> list[Cell]:
    around = [(cell[0] + down, cell[1] + right) for down, right in MOVES.values()]
    return [(r, c) for r, c in around if 0 <= r < shape[0] and 0 <= c < shape[1]]


def _end_of_marks(entries: Grid, start: Cell, to_goal: Grid) -> Cell:
    """How far the marks lead without a gap, always getting nearer to the goal."""
    here = start
    while True:
        ahead = [
            cell
            for cell in _neighbours(here, entries.shape)
            if entries[cell] == PATH and to_goal[cell] == to_goal[here] - 1
        ]
        if not ahead:
            return here
        here = ahead[0]


def _downhill(to_goal: Grid, here: Cell) -> list[Cell]:
    path = [here]
    while to_goal[path[-1]]:
        wanted = to_goal[path[-1]] - 1
        path.append(next(cell for cell in _neighbours(path[-1], to_goal.shape) if to_goal[cell] == wanted))
    return path
