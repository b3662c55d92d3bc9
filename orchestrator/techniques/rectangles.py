"""Unique rectangles: four corners left with the same two digits would give a second solution.

Valid only where the clues are known to have one solution, and where no corner is a clue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from .board import Board, Fact, Step, cannot, cell_list, each_bit

DIFFICULTY = 4.5


def unique_rectangle(board: Board) -> Iterator[Step]:
    """Types 1, 2 and 4: one, two, or two linked corners that hold more than the pair."""
    if not board.unique:
        return
    for corners, pair in _rectangles(board):
        mask = 1 << pair[0] | 1 << pair[1]
        rich = [i for i in corners if board.cand[i] != mask]
        if len(rich) == 1:
            yield from _type_1(board, corners, pair, rich[0])
        elif len(rich) == 2:
            yield from _type_2(board, corners, pair, rich)
            yield from _type_4(board, corners, pair, rich)


def _rectangles(board: Board) -> Iterator[tuple[tuple[int, ...], tuple[int, int]]]:
    """Corners in two rows, two columns and two boxes that could all hold the pair."""
    layout, size = board.layout, board.layout.size
    pairs = {mask for mask in board.cand if mask.bit_count() == 2}
    for mask in sorted(pairs):
        low, high = each_bit(mask)
        both = board.where[low] & board.where[high] & ~board.given
        columns = [both >> r * size & (1 << size) - 1 for r in range(size)]
        fitting = [r for r in range(size) if columns[r] & columns[r] - 1]
        for top, bottom in combinations(fitting, 2):
            for left, right in combinations(each_bit(columns[top] & columns[bottom]), 2):
                corners = (top * size + left, top * size + right, bottom * size + left, bottom * size + right)
                if len({layout.houses_of[i][2] for i in corners}) == 2:
                    yield corners, (low, high)


def _type_1(board: Board, corners: tuple[int, ...], pair: tuple[int, int], rich: int) -> Iterator[Step]:
    facts = [board.cell_fact(i) for i in corners if i != rich]
    yield _step(board, corners, pair, [(rich, d) for d in pair], facts, (), "")


def _type_2(board: Board, corners: tuple[int, ...], pair: tuple[int, int], rich: list[int]) -> Iterator[Step]:
    mask = 1 << pair[0] | 1 << pair[1]
    extra = board.cand[rich[0]] & ~mask
    if extra != board.cand[rich[1]] & ~mask or extra.bit_count() != 1:
        return
    digit = extra.bit_length() - 1
    targets = board.where[digit] & board.common_peers(rich)
    if targets:
        facts = [board.cell_fact(i) for i in corners]
        yield _step(
            board, corners, pair, [(i, digit) for i in each_bit(targets)], facts, (),
            f" One of {cell_list(board.cells(rich))} is therefore {digit}.",
        )  # fmt: skip


def _type_4(board: Board, corners: tuple[int, ...], pair: tuple[int, int], rich: list[int]) -> Iterator[Step]:
    for h in set(board.layout.houses_of[rich[0]]) & set(board.layout.houses_of[rich[1]]):
        house = board.layout.houses[h]
        for bound, other in (pair, pair[::-1]):
            if (board.where[bound] & house.bits).bit_count() != 2:
                continue
            facts: list[Fact] = [board.cell_fact(i) for i in corners if i not in rich]
            facts.append(board.house_fact(house, bound))
            yield _step(
                board, corners, pair, [(i, other) for i in rich], facts, (house.name,),
                f" One of {cell_list(board.cells(rich))} has to be {bound}, "
                f"as {house.name} has no other cell for it.",
            )  # fmt: skip


def _step(
    board: Board,
    corners: tuple[int, ...],
    pair: tuple[int, int],
    targets: list[tuple[int, int]],
    facts: Sequence[Fact],
    houses: tuple[str, ...],
    reason: str,
) -> Step:
    cells, eliminations = board.cells(corners), board.candidates(targets)
    return Step(
        technique="unique rectangle",
        difficulty=DIFFICULTY,
        text=f"If {cell_list(cells)} held only {pair[0]} and {pair[1]}, the two digits could change places "
        f"and the puzzle would have a second solution, but it has one.{reason} So {cannot(eliminations)}.",
        eliminations=eliminations,
        cells=cells,
        houses=houses,
        digits=tuple(sorted({*pair, *(d for _, d in eliminations)})),
        because=tuple(facts),
        rectangle=cells,
    )
