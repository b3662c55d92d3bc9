"""Boards are found and read in pictures of every sort; what is no Sudoku is not called one surely."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from parsers.image.blocks import blocks
from parsers.image.board import HANDWRITTEN, PRINTED, SURE_BOARD, Board
from parsers.image.repair import reading_of
from parsers.image.sudoku_photo import _goes_on, _pyramid, find_lattices, read_sudoku
from solver.kinds import find_kind

PITCH = 44
PAGE = 640  # pixels a side


def page_with(
    kind_name: str = "sudoku-9x9",
    *,
    paper=(255, 255, 255),
    ink=(20, 20, 20),
    thin=(150, 150, 150),
    seed: int = 0,
    lines: bool = True,
    bold: tuple[int, int, int] | None = None,
    shade: tuple[int, int, int] | None = None,
    typed: int = 0,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A page (BGR), the clues on it, and the corners of the board."""
    kind = find_kind(kind_name)
    clues, solution = kind.generate(np.random.default_rng(seed), 0.5)
    side, font = kind.side, ImageFont.load_default(28)
    page = Image.new("RGB", (PAGE, PAGE), paper)
    draw = ImageDraw.Draw(page)
    start = (PAGE - side * PITCH) // 2
    end = start + side * PITCH
    for r in range(0, side if shade else 0, kind.box_height):
        for c in range(0, side, kind.box_width):
            if (r // kind.box_height + c // kind.box_width) % 2:
                at = start + c * PITCH, start + r * PITCH
                to = at[0] + kind.box_width * PITCH - 1, at[1] + kind.box_height * PITCH - 1
                draw.rectangle((*at, *to), fill=shade)
    for k in range(side + 1) if not shade else ():
        at = start + k * PITCH
        for box, places in (
            (kind.box_height, ((start, at), (end, at))),
            (kind.box_width, ((at, start), (at, end))),
        ):
            if lines or k % box == 0:
                is_bold = k % box == 0
                draw.line(
                    places, fill=(bold or ink) if is_bold else thin, width=3 if is_bold and not bold else 1
                )
    for r, c in np.argwhere(clues > 0):
        middle = (start + (c + 0.5) * PITCH, start + (r + 0.5) * PITCH)
        draw.text(middle, str(clues[r, c]), fill=ink, font=font, anchor="mm")
    kept = [tuple(cell) for cell in np.argwhere(clues == 0).tolist()][:typed]
    for r, c in kept:
        middle = (start + (c + 0.5) * PITCH, start + (r + 0.5) * PITCH)
        draw.text(middle, str(solution[r, c]), fill=(40, 90, 220), font=font, anchor="mm")
    corners = np.array([[start, start], [end, start], [end, end], [start, end]], np.float32)
    return np.array(page)[..., ::-1].copy(), clues, corners


def seen_from(page: np.ndarray, corners: np.ndarray, to: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """The page with its own corners moved to these places."""
    source = np.array([[0, 0], [PAGE, 0], [PAGE, PAGE], [0, PAGE]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.array(to, np.float32))
    size = tuple(int(v) for v in np.max(to, axis=0))
    moved = cv2.perspectiveTransform(corners[None], matrix)[0]
    return cv2.warpPerspective(page, matrix, size, borderValue=(80, 90, 100)), moved


def check(board: Board, clues: np.ndarray, corners: np.ndarray | None = None) -> None:
    """The board is read right and surely."""
    reading = reading_of(board)
    assert np.array_equal(reading.puzzle.clues, clues), reading.puzzle.kind.rows(reading.puzzle.clues)
    assert reading.confident, reading.questions
    if corners is not None:
        assert np.abs(board.corners - corners).max() < 0.25 * PITCH


@pytest.mark.parametrize("kind_name", ["sudoku-9x9", "sudoku-6x6", "sudoku-4x4"])
def test_plain_board_is_read(kind_name):
    page, clues, corners = page_with(kind_name)
    boards = read_sudoku(page)
    assert len(boards) == 1 and boards[0].kind == kind_name
    check(boards[0], clues, corners)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_board_on_its_side_or_head_is_turned_upright(quarters):
    page, clues, _ = page_with()
    check(read_sudoku(np.ascontiguousarray(np.rot90(page, quarters)))[0], clues)


def test_tilted_board_is_read():
    page, clues, corners = page_with()
    page, corners = seen_from(page, corners, [[60, 90], [600, 0], [700, 560], [0, 640]])
    check(read_sudoku(page)[0], clues, corners)


def test_bent_page_is_followed():
    page, clues, _ = page_with()
    y, x = np.mgrid[:PAGE, :PAGE].astype(np.float32)
    bent = cv2.remap(page, x, y + 35 * np.sin(x / PAGE * 4), cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    check(read_sudoku(bent)[0], clues)


def test_dark_screen_is_read():
    page, clues, _ = page_with(paper=(24, 26, 30), ink=(230, 230, 220), thin=(80, 80, 84))
    check(read_sudoku(page)[0], clues)


def test_coloured_board_is_read():
    page, clues, _ = page_with(paper=(255, 245, 225), ink=(30, 60, 160), thin=(220, 190, 150))
    check(read_sudoku(page)[0], clues)


@pytest.mark.parametrize("typed", [3, 40])
def test_digits_typed_in_another_colour_are_entries(typed):
    page, clues, _ = page_with(typed=typed)
    reading = reading_of(read_sudoku(page)[0])
    assert np.array_equal(reading.puzzle.clues, clues) and reading.confident
    assert reading.entries is not None and (reading.entries > 0).sum() == typed


def test_shadow_and_blur_are_overcome():
    page, clues, _ = page_with()
    shade = np.linspace(1.0, 0.35, PAGE)[None, :, None]
    page = cv2.GaussianBlur((page * shade).astype(np.uint8), (0, 0), 1.5)
    check(read_sudoku(page)[0], clues)


def test_board_without_inner_lines_is_found():
    page, clues, corners = page_with(lines=False)
    check(read_sudoku(page)[0], clues, corners)


@pytest.mark.parametrize(
    ("paper", "ink", "line"),
    [((255, 255, 255), (30, 30, 30), (243, 243, 243)), ((18, 18, 18), (220, 220, 220), (30, 30, 30))],
)
def test_faint_lines_are_seen(paper, ink, line):
    page, clues, corners = page_with(paper=paper, ink=ink, thin=line, bold=line, seed=5)
    check(read_sudoku(page)[0], clues, corners)


@pytest.mark.parametrize("kind_name", ["sudoku-9x9", "sudoku-6x6", "sudoku-4x4"])
def test_boxes_told_by_their_shade_alone_are_a_board(kind_name):
    page, clues, corners = page_with(kind_name, shade=(221, 231, 240), seed=6)
    check(read_sudoku(page)[0], clues, corners)


def tiles(n: int, *, size: int = 40, gap: int = 5, between: int = 6, shades: int = 0, paper=(228, 232, 240)):
    """A page (BGR) of tiles that stand apart, or of boxes of several shades where these are given; and the clues."""
    kind = find_kind(f"sudoku-{n}x{n}")
    clues, _ = kind.generate(np.random.default_rng(4), 0.5)
    page = Image.new("RGB", (700, 640), paper)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(24)
    draw.text((40, 20), "Daily puzzle 4,182", fill=(20, 20, 20), font=font)
    for r, c in np.ndindex(n, n):
        box = (r // kind.box_height) * (n // kind.box_width) + c // kind.box_width
        x = 60 + c * (size + gap) + c // kind.box_width * between
        y = 90 + r * (size + gap) + r // kind.box_height * between
        fill = (255, 255, 255) if not shades else (250 - 9 * (box % shades), 225, 200 + 12 * (box % shades))
        draw.rounded_rectangle((x, y, x + size - 1, y + size - 1), 0 if shades else 8, fill=fill)
        if clues[r, c]:
            middle = x + size / 2, y + size / 2
            draw.text(middle, str(clues[r, c]), fill=(30, 30, 60), font=font, anchor="mm")
    return np.array(page)[..., ::-1].copy(), clues


@pytest.mark.parametrize("n", [9, 6, 4])
def test_tiles_that_stand_apart_are_a_board(n):
    page, clues = tiles(n)
    check(read_sudoku(page)[0], clues)


@pytest.mark.parametrize("n", [9, 6])
def test_boxes_of_many_shades_are_a_board(n):
    page, clues = tiles(n, gap=0, between=0, shades=n)
    check(read_sudoku(page)[0], clues)


def test_digits_on_nothing_are_a_board_if_the_rules_bear_it_out():
    page, clues = tiles(9, paper=(255, 255, 255))
    check(read_sudoku(page)[0], clues)
    swapped = page.copy()
    rows = slice(90, 130), slice(135, 175)  # the first two ranks change places: no Sudoku any more
    swapped[rows[0]], swapped[rows[1]] = page[rows[1]], page[rows[0]]
    r, c = np.argwhere(clues > 0)[0]
    at = 60 + c * 45 + c // 3 * 6
    free = np.flatnonzero(clues[r] == 0)[0]
    to = 60 + free * 45 + free // 3 * 6
    swapped[90 + r * 45 : 130 + r * 45, to : to + 40] = swapped[90 + r * 45 : 130 + r * 45, at : at + 40]
    assert all(board.score < SURE_BOARD for board in read_sudoku(swapped))


def test_light_digit_on_a_selected_dark_cell_is_read_and_asked_about():
    page, clues, corners = page_with()
    r, c = np.argwhere(clues > 0)[5]
    x, y = (corners[0] + np.array([c, r]) * PITCH).astype(int)
    cell = page[y + 3 : y + PITCH - 2, x + 3 : x + PITCH - 2]
    cell[:] = np.where(cell < 128, 245, np.array([150, 70, 20]))  # white on blue
    reading = reading_of(read_sudoku(page)[0])
    assert np.array_equal(reading.puzzle.clues, clues) and reading.entries is None
    assert [doubt.cell for doubt in reading.doubts] == [
        (r, c)
    ]  # whose colour does not tell whether it was given


def test_small_board_on_a_large_screen_is_read():
    board, clues, _ = page_with(thin=(215, 215, 215))
    screen = np.full((1700, 2880, 3), (250, 245, 240), np.uint8)
    screen[:60] = (60, 40, 40)
    screen[200:840, 300:940] = board
    cv2.putText(screen, "Advertisement", (2000, 700), cv2.FONT_HERSHEY_SIMPLEX, 2.0, (90, 90, 200), 3)
    check(read_sudoku(screen)[0], clues)
    assert all(right < 1000 for _, _, right, _ in blocks(screen))  # words are too low to be looked at


def test_photo_is_looked_at_as_a_whole(rng):
    page, _, _ = page_with()
    screen = np.full((900, 1400, 3), 235, np.uint8)
    screen[100:740, 300:940] = page
    assert blocks(screen)
    noisy = np.clip(screen + rng.normal(0, 4, screen.shape), 0, 255).astype(np.uint8)
    assert blocks(noisy) == []


@pytest.mark.parametrize(
    ("kind_name", "down"), [("sudoku-9x9", False), ("sudoku-9x9", True), ("sudoku-4x4", False)]
)
def test_boards_that_share_an_edge_are_two(kind_name, down):
    parts = []
    for seed in (1, 2):
        page, clues, corners = page_with(kind_name, seed=seed)
        (left, top), (right, bottom) = corners[0].astype(int), corners[2].astype(int)
        parts.append((page[top - 1 : bottom + 2, left - 1 : right + 2], clues))
    both = np.concatenate([part for part, _ in parts], axis=0 if down else 1)
    both = cv2.copyMakeBorder(both, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    boards = sorted(read_sudoku(both), key=lambda board: board.corners[0].sum())
    assert len(boards) == 2
    for board, (_, clues) in zip(boards, parts, strict=True):
        check(board, clues)


def test_both_boards_of_a_page_are_found():
    pages = [page_with(seed=seed) for seed in (1, 2)]
    image = np.concatenate([page for page, _, _ in pages], axis=1)
    boards = sorted(read_sudoku(image), key=lambda board: board.corners[0, 0])
    assert len(boards) == 2
    for board, (_, clues, _) in zip(boards, pages, strict=True):
        check(board, clues)


def test_part_of_a_board_is_no_smaller_board():
    page, _, _ = page_with()
    gray = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    nodes = find_lattices(page)[0].nodes
    assert _goes_on(_pyramid(gray), nodes[:7, :7]) and _goes_on(_pyramid(gray), nodes[5:, 5:])
    assert not _goes_on(_pyramid(gray), nodes)


def test_digits_that_a_small_board_lacks_make_it_no_board():
    kind = find_kind("sudoku-4x4")
    page, _, corners = page_with("sudoku-4x4")
    assert read_sudoku(page)[0].score > SURE_BOARD
    other = Image.fromarray(page)
    draw = ImageDraw.Draw(other)
    for r, c in np.ndindex(kind.side, kind.side):
        x, y = corners[0] + (np.array([c, r]) + 0.5) * PITCH
        draw.rectangle((x - 15, y - 15, x + 15, y + 15), fill="white")
        draw.text(
            (x, y), str(1 + (3 * r + 2 * c) % 9), fill="black", font=ImageFont.load_default(28), anchor="mm"
        )
    assert all(board.score < SURE_BOARD for board in read_sudoku(np.array(other)))


def test_cells_lie_where_they_are_drawn():
    page, clues, corners = page_with()
    board = read_sudoku(page)[0]
    for r, c in ((0, 0), (4, 7), (8, 8)):
        middle = corners[0] + (np.array([c, r]) + 0.5) * PITCH
        assert np.abs(board.cell_quads[r, c].mean(0) - middle).max() < 0.1 * PITCH
    r, c = np.argwhere(clues > 0)[0]
    crop = board.crop((r, c))
    assert crop.min() < 60 and crop.max() > 200


def test_blank_picture_shows_no_board():
    assert read_sudoku(np.full((400, 300, 3), 200, np.uint8)) == []
    assert find_lattices(np.zeros((40, 40, 3), np.uint8)) == []


def test_text_crosswords_and_noise_are_no_sure_sudoku(rng):
    page = Image.new("RGB", (PAGE, PAGE), "white")
    draw = ImageDraw.Draw(page)
    for y in range(10, PAGE, 22):
        draw.text((10, y), "the quick brown fox jumps over 13 lazy dogs " * 2, fill="black")
    text = np.array(page)
    crossword = np.full((PAGE, PAGE, 3), 255, np.uint8)
    for r, c in np.ndindex(13, 13):
        color = (0, 0, 0) if rng.random() < 0.2 else (255, 255, 255)
        cv2.rectangle(crossword, (20 + c * 46, 20 + r * 46), (66 + c * 46, 66 + r * 46), color, -1)
        cv2.rectangle(crossword, (20 + c * 46, 20 + r * 46), (66 + c * 46, 66 + r * 46), (0, 0, 0), 2)
    noise = rng.integers(0, 256, (200, 200, 3)).astype(np.uint8)
    for picture in (text, crossword, noise):
        assert all(board.score < SURE_BOARD for board in read_sudoku(picture))


def test_handwriting_is_told_from_print():
    from training.glyphs import Writer, stamp, write_digit

    page, clues, corners = page_with()
    canvas = page.astype(np.float32)
    rng = np.random.default_rng(4)
    writer = Writer((0,) * 9, np.array([[0.7, -0.15], [0.0, 1.0]]), 0.1, 0.02, None)
    empty = np.argwhere(clues == 0)[::3]
    for r, c in empty:
        x, y = corners[0] + (np.array([c, r]) + 0.5) * PITCH
        digit = int(rng.integers(1, 10))
        stamp(
            canvas, write_digit(rng, writer, digit), (x, y), 0.65, np.array((150, 60, 40), np.float32), 0.95
        )
    board = read_sudoku(canvas.astype(np.uint8))[0]
    hand = board.probabilities[..., HANDWRITTEN].sum(-1) > board.probabilities[..., PRINTED].sum(-1)
    is_hand = np.zeros((9, 9), bool)
    is_hand[tuple(empty.T)] = True
    assert (hand == is_hand)[(clues > 0) | is_hand].mean() > 0.95
    assert np.array_equal(reading_of(board).puzzle.clues, clues)


@pytest.mark.parametrize("photo", ["image1000", "image93", "image1082"])
def test_newspaper_photos_are_read(shared_data, photo):
    from evals.photos import read_photo

    result = read_photo(shared_data / "photos" / "train" / f"{photo}.jpg")
    assert result.exact and result.wrong_cells == 0
