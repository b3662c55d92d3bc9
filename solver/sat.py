"""Exact search and digging for every kind whose rules are clauses, with a SAT solver (PySAT's MiniSat 2.2).

The solver stays alive between calls; the clues of a puzzle are its assumptions. What it learned before makes it
faster and changes no status, no number of clues and no drawn puzzle.
"""

from __future__ import annotations

import atexit
import itertools
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from solver.puzzle import Cell, Grid, SearchResult, Status

if TYPE_CHECKING:
    from pysat.solvers import Solver

CLASH_SECONDS = 1.0
MOST_GUESSES = 1_000


@dataclass(frozen=True, eq=False)
class Rules:
    """The rules of a kind as clauses. `literals[i, v - 1]` says that cell `i`, in reading order, holds value `v`."""

    shape: tuple[int, int]
    literals: np.ndarray  # (cells, values) of literals, positive or negative
    clauses: list[list[int]]

    @cached_property
    def n_variables(self) -> int:
        return max(abs(literal) for clause in self.clauses for literal in clause)

    @cached_property
    def places(self) -> np.ndarray:
        """(2 * n_variables + 1,): the index into the flat `literals` of every literal (a negative one counts
        from the end, as indices do), or -1."""
        places = np.full(2 * self.n_variables + 1, -1)
        places[self.literals.reshape(-1)] = np.arange(self.literals.size)
        return places


def exactly_one(literals: Sequence[int]) -> Iterable[list[int]]:
    """Clauses that make one of the literals true and the others false."""
    yield list(literals)
    yield from ([-a, -b] for a, b in itertools.combinations(literals, 2))


class Budget:
    """Seconds and conflicts that a search may still use. `portion` hands out conflicts in small lots."""

    PORTION = 500  # conflicts between two looks at the clock; some milliseconds

    def __init__(self, seconds: float, max_nodes: int) -> None:
        self.ends_at = time.perf_counter() + seconds
        self.max_nodes = max_nodes
        self.nodes = 0

    def at_most(self, seconds: float) -> Budget:
        """What is left of this budget, but no more than so many seconds."""
        left = self.ends_at - time.perf_counter()
        return Budget(min(seconds, left), self.max_nodes - self.nodes)

    @property
    def portion(self) -> int:
        """Conflicts allowed before the clock is looked at again; 0 when the budget is used up."""
        if time.perf_counter() >= self.ends_at:
            return 0
        return max(0, min(self.PORTION, self.max_nodes - self.nodes))


