"""Language models of every make: what they answer fits the schema, or it is an error that says why."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from orchestrator import agent
from orchestrator.__main__ import main
from orchestrator.commands import opened
from parsers.llm import openai
from parsers.llm.call import call_schema, example, messages_for
from parsers.llm.document import document_of
from parsers.llm.openai import OpenAIServer
from parsers.llm.protocol import (
    LLMError,
    Message,
    ScriptedLLM,
    Token,
    as_probability,
    completion_of,
    open_llm,
    tokens_of,
)
from parsers.llm.schema import fault_of
from parsers.reader import read
from solver.puzzle import ParseError

TOLD = (
    "In this 4x4 sudoku the top row is one, two blanks and a four; the third row has a 2 in the last place."
)
CALL = example(
    kind="sudoku-4x4",
    grid="words",
    say=[
        {"do": "row", "at": "w0", "from": "1", "cells": ["w1-w4"]},
        {"do": "cell", "row": "w5", "column": "-1", "value": "2"},
    ],
)
GRID = ["1..4", "....", "...2", "...."]
YES = {
    "type": "object",
    "properties": {"test": {"type": "string", "enum": ["yes", "no"]}},
    "required": ["test"],
    "additionalProperties": False,
}
ASK = [Message("user", "yes or no?")]
KEY = "sk-secret-canary"


# --- a server on this machine


@dataclass
class Server:
    """What the server answers, one after the other, the last one again and again; and what it was asked."""

    url: str = ""
    answers: list[Any] = field(default_factory=list)  # (status, body) or a function of the handler
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def llm(self) -> OpenAIServer:
        return OpenAIServer(self.url, "tiny", waits=(0.0, 0.0))


def reply(content: Any, **message: Any) -> tuple[int, bytes]:
    if not isinstance(content, str | None):
        content = json.dumps(content)
    choice = {"index": 0, "message": {"role": "assistant", "content": content} | message}
    return 200, json.dumps({"choices": [choice]}).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    told = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.headers.append(dict(self.headers))
            told.bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            answer = told.answers.pop(0) if len(told.answers) > 1 else told.answers[0]
            try:
                if callable(answer):
                    answer(self)
                    return
                self.send_response(answer[0])
                for name, value in answer[2].items() if len(answer) > 2 else ():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer[1])))
                self.end_headers()
                self.wfile.write(answer[1])
            except (BrokenPipeError, ConnectionResetError):
                pass  # the client had enough

        def log_message(self, *arguments: Any) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    told.url = f"http://127.0.0.1:{http.server_port}/v1"
    yield told
    http.shutdown()
    http.server_close()


@pytest.fixture(autouse=True)
def no_key(monkeypatch):
    for name in ("GRIDLOOP_LLM", *openai.KEY_VARIABLES):
        monkeypatch.delenv(name, raising=False)
    opened.cache_clear()


def test_schema_is_sent_and_the_answer_is_read(server):
    server.answers = [reply({"test": "yes"})]
    assert server.llm.complete(ASK, YES).data == {"test": "yes"}
    (body,) = server.bodies
    form = body["response_format"]["json_schema"]
    assert form["strict"] is True and form["schema"] == YES and body["temperature"] == 0
    assert body["messages"] == [{"role": "user", "content": "yes or no?"}]


def test_server_without_json_schema_is_asked_by_a_tool_and_then_in_words(server):
    call = {"type": "function", "function": {"name": "puzzle_call", "arguments": '{"test": "no"}'}}
    refused = (400, b'{"error": "unknown field"}')
    llm = server.llm
    server.answers = [refused, refused, reply(None, tool_calls=[call])]
    assert llm.complete(ASK, YES).data == {"test": "no"}
    assert "logprobs" in server.bodies[0] and "logprobs" not in server.bodies[1]
    assert server.bodies[2]["tools"][0]["function"]["parameters"] == YES
    server.answers = [refused, reply('<think>{"test": 3}</think>\n```json\n{"test": "yes"}\n```')]
    assert llm.complete(ASK, YES).data == {"test": "yes"}
    assert "JSON Schema" in server.bodies[-1]["messages"][0]["content"] and "tools" not in server.bodies[-1]
    llm.complete(ASK, YES)
    assert len(server.bodies) == 6  # what was refused is not tried again


def test_answer_that_does_not_fit_is_asked_for_in_the_next_way(server):
    call = {"function": {"arguments": {"test": "yes"}}}
    server.answers = [reply("Sure! The answer is yes."), reply("", tool_calls=[call])]
    assert server.llm.complete(ASK, YES).data == {"test": "yes"}
    server.answers = [reply({"test": "perhaps"})]
    with pytest.raises(LLMError, match=r"the answer.test is none of 'yes', 'no'"):
        server.llm.complete(ASK, YES)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": null}]}',
        b'{"choices": [{"message": {"content": 7}}]}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"tool_calls": [3]}}]}',
        b"[" * 200_000,
        b"\xff\xfe\x00",
        b'{"choices": [{"message": {"content": "{\\"test\\": NaN}"}}]}',
        b'{"choices": [{"message": {"content": "' + b"[" * 100_000 + b'"}}]}',
        b'{"choices": [{"message": {"content": "' + b"9" * 250_000 + b'"}}]}',
    ],
)
def test_malformed_reply_is_an_error_of_its_own(server, body):
    server.answers = [(200, body)]
    with pytest.raises(LLMError):
        server.llm.complete(ASK, YES)


def test_busy_server_is_asked_again(server):
    server.answers = [(429, b"", {"Retry-After": "0"}), (500, b"oops"), reply({"test": "yes"})]
    assert server.llm.complete(ASK, YES).data == {"test": "yes"}
    assert len(server.bodies) == 3
    server.answers = [(503, b"")]
    with pytest.raises(LLMError, match="status 503"):
        server.llm.complete(ASK, YES)
    assert len(server.bodies) == 6


def test_server_that_wants_a_long_wait_is_not_waited_for(server):
    server.answers = [(429, b"", {"Retry-After": "3600"})]
    with pytest.raises(LLMError, match="too many questions"):
        server.llm.complete(ASK, YES, seconds=5)
    assert len(server.bodies) == 1


def slow(handler: BaseHTTPRequestHandler) -> None:
    """A byte now and then, for as long as anybody listens."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


