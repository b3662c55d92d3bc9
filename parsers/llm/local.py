"""A transformers model on this machine, held to the schema token by token (the extra `llm`).

The model's own chat template is used, and where the template knows how this model writes a tool call, the
answer begins as such a call. llguidance then says at every step which tokens the schema allows, so that
even random weights write a valid answer. Nothing but weights is loaded: no code and no pickles of a
repository. Where the tokens run out, the shortest way to the end is taken.
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

from parsers.llm.protocol import (
    MOST_TOKENS,
    SECONDS,
    Completion,
    LLMError,
    Message,
    Schema,
    Token,
    completion_of,
)

LONGEST_PROMPT = 16_384  # tokens, or fewer where the model has room for fewer
CLOSING = (
    4 * MOST_TOKENS
)  # tokens within which an answer is closed; the longest schema of ours needs far fewer
TOOL = "puzzle_call"
_MARKER = "gridloop_marker"


@dataclass
class _Loaded:
    """The parts of a model in memory."""

    model: Any
    tokenizer: Any
    grammar_tokens: Any  # llguidance's view of the vocabulary
    vocab_size: int  # of the model, which may be larger than the tokenizer's
    ends: frozenset[int]
    closers: np.ndarray  # (vocab_size,) how much a token brings an answer to its end
    room: int  # tokens of a prompt
    before: _Steps | None = None  # what was read for the last answer


@dataclass
class LocalModel:
    """A directory in the form of transformers, or the id of a repository on the hub, loaded when first asked."""

    path: str
    most_tokens: int = MOST_TOKENS
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
        from llguidance import LLMatcher

        ends_at = time.monotonic() + seconds
        grammar = LLMatcher.grammar_from_json_schema(
            json.dumps(schema), defaults={"whitespace_flexible": False}
        )
        matcher = LLMatcher(parts.grammar_tokens, grammar)
        if error := matcher.get_error():
            raise LLMError(f"the schema cannot be turned into a grammar: {error.splitlines()[0]}")
        tokens = self._constrained(parts, self._prompt(parts, messages, schema), matcher, ends_at)
        return completion_of("".join(token.text for token in tokens), schema, tokens)

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        """A free answer, greedily, piece by piece.

        Raises:
            LLMError: the model cannot be loaded, the prompt is too long, or the time is over.
        """
        parts = self._parts()  # to load it takes its time, once
        ends_at = time.monotonic() + seconds
        ids: list[int] = []
        given = ""
        steps = _Steps(parts, self._prompt(parts, messages, None))
        for _ in range(self.most_tokens):
            token = int(np.argmax(steps.logits()))
            if token in parts.ends:
                break
            ids.append(token)
            steps.add([token])
            text = parts.tokenizer.decode(ids, skip_special_tokens=True)
            if not text.endswith("\ufffd") and text.startswith(given) and len(text) > len(given):
                yield text[len(given) :]
                given = text
            if time.monotonic() > ends_at:
                raise LLMError(f"{self.name} took longer than {seconds:g} s")

    # --- one answer

    def _constrained(
        self, parts: _Loaded, prompt: list[int], matcher: Any, ends_at: float
    ) -> tuple[Token, ...]:
        """The most probable token at every step, of those that the grammar allows."""
        import llguidance.numpy as masks

        bitmask = masks.allocate_token_bitmask(1, parts.vocab_size)
        steps = _Steps(parts, prompt)
        ids: list[int] = []
        sure: list[float] = []
        while not matcher.is_stopped():
            if len(ids) > self.most_tokens + CLOSING:
                raise LLMError(f"{self.name} came to no end")
            if time.monotonic() > ends_at:
                raise LLMError(f"{self.name} took too long")
            if forced := matcher.compute_ff_tokens():
                chosen, probability = list(forced), 1.0
            else:
                masks.fill_next_token_bitmask(matcher, bitmask)
                allowed = _bits(bitmask, parts.vocab_size)
                is_closing = len(ids) >= self.most_tokens
                token, probability = _choose(steps.logits(), allowed, parts.closers if is_closing else None)
                chosen = [token]
            if not matcher.consume_tokens(chosen):
                raise LLMError(f"the grammar refused a token: {matcher.get_error()}")
            kept = [token for token in chosen if token not in parts.ends]
            ids += kept
            sure += [probability] * len(kept)
            steps.add(kept)
        return _as_tokens(parts.grammar_tokens, ids, sure)

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
    return _Loaded(
        model=model,
        tokenizer=tokenizer,
        grammar_tokens=llguidance.hf.from_tokenizer(tokenizer, n_vocab=vocab_size),
        vocab_size=vocab_size,
        ends=frozenset(ends),
        closers=_closers(tokenizer, vocab_size),
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

    def add(self, ids: list[int]) -> None:
        self.unread = self.unread + ids

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


def _choose(logits: np.ndarray, allowed: np.ndarray, closers: np.ndarray | None) -> tuple[int, float]:
    """The best allowed token, and its probability among them; with `closers`, one that closes most."""
    if not allowed.any():
        raise LLMError("the grammar allows no token of this model")
    masked = np.where(allowed, logits, -np.inf)
    weights = np.exp(masked - masked.max())
    scores = (
        masked if closers is None else np.where(allowed, closers, -np.inf) * 1e6 + np.maximum(masked, -1e5)
    )
    token = int(np.argmax(scores))
    return token, float(weights[token] / weights.sum())


def _bits(bitmask: np.ndarray, vocab_size: int) -> np.ndarray:
    """The words of a bit mask as one truth value a token."""
    return np.unpackbits(bitmask[0].view(np.uint8), bitorder="little")[:vocab_size].astype(bool)


def _closers(tokenizer: Any, vocab_size: int) -> np.ndarray:
    """How much every token brings an answer to its end: quotes, brackets, commas, then short ones.

    A quote comes first, since within a string a bracket closes nothing.
    """
    scores = np.zeros(vocab_size)
    for piece, number in tokenizer.get_vocab().items():
        if number < vocab_size:
            first = piece.lstrip("Ġ▁")[:1]
            scores[number] = {'"': 3.0, "]": 2.0, "}": 2.0, ",": 1.0}.get(first, 0.0) - 0.01 * len(piece)
    return scores


def _as_tokens(grammar_tokens: Any, ids: list[int], sure: list[float]) -> tuple[Token, ...]:
    """The tokens with the text that each adds. A character of several tokens belongs to its last."""
    tokens = []
    written, probability = b"", 1.0
    for number, one in zip(ids, sure, strict=True):
        written += grammar_tokens.decode_bytes([number])
        probability *= one
        try:
            text = written.decode()
        except UnicodeDecodeError:
            continue
        tokens.append(Token(text, probability))
        written, probability = b"", 1.0
    return tuple(tokens)


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
