"""Fetch the published puzzle sets, or take them from a folder; either way know what came.

    python -m training.sources sudoku-extreme --sample 1000    from its hub, into ~/.cache/gridloop; besides,
                                                               1,000 puzzles of it to train on, as published
    python -m training.sources arc-agi-1 --from ../shared/data --out runs/data

The copies in a folder and the tasks in the archives of ARC have known checksums (sha256), listed here.
Hugging Face tells the checksum of a file together with its revision: that finds a broken transfer, but not a
file that somebody exchanged on the hub. So `lock.json` beside the data keeps both from the first fetch on,
and every later fetch must give the same.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import http.client
import io
import json
import os
import re
import shutil
import sys
import tarfile
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from solver.kinds import find_kind
from solver.puzzle import PuzzleError
from training.data import read_arc, read_csv

HUGGING_FACE = os.environ.get("HF_ENDPOINT", "https://huggingface.co")
GITHUB = "https://codeload.github.com"
CACHE = Path.home() / ".cache" / "gridloop"
SECONDS = 30.0  # without a byte, before a transfer is given up
MOST_BYTES = 2 << 30  # of one file; the largest, the training puzzles of Sudoku-Extreme, has 0.7 GB
MOST_TASK_BYTES = 1 << 20  # of one task of ARC
N_CHECKED = 1000  # puzzles of a file whose answers are put to the rules


class SourceError(PuzzleError):
    """A set could not be had. The message tells what came, what was expected and what to do."""


@dataclass(frozen=True)
class Archive:
    """Tasks in a GitHub repository: for each file to write, a pattern of paths whose groups name the task."""

    repository: str
    commit: str
    patterns: dict[str, str]
    sums: dict[str, str]  # of the tasks of each file to write, as `sum_of_tasks` counts


@dataclass(frozen=True)
class PuzzleSet:
    """A published set: where its files are on a hub, and in a folder of copies (path -> sha256)."""

    about: str
    kind: str
    copies: dict[str, str]
    dataset: str = ""  # on Hugging Face; its files are train.csv and test.csv
    archive: Archive | None = field(default=None, repr=False)


SETS = {
    "sudoku-extreme": PuzzleSet(
        about="3.8 million training and 423 thousand test puzzles; copies: 2,000 and 2,001 of them",
        kind="sudoku-9x9",
        dataset="sapientinc/sudoku-extreme",
        copies={
            "sudoku/train_sudoku_extreme_1k.csv.gz": "881698c76476346c57d86b6ba87f1acdf083a9be579a9aa3fe69b795d62b6b8d",
            "sudoku/train_sudoku_extreme_1k_b.csv.gz": "4dcd0aec8e46b306277cebd9c9e64a4ee1e254925f85c854372d6f6d2b1834a1",
            "sudoku/eval_sudoku_extreme_2k.csv.gz": "04755fa2bc8cb54f7746e74f627bc4e1ee9add787f3688c7d72ae13466774086",
        },
    ),
    "maze-hard": PuzzleSet(
        about="1,000 training and 1,000 test mazes of 30x30; copies: those for training",
        kind="maze",
        dataset="sapientinc/maze-30x30-hard-1k",
        copies={
            "maze/maze_hard_train.csv.gz": "5b1ad93cf44136945143b808a225cf0174ec3da7243745645c16435cd071847d"
        },
    ),
    "arc-agi-1": PuzzleSet(
        about="400 training and 400 evaluation tasks",
        kind="arc",
        archive=Archive(
            repository="fchollet/ARC-AGI",
            commit="399030444e0ab0cc8b4e199870fb20b863846f34",
            patterns={f"arc1_{part}": rf"data/{part}/(\w+)\.json" for part in ("training", "evaluation")},
            sums={
                "arc1_training": "58599ab594750bd7f44ec796aee539fd7f3acfbc89ad50b2f9aba042b39e26c2",
                "arc1_evaluation": "a7c0a44404e6fcd16fa71f55a75b56e7e7d21003a0653e5f41baf176b0034a3d",
            },
        ),
        copies={
            "arc/arc1_training.json.gz": "5a58eb073a24e1e6efb04235b01cf7010631d3eedcac6e5842c2f02ed34286c1",
            "arc/arc1_evaluation.json.gz": "83ba263d7612935c66b87c5156ac798127d67182560eaf35bd82a7a8996c515c",
        },
    ),
    "arc-agi-2": PuzzleSet(
        about="1,000 training and 120 evaluation tasks",
        kind="arc",
        archive=Archive(
            repository="arcprize/ARC-AGI-2",
            commit="f3283f727488ad98fe575ea6a5ac981e4a188e49",
            patterns={f"arc2_{part}": rf"data/{part}/(\w+)\.json" for part in ("training", "evaluation")},
            sums={
                "arc2_training": "ded3d8eb1f19bc85e624bdc79ddb23178cf90726748b2e501d4c02cbcf277ac0",
                "arc2_evaluation": "2858a6ca7691d38a4011405234feb2286b144881e50706e10cfcb20f6a2f1d02",
            },
        ),
        copies={
            "arc/arc2_training.json.gz": "f08de88fd0ac9db9281362f631601c6eaee0c245008acb1f3ecf17f55b6f1b36",
            "arc/arc2_evaluation.json.gz": "8c90fca0a64e2a1d96375ec116750311d0cb147243ad06af45886d2fd447c59a",
        },
    ),
    "conceptarc": PuzzleSet(
        about="160 tasks of 16 concepts",
        kind="arc",
        archive=Archive(
            repository="victorvikram/ConceptARC",
            commit="b22ef526b4656679816b7811e78f55cc24d736d7",
            patterns={"conceptarc": r"corpus/((\w+)/\2\d+)\.json"},
            sums={"conceptarc": "8c3373a2c6f72ff6622a598159728c695c2bc1d2b01c4e040af6c3b934589082"},
        ),
        copies={"arc/conceptarc.json.gz": "64c87ab14ef5ae5726634f573602d658220f6245990003f521bab96372eb4def"},
    ),
}


def get(name: str, out: Path = CACHE, copies: Path | None = None) -> list[Path]:
    """The files of a set, in a folder of its name under `out`; from the folder `copies`, else from its hub.

    Raises:
        SourceError: there is no such set, no network, or what came is not what was expected.
    """
    if name not in SETS:
        raise SourceError(f"no puzzle set {name!r}; known sets: {', '.join(SETS)}")
    chosen, folder = SETS[name], out / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(
            f"cannot write to {folder}: {error.strerror}; choose another folder with --out"
        ) from None
    if copies is not None:
        paths = [_copied(copies / path, folder, known) for path, known in chosen.copies.items()]
    elif chosen.archive is not None:
        paths = _from_archive(chosen.archive, folder)
    else:
        paths = _from_hugging_face(chosen.dataset, folder)
    for path in paths:
        _check(chosen.kind, path)
    return paths


def sample(path: Path, n: int, seed: int = 0) -> Path:
    """`n` random rows of a CSV file as a file of its own beside it. The published results train on 1,000.

    Raises:
        SourceError: the file has fewer rows.
    """
    with path.open(encoding="utf-8", newline="") as file:
        n_rows = sum(1 for _ in file) - 1
    if n > n_rows:
        raise SourceError(f"{path.name} has {n_rows} rows, so no {n} of them can be drawn")
    chosen = set((np.random.default_rng(seed).permutation(n_rows)[:n] + 1).tolist())
    wanted = path.with_name(f"{path.stem}_{n}.csv")
    with path.open(encoding="utf-8", newline="") as file, _replacing(wanted) as new:
        for number, line in enumerate(file):
            if number == 0 or number in chosen:
                new.write(line.encode())
    return wanted


def _check(kind_name: str, path: Path) -> None:
    """Read a file as training would, and put some of its answers to the rules."""
    kind = find_kind(kind_name)
    if kind_name == "arc":
        read_arc(path)
        return
    clues, solutions = read_csv(kind, path)[:N_CHECKED].grids()
    for number, (question, answer) in enumerate(zip(clues, solutions, strict=True), 1):
        broken = kind.violations(question, answer)
        if broken:
            raise SourceError(
                f"{path}, puzzle {number}: its answer is wrong: {broken[0].message}; delete the file"
            )


# --- a folder of copies --------------------------------------------------------------------------------


def _copied(path: Path, folder: Path, known: str) -> Path:
    try:
        with path.open("rb") as file:
            came = hashlib.file_digest(file, "sha256").hexdigest()
        if came != known:
            raise SourceError(
                f"{path} has the sha256 {came[:12]}..., expected {known[:12]}...: it is damaged or "
                "another version; copy it again, or train on it as a file of your own with --data KIND=FILE"
            )
        with path.open("rb") as file, _replacing(folder / path.name) as new:
            shutil.copyfileobj(file, new)
    except OSError as error:
        raise SourceError(f"cannot copy {path}: {error.strerror or error}") from None
    return folder / path.name


# --- Hugging Face --------------------------------------------------------------------------------------


def _from_hugging_face(dataset: str, folder: Path) -> list[Path]:
    """train.csv and test.csv, at the revision of the lock file, which the first fetch writes."""
    lock_path = folder / "lock.json"
    if lock_path.exists():
        lock = json.loads(lock_path.read_text())
    else:
        about = _json(f"{HUGGING_FACE}/api/datasets/{dataset}/revision/main?blobs=true")
        try:
            sums = {file["rfilename"]: file.get("lfs", {}).get("sha256") for file in about["siblings"]}
            lock = {
                "dataset": dataset,
                "revision": about["sha"],
                "sha256": {name: sums[name] for name in ("train.csv", "test.csv")},
            }
        except (KeyError, TypeError, AttributeError) as error:
            raise SourceError(
                f"{dataset} is not what it was: its listing lacks {error}; use --from"
            ) from None
    paths = []
    for name, known in lock["sha256"].items():
        path = folder / name
        if path.exists():
            with path.open("rb") as file:
                came = hashlib.file_digest(file, "sha256").hexdigest()
            if came != known:
                raise SourceError(
                    f"{path} has the sha256 {came[:12]}..., but {str(known)[:12]}... was fetched: "
                    "it was changed; delete it"
                )
        else:
            with _replacing(path) as new:
                url = f"{HUGGING_FACE}/datasets/{dataset}/resolve/{lock['revision']}/{name}"
                came = _download(url, new, MOST_BYTES)
                if known is not None and came != known:
                    raise SourceError(
                        f"{url} came with the sha256 {came[:12]}..., expected {known[:12]}...; try again"
                    )
        lock["sha256"][name] = came
        paths.append(path)
    with _replacing(lock_path) as new:
        new.write(json.dumps(lock, indent=1).encode())
    return paths


# --- GitHub --------------------------------------------------------------------------------------------


def _from_archive(archive: Archive, folder: Path) -> list[Path]:
    """The tasks of each pattern as one .json.gz; taken from the archive without unpacking it to disk."""
    paths = {name: folder / f"{name}.json.gz" for name in archive.patterns}
    if all(path.exists() and _sum_of_file(path) == archive.sums[name] for name, path in paths.items()):
        return list(paths.values())
    content = io.BytesIO()
    url = f"{GITHUB}/{archive.repository}/tar.gz/{archive.commit}"
    _download(url, content, MOST_BYTES)
    content.seek(0)
    found: dict[str, dict[str, Any]] = {name: {} for name in archive.patterns}
    try:
        for path, text in _small_files(content):
            for name, pattern in archive.patterns.items():
                match = re.fullmatch(pattern, path)
                if match:
                    found[name][match[1]] = json.loads(text)
    except (tarfile.TarError, EOFError, zlib.error, ValueError, OSError) as error:
        raise SourceError(f"what came from {url} is no archive of tasks: {error}; try again") from None
    for name, tasks in found.items():
        came = sum_of_tasks(tasks)
        if came != archive.sums[name]:
            raise SourceError(
                f"the {len(tasks)} tasks of {name} from {url} have the sum {came[:12]}..., "
                f"expected {archive.sums[name][:12]}...; try again, or use --from"
            )
        with _replacing(paths[name]) as new, gzip.GzipFile("", "wb", fileobj=new, mtime=0) as zipped:
            zipped.write(json.dumps(dict(sorted(tasks.items())), separators=(",", ":")).encode())
    return list(paths.values())


def _small_files(content: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Path (below the archive's one folder) and content of the files that are not too large for a task."""
    with tarfile.open(fileobj=content, mode="r:gz") as files:
        for member in files:
            if member.isfile() and member.size <= MOST_TASK_BYTES:
                file = files.extractfile(member)
                assert file is not None
                yield member.name.partition("/")[2], file.read()


