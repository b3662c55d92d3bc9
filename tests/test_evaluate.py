"""Sets of puzzles, and the figures that `gridloop evaluate` reports on them."""

from __future__ import annotations

import csv
import dataclasses
import gzip
import json
import os
import socket
import subprocess
import sys
import time

import numpy as np
import pytest
from conftest import ROOT

from evals import shards
from evals.evaluate import Setting, evaluate, make_report, report_lines, solve_suite
from evals.flops import step_flops
from evals.robust import Question
from evals.suites import Share, load_suite, read_suite, survey
from evals.tally import ROW, Tally, judged, measure, wilson
from evals.trace import good_moves, trace
from orchestrator.__main__ import main
from solver import engine as engines
from solver.kinds import find_kind
from solver.kinds.maze import canonical_answer
from solver.networks import find_network
from solver.puzzle import CheckpointError, ParseError, Puzzle, Solution

NINE, FOUR, MAZE = find_kind("sudoku-9x9"), find_kind("sudoku-4x4"), find_kind("maze")
EASY = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
SOLUTION = "534678912672195348198342567859761423426853791713924856961537284287419635345286179"


@pytest.fixture
def table(tmp_path):
    """Writes a CSV file, packed or not, and returns its name."""

    def write(*rows: dict, name: str = "set.csv") -> str:
        opened = gzip.open if name.endswith(".gz") else open
        with opened(tmp_path / name, "wt", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return str(tmp_path / name)

    return write


@pytest.fixture
def evaluate_json(capsys):
    """Runs `gridloop evaluate --json`; returns the exit status and the report."""

    def run(*arguments: str) -> tuple[int, dict]:
        status = main(["evaluate", *arguments, "--json"])
        return status, json.loads(capsys.readouterr().out)

    return run


def questions_of(*ratings: float) -> list[Question]:
    clues, answer = FOUR.generate(np.random.default_rng(0))
    return [Question(Puzzle(FOUR, clues), answer, rating) for rating in ratings]


def rows_of(questions: list[Question], solutions: list[Solution]) -> np.ndarray:
    tally = Tally()
    for number, (question, solution) in enumerate(zip(questions, solutions, strict=True)):
        tally.add(judged(number, question, solution))
    return tally.rows


def claim(
    question: Question, *, right: bool = True, single_pass: bool = False, seconds: float = 1.0
) -> Solution:
    grid = question.answer if right else np.roll(question.answer, 1)
    return Solution(grid, "lattice", steps=3, passes=1, seconds=seconds, single_pass=single_pass)


# --- sets ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["set.csv", "set.csv.gz"])
def test_table_gives_puzzles_answers_and_ratings(table, name):
    path = table(
        {"source": "a", "question": EASY.replace("0", "."), "answer": SOLUTION, "rating": 7}, name=name
    )
    (question,) = load_suite(path)
    assert question.puzzle.kind is NINE and question.rating == 7
    assert NINE.violations(question.puzzle.clues, question.answer) == []


def test_mazes_are_square_or_of_the_stated_size(table):
    rng = np.random.default_rng(0)
    rows = []
    for height, width in ((9, 9), (7, 12)):
        clues, answer = MAZE.generate_sized(rng, "loopy", height, width)
        lines = ("".join(MAZE.rows(grid)).replace("*", "o") for grid in (clues, answer))
        rows.append(dict(zip(("question", "answer"), lines, strict=True), height=height, width=width))
    square, oblong = load_suite(table(*rows))
    assert (square.puzzle.clues.shape, oblong.puzzle.clues.shape) == ((9, 9), (7, 12))
    assert np.array_equal(oblong.answer, canonical_answer(oblong.puzzle.clues))
    del rows[0]["height"], rows[0]["width"]
    assert load_suite(table(rows[0]))[0].puzzle.clues.shape == (9, 9)


def test_lines_of_cells_and_of_words_are_puzzles(tmp_path):
    lines, words = tmp_path / "set.txt", tmp_path / "set.jsonl"
    lines.write_text(f"{EASY}\n\n{'.' * 16}\n" + "#S G" + "# ##" + "#  #" + "####" + "\n")
    words.write_text(
        json.dumps({"text": f"Please solve this sudoku: {EASY}"})
        + "\n"
        + json.dumps({"question": EASY, "answer": SOLUTION, "rating": 3})
    )
    assert [q.puzzle.kind.name for q in load_suite(str(lines))] == ["sudoku-9x9", "sudoku-4x4", "maze"]
    assert [q.rating for q in load_suite(str(words))] == [None, 3]


def test_equal_seeds_draw_equal_sets():
    name = "generated:sudoku-9x9:medium:3"
    first, again, other = (load_suite(name, seed=seed) for seed in (1, 1, 2))
    assert all(np.array_equal(a.puzzle.clues, b.puzzle.clues) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[0].puzzle.clues, other[0].puzzle.clues)


def test_generated_mazes_have_the_size_asked_for():
    questions = load_suite("generated:maze:loopy:15x13:4", limit=2)
    assert [q.puzzle.clues.shape for q in questions] == [(15, 13)] * 2


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("set.csv", "", "columns are none"),
        ("set.csv", "puzzle,solution\n1,2\n", "columns are puzzle, solution; expected question"),
        ("set.csv", "question,answer\n", "holds no puzzle"),
        ("set.csv", f"question,answer\n{EASY},{SOLUTION}\n{EASY[:80]},\n", "set.csv, line 3: .*80 cells"),
        ("set.csv", f"question,rating\n{EASY},hard\n", "line 2: 'hard' is no number"),
        ("set.csv", f"question,answer\n{EASY},123\n", "line 2"),
        ("set.csv", f"question,answer\n{EASY},\xff\n", "damaged"),
        ("set.csv.gz", "no archive", "cannot read"),
        ("set.jsonl", "[1]\n", "line 1 holds a list"),
        ("set.jsonl", "{\n", "line 1 is not JSON"),
        ("set.jsonl", '{"puzzle": 5}\n', "line 1: there is no question"),
        ("set.txt", "\n\n", "holds no puzzle"),
        ("set.xlsx", "", "expected a file"),
    ],
)
def test_fault_of_a_set_is_named_with_its_place(tmp_path, name, content, message):
    (tmp_path / name).write_text(content, encoding="latin-1")
    with pytest.raises(ParseError, match=message):
        load_suite(str(tmp_path / name))


