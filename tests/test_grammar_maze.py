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
        f"{TOLD} Row 9 has a wall in column 1.",  # outside
        f"{TOLD} Row 2 is open in column 2.",  # contradicts what stands before
        f"{TOLD} The start is at row 5, column 1.",  # a second start
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
        "",
    ],
)
def test_what_is_not_understood_is_left_unread(text):
    assert read(text) is None


def test_places_are_pointed_at():
    document = document_of(WALLS_BY_LINE[0][0])
    (call,) = maze_calls(document, find_kind("maze"))
    assert call["size"] == {"rows": "w0", "columns": "w1"}
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


# ---------------------------------------------------------------------------- one maze, told in many ways

ROWS = ["S     ", "####  ", "     #", " #####", "     G"]
SIZE = "The maze has 5 rows and 6 columns."
ENDS = "The start is at row 1, column 1 and the goal at row 5, column 6."
HEDGES = "Row 2 has walls in columns 1 to 4. Row 3 has a wall in column 6. Row 4 has walls in columns 2 to 6."

OTHER_SIZES = (
    "There is a maze, 5 rows by 6 columns.",
    "The grid is 6 wide and 5 tall.",
    "The maze measures 6 cells across and 5 cells down.",
    "Picture a board six squares wide and five squares high.",
    "It's a 5x6 maze.",
    "It's a 5 x 6 grid (5 rows, 6 columns).",
    "dimensions: 5 rows × 6 columns.",
    "rows=5, cols=6.",
    "Five rows, six columns.",
    "five rows of six cells each.",
    "There are 5 rows with 6 squares in each.",
    "Each of the 5 rows has 6 cells.",
    "5 lines, each of 6 cells.",
    "The maze is made of 5 rows, and every row has 6 squares.",
    "We've got five rows and six columns here.",
    "The floor plan has 6 columns across and 5 rows down.",
    "Width 6, height 5.",
    "Height is 5 and width is 6.",
    "w=6 h=5.",
    "Size: 5 by 6.",
    "six columns by five rows.",
    "The maze is five rows tall and six columns wide.",
    "It is a rectangle of 5 rows and 6 columns.",
    "Six squares per row, five rows.",
    "A grid with a width of 6 and a height of 5.",
    "I have a 5-by-6 maze.",
    "a 5 row, 6 column labyrinth.",
    "The labyrinth is 6 cells in width and 5 cells in height.",
    "Rows run 1 to 5, columns 1 to 6.",
    "rows are numbered 1-5 from the top and columns 1-6 from the left.",
    "We have rows 1 through 5 and columns 1 through 6.",
    "The maze spans 5 rows and 6 columns.",
    "The field consists of five rows, each six squares long.",
    "Five rows deep, six columns across.",
    "The board is 6 long and 5 high.",
    "A room of 5 rows, with 6 tiles in every row.",
    "My maze is 5 high by 6 wide.",
    "It's five down and six across.",
    "Grid size: rows 5, columns 6.",
    "The warehouse floor is five rows deep and six columns wide.",
    "think of a table with 5 rows and 6 columns.",
    "The total size is 5 rows x 6 columns.",
    "there's 5 rows in total and 6 cols.",
    "it has 30 cells: 5 rows of 6.",
    "A maze of 5 rows, 6 cells to a row.",
    "Maze with 6 cells in each of its 5 rows.",
    "5 rows top to bottom, 6 columns left to right.",
    "It's a grid six squares across by five down.",
    "5r x 6c.",
    "There are five rows; each has six squares.",
    "Five rows, and in each of them six cells.",
    "The maze measures six columns by five rows.",
    "It's six squares from left to right and five from top to bottom.",
    "From top to bottom there are 5 rows and from left to right 6 columns.",
    "The grid counts 5 rows and 6 columns.",
    "5 rows down, 6 columns across.",
    "Its height is five cells, its width six.",
    "It's five squares high and six across.",
    "a 5-row 6-column maze.",
    "There are six columns and they're five cells high.",
    "Each column is 5 cells tall, and there are 6 columns.",
    "Number of rows: 5. Number of columns: 6.",
    "rows (5), columns (6).",
    "5 rows / 6 columns.",
    "The maze has five rows with six positions apiece.",
    "It spans six cells horizontally and five vertically.",
    "Horizontally there are 6 squares, vertically 5.",
    "5 tall, 6 wide.",
    "The maze is made up of 30 squares in 5 rows and 6 columns.",
    "It's laid out as 5 rows by 6 columns.",
    "It is laid out in five rows with six cells in each row.",
    "The size of the maze is five rows times six columns.",
    "Five lines of six.",
    "Five lines with six fields each.",
    "The plan shows 5 rows and 6 columns.",
    "We have 6 columns and 5 rows to work with.",
    "It's as wide as 6 cells and as high as 5.",
    "a maze, six across and five down.",
    "rows:5 cols:6.",
    "The whole thing is 5 cells by 6 cells.",
    "5x6 cells.",
    "The grid: 5×6.",
    "(5 rows, 6 columns).",
    "size 5 rows 6 cols.",
    "Rows: five; columns: six.",
    "It has 6 squares in a row and 5 in a column.",
    "Altogether five rows of six.",
)

