"""Views: training examples drawn at random, and a symmetry for each, on the device that trains.

    views = views_of(find_kind("sudoku-9x9"), clues, solutions, place)
    inputs, targets, identifiers = views.draw(Draws(seed, step, batch_size, place))

What `draw` gives are tokens: the value `v` of a cell is token `v + 1`. Padding is 0, in the input as in the
target, where it means that nothing is asked. So whoever trains on them need not know the kind. No copies are
stored (but by `PlainViews`): a view is looked up from the puzzles and depends on the seed and the step alone.

Legend of shapes: B the rows of this process, L cells of the canvas in reading order, N side of a Sudoku.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch
from torch import Tensor

from solver.kinds.arc import LARGEST
from solver.kinds.maze import GOAL, MOVES, OPEN, PATH, START, WALL, Maze, canonical_path
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, PuzzleKind
from training.draws import Draws, Place

if TYPE_CHECKING:
    from jaxtyping import Bool, Int

N_PLAIN = 8  # views of a puzzle of a kind that this file does not know


class Views(Protocol):
    """Examples of one kind. `identifiers` tell ARC tasks apart; None for all others."""

    vocab_size: int
    n_identifiers: int
    canvas: tuple[int, int]  # rows, columns; L is their product

    def draw(
        self, draws: Draws
    ) -> tuple[Int[Tensor, "B L"], Int[Tensor, "B L"], Int[Tensor, " B"] | None]: ...


def views_of(
    kind: PuzzleKind,
    clues: Sequence[Grid] | np.ndarray,
    solutions: Sequence[Grid] | np.ndarray,
    place: Place,
    canvas: tuple[int, int] = (1, 1),
) -> Views:
    """The views of a kind: all its symmetries where this file knows them, else a few that the kind offers.

    The canvas is at least so large; only boards of different sizes need to say so.
    """
    if isinstance(kind, Sudoku):
        return SudokuViews(
            np.stack(list(clues)), np.stack(list(solutions)), (kind.box_height, kind.box_width), place
        )
    if isinstance(kind, Maze):
        return MazeViews(clues, place, canvas)
    return PlainViews(kind, clues, solutions, place, N_PLAIN, canvas)


def to_tokens(grids: Sequence[Grid] | np.ndarray, canvas: tuple[int, int]) -> np.ndarray:
    """(n, L) int64: each grid in the upper left corner of the canvas, padding around it.

    Raises:
        ValueError: a grid is larger than the canvas.
    """
    tokens = np.zeros((len(grids), *canvas), dtype=np.int64)
    for place, grid in zip(tokens, grids, strict=True):
        height, width = grid.shape
        if height > canvas[0] or width > canvas[1]:
            raise ValueError(f"a grid of {height} x {width} cells came, expected {canvas} at most")
        place[:height, :width] = grid.astype(np.int64) + 1
    return tokens.reshape(len(grids), canvas[0] * canvas[1])


def to_grid(tokens: np.ndarray, shape: tuple[int, ...], canvas: tuple[int, int]) -> Grid:
    """The grid of this shape in the upper left corner; a token that says padding reads as the value 0."""
    corner = tokens.reshape(canvas)[: shape[0], : shape[1]]
    return np.maximum(corner - 1, 0).astype(np.int8)


def largest_shape(grids: Sequence[Grid] | np.ndarray) -> tuple[int, int]:
    """The most rows and the most columns."""
    return max(grid.shape[0] for grid in grids), max(grid.shape[1] for grid in grids)


class PlainViews:
    """Puzzles of any kind, each also under `n_views - 1` symmetries that the kind itself offers.

    These few copies are made at the start; a kind that is trained on in earnest deserves a class of its own.
    """

    n_identifiers = 1

    def __init__(
        self,
        kind: PuzzleKind,
        clues: Sequence[Grid] | np.ndarray,
        solutions: Sequence[Grid] | np.ndarray,
        place: Place,
        n_views: int = 1,
        canvas: tuple[int, int] = (1, 1),
    ) -> None:
        rng = np.random.default_rng(0)
        pairs = [
            (symmetry.apply(question), symmetry.apply(answer))
            for question, answer in zip(clues, solutions, strict=True)
            for symmetry in kind.symmetries(rng, question.shape, n_views)
        ]
        self.vocab_size = len(kind.symbols) + 1
        rows, columns = largest_shape([grid for pair in pairs for grid in pair])
        self.canvas = max(rows, canvas[0]), max(columns, canvas[1])
        self.inputs, self.targets = (
            torch.as_tensor(to_tokens(grids, self.canvas).astype(np.uint8), device=place.device)
            for grids in zip(*pairs, strict=True)
        )

    def draw(self, draws: Draws) -> tuple[Int[Tensor, "B L"], Int[Tensor, "B L"], None]:
        which = draws.integers(len(self.inputs))
        return self.inputs[which].long(), self.targets[which].long(), None


class SudokuViews:
    """Sudokus under relabelled digits, moved rows, bands, columns and stacks, and transposition.

    Blanks stay blank. Boards are transposed only where boxes are square: else the boxes would not fit.
    """

    n_identifiers = 1

    def __init__(self, clues: np.ndarray, solutions: np.ndarray, box: tuple[int, int], place: Place) -> None:
        n = box[0] * box[1]
        if clues.shape != solutions.shape or clues.shape[1:] != (n, n):
            raise ValueError(
                f"clues {clues.shape} and solutions {solutions.shape} came, expected (n, {n}, {n})"
            )
        self.box, self.side = box, n
        self.vocab_size, self.canvas = n + 2, (n, n)
        self.clues, self.solutions = (
            torch.as_tensor(np.asarray(boards, dtype=np.uint8).reshape(-1, n * n), device=place.device)
            for boards in (clues, solutions)
        )

    def draw_values(self, draws: Draws) -> tuple[Int[Tensor, "B N N"], Int[Tensor, "B N N"]]:
        """Clues and solutions as digits, 0 for a blank."""
        height, width = self.box
        which = draws.integers(len(self.clues))
        digits = draws.permutations(self.side) + 1
        digits = torch.cat([torch.zeros_like(digits[:, :1]), digits], 1)
        rows, columns = _lines(draws, width, height), _lines(draws, height, width)
        cells = rows[:, :, None] * self.side + columns[:, None, :]
        if height == width:
            cells = torch.where(draws.integers(2, 1, 1) == 1, cells.mT, cells)
        cells = cells.flatten(1)
        clues, solutions = (
            digits.gather(1, boards[which].long().gather(1, cells)).unflatten(1, self.canvas)
            for boards in (self.clues, self.solutions)
        )
        return clues, solutions

    def draw(self, draws: Draws) -> tuple[Int[Tensor, "B L"], Int[Tensor, "B L"], None]:
        clues, solutions = self.draw_values(draws)
        return clues.flatten(1) + 1, solutions.flatten(1) + 1, None


def _lines(draws: Draws, n_bands: int, height: int) -> Int[Tensor, "B N"]:
    """Orders of lines that keep bands of `height` lines together."""
    bands = draws.permutations(n_bands)
    within = draws.uniform(n_bands, height).argsort(-1)
    return (bands[:, :, None] * height + within).flatten(1)


@dataclass(frozen=True)
class Turns:
    """A turn or reflection for each row of a batch: rows or columns reversed, then perhaps transposed."""

    transposed: Bool[Tensor, " B"]
    rows_reversed: Bool[Tensor, " B"]
    columns_reversed: Bool[Tensor, " B"]

    @staticmethod
    def numbered(numbers: Int[Tensor, " B"]) -> Turns:
        """The one of this number from 0 to 7; 0 changes nothing."""
        return Turns(numbers & 1 > 0, numbers & 2 > 0, numbers & 4 > 0)

    def look_up(
        self, boards: Int[Tensor, "B L"], sizes: Int[Tensor, "B 2"], corner: Int[Tensor, "B 2"], side: int
    ) -> Int[Tensor, "B L"]:
        """Turn boards that lie in the upper left of square canvases; the turned board starts at `corner`.

        `sizes` are rows and columns before the turn. Around the board there is padding.
        """
        cells = torch.arange(side, device=boards.device)
        rows = (cells[None, :, None] - corner[:, :1, None]).expand(-1, side, side)
        columns = (cells[None, None, :] - corner[:, 1:, None]).expand(-1, side, side)
        flip = self.transposed[:, None, None]
        rows, columns = torch.where(flip, columns, rows), torch.where(flip, rows, columns)
        height, width = sizes[:, 0, None, None], sizes[:, 1, None, None]
        inside = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
        rows = torch.where(self.rows_reversed[:, None, None], height - 1 - rows, rows)
        columns = torch.where(self.columns_reversed[:, None, None], width - 1 - columns, columns)
        source = torch.where(inside, rows * side + columns, 0).flatten(1)
        return torch.where(inside.flatten(1), boards.gather(1, source), 0)

    def sizes(self, sizes: Int[Tensor, "B 2"]) -> Int[Tensor, "B 2"]:
        """Rows and columns after the turn."""
        return torch.where(self.transposed[:, None], sizes.flip(1), sizes)


class MazeViews:
    """Mazes in 16 views: eight turns and reflections, each also with start and goal swapped.

    The published answers follow a tie-break that a turn does not respect, so each view is answered anew (see
    `solver.kinds.maze`). Smaller mazes lie in the upper left corner of a square canvas.
    """

    n_identifiers = 1

    def __init__(
        self, mazes: Sequence[Grid] | np.ndarray, place: Place, canvas: tuple[int, int] = (1, 1)
    ) -> None:
        paths = [canonical_path(maze) for maze in mazes]
        if None in paths:
            raise ValueError(f"maze {paths.index(None) + 1} of {len(paths)} has no way to the goal")
        side = max(*largest_shape(mazes), *canvas)
        self.vocab_size, self.canvas = PATH + 2, (side, side)
        self.most_moves = max(len(path) for path in paths if path) - 1  # the same in all views
        tokens = to_tokens(mazes, self.canvas).astype(np.uint8)
        self.mazes = torch.as_tensor(tokens, device=place.device)
        self.sizes = torch.as_tensor([maze.shape for maze in mazes], device=place.device)
        swapped = [0, WALL + 1, OPEN + 1, GOAL + 1, START + 1]
        self.ends = torch.as_tensor([range(5), swapped], device=place.device)

    def draw(self, draws: Draws) -> tuple[Int[Tensor, "B L"], Int[Tensor, "B L"], None]:
        which = draws.integers(len(self.mazes))
        turns = Turns.numbered(draws.integers(8))
        tokens, sizes = self.mazes[which].long(), self.sizes[which]
        tokens = turns.look_up(tokens, sizes, torch.zeros_like(sizes), self.canvas[0])
        inputs = self.ends[draws.integers(2)].gather(1, tokens)
        return inputs, canonical_targets(inputs, self.canvas[0], self.most_moves), None


def canonical_targets(inputs: Int[Tensor, "B L"], side: int, most_moves: int) -> Int[Tensor, "B L"]:
    """The tokens of `solver.kinds.maze.canonical_answer` for a batch of mazes on square canvases.

    `most_moves` bounds the moves from start to goal, which must exist. Distances spread from the goal over
    the whole batch at once; then all walkers take the first of the ordered moves that leads downhill.
    """
    stride = side + 2  # a border of cells that nobody enters
    cells = torch.nn.functional.pad(inputs.view(-1, side, side), (1, 1, 1, 1)).flatten(1)
    free = cells > WALL + 1
    steps = [down * stride + right for down, right in MOVES.values()]
    reached = cells == GOAL + 1
    distance = torch.where(reached, 0, most_moves + 1)
    for n_moves in range(1, most_moves + 1):
        near = reached.roll(steps[0], 1)
        for step in steps[1:]:
            near = near | reached.roll(step, 1)
        reached = near & free & (distance > most_moves)
        distance = torch.where(reached, n_moves, distance)
    moves = torch.tensor([*steps, 0], device=inputs.device)
    first = torch.arange(len(moves), 0, -1, device=inputs.device)  # ranks the moves that lead downhill
    where = (cells == START + 1).long().argmax(1, keepdim=True)
    on_path = torch.zeros_like(free)
    for _ in range(most_moves):
        around = where + moves
        ahead = distance.gather(1, around)
        downhill = ahead == ahead[:, -1:] - 1
        downhill[:, -1] = True  # at the goal: stay
        where = around.gather(1, (downhill * first).argmax(1, keepdim=True))
        on_path.scatter_(1, where, True)
    marked = torch.where(on_path & (cells == OPEN + 1), PATH + 1, cells)
    return marked.view(-1, stride, stride)[:, 1:-1, 1:-1].flatten(1)


ARC_END, ARC_BLACK = 1, 2  # tokens: below and right of the grid; the colour 0. Colours go on to 11
TRIES = 5  # times `n_augmentations`, before a task is taken to have no more different views

Pair = tuple[Grid, Grid]


class ArcViews:
    """ARC pairs under turns, reflections and permuted colours (black stays), anywhere on a 30x30 canvas.

    `tasks` holds the pairs to train on, by name: of a task that is to be tested, only its examples. Every
    task in every augmentation has an identifier of its own, from 1; 0 is nobody's. The first augmentation of
    a task changes nothing, no two give the same grids, and they depend on its name and `seed` alone.

    Colours are tokens 2 to 11, and a line of `ARC_END` below and to the right of a grid shows its size, as in
    `dataset/build_arc_dataset.py` of https://github.com/SamsungSAILMontreal/TinyRecursiveModels.
    """

    vocab_size = 12
    canvas = (LARGEST, LARGEST)

    def __init__(
        self, tasks: Mapping[str, Sequence[Pair]], place: Place, n_augmentations: int = 1000, seed: int = 0
    ) -> None:
        chosen = [_augmentations(name, pairs, n_augmentations, seed) for name, pairs in tasks.items()]
        counts = [len(turns) for turns, _ in chosen]
        self.n_identifiers = 1 + sum(counts)
        starts = np.cumsum([1, *counts])
        self.identifiers_of = {
            name: range(int(start), int(start) + n)
            for name, start, n in zip(tasks, starts, counts, strict=False)
        }

        def on_device(array: np.ndarray) -> Tensor:
            return torch.as_tensor(array, device=place.device)

        nobody, same_colors = np.zeros(1, np.uint8), np.arange(10, dtype=np.uint8)[None]
        self.turns = on_device(np.concatenate([nobody, *(turns for turns, _ in chosen)]))
        self.colors = on_device(np.concatenate([same_colors, *(colors for _, colors in chosen)]))
        pairs = [pair for name in tasks for pair in tasks[name]]
        n_pairs = np.array([len(tasks[name]) for name in tasks])
        self.n_pairs = on_device(np.repeat(n_pairs, n_pairs))  # in the task of each pair
        self.first = on_device(np.repeat(starts[:-1], n_pairs))
        self.n_views = on_device(np.repeat(counts, n_pairs))
        self.sizes = on_device(np.array([[grid.shape for grid in pair] for pair in pairs]))
        self.grids = on_device(
            np.stack([to_tokens(pair, self.canvas) for pair in pairs]).astype(np.uint8)  # colour + 1 here
        )

    def draw(self, draws: Draws) -> tuple[Int[Tensor, "B L"], Int[Tensor, "B L"], Int[Tensor, " B"]]:
        pair = draws.integers(len(self.grids))
        identifiers = self.first[pair] + _below(draws, self.n_views[pair])
        turns, sizes = Turns.numbered(self.turns[identifiers]), self.sizes[pair]
        largest = torch.maximum(turns.sizes(sizes[:, 0]), turns.sizes(sizes[:, 1]))
        corner = torch.stack([_below(draws, LARGEST + 1 - largest[:, i]) for i in range(2)], 1)
        moved = _below(draws, self.n_pairs[pair]) > 0  # as published: one pair of a task stays in the corner
        corner = torch.where(moved[:, None], corner, 0)
        inputs, targets = (
            self._shown(self.grids[pair, i].long(), sizes[:, i], identifiers, corner) for i in range(2)
        )
        return inputs, targets, identifiers

    def _shown(self, grids: Tensor, sizes: Tensor, identifiers: Tensor, corner: Tensor) -> Int[Tensor, "B L"]:
        """Grids (colour + 1 in the upper left) in the augmentations of these identifiers."""
        turns = Turns.numbered(self.turns[identifiers])
        turned = turns.look_up(grids, sizes, corner, LARGEST)
        colors = self.colors[identifiers].long().gather(1, (turned - 1).clamp(min=0))
        tokens = torch.where(turned > 0, colors + ARC_BLACK, 0).view(-1, LARGEST, LARGEST)
        line = torch.arange(LARGEST, device=grids.device)
        end = corner + turns.sizes(sizes)
        in_rows, in_columns = ((line >= corner[:, i, None]) & (line < end[:, i, None]) for i in range(2))
        below, right = (line == end[:, i, None] for i in range(2))
        border = below[:, :, None] & in_columns[:, None, :] | in_rows[:, :, None] & right[:, None, :]
        return torch.where(border, ARC_END, tokens).flatten(1)

    def questions(self, grid: Grid, identifiers: Int[Tensor, " B"]) -> Int[Tensor, "B L"]:
        """A grid in these augmentations of its task (`identifiers_of[name]`), in the upper left corner."""
        n, device = len(identifiers), identifiers.device
        tokens = torch.as_tensor(to_tokens([grid], self.canvas), device=device).expand(n, -1)
        sizes = torch.tensor([grid.shape], device=device).expand(n, -1)
        return self._shown(tokens, sizes, identifiers, torch.zeros_like(sizes))

    def undo(self, tokens: np.ndarray, identifier: int) -> Grid:
        """The grid that an answer (L,) to one of `questions` stands for; empty if it shows no grid.

        It ends where the largest rectangle of colours in the upper left corner does.
        """
        canvas = tokens.reshape(self.canvas)
        widths = np.minimum.accumulate(np.logical_and.accumulate(canvas >= ARC_BLACK, axis=1).sum(1))
        height = int((widths * np.arange(1, LARGEST + 1)).argmax()) + 1
        colors = np.argsort(self.colors[identifier].cpu().numpy())
        grid = colors[canvas[:height, : widths[height - 1]] - ARC_BLACK].astype(np.int8)
        number = int(self.turns[identifier])
        grid = grid.T if number & 1 else grid
        return np.ascontiguousarray(grid[:: -1 if number & 2 else 1, :: -1 if number & 4 else 1])


def _below(draws: Draws, highs: Int[Tensor, " B"]) -> Int[Tensor, " B"]:
    """From 0 to each of `highs` less 1."""
    return torch.minimum((draws.uniform() * highs).long(), highs - 1)


def _augmentations(name: str, pairs: Sequence[Pair], n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """At most `n` turns (numbers as of `Turns`) and colours (n, 10) that all show different grids.

    A hash is a sum over all cells, of a random number for the place times one for the colour; so the hashes
    of all augmentations follow from one sum for each turn and colour. They are 64 bits wide.
    """
    sums = np.zeros((8, 10), dtype=np.uint64)
    for number in range(8):
        for i, grid in enumerate(grid for pair in pairs for grid in pair):
            turned = grid[:: -1 if number & 2 else 1, :: -1 if number & 4 else 1]
            turned = turned.T if number & 1 else turned
            weights = np.random.default_rng(i).integers(1 << 63, size=(LARGEST, LARGEST), dtype=np.uint64)
            height, width = turned.shape
            np.add.at(sums[number], turned.reshape(-1), weights[:height, :width].reshape(-1))
    rng = np.random.default_rng([seed, zlib.crc32(name.encode())])
    turns = np.concatenate([[0], rng.integers(8, size=TRIES * n)])
    colors = np.tile(np.arange(10), (len(turns), 1))
    colors[1:, 1:] = rng.permuted(colors[1:, 1:], axis=1)
    of_color = np.random.default_rng(seed).integers(1 << 63, size=10, dtype=np.uint64)
    hashes = (sums[turns] * of_color[colors]).sum(1)
    kept = np.sort(np.unique(hashes, return_index=True)[1])[:n]
    return turns[kept].astype(np.uint8), colors[kept].astype(np.uint8)
