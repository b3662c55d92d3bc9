"""What everything passes around: grids, puzzles, what a solver claims and what the rules say of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

Grid = np.ndarray
"""(H, W) of small integers, dtype int8; the value `v` is written `kind.symbols[v]`."""

Cell = tuple[int, int]
"""(row, column), both counted from 0; people are told `r1c1`, counted from 1."""


class PuzzleError(ValueError):
    """Something is wrong with what came in. The message is for a person, or for a language model."""


class ParseError(PuzzleError):
    """No puzzle could be read. The message tells what came, what was expected and what to change."""


class CheckpointError(PuzzleError):
    """A weights folder is missing, damaged, altered, or made for another network."""


class Verdict(StrEnum):
    """What the rules say about one answer."""

    solved = "solved"
    wrong = "wrong"
    unchecked = "unchecked"  # no rule can tell (ARC)


class Status(StrEnum):
    """What kind of puzzle this is, which no answer can change."""

    unique = "unique"
    several = "several"
    impossible = "impossible"
    unsupported = "unsupported"
    unverifiable = "unverifiable"
    unknown = "unknown"  # the budget ran out before it was settled


def cell_name(cell: Cell) -> str:
    """`r1c1` for the top left cell."""
    return f"r{cell[0] + 1}c{cell[1] + 1}"


@dataclass(frozen=True)
class Violation:
    """One broken rule: which, where, and a sentence that says so."""

    rule: str  # a short fixed word such as "row", "clue", "shortest"
    cells: tuple[Cell, ...]
    message: str

    def __str__(self) -> str:
        return self.message


def cell_names(cells: Sequence[Cell], most: int = 9) -> str:
    """`r1c1, r1c4 and 3 more`: the first `most` cells by name."""
    names = ", ".join(cell_name(cell) for cell in cells[:most])
    return names if len(cells) <= most else f"{names} and {len(cells) - most} more"


def cells_where(mask: np.ndarray) -> tuple[Cell, ...]:
    """The cells at which `mask` holds, in reading order."""
    return tuple((int(r), int(c)) for r, c in np.argwhere(mask))


def check_board(
    clues: Grid, kind_name: str, smallest: int, largest: int, values: range, meaning: str
) -> None:
    """Raise `ParseError` unless `clues` is an integer array of `smallest` to `largest` cells a side.

    `meaning` tells what the allowed `values` stand for.
    """
    if not isinstance(clues, np.ndarray) or clues.ndim != 2:
        came = f"an array of shape {clues.shape}" if isinstance(clues, np.ndarray) else type(clues).__name__
        raise ParseError(f"{came} came as the grid of {kind_name!r}; expected an array of rows and columns")
    if not all(smallest <= side <= largest for side in clues.shape):
        sizes = " to ".join(f"{side} x {side}" for side in sorted({smallest, largest}))
        came = " x ".join(map(str, clues.shape))
        raise ParseError(f"the grid is {came} cells, expected {sizes} for {kind_name!r}")
    if not np.issubdtype(clues.dtype, np.integer):
        raise ParseError(f"the grid holds {clues.dtype} values, expected integers for {kind_name!r}")
    strange = cells_where((clues < values[0]) | (clues > values[-1]))
    if strange:
        came = f"{cell_name(strange[0])} holds {clues[strange[0]]}"
        raise ParseError(f"{came}; {kind_name!r} expects {values[0]} to {values[-1]}: {meaning}")


def check_language(language: str) -> None:
    """Raise `ParseError` unless boards can be described in `language`."""
    if language != "en":
        raise ParseError(f"no board is described in the language {language!r}; known languages: en")


def changed_clues(clues: Grid, grid: Grid) -> list[Violation]:
    """The clues (cells other than 0) that `grid`, of the same shape, does not hold."""
    cells = cells_where((clues != 0) & (clues != grid))
    if not cells:
        return []
    return [Violation("clue", cells, f"the answer changes the clue at {cell_names(cells)}")]


def misfit(clues: Grid, grid: Grid, n_values: int) -> list[Violation]:
    """Why no rule can be asked about `grid`: it has another shape than `clues`, or strange values."""
    if grid.shape != clues.shape:
        came, expected = (" x ".join(map(str, a.shape)) for a in (grid, clues))
        return [Violation("shape", (), f"the answer is {came} cells, the puzzle is {expected}")]
    if not np.issubdtype(grid.dtype, np.integer):
        return [Violation("symbol", (), f"the answer holds {grid.dtype} values, expected integers")]
    cells = cells_where((grid < 0) | (grid >= n_values))
    if not cells:
        return []
    strange = f"{cell_names(cells)}: values go from 0 to {n_values - 1}"
    return [Violation("symbol", cells, f"the answer holds no known symbol at {strange}")]


def level_of(difficulty: float | str, names: Mapping[str, float], family: str) -> float:
    """A difficulty from 0 to 1, which may come as one of the `names`.

    Raises:
        ParseError: there is no such difficulty; the message lists the known ones.
    """
    known = f"known: {', '.join(names)}, or a number from 0 to 1"
    if isinstance(difficulty, str):
        if difficulty not in names:
            raise ParseError(f"no {family} difficulty {difficulty!r}; {known}")
        return names[difficulty]
    if not 0 <= difficulty <= 1:
        raise ParseError(f"no {family} difficulty {difficulty}; {known}")
    return float(difficulty)


def painted(symbol: str, is_clue: bool) -> str:
    """For the terminal: clues in bold, what was filled in in cyan, blanks as they are."""
    return symbol if symbol == "." else f"\x1b[{1 if is_clue else 36}m{symbol}\x1b[0m"


@dataclass(frozen=True)
class SearchResult:
    """What exact search found out.

    `solutions` holds one grid for `unique`, two different ones for `several`, none for `impossible`
    and `unknown`. `clash` holds, for `impossible`, a smallest set of clue cells that cannot stand
    together: without any one of them the others can.
    """

    status: Status
    solutions: tuple[Grid, ...] = ()
    clash: tuple[Cell, ...] = ()
    nodes: int = 0  # conflicts of the search engine, or cells visited
    seconds: float = 0.0


@dataclass(frozen=True)
class Symmetry:
    """A change of the board that turns puzzles into puzzles and solutions into their solutions."""

    name: str
    apply: Callable[[Grid], Grid]
    undo: Callable[[Grid], Grid]


class PuzzleKind(ABC):
    """A family of puzzles: its symbols and its rules. One file a family in `solver/kinds/`.

    A kind is a value (usually a frozen dataclass): two sizes of one family are two values.
    """

    name: str
    symbols: str  # symbols[v] is how the value v is written; index 0 is the empty or wall cell

    @property
    @abstractmethod
    def sizes(self) -> tuple[int, int]:
        """The fewest and the most cells that a side of the board can have."""

    @abstractmethod
    def check_clues(self, clues: Grid) -> None:
        """Raise `ParseError` unless `clues` has a shape and symbols that this kind can have.

        Clues that break a rule (two equal digits in a row) pass: they are an impossible puzzle,
        which is a status and not an error.
        """

    @abstractmethod
    def violations(self, clues: Grid, grid: Grid) -> list[Violation]:
        """Every rule that `grid` breaks as the answer to `clues`; an empty list means solved.

        The clues are held fixed: changing one is a violation. This is the one judge of all engines.
        """

    @abstractmethod
    def mistakes(self, clues: Grid, grid: Grid) -> list[Violation]:
        """Rules already broken by a half-filled `grid`; blanks are no mistake."""

    @abstractmethod
    def generate(self, rng: np.random.Generator, difficulty: float | str = 0.5) -> tuple[Grid, Grid]:
        """Draw one puzzle; returns `(clues, solution)`. The kind's file says what `difficulty` means."""

    @abstractmethod
    def symmetries(self, rng: np.random.Generator, shape: tuple[int, int], n: int) -> list[Symmetry]:
        """At most `n` different symmetries for boards of this shape; the first is the identity."""

    @abstractmethod
    def search(self, clues: Grid, *, seconds: float = 10.0, max_nodes: int = 1_000_000) -> SearchResult:
        """Settle the status exactly, within the budget (else `Status.unknown`)."""

    @abstractmethod
    def render(self, grid: Grid, clues: Grid | None = None, *, color: bool = False) -> str:
        """The board for a terminal; with `clues`, what was filled in is told apart (only by colour)."""

    @abstractmethod
    def describe(self, grid: Grid, language: str = "en") -> str:
        """The board as a text to be spoken, for screen readers."""

    def rows(self, grid: Grid) -> list[str]:
        """The grid as text, one string a row: what JSON output holds."""
        return ["".join(self.symbols[v] for v in row) for row in np.asarray(grid).tolist()]

    def grid(self, rows: Sequence[str]) -> Grid:
        """The inverse of `rows`.

        Raises:
            ParseError: rows of unequal length, or a symbol that this kind does not have.
        """
        if not rows:
            raise ParseError(f"no rows came; expected a {self.name} grid")
        width = len(rows[0])
        values = {symbol: value for value, symbol in enumerate(self.symbols)}
        for r, row in enumerate(rows):
            if len(row) != width:
                raise ParseError(f"row {r + 1} has {len(row)} cells, expected {width} for {self.name!r}")
            for c, symbol in enumerate(row):
                if symbol not in values:
                    raise ParseError(
                        f"{cell_name((r, c))} holds {symbol!r}; {self.name!r} knows only {self.symbols!r}"
                    )
        return np.array([[values[symbol] for symbol in row] for row in rows], dtype=np.int8)

    def verdict(self, clues: Grid, grid: Grid | None) -> Verdict:
        """`solved` if and only if `violations` is empty."""
        if grid is None:
            return Verdict.wrong
        return Verdict.wrong if self.violations(clues, grid) else Verdict.solved


@dataclass(frozen=True, eq=False)
class Puzzle:
    """A question: a kind and its clues; for ARC also the worked examples."""

    kind: PuzzleKind
    clues: Grid
    examples: tuple[tuple[Grid, Grid], ...] = ()

    def __post_init__(self) -> None:
        self.kind.check_clues(self.clues)


@dataclass(frozen=True, eq=False)
class Solution:
    """What a solver claims. Whether it is right is for `kind.violations` to say."""

    grid: Grid | None
    solved_by: str | None  # the network's name, or "search"
    steps: int = 0  # refinement steps of the network, over all passes
    passes: int = 0  # how often the network was started anew (views, restarts, branches)
    seconds: float = 0.0
    single_pass: bool = False  # the first pass at its trained depth was already right
    halt_probability: float | None = None
    weights: str | None = None  # sha256 of the weights file
    trace: tuple[Grid, ...] = field(default=(), repr=False)  # the grid after each step of the last pass
