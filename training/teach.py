"""Teacher mode: a large language model says texts of the corpus in other words, and only what is proved is kept.

    python -m training.teach --llm openai:http://localhost:11434/v1#qwen3 --n 100 --out paraphrases.jsonl
    gridloop train words --set task.paraphrases=paraphrases.jsonl --minutes 60 --out runs/words

A paraphrase is kept if a second reading, by `--reader` or the same model, gives a call that fits the schema and
that resolves to the very grid of the text it was made from, with the same wish. So what the teacher gets wrong, in writing or in reading, never becomes a lesson. The call of that reading is what is
learned.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from parsers.llm.call import Call, call_schema, messages_for
from parsers.llm.document import document_of
from parsers.llm.protocol import LanguageModel, LLMError, Message, open_llm
from parsers.llm.schema import fault_of
from parsers.resolve import resolve
from solver.puzzle import ParseError, PuzzleError
from training.corpus.corpus import families, write
from training.corpus.telling import CorpusError, Sample

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"text": {"type": "string", "minLength": 10, "maxLength": 4000}},
    "required": ["text"],
    "additionalProperties": False,
}
TASK = (
    "Rewrite the message below as another person would write it, in the same language: other words, another order of the "
    "sentences that frame it, another tone. Every number, position and blank of the puzzle must stay as it is, and so "
    "must what the person wants. Draw no grid; tell it in sentences. Answer with the rewritten message only."
)
DECISIVE = ("intent", "kind", "about", "level")


def paraphrase(sample: Sample, teacher: LanguageModel) -> str:
    """The text in the teacher's words.

    Raises:
        LLMError: there are none.
    """
    messages = [Message("system", TASK), Message("user", sample.text)]
    return str(teacher.complete(messages, SCHEMA).data["text"])


def proved(text: str, sample: Sample, reader: LanguageModel) -> dict[str, Any] | str:
    """The call of a second reading, if it means what the sample means; otherwise what is wrong with it."""
    try:
        document = document_of(text)
        schema = call_schema(document)
        call = reader.complete(messages_for(document, glossed=reader.glossed), schema).data
        if fault_of(call, schema) is not None:
            return "the reading does not fit the schema"
        if call["intent"] != sample.call["intent"] or call["level"] != sample.call["level"]:
            return "another wish"
        if sample.puzzle is None:
            same = all(call[name] == sample.call[name] for name in (*DECISIVE, "grid"))
            return call if same else "another wish"
        puzzle = resolve(Call.of(call), document).puzzle
    except LLMError:
        return "no reading"
    except ParseError:
        return "the reading makes no sense"
    wanted = sample.puzzle
    if puzzle is None or puzzle.kind is not wanted.kind or not np.array_equal(puzzle.clues, wanted.clues):
        return "another grid"
    return call


def told_samples(seed: int) -> Iterator[Sample]:
    """Samples without a drawn piece, family by family."""
    known = families(held_out=False)
    rng = np.random.default_rng([seed, 0])
    number = 0
    while True:
        number += 1
        try:
            sample = write(known[int(rng.integers(len(known)))], seed, number)
        except (CorpusError, ParseError):
            continue
        if sample.call["grid"] in ("words", "none"):
            yield sample


def teach(
    samples: Iterator[Sample], teacher: LanguageModel, reader: LanguageModel, n: int, out: Path
) -> Counter[str]:
    """Ask for `n` paraphrases and add those that are proved to the file; tells what became of them."""
    outcomes: Counter[str] = Counter()
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.open("a", encoding="utf-8") as file:
        for _ in range(n):
            sample = next(samples)
            try:
                text = paraphrase(sample, teacher)
            except LLMError:
                outcomes["no paraphrase"] += 1
                continue
            call = "the same text" if text.split() == sample.text.split() else proved(text, sample, reader)
            if isinstance(call, str):
                outcomes[call] += 1
                continue
            entry = {"text": text, "call": call, "family": sample.family, "language": sample.language}
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
            file.flush()
            outcomes["kept"] += 1
    return outcomes


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--llm", required=True, help="the teacher, such as openai:URL#MODEL")
    parser.add_argument("--reader", help="who reads the paraphrases (default: the teacher)")
    parser.add_argument("--n", type=int, default=100, help="paraphrases to ask for (default: 100)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True, help="file to which proved paraphrases are added")
    args = parser.parse_args(argv)
    try:
        teacher = open_llm(args.llm)
        reader = open_llm(args.reader) if args.reader else teacher
        if teacher is None or reader is None:
            raise ParseError("teaching needs a language model")
        outcomes = teach(told_samples(args.seed), teacher, reader, args.n, args.out)
    except PuzzleError as error:
        print(f"training.teach: {error}", file=sys.stderr)
        return 2
    for outcome, count in outcomes.most_common():
        print(f"{count:6} {outcome}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
