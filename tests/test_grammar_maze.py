"""Mazes told in sentences, read by rules alone."""

from __future__ import annotations

import time

import pytest

from parsers.grammar.maze import maze_calls
from parsers.llm.call import Call, call_schema
from parsers.llm.document import document_of
from parsers.llm.schema import fault_of
from parsers.resolve import resolve
from solver.kinds import find_kind


def read(text: str) -> list[str] | None:
    """The rows that a text tells, with blanks for what is free; None where it is not understood."""
    document = document_of(text)
    calls = maze_calls(document, None)
    if not calls:
        return None
    assert fault_of(calls[0], call_schema(document)) is None
    puzzle = resolve(Call.of(calls[0]), document).puzzle
    assert puzzle is not None
    return ["".join("# SG"[value] for value in row) for row in puzzle.clues]


SNAKE = ["S   ", "### ", "    ", " ###", "   G"]

WALLS_BY_LINE = [
    (
        "It has 5 rows and 4 columns. Row 2 has walls in columns 1 to 3. Row 4: 2, 3 and 4. Start top left, exit bottom right.",
        SNAKE,
    ),
    (
        "5 lines of 4. Start: row 1, column 1. Goal: row 5, column 4. Walls: 1 to 3 in row two, 2 to 4 in row four.",
        SNAKE,
    ),
    (
        (
            "Five by four. In the second row only the last square is free, in row 4 only the first. "
            "Mouse in the upper left corner, cheese in the lower right one. Everything else is open."
        ),
        SNAKE,
    ),
    (
        (
            "A 5x4 grid. Row 2 is solid wall except for a hole in column 4. Row 4 is all wall apart from a gap at square 1. "
            "The rest is free. From row 1, column 1 to row 5, column 4."
        ),
        SNAKE,
    ),
    (
        (
            "width 4, height 5. I enter at r1c1 and leave at r5c4. You can't walk on row 2, columns 1 to 3. "
            "Row 4 is blocked from column 2 to column 4. No other walls."
        ),
        SNAKE,
    ),
    (
        "rows: 5, columns: 4\nstart: (1, 1)\ngoal: (5, 4)\nwalls: (2,1), (2,2), (2,3), (4,2), (4,3), (4,4)",
        SNAKE,
    ),
    (
        (
            "5 rows and 4 columns. Column 1 has a wall in row 2. Columns 2 and 3: walls in rows 2 and 4. "
            "Column 4: row 4. Start in the top left corner, the treasure is at the bottom right."
        ),
        SNAKE,
    ),
    (
        (
            "There are 5 rows of 4 squares each. Row one is free. Row two has its first three squares blocked. "
            "Row four has its last three squares walled. The robot waits at the top left and has to get to row 5, square 4."
        ),
        SNAKE,
    ),
    (
        (
            "Maze of 5 by 4. For each row, the columns that are walls: row 1 -> none; row 2 -> 1, 2, 3; row 3 -> none; "
            "row 4 -> 2-4; row 5 -> none. Begin at (1,1), finish at (5,4)."
        ),
        SNAKE,
    ),
    (
        (
            "A 5x4 maze in the manner of a spreadsheet: letters are columns, numbers are rows. Walls at A2, B2, C2, B4, C4 "
            "and D4. Start at A1, goal at D5."
        ),
        SNAKE,
    ),
    (
        (
            "5x4 maze. x is the column and y the row. Blocked: (1,2), (2,2), (3,2), (2,4), (3,4), (4,4). "
            "Start (1,1), finish (4,5)."
        ),
        SNAKE,
    ),
    (
        (
            "The garden is 5 high and 4 wide. A hedge runs along row 2 from column 1 to column 3, another hedge along row 4 "
            "from column 2 to 4. The dog stands at the top left. Its bone is at the bottom right. All else is grass."
        ),
        SNAKE,
    ),
]

WALLS_BY_LINE += [
    (
        "5x4 maze, start upper left, goal lower right. Walls in row 2: 1 to 3. Walls in row 4: 2, 3 and 4.",
        SNAKE,
    ),
    (
        "5x4, entrance top left, exit bottom right. In row 2 you get stuck at columns 1 to 3, in row 4 at 2 to 4.",
        SNAKE,
    ),
    (
        "5x4. In row two all but the fourth is wall, in row four all but the first is wall. From (1,1) to (5,4).",
        SNAKE,
    ),
    (
        (
            "You may walk along row 1 from column 1 to column 4, then down column 4 to row 3, along row 3 to column 1, "
            "down column 1 to row 5 and along row 5 to column 4. The rest is rock. 5x4. Start r1c1, goal r5c4."
        ),
        SNAKE,
    ),
]

