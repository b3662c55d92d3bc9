"""Our own small language model: on a CPU, without a download, it turns a person's text into a call.

It was trained to write `parsers.llm.call` about what `parsers.llm.document` shows, and for nothing else: its prompt is the
last user message alone, and whatever is asked of it, it can only fill the schema. It runs on one thread of
onnxruntime; llguidance reads its tokenizer and holds it to the grammar. It is loaded when it is first asked.

It is deterministic, so to ask it again the same question would be of no use. When a conversation shows that an answer of
its own was rejected, it gives its next most probable one instead: the answer that differs at the one token where
another came closest. So the rules choose among its readings. How sure it is of such an answer follows from
the same probabilities, given that those before it are out.
"""

from __future__ import annotations

import heapq
import importlib.util
import json
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from parsers.llm.call import REJECTION
from parsers.llm.constrained import Vocabulary, Writing, write, write_freely
from parsers.llm.protocol import MOST_TOKENS, SECONDS, Completion, LLMError, Message, Schema, completion_of
from parsers.llm.roles import Roles, Table

WEIGHTS = Path(__file__).parent / "weights" / "words"
NEEDED = ("model.onnx", "tokenizer.json")
LIBRARIES = ("llguidance", "onnxruntime")
LONGEST_PROMPT = (
    2400  # tokens, which take 400 MB; the longest texts it learned from have 1,600, answers included
)
LONGEST_WAIT = 20.0  # seconds for one answer, which takes less than one unless the machine is busy
ANSWER, END = "<answer>", "<end>"  # tokens: before the answer and after it
MOST_TRIES = 8  # answers that are written until one is not the same as another

OUR_FAULT_OR_THEIRS = 0.02
"""How probable it is, beside the most probable answer, that the text itself is wrong rather than the answer."""
SLIGHTEST = 0.01  # times as probable as the first answer; what is less is no other answer


def is_here() -> bool:
    """Whether the weights are there, and what runs them."""
    return all((WEIGHTS / name).is_file() for name in NEEDED) and all(
        importlib.util.find_spec(name) is not None for name in LIBRARIES
    )


@dataclass
class EmbeddedModel:
    """The model in a folder with `model.onnx` and `tokenizer.json`, loaded when first asked; by default the shipped one."""

    folder: Path | None = None
    most_tokens: int = MOST_TOKENS
    name: str = "embedded"
    most_answers: int = 4  # each costs a second or less
    glossed: bool = True
    _network: _Network | None = field(default=None, repr=False)
    _answers: _Answers | None = field(default=None, repr=False)  # to the last question

    def complete(
        self, messages: Sequence[Message], schema: Schema, *, seconds: float = SECONDS
    ) -> Completion:
        """The most probable answer that fits the schema and has not been rejected in this conversation.

        Raises:
            LLMError: it cannot be loaded, the text is too long, the time is over, or it has no other answer.
        """
        network = self._loaded()
        ends_at = time.monotonic() + min(seconds, LONGEST_WAIT)
        question, rejected = _asked(messages)
        prompt = self._prompt(network, question)
        answers = self._answers
        if answers is None or not answers.are_to(prompt, schema):
            answers = self._answers = _Answers(network, prompt, schema, self.name, self.most_tokens)
        number = 0
        while (answer := answers.get(number, ends_at)).text in rejected:
            number += 1
        return answer

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        """What it writes of its own accord: a call, for it has learned nothing else.

        Raises:
            LLMError: it cannot be loaded, the text is too long, or the time is over.
        """
        network = self._loaded()
        prompt = self._prompt(network, _asked(messages)[0])
        steps = _Steps(network, *network.read_prompt(prompt))
        steps.add(prompt[-1:])
        yield from write_freely(
            steps,
            network.vocabulary,
            name=self.name,
            ends_at=time.monotonic() + min(seconds, LONGEST_WAIT),
            most_tokens=self.most_tokens,
        )

    def _prompt(self, network: _Network, question: str) -> list[int]:
        tokens = network.vocabulary.tokens
        ids = list(tokens.tokenize_str(question[: 8 * LONGEST_PROMPT]))
        if not ids:
            raise LLMError("the prompt is empty")
        if len(ids) > LONGEST_PROMPT or len(question) > 8 * LONGEST_PROMPT:
            raise LLMError(f"the text is longer than the {LONGEST_PROMPT:,} tokens that {self.name} reads")
        if any(tokens.is_special_token(number) for number in ids):
            raise LLMError("the text holds a mark of the model's own")
        return [*ids, network.answer]

    def _loaded(self) -> _Network:
        if self._network is None:
            folder = self.folder or WEIGHTS
            try:
                self._network = _load(folder)
            except ModuleNotFoundError as error:
                raise LLMError(f"{self.name} needs {error.name}, which is not installed") from None
            except Exception as error:  # onnxruntime and llguidance raise classes of their own
                first = " ".join(str(error).split())[:200]
                raise LLMError(f"{self.name} cannot be loaded from {folder}: {first}") from error
        return self._network


