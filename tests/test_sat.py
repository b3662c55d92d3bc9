"""Exact search over clauses: grids and literals, status without a clash, digging that leaves one solution."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from solver.kinds import binairo, sudoku
from solver.puzzle import Status
from solver.sat import Sat, exactly_one

KINDS = [sudoku.KINDS[1], binairo.KINDS[0]]  # positive literals alone, and literals of both signs


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def kind(request):
    return request.param


@pytest.fixture
def sat(kind) -> Sat:
    return (sudoku if kind in sudoku.KINDS else binairo)._sat(kind)


def test_exactly_one_of_three_is_true():
    clauses = list(exactly_one([1, 2, 3]))
    allowed = [
        values
        for values in itertools.product((False, True), repeat=3)
        if all(any(values[abs(v) - 1] == (v > 0) for v in clause) for clause in clauses)
    ]
    assert sorted(map(sum, allowed)) == [1, 1, 1]


def test_literals_and_grids_are_each_others_inverse(kind, sat, rng):
    for level in (0.0, 0.5, 0.75):
        clues, solution = kind.generate(rng, level)
        for grid in (clues, solution, np.zeros_like(clues)):
            assert np.array_equal(sat.grid(sat.literals(grid)), grid)
        cells = [sat.cell(literal) for literal in sat.literals(clues)]
        assert cells == [tuple(cell) for cell in np.argwhere(clues).tolist()]


def test_status_is_the_one_of_search_and_knows_nothing_without_time(kind, sat, rng):
    seen = set()
    for _ in range(20):
        clues, _ = kind.generate(rng, 0.6)
        for cell in rng.choice(np.argwhere(clues), size=int(rng.integers(3))):
            clues[tuple(cell)] = rng.integers(len(kind.symbols))
        seen.add(status := sat.status(clues, seconds=5))
        assert status is sat.search(clues, 5, 10**6).status
        assert sat.status(clues, seconds=0) is Status.unknown
    assert seen == {Status.unique, Status.several, Status.impossible}


def test_guesses_are_none_where_every_clause_leaves_one_choice(kind, sat, rng):
    clues, solution = kind.generate(rng, "minimal")
    assert sat.guesses(solution) == 0
    assert sat.guesses(clues) >= 0
    assert sat.guesses(np.zeros_like(clues)) > 10


def test_digging_stops_at_the_blanks_asked_for_and_keeps_the_last_cells(kind, sat, rng):
    _, solution = kind.generate(rng, 0.0)
    dug = sat.dig(rng, solution, solution, 5)
    assert (dug == 0).sum() == 5 and np.array_equal(dug[dug > 0], solution[dug > 0])
    last = [0, 7, 14]
    least = sat.dig(rng, solution, solution, 12, last=last)
    assert (least.reshape(-1)[last] > 0).all() and sat.status(least, 5) is Status.unique


def test_hardening_never_makes_a_board_easier(kind, sat, rng):
    clues, solution = kind.generate(rng, "minimal")
    harder = sat.harden(rng, clues, solution, 5, sat.guesses)
    assert sat.guesses(harder) >= sat.guesses(clues)
    assert sat.status(harder, 5) is Status.unique
    assert np.array_equal(harder[harder > 0], solution[harder > 0])
