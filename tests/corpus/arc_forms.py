"""Ways in which people and programs write an ARC task down.

`FORMS` maps a name to a function that turns a task (its worked pairs and the test grid, as rows of
numbers) into a text from which exactly these grids should be read. `NOT_ARC` holds texts with grids of
digits that are no ARC task.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np

Rows = list[list[int]]
Pairs = list[tuple[Rows, Rows]]
Form = Callable[[Pairs, Rows, np.random.Generator], str]
FORMS: dict[str, Form] = {}
NOT_ARC: dict[str, Callable[[np.random.Generator], str]] = {}


def form(function: Form) -> Form:
    assert function.__name__ not in FORMS, function.__name__
    FORMS[function.__name__] = function
    return function


def not_arc(function: Callable[[np.random.Generator], str]) -> Callable[[np.random.Generator], str]:
    assert function.__name__ not in NOT_ARC, function.__name__
    NOT_ARC[function.__name__] = function
    return function


def draw(rng: np.random.Generator) -> tuple[Pairs, Rows]:
    """Pairs and a test grid of many sizes, single cells among them; some outputs have another size."""

    def grid() -> Rows:
        height, width = (int(n) for n in rng.integers(2, 12, 2))
        return rng.integers(0, int(rng.integers(2, 11)), (height, width)).tolist()

    def answer(rows: Rows) -> Rows:
        if rng.random() < 0.2:
            return [[int(rng.integers(10))]]
        return np.array(rows).T[::-1].tolist() if rng.random() < 0.5 else grid()

    inputs = [grid() for _ in range(int(rng.integers(2, 6)))]
    return [(rows, answer(rows)) for rows in inputs], grid()


def spaced(rows: Rows, between: str = " ") -> str:
    return "\n".join(between.join(map(str, row)) for row in rows)


@form
def bare_json(pairs, test, rng):
    return json.dumps({"train": [{"input": a, "output": b} for a, b in pairs], "test": [{"input": test}]})


@form
def json_test_first_with_its_answer(pairs, test, rng):
    return json.dumps(
        {
            "test": [{"output": [[1, 2]], "input": test}],
            "train": [{"output": b, "input": a} for a, b in pairs],
        },
        indent=2,
    )


@form
def json_in_a_question(pairs, test, rng):
    task = {"train": [{"input": a, "output": b} for a, b in pairs], "test": [{"input": test}]}
    return f"Can you solve this ARC task for me?\n\n```json\n{json.dumps(task)}\n```\nExplain the rule."


@form
def spaced_examples(pairs, test, rng):
    shown = "\n\n".join(
        f"Example {n}:\n\nInput:\n{spaced(a)}\nOutput:\n{spaced(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return (
        "Which rule turns the input grids into the output grids?\n\n"
        f"{shown}\n\nApply the rule to this test grid and reply with the output grid only.\n\nInput:\n{spaced(test)}\n"
    )


@form
def unspaced_examples(pairs, test, rng):
    shown = "\n\n".join(
        f"Input {n}\n{spaced(a, '')}\nOutput {n}\n{spaced(b, '')}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"ARC puzzle, find the pattern.\n\n{shown}\n\nTest input\n{spaced(test, '')}\nTest output\n"


@form
def lists_after_headings(pairs, test, rng):
    shown = "\n".join(
        f"Train {n}\ninput: {json.dumps(a)}\noutput: {json.dumps(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Abstract reasoning: infer the transformation.\n{shown}\nTest\ninput: {json.dumps(test)}\noutput:"


@form
def python_variables(pairs, test, rng):
    shown = "\n".join(f"train_input_{n} = {a}\ntrain_output_{n} = {b}" for n, (a, b) in enumerate(pairs, 1))
    return f"# grids of an ARC task\n{shown}\ntest_input = {test}\n"


@form
def numpy_style(pairs, test, rng):
    def show(rows: Rows) -> str:
        return "[" + "\n ".join("[" + " ".join(map(str, row)) + "]" for row in rows) + "]"

    shown = "\n\n".join(
        f"Pair {n}\nInput grid:\n{show(a)}\nOutput grid:\n{show(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Find the common rule.\n\n{shown}\n\nTest input grid:\n{show(test)}"


@form
def arrows(pairs, test, rng):
    shown = "\n\n".join(
        f"Example {n}, input:\n{spaced(a)}\n->\n{spaced(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Each example grid is transformed by the same rule.\n\n{shown}\n\nNow the test input:\n{spaced(test)}\n->\n?"


@form
def rows_in_one_line(pairs, test, rng):
    def show(rows: Rows) -> str:
        return ";".join("".join(map(str, row)) for row in rows)

    shown = "\n".join(f"TRAIN INPUT: {show(a)}\nTRAIN OUTPUT: {show(b)}" for a, b in pairs)
    return (
        f"ARC transduction. Rows are parted by semicolons.\n{shown}\nTEST INPUT: {show(test)}\nTEST OUTPUT:"
    )


@form
def fenced(pairs, test, rng):
    shown = "\n\n".join(
        f"### Example {n}\n**Input**\n```\n{spaced(a)}\n```\n**Output**\n```\n{spaced(b)}\n```"
        for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Learn the pattern from the examples.\n\n{shown}\n\n### Test\n**Input**\n```\n{spaced(test)}\n```\n**Output**\n"


@form
def with_shapes(pairs, test, rng):
    def show(rows: Rows) -> str:
        return f"Shape: {len(rows)}x{len(rows[0])}\n\n{spaced(rows)}"

    shown = "\n\n".join(
        f"Example {n}:\n\nInput grid. {show(a)}\n\nOutput grid. {show(b)}"
        for n, (a, b) in enumerate(pairs, 1)
    )
    return f"ARC-AGI task\n\n{shown}\n\nTest:\n\nInput grid. {show(test)}\n"


@form
def commas(pairs, test, rng):
    shown = "\n\n".join(f"Input:\n{spaced(a, ',')}\n\nOutput:\n{spaced(b, ',')}" for a, b in pairs)
    return f"Deduce the transformation rule of these grids.\n\n{shown}\n\nTest input:\n{spaced(test, ',')}"


@form
def lists_of_strings(pairs, test, rng):
    def show(rows: Rows) -> list[str]:
        return ["".join(map(str, row)) for row in rows]

    usable = [(a, b) for a, b in pairs if len(b) > 1 and len(b[0]) > 1] or pairs[:0]
    if not usable:
        return bare_json(pairs, test, rng)
    if len(usable) < len(pairs):
        return bare_json(pairs, test, rng)
    return json.dumps(
        {"train": [{"input": show(a), "output": show(b)} for a, b in usable], "test": [{"input": show(test)}]}
    )


@form
def german(pairs, test, rng):
    shown = "\n\n".join(
        f"Beispiel {n}\nEingabe:\n{spaced(a)}\nAusgabe:\n{spaced(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"Finde die Regel.\n\n{shown}\n\nNun der Test.\nEingabe:\n{spaced(test)}\nAusgabe:"


@form
def chinese(pairs, test, rng):
    shown = "\n\n".join(
        f"示例 {n}\n输入：\n{spaced(a)}\n输出：\n{spaced(b)}" for n, (a, b) in enumerate(pairs, 1)
    )
    return f"找出变换规律。\n\n{shown}\n\n测试输入：\n{spaced(test)}\n测试输出："


# ---------------------------------------------------------------------------- grids of digits that are no ARC


@not_arc
def lone_grid(rng):
    return spaced(rng.integers(0, 10, (8, 8)).tolist())


@not_arc
def lone_grid_with_words(rng):
    return "What is the rule behind this grid?\n\n" + spaced(rng.integers(0, 10, (6, 6)).tolist())


@not_arc
def programming_task(rng):
    grid = rng.integers(0, 2, (4, 4)).tolist()
    return f"Count the islands.\n\nExample 1:\nInput: grid = {grid}\nOutput: 3\n\nWrite the function."


@not_arc
def matrix_question(rng):
    return (
        "Transpose the input matrix.\n\nInput:\n"
        + spaced(rng.integers(0, 10, (3, 5)).tolist())
        + "\nOutput:\n"
    )


@not_arc
def number_lists(rng):
    shown = "\n".join(
        f"Input {n}: {rng.integers(10, 99, 5).tolist()}\nOutput {n}: {rng.integers(10, 99, 5).tolist()}"
        for n in (1, 2, 3)
    )
    return f"Find the rule that maps each input list to its output.\n{shown}\nInput: {rng.integers(10, 99, 5).tolist()}\nOutput:"


@not_arc
def sudoku_few_shot(rng):
    grid = spaced(rng.integers(0, 10, (9, 9)).tolist())
    return f"Solve the Sudoku.\n\nExample\nInput:\n{grid}\nOutput:\n{grid.replace('0', '5')}\n\nInput:\n{grid}\nOutput:\n"


@not_arc
def only_examples(rng):
    grid = spaced(rng.integers(0, 10, (4, 4)).tolist())
    return f"Here is what the rule does.\nInput:\n{grid}\nOutput:\n{grid}\n"
