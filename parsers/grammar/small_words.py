"""The small words of ten languages: nouns, verbs and marks around the telling words, by their code in `parsers.grammar.tokens`.

An empty code is that of articles and the like, which have no token.
"""

from __future__ import annotations

from parsers.lexicon import folded

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
            space spaces tile tiles one ones number numbers digit digits figure figures clue clues given givens entry entries item items""",
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
            correct instead wrong incorrect""",
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
        "f": "desde partir partiendo empezando contando",
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
            rectifie remplace faux excusez excuse minute""",
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


def _words(text: str) -> frozenset[str]:
    return frozenset(map(folded, text.split()))


SIDEWAYS = _words("""left leftmost right rightmost izquierda izquierdo izda izq derecha derecho dcha linke linken linker linkes links
        rechte rechten rechter rechtes rechts gauche droite droit esquerda esquerdo direita direito sinistra sinistro
        destra destro левый левая левой левую левом левого слева лево правый правая правой правую правом правого справа
        право 左 右 چپ راست یسار اليسار الأيسر اليسرى يمين اليمين الأيمن اليمنى يسار""")
"""Places that are told across; others that have a vertical sense are in `UPRIGHT`."""
UPRIGHT = _words("""top topmost upper uppermost bottom lower lowest arriba superior superiores abajo inferior inferiores oben obere oberen oberer
        oberes oberste obersten oberster unten untere unteren unterer unteres unterste untersten unterster haut supérieur
        supérieure bas inférieur inférieure topo cima baixo embaixo alto superiore basso inferiore fondo верхний верхняя
        верхней верхнюю верхнем верхнего верхние верх сверху вверху нижний нижняя нижней нижнюю нижнем нижнего нижние
        низ снизу внизу بالا بالایی بالای پایین پایینی أعلى الأعلى العلوي العلوية العليا فوق أسفل الأسفل السفلي السفلية
        السفلى تحت 上 下 顶部 顶行 底部 底行""")
