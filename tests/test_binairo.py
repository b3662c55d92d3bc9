"""Binairo: rules that name cells, search that agrees with a second solver, boards as hard as asked for."""

from __future__ import annotations

import itertools
import re
import shutil
import time

import numpy as np
import pytest

from orchestrator.binairo_words import CHOICE, Deduction, Referee, explain_steps
from orchestrator.explain import explain, hint, mistakes, way_to
from parsers.text import read_text
from solver.engine import solve
from solver.kinds import binairo
from solver.kinds.binairo import Binairo, legal_lines
from solver.networks import find_network, shipped_folder
from solver.puzzle import CheckpointError, ParseError, Puzzle, Status, Verdict

SIX, EIGHT = binairo.KINDS
every_size = pytest.mark.parametrize("kind", binairo.KINDS, ids=lambda kind: kind.name)

FULL = ("001011", "110100", "010101", "101010", "001101", "110010")


def board(*rows: str, kind: Binairo = SIX) -> np.ndarray:
    return kind.grid(rows)


def solutions_of(clues: np.ndarray, most: int = 2) -> list[tuple[str, ...]]:
    """Plain enumeration row by row on strings, sharing nothing with the solver under test."""
    side = len(clues)
    wanted = ["".join(".01"[v] for v in row) for row in clues.tolist()]

    def is_fine(line: str) -> bool:
        enough = line.count("0") <= side // 2 and line.count("1") <= side // 2
        return enough and "000" not in line and "111" not in line

    rows = ["".join(digits) for digits in itertools.product("01", repeat=side)]
    rows = [row for row in rows if is_fine(row)]
    found: list[tuple[str, ...]] = []

    def add(above: tuple[str, ...]) -> None:
        if len(found) >= most:
            return
        columns = ["".join(column) for column in zip(*above, strict=True)]
        if not all(map(is_fine, columns)):
            return
        if len(above) == side:
            if len(set(columns)) == side:
                found.append(above)
            return
        for row in rows:
            fits = all(sign in (".", digit) for sign, digit in zip(wanted[len(above)], row, strict=True))
            if fits and row not in above:
                add((*above, row))

    add(())
    return found


