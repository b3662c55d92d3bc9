"""Any of our language models as a LangChain chat model (the extra `langchain`).

    from orchestrator.langchain_model import ChatGridloop
    chat = ChatGridloop.of("openai:http://localhost:11434/v1#qwen3:0.6b")
    chat.bind_tools([my_tool]).invoke("...").tool_calls

Tool calls are held to the schemas of the tools, also where the model was never trained for tools: the
model fills one object that is either a call or a reply.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models.base import LanguageModelInput
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, SystemMessage, ToolMessage
from langchain_core.messages.tool import tool_call_chunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import ConfigDict

from parsers.llm.protocol import SECONDS, LanguageModel, Message, open_llm
from solver.puzzle import ParseError

REPLY = "reply"  # the name under which a model says that it calls no tool
LONGEST_REPLY = 4000  # characters


class ChatGridloop(BaseChatModel):
    """A `LanguageModel` in LangChain's form."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    llm: Any  # a LanguageModel; pydantic cannot check a protocol
    seconds: float = SECONDS

    @classmethod
    def of(cls, spec: str, **options: Any) -> ChatGridloop:
        """The model of this name: `embedded`, `openai:URL#MODEL` or `hf:PATH`.

        Raises:
            ParseError: there is no such way to name one.
        """
        llm: LanguageModel | None = open_llm(spec)
        if llm is None:
            known = "embedded, openai:URL#MODEL or hf:PATH"
            raise ParseError(f"{spec!r} names no language model; expected {known}")
        return cls(llm=llm, **options)

    @property
    def _llm_type(self) -> str:
        return "gridloop"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.llm.name}

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """The model with tools; `tool_choice` is the name of one, `any` for one of them, else it may reply."""
        converted = [convert_to_openai_tool(tool) for tool in tools]
        return self.bind(tools=converted, tool_choice=tool_choice, **kwargs)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        turns = [turn_of(message) for message in messages]
        tools = [tool["function"] for tool in kwargs.get("tools") or ()]
        if not tools:
            text = "".join(self.llm.stream(turns, seconds=self.seconds))
            return _result(AIMessage(content=_until(text, stop)))
        if kwargs.get("tool_choice") == "none":
            tools = []
        schema = call_schema(tools, kwargs.get("tool_choice"))
        data = self.llm.complete([_about(tools), *turns], schema, seconds=self.seconds).data["call"]
        if data["name"] == REPLY:
            return _result(AIMessage(content=data["arguments"]["text"]))
        call = {"name": data["name"], "args": data["arguments"], "id": uuid.uuid4().hex, "type": "tool_call"}
        return _result(AIMessage(content="", tool_calls=[call]))

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        if kwargs.get("tools") or stop:
            message = self._generate(messages, stop, run_manager, **kwargs).generations[0].message
            calls = [
                tool_call_chunk(name=call["name"], args=json.dumps(call["args"]), id=call["id"], index=i)
                for i, call in enumerate(getattr(message, "tool_calls", ()))
            ]
            chunk = AIMessageChunk(content=message.content, tool_call_chunks=calls)
            yield ChatGenerationChunk(message=chunk)
            return
        for piece in self.llm.stream([turn_of(message) for message in messages], seconds=self.seconds):
            if run_manager is not None:
                run_manager.on_llm_new_token(piece)
            yield ChatGenerationChunk(message=AIMessageChunk(content=piece))


def turn_of(message: BaseMessage) -> Message:
    """A message of LangChain in our form; calls and results of tools become text."""
    text = message.text
    if isinstance(message, SystemMessage):
        return Message("system", text)
    if isinstance(message, AIMessage):
        calls = [{"name": call["name"], "arguments": call["args"]} for call in message.tool_calls]
        return Message("assistant", "\n".join([text, *map(json.dumps, calls)]).strip())
    if isinstance(message, ToolMessage):
        return Message("user", f"Result of the tool {message.name or message.tool_call_id}:\n{text}")
    return Message("user", text)


def call_schema(tools: Sequence[dict[str, Any]], choice: str | None) -> dict[str, Any]:
    """One object with a call: of the chosen tool, of any of them, or of `reply` where that is free."""
    known = [tool["name"] for tool in tools]
    if choice in known:
        tools = [tool for tool in tools if tool["name"] == choice]
    elif choice not in (None, "auto", "none", "any", "required"):
        raise ValueError(f"no tool {choice!r} is bound; bound are {', '.join(known)}")
    forms = [_form(tool["name"], tool.get("parameters") or {"type": "object"}) for tool in tools]
    if choice in (None, "auto", "none"):
        text = {"type": "string", "maxLength": LONGEST_REPLY}
        forms.append(_form(REPLY, {"type": "object", "properties": {"text": text}, "required": ["text"]}))
    schema = {"type": "object", "properties": {"call": {"anyOf": forms}}, "required": ["call"]}
    definitions: dict[str, Any] = {}
    for tool in tools:
        definitions |= (tool.get("parameters") or {}).get("$defs", {})
    return schema | {"additionalProperties": False} | ({"$defs": definitions} if definitions else {})


def _form(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    inner = {key: value for key, value in arguments.items() if key != "$defs"} | {
        "additionalProperties": False
    }
    return {
        "type": "object",
        "properties": {"name": {"type": "string", "enum": [name]}, "arguments": inner},
        "required": ["name", "arguments"],
        "additionalProperties": False,
    }


def _about(tools: Sequence[dict[str, Any]]) -> Message:
    told = "\n".join(f"{tool['name']}: {tool.get('description', '')}" for tool in tools)
    return Message("system", f"You may call one of these tools, or {REPLY!r} with a text:\n{told}")


def _until(text: str, stop: Sequence[str] | None) -> str:
    """The text before the first of the stop words."""
    return text[: min([text.find(word) for word in stop or () if word in text], default=len(text))]


def _result(message: AIMessage) -> ChatResult:
    return ChatResult(generations=[ChatGeneration(message=message)])