LINES_CELL_BY_CELL = [
    (
        (
            "First row: start, three free. Second row: three walls, free. Third row: four free. Fourth row: free, three walls. "
            "Last row: three free, goal."
        ),
        SNAKE,
    ),
    (
        (
            "5 rows, 4 columns. Row by row:\nstart, open, open, open\nwall, wall, wall, open\nopen, open, open, open\n"
            "open, wall, wall, wall\nopen, open, open and goal"
        ),
        SNAKE,
    ),
    (
        (
            "Column 1: start, wall, free, free, free. Column 2: free, wall, free, wall, free. "
            "Column 3 is free, wall, free, wall and free. Column 4: three free, wall, exit."
        ),
        SNAKE,
    ),
    (
        (
            "The top row reads start then 3x path. Next: brick x3 then path. Next: 4 paths. Next: path, 3 bricks. "
            "Bottom row: 3 paths, exit."
        ),
        SNAKE,
    ),
    (
        "Row 1: grass, grass, water, grass. Row 2: start, water, water, goal. Row 3: four grass.",
        ["  # ", "S##G", "    "],
    ),
    (
        "row 1: start, open, open. row 2: wall, wall, open. row 3 is like row 1, sorry, row 3 is goal, open, open.",
        ["S  ", "## ", "G  "],
    ),
    (
        "Row 1: open, wall, open. Row 2: start, open, goal. Row 3 is the same as row 1.",
        [" # ", "S G", " # "],
    ),
    (
        "Row 1: open, wall, wall. Sorry, row 1 is open, wall, open. Row 2: start, open, goal.",
        [" # ", "S G"],
    ),
]

OPEN_AND_BORDERS = [
    (
        "A 5x5 maze with walls all around. Inside, row 3 has a wall in column 3. Start at row 2, column 2, exit at row 4, column 4.",
        ["#####", "#S  #", "# # #", "#  G#", "#####"],
    ),
    (
        (
            "Everything is rock except for the following: row 1, columns 1 to 3 of a 3x4 grid; column 3 from row 1 to row 3. "
            "Start at (1,1), goal at (3,3)."
        ),
        ["S  #", "## #", "##G#"],
    ),
    (
        "4x4. Only these squares are open: (1,1), (2,1), (2,2), (3,2), (4,2). Enter at (1,1) and get out at (4,2).",
        ["S###", "  ##", "# ##", "#G##"],
    ),
    (
        (
            "A maze of 4 rows and 4 columns. Column 2 is blocked except at the bottom. Start top left, goal top right. "
            "Whatever I did not mention is free."
        ),
        ["S# G", " #  ", " #  ", "    "],
    ),
    (
        (
            "5x3. All even rows are walls but for one hole: in row 2 at the far right, in row 4 at the far left. "
            "Start upper left, finish lower right."
        ),
        ["S  ", "## ", "   ", " ##", "  G"],
    ),
    (
        (
            "5x5, start in the centre, goal in the bottom right corner. Blocked: second row, the three in the middle; "
            "third row, left and right of the centre. The rest is free."
        ),
        ["     ", " ### ", " #S# ", "     ", "    G"],
    ),
    (
        (
            "5x5 maze. Row 2: columns 1 to 4 wall, column 5 open. A wall goes along row 4 from column 2 to column 5, then down "
            "column 5 to row 5. Start (1,1), goal (5,1). The rest is open."
        ),
        ["S    ", "#### ", "     ", " ####", "G   #"],
    ),
    (
        (
            "5x5. Column 2 is closed from row 2 on. Row 1 has a wall in column 4. Correction: column 4 is free. "
            "Start bottom left, goal bottom right."
        ),
        ["     ", " #   ", " #   ", " #   ", "S#  G"],
    ),
]

OTHER_TONGUES = [
    (
        "Fila 1: inicio, libre, libre. Fila 2: muro, muro, libre. Fila 3: salida, libre, libre.",
        ["S  ", "## ", "G  "],
    ),
    (
        "Linha 1: início, livre, livre. Linha 2: parede, parede, livre. Linha 3: saída, livre, livre.",
        ["S  ", "## ", "G  "],
    ),
    (
        "Riga 1: partenza, libero, libero. Riga 2: muro, muro, libero. Riga 3: arrivo, libero, libero.",
        ["S  ", "## ", "G  "],
    ),
    (
        "Zeile 1: Start, frei, frei. Zeile 2: Wand, Wand, frei. Zeile 3: Ziel, frei, frei.",
        ["S  ", "## ", "G  "],
    ),
    (
        (
            "Первая строка: старт, свободно, свободно. Вторая строка: стена, стена, свободно. "
            "Третья строка: финиш, свободно, свободно."
        ),
        ["S  ", "## ", "G  "],
    ),
]


