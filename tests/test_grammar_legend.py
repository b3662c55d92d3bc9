"""Drawn mazes and Sudokus whose signs are explained in prose."""

from __future__ import annotations

import random
import time

import pytest

from parsers import reader
from parsers.grammar.legend import legend_calls
from parsers.llm.call import Call, call_schema
from parsers.llm.document import document_of
from parsers.llm.schema import fault_of
from parsers.resolve import resolve

ROWS = ["#######", "#S  # #", "# # # #", "# #   #", "# ### #", "#   #G#", "#######"]


def drawn(signs: str, rows: list[str] = ROWS, between: str = "") -> str:
    """The maze in signs for wall, open, start and goal."""
    return "\n".join(between.join(row.translate(str.maketrans("# SG", signs))) for row in rows)


def read(text: str) -> list[str] | None:
    """The puzzle of the best call; None where nothing is understood."""
    document = document_of(text)
    calls = legend_calls(document, None)
    for call in calls:
        assert fault_of(call, call_schema(document)) is None
    return resolve(Call.of(calls[0]), document).grid if calls else None


LEGENDS = [
    # English
    ("TgRH", "T is a tree (no passing), g is grass, R is Little Red Riding Hood and H is grandma's house."),
    (".#BE", "Careful, # is the footpath and the dots are water you can't cross. B is the beginning and E the end."),
    ("1023", "1 means wall, 0 means floor, 2 is the entrance, 3 is the exit."),
    ("^,@$", "Carets are cliffs, commas are beach sand. I stand on the @ and want to get to the $."),
    ("W.kq", "The W squares are solid rock. k is our knight, he has to reach the queen's castle at q."),
    ("~_bi", "Our boat b must sail to the island i. It can sail on underscores; never enter the waves, they are rocks."),
    ("*-MC", 'Mouse: M. Cheese: C. "*" = closed. "-" = where the mouse may run.'),
    ("xoAB", "x marks a hedge, o marks a gravel path. How do I get from A to B?"),
    ("X.12", "Every X is a wall; you can step on the dots. Start at 1, finish at 2."),
    ("BRuz", "walls: B / roads: R / you: u / exit: z"),
    ("%+YZ", "Key\n% building\n+ street\nY me\nZ my office"),
    ("%+YZ", "building %\nstreet +\nme Y\nmy office Z"),
    ("0158", "Zeros can't be walked through, ones can. I am the 5 and the treasure is the 8."),
    ("mpVT", "m stands for mountain, p for plain path, V for my van, and T for the town I need to reach."),
    ("#.SG", "S is where I am, G is where I want to go, # cannot be crossed"),
    ("=-DL", "You may not walk on equals signs but you may walk on dashes. D is the den where the fox starts; L is the exit."),
    ("&.Pp", "'&' is fire, '.' is safe to walk, 'P' is the player and 'p' is the prize."),
    ("Q:ie", "Nothing but Q blocks the way, everything else is free to walk on. i is the start, e the end."),
    ("K.ab", "You can go anywhere except onto K. From a to b, please."),
    ("wfab", "w, f, a and b are wall, floor, start and exit."),
    ("wfab", "Wall, floor, start and exit are written w, f, a and b."),
    ("█·@!", "The solid blocks are bricks, the middle dots are corridors, the at sign is where we enter and the exclamation mark is the way out."),
    ("🌲🟩🐭🧀", "🌲 is a tree, 🟩 is grass, 🐭 wants to reach 🧀, and 🐭 is the start."),
    ("▓░SE", "Never step on shaded blocks, light blocks are fine. I am S and have to reach E."),
    ("X.BN", "متاهة: الحرف X جدار، والنقطة ممر، وB البداية وN النهاية."),
    # those who want something, and other ways of telling it in other languages
    ("#.НК", "Помогите ёжику: Н это ёжик, К это его норка, # кусты, точка трава."),
    ("С.вф", "С стена, точка пустая клетка, в вход, ф финиш"),
    ("#_AB", "Решётки обозначают скалы, подчёркивания тропинку. Иду из A в B."),
    ("10AB", "единицы это стены, нули проход, нужно из A попасть в B"),
    ("X.AB", "По точкам ходить можно, по крестикам нельзя; A откуда, B куда."),
    ("PCIF", "P = parete, C = corridoio, I = ingresso, F = fine"),
    ("*-TF", "Il topo T vuole il formaggio F. Gli asterischi sono muri, i trattini si possono percorrere."),
    ("AEDS", "A significa árvore, E é estrada, D é de onde parto e S a saída"),
    ("#.RQ", "O rato (R) quer chegar ao queijo (Q). Não se pode passar pelos #; os pontos são livres."),
    ("■□شه", "■ دیوار و □ راه است. ش محل شروع و ه هدف است"),
    ("X-AB", "X مانع است و از - می\u200cتوان عبور کرد. از A به B بروید."),
    ("#.AB", "رمز # يعني جدار والنقطة ممر، أريد الوصول من A إلى B"),
    ("XOAB", "X ممنوع المرور، O يمكن المرور، البداية A والهدف B"),
    ("墙路我家", "墙是墙壁,路是可以走的路,我是起点,家是终点"),
    ("#.猫鱼", "小猫(猫)想吃鱼(鱼)。#是围墙,.是空地。"),
    ("10SE", "0可以走,1不可以走。S入口,E出口"),
    ("X.AB", "叉是障碍,点是通道,从A走到B"),
    ('M_IS', "Les M sont des murs, les tirets bas des couloirs. J'entre par I et je sors par S."),
    ('1023', "Le 1 représente un mur, le 0 un passage, le 2 mon point de départ et le 3 l'arrivée."),
    ("B.LO", "Le lapin L cherche son terrier O. B = buisson, . = herbe"),
    ("@,HC", "El héroe H debe llegar al castillo C. @ son rocas, las comas son hierba."),
    ("TcIM", "T: tapia / c: camino / I: inicio / M: meta"),
    ("GwRS", "Rotkäppchen R will zur Großmutter S. G ist Gebüsch, w ist Waldweg."),
    ("#.HA", "Der Hund H sucht den Ausgang A, # sind Zäune, Punkte sind Rasen."),
    ("ngAZ", "n nicht begehbar, g begehbar, A Anfang, Z Ziel"),
    ("x.eu", "x muro, . passaggio, e entrata, u uscita"),
    ('WpXY', "walls are W. pathways are p. robot begins on X. charging station is Y and that's where it should end."),
    # Spanish
    ("#.SG", "las almohadillas son paredes y los puntos pasillo, empiezo en S y tengo que llegar a G"),
    ("MoRQ", "M es una montaña, por la o se puede pasar, R es el ratón y Q el queso."),
    (".#EX", "Ojo: el punto es agua (no se puede cruzar), # es el camino, E la entrada y X la salida."),
    # German
    ("H.MK", "H ist eine Hecke, auf den Punkten darf man gehen, M ist die Maus und K der Käse."),
    ("10SZ", "1 = Wand, 0 = Weg, S = Start, Z = Ziel"),
    ("#_ab", "Durch # kommt man nicht, _ ist der Weg. Ich stehe auf a und will zu b."),
    # French
    ("X.DA", "X est un mur, les points sont le chemin, D est le départ et A l'arrivée."),
    ("#-es", "On ne peut pas traverser les dièses, on marche sur les tirets. e est l'entrée, s la sortie."),
    # Russian
    ("#.НК", "# это стена, точки это проход, Н это начало, К это конец."),
    ("X_ab", "Через X нельзя пройти, по _ можно ходить. Я стою на a, надо дойти до b."),
    # Persian
    ("#.SG", "# دیوار است و نقطه یعنی راه باز. S شروع است و G پایان."),
    ("10AB", "1 یعنی دیوار، 0 یعنی راه، A نقطه شروع و B مقصد است."),
    # Arabic
    ("#.SG", "S هي البداية وG هي النهاية، والمربعات # جدران، والنقاط طريق مفتوح."),
    ("X0AB", "X جدار، 0 طريق، A نقطة البداية، B نقطة النهاية."),
    # Chinese
    ("■□起终", "■是墙,□是路,从“起”走到“终”。"),
    ("10AB", "1表示墙,0表示通道,A是起点,B是终点。"),
    ("X.me", "X不能走,.可以走,m是我,e是出口。"),
    # Portuguese
    ("#.IF", "# é parede, . é caminho, I é o início e F é o fim."),
    ("P_EX", "As paredes são P, o corredor é _, a entrada é E e a saída é X."),
    # Italian
    ("M.PU", "M è un muro, i punti sono il corridoio, P è la partenza e U l'uscita."),
    ("#oab", "Non si può attraversare #, si può camminare su o. Parto da a e devo arrivare a b."),
]  # fmt: skip


