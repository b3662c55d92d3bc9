"""Samples drawn from all families."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from training.corpus.telling import FAMILIES, Family, Sample

MODULES: tuple[str, ...] = (
    "wishes",
    "wishes_more_en",
    "maze_en",
    "maze_voices_en",
    "legends",
    "legend_voices",
    "sudoku_lines_en",
    "sudoku_cells_en",
    "sudoku_mixed_en",
    "sudoku_lists_en",
    "sudoku_voices_en",
    "sudoku_voices_more_en",
    "tongues_es",
    "tongues_de",
    "tongues_zh",
    "tongues_fr",
    "tongues_ru",
    "tongues_fa",
    "tongues_ar",
    "tongues_pt",
    "tongues_it",
    "tongues_wishes",
    "tongues_more",
    "tongues_voices_es",
    "tongues_voices_de",
    "tongues_voices_fr",
    "tongues_voices_ru",
    "tongues_voices_zh",
    "tongues_voices_fa",
    "tongues_voices_ar",
    "tongues_voices_pt",
    "tongues_voices_it",
    "tongues_habits",
    "tongues_forms",
    "entries",
)


def families(*, held_out: bool) -> list[Family]:
    """Those to learn from, or those that are kept for tests."""
    for name in MODULES:
        importlib.import_module(f"training.corpus.{name}")
    return [known for known in FAMILIES if known.held_out is held_out]


def write(known: Family, seed: int, number: int) -> Sample:
    """One sample of a family, from the seed and its number alone."""
    rng = np.random.default_rng([seed, number])
    return replace(known.write(rng), family=known.name, language=known.language)


def draw(seed: int, *, held_out: bool = False) -> Iterator[Sample]:
    """Samples without end, families by weight."""
    known = families(held_out=held_out)
    chances = np.array([each.weight for each in known])
    rng = np.random.default_rng([seed, 0])
    number = 0
    while True:
        number += 1
        yield write(known[int(rng.choice(len(known), p=chances / chances.sum()))], seed, number)
