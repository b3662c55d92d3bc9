"""Spanish voices: persons who tell boards and mazes in Spanish, and what they want."""

from __future__ import annotations

from training.corpus import tongues
from training.corpus.tongues import Blank
from training.corpus.tongues_es import SPANISH
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
    "[lo demás|todo lo demás|las demás casillas|el resto de casillas] [está|están|va|van] [en blanco|vacío|vacías|sin rellenar: nada]",
    "[y |]el resto[, nada| en blanco| vacío|, huecos]",
    "no hay [más|otros] números, el resto [vacío|está en blanco]",
    "[las otras|las restantes] [están vacías|en blanco]",
)
_BELOW = (
    "[debajo|justo debajo|la de abajo|y debajo|en la de abajo][:|,| va| tenemos|] {cells}",
    "[la siguiente|la que sigue|siguiente fila|la próxima|y la siguiente][:| es| dice| trae|,] {cells}",
    "[luego viene|después viene|ahora|sigue|seguimos con|bajamos una:] {cells}",
)
_BELOW_EMPTY = (
    "la siguiente [está vacía|no tiene nada|en blanco]",
    "[debajo|luego] una fila [vacía|sin números: nada|en blanco]",
    "la que sigue, vacía",
)
_FIRST = {
    "row 1": (
        "[la de|la fila de|] {first:arriba}[ del todo|]: {cells}",
        "[en|] la fila {first:superior}[ tengo| hay| aparece|:] {cells}",
        "empiezo por {first:arriba}: {cells}",
    ),
    "row -1": (
        "[y |]la {last:última}[:| es| queda así:] {cells}",
        "[y |][la de|la fila de] {last:abajo}: {cells}",
        "y al {last:final}: {cells}",
    ),
    "row middle": ("la del {middle:medio}: {cells}", "la fila {middle:central}: {cells}"),
}
_NTH_ROWS = (
    "[la|] {nth:f}[:|,| es| va así:] {cells}",
    "la {nth:f} [fila|línea]: {cells}",
    "{nth:f} fila, {cells}",
)
VOICES = (
    Voice(
        "a child, row below row",
        ladder,
        {
            "plain_intro": ("[mira|hola|oye] [mi|este] sudoku", "mi sudoku [del cole|de mates|]"),
            "intro": ("[es un|tengo un|mira mi] sudoku [chiquito|pequeñito|] de {size}",),
            "rows": ("en la {nth:f} [fila|línea] [pone|hay] {cells}", "la {nth:f} es {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("[nada|vacío|un hueco]", ("{n} [huecos|huequitos|vacíos]",)),
                Blank("nada", ()),
                Blank("[un huequito|hueco]", ("{n} huecos",)),
            ),
        },
        {"below": _BELOW, "below_empty": _BELOW_EMPTY},
        {"joints": (" y ", ", ", " y luego ", ", luego "), "stops": (". ", ", ", ". Y ", "\n")},
        sides=(0.6, 0.2, 0.2),
        weight=1.5,
    ),
    Voice(
        "a dictation without stops",
        ladder,
        {
            "plain_intro": ("sudoku", "te dicto el sudoku", "anota sudoku"),
            "intro": ("sudoku {size}", "te dicto un sudoku de {size}"),
            "rows": ("fila {n} {cells}", "{nth:f} fila {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("vacía", ("{n} vacías",), "f"),
                Blank("vacío", ("{n} vacíos",)),
                Blank("nada", ()),
                Blank("hueco", ("{n} huecos",)),
                Blank("blanco", ("{n} en blanco", "{n} espacios en blanco")),
            ),
        },
        {
            "below": ("siguiente {cells}", "siguiente fila {cells}", "luego {cells}", "debajo {cells}"),
            "below_empty": ("siguiente fila vacía",),
        },
        is_spoken=True,
        chatty=0.15,
    ),
    Voice(
        "a note in short",
        tongues.rows,
        {
            "plain_intro": ("sudoku", "SDK", "sudoku 9x9"),
            "intro": ("sudoku {size}", "{size}", "mini sudoku {size}"),
            "rows": ("F{n}: {cells}", "fila{n}: {cells}", "f {n}: {cells}", "fila {n}={cells}"),
            "ends": {},
            "blanks": (Blank("_", ()), Blank("-", ()), Blank("x", ()), Blank("nada", ())),
            "empty_rows": ("F{n}: nada", "fila {n} vacía", "fila {n}: {all:toda vacía}"),
        },
        {},
        {"joints": (" ", ", ", " , "), "stops": ("; ", " / ", ". "), "articled": ()},
        in_words=(0.0,),
        weight=0.8,
    ),
    Voice(
        "blank rows at once",
        gathered_blanks,
        {
            "rows": (*_NTH_ROWS, "la fila {n} [lleva|trae|tiene] {cells}", "fila {n}, {cells}"),
            "intro": ("[un|este] {size} de sudoku", "sudoku {size} [con pocas pistas|]"),
        },
        {
            "empty_list": (
                "[las|] filas {list} [están vacías|van vacías|en blanco|no tienen nada|vacías]",
                "en las filas {list} no hay [nada|ningún número]",
                "sin números las filas {list}",
            ),
        },
    ),
    Voice(
        "column by column, cell by cell",
        cells_by_column,
        {"rest": _REST},
        {
            "in_column": (
                "[en la|] columna {n}[:| hay| tenemos|,] ",
                "[en la|de la] {nth:f} columna[ sé que hay|:] ",
            ),
            "in_column_cell": (
                "un {v} en la fila {r}",
                "{v} en la {rth:f} fila",
                "en la fila {r} [un|el] {v}",
                "fila {r}: {v}",
            ),
        },
    ),
    Voice(
        "slips of the tongue",
        slips,
        {"rows": (*_NTH_ROWS, "fila {n}: {cells}"), "ends": _FIRST},
        {
            "fix_in_row": (
                "[perdón|uy|ay no|espera|no, espera], la {cth:f} [casilla|celda|] es [un|] {now}",
                "[me equivoqué|miento|corrijo]: en la columna {c} [va|hay|es] un {now}",
                "[digo|quiero decir], en la {cth:f} posición un {now}",
            ),
        },
    ),
    Voice(
        "corrected in another voice",
        tongues.corrected_later,
        {
            "fix": (
                "[ay|uf|perdona], [me he colado|la he liado|leí mal]: en la fila {r}, columna {c} va un {now}",
                "[ojo|fe de erratas|rectifico], fila {r} columna {c}: [es|pon] {now}",
                "lo de la {rth:f} fila, {cth:f} columna, [cámbialo a|en realidad es] {now}",
            ),
            "rows": ("la {nth:f} [fila|línea] trae {cells}", "fila {n} - {cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "rows of a single digit",
        sparse,
        {
            "rest": _REST,
            "rows": _NTH_ROWS,
            "empty_rows": ("la {nth:f} [fila|] [vacía|nada de nada|sin nada]", "en la {nth:f} no hay nada"),
        },
        {
            "only": (
                "en la {nth:f} fila solo hay un {v}, en la columna {c}",
                "[la|] fila {n} solo tiene un {v} en la {cth:f} casilla",
                "fila {n}: únicamente un {v} en la posición {c}",
                "de la fila {n} solo se ve la casilla {c}, con un {v}",
            ),
        },
    ),
    Voice(
        "first and last of a row",
        starts_and_ends,
        {"rest": _REST},
        {
            "starts": (
                "la fila {n} [empieza|arranca|comienza] [con|por] [un |]{v}",
                "la {nth:f} fila [abre|empieza] con [un |el |]{v}",
            ),
            "ends": ("y [acaba|termina|cierra] [en|con] [un |]{v}", ", y [acaba|termina] con [un |]{v}"),
        },
        weight=0.7,
    ),
    Voice(
        "some boxes",
        some_boxes,
        {
            "boxes": (
                "[la caja|el cuadro|el cuadradito|el bloque] de {box}: {cells}",
                "en [la caja|el cuadro] {box} [hay|van|tengo] {cells}",
                "[caja|cuadro|bloque] número {n}, [por filas: |]{cells}",
                "[el|] {nth:m} [cuadro|bloque], {cells}",
            ),
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
                "({r}, {c}): {v}",
                "f{R} c{C}: {v}",
                "fila{R} columna{C} {v}",
                "fil {r} col {c} = {v}",
                "{v} -> fila {r}, columna {c}",
                "pos {r},{c}: {v}",
                "fila {r}/columna {c}: {v}",
            ),
            "rest": _REST,
        },
        {},
        {"stops": ("; ", ", ", "\n", ". ", " | ")},
        in_words=(0.0,),
    ),
    Voice(
        "cells told by a grandmother",
        tongues.single_cells,
        {
            "cells": (
                "en la {rth:f} fila, en la casilla {c}, [veo|hay|me dan] un {v}",
                "la {cth:f} casilla de la {rth:f} fila [lleva|es|tiene] un {v}",
                "[ponga|pon|apunta|apúntame] un {v} en la {rth:f} fila, {cth:f} casilla",
                "la {cth:f} de la {rth:f} fila es un {v}",
                "bajo a la fila {r}, voy a la columna {c} y [hay|leo|encuentro] un {v}",
            ),
            "rest": _REST,
        },
    ),
    Voice(
        "corners and the middle, another voice",
        tongues.corners,
        {
            "at_corner": (
                "{corner}[, un|: un| tiene un| hay un] {v}",
                "[pon|va] un {v} en {corner}",
                "[el|un] {v} [ocupa|está en|va en] {corner}",
            ),
            "corners": {
                (1, 1): (
                    "{up:arriba} a la {side:izquierda} del todo",
                    "la esquina {up:superior} {side:izda}",
                    "la esquina {side:izquierda} de {up:arriba}",
                ),
                (1, -1): (
                    "{up:arriba} a la {side:derecha} del todo",
                    "la esquina {up:superior} {side:dcha}",
                    "la esquina {side:derecha} de {up:arriba}",
                ),
                (-1, 1): (
                    "{up:abajo} a la {side:izquierda} del todo",
                    "la esquina {up:inferior} {side:izda}",
                    "la esquina {side:izquierda} de {up:abajo}",
                ),
                (-1, -1): (
                    "{up:abajo} a la {side:derecha} del todo",
                    "la esquina {up:inferior} {side:dcha}",
                    "la esquina {side:derecha} de {up:abajo}",
                ),
                (0, 0): (
                    "justo en el {mid:centro}",
                    "en el {mid:medio}",
                    "la casilla del {mid:centro}",
                    "el puro {mid:centro}",
                ),
            },
            "rest": _REST,
        },
    ),
    Voice(
        "columns in another voice",
        tongues.columns,
        {
            "columns": (
                "la {nth:f} columna, bajando, {cells}",
                "col {n}: {cells}",
                "C{n}: {cells}",
                "columna {n} -> {cells}",
                "bajando por la {nth:f} columna [leo|veo|sale] {cells}",
            ),
            "intro": ("[va|ahí va] por columnas, sudoku {size}",),
            "plain_intro": ("[va|ahí va] por columnas", "sudoku, leído por columnas"),
        },
        weight=0.8,
    ),
    Voice(
        "rows and cells in a chat",
        tongues.mixed,
        {
            "rows": ("fila {n} {cells}", "la {nth:f}: {cells}", "linea {n} = {cells}"),
            "cells": (
                "y un {v} en fila {r} col {c}",
                "tmb hay un {v} en la fila {r} columna {c}",
                "fila {r} col {c} es {v}",
            ),
            "rest": ("lo demas vacio", "el resto nada", "resto vacio", "todo lo demas vacio"),
            "intro": ("ola tengo un sudoku {size}", "sudoku de {size} porfa"),
            "plain_intro": ("ola tengo un sudoku", "sudoku porfa"),
        },
        {},
        {"stops": ("\n", ", ", " ", ". ")},
    ),
    # kept for tests
    Voice(
        "a neighbour over the fence",
        ladder,
        {
            "plain_intro": ("vecino, [escuche|atienda], se me atascó un sudoku",),
            "intro": ("vecino, [escuche|atienda], se me atascó un sudoku {size}",),
            "ends": {
                "row 1": ("encabeza {first:arriba} {cells}",),
                "row -1": ("y remata {last:abajo} {cells}",),
            },
        },
        {
            "below": ("un renglón más allá, {cells}", "en el renglón contiguo, {cells}"),
            "below_empty": ("otro renglón, vacío",),
        },
        held_out=True,
    ),
    Voice(
        "a call to a hotline",
        slips,
        {"rows": ("renglón {n}, le leo {cells}", "tome nota del {nth:m} renglón: {cells}")},
        {"fix_in_row": ("[disculpe|no, alto], el dato {c} de ahí [resulta ser|debía ser] {now}",)},
        held_out=True,
    ),
    Voice(
        "a clerk who files gaps",
        gathered_blanks,
        {"rows": ("renglón {nth:m}, a saber: {cells}", "consta en el renglón {n}: {cells}")},
        {"empty_list": ("carecen de cifras los renglones {list}",)},
        held_out=True,
    ),
)

TALK = Talk(
    wishes={
        "solve": (
            "[¿me lo resuelves|¿me lo puedes resolver|me lo resuelves|lo resuelves|puedes resolverlo|podrías sacarlo]?",
            "[¿cómo queda|¿cómo termina|cómo queda|y cómo quedaría] [completo|terminado|al final|relleno]?",
            "[complétalo|termínalo|acábalo|rellénalo|sácalo][, porfa|, por favor| tú| porfis|][.|!|]",
            "[quiero|necesito|me hace falta|busco] [ver la solución|la solución|la respuesta|saber cómo acaba][.|]",
            "[dime|pásame|mándame|dame] [el resultado|todos los números que faltan|la solución entera|el tablero lleno][.|]",
            "[a ver si|haber si] [lo sacas|puedes con él|das con la solución|me ayudas a acabarlo][.|]",
            "[ni mi abuela|nadie en casa|no hay quien] lo saca, [inténtalo tú|¿puedes tú?|resuélvelo]",
            "[resolver|solución|solucionar|resuelve][ porfa| plis| gracias|!|]",
            "[necesitaría|agradecería] que [lo resolvieras|me lo resolviera|lo completases][.|]",
        ),
        "hint": (
            "[dame|échame|lánzame] [una pista|una pistita|una mano pero sin resolverlo|un empujón][, solo una|, nada más|][.|]",
            "[¿qué número pongo ahora|¿por dónde sigo|cuál pondrías tú ahora|por dónde tiro|qué hago ahora|cual es el siguiente numero]?",
            "[no me digas la solución|sin destripármelo|no quiero la solución entera], [solo el siguiente paso|solo una pista|solo oriéntame][.|]",
            "[solo|nada más que|únicamente] [una casilla|un número|un paso][, porfa|][.|]",
            "[estoy atascado|me he quedado pillada|no avanzo|no sé seguir], [¿una ayudita?|¿una pista?|dame una pista]",
            "[oriéntame|guíame un poco|dime dónde mirar][, por favor|][.|]",
            "pista[ por favor| porfa|?|!|, porfa]",
        ),
        "check": (
            "[¿está bien|¿voy bien|¿lo tengo bien|esta bien asi|voy bien|qué tal voy]?",
            "[revísalo|échale un ojo|compruébalo|mira si está bien|corrígemelo|verifica lo que puse][, porfa|][.|]",
            "[¿he metido la pata|¿la he cagado|¿hay algún fallo|tengo algún error|he puesto algo mal]?",
            "[creo que|me da que] [hay algo mal|me equivoqué en algo|hay un error], [¿dónde?|¿lo ves?|búscalo]",
            "[dime|avísame] si [hay errores|algo no cuadra|me equivoqué][.|]",
            "[esto es lo que llevo|ya lo acabé|así lo dejé], [¿correcto?|¿está bien?|compruébalo]",
        ),
        "unique": (
            "[¿tiene solución única|¿solo tiene una solución|¿hay una sola solución|tiene mas de una solucion|es única la solución]?",
            "[¿cuántas soluciones|cuantas soluciones|cuántas formas de resolverlo] [tiene|hay|existen]?",
            "[¿se puede resolver de otra forma|¿podría haber otra solución|¿vale otra solución también]?",
            "[mi hermano|un amigo|mi padre] dice que tiene [dos soluciones|varias soluciones], ¿es verdad?",
            "[quiero saber|dime|comprueba] si [la solución es única|hay más de una solución|solo hay una][.|]",
        ),
        "explain": (
            "[explícame|enséñame|cuéntame] [cómo se hace|cómo se resuelve|paso a paso|la lógica|los pasos][, por favor|][.|]",
            "[no quiero solo la solución|quiero aprender|quiero entenderlo]: [explícamelo|dime cómo se llega|paso a paso][.|]",
            "[¿cómo lo resolverías|¿cómo se razona esto|cómo se saca esto|qué técnica uso] [tú|]?",
            "[resuélvelo|hazlo] [razonando cada paso|explicando el porqué|paso por paso][.|]",
            "[vamos|ve] paso a paso[, que me entere|, porfa|][.|]",
        ),
        "why": (
            "[¿por qué|por que|¿y por qué] [hay|va|pones|tiene que ir] un {digit} en {cell}?",
            "no [entiendo|pillo|veo] [por qué|el porqué de que] en {cell} [va|sale|haya] un {digit}[.|]",
            "[¿de dónde sale|de dónde sacas|¿a qué viene] el {digit} de {cell}?",
            "[explícame|razóname|justifica] el {digit} en {cell}[.|]",
            "[¿por qué no puede|por qué no] [ir|haber] un {digit} en {cell}?",
        ),
        "generate": (
            "[hazme|invéntame|prepárame|ponme|quiero] [otro|un|uno nuevo, un] {noun}[, porfa|][.|!|]",
            "[otro|otro más|uno nuevo|uno más][, venga|, porfa|!|.|]",
            "[¿tienes|¿me das|me pones] [otro|un] {noun}[ para el tren| para esta tarde|]?",
            "[quiero jugar|me aburro|quiero entretenerme], [dame|ponme|pásame] un {noun}[.|]",
        ),
        "generate easier": (
            "[hazme|ponme|dame|quiero] [uno más fácil|un {noun} más fácil|uno facilito|un {noun} sencillo|algo más fácil][, porfa|][.|]",
            "[es muy difícil|este es imposible|me cuesta mucho], [uno más sencillo|ponme uno fácil|¿tienes uno más fácil?]",
            "un {noun} [fácil|para niños|para mi hija de 7 años|de nivel principiante|para empezar][.|]",
            "[baja el nivel|más fácil|mas facil][, porfa|, por favor|!|]",
        ),
        "generate harder": (
            "[hazme|ponme|dame|quiero] [uno más difícil|un {noun} más difícil|un {noun} de los difíciles|uno que cueste|algo más complicado][.|!|]",
            "[este fue muy fácil|demasiado fácil|lo hice en dos minutos], [uno más difícil|sube el nivel|¿tienes uno más complicado?]",
            "un {noun} [difícil|diabólico|de nivel experto|para expertos|endiablado][.|]",
            "[sube el nivel|más difícil|mas dificil][, porfa|!|]",
        ),
        "chat": (
            "[gracias|mil gracias|muchas gracias|genial|qué crack][, eres un sol|, ya está|, me ha servido|!|]",
            "[hola|buenas|qué tal|hola qué haces|buenos días][!|.|]",
            "[¿qué sabes hacer|¿en qué me puedes ayudar|¿quién te hizo|¿eres una persona|cómo te llamas]?",
            "[¿cómo se juega a esto|¿cuáles son las reglas]?",
            "[adiós|chao|nos vemos|hasta mañana][!|.|]",
            "[vale|perfecto|ok|entendido], [eso era todo|gracias][.|]",
        ),
    },
    greetings=(
        "[buenas|hola hola|ey|qué tal|muy buenas|holi|aloha][,|!|.|]",
        "[hola, soy {name}|buenos días, {name} al habla|hola, una consulta][.|,|:]",
        "[estimados señores|a quien corresponda|perdone la molestia][:|.|,]",
    ),
    reasons=(
        "[lo he sacado de|viene en|sale en] {paper}.",
        "{who} [me ha retado|apuesta a que no lo saco|me lo pasó por whatsapp].",
        "[llevo toda la mañana con él|no doy una|me tiene loca|se me resiste].",
        "[no tengo la imagen|no puedo mandar foto|se me rompió la cámara], [te lo escribo|lo describo|lo cuento].",
    ),
    thanks=(
        "[gracias de antemano|mil gracias|muchas gracias, de verdad|te debo una|besos|abrazos|salu2][!|.|]",
    ),
    other=(
        "kakuro",
        "hitori",
        "hidato",
        "crucigrama",
        "nonograma",
        "rompecabezas deslizante",
        "sopa de letras",
        "cubo de Rubik",
        "buscaminas",
        "tres en raya",
    ),
    puzzles=(
        "[un|tengo un] hidato: el {n} va en la esquina y el {n} al lado.",
        "[cubo de Rubik|mi cubo de Rubik]: la cara blanca está hecha, faltan {n} piezas.",
        "[sopa de letras|una sopa de letras] de {n} por {n}, hay que encontrar {n} palabras.",
        "[ajedrez|problema de ajedrez]: juegan blancas y dan mate en {n}.",
        "[puzle deslizante|el juego del quince]: arriba {n}, {n} y {n}.",
        "nonograma [de {n} columnas|]: las pistas de la primera fila son {n} y {n}.",
    ),
    sized=("sudoku {n}x{n}", "sudokito de {n}x{n}", "sudoku {n} por {n}"),
    cells=(
        "la casilla (<row:~>,<column:~>)",
        "la esquina <row:superior> <column:izquierda>",
        "la esquina <row:inferior> <column:derecha>",
        "<row:abajo> a la <column:derecha>",
        "la <column:nth> casilla de la <row:nth> fila",
        "fila <row:n> col <column:n>",
        "la <row:última> fila, columna <column:n>",
    ),
)

MAZE = MazeWords(
    size=(
        "[un|tengo un|es un|imagina un] laberinto de {h} por {w}",
        "laberinto[ pequeño|] con {h} filas y {w} columnas",
        "[mi|el] laberinto [tiene|mide] {h} filas [y|por] {w} columnas",
        "{h} filas, {w} columnas, laberinto",
    ),
    row_walls=(
        "fila {n}: [muros|paredes|bloqueadas] en [las columnas|] {list}",
        "en la fila {n} hay [muro|pared|paredes] en [la columna|columnas|las columnas] {list}",
        "la {nth:f} fila tiene [muros|paredes] en {list}",
        "fila {n} tapada en {list}",
    ),
    column_walls=(
        "columna {n}: [muros|paredes] en [las filas|] {list}",
        "en la columna {n} hay [muro|pared] en [la fila|las filas] {list}",
        "la {nth:f} columna está bloqueada en [las filas|] {list}",
    ),
    one_wall=(
        "hay [un muro|una pared] en la fila {r}, columna {c}",
        "[muro|pared] en ({r},{c})",
        "[muro|pared]: fila {r} columna {c}",
        "la casilla fila {r}, columna {c} es [muro|pared]",
    ),
    full_row=("la fila {n} es todo muro", "fila {n}: toda de pared", "fila {n} completamente tapiada"),
    to=(" a ", " a la ", "-", " hasta la "),
    ends=(
        "[se entra por|la entrada está en|salgo de|empiezo en|se empieza en] {S} y [se sale por|la salida está en|hay que llegar a|la meta es] {G}",
        "[inicio|entrada|salimos de]: {S}, [meta|salida|llegada]: {G}",
        "[la salida está en|la meta está en|el queso está en] {G} y [yo estoy en|el inicio es|el ratón está en] {S}",
    ),
    corners={
        (1, 1): (
            "la esquina {up:superior} {side:izquierda}",
            "{up:arriba} a la {side:izquierda}",
            "la esquina de {up:arriba} a la {side:izquierda}",
        ),
        (1, -1): ("la esquina {up:superior} {side:derecha}", "{up:arriba} a la {side:derecha}"),
        (-1, 1): ("la esquina {up:inferior} {side:izquierda}", "{up:abajo} a la {side:izquierda}"),
        (-1, -1): (
            "la esquina {up:inferior} {side:derecha}",
            "{up:abajo} a la {side:derecha}",
            "la esquina de {up:abajo} a la {side:derecha}",
        ),
    },
    cell=(
        "fila {r}, columna {c}",
        "la fila {r}, columna {c}",
        "la {rth:f} fila, {cth:f} columna",
        "({r},{c})",
    ),
    border=(
        "[todo alrededor hay|está rodeado de|alrededor va] [muro|una pared|paredes]",
        "el borde [es todo muro|está cerrado]",
    ),
    rest=(
        "[lo demás|el resto|todo lo demás] [está libre|es paso|se puede pisar]",
        "por las demás casillas se puede pasar",
        "el resto, libre",
    ),
)

register(
    SPANISH,
    VOICES,
    TALK,
    MAZE,
    {"list_joint": (", ",), "list_last": (" y ", ", ", " y la ")},
)
