"""Mazes: any shortest path is right, nothing else is, and the reason is told."""

from __future__ import annotations

import csv
import gzip
import itertools

import numpy as np
import pytest

from solver.kinds.maze import (
    FAMILIES,
    MAZE,
    UNREACHED,
    canonical_answer,
    canonical_path,
    distances,
    path_report,
)
from solver.puzzle import ParseError, Status

OPEN_FIELD = ["S   ", "    ", "   G"]
CORRIDOR = ["S #", "# G"]


def grid(*rows: str) -> np.ndarray:
    return MAZE.grid(rows)


def shortest_paths(clues: np.ndarray) -> list[np.ndarray]:
    """All shortest paths as answers, by walking every way of growing length."""
    start, goal = (tuple(np.argwhere(clues == value)[0].tolist()) for value in (2, 3))
    paths: list[list[tuple[int, int]]] = [[start]]
    found: list[list[tuple[int, int]]] = []
    while paths and not found:
        longer = [
            [*path, (r, c)]
            for path in paths
            for r, c in (
                (path[-1][0] + dr, path[-1][1] + dc) for dr, dc in ((1, 0), (0, -1), (0, 1), (-1, 0))
            )
            if 0 <= r < clues.shape[0] and 0 <= c < clues.shape[1] and clues[r, c] and (r, c) not in path
        ]
        found = [path for path in longer if path[-1] == goal]
        paths = longer
    answers = []
    for path in found:
        answer = clues.copy()
        for cell in path[1:-1]:
            answer[cell] = 4
        answers.append(answer)
    return answers


def test_every_shortest_path_is_right_and_the_first_in_tie_break_order_is_canonical(rng):
    for family in FAMILIES:
        for _ in range(6):
            clues, solution = MAZE.generate_sized(rng, family, 5, 5)
            answers = shortest_paths(clues)
            assert all(MAZE.violations(clues, answer) == [] for answer in answers)
            # `shortest_paths` tries the moves in tie-break order, so its first path is the canonical one
            assert np.array_equal(answers[0], solution)
            assert np.array_equal(answers[0], canonical_answer(clues))
            reports = [path_report(clues, answer) for answer in answers]
            assert [report.canonical for report in reports] == [True] + [False] * (len(answers) - 1)
            assert all(report.valid and report.optimal for report in reports)
            result = MAZE.search(clues)
            assert result.status is (Status.several if len(answers) > 1 else Status.unique)
            assert {g.tobytes() for g in result.solutions} <= {answer.tobytes() for answer in answers}


def test_no_other_set_of_marks_is_right():
    """Every way of marking a small field: exactly the shortest paths pass."""
    clues = grid("S  ", " # ", "  G")
    cells = np.argwhere(clues == 1)
    right = {answer.tobytes() for answer in shortest_paths(clues)}
    assert len(right) == 2
    for marks in itertools.product((1, 4), repeat=len(cells)):
        answer = clues.copy()
        answer[tuple(cells.T)] = marks
        assert (MAZE.violations(clues, answer) == []) == (answer.tobytes() in right)


def test_longer_path_is_told_how_many_moves_suffice():
    clues = grid("S  G", "    ", "    ")
    answer = grid("S  G", "*  *", "****")
    assert [str(v) for v in MAZE.violations(clues, answer)] == ["the path takes 7 moves where 3 suffice"]
    assert path_report(clues, answer) == (True, False, False)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["S*  ", "    ", "   G"], "the marked cells do not join up from the start r1c1 to the goal r3c4"),
        (["S***", "   *", "*  G"], "marks away from the path: r3c1"),
        (["S***", "  **", "   G"], "the path branches or touches itself at r1c3, r2c4"),
        (["S***", "*  *", "   G"], "the path branches or touches itself at r1c1"),
        (["S***", " * *", "   G"], "the path ends blindly at r2c2"),
    ],
)
def test_marks_that_are_no_corridor_are_told_where(rows, message):
    clues, answer = grid(*OPEN_FIELD), grid(*rows)
    found = MAZE.violations(clues, answer)
    assert message in [str(violation) for violation in found]
    assert {violation.rule for violation in found} == {"path"}
    assert path_report(clues, answer) == (False, False, False)


