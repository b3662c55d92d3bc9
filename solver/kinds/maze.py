"""Mazes on a grid: walk from the start to the goal in as few moves as possible.

The answer is the question with the cells strictly between start and goal on one shortest path marked.
Any shortest path is right. The published Maze-Hard answers all follow one tie-break, here called
canonical: from the start, at every step the first of down, left, right, up that stays on a shortest path.
"""

from __future__ import annotations

import itertools
import re
import time
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from solver.puzzle import (
    Cell,
    Grid,
    ParseError,
    PuzzleKind,
    SearchResult,
    Status,
    Symmetry,
    Violation,
    cell_name,
    cell_names,
    cells_where,
    check_board,
    check_language,
    misfit,
)

WALL, OPEN, START, GOAL, PATH = range(5)
SMALLEST, LARGEST = 2, 64  # cells a side
MOVES = {"down": (1, 0), "left": (0, -1), "right": (0, 1), "up": (-1, 0)}  # in the order of the tie-break

FAMILIES = ("perfect", "loopy", "hard")
FAMILY_OF = {"easy": "perfect", "medium": "loopy"} | {family: family for family in FAMILIES}
DRAWN_SIDES = (7, 15)  # where no size is asked for

UNREACHED = 10_000  # the distance of cells that cannot be reached; two of them still fit into int16


class PathReport(NamedTuple):
    """What an answer's marks are; each flag implies the one before it."""

    valid: bool  # one corridor from start to goal that neither branches nor touches itself, clues unchanged
    optimal: bool  # and as short as any
    canonical: bool  # and the path that the published tie-break picks


