"""Lists in brackets, however sloppily written: JSON, Python, numpy, C, MATLAB, and rows side by side.

One pass with a stack over the whole text; it never recurses and never goes back, so its time grows
with the length of the text whatever the text is.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from parsers.scan import Block, Rows, is_wordy

_TOKEN = re.compile(
    r"""(?P<open>[\[({]) | (?P<close>[\])}])
      | (?P<string>"[^"\n\[\](){}]{0,800}"|(?<!\w)'[^'\n\[\](){}]{0,800}')
      | (?P<sep>[,;]) | (?P<colon>:|=>) | (?P<dots>\.\.\.+|…)
      | (?P<atom>[^\s,;:\[\](){}"']+)""",
    re.VERBOSE,
)
_CLOSES = {"]": "[", ")": "(", "}": "{"}
_MAX_ATOM = 12  # a longer word between brackets is prose
_MAX_DEPTH = 24  # of open brackets; in a text with more, the outermost are forgotten


@dataclass(slots=True, eq=False)
class Node:
    """One bracketed list: its items are cells (str) or lists (Node), `keys` their names or ""."""

    start: int
    opener: str
    end: int = 0
    items: list[str | Node] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    rows_ended: list[int] = field(default_factory=list)  # items before each ";" (MATLAB rows)
    key: str = ""
    expects_item: bool = True  # after "[" or ",": a further "," means an empty cell
    pending_key: str | None = None
    elided: bool = False  # holds "..."
    prose: bool = False

    def add(self, item: str | Node) -> None:
        self.items.append(item)
        self.keys.append(self.pending_key or "")
        self.pending_key = None
        self.expects_item = False

    @property
    def is_flat(self) -> bool:
        return not self.prose and bool(self.items) and all(isinstance(item, str) for item in self.items)

    @property
    def cells(self) -> tuple[str, ...]:
        return tuple(item for item in self.items if isinstance(item, str))

    @property
    def lists(self) -> list[Node]:
        return [item for item in self.items if isinstance(item, Node)]


@lru_cache(maxsize=2)  # several recognisers look at the same text
def parse(text: str) -> tuple[Node, ...]:
    """Every closed list of the text, inner ones before the ones that hold them. Do not change the nodes."""
    stack: list[Node] = []
    closed: list[Node] = []
    for token in _TOKEN.finditer(text):
        kind, value = token.lastgroup, token[0]
        if kind == "open":
            stack.append(Node(token.start(), value))
            del stack[:-_MAX_DEPTH]
        elif kind == "close":
            while stack and stack[-1].opener != _CLOSES[value]:
                stack.pop()
            if stack:
                node = stack.pop()
                node.end = token.end()
                if not node.items and stack and not node.elided:
                    stack[-1].add("")  # "[]" stands for an empty cell
                    continue
                closed.append(node)
                if stack:
                    node.key = stack[-1].pending_key or ""
                    stack[-1].add(node)
        elif stack:
            _feed(stack[-1], kind or "", value)
    return tuple(closed)


def _feed(node: Node, kind: str, value: str) -> None:
    if kind == "sep":
        if node.expects_item:
            node.add("")
        if value == ";":
            node.rows_ended.append(len(node.items))
        node.expects_item = True
    elif kind == "colon":
        last = node.items[-1] if node.items else None
        if isinstance(last, str):
            node.items.pop()
            node.keys.pop()
            node.pending_key = last
    elif kind == "dots":
        node.elided = True
        node.expects_item = False
    elif kind == "string":
        node.add(value[1:-1])
    else:
        node.prose |= len(value) > _MAX_ATOM
        node.add(value)


# ---------------------------------------------------------------------------- nodes to blocks


def _matrix(node: Node) -> Rows | None:
    """The rows of a list of lists, of a MATLAB matrix, or of an object whose values are rows."""
    if node.rows_ended and node.is_flat:
        cuts = sorted({0, *node.rows_ended, len(node.items)})
        return tuple(node.cells[a:b] for a, b in itertools.pairwise(cuts))
    rows = [cells for item in node.lists if (cells := _row(item)) is not None]
    if len(rows) >= 2 and len(rows) == len(node.items):
        return tuple(rows)
    return None


_HELD = ("value", "val", "v", "digit", "number", "num", "n", "d", "given")


def _row(node: Node) -> tuple[str, ...] | None:
    """The cells of one row, each a text, or an object that holds one: `[{"value": 5}, {}, {"value": 3}]`."""
    if node.is_flat:
        return node.cells
    if node.prose or not node.items or any(item.opener != "{" for item in node.lists):
        return None
    cells = [item if isinstance(item, str) else _held(item) for item in node.items]
    return None if None in cells else tuple(cell or "" for cell in cells)


def _held(node: Node) -> str | None:
    """What stands in the cell: "" where the object holds nothing, or lists of candidates; None where it is no cell."""
    named = dict(zip(node.keys, node.items, strict=True))
    held = [
        item for key in _HELD if isinstance(item := named.get(key), str) and item not in ("true", "false")
    ]
    if held:
        return held[0]
    return None if any(isinstance(item, str) and key not in _HELD for key, item in named.items()) else ""


def _side_by_side(text: str, nodes: list[Node]) -> Iterator[list[Node]]:
    """Flat lists that follow each other with only a label, a comma or a line end between them."""
    group: list[Node] = []
    for node in nodes:
        between = text[group[-1].end : node.start] if group else ""
        if group and (len(between) > 30 or between.count("\n") > 2 or re.search(r"[.!?](?:\s|$)", between)):
            yield group
            group = []
        group.append(node)
    yield group


def list_blocks(text: str) -> list[Block]:
    """A block for every grid and every longer flat list in brackets; grids have depth 2, lists depth 1."""
    nodes = parse(text)
    blocks: list[Block] = []
    used: set[int] = set()
    for node in sorted(nodes, key=lambda n: (n.start, -n.end)):
        if (rows := _matrix(node)) is not None:
            blocks.append(_block(text, node.start, node.end, rows, node.key))
            used.update(id(item) for item in node.lists)
            used.update(id(cell) for item in node.lists for cell in item.lists)
            used.add(id(node))
    flat = [n for n in nodes if id(n) not in used and n.is_flat and len(n.items) >= 2]
    flat = [
        n for n in sorted(flat, key=lambda n: n.start) if not n.elided and not is_wordy(" ".join(n.cells))
    ]
    for group in _side_by_side(text, flat):
        if len(group) >= 2:
            rows = tuple(node.cells for node in group)
            blocks.append(_block(text, group[0].start, group[-1].end, rows, group[0].key))
        elif group and len(group[0].items) >= 4:
            blocks.append(_block(text, group[0].start, group[0].end, (group[0].cells,), group[0].key, 1))
    return blocks


def _block(text: str, start: int, end: int, rows: Rows, key: str, depth: int = 2) -> Block:
    return Block("list", start, end, tuple(text[start:end].split("\n")), rows, key=key, depth=depth)


def keyed_cells(text: str) -> list[tuple[int, int, dict[str, str]]]:
    """Objects whose values are single cells, as (start, end, {key: cell}): `{"A1": 5, "A2": 3}`."""
    found = []
    for node in parse(text):
        named = {
            key: item
            for key, item in zip(node.keys, node.items, strict=True)
            if key and isinstance(item, str)
        }
        if len(named) >= 4:
            found.append((node.start, node.end, named))
    return found
