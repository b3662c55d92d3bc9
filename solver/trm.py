"""TRM, the Tiny Recursive Model, as published: one small network that is applied again and again.

    clues ─► x ──┐
    z ◄─ f(z + y + x)      n times: think           f is two layers, the same for both updates
    y ◄─ f(y + z)          once: improve the answer
                           T such cycles make one outer step, and up to 16 outer steps solve a puzzle

The published training keeps gradients only in the last cycle of an outer step, takes one optimizer step
per outer step, and carries the two states on without their history. With every option left at its default
this file computes what the authors' code computes; `solver.official` loads their weights. The token 0 is
padding, so the value `v` of a Sudoku or maze cell is token `v + 1`.

Legend of shapes: B batch, L cells in reading order, S prefix tokens and cells (P + L), D width, V vocabulary.

Sources: https://arxiv.org/abs/2510.04871; https://github.com/SamsungSAILMontreal/TinyRecursiveModels
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

if TYPE_CHECKING:
    from jaxtyping import Bool, Float, Int

NORM_EPS = 1e-5
ROPE_THETA = 10_000.0
HALT_BIAS = -5.0  # a network that knows nothing does not stop early


@dataclass(frozen=True, kw_only=True)
class TRMConfig:
    """The architecture and the depth it is trained at. The defaults are the published attention model.

    The last group holds what later work added. Each is off by default, and each changes the network.
    """

    vocab_size: int
    seq_len: int  # cells
    dim: int = 512
    n_heads: int = 8
    n_layers: int = 2  # of the one network f
    expansion: float = 4.0  # of the MLPs, before the 2/3 that a gate costs
    mixer: str = "attention"  # between cells: "attention" or "mlp" (the best on Sudoku)
    positions: str = "rope"  # "rope", "learned" or "none"
    cycles: int = 3  # T, in one outer step
    latent_steps: int = 6  # n, in one cycle
    max_steps: int = 16  # outer steps in training, and in the published evaluation
    halt_exploration: float = 0.1  # share of training examples that may not stop before a random step
    n_identifiers: int = 1  # ARC gives every augmented task one; Sudoku and mazes share a single one
    identifier_dim: int = 512  # numbers learned for an identifier, zero-padded to fill the prefix
    prefix_len: int = 16  # tokens before the cells

    bounded_glu: bool = False  # sigmoid(g) * norm(g * v), stable under Muon; arXiv 2601.19085
    qk_norm: bool = False  # norm queries and keys; arXiv 2010.04245
    random_start: bool = False  # draw the start states anew at every reset; arXiv 2605.21488
    answer_feedback: bool = False  # an outer step also reads the answer of the one before
    board_shape: tuple[int, int] | None = None  # (rows, columns): adds a learned row and column table
    box_shape: tuple[int, int] | None = None  # (rows, columns) of a box: adds a learned box table

    def __post_init__(self) -> None:
        for name, known in (("mixer", ("attention", "mlp")), ("positions", ("rope", "learned", "none"))):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is {getattr(self, name)!r}, expected one of {', '.join(known)}")
        if (
            self.n_heads < 1
            or self.dim % self.n_heads
            or (self.positions == "rope" and self.dim // self.n_heads % 2)
        ):
            raise ValueError(f"dim {self.dim} does not split into {self.n_heads} heads of even width")
        if self.prefix_len and self.identifier_dim > self.prefix_len * self.dim:
            raise ValueError(
                f"identifier_dim {self.identifier_dim} exceeds {self.prefix_len} tokens of {self.dim}"
            )
        if self.board_shape and math.prod(self.board_shape) != self.seq_len:
            raise ValueError(f"board_shape {self.board_shape} does not hold seq_len {self.seq_len} cells")
        if self.box_shape and not self.board_shape:
            raise ValueError("box_shape needs board_shape")


SUDOKU_MLP = TRMConfig(vocab_size=11, seq_len=81, mixer="mlp", positions="none")
"""Published: 87.4 % of Sudoku-Extreme with 5,028,866 parameters."""

SUDOKU_ATTENTION = TRMConfig(vocab_size=11, seq_len=81)
"""Published: 74.7 % of Sudoku-Extreme."""

MAZE_ATTENTION = TRMConfig(vocab_size=6, seq_len=900, latent_steps=4)
"""Published: 85.3 % of Maze-Hard. ARC differs in vocab_size=12 and the n_identifiers of its data set."""


class Carry(NamedTuple):
    """What one outer step hands to the next, without gradient. All computation happens in its dtype."""

    y: Float[Tensor, "B S D"]  # the answer so far
    z: Float[Tensor, "B S D"]  # the scratchpad


def truncated_normal_(tensor: Tensor, std: float, generator: torch.Generator | None = None) -> Tensor:
    """Fill with normal numbers cut off at two sigma; what remains has the standard deviation `std`."""
    sigma = std / 0.8796256610342398  # the standard deviation of a standard normal cut off at two
    return nn.init.trunc_normal_(tensor, std=sigma, a=-2 * sigma, b=2 * sigma, generator=generator)


def rms_norm(x: Float[Tensor, "*shape D"]) -> Float[Tensor, "*shape D"]:
    """Scale the last axis to mean square one, in float32 at least and without a learned gain."""
    wide = x.to(torch.promote_types(x.dtype, torch.float32))
    return (wide * torch.rsqrt(wide.square().mean(-1, keepdim=True) + NORM_EPS)).to(x.dtype)


class Linear(nn.Linear):
    """LeCun-normal weights, used in the dtype of what comes in: float32 masters serve bfloat16 states."""

    def reset_parameters(self) -> None:
        truncated_normal_(self.weight, std=self.in_features**-0.5)
        if self.bias is not None:
            nn.init.zeros_(self.bias)

    def forward(self, x: Float[Tensor, "*shape I"]) -> Float[Tensor, "*shape O"]:
        bias = None if self.bias is None else self.bias.to(x.dtype)
        return F.linear(x, self.weight.to(x.dtype), bias)


class SwiGLU(nn.Module):
    """A gated MLP over the last axis. Its inner width is rounded up to a multiple of 256."""

    def __init__(self, width: int, expansion: float, bounded: bool = False) -> None:
        super().__init__()
        inner = math.ceil(round(expansion * width * 2 / 3) / 256) * 256
        self.gate_up = Linear(width, 2 * inner, bias=False)
        self.down = Linear(inner, width, bias=False)
        self.bounded = bounded

    def forward(self, x: Float[Tensor, "*shape D"]) -> Float[Tensor, "*shape D"]:
        gate, up = self.gate_up(x).chunk(2, dim=-1)
        return self.down(torch.sigmoid(gate) * rms_norm(gate * up) if self.bounded else F.silu(gate) * up)


class Rotary(nn.Module):
    """Rotary positions: features i and i + width / 2 turn together, further at every position."""

    cos: Tensor
    sin: Tensor

    def __init__(self, seq_len: int, width: int) -> None:
        super().__init__()
        speeds = 1 / ROPE_THETA ** (torch.arange(0, width, 2, dtype=torch.float32) / width)
        angles = torch.outer(torch.arange(seq_len, dtype=torch.float32), speeds)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, x: Float[Tensor, "B H S W"]) -> Float[Tensor, "B H S W"]:
        a, b = x.chunk(2, dim=-1)
        return torch.cat((a * self.cos - b * self.sin, b * self.cos + a * self.sin), dim=-1).to(x.dtype)


class Attention(nn.Module):
    """Multi-head attention of every token to every token."""

    def __init__(self, dim: int, n_heads: int, qk_norm: bool = False) -> None:
        super().__init__()
        self.n_heads = n_heads
        self.qk_norm = qk_norm
        self.qkv = Linear(dim, 3 * dim, bias=False)
        self.out = Linear(dim, dim, bias=False)

    def forward(self, x: Float[Tensor, "B S D"], rotary: Rotary | None) -> Float[Tensor, "B S D"]:
        q, k, v = (
            part.unflatten(-1, (self.n_heads, -1)).transpose(1, 2) for part in self.qkv(x).chunk(3, dim=-1)
        )
        if self.qk_norm:
            q, k = rms_norm(q), rms_norm(k)
        if rotary is not None:
            q, k = rotary(q), rotary(k)
        return self.out(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2))


class Block(nn.Module):
    """One layer: mix the tokens, then the features; the norm comes after each sum."""

    def __init__(self, config: TRMConfig) -> None:
        super().__init__()
        self.attention: Attention | None = None
        self.token_mlp: SwiGLU | None = None
        if config.mixer == "mlp":
            self.token_mlp = SwiGLU(config.prefix_len + config.seq_len, config.expansion, config.bounded_glu)
        else:
            self.attention = Attention(config.dim, config.n_heads, config.qk_norm)
        self.channel_mlp = SwiGLU(config.dim, config.expansion, config.bounded_glu)

    def forward(self, h: Float[Tensor, "B S D"], rotary: Rotary | None) -> Float[Tensor, "B S D"]:
        if self.attention is not None:
            h = rms_norm(h + self.attention(h, rotary))
        else:
            assert self.token_mlp is not None
            across = h.transpose(1, 2)  # mixed and, as published, normed over the tokens
            h = rms_norm(across + self.token_mlp(across)).transpose(1, 2)
        return rms_norm(h + self.channel_mlp(h))


def houses(config: TRMConfig) -> Int[Tensor, "kinds L"]:
    """The number of the row, the column and the box of every cell, as far as the config tells the shapes."""
    if config.board_shape is None:
        return torch.empty((0, config.seq_len), dtype=torch.long)
    n_rows, n_columns = config.board_shape
    row, column = torch.arange(n_rows)[:, None], torch.arange(n_columns)
    kinds = [row + 0 * column, column + 0 * row]
    if config.box_shape is not None:
        box_rows, box_columns = config.box_shape
        kinds.append(row // box_rows * math.ceil(n_columns / box_columns) + column // box_columns)
    return torch.stack(kinds).flatten(1)


class InputEmbedding(nn.Module):
    """Clues to vectors: the identifier's prefix, then the cells, then what tells places apart."""

    house_of: Tensor

    def __init__(self, config: TRMConfig) -> None:
        super().__init__()
        self.prefix_len = config.prefix_len
        self.dim = config.dim
        self.scale = math.sqrt(config.dim)  # tables have std 1 / scale, so vectors have std 1

        def table(rows: int) -> nn.Embedding:
            weight = truncated_normal_(torch.empty(rows, config.dim), std=1 / self.scale)
            return nn.Embedding.from_pretrained(weight, freeze=False)

        self.tokens = table(config.vocab_size)
        self.identifiers: nn.Embedding | None = None
        if config.prefix_len:
            blank = torch.zeros(config.n_identifiers, config.identifier_dim)
            self.identifiers = nn.Embedding.from_pretrained(blank, freeze=False)
        self.answers: nn.Embedding | None = None  # zeros: feedback begins as no feedback
        if config.answer_feedback:
            nothing = torch.zeros(config.vocab_size, config.dim)
            self.answers = nn.Embedding.from_pretrained(nothing, freeze=False)
        learned = config.positions == "learned"
        self.positions = table(config.prefix_len + config.seq_len) if learned else None

        house_of = houses(config)
        self.houses = nn.ModuleList(table(int(numbers.max()) + 1) for numbers in house_of)
        self.register_buffer("house_of", house_of, persistent=False)

    def forward(
        self,
        inputs: Int[Tensor, "B L"],
        identifiers: Int[Tensor, " B"] | None,
        dtype: torch.dtype,
        answer: Int[Tensor, "B L"] | None = None,
    ) -> Float[Tensor, "B S D"]:
        x = self.tokens(inputs).to(dtype)
        if self.answers is not None:
            x = x + self.answers(torch.zeros_like(inputs) if answer is None else answer).to(dtype)
        for house, numbers in zip(self.houses, self.house_of, strict=True):
            x = x + house(numbers).to(dtype)
        if self.identifiers is not None:
            if identifiers is None:
                identifiers = inputs.new_zeros(inputs.shape[0])
            known = self.identifiers(identifiers).to(dtype)
            padded = F.pad(known, (0, self.prefix_len * self.dim - known.shape[-1]))
            x = torch.cat((padded.unflatten(-1, (self.prefix_len, self.dim)), x), dim=1)
        if self.positions is not None:
            x = math.sqrt(0.5) * (x + self.positions.weight.to(dtype))
        return self.scale * x


