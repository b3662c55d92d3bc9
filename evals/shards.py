"""One evaluation on several processes: each takes every n-th puzzle, the first gathers the rows.

torchrun --nproc-per-node 2 -m orchestrator evaluate SET ...     the processes find each other
gridloop evaluate SET --shard 1/2 --save one.npz                 without torch, or on machines that are strangers
gridloop evaluate SET --shard 2/2 --save two.npz
gridloop report one.npz two.npz                                  puts them together
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from evals.suites import WHOLE, Share
from evals.tally import ROW
from solver.puzzle import ParseError

PATIENCE = timedelta(days=7)  # how long the first process to finish waits for the last

Part = tuple[dict[str, Any], dict[str, np.ndarray]]
"""What a process found: what it did, and its rows by name ("after", and "before" for a changed set)."""


def share_of_process() -> Share:
    """The share that torchrun gave to this process; the whole where there is no torchrun."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    return Share(int(os.environ.get("RANK", "0")), count) if count > 1 else WHOLE


def device_of_process(device: str) -> str:
    """`cuda` as the GPU of this process: torchrun counts its processes on a machine."""
    if device != "cuda" or "LOCAL_RANK" not in os.environ:
        return device
    import torch

    return f"cuda:{int(os.environ['LOCAL_RANK']) % max(1, torch.cuda.device_count())}"


def parse_share(text: str) -> Share:
    """`2/8` is the second of eight.

    Raises:
        ParseError: it is not of this form, or there is no such share.
    """
    match = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
    if not match:
        raise ParseError(f"no share {text!r}; expected something like 2/8, the second of eight")
    return Share(int(match[1]) - 1, int(match[2]))


def gather(part: Part) -> list[Part] | None:
    """The parts of all processes that torchrun started, in the first of them; None in the others."""
    import torch.distributed as dist

    dist.init_process_group("gloo", timeout=PATIENCE)
    try:
        is_first = dist.get_rank() == 0
        parts: list[Any] | None = [None] * dist.get_world_size() if is_first else None
        dist.gather_object(part, parts)
        return parts
    finally:
        dist.destroy_process_group()


def merge(parts: Sequence[Part]) -> Part:
    """Parts of one evaluation as one.

    Raises:
        ParseError: they are of different evaluations, or two hold the same puzzle.
    """
    first = parts[0][0]
    ours = _identity(first)
    for header, _ in parts[1:]:
        theirs = _identity(header)
        different = [
            name for name in sorted(ours.keys() | theirs.keys()) if ours.get(name) != theirs.get(name)
        ]
        if different:
            raise ParseError(
                f"these parts are of different evaluations: they differ in {', '.join(different)}"
            )
    rows = {name: np.concatenate([part[name] for _, part in parts]) for name in parts[0][1]}
    if len(np.unique(rows["after"]["number"])) != len(rows["after"]):
        raise ParseError("two of these parts hold the same puzzle")
    seen = {tuple(header["share"]) for header, _ in parts}
    count = first["share"][1]
    missing = sorted(set(range(count)) - {index for index, _ in seen})
    weights = {kind: digest for header, _ in parts for kind, digest in header["weights"].items()}
    merged = first | {"weights": dict(sorted(weights.items())), "processes": len(parts), "share": [0, 1]}
    merged["seconds_all"] = max(header["seconds_all"] for header, _ in parts)
    if missing:
        merged["missing_shares"] = [index + 1 for index in missing]
    return merged, rows


def merge_all(parts: Sequence[Part]) -> list[Part]:
    """The parts of several evaluations, each as one, in the order in which they came."""
    evaluations: dict[str, list[Part]] = {}
    for part in parts:
        evaluations.setdefault(json.dumps(_identity(part[0])), []).append(part)
    return [merge(together) for together in evaluations.values()]


def _identity(header: Mapping[str, Any]) -> dict[str, Any]:
    """What all parts of one evaluation have in common."""
    names = ("suite", "limit", "engine", "deadline", "seed", "batch_size", "device", "clock", "commit")
    return {name: header[name] for name in names} | {"shares": header["share"][1]}


def save_part(path: Path, part: Part) -> None:
    """Every number of every puzzle, packed: `.npz`."""
    header, rows = part
    with path.open("wb") as file:
        np.savez_compressed(file, header=np.array(json.dumps(header)), **rows)  # type: ignore[arg-type]


def load_part(path: Path) -> Part:
    """What `save_part` wrote.

    Raises:
        ParseError: the file cannot be read, or holds something else.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            content = dict(file)
        header = json.loads(str(content.pop("header")))
    except (OSError, ValueError, KeyError, BadZipFile, EOFError) as error:
        raise ParseError(f"{path} holds no part of an evaluation: {error}") from None
    if "after" not in content or any(rows.dtype != ROW for rows in content.values()):
        raise ParseError(f"{path} was written by another version: its rows are not those of this one")
    return header, content
