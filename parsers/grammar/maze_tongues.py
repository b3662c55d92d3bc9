"""What people say of mazes in nine languages beside English, as codes for `parsers.grammar.maze_chunks`.

Each line is a regular expression; the codes are those of `parsers.grammar.maze_words`. Chinese has no spaces, so that its
words are found wherever they stand.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from parsers.grammar.tokens import Token

PHRASES: dict[str, dict[str, str]] = {
    "es": {
        "o": r"""
            de izquierda a derecha
            de arriba (?:a|hacia) abajo
            \(?(?:contando|contad[oa]s) desde (?:la izquierda|arriba)\)?""",
        "K": r"""
            (?:todo )?alrededor(?: de todo)?
            (?:rodead|cercad|bordead)[oa]s?(?: (?:de|por|con))?
            (?:por |en )?(?:todo )?(?:el|su) (?:contorno|per[ií]metro|borde|exterior|marco)
            (?:por |en )?todos los bordes""",
        "F": r"""
            (?:se )?puedes? (?:pisar|pasar|caminar|andar|recorrer|transitar)(?: por)?
            transitables?
            despejad[oa]s?""",
        "W": r"""
            no (?:se )?puedes? (?:pisar|pasar|entrar|cruzar|atravesar)(?: (?:por|en))?
            intransitables?
            tapiad[oa]s?
            (?:rocas?|piedras?|setos?|arbustos?|vallas?|ladrillos?)\b""",
        "S": r"""
            (?:yo )?(?:salgo|parto|arranco|empiezo|comienzo|entro|estoy|me encuentro)(?= (?:de|del|en|por|desde|\())
            (?:el |la |mi )?(?:rat[oó]n|robot|jugador|personaje|h[eé]roe|perro|gato|explorador)
            (?:el )?punto de partida""",
        "G": r"""
            (?:el )?fin(?:al)?(?=:| (?:es|est[aá])\b)
            (?:quiero|hay que|tengo que|debo|necesito|debe|quiere|tiene que) (?:llegar|ir|salir)(?: (?:a|al|hasta|por|en))?
            (?:el |la )?(?:queso|tesoro|premio|hueso|destino|cofre)""",
        "v": r"""
            no hay nada""",
    },
    "pt": {
        "o": r"""
            da esquerda (?:para|à|a|p/) (?:a )?direita
            de cima (?:para|a) baixo""",
        "K": r"""
            (?:tudo )?(?:ao redor|em volta|em torno)(?: de tudo)?
            (?:cercad|rodead)[oa]s?(?: (?:de|por|com))?
            (?:n?[oa] )?(?:contorno|per[ií]metro|borda|moldura)
            (?:em )?todas as bordas""",
        "F": r"""
            (?:se )?pode(?:m)?(?:-se)? (?:pisar|passar|caminhar|andar)(?: por)?
            (?:d[aá]|d[aã]o) (?:para|pra) passar
            transit[aá]ve(?:l|is)""",
        "W": r"""
            n[aã]o (?:se )?pode(?:-se)? (?:pisar|passar|entrar|atravessar)(?: (?:por|em))?
            (?:rochas?|pedras?|sebes?|cercas?|arbustos?|tijolos?)\b""",
        "S": r"""
            (?:eu )?(?:saio|parto|come[cç]o|entro|estou)(?= (?:de|do|da|em|no|na|pelo|pela|\())
            (?:o |a |meu )?(?:rato|robô|jogador|personagem|her[oó]i|cachorro|gato)
            (?:o )?ponto de partida""",
        "G": r"""
            (?:o )?fim(?=:| (?:[ée]|est[aá]|fica)\b)
            (?:quero|tenho que|devo|preciso|deve|quer|tem que) (?:chegar|ir|sair)(?: (?:a|ao|à|at[eé]|em|na|no))?
            (?:o |a )?(?:queijo|tesouro|pr[eê]mio|osso|destino|ba[uú])""",
    },
    "it": {
        "o": r"""
            da sinistra (?:a|verso) destra
            dall'alto (?:in|verso il) basso""",
        "K": r"""
            (?:tutt['o] ?)?(?:attorno|intorno)(?: a tutto)?
            (?:circondat|recintat)[oaie](?: (?:da|di|con))?
            (?:sul |lungo il |il )(?:bordo|perimetro|contorno)
            (?:su )?tutti i bordi""",
        "F": r"""
            si (?:pu[oò]|possono) (?:passare|camminare|percorrere|attraversare|calpestare)
            percorribil[ei]
            calpestabil[ei]""",
        "W": r"""
            non si (?:pu[oò]|possono) (?:passare|entrare|attraversare|calpestare)(?: (?:in|per))?
            (?:rocc[ei]a?|pietr[ae]|siep[ei]|mattoni?|cespugli?o?)\b""",
        "S": r"""
            (?:io )?(?:parto|inizio|comincio|entro|sono|mi trovo)(?= (?:da|dal|dalla|dall'|in|nel|nella|nell'|alla|\())
            (?:il |la |un )?(?:topo|robot|giocatore|personaggio|eroe|cane|gatto)
            (?:il )?punto di partenza""",
        "G": r"""
            (?:la )?fine(?=:| (?:[èe]|si trova)\b)
            (?:voglio|devo|bisogna|deve|vuole) (?:arrivare|andare|uscire|raggiungere)(?: (?:a|al|alla|all'|in|nel|nella|nell'|fino a))?
            (?:il |la )?(?:formaggio|tesoro|premio|osso|destinazione)""",
    },
    "fr": {
        "o": r"""
            de (?:la )?gauche [àa] (?:la )?droite
            de haut en bas
            \(?(?:en comptant|compt[ée]e?s?) (?:depuis|à partir de|de) (?:la gauche|gauche|le haut|haut)\)?""",
        "K": r"""
            (?:tout )?autour(?: de tout)?
            (?:entour|clôtur|bord)[ée]e?s?(?: (?:de|par|d'))?
            (?:sur |le long d[ue] )?(?:tout )?(?:le |son )(?:contour|pourtour|p[ée]rim[eè]tre|bord ext[ée]rieur|cadre)
            (?:sur )?tous les bords""",
        "F": r"""
            se travers(?:e|ent)
            (?:on peut|peuvent) (?:y )?(?:passer|marcher|traverser|circuler)
            (?:praticables?|franchissables?|traversables?|d[ée]gag[ée]e?s?)""",
        "W": r"""
            (?:on )?ne peut pas (?:passer|marcher|entrer|traverser)(?: (?:sur|par|dans))?
            infranchissables?
            (?:roch?e?r?s?|pierres?|haies?|buissons?|briques?|cl[oô]tures?)\b(?= )""",
        "S": r"""
            je (?:pars|commence|d[ée]marre|suis|me trouve|me tiens|rentre)(?= (?:de|du|en|à|au|dans|sur|\(|par|ligne))
            j'entre(?= (?:par|en|à|au|dans))
            (?:la |le |mon )?(?:souris|robot|joueur|personnage|h[ée]ros|chien|chat)
            (?:le )?point de d[ée]part""",
        "G": r"""
            (?:la )?fin(?=:| (?:est|se trouve)\b)
            (?:je veux|je dois|il faut|doit|veut) (?:aller|arriver|sortir|atteindre|rejoindre)(?: (?:à|au|en|dans|par))?
            (?:le |la )?(?:fromage|tr[ée]sor|r[ée]compense|os|destination|but)\b""",
    },
    "de": {
        "o": r"""
            von links nach rechts
            von oben nach unten
            \(?von (?:links|oben)(?: (?:aus )?gez[äa]hlt)\)?""",
        "K": r"""
            (?:ganz |rings|rund|dr|au(?:ß|ss)en)?(?:her)?um(?:herum|rum)
            (?:rings|rund)(?:her)?um
            (?:umgeben|umrandet|ums[äa]umt|eingefasst|eingerahmt)(?: (?:von|mit))?
            au(?:ß|ss)en(?:rum|herum|wand| herum)?(?= )
            am (?:ganzen )?rand
            (?:der|die) (?:ganze |gesamte |[äa]u(?:ß|ss)ere )?(?:rand|umrandung|rahmen)""",
        "F": r"""
            (?:kann|darf) man (?:begehen|betreten|durchqueren|gehen|laufen|passieren)
            begehbar
            passierbar
            betretbar""",
        "W": r"""
            (?:kann|darf) man nicht (?:begehen|betreten|durchqueren|gehen|laufen|passieren|durch)
            (?:un|nicht )(?:begehbar|passierbar|betretbar)
            (?:fels(?:en)?|steine?|hecken?|b[üu]sche?|b[äa]ume?|ziegel|zaun|z[äa]une)\b
            (?:gesperrt|versperrt|zugemauert|dicht|zu)\b(?=[.,;\n]|$)""",
        "S": r"""
            ich (?:starte|beginne|stehe|bin|komme|gehe los|fange an|sitze)(?= (?:in|bei|auf|am|im|an|oben|unten|links|rechts|\(|von))
            (?:rein|hinein|herein) geht(?:'s| es)?
            (?:die |der |das |mein )?(?:maus|roboter|spieler|figur|held|hund|katze)(?= (?:steht|ist|sitzt|startet|befindet))
            startpunkt
            startfeld""",
        "G": r"""
            (?:das )?ende(?=:| (?:ist|liegt)\b)
            (?:raus|hinaus|heraus) geht(?:'s| es)?
            (?:ich |man )?(?:muss|will|m[öo]chte|soll)(?: ich)? (?:nach|zu|zum|zur|bis)
            (?:der |die |das )?(?:k[äa]se|schatz|belohnung|knochen|zielfeld|zielpunkt)""",
        "v": r"""
            gar nichts""",
    },
    "ru": {
        "o": r"""
            слева направо
            сверху вниз
            \(?(?:считая|счёт|счет) (?:слева|сверху)\)?""",
        "K": r"""
            по (?:всему )?периметру
            (?:по|на) кра(?:ям|ю|ях)
            (?:всё )?вокруг(?: всё)?
            снаружи
            кругом
            окруж[её]н[оаы]?""",
        "F": r"""
            (?:проходим|свободн|открыт|пуст)(?:о|ы|а|ые|ая|ое|ых)\b
            проход(?:а|ов|ы)?
            дорожк[аи]
            можно (?:пройти|ходить|идти|проходить|наступать)""",
        "W": r"""
            (?:нельзя|не) (?:пройти|ходить|проходить|наступать|зайти)(?: (?:в|на))?
            (?:кам(?:ень|ни|ней)|скал[аы]|куст(?:ы|ов)?|кирпич(?:и|ей)?|забор)\b
            непроходим(?:о|ы|а|ые|ая|ое)""",
        "S": r"""
            (?:от |из )?вход[ауе]
            (?:от |со )?старт[ауе]
            (?:я )?(?:начинаю|стартую|стою|нахожусь)(?= (?:в|на|с|из|от|\())
            (?:мышь|мышка|робот|игрок|герой|кот|собака)""",
        "G": r"""
            (?:к |до |на )?выход[ауе]
            (?:к |до |на )?финиш[ауе]
            (?:к |до )цел[иь]
            (?:надо|нужно|хочу) (?:попасть|дойти|прийти|добраться|выйти)(?: (?:в|к|до|на))?
            (?:сыр|клад|сокровище|приз|кость)""",
    },
    "fa": {
        "o": r"""
            از چپ (?:به|تا) راست
            از بالا (?:به|تا) پایین""",
        "K": r"""
            دور(?:ش|تادور(?:ش)?| تا دور(?:ش)?)
            (?:همه )?اطراف(?:ش)?
            (?:در )?(?:لبه|حاشیه)(?: ?ها)?(?:ی)?(?:ش)?""",
        "F": r"""
            باز(?:ه|ند|ن)
            قابل عبور
            می ?شود (?:رد شد|راه رفت)
            خالی(?:ه|ست|اند)?""",
        "W": r"""
            (?:غیر ?قابل|غیرقابل) عبور
            (?:سنگ|صخره|پرچین|آجر)(?: ?ها)?""",
        "S": r"""
            (?:من )?(?:در|توی|تو) (?=(?:ردیف|سطر|خانه|گوشه)[^.;؛\n]{3,40}(?:هستم|ام|ایستاده))
            (?:موش|ربات|بازیکن)""",
        "G": r"""
            (?:پنیر|گنج|جایزه|هدف|مقصد)""",
    },
    "ar": {
        "o": r"""
            من (?:ال)?يسار إلى (?:ال)?يمين
            من الأعلى إلى الأسفل
            \(?(?:الترقيم|العد) من (?:اليسار|الأعلى)\)?""",
        "K": r"""
            (?:من )?حول(?:ها|ه|هما)?(?: كلها)?
            (?:على )?(?:ال)?(?:محيط|حدود|أطراف|إطار|حواف)
            محاط[ةه]?(?: ب)?""",
        "F": r"""
            (?:يمكن|يمكنك) (?:المرور|المشي|العبور)(?: (?:فيها|منها|فيه|منه))?
            سالك[ةه]?
            ممر(?:ات)?
            فارغ[ةه]?""",
        "W": r"""
            لا يمكن (?:المرور|المشي|العبور|دخول)(?: (?:في|من))?
            (?:صخور|صخرة|حجارة|سياج)
            مغلق[ةه]?
            مسدود[ةه]?""",
        "S": r"""
            (?:أنا|انا) (?:عند|في|أقف في|أقف عند)
            (?:أقف|أدخل|أبدأ|ابدأ|أنطلق) (?:من|في|عند)
            الفأر|الروبوت|اللاعب""",
        "G": r"""
            (?:و ?)?(?:أريد|اريد|يجب|علي) (?:الوصول|أن أصل|الذهاب|الخروج)(?: (?:إلى|الى|من|عند))?
            الجبن(?:ة)?|الكنز|الهدف|الجائزة""",
    },
    "zh": {
        "o": r"""
            从左(?:往|到|向|至)右(?:数|数的|依次)?
            从上(?:往|到|向|至)下(?:数|数的|依次)?
            (?:小|大|的)?迷宫
            列号|行号|谢谢|拜托|怎么走|数字是|依次(?:是|为)?
            [（(][^（()）]{0,12}(?:左|上)(?:数|起|开始)[^（()）]{0,12}[)）]""",
        "K": r"""
            (?:四周|周围|外圈|外围|四边|边框|边缘|最外(?:面|层|圈|围)?(?:的?一圈)?)(?:一圈)?""",
        "F": r"""
            (?:都|全都|全)?(?:可以|能够|能|可)(?:走|通过|通行|踩|进去?|经过|通)的?
            (?:畅通|走得通|通的|空的|空地|通路|过道|走廊|草地|平地|地板|通道|开放的?)""",
        "W": r"""
            (?:都|全都|全)?(?:不能|不可以|不可|不准|禁止)(?:走|通过|通行|踩|进入?去?|经过|通)的?
            (?:堵|挡|封)(?:住|死|上)?(?:了|的)
            (?:石头|岩石|水|树篱|树木|树丛|树|障碍物|障碍|围墙|墙壁|墙体|砖墙|砖|岩浆)""",
        "S": r"""
            (?:出发点|起始点|起始位置|出发|小人|老鼠|机器人|玩家|我(?:站|现)?在|我从|起点|入口|进口)""",
        "G": r"""
            (?:目标|目的地|终点|奶酪|宝箱|宝藏|出口|要去|要到|走到|到达|去往|想去|想到)""",
        "R": r"""
            (?:其余|其他|其它|剩下|剩余|别处|别的|另外)(?:的)?(?:所有)?(?:的)?(?:格子|地方|位置|格|部分)?(?:都|全|全部|全都)?""",
        "v": r"""
            (?:一个)?(?:都|也)?没有(?!墙|障碍|路|通)
            (?<=[行列:：])无(?!墙|障碍)""",
        "q": r"""
            只有(?:这些|以下|下面)?(?:这些|格子)*
            仅有|仅|只能|只""",
        "A": r"""
            整行(?:都|全)?|整列(?:都|全)?|一整(?:行|列)(?:都|全)?|全部(?:都)?|全都|全是""",
        "x": r"""
            除了?""",
    },
}
SIZE_WORDS: dict[str, tuple[str, ...]] = {
    "es": ("por", "x"),
    "pt": ("por", "x"),
    "it": ("per", "x"),
    "fr": ("sur", "par", "x"),
    "de": ("mal", "auf", "x"),
    "ru": ("на", "x"),
    "fa": ("در", "x"),
    "ar": ("في", "x"),
    "zh": ("乘", "乘以", "x"),
}
"""What stands between the two sides of a maze, and often elsewhere."""


