"""Texts about puzzles and grids that are none of ours; reading one of them confidently is a mistake.

`OTHERS` maps a name to a function of a seeded generator. Many show grids of 4, 6 or 9 rows of digits,
mention Sudoku in passing, or give an example answer that would be a legal Sudoku.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from corpus.sudoku_forms import lines, solved

Other = Callable[[np.random.Generator], str]
OTHERS: dict[str, Other] = {}


def other(function: Other) -> Other:
    assert function.__name__ not in OTHERS, function.__name__
    OTHERS[function.__name__] = function
    return function


# ---------------------------------------------------------------------------- helpers


def latin(rng: np.random.Generator, n: int) -> list[list[int]]:
    """A full Latin square in random order of rows, columns and digits."""
    rows, columns, digits = rng.permutation(n), rng.permutation(n), rng.permutation(n) + 1
    return [[int(digits[(r + c) % n]) for c in columns] for r in rows]


def holes(rng: np.random.Generator, grid: list[list[int]], share: float = 0.6) -> list[list[int]]:
    return [[0 if rng.random() < share else v for v in row] for row in grid]


def numbers(rng: np.random.Generator, height: int, width: int, low: int, high: int) -> list[list[int]]:
    return rng.integers(low, high + 1, size=(height, width)).tolist()


def sudoku_like(rng: np.random.Generator, n: int = 9, share: float = 0.55) -> list[list[int]]:
    """A grid that could be a Sudoku: a full legal one with holes."""
    return holes(rng, solved(n, int(rng.integers(n))), share)


# ---------------------------------------------------------------------------- Latin squares and their kin


@other
def futoshiki_4x4(rng):
    return (
        f"Finish this 4x4 Futoshiki. Rows and columns hold 1 to 4 once each, like in a "
        f"Sudoku without boxes.\n{lines(holes(rng, latin(rng, 4)), '0')}\n"
        "Constraints: (1,1) < (1,2), (3,4) > (2,4)"
    )


@other
def futoshiki_drawn_with_signs(rng):
    rows = holes(rng, latin(rng, 4))
    body = "\n".join(" < ".join("_" if v == 0 else str(v) for v in row) for row in rows)
    return f"Fill the grid so that no number repeats in a line and all < and > signs are true:\n{body}"


@other
def futoshiki_6x6_in_chinese(rng):
    return f"这是一个6x6的不等式数独。每行每列数字不能重复。\n{lines(holes(rng, latin(rng, 6)), 'X')}\n约束：(第1行,第2列) > (第1行,第3列)"


@other
def latin_square_4(rng):
    return f"Complete the Latin square of order 4:\n{lines(holes(rng, latin(rng, 4)), '.')}"


@other
def latin_square_9(rng):
    return f"Below is a 9x9 Latin square with holes. Fill it.\n{lines(holes(rng, latin(rng, 9)), '0')}"


@other
def latin_square_without_the_name(rng):
    return f"Put 1-4 in every row and in every column exactly once:\n{lines(holes(rng, latin(rng, 4)), '_')}"


@other
def latin_square_with_a_legal_example(rng):
    shown = lines(solved(4))
    return (
        f"Each number occurs once in each row and each column (similar to Sudoku). Answer for "
        f"example:\n```\n{shown}\n```\nTask:\n{lines(holes(rng, latin(rng, 4)))}"
    )


@other
def kenken(rng):
    return "KenKen, 4x4. Cages: A1 A2: 3+; B1 C1: 2/; A3 B3 B2: 9+; D4: 1.\n" + lines(
        [[0] * 4 for _ in range(4)]
    )


@other
def calcudoku_with_example_answer(rng):
    return (
        f"Calcudoku 4x4: (1,1)(2,1):6x (1,2)(1,3):5+ (2,2)(3,2):3- (4,4):2\nThe answer looks "
        f"like\n{lines(solved(4))}"
    )


@other
def calcudoku_in_chinese(rng):
    return f"这是一个 4×4 的计算数独。(1,1)(2,1):12+ 表示两格之和为12。\n例如答案：\n{solved(4)}"


@other
def skyscrapers_with_example(rng):
    clue = "    2 1 2 3\n2 | . . . . | 2\n3 | . . . . | 2\n1 | . . . . | 2\n4 | . . . . | 1\n    2 3 2 1"
    return (
        f"Skyscrapers: heights 1-4, no repeats in a line, the numbers outside say how many "
        f"towers are seen, similar to Sudoku.\n{clue}\nFormat, for example:\n"
        f"{lines(solved(4))}"
    )


@other
def skyscrapers_misspelt(rng):
    return (
        f"A Skycraper puzzle: every row and column is a permutation of 1..4, much like Sudoku "
        f"constraints.\nExample answer:\n```\n{lines(solved(4, 1))}\n```\nClues: top 2 3 1 2, "
        f"left 1 2 2 3"
    )


@other
def towers_with_grid(rng):
    return (
        f"Building heights 1 to 6; each number is visible from outside the grid. Grid:\n"
        f"{lines(holes(rng, latin(rng, 6), 0.8), '0')}\ntop = [2, 1, 3, 2, 4, 2]"
    )


@other
def takuzu_with_dots(rng):
    grid = "\n".join(" ".join(str(v) if v < 2 else "." for v in row) for row in numbers(rng, 4, 4, 0, 3))
    return f"Solve the Takuzu\n{grid}"


@other
def hitori(rng):
    return (
        f"Hitori. Shade cells so that no number repeats in a row or column.\n"
        f"{lines(numbers(rng, 6, 6, 1, 6))}"
    )


@other
def shading_without_a_name(rng):
    return (
        f"Shade some cells so that no number is seen twice in any row or column and no two "
        f"shaded cells touch:\n{lines(numbers(rng, 4, 4, 1, 4))}"
    )


# ---------------------------------------------------------------------------- variants of Sudoku


@other
def killer_sudoku(rng):
    return f"Killer sudoku! Cages: r1c1 r1c2 = 10, r2c1 r3c1 r3c2 = 15.\n{lines(sudoku_like(rng), '.')}"


@other
def killer_described(rng):
    return (
        f"Solve the Sudoku; besides the usual rules, the digits in each cage must add up to "
        f"its total: cage 1 (r1c1, r1c2, r2c1) 14.\n{lines(sudoku_like(rng))}"
    )


@other
def killer_with_example_answer(rng):
    return (
        f"Standard Sudoku rules and cages.\nCage 1: cells (1,1), (1,2) sum to 5.\nCage 2: "
        f"cells (2,1), (3,1) sum to 7.\nExample:\n[answer]\n{lines(solved(4), '0', ',')}\n"
        f"[/answer]"
    )


@other
def jigsaw_sudoku(rng):
    return f"A jigsaw sudoku; the regions are AAABBBCCC AAABBBCCC ...\n{lines(sudoku_like(rng), '.', '')}"


@other
def irregular_sudoku(rng):
    return f"Sudoku with irregular regions instead of boxes:\n{lines(sudoku_like(rng), '0')}"


@other
def diagonal_sudoku(rng):
    return (
        f"Sudoku, and in addition both main diagonals contain 1-9 exactly once:\n"
        f"{lines(sudoku_like(rng), '_')}"
    )


@other
def diagonal_forbidden(rng):
    return (
        f"Usual sudoku rules. Digits must not repeat on either of the two diagonals.\n"
        f"{lines(sudoku_like(rng), '.')}"
    )


@other
def diagonal_in_chinese(rng):
    return f"对角线数独：两条对角线上的数字也不能重复。\n{lines(sudoku_like(rng), 'X', '')}"


@other
def anti_knight(rng):
    return f"Sudoku where cells a knight's move apart may not hold the same digit.\n{lines(sudoku_like(rng))}"


@other
def anti_king(rng):
    return f"Anti-king sudoku\n{lines(sudoku_like(rng), '0')}"


@other
def thermo(rng):
    return (
        f"Normal sudoku rules apply. Digits along a thermometer increase from the bulb end: "
        f"r1c1-r2c1-r3c1.\n{lines(sudoku_like(rng), '.', '')}"
    )


@other
def arrow_sudoku(rng):
    return (
        f"Normal sudoku rules apply. Digits along an arrow sum to the digit in its circle. "
        f"Arrow: r3c3 -> r3c4, r3c5\n{lines(sudoku_like(rng, share=0.9), '.', '')}"
    )


@other
def kropki(rng):
    return (
        f"Sudoku with white dots (consecutive) and black dots (ratio 1:2). White dots: "
        f"r1c1/r1c2.\n{lines(sudoku_like(rng))}"
    )


@other
def whispers_6x6(rng):
    return (
        f"6x6 sudoku, 2x3 boxes. Neighbours on a whisper line differ by at least 3: r1c1 r1c2 "
        f"r2c2.\n{lines(sudoku_like(rng, 6))}"
    )


@other
def windoku(rng):
    return f"Windoku, a Sudoku with four extra regions:\n{lines(sudoku_like(rng))}"


@other
def even_odd(rng):
    return f"Sudoku; grey cells hold even digits: r1c2, r4c4.\n{lines(sudoku_like(rng))}"


@other
def consecutive(rng):
    return (
        f"Non-consecutive sudoku: orthogonal neighbours never hold consecutive digits.\n"
        f"{lines(sudoku_like(rng))}"
    )


@other
def greater_than_sudoku(rng):
    return f"Greater-than sudoku. r1c1 > r1c2, r1c2 < r2c2\n{lines([[0] * 9 for _ in range(9)], '.')}"


@other
def sandwich(rng):
    return (
        f"Sandwich Sudoku: clues outside give the sum of digits between 1 and 9: rows 12 8 0 "
        f"35 4 9 2 6 10.\n{lines(sudoku_like(rng, share=0.9))}"
    )


@other
def unnamed_variant(rng):
    return (
        "Please solve the following Sudoku variant.\n\n## Rules ##\nNormal sudoku rules "
        "apply. Each blue line holds every digit from its set once.\n\n"
        f"## Visual elements ##\n- line: r1c1, r2c2, r3c3\n\n## Board ##\n"
        f"{lines(sudoku_like(rng, 4, 0.9), '.', '')}"
    )


@other
def samurai(rng):
    return f"Samurai sudoku, the five grids overlap. First grid:\n{lines(sudoku_like(rng))}"


@other
def sudoku_16(rng):
    n = 16
    rows = [[(r % 4 * 4 + r // 4 + c) % n + 1 for c in range(n)] for r in range(n)]
    return f"16x16 sudoku\n{lines(holes(rng, rows), '0')}"


@other
def sudoku_8(rng):
    return f"An 8x8 Sudoku with 2x4 boxes:\n{lines(holes(rng, latin(rng, 8)), '0')}"


@other
def sudoku_3(rng):
    return "Solve this 3x3 Sudoku in which rows and columns hold 1, 2, 3:\n1 * 3\n* 2 *\n* * *"


@other
def wordoku(rng):
    rows = ["".join("ABCDEFGHI"[v - 1] if v else "." for v in row) for row in sudoku_like(rng)]
    return "Wordoku:\n" + "\n".join(rows)


# ---------------------------------------------------------------------------- sums


@other
def kakuro(rng):
    return "Kakuro\n# 4\\ 10\\ #\n\\3 _ _ #\n\\11 _ _ 6\\\n# \\9 _ _"


@other
def magic_square_4(rng):
    return f"Complete this 4x4 magic square:\n{lines(holes(rng, numbers(rng, 4, 4, 1, 9)), '.')}"


@other
def magic_square_by_rules(rng):
    return (
        f"Fill the blanks so that the sum of every row, every column and both diagonals is "
        f"the same, e.g.\n{lines(solved(4))}\nSquare:\n{lines(holes(rng, numbers(rng, 4, 4, 1, 4)), '.')}"
    )


@other
def survo(rng):
    return (
        f"Given a 4*4 matrix where the last element of each row and column is the sum of the "
        f"others:\n[[1, 'X', 3, 8], [2, 2, 'X', 8], ['X', 1, 4, 9], [7, 7, 11, 25]]\nNumbers: "
        f"{[3, 4, 4]}"
    )


@other
def survo_in_chinese(rng):
    return (
        "给定一个4*4的数独式矩阵：[[1, 2, 'X', 4], [2, 'X', 4, 3], [3, 4, 1, 'X'], ['X', 1, 2, "
        "3]]，每行最后一个数字等于其他数字之和，用[3, 1, 2, 4]填充X。"
    )


@other
def kakurasu(rng):
    return (
        "A 4 x 4 Kukurasu grid. Row sums [3, 5, 1, 4], column sums [2, 2, 6, 4].\nX  X  X  X "
        " |  3\nX  X  X  X  |  5\nX  X  X  X  |  1\nX  X  X  X  |  4"
    )


@other
def game_of_24(rng):
    return f"Use {', '.join(map(str, rng.integers(1, 10, 4)))} to make 24."


# ---------------------------------------------------------------------------- other grid puzzles


@other
def minesweeper_9x9(rng):
    grid = "\n".join(
        " ".join("?" if rng.random() < 0.6 else str(int(rng.integers(0, 4))) for _ in range(9))
        for _ in range(9)
    )
    return (
        f"Minesweeper board, ? is unknown and a number counts the mines around it. Which "
        f"cells are safe?\n{grid}"
    )


@other
def minesweeper_unnamed(rng):
    grid = "\n".join(
        " ".join("X" if rng.random() < 0.5 else str(int(rng.integers(1, 4))) for _ in range(6))
        for _ in range(6)
    )
    return f"A digit tells how many of its neighbours hide mines; X is covered.\n{grid}\nList the mines."


@other
def nonogram(rng):
    return "Nonogram 4x4\nrows: 1 2; 3; 1; 4\ncolumns: 2; 1 1; 3; 2\n. . . .\n. . . .\n. . . .\n. . . ."


@other
def star_battle(rng):
    rows = "\n".join(str([chr(65 + int(v)) for v in row]) for row in numbers(rng, 6, 6, 0, 5))
    return f"Place one star in each row, column and region, none touching:\n{rows}"


@other
def tents(rng):
    return (
        "Campsite 4x4. T is a tree, X is free.\nT X X X\nX X T X\nX X X T\nX X T X\n"
        "row_constraints = [1, 1, 0, 2]"
    )


@other
def number_wall(rng):
    grid = "\n".join(
        "| "
        + " | ".join("X" if rng.random() < 0.75 else str(int(rng.integers(1, 7))) for _ in range(9))
        + " |"
        for _ in range(9)
    )
    return f"Place walls so that each island holds exactly one number and has that many cells.\n{grid}"


@other
def numbrix(rng):
    return (
        "Numbrix: fill 1 to 16 so that consecutive numbers touch.\n+---+---+---+---+\n| 1 | "
        "X | X | 4 |\n| X | 7 | X | X |\n| 9 | X | X | X |\n|16 | X | X | X |"
    )


@other
def slitherlink(rng):
    return f"Slitherlink\n{lines(numbers(rng, 6, 6, 0, 3), '.')}"


@other
def nurikabe(rng):
    return f"Nurikabe puzzle:\n{lines(holes(rng, numbers(rng, 9, 9, 1, 4), 0.85))}"


@other
def light_up(rng):
    return "Light up puzzle. # are black squares.\n. . 1 .\n# . . .\n. 2 . .\n. . . #"


@other
def hashi(rng):
    return f"Hashi: connect the islands by bridges.\n{lines(holes(rng, numbers(rng, 6, 6, 1, 4), 0.7))}"


@other
def dominosa(rng):
    return f"Dominosa. Find the dominoes.\n{lines(numbers(rng, 4, 5, 0, 3))}"


@other
def fillomino(rng):
    return f"Fillomino:\n{lines(holes(rng, numbers(rng, 9, 9, 1, 5), 0.6))}"


@other
def n_queens(rng):
    return (
        "Place the missing queen on the board so that none attack each other.\nQ _ _ _\n_ _ "
        "_ _\n_ _ _ Q\n_ Q _ _"
    )


@other
def chess_board(rng):
    return (
        "White to move.\n8 r . b q k b . r\n7 p p p p . p p p\n6 . . n . . n . .\n5 . . . . "
        "p . . .\n4 . . . . P . . .\n3 . . . . . N . .\n2 P P P P . P P P\n1 R N B Q K B . R\n"
        "  a b c d e f g h"
    )


@other
def fen(rng):
    return "Best move? r1bqkb1r/pppp1ppp/2n2n2/4p3/4P3/5N2/PPPP1PPP/RNBQKB1R w KQkq - 2 3"


@other
def sliding_15(rng):
    return "Solve this sliding puzzle; 0 is the gap.\n1 2 3 4\n5 6 7 8\n9 10 0 12\n13 14 11 15"


@other
def sliding_8(rng):
    return "8-puzzle\n1 2 3\n4 0 6\n7 5 8"


@other
def tic_tac_toe(rng):
    return "X to move\nX O X\nO X .\n. . O"


@other
def connect_four(rng):
    return "Connect four, 6x7.\n" + "\n".join(
        " ".join(".XO"[int(v)] for v in row) for row in numbers(rng, 6, 7, 0, 2)
    )


@other
def game_of_life(rng):
    return f"What is the next generation in Conway's Game of Life?\n{lines(numbers(rng, 9, 9, 0, 1), '0')}"


@other
def word_search(rng):
    return "Find CAT in\nCATX\nOQRS\nDOGE\nLMNO"


@other
def crossword(rng):
    return "Crossword 4x4\n1 2 3 #\n4 ? ? 5\n6 ? ? ?\n# 7 ? ?\nAcross: 1. pet (3)"


@other
def lights_out(rng):
    return f"Lights out: pressing a cell toggles its neighbours.\n{lines(numbers(rng, 4, 4, 0, 1), '0')}"


@other
def islands(rng):
    return f"How many islands of 1s are there?\n{numbers(rng, 6, 6, 0, 1)}"


@other
def rotten_oranges(rng):
    return (
        f"Every minute a rotten orange (2) infects its neighbours (1). After how many minutes "
        f"are all rotten?\n{lines(numbers(rng, 4, 4, 0, 2), '0')}"
    )


@other
def game_2048(rng):
    return "2048 board:\n2 4 2 4\n4 2 4 2\n0 0 2 4\n0 2 0 0"


# ---------------------------------------------------------------------------- matrices, tables, words


@other
def determinant(rng):
    return f"What is the determinant of\n{lines(numbers(rng, 4, 4, 1, 4))}"


@other
def matrix_rotation(rng):
    return f"Rotate the matrix by 90 degrees:\n{lines(numbers(rng, 9, 9, 0, 9), '0')}"


@other
def spiral(rng):
    return f"Write the elements in spiral order: {numbers(rng, 6, 6, 1, 6)}"


@other
def permutation_matrix(rng):
    return f"Multiply this by itself.\n{lines(latin(rng, 4))}"


@other
def random_9x9_digits(rng):
    return f"Here are some measurements:\n{lines(numbers(rng, 9, 9, 0, 9), '0')}\nWhat is their mean?"


@other
def random_9x9_csv(rng):
    return lines(numbers(rng, 9, 9, 1, 9), "0", ",")


@other
def spreadsheet(rng):
    return (
        "month,north,south,east\n" + lines(numbers(rng, 4, 4, 0, 4), "0", ",") + "\nWhich region sold most?"
    )


@other
def cayley_table(rng):
    return f"Is this operation associative?\n{lines(latin(rng, 4))}"


@other
def sixteen_digits(rng):
    return f"My card number is {''.join(map(str, rng.integers(0, 5, 16)))}, is it valid?"


@other
def eighty_one_digits(rng):
    return f"How many primes are in {''.join(map(str, rng.integers(0, 10, 81)))}?"


@other
def elevation_map(rng):
    return f"An elevation map; where does the water flow?\n{lines(numbers(rng, 9, 9, 1, 9))}"


@other
def arithmetic(rng):
    return "What is 4 x 4 + 6 x 6 - 9 x 9?"


@other
def cryptarithm(rng):
    return "SEND + MORE = MONEY. Which digit is each letter?"


@other
def zebra(rng):
    return (
        "There are 4 houses in a row, numbered 1 to 4. 1. The Norwegian lives in house 1. 2. "
        "The red house is left of the green one. Who owns the zebra?"
    )


@other
def knights_and_knaves(rng):
    return (
        "On an island of knights and knaves A says: B is a knave. B says: we are both knights. Who is what?"
    )


@other
def sudoku_talk(rng):
    return "How many clues does a 9x9 sudoku need at least, and who proved it in 2012?"


@other
def sudoku_code(rng):
    return (
        "Write a Python function is_valid(board) that checks rows 1-9, columns 1-9 and each "
        "3x3 box of a sudoku."
    )


@other
def sudoku_answer_format_only(rng):
    return f"The sudoku is in the picture. Answer in this format:\n{lines(solved(9))}"


@other
def tower_of_hanoi(rng):
    return "Towers of Hanoi with 3 disks: A: [3, 2, 1], B: [], C: []. Give the moves."


@other
def color_grid(rng):
    return "Grid of colours:\n" + "\n".join(
        " ".join("RGBY"[int(v)] for v in row) for row in numbers(rng, 4, 4, 0, 3)
    )


@other
def bits_alone(rng):
    return f"Simulate:\n{numbers(rng, 9, 9, 0, 1)}"


@other
def digits_alone(rng):
    return lines(numbers(rng, 4, 4, 0, 4), "0")


@other
def connected_groups(rng):
    return f"Fill each cell so that a connected group of equal numbers has that many cells.\n{lines(holes(rng, latin(rng, 6)), '0')}"
