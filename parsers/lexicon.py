"""The telling words of ten languages, by language, and `LEXICON`, which tells what each of them means.

A table holds each word once, as it is properly written. Words are looked up `folded`: without accents ("decima"),
Russian ё as е, Arabic and Persian letters in one spelling; German umlauts also stand as ae, oe, ue.

`numbers` count from 0, `ordinals` from 1; "/" parts words of one meaning, "_" stands for none. Plurals of blanks count
("dos vacías" is two cells), so they stand apart. What is no telling word, but stands around them:

    articles           before a number or a blank; with `articles that count` one also counts
    and                words between cells
    slips              words as they are often mistyped, by what is meant
    counter, counters  "cell" and "cells", as patterns; those `anywhere` may touch other letters
    counting           makes a number before blanks their count, as patterns: "tres en blanco"
    other              "more", between the count and the blanks: "trois autres vides"
    plural zero        what a number counts though it is one itself: "tres ceros"
    of times           follows the number of times, as patterns: "nada tres veces"
    two cells          in one word, before a blank
    then, to the end   before the last blank, and after it, as patterns: all that follows is blank
    nth                the end of an ordinal in figures, as patterns
"""

from __future__ import annotations

import unicodedata
from typing import Literal

Sense = Literal[
    "number", "ordinal", "place", "blank", "wall", "open", "start", "goal", "rest", "times", "cells"
]

