"""Portuguese voices: persons who tell boards and mazes in Portuguese, and what they want."""

from __future__ import annotations

from training.corpus import tongues
from training.corpus.tongues import Blank
from training.corpus.tongues_pt import PORTUGUESE
from training.corpus.tongues_voices import (
    MazeWords,
    Talk,
    Voice,
    cells_by_column,
    gathered_blanks,
    ladder,
    register,
    slips,
    some_boxes,
    sparse,
    starts_and_ends,
)

_REST = (
    "[todo o resto|o resto|as outras casas] [está vazio|fica em branco|são vazias]",
    "não há mais números, o resto vazio",
    "as restantes estão vazias",
)
_BELOW = (
    "[logo abaixo|na seguinte|a próxima][:| tem|,] {cells}",
    "[a próxima|a seguinte|próxima linha][:| é| tem|,] {cells}",
    "[depois vem|agora|em seguida vem] {cells}",
)
_BELOW_EMPTY = ("a [próxima|seguinte] está vazia", "depois uma linha vazia")
_FIRST = {
    "row 1": (
        "a linha de {first:cima}: {cells}",
        "começando por {first:cima}: {cells}",
        "no {first:topo} {cells}",
    ),
    "row -1": ("e a {last:última}: {cells}", "lá {last:embaixo}: {cells}", "a {last:última} linha, {cells}"),
    "row middle": ("a do {middle:meio}: {cells}",),
}
_NTH_ROWS = ("a {nth:f}[:|,| é] {cells}", "{nth:f} linha, {cells}", "na {nth:f} tenho {cells}")

VOICES = (
    Voice(
        "a child, row below row",
        ladder,
        {
            "plain_intro": ("[olha|oi olha] meu sudoku", "a professora deu um sudoku"),
            "intro": ("[olha|tenho] um sudoku [pequenininho |]{size}", "mini sudoku {size}"),
            "rows": ("na {nth:f} linha tem {cells}", "a {nth:f} é {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("[nada|vazio]", ("{n} vazios",)),
                Blank("[uma casa vazia|vazia]", ("{n} casas vazias", "{n} casinhas vazias"), "f"),
                Blank("[um quadradinho vazio|vazio]", ("{n} quadradinhos vazios",)),
            ),
        },
        {"below": _BELOW, "below_empty": _BELOW_EMPTY},
        {"joints": (" e ", ", ", " e depois ", ", depois "), "stops": (". ", ", ", ". E ", "\n")},
        sides=(0.6, 0.2, 0.2),
        weight=1.5,
    ),
    Voice(
        "a dictation without stops",
        ladder,
        {
            "plain_intro": ("sudoku", "vou ditar o sudoku"),
            "intro": ("sudoku {size}", "vou ditar um sudoku {size}"),
            "rows": ("linha {n} {cells}", "{nth:f} linha {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("vazia", ("{n} vazias",), "f"),
                Blank("vazio", ("{n} vazios",)),
                Blank("nada", ()),
                Blank("traço", ("{n} traços",)),
            ),
        },
        {
            "below": ("próxima linha {cells}", "próxima {cells}", "em seguida {cells}"),
            "below_empty": ("próxima linha vazia",),
        },
        is_spoken=True,
        chatty=0.15,
    ),
    Voice(
        "a note in short",
        tongues.rows,
        {
            "intro": ("sudoku {size}", "{size}"),
            "rows": ("L{n}: {cells}", "linha{n}: {cells}", "lin {n} = {cells}"),
            "ends": {},
            "blanks": (Blank("_", ()), Blank("x", ()), Blank("vazia", ()), Blank("?", ())),
            "empty_rows": ("L{n}: vazia", "linha {n} vazia"),
        },
        {},
        {"joints": (" ", ", "), "stops": ("; ", " / ", ". "), "articled": ()},
        in_words=(0.0,),
        weight=0.8,
    ),
    Voice(
        "blank rows at once",
        gathered_blanks,
        {"rows": _NTH_ROWS},
        {
            "empty_list": (
                "as linhas {list} estão [vazias|todas vazias|em branco]",
                "nas linhas {list} não há nada",
                "linhas {list}: vazias",
            )
        },
    ),
    Voice(
        "column by column, cell by cell",
        cells_by_column,
        {"rest": _REST},
        {
            "in_column": ("[na |]coluna {n}[:| tem| há|,] ", "na {nth:f} coluna[ há|:] "),
            "in_column_cell": (
                "um {v} na linha {r}",
                "{v} na {rth:f} linha",
                "na linha {r} o {v}",
                "linha {r}: {v}",
            ),
        },
    ),
    Voice(
        "slips of the tongue",
        slips,
        {"rows": (*_NTH_ROWS, "linha {n}: {cells}"), "ends": _FIRST},
        {
            "fix_in_row": (
                "[não, espera|opa|ih|perdão], a {cth:f} casa é [um |]{now}",
                "[me enganei|corrigindo|errei]: na coluna {c} [é|tem] um {now}",
                "[quer dizer|aliás], na {cth:f} posição um {now}",
            )
        },
    ),
    Voice(
        "rows of a single digit",
        sparse,
        {"rest": _REST, "rows": _NTH_ROWS, "empty_rows": ("a {nth:f} vazia", "na {nth:f} nada")},
        {
            "only": (
                "na {nth:f} linha só tem um {v}, na coluna {c}",
                "a linha {n} só tem um {v} na {cth:f} casa",
                "linha {n}: apenas um {v} na posição {c}",
            )
        },
    ),
    Voice(
        "first and last of a row",
        starts_and_ends,
        {"rest": _REST},
        {
            "starts": ("a linha {n} começa com [um |o |]{v}", "a {nth:f} linha abre com {v}"),
            "ends": ("e [acaba|termina] [em|com] [um |]{v}", ", e termina com {v}"),
        },
        weight=0.7,
    ),
    Voice(
        "some boxes",
        some_boxes,
        {
            "boxes": ("o [bloco|quadrado|quadrante] {box}: {cells}", "bloco número {n}, {cells}"),
            "rest": _REST,
        },
        weight=0.8,
    ),
    Voice(
        "cells with coordinates",
        tongues.single_cells,
        {
            "cells": (
                "({R},{C}) = {v}",
                "L{R} C{C}: {v}",
                "lin {r} col {c} = {v}",
                "{v} -> linha {r}, coluna {c}",
                "linha {r}/coluna {c}: {v}",
            ),
            "rest": _REST,
        },
        {},
        {"stops": ("; ", ", ", "\n", ". ")},
        in_words=(0.0,),
    ),
    Voice(
        "cells told by a grandmother",
        tongues.single_cells,
        {
            "cells": (
                "a {cth:f} casa da {rth:f} linha [é|tem] um {v}",
                "[anote|ponha|escreva] um {v} na {rth:f} linha, {cth:f} casa",
                "desço à linha {r}, vou à coluna {c} e [leio|vejo] um {v}",
            ),
            "rest": _REST,
        },
    ),
    Voice(
        "rows and cells in a chat",
        tongues.mixed,
        {
            "rows": ("linha {n} {cells}", "a {nth:f}: {cells}"),
            "cells": (
                "e um {v} na linha {r} col {c}",
                "tb tem {v} na linha {r} coluna {c}",
                "linha {r} col {c} é {v}",
            ),
            "rest": ("o resto vazio", "resto nada", "todo resto vazio"),
            "intro": ("oi tenho um sudoku {size}", "sudoku {size} pfv"),
            "plain_intro": ("oi tenho um sudoku", "sudoku pfv"),
        },
        {},
        {"stops": ("\n", ", ", " ", ". ")},
    ),
    # kept for tests
    Voice(
        "a neighbour over the fence",
        ladder,
        {
            "plain_intro": ("ó vizinho, travei num sudoku",),
            "intro": ("ó vizinho, travei num sudoku {size}",),
            "ends": {},
        },
        {
            "below": ("um andar adiante, {cells}", "no andar vizinho, {cells}"),
            "below_empty": ("um andar adiante, vazio",),
        },
        held_out=True,
    ),
    Voice(
        "a call to a hotline",
        slips,
        {"rows": ("leio-lhe a horizontal {n}: {cells}",)},
        {"fix_in_row": ("[queira desculpar|retifico], o dado {c} ali vale {now}",)},
        held_out=True,
    ),
)

