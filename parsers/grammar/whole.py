"""Sentences that turn a whole puzzle: "the rows are listed from bottom to top", "every 6 should be read as 5".

Such a sentence changes many cells at once, and what is drawn or told reads as well without it. Where a reading is the
same without the words, nobody has taken them into account, and they are asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.llm.document import Document

_NUMBER = r"(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|last|bottom)"
_FEW = rf"(?:[\s,'’]+(?!{_NUMBER}\b)[^\W\d_]+){{0,5}}?[\s,]+"  # words between two that belong together
_ANY = r"(?:[\s,'’]+\w+){0,6}?[\s,]+"
_COUNTED = r"(?:count|number|list|read|giv|writ|wrote|told|tell|typ|describ|dictat|copi|label|index)[a-z]*"
_FROM_END = (
    r"(?:from (?:the )?(?:bottom|right|far end|end|below)(?![\s-]+(?:hand )?corner)|bottom[- ](?:to[- ]top|up)\b"
    r"|backwards?|in reverse)"
)
_PATTERNS = (
    # English
    rf"\b(?:rows|lines|columns|cols){_FEW}{_FROM_END}(?:,? (?:up|upwards?|to (?:the )?(?:top|left)))?",
    rf"\b{_COUNTED}{_FEW}(?:from (?:the )?)?(?:bottom to (?:the )?top|bottom up\b|right to left)",
    rf"\b(?:each|every) (?:row|line|column){_FEW}(?:from (?:the )?)?(?:right to left|bottom to top|bottom up\b|backwards)",
    (
        r"\b(?:rows?|columns?|lines?|start|goal|exit|digits?|numbers?|signs?|walls?|coordinates|i|accidentally|mistakenly)"
        rf"{_ANY}(?:swapped|switched|exchanged|interchanged|reversed|inverted|mixed up)\b"
    ),
    r"\b(?:swap|switch|exchange|interchange) (?:the )?(?:rows?|columns?|start|digits?|numbers?|[0-9]s?)\b",
    r"\b(?:mirrored|mirror[- ]image|mirror[- ]inverted|transposed|upside[- ]down|back[- ]to[- ]front|wrong way (?:a?round|up))\b",
    r"\b(?:is|are|was|were|got|been|it|be) (?:all )?(?:rotated|flipped|turned (?:by|through|[0-9]|a quarter|on its))",
    r"\bvice[- ]versa\b",
    r"\b(?:should|must|has to|have to|is to|are to|needs? to) be read as\b",
    rf"\b(?:read|treat|take) (?:every|each|all(?: the)?) \S+ as (?:an? )?{_NUMBER}\b",
    rf"\b(?:every|each|all(?: the)?) [1-9](?:['’]?s)?\b{_FEW}(?:means?|actually|really|should|stands? for) (?:be )?(?:an? )?[1-9]\b",
    r"\b(?:one|two|three|[1-3]) too (?:high|low|big|small|large|much|many|few|far)\b",
    r"\boff by (?:one|two|[1-9])\b|\bshifted (?:by|to|one|up|down|left|right)\b",
    r"\b(?:add|subtract) (?:one|two|[1-9]) (?:to|from) (?:each|every|all)\b",
    r"\bcolumns (?:are |were )?(?:told |given |listed |written |typed |shown )?as rows\b",
    # German
    (
        r"\b(?:zeilen|reihen|spalten|linien)(?:[\s,]+[^\W\d_]+){0,5}?[\s,]+(?:von (?:unten|rechts|hinten)|rückwärts|verkehrt ?herum)"
        r"(?: (?:nach|gezählt|nummeriert)(?: oben| links| vorne)?)?"
    ),
    r"\b(?:zähle?|nummeriert|aufgezählt|gelesen|geschrieben|angegeben)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+von (?:unten nach oben|rechts nach links)",
    r"\b(?:jede|alle) (?:zeilen?|spalten?|reihen?)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+von (?:rechts nach links|unten nach oben)",
    r"\b(?:vertauscht|spiegelverkehrt|gespiegelt|kopfüber|auf dem kopf|seitenverkehrt|umgedreht|umgekehrt zu lesen)\b",
    r"\b(?:ist|sind|wurde|wurden|um \w+ grad) (?:alles )?gedreht\b|\bund umgekehrt\b",
    r"\b(?:als|wie) (?:eine? )?[1-9](?:er)? zu lesen\b|\bum (?:eins|1|zwei|2) zu (?:hoch|niedrig|groß|klein)\b|\bum (?:eins|1) verschoben\b",
    # Spanish
    r"\b(?:filas|columnas|líneas)(?:[\s,]+[^\W\d_]+){0,5}?[\s,]+(?:de|desde)(?: la)? (?:abajo|derecha)(?: (?:hacia|a) (?:la )?(?:arriba|izquierda))?",
    r"\b(?:cada|todas las) (?:filas?|columnas?)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+de (?:derecha a izquierda|abajo a(?:rriba| arriba))",
    r"\b(?:intercambiad[oa]s?|cambiad[oa]s de (?:sitio|lugar)|al revés|en espejo|reflejad[oa]s?|boca abajo|girad[oa]s?|rotad[oa]s?|traspuest[oa]s?|viceversa|en orden inverso)\b",
    r"\b(?:debe[n]?|hay que) leer(?:se|los)? como\b|\bun[oa]? de más\b",
    # French
    r"\b(?:lignes|rangées|colonnes)(?:[\s,]+[^\W\d_]+){0,5}?[\s,]+(?:de bas en haut|(?:de|à partir de|depuis) (?:la droite|le bas|droite à gauche)|(?:à partir )?du bas)",
    r"\bchaque (?:ligne|colonne)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+de (?:droite à gauche|bas en haut)",
    r"\b(?:inversée?s|interverti(?:e?s)?|échangée?s|à l['’]envers|en miroir|tournée?s? de|pivotée?s?|transposée?s?|vice[- ]versa|ordre inverse)\b",
    r"\b(?:doit|doivent) (?:être lue?s?|se lire) comme\b|\bun de trop\b|\btrop (?:grand|petit|haut)s? d['’]une? (?:unité|un)?\b",
    # Italian
    r"\b(?:righe|colonne)(?:[\s,]+[^\W\d_]+){0,5}?[\s,]+(?:dal basso|da(?:lla)? destra|dal fondo)(?: (?:verso l['’]alto|in alto|all['’]alto|a sinistra))?",
    r"\bogni (?:riga|colonna)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+da(?:lla)? destra a(?:lla)? sinistra",
    r"\b(?:scambiat[eio]|invertit[eio]|specular[ei]|capovolt[aeio]|ruotat[aeio]|sottosopra|viceversa|al contrario|rovesciat[aeio])\b",
    r"\b(?:va|vanno|deve essere|devono essere) lett[aeio] come\b|\b(?:di|uno) in più del\b",
    # Portuguese
    r"\b(?:linhas|colunas)(?:[\s,]+[^\W\d_]+){0,5}?[\s,]+(?:de baixo|da direita|a partir d[ae] (?:baixo|direita))(?: (?:para|pra) (?:a )?(?:cima|esquerda))?",
    r"\bcada (?:linha|coluna)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+da direita para a esquerda",
    r"\b(?:trocad[ao]s|invertid[ao]s?|espelhad[ao]s?|de cabeça para baixo|rodad[ao]s|girad[ao]s?|ao contrário|vice-versa)\b",
    r"\b(?:deve|devem) (?:ser lid[ao]s?|ler-se) como\b",
    # Russian
    r"\b(?:строки|ряды|столбцы|столбики)(?:[\s,]+[^\W\d_]+){0,5}?[\s,]+(?:снизу|справа)(?: (?:вверх|налево))?",
    r"\bкажд\w+ (?:строк\w*|ряд\w*|столб\w+)(?:[\s,]+[^\W\d_]+){0,4}?[\s,]+(?:справа налево|снизу вверх)",
    r"\b(?:поменяны|перепутаны|переставлены|местами|зеркальн\w+|отражен\w*|отражён\w*|вверх ногами|перев[её]рнут\w*|пов[её]рнут\w*|наоборот|в обратном порядке)\b",
    r"\b(?:читать|считать|читается|читаются) (?:ее |её |их )?как [1-9]\b|\bна (?:единицу|один|1) больше\b",
    # Persian and Arabic
    r"(?:سطرها|ردیف‌ها|ردیفها|ستون‌ها|ستونها)(?:\s+\w+){0,4}?\s+از (?:پایین|راست)(?: به (?:بالا|چپ))?",
    r"جابجا شده|جابه‌جا|جا به جا|برعکس|وارونه|آینه‌ای|چرخانده|چرخیده|باید \S+ خوانده",
    r"(?:الصفوف|الأعمدة|الاعمدة|الأسطر)(?:\s+\w+){0,4}?\s+من (?:الأسفل|أسفل|اليمين|تحت)(?: (?:إلى|الى) (?:الأعلى|أعلى|اليسار))?",
    r"(?:متبادل|مبدّل|مبدل|معكوس|مقلوب|بالعكس|العكس|معكوسة|مقلوبة|مدوّرة|مرآة)(?!\w)|تبديل|يُ?قرأ(?:ون)? (?:على أنه|ك)",
    # Chinese
    r"(?:行|列)[^。，；\d一二三四五六七八九]{0,6}(?:从下|由下|自下|从右|由右|自右|倒着|倒过来|倒序)[^。，；]{0,5}",
    r"互换|对调|颠倒|反过来|镜像|上下翻|左右翻|翻转|旋转了|反了|弄反|写反|都多了?一|都大一|都要?读作|应该读[作成]|应读[作成]",
)
_TURNED = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS), re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:not|never|n['’]t|without|nicht|kein\w*|no|ne|pas|non|não|не|can(?:not)?|could|may|might|if)\b[^.\n]{0,12}$"
    r"|(?:不|没|别|لا|لم|ليس)[^。]{0,3}$",
    re.IGNORECASE,
)
_WALL = r"(?:wall|hedge|fence|barrier|block|brick|mauer|hecke|muro|pared|seto|mur|haie|siepe|parede|sebe)s?"
_TORN_DOWN = re.compile(
    rf"\b(?:removed?|demolish(?:ed)?|broke|broken|tore|knocked|took|smashed|pulled|blew|cut|opened)\b[^.!?\n]{{0,30}}?\b{_WALL}\b"
    rf"|\b{_WALL}\b[^.!?\n]{{0,40}}?\b(?:removed|demolished|broken|torn|knocked|gone|no longer|collapsed|missing|taken"
    r"|abgerissen|eingerissen|eingestürzt|weggenommen|derribad\w+|quitad\w+|abattue?s?|démolie?s?|enlevée?s?|abbattut\w|tolt\w|derrubad\w+)\b"
    r"|\b(?:derrib|tumb)(?:ó|aron|é) |\b(?:ho|ha|hanno) (?:abbattuto|tolto) |\b(?:derrub|retir)(?:ou|aram|ei) |\b(?:a|ont|ai) (?:abattu|démoli|enlevé) "
    r"|\b(?:снес\w+|сломал\w*|убрал\w*|разобрал\w*) |拆[掉了除]|打通了|خراب (?:شد|کرد)|برداشته شد|هُ?دم|أُ?زيل",
    re.IGNORECASE,
)
"""A wall that was and is no more; the grammars hear the word for a wall, and a place."""
_END = re.compile(r"[.!?\n。！？؟;；]")


def turned(document: Document) -> Iterator[tuple[int, int]]:
    """Where words say that the whole puzzle stands otherwise than it is drawn or told, but in questions."""
    prose = _prose(document)
    for found in _TURNED.finditer(prose):
        end = _END.search(prose, found.end())
        is_question = end is not None and end[0] in "?？؟"
        if not is_question and _DENIED.search(prose, max(0, found.start() - 20), found.start()) is None:
            yield found.span()


def torn_down(document: Document) -> tuple[int, int] | None:
    """Where words take a wall of a maze away."""
    prose = _prose(document)
    for found in _TORN_DOWN.finditer(prose):
        end = _END.search(prose, found.end())
        sentence = prose[found.start() : end.start() if end else len(prose)]
        is_question = end is not None and end[0] in "?？؟"
        if not is_question and re.search(r"[0-9٠-٩۰-۹一二三四五六七八九]|(?:st|nd|rd|th)\b", sentence):
            return found.span()
    return None


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence that holds these words."""
    before = [found.end() for found in _END.finditer(text, max(0, start - 200), start)]
    after = _END.search(text, end)
    return text[before[-1] if before else max(0, start - 200) : after.start() if after else len(text)].strip()


def _prose(document: Document) -> str:
    """The text with the drawn pieces cut out; positions stay."""
    parts, position = [], 0
    for piece in document.pieces:
        parts += [document.text[position : piece.start], "\n" * (piece.end - piece.start)]
        position = piece.end
    return "".join([*parts, document.text[position:]])
