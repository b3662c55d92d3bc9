"""JSON Schema, as much of it as tool calls are described with: does a value fit, and if not, where not.

Written out here because answers of language models are checked wherever they come from, also where no
library is installed. Keywords that only describe (`title`, `default`) change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

DEEPEST = 32  # levels; no schema of ours needs more than eight
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def fault_of(value: Any, schema: Mapping[str, Any]) -> str | None:
    """What is wrong with the value, in a sentence that tells where; None where nothing is."""
    return _fault(value, schema, "the answer", schema, 0)


def _fault(value: Any, schema: Any, where: str, root: Mapping[str, Any], depth: int) -> str | None:
    if depth > DEEPEST:
        return f"{where} is nested too deeply"
    if isinstance(schema, bool):
        return None if schema else f"{where} must not be there"
    if reference := schema.get("$ref"):
        return _fault(value, _resolved(reference, root), where, root, depth + 1)
    for part in schema.get("allOf", ()):
        if fault := _fault(value, part, where, root, depth + 1):
            return fault
    if ways := schema.get("anyOf") or schema.get("oneOf"):
        faults = [_fault(value, way, where, root, depth + 1) for way in ways]
        if None not in faults:
            return _likeliest(value, ways, faults) or f"{where} fits none of {len(ways)} forms"
    if "const" in schema and not _same(value, schema["const"]):
        return f"{where} is not {schema['const']!r}"
    if "enum" in schema and not any(_same(value, choice) for choice in schema["enum"]):
        known = ", ".join(map(repr, schema["enum"][:24]))
        return f"{where} is none of {known}"
    if types := schema.get("type"):
        names = [types] if isinstance(types, str) else types
        if not any(_is_of(value, name) for name in names):
            return f"{where} is a {type(value).__name__}, expected {' or '.join(names)}"
    if isinstance(value, dict):
        return _object_fault(value, schema, where, root, depth)
    if isinstance(value, list):
        return _array_fault(value, schema, where, root, depth)
    if isinstance(value, str):
        return _string_fault(value, schema, where)
    return _number_fault(value, schema, where)


def _resolved(reference: str, root: Any) -> Any:
    for step in reference.removeprefix("#").strip("/").split("/"):
        root = root[step] if step else root
    return root


def _same(a: Any, b: Any) -> bool:
    return type(a) is type(b) and bool(a == b)


def _is_of(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _TYPES.get(name, ()))


def _likeliest(value: Any, ways: Any, faults: list[str | None]) -> str | None:
    """The fault of the form that was meant: the one whose constant words the value has."""
    for way, fault in zip(ways, faults, strict=True):
        marks = (
            {
                name: part["enum"]
                for name, part in way.get("properties", {}).items()
                if len(part.get("enum", ())) == 1
            }
            if isinstance(way, Mapping)
            else {}
        )
        if (
            marks
            and isinstance(value, dict)
            and all([value.get(name)] == only for name, only in marks.items())
        ):
            return fault
    return None


def _object_fault(value: dict[str, Any], schema: Any, where: str, root: Any, depth: int) -> str | None:
    known = schema.get("properties", {})
    if missing := [name for name in schema.get("required", ()) if name not in value]:
        return f"{where} lacks {missing[0]!r}"
    others = schema.get("additionalProperties", True)
    for name, part in value.items():
        if name not in known and others is False:
            return f"{where} has a field that is not known; known are {', '.join(map(repr, known))}"
        if fault := _fault(part, known.get(name, others), f"{where}.{name[:40]}", root, depth + 1):
            return fault
    return None


def _array_fault(value: list[Any], schema: Any, where: str, root: Any, depth: int) -> str | None:
    low, high = schema.get("minItems", 0), schema.get("maxItems", len(value))
    if not low <= len(value) <= high:
        return f"{where} has {len(value)} items, expected {low} to {high}"
    items = schema.get("items", True)
    faults = (_fault(item, items, f"{where}[{i}]", root, depth + 1) for i, item in enumerate(value))
    return next(filter(None, faults), None)


def _string_fault(value: str, schema: Any, where: str) -> str | None:
    low, high = schema.get("minLength", 0), schema.get("maxLength", len(value))
    if not low <= len(value) <= high:
        return f"{where} has {len(value)} characters, expected {low} to {high}"
    if (pattern := schema.get("pattern")) and (value.endswith("\n") or not re.search(pattern, value)):
        return f"{where} is not of the form {pattern}"
    return None


def _number_fault(value: Any, schema: Any, where: str) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    low, high = schema.get("minimum", value), schema.get("maximum", value)
    return None if low <= value <= high else f"{where} is {value}, expected {low} to {high}"
