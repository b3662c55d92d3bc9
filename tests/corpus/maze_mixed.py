"""Mazes in random company: any signs, any way to explain them, any way to draw, any words around."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np

from tests.corpus.maze_forms import draw, pick, signs

SETS = (
    "#.SG", "# SE", "X.AB", "XOBE", "WPSE", "10SG", "01SG", "█ SE", "█░SG", "*oIX", "HFSG", "B.SE", "#_@$", "%-RT", "#·SF",
    "XO*#", "+ AZ", "▓ PE", "M.CH", "&~QK", "=.<>", "⬛⬜🟩🟥", "🧱⬜😀🏁", "🌲🟩🐰🥕", "Y7jR", "&tzQ",
)  # fmt: skip

EXPLAIN = (
    "{w} is a wall, {p} is a free cell, {s} is the start and {g} is the goal.",
    "Legend: {w} = wall, {p} = path, {s} = start, {g} = end",
    "'{w}' - wall\n'{p}' - open space\n'{s}' - starting point\n'{g}' - finish",
    "* {s}: start position\n* {g}: target position\n* {w}: obstacle\n* {p}: free space",
    "1. `{w}` represents a wall\n2. `{p}` represents a corridor\n3. `{s}` represents the entrance\n4. `{g}` represents the exit",
    "The walls are drawn with {w} and the open cells with {p}. You begin at {s} and need to reach {g}.",
    "Start: {s}\nGoal: {g}\nWall: {w}\nOpen: {p}",
    "In this map \"{s}\" marks your starting position, \"{g}\" the destination, \"{w}\" stands for an impassable block and \"{p}\" for walkable floor.",
    "Cells marked {w} are blocked; cells marked {p} can be walked on. The start is {s}, the exit is {g}.",
    "| sign | meaning |\n| --- | --- |\n| {s} | start |\n| {g} | exit |\n| {w} | wall |\n| {p} | passage |",
    "**Symbols**\n- **{w}** → obstacle (cannot be crossed)\n- **{p}** → free\n- **{s}** → agent's start\n- **{g}** → goal",
    "Key: {w}=wall; {p}=empty; {s}=start; {g}=end",
    "Go from {s} (start) to {g} (end). You cannot enter {w} (walls). {p} (floor) is fine.",
    "legend = {{'{w}': 'wall', '{p}': 'path', '{s}': 'start', '{g}': 'goal'}}",
    "The maze has walls ({w}), empty cells ({p}), a start ({s}) and an end ({g}).",
    "{s} -> start\n{g} -> end\n{w} -> wall\n{p} -> open",
)  # fmt: skip

ASK = (
    "Find the shortest path through the maze.",
    "How many moves does the shortest route take? Moves are up, down, left, right.",
    "Please solve the labyrinth. Answer with a string of U, D, L and R.",
    "Is there a way out of this maze? If so, list the (row, col) cells of the path, 0-indexed.",
    "You are a navigation agent on a grid. Output the path as a JSON list.",
)

Drawing = Callable[[list[list[str]], np.random.Generator], str]
DRAWINGS: tuple[Drawing, ...] = (
    lambda cells, rng: "\n".join("".join(row) for row in cells),
    lambda cells, rng: "```\n" + "\n".join("".join(row) for row in cells) + "\n```",
    lambda cells, rng: "\n".join(" ".join(row) for row in cells),
    lambda cells, rng: "```text\n" + "\n".join(" ".join(row) for row in cells) + "\n```",
    lambda cells, rng: json.dumps(cells, ensure_ascii=False),
    lambda cells, rng: "[\n" + ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in cells) + "\n]",
    lambda cells, rng: json.dumps(["".join(row) for row in cells], ensure_ascii=False),
    lambda cells, rng: "\n".join("| " + " | ".join(row) + " |" for row in cells),
    lambda cells, rng: "\n".join("".join(f"[{cell}]" for cell in row) for row in cells),
    lambda cells, rng: "\n".join(f"{r:2d} " + "".join(row) for r, row in enumerate(cells)),
    lambda cells, rng: "    " + " ".join(str(c % 10) for c in range(len(cells[0]))) + "\n" + "\n".join(f"{r:2d}  " + " ".join(row) for r, row in enumerate(cells)),
    lambda cells, rng: "  " + "\n  ".join("".join(row) for row in cells),
)  # fmt: skip


def mixed(rng: np.random.Generator) -> tuple[str, list[str]]:
    """A text and the maze in it."""
    rows = draw(pick(rng, "walled", "bare", "rooms"), rng)
    wall, free, start, goal = SETS[int(rng.integers(len(SETS)))]
    number = int(rng.integers(len(DRAWINGS)))
    cells = signs(rows, wall, free, start, goal)
    drawn = DRAWINGS[number](cells, rng)
    explained = EXPLAIN[int(rng.integers(len(EXPLAIN)))].format(
        w=wall, p="space" if free == " " else free, s=start, g=goal
    )
    asked = ASK[int(rng.integers(len(ASK)))]
    parts = [
        [asked, explained, drawn],
        [explained, drawn, asked],
        [asked, drawn, explained],
        [drawn, explained, asked],
    ]
    return "\n\n".join(parts[int(rng.integers(4))]), rows
