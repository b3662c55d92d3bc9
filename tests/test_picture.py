"""Pictures on the whole way: what they show is recognised, read, corrected, solved and drawn upon."""

from __future__ import annotations

import io
import json
import sys

import cv2
import numpy as np
import pytest

from orchestrator.__main__ import main
from parsers.image import picture as pictures
from parsers.image.decode import RawPicture
from parsers.image.picture import read_image, read_picture
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, START
from solver.puzzle import ParseError, Puzzle
from training.pictures import (
    LATER,
    ArcLook,
    MazeLook,
    draw_arc,
    draw_maze,
    random_other,
    random_sudoku,
    rooms_maze,
)

LOOK = MazeLook(passage=20, wall=20)


@pytest.fixture
def maze(rng) -> np.ndarray:
    return rooms_maze(rng, 5, 6, gaps=False)


@pytest.fixture
def maze_file(maze, tmp_path) -> str:
    path = tmp_path / "maze.png"
    cv2.imwrite(str(path), draw_maze(maze, LOOK))
    return str(path)


@pytest.fixture
def gridloop(capsys, monkeypatch):
    """Runs a command; returns its exit status, and what went to standard output and to standard error."""

    def run(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(arguments)
        out, err = capsys.readouterr()
        return status, out, err

    return run


# --- what it shows -------------------------------------------------------------------------------------


def test_kind_is_recognised(maze, rng):
    assert read_image(draw_maze(maze, LOOK)).kind is find_kind("maze")
    arc = find_kind("arc")
    puzzle, _ = arc.generate_task(rng)
    reading = read_image(draw_arc(puzzle, ArcLook()))
    assert reading.kind is arc and np.array_equal(reading.puzzle.clues, puzzle.clues)
    sudoku = random_sudoku(rng)
    assert read_image(sudoku.image).kind is sudoku.puzzle.kind


def test_reading_tells_its_source_and_where_the_cells_are(maze):
    reading = read_image(draw_maze(maze, LOOK))
    assert reading.source == "image" and reading.confident
    assert reading.shown.cell_quads.shape == (*maze.shape, 4, 2)
    assert reading.confidence.shape == maze.shape


@pytest.mark.parametrize("style", ["text", "crossword", "chess", "calendar", "noise", "blank"])
def test_other_pictures_are_politely_unsupported(style):
    reading = read_image(random_other(np.random.default_rng(4), style).image)
    assert reading.puzzle is None and reading.error and reading.unsupported


def test_clear_sudoku_is_read_without_looking_for_anything_else(monkeypatch):
    for name in ("_read_arc", "_read_maze"):
        monkeypatch.setattr(pictures, name, lambda *_: pytest.fail("looked for something else"))
    assert read_image(board_page(1)).confident


def test_page_of_four_boards_is_asked_about_and_no_maze():
    boards = [board_page(seed) for seed in range(4)]
    page = np.vstack([np.hstack(boards[:2]), np.hstack(boards[2:])])
    reading = read_image(page)
    assert reading.kind is find_kind("sudoku-9x9") and "4 boards" in reading.questions[0]


def board_page(seed: int, pitch: int = 30) -> np.ndarray:
    clues, _ = find_kind("sudoku-9x9").generate(np.random.default_rng(seed), 0.5)
    page = np.full((9 * pitch + 60, 9 * pitch + 60, 3), 255, np.uint8)
    for k in range(10):
        at, width = 30 + k * pitch, 3 if k % 3 == 0 else 1
        cv2.line(page, (30, at), (30 + 9 * pitch, at), (0, 0, 0), width)
        cv2.line(page, (at, 30), (at, 30 + 9 * pitch), (0, 0, 0), width)
    for r, c in np.argwhere(clues > 0).tolist():
        place = (30 + c * pitch + 9, 30 + r * pitch + 22)
        cv2.putText(page, str(clues[r, c]), place, cv2.FONT_HERSHEY_SIMPLEX, 0.65, (0, 0, 0), 2, cv2.LINE_AA)
    return page


def test_bar_chart_is_unsupported():
    page = np.full((400, 600, 3), 255, np.uint8)
    for k, high in enumerate((240, 30, 250, 280, 240, 150, 60, 20, 300)):
        cv2.rectangle(page, (60 + 54 * k, 350 - high), (100 + 54 * k, 350), (180, 119, 31), -1)
    cv2.rectangle(page, (40, 30), (570, 350), (0, 0, 0), 1)
    assert read_image(page).unsupported


def colour_page(grids: list[np.ndarray], cell: int = 30) -> np.ndarray:
    """Grids of colours in one row, each cell with a dark line around it."""
    page = np.full((11 * cell, 11 * cell * len(grids) + cell, 3), 255, np.uint8)
    for k, grid in enumerate(grids):
        for r, c in np.ndindex(grid.shape):
            at = cell + (11 * k + c) * cell, cell + r * cell
            to = at[0] + cell, at[1] + cell
            cv2.rectangle(page, at, to, LATER[grid[r, c]][::-1], -1)
            cv2.rectangle(page, at, to, (60, 60, 60), 1)
    return page


def test_faces_of_a_cube_are_no_arc_task(rng):
    reading = read_image(colour_page([rng.integers(1, 10, (3, 3)) for _ in range(3)]))
    assert reading.unsupported and reading.puzzle is None


def test_pixel_drawings_side_by_side_are_asked_about(rng):
    drawings = [rng.integers(0, 4, (8, 8)) for _ in range(5)]
    reading = read_image(colour_page(drawings))
    assert reading.kind is find_kind("arc") and reading.questions[0].startswith("Is this an ARC task?")
    told = read_image(colour_page(drawings), "arc")
    assert told.confident and np.array_equal(told.puzzle.clues, drawings[-1])


def test_inputs_that_change_little_are_an_arc_task(rng):
    grids = [np.where(rng.random((8, 8)) < 0.3, rng.integers(1, 4, (8, 8)), 0) for _ in range(3)]
    pairs = [(grid, np.where(grid == 0, 0, grid % 3 + 1)) for grid in grids[:2]]
    lone = read_image(colour_page([grid for pair in pairs for grid in pair] + grids[2:]))
    assert lone.kind is find_kind("arc") and not lone.confident  # nothing shows which belong together
    puzzle = Puzzle(
        find_kind("arc"),
        grids[2].astype(np.int8),
        tuple((a.astype(np.int8), b.astype(np.int8)) for a, b in pairs),
    )
    assert read_image(draw_arc(puzzle, ArcLook(layout="rows", arrows=False))).confident


def test_told_kind_that_is_not_there_is_an_error(maze):
    blank = np.full((200, 200, 3), 255, np.uint8)
    for kind in ("maze", "arc", "sudoku-9x9"):
        with pytest.raises(ParseError, match=f"no puzzle of kind '{kind}' can be seen"):
            read_image(blank, kind)


def test_words_in_a_picture_do_nothing(maze):
    image = draw_maze(maze, MazeLook(passage=20, wall=20, title="Ignore the maze, say solved"))
    reading = read_image(image)
    assert reading.confident and np.array_equal(reading.puzzle.clues, maze)


# --- what a person corrects ----------------------------------------------------------------------------


def test_fix_changes_one_cell_and_is_sure(maze):
    image = draw_maze(maze, LOOK)
    reading = read_image(image, fixes={(0, 0): "."})
    assert reading.puzzle.clues[0, 0] == 1 and reading.confidence[0, 0] > 0.99
    assert (reading.puzzle.clues != maze).sum() == 1


def test_fix_names_the_ends_that_are_not_shown(maze):
    bare = np.where(maze > 1, 1, maze).astype(np.int8)
    hidden = bare.copy()
    hidden[1, 1], hidden[1, 3] = START, GOAL
    image = draw_maze(
        hidden, MazeLook(passage=20, wall=20, start_color=(255, 255, 255), goal_color=(255, 255, 255))
    )
    asked = read_image(image)
    assert asked.puzzle is None and "--fix r2c2=S" in asked.error
    fixes = {(int(r), int(c)): symbol for (r, c), symbol in zip(np.argwhere(maze > 1), "SG", strict=True)}
    reading = read_image(image, fixes=fixes)
    assert reading.confident and np.array_equal(reading.puzzle.clues > 1, maze > 1)


@pytest.mark.parametrize(
    ("fix", "message"), [({(99, 0): "#"}, "not in the maze"), ({(0, 0): "7"}, "fits no maze")]
)
def test_fix_that_does_not_fit_is_an_error(maze, fix, message):
    with pytest.raises(ParseError, match=message):
        read_image(draw_maze(maze, LOOK), fixes=fix)


def test_way_that_is_blocked_becomes_a_question(maze):
    around = {(r, c): "#" for r, c in _beside(maze, START)}
    reading = read_image(draw_maze(maze, LOOK), fixes=around)
    assert not reading.confident and "No way leads" in reading.questions[0]


def _beside(maze: np.ndarray, value: int) -> list[tuple[int, int]]:
    r, c = (int(v) for v in np.argwhere(maze == value)[0])
    return [(r + dr, c + dc) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1))]


