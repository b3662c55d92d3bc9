"""Sudoku: rules that name cells, search that agrees with a second solver, boards as hard as asked for."""

from __future__ import annotations

import csv
import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from solver import sat
from solver.kinds import find_kind, sudoku
from solver.kinds.sudoku import Sudoku
from solver.puzzle import ParseError, Status, Verdict

NINE, SIX, FOUR = sudoku.KINDS[2], sudoku.KINDS[1], sudoku.KINDS[0]
every_size = pytest.mark.parametrize("kind", sudoku.KINDS, ids=lambda kind: kind.name)

WIKIPEDIA = (
    "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "534678912672195348198342567859761423426853791713924856961537284287419635345286179",
)
HARD = "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.."


def board(text: str, kind: Sudoku = NINE) -> np.ndarray:
    return kind.grid([text[i : i + kind.side] for i in range(0, kind.side**2, kind.side)])


def count_solutions(clues: np.ndarray, box_height: int, box_width: int, most: int = 2) -> int:
    """Plain backtracking, sharing nothing with the solver under test."""
    side = len(clues)
    grid = clues.tolist()

    def allowed(r: int, c: int) -> list[int]:
        top, left = r - r % box_height, c - c % box_width
        seen = set(grid[r]) | {grid[i][c] for i in range(side)}
        seen |= {grid[i][j] for i in range(top, top + box_height) for j in range(left, left + box_width)}
        return [digit for digit in range(1, side + 1) if digit not in seen]

    def count(found: int) -> int:
        blanks = [(len(allowed(r, c)), r, c) for r in range(side) for c in range(side) if not grid[r][c]]
        if not blanks:
            return found + 1
        _, r, c = min(blanks)
        for digit in allowed(r, c):
            grid[r][c] = digit
            found = count(found)
            grid[r][c] = 0
            if found >= most:
                break
        return found

    return count(0)


