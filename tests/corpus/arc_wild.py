"""Further ways in which people write ARC tasks down: other labels, signs, layouts and languages.

`WILD` maps a name to a function from a task (worked pairs and the test grid) to a text, as in `arc_forms`.
"""

from __future__ import annotations

import json

import numpy as np

from tests.corpus.arc_forms import Form, Pairs, Rows, spaced

WILD: dict[str, Form] = {}
SQUARES = "⬛🟦🟥🟩🟨⬜🟪🟧🩵🟫"
NAMES = ["black", "blue", "red", "green", "yellow", "grey", "magenta", "orange", "azure", "maroon"]


def wild(function: Form) -> Form:
    assert function.__name__ not in WILD, function.__name__
    WILD[function.__name__] = function
    return function


def draw_small(rng: np.random.Generator) -> tuple[Pairs, Rows]:
    """Pairs and a test grid with few cells, as people type them; some outputs have another size."""

    def grid() -> Rows:
        height, width = (int(n) for n in rng.integers(2, 6, 2))
        return rng.integers(0, int(rng.integers(2, 11)), (height, width)).tolist()

    def answer(rows: Rows) -> Rows:
        draw = rng.random()
        return (
            np.tile(rows, (1, 2)).tolist()
            if draw < 0.3
            else np.array(rows).T.tolist()
            if draw < 0.6
            else grid()
        )

    inputs = [grid() for _ in range(int(rng.integers(2, 5)))]
    return [(rows, answer(rows)) for rows in inputs], grid()


def packed(rows: Rows, signs: str = "0123456789") -> str:
    return "\n".join("".join(signs[value] for value in row) for row in rows)


def line(rows: Rows, between: str = "/") -> str:
    return packed(rows).replace("\n", between)


def indented(text: str, by: str = "    ") -> str:
    return "\n".join(by + row for row in text.split("\n"))


def boxed(rows: Rows) -> str:
    width = 2 * len(rows[0]) + 1
    body = "\n".join("│ " + " ".join(map(str, row)) + " │" for row in rows)
    return f"┌{'─' * width}┐\n{body}\n└{'─' * width}┘"


def ruled(rows: Rows) -> str:
    rule = "+" + "---+" * len(rows[0])
    return "\n".join([rule] + ["| " + " | ".join(map(str, row)) + f" |\n{rule}" for row in rows])


def markdown(rows: Rows) -> str:
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def numpy_print(rows: Rows) -> str:
    return "[" + "\n ".join("[" + " ".join(map(str, row)) + "]" for row in rows) + "]"


def pandas(rows: Rows) -> str:
    lines = ["   " + "  ".join(str(c) for c in range(len(rows[0])))]
    return "\n".join(lines + [f"{r}  " + "  ".join(map(str, row)) for r, row in enumerate(rows)])


def html(rows: Rows) -> str:
    return (
        "<table>"
        + "".join("<tr>" + "".join(f"<td>{v}</td>" for v in row) + "</tr>" for row in rows)
        + "</table>"
    )


