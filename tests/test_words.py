"""Telling words in ten languages: which a text holds, what they mean, and the cells that they spell."""

from __future__ import annotations

import pytest

from parsers.spelling import cells_of
from parsers.words import telling_words


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("five, three, then two blanks and a seven, the rest is empty", "5 3 . . 7 *."),
        ("five three blank blank seven, three empty cells, nine", "5 3 . . 7 . . . 9"),
        ("5 3 _ _ 7 . . .", "5 3 . . 7 . . ."),
        ("cinco, tres, dos casillas vacías y un siete", "5 3 . . 7"),
        ("fünf, drei, zwei leere Felder, eine leere Zelle, eine sieben", "5 3 . . . 7"),
        ("cinq, trois, deux cases vides, sept", "5 3 . . 7"),
        ("пять, три, две пустых клетки, семь, остальные пустые", "5 3 . . 7 *."),
        ("پنج، سه، دو خانه خالی، هفت", "5 3 . . 7"),
        ("خمسة، ثلاثة، خانتان فارغتان، سبعة", "5 3 . . 7"),
        ("五三空空七，两个空格", "5 3 . . 7 . ."),
        ("cinco, guion, tres incógnitas, siete", "5 . . . . 7"),
        ("fünf, Strich, drei Löcher, nix, sieben", "5 . . . . . 7"),
        ("un cinq, deux cases vierges, tiret, sept", "5 . . . 7"),
        ("тире, три дырки, семь", ". . . . 7"),
        ("پنج، دوتا خونه خالی، هفت", "5 . . 7"),
        ("خمسة، فاضي، مربعين فاضيين، سبعة", "5 . . . 7"),
        ("五问号空缺七", "5 . . 7"),
        ("zero, um, zero, dois", "0 1 0 2"),
        ("inicio, camino, obstáculo, pasillo, llegada", "S _ # _ G"),
        ("Start, Gang, blockiert, begehbar, Ziel", "S _ # _ G"),
        ("départ, chemin, bloqué, couloir, arrivée", "S _ # _ G"),
        ("вход, путь, стенка, коридор, цель", "S _ # _ G"),
        ("ورودی، مسیر، مانع، مقصد", "S _ # G"),
        ("مدخل، طريق، حاجز، مخرج", "S _ # G"),
        ("起点、通道、障碍、空地、终点", "S _ # _ G"),
        ("53 and twenty-one", "5 3 21"),
        ("wall, the start, three open cells, two walls, open, the goal, wall", "# S _ _ _ # # _ G #"),
        ("all walls", "*#"),
        ("uno dos tres, un siete, una casilla vacia, el resto vacío", "1 2 3 7 . *."),
        ("dieciséis, décima, siete", "16 7"),
        ("fuenf, dreimal leer, Luecke, vier leere Felder, ein leeres Kästchen", "5 . . . . . . . . ."),
        ("un deux trois, un cinq, trois un sept", "1 2 3 5 3 1 7"),
        ("deux vide un vide deux", "2 . 1 . 2"),
        ("drei, eins, 2 leere vervollständige das", "3 1 . ."),
        ("trois, vide et un une ou plusieurs", "3 . 1 1"),
        ("um dois três, um sete, dois espaços vazios", "1 2 3 7 . ."),
        ("uno due tre, due caselle vuote, una casella vuota, il resto vuoto", "1 2 3 . . . *."),
        ("пустая клетка, пять пустых клеток, семёрка, два пропуска", ". . . . . . 7 . ."),
        ("دو تا خالی، پنج، يك خانه خالی، بقیه خالیه", ". . 5 . *."),
        ("وسبعة، خمس خانات فارغة، الأربعة، فراغان، والباقي فارغ", "7 . . . . . 4 . . *."),
        ("53空空7,空两格,三个空,其余都是空的", "5 3 . . 7 . . . . . *."),
        ("the rest are open", "*_"),
        ("墙起点路终点墙", "# S _ G #"),
        ("five, three, two more blanks, 9 8", "5 3 . . 9 8"),
        ("fvie, thre, two blnaks, sevne and an emtpy cell", "5 3 . . 7 ."),
        ("row: oh five oh oh seven oh\noh, and star, asterisk, two stars", ". 5 . . 7 . . . . ."),
        ("five, an empty one, then another blank one and 3, empty one two", "5 . . 3 . 1 2"),
        ("five, three, oh no wait, oh dear", "5 3"),
        ("seven oh wait, lower down oh oh six oh so", "7 . . 6 ."),
        ("okay um five um two", "5 2"),
        ("5 3 (2 empty) 7 (four blank)", "5 3 . . 7 . . . ."),
        ("53_ _7_ ___, or 53. | .7. | ..., not 9x9 4x4 6x6", "5 3 . . 7 . . . . 5 3 . . 7 . . . ."),
        ("53_ 678 912 and 5-- -3-", "5 3 . 6 7 8 9 1 2 5 . . . 3 ."),
        ("so ... 534 678, 1.5 2.5", "5 3 4 6 7 8 1 5 2 5"),
        ("three's and that’s a four’s", "3 4"),
        ("5, a couple of blanks, 7", "5 . . 7"),
        ("5, 3, blank twice, 7", "5 3 . . 7"),
        ("five double blank six", "5 . . 6"),
        ("five, then a gap of three, six", "5 . . . 6"),
        ("5 3 x x 7", "5 3 . . 7"),
        ("two 1 _\nBox", "2 1 ."),
        ("5-3-_-_-7-_-_-_-_", "5 3 . . 7 . . . ."),
        ("5-3-0-0-7", "5 3 0 0 7"),
        ("3 1 space space", "3 1 . ."),
        ("517x48639", "5 1 7 . 4 8 6 3 9"),
        ("empty x 3, 9", ". . . 9"),
        ("4 × blank, 9", ". . . . 9"),
        ("blank×4, 9", ". . . . 9"),
        ("five, three, empty, empty, seven and then four empties", "5 3 . . 7 . . . ."),
        ("5, 3, blank, blank, 7, and the remaining four cells are blank", "5 3 . . 7 *."),
        ("five and three, then nothing for the remaining seven cells", "5 3 *."),
        ("5, 3 and then only blanks", "5 3 *."),
        ("5 3 with the remaining cells left blank", "5 3 *."),
        ("5, 3, the remaining seven cells are all empty", "5 3 *."),
        ("5, 3, then seven of them empty", "5 3 . . . . . . ."),
        ("a two-cell gap, then 5", ". . 5"),
        ("a three cell gap, 5", ". . . 5"),
        ("three empty ones, 5", ". . . 5"),
        ("nil, nil, 5", ". . 5"),
        ("six 0s, 5", ". . . . . . 5"),
        ("a 7 and nothing but blanks after that", "7 *."),
        ("3 one blank box two", "3 1 . 2"),
        ("4, 3 _, 2", "4 3 . 2"),
        ("5, 3, two empty, 7", "5 3 . . 7"),
        ("9, three times nothing, 8", "9 . . . 8"),
        ("five three blank blank seven blank", "5 3 . . 7 ."),
        ("5, one blank, 7", "5 . 7"),
        ("five, three; the next two are blank; seven; the last four are all empty", "5 3 . . 7 . . . ."),
        ("5, 3, the remaining seven are blank", "5 3 *."),
        ("5 3 and nothing else", "5 3 *."),
        ("53..7....", "5 3 . . 7 . . . ."),
        ("53__7", "5 3 . . 7"),
        ("5/3/_/_/7", "5 3 . . 7"),
        ("5,3,,,7,,,,", "5 3 . . 7 . . . ."),
        ("5 3 - - 7 -", "5 3 . . 7 ."),
        ("5 3 – – 7 –", "5 3 . . 7 ."),
        ("(5, _, _, 7)", "5 . . 7"),
        ("5-3-blank-blank-7", "5 3 . . 7"),
        ("5, space, space, 7, three spaces", "5 . . 7 . . ."),
        ("5, two empty spaces, 7", "5 . . 7"),
        ("skip two, 7, skip, 8", ". . 7 . 8"),
        ("blank x3, 4", ". . . 4"),
        ("3x blank, 4", ". . . 4"),
        ("2 x empty, 4", ". . 4"),
        ("blank (3), 4", ". . . 4"),
        ("blank three times, 4", ". . . 4"),
        ("4, blank to the end", "4 *."),
        ("4 blank for the rest", "4 *."),
        ("5 dot dot 7", "5 . . 7"),
        ("the 4s", "4"),
        ("5 3, the others are blank", "5 3 *."),
        ("everything else is empty", "*."),
        ("completely blank", "*."),
        ("all blank", "*."),
        ("one empty cell, 5", ". 5"),
        ("[ ] 5 [ ] 7", ". 5 . 7"),
        ("530070000", "5 3 0 0 7 0 0 0 0"),
        ("9 8 blank rest empty", "9 8 . *."),
        ("two blanks, one, blank, 4", ". . 1 . 4"),
        ("the next two spaces are empty, 5", ". . 5"),
        ("6 ? ? 7", "6 . . 7"),
        ("three dots, 7", ". . . 7"),
        ("trailing blanks until the end", "*."),
        ("5xx7x4xxx", "5 . . 7 . 4 . . ."),
        ("a pair of empty squares, 5", ". . 5"),
        ("two zeros, 5", ". . 5"),
        ("3 unknown cells then 5", ". . . 5"),
        ("two open one wall 3 open and a hedge", "_ _ # _ _ _ #"),
        ("2-wall, 1 corridor, cheese, rest solid", "# # _ G *#"),
        ("mouse, three trees, two rocks, a gap, closed", "S # # # # # . #"),
    ],
)
def test_telling_words_spell_cells(text, cells):
    assert " ".join(cells_of(text, telling_words(text))) == cells


