"""X-wing and swordfish: a digit of two or three lines that fits in as many lines across."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from .board import Board, House, Step, cannot, each_bit, house_list


def x_wing(board: Board) -> Iterator[Step]:
    return _fish(board, 2, "X-wing", 3.2)


def swordfish(board: Board) -> Iterator[Step]:
    return _fish(board, 3, "swordfish", 3.8)


def _fish(board: Board, n: int, technique: str, difficulty: float) -> Iterator[Step]:
    layout = board.layout
    for digit in range(1, layout.size + 1):
        where = board.where[digit]
        for bases, covers in ((layout.rows, layout.columns), (layout.columns, layout.rows)):
            fitting = [base for base in bases if 2 <= (where & base.bits).bit_count() <= n]
            for chosen in combinations(fitting, n):
                base_bits = 0
                for base in chosen:
                    base_bits |= base.bits
                across: list[House] = [cover for cover in covers if where & base_bits & cover.bits]
                if len(across) != n:
                    continue
                cover_bits = 0
                for cover in across:
                    cover_bits |= cover.bits
                targets = where & cover_bits & ~base_bits
                if not targets:
                    continue
                eliminations = board.candidates((i, digit) for i in each_bit(targets))
                base_names = tuple(base.name for base in chosen)
                cover_names = tuple(cover.name for cover in across)
                covered = house_list(cover_names)
                yield Step(
                    technique=technique,
                    difficulty=difficulty,
                    text=f"In {house_list(base_names)}, every cell left for {digit} is in {covered}. "
                    f"These take every {digit} of {covered}, so {cannot(eliminations)}.",
                    eliminations=eliminations,
                    cells=board.cells(each_bit(where & base_bits)),
                    houses=base_names + cover_names,
                    digits=(digit,),
                    because=tuple(board.house_fact(base, digit) for base in chosen),
                )