def beside(a: Rows, b: Rows | None, arrow: str, show=packed, where: str = "middle") -> str:
    left, right = show(a).split("\n"), show(b).split("\n") if b else ["?"]
    height = max(len(left), len(right))
    middle = {"middle": (height - 1) // 2, "top": 0, "bottom": height - 1}[where]
    widths = max(map(len, left)), max(map(len, right))
    left = [""] * ((height - len(left)) // 2) + left
    right = [""] * ((height - len(right)) // 2) + right
    out = []
    for n in range(height):
        one = left[n] if n < len(left) else ""
        other = right[n] if n < len(right) else ""
        out.append(f"{one.ljust(widths[0])}  {arrow if n == middle else ' ' * len(arrow)}  {other}".rstrip())
    return "\n".join(out)


def listed(
    pairs: Pairs,
    test: Rows,
    show,
    head: str,
    one: str,
    other: str,
    last: str,
    *,
    end: str = "",
    gap: str = "\n\n",
) -> str:
    """Pair after pair; `{n}` in a label counts them."""
    parts = [
        f"{one.format(n=n)}\n{show(a)}\n{other.format(n=n)}\n{show(b)}" for n, (a, b) in enumerate(pairs, 1)
    ]
    return f"{head}\n\n{gap.join(parts)}{gap}{last}\n{show(test)}\n{end}"


# ---------------------------------------------------------------------------- labels


@wild
def before_after(pairs, test, rng):
    return listed(pairs, test, spaced, "Find the pattern.", "Before", "After", "Before", end="After\n?")


@wild
def given_result(pairs, test, rng):
    return listed(
        pairs, test, spaced, "A puzzle for you:", "given {n}:", "result {n}:", "given:", end="result: ???"
    )


@wild
def x_y_test(pairs, test, rng):
    return listed(pairs, test, packed, "same rule every time", "x{n}", "y{n}", "x_test", end="y_test = ?")


@wild
def i_o(pairs, test, rng):
    return listed(pairs, test, spaced, "which rule?", "I{n}:", "O{n}:", "I?:")


@wild
def a_to_b(pairs, test, rng):
    return listed(
        pairs, test, spaced, "Grid A becomes grid B. Guess the rule.", "A{n}:", "B{n}:", "A (question):"
    )


@wild
def source_target(pairs, test, rng):
    return listed(pairs, test, packed, "Learn the mapping.", "source #{n}", "target #{n}", "source #test")


@wild
def left_right_labels(pairs, test, rng):
    return listed(
        pairs, test, spaced, "Colour grids; what is the rule?", "Left:", "Right:", "Left:", end="Right: ?"
    )


@wild
def start_end(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "Some grid puzzle",
        "Start state {n}",
        "End state {n}",
        "Start state of the question",
    )


@wild
def question_answer(pairs, test, rng):
    return listed(
        pairs,
        test,
        packed,
        "puzzles and answers, same rule",
        "puzzle {n}:",
        "answer {n}:",
        "puzzle to solve:",
    )


@wild
def scrambled_sorted(pairs, test, rng):
    return listed(pairs, test, spaced, "Find the rule", "Plarp {n}", "Zorble {n}", "Plarp to do")


@wild
def this_turns_into(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "Hi, my kid's homework has colour grids.",
        "This one",
        "turns into",
        "So what would this one turn into?",
        gap="\n\nand\n\n",
    )


@wild
def changes_to(pairs, test, rng):
    return listed(
        pairs, test, spaced, "Pattern riddle.", "Pair {n}", "changes to", "Now you", end="changes to what?"
    )


@wild
def becomes(pairs, test, rng):
    return listed(
        pairs, test, packed, "find the transformation", "Example {n}", "becomes", "Test", end="becomes\n?"
    )


@wild
def brackets_in_labels(pairs, test, rng):
    return listed(pairs, test, boxed, "one ARC thing", "[{n}] in", "[{n}] out", "[test] in")


@wild
def angle_labels(pairs, test, rng):
    return listed(
        pairs, test, spaced, "The rule is the same.", "<<< IN {n} >>>", "<<< OUT {n} >>>", "<<< IN test >>>"
    )


@wild
def stars(pairs, test, rng):
    return listed(pairs, test, spaced, "**ARC**", "**Input {n}:**", "**Output {n}:**", "**Test input:**")


@wild
def headings(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "# Task\nFind the rule.",
        "## Training pair {n}\n### Input",
        "### Output",
        "## Test\n### Input",
        end="### Output\n",
    )


@wild
def letters_a_b(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "In these grids 0 is black.",
        "TRAIN {n}, input",
        "TRAIN {n}, output",
        "TEST input",
        end="Output as digits.",
    )


@wild
def train_tags(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "arc prompt",
        "<train_{n}><input>",
        "</input><output>",
        "</output></train>\n<test><input>",
        end="</input></test>",
    )


@wild
def grid_tags(pairs, test, rng):
    shown = "\n".join(
        f"<example>\n<input>\n<grid>\n{spaced(a)}\n</grid>\n</input>\n<output>\n<grid>\n{spaced(b)}\n</grid>\n</output>\n</example>"
        for a, b in pairs
    )
    return f"Infer the rule.\n{shown}\n<test>\n<input>\n<grid>\n{spaced(test)}\n</grid>\n</input>\n</test>"


@wild
def prose_labels(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "I have a set of grids and want to know the rule.",
        "Here is what grid number {n} looked like originally:",
        "And here is what came out of it:",
        "Finally here is the one I need help with:",
    )


@wild
def the_test_answer_is_given(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "ARC",
        "Input {n}",
        "Output {n}",
        "Test input",
        end=f"Test output\n{spaced(pairs[0][1])}\n\nExplain the rule.",
    )


@wild
def two_tests(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "ARC",
        "Example {n} input",
        "Example {n} output",
        "Test 1 input",
        end=f"Test 2 input\n{spaced(pairs[0][0])}\n",
    )


@wild
def two_tests_with_answers(pairs, test, rng):
    end = f"Test 1 output\n{spaced(pairs[0][1])}\nTest 2 input\n{spaced(pairs[1][0])}\nTest 2 output\n{spaced(pairs[1][1])}"
    return listed(pairs, test, spaced, "ARC", "Train {n} input", "Train {n} output", "Test 1 input", end=end)


@wild
def my_guess(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "find the rule",
        "Input",
        "Output",
        "Test input:",
        end=f"My guess for the output:\n{spaced(pairs[0][1])}\nIs that right?",
    )


@wild
def guess_is_mine(pairs, test, rng):
    return listed(
        pairs,
        test,
        packed,
        "Same rule in each pair of grids.",
        "in",
        "out",
        "in",
        end=f"I think it's\n{packed(pairs[0][1])}\ncorrect?",
    )


@wild
def unanswered_tests(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "Rule?",
        "Input:",
        "Output:",
        "Test A\nInput:",
        end=f"Output: ?\n\nTest B\nInput:\n{spaced(pairs[0][0])}\nOutput: ?",
    )


@wild
def format_example(pairs, test, rng):
    return "You will solve ARC tasks. Give the answer as a JSON array such as [[1, 2], [3, 4]].\n\n" + listed(
        pairs, test, spaced, "", "Example {n}\nInput:", "Output:", "Test\nInput:", end="Output:"
    )


@wild
def format_example_last(pairs, test, rng):
    return (
        listed(pairs, test, json.dumps, "Abstract grids.", "Example {n}\nInput:", "Output:", "Test\nInput:")
        + "Reply in this format:\n```json\n[[0, 0], [0, 0]]\n```"
    )


# ---------------------------------------------------------------------------- arrows and sides


@wild
def arrow_down(pairs, test, rng):
    return listed(pairs, test, packed, "rule?", "", "↓", "Test:", end="↓\n?")


@wild
def v_arrow(pairs, test, rng):
    return listed(pairs, test, spaced, "What is the rule? Each grid is changed.", "Nr {n}:", "=>", "Nr ?:")


@wild
def emoji_arrow(pairs, test, rng):
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, SQUARES),
        "find the rule 🧩",
        "",
        "⬇️",
        "❓ your turn",
        end="⬇️\n❔",
    )


@wild
def arrow_in_the_middle(pairs, test, rng):
    shown = "\n\n".join(beside(a, b, "->") for a, b in pairs)
    return f"one rule for all grids:\n\n{shown}\n\n{beside(test, None, '->')}"


@wild
def arrow_on_top(pairs, test, rng):
    shown = "\n\n".join(beside(a, b, "→", spaced, "top") for a, b in pairs)
    return f"Which rule?\n\n{shown}\n\n{beside(test, None, '→', spaced, 'top')}"


@wild
def columns_with_heading(pairs, test, rng):
    shown = "\n\n".join(
        "Input".ljust(max(12, 2 * len(a[0]) + 5)) + "Output\n" + _columns(a, b) for a, b in pairs
    )
    return f"Find the pattern\n\n{shown}\n\nTest input\n{spaced(test)}\n"


def _columns(a: Rows, b: Rows) -> str:
    width = max(12, 2 * len(a[0]) + 5)
    left, right = spaced(a).split("\n"), spaced(b).split("\n")
    height = max(len(left), len(right))
    left += [""] * (height - len(left))
    right += [""] * (height - len(right))
    return "\n".join(one.ljust(width) + other for one, other in zip(left, right, strict=True)).rstrip()


@wild
def columns_with_tabs(pairs, test, rng):
    def both(a, b):
        left, right = spaced(a).split("\n"), spaced(b).split("\n")
        height = max(len(left), len(right))
        return "\n".join(
            (left[n] if n < len(left) else "") + "\t" + (right[n] if n < len(right) else "")
            for n in range(height)
        )

    shown = "\n\n".join(both(a, b) for a, b in pairs)
    return f"left column: input, right column: output. Find the rule.\n\n{shown}\n\nTest:\n{spaced(test)}"


@wild
def squares_beside(pairs, test, rng):
    def show(rows):
        return packed(rows, SQUARES)

    shown = "\n\n".join(beside(a, b, "➡️", show) for a, b in pairs)
    return f"ARC\n\n{shown}\n\n{beside(test, None, '➡️', show)}"


@wild
def one_line_arrows(pairs, test, rng):
    shown = "\n".join(f"{line(a)} -> {line(b)}" for a, b in pairs)
    return f"Rows are split by a slash. Find the rule.\n{shown}\n{line(test)} -> ?"


@wild
def one_line_semicolons(pairs, test, rng):
    shown = "\n".join(f"{n}) {line(a, '; ')} => {line(b, '; ')}" for n, (a, b) in enumerate(pairs, 1))
    return f"colour grids, row; row; row\n{shown}\n?) {line(test, '; ')} => ?"


@wild
def one_line_words(pairs, test, rng):
    shown = "\n".join(f"IN{n}: {line(a, ' ')}\nOUT{n}: {line(b, ' ')}" for n, (a, b) in enumerate(pairs, 1))
    return f"Grids with rows separated by spaces.\n{shown}\nIN?: {line(test, ' ')}\nOUT?:"


@wild
def one_line_bars(pairs, test, rng):
    shown = "\n".join(f"input={line(a, '|')} output={line(b, '|')}" for a, b in pairs)
    return f"find the rule\n{shown}\ninput={line(test, '|')} output=?"


@wild
def arrows_between_lists(pairs, test, rng):
    shown = "\n".join(f"{json.dumps(a)} → {json.dumps(b)}" for a, b in pairs)
    return f"Which transformation is this?\n{shown}\n{json.dumps(test)} → ?"


@wild
def maps_to_latex(pairs, test, rng):
    def show(rows):
        return r"\begin{bmatrix}" + r" \\ ".join(" & ".join(map(str, row)) for row in rows) + r"\end{bmatrix}"

    shown = "\n".join(f"$$ {show(a)} \\mapsto {show(b)} $$" for a, b in pairs)
    return f"ARC task in LaTeX\n{shown}\n$$ {show(test)} \\mapsto \\; ? $$"


@wild
def latex_tabular(pairs, test, rng):
    def show(rows):
        body = " \\\\\n".join(" & ".join(map(str, row)) for row in rows)
        return f"\\begin{{tabular}}{{{'c' * len(rows[0])}}}\n{body} \\\\\n\\end{{tabular}}"

    return listed(pairs, test, show, "ARC puzzle", "Input {n}:", "Output {n}:", "Test input:")


# ---------------------------------------------------------------------------- signs


@wild
def dots(pairs, test, rng):
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, ".123456789"),
        "ARC; a dot is 0.",
        "Input {n}",
        "Output {n}",
        "Test input",
    )