@cache
def phrases_of(tongue: str) -> re.Pattern[str] | None:
    """All phrases of a language; the name of the group tells the code."""
    groups = [
        (code, "|".join(line.strip() for line in lines.strip().splitlines()))
        for code, lines in PHRASES.get(tongue, {}).items()
    ]
    if not groups:
        return None
    begin, end = ("", "") if tongue == "zh" else (r"(?<!\w)", r"(?!\w)")
    pattern = "|".join(f"(?P<_{ord(code)}>{begin}(?:{each}){end})" for code, each in groups)
    return re.compile(pattern, re.IGNORECASE)


def with_size(tokens: list[Token], tongue: str) -> list[Token]:
    """The tokens with the size of the maze marked, where it is told by a word that mostly means something else."""
    codes = "".join(token.code for token in tokens)
    if "*" in codes:
        return tokens
    for i in range(1, len(tokens) - 1):
        around = codes[i - 1] + codes[i + 1]
        if (
            around == "NN"
            and tokens[i].text.lower() in SIZE_WORDS[tongue]
            and codes[: i - 1][-1:] not in tuple("rcsOi(")
        ):
            return [*tokens[:i], _times(tokens[i]), *tokens[i + 1 :]]
    if tongue == "zh" and (size := re.search("Nr[,a]*Nc", codes)) is not None:
        clause = re.split("[.;/:]", codes[: size.start()])[-1]
        if not set(clause) & set("SGWFOi"):
            height, width = tokens[size.start()], tokens[size.end() - 2]
            return [
                *tokens[: size.start()],
                height,
                _times(tokens[size.start() + 1]),
                width,
                *tokens[size.end() :],
            ]
    return tokens


def _times(token: Token) -> Token:
    return replace(token, code="*")


_LIST = re.compile(r"(?:O(?:(?:,?a?|t|-)[ON])*|N(?:(?:,?a?|a|t|-)N|tO)*)(?:o?)([rcs])")


def nouns_first(tokens: list[Token]) -> list[Token]:
    """Chinese tokens with "row" before its numbers, as elsewhere; "three cells" stays what it is, a count."""
    codes = "".join(token.code for token in tokens)
    found: list[Token] = []
    position = 0
    for match in _LIST.finditer(codes):
        numbers = tokens[match.start() : match.end() - 1]
        if match[1] == "s" and "O" not in match[0]:
            continue
        found += tokens[position : match.start()]
        found.append(tokens[match.end() - 1])
        for token in numbers:
            if token.code == "O":
                token = Token("N", token.text, token.start, token.end, token.word, token.value)
            if token.code != "o":
                found.append(token)
        position = match.end()
    return found + tokens[position:]
