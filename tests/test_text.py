"""What is chosen when a text holds several things, what is refused, and that nothing else is ever raised."""

from __future__ import annotations

import time
from functools import cache

import numpy as np
import pytest
from corpus.other_puzzles import OTHERS
from corpus.sudoku_forms import lines, one_line, solved

from parsers.families import declared_blanks, topic_of
from parsers.files import MAX_BYTES, read_file
from parsers.reading import Reading
from parsers.scan import normalise
from parsers.text import MAX_CHARACTERS, read_text
from solver.kinds import find_kind
from solver.puzzle import ParseError


@cache
def drawn(seed: int = 0, side: int = 9) -> tuple[list[list[int]], list[list[int]]]:
    """Clues and solution as rows of numbers."""
    kind = find_kind(f"sudoku-{side}x{side}")
    clues, solution = kind.generate(np.random.default_rng(seed), 0.45)
    return clues.tolist(), solution.tolist()


# ---------------------------------------------------------------------------- which grid is meant


def test_reading_says_what_it_saw():
    rows, _ = drawn()
    reading = read_text(f"sudoku\n{lines(rows)}")
    assert reading.kind is find_kind("sudoku-9x9")
    assert reading.grid == ["".join(str(v) if v else "." for v in row) for row in rows]
    assert reading.confidence.shape == (9, 9) and (reading.confidence > 0.9).all()
    assert reading.source == "text" and reading.error is None and reading.confident


def test_two_different_puzzles_are_asked_about():
    reading = read_text(f"Sudoku A:\n{lines(drawn(0)[0])}\n\nSudoku B:\n{lines(drawn(1)[0])}")
    assert reading.puzzle.clues.tolist() == drawn(0)[0]
    assert "2 different puzzles" in reading.questions[0] and not reading.confident
    assert reading.alternatives[0].clues.tolist() == drawn(1)[0]
    assert (reading.confidence < 0.99).all()


def test_the_same_puzzle_twice_is_one_puzzle():
    rows, _ = drawn()
    assert read_text(f"Sudoku {one_line(rows, '.')} or, as a grid:\n{lines(rows, '0')}").confident


def test_progress_is_told_from_the_clues():
    rows, solution = drawn()
    state = [row[:] for row in rows]
    state[0], state[8] = solution[0], solution[8]
    reading = read_text(f"Sudoku:\n{lines(rows)}\n\nMy board so far:\n{lines(state)}")
    assert reading.puzzle.clues.tolist() == rows
    assert (np.array(rows) + reading.entries).tolist() == state


def test_an_attempt_to_be_checked_is_told_from_the_clues():
    rows, solution = drawn()
    reading = read_text(f"Is my answer to this sudoku correct?\n{lines(rows)}\n\nMine:\n{lines(solution)}")
    assert (reading.puzzle.clues + reading.entries).tolist() == solution


def test_digits_in_brackets_are_the_persons_own_where_the_text_says_so():
    rows, solution = drawn()
    cells = [
        [str(v) if v else f"({s})" if r == c else "." for c, (v, s) in enumerate(zip(a, b, strict=True))]
        for r, (a, b) in enumerate(zip(rows, solution, strict=True))
    ]
    text = "\n".join(" ".join(row) for row in cells)
    reading = read_text(f"Sudoku; the digits in parentheses are mine.\n{text}")
    assert reading.puzzle.clues.tolist() == rows
    assert reading.entries.any() and not (reading.entries.astype(bool) & np.array(rows, dtype=bool)).any()


def test_a_full_legal_grid_is_read_and_a_mere_answer_format_is_not():
    assert read_text(f"Check this sudoku:\n{lines(solved(9))}").confident
    with pytest.raises(ParseError, match="no puzzle is drawn"):
        read_text(f"Solve the sudoku in the picture. Answer in this format:\n{lines(solved(9))}")


def test_the_kind_that_a_person_names_wins():
    rows, _ = drawn(side=4)
    text = f"Hallo\n{lines(rows)}\nbla bla bla bla bla bla bla bla bla bla bla bla bla bla bla"
    with pytest.raises(ParseError):
        read_text(text)
    assert read_text(text, "sudoku-4x4").puzzle.clues.tolist() == rows
    with pytest.raises(ParseError, match="of kind 'sudoku-9x9'"):
        read_text(text, find_kind("sudoku-9x9"))


def test_size_that_contradicts_the_words_is_asked_about():
    reading = read_text(f"Solve this 9x9 sudoku:\n{lines(drawn(side=4)[0])}")
    assert reading.questions == ("Is this a 4x4 sudoku?",)


# ---------------------------------------------------------------------------- what is not ours


def test_the_corpus_of_other_puzzles_is_wide():
    assert len(OTHERS) >= 60