@dataclass(frozen=True)
class Maze(PuzzleKind):
    """Mazes of any size from 2x2 to 64x64.

    `generate` takes a difficulty as one of these: a family ("perfect", "loopy", "hard"; "easy" and "medium"
    are the first two), a family with a size ("loopy:15x15", height first), or a number from 0 to 1, whose
    thirds are the families. Without a size, each side is drawn from 7 to 15. All mazes can be solved.

    * perfect: a spanning tree of rooms, so exactly one path.
    * loopy: the same with some walls between rooms opened.
    * hard: like Maze-Hard, walls independent of each other with a density of 0.3 to 0.5, start and goal far
      apart: at 30x30 at least 110 cells on the path where the draws allow it.
    """

    name: str = "maze"
    symbols: str = "# SG*"

    @property
    def sizes(self) -> tuple[int, int]:
        return SMALLEST, LARGEST

    def check_clues(self, clues: Grid) -> None:
        meaning = "0 wall, 1 open, 2 start, 3 goal"
        check_board(clues, self.name, SMALLEST, LARGEST, range(GOAL + 1), meaning)
        for value, what in ((START, "start S"), (GOAL, "goal G")):
            cells = cells_where(clues == value)
            if len(cells) != 1:
                came = f"{len(cells)}: {cell_names(cells)}" if cells else "none"
                raise ParseError(f"a maze needs exactly one {what}; this one has {came}")

    def violations(self, clues: Grid, grid: Grid) -> list[Violation]:
        grid = np.asarray(grid)
        found = misfit(clues, grid, len(self.symbols)) or _changed_cells(clues, grid)
        if found:
            return found
        start, goal = _ends(clues)
        fewest = int(distances(clues, start)[goal])
        marked = grid > OPEN
        n_moves = int(marked.sum()) - 1
        walked = _distances(marked, start)
        # a walk along the marks that has to use every one of them, and is no longer than the shortest
        if walked[goal] == n_moves == fewest:
            return []
        if fewest == UNREACHED:
            text = f"no way leads from the start {cell_name(start)} to the goal {cell_name(goal)}"
            return [Violation("path", (start, goal), text)]
        found = _corridor_faults(marked, walked, start, goal)
        if not found:
            text = f"the path takes {n_moves} moves where {fewest} suffice"
            found = [Violation("shortest", cells_where(grid == PATH), text)]
        return found

    def mistakes(self, clues: Grid, grid: Grid) -> list[Violation]:
        """Changed cells, and marks that no shortest path can have, alone or together."""
        grid = np.asarray(grid)
        found = misfit(clues, grid, len(self.symbols)) or _changed_cells(clues, grid)
        if found:
            return found
        start, goal = _ends(clues)
        from_start, from_goal = distances(clues, start), distances(clues, goal)
        marked = grid == PATH
        fewest = from_start[goal]
        astray = cells_where(marked & (from_start + from_goal != fewest))
        if astray:
            found.append(Violation("shortest", astray, f"no shortest path goes through {cell_names(astray)}"))
        for n_moves in np.flatnonzero(np.bincount(from_start[marked]) > 1).tolist():
            rivals = cells_where(marked & (from_start == n_moves))
            text = f"one path cannot have {cell_names(rivals)}: each is {n_moves} moves from the start"
            found.append(Violation("path", rivals, text))
        return found

    def search(self, clues: Grid, *, seconds: float = 10.0, max_nodes: int = 1_000_000) -> SearchResult:
        """Settle the status with one breadth-first search, which visits no cell twice.

        It takes about a millisecond at most, so the budget is looked at once, before: a node is a cell.
        `unique` means that there is one shortest path. An unreachable goal clashes with the start.
        """
        started = time.perf_counter()
        self.check_clues(clues)
        if seconds <= 0 or clues.size > max_nodes:
            return SearchResult(Status.unknown)
        start, goal = _ends(clues)
        to_goal = distances(clues, goal)
        nodes = int((to_goal != UNREACHED).sum())
        if to_goal[start] == UNREACHED:
            return SearchResult(Status.impossible, (), (start, goal), nodes, time.perf_counter() - started)
        # where the two walks part they take the first and the last of several good moves: if any
        # second shortest path exists, they find two different ones
        first = _marked(clues, _walk(to_goal, start, tuple(MOVES)))
        second = _marked(clues, _walk(to_goal, start, tuple(reversed(MOVES))))
        several = not np.array_equal(first, second)
        status, solutions = (Status.several, (first, second)) if several else (Status.unique, (first,))
        return SearchResult(status, solutions, (), nodes, time.perf_counter() - started)

    def generate(self, rng: np.random.Generator, difficulty: float | str = 0.5) -> tuple[Grid, Grid]:
        family, size = _family_and_size(difficulty)
        low, high = DRAWN_SIDES
        height, width = size or rng.integers(low, high + 1, 2).tolist()
        return self.generate_sized(rng, family, height, width)

    def generate_sized(
        self, rng: np.random.Generator, family: str, height: int, width: int
    ) -> tuple[Grid, Grid]:
        """A maze of this family and size, with its canonical answer."""
        if not (SMALLEST <= height <= LARGEST and SMALLEST <= width <= LARGEST):
            expected = f"{SMALLEST} x {SMALLEST} to {LARGEST} x {LARGEST}"
            raise ParseError(f"no maze of {height} x {width} cells; expected {expected}")
        if family == "hard":
            return _draw_hard(rng, height, width)
        return _draw_rooms(rng, height, width, loopy=family == "loopy")

    def symmetries(self, rng: np.random.Generator, shape: tuple[int, int], n: int) -> list[Symmetry]:
        """The eight turns and reflections, each also with start and goal swapped.

        A canonical answer stays right, but need not stay canonical.
        """
        found = [_symmetry(turns, flipped, swapped) for flipped, turns, swapped in np.ndindex(2, 4, 2)]
        order = [0, *(rng.permutation(len(found) - 1) + 1).tolist()]
        return [found[i] for i in order[:n]]

    def render(self, grid: Grid, clues: Grid | None = None, *, color: bool = False) -> str:
        glyphs = ["██", "  ", "S ", "G ", "• "]
        if color:
            glyphs[START:] = [
                f"\x1b[{c}m{g}\x1b[0m" for c, g in zip(("1;32", "1;31", "36"), glyphs[START:], strict=True)
            ]
        bar = "─" * (2 * np.shape(grid)[1])
        lines = ["│" + "".join(glyphs[v] for v in row) + "│" for row in np.asarray(grid).tolist()]
        return "\n".join([f"┌{bar}┐", *lines, f"└{bar}┘"])

    def describe(self, grid: Grid, language: str = "en") -> str:
        check_language(language)
        words = ("wall", "open", "start", "goal", "path")
        grid = np.asarray(grid)
        height, width = grid.shape
        ends = [
            f"the {words[v]} is at row {r + 1}, column {c + 1}"
            for v in (START, GOAL)
            for r, c in cells_where(grid == v)
        ]
        lines = [f"Maze, {height} rows by {width} columns; " + "; ".join(ends) + "."]
        for r, row in enumerate(grid.tolist()):
            runs = [(value, len(list(same))) for value, same in itertools.groupby(row)]
            spoken = [words[v] if v in (START, GOAL) else f"{n} {words[v]}" for v, n in runs]
            lines.append(f"Row {r + 1}: " + ", ".join(spoken) + ".")
        return "\n".join(lines)


