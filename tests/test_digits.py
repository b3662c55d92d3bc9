"""The reader of digits: what it sees, what it answers, and how it is trained and shipped."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch

from parsers.image.board import N_CLASSES
from parsers.image.digit_net import DigitConfig, DigitNet, OneBoard
from parsers.image.digits import CELL, WEIGHTS, DigitReader, digit_reader, normalise
from solver.checkpoint import save_checkpoint
from solver.puzzle import CheckpointError
from training import glyphs
from training.digit_export import export_digits, main
from training.digit_task import TURNED, Cells, DigitTask, draw_scripts, filled_in, inked

TINY = DigitConfig(channels=(4, 4, 8, 8), features=16, summaries=2, summary=4)


def cells_with_ink(rng: np.random.Generator, paper: int = 220, ink: int = 40) -> np.ndarray:
    cells = np.full((12, CELL, CELL, 3), paper, np.float32)
    cells[::2, 12:24, 16:20] = ink
    return cells + rng.normal(0, 0.5, cells.shape)


def drawn_boards(n: int) -> Cells:
    """Small boards on plain paper, filled in by hand."""
    paper = np.full((16, 56, 56, 3), 235, np.uint8)
    patches, labels = [], []
    for i in range(n):
        rng = np.random.default_rng([1, i])
        filled, cover = filled_in(rng, np.zeros(16, np.int64), SCRIPTS, blur=0.5)
        patches.append(inked(rng, paper, cover))
        labels.append(filled)
    return Cells(np.concatenate(patches), np.concatenate(labels), np.arange(n + 1) * 16)


SCRIPTS = draw_scripts((), 2, seed=0)


@pytest.mark.parametrize("paper, ink", [(120, 22), (240, 44), (20, 215)])
def test_paper_and_light_make_no_difference(rng, paper, ink):
    seen = normalise(cells_with_ink(rng, paper, ink))
    assert seen.shape == (12, 3, CELL, CELL) and seen.dtype == np.float32
    assert np.abs(seen[1::2]).max() < 0.1
    assert seen[::2, :, 14:22, 17:19].min() > 0.85


def test_empty_board_stays_empty(rng):
    seen = normalise(np.full((9, CELL, CELL, 3), 200.0) + rng.normal(0, 1, (9, CELL, CELL, 3)))
    assert np.abs(seen).max() < 0.75


def test_shipped_reader_gives_probabilities(rng):
    seen = digit_reader()(cells_with_ink(rng))
    assert seen.shape == (12, N_CLASSES)
    assert np.allclose(seen.sum(1), 1, atol=1e-5) and seen.min() >= 0


def test_shipped_reader_reads_large_plain_digits():
    from PIL import Image, ImageDraw, ImageFont

    cells = []
    for digit in "123456789":
        cell = Image.new("RGB", (CELL, CELL), "white")
        ImageDraw.Draw(cell).text((18, 18), digit, fill="black", anchor="mm", font=ImageFont.load_default(22))
        cells.append(np.array(cell))
    cells += [np.full((CELL, CELL, 3), 255, np.uint8)] * 9
    read = digit_reader()(np.stack(cells)).argmax(1)
    assert read.tolist() == [*range(1, 10)] + [0] * 9


def test_shipped_weights_are_small():
    assert (WEIGHTS / "digits.onnx").stat().st_size < 1_000_000


def test_altered_weights_are_refused(tmp_path):
    shutil.copytree(WEIGHTS, tmp_path / "digits")
    config = json.loads((tmp_path / "digits" / "config.json").read_text())
    config["onnx_sha256"] = "0" * 64
    (tmp_path / "digits" / "config.json").write_text(json.dumps(config))
    with pytest.raises(CheckpointError, match=r"not the file that config\.json tells of"):
        DigitReader(tmp_path / "digits")
    with pytest.raises(CheckpointError, match="no digit reader"):
        DigitReader(tmp_path)


def test_exported_reader_agrees_with_torch(tmp_path):
    torch.manual_seed(0)
    net = DigitNet(TINY).eval()
    export_digits(net, tmp_path)
    cells = np.random.default_rng(0).uniform(0, 255, (20, CELL, CELL, 3))
    with torch.no_grad():
        wanted = torch.softmax(OneBoard(net)(torch.from_numpy(normalise(cells))), -1).numpy()
    assert np.allclose(DigitReader(tmp_path)(cells), wanted, atol=1e-4)


def test_export_tells_how_the_weights_came_about(tmp_path):
    save_checkpoint(tmp_path / "checkpoint", DigitNet(TINY), TINY, {"command": "gridloop train digits"})
    main([str(tmp_path / "checkpoint"), "--out", str(tmp_path / "digits")])
    assert json.loads((tmp_path / "digits" / "run.json").read_text())["command"] == "gridloop train digits"
    assert DigitReader(tmp_path / "digits").config["config"]["features"] == TINY.features


def test_cells_of_one_board_inform_each_other():
    torch.manual_seed(0)
    net = DigitNet(TINY).eval()
    cells = torch.randn(2, 6, 3, CELL, CELL)
    cells[1, 0] = cells[0, 0]
    with torch.no_grad():
        logits = net(cells)
    assert not torch.allclose(logits[0, 0], logits[1, 0])
    swapped = net(cells[:, [0, 2, 1, 3, 4, 5]])
    assert torch.allclose(swapped[:, 0], logits[:, 0], atol=1e-5)


def test_upside_down_nine_is_a_six():
    assert TURNED[2][9] == 6 and TURNED[2][15] == 18 and TURNED[1][0] == 0
    assert set(TURNED[1][1:].tolist()) == {19}


def test_same_step_draws_the_same_cells():
    task = DigitTask(drawn_boards(3), None, None, SCRIPTS, n_boards=2, n_cells=8, seed=5)
    torch.manual_seed(0)
    net = DigitNet(TINY).eval()
    first, again, other = (task.loss(net, step)[0].item() for step in (7, 7, 8))
    assert first == again != other


def test_tiny_reader_learns_to_tell_ink_from_paper():
    torch.manual_seed(0)
    task = DigitTask(drawn_boards(6), None, None, SCRIPTS, n_boards=4, n_cells=16)
    net = DigitNet(TINY)
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
    losses = []
    for step in range(30):
        loss, _ = task.loss(net, step)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert np.mean(losses[-5:]) < 0.85 * np.mean(losses[:3])


def test_person_writes_the_solution_that_is_told():
    solution = np.array([[1, 2, 3, 4], [3, 4, 1, 2], [2, 1, 4, 3], [4, 3, 2, 1]])
    labels = np.where(np.eye(4, dtype=bool), solution, 0)
    cover = glyphs.write_by_hand(np.random.default_rng(1), labels, SCRIPTS, solution)
    written = (labels > 9) & (labels < 19)
    assert written.any() and np.array_equal(labels[written] - 9, solution[written])
    assert np.array_equal(labels.diagonal(), solution.diagonal())
    inked_cells = glyphs.patches(cover, 4)[:, 16:40, 16:40].max((1, 2)).reshape(4, 4) > 0.2
    assert inked_cells[written].all() and not inked_cells.diagonal().any()


def test_ink_darkens_a_photo_only_where_it_covers(rng):
    labels = np.zeros(81, np.int64)
    photo = np.full((81, 56, 56, 3), 180, np.uint8)
    filled, cover = filled_in(rng, labels, SCRIPTS, blur=1.0)
    after = inked(rng, photo, cover)
    assert (filled > 9).any() and not labels.any()
    assert (after[cover > 0.5].mean(-1) < 170).all() and (after[cover == 0] == 180).all()


@pytest.mark.parametrize("digit", range(1, 10))
def test_every_handwritten_form_leaves_ink(digit, rng):
    for form in range(len(glyphs.SKELETONS[digit])):
        forms = tuple(form if d == digit else 0 for d in range(1, 10))
        writer = glyphs.Writer(forms, np.eye(2), 0.1, 0.02, None)
        mask = glyphs.write_digit(rng, writer, digit)
        assert mask.shape == (glyphs.GLYPH, glyphs.GLYPH) and (mask > 128).sum() > 60
