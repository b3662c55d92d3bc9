"""From what each cell looks like to the puzzle that was printed: the rules weigh the readings.

A reading is one choice for every cell. Its weight is the product of the cells' probabilities, times `IMPROPER`
or `IMPOSSIBLE` if the puzzle would have several solutions or none: printed puzzles nearly always have
one. All readings that are not far less probable than the best are weighed. If the best of them has less than
`SURE` of all the weight, the cell that would settle most of the doubt is asked about.
"""

from __future__ import annotations

import heapq
import itertools
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from parsers.image.board import BLANK, HANDWRITTEN, OTHER, PRINTED, SURE_BOARD, Board
from parsers.image.inks import DEPTH, SAME_PAPER, inks_apart, inks_of, papers_of
from parsers.reading import Doubt, Reading
from solver.kinds import find_kind
from solver.kinds.sudoku import FEWEST_GIVENS, Sudoku
from solver.puzzle import Cell, Grid, ParseError, Puzzle, Status, cell_name

IMPROPER, IMPOSSIBLE = 1e-2, 1e-4  # how much rarer puzzles with several solutions, or none, are in print
SURE = 0.97  # of the weight: enough not to ask
FARTHEST = 14.0  # nats: less probable readings than this, compared with the likeliest, are not looked at
MOST_READINGS = 400
SECONDS = 0.3
LEAST = 1e-6  # no cell is surer than this; what the network never saw may still be there
MOST_QUESTIONS = 3
CLEARLY = 0.9  # so probable must handwriting be in at least one cell, or there is none on the board
FEW_STRANGE = 2  # cells; more are pencil marks
FAINT = 0.999  # a blank that is less sure than this may be a given that was overlooked


@dataclass(frozen=True, eq=False)
class Weighed:
    """One reading of all cells."""

    clues: Grid
    weight: float
    status: Status


def reading_of(board: Board, fixes: Mapping[Cell, int] | None = None, *, seconds: float = SECONDS) -> Reading:
    """The puzzle on a board, or the most probable one and what to ask.

    `fixes` are cells that a person has told: a digit, or 0 for a cell without a given.

    Raises:
        ParseError: a fix names a cell or a digit that the board does not have.
    """
    kind = find_kind(board.kind)
    assert isinstance(kind, Sudoku)
    side = kind.side
    fixes = dict(fixes or {})
    for cell, digit in fixes.items():
        if not (0 <= cell[0] < side and 0 <= cell[1] < side and 0 <= digit <= side):
            raise ParseError(f"{cell_name(cell)}={digit} does not fit a board of {side} x {side} cells")
    looks = board.probabilities.astype(np.float64)
    by_hand = _by_hand(looks)
    of_own_ink = _of_own_ink(kind, board, looks, fixes) if by_hand != "givens" else None
    if of_own_ink is not None and of_own_ink.sure:
        looks = of_own_ink.weighed(looks)
        by_hand = "entries"
    givens = _given_probabilities(looks, side, by_hand)
    for cell, digit in fixes.items():
        givens[cell] = 0.0
        givens[cell][digit] = 1.0
    weighed = _weigh(kind, givens, time.monotonic() + seconds)
    total = sum(reading.weight for reading in weighed)
    best = weighed[0]
    sure = best.weight / total
    confidence = sum(r.weight * (r.clues == best.clues) for r in weighed) / total
    likeliest = givens.argmax(-1)
    changes = tuple((int(r), int(c)) for r, c in np.argwhere(likeliest != best.clues))
    entries = None
    if by_hand == "entries":
        entries, chosen = _entries(kind, looks, best)
        for cell in fixes:
            entries[cell] = 0
        confidence = np.where(entries != 0, np.minimum(confidence, chosen), confidence)
    doubts = () if sure >= SURE else _doubts(board, weighed, confidence)
    questions = [_question(doubt) for doubt in doubts]
    if not doubts and (doubt := _suspect(kind, board, best, givens, fixes)) is not None:
        doubts = (doubt,)
        many = "no solution" if best.status is Status.impossible else "several solutions"
        questions = [f"{_question(doubt)} As I read it, the puzzle has {many}."]
    if not doubts and of_own_ink is not None and not of_own_ink.sure:
        doubts = (of_own_ink.doubt(board, best.clues),)
        questions = [f"{_question(doubts[0])} Digits of its colour may be entries."]
    if not doubts and of_own_ink is None and (doubt := _faded(board, best.clues, fixes)) is not None:
        doubts = (doubt,)
        questions = [f"{_question(doubt)} It is paler or darker than the others, and may be an entry."]
    if (
        not doubts
        and by_hand == "entries"
        and (doubt := _strange(kind, board, best, looks, fixes)) is not None
    ):
        doubts = (doubt,)
        questions = [_question(doubt)]
    if board.score < SURE_BOARD:
        questions.insert(0, f"Is this a Sudoku of {side} x {side} cells?")
    return Reading(
        puzzle=Puzzle(kind, best.clues),
        confidence=np.clip(confidence, 0.0, 1.0),
        questions=tuple(questions),
        source="image",
        entries=entries if entries is not None and entries.any() else None,
        alternatives=tuple(Puzzle(kind, r.clues) for r in weighed[1:4]) if doubts else (),
        why="a board in the picture" + (f", {len(changes)} cells settled by the rules" if changes else ""),
        changes=changes,
        doubts=doubts,
    )