OTHER_ENDS = (
    "Start: row 1, column 1. Goal: row 5, column 6.",
    "You begin in the top left corner and the exit is in the bottom right corner.",
    "The entrance is the top-left cell; the exit the bottom-right cell.",
    "I'm standing at row 1, column 1. I want to get to row 5, column 6.",
    "start (1,1), end (5,6).",
    "Starting point: row 1, col 1; end point: row 5, col 6.",
    "Begin at row one, column one; finish at row five, column six.",
    "From the upper left corner to the lower right corner, please.",
    "Enter at the top left. Exit: bottom row, column 6.",
    "The mouse sits at row 1, column 1, the cheese at row 5, column 6.",
    "The mouse is in the top left corner. The cheese is in the bottom right corner.",
    "A robot stands on row 1 column 1 and must reach row 5 column 6.",
    "The player spawns in the first cell of row 1 and the treasure lies in the last cell of row 5.",
    "We start in the first square of the first row and want to reach the last square of the last row.",
    "Entrance at r1c1, exit at r5c6.",
    "The way in is at row 1, column 1; the way out at row 5, column 6.",
    "S is row 1 column 1. G is row 5 column 6.",
    "S=(1,1) G=(5,6).",
    "S (1,1), G (5,6).",
    "S at 1,1 and G at 5,6.",
    "My character is at row 1, column 1; his home at row 5, column 6.",
    "The hero starts at top left and the princess waits at bottom right.",
    "You enter at row 1, column 1 and leave at row 5, column 6.",
    "You come in through the top left corner and get out through the bottom right one.",
    "The start is in the first row, first column. The goal is in the fifth row, sixth column.",
    "The start position is the first cell in the top row, and the finish is the last cell in the bottom row.",
    "Go from row 1, column 1 to row 5, column 6.",
    "Find a path from (1, 1) to (5, 6).",
    "Find me the shortest route from row 1 column 1 to row 5 column 6.",
    "How do I get from the top left to the bottom right?",
    "Can I get from row 1, col 1 to row 5, col 6?",
    "The ball is at row 1, column 1 and the hole at row 5, column 6.",
    "The journey begins at row 1, column 1 and ends at row 5, column 6.",
    "Start in the top left-hand corner; the target is the bottom right-hand corner.",
    "start = top left, goal = bottom right.",
    "Start: top left. End: bottom right.",
    "Source: row 1, column 1. Destination: row 5, column 6.",
    "The door in is at row 1, column 1. The door out is at row 5, column 6.",
    "Place the start at row 1 column 1 and the goal at row 5 column 6.",
    "My dog is in row 1, column 1. His bone is in row 5, column 6.",
    "I am in the top left cell and my car is in the bottom right cell.",
    "The knight starts out at row 1, column 1, and the dragon is at row 5, column 6.",
    "you're at row 1 column 1, get to row 5 column 6.",
    "Begin: 1st row, 1st col. End: 5th row, 6th col.",
    "The exit is at row 5, column 6. You start at row 1, column 1.",
    "The exit lies in row 5, column 6, and you set off from row 1, column 1.",
    "To get: row 5, column 6. From: row 1, column 1.",
    "We want to reach row 5, column 6 starting from row 1, column 1.",
    "The treasure is buried at row 5, column 6, and the pirate lands at row 1, column 1.",
    "Row 1, column 1 is the start. Row 5, column 6 is the goal.",
    "Row 1, column 1 is where we start, and row 5, column 6 is where we want to end up.",
    "Start row 1 col 1, goal row 5 col 6.",
    "The beginning is at row 1 column 1 and the end is at row 5 column 6.",
    "The first cell of row 1 is the start and the last cell of row 5 is the exit.",
    "Start is in the north-west corner and the goal in the south-east corner.",
    "I enter from the top left, and I have to come out at the bottom right.",
    "The snail is on row 1, column 1 and the lettuce on row 5, column 6.",
    "Our delivery van is parked at row 1, column 1 and needs to drive to row 5, column 6.",
    "The elevator is at row 1, column 1 and my desk at row 5, column 6.",
    "The princess is locked up in row 5, column 6; the prince comes from row 1, column 1.",
    "Home is row 5 column 6 and I'm at row 1 column 1.",
    "start at the very first cell of row 1, finish at the very last cell of row 5.",
    "Start: 1/1, Goal: 5/6 (row/column).",
    "The starting cell is row 1, column 1. The final cell is row 5, column 6.",
    "The frog sits on row 1, column 1. The pond it wants to reach is on row 5, column 6.",
    "Pick-up point is row 1, column 1; drop-off point is row 5, column 6.",
    "Agent at row 1, column 1; target at row 5, column 6.",
    "You wake up in row 1, column 1, and freedom is at row 5, column 6.",
    "You set out from row 1, column 1; your destination is row 5, column 6.",
    "I'm dropped at row 1, column 1. My bed is at row 5, column 6.",
    "The hiker stands at row 1, column 1 and the hut is at row 5, column 6.",
    "Depart from row 1, column 1 and head for row 5, column 6.",
    "Set off at row 1 column 1, aim for row 5 column 6.",
    "It begins at row 1, column 1 and ends at row 5, column 6.",
    "Bring the robot from row 1, column 1 to row 5, column 6.",
    "Lead the sheep from row 1, column 1 to row 5, column 6.",
    "Get the ball from the top left corner into the bottom right corner.",
    "Move the token from the first cell of the top row to the last cell of the bottom row.",
    "Guide me from the top left to the bottom right.",
    "The entrance is the first square of the top row and the exit the last square of the bottom row.",
    "One enters at the top left and exits at the bottom right.",
    "The start is top left; the goal is bottom right.",
    "Top left is the start, bottom right is the goal.",
    "The top left cell is where you start and the bottom right cell is where you have to go.",
    "You come in at the top left. You want to go out at the bottom right.",
    "The way in is top left, the way out bottom right.",
    "A thief is hiding at row 1, column 1 and wants to get to the vault at row 5, column 6.",
    "We land at row 1 column 1, and the ship picks us up at row 5 column 6.",
    "Origin: (1,1). Target: (5,6).",
    "From: (1,1). To: (5,6).",
    "from = (1, 1), to = (5, 6).",
    "start_row 1, start_col 1, goal_row 5, goal_col 6.",
    "start: [1, 1] end: [5, 6].",
    "Start at A, which is row 1, column 1, and go to B, which is row 5, column 6.",
    "A is at row 1, column 1; B is at row 5, column 6. Go from A to B.",
    "Point A is row 1, column 1. Point B is row 5, column 6. How do I get from A to B?",
    "S marks row 1, column 1 and G marks row 5, column 6.",
    "You're placed at row 1, column 1 and you should end up at row 5, column 6.",
    "I park at row 1, column 1 and have to walk to row 5, column 6.",
    "The first cell in row 1 is your starting point, and the sixth cell in row 5 is your goal.",
    "The starting cell is the leftmost one in the top row and the finishing cell the rightmost one in the bottom row.",
    "The start lies in the upper left corner and the finish in the lower right corner.",
    "Your starting place is row 1, column 1. You must arrive at row 5, column 6.",
    "Beginning at row 1, column 1, one has to get to row 5, column 6.",
    "Starting from row 1, column 1, reach row 5, column 6.",
    "Ending at row 5, column 6, starting at row 1, column 1.",
    "Row 5, column 6 is what I want to reach; I stand on row 1, column 1.",
    "To escape, reach row 5, column 6. You are now on row 1, column 1.",
    "Currently I'm on row 1, column 1. The exit door is on row 5, column 6.",
    "The entrance door is on row 1, column 1 and the exit door on row 5, column 6.",
    "In: row 1, column 1. Out: row 5, column 6.",
    "The way leads from row 1, column 1 to row 5, column 6.",
    "I have to take it from row 1, column 1 over to row 5, column 6.",
    "The cat is in the top left corner and the mouse is in the bottom right corner.",
    "You come in at row 1, column 1. You have to come out at row 5, column 6.",
    "The beginning: row 1, column 1. The end: row 5, column 6.",
    "Where I am: row 1, column 1. Where I want to be: row 5, column 6.",
    "I'm on row 1, column 1 and I'm trying to reach row 5, column 6.",
    "I am in row 1, column 1. My destination is row 5, column 6.",
    "Place of departure is row 1, column 1, place of arrival is row 5, column 6.",
    "Row 1, column 1 holds the start, row 5, column 6 the goal.",
    "The start can be found at row 1, column 1, the goal at row 5, column 6.",
    "You'll find the start in row 1, column 1 and the goal in row 5, column 6.",
    "The start square is row 1, column 1. The goal square is row 5, column 6.",
    "One begins at row 1, column 1 and has to arrive at row 5, column 6.",
    "We want to go from row 1, column 1 to row 5, column 6.",
    "The task is to get from row 1, column 1 to row 5, column 6.",
    "Our walk starts in row 1, column 1; it should end in row 5, column 6.",
    "Put me on row 1, column 1; I'm headed to row 5, column 6.",
    "In by row 1, column 1, out by row 5, column 6.",
    "The entry is on row 1, column 1 and the exit is on row 5, column 6.",
    "The starting point lies at row 1, column 1, the end point at row 5, column 6.",
    "A cat is on row 1, column 1 and its basket is on row 5, column 6.",
    "The soldier crouches at row 1, column 1; the bunker is at row 5, column 6.",
    "My position: row 1, column 1. Target position: row 5, column 6.",
    "The way starts at row 1, column 1 and finishes at row 5, column 6.",
    "Set out at row 1, column 1. Arrive at row 5, column 6.",
    "The route has to lead from row 1, column 1 to row 5, column 6.",
    "I go in at the first square of the top row and come out at the last square of the bottom row.",
    "Top left is where I am, bottom right is where I need to be.",
    "My start is the first cell of the first row, my goal the last cell of the last row.",
    "Start on the far left of the top row. Finish on the far right of the bottom row.",
    "The start is at the left end of row 1, the goal at the right end of row 5.",
    "start is square 1 in row 1, goal is square 6 in row 5.",
    "I start on row 1, at column 1, and want to finish on row 5, at column 6.",
    "Enter through the top left square and leave through the bottom right square.",
    "Start at 1/1, finish at 5/6.",
    "Start 1,1. Finish 5,6.",
    "start r1 c1, finish r5 c6.",
    "I'm at (1|1) and want to get to (5|6).",
    "Start: row 1 / col 1; goal: row 5 / col 6.",
    "The start is at 1 down and 1 across, the goal at 5 down and 6 across.",
    "I begin in the corner at the top left; the end is in the corner at the bottom right.",
    "The start is in the top row on the far left and the goal in the bottom row on the far right.",
)

