"""A text as typed tokens: its telling words, and the nouns and small words around them, in ten languages.

Each token has a code of one letter, so that a sentence becomes a short string and what people say of a puzzle a pattern
over it: "a 5 in the third square of row 2" is `NiOscrN`, whatever its language.

    telling words   N number  O ordinal  P place  B blank  W wall  F open  S start  G goal  R the rest  A all
                    X times ("twice")  C drawn cells
    nouns           r row  c column  b box  s cell  k corner  e edge
    small words     i in, at  f from  t to, through  a and, then  h is, has, "="  n next  u above  d below
                    o of  x except, only  v not  y begins  z ends  m I, mine  j wrote, put
                    ! correction ("wait", "no", "sorry")
    marks           ,  ;  :  .  ?  / (new line)  ( and )
    any other word  w, a drawn piece g

Articles and the like have no token. A text is taken to be in the language most of whose small words it holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from parsers.lexicon import CJK, entries, folded, without_umlauts
from parsers.lexicon import TONGUES as TELLING
from parsers.llm.document import Document
from parsers.words import Word

TONGUES: dict[str, dict[str, str]] = {
    "en": {
        "": """the a an its his her very far this that these those there there's it it's that's we we've you you've see get got
            gets comes come would be look looks looking like as so okay ok um uh uhm er erm hmm well yeah please
            respectively each both run single straight consecutive exactly precisely hand far full for left more another""",
        ",": "comma",
        ";": "semicolon",
        ":": "colon",
        ".": "period stop",
        "r": "row rows row's line's line lines rank ranks tier tiers rwo roww orw rwos lnie lien",
        "c": "column column's columns col cols file files colum colums colunm clumn collumn cloumn coulmn columm colmn",
        "b": "box boxes block blocks sub-box sub-boxes sub-block sub-square sub-grid subgrid subgrids region regions quadrant quadrants nonet 3x3",
        "s": """cell cells square squares spot spots slot slots position positions place places field fields
            space spaces tile tiles one ones number numbers digit digits figure figures clue clues given givens""",
        "k": "corner corners",
        "e": "edge edges side sides border perimeter",
        "i": "in at on into under inside within along sits stands lies",
        "f": "from starting",
        "t": "to through until till thru up-to",
        "a": "and then plus also followed after",
        "h": "is are has have holds hold contains contain reads read goes go equals shows show being with was were had",
        "n": "next following",
        "u": "above over",
        "d": "below beneath underneath under down",
        "o": "of",
        "x": "except only just but save aside apart besides",
        "v": "not no never without don't doesn't isn't aren't neither nor",
        "y": "starts begins beginning opens",
        "z": "ends ending closes finishes finishing",
        "m": "i i've i'd mine myself",
        "j": "wrote write written put puts filled pencilled penciled entered jotted added tried guessed",
        "!": """wait sorry correction actually oops scratch mistake rather hang hold-on strike misread meant whoops amend amended amendment forgot
            forgotten missed overlooked omitted misheard
            correct instead""",
    },
    "es": {
        "": """nuevamente que primeras primeros el la los las lo un una uno le les se me te nos su sus mi este esta esto ese esa eso aquí ahí allí así pues bueno
            vale okay ok eh mmm em ahora tal ve vemos veo ver viene vienen sale aparece aparecen
            queda quedan figura pone ponen cada respectivamente seguidas seguidos consecutivas consecutivos exactamente
            justo mismo misma sería ser están siendo claro mira venga favor""",
        ",": "coma",
        ";": "punto-y-coma",
        ".": "punto",
        "r": "fila filas fil línea líneas linea renglón renglones hilera hileras horizontal horizontales franja franjas tira piso nivel",
        "c": "columna columnas col cols vertical verticales pilar torre",
        "b": """caja cajas bloque bloques región regiones cuadrante cuadrantes subcuadrícula subcuadrículas recuadro recuadros
            sector sectores zona zonas área áreas subcaja minicuadro 3x3""",
        "s": """casilla casillas casillero casilleros celda celdas posición posiciones lugar lugares puesto puestos sitio sitios
            espacio espacios cuadro cuadros cuadrado cuadrados cuadrito cuadritos campo campos hueco número números cifra cifras dígito
            dígitos dato datos veces nº núm""",
        "k": "esquina esquinas rincón rincones",
        "e": "borde bordes lado lados margen extremo",
        "i": "en dentro sobre a al con ubicado ubicada situado colocado",
        "f": "desde partiendo empezando contando",
        "t": "hasta",
        "a": "y e luego después entonces además también seguido seguida más otra otro",
        "h": """es son tiene tienen tengo tenemos hay está contiene contienen lleva llevan va van dice lee leo era sea trae queda sería
            igual""",
        "n": "siguiente siguientes próxima próximo sigue siguen",
        "u": "encima",
        "d": "debajo bajo bajando",
        "o": "de del",
        "x": "salvo excepto sólo solo solamente únicamente único única menos sino",
        "v": "no sin ni ningún ninguna ninguno nunca tampoco",
        "y": "empieza empiezan comienza comienzan arranca abre inicia",
        "z": "termina terminan acaba acaban cierra finaliza concluye",
        "m": "yo he",
        "j": "puse pongo pon anoté anota apunto apunta escribí escribe escribo",
        "!": """perdón perdona perdone disculpa disculpe corrección corrijo corrige corregir rectifico rectificación espera mejor
            equivoqué equivocado equivocada equivocación digo quise error errata mal cambia cambio cámbialo ups uy""",
    },
    "de": {
        "": """wieder nochmal erneut weitere weiterer der die das dem den ein eine einen einer einem ganz da dort es so also hier noch mal nun jetzt ja okay ok äh ähm hm
            bitte jeweils beide hintereinander nacheinander sich man dann genau direkt gerade wir als je dieser
            diese diesem dieses eben würde wäre sehe siehe finde vor""",
        ",": "komma",
        ";": "semikolon strichpunkt",
        ":": "doppelpunkt",
        ".": "punkt",
        "r": "zeile zeilen reihe reihen z zl linie linien querreihe querreihen querzeile streifen etage stockwerk waagerecht waagrecht horizontal waagerechter waagrechter horizontaler waagerechte waagerechten waagrechte waagrechten horizontale horizontalen",
        "c": "spalte spalten sp kolonne kolonnen kolumne längsreihe längsreihen längsspalte turm pfeiler senkrecht vertikal senkrechter vertikaler senkrechte senkrechten vertikale vertikalen säule säulen",
        "b": "block blöcke blocks kasten kästen quadrat quadrate quadraten box boxen quadrant teilquadrat region unterquadrat bereich sektor abschnitt 3x3",
        "s": """feld felder feldern felds zelle zellen kästchen stelle stellen platz plätze position positionen leerfelder zahl
            zahlen ziffer ziffern nummer nr vorgabe stück mal""",
        "k": "ecke ecken eck",
        "e": "rand ränder seite seiten kante kanten",
        "i": "in im an am auf bei beim ins steht stehen liegt liegen sitzt befindet befinden mit zu zum nach",
        "f": "von ab vom aus angefangen",
        "t": "bis",
        "a": "und dann danach außerdem sowie gefolgt anschließend weiter dazu auch darauf folgt folgen dahinter",
        "h": """ist sind hat haben habe enthält enthalten lautet lauten heißt kommt kommen gibt gibt's sei war wird geht beinhaltet
            gleich""",
        "n": "nächste nächsten nächster nächstes folgende folgenden folgender folgendes",
        "u": "über darüber oberhalb drüber",
        "d": "unter darunter unterhalb drunter runter",
        "o": "des",
        "x": "außer nur bloß lediglich einzig einzige einziges",
        "v": "nicht kein keine keinen keiner ohne nie weder",
        "y": "beginnt fängt startet beginnen startend",
        "z": "endet aufhört hört schließt enden",
        "m": "ich mein meine mir",
        "j": "eingetragen eintrage trage geschrieben schreibe notiere notiert gesetzt",
        "!": """moment korrektur korrigiere halt doch sorry entschuldigung verzeihung falsch quatsch stopp ups hoppla nein tschuldigung
            vertan verlesen verschrieben irrtum fehler sondern statt stattdessen berichtige berichtigung ändere streich""",
    },
    "fr": {
        "": """nouveau qui premiers premières le la les l un une tout tous ça cela c ce cet cette ces on y voici voilà alors bon ben euh eh oui ok d'accord je
            tu vois trouve trouvons trouver lit lis donne donnent met mets mettez mettre note notons porte se s'y
            chacun chacune respectivement d'affilée consécutives consécutifs exactement précisément même là ici juste
            successivement encore ne n vient viennent serait être stp svp""",
        ",": "virgule",
        ";": "point-virgule",
        ":": "deux-points",
        ".": "point",
        "r": "ligne lignes lig lignée rangée rangées rang rangs horizontale horizontales horizontalement bande bandes étage",
        "c": "colonne colonnes col cols verticale verticales verticalement pilier",
        "b": "bloc blocs région régions boîte boîtes quadrant pavé pavés sous-grille secteur secteurs zone zones 3x3",
        "s": """case cases cellule cellules carré carrés position positions place places emplacement emplacements espace espaces chiffre
            chiffres nombre nombres numéro numéros fois n°""",
        "k": "coin coins angle angles l'angle",
        "e": "bord bords côté côtés extrémité",
        "i": "dans en à au aux sur avec trouve situé situé située",
        "f": "depuis partant partir dès",
        "t": "jusqu'à jusqu jusque jusqu'au",
        "a": "et puis ensuite aussi suivi suivie suivis suivies plus après enfin",
        "h": """est sont ont ai contient contiennent comporte comprend il y a c'est vaut valent j'ai j'y n'a n'y n'ont n'est avons était
            égale égal""",
        "n": "suivante suivant suivants suivantes prochaine prochain",
        "u": "dessus au-dessus",
        "d": "dessous au-dessous descendant",
        "o": "de du des d",
        "x": "sauf seulement seul seule uniquement excepté hormis qu'un qu'une unique",
        "v": "pas non sans ni aucun aucune jamais",
        "y": "commence commencent débute débutent s'ouvre démarre",
        "z": "termine finit s'achève terminent",
        "m": "moi mon ma mes",
        "j": "mis écrit inscrit noté placé",
        "!": """pardon attends attendez correction corrige erreur plutôt désolé désolée oups trompé trompée mince zut rectification
            rectifie remplace faux excusez excuse""",
    },
    "pt": {
        "": """novamente novo primeiros primeiras o a os as um uma isso isto esse essa este esta aquele aí aqui ali lá então bem bom tá ok okay né eh hum hm agora já
            se me te nos vejo vemos ver vem vêm aparece aparecem cada respectivamente seguidas seguidos
            consecutivas exatamente mesmo mesma logo seria ser favor pra para""",
        ",": "vírgula",
        ".": "ponto",
        "r": "linha linhas lin fila filas fileira fileiras carreira carreiras horizontal horizontais andar faixa faixas fiada",
        "c": "coluna colunas col cols vertical verticais pilar torre",
        "b": "bloco blocos região regiões caixa caixas quadrante quadrantes setor setores zona zonas área áreas 3x3",
        "s": """casa casas casinha casinhas célula células posição posições quadrado quadrados quadradinho quadradinhos campo campos
            espaço espaços lugar lugares número números algarismo algarismos dígito dígitos vezes nº""",
        "k": "canto cantos esquina",
        "e": "borda bordas lado lados margem",
        "i": "em na no nas nos num numa ao à aos às com dentro sobre pela pelo",
        "f": "desde partindo partir começando contar contando",
        "t": "até",
        "a": "e depois também além seguido seguida mais outro outra",
        "h": "é são tem têm há está estão contém fica ficam tenho temos leva traz vai vão diz lê era vale igual",
        "n": "próxima próximo próximas próximos seguinte seguintes segue seguem",
        "u": "acima",
        "d": "abaixo descendo",
        "o": "de da do das dos",
        "x": "exceto só apenas somente menos salvo único única unicamente",
        "v": "não sem nem nenhum nenhuma nunca",
        "y": "começa começam inicia abre",
        "z": "termina terminam acaba fecha",
        "m": "eu meu minha",
        "j": "coloquei coloque escrevi escreva anotei anote anoto ponha pus",
        "!": """desculpa desculpe espera correção corrijo corrigindo corrige aliás errei errado errada erro opa ops engano enganei
            enganado perdão melhor troca troque mudar digo""",
    },
    "it": {
        "": """ancora nuovo primi prime il lo la i gli le l un uno una ci ce si qui qua lì là ecco allora beh bene ok okay eh ehm mh adesso ora questo questa
            quello quella che trovo troviamo vedo vediamo leggo segno metto viene vengono va appare ciascuno
            rispettivamente consecutive consecutivi esattamente proprio stesso stessa sarebbe essere favore""",
        ",": "virgola",
        ".": "punto",
        "r": "riga righe rig linea linee fila file orizzontale orizzontali fascia striscia",
        "c": "colonna colonne col cols verticale verticali pilastro torre",
        "b": "blocco blocchi riquadro riquadri regione regioni quadrante quadranti quadrato quadrati settore settori zona zone area 3x3",
        "s": """casella caselle cella celle posizione posizioni posto posti quadratino quadratini spazio spazi numero numeri cifra
            cifre volte n°""",
        "k": "angolo angoli l'angolo nell'angolo",
        "e": "bordo bordi lato lati margine",
        "i": "in nel nella nei nelle negli nell sul sulla sulle sull con a al alla allo alle all dentro",
        "f": "da dal dalla dall dallo partendo partire leggendo",
        "t": "fino",
        "a": "e ed poi anche inoltre seguito seguita dopo quindi più altro altra",
        "h": "è sono ha hanno c'è contiene contengono sta stanno ho abbiamo fa era vale dice legge uguale",
        "n": "prossima prossimo successiva successivo seguente seguenti segue seguono",
        "u": "sopra",
        "d": "sotto scendendo scendo",
        "o": "di del della dei delle dello degli dell",
        "x": "tranne solo soltanto eccetto solamente unico unica meno salvo",
        "v": "non senza né nessun nessuna nessuno mai",
        "y": "inizia iniziano comincia cominciano parte apre",
        "z": "finisce finiscono termina terminano chiude",
        "m": "io mio mia",
        "j": "messo scritto segnato inserito scrivo",
        "!": """scusa scusate scusi aspetta correzione correggo anzi sbagliato sbagliata sbaglio errore pardon ops cioè volevo cambia
            invece rettifico meglio""",
    },
    "ru": {
        "": """снова опять первые первых это же ну так вот там тут э эм ммм значит пожалуйста самый самая самое самой самом всего подряд
            который которая то него неё ней нём них она оно он они давай имеется сразу ровно именно просто
            соответственно каждый обе оба читаю пишу вижу видим""",
        ",": "запятая",
        ".": "точка",
        ":": "двоеточие",
        "r": """горизонтальный горизонтальная горизонтальном горизонтальной строка строки строке строку строк строкой строкам строках строчка строчки строчке строчку строчкой строчек стр
            ряд ряда ряду ряде ряды рядов рядах горизонталь горизонтали горизонталью линия линии линию линией полоса полосе полосу этаж этаже""",
        "c": """вертикальный вертикальная вертикальном вертикальной столбец столбца столбце столбцу столбцом столбцы столбцов столбцах столбцам столбик столбика столбике столбики
            колонка колонки колонке колонку колонок колонкой колонках кол стлб ст вертикаль вертикали вертикалью""",
        "b": """блок блока блоке блоку блоки блоков квадрат квадрата квадрате квадраты квадратик квадратика квадратике
            зона зоне зону область области сектор сектора секторе регион регионе 3x3 3х3""",
        "s": """клетка клетки клетке клетку клеткой клеток клеткам клетках клеточка клеточки клеточке клеточку клеточек
            ячейка ячейки ячейке ячейку ячеек ячейкой ячейках место места месте мест местах местам позиция позиции позицию
            позициях поле поля полей цифра цифры цифру цифрой цифр число числа чисел номер номером номера раз раза
            квадратиков квадратиках""",
        "k": "угол угла углу углы углах уголок уголке",
        "e": "край края краю сторона стороны граница",
        "i": "в во на у при стоит стоят сидит находится находятся расположена пересечении",
        "f": "с со от начиная",
        "t": "до",
        "a": "больше и а затем потом далее также ещё плюс после дальше следом тоже",
        "h": "есть идёт идут содержит содержат равно равна равен имеет имеем лежит имеется будет была был было даёт состоит",
        "n": """следующий следующая следующее следующей следующем следующую следующие следующего""",
        "u": "над выше",
        "d": "под ниже вниз",
        "o": "из",
        "x": "кроме только лишь единственная единственный единственное исключением одиноко",
        "v": "не нет без ни никаких нету",
        "y": "начинается начинаются открывается",
        "z": "заканчивается заканчиваются кончается оканчивается завершается",
        "m": "я меня мне мой моя моё",
        "j": "поставил поставила поставь ставьте вписал вписала записал записала запиши записано",
        "!": """стоп ой извините извини простите прости ошибся ошиблась ошибка поправка вернее точнее исправление исправляю исправь
            погоди подожди опечатался опечаталась опечатка перепутал перепутала оговорился неверно неправильно
            неправильная исправить замени зря""",
    },
    "fa": {
        "": """سمت طرف رو را یه این آن اون که هم ها های ی ای می حالا خب خوب دقیقا یعنی باید بذار ببین هر کدام ترتیب به‌ترتیب پشت سر
            هم‌دیگه اونجا اینجا آنجا می‌شود میشود میشه می‌شه می‌بینم می‌خوانم میخوانم میخونم بنویس مینویسم می‌نویسم نوشته
            داریم همین همون چی قرار لطفا""",
        ",": "ویرگول",
        ".": "نقطه",
        "r": "ردیف ردیفها ردیف‌ها ردیفی ردیف‌های سطر سطرها سطری خط خطی افقی رج طبقه طبقهی",
        "c": "ستون ستونها ستون‌ها ستونی ستون‌های عمودی",
        "b": "بلوک بلوکها بلوکی مربع مربعی ناحیه ناحیه‌ی جعبه باکس بخش قسمت",
        "s": """چیز چیزی خانه خونه خانهها خانه‌ها خونه‌ها خانه‌ی خونه‌ی خانهی خونهی خانه‌اش خونه‌اش خانه‌های خونه‌های سلول سلول‌ها جای جا جایگاه
            عدد عددی عددها اعداد رقم ارقام شماره شمارهی تا تاش تاشون دونه دانه بار مرتبه دفعه""",
        "k": "گوشه گوشهی گوشه‌ی کنج",
        "e": "لبه لبه‌ی کنار",
        "i": "در تو توی روی با داخل برای",
        "f": "از",
        "t": "به",
        "a": "و بعد سپس بعدش همچنین بعدشم آنگاه دوباره باز‌هم",
        "h": """است هست هستند دارد داره دارم دارن دارند هستن ه شامل برابر میاد می‌آید می‌آد اومده آمده هستش مساوی بود""",
        "n": "بعدی بعدیش",
        "u": "بالاتر بالاترش",
        "d": "زیر زیرش پایینتر پایین‌تر پایین‌ترش زیرین",
        "x": "فقط جز بجز به‌جز تنها غیر مگر",
        "v": "نه نیست نیستن ندارد نداره بدون نمی هیچکدام نیستند",
        "z": "ختم",
        "m": "من مال",
        "j": "نوشتم گذاشتم",
        "!": "ببخشید صبر اشتباه اصلاح تصحیح منظورم غلط وای نه‌نه شرمنده درستش",
    },
    "ar": {
        "": """خانتان خانتين مربعان مربعين خليتان خليتين أخرى هذا هذه ذلك تلك طيب إذن اذن الآن يعني تماما بالضبط أن ان قد كما لدينا عندنا عندي لدي نجد أجد نكتب أكتب اكتب ضع
            توضع يوضع ذات متتالية رجاء فضلك كلاهما أيها وهي وهو""",
        ",": "فاصلة",
        ".": "نقطة",
        "r": "صف صفوف سطر سطور أسطر صفا خط خطوط أفقي أفقية",
        "c": "عمود أعمدة عامود عواميد عمودا عمودي عمودية رأسي",
        "b": "مربع صندوق كتلة قسم بلوك منطقة مجموعة قطاع",
        "s": """خانة خانات خلية خلايا موضع مكان مكانه أماكن مواضع مربعات رقم الرقم أرقام عدد
            أعداد مرات مرة موقع""",
        "k": "زاوية ركن زوايا أركان",
        "e": "حافة جانب جهة طرف",
        "i": "في ب على بين عند بها به داخل مع يقع تقع",
        "f": "من ابتداء بدءا",
        "t": "إلى حتى الى لغاية",
        "a": "و ثم بعدها بعده وبعده بعدين أيضا كذلك وبعدها يليه تليها يليها تليه كمان برضه وبرضه بعد",
        "h": "هو هي هم فيه فيها يوجد توجد يحتوي تحتوي يضم هناك كان تكون يكون معناها",
        "n": "التالي التالية القادم تالي تالية",
        "u": "فوقه فوقها",
        "d": "تحته تحتها دونه",
        "x": "فقط ما عدا إلا الا سوى وحيد وحيدة",
        "v": "لا ليس ليست بدون غير لم بلا ما",
        "y": "يبدأ تبدأ بدايته",
        "z": "ينتهي تنتهي وينتهي يختم ويختم",
        "m": "أنا",
        "j": "كتبت وضعت",
        "!": "عفوا آسف اسف انتظر تصحيح خطأ لحظة أخطأت غلط غلطت بدل المعذرة أقصد اقصد أصحح",
    },
    "zh": {
        "": """前 第 个 個 了 那 这 這 这个 那个 一共 着 呢 啊 吧 哦 嗯 呃 就 来 依次 分别 分別 各 也 又 还 還 则 則 其中 内容 给 都是 的话 面 头 整""",
        ",": "逗号",
        ".": "句号",
        "r": "行 横行 橫行 排 横排 横 橫 横列 层 層",
        "c": "列 竖列 豎列 栏 欄 竖排 竖行 竖 豎 纵 縱 纵列 縱列 纵行 直列 直行 直排",
        "b": "宫 宮 九宫格 小九宫 小九宫格 块 塊 区 区块 区域 小方块 方块 宫格",
        "s": "格 格子 位置 位 单元格 方格 小格 小格子 处 處 号 號 数字 數字 数 數 次",
        "k": "角 角落",
        "e": "边 邊 侧 端",
        "i": "在 里 裡 里面 于 內 内 把",
        "f": "从 從 由 自",
        "t": "到 至",
        "a": "和 与 與 及 以及 跟 然后 然後 接着 接著 再 再来 还有 另外 而 后 後 之后 随后 接下来 后面 後面 并 再是",
        "h": "是 为 為 有 放 填 写着 写 等于 填着 填写 放着 写的是 填的是 放的是 应为 只见",
        "o": "的",
        "x": "除了 只有 只 仅 仅有 仅仅 唯一 只剩",
        "v": "不 没 没有 沒 沒有 无 無",
        "y": "开头 打头 開頭 开始 起头 开端 以",
        "z": "结尾 收尾 结束 結尾 截止",
        "m": "我 自己",
        "w": "数独 數獨 各位 哪里 一下 每个 什么 怎么 怎麼 为什么 为什麼 必须 如何 请问 吗 嗎",
        "j": "填了 写了 填上 填入",
        "!": "等等 不对 更正 抱歉 错了 应该 应该是 打错了 说错了 写错了 搞错了 看错了 纠正 改成 改为 其实 不好意思 口误 应是 訂正 錯了 错",
    },
}

LONGEST_SAMPLE = 4_000  # characters by which a language is told
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")  # c3 is of no language
_TABLES = frozenset(
    [
        "numbers",
        "ordinals",
        "more ordinals",
        "first",
        "last",
        "middle",
        "blank",
        "blanks",
        "all",
        "rest",
        "wall",
    ]
)
"""Tables of telling words by which a language is told."""
_TELLING = {
    "number": "N",
    "ordinal": "O",
    "place": "P",
    "blank": "B",
    "wall": "W",
    "open": "F",
    "start": "S",
    "goal": "G",
    "times": "X",
    "cells": "C",
}
_MARKS = dict(zip(",،、，;；؛:：.。?？؟!\n()[]/|=-–—", ",,,,;;;::..???./()()//h---", strict=True))
_QUOTES = frozenset("'’‘`´\"“”„«»*_~¡№°º")
_BEFORE_DIGITS = {"r": "r", "z": "r", "f": "r", "l": "r", "c": "c", "s": "c", "k": "c", "b": "b", "x": "b"}
"""Letters that name a line right before a figure: r3c5, f3c5 in Spanish, z3s5 in German, l3c5 in French."""
_LATIN = rf"[^\W\d_{CJK}]"
_CJK_WORDS = sorted(
    {word for words in TONGUES["zh"].values() for word in words.split()}, key=len, reverse=True
)
_NAMED = re.compile(rf"{_LATIN}+(?:['’-]{_LATIN}+)*|\d+|{'|'.join(_CJK_WORDS)}|[{CJK}]|[^\s\w]|\n")


@dataclass(frozen=True)
class Token:
    """A word or mark, and where it stands in the text of its document."""

    code: str
    text: str
    start: int
    end: int
    word: int = -1  # which telling word it is
    value: int = 0  # of a telling word, as in `parsers.words.Word`


@dataclass(frozen=True)
class Tokens:
    """A text as tokens; `codes` holds a letter for each of them."""

    items: tuple[Token, ...]
    codes: str

    def __getitem__(self, number: int) -> Token:
        return self.items[number]

    def __len__(self) -> int:
        return len(self.items)

    def telling(self, start: int, end: int) -> list[Token]:
        """The telling words among the tokens from `start` to before `end`."""
        return [token for token in self.items[start:end] if token.word >= 0]


def tokens_of(document: Document) -> Tokens:
    """The tokens of what is said around the drawn pieces, in order; a drawn piece is a token of its own."""
    tongue = tongue_of(document)
    known = _small_words()[tongue]
    found: list[Token] = []
    position = 0
    cuts = [(word.start, word.end, number) for number, word in enumerate(document.words)]
    cuts += [(piece.start, piece.end, -1) for piece in document.pieces]
    for start, end, number in sorted(cuts):
        found += _between(document.text, position, start, known, is_telling=number >= 0)
        if number < 0:
            found.append(Token("g", "", start, end))
        else:
            word = document.words[number]
            code = "O" if document.text[start - 1 : start] == "第" else _code_of(word)
            if code in "WF" and known.get(folded(word.text), "") in ("r", "c", "b", "s"):
                code, number = known[folded(word.text)], -1  # "bloque" is no "bloqué"
            found.append(Token(code, word.text, start, end, number, word.value))
        position = max(position, end)
    found += _between(document.text, position, len(document.text), known)
    found = list(_in_context(found, tongue))
    return Tokens(tuple(found), "".join(token.code for token in found))


_TO = frozenset(map(folded, ["a", "à", "al", "au", "ao", "alla", "all", "zu", "تا"]))
_ARTICLES = frozenset(["a", "un", "una", "une", "ein", "eine", "einen", "einer", "einem", "um", "uma", "یک"])
_NOTHING = frozenset(
    map(
        folded, ["nada", "nichts", "nix", "rien", "niente", "nulla", "ничего", "هیچ", "هیچی", "شيء", "没有数"]
    )
)


_UP_TO = frozenset(
    map(folded, ["hasta", "bis", "jusqu'à", "jusqu'au", "até", "fino", "до", "تا", "حتى", "到"])
)
_ENDS = frozenset(map(folded, ["fin", "bout", "fim", "fine", "fondo", "конца", "النهاية"]))
_TO_THE_END = re.compile("[ts][ia]?[PGw]h?(?=B)|(?<=B)h?[ts][ia]?[PGw](?=[.;/,]|$)")


def _with_ends(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, where "up to the end" before or after a blank counts as a word for all of them."""
    found = list(tokens)
    for match in _TO_THE_END.finditer("".join(token.code for token in tokens)):
        at = range(*match.span())
        texts = {folded(tokens[i].text) for i in at}
        if texts & _UP_TO and any(
            (tokens[i].code, tokens[i].value) == ("P", -1) or folded(tokens[i].text) in _ENDS for i in at
        ):
            for i in at:
                found[i] = replace(tokens[i], code="A" if tokens[i].word >= 0 else "a")
    return found