@wild
def dots_indented(pairs, test, rng):
    def show(rows):
        return indented(spaced(rows).replace("0", "."))

    return listed(
        pairs,
        test,
        show,
        "In these grids a dot is colour 0.",
        "  TRAIN {n}, input",
        "  TRAIN {n}, output",
        "  TEST input",
    )


@wild
def underscores(pairs, test, rng):
    return listed(
        pairs,
        test,
        lambda rows: spaced(rows).replace("0", "_"),
        "_ is background (0). rule?",
        "in:",
        "out:",
        "test in:",
    )


@wild
def squares_with_legend(pairs, test, rng):
    legend = " ".join(f"{sign}{value}" for value, sign in enumerate(SQUARES))
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, SQUARES),
        f"Colours: {legend}",
        "Input {n}",
        "Output {n}",
        "Test",
    )


@wild
def squares_with_own_legend(pairs, test, rng):
    signs = "⬜🟥🟦🟩🟨⬛🟪🟧🟫🩵"
    legend = ", ".join(f"{value} = {sign}" for value, sign in enumerate(signs))
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, signs),
        f"Legend: {legend}",
        "Input {n}",
        "Output {n}",
        "Test input",
    )


@wild
def circles_spaced(pairs, test, rng):
    signs = "⚫🔵🔴🟢🟡⚪🟣🟠💠🟤"
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, signs).replace("", " ").replace(" \n ", "\n"),
        "ARC with circles",
        "input",
        "output",
        "test input",
    )


