"""Spanish: how boards are told, and what is said around them."""

from __future__ import annotations

from training.corpus.around import AROUND, Phrases
from training.corpus.tongues import Blank, Tongue, Wording, register
from training.corpus.wish_bank import with_wishes
from training.corpus.wish_bank_es import WISHES

_NUMBERS = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
]
_F = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena"]
_M = ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno"]

_BLANKS = (
    Blank("[vacía|vacia]", ("{n} [vacías|vacias]",), "f"),
    Blank("[vacío|vacio]", ("{n} [vacíos|vacios]",)),
    Blank("[una casilla vacía|casilla vacía|vacía]", ("{n} casillas [vacías|vacias|en blanco]",), "f"),
    Blank("[una celda vacía|celda vacía]", ("{n} celdas [vacías|vacias|en blanco]",), "f"),
    Blank("[un hueco|hueco]", ("{n} huecos",)),
    Blank("[blanco|en blanco]", ("{n} espacios en blanco",)),
    Blank("[un espacio vacío|espacio vacío]", ("{n} espacios [vacíos|vacios]",)),
    Blank("nada", ()),
    Blank("_", ()),
    Blank("x", ("{n} huecos",)),
)

_TRAINED = Wording(
    intro=(
        "[tengo|aquí tienes|aqui va|es|te paso|he aquí|esto es] un sudoku [de|de tamaño|] {size}",
        "[mi|el] sudoku [es de|es|mide] {size}",
        "sudoku {size}",
        "[un|el] sudoku [pequeño |]de {size}",
        "[es un|un] {size}, sudoku",
    ),
    plain_intro=(
        "[tengo|aquí tienes|aquí va|este es|te dicto|te paso|hay|traigo] [un|el|mi|este] sudoku",
        "[mi|el|este] sudoku [del periódico|de hoy|del diario|] [dice|es|es así|es este|empieza así]",
        "sudoku",
        "[sudoku normal|sudoku clásico|un sudoku de los normales]",
    ),
    rows=(
        "[la|] {nth:f} fila[:| es| es:| tiene| contiene| dice| pone] {cells}",
        "[en la|la] {nth:f} [fila|línea|hilera] [hay|tengo|están|va|pone|aparece] {cells}",
        "fila {n}: {cells}",
        "[la fila|fila|línea] {n} [es|tiene|:|son|=] {cells}",
        "[la|] fila número {n}[:|,| es] {cells}",
        "[en la|la] fila {n} [tenemos|tengo|hay|viene] {cells}",
        "{nth:f} fila, de izquierda a derecha: {cells}",
    ),
    columns=(
        "[la|] {nth:f} columna[:| es| es:| tiene| contiene| dice] {cells}",
        "[en la|la] {nth:f} columna [hay|tengo|están|va|pone], [de arriba abajo|bajando|] {cells}",
        "columna {n}: {cells}",
        "[la columna|columna] {n} [es|tiene|:|son|=] {cells}",
        "[la|] columna número {n}[:|,| es] {cells}",
        "columna {n}, de arriba abajo: {cells}",
    ),
    boxes=(
        "[caja|bloque|recuadro|cuadrante|región] {n}: {cells}",
        "[el|] {nth:m} [bloque|cuadro|recuadro|cuadrante][:| es| tiene| contiene] {cells}",
        "[la|] {nth:f} [caja|región][:| es| tiene| contiene] {cells}",
        "[el bloque|el recuadro|la caja|el cuadrante] {box}[:| es| tiene| contiene] {cells}",
    ),
    ends={
        "row 1": (
            "la fila de {first:arriba}[:| es| tiene| dice] {cells}",
            "[la|] fila {first:superior}[:| es| tiene] {cells}",
        ),
        "row -1": (
            "la fila de {last:abajo}[:| es| tiene] {cells}",
            "[la|] {last:última} fila[:| es| tiene] {cells}",
            "[la|] fila {last:inferior}[:| es| tiene] {cells}",
            "y la {last:ultima}[:|,| es] {cells}",
        ),
        "row middle": (
            "la fila {middle:central}[:| es| tiene] {cells}",
            "la fila del {middle:medio}[:| es| tiene] {cells}",
        ),
        "column 1": ("la columna [de la |]{first:izquierda}[:| es| tiene] {cells}",),
        "column -1": (
            "la columna [de la |]{last:derecha}[:| es| tiene] {cells}",
            "la {last:última} columna[:| es| tiene] {cells}",
        ),
        "column middle": (
            "la columna {middle:central}[:| es| tiene] {cells}",
            "la columna del {middle:medio}[:| es] {cells}",
        ),
    },
    following=(
        "[luego|después|despues|a continuación|y luego|más abajo|debajo|la siguiente|la siguiente fila es|y debajo] {cells}",
        "[luego|después|la siguiente|siguiente fila|la que sigue|debajo]: {cells}",
        "{cells}",
    ),
    empty_rows=(
        "[la|] {nth:f} fila está vacía",
        "fila {n}: vacía",
        "[la fila|fila] {n} {all:toda vacía}",
        "[en la|la] {nth:f} fila no hay nada",
        "la {nth:f} fila está {all:completamente vacía}",
    ),
    empty_columns=(
        "[la|] {nth:f} columna está vacía",
        "columna {n}: vacía",
        "[la columna|columna] {n} {all:toda vacía}",
        "[en la|la] {nth:f} columna no hay nada",
    ),
    cells=(
        "fila {r}, columna {c}: {v}",
        "[hay|va|tengo|pon|está] un {v} en [la|] fila {r}, columna {c}",
        "[la casilla de la|en la] fila {r} [y|con|,] columna {c} [es|hay|va|tiene|pone] [un|el|] {v}",
        "[en la|la] {rth:f} fila, {cth:f} columna, [hay|va|es] [un|el] {v}",
        "[f|F]{R}[c|C]{C} [es|=|:|vale] {v}",
        "[un|el] {v} en f{R}c{C}",
        "un {v} en la {rth:f} fila y la {cth:f} columna",
        "columna {c}, fila {r}: {v}",
        "en la columna {c} de la fila {r} [hay|va] un {v}",
        "fila {r} columna {c} [es|tiene] {v}",
    ),
    in_row=(
        "[en la|la] fila {n}[ hay| tiene| están|:] ",
        "[en la|la] {nth:f} fila[ hay|:| tengo| tiene] ",
        "fila {n}: ",
    ),
    in_row_cell=(
        "[un|el] {v} en la columna {c}",
        "{v} en la {cth:f} casilla",
        "un {v} en la [posición|casilla] {c}",
        "en la columna {c} un {v}",
        "{v} en la {cth:f} columna",
    ),
    of_digit=("[el|hay un] {v} [está en|en|aparece en] ", "[los|el] {v}: ", "el número {v} [va|está] en "),
    of_digit_cell=(
        "fila {r} columna {c}",
        "f{R}c{C}",
        "la {rth:f} fila, {cth:f} columna",
        "(fila {r}, columna {c})",
    ),
    corners={
        (1, 1): (
            "la esquina {up:superior} {side:izquierda}",
            "la esquina de {up:arriba} a la {side:izquierda}",
            "{up:arriba} a la {side:izquierda}",
        ),
        (1, -1): (
            "la esquina {up:superior} {side:derecha}",
            "la esquina de {up:arriba} a la {side:derecha}",
            "{up:arriba} a la {side:derecha}",
        ),
        (-1, 1): (
            "la esquina {up:inferior} {side:izquierda}",
            "la esquina de {up:abajo} a la {side:izquierda}",
            "{up:abajo} a la {side:izquierda}",
        ),
        (-1, -1): (
            "la esquina {up:inferior} {side:derecha}",
            "la esquina de {up:abajo} a la {side:derecha}",
            "{up:abajo} a la {side:derecha}",
        ),
        (0, 0): ("el {mid:centro}", "la casilla {mid:central}", "el {mid:medio}", "el mismo {mid:centro}"),
    },
    at_corner=(
        "en {corner} [hay|va|está] un {v}",
        "[hay |]un {v} en {corner}",
        "[pon|tengo] un {v} en {corner}",
        "en {corner}: {v}",
    ),
    in_order=(
        "de izquierda a derecha y de arriba abajo: {cells}",
        "[todas las casillas seguidas|todo seguido|leído fila por fila|casilla a casilla]: {cells}",
        "[te lo leo|lo leo] [en orden|casilla por casilla]: {cells}",
    ),
    rest=(
        "[todo lo demás|lo demás|el resto] está vacío",
        "las demás [casillas |]están [vacías|vacias|en blanco]",
        "[el resto|lo demás|todo lo demas], vacío",
        "no hay nada más",
    ),
    fix=(
        "[no, perdón|perdón|espera|corrijo|ay no|rectifico]: [la|] fila {r}, columna {c} es un {now}",
        "[me equivoqué|me he equivocado|error mío], en la fila {r}, columna {c} va un {now}",
        "[perdona|espera], f{R}c{C} es {now}",
        "[corrección|corrijo]: fila {r} columna {c} {now}",
        "[no,|perdón,] en la {rth:f} fila, {cth:f} columna, hay un {now}",
    ),
    replace=(
        "[no|perdón|espera|ay], [ese|el] {was} es un {now}",
        "[no, espera|perdona|me equivoqué], [ese|el] {was} [debería ser|era|en realidad es] un {now}",
        "[quise decir|corrijo]: [donde dije|en vez de|en lugar del] {was}[, va|,] [un|] {now}",
        "[corrección|rectifico]: el {was} es {now}",
        "el {was} [no es un {was}, sino|está mal, es] un {now}",
    ),
    blanks=_BLANKS,
    to_the_end=(
        "[y |]el resto [vacío|vacías|vacio|en blanco]",
        "el resto [está vacío|está vacía|son huecos]",
        "[y |]las demás vacías",
        "lo demás [vacío|en blanco]",
        "el resto",
    ),
)
_UNSEEN = Wording(
    intro=(
        "[me han puesto|ando peleando con] [una cuadrícula|un tablero] {size} de sudoku",
        "[juego|reto] de números tipo sudoku, [formato|dimensiones] {size}",
    ),
    plain_intro=(
        "[me han puesto|ando peleando con] [una cuadrícula|un tablero] de sudoku",
        "[juego|pasatiempo] de números tipo sudoku",
    ),
    rows=(
        "[los números de|si miras|leyendo] la {nth:f} [hilera|ristra] [horizontal |]son {cells}",
        "[renglón|horizontal] {n} => {cells}",
        "[horizontal|renglón] {nth:m}, a saber: {cells}",
        "[anota|apunta|copia] en el {nth:m} renglón {cells}",
    ),
    columns=(
        "[la vertical|vertical] {n} => {cells}",
        "[bajando por|recorriendo] la {nth:f} vertical encuentras {cells}",
    ),
    boxes=("[subcuadrícula|zona|sector] {n} => {cells}",),
    ends={
        "row 1": ("[lo más alto|el renglón {first:superior}] [lo forman|se compone de] {cells}",)[:0],
        "row -1": ("[en el fondo|cierra] el {last:último} renglón con {cells}",),
    },
    following=("[acto seguido|bajo ese|un escalón más abajo] {cells}",),
    empty_rows=("el {nth:m} renglón carece de números", "del {nth:m} renglón no sé nada"),
    empty_columns=("la {nth:f} vertical carece de números",),
    cells=(
        "donde se cruzan la horizontal {r} y la vertical {c} [vive|se lee|aparece] el {v}",
        "[coloca|sitúa|anota] {v} en la horizontal {r}, vertical {c}",
        "el {v} ocupa el {rth:m} renglón, puesto {c}",
        "renglón {r}, puesto {c}, número {v}",
    ),
    in_row=("por el renglón {n} andan ",),
    in_row_cell=("el {v} en el puesto {c}",),
    of_digit=("del {v} sé que ocupa ",),
    of_digit_cell=("renglón {r} puesto {c}",),
    corners=_TRAINED.corners,
    at_corner=("ocupando {corner} vemos un {v}",),
    in_order=("recitado de corrido queda {cells}",),
    rest=("las que no nombro carecen de número", "en las otras casillas no figura nada"),
    fix=("[fe de erratas|uy, leí mal]: donde se cruzan horizontal {r} y vertical {c} corresponde {now}",),
    replace=(
        "[uy, leí mal|fe de erratas|miento]: cambia [el|ese] {was} por {now}",
        "[tacha|borra] el {was} y [pon|escribe] {now}",
        "no era {was}, era {now}",
    ),
    blanks=(
        Blank("sin número hueco", ("{n} huecos [seguidos|]",)),
        Blank("hueco", ("{n} huecos",)),
        Blank("[casilla en blanco]", ("{n} casillas en blanco",), "f"),
        Blank("desconocido", ("{n} desconocidos",)),
    ),
    to_the_end=("[y de ahí en adelante|y luego] todo vacío", "restantes vacías"),
)