def _by_hand(looks: np.ndarray) -> str:
    """What is handwritten on the board: `nothing`, `entries`, or `givens` too, as on a board that somebody copied."""
    printed, hand = looks[..., PRINTED].sum(-1), looks[..., HANDWRITTEN].sum(-1)
    if hand.max() < CLEARLY:
        return "nothing"
    if printed.sum() < 0.25 * hand.sum() and printed.sum() < 0.06 * printed.size:
        return "givens"
    return "entries"


def _given_probabilities(looks: np.ndarray, side: int, by_hand: str) -> np.ndarray:
    """(N, N, side + 1): how probable it is that a cell has no given, or this one."""
    digits = looks[..., PRINTED]
    if by_hand != "entries":
        digits = digits + looks[..., HANDWRITTEN]
    digits = digits[..., :side]
    found = np.concatenate([1 - digits.sum(-1, keepdims=True), digits], axis=-1)
    found = np.maximum(found, LEAST)
    return found / found.sum(-1, keepdims=True)


def _entries(kind: Sudoku, looks: np.ndarray, best: Weighed) -> tuple[Grid, np.ndarray]:
    """What a person wrote, 0 where there is a given, nothing, or no digit; and how sure each is.

    Where the givens have one solution, its digits are likelier to have been written: as much likelier as the
    rest of what this person wrote agrees with it. A mistake that is clear to see stays one.
    """
    hand = looks[..., HANDWRITTEN][..., : kind.side]
    written = (hand.sum(-1) > looks[..., BLANK] + looks[..., OTHER]) & (best.clues == 0)
    digits = np.maximum(hand, LEAST)
    digits = digits / digits.sum(-1, keepdims=True)
    if written.any() and best.status is Status.unique:
        (solution,) = kind.search(best.clues).solutions
        digits[written] = _agreeing(digits[written], solution[written])
    entries = np.where(written, digits.argmax(-1) + 1, 0).astype(np.int8)
    return entries, digits.max(-1) * hand.sum(-1)


def _agreeing(digits: np.ndarray, solution: np.ndarray) -> np.ndarray:
    """(n, side) probabilities of digits, given that about as many as seem to are those of the solution."""
    is_right = np.arange(digits.shape[1]) == solution[:, None] - 1
    share = 0.5
    for _ in range(10):
        prior = np.where(is_right, share, (1 - share) / (digits.shape[1] - 1))
        likely = digits * prior
        likely /= likely.sum(1, keepdims=True)
        share = float(np.clip((likely[is_right].sum() + 1) / (len(digits) + 2), 0.01, 0.99))
    return likely


SHADED_BLANKS = 0.1  # of the cells, at least, are empty where shade tells givens from entries
SHADE, MOST_OF_SHADE = (
    12.0,
    0.8,
)  # levels; share of the shaded cells that have one colour, others are highlighted
MORE_COLOUR = 0.08  # radians: enough to say which of two inks is the coloured one
IN_ONE_INK = 0.85  # of the handwritten digits, at least, are of the ink of the entries
STRAY = 0.2  # of the digits of an ink: fewer are not written by hand, even if they look so


