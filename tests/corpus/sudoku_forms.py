"""Ways in which people and programs write a Sudoku down: every form turns clues into a text.

`FORMS` maps a name to (group, sides, function); the function gets rows of numbers (0 for blank) and a
seeded generator, and returns a text from which exactly these numbers should be read.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np

Rows = list[list[int]]
Form = Callable[[Rows, np.random.Generator], str]
FORMS: dict[str, tuple[str, tuple[int, ...], Form]] = {}
ALL = (4, 6, 9)


def form(group: str, sides: tuple[int, ...] = ALL) -> Callable[[Form], Form]:
    def register(function: Form) -> Form:
        assert function.__name__ not in FORMS, function.__name__
        FORMS[function.__name__] = (group, sides, function)
        return function

    return register


# ---------------------------------------------------------------------------- helpers

BOX = {4: (2, 2), 6: (2, 3), 9: (3, 3)}


def signs(rows: Rows, blank: str = ".") -> list[list[str]]:
    return [[str(v) if v else blank for v in row] for row in rows]


def lines(rows: Rows, blank: str = ".", between: str = " ") -> str:
    return "\n".join(between.join(row) for row in signs(rows, blank))


def boxed(rows: Rows, blank: str = ".", cell: str = " ", bar: str = " | ", rule: str | None = None) -> str:
    """Box bars between groups of columns, a rule (or nothing) between bands."""
    height, width = BOX[len(rows)]
    out = []
    for r, row in enumerate(signs(rows, blank)):
        if r and r % height == 0 and rule is not None:
            out.append(rule)
        out.append(bar.join(cell.join(row[c : c + width]) for c in range(0, len(row), width)))
    return "\n".join(out)


def framed(rows: Rows, blank: str, corner: str = "+", dash: str = "-", bar: str = "|") -> str:
    height, width = BOX[len(rows)]
    n_boxes = len(rows) // width
    rule = corner + (dash * (2 * width + 1) + corner) * n_boxes
    out = [rule]
    for r, row in enumerate(signs(rows, blank)):
        segments = [" ".join(row[c : c + width]) for c in range(0, len(row), width)]
        out.append(bar + bar.join(f" {segment} " for segment in segments) + bar)
        if (r + 1) % height == 0:
            out.append(rule)
    return "\n".join(out)


def all_cells_framed(rows: Rows, blank: str = " ", bar: str = "|", rule: str | None = None) -> str:
    out = []
    for row in signs(rows, blank):
        if rule is not None:
            out.append(rule)
        out.append(bar + bar.join(f" {cell} " for cell in row) + bar)
    return "\n".join([*out, rule] if rule is not None else out)


def pick(rng: np.random.Generator, *options: str) -> str:
    return options[int(rng.integers(len(options)))]


def size(rows: Rows) -> str:
    return f"{len(rows)}x{len(rows)}"


def rules(rows: Rows) -> str:
    n, (height, width) = len(rows), BOX[len(rows)]
    return (
        f"1. Every row holds the numbers 1-{n}, each once.\n2. Every column holds the "
        f"numbers 1-{n}, each once.\n"
        f"3. Every {height}x{width} box holds the numbers 1-{n}, each once.\n"
    )


def solved(n: int, shift: int = 0) -> Rows:
    """Some full legal grid that is not the puzzle."""
    height, width = BOX[n]
    return [[(r % height * width + r // height + c + shift) % n + 1 for c in range(n)] for r in range(n)]


# ---------------------------------------------------------------------------- one line


def one_line(rows: Rows, blank: str) -> str:
    return "".join(cell for row in signs(rows, blank) for cell in row)


@form("one line")
def dots_alone(rows, rng):
    return f"sudoku {one_line(rows, '.')}" if len(rows) < 9 else one_line(rows, ".")


@form("one line")
def zeros_in_sentence(rows, rng):
    return f"Can you finish the sudoku {one_line(rows, '0')} for me, please?"


@form("one line")
def underscores(rows, rng):
    return f"Sudoku puzzle:\n{one_line(rows, '_')}\nFill in the blanks."


@form("one line")
def asterisks(rows, rng):
    return f"My sudoku: `{one_line(rows, '*')}`"


@form("one line")
def dashes(rows, rng):
    return f"Solve this {size(rows)} sudoku.\n\n{one_line(rows, '-')}"


@form("one line")
def small_x(rows, rng):
    return f"sudoku={one_line(rows, 'x')}"


@form("one line")
def capital_x(rows, rng):
    return f"The Sudoku (X is unknown) reads {one_line(rows, 'X')}"


@form("one line")
def question_marks(rows, rng):
    return f'{{"task": "sudoku", "board": "{one_line(rows, "?")}"}}'


@form("one line")
def string_at_the_end_of_a_sentence(rows, rng):
    return f"Here is a sudoku, read left to right and top to bottom: {one_line(rows, '0')}."


@form("one line")
def rows_with_slashes(rows, rng):
    return "Sudoku " + "/".join("".join(row) for row in signs(rows))


@form("one line")
def rows_with_commas(rows, rng):
    return "Sudoku rows: " + ", ".join("".join(row) for row in signs(rows, "0"))


@form("one line")
def rows_parted_by_blanks(rows, rng):
    return "sudoku: " + " ".join("".join(row) for row in signs(rows, "."))


@form("one line")
def spaced_rows_with_slashes(rows, rng):
    return "Please solve the sudoku " + " / ".join(" ".join(row) for row in signs(rows, "_"))


@form("one line")
def all_cells_spaced(rows, rng):
    return "Solve the Sudoku:\n" + " ".join(cell for row in signs(rows, "0") for cell in row)


@form("one line")
def quoted_string_with_written_line_ends(rows, rng):
    return json.dumps({"prompt": "Solve this sudoku:\n" + lines(rows, "_")})


@form("one line", (9,))
def csv_of_puzzle_and_rating(rows, rng):
    return f"source,question,rating\nown,{one_line(rows, '.')},12"


# ---------------------------------------------------------------------------- plain grids


@form("plain grid")
def spaced_dots(rows, rng):
    return f"Sudoku:\n{lines(rows)}"


@form("plain grid", (9,))
def bare_spaced_grid(rows, rng):
    return lines(rows, pick(rng, ".", "0", "_"))


@form("plain grid")
def bare_packed_grid(rows, rng):
    return "sudoku\n" + lines(rows, ".", "")


@form("plain grid")
def packed_x_in_chinese(rows, rng):
    return f"请完成下面这道 {size(rows)} 数独，X 是要填的数字：\n{lines(rows, 'X', '')}\n\n行、列和宫内的数字不能重复。"


@form("plain grid")
def spaced_underscores_with_long_rules(rows, rng):
    return (
        f"You get a {size(rows)} Sudoku. The rules are:\n{rules(rows)}\nThe given numbers "
        f"stay. Think step by step and do not use code.\n"
        f"{lines(rows, '_')}\nAnswer with {len(rows)} lines of {len(rows)} numbers with a space between them."
    )


@form("plain grid")
def dashes_as_blanks(rows, rng):
    return f"Sudoku, a dash is an empty cell\n\n{lines(rows, '-')}"


@form("plain grid")
def packed_dashes(rows, rng):
    return f"Sudoku, a dash is an empty cell\n\n{lines(rows, '-', '')}\n"


@form("plain grid")
def tabs(rows, rng):
    return f"sudoku\n{lines(rows, '0', chr(9))}"


@form("plain grid")
def tabs_with_empty_cells(rows, rng):
    return f"Sudoku copied from a spreadsheet program:\n{lines(rows, '', chr(9))}"


@form("plain grid")
def wide_spaces(rows, rng):
    return f"Sudoku\n\n{lines(rows, '.', '   ')}"


@form("plain grid")
def empty_line_after_every_row(rows, rng):
    return "Solve the Sudoku.\n```\n\n" + "\n\n".join(" ".join(row) for row in signs(rows, "_")) + "\n\n```"


@form("plain grid")
def indented_code(rows, rng):
    return (
        "A sudoku for you:\n\n"
        + "\n".join("    " + line for line in lines(rows, "*").split("\n"))
        + "\n\nGood luck"
    )


@form("plain grid")
def quoted_mail(rows, rng):
    return "On Monday Eva wrote:\n> Try this sudoku!\n" + "\n".join(
        "> " + line for line in lines(rows).split("\n")
    )


@form("plain grid")
def squares_as_blanks(rows, rng):
    return f"请解这个数独：\n{lines(rows, pick(rng, '▢', '□', '⬜'))}"


@form("plain grid")
def middle_dots(rows, rng):
    return f"Sudoku\n{lines(rows, '·')}"


@form("plain grid")
def hash_declared(rows, rng):
    return f"This is a Sudoku in which '#' stands for an empty cell.\n{lines(rows, '#')}"


@form("plain grid")
def letter_declared(rows, rng):
    return f"Sudoku. Empty cells are represented by E.\n\n{lines(rows, 'E')}\n\nReplace every E."


@form("plain grid")
def minus_one_declared(rows, rng):
    return f"Sudoku grid (-1 means blank):\n{lines(rows, '-1')}"


@form("plain grid")
def slash_declared(rows, rng):
    return f"In this sudoku a slash (/) marks each missing number.\n{lines(rows, '/')}"


@form("plain grid")
def windows_line_ends(rows, rng):
    return f"Sudoku:\r\n{lines(rows)}\r\nThanks\r\n".replace("\n", "\r\n").replace("\r\r", "\r")


@form("plain grid", (9,))
def no_word_of_sudoku(rows, rng):
    return f"Could you complete this for me?\n\n{lines(rows, '0')}\n"


@form("plain grid")
def rules_without_the_name(rows, rng):
    height, width = BOX[len(rows)]
    return (
        f"Fill the grid so that each row, each column and each of the {height}x{width} "
        f"boxes contains 1 to {len(rows)} exactly once.\n\n"
        f"{lines(rows, '_')}"
    )


# ---------------------------------------------------------------------------- boxes and borders


@form("boxes")
def bars_and_plus_rules(rows, rng):
    _, width = BOX[len(rows)]
    rule = "+".join(
        [
            "-" * (2 * width + (0 if i in (0, len(rows) // width - 1) else 1))
            for i in range(len(rows) // width)
        ]
    )
    return f"Sudoku\n{boxed(rows, '.', rule=rule)}"


@form("boxes")
def bars_and_dash_rules(rows, rng):
    return f"Solve the sudoku below (0 = empty):\n{boxed(rows, '0', rule='-' * 21)}"


@form("boxes")
def bars_and_pipe_rules(rows, rng):
    width = BOX[len(rows)][1]
    return f"sudoku\n\n{boxed(rows, '_', rule='|'.join(['-' * (2 * width)] * (len(rows) // width)))}"


@form("boxes")
def packed_boxes(rows, rng):
    return f"sudoku\n{boxed(rows, '.', cell='', bar='|', rule='---+---+---')}"


@form("boxes")
def packed_boxes_with_blanks_between(rows, rng):
    return f"Sudoku puzzle, dots are free\n{boxed(rows, '.', cell='', bar=' ', rule='')}"


@form("boxes")
def spaced_boxes_with_wide_gaps(rows, rng):
    return f"Sudoku:\n{boxed(rows, '.', bar='   ', rule='')}"


@form("boxes")
def ascii_frame(rows, rng):
    return f"Here's the sudoku\n{framed(rows, '.')}\nthank you!"


@form("boxes")
def ascii_frame_with_spaces_as_blanks(rows, rng):
    return f"Sudoku:\n{framed(rows, ' ')}"


@form("boxes")
def equals_frame(rows, rng):
    return f"Sudoku of the day\n{framed(rows, '0', dash='=')}"


@form("boxes")
def unicode_frame(rows, rng):
    return f"Sudoku\n{framed(rows, '.', corner='┼', dash='─', bar='│')}"


@form("boxes")
def double_unicode_frame(rows, rng):
    return f"Sudoku:\n{framed(rows, ' ', corner='╬', dash='═', bar='║')}"


@form("boxes")
def every_cell_framed(rows, rng):
    return f"Solve the sudoku\n{all_cells_framed(rows, ' ', '|', '+' + '---+' * len(rows))}"


@form("boxes")
def every_cell_framed_in_unicode(rows, rng):
    return f"sudoku\n{all_cells_framed(rows, ' ', '│', '├' + '───┼' * (len(rows) - 1) + '───┤')}"


@form("boxes")
def cells_in_bars_without_rules(rows, rng):
    return f"sudoku\n{all_cells_framed(rows, '.', '|')}"


@form("boxes")
def thick_and_thin_unicode(rows, rng):
    width = BOX[len(rows)][1]
    out = []
    for row in signs(rows, " "):
        boxes = ["│".join(f" {cell} " for cell in row[c : c + width]) for c in range(0, len(row), width)]
        out.append("║" + "║".join(boxes) + "║")
    return "Sudoku\n" + f"\n╟{'───┼' * (len(rows) - 1)}───╢\n".join(out)


@form("boxes")
def double_bars_between_boxes(rows, rng):
    width = BOX[len(rows)][1]
    out = [
        "|| " + " || ".join(" | ".join(row[c : c + width]) for c in range(0, len(row), width)) + " ||"
        for row in signs(rows, ".")
    ]
    return "Sudoku\n" + "\n".join(out)


# ---------------------------------------------------------------------------- labels


@form("labels")
def numbered_rows_and_columns(rows, rng):
    n = len(rows)
    head = "    " + " ".join(str(c + 1) for c in range(n))
    body = "\n".join(f"{r + 1} | " + " ".join(row) for r, row in enumerate(signs(rows, ".")))
    return f"Sudoku board:\n{head}\n   {'-' * (2 * n)}\n{body}"


@form("labels")
def lettered_rows(rows, rng):
    return "sudoku\n" + "\n".join(f"{chr(65 + r)} {' '.join(row)}" for r, row in enumerate(signs(rows, "0")))


@form("labels")
def lettered_columns(rows, rng):
    head = "  " + " ".join(chr(65 + c) for c in range(len(rows)))
    return f"Sudoku\n{head}\n" + "\n".join(
        f"{r + 1} {' '.join(row)}" for r, row in enumerate(signs(rows, "."))
    )


@form("labels")
def columns_from_zero(rows, rng):
    n = len(rows)
    head = "   " + " ".join(str(c) for c in range(n))
    return f"Sudoku state\n{head}\n" + "\n".join(
        f"{r}: {' '.join(row)}" for r, row in enumerate(signs(rows, "_"))
    )


@form("labels")
def boxed_with_labels(rows, rng):
    height, width = BOX[len(rows)]
    head = "     " + "   ".join(
        " ".join(f"C{c + 1}" for c in range(b, b + width)) for b in range(0, len(rows), width)
    )
    out = [head]
    for r, row in enumerate(signs(rows, ".")):
        if r and r % height == 0:
            out.append("    " + "- " * (len(rows) + len(rows) // width))
        out.append(
            f"R{r + 1}   " + " | ".join("  ".join(row[c : c + width]) for c in range(0, len(rows), width))
        )
    return "You play Sudoku. Reply with row, column, digit.\nBoard:\n" + "\n".join(out)


@form("labels")
def rows_named(rows, rng):
    return "Sudoku:\n" + "\n".join(f"Row {r + 1}: {' '.join(row)}" for r, row in enumerate(signs(rows, "_")))


@form("labels")
def rows_named_with_commas(rows, rng):
    return "Sudoku\n" + "\n".join(f"R{r + 1}: {', '.join(row)}" for r, row in enumerate(signs(rows, "0")))


@form("labels")
def rows_named_in_german(rows, rng):
    return "Löse dieses Sudoku:\n" + "\n".join(
        f"Zeile {r + 1}: {' '.join(row)}" for r, row in enumerate(signs(rows, "."))
    )


@form("labels")
def rows_named_in_chinese(rows, rng):
    return "当前数独（▢表示空格）：\n" + "\n".join(
        f"第{r + 1}行：{' '.join(row)}" for r, row in enumerate(signs(rows, "▢"))
    )


@form("labels")
def numbered_list(rows, rng):
    return "The sudoku, row by row:\n" + "\n".join(
        f"{r + 1}. {' '.join(row)}" for r, row in enumerate(signs(rows, "x"))
    )


@form("labels")
def bullets(rows, rng):
    return "The sudoku, row by row:\n" + "\n".join(f"- {' '.join(row)}" for row in signs(rows, "."))


@form("labels")
def rows_in_sentences(rows, rng):
    words = [", ".join("blank" if v == 0 else str(v) for v in row) for row in rows]
    return "I have a sudoku. " + " ".join(f"Row {r + 1} is {row}." for r, row in enumerate(words))


@form("labels")
def labels_on_both_sides(rows, rng):
    return "Sudoku\n" + "\n".join(
        f"{r + 1} {' '.join(row)} {r + 1}" for r, row in enumerate(signs(rows, "."))
    )


# ---------------------------------------------------------------------------- lists


@form("lists")
def json_rows(rows, rng):
    return f"Solve: {json.dumps({'type': 'sudoku', 'puzzle': rows})}"


@form("lists")
def json_nulls(rows, rng):
    return json.dumps({"sudoku": {"grid": [[v or None for v in row] for row in rows]}}, indent=2)


@form("lists")
def json_strings(rows, rng):
    return "Sudoku board = " + json.dumps(signs(rows, "."))


@form("lists")
def json_empty_strings(rows, rng):
    return "The sudoku is " + json.dumps(signs(rows, ""))


@form("lists")
def json_row_strings(rows, rng):
    return json.dumps({"kind": "sudoku", "rows": ["".join(row) for row in signs(rows, ".")]})


@form("lists")
def json_flat(rows, rng):
    return "sudoku " + json.dumps([v for row in rows for v in row])


@form("lists")
def json_rows_by_name(rows, rng):
    return "Sudoku as an object:\n" + json.dumps(
        {f"row_{r + 1}": row for r, row in enumerate(rows)}, indent=1
    )


@form("lists")
def json_cells_by_name(rows, rng):
    cells = {f"({r},{c})": v for r, row in enumerate(rows) for c, v in enumerate(row) if v}
    return "Sudoku cells, (row,column) from 0: " + json.dumps(cells)


@form("lists")
def python_lists_with_none(rows, rng):
    return f"sudoku = {[[v or None for v in row] for row in rows]}"


@form("lists")
def python_list_a_line(rows, rng):
    return (
        "Please solve this Sudoku. Empty cells are 0.\nAnswer like this: [[1, 2, 3, "
        "...],[4, 5, 6, ...],...]\nBoard now:\n" + "\n".join(str(row) for row in rows)
    )


@form("lists")
def python_tuples(rows, rng):
    return f"sudoku {tuple(tuple(row) for row in rows)}"


@form("lists")
def numpy_print(rows, rng):
    return "Sudoku:\n" + str(np.array(rows))


@form("lists")
def numpy_call(rows, rng):
    return "import numpy as np\nsudoku = " + repr(np.array(rows))


@form("lists")
def c_array(rows, rng):
    n = len(rows)
    body = ",\n".join("  {" + ", ".join(map(str, row)) + "}" for row in rows)
    return f"int sudoku[{n}][{n}] = {{\n{body}\n}};"


@form("lists")
def matlab(rows, rng):
    return "sudoku = [" + "; ".join(" ".join(map(str, row)) for row in rows) + "]"


@form("lists")
def yaml(rows, rng):
    return "sudoku:\n" + "\n".join(f"  - [{', '.join(row)}]" for row in signs(rows, "0"))


@form("lists")
def unquoted_signs(rows, rng):
    return "Sudoku [" + ", ".join("[" + ", ".join(row) + "]" for row in signs(rows, "_")) + "]"


# ---------------------------------------------------------------------------- tables


@form("tables")
def markdown(rows, rng):
    n = len(rows)
    head = "|" + "   |" * n + "\n|" + "---|" * n
    return f"Sudoku:\n\n{head}\n" + "\n".join("| " + " | ".join(row) + " |" for row in signs(rows, " "))


@form("tables")
def markdown_with_labels(rows, rng):
    n = len(rows)
    head = "|   | " + " | ".join(str(c + 1) for c in range(n)) + " |\n|" + "---|" * (n + 1)
    body = "\n".join(f"| {chr(65 + r)} | " + " | ".join(row) + " |" for r, row in enumerate(signs(rows, "0")))
    return f"Sudoku\n\n{head}\n{body}"


@form("tables")
def markdown_packed(rows, rng):
    return "sudoku\n" + "\n".join("|" + "|".join(row) + "|" for row in signs(rows, ""))


@form("tables")
def csv_zeros(rows, rng):
    return f"Sudoku as CSV\n{lines(rows, '0', ',')}"


@form("tables")
def csv_with_empty_fields(rows, rng):
    return f"Sudoku as CSV\n\n{lines(rows, '', ',')}"


@form("tables")
def csv_semicolons(rows, rng):
    return f"Sudoku:\n{lines(rows, '', ';')}"


@form("tables")
def latex_tabular(rows, rng):
    body = " \\\\ \\hline\n".join(" & ".join(row) for row in signs(rows, " "))
    return (
        f"A Sudoku in LaTeX:\n\\begin{{tabular}}{{{'|c' * len(rows)}|}}\n\\hline\n{body} \\\\ "
        f"\\hline\n\\end{{tabular}}"
    )


@form("tables")
def latex_on_one_line(rows, rng):
    body = " \\\\ ".join(" & ".join(row) for row in signs(rows, "\\cdot"))
    return f"Solve the Sudoku $\\begin{{bmatrix}} {body} \\end{{bmatrix}}$."


@form("tables", (9,))
def latex_sudoku_package(rows, rng):
    return (
        "\\begin{sudoku}\n"
        + "\n".join("|" + "|".join(row) + "|." for row in signs(rows, " "))
        + "\n\\end{sudoku}"
    )


@form("tables")
def html_table(rows, rng):
    body = "".join("<tr>" + "".join(f"<td>{v or '&nbsp;'}</td>" for v in row) + "</tr>\n" for row in rows)
    return f"<h1>Sudoku</h1>\n<table border=1>\n{body}</table>"


@form("tables")
def html_inputs(rows, rng):
    cells = [
        [f'<td class="c{c}"><input maxlength="1" value="{v or ""}"></td>' for c, v in enumerate(row)]
        for row in rows
    ]
    return (
        "<title>Sudoku</title><table><tbody>"
        + "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
        + "</tbody></table>"
    )


@form("tables")
def xml_rows(rows, rng):
    body = "\n".join(f'  <row index="{r + 1}">{",".join(map(str, row))}</row>' for r, row in enumerate(rows))
    return f"<sudoku>\n{body}\n</sudoku>"


# ---------------------------------------------------------------------------- files


@form("files", (9,))
def sdk_file(rows, rng):
    return "#ASomebody\n#DA fine puzzle, number 17\n#C2024\n[Puzzle]\n" + lines(rows, ".", "")


@form("files", (9,))
def ss_file(rows, rng):
    return boxed(rows, ".", cell="", bar="|", rule="-----------")


@form("files", (9,))
def ss_file_with_frame(rows, rng):
    return (
        "*-----------*\n"
        + "\n".join(
            ("|---+---+---|\n" if r and r % 3 == 0 else "")
            + "|"
            + "|".join("".join(row[c : c + 3]) for c in (0, 3, 6))
            + "|"
            for r, row in enumerate(signs(rows))
        )
        + "\n*-----------*"
    )


# ---------------------------------------------------------------------------- other digits


def _digits(text: str, zero: str) -> str:
    return "".join(chr(ord(zero) + int(char)) if char.isdigit() else char for char in text)


@form("scripts")
def full_width(rows, rng):
    return "数独\n" + _digits(lines(rows, "．", "　"), "０")


@form("scripts")
def arabic_indic(rows, rng):
    return "حل هذه السودوكو:\n" + _digits(lines(rows, "."), "٠")


@form("scripts")
def persian(rows, rng):
    return "این سودوکو را حل کن\n" + _digits(lines(rows, "-"), "۰")


@form("scripts")
def devanagari(rows, rng):
    return "यह सुडोकू हल करें:\n" + _digits(lines(rows, "_"), "०")


@form("scripts")
def keycaps(rows, rng):
    return "Sudoku!\n" + "\n".join("".join(f"{v}\ufe0f\u20e3" if v else "⬜" for v in row) for row in rows)


@form("scripts")
def circled(rows, rng):
    return "Sudoku\n" + "\n".join(" ".join("①②③④⑤⑥⑦⑧⑨"[v - 1] if v else "○" for v in row) for row in rows)


@form("scripts")
def chinese_numerals(rows, rng):
    return "数独：\n" + "\n".join("".join("〇一二三四五六七八九"[v] for v in row) for row in rows)


@form("scripts")
def hidden_characters(rows, rng):
    hidden = "\u200b\U000e0041\u200d"
    return "Sudoku:\n" + lines(rows, ".").replace(" ", f" {hidden}") + "\ufeff"


# ---------------------------------------------------------------------------- coordinates


def _clues(rows: Rows) -> list[tuple[int, int, int]]:
    return [(r, c, v) for r, row in enumerate(rows) for c, v in enumerate(row) if v]


@form("coordinates")
def r1c1(rows, rng):
    return f"{size(rows)} sudoku with the givens " + ", ".join(
        f"r{r + 1}c{c + 1}={v}" for r, c, v in _clues(rows)
    )


@form("coordinates")
def pairs_from_one(rows, rng):
    return f"{size(rows)} sudoku, (row, column) counted from 1:\n" + "\n".join(
        f"({r + 1},{c + 1}) = {v}" for r, c, v in _clues(rows)
    )


@form("coordinates")
def pairs_from_zero(rows, rng):
    return f"Sudoku {size(rows)}, top left is (0, 0).\n" + "\n".join(
        f"({r}, {c}): {v}" for r, c, v in _clues(rows)
    )


@form("coordinates")
def triples(rows, rng):
    return f"{size(rows)} sudoku as triples (row, column, value): " + ", ".join(
        f"({r + 1}, {c + 1}, {v})" for r, c, v in _clues(rows)
    )


@form("coordinates")
def a1_with_lettered_rows(rows, rng):
    return f"Sudoku {size(rows)}; rows are labelled A, B, C and so on.\n" + "\n".join(
        f"{chr(65 + r)}{c + 1}: {v}" for r, c, v in _clues(rows)
    )


@form("coordinates")
def a1_with_lettered_columns(rows, rng):
    return f"Sudoku {size(rows)}, columns A to {chr(64 + len(rows))} as on a spreadsheet: " + " ".join(
        f"{chr(65 + c)}{r + 1}={v}" for r, c, v in _clues(rows)
    )


@form("coordinates")
def row_and_column_in_words(rows, rng):
    return (
        f"In my {size(rows)} sudoku, "
        + "; ".join(f"row {r + 1}, column {c + 1} is {v}" for r, c, v in _clues(rows))
        + "."
    )


@form("coordinates")
def assignments(rows, rng):
    return f"sudoku = empty({len(rows)})\n" + "\n".join(f"board[{r}][{c}] = {v}" for r, c, v in _clues(rows))


# ---------------------------------------------------------------------------- languages and long prompts


@form("languages")
def french(rows, rng):
    return (
        f"Résous ce sudoku {size(rows)} (le point est une case vide) :\n\n{lines(rows)}\n\n"
        f"Merci d'expliquer chaque étape."
    )


@form("languages")
def spanish(rows, rng):
    return (
        f"Resuelve el sudoku siguiente; las casillas vacías llevan un 0.\n{lines(rows, '0')}\n"
        f"¿Cuál es la solución?"
    )


@form("languages")
def russian(rows, rng):
    return f"Реши судоку {size(rows)}. Пустые клетки обозначены _.\n{lines(rows, '_')}"


@form("languages")
def japanese(rows, rng):
    return f"次の数独を解いてください。\n\n{one_line(rows, '.')}\n\n例えば、答えは次の形です:\n<ANSWER>\n1234567...\n</ANSWER>"


@form("languages")
def korean(rows, rng):
    return f"이 스도쿠를 풀어 주세요 (빈 칸은 0):\n{lines(rows, '0')}"


@form("languages")
def turkish(rows, rng):
    return f"Bu sudoku bulmacasını çöz, boş kareler nokta ile gösterilir:\n{boxed(rows, '.')}"


# ---------------------------------------------------------------------------- examples and templates


@form("examples")
def answer_format_after(rows, rng):
    shown = "\n".join(" ".join(map(str, row)) for row in solved(len(rows)))
    return f"Solve the Sudoku:\n{lines(rows, '.')}\n\nGive your answer in this format:\n```\n{shown}\n```"


@form("examples")
def answer_format_before(rows, rng):
    shown = "\n".join(" ".join(map(str, row)) for row in solved(len(rows), 1))
    return (
        f"You are given a {size(rows)} Sudoku; dots are empty cells.\n\n**Rules**\n"
        f"{rules(rows)}\n**How to answer**\n"
        f"- Put the finished board in a code block, for example:\n```\n{shown}\n```\n\n"
        f"The puzzle:\n{lines(rows)}\n"
    )


@form("examples")
def impossible_format_example(rows, rng):
    n = len(rows)
    shown = "\n".join(" ".join(str((r * 7 + c * 3) % n + 1) for c in range(n)) for r in range(n))
    return (
        f"Sudoku. Print the answer as a grid of numbers, for example:\n```\n{shown}\n```\n"
        f"Here comes the puzzle:\n{lines(rows, '.')}"
    )


@form("examples")
def tuple_template(rows, rng):
    return (
        f"Here is a Sudoku where X marks a hidden number:\n{lines(rows, 'X', '')}\nWrite "
        f"the answer as a Python tuple, "
        "for example: ```python\n((1,2,3,4,5,6,7,8,9),(4,5,6,7,8,9,1,2,3),...)\n```"
    )


@form("examples")
def answer_tags_with_ellipsis(rows, rng):
    return f"Sudoku:\n{lines(rows, '0')}\n\nFinal answer:\n<answer>\n1 2 3 ...\n4 5 6 ...\n...\n</answer>"


@form("examples")
def blank_answer_template(rows, rng):
    n = len(rows)
    empty = "\n".join(" ".join(["_"] * n) for _ in range(n))
    return (
        f"Sudoku to solve:\n{lines(rows, '_')}\n\nCopy this template and fill it in:\n"
        f"<answer>\n{empty}\n</answer>"
    )


@form("examples")
def worked_example_first(rows, rng):
    n = len(rows)
    full = solved(n, 2)
    shown = [[v if (r * 5 + c * 3) % 4 else 0 for c, v in enumerate(row)] for r, row in enumerate(full)]
    return (
        f"Here is how it works.\n\nExample puzzle:\n{lines(shown, '0')}\n\nExample "
        f"solution:\n{lines(full)}\n\n"
        f"Now it is your turn. Sudoku to solve:\n{lines(rows, '0')}"
    )


@form("examples")
def few_shots(rows, rng):
    n = len(rows)
    shots = []
    for shift in range(3):
        full = solved(n, shift)
        shown = [
            [v if (r * 7 + c + shift) % 3 else 0 for c, v in enumerate(row)] for r, row in enumerate(full)
        ]
        shots.append(f"Input:\n{lines(shown, '0', '')}\nOutput:\n{lines(full, '0', '')}")
    return "Fill in the sudoku.\n\n" + "\n\n".join(shots) + f"\n\nInput:\n{lines(rows, '0', '')}\nOutput:\n"


@form("examples")
def example_string_and_its_grid(rows, rng):
    n = len(rows)
    full = solved(n, 1)
    shown = [[v if (r + c) % 2 else 0 for c, v in enumerate(row)] for r, row in enumerate(full)]
    return (
        f"Solve the {size(rows)} Sudoku, given as one string with 0 for empty cells.\n\n"
        f"**Example:**\nPuzzle: {one_line(shown, '0')}\n"
        f"As a grid:\n{boxed(shown, '0', rule='----+----')}\n\n"
        f"Solution: {one_line(full, '0')}\nAs a grid:\n{boxed(full, '0', rule='----+----')}\n\n"
        f"**Important:** write all characters.\n<answer>\n[the whole string]\n</answer>\n\n"
        f"Solve the following Sudoku: {one_line(rows, '0')}\n"
    )


@form("examples")
def json_template(rows, rng):
    full = solved(len(rows), 3)
    return (
        f"Solve this {size(rows)} Sudoku.\n```\n{boxed(rows, '.', rule='-' * 9)}\n```\n"
        f"(dots are free cells)\n\nOutput format (JSON):\n"
        f"```json\n{json.dumps({'solution': full})}\n```"
    )


@form("examples")
def move_example(rows, rng):
    return (
        "You are playing Sudoku. Reply with 'row column digit', such as '5 3 7'; rows go from 1 to 9.\n"
        f"Board:\n{boxed(rows, '.', rule='------+-------+------')}\nNote: (1,1)=5 would "
        f"be another way to say it."
    )


@form("examples")
def numbers_after_the_grid(rows, rng):
    n_givens = sum(v > 0 for row in rows for v in row)
    return f"sudoku puzzle:\n{lines(rows, '.')}\n\nHints: there are {n_givens} givens and 3 easy cells."
