"""Texts that look like mazes but are played by other rules, or hold no maze at all.

`NEGATIVES` maps a name to a function of a seeded generator that returns such a text. None of them may
be read as a maze (or as anything else) without a question.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np

from tests.corpus.maze_forms import draw, lines, signs, where

Text = Callable[[np.random.Generator], str]
NEGATIVES: dict[str, Text] = {}


def negative(function: Text) -> Text:
    assert function.__name__ not in NEGATIVES, function.__name__
    NEGATIVES[function.__name__] = function
    return function


def _maze(rng, *table: str, between: str = "") -> str:
    return lines(draw("walled", rng), *table, between=between)


def _sprinkled(rng, extra: str, *table: str) -> str:
    """A maze with some of its free cells replaced by other signs."""
    rows = [list(row) for row in draw("walled", rng)]
    free = [(r, c) for r, row in enumerate(rows) for c, sign in enumerate(row) if sign == " "]
    for sign, i in zip(extra, rng.permutation(len(free)), strict=False):
        r, c = free[int(i)]
        rows[r][c] = sign
    translate = dict(zip("# SG", table or "#.SG", strict=True))
    return "\n".join("".join(translate.get(sign, sign) for sign in row) for row in rows)


def _digits(rng, height: int, width: int, low: int = 0, high: int = 2, between: str = " ") -> str:
    return "\n".join(between.join(map(str, row)) for row in rng.integers(low, high, (height, width)).tolist())


def _letters(rng, height: int, width: int, letters: str, between: str = " ") -> str:
    return "\n".join(
        between.join(letters[i] for i in row)
        for row in rng.integers(0, len(letters), (height, width)).tolist()
    )


# ---------------------------------------------------------------------------- mazes with further rules


@negative
def sokoban(rng):
    return (
        "Push every box ($) onto a target (.) in this warehouse. @ is the player, # a wall.\n\n"
        + _sprinkled(rng, "$$..", "#", " ", "@", ".")
    )


@negative
def sokoban_with_other_signs(rng):
    return "You play Sokoban.\n* the player\n@ a box\nX a goal\n+ a wall\n- floor\n\n" + _sprinkled(
        rng, "@@XX", "+", "-", "*", "X"
    )


@negative
def diagonal_moves(rng):
    return "Find the shortest path from S to G in this maze. Diagonal moves are allowed.\n\n" + _maze(rng)


@negative
def eight_directions(rng):
    return (
        "You may step in all eight directions. Shortest route through the maze from S to G? # = wall\n\n"
        + _maze(rng)
    )


@negative
def keys_and_doors(rng):
    return (
        "Maze: pick up the key k before you can open the door D. S start, G goal, # wall.\n\n"
        + _sprinkled(rng, "kD")
    )


@negative
def coins(rng):
    return "Collect all coins (o) on your way from S to G; # are the walls of the maze.\n\n" + _sprinkled(
        rng, "ooo"
    )


@negative
def portals(rng):
    return (
        "Maze with teleporters: stepping on 1 takes you to the other 1. Go from S to G (# wall).\n\n"
        + _sprinkled(rng, "1122")
    )


@negative
def weighted_cells(rng):
    return (
        "Every digit is the cost of entering the cell. Find the path with the lowest total cost from the top left to the bottom right.\n\n"
        + _digits(rng, 7, 7, 1, 10)
    )


@negative
def turning_costs(rng):
    return (
        "Reindeer maze: a step costs 1 point, turning costs 1000 points. What is the lowest score from S to E?\n\n"
        + _maze(rng, "#", ".", "S", "E")
    )


@negative
def pac_man(rng):
    return (
        "Pac-Man (P) must eat all the pellets in this maze while ghosts (G) chase him. # are walls.\n\n"
        + _maze(rng, "#", ".", "P", "G")
    )


@negative
def ice_maze(rng):
    return (
        "Ice maze: once you move you keep sliding in that direction until you hit a wall (#). Get from S to G.\n\n"
        + _maze(rng)
    )


@negative
def slippery_lake(rng):
    return (
        "FrozenLake, is_slippery=True: the tiles are slippery and you may slide sideways. S start, F frozen, H hole, G goal.\n\n"
        + _maze(rng, "H", "F", "S", "G")
    )


@negative
def rolling_ball(rng):
    rows = draw("walled", rng)
    s, g = where(rows, "S"), where(rows, "G")
    grid = [[int(c) for c in row] for row in signs(rows, "1", "0", "0", "0")]
    return f"A ball in a maze keeps rolling until it hits a wall. Can it stop at the destination? maze = {grid}, start = {list(s)}, destination = {list(g)}"


@negative
def breakable_walls(rng):
    return "You can break through at most 2 walls (#) of the maze. Fewest steps from S to G?\n\n" + _maze(rng)


@negative
def only_right_and_down(rng):
    return (
        "A robot in the top left corner may only move right or down. In how many ways can it reach the bottom right corner? 1 is an obstacle.\n\n"
        + _digits(rng, 5, 6)
    )


@negative
def visit_everything(rng):
    return (
        "Starting from S, visit every open cell of this maze exactly once (# walls) and stop at G.\n\n"
        + _maze(rng)
    )


@negative
def two_robots(rng):
    return (
        "Two robots A and B must swap places in this maze without colliding with each other. # = wall\n\n"
        + _maze(rng, "#", ".", "A", "B")
    )


@negative
def jumping(rng):
    return "In this maze you can jump over one wall cell at a time. From S to G, # walls.\n\n" + _maze(rng)


@negative
def arrow_maze(rng):
    return (
        "Arrow maze: from each cell you must move in the direction of the arrow. Get from the top left to the star.\n\n"
        + _letters(rng, 5, 5, "↑↓←→")
    )


@negative
def ray_arrows_chinese(rng):
    return "这是一个 4 x 4 的箭头迷宫。X 表示空白格子，数字表示射线箭头串的起点，请填入箭头。\n" + json.dumps(
        [[pick for pick in row.split()] for row in _letters(rng, 4, 4, "XX12").split("\n")],
        ensure_ascii=False,
    )


@negative
def waypoints(rng):
    return (
        "The player P must pass the waypoints 1, 2 and 3 in order; X are walls of the maze, E is empty.\n\n"
        + _sprinkled(rng, "123", "X", "E", "P", "E")
    )


@negative
def fog_of_war(rng):
    return (
        "You can only see the cells adjacent to you; the rest of the maze is hidden by fog of war. Go from S to G.\n\n"
        + _maze(rng)
    )


@negative
def two_floors(rng):
    return (
        "A 3D maze with two floors; L is a ladder between them. S start, G goal.\n\nFloor 1\n"
        + _maze(rng)
        + "\n\nFloor 2\n"
        + _maze(rng)
    )


# ---------------------------------------------------------------------------- other puzzles on grids


@negative
def islands(rng):
    return "Count the islands. 1 is land and 0 is water.\n\n" + _digits(rng, 6, 7)


@negative
def rotten_fruit(rng):
    return (
        "0 is an empty cell, 1 a fresh orange, 2 a rotten orange. After how many minutes is no orange fresh?\n\n"
        + _digits(rng, 6, 6, 0, 3)
    )


@negative
def nearest_zero(rng):
    return "For each cell give the Manhattan distance to the nearest 0.\n\n" + _digits(rng, 7, 7)


@negative
def life(rng):
    return "What does this Game of Life board look like after 3 steps? # is alive, . is dead.\n\n" + _letters(
        rng, 8, 8, "#.", ""
    )


@negative
def surrounded(rng):
    return "Capture all regions of O that are surrounded by X.\n\n" + _letters(rng, 6, 6, "XO")


@negative
def mines(rng):
    return "Minesweeper: which of the cells marked # are safe to open?\n\n" + _letters(rng, 7, 7, "#12.")


@negative
def ships(rng):
    return "Battleship: X are hits, O misses and . unknown. Where do you shoot next?\n\n" + _letters(
        rng, 8, 8, "XO...."
    )


@negative
def lamps(rng):
    return (
        "Light up: place bulbs on the white cells (.) so that everything is lit; # are black cells.\n\n"
        + _letters(rng, 7, 7, "#...", "")
    )


@negative
def tents(rng):
    return "Tents and trees: put a tent next to each tree (T). Row counts: 1 0 2 1 1.\n\n" + _letters(
        rng, 5, 5, "T..."
    )


@negative
def queens(rng):
    return "Place 3 more queens so that no two attack each other.\n\n" + _letters(rng, 8, 8, "_______Q")


@negative
def noughts(rng):
    return (
        "It is X's turn in this tic-tac-toe game. What is the best move?\n\nX | O | .\n. | X | .\nO | . | .\n"
    )


@negative
def snake(rng):
    return (
        "Snake game: H is the head, o the body, * the food, # the border. What is the next move?\n\n"
        + _sprinkled(rng, "oo*", "#", ".", "H", "o")
    )


@negative
def words(rng):
    return "Find the words START, GOAL and WALL in this word search.\n\n" + _letters(rng, 9, 9, "STARTGOLW")


@negative
def nonogram(rng):
    return "Nonogram. Columns: 2 | 1 1 | 3 | 1 | 2; rows: 1 | 3 | 1 1 | 2 | 2\n\n" + "\n".join(
        "....." for _ in range(5)
    )


@negative
def loop(rng):
    return "Slitherlink: draw a single closed loop along the dots.\n\n+ + + +\n 3 2 .\n+ + + +\n . 1 0\n+ + + +\n 2 . 3\n+ + + +"


@negative
def number_link(rng):
    return "Connect matching pairs with paths that do not cross (flow free).\n\n" + _sprinkled(
        rng, "AABBCC", ".", ".", ".", "."
    )


@negative
def rush_hour(rng):
    return "Move the red car AA to the exit on the right. x is a wall.\n\n..xJBB\nCCIJ.L\nF.IAAL\nFDD.Kx\nGH..K.\nGH.EE."


@negative
def matrix_question(rng):
    return "Rotate this matrix by 90 degrees.\n\n" + _digits(rng, 5, 5)


@negative
def path_sum(rng):
    return "What is the largest sum on a path from the top row to the bottom row?\n\n" + _digits(
        rng, 6, 6, 1, 10
    )


@negative
def ascii_banner(rng):
    return "What does this say?\n\n#   # #####\n#   #   #\n#####   #\n#   #   #\n#   # #####"


@negative
def chess_board(rng):
    return "White to move and mate in one:\n\nr n b q k . . r\np p p . . p p p\n. . . . . n . .\n. . b . p . . .\n. . B . P . . .\n. . . . . Q . .\nP P P P . P P P\nR N B . K . N R"


@negative
def go_board(rng):
    return "Black (X) to play on this Go board; how can it capture the white stones (O)?\n\n" + _letters(
        rng, 9, 9, "XO....."
    )


@negative
def knight_path(rng):
    return "What is the least number of knight moves from S to G when # squares are blocked?\n\n" + _maze(rng)


@negative
def dungeon_story(rng):
    return "Write a short story about a knight who is lost in a labyrinth and meets a minotaur. The walls are made of #stone and the exit is far away."


@negative
def maze_code(rng):
    return "Write a Python function that generates a random maze:\n\ndef maze(h, w):\n    grid = [[1] * w for _ in range(h)]\n    return grid\n"


@negative
def maze_in_words(rng):
    return "A maze has five rooms. Room A leads to B and C, C leads to D, and D to the exit E. What is the shortest way from A to E?"


@negative
def empty_maze(rng):
    return "Solve this maze:\n\n```\n```"


@negative
def table_of_sales(rng):
    return "| Month | Sales |\n|---|---|\n| Jan | 10 |\n| Feb | 12 |\n\nWhat is the way to increase sales? Walk me through it."


@negative
def figlet(rng):
    return "Read the figlet font:\n\n ####   #    #\n#    #  ##  ##\n#    #  # ## #\n#    #  #    #\n ####   #    #"


@negative
def truth_table(rng):
    return "Which gate is it?\n\n0 0 0\n0 1 1\n1 0 1\n1 1 0\n"


@negative
def seating(rng):
    return "Where can guests sit so that no two are adjacent? # is broken, . is a seat.\n\n" + _letters(
        rng, 6, 8, "#...", ""
    )


@negative
def walls_and_gates(rng):
    return (
        "Fill each empty room with the distance to its nearest gate. -1 is a wall, 0 a gate, 9 an empty room.\n\n"
        + _letters(rng, 5, 5, "990", " ").replace("0", "-1", 3)
    )


@negative
def guard_patrol(rng):
    return (
        "A guard patrols this map and turns right at each obstacle (#). How many positions will the guard visit before leaving?\n\n"
        + _sprinkled(rng, "^", "#", ".", ".", ".")
    )
