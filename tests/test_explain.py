"""Explanations, hints and mistakes: what they tell, what they keep to themselves, and what they refuse."""

from __future__ import annotations

import csv
import gzip
import itertools
import json
import re
import time

import numpy as np
import pytest

from orchestrator import maze_words
from orchestrator.explain import BEYOND, LEVELS, explain, explain_sudoku, hint, mistakes
from orchestrator.techniques.board import CellFact, HouseFact, Step
from orchestrator.techniques.replay import CHOICE, replay
from orchestrator.techniques.wording import check_sentence, check_wording
from solver.kinds import find_kind
from solver.kinds.maze import PATH, canonical_path
from solver.puzzle import Puzzle, PuzzleError, SearchResult, Status, cell_name

SUDOKU, MAZE, ARC = (find_kind(name) for name in ("sudoku-9x9", "maze", "arc"))
EASY = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
WITH_CHAINS = "..36.....4.....96..7...8.4..3.7.....25.1.......6.3.1.59.....3......8...4..7..6.1."
WITH_RECTANGLE = ".....76..6...4......8.16..9........2..13...858.9.6..3..............2.1.8..5194..."


def sudoku(text: str) -> Puzzle:
    side = round(len(text) ** 0.5)
    grid = SUDOKU.grid([text[side * r : side * r + side] for r in range(side)])
    return Puzzle(SUDOKU, grid)


def later() -> float:
    """A deadline that plays no part."""
    return time.monotonic() + 60


@pytest.fixture(scope="module")
def steps() -> list[Step]:
    """The steps of explanations that use many techniques."""
    return [
        step
        for text in (EASY, WITH_CHAINS, WITH_RECTANGLE)
        for step in explain_sudoku(sudoku(text), deadline=later()).steps
    ]


# --- explanations ---


@pytest.mark.parametrize("name", ["sudoku-4x4", "sudoku-6x6", "sudoku-9x9"])
def test_explanation_ends_at_the_solution_in_every_size(name, rng):
    kind = find_kind(name)
    for _ in range(5):
        clues, solution = kind.generate(rng, "minimal")
        way = explain_sudoku(Puzzle(kind, clues), deadline=later())
        filled = clues.copy()
        for step in way.steps:
            for cell, digit in step.placements:
                filled[cell] = digit
        assert way.finished and np.array_equal(filled, solution)
        assert not replay(kind, clues, way.steps, solution, unique=True)


def test_newspaper_puzzle_is_easy_and_needs_singles_only():
    way = explain_sudoku(sudoku(EASY))
    assert way.difficulty == "easy" and way.finished and way.n_choices == 0
    assert {step.technique for step in way.steps} <= {"full house", "hidden single", "naked single"}
    lines = explain(sudoku(EASY))
    assert lines[0].startswith(
        "Difficulty: easy; the hardest technique is a hidden single. 51 steps, and no guess"
    )
    assert len(lines) == 52


def test_puzzle_beyond_the_techniques_shows_the_choice_as_a_choice():
    puzzle = sudoku(".2...83..5...2..9....1....2.8...3..4..4.7....9..8..6....7....5.8....9..3.6.4..1..")
    way = explain_sudoku(puzzle, deadline=later())
    choices = [step for step in way.steps if step.technique == CHOICE]
    assert len(choices) == way.n_choices == 1
    assert not way.finished and way.difficulty == BEYOND
    ((cell, digit),) = choices[0].placements
    assert (
        f"the solver set {cell_name(cell)}={digit} and the rules confirmed the finished grid"
        in choices[0].text
    )
    assert "1 step" not in way.lines()[0] and "one is a choice of the solver" in way.lines()[0]
    assert sum(len(step.placements) for step in way.steps) == (puzzle.clues == 0).sum()


def test_deadline_in_the_past_still_gives_a_whole_path_of_quick_steps():
    puzzle = sudoku(WITH_CHAINS)
    started = time.process_time()
    way = explain_sudoku(puzzle, puzzle.kind.search(puzzle.clues).solutions[0], time.monotonic() - 1)
    assert time.process_time() - started < 2
    assert way.n_choices and "The time for looking further is used up" in " ".join(way.lines())
    assert sum(len(step.placements) for step in way.steps) == (puzzle.clues == 0).sum()


