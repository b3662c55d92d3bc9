"""Views: every one is a puzzle with its right answer, and the same step draws the same views."""

import json
from gzip import open as gzip_open

import numpy as np
import pytest
import torch

from solver.kinds import find_kind
from solver.kinds.arc import KINDS as ARC_KINDS
from solver.kinds.maze import MAZE, canonical_answer
from training.augment import (
    ARC_END,
    ArcViews,
    MazeViews,
    PlainViews,
    SudokuViews,
    Turns,
    to_grid,
    to_tokens,
    views_of,
)
from training.draws import Draws, Place

CPU = Place()
ARC = ARC_KINDS[0]


def drawn(kind, rng, n=4, difficulty=0.5):
    pairs = [kind.generate(rng, difficulty) for _ in range(n)]
    return [clues for clues, _ in pairs], [solution for _, solution in pairs]


def make_views(name, rng, place=CPU):
    if name == "arc":
        return ArcViews(arc_tasks(rng), place, n_augmentations=20)
    if name == "plain":
        return PlainViews(find_kind("sudoku-6x6"), *drawn(find_kind("sudoku-6x6"), rng), place, n_views=3)
    return views_of(find_kind(name), *drawn(find_kind(name), rng), place)


def arc_tasks(rng, n=3):
    tasks = {}
    for i in range(n):
        puzzle, _ = ARC.generate_task(rng)
        tasks[f"task {i}"] = list(puzzle.examples)
    return tasks


ALL_VIEWS = ("sudoku-4x4", "sudoku-6x6", "sudoku-9x9", "maze", "binairo-6x6", "plain", "arc")


@pytest.mark.parametrize("name", ALL_VIEWS)
def test_tokens_fit_the_canvas_and_the_vocabulary(name, rng):
    views = make_views(name, rng)
    inputs, targets, identifiers = views.draw(Draws(0, 0, 16, CPU))
    assert inputs.shape == targets.shape == (16, views.canvas[0] * views.canvas[1])
    assert inputs.dtype == targets.dtype == torch.long
    for tokens in (inputs, targets):
        assert 0 <= tokens.min() and tokens.max() < views.vocab_size
    if identifiers is None:
        assert views.n_identifiers == 1
    else:
        assert 1 <= identifiers.min() and identifiers.max() < views.n_identifiers


@pytest.mark.parametrize("name", ALL_VIEWS)
def test_views_depend_on_seed_and_step_alone(name, rng):
    views = make_views(name, rng)
    first, *_ = views.draw(Draws(3, 7, 32, CPU))
    views.draw(Draws(3, 8, 32, CPU))
    again, *_ = views.draw(Draws(3, 7, 32, CPU))
    other, *_ = views.draw(Draws(3, 8, 32, CPU))
    assert torch.equal(first, again) and not torch.equal(first, other)


@pytest.mark.parametrize("name", ALL_VIEWS)
def test_processes_draw_the_rows_of_one_batch(name):
    whole = make_views(name, np.random.default_rng(0)).draw(Draws(0, 5, 12, CPU))
    shares = []
    for rank in range(3):
        place = Place(rank=rank, world_size=3)
        shares.append(make_views(name, np.random.default_rng(0), place).draw(Draws(0, 5, 12, place)))
    for part, *rows in zip(whole, *shares, strict=True):
        if part is not None:
            assert torch.equal(torch.cat(rows), part)


@pytest.mark.parametrize("name", ("sudoku-4x4", "sudoku-6x6", "sudoku-9x9", "maze", "binairo-6x6", "plain"))
def test_answers_of_views_break_no_rule(name, rng):
    views, kind = make_views(name, rng), find_kind("sudoku-6x6" if name == "plain" else name)
    inputs, targets, _ = views.draw(Draws(0, 1, 40, CPU))
    for question, answer in zip(inputs.numpy(), targets.numpy(), strict=True):
        inside = (question > 0).reshape(views.canvas)
        shape = (int(inside.any(1).sum()), int(inside.any(0).sum()))
        clues = to_grid(question, shape, views.canvas)
        kind.check_clues(clues)
        assert not kind.violations(clues, to_grid(answer, shape, views.canvas))


@pytest.mark.parametrize("name", ("sudoku-4x4", "sudoku-6x6", "sudoku-9x9"))
def test_views_keep_the_number_of_blanks(name, rng):
    kind = find_kind(name)
    clues, solutions = drawn(kind, rng, n=1)
    views = views_of(kind, clues, solutions, CPU)
    seen, _ = views.draw_values(Draws(0, 0, 64, CPU))
    assert ((seen == 0).sum((1, 2)) == int((clues[0] == 0).sum())).all()
    assert len(seen.unique(dim=0)) > 50


