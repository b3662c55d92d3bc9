"""What a person wants, heard by a linear model and read from cue words. The texts are ours and in no corpus."""

from __future__ import annotations

import re
import time

import pytest

from parsers.grammar.cues import AT_ODDS, CUES, RANKS, SMALL_WORDS
from parsers.grammar.ear import WEIGHTS
from parsers.grammar.wish import level_of, wish_of
from parsers.llm.call import INTENTS, LEVELS
from parsers.llm.document import MOST_PROSE, Document, document_of
from parsers.scan import Block
from parsers.words import telling_words

PLAIN = """
solve       pls finish this sudoku 4 me thx
solve       My grandson drew this maze for me. How do I get out?
solve       Lös das mal bitte
solve       résous ça stp
solve       me lo risolvi per favore?
solve       как выбраться из этого лабиринта
solve       答案是什么
hint        Could you get me started? I don't want the whole thing.
hint        gib mir bitte nur einen kleinen Tipp
hint        dame una pista, pero no me lo resuelvas
hint        подскажи только один ход, не решай всё
hint        下一步该填哪里？
check       did I mess anything up so far
check       hab ich mich irgendwo vertan?
check       est-ce que je me suis trompé quelque part ?
check       я нигде не ошибся?
check       هل أخطأت في شيء؟
unique      Does this puzzle have exactly one solution?
unique      Gibt es da mehr als eine Lösung?
unique      ¿hay más de una solución?
unique      tem só uma solução?
unique      هل الحل وحيد
explain     Show me how you get there, step by step.
explain     explique-moi pas à pas le raisonnement
explain     spiegami passo dopo passo
explain     قدم به قدم توضیح بده
why         How come there's a four in the top left corner?
why         Warum kommt in Zeile 3 Spalte 5 eine 7 hin?
why         por que tem um 7 na linha 3 coluna 5?
why         为什么第三行第五列是7？
generate    got another one? a bit tougher this time
generate    mach mir ein neues, aber schwerer
generate    fammene un altro più difficile
generate    再出一道难一点的
chat        hi there, who are you?
chat        muchas gracias, muy amable
chat        تو کی هستی؟
"""


def wish(text: str) -> str | None:
    return wish_of(document_of(text))


@pytest.mark.parametrize("line", PLAIN.strip().split("\n"))
def test_wish_is_told_in_ten_languages(line: str):
    intent, text = re.split(r"\s+", line, maxsplit=1)
    assert wish(text) == intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("solve it and tell me whether the solution is unique", "unique"),
        ("check whether it can be completed in only one manner", "unique"),
        ("isn't there another way to fill it?", "unique"),
        ("solve it but show your working please", "explain"),
        ("don't solve it! just point me to the next cell", "hint"),
        ("I don't want the solution, just check my entries", "check"),
        ("no hints please, just fill in the missing numbers", "solve"),
        ("no need to explain, finish it for me", "solve"),
        ("what is the solution, and does mine match it?", None),
    ],
)
def test_several_wishes(text: str, intent: str | None):
    assert wish(text) == intent


@pytest.mark.parametrize(
    "text",
    [
        "Row 1: 5 in column 2, only one seven there. Row 2: 4 in column 7.",
        "In the third row there is one 7 and nothing else; the first row has 3 in the second cell.",
        "Row 1: 4, 3, blank, 1. The next cell is 2, and is that right? Row 2: blank, 1, 3, 2. Row 3: 1, 2.",
        "S is the start, G is the goal, # is a wall.",
        "La première ligne a un seul sept, le reste est vide.",
    ],
)
def test_description_asks_nothing(text: str):
    assert wish(text) is None


def test_thanks_beside_a_puzzle_are_no_small_talk():
    assert wish("thanks!") == "chat"
    assert wish("1..4\n..2.\n.3..\n4..1\nthanks!") is None


def test_drawn_pieces_hold_no_cue():
    text = "why is there a 7 at the top"
    assert wish_of(Document(text, (), tuple(telling_words(text)))) == "why"
    piece = Block("characters", 0, len(text), (text,), (tuple(text),))
    assert wish_of(Document(text, (piece,), ())) is None


def test_mistyped_cues_are_read():
    assert wish("plese expalin it to me") == "explain"
    assert wish("is the solutoin unqiue") == "unique"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("another one but harder", "harder"),
        ("that was too easy, next!", "harder"),
        ("fais-moi une grille plus facile", "easier"),
        ("mach mir ein neues, aber schwerer", "harder"),
        ("再出一道简单一点的", "easier"),
        ("make me a new puzzle", "same"),
    ],
)
def test_level(text: str, level: str):
    assert level_of(document_of(text)) == level
    assert level in LEVELS


def test_tables_hold_known_labels_only():
    others = {"not", "not before", "but", "nothing", "doubt", "puzzle", "easier", "harder"}
    for tongue, table in CUES.items():
        labels = {label for label in table if not label.startswith("<")}
        assert labels <= {*RANKS, *others}, tongue
        assert set(INTENTS) <= labels, tongue
        assert all(table[label].strip() for label in labels), tongue
    assert CUES.keys() == SMALL_WORDS.keys()
    assert set().union(*AT_ODDS) <= {*RANKS, "doubt", "puzzle"}


def test_a_wish_stands_out_of_a_told_puzzle():
    rows = "Row 1: five, two blanks and a seven. Row 2: three blanks, then 4. Row 3: 6, blank, blank, 1. "
    assert wish(rows + "Row 4 is empty. Where should I look next?") == "hint"
    assert wish("did i mess up somewhere? " + rows) == "check"
    assert wish(rows + "row 4 blank 3 blank 2 is there more than one solution") == "unique"
    assert wish(rows) is None


def test_what_no_cue_says_is_heard():
    assert wish("any crumb would do, i only want to get past this point") == "hint"


def test_weights_are_small():
    assert WEIGHTS.stat().st_size < 200_000


@pytest.mark.parametrize("word", ["what ", "why 5 ", "don't ", "solve it ", "下一步", "a "])
def test_hostile_text_takes_no_long_time(word: str):
    document = document_of((word * MOST_PROSE)[: MOST_PROSE - 10])
    wish_of(document)  # reads the tables
    started_at = time.process_time()
    wish_of(document)
    assert time.process_time() - started_at < 2


def test_usual_text_takes_few_milliseconds():
    document = document_of(
        "Hello! " + "Row 1: five, two blanks and a seven. " * 9 + "Where should I look next?"
    )
    assert wish_of(document) == "hint"
    started_at = time.process_time()
    for _ in range(5):
        wish_of(document)
    assert (time.process_time() - started_at) / 5 < 0.05