OTHER_WALLS = (
    "Walls: row 2: 1-4; row 3: 6; row 4: 2-6.",
    "Row 2: walls in 1, 2, 3, 4. Row 3: wall in 6. Row 4: walls in 2, 3, 4, 5, 6.",
    "There are walls at row 2, columns 1 through 4, at row 3, column 6 and at row 4, columns 2 through 6.",
    "There's a wall in row 2 from column 1 to column 4. There's one in row 3 at column 6, and another in row 4 from column 2 to column 6.",
    "In row 2 columns 1 to 4 are blocked. In row 3 column 6 is blocked. In row 4 columns 2 to 6 are blocked.",
    "Blocked cells: (2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5), (4,6).",
    "In row 2, only columns 5 and 6 are open. In row 3, only column 6 is wall. In row 4, only column 1 is open.",
    "Row 2 is wall except for columns 5 and 6. Row 3 is open except for column 6. Row 4 is all wall except column 1.",
    "Row 1 is completely open. Row 2 has four walls and then two open cells. Row 3 has five open cells and then a wall. Row 4 has one open cell followed by five walls. Row 5 is completely open.",
    "Row 1: six open. Row 2: four walls, two open. Row 3: five open, one wall. Row 4: one open, five walls. Row 5: six open.",
    "The first row is free. The second row begins with four walls. The third row ends with a wall. The fourth row ends with five walls. The fifth row is free.",
    "The first row is all clear. In the second row, the first four squares are walls. In the third row the last square is a wall. In the fourth row all squares but the first are walls. The last row is clear.",
    "Row 2 starts with four walls. Row 3 ends with one wall. Row 4 ends with five walls.",
    "Column 1: wall in row 2. Column 2: walls in rows 2 and 4. Column 3: walls in rows 2 and 4. Column 4: walls in rows 2 and 4. Column 5: wall in row 4. Column 6: walls in rows 3 and 4.",
    "Everything is wall except row 1, row 2 columns 5 and 6, row 3 columns 1 to 5, row 4 column 1, and row 5.",
    "Open cells: row 1: all. Row 2: 5, 6. Row 3: 1-5. Row 4: 1. Row 5: all. Everything else is wall.",
    "Row 1 has no walls. Row 2 has walls at 1 to 4. Row 3 has one wall at 6. Row 4 has walls at 2 to 6. Row 5 has no walls.",
    "A hedge runs along row 2 from column 1 to column 4. A bush stands at row 3, column 6. Another hedge runs along row 4 from column 2 to column 6.",
    "You can't enter row 2, columns 1 to 4, nor row 3, column 6, nor row 4, columns 2 to 6.",
    "Cells 1, 2, 3 and 4 of row 2 are walls. Cell 6 of row 3 is a wall. Cells 2 to 6 of row 4 are walls.",
    "Cells 1-4 in row 2, cell 6 in row 3 and cells 2-6 in row 4 are walls.",
    "Row two, walls at one, two, three and four. Row three, wall at six. Row four, walls from two to six.",
    "The walls are as follows: in row 2 they are in columns 1 to 4, in row 3 in column 6, in row 4 in columns 2 to 6.",
    "Obstacles: r2c1, r2c2, r2c3, r2c4, r3c6, r4c2, r4c3, r4c4, r4c5, r4c6.",
    "Rocks block row 2 columns 1-4, row 3 column 6, and row 4 columns 2-6.",
    "In the second row you can only pass at columns 5 and 6. In the third row column 6 is closed. In the fourth row you can only pass at column 1.",
    "row 1 none, row 2 walls 1 to 4, row 3 wall 6, row 4 walls 2 to 6, row 5 none",
    "row 1: clear. row 2: 1-4 wall. row 3: 6 wall. row 4: 2-6 wall. row 5: clear.",
    "Row 2 is blocked from the left edge to column 4. Row 3 is blocked at column 6. Row 4 is blocked from column 2 to the right edge.",
    "Row 2 is blocked from column 1 to column 4. In row 3 only the last cell is blocked. Row 4 is blocked from column 2 on.",
    "In row 2 the first four cells are blocked, in row 3 the last one, and in row 4 the last five.",
    "In row 2 there are walls in columns 1, 2, 3 and 4, in row 3 there is one in column 6, and in row 4 there are walls in columns 2, 3, 4, 5 and 6.",
    "There are two barriers: one in row 2 from column 1 through column 4, the other in row 4 from column 2 through column 6. Besides, row 3, column 6 is blocked.",
    "The following squares are in the way: row 2, squares 1 to 4; row 3, square 6; row 4, squares 2 to 6.",
    "On row 2 you bump into walls at columns 1, 2, 3 and 4. On row 3 at column 6. On row 4 at columns 2, 3, 4, 5 and 6.",
    "Row 2: impassable at 1, 2, 3, 4. Row 3: impassable at 6. Row 4: impassable at 2, 3, 4, 5, 6.",
    "Row 2 can be passed only at columns 5 and 6, row 4 only at column 1. Row 3 is shut at column 6.",
    "Line 2: bricks on squares 1 to 4; line 3: brick on square 6; line 4: bricks on squares 2 to 6.",
    "Walls are at: 2nd row - 1st, 2nd, 3rd and 4th cell; 3rd row - 6th cell; 4th row - 2nd to 6th cell.",
    "Second row: cells one to four walled off. Third row: cell six walled off. Fourth row: cells two to six walled off.",
    "Row 1: open, open, open, open, open, open. Row 2: wall, wall, wall, wall, open, open. Row 3: open, open, open, open, open, wall. Row 4: open, wall, wall, wall, wall, wall. Row 5: open, open, open, open, open, open.",
    "First row: start, then five open cells. Second row: four walls, then two open cells. Third row: five open cells, then a wall. Fourth row: an open cell, then five walls. Fifth row: five open cells, then the goal.",
    "From top to bottom: first row all open; second row wall wall wall wall open open; third row five open then wall; fourth row open then five walls; fifth row all open.",
    "Row 1 is open all the way across. Row 2 is walled from column 1 through 4 and open in 5 and 6. Row 3 is open from 1 to 5 and walled in 6. Row 4 is open in 1 and walled from 2 to 6. Row 5 is open all the way across.",
    "Row 2 has walls everywhere except in columns 5 and 6; row 3 has just one wall, in column 6; row 4 has walls everywhere except in column 1.",
    "The second row is walled off apart from the two cells on the right. In the third row the rightmost cell is walled. The fourth row is walled off apart from the leftmost cell.",
    "The second row is a wall with an opening at columns 5 and 6. The third row has a wall at its right end. The fourth row is a wall with an opening at column 1.",
    "Solid cells by row: row 2 has 1, 2, 3, 4; row 3 has 6; row 4 has 2, 3, 4, 5, 6.",
    "Row 2 contains walls at positions 1, 2, 3, and 4. Row 3 contains a wall at position 6. Row 4 contains walls at positions 2, 3, 4, 5, and 6.",
    "Trenches cross row 2 at columns 1 to 4 and row 4 at columns 2 to 6, and there is wire in row 3, column 6.",
    "Tables stand in row 2, columns 1 to 4, in row 3, column 6 and in row 4, columns 2 to 6.",
    "Row 2 - masonry from 1 to 4, void from 5 to 6. Row 3 - void from 1 to 5, masonry at 6. Row 4 - void at 1, masonry from 2 to 6.",
    "In row 2, squares 1-4 stop you; in row 3, square 6 does; in row 4, squares 2-6 do.",
    "One gets stuck in row 2 at squares 1, 2, 3 and 4, in row 3 at square 6, and in row 4 at squares 2 to 6.",
    "row 2 -> 1,2,3,4 / row 3 -> 6 / row 4 -> 2,3,4,5,6 are the blocked columns",
    "Blocked in row 2: 1 to 4. Blocked in row 3: 6. Blocked in row 4: 2 to 6.",
    "Blocked are columns 1 to 4 of row 2, column 6 of row 3 and columns 2 to 6 of row 4.",
    "Walls fill the first four cells of row 2, the last cell of row 3 and the last five cells of row 4.",
    "Walls occupy columns 1, 2, 3 and 4 in row 2, column 6 in row 3, and columns 2 through 6 in row 4.",
    "Row 2's walls: 1 2 3 4. Row 3's wall: 6. Row 4's walls: 2 3 4 5 6.",
    "row 2 walls 1,2,3,4 row 3 wall 6 row 4 walls 2,3,4,5,6",
    "Columns 1 to 4 are walled in row 2, column 6 in row 3, and columns 2 to 6 in row 4.",
    "In line 2, stones occupy places 1 through 4. In line 3 a stone occupies place 6. In line 4, stones occupy places 2 through 6.",
    "Obstructed squares (row/col): 2/1, 2/2, 2/3, 2/4, 3/6, 4/2, 4/3, 4/4, 4/5, 4/6.",
    "You get stuck in row 2 at 1, 2, 3 and 4, in row 3 at 6, and in row 4 at 2, 3, 4, 5 and 6.",
    "In row 2 one runs into something at squares 1 to 4. In row 3 one runs into something at square 6. In row 4 one runs into something at squares 2 to 6.",
    "Row 1: nothing in the way. Row 2: something in the way at 1, 2, 3 and 4. Row 3: something in the way at 6. Row 4: something in the way at 2, 3, 4, 5 and 6. Row 5: nothing in the way.",
    "Row 1, nothing. Row 2, blocked at 1 to 4. Row 3, blocked at 6. Row 4, blocked at 2 to 6. Row 5, nothing.",
    "A trench runs along row 2 from column 1 to column 4; barbed wire closes row 4 from column 2 to column 6; there is a pool at row 3, column 6.",
    "A trench occupies columns 1 to 4 of row 2. There's a pool in column 6 of row 3. Barbed wire occupies columns 2 to 6 of row 4.",
    "Row 2: 4 of masonry, 2 of void. Row 3: 5 of void, 1 of masonry. Row 4: 1 of void, 5 of masonry. Row 1: 6 of void. Row 5: 6 of void.",
    "Row 1: void 1-6. Row 2: masonry 1-4, void 5-6. Row 3: void 1-5, masonry 6. Row 4: void 1, masonry 2-6. Row 5: void 1-6.",
    "walls by row: 1: none; 2: 1-4; 3: 6; 4: 2-6; 5: none",
    "walls by row - r1 none, r2 1 2 3 4, r3 6, r4 2 3 4 5 6, r5 none",
    "Walls per row: row 1: -, row 2: 1,2,3,4, row 3: 6, row 4: 2,3,4,5,6, row 5: -",
    "Everything is rock apart from the corridors: row 1 from column 1 to 6, row 2 columns 5 and 6, row 3 columns 1 to 5, row 4 column 1, row 5 from column 1 to 6.",
    "The whole block is solid. Carved out are: row 1, columns 1 to 6; row 2, columns 5 to 6; row 3, columns 1 to 5; row 4, column 1; row 5, columns 1 to 6.",
    "Corridors: row 1 from 1 to 6, row 2 from 5 to 6, row 3 from 1 to 5, row 4 at 1, row 5 from 1 to 6. Everything else is rock.",
    "You can walk on row 1 completely, on row 2 in columns 5 and 6, on row 3 in columns 1 to 5, on row 4 in column 1, on row 5 completely. The rest is rock.",
    "The path cells are: row 1: 1-6; row 2: 5-6; row 3: 1-5; row 4: 1; row 5: 1-6. All the rest is wall.",
    "Only these cells can be entered: row 1: 1 to 6, row 2: 5 and 6, row 3: 1 to 5, row 4: 1, row 5: 1 to 6.",
    "Row 2 is blocked but for columns 5 and 6; row 3 is open but for column 6; row 4 is blocked but for column 1.",
    "Row 2 has its first four cells blocked, row 3 its last cell, row 4 its last five cells.",
    "The first four cells of the second row are blocked, and so is the last cell of the third row, and so are the last five cells of the fourth row.",
    "The second row is blocked in the first four places. The third row is blocked in the sixth place. The fourth row is blocked in all places but the first.",
    "In the second row, cells 1, 2, 3, 4 are black. In the third row cell 6 is black. In the fourth row cells 2, 3, 4, 5, 6 are black. Black cells are walls.",
    "Black cells: row 2: 1-4, row 3: 6, row 4: 2-6. You can't enter black cells.",
    "Hedges: r2 c1-4, r3 c6, r4 c2-6.",
    "Hedges: r2c1-c4, r3c6, r4c2-c6.",
    "Hedges are at (2, 1-4), (3, 6), (4, 2-6).",
    "walls at (2,1) to (2,4), (3,6), and (4,2) to (4,6)",
    "walls: (2,1)-(2,4), (3,6), (4,2)-(4,6)",
    "The wall squares are 2-1, 2-2, 2-3, 2-4, 3-6, 4-2, 4-3, 4-4, 4-5 and 4-6 (row-column).",
    "A wall goes from row 2, column 1 to row 2, column 4. Another goes from row 4, column 2 to row 4, column 6. Row 3, column 6 is also a wall.",
    "A horizontal wall covers row 2, columns 1 to 4, a second one covers row 4, columns 2 to 6, and a single block sits on row 3, column 6.",
    "Along row 2 there's a wall from the left side up to and including column 4. At row 3, column 6 there's a block. Along row 4 there's a wall from column 2 to the right side.",
    "Row 2 has a wall that starts at column 1 and ends at column 4. Row 3 has a block at column 6. Row 4 has a wall that starts at column 2 and ends at column 6.",
    "There's a wall across row 2 with a gap at columns 5 and 6, a block at row 3, column 6, and a wall across row 4 with a gap at column 1.",
    "Between columns 1 and 4 row 2 is blocked. Row 3 is blocked in column 6. Between columns 2 and 6 row 4 is blocked.",
    "Row 2: the first four are walls, the last two are free. Row 3: the last one is a wall. Row 4: the first one is free, the others are walls.",
    "Row 1: free. Row 2: wall x4, free x2. Row 3: free x5, wall. Row 4: free, wall x5. Row 5: free.",
    "Row 1: 6 free / Row 2: 4 wall, 2 free / Row 3: 5 free, 1 wall / Row 4: 1 free, 5 wall / Row 5: 6 free",
    "Row 1 is six floor tiles. Row 2 is four bricks and two floor tiles. Row 3 is five floor tiles and a brick. Row 4 is a floor tile and five bricks. Row 5 is six floor tiles.",
    "The first row has six open cells. Then comes a row with four walls and two open cells. Then five open cells and a wall. Then one open cell and five walls. Finally six open cells.",
    "Row 1: path, path, path, path, path, path; Row 2: wall, wall, wall, wall, path, path; Row 3: path, path, path, path, path, wall; Row 4: path, wall, wall, wall, wall, wall; Row 5: path, path, path, path, path, path",
    "1st row: empty. 2nd row: 4 walls on the left. 3rd row: 1 wall on the right. 4th row: 5 walls on the right. 5th row: empty.",
    "In row 2 you'll hit a wall in columns 1, 2, 3 and 4. In row 3 you'll hit a wall in column 6. In row 4 you'll hit a wall in columns 2, 3, 4, 5 and 6.",
    "Not passable: row 2, columns 1-4; row 3, column 6; row 4, columns 2-6.",
    "Don't step on row 2, columns 1-4, row 3, column 6 or row 4, columns 2-6.",
    "Cells you can't step on: (2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5), (4,6).",
    "It's forbidden to step on row 2 columns 1 to 4, row 3 column 6 and row 4 columns 2 to 6.",
    "Water covers row 2, columns 1 to 4, row 3, column 6 and row 4, columns 2 to 6.",
    "Shelves stand along row 2 in columns 1 to 4 and along row 4 in columns 2 to 6; a pillar stands at row 3, column 6.",
    "Desks fill row 2 from column 1 to column 4 and row 4 from column 2 to column 6. A plant is in the way at row 3, column 6.",
    "Laser beams cover row 2 columns 1-4 and row 4 columns 2-6, and a guard stands on row 3 column 6.",
    "column 1: row 2; column 2: rows 2, 4; column 3: rows 2, 4; column 4: rows 2, 4; column 5: row 4; column 6: rows 3, 4 are the walls",
    "Row 2 - x in 1 to 4. Row 3 - x in 6. Row 4 - x in 2 to 6. x is a wall.",
    "Row 4 is walled from 2 to 6, row 3 just at 6, and row 2 from 1 to 4.",
    "Row 2 is blocked up to column 4. Row 3 is blocked in column 6. Row 4 is blocked from column 2 onwards.",
    "Row 2's open squares are 5 and 6. Row 3's open squares are 1 to 5. Row 4's only open square is 1. Rows 1 and 5 are completely open. The rest is wall.",
    "Rows 1 and 5 are entirely free. Row 2 is free only in columns 5 and 6, row 3 only in columns 1 to 5, row 4 only in column 1.",
    "Rows 1 and 5 have no walls. In row 2 the first 4 squares are walls. In row 3, it's the last square. In row 4 it's every square but the first.",
    "Row 2 and row 4 are almost entirely wall: row 2 is open only at columns 5 and 6, row 4 only at column 1. In row 3 there's a wall at column 6.",
    "You get stuck on squares 1 to 4 of row 2. You get stuck on square 6 of row 3. You get stuck on squares 2 to 6 of row 4.",
    "In row 2 there is no getting through at columns 1, 2, 3 and 4. In row 3 there is no getting through at column 6. In row 4 there is no getting through at columns 2, 3, 4, 5 and 6.",
    "One cannot get through row 2 at columns 1 to 4, nor row 3 at column 6, nor row 4 at columns 2 to 6.",
    "Stuck: row 2, columns 1 to 4; row 3, column 6; row 4, columns 2 to 6.",
    "Row 2: stuck at 1, 2, 3, 4. Row 3: stuck at 6. Row 4: stuck at 2, 3, 4, 5, 6.",
    "Row 2: 1 to 4 masonry, 5 to 6 void. Row 3: 1 to 5 void, 6 masonry. Row 4: 1 void, 2 to 6 masonry.",
    "In row 2 there is masonry from 1 to 4 and void from 5 to 6. In row 3 there is void from 1 to 5 and masonry at 6. In row 4 there is void at 1 and masonry from 2 to 6.",
    "A stretch of masonry goes from column 1 to column 4 in row 2. A stretch of masonry goes from column 2 to column 6 in row 4. There is masonry at column 6 in row 3.",
    "Row 2 goes: masonry for squares 1 to 4, void for squares 5 and 6. Row 3 goes: void for squares 1 to 5, masonry for square 6. Row 4 goes: void for square 1, masonry for squares 2 to 6.",
    "Wire is strung along row 2 from column 1 to column 4. A pool covers row 3, column 6. A trench was dug along row 4 from column 2 to column 6.",
    "There's wire across row 2, columns 1 to 4. There's a pool on row 3, column 6. There's a trench across row 4, columns 2 to 6.",
    "Trench: row 2, columns 1 to 4. Pool: row 3, column 6. Wire: row 4, columns 2 to 6.",
    "Trenches at (2,1), (2,2), (2,3), (2,4); pool at (3,6); wire at (4,2), (4,3), (4,4), (4,5), (4,6).",
    "A trench stretches from r2c1 to r2c4. A pool lies at r3c6. Wire stretches from r4c2 to r4c6.",
    "On row 2 something's in the way on squares 1 to 4. On row 3 something's in the way on square 6. On row 4 something's in the way on squares 2 to 6.",
    "Something is in the way in row 2 at 1, 2, 3, 4; in row 3 at 6; in row 4 at 2, 3, 4, 5, 6.",
    "What's in the way: row 2: 1-4, row 3: 6, row 4: 2-6.",
    "In the way in row 2: 1, 2, 3, 4. In the way in row 3: 6. In the way in row 4: 2, 3, 4, 5, 6.",
    "Row 2: a wardrobe at 1 to 4. Row 3: a lamp at 6. Row 4: a sofa at 2 to 6.",
    "Row 1: nothing in the way. Row 2: a crate at 1, 2, 3 and 4. Row 3: a box at 6. Row 4: barrels at 2 to 6. Row 5: nothing in the way.",
    "Corridors are dug through rock: row 1, columns 1-6; row 2, columns 5-6; row 3, columns 1-5; row 4, column 1; row 5, columns 1-6.",
    "You can walk along row 1 from column 1 to column 6, along row 2 from column 5 to column 6, along row 3 from column 1 to column 5, in row 4 at column 1, and along row 5 from column 1 to column 6. Nowhere else.",
)