@pytest.mark.parametrize(("signs", "text"), LEGENDS)
@pytest.mark.parametrize("is_first", [True, False], ids=["before", "after"])
def test_legend_gives_the_signs_their_roles(signs, text, is_first):
    maze = drawn(signs, between=" " if any(map(str.isalpha, signs)) else "")
    assert read(f"{text}\n\n{maze}\n" if is_first else f"{maze}\n\n{text}\n") == ROWS


CAREFUL = [
    ("BWXY", "W = white (free), B = black (wall), X start, Y finish"),
    ("#.DT", "from the door D to the table T, # blocked"),
    ("#.XE", "X marks where I'm standing. E marks the exit. # is impassable and . is passable"),
    ("#.ES", "E ist der Eingang, S der Schatz. # Mauer, . Weg"),
    ("%,PL", "% parked cars, commas are free lanes, P is my car and L the way out (L)."),
    ("10sg", "binary grid: 1 blocked 0 free, s is start cell, g is goal cell"),
    ("01sg", "binary grid: 0 blocked 1 free, s is start cell, g is goal cell"),
    ("#.BA", "Get to A starting at B. '#' walls"),
    ("#.BA", "A is to be reached from B. # are walls."),
    ("&+SE", "every + is a free cell, S and E are start and goal and I may not enter &"),
    ("1#SE", "unusual but: a one means hedge. You can walk over “#”. Start from *S*. E marks the finish."),
    ("7395", "don't cross 7 and you can walk over 3s and 9 for the entrance and a 5 = the finish"),
    (
        "■FVb",
        "One must not cross “■”, letter V and letter b are the start and the finish, and the letter F is open.",
    ),
    ("10SE", "can't drive through 1 and roads are zeros and letter S is where I live and the shop is at E."),
    (".#ES", "点不能通过,(#)是空地,起点是«E»、终点是(S)。"),
    ("10SE", "1, E, S, 0 = blocked, cheese, mouse, path, in that order."),
    (
        "10SE",
        "impassable cells carry `1`, the free ones look like 0, begin where S is, letter E is the cell to end in.",
    ),
    ("vA~Z", "v can't be crossed; A can be crossed. S would be a tilde here. G would be 'Z' here."),
    ("g1▓=", "bush = the g, path = *1*, visitors come in at (▓) and want to get to “=”"),
    ("XoAB", "The o are not walls, the X are. Start A, goal B."),
    ("oXAB", "The o are walls, not the X. Start A, goal B."),
    ("oXAB", "Unlike usual, o is wall and X is free. Start A, goal B."),
]


