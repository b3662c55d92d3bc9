"""Reading mazes: every form gives exactly the maze that was drawn, every doubt asks, and other games stay out."""

from __future__ import annotations

import csv
import gzip
import json
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers import maze_text
from parsers.maze_drawing import find_drawings
from parsers.maze_facts import find_listed
from parsers.maze_lexicon import role_of_cell
from parsers.maze_places import Place, spoken
from parsers.maze_words import Prose
from parsers.reader import read
from parsers.scan import normalise
from parsers.text import read_text
from solver.puzzle import ParseError
from tests.corpus.maze_formats import FORMS as FORMATS
from tests.corpus.maze_forms import FORMS, draw, lines, solved, where
from tests.corpus.maze_mixed import mixed
from tests.corpus.maze_negatives import NEGATIVES


@pytest.mark.parametrize("name", FORMS)
def test_every_form_is_read_exactly_and_without_a_question(name):
    _, family, form = FORMS[name]
    for seed in range(4):
        rng = np.random.default_rng([seed, len(name)])
        rows = draw(family, rng)
        reading = read_text(form(rows, rng))
        assert reading.kind is not None and reading.kind.name == "maze", reading
        assert reading.grid == rows
        assert reading.questions == ()


@pytest.mark.parametrize("name", FORMATS)
def test_notation_of_programs_and_people_is_read_exactly(name):
    family, form = FORMATS[name]
    for seed in range(3):
        rows = draw(family, np.random.default_rng([seed, len(name)]))
        reading = read_text(form(rows))
        assert reading.grid == rows
        may_ask = name in ("prolog_facts", "moving_ai_with_trees")
        assert reading.questions == () or may_ask


def test_legend_does_not_take_the_frame_off_a_maze():
    rows = draw("walled", np.random.default_rng([1, len("reasoning_gym")]))
    assert read(FORMATS["reasoning_gym"][1](rows)).grid == rows


LISTED = (
    "rows: 5, cols: 6, (row, col) from 0\nwalls = [(1, 1), (2, 4), (3, 3)]\nstart = (0, 0)\ngoal = (4, 5)\n"
)


def test_listed_maze_is_read():
    reading = read_text(LISTED)
    assert reading.grid == ["S     ", " #    ", "    # ", "   #  ", "     G"] and reading.confident


@pytest.mark.parametrize(
    "more", ["and there is (2, 2)", "all cells of row 3 are walls", "every second cell of it"]
)
def test_what_is_said_besides_of_a_listed_maze_is_asked_about(more):
    reading = read_text(LISTED + more)
    assert reading.puzzle is not None and "I left it out" in reading.questions[0]


@pytest.mark.parametrize(
    ("before", "after", "question"),
    [
        ("(row, col) ", "", "Does the row or the column come first"),
        (" from 0", "", "count from 0 or from 1"),
    ],
)
def test_what_a_listed_maze_leaves_open_is_asked_about(before, after, question):
    text = LISTED.replace("rows: 5, cols: 6", "size: 6").replace("(0, 0)", "(1, 2)").replace(before, after)
    assert any(question in each for each in read_text(text).questions)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("start = (0, 0)", "start = (1, 1)"), ("goal = (4, 5)", "goal = (4, 6)"), ("goal = (4, 5)", "")],
)
def test_listed_maze_without_two_free_ends_is_none(wrong, right):
    assert find_listed(LISTED.replace(wrong, right)) is None


def test_ways_between_rooms_that_do_not_touch_are_no_maze():
    links = "(0,0) <--> (0,1) ; (0,1) <--> (1,1) ; (1,1) <--> (1,0) ; (1,0) <--> (3,0) ;"
    assert find_listed(f"{links} start (0,0) goal (1,0)") is None
    assert find_listed(f"{links.replace('(3,0)', '(2,0)')} start (0,0) goal (1,0)") is not None