def test_time_limit_holds_also_where_bytes_keep_dripping(server):
    server.answers = [slow]
    started = time.monotonic()
    with pytest.raises(LLMError, match="took too long"):
        server.llm.complete(ASK, YES, seconds=0.4)
    with pytest.raises(LLMError, match="took too long"):
        list(server.llm.stream(ASK, seconds=0.4))
    assert time.monotonic() - started < 8


def huge(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    handler.wfile.write(b"data: " + b"x" * 6_000_000)


def test_huge_reply_is_cut_off(server):
    server.answers = [huge]
    with pytest.raises(LLMError, match="more than 4,000,000 bytes"):
        server.llm.complete(ASK, YES)
    with pytest.raises(LLMError):
        list(server.llm.stream(ASK))


def events(*pieces: str, end: bytes = b"data: [DONE]\n\n"):
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.end_headers()
        handler.wfile.write(b": a comment\n\n")
        for piece in pieces:
            event = {"choices": [{"delta": {"content": piece}}]}
            handler.wfile.write(b"data: " + json.dumps(event).encode() + b"\n\n")
        handler.wfile.write(b'data: {"choices": []}\n\n' + end)

    return answer


def test_text_is_streamed_piece_by_piece(server):
    server.answers = [events("Hel", "lo ", "wörld")]
    assert list(server.llm.stream(ASK)) == ["Hel", "lo ", "wörld"]
    assert server.bodies[0]["stream"] is True
    server.answers = [events("one ", end=b'data: {"error": {"message": "out of memory"}}\n\n')]
    pieces = server.llm.stream(ASK)
    assert next(pieces) == "one "
    with pytest.raises(LLMError, match="broke off with an error"):
        next(pieces)


def test_key_goes_to_the_server_and_into_no_message(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    monkeypatch.setenv("GRIDLOOP_LLM_KEY", KEY)
    server.answers = [(401, f"bad key {KEY}".encode())]
    with pytest.raises(LLMError, match="GRIDLOOP_LLM_KEY") as caught:
        server.llm.complete(ASK, YES)
    assert KEY not in str(caught.value) and caught.value.__cause__ is None
    assert server.headers[0]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in json.dumps(server.bodies) and KEY not in repr(server.llm)


def test_key_is_sent_over_plain_http_to_nobody_else(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with pytest.raises(LLMError, match="not sent over plain http"):
        OpenAIServer("http://192.0.2.1/v1", "m").complete(ASK, YES)


def test_redirection_is_not_followed(server):
    server.answers = [(302, b"", {"Location": server.url})]
    with pytest.raises(LLMError, match="status 302"):
        server.llm.complete(ASK, YES)
    assert len(server.bodies) == 1


def test_nobody_at_the_address_is_said(server):
    with pytest.raises(LLMError, match="nobody answers"):
        OpenAIServer("http://127.0.0.1:9/v1", "m").complete(ASK, YES)


def test_probabilities_of_a_server_become_confidence(server):
    text = json.dumps(CALL)
    at = text.index("w1-w4")
    tokens = [
        {"token": text[:at], "logprob": 0.0},
        {"token": "w1-w4", "logprob": math.log(0.5)},
        {"token": text[at + 5 :], "logprob": -1e-9},
    ]
    body = {"choices": [{"message": {"content": text}, "logprobs": {"content": tokens}}]}
    server.answers = [(200, json.dumps(body).encode())]
    reading = read(TOLD, llm=server.llm)
    assert reading.grid == GRID and server.bodies[0]["logprobs"] is True
    assert reading.confidence[0].tolist() == [0.5] * 4 and reading.confidence[2, 3] == 0.99


def test_nothing_leaves_this_machine_for_a_server_on_it(server, monkeypatch):
    server.answers = [reply(CALL)]
    assert agent.answer(TOLD, engine="search", llm=server.llm).receipt.bytes_sent == 0
    monkeypatch.setattr(OpenAIServer, "_is_here", False)
    server.answers = [(500, b""), reply(CALL)]
    sent = agent.answer(TOLD, engine="search", llm=server.llm).receipt.bytes_sent
    assert sent == sum(len(json.dumps(body)) for body in server.bodies[-2:])


# --- names, scripts, answers


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("gpt", "expected embedded, openai:URL#MODEL, hf:PATH or none"),
        ("openai:localhost#m", "with http or https"),
        ("openai:http://localhost/v1", "openai:URL#MODEL"),
        ("openai:http://user:pass@host/v1#m", "no password"),
        ("openai:http://host:99999/v1#m", "wrong port"),
        ("openai:file:///etc/passwd#m", "with http or https"),
        ("hf:", "no language model"),
    ],
)
def test_wrong_name_of_a_model_is_explained(spec, message):
    with pytest.raises(ParseError, match=message):
        open_llm(spec)
    assert "pass@" not in message


def test_none_is_no_model():
    assert open_llm("none") is None


def test_script_answers_in_order_and_remembers():
    llm = ScriptedLLM([{"test": "yes"}, "a b c", lambda messages: {"test": "no"}, {"test": 1}])
    assert llm.complete(ASK, YES).data == {"test": "yes"}
    assert list(llm.stream(ASK)) == ["a ", "b ", "c"]
    assert llm.complete(ASK, YES).data == {"test": "no"}
    with pytest.raises(LLMError, match="none of"):
        llm.complete(ASK, YES)
    with pytest.raises(LLMError, match="end"):
        llm.complete(ASK, YES)
    assert len(llm.asked) == 5


@pytest.mark.parametrize(
    "noise", ["```" + "\n" * 150_000, "</think>" * 20_000, "```json\n" * 20_000, '{"' * 90_000]
)
def test_hostile_answer_is_refused_quickly(noise):
    started = time.process_time()
    with pytest.raises(LLMError):
        completion_of(noise, YES)
    assert time.process_time() - started < 2


def test_tokens_of_an_answer_lose_what_stands_around_it():
    tokens = (Token("think </think>", 0.1), Token(' {"te', 0.5), Token('st": "yes"} ', 0.25))
    completion = completion_of("".join(token.text for token in tokens), YES, tokens)
    assert [token.text for token in completion.tokens] == ['{"te', 'st": "yes"}']
    assert completion.probability(0, 3) == 0.5 and completion.probability(0, 9) == 0.125
    assert tokens_of("b", "abc", (Token("ab", 0.5),)) == ()


def test_logarithms_of_all_sorts_are_probabilities():
    values = [0.0, -math.inf, math.nan, 3.0, None, "x", True]
    assert [as_probability(value) for value in values] == [1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]


TREE = {
    "$ref": "#/$defs/tree",
    "$defs": {"tree": {"required": ["a"], "additionalProperties": {"$ref": "#/$defs/tree"}}},
}


@pytest.mark.parametrize(
    ("value", "schema", "fault"),
    [
        (True, {"type": "integer"}, "is a bool, expected integer"),
        (1, {"enum": [True, 1.0]}, "is none of"),
        ({"a": 1}, {"properties": {}, "additionalProperties": False}, "a field that is not known"),
        ([1, 2], {"maxItems": 1}, "has 2 items"),
        ("ab\n", {"pattern": "^[a-z]+$"}, "not of the form"),
        (3, {"maximum": 2}, "is 3, expected"),
        ({"a": {"a": {}}}, TREE, "lacks 'a'"),
        (None, {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "fits none of 2 forms"),
        (1, {"allOf": [{"type": "integer"}, {"const": 2}]}, "is not 2"),
        (1, False, "must not be there"),
    ],
)
def test_value_that_does_not_fit_is_named(value, schema, fault):
    assert fault in str(fault_of(value, schema))


# --- a transformers model, made here, with random weights

TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}"
    "{% for c in m.tool_calls or [] %}<call>{{ {'name': c.function.name, 'arguments': c.function.arguments} | tojson }}"
    "{% endfor %}</s>{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


@pytest.fixture(scope="module")
def tiny_folder(tmp_path_factory) -> str:
    """A Llama of 10,000 random weights with 320 tokens, saved the way every model is."""
    tokenizers = pytest.importorskip("tokenizers")
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    from tokenizers import decoders, models, pre_tokenizers, trainers

    transformers.utils.logging.disable_progress_bar()
    bpe = tokenizers.Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300,
        special_tokens=["<s>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator([json.dumps(CALL)] * 4, trainer)
    tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_object=bpe, bos_token="<s>", eos_token="</s>")
    tokenizer.chat_template = TEMPLATE
    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=320,  # more than the tokenizer has, as many models have
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=16_384,
        bos_token_id=0,
        eos_token_id=1,
    )
    folder = str(tmp_path_factory.mktemp("tiny"))
    tokenizer.save_pretrained(folder)
    transformers.LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def tiny(tiny_folder):
    from parsers.llm.local import LocalModel

    return LocalModel(tiny_folder, most_tokens=120)


