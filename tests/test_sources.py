"""Fetching puzzle sets: what comes is checked, faults are told, and nothing half done stays behind."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import tarfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from training import sources
from training.data import load_arc, load_boards
from training.sources import SETS, Archive, PuzzleSet, SourceError, get, main, sample, sum_of_tasks

CSV = "source,question,answer,rating\n" + "".join(
    f"mine,{digit}...............,{answer},0\n"
    for digit, answer in ((1, "1234341221434321"), (4, "4321214334121234"))
)
TASK = {"train": [{"input": [[1]], "output": [[2]]}], "test": [{"input": [[3]], "output": [[4]]}]}


class Hub:
    """A local server: `pages` maps paths to content; `asked` are the paths that were asked for."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.cut = False  # promise more bytes than are sent
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                hub.asked.append(self.path)
                content = hub.pages.get(self.path)
                self.send_response(404 if content is None else 200)
                self.send_header("Content-Length", str(len(content or b"") + 10 * hub.cut))
                self.end_headers()
                self.wfile.write(content or b"")

            def log_message(self, *arguments) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def list_dataset(self, csv: str = CSV, sums: bool = True) -> None:
        """A data set of two files as Hugging Face shows it."""
        listing = {"sha": "abc123", "siblings": [{"rfilename": "README.md"}]}
        for name in ("train.csv", "test.csv"):
            lfs = {"lfs": {"sha256": hashlib.sha256(csv.encode()).hexdigest()}} if sums else {}
            listing["siblings"].append({"rfilename": name, **lfs})
            self.pages[f"/datasets/me/puzzles/resolve/abc123/{name}"] = csv.encode()
        self.pages["/api/datasets/me/puzzles/revision/main?blobs=true"] = json.dumps(listing).encode()


@pytest.fixture
def hub(monkeypatch):
    found = Hub()
    thread = threading.Thread(target=found.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setattr(sources, "HUGGING_FACE", found.url)
    monkeypatch.setattr(sources, "GITHUB", found.url)
    monkeypatch.setitem(SETS, "mine", PuzzleSet("", "sudoku-4x4", {}, dataset="me/puzzles"))
    archive = Archive(
        "me/arc", "f00", {"arc_training": r"data/(\w+)\.json"}, {"arc_training": sum_of_tasks({"a": TASK})}
    )
    monkeypatch.setitem(SETS, "arc", PuzzleSet("", "arc", {}, archive=archive))
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


def tar_gz(files: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(f"arc-f00/{name}")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text))
    return content.getvalue()


def test_files_are_fetched_at_one_revision_and_locked(hub, tmp_path):
    hub.list_dataset()
    paths = get("mine", tmp_path)
    assert [path.name for path in paths] == ["train.csv", "test.csv"]
    assert len(load_boards("sudoku-4x4", paths)) == 4
    lock = json.loads((tmp_path / "mine" / "lock.json").read_text())
    assert (
        lock["revision"] == "abc123"
        and lock["sha256"]["test.csv"] == hashlib.sha256(CSV.encode()).hexdigest()
    )
    n_asked = len(hub.asked)
    assert get("mine", tmp_path) == paths and len(hub.asked) == n_asked  # all there: no network


def test_lost_file_is_fetched_again_at_the_locked_revision(hub, tmp_path):
    hub.list_dataset(sums=False)  # small files have no sum on the hub: the first fetch fixes it
    paths = get("mine", tmp_path)
    paths[0].unlink()
    del hub.pages["/api/datasets/me/puzzles/revision/main?blobs=true"]
    assert get("mine", tmp_path) == paths
    paths[0].unlink()
    hub.pages["/datasets/me/puzzles/resolve/abc123/train.csv"] += (
        b"mine,................,1234341221434321,0\n"
    )
    with pytest.raises(SourceError, match=r"came with the sha256 .*, expected .*; try again"):
        get("mine", tmp_path)
    assert not paths[0].exists()


def test_file_changed_on_disk_is_told(hub, tmp_path):
    hub.list_dataset()
    path = get("mine", tmp_path)[0]
    path.write_text(CSV + CSV)
    with pytest.raises(SourceError, match="it was changed; delete it"):
        get("mine", tmp_path)


def test_wrong_answer_on_the_hub_is_told(hub, tmp_path):
    hub.list_dataset(CSV.replace("1234341221434321", "1234341221434312"))
    with pytest.raises(SourceError, match="puzzle 1: its answer is wrong"):
        get("mine", tmp_path)


def test_broken_transfer_leaves_nothing_behind(hub, tmp_path):
    hub.list_dataset()
    hub.cut = True
    with pytest.raises(SourceError, match=r"stopped after|IncompleteRead|cannot fetch"):
        get("mine", tmp_path)
    assert list((tmp_path / "mine").iterdir()) == []


