"""The corpus of told puzzles: what a family writes is what its call says, and a seed says what is written."""

from __future__ import annotations

from itertools import islice

import pytest

from parsers.llm.document import document_of
from training.corpus.corpus import draw, families, write
from training.corpus.telling import CorpusError, Family, Telling

TRAINED, HELD_OUT = families(held_out=False), families(held_out=True)


@pytest.mark.parametrize("known", [*TRAINED, *HELD_OUT], ids=lambda known: f"{known.language} {known.name}")
def test_call_of_every_sample_gives_its_puzzle(known: Family):
    samples = [write(known, 0, number) for number in range(4)]
    for sample in samples:
        sample.prove()
    assert len({sample.text for sample in samples}) > 2


def test_equal_seeds_write_the_same_and_others_do_not():
    def texts(seed: int) -> list[str]:
        return [sample.text for sample in islice(draw(seed), 20)]

    assert texts(1) == texts(1)
    assert not set(texts(1)) & set(texts(2))


def test_no_family_is_both_trained_and_held_out():
    names = [(known.name, known.language) for known in TRAINED]
    unseen = [(known.name, known.language) for known in HELD_OUT]
    assert names and unseen and len(set(names + unseen)) == len(names + unseen)
    assert {known.name for known in TRAINED}.isdisjoint(known.name for known in HELD_OUT)


def test_draw_keeps_trained_and_held_out_apart():
    for held_out, allowed in ((False, TRAINED), (True, HELD_OUT)):
        drawn = {sample.family for sample in islice(draw(3, held_out=held_out), 40)}
        assert len(drawn) > 5 and drawn <= {known.name for known in allowed}


def test_pointing_at_what_tells_nothing_is_an_error():
    t = Telling()
    with pytest.raises(CorpusError, match="no telling word in 'the'"):
        t.sample(None, {"at": t.point("the")})


def test_pointer_names_the_words_of_the_finished_text():
    t = Telling()
    t("One of my rows, the ")
    at = t.point("second")
    t(", is ")
    cells = t.point("four, two blanks and a 3")
    three = t.text.index("3")
    t(" (and 7 is no cell of it). The ")
    last = t.point("last")
    t(" row is ")
    few = t.point("one, two")
    say = [{"do": "row", "at": -at, "cells": [cells]}, {"do": "row", "at": last, "cells": [few]}]
    sample = t.sample(None, {"say": say})
    found = [(s["at"], s["cells"]) for s in sample.call["say"]]
    assert found == [("-w1", ["w2-w5"]), ("w7", ["w8+"])]  # the 7 is in the way of the first run's end
    assert document_of(sample.text).words[5].start == three
    assert [word.text for word in document_of(sample.text).words][2] == "four"
