"""Sets of puzzles, and the figures that `gridloop evaluate` reports on them."""

from __future__ import annotations

import csv
import gzip
import json

import numpy as np
import pytest

from evals.evaluate import evaluate, measure, wilson
from evals.suites import Question, load_suite
from orchestrator.__main__ import main
from solver import engine as engines
from solver.kinds import find_kind
from solver.kinds.maze import canonical_answer
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
    report = measure(questions, solutions)
    assert (report["n"], report["n_solved"], report["wrong"], report["unsolved"]) == (4, 2, 1, 1)
    assert (report["n_single_pass"], report["single_pass"], report["solved"]) == (1, 0.25, 0.5)
    assert report["interval"] == wilson(2, 4) and report["single_pass_interval"] == wilson(1, 4)


def test_times_are_told_by_their_middle_and_slow_end():
    questions = questions_of(*[0] * 100)
    solutions = [claim(q, seconds=float(n + 1)) for n, q in enumerate(questions)]
    seconds = measure(questions, solutions)["seconds"]
    assert seconds == {"p50": 50.5, "p95": 95.05, "mean": 50.5, "max": 100.0}


def test_every_rating_falls_into_one_band():
    questions = questions_of(0, 1, 5, 6, 20, 21, 40, 41, 80, 81, 500)
    bands = measure(questions, [claim(q) for q in questions])["by_rating"]
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
    report = measure(questions, solutions)
    assert report["mazes"] == {"n": 4, "valid": 3, "any_optimal": 2, "exact": 1}
    assert (report["n_solved"], report["wrong"]) == (2, 1)


def test_every_puzzle_of_a_set_is_solved_and_reported(evaluate_json):
    status, report = evaluate_json("generated:sudoku-4x4:minimal:6", "--engine", "search", "--seed", "3")
    assert status == 0 and (report["n"], report["n_solved"], report["wrong"]) == (6, 6, 0)
    assert report["kinds"] == {"sudoku-4x4": 6} and report["solved_by"] == {"search": 6}
    assert (report["engine"], report["seed"], report["deadline"]) == ("search", 3, 10.0)
    assert report["command"].startswith("gridloop ") and "commit" in report
    assert {"p50", "p95"} <= set(report["seconds"]) & set(report["steps"]) & set(report["passes"])


def test_lying_engine_makes_the_command_fail(evaluate_json, monkeypatch):
    def lie(puzzles, engine, **options):
        return [Solution(np.ones((4, 4), dtype=np.int8), "lattice") for _ in puzzles]

    monkeypatch.setattr(engines, "solve", lie)
    status, report = evaluate_json("generated:sudoku-4x4:minimal:2")
    assert status == 3 and report["wrong"] == 2 and report["n_solved"] == 0


def test_engine_gets_all_that_the_command_line_says(monkeypatch):
    seen = {}

    def solve(puzzles, engine, **options):
        seen.update(options, engine=engine, n=len(puzzles))
        return [Solution(None, None) for _ in puzzles]

    monkeypatch.setattr(engines, "solve", solve)
    options = "--limit 2 --deadline 4 --batch-size 8 --seed 5 --weights folder"
    main(["evaluate", "generated:sudoku-4x4:easy:9", *options.split()])
    assert (seen["engine"], seen["n"], seen["deadline"], seen["batch_size"]) == ("net", 2, 4.0, 8)
    assert seen["seed"] == 5 and str(seen["weights"]) == "folder"


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


def test_missing_weights_are_told(tmp_path):
    with pytest.raises(CheckpointError):
        evaluate(questions_of(0), "net", weights=tmp_path / "nowhere")


def test_real_sets_are_read(shared_data):
    sudoku = load_suite(str(shared_data / "sudoku" / "train_sudoku_extreme_1k.csv.gz"), limit=50)
    mazes = load_suite(str(shared_data / "maze" / "maze_hard_train.csv.gz"), limit=20)
    assert all(NINE.violations(q.puzzle.clues, q.answer) == [] for q in sudoku)
    assert all(np.array_equal(q.answer, canonical_answer(q.puzzle.clues)) for q in mazes)
