"""What the words around a drawing say about its signs: which is a wall, where to start, where to go.

The prose becomes a chain of items: signs of the drawing that are mentioned, places (coordinates,
corners, sides) and words for roles, in a dozen languages. Neighbours of the chain are then linked
("# is a wall", "walls: #", "start at (1, 1)") so that the links together cost least: fewest strange
words and fewest commas in between, and no item used twice.
"""

from __future__ import annotations

import itertools
import math
import re
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["wall", "open", "start", "goal", "trail", "thing"]
ROLES: tuple[Role, ...] = ("wall", "open", "start", "goal", "trail", "thing")


@dataclass(frozen=True)
class Place:
    """Where something is: a pair of numbers in the text's own counting, a corner, or a side."""

    kind: Literal["pair", "corner", "side"]
    name: str = ""  # "top left", "top"; "a1" for B3 (first: the number, second: the letter)
    first: int = 0
    second: int = 0
    order: Literal["", "rc", "xy"] = ""  # as far as the words say


@dataclass
class Legend:
    """How strongly the words give each sign each role, and each role each place."""

    signs: dict[str, dict[Role, float]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(float))
    )
    places: dict[Role, dict[Place, float]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(float))
    )
    others: Role | None = None  # "everything else is open"

    def of(self, sign: str, role: Role) -> float:
        return self.signs[sign][role] if sign in self.signs else 0.0


# ---------------------------------------------------------------------------- words for roles

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


def _role_regex() -> re.Pattern[str]:
    """Every word for a role in languages that part their words; longer readings come first."""
    parts = []
    for weight, table in (("s", _STRONG), ("w", _WEAK)):
        for role, source in table.items():
            packed = re.sub(r"\n\s*", "", source)
            parts.append(rf"(?P<{weight}_{role}>{packed})")
    order = {"s_thing": -1, "s_trail": -2, "s_wall": -3}
    parts.sort(key=lambda part: order.get(part[4 : part.index(">")], 0))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


_ROLE = _role_regex()
_CJK_ROLE = re.compile(
    "|".join(f"(?P<c_{role}>{_CJK[role]})" for role in ("wall", "open", "start", "goal", "trail", "thing"))
)
ROLE_OF_CELL: dict[str, Role] = {
    **dict.fromkeys(("wall", "walls", "block", "blocked", "obstacle", "closed"), "wall"),
    **dict.fromkeys(("path", "open", "empty", "free", "floor", "void", "passage", "road"), "open"),
    **dict.fromkeys(("start", "begin", "entrance", "player", "agent"), "start"),
    **dict.fromkeys(("end", "goal", "exit", "finish", "target", "fin"), "goal"),
}

# ---------------------------------------------------------------------------- places

