"""`gridloop weights`: files verified, figures with their commands; and the cards that are made from the figures."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from conftest import ROOT

from evals import card
from evals.card import (
    BEGIN,
    COMPARED,
    END,
    WANTED,
    Comparison,
    Wanted,
    between_marks,
    measure_card,
    write_tables,
)
from orchestrator import weights
from orchestrator.__main__ import main
from orchestrator.weights import (
    card_tables,
    count_parameters,
    describe,
    measure_again,
    read_figures,
    shipped,
    short_table,
)
from solver.checkpoint import weights_hash
from solver.puzzle import CheckpointError, PuzzleError

SHIPPED = shipped()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of a shipped network's folder, as if it were shipped there, without figures."""
    copy = tmp_path / "weights" / "sudoku-lattice"
    shutil.copytree(ROOT / "solver" / "weights" / "sudoku-lattice", copy)
    (copy / "figures.json").unlink(missing_ok=True)
    for module in ("orchestrator.weights", "solver.networks"):
        monkeypatch.setattr(f"{module}.WEIGHTS_FOLDER", copy.parent)
    monkeypatch.setattr(card, "FRONT_PAGE", tmp_path / "README.md")
    (tmp_path / "README.md").write_text(f"# Front page\n\n{BEGIN}\n{END}\n\nmore\n")
    return copy


FOURS = [
    Wanted("fours", "generated:sudoku-4x4:minimal:3", front_page=True),
    Wanted("turned fours", "robust:rotated:generated:sudoku-4x4:minimal:3"),
    Wanted("illegal fours", "robust:illegal:generated:sudoku-4x4:minimal:9", limit=2, deadline=0.2),
]


# --- what is shipped ------------------------------------------------------------------------------------


@pytest.mark.parametrize("shipped_one", SHIPPED, ids=lambda path: path.name)
def test_figures_of_a_card_are_those_that_were_measured(shipped_one):
    figures = read_figures(shipped_one)
    assert figures["rows"] and figures["weights_sha256"] == weights_hash(shipped_one)
    text = (shipped_one / "README.md").read_text()
    assert between_marks(text, card_tables(figures), "the card") == text


def test_figures_of_the_front_page_are_those_that_were_measured():
    text = (ROOT / "README.md").read_text()
    assert between_marks(text, short_table(card.all_figures()), "the front page") == text


@pytest.mark.parametrize("shipped_one", SHIPPED, ids=lambda path: path.name)
def test_rows_of_a_card_are_those_that_are_wanted(shipped_one):
    wanted = [want.label for want in WANTED[shipped_one.name.partition("-")[0]]]
    figures = read_figures(shipped_one)
    measured = [row["label"] for row in figures["rows"]]
    assert measured == [label for label in wanted if label in measured]
    sets = [each.label for each in COMPARED[shipped_one.name.partition("-")[0]]]
    compared = [each["label"] for each in figures["compared"]]
    assert compared and compared == [label for label in sets if label in compared]


def test_command_lists_the_shipped_networks(capsys):
    assert main(["weights", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["ok"] and [entry["name"] for entry in listed["weights"]] == [path.name for path in SHIPPED]
    for entry in listed["weights"]:
        assert entry["ok"] and entry["kinds"] and entry["minutes"] > 0 and entry["parameters"] > 1000
    assert main(["weights", "maze-conv"]) == 0
    out = capsys.readouterr().out
    assert "maze-conv: maze (default engine)" in out and "gridloop evaluate generated:maze" in out
    assert "sudoku-lattice" not in out


def test_parameters_are_those_that_torch_counts():
    from solver.checkpoint import load_checkpoint

    for path in SHIPPED:
        model = load_checkpoint(path).model
        expected = sum(tensor.numel() for tensor in model.state_dict().values())
        assert count_parameters(path / "model.safetensors") == expected


# --- faults ---------------------------------------------------------------------------------------------


def damage(name: str):
    def change(folder):
        content = bytearray((folder / name).read_bytes())
        content[-1] ^= 1
        (folder / name).write_bytes(content)

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (damage("model.safetensors"), "config.json was written for others"),
        (damage("step.onnx"), "step.onnx is not the file"),
        (lambda folder: (folder / "step.onnx").unlink(), "step.onnx is missing"),
        (lambda folder: (folder / "run.json").unlink(), "has no run.json"),
        (lambda folder: (folder / "figures.json").write_text("{}"), "measure anew"),
        (
            lambda folder: (folder / "figures.json").write_text(
                '{"weights_sha256": "0", "rows": [{"label": 1}]}'
            ),
            "measured on other weights",
        ),
        (lambda folder: (folder / "model.safetensors").write_bytes(b"\xff" * 30), "damaged"),
    ],
)
def test_fault_of_a_folder_is_told(folder, change, message, capsys):
    assert describe(folder)["ok"]
    change(folder)
    assert main(["weights"]) == 1
    out = capsys.readouterr().out
    assert "WRONG" in out and message in out