def test_steps_are_plain_json_with_their_reasons(steps):
    content = json.loads(json.dumps(explain_sudoku(sudoku(EASY)).as_dict()))
    first = content["steps"][0]
    assert first["technique"] == "hidden single" and first["placements"] == [{"cell": "r9c7", "digit": 1}]
    assert first["because"] == [{"house": "box 9", "digit": 1, "cells": ["r9c7"]}]
    assert first["text"] == "In box 9, the only cell left for 1 is r9c7, so r9c7 is 1."
    assert all(step.because and step.text.endswith(".") for step in steps)


def test_complete_grid_leaves_nothing_to_explain():
    solution = SUDOKU.search(sudoku(EASY).clues).solutions[0]
    assert explain(Puzzle(SUDOKU, solution)) == ["Nothing is left to fill in."]


def test_two_equal_clues_are_named_with_their_house():
    puzzle = sudoku("53..7...5" + EASY[9:])
    assert explain(puzzle) == ["The puzzle has no solution.", "r1c1 and r1c9 are both 5, in row 1."]


def test_deep_clash_is_led_to_its_contradiction():
    puzzle = sudoku("12345678." + 35 * "." + "9" + 36 * ".")
    lines = explain(puzzle)
    assert "cannot stand together" in lines[1] and "r5c9=9" in lines[1]
    assert lines[-1] in (
        "Now row 1 has no cell left for 9, which cannot be.",
        "Now no digit is left for r1c9, which cannot be.",
    )


def test_several_solutions_are_shown_by_cells_that_differ():
    lines = explain(sudoku(EASY.replace("53..7", ".....").replace("6..195", "......").replace("98", "..")))
    assert "more than one solution" in lines[0]
    for name, one, two in re.findall(r"(r\dc\d) is (\d) in one and (\d) in the other", lines[1]):
        assert one != two and name in lines[1]
    assert lines[1].count("in the other") == 2


def test_unsettled_status_claims_nothing():
    assert "could not be settled" in explain(sudoku(EASY), None, SearchResult(Status.unknown))[0]


def test_arc_is_described_and_never_claimed():
    task, solution = ARC.generate_task(np.random.default_rng(0))
    lines = explain(task, solution)
    assert "No rule can check an answer" in lines[-1]
    assert len(lines) >= len(task.examples) + 3
    assert not re.search(r"\b(correct|verified|solved)\b", " ".join(lines))
    assert "No example came with it" in explain(Puzzle(ARC, task.clues))[1]


def test_real_puzzles_are_explained(shared_data):
    with gzip.open(shared_data / "sudoku" / "eval_magictour.csv.gz", "rt") as file:
        rows = list(itertools.islice(csv.DictReader(file), 0, 200, 50))
    for row in rows:
        puzzle = sudoku(row["question"])
        way = explain_sudoku(puzzle, deadline=later())
        solution = sudoku(row["answer"]).clues
        assert not replay(SUDOKU, puzzle.clues, way.steps, solution, unique=True)
        assert sum(len(step.placements) for step in way.steps) == (puzzle.clues == 0).sum()


# --- mazes ---


@pytest.mark.parametrize("family", ["perfect:9x11", "loopy:12x8", "hard:14x14"])
def test_legs_walk_from_start_to_goal(family, rng):
    clues, answer = MAZE.generate(rng, family)
    lines = explain(Puzzle(MAZE, clues), answer)
    path = canonical_path(clues)
    way = [(name, int(n)) for name, n in re.findall(r"(up|down|left|right) (\d+)", " ".join(lines[1:]))]
    assert maze_words.follow(path[0], way) == path == maze_words.path_of(clues, answer)
    assert f"takes {len(path) - 1} moves" in lines[0]
    assert any(f"comes to G after {len(path) - 1} moves, not before" in line for line in lines)


def test_maze_without_a_way_says_that_the_goal_is_cut_off():
    clues = MAZE.grid(["S #G", "  # "])
    lines = explain(Puzzle(MAZE, clues))
    assert lines[0] == "The goal is cut off: no way leads from S at r1c1 to G at r1c4."
    assert "3 other cells" in lines[1]
    assert "cut off" in hint(Puzzle(MAZE, clues)).text


def test_maze_with_rivals_says_so():
    lines = explain(Puzzle(MAZE, MAZE.grid(["S ", " G"])))
    assert "From S go down 1, right 1, and you are at G." in lines
    assert lines[-1] == "Other ways are just as short; each of them is right."