def test_path_through_a_wall_and_changed_maze_are_clue_violations():
    clues = grid(*CORRIDOR)
    (through,) = MAZE.violations(clues, grid("S *", "# G"))
    assert (through.rule, through.cells) == ("clue", ((0, 2),))
    assert through.message == "the answer goes through the wall at r1c3"
    (changed,) = MAZE.violations(clues, grid("S #", "  G"))
    assert (changed.rule, changed.message) == ("clue", "the answer changes the maze at r2c1")
    assert MAZE.violations(clues, grid("*S#", "# G"))[0].rule == "clue"


def test_start_beside_the_goal_needs_no_mark():
    clues = grid("SG", "  ")
    assert MAZE.violations(clues, clues) == []
    assert path_report(clues, clues) == (True, True, True)
    assert (
        MAZE.violations(clues, grid("SG", "**"))[0].message
        == "the path branches or touches itself at r1c1, r1c2"
    )


def test_unreachable_goal_is_impossible_and_no_answer_is_right():
    clues = grid("S#G", " # ")
    result = MAZE.search(clues)
    assert (result.status, result.solutions) == (Status.impossible, ())
    assert result.clash == ((0, 0), (0, 2))
    assert canonical_path(clues) is None and canonical_answer(clues) is None
    message = "no way leads from the start r1c1 to the goal r1c3"
    assert [str(violation) for violation in MAZE.violations(clues, clues)] == [message]


def test_half_drawn_path_is_no_mistake_unless_it_leaves_every_shortest_path():
    clues = grid("S   ", "    ", "G   ")
    assert MAZE.mistakes(clues, clues) == []
    assert MAZE.mistakes(clues, grid("S   ", "*   ", "G   ")) == []
    (astray,) = MAZE.mistakes(clues, grid("S*  ", "    ", "G   "))
    assert (astray.rule, astray.message) == ("shortest", "no shortest path goes through r1c2")
    field = grid(*OPEN_FIELD)
    (rivals,) = MAZE.mistakes(field, grid("S*  ", "*   ", "   G"))
    assert (rivals.rule, rivals.cells) == ("path", ((0, 1), (1, 0)))


def test_distances_are_those_of_slow_relaxation(rng):
    for _ in range(10):
        clues, _ = MAZE.generate_sized(rng, "hard", 9, 12)
        start = tuple(np.argwhere(clues == 2)[0].tolist())
        slow = np.full((11, 14), UNREACHED)
        slow[start[0] + 1, start[1] + 1] = 0
        for _ in range(clues.size):
            best = np.minimum.reduce([slow[2:, 1:-1], slow[:-2, 1:-1], slow[1:-1, 2:], slow[1:-1, :-2]]) + 1
            inner = slow[1:-1, 1:-1]
            inner[clues > 0] = np.minimum(inner, best)[clues > 0]
        assert np.array_equal(distances(clues, start), np.minimum(slow, UNREACHED)[1:-1, 1:-1])


@pytest.mark.parametrize("size", [(2, 2), (2, 3), (3, 2), (2, 64), (5, 30), (30, 30), (64, 64)])
@pytest.mark.parametrize("family", FAMILIES)
def test_maze_of_every_family_and_size_can_be_drawn(family, size, rng):
    clues, solution = MAZE.generate_sized(rng, family, *size)
    MAZE.check_clues(clues)
    assert clues.shape == size
    assert MAZE.violations(clues, solution) == []
    assert np.array_equal(canonical_answer(clues), solution)