@dataclass(frozen=True, eq=False)
class OwnInk:
    """Digits that the person who plays seems to have typed or written in a colour of their own."""

    entries: np.ndarray  # (N, N) bool
    givens: np.ndarray  # (N, N) bool: all other digits
    certain: np.ndarray  # (N, N) bool: whose ink is not between the two
    sure: bool

    def weighed(self, looks: np.ndarray) -> np.ndarray:
        """The probabilities of cells, with what the ink tells of who put a digit there.

        Where the shape clearly tells the opposite, it is left open; but what was typed has the shape of print.
        """
        printed, hand = looks[..., PRINTED].sum(-1), looks[..., HANDWRITTEN].sum(-1)
        by_pen = (hand[self.entries] > CLEARLY).sum() > 0.5 * self.entries.sum()
        moved = looks.copy()
        for digits, to, away, shape in (
            (self.entries, HANDWRITTEN, PRINTED, printed if by_pen else np.zeros_like(printed)),
            (self.givens, PRINTED, HANDWRITTEN, hand),
        ):
            # what was typed in thin strokes, or in a hue between the two, is left to the rules or to a question
            unclear = 0.5 if to is HANDWRITTEN and not by_pen else 0.0
            share = np.where(self.certain, np.where(shape > CLEARLY, 0.5, 1.0), unclear)
            share = np.where(digits, share, 0.0)[..., None]
            moved[..., to] += share * looks[..., away]
            moved[..., away] -= share * looks[..., away]
        if not by_pen:  # a digit far from all inks, such as a red one on a cell of another colour
            share = np.where(self.givens & ~self.certain, 0.5, 0.0)[..., None]
            moved[..., HANDWRITTEN] += share * looks[..., PRINTED]
            moved[..., PRINTED] -= share * looks[..., PRINTED]
        return moved

    def doubt(self, board: Board, clues: Grid) -> Doubt:
        """One of the entries, of which one would ask whether it was given."""
        r, c = np.argwhere(
            self.entries & (clues > 0) if (self.entries & (clues > 0)).any() else self.entries
        )[0]
        cell = int(r), int(c)
        return Doubt(cell, (int(clues[cell]), 0), board.box(cell))


def _of_own_ink(kind: Sudoku, board: Board, looks: np.ndarray, fixes: Mapping[Cell, int]) -> OwnInk | None:
    """The entries among digits of two inks: on screens and under a coloured pen the ink tells them from givens.

    The digits of the other ink should be a proper puzzle by themselves, what was written by hand should not be
    among them, and where both would do, givens are the less colourful ones. What a person has told of one digit
    decides about all of its ink.
    """
    n = kind.side
    values = looks[..., PRINTED][..., :n] + looks[..., HANDWRITTEN][..., :n]
    digits = np.where(values.sum(-1) > 0.5, values.argmax(-1) + 1, 0).astype(np.int8)
    cells = [(int(r), int(c)) for r, c in np.argwhere(digits > 0)]
    if len(cells) <= FEWEST_GIVENS[n] or (inks := inks_apart(board, cells)) is None:
        return _of_own_paper(kind, board, digits, fixes)
    places = tuple(np.array(cells).T)
    by_hand = looks[..., HANDWRITTEN].sum(-1) > CLEARLY
    shares = [by_hand[places][inks.nearest == ink].mean() for ink in np.unique(inks.nearest)]
    written = max(shares) > STRAY  # or a few digits of a playful font look as if they were
    coloured = inks.colours[1] - inks.colours[0] > MORE_COLOUR
    proper, possible = [], []
    for ink in range(len(inks.colours)):
        entries, certain = np.zeros(digits.shape, bool), np.zeros(digits.shape, bool)
        entries[places], certain[places] = inks.others(ink), inks.certain(ink)
        for cell, value in fixes.items():
            if digits[cell] > 0 and not certain[cell]:
                entries[cell], certain[cell] = value == 0, True
        givens = (digits > 0) & ~entries
        told = [entries[cell] == (value == 0) for cell, value in fixes.items() if digits[cell] > 0]
        fits = not written or (by_hand & entries).sum() >= IN_ONE_INK * by_hand.sum()
        if fits and all(told) and entries.any() and givens.sum() >= FEWEST_GIVENS[n]:
            candidate = OwnInk(entries, givens, certain, inks.clear(ink) or bool(told))
            possible.append(candidate)
            if kind.status(np.where(givens, digits, 0).astype(np.int8)) is Status.unique:
                proper.append((ink, candidate))
    if proper:
        ink, candidate = proper[0]
        settled = (coloured and ink == 0) or written or (len(proper) == 1 and not coloured) or bool(fixes)
        return candidate if settled else replace(candidate, sure=False)
    highlighted = len(set(digits[places][inks.nearest > 0].tolist())) == 1  # one digit wherever it stands
    if possible and coloured and possible[0].sure and not written and not highlighted:
        return possible[0]  # some given was misread
    return _of_own_paper(kind, board, digits, fixes)


