"""Train the reader of digits: cells of drawn boards, and of photos into which handwriting is drawn.

A step takes some boards and some cells of each, and spoils them anew: moved, turned, blurred, in other colours.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from parsers.image.board import BLANK, OTHER
from parsers.image.digits import CELL, EDGE, normalise
from parsers.image.digits import PITCH as SEEN_PITCH
from solver.puzzle import ParseError
from training import glyphs
from training.draws import Place
from training.task import Source

if TYPE_CHECKING:
    from training.recipes import Recipe

TURNED = np.full((4, 20), OTHER)  # what a digit is called when the board is turned by so many quarters
TURNED[:, BLANK] = BLANK
TURNED[0] = np.arange(20)
for _old, _new in ((6, 9), (9, 6), (8, 8), (1, 1)):
    TURNED[2, [_old, _old + 9]] = _new, _new + 9


@dataclass(frozen=True, kw_only=True)
class DigitTaskConfig:
    """Where the cells come from. `python -m training.train digits --set task.photos=FOLDER --minutes 20 --out OUT`"""

    drawn: str = ""  # a file that `training.glyphs` wrote; without one, boards are drawn at the start
    n_drawn: int = 1200  # boards to draw then
    fonts: tuple[str, ...] = ("/usr/share/fonts",)  # folders with fonts
    photos: str = ""  # folder with photos of printed puzzles, their digits and an index.csv; may be empty
    held_out: int = 3  # one puzzle in so many is kept for the evaluation, with all of its photos; 0: none
    n_cells: int = 27  # of each board in a step
    photo_share: float = 0.4  # of the boards, where there are photos

    def make(self, recipe: Recipe, sources: Sequence[Source], place: Place, seed: int) -> DigitTask:
        printed, hand = glyphs.find_fonts(self.fonts)
        drawn = Cells.load(Path(self.drawn)) if self.drawn else draw_cells(printed, hand, self.n_drawn, seed)
        photos = held_out = None
        if self.photos:
            folder = Path(self.photos)
            groups = photo_groups(folder)
            kept = {name for name, group in groups.items() if self.held_out and group % self.held_out == 0}
            photos = cut_photos(folder, [name for name in groups if name not in kept])
            held_out = cut_photos(folder, sorted(kept)) if kept else None
        return DigitTask(
            drawn,
            photos,
            held_out,
            hand,
            n_boards=recipe.batch_size,
            n_cells=self.n_cells,
            photo_share=self.photo_share,
            seed=seed,
            place=place,
        )


@dataclass(frozen=True, eq=False)
class Cells:
    """Cells of many boards, with some of what is around them."""

    patches: np.ndarray  # (M, 56, 56, 3) uint8: `glyphs.PITCH` pixels a cell, `glyphs.MARGIN` around it
    labels: np.ndarray  # (M,)
    starts: np.ndarray  # (boards + 1,): where each board begins

    @classmethod
    def load(cls, path: Path) -> Cells:
        with np.load(path) as data:
            board = data["board"]
            starts = np.flatnonzero(np.diff(board, prepend=board[0] - 1, append=board[-1] + 1))
            return cls(data["patches"], data["labels"], starts)

    @property
    def n_boards(self) -> int:
        return len(self.starts) - 1

    def board(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        part = slice(self.starts[number], self.starts[number + 1])
        return self.patches[part], self.labels[part]


def draw_cells(printed: Sequence[Path], hand: Sequence[Path], n: int, seed: int) -> Cells:
    """Boards drawn with these fonts."""
    boards = [glyphs.draw_board(np.random.default_rng([seed, i]), printed, hand) for i in range(n)]
    return Cells(
        np.concatenate([glyphs.patches(picture, len(labels)) for picture, labels in boards]),
        np.concatenate([labels.reshape(-1) for _, labels in boards]),
        np.cumsum([0, *(labels.size for _, labels in boards)]),
    )


def photo_groups(folder: Path) -> dict[str, int]:
    """For each photo the number of its puzzle: photos of one puzzle must not be on both sides of a split."""
    numbers: dict[str, int] = {}
    groups = {}
    with open(folder / "index.csv") as file:
        for row in csv.DictReader(file):
            grid = "".join((folder / row["file"]).with_suffix(".dat").read_text().split("\n", 2)[2].split())
            groups[row["file"]] = numbers.setdefault(grid, len(numbers))
    return groups


def true_grid(photo: Path) -> np.ndarray:
    """The (9, 9) digits of a photo of the data set, 0 for blanks."""
    rows = photo.with_suffix(".dat").read_text().split("\n")[2:11]
    return np.array([[int(digit) for digit in row.split()] for row in rows])


def cut_photos(folder: Path, photos: Sequence[str]) -> Cells:
    """The cells of photos whose board is found where the data set says that it is."""
    import cv2

    from parsers.image.sudoku_photo import cut_cells, find_lattices

    with open(folder / "index.csv") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    patches, labels = [], []
    for photo in photos:
        image = cv2.imread(str(folder / photo))
        if image is None:
            raise ParseError(f"{folder / photo} is no picture")
        lattices = [lattice for lattice in find_lattices(image) if lattice.side == 9]
        if rows[photo]["x1"]:
            wanted = np.array([[float(rows[photo][f"{axis}{i}"]) for axis in "xy"] for i in range(1, 5)])
            cell = np.linalg.norm(wanted[1] - wanted[0]) / 9
            lattices = [it for it in lattices if np.abs(it.corners - wanted).max() < 0.6 * cell]
        if lattices:
            patches.append(cut_cells(image, lattices[0].nodes, glyphs.PITCH, glyphs.MARGIN))
            labels.append(true_grid(folder / photo).reshape(-1))
    starts = np.arange(len(patches) + 1) * 81
    return Cells(np.concatenate(patches), np.concatenate(labels), starts)


class DigitTask:
    """One optimizer step: `n_boards` boards, `n_cells` cells of each.

    The network normalises over the batch, so several processes do not find quite the gradient of one.
    """

    def __init__(
        self,
        drawn: Cells,
        photos: Cells | None,
        held_out: Cells | None,
        hand_fonts: Sequence[Path],
        *,
        n_boards: int = 10,
        n_cells: int = 27,
        photo_share: float = 0.4,
        seed: int = 0,
        place: Place | None = None,
    ) -> None:
        self.drawn, self.photos, self.held_out, self.hand_fonts = drawn, photos, held_out, hand_fonts
        self.n_boards, self.n_cells, self.photo_share = n_boards, n_cells, photo_share
        self.seed, self.place = seed, place or Place()
        n_photos = photos.n_boards if photos is not None else 0
        self.data = f"{drawn.n_boards} drawn boards, {n_photos} photos"

    def start(self) -> None:
        """Nothing is carried from one step to the next."""

    def loss(self, model: torch.nn.Module, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        rows = range(self.n_boards)[self.place.rows(self.n_boards)]
        boards = [self._board(np.random.default_rng([self.seed, step, row])) for row in rows]
        cells = torch.from_numpy(np.stack([cells for cells, _ in boards])).to(self.place.device)
        labels = torch.from_numpy(np.stack([labels for _, labels in boards])).to(self.place.device)
        logits = model(cells)
        loss = F.cross_entropy(logits.flatten(0, 1), labels.flatten())
        right = (logits.argmax(-1) == labels).float().mean()
        return loss, {"loss": loss.detach(), "right": right.detach()}

    @torch.no_grad()
    def evaluate(self, model: torch.nn.Module) -> dict[str, float]:
        """Photos whose puzzles were not trained on: cells right, and boards without an error."""
        if self.held_out is None:
            return {}
        model.eval()
        right = []
        for i in range(self.held_out.n_boards):
            patches, labels = self.held_out.board(i)
            cells = torch.from_numpy(normalise(as_cut(patches))).to(self.place.device)
            read = model(cells[None])[0].argmax(-1).cpu().numpy()
            right.append(read == labels)
        model.train()
        return {
            "cells": float(np.mean([r.mean() for r in right])),
            "boards": float(np.mean([r.all() for r in right])),
        }

    def _board(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Some cells of one board, spoiled, as the network sees them; and their labels."""
        if self.photos is not None and rng.random() < self.photo_share:
            patches, labels = self.photos.board(int(rng.integers(self.photos.n_boards)))
            if rng.random() < 0.6:
                patches, labels = filled_in(rng, patches, labels, self.hand_fonts)
        else:
            patches, labels = self.drawn.board(int(rng.integers(self.drawn.n_boards)))
        weights = np.where(labels == BLANK, 0.5, 1.0)
        few = len(labels) < self.n_cells
        chosen = rng.choice(len(labels), self.n_cells, replace=few, p=weights / weights.sum())
        quarters = int(rng.integers(1, 4)) if rng.random() < 0.06 else 0
        return normalise(_spoiled(rng, patches[chosen], quarters)), TURNED[quarters][labels[chosen]]


