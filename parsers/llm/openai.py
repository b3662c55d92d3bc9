"""Any server with OpenAI's chat protocol: Ollama, llama.cpp, vLLM, LM Studio, a cloud.

The schema is asked for as `response_format` first; a server that does not know that is asked by a tool, and
then in plain words. The answer is checked in every case. The key comes from GRIDLOOP_LLM_KEY or else from
OPENAI_API_KEY, goes to the one address that was named (over https, or to this machine), and is never shown:
redirections are not followed and what a server says about an error is not repeated.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import os
import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from parsers.llm.protocol import (
    MOST_ANSWERS,
    MOST_TOKENS,
    SECONDS,
    Completion,
    LLMError,
    Message,
    Schema,
    Token,
    as_probability,
    completion_of,
)
from solver.puzzle import ParseError

KEY_VARIABLES = ("GRIDLOOP_LLM_KEY", "OPENAI_API_KEY")
LARGEST_REPLY = 4_000_000  # bytes
CONNECT_SECONDS = 10.0
BUSY = (408, 425, 429, 500, 502, 503, 504, 529)  # worth asking again
NOT_KNOWN = (400, 404, 415, 422, 501)  # perhaps for a field that this server does not know
TOOL = "puzzle_call"

Mode = Literal["json_schema", "tools", "plain"]
MODES: tuple[Mode, ...] = ("json_schema", "tools", "plain")


class _StatusError(Exception):
    """The server answered with this status."""

    def __init__(self, status: int, retry_after: float | None) -> None:
        super().__init__(f"status {status}")
        self.status, self.retry_after = status, retry_after


@dataclass
class _Bill:
    """What one answer cost."""

    bytes_sent: int = 0  # that left this machine


@dataclass
class OpenAIServer:
    """Where to ask, and for which model."""

    url: str
    model: str
    waits: tuple[float, ...] = (0.5, 2.0)  # seconds before asking a busy server again
    most_answers: int = MOST_ANSWERS
    glossed: bool = False
    _mode: int = 0  # of `MODES`, the first that this server has not refused
    _logprobs: bool = True
    name: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = f"openai:{self.url}#{self.model}"

    @classmethod
    def parse(cls, text: str) -> OpenAIServer:
        """`URL#MODEL`.

        Raises:
            ParseError: it is not of this form, or holds a password.
        """
        match = re.fullmatch(r"(https?://[^\s#?]+)#(\S+)", text)
        if not match:
            raise ParseError("a language model on a server is named openai:URL#MODEL, with http or https")
        url = match[1].rstrip("/")
        try:
            parts = urlsplit(url)
            is_good = bool(parts.hostname) and parts.port != 0
        except ValueError:
            is_good = False
        if not is_good:
            raise ParseError("the address of the language model holds no host, or a wrong port")
        if "@" in parts.netloc:
            raise ParseError(f"the address of a language model must hold no password; set {KEY_VARIABLES[0]}")
        return cls(url, match[2])

    # --- asking

    def complete(
        self, messages: Sequence[Message], schema: Schema, *, seconds: float = SECONDS
    ) -> Completion:
        """An answer that fits the schema, in the best way that the server knows.

        Raises:
            LLMError: nobody answers, the server refuses, it takes too long, or no answer fits.
        """
        bill = _Bill()
        try:
            return self._complete(messages, schema, time.monotonic() + seconds, bill)
        except LLMError as error:
            error.bytes_sent = bill.bytes_sent
            raise

    def _complete(
        self, messages: Sequence[Message], schema: Schema, ends_at: float, bill: _Bill
    ) -> Completion:
        fault: LLMError | None = None
        for number in range(self._mode, len(MODES)):
            try:
                reply = self._reply(messages, schema, MODES[number], ends_at, bill)
            except _StatusError as error:
                fault = self._refused(error)
                if error.status not in NOT_KNOWN:
                    raise fault from None
                continue
            try:
                text, tokens = _content_of(reply)
                completion = completion_of(text, schema, tokens, bill.bytes_sent)
            except LLMError as error:
                fault = error
                continue
            self._mode = number
            return completion
        raise fault or LLMError(f"{self.url} gave no answer")

    def stream(self, messages: Sequence[Message], *, seconds: float = SECONDS) -> Iterator[str]:
        """A free answer, piece by piece, as the server sends it.

        Raises:
            LLMError: nobody answers, the server refuses, or it breaks off.
        """
        ends_at = time.monotonic() + seconds
        body = self._body(messages) | {"stream": True}
        try:
            with self._post(body, ends_at, _Bill()) as response:
                yield from _events(response)
        except _StatusError as error:
            raise self._refused(error) from None

    def _reply(
        self, messages: Sequence[Message], schema: Schema, mode: Mode, ends_at: float, bill: _Bill
    ) -> dict[str, Any]:
        """What the server answers; asked again where it is busy, or dislikes being asked for probabilities."""
        waits = list(self.waits)
        while True:
            body = self._body(messages) | _form(schema, mode)
            if mode == "plain":
                body["messages"] = _with_schema(body["messages"], schema)
            if self._logprobs:
                body["logprobs"] = True
            try:
                with self._post(body, ends_at, bill) as response:
                    data = _read_all(response)
            except _StatusError as error:
                if error.status in NOT_KNOWN and self._logprobs:
                    self._logprobs = False
                    continue
                wait = error.retry_after if error.retry_after is not None else (waits or [0.0])[0]
                if error.status not in BUSY or not waits or time.monotonic() + wait > ends_at:
                    raise
                waits.pop(0)
                time.sleep(wait)
                continue
            return _parsed(data)

    def _body(self, messages: Sequence[Message]) -> dict[str, Any]:
        turns = [{"role": message.role, "content": message.content} for message in messages]
        return {"model": self.model, "messages": turns, "temperature": 0, "max_tokens": MOST_TOKENS}

    def _refused(self, error: _StatusError) -> LLMError:
        hints = {
            401: f"it wants a key: set {KEY_VARIABLES[0]}",
            403: f"it wants another key: set {KEY_VARIABLES[0]}",
            404: "is there such a model, and does the address end in /v1?",
            429: "too many questions, or no credit left",
        }
        hint = f"; {hints[error.status]}" if error.status in hints else ""
        return LLMError(f"{self.url} answers with status {error.status} for {self.model!r}{hint}")

    # --- the wire

    @property
    def _is_here(self) -> bool:
        """Whether the server is on this machine."""
        host = urlsplit(self.url).hostname or ""
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
        key = next(
            (os.environ[name].strip() for name in KEY_VARIABLES if os.environ.get(name, "").strip()), None
        )
        if key is None:
            return headers
        if not (self.url.startswith("https:") or self._is_here):
            raise LLMError(f"a key is set, and it is not sent over plain http to {self.url}; use https")
        if not key.isascii() or not key.isprintable():
            raise LLMError("the key of the language model holds characters that no key has")
        return headers | {"Authorization": f"Bearer {key}"}

    @contextmanager
    def _post(self, body: dict[str, Any], ends_at: float, bill: _Bill) -> Iterator[http.client.HTTPResponse]:
        """The server's answer, while it can be read. The socket is shut when the time is over."""
        left = ends_at - time.monotonic()
        if left <= 0:
            raise LLMError(f"{self.url} took too long")
        parts = urlsplit(self.url)
        host, timeout = parts.hostname or "", min(CONNECT_SECONDS, left)
        connection: http.client.HTTPConnection
        if parts.scheme == "https":
            connection = http.client.HTTPSConnection(
                host, parts.port, timeout=timeout, context=ssl.create_default_context()
            )
        else:
            connection = http.client.HTTPConnection(host, parts.port, timeout=timeout)
        is_late = threading.Event()
        headers, data = self._headers(), json.dumps(body).encode()
        timer: threading.Timer | None = None
        response: http.client.HTTPResponse | None = None
        try:
            connection.connect()
            sock = connection.sock
            left = max(0.01, ends_at - time.monotonic())
            sock.settimeout(left)
            timer = threading.Timer(left, _shut, (sock, is_late))
            timer.daemon = True
            timer.start()
            bill.bytes_sent += 0 if self._is_here else len(data)
            connection.request("POST", f"{parts.path}/chat/completions", data, headers)
            response = connection.getresponse()
            if response.status != 200:
                raise _StatusError(response.status, _seconds(response.getheader("Retry-After")))
            yield response
            if is_late.is_set():
                raise TimeoutError
        except LLMError:
            raise
        except (OSError, http.client.HTTPException, ValueError) as error:
            if is_late.is_set() or isinstance(error, TimeoutError):
                raise LLMError(f"{self.url} took too long") from None
            if isinstance(error, ConnectionRefusedError | socket.gaierror):
                raise LLMError(f"nobody answers at {self.url}") from None
            raise LLMError(f"{self.url} broke off: {type(error).__name__}") from None
        finally:
            if timer is not None:
                timer.cancel()
            if response is not None:
                response.close()
            connection.close()


