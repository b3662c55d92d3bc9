"""ARC grids: nothing is ever called solved, and toy tasks show their rule."""

from __future__ import annotations

import gzip
import json

import numpy as np
import pytest

from solver.kinds import find_kind
from solver.kinds.arc import RULES
from solver.puzzle import ParseError, Status, Verdict

ARC = find_kind("arc")


def test_no_arc_answer_is_ever_called_solved_or_wrong(rng):
    puzzle, solution = ARC.generate_task(rng)
    for answer in (solution, puzzle.clues, np.full((31, 31), 77), None):
        assert ARC.verdict(puzzle.clues, answer) is Verdict.unchecked
    assert ARC.search(puzzle.clues).status is Status.unverifiable


def test_answer_may_have_another_size_but_not_any_size_or_colour():
    clues = np.zeros((3, 3), np.int8)
    assert ARC.violations(clues, np.zeros((1, 30), np.int8)) == []
    for grid, rule in (
        (np.zeros((31, 1), np.int8), "shape"),
        (np.zeros((0, 3), np.int8), "shape"),
        (np.zeros(3, np.int8), "shape"),
        (np.full((3, 3), 10), "symbol"),
        (np.full((3, 3), 0.5), "symbol"),
    ):
        assert [violation.rule for violation in ARC.violations(clues, grid)] == [rule]


@pytest.mark.parametrize(("side", "fits"), [(1, True), (30, True), (31, False)])
def test_grids_have_1_to_30_cells_a_side(side, fits):
    if fits:
        ARC.check_clues(np.zeros((side, 1), np.int8))
    else:
        with pytest.raises(ParseError, match="31 x 1 cells, expected 1 x 1 to 30 x 30 for 'arc'"):
            ARC.check_clues(np.zeros((side, 1), np.int8))


def test_toy_task_has_examples_that_show_something(rng):
    for _ in range(60):
        puzzle, solution = ARC.generate_task(rng)
        assert 2 <= len(puzzle.examples) <= 4
        for grid, answer in (*puzzle.examples, (puzzle.clues, solution)):
            ARC.check_clues(grid)
            ARC.check_clues(answer)
            assert not np.array_equal(grid, answer)


@pytest.mark.parametrize("make_rule", RULES)
def test_toy_rule_gives_one_answer_to_one_grid(make_rule, rng):
    rule = make_rule(rng)
    grid = np.zeros((4, 5), np.int8)
    grid[1, 2:4] = 3
    assert np.array_equal(rule(grid), rule(grid.copy()))
    assert (rule(grid) > 0).any()


def test_black_keeps_its_place_among_the_colours(rng):
    grid = np.arange(10, dtype=np.int8).reshape(2, 5)
    for symmetry in ARC.symmetries(rng, grid.shape, 12):
        turned = symmetry.apply(grid)
        assert (turned == 0).sum() == 1
        assert sorted(turned.reshape(-1).tolist()) == list(range(10))


def test_digit_stands_on_every_coloured_block():
    drawn = ARC.render(np.arange(10, dtype=np.int8).reshape(2, 5), color=True)
    assert all(f"m{digit} \x1b[0m" in drawn for digit in range(10))


def test_real_tasks_are_grids_of_this_kind(shared_data):
    for path in sorted((shared_data / "arc").glob("*.json.gz")):
        with gzip.open(path, "rt") as file:
            tasks = json.load(file)
        for task in list(tasks.values())[:100]:
            for pair in task["train"] + task["test"]:
                for grid in pair.values():
                    ARC.check_clues(np.array(grid))
