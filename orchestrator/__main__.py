"""The command line: `gridloop solve "53..7...."`.

Only the arguments are described here. What a command needs is imported when it runs, so that `--help` is quick.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import os
import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

COMMANDS = {
    "solve": ("orchestrator.commands", "solve a puzzle, verify the answer by its rules and explain it"),
    "read": ("orchestrator.commands", "show which puzzle was read, how surely, and what to ask"),
    "check": (
        "orchestrator.commands",
        "tell whether a puzzle has one solution, and the mistakes in a half-filled one",
    ),
    "hint": ("orchestrator.commands", "help with the next step, and give no more away"),
    "explain": ("orchestrator.commands", "explain the way to the solution step by step"),
    "kinds": ("orchestrator.doctor", "list the kinds of puzzles and who solves them"),
    "doctor": ("orchestrator.doctor", "check that everything here works"),
    "train": ("training.train", "train a network by one of our recipes (needs the extra: train)"),
    "evaluate": ("evals.evaluate", "count how many puzzles of a set an engine solves, and how fast"),
    "report": ("evals.report", "make a page with plots out of saved evaluations"),
    "weights": (
        "orchestrator.weights",
        "list the shipped networks, verify them, and tell where their figures are from",
    ),
}
"""name -> (module whose `run` does it, help)"""

EPILOG = """\
INPUT is a text, the name of a file (.txt .json .csv .sdk .sdm .ss, or a picture: .png .jpg .webp), or - for
standard input.

exit status: 0 solved and verified (or read); 1 read but not solved; 2 not readable; 3 our own fault
"""

OPTION = re.compile(r"--?[a-z][a-z-]*(=.*)?", re.DOTALL)


class Parser(argparse.ArgumentParser):
    """Tells what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"gridloop: {message}; see {self.prog} --help\n")