RESTS = (
    "All other cells are free.",
    "Everything else is open.",
    "The rest is floor.",
    "No other walls.",
    "That's all the walls there are.",
    "Any other square can be walked on.",
    "Otherwise it's empty.",
    "The remaining squares are free.",
    "All squares I haven't mentioned are open.",
    "What I don't mention is open.",
    "The others are passable.",
    "Elsewhere there's nothing in the way.",
    "Apart from these, all cells are open.",
    "Everything not listed is free to walk.",
    "Nothing else is blocked.",
    "There are no more walls.",
    "All remaining cells can be walked through.",
    "Every other cell is open floor.",
    "Those are the only walls.",
    "Other than that it is all open.",
    "the rest you can walk on",
    "You can walk anywhere else.",
    "Every cell not mentioned is empty.",
    "All the other cells are paths.",
    "These are the only obstacles.",
    "If I didn't mention it, it's open.",
)

TALK = (
    "Can you tell me how many steps it takes?",
    "Which way should I go first?",
    "What's the minimum number of moves?",
    "I've tried 3 times and can't find it.",
    "You can only move up, down, left and right.",
    "No diagonal moves.",
    "Moves are horizontal or vertical only.",
    "Diagonals don't count.",
    "Row 1 is the top row.",
    "Row 1 is at the top and column 1 is on the left.",
    "Rows are counted from the top, columns from the left.",
    "Counting starts at 1.",
    "Rows and columns are numbered from 1.",
    "(1,1) is the top left corner.",
    "The path must not leave the grid.",
    "One step at a time.",
    "Is there a way out at all?",
    "Is it even solvable?",
    "How many different paths are there?",
    "I think the answer is 9 steps, am I right?",
    "My son says it takes 12 moves.",
    "Thanks in advance for all your help!",
    "I hope I described everything.",
    "All of this comes from a magazine.",
    "Please give me the complete path.",
    "Please list the moves as up, down, left, right.",
    "Show me the whole route.",
    "I only need the first step.",
    "Just a hint, not the whole solution.",
    "What is the shortest path from the start to the goal?",
    "Find the shortest way through.",
    "My daughter, who is 6, drew this one.",
    "Let me describe the maze to you.",
    "Here is the layout.",
    "Here's what it looks like:.",
    "I'll give you the rows from top to bottom.",
    "I'll describe it row by row.",
    "I will tell you where the walls are.",
    "This is from page 14 of my book.",
    "I can't draw it so I'll describe it.",
    "Sorry for not drawing it.",
    "Sorry, I can't draw it.",
    "There is exactly one solution.",
    "It should be easy, but I keep running into dead ends.",
    "Don't walk through walls.",
    "You may not walk through walls.",
    "Walls can't be crossed.",
    "Movement is allowed only between cells that share a side.",
    "Each move goes one cell up, down, left or right.",
    "I got stuck, please help me out.",
    "Every time I try I get stuck.",
    "Could you solve it without spoiling everything?",
    "Do I have to turn left or right at the beginning?",
    "Is my path right?",
    "I need it by 5 pm.",
    "It's for a level of my game.",
    "I want the answer in the form R, D, D, R.",
    "Explain each step.",
    "Tell me where I should turn.",
    "How do I get out of here?",
    "Nothing fancy, just the path.",
    "No need to explain anything.",
    "Everything else should be clear.",
    "Can you check that there's a path from start to goal?",
    "Cheers, Tom.",
    "By the way, happy new year 2024!",
    "How long is the shortest route?",
    "Does it have more than one solution?",
    "Is the solution unique?",
    "The walls are drawn in black.",
    "In the picture the walls are black and the open cells are white.",
    "X marks the spot.",
    "The exit isn't easy to find.",
    "PS: I'm 9 years old.",
    "Let's call the rows 1 to 5 and the columns 1 to 6.",
    "Cells are written as row, column.",
    "I write positions as (row, column).",
    "Coordinates are (row, column), starting at 1.",
    "What would you do first?",
)


