"""Puzzles to train on: what files must hold, what is drawn, and that symmetric copies are never split."""

import gzip
import json

import numpy as np
import pytest

from solver.kinds import find_kind
from solver.kinds.maze import canonical_answer
from solver.puzzle import ParseError, Status
from training.data import (
    OUTSIDE,
    boards_of,
    draw_boards,
    load_arc,
    load_boards,
    main,
    make_boards,
    read_arc,
    read_csv,
    read_mixture,
    save_boards,
    signatures,
    split,
)
from training.task import Source

FOUR, SIX, NINE, MAZE = (find_kind(name) for name in ("sudoku-4x4", "sudoku-6x6", "sudoku-9x9", "maze"))
SOLVED = "1234341221434321"


# --- files ---------------------------------------------------------------------------------------------


def test_files_are_drawn_equally_often(tmp_path):
    (tmp_path / "small.csv").write_text(f"question,answer\n{'.' * 16},{SOLVED}\n")
    (tmp_path / "large.csv").write_text("question,answer\n" + f"{'1' + '.' * 15},{SOLVED}\n" * 5)
    boards = load_boards("sudoku-4x4", [tmp_path / "small.csv", tmp_path / "large.csv"])
    empty = (boards.clues == 0).all((1, 2))
    assert empty.sum() == (~empty).sum() == 5


def test_maze_file_holds_mazes_of_several_sizes(tmp_path):
    path = tmp_path / "mazes.csv"
    path.write_text("question,answer,height,width\nS# G,S#oG,2,2\n")
    with path.open("a") as file:
        file.write("S  ###  G,SoG###  o,3,3\n".replace("SoG###  o", "Soo###  G") + "S #  G,So# oG,2,3\n")
    boards = read_csv(MAZE, path)
    clues, solutions = boards.grids()
    assert [grid.shape for grid in clues] == [grid.shape for grid in solutions] == [(2, 2), (3, 3), (2, 3)]
    assert boards.clues.shape == (3, 3, 3) and (boards.clues == OUTSIDE).sum() == 5 + 0 + 3
    assert MAZE.rows(solutions[2]) == ["S*#", " *G"]


def test_mazes_need_no_answers(tmp_path):
    path = tmp_path / "mazes.csv"
    path.write_text("question\nS  ## G  \n")
    boards = read_csv(MAZE, path)
    assert [MAZE.rows(grid) for grid in boards.solutions] == [["S**", "##*", "G**"]]
    path.write_text("question\nS##G\n")
    with pytest.raises(ParseError, match="maze 1: no way leads to the goal"):
        read_csv(MAZE, path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("question,rating\n................,0\n", "has no column answer; its columns are question, rating"),
        (f"question,answer\n....,{SOLVED}\n", "line 2: 16 cells came as the answer, expected 2 x 2"),
        (f"question,answer\n{'.' * 15}x,{SOLVED}\n", "holds 'x'; 'sudoku-4x4' knows only '.1234'"),
        (f"question,answer\n{'.' * 81},{'1' * 81}\n", "puzzle 1: 9 x 9 cells are no board of 'sudoku-4x4'"),
        (f"question,answer,height,width\n{'.' * 16},{SOLVED},four,4\n", "damaged after line 1"),
        ("question,answer\n", "holds no puzzle"),
    ],
)
def test_what_is_wrong_with_a_file_is_told(tmp_path, text, message):
    path = tmp_path / "boards.csv"
    path.write_text(text)
    with pytest.raises(ParseError, match=message):
        read_csv(FOUR, path)


def test_damaged_files_are_told(tmp_path):
    (tmp_path / "cut.csv.gz").write_bytes(gzip.compress(b"question,answer\n" + b"x" * 5000)[:-20])
    (tmp_path / "cut.npz").write_bytes(b"PK\x03\x04 not a zip")
    for name, message in (
        ("cut.csv.gz", "damaged"),
        ("cut.npz", "no file of boards"),
        ("no.csv", "cannot read"),
    ):
        with pytest.raises(ParseError, match=message):
            load_boards("sudoku-4x4", [tmp_path / name])


def test_saved_boards_come_back(tmp_path):
    boards = draw_boards(MAZE, 6, mixture={"perfect:3-7": 1})
    save_boards(tmp_path / "new" / "mazes.npz", boards, {"seed": 0})
    again = load_boards("maze", [tmp_path / "new" / "mazes.npz"])
    np.testing.assert_array_equal(again.clues, boards.clues)
    np.testing.assert_array_equal(again.solutions, boards.solutions)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["mazes.npz"]
    with pytest.raises(ParseError, match="holds boards of 'maze', expected 'sudoku-4x4'"):
        load_boards("sudoku-4x4", [tmp_path / "new" / "mazes.npz"])


def test_source_without_files_is_drawn_once(tmp_path):
    source = Source("sudoku-4x4", n_drawn=12, cache=tmp_path)
    first = boards_of(source)
    written = (tmp_path / "sudoku-4x4.npz").stat().st_mtime_ns
    np.testing.assert_array_equal(boards_of(source).clues, first.clues)
    assert len(first) == 12 and (tmp_path / "sudoku-4x4.npz").stat().st_mtime_ns == written