@pytest.mark.parametrize("seed", range(3))
def test_random_weights_write_calls_that_fit_the_schema(tiny, seed):
    import torch

    torch.manual_seed(seed)
    for weights in tiny._parts().model.parameters():
        torch.nn.init.normal_(weights, std=0.5)
    tiny._parts().before = None  # it was read by other weights
    document = document_of(TOLD)
    schema = call_schema(document)
    completion = tiny.complete(messages_for(document), schema)
    assert fault_of(completion.data, schema) is None
    assert "".join(token.text for token in completion.tokens) == completion.text
    assert all(0 < token.probability <= 1 for token in completion.tokens)


def test_answer_that_runs_out_of_tokens_is_closed(tiny):
    from parsers.llm.local import LocalModel

    short = LocalModel(tiny.path, most_tokens=1)
    words = {"type": "array", "items": {"type": "string", "minLength": 2}, "minItems": 2, "maxItems": 90}
    schema = {"type": "object", "properties": {"words": words}, "required": ["words"]}
    schema["additionalProperties"] = False
    completion = short.complete(ASK, schema)
    assert fault_of(completion.data, schema) is None and len(completion.data["words"]) == 2


def test_call_begins_the_way_the_models_template_writes_one(tiny):
    parts = tiny._parts()
    prompt = parts.tokenizer.decode(tiny._prompt(parts, ASK, YES))
    assert prompt == '<|user|>yes or no?</s><|assistant|><call>{"name": "puzzle_call", "arguments": '
    shown = [*ASK, Message("assistant", '{"test": "no"}'), *ASK]
    prompt = parts.tokenizer.decode(tiny._prompt(parts, shown, YES))
    assert '<call>{"name": "puzzle_call", "arguments": {"test": "no"}}</s>' in prompt
    assert parts.tokenizer.decode(tiny._prompt(parts, ASK, None)) == "<|user|>yes or no?</s><|assistant|>"