@pytest.mark.parametrize(("signs", "text"), CAREFUL)
def test_order_and_denials_are_heeded(signs, text):
    maze = drawn(signs, between=" " if any(map(str.isalpha, signs)) else "")
    assert read(f"{text}\n\n{maze}\n") == ROWS


CORNERS = ["......", ".^^^^.", ".^..^.", ".^.^^.", ".^....", ".^^^.."]


@pytest.mark.parametrize(
    "places",
    [
        "I begin in the top left corner and my tent is in the bottom right corner, neither is drawn.",
        "start: row 1, column 1; exit: row 6, column 6",
        "The exit is in the lower right corner. I start in the upper left.",
    ],
)
def test_ends_that_are_told_by_their_places(places):
    text = f"Carets are mountains, dots are meadow. {places}\n" + "\n".join(CORNERS)
    assert read(text) == ["S     ", " #### ", " #  # ", " # ## ", " #    ", " ### G"]


def test_corner_within_a_border_is_the_open_cell_there():
    rows = [row.replace("S", " ").replace("G", " ") for row in ROWS]
    text = "x is a wall, o is open, start top left, exit bottom right\n" + drawn("xoSG", rows, " ")
    assert read(text) == ROWS


@pytest.mark.parametrize(
    ("signs", "text"),
    [
        ("WoAB", "please solve this maze"),  # nothing is told
        ("WoAB", "W, o, A and B are the signs I used"),  # nothing is told of them
        ("WoAB", "W is a wall and A and B are somewhere"),  # not who is who
        ("WoAB", "A is the start, B the goal; W and o are what you think"),
        ("WoAB", "The start isn't A but B. W wall, o free."),  # too hard to follow
        ("WoAB", "W is a wall. W is open. A is the start and B the goal."),  # it contradicts itself
        ("WoAB", "the walls are W and the free cells o; A is a ladder and B a portal that teleports you"),
    ],
)
def test_what_is_not_told_is_not_guessed(signs, text):
    assert read(f"{text}\n\n{drawn(signs, between=' ')}\n") is None