def test_every_symmetry_of_a_4x4_is_drawn(rng):
    """2 * 2 * 2 orders of rows, as many of columns, transposition, 24 labels: 3,072 ways, 288 grids."""
    kind = find_kind("sudoku-4x4")
    grid = np.array([[1, 2, 3, 4], [3, 4, 1, 2], [2, 1, 4, 3], [4, 3, 2, 1]], dtype=np.int8)
    other = np.array([[1, 2, 3, 4], [3, 4, 1, 2], [2, 3, 4, 1], [4, 1, 2, 3]], dtype=np.int8)
    counts = []
    for solution in (grid, other):
        assert not kind.violations(np.zeros_like(solution), solution)
        views = SudokuViews(solution[None], solution[None], (2, 2), CPU)
        counts.append(len(views.draw(Draws(0, 0, 6000, CPU))[1].unique(dim=0)))
    assert counts == [96, 192]  # the two kinds of 4x4 grids; together all 288


def test_boards_of_another_size_are_refused(rng):
    clues, solutions = drawn(find_kind("sudoku-4x4"), rng)
    with pytest.raises(ValueError, match=r"expected \(n, 6, 6\)"):
        SudokuViews(np.stack(clues), np.stack(solutions), (2, 3), CPU)


def test_maze_views_are_answered_by_the_published_rule(rng):
    mazes = [
        MAZE.generate_sized(rng, family, *size)[0]
        for family, size in (("perfect", (5, 9)), ("loopy", (9, 6)), ("hard", (8, 8)), ("hard", (2, 3)))
    ]
    views = MazeViews(mazes, CPU)
    inputs, targets, _ = views.draw(Draws(0, 2, 300, CPU))
    assert views.canvas == (9, 9)
    shapes = set()
    for question, answer in zip(inputs.numpy(), targets.numpy(), strict=True):
        inside = (question > 0).reshape(9, 9)
        shape = (int(inside.any(1).sum()), int(inside.any(0).sum()))
        assert inside[: shape[0], : shape[1]].all() and (answer > 0).reshape(9, 9).sum() == inside.sum()
        clues = to_grid(question, shape, (9, 9))
        np.testing.assert_array_equal(to_grid(answer, shape, (9, 9)), canonical_answer(clues))
        shapes.add(shape)
    assert {(5, 9), (9, 5), (9, 6), (6, 9), (8, 8), (2, 3), (3, 2)} == shapes


def test_a_maze_has_sixteen_views(rng):
    maze, _ = MAZE.generate_sized(rng, "hard", 9, 9)
    inputs, *_ = MazeViews([maze], CPU).draw(Draws(0, 0, 300, CPU))
    expected = {symmetry.apply(maze).tobytes() for symmetry in MAZE.symmetries(rng, maze.shape, 16)}
    assert {to_grid(tokens, (9, 9), (9, 9)).tobytes() for tokens in inputs.numpy()} == expected


@pytest.mark.parametrize("name", ("maze", "binairo-6x6"))
def test_canvas_can_be_larger_than_the_boards(name, rng):
    kind = find_kind(name)
    views = views_of(kind, *drawn(kind, rng), CPU, canvas=(17, 17))
    inputs, targets, _ = views.draw(Draws(0, 0, 5, CPU))
    assert views.canvas == (17, 17) and inputs.shape == targets.shape == (5, 289)
    assert (inputs.view(5, 17, 17)[:, 16] == 0).all()


def test_unsolvable_maze_is_refused():
    maze = np.array([[2, 0, 1], [1, 0, 3]], dtype=np.int8)
    with pytest.raises(ValueError, match="maze 1 of 1 has no way"):
        MazeViews([maze], CPU)


def test_published_mazes_are_answered_as_published(shared_data):
    import csv

    with gzip_open(shared_data / "maze" / "maze_hard_train.csv.gz", "rt") as file:
        rows = [row for row, _ in zip(csv.DictReader(file), range(40), strict=False)]
    grids = {
        name: [
            MAZE.grid([row[name].replace("o", "*")[i : i + 30] for i in range(0, 900, 30)]) for row in rows
        ]
        for name in ("question", "answer")
    }
    from training.augment import canonical_targets

    found = canonical_targets(torch.as_tensor(to_tokens(grids["question"], (30, 30))), 30, 160)
    np.testing.assert_array_equal(found.numpy(), to_tokens(grids["answer"], (30, 30)))


def test_turns_agree_with_the_symmetries_of_arc(rng):
    grid = rng.integers(1, 10, (3, 5)).astype(np.int8)
    tokens = torch.as_tensor(to_tokens([grid], (6, 6))).expand(8, -1)
    sizes = torch.tensor([grid.shape]).expand(8, -1)
    turns = Turns.numbered(torch.arange(8))
    turned = turns.look_up(tokens, sizes, torch.zeros_like(sizes), 6).numpy()
    found = {
        to_grid(t, tuple(s), (6, 6)).tobytes()
        for t, s in zip(turned, turns.sizes(sizes).tolist(), strict=True)
    }
    assert found == {np.rot90(g, k).tobytes() for g in (grid, grid.T) for k in range(4)}


