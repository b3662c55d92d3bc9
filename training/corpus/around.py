"""What people write around a puzzle: greetings, where it is from, what they want, thanks.

Phrases are patterns: `[a|b]` is one of the two, `[a|]` perhaps a, and nesting is fine. Marks in `{}` are filled
with random words: `{noun}` the puzzle, `{n}` some number, `{day}`, `{paper}`, `{name}`, `{digit}`. In the wish
"why is that so" a cell is named by `{cell}`, which is one of the `cells` of the language; there
`<row:nth>` is an ordinal that the call points at as the row, `<column:n>` a number, `<row:top>` that
very word, `<row:~>` a digit. A wish never said means that the puzzle is to be solved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from training.corpus.chance import pick, spin
from training.corpus.phrases import Phrases
from training.corpus.phrases_en import ENGLISH
from training.corpus.telling import Pointer, Rng, Telling
from training.corpus.wish_bank import with_wishes
from training.corpus.wish_bank_en import WISHES

PUZZLE_INTENTS: Mapping[str, float] = {  # how often each is wished for with a puzzle that is told
    "solve": 0.46,
    "hint": 0.13,
    "check": 0.09,
    "unique": 0.12,
    "explain": 0.1,
    "why": 0.07,
    "generate": 0.03,
}
AROUND: dict[str, Phrases] = {
    "en": with_wishes(ENGLISH, WISHES)
}  # language -> its phrases; other languages add theirs

_MARK = re.compile(r"\{(\w+)\}|<(row|column|both):([^>]*)>")


_TYPO_WORDS = re.compile(r"[a-z]{5,}")


def mistyped(rng: Rng, text: str) -> str:
    """The text with two letters of one or two long words swapped."""
    words = list(_TYPO_WORDS.finditer(text))
    for _ in range(min(len(words), int(rng.integers(1, 3)))):
        found = pick(rng, words)
        at = found.start() + int(rng.integers(1, len(found[0]) - 2))
        swapped = text[at + 1] + text[at]
        text = text[:at] + swapped + text[at + 2 :]
    return text


_I = re.compile(r"\bi\b(?=['\u2019 ])")


def _capitalised(wording: str) -> str:
    """The wording as a sentence. Only in English `i` is a word that is written large."""
    return _I.sub("I", wording[0].upper() + wording[1:])


class Around:
    """The words around one puzzle. `begin` writes those before it, `end` those after it.

        wrap = Around(rng, "en", noun="maze")
        wrap.begin(t); ...; fields = wrap.end(t)

    `end` returns the fields of the call that the wish decides: intent, level, about. With `drawn`, the
    puzzle stands on lines of its own. `side` bounds the rows and columns that are asked about.
    """

    def __init__(
        self,
        rng: Rng,
        language: str = "en",
        *,
        noun: str = "sudoku",
        intent: str | None = None,
        drawn: bool = False,
        side: int = 9,
        held_out: bool = False,
        chatty: float = 0.5,
    ) -> None:
        self.rng, self.phrases = rng, AROUND[language]
        self.drawn, self.side, self.held_out, self.chatty = drawn, side, held_out, chatty
        chances = list(PUZZLE_INTENTS.values())
        self.intent = intent or list(PUZZLE_INTENTS)[int(rng.choice(len(chances), p=chances))]
        self.nouns, self.is_maze = self.phrases.nouns[noun], noun == "maze"
        self.level, self.named = "same", False  # whether the words name the puzzle
        self.about: dict[str, Any] | None = None
        said = self.intent != "solve" or rng.random() < 0.65
        self.place = ("before" if rng.random() < 0.5 else "after") if said else "nowhere"
        self.mood = pick(
            rng, ["proper", "proper", "proper", "proper", "proper", "small", "small", "mistyped"]
        )
        if not drawn and rng.random() < 0.02:  # a word in capitals on a line of its own looks drawn
            self.mood = "loud"

    # ------------------------------------------------------------------ the two halves

    def begin(self, t: Telling) -> None:
        """Write what stands before the puzzle, up to the blank or line end after it."""
        rng, start = self.rng, len(t.text)
        t.asks = self.place != "nowhere"
        if rng.random() < self.chatty * 0.8:
            self._say(t, self._greeting(), pick(rng, ("\n", "\n\n", " ", " ", " ")))
        if rng.random() < self.chatty * 0.8:
            self._say(t, self._reason(), pick(rng, ("\n", " ", " ", " ")))
        if self.place == "before":
            self.wish(t)
            t(" ")
        if self.drawn and rng.random() < 0.4:
            self._say(t, self._spun(pick(rng, self.phrases.lead_ins)), "")
        if len(t.text) > start:
            t.text = t.text.rstrip()
            t(self._gap())

    def end(self, t: Telling) -> dict[str, Any]:
        """Write what stands after the puzzle; the fields of the call that the wish decides."""
        rng = self.rng
        gap = self._gap()
        if self.place == "after":
            t(gap)
            self.wish(t)
            gap = pick(rng, (" ", "\n", "\n\n"))
        if rng.random() < self.chatty * 0.25 and self.place != "after":
            self._say_after(t, gap, self._reason())
            gap = pick(rng, (" ", "\n"))
        if rng.random() < self.chatty:
            self._say_after(t, gap, self._spun(pick(rng, self.phrases.thanks)))
            gap = pick(rng, ("\n", "\n\n", " "))
            if rng.random() < 0.35:
                self._say_after(t, gap, self._spun(pick(rng, self.phrases.closings)))
        return self.fields()

    def fields(self) -> dict[str, Any]:
        """The fields of the call that the wish decides."""
        return {"intent": self.intent, "level": self.level, "about": self.about}

    def wish(self, t: Telling) -> None:
        """Write what the person wants."""
        t.asks = True
        key = self.intent
        if key == "generate":
            self.level = pick(self.rng, ("same", "easier", "harder"))
            key = "generate" if self.level == "same" else f"generate {self.level}"
        wishes = (self.phrases.unseen_wishes if self.held_out else self.phrases.wishes)[key]
        own = self.phrases.unseen_maze_wishes if self.held_out else self.phrases.maze_wishes
        if self.is_maze and key in own and self.rng.random() < 0.7:
            wishes = own[key]
        wording = spin(self.rng, pick(self.rng, wishes))
        if "{cell}" in wording:
            wording = wording.replace("{cell}", spin(self.rng, pick(self.rng, self.phrases.cells)), 1)
        if self.mood == "proper" and self.rng.random() < 0.7:
            wording = _capitalised(wording)
        self._write(t, wording)

    # ------------------------------------------------------------------ pieces

    def _gap(self) -> str:
        """What parts the puzzle from the words."""
        return pick(self.rng, ("\n", "\n\n") if self.drawn else (" ", " ", " ", "\n", "\n\n"))

    def _greeting(self) -> str:
        greetings = (self.held_out and self.phrases.unseen_greetings) or self.phrases.greetings
        return self._spun(pick(self.rng, greetings))

    def _reason(self) -> str:
        reasons = (self.held_out and self.phrases.unseen_reasons) or self.phrases.reasons
        text = self._spun(pick(self.rng, reasons))
        return text + (" " + pick(self.rng, self.phrases.emojis) if self.rng.random() < 0.12 else "")

    def _spun(self, pattern: str) -> str:
        return _MARK.sub(lambda found: self._filled(found[1]), spin(self.rng, pattern)).replace("  ", " ")

    def _filled(self, name: str) -> str:
        rng = self.rng
        if name == "noun":
            self.named = True
            return pick(rng, self.nouns)
        if name == "n":
            number = int(rng.integers(2, 60))
            words = self.phrases.numbers
            return words[number] if number < len(words) and rng.random() < 0.4 else str(number)
        if name == "nth":
            return pick(rng, self.phrases.ordinals[: max(3, self.side)])
        if name == "digit":
            return self._number(int(rng.integers(1, self.side + 1)))
        return self._spun(pick(rng, self.phrases.fillers[name]))

    def _number(self, value: int) -> str:
        is_word = self.rng.random() < 0.4 and value < len(self.phrases.numbers)
        return self.phrases.numbers[value] if is_word else str(value)

    def _in_mood(self, text: str) -> str:
        match self.mood:
            case "small":
                return text.lower()
            case "loud":
                return text.upper()
            case "mistyped":
                return mistyped(self.rng, text)
        return text

    def _say(self, t: Telling, text: str, gap: str) -> None:
        t(self._in_mood(text) + gap)

    def _say_after(self, t: Telling, gap: str, text: str) -> None:
        t(gap + self._in_mood(text))

    def _write(self, t: Telling, wording: str) -> None:
        """Write a wish, pointing at the cell in it."""
        position = 0
        about: dict[str, Any] = {}
        for found in _MARK.finditer(wording):
            t(self._in_mood(wording[position : found.start()]))
            position = found.end()
            if found[1]:
                t(self._in_mood(self._filled(found[1])))
                continue
            what = self._pointed(t, found[3])
            about |= {"row": what, "column": what} if found[2] == "both" else {found[2]: what}
        t(self._in_mood(wording[position:]))
        if about and self.intent == "why":
            self.about = {"row": about["row"], "column": about["column"]}

    def _pointed(self, t: Telling, what: str) -> Pointer:
        value = int(self.rng.integers(1, self.side + 1))
        if what == "~":
            return t.point(str(value))
        if what == "n":
            return t.point(self._number(value))
        if what == "nth":
            return t.point(self.phrases.ordinals[value - 1])
        return t.point(what)
