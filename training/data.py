"""Boards to train on: CSV files of puzzles with solutions, and puzzles drawn by our own generators.

`python -m training.data sudoku-6x6 --n 5000 --out boards.npz` draws puzzles of every difficulty.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import math
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from solver.kinds import find_kind
from solver.kinds.sudoku import Sudoku
from solver.puzzle import Grid, ParseError
from training.task import Source


@dataclass(frozen=True)
class Boards:
    """Puzzles of one size with their solutions: arrays (n, N, N); boxes of `box` = (height, width) cells."""

    box: tuple[int, int]
    clues: np.ndarray
    solutions: np.ndarray


N_DRAWN = {4: 2000, 6: 3000, 9: 6000}  # boards that are drawn where no file is given, by side


def boards_of(source: Source) -> Boards:
    """The boards of a source: those of its files, or drawn once and kept in its cache."""
    if source.files:
        return load_boards(source.kind, list(source.files))
    path = source.cache / f"{source.kind}.npz"
    if not path.exists():
        kind = find_kind(source.kind)
        n = source.n_drawn or N_DRAWN.get(kind.sizes[0], 1000)
        clues, solutions = generate(source.kind, n, seed=0)
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f".{os.getpid()}-{path.name}")
        np.savez_compressed(new, clues=clues, solutions=solutions)
        os.replace(new, path)
    return load_boards(source.kind, [path])


def split(boards: Boards, n_held_out: int) -> tuple[Boards, Boards]:
    """The boards to train on, and about `n_held_out` others (at most a tenth)."""
    n = min(n_held_out, len(boards.clues) // 10)
    chosen = np.arange(len(boards.clues)) < n
    return tuple(Boards(boards.box, boards.clues[m], boards.solutions[m]) for m in (~chosen, chosen))  # type: ignore[return-value]


def read_mazes(path: Path) -> list[Grid]:
    """The mazes of a CSV file with a `question` column: # wall, space open, S start, G goal; square."""
    opener = gzip.open if path.suffix == ".gz" else open
    maze = find_kind("maze")
    mazes = []
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cells = row["question"]
            side = math.isqrt(len(cells))
            mazes.append(maze.grid([cells[i : i + side] for i in range(0, len(cells), side)]))
    return mazes


def read_csv(path: Path, limit: int | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """`question,answer[,rating]` columns, plain or gzipped -> clues, solutions (n, N, N) and ratings (n,).

    Raises:
        ParseError: a column is missing, or a row is not a square board.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    clues, solutions, ratings = [], [], []
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = {"question", "answer"} - set(reader.fieldnames or ())
        if missing:
            raise ParseError(
                f"{path.name} has no column {', '.join(sorted(missing))}; it has {reader.fieldnames}"
            )
        for row in reader:
            clues.append([0 if symbol in ".0" else int(symbol) for symbol in row["question"]])
            solutions.append([int(symbol) for symbol in row["answer"]])
            ratings.append(int(row.get("rating") or 0))
            if limit is not None and len(clues) >= limit:
                break
    side = round(len(clues[0]) ** 0.5)
    shape = (-1, side, side)
    return (
        np.array(clues, dtype=np.int8).reshape(shape),
        np.array(solutions, dtype=np.int8).reshape(shape),
        np.array(ratings),
    )


def load_boards(kind_name: str, paths: list[Path]) -> Boards:
    """All the boards of these files (.csv, .csv.gz, or .npz as written by `generate`), each file equally often.

    A file that is smaller than the largest is repeated, so that drawing at random draws a file at random.
    """
    kind = find_kind(kind_name)
    assert isinstance(kind, Sudoku)
    parts = []
    for path in paths:
        if path.suffix == ".npz":
            with np.load(path, allow_pickle=False) as arrays:
                parts.append((arrays["clues"], arrays["solutions"]))
        else:
            parts.append(read_csv(path)[:2])
    most = max(len(clues) for clues, _ in parts)
    clues = np.concatenate([np.resize(clues, (most, *clues.shape[1:])) for clues, _ in parts])
    solutions = np.concatenate([np.resize(solution, (most, *solution.shape[1:])) for _, solution in parts])
    return Boards((kind.box_height, kind.box_width), clues, solutions)


def generate(kind_name: str, n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Draw `n` puzzles over the whole dial of difficulty, half of them minimal."""
    from rich.progress import track

    kind = find_kind(kind_name)
    rng = np.random.default_rng(seed)
    pairs = []
    for _ in track(range(n), description=f"drawing {kind_name}"):
        difficulty = 0.75 if rng.random() < 0.5 else float(rng.random())
        pairs.append(kind.generate(rng, difficulty))
    return np.stack([clues for clues, _ in pairs]), np.stack([solution for _, solution in pairs])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind")
    parser.add_argument("--n", type=int, default=5000, help="puzzles")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    clues, solutions = generate(args.kind, args.n, args.seed)
    np.savez_compressed(args.out, clues=clues, solutions=solutions)
    print(f"{len(clues)} {args.kind} puzzles in {args.out}")


if __name__ == "__main__":
    main()
