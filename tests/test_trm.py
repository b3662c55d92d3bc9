"""The published network: its size, recursion, start and halting; and each option by its promise."""

from dataclasses import replace
from typing import get_args, get_type_hints

import jaxtyping
import pytest
import torch

import solver.trm
from solver.trm import (
    MAZE_ATTENTION,
    SUDOKU_ATTENTION,
    SUDOKU_MLP,
    TRM,
    Carry,
    Linear,
    TRMConfig,
    decode,
    houses,
    rms_norm,
    truncated_normal_,
)

TINY = TRMConfig(
    vocab_size=5, seq_len=16, dim=32, n_heads=2, cycles=2, latent_steps=2, identifier_dim=32, prefix_len=2
)
VARIANTS = {
    "attention": TINY,
    "mlp": replace(TINY, mixer="mlp", positions="none"),
    "learned": replace(TINY, positions="learned"),
    "no prefix": replace(TINY, prefix_len=0),
    "every option": replace(
        TINY,
        bounded_glu=True,
        qk_norm=True,
        random_start=True,
        answer_feedback=True,
        board_shape=(4, 4),
        box_shape=(2, 2),
    ),
}


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


@pytest.fixture(params=list(VARIANTS.values()), ids=list(VARIANTS))
def config(request):
    return request.param


@pytest.fixture
def inputs():
    return torch.randint(0, TINY.vocab_size, (3, TINY.seq_len))


def awake(config: TRMConfig) -> TRM:
    """A network whose halting head and identifiers are not zero, as if it were trained."""
    model = TRM(config)
    with torch.no_grad():
        model.halt_head.weight.normal_()
        if model.embedding.identifiers is not None:
            model.embedding.identifiers.weight.normal_()
    return model


def think(model: TRM, inputs: torch.Tensor, steps: int = 1, **start):
    """The carry, the logits and the halting logits after some outer steps."""
    carry = model.initial_carry(len(inputs), **start)
    for _ in range(steps):
        carry, logits, halt_logit = model(carry, inputs)
    return carry, logits, halt_logit


@pytest.mark.parametrize(
    ("config", "n_parameters"),
    [(SUDOKU_MLP, 5_028_866), (SUDOKU_ATTENTION, 6_828_034), (MAZE_ATTENTION, 6_822_914)],
)
def test_published_networks_have_the_published_size(config, n_parameters):
    with torch.device("meta"):  # shapes without numbers
        assert TRM(config).n_parameters == n_parameters


def test_signatures_tell_the_shapes(config, inputs):
    model = TRM(config)
    before = model.initial_carry(len(inputs))
    after, logits, halt_logit = model(before, inputs)
    known = vars(solver.trm) | vars(jaxtyping)  # whose names a running program does not need
    hints = get_type_hints(TRM.forward, known)
    _, logits_hint, halt_hint = get_args(hints["return"])
    with jaxtyping.jaxtyped("context"):
        assert isinstance(inputs, hints["inputs"])
        for name, hint in get_type_hints(Carry, known).items():
            assert isinstance(getattr(before, name), hint)
            assert isinstance(getattr(after, name), hint)
        assert isinstance(logits, logits_hint)
        assert isinstance(halt_logit, halt_hint)
    assert logits.shape == (3, config.seq_len, config.vocab_size)


def test_an_outer_step_is_its_cycles_one_after_another(config, inputs):
    config = replace(config, random_start=False)
    long = awake(config)
    short = TRM(replace(config, cycles=1))
    short.load_state_dict(long.state_dict())
    carry, logits, halt_logit = think(long, inputs, steps=2)
    expected_carry, expected_logits, expected_halt = think(short, inputs, steps=2 * config.cycles)
    torch.testing.assert_close(
        (*carry, logits, halt_logit), (*expected_carry, expected_logits, expected_halt)
    )


def test_only_the_last_cycle_has_a_gradient(config, inputs):
    config = replace(config, random_start=False)
    whole, last = awake(config), TRM(replace(config, cycles=1))
    last.load_state_dict(whole.state_dict())
    _, logits, _ = think(whole, inputs)
    logits.square().sum().backward()
    with torch.no_grad():
        carry, _, _ = think(last, inputs, steps=config.cycles - 1)
    _, logits, _ = last(carry, inputs)
    logits.square().sum().backward()
    for (name, a), b in zip(whole.named_parameters(), last.parameters(), strict=True):
        torch.testing.assert_close(a.grad, b.grad, msg=lambda text, name=name: f"{name}: {text}")


def test_the_carry_has_no_history(config, inputs):
    carry, logits, halt_logit = think(TRM(config), inputs)
    assert not carry.y.requires_grad and not carry.z.requires_grad
    assert logits.requires_grad and halt_logit.requires_grad


def test_the_carry_is_what_makes_a_second_step_differ(config, inputs):
    model = awake(config)
    first, once, _ = think(model, inputs)
    _, twice, _ = model(first, inputs)
    assert not torch.allclose(once, twice)


