"""Train the linear model that hears what a person wants (`parsers/grammar/ear.py`).

    python -m training.wish --out parsers/grammar/weights/wish.npz

It learns from the families of `training.corpus` that are not held out, and from `training/wishes/`: for each language
a file of wordings, one on a line after the wish it means, written as the corpus writes them (`[a|b]` is one of the two);
"none" are sentences that ask nothing. Wordings that are held out in the corpus are left out. It takes two minutes of one
CPU core.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from parsers.grammar.ear import N_FEATURES, WEIGHTS, WISHES, features_of
from parsers.llm.document import document_of
from solver.puzzle import ParseError
from training.corpus import wishes_frames_en, wishes_phrases_en
from training.corpus.around import AROUND
from training.corpus.chance import chance, pick, spin
from training.corpus.corpus import families, write
from training.corpus.telling import CorpusError, Rng

FOLDER = Path(__file__).parent / "wishes"
MARKS = " .,;:!?¿¡؟。！？"
IMPOSSIBLE = -60.0  # as a logarithm
LEVELS = 24  # of weights on each side of zero, in the file


@dataclass(frozen=True)
class TrainConfig:
    """One run."""

    n_of_wishes: int = 110  # texts of each family about wishes
    n_of_puzzles: int = 10  # of each family about puzzles
    n_of_wordings: int = 20  # ways to say each line of `training/wishes/`
    least: int = 2  # texts that a feature must stand in
    epochs: int = 5
    batch_size: int = 256  # texts
    lr: float = 0.05  # at first; falls to zero
    decay: float = 1e-6  # how much large weights cost
    dropout: float = 0.3  # share of features that are not seen
    n_kept: int = 40_000  # features that are kept in the end: those of the largest weights
    epochs_after: int = 2  # with those alone, at a fifth of the rate
    seed: int = 0


@dataclass
class Text:
    """A text and what it may mean."""

    features: list[np.ndarray]  # of each sentence
    wishes: set[str | None]  # more than one where nobody knows whether a solution was asked for


# ---------------------------------------------------------------------------- texts


def corpus_texts(config: TrainConfig) -> Iterator[Text]:
    """Those of the families that may be learned from."""
    for known in families(held_out=False):
        for number in range(config.n_of_wishes if known.subject == "wish" else config.n_of_puzzles):
            with suppress(CorpusError, ParseError):
                sample = write(known, config.seed, number)
                intent = sample.call["intent"]
                wishes: set[str | None] = {intent}
                if intent == "solve" and not sample.asks:
                    wishes = {None} if sample.asks is False else {None, intent}
                yield Text(features_of(document_of(sample.text)), wishes)


def wordings(path: Path) -> list[tuple[str, str]]:
    """(intent or "none", pattern) of each line of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(intent, pattern) for intent, _, pattern in (line.partition(": ") for line in lines)]


def written_texts(config: TrainConfig) -> Iterator[Text]:
    """Those of `training/wishes/`, some beside a sentence that asks nothing."""
    rng = np.random.default_rng([config.seed, 1])
    kept = held_out_wordings(rng)
    for path in sorted(FOLDER.glob("*.txt")):
        known = wordings(path)
        idle = [pattern for intent, pattern in known if intent == "none"]
        for intent, pattern in known:
            said = {" ".join(spin(rng, pattern).split()) for _ in range(config.n_of_wordings)}
            for wording in sorted(said):
                if bare(wording) not in kept:
                    text = _in_company(rng, wording, spin(rng, pick(rng, idle)))
                    yield Text(features_of(document_of(text)), {None if intent == "none" else intent})


def _in_company(rng: Rng, wording: str, idle: str) -> str:
    """The wording as it may stand in a text."""
    text = re.sub(r" +([,.;:!?])", r"\1", wording)
    if chance(rng, 0.3):
        pair = (idle, text) if chance(rng, 0.6) else (text, idle)
        text = pick(rng, (". ", "\n", "! ", "... ")).join(pair)
    return text[0].upper() + text[1:] if chance(rng, 0.4) else text


def held_out_wordings(rng: Rng, times: int = 20) -> set[str]:
    """What the families that are held out say, so that nothing of it is learned from `training/wishes/`."""
    families(held_out=True)  # loads all languages
    patterns = [p for phrases in AROUND.values() for many in phrases.unseen_wishes.values() for p in many]
    for table in (wishes_phrases_en.WISHES, wishes_frames_en.TERSE):
        patterns += [p for many in table.values() for p in wishes_phrases_en.unseen(many)]
    return {bare(spin(rng, pattern)) for pattern in patterns for _ in range(times)}


def bare(wording: str) -> str:
    """The wording without what says nothing."""
    return " ".join(wording.lower().split()).strip(MARKS)


# ---------------------------------------------------------------------------- learning


