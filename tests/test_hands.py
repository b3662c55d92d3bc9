"""Digits that people wrote: how their files are read, and what is made of them."""

from __future__ import annotations

import gzip
from pathlib import Path

import cv2
import numpy as np
import pytest

from solver.puzzle import ParseError
from training.glyphs import GLYPH
from training.hands import Hands, read_samples, thinned

N = 10  # samples of each digit


def drawn_samples() -> tuple[np.ndarray, np.ndarray]:
    digits = np.repeat(np.arange(10), N).astype(np.uint8)
    images = np.zeros((len(digits), 28, 28), np.uint8)
    for i, (image, digit) in enumerate(zip(images, digits, strict=True)):
        cv2.putText(image, str(digit), (6 + i % 3, 23), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2, cv2.LINE_AA)
    return images, digits


def table(folder: Path) -> Path:
    images, digits = drawn_samples()
    rows = np.column_stack([images.reshape(len(digits), -1), digits])
    path = folder / "digits.csv.gz"
    np.savetxt(path, rows, fmt="%d", delimiter=",")
    return path


def idx(folder: Path) -> Path:
    images, digits = drawn_samples()
    path = folder / "train-images-idx3-ubyte.gz"
    header = np.array([0x803, len(digits), 28, 28], ">i4").tobytes()
    path.write_bytes(gzip.compress(header + images.tobytes()))
    header = np.array([0x801, len(digits)], ">i4").tobytes()
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(header + digits.tobytes()))
    return path


@pytest.mark.parametrize("write", [table, idx])
def test_both_kinds_of_file_hold_the_same_samples(tmp_path, write):
    images, digits = read_samples(write(tmp_path))
    assert np.array_equal(images, drawn_samples()[0]) and np.array_equal(digits, drawn_samples()[1])


def test_other_files_are_refused(tmp_path):
    (tmp_path / "notes.csv").write_text("1,2,3\n")
    for name in ("notes.csv", "missing.csv.gz"):
        with pytest.raises(ParseError, match=f"{name} holds no handwritten digits of 28 x 28 pixels"):
            read_samples(tmp_path / name)


def test_no_sample_is_both_learned_from_and_measured_on(tmp_path):
    path = table(tmp_path)
    learned, kept = Hands.load(path), Hands.load(path, kept=True)
    assert [len(samples) for samples in learned.of_digit] == [8] * 9
    assert [len(samples) for samples in kept.of_digit] == [2] * 9


def test_thinned_drawing_is_one_pixel_wide_and_in_one_piece():
    ring, bar = np.zeros((2, 40, 40), np.uint8)
    cv2.circle(ring, (20, 20), 12, 1, 5)
    cv2.line(bar, (8, 30), (30, 8), 1, 6)
    drawings = np.stack([ring, bar]) > 0
    lines = thinned(drawings)
    assert not (lines & ~drawings).any()
    for line in lines:
        n_pieces, _ = cv2.connectedComponents(line.astype(np.uint8), connectivity=8)
        assert n_pieces == 2  # the paper and the line
        assert not cv2.erode(line.astype(np.uint8), np.ones((2, 2), np.uint8)).any()
    assert cv2.connectedComponents((~lines[0]).astype(np.uint8), connectivity=4)[0] == 3  # the ring is closed


def test_one_pen_writes_all_digits_of_a_person(tmp_path):
    hands = Hands.load(table(tmp_path))
    pens = []
    for seed in range(12):
        script = hands.script(np.random.default_rng(seed))
        assert script.masks.shape == (9, 3, GLYPH, GLYPH)
        ink = (script.masks > 128).reshape(9, -1).sum(1)
        assert (ink > 60).all()
        pens.append(ink[0])
    assert max(pens) > 1.5 * min(pens)  # and another person has another pen
