"""A transformers model on this machine, held to the schema token by token (the extra `llm`).

The model's own chat template is used, and where the template knows how this model writes a tool call, the
answer begins as such a call. Nothing but weights is loaded: no code and no pickles of a repository.
"""

from __future__ import annotations

import json
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from parsers.llm.constrained import Vocabulary, write, write_freely
from parsers.llm.protocol import (
    MOST_ANSWERS,
    MOST_TOKENS,
    SECONDS,
    Completion,
    LLMError,
    Message,
    Schema,
    completion_of,
)

LONGEST_PROMPT = 16_384  # tokens, or fewer where the model has room for fewer
TOOL = "puzzle_call"
_MARKER = "gridloop_marker"


@dataclass
class _Loaded:
    """The parts of a model in memory."""

    model: Any
    tokenizer: Any
    vocabulary: Vocabulary
    room: int  # tokens of a prompt
    before: _Steps | None = None  # what was read for the last answer


@dataclass
class LocalModel:
    """A directory in the form of transformers, or the id of a repository on the hub, loaded when first asked."""

    path: str
    most_tokens: int = MOST_TOKENS
    most_answers: int = MOST_ANSWERS
    glossed: bool = False
    name: str = field(init=False)
    _loaded: _Loaded | None = None

    def __post_init__(self) -> None:
        self.name = f"hf:{self.path}"

    def complete(
        self, messages: Sequence[Message], schema: Schema, *, seconds: float = SECONDS
    ) -> Completion:
        """An answer that fits the schema, with the probability of every token among those allowed.

        Raises:
            LLMError: the model cannot be loaded, the prompt is too long, or the time is over.
        """
        parts = self._parts()  # to load it takes its time, once
        ends_at = time.monotonic() + seconds
        writing = write(
            _Steps(parts, self._prompt(parts, messages, schema)),
            parts.vocabulary,
            schema,
            name=self.name,
            ends_at=ends_at,
            most_tokens=self.most_tokens,
        )
        tokens = writing.tokens(parts.vocabulary)
        return completion_of("".join(token.text for token in tokens), schema, tokens)

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        """A free answer, greedily, piece by piece.

        Raises:
            LLMError: the model cannot be loaded, the prompt is too long, or the time is over.
        """
        parts = self._parts()  # to load it takes its time, once
        ends_at = time.monotonic() + seconds
        steps = _Steps(parts, self._prompt(parts, messages, None))
        yield from write_freely(
            steps, parts.vocabulary, name=self.name, ends_at=ends_at, most_tokens=self.most_tokens
        )

    # --- one answer

    def _prompt(self, parts: _Loaded, messages: Sequence[Message], schema: Schema | None) -> list[int]:
        """The conversation in the model's own template, up to where its answer, or its tool call, goes on."""
        tokenizer = parts.tokenizer
        turns = [{"role": message.role, "content": message.content} for message in messages]
        if not getattr(tokenizer, "chat_template", None):
            text = "\n\n".join(f"{turn['role']}: {turn['content']}" for turn in turns) + "\n\nassistant: "
            ids = tokenizer(text)["input_ids"]
        else:
            begun = None if schema is None else _up_to_the_call(tokenizer, turns, schema)
            text = _template(tokenizer, turns, add_generation_prompt=True) if begun is None else begun
            ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        if not ids:
            raise LLMError("the prompt is empty")
        if len(ids) > parts.room:
            raise LLMError(f"the prompt has {len(ids):,} tokens; {self.name} has room for {parts.room:,}")
        return list(ids)

    def _parts(self) -> _Loaded:
        """The model in memory, loaded once.

        Raises:
            LLMError: a package or the model is missing, or it cannot be loaded.
        """
        if self._loaded is None:
            try:
                self._loaded = _load(self.path, self.most_tokens)
            except ModuleNotFoundError as error:
                raise LLMError(
                    f"{self.name} needs {error.name}; add it with pip install 'gridloop[llm]'"
                ) from None
            except (OSError, ValueError, KeyError, RuntimeError) as error:
                first = " ".join(str(error).split())[:200]
                raise LLMError(f"{self.name} cannot be loaded: {first}") from None
        return self._loaded