class TRM(nn.Module):
    """The whole network. `model(carry, inputs)` is one outer step.

    carry = model.initial_carry(len(inputs))
    for _ in range(model.config.max_steps):
        carry, logits, halt_logit = model(carry, inputs)

    With `answer_feedback`, `model(carry, inputs, answer=decode(logits))` from the second step on.
    """

    y_start: Tensor
    z_start: Tensor

    def __init__(self, config: TRMConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = InputEmbedding(config)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.n_layers))
        self.rotary: Rotary | None = None
        if config.mixer == "attention" and config.positions == "rope":
            self.rotary = Rotary(config.prefix_len + config.seq_len, config.dim // config.n_heads)
        self.output_head = Linear(config.dim, config.vocab_size, bias=False)
        self.halt_head = Linear(config.dim, 2)  # the second output, "continue", is there but not used
        nn.init.zeros_(self.halt_head.weight)
        nn.init.constant_(self.halt_head.bias, HALT_BIAS)
        # Random, never learned, the same vector for every token: so they are saved with the weights.
        self.register_buffer("y_start", truncated_normal_(torch.empty(config.dim), std=1.0))
        self.register_buffer("z_start", truncated_normal_(torch.empty(config.dim), std=1.0))

    @property
    def n_parameters(self) -> int:
        """As the paper counts: everything learned except the table of identifiers."""
        table = self.embedding.identifiers
        return sum(p.numel() for p in self.parameters()) - (0 if table is None else table.weight.numel())

    def initial_carry(
        self, batch_size: int, *, dtype: torch.dtype | None = None, generator: torch.Generator | None = None
    ) -> Carry:
        """The states before the first outer step.

        `dtype` decides in which precision the steps are computed (the published runs: bfloat16; the
        weights stay as they are); by default the precision of the weights. With `random_start`, or when a
        `generator` comes, every number of the states is drawn anew.
        """
        shape = (batch_size, self.config.prefix_len + self.config.seq_len, self.config.dim)
        if self.config.random_start or generator is not None:
            y, z = (truncated_normal_(self.y_start.new_empty(shape), 1.0, generator) for _ in range(2))
        else:
            y, z = self.y_start.expand(shape).clone(), self.z_start.expand(shape).clone()
        return Carry(y.to(dtype or y.dtype), z.to(dtype or z.dtype))

    def reset(self, carry: Carry, halted: Bool[Tensor, " B"], fresh: Carry | None = None) -> Carry:
        """Start afresh where `halted` is true, from `fresh` if that comes; the other examples think on."""
        fresh = fresh or self.initial_carry(len(halted), dtype=carry.y.dtype)
        where = halted[:, None, None]
        return Carry(torch.where(where, fresh.y, carry.y), torch.where(where, fresh.z, carry.z))

    def net(self, h: Float[Tensor, "B S D"]) -> Float[Tensor, "B S D"]:
        """The one network, f above."""
        for block in self.blocks:
            h = block(h, self.rotary)
        return h

    def refine(
        self, x: Float[Tensor, "B S D"], y: Float[Tensor, "B S D"], z: Float[Tensor, "B S D"]
    ) -> tuple[Float[Tensor, "B S D"], Float[Tensor, "B S D"]]:
        """One cycle: `latent_steps` updates of the scratchpad, then one of the answer; the next `(y, z)`."""
        known = y + x
        for _ in range(self.config.latent_steps):
            z = self.net(z + known)
        return self.net(y + z), z

    def think(
        self,
        carry: Carry,
        inputs: Int[Tensor, "B L"],
        identifiers: Int[Tensor, " B"] | None = None,
        answer: Int[Tensor, "B L"] | None = None,
    ) -> tuple[Float[Tensor, "B S D"], Float[Tensor, "B S D"]]:
        """All cycles of one outer step; the next `(y, z)`, with the gradient of the last cycle."""
        y, z = carry
        x = self.embedding(inputs, identifiers, y.dtype, answer)
        with torch.no_grad():
            for _ in range(self.config.cycles - 1):
                y, z = self.refine(x, y, z)
        return self.refine(x, y, z)

    def read(self, y: Float[Tensor, "B S D"]) -> tuple[Float[Tensor, "B L V"], Float[Tensor, "B 2"]]:
        """What a `y` from `think` says: the logits of every cell, and both outputs of the halting head."""
        logits = self.output_head(y[:, self.config.prefix_len :])
        q_logits = self.halt_head(y[:, 0])
        return logits, q_logits.to(torch.promote_types(y.dtype, torch.float32))

    def forward(
        self,
        carry: Carry,
        inputs: Int[Tensor, "B L"],
        identifiers: Int[Tensor, " B"] | None = None,
        answer: Int[Tensor, "B L"] | None = None,
    ) -> tuple[Carry, Float[Tensor, "B L V"], Float[Tensor, " B"]]:
        """One outer step: the next carry, the logits of every cell, and the logit of being right already.

        The carry has no gradient. Without `identifiers` every puzzle has the identifier 0. `answer` is
        what the step before decoded (by default and in a first step the token 0), for networks with
        `answer_feedback`.
        """
        y, z = self.think(carry, inputs, identifiers, answer)
        logits, q_logits = self.read(y)
        return Carry(y.detach(), z.detach()), logits, q_logits[:, 0]

    def halts(
        self,
        halt_logit: Float[Tensor, " B"],
        steps: Int[Tensor, " B"],
        luck: Float[Tensor, "B 2"] | None = None,
    ) -> Bool[Tensor, " B"]:
        """Which training examples make room for new ones after so many outer `steps`.

        Those that believe themselves right, unless they drew a longer minimum, and those at `max_steps`.
        `luck` holds the numbers that they draw, between 0 and 1. The published evaluation never stops early.
        """
        limit = self.config.max_steps
        if luck is None:
            luck = torch.rand(len(steps), 2, device=steps.device)
        exploring = luck[:, 0] < self.config.halt_exploration
        least = 2 + (luck[:, 1] * (limit - 1)).long()  # 2 to `limit`
        return (steps >= limit) | ((halt_logit > 0) & ~(exploring & (steps < least)))


def decode(logits: Float[Tensor, "B L V"]) -> Int[Tensor, "B L"]:
    """The likeliest token of every cell; padding is no answer."""
    return logits[..., 1:].argmax(-1) + 1