def _of_own_paper(kind: Sudoku, board: Board, digits: Grid, fixes: Mapping[Cell, int]) -> OwnInk | None:
    """The entries on a screen that shades the cells of the givens, or of the entries, and no empty cell."""
    papers = papers_of(board)
    blank = digits == 0
    if papers is None or blank.sum() < SHADED_BLANKS * digits.size:
        return None
    away = (
        np.abs(papers[:, :, None] - papers[blank]).max(-1).min(-1)
    )  # from the nearest colour of an empty cell
    shaded = (digits > 0) & (away > SHADE)
    if len(np.unique(digits[shaded])) < 2 or ((away > SAME_PAPER) & ~shaded).any():
        return None  # one digit wherever it stands is highlighted
    alike = shaded & (np.abs(papers - np.median(papers[shaded], axis=0)).max(-1) < SAME_PAPER)
    if alike.sum() < max(FEWEST_GIVENS[4], MOST_OF_SHADE * shaded.sum()):
        return None
    found = []
    for givens in (shaded, (digits > 0) & ~shaded):
        entries = (digits > 0) & ~givens
        told = all(entries[cell] == (value == 0) for cell, value in fixes.items() if digits[cell] > 0)
        is_proper = kind.status(np.where(givens, digits, 0).astype(np.int8)) is Status.unique
        if told and entries.any() and givens.sum() >= FEWEST_GIVENS[board.side] and is_proper:
            selected = shaded & ~alike  # whose colour does not tell what it is
            found.append(OwnInk(entries | selected, givens & ~selected, ~selected, bool(fixes)))
    if len(found) == 1 and found[0].givens[alike].all():
        return replace(found[0], sure=True)
    return found[0] if found else None


# ---------------------------------------------------------------------------- weighing


def _weigh(kind: Sudoku, givens: np.ndarray, deadline: float) -> list[Weighed]:
    """The readings worth a look: those that the rules have weighed, heaviest first, then those time was lacking for."""
    found: list[Weighed] = []
    late: list[Weighed] = []
    heaviest = likelihood = 0.0
    for cost, clues in itertools.islice(_by_probability(givens), MOST_READINGS):
        probability = float(np.exp(-cost))
        if probability < heaviest * 1e-4:
            break  # whatever comes now is far lighter even if it is a proper puzzle
        if found and time.monotonic() > deadline:
            usual = (
                sum(reading.weight for reading in found) / likelihood
            )  # of the readings there was time for
            late.append(Weighed(clues, probability * usual, Status.unknown))
            continue
        status = kind.status(clues)
        weight = probability * {Status.unique: 1.0, Status.impossible: IMPOSSIBLE}.get(status, IMPROPER)
        heaviest, likelihood = max(heaviest, weight), likelihood + probability
        found.append(Weighed(clues, weight, status))
    return sorted(found, key=lambda reading: -reading.weight) + late


def _by_probability(givens: np.ndarray) -> Iterator[tuple[float, Grid]]:
    """All readings, the most probable first, with how many nats less probable they are than the first.

    A reading is the likeliest choices but for a set of deviations. These are numbered by their cost; a set is
    followed by the two in which its last deviation is exchanged for the next, or the next is added.
    """
    best = givens.argmax(-1).astype(np.int8)
    logs = np.log(np.maximum(givens, 1e-30))  # what a person has ruled out costs more than `FARTHEST`
    costs = logs.max(-1, keepdims=True) - logs
    deviations = sorted(
        (float(costs[r, c, v]), int(r), int(c), int(v))
        for r, c, v in np.argwhere(costs < FARTHEST)
        if v != best[r, c]
    )
    yield 0.0, best
    queue: list[tuple[float, tuple[int, ...]]] = []
    if deviations:
        queue.append((deviations[0][0], (0,)))
    while queue:
        cost, chosen = heapq.heappop(queue)
        if cost > FARTHEST:
            return
        cells = {deviations[i][1:3] for i in chosen}
        if len(cells) == len(chosen):
            clues = best.copy()
            for i in chosen:
                _, r, c, v = deviations[i]
                clues[r, c] = v
            yield cost, clues
        last = chosen[-1]
        if last + 1 < len(deviations):
            step = deviations[last + 1][0]
            heapq.heappush(queue, (cost - deviations[last][0] + step, (*chosen[:-1], last + 1)))
            heapq.heappush(queue, (cost + step, (*chosen, last + 1)))