def _asked(messages: Sequence[Message]) -> tuple[str, frozenset[str]]:
    """The question of a conversation, and the answers to it that were rejected."""
    question = next((m.content for m in reversed(messages) if m.role == "user"), "")
    for number, message in enumerate(messages):
        if message.role == "user" and question.startswith(message.content + REJECTION):
            rejected = frozenset(m.content for m in messages[number:] if m.role == "assistant")
            return message.content, rejected
    return question, frozenset()


# --- the network


@dataclass(frozen=True)
class _Network:
    """ids (1, T) and past (layers, 2, heads, P, features) -> logits (T, vocabulary) and present, with P + T.

    Tokens without a past are a text, and see one another; all later ones see those before them.
    """

    session: Any
    vocabulary: Vocabulary
    answer: int  # the token before an answer
    empty: Any  # the past of a text's first token
    roles: Roles

    def read(self, ids: Sequence[int], past: Any) -> tuple[np.ndarray, Any]:
        """The logits after each token, (T, vocabulary), and all that is kept of it and of those before."""
        from onnxruntime import OrtValue

        part = OrtValue.ortvalue_from_numpy(np.array([ids], np.int64))
        found, past = self.session.run_with_ort_values(["logits", "present"], {"ids": part, "past": past})
        return found.numpy(), past

    def read_prompt(self, prompt: Sequence[int]) -> tuple[Any, Table]:
        """What is kept of all of a prompt but its last token, and what its words are for."""
        logits, kept = self.read(prompt[:-1], self.empty)
        ends = self.roles.marks(prompt)
        return kept, self.roles.table([prompt[end - 1] for end in ends], logits[ends])


def _load(folder: Path) -> _Network:
    import onnxruntime
    from llguidance import LLTokenizer

    spelled = (folder / "tokenizer.json").read_text(encoding="utf-8")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        (folder / "model.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
    )
    shape = {value.name: value.shape for value in session.get_inputs()}["past"]
    vocab_size = {value.name: value.shape for value in session.get_outputs()}["logits"][-1]
    past = np.zeros([0 if isinstance(size, str) else size for size in shape], np.float32)
    content = json.loads(spelled)
    numbers = content["model"]["vocab"] | {token["content"]: token["id"] for token in content["added_tokens"]}
    tokens = LLTokenizer(spelled, n_vocab=vocab_size, eos_token=numbers[END])
    vocabulary = Vocabulary.of(tokens, vocab_size, frozenset([numbers[END]]))
    empty = onnxruntime.OrtValue.ortvalue_from_numpy(past)
    return _Network(session, vocabulary, numbers[ANSWER], empty, Roles.of(numbers))


