"""Cells told in nine languages: every digit, every count of blanks, single blanks, and what is left blank to the end."""

from __future__ import annotations

import pytest

from parsers.scan import normalise
from parsers.spelling import cells_of
from parsers.words import telling_words

DIGITS = {
    "es": "uno dos tres cuatro cinco seis siete ocho nueve",
    "de": "eins zwei drei vier fünf sechs sieben acht neun",
    "fr": "un deux trois quatre cinq six sept huit neuf",
    "pt": "um dois três quatro cinco seis sete oito nove",
    "it": "uno due tre quattro cinque sei sette otto nove",
    "ru": "один два три четыре пять шесть семь восемь девять",
    "fa": "یک دو سه چهار پنج شش هفت هشت نه",
    "ar": "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة",
    "zh": "一 二 三 四 五 六 七 八 九",
}
FEMININE = {  # and other forms that stand before blanks
    "ru": "одна две три четыре пять шесть семь восемь девять",
    "ar": "واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع",
    "zh": "一 两 三 四 五 六 七 八 九",
    "pt": "uma duas três quatro cinco seis sete oito nove",
}
COMMA = {"fa": "،", "ar": "،", "zh": "，"}
SEVERAL = {  # from two on
    "es": """{n} en blanco/{n} vacías/{n} vacíos/{n} vacias/{n} casillas vacías/{n} casillas en blanco/{n} celdas vacías
        {n} celdas en blanco/{n} huecos/{n} huecos vacíos/{n} espacios/{n} espacios en blanco/{n} espacios vacíos
        {n} cuadros vacíos/{n} cuadritos en blanco/{n} blancos/{n} casillas sin nada/{n} veces nada/{n} veces vacío
        {n} veces blanco/{n} lugares vacíos/{n} posiciones vacías/{n} más en blanco/{n} que están vacías
        las {n} siguientes vacías/{n} casillas que quedan vacías/{n} huecos seguidos/{n} vacías seguidas
        {n} incógnitas/{n} guiones/{n} rayas/{n} ceros""",
    "de": """{n} leere Felder/{n} leere/{n} Leerfelder/{n} Lücken/{n} Luecken/{n} leere Zellen/{n} leere Kästchen
        {n} Mal leer/{n} mal leer/{n} mal nichts/{n}mal leer/{n} Leerstellen/{n} Leerzeichen/{n} leere Stellen
        {n} leere Plätze/{n} Felder leer/{n} Kästchen leer/{n} freie Felder/{n} Striche/{n} unbekannte/{n} weitere leere
        {n} leere Felder hintereinander/{n} Zellen leer/{n} sind leer/{n} Löcher/{n} Stück leer/{n} Nullen
        {n} unausgefüllte Felder/{n} Fragezeichen/{n} Felder frei""",
    "fr": """{n} cases vides/{n} vides/{n} blancs/{n} cases blanches/{n} trous/{n} cellules vides/{n} carrés vides
        {n} fois rien/{n} fois vide/{n} espaces vides/{n} espaces/{n} en blanc/{n} cases en blanc/{n} cases sans rien
        {n} emplacements vides/{n} vides d'affilée/{n} cases qui sont vides/{n} tirets/{n} places vides/{n} inconnues
        {n} cases à blanc/{n} autres vides/{n} cases vierges/{n} positions vides/{n} zéros/{n} cases inconnues""",
    "pt": """{n} casas vazias/{n} vazias/{n} vazios/{n} em branco/{n} espaços em branco/{n} espaços vazios/{n} espaços
        {n} células vazias/{n} quadrados vazios/{n} quadradinhos vazios/{n} campos vazios/{n} vezes nada/{n} vezes vazio
        {n} casas em branco/{n} brancos/{n} lacunas/{n} traços/{n} casas sem nada/{n} vazias seguidas/{n} posições vazias
        {n} lugares vazios/{n} buracos/{n} células em branco/{n} zeros""",
    "it": """{n} caselle vuote/{n} vuote/{n} vuoti/{n} spazi vuoti/{n} spazi/{n} celle vuote/{n} in bianco/{n} caselle bianche
        {n} volte niente/{n} volte vuoto/{n} bianche/{n} buchi/{n} trattini/{n} posti vuoti/{n} caselle in bianco
        {n} quadratini vuoti/{n} vuote di fila/{n} caselle senza niente/{n} posizioni vuote/{n} celle bianche/{n} zeri
        {n} incognite/{n} lineette""",
    "ru": """{f} пустые клетки/{f} пустых клетки/{f} пустых клеток/{f} пустых/{f} пустые/{n} пропуска/{n} пропусков/{n} пробела
        {n} пробелов/{n} раза пусто/{n} раз пусто/{f} клетки пустые/{f} ячейки пустые/{n} пустых места/{n} прочерка
        {n} пустых квадратика/{f} пустых ячейки/{n} раза ничего/{f} незаполненных/{f} дырки/{n} нуля/{n} нулей
        {f} пустышки/{f} подряд пустые/{f} клетки пусты/{n} пустых поля""",
    "fa": """{n} تا خالی/{n}تا خالی/{n} خانه خالی/{n} خانه‌ی خالی/{n} خونه خالی/{n} خونه‌ی خالی/{n} تا خونه خالی/{n} جای خالی
        {n} تا جای خالی/{n} تا جاخالی/{n} بار خالی/{n} بار هیچی/{n} تا هیچی/{n} خانهٔ خالی/{n} تا خانه‌ی خالی
        {n} سلول خالی/{n} مربع خالی/{n} تاش خالیه/{n} تا خونه‌ی خالی/{n} تا صفر/{n} عدد خالی""",
    "ar": """{f} خانات فارغة/{f} خانات خالية/{f} خانات فاضية/{n} مربعات فارغة/{n} فراغات/{f} فارغات/{n} مرات فارغ
        {f} خلايا فارغة/{f} خانات شاغرة/{f} مرات لا شيء/{n} أماكن فارغة/{n} مواضع خالية/{n} أصفار/{f} شرطات
        {n} مربعات فاضية/{n} فراغ/{f} خانة فارغة""",
    "zh": """{f}个空格/{f}个空/{f}空/空{f}格/空{f}个/{f}格空/{f}个空位/{f}个空白/空了{f}格/空{f}个格子/{f}个格子空着/{f}个空白格
        {f}格空着/{f}处空格/空着{f}格/留空{f}格/{f}个都是空的/连续{f}个空/连着{f}个空格/{f}个零/{f}格没有数/{f}格没数/{f}个没填
        {f}格空白/{f}格为空/{f}个未知""",
}
ONE = {
    "es": """vacía/vacío/un hueco/hueco/blanco/en blanco/una casilla vacía/una vacía/un vacío/una en blanco/nada
        una celda en blanco/un blanco/1 en blanco/1 vacía/un espacio en blanco""",
    "de": """leer/ein leeres Feld/eine Lücke/nichts/nix/eine leere Zelle/ein Leerfeld/frei/einmal leer/ein leeres Kästchen
        eins leer/ein leeres/eine leere/Lücke/1 leeres Feld/1 leer/leeres Feld/Leerzeichen/ein freies Feld/Strich""",
    "fr": """vide/un blanc/une vide/une case vide/rien/un trou/une case blanche/un vide/blanc/case vide/1 vide/1 case vide
        un espace vide/une autre vide/tiret/une inconnue/en blanc""",
    "pt": """vazia/vazio/uma vazia/um vazio/uma casa vazia/em branco/um espaço em branco/nada/branco/um buraco/lacuna
        1 vazia/1 em branco/uma célula em branco/uma em branco""",
    "it": """vuota/vuoto/una vuota/un vuoto/una casella vuota/niente/nulla/uno spazio vuoto/bianca/in bianco/un buco
        1 vuota/una cella vuota/uno vuoto/una in bianco/trattino""",
    "ru": """пусто/пустая/пустая клетка/одна пустая/одна пустая клетка/пропуск/один пропуск/пробел/ничего/прочерк/пустое место/дырка
        1 пустая/пустая ячейка/ещё одна пустая/пустой квадратик""",
    "fa": """خالی/یکی خالی/یک خانه خالی/یه خونه خالی/یه خالی/یک خالی/هیچی/یه جای خالی/جاخالی/یدونه خالی/یک خونه‌ی خالی/1 خالی/یه دونه خالی
        خانه خالی/خونه‌ی خالی/یه خونه‌ی خالی""",
    "ar": """فارغ/فارغة/خانة فارغة/خانة واحدة فارغة/فراغ/فاضي/فاضية/خانة خالية/مربع فارغ/فراغ واحد/لا شيء/شرطة/خانة فاضية/خلية فارغة""",
    "zh": "空/空一格/一个空格/空格/一个空/空白/一格空/空1格/空了一格/一空/空位/没有数/一个空位/空一个",
}
REST = {
    "es": """el resto vacío/el resto nada/lo demás vacío/lo demás nada/las demás vacías/el resto en blanco/y el resto vacías/nada más
        y ya está, todo lo demás vacío/y después nada/luego nada más/el resto son huecos/las otras vacías/las restantes vacías
        y lo que queda vacío/hasta el final nada/vacío hasta el final/y todo lo demás en blanco/y los demás huecos""",
    "de": """Rest leer/der Rest leer/der Rest ist leer/Rest nichts/sonst nichts/sonst leer/der Rest frei/und sonst nichts mehr/alles andere leer
        die übrigen leer/die restlichen Felder leer/und dann nichts mehr/danach nur leere Felder/leer bis zum Ende/Rest Lücken
        übrige leer/die anderen leer""",
    "fr": """le reste vide/le reste est vide/reste vide/rien d'autre/et rien d'autre/les autres vides/le reste blanc/tout le reste vide
        et puis plus rien/vide jusqu'à la fin/les autres cases vides/le reste rien/ensuite plus rien/le restant vide""",
    "pt": """o resto vazio/resto vazio/o resto nada/mais nada/e mais nada/o restante vazio/as demais vazias/tudo o resto vazio
        as outras vazias/o resto em branco/vazio até o fim/e nada mais""",
    "it": """il resto vuoto/resto vuoto/e basta, il resto niente/nient'altro/e nient'altro/il resto vuote/le altre vuote/tutto il resto vuoto
        le rimanenti vuote/poi più niente/vuoto fino alla fine/il resto in bianco""",
    "ru": """остальные пустые/остальное пусто/дальше пусто/дальше ничего/и больше ничего/остальные клетки пустые/до конца пусто
        остальное пустое/прочие пустые/а дальше пусто/потом пусто до конца/пусто до конца/дальше всё пусто/остальные пусты""",
    "fa": """بقیه خالی/بقیه خالیه/بقیه‌اش خالی/بقیش خالی/بقیه خالی است/باقی خالی/بقیه هیچی/تا آخر خالی/تا آخرش خالی/دیگه هیچی
        مابقی خالی/بقیه‌ی خانه‌ها خالی/بقیه همه خالی""",
    "ar": """والباقي فارغ/الباقي فارغ/الباقي فارغة/والبقية فارغة/وباقي الخانات فارغة/الباقي كله فارغ/ولا شيء بعدها/الباقي فاضي/وبقية الصف فارغ
        الباقي خالي/وما تبقى فارغ/ولا شيء غيره/فارغ حتى النهاية""",
    "zh": "其余空/其余都空/其余为空/其余都是空的/其余全空/剩下都空/剩下的都是空/后面全空/后面都空/后面都是空的/其他空/其它为空/余下空/剩下空着/往后都是空",
}


