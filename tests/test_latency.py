"""Where the time goes: parts add up, and every way of doing a step is timed."""

import json
from dataclasses import replace

import pytest

from evals import latency
from evals.latency import COLD, main, shares

SET = "generated:sudoku-4x4:minimal:3"


def test_parts_are_all_of_the_time(capsys):
    assert main([SET, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    whole, parts = found["whole"], found["whole"]["parts"]
    assert whole["n"] == whole["n_solved"] == 3 and set(parts) == {"network", "rules", "search"}
    assert sum(part["share"] for part in parts.values()) == pytest.approx(1, abs=0.001)
    assert parts["network"]["calls"] == pytest.approx(3 * whole["steps"]["mean"], abs=0.2)
    assert 0 < parts["rules"]["calls"] <= parts["network"]["calls"]
    assert all(part["share"] > 0 for part in parts.values())


def test_slow_step_is_seen_in_its_part(monkeypatch):
    """A clock that only the network moves on."""
    ticks = [0.0]
    monkeypatch.setitem(latency.CLOCKS, "processor", lambda: ticks[0])
    network = latency.find_network("lattice", latency.load_suite(SET)[0].puzzle.kind)
    step = network.step

    def slow(state, board):
        ticks[0] += 1.0
        return step(state, board)

    monkeypatch.setattr(latency, "find_network", lambda *_: replace(network, step=slow))
    args = latency.parse_arguments([SET, "--limit", "2", "--deadline", "99"])
    assert shares(args)["parts"]["network"] == {"share": 1.0, "ms_a_step": 1000.0, "calls": ticks[0]}


@pytest.mark.parametrize(
    ("suite", "engine"),
    [(SET, "lattice"), ("generated:maze:hard:9x9:1", "conv"), ("generated:binairo-6x6:easy:1", "trm")],
)
def test_every_way_of_doing_a_step_is_timed(suite, engine, monkeypatch, capsys):
    monkeypatch.setattr(latency, "CALLS", 1)
    monkeypatch.setattr(latency, "BURST", 1)
    assert main([suite, "--engine", engine, "--limit", "1", "--variants", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["variants"]}
    assert {
        "as shipped",
        "no plan of memory",
        "results bound to the same arrays",
        "4 boards at once",
        "torch",
    } <= set(rows)
    assert all(0 < row["p10"] <= row["p50"] for row in rows.values())


def test_cold_start_is_told_by_part(monkeypatch, capsys):
    monkeypatch.setattr(latency, "COLD_STARTS", 1)
    assert main([SET, "--limit", "1", "--cold"]) == 0
    page = capsys.readouterr().out
    for part in ("import gridloop", "load the network", "first puzzle", "the same again", "network", "rules"):
        assert f"| {part} |" in page


def test_what_cannot_be_timed_is_told(capsys):
    assert main(["missing.csv"]) == 2
    assert "cannot read" in capsys.readouterr().err
    assert "import torch" not in COLD
