"""What people say of mazes beside the words that all puzzles share, as codes for `parsers.grammar.maze_chunks`.

`WORDS` holds single words by language, `PHRASES` English ones of several words, each line a regular expression; those
of other languages are in `parsers.grammar.maze_tongues`. `*` parts two sides of a size, `^` is a height there, `>` a
width, E a side of a square. { and } are where a line begins and ends, < and ~ its front and its back, U and V the odd
and the even rows, H the two outer columns, + a crossing. What is an `o` tells how cells are counted, or nothing.
"""

from __future__ import annotations

import re

from parsers.lexicon import folded

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "W": """blocks block bricked brickwork stonework masonry concrete cement hedged hedgerow shrub shrubs fenced shut
            sealed barred taken occupied filled unwalkable obstructed obstruction obstructions lava pond ponds pit pits lake
            river stream pool pools water swamp mud ditch ditches trench trenches wire moat cliff cliffs mountain mountains
            building buildings thicket thickets shelves shelf rack racks crate crates barrel barrels furniture pallet pallets
            forklifts guards dragon logs timber partition partitions barricade barricades barricaded bars cactus cacti
            thorns brambles rubble debris boxes ice fire impassable impassible solid wood forbidden uncrossable stopped""",
        "F": """opening openings pass passes walk walks walked walking grass lawn meadow sand gravel road roads street lane
            lanes aisle aisles hallway hallways floors clearing doorway door doors broken footpath trail hollow safe cleared
            void voids air accessible unobstructed traversable unblocked crossable""",
        "S": """begin begins starts starting robot rover drone car tank ball marble pawn token hero character figure explorer
            adventurer hiker traveller tourist soldier prisoner knight pirate rat hamster rabbit dog cat fox turtle snail ant
            frog squirrel hedgehog bear agent enter enters entering entry entered i'm you're cart origin departs spawn source spawns""",
        "G": """finishes finishing ends ending endpoint stop stops reach reaches portal princess chest crown flag target prize
            gold coin jewel gem diamond trophy cup star carrot bone nut acorn honey banana fish nest burrow camp tent castle
            exits oasis fountain beacon shelter arrive arrives terminus""",
        "w": "number numbers",
        "A": "everywhere",
        "R": "elsewhere unlisted unmentioned more further additional",
        "c": "stack stacks",
        "b": "box boxes",
        "s": "compartment compartments room rooms chamber chambers plot plots",
        "^": "high tall deep height vertically",
        ">": "wide across width long horizontally",
        "*": "by",
        "D": """each every even odd alternate alternating between diagonal diagonally or mirrored unless if opposite half
            inverse vice beyond onward onwards upward upwards downward downwards above below beneath underneath beside neighbour neighbor neighbouring neighboring neighbours
            neighbors adjacent adjoining""",
        "=": "likewise same equal equals like identical alike ditto repeat repeats copy copies",
        "x": "apart besides",
        "v": "can't cannot nobody",
        "a": "& + plus nor",
    },
    "es": {
        "W": """muralla murallas tabique tabiques valla vallas seto setos roca rocas piedra piedras ladrillo ladrillos
            arbusto arbustos cerca tapia obstruido obstruida cerrado cerrada ocupado ocupada árbol árboles barrera barreras""",
        "F": "despejado despejada despejados sendero senderos pasadizo pasadizos transitable hierba césped suelo piso",
        "S": "comienzo partida",
        "G": "meta destino objetivo",
    },
    "pt": {
        "W": "muralha rocha rochas pedra pedras tijolo tijolos cerca sebe arbusto arbustos barreira fechado fechada ocupado",
        "F": "trilha corredor corredores passagem grama chão desimpedido",
        "S": "partida começo",
        "G": "meta destino objetivo",
    },
    "it": {
        "W": "muraglia roccia rocce pietra pietre mattone mattoni siepe siepi cespuglio barriera chiuso chiusa occupato",
        "F": "sentiero corridoio corridoi passaggio passaggi erba pavimento sgombro",
        "S": "inizio",
        "G": "meta destinazione traguardo",
    },
    "fr": {
        "W": """muraille rocher rochers roche pierre pierres brique briques haie haies buisson buissons barrière barrières
            cloison cloisons fermé fermée obstrué occupé arbre arbres""",
        "F": "sentier couloir couloirs passage passages herbe sol dégagé praticable",
        "S": "début",
        "G": "but destination",
    },
    "de": {
        "W": """fels felsen stein steine ziegel hecke hecken busch büsche baum bäume zaun block blöcke barriere versperrt
            gesperrt zugemauert geschlossen belegt besetzt""",
        "F": "boden durchgang pfad flur korridor gras wiese begehbar passierbar",
        "S": "beginn anfang startfeld",
        "G": "zielfeld",
    },
    "ru": {
        "W": "камень камни скала скалы кирпич кирпичи блок забор преграда барьер куст кусты дерево закрыто закрыта занято",
        "F": "дорога дорожка тропинка тропа коридор пол трава проход",
        "S": "начало",
        "G": "конец цель",
    },
    "fa": {"W": "سنگ صخره آجر بلوک حصار", "F": "راهرو گذر آزاد زمین چمن", "S": "آغاز", "G": "مقصد هدف"},
    "ar": {"W": "صخره حجر سیاج حاجز عائق مسدود مغلق", "F": "سالك فارغ ارض عشب", "G": "هدف الهدف"},
}