@pytest.mark.parametrize("size", OTHER_SIZES)
def test_size_in_many_words(size):
    assert read(f"{size} {ENDS} {HEDGES}") == ROWS


@pytest.mark.parametrize("ends", OTHER_ENDS)
def test_start_and_goal_in_many_words(ends):
    assert read(f"{SIZE} {ends} {HEDGES}") == ROWS


@pytest.mark.parametrize("walls", OTHER_WALLS)
def test_walls_in_many_words(walls):
    assert read(f"{SIZE} {ENDS} {walls}") == ROWS


@pytest.mark.parametrize("rest", RESTS)
def test_the_rest_in_many_words(rest):
    assert read(f"{SIZE} {ENDS} {HEDGES} {rest}") == ROWS


@pytest.mark.parametrize("talk", TALK)
def test_talk_around_a_maze_adds_nothing(talk):
    assert read(f"{talk} {SIZE} {ENDS} {HEDGES}") == ROWS
    assert read(f"{SIZE} {ENDS} {HEDGES} {talk}") == ROWS


WHOLE_TEXTS = (
    "My notes on the maze (5 rows x 6 cols): r1 all clear; r2 bricks 1-4; r3 brick 6; r4 bricks 2-6; r5 all clear. in: r1c1, out: r5c6.",
    "notes: maze 5x6. S r1c1, G r5c6. r2: 1-4 closed. r3: 6 closed. r4: 2-6 closed. others open.",
    "5 by 6 grid. Row 1 - nothing there. Row 2 - stuff in 1, 2, 3 and 4. Row 3 - stuff in 6. Row 4 - stuff in 2 to 6. Row 5 - nothing there. I go from the top left to the bottom right. Stuff means you can't pass.",
    "What stands in my way: in row 2 the squares 1 to 4, in row 3 square 6, in row 4 the squares 2 to 6. The grid has 5 rows and 6 columns. I'm at row 1, square 1 and I have to be at row 5, square 6.",
    "In the first row nothing is in my way. In the second row squares 1 through 4 are in my way. In the third row only square 6 is in my way. In the fourth row squares 2 through 6 are in my way. In the fifth row nothing is in my way. The area is 5 rows by 6 squares; I start top left and my goal is bottom right.",
    "It's a 5 row, 6 column maze. In row 2 I can't get past squares 1, 2, 3, 4. In row 3 I can't get past square 6. In row 4 I can't get past squares 2, 3, 4, 5, 6. I begin in the upper left corner and want to end in the lower right corner.",
    "No man's land, 5 rows deep, 6 columns wide. Barbed wire: row 2, columns 1-4. Pool: row 3, column 6. Trench: row 4, columns 2-6. The soldier is at row 1, column 1 and must reach row 5, column 6. All else is open ground.",
    "The field is 5 rows by 6 columns. There is a trench from (2,1) to (2,4), a pool at (3,6) and wire from (4,2) to (4,6). The soldier starts at (1,1) and heads to (5,6). Pairs are row, column.",
    "The battlefield has five rows and six columns. A trench is dug in row two from column one to column four. A pool lies in row three, column six. Wire is strung in row four from column two to column six. I crawl from row one, column one to row five, column six.",
    "Masonry and void, row after row, 5 rows of 6. Row 1: six void. Row 2: four masonry, two void. Row 3: five void, one masonry. Row 4: one void, five masonry. Row 5: six void. Masonry is what stops you. Enter top left, leave bottom right.",
    "5 rows x 6 columns. Row 1 is void from 1 to 6. Row 2 is masonry from 1 to 4 and void from 5 to 6. Row 3 is void from 1 to 5 and masonry at 6. Row 4 is void at 1 and masonry from 2 to 6. Row 5 is void from 1 to 6. From the upper left to the lower right.",
    "This cave is 5 rows by 6 columns of solid stone. Tunnels were dug in row 1 from column 1 to 6, in row 2 from column 5 to 6, in row 3 from column 1 to 5, in row 4 at column 1 and in row 5 from column 1 to 6. I'm at the top left end and the way out is at the bottom right.",
    "Cells that are off limits: row 2 cells 1-4, row 3 cell 6, row 4 cells 2-6. Dimensions 5 rows, 6 columns. Starting cell row 1 cell 1. Ending cell row 5 cell 6.",
    "On a board with 5 rows and 6 columns a token stands on row 1, column 1. It should reach row 5, column 6. It may not enter row 2, columns 1-4; row 3, column 6; row 4, columns 2-6.",
    "The robot vacuum is at the top left of a room of 5 by 6 tiles; its charging station is at the bottom right. Furniture stands on row 2, tiles 1 to 4, row 3, tile 6, and row 4, tiles 2 to 6.",
    "Walls you'll meet in this 5-row, 6-column maze: four at the beginning of row 2, one at the end of row 3, five at the end of row 4. Start top left, goal bottom right.",
    "Row 2 opens with four walls, row 3 closes with one wall, and row 4 closes with five walls; otherwise the 5x6 maze is empty. Start: first cell of row 1. Goal: last cell of row 5.",
    "In my 5x6 maze (rows x columns) the entrance is at row 1, column 1 and the exit at row 5, column 6; the walls are: r2c1, r2c2, r2c3, r2c4, r3c6, r4c2, r4c3, r4c4, r4c5, r4c6.",
    "There are 5 rows with 6 squares each. Squares 1-4 of the 2nd row, square 6 of the 3rd and squares 2-6 of the 4th are walled up. I start on the 1st square of the 1st row and want to reach the 6th square of the 5th row.",
    "Hi! Imagine a 5x6 chessboard-like grid. Pillars: second row, first to fourth square; third row, sixth square; fourth row, second to sixth square. My piece starts on the first square of the first row and must reach the last square of the last row.",
    "columns first please: col 1 has a wall in row 2; col 2 in rows 2 and 4; col 3 in rows 2 and 4; col 4 in rows 2 and 4; col 5 in row 4; col 6 in rows 3 and 4. 5 rows, 6 cols. start row 1 col 1, goal row 5 col 6.",
    "Column 1 is blocked in row 2 only. Columns 2, 3 and 4 are blocked in rows 2 and 4. Column 5 is blocked in row 4. Column 6 is blocked in rows 3 and 4. It's 5 rows by 6 columns, from the top left corner to the bottom right corner.",
    "start: (0,0), goal: (4,5), 0-based (row, col), 5 rows, 6 columns, walls: (1,0), (1,1), (1,2), (1,3), (2,5), (3,1), (3,2), (3,3), (3,4), (3,5)",
    "Zero-indexed rows and columns. The maze has 5 rows and 6 columns. Walls: row 1, columns 0 to 3; row 2, column 5; row 3, columns 1 to 5. Start at row 0, column 0, goal at row 4, column 5.",
    "x is the column and y the row, both counted from 1. The maze is 6 wide and 5 high. Start at (1,1), goal at (6,5). Walls at (1,2), (2,2), (3,2), (4,2), (6,3), (2,4), (3,4), (4,4), (5,4), (6,4).",
    "Using (x, y) with (1,1) in the top left: width 6, height 5, start (1,1), end (6,5), blocked (1,2), (2,2), (3,2), (4,2), (6,3), (2,4), (3,4), (4,4), (5,4), (6,4).",
    "Using letters for the columns (A-F) and numbers for the rows (1-5, top to bottom): start A1, goal F5, walls A2, B2, C2, D2, F3, B4, C4, D4, E4, F4. The grid has 5 rows and 6 columns.",
    "The grid is 6 columns (A to F) by 5 rows (1 to 5). Blocked: A2-D2, F3, B4-F4. From A1 to F5.",
    "like a spreadsheet: A1 is the start, F5 the goal. walls in A2:D2, F3 and B4:F4. 5 rows, 6 columns.",
    "Row 1 of my 5x6 maze: start, then 5 open. Row 2: 4 walls, 2 open. Row 3: 5 open, 1 wall. Row 4: 1 open, 5 walls. Row 5: 5 open, then the goal.",
    "first row: S and five free cells, second row: four walls and two free cells, third row: five free cells and a wall, fourth row: a free cell and five walls, fifth row: five free cells and G",
    "S open open open open open / wall wall wall wall open open / open open open open open wall / open wall wall wall wall wall / open open open open open G. That's my maze.",
    "Line 1: start, floor, floor, floor, floor, floor. Line 2: rock, rock, rock, rock, floor, floor. Line 3: floor, floor, floor, floor, floor, rock. Line 4: floor, rock, rock, rock, rock, rock. Line 5: floor, floor, floor, floor, floor, exit.",
    "Rows 1 and 5 of the 5x6 maze are empty apart from the start in the first cell of row 1 and the goal in the last cell of row 5. Row 2 has walls in cells 1 to 4, row 3 in cell 6, row 4 in cells 2 to 6.",
    "The maze is five rows of six. Row two: closed, closed, closed, closed, open, open. Row three: all open except the last. Row four: all closed except the first. Rows one and five: all open. Start at the far left of row one, finish at the far right of row five.",
    "Row 1: open throughout. Row 2: open only in 5 and 6. Row 3: open except in 6. Row 4: open only in 1. Row 5: open throughout. There are six columns. The start is row 1 column 1, the finish row 5 column 6.",
    "In row 2 there are two free squares, 5 and 6. In row 3 there's just one blocked square, 6. In row 4 there's just one free square, 1. Rows 1 and 5 are free. It's a 5x6 grid. I enter at the top left and leave at the bottom right.",
    "Blocked squares, row by row: first row none; second row one to four; third row six; fourth row two to six; fifth row none. Six columns, five rows. Begin top left, end bottom right.",
    "Could you find a way from the upper left to the lower right cell of this 5 by 6 grid? The impassable cells are the first four of row 2, the last of row 3 and the last five of row 4.",
    "5 rows and 6 columns; two long walls: the first one in row 2 covers columns 1 to 4, the second one in row 4 covers columns 2 to 6. There's also a single wall at row 3, column 6. Start top left, exit bottom right.",
    "I'm designing a level on a 6x5 board, that is 6 columns and 5 rows. Player spawn: column 1, row 1. Exit: column 6, row 5. Solid tiles: row 2 from column 1 to 4, row 3 column 6, row 4 from column 2 to 6.",
    "The office has 5 rows of 6 desks' space. Cabinets are in row 2, spaces 1 to 4, row 3, space 6 and row 4, spaces 2 to 6. I sit in row 1, space 1; the coffee machine is in row 5, space 6. How do I get to my coffee?",
    "There's this 5x6 maze (5 rows, 6 columns). I'm in the top left, the exit's bottom right. Row 2: first four cells are walls. Row 3: last cell is a wall. Row 4: everything is a wall apart from the first cell. Rest is open.",
    "Rows are numbered from top, columns from left, both starting with 1. Dimensions: 5 rows, 6 columns. Start cell: (1, 1). Target cell: (5, 6). Wall cells: (2, 1), (2, 2), (2, 3), (2, 4), (3, 6), (4, 2), (4, 3), (4, 4), (4, 5), (4, 6). How many steps is the shortest path?",
    "I have a maze with five rows and six columns. In the second row there are walls in columns one through four. In the third row there is a wall in column six. In the fourth row there are walls in columns two through six. The start is the top left cell and the goal is the bottom right cell.",
    "six wide five tall. walls: second row 1 to 4, third row 6, fourth row 2 to 6. begin top left, end bottom right. thx",
    "5 rows 6 columns. Row 2 columns 1-4 are wall, row 3 column 6 is wall, row 4 columns 2-6 are wall. Start row 1 column 1. End row 5 column 6.",
    "Consider a grid of 5 rows and 6 columns in which the cells (2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5) and (4,6) are obstacles. Find a path from (1,1) to (5,6).",
    "Hello! Five rows, six columns. Top row: all free. Next row: four walls, two free. Next row: five free, one wall. Next row: one free, five walls. Bottom row: all free. Start top left, goal bottom right.",
    "A 5x6 grid, S in the first cell of the first row and G in the last cell of the last row. Blocked: row 2 cells 1, 2, 3 and 4, row 3 cell 6, row 4 cells 2, 3, 4, 5 and 6.",
    "A robot is in a 5 by 6 room at the top left. It wants to go to the charging station at the bottom right. There are boxes in row 2 on squares 1, 2, 3 and 4, in row 3 on square 6, and in row 4 on squares 2, 3, 4, 5 and 6. It can move up, down, left and right.",
    "In a garden maze with 5 rows and 6 columns, hedges fill row 2 from column 1 to column 4, row 3 at column 6, and row 4 from column 2 to column 6. The gate is at row 1, column 1; the fountain is at row 5, column 6. How do I walk from the gate to the fountain?",
    "Start at the top-left corner. Goal at the bottom-right corner. 5 rows by 6 columns. Row 2 has a wall spanning columns 1-4. Row 3 has a wall at column 6. Row 4 has a wall spanning columns 2-6.",
    "Row 1: no walls. Row 2: walls at columns 1-4. Row 3: wall at column 6. Row 4: walls at columns 2-6. Row 5: no walls. The maze has six columns; the start is at row 1, column 1 and the finish at row 5, column 6.",
    "Only rows 2, 3 and 4 of this 5x6 maze have walls: row 2 in columns 1-4, row 3 in column 6, row 4 in columns 2-6. Top left to bottom right please.",
    "Can you solve a maze if I describe it? It has 5 rows and 6 columns. The start is in the upper left corner, the end in the lower right corner. Walls: second row, columns 1 through 4. Third row, column 6. Fourth row, columns 2 through 6.",
    "Picture a parking lot with 5 rows of 6 spots. Cars occupy spots 1 to 4 in row 2, spot 6 in row 3 and spots 2 to 6 in row 4. I walk from spot 1 in row 1 to spot 6 in row 5.",
    "grid = 5x6; start = (1,1); goal = (5,6); walls = [(2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5), (4,6)]",
    "Maze dimensions 5x6. Entry point: Row 1, Column 1. Exit point: Row 5, Column 6. Blocked cells: Row 2: Columns 1, 2, 3, 4. Row 3: Column 6. Row 4: Columns 2, 3, 4, 5, 6.",
    "The second row of my 5 by 6 maze has walls in its first four cells, the third row has a wall in its last cell, and the fourth row has walls in its last five cells. I go in at the top left and come out at the bottom right.",
    "Row 2: from column 1 to column 4 there's a wall. Row 3: at column 6 there's a wall. Row 4: from column 2 to column 6 there's a wall. Rows: 5, columns: 6. Start (row 1, column 1), end (row 5, column 6).",
    "Impassable: r2: c1-c4; r3: c6; r4: c2-c6. Size 5 rows, 6 columns. Start r1 c1. Goal r5 c6.",
    "You're in a 5x6 maze at row 1, column 1. The treasure is at row 5, column 6. There's a wall along row 2 covering columns 1 to 4, a pillar at row 3, column 6 and another wall along row 4 covering columns 2 to 6.",
    "Take a sheet with 5 rows and 6 columns. Shade row 2 columns 1 to 4, row 3 column 6 and row 4 columns 2 to 6; shaded cells are walls. Start in the top left cell and end in the bottom right cell.",
)

