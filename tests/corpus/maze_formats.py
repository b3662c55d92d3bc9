"""Mazes as programs, solvers, benchmarks and chats write them down: what `maze_forms` holds, further afield.

`FORMS` maps a name to (family, function); the function gets rows of the signs "# SG" and returns a text. The
families are those of `maze_forms`.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.corpus.maze_forms import Rows

Form = Callable[[Rows], str]
FORMS: dict[str, tuple[str, Form]] = {}


def form(family: str = "bare") -> Callable[[Form], Form]:
    def register(function: Form) -> Form:
        assert function.__name__ not in FORMS, function.__name__
        FORMS[function.__name__] = (family, function)
        return function

    return register


def cells(rows: Rows, sign: str, base: int = 0) -> list[tuple[int, int]]:
    return [(r + base, c + base) for r, row in enumerate(rows) for c, one in enumerate(row) if one == sign]


def one(rows: Rows, sign: str, base: int = 0) -> tuple[int, int]:
    return cells(rows, sign, base)[0]


def drawn(rows: Rows, signs: str, between: str = "") -> str:
    """The rows in other signs, given in the order wall, free, start, goal."""
    table = dict(zip("# SG", signs, strict=True))
    return "\n".join(between.join(table[sign] for sign in row) for row in rows)


def worded(rows: Rows, wall: str, free: str, start: str, goal: str) -> list[list[str]]:
    table = {"#": wall, " ": free, "S": start, "G": goal}
    return [[table[sign] for sign in row] for row in rows]


# ---------------------------------------------------------------------------- facts


@form()
def asp_facts(rows: Rows) -> str:
    walls = " ".join(f"wall({r},{c})." for r, c in cells(rows, "#", 1))
    (a, b), (c, d) = one(rows, "S", 1), one(rows, "G", 1)
    return (
        f"#const h={len(rows)}. #const w={len(rows[0])}. % rows 1..h from the top, columns 1..w\n{walls}\n"
        f"start({a},{b}). goal({c},{d}).\n% wall(Row,Col). Find a shortest plan."
    )


@form()
def prolog_facts(rows: Rows) -> str:
    walls = "\n".join(f"obstacle({r}, {c})." for r, c in cells(rows, "#"))
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return f"size({len(rows)}, {len(rows[0])}). % rows, columns, both from 0\n{walls}\nstart({a}, {b}).\ngoal({c}, {d})."


@form()
def clingo_blocked(rows: Rows) -> str:
    walls = " ".join(f"blocked({r},{c})." for r, c in cells(rows, "#"))
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"rows({len(rows)}). cols({len(rows[0])}).\n{walls}\ninit({a},{b}). goal({c},{d}).\n"
        "% (row, col), 0-based. How do I get from init to goal in the fewest moves?"
    )


@form()
def json_of_walls(rows: Rows) -> str:
    return "Find the shortest path.\n" + json.dumps(
        {
            "rows": len(rows),
            "cols": len(rows[0]),
            "walls": cells(rows, "#"),
            "start": one(rows, "S"),
            "goal": one(rows, "G"),
        }
    )


@form()
def json_of_places(rows: Rows) -> str:
    def place(cell: tuple[int, int]) -> dict[str, int]:
        return {"row": cell[0], "col": cell[1]}

    return "maze as json, path please\n" + json.dumps(
        {
            "height": len(rows),
            "width": len(rows[0]),
            "obstacles": [place(cell) for cell in cells(rows, "#")],
            "start": place(one(rows, "S")),
            "end": place(one(rows, "G")),
        },
        indent=1,
    )


@form()
def json_of_x_and_y(rows: Rows) -> str:
    def place(cell: tuple[int, int]) -> dict[str, int]:
        return {"x": cell[1], "y": cell[0]}

    return "Route from start to target (x right, y down, from 0):\n" + json.dumps(
        {
            "width": len(rows[0]),
            "height": len(rows),
            "blocked": [place(cell) for cell in cells(rows, "#")],
            "start": place(one(rows, "S")),
            "target": place(one(rows, "G")),
        }
    )


@form()
def python_sets(rows: Rows) -> str:
    return (
        f"H, W = {len(rows)}, {len(rows[0])}\nwalls = {{{', '.join(map(str, cells(rows, '#')))}}}  # (row, col)\n"
        f"start = {one(rows, 'S')}\ngoal = {one(rows, 'G')}\nprint(bfs(start, goal))  # what is the shortest path?"
    )


@form()
def yaml_facts(rows: Rows) -> str:
    walls = "\n".join(f"  - [{r}, {c}]" for r, c in cells(rows, "#"))
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"# a maze, [row, col] from 0\nrows: {len(rows)}\ncols: {len(rows[0])}\nstart: [{a}, {b}]\ngoal: [{c}, {d}]\n"
        f"walls:\n{walls}"
    )


@form()
def minigrid_objects(rows: Rows) -> str:
    walls = ", ".join(f"({r}, {c})" for r, c in cells(rows, "#"))
    return (
        f"GridWorld of {len(rows)} rows and {len(rows[0])} columns, coordinates (row, col) from 0.\n"
        f"Walls: {walls}\nAgent: {one(rows, 'S')}\nGoal: {one(rows, 'G')}\nReach the goal in the fewest moves."
    )


# ---------------------------------------------------------------------------- graphs


def _edges(rows: Rows) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The pairs of rooms of a lattice that no wall parts."""
    height, width = len(rows) // 2, len(rows[0]) // 2
    right = [
        ((r, c), (r, c + 1))
        for r in range(height)
        for c in range(width - 1)
        if rows[2 * r + 1][2 * c + 2] != "#"
    ]
    down = [
        ((r, c), (r + 1, c))
        for r in range(height - 1)
        for c in range(width)
        if rows[2 * r + 2][2 * c + 1] != "#"
    ]
    return right + down