@pytest.mark.parametrize(
    "name",
    ["missing.csv", "generated:sudoku-9x9:hard", "generated:sudoko:hard:3", "generated:maze:huge:3", "."],
)
def test_set_that_is_not_there_is_an_error(name):
    with pytest.raises(ParseError):
        load_suite(name)


# --- figures -------------------------------------------------------------------------------------------


def test_interval_is_that_of_wilson():
    assert wilson(81, 263) == [
        0.25529,
        0.36621,
    ]  # example of Newcombe 1998, Statistics in Medicine 17, table I
    assert wilson(0, 20) == [0.0, 0.16113] and wilson(20, 20) == [0.83887, 1.0]


def test_wrong_answers_are_told_from_no_answer():
    questions = questions_of(0, 0, 0, 0)
    solutions = [claim(q) for q in questions]
    solutions[1] = claim(questions[1], right=False, single_pass=True)
    solutions[2] = Solution(None, None, seconds=9.0)
    solutions[3] = claim(questions[3], single_pass=True)
    report = measure(rows_of(questions, solutions))
    assert (report["n"], report["n_solved"], report["wrong"], report["unsolved"]) == (4, 2, 1, 1)
    assert (report["n_single_pass"], report["single_pass"], report["solved"]) == (1, 0.25, 0.5)
    assert report["interval"] == wilson(2, 4) and report["single_pass_interval"] == wilson(1, 4)


