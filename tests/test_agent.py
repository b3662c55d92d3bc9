"""The whole way of one puzzle: what is promised of every answer, whoever solved it."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pytest

from orchestrator import agent
from solver import engine as engines
from solver.kinds import find_kind
from solver.puzzle import CheckpointError, ParseError, Puzzle, Solution, Status, Verdict, cell_name

NINE = find_kind("sudoku-9x9")
EASY = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
SOLUTION = "534678912672195348198342567859761423426853791713924856961537284287419635345286179"
TWO_FIVES = "55" + EASY[2:]
SEVERAL = SOLUTION.replace("5", "0").replace("3", "0")  # 5 and 3 can be exchanged
MAZE = "Find the shortest path through this maze:\n#######\n#S   G#\n#######"
ARC = '{"train": [{"input": [[1, 0], [0, 0]], "output": [[0, 1], [0, 0]]}], "test": [{"input": [[2, 0], [0, 3]]}]}'


def sudoku(cells: str) -> str:
    return f"Solve this sudoku: {cells}"


def rows(cells: str) -> list[str]:
    return [cells[start : start + 9].replace("0", ".") for start in range(0, 81, 9)]


@pytest.fixture
def claims(monkeypatch):
    """Lets an engine that claims what it is told to take the place of the real ones."""

    def install(*solutions: Solution) -> list[dict]:
        calls: list[dict] = []

        def solve(puzzles, engine, **options):
            calls.append({"engine": engine, **options})
            return list(solutions)

        monkeypatch.setattr(engines, "solve", solve)
        return calls

    return install


def test_puzzle_in_words_is_read_solved_verified_and_explained():
    answer = agent.answer(sudoku(EASY), engine="search")
    assert answer.solved and answer.status is Status.unique and answer.error is None
    assert NINE.rows(answer.solution.grid) == rows(SOLUTION)
    assert answer.explanation[0].startswith("Difficulty: easy")
    assert len(answer.explanation) > 20


def test_maze_is_solved_and_told_as_legs():
    answer = agent.answer(MAZE, engine="search")
    assert answer.as_dict()["answer"] == ["#######", "#S***G#", "#######"]
    assert "right 4" in " ".join(answer.explanation)


def test_receipt_says_that_nothing_left_this_machine():
    answer = agent.answer(sudoku(EASY), engine="search")
    receipt = asdict(answer.receipt)
    assert (receipt["engine"], receipt["where"], receipt["bytes_sent"]) == ("search", "local", 0)
    assert receipt["weights"] is None
    assert receipt["seconds"] >= answer.solution.seconds


def test_json_form_of_an_answer_has_the_fields_of_the_contract():
    content = agent.answer(sudoku(EASY), engine="search").as_dict()
    assert list(content) == [
        *("kind", "puzzle", "status", "verdict", "answer", "solved_by", "steps", "seconds"),
        *("explanation", "receipt", "error"),
    ]
    assert content["puzzle"] == rows(EASY) and content["answer"] == rows(SOLUTION)
    assert (content["kind"], content["status"], content["verdict"]) == ("sudoku-9x9", "unique", "solved")
    assert (content["solved_by"], content["error"]) == ("search", None)


def test_two_witnesses_show_that_there_are_several_solutions():
    answer = agent.answer(sudoku(SEVERAL), engine="search")
    assert answer.solved and answer.status is Status.several
    one, two = answer.witnesses
    assert not np.array_equal(one, two)
    for witness in (one, two):
        assert NINE.violations(answer.puzzle.clues, witness) == []
    assert len(answer.as_dict()["witnesses"]) == 2


def test_no_engine_is_asked_about_an_impossible_puzzle(claims):
    calls = claims(Solution(None, None))
    answer = agent.answer(sudoku(TWO_FIVES), kind="sudoku-9x9")
    assert calls == []
    assert answer.status is Status.impossible and answer.verdict is None and answer.error is None
    assert [cell_name(cell) for cell in answer.clash] == ["r1c1", "r1c2"] == answer.as_dict()["clash"]
    assert "no solution" in answer.explanation[0]


def test_engine_that_lies_is_found_out(claims):
    wrong = NINE.grid(rows(SOLUTION[1:] + SOLUTION[0]))
    claims(Solution(wrong, "lattice"))
    answer = agent.answer(sudoku(EASY))
    assert answer.verdict is Verdict.wrong and not answer.solved
    assert "'lattice' is wrong: the answer changes the clue" in answer.error
    assert answer.explanation == ()


def test_answer_that_was_not_found_is_not_given_away(claims):
    claims(Solution(None, None, steps=7, weights="abc"))
    answer = agent.answer(sudoku(EASY), engine="net", deadline=2)
    content = answer.as_dict()
    assert answer.verdict is None and content["answer"] is None and content["explanation"] == []
    assert content["error"] == "the engine 'net' found no answer within 2 s"
    assert (content["status"], content["receipt"]["weights"], content["steps"]) == ("unique", "abc", 7)


def test_engine_gets_what_is_left_of_the_deadline(claims):
    (call,) = [claims(Solution(None, None)), agent.answer(sudoku(EASY), deadline=3.0, seed=5)][0]
    assert 0 < call["deadline"] < 3.0 and call["seed"] == 5


def test_missing_weights_are_told_in_the_answer(monkeypatch):
    def solve(puzzles, engine, **options):
        raise CheckpointError("no 'hrm' weights for 'sudoku-9x9' are shipped")

    monkeypatch.setattr(engines, "solve", solve)
    answer = agent.answer(sudoku(EASY), engine="hrm")
    assert not answer.solved and answer.status is Status.unique
    assert "no 'hrm' weights" in answer.error


def test_arc_is_described_and_never_claimed():
    answer = agent.answer(ARC)
    assert answer.status is Status.unverifiable and answer.verdict is None
    assert "no engine solves 'arc' puzzles yet" == answer.error
    assert "no answer is claimed" in answer.explanation[-1]


def test_unknown_engine_is_named_with_the_known_ones():
    with pytest.raises(ParseError, match="no engine 'magic'; known engines: auto, net, search"):
        agent.answer(sudoku(EASY), engine="magic")


def test_half_a_character_is_refused():
    with pytest.raises(ParseError, match="character 3 of the text is half a character"):
        agent.answer("ab\ud800")


@pytest.mark.parametrize("text", ["", "   \n", "hello there", "12345"])
def test_text_without_a_puzzle_is_an_error(text):
    with pytest.raises(ParseError):
        agent.answer(text)


def test_open_question_comes_before_any_solving(claims):
    calls = claims(Solution(None, None))
    other = SOLUTION.replace("1", "0").replace("2", "0")
    with pytest.raises(agent.UnclearError, match=r"which one do you mean") as doubt:
        agent.answer(f"Two sudokus to solve.\n\nFirst:\n{EASY}\n\nSecond:\n{other}\n")
    assert calls == []
    assert doubt.value.reading.questions and isinstance(doubt.value.reading.puzzle, Puzzle)


def test_puzzle_of_another_family_is_called_unsupported():
    with pytest.raises(agent.UnclearError) as doubt:
        agent.answer("Solve this nonogram: rows 1 1, 3, 2; columns 2, 1 1, 3")
    assert doubt.value.reading.unsupported