def test_first_third_and_last_are_places():
    words = telling_words("the first, 3rd, вторая, الثالث and the bottom one, 第二行")
    assert [(word.sense, word.value) for word in words] == [
        *(("ordinal", 1), ("ordinal", 3), ("ordinal", 2), ("ordinal", 3), ("place", -1)),
        *(("number", 1), ("number", 2)),
    ]


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("r3c5=7, R1, C7, A5, row C, col4", "3 5 7 1 3rd 7 1st 5 3rd 4"),
        ("a 9 x 9 or 9x9 of 16x16", "9 9"),
        ("pi is 3.14 on 2024-11-22... rows 1-10 ----", "3 14 4 digits 11 22 1 10"),
        ("top-left, right-hand, twenty-one, x-wing", "first first last 21"),
        ("it is 53..7.... then .98....6.", "9 cells 9 cells"),
        ("the 4s, fours, the penultimate row, blank twice", "4 4 last but one blank 2 times"),
        ("twenty-left, thirty-blank, forty-first", "20 first 30 blank 41st"),
        ("the third space and every space in row 2", "3rd all 2"),
        ("the 9x9. or 4x4?", ""),
        ("blank x5... 2 spaces is its name", "blank 5 2 blanks"),
        ("row A or row b, a row a day, 1... and space, 5", "1st 2nd 1 blank 5"),
    ],
)
def test_telling_words_of_everyday_text(text, meanings):
    assert " ".join(word.meaning for word in telling_words(text)) == meanings


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("1ª fila, 3ra columna, última, penúltima", "1st 3rd last last_but_one"),
        ("2ème ligne, 1er, en haut à gauche", "2nd 1st first first"),
        ("3-я строка, 5-й столбец, снизу справа", "3rd 5th last last"),
        ("F3C5, Z4S6 und l7c8", "3 5 4 6 7 8"),
        ("第3行第十二列,在r3c5,左下角", "3 12 3 5 first last"),
        ("ردیف 3م، آخرین ستون", "3rd last"),
        ("الصف الأخير، العمود الأيسر", "last first"),
        ("esquina sup. izda, columna dcha", "first last"),
        ("ردیف سومی، دومی", "3rd 2nd"),
        ("الصف التالت، التاني", "3rd 2nd"),
        ("zuoberst und zuunterst", "first last"),
    ],
)
def test_telling_words_of_many_tongues_say_where(text, meanings):
    assert " ".join(word.meaning.replace(" ", "_") for word in telling_words(text)) == meanings


@pytest.mark.parametrize(
    "text", ["4000000000 blanks", "blank x 4000000000", "the next 4000000000 are all blank"]
)
def test_huge_counts_fill_no_memory(text):
    assert 0 < len(cells_of(text, telling_words(text))) <= 64 * 64


def test_article_before_a_digit_is_no_number():
    assert [word.text for word in telling_words("ligne 3 un 2 et le reste vide")] == [
        "3",
        "2",
        "reste",
        "vide",
    ]
    assert cells_of("trois un deux", telling_words("trois un deux")) == ["3", "1", "2"]