def test_prompt_that_begins_like_the_last_one_is_not_read_again(tiny):
    from parsers.llm.local import LocalModel

    document = document_of(TOLD)
    messages, schema = messages_for(document), call_schema(document)
    fresh = LocalModel(tiny.path, most_tokens=60)
    first = fresh.complete(messages, schema)
    other = messages_for(document_of(f"another text. {TOLD}"))
    fresh.complete(other, schema)
    n_read: list[int] = []
    model = fresh._parts().model
    hook = model.register_forward_pre_hook(
        lambda module, args, kwargs: n_read.append(kwargs["input_ids"].shape[1]), with_kwargs=True
    )
    again = fresh.complete(messages, schema)
    hook.remove()
    assert again.text == first.text
    assert [t.probability for t in again.tokens] == pytest.approx(
        [t.probability for t in first.tokens], abs=1e-4
    )
    assert n_read[0] < 0.2 * len(fresh._prompt(fresh._parts(), messages, schema))


def test_random_model_reads_something_or_asks_and_never_fails_otherwise(tiny):
    try:
        reading = read(TOLD, llm=tiny)
    except ParseError:
        return
    assert reading.source == "lm" and (reading.puzzle is not None or reading.error)


def test_local_model_streams_text(tiny):
    from parsers.llm.local import LocalModel

    pieces = list(LocalModel(tiny.path, most_tokens=12).stream(ASK))
    assert 1 <= len(pieces) <= 12 and all(pieces)