@pytest.mark.parametrize(("side", "n_lines"), [(4, 6), (6, 14), (8, 34), (10, 84)])
def test_rows_that_keep_the_rules_are_all_found(side, n_lines):
    digits = [format(number, f"0{side}b") for number in range(2**side)]
    fine = {row for row in digits if row.count("1") == side // 2 and not re.search("000|111", row)}
    found = ["".join(".01"[value] for value in line) for line in legal_lines(side)]
    assert set(found) == fine and len(found) == n_lines


def test_full_board_that_keeps_the_rules_is_solved():
    assert SIX.violations(board(*["......"] * 6), board(*FULL)) == []


@pytest.mark.parametrize(
    ("row", "rule", "message"),
    [
        ("000..1", "three", "r1c1, r1c2, r1c3 in row 1 are all 0"),
        ("0.0.00", "balance", "row 1 holds 0 4 times, and may 3 times"),
        ("110.1.", None, ""),
        ("1.1.1.", None, ""),
        ("11.111", "three", "r1c4, r1c5, r1c6 in row 1 are all 1"),
    ],
)
def test_broken_rule_of_a_half_filled_line_is_named_in_rows_and_columns(row, rule, message):
    clues = board(*["......"] * 6)
    grid = board(row, *["......"] * 5)
    found = SIX.mistakes(clues, grid)
    assert [(v.rule, v.message) for v in found][:1] == ([(rule, message)] if rule else [])
    turned = SIX.mistakes(clues, np.ascontiguousarray(grid.T))
    assert [v.rule for v in turned] == [v.rule for v in found]
    assert all("column 1" in v.message for v in turned)


def test_equal_lines_are_mistakes_once_they_are_full():
    clues = board(*["......"] * 6)
    grid = board("001011", "......", "......", "00101.", "......", "......")
    assert SIX.mistakes(clues, grid) == []
    grid[3, 5] = 2
    (found,) = SIX.mistakes(clues, grid)
    assert (found.rule, found.message, len(found.cells)) == ("equal", "rows 1 and 4 are equal", 12)
    (turned,) = SIX.mistakes(clues, np.ascontiguousarray(grid.T))
    assert turned.message == "columns 1 and 4 are equal"


@every_size
def test_generated_puzzle_has_one_solution_says_a_second_solver(kind, rng):
    for level in (0.0, 0.5, 0.75, 0.9) if kind.side < 8 else (0.3, 0.5):
        clues, solution = kind.generate(rng, level)
        rows = tuple(kind.rows(solution))
        assert solutions_of(clues) == [rows]
        assert kind.rows(kind.search(clues).solutions[0]) == list(rows)


def test_search_agrees_with_a_second_solver_on_boards_made_at_random(rng):
    statuses = (Status.impossible, Status.unique, Status.several)
    seen = set()
    for _ in range(60):
        clues, _ = SIX.generate(rng, float(rng.uniform(0.2, 0.75)))
        for r, c in rng.choice(np.argwhere(clues > 0), size=int(rng.integers(3))):
            clues[r, c] = rng.integers(3)  # a wrong digit, or a clue less
        expected = statuses[len(solutions_of(clues))]
        assert SIX.search(clues).status is expected
        seen.add(expected)
    assert seen == set(statuses)


@every_size
def test_no_clue_of_a_minimal_board_can_be_spared(kind, rng):
    for level in ("minimal", "minimal", "hard"):
        clues, _ = kind.generate(rng, level)
        for cell in np.argwhere(clues > 0):
            fewer = clues.copy()
            fewer[tuple(cell)] = 0
            assert kind.search(fewer).status is Status.several


@every_size
def test_difficulty_sets_the_number_of_clues(kind):
    n_clues = [
        int((kind.generate(np.random.default_rng(0), name)[0] > 0).sum())
        for name in ("near-finished", "easy", "medium", "minimal")
    ]
    assert n_clues == sorted(n_clues, reverse=True)
    assert n_clues[0] >= 0.9 * kind.side**2 and n_clues[-1] <= 0.4 * kind.side**2


def test_full_boards_are_of_many_sorts(rng):
    grids = [SIX._filled(rng) for _ in range(60)]
    assert len({grid.tobytes() for grid in grids}) > 50
    ones = np.mean([grid == 2 for grid in grids], axis=0)
    assert (ones > 0.25).all() and (ones < 0.75).all()  # no cell prefers a digit


def test_clash_is_a_smallest_one():
    clues = board("00....", "......", "......", "......", "......", "......")
    clues[0, 2] = 1  # 000: three in a run
    clues[4, 4] = clues[5, 5] = 2
    result = SIX.search(clues)
    assert result.status is Status.impossible and result.clash == ((0, 0), (0, 1), (0, 2))


def test_lines_that_would_be_equal_clash():
    clues = board("001.11", "......", "......", "......", "001.11", "......")
    assert SIX.search(clues).status is Status.impossible
    clues[4, 2:] = 0
    assert SIX.search(clues).status is not Status.impossible


def test_symmetries_are_the_sixteen(rng):
    symmetries = SIX.symmetries(rng, (6, 6), 50)
    assert len(symmetries) == 16
    clues, _ = SIX.generate(rng, 0.5)
    assert len({symmetry.apply(clues).tobytes() for symmetry in symmetries}) == 16
    for symmetry in symmetries:
        assert not symmetry.apply(np.zeros_like(clues)).any()  # a blank is never relabelled


def test_drawing_and_description():
    grid = board("0.1...", *["......"] * 5)
    assert SIX.render(grid).splitlines()[:2] == ["┌─────────────┐", "│ 0 . 1 . . . │"]
    spoken = SIX.describe(grid).splitlines()
    assert spoken[0] == "Binairo, 6 by 6; 2 of 36 cells are filled."
    assert spoken[1] == "Row 1: zero blank one blank blank blank."


def test_strange_value_is_named_in_the_error():
    clues = board(*["......"] * 6)
    clues[2, 3] = 3
    expected = "r3c4 holds 3; 'binairo-6x6' expects 0 to 2: 1 for the digit 0, 2 for the digit 1"
    with pytest.raises(ParseError, match=expected):
        SIX.check_clues(clues)


# ---------------------------------------------------------------------------- reading

ROWS = ("00.1..", "0....1", "11...0", "1.101.", "01.101", "..01.0")


def drawn(between: str = "", around: str = "", blank: str = ".") -> str:
    cells = [[blank if cell == "." else cell for cell in row] for row in ROWS]
    return "\n".join(around + between.join(row) + around for row in cells)


@pytest.mark.parametrize(
    "text",
    [
        "Solve this binairo:\n" + drawn(),
        "Takuzu " + "".join(ROWS),
        "binairo " + "/".join(ROWS),
        "Solve this takuzu: " + " ".join(ROWS),
        "Solve this takuzu: " + " / ".join(ROWS) + ", please",
        " ".join(ROWS) + " is my binairo.",
        "binary puzzle\n" + SIX.render(board(*ROWS)),
        "Is this binary sudoku solvable?\n" + drawn(" "),
        "a takuzu\n" + drawn(",", blank=""),
        "a Takuzu\n" + drawn("|", "|", " "),
        "Takuzu; _ is empty\n" + drawn(" ", blank="_"),
        "Binairo: [" + ", ".join(str([None if v == "." else int(v) for v in row]) for row in ROWS) + "]",
        "Takuzu, rather like a sudoku with only 0 and 1; three of each in a row.\n" + drawn(),
    ],
)
def test_named_board_is_read_in_every_plain_form(text):
    reading = read_text(text)
    assert reading.kind is SIX and reading.grid == list(ROWS) and reading.confident


def test_larger_board_and_progress_are_read(rng):
    clues, solution = EIGHT.generate(rng, "medium")
    half = np.where(rng.random(clues.shape) < 0.3, solution, clues)
    boards = ["\n".join(EIGHT.rows(grid)) for grid in (clues, half)]
    reading = read_text(f"Takuzu:\n{boards[0]}\nMy answer so far:\n{boards[1]}")
    assert reading.kind is EIGHT and np.array_equal(reading.puzzle.clues, clues)
    assert np.array_equal(np.where(clues == 0, reading.entries, clues), half)


def test_without_a_name_nothing_is_taken_for_a_binairo_unless_the_kind_is_said():
    for text in (drawn(), drawn(" "), "".join(ROWS), "solve\n" + drawn(" ", blank="0")):
        try:
            assert read_text(text).kind is not SIX
        except ParseError:
            pass
    assert read_text(drawn(), "binairo-6x6").grid == list(ROWS)
    assert read_text("".join(ROWS), "binairo-6x6").confident
    assert read_text(" ".join(ROWS), "binairo-6x6").grid == list(ROWS)


def test_another_size_is_called_unsupported():
    ten = "\n".join(["0.1......."] * 10)
    assert read_text(f"Solve this takuzu:\n{ten}").unsupported == "10x10 binairo"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Takuzu:\n" + drawn().replace("0....1", "0...1"), "row 2 has 5 cells, expected 6 for 'binairo-6x6'"),
        ("Takuzu:\n" + drawn().replace("00.1", "00.2"), "r1c4 holds '2'; 'binairo-6x6' knows only '.01'"),
        ("A binairo, please", "no grid of 'binairo-6x6' or 'binairo-8x8' is drawn"),
    ],
)
def test_spoilt_board_is_answered_with_what_is_wrong(text, message):
    with pytest.raises(ParseError, match=message):
        read_text(text)