def test_start_states_are_one_random_vector_for_every_token_and_saved_with_the_weights():
    model = TRM(TINY)
    carry = model.initial_carry(2)
    assert carry.y.shape == (2, TINY.prefix_len + TINY.seq_len, TINY.dim)
    assert (carry.y == model.y_start).all() and (carry.z == model.z_start).all()
    assert not torch.equal(model.y_start, model.z_start)
    assert {"y_start", "z_start"} <= model.state_dict().keys()
    assert not {"y_start", "z_start"} & dict(model.named_parameters()).keys()


def test_random_starts_are_drawn_anew_unless_the_generator_is_the_same():
    fixed, drawn = TRM(TINY), TRM(replace(TINY, random_start=True))
    assert not torch.equal(drawn.initial_carry(2).y, drawn.initial_carry(2).y)
    one, same, other = (fixed.initial_carry(2, generator=torch.Generator().manual_seed(s)) for s in (1, 1, 2))
    assert torch.equal(one.y, same.y) and torch.equal(one.z, same.z)
    assert not torch.equal(one.y, other.y) and not torch.equal(one.y, one.z)
    assert one.y.std().item() == pytest.approx(1, abs=0.05)


def test_reset_starts_afresh_only_where_halted(inputs):
    model = TRM(TINY)
    carry, _, _ = think(model, inputs)
    after = model.reset(carry, torch.tensor([False, True, False]))
    fresh = model.initial_carry(3)
    for old, new, start in zip(carry, after, fresh, strict=True):
        assert torch.equal(new[[0, 2]], old[[0, 2]])
        assert torch.equal(new[1], start[1])
    other = Carry(fresh.y + 1, fresh.z + 1)
    assert torch.equal(model.reset(carry, torch.tensor([False, True, False]), other).z[1], other.z[1])


def test_an_untrained_network_does_not_believe_itself(inputs):
    _, _, halt_logit = think(TRM(TINY), inputs)
    assert (halt_logit == -5).all()


def test_halting_needs_belief_or_the_last_step():
    model = TRM(replace(TINY, halt_exploration=0.0, max_steps=4))
    halted = model.halts(torch.tensor([1.0, -1.0, -1.0, 1.0]), torch.tensor([1, 3, 4, 4]))
    assert halted.tolist() == [True, False, True, True]


def test_luck_decides_who_explores_and_for_how_long():
    model = TRM(replace(TINY, halt_exploration=0.1, max_steps=4))
    luck = torch.tensor([[0.05, 0.99], [0.05, 0.0], [0.2, 0.99]])  # four steps at least; two; as it likes
    halted = [model.halts(torch.ones(3), torch.full((3,), n), luck).tolist() for n in (1, 2, 3, 4)]
    assert halted == [[False, False, True], [False, True, True], [False, True, True], [True] * 3]


def test_exploring_examples_stop_after_two_to_all_steps():
    model = TRM(replace(TINY, halt_exploration=1.0, max_steps=4))
    sure = torch.ones(3000)
    rates = [model.halts(sure, torch.full((3000,), steps)).float().mean().item() for steps in (1, 2, 3, 4)]
    assert rates == pytest.approx([0, 1 / 3, 2 / 3, 1], abs=0.05)
    assert rates[0] == 0 and rates[-1] == 1


def test_one_step_networks_always_halt():
    assert TRM(replace(TINY, max_steps=1)).halts(torch.tensor([-9.0]), torch.tensor([1])).all()


def test_weights_start_with_the_promised_spread():
    weight = truncated_normal_(torch.empty(400, 500), std=0.3)
    assert weight.std().item() == pytest.approx(0.3, rel=0.01)
    assert weight.abs().max().item() <= 2 * 0.3 / 0.8796 + 1e-6
    assert Linear(256, 256).weight.std().item() == pytest.approx(1 / 16, rel=0.02)
    assert not Linear(8, 8).bias.any()
    x = TRM(replace(TINY, vocab_size=500, dim=256)).embedding(torch.arange(500)[None], None, torch.float32)
    assert x[:, TINY.prefix_len :].std().item() == pytest.approx(1, rel=0.02)
    assert not x[:, : TINY.prefix_len].any()  # identifiers start at zero


def test_norm_is_taken_in_float32():
    large = torch.full((1, 4), 300.0, dtype=torch.float16)  # whose square float16 cannot hold
    assert rms_norm(large).tolist() == [[1.0] * 4]


def test_states_in_bfloat16_give_nearly_the_logits_and_float32_gradients(inputs):
    model = awake(TINY)
    _, exact, exact_halt = think(model, inputs)
    carry, logits, halt_logit = think(model, inputs, dtype=torch.bfloat16)
    assert carry.y.dtype == carry.z.dtype == logits.dtype == torch.bfloat16
    assert halt_logit.dtype == torch.float32
    torch.testing.assert_close(logits.float(), exact, atol=0.25, rtol=0)
    torch.testing.assert_close(halt_logit, exact_halt, atol=0.5, rtol=0)
    logits.float().sum().backward()
    assert all(p.grad.dtype == torch.float32 for name, p in model.named_parameters() if "halt" not in name)


