"""Each technique on a position made for it, and every step of whole explanations on an independent board."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from orchestrator.explain import explain_sudoku
from orchestrator.techniques import TECHNIQUES
from orchestrator.techniques.board import Board, CellFact, Step, layout_of
from orchestrator.techniques.chains import contradiction_chain, forcing_chain
from orchestrator.techniques.coloring import simple_coloring
from orchestrator.techniques.fish import swordfish, x_wing
from orchestrator.techniques.intersections import claiming, pointing
from orchestrator.techniques.path import Path, prune, shorten
from orchestrator.techniques.rectangles import unique_rectangle
from orchestrator.techniques.replay import CHOICE, Referee, replay
from orchestrator.techniques.singles import full_house, hidden_single, naked_single
from orchestrator.techniques.subsets import (
    hidden_pair,
    hidden_quad,
    hidden_triple,
    naked_pair,
    naked_quad,
    naked_triple,
)
from orchestrator.techniques.wings import xy_wing, xyz_wing
from solver.kinds import find_kind
from solver.puzzle import Puzzle, cell_name

SUDOKU = find_kind("sudoku-9x9")
LAYOUT = layout_of(SUDOKU)
ROW_1 = [(0, c) for c in range(9)]
BOX_1 = [(r, c) for r in range(3) for c in range(3)]


class Position:
    """A board without a digit, on which candidates are taken away to draw a pattern."""

    def __init__(self, *, unique: bool = False) -> None:
        self.board = Board(LAYOUT, np.zeros((9, 9), dtype=np.int8), unique=unique)

    def cell(self, name: str, *digits: int) -> Position:
        """This cell keeps only these digits."""
        i = 9 * (int(name[1]) - 1) + int(name[3]) - 1
        for digit in set(range(1, 10)) - set(digits):
            self.board.remove(i, digit)
        return self

    def house(self, name: str, digit: int, *cells: str) -> Position:
        """In this house the digit keeps only these cells."""
        for i in LAYOUT.house(name).cells:
            if cell_name(LAYOUT.cell(i)) not in cells:
                self.board.remove(i, digit)
        return self

    def concludes(self, finder, text: str) -> None:
        """The finder comes to these conclusions in one step: `r1c2<>5 r1c3=4`."""
        wanted = set(text.split())
        found = [conclusions(step) for step in finder(self.board)]
        assert wanted in found, found[:5]

    def referee(self) -> Referee:
        """An independent board with the same candidates left."""
        referee = Referee(SUDOKU, np.zeros((9, 9), dtype=np.int8), unique=self.board.unique)
        for i, mask in enumerate(self.board.cand):
            referee.options[LAYOUT.cell(i)] = {d for d in range(1, 10) if mask >> d & 1}
        return referee


def conclusions(step: Step) -> set[str]:
    return {f"{cell_name(cell)}={d}" for cell, d in step.placements} | {
        f"{cell_name(cell)}<>{d}" for cell, d in step.eliminations
    }


def ruled_out(cells, *digits: int, keep: str = "") -> str:
    """`r1c2<>5 ...` for all these cells but those to keep."""
    names = [cell_name(cell) for cell in cells]
    return " ".join(f"{name}<>{d}" for name in names for d in digits if name not in keep.split())


MADE = {
    "hidden single": (hidden_single, Position().house("box 1", 5, "r2c2"), "r2c2=5"),
    "naked single": (naked_single, Position().cell("r5c5", 7), "r5c5=7"),
    "pointing": (
        pointing,
        Position().house("box 1", 5, "r1c1", "r1c3"),
        ruled_out(ROW_1[3:], 5),
    ),
    "claiming": (
        claiming,
        Position().house("row 1", 5, "r1c1", "r1c2", "r1c3"),
        ruled_out(BOX_1[3:], 5),
    ),
    "naked pair": (
        naked_pair,
        Position().cell("r1c1", 3, 5).cell("r1c2", 3, 5),
        ruled_out([*ROW_1, *BOX_1[3:]], 3, 5, keep="r1c1 r1c2"),
    ),
    "naked triple": (
        naked_triple,
        Position().cell("r1c1", 1, 2).cell("r1c5", 2, 3).cell("r1c9", 1, 3),
        ruled_out(ROW_1, 1, 2, 3, keep="r1c1 r1c5 r1c9"),
    ),
    "naked quad": (
        naked_quad,
        Position().cell("r1c1", 1, 2).cell("r1c4", 2, 3).cell("r1c6", 3, 4).cell("r1c9", 1, 4),
        ruled_out(ROW_1, 1, 2, 3, 4, keep="r1c1 r1c4 r1c6 r1c9"),
    ),
    "hidden pair": (
        hidden_pair,
        Position().house("row 1", 3, "r1c1", "r1c5").house("row 1", 5, "r1c1", "r1c5"),
        ruled_out([(0, 0), (0, 4)], 1, 2, 4, 6, 7, 8, 9),
    ),
    "hidden triple": (
        hidden_triple,
        Position()
        .house("column 1", 3, "r1c1", "r5c1", "r9c1")
        .house("column 1", 5, "r1c1", "r5c1")
        .house("column 1", 7, "r5c1", "r9c1"),
        ruled_out([(0, 0), (4, 0), (8, 0)], 1, 2, 4, 6, 8, 9),
    ),
    "hidden quad": (
        hidden_quad,
        Position()
        .house("box 5", 1, "r4c4", "r4c5", "r5c5", "r6c6")
        .house("box 5", 2, "r4c4", "r4c5", "r5c5", "r6c6")
        .house("box 5", 3, "r4c4", "r4c5", "r5c5", "r6c6")
        .house("box 5", 4, "r4c4", "r4c5", "r5c5", "r6c6"),
        ruled_out([(3, 3), (3, 4), (4, 4), (5, 5)], 5, 6, 7, 8, 9),
    ),
    "X-wing": (
        x_wing,
        Position().house("row 2", 5, "r2c3", "r2c7").house("row 6", 5, "r6c3", "r6c7"),
        ruled_out([(r, c) for r in (0, 2, 3, 4, 6, 7, 8) for c in (2, 6)], 5),
    ),
    "swordfish": (
        swordfish,
        Position()
        .house("column 1", 4, "r2c1", "r5c1")
        .house("column 4", 4, "r5c4", "r8c4")
        .house("column 9", 4, "r2c9", "r8c9"),
        ruled_out([(r, c) for r in (1, 4, 7) for c in (1, 2, 4, 5, 6, 7)], 4),
    ),
    "XY-wing": (
        xy_wing,
        Position().cell("r1c1", 1, 2).cell("r1c5", 1, 3).cell("r5c1", 2, 3),
        "r5c5<>3",
    ),
    "XYZ-wing": (
        xyz_wing,
        Position().cell("r2c2", 1, 2, 3).cell("r2c7", 1, 3).cell("r1c1", 2, 3),
        "r2c1<>3 r2c3<>3",
    ),
    "unique rectangle, one rich corner": (
        unique_rectangle,
        Position(unique=True).cell("r1c1", 3, 5).cell("r1c4", 3, 5).cell("r2c1", 3, 5),
        "r2c4<>3 r2c4<>5",
    ),
    "unique rectangle, one digit more": (
        unique_rectangle,
        Position(unique=True)
        .cell("r1c1", 3, 5)
        .cell("r1c4", 3, 5)
        .cell("r2c1", 3, 5, 7)
        .cell("r2c4", 3, 5, 7),
        ruled_out([(1, c) for c in range(9)], 7, keep="r2c1 r2c4"),
    ),
    "unique rectangle, a digit bound": (
        unique_rectangle,
        Position(unique=True).cell("r1c1", 3, 5).cell("r1c4", 3, 5).house("row 2", 3, "r2c1", "r2c4"),
        "r2c1<>5 r2c4<>5",
    ),
    "simple colouring, one of two ends": (
        simple_coloring,
        Position()
        .house("row 1", 5, "r1c1", "r1c9")
        .house("box 3", 5, "r1c9", "r3c7")
        .house("column 7", 5, "r3c7", "r8c7"),
        "r8c1<>5",
    ),
    "simple colouring, a colour that clashes": (
        simple_coloring,
        Position()
        .house("row 1", 5, "r1c1", "r1c9")
        .house("column 9", 5, "r1c9", "r6c9")
        .house("row 6", 5, "r6c9", "r6c2")
        .house("box 4", 5, "r6c2", "r5c1"),
        "r1c1<>5 r6c9<>5 r5c1<>5",
    ),
    "contradiction chain": (
        contradiction_chain,
        Position().cell("r1c1", 1, 2).cell("r1c5", 2, 3).cell("r5c5", 3, 1),
        "r5c1<>1",
    ),
    "cell forcing chain": (
        forcing_chain,
        Position().cell("r1c1", 1, 2).cell("r1c5", 2, 3).cell("r5c5", 3, 1),
        "r5c1<>1",
    ),
    "house forcing chain": (
        forcing_chain,
        Position().house("row 1", 6, "r1c2", "r1c8").cell("r5c2", 4, 6).cell("r5c8", 4, 6),
        "r5c9<>4",
    ),
}


@pytest.mark.parametrize("name", MADE)
def test_technique_finds_all_that_its_pattern_rules_out(name):
    finder, position, text = MADE[name]
    position.concludes(finder, text)


@pytest.mark.parametrize("name", MADE)
def test_referee_passes_the_step_and_refuses_it_without_its_facts(name):
    finder, position, text = MADE[name]
    step = next(step for step in finder(position.board) if conclusions(step) == set(text.split()))
    assert position.referee().objection(step) is None
    assert "do not" in position.referee().objection(replace(step, because=step.because[1:]))


def test_full_house_is_the_last_empty_cell():
    grid = np.zeros((9, 9), dtype=np.int8)
    grid[3] = [1, 2, 3, 4, 0, 6, 7, 8, 9]
    (step,) = full_house(Board(LAYOUT, grid))
    assert conclusions(step) == {"r4c5=5"} and "last empty cell of row 4" in step.text


def test_rectangle_needs_a_unique_puzzle_and_corners_without_a_clue():
    drawn = Position().cell("r1c1", 3, 5).cell("r1c4", 3, 5).cell("r2c1", 3, 5)
    assert not list(unique_rectangle(drawn.board))
    drawn.board.unique = True
    (step,) = (step for step in unique_rectangle(drawn.board) if len(step.eliminations) == 2)
    drawn.board.given = 1
    assert not any(conclusions(step) == {"r2c4<>3", "r2c4<>5"} for step in unique_rectangle(drawn.board))
    referee = drawn.referee()
    assert referee.objection(step) is None
    referee.unique = False
    assert "rectangle" in referee.objection(step)
    referee.unique = True
    referee.clues = np.eye(9, dtype=np.int8)
    assert "rectangle" in referee.objection(step)


def test_techniques_are_listed_from_easy_to_hard():
    easiest: dict = {full_house: 1.0}
    for finder, position, _ in MADE.values():
        found = min(step.difficulty for step in finder(position.board))
        easiest[finder] = min(found, easiest.get(finder, found))
    assert set(easiest) == set(TECHNIQUES)
    assert [easiest[finder] for finder in TECHNIQUES] == sorted(easiest.values())


MINED = {
    "X-wing": "5..1.8......7....97.6...1.5....3.89....8...61...6.4.23.719.....63.........9..2..8",
    "XY-wing": "7..2..4...64.1...........93.....85....9.2...7....4.32.34...9.5..815.....9...8....",
    "XYZ-wing": ".....76..6...4......8.16..9........2..13...858.9.6..3..............2.1.8..5194...",
    "hidden triple": "....3.......65..8.4.8..2..........96..2...7.8...2........3..9..549.......2.5.7.61",
    "naked quad": "81...279......142..7.4..8.....1.6.......84.....6.9....14.........3....6..5...79.8",
    "swordfish": "...6.5.....52..6...4..7........417..9.2....4..1......5.5....47...6....23....8...9",
    "unique rectangle": "5..1.8......7....97.6...1.5....3.89....8...61...6.4.23.719.....63.........9..2..8",
    "contradiction chain": "..36.....4.....96..7...8.4..3.7.....25.1.......6.3.1.59.....3......8...4..7..6.1.",
}
"""Puzzles of our generator on which the technique is the easiest that finds something."""


@pytest.mark.parametrize("technique", MINED)
def test_technique_moves_a_real_puzzle_on(technique):
    clues = np.array([int(c) for c in MINED[technique].replace(".", "0")], dtype=np.int8).reshape(9, 9)
    (solution,) = SUDOKU.search(clues).solutions
    path = Path(SUDOKU, Board(LAYOUT, clues, unique=True, deadline=time.monotonic() + 60), clues, solution)
    path.run()
    assert technique in {step.technique for step in path.steps}
    assert not path.objections(path.steps)


# --- whole explanations on a board that shares nothing with the project ---

HOUSES = {f"row {r + 1}": [(r, c) for c in range(9)] for r in range(9)}
HOUSES |= {f"column {c + 1}": [(r, c) for r in range(9)] for c in range(9)}
HOUSES |= {
    f"box {b + 1}": [(b // 3 * 3 + r, b % 3 * 3 + c) for r, c in product(range(3), repeat=2)]
    for b in range(9)
}
SEES = {
    cell: {other for cells in HOUSES.values() if cell in cells for other in cells} - {cell}
    for cell in product(range(9), repeat=2)
}

HOUSE_CELLS = np.array([[9 * r + c for r, c in cells] for cells in HOUSES.values()])
SEEN = np.array([[divmod(j, 9) in SEES[divmod(i, 9)] for j in range(81)] for i in range(81)])


class Slate:
    """Candidates in plain sets; a cell is filled when it is in `filled`."""

    def __init__(self, clues: np.ndarray) -> None:
        self.clues = clues
        self.left = {cell: set(range(1, 10)) for cell in product(range(9), repeat=2)}
        self.filled: dict[tuple[int, int], int] = {}
        for cell in self.left:
            if clues[cell]:
                self.place(cell, int(clues[cell]))

    def place(self, cell, digit) -> None:
        assert digit in self.left[cell] and cell not in self.filled
        self.filled[cell] = digit
        self.left[cell] = {digit}
        for other in SEES[cell]:
            self.left[other].discard(digit)

    def places(self, house: str, digit: int) -> set:
        return {cell for cell in HOUSES[house] if digit in self.left[cell]}

    def suppose(self, cell, digit) -> np.ndarray | None:
        """Candidates (cell, digit - 1) after all single candidates; None when that breaks the rules."""
        left = np.array([[d in self.left[divmod(i, 9)] for d in range(1, 10)] for i in range(81)])
        left[9 * cell[0] + cell[1]] = np.arange(1, 10) == digit
        while True:
            before = left.copy()
            filled = left & (left.sum(axis=1) == 1)[:, None]
            left &= ~(SEEN @ filled)
            places = left[HOUSE_CELLS].sum(axis=1)
            if not left.any(axis=1).all() or not places.all():
                return None
            for h, d in np.argwhere(places == 1):
                here = HOUSE_CELLS[h][left[HOUSE_CELLS[h], d]]
                left[here] &= np.arange(9) == d
            if (left == before).all():
                return left

    def check(self, step: Step) -> None:
        """Assert that the technique of this name justifies the step here."""
        name, digits = step.technique, step.digits
        out = step.eliminations
        assert all(
            digit in self.left[cell] and cell not in self.filled for cell, digit in out + step.placements
        )
        if name in ("full house", "hidden single"):
            ((cell, digit),) = step.placements
            assert self.places(step.houses[0], digit) == {cell}
        elif name == "naked single":
            ((cell, digit),) = step.placements
            assert self.left[cell] == {digit}
        elif name in ("pointing", "claiming"):
            home, other = (HOUSES[house] for house in step.houses)
            assert self.places(step.houses[0], digits[0]) <= set(other)
            assert all(cell in other and cell not in home and digit == digits[0] for cell, digit in out)
        elif name.startswith("naked"):
            held = set().union(*(self.left[cell] for cell in step.cells))
            assert len(held) == len(step.cells)
            assert all(digit in held and set(step.cells) <= SEES[cell] for cell, digit in out)
        elif name.startswith("hidden"):
            bound = [d for d in range(1, 10) if self.places(step.houses[0], d) <= set(step.cells)]
            assert len(bound) == len(step.cells)
            assert all(digit not in bound and cell in step.cells for cell, digit in out)
        elif name in ("X-wing", "swordfish"):
            n = len(step.houses) // 2
            bases = set().union(*(HOUSES[house] for house in step.houses[:n]))
            covers = set().union(*(HOUSES[house] for house in step.houses[n:]))
            assert all(self.places(house, digits[0]) <= covers for house in step.houses[:n])
            assert all(cell in covers - bases and digit == digits[0] for cell, digit in out)
        elif name in ("XY-wing", "XYZ-wing"):
            pivot, *pincers = step.cells
            assert all(pincer in SEES[pivot] for pincer in pincers)
            for filling in product(*(self.left[cell] for cell in step.cells)):
                if filling[0] not in filling[1:]:
                    assert all(
                        any(d == digit and cell in SEES[c] for c, d in zip(step.cells, filling, strict=True))
                        for cell, digit in out
                    )
        elif name == "unique rectangle":
            assert not any(self.clues[cell] for cell in step.cells)
            for cell, digit in out:
                trial = self.suppose(cell, digit)
                assert trial is None or trial[[9 * r + c for r, c in step.cells]].any(axis=0).sum() == 2
        elif name in ("cell forcing chain", "house forcing chain"):
            fact = step.because[0]
            starts = (
                [(fact.cell, d) for d in self.left[fact.cell]]
                if isinstance(fact, CellFact)
                else [(cell, fact.digit) for cell in self.places(fact.house, fact.digit)]
            )
            for trial in (self.suppose(*start) for start in starts):
                assert trial is None or not any(trial[9 * r + c, digit - 1] for (r, c), digit in out)
                assert trial is None or all(trial[9 * r + c, digit - 1] for (r, c), digit in step.placements)
                assert trial is None or all(trial[9 * r + c].sum() == 1 for (r, c), _ in step.placements)
        else:
            assert name in ("simple colouring", "short contradiction chain", "contradiction chain"), name
            assert all(self.suppose(cell, digit) is None for cell, digit in out)

    def apply(self, step: Step) -> None:
        for cell, digit in step.placements:
            self.place(cell, digit)
        for cell, digit in step.eliminations:
            self.left[cell].discard(digit)


def told(text: str) -> set[str]:
    """The conclusions that the last sentence of a step states, read from its words alone."""
    ending = re.split(r"\b[Ss]o ", text)[-1]
    found = set()
    for cells, verb, digits in re.findall(
        r"((?:r\dc\d(?:, | and )?)+) (is|cannot be) (\d(?:(?:, | or )\d)*)", ending
    ):
        sign = "=" if verb == "is" else "<>"
        found |= {c + sign + d for c in re.findall(r"r\dc\d", cells) for d in re.findall(r"\d", digits)}
    return found


@pytest.fixture(scope="module")
def drawn() -> list[tuple[np.ndarray, np.ndarray]]:
    """25 minimal puzzles with their solutions."""
    rng = np.random.default_rng(0)
    return [SUDOKU.generate(rng, "minimal") for _ in range(25)]


@pytest.mark.parametrize("turn", range(8))
def test_every_step_of_200_puzzles_is_justified_on_an_independent_board(drawn, turn):
    """25 minimal puzzles, each in eight arrangements."""
    n_finished = 0
    for n, (clues, solution) in enumerate(drawn):
        symmetry = SUDOKU.symmetries(np.random.default_rng(n), clues.shape, 8)[turn]
        clues, solution = symmetry.apply(clues), symmetry.apply(solution)
        explanation = explain_sudoku(Puzzle(SUDOKU, clues), solution, time.monotonic() + 30)
        slate = Slate(clues)
        for step in explanation.steps:
            assert all(solution[cell] == digit for cell, digit in step.placements)
            assert all(solution[cell] != digit for cell, digit in step.eliminations)
            if step.technique != CHOICE:
                assert told(step.text) == conclusions(step), step.text
                slate.check(step)
            slate.apply(step)
        assert (
            slate.filled == {cell: int(solution[cell]) for cell in slate.filled} and len(slate.filled) == 81
        )
        n_finished += explanation.finished
    print(f"\n{n_finished} of {len(drawn)} finished without a choice")
    assert n_finished >= 0.95 * len(drawn)


def test_pruned_and_shortened_paths_keep_every_digit_and_drop_eliminations(drawn):
    lengths = []
    for clues, solution in drawn:
        path = Path(
            SUDOKU, Board(LAYOUT, clues, unique=True, deadline=time.monotonic() + 30), clues, solution
        )
        path.run()
        pruned = prune(path.start, path.steps)
        short = shorten(path.start, pruned)
        for steps in (pruned, short):
            assert not replay(SUDOKU, clues, steps, solution, unique=True)
            assert sum(len(step.placements) for step in steps) == (clues == 0).sum()
        lengths.append((len(path.steps), len(pruned), len(short)))
    found, needed, shortest = np.sum(lengths, axis=0)
    assert shortest < needed < found


def test_referee_refuses_tampered_steps(drawn):
    """A wrong digit, a digit that is still possible, a forgotten candidate, a house that says nothing."""
    clues, solution = drawn[0]
    explanation = explain_sudoku(Puzzle(SUDOKU, clues), solution, time.monotonic() + 30)
    for with_solution in (solution, None):
        referee = Referee(SUDOKU, clues, with_solution, unique=True)
        for step in explanation.steps:
            for cell, digit in step.placements:
                other = next(d for d in (*range(digit + 1, 10), *range(1, digit)))
                assert referee.objection(replace(step, placements=((cell, other),)))
                assert referee.objection(replace(step, placements=(), eliminations=((cell, digit),)))
            for cell, digit in step.eliminations:
                assert referee.objection(replace(step, eliminations=(), placements=((cell, digit),)))
            assert referee.objection(replace(step, because=())) or step.technique == CHOICE
            assert referee.objection(replace(step, placements=(), eliminations=()))
            for n, fact in enumerate(step.because):
                if isinstance(fact, CellFact) and len(fact.digits) > 1:
                    narrow = fact._replace(digits=fact.digits[1:])
                    facts = (*step.because[:n], narrow, *step.because[n + 1 :])
                    assert "overlooks" in referee.objection(replace(step, because=facts))
            assert referee.objection(step) is None
            referee.apply(step)
            assert referee.objection(step)