@wild
def letters_with_legend(pairs, test, rng):
    signs = "KBRGYEMOAN"
    legend = ", ".join(f"{sign}={name}" for sign, name in zip(signs, NAMES, strict=True))
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, signs),
        f"Colours are letters: {legend}. ARC.",
        "Input {n}:",
        "Output {n}:",
        "Test input:",
    )


@wild
def letters_spaced_with_legend(pairs, test, rng):
    signs = "KBRGYSMOCW"
    legend = "\n".join(
        f"{sign} - {name}".replace(" - ", " = ") for sign, name in zip(signs, NAMES, strict=True)
    )
    return listed(
        pairs,
        test,
        lambda rows: "\n".join(" ".join(signs[v] for v in row) for row in rows),
        f"ARC\n{legend}",
        "IN {n}",
        "OUT {n}",
        "IN test",
    )


@wild
def letters_a_to_j(pairs, test, rng):
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, "abcdefghij"),
        "The letters a to j stand for the colours 0 to 9. ARC.",
        "Input {n}:",
        "Output {n}:",
        "Test input:",
    )


@wild
def letters_a_to_j_one_line(pairs, test, rng):
    def show(rows):
        return packed(rows, "abcdefghij").replace("\n", " ")

    shown = "\n".join(f"IN{n}:  {show(a)}\nOUT{n}: {show(b)}" for n, (a, b) in enumerate(pairs, 1))
    return f"Grids in letters (a=0, b=1, c=2, d=3, e=4, f=5, g=6, h=7, i=8, j=9), rows are words.\n\n{shown}\nIN?: {show(test)}\nOUT?:"


@wild
def colour_names(pairs, test, rng):
    def show(rows):
        return "\n".join(" ".join(NAMES[v] for v in row) for row in rows)

    return listed(
        pairs, test, show, "Colour puzzle, one word a cell.", "Input {n}:", "Output {n}:", "Test input:"
    )


@wild
def colour_names_commas(pairs, test, rng):
    def show(rows):
        return "\n".join(", ".join(NAMES[v].title() for v in row) for row in rows)

    return listed(pairs, test, show, "ARC", "Before:", "After:", "Before (test):")


@wild
def colour_names_json(pairs, test, rng):
    def show(rows):
        return [[NAMES[v] for v in row] for row in rows]

    return json.dumps(
        {"train": [{"input": show(a), "output": show(b)} for a, b in pairs], "test": [{"input": show(test)}]}
    )