PHRASES: dict[str, str] = {
    "R": r"""
        whatever (?:i|we) (?:did not|didn't|do not|don't|have not|haven't) (?:mention|name|list|call (?:free|open|blocked|wall))(?:ed|d)?
        what(?:ever)? (?:i|we) (?:left|leave) out
        what(?:'s| is)? (?:left|remains)
        (?:everything|anything|all) (?:that is )?not (?:mentioned|listed|named)
        (?:all|any|each|every)(?: of)?(?: the)?(?: other)? (?:cells?|squares?|tiles?|spots?|fields?|positions?)(?:,? (?:that|which)(?: \w+){1,2})? not (?:mentioned|listed|named|told|given|in (?:the|my|this|that) list)(?: (?:here|above|below))?
        (?:apart|aside) from (?:that|this|those|these)\b(?!:)
        besides(?: that)?,""",
    "K": r"""
        (?:all )?around it(?: all)?(?: there)?(?: is| are)?
        around (?:the (?:edges?|outside|border|rim|whole thing))
        all (?:the way )?(?:a)?round(?: it)?
        (?<!cells )(?<!squares )(?<!tiles )(?<!fields )(?:on |along )?(?:all|every|each)(?: the| of the| four| 4| outer){0,3} (?:sides?|edges?|borders?)(?: as usual)?
        (?:all |the |an? |every ){0,3}outer(?:most)?(?= (?:wall|ring|edge|border|frame|cells?|squares?|rim))(?: (?:ring|edge|border|frame|cells?|squares?|rim))?
        (?:all |the ){0,2}(?:edge|border) (?:cells|squares)
        the (?:sides|edges) are
        (?:surrounded|framed|ringed|enclosed|bordered)(?: all around)?(?: by| in| with)?
        (?:fenced|walled|hemmed) in (?:by|with)
        outer(?:most)?\b
        (?:all )?along the (?:edges?|border|outside)
        (?:the|its) (?:whole |entire )?(?:outside|border|frame|rim|perimeter|boundary)""",
    "Y": r"""
        nothing (?:else|more)(?: \w+){0,2} (?:in (?:the|my|your|our) way|blocked|closed|blocks?(?: you)?|stops? you)""",
    "Z": r"""
        (?:that's|that is|those are|these are)(?: really)? (?:all|every)(?: of)?(?: the)?""",
    "W": r"""
        (?:stop|block|halt|hinder|hold)s? (?:you|me|us|one|him|her|them|anyone|anybody)(?: up| back)?\b
        (?:cannot|can't|can not|must not|mustn't|may not|should not|don't|do not|does not|doesn't|never)(?: be)? (?:enter(?:ed)?|used?|pass(?:ed)?|cross(?:ed)?|touch|(?:walk(?:ed)?|go|step|drive|get|move)(?: over| on| through| into| across)?)\b
        (?:nobody|no one) (?:can )?(?:passe?s?|walks?|enters?|uses?|steps?|goe?s?)\b(?: on| through)?
        avoid\b
        no good
        close (?=everything|all |off |the cells|cells)
        in (?:the|my|your|our|his|her|its) way
        (?:bumps?|bangs?|runs?|crash(?:es)?|knocks?|walks?|walking|running) (?:right |straight )?(?:into|against)(?: an?| the| some)?(?: \w+)??(?= (?:at|in|on)\b)
        (?:one|you|we|he|she|it) (?:gets?|is|are) (?:stuck|stopped|held up)
        no (?:way|passage|passing|getting|entry|access)(?: through| past| across| over| in)?(?= (?:at|in|on|for)\b)
        stuck(?= (?:in|at|on) (?:row|column|line|square|cell|the )\b)
        dead ends?
        off[- ]limits
        out of bounds
        no[- ]go\b""",
    "F": r"""
        nothing (?:is |stands )?in (?:the|my|your|our) way
        (?:come|comes|get|gets|passe?s?|walks?) through
        free to (?:walk|pass|use|go|move|enter|step)(?: on| through)?\b
        lets? (?:you|me|us) through
        ways? through
        can (?:be )?(?:use|(?:get|go|walk|pass|cross|enter)(?:ed)?(?: on| through| along)?)\b""",
    "S": r"""
        (?:set|sets|setting|start|starts|starting) (?:out|off)
        (?:coming|comes?|leaves?|leaving) (?=from)
        (?:come|comes|came|get|gets|go|goes|way) in\b(?: at)?
        (?:i|we|you) (?:am|are|stand|wait|appear|sit)(?: standing)?(?= (?:at|in|on|right|currently|now)\b)
        (?:start|starting) (?:point|position|cell|square)
        (?:door|gate|hole|opening|path|passage) in(?= is\b|:)
        (?<=[.,;:\n(] )in(?=: ?)
        (?<=\n)in(?=: ?)
        (?<!\w)beginning(?= (?:at|is|in)\b|:)""",
    "G": r"""
        (?:come|comes|get|gets|go|goes|walk|way) out\b
        ,? out at\b
        (?:leave|leaves|leaving)(?! from)
        (?:i'm|we're|i am|we are|he's|she's|it's) (?:headed|heading|bound|going|trying|on (?:my|our|the) way)(?: to| for| towards?)?(?: get to| reach| go to| come to)?
        (?:bound|head|heads|heading) for
        (?:its|his|her|their) home
        (?:door|gate|hole|opening|path|passage) out(?= is\b|:)
        (?<=[.,;:\n(] )out(?=: ?)
        (?<=\n)out(?=: ?)
        (?:final|end|ending) (?:cell|square|position|point|tile|spot|place)(?=:| (?:is|=|at|in)\b)
        (?<!\w)end(?= (?:at|is|in)\b)""",
    "E": r"""
        (?:in )?(?:both|each|all|every) (?:directions?|ways?)
        (?:(?:to|on|along) )?(?:a|per|each|every) side""",
    "^": r"""
        from (?:the )?top(?: edge)? to (?:the )?bottom
        top to bottom""",
    ">": r"""
        from (?:the )?left(?: edge)? to (?:the )?right
        left to right""",
    "{": r"""
        (?:begins|starts|opens) with""",
    "}": r"""
        (?:ends|finishes|closes) with""",
    "<": r"""
        (?:in|up|at (?:its|the)) front
        at (?:its|the) (?:start|beginning)(?! (?:is|of))""",
    "~": r"""
        at (?:its|the) (?:back|(?:far )?end)(?! (?:is|of))""",
    "U": r"""
        (?:every|all|each|the) odd(?:-numbered)? (?:row|line)s?""",
    "V": r"""
        (?:every|all|each|the) even(?:-numbered)? (?:row|line)s?""",
    "H": r"""
        (?:both|the) (?:side|outer) columns
        columns on both sides""",
    "+": r"""
        (?:crossing|intersection|meeting point) (?:of|between)""",
    "D": r"""
        (?:every|each) (?:other|second|third|fourth)(?= (?:row|col|line))
        every (?:second|third|fourth)\b
        (?:and|or) (?:up|down|on|higher|lower|so on)\b(?! (?:to|at|in|from|row|column))""",
    "a": r"""
        (?:and )?so (?:are|is)
        but also""",
    "n": r"""
        (?:new|next) (?:line|row)
        (?:right |directly |just )?(?:under|below|beneath|after) (?:that|it|this)(?=:|,| comes| follows| is| goes| there)
        (?:under|below|after) that
        (?:then|next|now) (?:comes?|follows?)""",
    "t": r"""
        up to and including
        as far as
        up to
        up until
        all the way to""",
    ".": r"""
        full stop
        please
        (?<=(?-i:[a-z])) (?=(?-i:In|The|Another|Every|There|From|Along|On|One|Take|Get|My|Our|You|We) (?-i:[a-z]))""",
    "o": r"""
        (?<=top )wall
        (?<=bottom )wall
        (?<=left )wall
        (?<=right )wall
        (?<=upper )wall
        (?<=lower )wall
        only one (?=way|route|path|solution|answer|exit)
        (?:row|line|column) by (?:row|line|column)
        (?:walking|going|looking|reading) (?:down|along|across|over)
        to (?:begin|start) with
        (?:top[ -]down|downwards?)(?=:)
        (?:i'd|would|i) like to
        nothing (?:else )?(?:but|than)
        from (?:the )?(?:start|S|beginning|entrance) to (?:the )?(?:goal|end|exit|finish|G)\b
        you (?:guys )?rock
        \((?:[A-Z] ?(?:-|–|to) ?[A-Z]|1 ?(?:-|–|to) ?\d{1,2})(?:,? [^().\d]{0,40})?\)
        (?:0|zero|1|one)[- ](?:based|indexed)(?: (?:rows and columns|coordinates?|positions?|indices|indexing|counting))?\b
        (?:counting|counted|numbered|numbering|indexed|indices|coordinates|start(?:s|ing)?)(?: (?:is|are|start|starts|begin|begins|starting))* (?:from|at|with) (?:0|zero|1|one)\b(?! ?[/,|:;-] ?(?:\d|one|two|three|four|five|six|seven|eight|nine)| (?:row|col|wall|block|start|and|in|down|across|the goal))
        \bthe (?:first|second|third|fourth|other)(?: one)?(?= (?:is |goes |runs |covers |stands |lies |blocks )?(?:in|along|on|at|from|across) (?:row|col|line|r\d))
        all right(?=[,.!:]| then)
        (?:up|down|left|right)(?:(?:,|,? (?:and|or)|/) ?(?:up|down|left|right)){1,3}\b(?! (?:of|col|edge|side|wall|border|corner))
        \ba (?:second|third|fourth|fifth|further)\b(?: one)?
        (?:you|we|i) (?:pass|meet|find)(?! (?:at|in|on|through|only|from|over)\b)
        one (?=long|solid|big|continuous|complete|single)
        (?<=\bis )one (?=[a-z])(?!through|thru|to|till?|until|and|or|up|wall|is|open|free)
        row 1 (?:is )?(?:on|at) (?:the )?top
        from (?:the )?top(?: edge)? down(?:wards)?
        from (?:the )?(?:top|left)(?! ?-?(?:left|right|corner|top|bottom|most|row|col|to|square|cell|edge|side|end|hand))
        (?:from )?side to side
        (?:we|i|it|let me|let us|let's) (?:start|begin)s? (?:off )?with\b
        from above
        (?<!the )right (?=in |on |at |there|here|now)
        \b[xy] (?:is|goes|runs|counts|means|gives|stands for|for) [^.;,\n\d]{3,40}
        \(?(?:i write )?\b(?:x ?, ?y|row ?, ?col(?:umn)?s?|col(?:umn)? ?, ?row)\b(?: here| first|(?= ?[.;:)\n]|, ?[a-z]))\)?
        \((?:rows?|columns?|cols?) first[^.;\n\d)]{0,30}\)
        (?:rows?|columns?) (?:comes? )?first(?=,? (?:then|and) (?:the )?(?:row|col))
        (?!\w+ (?:are )?numbered \d)(?:rows?|columns?|letters?)(?: are| is)?(?: the)? (?:count|counted|numbered|letters|numbers|lettered|named)\b[^.;,\n\d]{0,30}
        (?:the )?letters? (?:is|are|gives?|names?)[^.;,\n\d]{3,20}(?:and (?:the )?numbers?[^.;,\n\d]{0,20})?
        columns? (?:are )?A, B(?:, C| and C)?[^.;\n]{0,20}
        columns A (?:to|through) [A-I]\b[^.;,\n]{0,12}
        rows 1 to \d+ from the top""",
}

