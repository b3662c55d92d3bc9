"""`gridloop weights`: the networks that are shipped, whether their files are whole, and where each figure is from.

Beside its weights a network's folder keeps `figures.json`, written by `python -m evals.card`: what was measured, on
which weights and by which command. The tables of its card (README.md) are made from that file by `card_tables`.
"""

from __future__ import annotations

import hashlib
import json
import math
import shlex
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from orchestrator.terminal import printable
from solver.checkpoint import read_config, read_json, read_run, weights_hash, weights_path
from solver.kinds import all_kinds
from solver.networks import STEP_FILE, WEIGHTS_FOLDER, default_network, shipped_folder
from solver.puzzle import CheckpointError, ParseError

FIGURES = "figures.json"

Figures = dict[str, Any]
Row = dict[str, Any]


def run(args: Namespace) -> int:
    """The exit status is 1 if a file is not what it should be, or a figure is measured and not found again."""
    try:
        folders = shipped(args.name)
    except ParseError as error:
        if args.json:
            print(json.dumps({"weights": None, "error": str(error)}))
        else:
            print(f"gridloop: {printable(str(error))}", file=sys.stderr)
        return 2
    entries = [describe(folder) for folder in folders]
    is_well = all(entry["ok"] for entry in entries)
    if not args.json:
        print("\n".join(lines(entries)))
    if args.check:
        for entry in entries:
            for row in entry["figures"]:
                row["again"] = again = measure_again(row)
                is_well &= again["ok"] is not False
                if not args.json:
                    word = {True: "ok", False: "WRONG", None: "left"}[again["ok"]]
                    print(f"{word:<7}{row['label']}: {printable(again['found'])}", flush=True)
    if args.json:
        print(json.dumps({"ok": is_well, "weights": entries, "error": None}))
    return 0 if is_well else 1


def shipped(name: str | None = None) -> list[Path]:
    """The folders of all shipped networks, or that of one.

    Raises:
        ParseError: there is none of this name.
    """
    folders = sorted(folder for folder in WEIGHTS_FOLDER.glob("*-*") if folder.is_dir())
    if name is None:
        return folders
    chosen = [folder for folder in folders if folder.name == name]
    if not chosen:
        known = ", ".join(folder.name for folder in folders)
        raise ParseError(f"no weights {name!r} are shipped; known: {known}")
    return chosen


def describe(folder: Path) -> dict[str, Any]:
    """One network: what it is for, how large it is, whether its files are whole, and what was measured."""
    entry: dict[str, Any] = {"name": folder.name, "ok": False, "kinds": [], "default": False, "figures": []}
    try:
        header = read_config(folder)
        architecture = header["architecture"]
        entry["kinds"] = [kind.name for kind in all_kinds() if shipped_folder(architecture, kind) == folder]
        entry["default"] = any(
            default_network(kind) == architecture for kind in all_kinds() if kind.name in entry["kinds"]
        )
        entry["parameters"] = count_parameters(weights_path(folder))
        entry["bytes"] = sum(path.stat().st_size for path in folder.iterdir())
        run_info = read_run(folder)
        entry["minutes"] = run_info.get("minutes_all_stages", run_info.get("minutes"))
        entry["trained_by"] = run_info.get("command")
        entry["card"] = str(folder / "README.md")
        entry["weights_sha256"] = digest = verify_files(folder, header)
        figures = read_figures(folder)
        if figures["rows"] and figures["weights_sha256"] != digest:
            raise CheckpointError(
                f"its figures were measured on other weights; measure anew with python -m evals.card {folder}"
            )
        entry |= {"figures": figures["rows"], "compared": figures.get("compared", [])}
        entry |= {"ok": True, "found": f"sha256 {digest[:12]}... as expected"}
    except CheckpointError as error:
        entry["found"] = str(error)
    return entry


def verify_files(folder: Path, header: dict[str, Any]) -> str:
    """The hash of the weights, which must be the one that config.json names; so must that of the exported step.

    Raises:
        CheckpointError: a file is missing or altered.
    """
    digest = weights_hash(folder)
    if digest != header.get("weights_sha256"):
        raise CheckpointError(f"the weights have sha256 {digest[:12]}..., config.json was written for others")
    step = folder / STEP_FILE
    if "onnx_sha256" in header:
        if not step.is_file():
            raise CheckpointError(f"{STEP_FILE} is missing")
        if hashlib.sha256(step.read_bytes()).hexdigest() != header["onnx_sha256"]:
            raise CheckpointError(f"{STEP_FILE} is not the file that config.json was written for")
    return digest


