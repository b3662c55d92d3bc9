"""Read the cells of one board: how probable is every content of every cell (classes: `parsers.image.board`).

The network sees all cells of a board at once, so that it can tell what was printed from what was written into
it. It runs on onnxruntime; how it was trained stands in the README beside its weights.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from solver.puzzle import CheckpointError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

WEIGHTS = Path(__file__).parent / "weights" / "digits"

CELL = 36  # pixels: a cell as the network sees it
PITCH = 28  # pixels from one line to the next
EDGE = (CELL - PITCH) // 2  # pixels of the neighbours around it
INNER = slice(EDGE + 3, CELL - EDGE - 3)  # where no line is
INVERTED = 80  # levels from the usual paper to one that can have ink of the other kind
FAINTEST = 0.05  # ink that takes away less of the light than this is no ink


def normalise(cells: np.ndarray) -> np.ndarray:
    """Pictures of the cells of one board, (L, CELL, CELL, 3) 0..255, as the network wants them: (L, 3, CELL, CELL).

    In every cell the paper becomes 0, whatever its colour and light. The ink of the board is positive, whether
    it is dark on light or light on dark, and the strongest of it is about 1.
    """
    pixels = cells.astype(np.float32)
    inner = pixels[:, INNER, INNER].reshape(len(pixels), -1, 3)
    paper = np.median(inner, axis=1)[:, None, None]
    darker = (paper - pixels) / np.maximum(paper, 32)
    lighter = (pixels - paper) / np.maximum(255 - paper, 32)
    ink = [np.clip(part[:, INNER, INNER].mean(-1), 0, None) for part in (darker, lighter)]
    own = 0 if _strong(ink[0]).sum() >= _strong(ink[1]).sum() else 1
    found = (darker, lighter)[own]
    in_cells = [_strong(part).reshape(len(pixels), -1).sum(1) for part in ink]
    brightness = paper.mean((1, 2, 3))
    inverted = (np.abs(brightness - np.median(brightness)) > INVERTED) & (
        in_cells[own] < 0.1 * in_cells[1 - own]
    )
    found[inverted] = (lighter, darker)[own][inverted]  # such as white on a cell that is selected
    depth = np.percentile(found[:, INNER, INNER].mean(-1).reshape(len(pixels), -1), 97, axis=1)
    scale = max(float(np.percentile(depth, 90)), FAINTEST)
    return np.ascontiguousarray(np.clip(found / scale, -1, 2).transpose(0, 3, 1, 2), np.float32)


def _strong(ink: np.ndarray) -> np.ndarray:
    """What is left of the ink without the noise."""
    return np.where(ink > 0.15, ink, 0)


class DigitReader:
    """The network in a folder with `digits.onnx` and `config.json`.

    Raises:
        CheckpointError: a file is missing, or the weights are not those that the config tells of.
    """

    def __init__(self, folder: str | Path = WEIGHTS) -> None:
        import onnxruntime

        folder = Path(folder)
        try:
            self.config = json.loads((folder / "config.json").read_text())
            weights = (folder / "digits.onnx").read_bytes()
        except (OSError, ValueError) as error:
            raise CheckpointError(f"no digit reader in {folder}: {error}") from None
        self.weights_hash = hashlib.sha256(weights).hexdigest()
        if self.weights_hash != self.config["onnx_sha256"]:
            raise CheckpointError(f"{folder}: digits.onnx is not the file that config.json tells of")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session: InferenceSession = onnxruntime.InferenceSession(
            weights, options, providers=["CPUExecutionProvider"]
        )

    def __call__(self, cells: np.ndarray) -> np.ndarray:
        """(L, CELL, CELL, 3) 0..255, all cells of one board -> (L, N_CLASSES) probabilities."""
        logits = self.session.run(None, {"cells": normalise(cells)})[0] / self.config["temperature"]
        powers = np.exp(logits - logits.max(1, keepdims=True))
        return powers / powers.sum(1, keepdims=True)


@cache
def digit_reader() -> DigitReader:
    """The reader that we ship, loaded once."""
    return DigitReader()