def test_perfect_maze_has_one_path_and_loopy_mazes_often_more(rng):
    assert all(MAZE.search(MAZE.generate(rng, "perfect:11x13")[0]).status is Status.unique for _ in range(10))
    statuses = [MAZE.search(MAZE.generate(rng, "loopy:15x15")[0]).status for _ in range(20)]
    assert Status.several in statuses


def test_hard_maze_of_30x30_has_a_path_as_long_as_the_published_ones(rng):
    for _ in range(3):
        _, solution = MAZE.generate(rng, "hard:30x30")
        assert (solution > 1).sum() >= 110


def test_difficulty_picks_family_and_size(rng):
    assert MAZE.generate(rng, "loopy:7x21")[0].shape == (7, 21)
    for difficulty in ("easy", "medium", "hard", 0.0, 0.5, 1.0):
        assert all(7 <= side <= 15 for side in MAZE.generate(rng, difficulty)[0].shape)
    for difficulty in ("loopy:7", "loopy:7x", "loopy:-3x9", "loopy:7x9x9", "LOOPY"):
        with pytest.raises(
            ParseError, match=r"no maze difficulty .*; known: easy, medium, perfect, loopy, hard"
        ):
            MAZE.generate(rng, difficulty)
    for difficulty in ("loopy:1x9", "hard:65x9", "perfect:9999x9999"):
        with pytest.raises(ParseError, match=r"no maze of .* cells; expected 2 x 2 to 64 x 64"):
            MAZE.generate(rng, difficulty)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["S ", "  "], "a maze needs exactly one goal G; this one has none"),
        (["G ", "  "], "a maze needs exactly one start S; this one has none"),
        (["SS", "SG"], "a maze needs exactly one start S; this one has 3: r1c1, r1c2, r2c1"),
        (["SG", "G "], "a maze needs exactly one goal G; this one has 2: r1c2, r2c1"),
        (["S*", " G"], "r1c2 holds 4; 'maze' expects 0 to 3: 0 wall, 1 open, 2 start, 3 goal"),
        (["S", "G"], "the grid is 2 x 1 cells, expected 2 x 2 to 64 x 64 for 'maze'"),
    ],
)
def test_error_says_what_the_maze_lacks(rows, message):
    with pytest.raises(ParseError, match=message):
        MAZE.check_clues(grid(*rows))


def test_all_sixteen_symmetries_are_there(rng):
    clues, solution = MAZE.generate_sized(rng, "loopy", 9, 7)
    symmetries = MAZE.symmetries(rng, clues.shape, 99)
    turned = [(s.apply(clues), s.apply(solution)) for s in symmetries]
    assert len({(board.shape, board.tobytes()) for board, _ in turned}) == 16
    assert all(MAZE.violations(board, answer) == [] for board, answer in turned)


def test_drawing_has_a_frame_and_shows_the_path():
    assert MAZE.render(grid("S*#", "# G")).splitlines() == ["┌──────┐", "│S • ██│", "│██  G │", "└──────┘"]


def test_description_says_where_start_and_goal_are():
    assert MAZE.describe(grid("S*##", "# #G")).splitlines() == [
        "Maze, 2 rows by 4 columns; the start is at row 1, column 1; the goal is at row 2, column 4.",
        "Row 1: start, 1 path, 2 wall.",
        "Row 2: 1 wall, 1 open, 1 wall, goal.",
    ]


def test_published_answers_are_right_and_canonical(shared_data):
    values = np.zeros(128, np.int8)
    values[[ord(symbol) for symbol in "# SGo"]] = range(5)
    with gzip.open(shared_data / "maze" / "maze_hard_train.csv.gz", "rt") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 1000
    for i, row in enumerate(rows):
        question, answer = (
            values[np.frombuffer(row[column].encode(), np.uint8)].reshape(30, 30)
            for column in ("question", "answer")
        )
        assert np.array_equal(canonical_answer(question), answer)
        assert (answer > 1).sum() == int(row["path_cells"])
        if i % 20 == 0:
            assert path_report(question, answer) == (True, True, True)