def _in_context(tokens: Sequence[Token], tongue: str) -> Iterator[Token]:
    """The tokens, where some words mean another thing among others."""
    tokens = _with_ends(tokens)
    codes = "".join(token.code for token in tokens)
    for i, token in enumerate(tokens):
        before, after = codes[max(0, i - 1) : i], codes[i + 1 : i + 2]
        word = folded(token.text)
        if before == after and after in ("N", "O") and word in _TO:
            yield replace(token, code="t")  # "3 a 5"
        elif word == "一" and after in tuple("rcb") and before in ("P", "n"):
            continue  # 最后一行, 下一行
        elif (word, before) == ("一", "P") and tokens[i - 1].text in ("一", "下"):
            yield replace(token, code="w")
        elif (
            word == "下"
            and tokens[i + 1 : i + 2]
            and tokens[i + 1].text == "一"
            and codes[i + 2 : i + 3] in tuple("rcb")
        ):
            yield replace(token, code="n", word=-1)
        elif word == "下" and before == "N" and tokens[i - 1].text == "一" and after not in tuple("rcb"):
            yield replace(token, code="w")  # 教一下
        elif word == "一" and after == "w" and before in ("", "o", "w", "f", "v", "j", "m"):
            yield replace(token, code="w")  # 一步
        elif token.text in ("e", "E") and token.code == "h" and _parts_cells(codes, i):
            yield replace(token, code="a")  # Portuguese and Italian "and", not "é"
        elif (
            token.code == "N"
            and _NUMBERED_LINE.match(codes, i)
            and tokens[i + 1].start == token.end
            and tongue in _DOTTED
        ):
            yield replace(token, code="O")  # "3. Zeile"
        elif (
            token.code == "."
            and before == "N"
            and i
            and _NUMBERED_LINE.match(codes, i - 1)
            and tokens[i - 1].end == token.start
            and tongue in _DOTTED
        ):
            continue
        elif token.code == "v" and _WITHOUT_NUMBER.match(codes, i):
            yield replace(token, code="s")  # "sin número, hueco"
        elif token.code == "f" and before == "a" and after in ("N", "B"):
            yield replace(token, code="a")  # "gefolgt von"
        elif word in _LINES_IN_ONE_WORD:
            yield token
            yield Token(_LINES_IN_ONE_WORD[word], token.text[-1], token.end, token.end)
        elif word == "下" and i and tokens[i - 1].text in ("接", "往", "再", "再往"):
            yield replace(token, code="n", word=-1)
        elif (
            token.code == "N"
            and token.value in (4, 6, 9)
            and _CJK_SIZE.match(codes, i)
            and tokens[i + 1].text in _BOXES
        ):
            yield replace(token, code="w")  # 九宫的
        elif token.code == "b" and word in _BOXES and before == "N" and after in ("o", "w"):
            yield replace(token, code="w")
        elif _FROM_THE.match(codes, i) or (
            before == "f" and after == "P" and (token.code == "o" or word == "por")
        ):
            continue  # "contando desde abajo", "en partant du bas", "empezando por abajo"
        elif token.text in ("角", "的") and _OF_BOX.match(codes, i):
            continue  # 左上角的宫
        elif (word in _OTHER and before == "s" and after == "v") or (
            word == folded("غير") and codes[max(0, i - 2) : i] == "vh"
        ):
            yield replace(token, code="R")  # "there is nothing else": چیز دیگری نیست
        elif (
            token.code in "rc"
            and after in ("r", "c")
            and word not in _VERTICAL
            and folded(tokens[i + 1].text).startswith(_UPRIGHT_OR_LEVEL)
        ):
            continue  # "línea vertical"
        elif token.code in "rc" and before in ("r", "c") and folded(tokens[i - 1].text) in _VERTICAL:
            continue  # "senkrechte Reihe"
        elif token.code == "O" and token.value == 1 and before in ("N", "s") and _OF_BLANKS.match(codes, i):
            yield replace(token, code="s")  # چهار خانه اول خالی
        elif token.code in "OP" and token.value == 1 and _FIRST_BLANKS.match(codes, i):
            yield replace(token, code="w", word=-1)
        elif _is_one_way(tokens, i):
            continue  # "слева направо"
        elif token.code == "b" and after == "B" and before not in tuple("PON"):
            yield replace(token, code="s")  # مربع فارغ
        elif token.code == "N" and word in _ARTICLES and after == "w" and before not in tuple("rcbs"):
            yield replace(token, code="w")  # "un sudoku"
        elif (
            token.code == "N"
            and word in _ARTICLES
            and _ARTICLE_OF_DIGIT.fullmatch(codes, max(0, i - 2), i + 3)
        ):
            continue  # "en columna siete un tres"
        elif (
            token.code == "B"
            and token.text == "?"
            and before not in ("", *"NBCRX,:;/(")
            and after in ("", *"/w")
        ):
            yield replace(token, code="?")  # "pourquoi pas ?"
        elif token.code == "v" and _is_said_twice(tokens, codes, i):
            yield replace(token, code="h")
        else:
            yield token


