"""Told Sudokus in nine languages, read by rules: many ways to name a row, to part its cells, and to tell a cell."""

from __future__ import annotations

import time

import pytest

from parsers.grammar.sudoku import sudoku_calls
from parsers.grammar.tokens import tokens_of, tongue_of
from parsers.lexicon import folded
from parsers.llm.call import Call
from parsers.llm.document import document_of
from parsers.resolve import resolve
from tests.test_spelling_tongues import DIGITS

ROWS = ["1.3.", "...4", "..2.", "214."]  # what every text here tells
INTRO = {
    "es": "Un sudoku de 4x4.",
    "de": "Ein 4x4-Sudoku.",
    "fr": "Un sudoku 4x4.",
    "pt": "Um sudoku 4x4.",
    "it": "Un sudoku 4x4.",
    "ru": "Судоку 4x4.",
    "fa": "یک سودوکوی 4x4.",
    "ar": "سودوكو 4x4.",
    "zh": "一个4x4的数独。",
}
BLANK = {
    "es": "vacío",
    "de": "leer",
    "fr": "vide",
    "pt": "vazio",
    "it": "vuoto",
    "ru": "пусто",
    "fa": "خالی",
    "ar": "فارغ",
    "zh": "空",
}
NTH = {
    "es": "primera segunda tercera cuarta",
    "de": "erste zweite dritte vierte",
    "fr": "première deuxième troisième quatrième",
    "pt": "primeira segunda terceira quarta",
    "it": "prima seconda terza quarta",
    "ru": "первая вторая третья четвёртая",
    "fa": "اول دوم سوم چهارم",
    "ar": "الأول الثاني الثالث الرابع",
    "zh": "第一 第二 第三 第四",
}
HEADERS = {  # {n} a number, {th} an ordinal
    "es": """fila {n}:|Fila {n} -|fila {n} =|la fila {n} es|en la fila {n} hay|en la fila {n} tengo
        la fila {n} tiene|{th} fila:|la {th} fila es|la {th}:|la {th} dice|la {n}:|línea {n}:
        renglón {n}:|hilera {n}:|la {th} hilera va|fila número {n}:|fila nº {n}:|fila {n} tenemos
        {th}:|en el renglón {n} se lee|en la {th} fila figuran|la fila {n} contiene
        la fila {n} queda así:|la {th} línea empieza con|fila {n} ->|{n}ª fila:|en la {th} van
        para la fila {n}:|la fila {n} se compone de|los números de la fila {n} son
        fila {n} (de izquierda a derecha):""",
    "de": """Zeile {n}:|Reihe {n}:|{th} Zeile:|{th} Reihe:|die {th} Zeile ist|in Zeile {n} steht
        in Zeile {n} stehen|Zeile {n} lautet|Zeile {n} hat|{n}. Zeile:|in der {th}n Zeile steht
        in der {th}n Reihe stehen|die {th}:|Zeile {n} =|Zeile {n} enthält|Zeile {n} geht so:
        Reihe {n} besteht aus|Zeile {n} -|die {th} Zeile beginnt mit|in der {th}n finden sich
        für Zeile {n} gilt:|Zeile {n} (von links nach rechts):|{th} Zeile, von links:|{th}:""",
    "fr": """ligne {n} :|ligne {n}:|rangée {n}:|{th} ligne:|la {th} ligne est|la ligne {n} contient
        sur la ligne {n} il y a|la {th}:|ligne numéro {n}:|ligne n° {n} :
        dans la {th} rangée on trouve|la ligne {n} se lit|la ligne {n} c'est|{th} rang:
        la {th} c'est|l{n}:|ligne {n} =|pour la ligne {n}:|la ligne {n} est composée de
        la {th} ligne commence par|en ligne {n}:|ligne {n} (de gauche à droite):|{th}:
        ligne {n}, j'ai""",
    "pt": """linha {n}:|fila {n}:|{th} linha:|a {th} linha é|na linha {n} há|na linha {n} temos
        a linha {n} tem|a linha {n} contém|a {th}:|linha número {n}:|fileira {n}:|na {th} linha tem
        linha {n} =|a {th} fica|a linha {n} fica assim:|a linha {n} começa com
        na {th} fileira aparecem|para a linha {n}:|{th}:|l{n}:
        linha {n} (da esquerda para a direita):|os números da linha {n} são
        a linha {n} é composta por""",
    "it": """riga {n}:|fila {n}:|{th} riga:|la {th} riga è|nella riga {n} c'è|nella riga {n} ci sono
        la riga {n} ha|la riga {n} contiene|la {th}:|riga numero {n}:|linea {n}:
        nella {th} riga abbiamo|riga {n} =|riga {n} -|la {th} è|la riga {n} dice
        la riga {n} inizia con|per la riga {n}:|{th}:|riga {n} (da sinistra a destra):
        la riga {n} è fatta così:|i numeri della riga {n} sono|nella {th} leggo""",
    "ru": """строка {n}:|ряд {n}:|{th} строка:|{th} строка это|в строке {n} стоит|в строке {n} у меня
        в строке номер {n}:|строка {n} -|строка {n} =|{th}:|{th} строчка:|строка №{n}:
        строка {n} выглядит так:|в ряду {n} идут|строка {n} (слева направо):|строка {n} содержит
        строка {n} начинается с|теперь {th} строка:|{th} идёт|для строки {n}:|строка {n} состоит из""",
    "fa": """ردیف {n}:|سطر {n}:|ردیف {th}:|سطر {th}:|ردیف شماره {n}:|ردیف {th} هست|در ردیف {n} داریم
        توی ردیف {th} هست|تو سطر {n}:|{th}:|ردیف {n} =|ردیف {n} این است:|ردیف {th} میشه
        ردیف {n} شامل|ردیف {n} از چپ:|ردیف {th} از چپ به راست:|برای ردیف {n}:|ردیف {n} اینه:|خط {n}:
        ردیف {th} عبارت است از""",
    "ar": """الصف {n}:|السطر {n}:|الصف {th}:|السطر {th}:|في الصف {n}:|في الصف {th} يوجد|الصف رقم {n}:
        الصف {th} هو|{th}:|الصف {n} =|الصف {th} يحتوي على|في السطر {th} لدينا|الصف {n} يبدأ ب
        الصف {n} كالتالي:|الصف {th} فيه|وفي الصف {th}:|أما الصف {th} فهو
        الصف {th} (من اليسار إلى اليمين):|صف {n}:|بالنسبة للصف {th}:""",
    "zh": """第{n}行:|第{n}行是|{th}行:|{th}行是|第{n}行有|第{n}横行:|{th}行填的是|{th}行依次是|{th}行从左到右是|第{n}行为|{th}行,
        再来{th}行:|然后{th}行是|{th}行的数字是|{th}行分别是|{th}行写着|{th}行从左往右:|{th}行就是""",
}
INTROS = {  # that tell the size
    "es": """Sudoku 4x4.|Sudoku 4 x 4:|Un sudoku de 4 por 4.|un sudoku de cuatro por cuatro
        Este sudoku es de 4 × 4.|Un sudoku de cuatro filas y cuatro columnas.
        sudoku de 4 filas y 4 columnas:|un sudoku de tamaño 4.|un sudoku pequeño (4x4).
        Tengo aquí un mini sudoku, 4x4, del periódico.
        Te dicto un sudokito de cuatro por cuatro, a ver si puedes.|4x4
        Hola, quería que me ayudaras con este sudoku de 4x4, que llevo una hora.
        una cuadrícula de 4x4:|Un sudoku de 4*4.|Me ha tocado un sudoku de los de cuatro.
        Buenas tardes, tengo 75 años y un sudoku de 4x4.""",
    "de": """4x4-Sudoku.|Sudoku, 4 mal 4:|Ein Sudoku vier mal vier.
        Ein Sudoku mit vier Zeilen und vier Spalten.|Sudoku mit 4 Zeilen und 4 Spalten:
        ein 4er-Sudoku.|ein Vierer-Sudoku|ein kleines Sudoku (4 × 4)|Ein Mini-Sudoku, vier auf vier.
        Das Sudoku hat die Größe 4x4.|Guten Tag, ich bin 75 Jahre alt und habe hier ein 4x4-Sudoku.
        Es ist 4x4.|Ein Gitter von 4 x 4 Feldern:|vier mal vier, Sudoku.""",
    "fr": """Sudoku 4x4.|un sudoku 4 sur 4|un sudoku de quatre par quatre.
        un sudoku de 4 lignes et 4 colonnes.|un sudoku de quatre lignes sur quatre colonnes:
        Une grille 4 x 4.|un petit sudoku (4×4)|un sudoku quatre fois quatre.
        Bonjour, j'ai 75 ans et un sudoku 4x4.|un sudoku en 4x4|Sudoku, taille 4.
        Sudoku format 4 x 4.|Voici un mini-sudoku, 4 par 4 :""",
    "pt": """Sudoku 4x4.|um sudoku 4 por 4|um sudoku de quatro por quatro.
        um sudoku de 4 linhas e 4 colunas.|um sudoku com quatro linhas e quatro colunas:
        Uma grade 4 x 4.|um sudoku pequeno (4×4)|Bom dia, tenho 75 anos e um sudoku 4x4.
        sudoku de tamanho 4.|um sudokuzinho, 4 por 4:|Um sudoku quatro vezes quatro.""",
    "it": """Sudoku 4x4.|un sudoku 4 per 4|un sudoku quattro per quattro.
        un sudoku di 4 righe e 4 colonne.|un sudoku con quattro righe e quattro colonne:
        Una griglia 4 x 4.|un piccolo sudoku (4×4)|Buongiorno, ho 75 anni e un sudoku 4x4.
        sudoku di dimensione 4.|un sudokino, 4 per 4:""",
    "ru": """Судоку 4x4.|судоку 4 на 4|судоку четыре на четыре.|судоку из 4 строк и 4 столбцов.
        судоку, четыре строки и четыре столбца:|Сетка 4 x 4.|маленькое судоку (4×4)
        Здравствуйте, мне 75 лет, и у меня судоку 4х4.|судоку размера 4.|судочка, 4 на 4:
        судоку со стороной четыре.""",
    "fa": """سودوکو 4x4.|سودوکوی ۴ در ۴|یک سودوکوی چهار در چهار.|سودوکو با ۴ ردیف و ۴ ستون.
        سودوکوی چهار ردیف و چهار ستون:|جدول ۴×۴.|یه سودوکوی کوچیک (۴*۴)
        سلام، من ۷۵ سالمه و یه سودوکوی ۴ در ۴ دارم.|سودوکوی چهارتایی.|سودوکو اندازه ۴.
        سودوکوی چهار ضربدر چهار""",
    "ar": """سودوكو 4x4.|سودوكو ٤ في ٤|سودوكو أربعة في أربعة.|شبكة ٤×٤.|سودوكو صغير (4×4)
        السلام عليكم، عمري 75 سنة وعندي سودوكو 4x4.|سودوكو مقاس 4.|سودوكو أربعة ضرب أربعة""",
    "zh": """4x4数独。|4乘4的数独|四乘四数独。|四宫数独。|4宫格数独:|四行四列的数独。|小数独(4×4)|你好,我75岁了,有个4*4的数独。|4阶数独|四阶数独。|数独,大小是4。""",
}
JOINTS = {
    "es": ", |; | | y |, luego |, después |, y luego |, seguido de |, un ",
    "de": ", |; | | und |, dann |, danach |, und dann |, gefolgt von |, eine ",
    "fr": ", |; | et |, puis |, ensuite |, et puis |, suivi de |, un ",
    "pt": ", |; | e |, depois |, então |, e depois |, seguido de |, um ",
    "it": ", |; | | e |, poi |, dopo |, e poi |, seguito da |, un ",
    "ru": ", |; | | и |, потом |, затем |, а потом |, дальше |, далее ",
    "fa": "، |؛ | و |، بعد |، سپس |، و بعد |، بعدش |, ",
    "ar": "، |؛ | | و |، ثم |، بعدها |، وبعدها |، يليه |، وبعده |, ",
    "zh": "，|、| ||，然后|，接着|-|，再|, |；",
}
TEXTS = """
سودوکوی ۴ در ۴. ردیف اول: ۱، خالی، ۳، خالی. ردیف دوم: سه تا خالی، ۴. ردیف سوم: دو تا خالی، ۲، خالی. ردیف چهارم: ۲، ۱، ۴. چیز دیگری نیست.
Ein 4x4-Sudoku. Zeile 1: eins, Lücke, drei, Lücke. Zeile 2: drei Lücken am Stück, vier. Zeile 3: zwei Lücken am Stück, zwei, Lücke. Zeile 4: zwei, eins, vier, Lücke.
Ein 4x4-Sudoku. Waagerechte 1: eins, unbekannt, drei, unbekannt. Waagerechte 2: drei unbekannte, vier. Waagerechte 3: zwei unbekannte, zwei, unbekannt. Waagerechte 4: zwei, eins, vier, unbekannt.
Servus, 4x4-Sudoku: die oberste Reihe fängt mit 1 an, dann kommt ein Loch, dann die 3, dann wieder ein Loch. Darunter drei Löcher und die 4. Darunter zwei Löcher, die 2, ein Loch. Ganz unten 2, 1, 4, Loch.
Ein kleines Sudoku, vier mal vier. Reihe eins: Eins, nix, Drei, nix. Reihe zwei: dreimal nix, Vier. Reihe drei: zweimal nix, Zwei, nix. Reihe vier: Zwei, Eins, Vier und dann nix mehr.
In meinem 4x4-Sudoku steht die 1 in der ersten Zeile ganz links. Die 3 steht in Zeile 1, Spalte 3. In Zeile 2 ganz rechts steht eine 4. In der dritten Zeile an dritter Stelle eine 2. Unten von links nach rechts: 2, 1, 4. Sonst ist alles leer.
4x4 Sudoku: Feld (1,1) ist 1, Feld (1,3) ist 3, Feld (2,4) ist 4, Feld (3,3) ist 2, Feld (4,1) ist 2, Feld (4,2) ist 1, Feld (4,3) ist 4. Der Rest ist leer.
4x4 Sudoku. Spalte 1: 1, leer, leer, 2. Spalte 2: leer, leer, leer, 1. Spalte 3: 3, leer, 2, 4. Spalte 4: leer, 4, leer, leer.
4x4 Sudoku. Erste Senkrechte: 1, leer, leer, 2. Zweite Senkrechte: leer, leer, leer, 1. Dritte Senkrechte: 3, leer, 2, 4. Vierte Senkrechte: leer, 4, leer, leer.
4x4 Sudoku. Die erste Spalte von oben nach unten: 1, leer, leer, 2. Die zweite: leer, leer, leer, 1. Die dritte: 3, leer, 2, 4. Die vierte: leer, 4, leer, leer.
Sudoku 4x4: Zeile 1 hat eine 1 in Spalte 1 und eine 3 in Spalte 3; Zeile 2 hat nur eine 4 in Spalte 4; Zeile 3 nur eine 2 in Spalte 3; Zeile 4 hat 2, 1 und 4 in den Spalten 1, 2 und 3. Alle anderen Felder sind leer.
Sudoku 4x4. Fila 1: uno, hueco, tres, hueco. Fila 2: tres huecos seguidos, cuatro. Fila 3: dos huecos seguidos, dos, hueco. Fila 4: dos, uno, cuatro, hueco.
Sudoku 4x4. Horizontal 1: uno, en blanco, tres, en blanco. Horizontal 2: tres en blanco, cuatro. Horizontal 3: dos en blanco, dos, en blanco. Horizontal 4: dos, uno, cuatro, en blanco.
Sudoku de 4x4. Arriba del todo: 1, vacío, 3, vacío. Debajo: tres vacíos y un 4. Debajo: dos vacíos, un 2, vacío. Abajo del todo: 2, 1, 4, vacío.
Sudoku 4x4: hay un 1 en la fila 1, columna 1; un 3 en la fila 1, columna 3; un 4 en la fila 2, columna 4; un 2 en la fila 3, columna 3; en la fila 4 hay un 2 en la columna 1, un 1 en la 2 y un 4 en la 3. Lo demás está vacío.
Sudoku 4x4. La primera columna: 1, nada, nada, 2. La segunda columna: nada, nada, nada, 1. La tercera: 3, nada, 2, 4. La cuarta: nada, 4, nada, nada.
Sudoku 4x4. F1C1=1, F1C3=3, F2C4=4, F3C3=2, F4C1=2, F4C2=1, F4C3=4. El resto vacío.
Sudoku 4x4. Ligne 1 : un, trou, trois, trou. Ligne 2 : trois trous d'affilée, quatre. Ligne 3 : deux trous, deux, un trou. Ligne 4 : deux, un, quatre, trou.
Sudoku 4x4. En haut : 1, vide, 3, vide. En dessous : trois vides, 4. Ensuite : deux vides, 2, vide. En bas : 2, 1, 4, vide.
Sudoku 4x4 : il y a un 1 ligne 1 colonne 1, un 3 ligne 1 colonne 3, un 4 ligne 2 colonne 4, un 2 ligne 3 colonne 3, un 2 ligne 4 colonne 1, un 1 ligne 4 colonne 2 et un 4 ligne 4 colonne 3. Le reste est vide.
Sudoku 4x4. Sur la première ligne, un 1 dans la première case et un 3 dans la troisième. Sur la deuxième ligne, un 4 dans la dernière case. Sur la troisième ligne, un 2 dans la troisième case. Sur la dernière ligne : 2, 1, 4, vide. Toutes les autres cases sont vides.
Sudoku 4x4. Colonne 1 : 1, rien, rien, 2. Colonne 2 : rien, rien, rien, 1. Colonne 3 : 3, rien, 2, 4. Colonne 4 : rien, 4, rien, rien.
Sudoku 4x4. Горизонталь 1: 1, пусто, 3, пусто. Горизонталь 2: три пустых, 4. Горизонталь 3: две пустых, 2, пусто. Горизонталь 4: 2, 1, 4, пусто.
Судоку 4х4. В первой строке единица на первом месте и тройка на третьем. Во второй строке четвёрка на четвёртом месте. В третьей двойка на третьем месте. В четвёртой: 2, 1, 4, пусто. Остальное пусто.
Судоку 4 на 4. Сверху: 1, пусто, 3, пусто. Ниже: три пустые и 4. Ещё ниже: две пустые, 2, пустая. Внизу: 2, 1, 4, пусто.
Судоку 4х4. Первый столбец: 1, пусто, пусто, 2. Второй: пусто, пусто, пусто, 1. Третий: 3, пусто, 2, 4. Четвёртый: пусто, 4, пусто, пусто.
Sudoku 4x4. In alto: 1, vuoto, 3, vuoto. Sotto: tre vuoti e un 4. Poi due vuoti, 2, vuoto. In basso: 2, 1, 4, vuoto.
Sudoku 4x4. Prima colonna: 1, vuota, vuota, 2. Seconda colonna: vuota, vuota, vuota, 1. Terza: 3, vuota, 2, 4. Quarta: vuota, 4, vuota, vuota.
Sudoku 4x4: c'è un 1 nella riga 1 colonna 1, un 3 nella riga 1 colonna 3, un 4 nella riga 2 colonna 4, un 2 nella riga 3 colonna 3, un 2 nella riga 4 colonna 1, un 1 nella riga 4 colonna 2 e un 4 nella riga 4 colonna 3. Il resto è vuoto.
Sudoku 4x4. Primeira coluna: 1, vazia, vazia, 2. Segunda coluna: vazia, vazia, vazia, 1. Terceira: 3, vazia, 2, 4. Quarta: vazia, 4, vazia, vazia.
Sudoku 4x4: na linha 1, um 1 na coluna 1 e um 3 na coluna 3. Na linha 2, um 4 na coluna 4. Na linha 3, um 2 na coluna 3. Na linha 4, 2, 1 e 4 nas colunas 1, 2 e 3. O resto está vazio.
سودوکوی ۴ در ۴. بالا: ۱، خالی، ۳، خالی. زیرش: سه تا خالی، ۴. بعدی: دو تا خالی، ۲، خالی. پایین: ۲، ۱، ۴، خالی.
سودوکوی ۴ در ۴. ستون اول: ۱، خالی، خالی، ۲. ستون دوم: خالی، خالی، خالی، ۱. ستون سوم: ۳، خالی، ۲، ۴. ستون چهارم: خالی، ۴، خالی، خالی.
سودوکوی ۴ در ۴. عدد ۱ در ردیف ۱ ستون ۱، عدد ۳ در ردیف ۱ ستون ۳، عدد ۴ در ردیف ۲ ستون ۴، عدد ۲ در ردیف ۳ ستون ۳، عدد ۲ در ردیف ۴ ستون ۱، عدد ۱ در ردیف ۴ ستون ۲ و عدد ۴ در ردیف ۴ ستون ۳ است. بقیه خالی.
سودوكو ٤×٤. في الأعلى: ١، فارغ، ٣، فارغ. تحته: ثلاث خانات فارغة، ٤. ثم خانتان فارغتان، ٢، فارغ. وفي الأسفل: ٢، ١، ٤، فارغ.
سودوكو ٤×٤. العمود الأول: ١، فارغ، فارغ، ٢. العمود الثاني: فارغ، فارغ، فارغ، ١. العمود الثالث: ٣، فارغ، ٢، ٤. العمود الرابع: فارغ، ٤، فارغ، فارغ.
سودوكو ٤×٤. الرقم ١ في الصف ١ والعمود ١، والرقم ٣ في الصف ١ والعمود ٣، والرقم ٤ في الصف ٢ والعمود ٤، والرقم ٢ في الصف ٣ والعمود ٣، والرقم ٢ في الصف ٤ والعمود ١، والرقم ١ في الصف ٤ والعمود ٢، والرقم ٤ في الصف ٤ والعمود ٣. الباقي فارغ.
4x4数独。最上面一行:1,空,3,空。下面一行:三个空,4。再下面:两个空,2,空。最下面一行:2,1,4,空。
4x4数独。第一列:1,空,空,2。第二列:空,空,空,1。第三列:3,空,2,4。第四列:空,4,空,空。
4x4数独。第一行第一列是1,第一行第三列是3,第二行第四列是4,第三行第三列是2,第四行第一列是2,第四行第二列是1,第四行第三列是4,其余为空。
4x4数独。1行1列1,1行3列3,2行4列4,3行3列2,4行1列2,4行2列1,4行3列4,其他空着。
"""


