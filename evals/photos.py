"""How well photos of Sudokus are read: exact grids, wrong cells, and how often "sure" was wrong.

    python -m evals.photos ../shared/data/photos/train --json
    python -m evals.photos ../shared/data/photos/train --filled                the same, solved by drawn hands
    python -m evals.photos ../shared/data/photos/train --filled --hands FILE   or by real ones (`training.hands`)
    python -m evals.photos --drawn 100 --hands FILE        boards as the network learns from, drawn anew

The folder holds `imageN.jpg`, `imageN.dat` (two lines about the camera, then nine rows of digits) and perhaps an
`index.csv`. A photo counts as exact if every cell is right; with a question, the true answer to the first
question is given and the photo is read again. Photos of one puzzle are told apart from different puzzles.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from evals.tally import wilson
from parsers.image.board import OTHER, Board
from parsers.image.digits import DigitReader, digit_reader
from parsers.image.repair import reading_of
from parsers.image.sudoku_photo import read_sudoku
from parsers.reading import Reading
from solver.kinds import find_kind


@dataclass(frozen=True)
class Result:
    """One photo."""

    photo: str
    device: str
    puzzle: str  # the true grid, which tells photos of one puzzle
    found: bool
    wrong_cells: int  # of 81; all of them if no board was found
    exact: bool
    sure: bool  # it was read without a question
    n_changes: int  # cells that the rules settled
    exact_after_question: bool
    seconds: float
    cpu_seconds: float
    confidence: tuple[float, ...] = ()  # of every cell
    right: tuple[bool, ...] = ()


def true_grid(photo: Path) -> tuple[str, np.ndarray]:
    """The camera and the (9, 9) digits of a photo, 0 for blanks."""
    lines = photo.with_suffix(".dat").read_text().split("\n")
    return lines[0], np.array([[int(digit) for digit in row.split()] for row in lines[2:11]])


def read_photo(photo: Path, reader: DigitReader | None = None) -> Result:
    import cv2

    device, truth = true_grid(photo)
    image = cv2.imread(str(photo))
    assert image is not None, photo
    started, cpu_started = time.perf_counter(), time.process_time()
    boards = [board for board in read_sudoku(image, reader) if board.side == 9]
    reading = reading_of(boards[0]) if boards else None
    seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu_started
    puzzle = "".join(map(str, truth.reshape(-1).tolist()))
    if reading is None or reading.puzzle is None:
        return Result(photo.name, device, puzzle, False, 81, False, False, 0, False, seconds, cpu_seconds)
    right = reading.puzzle.clues == truth
    assert reading.confidence is not None
    return Result(
        photo.name,
        device,
        puzzle,
        True,
        int((~right).sum()),
        bool(right.all()),
        reading.confident,
        len(reading.changes),
        bool(right.all()) or _exact_after_question(boards[0], reading, truth),
        seconds,
        cpu_seconds,
        tuple(np.round(reading.confidence.reshape(-1), 4).tolist()),
        tuple(right.reshape(-1).tolist()),
    )


def _exact_after_question(board: Board, reading: Reading, truth: np.ndarray) -> bool:
    if not reading.doubts:
        return False
    cell = reading.doubts[0].cell
    again = reading_of(board, {cell: int(truth[cell])})
    return again.puzzle is not None and bool((again.puzzle.clues == truth).all())


def summary(results: Sequence[Result]) -> dict[str, Any]:
    n = len(results)
    n_exact = sum(r.exact for r in results)
    seconds = [r.seconds for r in results]
    return {
        "photos": n,
        "puzzles": len({r.puzzle for r in results}),
        "boards_found": sum(r.found for r in results),
        "exact": n_exact,
        "exact_share": n_exact / n,
        "exact_interval": wilson(n_exact, n),
        "exact_after_one_question": sum(r.exact_after_question for r in results),
        "cells_right_share": 1 - sum(r.wrong_cells for r in results) / (81 * n),
        "sure": sum(r.sure for r in results),
        "sure_but_wrong": sum(r.sure and not r.exact for r in results),
        "settled_by_rules": sum(r.n_changes > 0 for r in results),
        "seconds_p50": float(np.percentile(seconds, 50)),
        "seconds_p95": float(np.percentile(seconds, 95)),
        "cpu_seconds_p50": float(np.percentile([r.cpu_seconds for r in results], 50)),
        "cpu_seconds_p95": float(np.percentile([r.cpu_seconds for r in results], 95)),
    }


def calibration(results: Iterable[Result]) -> list[dict[str, float]]:
    """By the confidence told for a cell: how many cells, and how many of them were right."""
    cells = [pair for r in results for pair in zip(r.confidence, r.right, strict=True)]
    edges = (0.0, 0.5, 0.8, 0.9, 0.97, 0.99, 0.999, 1.0001)
    table = []
    for low, high in itertools.pairwise(edges):
        part = [right for told, right in cells if low <= told < high]
        if part:
            table.append({"from": low, "cells": len(part), "right": sum(part) / len(part)})
    return table


def read_filled(
    folder: Path, names: Sequence[str], reader: DigitReader, fonts: Sequence[str], hands: Path | None
) -> dict[str, Any]:
    """How photos are read into whose boards a person's solution was written: what stands there, and who wrote it."""
    from parsers.image.sudoku_photo import cut_cells
    from training import glyphs
    from training.digit_task import blur_of, filled_in, photo_boards
    from training.hands import Hands

    kind, (_, hand_fonts) = find_kind("sudoku-9x9"), glyphs.find_fonts(fonts)
    real = Hands.load(hands, kept=True) if hands else None
    counts: Counter[str] = Counter()
    confusions: Counter[str] = Counter()
    for i, (name, image, nodes) in enumerate(photo_boards(folder, names)):
        rng = np.random.default_rng([9, i])
        printed = true_grid(folder / name)[1].reshape(-1)
        clues = printed.reshape(9, 9).astype(np.int8)
        (solution,) = kind.search(clues).solutions
        script = real.script(rng) if real is not None else glyphs.draw_script(rng, hand_fonts)
        blur = blur_of(cut_cells(image, nodes, glyphs.PITCH, glyphs.MARGIN), printed)
        labels, cover = filled_in(rng, printed, [script], blur, solution)
        boards = read_sudoku(_written(image, nodes, cover, glyphs.draw_ink(rng, False)), reader)
        boards = [board for board in boards if board.side == 9]
        truth, hand = _digits(labels), (labels > 9) & (labels != OTHER)
        counts += Counter(boards=1, cells=81, handwritten=int(hand.sum()), digits=int((truth > 0).sum()))
        if not boards:
            counts["not_found"] += 1
            continue
        reading, looked = reading_of(boards[0]), boards[0].probabilities.reshape(81, -1).argmax(1)
        assert reading.puzzle is not None
        givens, entries = reading.puzzle.clues, reading.entries
        found = (givens if entries is None else np.where(entries > 0, entries, givens)).reshape(-1)
        seen = _digits(looked)
        wrong = bool((givens != clues).any())
        counts += Counter(
            cells_right=int((found == truth).sum()),
            handwritten_right=int((found == truth)[hand].sum()),
            handwritten_right_of_the_network=int((seen == truth)[hand].sum()),
            digits_told_apart=int(((looked > 9) == hand)[truth > 0].sum()),
            wrong_givens=wrong,
            sure=reading.confident,
            sure_of_wrong_givens=wrong and reading.confident,
        )
        confusions.update(f"{t} as {s}" for t, s in zip(truth[hand], seen[hand], strict=True) if t != s)
    n_hand = counts["handwritten"]
    return dict(counts) | {
        "cells_right_share": counts["cells_right"] / counts["cells"],
        "handwritten_right_share": counts["handwritten_right"] / n_hand,
        "handwritten_right_share_of_the_network": counts["handwritten_right_of_the_network"] / n_hand,
        "told_apart_share": counts["digits_told_apart"] / counts["digits"],
        "confusions": dict(confusions.most_common(12)),
    }