@pytest.mark.parametrize("name", OTHERS)
def test_other_puzzle_is_never_read_confidently(name):
    rng = np.random.default_rng(0)
    for _ in range(3):
        text = OTHERS[name](rng)
        try:
            reading = read_text(text)
        except ParseError:
            continue
        assert not reading.confident, text
        assert reading.puzzle is not None or reading.unsupported


@pytest.mark.parametrize(
    ("name", "unsupported"),
    [
        ("killer_sudoku", "killer sudoku"),
        ("diagonal_forbidden", "diagonal sudoku"),
        ("futoshiki_4x4", "futoshiki"),
        ("latin_square_9", "latin square"),
        ("sudoku_16", "16x16 sudoku"),
        ("kenken", "kenken"),
        ("minesweeper_9x9", "minesweeper"),
    ],
)
def test_other_puzzle_is_called_by_its_name(name, unsupported):
    reading = read_text(OTHERS[name](np.random.default_rng(0)))
    assert reading.unsupported == unsupported and unsupported in reading.error


@pytest.mark.parametrize(
    "words",
    [
        "Just an ordinary sudoku, no killer cages and no diagonals.",
        "Diagonals do not matter in this sudoku.",
        "A plain sudoku without a knight's move rule.",
        "If a thermometer appears on a sudoku it is listed; none does here.",
        "Unlike KenKen, this sudoku has 3x3 boxes; rows, columns and boxes hold 1-9.",
    ],
)
def test_a_rule_that_is_ruled_out_makes_no_variant(words):
    assert read_text(f"{words}\n{lines(drawn()[0])}").confident


def test_likeness_to_sudoku_is_no_sudoku():
    assert topic_of("Each number appears once per row, similar to Sudoku.").sudoku == 0
    assert topic_of("I would like you to solve this Sudoku.").sudoku == 1


def test_blanks_that_the_text_declares():
    assert "#" in declared_blanks("Empty cells are marked by '#'.")
    assert "E" in declared_blanks("E stands for an empty cell")
    assert "-1" in declared_blanks("where -1 means unknown")
    assert declared_blanks("Fill the grid with 1-9.") == frozenset()


# ---------------------------------------------------------------------------- dirty and hostile input


def test_hidden_characters_are_taken_out():
    assert normalise("a\u200bb\U000e0041c\ufeff") == "abc"
    assert normalise("1\ufe0f\u20e32") == "12"
    assert normalise("５\u3000३ ٣\r\n") == "5 3 3\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\x00",
        "�",
        "��5 3",
        "[" * 3000,
        "]" * 3000,
        "|" * 500,
        "{[(" * 500,
        '"\\' * 500,
        "sudoku",
        "sudoku\n" + "1 2 3\n" * 3,
        "<table>" * 100,
        "r1c1=" * 200,
        "(0,0)=1 " * 100,
        "-" * 81,
        "." * 81,
        "9" * 82,
        ",000²,,row 2 is ",
    ],
)
def test_hostile_text_gets_an_error_or_a_reading(text):
    _reads_or_refuses(text)


def _reads_or_refuses(text: str) -> None:
    try:
        reading = read_text(text)
    except ParseError as error:
        assert str(error)
    else:
        assert isinstance(reading, Reading) and (reading.puzzle is not None or reading.error)


def test_random_texts_never_raise_anything_else():
    rng = np.random.default_rng(0)
    signs = np.array(
        [
            *list("0123456789.._-xX*?#|+[](){}<>&,;:/\\\"'\n\n\n\t    abSG行数独="),
            "sudoku",
            "Row 1: ",
            "\n---+---\n",
        ]
    )
    for _ in range(100):
        _reads_or_refuses("".join(rng.choice(signs, size=int(rng.integers(1, 400)))))


def test_damaged_prompts_never_raise_anything_else():
    rng = np.random.default_rng(1)
    text = f"Solve the sudoku, e.g. [[1,2],[...]]:\n{lines(drawn()[0])}\n<answer>\n{lines(solved(9))}\n</answer> (1,1)=5"
    for _ in range(80):
        a, b = sorted(rng.integers(0, len(text), 2).tolist())
        _reads_or_refuses(text[:a] + text[b:])