IN_OTHER_TONGUES = (
    "Ein Labyrinth, 5 mal 6. Start: Zeile 1, Spalte 1, Ziel: Zeile 5, Spalte 6. Zeile 2: Wände in den Spalten 1 bis 4. Zeile 3: Wand in Spalte 6. Zeile 4: Wände in den Spalten 2 bis 6. Alles andere ist begehbar.",
    "Mein Labyrinth hat fünf Zeilen und sechs Spalten. Ich starte oben links, der Ausgang ist unten rechts. In Zeile zwei steht eine Mauer in den Spalten eins bis vier, in Zeile drei in Spalte sechs. Zeile vier ist von Spalte zwei bis Spalte sechs zugemauert.",
    "5 Zeilen, 6 Spalten. Die Maus ist oben links, der Käse liegt unten rechts. Blockiert sind: (2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5), (4,6). Der Rest ist frei.",
    "Alles ist Fels außer: Zeile 1, Zeile 2 Spalten 5 und 6, Zeile 3 Spalten 1 bis 5, Zeile 4 Spalte 1, Zeile 5. Das Labyrinth hat 5 Zeilen und 6 Spalten, Start oben links, Ziel unten rechts.",
    "Labyrinth mit 5 Zeilen. Zeile 1: Start, frei, frei, frei, frei, frei. Zeile 2: Wand, Wand, Wand, Wand, frei, frei. Zeile 3: fünf freie Felder, Wand. Zeile 4: frei, fünf Wände. Zeile 5: fünf freie Felder, Ziel.",
    "Un laberinto de 5 filas y 6 columnas. Salgo de la fila 1, columna 1 y quiero llegar a la fila 5, columna 6. En la fila 2 hay muros en las columnas 1 a 4, en la fila 3 en la columna 6 y en la fila 4 en las columnas 2 a 6. El resto se puede pisar.",
    "Laberinto de 5 por 6. La entrada está arriba a la izquierda y la salida abajo a la derecha. Fila 2: pared de la columna 1 a la 4. Fila 3: pared en la columna 6. Fila 4: pared de la columna 2 a la 6.",
    "El ratón está en (1,1) y el queso en (5,6). Hay paredes en (2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5) y (4,6). Son 5 filas y 6 columnas.",
    "Mon labyrinthe a 5 lignes et 6 colonnes. Départ : ligne 1, colonne 1. Arrivée : ligne 5, colonne 6. Ligne 2 : murs dans les colonnes 1 à 4. Ligne 3 : mur dans la colonne 6. Ligne 4 : murs dans les colonnes 2 à 6. Le reste est libre.",
    "Un labyrinthe de 5 sur 6. La souris est en haut à gauche, le fromage en bas à droite. À la ligne 2 il y a des murs aux colonnes 1, 2, 3 et 4. À la ligne 3 il y a un mur à la colonne 6. À la ligne 4 il y a des murs de la colonne 2 à la colonne 6. On peut passer partout ailleurs.",
    "Labirinto com 5 linhas e 6 colunas. Início: linha 1, coluna 1. Fim: linha 5, coluna 6. Linha 2: paredes nas colunas 1 a 4. Linha 3: parede na coluna 6. Linha 4: paredes nas colunas 2 a 6. O resto é livre.",
    "Um labirinto de 5 por 6. O rato está no canto superior esquerdo e o queijo no canto inferior direito. Na linha 2 há paredes nas colunas 1, 2, 3 e 4. Na linha 3 há parede na coluna 6. Na linha 4 há paredes nas colunas 2, 3, 4, 5 e 6.",
    "Labirinto con 5 righe e 6 colonne. Partenza: riga 1, colonna 1. Arrivo: riga 5, colonna 6. Riga 2: muri nelle colonne 1, 2, 3 e 4. Riga 3: muro nella colonna 6. Riga 4: muri nelle colonne da 2 a 6. Il resto è libero.",
    "Un labirinto 5 per 6. Il topo è in alto a sinistra e il formaggio in basso a destra. Nella riga 2 ci sono muri nelle colonne 1-4. Nella riga 3 c'è un muro nella colonna 6. Nella riga 4 ci sono muri nelle colonne 2-6.",
    "Лабиринт 5 на 6. Вход: строка 1, столбец 1, выход: строка 5, столбец 6. В строке 2 стены в столбцах 1-4. В строке 3 стена в столбце 6. В строке 4 стены в столбцах 2-6. Остальное свободно.",
    "В лабиринте пять строк и шесть столбцов. Начинаю в левом верхнем углу, надо попасть в правый нижний угол. Строка два: стены в столбцах с первого по четвёртый. Строка три: стена в столбце шесть. Строка четыре: стены в столбцах со второго по шестой.",
    "Лабиринт из 5 строк и 6 столбцов. Мышь в левом верхнем углу, сыр в правом нижнем углу. Первая строка: все свободно. Вторая строка: четыре стены, два прохода. Третья строка: пять проходов, стена. Четвёртая строка: проход, пять стен. Пятая строка: все свободно.",
    "迷宫有5行6列。起点在第1行第1列,终点在第5行第6列。第2行的第1到4列是墙,第3行的第6列是墙,第4行的第2到6列是墙。其余的格子都可以走。",
    "5乘6的迷宫,入口在左上角,出口在右下角。第二行:墙在第一到第四列。第三行:墙在第六列。第四行:墙在第二到第六列。其他地方都能走。",
    "五行六列的迷宫:第一行起点、路、路、路、路、路;第二行墙、墙、墙、墙、路、路;第三行路、路、路、路、路、墙;第四行路、墙、墙、墙、墙、墙;第五行路、路、路、路、路、终点。",
    "5x6的迷宫。老鼠在左上角,奶酪在右下角。障碍在(2,1)、(2,2)、(2,3)、(2,4)、(3,6)、(4,2)、(4,3)、(4,4)、(4,5)、(4,6)。",
    "5行6列的地图,只有这些格子能走:第1行的1至6,第2行的5、6,第3行的1至5,第4行的1,第5行的1至6。我在左上角,要去右下角。",
    "هزارتو 5 ردیف و 6 ستون دارد. شروع: ردیف 1، ستون 1، پایان: ردیف 5، ستون 6. ردیف 2: دیوار در ستون های 1 تا 4. ردیف 3: دیوار در ستون 6. ردیف 4: دیوار در ستون های 2 تا 6. بقیه باز است.",
    "متاهة من 5 صفوف و 6 أعمدة. البداية: الصف 1، العمود 1، النهاية: الصف 5، العمود 6. الصف 2: جدران في الأعمدة 1 إلى 4. الصف 3: جدار في العمود 6. الصف 4: جدران في الأعمدة 2 إلى 6. الباقي مفتوح.",
    "متاهة 5 في 6. الفأر في الزاوية العليا اليسرى والجبن في الزاوية السفلى اليمنى. في الصف الثاني جدران في الأعمدة 1، 2، 3، 4. في الصف الثالث جدار في العمود 6. في الصف الرابع جدران في الأعمدة 2 إلى 6.",
)