def _written(image: np.ndarray, nodes: np.ndarray, cover: np.ndarray, ink: np.ndarray) -> np.ndarray:
    """A photo with ink on its board: `cover` (81, H, W) tells how much of each patch around a cell is covered."""
    import cv2

    from training.glyphs import MARGIN, PITCH

    inked = np.zeros(image.shape[:2], np.float32)
    source = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * PITCH + MARGIN - 0.5
    for (r, c), patch in zip(np.ndindex(9, 9), cover, strict=True):
        quad = nodes[[r, r, r + 1, r + 1], [c, c + 1, c + 1, c]]
        reach = 0.5 * np.ptp(quad, axis=0)
        left, top = np.maximum(quad.min(0) - reach, 0).astype(int)
        right, bottom = (quad.max(0) + reach).astype(int)
        part = inked[top:bottom, left:right]
        matrix = cv2.getPerspectiveTransform(source, (quad - (left, top)).astype(np.float32))
        np.maximum(part, cv2.warpPerspective(patch, matrix, part.shape[::-1]), out=part)
    return np.clip(image * (1 - inked[..., None] * (1 - ink / 255)) + 0.5, 0, 255).astype(np.uint8)


def read_drawn(
    n: int, reader: DigitReader, fonts: Sequence[str], hands: Path | None, blur: float
) -> dict[str, Any]:
    """How the network alone reads cells of drawn boards, half of them filled in, perhaps with a further blur."""
    import cv2

    from training import glyphs
    from training.digit_task import as_cut
    from training.hands import Hands

    printed, hand_fonts = glyphs.find_fonts(fonts)
    real = Hands.load(hands, kept=True) if hands else None
    looked, labels = [], []
    for i in range(n):
        rng = np.random.default_rng([8, i])
        script = real.script(rng) if real is not None else glyphs.draw_script(rng, hand_fonts)
        picture, truth = glyphs.draw_board(rng, printed, [script])
        if blur:
            picture = cv2.GaussianBlur(picture, (0, 0), blur)
        looked.append(reader(as_cut(glyphs.patches(picture, len(truth)))).argmax(1))
        labels.append(truth.reshape(-1))
    look, label = np.concatenate(looked), np.concatenate(labels)
    told, truth = _digits(look), _digits(label)
    hand = (label > 9) & (label != OTHER)
    shares = {"printed": (label > 0) & (label < 10), "handwritten": hand, "blank_or_marks": truth == 0}
    return (
        {"boards": n, "cells": len(label)}
        | {f"{name}_right_share": float((told == truth)[part].mean()) for name, part in shares.items()}
        | {"told_apart_share": float(((look > 9) == hand)[truth > 0].mean())}
        | {
            "handwritten_right_share_by_digit": {
                d: round(float((told == truth)[hand & (truth == d)].mean()), 4)
                for d in range(1, 10)
                if (hand & (truth == d)).any()
            }
        }
    )