def test_times_are_told_by_their_middle_and_slow_end():
    questions = questions_of(*[0] * 100)
    solutions = [claim(q, seconds=float(n + 1)) for n, q in enumerate(questions)]
    seconds = measure(rows_of(questions, solutions))["seconds"]
    assert seconds == {"p50": 50.5, "p95": 95.05, "mean": 50.5, "max": 100.0}


def test_every_rating_falls_into_one_band():
    questions = questions_of(0, 1, 5, 6, 20, 21, 40, 41, 80, 81, 500)
    bands = measure(rows_of(questions, [claim(q) for q in questions]))["by_rating"]
    assert {name: band["n"] for name, band in bands.items()} == {
        "0": 1,
        "1-5": 2,
        "6-20": 2,
        "21-40": 2,
        "41-80": 2,
        ">80": 2,
    }


def test_maze_paths_are_told_apart_by_what_they_are_worth():
    clues = MAZE.grid(["S  ", "   ", "  G"])
    canonical = MAZE.grid(["S  ", "*  ", "**G"])
    other = MAZE.grid(["S**", "  *", "  G"])
    detour = MAZE.grid(["S#G", "* *", "***"])
    walled = MAZE.grid(["S#G", "   ", "   "])
    questions = [Question(Puzzle(MAZE, grid)) for grid in (clues, clues, walled, clues)]
    solutions = [Solution(grid, "conv") for grid in (canonical, other, detour, None)]
    report = measure(rows_of(questions, solutions))
    assert report["mazes"] == {"n": 4, "valid": 3, "any_optimal": 2, "exact": 1}
    assert (report["n_solved"], report["wrong"]) == (2, 1)


def test_every_puzzle_of_a_set_is_solved_and_reported(evaluate_json):
    status, report = evaluate_json("generated:sudoku-4x4:minimal:6", "--engine", "search", "--seed", "3")
    assert status == 0 and (report["n"], report["n_solved"], report["wrong"]) == (6, 6, 0)
    assert report["kinds"] == {"sudoku-4x4": 6} and report["solved_by"] == {"search": 6}
    assert (report["engine"], report["seed"], report["deadline"]) == ("search", 3, 10.0)
    command = "gridloop evaluate generated:sudoku-4x4:minimal:6 --engine search --seed 3 --json"
    assert report["command"] == command and "commit" in report
    assert {"p50", "p95"} <= set(report["seconds"]) & set(report["steps"]) & set(report["passes"])


def test_lying_engine_makes_the_command_fail(evaluate_json, monkeypatch):
    def lie(numbered, engine, **options):
        for number, _ in numbered:
            yield number, Solution(np.ones((4, 4), dtype=np.int8), "lattice")

    monkeypatch.setattr(engines, "stream", lie)
    status, report = evaluate_json("generated:sudoku-4x4:minimal:2")
    assert status == 3 and report["wrong"] == 2 and report["n_solved"] == 0


def test_engine_gets_all_that_the_command_line_says(monkeypatch):
    seen = {}

    def stream(numbered, engine, **options):
        seen.update(options, engine=engine, numbers=[number for number, _ in numbered])
        return ((number, Solution(None, None)) for number in seen["numbers"])

    monkeypatch.setattr(engines, "stream", stream)
    options = "--limit 5 --deadline 4 --batch-size 8 --seed 5 --device cpu:0 --shard 2/2"
    assert main(["evaluate", "generated:sudoku-4x4:easy:9", *options.split()]) == 0
    assert (seen["engine"], seen["numbers"], seen["deadline"], seen["batch_size"]) == ("net", [1, 3], 4.0, 8)
    assert (seen["seed"], seen["device"], seen["weights"]) == (5, "cpu:0", None)


