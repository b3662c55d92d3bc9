"""A house with one empty cell, a digit with one place left in a house, a cell with one digit left."""

from __future__ import annotations

from collections.abc import Iterator

from solver.puzzle import cell_name

from .board import Board, House, Step, bits_of, house_list


def full_house(board: Board) -> Iterator[Step]:
    """The last empty cell of a house."""
    if not board.n_open:
        return
    size = board.layout.size
    still_open = bits_of(i for i, value in enumerate(board.values) if not value)
    for house in board.layout.houses:
        bit = still_open & house.bits
        if not bit or bit & bit - 1:
            continue
        i = bit.bit_length() - 1
        missing = set(range(1, size + 1)).difference(board.values[j] for j in house.cells)
        if len(missing) != 1 or board.cand[i] != 1 << (digit := missing.pop()):
            continue
        cell = board.layout.cell(i)
        yield Step(
            technique="full house",
            difficulty=1.0,
            text=f"{cell_name(cell)} is the last empty cell of {house.name}, "
            f"so {cell_name(cell)} is {digit}.",
            placements=((cell, digit),),
            cells=(cell,),
            houses=(house.name,),
            digits=(digit,),
            because=(board.house_fact(house, digit),),
        )


def hidden_single(board: Board) -> Iterator[Step]:
    """A digit that has one place left in a house; boxes first, as people look there first."""
    yield from _hidden_singles(board, board.layout.boxes, 1.2)
    yield from _hidden_singles(board, board.layout.rows + board.layout.columns, 1.5)


def _hidden_singles(board: Board, houses: tuple[House, ...], difficulty: float) -> Iterator[Step]:
    for digit in range(1, board.layout.size + 1):
        where = board.where[digit]
        for house in houses:
            places = where & house.bits
            if not places or places & places - 1:
                continue
            cell = board.layout.cell(places.bit_length() - 1)
            yield Step(
                technique="hidden single",
                difficulty=difficulty,
                text=f"In {house.name}, the only cell left for {digit} is {cell_name(cell)}, "
                f"so {cell_name(cell)} is {digit}.",
                placements=((cell, digit),),
                cells=(cell,),
                houses=(house.name,),
                digits=(digit,),
                because=(board.house_fact(house, digit),),
            )


def naked_single(board: Board) -> Iterator[Step]:
    """A cell that has one digit left."""
    layout = board.layout
    for i, mask in enumerate(board.cand):
        if not mask or mask & mask - 1:
            continue
        cell, digit = layout.cell(i), mask.bit_length() - 1
        houses = [layout.houses[h] for h in layout.houses_of[i]]
        seen = {board.values[j] for house in houses for j in house.cells} - {0}
        if len(seen) == layout.size - 1 and digit not in seen:
            names = tuple(house.name for house in houses)
            reason = f"{house_list(names)} already hold every other digit"
        else:
            names = ()
            reason = f"Every digit but {digit} is ruled out at {cell_name(cell)}"
        yield Step(
            technique="naked single",
            difficulty=2.3,
            text=f"{reason[0].upper()}{reason[1:]}, so {cell_name(cell)} is {digit}.",
            placements=((cell, digit),),
            cells=(cell,),
            houses=names,
            digits=(digit,),
            because=(board.cell_fact(i),),
        )
