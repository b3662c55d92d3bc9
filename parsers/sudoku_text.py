"""Sudoku grids in a text: all that the recognisers find, and what its surroundings say of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from parsers.families import declared_blanks, named_digits
from parsers.reading import Candidate, Role
from parsers.scan import Block
from parsers.sudoku_cells import MOST_GRIDS, SIDES, Decoder, Drawn
from parsers.sudoku_drawings import from_columns, from_lines, from_long_line, from_rows, from_run, lines_of
from parsers.sudoku_named import from_coordinates, from_sentences
from solver.kinds import find_kind
from solver.puzzle import Grid

ABOVE = 260  # characters above a grid that may say what it is
MOST_TOLD = 64_000  # characters in which cells and rows named in words are looked for


def candidates(text: str, blocks: Sequence[Block]) -> list[Candidate]:
    """Every Sudoku grid of the text with its role; `parsers.text` chooses among them."""
    drawn = _grids(text, blocks)
    found: list[Candidate] = []
    floor = 0
    for grid in drawn:
        role = _role_of(text, grid, min(floor, grid.start))
        floor = max(floor, grid.end)
        clues, entries = _split_entries(text, grid)
        if _BY_COLUMNS.search(text[max(0, grid.start - ABOVE) : grid.end]):  # a line may begin with it
            clues, entries = clues.T.copy(), None if entries is None else entries.T.copy()
        questions = grid.questions
        if grid.odd_symbol:
            questions += (f"Does {grid.odd_symbol!r} stand for an empty cell?",)
        found.append(
            Candidate(
                kind=find_kind(f"sudoku-{grid.side}x{grid.side}"),
                clues=clues,
                score=0.5 if grid.odd_symbol else 0.8,
                where=(grid.start, grid.end),
                why=grid.why,
                questions=questions,
                role=role,
                entries=entries,
            )
        )
    return found


def _grids(text: str, blocks: Sequence[Block]) -> list[Drawn]:
    """Every grid of side 9, 6 or 4 that any recogniser reads, each place once, in reading order."""
    declared, names = declared_blanks(text), named_digits(text)
    told = text[:MOST_TOLD]
    found: list[Drawn] = []
    drawn_lines = {
        block.start: lines_of(block) for block in blocks if block.form not in ("list", "html", "line")
    }
    for side in SIDES:
        decoder = Decoder(side, declared, names if len(names) == side else None)
        for block in blocks:
            if block.form in ("list", "html"):
                found += from_rows(block, side, decoder)
            elif block.form == "line":
                found += from_run(block, side, decoder)
            else:
                found += from_lines(drawn_lines[block.start], side, decoder)
                found += from_columns(drawn_lines[block.start], side, decoder)
        found += from_long_line(text, side, decoder)
        found += from_sentences(told, side, decoder)
    found += from_coordinates(told)
    unique: list[Drawn] = []
    for drawn in sorted(found, key=lambda d: (d.start, -d.side, d.odd_symbol != "", -d.n_filled)):
        if len(unique) >= MOST_GRIDS:
            break
        same_place = [u for u in unique if u.start < drawn.end and drawn.start < u.end]
        if not any(
            u.side > drawn.side or u.values == drawn.values or "counted" not in drawn.why for u in same_place
        ):
            unique.append(drawn)
    return unique


# ---------------------------------------------------------------------------- what surrounds a grid

_EXAMPLE = re.compile(
    r"\b(?:examples?|e\.g\.|for instance|samples?|demonstrat\w*|illustrat\w*|exemples?"
    r"|ejemplos?|beispiele?|esempi?o?|exemplos?|пример\w*|örnek)"
    r"|例如|示例|例子|范例|예시|예를|مثال|उदाहरण|(?<![a-z])例[:：]",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:format\w*|templates?|outputs?|respon[ds]\w*|answers?|solutions?|solved"
    r"|results?|schema|completed|final|lösung|solución|réponse|antwort|respuesta"
    r"|soluzione|risposta|ответ|решени\w*)\b|回答|答案|输出|輸出|格式|解答|出力|정답",
    re.IGNORECASE,
)
_PUZZLE = re.compile(
    r"\b(?:puzzle|problem|grid|board|input|question|given|givens|now|solve|task|clues?"
    r"|initial|unsolved|start\w*|rätsel|gitter|grille|cuadrícula|griglia"
    r"|tablero|quadro|головоломк\w*|сетк\w*|sudoku|current|state|following|below|here)\b"
    r"|题|謎|谜|棋盘|盘面|問題|网格|当前|퍼즐|数独|以下|如下|судоку",
    re.IGNORECASE,
)
_OPENING_TAG = re.compile(
    r"[<\[](?P<tag>answer|solution|output|response|final_answer|example|sample)[>\]][^\w<]*$", re.IGNORECASE
)


def _heading(text: str, start: int, floor: int) -> str:
    """The words right above a grid: at most two lines that hold words, not further back than `floor`."""
    above = text[max(floor, start - ABOVE) : start]
    lines = [line for line in above.split("\n") if re.search(r"[^\W\d_]{2}", line)]
    return "\n".join(lines[-2:])


def _role_of(text: str, drawn: Drawn, floor: int) -> Role:
    """What the words above a grid say it is; `floor` is where the grid before it ended."""
    tag = _OPENING_TAG.search(text[max(0, drawn.start - 60) : drawn.start])
    if tag:
        return "example" if tag["tag"].lower() in ("example", "sample") else "template"
    lines = _heading(text, drawn.start, floor).split("\n")
    nearest = lines[-1]
    clause = re.split(r"(?<=[.!?;。！？])\s*", nearest.strip())[-1] or nearest
    if drawn.key:
        clause = drawn.key
    if _EXAMPLE.search(clause):
        return "template" if drawn.is_full or _ANSWER.search(clause) else "example"
    puzzle, answer = _last(_PUZZLE, clause), _last(_ANSWER, clause)
    if answer > puzzle and (drawn.is_full or (answer >= 0 and puzzle < 0)):
        return "solution"
    if puzzle < 0 and answer < 0 and len(lines) > 1 and _EXAMPLE.search(lines[-2]):
        return "template" if drawn.is_full else "example"
    return "puzzle"


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


_BY_COLUMNS = re.compile(
    r"\b(?:column by column|column-?wise|one column after (?:the|an)other|spaltenweise|spalte für spalte|por columnas|columna (?:a|por) columna"
    r"|par colonnes?|colonne par colonne|per colonne|colonna per colonna|por colunas|coluna (?:a|por) coluna|по столбцам|столбец за столбцом)\b"
    r"|按列|逐列|一列一列|ستون به ستون|عمودا عمودا|عمودًا عمودًا",
    re.IGNORECASE,
)
_MARK = (
    r"parenth\w*|bracket\w*|stars?\b|starred|asterisk\w*|plus\b|quote\w*|apostrophe\w*|klammer\w*|stern\w*|par[eé]nt\w*"
    r"|asterisc\w*|étoile\w*|crochet\w*|скобк\w*|зв[её]здочк\w*|plusteken|haakje\w*|括号|括弧|カッコ|かっこ|星号|괄호|پرانتز|ستاره|قوس\w*"
)
_OWN = (
    r"\bmine\b|\bmy\b|\bi\b|\bguess\w*|\bentered\b|\bfilled\b|\bown\b|\btentative\b|\badded\b|\bpencil\w*|\bmein\w*"
    r"|\bich\b|\bm[ií]os?\b|\bmis\b|\bhe\b|\bm[ae]s\b|\bj['’]|\bmie[i]?\b|\bho\b|\bmeus\b|\beu\b|\bмои\b|\bмой\b|\bя\b|我|私|自分|내|من|خودم|لي"
)
_MINE = re.compile(
    rf"(?:{_MARK})[^.\n]{{0,60}}(?:{_OWN})|(?:{_OWN})[^.\n]{{0,60}}\b(?:{_MARK})", re.IGNORECASE
)
_BOLD_GIVEN = re.compile(
    r"(?:bold|fett|negrita|gras)[^.\n]{0,40}(?:given|clue|original|printed|vorgegeben)", re.IGNORECASE
)


def _split_entries(text: str, grid: Drawn) -> tuple[Grid, Grid | None]:
    """Clues and a person's own digits, where the text says how they are marked."""
    values = np.array(grid.values, dtype=np.int8)
    if not grid.marked:
        return values, None
    marked = np.array(grid.marked, dtype=bool)
    if _BOLD_GIVEN.search(text):
        marked = ~marked
    elif not _MINE.search(text):
        return values, None
    return np.where(marked, 0, values).astype(np.int8), np.where(marked, values, 0).astype(np.int8)