TONGUES: dict[str, dict[str, str]] = {
    "en": {
        "numbers": """zero/nought/naught one/ones two/twos three/threes four/fours five/fives six/sixes seven/sevens
            eight/eights nine/nines ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
            twenty""",
        "tens": "_ _ twenty thirty forty fifty sixty",
        "ordinals": """first/1st second/2nd third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th ninth/9th
            tenth/10th""",
        "nth": "st nd rd th",
        "first": "top topmost upper uppermost left leftmost beginning",
        "last": "bottom lower lowest last final right rightmost end",
        "last but one": "penultimate",
        "middle": "middle center centre central",
        "blank": """blank empty gap hole nothing unknown missing vacant unfilled unset void none nil skip space dot dash
            underscore oh star asterisk zilch zip""",
        "blanks": "blanks empties gaps holes unknowns spaces dots dashes underscores zeros zeroes stars asterisks",
        "all": "all every whole entire entirely completely totally fully",
        "rest": "rest remaining remainder other others else everything otherwise",
        "wall": """wall blocked obstacle brick hedge tree rock stone boulder bush fence barrier pillar closed solid walled
            impassable""",
        "walls": "walls obstacles bricks hedges trees rocks stones boulders bushes fences barriers pillars",
        "open": "open free path passage floor corridor clear tunnel walkable passable",
        "opens": "passages paths corridors tunnels",
        "start": "start entrance mouse player",
        "goal": "goal exit finish cheese treasure destination",
        "times": "couple:2 pair:2 double:2 twice:2 triple:3 trio:3 thrice:3 quadruple:4",
        "slips": """one:oen two:tow/twoo three:thre/treee/htree/therr/thrre/thrree four:foru/fuor/foour/fourr
            five:fvie/fiev/fiv/fve/fivve six:sxi/sixx seven:sevne/sevn/seevn/svene/sevven eight:eigth/eihgt/eght/eigt/egiht/ieght
            nine:nien/nnie/niine first:frist/fisrt/firts/furst second:secnod/secodn/scond/seocnd/sceond/seccond
            third:thrid/thrd/tihrd/thirdd fourth:fouth/foruth/fourht/fuorth fifth:fith/fifht/fitfh/fiveth
            sixth:sixht/sxith/sitxh seventh:sevnth/sevneth/seveth/seventhh eighth:eighht/eightth/eihgth/eigtht
            ninth:nineth/nith/ninht/nintth blank:blnak/balnk/blak/blakn/blnk/blankk empty:emtpy/empyt/epmty/emty/empy/emptey
            blanks:blnaks/balnks/blaks/blakns/blnks middle:midle/middel/midlle bottom:botom/bototm/bottm/bottem/botttom
            left:letf/elft right:rihgt/rigth/righht last:lsat/lasst nothing:nohting/nothign/nothng gap:gpa gaps:gpas
            space:spcae spaces:spcaes rest:rset/resst""",
        "counter": "cell square space spot slot box place position",
        "counters": "cells squares spaces spots slots boxes places positions ones times",
        "of times": "times",
        "to the end": r"(?:more|further)",
        "and": "then and",
    },
    "es": {
        "numbers": """cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
            dieciséis diecisiete dieciocho diecinueve veinte""",
        "more numbers": "ceros _ _ treses cuatros cincos seises sietes ochos nueves",
        "ordinals": """primera/primero/primer segunda/segundo tercera/tercero/tercer cuarta/cuarto quinta/quinto
            sexta/sexto séptima/séptimo/sétima/sétimo octava/octavo novena/noveno/nona décima/décimo""",
        "first": """arriba superior superiores izquierda izquierdo izda izq principio comienzo""",
        "last": "abajo inferior inferiores último última derecha derecho dcha final",
        "last but one": "penúltimo penúltima",
        "middle": "centro medio media central mitad",
        "blank": "vacía vacío hueco huequito blanco nada desconocido desconocida pendiente incógnita guion",
        "blanks": "vacías vacíos huecos huequitos blancos desconocidos incógnitas guiones rayas espacios",
        "all": "todo toda todos todas entera entero completamente totalmente enteramente",
        "rest": "resto demás restante restantes otras otros",
        "walls": "muros paredes obstáculos",
        "wall": "muro pared tapia obstáculo bloqueado bloqueada",
        "open": "libre abierto abierta paso camino pasillo",
        "opens": "libres abiertos abiertas",
        "start": "inicio entrada",
        "goal": "meta salida llegada",
        "nth": r"\.?[ªº] er era ero r[ao] d[ao] t[ao] m[ao] v[ao] n[ao] [ao]",
        "articles": "una",
        "articles that count": "un",
        "and": "y luego después",
        "counter": "casilla celda espacio cuadr(?:o|ito)",
        "counters": "casillas celdas espacios cuadr(?:o|ito)s veces",
        "counting": "en m[áa]s que est[áa]n quedan son siguientes seguid[ao]s lugares posiciones puestos sitios",
        "other": "otras otros otra otro",
        "plural zero": "ceros",
        "of times": "vez veces",
        "then": r"luego despu[ée]s lo\sque\squeda hasta\sel\sfin(?:al)?",
        "to the end": r"m[áa]s hasta\sel\sfin(?:al)?",
    },
    "de": {
        "numbers": """null eins/ein/eine/einen/einer zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf
            dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig""",
        "more numbers": "nullen einsen zweien dreien vieren fünfen sechsen siebenen _ neunen",
        "ordinals": """erste/ersten/erster/erstes/erstem zweite/zweiten/zweiter/zweites/zweitem
            dritte/dritten/dritter/drittes/drittem vierte/vierten/vierter/viertes/viertem
            fünfte/fünften/fünfter/fünftes/fünftem sechste/sechsten/sechster/sechstes/sechstem
            siebte/siebten/siebter/siebtes/siebtem/siebente/siebenten achte/achten/achter/achtes/achtem
            neunte/neunten/neunter/neuntes/neuntem""",
        "first": """oben obere oberen oberer oberes oberste obersten oberster oberstes linke linken linker linkes
            links anfang zuoberst""",
        "last": """unten untere unteren unterer unteres unterste untersten unterster unterstes letzte letzten letzter
            letztes letztem rechte rechten rechter rechtes rechts ende schluss zuunterst""",
        "last but one": "vorletzte vorletzten vorletzter vorletztes",
        "middle": "mitte mittlere mittleren mittlerer mittleres mittig zentrum zentrale zentralen",
        "blank": """leer leeren leerer leerem leeres leerfeld leerstelle leerzelle leerzeichen lücke loch nichts nix unbekannt
            strich fragezeichen unausgefüllt unbesetzt""",
        "blanks": "leere leerstellen leerfelder leerzellen lücken löcher striche unbekannte unbesetzte unausgefüllte",
        "all": "alle alles ganze ganzen gesamte komplett vollständig völlig",
        "rest": "übrigen übrige übriges restliche restlichen sonst ansonsten andere anderen",
        "wall": "wand mauer hindernis blockiert",
        "walls": "wände mauern hindernisse",
        "open": "frei offen weg gang flur durchgang begehbar freies freier",
        "opens": "freie freien",
        "start": "start startfeld eingang",
        "goal": "ziel zielfeld ausgang",
        "times": "einmal:1 zweimal:2 dreimal:3 viermal:4 fünfmal:5 sechsmal:6 siebenmal:7 achtmal:8 neunmal:9",
        "articles": "ein eine einen einer",
        "and": "und dann danach",
        "counter": "feld zelle k(?:ä|ae?)stchen",
        "counters": "felder zellen k(?:ä|ae?)stchen stellen mal",
        "counting": "sind bleiben st(?:ü|ue)ck pl(?:ä|ae)tze weitere",
        "other": "weitere andere",
        "plural zero": "nullen",
        "of times": "mal",
        "then": r"danach dann ab\sda bis\szum\s(?:ende|schluss)",
        "to the end": r"mehr weiter bis\szum\s(?:ende|schluss)",
    },
    "fr": {
        "numbers": """zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
            seize""",
        "ordinals": """première/premier deuxième/seconde/second troisième quatrième cinquième sixième septième
            huitième neuvième dixième""",
        "first": "haut gauche supérieur supérieure supérieurs début",
        "last": "bas droite droit dernière dernier inférieur inférieure",
        "last but one": "avant-dernière avant-dernier",
        "middle": "milieu centre central centrale médiane",
        "blank": "vide vierge rien trou blanc blanche inconnu inconnue tiret néant",
        "blanks": "vides vierges trous blancs blanches inconnues tirets espaces",
        "all": "tout toute tous toutes entière entièrement complètement totalement",
        "rest": "reste autres restantes restants restant autre",
        "wall": "mur bloqué bloquée",
        "walls": "murs",
        "open": "libre ouvert ouverte passage chemin couloir",
        "opens": "libres ouverts ouvertes passages",
        "start": "départ entrée",
        "goal": "arrivée sortie",
        "nth": "er re i?[èe]re e [èe]me nde?",
        "articles": "une",
        "articles that count": "un",
        "and": "et puis ensuite",
        "counter": "case cellule carr[ée]",
        "counters": "cases cellules carr[ée]s fois",
        "counting": "en à sont restent places positions emplacements",
        "other": "autres autre",
        "of times": "fois",
        "then": r"ensuite puis apr[èe]s plus jusqu['’](?:à|a)\sla\sfin jusqu['’]au\sbout",
        "to the end": r"jusqu['’](?:à|a)\sla\sfin jusqu['’]au\sbout",
    },
    "pt": {
        "numbers": """zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze""",
        "ordinals": """primeira/primeiro segunda/segundo terceira/terceiro quarta/quarto quinta/quinto sexta/sexto
            sétima/sétimo oitava/oitavo nona/nono""",
        "first": "topo cima superior esquerda esquerdo começo",
        "last": "baixo embaixo inferior última último direita direito fim final",
        "last but one": "penúltima penúltimo",
        "middle": "meio centro central",
        "blank": "vazia vazio nada branco desconhecido traço lacuna buraco",
        "blanks": "vazias vazios brancos lacunas traços buracos espaços",
        "all": "tudo todo toda todos todas inteira inteiro completamente totalmente",
        "rest": "resto restante restantes demais outras outros",
        "wall": "parede muro",
        "walls": "paredes muros",
        "open": "livre aberto aberta passagem",
        "opens": "livres abertos abertas",
        "start": "início entrada",
        "goal": "saída chegada",
        "nth": r"\.?[ªº] [ao]",
        "articles": "uma",
        "articles that count": "um",
        "and": "e depois",
        "counter": "espaço c[ée]lula casa quadrad(?:o|inho) campo",
        "counters": "espaços c[ée]lulas casas quadrad(?:o|inho)s campos vezes",
        "counting": "em mais que est[ãa]o ficam seguid[ao]s lugares posi[çc][õo]es",
        "other": "outras outros outra outro",
        "of times": "vez vezes",
        "then": r"depois mais da[íi]\sem\sdiante at[ée]\so\sfi(?:m|nal)",
        "to the end": r"mais at[ée]\so\sfi(?:m|nal)",
    },
    "it": {
        "numbers": """zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici""",
        "ordinals": """prima/primo seconda/secondo terza/terzo quarta/quarto quinta/quinto sesta/sesto
            settima/settimo ottava/ottavo nona/nono""",
        "first": "alto superiore sinistra sinistro cima",
        "last": "basso inferiore ultima ultimo destra destro fondo",
        "last but one": "penultima penultimo",
        "middle": "centro centrale mezzo metà",
        "blank": "vuota vuoto niente nulla bianca bianco trattino buco",
        "blanks": "vuote vuoti bianche bianchi trattini lineette buchi incognite spazi zeri",
        "all": "tutto tutta tutti tutte intera completamente totalmente",
        "rest": "resto restanti restante rimanenti rimanente altre altri nient'altro nientaltro",
        "wall": "muro parete",
        "walls": "muri pareti",
        "open": "libero aperto aperta passaggio",
        "opens": "liberi aperti libere aperte",
        "start": "partenza ingresso",
        "goal": "arrivo uscita",
        "nth": r"\.?[ªº] [ao]",
        "articles": "una",
        "articles that count": "un",
        "and": "e poi",
        "counter": "casella cella spazio",
        "counters": "caselle celle spazi volte",
        "counting": "in sono restano posti posizioni",
        "other": "altre altri altra altro",
        "of times": "volt[ae]",
        "then": r"poi dopo pi[ùu] fino\salla\sfine fino\sin\sfondo",
        "to the end": r"pi[ùu] fino\salla\sfine fino\sin\sfondo",
    },
    "ru": {
        "numbers": """ноль/нуль/ноля один/одна/одно/одну/единица/единицу два/две/двойка/двойку три/тройка/тройку
            четыре/четвёрка/четвёрку пять/пятёрка/пятёрку шесть/шестёрка/шестёрку семь/семёрка/семёрку
            восемь/восьмёрка/восьмёрку девять/девятка/девятку десять одиннадцать двенадцать""",
        "more numbers": """нуля/нулей одного/одной/единицы/единиц/единицей двух/двойки/двоек/двойкой
            трёх/тройки/троек/тройкой четырёх/четвёрки/четвёрок/четвёркой пяти/пятёрки/пятёрок/пятёркой
            шести/шестёрки/шестёрок/шестёркой семи/семёрки/семёрок/семёркой восьми/восьмёрки/восьмёрок/восьмёркой
            девяти/девятки/девяток/девяткой""",
        "first": """верхний верхняя верхней верхнюю верхнем верхнего верхние верх сверху вверху левый левая левой левую
            левом левого слева лево начало""",
        "last": """нижний нижняя нижней нижнюю нижнем нижнего нижние низ снизу внизу последний последняя последней
            последнюю последнем последнее последнего правый правая правой правую правом правого справа право конец
            конце""",
        "last but one": "предпоследний предпоследняя предпоследней предпоследнюю предпоследнем",
        "middle": """центр центре центра середина середине середины средний средняя средней среднюю среднем
            центральный центральная центральной центральную центральном посередине посреди""",
        "blank": """пусто пуста пуст пустая пустой пустую пустое пустого пробел пропуск ничего неизвестно
            незаполненная незаполнено прочерк тире дырка пустышка""",
        "blanks": """пустых пустые пустыми пусты пропуска пропусков пропуски пробела пробелов пробелы
            незаполненных прочерка прочерков прочерки дырки дырок пустышки пустышек""",
        "all": "все вся всё всю целиком полностью весь совсем",
        "rest": "остальные остальное остальных остальном остаток прочие прочее остальными",
        "wall": "стена стену стенка препятствие",
        "walls": "стены стен стенки стенок препятствия",
        "open": "свободно проход путь коридор дорожка открыто свободна свободная свободную",
        "opens": "свободных свободные проходы",
        "start": "старт вход",
        "goal": "финиш выход цель",
        "times": "дважды:2 трижды:3 четырежды:4",
        "ordinal stems": "перв втор трет четв[её]рт пят шест седьм восьм девят",
        "ordinal endings": "ый ой ий ая яя ья ью ую ое ье ом ем ей ого его ьей ым им ьим ьего ьем",
        "nth": "-?(?:я|й|ю|е|ая|ый|ой|ий|ую|го|ей|ом|ем|м)",
        "and": "и потом затем",
        "counters": r"клет\w+ яче\w+ мест[ао]? раза?",
        "counting": r"подряд ещ[её] пол[ея]\w* квадрат\w*",
        "plural zero": "нуля нулей",
        "of times": "раза?",
        "then": r"дальше далее потом больше до\sконца",
        "to the end": r"до\sконца дальше больше",
    },
    "fa": {
        "numbers": """صفر یک/یکی/یدونه دو/دوتا سه/سهتا چهار/چار/چهارتا پنج/پنجتا شش/شیش/ششتا هفت/هفتتا هشت/هشتتا نه/نهتا
            ده یازده دوازده""",
        "ordinals": """اول/اولین/یکم دوم/دومین سوم/سومین چهارم/چهارمین پنجم/پنجمین ششم/ششمین هفتم/هفتمین هشتم/هشتمین
            نهم/نهمین دهم""",
        "more ordinals": "اولی دومی سومی چهارمی پنجمی ششمی هفتمی هشتمی نهمی",
        "first": "بالا بالایی بالای چپ ابتدا اولش",
        "last": "پایین پایینی پایینِ آخر آخرین آخری راست انتها آخرش",
        "middle": "وسط وسطی مرکز مرکزی میانی میانه",
        "blank": "خالی خالیه خالین خالیند خالیاند خالیست جای‌خالی جاخالی هیچ هیچی نامعلوم خالی‌است",
        "all": "همه همهی همه‌اش همش تمام کاملا کل",
        "rest": "بقیه بقیهاش بقیش بقیهی باقی مابقی باقیش",
        "wall": "دیوار مانع بسته مسدود",
        "walls": "دیوارها",
        "open": "باز راه مسیر",
        "start": "شروع ورودی",
        "goal": "پایان خروج خروجی مقصد",
        "nth": "ام م ین",
        "articles that count": "یک",
        "and": "و بعد سپس",
        "counters": "تا بار",
        "counting": "جای عدد سلول تاش تاشون دونه دانه مربع",
        "of times": "بار مرتبه دفعه تا",
        "then": r"دیگه دیگر بعدش تا\sآخرش? تا\sانتها",
        "to the end": r"تا\sآخرش? تا\sانتها",
        "counters anywhere": "خانه خونه",
    },
    "ar": {
        "numbers": """صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين/اتنين ثلاثة/ثلاث/تلاتة أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع
            ثمانية/ثماني/ثمان/تمانية تسعة/تسع عشرة/عشر""",
        "ordinals": """الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة
            السابع/السابعة الثامن/الثامنة التاسع/التاسعة""",
        "more ordinals": "أول/أولى ثاني/ثانية/تاني/تانية ثالث/ثالثة/تالت/تالتة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة ثامن/ثامنة تاسع/تاسعة",
        "first": """أعلى الأعلى العلوي العلوية العليا فوق يسار اليسار الأيسر اليسرى بداية""",
        "last": """أسفل الأسفل السفلي السفلية السفلى تحت الأخير الأخيرة آخر يمين اليمين الأيمن اليمنى نهاية""",
        "middle": "الوسط وسط بالنص المنتصف منتصف الأوسط الوسطى المركز مركز المركزية المركزي",
        "blank": "فارغ فارغة فاضي فاضية خالية خالي خال فراغ شاغرة شاغر لاشيء شيء مجهول شرطة",
        "blanks": "فارغات فراغات خاليات فاضيات شرطات أصفار",
        "two blanks": "فارغتان فارغتين فارغان فارغين فراغان فراغين خاليتان خاليتين فاضيتين فاضيين",
        "all": "كل جميع كلها كله جميعها بالكامل كامل كاملة",
        "rest": "الباقي البقية باقي بقية المتبقية المتبقي الباقية تبقى",
        "wall": "جدار حائط حاجز مسدود مغلق",
        "walls": "جدران حيطان",
        "open": "ممر مفتوح طريق سالك",
        "start": "البداية مدخل",
        "goal": "النهاية مخرج هدف",
        "written together": "و ال وال بال",
        "and": "و ثم",
        "counters": "مرات",
        "counting": "أماكن مواضع مكان موضع",
        "of times": "مرات مرة",
        "two cells": "خانتان خانتين مربعان مربعين خليتان خليتين",
        "then": r"بعدها بعده ما\sتبقى حتى\sالنهاية حتى\sالآخر",
        "to the end": r"بعدها بعده بعد\sذلك غيره غيرها حتى\sالنهاية حتى\sالآخر",
        "counters anywhere": "خانة خانات خلية مربعات مربع خلايا",
    },
    "zh": {
        "first": "上 左 顶部 顶行 首行 首列 最前",
        "last": "下 右 底部 底行 末行 末列 最后 最後 末尾 最末",
        "middle": "中间 中間 中央 正中 正中间 中心 当中",
        "blank": "空 空格 空白 空位 空缺 未知 未填 没填 没有数 没有数字 没数 无数字 问号 横杠 短横",
        "all": "全 都 全部",
        "rest": "其余 其餘 剩下 其他 其它 剩余 剩餘 余下",
        "wall": "墙 牆 障碍",
        "open": "通 路 通路 通道 道路 可走 空地",
        "start": "起点 起點 入口",
        "goal": "终点 終點 出口",
        "digits": "零/〇 一 二/两/兩 三 四 五 六 七 八 九",
        "and": "然后",
        "counters anywhere": "个 個 格",
        "then anywhere": "后面 後面 之后 然后 往后 后头 跟着",
        "to the end anywhere": "到底 到最后 到头 到尾",
    },
}