class Ear(nn.Module):
    """What `parsers.grammar.ear` computes, for many texts at a time. `known` are its features, in order, (N,)."""

    def __init__(self, known: np.ndarray) -> None:
        super().__init__()
        self.known = known
        self.weights = nn.EmbeddingBag(len(known), len(WISHES) - 1, mode="sum")
        nn.init.zeros_(self.weights.weight)
        self.sentence = nn.Parameter(torch.full((len(WISHES) - 1,), -2.0))
        self.text = nn.Parameter(torch.zeros(len(WISHES)))

    def forward(self, texts: Sequence[Text], dropout: float, rng: Rng) -> Tensor:
        """The logarithm of how probable each wish is, (B, wishes)."""
        loudness = torch.exp(self.text).repeat(len(texts), 1)
        owners = [owner for owner, text in enumerate(texts) for _ in text.features]
        if owners:
            sentences = [self._seen(found, dropout, rng) for text in texts for found in text.features]
            sizes = torch.tensor([len(rows) for rows in sentences])
            told = self.weights(
                torch.from_numpy(np.concatenate(sentences)),
                sizes.cumsum(0) - sizes,
                per_sample_weights=sizes.clamp(min=1).rsqrt().repeat_interleave(sizes),
            )
            said = torch.exp((told + self.sentence).clamp(max=30.0))
            said = nn.functional.pad(said, (0, 1))
            loudness = loudness.index_add(0, torch.tensor(owners), said)
        return torch.log_softmax(torch.log(loudness), dim=1)

    def _seen(self, found: np.ndarray, dropout: float, rng: Rng) -> np.ndarray:
        """The rows of the features that it knows and that are not dropped."""
        at = np.searchsorted(self.known, found).clip(max=len(self.known) - 1)
        rows = at[self.known[at] == found]
        return rows[rng.random(len(rows)) >= dropout] if dropout else rows


def frequent(texts: Iterable[Text], least: int) -> np.ndarray:
    """The features that stand in so many texts."""
    n_texts = np.zeros(N_FEATURES, np.int32)
    for text in texts:
        if text.features:
            n_texts[np.unique(np.concatenate(text.features))] += 1
    return np.flatnonzero(n_texts >= least)


def fit(ear: Ear, texts: Sequence[Text], config: TrainConfig, *, epochs: int, lr: float) -> None:
    rng = np.random.default_rng([config.seed, 2])
    optimizer = torch.optim.Adam(ear.parameters(), lr=lr)
    n_steps = epochs * -(-len(texts) // config.batch_size)
    step = 0
    for epoch in range(epochs):
        order = rng.permutation(len(texts))
        total = 0.0
        for start in range(0, len(order), config.batch_size):
            batch = [texts[i] for i in order[start : start + config.batch_size]]
            may_be = torch.tensor(
                [[0.0 if wish in text.wishes else IMPOSSIBLE for wish in WISHES] for text in batch]
            )
            loss = -torch.logsumexp(ear(batch, config.dropout, rng) + may_be, dim=1).mean()
            for group in optimizer.param_groups:
                group["lr"] = lr * (1 - step / n_steps)
            step += 1
            optimizer.zero_grad()
            (loss + config.decay / 2 * ear.weights.weight.square().sum()).backward()
            optimizer.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(texts):.4f}", flush=True)


def with_largest(ear: Ear, n: int) -> Ear:
    """The model with the features of the largest weights alone."""
    sizes = ear.weights.weight.detach().norm(dim=1).numpy()
    kept = np.sort(np.argsort(-sizes, kind="stable")[:n])
    small = Ear(ear.known[kept])
    with torch.no_grad():
        small.weights.weight.copy_(ear.weights.weight[torch.from_numpy(kept)])
        small.sentence.copy_(ear.sentence)
        small.text.copy_(ear.text)
    return small


def save(ear: Ear, path: Path) -> None:
    """The weights, rounded."""
    weights = ear.weights.weight.detach().numpy()
    scale = np.float32(np.abs(weights).max() / LEVELS)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        path,
        steps=np.diff(ear.known, prepend=0).astype(np.uint16),
        weights=np.round(weights / scale).astype(np.int8),
        scale=scale,
        sentence=ear.sentence.detach().numpy(),
        text=ear.text.detach().numpy(),
    )


def train(config: TrainConfig) -> Ear:
    texts = [*corpus_texts(config), *written_texts(config)]
    ear = Ear(frequent(texts, config.least))
    print(f"{len(texts):,} texts, {len(ear.known):,} features", flush=True)
    fit(ear, texts, config, epochs=config.epochs, lr=config.lr)
    ear = with_largest(ear, config.n_kept)
    fit(ear, texts, config, epochs=config.epochs_after, lr=config.lr / 5)
    return ear


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m training.wish",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(argv)
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    save(train(TrainConfig(seed=args.seed)), args.out)
    print(f"{args.out}: {args.out.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
