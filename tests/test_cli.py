"""The command line is the contract: what it prints, in which form, and with which exit status."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import resource
import select
import shlex
import socket
import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT

from orchestrator import agent
from orchestrator.__main__ import COMMANDS, main
from orchestrator.terminal import printable
from solver import engine as engines
from solver.kinds import all_kinds, find_kind

NINE = find_kind("sudoku-9x9")
EASY = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
SOLUTION = "534678912672195348198342567859761423426853791713924856961537284287419635345286179"
SUDOKU = f"Solve this sudoku: {EASY}"
IMPOSSIBLE = f"Solve this sudoku: 55{EASY[2:]}"
SEVERAL = "Solve this sudoku: " + SOLUTION.replace("5", "0").replace("3", "0")
DOUBTFUL = (
    f"Two sudokus to solve.\n\nFirst:\n{EASY}\n\nSecond:\n{SOLUTION.replace('1', '0').replace('2', '0')}\n"
)
MAZE = "Find the shortest path through this maze:\n#######\n#S   G#\n#######"
KEYS = {
    "solve": "kind puzzle status verdict answer solved_by steps seconds explanation receipt error",
    "read": "kind grid confidence questions source error",
}


@pytest.fixture(autouse=True)
def no_language_model(monkeypatch):
    """What is promised here holds without one; tests/test_embedded.py has the rest."""
    monkeypatch.setenv("GRIDLOOP_LLM", "none")


@pytest.fixture
def gridloop(capsys, monkeypatch):
    """Runs a command; returns its exit status, and what went to standard output and to standard error."""

    def run(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(arguments)
        except SystemExit as stop:
            status = stop.code
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def gridloop_json(gridloop):
    """Runs a command with --json; returns its exit status and the object it printed."""

    def run(*arguments: str, stdin: bytes = b"") -> tuple[int, dict]:
        status, out, err = gridloop(*arguments, "--json", stdin=stdin)
        assert err == "" and out.count("\n") == 1
        return status, json.loads(out)

    return run


@pytest.fixture
def requests_file(tmp_path):
    """Writes a file of requests, one a line; what is no text is written as JSON."""

    def write(*requests: object) -> str:
        path = tmp_path / "requests.jsonl"
        path.write_text("".join(r if isinstance(r, str) else json.dumps(r) + "\n" for r in requests))
        return str(path)

    return write


def rows(cells: str) -> list[str]:
    return [cells[start : start + 9].replace("0", ".") for start in range(0, 81, 9)]


def run_process(*arguments: str, **options) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "orchestrator", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, **options)


# --- solve ---------------------------------------------------------------------------------------------


def test_solve_prints_the_board_and_who_solved_it(gridloop):
    status, out, err = gridloop("solve", SUDOKU, "--engine", "search")
    assert status == 0 and err == ""
    assert "│ 5 3 4 │ 6 7 8 │ 9 1 2 │" in out and "\x1b" not in out
    assert "solved by search" in out and "every rule holds" in out


def test_solve_json_has_the_fields_of_the_contract(gridloop_json):
    status, content = gridloop_json("solve", SUDOKU, "--engine", "search")
    assert status == 0 and list(content) == KEYS["solve"].split()
    assert content["answer"] == rows(SOLUTION)


def test_default_engine_solves_and_verifies(gridloop_json):
    status, content = gridloop_json("solve", SUDOKU)
    assert status == 0 and content["verdict"] == "solved" and content["receipt"]["engine"] == "auto"


def test_impossible_puzzle_is_read_but_not_solved(gridloop_json):
    status, content = gridloop_json("solve", IMPOSSIBLE)
    assert status == 1 and content["status"] == "impossible" and content["clash"] == ["r1c1", "r1c2"]
    assert content["verdict"] is None and content["answer"] is None and content["error"] is None


def test_puzzle_with_several_solutions_gets_one_and_two_witnesses(gridloop_json):
    status, content = gridloop_json("solve", SEVERAL)
    assert status == 0 and content["status"] == "several" and content["verdict"] == "solved"
    assert len(content["witnesses"]) == 2 and content["witnesses"][0] != content["witnesses"][1]


def test_open_question_is_asked_instead_of_solving(gridloop, gridloop_json):
    status, out, err = gridloop("solve", DOUBTFUL)
    assert status == 2 and out == "" and "which one do you mean?" in err
    status, content = gridloop_json("solve", DOUBTFUL)
    assert status == 2 and content["questions"] == [content["error"]]
    assert content["puzzle"] == rows(EASY) and content["answer"] is None and content["verdict"] is None


def test_puzzle_of_another_family_is_unsupported(gridloop_json):
    status, content = gridloop_json("solve", "Solve this nonogram: rows 1 1, 3, 2; columns 2, 1 1, 3")
    assert status == 2 and content["status"] == "unsupported" and content["kind"] is None and content["error"]


def test_unsolved_puzzle_has_status_one(gridloop, monkeypatch):
    monkeypatch.setattr(engines, "solve", lambda puzzles, engine, **options: [engines.Solution(None, None)])
    status, out, err = gridloop("solve", SUDOKU, "--engine", "net", "--deadline", "2.5")
    assert status == 1 and "found no answer within 2.5 s" in err and "│ 5 3 . │" in out


def test_solving_opens_no_socket(gridloop, monkeypatch):
    def refuse(*arguments, **options):
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for engine in ("auto", "net", "search"):
        assert gridloop("solve", SUDOKU, "--engine", engine)[0] == 0


# --- read, check, hint, explain ------------------------------------------------------------------------


def test_read_json_has_the_fields_of_the_contract(gridloop_json):
    status, content = gridloop_json("read", SUDOKU)
    assert status == 0 and list(content) == KEYS["read"].split()
    assert content["grid"] == rows(EASY) and content["source"] == "text" and content["questions"] == []
    assert np.shape(content["confidence"]) == (9, 9)


def test_read_shows_its_questions(gridloop, gridloop_json):
    status, out, _ = gridloop("read", DOUBTFUL)
    assert status == 0 and "question: " in out
    assert gridloop_json("read", DOUBTFUL)[1]["questions"]


def test_unreadable_text_has_every_field_and_an_error(gridloop_json):
    for command, keys in KEYS.items():
        status, content = gridloop_json(command, "good morning")
        assert status == 2 and set(keys.split()) <= set(content)
        assert content["error"] and content["kind"] is None


def test_check_tells_the_status_and_names_the_rule_that_a_mistake_breaks(gridloop_json):
    status, content = gridloop_json("check", IMPOSSIBLE)
    assert status == 1 and content["status"] == "impossible"
    assert content["mistakes"][0] == {
        "rule": "row",
        "cells": ["r1c1", "r1c2"],
        "message": "row 1 holds 5 twice: r1c1, r1c2",
    }


def test_check_finds_nothing_wrong_with_a_proper_puzzle(gridloop, gridloop_json):
    status, content = gridloop_json("check", SUDOKU)
    assert (status, content["status"], content["mistakes"]) == (0, "unique", [])
    assert "no mistake found" in gridloop("check", SUDOKU)[1]


def test_check_sees_what_a_person_filled_in(gridloop_json):
    filled = EASY[:2] + "9" + EASY[3:]
    text = f"My sudoku:\n{EASY}\n\nWhat I have so far, is it correct?\n{filled}\n"
    status, content = gridloop_json("check", text)
    assert status == 1 and content["status"] == "unique" and content["entries"] == rows(filled)
    assert ["r1c3"] in [mistake["cells"] for mistake in content["mistakes"]]


def test_check_marks_in_a_maze(gridloop_json):
    text = "Maze, S start, G goal, # wall, * solution path:\n#####\n#S*G#\n# * #\n#####"
    status, content = gridloop_json("check", text, "--kind", "maze")
    assert status == 1 and content["mistakes"][0]["rule"] == "shortest"


def test_hint_tells_no_more_than_its_level(gridloop_json):
    levels = [gridloop_json("hint", SUDOKU, "--level", level)[1] for level in "123"]
    assert [hint["level"] for hint in levels] == [1, 2, 3]
    assert levels[0]["technique"] is None and levels[1]["technique"]
    assert len({hint["text"] for hint in levels}) == 3


def test_explain_gives_steps_that_fill_the_grid(gridloop_json):
    status, content = gridloop_json("explain", SUDOKU)
    assert status == 0 and content["finished"] and content["difficulty"] == "easy"
    placed = {p["cell"]: p["digit"] for step in content["steps"] for p in step["placements"]}
    blanks = [i for i, cell in enumerate(EASY) if cell == "0"]
    assert placed == {f"r{i // 9 + 1}c{i % 9 + 1}": int(SOLUTION[i]) for i in blanks}


def test_explain_tells_the_legs_of_a_maze(gridloop):
    assert "right 4" in gridloop("explain", MAZE)[1]


# --- many requests -------------------------------------------------------------------------------------


def test_every_line_gets_a_result_in_order(gridloop, requests_file):
    path = requests_file(
        {"id": 7, "text": SUDOKU},
        "{not json\n",
        {"id": "b", "text": EASY, "kind": "sudoku-9x9"},
        {"image": "photo.png", "id": None},
        [1, 2],
        {"text": 5},
        {"text": "good morning"},
        {"text": SUDOKU, "kind": 3},
        {"text": "\ud800"},
        "\n",
        {"text": MAZE},
    )
    status, out, err = gridloop("solve", "--jsonl", path, "--engine", "search")
    results = [json.loads(line) for line in out.splitlines()]
    assert status == 0 and err == "" and len(results) == 11
    assert all(set(KEYS["solve"].split()) <= set(result) for result in results)
    solved = [i for i, result in enumerate(results) if result["verdict"] == "solved"]
    assert solved == [0, 2, 10] and all(r["error"] for i, r in enumerate(results) if i not in solved)
    assert [results[i]["id"] for i in (0, 2, 3)] == [7, "b", None] and "id" not in results[1]
    assert "there is no file 'photo.png'" in results[3]["error"]


def test_requests_come_from_standard_input(gridloop):
    request = json.dumps({"text": SUDOKU}).encode()
    status, out, _ = gridloop("check", "--jsonl", "-", stdin=request)  # the last line may lack its end
    assert status == 0 and json.loads(out)["status"] == "unique"


def test_kind_on_the_command_line_holds_for_lines_that_name_none(gridloop, requests_file):
    four = "1 0 0 0\n0 0 3 0\n0 4 0 0\n0 0 0 2"
    path = requests_file({"text": EASY}, {"text": four, "kind": "sudoku-4x4"})
    _, out, _ = gridloop("read", "--jsonl", path, "--kind", "sudoku-9x9")
    assert [json.loads(line)["kind"] for line in out.splitlines()] == ["sudoku-9x9", "sudoku-4x4"]


def test_result_is_written_before_the_next_request_comes():
    command = [sys.executable, "-m", "orchestrator", "read", "--jsonl", "-"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for number in range(2):
            process.stdin.write(json.dumps({"text": SUDOKU, "id": number}).encode() + b"\n")
            process.stdin.flush()
            assert select.select([process.stdout], [], [], 60)[0]
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(60) == 0


def test_fault_of_ours_on_one_line_leaves_the_others_alone(gridloop, requests_file, monkeypatch):
    parse = agent.parse

    def fragile(text, *options):
        if text == "boom":
            raise RuntimeError("no luck")
        return parse(text, *options)

    monkeypatch.setattr(agent, "parse", fragile)
    status, out, _ = gridloop("read", "--jsonl", requests_file({"text": "boom"}, {"text": SUDOKU}))
    first, second = map(json.loads, out.splitlines())
    assert status == 0 and "RuntimeError: no luck" in first["error"] and second["grid"] == rows(EASY)


def test_endless_line_is_an_error_and_not_the_end(gridloop, tmp_path, monkeypatch):
    monkeypatch.setattr("orchestrator.inputs.LONGEST_LINE", 500)
    path = tmp_path / "long.jsonl"
    path.write_text("x" * 3000 + "\n" + json.dumps({"text": SUDOKU}) + "\n")
    _, out, _ = gridloop("read", "--jsonl", str(path))
    first, second = map(json.loads, out.splitlines())
    assert "more than 500 bytes" in first["error"] and second["grid"] == rows(EASY)


# --- what can come in ----------------------------------------------------------------------------------


def test_input_is_a_file_or_standard_input(gridloop_json, tmp_path):
    path = tmp_path / "puzzle.sdk"
    path.write_text("\n".join(rows(EASY)))
    assert gridloop_json("read", str(path))[1]["grid"] == rows(EASY)
    assert gridloop_json("read", "-", stdin=SUDOKU.encode())[1]["grid"] == rows(EASY)


def test_puzzle_may_begin_with_a_dash(gridloop_json):
    for turned in (rows(EASY)[::-1], [row[::-1] for row in rows(EASY)][::-1]):  # .... and 97..
        puzzle = "".join(turned).replace(".", "-")
        status, content = gridloop_json("read", puzzle, "--kind", "sudoku-9x9")
        assert status == 0 and content["grid"] == turned


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("", "the text is empty"),
        ("missing.txt", "there is no file"),
        ("missing.png", "there is no file"),
        ("photo.png", "no picture known here; expected a JPEG, PNG or WebP"),
        ("folder", "is a folder"),
        ("noise.txt", "bytes"),
        ("huge.txt", "at most"),
        ("wide.txt", "100"),
        ("surrogate\udc80", "half a character"),
        ("x" * 5000, "no puzzle is drawn"),
        ("a\0b.txt", "no puzzle is drawn"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(
    gridloop, gridloop_json, tmp_path, monkeypatch, name, message
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n")
    noise = np.random.default_rng(0).integers(0, 256, 10_000_000, dtype=np.uint8).tobytes()
    (tmp_path / "noise.txt").write_bytes(noise[:100_000])
    (tmp_path / "huge.txt").write_bytes(noise)
    (tmp_path / "wide.txt").write_text("\n".join(["1" * 100] * 100))
    status, out, err = gridloop("solve", name)
    assert status == 2 and out == "" and message in err and err.count("\n") == 1
    assert gridloop_json("solve", name)[0] == 2


def test_noise_on_standard_input_is_refused(gridloop):
    noise = np.random.default_rng(0).integers(0, 256, 10_000_000, dtype=np.uint8).tobytes()
    status, out, err = gridloop("solve", "-", stdin=noise)
    assert status == 2 and out == "" and "'standard input' has more than" in err


def test_control_characters_of_the_input_never_reach_the_terminal(gridloop):
    _, out, err = gridloop("solve", "hello \x1b]0;owned\x07 \u202eworld", "--kind", "\x1b[31mred")
    assert "\x1b" not in out + err and "\u202e" not in out + err
    assert printable("a\x1b[31m\x9b1mb\u202ec\nd\u200be") == "a[31m1mbc\nde"


# --- the command itself --------------------------------------------------------------------------------


def test_help_is_quick_and_loads_nothing_heavy():
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    heavy = ("numpy", "torch", "onnxruntime", "rich", "pysat", "solver", "parsers")
    code = (
        "import sys; from orchestrator.__main__ import main\n"
        "try: main(['--help'])\n"
        f"finally: print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.stdout.splitlines()[-1] == "[]"
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.3  # of one core


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(gridloop, command):
    status, out, _ = gridloop(command, "--help")
    assert status == 0 and "--json" in out


def test_unknown_command_is_told_with_the_known_ones(gridloop):
    status, _, err = gridloop("sovle", SUDOKU)
    assert status == 2 and "no command 'sovle'; known commands: solve, read, check, hint, explain" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("solve",),
        ("solve", SUDOKU, "--jsonl", "x"),
        ("solve", SUDOKU, "--deadline", "nan"),
        ("solve", SUDOKU, "--deadline", "-1"),
        ("solve", SUDOKU, "--enigne", "net"),
        ("solve", SUDOKU, "--engine", "magic"),
        ("solve", SUDOKU, "--kind", "sudoko"),
        ("hint", SUDOKU, "--level", "4"),
        ("solve", "--jsonl", "missing.jsonl"),
        ("evaluate",),
    ],
)
def test_wrong_arguments_are_told_in_one_line(gridloop, arguments):
    status, out, err = gridloop(*arguments)
    assert status == 2 and out == "" and err.startswith("gridloop: ") and err.count("\n") == 1


def test_fault_of_ours_is_status_three_and_debug_shows_where(gridloop, monkeypatch):
    def fail(*arguments, **options):
        raise RuntimeError("no luck")

    monkeypatch.setattr(engines, "solve", fail)
    status, out, err = gridloop("solve", SUDOKU)
    assert status == 3 and out == "" and "RuntimeError: no luck" in err and "--debug" in err
    status, out, _ = gridloop("solve", SUDOKU, "--json")
    assert status == 3 and "no luck" in json.loads(out)["error"]
    with pytest.raises(RuntimeError):
        main(["solve", SUDOKU, "--debug"])


def test_version_is_told(gridloop):
    assert gridloop("--version")[1].startswith("gridloop ")


def test_reader_that_has_had_enough_is_no_fault():
    command = f"{sys.executable} -m orchestrator explain '{SUDOKU}' | true"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_output_survives_a_terminal_without_unicode():
    done = run_process("solve", SUDOKU, "--engine", "search", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0 and "5 3 4" in done.stdout


@pytest.mark.parametrize("no_color", ["", "1"])
def test_board_is_coloured_on_a_terminal_unless_asked_otherwise(no_color):
    environment = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm-256color"}
    child, terminal = pty.openpty()
    command = [sys.executable, "-m", "orchestrator", "solve", SUDOKU, "--engine", "search"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=terminal, stderr=subprocess.PIPE, env=environment
    ) as process:
        os.close(terminal)
        shown = b""
        try:
            while chunk := os.read(child, 4096):
                shown += chunk
        except OSError:  # the other end is closed
            pass
        os.close(child)
    assert process.returncode == 0
    assert (b"\x1b[36m4\x1b[0m" in shown) is not bool(no_color)


def test_progress_is_drawn_beside_the_results_and_never_into_them():
    child, terminal = pty.openpty()
    code = (
        "import time; from orchestrator import terminal; terminal.PATIENCE = 0.05\n"
        "with terminal.progress('working', 3) as advance:\n"
        "    for number in range(3): time.sleep(0.3); print('result', number); advance()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=terminal
    ) as process:
        os.close(terminal)
        results = process.stdout.read()
        drawn = os.read(child, 65536)
        os.close(child)
    assert results == b"result 0\nresult 1\nresult 2\n"
    assert b"working" in drawn and b"/3" in drawn


def test_commands_of_the_readme_run(gridloop):
    told = re.findall(rf'gridloop ((?:{"|".join(COMMANDS)}) ".*?)[`\n]', (ROOT / "README.md").read_text())
    assert len(told) >= 5
    for command in told:
        status, out, err = gridloop(*shlex.split(command))
        assert status in (0, 1, 2) and "Traceback" not in err and (out or err), command
    assert gridloop(*shlex.split(told[0]))[0] == 0  # the first one solves a puzzle


# --- kinds and doctor ----------------------------------------------------------------------------------


def test_kinds_lists_every_kind(gridloop, gridloop_json):
    status, content = gridloop_json("kinds")
    names = [kind.name for kind in all_kinds()]
    assert status == 0 and [kind["kind"] for kind in content["kinds"]] == names
    _, out, _ = gridloop("kinds")
    assert all(name in out for name in names) and "2 to 64" in out


def test_doctor_solves_one_puzzle_of_each_kind(gridloop_json):
    _, content = gridloop_json("doctor")
    checks = {check["name"]: check for check in content["checks"]}
    for name in ("python", "numpy", "sudoku-4x4 by search", "sudoku-9x9 by search", "maze by search"):
        assert checks[name]["ok"], checks[name]
    assert content["ok"] is all(check["ok"] for check in content["checks"])
