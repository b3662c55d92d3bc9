"""`gridloop report`: a page of tables and plots out of what `gridloop evaluate --save` wrote.

Saved reports (.json) are taken as they are; saved rows (.npz) of one evaluation are put together first. With `--out`
a Markdown file is written and its plots beside it, as SVG (this takes the extra `report`); else the tables are printed.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals import shards
from evals.evaluate import make_report, whole_lines
from evals.tally import BANDS
from orchestrator.terminal import printable
from solver.puzzle import ParseError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Report = dict[str, Any]

INTRODUCTION = """\
Verified: the rules accept the answer. Single pass: the first pass of the network already had it. Shares with
their 95 % interval (Wilson).\
"""

COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#555555")
"""Told apart by eyes of every kind; Okabe and Ito, https://jfly.uni-koeln.de/color/"""
DASHES = ("-", "--", ":", "-.")
STYLE: dict[Any, Any] = {
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#888888",
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "grid.color": "#e5e5e5",
    "legend.frameon": False,
    "svg.fonttype": "none",  # words stay words: smaller, and they can be searched
    "svg.hashsalt": "gridloop",  # equal results give equal files
    "figure.facecolor": "white",
}


def run(args: Namespace) -> int:
    try:
        reports = load_reports(args.results)
        if args.out is None:
            page = "\n".join(page_lines(reports, {}))
        else:
            args.out.parent.mkdir(parents=True, exist_ok=True)
            pictures = draw_plots(reports, args.out)
            page = "\n".join(page_lines(reports, pictures))
            args.out.write_text(page + "\n", encoding="utf-8")
    except ParseError as error:
        if args.json:
            print(json.dumps({"reports": None, "error": str(error)}))
        else:
            print(f"gridloop: {printable(str(error))}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"gridloop: cannot write {args.out}: {error.strerror or error}", file=sys.stderr)
        return 2
    if args.json:
        print(json.dumps({"reports": reports, "error": None}))
    elif args.out is None:
        print(printable(page))
    else:
        print(f"{args.out}: {len(reports)} evaluations, {len(pictures)} plots")
    return 0


def load_reports(paths: Sequence[Path]) -> list[Report]:
    """The reports in these files, with the parts of divided evaluations put together.

    Raises:
        ParseError: a file cannot be read, or holds something else.
    """
    reports = [load_report(path) for path in paths if path.suffix != ".npz"]
    parts = [shards.load_part(path) for path in paths if path.suffix == ".npz"]
    return with_titles(reports + [make_report(part) for part in shards.merge_all(parts)])


def load_report(path: Path) -> Report:
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ParseError(f"cannot read {path}: {error}") from None
    if not isinstance(report, dict) or not {"suite", "n_solved", "curves"} <= report.keys():
        raise ParseError(f"{path} holds no report; expected what gridloop evaluate --save writes")
    return report


def with_titles(reports: Sequence[Report]) -> list[Report]:
    """Every report with a `title` of few words: the set, the engine, and what else tells it from the others."""
    titles = [plain_title(report) for report in reports]
    for more in (
        weights_text,
        lambda r: f"seed {r['seed']}",
        lambda r: f"{r['deadline']:g} s",
        lambda r: r["commit"],
    ):
        shared = {one for one in titles if titles.count(one) > 1}
        added = [more(report) for report in reports]
        for one in shared:
            places = [i for i, title in enumerate(titles) if title == one]
            if len({added[i] for i in places}) > 1:
                for i in places:
                    titles[i] += f", {added[i]}"
    return [report | {"title": title} for report, title in zip(reports, titles, strict=True)]


def plain_title(report: Report) -> str:
    before, colon, last = report["suite"].replace("generated:", "").rpartition(":")
    name = before + colon + Path(last).name
    for suffix in (".gz", ".csv", ".txt", ".jsonl"):
        name = name.removesuffix(suffix)
    return f"{name}, {report['engine']}"


def weights_text(report: Report) -> str:
    return "weights " + (
        "/".join(sorted({digest[:6] for digest in report["weights"].values() if digest})) or "none"
    )


def answerable(reports: Sequence[Report]) -> list[Report]:
    """Without those on puzzles that have no answer at all."""
    return [report for report in reports if report.get("impossible", {}).get("n") != report["n"]]


# --- tables ---------------------------------------------------------------------------------------------


def page_lines(reports: Sequence[Report], pictures: dict[str, Path]) -> list[str]:
    """The page in Markdown."""
    lines = [
        "# Evaluation",
        "",
        INTRODUCTION,
        "",
        *table(
            ["set and engine", "n", "verified", "single pass", "wrong", "p50 / p95 s", "steps", "GFLOPs"],
            [
                [
                    report["title"] + "".join(f" ({line})" for line in whole_lines(report)),
                    f"{report['n']:,}",
                    share_text(report, "n_solved", "interval"),
                    share_text(report, "n_single_pass", "single_pass_interval"),
                    str(report["wrong"]),
                    pair_text(report["seconds"]),
                    pair_text(report["steps"]),
                    pair_text(report["flops"], 1e-9) if "flops" in report else "–",
                ]
                for report in answerable(reports)
            ],
        ),
    ]
    for name, text in PLOTS.items():
        if name in pictures:
            lines += ["", f"## {text[0]}", "", f"![{text[0]}]({pictures[name].name})", "", text[1]]
    lines += section("Mazes", maze_table(reports))
    lines += section("Changes that should not matter", change_table(reports))
    lines += section("Puzzles without an answer", impossible_table(reports))
    lines += ["", "## Where the figures are from", ""]
    for report in reports:
        weights = {digest[:12] for digest in report["weights"].values() if digest}
        machine = report["hardware"]
        gpu = f"{machine['gpu']}, " if "gpu" in machine else ""
        about = [
            f"commit {report['commit'] or 'unknown'}",
            f"weights {', '.join(sorted(weights)) or 'none'}",
            f"{gpu}{machine['processor']}, {report['processes']} of {machine['cores']} cores",
            f"{report['seconds_all']:g} s in all",
            f"times by the {report['clock']} clock",
        ]
        lines += [f"* {report['title']}: `{report['command']}`", f"  {'; '.join(about)}"]
    return lines


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table; all columns but the first are flush right."""
    marks = ["---", *["---:"] * (len(head) - 1)]
    return ["| " + " | ".join(cells) + " |" for cells in (head, marks, *rows)]


def section(heading: str, lines: list[str]) -> list[str]:
    return ["", f"## {heading}", "", *lines] if lines else []


def maze_table(reports: Sequence[Report]) -> list[str]:
    rows = [
        [report["title"], *(f"{mazes[name]:,}" for name in ("n", "valid", "any_optimal", "exact"))]
        for report in reports
        if (mazes := report.get("mazes"))
    ]
    head = ["set and engine", "n", "valid", "any shortest", "the published one"]
    return table(head, rows) if rows else []


def change_table(reports: Sequence[Report]) -> list[str]:
    rows = [
        [
            report["title"],
            *(
                f"{found[name]['before']} → {found[name]['after']} "
                f"(−{found[name]['lost']} +{found[name]['gained']})"
                for name in ("solved", "single_pass")
            ),
            f"{found['same_steps']} of {found['n']}",
        ]
        for report in reports
        if (found := report.get("invariance"))
    ]
    head = ["set and engine", "solved before → after (lost, gained)", "single pass", "same number of steps"]
    return table(head, rows) if rows else []


def impossible_table(reports: Sequence[Report]) -> list[str]:
    rows = [
        [report["title"], f"{found['n']:,}", share_text(found, "n_not_claimed", "interval")]
        for report in reports
        if (found := report.get("impossible"))
    ]
    return table(["set and engine", "n", "nothing claimed"], rows) if rows else []


def share_text(figures: Report, name: str, interval: str) -> str:
    low, high = (percent(share) for share in figures[interval])
    return f"{percent(figures[name] / figures['n'])} % ({low}–{high})"


def percent(share: float) -> str:
    """One digit after the point, and none of a round number."""
    return f"{100 * share:.1f}".removesuffix(".0")


def pair_text(figures: dict[str, float], scale: float = 1.0) -> str:
    values = [figures[name] * scale for name in ("p50", "p95")]
    return " / ".join(f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in values)


# --- plots ----------------------------------------------------------------------------------------------

PLOTS = {
    "steps": (
        "Accuracy against steps",
        "Puzzles solved and verified with at most so many refinement steps, over all passes.",
    ),
    "flops": (
        "Accuracy against compute",
        "The same against the floating-point operations of the network: matrix products and convolutions.",
    ),
    "rating": (
        "By difficulty",
        "Bands of the published rating (guesses). Filled: a single pass. Outlined: verified, with its interval.",
    ),
    "trace": (
        "Cells settled by recursion",
        "Open cells after each step of one pass, nothing pinned. Solid: right. Dashed: believed above 98 %.",
    ),
}
"""name -> (heading, caption)"""


def draw_plots(reports: Sequence[Report], page: Path) -> dict[str, Path]:
    """Write the plots that these reports have something for; their names and files.

    Raises:
        ParseError: matplotlib is not installed.
    """
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ModuleNotFoundError:
        raise ParseError(
            "plots need matplotlib, which is not installed; add it with pip install 'gridloop[report]', "
            "or leave --out away to print the tables"
        ) from None
    pictures = {}
    for name, draw in DRAWN.items():
        with matplotlib.rc_context(STYLE):
            figure = Figure(figsize=(7.2, 3.8), layout="constrained")
            if draw(figure, reports):
                pictures[name] = page.with_name(f"{page.stem}-{name}.svg")
                figure.savefig(pictures[name], metadata={"Date": None})
    return pictures


def draw_curves(figure: Figure, reports: Sequence[Report], cost: str, label: str) -> bool:
    """Steps of a staircase: how many are solved at a cost of at most x."""
    drawn = {
        number: report for number, report in enumerate(reports) if report["curves"].get(cost, {}).get("at")
    }
    if not drawn:
        return False
    axes = figure.subplots()
    last = max(report["curves"][cost]["at"][-1] for report in drawn.values())
    for number, report in drawn.items():
        curve = report["curves"][cost]
        at = [curve["at"][0], *curve["at"], last]
        share = [0.0, *(100 * n / report["n"] for n in curve["n_solved"])]
        axes.plot(
            at, [*share, share[-1]], drawstyle="steps-post", label=report["title"], lw=1.8, **look(number)
        )
    axes.set_xscale("log")
    axes.set_xlabel(label)
    finish_shares(axes, "solved and verified")
    figure.legend(loc="outside lower left", ncols=1 if len(drawn) < 3 else 2, fontsize=9)
    return True


def draw_ratings(figure: Figure, reports: Sequence[Report]) -> bool:
    """A group of bars for each band, one bar an evaluation."""
    drawn = {number: report for number, report in enumerate(reports) if report.get("by_rating")}
    if not drawn:
        return False
    from matplotlib.patheffects import withStroke

    axes = figure.subplots()
    bands = [name for _, name in BANDS if any(name in report["by_rating"] for report in drawn.values())]
    width = 0.8 / len(drawn)
    for place_in_group, (number, report) in enumerate(drawn.items()):
        color = look(number)["color"]
        found = [(place, report["by_rating"].get(name)) for place, name in enumerate(bands)]
        for place, figures in found:
            if figures is None:
                continue
            x = place + (place_in_group - (len(drawn) - 1) / 2) * width
            solved, single = 100 * figures["solved"], 100 * figures["single_pass"]
            low, high = (100 * share for share in figures["interval"])
            axes.bar(x, solved, 0.9 * width, facecolor="none", edgecolor=color, lw=1.3)
            axes.bar(x, single, 0.9 * width, color=color, alpha=0.75)
            axes.plot([x, x], [low, high], color="#333333", lw=1.2)
            label = axes.text(x, 2, f"n={figures['n']}", ha="center", fontsize=8, color="#222222")
            label.set_path_effects([withStroke(linewidth=2, foreground="white")])
        axes.bar(0, 0, color=color, alpha=0.75, label=report["title"])
    axes.set_xticks(range(len(bands)), bands)
    axes.set_xlabel("rating (guesses)")
    axes.grid(visible=False, axis="x")
    finish_shares(axes, "solved and verified")
    figure.legend(loc="outside lower left", ncols=1, fontsize=9)
    return True


def draw_traces(figure: Figure, reports: Sequence[Report]) -> bool:
    """One line of right and one of settled cells an evaluation."""
    drawn = {number: report for number, report in enumerate(reports) if report.get("trace")}
    if not drawn:
        return False
    axes = figure.subplots()
    for number, report in drawn.items():
        found, color = report["trace"], look(number)["color"]
        right, settled = ([100 * share for share in found[name]] for name in ("right", "settled"))
        axes.plot(found["steps"], right, color=color, lw=1.8, label=f"{report['title']} (n={found['n']})")
        axes.plot(found["steps"], settled, color=color, lw=1.4, ls="--")
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.set_xlabel("refinement steps")
    finish_shares(axes, "open cells")
    figure.legend(loc="outside lower left", ncols=1, fontsize=9)
    return True


def look(number: int) -> dict[str, Any]:
    """The colour and dashes of the n-th line."""
    return {"color": COLORS[number % len(COLORS)], "ls": DASHES[number // len(COLORS) % len(DASHES)]}


def finish_shares(axes: Axes, what: str) -> None:
    axes.set_ylim(0, 104)
    axes.set_yticks(range(0, 101, 20))
    axes.set_ylabel(f"{what} (%)")


DRAWN: dict[str, Callable[[Figure, Sequence[Report]], bool]] = {
    "steps": lambda figure, reports: draw_curves(figure, reports, "steps", "refinement steps"),
    "flops": lambda figure, reports: draw_curves(figure, reports, "flops", "FLOPs a puzzle"),
    "rating": draw_ratings,
    "trace": draw_traces,
}
