"""XY-wing and XYZ-wing: a pivot whose every digit puts one digit in sight of the same cells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from solver.puzzle import cell_name

from .board import Board, Step, cannot, cell_list, each_bit, listing


def xy_wing(board: Board) -> Iterator[Step]:
    """Pivot {x, y}, pincers {x, z} and {y, z}: one pincer is z."""
    return _wing(board, 2, "XY-wing", 4.2)


def xyz_wing(board: Board) -> Iterator[Step]:
    """Pivot {x, y, z}, pincers {x, z} and {y, z}: one of the three is z."""
    return _wing(board, 3, "XYZ-wing", 4.4)


def _wing(board: Board, pivot_size: int, technique: str, difficulty: float) -> Iterator[Step]:
    pairs = [i for i, mask in enumerate(board.cand) if mask.bit_count() == 2]
    for pivot, mask in enumerate(board.cand):
        if mask.bit_count() != pivot_size:
            continue
        near = [i for i in pairs if board.layout.peers[pivot] >> i & 1]
        for one, two in combinations(near, 2):
            shared = board.cand[one] & board.cand[two]
            if shared.bit_count() != 1 or (board.cand[one] | board.cand[two] | mask).bit_count() != 3:
                continue
            if (pivot_size == 2) == bool(shared & mask):
                continue
            digit = shared.bit_length() - 1
            wing = [pivot, one, two]
            around = board.common_peers(wing if pivot_size == 3 else wing[1:])
            targets = board.where[digit] & around & ~(1 << pivot)
            if not targets:
                continue
            eliminations = board.candidates((i, digit) for i in each_bit(targets))
            cells = board.cells(wing)
            holds = [
                f"{cell_name(cell)} is {listing(list(each_bit(board.cand[i])), 'or')}"
                for cell, i in zip(cells, wing, strict=True)
            ]
            outcome = cell_list(cells if pivot_size == 3 else cells[1:], "or")
            yield Step(
                technique=technique,
                difficulty=difficulty,
                text=f"{listing(holds)}. In each case {digit} lands in {outcome}, so {cannot(eliminations)}.",
                eliminations=eliminations,
                cells=cells,
                digits=tuple(each_bit(board.cand[one] | board.cand[two] | mask)),
                because=tuple(board.cell_fact(i) for i in wing),
            )
