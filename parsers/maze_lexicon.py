"""The words that speak of mazes, in a dozen languages: for the roles of signs, for signs themselves, and those that tell nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

Role = Literal["wall", "open", "start", "goal", "trail", "thing"]

_STRONG: dict[Role, str] = {
    "wall": r"""walls?|obstacles?|blocks?|blocked|blocking|blockages?|barriers?|bricks?|obstruct(?:ed|
        ions?)|hedges?|rocks?|
        boulders?|forbidden|closed|solid|impassable|unpassable|inaccessible|impenetrable|fences?|buildings?|
        (?:non|un)-?\ ?(?:walkable|passable|traversable|navigable|accessible)|
        not\ (?:be\ )?(?:walkable|passable|traversable|accessible|passed|crossed|entered|walked)|
        (?:can(?:not|'t|’t|\ not)|must\ not|may\ not|mustn't)\ (?:be\ )?(?:pass|enter|cross|walk|move|go|
        step|travers|travel|visit|access)\w*|
        holes?|pits?|traps?|lava|cliffs?|trees?|no-go|
        muros?|pared(?:es)?|obst[áa]culos?|bloquead[oa]s?|bloqueos?|intransitables?|
        w[äa]nde?|mauern?|hindernis(?:se)?|blockiert\w*|unpassierbar\w*|
        murs?|bloqu[ée]e?s?|obstacles?|infranchissables?|
        стен[аыеуойі]*|препятстви[еяй]|непроходим\w*|преград[аы]|
        paredes?|parede|bloquead[oa]s?|intranspon\w+|
        mur[oi]|paret[ei]|ostacol[oi]|bloccat[oaie]|invalicabil[ei]|
        ścian[ay]?|przeszk\w+|mur(?:en|y)?|obstakels?|vägg(?:ar)?|duvar(?:lar)?|engel(?:ler)?|muur|ukuta|kuta|kizuizi|стін[аиуоі]*|перешкод\w*|vật\ cản|dinding|
        tembok|tường""",
    "open": r"""open(?:\ (?:cell|space|path|area|floor|square|tile|passage|ground|road|field)s?)?|
        free(?:\ (?:cell|space|path|square|tile)s?)?|blank(?:\ (?:cell|space|square|tile)s?)?|empty(?:\ (?:cell|space|square|position|tile|path|
        floor)s?)?|passages?|passageways?|
        passable|walkable|traversable|navigable|accessible|corridors?|hallways?|floors?|roads?|pathways?|
        path|paths|clear|
        unblocked|unobstructed|vacant|frozen(?:\ surface)?|safe|walkways?|streets?|tunnels?|
        (?:can|may)\ (?:be\ )?(?:walk|mov|step|pass|travel|travers|enter|visit)\w*|
        libres?|camino|pasillos?|pasajes?|vac[íi][oa]s?|transitables?|paso|
        frei\w*|weg(?:e)?|gänge?|leer\w*|begehbar\w*|passierbar\w*|durchg[aä]ng\w*|gang|
        chemins?|passages?|couloirs?|vides?|praticables?|franchissables?|
        свободн\w*|проход\w*|пут[ьи]|пуст\w*|дорог[аи]|коридор\w*|
        livres?|caminhos?|passagem|passagens|corredor(?:es)?|vazi[oa]s?|
        liber[oaie]|passaggi[o]?|corridoi[o]?|vuot[oaie]|percorribil[ei]|strad[ae]|
        пол(?:а|у|ом)?|suelo|boden|piso|chão|pavimento|sol|podłog\w+|vloer|golv|zemin|lantai|
        woln[ea]|przejści[ea]|korytarz\w*|njia|wazi|lối\ đi|прохід|вільн\w*|vrij(?:e)?|gangen?|öppen|öppna|boş|yol|jalan|đường""",
    "start": r"""start(?:s|ing|ed)?(?:[\ -](?:point|position|cell|location|square|tile|node))?|begin(?:s|
        ning)?|origins?|entrance|entry(?:\ point)?|
        source|initial(?:\ (?:position|location|cell|point))?|spawn(?:\ point)?|departure|
        your\ (?:current\ )?(?:position|location)|current\ (?:position|location)|you\ are\ here|
        inicio|comienzo|partida|entrada|origen|anfang|beginn|eingang|startpunkt|startfeld|startposition|
        d[ée]part|d[ée]but|entr[ée]e|point\ de\ d[ée]part|старт\w*|начал\w*|вход\w*|
        in[íi]cio|come[çc]o|origem|inizio|partenza|ingresso|entrata|wejście|początek|ingang|ingång|
        mwanzo|початок|початк\w*|bắt\ đầu|xuất\ phát|başlangıç|giriş|mulai|awal""",
    "goal": r"""goals?(?:\ (?:position|cell|state|location|square|tile))?|end(?:s|ing|
        point)?(?:[\ -](?:point|position|cell|location|square|tile))?|
        exits?|finish(?:es|ing)?(?:\ (?:point|position|line|cell))?|destinations?(?:\ point)?|
        targets?(?:\ (?:position|cell|location|point))?|terminal|terminus|
        treasure|cheese|trophy|final\ (?:position|cell|point|destination|location)|way\ out|objective|
        arrival|prize|
        meta|fin|final|destino|salida|objetivo|llegada|ziel\w*|ende|endpunkt|ausgang|
        arriv[ée]e|sortie|but|objectif|point\ d['’]arriv[ée]e|финиш\w*|конец|конечн\w*|цел[ьи]|выход\w*|
        fim|sa[íi]da|chegada|fine|arrivo|uscita|traguardo|destinazione|obiettivo|
        meta|wyjście|cel|koniec|uitgang|doel|einde|utgång|mål|lengo|mwisho|мета|кінець|фініш|kết\ thúc|bitiş|hedef|çıkış|tujuan|akhir|đích""",
    "trail": r"""trail|visited|(?:solution|correct|your|final|taken|solved|traced)\ (?:path|route)|
        path\ (?:taken|marker|symbol|i\ (?:took|found|walked)|you\ (?:took|found|walked)|so\ far)|
        breadcrumbs?|footprints?|steps?\ taken|camino\ recorrido|lösungsweg""",
    "thing": r"""box(?:es)?|crates?|keys?|doors?|gates?|locks?|locked|switch(?:es)?|levers?|buttons?|coins?|
        gems?|jewels?|
        apples?|food|pellets?|enem(?:y|ies)|monsters?|ghosts?|guards?|zombies?|teleport\w*|portals?|warps?|
        wormholes?|
        mines?|bombs?|swamps?|mud|sand|water|ice|elevators?|conveyors?|stairs|ladders?|queens?|kings?|
        knights?|pawns?|stones?|ships?|
        land|oranges?|lights?|lamps?|bulbs?|tents?|snakes?|cars?|vehicles?|batter(?:y|ies)|energy|fuel|
        checkpoints?|waypoints?|
        packages?|terrain|alive|dead|filled|shaded|mountains?|forests?|grass|hills?|heavy|cost|weights?|
        arrows?|items?|
        llaves?|puertas?|cajas?|schlüssel|türen?|kisten?|clés?|portes?|caisses?|ключ\w*|двер\w*|ящик\w*""",
}
_WEAK: dict[Role, str] = {
    "start": r"""player|agent|robot|mouse|rat|hero|explorer|adventurer|traveler|traveller|hiker|runner|
        you(?=\s*(?:[,.;)|]|$))|
        jugador|spieler|joueur|игрок|jogador|giocatore|ratón|maus|souris""",
    "goal": r"flag|home|house|princess|diamond|gold",
    "open": r"route",
    "wall": r"avoid(?:ing)?|obstáculo",
}
_CJK: dict[Role, str] = {  # scripts without blanks between words, or with joined articles
    "wall": "墙壁|墙体|墙|牆壁|牆|障碍物|障碍|障礙物|障礙|阻碍|不可通行|不可通过|不能通过|不能走|不可走|壁|障害物|障害|通れない|벽|장애물|막힌|"
    "دیوار|مانع|موانع|بسته|جدران|جدار|حائط|حواجز|حاجز|عائق|عقبة|عوائق|مسدود|ผนัง|กำแพง|สิ่งกีดขวาง|दीवार|बाधा|দেয়াল|দেওয়াল|বাধা|గోడ|అడ్డంకి",
    "open": "可通行|可通过|可以通过|可走|通路|通道|空地|空白|空格|空位|道路|路径|路|通れる|道|床|空き|통로|빈칸|빈 칸|빈|길|"
    "راه|آزاد|خالی|باز|گذرگاه|ممر|طريق|فارغة|فارغ|مفتوح|سالك|ทางเดิน|ช่องว่าง|रास्ता|मार्ग|खाली|পথ|ফাঁকা|খোলা|మార్గ|దారి|ఖాళీ",
    "start": "起点|起點|起始点|起始|开始|開始|入口|出发点|出发|スタート|始点|出発|시작점|시작|출발점|출발|입구|"
    "شروع|آغاز|مبدأ|مبدا|ورودی|نقطة البداية|البداية|بداية|الانطلاق|المدخل|مدخل|จุดเริ่มต้น|เริ่มต้น|प्रारंभ|शुरुआत|শুরু|ప్రారంభ",
    "goal": "终点|終点|終點|目标点|目标|目標|目的地|目的|出口|结束|ゴール|도착점|도착|목적지|목표|출구|종점|끝|"
    "پایان|مقصد|هدف|خروجی|خروج|نقطة النهاية|النهاية|نهاية|الهدف|المخرج|مخرج|الوصول|จุดหมาย|เส้นชัย|लक्ष्य"
    "|गंतव्य|अंत|เป้าหมาย|লক্ষ্য|গন্তব্য|শেষ|లక్ష్య|గమ్య|ముగింపు",
    "trail": "走过的|经过的路径|解路径",
    "thing": "钥匙|鑰匙|门|箱子|金币|敌人|怪物|传送|陷阱|鍵|扉|箱|敵|열쇠|문|상자|کلید|صندوق|مفتاح|باب",
}


def _any_role() -> re.Pattern[str]:
    """Every word for a role in languages that part their words; longer readings come first."""
    parts = []
    for weight, table in (("s", _STRONG), ("w", _WEAK)):
        for role, source in table.items():
            packed = re.sub(r"\n\s*", "", source)
            parts.append(rf"(?P<{weight}_{role}>{packed})")
    order = {"s_thing": -1, "s_trail": -2, "s_wall": -3}
    parts.sort(key=lambda part: order.get(part[4 : part.index(">")], 0))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


ROLE = _any_role()
"""A word for a role; its group is `s_wall` where it is one by itself, `w_goal` where it may be."""
CJK_ROLE = re.compile("|".join(f"(?P<c_{role}>{source})" for role, source in _CJK.items()))
ROLE_OF_CELL: dict[str, Role] = {
    **dict.fromkeys(("wall", "walls", "block", "blocked", "obstacle", "closed"), "wall"),
    **dict.fromkeys(("path", "open", "empty", "free", "floor", "void", "passage", "road"), "open"),
    **dict.fromkeys(("start", "begin", "entrance", "player", "agent"), "start"),
    **dict.fromkeys(("end", "goal", "exit", "finish", "target", "fin"), "goal"),
}


@lru_cache(maxsize=4096)
def role_of_cell(cell: str) -> Role | None:
    """What a cell is that holds a word, "wall", "Tile.WALL" or "стена"; None for signs and other words."""
    word = re.split(r"\.|::", cell.strip())[-1].lower()
    if not 1 < len(word) <= 16 and not (len(word) == 1 and "\u3400" <= word <= "\u9fff"):
        return None
    if word in ROLE_OF_CELL:
        return ROLE_OF_CELL[word]
    found = ROLE.fullmatch(word) or CJK_ROLE.fullmatch(word)
    return (found.lastgroup or "")[2:] if found else None  # type: ignore[return-value]


SIGN_NAMES: dict[str, str] = {  # what signs are called, as patterns
    " ": r"(?<!open )(?<!empty )(?<!free )(?<!floor )(?<!blank )(?:white ?)?spaces?|blanks?|espacios?"
    r"|leerzeichen|espaces?|пробел\w*|espaços?|spazi?o?",
    ".": r"dots?|periods?|puntos?|punkte?n?|точк[аиу]|points?(?= (?:sont|est))|punti|punto|pontos?|نقطه|النقطة|نقطة|点号|ドット|점",
    "#": r"hash(?:es|tags?)?(?: (?:signs?|symbols?|marks?))?|pound signs?|number signs?|almohadillas?"
    r"|rauten?|dièses?|решётк\w+|решетк\w+",
    "*": r"asterisks?|stars?|asteriscos?|sternchen|astérisques?|звёздочк\w+",
    "+": r"plus(?:es)?(?: signs?)?",
    "-": r"dash(?:es)?|hyphens?",
    "_": r"underscores?",
    "@": r"at[- ]signs?",
    "$": r"dollar signs?",
    "█": r"(?:full|solid|filled) blocks?",
    "0": r"zero(?:e?s)?|ceros?|nullen?|zéros?|нул[иь]",
    "1": r"ones|unos|einsen|uns|единиц\w+",
    "X": r"crosses",
    "⬛": r"black(?: squares?| cells?| tiles?)?",
    "⬜": r"white(?: squares?| cells?| tiles?)?",
    "🟩": r"green(?: squares?| cells?| tiles?)?",
    "🟥": r"red(?: squares?| cells?| tiles?)?",
    "🟦": r"blue(?: squares?| cells?| tiles?)?",
    "🟨": r"yellow(?: squares?| cells?| tiles?)?",
    "🟫": r"brown(?: squares?| cells?| tiles?)?",
}

_BETWEEN = """
    the a an your our any each every this that these those all is are be was of in on at by with for as it
    its which where who when while can will and also only both cell cells square squares tile tiles position
    positions point location field fields symbol symbols character characters letter letters sign number
    numbers digit digits value values coordinate coordinates node grid spot place space spaces indicated
    marked represented denoted shown labeled labelled depicted displayed drawn given written represents
    represent denotes denote means mean marks mark indicates indicate stands stand refers refer corresponds
    correspond shows show signifies signify symbolizes equals equal to named called used using through onto
    into area areas region map maze you located situated lies being one
    el la los las un una unos unas es son se con por que de del en celda celdas casilla casillas carácter
    símbolo punto representa representan significa indica indican marca marcada marcado
    der die das den dem ein eine einen ist sind wird durch mit für und feld felder zeichen zelle zellen
    steht stehen bedeutet bezeichnet markiert stellt dar
    le les une des du est sont par avec case cases caractère représente représentent signifie indique
    désigne marqué marquée marqués indiqué indiquée gekennzeichnet eingezeichnet segnato segnata indicato indicata
    это обозначает обозначают означает клетка клетки символ точка ячейка о os um uma é são célula células
    il lo gli i è sono rappresenta rappresentano cella celle simbolo
"""
TELLS_NOTHING = frozenset(_BETWEEN.split())  # words between a sign and its role