TALK = Talk(
    wishes={
        "solve": (
            "[você resolve pra mim|consegue resolver|dá pra resolver|resolve aí]?",
            "[como fica|qual é o resultado] [no final|completo]?",
            "[resolve|completa|termina|preenche] [pra mim|isso|o resto][ por favor| pfv|][.|!|]",
            "[quero|preciso ver] a [solução|resposta completa][.|]",
            "[me dá|me manda|me diz] [a solução|os números que faltam|o resultado][.|]",
            "[ninguém aqui|nem meu avô] consegue, [tenta você|resolve você]",
            "[resolver|solução|resolve][ pfv| por favor|!|]",
        ),
        "hint": (
            "[me dá|quero|preciso de] [uma dica|só uma dica|uma ajudinha][, só isso|][.|]",
            "[qual número ponho agora|onde continuo|o que faço agora|por onde começo]?",
            "[não conta a resposta|sem spoiler], [só o próximo passo|só uma dica][.|]",
            "[travei|empaquei|não sai disso], [uma dica?|me ajuda um pouco]",
            "dica[ por favor| pfv|?|!]",
        ),
        "check": (
            "[está certo|tá certo|estou indo bem|acertei]?",
            "[confere|olha|verifica] [se está certo|se tem erro|pra mim][.|]",
            "[errei em algum lugar|tem algum erro|fiz besteira]?",
            "[acho que|parece que] [errei|tem algo errado], [onde?|acha pra mim]",
            "[terminei|é o que fiz até agora], [certo?|confere]",
        ),
        "unique": (
            "[tem só uma solução|a solução é única|tem mais de uma solução]?",
            "quantas soluções [tem|existem]?",
            "[dá pra resolver de outro jeito|pode ter outra resposta]?",
            "meu [irmão|amigo] diz que tem [duas soluções|várias soluções], é verdade?",
        ),
        "explain": (
            "[me explica|me ensina|me mostra] [como se faz|o raciocínio|os passos|passo a passo][.|]",
            "[não quero só a resposta|quero aprender|quero entender]: [explica|passo a passo]",
            "[como você faria|que técnica uso|como pensar nisso]?",
            "resolve [explicando cada passo|passo a passo][.|]",
        ),
        "why": (
            "por que [tem|vai] um {digit} em {cell}?",
            "não [entendo|vejo] por que {digit} em {cell}[.|]",
            "de onde vem o {digit} em {cell}?",
            "por que não {digit} em {cell}?",
        ),
        "generate": (
            "[faz|cria|inventa] [outro|um novo|mais um] {noun}[ pra mim|][.|!|]",
            "[outro|mais um|um novo][ por favor| pfv|!|.|]",
            "[tem|me dá] [outro|mais um] {noun}?",
            "[tô entediado|quero jogar], me dá um {noun}[.|]",
        ),
        "generate easier": (
            "[me dá|quero|faz] [um mais fácil|um {noun} mais fácil|algo mais simples][.|]",
            "[muito difícil|não consigo esse], [um mais fácil|tem mais fácil?]",
            "um {noun} [para crianças|fácil|para iniciantes][.|]",
        ),
        "generate harder": (
            "[me dá|quero|faz] [um mais difícil|um {noun} mais difícil|algo mais complicado][.|!|]",
            "[muito fácil|fácil demais], [um mais difícil|tem mais difícil?]",
            "um {noun} [difícil|para especialistas|diabólico][.|]",
        ),
        "chat": (
            "[valeu|obrigadão|muito obrigada|legal][, era só isso|, ajudou muito|!|]",
            "[oi|e aí|bom dia|tudo bem][!|.|]",
            "[o que você sabe fazer|quem te criou|você é um robô]?",
            "[tchau|até amanhã|boa noite][!|.|]",
        ),
    },
    greetings=(
        "[oie|e aí|bom dia|olá a todos][,|!|.|]",
        "[oi, aqui é {name}|boa tarde, uma pergunta][.|,|:]",
        "[prezada equipe|desculpe o incômodo][:|.|,]",
    ),
    reasons=(
        "[tirei de|achei em] {paper}.",
        "{who} [duvida que eu consiga|me mandou].",
        "[sem foto|a câmera quebrou], [vou descrever|escrevo aqui].",
    ),
    thanks=("[desde já obrigado|mil vezes obrigada|te devo uma|abraços|bjs][!|.|]",),
    other=(
        "kakuro",
        "hitori",
        "palavras cruzadas",
        "nonograma",
        "cubo mágico",
        "campo minado",
        "caça-palavras",
    ),
    puzzles=(
        "[cubo mágico|meu cubo mágico]: o lado branco está pronto, faltam {n} peças.",
        "xadrez: as brancas jogam e dão mate em {n}.",
        "caça-palavras com {n} palavras.",
        "nonograma: a primeira linha tem {n} e {n}.",
    ),
    cells=(
        "a casa (<row:~>,<column:~>)",
        "canto <row:inferior> <column:esquerdo>",
        "linha <row:n> coluna <column:n>",
    ),
)