class Sat:
    """The rules of one kind in a living SAT solver. `search`, `dig` and `harden` may be called from any thread."""

    REBUILD_AFTER = 1000  # retired helper literals; a rebuild takes 3 ms and forgets what was learned

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.lock = threading.Lock()
        self.propagator = self._new_solver()  # never searches, so never learns: the same answer every time
        self.solver = self._new_solver()
        self.top = rules.n_variables
        atexit.register(self._close)

    def _close(self) -> None:
        """Free the solvers while Python still can: their own destructors come too late at its end."""
        self.solver.delete()
        self.propagator.delete()

    def _new_solver(self) -> Solver:
        from pysat.solvers import Solver

        return Solver(name="minisat22", bootstrap_with=self.rules.clauses)

    # --- grids and literals

    def literals(self, grid: Grid) -> list[int]:
        """The filled cells of `grid` as assumptions."""
        flat = grid.reshape(-1)
        filled = np.flatnonzero(flat)
        return self.rules.literals[filled, flat[filled] - 1].tolist()

    def cell(self, literal: int) -> Cell:
        n_values = self.rules.literals.shape[1]
        return divmod(int(self.rules.places[literal]) // n_values, self.rules.shape[1])

    def grid(self, literals: Iterable[int]) -> Grid:
        """The grid in which these cells are filled."""
        grid = np.zeros(len(self.rules.literals), dtype=np.int8)
        places = self.rules.places[list(literals)]
        cells, values = np.divmod(places, self.rules.literals.shape[1])
        grid[cells] = values + 1
        return grid.reshape(self.rules.shape)

    # --- calls

    def solve(self, assumptions: Sequence[int], budget: Budget | None = None) -> bool | None:
        """Can the assumptions stand together? None if the budget ran out first."""
        if budget is None:
            return self.solver.solve(assumptions=assumptions)
        answer = None
        while answer is None and (portion := budget.portion):
            before = self.solver.accum_stats()["conflicts"]
            self.solver.conf_budget(portion)
            answer = self.solver.solve_limited(assumptions=assumptions)
            budget.nodes += self.solver.accum_stats()["conflicts"] - before
        return answer

    def model(self) -> list[int]:
        """The literals of the full grid that the last `solve` found, cell by cell."""
        model = np.array(self.solver.get_model()[: self.rules.n_variables])
        return model[self.rules.places[model] >= 0].tolist()

    def core(self) -> set[int]:
        """Assumptions of the last `solve` that already cannot stand together."""
        return set(self.solver.get_core() or ())

    def forbid(self, literals: Sequence[int]) -> int:
        """A literal which, when assumed, forbids the full grid made of `literals`. `retire` it after use."""
        self.top += 1
        self.solver.add_clause([-self.top, *(-literal for literal in literals)])
        return self.top

    def retire(self, literal: int) -> None:
        """Lift what `forbid` forbade, for good."""
        self.solver.add_clause([-literal])
        if self.top - self.rules.n_variables >= self.REBUILD_AFTER:
            self.solver.delete()
            self.solver = self._new_solver()
            self.top = self.rules.n_variables

    # --- questions

    def search(self, clues: Grid, seconds: float, max_nodes: int) -> SearchResult:
        """Settle the status with two SAT calls; a node is a conflict.

        The `clash` of an impossible puzzle has the fewest clues of all. Should finding it take more than
        `CLASH_SECONDS`, it is a clash of which no clue can be spared, though a smaller one may lie elsewhere.
        It is empty if the budget ran out even before that.
        """
        started = time.perf_counter()
        budget = Budget(seconds, max_nodes)
        with self.lock:
            status, solutions, clash_literals = _settle(self, self.literals(clues), budget)
        clash = tuple(sorted(self.cell(literal) for literal in clash_literals))
        return SearchResult(status, solutions, clash, budget.nodes, time.perf_counter() - started)

    def status(self, clues: Grid, seconds: float, max_nodes: int = 1_000_000) -> Status:
        """What `search` finds, without the time that the clash of an impossible puzzle takes."""
        with self.lock:
            return _settle(self, self.literals(clues), Budget(seconds, max_nodes), with_clash=False)[0]

    def guesses(self, clues: Grid) -> int:
        """How often a search that otherwise follows only single clauses must guess to settle `clues`.

        A measure of difficulty for puzzles with one solution; it stops at `MOST_GUESSES`. Branches on a cell with
        the fewest candidates, the first in reading order.
        """
        n_cells, n_values = self.rules.literals.shape
        stack = [self.literals(clues)]
        n_guesses = 0
        while stack and n_guesses < MOST_GUESSES:
            assumptions = stack.pop()
            consistent, implied = self.propagator.propagate(assumptions=assumptions)
            if not consistent:
                continue
            out = self.rules.places[-np.array(implied, dtype=np.int64)]
            out = out[out >= 0]
            counts = n_values - np.bincount(out // n_values, minlength=n_cells)
            counts[counts <= 1] = n_values + 1
            cell = int(counts.argmin())
            if counts[cell] > n_values:
                continue
            n_guesses += 1
            banned = set((out[out // n_values == cell] % n_values).tolist())
            options = self.rules.literals[cell].tolist()
            stack += [[*assumptions, option] for v, option in enumerate(options) if v not in banned]
        return n_guesses

    # --- making puzzles

    def dig(
        self,
        rng: np.random.Generator,
        clues: Grid,
        solution: Grid,
        n_blanks: int,
        last: Sequence[int] | np.ndarray = (),
    ) -> Grid:
        """Blank clues in random order, but the cells `last` last, until `n_blanks` are blank or none can be.

        There stays one solution. The outcome depends on `rng` alone, not on what the SAT solver did before:
        what is kept from one call to the next saves calls and changes no answer.
        """
        order = rng.permutation(np.flatnonzero(clues.reshape(-1)))
        order = np.concatenate([order[~np.isin(order, last)], order[np.isin(order, last)]])
        with self.lock:
            return _dig(self, order.tolist(), clues, solution, n_blanks)

    def harden(
        self,
        rng: np.random.Generator,
        clues: Grid,
        solution: Grid,
        n_steps: int,
        measure: Callable[[Grid], int],
    ) -> Grid:
        """Exchange some clues for others `n_steps` times, keeping what `measure` calls no easier."""
        most = measure(clues)
        for _ in range(n_steps):
            more = clues.reshape(-1).copy()
            blanks = np.flatnonzero(more == 0)
            added = rng.choice(blanks, size=min(3, len(blanks)), replace=False)
            more[added] = solution.reshape(-1)[added]
            # the new clues go last: taken away first, they would leave the board as it was
            changed = self.dig(rng, more.reshape(clues.shape), solution, clues.size, last=added)
            hardness = measure(changed)
            if hardness >= most:
                clues, most = changed, hardness
        return clues


def _settle(
    sat: Sat, literals: list[int], budget: Budget, with_clash: bool = True
) -> tuple[Status, tuple[Grid, ...], Iterable[int]]:
    """Status, witnesses and clashing literals of the puzzle whose clues are `literals`."""
    answer = sat.solve(literals, budget)
    if answer is None:
        return Status.unknown, (), ()
    if not answer:
        return Status.impossible, (), _smallest_clash(sat, literals, budget) if with_clash else ()
    model = sat.model()
    other_than_model = sat.forbid(model)
    answer = sat.solve([*literals, other_than_model], budget)
    witnesses = (sat.grid(model), sat.grid(sat.model())) if answer else (sat.grid(model),)
    sat.retire(other_than_model)
    if answer is None:
        return Status.unknown, (), ()
    return (Status.several if answer else Status.unique), witnesses, ()


def _smallest_clash(sat: Sat, literals: list[int], budget: Budget) -> set[int]:
    """A clash of the fewest clues, or one that is only irreducible if that takes too long.

    Any clash shares a clue with every set of clues without which the others can stand. So the smallest clash
    has no fewer clues than it takes to meet all such sets found so far; once those few clash, they are one.
    Source: Ignatiev et al., "Smallest MUS extraction with minimal hitting set dualization", CP 2015.
    """
    from pysat.examples.hitman import Hitman

    clash = _irreducible(sat, literals, budget)
    patience = budget.at_most(CLASH_SECONDS)
    with Hitman(solver="g4", htype="sorted") as hitman:
        fewest: list[int] = []
        while clash and len(fewest) < len(clash):
            answer = sat.solve(fewest, patience)
            if answer is None:
                break
            if not answer:
                clash = set(fewest)
                break
            standing = _grown(sat, literals, patience)
            hitman.hit([literal for literal in literals if literal not in standing])
            fewest = hitman.get()
    budget.nodes += patience.nodes
    return clash


def _irreducible(sat: Sat, literals: list[int], budget: Budget) -> set[int]:
    """A clash from which no clue can be taken; empty if the budget ran out."""
    clash = set(literals)
    for literal in literals:
        if literal not in clash:
            continue
        answer = sat.solve(sorted(clash - {literal}), budget)
        if answer is None:
            return set()
        if not answer:
            clash = sat.core()
    return clash


def _grown(sat: Sat, literals: list[int], budget: Budget) -> set[int]:
    """Clues that can stand together, among them those that do in the last model; as many as fit in order."""
    standing = set(literals).intersection(sat.model())
    for literal in literals:
        if literal not in standing and sat.solve([*sorted(standing), literal], budget):
            standing.update(set(literals).intersection(sat.model()))
    return standing


def _dig(sat: Sat, order: list[int], clues: Grid, solution: Grid, n_blanks: int) -> Grid:
    """See `Sat.dig`. `order` lists the cells to be blanked, by number."""
    full = sat.literals(solution)
    left = set(sat.literals(clues))
    n_to_blank = n_blanks - (len(full) - len(left))
    other_than_solution = sat.forbid(full)
    enough = left  # clues of which it is known that they leave one solution
    escapes: list[set[int]] = []  # for each other grid seen, the literals that exclude it
    for cell in order:
        literal = full[cell]
        if n_to_blank <= 0:
            break
        if literal in enough:
            rest = left - {literal}
            if any(rest.isdisjoint(escape) for escape in escapes):
                continue
            if sat.solve([*sorted(rest), other_than_solution]):
                escapes.append(set(full).difference(sat.model()))
                continue
            enough = sat.core() - {other_than_solution}
        left.remove(literal)
        n_to_blank -= 1
    sat.retire(other_than_solution)
    return sat.grid(left)