def test_unknown_name_is_told(capsys):
    assert main(["weights", "chess-net", "--json"]) == 2
    known = ", ".join(path.name for path in SHIPPED)
    assert json.loads(capsys.readouterr().out)["error"].endswith(f"known: {known}")


# --- measuring ------------------------------------------------------------------------------------------


def test_card_is_written_from_what_was_measured(folder, capsys):
    measure_card(folder, FOURS)
    write_tables(folder)
    text = (folder / "README.md").read_text()
    assert (
        "| fours | 3 | 100 % | 43.9-100 | 100 % |" in text
        and "| illegal fours | 2 | 100 % | 34.2-100 | – |" in text
    )
    assert "| turned fours | 3 | 100 % | 43.9-100 | 0 / 0 |" in text
    assert (
        "`gridloop evaluate robust:illegal:generated:sudoku-4x4:minimal:9 --engine net --limit 2 --deadline 0.2 --clock processor`"
        in text
    )
    front = (folder.parents[1] / "README.md").read_text()
    assert "| fours | 3 | 100 % (43.9-100) |" in front and "illegal" not in front and front.endswith("more\n")
    write_tables(folder)
    assert (folder / "README.md").read_text() == text
    assert describe(folder)["ok"] and len(describe(folder)["figures"]) == 3


def test_only_the_rows_asked_for_are_measured_anew(folder, monkeypatch):
    measure_card(folder, FOURS)
    before = read_figures(folder)["rows"]
    measured = []
    real = card.evaluate
    monkeypatch.setattr(
        card, "evaluate", lambda suite, *args, **kw: measured.append(suite) or real(suite, *args, **kw)
    )
    measure_card(folder, FOURS, only="illegal")
    assert measured == [FOURS[2].suite]
    after = read_figures(folder)["rows"]
    assert [row["label"] for row in after] == [want.label for want in FOURS] and after[:2] == before[:2]


def test_figures_of_other_weights_are_thrown_away(folder):
    (folder / "figures.json").write_text('{"weights_sha256": "0", "rows": [{"label": "turned fours"}]}')
    measure_card(folder, FOURS, only="illegal")
    assert [row["label"] for row in read_figures(folder)["rows"]] == ["illegal fours"]


def test_comparison_stands_in_the_card(folder):
    fours = [
        Comparison(label, f"generated:sudoku-4x4:{label}:2 --deadline 0.2") for label in ("minimal", "easy")
    ]
    measure_card(folder, FOURS, fours, "compared: min", [f"lattice={folder}", "trm=nowhere"])
    measure_card(folder, FOURS, fours, "compared: easy")
    lines = "\n".join(card_tables(read_figures(folder)))
    command = "python -m evals.baselines generated:sudoku-4x4:minimal:2 --deadline 0.2 --clock processor"
    assert f"* `{command} --weights lattice={folder} --weights trm=nowhere`" in lines
    assert "| minimal | no network, blind | 2 | 0 % |" in lines
    for label in ("minimal", "easy"):
        assert f"| {label} | exact search | 2 | 100 % |" in lines
        assert f"| {label} | the default network (lattice) | 2 | 100 % |" in lines
    assert f"| minimal | lattice={folder} | 2 | 100 % |" in lines and "| minimal | trm=nowhere |" not in lines


def test_network_without_a_card_gets_one(folder):
    (folder / "README.md").unlink()
    measure_card(folder, FOURS[:1])
    write_tables(folder)
    text = (folder / "README.md").read_text()
    assert text.startswith("# sudoku-lattice\n") and "gridloop train lattice" in text and "| fours |" in text