KINDS = (Maze(),)


def distances(clues: Grid, from_cell: Cell) -> np.ndarray:
    """(H, W) int16: the fewest moves from `from_cell` to each cell, `UNREACHED` where there is no way."""
    return _distances(np.asarray(clues) != WALL, from_cell)


def canonical_path(clues: Grid) -> list[Cell] | None:
    """The shortest path of the published tie-break, start and goal included; None if there is no path."""
    start, goal = _ends(clues)
    to_goal = distances(clues, goal)
    return None if to_goal[start] == UNREACHED else _walk(to_goal, start, tuple(MOVES))


def canonical_answer(clues: Grid) -> Grid | None:
    """`clues` with `canonical_path` marked."""
    path = canonical_path(clues)
    return None if path is None else _marked(clues, path)


def path_report(clues: Grid, grid: Grid) -> PathReport:
    """What `grid` is worth as an answer, apart from right or wrong."""
    rules = {violation.rule for violation in MAZE.violations(clues, grid)}
    if rules - {"shortest"}:
        return PathReport(False, False, False)
    if rules:
        return PathReport(True, False, False)
    canonical = canonical_answer(clues)
    return PathReport(True, True, canonical is not None and np.array_equal(grid, canonical))


MAZE = KINDS[0]


def _ends(clues: Grid) -> tuple[Cell, Cell]:
    """Where the start and the goal are."""
    flat = np.asarray(clues).reshape(-1)
    width = clues.shape[1]
    return divmod(int((flat == START).argmax()), width), divmod(int((flat == GOAL).argmax()), width)


def _marked(clues: Grid, path: list[Cell]) -> Grid:
    """`clues` with the cells of `path` strictly between its ends marked."""
    answer = clues.astype(np.int8)
    for cell in path[1:-1]:
        answer[cell] = PATH
    return answer