def test_report_for_people_has_the_same_figures(capsys, table):
    path = table({"question": EASY, "answer": SOLUTION, "rating": 2})
    assert main(["evaluate", path, "--engine", "search"]) == 0
    out = capsys.readouterr().out
    assert "1 of 1, 100.0 % (95 % interval 20.7 to 100.0)" in out and "rating 1-5" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("missing.csv",),
        ("generated:sudoku-4x4:easy:0",),
        ("generated:arc:easy:2",),
        ("generated:sudoku-4x4:easy:2", "--limit", "0"),
        ("generated:sudoku-4x4:easy:2", "--batch-size", "0"),
        ("generated:sudoku-4x4:easy:2", "--engine", "magic"),
    ],
)
def test_what_cannot_be_evaluated_is_told(evaluate_json, arguments):
    status, report = evaluate_json(*arguments)
    assert status == 2 and report["error"] and report["n"] is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--shard", "0/2"), "no share 0 of 2"),
        (("--shard", "3/2"), "no share 3 of 2"),
        (("--shard", "3/3"), "this share of the set holds no puzzle"),
        (("--shard", "half"), "'half'; expected something like 2/8"),
        (("--save", "results.txt"), "ends in .json or .npz"),
        (("--save", "nowhere/results.json"), "there is no such folder"),
        (("--device", "nowhere"), "cannot use the device 'nowhere'"),
        (("--device", "cuda", "--clock", "processor"), "does not tell what happens on 'cuda'"),
        (("--engine", "search", "--trace", "1"), "only what a network does can be traced"),
    ],
)
def test_options_that_make_no_sense_are_told(evaluate_json, tmp_path, monkeypatch, options, message):
    monkeypatch.chdir(tmp_path)
    status, report = evaluate_json("generated:sudoku-4x4:easy:2", *options)
    assert status == 2 and message in report["error"]


def test_missing_weights_are_told_before_anything_is_solved(tmp_path, monkeypatch):
    monkeypatch.setattr(engines, "stream", None)
    with pytest.raises(CheckpointError):
        evaluate("generated:sudoku-4x4:easy:2", Setting(weights=tmp_path / "nowhere"))


def test_saved_report_is_the_printed_one(evaluate_json, tmp_path):
    _, report = evaluate_json("generated:sudoku-4x4:easy:3", "--save", str(tmp_path / "results.json"))
    assert json.loads((tmp_path / "results.json").read_text()) == report
    assert report["hardware"]["processor"] and report["hardware"]["cores"] >= 1
    assert report["weights"]["sudoku-4x4"] and report["threads"] == 1


# --- what it cost --------------------------------------------------------------------------------------


def counted(run) -> int:
    """FLOPs as torch counts them."""
    import torch
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.utils.flop_counter import FlopCounterMode

    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad(), sdpa_kernel(SDPBackend.MATH):  # other backends are not counted on a CPU
        run()
    return counter.get_total_flops()


@pytest.mark.parametrize("name", ["sudoku-4x4", "sudoku-6x6", "sudoku-9x9"])
def test_flops_of_a_lattice_step_are_those_that_torch_counts(name):
    import torch

    from solver.lattice import Lattice, LatticeConfig, to_blocks

    kind = find_kind(name)
    config = LatticeConfig(dim=5, hidden=7, group_hidden=11, rounds=3)
    model, n = Lattice(config), kind.side
    board = to_blocks(torch.ones(1, n, n, n), (kind.box_height, kind.box_width))
    puzzle = Puzzle(kind, np.zeros((n, n), dtype=np.int8))
    by_torch = counted(lambda: model.step(model.initial_state(board), board))
    assert step_flops("lattice", vars(config), puzzle) == by_torch


def test_flops_of_a_maze_step_are_those_that_torch_counts():
    import torch

    from solver.conv import Conv, ConvConfig

    config = ConvConfig(channels=5, rounds=3)
    model, clues = Conv(config), MAZE.generate_sized(np.random.default_rng(0), "loopy", 7, 9)[0]
    board = torch.zeros(1, 4, 7, 9)
    by_torch = counted(lambda: model.step(model.initial_state(board), board))
    assert step_flops("conv", vars(config), Puzzle(MAZE, clues)) == by_torch