def make_parser() -> Parser:
    parser = Parser(
        prog="gridloop",
        description="A puzzle assistant that cannot bluff: a tiny network solves, the rules decide.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    commands = {
        name: subparsers.add_parser(
            name,
            help=text,
            description=text[0].upper() + text[1:] + ".",
            epilog=EPILOG,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        for name, (_, text) in COMMANDS.items()
    }
    for name, command in commands.items():
        if name in ("solve", "read", "check", "hint", "explain"):
            command.add_argument("input", metavar="INPUT", nargs="?", help="a text, a file, or -")
            command.add_argument("--kind", help="what it is, if you know (see gridloop kinds)")
            command.add_argument(
                "--llm",
                metavar="MODEL",
                help="who reads puzzles told in sentences: embedded, openai:URL#MODEL, hf:PATH or none "
                "(default: the variable GRIDLOOP_LLM, or else embedded)",
            )
            command.add_argument(
                "--deadline", type=seconds, default=10.0, metavar="SECONDS", help="default: 10"
            )
            command.add_argument(
                "--fix",
                action="append",
                default=[],
                metavar="r2c6=9",
                help="what a cell of a picture holds, if it was misread; may be repeated",
            )
        if name in ("solve", "read"):
            command.add_argument(
                "--out", type=Path, metavar="FILE", help="draw the answer, or what was read, onto the picture"
            )
        if name in ("solve", "read", "check"):
            command.add_argument(
                "--jsonl",
                metavar="FILE",
                help='instead of INPUT: a file of {"text": ...} or {"image": PATH} a line, with "id" and "kind" if you like',
            )
        command.add_argument("--json", action="store_true", help="print one JSON object")
        command.add_argument("--debug", action="store_true", help="show the whole traceback of an error")
    for name, engine in (("solve", "auto"), ("evaluate", "net")):
        text = f"auto, net, search, or a network: lattice, conv, trm, hrm (default: {engine})"
        commands[name].add_argument("--engine", default=engine, help=text)
        commands[name].add_argument("--seed", type=int, default=0, help="of all random choices (default: 0)")
        commands[name].add_argument("--weights", type=Path, metavar="FOLDER", help="a checkpoint of your own")
    commands["hint"].add_argument(
        "--level", type=int, choices=(1, 2, 3), default=1, help="1 where to look, 2 what for, 3 what follows"
    )
    evaluate = commands["evaluate"]
    evaluate.add_argument(
        "suite",
        metavar="FILE_OR_SUITE",
        help="a .csv (or .csv.gz) with question,answer,rating columns, a .txt or .jsonl with one puzzle a line, "
        "or generated:KIND:DIFFICULTY:COUNT such as generated:sudoku-9x9:hard:200, or robust:CHANGE:FILE_OR_SUITE, "
        "where CHANGE is relabelled, rotated, transposed, symmetric, near-finished-1 to -5, several or illegal",
    )
    evaluate.add_argument("--limit", type=int, metavar="N", help="only the first N puzzles")
    evaluate.add_argument(
        "--deadline", type=seconds, default=10.0, metavar="SECONDS", help="a puzzle; default: 10"
    )
    evaluate.add_argument(
        "--batch-size", type=int, default=1, metavar="N", help="puzzles in step (default: 1)"
    )
    evaluate.add_argument(
        "--device", default="cpu", metavar="NAME", help="where networks run, such as cuda (default: cpu)"
    )
    evaluate.add_argument(
        "--clock",
        choices=("wall", "processor"),
        default="wall",
        help="what deadline and times are measured by; processor: on a busy machine (default: wall)",
    )
    evaluate.add_argument(
        "--save",
        type=Path,
        metavar="FILE",
        help="results for gridloop report; as .npz, with every puzzle's numbers",
    )
    evaluate.add_argument("--shard", metavar="I/N", help="only every N-th puzzle, beginning with the I-th")
    evaluate.add_argument(
        "--trace", type=int, default=0, metavar="N", help="also how the network fills the first N puzzles"
    )
    report = commands["report"]
    report.add_argument("results", nargs="+", type=Path, metavar="FILE", help="what evaluate --save wrote")
    report.add_argument("--out", type=Path, metavar="FILE.md", help="the page; plots are put beside it")
    weights = commands["weights"]
    weights.add_argument("name", nargs="?", metavar="NAME", help="only this one, such as maze-conv")
    weights.add_argument(
        "--check", action="store_true", help="measure the figures again, by the commands that are printed"
    )
    return parser


def seconds(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"expected seconds above 0, got {text}")
    return value


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, if they make sense; else exit with status 2 and say why."""
    parser = make_parser()
    first = next((argument for argument in argv if not argument.startswith("-")), None)
    if first is not None and first not in COMMANDS:
        parser.error(f"no command {first!r}; known commands: {', '.join(COMMANDS)}")
    args, rest = parser.parse_known_args(argv)
    takes_input = hasattr(args, "input")
    if takes_input and args.input is None and len(rest) == 1 and not OPTION.fullmatch(rest[0]):
        args.input = rest.pop()  # a puzzle that begins with dashes, its sign for an empty cell
    if rest:
        parser.error(f"unknown arguments: {' '.join(rest)}")
    if args.version or args.command is None:
        return args
    has_file = getattr(args, "jsonl", None) is not None
    if takes_input and (args.input is None) is not has_file:
        way = ", or a file with --jsonl" if hasattr(args, "jsonl") else ""
        parser.error(f"{args.command} takes one INPUT (a text, a file, or - for standard input){way}")
    return args


def installed_version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("gridloop")
    except PackageNotFoundError:
        return "from its source, not installed"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a character shows "?"
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments[:1] == ["train"]:
        return train(arguments[1:])
    args = parse_arguments(arguments)
    args.command_line = shlex.join(["gridloop", *arguments])
    if args.version:
        print(f"gridloop {installed_version()}")
        return 0
    if args.command is None:
        make_parser().print_help()
        return 2
    try:
        return importlib.import_module(COMMANDS[args.command][0]).run(args)
    except BrokenPipeError:  # whoever read the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("gridloop: interrupted", file=sys.stderr)
        return 130
    except Exception as error:
        if args.debug:
            raise
        text = f"an error in gridloop itself: {type(error).__name__}: {error}"
        if args.json:
            print(json.dumps({"error": text}))
        print(f"gridloop: {' '.join(text.split())} (run it again with --debug for more)", file=sys.stderr)
        return 3


def train(arguments: list[str]) -> int:
    """`gridloop train ...`: training describes its own arguments, since they follow from its dataclasses."""
    try:
        module = importlib.import_module(COMMANDS["train"][0])
    except ModuleNotFoundError as error:
        print(
            f"gridloop: training needs {error.name}, which is not installed; add it with pip install 'gridloop[train]' "
            "(from a clone: pip install -e '.[train]')",
            file=sys.stderr,
        )
        return 2
    return module.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