def _walk(to_goal: np.ndarray, start: Cell, order: tuple[str, ...]) -> list[Cell]:
    """Downhill over the distances `to_goal`, taking the first possible move of `order` at every step."""
    flat, stride = _padded(to_goal, UNREACHED)
    path = _downhill(flat, stride, (start[0] + 1) * stride + start[1] + 1, order)
    return [(cell // stride - 1, cell % stride - 1) for cell in path]


# The searches run on flat lists with a border of blocked cells: for boards this small plain Python is
# faster than array operations (11x11: 40 us against 240 us).

BLOCKED = -1


def _padded(grid: np.ndarray, border: int) -> tuple[list[int], int]:
    """The cells in reading order inside a border one cell wide, and the length of a row."""
    height, width = grid.shape
    padded = np.full((height + 2, width + 2), border, dtype=np.int64)
    padded[1:-1, 1:-1] = grid
    return padded.reshape(-1).tolist(), width + 2


def _flood(blank: list[int], stride: int, start: int) -> tuple[list[int], int, int]:
    """Distances from `start`, a farthest cell and the number of cells reached.

    `blank` holds `UNREACHED` where one may walk and `BLOCKED` elsewhere.
    """
    found = blank.copy()
    found[start] = distance = n_reached = 0
    frontier = [start]
    while frontier:
        last = frontier[-1]
        n_reached += len(frontier)
        distance += 1
        following = []
        for cell in frontier:
            for neighbour in (cell + stride, cell - 1, cell + 1, cell - stride):
                if found[neighbour] == UNREACHED:
                    found[neighbour] = distance
                    following.append(neighbour)
        frontier = following
    return found, last, n_reached


def _downhill(distances: list[int], stride: int, cell: int, order: tuple[str, ...]) -> list[int]:
    """The cells from `cell` down to distance 0, by the first possible move of `order`."""
    steps = [MOVES[move][0] * stride + MOVES[move][1] for move in order]
    path = [cell]
    for distance in range(distances[cell] - 1, -1, -1):
        cell = next(cell + step for step in steps if distances[cell + step] == distance)
        path.append(cell)
    return path


def _distances(passable: np.ndarray, start: Cell) -> np.ndarray:
    blank, stride = _padded(np.where(passable, UNREACHED, BLOCKED), BLOCKED)
    found, _, _ = _flood(blank, stride, (start[0] + 1) * stride + start[1] + 1)
    inner = np.array(found, dtype=np.int16).reshape(-1, stride)[1:-1, 1:-1]
    return np.where(inner == BLOCKED, np.int16(UNREACHED), inner)


def _changed_cells(clues: Grid, grid: Grid) -> list[Violation]:
    """An answer may mark open cells and change nothing else."""
    cells = cells_where((grid != clues) & ~((clues == OPEN) & (grid == PATH)))
    if not cells:
        return []
    through = tuple(cell for cell in cells if clues[cell] == WALL and grid[cell] == PATH)
    what = "goes through the wall" if through == cells else "changes the maze"
    return [Violation("clue", cells, f"the answer {what} at {cell_names(cells)}")]


def _corridor_faults(marked: np.ndarray, walked: np.ndarray, start: Cell, goal: Cell) -> list[Violation]:
    """Why the marks, with start and goal, are not one corridor that neither branches nor touches itself."""
    loose = cells_where(marked & (walked == UNREACHED))
    if walked[goal] == UNREACHED:
        ends = f"from the start {cell_name(start)} to the goal {cell_name(goal)}"
        return [Violation("path", loose, f"the marked cells do not join up {ends}")]
    found = []
    if loose:
        found.append(Violation("path", loose, f"marks away from the path: {cell_names(loose)}"))
    inside = np.pad(marked, 1).astype(np.int8)
    n_neighbours = inside[2:, 1:-1] + inside[:-2, 1:-1] + inside[1:-1, 2:] + inside[1:-1, :-2]
    expected = np.full(marked.shape, 2)
    expected[start] = expected[goal] = 1
    joined = marked & (walked != UNREACHED)
    for rule, what in (
        (n_neighbours > expected, "branches or touches itself"),
        (n_neighbours < expected, "ends blindly"),
    ):
        cells = cells_where(joined & rule)
        if cells:
            found.append(Violation("path", cells, f"the path {what} at {cell_names(cells)}"))
    return found


def _symmetry(turns: int, flipped: int, swapped: int) -> Symmetry:
    swap = np.array([WALL, OPEN, GOAL, START, PATH] if swapped else range(5), dtype=np.int8)

    def apply(grid: Grid) -> Grid:
        return swap[np.rot90(grid.T if flipped else grid, turns)]

    def undo(grid: Grid) -> Grid:
        turned = np.rot90(swap[grid], -turns)
        return (turned.T if flipped else turned).copy()

    parts = ["transposed"] * flipped + [f"turned by {90 * turns} degrees"] * (turns > 0)
    return Symmetry(", ".join(parts + ["ends swapped"] * swapped) or "identity", apply, undo)


def _family_and_size(difficulty: float | str) -> tuple[str, tuple[int, int] | None]:
    known = f"known: {', '.join(FAMILY_OF)}, each also with a size (hard:30x30), or a number from 0 to 1"
    if not isinstance(difficulty, str):
        if not 0 <= difficulty <= 1:
            raise ParseError(f"no maze difficulty {difficulty}; {known}")
        return FAMILIES[min(2, int(3 * difficulty))], None
    match = re.fullmatch(r"([a-z]+)(?::(\d{1,4})x(\d{1,4}))?", difficulty)
    if not match or match[1] not in FAMILY_OF:
        raise ParseError(f"no maze difficulty {difficulty!r}; {known}")
    return FAMILY_OF[match[1]], (int(match[2]), int(match[3])) if match[2] else None


def _built(free: np.ndarray, to_goal: list[int], stride: int, start: int) -> tuple[Grid, Grid]:
    """The maze with these open cells, and its canonical answer."""
    clues = free.astype(np.int8)
    path = _downhill(to_goal, stride, start, tuple(MOVES))
    cells = [(cell // stride - 1, cell % stride - 1) for cell in path]
    clues[cells[0]] = START
    clues[cells[-1]] = GOAL
    return clues, _marked(clues, cells)


def _draw_hard(rng: np.random.Generator, height: int, width: int) -> tuple[Grid, Grid]:
    """The first of at most 400 boards with a path as long as wanted, else the board with the longest.

    Wanted are 110 cells at 30x30, as published, and for other sizes the same share of the board, or, above
    30x30, of its side. Drawing start and goal blindly would keep one board in 55,000; so look for a far pair.
    """
    wanted = max(2, round(min(height * width * 110 / 900, (height * width) ** 0.5 * 110 / 30)))
    n_draws = min(400, 400 * 900 // (height * width))  # fewer of the large ones: half a second at most
    longest, best = 1, None
    while best is None or (n_draws > 0 and longest < wanted):
        n_draws -= 1
        free = rng.random((height, width)) >= rng.uniform(0.3, 0.5)
        blank, stride = _padded(np.where(free, UNREACHED, BLOCKED), BLOCKED)
        open_cells = [cell for cell, value in enumerate(blank) if value == UNREACHED]
        if len(open_cells) <= longest:
            continue
        _, corner, n_reached = _flood(blank, stride, open_cells[int(rng.integers(len(open_cells)))])
        if n_reached <= longest:
            continue
        from_corner, far, _ = _flood(blank, stride, corner)
        if from_corner[far] + 1 > longest:
            longest, best = from_corner[far] + 1, (free, blank, stride, from_corner)
    free, blank, stride, from_corner = best
    n_moves = min(wanted, longest) - 1
    goal = _pick_far(rng, from_corner, n_moves)
    to_goal, _, _ = _flood(blank, stride, goal)
    return _built(free, to_goal, stride, _pick_far(rng, to_goal, n_moves))


def _pick_far(rng: np.random.Generator, distances: list[int], at_least: int) -> int:
    """A random cell among those that can be reached in no fewer moves."""
    cells = [cell for cell, distance in enumerate(distances) if at_least <= distance < UNREACHED]
    return cells[int(rng.integers(len(cells)))]


def _draw_rooms(rng: np.random.Generator, height: int, width: int, *, loopy: bool) -> tuple[Grid, Grid]:
    """Rooms on every second row and column, joined by a random spanning tree; more doors when `loopy`.

    The tree grows from its newest room (long corridors) or from any room (many short ones), with a
    preference drawn anew for every maze. Rooms begin at the edge or one cell in, behind an outer wall.
    """
    free = np.zeros((height, width), dtype=bool)
    top, left = (int(rng.integers(2)) if side >= 5 else 0 for side in (height, width))
    n_rows, n_columns = (height - top + 1) // 2, (width - left + 1) // 2
    n_rooms = n_rows * n_columns
    free[top::2, left::2] = True
    if n_rooms == 1:  # 2x2: no room for walls
        free[:] = True
    doors = [(room, room + 1) for room in range(n_rooms) if (room + 1) % n_columns]
    doors += [(room, room + n_columns) for room in range(n_rooms - n_columns)]
    neighbours: list[list[int]] = [[] for _ in range(n_rooms)]
    for a, b in doors:
        neighbours[a].append(b)
        neighbours[b].append(a)

    def open_door(a: int, b: int) -> None:
        row, column = a // n_columns + b // n_columns, a % n_columns + b % n_columns
        free[top + row, left + column] = True

    newest = rng.choice([1.0, 0.9, 0.5, 0.0])
    draws = iter(rng.random((6 * n_rooms + 6, 2)).tolist())
    active = [int(rng.integers(n_rooms))]
    joined = set(active)
    while active:
        habit, pick = next(draws)
        place = len(active) - 1 if habit < newest else int(pick * len(active))
        room = active[place]
        fresh = [other for other in neighbours[room] if other not in joined]
        if not fresh:
            active.pop(place)
            continue
        other = fresh[int(next(draws)[1] * len(fresh))]
        open_door(room, other)
        joined.add(other)
        active.append(other)
    if loopy:
        opened = rng.random(len(doors)) < rng.uniform(0.05, 0.35)
        for i in np.flatnonzero(opened).tolist():
            open_door(*doors[i])
    blank, stride = _padded(np.where(free, UNREACHED, BLOCKED), BLOCKED)
    open_cells = [cell for cell, value in enumerate(blank) if value == UNREACHED]
    goal = open_cells[int(rng.integers(len(open_cells)))]
    to_goal, far, _ = _flood(blank, stride, goal)
    start = _pick_far(rng, to_goal, (to_goal[far] + 1) // 2)
    return _built(free, to_goal, stride, start)
