"""Tables in HTML and XML, and LaTeX tables that stand on one line."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from parsers.maze_lexicon import role_of_cell
from parsers.scan import Block

_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b[^>]{0,300}>", re.IGNORECASE)
_END = re.compile(r"</table\s*>", re.IGNORECASE)
_VALUE = re.compile(r"""\b(?:value|val|v|digit)\s*=\s*["']?([^"'\s>/]{0,4})""", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,300}>")


def _cell_text(tag: str, source: str) -> str:
    """What a reader of the page sees in a cell: its text, the value of an input field, or what its class says."""
    shown = html.unescape(_TAG.sub("", source)).strip()
    if not shown and (value := _VALUE.search(source)):
        return value[1]
    return shown or _role_word(tag)


def _html_tables(text: str) -> Iterator[Block]:
    start = None
    for opening in re.finditer(r"<table\b", text, re.IGNORECASE):
        if start is not None and opening.start() < start:
            continue
        close = _END.search(text, opening.end())
        end = close.end() if close else len(text)
        start = end
        rows = []
        for row in _ROW.split(text[opening.end() : close.start() if close else len(text)])[1:]:
            row = re.split(r"</tr\s*>", row, maxsplit=1, flags=re.IGNORECASE)[0]
            cells = zip(_CELL.findall(row), _CELL.split(row)[1:], strict=True)
            rows.append(
                tuple(
                    _cell_text(
                        tag.strip("<>"), re.split(r"</t[dh]\s*>", cell, maxsplit=1, flags=re.IGNORECASE)[0]
                    )
                    for tag, cell in cells
                )
            )
        if rows:
            yield Block(
                "html", opening.start(), end, tuple(text[opening.start() : end].split("\n")), tuple(rows)
            )


# ---------------------------------------------------------------------------- XML, and pages that build boards of their own

_ANY_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z][\w:-]{0,30})(?P<rest>(?:\s[^<>]{0,300})?/?)>", re.IGNORECASE
)
_VOID = frozenset(["input", "br", "hr", "img", "meta", "link", "wbr"])
_CLASS = re.compile(r"""\b(?:class|type|kind)\s*=\s*["']?([^"'>]{0,60})""", re.IGNORECASE)
_PACKED = re.compile(r"^[\d.#]{3}|\s\S")  # "307": a whole row, which is no cell
_BOARDS = frozenset([16, 36, 81])  # cells of a board that is not parted into rows


@dataclass(slots=True, eq=False)
class _Element:
    name: str
    start: int
    cell: str = ""  # what a reader sees in it, if nothing is inside it
    end: int = 0
    inner: list[_Element] = field(default_factory=list)

    @property
    def cells(self) -> tuple[str, ...] | None:
        """Of a row: what its cells hold; None for anything else."""
        is_row = len(self.inner) >= 2 and not any(
            each.inner or _PACKED.search(each.cell) for each in self.inner
        )
        return tuple(each.cell for each in self.inner) if is_row else None


def _role_word(tag: str) -> str:
    """`wall` of `<wall/>` and of `<div class="cell wall">`: what a cell is that holds no text."""
    names = [tag.split()[0].rstrip("/"), *(word for said in _CLASS.findall(tag) for word in said.split())]
    return next((name for name in names if role_of_cell(name)), "")


def _elements(text: str) -> Iterator[_Element]:
    """Every element that holds others, inner ones first; in one pass, whatever is left open."""
    stack = [_Element("", 0)]
    for tag in _ANY_TAG.finditer(text):
        name, rest = tag["name"].lower(), tag["rest"]
        if tag["close"]:
            depth = next(
                (i for i in range(len(stack) - 1, max(0, len(stack) - 8), -1) if stack[i].name == name), 0
            )
            if not depth:
                continue
            del stack[depth + 1 :]
            element = stack.pop()
            if not element.inner:
                shown = html.unescape(text[element.start : tag.start()].partition(">")[2]).strip()
                element.cell = shown[:12] or element.cell
            element.end = tag.end()
        else:
            value = _VALUE.search(rest)
            element = _Element(name, tag.start(), value[1] if value else _role_word(name + rest), tag.end())
            if name not in _VOID and not rest.endswith("/"):
                stack.append(element)
                del stack[1:-64]
                continue
            if name == "br":
                continue
        stack[-1].inner.append(element)
        if element.inner:
            yield element
    yield stack[0]


def _element_boards(text: str) -> Iterator[Block]:
    """Rows of cells in elements of any name, and boards whose cells all stand in one element."""
    for element in _elements(text):
        source = [each for each in element.inner if (each.cells or ())]
        rows = [each.cells or () for each in source]
        if len(rows) >= 2 and {each.name for each in source} != {"tr"}:
            lines = tuple(text[source[0].start : source[-1].end].split("\n"))
            yield Block("html", source[0].start, source[-1].end, lines, tuple(rows))
        elif not rows and len(element.inner) in _BOARDS and element.cells:
            start, end = element.inner[0].start, element.inner[-1].end
            yield Block("html", start, end, tuple(text[start:end].split("\n")), (element.cells,), depth=1)


_LATEX_TABLE = re.compile(
    r"\\begin\{(?:tabular|array|[a-zA-Z]{0,2}matrix)\}((?:(?!\\begin|\\end)[\s\S]){1,8000})\\end\{"
)
_LATEX_LINES = re.compile(r"\\(?:hline|cline\{[^}]{0,9}\}|[a-z]{0,3}rule)")


def _latex_on_one_line(text: str) -> Iterator[Block]:
    """`\\begin{tabular}{..} 5 & 3 & \\\\ 6 & & \\\\ \\end{tabular}` with several rows on a line."""
    for found in _LATEX_TABLE.finditer(text):
        body = re.sub(r"^\s*(?:\[[^\]]{0,9}\])?\s*\{[^\n]{0,120}?\}(?=[\s\\\d&])", "", found[1])
        lines = [_LATEX_LINES.sub("", line).strip() for line in body.split("\\\\")]
        rows = tuple(tuple(cell.strip(" ${}") for cell in line.split("&")) for line in lines if "&" in line)
        if len(rows) >= 2:
            source = tuple(text[found.start() : found.end()].split("\n"))
            yield Block("html", found.start(), found.end(), source, rows)


def table_blocks(text: str) -> list[Block]:
    """A block for every table written in a markup language."""
    tables = [*_html_tables(text), *_latex_on_one_line(text)]
    if text.count("<") > 8 and text.count(">") > 8:
        boards = _element_boards(text)
        tables += [b for b in boards if not any(t.start < b.end and b.start < t.end for t in tables)]
    return tables