_MEANINGS: dict[str, tuple[Sense, int]] = {  # what the words of a table tell, weakest first
    "rest": ("rest", 0),
    "all": ("rest", 1),
    "start": ("start", 1),
    "goal": ("goal", 1),
    "wall": ("wall", 1),
    "walls": ("wall", 2),
    "open": ("open", 1),
    "opens": ("open", 2),
    "blank": ("blank", 1),
    "blanks": ("blank", 2),
    "two blanks": ("blank", 2),
    "first": ("place", 1),
    "last": ("place", -1),
    "last but one": ("place", -2),
    "middle": ("place", 0),
}
_NUMBERED: dict[str, tuple[Sense, int]] = {  # the sense, and what its table counts from; stronger than those
    "ordinals": ("ordinal", 1),
    "more ordinals": ("ordinal", 1),
    "more numbers": ("number", 0),
    "numbers": ("number", 0),
}
CJK = "\u3400-\u9fff"  # of which words are made that touch each other
_LETTERS = str.maketrans("يىئكةٱß", "یییکهاs")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}


def folded(word: str) -> str:
    """The word as people type it who have no accents, with one spelling for Arabic and Persian letters."""
    word = word.lower()
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFD", word).translate(_LETTERS).replace("\u200c", "")
    return "".join(char for char in plain if not unicodedata.combining(char))