# ---------------------------------------------------------------------------- asking


def _doubts(board: Board, weighed: Sequence[Weighed], confidence: np.ndarray) -> tuple[Doubt, ...]:
    """The cells in which the readings differ, those with most weight against the best reading first."""
    best = weighed[0].clues
    total = sum(reading.weight for reading in weighed)
    doubts: list[Doubt] = []
    for flat in np.argsort(confidence, axis=None, kind="stable")[:MOST_QUESTIONS]:
        r, c = divmod(int(flat), board.side)
        weights: dict[int, float] = {int(best[r, c]): 0.0}
        for reading in weighed:
            value = int(reading.clues[r, c])
            weights[value] = weights.get(value, 0.0) + reading.weight
        choices = sorted(weights, key=lambda value: -weights[value])[:3]
        if len(choices) > 1 and (not doubts or weights[choices[1]] > 0.01 * total):
            doubts.append(Doubt((r, c), tuple(choices), board.box((r, c))))
    return tuple(doubts)


def _suspect(
    kind: Sudoku, board: Board, best: Weighed, givens: np.ndarray, fixes: Mapping[Cell, int]
) -> Doubt | None:
    """The cell to ask about when even the best reading is no proper puzzle, unless a person stands by it."""
    if best.status is Status.impossible:
        cells = kind.search(best.clues, seconds=0.2).clash
    elif best.status is Status.several:
        blanks = np.argwhere((best.clues == 0) & (givens[..., 0] < FAINT)).tolist()
        cells = tuple((r, c) for r, c in blanks)
    else:
        return None
    if not cells or any(cell in fixes for cell in cells):
        return None
    cell = min(cells, key=lambda cell: float(givens[cell].max()))
    choices = np.argsort(-givens[cell])[:2].tolist()
    return Doubt(cell, tuple(choices), board.box(cell))


FADED, ALIKE = (
    0.4,
    0.05,
)  # differences of the logarithm of the ink's depth; in photos print differs by 0.07 or more
MOST_FADED = 0.2  # of the digits


def _faded(board: Board, clues: Grid, fixes: Mapping[Cell, int]) -> Doubt | None:
    """A digit that is paler or darker than the others, which are all alike, as typed entries may be on a screen."""
    cells = [(int(r), int(c)) for r, c in np.argwhere(clues > 0)]
    if len(cells) < FEWEST_GIVENS[board.side]:
        return None
    depths = inks_of(board, cells)[0][:, -1] / DEPTH
    off = np.abs(depths - np.median(depths))
    faded = [cell for cell, far in zip(cells, off.tolist(), strict=True) if far > FADED]
    if np.quantile(off, 1 - MOST_FADED) > ALIKE or not 0 < len(faded) <= MOST_FADED * len(cells):
        return None
    if any(cell in fixes for cell in faded):
        return None
    return Doubt(faded[0], (int(clues[faded[0]]), 0), board.box(faded[0]))


def _strange(
    kind: Sudoku, board: Board, best: Weighed, looks: np.ndarray, fixes: Mapping[Cell, int]
) -> Doubt | None:
    """One of few cells with neither digit nor blank on a board that a person filled in: a given may be hidden there."""
    cells = [(int(r), int(c)) for r, c in np.argwhere((looks[..., OTHER] > 0.5) & (best.clues == 0))]
    if not 0 < len(cells) <= FEW_STRANGE or any(cell in fixes for cell in cells):
        return None
    found = kind.search(best.clues, seconds=0.2).solutions
    if best.status is not Status.unique or not found:
        return None
    return Doubt(cells[0], (0, int(found[0][cells[0]])), board.box(cells[0]))


def _question(doubt: Doubt) -> str:
    """`row 2, column 6: 8 or 9?`"""
    names = ["empty" if value == 0 else str(value) for value in doubt.choices]
    return f"row {doubt.cell[0] + 1}, column {doubt.cell[1] + 1}: {', '.join(names[:-1])} or {names[-1]}?"
