"""What people say of Sudokus beside the words that all puzzles share, as sets of folded words."""

from __future__ import annotations

import re
from functools import cache

from parsers.lexicon import folded


def words(text: str) -> frozenset[str]:
    return frozenset(map(folded, text.split()))


BOARDS = words("board grid puzzle sudoku square brett gitter tablero grille tabuleiro griglia")

MINE = re.compile(
    r"(?i)"
    r"\b(?:I(?:'ve| have)?(?: \w+){0,2} (?:wrote|written|filled|added|entered|pencilled|penciled|placed|tried|guessed|chose)"
    r"|I(?:'ve| have)? (?:already )?put|(?:what|so far) I (?:only )?(?:have|got)(?! the following| a sudoku| this)|mine"
    r"|my (?:own|entry|entries|additions|guess|answer|idea|number|progress)|myself|in pencil|filled in by me|not printed"
    r"|I (?:think|believe|guess|reckon|say) (?=[rR(]|the \w+ (?:row|col|cell|square)))\b",
)
"""Words with which people tell what they have filled in themselves."""

SHOULD = words("should must debería debe sollte muss devrait doit deveria deve dovrebbe должно должна")

BESIDE = words("after before next beside there here away")  # right after it: no place of its own

VALUES = words("digit value number figure ziffer wert zahl valor dígito chiffre valeur cifra valore")

LETTERS = words("letter letters buchstabe buchstaben letra letras lettre lettres lettera lettere буква буквы")

SPREADSHEETS = words("spreadsheet excel")

BLOCKING = words("diagonal diagonale diagonally between zwischen entre tra fra между بین بين 之间")
"""Words by which a line of cells is told in another order than its cells."""

ASKING = words("""قطعی مطمئنی how why what what's which who when whether can could will do does did should cómo qué cuál cuáles quién puedes puede
        podrías wie warum wieso weshalb was welche welcher welches kannst können könntest comment pourquoi quel quelle
        qu'est-ce peux pouvez pourrais como qual quais quem pode podes poderia come perché quale quali puoi può potresti
        как почему зачем отчего откуда разве что какая какой какое какие ли можешь можете должен должна должно кто где ¿
        por-qué dónde cuánto wo woher woran woraus muss darf où d'où doit faut dois-je est-ce por porque porquê onde cadê dove deve devo هل كيف لماذا ليش
        ليه ماذا ما أين لم أي شو چرا آیا چطور چطوری چگونه چه چی کدام کجا چند میشه میتونی می‌تونی 为什么 为什麼 怎么 怎麼 什么 啥
        哪里 吗 嗎 呢 必须 如何 凭 请问""")

PUZZLED = words(
    """entiendo comprendo versteh verstehe begreife comprends saisis entendo percebo capisco понимаю пойму نمی‌فهمم نمیفهمم متوجه أفهم أدرك افهم 不懂 不明白"""
)
"""Words of people who ask without a question mark."""

OTHER_PUZZLES = words(
    """nonogram nonograms nonograma nonogramma nonogramm nonogramme нонограмма нонограмму نونوگرام نونوغرام 数织 picross kakuro
    kenken futoshiki hitori binairo takuzu crossword killer samurai"""
)

USUAL = words("standard classic classical regular normal ordinary usual klassisches normales clásico")

SIZE_NOUNS = words("size order größe tamaño taille tamanho dimensione")

MANY_LINES = words(
    "rows columns zeilen reihen spalten filas columnas lignes colonnes linhas colunas righe colonne"
)

BY = words("by x х por mal fois vezes auf sur par per na на در ضربدر في ضرب × times 乘")

SIDES = (9, 6, 4)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def is_cjk(text: str) -> bool:
    return "\u3400" <= text[:1] <= "\u9fff"


COMPASS = {
    "north": ("top",), "south": ("bottom",), "west": ("left",), "east": ("right",),
    "northwest": ("top", "left"), "northeast": ("top", "right"),
    "southwest": ("bottom", "left"), "southeast": ("bottom", "right"),
    "NW": ("top", "left"), "NE": ("top", "right"), "SW": ("bottom", "left"), "SE": ("bottom", "right"),
}  # fmt: skip

STEPS = ("step", "steps", "stair", "stairs", "rung", "floor", "storey", "level", "layer", "shelf")

NUMERALS = ("number", "digit", "figure", "clue", "numbers", "digits", "figures", "clues")

STOPS = frozenset(".;/,:)")
