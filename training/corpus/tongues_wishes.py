"""Wishes in languages other than English: with no puzzle, with two pieces, with a maze, with a puzzle of another kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from parsers.llm.call import example
from solver.kinds import find_kind
from solver.puzzle import Puzzle
from training.corpus.around import Around
from training.corpus.boards import attempt, draw_maze, draw_square, maze, signs, sudoku
from training.corpus.chance import pick, spin
from training.corpus.telling import Rng, Sample, Telling, family

Patterns = Sequence[str]


@dataclass(frozen=True)
class Extras:
    """The words of one language for these."""

    sudoku: str
    maze: Patterns
    sized: Patterns  # a sudoku of a size, with {n}
    other: Patterns  # names of puzzles that are not read here
    vague: Patterns  # "puzzle", "one"
    original: Patterns  # before the puzzle of two pieces
    work: Patterns  # before what the person filled in
    puzzles: Patterns  # puzzles of other kinds, with numbers {n}
    unseen_puzzles: Patterns
    maze_wishes: Patterns  # all of them mean: solve it


EXTRAS: dict[str, Extras] = {
    "es": Extras(
        sudoku="sudoku",
        maze=("laberinto",),
        sized=("sudoku {n}x{n}", "sudoku de {n}x{n}", "sudoku de {n} por {n}"),
        other=(
            "kakuro",
            "crucigrama",
            "nonograma",
            "sudoku killer",
            "problema de ajedrez",
            "futoshiki",
            "sopa de letras",
        ),
        vague=("puzle", "acertijo", "pasatiempo"),
        original=(
            "[el original|el puzle|este es el original|así venía|enunciado|dado|el sudoku][:|]",
            "[lo que venía en el periódico|como estaba al principio|al principio][:|]",
        ),
        work=(
            "[mi solución|lo que llevo|mi intento|lo mío|mi respuesta|hasta ahora][:| es:|]",
            "[esto es lo que he puesto|lo que he rellenado|así lo tengo][:|]",
        ),
        puzzles=(
            "[un|mi] kakuro: la primera fila suma {n}, la segunda columna {n}.",
            "[un nonograma|nonograma]: filas {n}, {n} {n}, columnas {n}, {n}.",
            "[sudoku killer|un killer]: la caja de arriba suma {n}, la siguiente {n}.",
            "[crucigrama|en mi crucigrama]: {n} horizontal, capital de Francia, cinco letras.",
            "[buscaminas|en el buscaminas] hay un {n} en la esquina y al lado un {n}.",
        ),
        unseen_puzzles=(
            "[las torres de Hanói|torre de Hanoi] con {n} discos.",
            "[cuadrado mágico|un cuadrado mágico] cuya suma es {n}, con {n} en el centro.",
        ),
        maze_wishes=(
            "[cómo salgo|como llego a la salida|encuentra el camino|busca la salida|¿cuál es el camino más corto][?|.|]",
            "[resuelve el laberinto|muéstrame el camino|quiero salir de aquí][ por favor|]",
        ),
    ),
    "de": Extras(
        sudoku="sudoku",
        maze=("Labyrinth", "Irrgarten"),
        sized=("{n}x{n}-Sudoku", "{n}x{n} Sudoku", "Sudoku mit {n} mal {n} Feldern"),
        other=(
            "Kakuro",
            "Kreuzworträtsel",
            "Nonogramm",
            "Killer-Sudoku",
            "Schachproblem",
            "Futoshiki",
            "Suchsel",
        ),
        vague=("Rätsel", "Knobelaufgabe", "Puzzle"),
        original=(
            "[das Original|die Aufgabe|so war es gegeben|Vorgabe|das Rätsel|gegeben][:|]",
            "[so stand es in der Zeitung|am Anfang|ursprünglich][:|]",
        ),
        work=(
            "[meine Lösung|mein Stand|mein Versuch|bisher|soweit bin ich|meine Antwort][:| ist:|]",
            "[das habe ich eingetragen|so sieht es jetzt bei mir aus|ausgefüllt][:|]",
        ),
        puzzles=(
            "[ein|mein] Kakuro: die erste Zeile ergibt {n}, die zweite Spalte {n}.",
            "[ein Nonogramm|Nonogramm]: Zeilen {n}, {n} {n}, Spalten {n}, {n}.",
            "[Killer-Sudoku|ein Killer]: der Käfig oben hat die Summe {n}, der nächste {n}.",
            "[Kreuzworträtsel|in meinem Kreuzworträtsel]: {n} waagerecht, Hauptstadt von Frankreich, fünf Buchstaben.",
            "[Minesweeper|bei Minesweeper] steht in der Ecke eine {n} und daneben eine {n}.",
        ),
        unseen_puzzles=(
            "[Türme von Hanoi|Turm von Hanoi] mit {n} Scheiben.",
            "[Zauberquadrat|ein magisches Quadrat] mit Summe {n}, in der Mitte {n}.",
        ),
        maze_wishes=(
            "[wie komme ich raus|wie komme ich zum Ausgang|finde den Weg|such den Ausgang|welcher ist der kürzeste Weg][?|.|]",
            "[löse das Labyrinth|zeig mir den Weg|ich will hier raus][ bitte|]",
        ),
    ),
    "fr": Extras(
        sudoku="sudoku",
        maze=("labyrinthe",),
        sized=("sudoku {n}x{n}", "sudoku de {n} sur {n}", "sudoku {n} par {n}"),
        other=(
            "kakuro",
            "mots croisés",
            "nonogramme",
            "killer sudoku",
            "problème d'échecs",
            "futoshiki",
            "mots mêlés",
        ),
        vague=("casse-tête", "puzzle", "jeu"),
        original=(
            "[l'original|la grille|grille de départ|énoncé|donné|le sudoku][:| :|]",
            "[ce qu'il y avait dans le journal|au départ|au début][:| :|]",
        ),
        work=(
            "[ma solution|où j'en suis|mon essai|ma réponse|jusqu'ici][:| :|]",
            "[voilà ce que j'ai mis|ce que j'ai rempli|chez moi ça donne][:| :|]",
        ),
        puzzles=(
            "[un|mon] kakuro: la première ligne fait {n}, la deuxième colonne {n}.",
            "[un nonogramme|nonogramme]: lignes {n}, {n} {n}, colonnes {n}, {n}.",
            "[killer sudoku|un killer]: la cage du haut fait {n}, la suivante {n}.",
            "[mots croisés|dans mes mots croisés]: {n} horizontal, capitale de l'Italie, quatre lettres.",
            "[démineur|au démineur] il y a un {n} dans le coin et à côté un {n}.",
        ),
        unseen_puzzles=(
            "[les tours de Hanoï|tour de Hanoi] avec {n} disques.",
            "[carré magique|un carré magique] de somme {n}, avec {n} au centre.",
        ),
        maze_wishes=(
            "[comment sortir|comment arriver à la sortie|trouve le chemin|trouve la sortie|quel est le plus court chemin][ ?|.|]",
            "[résous le labyrinthe|montre-moi le chemin|je veux sortir d'ici][ svp|]",
        ),
    ),
    "ru": Extras(
        sudoku="судоку",
        maze=("лабиринт",),
        sized=("судоку {n}x{n}", "судоку {n} на {n}"),
        other=("какуро", "кроссворд", "японский кроссворд", "киллер судоку", "шахматная задача", "футошики"),
        vague=("головоломка", "задача", "загадка"),
        original=(
            "[исходное|условие|задание|вот само судоку|было дано|дано][:|]",
            "[так было в газете|сначала было так|в начале][:|]",
        ),
        work=(
            "[моё решение|мой ответ|моя попытка|пока так|что получилось][:|]",
            "[вот что я заполнил|у меня вышло|заполнено][:|]",
        ),
        puzzles=(
            "[какуро|моё какуро]: сумма первой строки {n}, второго столбца {n}.",
            "[японский кроссворд|нонограмма]: строки {n}, {n} {n}, столбцы {n}, {n}.",
            "[киллер судоку|судоку-киллер]: сумма верхней клетки {n}, следующей {n}.",
            "[кроссворд|в кроссворде]: {n} по горизонтали, столица Франции, пять букв.",
            "[сапёр|в сапёре] в углу {n}, рядом {n}.",
        ),
        unseen_puzzles=(
            "[ханойские башни|ханойская башня], {n} дисков.",
            "магический квадрат с суммой {n}, в центре {n}.",
        ),
        maze_wishes=(
            "[как выйти|как дойти до выхода|найди путь|найди выход|какой путь самый короткий][?|.|]",
            "[реши лабиринт|покажи дорогу|хочу выбраться][, пожалуйста|]",
        ),
    ),
    "fa": Extras(
        sudoku="سودوکو",
        maze=("هزارتو", "ماز"),
        sized=("سودوکوی {n}x{n}", "سودوکوی {n} در {n}"),
        other=("کاکورو", "جدول کلمات متقاطع", "نونوگرام", "سودوکوی قاتل", "مسئله شطرنج"),
        vague=("معما", "پازل"),
        original=("[صورت مسئله|اصلش|جدول اصلی|داده شده|اول این بود][:|]",),
        work=("[جواب من|تا اینجا|حل من|کار من|چیزی که پر کردم][:|]",),
        puzzles=(
            "کاکورو: جمع سطر اول {n} و جمع ستون دوم {n} است.",
            "نونوگرام: سطرها {n}، {n} {n}، ستونها {n}، {n}.",
            "جدول کلمات متقاطع: {n} افقی، پایتخت فرانسه، پنج حرف.",
            "مین روب: در گوشه {n} و کنارش {n} است.",
        ),
        unseen_puzzles=("برج هانوی با {n} دیسک.",),
        maze_wishes=(
            "[چطور خارج شوم|راه خروج کجاست|راه را پیدا کن|کوتاه ترین راه کدام است][؟|]",
            "[هزارتو را حل کن|راه را نشان بده][ لطفا|]",
        ),
    ),
    "ar": Extras(
        sudoku="سودوكو",
        maze=("متاهة",),
        sized=("سودوكو {n}x{n}", "سودوكو {n} في {n}"),
        other=("كاكورو", "كلمات متقاطعة", "نونوغرام", "سودوكو القاتل", "مسألة شطرنج"),
        vague=("لغز", "أحجية"),
        original=("[الأصل|اللغز|المعطى|الشبكة الأصلية|كانت هكذا][:|]",),
        work=("[حلي|ما وصلت إليه|محاولتي|إجابتي|حتى الآن][:|]",),
        puzzles=(
            "كاكورو: مجموع الصف الأول {n} ومجموع العمود الثاني {n}.",
            "نونوغرام: الصفوف {n}، {n} {n}، الأعمدة {n}، {n}.",
            "كلمات متقاطعة: {n} أفقي، عاصمة فرنسا، خمسة أحرف.",
            "كانسة الألغام: في الزاوية {n} وبجانبها {n}.",
        ),
        unseen_puzzles=("أبراج هانوي مع {n} أقراص.",),
        maze_wishes=(
            "[كيف أخرج|أين المخرج|جد الطريق|ما أقصر طريق][؟|]",
            "[حل المتاهة|أرني الطريق][ من فضلك|]",
        ),
    ),
    "zh": Extras(
        sudoku="数独",
        maze=("迷宫",),
        sized=("{n}x{n}数独", "{n}乘{n}的数独"),
        other=("数谜", "填字游戏", "数织", "杀手数独", "象棋残局", "扫雷"),
        vague=("谜题", "题目"),
        original=("[原题|题目|原来的|这是原题|给出的][:|]", "[报纸上是这样的|一开始][:|]"),
        work=("[我的答案|我填的|我做到这里|目前|我的解][:|是|]", "[我填成了这样|填完是][:|]"),
        puzzles=(
            "[数谜|一道数谜]:第一行的和是{n},第二列的和是{n}。",
            "[数织|一道数织]:行{n}、{n} {n},列{n}、{n}。",
            "杀手数独:左上角的笼子和是{n},下一个是{n}。",
            "填字游戏:横{n},法国首都,两个字。",
            "扫雷,角上是{n},旁边是{n}。",
        ),
        unseen_puzzles=("汉诺塔,{n}个盘子。", "幻方,和是{n},中间是{n}。"),
        maze_wishes=(
            "[怎么出去|怎么走到出口|找出路线|最短的路怎么走][?|]",
            "[解这个迷宫|告诉我怎么走][,谢谢|]",
        ),
    ),
    "pt": Extras(
        sudoku="sudoku",
        maze=("labirinto",),
        sized=("sudoku {n}x{n}", "sudoku de {n} por {n}"),
        other=("kakuro", "palavras cruzadas", "nonograma", "sudoku killer", "problema de xadrez"),
        vague=("quebra-cabeça", "passatempo"),
        original=("[o original|o enunciado|dado|como veio no jornal|no início][:|]",),
        work=("[minha solução|minha tentativa|até agora|o que preenchi|minha resposta][:|]",),
        puzzles=(
            "[um|meu] kakuro: a primeira linha soma {n}, a segunda coluna {n}.",
            "nonograma: linhas {n}, {n} {n}, colunas {n}, {n}.",
            "palavras cruzadas: {n} horizontal, capital da França, cinco letras.",
        ),
        unseen_puzzles=("torre de Hanói com {n} discos.",),
        maze_wishes=(
            "[como saio|como chego à saída|ache o caminho|qual é o caminho mais curto][?|.|]",
            "[resolva o labirinto|mostre o caminho][ por favor|]",
        ),
    ),
    "it": Extras(
        sudoku="sudoku",
        maze=("labirinto",),
        sized=("sudoku {n}x{n}", "sudoku {n} per {n}"),
        other=("kakuro", "cruciverba", "nonogramma", "killer sudoku", "problema di scacchi"),
        vague=("rompicapo", "enigma"),
        original=("[l'originale|il testo|dato|com'era sul giornale|all'inizio][:|]",),
        work=("[la mia soluzione|il mio tentativo|finora|quello che ho messo|la mia risposta][:|]",),
        puzzles=(
            "[un|il mio] kakuro: la prima riga fa {n}, la seconda colonna {n}.",
            "nonogramma: righe {n}, {n} {n}, colonne {n}, {n}.",
            "cruciverba: {n} orizzontale, capitale della Francia, sei lettere.",
        ),
        unseen_puzzles=("torre di Hanoi con {n} dischi.",),
        maze_wishes=(
            "[come esco|come arrivo all'uscita|trova la strada|qual è la strada più breve][?|.|]",
            "[risolvi il labirinto|mostrami la strada][ per favore|]",
        ),
    ),
}


# ---------------------------------------------------------------------------- no puzzle

_TRIES = 40


def _subject(rng: Rng, extras: Extras) -> tuple[str, str]:
    """What the wish is about, and its kind."""
    which = pick(rng, ("plain", "plain", "sized", "sized", "maze", "other", "vague", "vague"))
    if which == "sized":
        side = pick(rng, ("4", "6", "9"))
        return pick(rng, extras.sized).replace("{n}", side), f"sudoku-{side}x{side}"
    if which == "maze":
        return pick(rng, extras.maze), "maze"
    if which == "other":
        return pick(rng, extras.other), "other"
    return (extras.sudoku, "sudoku-9x9") if which == "plain" else (pick(rng, extras.vague), "unknown")


def without_puzzle(code: str, rng: Rng, intents: tuple[str, ...], *, held_out: bool) -> Sample:
    """A wish whose puzzle is not there, or a word by the way. The kind is that which is named."""
    extras = EXTRAS[code]
    intent = pick(rng, intents)
    for _ in range(_TRIES):
        name, kind = _subject(rng, extras)
        wrap = Around(rng, code, intent=intent, held_out=held_out, chatty=0.3)
        wrap.nouns, wrap.place = (name,), "before"
        wrap.mood = "proper" if wrap.mood == "mistyped" else wrap.mood
        t = Telling()
        wrap.begin(t)
        t.text = t.text.rstrip()
        fields = wrap.end(t)
        rest = t.text.lower().replace(name.lower(), "")
        if extras.sudoku not in rest:  # a word that stands in the phrase itself
            break
        if kind.startswith("sudoku") and not wrap.named:
            kind, wrap.named = "sudoku-9x9", True
            break
    return t.sample(None, example(**fields, kind=kind if wrap.named else "unknown"))


# ---------------------------------------------------------------------------- pieces


def puzzle_and_work(code: str, rng: Rng, *, held_out: bool) -> Sample:
    """The puzzle and what the person filled in, one after the other."""
    extras, side = EXTRAS[code], pick(rng, (9, 9, 9, 6, 4))
    clues, solution = sudoku(rng, side)
    work = attempt(rng, clues, solution)
    wrap = Around(rng, code, intent="check", drawn=True, side=side, held_out=held_out, chatty=0.2)
    t = Telling()
    wrap.begin(t)
    blank, seed = pick(rng, (".", "0", "_", "x", "-")), int(rng.integers(1 << 30))
    pieces = [(extras.original, signs(clues, blank)), (extras.work, signs(work, blank))]
    swapped = rng.random() < 0.25
    for i, (said, rows) in enumerate(pieces[::-1] if swapped else pieces):
        head = spin(rng, pick(rng, said))
        head = head if rng.random() < 0.4 else head[0].upper() + head[1:]
        t(f"{head}\n{draw_square(np.random.default_rng(seed), rows)}" + ("\n\n" if i == 0 else ""))
    grid, done = ("g1", "g0") if swapped else ("g0", "g1")
    kind = f"sudoku-{side}x{side}"
    call = example(**wrap.end(t), kind=kind, grid=grid, work=done)
    entries = np.where(clues == 0, work, 0).astype(np.int8)
    return t.sample(Puzzle(find_kind(kind), clues), call, entries)


def drawn_maze(code: str, rng: Rng) -> Sample:
    """A drawn maze, and the wish to leave it."""
    extras, clues = EXTRAS[code], maze(rng)
    wrap = Around(rng, code, intent="solve", drawn=True, noun="maze", chatty=0.0)
    wrap.place = "nowhere"
    text = spin(rng, pick(rng, extras.maze_wishes))
    text = text if rng.random() < 0.5 else text[0].upper() + text[1:]
    t = Telling()
    wrap.begin(t)
    first = rng.random() < 0.6
    t((text + pick(rng, ("\n", "\n\n", ":\n")) if first else "") + draw_maze(rng, clues))
    t("" if first else "\n" + text)
    return t.sample(Puzzle(find_kind("maze"), clues), example(**wrap.end(t), kind="maze", grid="g0"))


def other_puzzle(code: str, rng: Rng, *, held_out: bool) -> Sample:
    """A puzzle of a kind that is not read here."""
    extras = EXTRAS[code]
    text = spin(rng, pick(rng, extras.unseen_puzzles if held_out else extras.puzzles))
    while "{n}" in text:
        text = text.replace("{n}", str(rng.integers(1, 24)), 1)
    for _ in range(_TRIES):
        intent = pick(rng, ("solve", "solve", "solve", "hint", "explain"))
        wrap = Around(rng, code, noun="puzzle", intent=intent, held_out=held_out, chatty=0.2)
        t = Telling()
        wrap.begin(t)
        around = t.text
        t(text if rng.random() < 0.5 else text[0].upper() + text[1:])
        before = len(t.text)
        fields = wrap.end(t)
        if EXTRAS[code].sudoku not in (around + t.text[before:]).lower():
            break
    return t.sample(None, example(**fields, kind="other", grid="words"))


# ---------------------------------------------------------------------------- families

_MISSING = ("solve", "check", "unique", "hint", "explain", "why")


def register(code: str, weight: float = 0.4) -> None:
    """Make the families of a language."""

    def add(name: str, write: object, share: float, held_out: bool = False) -> None:
        family(name, language=code, subject="wish", held_out=held_out, weight=weight * share)(write)  # type: ignore[arg-type]

    add("chat without a puzzle", lambda rng: without_puzzle(code, rng, ("chat",), held_out=False), 1.0)
    add("a new puzzle, please", lambda rng: without_puzzle(code, rng, ("generate",), held_out=False), 1.5)
    add(
        "a wish whose puzzle is missing", lambda rng: without_puzzle(code, rng, _MISSING, held_out=False), 1.5
    )
    intents = (*_MISSING, "chat", "generate", "generate")
    add("no puzzle, in other words", lambda rng: without_puzzle(code, rng, intents, held_out=True), 1.0, True)
    add("a puzzle and the person's attempt", lambda rng: puzzle_and_work(code, rng, held_out=False), 1.0)
    add("a drawn maze and a wish", lambda rng: drawn_maze(code, rng), 0.5)
    add("a puzzle of another kind", lambda rng: other_puzzle(code, rng, held_out=False), 0.7)
    add("a puzzle of yet another kind", lambda rng: other_puzzle(code, rng, held_out=True), 0.3, True)


for _code in EXTRAS:
    register(_code, weight=0.2 if _code in ("pt", "it") else 0.4)