def test_improper_puzzles_of_a_file_are_not_trained_on(tmp_path):
    boards = draw_boards(FOUR, 20, mixture={"several": 1, "contradictory": 1, "minimal": 1})
    save_boards(tmp_path / "all.npz", boards, {})
    kept = boards_of(Source("sudoku-4x4", (tmp_path / "all.npz",)))
    assert 0 < len(kept) == (boards.n_solutions == 1).sum() < 20
    assert all(FOUR.search(clues).status is Status.unique for clues in kept.clues)
    save_boards(tmp_path / "all.npz", boards[boards.n_solutions != 1], {})
    with pytest.raises(ParseError, match=r"all\.npz: no puzzle has just one solution"):
        boards_of(Source("sudoku-4x4", (tmp_path / "all.npz",)))


# --- generators ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part", ["near-finished", "easy", "medium", "minimal", "several", "contradictory", "any"]
)
@pytest.mark.parametrize("kind", [FOUR, SIX, NINE, find_kind("binairo-6x6")], ids=lambda kind: kind.name)
def test_every_part_of_a_mixture_is_what_it_says(kind, part):
    boards = draw_boards(kind, 5, seed=2, mixture={part: 1.0})
    expected = {"several": Status.several, "contradictory": Status.impossible}.get(part, Status.unique)
    for clues, solution, n_solutions in zip(boards.clues, boards.solutions, boards.n_solutions, strict=True):
        assert kind.search(clues).status is expected
        assert n_solutions == {Status.unique: 1, Status.several: 2, Status.impossible: 0}[expected]
        if part != "contradictory":
            assert not kind.violations(clues, solution)
        else:
            assert not kind.mistakes(np.zeros_like(clues), solution)
            assert ((clues != 0) & (clues != solution)).sum() == 1
    if part == "near-finished":
        assert ((boards.clues == 0).sum((1, 2)) <= round(20 / 81 * boards.clues[0].size)).all()
        assert (boards.clues == 0).any((1, 2)).all()
    if part == "easy" and kind is NINE:
        assert all(kind.guesses(clues) == 0 for clues in boards.clues)


def test_most_contradictions_break_no_rule_at_sight():
    boards = draw_boards(NINE, 20, mixture={"contradictory": 1})
    assert sum(not NINE.mistakes(clues, clues) for clues in boards.clues) >= 10


def test_mazes_are_drawn_in_families_and_sizes():
    boards = draw_boards(MAZE, 30, mixture={"perfect:3-6": 1, "hard:8x5": 1})
    clues, solutions = boards.grids()
    shapes = {grid.shape for grid in clues}
    assert (8, 5) in shapes and shapes <= {(8, 5)} | {(h, w) for h in range(3, 7) for w in range(3, 7)}
    for maze, answer in zip(clues, solutions, strict=True):
        np.testing.assert_array_equal(canonical_answer(maze), answer)


def test_impossible_demands_are_told(tmp_path, capsys):
    for arguments, message in (
        (["maze", "--mixture", "hard:9-5"], "the smaller side first"),
        (["maze", "--mixture", "hard:5-99"], "no maze of"),
        (["maze", "--n", "0"], "expected 1 or more"),
        (["sudoko"], "no puzzle kind 'sudoko'"),
    ):
        assert main([*arguments, "--workers", "1", "--out", str(tmp_path / "x.npz")]) == 2
        assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_mixture_has_its_shares():
    boards = draw_boards(FOUR, 400, mixture={"several": 1, "minimal": 3})
    assert 70 <= (boards.n_solutions == 2).sum() <= 130


def test_boards_do_not_depend_on_the_number_of_workers_or_of_boards():
    one = draw_boards(FOUR, 6, seed=5)
    two = draw_boards(FOUR, 8, seed=5, workers=2)
    np.testing.assert_array_equal(one.clues, two.clues[:6])
    assert not np.array_equal(draw_boards(FOUR, 6, seed=6).clues, one.clues)


def test_command_writes_a_file(tmp_path, capsys):
    out = tmp_path / "boards.npz"
    arguments = ["sudoku-4x4", "--n", "5", "--workers", "1", "--out", str(out)]
    assert main([*arguments, "--mixture", "easy=0.5,minimal=0.5"]) == 0
    assert "5 sudoku-4x4 puzzles" in capsys.readouterr().out
    assert len(load_boards("sudoku-4x4", [out])) == 5
    assert main([*arguments, "--mixture", "tricky"]) == 2
    assert "no Sudoku difficulty 'tricky'" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["easy=much", "easy=0", "=1", "easy=-1", "easy=nan"])
def test_share_that_is_none_is_told(text):
    with pytest.raises(ParseError, match="share"):
        read_mixture(text)


# --- splits --------------------------------------------------------------------------------------------


def test_symmetric_copies_have_one_signature(kind, rng):
    for _ in range(4):
        clues, _ = kind.generate(rng, 0.6)
        copies = [symmetry.apply(clues) for symmetry in kind.symmetries(rng, clues.shape, 12)]
        boards = make_boards(kind, copies, copies)
        assert len(set(signatures(kind, boards.clues).tolist())) == 1


