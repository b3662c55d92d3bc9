"""Deep supervision: slots, halting and the carry as published; it learns; and every recipe takes a step."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from solver.hrm import HRM, HRMConfig
from solver.kinds import find_kind
from solver.kinds.arc import KINDS as ARC_KINDS
from solver.networks import TokenStep
from solver.puzzle import ParseError
from solver.trm import TRM, TRMConfig, decode
from training.augment import PlainViews, to_tokens, views_of
from training.data import make_boards, save_boards
from training.draws import Draws, Place
from training.losses import halting_loss, stablemax_cross_entropy
from training.optim import make_optimizers
from training.recipes import RECIPES, change, find_recipe
from training.task import Source
from training.trm_task import HeldOut, TRMTask, TRMTaskConfig, arc_of, at_depth, dtype_on

FOUR = find_kind("sudoku-4x4")
EXACT = TRMTaskConfig(precision="float32")
TINY = TRMConfig(
    vocab_size=6,
    seq_len=16,
    dim=16,
    n_heads=2,
    mixer="mlp",
    positions="none",
    cycles=2,
    latent_steps=2,
    max_steps=3,
    identifier_dim=16,
    prefix_len=1,
)
FAST = replace(
    TINY, bounded_glu=True, random_start=True, answer_feedback=True, board_shape=(4, 4), box_shape=(2, 2)
)
TINY_HRM = HRMConfig(
    vocab_size=6, seq_len=16, dim=16, n_heads=2, n_layers=1, n_slow_layers=1, max_steps=3, identifier_dim=16
)
MODELS = {"published": (TINY, EXACT), "hrm": (TINY_HRM, EXACT)}
MODELS["fast"] = (FAST, replace(EXACT, loss="softmax", cardinality_weight=0.3))


@pytest.fixture(scope="module")
def boards():
    rng = np.random.default_rng(0)
    pairs = [FOUR.generate(rng, 0.75) for _ in range(8)]
    return make_boards(FOUR, *zip(*pairs, strict=True))


def make_task(boards, config=EXACT, batch_size=6, place=None, plain=False):
    place = place or Place()
    grids = boards.grids()
    views = PlainViews(FOUR, *grids, place) if plain else views_of(FOUR, *grids, place)
    inputs, targets = (torch.as_tensor(to_tokens(side, views.canvas)) for side in grids)
    held_out = HeldOut(FOUR, grids, inputs, targets, None, views.canvas)
    return TRMTask(config, views, held_out, batch_size, place, seed=0, data="eight boards")


def make_model(config):
    torch.manual_seed(0)
    model = HRM(config) if isinstance(config, HRMConfig) else TRM(config)
    torch.nn.init.normal_(model.halt_head.weight, std=0.1)
    return model


def halt_where(model, where, monkeypatch):
    """Let exactly these slots halt after each step."""
    monkeypatch.setattr(model, "halts", lambda belief, steps, luck: where.clone())


def test_published_loss_of_a_first_step_is_worked_out_from_the_logits(boards):
    model, task = make_model(TINY), make_task(boards)
    loss, metrics = task.loss(model, 5)
    inputs, targets, _ = task.views.draw(Draws(0, 5, 6, Place()))
    _, logits, halt_logit = model(model.initial_carry(6), inputs)
    exact = (decode(logits) == targets).all(1)
    expected = stablemax_cross_entropy(logits, targets) + 0.5 * halting_loss(halt_logit, exact)
    torch.testing.assert_close(loss, expected.mean())
    assert metrics["loss"] == loss and not metrics["loss"].requires_grad


def test_halted_slots_get_a_new_puzzle_and_a_fresh_state_and_the_others_think_on(boards, monkeypatch):
    model, task = make_model(TINY), make_task(boards)
    halted = torch.tensor([True, False, False, True, False, False])
    halt_where(model, halted, monkeypatch)
    task.loss(model, 0)
    before = task.slots
    task.loss(model, 1)
    after = task.slots
    new, *_ = task.views.draw(Draws(0, 1, 6, Place()))
    assert torch.equal(after.inputs[halted], new[halted])
    assert torch.equal(after.inputs[~halted], before.inputs[~halted])
    assert torch.equal(after.targets[~halted], before.targets[~halted])
    assert after.steps.tolist() == [1, 2, 2, 1, 2, 2]
    carry, _, _ = model(model.initial_carry(6), new)
    torch.testing.assert_close(after.carry.y[halted], carry.y[halted])
    carry, _, _ = model(before.carry, before.inputs)
    torch.testing.assert_close(after.carry.y[~halted], carry.y[~halted])


@pytest.mark.parametrize("name", MODELS)
def test_carry_has_no_history_and_every_weight_gets_a_gradient(name, boards):
    config, task_config = MODELS[name]
    model, task = make_model(config), make_task(boards, task_config)
    for step in range(2):
        loss, _ = task.loss(model, step)
    loss.backward()
    assert not task.slots.carry.y.requires_grad and not task.slots.carry.z.requires_grad
    without = [name for name, p in model.named_parameters() if p.grad is None]
    assert without == []


@pytest.mark.parametrize("name", MODELS)
def test_same_step_gives_the_same_loss_whatever_was_drawn_before(name, boards):
    config, task_config = MODELS[name]
    model, task = make_model(config), make_task(boards, task_config)
    losses = []
    for before in (0, 3):
        torch.rand(before)  # the global generator plays no part
        task.start()
        losses.append([float(task.loss(model, step)[0].detach()) for step in (7, 8, 9)])
    assert losses[0] == losses[1] and losses[0][0] != losses[0][1]


@pytest.mark.parametrize("name", MODELS)
def test_losses_do_not_heed_autocast(name, boards):
    config, task_config = MODELS[name]
    losses = []
    for enabled in (False, True):
        model, task = make_model(config), make_task(boards, task_config)
        with torch.autocast("cpu", torch.bfloat16, enabled=enabled):
            losses.append(task.loss(model, 0)[0].detach())
    assert losses[0] == losses[1]


@pytest.mark.parametrize("name", MODELS)
def test_two_processes_share_a_batch_and_find_the_gradient_of_the_whole(name, boards):
    config, task_config = MODELS[name]
    places = [Place(), Place(rank=0, world_size=2), Place(rank=1, world_size=2)]
    gradients, states = [], []
    for place in places:
        model, task = make_model(config), make_task(boards, task_config, place=place)
        for step in range(4):  # so that slots are refilled in between
            loss, _ = task.loss(model, step)
        loss.backward()
        gradients.append([p.grad for p in model.parameters()])
        states.append(task.slots)
    whole, *parts = states
    for field in ("inputs", "targets", "answer", "steps", "halted"):
        assert torch.equal(getattr(whole, field), torch.cat([getattr(part, field) for part in parts])), field
    for together, a, b in zip(*gradients, strict=True):
        torch.testing.assert_close(together, (a + b) / 2, atol=1e-5, rtol=1e-3)


def test_blanks_are_never_relabelled_and_clues_agree_with_targets(boards):
    inputs, targets, _ = make_task(boards).views.draw(Draws(0, 0, 64, Place()))
    n_blanks = {int((clues == 0).sum()) for clues in boards.clues}
    assert {int(n) for n in (inputs == 1).sum(1)} <= n_blanks
    assert (targets > 1).all() and ((inputs == targets) | (inputs == 1)).all()


def test_fed_back_answers_have_wrong_cells_in_the_share_asked_for(boards):
    task = make_task(boards, replace(EXACT, corruption=0.5, wrong_cells=0.25), batch_size=400)
    answer = torch.full((400, 16), 3)
    answer[:100] = 0
    spoiled = task._spoiled(answer, Draws(0, 0, 400, Place()))
    assert (spoiled[:100] == 0).all()  # nothing was said yet
    changed = (spoiled[100:] != 3).float().mean(1)
    assert (changed > 0).float().mean().item() == pytest.approx(0.5, abs=0.1)
    assert changed.mean().item() == pytest.approx(0.5 * 0.25 * 4 / 5, abs=0.03)
    assert spoiled[100:].min() >= 1 and spoiled.max() < 6


def test_network_reads_its_last_answer_and_a_new_puzzle_begins_without_one(boards, monkeypatch):
    model, task = make_model(FAST), make_task(boards, replace(EXACT, corruption=0.0))
    halted = torch.tensor([True, False, False, True, False, False])
    halt_where(model, halted, monkeypatch)
    task.loss(model, 0)
    said, seen = task.slots.answer, []
    monkeypatch.setattr(
        model, "think", lambda c, i, n, answer: seen.append(answer) or TRM.think(model, c, i, n, answer)
    )
    task.loss(model, 1)
    assert (seen[0][halted] == 0).all() and torch.equal(seen[0][~halted], said[~halted])


def test_staggered_slots_change_puzzles_one_after_the_other(boards):
    model = make_model(TINY)
    for staggered in (True, False):
        task, n_changed = make_task(boards, replace(EXACT, staggered=staggered), batch_size=30), []
        for step in range(1 + 2 * TINY.max_steps):
            task.loss(model, step)
            n_changed.append(int((task.slots.steps == 1).sum()))
        assert (max(n_changed[1:]) < 20 and min(n_changed[1:]) > 0) is staggered
        assert task.slots.steps.max() <= TINY.max_steps


def test_depth_grows_with_the_step_and_the_config_stays(boards):
    config = replace(EXACT, depths=((0, 1, 1), (10, 3, 2)))
    model, task, calls = make_model(TINY), make_task(boards, config), []
    model.blocks[0].register_forward_hook(lambda *_: calls.append(1))
    for step, n_applications in ((9, 1 * 2), (10, 3 * 3)):
        calls.clear()
        task.loss(model, step)
        assert len(calls) == n_applications
    assert model.config == TINY
    with pytest.raises(ValueError, match="not in the order"):
        replace(EXACT, depths=((10, 1, 1), (0, 3, 2)))
    with at_depth(model, None):
        assert model.config is TINY


def test_hrm_learns_to_continue_from_one_step_further(boards):
    model, task = make_model(TINY_HRM), make_task(boards)
    loss, metrics = task.loss(model, 0)
    inputs, targets, _ = task.views.draw(Draws(0, 0, 6, Place()))
    carry = model.initial_carry(6)
    y, z = model.think(carry, inputs)
    logits, q = model.read(y)
    with torch.no_grad():
        _, next_q = model.read(model.think((y, z), inputs)[0])
    exact = (decode(logits) == targets).all(1).float()
    best = torch.sigmoid(next_q.amax(1))
    bce = torch.nn.functional.binary_cross_entropy_with_logits
    expected = stablemax_cross_entropy(logits, targets).mean() + 0.5 * (
        bce(q[:, 0], exact) + bce(q[:, 1], best)
    )
    torch.testing.assert_close(loss, expected)
    assert not torch.equal(metrics["halt_loss"], bce(q[:, 0], exact))


def learn(model, task, n_steps):
    """Train for a while; the figures of each step."""
    optimizer, figures = torch.optim.AdamW(model.parameters(), lr=4e-3), []
    for step in range(n_steps):
        loss, metrics = task.loss(model, step)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        figures.append(metrics)
    return figures


@pytest.mark.parametrize("name", ["published", "fast"])
def test_eight_boards_are_learned_by_heart(name, boards):
    config, task_config = MODELS[name]
    model, task = make_model(replace(config, dim=32)), make_task(boards, task_config, 12, plain=True)
    assert task.evaluate(model)["single_pass/sudoku-4x4"] < 0.5
    figures = learn(model, task, 110)
    assert task.evaluate(model) == {"single_pass/sudoku-4x4": 1.0, "cells/sudoku-4x4": 1.0}
    assert figures[-1]["steps"] < config.max_steps  # the network knows that it is right, and makes room


def test_hrm_learns(boards):
    model, task = make_model(TINY_HRM), make_task(boards, plain=True)
    figures = learn(model, task, 60)
    assert figures[-1]["cell_loss"] < 0.7 * figures[0]["cell_loss"]


def test_evaluation_is_the_pass_that_the_engine_makes(boards):
    """The engine steps one board after the other through arrays."""
    for config in (TINY, FAST):
        model, task = make_model(config).eval(), make_task(boards)
        if config.answer_feedback:
            torch.nn.init.normal_(model.embedding.answers.weight)
        step, inputs = TokenStep(model), task.held_out.inputs
        for tokens, answers in zip(inputs, task._answers(model, inputs, None), strict=True):
            state = step.initial_state(None)[None]
            for _ in range(config.max_steps):
                state, logits, _ = step(state, tokens[None].numpy())
            if config.random_start:  # whose start differs with the place in the batch
                assert logits.shape == (1, 16, 6)
            else:
                assert torch.equal(decode(torch.as_tensor(logits))[0], answers)


def test_engine_feeds_the_answer_back(boards):
    model = make_model(replace(FAST, random_start=False)).eval()
    torch.nn.init.normal_(model.embedding.answers.weight)
    tokens = make_task(boards).held_out.inputs[:2]
    step, carry, answer = TokenStep(model), model.initial_carry(2), None
    state = np.stack([step.initial_state(None)] * 2)
    with torch.inference_mode():
        for _ in range(3):
            carry, expected, _ = model(carry, tokens, answer=answer)
            answer = decode(expected)
            state, logits, _ = step(state, tokens.numpy())
            torch.testing.assert_close(torch.as_tensor(logits), expected)


def arc_file(tmp_path, rng):
    """Four tasks as in an evaluation file: the examples are learned, the tests held out."""
    tasks = {}
    for i in range(4):
        puzzle, solution = ARC_KINDS[0].generate_task(rng)
        pairs = [
            {"input": a.tolist(), "output": b.tolist()}
            for a, b in (*puzzle.examples, (puzzle.clues, solution))
        ]
        tasks[f"task{i}"] = {"train": pairs[:-1], "test": pairs[-1:]}
    path = tmp_path / "arc_evaluation.json"
    path.write_text(json.dumps(tasks))
    return path


def test_arc_trains_the_identifiers_of_its_tasks(tmp_path, rng):
    source = Source("arc", (arc_file(tmp_path, rng),))
    recipe = change(find_recipe("trm-arc"), [*find_recipe("trm-arc").toy, "task.precision=float32"])
    task = recipe.task.make(recipe, [source], Place(), 0)
    model = make_model(task.fit(recipe.model))
    table = model.embedding.identifiers
    assert len(table.weight) == task.views.n_identifiers > 8
    optimizers = make_optimizers(model, recipe.optim)
    for step in range(2):
        loss, _ = task.loss(model, step)
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
    used = task.slots.identifiers.unique()
    moved = table.weight.detach().any(1)
    assert table.weight.grad.is_sparse and moved[used].all() and not moved.all()
    assert set(task.evaluate(model)) == {"exact_match/arc", "cells/arc"}


def test_arc_tests_are_held_out_and_judged_by_exact_match(tmp_path, rng, monkeypatch):
    views, held_out = arc_of(Source("arc", (arc_file(tmp_path, rng),)), EXACT, Place())
    assert len(held_out) == 4 and held_out.inputs.shape == (4, 900)
    task = TRMTask(EXACT, views, held_out, 2, Place(), 0, "")
    answers = held_out.targets.clone()
    answers[answers == 0] = 7  # what is said where nothing is asked does not matter
    answers[0, 0] = 13
    monkeypatch.setattr(task, "_answers", lambda *_: answers)
    assert task.evaluate(None)["exact_match/arc"] == 0.75


@pytest.mark.parametrize("name", [name for name in RECIPES if name.startswith(("trm", "hrm"))])
def test_toy_recipes_take_steps(name, tmp_path, boards, rng):
    recipe = change(find_recipe(name), [*find_recipe(name).toy])
    kind = recipe.kinds[0]
    path = tmp_path / "boards.npz"
    if kind == "arc":
        path = arc_file(tmp_path, rng)
    elif kind == "maze":
        mazes = [find_kind("maze").generate(rng, "perfect:5x5") for _ in range(12)]
        save_boards(path, make_boards(find_kind("maze"), *zip(*mazes, strict=True)), {})
    else:
        save_boards(path, boards, {})
    task = recipe.task.make(recipe, [Source(kind, (path,))], Place(), 0)
    model = make_model(task.fit(recipe.model))
    for step in range(2):
        loss, metrics = task.loss(model, step)
        loss.backward()
    assert loss.isfinite() and {"loss", "exact", "steps"} <= metrics.keys()
    assert all(np.isfinite(value) for value in task.evaluate(model).values())


def test_published_recipes_have_the_published_numbers():
    for name in ("trm-sudoku", "trm-sudoku-attention", "trm-maze", "trm-arc"):
        recipe = RECIPES[name]
        assert (recipe.optim.adam, recipe.optim.muon, recipe.optim.lr) == ("atan2", False, 1e-4)
        assert (recipe.optim.betas, recipe.optim.warmup_steps) == ((0.9, 0.95), 2000)
        assert (recipe.optim.schedule, recipe.optim.ema, recipe.batch_size) == ("constant", 0.999, 768)
        assert recipe.task == TRMTaskConfig() and recipe.model.max_steps == 16
    assert RECIPES["trm-sudoku"].optim.weight_decay == 1.0 and RECIPES["trm-arc"].optim.weight_decay == 0.1
    assert (
        RECIPES["trm-sudoku"].optim.identifier_lr == 1e-4 and RECIPES["trm-arc"].optim.identifier_lr == 1e-2
    )


@pytest.mark.parametrize(
    ("sources", "changes", "message"),
    [
        (("sudoku-4x4", "sudoku-6x6"), [], "puzzles of 2 kinds came"),
        (("arc",), [], "ARC is learned from its tasks"),
    ],
)
def test_sources_that_cannot_be_are_refused(sources, changes, message):
    recipe = find_recipe("trm-sudoku")
    with pytest.raises(ParseError, match=message):
        recipe.task.make(recipe, [Source(kind) for kind in sources], Place(), 0)


def test_network_takes_the_shapes_of_its_puzzles(boards):
    task = make_task(boards)
    nine = replace(FAST, vocab_size=11, seq_len=81, board_shape=(9, 9), box_shape=(3, 3))
    fitted = task.fit(nine)
    assert (fitted.seq_len, fitted.vocab_size, fitted.n_identifiers) == (16, 6, 1)
    assert fitted.board_shape == (4, 4) and fitted.box_shape == (2, 2)
    assert task.fit(find_recipe("trm-sudoku").model).board_shape is None
    wants = make_task(boards, replace(EXACT, cardinality_weight=0.3))
    with pytest.raises(ParseError, match=r"cardinality loss needs a Sudoku and model\.board_shape"):
        wants.fit(TINY)


def test_states_are_bfloat16_where_that_is_fast(boards):
    assert dtype_on(torch.device("cuda"), "auto") is torch.bfloat16
    assert dtype_on(torch.device("cpu"), "float32") is torch.float32
    model, task = make_model(TINY), make_task(boards, replace(EXACT, precision="bfloat16"))
    loss, _ = task.loss(model, 0)
    loss.backward()
    assert task.slots.carry.y.dtype == torch.bfloat16 and loss.dtype in (torch.float32, torch.float64)
    assert all(p.grad.dtype == torch.float32 for p in model.parameters())
    with pytest.raises(ValueError, match="precision is 'half', expected one of auto, float32, bfloat16"):
        TRMTaskConfig(precision="half")
