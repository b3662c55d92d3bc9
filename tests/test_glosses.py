"""Words of other languages that a small model is shown in English."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest

from parsers.grammar.glosses import glosses
from parsers.llm.call import messages_for
from parsers.llm.document import document_of

ASKED = {
    "es": ("Primera fila: cinco y dos casillas vacías. ¿Hay algún fallo? Dame solo una pista.", "row and cell mistake hint"),
    "de": ("In der dritten Zeile steht eine 7. Prüf bitte, ob ein Fehler drin ist, ohne die Lösung.", "row check mistake not solution"),
    "fr": ("La première ligne est vide. Pourquoi un 5 ? Explique-moi étape par étape.", "row why explain step"),
    "it": ("La riga 2 ha un 4 nella terza casella. Mi dai un indizio?", "row in cell hint"),
    "pt": ("A linha 2 tem um 4 na coluna 3. Quero só uma dica, não a resposta.", "row column hint not solution"),
    "ru": ("В третьей строке одна семёрка. Дай подсказку, но не решение.", "row hint not solution"),
    "fa": ("در ردیف دوم یک ۴ است. اشتباه دارم؟ فقط راهنمایی بده", "row mistake hint"),
    "ar": ("الصف الأول فيه ثلاثة في العمود الثاني. أريد تلميحا فقط", "row column hint"),
    "zh": ("第三行第二列是5。有没有错误?请给我一个提示,不要答案。", "row column mistake hint solution"),
}  # fmt: skip


@pytest.mark.parametrize("tongue", ASKED)
def test_nouns_and_wishes_stand_in_english(tongue):
    text, words = ASKED[tongue]
    shown = document_of(text).shown(glossed=True)
    position = 0
    for word in words.split():
        position = shown.find(word, position)
        assert position >= 0, (word, shown)


@pytest.mark.parametrize("tongue", ASKED)
def test_telling_words_keep_their_marks(tongue):
    document = document_of(ASKED[tongue][0])
    marks = re.compile("⟦w[0-9]+ [^⟧]*⟧")
    assert marks.findall(document.shown(glossed=True)) == marks.findall(document.shown())


def test_glosses_do_not_overlap_each_other_nor_telling_words_nor_drawn_pieces():
    document = document_of(
        "Fehler in Zeile 2?\n1.3.\n..2.\n.4..\n...1\nGib mir einen Tipp, warum da keine 4 steht."
    )
    taken = [(word.start, word.end) for word in document.words]
    taken += [(piece.start, piece.end) for piece in document.pieces]
    spans = sorted([*taken, *((start, end) for start, end, _ in glosses(document))])
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert len(glosses(document)) >= 5


def test_english_is_shown_as_it_is():
    document = document_of(
        "Row 1 has a 5 in column 2. Is there a mistake? Why not a hint: la fila, die Zeile."
    )
    assert glosses(document) == [] and document.shown(glossed=True) == document.shown()


def test_only_models_that_learned_it_are_shown_glosses():
    document = document_of("Zeile 1: fünf, drei, leer")
    assert "row 1⟦w0 1⟧" in messages_for(document, glossed=True)[-1].content
    assert "Zeile 1⟦w0 1⟧" in messages_for(document)[-1].content


@pytest.mark.parametrize("word", ["Zeile ", "ال", "第一行", "fehler", "وال ", "é", "не"])
def test_long_texts_take_no_time(word):
    document = document_of((word * 8000)[:7900])
    started = time.process_time()
    document.shown(glossed=True)
    assert time.process_time() - started < 2
