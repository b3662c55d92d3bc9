"""Naked and hidden pairs, triples and quads: as many cells as digits, within one house."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from .board import Board, Step, cannot, cell_list, each_bit, house_list, listing

SIZE_WORDS = {2: "pair", 3: "triple", 4: "quad"}
NAKED_DIFFICULTY = {2: 3.0, 3: 3.6, 4: 5.0}
HIDDEN_DIFFICULTY = {2: 3.4, 3: 4.0, 4: 5.4}


def naked_pair(board: Board) -> Iterator[Step]:
    return _naked(board, 2)


def naked_triple(board: Board) -> Iterator[Step]:
    return _naked(board, 3)


def naked_quad(board: Board) -> Iterator[Step]:
    return _naked(board, 4)


def hidden_pair(board: Board) -> Iterator[Step]:
    return _hidden(board, 2)


def hidden_triple(board: Board) -> Iterator[Step]:
    return _hidden(board, 3)


def hidden_quad(board: Board) -> Iterator[Step]:
    return _hidden(board, 4)


def _naked(board: Board, n: int) -> Iterator[Step]:
    """`n` cells of a house that have only `n` digits left between them use those digits up."""
    seen: set[tuple[int, ...]] = set()
    for house in board.layout.houses:
        open_cells = [i for i in house.cells if board.cand[i]]
        if len(open_cells) <= n:
            continue
        small = [i for i in open_cells if 2 <= board.cand[i].bit_count() <= n]
        for chosen in combinations(small, n):
            mask = 0
            for i in chosen:
                mask |= board.cand[i]
            if mask.bit_count() != n or chosen in seen:
                continue
            seen.add(chosen)
            around = board.common_peers(chosen)
            targets = [(i, d) for d in each_bit(mask) for i in each_bit(board.where[d] & around)]
            if not targets:
                continue
            # cells that share a line and a box clear both
            names = tuple(
                other.name
                for other in board.layout.houses
                if all(other.bits >> i & 1 for i in chosen) and any(other.bits >> i & 1 for i, _ in targets)
            )
            cells, eliminations = board.cells(chosen), board.candidates(targets)
            digits = tuple(each_bit(mask))
            yield Step(
                technique=f"naked {SIZE_WORDS[n]}",
                difficulty=NAKED_DIFFICULTY[n],
                text=f"{cell_list(cells)} have only {listing(digits)} left between them, which uses up "
                f"these digits in {house_list(names)}, so {cannot(eliminations)}.",
                eliminations=eliminations,
                cells=cells,
                houses=names,
                digits=digits,
                because=tuple(board.cell_fact(i) for i in chosen),
            )


def _hidden(board: Board, n: int) -> Iterator[Step]:
    """`n` digits of a house that have only `n` cells left between them fill those cells."""
    for house in board.layout.houses:
        places = {d: board.where[d] & house.bits for d in range(1, board.layout.size + 1)}
        if sum(1 for p in places.values() if p) <= n:
            continue
        small = [d for d, p in places.items() if 2 <= p.bit_count() <= n]
        for digits in combinations(small, n):
            cells_left = 0
            for d in digits:
                cells_left |= places[d]
            if cells_left.bit_count() != n:
                continue
            used = sum(1 << d for d in digits)
            targets = [(i, d) for i in each_bit(cells_left) for d in each_bit(board.cand[i] & ~used)]
            if not targets:
                continue
            cells, eliminations = board.cells(each_bit(cells_left)), board.candidates(targets)
            yield Step(
                technique=f"hidden {SIZE_WORDS[n]}",
                difficulty=HIDDEN_DIFFICULTY[n],
                text=f"In {house.name}, {listing(digits)} can only go in {cell_list(cells)}, "
                f"which leaves no room there for other digits, so {cannot(eliminations)}.",
                eliminations=eliminations,
                cells=cells,
                houses=(house.name,),
                digits=tuple(sorted({*digits, *(d for _, d in eliminations)})),
                because=tuple(board.house_fact(house, d) for d in digits),
            )