def test_walls_between_rooms_are_read_where_the_walls_are_listed():
    walls = "(0,0) <XX> (0,1) ; (0,1) <XX> (0,2) ; (1,0) <XX> (1,1) ; (1,1) <XX> (1,2) ;"
    rows = find_listed(f"{walls} <ORIGIN_START> (0,0) <ORIGIN_END> <TARGET_START> (1,2) <TARGET_END>").rows
    assert rows == ("#######", "#S# # #", "# # # #", "# # #G#", "#######")


@pytest.mark.parametrize(
    "piece",
    ["wall(1,2). ", "walls: (1,2), ", "(0,0) <--> (0,1) ; ", "start = ", "[(1,", "a" * 50 + " = (", "h, w "],
)
def test_long_lists_take_no_longer_than_they_are(piece):
    text = piece * (60_000 // len(piece))
    began = time.perf_counter()
    find_listed(text)
    spoken(text)
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    ("name", "wall"),
    [("blocked", "true"), ("isWall", "true"), ("walkable", "false"), ("free_cells", "false")],
)
def test_name_of_a_variable_tells_what_true_means(name, wall):
    free = "false" if wall == "true" else "true"
    body = ",\n".join(
        "{" + ", ".join(wall if sign == "#" else free for sign in row) + "}" for row in ("   ", "## ")
    )
    reading = read_text(
        f"bool[][] {name} = {{\n{body}\n}};\nstart = (0, 0); end = (1, 2); // (row, col) from 0, way?"
    )
    assert reading.grid == ["S  ", "##G"]


@pytest.mark.parametrize(
    ("stated", "grid"),
    [("", ["S  ", "##G"]), ("// x, y\n", ["S  ", "##G"]), ("// (row, col)\n", None)],
)
def test_vectors_of_programs_hold_x_and_y_unless_they_are_said_to_hold_rows(stated, grid):
    body = "bool[,] isWall = {\n{false, false, false},\n{true, true, false}\n};\n"
    ends = "Vector2Int start = new Vector2Int(0, 0);\nVector2Int goal = new Vector2Int(2, 1);\nfind the path"
    try:
        assert read_text(body + stated + ends).grid == grid
    except ParseError:
        assert grid is None


@pytest.mark.parametrize("picture", ["🌲⬜🤴👸", "🪨🟩🐕🦴", "🧱⬜🦊🍇"])
def test_pictures_tell_who_walks_and_what_waits(picture):
    rows = draw("bare", np.random.default_rng(3))
    drawn = "\n".join("".join(picture["# SG".index(sign)] for sign in row) for row in rows)
    assert read_text(f"{drawn}\nbring them together, please").grid == rows


@pytest.mark.parametrize(
    "word", ["wall", "Tile.WALL", "Cell::Wall", "Wand", "стена", "墙", "muro", "obstacle"]
)
def test_words_for_walls_are_known_in_cells(word):
    assert role_of_cell(word) == "wall"


@pytest.mark.parametrize("word", ["W", "x", "hello", "12", "", "walls are here"])
def test_other_words_are_no_cells(word):
    assert role_of_cell(word) is None


def test_random_mixtures_are_read_exactly():
    wrong = []
    for seed in range(120):
        text, rows = mixed(np.random.default_rng([seed, 1]))
        reading = read_text(text)
        if reading.grid != rows or not reading.confident:
            wrong.append(text)
    assert len(wrong) <= 1, wrong[:2]


@pytest.mark.parametrize("name", NEGATIVES)
def test_other_games_are_never_a_maze(name):
    for seed in range(4):
        text = NEGATIVES[name](np.random.default_rng([seed, 5]))
        try:
            reading = read_text(text)
        except ParseError:
            continue
        assert reading.puzzle is None or not reading.confident, reading


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("diagonal_moves", "diagonal"),
        ("keys_and_doors", "keys or doors"),
        ("portals", "portals"),
        ("ice_maze", "ice"),
        ("sokoban", "sokoban"),
        ("weighted_cells", "weighted"),
    ],
)
def test_mazes_with_further_rules_are_named(name, said):
    reading = read_text(NEGATIVES[name](np.random.default_rng(3)))
    assert reading.puzzle is None
    assert reading.unsupported is not None and said in reading.unsupported