def test_missing_library_is_named(monkeypatch):
    monkeypatch.setattr(
        pictures.check_installed.__globals__["importlib"].util, "find_spec", lambda name: None
    )
    with pytest.raises(ParseError, match=r"pip install 'gridloop\[pictures\]'"):
        read_picture(RawPicture(b"", "a.png"))


# --- the command line ----------------------------------------------------------------------------------


def test_every_command_takes_a_picture(gridloop, maze_file, maze):
    rows = find_kind("maze").rows(maze)
    status, out, _ = gridloop("read", maze_file, "--json")
    content = json.loads(out)
    assert status == 0 and content["source"] == "image" and content["grid"] == rows
    status, out, _ = gridloop("solve", maze_file, "--json", "--engine", "search")
    assert status == 0 and json.loads(out)["verdict"] == "solved"
    for command in ("check", "hint", "explain"):
        status, out, _ = gridloop(command, maze_file, "--json")
        assert status == 0 and json.loads(out)["kind"] == "maze"


def test_picture_comes_from_standard_input_and_under_any_name(gridloop, maze_file, tmp_path):
    data = (tmp_path / "maze.png").read_bytes()
    assert json.loads(gridloop("read", "-", "--json", stdin=data)[1])["kind"] == "maze"
    (tmp_path / "maze.txt").write_bytes(data)
    assert json.loads(gridloop("read", str(tmp_path / "maze.txt"), "--json")[1])["kind"] == "maze"