_LINES_IN_ONE_WORD = {"首行": "r", "顶行": "r", "底行": "r", "末行": "r", "首列": "c", "末列": "c"}
_BOXES = ("宫", "宮", "宫格", "九宫格")
_CJK_SIZE = re.compile("Nb[ow]")
_VERTICAL = frozenset(
    map(
        folded,
        [
            "senkrechte",
            "senkrechten",
            "senkrechter",
            "vertikale",
            "vertikalen",
            "vertikaler",
            "waagerechte",
            "waagerechten",
            "waagerechter",
            "waagrechte",
            "waagrechten",
            "waagrechter",
            "horizontale",
            "horizontalen",
            "horizontaler",
            "горизонтальный",
            "горизонтальная",
            "горизонтальном",
            "горизонтальной",
            "вертикальный",
            "вертикальная",
            "вертикальном",
            "вертикальной",
        ],
    )
)
"""Adjectives that stand before "row" and tell which way it goes."""
_FROM_THE = re.compile("[fi](?=f[fow]?P)")
_OF_BOX = re.compile("ko?b|o[rcb](?![NO])")
_UPRIGHT_OR_LEVEL = tuple(
    map(folded, ("vertical", "horizontal", "orizzontal", "عمودی", "عمودي", "افقی", "أفقي", "رأسي"))
)
_FROM_THE = re.compile("[fi](?=f[fow]?P)")
_OF_BOX = re.compile("ko?b|o[rcb](?![NO])")
_OTHER = frozenset(map(folded, ("دیگری", "دیگه", "دیگر")))
_OF_BLANKS = re.compile("Os?[hi]?B")
_DOTTED = ("de", "ru")  # languages whose ordinals in figures end with a dot
_NUMBERED_LINE = re.compile("N[.][rcbs](?![NOP])")
_WITHOUT_NUMBER = re.compile("vs,?B")
_FIRST_BLANKS = re.compile("[OP]Ns?[hi]?s?B")  # "die ersten 8 Felder leer": no need to say where