def filled_in(
    rng: np.random.Generator,
    patches: np.ndarray,
    labels: np.ndarray,
    hand_fonts: Sequence[Path],
    solution: np.ndarray | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """A photo's board after somebody solved it, as sharp as the photo is."""
    import cv2

    side = round(len(labels) ** 0.5)
    size = side * glyphs.PITCH + 2 * glyphs.MARGIN
    ink = np.full((size, size, 3), 255, np.float32)
    grid = labels.reshape(side, side).copy()
    glyphs.write_by_hand(rng, ink, grid, hand_fonts, solution=solution)
    blur = _blur_of(patches, labels) * rng.uniform(0.8, 1.2)
    if blur > 0.4:
        ink = cv2.GaussianBlur(ink, (0, 0), blur)
    kept = glyphs.patches(ink, side) / 255
    return np.clip(patches * kept + 0.5, 0, 255).astype(np.uint8), grid.reshape(-1)


def _blur_of(patches: np.ndarray, labels: np.ndarray) -> float:
    """The width of the blur of a photo's print, as the sigma of a Gaussian, in pixels of the patches."""
    inner = patches[labels != BLANK][:, 18:-18, 18:-18].mean(-1)
    contrast = np.median(np.percentile(inner.reshape(len(inner), -1), 95, 1) - inner.min((1, 2)))
    slopes = np.abs(np.diff(inner, axis=2)).reshape(len(inner), -1).max(1)
    return float(np.clip(contrast / (2.5 * max(float(np.median(slopes)), 1.0)), 0.3, 4.0))


def as_cut(patches: np.ndarray) -> np.ndarray:
    """Patches as the reader cuts cells."""
    return np.stack([_cut(patch, np.eye(2), np.zeros(2)) for patch in patches])


def _cut(patch: np.ndarray, warp: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """(CELL, CELL, 3): the middle of a patch, warped; `shift` in pixels of the patch."""
    import cv2

    scale = glyphs.PITCH / SEEN_PITCH
    matrix = np.empty((2, 3))
    matrix[:, :2] = warp * scale
    middle = (patch.shape[0] - 1) / 2
    matrix[:, 2] = middle + shift - matrix[:, :2] @ np.full(2, (CELL - 1) / 2)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(patch, matrix, (CELL, CELL), flags=flags, borderMode=cv2.BORDER_REPLICATE)


def _spoiled(rng: np.random.Generator, patches: np.ndarray, quarters: int) -> np.ndarray:
    """Cells of one board under one camera, each found a little beside its place."""
    import cv2

    common = np.eye(2) + rng.normal(0, 0.04, (2, 2))
    turn = np.linalg.matrix_power(np.array([[0.0, -1.0], [1.0, 0.0]]), quarters)
    wander = rng.uniform(0, 1.8)
    cells = np.stack([
        _cut(
            patch,
            turn @ common @ (np.eye(2) + rng.normal(0, 0.025, (2, 2))),
            np.clip(rng.normal(0, wander, 2), -EDGE, EDGE),
        )
        for patch in patches
    ])  # fmt: skip
    if rng.random() < 0.3:
        sigma = rng.uniform(0.4, 1.6)
        cells = np.stack([cv2.GaussianBlur(cell, (0, 0), sigma) for cell in cells])
    if rng.random() < 0.15:
        cells = cells[..., rng.permutation(3)]
    if rng.random() < 0.15:
        cells = np.repeat(cells.mean(-1, keepdims=True), 3, axis=-1)
    pixels: np.ndarray = cells.astype(np.float32)
    if rng.random() < 0.06:
        pixels = 255 - pixels
    if rng.random() < 0.4:
        pixels = 255 * (pixels / 255) ** rng.uniform(0.6, 1.6)
    if rng.random() < 0.4:
        pixels = pixels + rng.normal(0, rng.uniform(1, 12), pixels.shape)
    if rng.random() < 0.3:  # less contrast, as through haze
        pixels = pixels * rng.uniform(0.4, 1) + rng.uniform(0, 120)
    return np.clip(pixels, 0, 255)
