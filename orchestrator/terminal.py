"""What a terminal shows: colour where it is wanted, clean text, a progress bar when work takes long."""

from __future__ import annotations

import os
import sys
import threading
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0  # seconds before a progress bar appears


def has_colors(stream: TextIO) -> bool:
    """Colours are for terminals that have them, unless NO_COLOR (https://no-color.org) is set."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def printable(text: str) -> str:
    """`text` without what could drive a terminal: control, direction and private characters, surrogates."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c)[0] != "C")


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Callable[[], None]]:
    """A bar on the terminal once the work has taken a second; call what it yields after each of `total`.

    It is drawn on standard error and leaves standard output alone, so results can be piped away.
    """
    if not sys.stderr.isatty():
        yield lambda: None
        return
    bar = _Bar(label, total)
    timer = threading.Timer(PATIENCE, bar.show)
    timer.daemon = True
    timer.start()
    try:
        yield bar.advance
    finally:
        timer.cancel()
        bar.close()


class _Bar:
    """Counts from the start and draws from `show` on, which runs in another thread."""

    def __init__(self, label: str, total: int | None) -> None:
        self.label, self.total = label, total
        self.n_done = 0
        self.lock = threading.Lock()
        self.is_closed = False
        self.bar: Progress | None = None

    def show(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            SpinnerColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )

        counts = [] if self.total is None else [BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()]
        with self.lock:
            if self.is_closed:
                return
            self.bar = Progress(
                SpinnerColumn(),
                "{task.description}",
                *counts,
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
                redirect_stdout=False,
                redirect_stderr=False,
            )
            self.bar.add_task(self._text(), total=self.total, completed=self.n_done)
            self.bar.start()

    def advance(self) -> None:
        with self.lock:
            self.n_done += 1
            if self.bar is not None:
                self.bar.update(self.bar.task_ids[0], completed=self.n_done, description=self._text())

    def close(self) -> None:
        with self.lock:
            self.is_closed = True
            if self.bar is not None:
                self.bar.stop()

    def _text(self) -> str:
        """The label; where the total is not known, with the number done."""
        return self.label if self.total is not None or not self.n_done else f"{self.label}: {self.n_done}"