_AXIS = (
    "row|column|col|line|fila|columna|zeile|spalte|ligne|colonne|linha|coluna|riga|colonna|"
    "строк[аеи]|столб(?:ец|це|ца)|x|y"
)
_SHORT_AXIS = r"row|r|x|col(?:umn)?|c|y"
_AT = r"[\"']?\s*(?:number\s*)?[=:\#]?\s*"
_PAIR = re.compile(
    rf"""(?P<bracket>[(\[<]\s*(?:(?P<b1>{_SHORT_AXIS})\s*[=:]?\s*)?(?P<a>\d{{1,3}})\s*[,;:|]\s*
            (?:(?:{_SHORT_AXIS})\s*[=:]?\s*)?(?P<b>\d{{1,3}})\s*[)\]>])
      | (?<!\w)(?P<words>(?P<w1>{_AXIS}){_AT}(?P<c>\d{{1,3}})\s*(?:,|;|and|und|et|y|e|и)?\s*
            [\"']?(?:{_AXIS}){_AT}(?P<d>\d{{1,3}}))
      | (?P<short>\b[rR](?P<e>\d{{1,2}})\s?[cC](?P<f>\d{{1,2}})\b)
      | (?<![\w"'`])(?P<chess>(?P<i>[A-Z])(?P<j>\d{{1,2}}))(?!\w)
      | (?P<cjk>第\s*(?P<g>\d{{1,2}})\s*行\s*[,，、的]?\s*第\s*(?P<h>\d{{1,2}})\s*列)""",
    re.VERBOSE | re.IGNORECASE,
)
_CORNER = re.compile(
    r"""(?<!\w)(?:
        (?P<v1>top|upper|north|bottom|lower|south)(?:ern)?(?:\ |-|most\ |-most\ )?(?P<h1>left|right|west|
        east)(?:\ ?most)?(?:\ (?:corner|cell|square|position|tile))?
      | (?P<w1>ober|unter)(?:e|en|er)?\ (?P<k1>linke|rechte)\w*\ ecke | (?P<k2>links|rechts)\ (?P<w2>oben|
        unten) | (?P<w3>oben|unten)\ (?P<k3>links|rechts)
      | (?:esquina\ )?(?P<v2>superior|inferior)\ (?P<h2>izquierd[ao]|derech[ao]|esquerd[ao]|direit[ao])
      | (?:coin\ )?(?P<v3>sup[ée]rieur|inf[ée]rieur)\ (?P<h3>gauche|droit) | en\ (?P<v4>haut|
        bas)\ [àa]\ (?P<h4>gauche|droite)
      | (?:в\ )?(?P<l5>лев|прав)\w*\ (?P<v5>верхн|нижн)\w*(?:\ угл\w*)?
      | angolo\ (?:in\ )?(?P<v6>alto|basso)\ a\ (?P<h6>sinistra|destra)
      )(?!\w) | (?P<z>左上|右上|左下|右下)(?:角)?""",
    re.VERBOSE | re.IGNORECASE,
)
_SIDE = re.compile(
    r"(?:at|on|in|from|to)\s+the\s+(?P<side>top|bottom|left|right)(?:\s+(?:side|edge|row|border|wall"
    r"|column))?\b(?!\s*-?\s*(?:left|right|corner))",
    re.IGNORECASE,
)
_BOTTOM_WORDS = ("bottom", "lower", "south", "unter", "unten", "inf", "bas", "нижн")
_RIGHT_WORDS = ("right", "east", "recht", "derech", "direit", "droit", "прав", "destra")


def _corner(found: re.Match[str]) -> Place:
    if found["z"]:
        word = found["z"]
        return Place("corner", f"{'bottom' if '下' in word else 'top'} {'right' if '右' in word else 'left'}")
    parts = [value.lower() for key, value in found.groupdict().items() if value and key != "z"]
    vertical = "bottom" if any(p.startswith(_BOTTOM_WORDS) for p in parts) else "top"
    horizontal = "right" if any(p.startswith(_RIGHT_WORDS) for p in parts) else "left"
    return Place("corner", f"{vertical} {horizontal}")


def _pair(found: re.Match[str]) -> Place:
    if found["chess"]:
        return Place("pair", "a1", int(found["j"]), ord(found["i"].upper()) - ord("A"), "rc")
    if found["short"]:
        return Place("pair", first=int(found["e"]), second=int(found["f"]), order="rc")
    if found["cjk"]:
        return Place("pair", first=int(found["g"]), second=int(found["h"]), order="rc")
    key = "c" if found["words"] else "a"
    one, two = int(found[key]), int(found["d" if key == "c" else "b"])
    name = (found["w1"] if key == "c" else found["b1"] or "").lower()
    if not name:
        return Place("pair", first=one, second=two)
    if name.startswith(("r", "строк")) or name in ("line", "fila", "zeile", "ligne", "linha", "riga"):
        return Place("pair", first=one, second=two, order="rc")
    if name == "y":
        return Place("pair", first=two, second=one, order="xy")
    return Place("pair", first=one, second=two, order="xy")  # "column 2, row 1" and "x=2, y=1"


# ---------------------------------------------------------------------------- signs in the words