def test_arc_views_can_be_undone(rng):
    views = ArcViews(arc_tasks(rng), CPU, n_augmentations=50)
    grid = rng.integers(0, 10, (7, 4)).astype(np.int8)
    identifiers = torch.tensor(views.identifiers_of["task 1"])
    shown = views.questions(grid, identifiers).numpy()
    assert len(np.unique(shown, axis=0)) == len(identifiers)
    for tokens, identifier in zip(shown, identifiers.tolist(), strict=True):
        np.testing.assert_array_equal(views.undo(tokens, identifier), grid)
    np.testing.assert_array_equal(
        to_grid(shown[0] - 1, grid.shape, views.canvas), grid
    )  # the first: unchanged


def test_arc_grid_ends_with_a_border_and_black_stays(rng):
    views = ArcViews(arc_tasks(rng), CPU, n_augmentations=50)
    grid = np.zeros((4, 4), dtype=np.int8)
    for tokens in views.questions(grid, torch.tensor(views.identifiers_of["task 0"])).numpy():
        canvas = tokens.reshape(30, 30)
        assert (canvas[:4, :4] == 2).all()
        assert (canvas[4, :4] == ARC_END).all() and (canvas[:4, 4] == ARC_END).all()
        assert canvas[4, 4] == 0 and canvas[5:].sum() == canvas[:, 5:].sum() == 0
    full = views.questions(np.ones((30, 30), dtype=np.int8), torch.tensor([1])).numpy()
    assert (full == 3).all()


def test_arc_pairs_are_shown_whole_and_moved_together(rng):
    tasks = arc_tasks(rng)
    views = ArcViews(tasks, CPU, n_augmentations=10)
    name_of = {i: name for name, identifiers in views.identifiers_of.items() for i in identifiers}
    inputs, targets, identifiers = views.draw(Draws(0, 0, 200, CPU))
    corners = set()
    for question, answer, identifier in zip(
        inputs.numpy(), targets.numpy(), identifiers.tolist(), strict=True
    ):
        corner = np.argwhere(question.reshape(30, 30) >= 2).min(0)
        assert (corner == np.argwhere(answer.reshape(30, 30) >= 2).min(0)).all()
        pair = [
            views.undo(np.roll(tokens.reshape(30, 30), tuple(-corner), (0, 1)), identifier).tobytes()
            for tokens in (question, answer)
        ]
        known = [[grid.tobytes() for grid in known] for known in tasks[name_of[identifier]]]
        assert pair in known
        corners.add(tuple(corner.tolist()))
    assert (0, 0) in corners and len(corners) > 50


def test_augmentations_of_an_arc_task_are_all_different(rng):
    two_colours = np.array([[0, 1], [1, 0]], dtype=np.int8)
    views = ArcViews({"small": [(two_colours, two_colours)]}, CPU, n_augmentations=1000)
    assert views.n_identifiers - 1 == 9 * 2  # nine colours, and two of the eight turns differ
    shown = views.questions(two_colours, torch.arange(1, views.n_identifiers))
    assert len(shown.unique(dim=0)) == 18


def test_augmentations_of_an_arc_task_do_not_depend_on_other_tasks(rng):
    tasks = arc_tasks(rng)
    some = ArcViews({"task 2": tasks["task 2"]}, CPU, n_augmentations=10)
    all_of_them = ArcViews(tasks, CPU, n_augmentations=10)
    rows = [
        torch.cat([views.turns[ids, None], views.colors[ids]], 1)
        for views in (some, all_of_them)
        for ids in [torch.tensor(views.identifiers_of["task 2"])]
    ]
    assert torch.equal(*rows)


def test_answer_without_a_grid_is_empty(rng):
    views = ArcViews(arc_tasks(rng), CPU, n_augmentations=5)
    assert views.undo(np.zeros(900, dtype=np.int64), 1).size == 0


def test_real_arc_tasks_have_many_augmentations(shared_data):
    with gzip_open(shared_data / "arc" / "arc1_training.json.gz", "rt") as file:
        raw = json.load(file)
    tasks = {
        name: [
            tuple(np.array(pair[side], dtype=np.int8) for side in ("input", "output"))
            for pair in task["train"]
        ]
        for name, task in list(raw.items())[:20]
    }
    views = ArcViews(tasks, CPU, n_augmentations=100)
    assert views.n_identifiers > 1500


def test_grid_larger_than_the_canvas_is_refused():
    with pytest.raises(ValueError, match="a grid of 3 x 2 cells came"):
        to_tokens([np.zeros((3, 2), dtype=np.int8)], (2, 2))
