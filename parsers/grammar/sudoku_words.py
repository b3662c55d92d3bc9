"""What people say of Sudokus beside the words that all puzzles share, as sets of folded words."""

from __future__ import annotations

import re
from functools import cache

from parsers.lexicon import folded


def words(text: str) -> frozenset[str]:
    return frozenset(map(folded, text.split()))


BOARDS = words("""board grid puzzle sudoku square brett bretts gitter gitters rätsel rätsels raster rasters tablero cuadrícula rejilla grille
    tabuleiro grade griglia schema поля сетки доски доске таблицы جدول الشبكة شبكة اللوحة 棋盘 盘面 盘""")

_MINE = {
    "en": r"""\bI(?:'ve| have|'d| had)?(?: \w+){0,2} (?:wrote|written|filled|added|entered|pencill?ed|placed|tried|guessed|chose|inserted|jotted|worked out|figured|popped|plopped)\b(?! (?:(?:this|the|it|them|my|a|out|down|up|here) ?){0,3}(?:sudoku|puzzle|grid|board|down|out|below)\b)
        \bI(?:'ve| have)? (?:already |also |only )?put\b  \bI (?:went|'d go|would go|am going) with\b
        \b(?:what|so far) I (?:only )?(?:have|got)\b(?! the following| a sudoku| this)  \bmine\b  \bin pencil\b  \bpencill?ed in\b  \bfilled in by me\b  \bnot printed\b
        \bmy (?:own|entry|entries|additions?|guess|guesses|answers?|idea|numbers?|progress|tries|pencil|digits?|attempts?)\b(?! puzzle| sudoku| grid)  (?<!by )\bmyself\b
        \bI (?:think|believe|guess|reckon|say) (?=[rR(]|the \w+ (?:row|col|cell|square))""",
    "es": r"""\b(?:he|había|llevo|tengo) (?:ya |yo |también )?(?:puesto|escrito|rellenado|anotado|apuntado|metido|colocado|completado|añadido|deducido)s?\b
        \b(?:puse|escribí|rellené|anoté|apunté|metí|coloqué|completé|añadí)\b  \bmis (?:números|entradas|respuestas|cifras|anotaciones|añadidos|intentos)\b
        \ba lápiz\b  \byo mism[oa]\b  \bde mi (?:parte|cosecha)\b  \blo mío\b  \bcreo que (?:en )?(?:la casilla|el)\b  \b(?:es|son) mí[oa]s?\b""",
    "de": r"""\b(?:ich habe?|habe? ich|ich hatte)\b[^.;:?!\n]{0,80}\b(?:eingetragen|geschrieben|ergänzt|gesetzt|ausgefüllt|notiert|eingesetzt|hingeschrieben|reingeschrieben|dazugeschrieben)\b
        \bmeine[rn]? (?:einträge|eigenen|eintragungen|ergänzungen|versuche|ziffern|zahlen)\b  \bselbst (?:eingetragen|ergänzt|gefunden|geschrieben)\b  \bvon mir\b  \bmit bleistift\b
        \b(?:trug|schrieb|setzte) ich\b  \bich (?:trug|schrieb|setzte)\b  \b(?:eingetragen|ergänzt) habe ich\b  \bich (?:glaube|denke),? (?:dass )?(?:in |das feld|die zelle)  \bz\d+s\d+ habe ich\b""",
    "fr": r"""\bj['’](?:ai|avais) (?:déjà |aussi |ensuite |moi-même )?(?:mis|écrit|placé|rempli|inscrit|ajouté|noté|posé|complété|trouvé|porté)e?s?\b
        \bmes (?:ajouts|réponses|chiffres|entrées|essais|propres|notes)\b  \bau crayon\b  \bmoi-même\b  \bde ma main\b  \bje (?:pense|crois) que (?:la case|le)\b  \b(?:est|sont) de moi\b""",
    "pt": r"""\b(?:coloquei|escrevi|preenchi|pus|botei|anotei|acrescentei|completei)\b  \bmeus? (?:números|palpites|lançamentos|algarismos|preenchimentos)\b
        \ba lápis\b  \beu mesm[oa]\b  \bacho que a casa\b""",
    "it": r"""\bho (?:già |anche |poi )?(?:messo|scritto|inserito|riempito|aggiunto|segnato|compilato|piazzato|completato)\b
        \bi miei (?:numeri|inserimenti)\b  \ble mie (?:aggiunte|cifre)\b  \ba matita\b  \bio stess[oa]\b  \bpenso che la casella\b""",
    "ru": r"""\b(?:вписал|дописал|проставил)[аи]?\b  \bя (?:уже |сама? |ещё |еще |также |пока )*(?:поставил|записал|заполнил|добавил|внёс|внес|написал|нашёл|нашел)а?\b
        \bмо[иё] (?:цифры|записи|ходы|числа|ответы|вписанное|заполнение)\b  \bкарандашом\b  \bдумаю,? (?:что )?(?:в )?клетк""",
    "fa": r"""(?:نوشته[\u200c ]?ام|(?<!چپ )نوشتم|گذاشته[\u200c ]?ام|(?<!وقت )گذاشتم|پر کرده[\u200c ]?ام|پر کردم|وارد کرده[\u200c ]?ام|وارد کردم|اضافه کردم|اضافه کرده[\u200c ]?ام)  \bخودم\b
        با مداد  فکر می[‌ ]?کنم خانه  مال من  (?:جواب|عدد|رقم)[\u200c ]?های (?:من|خودم)""",
    "ar": r"""\b(?:كتبت|وضعت|ملأت|أضفت|عبأت|حطيت|سجلت|ملأتُ|كتبتُ|وضعتُ)\b  بالقلم الرصاص  \bأرقامي\b  \bإضافاتي\b  \bبنفسي\b  \bإجاباتي\b  \bمن عندي\b""",
    "zh": r"""我(?:自己|已经|已|在|又|先|后来|現在|现在|目前|另外|还)*(?:填|写了|写上|寫了|放了|加了|猜|试)  自己填  我的(?:答案|数字|填)  铅笔  填到这  填进去的  我在[^。!?]{0,16}填  我(?:觉得|猜)第""",
}

