"""Reads the page of an ARC task: several pairs of coloured grids and the input of the test.

Grids are rectangles that stand out from what surrounds them (`arc_grids`). Each is cut into cells (`arc_cells`), and
every cell gets the nearest of the ten colours (`arc_colors`). Then the grids are paired: beside each other or one
below the other, whichever their places say (`arc_pairs`). Photos are first cut to the sheet (`arc_sheet`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from parsers.image.arc_colors import NEARLY_BLACK, border_color, is_clean, is_colorful
from parsers.image.arc_grids import find_grids, has_cells_beside
from parsers.image.arc_pairs import evidence_of, pair_grids
from parsers.image.arc_sheet import page_in_photo
from parsers.image.lattice import View, straighten
from solver.puzzle import Grid

MAX_PAIRS = 10
DOUBTFUL_COLOR = 0.62  # sureness of a cell below which its colour is asked about


@dataclass(frozen=True, eq=False)
class DrawnTask:
    """An ARC task found in a picture."""

    pairs: tuple[tuple[Grid, Grid], ...]
    test: Grid
    confidence: np.ndarray  # of the test input's cells
    cell_quads: np.ndarray  # (H, W, 4, 2) pixels of the picture: of the test input
    least_sure: float  # over all grids
    questions: tuple[str, ...]
    why: str
    evidence: int  # of its being a task, and not other grids of colours, which have 1 or 2 (`evidence_of`)


def find_task(image: np.ndarray, look: Callable[[np.ndarray], View] = straighten) -> DrawnTask | None:
    """The ARC task that the picture shows, or None where it shows none; `look` straightens it."""
    if not is_colorful(image):
        return None
    view = look(image)
    if not view.is_straight:
        view = page_in_photo(view, image.shape[:2])
    page = view.image
    grids, asked, n_unread = find_grids(page)
    if len(grids) < 3 or not any(((g.cells > 0) & (g.cells != 5)).any() for g in grids):
        return None
    if sum(len(np.unique(g.cells)) > 1 for g in grids) < max(2, len(grids) / 3):
        return None  # a chart with bars, say
    task = pair_grids(grids, asked, page)
    if task is None or not 1 <= len(task.pairs) <= MAX_PAIRS:
        return None
    pairs, test, questions = task.pairs, task.test, task.questions
    if min(float(g.sure.min()) for g in grids) < DOUBTFUL_COLOR:
        questions += (
            "Some colours lie between two of the ten; is a picture without tint or shadow at hand?",
        )
    is_copied = all(np.array_equal(a.cells, b.cells) for a, b in pairs)  # scaled up, maybe
    if is_copied or not all(grid.is_certain for grid in grids):
        height, width = test.cells.shape
        questions += (
            f"The size of cells is not clear everywhere: has the test input {height} rows and {width} columns?",
        )
    if not is_clean(page):
        if border_color(page).max() < NEARLY_BLACK:
            questions += ("Black cells can hardly be told from the page: are all rows and columns there?",)
        if any(_is_doubled(grid.cells) for grid in grids):  # numbers in cells look like lines through them
            questions += ("Are the cells as small as I took them? Four at a time are equal.",)
    if n_unread or (not is_clean(page) and any(has_cells_beside(grid, grids, page) for grid in grids)):
        questions += (
            "Not every coloured part of the page could be read as a grid; is a sharper picture at hand?",
        )
    return DrawnTask(
        pairs=tuple((a.cells, b.cells) for a, b in pairs),
        test=test.cells,
        confidence=test.sure,
        cell_quads=view.cell_quads(test.rows, test.columns),
        least_sure=min(float(g.sure.min()) for g in grids),
        questions=questions,
        why=task.why,
        evidence=evidence_of(task, asked, page),
    )


def _is_doubled(cells: Grid) -> bool:
    """Whether a grid might as well be one of half its height and width."""
    height, width = cells.shape
    if height % 2 or width % 2:
        return False
    return bool((cells == np.repeat(np.repeat(cells[::2, ::2], 2, axis=0), 2, axis=1)).all())
