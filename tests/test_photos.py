"""How the figures about photos are made: handwriting lands where it should, and drawn boards are counted."""

from __future__ import annotations

import json

import numpy as np

from evals.photos import _written, main
from training.digit_task import draw_scripts
from training.glyphs import MARGIN, PITCH, patches, write_by_hand


def test_ink_is_written_into_the_cells_of_a_tilted_board():
    u, v = np.meshgrid(np.arange(10) / 9, np.arange(10) / 9)
    nodes = np.stack([60 + 500 * u + 60 * v, 40 + 30 * u + 400 * v + 40 * u * v], -1)
    photo = np.full((540, 680, 3), 200, np.uint8)
    labels = np.full((9, 9), 5)
    labels[2, 7] = labels[6, 1] = 0
    script = draw_scripts((), 1, seed=0)
    cover = write_by_hand(np.random.default_rng(5), labels, script, np.full((9, 9), 8))
    written = np.argwhere(labels > 9).tolist()
    assert written
    after = _written(photo, nodes, patches(cover, 9), np.array([120.0, 40, 30]))
    for r, c in ((2, 7), (6, 1)):
        x, y = nodes[r : r + 2, c : c + 2].mean((0, 1)).astype(int)
        assert (after[y - 20 : y + 20, x - 20 : x + 20].min() < 150) == ([r, c] in written)
    x, y = nodes[4:6, 4:6].mean((0, 1)).astype(int)
    assert (after[y - 20 : y + 20, x - 20 : x + 20] == 200).all()
    assert cover.shape == (9 * PITCH + 2 * MARGIN,) * 2


def test_shares_of_drawn_boards_are_told(capsys):
    main(["--drawn", "2", "--fonts", "nowhere", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["boards"] == 2 and 0.8 < told["printed_right_share"] <= 1
    assert set(told["handwritten_right_share_by_digit"]) == set("123456789")
