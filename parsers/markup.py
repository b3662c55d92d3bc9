"""Tables in HTML and XML, and LaTeX tables that stand on one line."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from parsers.scan import Block

_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b[^>]{0,300}>", re.IGNORECASE)
_END = re.compile(r"</table\s*>", re.IGNORECASE)
_VALUE = re.compile(r"""\bvalue\s*=\s*["']?([^"'\s>]{0,4})""", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,300}>")


def _cell_text(source: str) -> str:
    """What a reader of the page sees in a cell: its text, or the value of an input field."""
    shown = html.unescape(_TAG.sub("", source)).strip()
    if not shown and (value := _VALUE.search(source)):
        return value[1]
    return shown


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
            cells = _CELL.split(row)[1:]
            rows.append(
                tuple(
                    _cell_text(re.split(r"</t[dh]\s*>", cell, maxsplit=1, flags=re.IGNORECASE)[0])
                    for cell in cells
                )
            )
        if rows:
            yield Block(
                "html", opening.start(), end, tuple(text[opening.start() : end].split("\n")), tuple(rows)
            )


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
    return [*_html_tables(text), *_latex_on_one_line(text)]
