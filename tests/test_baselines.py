"""Baselines on the same puzzles: stand-ins for a network, other weights, and language models asked directly."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import numpy as np
import pytest

from evals import baselines
from evals.baselines import blind, blind_moves, eliminate_candidates, eliminate_moves, eliminating
from evals.direct import Bill, Model, ask, find_grid, question, solve_directly
from solver.engine import Job, drive, follow_moves
from solver.kinds import find_kind
from solver.kinds.maze import MAZE
from solver.puzzle import CheckpointError, ParseError, Puzzle, Verdict

FOUR, NINE = find_kind("sudoku-4x4"), find_kind("sudoku-9x9")
SUITE = "generated:sudoku-4x4:minimal:4"
FULL = ["1234", "3412", "2143", "4321"]


class Script(BaseHTTPRequestHandler):
    """Answers from a list: a text, a status, raw bytes, or seconds of silence. Keeps what it was asked."""

    replies: list[object]
    asked: list[dict]

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append({"path": self.path, "key": self.headers.get("Authorization"), **body})
        reply = self.replies.pop(0)
        if isinstance(reply, int):
            self.send_response(reply)
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if isinstance(reply, float):
            time.sleep(reply)
            return
        if isinstance(reply, str):
            usage = {"prompt_tokens": 100, "completion_tokens": 20}
            reply = json.dumps({"choices": [{"message": {"content": reply}}], "usage": usage}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def scripted():
    """Starts a server that gives these replies; returns the model to ask and what it will have been asked."""
    servers = []

    def start(*replies: object) -> tuple[Model, list[dict]]:
        handler = type("Scripted", (Script,), {"replies": list(replies), "asked": []})
        server = HTTPServer(("127.0.0.1", 0), handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/v1"
        return Model.parse(f"openai:{url}#tiny", timeout=5.0), handler.asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def puzzles(*rows: list[str]) -> list[tuple[int, Puzzle]]:
    return [(number, Puzzle(FOUR, FOUR.grid(clues))) for number, clues in enumerate(rows)]


# --- stand-ins -----------------------------------------------------------------------------------------


def run(stand_in, puzzle: Puzzle, seconds: float):
    ((_, solution),) = drive([Job(0, stand_in(puzzle.kind), puzzle, np.random.default_rng(0))], seconds)
    return solution


def test_blind_stand_in_believes_everything_equally():
    board = np.ones((2, 2, 2, 2, 2, 4), dtype=np.float32)
    board[0, 0, 0, 0, 0, 1:] = 0
    _, logits, clash = baselines.blind_candidates(np.zeros((*board.shape, 1)), board)
    assert set(logits[board > 0]) == {0.0} and (logits[board == 0] < -10).all() and (clash < 0).all()


def test_elimination_is_that_of_the_houses():
    clues = NINE.generate(np.random.default_rng(1), "medium")[0]
    possible = (clues[..., None] == np.arange(1, 10)) | (clues[..., None] == 0)
    board = possible.reshape(1, 3, 3, 3, 3, 9).astype(np.float32)
    _, logits, clash = eliminate_candidates(np.zeros((*board.shape, 1), dtype=np.float32), board)
    left = (logits > -1).reshape(81, 9)
    for cell in range(81):
        seen = {int(v) for house in NINE.houses if cell in house for v in clues.reshape(-1)[house] if v}
        value = int(clues.reshape(-1)[cell])
        expected = {value} if value else set(range(1, 10)) - seen
        assert set((np.flatnonzero(left[cell]) + 1).tolist()) == expected
    assert clash[0] < 0


def test_elimination_goes_on_from_step_to_step_and_sees_dead_ends():
    clues = FOUR.grid(["12..", "...3", "....", "...."])  # then r1c3 and r1c4 must both be 4
    possible = (clues[..., None] == np.arange(1, 5)) | (clues[..., None] == 0)
    board = possible.reshape(1, 2, 2, 2, 2, 4).astype(np.float32)
    state, calls = np.zeros((*board.shape, 1), dtype=np.float32), []
    for _ in range(2):
        state, _, clash = eliminate_candidates(state, board)
        calls.append(bool(clash[0] > 0))
    assert calls == [False, True]


def test_eliminating_stand_in_solves_what_blind_search_cannot():
    puzzle = Puzzle(NINE, NINE.generate(np.random.default_rng(2), "medium")[0])
    found = run(eliminating, puzzle, 10.0)
    assert puzzle.kind.verdict(puzzle.clues, found.grid) is Verdict.solved and found.steps > 0
    assert run(blind, puzzle, 0.3).grid is None


def test_eliminated_moves_leave_the_one_way_through_a_perfect_maze():
    for seed in range(3):
        clues, answer = MAZE.generate_sized(np.random.default_rng(seed), "perfect", 9, 11)
        board = (clues[None, None] == np.arange(4)[:, None, None]).astype(np.float32)
        state = np.zeros((1, 4, 9, 11), dtype=np.float32)
        for _ in range(60):
            state, logits = eliminate_moves(state, board)
        np.testing.assert_array_equal(follow_moves(clues, logits[0]), answer)


def test_blind_moves_lead_into_open_cells_only():
    clues = MAZE.grid(["S #", "# G"])
    board = (clues[None, None] == np.arange(4)[:, None, None]).astype(np.float32)
    _, logits = blind_moves(np.zeros((1, 4, 2, 3)), board)
    down, left, right, up = (logits[0] > 0).tolist()
    assert down == [[False, True, True], [False] * 3] and right == [[True, False, False], [True, True, False]]
    assert up == [[False] * 3, [True, True, False]] and left == [[False, True, True], [False, False, True]]


def test_kind_without_a_stand_in_is_told():
    with pytest.raises(CheckpointError, match="no stand-in"):
        eliminating(find_kind("arc"))


# --- the table -----------------------------------------------------------------------------------------


def test_table_has_everybody_on_the_same_puzzles(capsys, tmp_path, scripted):
    model, _ = scripted(*["no idea"] * 4)
    out = tmp_path / "table.md"
    arguments = [SUITE, "--deadline", "0.3", "--llm", f"openai:{model.url}#{model.name}", "--out", str(out)]
    assert baselines.main([*arguments, "--weights", "trm=nowhere", "--llm-price", "1", "10"]) == 0
    page = capsys.readouterr().out
    assert out.read_text() == page
    names = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("|")][2:]
    assert names == [
        "exact search",
        "the network",
        "no network, blind",
        "no network, eliminating",
        "trm=nowhere",
        "tiny",
    ]
    assert "no checkpoint at nowhere" in page and "120, 0.0012 in all" in page  # (400 x 1 + 80 x 10) / 1e6


def test_object_has_the_figures(capsys):
    assert baselines.main([SUITE, "--limit", "3", "--deadline", "0.3", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    rows = {row["name"]: row for row in found["rows"]}
    assert all(row["n"] == 3 for row in rows.values()) and found["command"].startswith(
        "python -m evals.baselines"
    )
    assert rows["exact search"]["n_solved"] == rows["the network"]["n_solved"] == 3
    assert rows["no network, eliminating"]["n_solved"] == 3 and rows["no network, blind"]["wrong"] == 0
    assert "flops" in rows["the network"] and "flops" not in rows["no network, eliminating"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.csv"], "cannot read"),
        ([SUITE, "--weights", "trm"], "expected NAME=FOLDER"),
        ([SUITE, "--llm", "gpt"], "expected openai:URL#MODEL"),
        ([SUITE, "--llm", "openai:http://me:secret@host#x"], "must not hold a password"),
        ([SUITE, "--llm", "openai:file:///etc/passwd#x"], "expected openai:URL#MODEL"),
    ],
)
def test_what_cannot_be_compared_is_told(capsys, arguments, message):
    assert baselines.main(arguments) == 2
    error = capsys.readouterr().err
    assert message in error and "secret" not in error


# --- a language model asked directly -------------------------------------------------------------------


def test_answers_are_judged_by_the_rules(scripted):
    right = "Row by row I find\n```\n" + "\n".join(FULL) + "\n```"
    wrong = "\n".join(FULL[::-1])
    model, asked = scripted(right, wrong, "I give up")
    bill, asked_for = (
        Bill(),
        puzzles(["1234", "3412", "2143", "432."], ["12..", "....", "....", "...1"], [".... "[:4]] * 4),
    )
    found = dict(solve_directly(asked_for, model, bill))
    verdicts = [FOUR.verdict(puzzle.clues, found[number].grid) for number, puzzle in asked_for]
    assert verdicts == [Verdict.solved, Verdict.wrong, Verdict.wrong]
    assert [found[n].solved_by for n in range(3)] == ["llm", "llm", None]
    assert (bill.n_asked, bill.n_unreadable, bill.n_failed) == (3, 1, 0)
    assert (bill.tokens_in, bill.tokens_out) == (300, 60)
    assert asked[0]["path"] == "/v1/chat/completions" and asked[0]["model"] == "tiny"
    assert "432." in asked[0]["messages"][0]["content"]


def test_key_is_sent_and_not_told(scripted, monkeypatch, capsys):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    model, asked = scripted("\n".join(FULL))
    assert (
        baselines.main(
            [SUITE, "--limit", "1", "--deadline", "0.2", "--llm", f"openai:{model.url}#tiny", "--json"]
        )
        == 0
    )
    printed = capsys.readouterr()
    assert asked[0]["key"] == "Bearer sk-secret"
    assert "sk-secret" not in printed.out + printed.err + repr(model)


@pytest.mark.parametrize(
    "reply", [500, 429, 302, b"not json", b"[]", b'{"choices": []}', b'{"choices": null}']
)
def test_failing_server_costs_an_answer_and_no_more(scripted, reply):
    model, _ = scripted(reply, "fine")
    bill = Bill()
    assert ask(model, "?", bill) is None and bill.n_failed == 1
    assert ask(model, "?", bill) == "fine"


def test_slow_server_is_given_up_on(scripted):
    model, _ = scripted(0.5)
    slow = Model(model.url, model.name, timeout=0.05)
    bill, started = Bill(), time.monotonic()
    assert ask(slow, "?", bill) is None and bill.n_failed == 1 and time.monotonic() - started < 0.4


@pytest.mark.parametrize("status", [401, 404])
def test_refusal_ends_the_asking(scripted, status):
    model, _ = scripted(status)
    with pytest.raises(ParseError, match=f"status {status}"):
        ask(model, "?", Bill())


def test_nobody_there_is_told():
    with pytest.raises(ParseError, match="nobody answers"):
        ask(Model("http://127.0.0.1:9/v1", "tiny"), "?", Bill())


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(FULL),
        "```\n" + "\n".join(FULL) + "\n```\nDone.",
        "\n".join(" ".join(row) for row in FULL),
        "\n".join("| " + " | ".join(row) + " |" for row in FULL),
        "\n".join(str([int(digit) for digit in row]) for row in FULL),
        "First try:\n4321\n2143\n3412\n1234\n\nNo:\n" + "\n".join(FULL),
    ],
)
def test_last_grid_of_a_reply_is_found(text):
    np.testing.assert_array_equal(find_grid(FOUR, (4, 4), text), FOUR.grid(FULL))


@pytest.mark.parametrize(
    "text", ["", "1234", "\n".join(FULL[:3]), "\n".join([*FULL[:3], "43215"]), "a b c d\n" * 4]
)
def test_reply_without_a_grid_has_none(text):
    assert find_grid(FOUR, (4, 4), text) is None


def test_maze_rows_may_lose_their_last_spaces():
    np.testing.assert_array_equal(find_grid(MAZE, (2, 3), "```\nS# \n**G\n```"), MAZE.grid(["S# ", "**G"]))
    np.testing.assert_array_equal(find_grid(MAZE, (2, 3), "S#\n**G"), MAZE.grid(["S# ", "**G"]))


def test_question_tells_the_rules_and_shows_the_board():
    clues, _ = MAZE.generate_sized(np.random.default_rng(0), "loopy", 5, 5)
    text = question(Puzzle(MAZE, clues))
    assert "\n".join(MAZE.rows(clues)) in text and "shortest" in text and "5 lines of 5" in text
    assert "2 rows and 2 columns" in question(puzzles(FULL)[0][1])
    kind = find_kind("arc")
    with pytest.raises(ParseError, match="no wording"):
        question(Puzzle(kind, kind.generate(np.random.default_rng(0))[0]))