PHRASE = re.compile(
    "|".join(
        f"(?P<_{ord(code)}>{'|'.join(line.strip() for line in lines.strip().splitlines())})"
        for code, lines in PHRASES.items()
    ),
    re.IGNORECASE,
)
"""Any of them; the name of the group tells the code."""


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(word) for word in text.split())


ONLY = _words(
    "only just nur bloß sólo solo solamente seulement uniquement apenas somente soltanto только лишь فقط تنها 只有 只 仅 仅有 唯一"
)
ONWARDS = _words("on onward onwards down downward downwards")
HOLES = _words("ways way hole holes gap gaps opening openings door doors broken")
FILLERS = _words(
    "goes go runs run stretches spans covers lies stands leads extends another other does do too also respectively one per each by so these those they"
)
"""Words that tell nothing, where others that are not known might."""
ENDS = _words("first last final end beginning última último letzte letzten dernier dernière")
SINGULAR = _words(
    """row line rank column col file r c cell square tile spot field slot position fila línea columna casilla celda zeile
    reihe spalte feld ligne rangée colonne case linha coluna casa riga colonna casella строка строке строку ряд ряду
    столбец столбце ردیف سطر ستون خانه صف الصف السطر عمود العمود الخانه الخانة"""
)
"""Nouns after which one number stands; after others it may be a list."""
