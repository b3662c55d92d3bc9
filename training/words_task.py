"""Train the embedded language model: texts about puzzles, drawn anew for every step, and the calls they mean.

Steps come in rounds. A round draws its samples from the seed and its own number, sorts them by length and cuts
them into batches of about equally many tokens, so that little is padded.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from parsers.llm.call import ROLES
from parsers.llm.document import document_of
from parsers.llm.roles import LEAST, Roles
from parsers.words import MOST_WORDS
from solver.puzzle import ParseError
from training.corpus.corpus import families, write
from training.corpus.telling import Family, Sample
from training.draws import Place
from training.task import Source
from training.words_model import Words, WordsConfig
from training.words_tokenizer import ANSWER, PAD, STOP, line_marks

if TYPE_CHECKING:
    from training.recipes import Recipe

ROUND = 16  # steps
TOLD = 0.1  # share of texts with which the person says the kind
TRIES = 1000  # to draw a sample that is not too long
N_FIRST = 3  # tokens of an answer: the intent, the kind and the grid
EXAM_SEED = 2**32
PLAIN = 0.1  # share of texts in other languages than English without glosses
SHIFTED = 0.03  # share of texts whose telling words are numbered from another start, so that all pointers are learned
TOKENIZER = Path(__file__).parents[1] / "parsers" / "llm" / "weights" / "words" / "tokenizer.json"
KEYS = (
    *("intent", "kind", "grid", "work", "legend", "size", "say", "about", "level"),
    *(
        "do",
        "at",
        "from",
        "was",
        "now",
        "rows",
        "columns",
        "row",
        "column",
        "to_row",
        "to_column",
        "cells",
        "value",
    ),
    *ROLES,
)  # of a call and its parts, in the order of `call_schema`
NOT_OURS = ("other", "unknown")


@dataclass(frozen=True, kw_only=True)
class WordsTaskConfig:
    """What is learned. `gridloop train words --minutes 60 --out OUT`"""

    tokenizer: str = ""  # a file of `training.words_tokenizer`; without one, that of the shipped model
    subjects: tuple[str, ...] = ()  # only families about these; () all
    paraphrases: str = ""  # a file of `training.teach`, whose texts are drawn too
    paraphrase_share: float = 0.1  # of the samples, where there is such a file
    noise_share: float = 0.3  # of the samples in which some pieces of words are replaced by others, at random
    most_noise: float = 0.15  # of the pieces of such a text
    causal_share: float = (
        0.1  # of the samples, read as other programs read a Llama: no word sees those after it
    )
    pointer_weight: float = 0.1  # in the loss, of a pointer in such a text, where a token of the answer has 1
    role_weight: float = 0.3  # of what a telling word will be pointed at for, said where its mark ends
    first_weight: float = 5.0  # of the first tokens of an answer, which are the intent, the kind and the grid
    longest: int = 1600  # tokens; longer samples are drawn again
    short_steps: int = 800  # with which a run begins, on samples of at most `short` tokens
    short: int = 200
    n_held_out: int = 100  # samples of families that are kept for the evaluation

    def make(self, recipe: Recipe, sources: Sequence[Source], place: Place, seed: int) -> WordsTask:
        return WordsTask(
            self,
            families(held_out=False),
            families(held_out=True),
            batch_size=recipe.batch_size,
            seed=seed,
            place=place,
        )


class Example(NamedTuple):
    """A sample as tokens."""

    ids: list[int]
    n_prompt: int  # of them, before the answer
    subject: str
    n_open: int  # first tokens, which see one another: the text, or none
    roles: dict[int, int]  # where in the prompt a mark ends -> the token of what its word is pointed at for


def shown(sample: Sample, told: bool = False, glossed: bool = True) -> str:
    """The text as the model sees it; `told` adds that the person says the kind."""
    kind = f"\nThe person says that the kind is {sample.call['kind']!r}." if told else ""
    return document_of(sample.text).shown(glossed=glossed) + kind


def answer(call: dict[str, Any]) -> str:
    """A call as the model writes it."""
    return json.dumps(_in_order(call), separators=(",", ":"), ensure_ascii=False)


def _in_order(part: Any) -> Any:
    """The same with keys in the order of `call_schema`, in which constrained models write them."""
    if isinstance(part, dict):
        return {key: _in_order(part[key]) for key in sorted(part, key=KEYS.index)}
    return [_in_order(item) for item in part] if isinstance(part, list) else part


def encode(
    tokenizer: Any, sample: Sample, told: bool = False, glossed: bool = True
) -> tuple[list[int], list[int]]:
    """The tokens of the prompt and those of the answer."""
    prompt = tokenizer.encode(shown(sample, told, glossed), add_special_tokens=False).ids
    said = tokenizer.encode(answer(sample.call), add_special_tokens=False).ids
    return [*prompt, ANSWER], [*said, STOP]


class WordsTask:
    """Next tokens of texts and, above all, of their answers."""

    def __init__(
        self,
        config: WordsTaskConfig,
        learned: Sequence[Family],
        held_out: Sequence[Family],
        *,
        batch_size: int,
        seed: int = 0,
        place: Place | None = None,
    ) -> None:
        from tokenizers import Tokenizer

        if not learned:
            raise ParseError("no family of texts to learn from; expected some in training/corpus")
        self.config, self.batch_size, self.seed, self.place = config, batch_size, seed, place or Place()
        self.learned = [f for f in learned if not config.subjects or f.subject in config.subjects]
        self.held_out = [f for f in held_out if not config.subjects or f.subject in config.subjects]
        self.subjects = {(f.name, f.language): f.subject for f in (*self.learned, *self.held_out)}
        weights = np.array([f.weight for f in self.learned])
        self.chances = weights / weights.sum()
        self.tokenizer: Any = Tokenizer.from_file(config.tokenizer or str(TOKENIZER))
        vocab = self.tokenizer.get_vocab()
        self.roles = Roles.of(vocab)
        self.first_pointer = self.roles.first_pointer
        self.no_cells = {vocab[mark] for mark in line_marks() if mark in vocab}
        self.pieces = np.sort([number for piece, number in vocab.items() if piece.strip().isalpha()])
        self.paraphrases = read_paraphrases(Path(config.paraphrases)) if config.paraphrases else []
        self.data = f"{len(self.learned)} families of texts, {len(self.paraphrases)} paraphrases"
        self._round: tuple[int, list[list[Example]]] = (-1, [])
        self._exam: list[Example] = []

    def fit(self, model: WordsConfig) -> WordsConfig:
        """The network's form, with room for the tokens."""
        size = self.tokenizer.get_vocab_size()
        return replace(model, vocab_size=size, first_pointer=self.first_pointer, n_pointers=MOST_WORDS)

    def start(self) -> None:
        """Nothing is carried from one step to the next."""

    def loss(self, model: Words, step: int) -> tuple[Tensor, dict[str, Tensor]]:
        number, within = divmod(step, ROUND)
        if self._round[0] != number:
            self._round = number, self.draw_round(number)
        batch = self._round[1][within]
        # A mean over all tokens of the batch, of which each process has its share.
        weight = sum(self._weights(example).sum() for example in batch) / self.place.world_size
        losses, weights, right = self.losses(model, batch[self.place.rank :: self.place.world_size])
        n_tokens = losses.new_tensor(sum(len(example.ids) for example in batch))
        loss = (losses * weights).sum() / weight
        answers = losses[weights >= 1].mean()
        figures = {"loss": loss, "answer": answers, "exact": right.float().mean(), "tokens": n_tokens}
        return loss, {name: figure.detach() for name, figure in figures.items()}

    @torch.no_grad()
    def evaluate(self, model: Words) -> dict[str, float]:
        """Held-out families: how often every token of the answer is the likeliest one after those before it."""
        if not self.held_out or not self.config.n_held_out:
            return {}
        exam = self.exam()
        right = []
        for start in range(0, len(exam), 10):
            right += self.losses(model, exam[start : start + 10])[2].tolist()
        by_subject: dict[str, list[bool]] = {"held out": right}
        for example, is_right in zip(exam, right, strict=True):
            by_subject.setdefault(f"held out {example.subject}", []).append(is_right)
        return {name: float(np.mean(values)) for name, values in sorted(by_subject.items())}

    def exam(self) -> list[Example]:
        """Samples of the held-out families, each family as often, always the same; by length."""
        if not self._exam:
            rng = np.random.default_rng(EXAM_SEED)
            number = 0
            while len(self._exam) < self.config.n_held_out:
                known = self.held_out[number % len(self.held_out)]
                example = self._written(known, rng, EXAM_SEED, number)
                if example is not None and len(example.ids) <= self.config.longest:
                    self._exam.append(example._replace(n_open=example.n_prompt - 1))
                number += 1
            self._exam.sort(key=lambda example: len(example.ids))
        return self._exam

    # --- what is drawn

    def draw_round(self, number: int) -> list[list[Example]]:
        """The batches of a round."""
        rng = np.random.default_rng([self.seed, number])
        n = ROUND * self.batch_size
        longest = self.config.short if number * ROUND < self.config.short_steps else self.config.longest
        examples: list[Example] = []
        while len(examples) < n:
            examples.append(self._draw(rng, number * n + len(examples), longest))
        examples.sort(key=lambda example: len(example.ids))
        sums = np.cumsum([len(example.ids) for example in examples])
        cuts = np.searchsorted(sums, sums[-1] * np.arange(1, ROUND) / ROUND)
        cuts = np.maximum.accumulate(cuts - np.arange(1, ROUND)) + np.arange(1, ROUND)  # none is empty
        cuts = np.minimum(cuts, n - np.arange(ROUND - 1, 0, -1))
        batches = [examples[low:high] for low, high in zip([0, *cuts], [*cuts, n], strict=True)]
        return [batches[i] for i in rng.permutation(ROUND)]

    def _draw(self, rng: np.random.Generator, number: int, longest: int = 0) -> Example:
        """One of all families, or a paraphrase, of at most so many tokens."""
        longest = longest or self.config.longest
        for attempt in range(TRIES):
            if self.paraphrases and rng.random() < self.config.paraphrase_share:
                sample = self.paraphrases[int(rng.integers(len(self.paraphrases)))]
                example = self._tokens(sample, rng, "paraphrase")
            else:
                known = self.learned[int(rng.choice(len(self.learned), p=self.chances))]
                written = self._written(known, rng, self.seed, number + attempt * 2**40)
                if written is None:
                    continue
                example = written
            if len(example.ids) <= longest:
                return self._noisy(example, rng)
        raise ParseError(f"the families write next to nothing of at most {longest} tokens")

    def _noisy(self, example: Example, rng: np.random.Generator) -> Example:
        """With other words here and there, perhaps, so that no meaning hangs by a single one."""
        if rng.random() >= self.config.noise_share:
            return example
        ids = np.array(example.ids)
        chosen = np.isin(ids, self.pieces) & (rng.random(len(ids)) < rng.uniform(0, self.config.most_noise))
        chosen[example.n_prompt :] = False
        ids[chosen] = rng.choice(self.pieces, chosen.sum())
        return example._replace(ids=ids.tolist())

    def _written(self, known: Family, rng: np.random.Generator, seed: int, number: int) -> Example | None:
        """A sample of a family; None where, as seldom happens, it cannot be written, or reads otherwise."""
        try:
            sample = write(known, seed, number)
        except (ValueError, ParseError):
            return None
        return self._tokens(sample, rng, known.subject)

    def _tokens(self, sample: Sample, rng: np.random.Generator, subject: str) -> Example:
        told = bool(rng.random() < TOLD) and sample.call["kind"] not in NOT_OURS
        prompt, said = encode(self.tokenizer, sample, told, bool(rng.random() >= PLAIN))
        ids = np.array([*prompt, *said])
        pointing = self._are_pointers(ids)
        if pointing.any() and rng.random() < SHIFTED:
            ids[pointing] += rng.integers(self.first_pointer + MOST_WORDS - ids[pointing].max())
        n_open = 0 if rng.random() < self.config.causal_share else len(prompt) - 1
        return Example(ids.tolist(), len(prompt), subject, n_open, self._roles(ids, len(prompt)))

    # --- what is learned of it

    def _roles(self, ids: np.ndarray, n_prompt: int) -> dict[int, int]:
        """What the telling words are for: the token before their pointers in the answer, without what ends there.

        It is learned where the mark of the word ends, long before it is of use, so that a text is understood while it is
        read. Words of a run share a role of their own, and so do those that are pointed at for nothing.
        """
        before: dict[int, int] = {}
        runs: dict[int, int] = {}  # first word -> last word, as far as the answer tells
        said = ids[n_prompt:].tolist()
        pointing = self._are_pointers(ids[n_prompt:]).tolist()
        for i, token in enumerate(said):
            if not pointing[i]:
                continue
            lead = said[i - 1] if said[i - 1] != self.roles.minus else said[i - 2]
            if self.roles.is_pointer(lead):
                runs[lead] = token  # w3-w9
            else:
                before.setdefault(token, self.roles.leads.get(lead, lead))
                if said[i + 1] == self.roles.plus:
                    runs[token] = self.first_pointer + MOST_WORDS
        roles = {}
        last = -1  # word of the run that is being read
        for end in self.roles.marks(ids[:n_prompt].tolist()):
            word, meaning = int(ids[end - 1]), int(ids[end])
            if word in before or meaning in self.no_cells:
                last = runs.get(word, -1)
                roles[end] = before.get(word, PAD)
            else:
                roles[end] = self.roles.plus if word <= last else PAD
        return roles

    def _weights(self, example: Example) -> np.ndarray:
        """Of every token but the first, which nothing foretells."""
        weights = np.ones(len(example.ids) - 1, np.float32)
        prompt = np.array(example.ids[1 : example.n_prompt])
        pointer_weight = 0.0 if example.n_open else self.config.pointer_weight  # what is seen is not foretold
        weights[: example.n_prompt - 1] = pointer_weight * self._are_pointers(prompt)
        weights[list(example.roles)] = self.config.role_weight
        weights[example.n_prompt - 1 :][:N_FIRST] = self.config.first_weight
        return weights

    def _are_pointers(self, ids: np.ndarray) -> np.ndarray:
        return (ids >= self.first_pointer) & (ids < self.first_pointer + MOST_WORDS)

    def losses(self, model: Words, batch: Sequence[Example]) -> tuple[Tensor, Tensor, Tensor]:
        """For each token that counts, its loss and weight; for each example, whether its answer is right."""
        device = self.place.device
        longest = max(len(example.ids) for example in batch)
        ids = torch.full((len(batch), longest), PAD)
        weights = torch.zeros(len(batch), longest - 1)
        answers = torch.zeros(len(batch), longest - 1, dtype=torch.bool)
        for row, example in enumerate(batch):
            ids[row, : len(example.ids)] = torch.tensor(example.ids)
            weights[row, : len(example.ids) - 1] = torch.from_numpy(self._weights(example))
            answers[row, example.n_prompt - 1 : len(example.ids) - 1] = True
        ids, weights, answers = ids.to(device), weights.to(device), answers.to(device)
        n_open = torch.tensor([example.n_open for example in batch], device=device)
        counted = weights > 0
        logits = self._weighed(model.logits(model(ids[:, :-1], n_open)[counted]).float(), batch, counted)
        wanted = ids[:, 1:].clone()
        for row, example in enumerate(batch):
            wanted[row, list(example.roles)] = torch.tensor(
                list(example.roles.values()), dtype=torch.long, device=device
            )
        targets = wanted[counted]
        losses = F.cross_entropy(logits, targets, reduction="none")
        wrong = torch.zeros_like(answers)
        wrong[counted] = logits.argmax(-1) != targets
        return losses, weights[counted], ~(wrong & answers).any(1)

    def _weighed(self, logits: Tensor, batch: Sequence[Example], counted: Tensor) -> Tensor:
        """The logits of the tokens that count, with the words weighed by their roles as in `Roles.table`."""
        numbers = counted.flatten().cumsum(0).view_as(counted) - 1  # of the tokens that count
        weights = logits.new_zeros(len(logits), MOST_WORDS)
        for row, example in enumerate(batch):
            said = example.ids[example.n_prompt : -1]
            found = [
                (i, role)
                for i in range(len(said))
                if (role := self.roles.role(said[max(0, i - 1) : i + 1])) is not None
            ]
            if not found or not example.roles:
                continue
            ends = list(example.roles)
            words = [example.ids[end - 1] - self.first_pointer for end in ends]
            foretold = logits[numbers[row, ends]].log_softmax(-1)[:, [role for _, role in found]]
            table = logits.new_full((len(found), MOST_WORDS), LEAST)
            table[:, words] = foretold.T.clamp(min=LEAST)
            weights[numbers[row, [example.n_prompt + i for i, _ in found]]] = table
        first, end = self.first_pointer, self.first_pointer + MOST_WORDS
        return torch.cat((logits[:, :first], logits[:, first:end] + weights, logits[:, end:]), 1)


def read_paraphrases(path: Path) -> list[Sample]:
    """What `training.teach` wrote: a JSON object a line, with `text`, `call` and `language`."""
    samples = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            entry = json.loads(line)
            samples.append(Sample(entry["text"], entry["call"], None, family=entry["family"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ParseError(f"line {number} of {path} is no paraphrase: {error!r}") from None
    return samples