@pytest.mark.parametrize("name", ["attention", "mlp", "hrm"])
def test_flops_of_an_outer_step_are_those_that_torch_counts(name):
    import torch

    from solver.hrm import HRM, HRMConfig
    from solver.trm import TRM, TRMConfig

    sizes = {"vocab_size": 6, "seq_len": 16, "dim": 24, "n_heads": 2, "identifier_dim": 24, "cycles": 3}
    if name == "hrm":
        config = HRMConfig(**sizes, n_layers=2, n_slow_layers=3)
        model = HRM(config)
    else:
        config = TRMConfig(**sizes, mixer=name, positions="none", prefix_len=5)
        model = TRM(config)
    tokens = torch.ones(1, 16, dtype=torch.long)
    by_torch = counted(lambda: model(model.initial_carry(1), tokens))
    puzzle = Puzzle(FOUR, np.zeros((4, 4), dtype=np.int8))
    assert step_flops("hrm" if name == "hrm" else "trm", vars(config), puzzle) == by_torch


def test_published_sudoku_model_takes_25_billion_flops_a_step():
    from solver.trm import SUDOKU_MLP

    puzzle = Puzzle(NINE, np.zeros((9, 9), dtype=np.int8))
    assert step_flops("trm", vars(SUDOKU_MLP), puzzle) == pytest.approx(25.6e9, rel=0.01)


def test_cost_of_a_puzzle_is_that_of_its_steps():
    report = evaluate("generated:sudoku-4x4:minimal:5", Setting())
    network = find_network("net", FOUR)
    a_step = step_flops("lattice", network.fields, Puzzle(FOUR, np.zeros((4, 4), dtype=np.int8)))
    assert report["flops"]["max"] == a_step * report["steps"]["max"]
    assert "flops" not in evaluate("generated:sudoku-4x4:minimal:2", Setting(engine="search"))


def test_processor_clock_does_not_count_waiting(monkeypatch):
    network = find_network("net", FOUR)
    step = network.step

    def slow(state, board):
        time.sleep(0.05)
        return step(state, board)

    monkeypatch.setattr(engines, "find_network", lambda *args: dataclasses.replace(network, step=slow))
    wall, processor = (
        evaluate("generated:sudoku-4x4:minimal:2", Setting(clock=clock)) for clock in ("wall", "processor")
    )
    assert wall["seconds"]["p50"] > 0.05 > processor["seconds"]["p50"] and processor["clock"] == "processor"
    assert wall["steps"] == processor["steps"]


def test_curve_tells_how_many_are_solved_at_which_cost():
    questions = questions_of(*[0] * 4)
    solutions = [
        claim(q, seconds=seconds) for q, seconds in zip(questions, (4.0, 1.0, 2.0, 9.0), strict=True)
    ]
    solutions[3] = Solution(None, None, seconds=9.0)
    assert measure(rows_of(questions, solutions))["curves"]["seconds"] == {
        "at": [1.0, 2.0, 4.0],
        "n_solved": [1, 2, 3],
    }


def test_long_curve_keeps_its_ends():
    questions = questions_of(*[0] * 200)
    solutions = [claim(q, seconds=1 + n / 7) for n, q in enumerate(questions)]
    curve = measure(rows_of(questions, solutions))["curves"]["seconds"]
    assert len(curve["at"]) <= 40 and curve["n_solved"][-1] == 200
    assert curve["n_solved"] == sorted(set(curve["n_solved"]))


def test_trace_ends_with_a_board_that_is_settled_and_right():
    found = trace("generated:sudoku-4x4:minimal:4", Setting().network, n_puzzles=4)
    assert found["n"] == 4 and len(found["steps"]) == len(found["settled"]) == len(found["right"])
    assert found["right"][0] < 1 == found["right"][-1] == found["solved"][-1]
    assert found["settled"][0] < found["settled"][-1] > 0.9


