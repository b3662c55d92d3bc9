"""`gridloop report`: pages and plots out of saved evaluations."""

from __future__ import annotations

import builtins
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from evals.report import PLOTS, load_reports, percent, plain_title, table, with_titles
from orchestrator.__main__ import main
from solver.puzzle import ParseError

FOURS = "generated:sudoku-4x4:minimal:6"
EASY = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"


def save(path: Path, suite: str, *options: str) -> Path:
    assert main(["evaluate", suite, "--json", "--save", str(path), *options]) == 0
    return path


@pytest.fixture(scope="module")
def saved(tmp_path_factory) -> list[Path]:
    """A traced report, a rated one, one on illegal puzzles, one of a changed set, and the halves of a fifth."""
    folder = tmp_path_factory.mktemp("results")
    rated = folder / "rated.csv"
    rated.write_text(f"question,rating\n{EASY},0\n{EASY},7\n")
    return [
        save(folder / "traced.json", FOURS, "--trace", "2"),
        save(folder / "rated.json", str(rated)),
        save(folder / "illegal.json", f"robust:illegal:{FOURS}", "--engine", "search"),
        save(folder / "turned.json", "robust:rotated:generated:maze:loopy:7x7:3"),
        save(folder / "one.npz", FOURS, "--seed", "5", "--shard", "1/2"),
        save(folder / "two.npz", FOURS, "--seed", "5", "--shard", "2/2"),
    ]


def test_page_holds_every_figure_and_its_command(saved, tmp_path, capsys):
    page = tmp_path / "page.md"
    assert main(["report", *map(str, saved), "--out", str(page)]) == 0
    assert "5 evaluations, 4 plots" in capsys.readouterr().out
    text = page.read_text()
    for report in load_reports(saved):
        assert (
            report["command"].startswith("gridloop evaluate ")
            and f"`{report['command']}`" in text
            and report["commit"] in text
        )
    assert "| sudoku-4x4:minimal:6, net, seed 0 | 6 | 100 % (61–100) | 100 % (61–100) | 0 |" in text
    assert "| robust:illegal:sudoku-4x4:minimal:6, search | 6 | 100 % (61–100) |" in text
    assert "| robust:rotated:maze:loopy:7x7:3, net | 3 → 3 (−0 +0) |" in text
    for name in PLOTS:
        assert f"(page-{name}.svg)" in text


def test_plots_are_pictures_with_words(saved, tmp_path):
    main(["report", *map(str, saved), "--out", str(tmp_path / "page.md")])
    for name in PLOTS:
        picture = (tmp_path / f"page-{name}.svg").read_text()
        assert ElementTree.fromstring(picture).tag.endswith("svg")
        assert ("open cells (%)" if name == "trace" else "solved and verified (%)") in picture


def test_equal_results_give_equal_files(saved, tmp_path):
    for name in "ab":
        main(["report", str(saved[0]), "--out", str(tmp_path / f"{name}.md")])
    assert (tmp_path / "a-steps.svg").read_bytes() == (tmp_path / "b-steps.svg").read_bytes()


def test_plots_without_anything_to_show_are_left_out(saved, tmp_path):
    main(["report", str(saved[2]), "--out", str(tmp_path / "page.md")])
    assert [path.name for path in tmp_path.iterdir()] == ["page.md"] and "![" not in (
        tmp_path / "page.md"
    ).read_text()


def test_parts_of_one_evaluation_become_one_line(saved, capsys):
    assert main(["report", *map(str, saved[4:]), "--json"]) == 0
    (report,) = json.loads(capsys.readouterr().out)["reports"]
    assert report["n"] == 6 and report["processes"] == 2 and "missing_shares" not in report
    main(["report", str(saved[4])])
    assert "(without the shares 2)" in capsys.readouterr().out


def test_tables_need_no_plotting_library(saved, monkeypatch, capsys, tmp_path):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name.startswith("matplotlib"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    assert main(["report", str(saved[0])]) == 0
    assert "| set and engine |" in capsys.readouterr().out
    assert main(["report", str(saved[0]), "--out", str(tmp_path / "page.md")]) == 2
    assert "pip install 'gridloop[report]'" in capsys.readouterr().err
    assert not (tmp_path / "page.md").exists()


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"suite": "x"}', "\xff"])
def test_file_that_is_no_report_is_named(tmp_path, content, capsys):
    path = tmp_path / "results.json"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(ParseError, match=r"results\.json"):
        load_reports([path])
    assert main(["report", str(path), "--json"]) == 2
    assert "results.json" in json.loads(capsys.readouterr().out)["error"]


def test_place_that_cannot_be_written_is_told(saved, tmp_path, capsys):
    (tmp_path / "file").touch()
    assert main(["report", str(saved[0]), "--out", str(tmp_path / "file" / "page.md")]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_titles_tell_reports_apart():
    plain = {
        "suite": "a.csv",
        "engine": "net",
        "weights": {"maze": "abcdefgh"},
        "seed": 1,
        "deadline": 10.0,
        "commit": "c",
    }
    other_weights, other_seed = plain | {"weights": {"maze": "12345678"}}, plain | {"seed": 2}
    titles = [
        report["title"]
        for report in with_titles([plain, other_weights, other_seed, plain | {"engine": "trm"}])
    ]
    assert titles == [
        "a, net, weights abcdef, seed 1",
        "a, net, weights 123456",
        "a, net, weights abcdef, seed 2",
        "a, trm",
    ]


def test_names_and_numbers_are_short():
    assert plain_title({"suite": "a/b/eval.csv.gz", "engine": "net"}) == "eval, net"
    assert (
        plain_title({"suite": "robust:rotated:a/b/eval.txt", "engine": "trm"}) == "robust:rotated:eval, trm"
    )
    assert plain_title({"suite": "generated:maze:hard:9", "engine": "net"}) == "maze:hard:9, net"
    assert (percent(1.0), percent(0.9765)) == ("100", "97.7")
    assert table(["a", "b"], [["1", "2"]]) == ["| a | b |", "| --- | ---: |", "| 1 | 2 |"]


def test_folder_of_the_page_is_made(saved, tmp_path):
    page = tmp_path / "new" / "folder" / "page.md"
    assert main(["report", str(saved[0]), "--out", str(page)]) == 0
    assert page.read_text().startswith("#")
