"""What the words in front of a grid, or the keys of the lists it stands in, say of it: input or output, train or test."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Side = Literal["input", "output", ""]
Section = Literal["train", "test", ""]

ARROW = (
    r"(?:-{1,3}>|={1,3}>|~>|\|>|[→⇒➡⟶⟹↦⇨➔➜➤►▶⮕⬇↓⇩⇓👇👉▼🔽⏬]|"
    r"\\(?:long)?(?:right)?arrow|\\(?:Long)?(?:R)?ightarrow|\\(?:longmaps|maps)?to\b)"
)
_LONG: dict[Side, str] = {  # words that tell a side wherever they stand
    "input": r"inputs?|entrada|eingabe|entr[ée]e|girdi|wejście|вход\w*|ввод|输入|輸入|入力|입력|ورودی|مدخل|المدخل|الإدخال|ingresso"
    r"|question grid|original|given|vorher|vorlage",
    "output": r"outputs?|salida|ausgabe|sortie|çıktı|wyjście|вывод|выход\w*|输出|輸出|出力|출력|خروجی|مخرج|المخرج|الإخراج|sa[íi]da"
    r"|uscita|turns? (?:in)?to|becomes?|transforms? (?:in)?to|maps? to|(?:changes|goes|leads|converted?) (?:in)?to|yields?|gives?"
    r"|produces?|results?|r[ée]sultats?|ergebnis|resultado|risultato|результат\w*|answers?|solutions?|nachher|wird zu|devient"
    r"|(?:i|you|we) get|se convierte en|diventa|vira|превращается в|变成|變成|になる|تصبح|می‌?شود",
}
_SHORT: dict[Side, str] = {  # words that tell one only as a label
    "input": r"in|i|x|xs|before|source|src|start|initial|from|left|old|lhs|avant|antes|prima|до|было|vor|links|raw|problem|puzzle|task"
    r"|前|قبل|前に",
    "output": r"out|o|y|ys|after|target|tgt|dst|end|final|right|new|rhs|expected|goal|apr[èe]s|despu[ée]s|depois|dopo|после"
    r"|стало|nach|rechts|solved|label|后|後|بعد|sol|ans|res|guess|attempt|versuch",
}
_CODE = re.compile(
    r"\b(?:np|numpy|array|torch|tensor|const|let|var|int|list|grid|grids|matrix|jnp|asarray|the|a|an|pd|dataframe)\b",
    re.IGNORECASE,
)


def _words(pattern: str) -> str:
    return rf"(?<![^\W\d_])(?:{pattern})(?![^\W\d_])|(?:{'|'.join(w for w in pattern.split('|') if _is_unparted(w))})"


def _is_unparted(word: str) -> bool:
    """Whether the script writes no blanks between words."""
    return bool(re.fullmatch(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+", word))


_SIDES: dict[Side, re.Pattern[str]] = {
    "input": re.compile(_words(_LONG["input"]), re.IGNORECASE),
    "output": re.compile(_words(_LONG["output"]) + "|" + ARROW, re.IGNORECASE),
}
_LABELS: dict[Side, re.Pattern[str]] = {
    side: re.compile(_words(_SHORT[side]), re.IGNORECASE) for side in ("input", "output")
}
_TEST = re.compile(
    r"(?<![^\W\d_])(?:tests?|query|challenge|questions?|predict|your turn|solve|now|next|evaluat\w*|eval|probe|quiz|exam|mystery"
    r"|unseen|unsolved|todo|q|what about|what (?:would|will|does|do|comes)|and this|prueba|prüf\w*|teste|jetzt|nun|ahora|maintenant|adesso|ora|agora|aufgabe"
    r"|теперь|тест\w*|вопрос|sınav|şimdi)(?![^\W\d_])|测试|測試|テスト|테스트|问题|問題|现在|آزمون|اختبار|الاختبار|سؤال|حالا|[?？❓]\s*[:=)\]]|^\W*[?？❓❔]+\W*$",
    re.IGNORECASE,
)
TRAIN = re.compile(
    r"(?<![^\W\d_])(?:train\w*|examples?|demonstrations?|demos?|pairs?|shots?|samples?|ex|support|пример\w*|ejemplos?|beispiele?|bsp"
    r"|exemples?|exemplos?|esempi\w?|paar|par|paire|coppia|пара|örnek|przykład)(?![^\W\d_])|训练|例|示例|訓練|훈련|예|예제|مثال",
    re.IGNORECASE,
)
_GUESS = re.compile(
    r"\b(?:my|mine|guess|attempt|i think|i got|i'd say|i say|is this right|correct\?|mein\w*|versuch|mi|mon|mio|meu)\b|我的|мой|моё",
    re.IGNORECASE,
)
_SIZE = re.compile(r"\d\s?(?:[x×*]|by)\s?\d", re.IGNORECASE)
_CLOSING = re.compile(r"</[^<>\n]{0,40}>?")
_UNANSWERED = re.compile(
    rf"(?:{ARROW}|(?:{_LONG['output']}|out|after|y)[^\n?？❓]{{0,12}})[\s|:=\"'`]{{0,12}}[?？❓]+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|_")
_ALONE = re.compile(r"\W*(?:to|then|into|zu|wird|hacia|vers|verso|para|в)\W*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_LABEL_WORDS = 6  # a line with more is prose
_NEAR = 1200  # characters in front of a grid


@dataclass(frozen=True)
class Label:
    """`side` and `section` with how much they weigh: 2 a label, 1 said in prose, 0 nothing said."""

    side: Side = ""
    side_weight: int = 0
    section: Section = ""
    section_weight: int = 0
    is_guess: bool = False


def _parted(words: str) -> str:
    """Identifiers as words: `trainInput_0` as `train Input 0`."""
    return _PARTS.sub(" ", words)


def sides_in(line: str) -> list[Side]:
    """The sides that a line names, in order: `Input      Output` of a heading over two columns."""
    line = _parted(line)
    is_label = len(_LETTERS.findall(_CODE.sub(" ", line))) <= _LABEL_WORDS
    return [side for _, _, side in _found(line, is_label)]


def _found(line: str, is_label: bool) -> list[tuple[int, int, Side]]:
    found: list[tuple[int, int, Side]] = []
    for side, pattern in _SIDES.items():
        found += [(*m.span(), side) for m in pattern.finditer(line)]
    if _ALONE.fullmatch(line):
        found.append((0, len(line), "output"))
    for side, pattern in _LABELS.items():
        for m in pattern.finditer(line):
            ends = re.match(
                r"[\s\d?]{0,6}(?:\([^()]{0,20}\))?[\s\d?]{0,4}(?:[:=\[\]>]|$)", line[m.end() : m.end() + 40]
            )
            n_words = len(_LETTERS.findall(line))
            if ends or (is_label and n_words <= (1 if m[0] in "iIoO" else 3 if len(m[0]) == 1 else n_words)):
                found.append((*m.span(), side))
    return sorted(found)


def label_of(words: str, *, are_keys: bool = False) -> Label:
    """What the text in front of a grid says; with `are_keys` it is nothing but keys, one a line, the nearest last."""
    words = _UNANSWERED.sub(" ", _SIZE.sub(" ", _CLOSING.sub(" ", words[-_NEAR:])))
    side: Side = ""
    section: Section = ""
    side_weight = section_weight = 0
    is_guess = False
    n_lines = 0
    for line in reversed(words.split("\n")):
        line = _parted(line)
        plain = _CODE.sub(" ", line)
        n_lines += bool(plain.strip(" `:=-~*_#<>()[]{}|\"'"))
        is_guess |= n_lines == 1 and bool(_GUESS.search(line))
        is_label = are_keys or len(_LETTERS.findall(line)) <= _LABEL_WORDS
        if not side and (found := _found(plain, is_label and (are_keys or bool(line.strip())))):
            if n_lines > 1 and len({each[2] for each in found}) > 1:
                continue  # a heading of both
            last = found[-1]
            side = last[2]
            at_end = len(_LETTERS.findall(plain[last[1] :])) <= 1 and plain.rstrip()[-1:] in ":=([-"
            side_weight = 2 if is_label or (at_end and n_lines == 1) else 1
        if section_weight < 2:
            test, train = _TEST.search(line), TRAIN.search(line)
            if (test or train) and (is_label or not section_weight):
                section = "test" if test else "train"
                section_weight = 2 if is_label else 1
    return Label(side, side_weight, section, section_weight, is_guess)


def stem_of(words: str) -> str:
    """The last line of words in front of a grid without its numbers, to see which grids are labelled alike."""
    lines = [line for line in _CLOSING.sub(" ", words).split("\n") if line.strip(" `\t>|")]
    if not lines:
        return "\n" * words.count("\n")
    letters = " ".join(_LETTERS.findall(_TEST.sub(" ", lines[-1]).lower()))
    return letters or re.sub(r"[\d\s]+", "", lines[-1])