def test_real_mazes_are_read_as_they_are(shared_data):
    with gzip.open(shared_data / "maze" / "maze_hard_train.csv.gz", "rt") as file:
        rows = [row["question"] for row in csv.DictReader(file)][:40]
    for question in rows:
        maze = [question[i : i + 30] for i in range(0, 900, 30)]
        text = "Shortest path from S to G? # is a wall, a blank is free.\n```\n" + "\n".join(maze) + "\n```"
        assert read_text(text).grid == maze


# ---------------------------------------------------------------------------- doubts and rules


def test_ones_and_zeros_without_a_legend_are_settled_by_the_way_through():
    reading = read_text("Find a path through the maze from S to G.\n\n11111\n1S001\n11101\n1G001\n11111")
    assert reading.grid == ["#####", "#S  #", "### #", "#G  #", "#####"]
    assert reading.confident
    turned = read_text("Find a path through the maze from S to G.\n\n00000\n0S110\n00010\n0G110\n00000")
    assert turned.grid == reading.grid


def test_ones_and_zeros_that_both_work_become_a_question():
    reading = read_text("Maze, from S to G:\n\nS000\n1100\n1100\n1110\n111G")
    assert reading.puzzle is not None
    assert reading.questions == ("Does '0' mean an open cell or a wall?",)


def test_letters_that_mark_the_ends_are_what_the_words_say():
    text = (
        "Mein Irrgarten, Mauern sind X und Wege sind Punkte. Der Eingang ist mit E markiert, der Ausgang mit A."
        "\n\nXXXXXX\nE....X\nXXXX.X\nX....A\nXXXXXX"
    )
    assert read_text(text).grid == ["######", "S    #", "#### #", "#    G", "######"]


def test_the_legend_beats_the_way_through():
    """An unsolvable maze stays as it was described."""
    rows = ["S#G", "###", "   "]
    reading = read_text("0 is a wall, 1 is free, S start, G goal. Is there a path?\n\nS0G\n000\n111")
    assert reading.grid == rows


def test_coordinates_are_tried_from_zero_and_from_one():
    maze = "#####\n#...#\n###.#\n#...#\n#####"
    from_zero = read_text(f"Maze: start at (1, 1), goal at (3, 1).\n\n{maze}")
    from_one = read_text(f"Maze: start at (2, 2), goal at (4, 2).\n\n{maze}")
    assert from_zero.grid == from_one.grid == ["#####", "#S  #", "### #", "#G  #", "#####"]


def test_coordinates_that_can_be_read_two_ways_become_a_question():
    reading = read_text("Maze, # is a wall. Go from (0, 1) to (3, 2).\n\n....\n.#..\n....\n....")
    assert any("coordinates" in question for question in reading.questions)
    settled = read_text(
        "Maze, # is a wall. Coordinates are (row, column). Go from (0, 1) to (3, 2).\n\n....\n.#..\n....\n...."
    )
    assert settled.confident and settled.grid == [" S  ", " #  ", "    ", "  G "]


def test_rows_counted_from_the_bottom():
    text = "Grid world maze. (0, 0) is the bottom left cell, coordinates are (x, y). Start (0, 0), goal (3, 2). # wall\n\n..#.\n#...\n...#"
    assert read_text(text).grid == ["  #G", "#   ", "S  #"]


def test_corners_may_stand_for_start_and_goal():
    text = "Solve the maze from the top left corner to the bottom right corner; # are walls.\n\n######\n#.##.#\n#....#\n####.#\n######"
    assert read_text(text).grid == ["######", "#S## #", "#    #", "####G#", "######"]


def test_an_unknown_sign_becomes_a_question():
    reading = read_text("Solve the maze from S to G:\n\n#######\n#S..?.#\n#.##..#\n#....G#\n#######")
    assert any("'?'" in question for question in reading.questions)