@wild
def symbols_with_legend(pairs, test, rng):
    signs = ".#o+x@%&$~"
    legend = " ".join(f"'{sign}'={value}" for value, sign in enumerate(signs))
    return listed(
        pairs,
        test,
        lambda rows: packed(rows, signs),
        f"ARC in ASCII: {legend}",
        "Input {n}:",
        "Output {n}:",
        "Test input:",
    )


# ---------------------------------------------------------------------------- frames and indices


@wild
def ruled_cells(pairs, test, rng):
    return listed(pairs, test, ruled, "ARC", "Input {n}", "Output {n}", "Test input")


@wild
def bars_only(pairs, test, rng):
    return listed(
        pairs,
        test,
        lambda rows: "\n".join("|" + "|".join(map(str, row)) + "|" for row in rows),
        "find the rule",
        "Input {n}",
        "Output {n}",
        "Test input",
    )


@wild
def bars_and_dashes(pairs, test, rng):
    def show(rows):
        return ("\n" + "-" * (4 * len(rows[0]) - 3) + "\n").join(" | ".join(map(str, row)) for row in rows)

    return listed(pairs, test, show, "find the rule", "Input {n}:", "Output {n}:", "Test input:")


@wild
def markdown_tables(pairs, test, rng):
    return listed(pairs, test, markdown, "Rule?", "**Input {n}**\n", "\n**Output {n}**\n", "**Test input**\n")


@wild
def pandas_frames(pairs, test, rng):
    return listed(
        pairs,
        test,
        pandas,
        "printed by pandas, find the rule",
        "train_in[{n}]",
        "\ntrain_out[{n}]",
        "test_in[0]",
    )


@wild
def indexed_rows(pairs, test, rng):
    def show(rows):
        return "\n".join(f"Row {r}: {' '.join(map(str, row))}" for r, row in enumerate(rows, 1))

    return listed(pairs, test, show, "ARC", "Input {n}", "Output {n}", "Test input")


@wild
def quoted_mail(pairs, test, rng):
    return indented(
        listed(pairs, test, spaced, "hello, which rule is it?", "before:", "after:", "and now this one:"),
        "> ",
    )


@wild
def comments(pairs, test, rng):
    return indented(
        listed(pairs, test, spaced, "ARC as comments", "Input {n}", "Output {n}", "Test input"), "# "
    )


@wild
def dashes_between(pairs, test, rng):
    return listed(pairs, test, spaced, "what's the rule", "Input", "Output", "Input", gap="\n---\n")


@wild
def labels_on_the_first_row(pairs, test, rng):
    def show(label, rows):
        return f"{label}: " + ("\n" + " " * (len(label) + 2)).join(spaced(rows).split("\n"))

    shown = "\n\n".join(f"{show('Input', a)}\n{show('Output', b)}" for a, b in pairs)
    return f"Which rule?\n\n{shown}\n\n{show('Test input', test)}\n"


@wild
def double_spaced(pairs, test, rng):
    return listed(
        pairs, test, lambda rows: spaced(rows, "  "), "ARC", "Input {n}", "Output {n}", "Test input"
    )


@wild
def tabs(pairs, test, rng):
    return listed(
        pairs,
        test,
        lambda rows: spaced(rows, "\t"),
        "pattern from a spreadsheet",
        "Input {n}",
        "Output {n}",
        "Test input",
    )


@wild
def semicolons(pairs, test, rng):
    return listed(
        pairs, test, lambda rows: spaced(rows, ";"), "rule?", "Input {n}", "Output {n}", "Test input"
    )


# ---------------------------------------------------------------------------- data and code


@wild
def javascript_demos(pairs, test, rng):
    def show(rows):
        return json.dumps(packed(rows).split("\n"))

    demos = ",\n".join(f"    [{show(a)}, {show(b)}]" for a, b in pairs)
    return f"const task = {{\n  demos: [\n{demos}\n  ],\n  probe: {show(test)}\n}};\n// one colour grid per string list"


@wild
def python_tuples(pairs, test, rng):
    shown = ",\n".join(f"    ({a}, {b})" for a, b in pairs)
    return f"train_pairs = [\n{shown},\n]\ntest_input = {test}\n# what is the rule?"


@wild
def numpy_pairs(pairs, test, rng):
    shown = "\n".join(f"x{n} = np.array({a})\ny{n} = np.array({b})" for n, (a, b) in enumerate(pairs))
    return f"import numpy as np\n{shown}\nx_test = np.array({test})\n# y_test?"


@wild
def numpy_printed(pairs, test, rng):
    return listed(
        pairs,
        test,
        numpy_print,
        "printed grids, what is the rule",
        "train[{n}].input",
        "train[{n}].output",
        "test[0].input",
    )


@wild
def torch_tensors(pairs, test, rng):
    shown = "\n".join(
        f"inputs.append(torch.tensor({a}))\noutputs.append(torch.tensor({b}))" for a, b in pairs
    )
    return f"{shown}\ntest_input = torch.tensor({test}, dtype=torch.long)  # ARC"


