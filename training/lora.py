"""Teach a small language model of your own to read puzzles: LoRA on the same texts as the embedded model.

    python -m training.lora MODEL --steps 500 --out my-reader
    gridloop read --llm hf:my-reader puzzle.txt

MODEL is a directory in the form of `transformers`, or an id on the hub. Its matrices stay as they are; to each of
the chosen ones a product of two thin matrices is added and learned (https://arxiv.org/abs/2106.09685), and merged into it
at the end, so that `--out` is an ordinary model. What it is shown is what `parsers.llm.local` will show it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from parsers.llm.call import messages_for
from parsers.llm.document import document_of
from solver.puzzle import ParseError, PuzzleError
from training.corpus.corpus import families, write
from training.corpus.telling import CorpusError, Family, Sample
from training.words_task import answer

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


class LoRA(nn.Module):
    """A linear layer with something thin beside it, which at first is nothing."""

    def __init__(self, layer: nn.Linear, rank: int, alpha: float) -> None:
        super().__init__()
        self.layer, self.scale = layer, alpha / rank
        down = torch.randn(rank, layer.in_features) * layer.in_features**-0.5
        self.down = nn.Parameter(down.to(layer.weight.device))
        self.up = nn.Parameter(torch.zeros(layer.out_features, rank, device=layer.weight.device))

    def forward(self, x: Tensor) -> Tensor:
        beside = F.linear(F.linear(x.float(), self.down), self.up) * self.scale
        return self.layer(x) + beside.to(x.dtype)

    @torch.no_grad()
    def merged(self) -> nn.Linear:
        """The layer alone, which now does what both did."""
        self.layer.weight += (self.scale * self.up @ self.down).to(self.layer.weight.dtype)
        return self.layer


def add_lora(model: nn.Module, rank: int, alpha: float, targets: Sequence[str] = TARGETS) -> list[LoRA]:
    """Freeze the model and put LoRA around the linear layers of these names.

    Raises:
        ParseError: it has none.
    """
    model.requires_grad_(False)
    added = []
    for parent in list(model.modules()):
        for name, layer in list(parent.named_children()):
            if name in targets and isinstance(layer, nn.Linear):
                lora = LoRA(layer, rank, alpha)
                setattr(parent, name, lora)
                added.append(lora)
    if not added:
        raise ParseError(
            f"the model has no linear layers called {', '.join(targets)}; name some with --target"
        )
    return added


def merge_lora(model: nn.Module) -> None:
    """Back to ordinary layers."""
    for parent in list(model.modules()):
        for name, layer in list(parent.named_children()):
            if isinstance(layer, LoRA):
                setattr(parent, name, layer.merged())


def encode(tokenizer: Any, sample: Sample, longest: int) -> tuple[list[int], int] | None:
    """The conversation and the answer as tokens, and how many are the conversation's; None where too long."""
    turns = [{"role": m.role, "content": m.content} for m in messages_for(document_of(sample.text))]
    if getattr(tokenizer, "chat_template", None):
        text = tokenizer.apply_chat_template(
            turns, tokenize=False, add_generation_prompt=True, enable_thinking=False
        )
        prompt = tokenizer(text, add_special_tokens=False)["input_ids"]
    else:
        prompt = tokenizer("\n\n".join(f"{t['role']}: {t['content']}" for t in turns) + "\n\nassistant: ")[
            "input_ids"
        ]
    said = tokenizer(answer(sample.call), add_special_tokens=False)["input_ids"]
    ids = [*prompt, *said, tokenizer.eos_token_id]
    return (ids, len(prompt)) if len(ids) <= longest else None


def train(
    model: Any,
    tokenizer: Any,
    known: Sequence[Family],
    *,
    steps: int,
    batch_size: int = 4,
    rank: int = 8,
    lr: float = 2e-4,
    longest: int = 4096,
    seed: int = 0,
    targets: Sequence[str] = TARGETS,
    log_every: int = 10,
) -> list[float]:
    """Learn the answers, one text at a time, `batch_size` a step; returns the loss of every step.

    Raises:
        ParseError: nothing fits.
    """
    torch.manual_seed(seed)
    added = add_lora(model, rank, 2.0 * rank, targets)
    parameters = [p for lora in added for p in (lora.down, lora.up)]
    optimizer = torch.optim.AdamW(parameters, lr=lr, weight_decay=0.0)
    rng = np.random.default_rng(seed)
    chances = np.array([family.weight for family in known])
    number = 0
    history: list[float] = []
    model.train()
    for step in range(steps):
        losses: list[float] = []
        n_tries = 0
        while len(losses) < batch_size:
            number, n_tries = number + 1, n_tries + 1
            if n_tries > 200 * batch_size:
                raise ParseError(f"hardly a text has at most {longest} tokens; allow more with --longest")
            family = known[int(rng.choice(len(known), p=chances / chances.sum()))]
            try:
                example = encode(tokenizer, write(family, seed, number), longest)
            except (CorpusError, ParseError):
                continue
            if example is None:
                continue
            ids = torch.tensor([example[0]], device=model.device)
            logits = model(input_ids=ids, use_cache=False).logits[0, example[1] - 1 : -1]
            loss = F.cross_entropy(logits.float(), ids[0, example[1] :])
            (loss / batch_size).backward()
            losses.append(float(loss.detach()))
        for group in optimizer.param_groups:
            group["lr"] = lr * min(1.0, (step + 1) / 10) * (1 - step / steps)
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        history.append(float(np.mean(losses)))
        if (step + 1) % log_every == 0:
            print(f"step {step + 1}: loss {np.mean(history[-log_every:]):.3f}", flush=True)
    merge_lora(model)
    return history


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--batch-size", type=int, default=4)
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--longest", type=int, default=4096, help="tokens of a text with its answer")
    parser.add_argument("--target", action="append", default=[], help=f"default: {', '.join(TARGETS)}")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(argv)
    from transformers import AutoModelForCausalLM, AutoTokenizer

    options = {"local_files_only": Path(args.model).exists(), "trust_remote_code": False}
    tokenizer: Any = AutoTokenizer.from_pretrained(args.model, **options)
    model: Any = AutoModelForCausalLM.from_pretrained(
        args.model, use_safetensors=True, dtype="auto", **options
    )
    try:
        train(
            model.to(args.device),
            tokenizer,
            families(held_out=False),
            steps=args.steps,
            batch_size=args.batch_size,
            rank=args.rank,
            lr=args.lr,
            longest=args.longest,
            seed=args.seed,
            targets=args.target or TARGETS,
        )
    except PuzzleError as error:
        print(f"training.lora: {error}", file=sys.stderr)
        return 2
    model.save_pretrained(args.out)
    tokenizer.save_pretrained(args.out)
    print(f"{args.out}: merged; use it with --llm hf:{args.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