def test_three_signs_that_stand_often_are_not_two_roles():
    rows = ["W W W W W W", "W A o t o W", "W o t o t W", "W t o o B W", "W W W W W W"]
    text = "W is a wall, o is grass, t is mud (costs 3), A is the start, B is the goal\n\n"
    assert read(text + "\n".join(rows)) is None


# ---------------------------------------------------------------------------- Sudokus

SUDOKU = ["1.3.", "..1.", ".1..", "..2."]


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("x", "could you finish this for my nan, x is where she has nothing yet"),
        ("●", "my kid's 4x4, the fat dots are the holes"),
        ("q", "old typewriter with no dot key, so every q is an empty square"),
        ("%", "Where it says % there is no number yet."),
        ("n", "las casillas vacías llevan la n"),
        ("#", "Rautezeichen sind leere Felder"),
        ("z", "z veut dire case vide"),
        ("?", "где вопросительный знак, там пусто"),
        ("*", "星号是空格"),
        ("-", "خط تیره یعنی خانه‌ی خالی"),
        ("_", "الشرطة السفلية _ تعني خانة فارغة"),
        ("o", "os o são casas vazias: o = vazio"),
        ("+", "il più sta per una casella vuota"),
    ],
)
def test_sign_of_blanks(sign, text):
    rows = "\n".join((" " if sign.isalpha() else "").join(row.replace(".", sign)) for row in SUDOKU)
    assert read(f"4x4 sudoku. {text}\n\n{rows}\n") == SUDOKU


@pytest.mark.parametrize(
    "text",
    [
        "4x4 sudoku, have fun with it",  # the sign is not spoken of
        "killer sudoku, x is an empty cell",  # other rules
        "sudoku: x is 4, fill in the empty cells",  # the sign is a digit
    ],
)
def test_sign_that_may_be_no_blank_is_left_alone(text):
    rows = "\n".join(" ".join(row.replace(".", "x")) for row in SUDOKU)
    assert read(f"{text}\n\n{rows}\n") is None


def test_letters_for_digits_cannot_be_said():
    rows = "\n".join(row.translate(str.maketrans("123", "ABC")) for row in SUDOKU)
    assert read(f"A is 1, B is 2, C is 3, D is 4. A dot is an empty square.\n\n{rows}\n") is None


# ---------------------------------------------------------------------------- bounds


@pytest.mark.parametrize("shape", ["words", "signs", "roles", "denials", "quotes"])
def test_long_text_takes_no_long_time(shape):
    chance = random.Random(0)
    stuff = {
        "words": ["water", "tree", "the", "start", "not", "W", "dot", "goal"],
        "signs": ["W", "o", '"W"', "(o)", "A", "B"],
        "roles": ["wall", "open", "start", "goal", "can't walk"],
        "denials": ["not", "no", "never", "walk"],
        "quotes": ['"', "'", "(", "W", "*"],
    }[shape]
    words = " ".join(chance.choice(stuff) for _ in range(1200))
    document = document_of(f"{drawn('WoAB', between=' ')}\n\n{words}"[:8000])
    began = time.process_time()
    legend_calls(document, None)
    assert time.process_time() - began < 1.0


def test_text_without_a_drawing_says_nothing():
    assert legend_calls(document_of("# is a wall and . is open, S start, G goal"), None) == []


def test_drawn_maze_is_read_as_its_signs_are_explained():
    hedges = (
        'hedges are "1", hash is a path, the start has the at sign and the exit is the dollar sign.\n'
        "1 1 1 1 1 1\n1 @ # # # 1\n1 1 1 1 # 1\n1 # # # # 1\n1 # 1 1 $ 1\n1 1 1 1 1 1\n"
    )
    assert reader.read(hedges).grid == ["######", "#S   #", "#### #", "#    #", "# ##G#", "######"]
    mixed = (
        'I mixed them up: don\'t cross ".", you can walk over hash signs, the start has (E), finish on the S.\n'
        ".......\n.E###..\n.#.##..\n.###S..\n.......\n"
    )
    assert reader.read(mixed).grid == ["#######", "#S   ##", "# #  ##", "#   G##", "#######"]


def test_usual_signs_stay_as_they_are():
    text = (
        '"#" is a wall and "." is free, S is the start and E the exit.\n#####\n#S..#\n###.#\n#..E#\n#####\n'
    )
    reading = reader.read(text)
    assert reading.confident and reading.grid == ["#####", "#S  #", "### #", "#  G#", "#####"]