def _shut(sock: socket.socket, is_late: threading.Event) -> None:
    is_late.set()
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _seconds(text: str | None) -> float | None:
    return float(text) if text is not None and re.fullmatch(r"\d{1,6}(\.\d{1,3})?", text) else None


def _read_all(response: http.client.HTTPResponse) -> bytes:
    data = response.read(LARGEST_REPLY + 1)
    if len(data) > LARGEST_REPLY:
        raise LLMError(f"the server sent more than {LARGEST_REPLY:,} bytes")
    return data


def _form(schema: Schema, mode: Mode) -> dict[str, Any]:
    """The part of a request that asks for an answer of this form."""
    if mode == "json_schema":
        form = {"name": TOOL, "strict": True, "schema": schema}
        return {"response_format": {"type": "json_schema", "json_schema": form}}
    if mode == "tools":
        function = {"name": TOOL, "description": "What the text says.", "parameters": schema}
        choice = {"type": "function", "function": {"name": TOOL}}
        return {"tools": [{"type": "function", "function": function}], "tool_choice": choice}
    return {}


def _with_schema(turns: list[dict[str, str]], schema: Schema) -> list[dict[str, str]]:
    rule = f"Answer with one JSON object and nothing else. It fits this JSON Schema:\n{json.dumps(schema)}"
    if turns and turns[0]["role"] == "system":
        return [turns[0] | {"content": f"{turns[0]['content']}\n\n{rule}"}, *turns[1:]]
    return [{"role": "system", "content": rule}, *turns]


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        reply = json.loads(data)
    except (ValueError, RecursionError):
        raise LLMError("the server's reply is not JSON") from None
    if not isinstance(reply, dict):
        raise LLMError("the server's reply is not in OpenAI's form")
    return reply


