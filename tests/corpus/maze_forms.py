"""Ways in which people and programs write a maze down: every form turns a maze into a text.

`FORMS` maps a name to (group, family, function). The function gets rows of the signs "# SG" and a seeded
generator and returns a text from which exactly these rows should be read. The family says which mazes
the form can draw: "rooms" (a lattice with an outer wall), "walled" (scattered walls, outer wall),
"bare" (scattered walls, no outer wall) or "gaps" (a lattice whose start and goal are gaps in the wall).
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable

import numpy as np

Rows = list[str]
Form = Callable[[Rows, np.random.Generator], str]
FORMS: dict[str, tuple[str, str, Form]] = {}


def form(group: str, family: str = "walled") -> Callable[[Form], Form]:
    def register(function: Form) -> Form:
        assert function.__name__ not in FORMS, function.__name__
        FORMS[function.__name__] = (group, family, function)
        return function

    return register


# ---------------------------------------------------------------------------- mazes


def draw(family: str, rng: np.random.Generator) -> Rows:
    """A maze of this family whose goal can be reached."""
    while True:
        grid = _rooms(rng) if family in ("rooms", "gaps") else _scattered(rng, family == "walled")
        height, width = grid.shape
        if family == "gaps":
            start = (0, 1 + 2 * int(rng.integers(width // 2)))
            goal = (height - 1, 1 + 2 * int(rng.integers(width // 2)))
        elif family == "rooms":
            picks = rng.permutation((height // 2) * (width // 2))[:2].tolist()
            start, goal = ((1 + 2 * (p // (width // 2)), 1 + 2 * (p % (width // 2))) for p in picks)
        else:
            free = np.argwhere(grid == 1)
            if len(free) < 2:
                continue
            start, goal = (tuple(free[i].tolist()) for i in rng.permutation(len(free))[:2])
        grid[start], grid[goal] = 2, 3
        edges = (grid[0], grid[-1], grid[:, 0], grid[:, -1])
        steps = distance(grid, start, goal)
        if steps is not None and steps >= 3 and all((edge == 0).any() for edge in edges):
            return ["".join("# SG"[v] for v in row) for row in grid.tolist()]


def _rooms(rng: np.random.Generator) -> np.ndarray:
    """A spanning tree of rooms, sometimes with a few walls opened."""
    height, width = (int(n) for n in rng.integers(3, 7, 2))
    grid = np.zeros((2 * height + 1, 2 * width + 1), dtype=np.int8)
    stack = [(int(rng.integers(height)), int(rng.integers(width)))]
    grid[2 * stack[0][0] + 1, 2 * stack[0][1] + 1] = 1
    while stack:
        r, c = stack[-1]
        near = [(r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))]
        near = [
            (a, b) for a, b in near if 0 <= a < height and 0 <= b < width and not grid[2 * a + 1, 2 * b + 1]
        ]
        if not near:
            stack.pop()
            continue
        a, b = near[int(rng.integers(len(near)))]
        grid[r + a + 1, c + b + 1] = grid[2 * a + 1, 2 * b + 1] = 1
        stack.append((a, b))
    return grid


def _scattered(rng: np.random.Generator, walled: bool) -> np.ndarray:
    height, width = (int(n) for n in rng.integers(5, 12, 2))
    grid = (rng.random((height, width)) > rng.uniform(0.25, 0.4)).astype(np.int8)
    if walled:
        grid[[0, -1], :] = grid[:, [0, -1]] = 0
    return grid


def distance(grid: np.ndarray, start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    seen, queue = {start: 0}, deque([start])
    while queue:
        r, c = queue.popleft()
        if (r, c) == goal:
            return seen[r, c]
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < grid.shape[0] and 0 <= b < grid.shape[1] and grid[a, b] and (a, b) not in seen:
                seen[a, b] = seen[r, c] + 1
                queue.append((a, b))
    return None


def solved(rows: Rows, mark: str = "*") -> Rows:
    """The maze with one shortest path marked."""
    grid = np.array([["# SG".index(sign) for sign in row] for row in rows])
    start, goal = (tuple(np.argwhere(grid == v)[0].tolist()) for v in (2, 3))
    seen: dict = {start: None}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < grid.shape[0] and 0 <= b < grid.shape[1] and grid[a, b] and (a, b) not in seen:
                seen[a, b] = (r, c)
                queue.append((a, b))
    out = [list(row) for row in rows]
    cell = seen[goal]
    while cell is not None and cell != start:
        out[cell[0]][cell[1]] = mark
        cell = seen[cell]
    return ["".join(row) for row in out]


# ---------------------------------------------------------------------------- helpers


def signs(rows: Rows, wall: str, free: str, start: str, goal: str) -> list[list[str]]:
    table = {"#": wall, " ": free, "S": start, "G": goal}
    return [[table[sign] for sign in row] for row in rows]


def lines(
    rows: Rows, wall: str = "#", free: str = ".", start: str = "S", goal: str = "G", between: str = ""
) -> str:
    return "\n".join(between.join(row) for row in signs(rows, wall, free, start, goal))


def where(rows: Rows, sign: str) -> tuple[int, int]:
    return next((r, row.index(sign)) for r, row in enumerate(rows) if sign in row)


def pick(rng: np.random.Generator, *options: str) -> str:
    return options[int(rng.integers(len(options)))]


def four_signs(rng: np.random.Generator, pool: str) -> list[str]:
    return [pool[i] for i in rng.permutation(len(pool))[:4]]


# ---------------------------------------------------------------------------- plain drawings


@form("plain")
def only_the_maze(rows, rng):
    return lines(rows, free=" ")


@form("plain", "bare")
def only_the_maze_with_dots(rows, rng):
    return lines(rows)


@form("plain")
def solve_this(rows, rng):
    return (
        pick(rng, "Solve this maze:", "Can you get me out of this labyrinth?", "maze pls")
        + "\n\n"
        + lines(rows, free=" ")
    )


@form("plain")
def entrance_to_exit(rows, rng):
    return "I need a path through this maze, from S to E.\n" + lines(rows, goal="E") + "\nThanks!"


@form("plain", "bare")
def fenced_maze_hard(rows, rng):
    return f"Solve the maze. Walls are `#`, free cells are blanks, `S` is the start and `G` the goal.\n```\n{lines(rows, free=' ')}\n```"


@form("plain", "bare")
def trailing_blanks_lost(rows, rng):
    drawn = "\n".join(line.rstrip() for line in lines(rows, free=" ").split("\n"))
    return f"Maze ('#' is a wall, a blank is free, S start, G goal):\n```text\n{drawn}\n```\nShortest route, please."


@form("plain")
def indented(rows, rng):
    return (
        "Here is a maze:\n\n"
        + "\n".join("    " + line for line in lines(rows, free=" ").split("\n"))
        + "\n\nHow do I get from S to G?"
    )


@form("plain", "bare")
def spaced(rows, rng):
    return "Find the shortest way from S to G. # cells cannot be entered.\n\n" + lines(rows, between=" ")


@form("plain")
def spaced_with_blanks(rows, rng):
    return "Please solve this maze (S to G):\n\n" + lines(rows, free=" ", between=" ")


@form("plain")
def quoted_mail(rows, rng):
    return (
        "On Monday Ada wrote:\n"
        + "\n".join("> " + line for line in lines(rows).split("\n"))
        + "\n\nAny idea how to solve this maze?"
    )


@form("plain")
def underscore_floor(rows, rng):
    return "grid world, agent A wants to reach the goal G, # = wall, _ = floor\n\n" + lines(
        rows, free="_", start="A"
    )


@form("plain", "bare")
def double_spaced_lines(rows, rng):
    return "The maze below has walls (#) and free cells (.). Go from S to G.\n\n" + "\n\n".join(
        lines(rows).split("\n")
    )


@form("plain")
def step_count_question(rows, rng):
    return f"What is the minimum number of steps needed to get from S to F in the maze below?\n\n{lines(rows, goal='F')}\n\n# wall, . open, S start, F finish"


@form("plain")
def path_count_question(rows, rng):
    return f"In this maze, '#' are walls. How many different shortest paths lead from A to B?\n\n{lines(rows, start='A', goal='B')}\n\nFree cells are dots."


# ---------------------------------------------------------------------------- legends

ANY_SIGN = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@form("legend")
def random_signs_legend_after(rows, rng):
    w, p, s, g = four_signs(rng, ANY_SIGN)
    return f"Get from '{s}' (start) to '{g}' (goal):\n\n```\n{lines(rows, w, p, s, g)}\n```\nKey: '{w}' = Wall, '{p}' = Passage\n\nHow many steps does the shortest way take?"


@form("legend")
def random_signs_sentences_before(rows, rng):
    w, p, s, g = four_signs(rng, ANY_SIGN.replace('"', ""))
    return f'In the maze below "{s}" is the start; "{g}" is the destination; "{w}" is a wall; "{p}" is a passage.\n\n```\n{lines(rows, w, p, s, g)}\n```\nGive the length of the shortest path.'


@form("legend")
def random_letters_bulleted(rows, rng):
    w, p, s, g = four_signs(rng, "BCDFGHJKLMNPQRTUVWXYZ")
    return f"Navigate the maze.\n\n- {w}: wall\n- {p}: open cell\n- {s}: start\n- {g}: end\n\n{lines(rows, w, p, s, g, between=' ')}\n\nAnswer with the moves."


@form("legend", "bare")
def starred_start_hash_goal(rows, rng):
    return (
        "You are given a grid with these kinds of cells:\n* * : where you are\n* # : where you want to go\n* O : a free cell\n* X : a blocked cell\n\nMoves go up, down, left and right. Find the shortest route from * to #.\n\n"
        + lines(rows, "X", "O", "*", "#", " ")
    )


@form("legend")
def legend_in_prose(rows, rng):
    w, p = pick(rng, "X", "W", "%", "@"), pick(rng, ".", "o", "-", "_")
    return f"The map uses {w} to mark walls, while {p} stands for ground that you can walk on. You enter at S and have to leave at E.\n\n{lines(rows, w, p, 'S', 'E')}\n\nWhich way is the shortest?"


@form("legend")
def legend_after_in_brackets(rows, rng):
    return (
        lines(rows, "W", "P", "S", "E", " ")
        + "\n\nThis maze consists of walls (W) and passages (P). Find a way from the start (S) to the end (E)."
    )


@form("legend")
def legend_table(rows, rng):
    w, p, s, g = pick(rng, "X", "█", "M"), ".", pick(rng, "A", "@"), pick(rng, "B", "$")
    table = f"| Symbol | Meaning |\n|--------|---------|\n| {w} | wall |\n| {p} | free |\n| {s} | start |\n| {g} | goal |"
    return f"{table}\n\nMaze:\n\n```\n{lines(rows, w, p, s, g)}\n```"


@form("legend")
def legend_json(rows, rng):
    w, p, s, g = four_signs(rng, "XOQZTUVK@&%")
    return (
        json.dumps(
            {
                "task": "find the shortest path in the maze",
                "legend": {w: "wall", p: "open", s: "start", g: "goal"},
            }
        )
        + "\n\n"
        + lines(rows, w, p, s, g)
    )


@form("legend")
def legend_json_turned(rows, rng):
    w, p, s, g = four_signs(rng, "XOQZTUVK@&%")
    legend = {"wall": w, "path": p, "start": s, "end": g}
    return json.dumps(
        {
            "maze": ["".join(row) for row in signs(rows, w, p, s, g)],
            "symbols": legend,
            "question": "shortest path?",
        },
        indent=2,
    )


@form("legend")
def obstacle_b(rows, rng):
    return f"Given the following maze map:\n\n{lines(rows, 'B', '.', 'S', 'E', ' ')}\n\nwhere\nS is the starting point\nE is the end point\nB is an obstacle (you cannot pass)\n. is open ground (you can pass)\n\nFind a path, written as (1,1)->(1,2)->..., or say that there is none."


@form("legend")
def quoted_signs_lines(rows, rng):
    return f"I give you a map of a maze. In it\n'I' stands for the start\n'X' stands for the destination\n'o' stands for empty ground (passable)\n'*' stands for a wall (impassable)\nMoves: 'up', 'down', 'left', 'right'. Answer with a list like ['up', 'left'].\nBoard:\n{lines(rows, '*', 'o', 'I', 'X')}\n"


@form("legend")
def ones_are_walls(rows, rng):
    return f"1 is a wall and 0 is free. Walk from S to G in this maze.\n\n{lines(rows, '1', '0')}"


@form("legend")
def ones_are_free(rows, rng):
    return f"Maze (1 represents a path, 0 a wall; start S, goal G):\n\n{lines(rows, '0', '1', between=' ')}"


@form("legend", "bare")
def four_numbers(rows, rng):
    return f"In the matrix 0 means free, 1 means obstacle, 2 is the start and 3 the target of the robot. Find its shortest path.\n\n{json.dumps([[int(c) for c in row] for row in signs(rows, '1', '0', '2', '3')])}"


@form("legend")
def zip_of_two_lists(rows, rng):
    return f"The start and the goal are S and E. # and . are walls and free cells. Solve the labyrinth:\n\n{lines(rows, goal='E')}"


@form("legend")
def everything_else_open(rows, rng):
    return f"Maze. The letter W marks a wall; everything else is open. You start at A and finish at Z.\n\n{lines(rows, 'W', '.', 'A', 'Z')}"


@form("legend")
def robot_mouse_cheese(rows, rng):
    return f"A mouse (M) wants its cheese (C). It cannot run through bricks (#), but can run on dots (.). Help it find the shortest path:\n\n{lines(rows, start='M', goal='C')}"


# ---------------------------------------------------------------------------- emoji and blocks


@form("emoji")
def black_and_white_squares(rows, rng):
    return f"How do you get from 🟦 to 🟥? You may step on ⬜; ⬛ are walls of the maze.\n{lines(rows, '⬛', '⬜', '🟦', '🟥')}"


@form("emoji")
def emoji_legend(rows, rng):
    return f"Maze:\n{lines(rows, '🧱', '⬜', '😀', '🏁')}\n🧱 wall\n⬜ floor\n😀 you\n🏁 exit"


@form("emoji")
def emoji_no_legend(rows, rng):
    return f"Help me solve this maze!\n\n{lines(rows, '⬛️', '⬜️', '🟩', '🟥')}"


@form("emoji")
def bricks_and_blanks(rows, rng):
    return (
        f"Find the way from 🐭 to 🧀 through the maze (🧱 = wall).\n\n{lines(rows, '🧱', '  ', '🐭', '🧀')}"
    )


@form("emoji")
def full_blocks(rows, rng):
    return f"█ is a wall, ░ is open, S the start and E the exit:\n\n{lines(rows, '█', '░', 'S', 'E')}\n\nWhat is the shortest path?"


@form("emoji")
def wide_blocks(rows, rng):
    return f"Solve the maze from S to G.\n\n{lines(rows, '██', '  ', 'S ', 'G ')}"


@form("emoji")
def wide_blocks_letters_right(rows, rng):
    return f"Labyrinth, start S, exit E:\n```\n{lines(rows, '██', '  ', ' S', ' E')}\n```"


@form("emoji")
def square_brackets_walls(rows, rng):
    return f"[] is a wall. Path from S to G in this maze?\n\n{lines(rows, '[]', '  ', 'S ', 'G ')}"


@form("emoji")
def shaded_blocks(rows, rng):
    return f"▓▓ marks walls, the maze starts at S and ends at E.\n\n{lines(rows, '▓', ' ', 'S', 'E')}"


@form("emoji")
def full_width_signs(rows, rng):
    return (
        f"迷路です。＃は壁、．は通路、Ｓがスタート、Ｇがゴールです。\n\n{lines(rows, '＃', '．', 'Ｓ', 'Ｇ')}"
    )


# ---------------------------------------------------------------------------- thin walls


def thin(rows: Rows, inner: int = 3, start: str = "S", goal: str = "G", tall: int = 1) -> str:
    out = []
    for r, row in enumerate(rows):
        if r % 2 == 0:
            out.append(
                "".join(
                    "+" if c % 2 == 0 else ("-" if sign == "#" else " ") * inner for c, sign in enumerate(row)
                )
            )
            continue
        for t in range(tall):
            parts = []
            for c, sign in enumerate(row):
                if c % 2 == 0:
                    parts.append("|" if sign == "#" else " ")
                else:
                    mark = {"S": start, "G": goal}.get(sign, " ") if t == 0 else " "
                    parts.append(mark.center(inner))
            out.append("".join(parts))
    return "\n".join(out)


@form("thin walls", "rooms")
def thin_walls(rows, rng):
    return "Here's a maze, go from S to G:\n\n" + thin(rows)


@form("thin walls", "rooms")
def thin_walls_two_wide(rows, rng):
    return f"```\n{thin(rows, 2, 'A', 'B')}\n```\nFind the shortest route from A to B in this labyrinth."


@form("thin walls", "rooms")
def thin_walls_tall(rows, rng):
    return "Solve the maze. S is where you start, E is the exit.\n\n" + thin(rows, 4, "S", "E", 2)


@form("thin walls", "rooms")
def thin_walls_narrow(rows, rng):
    return "Solve this ASCII maze from S to E, please.\n\n" + thin(rows, 1, "S", "E")


@form("thin walls", "rooms")
def box_drawing(rows, rng):
    def wall(r: int, c: int) -> bool:
        return 0 <= r < len(rows) and 0 <= c < len(rows[0]) and rows[r][c] == "#"

    glyphs = {
        (0, 0, 0, 0): "·", (1, 1, 0, 0): "│", (0, 0, 1, 1): "─", (0, 1, 0, 1): "┌", (0, 1, 1, 0): "┐", (1, 0, 0, 1): "└",
        (1, 0, 1, 0): "┘", (1, 1, 0, 1): "├", (1, 1, 1, 0): "┤", (0, 1, 1, 1): "┬", (1, 0, 1, 1): "┴", (1, 1, 1, 1): "┼",
        (1, 0, 0, 0): "╵", (0, 1, 0, 0): "╷", (0, 0, 1, 0): "╴", (0, 0, 0, 1): "╶",
    }  # fmt: skip
    out = []
    for r, row in enumerate(rows):
        line = ""
        for c, sign in enumerate(row):
            around = tuple(int(wall(a, b)) for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
            glyph = glyphs[around] if r % 2 == c % 2 == 0 else "─" if r % 2 == 0 else "│"
            line += glyph if sign == "#" else sign
            joined = r % 2 == 0 and row[c : c + 2] == "##"
            line += "─" if joined else " " if c < len(row) - 1 else ""
        out.append(line)
    return "A maze in box drawing; the way from S to G is wanted.\n\n" + "\n".join(out)


@form("thin walls", "rooms")
def tokens_of_rooms(rows, rng):
    out = []
    for r in range(1, len(rows), 2):
        line = ""
        for c in range(1, len(rows[0]), 2):
            near = (("up", r - 1, c), ("down", r + 1, c), ("left", r, c - 1), ("right", r, c + 1))
            walls = [name for name, a, b in near if rows[a][b] == "#"]
            mark = {"S": "origin", "G": "target"}.get(rows[r][c], "blank")
            line += f"<|{r // 2}-{c // 2}|><|{'_'.join(walls) if walls else 'no'}_wall|><|{mark}|>"
        out.append(line)
    return "Solve the maze of these tokens, output only moves such as <|up|>. MAZE: " + pick(
        rng, " ", "\n"
    ).join(out)


@form("thin walls", "gaps")
def labelled_gaps(rows, rng):
    sc, gc = where(rows, "S")[1], where(rows, "G")[1]
    drawn = [row.replace("S", " ").replace("G", " ") for row in rows]
    top = "START\n" + " " * sc + "v"
    bottom = " " * gc + "^\n" + " " * max(0, gc - 5) + "FINISH"
    return (
        "Here is an ASCII maze; you enter at START and leave at FINISH.\n\n"
        + "\n".join([top, *drawn, bottom])
        + "\n\nGive the moves."
    )


@form("thin walls", "gaps")
def gaps_by_sides(rows, rng):
    drawn = "\n".join(row.replace("S", " ").replace("G", " ") for row in rows)
    return f"Walls of the maze are #. The entrance is at the top and the exit is at the bottom.\n\n{drawn}"


# ---------------------------------------------------------------------------- coordinates


def _plain(rows: Rows, wall: str, free: str, between: str = "") -> str:
    return lines(rows, wall, free, free, free, between)


@form("coordinates")
def pairs_from_zero(rows, rng):
    s, g = where(rows, "S"), where(rows, "G")
    return (
        f"Maze as a matrix, 1 = wall, 0 = free, 0-indexed (row, column). Start at {s}, goal at {g}.\n\n"
        + json.dumps([[int(c) for c in row] for row in signs(rows, "1", "0", "0", "0")])
    )


@form("coordinates")
def pairs_from_one(rows, rng):
    (a, b), (c, d) = where(rows, "S"), where(rows, "G")
    return f"Rows and columns are counted from 1. Find a path from row {a + 1}, column {b + 1} to row {c + 1}, column {d + 1} in this maze (# = wall):\n\n{_plain(rows, '#', '.')}"


@form("coordinates")
def x_and_y(rows, rng):
    (a, b), (c, d) = where(rows, "S"), where(rows, "G")
    return f"The maze below uses (x, y) coordinates, zero-based, with (0, 0) at the top left. Get from (x={b}, y={a}) to (x={d}, y={c}); # cells are walls.\n\n{_plain(rows, '#', '.')}"


@form("coordinates")
def json_with_ends(rows, rng):
    s, g = where(rows, "S"), where(rows, "G")
    return json.dumps(
        {
            "maze": [[int(c) for c in row] for row in signs(rows, "1", "0", "0", "0")],
            "start": list(s),
            "end": list(g),
            "order": "(row, col)",
            "note": "0-based, 1 is a wall",
        }
    )


@form("coordinates", "bare")
def rows_of_lists(rows, rng):
    s, g = where(rows, "S"), where(rows, "G")
    rows_ = "\n".join("[" + ",".join(row) + "]" for row in signs(rows, "1", "0", "2", "2"))
    return f"Steer a robot through the maze given as a matrix (row, column), counting from 0. Starting point is {s}, finish point is {g}. You have to avoid fields with value 1.\n<matrix>\n{rows_}\n</matrix>"


@form("coordinates")
def spanish_row_column(rows, rng):
    (a, b), (c, d) = where(rows, "S"), where(rows, "G")
    return f"Laberinto: 1 es pared y 0 es camino libre. El inicio está en la fila {a + 1}, columna {b + 1} y la salida en la fila {c + 1}, columna {d + 1} (contando desde 1).\n\n{_plain(rows, '1', '0', ' ')}"


@form("coordinates")
def one_drawn_one_named(rows, rng):
    g = where(rows, "G")
    drawn = lines(rows, "#", ".", "R", ".")
    return f"The robot R stands in a maze (# walls, . free). It must reach the cell in row {g[0]}, column {g[1]}, both counted from 0.\n\n{drawn}"


@form("coordinates")
def numbered_borders(rows, rng):
    head = "    " + " ".join(str(i % 10) for i in range(len(rows[0])))
    body = "\n".join(f"{r:>2}  " + " ".join(row) for r, row in enumerate(signs(rows, "#", ".", "S", "G")))
    return f"Maze with row and column numbers. Find the way from S to G. '#' blocks.\n\n{head}\n{body}"


@form("coordinates")
def labelled_rows_close(rows, rng):
    head = "  " + "".join(str(i % 10) for i in range(len(rows[0])))
    body = "\n".join(f"{r % 10} {line}" for r, line in enumerate(lines(rows, free=" ").split("\n")))
    return f"```\n{head}\n{body}\n```\nShortest path through the maze from S to G?"


# ---------------------------------------------------------------------------- frames, tables and lists


@form("frames")
def markdown_table(rows, rng):
    body = signs(rows, "#", ".", "S", "G")
    head = "| " + " | ".join(" " for _ in body[0]) + " |\n|" + "---|" * len(body[0])
    return (
        "Solve the maze (# wall, . free, S start, G goal)\n\n"
        + head
        + "\n"
        + "\n".join("| " + " | ".join(row) + " |" for row in body)
    )


@form("frames")
def markdown_table_numbered(rows, rng):
    body = signs(rows, "#", ".", "S", "G")
    head = (
        "|   | " + " | ".join(str(c + 1) for c in range(len(body[0]))) + " |\n|" + "---|" * (len(body[0]) + 1)
    )
    return (
        "Route from S to G in this maze?\n\n"
        + head
        + "\n"
        + "\n".join(f"| {r + 1} | " + " | ".join(row) + " |" for r, row in enumerate(body))
    )


@form("frames")
def bars(rows, rng):
    return (
        "Maze, # = wall:\n"
        + "\n".join("|" + "|".join(row) + "|" for row in signs(rows, "#", " ", "S", "G"))
        + "\nGo from S to G."
    )


@form("frames")
def bracketed_cells(rows, rng):
    return "Navigate from S to G; # is a wall.\n" + "\n".join(
        "".join(f"[{sign}]" for sign in row) for row in signs(rows, "#", " ", "S", "G")
    )


@form("frames", "bare")
def ruled_table(rows, rng):
    body = signs(rows, "X", " ", "P", "G")
    rule = "+" + "---+" * len(body[0])
    drawn = "\n".join(
        [rule, *(line for row in body for line in ("|" + "|".join(f" {sign} " for sign in row) + "|", rule))]
    )
    return f"X = wall, P = your position, G = goal, ' ' = free. Find the shortest path through the grid world.\n\n{drawn}"


@form("frames")
def python_list_of_lists(rows, rng):
    body = ",\n".join("    " + repr(row) for row in signs(rows, "#", ".", "S", "G"))
    return f"```python\nmaze = [\n{body}\n]\n```\nWrite down the shortest path from S to G ('#' is a wall)."


@form("frames")
def json_list_of_lists(rows, rng):
    return "Find the path from S to E in this maze: " + json.dumps(signs(rows, "#", " ", "S", "E"))


@form("frames")
def list_of_strings(rows, rng):
    body = ",\n".join(f'  "{line}"' for line in lines(rows).split("\n"))
    return f"maze = [\n{body}\n]\nshortest path from S to G?"


@form("frames")
def words_as_cells(rows, rng):
    return "Here is the maze as JSON, please find a way from start to end:\n" + json.dumps(
        signs(rows, "wall", "path", "start", "end")
    )


@form("frames")
def comma_separated(rows, rng):
    return "maze.csv (# wall, . open, S start, G goal)\n\n" + lines(rows, between=",")


@form("frames")
def semicolons(rows, rng):
    return "Labyrinth, W is a wall, o is free, from A to B:\n\n" + lines(rows, "W", "o", "A", "B", ";")


@form("frames")
def html_table(rows, rng):
    body = "".join(
        "<tr>" + "".join(f"<td>{sign}</td>" for sign in row) + "</tr>"
        for row in signs(rows, "#", ".", "S", "G")
    )
    return f"<p>Solve this maze from S to G, # is a wall:</p><table>{body}</table>"


@form("frames")
def row_labels(rows, rng):
    return "Maze from S to G, # = wall, . = floor\n" + "\n".join(
        f"Row {r + 1}: {line}" for r, line in enumerate(lines(rows).split("\n"))
    )


@form("frames")
def boxed_drawing(rows, rng):
    width = len(rows[0])
    drawn = "\n".join(
        [
            "+" + "-" * width + "+",
            *("|" + line + "|" for line in lines(rows).split("\n")),
            "+" + "-" * width + "+",
        ]
    )
    return f"Solve the maze inside the box. # are walls, S is the start, G the goal.\n\n{drawn}"


@form("frames")
def json_string_with_escapes(rows, rng):
    return json.dumps(
        {"prompt": "Find the shortest path from S to G. # is a wall, . is open.", "maze": lines(rows)}
    )


# ---------------------------------------------------------------------------- several drawings


def _example(rng: np.random.Generator, family: str = "walled") -> Rows:
    return draw(family, rng)


@form("several")
def example_with_solution_first(rows, rng):
    e = _example(rng)
    return (
        f"Your job is to solve mazes: walls are X, free cells O, begin at B, end at E. For example, given\n\n{lines(e, 'X', 'O', 'B', 'E')}\n\nyou answer\n\n"
        + "\n".join(
            row.translate(str.maketrans({"#": "X", " ": "O", "S": "B", "G": "E"})) for row in solved(e, "s")
        )
        + f"\n\nAnswer with nothing but the solved maze.\n\n{lines(rows, 'X', 'O', 'B', 'E')}"
    )


@form("several")
def example_heading(rows, rng):
    e = _example(rng)
    return f"Example maze:\n{lines(e)}\nAnswer: RRDDLU\n\nNow solve this one (# wall, S start, G goal):\n{lines(rows)}"


@form("several")
def few_shots(rows, rng):
    parts = []
    for n in range(3):
        e = _example(rng)
        parts.append(
            f"Example {n + 1}\nMaze:\n{lines(e, free=' ')}\nPath: "
            + "".join(pick(rng, *"UDLR") for _ in range(9))
        )
    return (
        "Solve the maze; # is a wall.\n\n"
        + "\n\n".join(parts)
        + f"\n\nYour turn\nMaze:\n{lines(rows, free=' ')}\nPath:"
    )


@form("several")
def answer_template_after(rows, rng):
    return f"Solve the maze from S to G (# are walls):\n\n{lines(rows)}\n\nMark the path with *. Use this answer format:\n\n```\n<the maze with the path>\n```\nfor instance ['right', 'down', 'down']"


@form("several")
def maze_twice(rows, rng):
    return f"Here is the maze as text:\n\n{lines(rows)}\n\nand the same maze as a list:\n\n{json.dumps(signs(rows, '#', '.', 'S', 'G'))}\n\nShortest path from S to G?"


@form("several")
def chat_transcript(rows, rng):
    e = _example(rng)
    return f"User: find the way from 🟦 to 🟥, ⬛ are walls\n{lines(e, '⬛', '⬜', '🟦', '🟥')}\nAssistant: right, right, down, down\nUser: Try this one:\n{lines(rows, '⬛', '⬜', '🟦', '🟥')}"


@form("several")
def labelled_gaps_example(rows, rng):
    e = _example(rng, "rooms")
    return f"Example:\n\n{thin(e)}\n\nSolution: up, up, left\n\nNow the maze to solve, from S to G:\n\n{lines(rows, free=' ')}"


# ---------------------------------------------------------------------------- languages


@form("languages")
def spanish(rows, rng):
    return f"Resuelve este laberinto. '#' es una pared, '.' es camino libre, 'I' es el inicio y 'F' es la meta.\n\n{lines(rows, '#', '.', 'I', 'F')}\n\n¿Cuál es el camino más corto?"


@form("languages")
def german(rows, rng):
    return f"Finde den kürzesten Weg durch das Labyrinth. X ist eine Wand, . ist ein freies Feld, S ist der Start und Z ist das Ziel.\n\n{lines(rows, 'X', '.', 'S', 'Z')}"


@form("languages")
def french(rows, rng):
    return f"Résous ce labyrinthe : # représente un mur, . représente un passage, D est le départ et A est l'arrivée.\n\n{lines(rows, '#', '.', 'D', 'A')}"


@form("languages")
def russian(rows, rng):
    return f"Найди кратчайший путь в лабиринте из С в Ф. Стены обозначены #, свободные клетки обозначены точкой.\n\n{lines(rows, '#', '.', 'С', 'Ф')}\n\nС — старт, Ф — финиш"


@form("languages")
def persian(rows, rng):
    return f"این هزارتو را حل کن. # دیوار است، . راه آزاد است، S نقطه شروع و G مقصد است.\n\n{lines(rows)}"


@form("languages")
def arabic(rows, rng):
    return f"حل هذه المتاهة: # جدار، . ممر، S البداية، E النهاية.\n\n{lines(rows, goal='E')}"


@form("languages")
def chinese(rows, rng):
    return f"下面是一个迷宫，由墙壁(W)和通路(P)组成。请找出从起点(S)到终点(E)的最短路径。\n\n{lines(rows, 'W', 'P', 'S', 'E', ' ')}\n\n坐标从0开始，例如 [(0, 0), (0, 1)]"


@form("languages")
def chinese_legend(rows, rng):
    return f"迷宫地图：\n{lines(rows, 'B', '.', 'S', 'E', ' ')}\n其中：\nS表示起点\nE表示终点\nB表示障碍物（不可通行）\n.表示空地（可通行）\n只能上下左右移动。"


@form("languages")
def portuguese(rows, rng):
    return f"Encontre o caminho no labirinto. '1' é parede, '0' é caminho livre, 'E' é a entrada e 'S' é a saída.\n\n{lines(rows, '1', '0', 'E', 'S')}"


@form("languages")
def italian(rows, rng):
    return f"Risolvi il labirinto: # è un muro, . è un corridoio, P è la partenza e A è l'arrivo.\n\n{lines(rows, '#', '.', 'P', 'A')}"


@form("languages")
def japanese(rows, rng):
    return f"次の迷路を解いてください。#は壁、.は通路、Sはスタート、Gはゴールです。\n\n{lines(rows)}"


@form("languages")
def korean(rows, rng):
    return f"다음 미로에서 S(시작)에서 E(도착)까지 가는 최단 경로를 찾으세요. #은 벽, .은 길입니다.\n\n{lines(rows, goal='E')}"


@form("languages")
def random_signs_german(rows, rng):
    w, p, s, g = four_signs(rng, "BCFHJKLMNPQRTUVX%&+=~")
    return f"Navigiere von '{s}' (Start) nach '{g}' (Ziel):\n\n```\n{lines(rows, w, p, s, g)}\n```\nLegende: '{w}' = Wand, '{p}' = Durchgang\n\nWie viele Schritte braucht man mindestens?"


@form("languages")
def random_signs_chinese(rows, rng):
    w, p, s, g = four_signs(rng, "BCFHJKLMNPQRTUVX%&+=~")
    return f"从'{s}'（起点）走到'{g}'（终点）：\n\n```\n{lines(rows, w, p, s, g)}\n```\n图例：'{w}' = 墙，'{p}' = 通道\n\n最少需要多少步？"


FROM_TO_WALL_PASSAGE = {
    "es": "Navega desde '{s}' (inicio) hasta '{g}' (meta):\n\n{m}\n\nLeyenda: '{w}' = Pared, '{p}' = Pasillo\n\n¿Cuántos pasos hacen falta?",
    "fr": "Naviguez de « {s} » (départ) à « {g} » (arrivée) :\n\n{m}\n\nLégende : '{w}' = Mur, '{p}' = Passage\n\nCombien d'étapes au minimum ?",
    "it": "Naviga da '{s}' (partenza) a '{g}' (arrivo):\n\n{m}\n\nLegenda: '{w}' = Muro, '{p}' = Passaggio\n\nQuanti passi servono?",
    "pt": "Navegue de '{s}' (início) até '{g}' (objetivo):\n\n{m}\n\nLegenda: '{w}' = Parede, '{p}' = Passagem\n\nQuantos passos são precisos?",
    "ru": "Пройдите от '{s}' (начало) до '{g}' (цель):\n\n{m}\n\nОбозначения: '{w}' = Стена, '{p}' = Проход\n\nСколько шагов нужно?",
    "ja": "'{s}'（スタート）から'{g}'（ゴール）まで進んでください：\n\n{m}\n\n凡例：'{w}' = 壁、'{p}' = 通路\n\n最短の歩数は？",
    "ko": "'{s}'(시작)에서 '{g}'(목표)까지 이동하세요:\n\n{m}\n\n범례: '{w}' = 벽, '{p}' = 통로\n\n최소 걸음 수는?",
    "th": "เดินทางจาก '{s}' (จุดเริ่มต้น) ไปยัง '{g}' (เป้าหมาย):\n\n{m}\n\nคำอธิบาย: '{w}' = กำแพง, '{p}' = ทางเดิน\n\nต้องใช้กี่ก้าว?",
    "sw": "Safiri kutoka '{s}' (mwanzo) hadi '{g}' (lengo):\n\n{m}\n\nMaelezo: '{w}' = Ukuta, '{p}' = Njia\n\nNi hatua ngapi?",
    "bn": "'{s}' (শুরু) থেকে '{g}' (লক্ষ্য) পর্যন্ত যান:\n\n{m}\n\nসংকেত: '{w}' = দেয়াল, '{p}' = পথ\n\nকত ধাপ লাগবে?",
    "te": "'{s}' (ప్రారంభం) నుండి '{g}' (లక్ష్యం) వరకు వెళ్ళండి:\n\n{m}\n\nసూచిక: '{w}' = గోడ, '{p}' = మార్గం\n\nఎన్ని అడుగులు?",
    "hi": "'{s}' (शुरुआत) से '{g}' (लक्ष्य) तक जाएँ:\n\n{m}\n\nसंकेत: '{w}' = दीवार, '{p}' = रास्ता\n\nकितने कदम लगेंगे?",
    "ar": "انتقل من '{s}' (البداية) إلى '{g}' (الهدف):\n\n{m}\n\nالمفتاح: '{w}' = جدار، '{p}' = ممر\n\nكم خطوة تلزم؟",
    "fa": "از '{s}' (شروع) به '{g}' (هدف) برو:\n\n{m}\n\nراهنما: '{w}' = دیوار، '{p}' = راه\n\nچند گام لازم است؟",
    "tr": "'{s}' (başlangıç) noktasından '{g}' (hedef) noktasına git:\n\n{m}\n\nAçıklama: '{w}' = Duvar, '{p}' = Yol\n\nEn az kaç adım?",
    "vi": "Đi từ '{s}' (bắt đầu) đến '{g}' (đích):\n\n{m}\n\nChú thích: '{w}' = Tường, '{p}' = Lối đi\n\nCần bao nhiêu bước?",
    "pl": "Przejdź z '{s}' (start) do '{g}' (cel):\n\n{m}\n\nLegenda: '{w}' = Ściana, '{p}' = Przejście\n\nIle kroków potrzeba?",
    "nl": "Ga van '{s}' (start) naar '{g}' (doel):\n\n{m}\n\nLegenda: '{w}' = Muur, '{p}' = Gang\n\nHoeveel stappen zijn nodig?",
    "id": "Pergi dari '{s}' (mulai) ke '{g}' (tujuan):\n\n{m}\n\nLegenda: '{w}' = Dinding, '{p}' = Jalan\n\nBerapa langkah?",
    "uk": "Пройдіть від '{s}' (початок) до '{g}' (мета):\n\n{m}\n\nПозначення: '{w}' = Стіна, '{p}' = Прохід\n\nСкільки кроків?",
}  # fmt: skip


def _in_language(code: str) -> Form:
    def write(rows: Rows, rng: np.random.Generator) -> str:
        w, p, s, g = four_signs(rng, "BCFHJKLMNPQRTUVX%&+=~#@*$5738")
        return FROM_TO_WALL_PASSAGE[code].format(w=w, p=p, s=s, g=g, m=f"```\n{lines(rows, w, p, s, g)}\n```")

    write.__name__ = f"random_signs_{code}"
    return write


for _code in FROM_TO_WALL_PASSAGE:
    form("languages")(_in_language(_code))


# ---------------------------------------------------------------------------- words that mislead


@form("misleading")
def rules_with_numbers(rows, rng):
    return f"""Rules:
1. You can only move up, down, left, or right, never diagonally.
2. You cannot pass through obstacles (B).
3. Do not jump over walls.
4. 0 points for a wrong answer, 1 point for a right one.

{lines(rows, "B", ".", "S", "E")}

S is the start (row 1 is at the top), E is the end, '.' is free. An answer looks like (1,1)->(1,2)->(2,2). Find the shortest path."""


@form("misleading")
def long_instructions(rows, rng):
    return f"""You are an expert at reading ASCII maps. Think step by step before you answer; no markdown.

# Task
The maze is a grid of characters. Walls are drawn as #, corridors as spaces.
You (P) want to leave by the exit (X). Diagonal movement is not allowed.

# Map
{lines(rows, "#", " ", "P", "X")}

# Answer format
One line with the moves, e.g. UURDD. If there is no way, write NONE."""


@form("misleading")
def coordinates_in_the_answer_format(rows, rng):
    return f"Find the path from S to G. Reply as a list of (row, col) pairs such as [(0, 0), (0, 1), (1, 1)].\n\n{lines(rows, between=' ')}\n\n#: wall, .: free"


@form("misleading", "bare")
def frozen_lake(rows, rng):
    return f"Frozen lake: S start, F frozen (safe), H hole (do not step in), G goal. It is not slippery. Find the shortest safe path.\n\n{lines(rows, 'H', 'F')}"


@form("misleading")
def facing_robot(rows, rng):
    return f"A robot that faces north stands on R in a maze (# walls, . floor). Which is the shortest route to the target T?\n\n{lines(rows, start='R', goal='T')}"
