"""Locked candidates: where a box and a line cross, a digit tied to the crossing leaves the rest."""

from __future__ import annotations

from collections.abc import Iterator

from .board import Board, House, Step, cannot, each_bit


def pointing(board: Board) -> Iterator[Step]:
    """All places of a digit in a box lie in one line: the rest of the line cannot hold it."""
    lines = board.layout.rows + board.layout.columns
    for box in board.layout.boxes:
        yield from _locked(board, box, lines, "pointing", 2.6)


def claiming(board: Board) -> Iterator[Step]:
    """All places of a digit in a line lie in one box: the rest of the box cannot hold it."""
    for line in board.layout.rows + board.layout.columns:
        yield from _locked(board, line, board.layout.boxes, "claiming", 2.8)


def _locked(
    board: Board, home: House, others: tuple[House, ...], technique: str, difficulty: float
) -> Iterator[Step]:
    for digit in range(1, board.layout.size + 1):
        places = board.where[digit] & home.bits
        if not places & places - 1:
            continue
        for other in others:
            if places & ~other.bits:
                continue
            targets = board.where[digit] & other.bits & ~home.bits
            if not targets:
                continue
            eliminations = board.candidates((i, digit) for i in each_bit(targets))
            yield Step(
                technique=technique,
                difficulty=difficulty,
                text=f"In {home.name}, every cell left for {digit} is also in {other.name}, "
                f"so {cannot(eliminations)}.",
                eliminations=eliminations,
                cells=board.cells(each_bit(places)),
                houses=(home.name, other.name),
                digits=(digit,),
                because=(board.house_fact(home, digit),),
            )