def test_card_without_a_place_for_figures_is_told(folder):
    (folder / "README.md").write_text("# nothing\n")
    with pytest.raises(PuzzleError, match="no place for figures"):
        write_tables(folder)


def test_network_that_is_not_shipped_is_measured_by_its_folder(folder, tmp_path):
    elsewhere = tmp_path / "run"
    shutil.copytree(folder, elsewhere)
    measure_card(elsewhere, FOURS[:1])
    assert f"--engine lattice --weights {elsewhere}" in read_figures(elsewhere)["rows"][0]["command"]


def test_figure_is_found_again_by_its_command(folder, monkeypatch):
    measure_card(folder, [FOURS[0], FOURS[2]])
    row, illegal = read_figures(folder)["rows"]
    assert measure_again(illegal) == {"ok": True, "found": "2 of 2; written down: 2 of 2"}
    printed = json.dumps({"n": 3, "n_solved": 3})
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: subprocess.CompletedProcess([], 0, printed, ""))
    assert measure_again(row) == {"ok": True, "found": "3 of 3; written down: 3 of 3"}
    assert not measure_again(row | {"n_solved": 0, "interval": [0.0, 0.3]})["ok"]
    assert not measure_again(row | {"n": 4})["ok"]


@pytest.mark.parametrize("suite", ["data/none.csv.gz", "robust:rotated:data/none.csv"])
def test_figure_on_puzzles_that_are_not_here_is_left(folder, monkeypatch, capsys, suite):
    measure_card(folder, FOURS[:1])
    figures = read_figures(folder)
    figures["rows"][0]["command"] = f"gridloop evaluate {suite} --engine net"
    (folder / "figures.json").write_text(json.dumps(figures))
    monkeypatch.setattr(subprocess, "run", None)  # nothing is run
    assert main(["weights", "--check"]) == 0
    file = suite.rpartition(":")[2]
    assert f"left   fours: not measured, since {file} is not here" in capsys.readouterr().out


def test_list_tells_every_figure_with_its_interval_and_command(folder, capsys):
    measure_card(folder, FOURS[:2], [Comparison("fours", "generated:sudoku-4x4:minimal:2 --deadline 0.2")])
    assert main(["weights"]) == 0
    out = capsys.readouterr().out
    assert (
        "  fours: 3 of 3 verified (95 % interval 43.9-100 %); in a single pass 3\n      gridloop eval" in out
    )
    assert "  turned fours: 3 of 3 verified (95 % interval 43.9-100 %)\n" in out
    assert "verified of 2 by exact search 2, the default network (lattice) 2, no network, blind 0" in out
    assert out.rstrip().endswith(f"card: {folder / 'README.md'}")


@pytest.mark.parametrize(
    ("printed", "errors", "found"),
    [
        ('{"n": null, "error": "no such set"}', "", "no such set"),
        ("", "no such option", "no such option"),
        ("", "", "nothing was printed"),
    ],
)
def test_command_that_gives_no_figure_tells_why(monkeypatch, printed, errors, found):
    monkeypatch.setattr(
        subprocess, "run", lambda *a, **k: subprocess.CompletedProcess([], 2, printed, errors)
    )
    assert measure_again({"command": "gridloop evaluate missing"}) == {"ok": False, "found": found}


def test_check_fails_where_a_figure_is_not_found_again(folder, monkeypatch, capsys):
    measure_card(folder, FOURS[:1])
    monkeypatch.setattr(weights, "measure_again", lambda row: {"ok": True, "found": f"{row['n']} of 3"})
    assert main(["weights", "--check"]) == 0
    assert "ok     fours: 3 of 3" in capsys.readouterr().out
    monkeypatch.setattr(weights, "measure_again", lambda row: {"ok": False, "found": "0 of 3"})
    assert main(["weights", "--check", "--json"]) == 1
    assert not json.loads(capsys.readouterr().out)["ok"]


def test_header_that_is_none_is_damage(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"\x02\0\0\0\0\0\0\0{]")
    with pytest.raises(CheckpointError, match="damaged"):
        count_parameters(tmp_path / "model.safetensors")
