"""ARC pages: every grid, paired as on the page, in its ten colours; a doubt is told."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from parsers.image.arc_colors import NAMED, OFFICIAL, SOFT, UTILITY, WHITE
from parsers.image.arc_picture import find_task
from solver.kinds import find_kind
from solver.puzzle import Puzzle
from training.pictures import LATER, ArcLook, compressed, draw_arc, draw_picture


@pytest.fixture
def task(rng) -> Puzzle:
    """Grids of different sizes, in which every colour occurs."""
    sizes = ((3, 5), (6, 4), (8, 8), (10, 3), (5, 5))
    grids = [rng.integers(0, 10, size).astype(np.int8) for size in sizes]
    return Puzzle(find_kind("arc"), grids[4], ((grids[0], grids[1]), (grids[2], grids[3])))


def assert_same(found, task: Puzzle) -> None:
    assert found is not None and len(found.pairs) == len(task.examples)
    for got, wanted in zip(found.pairs, task.examples, strict=True):
        assert np.array_equal(got[0], wanted[0]) and np.array_equal(got[1], wanted[1])
    assert np.array_equal(found.test, task.clues)


@pytest.mark.parametrize("layout", ["rows", "columns", "twos"])
@pytest.mark.parametrize("lines", [0, 1, 2])
@pytest.mark.parametrize("test", ["none", "question", "box"])
def test_every_layout_gives_the_task(task, layout, lines, test):
    look = ArcLook(layout=layout, lines=lines, test=test)
    found = find_task(draw_arc(task, look))
    assert_same(found, task)
    assert found.questions == () and found.least_sure > 0.6


def test_both_usual_palettes_and_a_dark_page_are_read(task):
    for look in (ArcLook(palette=LATER), ArcLook(page_color=(17, 17, 17), test="question")):
        assert_same(find_task(draw_arc(task, look)), task)


def test_colours_a_little_off_are_the_nearest_ones(task, rng):
    off = tuple(
        tuple(int(np.clip(v + d, 0, 255)) for v, d in zip(c, rng.integers(-14, 15, 3), strict=True))
        for c in LATER
    )
    assert_same(find_task(draw_arc(task, ArcLook(palette=off))), task)


def test_grids_scaled_to_one_box_are_read(task):
    assert_same(find_task(draw_arc(task, ArcLook(fixed=150))), task)


def test_scaled_and_compressed_page_is_read(task):
    image = draw_arc(task, ArcLook(cell=20))
    smaller = cv2.resize(image, None, fx=0.83, fy=0.83, interpolation=cv2.INTER_AREA)
    assert_same(find_task(compressed(smaller, 80)), task)


def test_lines_on_a_page_as_black_as_the_cells_are_enough(task):
    image = draw_arc(task, ArcLook(page_color=(0, 0, 0), lines=1, cell=24))
    assert_same(find_task(image), task)


def test_sparse_grids_are_cut_at_the_right_places():
    arc = find_kind("arc")
    grids = [np.zeros((9, 9), np.int8) for _ in range(3)]
    for i, grid in enumerate(grids):
        grid[i : 7 - i, 5] = 7
        grid[1, 2] = 8 if i else 0
    task = Puzzle(arc, grids[2], ((grids[0], grids[1]),))
    image = draw_arc(task, ArcLook(cell=24))
    assert_same(find_task(image), task)


def test_ring_of_black_cells_is_no_frame():
    test = np.zeros((10, 14), np.int8)
    test[3, 8:11], test[7, 11:13] = 7, 6
    grids = [np.pad(np.full((3, k), k, np.int8), ((0, 2), (0, 2))) for k in (3, 4)]
    task = Puzzle(find_kind("arc"), test, ((grids[0], grids[1]), (grids[1], grids[0])))
    assert_same(find_task(draw_arc(task, ArcLook(cell=5, lines=0, labels=False, arrows=False))), task)


def test_outermost_cells_without_a_line_around_them_are_seen():
    grids = [np.zeros((7, 9), np.int8) for _ in range(3)]
    for k, grid in enumerate(grids):
        grid[2:5, 3 + k] = 4 + k
    task = Puzzle(find_kind("arc"), grids[2], ((grids[0], grids[1]),))
    image = draw_arc(
        task,
        ArcLook(page_color=(0, 0, 0), cell=24, lines=1, line_color=(70, 70, 70), labels=False, arrows=False),
    )
    for value, (height, width) in [(70, (24 * 7 + 1, 24 * 9 + 1))]:
        lines = (np.abs(image.astype(int) - value).max(2) < 3).astype(np.uint8)
        _, _, boxes, _ = cv2.connectedComponentsWithStats(lines)
        for x, y, w, h, _ in boxes[1:].tolist():
            if (h, w) == (height, width):
                cv2.rectangle(image, (x, y), (x + w - 1, y + h - 1), (0, 0, 0), 1)
    assert_same(find_task(image), task)


def test_ticks_of_axes_are_no_more_cells(task):
    look = ArcLook(
        page_color=(0, 0, 0), cell=10, lines=1, line_color=(85, 85, 85), labels=False, arrows=False
    )
    image = draw_arc(task, look)
    lines = (np.abs(image.astype(int) - 85).max(2) < 3).astype(np.uint8)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(lines)
    for left, top, width, height, _ in boxes[1:].tolist():
        if width > 20 and height > 20:
            for x in range(left, left + width, 10):
                cv2.line(image, (x, top + height), (x, top + height + 4), (255, 255, 255), 1)
            for y in range(top, top + height, 10):
                cv2.line(image, (left - 5, y), (left - 1, y), (255, 255, 255), 1)
    assert_same(find_task(image), task)


def test_arrows_and_sizes_tell_what_stands_beside_what(rng):
    sizes = ((9, 6), (10, 9), (8, 8))
    pairs = tuple((g := rng.integers(0, 10, s).astype(np.int8), np.rot90(g).copy()) for s in sizes)
    task = Puzzle(find_kind("arc"), rng.integers(0, 10, (12, 10)).astype(np.int8), pairs)
    image = draw_arc(task, ArcLook(layout="twos", cell=16, gap=56, arrows=True))
    found = find_task(image)
    assert_same(found, task)


def test_chart_with_bars_is_no_task():
    page = np.full((400, 600, 3), 255, np.uint8)
    for k, high in enumerate((240, 30, 250, 280, 240, 150, 60, 20, 300)):
        cv2.rectangle(page, (60 + 54 * k, 350 - high), (100 + 54 * k, 350), (180, 119, 31), -1)
    assert find_task(page) is None


def test_largest_grids_are_read(rng):
    grids = [rng.integers(0, 10, (30, 30)).astype(np.int8) for _ in range(3)]
    task = Puzzle(find_kind("arc"), grids[2], ((grids[0], grids[1]),))
    assert_same(find_task(draw_arc(task, ArcLook(cell=12))), task)


def test_page_on_which_every_input_has_an_output_is_asked_about(task):
    more = replace(task, examples=(*task.examples, (task.clues, task.examples[0][0])))
    image = draw_arc(more, ArcLook(test="none", layout="rows"))
    cut = image[: int(image.shape[0] * 0.78)]  # the test input is below the edge of the screenshot
    found = find_task(cut)
    assert found is None or found.questions


@pytest.mark.parametrize("seed", range(6))
def test_other_pictures_are_no_task(seed):
    assert find_task(draw_picture("other", "clean", seed).image) is None


@pytest.mark.parametrize("seed", [1005, 1007])
def test_photo_of_a_page_is_read(seed):
    """Turned, tilted, shaded, blurred, on a desk of another colour."""
    photo = draw_picture("arc", "photo", seed)
    assert_same(find_task(photo.image), photo.puzzle)


def test_cells_that_may_be_quarters_are_asked_about_in_a_compressed_picture(rng):
    grids = [rng.integers(0, 10, (4, 5)).astype(np.int8).repeat(2, 0).repeat(2, 1) for _ in range(3)]
    task = Puzzle(find_kind("arc"), grids[2], ((grids[0], grids[1]),))
    image = draw_arc(task, ArcLook(cell=20))
    assert find_task(image).questions == ()
    found = find_task(compressed(image, 60))
    assert_same(found, task)
    assert any("Four at a time" in question for question in found.questions)


def bgr(palette) -> np.ndarray:
    """(10, 3) the first shade of each of the ten colours."""
    return np.array([[*reversed(bytes.fromhex(shades[0]))] for shades in palette], np.uint8)


def page_of(task: Puzzle, colors, cell=20, gap=0, line=None, numbers=False, side=None) -> np.ndarray:
    """Inputs with their outputs beside them on white, with gaps or lines of a colour between their cells."""
    page = np.full((60 + 340 * (len(task.examples) + 1), 800, 3), 255, np.uint8)
    for row, grids in enumerate([*task.examples, (task.clues,)]):
        for column, grid in enumerate(grids):
            size = cell if side is None else side // max(grid.shape)
            for (r, c), value in np.ndenumerate(grid):
                x, y = 30 + 380 * column + c * (size + gap), 30 + 340 * row + r * (size + gap)
                page[y : y + size, x : x + size] = colors[value]
                if line is not None:
                    cv2.rectangle(page, (x, y), (x + size, y + size), line, 1)
                if numbers:
                    ink = (0, 0, 0) if value in (3, 4, 5, 7, 8) else (255, 255, 255)
                    at = (x + size // 2 - 5, y + size // 2 + 5)
                    cv2.putText(page, str(value), at, cv2.FONT_HERSHEY_SIMPLEX, 0.45, ink, 1, cv2.LINE_AA)
    return page


@pytest.mark.parametrize("palette", [UTILITY, WHITE, SOFT, NAMED])
def test_other_palettes_are_read_where_lines_are_drawn(task, palette):
    found = find_task(page_of(task, bgr(palette), line=(90, 90, 90)))
    assert_same(found, task)
    assert found.questions == ()


def test_numbers_in_cells_are_passed_over(task):
    assert_same(find_task(page_of(task, bgr(OFFICIAL), cell=28, line=(128, 128, 128), numbers=True)), task)


@pytest.mark.parametrize("gap", [2, 4])
def test_cells_with_gaps_of_the_colour_of_the_page_are_one_grid(task, gap):
    found = find_task(page_of(task, bgr(OFFICIAL), gap=gap))
    assert_same(found, task)
    assert found.questions == ()


def test_size_of_grids_scaled_to_one_size_is_asked_about_where_no_line_is_seen(rng):
    small = [rng.integers(0, 10, (3, 3)).astype(np.int8) for _ in range(3)]
    pairs = tuple((grid, grid.repeat(3, 0).repeat(3, 1)) for grid in small[:2])
    task = Puzzle(find_kind("arc"), small[2], pairs)
    asked = find_task(page_of(task, bgr(OFFICIAL), side=270))
    assert any("size of cells is not clear" in question for question in asked.questions)
    ruled = find_task(page_of(task, bgr(OFFICIAL), side=270, line=(85, 85, 85)))
    assert_same(ruled, task)
    assert ruled.questions == ()


def test_rows_of_cells_are_no_lines(rng):
    grids = []
    for _ in range(3):
        grid = np.zeros((11, 11), np.int8)
        grid[[3, 7]] = grid[:, [3, 7]] = 5
        grid[rng.choice([0, 1, 2], 4), rng.choice([4, 5, 6, 8, 9, 10], 4)] = 2
        grids.append(grid)
    task = Puzzle(find_kind("arc"), grids[2], ((grids[0], grids[1]),))
    assert_same(find_task(page_of(task, bgr(OFFICIAL), cell=22)), task)


@pytest.mark.parametrize("desk", [20, 90, 150])
def test_page_on_a_shaded_desk_is_read(task, desk):
    page = page_of(task, bgr(OFFICIAL), line=(85, 85, 85))
    framed = cv2.copyMakeBorder(page, 160, 160, 160, 160, cv2.BORDER_CONSTANT, value=(desk + 12, desk, desk))
    height, width = framed.shape[:2]
    shade = np.linspace(1.0, 0.6, width)[None, :, None]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + np.array([[60, 20], [-20, 60], [-50, -30], [20, -10]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, moved)
    seen = cv2.warpPerspective(framed, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE) * shade
    assert_same(find_task(compressed(seen.astype(np.uint8), 85)), task)


def test_row_of_cells_that_is_left_out_is_asked_about(task):
    page = page_of(task, bgr(OFFICIAL), line=(85, 85, 85))
    found = find_task(compressed(page, 80))
    assert_same(found, task)
    assert not any("every coloured part" in question for question in found.questions)
    page[30 + 680 + 5 * 20 + 9 : 30 + 680 + 6 * 20, 30 : 30 + 5 * 20] = bgr(OFFICIAL)[5]
    asked = find_task(compressed(page, 80))
    assert any("every coloured part" in question for question in asked.questions)


def sheet(rows: list[list[np.ndarray | None]], cell: int, gap: int = 24, line: int = 85) -> np.ndarray:
    """Grids with lines on white, in rows and columns that start at equal places."""
    colors = np.array(bgr(OFFICIAL), np.uint8)
    drawn: list[np.ndarray] = []
    for row in rows:
        for grid in row:
            if grid is None:
                drawn.append(np.full((cell, cell, 3), 255, np.uint8))
                continue
            image = np.kron(colors[grid], np.ones((cell, cell, 1), np.uint8)).astype(np.uint8)
            image[::cell], image[:, ::cell] = line, line
            drawn.append(cv2.copyMakeBorder(image, 0, 1, 0, 1, cv2.BORDER_CONSTANT, value=(line,) * 3))
    high, wide = (max(it.shape[k] for it in drawn) + gap for k in (0, 1))
    page = np.full((high * len(rows) + gap, wide * len(rows[0]) + gap, 3), 255, np.uint8)
    for k, image in enumerate(drawn):
        top, left = gap + high * (k // len(rows[0])), gap + wide * (k % len(rows[0]))
        page[top : top + image.shape[0], left : left + image.shape[1]] = image
    return page


@pytest.mark.parametrize("room", [False, True])
def test_test_input_to_the_right_of_the_examples_is_found(rng, room):
    grids = [rng.integers(0, 10, (5, 5)).astype(np.int8) for _ in range(7)]
    task = Puzzle(find_kind("arc"), grids[6], tuple(zip(grids[:6:2], grids[1:6:2], strict=True)))
    rows: list[list[np.ndarray | None]] = [[a, b, None, None] for a, b in task.examples]
    rows[0][2:] = [task.clues, np.zeros((3, 3), np.int8) if room else None]
    if room:
        rows[1][2] = np.arange(10, dtype=np.int8)[None]  # the colours to choose from
    found = find_task(sheet(rows, 20))
    assert_same(found, task)
    assert found.questions == () and found.evidence >= 2


def test_two_inputs_beside_the_test_stand_above_their_outputs(rng):
    grids = [rng.integers(0, 10, size).astype(np.int8) for size in ((5, 5), (3, 3), (5, 5), (3, 3), (5, 5))]
    task = Puzzle(find_kind("arc"), grids[4], ((grids[0], grids[1]), (grids[2], grids[3])))
    page = sheet([[grids[0], grids[2], grids[4]], [grids[1], grids[3], None]], 20)
    for k in range(2):  # numbers of an axis between the columns
        cv2.putText(page, "0", (24 + 124 * k + 110, 60), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (0, 0, 0), 1)
    assert_same(find_task(page), task)


def test_pairs_that_go_over_the_end_of_a_row_are_asked_about(rng):
    grids = [rng.integers(0, 10, (4, 4)).astype(np.int8) for _ in range(9)]
    found = find_task(sheet([grids[:3], grids[3:6], grids[6:]], 20))
    assert found is not None and found.questions


@pytest.mark.parametrize("size", [0.3, 0.7, 1.1])
@pytest.mark.parametrize("line", [None, 110])
@pytest.mark.parametrize("all_cells", [False, True])
def test_numbers_of_any_size_in_cells_are_passed_over(rng, size, line, all_cells):
    arc, cell = find_kind("arc"), 48
    grids = [rng.integers(0, 4, (4, 4)).astype(np.int8) for _ in range(5)]
    task = Puzzle(arc, grids[4], ((grids[0], grids[1]), (grids[2], grids[3])))
    look = ArcLook(cell=cell, lines=0 if line is None else 1, line_color=(line or 0,) * 3, test="none")
    page = draw_arc(task, look)
    found = find_task(page)
    assert_same(found, task)
    quads = found.cell_quads
    boxes = [(np.asarray(quads[r, c]), int(task.clues[r, c])) for r in range(4) for c in range(4)]
    thick = 1 if size < 0.5 else 2 if size < 1 else 4
    for quad, value in boxes:
        if value or all_cells:
            (w, h), _ = cv2.getTextSize(str(value), cv2.FONT_HERSHEY_SIMPLEX, size, thick)
            x, y = np.round(quad.mean(0) + np.array([-w / 2, h / 2])).astype(int).tolist()
            ink = (0, 0, 0) if value in (3, 4) else (255, 255, 255)
            cv2.putText(page, str(value), (x, y), cv2.FONT_HERSHEY_SIMPLEX, size, ink, thick, cv2.LINE_AA)
    assert_same(find_task(page), task)


def test_black_lines_do_not_show_between_black_cells(rng):
    sizes = ((3, 3), (6, 6), (4, 4), (8, 8), (5, 5))
    grids = [np.where(rng.random(size) < 0.4, 2, 0).astype(np.int8) for size in sizes]
    grids[0][:] = 0
    grids[0][1, 1] = grids[0][0, 2] = 3  # coloured cells do not touch here
    task = Puzzle(find_kind("arc"), grids[4], ((grids[0], grids[1]), (grids[2], grids[3])))
    found = find_task(draw_arc(task, ArcLook(fixed=150, lines=1, line_color=(0, 0, 0))))
    assert_same(found, task)
    assert not any("size of cells" in question for question in found.questions)


def test_lines_of_a_neighbour_are_no_cells(rng):
    """Grids with lines stand near each other, and their cells are nearly as dark as the page."""
    grids = [np.where(rng.random((3, 3)) < 0.6, 4, 0).astype(np.int8) for _ in range(7)]
    for grid in grids:
        grid[:, [0, 2]], grid[1, 1] = 0, 2
    task = Puzzle(find_kind("arc"), grids[6], tuple(zip(grids[:6:2], grids[1:6:2], strict=True)))
    page = sheet([[*grids[:6:2], grids[6]], [*grids[1:6:2], None]], 60, gap=20)
    page[(page == 255).all(2)] = 34
    page[(page == 0).all(2)] = 26
    assert_same(find_task(page), task)


def test_faint_lines_between_cells_are_enough(rng):
    grids = [np.where(rng.random((13, 13)) < 0.1, 8, 0).astype(np.int8) for _ in range(5)]
    task = Puzzle(find_kind("arc"), grids[4], ((grids[0], grids[1]), (grids[2], grids[3])))
    page = sheet([grids[:2], grids[2:4], [grids[4], None]], 16, line=120)
    found = find_task(cv2.resize(page, None, fx=0.64, fy=0.64, interpolation=cv2.INTER_AREA))
    assert_same(found, task)
    assert not any("size of cells" in question for question in found.questions)


def test_grids_scaled_to_a_wide_box_are_asked_about(rng):
    shapes = ((3, 3), (1, 2), (3, 3), (1, 4), (3, 3))
    grids = [np.ones(shape, np.int8) for shape in shapes]
    for k, grid in enumerate(grids):
        grid[0, k % 2] = 3 + k % 3
    page = np.full((420, 520, 3), 255, np.uint8)
    colors = bgr(OFFICIAL)
    for k, grid in enumerate(grids):
        side = 84 if grid.shape[0] == 3 else 96
        size = side // max(grid.shape)
        image = np.kron(colors[grid], np.ones((size, size, 1), np.uint8))
        top, left = 20 + 130 * (k % 2), 20 + 160 * (k // 2)
        page[top : top + image.shape[0], left : left + image.shape[1]] = image
    found = find_task(page)
    assert found is None or found.questions