@pytest.mark.parametrize("text", WHOLE_TEXTS + IN_OTHER_TONGUES)
def test_whole_texts(text):
    assert read(text) == ROWS


@pytest.mark.parametrize(
    "text",
    [
        f"{SIZE} {ENDS} {HEDGES} It is encircled by walls.",  # where?
        f"{SIZE} {ENDS} {HEDGES} Every other row looks like that.",
        f"{SIZE} {ENDS} {HEDGES} Row 1 is the bottom row.",  # counted from below
        f"{SIZE} {ENDS} {HEDGES} Row 3 has walls in columns 1 upto 3.",  # a word not known between numbers
        f"{SIZE} {ENDS} Row 2: - wall.",  # none, or all?
        f"{SIZE} {ENDS} Row 2 is blocked. Columns 1 to 4.",  # of what?
        f"{SIZE} {ENDS} {HEDGES} Don't show the whole path. Columns 2 to 3.",
        "The maze has 5 rows and 6 columns, counted from 0. Start at (0, 0), goal at (4, 5). Row 1: 2, 3 and 5 are walls.",
        "Ein Labyrinth, 5 Zeilen und 6 Spalten. Dings Mauer. Start oben links, Ziel unten rechts. Zeile 2: Wand in Spalte 3.",
    ],
)
def test_what_may_mean_something_else_is_left_unread(text):
    assert read(text) is None


