"""Puzzles changed on purpose: what becomes of them, and what counts as right then."""

from __future__ import annotations

import json

import numpy as np
import pytest

from evals import robust
from evals.evaluate import Setting, evaluate
from evals.robust import CHANGES, SYMMETRIC
from evals.suites import load_suite
from evals.tally import invariance
from orchestrator.__main__ import main
from solver import engine as engines
from solver.kinds.maze import GOAL, START, canonical_answer
from solver.puzzle import ParseError, Solution, Status, Verdict

FOURS = "generated:sudoku-4x4:minimal:6"
SIXES = "generated:sudoku-6x6:easy:3"
MAZES = "generated:maze:loopy:7x9:6"


def pairs(change: str, base: str):
    return zip(load_suite(base), load_suite(f"robust:{change}:{base}"), strict=True)


@pytest.mark.parametrize("base", [FOURS, SIXES, MAZES])
@pytest.mark.parametrize("change", SYMMETRIC)
def test_symmetric_change_keeps_the_puzzle_and_its_answer(change, base):
    if (change, base) == ("transposed", SIXES):
        with pytest.raises(ParseError):
            load_suite(f"robust:{change}:{base}")
        return
    for before, after in pairs(change, base):
        kind, clues = after.puzzle.kind, after.puzzle.clues
        assert kind.verdict(clues, after.answer) is Verdict.solved
        assert (clues == 0).sum() == (before.puzzle.clues == 0).sum() and after.possible
        statuses = [kind.search(q.puzzle.clues).status for q in (before, after)]
        assert statuses[0] is statuses[1]


def test_each_change_does_what_its_name_says():
    for before, after in pairs("rotated", FOURS):
        np.testing.assert_array_equal(after.puzzle.clues, np.rot90(before.puzzle.clues))
    for before, after in pairs("rotated", SIXES):  # a quarter turn would stand the boxes upright
        np.testing.assert_array_equal(after.puzzle.clues, np.rot90(before.puzzle.clues, 2))
    for before, after in pairs("transposed", MAZES):
        np.testing.assert_array_equal(after.puzzle.clues, before.puzzle.clues.T)
    for before, after in pairs("relabelled", FOURS):
        np.testing.assert_array_equal(after.puzzle.clues == 0, before.puzzle.clues == 0)
    assert any((b.puzzle.clues != a.puzzle.clues).any() for b, a in pairs("relabelled", FOURS))
    for before, after in pairs("relabelled", MAZES):
        assert tuple(np.argwhere(before.puzzle.clues == START)[0]) == tuple(
            np.argwhere(after.puzzle.clues == GOAL)[0]
        )


def test_answer_of_a_turned_maze_is_the_published_one_there():
    for _, after in pairs("rotated", MAZES):
        np.testing.assert_array_equal(after.answer, canonical_answer(after.puzzle.clues))


@pytest.mark.parametrize("n_blanks", range(1, 6))
def test_near_finished_board_has_so_many_blanks(n_blanks):
    for before, after in pairs(f"near-finished-{n_blanks}", FOURS):
        clues = after.puzzle.clues
        assert (clues == 0).sum() == n_blanks and after.rating is None
        filled = clues != 0
        np.testing.assert_array_equal(clues[filled], before.answer[filled])


def test_answer_that_a_set_does_not_give_is_searched_for(tmp_path):
    (tmp_path / "set.txt").write_text("12343412214343..\n")
    (question,) = load_suite(f"robust:near-finished-3:{tmp_path / 'set.txt'}")
    assert (question.puzzle.clues == 0).sum() == 3


@pytest.mark.parametrize("base", [FOURS, SIXES])
def test_several_solution_board_has_several(base):
    for before, after in pairs("several", base):
        clues = after.puzzle.clues
        assert after.puzzle.kind.search(clues).status is Status.several
        np.testing.assert_array_equal(clues[clues != 0], before.puzzle.clues[clues != 0])


@pytest.mark.parametrize("base", [FOURS, SIXES, MAZES])
def test_illegal_puzzle_has_no_answer(base):
    for before, after in pairs("illegal", base):
        assert after.puzzle.kind.search(after.puzzle.clues).status is Status.impossible
        assert not after.possible and after.answer is None
        changed = after.puzzle.clues != before.puzzle.clues
        assert changed.sum() == 1 if "sudoku" in base else changed.any()


def test_illegal_digit_does_not_meet_the_eye_where_it_can_hide():
    hidden = [not q.puzzle.kind.mistakes(q.puzzle.clues, q.puzzle.clues) for _, q in pairs("illegal", FOURS)]
    assert all(hidden)