_WHAT = "[el sudoku|este sudoku|esto|el puzle|este puzzle|mi sudoku]"
_PLEASE = "[ por favor| porfa|, por favor|, gracias||||]"

SPANISH = Tongue(
    code="es",
    figures={"": _NUMBERS, "f": ["cero", "una", *_NUMBERS[2:]]},
    ordinals={"f": _F, "m": _M},
    sizes=("{n}x{n}", "{n} x {n}", "{n} por {n}", "{n}×{n}"),
    spoken_sizes={4: ("cuatro por cuatro",), 6: ("seis por seis",), 9: ("nueve por nueve",)},
    boxes={
        (1, 1): ("de arriba a la izquierda", "superior izquierdo"),
        (1, 0): ("de arriba en el centro", "superior central"),
        (1, -1): ("de arriba a la derecha", "superior derecho"),
        (0, 1): ("del medio a la izquierda", "central izquierdo"),
        (0, 0): ("del centro", "central"),
        (0, -1): ("del medio a la derecha", "central derecho"),
        (-1, 1): ("de abajo a la izquierda", "inferior izquierdo"),
        (-1, 0): ("de abajo en el centro", "inferior central"),
        (-1, -1): ("de abajo a la derecha", "inferior derecho"),
    },
    joints=(", ", ", ", ", ", " ", " - ", ", luego "),
    last_joints=(" y ", ", y ", " y un "[:3]),
    stops=(". ", ". ", "; ", ", ", "\n"),
    articled=("un {v}", "un {v}", "el {v}"),
    wording=_TRAINED,
    unseen=_UNSEEN,
)