def without_umlauts(word: str) -> str:
    """German as people type it who have no umlauts: "Lücke" as "Luecke"."""
    for umlaut, plain in _UMLAUTS.items():
        word = word.replace(umlaut, plain)
    return word


def entries(key: str) -> list[str]:
    """What the tables of this name hold, of all languages."""
    return [entry for tongue in TONGUES.values() for entry in tongue.get(key, "").split()]


def numbered(groups: str, first: int = 0) -> dict[str, int]:
    """The value of each word of a table that counts."""
    return {
        word: value
        for value, group in enumerate(groups.split(), first)
        for word in group.split("/")
        if word != "_"
    }


TENS = {word: 10 * value for word, value in numbered(TONGUES["en"]["tens"]).items()}


def _lexicon() -> dict[str, tuple[Sense, int]]:
    """Every word of the tables; where one word has two senses, the number wins, then the ordinal."""
    known: dict[str, tuple[Sense, int]] = {}
    for key, meaning in _MEANINGS.items():
        known |= dict.fromkeys(entries(key), meaning)
    for entry in entries("times"):
        word, _, times = entry.partition(":")
        known[word] = ("times", int(times))
    for key, (sense, first) in _NUMBERED.items():
        for tongue in TONGUES.values():
            known |= {word: (sense, value) for word, value in numbered(tongue.get(key, ""), first).items()}
    known |= {word: ("number", value) for word, value in TENS.items()}
    for entry in entries("slips"):
        word, _, slips = entry.partition(":")
        known |= dict.fromkeys(set(slips.split("/")) - set(known), known[word])
    known |= {without_umlauts(word): meaning for word, meaning in known.items()}
    return {folded(word): meaning for word, meaning in known.items()}


LEXICON = _lexicon()
"""The sense and the value of every telling word, folded; `parsers.words.Word` tells what the values are."""
