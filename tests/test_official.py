"""Weights under the authors' names give the logits of their algorithm, worked out here a second time."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from solver.hrm import HRM, HRMConfig
from solver.official import load_official
from solver.puzzle import CheckpointError
from solver.trm import TRMConfig

ATTENTION = TRMConfig(
    vocab_size=6, seq_len=9, dim=24, n_heads=3, cycles=2, latent_steps=3, n_identifiers=4,
    identifier_dim=40, prefix_len=3,
)  # fmt: skip
MIXERS = {
    "attention": ATTENTION,
    "mlp": replace(ATTENTION, mixer="mlp", positions="none"),
    "learned positions": replace(ATTENTION, positions="learned"),
    "no prefix": replace(ATTENTION, prefix_len=0, n_layers=3),
    "HRM": HRMConfig(
        vocab_size=6,
        seq_len=9,
        dim=24,
        n_heads=3,
        n_layers=2,
        n_slow_layers=3,
        latent_steps=3,
        n_identifiers=4,
        identifier_dim=24,
    ),
}


@pytest.fixture(params=list(MIXERS.values()), ids=list(MIXERS))
def config(request):
    return request.param


def fast_layers(config: TRMConfig) -> list[str]:
    return [f"L_level.layers.{i}" for i in range(config.n_layers)]


def slow_layers(config: TRMConfig) -> list[str]:
    """Only HRM has them; TRM updates both states with the same network."""
    return (
        [f"H_level.layers.{i}" for i in range(config.n_slow_layers)] if isinstance(config, HRMConfig) else []
    )


def official_weights(config: TRMConfig, seed: int = 0) -> dict[str, np.ndarray]:
    """Random weights with the official names and shapes, which float32 holds exactly."""
    rng = np.random.default_rng(seed)
    d, s = config.dim, config.prefix_len + config.seq_len
    inner = 256  # what these tiny widths are rounded up to
    shapes = {
        "embed_tokens.embedding_weight": (config.vocab_size, d),
        "lm_head.weight": (config.vocab_size, d),
        "q_head.weight": (2, d),
        "q_head.bias": (2,),
        "H_init": (d,),
        "L_init": (d,),
    }
    if config.prefix_len:
        shapes["puzzle_emb.weights"] = (config.n_identifiers, config.identifier_dim)
    if config.positions == "learned":
        shapes["embed_pos.embedding_weight"] = (s, d)
    for layer in fast_layers(config) + slow_layers(config):
        if config.mixer == "mlp":
            shapes |= {f"{layer}.mlp_t.gate_up_proj.weight": (2 * inner, s)}
            shapes |= {f"{layer}.mlp_t.down_proj.weight": (s, inner)}
        else:
            shapes |= {
                f"{layer}.self_attn.qkv_proj.weight": (3 * d, d),
                f"{layer}.self_attn.o_proj.weight": (d, d),
            }
        shapes |= {
            f"{layer}.mlp.gate_up_proj.weight": (2 * inner, d),
            f"{layer}.mlp.down_proj.weight": (d, inner),
        }
    drawn = {name: rng.normal(size=shape) / shape[-1] ** 0.5 for name, shape in shapes.items()}
    return {name: weight.astype(np.float32).astype(np.float64) for name, weight in drawn.items()}


def norm(h):
    return h / np.sqrt((h**2).mean(axis=-1, keepdims=True) + 1e-5)


def gated(w, layer, x):
    gate, up = np.split(w[f"{layer}.gate_up_proj.weight"] @ x, 2)
    return w[f"{layer}.down_proj.weight"] @ (gate / (1 + np.exp(-gate)) * up)


def attend(w, layer, h, config):
    """Attention of one example, a head and a pair of tokens at a time; rotations as complex numbers."""
    n, width = config.n_heads, config.dim // config.n_heads
    qkv = (h @ w[f"{layer}.qkv_proj.weight"].T).reshape(len(h), 3, n, width)
    speed = np.float32(1) / np.float32(10000) ** (
        np.arange(0, width, 2, dtype=np.float32) / np.float32(width)
    )
    mixed = np.zeros((len(h), n, width))
    for head in range(n):
        q, k, v = qkv[:, 0, head], qkv[:, 1, head], qkv[:, 2, head]
        if config.positions == "rope":
            turn = np.exp(1j * np.outer(np.arange(len(h)), speed))
            q, k = ((t[:, : width // 2] + 1j * t[:, width // 2 :]) * turn for t in (q, k))
            q, k = (np.concatenate((t.real, t.imag), axis=1) for t in (q, k))
        weight = np.exp(q @ k.T / width**0.5)
        mixed[:, head] = weight / weight.sum(axis=1, keepdims=True) @ v
    return mixed.reshape(len(h), -1) @ w[f"{layer}.o_proj.weight"].T


def reference(w, config, inputs, identifiers, n_steps):
    """Logits and halting logits of every outer step, one example after the other."""
    d = config.dim

    def f(layers, h):
        for layer in layers:
            if config.mixer == "mlp":
                h = norm((h + gated(w, f"{layer}.mlp_t", h)).T).T  # normed over the tokens
            else:
                h = norm(h + attend(w, f"{layer}.self_attn", h, config))
            h = norm(h + gated(w, f"{layer}.mlp", h.T).T)
        return h

    all_logits, all_halts = [], []
    for tokens, identifier in zip(inputs, identifiers, strict=True):
        x = w["embed_tokens.embedding_weight"][tokens]
        if config.prefix_len:
            prefix = np.zeros(config.prefix_len * d)
            prefix[: config.identifier_dim] = w["puzzle_emb.weights"][identifier]
            x = np.vstack((prefix.reshape(-1, d), x))
        if config.positions == "learned":
            x = (x + w["embed_pos.embedding_weight"]) / 2**0.5
        x = x * d**0.5
        z_h, z_l = np.tile(w["H_init"], (len(x), 1)), np.tile(w["L_init"], (len(x), 1))
        logits, halts = [], []
        for _ in range(n_steps):
            for _ in range(config.cycles):
                for _ in range(config.latent_steps):
                    z_l = f(fast_layers(config), z_l + z_h + x)
                z_h = f(slow_layers(config) or fast_layers(config), z_h + z_l)
            logits.append(z_h[config.prefix_len :] @ w["lm_head.weight"].T)
            halts.append((w["q_head.weight"] @ z_h[0] + w["q_head.bias"])[0])
        all_logits.append(logits)
        all_halts.append(halts)
    return np.array(all_logits).swapaxes(0, 1), np.array(all_halts).T


def as_tensors(weights, prefix=""):
    return {prefix + name: torch.from_numpy(array) for name, array in weights.items()}


@pytest.mark.parametrize("wrapper", ["", "inner.", "model.inner.", "_orig_mod.model.inner."])
def test_official_weights_give_the_official_logits(config, wrapper):
    weights = official_weights(config)
    rng = np.random.default_rng(1)
    inputs = rng.integers(0, config.vocab_size, (2, config.seq_len))
    identifiers = rng.integers(0, config.n_identifiers, 2)
    logits, halts = reference(weights, config, inputs, identifiers, n_steps=3)

    model = load_official(as_tensors(weights, wrapper), config).double()
    assert isinstance(model, HRM) is isinstance(config, HRMConfig)
    atol = 1e-5 if config.positions == "rope" else 1e-10  # the tables of angles are float32, as published
    carry = model.initial_carry(2)
    for step in range(3):
        carry, ours, halt_logit = model(carry, torch.from_numpy(inputs), torch.from_numpy(identifiers))
        np.testing.assert_allclose(ours.detach(), logits[step], atol=atol)
        np.testing.assert_allclose(halt_logit.detach(), halts[step], atol=atol)


def test_missing_and_unknown_names_are_named():
    weights = as_tensors(official_weights(ATTENTION))
    del weights["q_head.bias"]
    weights["puzzle_emb_adapter.weight"] = torch.zeros(1)
    with pytest.raises(
        CheckpointError, match=r"missing: 'q_head.bias'; unknown: 'puzzle_emb_adapter.weight'"
    ):
        load_official(weights, ATTENTION)


def test_weights_of_the_other_mixer_are_refused():
    weights = as_tensors(official_weights(MIXERS["mlp"]))
    with pytest.raises(CheckpointError, match=r"mixer='attention'.*missing.*qkv_proj.*unknown.*mlp_t"):
        load_official(weights, ATTENTION)


def test_wrong_size_is_named_with_both_sizes():
    weights = as_tensors(official_weights(ATTENTION))
    with pytest.raises(CheckpointError, match=r"identifiers.* has shape \(4, 40\), expected \(1, 40\)"):
        load_official(weights, replace(ATTENTION, n_identifiers=1))


def test_one_weight_under_two_wrappers_is_refused():
    weights = as_tensors(official_weights(ATTENTION))
    weights["inner.H_init"] = weights["H_init"]
    with pytest.raises(CheckpointError, match="'H_init' came twice"):
        load_official(weights, ATTENTION)


def test_options_that_the_official_network_lacks_are_refused():
    with pytest.raises(CheckpointError, match="no bounded_glu, qk_norm"):
        load_official(
            as_tensors(official_weights(ATTENTION)), replace(ATTENTION, bounded_glu=True, qk_norm=True)
        )