def test_sudoku_that_mentions_a_takuzu_stays_a_sudoku():
    grid = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
    assert read_text(f"I am done with the takuzu; now this sudoku: {grid}").kind.name == "sudoku-9x9"


# ---------------------------------------------------------------------------- explaining


def follows(clues: np.ndarray, cell: tuple[int, int], value: int, because: list[tuple[int, int]]) -> bool:
    """Whether the digits at `because` alone, with all the rules, leave the cell no other value."""
    other = np.zeros_like(clues)
    for reason in because:
        other[reason] = clues[reason]
    other[cell] = 3 - value
    return SIX.search(other).status is Status.impossible


@every_size
def test_every_step_follows_from_the_cells_it_names(kind, rng):
    techniques = set()
    for level in ("easy", "minimal", "hard") * (4 if kind is SIX else 1):
        clues, solution = kind.generate(rng, level)
        grid = clues.copy()
        for step in explain_steps(kind, clues, solution, time.monotonic() + 30):
            techniques.add(step.technique)
            assert step.technique != CHOICE
            twins = [cell for name in step.houses[1:] for cell in kind.lines[name]]
            because = [fact.cell for fact in step.because] + ([] if step.supposed else twins)
            for cell, digit in step.placements:
                assert grid[cell] == 0 and solution[cell] == digit + 1
                if kind is SIX:
                    assert follows(grid, cell, digit + 1, because), step.text
            for cell, digit in step.placements:
                grid[cell] = digit + 1
        assert np.array_equal(grid, solution)
    assert techniques >= {"pair", "gap", "full count", "line count"}
    assert kind is EIGHT or techniques >= {"twin line", "supposition"}


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("00....", "r1c1 and r1c2 are both 0, and three in a run are not allowed, so r1c3 is 1."),
        (".00...", "r1c2 and r1c3 are both 0, and three in a run are not allowed, so r1c1 and r1c4 are 1."),
        ("..1.1.", "r1c3 and r1c5 are both 1, so r1c4 between them is 0."),
        ("0101.0", "Row 1 has all its three 0s, so r1c5 is 1."),
        ("1....1", "Row 1 can be filled in 2 ways, and r1c2 and r1c5 are 0 in both."),
    ],
)
def test_first_reason_is_told_in_plain_words(row, text):
    for turned in (False, True):
        grid = board(row, *["......"] * 5)
        (step,) = explain_steps(SIX, grid.T if turned else grid, None, time.monotonic() + 5, most=1)
        if turned:
            text = re.sub("r1c(.)", r"r\1c1", text.replace("Row", "Column"))
        assert step.text == text