def test_trace_of_mazes_looks_at_cells_that_lead_to_the_goal():
    clues = MAZE.grid(["S #G", "  # ", "# # "])
    good, reached = good_moves(clues)
    assert MAZE.rows(np.where(reached, clues, 0)) == ["####", "### ", "### "]  # no way leads past the wall
    assert good[:, 1, 3].tolist() == [False, False, False, True]
    found = trace("generated:maze:loopy:7x7:3", Setting().network, n_puzzles=3)
    assert found["solved"][-1] == 1.0 and found["right"][-1] > 0.95


@pytest.mark.parametrize(
    ("suite", "n_cells"), [("generated:sudoku-4x4:minimal:2", 16), ("generated:maze:loopy:5x5:2", 25)]
)
def test_trace_of_tokens_judges_every_step(tmp_path, suite, n_cells):
    import torch

    from solver.checkpoint import save_checkpoint
    from solver.trm import TRM, TRMConfig

    torch.manual_seed(0)
    config = TRMConfig(
        vocab_size=6,
        seq_len=n_cells,
        dim=16,
        n_heads=2,
        cycles=1,
        latent_steps=1,
        max_steps=4,
        identifier_dim=16,
    )
    save_checkpoint(tmp_path / "trm", TRM(config), config, {"command": "none"})
    setting = Setting(engine="trm", weights=tmp_path / "trm")
    found = trace(suite, setting.network, n_puzzles=2)
    assert found["steps"] == [1, 2, 3, 4, 5, 6] and all(0 <= share < 1 for share in found["right"])


# --- shares of a set -----------------------------------------------------------------------------------

TIMES = {"seconds", "seconds_all", "curves", "command", "processes"}


def without_times(report: dict) -> dict:
    steps = report["curves"]["steps"]
    return {name: value for name, value in report.items() if name not in TIMES} | {"curve": steps}


@pytest.mark.parametrize(
    "name", ["generated:sudoku-4x4:minimal:11", "robust:symmetric:generated:sudoku-4x4:easy:11"]
)
def test_shares_hold_every_puzzle_of_a_set_once(name):
    whole = {number: q.puzzle.clues.tobytes() for number, q in read_suite(name, seed=3)}
    shared = [
        (n, q.puzzle.clues.tobytes())
        for i in range(3)
        for n, q in read_suite(name, seed=3, share=Share(i, 3))
    ]
    assert len(shared) == len(whole) == 11 and dict(shared) == whole
    assert [survey(name, share=Share(i, 3))[0] for i in range(3)] == [4, 4, 3]


def test_shares_of_a_file_are_found_without_reading_the_others(tmp_path):
    (tmp_path / "set.txt").write_text(f"{'.' * 16}\nnonsense\n1{'.' * 15}\n")
    found = dict(read_suite(str(tmp_path / "set.txt"), share=Share(0, 2)))
    assert list(found) == [0, 2] and found[2].puzzle.clues[0, 0] == 1
    with pytest.raises(ParseError, match="line 2"):
        list(read_suite(str(tmp_path / "set.txt"), share=Share(1, 2)))


def test_fault_at_the_end_of_a_file_is_found_before_anything_is_solved(tmp_path, monkeypatch):
    (tmp_path / "set.txt").write_text(f"{'.' * 16}\nnonsense\n")
    monkeypatch.setattr(engines, "stream", None)
    with pytest.raises(ParseError, match="line 2"):
        evaluate(str(tmp_path / "set.txt"), Setting())


