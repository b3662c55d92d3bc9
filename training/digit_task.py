"""Train the reader of digits: cells of drawn boards, and of photos into which handwriting is drawn.

A step takes some boards and some cells of each, and spoils them anew: moved, turned, blurred, in other colours.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
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
from training.hands import Hands
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
    """Where the cells come from. `gridloop train digits --set task.photos=FOLDER --minutes 15 --out OUT`"""

    fonts: tuple[str, ...] = ("/usr/share/fonts",)  # folders with fonts
    n_drawn: int = 1200  # boards to draw at the start
    hands: str = ""  # file of digits that people wrote (`training.hands`); without one, drawn ones must do
    n_scripts: int = (
        400  # persons whose digits are drawn at the start; with `hands`, as many again who are real
    )
    photos: str = ""  # folder with photos of printed puzzles, their digits and an index.csv; may be empty
    held_out: int = 3  # one puzzle in so many is kept for the evaluation, with all of its photos; 0: none
    n_cells: int = 27  # of each board in a step
    photo_share: float = 0.5  # of the boards, where there are photos

    def make(self, recipe: Recipe, sources: Sequence[Source], place: Place, seed: int) -> DigitTask:
        printed, hand = glyphs.find_fonts(self.fonts)
        scripts = draw_scripts(hand, self.n_scripts, seed, Hands.load(self.hands) if self.hands else None)
        drawn = draw_cells(printed, scripts, self.n_drawn, seed)
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
            scripts,
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

    @property
    def n_boards(self) -> int:
        return len(self.starts) - 1

    def board(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        part = slice(self.starts[number], self.starts[number + 1])
        return self.patches[part], self.labels[part]


def draw_scripts(
    hand_fonts: Sequence[Path], n: int, seed: int, hands: Hands | None = None
) -> list[glyphs.Script]:
    """How `n` invented persons write, and `n` real ones if there are samples of them."""
    rng = np.random.default_rng([seed, n])
    scripts = [glyphs.draw_script(rng, hand_fonts) for _ in range(n)]
    return scripts + [hands.script(rng) for _ in range(n) if hands is not None]


def draw_cells(printed: Sequence[Path], scripts: Sequence[glyphs.Script], n: int, seed: int) -> Cells:
    """Boards drawn with these fonts and hands."""
    boards = [glyphs.draw_board(np.random.default_rng([seed, i]), printed, scripts) for i in range(n)]
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


def photo_boards(folder: Path, photos: Sequence[str]) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Photos whose board is found where the data set says that it is: name, picture, and (10, 10, 2) crossings."""
    import cv2

    from parsers.image.sudoku_photo import find_lattices

    with open(folder / "index.csv") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
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
            yield photo, image, lattices[0].nodes


def cut_photos(folder: Path, photos: Sequence[str]) -> Cells:
    """The cells of photos whose board is found."""
    from parsers.image.sudoku_photo import cut_cells

    patches, labels = [], []
    for photo, image, nodes in photo_boards(folder, photos):
        patches.append(cut_cells(image, nodes, glyphs.PITCH, glyphs.MARGIN))
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
        scripts: Sequence[glyphs.Script],
        *,
        n_boards: int = 10,
        n_cells: int = 27,
        photo_share: float = 0.5,
        seed: int = 0,
        place: Place | None = None,
    ) -> None:
        self.drawn, self.photos, self.held_out, self.scripts = drawn, photos, held_out, scripts
        self.blurs = [blur_of(*photos.board(i)) for i in range(photos.n_boards)] if photos is not None else []
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
        cover = None
        if self.photos is not None and rng.random() < self.photo_share:
            number = int(rng.integers(self.photos.n_boards))
            patches, labels = self.photos.board(number)
            if rng.random() < 0.7:
                labels, cover = filled_in(rng, labels, self.scripts, self.blurs[number])
        else:
            patches, labels = self.drawn.board(int(rng.integers(self.drawn.n_boards)))
        weights = np.where(labels == BLANK, 0.5, 1.0)
        few = len(labels) < self.n_cells
        chosen = rng.choice(len(labels), self.n_cells, replace=few, p=weights / weights.sum())
        quarters = int(rng.integers(1, 4)) if rng.random() < 0.06 else 0
        patches = patches[chosen]
        if cover is not None:
            patches = inked(rng, patches, cover[chosen])
        return normalise(_spoiled(rng, patches, quarters)), TURNED[quarters][labels[chosen]]


def filled_in(
    rng: np.random.Generator,
    labels: np.ndarray,
    scripts: Sequence[glyphs.Script],
    blur: float,
    solution: np.ndarray | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """After somebody solved a photo's board: its labels, and how much ink covers each patch, as sharp as the photo is."""
    import cv2

    side = round(len(labels) ** 0.5)
    grid = labels.reshape(side, side).copy()
    cover = glyphs.write_by_hand(rng, grid, scripts, solution)
    blur *= rng.uniform(0.8, 1.2)
    if blur > 0.4:
        cover = cv2.GaussianBlur(cover, (0, 0), blur)
    return grid.reshape(-1), glyphs.patches(cover, side)


def inked(rng: np.random.Generator, patches: np.ndarray, cover: np.ndarray) -> np.ndarray:
    """Patches (n, H, W, 3) with a pen's ink where it covers them (n, H, W)."""
    kept = 1 - cover[..., None] * np.float32(1 - glyphs.draw_ink(rng, False) / 255)
    return (patches * kept + np.float32(0.5)).astype(np.uint8)


def blur_of(patches: np.ndarray, labels: np.ndarray) -> float:
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
        pixels = 255 * (pixels / 255) ** np.float32(rng.uniform(0.6, 1.6))
    if rng.random() < 0.4:
        pixels = pixels + rng.standard_normal(pixels.shape, np.float32) * np.float32(rng.uniform(1, 12))
    if rng.random() < 0.3:  # less contrast, as through haze
        pixels = pixels * rng.uniform(0.4, 1) + rng.uniform(0, 120)
    return np.clip(pixels, 0, 255)
