"""A text as typed tokens."""

from __future__ import annotations

import pytest

from parsers.grammar.tokens import tokens_of, tongue_of
from parsers.llm.document import document_of


def codes(text: str) -> str:
    return tokens_of(document_of(text)).codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a 5 in the third square of row 2", "NiOsorN"),
        ("Row 1: five, two blanks / the rest is empty.", "rN:N,NB/RhB."),
        ("r3c5=7", "rNcNhN"),
        ("the top row starts with a 5 and ends with a 2", "PryhNazhN"),
        ("the fourth row from the bottom", "OrfP"),
        ("no wait, that 4 is a 6", "v!,NhN"),
        ("I wrote a 4 in row 3", "mjNirN"),
        ("[2 blanks] (3,5)", "(NB)(N,N)"),
        ("row one colon five comma blank period", "rN:N,B."),
        ("rwo 3 clumn 5", "rNcN"),
    ],
)
def test_codes_of_what_people_say(text, expected):
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Row 3: five, two blanks and the rest is empty", "en"),
        ("Zeile 3: fünf, zwei leere Felder und der Rest ist leer", "de"),
        ("Fila 3: cinco, dos vacías y el resto está vacío", "es"),
        ("Строка 3: пять, две пустых и дальше всё пусто", "ru"),
        ("第三行第二列是五", "zh"),
        ("5 3 4", "en"),
    ],
)
def test_the_language_is_told_by_its_small_words(text, tongue):
    assert tongue_of(document_of(text)) == tongue


def test_a_place_in_a_line_has_the_same_codes_in_any_language():
    said = (
        "row 3: the second cell is 5",
        "Zeile 3: das zweite Feld ist 5",
        "fila 3: la segunda casilla es 5",
    )
    assert {codes(text) for text in said} == {"rN:OshN"}
    assert codes("第三行第二列是五") == "OrOchN"


def test_telling_words_keep_their_numbers_and_values():
    document = document_of("Row 2 has a five in the last square.")
    tokens = tokens_of(document)
    telling = tokens.telling(0, len(tokens))
    assert [(token.word, token.value) for token in telling] == [(0, 2), (1, 5), (2, -1)]
    assert [document.text[token.start : token.end] for token in telling] == ["2", "five", "last"]


def test_a_drawn_piece_is_one_token():
    assert codes("see:\n1..4\n.41.\n2143\n....\nplease") == ":/g/"