def test_parts_give_the_report_of_the_whole(tmp_path):
    name, setting = "robust:rotated:generated:sudoku-4x4:minimal:9", Setting(seed=2)
    for index in range(2):
        part = solve_suite(name, setting, share=Share(index, 2))
        shards.save_part(tmp_path / f"{index}.npz", part)
    parts = [shards.load_part(tmp_path / f"{index}.npz") for index in (1, 0)]
    merged, whole = make_report(shards.merge(parts)), evaluate(name, setting)
    assert without_times(merged) == without_times(whole) and merged["processes"] == 2
    parts.append(solve_suite(name, setting, limit=1, share=Share(1, 2)))  # empty, as of a set of one puzzle
    assert len(parts[-1][1]["after"]) == 0
    alone = make_report(shards.merge(parts[:1]))
    assert alone["missing_shares"] == [1] and alone["n"] == 4
    assert "without the shares 1" in report_lines(alone)


def test_parts_of_different_evaluations_are_refused(tmp_path):
    name = "generated:sudoku-4x4:minimal:4"
    one = solve_suite(name, Setting(seed=1), share=Share(0, 2))
    other = solve_suite(name, Setting(seed=2), share=Share(1, 2))
    with pytest.raises(ParseError, match="they differ in seed"):
        shards.merge([one, other])
    with pytest.raises(ParseError, match="two of these parts hold the same puzzle"):
        shards.merge([one, one])


def test_file_that_is_no_part_is_refused(tmp_path):
    (tmp_path / "a.npz").write_text("nothing")
    np.savez(tmp_path / "b.npz", after=np.zeros(3), header=np.array("{}"))
    np.savez(tmp_path / "c.npz", after=np.array([{}], dtype=object))
    for name, message in (("a", "holds no part"), ("b", "another version"), ("c", "holds no part")):
        with pytest.raises(ParseError, match=message):
            shards.load_part(tmp_path / f"{name}.npz")


def test_two_processes_report_what_one_does(evaluate_json):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["evaluate", "generated:sudoku-4x4:minimal:7", "--seed", "4", "--json"]
    settings = {
        "WORLD_SIZE": "2",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "OMP_NUM_THREADS": "1",
    }
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "orchestrator", *command],
            cwd=ROOT,
            env=os.environ | settings | {"RANK": str(rank), "LOCAL_RANK": str(rank)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in range(2)
    ]
    (first, errors), (second, other_errors) = (process.communicate(timeout=120) for process in processes)
    assert [process.returncode for process in processes] == [0, 0], errors + other_errors
    _, alone = evaluate_json(*command[1:-1])
    together = json.loads(first)
    assert without_times(together) == without_times(alone)
    assert together["processes"] == 2 and second == ""


def test_rows_of_a_million_puzzles_fit_into_a_small_memory():
    assert ROW.itemsize <= 120
    tally = Tally()
    question = questions_of(0)[0]
    row = judged(0, question, claim(question))
    for _ in range(3000):
        tally.add(row)
    assert len(tally.rows) == tally.n == 3000 and tally.rows["solved"].all()


def test_no_more_puzzles_are_held_than_are_being_solved(monkeypatch):
    held, most = [0], [0]
    real = engines.stream

    def watched(numbered, engine, **options):
        def counting():
            for item in numbered:
                held[0] += 1
                most[0] = max(most[0], held[0])
                yield item

        for found in real(counting(), engine, **options):
            held[0] -= 1
            yield found

    monkeypatch.setattr(engines, "stream", watched)
    evaluate("generated:sudoku-4x4:minimal:9", Setting(batch_size=3))
    assert held == [0] and most[0] <= 4


def test_real_sets_are_read(shared_data):
    sudoku = load_suite(str(shared_data / "sudoku" / "train_sudoku_extreme_1k.csv.gz"), limit=50)
    mazes = load_suite(str(shared_data / "maze" / "maze_hard_train.csv.gz"), limit=20)
    assert all(NINE.violations(q.puzzle.clues, q.answer) == [] for q in sudoku)
    assert all(np.array_equal(q.answer, canonical_answer(q.puzzle.clues)) for q in mazes)