def test_equal_seeds_make_equal_changes():
    name = f"robust:symmetric:{FOURS}"
    first, again, other = (load_suite(name, seed=seed) for seed in (1, 1, 2))
    same = [np.array_equal(a.puzzle.clues, b.puzzle.clues) for a, b in zip(first, again, strict=True)]
    assert all(same)
    assert any(not np.array_equal(a.puzzle.clues, b.puzzle.clues) for a, b in zip(first, other, strict=True))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("robust:upside-down:x.csv", "CHANGE one of relabelled, rotated"),
        ("robust:rotated", "expected robust:CHANGE:SET"),
        (f"robust:several:{MAZES}", "puzzle 1 cannot be made 'several': a maze has no blanks"),
        (f"robust:transposed:{SIXES}", "boxes of 'sudoku-6x6' are no squares"),
        ("robust:rotated:missing.csv", "cannot read"),
        ("robust:relabelled:generated:arc:easy:1", "has no symbols to exchange"),
    ],
)
def test_change_that_cannot_be_made_is_told(name, message):
    with pytest.raises(ParseError, match=message):
        load_suite(name)


def test_every_change_is_on_the_help_page(capsys):
    with pytest.raises(SystemExit):
        main(["evaluate", "--help"])
    text = " ".join(capsys.readouterr().out.split()).replace("- ", "-")  # lines may end after a hyphen
    singles = [change for change in CHANGES if not change.startswith("near-finished")]
    assert all(change in text for change in singles) and "near-finished-1 to -5" in text


# --- what is reported -----------------------------------------------------------------------------------


def test_puzzles_that_fall_the_other_way_are_counted(monkeypatch):
    def first_two_turned_fail(numbered, engine, **options):
        """Solves every board but the turned ones with the numbers 0 and 1, and fails on number 2 upright."""
        for number, puzzle in numbered:
            grid = puzzle.kind.search(puzzle.clues).solutions[0]
            is_turned = not any(np.array_equal(puzzle.clues, q.puzzle.clues) for q in load_suite(FOURS))
            fails = number in (0, 1) if is_turned else number == 2
            yield number, Solution(None if fails else grid, "lattice", single_pass=True, steps=number)

    monkeypatch.setattr(engines, "stream", first_two_turned_fail)
    report = evaluate(f"robust:rotated:{FOURS}", Setting())
    assert report["n_solved"] == 4
    assert report["invariance"]["solved"] == {"before": 5, "after": 4, "lost": 2, "gained": 1}
    assert report["invariance"]["single_pass"]["lost"] == 2 and report["invariance"]["same_steps"] == 6


def test_shipped_network_does_not_care_about_labels_and_turns():
    report = evaluate(f"robust:relabelled:{FOURS}", Setting())
    assert report["invariance"]["solved"] == {"before": 6, "after": 6, "lost": 0, "gained": 0}
    assert report["invariance"]["same_steps"] == 6  # its weights treat all digits alike
    assert report["status"] == {"unique": 6}


def test_rows_of_different_puzzles_are_not_compared():
    from evals.tally import ROW

    with pytest.raises(AssertionError):
        invariance(np.zeros(2, ROW), np.ones(2, ROW))


def test_any_grid_that_the_rules_accept_is_right_where_there_are_several():
    report = evaluate(f"robust:several:{FOURS}", Setting())
    assert report["n_solved"] == 6 and report["status"] == {"several": 6}


def test_nothing_claimed_is_right_where_there_is_no_answer(capsys):
    name = f"robust:illegal:{FOURS}"
    assert main(["evaluate", name, "--deadline", "0.1", "--limit", "4", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["status"] == {"impossible": 4} and report["n_solved"] == report["wrong"] == 0
    assert (report["impossible"]["n"], report["impossible"]["n_not_claimed"]) == (4, 4)
    main(["evaluate", name, "--engine", "search"])
    out = capsys.readouterr().out
    assert "illegal, no claim     6 of 6" in out and "solved and verified" not in out


def test_claim_on_an_illegal_puzzle_is_wrong(monkeypatch, capsys):
    def lie(numbered, engine, **options):
        for number, puzzle in numbered:
            yield number, Solution(np.ones_like(puzzle.clues), "lattice")

    monkeypatch.setattr(engines, "stream", lie)
    assert main(["evaluate", f"robust:illegal:{FOURS}", "--json"]) == 3
    report = json.loads(capsys.readouterr().out)
    assert report["wrong"] == 6 and report["impossible"]["n_not_claimed"] == 0


def test_documentation_of_the_changes_is_complete():
    assert all(f"| {change} |" in robust.__doc__ for change in CHANGES if "near-finished" not in change)