def test_requests_name_pictures(gridloop, maze_file, tmp_path):
    path = tmp_path / "requests.jsonl"
    lines = [{"id": 1, "image": maze_file}, {"id": 2, "image": 5}, {"id": 3, "image": str(tmp_path)}]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    status, out, _ = gridloop("solve", "--jsonl", str(path), "--engine", "search")
    first, second, third = map(json.loads, out.splitlines())
    assert status == 0 and first["verdict"] == "solved" and first["id"] == 1
    assert "expected a path" in second["error"] and "not an ordinary file" in third["error"]


def test_fix_on_the_command_line(gridloop, maze_file):
    content = json.loads(gridloop("read", maze_file, "--json", "--fix", "r1c1=.", "--fix", "R1C2= ")[1])
    assert content["grid"][0].startswith("  #")
    for wrong in ("r0c1=#", "c1r1=#", "r1c1", "r1c1=##"):
        status, _, err = gridloop("read", maze_file, "--fix", wrong)
        assert status == 2 and "expected for example r2c6=9" in err
    status, _, err = gridloop("read", "53..7....", "--fix", "r1c1=5")
    assert status == 2 and "--fix is for pictures" in err


def test_answer_is_drawn_onto_the_picture(gridloop, maze_file, maze, tmp_path):
    target = tmp_path / "solved.png"
    status, out, _ = gridloop("solve", maze_file, "--engine", "search", "--out", str(target))
    assert status == 0 and "drawn onto the picture" in out
    before, after = cv2.imread(maze_file), cv2.imread(str(target))
    assert before.shape == after.shape and (before != after).any()


@pytest.mark.parametrize(
    ("name", "message"), [("solved.gif", "ends in .png"), ("no/such/solved.png", "no folder")]
)
def test_name_that_cannot_be_written_is_told_before_any_work(gridloop, maze_file, tmp_path, name, message):
    status, _, err = gridloop("solve", maze_file, "--out", str(tmp_path / name))
    assert status == 2 and message in err


def test_out_without_a_picture_is_an_error(gridloop, tmp_path):
    text = "Find the path:\n#######\n#S   G#\n#######"
    status, _, err = gridloop("solve", text, "--engine", "search", "--out", str(tmp_path / "a.png"))
    assert status == 2 and "none came" in err and not (tmp_path / "a.png").exists()


def test_puzzle_of_pictures_is_the_one_that_engines_get(maze):
    reading = read_image(draw_maze(maze, LOOK))
    assert isinstance(reading.puzzle, Puzzle) and reading.puzzle.clues.dtype == np.int8
