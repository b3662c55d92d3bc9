"""Puzzles of kinds that are not read here, told or drawn in English.

In the patterns `{n}` is a small number and `{m}` a larger one; every fifth is kept for families that are held out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

from training.corpus.boards import draw_sudoku, sudoku
from training.corpus.chance import chance, pick, spin
from training.corpus.sudoku_tale_en import NUMBERS, nth
from training.corpus.telling import Rng
from training.corpus.wishes_phrases_en import ways

NAMES: Sequence[str] = ways("""
    kakuro
    nonogram
    crossword
    killer sudoku
    futoshiki
    chess puzzle
    wordle
    hitori
    word search
    slitherlink
    kenken
    jigsaw sudoku
    samurai sudoku
    minesweeper
    dominosa
    16x16 sudoku
    sudoku x
    sliding puzzle
    nurikabe
    shikaku
    skyscrapers puzzle
    hashi
    10x10 binairo
    logic grid puzzle
    peg solitaire
    cross sums
    picross
    calcudoku
    12x12 sudoku
    lights out
    str8ts
    suguru
    thermo sudoku
    rush hour puzzle
    norinori
    cryptic crossword
    masyu
    hidato
    numberlink
    heyawake
    mathdoku
    windoku
    rubik's cube
    arrow sudoku
    kropki sudoku
""")

TOLD: Sequence[str] = ways("""
    it's a kakuro. the first run across is {n} cells and sums to {m}, below it {m} in {n} cells, and down we have {m}, {m} and {m}.
    kakuro: across {m}/{n}, {m}/{n}; down {m}/{n}, {m}/{n}, {m}/{n}.
    my nonogram has row clues {n} {n}, {n}, {n} {n} {n}, {n} and column clues {n}, {n} {n}, {n}, {n} {n}.
    picross, 5x5. rows: {n}; {n} {n}; {n}; {n}; {n}. columns: {n}; {n}; {n} {n}; {n}; {n}.
    griddler with rows {n},{n} - {n} - {n},{n} and cols {n} - {n},{n} - {n}.
    killer sudoku, nothing given, cages: r1c1+r1c2 = {m}, r1c3+r2c3+r3c3 = {m}, r2c1+r2c2 = {m}, and so on.
    in this killer the cage made of the first {n} cells of row {n} totals {m}, and next to it one of {m}.
    crossword: {m} across, "[large african animal|italian greeting|part of a ship|opposite of never|not a liquid]", {n} letters, [begins with e|ends in o|second letter is a].
    {m} down: [sea bird|greek letter|french cheese|writing tool] ({n}). i have [_ e _ _|r _ _ _|_ _ t _].
    cryptic clue: "[broken heart finds world|mixed tea and ale in port|return of drawer is a prize]" ({n}).
    chess: white has king g1, rook d1, pawns f2 g2 h2, black has king g8, queen c7, pawns f7 g7 h7. white to move, mate in {n}.
    fen: 6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1
    white to play: Kh1, Qd5, Rf1 against Kh8, Rb8, pawns g7 and h7.
    wordle, guess {n}. crane: c grey, r yellow, a green, n grey, e grey. then trail: r yellow, a green.
    mastermind: i guessed red blue green yellow and got {n} black and {n} white pegs.
    futoshiki, {n} by {n}: a1 > a2, b2 < b3, c1 = {n}, d4 > c4.
    kenken {n}x{n}: cages {m}+ (a1,a2), {n}- (b1,b2), {m}x (c1,c2,c3), {n}/ (d1,d2).
    calcudoku: the cage in the corner is {m} times, below it {n} minus, then {m} plus.
    minesweeper: bottom row shows {n} {n} {n} and above it three unopened squares.
    in my minesweeper game there's a {n} with {n} flags next to it and one closed field.
    skyscrapers {n}x{n}: from the top {n} {n} {n} {n}, from the left {n} {n} {n} {n}.
    hitori, first row {n} {n} {n} {n}, second row {n} {n} {n} {n}, shade the repeats.
    hashi: islands {n} at the top, {n} to the right of it, {n} below.
    slitherlink: top row {n}, blank, {n}, next row blank, {n}, {n}.
    suguru with regions of {n} and {n} cells, a {n} is given in the first.
    jigsaw sudoku: the regions are crooked, row 1 is {n}, blank, {n}, blank, blank.
    a sudoku with both diagonals also 1 to 9. top row: {n}, blank, blank, {n}.
    thermo sudoku, one thermometer from r1c1 to r1c5, another from r9c9 up to r6c9, a {n} in the middle.
    16x16 sudoku with hex digits: the first row is {n}, a, blank, f, {n}, blank.
    12x12 sudoku, row 1 is {m}, blank, {n}, blank, blank, {m}.
    five by five sudoku, row one goes {n}, blank, blank, {n}, blank.
    a 25x25 monster sudoku with letters a to y.
    a samurai sudoku: five overlapping grids, the middle one starts with {n}, {n}, blank.
    sliding puzzle, 15 tiles: {m} {n} {n} {m} in the top row, the gap is in the corner.
    rush hour: the red car is in row {n}, a truck of length {n} blocks it.
    lights out {n}x{n}, the corners and the centre are lit.
    peg solitaire, english board, only the centre hole is empty.
    dominosa with double-{n} set, first row {n} {n} {n} {n}.
    shikaku: rectangles of {n}, {m}, {n} and {n} on a board of {m} by {m}.
    logic grid: anna, ben and carl have a dog, a cat and a fish. ben is allergic to fur. carl's pet is {n} years old.
    five houses, the norwegian lives in the first, milk is drunk in the middle, who keeps the fish?
    knights and knaves: a says "b lies", b says "we both are of one kind".
    a farmer must cross a river with {n} animals, the boat takes only him and one more.
    {n} people cross a bridge at night with one torch, they need {n}, {n}, {n} and {m} minutes.
    what comes next: {n}, {n}, {m}, {m}, ...?
    continue the sequence {n}, {n}, {m}.
    anagram: [neat trails|dirty room|moon starer|a gentleman], {m} letters.
    rubik's cube: the white cross is done, {n} corners are twisted.
    {n} jugs hold {n} and {m} litres; measure exactly {n}.
    {m} coins, one is fake and lighter, {n} weighings.
    n queens with {n} queens, two are already placed on a1 and b3.
    a magic square of order three where the first row is {n}, {m}, {n}.
    matchsticks: {n} + {n} = {m}, move one stick.
    boggle, the top row is t a r e.
    spelling bee: centre letter [o|a|i], others [t, n, l, c, r, e|p, l, n, g, d, u].
    connections: [bass, flounder, perch, salmon|mercury, mars, bounty, snickers], and {m} more words.
    knight's tour on a board of {n} by {n} starting in the corner.
    pentominoes: fill a {n} by {m} rectangle with all twelve.
    tangram: make a swan of the seven pieces.
    a ten by ten binairo, the first row has a one at both ends.
    hidato: 1 is in the corner, {m} in the middle, the path has {m} steps.
    masyu: black pearls in row {n} and column {n}, a white one next to them.