def _rooms(rows: Rows) -> tuple[str, str]:
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return f"({a // 2},{b // 2})", f"({c // 2},{d // 2})"


@form("rooms")
def maze_dataset_tokens(rows: Rows) -> str:
    start, goal = _rooms(rows)
    edges = " ; ".join(f"({a},{b}) <--> ({c},{d})" for (a, b), (c, d) in _edges(rows)[::-1])
    return (
        f"<ADJLIST_START> {edges} ; <ADJLIST_END> <ORIGIN_START> {start} <ORIGIN_END> "
        f"<TARGET_START> {goal} <TARGET_END> <PATH_START>"
    )


@form("rooms")
def maze_dataset_spaced(rows: Rows) -> str:
    start, goal = (place.replace("(", "( ").replace(",", " , ").replace(")", " )") for place in _rooms(rows))
    edges = "\n".join(f"( {a} , {b} ) <--> ( {c} , {d} ) ;" for (c, d), (a, b) in _edges(rows))
    return (
        f"A maze in tokens, (row,col). Explain the way.\n<ADJLIST_START>\n{edges}\n<ADJLIST_END>\n"
        f"<ORIGIN_START> {start} <ORIGIN_END>\n<TARGET_START> {goal} <TARGET_END>"
    )


@form("rooms")
def edges_with_dashes(rows: Rows) -> str:
    start, goal = _rooms(rows)
    edges = ", ".join(f"({a},{b})-({c},{d})" for (a, b), (c, d) in _edges(rows))
    return f"Maze of {len(rows) // 2}x{len(rows[0]) // 2} rooms (row,col). Open passages: {edges}. Start: {start}. Goal: {goal}."


# ---------------------------------------------------------------------------- benchmarks


@form()
def moving_ai(rows: Rows) -> str:
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    body = "\n".join("".join("@" if sign == "#" else "." for sign in row) for row in rows)
    return (
        f"type octile\nheight {len(rows)}\nwidth {len(rows[0])}\nmap\n{body}\n\nversion 1\n"
        f"0 x.map {len(rows[0])} {len(rows)} {b} {a} {d} {c}\n\n4-neighbour moves only."
    )


