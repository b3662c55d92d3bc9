"""The embedded language model as a network: a decoder in the form of Llama, small enough to train on one CPU thread.

Rotary positions, RMS norms, SwiGLU, one table for what is read and what is written. Its weights are those of
transformers' `LlamaForCausalLM` under shorter names (`transformers_weights`); written out here because training then
computes logits only where something is learned, and needs no other library.

Legend: B batch, T tokens, P tokens before them, D width, V vocabulary.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

SHORTEST, LONGEST = 2.1, 300.0  # wave lengths of pointers, in pointers


@dataclass(frozen=True, kw_only=True)
class WordsConfig:
    """The form of the network."""

    vocab_size: int = 0  # set by the task, from its tokenizer
    first_pointer: int = 0  # the token w0, likewise
    n_pointers: int = 0  # of the tokens w0, w1, ...
    dim: int = 192
    n_layers: int = 6
    n_heads: int = 3
    head_dim: int = 64
    hidden: int = 512  # of a feed-forward block
    theta: float = 10_000.0  # of the rotary positions
    eps: float = 1e-5  # of the norms
    most_positions: int = 8192  # that transformers and servers are told of; nothing here depends on it


class Words(nn.Module):
    """ids -> states; `logits` are taken where they are wanted."""

    def __init__(self, config: WordsConfig) -> None:
        super().__init__()
        self.config = config
        self.embed = nn.Embedding(config.vocab_size, config.dim)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layers))
        self.norm = nn.RMSNorm(config.dim, config.eps)
        self._begin()

    @torch.no_grad()
    def _begin(self) -> None:
        """Weights to learn from. Blocks add nothing yet, so that tokens can be told apart from the first step on.

        Half of a pointer is random, half are waves of many lengths, in which the next pointer is a turn away. Begun
        at random alone, and small, the network pointed near the word, and at it half of the time.
        """
        config = self.config
        nn.init.normal_(self.embed.weight, std=config.dim**-0.5)
        if config.n_pointers:
            lengths = torch.logspace(math.log10(SHORTEST), math.log10(LONGEST), config.dim // 2)
            angles = 2 * math.pi * torch.arange(config.n_pointers)[:, None] / lengths
            waves = torch.cat((angles.cos(), angles.sin()), 1) * (2 / config.dim) ** 0.5
            pointers = self.embed.weight[config.first_pointer :][: config.n_pointers]
            pointers.copy_((pointers + waves) / 2**0.5)
        for name, parameter in self.blocks.named_parameters():
            if name.endswith(("out.weight", "down.weight")):
                nn.init.zeros_(parameter)
            elif parameter.ndim == 2:
                nn.init.normal_(parameter, std=config.dim**-0.5)

    def forward(self, ids: Tensor, n_open: Tensor | None = None) -> Tensor:
        """(B, T) -> (B, T, D). Rows are padded at their end, which nothing before it sees.

        The first `n_open` (B,) tokens of a row see one another, whichever comes first, and all others those before
        them; without it, all do as the others.
        """
        positions = torch.arange(ids.shape[1], device=ids.device)
        cos, sin = rotation(positions, self.config)
        mask = hidden_from(positions, positions, 0 if n_open is None else n_open[:, None, None, None])
        x = self.embed(ids)
        for block in self.blocks:
            x, _ = block(x, cos, sin, mask)
        return self.norm(x)

    def step(self, ids: Tensor, past: Tensor) -> tuple[Tensor, Tensor]:
        """(1, T) and (layers, 2, heads, P, head_dim) -> logits (T, V) and the same with P + T.

        Tokens without any before them are a text, which is read as a whole: they see one another.
        """
        before = past.shape[3]
        total = before + ids.shape[1]
        positions = torch.arange(total, device=ids.device)
        cos, sin = rotation(positions[before:], self.config)
        n_before = torch.ones_like(past[0, 0, 0, :, 0]).sum()  # as a tensor, which an exported graph computes
        mask = hidden_from(positions[before:], positions, torch.where(n_before > 0, 0, total))
        x, present = self.embed(ids), []
        for i, block in enumerate(self.blocks):
            x, keys_values = block(x, cos, sin, mask, past[i])
            present.append(keys_values)
        return self.logits(self.norm(x)[0]), torch.stack(present)

    def logits(self, states: Tensor) -> Tensor:
        return states @ self.embed.weight.T


class Block(nn.Module):
    """Attention, then a feed-forward layer."""

    def __init__(self, config: WordsConfig) -> None:
        super().__init__()
        self.n_heads, self.head_dim = config.n_heads, config.head_dim
        width = config.n_heads * config.head_dim
        self.attention_norm = nn.RMSNorm(config.dim, config.eps)
        self.query, self.key, self.value = (nn.Linear(config.dim, width, bias=False) for _ in range(3))
        self.out = nn.Linear(width, config.dim, bias=False)
        self.norm = nn.RMSNorm(config.dim, config.eps)
        self.gate = nn.Linear(config.dim, config.hidden, bias=False)
        self.up = nn.Linear(config.dim, config.hidden, bias=False)
        self.down = nn.Linear(config.hidden, config.dim, bias=False)

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor, past: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Returns x, and the keys and values of all tokens of the first row.

        Attention is written out: in bfloat16 on a CPU that takes half the time of torch's own.
        """
        h = self.attention_norm(x)
        query, key, value = (self._heads(part(h)) for part in (self.query, self.key, self.value))
        query, key = rotate(query, cos, sin), rotate(key, cos, sin)
        if past is not None:
            key, value = torch.cat((past[None, 0], key), 2), torch.cat((past[None, 1], value), 2)
        scores = (query * self.head_dim**-0.5) @ key.transpose(-1, -2)
        mixed = (scores + mask.to(scores.dtype)).softmax(-1) @ value
        x = x + self.out(mixed.transpose(1, 2).flatten(2))
        h = self.norm(x)
        x = x + self.down(F.silu(self.gate(h)) * self.up(h))
        return x, torch.stack((key[0], value[0]))

    def _heads(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (self.n_heads, self.head_dim)).transpose(1, 2)