def count_parameters(path: Path) -> int:
    """The numbers in a safetensors file, by its header: eight bytes of length, then JSON with every shape."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        try:
            tensors = json.loads(file.read(length))
        except (ValueError, OverflowError, MemoryError) as error:
            raise CheckpointError(f"{path} is damaged: {error}") from None
    return sum(math.prod(t["shape"]) for name, t in tensors.items() if name != "__metadata__")


def read_figures(folder: Path) -> Figures:
    """What was measured of a network; no rows where nothing was yet."""
    if not (folder / FIGURES).exists():
        return {"weights_sha256": None, "rows": []}
    figures = read_json(folder / FIGURES)
    if not isinstance(figures.get("rows"), list) or "weights_sha256" not in figures:
        raise CheckpointError(f"{folder / FIGURES} does not hold what evals.card writes; measure anew")
    return figures


def measure_again(row: Row) -> dict[str, Any]:
    """Run the command of a figure. It is found again if the new share lies within the interval of the old one.

    A figure on puzzles that are not on this machine is neither found nor missed: its `ok` is None.
    """
    command = shlex.split(row["command"])
    files = [word.rpartition(":")[2] for word in command if word.endswith((".csv", ".csv.gz"))]
    missing = [file for file in files if not Path(file).is_file()]
    if missing:
        return {"ok": None, "found": f"not measured, since {missing[0]} is not here"}
    run_it = [sys.executable, "-m", "orchestrator", *command[1:], "--json"]
    done = subprocess.run(run_it, capture_output=True, text=True, check=False)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return {"ok": False, "found": done.stderr.strip() or "nothing was printed"}
    if report.get("n") is None:
        return {"ok": False, "found": report.get("error") or "no figure"}
    name, interval, figures = judged_by(row)
    _, _, again = judged_by(report)
    low, high = figures[interval]
    share = again[name] / again["n"]
    found = f"{again[name]} of {again['n']}; written down: {figures[name]} of {figures['n']}"
    return {"ok": low <= share <= high and again["n"] == figures["n"], "found": found}


def judged_by(row: Row) -> tuple[str, str, dict[str, Any]]:
    """What counts as right on this set: a claim, or none where there is no answer."""
    if "impossible" in row:
        return "n_not_claimed", "interval", row["impossible"]
    return "n_solved", "interval", row


# --- for people -----------------------------------------------------------------------------------------


def lines(entries: list[dict[str, Any]]) -> list[str]:
    """A paragraph a network: its files, then each figure with its command."""
    found = []
    for entry in entries:
        kinds = ", ".join(entry["kinds"]) or "no kind here"
        found.append(f"{entry['name']}: {kinds}" + (" (default engine)" if entry["default"] else ""))
        if "parameters" in entry:
            minutes = "unknown" if entry.get("minutes") is None else f"{entry['minutes']:.0f}"
            found.append(
                f"  {entry['parameters']:,} parameters, {entry['bytes'] / 1e6:.1f} MB, trained for {minutes} minutes"
            )
        found.append(f"  {'ok' if entry['ok'] else 'WRONG'}: {printable(entry['found'])}")
        for row in entry["figures"]:
            name, interval, figures = judged_by(row)
            what = "not claimed" if name == "n_not_claimed" else "verified"
            once = "" if row["robust"] else f"; in a single pass {row['n_single_pass']}"
            share = (
                f"{figures[name]} of {figures['n']} {what} (95 % interval {percents(figures[interval])} %)"
            )
            found += [f"  {row['label']}: {share}{once}", f"      {row['command']}"]
        for comparison in entry.get("compared", []):
            who = ", ".join(f"{row['name']} {row['n_solved']}" for row in comparison["rows"])
            found += [
                f"  {comparison['label']}, engines compared: verified of {comparison['rows'][0]['n']} by {who}",
                f"      {comparison['command']}",
            ]
        if "card" in entry:
            found.append(f"  card: {entry['card']}")
    return found


def card_tables(figures: Figures) -> list[str]:
    """The tables of a card, in Markdown: accuracy, what changes do to it, paths, ratings, and where it was measured."""
    plain = [row for row in figures["rows"] if not row["robust"]]
    table = [
        "| puzzles | n | verified | 95 % interval | single pass | p50 / p95 s | GFLOPs | command |",
        "| --- | ---: | ---: | --- | ---: | --- | ---: | --- |",
    ]
    for row in plain:
        flops = f"{row['flops']['p50'] / 1e9:.2g}" if "flops" in row else "–"
        table.append(
            f"| {row['label']} | {row['n']:,} | {percent(row['n_solved'], row['n'])} % | {percents(row['interval'])} "
            f"| {percent(row['n_single_pass'], row['n'])} % | {times(row['seconds'])} | {flops} | `{row['command']}` |"
        )
    for row in plain:
        if "by_rating" in row:
            bands = [f"{name}: {band['n_solved']} of {band['n']}" for name, band in row["by_rating"].items()]
            table += ["", f"{row['label']} by rating (guesses of the tdoku solver): {'; '.join(bands)}."]
        if "mazes" in row and row["mazes"]["exact"] < row["mazes"]["n"]:
            share = percent(row["mazes"]["exact"], row["mazes"]["n"])
            table += [
                "",
                f"{row['label']}: {share} % of the paths are also the published one among the shortest.",
            ]
    changed = [row for row in figures["rows"] if row["robust"]]
    if changed:
        table += [
            "",
            "What changes to the puzzle do. Right is a grid that the rules accept; on illegal puzzles, no claim.",
            "",
            "| puzzles | n | right | 95 % interval | lost / gained by the change | command |",
            "| --- | ---: | ---: | --- | --- | --- |",
        ]
    for row in changed:
        name, interval, counts = judged_by(row)
        moved = row.get("invariance", {}).get("solved")
        flips = f"{moved['lost']} / {moved['gained']}" if moved else "–"
        table.append(
            f"| {row['label']} | {counts['n']:,} | {percent(counts[name], counts['n'])} % | {percents(counts[interval])} "
            f"| {flips} | `{row['command']}` |"
        )
    table += comparison_table(figures.get("compared", []))
    machine = figures.get("hardware", {})
    measured = [*figures["rows"], *figures.get("compared", [])]
    commits = ", ".join(sorted({str(row["commit"])[:12] for row in measured})) or "unknown"
    processor = f"{machine.get('processor', 'an unknown processor')} ({machine.get('cores', '?')} cores)"
    return [
        *table,
        "",
        f"One thread of {processor}, commit {commits}; seconds by the clock of the command, GFLOPs of the median.",
    ]


def comparison_table(comparisons: list[dict[str, Any]]) -> list[str]:
    """Who solves how many of the same puzzles in equal time, and the commands."""
    if not comparisons:
        return []
    table = [
        "",
        "Who solves how many of the same puzzles in equal time. By this table the default network of a kind and size is chosen.",
        "",
        "| puzzles | who | n | verified | 95 % interval | p50 / p95 s | branches p50 / p95 |",
        "| --- | --- | ---: | ---: | --- | --- | --- |",
    ]
    for comparison in comparisons:
        for row in comparison["rows"]:
            branches = " / ".join(f"{row['passes'][name]:,.0f}" for name in ("p50", "p95"))
            table.append(
                f"| {comparison['label']} | {row['name']} | {row['n']} | {percent(row['n_solved'], row['n'])} % "
                f"| {percents(row['interval'])} | {times(row['seconds'])} | {branches} |"
            )
    return [*table, "", "Measured by:", "", *(f"* `{comparison['command']}`" for comparison in comparisons)]


def short_table(all_figures: list[Figures]) -> list[str]:
    """The rows for the project's front page."""
    table = [
        "| puzzles | n | verified (95 % interval) | single pass | p50 / p95 s | command |",
        "| --- | ---: | --- | ---: | --- | --- |",
    ]
    for row in (row for figures in all_figures for row in figures["rows"] if row["front_page"]):
        table.append(
            f"| {row['label']} | {row['n']:,} | {percent(row['n_solved'], row['n'])} % ({percents(row['interval'])}) "
            f"| {percent(row['n_single_pass'], row['n'])} % | {times(row['seconds'])} | `{row['command']}` |"
        )
    return table


def percent(n_right: int, n: int) -> str:
    return f"{100 * n_right / n:.1f}".removesuffix(".0")


def percents(interval: list[float]) -> str:
    return "-".join(f"{100 * share:.1f}".removesuffix(".0") for share in interval)


def times(seconds: dict[str, float]) -> str:
    return " / ".join(
        f"{seconds[name]:.3f}" if seconds[name] < 1 else f"{seconds[name]:.1f}" for name in ("p50", "p95")
    )
