"""Measure a shipped network and write its card: `python -m evals.card solver/weights/sudoku-lattice`.

Every figure comes from a command that stands beside it. Results go to `figures.json` in the network's folder, row by
row as they are measured, and from there into the tables of its README.md and into the front page, between the marks
`figures: begin` and `figures: end`. Rows measured on other weights are thrown away. `--only WORDS` measures the rows whose
names contain the words and keeps the others; `--tables` measures nothing and only writes the tables anew.

The last table compares everybody who can solve these puzzles, in equal time on the same ones (`evals/baselines.py`);
by it the default network of a kind is chosen. Its rows are called "compared: ...". `--beside trm=runs/trm` lets other
weights take part; the command in the table tells which.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals import baselines
from evals.evaluate import Setting, evaluate, hardware
from evals.robust import PREFIX
from orchestrator.weights import (
    FIGURES,
    Figures,
    card_tables,
    describe,
    judged_by,
    read_figures,
    shipped,
    short_table,
)
from solver.checkpoint import current_commit, read_config, read_run, weights_hash
from solver.puzzle import PuzzleError

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
FRONT_PAGE = Path(__file__).parents[1] / "README.md"
CLOCK = "processor"  # so that figures do not depend on what else the machine has to do
DATA = "../shared/data"  # beside the project; not part of it

KEPT = (
    "n",
    "n_solved",
    "interval",
    "n_single_pass",
    "single_pass_interval",
    "wrong",
    "unsolved",
    "seconds",
    "steps",
)
KEPT_IF_THERE = ("flops", "by_rating", "mazes", "invariance", "impossible", "status")


@dataclass(frozen=True)
class Wanted:
    """One row of a card."""

    label: str
    suite: str
    limit: int | None = None
    deadline: float = 10.0
    front_page: bool = False

    def command(self, engine: str) -> str:
        """What to type to measure this row; `engine` tells who solves, with its options."""
        limit = "" if self.limit is None else f" --limit {self.limit}"
        deadline = "" if self.deadline == 10 else f" --deadline {self.deadline:g}"
        return f"gridloop evaluate {self.suite} --engine {engine}{limit}{deadline} --clock {CLOCK}"


NINES, FIFTEENS = "generated:sudoku-9x9:minimal", "generated:maze:hard:15x15"
EXTREME = f"{DATA}/sudoku/eval_sudoku_extreme_2k.csv.gz"

WANTED = {
    "sudoku": [
        Wanted("4x4, minimal", "generated:sudoku-4x4:minimal:300", front_page=True),
        Wanted("6x6, minimal", "generated:sudoku-6x6:minimal:300", front_page=True),
        Wanted("9x9, easy", "generated:sudoku-9x9:easy:300"),
        Wanted("9x9, like a newspaper's", "generated:sudoku-9x9:medium:300", front_page=True),
        Wanted("9x9, minimal", "generated:sudoku-9x9:minimal:200", front_page=True),
        Wanted("17 clues", f"{DATA}/sudoku/eval_clue17.csv.gz", limit=200),
        Wanted("magictour", f"{DATA}/sudoku/eval_magictour.csv.gz", limit=100),
        Wanted("Sudoku-Extreme, test split", EXTREME, limit=1000, front_page=True),
        Wanted("forum list, rated 11 and above", f"{DATA}/sudoku/eval_forum11plus.csv.gz", limit=100),
        *(
            Wanted(f"9x9, {n} blank{'s' * (n > 1)}", f"robust:near-finished-{n}:{NINES}:100")
            for n in range(1, 6)
        ),
        Wanted("9x9 minimal, relabelled", f"robust:relabelled:{NINES}:100"),
        Wanted("9x9 minimal, rotated", f"robust:rotated:{NINES}:100"),
        Wanted("9x9 minimal, transposed", f"robust:transposed:{NINES}:100"),
        Wanted("Sudoku-Extreme, any symmetry", f"robust:symmetric:{EXTREME}", limit=25),
        Wanted("9x9, several solutions", "robust:several:generated:sudoku-9x9:medium:100"),
        Wanted("9x9, illegal", "robust:illegal:generated:sudoku-9x9:medium:15", deadline=1),
    ],
    "maze": [
        Wanted("mazes 15x15, perfect", "generated:maze:perfect:15x15:500"),
        Wanted("mazes 15x15, loopy", "generated:maze:loopy:15x15:500"),
        Wanted("mazes 15x15, hard", "generated:maze:hard:15x15:500", front_page=True),
        Wanted("mazes 30x30, hard", "generated:maze:hard:30x30:60"),
        Wanted(
            "Maze-Hard, training split (not trained on)",
            f"{DATA}/maze/maze_hard_train.csv.gz",
            front_page=True,
        ),
        Wanted("mazes 15x15 hard, ends swapped", f"robust:relabelled:{FIFTEENS}:100"),
        Wanted("mazes 15x15 hard, rotated", f"robust:rotated:{FIFTEENS}:100"),
        Wanted("mazes 15x15 hard, transposed", f"robust:transposed:{FIFTEENS}:100"),
        Wanted("mazes 15x15 hard, walled off", f"robust:illegal:{FIFTEENS}:20", deadline=1),
    ],
    "binairo": [
        Wanted("Binairo 6x6, medium", "generated:binairo-6x6:medium:200"),
        Wanted("Binairo 6x6, minimal", "generated:binairo-6x6:minimal:200"),
        Wanted("Binairo 6x6 minimal, any symmetry", "robust:symmetric:generated:binairo-6x6:minimal:100"),
        Wanted("Binairo 6x6, several solutions", "robust:several:generated:binairo-6x6:medium:50"),
        Wanted("Binairo 6x6, illegal", "robust:illegal:generated:binairo-6x6:medium:20", deadline=1),
    ],
}
"""family of kinds -> the rows of a card"""


@dataclass(frozen=True)
class Comparison:
    """Some puzzles on which all engines are compared."""

    label: str
    arguments: str  # for `evals.baselines`


COMPARED = {
    "sudoku": [
        Comparison("4x4, minimal", "generated:sudoku-4x4:minimal:25 --deadline 1"),
        Comparison("6x6, minimal", "generated:sudoku-6x6:minimal:25 --deadline 1"),
        Comparison("9x9, like a newspaper's", "generated:sudoku-9x9:medium:25 --deadline 1"),
        Comparison("9x9, minimal", f"{NINES}:25 --deadline 1"),
        Comparison(
            "Sudoku-Extreme, training puzzles held out",
            f"{DATA}/sudoku/train_sudoku_extreme_1k_b.csv.gz --limit 25 --deadline 2",
        ),
    ],
    "maze": [
        Comparison("mazes 15x15, hard", f"{FIFTEENS}:25 --deadline 1"),
        Comparison("mazes 30x30, hard", "generated:maze:hard:30x30:25 --deadline 1"),
    ],
    "binairo": [
        Comparison("Binairo 6x6, medium", "generated:binairo-6x6:medium:25 --deadline 1"),
        Comparison("Binairo 6x6, minimal", "generated:binairo-6x6:minimal:25 --deadline 1"),
    ],
}
"""family of kinds -> the sets on which all engines are compared"""


def measure_card(
    folder: Path,
    wanted: Sequence[Wanted],
    compared: Sequence[Comparison] = (),
    only: str = "",
    beside: Sequence[str] = (),
) -> None:
    """Measure the rows, one after the other, saving after each."""
    digest, architecture = weights_hash(folder), read_config(folder)["architecture"]
    engine = architecture if folder in shipped() else f"{architecture} --weights {shlex.quote(str(folder))}"
    if describe(folder)["default"]:
        engine = "net"
    known = read_figures(folder)
    if known["weights_sha256"] != digest:
        known = {"weights_sha256": digest, "rows": []}
    rows = {row["label"]: row for row in known["rows"]}
    for want in wanted:
        if only not in want.label:
            continue
        setting = Setting(engine=architecture, deadline=want.deadline, weights=folder, clock=CLOCK)
        report = evaluate(want.suite, setting, limit=want.limit)
        rows[want.label] = row_of(want, want.command(engine), report)
        known["hardware"] = hardware()
        known["rows"] = [rows[each.label] for each in wanted if each.label in rows]
        save(folder / FIGURES, json.dumps(known, indent=1) + "\n")
        name, _, counts = judged_by(report)
        print(f"{want.label}: {counts[name]} of {counts['n']}, {report['seconds_all']:.0f} s", flush=True)
    comparisons = {found["label"]: found for found in known.get("compared", [])}
    for each in compared:
        if only not in f"compared: {each.label}":
            continue
        comparisons[each.label] = {"label": each.label, **compare(each.arguments, beside)}
        known["compared"] = [comparisons[one.label] for one in compared if one.label in comparisons]
        save(folder / FIGURES, json.dumps(known, indent=1) + "\n")
        print(f"compared: {each.label}", flush=True)


def compare(comparison: str, beside: Sequence[str] = ()) -> dict[str, Any]:
    """Everybody who can solve these puzzles, in equal time; who cannot is left out."""
    arguments = [*shlex.split(comparison), "--clock", CLOCK]
    for one in beside:
        arguments += ["--weights", one]
    names = ("name", "n", "n_solved", "interval", "wrong", "seconds", "passes")
    found = baselines.compare(baselines.parse_arguments(arguments))
    for row in found:
        if row["name"] == "the network" and row["error"] is None:
            row["name"] = f"the default network ({', '.join(row['networks'])})"
    return {
        "command": shlex.join(["python", "-m", "evals.baselines", *arguments]),
        "commit": current_commit(),
        "rows": [{name: row[name] for name in names} for row in found if row["error"] is None],
    }


def row_of(want: Wanted, command: str, report: dict[str, Any]) -> dict[str, Any]:
    """What a card needs of a report."""
    row: dict[str, Any] = {
        "label": want.label,
        "command": command,
        "front_page": want.front_page,
        "robust": want.suite.startswith(PREFIX),
        "commit": report["commit"],
    }
    row |= {name: report[name] for name in KEPT}
    row |= {name: report[name] for name in KEPT_IF_THERE if name in report}
    if "by_rating" in row:
        row["by_rating"] = {
            name: {"n": band["n"], "n_solved": band["n_solved"]} for name, band in row["by_rating"].items()
        }
    return row


def write_tables(folder: Path) -> None:
    """The tables of a network's card, and those of the front page, from the figures."""
    card = folder / "README.md"
    text = card.read_text(encoding="utf-8") if card.exists() else new_card(folder)
    save(card, between_marks(text, card_tables(read_figures(folder)), str(card)))
    if folder in shipped() and FRONT_PAGE.exists() and all(one["rows"] for one in all_figures()):
        page = FRONT_PAGE.read_text(encoding="utf-8")
        save(FRONT_PAGE, between_marks(page, short_table(all_figures()), str(FRONT_PAGE)))