def entries(table: dict[str, str], tongue: str) -> list[str]:
    return [entry for line in table[tongue].split("\n") for entry in line.strip().split("|")]


def said(tongue: str, row: str, joint: str, *, in_words: bool) -> str:
    words = DIGITS[tongue].split()
    cells = [BLANK[tongue] if cell == "." else words[int(cell) - 1] if in_words else cell for cell in row]
    if joint.strip() in (", un", ", eine", ", um"):
        return ", ".join(cells)
    return joint.join(cells)


def told(
    tongue: str,
    header: str = "",
    joint: str = "",
    stop: str = ". ",
    *,
    in_words: bool = True,
    intro: str = "",
) -> str:
    """The puzzle row by row; with the first way of each table where none is given."""
    header, joint = header or entries(HEADERS, tongue)[0], joint or JOINTS[tongue].split("|")[0]
    lines = []
    for n, (row, nth) in enumerate(zip(ROWS, NTH[tongue].split(), strict=True), 1):
        number = DIGITS[tongue].split()[n - 1] if in_words else str(n)
        lines.append(f"{header.format(n=number, th=nth)} {said(tongue, row, joint, in_words=in_words)}")
    return (intro or INTRO[tongue]) + " " + stop.join(lines) + "."


def read(text: str) -> list[str] | None:
    document = document_of(text)
    calls = sudoku_calls(document, None)
    if not calls:
        return None
    puzzle = resolve(Call.of(calls[0]), document).puzzle
    assert puzzle is not None
    return ["".join(str(cell) if cell else "." for cell in row) for row in puzzle.clues.tolist()]