def test_identifiers_tell_tasks_apart(inputs):
    model = awake(replace(TINY, n_identifiers=3))
    carry = model.initial_carry(3)
    _, default, _ = model(carry, inputs)
    _, zero, _ = model(carry, inputs, torch.zeros(3, dtype=torch.long))
    _, mixed, _ = model(carry, inputs, torch.tensor([0, 1, 2]))
    assert torch.equal(default, zero) and torch.equal(mixed[0], zero[0])
    assert not torch.allclose(mixed[1], zero[1]) and not torch.allclose(mixed[2], zero[2])


def test_short_identifiers_leave_the_rest_of_the_prefix_empty(inputs):
    model = awake(replace(TINY, identifier_dim=20))
    prefix = model.embedding(inputs, None, torch.float32)[:, : TINY.prefix_len].flatten(1)
    assert prefix[:, :20].all() and not prefix[:, 20:].any()


def test_attention_without_positions_cannot_tell_places_apart(inputs):
    order = torch.randperm(TINY.seq_len)
    for positions, blind in (("none", True), ("rope", False), ("learned", False)):
        model = awake(replace(TINY, positions=positions))
        _, logits, _ = think(model, inputs)
        _, permuted, _ = think(model, inputs[:, order])
        assert torch.allclose(permuted, logits[:, order], atol=1e-4) is blind, positions


def test_houses_are_the_rows_columns_and_boxes_of_a_sudoku():
    six = replace(SUDOKU_MLP, seq_len=36, board_shape=(6, 6), box_shape=(2, 3))
    expected = [(r, c, r // 2 * 2 + c // 3) for r in range(6) for c in range(6)]
    assert houses(six).T.tolist() == [list(numbers) for numbers in expected]
    assert [len(t.weight) for t in TRM(replace(TINY, board_shape=(2, 8))).embedding.houses] == [2, 8]
    assert houses(TINY).shape == (0, 16)


def test_qk_norm_makes_attention_blind_to_the_size_of_queries(inputs):
    for qk_norm in (True, False):
        model = awake(replace(TINY, qk_norm=qk_norm))
        _, logits, _ = think(model, inputs)
        with torch.no_grad():
            for block in model.blocks:
                block.attention.qkv.weight[: TINY.dim] *= 3
        _, scaled, _ = think(model, inputs)
        assert torch.allclose(logits, scaled, atol=1e-3) is qk_norm


def test_bounded_glu_is_blind_to_the_size_of_its_values(inputs):
    for bounded in (True, False):
        mlp = awake(replace(TINY, bounded_glu=bounded)).blocks[0].channel_mlp
        x = torch.randn(2, 3, TINY.dim)
        before = mlp(x)
        with torch.no_grad():
            mlp.gate_up.weight[mlp.gate_up.out_features // 2 :] *= 3
        assert torch.allclose(before, mlp(x), atol=1e-3) is bounded


def test_answers_are_read_only_by_networks_with_feedback(inputs):
    answer = torch.randint(1, TINY.vocab_size, inputs.shape)
    for feedback in (True, False):
        model = awake(replace(TINY, answer_feedback=feedback))
        carry = model.initial_carry(3)
        _, before, _ = model(carry, inputs)
        _, untrained, _ = model(carry, inputs, answer=answer)
        assert torch.equal(before, untrained)  # the table starts at zero
        if feedback:
            torch.nn.init.normal_(model.embedding.answers.weight)
            _, read, _ = model(carry, inputs, answer=answer)
            _, none, _ = model(carry, inputs)
            _, nothing, _ = model(carry, inputs, answer=torch.zeros_like(inputs))
            assert torch.equal(nothing, none) and not torch.allclose(read, none)


def test_an_answer_holds_no_padding():
    logits = torch.tensor([[[9.0, 1.0, 2.0], [9.0, 2.0, 1.0]]])
    assert decode(logits).tolist() == [[2, 1]]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"mixer": "conv"}, "mixer is 'conv', expected one of attention, mlp"),
        ({"positions": "2d"}, "positions is '2d', expected one of rope, learned, none"),
        ({"n_heads": 3}, "dim 32 does not split into 3 heads"),
        ({"identifier_dim": 65}, "identifier_dim 65 exceeds 2 tokens of 32"),
        ({"board_shape": (4, 5)}, "does not hold seq_len 16 cells"),
        ({"box_shape": (2, 2)}, "box_shape needs board_shape"),
    ],
)
def test_impossible_configs_are_refused_with_a_reason(change, message):
    with pytest.raises(ValueError, match=message.replace("(", r"\(")):
        replace(TINY, **change)


@pytest.mark.parametrize("mixer", ["attention", "mlp"])
def test_tiny_network_learns_eight_rows_by_heart(mixer):
    model = TRM(replace(TINY, seq_len=4, mixer=mixer, n_layers=1, latent_steps=1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    inputs, answers = torch.randint(0, 5, (2, 8, 4))
    for _ in range(60):
        carry = model.initial_carry(len(inputs))
        for _ in range(2):
            carry, logits, _ = model(carry, inputs)
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(logits.flatten(0, 1), answers.flatten()).backward()
            optimizer.step()
    _, logits, _ = think(model, inputs, steps=2)
    assert (logits.argmax(-1) == answers).all()