@pytest.mark.parametrize(
    "unit",
    [
        "row 1 = row 2, ",
        "from column 1 to column 2 to column 3 ",
        "a wall that begins at column 1 and ends at column 2 ",
        "第一行墙、",
        "no wait: column 1 row 2 is a gap, not a wall ",
    ],
)
def test_a_long_text_takes_no_time(unit):
    document = document_of(("A 5x5 maze. " + unit * 1_000)[:7_900])
    started = time.perf_counter()
    maze_calls(document, None)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    "text",
    [
        (
            "Laberinto de 5 filas y 6 columnas. Comienzo: fila 1, columna 1. Destino: fila 5, columna 6. "
            "Rocas en (2,1), (2,2), (2,3), (2,4), (3,6), (4,2), (4,3), (4,4), (4,5) y (4,6)."
        ),
        (
            "Labyrinth, 5 mal 6. Anfang: oben links. Ziel: unten rechts. Zeile 2: Hecken in den Spalten 1 bis 4. "
            "Zeile 3: Stein in Spalte 6. Zeile 4: Felsen in den Spalten 2 bis 6."
        ),
        (
            "Un labyrinthe de 5 sur 6. Début : ligne 1, colonne 1. But : ligne 5, colonne 6. Ligne 2 : rochers dans les "
            "colonnes 1 à 4. Ligne 3 : rocher dans la colonne 6. Ligne 4 : haies dans les colonnes 2 à 6."
        ),
    ],
)
def test_other_words_for_walls_and_ends(text):
    assert read(text) == ROWS