def _content_of(reply: dict[str, Any]) -> tuple[str, tuple[Token, ...]]:
    """The text of an answer, or the arguments of its tool call, and the tokens where they are told."""
    try:
        choice = reply["choices"][0]
        message = choice["message"]
        if calls := message.get("tool_calls"):
            arguments = calls[0]["function"]["arguments"]
            return (arguments if isinstance(arguments, str) else json.dumps(arguments)), ()
        content = message["content"]
        if isinstance(content, list):
            content = "".join(part.get("text") or "" for part in content)
        if not isinstance(content, str):
            raise LLMError("the model answered with nothing")
        told = (choice.get("logprobs") or {}).get("content") or []
        tokens = tuple(Token(str(token["token"]), as_probability(token["logprob"])) for token in told)
        return content, tokens
    except (KeyError, IndexError, TypeError, AttributeError):
        raise LLMError("the server's reply is not in OpenAI's form") from None


def _events(response: http.client.HTTPResponse) -> Iterator[str]:
    """The pieces of text in a stream of server-sent events."""
    n_bytes = 0
    while line := response.readline(LARGEST_REPLY):
        n_bytes += len(line)
        if n_bytes > LARGEST_REPLY:
            raise LLMError(f"the server sent more than {LARGEST_REPLY:,} bytes")
        if not line.startswith(b"data:"):
            continue
        data = line[5:].strip()
        if data == b"[DONE]":
            return
        event = _parsed(data)
        if "error" in event:
            raise LLMError("the server broke off with an error")
        try:
            delta = event["choices"][0]["delta"] if event["choices"] else {}
            piece = delta.get("content")
        except (KeyError, IndexError, TypeError, AttributeError):
            raise LLMError("the server's reply is not in OpenAI's form") from None
        if isinstance(piece, str) and piece:
            yield piece