_QUOTES = "'\"`‘’“”«»„‚「」『』"
_NAMES: dict[str, str] = {
    " ": r"(?<!open )(?<!empty )(?<!free )(?<!floor )(?<!blank )(?:white ?)?spaces?|blanks?|espacios?"
    r"|leerzeichen|espaces?|пробел\w*|espaços?|spazi?o?",
    ".": r"dots?|periods?|puntos?|punkte?|точк[аи]",
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
}
_LINKS_AFTER = (
    r"[ \t]*(?:\n|$|[=:;,.()\]|–—→-]|(?:is|are|to|and|represents?|marks?|denotes?|means?|stands?|indicates?"
    r"|shows?|for|as|in|es|son|representa|ist|sind|"
    r"steht|bedeutet|est|sont|représente|это|—|é|são|è|rappresenta|und|et|y|e|и)\b|[^\x00-\x7f])"
)


def _mention_regex(signs: Iterable[str]) -> re.Pattern[str] | None:
    known = sorted((s for s in signs if s.strip() and s.lower() not in ROLE_OF_CELL), key=len, reverse=True)
    parts = []
    if known:
        any_sign = "|".join(map(_repeatable, known))
        parts.append(rf"[{_QUOTES}]\s?(?P<quoted>{any_sign})\s?[{_QUOTES}](?:s\b)?")
        parts.append(rf"[(\[<{{](?P<bracketed>{any_sign})[)\]>}}]")
        parts.append(rf"(?<![^\s,;(|])(?P<tight>{any_sign})(?==[^\W\d_]{{3}})")  # "#=wall"
        words = [re.escape(s) for s in known if s[0].isalnum()]
        others = [_repeatable(s) for s in known if not s[0].isalnum()]
        if words:
            parts.append(
                rf"(?<![\w'’.\-+*/<\\])(?P<word>{'|'.join(words)})(?:['’]?s)?(?![\w'’(]|\.\w|-\w|\s*[*+/^]\s*\w)"
            )
            cjk = [re.escape(s) for s in known if s[0].isalnum() and s.isascii() and not s.isdigit()]
            if cjk:
                parts.append(
                    rf"(?:(?<=[\u3040-\u9fff\uac00-\ud7af、，。：])|(?<![\w]))(?P<inner>{'|'.join(cjk)})(?=[\u3040-\u9fff\uac00-\ud7af、，。：])"
                )
        if others:
            parts.append(
                rf"(?<![^\s(\[{{|/,:=→>\w*\u3000-\u9fff])(?P<other>{'|'.join(others)})(?:['’]?s\b)?(?![^\s)\]}}|/,:;=→.\u2010-\u2015<\w*\u3000-\u9fff-])"
            )
    if " " in signs:
        parts.append(rf"[{_QUOTES}](?P<blank> {{1,3}})[{_QUOTES}]")
    for i, (sign, source) in enumerate(_NAMES.items()):
        if sign in signs:
            parts.append(rf"(?P<name{i}>(?<!\w)(?:{source})(?!\w))")
    return re.compile("|".join(parts)) if parts else None


def _repeatable(sign: str) -> str:
    escaped = re.escape(sign)
    if len(sign) == 1 and not sign.isalnum() and sign not in ".-'\"`(),:;!?":
        return f"(?:{escaped}){{1,3}}"
    return escaped


_EXPLAINED = r"[ \t]*(?:[=:→|(]|->|is\b|are\b|represents?\b|means?\b|stands?\b|marks?\b|denotes?\b)"
_EXPLAINING = re.compile(
    r"(?:\b(?:with|by|as|is|are|enter|marked|signs?|symbols?|characters?|on|step|use|cells?|walls?|from|to)"
    r"|[=:→(|]|->)[ \t]$",
    re.IGNORECASE,
)
_DIGIT_BEFORE = re.compile(
    r"(?:\b(?:values?|numbers?|digits?|marked|by|with|as|is|are|on|cells?|symbols?|than|through|avoid|from"
    r"|to|of|source|destination|start|goal|walls?|obstacles?|=)|[=:→(|]|->)[ \t]$",
    re.IGNORECASE,
)


_NAMED = list(_NAMES)
_ENUMERATION = re.compile(r"^[ \t]*\(?\d{1,2}[.)](?=\s)", re.MULTILINE)
_TABLE_LINE = re.compile(r"^\s*\|.*\|\s*$")


@dataclass(frozen=True)
class _Item:
    start: int
    end: int
    signs: tuple[str, ...] = ()
    place: Place | None = None
    role: Role | None = None
    weight: float = 1.0