MAZE = MazeWords(
    size=(
        "[um |tenho um |]labirinto {h} por {w}",
        "labirinto com {h} linhas e {w} colunas",
        "{h} linhas, {w} colunas, labirinto",
    ),
    row_walls=(
        "linha {n}: [paredes|muros] nas colunas {list}",
        "na linha {n} há parede na coluna {list}",
        "a {nth:f} linha tem paredes em {list}",
    ),
    column_walls=("coluna {n}: paredes nas linhas {list}", "na coluna {n} há parede na linha {list}"),
    one_wall=(
        "há uma parede na linha {r}, coluna {c}",
        "parede em ({r},{c})",
        "parede: linha {r} coluna {c}",
    ),
    full_row=("a linha {n} é toda parede", "linha {n}: só parede"),
    to=(" a ", "-", " até "),
    ends=(
        "[a entrada é|começo em|saio de] {S} e [a saída é|quero chegar a] {G}",
        "[início|entrada]: {S}, [saída|chegada]: {G}",
    ),
    corners={
        (1, 1): ("canto {up:superior} {side:esquerdo}", "em {up:cima} à {side:esquerda}"),
        (1, -1): ("canto {up:superior} {side:direito}", "em {up:cima} à {side:direita}"),
        (-1, 1): ("canto {up:inferior} {side:esquerdo}", "{up:embaixo} à {side:esquerda}"),
        (-1, -1): ("canto {up:inferior} {side:direito}", "{up:embaixo} à {side:direita}"),
    },
    cell=("linha {r}, coluna {c}", "({r},{c})"),
    border=("[em volta|ao redor] é tudo parede", "a borda é parede"),
    rest=("o resto é livre", "[as outras casas|as demais] são livres", "o resto livre"),
)

register(PORTUGUESE, VOICES, TALK, MAZE, {"list_joint": (", ",), "list_last": (" e ", ", ")}, weight=0.25)