def test_referee_refuses_what_does_not_follow():
    grid = board("00....", "......", "001011", "......", "......", "......")
    referee = Referee(SIX, grid)
    zeros = (((0, 0), 1), ((0, 1), 1))
    assert referee.objection([Deduction("row 1", zeros, (), (((0, 2), 2),))]) is None
    for wrong in (
        Deduction("row 1", zeros, (), (((0, 2), 1),)),  # the other digit
        Deduction("row 1", zeros, (), (((0, 3), 2),)),  # a cell that is free
        Deduction("row 1", zeros[:1], (), (((0, 2), 2),)),  # too few reasons
        Deduction("row 2", zeros, (), (((1, 2), 2),)),  # reasons of another line
        Deduction("row 1", (((0, 2), 2),), (), (((0, 3), 1),)),  # a reason that does not stand there
        Deduction("row 1", zeros, (), ()),  # the line can be filled
        Deduction("row 1", zeros, ("row 2",), (((0, 2), 2),)),  # row 2 is not full
        Deduction("row 1", zeros, ("column 3",), (((0, 2), 2),)),
    ):
        assert referee.objection([wrong]) is not None, wrong


def test_out_of_time_the_rest_is_called_no_deduction(rng):
    clues, solution = next(
        drawn
        for drawn in (EIGHT.generate(rng, "hard") for _ in range(20))
        if any(step.supposed for step in explain_steps(EIGHT, *drawn, time.monotonic() + 30))
    )
    steps = explain_steps(EIGHT, clues, solution, time.monotonic() - 1)
    assert steps[-1].technique == CHOICE and "no deduction" in steps[-1].text
    way = way_to(Puzzle(EIGHT, clues), solution, time.monotonic() - 1)
    assert not way.finished and "not deduced" in way.lines()[0]


