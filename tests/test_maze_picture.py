"""Mazes in pictures: however they are drawn, the right cells come out, or none."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from parsers.image.maze_picture import find_maze
from parsers.image.picture import DOUBTFUL_WALL, read_image
from solver.kinds import find_kind
from solver.kinds.maze import GOAL, START
from training.pictures import MazeLook, compressed, draw_maze, draw_picture, photographed, rooms_maze

LOOKS = {
    "blocks": MazeLook(passage=18, wall=18, marks="cells"),
    "blocks with letters": MazeLook(passage=22, wall=22, marks="letters"),
    "blocks on grid lines": MazeLook(passage=20, wall=20, marks="discs", gridlines=True),
    "dark blocks": MazeLook(
        passage=16,
        wall=16,
        wall_color=(220, 220, 220),
        open_color=(20, 20, 25),
        page_color=(20, 20, 25),
        marks="discs",
    ),
    "purple on yellow": MazeLook(
        passage=15, wall=15, wall_color=(68, 1, 84), open_color=(253, 231, 37), marks="white on colour"
    ),
    "thin walls": MazeLook(passage=24, wall=2, marks="discs"),
    "walls of one pixel": MazeLook(passage=15, wall=1, marks="squares"),
    "heavy walls": MazeLook(passage=21, wall=7, marks="cells"),
    "titled": MazeLook(passage=20, wall=3, marks="rings", title="Find the way"),
    "letters in rooms": MazeLook(passage=26, wall=2, marks="letters", letters="AB"),
}


@pytest.fixture
def clues(rng) -> np.ndarray:
    return rooms_maze(rng, 9, 12, gaps=False, loops=0.05)


@pytest.mark.parametrize("name", LOOKS)
def test_every_way_to_draw_a_maze_gives_its_cells(clues, name):
    maze = find_maze(draw_maze(clues, LOOKS[name]))
    assert maze is not None and np.array_equal(maze.clues, clues) and maze.ends_named
    assert maze.confidence.min() > 0.6


@pytest.mark.parametrize("marks", ["gaps", "lettered gaps", "arrows"])
def test_openings_in_the_outer_wall_are_the_ends(rng, marks):
    clues = rooms_maze(rng, 8, 10, gaps=True)
    maze = find_maze(draw_maze(clues, MazeLook(passage=24, wall=2, margin=60, marks=marks, letters="SE")))
    assert maze is not None and maze.ends == "gaps" and maze.ends_named is (marks != "gaps")
    if marks == "gaps":  # nothing tells which is the start
        assert np.array_equal(maze.clues > 1, clues > 1) and np.array_equal(maze.clues == 0, clues == 0)
    else:
        assert np.array_equal(maze.clues, clues)


def test_field_without_outer_wall_keeps_its_size(rng):
    clues, _ = find_kind("maze").generate_sized(rng, "hard", 30, 30)
    maze = find_maze(draw_maze(clues, MazeLook(passage=14, wall=14, marks="cells")))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_outer_wall_is_found_inside_a_frame_with_labels(rng):
    clues = rooms_maze(rng, 9, 9, gaps=False)
    image = draw_maze(clues, MazeLook(passage=14, wall=14, margin=60, marks="discs"))
    cv2.rectangle(image, (59, 59), (60 + 14 * 19, 60 + 14 * 19), (0, 0, 0), 1)
    for k in range(0, 19, 5):
        at = 67 + 14 * k
        cv2.putText(image, str(k), (30, at + 5), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (0, 0, 0), 1, cv2.LINE_AA)
        cv2.line(image, (55, at), (59, at), (0, 0, 0), 1)
    smaller = cv2.resize(image, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    maze = find_maze(compressed(smaller, 40))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_sixty_four_cells_a_side_are_read(rng):
    clues, _ = find_kind("maze").generate_sized(rng, "hard", 64, 64)
    maze = find_maze(draw_maze(clues, MazeLook(passage=10, wall=10, marks="cells")))
    assert maze is not None and np.array_equal(maze.clues, clues)


@pytest.mark.parametrize("dark", [False, True])
def test_maze_that_fills_the_picture_keeps_its_outer_wall(clues, dark):
    wall, passage = ((90, 90, 90), (20, 20, 20)) if dark else ((0, 0, 0), (255, 255, 255))
    look = MazeLook(
        passage=20, wall=20, wall_color=wall, open_color=passage, page_color=passage, marks="cells"
    )
    image = draw_maze(clues, look)
    maze = find_maze(image if dark else np.ascontiguousarray(image[30:-30, 30:-30]))
    assert maze is not None and np.array_equal(maze.clues, clues)


@pytest.mark.parametrize("margin", [0, 14])
def test_thin_outer_wall_that_runs_into_the_margin_is_kept(rng, margin):
    clues = rooms_maze(rng, 9, 12, gaps=True)
    dark = (30, 40, 90)
    image = draw_maze(clues, MazeLook(passage=20, wall=4, margin=0, marks="gaps", wall_color=dark))
    if margin:  # the page has the colour of the walls, so that the openings lead nowhere
        clues = np.where(clues > 1, 0, clues).astype(np.int8)
        clues[1, 1], clues[-2, -2] = START, GOAL
        image = draw_maze(
            clues, MazeLook(passage=20, wall=4, margin=margin, wall_color=dark, page_color=dark)
        )
    maze = find_maze(image)
    assert maze is not None and maze.is_whole
    assert np.array_equal(maze.clues == 0, clues == 0)


def test_hall_in_a_maze_is_not_filled_with_posts(rng):
    clues = rooms_maze(rng, 12, 12, gaps=False)
    clues[7:16, 7:16] = 1
    clues[clues > 1] = 1
    clues[1, 1], clues[-2, -2] = START, GOAL
    reading = read_image(draw_maze(clues, MazeLook(passage=20, wall=19)))
    assert reading.puzzle is not None and np.array_equal(reading.puzzle.clues, clues)


@pytest.mark.parametrize("pale", [False, True])
def test_small_dots_and_pale_rooms_are_the_ends(clues, pale):
    white = (255, 255, 255)
    image = draw_maze(clues, MazeLook(passage=38, wall=2, marks="cells", start_color=white, goal_color=white))
    for value, color in ((START, (170, 230, 170)), (GOAL, (175, 175, 245))):
        r, c = (np.argwhere(clues == value)[0] // 2).tolist()
        x, y = 30 + 40 * c + 21, 30 + 40 * r + 21
        if pale:
            cv2.rectangle(image, (x - 19, y - 19), (x + 18, y + 18), color, -1)
        else:
            cv2.circle(image, (x, y), 4, (0, 130, 0) if value == START else (0, 0, 230), -1, cv2.LINE_AA)
    maze = find_maze(image)
    assert maze is not None and np.array_equal(maze.clues, clues) and maze.ends_named


def test_walls_beside_a_coloured_room_are_right_or_asked_about(clues):
    grey, paper = (128, 128, 128), (245, 245, 245)
    look = MazeLook(
        passage=17, wall=1, wall_color=grey, open_color=paper, page_color=paper, marks="white on colour"
    )
    image = draw_maze(clues, look)
    assert np.array_equal(find_maze(image).clues, clues)
    for seed in range(3):
        maze = find_maze(photographed(np.random.default_rng(seed), image))
        if maze is not None and maze.is_whole:
            assert (maze.confidence[maze.clues != clues] < DOUBTFUL_WALL).all()


@pytest.mark.parametrize("quality", [50, 80])
def test_compression_changes_no_cell(clues, quality):
    for name in ("blocks", "thin walls"):
        maze = find_maze(compressed(draw_maze(clues, LOOKS[name]), quality))
        assert maze is not None and np.array_equal(maze.clues, clues)


def test_walls_and_passages_of_several_cells_are_one_cell_each(clues):
    white = (255, 255, 255)
    for wall, passage in ((20, 10), (6, 18)):
        look = MazeLook(passage=passage, wall=wall, marks="cells")
        maze = find_maze(draw_maze(clues, look))
        assert maze is not None and np.array_equal(maze.clues, clues)
    gaps = rooms_maze(np.random.default_rng(1), 9, 11, gaps=True)
    look = MazeLook(passage=18, wall=6, marks="cells", start_color=white, goal_color=white)
    maze = find_maze(draw_maze(gaps, look))
    assert maze is not None and np.array_equal(maze.clues > 0, gaps > 0)


def test_marks_in_a_shade_of_the_walls_are_no_walls(rng):
    green, pale = (11, 102, 35), (230, 255, 230)
    clues, _ = find_kind("maze").generate_sized(rng, "hard", 20, 20)
    for wall, passage, start in (
        (green, pale, (34, 170, 34)),
        ((51, 51, 51), (255, 255, 255), (34, 170, 34)),
    ):
        look = MazeLook(
            passage=20, wall=20, wall_color=wall, open_color=passage, marks="cells", start_color=start
        )
        maze = find_maze(draw_maze(clues, look))
        assert maze is not None and np.array_equal(maze.clues, clues)


def test_outer_wall_of_the_colour_of_the_page_is_seen(clues):
    dark, pale = (34, 34, 34), (221, 221, 221)
    look = MazeLook(
        passage=20, wall=20, wall_color=dark, open_color=pale, page_color=dark, marks="cells", margin=30
    )
    maze = find_maze(draw_maze(clues, look))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_dots_that_stand_in_the_openings_are_the_ends(rng):
    clues = rooms_maze(rng, 8, 10, gaps=True)
    image = draw_maze(clues, MazeLook(passage=27, wall=3, margin=60, marks="gaps"))
    for value, color in ((START, (0, 160, 0)), (GOAL, (0, 0, 220))):
        r, c = np.argwhere(clues == value)[0].tolist()
        cv2.circle(image, (61 + 15 * c, 61 + 15 * r), 8, color, -1, cv2.LINE_AA)
    maze = find_maze(image)
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_corridor_along_a_side_is_no_margin_of_the_page():
    clues = rooms_maze(np.random.default_rng(5), 5, 20, gaps=False)
    clues[:, -2] = np.where(clues[:, -2] == 0, 1, clues[:, -2])
    clues[[0, -1], -2] = 0
    clues[1:-1, -3] = 0
    clues[5, -3] = 1
    clues[1:-1, -2] = 1
    clues[clues > 1] = 1
    clues[1, 1], clues[3, 21] = START, GOAL
    image = draw_maze(clues, MazeLook(passage=27, wall=3, margin=40, marks="discs"))
    maze = find_maze(photographed(np.random.default_rng(0), image))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_page_with_several_grids_of_colours_is_no_sure_maze(rng):
    clues = rooms_maze(rng, 7, 7, gaps=False)
    one = draw_maze(clues, MazeLook(passage=16, wall=4, marks="cells", margin=20))
    reading = read_image(np.concatenate([one, one], axis=1))
    assert reading.puzzle is not None and not reading.confident
    task = draw_picture("arc", "clean", 3).image
    height = max(len(task), len(one))
    sides = [
        cv2.copyMakeBorder(it, 0, height - len(it), 0, 0, cv2.BORDER_CONSTANT, value=(255, 255, 255))
        for it in (one, task)
    ]
    assert not read_image(np.concatenate(sides, axis=1)).confident


def test_margin_of_one_cell_is_no_outer_wall(rng):
    clues, _ = find_kind("maze").generate_sized(rng, "hard", 30, 30)
    maze = find_maze(draw_maze(clues, MazeLook(passage=10, wall=10, marks="cells", margin=10)))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_code_of_squares_is_no_maze():
    code = cv2.QRCodeEncoder_create().encode("HTTPS://EXAMPLE.COM")
    for side in (6, 12):
        image = cv2.resize(code, None, fx=side, fy=side, interpolation=cv2.INTER_NEAREST)
        page = cv2.copyMakeBorder(image, 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=255)
        reading = read_image(cv2.cvtColor(page, cv2.COLOR_GRAY2BGR))
        assert reading.puzzle is None


def test_photo_of_a_printed_maze_is_read(clues):
    image = draw_maze(clues, replace(LOOKS["heavy walls"], passage=30, wall=8, margin=50))
    maze = find_maze(photographed(np.random.default_rng(3), image))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_cells_are_found_where_they_are_in_the_picture(clues):
    image = draw_maze(clues, LOOKS["blocks"])
    turn = cv2.getRotationMatrix2D((image.shape[1] / 2, image.shape[0] / 2), 4, 0.9)
    turned = cv2.warpAffine(image, turn, image.shape[1::-1], borderValue=(255, 255, 255))
    maze = find_maze(turned)
    assert maze is not None and np.array_equal(maze.clues, clues)
    for value in (START, GOAL):
        r, c = np.argwhere(clues == value)[0]
        expected = turn @ [30 + 18 * (c + 0.5), 30 + 18 * (r + 0.5), 1]
        assert np.abs(maze.cell_quads[r, c].mean(0) - expected).max() < 3


def test_maze_without_ends_is_not_whole(clues):
    blank = np.where(clues > 1, 1, clues)
    blank[1, 1], blank[-2, -2] = START, GOAL
    image = draw_maze(
        blank, replace(LOOKS["blocks"], start_color=(255, 255, 255), goal_color=(255, 255, 255))
    )
    maze = find_maze(image)
    assert maze is not None and not maze.is_whole and "no mark" in maze.ends


@pytest.mark.parametrize("style", ["clean", "sent"])
@pytest.mark.parametrize("seed", range(3))
def test_other_pictures_are_no_whole_maze(style, seed):
    maze = find_maze(draw_picture("other", style, seed).image)
    assert maze is None or not maze.is_whole


def test_wall_all_through_a_maze_does_not_end_it(rng):
    clues = rooms_maze(rng, 20, 20, gaps=False)
    clues[clues > 1] = 1
    clues[5, 1:-1], clues[6, 1:-1], clues[6, 17] = 1, 0, 1  # a corridor from side to side, above a wall
    clues[11, 19], clues[37, 19] = START, GOAL
    maze = find_maze(draw_maze(clues, MazeLook(passage=20, wall=20, margin=0)))
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_frame_of_a_chart_is_no_outer_wall(rng):
    clues = rooms_maze(rng, 10, 10, gaps=False)
    image = draw_maze(clues, MazeLook(passage=22, wall=2, margin=50, marks="discs"))
    cv2.rectangle(
        image, (50 - 24, 50 - 24), (image.shape[1] - 51 + 24, image.shape[0] - 51 + 24), (0, 0, 0), 2
    )
    maze = find_maze(image)
    assert maze is not None and np.array_equal(maze.clues, clues)


def test_coloured_openings_are_the_ends(rng):
    clues = rooms_maze(rng, 9, 9, gaps=True)
    image = draw_maze(clues, MazeLook(passage=24, wall=8, margin=0, marks="cells"))
    maze = find_maze(image)
    assert maze is not None and maze.ends_named and np.array_equal(maze.clues, clues)


@pytest.mark.parametrize("thick", [5, 9])
def test_outer_wall_may_be_thicker_than_the_others(rng, thick):
    clues = rooms_maze(rng, 10, 12, gaps=True)
    image = draw_maze(clues, MazeLook(passage=16, wall=2, margin=40, marks="gaps"))
    outer = np.zeros(image.shape[:2], np.uint8)
    height, width = (2 + 18 * n for n in (10, 12))
    cv2.rectangle(outer, (40, 40), (40 + width - 1, 40 + height - 1), 1, 2)
    outer &= (image == 0).all(2)
    thicker = cv2.dilate(outer, np.ones((thick, thick), np.uint8))
    for r, c in np.argwhere(clues > 1).tolist():
        y, x = 40 + 9 * r, 40 + 9 * c
        thicker[max(0, y - 7) : y + 9, max(0, x - 7) : x + 9] = 0
    image[thicker > 0] = 0
    maze = find_maze(image)
    assert maze is not None and np.array_equal(maze.clues == 0, clues == 0)