def test_a_lone_unknown_sign_is_taken_for_the_missing_end_and_asked_about():
    reading = read_text("Bring the cube to the target T through the maze:\n\n#####\n#C..#\n#.#T#\n#####")
    assert reading.grid == ["#####", "#S  #", "# #G#", "#####"]
    assert reading.questions == ("What does 'C' mean? I read it as the start.",)


def test_cells_may_be_named_like_chess_squares():
    text = "Maze, # is a wall. Start is A1 and the goal is E3.\n\n    A B C D E\n1   . . # . .\n2   # . . . #\n3   . . # . ."
    assert read_text(text).grid == ["S #  ", "#   #", "  # G"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Solve this maze:\n#####\n#   #\n# # #\n#####",
            "4 x 5 cells is drawn, but not where it starts and ends",
        ),
        ("Maze from S to E:\n#####\n#S E#\n#  E#\n#####", "the goal 'E' is drawn 2 times; expected once"),
        ("maze\n" + "\n".join(["#" * 70] * 70), "70 x 70 cells is drawn; at most 64 x 64"),
    ],
)
def test_the_error_says_what_keeps_a_maze_from_being_read(text, message):
    with pytest.raises(ParseError, match=message):
        read_text(text)


def test_two_mazes_become_a_question():
    a, b = (lines(draw("rooms", np.random.default_rng(seed))) for seed in (1, 2))
    reading = read_text(f"Two mazes.\n\nMaze A\n{a}\n\nMaze B\n{b}")
    assert any("2 different mazes" in question for question in reading.questions)


def test_a_walked_path_is_kept_apart_from_the_clues():
    rows = draw("rooms", np.random.default_rng(4))
    marked = "\n".join(row.replace(" ", ".") for row in solved(rows, "*"))
    reading = read_text(
        f"Maze, # wall, . free, S start, G goal; * is the path I took. Is it right?\n\n{marked}"
    )
    assert reading.grid == rows
    assert reading.entries is not None and (reading.entries == 4).sum() == marked.count("*")


# ---------------------------------------------------------------------------- drawings and words


def cells(text: str) -> list[str]:
    (drawing,) = find_drawings(text)
    return ["".join(row) for row in drawing.cells]


def test_thin_walls_become_cells():
    drawing = find_drawings("+--+--+\n|S    |\n+  +--+\n|    G|\n+--+--+")[0]
    assert drawing.lattice
    assert ["".join(row) for row in drawing.cells] == ["#####", "#S  #", "# ###", "#  G#", "#####"]


def test_a_framed_table_is_no_lattice():
    drawing = find_drawings("+---+---+\n| S | # |\n+---+---+\n|   | G |\n+---+---+")[0]
    assert not drawing.lattice and drawing.shape == (2, 2)


def test_floors_drawn_as_underscores():
    drawing = find_drawings(" _____\n|_ S  |\n|  _| |\n|_____|")
    assert all(d.shape[0] % 2 for d in drawing if d.lattice)


def test_lost_blanks_are_put_back():
    assert cells("#####\n#S\n### #\n#  G#\n#####")[1] == "#S   "


def test_wide_cells_are_one_cell():
    assert cells("██████\n██S ██\n██  ██\n██████")[1] == "█S█"


def test_legends_are_no_drawings():
    assert find_drawings("| S | start |\n| G | goal |\n\n'#' = wall\n'.' = open") == []