class _Steps:
    """The network writing on from a prompt it has read, which is never changed, so that several can go on from it."""

    def __init__(self, network: _Network, past: Any, table: Table) -> None:
        self.network, self.past, self.table = network, past, table
        self.unread: list[int] = []
        self.said: list[int] = []  # from the last token of the prompt on
        self._logits = np.empty(0, np.float32)

    def add(self, ids: Sequence[int]) -> None:
        self.unread += ids
        self.said += ids

    def logits(self) -> np.ndarray:
        """For the token after all that was added, (vocabulary,)."""
        if self.unread:
            logits, self.past = self.network.read(self.unread, self.past)
            self._logits = self.table.weigh(logits[-1], self.said)
            self.unread = []
        return self._logits


# --- one answer after the other


@dataclass(frozen=True, order=True)
class _Beginning:
    """How an answer begins that leaves another one at its last token, where that came closest."""

    order: float  # smallest first: minus the logarithm of how probable it is beside the first answer
    ids: tuple[int, ...]
    probabilities: tuple[float, ...] = ()

    @property
    def odds(self) -> float:
        return math.exp(-self.order)


@dataclass
class _Answers:
    """The answers to one question, the most probable first, written as far as they are asked for."""

    network: _Network
    prompt: list[int]
    schema: Schema
    name: str
    most_tokens: int
    found: list[Completion] = field(default_factory=list)
    others: list[_Beginning] = field(default_factory=list)  # a heap
    read: tuple[Any, Table] | None = None  # of the prompt

    def are_to(self, prompt: list[int], schema: Schema) -> bool:
        return self.prompt == prompt and self.schema == schema

    def get(self, number: int, ends_at: float) -> Completion:
        """The answer of this number, from 0.

        Raises:
            LLMError: there is none, or the time is over.
        """
        tries = 0
        while number >= len(self.found):
            tries += 1
            if self.found and (not self.others or tries > MOST_TRIES):
                raise LLMError(f"{self.name} has no other answer")
            self._write(self._next(), ends_at)
        return self.found[number]

    def _next(self) -> _Beginning:
        """The most probable beginning, as sure as it is once those before it are out."""
        if not self.found:
            return _Beginning(0.0, ())
        all_odds = sum(other.odds for other in self.others) + OUR_FAULT_OR_THEIRS
        best = heapq.heappop(self.others)
        return replace(best, probabilities=(*best.probabilities[:-1], best.odds / all_odds))

    def _write(self, begun: _Beginning, ends_at: float) -> None:
        if self.read is None:
            self.read = self.network.read_prompt(self.prompt)
        steps = _Steps(self.network, *self.read)
        steps.add(self.prompt[-1:])
        writing = write(
            steps,
            self.network.vocabulary,
            self.schema,
            name=self.name,
            ends_at=ends_at,
            most_tokens=self.most_tokens,
            begun=begun.ids,
        )
        n_begun = len(begun.ids)
        writing = replace(writing, probabilities=begun.probabilities + writing.probabilities[n_begun:])
        tokens = writing.tokens(self.network.vocabulary)
        answer = completion_of("".join(token.text for token in tokens), self.schema, tokens)
        answer = replace(answer, odds=begun.odds)
        for other in self._rivals(writing, begun.order):
            heapq.heappush(self.others, other)
        if all(answer.text != known.text for known in self.found):
            self.found.append(answer)

    def _rivals(self, writing: Writing, order: float) -> Iterator[_Beginning]:
        """Where else the answer could go on otherwise, as far as it says which puzzle stands in the text."""
        pieces = [self.network.vocabulary.tokens.decode_bytes([number]) for number in writing.ids]
        starts = np.cumsum([0, *map(len, pieces)])
        text = b"".join(pieces)
        first, last = (
            text.find(b'"kind"'),
            text.rfind(b'"about"'),
        )  # what is wanted is not for the rules to judge
        for choice in writing.choices:
            if first <= starts[choice.at] < (last if last >= 0 else len(text)):
                for token, probability in choice.rivals:
                    if probability > 0:
                        less = math.log(choice.probability / probability)
                        if (total := order + less) <= -math.log(SLIGHTEST):
                            before, sure = writing.ids[: choice.at], writing.probabilities[: choice.at]
                            yield _Beginning(total, (*before, token), (*sure, probability))