MINE = re.compile(
    "|".join(form for forms in _MINE.values() for form in re.split(r"\s{2,}", forms.strip())), re.IGNORECASE
)
"""Words with which people tell what they have filled in themselves."""

SHOULD = words(
    "should must debería debe sollte muss devrait doit deveria deve dovrebbe должно должен должна gehört soll faut debe باید يجب 应该 应为"
)

BESIDE = words("after before next beside there here away")  # right after it: no place of its own

VALUES = words("""digit value number figure ziffer wert zahl valor dígito chiffre valeur cifra valore цифра цифры число числа رقم عدد رقم
    数字 數字""")

DIGITS = words("digit digits цифра цифры цифрой ziffer chiffre cifra dígito رقم 数字 數字")
"""Nouns that lead a digit and never a place."""

LETTERS = words("letter letters buchstabe buchstaben letra letras lettre lettres lettera lettere буква буквы")

SQUARES = words(
    """square squares quadrat quadrate cuadrado cuadro carré quadrado quadrato квадрат квадрате квадратик مربع مربعی 格 方格"""
)
"""Nouns for cells that may mean boxes too."""

SPREADSHEETS = words("spreadsheet excel")

BETWEEN = words("between zwischen entre tra fra между بین بين 之间 中间")

ALSO = words(
    "ps also too additionally auch noch también además aussi anche também ещё еще тоже أيضا كذلك هم همچنین 还 还有 另外"
)

CORNERS = words("corners ecken esquinas coins cantos angoli углы углах")

DIAGONALS = words("diagonal diagonale diagonally")

ABSENT = words("absent missing unused nowhere")

SAME = words(
    "same identical equals equal like copy gleich gleiche identisch igual misma mismo même pareille uguale stessa одинаковая так"
)
"""Words by which a line is told to hold what another one holds."""

BLOCKING = BETWEEN - {"中间"} | words("diagonal diagonale diagonally")
"""Words by which a line of cells is told in another order than its cells."""

ASKING = words("""قطعی مطمئنی how why what what's which who when whether can could will do does did should cómo qué cuál cuáles quién puedes puede
        podrías wie warum wieso weshalb was welche welcher welches kannst können könntest comment pourquoi quel quelle
        qu'est-ce peux pouvez pourrais como qual quais quem pode podes poderia come perché quale quali puoi può potresti
        как почему зачем отчего откуда разве что какая какой какое какие ли можешь можете должен должна должно кто где ¿
        por-qué dónde cuánto wo woher woran woraus muss darf où d'où doit faut dois-je est-ce por porque porquê onde cadê dove deve devo هل كيف لماذا ليش
        ليه ماذا ما أين لم أي شو چرا آیا چطور چطوری چگونه چه چی کدام کجا چند میشه میتونی می‌تونی 为什么 为什麼 怎么 怎麼 什么 啥
        哪里 吗 嗎 呢 会 会不会 是否 能否 能不能 有没有 是不是 必须 如何 凭 请问""")

PUZZLED = words(
    """entiendo comprendo versteh verstehe begreife comprends saisis entendo percebo capisco понимаю пойму نمی‌فهمم نمیفهمم متوجه أفهم أدرك افهم 不懂 不明白"""
)
"""Words of people who ask without a question mark."""

ANSWERS = words("""answer answers solution solutions key lösung lösungen lösungsheft solución solucion respuesta respuestas solution réponse
    réponses corrigé solução resposta soluzione risposta ответ ответе ответах решении решение решению جواب پاسخ پاسخنامه حل الحل
    الإجابة الجواب 答案 解答""")
"""Words of sentences that tell what a solution holds, and no clue."""

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