def sum_of_tasks(tasks: dict[str, Any]) -> str:
    """The sha256 of the grids of ARC tasks, however the files are laid out.

    Raises:
        SourceError: something in `tasks` is no task.
    """
    try:
        grids = {
            name: {
                part: [{side: pair[side] for side in ("input", "output")} for pair in task[part]]
                for part in ("train", "test")
            }
            for name, task in tasks.items()
        }
    except (KeyError, TypeError) as error:
        raise SourceError(f"a task lacks {error}") from None
    return hashlib.sha256(json.dumps(grids, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _sum_of_file(path: Path) -> str:
    try:
        return sum_of_tasks(json.loads(gzip.decompress(path.read_bytes())))
    except (OSError, EOFError, zlib.error, ValueError):
        return "unreadable"


# --- transfers -----------------------------------------------------------------------------------------


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of `path` when all went well, and else leaves no trace."""
    new = path.with_name(f".{os.getpid()}-{path.name}")
    try:
        with new.open("wb") as file:
            yield file
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def _json(url: str) -> Any:
    content = io.BytesIO()
    _download(url, content, MOST_TASK_BYTES)
    try:
        return json.loads(content.getvalue())
    except ValueError as error:
        raise SourceError(f"what came from {url} is not JSON: {error}; try again, or use --from") from None


def _download(url: str, file: BinaryIO, most_bytes: int) -> str:
    """Write what is at `url` and return its sha256.

    Raises:
        SourceError: it cannot be had, is too large, or came short.
    """
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    request = urllib.request.Request(url, headers={"User-Agent": "gridloop"})
    digest, n_bytes = hashlib.sha256(), 0
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    try:
        with (
            urllib.request.urlopen(request, timeout=SECONDS) as response,
            Progress(*columns, disable=not sys.stderr.isatty()) as bar,
        ):
            length = response.headers.get("Content-Length")
            shown = bar.add_task(url.rpartition("/")[2], total=int(length) if length else None)
            while chunk := response.read(1 << 18):
                n_bytes += len(chunk)
                if n_bytes > most_bytes:
                    raise SourceError(
                        f"{url} holds more than {most_bytes:,} bytes; that is not the file expected"
                    )
                digest.update(chunk)
                file.write(chunk)
                bar.advance(shown, len(chunk))
            if length and n_bytes != int(length):
                raise SourceError(f"{url} stopped after {n_bytes:,} of {int(length):,} bytes; try again")
    except urllib.error.HTTPError as error:
        error.close()
        raise SourceError(f"{url} answered {error.code} {error.reason}; expected a file") from None
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise SourceError(
            f"cannot fetch {url}: {reason}; where there is no network, use --from FOLDER with copies"
        ) from None
    return digest.hexdigest()


def main(argv: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    known = "; ".join(f"{name}: {chosen.about}" for name, chosen in SETS.items())
    parser.add_argument("set", help=known)
    parser.add_argument(
        "--from", dest="copies", type=Path, help="folder of copies: sudoku/ maze/ arc/ (no network)"
    )
    parser.add_argument("--out", type=Path, default=CACHE, help="folder to write to (default: %(default)s)")
    parser.add_argument("--sample", type=int, help="also write so many random rows of train.csv")
    args = parser.parse_args(None if argv is None else list(argv))
    try:
        paths = get(args.set, args.out, args.copies)
        paths += [sample(path, args.sample) for path in paths if args.sample and path.name == "train.csv"]
    except PuzzleError as error:
        print(error, file=sys.stderr)
        return 2
    kind = SETS[args.set].kind
    for path in paths:
        print(
            f"{path}  {'do not train on it' if re.match('test|eval', path.name) else f'--data {kind}={path}'}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