""")


def told(rng: Rng, *, held_out: bool) -> str:
    """One in a sentence or two."""
    kept = [pattern for number, pattern in enumerate(TOLD, 1) if (number % 5 == 0) is held_out]
    text = spin(rng, pick(rng, kept))
    for mark, low, high in (("{n}", 1, 8), ("{m}", 6, 28)):
        while mark in text:
            text = text.replace(mark, str(rng.integers(low, high)), 1)
    return text


VARIANTS: Sequence[str] = ways("""
    killer sudoku
    diagonal sudoku
    jigsaw sudoku
    sudoku x
    thermo sudoku
    hyper sudoku
    anti-knight sudoku
    irregular sudoku
    windoku
    even-odd sudoku
    kropki sudoku
    sandwich sudoku
    greater-than sudoku
    arrow sudoku
    consecutive sudoku
    5x5 sudoku
    8x8 sudoku
    7x7 latin square
    10x10 sudoku
    12x12 sudoku
    five by five sudoku
    eight by eight sudoku
    5 by 5 futoshiki
    10 by 10 sudoku
    5x5 kenken
    7 by 7 latin square
    6x6 futoshiki
    6x6 kenken
    4x4 kenken
    9x9 kakuro
""")
_SIDE_NAMES = {"five": 5, "eight": 8}


def told_in_rows(rng: Rng, *, held_out: bool) -> str:
    """A variant of a Sudoku, or one of a size that is not read, with all its rows."""
    known = pick(rng, [each for number, each in enumerate(VARIANTS, 1) if (number % 5 == 0) is held_out])
    first = known.split()[0].split("x")[0]
    side = int(first) if first.isdecimal() else _SIDE_NAMES.get(first, 9)
    blank, in_words = pick(rng, ("blank", "empty", "nothing", "a gap", "unknown")), chance(rng, 0.4)
    row_name = pick(rng, ("row {n}", "row {n}", "the {nth} row", "line {n}", "Row {n}"))
    joint, end = pick(rng, (": ", " is ", " has ", " reads ", " - ")), pick(rng, (". ", "; ", ".\n", "\n"))
    between = pick(rng, (", ", ", ", " "))
    said = []
    for row in range(1, side + 1):
        kept = [int(rng.integers(1, side + 1)) if chance(rng, 0.4) else 0 for _ in range(side)]
        cells = [blank if not value else NUMBERS[value] if in_words else str(value) for value in kept]
        place = row_name.format(n=row, nth=nth(rng, row) if row <= 10 else f"{row}th")
        said.append(f"{place}{joint}{between.join(cells)}")
    head = spin(
        rng,
        f"[a|my|this is a|it's a|here's a|] {known}[, mind the extra rules|, not a plain one|||][: |. |, |:\n]",
    )
    head = re.sub(r"\ba (?=[aei8])", "an ", head)
    return head.strip(" ") + " " * (head[-1] == " ") + end.join(said)


def name(rng: Rng, *, held_out: bool) -> str:
    return pick(rng, [known for number, known in enumerate(NAMES, 1) if (number % 5 == 0) is held_out])


# ---------------------------------------------------------------------------- drawn


def _rows(rng: Rng, signs: str, height: int, width: int, between: str = " ") -> str:
    return "\n".join(between.join(pick(rng, signs) for _ in range(width)) for _ in range(height))


def _head(rng: Rng, names: str) -> str:
    return (
        spin(rng, f"[A|a|My|This|the|Here's a|it's a||] [{names}][ puzzle|][:|, see below|.|]").strip() + "\n"
    )


def _crossword(rng: Rng) -> str:
    n = int(rng.integers(5, 9))
    return _head(rng, "crossword|mini crossword|crossword grid") + _rows(
        rng, pick(rng, (".#..", "_#__", "..#.A.E.", "□■□□")), n, n, pick(rng, ("", " "))
    )


def _word_search(rng: Rng) -> str:
    n = int(rng.integers(6, 11))
    words = pick(
        rng, ("find cat, dog and horse", "words: APPLE, PEAR, PLUM", "where is ZEBRA", "8 colours hidden")
    )
    grid = _rows(rng, "ABCDEFGHIKLMNOPRSTUWYZ", n, n, pick(rng, (" ", " ", "")))
    head = _head(rng, "word search|wordsearch|wordfind")
    return f"{head}{grid}\n{words}" if chance(rng, 0.5) else f"{head}{words}\n{grid}"


def _nonogram(rng: Rng) -> str:
    n = int(rng.integers(5, 9))
    clues = [" ".join(str(d) for d in rng.integers(1, 4, size=int(rng.integers(1, 3)))) for _ in range(2 * n)]
    head = _head(rng, "nonogram|picross|griddler|hanjie")
    if chance(rng, 0.5):
        return f"{head}rows: {', '.join(clues[:n])}\ncolumns: {', '.join(clues[n:])}"
    return f"{head}{_rows(rng, '...#?', n, n)}\nrows {' / '.join(clues[:n])}; columns {' / '.join(clues[n:])}"


def _chess(rng: Rng) -> str:
    board = [["." for _ in range(8)] for _ in range(8)]
    for piece in "KkQRrPppNb":
        row, column = rng.integers(8, size=2)
        board[row][column] = piece
    move = pick(rng, ("white to move", "mate in 2", "black to play and draw", "White to play and win"))
    between = pick(rng, (" ", " ", ""))
    return (
        _head(rng, "chess|chess problem|chess position") + "\n".join(map(between.join, board)) + f"\n{move}"
    )


def _minesweeper(rng: Rng) -> str:
    n, m = (int(side) for side in rng.integers(5, 10, size=2))
    return _head(rng, "minesweeper|minesweeper board|mines game") + _rows(
        rng, pick(rng, ("112?.", "11230??", "##12.F", "■112 □".replace(" ", "3"))), n, m
    )


def _numbered(rng: Rng) -> str:
    n = int(rng.integers(4, 10))
    head = _head(
        rng,
        "hitori|slitherlink|nurikabe|hashi|numberlink|shikaku|heyawake|fillomino|hidato|kakuro|skyscrapers|"
        "suguru|masyu|galaxies|kurodoko|akari|light up|dominosa|ripple effect",
    )
    return head + _rows(rng, pick(rng, ("....1234", "0123...", "12345", "....2357", "__13_2_")), n, n)


def _futoshiki(rng: Rng) -> str:
    n = int(rng.integers(4, 6))
    lines = []
    for _ in range(n):
        cells = [pick(rng, "_____12345"[: 5 + n]) for _ in range(n)]
        lines.append(
            "".join(cell + pick(rng, (" > ", " < ", "   ", "   ")) for cell in cells[:-1]) + cells[-1]
        )
    return _head(rng, "futoshiki|inequality puzzle|unequal") + "\n".join(lines)


def _wordle(rng: Rng) -> str:
    guesses = pick(rng, (("crane", "pilot"), ("audio", "stern", "crest"), ("slate",), ("house", "mouse")))
    tiles = ["".join(pick(rng, "⬛🟨🟩") for _ in range(5)) for _ in guesses]
    return _head(rng, "wordle|wordle so far|wordle of today") + "\n".join(
        f"{guess} {tile}" for guess, tile in zip(guesses, tiles, strict=True)
    )


def _sliding(rng: Rng) -> str:
    side = pick(rng, (3, 4))
    tiles = [str(value) if value else pick(rng, "_.") for value in rng.permutation(side * side).tolist()]
    return _head(rng, "sliding puzzle|8-puzzle|15 puzzle|tile puzzle") + "\n".join(
        " ".join(tiles[i : i + side]) for i in range(0, side * side, side)
    )


def _odd_sudoku(rng: Rng) -> str:
    side = int(pick(rng, ("5", "7", "8", "10", "12", "16")))
    board = rng.integers(-side, side + 1, size=(side, side)).clip(0)
    blank = pick(rng, ".0_")
    head = spin(
        rng,
        f"[A|this|my|a|here is a] [{side}x{side}|{side} by {side}] [sudoku|sudoku grid|sudoku board|latin square][:|]\n",
    )
    return head + "\n".join(" ".join(str(v) if v else blank for v in row) for row in board.tolist())


def _variant(rng: Rng) -> str:
    rules = pick(
        rng,
        (
            "killer sudoku|killer",
            "jigsaw sudoku|irregular sudoku|squiggly sudoku",
            "diagonal sudoku|sudoku X|x-sudoku",
            "thermo sudoku|arrow sudoku|kropki sudoku|sandwich sudoku|palindrome sudoku",
            "anti-knight sudoku|anti-king sudoku|chess sudoku",
            "windoku|hyper sudoku|four-box sudoku",
            "even-odd sudoku|consecutive sudoku|greater-than sudoku",
        ),
    )
    more = pick(
        rng,
        (
            "",
            "",
            "\nThe diagonals hold every digit, too.",
            "\nextra rule: cells a knight's move apart differ",
            "\ncages: r1c1 r1c2 = 10, r3c4 r3c5 r3c6 = 17",
            "\nthe bulb of each thermometer is its smallest digit",
            "\nthe shaded boxes also hold 1 to 9",
            "\n(extra rules apply)",
        ),
    )
    return _head(rng, rules) + draw_sudoku(rng, sudoku(rng, 9)[0]) + more


_DRAWN: tuple[Callable[[Rng], str], ...] = (
    _crossword, _word_search, _nonogram, _chess, _minesweeper, _numbered, _numbered, _futoshiki, _wordle,
    _sliding, _odd_sudoku, _odd_sudoku, _variant, _variant,
)  # fmt: skip


def drawn(rng: Rng) -> str:
    """One as a picture of letters, under its name."""
    return pick(rng, _DRAWN)(rng)


def _queens(rng: Rng) -> str:
    n = int(rng.integers(5, 9))
    return f"{n} queens, some placed:\n" + _rows(rng, ".......Q", n, n)


def _lights_out(rng: Rng) -> str:
    n = int(rng.integers(4, 7))
    return "Lights out, 1 is lit:\n" + _rows(rng, "01", n, n)


def _connect_four(rng: Rng) -> str:
    return "Connect four, X to move\n" + _rows(rng, "...XO", 6, 7)


def _kenken(rng: Rng) -> str:
    n = int(rng.integers(4, 7))
    regions = np.repeat(np.arange(n), n).reshape(n, n)
    letters = "\n".join(" ".join("abcdefg"[v] for v in row) for row in rng.permutation(regions).tolist())
    return f"KenKen cages:\n{letters}\na = {rng.integers(5, 20)}+, b = {rng.integers(5, 60)}x, c = 2-"


def unseen_drawn(rng: Rng) -> str:
    """The same, of kinds and in wordings that are kept for families that are held out."""
    return pick(rng, (_queens, _lights_out, _connect_four, _kenken))(rng)