def _digits(classes: np.ndarray) -> np.ndarray:
    """The digit in each cell, whoever wrote it; 0 for none."""
    return np.where(classes == OTHER, 0, np.where(classes > 9, classes - 9, classes))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--weights", type=Path, help="folder of another digit reader than the one shipped")
    parser.add_argument("--photos", type=Path, help="a file that lists the names of the photos to read")
    parser.add_argument(
        "--held-out", type=int, default=0, metavar="N", help="only the puzzles that task.held_out=N keeps"
    )
    parser.add_argument("--filled", action="store_true", help="draw handwriting into the boards first")
    parser.add_argument(
        "--fonts",
        action="append",
        default=["/usr/share/fonts"],
        metavar="DIR",
        help="for --filled and --drawn",
    )
    parser.add_argument("--hands", type=Path, metavar="FILE", help="for --filled: digits that people wrote")
    parser.add_argument(
        "--drawn", type=int, default=0, metavar="N", help="read N drawn boards instead of photos"
    )
    parser.add_argument("--blur", type=float, default=0.0, help="for --drawn: sigma in pixels, 32 to a cell")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    reader = DigitReader(args.weights) if args.weights else digit_reader()
    if args.drawn:
        drawn = read_drawn(args.drawn, reader, args.fonts, args.hands, args.blur)
        print(json.dumps(drawn, indent=None if args.json else 2))
        return
    if args.folder is None:
        parser.error("name a folder with photos, or --drawn N")
    names = sorted(path.name for path in args.folder.glob("*.jpg") if path.with_suffix(".dat").exists())
    if args.photos:
        wanted = set(args.photos.read_text().split())
        names = [name for name in names if name in wanted]
    if args.held_out:
        from training.digit_task import photo_groups

        groups = photo_groups(args.folder)
        names = [name for name in names if groups[name] % args.held_out == 0]
    if args.filled:
        told = read_filled(args.folder, names, reader, args.fonts, args.hands)
        print(json.dumps(told, indent=None if args.json else 2))
        return
    results = [read_photo(args.folder / name, reader) for name in names]
    if args.json:
        content = {"summary": summary(results), "calibration": calibration(results)}
        content["photos"] = [
            {k: v for k, v in asdict(r).items() if k not in ("confidence", "right")} for r in results
        ]
        print(json.dumps(content))
        return
    by_device: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_device[result.device].append(result)
    for name, part in [*sorted(by_device.items()), ("all", results)]:
        s = summary(part)
        print(
            f"{name:24} exact {s['exact']:3}/{s['photos']:<3} cells {s['cells_right_share']:.2%} "
            f"sure {s['sure']:3} of them wrong {s['sure_but_wrong']} after one question "
            f"{s['exact_after_one_question']:3} seconds {s['seconds_p50']:.2f} / {s['seconds_p95']:.2f} "
            f"(of the processor {s['cpu_seconds_p50']:.2f} / {s['cpu_seconds_p95']:.2f})"
        )
    for row in calibration(results):
        print(f"confidence from {row['from']:.3f}: {row['cells']:6} cells, {row['right']:.2%} right")
    for result in results:
        if not result.exact or not result.sure:
            print(f"{result.photo}: {result.wrong_cells} wrong cells, {'sure' if result.sure else 'asked'}")


if __name__ == "__main__":
    main()
