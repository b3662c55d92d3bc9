"""Reads a maze out of a picture: thin walls, thick walls or square cells, in any colours.

The picture is straightened, and parts of it that may be a maze are found with their lattice (`maze_lattice`). Each is
read in two ways (`maze_walls`), its outer wall is looked at again (`maze_sides`), then start and goal are looked for
(`maze_ends`). The reading that leaves the least unexplained wins.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from parsers.image.lattice import View, edge_strength, evened, straighten
from parsers.image.maze_ends import (
    described,
    faintly_marked,
    gaps_of,
    is_closed,
    marked,
    marked_gaps,
    patch_of,
    start_first,
    with_coloured_openings,
    without_stains,
)
from parsers.image.maze_lattice import Inks, overlap, regions, two_colors
from parsers.image.maze_sides import (
    border_share,
    sure_of_sides,
    with_missing_sides,
    with_outer_wall,
    without_frame,
    without_margin,
)
from parsers.image.maze_walls import GOOD, PASSABLE, Cells, explanations
from solver.kinds.maze import GOAL, LARGEST, OPEN, START, UNREACHED, WALL, distances
from solver.puzzle import Cell, Grid

FEWEST_CELLS = 25  # fewer are seen by chance in many things
MUCH_LESS = 0.3  # of what the mark of the other end covers
SENSE = 0.05  # of quality: how much it counts that walls are where walls usually are


@dataclass(frozen=True, eq=False)
class DrawnMaze:
    """A maze found in a picture."""

    clues: Grid  # without start or goal where none was found
    confidence: np.ndarray  # (H, W) 0..1
    cell_quads: np.ndarray  # (H, W, 4, 2) pixels x, y of the picture: the corners of each cell
    quality: float  # 0..1: how much of the drawing is explained
    style: str  # "cells" or "walls"
    ends: str  # how start and goal are shown: "marks", "gaps", "mark and gap", or why they are not known
    ends_named: bool  # which of them is the start was written or coloured, not guessed
    n_others: int = 0  # drawings elsewhere in the picture that may be mazes, or grids of colours, as well

    @property
    def area(self) -> float:
        """Pixels of the picture that the maze covers, about."""
        corners = self.cell_quads[[0, 0, -1, -1], [0, -1, -1, 0], [0, 1, 2, 3]]
        return float(cv2.contourArea(corners))

    @property
    def place(self) -> tuple[int, ...]:
        """left, top, right, bottom in pixels of the picture."""
        points = self.cell_quads.reshape(-1, 2)
        return *points.min(0).astype(int).tolist(), *points.max(0).astype(int).tolist()

    @property
    def is_whole(self) -> bool:
        return bool((self.clues == START).sum() == 1 and (self.clues == GOAL).sum() == 1)


def find_maze(image: np.ndarray, look: Callable[[np.ndarray], View] = straighten) -> DrawnMaze | None:
    """The best maze in the picture, or None where nothing looks like one; `look` straightens it."""
    view = look(image)
    page = view.image if view.is_straight else evened(view.image)
    seen: list[DrawnMaze] = []
    edges = edge_strength(page)
    for box in regions(page):
        left, top, right, bottom = box
        part = page[top:bottom, left:right]
        inks = two_colors(part)
        if inks is None:
            continue
        dx, dy = (strength[top:bottom, left:right] for strength in edges)
        for cells in explanations(part, inks, dx, dy):
            if cells.quality < PASSABLE - SENSE:
                continue
            shown, corner = part, (left, top)
            if (wider := with_outer_wall(cells, inks, page, box)) is not None:
                cells, shown, corner = wider
            maze = _with_ends(cells, inks, shown, view, page, corner)
            if maze is not None and maze.quality >= PASSABLE and maze.clues.size >= FEWEST_CELLS:
                seen.append(maze)
    found = [maze for maze in seen if maze.quality >= GOOD]
    whole = [maze for maze in found if not any(_is_part(maze, other) for other in found)]
    best = max(whole, key=_rank, default=None)
    return None if best is None else replace(best, n_others=_n_others(best, seen))


def _with_ends(
    cells: Cells, inks: Inks, part: np.ndarray, view: View, page: np.ndarray, corner: tuple[int, int]
) -> DrawnMaze | None:
    """The maze with its start and goal; of cells in two colours, also the decision which of them is wall."""
    options = [cells]
    if cells.style == "cells":
        options.append(replace(cells, is_wall=~cells.is_wall))
    if not view.is_straight:
        options = [without_margin(option) for option in options]
    best: tuple[bool, float] | None = None
    maze: DrawnMaze | None = None
    for option in options:
        if max(option.is_wall.shape) > LARGEST:
            continue
        drawn, merit = _as_maze(option, inks, part, view, page, corner)
        if best is None or (drawn.is_whole, merit) > best:
            best, maze = (drawn.is_whole, merit), drawn
    return maze


def _as_maze(
    cells: Cells, inks: Inks, part: np.ndarray, view: View, page: np.ndarray, corner: tuple[int, int]
) -> tuple[DrawnMaze, float]:
    """The maze with its start and goal, and how much speaks for this choice of walls."""
    if cells.style == "walls":
        paper, wall = (inks[1], inks[0]) if cells.is_mostly_wall else inks
    else:
        paper, wall = _paper_and_wall(part, inks, cells)
        cells = with_missing_sides(cells, page, corner, (paper, wall))
    cells = without_stains(without_frame(cells), part, paper, wall)
    cells, ends, how = _ends_of(cells, part, (paper, wall))
    clues = np.where(cells.is_wall, WALL, OPEN).astype(np.int8)
    for r, c in np.argwhere(cells.mark > 0.3).tolist():
        clues[r, c] = OPEN  # what is marked can be entered
        if cells.style == "cells":
            cells.sure[r, c] = min(0.5, cells.sure[r, c])  # if it is no end, what is it?
    merit, named = cells.quality, False
    if len(ends) == 2:
        told = [described(end, cells, part, page, corner, paper, wall) for end in ends]
        places = marked_gaps(cells, ends, part, page, corner, (paper, wall)) if how == "marks" else None
        if places is not None:
            told = [replace(end, cell=at) for end, at in zip(told, places, strict=True)]
            clues[places[0]] = clues[places[1]] = OPEN
        (start, goal), named = start_first(told)
        clues[start.cell], clues[goal.cell] = START, GOAL
        less, more = sorted(float(cells.mark[end]) for end in ends)
        is_odd = (
            cells.style == "cells" and how == "marks" and less < MUCH_LESS * more
        )  # a stain of the other?
        cells.sure[start.cell] = cells.sure[goal.cell] = 0.5 if is_odd else 0.9 if named else 0.7
        if int(distances(clues, start.cell)[goal.cell]) == UNREACHED:
            merit *= 0.6
    else:
        n = "no mark and no gap" if not ends else f"{len(ends)} mark{'s' * (len(ends) > 1)} or gaps"
        how = f"{n} can be told as start and goal"
        merit *= 1.0 if len(ends) < 4 else 0.5  # a crossword has numbers in many cells
    if cells.style == "cells":
        merit += SENSE * _wall_sense(cells, paper, wall)
        sides = [cells.is_wall[at].mean() for at in (0, -1, (slice(None), 0), (slice(None), -1))]
        if min(sides) < 0.1 and max(sides) > 0.95:
            merit -= 0.1  # a row of something else was taken for a part of the maze
    maze = DrawnMaze(
        clues=clues,
        confidence=sure_of_sides(cells),
        cell_quads=view.cell_quads(cells.rows + corner[1], cells.columns + corner[0]),
        quality=min(1.0, merit),
        style=cells.style,
        ends=how,
        ends_named=named,
    )
    return maze, merit


def _ends_of(cells: Cells, part: np.ndarray, inks: Inks) -> tuple[Cells, list[Cell], str]:
    """The cells that may be start and goal, two if they are told, and how they are shown."""
    marks = marked(cells)
    if len(marks) < 2:
        opened = with_coloured_openings(cells, part, inks)
        if len(in_openings := marked(opened)) == 2:
            cells, marks = opened, in_openings
    gaps = gaps_of(cells.is_wall) if len(marks) < 2 and is_closed(cells.is_wall) else []
    if len(marks) < 2 and len(marks) + len(gaps) != 2:
        marks = faintly_marked(cells) or marks
    if len(marks) == 2:
        return cells, marks, "marks"
    return cells, [*marks, *gaps], "mark and gap" if marks else "gaps"


def _paper_and_wall(part: np.ndarray, inks: Inks, cells: Cells) -> Inks:
    """The two colours, that of the passages first, for this choice of walls."""
    r, c = np.argwhere(cells.is_wall)[int(cells.mark[cells.is_wall].argmin())].tolist()
    patch = patch_of(part, cells, (r, c), 0.2)
    color = np.median(patch.reshape(-1, 3), axis=0) if patch.size else inks[1]
    first_is_wall = np.linalg.norm(color - inks[0]) < np.linalg.norm(color - inks[1])
    return (inks[1], inks[0]) if first_is_wall else inks


def _wall_sense(cells: Cells, paper: np.ndarray, wall: np.ndarray) -> float:
    """-1..1: how usual this choice of walls is. Walls go around, are dark, and are the smaller part."""
    around = border_share(cells.is_wall)
    closed = 3.0 * (around > 0.85) - 3.0 * (around < 0.15)
    dark = 0.6 if wall.sum() < paper.sum() else -0.6
    fewer = 0.3 if cells.is_wall.mean() < 0.6 else -0.3
    return float(np.tanh(closed + dark + fewer))


# ---------------------------------------------------------------------------- one among several


def _rank(maze: DrawnMaze) -> float:
    return maze.quality + 0.3 * maze.is_whole + 0.02 * float(np.log2(max(1.0, maze.area)))


def _is_part(maze: DrawnMaze, other: DrawnMaze) -> bool:
    """Whether a drawing lies in a much larger one that is explained as well: a corner of a QR code, say."""
    if maze.area > 0.4 * other.area or maze.quality > other.quality + 0.05:
        return False
    inner, outer = (quads.reshape(-1, 2) for quads in (maze.cell_quads, other.cell_quads))
    slack = 0.02 * np.ptp(outer, axis=0)
    return bool((inner.min(0) > outer.min(0) - slack).all() and (inner.max(0) < outer.max(0) + slack).all())


def _n_others(maze: DrawnMaze, seen: list[DrawnMaze]) -> int:
    """How many drawings beside this one are about as large, and are explained nearly as well."""
    places: list[tuple[int, ...]] = []
    for other in sorted(seen, key=lambda it: -it.area):
        place = other.place
        if other.area > 0.25 * maze.area and all(overlap(place, it) < 0.1 for it in (maze.place, *places)):
            places.append(place)
    return len(places)
