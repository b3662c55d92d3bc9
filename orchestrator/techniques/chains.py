"""Forcing chains: suppose a digit, follow the single candidates, and see where they lead.

A supposition that leaves a cell without a digit, or a house without a cell for one, is wrong. When
every digit of a cell, or every cell of a house, leads to the same thing, that thing holds.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from solver.puzzle import cell_name

from .board import Board, Candidate, CellFact, Fact, House, HouseFact, Layout, Step, each_bit, listing

MAX_LINKS = 24  # placements that one chain may suppose, over all its branches
SHORT_LINKS = 6  # up to here a chain counts as short
VERY_SHORT, ENOUGH = 4, 6  # so many chains of so few links, and no shorter one is looked for
MAX_TRACED = 40  # forcings that are followed in full to find the shortest
DIFFICULTY = {"short contradiction chain": 6.6, "contradiction chain": 7.6, "cell forcing chain": 8.0,
              "house forcing chain": 8.1}  # fmt: skip

Literal = tuple[int, int]
"""A cell number and a digit."""


@dataclass(frozen=True)
class Link:
    """One placement of a chain and the fact that forces it; the supposition has none."""

    cell: int
    digit: int
    fact: Fact | None


@dataclass(frozen=True)
class Chain:
    """The placements that lead from a supposition to its end, and the fact that ends a contradiction."""

    links: tuple[Link, ...]
    broken: Fact | None = None


def contradiction_chain(board: Board) -> Iterator[Step]:
    """Digits whose supposition breaks the board by singles; the shortest chain comes first."""
    open_houses = unfilled_houses(board)
    chains = []
    n_short = 0
    for i in range(len(board.cand)):
        for digit in each_bit(board.cand[i]):
            if time.monotonic() > board.deadline:
                break
            if close(board, open_houses, i, digit) is None:
                chain = trace(board, (i, digit))
                if chain is not None and len(chain.links) <= MAX_LINKS:
                    chains.append(chain)
                    n_short += len(chain.links) <= VERY_SHORT
        if n_short >= ENOUGH:
            break
    for chain in sorted(chains, key=lambda chain: len(chain.links)):
        yield _contradiction(board.layout, chain)


def forcing_chain(board: Board) -> Iterator[Step]:
    """What follows from every digit of a cell or from every cell of a house; the shortest first."""
    open_houses = unfilled_houses(board)
    after: dict[Literal, tuple[list[int], int] | None] = {}
    sources: list[tuple[Fact, list[Literal]]] = []
    for i, mask in enumerate(board.cand):
        if 2 <= mask.bit_count() <= 3:
            sources.append((board.cell_fact(i), [(i, d) for d in each_bit(mask)]))
    for digit, houses in enumerate(open_houses):
        for house in houses:
            places = board.where[digit] & house
            if 2 <= places.bit_count() <= 3:
                named = next(h for h in board.layout.houses if h.bits == house)
                sources.append((board.house_fact(named, digit), [(i, digit) for i in each_bit(places)]))
    goals: list[tuple[int, Fact, list[Literal], Literal, bool]] = []
    for fact, starts in sources:
        outcomes = []
        for start in starts:
            if time.monotonic() > board.deadline:
                return
            if start not in after:
                after[start] = close(board, open_houses, *start)
            outcomes.append(after[start])
        ends = [outcome for outcome in outcomes if outcome is not None]
        if len(ends) < len(starts):  # a contradiction, which is the other technique's
            continue
        done = ends[0][1]
        for _, filled in ends:
            done &= filled
        for digit in range(1, board.layout.size + 1):
            left, placed = 0, done
            for where, _ in ends:
                left |= where[digit]
                placed &= where[digit]
            for i in each_bit(placed):
                goals.append((len(starts), fact, starts, (i, digit), True))
            for i in each_bit(board.where[digit] & ~left):
                goals.append((len(starts), fact, starts, (i, digit), False))
    goals.sort(key=lambda goal: (goal[0], not goal[4]))
    found: list[tuple[int, int, Step]] = []
    for _, fact, starts, goal, placed_goal in goals[:MAX_TRACED]:
        if time.monotonic() > board.deadline:
            break
        branches = [trace(board, start, goal, placed_goal) for start in starts]
        chains = [chain for chain in branches if chain is not None]
        n_links = sum(len(chain.links) for chain in chains)
        if len(chains) == len(starts) and n_links <= MAX_LINKS:
            found.append((n_links, len(found), _forcing(board.layout, fact, chains, goal, placed_goal)))
    for _, _, step in sorted(found, key=lambda item: item[:2]):
        yield step


def unfilled_houses(board: Board) -> list[list[int]]:
    """For every digit, the houses (as bits) in which it is still to be placed."""
    return [[house.bits for house in board.layout.houses if where & house.bits] for where in board.where]


def close(board: Board, open_houses: list[list[int]], start: int, digit: int) -> tuple[list[int], int] | None:
    """Follow single candidates to the end; the places left per digit and the cells filled.

    None means that the supposition breaks the board. No reasons are kept: this is the fast half,
    and `trace` finds the reasons where there is something to tell.
    """
    peers = board.layout.peers
    where = board.where[:]
    everything = 0
    for places in where:
        everything |= places
    digits = range(1, len(where))
    filled = 0
    pending = [(start, digit)]
    stale = set(digits)  # digits whose places changed since their houses were last looked at
    while True:
        for i, d in pending:
            bit = 1 << i
            if not where[d] & bit:
                return None
            if filled & bit:
                continue
            filled |= bit
            for e in digits:
                if e != d and where[e] & bit:
                    where[e] ^= bit
                    stale.add(e)
            if where[d] & peers[i]:
                where[d] &= ~peers[i]
                stale.add(d)
        pending = []
        once = twice = 0
        for places in where:
            twice |= once & places
            once |= places
        if once != everything:
            return None
        singles = once & ~twice & ~filled
        if singles:
            for d in digits:
                for i in each_bit(singles & where[d]):
                    pending.append((i, d))
            continue
        for d in stale:
            places = where[d]
            for house in open_houses[d]:
                here = places & house
                if not here:
                    return None
                if not here & here - 1 and not here & filled:
                    pending.append((here.bit_length() - 1, d))
        stale = set()
        if not pending:
            return where, filled


def trace(board: Board, start: Literal, goal: Literal | None = None, placed: bool = False) -> Chain | None:
    """Follow single candidates from `start`, nearest first, keeping every reason.

    Stops at a contradiction, or, with a `goal`, when that candidate is placed or ruled out. Returns the
    chain without the links that its end does not need, or None when the end was not reached.
    """
    layout, houses = board.layout, board.layout.houses
    cand, where = board.cand[:], board.where[:]
    links: list[tuple[int, int, House | None]] = [(*start, None)]  # a house, or None when the cell forces
    queued = {start[0]}
    killer: dict[Literal, int] = {}
    for k, (cell, digit, _) in enumerate(links):  # grows while it is read
        if placed and (cell, digit) == goal:
            return Chain(_needed(board, links, killer, [k]))
        dead = [(cell, d) for d in each_bit(cand[cell]) if d != digit]
        dead += [(i, digit) for i in each_bit(where[digit] & layout.peers[cell])]
        for i, d in dead:
            killer[i, d] = k
            cand[i] &= ~(1 << d)
            where[d] &= ~(1 << i)
        if goal in killer:
            return None if placed else Chain(_needed(board, links, killer, [killer[goal]]))
        for i, d in dead:
            forced: list[tuple[int, int, House | None]] = []
            if not cand[i] & cand[i] - 1:
                forced.append((i, cand[i].bit_length() - 1, None))
            for h in layout.houses_of[i]:
                places = where[d] & houses[h].bits
                if not places & places - 1:
                    forced.append((places.bit_length() - 1, d, houses[h]))
            for j, e, house in forced:
                if j < 0 or e < 0:
                    if goal is not None:
                        return None
                    fact = board.house_fact(house, d) if house is not None else board.cell_fact(i)
                    ends = [killer[literal] for literal in _options(board, fact)]
                    return Chain(_needed(board, links, killer, ends), fact)
                if j not in queued:
                    queued.add(j)
                    links.append((j, e, house))
    return None


def _options(board: Board, fact: Fact) -> list[Literal]:
    """The candidates of which the fact says that one holds."""
    size = board.layout.size
    if isinstance(fact, CellFact):
        return [(fact.cell[0] * size + fact.cell[1], digit) for digit in fact.digits]
    return [(r * size + c, fact.digit) for r, c in fact.cells]


def _needed(
    board: Board, links: list[tuple[int, int, House | None]], killer: dict[Literal, int], ends: Iterable[int]
) -> tuple[Link, ...]:
    """The links on which `ends` depend, in order."""
    needed: dict[int, Link] = {}
    waiting = list(ends)
    while waiting:
        k = waiting.pop()
        if k in needed:
            continue
        cell, digit, house = links[k]
        if k == 0:
            needed[k] = Link(cell, digit, None)
            continue
        fact = board.house_fact(house, digit) if house is not None else board.cell_fact(cell)
        needed[k] = Link(cell, digit, fact)
        waiting += [killer[literal] for literal in _options(board, fact) if literal != (cell, digit)]
    return tuple(needed[k] for k in sorted(needed))


def _contradiction(layout: Layout, chain: Chain) -> Step:
    head, *rest = chain.links
    short = len(chain.links) <= SHORT_LINKS
    technique = "short contradiction chain" if short else "contradiction chain"
    cell = cell_name(layout.cell(head.cell))
    assert chain.broken is not None
    if isinstance(chain.broken, CellFact):
        end = f"{cell_name(chain.broken.cell)} has no digit left"
    else:
        end = f"{chain.broken.house} has no cell left for {chain.broken.digit}"
    consequences = [*(_consequence(layout, link) for link in rest), end]
    return _chain_step(
        layout,
        technique,
        text=f"Suppose {cell} is {head.digit}. Then {listing(consequences)}. "
        f"So {cell} cannot be {head.digit}.",
        eliminations=((layout.cell(head.cell), head.digit),),
        because=(*(link.fact for link in rest if link.fact is not None), chain.broken),
        chains=[chain],
    )


def _forcing(layout: Layout, fact: Fact, chains: list[Chain], goal: Literal, placed: bool) -> Step:
    target = (layout.cell(goal[0]), goal[1])
    if isinstance(fact, CellFact):
        technique = "cell forcing chain"
        digits = [chain.links[0].digit for chain in chains]
        opening = f"{cell_name(fact.cell)} is {listing(digits, 'or')}."
    else:
        technique = "house forcing chain"
        cells = [cell_name(layout.cell(chain.links[0].cell)) for chain in chains]
        opening = f"In {fact.house}, {fact.digit} goes in {listing(cells, 'or')}."
    outcome = f"{cell_name(target[0])} {'is' if placed else 'cannot be'} {target[1]}"
    branches = []
    for chain in chains:
        head, *rest = chain.links
        steps = [_consequence(layout, link) for link in rest]
        if not placed:
            steps.append(outcome)
        condition = f"If {cell_name(layout.cell(head.cell))} is {head.digit}"
        branches.append(f"{condition}, then {listing(steps)}." if steps else f"{condition}, it is there.")
    return _chain_step(
        layout,
        technique,
        text=f"{opening} {' '.join(branches)} So in every case {outcome}.",
        placements=(target,) if placed else (),
        eliminations=() if placed else (target,),
        because=(fact, *(link.fact for chain in chains for link in chain.links if link.fact is not None)),
        chains=chains,
    )


def _consequence(layout: Layout, link: Link) -> str:
    name = cell_name(layout.cell(link.cell))
    if isinstance(link.fact, HouseFact):
        return f"{name} is {link.digit} (the last cell for it in {link.fact.house})"
    return f"{name} is {link.digit} (its last digit)"


def _chain_step(
    layout: Layout,
    technique: str,
    text: str,
    because: tuple[Fact, ...],
    chains: list[Chain],
    placements: tuple[Candidate, ...] = (),
    eliminations: tuple[Candidate, ...] = (),
) -> Step:
    supposed = [(layout.cell(link.cell), link.digit) for chain in chains for link in chain.links]
    facts = tuple(dict.fromkeys(because))
    cells = [cell for cell, _ in supposed] + [fact.cell for fact in facts if isinstance(fact, CellFact)]
    stated = [digit for _, digit in (*supposed, *placements, *eliminations)]
    stated += [fact.digit for fact in facts if isinstance(fact, HouseFact)]
    return Step(
        technique=technique,
        difficulty=DIFFICULTY[technique] + 0.02 * len(supposed),
        text=text,
        placements=placements,
        eliminations=eliminations,
        cells=tuple(dict.fromkeys(cells)),
        houses=tuple(dict.fromkeys(fact.house for fact in facts if isinstance(fact, HouseFact))),
        digits=tuple(sorted(set(stated))),
        because=facts,
        supposed=tuple(dict.fromkeys(supposed)),
    )
