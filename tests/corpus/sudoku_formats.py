"""Sudokus as programs, solvers, web pages and forums write them down: what `sudoku_forms` holds, further afield.

`FORMS` maps a name to (sides, function); the function gets rows of numbers (0 for blank) and returns a text.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.corpus.sudoku_forms import BOX, Rows, boxed, lines, signs

Form = Callable[[Rows], str]
FORMS: dict[str, tuple[tuple[int, ...], Form]] = {}
ALL = (4, 6, 9)


def form(*sides: int) -> Callable[[Form], Form]:
    def register(function: Form) -> Form:
        assert function.__name__ not in FORMS, function.__name__
        FORMS[function.__name__] = (sides or ALL, function)
        return function

    return register


def given(rows: Rows, base: int = 1) -> list[tuple[int, int, int]]:
    """(row, column, digit) of every clue, counted from `base`."""
    return [(r + base, c + base, v) for r, row in enumerate(rows) for c, v in enumerate(row) if v]


# ---------------------------------------------------------------------------- art


def _ruled(rows: Rows, rule: str, bar: str, blank: str = "_") -> str:
    """Box bars and a rule above, below and between the bands."""
    height, width = BOX[len(rows)]
    n = len(rows) // width
    line = rule[0] + rule[0].join([rule[1] * (2 * width + 1)] * n) + rule[0]
    out = [line]
    for r, row in enumerate(signs(rows, blank)):
        out.append(
            f"{bar} "
            + f" {bar} ".join(" ".join(row[c : c + width]) for c in range(0, n * width, width))
            + f" {bar}"
        )
        if r % height == height - 1:
            out.append(line)
    return "\n".join(out)


@form()
def hash_joints_and_double_bars(rows: Rows) -> str:
    return f"```\n{_ruled(rows, '#=', '‖')}\n```\nSudoku"


@form()
def small_o_joints(rows: Rows) -> str:
    return "sudoku\n" + _ruled(rows, "o-", "|", ".")


@form()
def star_joints(rows: Rows) -> str:
    return "sudoku\n" + _ruled(rows, "*-", "|", "0")


@form()
def x_joints(rows: Rows) -> str:
    return "sudoku\n" + _ruled(rows, "x=", "|", ".")


@form()
def bang_bars(rows: Rows) -> str:
    return "a sudoku, from an old bbs:\n" + _ruled(rows, "+-", "!", ".")


@form()
def colon_bars(rows: Rows) -> str:
    return "sudoku:\n" + _ruled(rows, "+-", ":", ".")


@form()
def button_squares(rows: Rows) -> str:
    return "sudoku, 🔲 = write here\n\n" + lines(rows, "🔲")


@form()
def keycap_digits_and_black_buttons(rows: Rows) -> str:
    keycaps = [["🔳" if not v else f"{v}\ufe0f\u20e3" for v in row] for row in rows]
    return "Sudoku!\n" + "\n".join("".join(row) for row in keycaps)


@form()
def white_circles(rows: Rows) -> str:
    return "my sudoku\n" + lines(rows, "⚪", "")


@form()
def brackets_around_cells(rows: Rows) -> str:
    return "Sudoku\n" + "\n".join("".join(f"[{v or ' '}]" for v in row) for row in rows)


@form()
def brackets_and_dots_around_cells(rows: Rows) -> str:
    return "Sudoku\n" + "\n".join(" ".join(f"[{v or '.'}]" for v in row) for row in rows)


# ---------------------------------------------------------------------------- markup


@form()
def xml_empty_elements(rows: Rows) -> str:
    body = "\n".join(
        "<row>" + "".join(f"<d>{v}</d>" if v else "<e/>" for v in row) + "</row>" for row in rows
    )
    return f'<?xml version="1.0"?>\n<game kind="sudoku">\n{body}\n</game>'


@form()
def xml_numbered_rows(rows: Rows) -> str:
    body = "\n".join(
        f'  <line n="{i}">' + "".join(f"<d>{v}</d>" if v else "<e/>" for v in row) + "</line>"
        for i, row in enumerate(rows, 1)
    )
    return f"<sudoku>\n{body}\n</sudoku>\n<!-- e = empty, d = digit -->"


@form()
def xml_cells_with_values(rows: Rows) -> str:
    body = "\n".join("<row>" + "".join(f'<cell value="{v or ""}"/>' for v in row) + "</row>" for row in rows)
    return f"<sudoku>\n{body}\n</sudoku>"


@form()
def xml_cells_with_places(rows: Rows) -> str:
    body = "\n".join(f'  <given row="{r}" col="{c}" value="{v}"/>' for r, c, v in given(rows))
    n = len(rows)
    return f'<sudoku rows="{n}" cols="{n}">\n{body}\n</sudoku>'


@form()
def xml_all_cells_with_places(rows: Rows) -> str:
    body = "\n".join(
        f'<cell row="{r}" col="{c}">{v or ""}</cell>' for r, row in enumerate(rows) for c, v in enumerate(row)
    )
    return f"<sudoku>\n{body}\n</sudoku>"


@form()
def divs_in_divs(rows: Rows) -> str:
    body = "\n".join(
        '<div class="row">' + "".join(f'<div class="cell">{v or ""}</div>' for v in row) + "</div>"
        for row in rows
    )
    return f'Solve the sudoku on this page:\n<div class="sudoku">\n{body}\n</div>'


@form()
def spans_in_lines(rows: Rows) -> str:
    return "sudoku html:\n" + "\n".join(
        "<p>" + "".join(f"<span>{v or '&nbsp;'}</span>" for v in row) + "</p>" for row in rows
    )


@form()
def inputs_with_places(rows: Rows) -> str:
    cells = (
        f'<input id="f{r}{c}" maxlength=1 value="{v or ""}"{" readonly" if v else ""}>'
        for r, row in enumerate(rows)
        for c, v in enumerate(row)
    )
    return (
        "The source of my sudoku page (f00 is top left):\n<div id='board'>\n" + "\n".join(cells) + "\n</div>"
    )


@form()
def flat_divs(rows: Rows) -> str:
    cells = "\n".join(f'<div class="cell">{v or ""}</div>' for row in rows for v in row)
    return f'sudoku:\n<div class="grid">\n{cells}\n</div>'


@form()
def preformatted_with_nbsp(rows: Rows) -> str:
    return f"<pre>\n{lines(rows, '&nbsp;', '  ')}\n</pre>\na sudoku, &nbsp; is an open cell"


@form()
def preformatted_with_middot(rows: Rows) -> str:
    return f"<pre>{lines(rows, '&middot;')}</pre>\nsudoku please"


@form()
def line_breaks_in_html(rows: Rows) -> str:
    return "<p>sudoku:<br>" + "<br>\n".join(lines(rows).split("\n")) + "</p>"


@form()
def escaped_markdown(rows: Rows) -> str:
    return "Sudoku:\n\n" + "\n".join(" ".join(row) for row in signs(rows, "\\_"))


@form()
def org_table(rows: Rows) -> str:
    n = len(rows)
    body = "\n".join("| " + " | ".join(str(v or " ") for v in row) + " |" for row in rows)
    return f"#+NAME: sudoku\n|{'+'.join(['---'] * n)}|\n{body}\n|{'+'.join(['---'] * n)}|"


@form()
def restructured_table(rows: Rows) -> str:
    rule = "+" + "---+" * len(rows)
    body = f"\n{rule}\n".join("|" + "|".join(f" {v or ' '} " for v in row) + "|" for row in rows)
    return f"Sudoku\n======\n\n{rule}\n{body}\n{rule}"


@form()
def wiki_table(rows: Rows) -> str:
    body = "\n|-\n".join("| " + " || ".join(str(v or " ") for v in row) for row in rows)
    return f'{{| class="wikitable sudoku"\n{body}\n|}}'


@form()
def bbcode_table(rows: Rows) -> str:
    body = "\n".join("[tr]" + "".join(f"[td]{v or ' '}[/td]" for v in row) + "[/tr]" for row in rows)
    return f"sudoku from the forum\n[table]\n{body}\n[/table]"


@form()
def bbcode_code(rows: Rows) -> str:
    return f"stuck on this sudoku\n[code]\n{boxed(rows)}\n[/code]"


@form()
def jira_table(rows: Rows) -> str:
    return "sudoku\n" + "\n".join("|" + "|".join(str(v or " ") for v in row) + "|" for row in rows)


@form()
def latex_array(rows: Rows) -> str:
    body = " \\\\ \\hline\n".join(" & ".join(str(v or "") for v in row) for row in rows)
    return f"Sudoku:\n\\[\\begin{{array}}{{|{'c|' * len(rows)}}}\n\\hline\n{body} \\\\ \\hline\n\\end{{array}}\\]"


@form()
def latex_matrix(rows: Rows) -> str:
    body = " \\\\\n".join(" & ".join(str(v or "\\cdot") for v in row) for row in rows)
    return f"sudoku\n\\begin{{bmatrix}}\n{body}\n\\end{{bmatrix}}"


# ---------------------------------------------------------------------------- data


@form()
def yaml_quoted_rows(rows: Rows) -> str:
    body = "\n".join(f'    - "{"".join(row)}"' for row in signs(rows, "_"))
    return f"puzzle:\n  name: monday\n  size: {len(rows)}\n  rows:\n{body}\n  want: solution\n# a sudoku"


@form()
def yaml_single_quoted_rows(rows: Rows) -> str:
    return "sudoku:\n" + "\n".join(f"  - '{''.join(row)}'" for row in signs(rows, "."))


@form()
def yaml_plain_rows(rows: Rows) -> str:
    return "sudoku:\n" + "\n".join(f"  - {''.join(row)}" for row in signs(rows, "."))


@form()
def yaml_spaced_rows(rows: Rows) -> str:
    return "sudoku:\n" + "\n".join(f"  - {' '.join(row)}" for row in signs(rows, "_"))


@form()
def yaml_nested(rows: Rows) -> str:
    return "sudoku:\n" + "\n".join(f"- - {row[0]}\n" + "\n".join(f"  - {v}" for v in row[1:]) for row in rows)


@form()
def yaml_block_scalar(rows: Rows) -> str:
    return "sudoku: |\n" + "\n".join("  " + "".join(row) for row in signs(rows, "."))


@form()
def toml_rows(rows: Rows) -> str:
    return "[sudoku]\nrows = [\n" + "".join(f'  "{"".join(row)}",\n' for row in signs(rows, "0")) + "]"


@form()
def ini_rows(rows: Rows) -> str:
    return "[sudoku]\n" + "\n".join(f"row{i}={''.join(row)}" for i, row in enumerate(signs(rows, "0"), 1))


@form()
def json_object_of_puzzle(rows: Rows) -> str:
    return json.dumps(
        {"type": "sudoku", "size": len(rows), "puzzle": "".join("".join(r) for r in signs(rows, "0"))}
    )


@form()
def json_list_of_cells(rows: Rows) -> str:
    cells = [{"row": r, "col": c, "value": v} for r, c, v in given(rows, 0)]
    return f"Sudoku ({len(rows)}x{len(rows)}, row and col start at 0):\n" + json.dumps(cells)


@form()
def json_lines_of_cells(rows: Rows) -> str:
    return f"{len(rows)}x{len(rows)} sudoku, counted from 1\n" + "\n".join(
        json.dumps({"r": r, "c": c, "v": v}) for r, c, v in given(rows)
    )


@form()
def json_value_objects(rows: Rows) -> str:
    return "sudoku " + json.dumps({"cells": [[{"value": v} if v else {} for v in row] for row in rows]})


@form()
def sudokupad_cells(rows: Rows) -> str:
    return "My sudoku exported from SudokuPad: " + json.dumps(
        {
            "cells": [[{"value": v, "given": True} if v else {} for v in row] for row in rows],
            "metadata": {"title": "x"},
        }
    )


@form(9)
def kaggle_csv(rows: Rows) -> str:
    return "quizzes\n" + "".join(str(v) for row in rows for v in row) + "\nsolve the sudoku"


@form(9)
def hrm_csv(rows: Rows) -> str:
    return (
        "source,question,answer,rating\npuzzles0_kaggle,"
        + "".join(str(v or ".") for row in rows for v in row)
        + ",,0"
    )


@form()
def sql_inserts(rows: Rows) -> str:
    body = "\n".join(f"INSERT INTO sudoku (row, col, val) VALUES ({r}, {c}, {v});" for r, c, v in given(rows))
    return f"-- {len(rows)}x{len(rows)} sudoku, counted from 1\n{body}"


@form()
def sql_values(rows: Rows) -> str:
    body = ",\n".join(f"({r},{c},{v})" for r, c, v in given(rows))
    return f"INSERT INTO sudoku{len(rows)}x{len(rows)} (r, c, v) VALUES\n{body};\n-- {len(rows)}x{len(rows)} from (1,1)"


# ---------------------------------------------------------------------------- languages


@form()
def numpy_floats(rows: Rows) -> str:
    body = "\n ".join("[" + " ".join(f"{v}." for v in row) + "]" for row in rows)
    return f"[{body}]\n(sudoku, zeros are unknown)"


@form()
def torch_tensor(rows: Rows) -> str:
    body = ",\n        ".join("[" + ", ".join(f"{v}." for v in row) + "]" for row in rows)
    return f"sudoku = tensor([{body}])"


@form()
def savetxt(rows: Rows) -> str:
    return "# sudoku, np.savetxt\n" + "\n".join(" ".join(f"{v:.18e}" for v in row) for row in rows)


@form()
def pandas_frame(rows: Rows) -> str:
    n = len(rows)
    body = "\n".join(
        f"{i}  " + "  ".join(f"{v}.0" if v else "NaN" for v in row) for i, row in enumerate(rows)
    )
    return "sudoku as a frame\n   " + "  ".join(f"{c:>3}" for c in range(n)) + "\n" + body


@form()
def java_array(rows: Rows) -> str:
    body = ",\n".join("    {" + ", ".join(map(str, row)) + "}" for row in rows)
    return f"int[][] board = {{\n{body}\n}};\n// sudoku, 0 = empty"


@form()
def java_chars(rows: Rows) -> str:
    body = ",\n".join("    {" + ",".join(f"'{c}'" for c in row) + "}" for row in signs(rows))
    return f"char[][] board = new char[][] {{\n{body}\n}};\nsolveSudoku(board);"


@form()
def leetcode(rows: Rows) -> str:
    return "37. Sudoku Solver\nInput: board = " + json.dumps(signs(rows))


@form()
def c_strings(rows: Rows) -> str:
    return "const char *sudoku =\n" + "\n".join(f'    "{"".join(row)}"' for row in signs(rows)) + ";"


@form()
def javascript_concatenated(rows: Rows) -> str:
    return "let sudoku =\n" + " +\n".join(f'  "{"".join(row)}"' for row in signs(rows)) + ";"


@form()
def strings_with_line_ends(rows: Rows) -> str:
    return "sudoku = (\n" + "\n".join(f'    "{"".join(row)}\\n"' for row in signs(rows)) + "\n)"


@form()
def python_triple_quotes(rows: Rows) -> str:
    return 'sudoku = """\n' + lines(rows, ".", "") + '\n"""'


@form()
def python_split(rows: Rows) -> str:
    return 'sudoku = """' + lines(rows, ".", "") + '""".split()'


@form()
def haskell(rows: Rows) -> str:
    return "sudoku :: [[Int]]\nsudoku = [ " + "\n         , ".join(str(row) for row in rows) + "\n         ]"


@form()
def haskell_strings(rows: Rows) -> str:
    return "sudoku = [ " + "\n         , ".join(f'"{"".join(row)}"' for row in signs(rows)) + " ]"


@form()
def rust_array(rows: Rows) -> str:
    n = len(rows)
    return f"let sudoku: [[u8; {n}]; {n}] = [\n" + "".join(f"    {row},\n" for row in rows) + "];"


@form()
def go_slices(rows: Rows) -> str:
    n = len(rows)
    return (
        f"sudoku := [{n}][{n}]int{{\n"
        + "".join("\t{" + ", ".join(map(str, row)) + "},\n" for row in rows)
        + "}"
    )


@form()
def ruby_words(rows: Rows) -> str:
    return "sudoku = %w[\n" + "\n".join("  " + "".join(row) for row in signs(rows)) + "\n]"


@form()
def lisp(rows: Rows) -> str:
    return (
        "(defparameter *sudoku*\n  '("
        + "\n    ".join("(" + " ".join(map(str, row)) + ")" for row in rows)
        + "))"
    )


@form()
def clojure(rows: Rows) -> str:
    return "(def sudoku\n  [" + "\n   ".join("[" + " ".join(map(str, row)) + "]" for row in rows) + "])"


@form()
def scheme_underscores(rows: Rows) -> str:
    return "; sudoku\n'#(" + "\n   ".join("#(" + " ".join(row) + ")" for row in signs(rows, "_")) + ")"


@form()
def r_matrix(rows: Rows) -> str:
    n = len(rows)
    body = ",\n".join("  " + ", ".join(map(str, row)) for row in rows)
    return f"sudoku <- matrix(c(\n{body}), nrow = {n}, byrow = TRUE)"


@form()
def julia_matrix(rows: Rows) -> str:
    return "sudoku = [\n" + "\n".join("  " + " ".join(map(str, row)) for row in rows) + "\n]"


@form()
def mathematica(rows: Rows) -> str:
    return (
        "sudoku = {" + ",\n ".join("{" + ", ".join(str(v or "_") for v in row) + "}" for row in rows) + "};"
    )


@form()
def apl(rows: Rows) -> str:
    n = len(rows)
    return f"sudoku←{n} {n}⍴" + " ".join(str(v) for row in rows for v in row)


@form()
def fortran_data(rows: Rows) -> str:
    body = ", &\n".join("  " + ",".join(map(str, row)) for row in rows)
    return f"! sudoku\ndata board / &\n{body} /"


@form()
def basic_data(rows: Rows) -> str:
    return "REM SUDOKU\n" + "\n".join(
        f"{10 * i} DATA {','.join(map(str, row))}" for i, row in enumerate(rows, 1)
    )


@form()
def assembler(rows: Rows) -> str:
    return "sudoku:\n" + "\n".join(f"    db {', '.join(map(str, row))}" for row in rows)


# ---------------------------------------------------------------------------- solvers


@form()
def minizinc(rows: Rows) -> str:
    n = len(rows)
    body = "\n".join(" " + ", ".join(str(v or "_") for v in row) + "|" for row in rows)
    return f"% sudoku\nn = {n};\nstart = [|\n{body}];"


@form()
def minizinc_bars(rows: Rows) -> str:
    return "sudoku = [| " + "\n | ".join(",".join(map(str, row)) for row in rows) + " |];"


@form()
def asp_facts(rows: Rows) -> str:
    body = " ".join(f"given({r},{c},{v})." for r, c, v in given(rows))
    return f"% {len(rows)}x{len(rows)} sudoku, given(Row,Col,Value), from 1\n{body}"


@form()
def clingo_initial(rows: Rows) -> str:
    return f"sudoku {len(rows)}x{len(rows)}, indices start at 1\n" + "\n".join(
        f"initial({r},{c},{v})." for r, c, v in given(rows)
    )


@form()
def prolog_lists(rows: Rows) -> str:
    body = ",\n     ".join("[" + ",".join(str(v or "_") for v in row) + "]" for row in rows)
    return f"problem(1, [{body}]).\n?- problem(1, Rows), sudoku(Rows), maplist(label, Rows)."


@form()
def z3_constraints(rows: Rows) -> str:
    body = "\n".join(f"s.add(X[{r}][{c}] == {v})" for r, c, v in given(rows, 0))
    n = len(rows)
    return f"# sudoku {n}x{n}\nX = [[Int(f'x{{i}}{{j}}') for j in range({n})] for i in range({n})]\n{body}"


@form()
def smt_assertions(rows: Rows) -> str:
    n = len(rows)
    body = "\n".join(f"(assert (= x{r}{c} {v}))" for r, c, v in given(rows))
    return f"; {n}x{n} sudoku, xRC with rows and columns from 1\n{body}\n(check-sat)"


@form()
def smt_underscored(rows: Rows) -> str:
    n = len(rows)
    body = "\n".join(f"(assert (= x_{r}_{c} {v}))" for r, c, v in given(rows))
    return f"; sudoku {n}x{n}, counted from 1\n{body}"


@form(9)
def dimacs_units(rows: Rows) -> str:
    body = "\n".join(f"{r}{c}{v} 0" for r, c, v in given(rows))
    return f"c sudoku as SAT: variable RCV means row R, column C holds V (1..9)\np cnf 999 {len(given(rows))}\n{body}"


@form()
def dimacs_comments(rows: Rows) -> str:
    return "c sudoku\n" + "\n".join("c " + " ".join(row) for row in signs(rows)) + "\np cnf 729 8829"


@form()
def essence(rows: Rows) -> str:
    body = ",\n  ".join(str(row) for row in rows)
    return f"language Essence 1.3\nletting sudoku be [\n  {body}\n]"


@form()
def ortools(rows: Rows) -> str:
    body = "\n".join(f"model.Add(cell[({r}, {c})] == {v})" for r, c, v in given(rows, 0))
    return f"# {len(rows)}x{len(rows)} sudoku, indices from 0\n{body}"


@form()
def gams_table(rows: Rows) -> str:
    n = len(rows)
    body = "\n".join(f"r{i}  " + "  ".join(map(str, row)) for i, row in enumerate(rows, 1))
    return "Table sudoku(r,c)\n    " + " ".join(f"c{i}" for i in range(1, n + 1)) + "\n" + body + " ;"


@form()
def excel_cells(rows: Rows) -> str:
    body = "\n".join(f"{chr(64 + c)}{r}\t{v}" for r, c, v in given(rows))
    return f"{len(rows)}x{len(rows)} sudoku in my spreadsheet (columns A.., rows 1..):\n{body}"


@form()
def google_sheet_array(rows: Rows) -> str:
    return "sudoku: ={" + ";".join(",".join(map(str, row)) for row in rows) + "}"


# ---------------------------------------------------------------------------- benchmarks and people


@form()
def x_blanks_without_a_name(rows: Rows) -> str:
    return f"Item 12\n\nPuzzle ({len(rows)} x {len(rows)}):\n{lines(rows, 'X')}\n\nThink aloud, one cell after the other, then give the final grid. Sudoku rules."


@form()
def reasoning_gym(rows: Rows) -> str:
    return (
        f"Solve this Sudoku puzzle:\n{lines(rows, '_')}\nRespond with only your answer, formatted as the puzzle, a "
        f"{len(rows)}x{len(rows)} grid with numbers separated by spaces, and rows separated by newlines."
    )


@form()
def korgym(rows: Rows) -> str:
    return (
        "You are a good game player. Fill the board so that the Sudoku rules hold. Board:\n"
        + "\n".join(str(row) for row in rows)
        + "\nOutput 'Answer: [[...]]'."
    )


@form()
def enigmata(rows: Rows) -> str:
    return f"Here is a sudoku, X is empty.\n\n{lines(rows, 'X', ' ')}\n\nAnswer in ``` blocks."


@form(9)
def sudoku_bench(rows: Rows) -> str:
    text = "".join(str(v or ".") for row in rows for v in row)
    return f"## Rules ##\nNormal sudoku rules apply.\n## Initial Board ##\n{text}\n## Format ##\n- Dots are empty."


@form()
def chat_log(rows: Rows) -> str:
    return "[12:03] Ana: help with this sudoku\n" + "\n".join(
        f"[12:03] Ana: {''.join(row)}" for row in signs(rows)
    )


@form()
def comment_lines(rows: Rows) -> str:
    return "# sudoku\n" + "\n".join("# " + " ".join(row) for row in signs(rows))


@form()
def block_comment(rows: Rows) -> str:
    return "/* sudoku\n" + "\n".join(" * " + " ".join(row) for row in signs(rows)) + "\n */"


@form()
def letters_with_a_legend(rows: Rows) -> str:
    names = "ABCDEFGHI"[: len(rows)]
    legend = ", ".join(f"{letter}={i}" for i, letter in enumerate(names, 1))
    drawn = "\n".join(" ".join(names[v - 1] if v else "." for v in row) for row in rows)
    return f"sudoku with letters ({legend}):\n\n{drawn}"


@form(4)
def suits_with_a_legend(rows: Rows) -> str:
    drawn = "\n".join(" ".join("▢♣♦♥♠"[v] for v in row) for row in rows)
    return f"1=♣ 2=♦ 3=♥ 4=♠, a card sudoku 4x4:\n\n{drawn}"


@form(4, 6)
def fruits_with_a_legend(rows: Rows) -> str:
    fruits = "🍎🍌🍇🍓🍊🥝"[: len(rows)]
    legend = "\n".join(f"{fruit} = {i}" for i, fruit in enumerate(fruits, 1))
    drawn = "\n".join("".join(fruits[v - 1] if v else "⬜" for v in row) for row in rows)
    return f"fruit sudoku\n{drawn}\n\n{legend}"


@form(9)
def roman_digits(rows: Rows) -> str:
    roman = ["-", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return "sudoku in roman numerals\n" + "\n".join(" ".join(roman[v] for v in row) for row in rows)


@form()
def candidates_shown(rows: Rows) -> str:
    n = len(rows)
    full = "{" + "".join(str(i) for i in range(1, n + 1)) + "}"
    return f"sudoku, {full} is an unsolved cell\n" + "\n".join(
        " ".join(str(v) if v else full for v in row) for row in rows
    )
