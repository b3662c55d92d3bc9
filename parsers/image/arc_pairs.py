"""Puts the grids of an ARC page into pairs, input and output, by their places; the one left over is the test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from parsers.image.arc_cells import stretches
from parsers.image.arc_colors import border_color, contrast_with
from parsers.image.arc_grids import DrawnGrid
from parsers.image.glyphs import letter
from parsers.image.lattice import Box

BELOW, BESIDE = "outputs below inputs", "outputs beside inputs"


@dataclass(frozen=True, eq=False)
class Pairing:
    """The grids of a page as a task."""

    pairs: list[tuple[DrawnGrid, DrawnGrid]]
    test: DrawnGrid
    why: str
    questions: tuple[str, ...] = ()
    has_room: bool = False  # an empty grid waits for the answer


def pair_grids(grids: list[DrawnGrid], asked: list[Box], page: np.ndarray) -> Pairing | None:
    """Inputs with outputs, and the test input."""
    n = len(grids)
    if n < 3 or (n % 2 == 0 and (asked or n < 4)):
        return None
    if (aside := _test_aside(grids, page)) is not None:
        return aside
    lines = _lines_of(grids, 1)
    ordered, why, questions = _in_order(lines, _lines_of(grids, 0), page)
    if len(ordered) != n:
        return None
    pairs = _in_pairs(ordered)
    if any(any(a in line and b in line for line in lines) != (why == BESIDE) for a, b in pairs):
        place = "beside" if why == BESIDE else "below"
        questions = (f"Does each output stand {place} its input? I took it as that.",)
    if n % 2:
        return Pairing(pairs, ordered[-1], f"{len(pairs)} pairs and a test input, {why}", questions)
    test, answer = pairs.pop()
    if _is_blank(answer) and not any(_is_blank(output) for _, output in pairs):
        why = f"{len(pairs)} pairs and a test input with room for an answer, {why}"
        return Pairing(pairs, test, why, questions, has_room=True)
    questions += ("Every input has an output: is the last pair the test with its answer? I took it as that.",)
    return Pairing(pairs, test, f"{len(pairs)} pairs, and one more taken as the test, {why}", questions)


def _in_order(
    lines: list[list[DrawnGrid]], stacks: list[list[DrawnGrid]], page: np.ndarray
) -> tuple[list[DrawnGrid], str, tuple[str, ...]]:
    """Input, output, input, output ...; where outputs stand; and what has to be asked about that."""
    beside = [g for line in lines for g in line]
    below = [g for stack in stacks for g in stack]
    if not _are_pairs(stacks):
        below = [g for band in _bands_of(lines) for g in band]
    why = _layout(lines, stacks)
    if why == BELOW and len(below) == len(beside) and below != beside:
        if _has_arrows(lines, page):
            return beside, BESIDE, ()
        if not _is_alike(_in_pairs(below)) and _is_alike(_in_pairs(beside)):
            return beside, BESIDE, ("Does each output stand beside its input? I took it as that.",)
    elif (
        len(below) == len(beside)
        and not _has_arrows(lines, page)
        and not _is_alike(_in_pairs(beside))
        and _is_alike(_in_pairs(below))
    ):
        return below, BELOW, ("Does each output stand below its input? I took it as that.",)
    return (below if why == BELOW else beside), why, ()


def _test_aside(grids: list[DrawnGrid], page: np.ndarray) -> Pairing | None:
    """The pairs where examples stand in two columns and the test, perhaps with room for an answer, right of them."""
    across = sorted(grids, key=lambda g: g.box[0])
    n = 1 if len(grids) % 2 else 2
    examples, (test, *answer) = across[:-n], across[-n:]
    lines = _lines_of(examples, 1)
    if test.box[0] <= max(g.box[2] for g in examples) or len(lines) < 2 or any(len(it) != 2 for it in lines):
        return None
    if answer:
        is_told = len(_lines_of([test, *answer], 1)) == 1 and _is_blank(answer[0])
        is_told = is_told and not any(_is_blank(line[1]) for line in lines)
    else:  # two inputs and the test may stand above two outputs
        pitches = [grid.pitch for grid in examples]
        is_larger = max(pitches) < 1.04 * min(pitches) and not 0.9 < test.pitch / pitches[0] < 1.1
        is_told = len(lines) > 2 or is_larger or _has_arrows(_lines_of(grids, 1), page)
    if not is_told:
        return None
    pairs = [(line[0], line[1]) for line in lines]
    why = f"{len(pairs)} pairs, {BESIDE}, and a test input to the right of them"
    return Pairing(pairs, test, why, has_room=bool(answer))


def _is_blank(grid: DrawnGrid) -> bool:
    """Whether nothing is in a grid, as in one that waits for an answer."""
    return not grid.cells.any()


def _layout(lines: list[list[DrawnGrid]], stacks: list[list[DrawnGrid]]) -> str:
    """Where outputs stand, as the places of the grids say."""
    lines_pair, stacks_pair = _are_pairs(lines), _are_pairs(stacks)
    if stacks_pair and not lines_pair and _in_twos(lines) and not _is_aligned(lines):
        stacks_pair = False
    if stacks_pair and (not lines_pair or _gap_along(stacks, 1) < 0.6 * _gap_along(lines, 0)):
        return BELOW
    return BELOW if not lines_pair and _is_stacked(lines, stacks) else BESIDE


def _in_pairs(ordered: Sequence[DrawnGrid]) -> list[tuple[DrawnGrid, DrawnGrid]]:
    return [(ordered[i], ordered[i + 1]) for i in range(0, len(ordered) - 1, 2)]


def _is_alike(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]]) -> bool:
    """Whether the size of the output follows from that of the input in the same way in every pair."""
    sizes = [(a.cells.shape, b.cells.shape) for a, b in pairs]
    return len(pairs) > 1 and (
        all(b == a[::-1] for a, b in sizes)
        or len({b for _, b in sizes}) == 1
        or len({(b[0] / a[0], b[1] / a[1]) for a, b in sizes}) == 1
    )


# ---------------------------------------------------------------------------- places


def _lines_of(grids: Sequence[DrawnGrid], axis: int) -> list[list[DrawnGrid]]:
    """Grids side by side (axis 1: one line from left to right), lines from top to bottom; or for axis 0, columns."""
    low, high = (1, 3) if axis == 1 else (0, 2)
    along = 0 if axis == 1 else 1
    lines: list[list[DrawnGrid]] = []
    for grid in sorted(grids, key=lambda g: (g.box[low] + g.box[high]) / 2):
        for line in lines:
            start, end = min(g.box[low] for g in line), max(g.box[high] for g in line)
            overlap = min(end, grid.box[high]) - max(start, grid.box[low])
            if overlap > 0.5 * min(end - start, grid.box[high] - grid.box[low]):
                line.append(grid)
                break
        else:
            lines.append([grid])
    for line in lines:
        line.sort(key=lambda g: g.box[along])
    return lines


def _is_stacked(lines: list[list[DrawnGrid]], stacks: list[list[DrawnGrid]]) -> bool:
    """Whether each output stands below its input, and not beside it."""
    widths = [len(line) for line in lines]
    if max(widths) == 1:
        return True  # one column: either way the order is the same
    if len(lines) == 1:
        return False
    if max(widths) > 2 and len(lines) % 2 == 0 and _is_aligned(lines):
        return True
    if _in_twos(lines):
        return False
    if any(w % 2 for w in widths[:-1]):
        return True  # beside each other they would not go in pairs
    if len(lines) % 2:
        return False
    closer = _gap_along(stacks, 1) < _gap_along(lines, 0)
    if max(widths) == 2:
        return closer and _gap_along(stacks, 1) < 0.6 * _gap_along(lines, 0)
    return closer or _is_aligned(lines)


def _is_aligned(lines: list[list[DrawnGrid]]) -> bool:
    """Whether grids of different widths stand above each other by their left edges or their middles."""
    if len({grid.box[2] - grid.box[0] for line in lines for grid in line}) == 1:
        return False
    for upper, lower in zip(lines[::2], lines[1::2], strict=False):
        if not 0 <= len(upper) - len(lower) <= 1:
            return False
        for grid in lower:
            left, middle = grid.box[0], (grid.box[0] + grid.box[2]) / 2
            if not any(
                abs(g.box[0] - left) < 4 or abs((g.box[0] + g.box[2]) / 2 - middle) < 4 for g in upper
            ):
                return False
    return True


def _are_pairs(groups: list[list[DrawnGrid]]) -> bool:
    """Whether each group is an input with its output, and at most one, the last, is the test input alone."""
    return all(len(group) == 2 for group in groups[:-1]) and len(groups[-1]) <= 2 and len(groups) > 1


def _in_twos(lines: list[list[DrawnGrid]]) -> bool:
    """Whether the grids of a line stand in twos: narrow and wide gaps take turns, on the whole page."""
    narrow, wide = [], []
    for line in lines:
        gaps = [b.box[0] - a.box[2] for a, b in itertools.pairwise(line)]
        narrow += gaps[::2]
        wide += gaps[1::2]
    return bool(wide) and min(wide) > 1.25 * max(narrow)


def _gap_along(lines: list[list[DrawnGrid]], axis: int) -> float:
    """The usual distance between neighbours."""
    gaps = [b.box[axis] - a.box[axis + 2] for line in lines for a, b in itertools.pairwise(line)]
    return float(np.median(gaps)) if gaps else float("inf")


def _bands_of(lines: list[list[DrawnGrid]]) -> Iterator[list[DrawnGrid]]:
    """Input, output, input, output ... where outputs stand in the line below."""
    for upper, lower in zip(lines[::2], [*lines[1::2], []], strict=False):
        below = list(lower)
        band: list[DrawnGrid] = []
        for grid in upper:
            middle = (grid.box[0] + grid.box[2]) / 2
            partner = min(below, key=lambda g: abs((g.box[0] + g.box[2]) / 2 - middle), default=None)
            band.append(grid)
            if (
                partner is not None
                and len(below) >= 1
                and not (grid is upper[-1] and len(lower) < len(upper))
            ):
                band.append(partner)
                below.remove(partner)
        yield band


# ---------------------------------------------------------------------------- arrows


def _has_arrows(lines: list[list[DrawnGrid]], page: np.ndarray) -> bool:
    """Whether something is drawn half way between inputs and outputs beside them, and nothing before the next input."""
    within: list[bool] = []
    between: list[bool] = []
    for line in lines:
        for k, (a, b) in enumerate(itertools.pairwise(line)):
            top, bottom = max(a.box[1], b.box[1]), min(a.box[3], b.box[3])
            gap = page[top:bottom, a.box[2] + 3 : b.box[0] - 3]
            if not gap.size:
                return False
            is_drawn = bool((contrast_with(gap, gap[0, 0]) > 60).any())
            (between if k % 2 else within).append(is_drawn)
    return bool(within) and all(within) and not any(between)


def _has_question(test: DrawnGrid, grids: Sequence[DrawnGrid], page: np.ndarray) -> bool:
    """Whether a question mark stands beside the test input, or under it, where its output would be."""
    left, top, right, bottom = test.box
    side = max(right - left, bottom - top, 60)
    for x0, y0, x1, y1 in (
        (right + 3, top, right + 2 * side, bottom),
        (left, bottom + 3, right, bottom + 2 * side),
    ):
        if any(g.box[0] < x1 and g.box[2] > x0 and g.box[1] < y1 and g.box[3] > y0 for g in grids):
            continue
        place = page[y0:y1, x0:x1]
        if min(place.shape[:2]) < 8:
            continue
        ink = contrast_with(place, border_color(place)) / 255
        last = [0, 0]
        for start, end in stretches(ink.max(0) > 0.25):  # what an arrow leads to
            last = [last[0] if start - last[1] < 4 else start, end]
        if letter(ink[:, max(0, last[0] - 3) : last[1] + 3]) == "?":
            return True
    return False


def _has_arrows_down(stacks: list[list[DrawnGrid]], page: np.ndarray) -> bool:
    """Whether something narrow is drawn half way between every input and the output below it."""
    gaps = [(a, b) for stack in stacks for a, b in zip(stack[::2], stack[1::2], strict=False)]
    return bool(gaps) and all(_has_arrow_down(a, b, page) for a, b in gaps)


def _has_arrow_down(a: DrawnGrid, b: DrawnGrid, page: np.ndarray) -> bool:
    left, right = min(a.box[0], b.box[0]), max(a.box[2], b.box[2])
    gap = page[a.box[3] + 3 : b.box[1] - 3, left:right]
    if min(gap.shape[:2]) < 8:
        return False
    ink = contrast_with(gap, gap[0, 0]) > 60
    middle, reach = ink.shape[1] // 2, max(6, ink.shape[1] // 10)
    near = ink[:, middle - reach : middle + reach + 1].any(1)
    is_narrow = near & ~ink[:, : middle - reach].any(1) & ~ink[:, middle + reach + 1 :].any(1)
    return any(end - start >= 6 for start, end in stretches(np.asarray(is_narrow)))


# ---------------------------------------------------------------------------- is it a task at all?


LESS_CHANGED = 0.7  # of the cells in which unrelated grids differ: more of them differ in no pair of a task
FEWEST_EQUAL = 6  # cells that are equal beyond chance


def evidence_of(task: Pairing, asked: list[Box], page: np.ndarray) -> int:
    """What speaks for inputs with outputs, each sign of it one point, and a drawn one two.

    Faces of cubes, boards of several players or pixel drawings side by side lack most of it.
    """
    examples = [grid for pair in task.pairs for grid in pair]
    grids = [*examples, task.test]
    lines, stacks = _lines_of(grids, 1), _lines_of(grids, 0)
    is_black = np.mean([(grid.cells == 0).any() for grid in grids]) > 0.5
    is_left_open = any(len(part) > 1 and _are_pairs(part) and len(part[-1]) == 1 for part in (lines, stacks))
    is_aside = len(lines) > 1 and all(len(line) == 2 for line in _lines_of(examples, 1))
    is_aside = is_aside and task.test.box[0] > max(grid.box[2] for grid in examples)
    is_drawn = (
        bool(asked)
        or _has_arrows(lines, page)
        or _has_arrows_down(stacks, page)
        or _has_question(task.test, grids, page)
    )
    has_sizes = len({grid.cells.shape for grid in grids}) > 1
    is_related = _is_kept(task.pairs, task.test) or _is_recoloured(task.pairs, task.test)
    is_ordered = is_left_open or is_aside or _in_twos(lines)
    return int(sum((is_black, is_ordered, 2 * is_drawn, has_sizes, is_related, task.has_room)))


def _is_kept(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]], test: DrawnGrid) -> bool:
    """Whether outputs equal their own inputs in more cells than other grids, as where a task changes little."""
    grids = [(k, grid.cells) for k, pair in enumerate(pairs) for grid in pair] + [(-1, test.cells)]
    within: list[np.ndarray] = []
    across: list[np.ndarray] = []
    for (i, a), (j, b) in itertools.combinations(grids, 2):
        if a.shape == b.shape:
            (within if i == j else across).append((a != b).ravel())
    if not within or not across:
        return False
    differ = np.concatenate(within)
    usual = float(np.concatenate(across).mean())
    return bool(
        differ.mean() < LESS_CHANGED * usual and (usual - differ.mean()) * differ.size > FEWEST_EQUAL
    ) or _is_like_its_own(pairs)


def _is_like_its_own(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]]) -> bool:
    """Whether every output has more in common with its own input than with any other, the ground left out."""
    inputs, outputs = [a.cells for a, _ in pairs], [b.cells for _, b in pairs]
    if len(pairs) < 3 or len({cells.shape for cells in inputs + outputs}) > 1:
        return False
    ground = np.bincount(np.concatenate(inputs + outputs).ravel()).argmax()
    common = np.array([[((a == b) & (a != ground)).sum() for b in outputs] for a in inputs])
    own, others = np.diag(common), common[~np.eye(len(pairs), dtype=bool)].reshape(len(pairs), -1)
    return bool((own > others.max(1)).all() and (own - others.mean(1)).sum() > FEWEST_EQUAL)


def _is_recoloured(pairs: Sequence[tuple[DrawnGrid, DrawnGrid]], test: DrawnGrid) -> bool:
    """Whether a colour is in all outputs and in no input, or the other way round."""
    inputs = [set(grid.cells.flat) for grid in (*(a for a, _ in pairs), test)]
    outputs = [set(b.cells.flat) for _, b in pairs]
    return len(pairs) > 1 and any(
        set.intersection(*some) - set.union(*others)
        for some, others in ((inputs, outputs), (outputs, inputs))
    )