def test_missing_file_and_missing_network_are_told(hub, tmp_path, monkeypatch, capsys):
    with pytest.raises(SourceError, match="answered 404"):
        get("mine", tmp_path)
    monkeypatch.setattr(sources, "HUGGING_FACE", "http://127.0.0.1:9")
    assert main(["mine", "--out", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert told.startswith("cannot fetch http://127.0.0.1:9/") and "use --from FOLDER" in told
    assert told.count("\n") == 1


def test_file_that_is_too_large_is_refused(hub, tmp_path, monkeypatch):
    hub.list_dataset()
    monkeypatch.setattr(sources, "MOST_BYTES", 50)
    with pytest.raises(SourceError, match="more than 50 bytes"):
        get("mine", tmp_path)
    assert list((tmp_path / "mine").iterdir()) == []


def test_listing_that_changed_is_told(hub, tmp_path):
    page = "/api/datasets/me/puzzles/revision/main?blobs=true"
    for content, message in ((b"<html>", "is not JSON"), (b'{"sha": "1"}', "lacks 'siblings'")):
        hub.pages[page] = content
        with pytest.raises(SourceError, match=message):
            get("mine", tmp_path)


def test_tasks_come_out_of_an_archive(hub, tmp_path):
    files = {
        "data/a.json": json.dumps(TASK | {"name": "a"}).encode(),
        "README.md": b"no task",
        "../evil.json": b"{}",
    }
    hub.pages["/me/arc/tar.gz/f00"] = tar_gz(files)
    (path,) = get("arc", tmp_path)
    assert load_arc([path]).training["a"][1][1].item() == 4
    n_asked = len(hub.asked)
    assert get("arc", tmp_path) == [path] and len(hub.asked) == n_asked
    assert sorted(entry.name for entry in tmp_path.rglob("*")) == ["arc", "arc_training.json.gz"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (tar_gz({"data/b.json": json.dumps(TASK).encode()}), "the 1 tasks of arc_training .* have the sum"),
        (tar_gz({"data/a.json": b"{"}), "no archive of tasks"),
        (tar_gz({"data/a.json": b"{}"}), "a task lacks 'train'"),
        (tar_gz({"data/a.json": json.dumps(TASK).encode()})[:60], "no archive of tasks"),
        (b"<html>", "no archive of tasks"),
    ],
)
def test_what_is_wrong_with_an_archive_is_told(hub, tmp_path, content, message):
    hub.pages["/me/arc/tar.gz/f00"] = content
    with pytest.raises(SourceError, match=message):
        get("arc", tmp_path)
    assert list((tmp_path / "arc").iterdir()) == []


def test_damaged_tasks_on_disk_are_fetched_again(hub, tmp_path):
    hub.pages["/me/arc/tar.gz/f00"] = tar_gz({"data/a.json": json.dumps(TASK).encode()})
    (path,) = get("arc", tmp_path)
    path.write_bytes(path.read_bytes()[:-5])
    get("arc", tmp_path)
    assert json.loads(gzip.decompress(path.read_bytes())) == {"a": TASK}


def test_sample_is_drawn_once_and_for_all(hub, tmp_path):
    rows = [f"mine,{i:0>16},1234341221434321,0\n" for i in range(50)]
    path = tmp_path / "train.csv"
    path.write_text("source,question,answer,rating\n" + "".join(rows))
    first = sample(path, 20).read_text()
    assert sample(path, 20).read_text() == first
    header, *kept = first.splitlines(keepends=True)
    assert header == "source,question,answer,rating\n" and len(set(kept)) == 20 and set(kept) < set(rows)
    with pytest.raises(SourceError, match="has 50 rows, so no 51"):
        sample(path, 51)


def test_copies_are_taken_from_a_folder(tmp_path, monkeypatch, capsys):
    copies = tmp_path / "copies"
    (copies / "sudoku").mkdir(parents=True)
    (copies / "sudoku" / "train.csv").write_text(CSV)
    known = hashlib.sha256(CSV.encode()).hexdigest()
    monkeypatch.setitem(SETS, "mine", PuzzleSet("", "sudoku-4x4", {"sudoku/train.csv": known}))
    assert main(["mine", "--from", str(copies), "--out", str(tmp_path), "--sample", "1"]) == 0
    assert f"--data sudoku-4x4={tmp_path / 'mine' / 'train_1.csv'}" in capsys.readouterr().out
    (copies / "sudoku" / "train.csv").write_text(CSV + " ")
    with pytest.raises(SourceError, match="it is damaged or another version"):
        get("mine", tmp_path, copies)
    (copies / "sudoku" / "train.csv").unlink()
    with pytest.raises(SourceError, match="cannot copy"):
        get("mine", tmp_path, copies)


def test_unknown_set_and_unwritable_folder_are_told(tmp_path):
    with pytest.raises(
        SourceError, match="no puzzle set 'sudoku'; known sets: sudoku-extreme, maze-hard, arc-agi-1"
    ):
        get("sudoku", tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(SourceError, match="choose another folder with --out"):
        get("maze-hard", tmp_path / "file")


@pytest.mark.parametrize("name", ["sudoku-extreme", "maze-hard", "arc-agi-1", "arc-agi-2", "conceptarc"])
def test_copies_of_the_published_sets_are_known(shared_data, tmp_path, name, monkeypatch):
    monkeypatch.setattr(sources, "N_CHECKED", 20)
    paths = get(name, tmp_path, shared_data)
    assert len(paths) == len(SETS[name].copies)
    if SETS[name].archive is not None:  # both ways lead to the same tasks
        for path in paths:
            tasks = json.loads(gzip.decompress(path.read_bytes()))
            assert sum_of_tasks(tasks) == SETS[name].archive.sums[path.name.removesuffix(".json.gz")]