@form()
def moving_ai_with_trees(rows: Rows) -> str:
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    body = "\n".join("".join("T" if sign == "#" else "." for sign in row) for row in rows)
    return (
        f"Shortest path in this map, no diagonal steps, start x={b} y={a}, goal x={d} y={c} (from 0).\n"
        f"type octile\nheight {len(rows)}\nwidth {len(rows[0])}\nmap\n{body}"
    )


@form()
def frozen_lake_gym(rows: Rows) -> str:
    body = ", ".join(f'"{row}"' for row in drawn(rows, "HFSG").split("\n"))
    return f'gym.make("FrozenLake-v1", desc=[{body}], is_slippery=False)\nHow do I get to G without a hole?'


@form("walled")
def reasoning_gym(rows: Rows) -> str:
    return (
        "Navigate from '3' (start) to 'z' (goal):\n\n```\n" + drawn(rows, ">e3z") + "\n```\n"
        "Legend: '>' = Wall, 'e' = Passage"
    )


@form("walled")
def korgym_zeros(rows: Rows) -> str:
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        "Find the way through the maze. 1 is a wall, 0 is free. Coordinates are (row, column), from 0.\n"
        + str([[int(sign == "#") for sign in row] for row in rows])
        + f"\nstart = ({a}, {b}), end = ({c}, {d})"
    )


@form()
def grid_world_letters(rows: Rows) -> str:
    return "Grid world (A agent, T target, X blocked, _ free):\n" + drawn(rows, "X_AT", " ")


@form()
def minigrid_codes(rows: Rows) -> str:
    return "MiniGrid, W wall, E empty, A agent, G goal. Shortest way?\n" + drawn(rows, "WEAG", " ")


@form("walled")
def hrm_line(rows: Rows) -> str:
    return f"maze, {len(rows)} rows: " + "|".join(row.replace(" ", ".") for row in rows)


# ---------------------------------------------------------------------------- programs


@form()
def java_booleans(rows: Rows) -> str:
    body = ",\n".join("  {" + ", ".join(str(sign == "#").lower() for sign in row) + "}" for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"boolean[][] blocked = {{\n{body}\n}};\nPoint from = new Point({b}, {a}); // Point(x, y), from 0\n"
        f"Point to = new Point({d}, {c});\n\nExplain breadth first search here."
    )


@form()
def python_booleans(rows: Rows) -> str:
    body = ",\n    ".join(str([sign != "#" for sign in row]) for row in rows)
    return (
        f"walkable = [\n    {body},\n]\nstart = {one(rows, 'S')}  # (row, col), 0-based\ngoal = {one(rows, 'G')}\n"
        "# shortest path?"
    )