def _parts_cells(codes: str, i: int) -> bool:
    """Whether cells stand before a token."""
    return codes[i - 1 : i] in tuple("BCR,") or (
        codes[i - 1 : i] == "N" and codes[i - 2 : i - 1] not in tuple("rcbs")
    )


_ONWARDS = frozenset(["направо", "вниз"])


def _is_one_way(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token belongs to "слева направо" or "сверху вниз"."""
    return any(
        first.code == "P" and first.value == 1 and last.text.lower() in _ONWARDS
        for first, last in pairwise(tokens[max(0, i - 1) : i + 2])
    ) and (tokens[i].code == "P" or tokens[i].text.lower() in _ONWARDS)


_ARTICLE_OF_DIGIT = re.compile("[rcs]NNN[,.;/a]?")
_TWICE = re.compile("v[hiw]{0,2}([xB])")


def _is_said_twice(tokens: Sequence[Token], codes: str, i: int) -> bool:
    """Whether "not" belongs to another word that says it: "no hay nada", "ничего нет", "ليس فيه إلا"."""
    if codes[max(0, i - 1) : i] == "B" and folded(tokens[i - 1].text) in _NOTHING:
        return True
    if codes[max(0, i - 2) : i] == "Bs" and folded(tokens[i - 2].text) in _NOTHING:
        return True  # هیچ عددی ندارد
    found = _TWICE.match(codes, i)
    return found is not None and (found[1] == "x" or folded(tokens[found.end() - 1].text) in _NOTHING)


def tongue_of(document: Document) -> str:
    """The language, as a key of `TONGUES`; English where nothing tells."""
    words = Counter(folded(piece[0]) for piece in _NAMED.finditer(document.text[:LONGEST_SAMPLE]))

    def n_known(tongue: str) -> int:
        return sum(n for word, n in words.items() if word in _all_words()[tongue] and word not in _LETTERS)

    return max(TONGUES, key=n_known)


def _code_of(word: Word) -> str:
    if word.sense == "rest":
        return "A" if word.value else "R"
    return _TELLING[word.sense]


def _between(
    text: str, start: int, end: int, known: dict[str, str], *, is_telling: bool = False
) -> Iterator[Token]:
    """The tokens of a stretch without telling words; after it one stands where `is_telling`."""
    for piece in _NAMED.finditer(text, start, end):
        word = piece[0]
        touches = is_telling and piece.end() == end and text[end].isdigit()
        if word in _MARKS:
            code = _MARKS[word]
        elif word in _QUOTES:
            continue
        elif touches and word.lower() in _BEFORE_DIGITS:
            code = _BEFORE_DIGITS[word.lower()]
        else:
            code = _code_in(folded(word), known)
        if code:
            yield Token(code, word, piece.start(), piece.end())


def _code_in(word: str, known: dict[str, str]) -> str:
    """The code of a folded word; Arabic writes "and" and "the" together with the next one."""
    if word in known:
        return known[word]
    for prefix in entries("written together"):
        if word.startswith(folded(prefix)) and (code := known.get(word.removeprefix(folded(prefix)))):
            return code
    if "zeile" in known:
        return next((code for ending, code in _LAST_PARTS.items() if word.endswith(ending)), "w")
    return "w"


_LAST_PARTS = {
    **dict.fromkeys(("zeile", "zeilen", "reihe", "reihen"), "r"),
    **dict.fromkeys(("spalte", "spalten"), "c"),
    **dict.fromkeys(("block", "quadrat", "kasten"), "b"),
    **dict.fromkeys(("kastchen", "kaestchen", "feld", "felder", "zelle", "zellen", "zahl", "zahlen"), "s"),
}
"""What German compounds end with: Zahlenreihe, Neunerblock."""


@cache
def _small_words() -> dict[str, dict[str, str]]:
    """By language, the code of every folded word."""
    return {
        tongue: {
            folded(spelled): code
            for code, words in tables.items()
            for word in words.split()
            for spelled in (word, without_umlauts(word))
        }
        for tongue, tables in TONGUES.items()
    }


@cache
def _all_words() -> dict[str, set[str]]:
    """By language, its small words and its telling words, folded."""
    known = {tongue: set(words) for tongue, words in _small_words().items()}
    for tongue, tables in TELLING.items():
        for key in _TABLES & tables.keys():
            known[tongue] |= {folded(word) for word in re.split(r"[\s/]+", tables[key])}
    return known