@wild
def inputs_then_outputs(pairs, test, rng):
    return f"# arc task\ninputs = {[a for a, _ in pairs]}\noutputs = {[b for _, b in pairs]}\ntest_input = {test}"


@wild
def json_lists_of_inputs(pairs, test, rng):
    return json.dumps(
        {"train_inputs": [a for a, _ in pairs], "train_outputs": [b for _, b in pairs], "test_inputs": [test]}
    )


@wild
def json_pairs(pairs, test, rng):
    return json.dumps({"train": [[a, b] for a, b in pairs], "test": [[test]]})


@wild
def json_examples_question(pairs, test, rng):
    return json.dumps(
        {"examples": [{"before": a, "after": b} for a, b in pairs], "question": {"before": test}}, indent=1
    )


@wild
def json_strings_with_line_ends(pairs, test, rng):
    return json.dumps(
        {
            "train": [{"input": spaced(a), "output": spaced(b)} for a, b in pairs],
            "test": [{"input": spaced(test)}],
        }
    )


@wild
def json_x_y(pairs, test, rng):
    return (
        json.dumps([{"x": a, "y": b} for a, b in pairs] + [{"x": test, "y": None}])
        + "\nFind y of the last. Same rule for all."
    )


@wild
def yaml_flow(pairs, test, rng):
    def show(rows):
        return "\n".join(f"      - {row}" for row in rows)

    shown = "\n".join(f"  - given:\n{show(a)}\n    result:\n{show(b)}" for a, b in pairs)
    return f"pairs:\n{shown}\nquestion:\n    given:\n{show(test)}\n"


@wild
def yaml_block(pairs, test, rng):
    def show(rows):
        return "\n".join("    - - " + "\n      - ".join(map(str, row)) for row in rows)

    shown = "\n".join(f"- input:\n{show(a)}\n  output:\n{show(b)}" for a, b in pairs)
    return f"train:\n{shown}\ntest:\n- input:\n{show(test)}\n"


@wild
def yaml_text_blocks(pairs, test, rng):
    shown = "\n".join(
        f"- input: |\n{indented(spaced(a))}\n  output: |\n{indented(spaced(b))}" for a, b in pairs
    )
    return f"train:\n{shown}\ntest:\n- input: |\n{indented(spaced(test))}\n"


@wild
def csv_rows(pairs, test, rng):
    grids = [
        ("train", n, side, rows)
        for n, pair in enumerate(pairs)
        for side, rows in zip(("input", "output"), pair, strict=True)
    ]
    lines = [
        f"{split},{n},{side},{r},{' '.join(map(str, row))}"
        for split, n, side, rows in [*grids, ("test", 0, "input", test)]
        for r, row in enumerate(rows)
    ]
    return "split,pair,side,row,values\n" + "\n".join(lines)


@wild
def csv_cells(pairs, test, rng):
    grids = [
        ("train", n, side, rows)
        for n, pair in enumerate(pairs, 1)
        for side, rows in zip(("in", "out"), pair, strict=True)
    ]
    lines = [
        f"{split};{n};{side};{r};{';'.join(map(str, row))}"
        for split, n, side, rows in [*grids, ("test", 1, "in", test)]
        for r, row in enumerate(rows, 1)
    ]
    return "set;nr;what;row;cells\n" + "\n".join(lines)


@wild
def csv_pairs(pairs, test, rng):
    lines = [f"train,{line(a)},{line(b)}" for a, b in pairs]
    return (
        "set,input,output\n"
        + "\n".join(lines)
        + f"\ntest,{line(test)},?\n\nrows parted by /. what is the output?"
    )


@wild
def html_tables(pairs, test, rng):
    return listed(
        pairs, test, html, "<h2>Puzzle</h2>", "<h3>Demo {n}</h3>", "<p>turns into</p>", "<h3>Now you</h3>"
    )


@wild
def html_colours(pairs, test, rng):
    paints = [
        "#000000",
        "#0074D9",
        "#FF4136",
        "#2ECC40",
        "#FFDC00",
        "#AAAAAA",
        "#F012BE",
        "#FF851B",
        "#7FDBFF",
        "#870C25",
    ]

    def show(rows):
        return (
            "<table>"
            + "".join(
                "<tr>" + "".join(f'<td style="background:{paints[v]}"></td>' for v in row) + "</tr>"
                for row in rows
            )
            + "</table>"
        )

    return listed(
        pairs, test, show, "<h1>ARC</h1>", "<h3>Input {n}</h3>", "<h3>Output {n}</h3>", "<h3>Test input</h3>"
    )


@wild
def xml_rows(pairs, test, rng):
    def show(rows):
        return "".join(f"<row>{' '.join(map(str, row))}</row>" for row in rows)

    shown = "\n".join(f"<pair><input>{show(a)}</input><output>{show(b)}</output></pair>" for a, b in pairs)
    return f"<task>\n<train>\n{shown}\n</train>\n<test>\n<input>{show(test)}</input>\n</test>\n</task>"