def test_different_puzzles_have_different_signatures():
    boards = draw_boards(SIX, 60, mixture={"minimal": 1, "near-finished": 1})
    assert len(set(signatures(SIX, boards.clues).tolist())) == 60
    mazes = draw_boards(MAZE, 60, mixture={"loopy:9x9": 1})
    assert len(set(signatures(MAZE, mazes.clues).tolist())) == 60


def test_signature_tells_rows_from_columns_where_boxes_do():
    """A board of 6x6 cannot be transposed, so its mirror image along the diagonal is another puzzle."""
    clues = np.zeros((6, 6), dtype=np.int8)
    clues[0] = range(1, 7)
    signs = signatures(SIX, np.stack([clues, clues.T]))
    assert signs[0] != signs[1]


def test_split_keeps_symmetric_copies_together(rng):
    originals = draw_boards(NINE, 40, mixture={"minimal": 1})
    symmetries = NINE.symmetries(rng, (9, 9), 5)
    clues = [symmetry.apply(board) for symmetry in symmetries for board in originals.clues]
    solutions = [symmetry.apply(board) for symmetry in symmetries for board in originals.solutions]
    training, held_out = split(make_boards(NINE, clues, solutions), 4)
    assert (len(training), len(held_out)) == (5 * 36, 4)
    kept = {board.tobytes() for board in training.clues}
    for board in held_out.clues:
        assert not any(symmetry.apply(board).tobytes() in kept for symmetry in symmetries)
    again, _ = split(training, 0)
    assert len(again) == len(training)


def test_split_does_not_depend_on_the_order(rng):
    boards = draw_boards(SIX, 50, mixture={"minimal": 1})
    _, one = split(boards, 5)
    _, two = split(boards[rng.permutation(50)], 5)
    np.testing.assert_array_equal(one.clues, two.clues)


def test_at_most_a_tenth_is_held_out():
    training, held_out = split(draw_boards(SIX, 30, mixture={"minimal": 1}), 100)
    assert (len(training), len(held_out)) == (27, 3)


def test_real_puzzles_are_told_apart(shared_data):
    boards = load_boards("sudoku-9x9", [shared_data / "sudoku" / "train_sudoku_extreme_1k.csv.gz"])
    assert len(boards) == len(np.unique(signatures(NINE, boards.clues))) == 1000
    assert not any(
        NINE.violations(*pair) for pair in zip(boards.clues[:50], boards.solutions[:50], strict=True)
    )
    mazes = load_boards("maze", [shared_data / "maze" / "maze_hard_train.csv.gz"])
    assert mazes.clues.shape == (1000, 30, 30)
    np.testing.assert_array_equal(mazes.solutions[7], canonical_answer(mazes.clues[7]))


# --- ARC -----------------------------------------------------------------------------------------------


def arc_file(folder, name: str, tasks: dict) -> None:
    raw = {
        task: {part: [{"input": [[q]], "output": [[a]]} for q, a in pairs] for part, pairs in parts.items()}
        for task, parts in tasks.items()
    }
    (folder / name).write_text(json.dumps(raw))


def test_tests_of_evaluation_tasks_are_held_out(tmp_path):
    arc_file(
        tmp_path,
        "arc_training.json",
        {"a": {"train": [(1, 2)], "test": [(3, 4)]}, "b": {"train": [], "test": [(7, 8)]}},
    )
    arc_file(tmp_path, "arc_evaluation.json", {"c": {"train": [(5, 6)], "test": [(7, 1)]}})
    arc_file(tmp_path, "other_training.json", {"c": {"train": [(5, 6)], "test": [(7, 1)]}})
    found = load_arc(
        [tmp_path / f"{name}.json" for name in ("arc_training", "arc_evaluation", "other_training")]
    )
    assert colors(found.training) == {"a": [(1, 2), (3, 4)], "c": [(5, 6)]}  # b asks what is asked of c
    assert colors(found.held_out) == {"c": [(7, 1)]}


def colors(tasks: dict) -> dict:
    return {name: [(q.item(), a.item()) for q, a in pairs] for name, pairs in tasks.items()}


def test_second_generation_of_arc_gives_nothing_of_the_first_away(shared_data):
    found = load_arc(
        [shared_data / "arc" / f"{name}.json.gz" for name in ("arc2_training", "arc1_evaluation")]
    )
    assert (len(found.held_out), sum(map(len, found.held_out.values()))) == (400, 419)
    secret = {q.tobytes() + a.tobytes() for pairs in found.held_out.values() for q, a in pairs}
    assert not any(q.tobytes() + a.tobytes() in secret for pairs in found.training.values() for q, a in pairs)


@pytest.mark.parametrize(
    "text", ["[]", "{", '{"a": {"train": []}}', '{"a": {"train": [], "test": [{"input": [[77]]}]}}']
)
def test_what_is_no_arc_file_is_told(tmp_path, text):
    (tmp_path / "tasks.json").write_text(text)
    with pytest.raises(ParseError, match=r"tasks\.json is no file of ARC tasks"):
        read_arc(tmp_path / "tasks.json")