def test_maze_hints_tell_one_more_thing_a_level():
    puzzle = Puzzle(MAZE, MAZE.grid(["S    ", "#### ", "     ", " ####", "    G"]))
    assert hint(puzzle, level=1).text == "From S go right."
    assert hint(puzzle, level=2).text == "From S go right 4."
    assert hint(puzzle, level=3).text == "From S go right 4, down 2, left 4."
    marked = puzzle.clues.copy()
    marked[0, 1:] = PATH
    assert hint(puzzle, marked, 2).text == "From r1c5, where your path ends, go down 2."
    marked[1, 0] = PATH
    assert "First something to undo" in hint(puzzle, marked, 1).text


# --- hints ---


def half_filled(n: int) -> tuple[Puzzle, np.ndarray, np.ndarray]:
    """The easy puzzle with the first `n` steps of its explanation filled in; and its solution."""
    puzzle = sudoku(EASY)
    grid = puzzle.clues.copy()
    for step in explain_sudoku(puzzle).steps[:n]:
        for cell, digit in step.placements:
            grid[cell] = digit
    return puzzle, grid, SUDOKU.search(puzzle.clues).solutions[0]


@pytest.mark.parametrize("n", [0, 10, 30, 50])
def test_hints_give_away_no_more_than_their_level(n):
    puzzle, grid, solution = half_filled(n)
    where, which, what = (hint(puzzle, grid, level) for level in LEVELS)
    assert re.fullmatch(r"Look at (row|column|box) \d\.", where.text)
    assert not where.cells and where.technique is None
    assert re.fullmatch(r"There is a (full house|hidden single|naked single) at r\dc\d\.", which.text)
    (cell,) = which.cells
    assert grid[cell] == 0
    assert what.text.endswith(f"so {cell_name(cell)} is {solution[cell]}.")
    assert len(set(re.findall(r"r\dc\d", what.text))) == 1  # nothing of the rest


def test_hint_for_an_elimination_goes_on_to_the_digit():
    puzzle = sudoku(WITH_CHAINS)
    grid = puzzle.clues.copy()
    seen = False
    for step in explain_sudoku(puzzle, deadline=later()).steps:
        given = hint(puzzle, grid, 3, later())
        if "cannot be" in given.text:
            seen = True
            assert given.technique not in ("full house", "hidden single", "naked single")
            assert hint(puzzle, grid, 2, later()).text.startswith("There is a")
            break
        for cell, digit in step.placements:
            grid[cell] = digit
    assert seen


def test_mistake_comes_before_any_hint():
    puzzle, grid, solution = half_filled(5)
    blank = next(zip(*np.nonzero(grid == 0), strict=True))
    legal = [
        (cell, d)
        for cell in zip(*np.nonzero(grid == 0), strict=True)
        for d in range(1, 10)
        if d != solution[cell] and not SUDOKU.mistakes(puzzle.clues, with_digit(grid, cell, d))
    ]
    hidden_mistake = with_digit(grid, *legal[0])
    name = cell_name(legal[0][0])
    assert hint(puzzle, hidden_mistake, 1).mistake and name not in hint(puzzle, hidden_mistake, 1).text
    assert name in hint(puzzle, hidden_mistake, 2).text
    assert f"{name} cannot be {legal[0][1]}" in hint(puzzle, hidden_mistake, 3).text
    assert str(solution[legal[0][0]]) not in re.sub(r"r\dc\d", "", hint(puzzle, hidden_mistake, 3).text)
    open_mistake = with_digit(grid, blank, next(v for v in grid[blank[0]] if v))
    assert f"row {blank[0] + 1}" in hint(puzzle, open_mistake, 1).text


def with_digit(grid: np.ndarray, cell, digit: int) -> np.ndarray:
    changed = grid.copy()
    changed[cell] = digit
    return changed


def test_hint_needs_a_known_level():
    with pytest.raises(PuzzleError, match="no hint level 4"):
        hint(sudoku(EASY), level=4)


def test_finished_and_ambiguous_grids_get_no_invented_hint():
    puzzle, grid, solution = half_filled(51)
    assert np.array_equal(grid, solution)
    assert hint(puzzle, grid).text == "The grid is complete, and every rule holds."
    assert "several solutions" in hint(sudoku("." * 81), level=3).text


def test_hint_works_in_every_size(rng):
    for name in ("sudoku-4x4", "sudoku-6x6"):
        kind = find_kind(name)
        clues, solution = kind.generate(rng, "minimal")
        text = hint(Puzzle(kind, clues), level=3).text
        ((r, c, digit),) = re.findall(r"so r(\d)c(\d) is (\d)\.", text)
        assert solution[int(r) - 1, int(c) - 1] == int(digit)


