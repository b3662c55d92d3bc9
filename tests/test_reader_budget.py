"""A model that writes much is not asked again and again."""

from __future__ import annotations

from dataclasses import replace

from parsers.llm.call import example
from parsers.llm.protocol import Completion, ScriptedLLM, Token
from parsers.reader import MOST_WRITTEN, read


class Verbose:
    """A script whose every answer is spelled with so many tokens, and which the rules reject."""

    name, most_answers, glossed = "verbose", 4, False

    def __init__(self, n_tokens: int) -> None:
        say = [{"do": "cell", "row": "1", "column": str(column), "value": "2"} for column in (1, 2)]
        answer = example(kind="sudoku-4x4", grid="words", say=say)
        self.script, self.n_tokens, self.n_asked = ScriptedLLM([answer] * 4), n_tokens, 0

    def complete(self, messages, schema, *, seconds) -> Completion:
        self.n_asked += 1
        completion = self.script.complete(messages, schema, seconds=seconds)
        padding = [Token("", 1.0)] * (self.n_tokens - 1)
        return replace(completion, tokens=(Token(completion.text, 1.0), *padding))


def test_no_further_answer_is_asked_once_much_was_written():
    text = "4x4 sudoku it is, folks: two twos somewhere on top, says my friend, and nothing besides that."
    long, short = Verbose(MOST_WRITTEN), Verbose(10)
    read(text, llm=long)
    read(text, llm=short)
    assert long.n_asked == 1 and short.n_asked > 1