def published(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt") as file:
        return list(csv.DictReader(file))


def test_well_known_puzzle_has_its_well_known_solution():
    result = NINE.search(board(WIKIPEDIA[0]))
    assert result.status is Status.unique
    assert np.array_equal(result.solutions[0], board(WIKIPEDIA[1]))


def test_rules_name_the_house_the_digit_and_all_its_cells():
    clues, answer = board(WIKIPEDIA[0]), board(WIKIPEDIA[1])
    answer[0, 2] = answer[0, 3] = 3  # r1 now has 3 in c2 (a clue), c3 and c4
    found = {
        (violation.rule, violation.cells): violation.message for violation in NINE.violations(clues, answer)
    }
    assert found["row", ((0, 1), (0, 2), (0, 3))] == "row 1 holds 3 3 times: r1c2, r1c3, r1c4"
    assert found["column", ((0, 3), (2, 3))] == "column 4 holds 3 twice: r1c4, r3c4"
    assert found["box", ((0, 1), (0, 2))] == "box 1 holds 3 twice: r1c2, r1c3"


def test_box_of_6x6_is_two_high_and_three_wide():
    clues = np.zeros((6, 6), np.int8)
    grid = clues.copy()
    grid[2, 3] = grid[3, 5] = 1
    assert [(v.rule, v.message) for v in SIX.mistakes(clues, grid)] == [
        ("box", "box 4 holds 1 twice: r3c4, r4c6")
    ]
    grid[3, 5], grid[4, 5] = 0, 1
    assert SIX.mistakes(clues, grid) == []


def test_blanks_and_changed_clues_are_named():
    clues, answer = board(WIKIPEDIA[0]), board(WIKIPEDIA[1])
    answer[0, 0], answer[0, 2] = 0, 0
    found = {violation.rule: violation for violation in NINE.violations(clues, answer)}
    assert set(found) == {"clue", "blank"}
    assert found["clue"].message == "the answer changes the clue at r1c1"
    assert found["blank"].cells == ((0, 0), (0, 2))
    empty = NINE.violations(clues, np.zeros((9, 9), np.int8))
    assert "r1c1, r1c2, r1c3, r1c4, r1c5, r1c6, r1c7, r1c8, r1c9 and 72 more" in empty[1].message


def test_blank_is_no_mistake_but_a_double_is():
    clues = board(WIKIPEDIA[0])
    half = clues.copy()
    half[0, 2] = 4
    assert NINE.mistakes(clues, half) == []
    half[0, 2] = 7
    assert [violation.rule for violation in NINE.mistakes(clues, half)] == ["row"]


@every_size
def test_generated_puzzle_has_one_solution_says_a_second_solver(kind, rng):
    for level in (0.0, 0.5, 0.75, 0.8) if kind.side < 9 else (0.3, 0.5):
        clues, solution = kind.generate(rng, level)
        assert count_solutions(clues, kind.box_height, kind.box_width) == 1
        assert np.array_equal(kind.search(clues).solutions[0], solution)


@every_size
def test_search_agrees_with_a_second_solver_on_boards_made_at_random(kind, rng):
    statuses = {0: Status.impossible, 1: Status.unique, 2: Status.several}
    seen = set()
    for _ in range(12 if kind.side == 9 else 40):
        clues, _ = kind.generate(rng, float(rng.uniform(0.2, 0.6)))
        given = np.argwhere(clues > 0)
        for r, c in rng.choice(given, size=int(rng.integers(3))):
            clues[r, c] = rng.integers(kind.side + 1)  # a wrong digit, or a clue less
        if kind.mistakes(clues, clues):
            expected = Status.impossible
        else:
            expected = statuses[count_solutions(clues, kind.box_height, kind.box_width)]
        assert kind.search(clues).status is expected
        seen.add(expected)
    assert seen >= {Status.unique, Status.impossible}


@every_size
def test_no_clue_of_a_minimal_board_can_be_spared(kind, rng):
    for _ in range(3):
        clues, _ = kind.generate(rng, "minimal")
        for cell in np.argwhere(clues > 0):
            fewer = clues.copy()
            fewer[tuple(cell)] = 0
            assert kind.search(fewer).status is Status.several


def test_difficulty_sets_the_number_of_clues():
    n_clues = [
        int((NINE.generate(np.random.default_rng(0), name)[0] > 0).sum())
        for name in ("near-finished", "easy", "medium", "minimal")
    ]
    assert n_clues[:3] == [77, 40, 31]
    assert 20 <= n_clues[3] <= 27


def test_hardened_board_needs_more_guesses_and_still_every_clue(rng):
    gained = 0
    for _ in range(3):
        clues, solution = NINE.generate(rng, "minimal")
        harder = NINE.harden(rng, clues, solution, 15)
        gained += NINE.guesses(harder) - NINE.guesses(clues)
        assert NINE.guesses(harder) >= NINE.guesses(clues)
        assert NINE.search(harder).status is Status.unique
        assert NINE.violations(harder, solution) == []
    assert gained > 0


def test_guesses_tell_easy_from_hard_and_end_on_an_empty_board():
    assert NINE.guesses(board(WIKIPEDIA[0])) == 0
    assert NINE.guesses(board(HARD)) > 20
    assert FOUR.guesses(np.zeros((4, 4), np.int8)) > 0
    assert NINE.guesses(np.zeros((9, 9), np.int8)) == sat.MOST_GUESSES


def test_empty_board_has_several_solutions():
    for kind in sudoku.KINDS:
        result = kind.search(np.zeros((kind.side, kind.side), np.int8))
        assert result.status is Status.several
        assert len(result.solutions) == 2


def test_two_equal_digits_in_a_house_are_the_clash():
    clues = board(WIKIPEDIA[0])
    clues[8, 0] = 5
    result = NINE.search(clues)
    assert (result.status, result.solutions) == (Status.impossible, ())
    assert result.clash == ((0, 0), (8, 0))


def test_clash_without_equal_digits_is_as_small_as_can_be():
    clues = np.zeros((4, 4), np.int8)
    clues[0, :2] = 1, 2
    clues[1, 3] = 4  # leaves no cell of row 1 for a 4
    clues[2, 2] = clues[3, 0] = 3  # these have nothing to do with it
    result = FOUR.search(clues)
    assert result.status is Status.impossible
    assert result.clash == ((0, 0), (0, 1), (1, 3))


def test_without_any_clue_of_the_clash_the_others_can_stand(rng):
    n_seen = 0
    while n_seen < 4:
        clues, _ = NINE.generate(rng, 0.5)
        cell = tuple(rng.choice(np.argwhere(clues > 0)))
        clues[cell] = clues[cell] % 9 + 1
        result = NINE.search(clues)
        if NINE.mistakes(clues, clues) or result.status is not Status.impossible:
            continue
        n_seen += 1
        clash = np.zeros_like(clues)
        for member in result.clash:
            clash[member] = clues[member]
        assert NINE.search(clash).status is Status.impossible
        for member in result.clash:
            fewer = clash.copy()
            fewer[member] = 0
            assert NINE.search(fewer).status in (Status.unique, Status.several)


def test_search_stops_when_its_budget_of_conflicts_is_used_up(monkeypatch):
    monkeypatch.setattr(sudoku, "_sat", lambda kind: fresh)
    fresh = sat.Sat(sudoku._rules(NINE))  # one that has learned nothing yet
    result = NINE.search(board(HARD), max_nodes=3)
    assert result.status is Status.unknown
    assert result.solutions == ()
    assert 3 <= result.nodes < 30
    assert NINE.search(board(HARD)).status is Status.unique


def test_search_stops_when_its_time_is_over(monkeypatch):
    clock = iter(range(1000))
    monkeypatch.setattr(sat.Budget, "PORTION", 1)
    monkeypatch.setattr(sudoku, "_sat", lambda kind: fresh)
    fresh = sat.Sat(sudoku._rules(NINE))
    monkeypatch.setattr(sat, "time", SimpleNamespace(perf_counter=lambda: next(clock)))
    assert NINE.search(board(HARD), seconds=5).status is Status.unknown
    assert next(clock) < 20


def test_impossible_stays_impossible_when_no_time_is_left_for_the_clash():
    clues = np.zeros((4, 4), np.int8)
    clues[0, :2], clues[2, 2], clues[1, 3] = (1, 2), 3, 4
    fresh = sat.Sat(sudoku._rules(FOUR))
    spent = sat.Budget(seconds=0, max_nodes=0)
    assert sat._smallest_clash(fresh, fresh.literals(clues), spent) == set()


def test_solver_serves_many_threads_and_is_rebuilt_in_between(monkeypatch):
    monkeypatch.setattr(sat.Sat, "REBUILD_AFTER", 5)
    puzzles = [NINE.generate(np.random.default_rng(seed), 0.5) for seed in range(20)]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda puzzle: NINE.search(puzzle[0]), puzzles))
    for (_, solution), result in zip(puzzles, results, strict=True):
        assert result.status is Status.unique
        assert np.array_equal(result.solutions[0], solution)