@pytest.mark.parametrize(
    ("words", "sign", "role"),
    [
        ("'X' marks an obstacle", "X", "wall"),
        ("walls are shown as X", "X", "wall"),
        ("You cannot pass through X", "X", "wall"),
        ("1s are walls and 0s are open", "0", "open"),
        ("Get from A to B", "B", "goal"),
        ("the start and the goal are A and B", "A", "start"),
        ("X: non-walkable", "X", "wall"),
        ("{'wall': 'X'}", "X", "wall"),
        ("X es una pared", "X", "wall"),
        ("Стена обозначена X", "X", "wall"),
        ("X は壁です", "X", "wall"),
        ("X是障碍物", "X", "wall"),
    ],
)
def test_words_give_signs_their_roles(words, sign, role):
    legend = Prose(words).legend(frozenset("XAB01"))
    assert max(legend.signs[sign], key=lambda told: legend.of(sign, told)) == role


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("start at (3, 4)", Place("pair", first=3, second=4)),
        ("the start is in row 3, column 4", Place("pair", first=3, second=4, order="rc")),
        ("start: x=4, y=3", Place("pair", first=4, second=3, order="xy")),
        ("begin in the upper left corner", Place("corner", "top left")),
        ("inicio: fila 3, columna 4", Place("pair", first=3, second=4, order="rc")),
        ("起点在第3行第4列", Place("pair", first=3, second=4, order="rc")),
    ],
)
def test_words_give_the_start_its_place(words, place):
    assert place in Prose(words).legend(frozenset("#.")).places["start"]


# ---------------------------------------------------------------------------- hostile and large


def test_mazes_up_to_64_cells_a_side():
    rng = np.random.default_rng(0)
    grid = (rng.random((64, 64)) > 0.3).astype(int)
    rows = ["".join("#"[: 1 - v] or " " for v in row) for row in grid.tolist()]
    rows = ["#" * 64, *("#" + row[1:-1] + "#" for row in rows[1:-1]), "#" * 64]
    rows[5] = rows[5][:7] + "S" + rows[5][8:]
    rows[50] = rows[50][:40] + "G" + rows[50][41:]
    text = "Maze, # wall, S start, G goal\n```\n" + "\n".join(rows) + "\n```"
    assert read_text(text).grid == rows


def test_a_normal_prompt_takes_few_milliseconds():
    rng = np.random.default_rng(0)
    texts = [normalise(mixed(rng)[0]) for _ in range(20)]
    maze_text.candidates(texts[0])
    started = time.process_time()
    for text in texts:
        maze_text.candidates(text)
    assert (time.process_time() - started) / len(texts) < 0.02


@pytest.mark.parametrize(
    "text",
    [
        "(" * 20_000,
        "#" * 50_000,
        "start " * 8_000,
        "S # . G\n" * 4_000,
        "wall is # " * 5_000,
        "(1, 2) " * 8_000,
    ],
)
def test_long_inputs_end_soon(text):
    started = time.process_time()
    maze_text.candidates(normalise(text))
    assert time.process_time() - started < 3.0


PIECES = [
    "#",
    ".",
    "S",
    "G",
    " ",
    "\n",
    "```\n",
    "|",
    "+--+",
    "wall",
    "start",
    "is",
    "=",
    "(1, 2)",
    "maze",
    "1",
    "0",
    "█",
    "⬛",
    '"',
    "[",
    "]",
    "row 1",
    "从",
    "墙",
]


@settings(max_examples=250, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_nothing_but_a_parse_error_escapes(text):
    try:
        read_text(text)
    except ParseError:
        pass


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_survived(text):
    maze_text.candidates(normalise(text))
    maze_text.unsupported(normalise(text))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 400), st.characters(codec="utf-8"))
def test_one_changed_character_never_crashes(seed, at, char):
    text, _ = mixed(np.random.default_rng(seed))
    at %= len(text)
    try:
        read_text(text[:at] + char + text[at + 1 :])
    except ParseError:
        pass


@pytest.mark.parametrize("between", ["/", " / ", "|", " | ", ","])
def test_rows_may_stand_in_one_line_of_prose(between):
    reading = read_text(f"{between.join(['S.##', '#..#', '##..', '###G'])} is the maze, how do I get out?")
    assert reading.grid == ["S ##", "#  #", "##  ", "###G"] and not reading.questions


def test_escaped_json_reads_like_the_drawing():
    rows = draw("walled", np.random.default_rng(8))
    text = json.dumps({"task": "maze: path from S to G, # wall", "grid": lines(rows, free=" ")})
    assert read_text(text).grid == rows
    assert where(rows, "S") is not None
