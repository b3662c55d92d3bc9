"""What people write around a puzzle: greetings, where it is from, what they want, thanks.

Phrases are patterns: `[a|b]` is one of the two, `[a|]` perhaps a, and nesting is fine. Marks in `{}` are filled
with random words: `{noun}` the puzzle, `{n}` some number, `{day}`, `{paper}`, `{name}`, `{digit}`. In the wish
"why is that so" a cell is named by `{cell}`, which is one of the `cells` of the language; there
`<row:nth>` is an ordinal that the call points at as the row, `<column:n>` a number, `<row:top>` that
very word, `<row:~>` a digit. A wish never said means that the puzzle is to be solved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from training.corpus.telling import Pointer, Rng, Telling

PUZZLE_INTENTS: Mapping[str, float] = {  # how often each is wished for with a puzzle that is told
    "solve": 0.46,
    "hint": 0.13,
    "check": 0.09,
    "unique": 0.12,
    "explain": 0.1,
    "why": 0.07,
    "generate": 0.03,
}


@dataclass(frozen=True)
class Phrases:
    """What is said in one language."""

    numbers: Sequence[str]  # from zero on
    ordinals: Sequence[str]  # from first on
    nouns: Mapping[str, Sequence[str]]  # subject ("sudoku", "maze", "puzzle") -> its names
    fillers: Mapping[str, Sequence[str]]  # "paper" -> what `{paper}` may be
    greetings: Sequence[str]
    reasons: Sequence[str]
    thanks: Sequence[str]
    closings: Sequence[str]
    emojis: Sequence[str]
    cells: Sequence[str]
    wishes: Mapping[str, Sequence[str]]  # intent, also "generate easier" and "generate harder" -> wordings
    unseen_wishes: Mapping[str, Sequence[str]]  # the same, kept for families that are held out
    maze_wishes: Mapping[str, Sequence[str]] = field(default_factory=dict)  # more, where the puzzle is a maze
    unseen_maze_wishes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    lead_ins: Sequence[str] = ("",)  # "here it is:", before a drawn piece
    unseen_reasons: Sequence[str] = field(default=())
    unseen_greetings: Sequence[str] = field(default=())


_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_MARK = re.compile(r"\{(\w+)\}|<(row|column|both):([^>]*)>")


def pick(rng: Rng, options: Sequence[str]) -> str:
    """One of them."""
    return options[int(rng.integers(len(options)))]


def spin(rng: Rng, pattern: str) -> str:
    """The pattern with its choices made."""
    while "[" in pattern:
        pattern = _CHOICE.sub(lambda found: pick(rng, found[1].split("|")), pattern)
    return pattern


_TYPO_WORDS = re.compile(r"[a-z]{5,}")


def mistyped(rng: Rng, text: str) -> str:
    """The text with two letters of one or two long words swapped, or one lost."""
    words = list(_TYPO_WORDS.finditer(text))
    for _ in range(min(len(words), int(rng.integers(1, 3)))):
        found = words[int(rng.integers(len(words)))]
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
        self.level = "same"
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
        if about:
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


# ---------------------------------------------------------------------------- English

_EN_NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_PLEASE = "[ please| pls|, please|, thanks|, thank you|||||]"
_CAN_YOU = "[can|could|would|will] you[ please| kindly| maybe| perhaps| quickly||||]"
_IT = "[it|this|this {noun}|the {noun}|my {noun}|this one|that {noun}]"
_THIS = "[this {noun}|the {noun}|my {noun}|this one|this]"
_I_WANT = "[i'd like|i would like|i want|i'd love|i need|i'm looking for|i am after]"

ENGLISH = Phrases(
    numbers=_EN_NUMBERS,
    ordinals=["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
    nouns={
        "sudoku": (
            "sudoku",
            "puzzle",
            "grid",
            "Sudoku",
            "board",
            "sudoku puzzle",
            "sudoku grid",
            "number puzzle",
        ),
        "maze": ("maze", "labyrinth", "maze", "puzzle", "map"),
        "puzzle": ("puzzle", "one", "brainteaser", "puzzle", "thing", "riddle"),
        "arc": ("ARC task", "ARC puzzle", "task", "grid puzzle", "pattern puzzle", "puzzle"),
        "binairo": ("binairo", "binary puzzle", "takuzu", "puzzle", "grid", "binairo puzzle"),
    },
    fillers={
        "paper": (
            "the Guardian",
            "the Times",
            "the local paper",
            "the Daily Mail",
            "today's paper",
            "Sunday's paper",
            "the Metro",
            "the New York Times",
            "a magazine",
            "my puzzle book",
            "the newspaper",
            "the Herald",
            "an app",
            "USA Today",
            "the evening edition",
            "an airline magazine",
            "the Tribune",
            "the weekend supplement",
        ),
        "day": (
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "yesterday",
            "this morning",
            "last night",
            "March 3rd",
            "14 May",
            "the 21st",
            "last week",
            "2 days ago",
            "the weekend",
            "9 October",
        ),
        "name": (
            "Anna",
            "Ben",
            "Priya",
            "Tom",
            "Maria",
            "Kofi",
            "Lena",
            "Sam",
            "Oliver",
            "Grandma",
            "Jo",
            "Wei",
            "Farid",
            "Chloe",
            "Mike",
            "Sue",
            "Dr. Patel",
            "Mrs. Hill",
            "Yusuf",
            "Ingrid",
        ),
        "who": (
            "my wife",
            "my husband",
            "my daughter",
            "my son",
            "grandpa",
            "my grandmother",
            "a friend",
            "my boss",
            "my neighbour",
            "my mum",
            "my dad",
            "our teacher",
            "my colleague",
            "the kids",
            "my 8 year old",
            "my sister",
        ),
        "time": (
            "{n} minutes",
            "{n} hours",
            "an hour",
            "half an hour",
            "hours",
            "all morning",
            "ages",
            "two days",
            "the whole evening",
            "{n} mins",
            "a week",
            "about {n} minutes",
            "ten minutes",
            "20 minutes",
            "the past hour",
        ),
        "where": (
            "on page {n} of {paper}",
            "from page {n} of {paper}",
            "in {paper}",
            "in {paper} on {day}",
            "from {paper}",
            "at the dentist",
            "on the train",
            "in a book from 2009",
            "on a flight",
            "from {paper}, {day}",
            "on p. {n}",
            "on the back of a cereal box",
            "from an escape room",
            "in a quiz",
            "in chapter {n} of my book",
        ),
        "level": (
            "easy",
            "medium",
            "hard",
            "very hard",
            "evil",
            "fiendish",
            "moderate",
            "expert",
            "level {n}",
            "5 star",
        ),
    },
    greetings=(
        (
            "[Hi|Hello|Hey|Hiya|Hey there|Hi there|Hello there|Good morning|Good evening|Good afternoon|Greetings|Howdy]"
            "[!|,|.| -| everyone,| all,| there,|!!|]"
        ),
        (
            "[Hi|Hello|Dear|Hey] [team|{name}|solver|friend|bot|AI|puzzle people|gridloop|assistant|Sir or Madam|folks]"
            "[,|!|.| -]"
        ),
        "[ok|okay|so|right|alright|well|hmm][,|...| -|]",
        "[Excuse me|Sorry to bother you|Quick question|Me again|Need some help|A little help][,|.|!|:]",
        "Subject: [{noun}|help|today's {noun}|stuck|{noun} no. {n}|puzzle help|a question]\n\n[Hi,|Hello,|Dear all,|Hey,|]",
        "[Morning!|Evening all.|Yo!|Heya,|G'day,|Hi guys,|Help!|Help!!|Hello :)|Hey you,]",
    ),
    reasons=(
        "[This is|Here's|Here is|I have|I've got|I found|We found|I came across] [a|this|a little|a nice|an] {noun} {where}.",
        "I[ have|'ve] been [stuck|stuck on this|sitting here|staring at it|at it|working on it|trying] for {time}[.|!|...|]",
        (
            "{who} [gave me|sent me|showed me|made|drew|found] this[ {noun}|][ {where}|, {day}| yesterday|]"
            "[ and now I am curious| and I can't put it down| and I promised to finish it|]."
        ),
        "[It's|It is|This is] [rated|said to be|marked|supposed to be] {level}[, whatever that means|].",
        "[I am new to this|I'm a beginner|I've never done one of these|I do {n} of these a week|I'm {n} and love puzzles].",
        (
            "[I lost|I don't have|I threw away] [the answer page|the solution|page {n}]"
            "[, so i can't look it up|, sadly|] and [it bugs me|it's driving me mad|I'd rather not wait until {day}]."
        ),
        "It is [number|no.|nr] {n} [in|of] [the book|{paper}|the series|a set of {n}].",
        "[We|{who} and I] are [waiting for a train|on holiday|having coffee|bored|stuck at home] [and|so] we do puzzles.",
        (
            "[My pen ran out|The cat sat on it|Coffee got spilled on half of it|The photo came out blurry], "
            "so [I will type it|I'll describe it|I copied it by hand|here it is in words]."
        ),
        "[The deadline is|It's due|I need it by|The prize draw is] {day}.",
        "[My best time is|My record is|Usually I need] {n} minutes[ for these|].",
        "[Yesterday's one|The last one|Number {n}|The one before] was [easy|no problem|a breeze|quicker], this one is [not|tough|a beast].",
        "[No idea|I don't know|Not sure] [how hard it is|who made it|where it's from][, but it looks fun|].",
        "[Typed from memory|Copied from a photo|Read to me over the phone|Scribbled on a napkin][, so bear with me|].",
    ),
    thanks=(
        (
            "[Thanks|Thank you|Thx|Many thanks|Cheers|Thanks a lot|Thanks a million|Ta|Much appreciated|Thanks so much]"
            "[!|.|!!| :)|, {name}| in advance!| in advance.|]"
        ),
        (
            "[Thanks|Thank you] [for your help|for your time|for any help|very much|so much|again|and have a nice day]"
            "[!|.|]"
        ),
        (
            "[Hope you can help|Hope that makes sense|Hope that's clear|That's all|That is it|That's it|Over to you|Go!]"
            "[.|!|]"
        ),
        "[No rush|Take your time|No hurry|Whenever you have a minute][.|!| :-)|, thanks.]",
        "[I owe you a coffee|You're the best|You rock|I appreciate it|It means a lot][.|!| 😊| 🙏|]",
        "[Looking forward to your answer|Please let me know|Waiting for your reply][.|!|]",
    ),
    closings=(
        (
            "[Best|Best regards|Regards|Kind regards|Cheers|Yours|Love|Sincerely|Warmly|All the best|Take care],"
            "[\n| ]{name}"
        ),
        "[xx|xoxo] {name}",
        "Sent from my [phone|iPhone|tablet]",
        "P.S. [the one on page {n} was easier|greetings from {name}|I did {n} of them this week|say hi to {name}].",
        "[Bye|See you|Talk soon|Later][!|.|]",
    ),
    emojis=(
        "🙂",
        "😅",
        "🙏",
        "😭",
        "🤔",
        "👍",
        "😊",
        "🤯",
        "💡",
        "🧩",
        "👀",
        "😩",
        "xD",
        ":)",
        ":-)",
        ";)",
        "<3",
    ),
    lead_ins=(
        (
            "[Here it is|Here you go|Here goes|This is it|The {noun}|It goes|The grid|Have a look|See below|As follows]"
            "[:|.|]"
        ),
        "[It looks like this|Here's what I have|This is what it looks like|I typed it in|Copied below][:|.|]",
    ),
    cells=(
        "[row|Row] <row:n>[, | |,| and ][column|col|Column] <column:n>",
        "the [cell|square|one|field|spot] [in|at] row <row:n>[, | |, in | and ]column <column:n>",
        "[r|R]<row:~>[c|C]<column:~>",
        "[cell|square|] (<row:n>, <column:n>)",
        "the [|cell in the |square in the |field in the ]<row:nth> row[, | and |, in the ]<column:nth> column",
        "column <column:n>[, | |,| and ]row <row:n>",
        "the <column:nth> [cell|square|number|digit|one] [in|of] the <row:nth> row",
        "the <row:nth> [cell|square|number|digit|one] [in|of] the <column:nth> column",
        "the <column:nth> [cell|square|number] [in|of] row <row:n>",
        "the <row:top> <column:left>[ corner| cell| square| corner cell]",
        "the <row:top> <column:right>[ corner| cell| square| corner cell]",
        "the <row:bottom> <column:left>[ corner| cell| square| corner cell]",
        "the <row:bottom> <column:right>[ corner| cell| square| corner cell]",
        "the <row:upper> <column:right>[ corner| cell]",
        "the <row:lower> <column:left>[ corner| cell]",
        "the very <both:middle>",
        "the <both:middle>[ cell| square| of the board| of the grid]",
        "the <both:center>[ cell| square]",
        "the <column:middle> of [row <row:n>|the <row:nth> row|the <row:top> row|the <row:bottom> row]",
        "the <column:last> [cell|square|number] [of|in] [row <row:n>|the <row:nth> row|the <row:top> row]",
        "line <row:n>, column <column:n>",
    ),
    wishes={
        "solve": (
            f"{_CAN_YOU} [solve|do|crack|finish|complete|work out|figure out] {_IT}[ for me|]{_PLEASE}[?|]",
            f"[solve|complete|finish|do|crack] {_IT}[ for me|]{_PLEASE}[.|!|]",
            f"[please|pls|plz|kindly] [solve|complete|finish|do|fill in|work out] {_IT}[ for me|][.|!|]",
            (
                "[what is|what's] the [solution|answer|full solution|finished grid|result|completed {noun}][ to this| of this|"
                " here| for this {noun}|]?"
            ),
            (
                f"{_I_WANT} [the solution|the answer|the full solution|to see it solved|the finished {{noun}}|to see the answer]"
                "[ please|][.|]"
            ),
            (
                "[i give up|i surrender|no patience left|i can't do it|i am lost], [just solve it|give me the answer|show me the solution"
                "|what's the answer?|finish it for me|tell me the solution]"
            ),
            (
                "[give|show|send|tell] me the [solution|answer|completed {noun}|solved {noun}|whole thing solved|full answer]"
                f"{_PLEASE}[.|!|]"
            ),
            "[need|want] this [solved|done|finished|completed][ asap| today| quickly| by {day}|][.|!|]",
            "[how does|how should] the [solved|finished|completed] {noun} look[ like|]?",
            (
                "[fill in|fill out|complete] the [rest|blanks|gaps|missing numbers|empty cells|remaining cells]"
                f"{_PLEASE}[.|]"
            ),
            "[what goes|what belongs] in the [empty cells|blanks|gaps|missing squares]?",
            "[Solution|Answer|Solve] [please|pls|needed|?|!]",
            "[any chance|would it be possible] [you could solve it|to have this solved|to get the answer]?",
            "[could someone|can anyone|who can] [solve|do|crack] {noun}s like this[ one|]?",
            "[i need|i'm after|looking for] the [answers|solution][, nothing else| only| and nothing more|][.|]",
            "[let's see if|i wonder if|i bet] you can [solve|crack|do] [this|it][.|?|!|]",
            "[can this be solved by you|are you able to solve it|do you manage this one|do you know the solution]?",
            "[it would be great|i would be glad|i'd be happy] if you [solved|could solve|finished|could finish] it[ for me|][.|]",
        ),
        "hint": (
            (
                f"{_CAN_YOU} [give|offer|drop] me [a|a small|a little|just a|one|just one|a tiny] [hint|clue|tip|nudge|pointer]"
                "[ please|]?"
            ),
            (
                "[a|one|just a|only a|just one|a small|a tiny] [hint|tip|nudge|clue|pointer] [please|would do|would be great|is enough"
                "|will do|would help|is all i need][.|!|]"
            ),
            "[where|where on the board|in which row|which area] should i [look|look next|go next|start|continue|focus]?",
            (
                "[what is|what's|what would be] [my|the|a good|a sensible|the best|the easiest] next [step|move|digit|number|cell]"
                "[ here|]?"
            ),
            (
                "[don't|do not|please don't|pls don't] [solve it|give it away|spoil it|tell me the answer|give me the whole solution"
                "|show me everything], [just|only] [a hint|a push|a nudge|the next step|one step|a tip]"
                "[ please|][.|!|]"
            ),
            (
                "[i'm|i am|we're|we are] [stuck|totally stuck|lost|at a dead end], [where should i look next|what now|what next"
                "|what should i try|any ideas|any hints|any tip]?"
            ),
            "[any|got any|have you got any|are there any] [hints|tips|pointers|clues]?",
            (
                "[i need|i could use|i'd like|can i have|may i have|could i get] [a|a little|a small|one|another] [hint|nudge|tip|clue|push]"
                "[ please|][.|?|]"
            ),
            "[point|nudge|steer|push] me in the right direction[ please|][.|!|]",
            "[what|which cell|which square|which one|what] [should|can|could|would] [i|you] [fill in|do|try|fill|enter] next?",
            (
                "[help|please help] me [a little|a bit|with one step|with just one cell|get going|get unstuck][, no spoilers|"
                ", but don't solve it|][.|!|]"
            ),
            "[which digit|which number|which cell] [can be|could be|is] [placed|filled in|found|the easiest] [next|now|here]?",
            (
                "[just|only] [the next step|the next move|the next digit|one digit|one number|one more number|a single cell]"
                "[ please|, not more|, no more than that|][.|!|]"
            ),
            "[how|where] do i [go on|continue|proceed|get started|begin|carry on][ from here|]?",
            "[what am i missing|what am i overlooking|what do i not see|is there something i don't see]?",
            "[hint|Hint|HINT|next step|one hint][?|!| please| pls]",
            (
                "[i want to|i'd like to|let me] [solve it myself|do it on my own|finish it alone], [but|so] [give me a hint"
                "|i need a hint|tell me only where to look|one tip is fine][.|]"
            ),
            (
                "[is there|do you see] [an easy cell|a forced cell|an obvious digit|something obvious] [i have missed|right now|to start with"
                "|i should see]?"
            ),
            (
                "[tell|show] me [one cell|a cell|one number|one square|the next cell|the next one] [i can fill|that can be filled"
                "|that follows|i can work out][.|]"
            ),
        ),
        "check": (
            "[did|have] i [make|made] [a|any|some] [mistake|mistakes|error|errors|slip][ anywhere| somewhere|]?",
            (
                "[did i mess up|did i go wrong|have i gone wrong|did i screw up|have i slipped up|did i do something wrong]"
                "[ anywhere| somewhere|]?"
            ),
            (
                "[is|are] [this|it|my solution|my answer|what i have|my grid|that|everything|all of it] [right|correct|ok|valid|fine]"
                "[ so far| up to here| like this| until now|]?"
            ),
            (
                f"[{_CAN_YOU}|please|pls|kindly] [check|verify|validate|review|proofread|double-check|look over|correct] [my work"
                "|my solution|my answer|my entries|what i've done|it|my attempt|my grid|this for mistakes|this for errors]"
                "[ please|][?|.|]"
            ),
            (
                "[something is|something's|there is something|i think something is] [wrong|off|not right|fishy][ here|], "
                "[where is|what is|can you find|help me find] [the mistake|my mistake|the error]?"
            ),
            "[where|in which row|in which cell] [is|did i make] [my|the|a] [mistake|error][ please|]?",
            "[check|verify|validate] [it|this|this for me|my answer|my work|whether i'm right][ please| pls|][.|!|]",
            "[find|spot|show me|point out] [my|the|any] [mistake|error|mistakes|errors|wrong number][ please|][.|!|]",
            "[am i|are we] [right|correct|on the right track|on the right path|doing it right|okay][ so far| here|]?",
            (
                "[does|do] [this|my solution|what i have|it|that|my answer] [look|seem] [right|ok|correct|good|fine]"
                "[ to you|][?|]"
            ),
            (
                "[i think|i believe|i'm fairly sure] [i am done|i solved it|i finished it|it's done][, but is it right?|, correct?"
                "|, please check| - can you confirm?|, did i get it right?]"
            ),
            "[anything|something|any cell|any digit] [wrong|incorrect|that can't be|that breaks the rules][ here|]?",
            "[have i|did i] [broken|break|violated|violate] [any|a|some] rule[s|]?",
            "[did i get it right|did i do it right|did i copy everything right|have i got it right|is that how it goes]?",
            (
                "[are there|do you see|can you see] [any|some] [mistakes|errors|conflicts|contradictions|clashes]"
                "[ in it| in my solution| so far|]?"
            ),
            "[my|the] [entries|numbers|digits|filled in numbers] [-|,] [are they ok|all correct|any wrong|any mistakes]?",
        ),
        "unique": (
            "[is|would] there [be |]only one [solution|answer|way to fill it|way to solve it|possible solution]?",
            (
                "is there [only one|just one|exactly one|a single|a unique|one unique|more than one|a second|another] "
                "[solution|answer|possible solution|valid solution][ to this| here| for this {noun}|]?"
            ),
            (
                "[how many|what number of] [solutions|answers|different solutions|ways to solve it|valid solutions|ways to fill it]"
                " [are there|exist|does it have|does this have|has it got|can you find]?"
            ),
            "[is|has] [the|its] [solution|answer] [unique|only one of its kind|the only one]?",
            (
                f"does {_IT} have [a unique|exactly one|only one|just one|more than one|several|multiple|two or more|any] "
                "[solution|solutions|answer|answers]?"
            ),
            (
                "[check|tell me|verify|find out|see|prove] [if|whether|that] [the solution is unique|there is only one solution"
                "|it has one solution only|it has exactly one solution|there's more than one answer|it is ambiguous]"
                "[ please|][.|]"
            ),
            (
                "[is|isn't] [it|this|the {noun}|this {noun}] [ambiguous|a proper one with one solution|uniquely solvable"
                "|well-posed|a valid {noun} with a unique solution]?"
            ),
            (
                "[can|could] [it|this|this {noun}|it all] be [solved|filled|completed] in [more than one|several|two|different"
                "|only one] [way|ways]?"
            ),
            (
                "[i found|i have|i got|we found] [two|2|two different|several|more than one] [solutions|answers], "
                "[is that possible|can that be|should there not be only one|shouldn't it be unique]?"
            ),
            (
                "[are|could] there [be |][two|other|several|multiple|further|different] [solutions|answers|ways to fill it]"
                "[ too|]?"
            ),
            (
                "[i don't need the solution|no need to solve it], [just tell me|i only want to know|only] "
                "[whether it is unique|how many solutions there are|if there's exactly one]"
            ),
            "[count|give me the number of] [the|its|all] [solutions|possible solutions][ please|][.|]",
            "[one solution or more|unique or not|is it unique|single solution or several|only one answer]?",
            (
                "[my book says|{who} says|they claim|i was told] [it has one solution|there's only one answer|it is unique"
                "|the solution is unique][, is that true|, true|, correct|; is that so]?"
            ),
        ),
        "explain": (
            (
                f"{_CAN_YOU} [walk|talk|take|guide|lead] me through [it|the solution|this|the steps|solving it|each step]"
                "[ step by step|]?"
            ),
            (
                "[explain|show|describe] [how to solve it|how you solve it|how it is solved|the solution step by step|each step"
                "|the steps|how to get to the solution|the logic|the way to solve it|your reasoning][ please|][.|]"
            ),
            (
                "[how|in what way] [do|would|does|can|did] [you|one|a person|a human|an expert] [solve|tackle|approach|crack]"
                " [this|it|this {noun}][ by logic| without guessing| by hand|]?"
            ),
            "[step by step|step-by-step] [please|explanation please|solution please|, please|explanation needed][.|]",
            (
                "[i want to|i'd like to|help me|i would like to] [understand|learn|see] [how it works|how it is done|the logic behind it"
                "|how to solve it|how one solves it|the reasoning|the method][.|]"
            ),
            (
                "[what|which] [technique|techniques|strategy|strategies|method|trick|tricks|logic] [do i need|does it take|is needed"
                "|are needed|should i use|would you use|solves it][ here| for this|]?"
            ),
            "[teach|show|tell] me [how to do it|how to solve it|how to solve this|how you'd do it|the steps][ please|][.|!|]",
            (
                "[solve it|do it|finish it] [and|but] [explain|explain each step|explain how|show your work|show the steps"
                "|tell me how|explain your reasoning|show me how you got there][ please|][.|]"
            ),
            (
                "[not just|not only] the [answer|solution], [i want the steps|explain it too|show me the way|i'd like an explanation"
                "|i want to understand it][.|]"
            ),
            (
                "[show|i want to see|i'd like to see] [your|the|all the|all your] [working|work|steps|reasoning|deductions]"
                "[ please|][.|]"
            ),
            "[could|can|would] you explain [it|this|how|the solution|how this works|the whole thing][ to me|][ please|]?",
            "[what is|what's] the [reasoning|logic|thinking|method] [here|behind it|behind the solution|for this one]?",
            "[in what order|in which order] [would you|do i|should one] fill [it|the cells|the numbers] in[ and why|]?",
            "[explain|Explain|explanation][ please| pls|!|.]",
            "[go|work] through it [slowly|with me|one step at a time|step by step][ please|, please|][.|]",
            "[how did you|how do people|how does anyone] [get there|do that|arrive at the solution|work this out]?",
        ),
        "why": (
            "why is {cell} [a |]{digit}?",
            "why [must|does|should|can] {cell} [be|have to be|become|contain|hold] [a |]{digit}?",
            "why [isn't|can't|can|could] {cell} [be |][a |]{digit}?",
            "why does [a |the |]{digit} [go|belong|have to go|stand] [in|at|into] {cell}?",
            "[how come|how do you know|how can you tell|how do we know] [that |]{cell} is [a |]{digit}?",
            "[can you|could you|please] [explain|tell me] why {cell} [is|must be|has to be|can't be] [a |]{digit}[?|.|]",
            (
                "[the solution|my book|the answer page|{who}] [says|has|puts|shows] [a |]{digit} [in|at] {cell}, [why|why is that"
                "|how so|how come|but why|i don't see why]?"
            ),
            "[i don't understand|i don't get|i can't see] why {cell} [is|must be|should be] [a |]{digit}[.|]",
            "[what|which rule|which reason] [makes|forces] {cell} [a |to be a |to be ]{digit}?",
            "[what's|what is] the reason for the {digit} [in|at] {cell}?",
            "why {digit} [in|at] {cell}?",
            "[where does|how does] the {digit} [in|at] {cell} come [from|about]?",
            "why is {cell} what it is?",
            "[about|regarding] {cell}: why [is it|must it be|would that be] [a |]{digit}?",
            "why [is|must] [that|this] [cell|square|one|field] [be |][a |]{digit}?",
            "why can't there be [a |another ]{digit} [in|at] {cell}?",
        ),
        "generate": (
            (
                "[give|make|send|create|generate|show] me [a|another|a new|a fresh|one more] {noun}[ please| like this| like that"
                "| of the same kind|][.|!|]"
            ),
            (
                f"{_CAN_YOU} [make|create|generate|produce|come up with|give me] [a|another|a new|one more] {{noun}}"
                "[ for me| like this one|]?"
            ),
            f"{_I_WANT} [a new|another|a fresh|a different] {{noun}}[ please|][.|]",
            "[another|a new|one more|a fresh|next] [one|{noun}|puzzle] [please|pls|!|, please]",
            "[do you have|have you got|got] [another|more|a similar|a new] [{noun}|one|puzzle]?",
            (
                "[i'm bored|i have time|for the train ride|for my class], [give me|make me|i need|can i have] [a|another] [{noun}|puzzle]"
                "[.|?|]"
            ),
            (
                "[something similar|one just like this|a similar one|the same again but different] [please|to practise|for tomorrow]"
                "[.|]"
            ),
            "[let's play|let me try|let's do|i want to play] [a|another|one more] [{noun}|puzzle|round][.|!|]",
            "[generate|create|make|new] [a |one |]{noun}[ please| now| for me|][.|!|]",
        ),
        "generate easier": (
            (
                "[give|make|send|create|generate] me [an easy|a simple|an easier|a simpler|a gentle|a beginner's|a very easy|an easier"
                "] [{noun}|one|puzzle][ please|][.|!|]"
            ),
            (
                "[something|anything] [easier|simpler|easy|less difficult|for beginners|more gentle|for kids|lighter]"
                "[ please|, please|][.|]"
            ),
            (
                "[this one is|it's|that was|this is] [too hard|too difficult|too tough|beyond me|way too hard|not for me], "
                "[give me an easier one|an easier one please|something easier please|make me a simpler one|can i have an easier one?]"
            ),
            f"{_CAN_YOU} [make|create|generate|give me] [an easier|an easy|a simple|a simpler|a less tricky] [{{noun}}|one]?",
            f"{_I_WANT} [an easy|an easier|a simple|a beginner level] [{{noun}}|puzzle|one][.|]",
            (
                "[a|an] [easy|simple|child-friendly|beginner|warm-up] {noun} for [{who}|me|the kids|my 6 year old|starters]"
                "[ please|][.|]"
            ),
            "[do you have|got|have you] [an easier|a simpler|a less difficult|an easy] [one|{noun}|puzzle]?",
            "[easier|simpler|less hard][,| one| {noun}|] please",
            "[generate|create|make|new] [an easy|a simple|an easier] {noun}[ please|][.|!|]",
        ),
        "generate harder": (
            (
                "[give|make|send|create|generate] me [a hard|a tough|a harder|a really hard|an evil|a difficult|a fiendish|a tougher|an expert"
                "|a more difficult] [{noun}|one|puzzle][ please|][.|!|]"
            ),
            (
                "[something|anything] [harder|tougher|more difficult|hard|more challenging|trickier|really nasty|for experts]"
                "[ please|, please|][.|]"
            ),
            (
                "[this one is|it's|that was|this is] [too easy|far too easy|boring|a piece of cake|child's play], "
                "[give me a harder one|a harder one please|something harder please|make me a tougher one|do you have a harder one?]"
            ),
            f"{_CAN_YOU} [make|create|generate|give me] [a harder|a hard|a difficult|a tougher|a trickier|an expert] [{{noun}}|one]?",
            f"{_I_WANT} [a hard|a harder|a challenging|a very difficult|a tougher] [{{noun}}|puzzle|one|challenge][.|]",
            (
                "[a|one] [hard|difficult|tough|nasty|challenging|tricky] {noun} for [{who}|me|the weekend|a pro|my club]"
                "[ please|][.|]"
            ),
            "[do you have|got|have you] [a harder|a tougher|a more difficult|a trickier] [one|{noun}|puzzle]?",
            "[harder|tougher|more difficult|trickier][,| one| {noun}|] please",
            "[challenge me|i need a challenge|i want a real challenge|turn up the difficulty|crank it up a notch][.|!|]",
            "[generate|create|make|new] [a hard|a difficult|a harder|an expert-level] {noun}[ please|][.|!|]",
        ),
        "chat": (
            (
                "[thanks|thank you|thx|great|perfect|awesome|cool|nice|brilliant][, that helped|, that was fast|, you're great|"
                ", bye|, see you tomorrow| so much| a lot|, got it|!|, works now]"
            ),
            "[who|what] are you?",
            "[what|which puzzles|what kinds of puzzles] can you [do|solve|handle]?",
            "[how do|what are the] [rules|rules of the game|rules of {noun}s|basic rules]?",
            "[how does|how do you play] [{noun}|a {noun}|this game] [work|exactly|again]?",
            "[what is|what's] a [{noun}|naked pair|hidden single|x-wing|swordfish|latin square]?",
            "[good morning|good night|hello|hi|hey|how are you|how's it going][!|?|.| today?|]",
            "[who invented|where do|since when are there] {noun}s[ come from|]?",
            "[are you|is this] [a robot|a human|an ai|free|working|online]?",
            "[that was fun|i enjoyed that|see you|bye|bye bye|good game|well done|i love puzzles][!|.|]",
            "[why is it called|who came up with the name] {noun}?",
            "[how many clues|what's the least number of clues] [does|must] a {noun} [need|have][ at least|]?",
        ),
    },
    unseen_wishes={
        "solve": (
            "[Put me out of my misery|Reveal the outcome|Let me see how it ends]: [every number, please|what goes where?|the lot.]",
            "[Run your solver over it|Throw your solver at this|Feed it to the machine][.|!| and report back.]",
            "[I'd be grateful for|Kindly supply|Would you post] the [completed|full] [diagram|square|board][.|?]",
            "[Your turn to|Be a hero and] [sort it out|polish it off|knock it out][.|!]",
            "[All I'm after is|Simply hand over] the [filled-in|finished] [grid|version][.|]",
        ),
        "hint": (
            "[Without ruining the fun|Keeping the surprise], [what might I notice|where would a good player's eye go] [first|next]?",
            "[Throw me a bone|Lend me a hand] [here|with one square][, I'll do the rest|, the remainder I'll manage][.|]",
            "[Got a little something to|Could you say just enough to] [get me moving again|unblock me]?",
            "[I keep hitting a wall|My progress has stalled]; [what's worth trying|where might the breakthrough be]?",
            "[Only reveal|Let on no more than] [a single placement|the very next deduction][.| please.]",
        ),
        "check": (
            "[Would you mind|How about] [marking my homework|going over my answers|casting an eye over what I wrote]?",
            "[Have I botched|Did I foul up|Did I trip up on] [anything|something|a digit]?",
            "[Is my filled-in version legit|Does my attempt hold up|Is everything I put in consistent]?",
            "[I suspect I slipped|I fear there's a blunder] [in there|somewhere]; [where|which one is it]?",
            "[Grade my attempt|Tell me whether I blundered|Confirm that mine's alright][.| please.]",
        ),
        "unique": (
            "[Could someone else end up with|Might there exist] [a different|an alternative] [final grid|completed grid|outcome]?",
            "[Does it admit|Does this admit] [precisely one|more than a single] [completion|outcome]?",
            "[Am I guaranteed|Is one guaranteed] [a sole|one and only one] [completion|solution]?",
            "[Is uniqueness assured|Is it free of ambiguity|Are alternate completions possible]?",
        ),
        "explain": (
            "[Break it down|Spell it out] for me[, deduction by deduction|, bit by bit|, so that I can follow][.|]",
            "[I'm keen to grasp|I wish to follow] [the line of thought|how each number comes about][.|]",
            "[Please narrate|Could you narrate|Give a tutorial on] [the solve|solving this][.|]",
            "[By what chain of deductions|Through which moves] [does one|do you] reach the end?",
        ),
        "why": (
            "[On what grounds|For what reason] [does|would] {cell} [take|get] [a |the ]{digit}?",
            "[Justify|Account for] the {digit} [in|at] {cell}[.| please.]",
            "What [rules out anything but|leaves nothing but] {digit} [for|in] {cell}?",
            "I'm puzzled [by|about] the {digit} [in|at] {cell}; [what's behind it|what justifies it]?",
        ),
        "generate": (
            "[Whip up|Cook up|Set me] [some|yet another] {noun}[, would you| please|][.|?]",
            "[Serve up|Print] [an extra|a brand-new] {noun}[ to pass the time| for tonight|][.|]",
        ),
        "generate easier": (
            "[Whip up|Set me] a [novice-level|relaxed|less demanding] {noun}[, would you|][.|]",
            "[My brain hurts|That's over my head]; [got something milder|could we dial it down]?",
        ),
        "generate harder": (
            "[Whip up|Set me] a [devilish|punishing|more demanding] {noun}[, would you|][.|]",
            "[I breezed through that|No sweat at all]; [raise the bar|hit me with a brutal one][.|]",
        ),
        "chat": (
            "[Lovely chatting|Cheers for the assistance|You've been a great help][!|.]",
            "[Remind me what the aim of|What's the goal in|Could you summarise the rules of] [a |]{noun}[ is|]?",
            "[Do you ever get tired|What's your name|Which sorts of puzzles do you know]?",
            "[What tips do you have for people new to|Is it healthy for the brain to play] {noun}s?",
        ),
    },
    maze_wishes={
        "solve": (
            (
                "[find|show me|what is|give me|draw|mark] [the|a|the shortest|the quickest] [way|path|route] [out|through|to the exit|from S to the end|to the goal]"
                "[ please|][.|?|]"
            ),
            "[how do i|how can you|how does one] get [out|to the exit|through|from start to finish|to the goal|out of here]?",
            "[help the mouse|get me|lead me|guide me] [out of here|to the exit|out|through the maze]",
            "[is there|do you see] a [way|path|route] [out|through][, and which|, if so show it| and what is it]?",
            "[i'm lost in here|i am stuck inside|trapped], [get me out|which way|where to|how do i get out][?|!|]",
            "[shortest path|shortest route|fastest way|path from start to goal][ please|?|!|]",
            "[connect|walk from|go from|route from] S to [the end|the goal|the exit][.| please|]",
        ),
        "unique": (
            "is there [only one|more than one|a second|just one|exactly one] [way|path|route|shortest path][ out| through|]?",
            "how many [ways|paths|routes|different ways] [out|through|to the exit] [are there|exist]?",
            "[is|would] the [path|way out|route] [be |][unique|the only one]?",
        ),
        "hint": (
            "[which way|which direction|left or right|up or down] [first|now|next|do i go|should i go|do i turn first]?",
            "[only|just] [the first steps|the first turn|the first few moves|where to begin][ please|], [i want to find the rest myself|not the whole way]",
            "[don't show the whole path|not the entire route], [just the beginning|a hint|one tip|only the first move]",
        ),
        "explain": (
            "[describe|explain|tell me] [the way|the path|how to walk|how you get through] step by step[ please|]",
            "[walk me through|talk me through] [the maze|the path|the route|each turn]",
        ),
    },
    unseen_maze_wishes={
        "solve": (
            "[Plot|Trace|Chart] [my escape|a course] [to freedom|to the far end|for me][.|!| please.]",
            "[Which turns|What sequence of moves] [bring me home|take me to the finish|lead outside]?",
            "[Navigate this|Escape this] for me[.|!|, will you?]",
        ),
        "unique": (
            "[Are there detours|Do alternatives exist] [that also work|which reach the finish as well]?",
            "[Could two people take different routes|Does every walker take the same corridor] [and both arrive|to arrive]?",
        ),
        "hint": (
            "[At the opening fork|From where I stand], [where to|which corridor looks promising]? [I'll manage the rest.|]",
            "[Just nudge me|Simply tell me how to set off][, I want the fun of the rest|].",
        ),
    },
    unseen_greetings=(
        "[Salutations|Ahoy|Esteemed solver|Top of the morning][,|!]",
        "[Pardon the interruption|Forgive the long message][,|.|:]",
    ),
    unseen_reasons=(
        "[My aunt clipped this out of|It was printed in] {paper} [some {n} weeks ago|in 1998], and [we argue about it|nobody solved it].",
        "[Been wrestling with it since|Gave up on it] {day}, [pencil worn down|after {n} cups of tea].",
        "[It belongs to|Part of] a [contest with {n} entries|set of {n}], the {nth} [being|is] this.",
    ),
)

AROUND: dict[str, Phrases] = {"en": ENGLISH}