def all_figures() -> list[Figures]:
    """Of every shipped network, Sudoku first."""
    return [read_figures(folder) for folder in sorted(shipped(), key=lambda path: "sudoku" not in path.name)]


def new_card(folder: Path) -> str:
    """The beginning of a card for a network that has none yet."""
    header, run = read_config(folder), read_run(folder)
    minutes = run.get("minutes_all_stages", run.get("minutes", "an unknown number of"))
    return "\n".join(
        [
            f"# {folder.name}",
            "",
            f"A {header['architecture']} network, trained for {minutes} minutes on {run.get('hardware')}:",
            "",
            f"    {run.get('command')}",
            "",
            "## Figures",
            "",
            BEGIN,
            END,
            "",
        ]
    )


def between_marks(text: str, lines: list[str], where: str) -> str:
    """`text` with these lines between the marks.

    Raises:
        PuzzleError: the marks are not there.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise PuzzleError(f"{where} has no place for figures; put {BEGIN} and {END} where they belong")
    return "\n".join([f"{before}{BEGIN}", *lines, f"{END}{after}"])


def save(path: Path, text: str) -> None:
    """Written beside and renamed, so that no half of a file is ever read."""
    part = path.with_name(f".{path.name}.part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="of a shipped network, such as solver/weights/maze-conv")
    parser.add_argument(
        "--only", default="", metavar="WORDS", help="only the rows whose names contain these words"
    )
    parser.add_argument(
        "--beside", action="append", default=[], metavar="NAME=FOLDER", help="other weights to compare with"
    )
    parser.add_argument("--tables", action="store_true", help="measure nothing; write the tables anew")
    args = parser.parse_args()
    folder = args.folder.resolve()
    try:
        if not args.tables:
            family = folder.name.partition("-")[0]
            if family not in WANTED:
                raise PuzzleError(
                    f"no rows are known for {folder.name!r}; known families: {', '.join(WANTED)}"
                )
            measure_card(folder, WANTED[family], COMPARED[family], args.only, args.beside)
        write_tables(folder)
    except PuzzleError as error:
        print(f"evals.card: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