def _load(path: str, most_tokens: int) -> _Loaded:
    import llguidance.hf
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.utils import logging

    logging.disable_progress_bar()
    is_here = Path(path).exists()
    if not is_here and (path.startswith((".", "/", "~")) or path.count("/") > 1):
        raise OSError("there is no such directory")
    options: dict[str, Any] = {"local_files_only": is_here, "trust_remote_code": False}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries, about models that are not ours to change
        tokenizer: Any = AutoTokenizer.from_pretrained(path, **options)
        model: Any = AutoModelForCausalLM.from_pretrained(path, use_safetensors=True, dtype="auto", **options)
    if torch.cuda.is_available() and not getattr(model, "is_quantized", False):
        model.to("cuda")
    model.eval()
    vocab_size = int(model.get_output_embeddings().weight.shape[0])
    ends = {tokenizer.eos_token_id, *_as_list(model.generation_config.eos_token_id)} - {None}
    if not ends:
        raise ValueError("its tokenizer has no end-of-text token")
    room = getattr(model.config, "max_position_embeddings", None) or LONGEST_PROMPT
    tokens = llguidance.hf.from_tokenizer(tokenizer, n_vocab=vocab_size)
    return _Loaded(
        model=model,
        tokenizer=tokenizer,
        vocabulary=Vocabulary.of(tokens, vocab_size, frozenset(ends)),
        room=min(LONGEST_PROMPT, max(1, room - most_tokens)),
    )


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


class _Steps:
    """The model reading on: tokens are added, and its opinion on the next one is asked for when needed.

    What was read last time is not read again as far as the prompt is the same, which most of it is.
    """

    def __init__(self, parts: _Loaded, prompt: list[int]) -> None:
        self.parts = parts
        self.ids: list[int] = []  # that the model has read
        self.past: Any = None
        self._logits: np.ndarray | None = None
        before, parts.before = parts.before, None
        n_same = 0 if before is None else _n_same(before.ids, prompt[:-1])
        if before is not None and n_same and _can_be_cut(before.past):
            if n_same < len(before.ids):
                before.past.crop(n_same - len(before.ids))  # a negative number: of tokens to forget
            if before.past.get_seq_length() == n_same:
                self.past, self.ids = before.past, prompt[:n_same]
        self.unread = prompt[n_same if self.past is not None else 0 :]

    def add(self, ids: Sequence[int]) -> None:
        self.unread = [*self.unread, *ids]

    def logits(self) -> np.ndarray:
        """For the token after all that was added, (vocab_size,)."""
        import torch

        if self.unread:
            with torch.inference_mode():
                ids = torch.tensor([self.unread], device=self.parts.model.device)
                out = self.parts.model(input_ids=ids, past_key_values=self.past, use_cache=True)
            self.past, self.ids, self.unread = out.past_key_values, self.ids + self.unread, []
            self.parts.before = self
            self._logits = out.logits[0, -1].float().cpu().numpy()
        assert self._logits is not None
        return self._logits


def _n_same(a: Sequence[int], b: Sequence[int]) -> int:
    """How many tokens two texts begin with in common."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _can_be_cut(past: Any) -> bool:
    """Whether a cache keeps every token by itself, so that the last ones can be dropped."""
    layers = getattr(past, "layers", ())
    return bool(layers) and {type(layer).__name__ for layer in layers} == {"DynamicLayer"}


def _template(tokenizer: Any, turns: list[dict[str, Any]], **options: Any) -> str:
    """The conversation in the model's own form; a system turn joins the first turn where there is no place for one."""
    import jinja2

    options |= {"tokenize": False, "enable_thinking": False}
    try:
        return str(tokenizer.apply_chat_template(turns, **options))
    except jinja2.TemplateError:
        if turns[0]["role"] != "system" or len(turns) < 2:
            raise LLMError("the model's chat template refuses the conversation") from None
        joined = turns[1] | {"content": f"{turns[0]['content']}\n\n{turns[1]['content']}"}
        return _template(tokenizer, [joined, *turns[2:]], **options)


def _up_to_the_call(tokenizer: Any, turns: list[dict[str, Any]], schema: Schema) -> str | None:
    """The conversation up to the arguments of a tool call, as this model writes them.

    The template is asked to write a call with a marker in it; what stands before the marker's object is how
    the model begins a call. None where the template knows no tools, or writes their arguments other than as
    JSON.
    """
    tools = [
        {
            "type": "function",
            "function": {"name": TOOL, "description": "What the text says.", "parameters": schema},
        }
    ]
    turns = [_as_call(turn) for turn in turns]
    try:
        text = _template(tokenizer, [*turns, _call({_MARKER: 0})], tools=tools)
        plain = _template(tokenizer, turns, tools=tools)
    except (LLMError, TypeError, KeyError, ValueError):
        return None
    before, found, _ = text.rpartition(f'{{"{_MARKER}"')
    return before if found and len(before) >= len(plain.rstrip()) else None


def _call(arguments: dict[str, Any]) -> dict[str, Any]:
    call = {"type": "function", "function": {"name": TOOL, "arguments": arguments}}
    return {"role": "assistant", "content": "", "tool_calls": [call]}


def _as_call(turn: dict[str, Any]) -> dict[str, Any]:
    """An earlier answer in JSON as the call that it was."""
    if turn["role"] != "assistant":
        return turn
    try:
        arguments = json.loads(turn["content"])
    except ValueError:
        return turn
    return _call(arguments) if isinstance(arguments, dict) else turn
