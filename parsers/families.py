"""What the words of a text name: our puzzles, other puzzles, and variants whose rules we do not have.

Only names and rules are looked for here; grids are for the recognisers. A name that is also an
everyday word ("matrix", "queen") is weak: it counts only where none of our puzzles is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SUDOKU = re.compile(
    r"su\s?-?\s?do\s?-?\s?k[uo]s?(?![a-z])|soduku|suduko|数独(?!式)|數獨(?!式)|数毒|ナンプレ|ナンバープレース|スドク|스도쿠|수도쿠|судоку"
    r"|سودوكو|سودوکو|سودكو|सुडोकू|सूडोकू|सुडोकु|সুডোকু|சுடோகு|ซูโดกุ|ซูโดะกุ|σουντόκου"
    r"|סודוקו|სუდოკუ|սուդոկու|九宫格数",
    re.IGNORECASE,
)
_LIKENESS = re.compile(  # "similar to Sudoku": another puzzle is being explained
    r"(?:similar(?:ly)? (?:to|as)|akin to|reminiscent of|unlike|comparable to"
    r"|compared (?:to|with)|resembl\w+|inspired by|related to"
    r"|cousin of|(?:just|much|is|are|works?|rules?|constraints?|,) like|like in|as in"
    r"|than in|combin\w+(?: elements of)?|类似(?:于)?|像)"
    r"\W*(?:(?:in|an?|the|standard|classic|traditional|normal|regular|ordinary|of|to)\W+){0,3}$",
    re.IGNORECASE,
)
_MAZE = re.compile(
    r"\bmazes?\b|labyrinth|laberinto|labirint|doolhof|irrgarten|迷宫|迷宮|迷路|미로|лабиринт"
    r"|متاهة|भूलभुलैया|labirynt|bludišt",
    re.IGNORECASE,
)
_ARC = re.compile(r"\barc(?:-agi|-?[12]\b| task| puzzle)|abstraction and reasoning", re.IGNORECASE)

_ROW = re.compile(
    r"\brows?\b|reihe|zeile|\bfilas?\b|ligne|\brig[ah]e?\b|\blinhas?\b|\brij(?:en)?\b"
    r"|строк|行|행|صف|पंक्ति|satır",
    re.IGNORECASE,
)
_COLUMN = re.compile(
    r"column|spalte|colonne|colonna|coluna|kolom|kolumn|столб|列|열|عمود|स्तंभ|sütun", re.IGNORECASE
)
_BOX = re.compile(
    r"sub-?\s?(?:grid|square|box|block|matri|region|section)|mini-?grid|\bbox(?:es)?\b"
    r"|\bblocks?\b|\bregions?\b|3\s?[x×*]\s?3"
    r"|2\s?[x×*]\s?[23]|quadrant|宫|宮|方块|小方格|블록|квадрат|блок|kästchen|\bblöcke|teilquadrat"
    r"|\bbloques?\b|\bcajas?\b"
    r"|\bblocs?\b|région|carré|riquadr|regiões|\bvak\b|rutor|kutu|مربع|बॉक्स",
    re.IGNORECASE,
)

_PLAIN = {  # families of ours that are read by `plain_text` where they are named
    "binairo": r"binairo|takuzu|binary (?:sudoku|puzzle)|biner[oò]\b|tohu wa vohu|二进制数独",
}
_STRONG = {
    "futoshiki": r"futoshiki|不等式数独",
    "kakuro": r"kakuro|cross[- ]sums?\b|カックロ|数和",
    "kenken": r"ken-?ken|calcudok[uo]|mathdoku|inkies|计算数独|算独|聪明格",
    "latin square": (
        r"latin squares?|lateinische[sn]? quadrat|cuadrado latino|carré latin|拉丁方" r"|латинск\w+ квадрат"
    ),
    "skyscrapers": r"sky-?s?c?rapers?\b|摩天楼|wolkenkratzer",
    "nonogram": r"nonograms?|picross|griddlers?|hanjie|paint by numbers|数织",
    "minesweeper": r"mine-?sweeper|扫雷|buscaminas|démineur",
    "magic square": r"magic (?:squares?|constant)|幻方|magisches quadrat|cuadrado mágico|carré magique",
    "hitori": r"hitori",
    "slitherlink": r"slither-?link",
    "nurikabe": r"nurikabe",
    "star battle": r"star ?battle|star placement|two not touch|stars? (?:are|is|so that|in each)|星星",
    "tents and trees": r"camp-?site|tents? and trees?|tents puzzle|露营|帐篷",
    "hashi": r"hashiwokakero|\bhashi\b",
    "masyu": r"masyu",
    "light up": r"\bakari\b|light[- ]?up puzzle|lights? out",
    "n-queens": r"n-?queens|(?:eight|8|four|six)[- ]queens|queens? (?:puzzle|problem)|皇后",
    "kakurasu": r"k[au]kurasu",
    "survo": r"\bsurvo\b",
    "norinori": r"norinori",
    "numbrix": r"numbrix|hidato|hidoku",
    "number wall": r"number wall|数字墙",
    "fillomino": (
        r"fillomino|shikaku|heyawake|yajilin|ripple effect|suguru|tectonic puzzle|str8ts"
        r"|gokigen|starbattle"
    ),
    "dominosa": r"dominosa",
    "aquarium": r"aquarium puzzle",
    "sokoban": r"sokoban|推箱子",
    "rush hour": r"rush hour",
    "battleship": r"battle-?ships?",
    "mastermind": r"mastermind|bulls and cows",
    "wordle": r"\bwordle\b",
    "Rubik's cube": r"rubik",
    "tower of Hanoi": r"towers? of hanoi|汉诺塔",
    "sliding puzzle": (
        r"sliding[- ](?:tile|block|puzzle|number)|\b(?:8|15|24|n|eight|nine|fifteen"
        r"|sixteen)-?\s?puzzle\b|数字华容道"
    ),
    "game of 24": r"24[- ]?(?:game|points?)|game of 24|countdown (?:game|number)|24点",
    "cryptarithm": r"cryptarithm|alphametic|verbal arithmetic|send \+ more",
    "zebra puzzle": r"zebra puzzle|einstein'?s? (?:riddle|puzzle)",
    "knights and knaves": r"knights? and knaves?",
    "crossword": r"cross-?words?|填字",
    "word search": r"word ?search|word ladder|wordscapes",
    "tic-tac-toe": r"tic[- ]?tac[- ]?toe|井字棋|noughts and crosses",
    "connect four": r"connect[- ]?(?:four|4)",
    "Game of Life": r"game of life|cellular automat",
    "chess": r"\bchess|checkmate|knight'?s tour|国际象棋",
    "Go": r"tsumego|\bgo (?:board|game|problem)\b",
    "2048": r"\b2048\b",
    "tetris": r"tetris|tetromino|pentomino",
    "snake": r"snake game",
    "mahjong": r"mahjong|麻将",
    "arrow maze": r"arrow[- ]?maze|箭头迷宫",
    "math path": r"math[- ]?path",
    "wordoku": r"wordoku|windoku",
    "flow free": r"number ?link|flow free|arukone",
}
_WEAK = {
    "matrix": r"\bmatri(?:x|ces)\b|determinant|eigenvalue|spiral order|矩阵|matriz|матриц",
    "chess": r"\bqueens?\b|\brooks?\b|\bbishops?\b",
    "islands": r"\bislands?\b|rotten orange|rectangles?\b",
    "bridges": r"\bbridges\b",
    "pipes": r"\bpipes?\b",
    "inequality puzzle": r"inequalit|greater[- ]than|不等号",
    "sum puzzle": r"\bsums?\b(?! of squares)|合计|总和",
    "colouring": r"\bcolou?r(?:ing|ed)?\b",
    "battle": r"\bships?\b|\bmines\b|\btents?\b|\bstars?\b",
    "clues at the edge": r"clues? (?:around|outside|on the (?:edge|border))|visible from|prefilled buildings?",
    "spreadsheet": r"spreadsheet|\brevenue\b|\bsales\b|\bprices?\b",
}
WEAK_NAMES = frozenset(_WEAK) - frozenset(_STRONG)  # what everyday words may be about
_VARIANTS = {
    "killer sudoku": r"killer|\bcages?\b|杀手|キラー|killersudoku|комнат\w+ сумм",
    "jigsaw sudoku": (
        r"jigsaw|irregular(?:ly)?|squiggly|nonomino|chaos construction|geometr(?:y|ic) sudoku"
        r"|不规则|锯齿|fig(?:u|ú)ras irregulares"
    ),
    "diagonal sudoku": r"diagonals?(?:es)?\b|\bx-?sudoku|sudoku-?x\b|对角线|對角線|対角線|대각선|диагонал\w+|قطر",
    "anti-knight sudoku": r"anti-?knight|knight'?s?[- ](?:move|jump|hop)|chess[- ]knight|马步|无马",
    "anti-king sudoku": r"anti-?king|king'?s?[- ]move|chess[- ]king|无缘",
    "thermo sudoku": r"thermo(?:meter)?s?\b|bulb end|温度计",
    "arrow sudoku": r"arrow sudoku|(?:on|along) (?:an?|the|each|every) arrow|箭头数独",
    "sandwich sudoku": r"sandwich|三明治",
    "kropki sudoku": r"kropki|(?:white|black|grey|gray) (?:dot|circle)s?\b",
    "XV sudoku": r"\bxv\b",
    "line sudoku": (
        r"whisper|renban|palindrome|region sum line|between lines?|lockout line|zipper line"
        r"|nabner|modular line|entropic|slingshot"
    ),
    "windoku": r"windoku|hyper[- ]?sudoku|extra[- ]regions?|额外区域|shaded (?:region|square|area|3x3)",
    "even-odd sudoku": (
        r"even[-/ ](?:and[- ])?odd|odd[-/ ](?:and[- ])?even|(?:even|odd) (?:digit|number"
        r"|cell)s?\b|parity|奇偶|奇数|偶数"
    ),
    "consecutive sudoku": r"non-?consecutive|consecutive sudoku|adjacent[^.\n]{0,60}consecutive|连续数独",
    "greater-than sudoku": r"greater[- ]than|inequality sign|不等号",
    "samurai sudoku": r"samurai|gattai|butterfly sudoku|multi-?sudoku|overlapping (?:grid|sudoku)|武士",
    "little killer or quadruple sudoku": r"little killer|quadruples?\b|quad circle",
    "outside-clue sudoku": (
        r"(?:skyscraper|outside|frame|rossini|x-sums?|numbered rooms)[- ]sudoku"
        r"|outside (?:the )?grid clue|clues? outside"
    ),
    "other sudoku variant": (
        r"disjoint|argyle|asterisk sudoku|girandola|cent(?:er|re)[- ]dot|toroidal|wordoku"
        r"|clone regions?|fog of war"
        r"|battenburg|schr(?:ö|oe)dinger|symbol sudoku|letter sudoku|sudoku pair"
    ),
}
_SOME_VARIANT = re.compile(
    r"sudoku variants?|variants? (?:of )?(?:sudoku|rules?)|visual elements?|(?:additional"
    r"|extra|further|special) (?:constraint|rule)s?\b|バリアント|变体|變體",
    re.IGNORECASE,
)
_NO = re.compile(
    r"(?:\bnot?|n't|without|never|neither|nor|rather than|unlike|instead of|ignore"
    r"|regardless of|kein\w*|ohne|nicht|\bsin|\bsans|\bpas\b"
    r"|\bsenza|\bsem|без|不是|没有|不考虑|無)\W*(?:\w+\W+){0,4}$",
    re.IGNORECASE,
)
_NO_AFTER = re.compile(
    r"^\W*(?:\w+\W+){0,2}(?:do(?:es)?n'?t|do(?:es)? not|are not|is not|aren't|need not|don’t|play no)\b",
    re.IGNORECASE,
)
_PERHAPS = re.compile(
    r"\bif (?:a|an|there|any)\b|\bsome puzzles\b|\b(?:may|might) (?:have|appear|contain|include)\b|場合",
    re.IGNORECASE,
)
_FORBIDS = re.compile(
    r"repeat|appear|occur|share|contain|same|duplicat|identical|wiederhol|repet", re.IGNORECASE
)

_PLAIN_RE = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _PLAIN.items()}
_STRONG_RE = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _STRONG.items()}
_WEAK_RE = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _WEAK.items()}
_VARIANT_RE = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _VARIANTS.items()}


@dataclass(frozen=True)
class Topic:
    """What is named in a text, and how often."""

    sudoku: int  # mentions
    maze: int
    arc: int
    plain: str | None  # the family without a reader of its own named most often
    plain_count: int
    box_rules: bool  # rows, columns and boxes are spoken of together
    other: str | None  # the other puzzle named most often, by a name of its own
    other_count: int
    weak: str | None  # an everyday word that speaks of another puzzle
    variant: str | None  # a kind of Sudoku with further rules
    some_variant: bool  # further rules are announced, but none that is known by name
    n_words: int


_MOST_WORDS = 16_000  # characters at either end of a text in which names are looked for


def topic_of(text: str) -> Topic:
    """Read the words of a normalised text."""
    if len(text) > 2 * _MOST_WORDS:
        text = text[:_MOST_WORDS] + "\n" + text[-_MOST_WORDS:]
    plain_counts = {name: len(pattern.findall(text)) for name, pattern in _PLAIN_RE.items()}
    plain = max(plain_counts, key=lambda name: plain_counts[name])
    for pattern in _PLAIN_RE.values():
        text = pattern.sub(" ", text)  # a "binary sudoku" is no Sudoku
    counts = {name: len(pattern.findall(text)) for name, pattern in _STRONG_RE.items()}
    other = max(counts, key=lambda name: counts[name])
    weak = next((name for name, pattern in _WEAK_RE.items() if pattern.search(text)), None)
    return Topic(
        sudoku=sum(
            not _LIKENESS.search(text, max(0, m.start() - 60), m.start()) for m in _SUDOKU.finditer(text)
        ),
        maze=len(_MAZE.findall(text)),
        arc=len(_ARC.findall(text)),
        plain=plain if plain_counts[plain] else None,
        plain_count=plain_counts[plain],
        box_rules=_has_box_rules(text),
        other=other if counts[other] else None,
        other_count=counts[other],
        weak=weak,
        variant=next((name for name, pattern in _VARIANT_RE.items() if _speaks_of(text, pattern)), None),
        some_variant=_speaks_of(text, _SOME_VARIANT),
        n_words=len(re.findall(r"[^\W\d_]{2,}", text)),
    )


def _has_box_rules(text: str) -> bool:
    """Whether rows, columns and boxes are spoken of together, in any order."""
    for box in _BOX.finditer(text):
        around = text[max(0, box.start() - 250) : box.end() + 250]
        if _ROW.search(around) and _COLUMN.search(around):
            return True
    return False


def _speaks_of(text: str, pattern: re.Pattern[str]) -> bool:
    """Whether the text names it other than to rule it out ("diagonals do not matter")."""
    for found in pattern.finditer(text):
        before, after = text[max(0, found.start() - 80) : found.start()], text[found.end() : found.end() + 80]
        before = re.split(r"[.;!?\n]", before)[-1]
        denial = _NO.search(before)
        if _PERHAPS.search(before):
            continue
        ruled_out = denial is not None and not _FORBIDS.search(denial[0])
        if (denial_after := _NO_AFTER.search(after)) is not None:
            ruled_out |= not _FORBIDS.match(after[denial_after.end() :].lstrip())
        if not ruled_out:
            return True
    return False


# ---------------------------------------------------------------------------- legends for blanks

_EMPTY = re.compile(
    r"\b(?:empty|blanks?|unknown|missing|unfilled|vacant|unsolved|hidden|leere?n?"
    r"|vac[ií][ao]s?|vides?|vuot[aeio]|vazi[ao]s?"
    r"|пуст\w+|boş|tom(?:ma|me)?|lege|puste|fill(?:ed)?[- ]in)\b|空|待填|未知|빈|فارغ|खाली",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"'`“”‘’«»「『]([^\"'`“”‘’«»「」『』\n]{1,3})[\"'`“”‘’«»」』]|\((\S{1,2})\)")
_BARE = re.compile(r"(?<!\S)([^\w\s.,;:!?()\"'`]|-1|[A-Z_])(?=[\s,.;:)]|$)")
_NAMED = {
    "#": r"\bhash(?:es|tag)?\b|pound sign",
    "-1": r"minus one|negative one",
    "/": r"\bslash(?:es)?\b",
    "@": r"at[- ]sign",
    "+": r"plus sign",
    "~": r"\btildes?\b",
}


def declared_blanks(text: str) -> frozenset[str]:
    """Symbols that the text itself says stand for an empty cell ("# marks an empty cell")."""
    symbols: set[str] = set()
    for found in _EMPTY.finditer(text, 0, 4 * _MOST_WORDS):
        window = text[max(0, found.start() - 60) : found.end() + 60]
        line = window[window.rfind("\n", 0, 60) + 1 :].split("\n")[0]
        symbols.update(a or b for a, b in _QUOTED.findall(line))
        symbols.update(_BARE.findall(line))
        symbols.update(symbol for symbol, name in _NAMED.items() if re.search(name, line, re.IGNORECASE))
    return frozenset(symbol for symbol in symbols if not symbol.isdecimal() or symbol == "0")


# ---------------------------------------------------------------------------- legends for digits

_NAMES_DIGIT = re.compile(
    r"(?<![\w=])(?:(?P<sign>[^\s\d\W]|[^\s\w,.;:=()\-]{1,2})\s?(?:=|:|→|->|is)\s?(?P<digit>[1-9])"
    r"|(?P<digit2>[1-9])\s?(?:=|:|→|->|is)\s?(?P<sign2>[^\s\d\W]|[^\s\w,.;:=()\-]{1,2}))(?![\w=])"
)


def named_digits(text: str) -> dict[str, int]:
    """The signs that the text has for 1, 2, 3, 4 and so on ("A=1, B=2", "1=♣"); empty unless they are told of all."""
    names: dict[str, int] = {}
    for found in _NAMES_DIGIT.finditer(text, 0, 4 * _MOST_WORDS):
        sign, digit = found["sign"] or found["sign2"], int(found["digit"] or found["digit2"])
        if names.setdefault(sign, digit) != digit:
            return {}
    return names if len(names) >= 4 and sorted(names.values()) == list(range(1, len(names) + 1)) else {}
