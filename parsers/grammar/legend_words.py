"""The words of legends in ten languages: what blocks, what lets through, where one starts and where one wants to be.

`WORDS` holds them by role, a comma between two of them. A star stands for any ending ("стен*"), a question mark in front
for a word that hints but does not say ("?robot" is mostly who starts). A word may have a role for signs that stand often and
another for signs that stand once: houses are walls, the house is where one goes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property

Role = str  # "wall", "open", "start", "goal", "blank"

WORDS: dict[Role, str] = {
    "wall": """
        wall*, masonry, obstacle*, obstruct*, block*, barrier*, barricade*, impass*, unpassable, impenetrab*, solid, closed, hedge*, bush*, shrub*, tree*, forest*, wood,
        woods, rock*, stone*, boulder*, brick*, bricks, fence*, mountain*, cliff*, building*, house*, shelf, shelves, shelving, rack*, pallet*, water, sea, lake*, river*,
        lava, fire, swamp*, mud, rubble, collapsed, caved in, forbidden, prohibited, off limits, out of bounds, no go, no entry, nogo, no way through, no thoroughfare,
        keep out, stay off, stay away, keep away, keep off, keep clear, keeps you out, avoid*, bump*, in the way, in your way, stop you, stops you, stop me, stops me, hinder*, hamper*, trouble,
        occupied, private ground, private, taboo, thicket*, skirting boards, flower bed*, ditch*, pit, pits, abyss, hole*, ice, fences, gets in the way, cannot be entered,
        dead, filled, concrete, ?black, pillar*, crate*, car, cars, table*, desk*, reef*, land mine*, mines, cactus, cacti, iceberg*, crater*, sharks, spikes, thorn*, bramble*,
        muro, muros, pared, paredes, obstaculo*, seto*, arbol, arboles, bloquead*, bloque*, piedra*, roca*, cerrad*, montana*, agua, edificio*, casas, valla*, prohibid*, vedad*, intransitable*, cierra*, tapia*,
        wand, wande, waende, mauer*, hecke*, hindernis*, gesperrt*, blockiert*, versperr*, baum, baume, baeume, stein*, fels*, wasser, berg, berge, gebaude, gebaeude, hauser, haeuser, zaun, zaune, verboten*, tabu, busch*, gebusch*, gestrupp, unpassierbar*, kein durchkommen, blockaden, sperr*,
        mur, murs, haie*, bloque*, arbre*, pierre*, rocher*, eau, montagne*, batiment*, maison, maisons, interdit*, ferme, fermee*, fermes, cogne*, barre, barrent, infranchissable*, barriere*, foret*, murail*, obstacles, arrete net,
        стен*, препятств*, забор*, преград*, нельзя, дерев*, камен*, камн*, скал*, вод*, гор*, здани*, закрыт*, занят*, запрещ*, кирпич*, куст*, лес, непроход*, хода нет, прохода нет, перегор*, изгород*, барьер*, блок*, тупик*, ограждени*,
        دیوار*, مانع*, موانع, درخت*, سنگ*, صخره*, اب, کوه*, بسته*, مسدود*, ممنوع*, حصار*, ساختمان*, پرچین*, اجر*,
        جدار*, جدران*, حائط*, حواجز, حاجز*, عائق*, عوائق*, عقبه*, عقبات*, شجره, اشجار*, صخر*, صخور*, ماء, جبل, جبال*, مغلق*, محظور*, سور, اسوار*, حيطان*, مبني, مباني*, حجر*, حجاره*, سياج*,
        parede*, obstaculo*, arvore*, pedra*, rocha*, fechad*, proibid*, montanha*, predio*, cerca*, sebe*, barreira*, impedid*, agua*, muralha*, bloquei*,
        parete*, pareti*, ostacol*, siepe*, siepi*, albero, alberi, sasso, sassi, pietra*, pietre, roccia*, rocce, chius*, acqua, montagn*, edific*, vietat*, bloccat*, blocc*, mura, recint*, sbarra*, invalicabil*, impraticabil*""",
    "open": """
        open, free, freely, path, paths, pathway*, footpath*, floor*, passage*, corridor*, hallway*, hall, halls, empty, walkable, passable, traversable, drivable, accessible, road*, street*, way, ways, lane*,
        aisle*, tunnel*, gravel, grass, lawn*, meadow*, sand, sandy, sidewalk*, pavement*, trail*, track*, ground, land, clear, air, thin air, breathing space, welcome, vacant, allowed, permitted,
        fine, fine to step on, lets you through, let you through, lets you pass, let you pass, invite*, keep to, stay on, alley*, carpet, canal*, moss, nothing there,
        ?walk*, ?stroll*, ?wander*, ?step*, ?cross*, ?pass*, ?enter*, ?go, ?goes, ?going, ?run*, ?drive*, ?drives, ?tread*, ?travel*, ?move*, ?moving, ?get through, ?squeez*, ?climb*, ?feet, ?roam*, ?swim*, ?sail*, ?use, ?be crossed, ?white,
        camino*, libre*, pasillo*, paso, suelo*, pasaje*, vaci*, calle*, hierba, pasto, prado*, sendero*, transitable*, abiert*, via libre, deja pasar, corredor*, ?pasar, ?caminar, ?camina*, ?pisar, ?cruzar, ?atraves*, ?andar, ?anda,
        weg, wege, wegen, frei, freie, freies, freien, gang, gange, gaenge, boden, flur*, begehbar*, wiese*, rasen, waldweg*, gras, strasse*, straße*, leer*, offen*, pfad*, durchgang*, passierbar*, platz, lasst einen durch, ?gehen, ?laufen, ?betreten, ?kommt, ?passieren, ?uber, ?entlang,
        chemin*, couloir*, passage*, sol, allee*, herbe, pre, prairie*, rue*, vide*, degage*, voie, route*, ouvert*, laisse filer, sentier*, praticable*, ?passer, ?passe, ?marcher, ?marche, ?traverse*, ?circul*, ?avancer, ?franchir,
        проход*, дорог*, дорож*, свободн*, пол, коридор*, пуст*, трав*, лужай*, луг*, путь, пути, тропинк*, тропа, тропы, просто́р, простор, пропускает, открыт*, улиц*, ?можно, ?ходить, ?идти, ?ходят, ?пройти, ?проходить, ?идут, ?ступать, ?гулять,
        راه*, مسیر*, ازاد*, خالی*, باز, راهرو*, گذرگاه*, چمن*, کوچه*, خیابان*, جاده*, قابل عبور, ?عبور, ?رفت, ?گذشت, ?رد,
        ممر*, طريق*, طرق*, فارغ*, مفتوح*, سالك*, مسار*, عشب*, ارض*, ارضيه*, شارع*, حر, حره, متاح*, ?المشي, ?السير, ?المرور, ?العبور, ?تمشي, ?امشي, ?نمشي, ?تمر, ?عبور, ?مشي, ?سير,
        caminho*, livre*, corredor*, corredores, chao, piso, passagem, passagens, vazi*, rua*, grama, relva, estrada*, abert*, ?passar, ?andar, ?caminha*, ?pisar, ?atravess*, ?anda,
        via libera, liber*, passaggi*, corridoi*, vuot*, percorribil*, strad*, pavimento*, sentier*, cammin*, prat*, erba, apert*, calpestabil*, transitabil*, percorrere, percorrono, ?passa, ?passare, ?camminare, ?cammina, ?andare, ?attraversar*""",
    "start": """
        start*, begin*, origin, origins, entrance*, entry, entry point, way in, spawn*, source, depart*, set out, set off, sets off, sets out, leaving, leaves from, current position, currently, current*, whereabouts,
        i am, i'm, im, that's us, that's me, thats me, me, my position, where i am, where i'm at, i stand, i sit, i live, i wait, we stand, we are, you are, you stand, you come in, come in, coming from, comes in, i enter, you enter, enters, enter at,
        in at, our hero, hero, heroes, heroine, little man, guy, my guy, explorer, wizard, knight, party, forklift, agv, dock, charging dock, taxi, my car, the stairs we came down, where i live, beginning, agent, agent position,
        mouse, hamster, robot, player, ant, rat, adventurer, traveller, traveler, hiker, runner, ball, spider, turtle, snail, pawn, prince, girl, boy, kid, child, dog, cat, frog, bee, ship, boat, diver, visitor*, gate, garden gate, red riding hood, ours, ?you, ?i, ?we,
        find me, find us, our journey begins, finger on, located at, wakes up, stands at, sits at, home base, base, ?from,
        inicio, comienzo, partida, entrada, empiezo, empieza*, empezamos, comienz*, salgo, salimos, partimos, parto, punto de partida, punto de salida, yo, donde estoy, estoy, raton, mi posicion, jugador, estamos, ?desde, ?de,
        anfang*, beginn*, eingang*, startpunkt, startfeld, ich bin, ich stehe, stehe ich, bin ich, ich, maus, meine position, los geht, losgeh*, hocke, einstieg*, spieler, reise beginnt, hier bin, ?von, ?vom, ?ab,
        depart*, debut*, entree*, je pars, pars, j'entre, entre par, entre en, commence*, je suis, suis, moi, souris, ma position, elance*, me voila, joueur, partons, on part, point de depart, ?de, ?depuis,
        старт*, начал*, начина*, вход*, откуда, стою, я, мыш*, отправля*, пока тут, игрок*, нахожусь, отправн*, герой, ?от, ?из, ?с, ?со,
        شروع*, اغاز*, ورودی*, مبدا*, من اینجا*, موش*, نقطه شروع, بازیکن*, ایستاده*, هستم, ورود, ?از,
        بدايه*, البدايه, انطلاق*, مدخل*, دخول*, ابدا, نبدا, يبدا, تبدا, انا, الفار, فار, موقعي, لاعب*, اقف, ?من,
        inicio*, comeco*, comeca*, partida*, entrada*, eu, estou, rato, jogador*, minha posicao, origem, saio, ?da, ?do,
        inizio*, inizia*, partenza*, ingresso*, entrata*, entrate, io, sono in, sono su, parto, parte da, partiamo, topo, topolino, giocatore*, mi trovo, comincio, ?da, ?dal""",
    "goal": """
        goal*, exit*, finish*, end, ends, ending, end point, endpoint, target*, destination*, terminus, terminal, sink, treasure*, way out, cheese, prize, objective*, arriv*, trophy, gold, candy, candies, chest, princess, diamond*, gem, jewel*, fountain,
        pavilion, bench, rose, office, school, shop, station, packing station, drop off, loading bay, deliver*, my tent, tent, ?home, house, castle, cottage, grandma*, treasure chest, flag, finishing line, finish line,
        get to, gets to, got to, getting to, go to, goes to, going to, come to, walk to, run to, roll to, reach*, arrive at, be at, need to be, leave at, leave by, leave where, leaves at, out at, go out, head for, heading for, heading to, heads for, aim for, aim at, steer for, bound for, looking for, look out for,
        want to go, wants to go, want to be, wants to be, want to get, wants to get, wanna get, wanna be, wanna go, i want, i work, we're after, are after, win, wins, you win, want to see, must find, has to find, stop where, stop at, journey ends, must reach, over to, headed,
        anthill, nest, hive, kennel, bone, carrot*, apple*, nut, nuts, acorn, banana*, honey, harbour, harbor, lighthouse, island, oasis, well, village, town, bed, key, crown, egg, bus stop, cave exit, ?to, ?into, ?until,
        meta, final, fin, salida, queso, castillo, tesoro, destino*, llegada*, llegar, llego, llega, objetivo*, buscamos, se termina, termina*, ?hasta, ?a, ?al, ?casa,
        ziel*, ausgang*, ende*, endet, kase, kaese, schatz*, raus, hinaus, ankunft, will zu, will nach, muss zu, muss nach, ich will, ich muss, dorthin, endpunkt, wohin, ankomm*, schloss, ?nach, ?zu, ?zum, ?zur, ?bis, ?haus,
        arrivee*, arriver, sortie*, je sors, sors par, sors en, fromage, chateau, terrier,, tresor*, le but, but final, notre but, mon but, objectif*, aller a, atteindre, on vise, finit*, destination*, je veux, rejoindre, ?a, ?jusqu, ?jusque, ?vers,
        куда, финиш*, выход*, сыр*, норк*, домой, дом,, цел*, клад*, дойти, попасть, прийти, добраться, стремимся, надо сюда, конец, конц*, конечн*, сокровищ*, добир*, ?до, ?к, ?ко, ?на,
        پایان*, مقصد*, هدف*, خروج*, خروجی*, پنیر*, گنج*, برسم, برسیم, برسد, رسیدن, برسانید, برسانم, برو, برویم, ?تا, ?به,
        نهايه*, هدف*, مخرج*, خروج*, وصول*, جبن*, كنز*, اصل, نصل, تصل, يصل, وجهه*, ?الي,
        chegada*, saida*, queijo, tesouro*, destino*, chegar, objetivo*, alvo, termino, termina*, fim, final, ?ate, ?a, ?ao, ?para,
        arrivo*, uscita*, uscire, formaggio, tesoro*, traguardo*, destinazione*, obiettiv*, arrivare, raggiung*, fine, finisc*, termina*, ?a, ?al, ?fino""",
    "seek": """
        wants, want, seeks, looks for, is looking for, needs to, has to, must, hopes to, tries to, would like, longs for, hops, quiere, busca, debe, tiene que, necesita, intenta, sucht, mochte, muss, will zu, will zum, will zur, will nach, soll,
        cherche, veut, doit, aimerait, хочет, ищет, должен, должна, спешит, идет, vuole, cerca, deve, desidera, quer, procura, precisa, میخواهد, خواهد, يريد, تريد, يبحث""",
    "blank": """
        blank*, empty, empties, unknown*, hole*, gap*, missing, nothing, vacant, unset, none, null, free, fill*, placeholder*, undecided, undetermined, not given, no number, no digit, no figure, no value, no clue,
        nobody knows, digit behind, behind every, swap, worked out, without a number, without number*, for digits, for numbers, there is no, no print*, to be solved, unsolved, open, ungiven, not known, not yet, yet to be, work out, replace*, number goes, guess*,
        vaci*, hueco*, falta*, sin numero, no hay numero, no hay nada, blanco*, muss eine zahl, eine zahl hin, leer*, lucke*, luecke*, frei*, fehlt, fehlen, keine zahl, nichts, unbekannt*, vide*, trou*, rien, manque*, trouver, remplir, inconnu*,
        пуст*, пропуск*, нет цифры, цифры нет, нет числа, ничего нет, ничего, нет ничего, неизвестн*, незаполн*, خالی*, نامعلوم, مجهول*, فارغ*, فراغ*, مجهوله, خاليه, vazi*, branco*, em falta, desconhecid*, vuot*, manc*, mancant*, bianc*""",
}

CJK_WORDS: dict[Role, str] = {
    "wall": "墙壁 墙 牆 障碍物 障碍 障礙 阻碍 挡住 绕开 树 石头 石 岩 山 水 河 湖 篱笆 建筑 房子 不可通行 禁止 砖 关闭",
    "open": "可通行 通路 通道 空地 道路 小路 草地 草 路 可走 走廊 畅行无阻 前进 地板 平地 走 通过 穿过 通行 通过 进入",
    "start": "起点 起始 起 入口 出发 开始 老鼠 小鼠 我 玩家 始于 现在位于 机器人 小人 从 由 自",
    "goal": "终点 目的地 目标 出口 奶酪 宝藏 宝箱 抵达 到达 走到 止于 终 家 去到 去 到 至",
    "seek": "想吃 想去 想找 想到 要去 要到 寻找",
    "blank": "空格 空白 空 待填 没有数字 未知 没填 不知道 填",
}
_HINTS_OF_CJK = "走 通过 穿过 通行 进入 从 由 自 去 到 至 我 家 起 终 水 山 树 草 石"

DENIALS = """not, no, never, nobody, noone, cannot, can't, cant, won't, wont, don't, dont, doesn't, doesnt, isn't, aren't, mustn't, couldn't, shouldn't, without, neither, nor, unable,
    nunca, sin, nadie, tampoco, nicht, kein*, nie, niemand, niemals, ohne, ne, n, pas, jamais, sans, aucun*, personne, не, ни, нет, без, никогда, никто, non, senza, nessun*, mai, nao, sem, ninguem,
    نمی*, نیست, نباید, نتوان*, غیر, بدون, لا, ليس*, لم, لن, غير, دون, بدون"""
CJK_DENIALS = "不 没 無 无 别 勿 非"
EXCEPTIONS = """but, except, besides, apart from, other than, excepting, außer, ausser, bis auf, sauf, excepte, hormis, excepto, salvo, menos, кроме, tranne, eccetto, exceto, الا, سوی, عدا, بجز, جز, غیر از"""
OTHERS = """everything else, anything else, all else, all the rest, the rest, everything other, rest, others, the others, all others, all other, any other, every other, the remaining, remaining, whatever else,
    el resto, lo demas, todo lo demas, demas, der rest, alles andere, alles ubrige, alle anderen, le reste, tout le reste, les autres, остальное, все остальное, остальные, il resto, tutto il resto, o resto, بقیه, باقی, الباقي, باقي, 其余 其他 其它"""
NOTHING = """shortest way, shortest path, shortest route, shortest walk, shortest dry way, quickest way, quickest route, fastest way, fastest route, fastest path, best way, best route, best path, the way from, a way from, way to the, path to the, path from, my way, one's way,
    which way, find a way, find path, find the path, find a path, find my way, no way, other way round, the other way, other way, by the way, way too, whole route, step by step, steps, help me, do it for me, solve it for me, this for me, it for me, out for me, maze for me, path for me, that for me, way for me, tell me, show me, give me, let me, excuse me, gimme,
    in the end, at the end, start with, to start, started, get started, how do i start, get going, here goes, let's go, lets go, let us go, ago, go ahead, go again, moves, number of moves, how many steps, how many moves, dead end*, for free, feel free, mind you, thank you, thanks to you, can you, could you, would you, will you,
    do you, you see, if you see, you said, when you, if you can, where you, you please, are you, what you, i wrote, i used, i use, i put, i typed, i took, i chose, i have, i've, i got, i did, i drew, i made, i marked, i filled, i need, i think, i mean, i was, i can, i can't, i cannot, i don't, i wonder, i would, i'd, i know, we have, we need, we use, we put, you'll need, nothing but, no sign but, no sign, wherever you, anything drawn, just floor,
    camino mas corto, ruta mas corta, el camino mas, resuelve*, kurzeste weg, kurzesten weg, kuerzeste weg, kuerzesten weg, schnellste weg, schnellsten weg, am ende, zu ende, zeige mir, zeig mir, durch zeichen, mit einem weg,
    chemin le plus court, plus court chemin, le chemin le plus, un chemin de, un chemin entre, le chemin entre, a l'aide, aidez moi, aide moi, dites moi, dis moi, кратчайш* путь, короткий путь, короткого пути, путь от, путь из, помоги мне, найди путь, найти путь, покажи путь, самый короткий путь, кратчайший маршрут,
    کوتاهترین راه, کوتاه ترین راه, کوتاهترین مسیر, کوتاه ترین مسیر, راه حل, کمکم کن, به من, برای من, اقصر طريق, اقصر مسار, طريق من, caminho mais curto, o caminho mais, me ajude, menor caminho, percorso piu breve, strada piu breve, cammino piu breve, via piu breve, la strada piu, aiutami, grazie"""
CJK_NOTHING = "最短路径 最短的路 最短路线 最短路 怎么走 走法 一条路 找路 帮我 给我 告诉我 请问我 我用 我把 我想 我画 我的 路线 路径 有解 走出 不知道 能走吗 多少步 我需要 水平 出来"

_LINKS = """
    a an the is are be as by with at on in for of it its that this these those which being equals equal means mean meaning stands stand denotes denote represents represent marks mark marked shows show shown indicates indicate
    sign signs symbol symbols letter letters character characters char cell cells square squares one ones drawn called used given typed written carry carries has have contain contains looks look like up come comes capital small every each all where there my our your his her
    es son significa marca representa con el la los las un una en signo letra ist sind bedeutet heisst heißt steht stehen fur für markiert als der die das den dem ein eine mit auf bei zeichen buchstabe
    can can't cannot may not must should be won't don't you i we one never through onto into man darf kann kommt nicht on peut ne pas se puede no нельзя можно не si puo non pode nao
    est sont veut dire signifie marque represente le les du des note notes lettre signe par sur en это значит означает обозначает обозначены отмечены знаком как там где на в через по об знак буква
    e è rappresenta sono il lo gli segna lettera segno o os as sao representa letra marca simbolo
    است یعنی نشان علامت هست هستند را حرف هو هي تعني تمثل يمثل يعني حرف رمز علامه عند في علي و ه"""
_PREPOSITIONS = """
    from to into until after desde de hasta a al von vom ab nach zu zum zur bis depuis jusqu jusque vers от из с со до к ко на از تا به من الي da do dal ate ao para fino 从 由 自 去 到 至"""

SIGN_NAMES: dict[str, str] = {
    "#＃": "hash, hashes, hash sign*, hash mark*, hashtag*, pound sign*, number sign*, octothorpe*, sharps, sharp sign*, almohadilla*, numeral*, raute*, rautezeichen, rautenzeichen, doppelkreuz*, diese, dieses, решетк*, диез*, cancellett*, cerquilha*, jogo da velha, مربع, هشتگ, شباک, 井号 井字",
    ".·•●": "dot, dots, full stop*, period, periods, middle dot*, fat dot*, point, points, punto, puntos, punkt, punkte, punkten, le point, les points, точк*, نقطه, نقاط, نقطه ها, النقاط, ponto, pontos, punti, puntini, puntino, 点 圆点 小点",
    "*★☆": "star, stars, asterisk*, asterisc*, estrella*, stern, sterne, sternchen, asterisque*, etoile*, звездоч*, звезд*, ستاره*, نجمه, نجوم, estrela*, stell*, stellin*, 星号 星",
    "-–—": "dash, dashes, hyphen*, minus sign*, minus*, guion, guiones, strich, striche, bindestrich*, tiret, tirets, дефис*, тире, черточк*, خط تیره, شرطه, شرطات, hifen*, traco*, trattin*, 横线 短横 减号",
    "_": "underscore*, low line*, guion bajo, guiones bajos, unterstrich*, tiret bas, tirets bas, tiret du bas, подчеркив*, زیرخط, sottolineatur*, underline*, trattino basso, trattini bassi, 下划线",
    "+": "plus, pluses, plusses, plus sign*, cross sign*, el mas, signo mas, pluszeichen, signe plus, плюс*, sinal de mais, segno piu, il piu, 加号",
    "@": "at sign*, at symbol*, arroba*, at zeichen, klammeraffe*, arobase*, собак*, chiocciol*, 圈a符号",
    "$": "dollar, dollar sign*, dollars, dolar, signo de dolar, dollarzeichen, доллар*, cifrao, dollaro, 美元符号 美元",
    "%": "percent sign*, per cent sign*, percent, percents, porcentaje*, prozentzeichen, pourcent*, процент*, percentual*, porcento, 百分号",
    "&": "ampersand*, und zeichen, esperluette*, амперсанд*, et commerciale, e comercial",
    "=": "equal sign*, equals sign*, gleichheitszeichen, signe egal, signo igual, знак равенства, 等号",
    "~": "tilde*, wavy line*, wave, waves, tildes, virgulilla*, тильд*, til, 波浪号 波浪",
    "?": "question mark*, signo de interrogacion, interrogacion*, fragezeichen, point d'interrogation, points d'interrogation, вопросительн*, вопрос*, علامت سوال, علامه استفهام, interroga*, punto interrogativo, punti interrogativi, 问号",
    "!": "exclamation mark*, exclamation point*, exclamacion*, la exclamacion, ausrufezeichen, point d'exclamation, восклицательн*, exclama*, punto esclamativo, علامت تعجب, 感叹号",
    "^": "caret, carets, hat sign*, circumflex*, zirkumflex*, acento circunflexo, accento circonflesso, circonflexe*, chevron*, 尖号",
    ",": "comma, commas, coma, comas, komma, kommas, virgule*, запят*, virgola, virgole, virgula*, ویرگول, فاصله, 逗号",
    ":": "colon, colons, doppelpunkt*, dos puntos, deux points, двоеточ*, due punti, dois pontos, 冒号",
    ";": "semicolon*, strichpunkt*, point virgule, точк* с запятой",
    "/": "slash, slashes, schragstrich*, barra, barras, слэш*, слеш*, barre oblique, 斜杠",
    "|": "pipe, pipes, vertical bar*, bars, senkrecht* strich*, 竖线",
    "'": "apostrophe*, apostroph, apostrofo*, апостроф*",
    "▓▒█■": "shaded block*, dark block*, darker block*, dark shade*, dark square*, darker one*",
    "░▒□⬜": "light block*, lighter block*, light shade*, pale block*, light square*, lighter one*, dotted block*",
    "█■▓▒░": "block, blocks, solid block*, full block*, filled block*, grey block*, gray block*, black square*, black box*, black cell*, cuadrado* negro*, schwarze* kastchen, schwarze* quadrat*, carre* noir*, черн* квадрат*, quadrat* ner*, quadrado* preto*, 黑块 黑格 方块",
    "□": "white square*, white box*, empty box*, empty square*, cuadrado* blanco*, carre* blanc*, бел* квадрат*, quadrat* bianc*, 白块 白格",
    "⬛": "black square*, black cell*, black tile*",
    "⬜": "white square*, white cell*, white tile*",
    "Xx×✕": "cross, crosses, equis, aspa, aspas, kreuz, kreuze, kreuzchen, croix, крестик*, икс*, croce, croci, crocett*, ضربدر, xis, 叉",
    "Oo○": "circle, circles, small circle*, ring, rings, circulo*, kreis, kreise, kringel, rond, ronds, cercle*, кружо*, кружк*, cerchi*, bolinha*, دایره, دائره, دوائر, 圆圈 圈",
    "0": "zero, zeros, zeroes, nought, noughts, naught*, cero, ceros, null, nullen, nulle*, zeros, le zero, ноль, нол*, нул*, صفر, اصفار, zeri, 数字0 零",
    "1": "one, ones, uno, unos, eins, einsen, единиц*, un uno, le un, les uns, uns, یک, واحد, uni, 数字1 一",
    "2": "two, twos, dos, doses, zwei, zweien, deux, двойк*, due, dois, دو, اثنان, 数字2",
    "3": "three, threes, tres, drei, dreien, trois, тройк*, tre, سه, ثلاثه, 数字3",
    "7": "seven, sevens",
    "8": "eight, eights",
    "9": "nine, nines",
    " ": "space, spaces, blank, blanks, white space, whitespace, espacio, espacios, leerzeichen, espace, espaces, пробел*, spazi, spazio, espaco, espacos, فاصله, فراغ, 空格",
}  # fmt: skip
"""What signs are called. Of several signs before the colon, the one that is drawn is meant."""


# ---------------------------------------------------------------------------- looking words up

WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]+(?:['’](?:t|m|ve|ll|d|re)(?!\w))?")
_LONGEST = 5  # words of a phrase
_LETTERS = str.maketrans({"ي": "ی", "ك": "ک", "ى": "ی", "ة": "ه", "ß": "ss", "ł": "l", "’": "'"})


def folded(word: str) -> str:
    """Small letters without accents, with one form for the letters that Arabic and Persian share."""
    plain = word.lower().translate(_LETTERS)
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain)
    return unicodedata.normalize("NFC", "".join(char for char in parts if not unicodedata.combining(char)))


LINKS = frozenset(map(folded, _LINKS.split()))
"""Words between a sign and its role that add nothing."""
PREPOSITIONS = frozenset(map(folded, _PREPOSITIONS.split()))
"""Words for a role that only count right before a sign."""


class _Phrases:
    """Tables of phrases, looked up word by word, the longest first."""

    def __init__(self) -> None:
        self.whole: dict[str, dict[str, float]] = {}
        self.stems: dict[str, dict[str, float]] = {}
        self.cjk: dict[str, dict[str, float]] = {}

    def add(self, what: str, table: str) -> None:
        for entry in re.split(r",\s*", " ".join(table.split())):
            if re.search("[\u3400-\u9fff]", entry):
                self.add_cjk(what, entry)
                continue
            weight = 0.55 if entry.startswith("?") else 1.0
            entry = " ".join(folded(word) for word in entry.strip("? ").split())
            into = self.stems if entry.endswith("*") else self.whole
            known = into.setdefault(entry.rstrip("*"), {})
            known[what] = max(weight, known.get(what, 0.0))

    def add_cjk(self, what: str, words: str) -> None:
        for word in words.split():
            self.cjk.setdefault(word, {})[what] = 0.55 if word in _HINTS_OF_CJK.split() else 1.0

    def of(self, phrase: str) -> dict[str, float] | None:
        if (known := self.whole.get(phrase)) is not None:
            return known
        for length in range(len(phrase), 1, -1):
            if (known := self.stems.get(phrase[:length])) is not None and " " not in phrase[length:]:
                return known
        return None

    def find(self, text: str) -> Iterator[tuple[int, int, dict[str, float]]]:
        words = [(found.start(), found.end(), folded(found[0])) for found in WORD.finditer(text)]
        number = 0
        while number < len(words):
            for length in range(min(_LONGEST, len(words) - number), 0, -1):
                some = words[number : number + length]
                if length > 1 and not all(
                    _TOUCHING.fullmatch(text, some[i][1], some[i + 1][0]) for i in range(length - 1)
                ):
                    continue
                phrase = " ".join(word for _, _, word in some)
                known = self.of(phrase)
                if known is None and length == 1:
                    known = self.of(_without_prefix(phrase))
                if known is not None:
                    yield some[0][0], some[-1][1], known
                    number += length
                    break
            else:
                number += 1
        if self.cjk and _CJK.search(text):
            for found in self.cjk_pattern.finditer(text):
                yield found.start(), found.end(), self.cjk[found[0]]

    @cached_property
    def cjk_pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(sorted(map(re.escape, self.cjk), key=len, reverse=True)))


_TOUCHING = re.compile(r"[ \n]?[-'’\u200c ]?[ ]?")
_CJK = re.compile("[\u3400-\u9fff]")
_PREFIX = re.compile(r"(?:و|ف)?(?:ال|بال|لل|کال|وال|ب|ل)?(?=\w{2})")


def _without_prefix(word: str) -> str:
    """An Arabic word without its article and what is joined in front of it."""
    found = _PREFIX.match(word)
    return word[found.end() :] if found and not word.isascii() else word


_ROLES = _Phrases()
for _role, _table in WORDS.items():
    if _role != "blank":
        _ROLES.add(_role, _table)
for _role, _table in CJK_WORDS.items():
    if _role != "blank":
        _ROLES.add_cjk(_role, _table)
for _what, _table in (("deny", DENIALS), ("except", EXCEPTIONS), ("others", OTHERS), ("nothing", NOTHING)):
    _ROLES.add(_what, _table)
_ROLES.add_cjk("deny", CJK_DENIALS)
_ROLES.add_cjk("nothing", CJK_NOTHING)
_NAMES = _Phrases()
for _signs, _table in SIGN_NAMES.items():
    _plain, _, _cjk = _table.rpartition(",") if re.search("[\u3400-\u9fff]", _table) else (_table, "", "")
    _NAMES.add(_signs, _plain)
    _NAMES.add_cjk(_signs, _cjk)
_BLANKS = _Phrases()
_BLANKS.add("blank", WORDS["blank"])
_BLANKS.add_cjk("blank", CJK_WORDS["blank"])


def told_roles(text: str) -> Iterator[tuple[int, int, dict[str, float]]]:
    """Start, end and meanings of the words for roles, denials, exceptions, and of phrases that mean nothing here."""
    return _ROLES.find(text)


def sign_names(text: str) -> Iterator[tuple[int, int, dict[str, float]]]:
    """Start and end of what signs are called, with the signs that may be meant."""
    return _NAMES.find(text)


def speaks_of_blanks(text: str) -> bool:
    """Whether a word for an empty cell is in the text."""
    return next(_BLANKS.find(text), None) is not None
