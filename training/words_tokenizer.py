"""The embedded model's tokens: pieces of words in ten languages, pointers, and long stretches of the answer's JSON.

    python -m training.words_tokenizer --out parsers/llm/weights/words/tokenizer.json

The mark `⟦w12 5⟧` of a telling word becomes two tokens, the pointer `w12` and ` 5⟧`, and the same pointer stands in
the answer, so that pointing is copying a token. Signs, digits and single letters are tokens of their own; what
was never seen falls back to bytes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from parsers.lexicon import LEXICON
from parsers.llm.call import INTENTS, LEVELS, ROLES
from parsers.llm.document import BEGIN, END, MOST_PIECES
from parsers.words import MOST_WORDS, Word
from solver.kinds import all_kinds
from solver.puzzle import ParseError
from training.corpus.corpus import families, write
from training.corpus.telling import CorpusError

SPECIAL = ("<pad>", "<answer>", "<end>")
PAD, ANSWER, STOP = range(3)
N_MERGED = 3000  # pieces of words
SIGNS = "█▓▒░■□▢▪▫·•●○◦★☆✓✗×¤¦│┃━─→←↑↓…⬛⬜🟥🟦🟩🟨🟧🟪🔴🟢🚪🏁🧱·٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹，。、：；！？「」“”‘’«»¿¡،؛؟–—°"
LETTERS = (  # that texts may have, whatever the corpus has
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÂÃÄÅÇÈÉÊËÍÎÑÓÔÖÙÚÜ"
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ"
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیًٌٍَُِّْ\u200c"
    "零〇一二三四五六七八九十百两兩第行列个個格空白空位数数字独獨请請帮幫我解题题目唯一提示为什么检查错误开始起点终点出口入口墙牆通路上下左右中间最后其余都是的在有没和然后接着从到这那里不吗谢谢你好给更难简单宫区角"
)


def answer_pieces() -> list[str]:
    """Stretches of the compact JSON of a call that come as one."""
    nothing = ",".join(f'"{role}":null' for role in ROLES)
    pieces = [f'{{"intent":"{intent}","kind":"' for intent in INTENTS]
    kinds = [*(kind.name for kind in all_kinds()), "other", "unknown"]
    pieces += [f'{kind}","grid":"' for kind in kinds]
    pieces += ['words","work":"', 'none","work":"', '","work":"', 'none","legend":{', '","legend":{']
    pieces += [
        f'none","legend":{{{nothing}}},"size":null,"say":[',
        f'","legend":{{{nothing}}},"size":null,"say":[',
        f'none","legend":{{{nothing}}},"size":',
        '},"size":null,"say":[',
        '},"size":',
        'null,"say":[',
        '{"rows":"',
        '","columns":"',
        '"},"say":[',
    ]
    for before in ("", ","):
        pieces += [f'{before}"{role}":{after}' for role in ROLES for after in ("null", '"')]
    pieces += [f'","{role}":{after}' for role in ROLES for after in ("null", '"')]
    pieces += ['","from":"1","cells":["', '","from":"', '","cells":["', '","']
    pieces += ['","column":"', '","value":"', '","now":"', '","to_row":"', '","to_column":"', '","row":"']
    pieces += ['","value":"#"}', '","value":"_"}', '","value":"."}', '","value":"*."}']
    starts = [f'{{"do":"{line}","at":"' for line in ("row", "column", "box")]
    starts += [f'{{"do":"{do}","row":"' for do in ("cell", "fix", "wall", "open", "start", "goal")]
    starts += [
        '{"do":"all","cells":["',
        '{"do":"replace","was":"',
        '{"do":"rest","value":"',
        '{"do":"border","value":"',
    ]
    pieces += [before + start for start in starts for before in ("", '"},', '"]},')]
    pieces += [f'{end}],"about":null,"level":"{level}"}}' for level in LEVELS for end in ("", '"}', '"]}')]
    pieces += [f'{end}],"about":{{"row":"' for end in ("", '"}', '"]}')]
    pieces += [f'"}},"level":"{level}"}}' for level in LEVELS]
    pieces += [before + '{"do":"entry","row":"' for before in ("", '"},', '"]},')]
    return pieces


def line_marks() -> list[str]:
    """How the marks of ordinals and places end, which say no cell."""
    words = [Word("", 0, 0, "ordinal", value) for value in range(1, 65)]
    words += [Word("", 0, 0, "place", value) for value in (1, -1, 0)]
    return [f" {word.meaning}⟧" for word in words]


def mark_pieces() -> list[str]:
    """What stands in the marks of a document, but for the signs of drawn pieces."""
    numbers = [Word("", 0, 0, "number", value).meaning for value in range(100)]
    digits = [Word("1" * n, 0, 0, "number").meaning for n in range(3, 10)]
    things = [Word("", 0, 0, sense, value).meaning for sense in ("blank", "wall", "open") for value in (1, 2)]
    things += ["start", "goal", "rest", "all"]
    meanings = [f" {meaning}⟧" for meaning in (*numbers, *digits)]
    meanings += [*line_marks(), *(f" {meaning}⟧" for meaning in things)]
    sizes = [" rows of unequal length; ", " rows of ", " cells; ", " times, ", " times⟧"]
    return [BEGIN, END, "⟦", "⟧", *meanings, *sizes]


def pointers() -> list[str]:
    """`w0` to `w599`, one after the other, then `g0` to `g11`."""
    return [f"w{i}" for i in range(MOST_WORDS)] + [f"g{i}" for i in range(MOST_PIECES)]


def texts(n: int, seed: int) -> Iterator[str]:
    """What pieces of words are learned from: telling words of all languages, signs, and the corpus."""
    for word in sorted(LEXICON):
        yield from (f" {word}", word.capitalize())
    yield from SIGNS
    for known in families(held_out=False):
        for number in range(n):
            with suppress(CorpusError, ParseError):  # seldom: what was written reads otherwise
                yield write(known, seed, number).text


def build(samples: Iterable[str], n_merged: int = N_MERGED) -> Any:
    """A `tokenizers.Tokenizer`, the same for the same texts."""
    from tokenizers import (
        AddedToken,
        Regex,
        Tokenizer,
        decoders,
        models,
        normalizers,
        pre_tokenizers,
        trainers,
    )

    word = r" ?\p{L}[\p{L}\p{M}'’\u200c]*[\p{L}\p{M}]"
    split = pre_tokenizers.Split(Regex(rf"{word}|\p{{L}}|\p{{N}}|\s|."), "isolated")
    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = split
    alphabet = [*map(chr, range(32, 127)), "\n", *SIGNS, *LETTERS]
    trainer = trainers.BpeTrainer(vocab_size=n_merged, initial_alphabet=alphabet, show_progress=False)
    learner.train_from_iterator(samples, trainer)
    learned = json.loads(learner.to_str())["model"]
    names = [*SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256))]
    names += sorted(learned["vocab"], key=learned["vocab"].get)
    vocab = {name: number for number, name in enumerate(names)}
    merges = [tuple(merge) for merge in learned["merges"]]
    tokenizer = Tokenizer(models.BPE(vocab, merges, byte_fallback=True, fuse_unk=False))
    # Before a pointer, the bracket says nothing: `five⟦w3 5⟧` is read as `five`, `w3`, ` 5⟧`.
    tokenizer.normalizer = normalizers.Replace(Regex(r"⟦(?=w[0-9])"), "")
    tokenizer.pre_tokenizer = split
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens([AddedToken(name, normalized=False, special=True) for name in SPECIAL])
    long = [*pointers(), *mark_pieces(), *answer_pieces()]
    tokenizer.add_tokens([AddedToken(text, normalized=True) for text in dict.fromkeys(long)])
    return tokenizer


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True, help="the file")
    parser.add_argument("--n", type=int, default=60, help="texts of each family (default: 60)")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(argv)
    tokenizer = build(texts(args.n, args.seed))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(args.out))
    print(f"{args.out}: {tokenizer.get_vocab_size()} tokens")


if __name__ == "__main__":
    main()