@pytest.mark.parametrize("text,rows", WALLS_BY_LINE + LINES_CELL_BY_CELL + OPEN_AND_BORDERS + OTHER_TONGUES)
def test_maze_told_in_sentences_is_read(text, rows):
    assert read(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "Hi! This was number 7 in my book. {} Is there a way out at all?",
        "Which way do I go first, left or right? {} Thanks, I owe you 1 coffee.",
        "{} Just give me the first move please.",
    ],
)
def test_talk_around_a_maze_is_left_out(text):
    assert read(text.format(WALLS_BY_LINE[0][0])) == SNAKE


TOLD = "5 rows and 4 columns. Start top left, exit bottom right. Row 2 has walls in columns 1 to 3."


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD} Every second row looks like that.",  # what every second row holds
        f"{TOLD} Row 4 has walls in every other column.",
        f"{TOLD} There are walls between columns 2 and 4 of row 4.",
        f"{TOLD} Row 9 has a wall in column 1.",  # outside
        f"{TOLD} Row 2 is open in column 2.",  # contradicts what stands before
        f"{TOLD} The start is at row 5, column 1.",  # a second start
        f"{TOLD} Row 4 is all wall.",  # no way through
        f"{TOLD} My maze is 6 by 6.",  # two sizes
        f"{TOLD} Row 4 has one wall.",  # where?
        f"{TOLD} The square below row 4, column 2 is a wall.",
        f"{TOLD} A wall three squares long starts at row 4, column 2.",
        f"{TOLD} Row 3 and column 4 is a wall.",  # a cell, or two lines
        f"{TOLD} Row 4 flurbs in columns 2 and 3.",  # an unknown word
        "5 rows and 4 columns. Row 2 has walls in columns 1 to 3.",  # neither start nor goal
        "Start top left, exit bottom right. Row 2 has walls in columns 1 to 3.",  # no size
        "5 rows and 4 columns. Start top left, exit bottom right.",  # no walls
        "Row 1: start, free, wall. Row 2: free, goal.",  # rows of unequal length
        "Row 1 has a 5 in column 2 and row 3 a 7 in column 4.",  # a Sudoku
        "迷宫有3行3列,第1行第3列是墙,起点在左上角,终点在右下角",
        "",
    ],
)
def test_what_is_not_understood_is_left_unread(text):
    assert read(text) is None


def test_places_are_pointed_at():
    document = document_of(WALLS_BY_LINE[0][0])
    (call,) = maze_calls(document, find_kind("maze"))
    assert call["size"] == {"rows": "5", "columns": "4"}
    wall = call["say"][0]
    assert wall["do"] == "wall"
    assert [document.words[int(wall[name][1:])].text for name in ("row", "column", "to_column")] == [
        "2",
        "1",
        "3",
    ]


def test_a_maze_of_many_walls_is_said_row_by_row():
    walls = "; ".join(f"({r}, {c})" for r in range(2, 30, 2) for c in range(1, 30, 2))
    document = document_of(f"30x30 maze. Start (1, 1), goal (30, 30). Walls: {walls}.")
    (call,) = maze_calls(document, None)
    assert [statement["do"] for statement in call["say"]] == ["row"] * 30


def test_another_kind_is_no_maze():
    assert maze_calls(document_of(WALLS_BY_LINE[0][0]), find_kind("sudoku-9x9")) == []


@pytest.mark.parametrize(
    "piece",
    [
        "row 1 column 2, ",
        "from the from the ",
        "wall free ",
        "1 2 ",
        "columns 1 to 2 and ",
        "(1,2) to ",
        "all the outer ",
        "x is ",
        "letters are ",
        ", and ",
        "third last row of ",
    ],
)
def test_long_hostile_texts_are_read_in_little_time(piece):
    document = document_of(("5x5 maze: start top left, goal bottom right. " + piece * 1000)[:7_900])
    started_at = time.perf_counter()
    maze_calls(document, None)
    assert time.perf_counter() - started_at < 1.0