def test_too_long_a_text_is_refused_at_once():
    started = time.process_time()
    with pytest.raises(ParseError, match="at most 131,072 are read"):
        read_text("5 3 . . 7 noise\n" * (10 * 1024 * 1024 // 16))
    assert time.process_time() - started < 1


@pytest.mark.parametrize(
    "piece", ["1 ", "[", "1 2 3 4\n", "| | | |\n", "row 1 column ", "\\begin{tabular}", "not ", "(1,1)=5 "]
)
def test_time_grows_with_the_length_and_not_faster(piece):
    def seconds(n: int) -> float:
        text = (piece * n)[:n]
        started = time.process_time()
        _reads_or_refuses(text)
        return time.process_time() - started

    seconds(1000)
    short, long = (min(seconds(n) for _ in range(3)) for n in (4_000, 32_000))
    assert long < 20 * max(short, 0.02)


def test_a_grid_of_100_by_100_is_refused():
    rng = np.random.default_rng(0)
    text = "\n".join(" ".join(map(str, row)) for row in rng.integers(0, 10, (100, 100)))
    with pytest.raises(ParseError, match="a grid of 100 x 100 cells is drawn"):
        read_text(text)


def test_a_normal_prompt_is_read_fast():
    text = f"Solve this sudoku.\n{lines(drawn()[0])}\n" + "Each row holds 1-9 once. " * 40
    read_text(text)
    started = time.process_time()
    for _ in range(5):
        read_text(text)
    assert (time.process_time() - started) / 5 < 0.05  # usually 0.005


# ---------------------------------------------------------------------------- files


def test_files_of_all_kinds(tmp_path):
    rows, solution = drawn()
    state = [row[:] for row in rows]
    state[4] = solution[4]
    packed = lines(rows, ".", "")
    contents = {
        "a.txt": lines(rows, "_"),
        "b.json": str(rows),
        "c.csv": lines(rows, "", ","),
        "d.sdm": one_line(rows, "0"),
        "e.ss": "\n".join("|".join(line[i : i + 3] for i in (0, 3, 6)) for line in packed.split("\n")),
        "f.sdk": f"#ASomebody\n[Puzzle]\n{packed}\n[State]\n{lines(state, '.', '')}\n",
    }
    for name, content in contents.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
        assert read_file(tmp_path / name).puzzle.clues.tolist() == rows, name
    assert read_file(tmp_path / "f.sdk").entries[4].any()


def test_utf16_file_is_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(lines(drawn()[0]).encode("utf-16"))
    assert read_file(tmp_path / "a.txt").confident


def test_collection_asks_which_puzzle(tmp_path):
    path = tmp_path / "many.sdm"
    path.write_text("\n".join(one_line(drawn(seed)[0], ".") for seed in range(3)), encoding="utf-8")
    reading = read_file(path)
    assert reading.puzzle.clues.tolist() == drawn(0)[0]
    assert "holds 3 puzzles" in reading.questions[-1]


def test_unreadable_files_are_refused(tmp_path):
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 10)
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    (tmp_path / "long.txt").write_text("words " * MAX_CHARACTERS, encoding="utf-8")
    for name, message in {
        "missing.txt": "there is no file",
        "": "is a folder",
        "noise.bin": "is not a text",
        "photo.png": "is an image",
        "large.txt": "bytes; at most",
        "long.txt": "characters; at most",
        "a\0b": "cannot be opened|there is no file",
    }.items():
        with pytest.raises(ParseError, match=message):
            read_file(f"{tmp_path}/{name}")


def test_another_puzzle_mentioned_in_passing_changes_nothing():
    assert read_text(f"A sudoku, that is a latin square with boxes:\n{lines(drawn()[0])}").confident


GIVEN, MINE, BOTH = (
    ".1.4\n..12\n3...\n1.43",
    "2.3.\n43..\n....\n.2..",
    "2134\n4312\n3...\n1243",
)


@pytest.mark.parametrize(
    "text",
    [
        f"Puzzle:\n{GIVEN}\nWhat I wrote into it myself:\n{MINE}\nNo errors, I hope?",
        f"El original:\n{GIVEN}\nLo que llevo hasta ahora:\n{BOTH}\n¿Voy bien?",
        f"So war es gedruckt:\n{GIVEN}\nund so weit bin ich, meine Zahlen:\n{MINE}\n",
        f"原题:\n{GIVEN}\n我填到这一步:\n{BOTH}\n有没有错?",
    ],
)
def test_a_second_drawing_is_what_the_person_filled_in(text):
    reading = read_text(text)
    assert reading.grid == GIVEN.split() and reading.confident
    assert reading.puzzle.kind.rows(reading.entries) == MINE.split()


def test_two_drawings_without_a_word_about_whose_they_are_are_a_question():
    reading = read_text(f"Sudoku one:\n{GIVEN}\nand Sudoku two:\n{MINE}")
    assert reading.entries is None and "which one do you mean" in reading.questions[0]


def test_a_last_row_of_underscores_is_no_rule():
    reading = read_text(
        "4x4 sudoku\n_ 1 4 _\n2 _ 3 _\n4 2 _ _\n_ _ _ _\nand my try:\n3 1 4 2\n2 4 3 1\n4 2 3 1\n_ _ _ _"
    )
    assert reading.grid == [".14.", "2.3.", "42..", "...."] and reading.entries[2].tolist() == [0, 0, 3, 1]
