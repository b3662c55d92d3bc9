"""What a language model must do for us, whoever it is: fill a schema, or write a text.

A model is named by a `spec`, on the command line and in the variable GRIDLOOP_LLM:

    embedded           our own small one; it is used where nothing is named, if its weights are there
    embedded:PATH      another one in the form that `training.words_export` writes
    openai:URL#MODEL   any server with OpenAI's chat protocol: Ollama, llama.cpp, vLLM, a cloud
    hf:PATH            a transformers directory, or the id of one on the Hugging Face hub
    none               no language model

`open_llm` makes one; nothing is loaded and no socket is opened before the first question.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from parsers.llm.schema import fault_of
from solver.puzzle import ParseError, PuzzleError

Schema = Mapping[str, Any]
LLM_VARIABLE = "GRIDLOOP_LLM"  # names the model where --llm does not
SECONDS = 60.0  # for one answer, from the question to its last token
MOST_TOKENS = 2048  # of an answer
MOST_ANSWERS = 2  # to one question: the answer, and one more where the first is rejected


class LLMError(PuzzleError):
    """A language model gave no answer that can be used. The message tells a person why."""

    bytes_sent = 0  # that left this machine all the same


@dataclass(frozen=True)
class Message:
    """One turn of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True)
class Token:
    """A piece of an answer, and how probable the model took it to be among what was allowed."""

    text: str
    probability: float


@dataclass(frozen=True)
class Completion:
    """An answer that fits its schema. `tokens` spell `text`, where the model tells their probabilities."""

    data: dict[str, Any]
    text: str  # the JSON as it was written
    tokens: tuple[Token, ...] = ()
    bytes_sent: int = 0  # that left this machine
    odds: float | None = None  # how probable it is beside the model's first answer, where the model tells

    def probability(self, start: int, end: int) -> float | None:
        """Of the tokens that touch `text[start:end]`, all of them together; None where none is told."""
        if not self.tokens:
            return None
        product, position = 1.0, 0
        for token in self.tokens:
            if position < end and start < position + len(token.text):
                product *= token.probability
            position += len(token.text)
        return product


class LanguageModel(Protocol):
    """What a model on this machine, one on a server and a script all are.

    A model that does nothing but read puzzles needs only the last message of a conversation: the text, marked
    by `document`, and what `call.call_schema` allows. It should tell the probability of every token that it
    chose (1 for those that the schema forced), since these become the confidence of cells.
    """

    name: str
    most_answers: int  # to one question, as long as they are rejected
    glossed: bool  # whether it is shown words of other languages in English (`parsers.grammar.glosses`)

    def complete(
        self, messages: Sequence[Message], schema: Schema, *, seconds: float = SECONDS
    ) -> Completion:
        """An answer that `schema.fault_of` finds nothing wrong with.

        Raises:
            LLMError: none came in time.
        """

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        """A free answer, piece by piece.

        Raises:
            LLMError: it broke off; what came before has been given out.
        """


@dataclass
class ScriptedLLM:
    """Answers from a list, for tests: objects, raw texts, exceptions, or functions of the messages."""

    answers: Iterable[Any]
    name: str = "scripted"
    most_answers: int = MOST_ANSWERS
    glossed: bool = False
    asked: list[tuple[Message, ...]] = field(default_factory=list)

    def complete(
        self, messages: Sequence[Message], schema: Schema, *, seconds: float = SECONDS
    ) -> Completion:
        answer = self._next(messages)
        if isinstance(answer, Completion):
            return answer
        return completion_of(answer if isinstance(answer, str) else json.dumps(answer), schema)

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        yield from re.findall(r"\S+\s*", str(self._next(messages)))

    def _next(self, messages: Sequence[Message]) -> Any:
        self.asked.append(tuple(messages))
        self.answers = iter(self.answers)
        try:
            answer = next(self.answers)
        except StopIteration:
            raise LLMError("the script has come to its end") from None
        if isinstance(answer, Exception):
            raise answer
        return answer(messages) if isinstance(answer, Callable) else answer  # type: ignore[arg-type]


LONGEST_ANSWER = 200_000  # characters
_FENCE = re.compile(r"```(?:json)?[ \t]*\n(.*?)```", re.DOTALL)


def completion_of(
    text: str, schema: Schema, tokens: tuple[Token, ...] = (), bytes_sent: int = 0
) -> Completion:
    """The answer in a text: one JSON object, perhaps after a thought, perhaps in a code block.

    Raises:
        LLMError: there is none, or it does not fit the schema. What came is never repeated in the message.
    """
    if len(text) > LONGEST_ANSWER:
        raise LLMError(f"the model wrote {len(text):,} characters; at most {LONGEST_ANSWER:,} are read")
    inner = text.rpartition("</think>")[2]
    if fences := _FENCE.findall(inner):
        inner = fences[-1]
    inner = inner.strip()
    try:
        data = json.loads(inner, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise LLMError("the model's answer is not JSON") from None
    if (fault := fault_of(data, schema)) is not None:
        raise LLMError(f"the model's answer does not fit: {fault}")
    if not isinstance(data, dict):
        raise LLMError("the model's answer is not an object")
    return Completion(data, inner, tokens_of(inner, text, tokens), bytes_sent)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def tokens_of(inner: str, text: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens that spell `inner`, which is a part of the `text` that `tokens` spell; none where they do not."""
    if "".join(token.text for token in tokens) != text:
        return ()
    start, kept, position = text.rfind(inner), [], 0
    for token in tokens:
        low, high = max(start, position), min(start + len(inner), position + len(token.text))
        if low < high:
            kept.append(Token(text[low:high], token.probability))
        position += len(token.text)
    return tuple(kept)


def as_probability(logprob: object) -> float:
    """From 0 to 1, whatever a server sent as its logarithm."""
    if isinstance(logprob, bool) or not isinstance(logprob, int | float) or not math.isfinite(logprob):
        return 0.0
    return math.exp(min(0.0, float(logprob)))


def open_llm(spec: str | None) -> LanguageModel | None:
    """The model of this name; None for `none`. For no name, the embedded one if it is there, else None.

    Raises:
        ParseError: there is no such way to name one.
    """
    if not spec or spec == "embedded":
        from parsers.llm.embedded import EmbeddedModel, is_here

        return EmbeddedModel() if spec or is_here() else None
    if spec == "none":
        return None
    way, colon, rest = spec.partition(":")
    if colon and rest and way == "embedded":
        from parsers.llm.embedded import EmbeddedModel

        return EmbeddedModel(Path(rest), name=spec)
    if colon and rest and way == "openai":
        from parsers.llm.openai import OpenAIServer

        return OpenAIServer.parse(rest)
    if colon and rest and way == "hf":
        from parsers.llm.local import LocalModel

        return LocalModel(rest)
    raise ParseError(f"no language model {spec!r}; expected embedded, openai:URL#MODEL, hf:PATH or none")