def _bullets(prose: str) -> set[str]:
    """Signs that open two or more lines and so are bullets, not signs of a legend."""
    heads = re.findall(r"^[ \t]*([-*•+–▪◦])[ \t]+(?=\S)", prose, re.MULTILINE)
    return {head for head in heads if heads.count(head) >= 2}


def _sign_items(prose: str, signs: Sequence[str]) -> list[_Item]:
    """Every place where the text mentions a sign of the drawing, quoted or bare."""
    regex = _mention_regex(signs)
    if regex is None:
        return []
    bullets = _bullets(prose)
    numbers = {m.end() - 2 for m in _ENUMERATION.finditer(prose)}  # where "1." numbers a list
    items = []
    for found in regex.finditer(prose):
        group = found.lastgroup or ""
        sign = _sign_of(found, group, signs)
        if sign not in signs:
            continue
        if group == "other" and not _is_meant(prose, found, sign, bullets):
            continue
        if group == "word" and (found.start() in numbers or not _is_meant_letter(prose, found, sign)):
            continue
        items.append(_Item(found.start(), found.end(), signs=(sign,)))
    return items


def _sign_of(found: re.Match[str], group: str, signs: Sequence[str]) -> str:
    if group.startswith("name"):
        return _NAMED[int(group[4:])]
    if group == "blank":
        return " "
    return found[group] if found[group] in signs else found[group][0]  # "██" for the sign "█"


def _is_meant_letter(prose: str, found: re.Match[str], sign: str) -> bool:
    """Whether a bare letter or digit is spoken of as a sign: "value 1", "1 = wall", "0s"; not "1 step", "A wall"."""
    after = prose[found.end() : found.end() + 30]
    if sign.isdigit():
        before = prose[max(0, found.start() - 16) : found.start()]
        return found[0][-1] == "s" or bool(re.match(_EXPLAINED, after) or _DIGIT_BEFORE.search(before))
    return sign not in "AaIiOoYyEeUu" or bool(re.match(_LINKS_AFTER, after))


def _is_meant(prose: str, found: re.Match[str], sign: str, bullets: set[str]) -> bool:
    """Whether a bare mark is spoken of as a sign, and is no bullet or punctuation."""
    line_start = prose.rfind("\n", 0, found.start()) + 1
    if not prose[line_start : found.start()].strip():
        return not (sign in bullets and prose[found.end() : found.end() + 1] in " \t")
    if sign not in ".,:;-–=()'\"!?|":
        return True
    before = prose[max(0, found.start() - 16) : found.start()]
    return bool(re.match(_EXPLAINED, prose[found.end() : found.end() + 30]) or _EXPLAINING.search(before))


_ROW_WORDS = re.compile(
    r"\(\s*(?:row|r|i|fila|zeile|ligne|linha|riga|行)\w*\s*,\s*(?:col|c|j|columna|spalte|colonne|coluna"
    r"|colonna|列)",
    re.IGNORECASE,
)
_XY_WORDS = re.compile(r"\(\s*(?:x|col\w*|c)\s*,\s*(?:y|row\w*|r)\s*\)", re.IGNORECASE)


def stated_order(prose: str) -> Literal["", "rc", "xy"]:
    """Whether the text says what comes first in its coordinates."""
    if _ROW_WORDS.search(prose):
        return "rc"
    found = _XY_WORDS.search(prose)
    if not found:
        return ""
    near = prose[found.end() : found.end() + 120].lower()
    if re.search(r"x\b[^.]{0,30}\brow", near):
        return "rc"
    return "xy"