AROUND["es"] = Phrases(
    numbers=_NUMBERS,
    ordinals=[*_F, "décima"],
    nouns={
        "sudoku": ("sudoku", "puzle", "puzzle", "tablero", "cuadrícula", "Sudoku", "pasatiempo"),
        "maze": ("laberinto", "laberinto", "mapa"),
        "puzzle": ("puzle", "acertijo", "problema", "rompecabezas"),
    },
    fillers={
        "paper": (
            "El País",
            "el periódico",
            "el diario",
            "La Vanguardia",
            "el Marca",
            "una revista",
            "El Mundo",
            "una app",
        ),
        "day": ("hoy", "ayer", "el lunes", "el domingo", "el sábado", "el 3 de marzo", "la semana pasada"),
        "name": ("Ana", "Pablo", "Lucía", "mi abuela", "Carlos", "Marta", "Javier"),
        "who": ("mi abuela", "mi hijo", "mi marido", "mi madre", "mi amigo Luis", "mi profe", "mi vecina"),
    },
    greetings=(
        "[hola|Hola|buenas|Buenas|buenos días|Buenas tardes|buenas noches|qué tal|ey|hola hola][,|!|.|]",
        "[Hola|Buenas], [¿qué tal?|¿cómo estás?|una pregunta:|necesito ayuda.|a ver si me ayudas.]",
        "[Estimados señores|Estimado equipo|Querido asistente][,|:]",
    ),
    reasons=(
        "[Esto|El sudoku] [es de|viene de|salió en|lo saqué de] {paper} [de|del|] {day}.",
        "[Llevo {n} minutos|Llevo {n} horas|Llevo toda la tarde] [con esto|atascado|y no me sale].",
        "{who} [no puede con esto|me lo ha pasado|dice que es imposible].",
        "[No veo nada|No sé seguir|Me rindo|Ya no puedo más].",
        "[Es el número|Es el] {n} [del libro|de la revista].",
    ),
    thanks=(
        "[gracias|Gracias|muchas gracias|mil gracias|gracias de antemano|te lo agradezco|un saludo][!|.|]",
        "[saludos|un abrazo|besos|hasta luego][,|!|.]",
    ),
    closings=("{name}", "- {name}", "{name}, [Madrid|Sevilla|Bogotá|México|Lima]"),
    emojis=("🙂", "🙏", "😅", "👍"),
    cells=(
        "[la casilla de |]la fila <row:n>, columna <column:n>",
        "la <row:nth> fila, <column:nth> columna",
        "f<row:~>c<column:~>",
        "la fila <row:n> columna <column:n>",
        "la columna <column:n> de la fila <row:n>",
        "la esquina <row:superior> <column:derecha>",
        "la esquina <row:inferior> <column:izquierda>",
        "la esquina de <row:arriba> a la <column:izquierda>",
    ),
    wishes={
        "solve": (
            f"[resuelve|resuélveme|resuelveme|soluciona|completa|rellena|acaba|termina] {_WHAT}{_PLEASE}[.|!|]",
            f"[¿puedes|¿podrías|puedes|¿me puedes|¿podría usted] [resolver|solucionar|completar] {_WHAT}{_PLEASE}?",
            "[quiero|necesito|dame|pásame|me gustaría ver|querría] la solución[ completa|][ por favor|][.|]",
            "[¿cuál es|cuál es|¿me dices] la solución?",
            "[¿cómo queda|como queda|¿cómo sale] [resuelto|el resultado|completo]?",
            "[ayúdame|ayudame|échame una mano] [a resolverlo|a terminarlo|con esto y dame el resultado][.|]",
            "[resuélvelo|resuelvelo|solución|resuélvamelo|soluciónalo][, por favor| porfa| ya|][.|!|]",
            "[que alguien me lo resuelva|necesito que lo resuelvas|hazlo tú][.|!|]",
            "[rellena|completa] [los huecos|las casillas que faltan|lo que falta][ por favor|][.|]",
            "[¿qué números faltan?|que numeros faltan?|¿qué va en cada hueco?]",
        ),
        "hint": (
            f"[dame|me das|quiero|necesito] [una pista|solo una pista|una ayudita|un empujoncito|una pequeña pista]{_PLEASE}[.|]",
            "[¿me das|¿puedes darme|me podrías dar] una pista?[ Solo una.| Nada más.|]",
            "[solo|sólo|solamente] [el siguiente paso|el próximo paso|una pista|un número][, no la solución| por favor|][.|]",
            "[¿por dónde empiezo|¿por dónde sigo|por donde sigo|¿cómo sigo|y ahora qué]?",
            "[no me lo resuelvas|no me des la solución|sin destriparlo], [solo una pista|dame una pista|dime solo el siguiente paso][.|]",
            "[¿cuál es|cual es|¿cuál sería] [el siguiente paso|la siguiente jugada|el próximo número]?",
            "[¿dónde debería mirar|donde miro|¿en qué casilla me fijo] [ahora|primero|]?",
            "[estoy atascado|estoy atascada|me he quedado atascado], [una pista|ayúdame a seguir|¿cómo sigo?][.|]",
            "[una ayudita|una pistita|un consejo|una pista][, por favor| porfa|!|.]",
        ),
        "check": (
            "[¿está bien|esta bien|¿lo tengo bien|¿voy bien|voy bien|¿lo he hecho bien]?",
            f"[comprueba|revisa|verifica|mira|corrige] [si está bien|si hay errores|lo que llevo|mi solución|si me he equivocado]{_PLEASE}[.|]",
            "[¿hay algún error|hay algun fallo|¿tengo algún error|¿me he equivocado] [en algo|en alguna casilla|]?",
            "[¿puedes|puedes|podrías] [comprobar|revisar|verificar] [lo que llevo|si está bien|mi trabajo]?",
            "[¿es correcto|es correcto|¿es válido] [lo que he puesto|mi tablero|lo que llevo|]?",
            "[dime si|quiero saber si] [voy bien|hay fallos|me equivoqué|está correcto][.|]",
            "[creo que me equivoqué|algo no cuadra|algo está mal], [¿dónde?|¿dónde está el error?|encuentra el fallo][|.]",
            "[busca|encuentra] [el error|mis errores|los fallos][.|]",
        ),
        "unique": (
            "[¿tiene|tiene|¿hay|hay] [una sola solución|una única solución|solución única|más de una solución|varias soluciones]?",
            "[¿es única|es unica|¿es única de verdad] la solución?",
            "[¿cuántas|cuantas] soluciones [tiene|hay|existen]?",
            "[¿existe|hay] [otra solución|alguna otra solución|más de una forma de rellenarlo]?",
            "[comprueba|dime|quiero saber] [si tiene solución única|si la solución es única|cuántas soluciones tiene][.|]",
            "[¿se puede resolver|se puede resolver] de [más de una manera|varias formas|una sola manera]?",
            "[¿está bien planteado|¿es un sudoku válido], [con una sola solución|o tiene varias soluciones]?",
            "[¿solución única|única solución|una o varias soluciones]?",
        ),
        "explain": (
            f"[explícame|explicame|enséñame|muéstrame] [cómo se resuelve|cómo resolverlo|los pasos|la solución paso a paso|cómo se hace]{_PLEASE}[.|]",
            "[¿cómo se resuelve|como se resuelve|¿cómo se hace|¿cómo lo harías tú] [esto|este sudoku|]?",
            "[paso a paso|paso por paso][, por favor| porfa|, quiero entenderlo][.|]",
            "[quiero|me gustaría|necesito] [entender|aprender|saber] [cómo se hace|cómo se resuelve|la lógica|el razonamiento][.|]",
            "[resuélvelo|resuelve] [explicando|y explica|y explícame] [cada paso|el razonamiento|cómo lo haces][.|]",
            "[¿qué técnica|que tecnica|¿qué estrategia|¿qué método] [se usa|hay que usar|uso|usarías] [aquí|]?",
            "[¿me explicas|¿puedes explicarme|podrías explicarme] [la solución|cómo se llega a la solución|los pasos]?",
            "[con explicación|explicado|razonado|con todos los pasos][, por favor|.]",
        ),
        "why": (
            "¿por qué {cell} [es|tiene que ser|debe ser|va] un {digit}?",
            "por que [hay|va] un {digit} en {cell}?",
            "[explícame|dime|no entiendo] por qué en {cell} va [el|un] {digit}[.|]",
            "¿cómo [sabes|se sabe|sabemos] que en {cell} va un {digit}?",
            "¿por qué no puede [ir|haber] [un|otro] {digit} en {cell}?",
            "la solución [dice|pone] {digit} en {cell}, ¿por qué?",
            "¿de dónde sale el {digit} de {cell}?",
            "¿qué obliga a que en {cell} vaya un {digit}?",
        ),
        "generate": (
            "[dame|hazme|créame|genera|genérame|quiero|ponme] [otro|un nuevo|otro nuevo|uno nuevo, un] {noun}[ por favor| parecido|][.|!|]",
            "[¿me haces|¿puedes crear|¿puedes hacerme|puedes generar] [otro|un] {noun}[ nuevo|]?",
            "[otro|uno más|otro igual|uno nuevo][, por favor| porfa|!|.]",
            "[inventa|crea|prepara] un {noun}[ para mí| para mañana|][.|]",
            "[me aburro|tengo tiempo], [dame|ponme] otro {noun}[.|]",
        ),
        "generate easier": (
            "[dame|hazme|quiero|ponme] [uno más fácil|uno mas facil|uno más sencillo|un {noun} fácil|algo más fácil][ por favor|][.|]",
            "[es|este es] [demasiado difícil|muy difícil|muy complicado], [dame uno más fácil|¿tienes uno más sencillo?|uno más fácil porfa]",
            "[¿puedes hacer|genera|crea] [un {noun} más fácil|uno para principiantes|uno para niños|uno fácil][.|]",
            "[más fácil|mas facil|más sencillo|uno más simple][, por favor| porfa|]",
        ),
        "generate harder": (
            "[dame|hazme|quiero|ponme] [uno más difícil|uno mas dificil|uno más complicado|un {noun} difícil|algo más difícil][ por favor|][.|]",
            "[es|este es] [demasiado fácil|muy fácil|un juego de niños], [dame uno más difícil|¿tienes uno más duro?|uno más difícil porfa]",
            "[¿puedes hacer|genera|crea] [un {noun} más difícil|uno para expertos|uno de nivel experto|un {noun} muy difícil][.|]",
            "[más difícil|mas dificil|más duro|uno más retador][, por favor| porfa|]",
        ),
        "chat": (
            "[gracias|muchas gracias|perfecto|genial|estupendo][, eso era todo| por tu ayuda|!|]",
            "[hola|buenos días|buenas tardes|hola, ¿qué tal?|¿cómo estás?]",
            "[¿cuáles son las reglas|¿cómo se juega|qué reglas tiene el] [del sudoku|al sudoku|sudoku]?",
            "[¿quién eres|¿qué sabes hacer|qué puzles resuelves|¿eres un robot]?",
            "[¿quién inventó|de dónde viene] el sudoku?",
            "[hasta luego|adiós|nos vemos|buenas noches][!|.|]",
        ),
    },
    unseen_wishes={
        "solve": (
            "[sácame de dudas|no doy con ello], [quiero verlo acabado|muéstrame el tablero lleno][.|]",
            "[tu turno|te toca]: [remátalo|dame todas las cifras][.|]",
            "[agradecería|desearía] [recibir|obtener] el tablero [completo|terminado][.|]",
        ),
        "hint": (
            "[échame un cable|tírame un cabo] [sin contarlo todo|con una sola casilla][.|]",
            "[¿qué se te ocurre que mire|¿por qué lado lo atacarías] [ahora|primero]?",
            "[un soplo|una indicación] [pequeñita|y sigo yo][.|]",
        ),
        "check": (
            "[échale un vistazo|repásalo] [por si metí la pata|a ver si la he liado][.|]",
            "[¿la he liado|¿metí la pata] en alguna parte?",
            "[ponme nota|califica mi intento][.|]",
        ),
        "unique": (
            "[¿cabe|¿admite] [un desenlace distinto|otro resultado]?",
            "[¿podría terminarse|¿puede quedar] de [dos|varias] maneras distintas?",
            "¿hay ambigüedad o solo cabe un final?",
        ),
        "explain": (
            "[desmenúzamelo|cuéntame] [el porqué de cada número|cómo razonas de principio a fin][.|]",
            "[hazme de profesor|dame una clase] con este ejemplo[.|]",
        ),
        "why": (
            "[justifica|argumenta] el {digit} [en|de] {cell}[.|]",
            "¿a santo de qué va un {digit} en {cell}?",
        ),
        "generate": ("[prepárame|invéntate] un {noun} [para la cena|para pasar el rato][.|]",),
        "generate easier": ("[me supera|es mucho para mí]; [baja el nivel|algo más suave][.|]",),
        "generate harder": ("[está chupado|me lo como con patatas]; [sube el nivel|algo más bestia][.|]",),
        "chat": (
            "[eres un crack|qué majo eres|un placer hablar contigo][!|.]",
            "[¿te gustan los números|¿duermes alguna vez]?",
        ),
    },
    lead_ins=("[aquí está|aquí va|este es|es este|ahí va][:|.]", "[el sudoku|sudoku|tablero]:"),
)
AROUND["es"] = with_wishes(AROUND["es"], WISHES)

register(SPANISH)