def phrases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (tongue, phrase.strip())
        for tongue, lines in table.items()
        for line in lines.split("\n")
        for phrase in line.split("/")
    ]


def spelled(text: str) -> str:
    text = normalise(text)
    return " ".join(cells_of(text, telling_words(text))).replace("_", ".")


def told(tongue: str, *parts: str) -> str:
    return f"{COMMA.get(tongue, ',')} ".join(parts)


@pytest.mark.parametrize("tongue", DIGITS)
def test_digits_in_words(tongue):
    words = DIGITS[tongue].split()
    assert spelled(told(tongue, *words)) == "1 2 3 4 5 6 7 8 9"
    assert spelled(("" if tongue == "zh" else " ").join(words)) == "1 2 3 4 5 6 7 8 9"


@pytest.mark.parametrize(("tongue", "phrase"), phrases(SEVERAL))
def test_several_blanks(tongue, phrase):
    """Between commas, between two digits, in words and in figures."""
    words, feminine = DIGITS[tongue].split(), FEMININE.get(tongue, DIGITS[tongue]).split()
    for n in range(3, 10):
        blanks = " ".join("." * n)
        for number, other in ((words[n - 1], feminine[n - 1]), (str(n), str(n))):
            said = phrase.format(n=number, f=other)
            assert spelled(told(tongue, words[4], said, words[6])) == f"5 {blanks} 7"
            assert spelled(told(tongue, said, words[6])) == f"{blanks} 7"
            assert spelled(told(tongue, words[6], said)) == f"7 {blanks}"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("cinco, nada tres veces, siete", "5 . . . 7"),
        ("fünf, leer dreimal, sieben", "5 . . . 7"),
        ("cinq, vide trois fois, sept", "5 . . . 7"),
        ("cinco, vazio três vezes, sete", "5 . . . 7"),
        ("cinque, vuoto tre volte, sette", "5 . . . 7"),
        ("пять, пусто три раза, семь, пусто дважды", "5 . . . 7 . ."),
        ("پنج، خالی سه بار، هفت", "5 . . . 7"),
        ("خمسة، فارغ ثلاث مرات، سبعة", "5 . . . 7"),
        ("五,空三次,七", "5 . . . 7"),
    ],
)
def test_blanks_counted_afterwards(text, cells):
    assert spelled(text) == cells


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("cinco tres blanco siete", "5 3 . 7"),
        ("cinq trois vide sept", "5 3 . 7"),
        ("cinco, luego vacío, siete", "5 . 7"),
        ("fünf drei leer sieben", "5 3 . 7"),
        ("fünf, dann leer, sieben", "5 . 7"),
        ("cinque tre vuoto sette", "5 3 . 7"),
        ("пять три пусто семь", "5 3 . 7"),
        ("пять, дальше пусто, семь", "5 . 7"),
        ("پنج سه خالی هفت", "5 3 . 7"),
        ("چهار بعد یه جای خالی بعد پنج", "4 . 5"),
        ("فارغ، 3 وفارغ", ". 3 ."),
        ("خمسة ثلاثة فارغ سبعة", "5 3 . 7"),
        ("五三空七", "5 3 . 7"),
        ("3空1空", "3 . 1 ."),
        ("214空。", "2 1 4 ."),
        ("five blank double six", "5 . 6"),
    ],
)
def test_digits_before_blanks_stay_digits(text, cells):
    assert spelled(text) == cells


@pytest.mark.parametrize(("tongue", "phrase"), phrases(ONE))
def test_a_single_blank(tongue, phrase):
    words = DIGITS[tongue].split()
    assert spelled(told(tongue, words[4], phrase, words[6])) == "5 . 7"
    assert spelled(told(tongue, "4", phrase, "6", phrase)) == "4 . 6 ."


@pytest.mark.parametrize(("tongue", "phrase"), phrases(REST))
def test_blank_to_the_end(tongue, phrase):
    words = DIGITS[tongue].split()
    assert spelled(told(tongue, words[4], words[6], phrase)) == "5 7 *."
