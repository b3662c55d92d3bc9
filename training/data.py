"""Puzzles to train on: read from files, or drawn by the kinds' own generators at a chosen mixture.

    python -m training.data sudoku-9x9 --n 6000 --mixture near-finished=0.1,minimal=0.9 --out my.npz
    python -m training.data maze --n 2000 --mixture perfect:5-15=1,loopy:9x21=1,hard:30x30=2 --out mazes.npz

NAME.csv, NAME.csv.gz   columns question,answer[,height,width], the layout of Sudoku-Extreme: the cells
                        row by row in one string; mazes need no answer
NAME.npz                what `save_boards` writes
NAME.json, .json.gz     ARC tasks: name -> {"train": [{"input", "output"}, ...], "test": [...]}

A mixture is made of parts and their shares. A part is a difficulty that the kind knows, or one of
* near-finished: 1 to 20 blanks on 9x9, fewer on smaller boards;
* easy: single candidates suffice;
* several: more than one solution;
* contradictory: a wrong digit that, where that can be, clashes with no clue at sight;
* any: a difficulty from 0 to 1.
For mazes it is a family, perhaps with a size (hard:30x30) or with sizes (hard:5-15).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import json
import multiprocessing
import os
import re
import sys
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import isqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from solver.kinds import find_kind
from solver.kinds.maze import Maze, canonical_answer
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, ParseError, PuzzleKind

if TYPE_CHECKING:
    from training.task import Source  # loads torch, which processes that draw puzzles do without

OUTSIDE = -1  # the value of cells beyond the edge of a board that is smaller than others of its set


@dataclass(frozen=True, eq=False)
class Boards:
    """Puzzles of one kind with their solutions: int8 arrays (n, H, W), `OUTSIDE` beyond a smaller board.

    `n_solutions` (n,) is 1 for a proper puzzle and 2 for one with several solutions, of which one is here.
    For a contradictory one it is 0, and what is here solved it before a wrong clue was added.
    """

    kind: PuzzleKind
    clues: np.ndarray
    solutions: np.ndarray
    n_solutions: np.ndarray

    def __len__(self) -> int:
        return len(self.clues)

    def __getitem__(self, rows: Any) -> Boards:
        """The boards of these rows: a mask, a slice or numbers."""
        return Boards(self.kind, self.clues[rows], self.solutions[rows], self.n_solutions[rows])

    @property
    def box(self) -> tuple[int, int]:
        """Of a Sudoku: rows and columns of a box."""
        assert isinstance(self.kind, Sudoku)
        return self.kind.box_height, self.kind.box_width

    @property
    def canvas(self) -> tuple[int, int]:
        """Rows and columns of the arrays."""
        return self.clues.shape[1], self.clues.shape[2]

    @property
    def proper(self) -> Boards:
        """Those with exactly one solution."""
        return self[self.n_solutions == 1]

    def on_canvas(self, shape: tuple[int, ...]) -> Boards:
        """The same boards in arrays (n, *shape), which are larger."""
        more = ((0, 0), *((0, shape[i] - self.clues.shape[i + 1]) for i in range(2)))
        clues, solutions = (np.pad(a, more, constant_values=OUTSIDE) for a in (self.clues, self.solutions))
        return Boards(self.kind, clues, solutions, self.n_solutions)

    def grids(self) -> tuple[list[Grid], list[Grid]]:
        """Clues and solutions, each in its own size."""
        clues, solutions = [], []
        for question, answer in zip(self.clues, self.solutions, strict=True):
            inside = question != OUTSIDE
            corner = slice(int(inside.any(1).sum())), slice(int(inside.any(0).sum()))
            clues.append(question[corner])
            solutions.append(answer[corner])
        return clues, solutions


def make_boards(
    kind: PuzzleKind,
    clues: Sequence[Grid],
    solutions: Sequence[Grid],
    n_solutions: Sequence[int] | None = None,
) -> Boards:
    """Boards from grids of any sizes."""
    shapes = [(grid.shape[0], grid.shape[1]) for grid in clues]
    questions, answers = (
        _stacked(np.concatenate([grid.reshape(-1) for grid in grids]), shapes) for grids in (clues, solutions)
    )
    counts = np.array([1] * len(clues) if n_solutions is None else n_solutions, dtype=np.int8)
    return Boards(kind, questions, answers, counts)


def _stacked(values: np.ndarray, shapes: Sequence[tuple[int, int]]) -> np.ndarray:
    """(n, H, W) from the values of all cells, one board after the other."""
    height, width = (max(shape[axis] for shape in shapes) for axis in (0, 1))
    if len(set(shapes)) == 1:
        return values.reshape(-1, height, width)
    boards = np.full((len(shapes), height, width), OUTSIDE, dtype=np.int8)
    start = 0
    for board, (rows, columns) in zip(boards, shapes, strict=True):
        end = start + rows * columns
        board[:rows, :columns] = values[start:end].reshape(rows, columns)
        start = end
    return boards


# --- files ---------------------------------------------------------------------------------------------


def boards_of(source: Source, workers: int = 1) -> Boards:
    """The proper boards of a source: those of its files, or drawn once and kept in its cache.

    Raises:
        ParseError: a file cannot be read.
    """
    if source.files:
        boards = load_boards(source.kind, source.files).proper
        if not len(boards):
            raise ParseError(
                f"{', '.join(path.name for path in source.files)}: no puzzle has just one solution"
            )
        return boards
    kind = find_kind(source.kind)
    path = source.cache / f"{kind.name}.npz"
    if not path.exists():
        n = source.n_drawn or N_DRAWN.get(kind.sizes[1], 3000)
        save_boards(path, draw_boards(kind, n, workers=workers), {"n": n, "seed": 0})
    return load_boards(source.kind, [path]).proper


def load_boards(kind_name: str, paths: Sequence[Path]) -> Boards:
    """All the boards of these files, each file equally often.

    A file that is smaller than the largest is repeated, so that drawing at random draws a file at random.

    Raises:
        ParseError: a file cannot be read, or holds boards of another kind.
    """
    kind = find_kind(kind_name)
    parts = [_read_npz(kind, path) if path.suffix == ".npz" else read_csv(kind, path) for path in paths]
    most = max(len(part) for part in parts)
    shape = tuple(max(part.clues.shape[axis] for part in parts) for axis in (1, 2))
    repeated = [part.on_canvas(shape)[np.resize(np.arange(len(part)), most)] for part in parts]
    return Boards(
        kind,
        np.concatenate([part.clues for part in repeated]),
        np.concatenate([part.solutions for part in repeated]),
        np.concatenate([part.n_solutions for part in repeated]),
    )


def read_csv(kind: PuzzleKind, path: Path) -> Boards:
    """`question,answer` columns, plain or gzipped, perhaps with `height,width`; else boards are squares.

    Raises:
        ParseError: the file cannot be read, lacks a column, or holds what is no board of this kind.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    texts: dict[str, list[str]] = {"question": [], "answer": []}
    shapes: list[tuple[int, int]] = []
    try:
        with opener(path, "rt", encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            missing = texts.keys() - set(reader.fieldnames or ())
            if isinstance(kind, Maze) and missing == {"answer"}:
                del texts["answer"]
            elif missing:
                names = ", ".join(reader.fieldnames or ["none"])
                raise ParseError(
                    f"{path.name} has no column {', '.join(sorted(missing))}; its columns are {names}"
                )
            for row in reader:
                side = isqrt(len(row["question"]))
                shape = (int(row.get("height") or side), int(row.get("width") or side))
                for name, kept in texts.items():
                    if len(row[name] or "") != shape[0] * shape[1]:
                        raise ParseError(
                            f"{path.name}, line {reader.line_num}: {len(row[name] or '')} cells came "
                            f"as the {name}, expected {shape[0]} x {shape[1]}"
                        )
                    kept.append(row[name])
                shapes.append(shape)
    except OSError as error:
        raise ParseError(f"cannot read {str(path)!r}: {error.strerror or error}") from None
    except (EOFError, zlib.error, UnicodeDecodeError, csv.Error, ValueError) as error:
        if isinstance(error, ParseError):
            raise
        raise ParseError(f"{path.name} is damaged after line {len(shapes) + 1}: {error}") from None
    if not shapes:
        raise ParseError(f"{path.name} holds no puzzle")
    low, high = kind.sizes
    for number, shape in enumerate(shapes):
        if not all(low <= side <= high for side in shape):
            came = f"{shape[0]} x {shape[1]}"
            raise ParseError(f"{path.name}, puzzle {number + 1}: {came} cells are no board of {kind.name!r}")
    stacks = {name: _stacked(_values(kind, kept, path), shapes) for name, kept in texts.items()}
    questions = stacks["question"]
    one_each = np.ones(len(shapes), dtype=np.int8)
    if "answer" in stacks:
        return Boards(kind, questions, stacks["answer"], one_each)
    return _answered(Boards(kind, questions, questions, one_each), path)


def _answered(boards: Boards, path: Path) -> Boards:
    """Mazes with the answers of the published rule."""
    mazes, answers = boards.grids()[0], []
    for number, maze in enumerate(mazes, 1):
        boards.kind.check_clues(maze)
        answer = canonical_answer(maze)
        if answer is None:
            raise ParseError(f"{path.name}, maze {number}: no way leads to the goal")
        answers.append(answer)
    return make_boards(boards.kind, mazes, answers)


def _values(kind: PuzzleKind, texts: list[str], path: Path) -> np.ndarray:
    """The values of all cells, one after the other."""
    table = np.full(256, OUTSIDE, dtype=np.int8)
    if isinstance(kind, Maze):
        table[ord("o")] = kind.symbols.index("*")  # the published mazes mark the path with "o"
    else:
        table[[ord(blank) for blank in ".0_*-"]] = 0
    table[[ord(symbol) for symbol in kind.symbols]] = range(len(kind.symbols))
    cells = np.frombuffer("".join(texts).encode("latin-1", "replace"), dtype=np.uint8)
    values = table[cells]
    if (values == OUTSIDE).any():
        strange = chr(cells[(values == OUTSIDE).argmax()])
        raise ParseError(f"{path.name} holds {strange!r}; {kind.name!r} knows only {kind.symbols!r}")
    return values


def save_boards(path: Path, boards: Boards, about: Mapping[str, Any]) -> None:
    """Write an .npz file, at once or not at all; `about` says where the boards come from."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{os.getpid()}-{path.name}")
    with new.open("wb") as file:
        np.savez_compressed(
            file,
            kind=boards.kind.name,
            clues=boards.clues,
            solutions=boards.solutions,
            n_solutions=boards.n_solutions,
            about=json.dumps(dict(about)),
        )
    os.replace(new, path)


def _read_npz(kind: PuzzleKind, path: Path) -> Boards:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            name = str(arrays["kind"])
            boards = Boards(kind, arrays["clues"], arrays["solutions"], arrays["n_solutions"])
    except OSError as error:
        raise ParseError(f"cannot read {str(path)!r}: {error.strerror or error}") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError) as error:
        raise ParseError(f"{path.name} is no file of boards: {error!r}") from None
    if name != kind.name:
        raise ParseError(f"{path.name} holds boards of {name!r}, expected {kind.name!r}")
    return boards


# --- splits --------------------------------------------------------------------------------------------

GROUP = 64  # a kind that offers fewer symmetries than this offered all that it has


def split(boards: Boards, n_held_out: int) -> tuple[Boards, Boards]:
    """The boards to train on, and at most `n_held_out` others (and a tenth) that no symmetry leads to.

    Which ones is decided by `signatures` alone, so copies under relabelling, turning and the like stay
    together. Of those that are held out one copy is kept. Puzzles that share only their solution may part.
    """
    signs = signatures(boards.kind, boards.clues)
    distinct, first = np.unique(signs, return_index=True)
    n = min(n_held_out, len(distinct) // 10)
    kept = signs >= distinct[n]
    return boards[kept], boards[first[:n]]


def signatures(kind: PuzzleKind, clues: np.ndarray) -> np.ndarray:
    """(n,) uint64: hashes of puzzles, equal for two that a symmetry of the kind turns into one another."""
    if isinstance(kind, Sudoku):
        chunks = (clues[start : start + 4096] for start in range(0, len(clues), 4096))
        return np.concatenate(
            [np.zeros(0, np.uint64), *(_sudoku_signatures(kind, chunk) for chunk in chunks)]
        )
    return np.array([_signature(kind, board) for board in clues], dtype=np.uint64)


def _signature(kind: PuzzleKind, board: np.ndarray) -> int:
    """A hash of the first of all symmetric copies or, where there are too many, of a few counts."""
    inside = board != OUTSIDE
    grid = board[: int(inside.any(1).sum()), : int(inside.any(0).sum())]
    symmetries = kind.symmetries(np.random.default_rng(0), grid.shape, GROUP)
    if len(symmetries) < GROUP:
        copies = [symmetry.apply(grid) for symmetry in symmetries]
        content = min(str(copy.shape).encode() + copy.tobytes() for copy in copies)
    else:
        content = str((sorted(grid.shape), sorted(np.unique(grid, return_counts=True)[1].tolist()))).encode()
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big")


def _sudoku_signatures(kind: Sudoku, clues: np.ndarray) -> np.ndarray:
    """Colour the cells alike that look alike, by row, column, box and digit, again and again.

    (The refinement of Weisfeiler and Leman.) Sums know no order: no symmetry changes the bag of colours.
    """
    n, height, width = len(clues), kind.box_height, kind.box_width
    colors = (clues > 0).astype(np.uint64)
    for _ in range(4):
        rows = _mixed(colors.sum(2))[:, :, None]
        columns = _mixed(colors.sum(1))[:, None, :]
        lines = rows + columns if height == width else rows + _mixed(columns)
        boxes = _mixed(colors.reshape(n, width, height, height, width).sum((2, 4)))
        boxes = boxes.repeat(height, 1).repeat(width, 2)
        digits = np.zeros_like(colors)
        for digit in range(kind.side + 1):
            same = clues == digit
            digits += same * _mixed((same * colors).sum((1, 2)))[:, None, None]
        colors = _mixed(_mixed(_mixed(colors + lines) + boxes) + digits)
    return _mixed(colors.sum((1, 2)))


def _mixed(x: np.ndarray) -> np.ndarray:
    """The finalizer of splitmix64: every bit of the input changes about half of the output."""
    x = x + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


# --- generators ----------------------------------------------------------------------------------------

N_DRAWN = {4: 2000, 6: 3000, 9: 6000}  # boards that are drawn where no file is given, by side
MIXTURES = {
    "sudoku": {"near-finished": 0.1, "easy": 0.3, "minimal": 0.55, "hard": 0.05},  # hard 9x9 take 0.3 s each
    "maze": {"perfect:5-15": 1.0, "loopy:5-15": 1.0, "hard:5-15": 1.0},
}
"""Shares by family. Near-finished boards are in it because a network that never sees any fails on them."""

NEAR_FINISHED = 20 / 81  # most blanks of a near-finished board, as a share of its cells


def draw_boards(
    kind: PuzzleKind, n: int, seed: int = 0, mixture: Mapping[str, float] | None = None, workers: int = 1
) -> Boards:
    """Draw `n` puzzles of a mixture (parts and their shares); the same ones whatever the number of `workers`.

    Raises:
        ParseError: the kind has no such part.
    """
    from rich.progress import track

    shares = dict(mixture or MIXTURES.get(kind.name.partition("-")[0], {"any": 1.0}))
    draw = partial(_draw, kind, tuple(shares), np.cumsum(list(shares.values())), seed)

    def shown(found: Iterable[tuple[Grid, Grid, int]]) -> list[tuple[Grid, Grid, int]]:
        quiet = not sys.stderr.isatty()
        return list(track(found, description=f"drawing {kind.name}", total=n, disable=quiet))

    if workers == 1:
        drawn = shown(map(draw, range(n)))
    else:
        with multiprocessing.get_context("spawn").Pool(workers) as pool:
            drawn = shown(pool.imap(draw, range(n), chunksize=max(1, min(50, n // workers))))
    clues, solutions, n_solutions = (list(column) for column in zip(*drawn, strict=True))
    return make_boards(kind, clues, solutions, n_solutions)


def _draw(
    kind: PuzzleKind, parts: tuple[str, ...], ends: np.ndarray, seed: int, index: int
) -> tuple[Grid, Grid, int]:
    """Puzzle number `index`: clues, a solution, and the number of solutions (2 for more than one)."""
    rng = np.random.default_rng([seed, zlib.crc32(kind.name.encode()), index])
    part = parts[int(np.searchsorted(ends, rng.random() * ends[-1], side="right"))]
    if isinstance(kind, Maze):
        return (*kind.generate(rng, _sized(part, rng)), 1)
    if part == "any":
        return (*kind.generate(rng, float(rng.random())), 1)
    if part == "near-finished":
        clues, solution = kind.generate(rng, "medium")
        n_blanks = int(rng.integers(1, max(1, round(NEAR_FINISHED * clues.size)) + 1))
        return _filled_in(rng, clues, solution, n_blanks), solution, 1
    if part == "easy":
        while True:
            clues, solution = kind.generate(rng, "easy")
            if not isinstance(kind, Sudoku) or kind.guesses(clues) == 0:
                return clues, solution, 1
    if part == "several":
        clues, solution = kind.generate(rng, "minimal")
        given = rng.permutation(np.flatnonzero(clues))
        clues.reshape(-1)[given[: int(rng.integers(1, 4))]] = 0  # a minimal puzzle can spare none of them
        return clues, solution, 2
    if part == "contradictory":
        clues, solution = kind.generate(rng, float(rng.random()) * 0.75)
        return _spoiled(kind, rng, clues, solution), solution, 0
    return (*kind.generate(rng, part), 1)


def _sized(part: str, rng: np.random.Generator) -> str:
    """`hard:5-15` with a height and a width drawn; any other part of a mixture of mazes as it is."""
    match = re.fullmatch(r"(\w+):(\d+)-(\d+)", part)
    if not match:
        return part
    smallest, largest = int(match[2]), int(match[3])
    if smallest > largest:
        raise ParseError(f"{part!r} came in a mixture; expected the smaller side first")
    height, width = rng.integers(smallest, largest + 1, 2)
    return f"{match[1]}:{height}x{width}"


def _filled_in(rng: np.random.Generator, clues: Grid, solution: Grid, n_blanks: int) -> Grid:
    """`clues` with random blanks filled until only so many are left."""
    filled = clues.copy()
    blanks = rng.permutation(np.flatnonzero(clues == 0))[n_blanks:]
    filled.reshape(-1)[blanks] = solution.reshape(-1)[blanks]
    return filled


def _spoiled(kind: PuzzleKind, rng: np.random.Generator, clues: Grid, solution: Grid) -> Grid:
    """`clues` with one more, which the solution does not have; if possible no rule is broken at sight."""
    n_values = len(kind.symbols)
    for cell in rng.permutation(np.flatnonzero(clues == 0)).tolist():
        for value in rng.permutation(np.arange(1, n_values)).tolist():
            if value == solution.reshape(-1)[cell]:
                continue
            spoiled = clues.copy()
            spoiled.reshape(-1)[cell] = value
            if not kind.mistakes(spoiled, spoiled):
                return spoiled
    return spoiled


def read_mixture(text: str) -> dict[str, float]:
    """`near-finished=0.1,minimal=0.9` -> the shares; a part alone has the share 1.

    Raises:
        ParseError: a share is no number, or not above 0.
    """
    shares = {}
    for entry in text.split(","):
        part, _, share = entry.strip().partition("=")
        try:
            shares[part] = float(share or 1)
        except ValueError:
            raise ParseError(f"the share {share!r} of {part!r} is no number") from None
        if not part or not 0 < shares[part] < float("inf"):
            raise ParseError(f"{entry!r} came in a mixture; expected PART=SHARE with a share above 0")
    return shares


# --- ARC -----------------------------------------------------------------------------------------------

Pair = tuple[Grid, Grid]


@dataclass(frozen=True, eq=False)
class ArcSet:
    """Pairs to train on and pairs that are held out, by the name of their task."""

    training: dict[str, list[Pair]]
    held_out: dict[str, list[Pair]]


def load_arc(paths: Sequence[Path]) -> ArcSet:
    """The tasks of these files. Of a file with "evaluation" in its name only the examples are trained on.

    A task that also occurs elsewhere stays held out, and so does every pair whose question is held out: most
    of the evaluation tasks of ARC-AGI-1 are among the training tasks of ARC-AGI-2.

    Raises:
        ParseError: a file cannot be read, or is not in the layout of ARC.
    """
    training: dict[str, list[Pair]] = {}
    held_out: dict[str, list[Pair]] = {}
    files = {path: read_arc(path) for path in paths}
    for path, tasks in files.items():
        if "evaluation" in path.name:
            held_out |= {name: test for name, (_, test) in tasks.items()}
    secret = {question.tobytes() for test in held_out.values() for question, _ in test}
    for tasks in files.values():
        for name, (examples, test) in tasks.items():
            pairs = [*examples, *([] if name in held_out else test)]
            known = training.setdefault(name, [])
            seen = {(a.tobytes(), b.tobytes()) for a, b in known}
            known += [
                p
                for p in pairs
                if p[0].tobytes() not in secret and (p[0].tobytes(), p[1].tobytes()) not in seen
            ]
    return ArcSet({name: pairs for name, pairs in training.items() if pairs}, held_out)


def read_arc(path: Path) -> dict[str, tuple[list[Pair], list[Pair]]]:
    """The examples and the tests of every task of one file.

    Raises:
        ParseError: the file cannot be read, or is not in the layout of ARC.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    arc = find_kind("arc")
    name = ""
    try:
        with opener(path, "rt", encoding="utf-8") as file:
            tasks = json.load(file)
        found = {}
        for name, task in tasks.items():
            sides = []
            for part in ("train", "test"):
                grids = [
                    [np.array(pair[side], dtype=np.int8) for side in ("input", "output")]
                    for pair in task[part]
                ]
                for grid in (grid for pair in grids for grid in pair):
                    arc.check_clues(grid)
                sides.append([(question, answer) for question, answer in grids])
            found[name] = (sides[0], sides[1])
    except OSError as error:
        raise ParseError(f"cannot read {str(path)!r}: {error.strerror or error}") from None
    except (EOFError, zlib.error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ParseError(f"{path.name} is no file of ARC tasks (task {name!r}): {error}") from None
    return found


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind")
    parser.add_argument("--n", type=int, default=5000, help="puzzles")
    parser.add_argument("--mixture", help="PART=SHARE,... (default: a mixture for the kind)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--out", type=Path, required=True, help="file to write, .npz")
    args = parser.parse_args(argv)
    try:
        mixture = read_mixture(args.mixture) if args.mixture else None
        if args.n < 1 or args.workers < 1:
            raise ParseError(f"--n {args.n} --workers {args.workers} came; expected 1 or more")
        boards = draw_boards(find_kind(args.kind), args.n, args.seed, mixture, args.workers)
    except ParseError as error:
        print(error, file=sys.stderr)
        return 2
    about = {"n": args.n, "mixture": mixture or "default", "seed": args.seed}
    save_boards(args.out, boards, about)
    print(f"{len(boards)} {args.kind} puzzles in {args.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
