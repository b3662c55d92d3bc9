"""The tokens of a told Sudoku made plain, before anything is understood.

Sizes, directions ("from left to right"), times of a transcript, bullets and dots of abbreviations go; open cells are
blanks; words that mean another thing beside others get another code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from parsers.grammar.small_words import SIDEWAYS, UPRIGHT
from parsers.grammar.sudoku_phrases import phrases_of
from parsers.grammar.sudoku_sizes import CJK_SIZE, FIGURES_SIZE, other_sizes, spoken_sizes
from parsers.grammar.sudoku_words import BESIDE, BLOCKING, COMPASS, NUMERALS, STEPS, is_cjk, words
from parsers.grammar.tokens import Token, Tokens
from parsers.lexicon import folded

_TAKEN_BACK = re.compile(
    r"(?i)\b(?:take (?:that|it|this) back|on second thoughts?|cross (?:that|it|this) out|my bad|wrong (?:row|line|one|number|digit|cell|column)|scrap (?:that|it|this)"
    r"|(?:that|this|it)(?: i|')s wrong|got (?:that|it|this) wrong|make (?:that|it) (?=(?:an? )?(?:\d|[a-z]+ve\b|one|two|six|eight)))"
)

_NAMED_TWICE = re.compile(r"(?:([rcb])s?N|O([rcb]))\((?:O(?:\1|\2)?|(?:\1|\2)?N)s?\)")

_TIMES = re.compile(
    r"(?:(?:^|\n)\d{1,3}\s*\n)?(?<!\S)[(\[]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?:[ap]m)?(?!\S*\d)"
)  # "16:01"

_ABBREVIATION = re.compile(r"[rcbs]v?\.(?=N)")

_ON_TOP = re.compile(r"(?:[rc][NO]|[OP][rc])[h:,w]*N(i?[PS]e?)[,aw]+N?Bs?([adu]?)(?=[wi]*(?:[.;/,]|$))")

_BOX_SIZE = re.compile(
    r"b[hwos:]{0,3}N[rcwPo][wPohs]{0,2}[,ax]{0,2}N[rcwPo][wPo]?(?![NO(])|A?b[hwi]?Nr[,aiwx]{0,2}Nc(?![NO(])"
)

_FURTHER = re.compile(r"(?i)\b(?:más|weiter|plus|più|mais|further|ещё|еще)\s$")

_SLIPS = words("slip typo mean meant wrong nope argh meine quería digo veux имею вернее")

_HEAD = re.compile(r"[rcb]s?N|[OP]{1,2}[rcb]|OfP")

_NOTHING = words("nothing nada nichts nix rien niente nulla ничего пусто هیچ هیچی شيء لاشيء")

_MORE = words("больше más mehr plus mais più")

_ARTICLES = ("одна", "один", "одно", "одну")

_SIGN_MEANS = re.compile(r"(?<=[.,;/:?(])[wfa]?(?P<sign>[BN])[whfo]{1,3}Bs?(?=[.,;/:)])")

_FORWARD = re.compile(r"[fo]?P[tihw]{0,2}P|(?<=,)fP(?=:)")

_BACKWARD = re.compile(r"P-?[ti]-?P")


def is_mirrored(tokens: Tokens) -> bool:
    """Whether lines are said to be told from right to left."""
    found = ((tokens[match.start()], tokens[match.end() - 1]) for match in _BACKWARD.finditer(tokens.codes))
    return any(
        (first.value, last.value) == (-1, 1) and {folded(first.text), folded(last.text)} <= SIDEWAYS
        for first, last in found
    )  # and not "right in the middle"


def _dash(dash: Token, text: str, *, is_range: bool) -> Token | None:
    """A dash as what it means: a range in "3-5", nothing in "top-left", else a pause."""
    around = text[max(0, dash.start - 1) : dash.start] + text[dash.end : dash.end + 1]
    touches = len(around) == 2 and around.isalnum()
    if touches and (
        re.search(r"-\w+$", text[: dash.start][-24:]) or re.match(r"\w+-", text[dash.end : dash.end + 24])
    ):
        return replace(dash, code=",")  # "4-7-blank-3"
    if touches and is_range:
        return replace(dash, code="t")
    return None if touches else replace(dash, code=":")


def tidied(tokens: Tokens, text: str) -> list[Token]:
    """The tokens without sizes, directions ("from left to right") and dots of abbreviations; open cells are blanks."""
    around = ("", *tokens.codes[:-1]), (*tokens.codes[1:], "")
    items: list[Token] = []
    is_blank_x = re.search(r"\bx (?:x\b|means|is|for|=)", text) is not None
    form = r"\b([23])\s?[×]\s?[23]\b" if is_blank_x else r"\b([23])\s?[xX×]\s?[23]\b"
    boxes = [found.span() for found in re.finditer(form, text)]  # "the middle 3x3"
    taken = [found.span() for found in _TAKEN_BACK.finditer(text)]
    sizes = [found.span() for form in (FIGURES_SIZE, CJK_SIZE) for found in form.finditer(text)]
    phrases = list(phrases_of(text))
    for token, before, after in zip(tokens.items, *around, strict=True):
        if phrase := next((each for each in phrases if each.start <= token.start < each.end), None):
            is_first = not items or items[-1].start < phrase.start
            is_told_not = [each.code for each in items[-2:]] == ["v", "N"]  # "no sixes to start with"
            if phrase.code and is_first and not (phrase.code == "P" and is_told_not):
                items.append(Token(phrase.code, token.text, token.start, phrase.end, value=phrase.value))
            continue
        if token.text == "@" and before == after == "N":
            items += [replace(token, code="i"), replace(token, code="s")]  # "5@8"
            continue
        if token.code == "." and items and items[-1].code in ".," and items[-1].end == token.start:
            items[-1] = replace(items[-1], code=",", end=token.end)  # "four... two"
            continue
        if any(start <= token.start < end for start, end in sizes):
            continue
        if box := next((span for span in boxes if span[0] <= token.start < span[1]), None):
            items += [replace(token, code="b", word=-1)] if token.start == box[0] else []
            continue
        if any(start <= token.start < end for start, end in taken):
            items.append(replace(token, code="!", word=-1))
            continue
        if token.code == "O" and text[max(0, token.start - 3) : token.start].rstrip("第") in ("倒数", "倒數"):
            items = items[: -(items[-1].text in ("倒", "数", "數")) or None]
            items += [token, Token("f", "倒数", token.start, token.end)]
            items.append(Token("P", "倒数", token.start, token.end, value=-1))
            continue
        plain = _dash(token, text, is_range=before == after == "N") if token.code == "-" else _plain(token)
        items += _turned(plain) if plain else []
    if {"x", "y"} <= {found.lower() for found in re.findall(r"\b([xyXY]) ?= ?\d", text)}:
        for i, (letter, sign) in enumerate(pairwise(items)):  # "x=3, y=1: 5"
            if letter.text.lower() in ("x", "y") and sign.text == "=":
                items[i] = replace(letter, code="c" if letter.text.lower() == "x" else "r", word=-1)
                items[i + 1] = replace(sign, code="m")
    gone: set[int] = set()
    for found in re.finditer(r"\([^()]{1,12}\)", "".join(token.code for token in items)):
        if {"b", "r", "c"} <= set(found[0]) or re.fullmatch(
            r"\(Ab[^N]*N[rc]\)", found[0]
        ):  # "(boxes of two rows by three columns)"
            gone |= set(range(*found.span()))
    for start, end in spoken_sizes(items):
        gone |= set(range(start, end))
    for start, end, _ in other_sizes(items):
        gone |= set(range(start, end))
    codes = "".join(token.code for token in items)
    for found in re.finditer("[NB]t[NB](?:t[NB])+", codes):  # "five-three-blank"
        for j in range(found.start(), found.end()):
            if items[j].code == "t":
                items[j] = replace(items[j], code=",")
    dashes = [i for i, token in enumerate(items) if token.text in _BULLETS and codes[i] == "B"]
    if dashes and all(_HEAD.match(codes, i + 1) for i in dashes):
        for i in dashes:  # "... 4, 2 blanks - the second line consists of ..."
            items[i] = replace(items[i], code=";", word=-1)
    codes = "".join(token.code for token in items)
    for found in _ABBREVIATION.finditer(codes):
        start = found.start()
        dot = found.end() - 1
        if "v" in found[0] or (items[start].end == items[dot].start and len(items[start].text) <= 4):
            gone |= set(range(start + 1, found.end()))
    for found in re.finditer(r"(?<=[rcbs])v(?=N)", codes):
        gone.add(found.start())
    for found in _FORWARD.finditer(codes):
        places = [items[j] for j in range(found.start(), found.end()) if codes[j] == "P"]
        if len(places) == 1:  # ", von links:"
            gone |= set(range(*found.span())) if places[0].value == 1 else set()
            continue
        first, last = places
        words = {folded(first.text), folded(last.text)}
        is_one_way = "t" in found[0] or words <= SIDEWAYS or words <= UPRIGHT
        if first.value != last.value and is_one_way:
            gone |= set(range(found.start(), found.end()))
    letters = {
        token.text.lower()
        for token, after in pairwise(items)
        if (token.code, after.code) == ("O", "N") and len(token.text) == 1 and token.end == after.start
    }
    is_r1c1 = letters == {"c"}
    for found in re.finditer(r"N\(N\)", codes):  # "5 (five)"
        if items[found.start()].value == items[found.start() + 2].value:
            gone |= set(range(found.start() + 1, found.end()))
    for found in re.finditer(r"N[,.]+m?(?:[v!][v!,.wh]*[,.!]|!)[wh]*N(?![whot]+N)", codes):  # "3, no, 4"
        gone |= set(range(found.start(), found.end() - 1))
    for found in re.finditer(
        r"(?<![rcbs])N,[,.!w]*N[,.!]*v[wh]{0,2}(?=N)", codes
    ):  # "6, argh, it's a 4, not a 6"
        if items[found.start()].value == items[found.end()].value:
            gone |= set(range(found.start(), found.start() + found[0].index("N", 1)))
    for found in re.finditer(r"N([,.!]*v[wh]{0,2}N)(?=[,;./)]|$)", codes):  # "3, not a 4"
        gone |= set(range(*found.span(1)))
    for found in _NAMED_TWICE.finditer(codes):  # "row 1 (the first row)"
        values = {items[j].value for j in range(*found.span()) if codes[j] in "NO"}
        if len(values) == 1:
            gone |= set(range(found.start() + found[0].index("("), found.end()))
    for found in re.finditer("(?<![rcbsOtNi])N,N(?=,?i)", codes):  # "a four, 4, in row 2"
        if items[found.start()].value == items[found.end() - 1].value:
            gone |= set(range(found.start(), found.end() - 1))
    for found in re.finditer("(?:N|[rcb]N|O[rcb]),m?w,?(?=(N|[rcb]N|O[rcb]))", codes):  # "3, I mean 4"
        words_said = {folded(items[j].text) for j in range(*found.span()) if codes[j] == "w"}
        if words_said & _SLIPS and len(found[1]) == len(found[0].split(",")[0]):
            gone |= set(range(*found.span()))
    for found in re.finditer("Nvs", codes):  # "three without a number"
        number = items[found.start()]
        if 0 < number.value <= 9:
            items[found.start()] = replace(number, code="B", value=-number.value)
            gone |= {found.start() + 1, found.start() + 2}
    if not re.search("[rcb]", codes):  # "Square one has ..."
        for found in re.finditer("(?<=[./;])s(?=N[h:])", codes):
            items[found.start()] = replace(items[found.start()], code="b", word=-1)
    for found in _ON_TOP.finditer(codes):  # "column 3 has a 6 on top and five gaps under it"
        if any(items[j].value == 1 for j in range(*found.span(1)) if codes[j] in "PS"):
            gone |= set(range(*found.span(1))) | set(range(*found.span(2)))
    for found in _BOX_SIZE.finditer(codes):  # "Blöcke zwei Zeilen hoch und drei Spalten breit"
        sides = sorted(items[j].value for j in range(*found.span()) if codes[j] == "N")
        if sides in ([2, 3], [3, 3], [2, 2]) and "w" not in found[0][1:2]:
            gone |= set(range(*found.span()))
    for found in re.finditer(
        r"b[wo]?b(?=[,;:.h(])|[,;:]?i?iNr(?:oN)?(?=[,.;:w])", codes
    ):  # "box by box, in three lines"
        if not is_cjk(items[found.end() - 1].text) and "b" in codes[max(0, found.start() - 8) : found.end()]:
            gone |= set(range(*found.span()))
    for found in re.finditer(r"(?:[OnP]N[rs]?|siP)h?[:,]?(?=C[,a]+C)", codes):  # "the next three are ..."
        gone |= set(range(*found.span()))
    gone |= {found.start() for found in re.finditer("(?<=[iN])A(?=P)", codes)}  # "au tout début"
    for found in re.finditer("(?<=[,a])P(?=s?h?B(?:[.;/]|$))", codes):  # "and the last one empty"
        gone |= {found.start()} if items[found.start()].value == -1 else set()
    for found in re.finditer("NN", codes):  # "одна четвёрка"
        word, digit = items[found.start()].text.lower(), items[found.start() + 1].text
        if word in _ARTICLES and folded(digit).endswith(("ка", "ица")):
            gone.add(found.start())
    for found in re.finditer(r"!,?(?:[OPN][rc]|[rc][NO])(!)(?=h?[BNC:,])", codes):  # 打错了,第三排应该是
        gone.add(found.start(1))
    for found in re.finditer("(?<=[Bv])a|(?<!N)a(?=[Bv])", codes):  # "ничего больше"
        if folded(items[found.start()].text) in _MORE:
            items[found.start()] = replace(items[found.start()], code="R")
    gone |= {found.start() for found in re.finditer("(?<=N)i(?=[,.;/])", codes)}  # "has an 8 in it"
    numbered = [
        found.start(1)
        for found in re.finditer("(?:^|/)N(B)", codes)
        if items[found.start(1)].text in _BULLETS
    ]
    if len(numbered) > 2 and all(items[i - 1].value == k + 1 for k, i in enumerate(numbered)):
        for i in numbered:  # "1 - 8, five, blank"
            items[i] = replace(items[i], code=":", word=-1)
    for found in re.finditer(r"(?<=[,a])(a?x)w?(B)s?(?=[.;/]|$)|(?<=,)(a)[ew]?(B)s?w?(?=[.;/]|$)", codes):
        lead, blank = (found.start(1), found.start(2)) if found[1] else (found.start(3), found.start(4))
        if (
            found[1]
            or folded(items[blank].text) in _NOTHING
            or items[lead].text.startswith(("后", "後", "往后"))
        ):
            items[lead] = replace(items[lead], code="R", word=-1)  # "dann nur noch Lücken", "después nada"
            items[blank] = replace(items[blank], word=-1)
            gone |= set(range(lead + 1, blank))
    for found in re.finditer(r"(N\([wo!h:,v.m]{1,7})N(\))", codes):  # "3 (slip of the tongue: 4)"
        inside = {folded(items[j].text) for j in range(*found.span(1))}
        if "!" in found[1] or inside & _SLIPS:
            gone |= set(range(*found.span(1))) | {found.start(2)}
    for found in _SIGN_MEANS.finditer(codes):  # "a dash is an empty cell"
        if codes[found.start("sign")] == "B" or items[found.start("sign")].value == 0:
            gone |= set(range(*found.span()))
    for found in _TIMES.finditer(text):
        gone |= {i for i, token in enumerate(items) if found.start() <= token.start < found.end()}
    is_english = any(token.text.lower() in ("row", "column", "line") for token in items)
    for i, token in enumerate(items):
        before, after = codes[max(0, i - 1) : i], codes[i + 1 : i + 2]
        word = token.text.lower()
        is_adverb = re.match("[ud]|i[PS][^rcb]", codes[i + 1 : i + 4]) and before not in tuple("iPf")
        is_adverb = is_adverb or folded("".join(each.text for each in items[i + 1 : i + 2])) in BESIDE
        if (word == "right" and (is_adverb or (after == "," and before in ("", ".", "/", ",")))) or (
            word in _BULLETS
            and token.code == "B"
            and _is_bullet(codes, i, is_run=items[i + 1 : i + 2] != [] and items[i + 1].text in _BULLETS)
        ):
            gone.add(i)
        elif (
            word in _BULLETS and token.code == "B" and i and items[i - 1].code == "s" and codes[i - 1] == "N"
        ):
            gone.add(i)  # "the bottom one - five, blank, ..."
        elif (
            word in _BULLETS
            and token.code == "B"
            and before in ("C", "N", "B")
            and re.match("B[,w]*[!v]", codes[i:])
        ):
            gone.add(i)  # "row 4 .18...5.6 - no wait"
        elif word in NUMERALS and after == "N" and before not in tuple("rcbOPi"):
            gone.add(i)  # "the number 5"
        elif word == "place" and after == "N" and before in ("", *".,/;:a"):
            gone.add(i)
        elif word == "one" and before in tuple("OP") and re.match("N(?:[.,;/a]|$)", codes[i + 1 :]):
            items[i] = replace(token, code="s", word=-1)  # "and the last one a 7"
        elif word == "one" and before in tuple("du") and after in tuple(".,:;mhw"):
            gone.add(i)  # "down one: ..."
        elif word == "one" and after in tuple("du") and before in ("", *".,;/:a"):
            items[i] = replace(token, code="s", word=-1)  # "the one below is ..."
        elif word == "given" and before == "h" and after == "N":
            gone.add(i)  # "is given as 8"
        elif word == "um" and is_english:
            gone.add(i)  # and no Portuguese one
        elif word == "one" and after == "!":
            gone.add(i)  # "one mistake: ..."
        elif (
            token.code == "P"
            and token.value == -1
            and _FURTHER.search(text, max(0, token.start - 8), token.start)
        ):
            items[i] = replace(token, code="d", word=-1)  # "más abajo", "weiter unten"
        elif word == "once" and token.code == "N":
            items[i] = replace(token, code="w", word=-1)
        elif word in STEPS and token.code == "w" and (before in tuple("OPn") or after in tuple("Nud")):
            items[i] = replace(token, code="r")
        elif word == "i" and token.code == "O" and re.search("[OP][rcb]$", codes[max(0, i - 2) : i]):
            gone.add(i)  # "down the first column I find ..."
        elif word in ("pillar", "pillars") and token.code == "W":
            items[i] = replace(token, code="c", word=-1)
        elif word in ("lower", "higher") and token.code == "P" and before in tuple("rs"):
            items[i] = replace(token, code="d" if word == "lower" else "u", word=-1)  # "one row lower"
        elif word == "=" and before in tuple("rcb") and after == "N":
            gone.add(i)
        elif (
            word == "one"
            and before in tuple("nOP")
            and (
                after in tuple("h:,wdum")
                or (after in ("", *";./") and not _is_direction(items[i - 1]))
                or _is_dash(items[i + 1 : i + 2])
            )
        ):
            items[i] = replace(token, code="s", word=-1)  # "the next one"
        elif word == "one" and before in ("", *",.;/:ah") and re.match("N[i:]", codes[i + 1 : i + 3]):
            gone.add(i)  # "one 6 in row 2"
        elif (
            is_r1c1 and word == "c" and token.code == "O" and after == "N" and items[i + 1].start == token.end
        ):
            items[i] = replace(token, code="c", word=-1)  # "r1: c3=7"
    if items and items[-1].text == "?" and codes[-2:] == "CB" and text[items[-1].start - 1] == " ":
        items[-1] = replace(items[-1], code="?", word=-1)
    return _without_empty_brackets(
        [token for i, token in enumerate(items) if i not in gone and token.code != "m"]
    )


def _without_empty_brackets(items: Sequence[Token]) -> list[Token]:
    """The tokens without brackets of which nothing is left: "(from left to right)"."""
    found: list[Token] = []
    for token in items:
        if found and (found[-1].text, token.text) in (("(", ")"), ("[", "]")):
            found.pop()
        else:
            found.append(token)
    return found


def _is_direction(token: Token) -> bool:
    return folded(token.text) in SIDEWAYS | UPRIGHT


def _is_dash(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].text in _BULLETS


def _turned(token: Token) -> list[Token]:
    """A point of the compass as places: "the northwest box"."""
    word = token.text.lower().replace("-", "").removesuffix("ern")
    places = COMPASS.get(word, COMPASS.get(token.text, ())) if token.code == "w" else ()
    return [
        Token("P", place, token.start, token.end, -1, 1 if place in ("top", "left") else -1)
        for place in places
    ] or [token]


def _plain(token: Token) -> Token:
    if token.code == "F":
        return replace(token, code="B")
    return replace(token, code="!") if folded(token.text) in BLOCKING else token


_BULLETS = ("-", "*", "•", "–", "—")

_BEFORE_BULLET = ("", "/", ".", ";", "C", ",")

_AFTER_BULLET = re.compile(r"BB?(?:[rcb](?:s|v\.?)?N|[OP]{1,2}[rcb]|N[:)]|OfP|ns?r?|[PO]:)")


def _is_bullet(codes: str, i: int, *, is_run: bool) -> bool:
    """Whether a dash or star stands before the name of a line, or alone after it, and is no blank."""
    if codes[max(0, i - 1) : i] in _BEFORE_BULLET and _AFTER_BULLET.match(codes, i):
        return True
    if re.match("Bh(?:[rcb]s?N|[OP][rcb])", codes[i : i + 5]):
        return True  # "- that was row 1"
    after_name = re.search(r"(?:[rcb](?:s|v\.?)?N|[OP][rcbs]|n[rs]?|[ud]r?|OfP)$", codes[max(0, i - 4) : i])
    return bool(after_name) and not is_run