@wild
def xml_rows_on_lines(pairs, test, rng):
    def show(rows):
        return "\n".join(f"    <row>{''.join(map(str, row))}</row>" for row in rows)

    shown = "\n".join(f"<pair>\n<in>\n{show(a)}\n</in>\n<out>\n{show(b)}\n</out>\n</pair>" for a, b in pairs)
    return f"<arc>\n{shown}\n<question>\n<in>\n{show(test)}\n</in>\n</question>\n</arc>"


@wild
def matlab(pairs, test, rng):
    def show(rows):
        return "[" + "; ".join(" ".join(map(str, row)) for row in rows) + "]"

    shown = "\n".join(f"in{{{n}}} = {show(a)};\nout{{{n}}} = {show(b)};" for n, (a, b) in enumerate(pairs, 1))
    return f"% ARC task\n{shown}\ntest_in = {show(test)};"


@wild
def c_arrays(pairs, test, rng):
    def show(rows):
        return "{" + ", ".join("{" + ",".join(map(str, row)) + "}" for row in rows) + "}"

    shown = "\n".join(
        f"int in{n}[{len(a)}][{len(a[0])}] = {show(a)};\nint out{n}[{len(b)}][{len(b[0])}] = {show(b)};"
        for n, (a, b) in enumerate(pairs)
    )
    return f"// find the rule\n{shown}\nint test_in[{len(test)}][{len(test[0])}] = {show(test)};"