def rotation(positions: Tensor, config: WordsConfig) -> tuple[Tensor, Tensor]:
    """The cosines and sines of rotary positions, (T, head_dim): half of the features are the partners of the others."""
    half = torch.arange(0, config.head_dim, 2, device=positions.device) / config.head_dim
    angles = positions[:, None].float() * config.theta**-half
    angles = torch.cat((angles, angles), -1)
    return angles.cos(), angles.sin()


def hidden_from(queries: Tensor, keys: Tensor, n_open: Tensor | int = 0) -> Tensor:
    """What is added to the scores: tokens see none that come after them, except the first `n_open`, which all see."""
    return torch.where((keys[None, :] <= queries[:, None]) | (keys < n_open), 0.0, -1e9)


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """(B, heads, T, head_dim), turned by its positions."""
    first, second = x.chunk(2, -1)
    return (x * cos + torch.cat((-second, first), -1) * sin).to(x.dtype)


_NAMES = {
    "attention_norm": "input_layernorm",
    "query": "self_attn.q_proj",
    "key": "self_attn.k_proj",
    "value": "self_attn.v_proj",
    "out": "self_attn.o_proj",
    "norm": "post_attention_layernorm",
    "gate": "mlp.gate_proj",
    "up": "mlp.up_proj",
    "down": "mlp.down_proj",
}


def transformers_config(config: WordsConfig) -> dict[str, Any]:
    """What `config.json` of a `LlamaForCausalLM` holds; the ids are those of `training.words_tokenizer`."""
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": config.vocab_size,
        "hidden_size": config.dim,
        "intermediate_size": config.hidden,
        "num_hidden_layers": config.n_layers,
        "num_attention_heads": config.n_heads,
        "num_key_value_heads": config.n_heads,
        "head_dim": config.head_dim,
        "hidden_act": "silu",
        "max_position_embeddings": config.most_positions,
        "rms_norm_eps": config.eps,
        "rope_parameters": {"rope_type": "default", "rope_theta": config.theta},
        "tie_word_embeddings": True,
        "attention_bias": False,
        "mlp_bias": False,
        "pad_token_id": 0,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "dtype": "float32",
    }


def transformers_weights(model: Words) -> dict[str, Tensor]:
    """The weights under the names of `LlamaForCausalLM`."""
    weights = {"model.embed_tokens.weight": model.embed.weight, "model.norm.weight": model.norm.weight}
    for i, block in enumerate(model.blocks):
        for name, parameter in block.named_parameters():
            layer = name.removesuffix(".weight")
            weights[f"model.layers.{i}.{_NAMES[layer]}.weight"] = parameter
    return {name: tensor.detach().contiguous() for name, tensor in weights.items()}
