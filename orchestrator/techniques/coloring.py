"""Simple colouring: one digit, houses where it has two places left, two colours in turn."""

from __future__ import annotations

from collections.abc import Iterator

from solver.puzzle import cell_name

from .board import Board, HouseFact, Step, cannot, cell_list, each_bit, house_list

DIFFICULTY = 4.6


def simple_coloring(board: Board) -> Iterator[Step]:
    """Chains of conjugate cells; the shortest that says something comes first."""
    found = [step for digit in range(1, board.layout.size + 1) for step in _color(board, digit)]
    yield from sorted(found, key=lambda step: (len(step.cells), -len(step.eliminations)))


def _color(board: Board, digit: int) -> Iterator[Step]:
    links: dict[int, dict[int, str]] = {}
    where = board.where[digit]
    for house in board.layout.houses:
        places = where & house.bits
        if places.bit_count() == 2:
            one, two = each_bit(places)
            links.setdefault(one, {}).setdefault(two, house.name)
            links.setdefault(two, {}).setdefault(one, house.name)
    for start in links:
        before = {start: start}
        queue = [start]
        for i in queue:
            for j in links[i]:
                if j not in before:
                    before[j] = i
                    queue.append(j)
        for end in queue[1:]:
            if end < start:
                continue
            path = [end]
            while path[-1] != start:
                path.append(before[path[-1]])
            path.reverse()
            if len(path) % 2 == 0:
                targets = where & board.layout.peers[start] & board.layout.peers[end] & ~sum(1 << i for i in path)
                if len(path) > 2 and targets:
                    yield _step(board, digit, path, links, targets, wrap=False)
            elif board.layout.peers[start] >> end & 1:
                yield _step(board, digit, path, links, sum(1 << i for i in path[::2]), wrap=True)


def _step(
    board: Board, digit: int, path: list[int], links: dict[int, dict[int, str]], targets: int, *, wrap: bool
) -> Step:
    houses = tuple(links[i][j] for i, j in zip(path, path[1:], strict=False))
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
        f"left in its house ({house_list(tuple(dict.fromkeys(houses)))}). {reason}, so {cannot(eliminations)}.",
        eliminations=eliminations,
        cells=cells,
        houses=tuple(dict.fromkeys(houses)),
        digits=(digit,),
        because=tuple(HouseFact(name, digit) for name in houses),
    )