# --- mistakes ---


def test_clues_with_a_solution_hold_no_mistake():
    assert mistakes(sudoku(EASY)) == []
    puzzle, grid, _ = half_filled(20)
    assert mistakes(puzzle, grid) == []
    assert mistakes(sudoku("." * 81)) == []


def test_mistakes_name_the_rule_and_the_cells():
    puzzle, grid, _ = half_filled(0)
    found = {violation.rule: violation for violation in mistakes(puzzle, with_digit(grid, (0, 2), 5))}
    assert found["row"].cells == ((0, 0), (0, 2)) and "row 1 holds 5 twice" in found["row"].message
    assert set(found) == {"row", "box", "solution"}
    changed = mistakes(puzzle, with_digit(grid, (0, 0), 1))
    assert changed[0].rule == "clue" and changed[0].cells == ((0, 0),)


def test_entry_that_breaks_no_rule_but_the_solution_is_found():
    puzzle, grid, solution = half_filled(0)
    wrong = with_digit(grid, (0, 2), 1)
    assert not SUDOKU.mistakes(puzzle.clues, wrong) and solution[0, 2] != 1
    (found,) = mistakes(puzzle, wrong)
    assert found.rule == "solution" and found.cells == ((0, 2),) and "r1c3 cannot be 1" in found.message


def test_one_grid_without_distinction_names_a_smallest_clash():
    merged = with_digit(sudoku(EASY).clues, (0, 2), 1)
    (found,) = mistakes(Puzzle(SUDOKU, merged))
    assert found.rule == "clash" and "cannot stand together" in found.message
    left = np.zeros_like(merged)
    for cell in found.cells:
        left[cell] = merged[cell]
    assert SUDOKU.search(left).status is Status.impossible


# --- the words of a language model ---

PAIR = Step(
    technique="naked pair",
    difficulty=3.0,
    text="r1c4 and r1c7 have only 3 and 5 left between them, so r1c2 and r1c9 cannot be 3.",
    eliminations=(((0, 1), 3), ((0, 8), 3)),
    cells=((0, 3), (0, 6)),
    houses=("row 1",),
    digits=(3, 5),
    because=(CellFact((0, 3), (3, 5)), CellFact((0, 6), (3, 5))),
)
SINGLE = Step(
    technique="hidden single",
    difficulty=1.2,
    text="In box 5, the only cell left for 7 is r4c5, so r4c5 is 7.",
    placements=(((3, 4), 7),),
    cells=((3, 4),),
    houses=("box 5",),
    digits=(7,),
    because=(HouseFact("box 5", 7, ((3, 4),)),),
)
CHAIN = Step(
    technique="short contradiction chain",
    difficulty=6.6,
    text="",
    eliminations=(((0, 0), 1),),
    cells=((0, 0), (0, 4), (4, 4)),
    houses=("column 5",),
    digits=(1, 2, 3),
    because=(CellFact((0, 4), (1, 2)), HouseFact("column 5", 2, ((0, 4), (4, 4)))),
    supposed=(((0, 0), 1), ((0, 4), 2)),
)


