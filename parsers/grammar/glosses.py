"""English words for words of nine other languages, so that a small model learns of one language what is said in all.

Nouns and small words around numbers are those of `parsers.grammar.tokens`; here are words in which people say what
they want. Telling words carry their meaning in a mark of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from parsers.grammar.tokens import tokens_of, tongue_of
from parsers.lexicon import CJK, folded
from parsers.llm.document import Document

_SMALL = {
    "r": "row",
    "c": "column",
    "b": "box",
    "s": "cell",
    "k": "corner",
    "e": "edge",
    "i": "in",
    "f": "from",
    "t": "to",
    "a": "and",
    "h": "is",
    "n": "next",
    "u": "above",
    "d": "below",
    "o": "of",
    "x": "except",
    "v": "not",
    "y": "begins",
    "z": "ends",
    "m": "I",
    "j": "wrote",
    "!": "wait",
}
"""By its code, what stands for a noun or small word of any language."""

_WISHES = {  # English word: stems; one that ends with "." is a whole word
    "es": {
        "solve": "resuelv resolv resolvé soluciona completa complét termina",
        "check": "comprueb comprob revis verific corrige corrij chequ controla repas valid",
        "mistake": "error fall equivoc metido.pata fallo",
        "correct": "correct bien. acert válid",
        "hint": "pista ayudit indicio empujón empujoncito consejo orienta",
        "explain": "explic justific razon enséñ enseñ detall desglos",
        "step": "paso. pasos.",
        "why": "porqué. qué.se.debe motivo razón",
        "unique": "únic unívoc ambigu",
        "solution": "solucion solución respuesta resultado",
        "harder": "difícil complicad dura. duro. peliagud",
        "easier": "fácil sencill suave.",
        "new": "nuev genera inventa prepár proponme ponme créa crea.",
        "another": "otro. otra. distint",
        "several": "varias. múltiples más.de.una",
        "stuck": "atasc atranc bloquead. atrap",
        "show": "muéstr muestr enseñame dime. dame. indíca",
        "thanks": "gracias",
    },
    "de": {
        "solve": "lös lose. löst knack ausfüll vervollständ",
        "check": "prüf überprüf kontrollier check korrigier nachprüf",
        "mistake": "fehler irrtum falsch verrechn vertan patzer",
        "correct": "richtig korrekt stimmt. stimmen. passt.",
        "hint": "tipp hinweis denkanstoß wink. hilfestellung anstoß denkhilfe",
        "explain": "erklär erläuter begründ zeig.mir.wie nachvollzieh",
        "step": "schritt lösungsweg rechenweg",
        "why": "warum wieso weshalb",
        "unique": "eindeutig einzige",
        "solution": "lösung. lösungen. ergebnis",
        "harder": "schwer schwier knifflig härter anspruchsvoll",
        "easier": "leicht einfach",
        "new": "neues. neue. neuen. erstell generier mach.mir entwirf",
        "another": "anderes. andere. anderen. noch.eins",
        "several": "mehrere mehrdeutig verschiedene",
        "stuck": "stecke. hänge. fest. komme.nicht.weiter",
        "show": "zeig nenn gib. verrat",
        "thanks": "danke",
    },
    "fr": {
        "solve": "résou résol complét compléter termine. finis.",
        "check": "vérif contrôl corrig relis. valide",
        "mistake": "erreur faute trompé. tromp gaffe bêtise",
        "correct": "correct juste. bon. bonne. exact",
        "hint": "indice piste coup.de.pouce astuce. conseil",
        "explain": "expliqu justifi détaill raisonnement démarche montre.moi.comment",
        "step": "étape pas.à.pas",
        "why": "pourquoi raison.",
        "unique": "unique uniques unicité ambig",
        "solution": "solution réponse résultat",
        "harder": "dur. dure. difficile corsé corsée costaud",
        "easier": "facile simple.",
        "new": "nouveau nouvel nouvelle génère invente crée. fabrique propose",
        "another": "autre. autres. différent",
        "several": "plusieurs multiples",
        "stuck": "bloqué coincé bute.",
        "show": "montre donne. dis. indique",
        "thanks": "merci",
    },
    "it": {
        "solve": "risolv complet finisci.",
        "check": "controll verific corregg correggi ricontroll",
        "mistake": "error sbagli svist",
        "correct": "corrett giust esatt",
        "hint": "indizi suggeriment aiutin spint dritta. imbeccat",
        "explain": "spieg giustific motiva. illustr ragionament",
        "step": "passo passi passagg passaggio",
        "why": "perché perche motivo",
        "unique": "unic univoc ambigu",
        "solution": "soluzion rispost risultat",
        "harder": "difficil tost impegnativ dur",
        "easier": "facil semplic",
        "new": "nuov genera. crea. inventa prepara",
        "another": "altro. altra. divers",
        "several": "diverse. molteplic parecchi più.di.una",
        "stuck": "bloccat incastrat arenat fermo.",
        "show": "mostr dimmi. dammi. indic",
        "thanks": "grazie",
    },
    "pt": {
        "solve": "resolv solucion complet termin",
        "check": "verifi confer corrig cheque confir revis",
        "mistake": "erro. erros. errei. engan equivoc falha",
        "correct": "corret certo. certa. certos. certinho",
        "hint": "dica. dicas. pista empurrão ajudinha. palpite",
        "explain": "expli justific raciocínio ensin detalh",
        "step": "passo. passos. etapa",
        "why": "porquê. porque. motivo razão",
        "unique": "únic unívoc ambígu",
        "solution": "soluç solução respost resultado",
        "harder": "difíc complicad puxad",
        "easier": "fácil fáceis simples. tranquil",
        "new": "nov gere. gera. crie. cria. invent",
        "another": "outro. outra. diferent",
        "several": "várias múltiplas mais.de.uma",
        "stuck": "travad empac emperr preso. presa.",
        "show": "mostr diga. diz. dê. indiqu",
        "thanks": "obrigad",
    },
    "ru": {
        "solve": "реш заполни дореш",
        "check": "проверь проверьте проверить провер сверь",
        "mistake": "ошиб ошибк напутал неправильн неверн промах косяк",
        "correct": "правильн верно. верн корректн",
        "hint": "подсказ подсказк намек намёк наводк подтолкни совет",
        "explain": "объясн поясн растолку обоснуй разъясн покажи.как",
        "step": "шаг шагам пошагов поэтапн ход.",
        "why": "почему зачем отчего",
        "unique": "единствен однозначн уникальн",
        "solution": "решени решений ответ",
        "harder": "сложн посложн трудн потрудн тяжел",
        "easier": "прощ попрощ легк полегч легч прост",
        "new": "нов сгенерир придума составь создай",
        "another": "друг другой другое ещё.од",
        "several": "несколько много. неоднозначн",
        "stuck": "застрял завис. запутал тупик",
        "show": "покаж дай. дайте. скаж",
        "thanks": "спасиб",
    },
    "fa": {
        "solve": "حل کامل",
        "check": "بررسی چک کنترل",
        "mistake": "اشتباه غلط خطا ایراد",
        "not": "نمی نده نگو نکن",
        "correct": "درست صحیح",
        "hint": "راهنمای سرنخ اشاره کمک راهنمایی",
        "explain": "توضیح شرح توجیه استدلال",
        "step": "قدم گام مرحله",
        "why": "چرا دلیل",
        "unique": "یکتا منحصر یگانه تنها",
        "solution": "جواب پاسخ راه‌حل",
        "harder": "سخت دشوار سختتر سخت‌تر",
        "easier": "آسان ساده راحت",
        "new": "جدید تازه بساز",
        "another": "دیگر دیگری دیگه",
        "several": "چند چندین",
        "stuck": "گیر",
        "show": "نشان بده بگو",
        "thanks": "ممنون مرسی سپاس",
    },
    "ar": {
        "solve": "حل حلّ أكمل اكمل املأ",
        "check": "تحقق افحص راجع تأكد دقق",
        "mistake": "خطأ أخطاء اخطاء غلط أخطأت",
        "correct": "صحيح صحيحة سليم",
        "hint": "تلميح تلميحا إشارة لمحة مساعدة",
        "explain": "اشرح شرح وضح فسر تفسير",
        "step": "خطوة خطوات",
        "why": "لماذا لم. سبب السبب",
        "unique": "وحيد فريد",
        "solution": "حلول الحل إجابة جواب",
        "harder": "أصعب اصعب صعب",
        "easier": "أسهل اسهل سهل أبسط",
        "new": "جديد جديدة أنشئ ولد",
        "another": "آخر أخرى اخرى",
        "several": "عدة متعدد أكثر",
        "stuck": "عالق علقت",
        "show": "أرني أعطني اعطني",
        "thanks": "شكر",
    },
    "zh": {
        "solve": "解出 求解 解开 解一下 解答 解题 完成 做出来 填完",
        "check": "检查 核对 看看对不对 验证 查一下",
        "mistake": "错误 出错 填错 错了 哪里错 有错 没错 失误",
        "correct": "正确 对吗 对不对 没问题",
        "hint": "提示 线索 点拨",
        "explain": "解释 讲解 说明 讲一下 怎么推",
        "step": "步骤 逐步 步",
        "why": "为什么 为何 凭什么 怎么会",
        "unique": "唯",
        "solution": "答案 结果 多解 解",
        "harder": "更难 难一点 难一些 困难",
        "easier": "更简单 简单一点 容易",
        "new": "新的 出一道 来一道 生成 出个",
        "another": "另一 别的 换一",
        "several": "多个 不止",
        "stuck": "卡住 卡在",
        "show": "告诉 给我 展示",
        "thanks": "谢谢",
    },
}


def glosses(document: Document) -> list[tuple[int, int, str]]:
    """Where words of a text that is not English stand (start, end), each with an English word for it, in order."""
    tongue = tongue_of(document)
    if tongue == "en":
        return []
    text = document.text
    taken = [(word.start, word.end) for word in document.words]
    taken += [(piece.start, piece.end) for piece in document.pieces]
    is_taken = bytearray(len(text))
    for start, end in taken:
        is_taken[start:end] = b"\1" * (end - start)
    words = [(match.start(), match.end(), word) for match, word in _wished(text, tongue)]
    words += [
        (token.start, token.end, _SMALL[token.code])
        for token in tokens_of(document).items
        if token.code in _SMALL and token.text[:1].isalpha()
    ]
    found = []
    for start, end, word in words:
        if not any(is_taken[start:end]):
            is_taken[start:end] = b"\1" * (end - start)
            found.append((start, end, _in_place(text, start, end, word)))
    return sorted(found)


def _wished(text: str, tongue: str) -> Iterator[tuple[re.Match[str], str]]:
    """Words of wishes in a text, each with an English one."""
    pattern, english = _wishes(tongue)
    for match in pattern.finditer(text):
        yield match, english[folded(match["stem"])]


def _in_place(text: str, start: int, end: int, word: str) -> str:
    """An English word, parted from the letters beside it where its own script parts no words."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return " " * before.isalnum() + word + " " * after.isalnum()


@cache
def _wishes(tongue: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for the stems and words of a language, and the English word of each, folded."""
    english = {}
    stems: list[str] = []
    words: list[str] = []
    for word, spelled in _WISHES[tongue].items():
        for each in spelled.split():
            is_whole = each.endswith(".")
            plain = each.rstrip(".").replace(".", " ")
            english[folded(plain)] = word
            (words if is_whole else stems).append(re.escape(plain))
    longest_first = sorted([f"{word}(?!\\w)" for word in words] + stems, key=len, reverse=True)
    if tongue == "zh":
        return re.compile(f"(?P<stem>{'|'.join(stems)})"), english
    prefix = "(?:ال|وال|و)?" if tongue in ("fa", "ar") else ""
    return re.compile(
        rf"(?<!\w){prefix}(?P<stem>{'|'.join(longest_first)})[^\W\d_{CJK}]*", re.IGNORECASE
    ), english