_ZERO = re.compile(
    r"\b0-?\s?(?:based|indexed?)|zero-?\s?(?:based|indexed)|(?:start|count|begin)\w*\s+(?:from|at"
    r"|with)\s+(?:\()?(?:0|zero)\b|从\s?0\s?开始|ab 0|desde 0|depuis 0|с 0|[(\[]0,\s*0[)\]]",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\b1-?\s?(?:based|indexed?)|one-?\s?(?:based|indexed)|(?:start|count|begin)\w*\s+(?:from|at"
    r"|with)\s+(?:1|one)\b|从\s?1\s?开始|ab 1|desde 1|depuis 1|с 1",
    re.IGNORECASE,
)


def stated_base(prose: str) -> int | None:
    """0 or 1 when the text says where its coordinates begin."""
    zero, one = _ZERO.search(prose), _ONE.search(prose)
    if zero and not one:
        return 0
    if one and not zero:
        return 1
    return None


# ---------------------------------------------------------------------------- links

_SKIP = frozenset(
    [
        "the",
        "a",
        "an",
        "your",
        "our",
        "any",
        "each",
        "every",
        "this",
        "that",
        "these",
        "those",
        "all",
        "is",
        "are",
        "be",
        "was",
        "of",
        "in",
        "on",
        "at",
        "by",
        "with",
        "for",
        "as",
        "it",
        "its",
        "which",
        "where",
        "who",
        "when",
        "while",
        "can",
        "will",
        "and",
        "also",
        "only",
        "both",
        "cell",
        "cells",
        "square",
        "squares",
        "tile",
        "tiles",
        "position",
        "positions",
        "point",
        "location",
        "field",
        "fields",
        "symbol",
        "symbols",
        "character",
        "characters",
        "letter",
        "letters",
        "sign",
        "number",
        "numbers",
        "digit",
        "digits",
        "value",
        "values",
        "coordinate",
        "coordinates",
        "node",
        "grid",
        "spot",
        "place",
        "space",
        "spaces",
        "indicated",
        "marked",
        "represented",
        "denoted",
        "shown",
        "labeled",
        "labelled",
        "depicted",
        "displayed",
        "drawn",
        "given",
        "written",
        "represents",
        "represent",
        "denotes",
        "denote",
        "means",
        "mean",
        "marks",
        "mark",
        "indicates",
        "indicate",
        "stands",
        "stand",
        "refers",
        "refer",
        "corresponds",
        "correspond",
        "shows",
        "show",
        "signifies",
        "signify",
        "symbolizes",
        "equals",
        "equal",
        "to",
        "named",
        "called",
        "used",
        "using",
        "through",
        "onto",
        "into",
        "area",
        "areas",
        "region",
        "map",
        "maze",
        "you",
        "located",
        "situated",
        "lies",
        "being",
        "one",
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "unos",
        "unas",
        "es",
        "son",
        "se",
        "con",
        "por",
        "que",
        "de",
        "del",
        "en",
        "celda",
        "celdas",
        "casilla",
        "casillas",
        "carácter",
        "símbolo",
        "punto",
        "representa",
        "representan",
        "significa",
        "indica",
        "indican",
        "marca",
        "marcada",
        "marcado",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "ist",
        "sind",
        "wird",
        "durch",
        "mit",
        "für",
        "und",
        "feld",
        "felder",
        "zeichen",
        "zelle",
        "zellen",
        "steht",
        "stehen",
        "bedeutet",
        "bezeichnet",
        "markiert",
        "stellt",
        "dar",
        "le",
        "les",
        "une",
        "des",
        "du",
        "est",
        "sont",
        "par",
        "avec",
        "case",
        "cases",
        "caractère",
        "point",
        "représente",
        "représentent",
        "signifie",
        "indique",
        "désigne",
        "это",
        "обозначает",
        "обозначают",
        "означает",
        "клетка",
        "клетки",
        "символ",
        "точка",
        "ячейка",
        "о",
        "os",
        "as",
        "um",
        "uma",
        "é",
        "são",
        "representa",
        "célula",
        "células",
        "il",
        "lo",
        "gli",
        "i",
        "un",
        "è",
        "sono",
        "rappresenta",
        "rappresentano",
        "indica",
        "cella",
        "celle",
        "simbolo",
    ]
)
_LINK = re.compile(
    r"=|:|→|->|—|–|\b(?:is|are|represents?|denotes?|means?|marks?|indicates?|stands? for|es|son"
    r"|representan?|significa|ist|sind|steht|stehen|bedeutet|"
    r"est|sont|représentent?|signifie|это|обозначает|означает|é|são|è|sono|rappresenta)\b|表示|代表|是|为|為|は|が|은"
    r"|는|이|가|يمثل|تمثل|هو|هي|نشان|یعنی|است"
)
_AND = re.compile(r"\b(?:and|or|und|oder|et|ou|y|o|e|и|или)\b|和|与|及|或|と|و|&")
_STOP = re.compile(r"[.!?。！？]\s|[.!?。！？]$|[;；]")


def _cost(between: str, table: bool) -> float:
    """How unlikely it is that two items with these words in between belong together."""
    if "\n\n" in between or len(between) > 90:
        return 9.0
    cost = 0.0
    cost += 2.2 * between.count("\n")
    cost += 3.0 * len(_STOP.findall(between))
    cost += 1.0 * len(re.findall(r"[,，、؛،/]", between))
    cost += 1.0 * len(_AND.findall(between))
    if not table:
        cost += 0.8 * between.count("|")
    cost += 0.5 * len(re.findall(r"\)\s*\S", between))
    words = re.findall(r"[^\W\d_]+", between.lower())
    strange = sum(
        word not in _SKIP and not _LINK.fullmatch(word) for word in words if word.isascii() or len(word) < 12
    )
    cost += 0.55 * strange
    cost += 0.4 * len(re.findall(r"\d+", between))
    if _LINK.search(between) or "(" in between or (table and "|" in between):
        return cost
    return cost + (0.35 if not between.strip(" *_\"'`") else 0.7)


def _listed(items: list[_Item], prose: str) -> list[_Item]:
    """Signs joined by "and" or commas become one item ("# and X are walls"), as far as a role follows."""
    merged: list[_Item] = []
    for item in items:
        if merged and item.signs and merged[-1].signs:
            between = prose[merged[-1].end : item.start]
            if re.fullmatch(
                r"\s*(?:,|/|、|，|和|与|と|و)?\s*(?:and|or|und|oder|et|ou|y|e|и)?\s*(?:the\s+)?(?:letters?"
                r"|symbols?)?\s*",
                between,
            ):
                last = merged.pop()
                merged.append(_Item(last.start, item.end, signs=last.signs + item.signs))
                continue
        merged.append(item)
    return merged


def _zipped(items: list[_Item], prose: str, legend: Legend) -> list[_Item]:
    """`start and goal are S and G`: as many roles as signs in the list next to them, in the same order."""
    rest: list[_Item] = []
    used: set[int] = set()
    for i, item in enumerate(items):
        k = len(item.signs)
        if k < 2:
            continue
        for span in (range(i + 1, i + 1 + k), range(i - k, i)):
            near = [items[j] for j in span if 0 <= j < len(items) and j not in used]
            roles = [n.role for n in near]
            if len(near) != k or None in roles or len(set(roles)) != k:
                continue
            joined = all(
                re.fullmatch(
                    r"[\s,/、，]*(?:and|und|et|y|e|и|和|与|と|و)?\s*(?:the|a|an|el|la|der|die|das|den|le"
                    r"|l')?\s*(?:\w+\s+)?",
                    prose[a.end : b.start],
                )
                for a, b in itertools.pairwise(near)
            )
            gap = prose[item.end : near[0].start] if span.start > i else prose[near[-1].end : item.start]
            if joined and _cost(gap, False) < 2.0:
                for sign, role in zip(item.signs, roles, strict=True):
                    assert role is not None
                    legend.signs[sign][role] += 3.0
                used.update({i, *span})
                break
    rest = [item for j, item in enumerate(items) if j not in used]
    return rest


def _link(items: list[_Item], prose: str, table_lines: list[tuple[int, int]], legend: Legend) -> None:
    """Choose the pairs of neighbours that fit best, each item in at most one pair."""
    n = len(items)
    best = [0.0] * (n + 1)
    taken = [0.0] * (n + 1)
    for i in range(1, n + 1):
        best[i] = best[i - 1]
        if i == 1:
            continue
        a, b = items[i - 2], items[i - 1]
        if (a.role is None) == (b.role is None):
            continue
        between = prose[a.end : b.start]
        gain = 3.0 * math.exp(-_cost(between, _inside(table_lines, a.start))) * a.weight * b.weight
        if (
            a.role is not None
            and len(b.signs) == 1
            and re.match(
                r"\s*(?:is|are|=|:|represents?|denotes?|means?)\b|\s*[=:]", prose[b.end : b.end + 14]
            )
        ):
            gain *= 0.5  # the sign is about to be explained by what follows
        if gain > 0.12 and best[i - 2] + gain > best[i]:
            best[i] = best[i - 2] + gain
            taken[i] = gain
    i = n
    while i > 0:
        if taken[i] and best[i] > best[i - 1]:
            _note(items[i - 2], items[i - 1], taken[i], legend)
            i -= 2
        else:
            i -= 1


def _note(a: _Item, b: _Item, gain: float, legend: Legend) -> None:
    role, other = (a.role, b) if a.role is not None else (b.role, a)
    assert role is not None
    if other.place is not None:
        legend.places[role][other.place] += gain
    for k, sign in enumerate(other.signs):
        near = k == len(other.signs) - 1 if other is a else k == 0
        legend.signs[sign][role] += gain if near else 0.6 * gain


def _table_spans(prose: str) -> list[tuple[int, int]]:
    spans, position = [], 0
    for line in prose.split("\n"):
        if "|" in line and _TABLE_LINE.match(line):
            spans.append((position, position + len(line)))
        position += len(line) + 1
    return spans


def _inside(spans: list[tuple[int, int]], at: int) -> bool:
    i = bisect_right(spans, (at, 1 << 40)) - 1
    return i >= 0 and spans[i][0] <= at < spans[i][1]


_FROM = re.compile(
    r"(?:\bfrom|\bde|\bdesde|\bvon|\bvom|\bот|\bиз|\bс|\bda|\bvan|\bfrån|从|由|自|از|من)\s*(?:the\s+|la\s+"
    r"|el\s+|dem\s+|cell\s+|point\s+|position\s+|la casilla\s+|coordinates?\s+)*$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"^\s*(?:\([^()\n]{1,40}\)|,)?\s*(?:all the way\s+)?(?:to|and reach|until|a|al|hasta|nach|zu|zum|bis|à"
    r"|au|jusqu'à|до|в|к|para|até|naar|till|到|至|走到|前往|تا|به|إلى|الى|→|->)(?:\s+(?:the|la|el|dem|cell|point"
    r"|position|goal|end|exit|coordinates?))*\s*$",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"(?:\breach(?:es|ing)?|\bget(?:ting)? to|\barriv(?:e|ing) at|\b(?:go|move|walk|travel|navigate|path"
    r"|way|route|out) to|\balcanzar|\berreichen|\batteindre|到达|抵达)\s*(?:the\s+)?(?:(?:cell|square|tile"
    r"|point|position)\s+)?(?:(?:in|at)\s+)?$",
    re.IGNORECASE,
)


def _from_to(items: list[_Item], prose: str, legend: Legend) -> None:
    """`from S to G`, `from (0, 0) to (4, 4)`, `reach G`."""
    named = [item for item in items if item.role is None]
    for a, b in itertools.pairwise(named):
        if _FROM.search(prose[max(0, a.start - 40) : a.start]) and _TO.match(prose[a.end : b.start]):
            for item, role in ((a, "start"), (b, "goal")):
                _note(item, _Item(0, 0, role=role), 2.0, legend)  # type: ignore[arg-type]
    for item in named:
        if _REACH.search(prose[max(0, item.start - 50) : item.start]):
            _note(item, _Item(0, 0, role="goal"), 1.0, legend)


_FLIPPED = re.compile(
    r"(?:bottom|lower)[- ]left[^.\n]{0,40}[(\[]\s*[01]\s*,\s*[01]\s*[)\]]"
    r"|[(\[]\s*[01]\s*,\s*[01]\s*[)\]][^.\n]{0,30}(?:bottom|lower)[- ]left|"
    r"y[- ](?:axis )?(?:increases|grows|goes) up",
    re.IGNORECASE,
)
_ENDS_BELOW = re.compile(r"(?:start|goal|end|exit)\w*[^.\n]{0,30}bottom[- ]left", re.IGNORECASE)


def _counts_from_below(prose: str) -> bool:
    """Whether the lowest row is the first one."""
    return bool(_FLIPPED.search(prose)) and not _ENDS_BELOW.search(prose)


_OTHERS = re.compile(
    r"(?:everything else|anything else|all (?:the )?(?:other|remaining)|any other|every other|the rest"
    r"|other (?:cells|characters|symbols)|all non-\w+ \w+)[^.\n]{0,40}",
    re.IGNORECASE,
)


def _others(prose: str) -> Role | None:
    for found in _OTHERS.finditer(prose):
        role = _ROLE.search(prose, found.start(), found.end() + 30)
        if role and role.lastgroup and role.lastgroup[2:] in ("wall", "open"):
            return "wall" if role.lastgroup[2:] == "wall" else "open"
    return None


def _role_items(prose: str) -> list[_Item]:
    items = []
    for found in _ROLE.finditer(prose):
        group = found.lastgroup or ""
        role: Role = group[2:]  # type: ignore[assignment]
        weight = 0.6 if group[0] == "w" else 1.0
        if found[0].lower() in ("path", "paths", "pathway") and _THE_PATH.search(
            prose, max(0, found.start() - 24), found.start()
        ):
            weight = 0.5  # "find the shortest path": the task, not a kind of cell
        items.append(_Item(found.start(), found.end(), role=role, weight=weight))
    if not prose.isascii():
        for found in _CJK_ROLE.finditer(prose):
            role = (found.lastgroup or "")[2:]  # type: ignore[assignment]
            items.append(_Item(found.start(), found.end(), role=role))
        items = _without_overlaps(sorted(items, key=lambda item: item.start - item.end))
    return items


_THE_PATH = re.compile(
    r"(?:shortest|valid|find|the|optimal|possible|best|complete|no|any|every|that)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


def _place_items(prose: str) -> list[_Item]:
    items = [_Item(m.start(), m.end(), place=_pair(m)) for m in _PAIR.finditer(prose)]
    items += [_Item(m.start(), m.end(), place=_corner(m)) for m in _CORNER.finditer(prose)]
    items += [
        _Item(m.start("side"), m.end(), place=Place("side", m["side"].lower())) for m in _SIDE.finditer(prose)
    ]
    return items


def _without_overlaps(*groups: list[_Item]) -> list[_Item]:
    """All items in reading order; where two overlap, the one of the earlier group stays."""
    kept: list[_Item] = []
    starts: list[tuple[int, int]] = []
    for group in groups:
        for item in group:
            i = bisect_right(starts, (item.end, -1))
            if i and starts[i - 1][1] > item.start and starts[i - 1][0] < item.end:
                continue
            kept.append(item)
            insort(starts, (item.start, item.end))
    return sorted(kept, key=lambda item: item.start)


_EMPHASIS = re.compile(r"\*\*[\"'`]?([^\s*]{1,2}|\*)[\"'`]?\*\*")  # Markdown's bold for a single sign


class Prose:
    """The text around the drawings, with what can be said of it whatever their signs are."""

    def __init__(self, text: str) -> None:
        text = _EMPHASIS.sub(r"'\1'", text)
        self.text = text
        self._roles = _role_items(text)
        self._places = _place_items(text)
        self._tables = _table_spans(text)
        self._legends: dict[frozenset[str], Legend] = {}
        self.names_ends = {"wall", "start", "goal"} <= {
            item.role for item in self._roles if item.weight == 1.0
        }
        self.order = stated_order(text)
        self.base = stated_base(text)
        self.rows_from_below = _counts_from_below(text)

    def legend(self, signs: frozenset[str]) -> Legend:
        """What the text says of these signs."""
        if signs not in self._legends:
            self._legends[signs] = self._read(sorted(signs))
        return self._legends[signs]

    def _read(self, signs: Sequence[str]) -> Legend:
        text, legend = self.text, Legend()
        mentions = _sign_items(text, signs)
        quoted = [m for m in mentions if text[m.start] in _QUOTES + "(["]
        bare = [m for m in mentions if text[m.start] not in _QUOTES + "(["]
        items = _without_overlaps(quoted, self._places, bare, self._roles)
        _from_to(items, text, legend)
        items = _zipped(_listed(items, text), text, legend)
        _link(items, text, self._tables, legend)
        legend.others = _others(text)
        return legend