def test_symmetries_of_6x6_never_transpose(rng):
    assert not any("transposed" in symmetry.name for symmetry in SIX.symmetries(rng, (6, 6), 50))
    assert any("transposed" in symmetry.name for symmetry in NINE.symmetries(rng, (9, 9), 50))


def test_blank_is_never_relabelled(rng):
    clues, _ = NINE.generate(rng, 0.5)
    for symmetry in NINE.symmetries(rng, (9, 9), 20):
        assert (symmetry.apply(clues) == 0).sum() == (clues == 0).sum()
        assert not symmetry.apply(np.zeros_like(clues)).any()


def test_drawing_has_box_lines_and_tells_clues_from_answers():
    assert FOUR.render(board("1.......2.....34", FOUR)).splitlines() == [
        "┌─────┬─────┐",
        "│ 1 . │ . . │",
        "│ . . │ . . │",
        "├─────┼─────┤",
        "│ 2 . │ . . │",
        "│ . . │ 3 4 │",
        "└─────┴─────┘",
    ]
    drawn = FOUR.render(board("12..............", FOUR), board("1...............", FOUR), color=True)
    assert "│ \x1b[1m1\x1b[0m \x1b[36m2\x1b[0m │" in drawn


def test_description_says_the_blanks():
    spoken = FOUR.describe(board("1.2.............", FOUR)).splitlines()
    assert spoken[0] == "Sudoku, 4 by 4; 2 of 16 cells are filled."
    assert spoken[1] == "Row 1: one blank, two blank."


def test_strange_digit_is_named_in_the_error():
    clues = np.zeros((9, 9), np.int8)
    clues[2, 3] = 10
    with pytest.raises(
        ParseError, match="r3c4 holds 10; 'sudoku-9x9' expects 0 to 9: digits, and 0 for a blank"
    ):
        NINE.check_clues(clues)
    with pytest.raises(ParseError, match="the grid is 9 x 8 cells, expected 9 x 9 for 'sudoku-9x9'"):
        NINE.check_clues(clues[:, :8])


def test_kinds_are_known_by_their_size():
    assert [find_kind(f"sudoku-{n}x{n}").side for n in (4, 6, 9)] == [4, 6, 9]


def test_puzzles_with_several_solutions_are_recognised(shared_data):
    for line in (shared_data / "sudoku" / "multiple_solutions.txt").read_text().split():
        clues = board(line)
        result = NINE.search(clues)
        assert result.status is Status.several
        assert all(NINE.violations(clues, grid) == [] for grid in result.solutions)


def test_published_answers_are_found(shared_data):
    for row in published(shared_data / "sudoku" / "eval_hardest1106.csv.gz"):
        result = NINE.search(board(row["question"]))
        assert result.status is Status.unique
        assert "".join(NINE.rows(result.solutions[0])) == row["answer"]


@every_size
def test_verdict_is_what_violations_say(kind):
    rng = np.random.default_rng(0)
    clues, answer = kind.generate(rng, 0.5)
    other = np.roll(np.arange(kind.side + 1), 1)
    relabelled = np.where(other[answer] == 0, kind.side, other[answer]).astype(
        np.int8
    )  # keeps the houses, not the clues
    grids = [
        answer,
        relabelled,
        np.zeros_like(answer),
        answer[:-1],
        answer + kind.side,
        answer.astype(float) + 0.5,
    ]
    for n_changed in (1, 2, 5):
        grids.append(answer.copy())
        grids[-1].flat[rng.permutation(answer.size)[:n_changed]] = rng.integers(0, kind.side + 1)
    for grid in grids:
        assert (kind.verdict(clues, grid) is Verdict.solved) == (not kind.violations(clues, grid))
    assert kind.verdict(clues, answer) is Verdict.solved and kind.verdict(clues, None) is Verdict.wrong
    assert kind.verdict(clues, relabelled) is Verdict.wrong
