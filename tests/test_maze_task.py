"""What a maze network learns from."""

import numpy as np
import torch

from solver.conv import Conv, ConvConfig
from solver.kinds.maze import GOAL, MAZE, MOVES, START, canonical_answer
from training.draws import Place
from training.maze_task import MazeTask, MazeTaskConfig, good_moves


def test_good_moves_walk_the_published_path(rng):
    for family in ("perfect", "loopy", "hard"):
        clues, _ = MAZE.generate_sized(rng, family, 9, 11)
        good, to_goal = good_moves(clues)
        cell, grid = tuple(int(i) for i in np.argwhere(clues == START)[0]), clues.copy()
        for _ in range(int(to_goal[cell])):
            down, right = list(MOVES.values())[int(good[:, cell[0], cell[1]].argmax())]
            cell = (cell[0] + down, cell[1] + right)
            if clues[cell] != GOAL:
                grid[cell] = 4
        np.testing.assert_array_equal(grid, canonical_answer(clues))


def test_batch_is_the_same_however_many_processes_share_it():
    torch.manual_seed(0)
    model, config = Conv(ConvConfig(channels=4)), MazeTaskConfig(smallest=3, largest=5)
    whole = MazeTask(config, (), 4, Place(), seed=0)
    halves = [MazeTask(config, (), 4, Place(rank=rank, world_size=2), seed=0) for rank in (0, 1)]
    for step in range(6):  # long enough for mazes to be replaced
        loss = whole.loss(model, step)[0].detach()
        parts = [half.loss(model, step)[0].detach() for half in halves]
        np.testing.assert_allclose(np.mean(parts), loss, rtol=1e-5)
        np.testing.assert_array_equal(torch.cat([half.board for half in halves]), whole.board)


def test_mazes_of_a_file_are_trained_on_in_every_symmetric_view(tmp_path, rng):
    path = tmp_path / "mazes.csv"
    clues = np.stack([MAZE.generate_sized(rng, "perfect", 5, 5)[0] for _ in range(20)])
    path.write_text("question\n" + "".join("".join(MAZE.rows(maze)) + "\n" for maze in clues))
    from training.task import Source

    task = MazeTask(MazeTaskConfig(largest=5), [Source("maze", (path,))], 4, Place(), seed=0)
    assert len(task.held_out) == 2 and len(task.from_files) == 18
    views = {s.apply(c).tobytes() for c in clues for s in MAZE.symmetries(rng, (5, 5), 16)}
    seen = {task._draw(rng).tobytes() for _ in range(50)}
    assert seen <= views and not seen <= {c.tobytes() for c in clues}