def every(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(tongue, entry) for tongue in table for entry in entries(table, tongue)]


@pytest.mark.parametrize(("tongue", "header"), every(HEADERS))
def test_rows_are_named_in_many_ways(tongue, header):
    for stop in (". ", "\n", "; "):
        for in_words in (True, False):
            assert read(told(tongue, header, stop=stop, in_words=in_words)) == ROWS


@pytest.mark.parametrize(
    ("tongue", "joint"), [(t, j) for t, joints in JOINTS.items() for j in joints.split("|")]
)
def test_cells_are_parted_in_many_ways(tongue, joint):
    assert read(told(tongue, joint=joint)) == ROWS
    assert read(told(tongue, joint=joint, in_words=False)) == ROWS


@pytest.mark.parametrize(("tongue", "intro"), every(INTROS))
def test_size_is_told_in_many_ways(tongue, intro):
    assert read(told(tongue, intro=intro)) == ROWS
    assert read(told(tongue, intro=intro, in_words=False)) == ROWS


@pytest.mark.parametrize("text", TEXTS.strip().splitlines())
def test_puzzle_is_told_in_many_ways(text):
    assert read(text) == ROWS


@pytest.mark.parametrize(("tongue", "intro"), INTRO.items())
def test_tongue_of_a_short_text(tongue, intro):
    assert tongue_of(document_of(told(tongue, intro=intro))) == tongue


@pytest.mark.parametrize("tongue", ["es", "fr", "pt", "de"])
def test_tongue_and_rows_of_a_text_without_accents(tongue):
    text = folded(told(tongue, entries(HEADERS, tongue)[1]))
    assert tongue_of(document_of(text)) == tongue
    assert read(text) == ROWS


@pytest.mark.parametrize(
    "part", ["fila 4 ", "九宫的", "e 1 ", "ненулевой ", "v 3. Zeile bis zum Ende leer, ", "?!。"]
)
def test_long_text_is_typed_in_no_time(part):
    document = document_of((part * 8_000)[:7_900])
    started_at = time.perf_counter()
    tokens_of(document)
    assert time.perf_counter() - started_at < 2
