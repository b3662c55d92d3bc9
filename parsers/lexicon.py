"""The telling words of the tongues other than English, by tongue: what `parsers.words` looks up.

Words are looked up folded: without accents ("decima"), Russian ё as е, Arabic and Persian letters in one
spelling, German umlauts also as ae, oe, ue. A table holds each word once, as it is properly written.

`numbers` count from 0, `ordinals` from 1; "/" parts words of one meaning, "_" stands for none. Plurals of blanks count ("dos
vacías" is two cells), so they stand apart.
"""

from __future__ import annotations

TONGUES: dict[str, dict[str, str]] = {
    "es": {
        "numbers": """cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
            dieciséis diecisiete dieciocho diecinueve veinte""",
        "more numbers": "ceros _ _ treses cuatros cincos seises sietes ochos nueves",
        "ordinals": """primera/primero/primer segunda/segundo tercera/tercero/tercer cuarta/cuarto quinta/quinto
            sexta/sexto séptima/séptimo/sétima/sétimo octava/octavo novena/noveno/nona décima/décimo""",
        "first": """arriba superior superiores izquierda izquierdo principio comienzo""",
        "last": "abajo inferior inferiores último última derecha derecho final",
        "last but one": "penúltimo penúltima",
        "middle": "centro medio media central mitad",
        "blank": "vacía vacío hueco blanco nada desconocido desconocida pendiente",
        "blanks": "vacías vacíos huecos blancos desconocidos",
        "all": "todo toda todos todas entera entero completamente totalmente enteramente",
        "rest": "resto demás restante restantes otras otros",
        "walls": "muros paredes",
        "wall": "muro pared",
        "open": "libre abierto abierta paso",
        "opens": "libres abiertos abiertas",
        "start": "inicio entrada",
        "goal": "meta salida",
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
            links anfang""",
        "last": """unten untere unteren unterer unteres unterste untersten unterster unterstes letzte letzten letzter
            letztes letztem rechte rechten rechter rechtes rechts ende schluss""",
        "last but one": "vorletzte vorletzten vorletzter vorletztes",
        "middle": "mitte mittlere mittleren mittlerer mittleres mittig zentrum zentrale zentralen",
        "blank": "leer leeren leerer leerem leeres leerfeld leerstelle leerzelle lücke nichts unbekannt",
        "blanks": "leere leerstellen leerfelder leerzellen lücken lücken unbekannte",
        "all": "alle alles ganze ganzen gesamte komplett vollständig völlig",
        "rest": "übrigen übrige übriges restliche restlichen sonst ansonsten andere anderen",
        "wall": "wand mauer",
        "walls": "wände mauern",
        "open": "frei weg freies freier",
        "opens": "freie freien",
        "start": "start eingang",
        "goal": "ziel ausgang",
        "times": "einmal:1 zweimal:2 dreimal:3 viermal:4 fünfmal:5 sechsmal:6 siebenmal:7 achtmal:8 neunmal:9",
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
        "blank": "vide rien trou blanc blanche inconnu inconnue",
        "blanks": "vides trous blancs blanches inconnues",
        "all": "tout toute tous toutes entière entièrement complètement totalement",
        "rest": "reste autres restantes restants autre",
        "wall": "mur",
        "walls": "murs",
        "open": "libre ouvert ouverte passage",
        "opens": "libres ouverts ouvertes passages",
        "start": "départ entrée",
        "goal": "arrivée sortie",
    },
    "pt": {
        "numbers": """zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze""",
        "ordinals": """primeira/primeiro segunda/segundo terceira/terceiro quarta/quarto quinta/quinto sexta/sexto
            sétima/sétimo oitava/oitavo nona/nono""",
        "first": "topo cima superior esquerda esquerdo começo",
        "last": "baixo embaixo inferior última último direita direito fim final",
        "last but one": "penúltima penúltimo",
        "middle": "meio centro central",
        "blank": "vazia vazio nada branco desconhecido",
        "blanks": "vazias vazios brancos",
        "all": "tudo todo toda todos todas inteira inteiro completamente totalmente",
        "rest": "resto restante restantes demais outras outros",
        "wall": "parede muro",
        "walls": "paredes muros",
        "open": "livre aberto aberta passagem",
        "opens": "livres abertos abertas",
        "start": "início entrada",
        "goal": "saída chegada",
    },
    "it": {
        "numbers": """zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici""",
        "ordinals": """prima/primo seconda/secondo terza/terzo quarta/quarto quinta/quinto sesta/sesto
            settima/settimo ottava/ottavo nona/nono""",
        "first": "alto superiore sinistra sinistro cima",
        "last": "basso inferiore ultima ultimo destra destro fondo",
        "last but one": "penultima penultimo",
        "middle": "centro centrale mezzo metà",
        "blank": "vuota vuoto niente nulla bianca bianco",
        "blanks": "vuote vuoti bianche bianchi",
        "all": "tutto tutta tutti tutte intera completamente totalmente",
        "rest": "resto restanti restante rimanenti rimanente altre altri",
        "wall": "muro parete",
        "walls": "muri pareti",
        "open": "libero aperto aperta passaggio",
        "opens": "liberi aperti libere aperte",
        "start": "partenza ingresso",
        "goal": "arrivo uscita",
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
            незаполненная прочерк""",
        "blanks": """пустых пустые пустыми пусты пропуска пропусков пропуски пробела пробелов пробелы
            незаполненных прочерка прочерков""",
        "all": "все вся всё всю целиком полностью весь совсем",
        "rest": "остальные остальное остальных остальном остаток прочие прочее остальными",
        "wall": "стена стену",
        "walls": "стены стен",
        "open": "свободно проход свободна свободная свободную",
        "opens": "свободных свободные проходы",
        "start": "старт вход",
        "goal": "финиш выход",
        "times": "дважды:2 трижды:3 четырежды:4",
    },
    "fa": {
        "numbers": """صفر یک/یکی دو/دوتا سه/سهتا چهار/چار/چهارتا پنج/پنجتا شش/شیش/ششتا هفت/هفتتا هشت/هشتتا نه/نهتا
            ده یازده دوازده""",
        "ordinals": """اول/اولین/یکم دوم/دومین سوم/سومین چهارم/چهارمین پنجم/پنجمین ششم/ششمین هفتم/هفتمین هشتم/هشتمین
            نهم/نهمین دهم""",
        "first": "بالا بالایی بالای چپ ابتدا اولش",
        "last": "پایین پایینی پایینِ آخر آخرین آخری راست انتها آخرش",
        "middle": "وسط وسطی مرکز مرکزی میانی میانه",
        "blank": "خالی خالیه خالیست جای‌خالی جاخالی هیچ هیچی نامعلوم خالی‌است",
        "all": "همه همهی همه‌اش همش تمام کاملا کل",
        "rest": "بقیه بقیهاش بقیش بقیهی باقی مابقی باقیش",
        "wall": "دیوار",
        "walls": "دیوارها",
        "open": "باز راه",
        "start": "شروع",
        "goal": "پایان خروج",
    },
    "ar": {
        "numbers": """صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين/اتنين ثلاثة/ثلاث/تلاتة أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع
            ثمانية/ثماني/ثمان/تمانية تسعة/تسع عشرة/عشر""",
        "ordinals": """الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة
            السابع/السابعة الثامن/الثامنة التاسع/التاسعة""",
        "more ordinals": "أول/أولى ثاني/ثانية ثالث/ثالثة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة ثامن/ثامنة تاسع/تاسعة",
        "first": """أعلى الأعلى العلوي العلوية العليا فوق يسار اليسار الأيسر اليسرى بداية""",
        "last": """أسفل الأسفل السفلي السفلية السفلى تحت الأخير الأخيرة آخر يمين اليمين الأيمن اليمنى نهاية""",
        "middle": "الوسط وسط المنتصف منتصف الأوسط الوسطى المركز مركز المركزية المركزي",
        "blank": "فارغ فارغة خالية خال فراغ شاغرة لاشيء مجهول",
        "blanks": "فارغات فراغات خاليات",
        "two blanks": "فارغتان فارغتين فارغان فارغين فراغان فراغين خاليتان خاليتين",
        "all": "كل جميع كلها كله جميعها بالكامل كامل كاملة",
        "rest": "الباقي البقية باقي بقية المتبقية المتبقي الباقية",
        "wall": "جدار",
        "walls": "جدران",
        "open": "ممر مفتوح",
        "start": "البداية",
        "goal": "النهاية",
    },
    "zh": {
        "first": "上 左 顶部 顶行 首行 首列 最前",
        "last": "下 右 底部 底行 末行 末列 最后 最後 末尾 最末",
        "middle": "中间 中間 中央 正中 正中间 中心 当中",
        "blank": "空 空格 空白 空位 未知 未填 没填",
        "all": "全 都 全部",
        "rest": "其余 其餘 剩下 其他 其它 剩余 剩餘 余下",
        "wall": "墙 牆",
        "open": "通 路",
        "start": "起点 入口",
        "goal": "终点 出口",
    },
}
