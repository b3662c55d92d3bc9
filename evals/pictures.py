"""How well pictures are read: exact grids and wrong cells by source and style, and how often "sure" is wrong.

    python -m evals.pictures --count 20
    python -m evals.pictures --photos ../shared/data/photos/train     photos with .dat files beside them

A reading is sure when it has a puzzle and asks nothing. Pictures that show no puzzle count as exact when none
is read. Times are of the processor, decoding left out.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from parsers.image.decode import decode_picture
from parsers.image.picture import read_image
from parsers.reading import Reading
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, START
from solver.puzzle import Grid, ParseError, Puzzle
from training.pictures import DRAWERS, SEEN, Picture, draw_picture


@dataclass
class Score:
    """What came of the pictures of one group."""

    n: int = 0
    exact: int = 0
    swapped: int = 0  # mazes that are exact but for which end is the start; not counted as exact
    cells: int = 0
    wrong_cells: int = 0  # of boards of the right size; all cells of the others
    sure: int = 0
    sure_wrong: int = 0
    seconds: float = 0.0

    def add(self, picture: Picture, reading: Reading | None, seconds: float) -> None:
        self.n += 1
        self.seconds += seconds
        is_sure = reading is not None and reading.confident
        self.sure += is_sure
        if picture.puzzle is None:
            is_exact = reading is None or reading.puzzle is None
        else:
            n_cells, n_wrong = compare(picture.puzzle, None if reading is None else reading.puzzle)
            self.cells += n_cells
            self.wrong_cells += n_wrong
            is_exact = n_wrong == 0
            if not is_exact and reading is not None and reading.puzzle is not None:
                self.swapped += _only_swapped(picture.puzzle, reading.puzzle)
        self.exact += is_exact
        self.sure_wrong += is_sure and not is_exact


def compare(truth: Puzzle, read: Puzzle | None) -> tuple[int, int]:
    """How many cells there are, examples included, and how many are wrong; all where sizes or kinds differ."""
    wanted = [truth.clues, *(grid for pair in truth.examples for grid in pair)]
    n_cells = sum(grid.size for grid in wanted)
    if read is None or read.kind is not truth.kind:
        return n_cells, n_cells
    got = [read.clues, *(grid for pair in read.examples for grid in pair)]
    if len(got) != len(wanted):
        return n_cells, n_cells
    return n_cells, sum(_wrong(a, b) for a, b in zip(wanted, got, strict=True))


def _wrong(wanted: Grid, got: Grid) -> int:
    return int((wanted != got).sum()) if wanted.shape == got.shape else wanted.size


def _only_swapped(truth: Puzzle, read: Puzzle) -> bool:
    if truth.kind.name != "maze" or truth.clues.shape != read.clues.shape:
        return False
    other = read.clues.copy()
    other[read.clues == START], other[read.clues == GOAL] = GOAL, START
    return bool(np.array_equal(other, truth.clues))


def judge(pictures: Iterable[tuple[str, Picture]]) -> dict[str, Score]:
    """Scores by group."""
    scores: dict[str, Score] = {}
    for group, picture in pictures:
        started = time.process_time()
        try:
            reading = read_image(picture.image)
        except ParseError:
            reading = None
        scores.setdefault(group, Score()).add(picture, reading, time.process_time() - started)
    return scores


def corpus(count: int, seed: int, families: Sequence[str]) -> Iterator[tuple[str, Picture]]:
    """The drawn pictures, each under its style and way of being seen."""
    for family in families:
        for seen in SEEN:
            for i in range(count):
                picture = draw_picture(family, seen, seed + i)
                yield f"{picture.style}, {seen}", picture


def photos(folder: Path) -> Iterator[tuple[str, Picture]]:
    """Photos of Sudokus with their digits in files beside them: two lines about the phone, nine rows."""
    nine = find_kind("sudoku-9x9")
    for path in sorted(folder.glob("*.jpg")):
        rows = path.with_suffix(".dat").read_text(encoding="utf-8").splitlines()[2:11]
        clues = np.array([[int(digit) for digit in row.split()] for row in rows], dtype=np.int8)
        image = decode_picture(path.read_bytes(), path.name)
        yield "photos", Picture(image, nine.name, Puzzle(nine, clues), "photos")


def table(scores: dict[str, Score]) -> str:
    """The scores for people."""
    lines = [
        f"{'source':<26}{'n':>5}{'exact':>8}{'swapped':>9}{'cells wrong':>14}{'sure':>6}{'sure, wrong':>13}{'s':>7}"
    ]
    for group, s in sorted(scores.items()):
        wrong = f"{s.wrong_cells}/{s.cells}" if s.cells else "-"
        lines.append(
            f"{group:<26}{s.n:>5}{s.exact / s.n:>8.1%}{s.swapped:>9}{wrong:>14}{s.sure:>6}{s.sure_wrong:>13}"
            f"{s.seconds / s.n:>7.2f}"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.pictures", description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--count", type=int, default=10, help="drawn pictures of each family and way of seeing"
    )
    parser.add_argument("--seed", type=int, default=1000, help="of the first picture")
    parser.add_argument("--family", choices=DRAWERS, action="append", help="only this one; may be repeated")
    parser.add_argument("--photos", type=Path, metavar="FOLDER", help="photos instead of drawn pictures")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args(arguments)
    pictures = (
        photos(args.photos) if args.photos else corpus(args.count, args.seed, args.family or list(DRAWERS))
    )
    scores = judge(pictures)
    print(json.dumps({group: vars(score) for group, score in scores.items()}) if args.json else table(scores))


if __name__ == "__main__":
    main()
