"""Optimisers: Muon or Adam in the forms that recursive solvers were trained with, and an average of the weights."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

IDENTIFIERS = "embedding.identifiers.weight"  # TRM's table of puzzle identifiers, which has rules of its own


@dataclass(frozen=True, kw_only=True)
class OptimConfig:
    """How weights follow their gradient. Weight decay is decoupled from the gradient throughout."""

    muon: bool = True  # Muon on the hidden matrices, `adam` on all else; False: `adam` on everything
    muon_lr: float = 0.01  # peak
    muon_momentum: float = 0.9
    muon_weight_decay: float = 0.0
    muon_steps: int = 5  # of the Newton-Schulz iteration
    adam: str = "adamw"  # or "atan2"
    lr: float = 3e-3  # peak of `adam`
    betas: tuple[float, float] = (0.9, 0.95)
    weight_decay: float = 0.01  # of `adam`
    identifier_lr: float = 1e-2  # of the identifiers, by the sign of their gradient
    identifier_weight_decay: float = 0.1
    warmup_steps: int = 50  # optimizer steps
    schedule: str = "cosine"  # to 1 % of the peak at the last step; or "constant"
    clip: float = 1.0  # largest norm of the gradient; 0: no limit
    ema: float = 0.998  # decay of the averaged weights, which are what is saved

    def __post_init__(self) -> None:
        for name, known in (("adam", ("adamw", "atan2")), ("schedule", ("cosine", "constant"))):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is {getattr(self, name)!r}, expected {' or '.join(known)}")

    def scale(self, step: int, total: int) -> float:
        """What the peak learning rates are multiplied with at this step of `total`, counted from 0."""
        warmup = min(1.0, (step + 1) / max(1, self.warmup_steps))
        if self.schedule == "constant":
            return warmup
        return warmup * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / total)))


class AdamATan2(torch.optim.Optimizer):
    """Adam with atan2(m, sqrt(v)) for m / (sqrt(v) + eps): no epsilon, and no step longer than pi / 2.

    Source: https://arxiv.org/abs/2407.05872; TRM and HRM were trained with it.
    """

    def __init__(
        self, params: Any, lr: float, betas: tuple[float, float] = (0.9, 0.95), weight_decay: float = 0.0
    ) -> None:
        super().__init__(params, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            (beta1, beta2), lr = group["betas"], group["lr"]
            params = [p for p in group["params"] if p.grad is not None]
            if not params:
                continue
            for p in params:
                if not self.state[p]:
                    self.state[p] = {
                        "step": torch.zeros(()),
                        "exp_avg": torch.zeros_like(p),
                        "exp_avg_sq": torch.zeros_like(p),
                    }
            states = [self.state[p] for p in params]
            grads = [p.grad for p in params]
            for state in states:
                state["step"] += 1
            step = float(states[0]["step"])
            means = [state["exp_avg"] for state in states]
            squares = [state["exp_avg_sq"] for state in states]
            torch._foreach_lerp_(means, grads, 1 - beta1)
            torch._foreach_mul_(squares, beta2)
            torch._foreach_addcmul_(squares, grads, grads, 1 - beta2)
            torch._foreach_mul_(params, 1 - lr * group["weight_decay"])
            # atan2(m / c1, sqrt(v / c2)) = atan2(m, sqrt(v * c1^2 / c2)): only one of the two is scaled.
            roots = torch._foreach_sqrt(
                torch._foreach_mul(squares, (1 - beta1**step) ** 2 / (1 - beta2**step))
            )
            for p, mean, root in zip(params, means, roots, strict=True):
                p.sub_(torch.atan2(mean, root), alpha=lr)


class SignSGD(torch.optim.Optimizer):
    """Moves the rows of a table that took part in the step, by the sign of their gradient; the others rest.

    Source: the puzzle embeddings of https://github.com/SamsungSAILMontreal/TinyRecursiveModels.
    """

    def __init__(self, params: Any, lr: float, weight_decay: float = 0.0) -> None:
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                if p.grad.is_sparse:
                    grad = p.grad.coalesce()
                    rows, values = grad.indices()[0], grad.values()
                else:
                    rows = (p.grad != 0).any(-1).nonzero().flatten()
                    values = p.grad[rows]
                decay = group["lr"] * group["weight_decay"]
                p[rows] = (1 - decay) * p[rows] - group["lr"] * values.sign()


def make_optimizers(model: nn.Module, config: OptimConfig) -> list[torch.optim.Optimizer]:
    """Muon (https://kellerjordan.github.io/posts/muon/) on hidden matrices if asked for, Adam on all else.

    Tables, heads and embeddings are not hidden: Muon is for matrices that map features to features.
    """
    table = [p for name, p in model.named_parameters() if name == IDENTIFIERS]
    named = [(name, p) for name, p in model.named_parameters() if name != IDENTIFIERS]
    hidden = [p for name, p in named if config.muon and is_hidden(name, p)]
    chosen = {id(p) for p in hidden}
    rest = [p for _, p in named if id(p) not in chosen]
    optimizers: list[torch.optim.Optimizer] = []
    if hidden:
        optimizers.append(
            torch.optim.Muon(
                hidden,
                lr=config.muon_lr,
                weight_decay=config.muon_weight_decay,
                momentum=config.muon_momentum,
                ns_steps=config.muon_steps,
            )
        )
    adam = {"lr": config.lr, "betas": config.betas, "weight_decay": config.weight_decay}
    if rest:
        optimizers.append(
            AdamATan2(rest, **adam) if config.adam == "atan2" else torch.optim.AdamW(rest, **adam)  # type: ignore[arg-type]
        )
    if table:
        optimizers.append(SignSGD(table, config.identifier_lr, config.identifier_weight_decay))
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["peak_lr"] = group["lr"]
    return optimizers


def is_hidden(name: str, parameter: Tensor) -> bool:
    """Whether this is a matrix between features."""
    return parameter.ndim == 2 and min(parameter.shape) > 4 and not name.startswith(("embed", "output_head"))


class Average:
    """Exponential moving average of the weights, quick to follow in the first steps."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.decay = decay
        self.live = {name: p.detach() for name, p in model.named_parameters() if name != IDENTIFIERS}
        self.weights = {name: p.clone() for name, p in self.live.items()}

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Move a little towards the weights after `step` optimizer steps."""
        decay = min(self.decay, step / (step + 10))
        torch._foreach_lerp_(list(self.weights.values()), list(self.live.values()), 1 - decay)