@form()
def numpy_print(rows: Rows) -> str:
    body = "]\n [".join(" ".join(str(int(sign == "#")) for sign in row) for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return f"maze (1 wall)\n[[{body}]]\nstart=({a},{b}) goal=({c},{d}) 0-based (row, col)"


@form()
def numbers_named_walls(rows: Rows) -> str:
    body = ",\n  ".join(str([int(sign == "#") for sign in row]) for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return f"const walls = [\n  {body}\n];\nlet start = [{a}, {b}], end = [{c}, {d}]; // [row, col] from 0\n// way?"


@form()
def numbers_named_free(rows: Rows) -> str:
    body = ",\n  ".join(str([int(sign != "#") for sign in row]) for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"passable = [\n  {body}\n]\nsrc = ({a}, {b})\ndst = ({c}, {d})  # (row, col) from 0\n# find a path"
    )


@form()
def c_array_and_macros(rows: Rows) -> str:
    body = ",\n".join("  {" + ",".join(str(int(sign == "#")) for sign in row) + "}" for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"int maze[{len(rows)}][{len(rows[0])}] = {{ /* 1 = wall */\n{body}\n}};\n"
        f"#define START_ROW {a}\n#define START_COL {b}\n#define GOAL_ROW {c}\n#define GOAL_COL {d}"
    )


@form()
def separate_numbers(rows: Rows) -> str:
    body = ",\n  ".join(str([int(sign == "#") for sign in row]) for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"maze = [\n  {body}\n]  # 1 is a wall\nstart_row, start_col = {a}, {b}\nend_row, end_col = {c}, {d}\n"
        "# 0-based; shortest path?"
    )


@form()
def start_x_start_y(rows: Rows) -> str:
    body = ",\n  ".join(str([int(sign == "#") for sign in row]) for row in rows)
    (a, b), (c, d) = one(rows, "S"), one(rows, "G")
    return (
        f"var maze = [\n  {body}\n]; // 1 = wall, 0 = free\nvar startX = {b}, startY = {a};\n"
        f"var goalX = {d}, goalY = {c}; // from 0"
    )


@form()
def json_words(rows: Rows) -> str:
    return "Wie komme ich durch dieses Labyrinth?\n" + json.dumps(
        worded(rows, "Wand", "frei", "Start", "Ziel"), ensure_ascii=False
    )


@form()
def russian_words(rows: Rows) -> str:
    return (
        json.dumps(worded(rows, "стена", "пол", "старт", "финиш"), ensure_ascii=False).replace("], ", "],\n ")
        + "\nНайди кратчайший путь."
    )


@form()
def french_words(rows: Rows) -> str:
    body = "\n".join(", ".join(row) for row in worded(rows, "mur", "libre", "départ", "arrivée"))
    return f"Un labyrinthe :\n{body}\nQuel est le chemin ?"


@form()
def spanish_words(rows: Rows) -> str:
    body = "\n".join(" | ".join(row) for row in worded(rows, "muro", "libre", "inicio", "meta"))
    return f"Laberinto:\n{body}\n¿Cuál es el camino más corto?"


@form()
def chinese_words(rows: Rows) -> str:
    body = "\n".join(",".join(row) for row in worded(rows, "墙", "路", "起点", "终点"))
    return f"迷宫：\n{body}\n最短路径是什么？"


@form()
def english_capital_words(rows: Rows) -> str:
    body = ",\n".join("{" + ", ".join(row) + "}" for row in worded(rows, "WALL", "FLOOR", "START", "EXIT"))
    return f"Cell[][] maze = {{\n{body}\n}};"


@form()
def enum_names(rows: Rows) -> str:
    names = worded(rows, "Tile.WALL", "Tile.EMPTY", "Tile.START", "Tile.GOAL")
    return "maze = [\n" + ",\n".join("[" + ", ".join(row) + "]" for row in names) + "\n]"


@form("walled")
def c_strings(rows: Rows) -> str:
    return "const char *maze[] = {\n" + ",\n".join(f'  "{row}"' for row in rows) + "\n};"


@form("walled")
def javascript_concatenated(rows: Rows) -> str:
    return "let maze =\n" + " +\n".join(f'  "{row}\\n"' for row in rows) + ";\n// way from S to G?"


@form("walled")
def yaml_rows(rows: Rows) -> str:
    return "maze:\n" + "\n".join(f'  - "{row}"' for row in rows)


@form("walled")
def comment_lines(rows: Rows) -> str:
    return "maze:\n" + "\n".join(f"// {row}" for row in rows)


@form("walled")
def bbcode(rows: Rows) -> str:
    return "my maze\n[code]\n" + "\n".join(rows) + "\n[/code]\nhow do I get from S to G?"


@form("walled")
def html_pre(rows: Rows) -> str:
    return "<p>The maze:</p>\n<pre>\n" + "\n".join(rows) + "\n</pre>"


@form("walled")
def xml_rows(rows: Rows) -> str:
    names = {"#": "<wall/>", " ": "<free/>", "S": "<start/>", "G": "<goal/>"}
    body = "\n".join("  <row>" + "".join(names[sign] for sign in row) + "</row>" for row in rows)
    return f"<maze>\n{body}\n</maze>"


@form("walled")
def divs_with_classes(rows: Rows) -> str:
    names = {"#": "wall", " ": "path", "S": "start", "G": "end"}
    body = "\n".join(
        '<div class="row">' + "".join(f'<div class="{names[sign]}"></div>' for sign in row) + "</div>"
        for row in rows
    )
    return f'<div class="maze">\n{body}\n</div>'


@form("walled")
def csv_codes(rows: Rows) -> str:
    return "maze.csv (1 wall, 0 free, 2 start, 3 goal)\n" + drawn(rows, "1023", ",")


@form("walled")
def semicolon_words(rows: Rows) -> str:
    return "maze\n" + "\n".join(";".join(row) for row in worded(rows, "wall", "free", "start", "goal"))


# ---------------------------------------------------------------------------- people


@form()
def mouse_bricks_cheese(rows: Rows) -> str:
    return drawn(rows, "🧱🟫🐭🧀") + "\n\nhelp the mouse to the cheese! (not through bricks)"


@form()
def rabbit_trees_carrot(rows: Rows) -> str:
    return drawn(rows, "🌲🟩🐰🥕") + "\nthe bunny wants its carrot, trees are in the way"


@form()
def car_buildings_flag(rows: Rows) -> str:
    return "get the car to the flag, buildings block the road\n" + drawn(rows, "🏢⬜🚗🏁")


@form()
def fire_and_house(rows: Rows) -> str:
    return "🔥 = can't go there, ⬜ = fine\n" + drawn(rows, "🔥⬜🧍🏠") + "\nget 🧍 to 🏠, shortest way"


@form("walled")
def german_letters(rows: Rows) -> str:
    return (
        "Mein Irrgarten, Mauern sind X und Wege sind Punkte. Der Eingang ist mit E markiert, der Ausgang mit A.\n\n"
        + drawn(rows, "X.EA")
        + "\n\nWie komme ich durch?"
    )


@form("walled")
def spanish_letters(rows: Rows) -> str:
    return "Laberinto: E es la entrada, S es la salida, # los muros.\n" + drawn(rows, "#.ES") + "\n¿Camino?"


@form("walled")
def italian_letters(rows: Rows) -> str:
    return "Labirinto. L'entrata è segnata con E, l'uscita con U, i muri con M.\n" + drawn(rows, "M.EU")


@form("walled")
def french_letters(rows: Rows) -> str:
    return "Labyrinthe : l'entrée est marquée E, la sortie S ; les murs sont des #.\n" + drawn(rows, "#.ES")


@form("walled")
def polish_letters(rows: Rows) -> str:
    return "Labirynt: W to wejście, K to koniec, # to ściana.\n" + drawn(rows, "#.WK")


@form("walled")
def arabic_letters(rows: Rows) -> str:
    return (
        "متاهة لابني: الحرف X جدار، والنقطة ممر، وB البداية وN النهاية.\n"
        + drawn(rows, "X.BN")
        + "\nما هو الطريق إلى النهاية؟"
    )


@form("walled")
def persian_letters(rows: Rows) -> str:
    return "هزارتو: X دیوار است و نقطه راه. A شروع و Z پایان.\n" + drawn(rows, "X.AZ") + "\nمسیر؟"


@form("walled")
def hebrew_free_signs(rows: Rows) -> str:
    return "מבוך: # קיר, . דרך, S התחלה, G סוף\n" + drawn(rows, "#.SG")


@form("walled")
def numbers_as_signs(rows: Rows) -> str:
    return "maze. 8 = wall, 0 = way, 1 = start, 9 = exit\n\n" + drawn(rows, "8019")


@form("walled")
def ends_by_letters_given_later(rows: Rows) -> str:
    return drawn(rows, "#.PQ") + "\n\nmaze: I am at P and want to get to Q"


@form("walled")
def block_and_shade(rows: Rows) -> str:
    return "labyrinth, start ☺, exit ⌂\n" + drawn(rows, "▓░☺⌂")


@form("walled")
def with_arrows_after(rows: Rows) -> str:
    return "maze\n" + drawn(rows, "#.SG") + "\n\nanswer with arrows like ↑→↓←"