def test_local_model_keeps_its_time(tiny):
    with pytest.raises(LLMError, match="took too long"):
        tiny.complete(ASK, YES, seconds=0)


def test_missing_model_and_long_prompt_are_said(tiny, tmp_path):
    from parsers.llm.local import LocalModel

    with pytest.raises(LLMError, match="cannot be loaded: there is no such directory"):
        LocalModel(str(tmp_path / "none")).complete(ASK, YES)
    with pytest.raises(LLMError, match="cannot be loaded"):
        LocalModel(str(tmp_path)).complete(ASK, YES)
    with pytest.raises(LLMError, match="has room for"):
        tiny.complete([Message("user", "word " * 20_000)], YES)


def test_directory_with_pickled_weights_is_refused(tiny_folder, tmp_path):
    import shutil

    import torch

    from parsers.llm.local import LocalModel

    folder = tmp_path / "pickled"
    shutil.copytree(tiny_folder, folder)
    (folder / "model.safetensors").unlink()
    torch.save({}, folder / "pytorch_model.bin")
    with pytest.raises(LLMError, match="cannot be loaded"):
        LocalModel(str(folder)).complete(ASK, YES)


# --- LangChain


def solve_puzzle(rows: list[str], level: int = 1) -> str:
    """Solve a puzzle.

    Args:
        rows: the rows
        level: how much to tell
    """
    return f"{rows} {level}"


@pytest.fixture
def chat_with():
    pytest.importorskip("langchain_core")
    from orchestrator.langchain_model import ChatGridloop

    return lambda *answers: ChatGridloop(llm=ScriptedLLM(answers))


def test_langchain_model_calls_a_bound_tool(chat_with):
    call = {"call": {"name": "solve_puzzle", "arguments": {"rows": ["12", "21"]}}}
    message = chat_with(call).bind_tools([solve_puzzle]).invoke("please")
    assert message.tool_calls[0]["name"] == "solve_puzzle"
    assert message.tool_calls[0]["args"] == {"rows": ["12", "21"]}
    chunks = list(chat_with(call).bind_tools([solve_puzzle]).stream("please"))
    assert sum(chunks[1:], chunks[0]).tool_calls[0]["args"] == {"rows": ["12", "21"]}