def test_our_own_words_pass(steps):
    assert len({step.technique for step in steps}) >= 8
    for step in steps:
        assert check_wording(step.text, step), step.text
        assert check_wording(f"{step.technique}: {step.text}", step), step.text


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        ("Both r1c4 and r1c7 can only be 3 or 5, so neither digit fits elsewhere in row 1.", PAIR),
        ("Because r1c4 and r1c7 hold 3 and 5, we can remove 3 from r1c2 and r1c9.", PAIR),
        ("The first row has a naked pair: r1c4 and r1c7 have just the two digits 3 and 5.", PAIR),
        ("So R1C2 can't be 3, and r1c9 isn't 3 either.", PAIR),
        ("3 is ruled out at r1c2.", PAIR),
        ("In the fifth box, 7 can only go in r4c5.", SINGLE),
        ("r4c5 = 7.", SINGLE),
        ("r4c5 must be seven, because box 5 has no other place for it.", SINGLE),
        ("Every digit but 7 is ruled out at r4c5.", SINGLE),
        ("r4c5 cannot be anything other than 7.", SINGLE),
        ("Suppose r1c1 is 1. Then r1c5 is 2, and column 5 breaks. So r1c1 cannot be 1.", CHAIN),
        ("If r1c1 were 1, then r1c5 would be 2.", CHAIN),
        ("If r1c1 is 1, then column 5 has no cell left for 2.", CHAIN),
        ("3 and 5 cannot be anywhere else in row 1.", PAIR),
        ("Look closely.", SINGLE),
    ],
)
def test_honest_rewording_passes(sentence, step):
    assert check_sentence(sentence, step)


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        # a cell, digit or house the step does not have
        ("So r1c3 cannot be 3.", PAIR),
        ("So r1c2 cannot be 4.", PAIR),
        ("In row 2, r1c4 and r1c7 can only be 3 or 5.", PAIR),
        ("In the second row there is a pair.", PAIR),
        ("r4c5 is 7, as box 6 shows.", SINGLE),
        ("In rows 1 and 3, look at r1c4.", PAIR),
        # the opposite
        ("So r1c2 is 3.", PAIR),
        ("r4c5 is not 7.", SINGLE),
        ("r4c5 cannot be 7.", SINGLE),
        ("7 is ruled out at r4c5.", SINGLE),
        ("r4c5 ≠ 7", SINGLE),
        # true cells and digits, joined wrongly
        ("So r1c2 cannot be 5.", PAIR),
        ("r1c4 is 3.", PAIR),
        ("r1c4 and r1c7 cannot be 3.", PAIR),
        ("Remove 3 from r1c4.", PAIR),
        ("r1c2 and r1c9 can only be 3 or 5.", PAIR),
        ("r1c4 and r1c7 are 3.", PAIR),
        ("r1c2 cannot be 3; it is 5.", PAIR),
        ("Take r1c2, which is 5.", PAIR),
        ("3 is left over, so r1c4 takes it.", PAIR),
        ("r1c2 cannot be 3, but r1c9 is 3.", PAIR),
        ("Box 5 has no place for 7.", SINGLE),
        ("In row 1, 3 is impossible.", PAIR),
        ("r1c4 and r1c4 have only 3 and 5 left.", PAIR),
        # a supposition told as a fact, and the other way about
        ("r1c5 is 2.", CHAIN),
        ("So r1c5 is 2.", CHAIN),
        ("Suppose r1c1 is 1. So r1c5 is 2.", CHAIN),
        ("If r1c1 is 1, then r5c5 is 3.", CHAIN),
        ("r1c1 is 1.", CHAIN),
        ("If r1c1 is 1, then column 5 has no cell left for 3.", CHAIN),
        # what cannot be understood
        ("This X-wing settles r4c5.", SINGLE),
        ("A naked triple in row 1.", PAIR),
        ("In der Zeile 7 ist r4c5 frei.", SINGLE),
        ("Step 7 settles r4c5.", SINGLE),
        ("E5 is 7.", SINGLE),
        ("(4,5) is 7.", SINGLE),
        ("r4c5 is 77.", SINGLE),
        ("r4c15 is 7.", SINGLE),
        ("In the top row, look for 3.", PAIR),
        ("The three digits of r1c4 and r1c7 settle it.", PAIR),
        ("r4c5 is 7\u0667.", SINGLE),
    ],
)
def test_untrue_or_unclear_rewording_is_refused(sentence, step):
    assert not check_sentence(sentence, step)


def test_wording_has_to_state_every_conclusion():
    assert check_wording("r1c4 and r1c7 hold 3 and 5, so r1c2 and r1c9 lose 3.", PAIR)
    assert not check_wording("r1c4 and r1c7 hold 3 and 5, so r1c2 loses 3.", PAIR)
    assert not check_wording("Look at row 1.", PAIR)
    assert not check_wording("Perhaps r4c5 is 7.", SINGLE)


def test_changing_any_cell_digit_or_house_in_our_words_is_noticed(steps):
    """Every single-number change of a step's text is refused, or still states the same conclusions."""
    rng = np.random.default_rng(0)
    chosen = [step for step in steps if not step.supposed and step.technique != "unique rectangle"]
    for step in [chosen[i] for i in rng.permutation(len(chosen))[:60]]:
        for match in re.finditer(r"\d", step.text):
            other = str(int(rng.integers(1, 9)))
            changed = (
                step.text[: match.start()] + (other if other != match[0] else "9") + step.text[match.end() :]
            )
            assert not check_wording(changed, step), changed