def test_explanation_of_each_status(rng):
    clues, _ = SIX.generate(rng, "easy")
    lines = explain(Puzzle(SIX, clues))
    assert lines[0].startswith("Difficulty: ") and lines[0].endswith("and no guess.")
    several = explain(Puzzle(SIX, board("0.....", *["......"] * 5)))
    assert several[0].startswith("The puzzle has more than one solution")
    assert re.search(r"r\dc\d is [01] in one and [01] in the other", several[1])
    three = explain(Puzzle(SIX, board("000...", *["......"] * 5)))
    assert three == ["The puzzle has no solution.", "r1c1, r1c2, r1c3 in row 1 are all 0."]
    twins = explain(Puzzle(SIX, board("001.11", *["......"] * 3, "001.11", "......")))
    assert "r5c5=1 cannot stand together" in twins[1] and "=2" not in twins[1]


def test_hints_tell_more_with_each_level():
    grid = board("00.1..", *["......"] * 5)
    where, which, what = (hint(Puzzle(SIX, grid), grid, level) for level in (1, 2, 3))
    assert where.text == "Look at row 1." and not where.cells
    assert which.text == "There is a pair at r1c1 and r1c2." and which.cells == ((0, 0), (0, 1))
    assert what.text.startswith("Pair: r1c1 and r1c2 are both 0")


def test_wrong_entry_is_a_mistake_and_comes_before_any_hint(rng):
    clues, solution = SIX.generate(rng, "easy")
    cell = tuple(int(i) for i in np.argwhere(clues == 0)[0])
    entries = clues.copy()
    entries[cell] = 3 - solution[cell]
    messages = [str(mistake) for mistake in mistakes(Puzzle(SIX, clues), entries)]
    wrong = SIX.symbols[entries[cell]]
    name = f"r{cell[0] + 1}c{cell[1] + 1}"
    assert any(f"{name} cannot be {wrong}: the only solution has another digit there" in m for m in messages)
    assert hint(Puzzle(SIX, clues), entries, 3).mistake


# ---------------------------------------------------------------------------- the network


def test_shipped_network_solves_without_search_and_with_onnx_alone(rng, monkeypatch):
    clues, _ = SIX.generate(rng, "easy")
    monkeypatch.setattr(Binairo, "search", lambda *args, **kwargs: pytest.fail("a network asked for search"))
    (solution,) = solve([Puzzle(SIX, clues)], "net", deadline=60)
    assert solution.solved_by == "trm" and SIX.verdict(clues, solution.grid) is Verdict.solved
    assert find_network("net", SIX).runtime == "onnxruntime"


def test_size_without_a_network_falls_to_search_and_says_so(rng):
    puzzle = Puzzle(EIGHT, EIGHT.generate(rng, "easy")[0])
    (solution,) = solve([puzzle], "auto")
    assert solution.solved_by == "search" and solution.steps == 0
    with pytest.raises(CheckpointError, match="no network for 'binairo-8x8' exists yet"):
        solve([puzzle], "net")
    with pytest.raises(CheckpointError, match="no 'trm' weights for 'binairo-8x8' are shipped"):
        solve([puzzle], "trm")


def test_weights_without_a_step_say_that_torch_is_missing(tmp_path, rng, monkeypatch):
    folder = tmp_path / "net"
    shutil.copytree(shipped_folder("trm", SIX), folder)
    (folder / "step.onnx").unlink()
    monkeypatch.setattr("solver.networks.find_spec", lambda name: None)
    with pytest.raises(CheckpointError, match="torch, which could run its weights, is not installed"):
        solve([Puzzle(SIX, SIX.generate(rng, "easy")[0])], "trm", weights=folder)