@wild
def markdown_fences_numbered(pairs, test, rng):
    shown = "\n".join(
        f"{n}. \n```\n{packed(a)}\n```\nto\n```\n{packed(b)}\n```" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Rules of ARC apply.\n{shown}\n\nWhat about\n```\n{packed(test)}\n```"


# ---------------------------------------------------------------------------- prompts


@wild
def harness_hyphens(pairs, test, rng):
    return listed(
        pairs,
        test,
        json.dumps,
        "You are participating in a puzzle solving competition.",
        "--Example {n}--\n\n INPUT:\n",
        "\nOUTPUT:\n",
        "--Test Input--",
    )


@wild
def harness_hashes(pairs, test, rng):
    return listed(
        pairs,
        test,
        json.dumps,
        "Find the common pattern.",
        "### Train Example {n}:\nInput:",
        "Output:",
        "### Test Example:\nInput:",
        end="Output:",
    )


@wild
def harness_one_line(pairs, test, rng):
    shown = "\n".join(
        f"Example {n}: Input: {json.dumps(a)} Output: {json.dumps(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"{shown}\nTest: Input: {json.dumps(test)} Output:"


@wild
def chat_turns(pairs, test, rng):
    shown = "\n".join(f"User: {json.dumps(a)}\nAssistant: {json.dumps(b)}" for a, b in pairs)
    return f"ARC\n{shown}\nUser: {json.dumps(test)}\nAssistant:"


@wild
def test_first(pairs, test, rng):
    shown = "\n\n".join(
        f"Example {n} input\n{spaced(a)}\nExample {n} output\n{spaced(b)}"
        for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Solve this test input\n{spaced(test)}\n\ngiven these examples\n\n{shown}"


@wild
def intro_speaks_of_all(pairs, test, rng):
    return listed(
        pairs,
        test,
        spaced,
        "You get training examples of an input and its output, then a test input. Predict the test output.",
        "Example {n}\nInput",
        "Output",
        "Test\nInput",
    )


# ---------------------------------------------------------------------------- languages

for _name, _words in {
    "german_before_after": ("Welche Regel gilt?", "Vorher:", "Nachher:", "Und jetzt dieses, vorher:"),
    "german_example": (
        "Rätsel mit Farbgittern",
        "Beispiel {n}, Eingabe",
        "Beispiel {n}, Ausgabe",
        "Aufgabe, Eingabe",
    ),
    "spanish": ("¿Cuál es la regla?", "Ejemplo {n}\nEntrada:", "Salida:", "Prueba\nEntrada:"),
    "spanish_before": ("Encuentra el patrón", "Antes", "Después", "Antes"),
    "french": ("Trouve la règle", "Exemple {n}\nEntrée :", "Sortie :", "Test\nEntrée :"),
    "french_before": ("Quelle est la règle ?", "avant", "après", "avant (question)"),
    "italian": ("Trova la regola", "Esempio {n}\nIngresso:", "Uscita:", "Test\nIngresso:"),
    "portuguese": ("Qual é a regra?", "Exemplo {n} - entrada", "Exemplo {n} - saída", "Teste - entrada"),
    "russian": ("Найди правило", "Пример {n}\nВход:", "Выход:", "Тест\nВход:"),
    "russian_was": ("Какая закономерность?", "Было:", "Стало:", "Было:"),
    "chinese_before": ("找规律", "变换前", "变换后", "变换前（问题）"),
    "japanese": ("ルールを見つけて", "例{n}\n入力:", "出力:", "テスト\n入力:"),
    "korean": ("규칙을 찾으세요", "예제 {n}\n입력:", "출력:", "테스트\n입력:"),
    "persian": ("قانون را پیدا کن", "مثال {n}\nورودی:", "خروجی:", "آزمون\nورودی:"),
    "arabic": ("ما القاعدة؟", "مثال {n} - المدخل:", "المخرج:", "الاختبار - المدخل:"),
    "turkish": ("Kural nedir?", "Örnek {n}\nGirdi:", "Çıktı:", "Test\nGirdi:"),
}.items():

    def _in_tongue(pairs, test, rng, words=_words):
        head, one, other, last = words
        return listed(pairs, test, spaced, head, one, other, last)

    _in_tongue.__name__ = _name
    wild(_in_tongue)


# ---------------------------------------------------------------------------- further ones


@wild
def asserts(pairs, test, rng):
    shown = "\n".join(f"assert solve({a}) == {b}" for a, b in pairs)
    return f"{shown}\nprint(solve({test}))  # what is printed? (arc colours)"


@wild
def calls_of_a_function(pairs, test, rng):
    return "Find the rule f.\n" + "\n".join(f"f({a}) == {b}" for a, b in pairs) + f"\nf({test}) == ?"


@wild
def python_dicts(pairs, test, rng):
    shown = "".join(f"    dict(input={a}, output={b}),\n" for a, b in pairs)
    return f"task = dict(\n  train=[\n{shown}  ],\n  test=[dict(input={test})],\n)"


@wild
def toml(pairs, test, rng):
    return (
        "".join(f"[[train]]\ninput = {a}\noutput = {b}\n" for a, b in pairs) + f"[[test]]\ninput = {test}\n"
    )


@wild
def json_lines(pairs, test, rng):
    lines = [{"split": "train", "input": a, "output": b} for a, b in pairs] + [
        {"split": "test", "input": test}
    ]
    return "\n".join(map(json.dumps, lines))


@wild
def aus_wird(pairs, test, rng):
    return listed(pairs, test, spaced, "Ein Rätsel mit Farben:", "aus", "wird", "Was wird aus", end="?")


@wild
def put_in_and_get(pairs, test, rng):
    return listed(
        pairs, test, packed, "Coloured grids.", "If I put in", "I get", "What do I get when I put in", end="?"
    )


@wild
def given_wanted(pairs, test, rng):
    return listed(
        pairs, test, spaced, "find the rule", "Given {n}", "Wanted {n}", "Given (last)", end="Wanted: tell me"
    )


@wild
def one_line_bars_and_arrows(pairs, test, rng):
    shown = "\n".join(f"{line(a, '|')}  ==>  {line(b, '|')}" for a, b in pairs)
    return f"Q: what comes out?\n{shown}\n{line(test, '|')}  ==>  ?\n(rows separated by |, ARC colours)"


@wild
def a_bar_between(pairs, test, rng):
    shown = "\n".join(f"{n}.\n{beside(a, b, '|', spaced)}" for n, (a, b) in enumerate(pairs, 1))
    return f"Grid transformation riddle.\n{shown}\n?\n{spaced(test)}"


@wild
def html_pre(pairs, test, rng):
    shown = "".join(
        f"<div class='pair'><div>Input</div><pre>{spaced(a)}</pre><div>Output</div><pre>{spaced(b)}</pre></div>"
        for a, b in pairs
    )
    return f"<html><body><h1>ARC</h1>{shown}<div>Test input</div><pre>{spaced(test)}</pre></body></html>"


@wild
def markdown_table_of_grids(pairs, test, rng):
    shown = "\n".join(f"| {n} | {line(a, '<br>')} | {line(b, '<br>')} |" for n, (a, b) in enumerate(pairs, 1))
    return f"| # | Input | Output |\n|---|---|---|\n{shown}\n| test | {line(test, '<br>')} | ? |\n\nARC"


@wild
def cells_in_brackets(pairs, test, rng):
    def show(rows):
        return "\n".join("".join(f"[{value}]" for value in row) for row in rows)

    return listed(pairs, test, show, "colour grid rule", "input {n}", "output {n}", "test input")


@wild
def numbered_and_indented(pairs, test, rng):
    shown = "\n".join(
        f"  {n}.\n    in:\n{indented(spaced(a))}\n    out:\n{indented(spaced(b))}"
        for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Examples (ARC):\n{shown}\nTest:\n    in:\n{indented(spaced(test))}"


@wild
def in_sentences(pairs, test, rng):
    shown = " ".join(f"Input {n} is {a} and output {n} is {b}." for n, (a, b) in enumerate(pairs, 1))
    return (
        f"Let's play. {shown} The test input is {test}. What is the test output? The rule is about colours."
    )
