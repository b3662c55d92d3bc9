"""Simple colouring: one digit, houses where it has two places left, two colours in turn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from solver.puzzle import cell_name

from .board import Board, House, Step, bits_of, cannot, cell_list, each_bit, house_list

DIFFICULTY = 4.6


def simple_coloring(board: Board) -> Iterator[Step]:
    """Chains of conjugate cells; the shortest that says something comes first."""
    found = [step for digit in range(1, board.layout.size + 1) for step in _color(board, digit)]
    yield from sorted(found, key=lambda step: (len(step.cells), -len(step.eliminations)))


def _color(board: Board, digit: int) -> Iterator[Step]:
    links: dict[int, dict[int, House]] = {}
    where = board.where[digit]
    for house in board.layout.houses:
        places = where & house.bits
        if places.bit_count() == 2:
            one, two = each_bit(places)
            links.setdefault(one, {}).setdefault(two, house)
            links.setdefault(two, {}).setdefault(one, house)
    for start in links:
        before = {start: start}
        queue = [start]
        for i in queue:
            for j in links[i]:
                if j not in before:
                    before[j] = i
                    queue.append(j)
        sees = board.layout.peers[start]
        for end in queue[1:]:
            if end < start:
                continue
            path = [end]
            while path[-1] != start:
                path.append(before[path[-1]])
            path.reverse()
            if len(path) % 2 == 0:
                targets = where & sees & board.layout.peers[end] & ~bits_of(path)
                if len(path) > 2 and targets:
                    yield _step(board, digit, path, links, targets, wrap=False)
            elif sees >> end & 1:
                yield _step(board, digit, path, links, bits_of(path[::2]), wrap=True)


def _step(
    board: Board, digit: int, path: list[int], links: dict[int, dict[int, House]], targets: int, *, wrap: bool
) -> Step:
    houses = tuple(links[i][j] for i, j in pairwise(path))
    names = tuple(dict.fromkeys(house.name for house in houses))
    cells = board.cells(path)
    eliminations = board.candidates((i, digit) for i in each_bit(targets))
    first, last = cell_name(cells[0]), cell_name(cells[-1])
    if wrap:
        reason = f"{first} and {last} would then be {digit} together, but they see each other"
    else:
        reason = f"One of {first} and {last} is therefore {digit}"
    return Step(
        technique="simple colouring",
        difficulty=DIFFICULTY,
        text=f"Colour {cell_list(cells)} in turn: for {digit}, each is with the next the only pair of cells "
        f"left in its house ({house_list(names)}). {reason}, so {cannot(eliminations)}.",
        eliminations=eliminations,
        cells=cells,
        houses=names,
        digits=(digit,),
        because=tuple(board.house_fact(house, digit) for house in houses),
    )
