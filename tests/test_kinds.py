"""What every kind of puzzle promises, by itself: a new kind is tested as soon as its file is there."""

from __future__ import annotations

import pickle
import re

import numpy as np
import pytest

from solver.kinds import all_kinds, find_kind
from solver.puzzle import ParseError, Puzzle, PuzzleKind, Status, Verdict

JUDGED = [kind for kind in all_kinds() if kind.name != "arc"]  # whose rules tell right from wrong
judged_kind = pytest.mark.parametrize("kind", JUDGED, ids=lambda kind: kind.name)

LEVELS = (0.0, 0.4, 0.75, 0.8)


def drawn(kind: PuzzleKind, rng: np.random.Generator, n: int = 8) -> list[tuple[np.ndarray, np.ndarray]]:
    """Puzzles of all difficulties with their solutions."""
    return [kind.generate(rng, LEVELS[i % len(LEVELS)]) for i in range(n)]


def without_colors(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def test_unknown_kind_is_answered_with_the_known_ones():
    known = "sudoku-4x4, sudoku-6x6, sudoku-9x9"
    with pytest.raises(ParseError, match=f"no puzzle kind 'sudoko'; known kinds: .*{known}"):
        find_kind("sudoko")


def test_kind_is_found_by_its_name_and_survives_pickling(kind):
    assert find_kind(kind.name) is kind
    assert pickle.loads(pickle.dumps(kind)) == kind
    assert kind in {kind}


def test_generated_solution_breaks_no_rule(kind, rng):
    for clues, solution in drawn(kind, rng):
        kind.check_clues(clues)
        assert clues.dtype == solution.dtype == np.int8
        assert kind.violations(clues, solution) == []


@judged_kind
def test_generated_solution_is_solved_and_has_no_mistakes(kind, rng):
    for clues, solution in drawn(kind, rng):
        assert kind.verdict(clues, solution) is Verdict.solved
        assert kind.mistakes(clues, solution) == []
        assert kind.mistakes(clues, clues) == []


def test_same_seed_draws_the_same_puzzles_whatever_was_done_before(kind, rng):
    first = drawn(kind, np.random.default_rng(7))
    for clues, _ in drawn(kind, rng):
        kind.search(clues)
    again = drawn(kind, np.random.default_rng(7))
    for (clues, solution), (clues_again, solution_again) in zip(first, again, strict=True):
        assert np.array_equal(clues, clues_again) and np.array_equal(solution, solution_again)
    other = drawn(kind, np.random.default_rng(8))
    assert not all(np.array_equal(a[0], b[0]) for a, b in zip(first, other, strict=True))


@judged_kind
def test_every_change_of_one_cell_is_caught(kind, rng):
    for clues, solution in drawn(kind, rng, 4):
        for cell in np.ndindex(*solution.shape):
            for value in set(range(len(kind.symbols))) - {int(solution[cell])}:
                changed = solution.copy()
                changed[cell] = value
                found = kind.violations(clues, changed)
                assert found, (cell, value)
                assert all(v.rule and v.message and str(v) == v.message for v in found)
                assert all(
                    0 <= r < solution.shape[0] and 0 <= c < solution.shape[1]
                    for v in found
                    for r, c in v.cells
                )
                assert kind.verdict(clues, changed) is Verdict.wrong


@judged_kind
def test_clues_are_held_fixed_even_when_another_answer_would_keep_the_rules(kind, rng):
    clues, solution = kind.generate(rng, 0.4)
    for symmetry in kind.symmetries(rng, clues.shape, 12):
        other = symmetry.apply(solution)
        if other.shape == clues.shape and not np.array_equal(other, solution):
            rules = {violation.rule for violation in kind.violations(clues, other)}
            assert rules == {"clue"}


@judged_kind
def test_blank_left_in_the_answer_is_a_violation(kind, rng):
    for clues, solution in drawn(kind, rng):
        if not np.array_equal(clues, solution):  # a start beside its goal leaves nothing to fill in
            assert kind.violations(clues, clues)


@judged_kind
def test_answer_of_another_shape_or_with_strange_values_is_wrong_and_no_error(kind, rng):
    clues, solution = kind.generate(rng, 0.4)
    strange = solution.astype(np.int64)
    strange[0, 1] = 10**9
    negative = solution.copy()
    negative[1, 0] = -1
    for grid, rule in (
        (solution[:-1], "shape"),
        (solution.reshape(-1), "shape"),
        (np.zeros((0, 0), np.int8), "shape"),
        (strange, "symbol"),
        (negative, "symbol"),
        (solution.astype(float), "symbol"),
        (np.full(solution.shape, np.nan), "symbol"),
    ):
        assert {violation.rule for violation in kind.violations(clues, grid)} == {rule}
        assert kind.mistakes(clues, grid)
    assert kind.verdict(clues, None) is Verdict.wrong


def test_symmetric_puzzle_is_solved_by_the_symmetric_solution(kind, rng):
    for clues, solution in drawn(kind, rng, 4):
        for symmetry in kind.symmetries(rng, clues.shape, 10):
            turned = symmetry.apply(clues)
            kind.check_clues(turned)
            assert kind.violations(turned, symmetry.apply(solution)) == [], symmetry.name
            assert (turned == 0).sum() == (clues == 0).sum()


def test_symmetry_can_be_undone_and_the_first_is_the_identity(kind, rng):
    clues, solution = kind.generate(rng, 0.75)
    symmetries = kind.symmetries(rng, clues.shape, 10)
    assert symmetries[0].name == "identity"
    for grid in (clues, solution):
        assert np.array_equal(symmetries[0].apply(grid), grid)
        for symmetry in symmetries:
            assert np.array_equal(symmetry.undo(symmetry.apply(grid)), grid), symmetry.name
            assert symmetry.apply(grid).dtype == symmetry.undo(grid).dtype == np.int8


def test_symmetries_are_different_and_no_more_than_asked_for(kind, rng):
    for n in (1, 2, 8):
        symmetries = kind.symmetries(rng, (6, 6), n)
        assert len(symmetries) == len({symmetry.name for symmetry in symmetries}) == n


@judged_kind
def test_symmetry_keeps_the_status(kind, rng):
    for clues, _ in drawn(kind, rng, 4):
        status = kind.search(clues).status
        assert all(kind.search(s.apply(clues)).status is status for s in kind.symmetries(rng, clues.shape, 4))


@judged_kind
def test_search_finds_answers_that_keep_the_rules(kind, rng):
    for clues, _ in drawn(kind, rng):
        result = kind.search(clues)
        assert len(result.solutions) == {Status.unique: 1, Status.several: 2}[result.status]
        assert all(kind.violations(clues, grid) == [] for grid in result.solutions)
        assert len({grid.tobytes() for grid in result.solutions}) == len(result.solutions)
        assert result.clash == ()


@judged_kind
def test_search_without_a_budget_knows_nothing(kind, rng):
    clues, _ = kind.generate(rng, 0.75)
    for result in (kind.search(clues, seconds=0), kind.search(clues, max_nodes=0)):
        assert result.status is Status.unknown
        assert result.solutions == ()


def test_nothing_that_is_asked_changes_the_board(kind, rng):
    clues, solution = kind.generate(rng, 0.75)
    before = clues.copy(), solution.copy()
    for array in (clues, solution):
        array.flags.writeable = False
    kind.search(clues)
    kind.violations(clues, solution)
    kind.mistakes(clues, solution)
    for symmetry in kind.symmetries(rng, clues.shape, 4):
        symmetry.undo(symmetry.apply(clues)).fill(0)
    kind.render(solution, clues, color=True)
    kind.describe(solution)
    assert np.array_equal(clues, before[0]) and np.array_equal(solution, before[1])


def test_rows_are_read_back(kind, rng):
    for clues, solution in drawn(kind, rng, 4):
        for grid in (clues, solution):
            assert np.array_equal(kind.grid(kind.rows(grid)), grid)


def test_short_row_and_strange_symbol_are_named_in_the_error(kind, rng):
    clues, _ = kind.generate(rng)
    rows = kind.rows(clues)
    width = len(rows[0])
    with pytest.raises(ParseError, match=f"row 2 has {width - 1} cells, expected {width} for '{kind.name}'"):
        kind.grid([rows[0], rows[1][:-1], *rows[2:]])
    with pytest.raises(ParseError, match="r1c1 holds 'x'"):
        kind.grid(["x" + rows[0][1:], *rows[1:]])
    with pytest.raises(ParseError, match="no rows came"):
        kind.grid([])


def test_boards_that_the_kind_cannot_have_are_refused(kind, rng):
    clues, _ = kind.generate(rng, 0.4)
    name = re.escape(repr(kind.name))
    huge = clues.astype(np.int64)
    huge[0, 0] = 2**40
    negative = clues.copy()
    negative[0, 1] = -1
    for board, message in (
        (clues.tolist(), "list came as the grid"),
        (clues.reshape(-1), "an array of shape"),
        (np.zeros((0, 0), np.int8), f"the grid is 0 x 0 cells, expected .* for {name}"),
        (np.zeros((65, 65), np.int8), f"the grid is 65 x 65 cells, expected .* for {name}"),
        (clues.astype(float), f"float64 values, expected integers for {name}"),
        (clues.astype(object), f"object values, expected integers for {name}"),
        (clues.astype(bool), f"bool values, expected integers for {name}"),
        (huge, f"r1c1 holds {2**40}; {name} expects 0 to"),
        (negative, f"r1c2 holds -1; {name} expects 0 to"),
    ):
        with pytest.raises(ParseError, match=message):
            Puzzle(kind, board)


def test_board_is_drawn_with_and_without_colours(kind, rng):
    clues, solution = kind.generate(rng, 0.75)
    plain = kind.render(solution, clues)
    assert "\x1b" not in plain
    assert plain == kind.render(solution)
    colored = kind.render(solution, clues, color=True)
    assert "\x1b[" in colored
    assert colored.count("\n") == plain.count("\n")
    assert "".join(without_colors(colored).split()) == "".join(plain.split())


def test_board_is_spoken_row_by_row(kind, rng):
    clues, solution = kind.generate(rng, 0.75)
    for grid in (clues, solution):
        lines = kind.describe(grid).splitlines()
        assert [line.split(":")[0] for line in lines[1:]] == [f"Row {r + 1}" for r in range(grid.shape[0])]
        assert "\x1b" not in "".join(lines)
    with pytest.raises(ParseError, match="language 'tlh'; known languages: en"):
        kind.describe(clues, "tlh")


def test_unknown_difficulty_is_answered_with_the_known_ones(kind, rng):
    if kind.name == "arc":  # its toy tasks have no difficulty
        return
    for difficulty in ("diabolical", -0.1, 1.5, float("nan")):
        with pytest.raises(ParseError, match=f"difficulty .?{difficulty}.?; known: "):
            kind.generate(rng, difficulty)