def test_langchain_model_may_reply_instead_unless_a_tool_is_demanded(chat_with):
    answer = {"call": {"name": "reply", "arguments": {"text": "hello"}}}
    assert chat_with(answer).bind_tools([solve_puzzle]).invoke("hi").content == "hello"
    with pytest.raises(LLMError):
        chat_with(answer).bind_tools([solve_puzzle], tool_choice="any").invoke("hi")
    with pytest.raises(LLMError):
        chat_with({"call": {"name": "solve_puzzle", "arguments": {"rows": 3}}}).bind_tools(
            [solve_puzzle]
        ).invoke("")


def test_langchain_model_fills_a_structure_and_streams(chat_with):
    from langchain_core.messages import AIMessage, SystemMessage, ToolMessage
    from pydantic import BaseModel

    class Wish(BaseModel):
        """What is wanted."""

        intent: str

    wish = {"call": {"name": "Wish", "arguments": {"intent": "hint"}}}
    assert chat_with(wish).with_structured_output(Wish).invoke("a hint") == Wish(intent="hint")
    chat = chat_with("one two three")
    assert [chunk.content for chunk in chat.stream("count") if chunk.content] == ["one ", "two ", "three"]
    chat = chat_with("one two three")
    assert (
        chat.invoke(
            [SystemMessage("s"), AIMessage("a"), ToolMessage("t", tool_call_id="1")], stop=["two"]
        ).content
        == "one "
    )
    assert [turn.role for turn in chat.llm.asked[0]] == ["system", "assistant", "user"]


# --- the command line


def run_json(capsys, *arguments: str) -> tuple[int, dict[str, Any]]:
    status = main([*arguments, "--json"])
    out, _ = capsys.readouterr()
    return status, json.loads(out)


def test_command_line_reads_and_solves_with_a_model(server, capsys, monkeypatch, tmp_path):
    server.answers = [reply(CALL)]
    spec = f"openai:{server.url}#tiny"
    status, content = run_json(capsys, "read", TOLD, "--llm", spec)
    assert status == 0 and content["source"] == "lm" and content["grid"] == GRID
    assert content["intent"] == "solve" and content["model"] == spec and content["questions"] == []
    monkeypatch.setenv("GRIDLOOP_LLM", spec)
    status, content = run_json(capsys, "solve", TOLD, "--engine", "search")
    assert content["puzzle"] == GRID and content["status"] in ("unique", "several")
    for command in ("check", "hint", "explain"):
        assert run_json(capsys, command, TOLD)[1]["puzzle"] == GRID
    (tmp_path / "two.jsonl").write_text(2 * (json.dumps({"text": TOLD}) + "\n"))
    assert main(["read", "--jsonl", str(tmp_path / "two.jsonl")]) == 0
    assert [json.loads(line)["source"] for line in capsys.readouterr().out.splitlines()] == ["lm", "lm"]
    status, content = run_json(capsys, "read", TOLD, "--llm", "none")
    assert status == 2 and content["error"]


def test_command_line_says_what_is_wrong_with_a_model(server, capsys):
    assert "expected embedded, openai:URL#MODEL" in run_json(capsys, "read", TOLD, "--llm", "gpt")[1]["error"]
    server.answers = [(404, b"")]
    status, content = run_json(capsys, "read", TOLD, "--llm", f"openai:{server.url}#tiny")
    assert status == 2 and "is there such a model" in content["error"]


def test_doctor_tells_of_the_language_model(server, capsys, monkeypatch):
    from orchestrator.doctor import check_llm

    monkeypatch.setenv("GRIDLOOP_LLM", "none")
    assert check_llm()["ok"] and check_llm()["found"].startswith("none")
    monkeypatch.setenv("GRIDLOOP_LLM", f"openai:{server.url}#tiny")
    server.answers = [reply({"test": "yes"})]
    assert check_llm()["ok"] and "answered in" in check_llm()["found"]
    server.answers = [(401, b"")]
    assert not check_llm()["ok"]
