"""Spanish: further wishes around a puzzle."""

from __future__ import annotations

from training.corpus.wish_bank import Bank, lines

WISHES: Bank = {
    "solve": lines("""
[me doy por vencido|me doy por vencida|tiro la toalla|ya no puedo más|abandono|me rindo], [resuélvelo tú|dame la respuesta|dime el resultado|hazlo tú|enséñame la solución][.|]
[dame|pásame|mándame|envíame|muéstrame|enséñame|dime|decime] [la respuesta|el resultado|la respuesta completa|el resultado final|todos los números][ porfa| por favor|][.|!|]
[descifra|averigua|calcula|halla|encuentra|saca|determina] [la solución|el resultado|los números que faltan|la respuesta][.|]
[¿|][me lo resuelves|lo resuelves|me lo haces|me lo terminas|me lo completas|me lo solucionas|me lo sacas][ por favor| porfi|]?
[¿|][eres capaz de|te ves capaz de|sabes|sabrías|logras] [resolverlo|solucionarlo|hacerlo|terminarlo|completarlo|sacarlo]?
[no quiero pistas|nada de pistas|sin pistas|pistas no], [solo la respuesta|dame la solución entera|directamente la solución|quiero el resultado][.|]
[sin explicaciones|no hace falta que expliques|no me expliques nada|ahórrate la explicación], [solo la solución|solo el resultado|dame la respuesta y ya][.|]
[quiero|necesito|me interesa] [saber el resultado|ver la respuesta|el resultado final|conocer la respuesta|verlo terminado|verlo resuelto|verlo completo][.|]
[¿|][cómo queda al final|cómo termina|qué sale|cuál es el resultado|cuál es la respuesta|qué da|en qué acaba]?
[tienes que|debes|hay que|toca|te toca] [resolverlo|completarlo|rellenarlo entero|terminarlo][.|]
[pon|coloca|escribe|mete|ingresa|anota] [los números que faltan|todos los números|las cifras que faltan|lo que falta][.| por favor|]
[rellénalo|rellenalo|complétalo|completalo|termínalo|terminalo|acábalo|llénalo|hazlo] [entero|todo|por mí|del todo|hasta el final|][ porfa|.|!|]
[resolvelo|resolvémelo|completalo|resolveme esto|solucioname esto][, che| dale| porfa|][.|]
[no me sale|no lo consigo|no puedo con él|no hay manera|soy incapaz], [resuélvelo por mí|¿lo resuelves tú?|dame la solución|hazlo tú][.|]
[se busca|busco|hace falta|se necesita] [la solución|solución completa|la respuesta|el tablero resuelto][.|]
[solución completa|solución final|respuesta|resultado|la solución|solucion|respuesta final][, por favor| porfa| ya|?|!|]
[resolver|solucionar|completar|rellenar|terminar][ por favor|, gracias| esto| todo|.]
[¿|][alguien puede|alguien sabe|alguien me puede|quién me puede|quién puede] resolver[lo| esto]?
[le agradecería que|sería tan amable de|tendría la bondad de|haga el favor de|le ruego] [lo resolviera|resolverlo|completarlo|facilitarme la solución|enviarme la solución][.|]
[para comparar|para comprobar con lo mío|para cotejar]: [¿cuál es la solución correcta?|la solución buena, por favor|dame la respuesta correcta]
[ya no aguanto más|me tiene harto|estoy harta|me aburrí|se me acabó la paciencia], [la solución ya|dame la solución|resuélvelo de una vez|termínalo tú][.|]
[todo|entero|la cuadrícula entera|el tablero completo|de principio a fin], [no solo una pista|no solo un número|resuelto, por favor|por favor][.|]
[dime|indícame|decime] [qué va en cada casilla|qué número va en cada sitio|dónde va cada número|lo que va en los huecos][.|]
[¿|][qué pongo|qué va|qué números van|qué cifras van] en [las casillas vacías|los espacios en blanco|los huecos|los cuadritos vacíos]?
[dale|venga|ándale|va|órale], [resuélvelo|la solución|termínalo|acábalo][.|!|]
[a ver si|apuesto a que no|te reto a que|a que no] [puedes resolverlo|lo resuelves|eres capaz de resolverlo|lo sacas][.|!|?|]
[resuelbe|resuelv|resulve|resuélve|soluciona] [esto|el|lo] [porfabor|porfa|xfa|plis|pls]
[me urge|necesito urgentemente|es urgente:|para mañana necesito|me corre prisa] [la solución|tenerlo resuelto|la respuesta|que lo resuelvas][.|]
[mi hija|mi abuelo|mi jefe|mi mujer] [quiere|necesita|pide] [la solución|el resultado|la respuesta|verlo resuelto][.|]
[obtén|obtener|proporciona|devuelve|genera|entrega] [la solución|la solución completa|el resultado|la respuesta final][.|]
[vamos a|quiero que lo|por favor que alguien lo|que lo] [resuelvas|terminemos|resuelva|complete|resuelvan|acabe|resolvamos][.|]
[haz que|deja] [quede completo|el tablero acabado|todo relleno|quede todo lleno][.|]
[la respuesta y punto|el resultado y nada más|la solución, nada más|solo la solución|solamente el resultado][, gracias|.|]
[¿|][qué solución tiene|cuál es la solución correcta|cuál sería la respuesta|cuál es el tablero final|qué resultado da]?
[revélame|desvélame|cuéntame|suelta|canta] [la solución|el resultado|la respuesta|todos los números][.|!|]
[yo no puedo|yo ya no|no soy capaz], [¿puedes tú?|¿tú puedes?|¿lo haces tú?|sácalo tú|hazlo por mí]
[quiero salir de dudas|para salir de dudas|por curiosidad]: [la solución completa|¿cuál es el resultado?|dime la respuesta entera][.|]
[dame una mano|hazme el favor|hazme un favor|ayúdame] y [resuélvelo|termínalo|complétalo|dame el resultado][.|]
[ayuda para resolverlo|ayuda a completarlo entero|necesito ayuda para terminarlo|ayúdame a sacar el resultado|ayúdame a completarlo][.| porfa|]
[pásalo|mételo|ponlo] por [el programa|tu máquina|el solucionador] y [dame el resultado|dime qué sale|muéstrame la solución][.|]
[complete|resuelva|rellene|termine|finalice|solucione] [usted |][el tablero|la cuadrícula|el pasatiempo|las casillas vacías|todo][, por favor|.|]
"""),
    "hint": lines("""
[no me hagas spoiler|sin spoilers|no me lo chives|no me lo destripes|no me digas la respuesta], [solo una ayudita|solo una pista|nada más que una pista|una indicación nada más][.|]
[¿|][qué harías|qué pondrías|dónde mirarías|dónde buscarías|por dónde tirarías|por dónde irías|qué jugarías] [tú |][ahora|después|a continuación|primero|aquí|]?
[estoy trabado|estoy trabada|estoy bloqueado|estoy bloqueada|me trabé|me atoré|me quedé atorado|me he atrancado|estoy en blanco|estoy perdido], [¿alguna pista?|¿qué hago?|dame una pista|¿por dónde sigo?|una ayudita][.|]
[no veo|no encuentro|no se me ocurre|no doy con] [cómo seguir|el siguiente paso|por dónde seguir|nada más|la siguiente jugada|el próximo movimiento][, ayúdame un poco|, dame una pista|, ¿qué hago?|.|]
[no sé|no se|ni idea de|no tengo idea de] [cómo seguir|por dónde continuar|qué poner ahora|cómo continuar|por donde empezar|cómo avanzar][, ayuda|, una pista|.|]
[¿|][qué hago|qué sigue|qué toca|qué viene|qué pongo|qué muevo] [ahora|después|luego|a continuación]?
[¿|][por dónde continúo|cómo avanzo|cómo continúo|cómo voy adelante|cómo arranco|cómo empiezo|por dónde arranco|por dónde comienzo]?
[¿|][qué casilla|qué celda|qué hueco|cuál casilla|qué cuadrito] [puedo|podría|debería|se puede] [rellenar|llenar|completar|hacer|sacar|resolver] [ahora|primero|a continuación|]?
[¿|][qué número|qué cifra|cuál número|qué dígito] [puedo poner|se puede poner|puedo colocar|sale|se deduce|sé seguro] [ahora|primero|ya|a continuación]?
[¿|][en qué|en cuál|a qué] [fila|columna|zona|esquina|parte] [me fijo|debo mirar|debería mirar|me concentro|busco]?
[dime|indícame|señálame|decime|enséñame] [solo |solamente |nada más |únicamente ][dónde mirar|una casilla|un número|el siguiente movimiento|en qué fijarme|por dónde va la cosa][.|]
[no toda la solución|no la solución entera|no quiero la solución|la respuesta no|no me digas todo], [solo el próximo número|solo una pista|solo una casilla|solo un consejo|solo orientación][.|]
[quiero|prefiero|me gustaría|déjame] [resolverlo yo|hacerlo solo|hacerlo sola|sacarlo yo mismo|terminarlo por mi cuenta], [pero dame una pista|pero necesito un empujón|dime solo por dónde|con una pista me vale][.|]
[guíame|oriéntame|ponme|dirígeme|encamíname] [un poco|en la buena dirección|hacia el siguiente paso|por el buen camino|nada más][.|]
[échame una manita|ayúdame un poquito|ayúdame un poco|ayúdame a avanzar|ayúdame a desatascarme|ayúdame con el siguiente paso|ayúdame a continuar][.|, sin resolverlo|, pero no lo resuelvas|]
[¿|][tienes|tendrías|hay|se te ocurre|tenés|hay por ahí] [alguna pista|algún consejo|alguna sugerencia|alguna idea|una pista|alguna indicación|un truquito][ para seguir| para mí|]?
[alguna|una] [pista|sugerencia|indicación|ayuda|orientación|recomendación|ayudita]?
[pista|pista?|pista porfa|una pistita|pistas|tip|un tip|hint|ayudita|un consejo|consejo?|siguiente paso|próximo paso|siguiente número][!| pls| por fa|]
[un tip|un empujón|un empujoncito|una orientación|una señal|una pequeña ayuda|una mano] [me vendría bien|me ayudaría|estaría bien|y sigo yo|nada más|y ya][.|]
[con una pista|con un número|con una casilla|con un paso|con eso] [me basta|me conformo|tengo bastante|me alcanza|es suficiente][.|]
[solo quiero|solo necesito|solamente quiero|únicamente necesito|nomás quiero] [un empujón|una pista|saber el siguiente paso|un número más|saber por dónde seguir|una casilla|el siguiente movimiento][.|]
[¿|][hay|ves|existe] [algo evidente|algo obvio|algún número seguro|alguna casilla fácil|alguna casilla forzada|algo fácil] [que no veo|ahora|que pueda poner|por ahí|]?
[dame|deme|denme] [una orientación|un consejo|un número|una casilla|un dato|algo para seguir|el siguiente movimiento|una sugerencia][, nada más|, no más| por favor|][.|]
[casi lo tengo|voy por la mitad|me falta poco|ya casi], [¿qué sigue?|dame una pista|una pista más|¿cómo sigo?][.|]
[¿|][qué no estoy viendo|qué me estoy perdiendo|qué se me pasa|qué se me está escapando|hay algo que no veo]?
[y ahora?|¿y ahora?|¿y luego?|¿y después?|¿ahora qué?|que hago ahora|y ahora que hago|ahora qué hago|como sigo]
[un paso|un solo paso|una jugada|un movimiento|un número|una cifra] [nada más|y paro|solamente|por favor|y el resto lo hago yo|y sigo yo][.|]
[no lo resuelvas|no lo hagas todo|no lo termines|no completes todo], [solo oriéntame|solo ayúdame a seguir|únicamente dime dónde mirar|solo avanza un paso][.|]
[dame pie|dame alguna idea|dame ideas|dame algo de ayuda|dame una ayuda|dame luz|ilumíname un poco][ para seguir| para continuar|.|]
[¿|][me ayudas|me podés ayudar|puedes ayudarme|podrías ayudarme] [a seguir|a avanzar|con el próximo paso|con una casilla|a dar el siguiente paso|un poquito]?
[¿|][cuál|qué] [es el primer paso|sería el primer paso|casilla es la más fácil|es la casilla más fácil|movimiento me recomiendas|me aconsejas|me recomiendas|me sugieres][ aquí|]?
[para empezar|para arrancar|para comenzar], [¿qué casilla miro?|¿qué pongo primero?|una ayudita|dame el primer número|¿por dónde?]
[aconséjame|recomiéndame|sugiéreme|propón] [una jugada|el siguiente paso|un movimiento|por dónde seguir|una casilla][.|]
[desatáscame|desbloquéame|sácame del atasco|sácame del apuro con una pista|destrábame][, porfa|.|!|]
[llevo un rato parado|llevo mucho atascado|aquí me quedé|hasta aquí llegué|de aquí no paso], [¿una ayudita?|¿qué sigue?|¿cómo sigo?|una pista por favor]
[un indicio|una pequeña indicación|un apunte|una clave|una pista chiquita|una pista pequeña|una pista sutil][ bastaría| por favor|, gracias|.|]
[sin decirme la solución|sin revelar el resultado|sin resolverlo del todo|sin dármelo hecho|sin darme la respuesta], [ayúdame a continuar|¿qué casilla miro?|¿cuál es el siguiente paso?|dame una indicación][.|]
[nesesito|necesito|nececito|quiero] [una ayudita|una pizta|una pista|ayuda pa seguir|un empujonsito]
[¿|][dónde está|dónde hay] [la siguiente casilla|el próximo número|el siguiente paso|la clave|algo que pueda rellenar]?
[ruego|le pido|solicito|desearía|agradecería] [una indicación|una pista|únicamente una pista|una sugerencia sobre el siguiente paso|una orientación][.|]
[avanza|haz|resuelve|pon] [solo un paso|una sola casilla|nada más que un número|un número y para|solo la siguiente casilla][.|]
"""),
    "check": lines("""
[¿|][lo estropeé|lo he hecho mal|la cagué|me equivoqué|la regué|me he colado|me confundí|fallé] [en algo|en alguna parte|en algún sitio|en algún número|]?
[¿|][está|esta|va] [todo |][correcto|bien|bien así|bien hasta ahora|bien hasta aquí|en orden|ok|perfecto|bien hecho]?
[¿|][voy|vamos] [por buen camino|bien hasta ahora|bien encaminado|bien encaminada|en la dirección correcta|mal]?
[¿|][cuadra|encaja|cuadra todo|tiene sentido|concuerda|es válido|es coherente|cumple las reglas][ así| lo que tengo|]?
[¿|][acerté|lo logré|lo resolví bien|lo conseguí|lo hice bien|lo he resuelto bien|lo tengo correcto|gané]?
[chequea|chequeá|checa|revisá|revísalo|revisalo|verifícalo|compruébalo|corrígelo|controla|valida|examina|repasa|inspecciona][ mi tablero| mi respuesta| mi trabajo| mis números| esto|][ por favor| porfa|][.|]
[¿|][me lo revisas|me lo corriges|me lo compruebas|me lo checas|le echas un ojo|puedes echarle un ojo|me lo chequeas], [a ver si está bien|por si hay errores|por favor|a ver si hay fallos]?
[échale|echale|dale] [un ojo|una ojeada|una revisada|una mirada] [para ver si está bien|por si me equivoqué|y dime si hay fallos|y dime si está correcto][.|]
[ya terminé|ya está|listo|acabé|lo terminé|hecho|ya lo tengo], [¿está bien?|¿es correcto?|¿me lo revisas?|revísalo|¿acerté?|compruébalo por favor]
[¿|][dónde está|en qué casilla está|en qué fila está|cuál es|dónde tengo|dónde cometí] [el error|el fallo|mi error|mi fallo|la equivocación]?
[¿|][qué|que] [hice mal|he hecho mal|está mal|tengo mal|número está mal|falla|casilla está mal|me falla]?
[algo no encaja|algo falla|algo no va|algo anda mal|no me cuadra|no cuadra|no me sale bien al final|me sale una contradicción][, ¿dónde me equivoqué?|, ¿qué está mal?|, ayúdame a encontrar el error|, busca el fallo|.|]
[hay|tiene que haber|debe de haber|seguro que hay] [un error|un fallo|una equivocación|algo mal|un número mal], [¿dónde?|encuéntralo|¿lo ves?|¿cuál es?|señálalo]
[señala|márcame|marca|indica|subraya|dime|tacha] [los errores|mis fallos|lo que está mal|las casillas incorrectas|los números equivocados|cada error][.|]
[¿|][ves|encuentras|detectas|hay|notas] [errores|fallos|contradicciones|conflictos|algo raro|números repetidos|algo mal|alguna equivocación|incoherencias][ en lo mío| por ahí|]?
[¿|][rompo|incumplo|infringí|estoy rompiendo|me salto] [alguna regla|las reglas|alguna norma]?
[¿|][son correctos|están bien|son válidos|valen] [mis números|los números que puse|mis respuestas|los que he puesto|estos números]?
[no me lo resuelvas|no lo resuelvas|no quiero la solución|sin darme la solución], [solo revisa|solo dime si está bien|solo corrige|solo dime si hay errores|únicamente verifica][.|]
[antes de seguir|antes de entregarlo|antes de continuar]: [¿está bien?|¿voy bien?|¿hay algún error?|revísalo por favor|¿todo correcto?]
[no estoy seguro|no estoy segura|tengo dudas|dudo|no me fío] [de si está bien|de mi solución|de mi respuesta|de lo que puse|de si es correcto], [¿lo revisas?|¿lo compruebas?|échale un ojo|¿está bien?]
[creo|me parece|diría|juraría] que [está bien|está correcto|lo tengo|ya está|lo resolví|no hay errores], [¿no?|¿verdad?|¿es así?|¿lo confirmas?|¿estoy en lo cierto?]
[creo|temo|sospecho|me temo|me da que] que [me equivoqué|hay un error|algo está mal|he fallado en algo][, ¿puedes mirar?|, revísalo|, ¿es así?|.|]
[confírmame|confirma|confírmelo|¿me confirmas|¿puede confirmar] [si está bien|que es correcto|si es correcto|que no hay errores|que lo hice bien][.|?|]
[compara|coteja|contrasta] [mi respuesta|mi solución|lo mío|lo que puse] con [la correcta|la solución|la buena|la solución real][.|]
[califica|puntúa|evalúa|corrige|corrígeme] [mi trabajo|lo que hice|mi resultado|mis respuestas|][.|]
[¿|][cuántos fallos|cuántos errores|cuántas mal|cuántos números mal] [tengo|tuve|he puesto|hay]?
[bien?|¿bien?|¿correcto?|correcto?|¿voy bien?|¿errores?|errores?|¿algún fallo?|¿ok?|¿así?|revisar|comprobar|verificar|corregir][ porfa|]
[¿|][está bien|es correcto|vale|puede ir] [el {digit} que puse|ese {digit}|poner un {digit} ahí|mi {digit}]?
[¿|][lo que llevo|lo que tengo|mi tablero|mi solución|mi resultado|lo puesto] [está bien|es correcto|vale|es válido|tiene errores|tiene fallos]?
[mira|mirá|fíjate|fijate|ve|checa] [si me equivoqué|si está bien|si la cagué|si hay fallos|si lo hice bien|que no haya errores][.| porfa|]
[quiero|necesito|me gustaría] [asegurarme de que está bien|comprobar mi solución|verificar lo que hice|que lo revises|saber dónde fallé|saber si acerté|una revisión][.|]
[solicito|ruego|pido|agradecería] [una revisión|la verificación de mi solución|que revise mi trabajo|que compruebe si es correcto|la corrección de mis respuestas][.|]
[mi marido|mi hermana|mi amigo|mi profe] [dice|cree|asegura] que [está mal|hay un fallo|me equivoqué|no es correcto][, ¿tiene razón?|, ¿es verdad?|. ¿quién tiene razón?]
[¿|][estoy|estoy yo|ando] [equivocado|equivocada|en lo cierto|en lo correcto|errado|metido en un callejón sin salida]?
[esta vien|ta bien|esta bn|toy bien|voi bien|estara bien] [asi|esto|lo que puse]?
[dime la verdad|sé sincero|a ver], [¿está bien o mal?|¿lo hice mal?|¿está correcto?|¿tengo fallos?]
[¿|][se repite|repetí|puse repetido|hay repetido] [algún número|algo|un número por error]?
[hay algo que corregir|¿qué tengo que corregir?|¿qué debo cambiar?|¿debo corregir algo?|¿hay que cambiar algo?]
[así lo dejé|así me quedó|me quedó así|esta es mi respuesta|esto es lo que tengo], [¿está bien?|¿es correcto?|¿qué tal?|¿algún error?|¿lo ves bien?]
[validación|verificación|comprobación|revisión|corrección] [de mi solución|de mi tablero|por favor|del estado actual|de lo que llevo][.|]
[¿|][puedo|podría] seguir así[, o hay algún error| o está mal|, está bien hasta ahora]?
"""),
    "unique": lines("""
[¿|][hay|existe|tiene|admite] [una solución nada más|solo una|una nada más|exactamente una solución|dos soluciones|múltiples soluciones|más de una|una única respuesta|una sola respuesta]?
[¿|][es|será|sería] [la única solución|la única respuesta|la única posible|única|la única manera|la única opción]?
[¿|][cuántas|cuantas|cuántos] [respuestas|soluciones distintas|resultados|soluciones posibles|posibilidades|maneras de completarlo|formas de resolverlo] [hay|tiene|existen|son posibles|admite]?
[¿|][de cuántas|en cuántas|de cuantas] [maneras|formas|modos] [se puede resolver|se puede completar|puede rellenarse|puede acabar]?
[¿|][podría|puede|pudiera] [haber|existir|tener] [otra|otra solución|más de una|varias respuestas|dos soluciones|más soluciones|alguna alternativa]?
[cuenta|calcula|dime|averigua] [cuántas soluciones hay|el número de soluciones|cuántas respuestas posibles tiene|todas las soluciones que hay|cuántas hay][.|]
[número|cantidad] de soluciones[?| por favor|]
[¿|][es|resulta|está] [inequívoco|unívoco|de solución única|bien definido|bien construido|bien hecho, con una sola solución|determinado del todo]?
[única?|¿única?|¿una sola?|¿varias soluciones?|¿más de una?|solución única?|unica solucion?|¿dos soluciones?|¿unicidad?|unicidad]
[comprueba|verifica|revisa|mira|asegúrate de|confirma] [que la solución sea única|la unicidad|si hay más de una solución|si existe otra solución|que no haya otra solución|que solo haya una solución][.|]
[demuestra|prueba|confírmame|garantízame] que [la solución es única|no hay otra|solo hay una|no existe otra solución][.|]
[sospecho|creo|me parece|diría|me da la impresión de] que [hay varias soluciones|tiene más de una solución|no es única|existen dos soluciones|hay más de una respuesta][, ¿es así?|, ¿cierto?|.|]
[yo encontré|mi hermano encontró|a mí me sale|me salió|he sacado] [otra solución|una solución diferente|una distinta a la del libro|dos soluciones], [¿es posible?|¿hay varias?|¿hay más de una?|¿valen las dos?]
[no lo resuelvas|no quiero la solución|no me la des|sin resolverlo], [solo dime si es única|solo quiero saber cuántas hay|dime si hay más de una|solo si tiene solución única][.|]
[¿|][se puede|se podría|puedo|cabe] [rellenar de otra forma|completar de otra manera|terminar de otra manera|llenar de dos maneras|resolver de otro modo|hacer de otra forma]?
[¿|][bastan|alcanzan|son suficientes|sobran] [las pistas dadas|los números dados|los datos|los números iniciales] [para que sea única|para una sola solución|para tener solución única]?
[¿|][faltan|hay pocos|hay demasiado pocos] [números|datos|números iniciales] [y por eso hay varias soluciones|para que la solución sea única|y tiene más de una solución]?
[¿|][esta|esa|la del libro|la mía] [es la única solución|es la única respuesta|es la única que hay|sería la única]?
[¿|][hay|existe|conoces|ves] [alguna alternativa|una solución alternativa|otra posibilidad|otra respuesta|otra distinta|una segunda solución|una segunda respuesta|otra más]?
[dime|infórmame|aclárame|quisiera saber|me gustaría saber|necesito saber] [si es la única solución|si hay una o varias|si solo hay una|si existen varias soluciones|si tiene una sola respuesta][.|]
[¿|][seguro|está garantizado|está claro|es seguro] que [hay solo una|la solución es única|no hay otra|tiene una sola solución]?
[una o varias|una o más|una o dos|única o no|única o múltiple|una sola o más de una][?|]
[¿|][es posible que|puede ser que|será que] [haya dos soluciones|tenga varias soluciones|haya otra respuesta|exista más de una|no sea única]?
[¿|][tiene|hay] solución[, y es única| y es única| única o no|, y cuántas]?
[¿|][todas las casillas|todos los números|cada casilla] [están determinadas|están determinados|tiene un único valor posible|queda fijada]?
[¿|][es|sería] [un {noun} correcto|un {noun} legítimo|un buen {noun}|un {noun} de verdad], [de solución única|con una única respuesta|o tiene varias soluciones]?
[quiero|necesito] [comprobar la unicidad|asegurarme de que es única|estar seguro de que no hay otra|confirmar que hay una sola solución][.|]
[¿|][hay que|tengo que|toca] [adivinar|elegir al azar], [o es única|o la solución es única|porque hay varias soluciones]?
[¿|][llegan|llegamos|llega] todos [al mismo resultado|a la misma solución|a la misma respuesta]?
[¿|][vale|serviría|sería válida] también [otra solución|otra respuesta|otra forma de llenarlo|una solución diferente]?
[análisis|comprobación|verificación|test] de unicidad[ por favor|.|]
[¿|][cuántas hay|cuántas salen|cuántas son|cuántas tiene|cuántas existen] en total[, de soluciones|]?
[me pregunto|me estoy preguntando|tengo la duda de|la duda es] [si es única|si habrá más de una solución|si la solución es única|si hay otra solución|cuántas soluciones hay][.|]
[pregunta|una duda|consulta]: [¿solución única?|¿hay más de una?|¿cuántas soluciones tiene?|¿es única la solución?]
[alguien dice|me han dicho|leí|mi suegra dice] que [hay varias soluciones|tiene dos soluciones|no es única][, ¿es verdad?|, ¿cierto?|.]
[quantas|cuantas|cuántas] [soluciones|solusiones|soluciónes] [ay|hay|tiene]?
[solución única|única solución|una sola solución], [¿sí o no?|¿verdad?|¿no?|¿es así?]
[¿|][existen|hay|tiene] [varias|diferentes|distintas|diversas] [respuestas válidas|soluciones válidas|maneras correctas|posibilidades|respuestas posibles]?
[verifique|compruebe|indique|determine] [usted |][si la solución es única|cuántas soluciones existen|si admite más de una solución|la unicidad de la solución][.|]
[¿|][no habrá|no hay|no existirá|no tendrá] [otra|otra solución|alguna otra|más de una|más soluciones]?
"""),
    "explain": lines("""
[explica|explíqueme|explicá|explicame|explícalo|aclárame|acláreme|detalla|desarrolla|describe] [el procedimiento|el proceso|el método|el camino|tu razonamiento|la lógica|cómo llegas ahí|cada paso|cómo lo haces|todo el proceso][.| por favor|]
[enséñame|enseñame|instrúyeme|muéstrame|mostrame] [a resolverlo|a hacerlo|cómo lo harías|el truco|la técnica|el procedimiento|cómo piensas|a pensar esto][.|]
[no entiendo|no comprendo|no pillo|no cacho|no me entero de|no capto] [cómo se hace|cómo se resuelve|la lógica|el método|cómo va esto|cómo llegar a la solución][, explícame|, ¿me lo explicas?|.|]
[guíame|llévame|acompáñame] [paso a paso|por todos los pasos|de la mano por la solución|en la resolución|por el razonamiento][.|]
[quiero|me gustaría|quisiera|necesito|deseo] [comprender|entenderlo|aprender a hacerlo|saber cómo se llega|seguir el razonamiento|ver los pasos|aprender el método|ver el desarrollo|aprender a resolverlos][.|, no solo la respuesta|]
[no solo|no únicamente|no nada más] [la solución|el resultado|la respuesta], [también el cómo|también los pasos|quiero el razonamiento|sino cómo se llega|explícame el proceso][.|]
[no quiero|no necesito] [solo |únicamente |][la solución|la respuesta], [quiero aprender|quiero entender|quiero saber cómo se hace|sino la explicación][.|]
[¿|][cómo|de qué manera|de qué forma] [se llega a eso|se llega a la solución|se saca|se razona|se piensa|se aborda|se enfoca|lo resolverías|procedo|se deduce todo]?
[¿|][cuál|cual|qué] [es el método|es la lógica|es el truco|es la estrategia|es el razonamiento|es el procedimiento|es la clave para resolverlo|sería la mejor estrategia]?
[¿|][qué|cuáles] [pasos hay que seguir|pasos sigo|son los pasos|trucos hay|reglas aplico|técnicas se aplican|método conviene|orden sigo]?
[los pasos|el proceso|el desarrollo|el razonamiento|el procedimiento|la explicación|el cómo][ completo| detallado| por favor|, porfa|.|]
[detalladamente|con detalle|en detalle|con todo detalle|despacito|con calma|clarito], [explica cómo se resuelve|explícame|los pasos por favor|cómo se hace][.|]
[resuélvelo razonando|resuélvelo en voz alta|resuelve mostrando los pasos|resuélvelo y justifica cada paso|hazlo mostrando el proceso|resuélvelo enseñándome][.|]
[justifica|argumenta|razona|fundamenta|comenta] [cada paso|cada número|todos los pasos|la solución|tus pasos|cada movimiento][.|]
[muestra|muéstrame|escribe|enumera|lista|apunta|dame] [los pasos|todos los pasos|el procedimiento|el razonamiento|las deducciones|el desarrollo completo][.|]
[explícamelo|explicamelo|explícaselo] [como a un niño|como si fuera tonto|con palabras sencillas|fácil|despacio|para principiantes|como si tuviera cinco años][.|]
[soy|somos] [principiante|novato|nueva en esto|novata|nuevo en esto|principiantes], [¿cómo se resuelve?|enséñame|explícame todo|¿cómo se hace esto?][.|]
[para la próxima|para el siguiente|la próxima vez] [quiero poder hacerlo solo|quiero saber hacerlo|quisiera hacerlo yo], [enséñame cómo|explícame el método|enséñame los trucos][.|]
[¿|][me enseñas|me guías|me muestras|me cuentas|me aclaras|me explicás] [cómo se hace|cómo lo resuelves|paso a paso|los pasos|el método|cómo llegaste|a resolverlo]?
[¿|][podría|puede|podría usted|sería posible] [explicar el procedimiento|detallar los pasos|mostrar el razonamiento|indicarme cómo se resuelve|una explicación paso a paso]?
[explicación|tutorial|lección|clase|guía|instrucciones|demostración][ por favor| porfa| paso a paso|?|]
[dame|quiero|necesito|busco] [una explicación|una guía|un tutorial|la solución razonada|la solución explicada|una clase rápida|la resolución comentada][.|]
[solución|respuesta|resolución] [comentada|razonada|explicada|detallada|con pasos|con justificación|con procedimiento|paso por paso][.| por favor|]
[ve|vamos|vayamos] [paso a paso|poco a poco|número por número|casilla por casilla|explicando cada cosa][, por favor|.|]
[¿|][cómo|de dónde] [has llegado a eso|llegaste a la solución|sacas los números|sabes qué poner|lo sacaste]?
[¿|][cómo|como] [piensas|razonas|lo haces|lo sacas|empiezas y sigues|lo solucionas]? [explícame|enséñame|muéstrame los pasos|cuéntamelo todo]
[ayúdame a|quiero que me ayudes a|necesito] [entenderlo|comprender la lógica|entender cómo se resuelve|aprender el método|comprender los pasos][.|]
[desglosa|desmenuza|descompón|analiza] [la solución|el proceso|cada paso|el razonamiento][.|]
[¿|][qué estrategia|qué técnica|qué truco|qué método|qué lógica] [usarías|sigues|aplicas|recomiendas|funciona|seguirías|empleas][ para resolverlo| aquí|]?
[¿|][cómo lo haría|cómo lo resuelve|cómo lo ataca] [un experto|alguien que sabe|un profesional|un maestro]?
[con razonamiento|con procedimiento|con todo el desarrollo|con los pasos intermedios|con justificación|y di por qué|y cuéntame cómo][.| por favor|]
[piensa en voz alta|cuéntame tu razonamiento|dime cómo lo vas pensando|comparte tu proceso|narra tus pasos][.|]
[sin adivinar|con pura lógica|lógicamente|razonando], [¿cómo se resuelve?|muéstrame cómo|explica los pasos][.|]
[que alguien me explique|alguien me explica|quién me explica] [esto|cómo se hace|cómo se resuelve|cómo va esto][?|.|]
[esplicame|expliqueme|explikame|explicame] [como se ase|komo se hace|como se hace|paso a paso] [porfa|porfabor|esto]
[tengo que|debo|me toca] [explicarlo en clase|entregar el procedimiento|presentar los pasos], [¿cómo se resuelve?|dame el razonamiento|explícame los pasos][.|]
[me interesa|me importa|lo importante es|valoro más] [el camino|el proceso|cómo se llega|el razonamiento|el método|la deducción][, no el resultado|.|]
[dime|cuéntame|decime] [cómo se resuelve|cómo lo harías|cómo se hace|cómo llegar a la solución|la razón de cada paso|cómo razonarlo][.|]
[¿|][hay|existe|tienes] [algún método|alguna técnica|una explicación|una forma lógica|un procedimiento] [para resolverlo|para esto|fácil de entender]?
[solicito|ruego|agradecería|le pido] [una explicación|que me explique el procedimiento|la resolución paso a paso|una explicación detallada][.|]
"""),
    "why": lines("""
[¿|]por qué [va|toca|hay|has puesto|pusiste|ponen|sale] [un|el] {digit} en {cell}?
[¿|]por qué en {cell} [va|hay|sale|debe ir|tiene que ir|está] [un|el] {digit}?
[¿|]y por qué [no |][un|el] {digit} en {cell}?
[¿|]cuál es [el motivo|la razón|la lógica] [de que en {cell} vaya|de que haya en {cell}|para poner en {cell}] [un|el] {digit}?
[no veo|no me queda claro|no comprendo|no pillo|no logro ver] por qué [va|hay|tiene que ir] [un|el] {digit} en {cell}[.|]
[razón|motivo|explicación] [del|para el] {digit} en {cell}[?|]
[explica|explícame|aclárame|explicame] [el|ese|lo del] {digit} [de|en|que va en] {cell}[.|]
[¿|]cómo [llegas|se llega|llegaste] [al|a un] {digit} en {cell}?
[¿|]de dónde [sacas|has sacado|sale|sacaron] [el|ese|que hay un] {digit} en {cell}?
en {cell} [hay|ponen|sale|va] [un|el] {digit}[, ¿por qué?|. ¿cómo es eso?|, ¿de dónde sale?|, no entiendo por qué|, explícame]
[¿|]por qué [no vale|no se puede poner|no cabe|no va|es imposible] [un|el] {digit} en {cell}?
[¿|]qué [razón|motivo] hay para [el|un] {digit} en {cell}?
[¿|]cómo [se deduce|se ve|se demuestra|se nota|puedo ver] que en {cell} [va|hay|toca] [un|el] {digit}?
[yo había puesto|yo pondría|yo tenía] [otro número|otra cosa] en {cell}, [¿por qué|por que] [va |es |]{digit}?
[¿|]por qué [estás seguro de|es seguro|es obligatorio|es forzoso] [el|un] {digit} en {cell}?
[¿|]no podría ir otro número [que no sea|distinto de|en vez de] {digit} en {cell}? [¿por qué?|¿por qué no?]
[¿|]qué hace ahí [el|un|ese] {digit} en {cell}?
[dime|decime|dígame] [la razón|el porqué|por qué] [del|sale el|va el] {digit} en {cell}[.|]
[porque|xq|por q|pq] [va|es|hay] [un|el|] {digit} en {cell}?
[¿|]a qué se debe [el|que haya un] {digit} en {cell}?
[¿|][me explicas|puedes decirme|podría explicarme] [por qué|cómo es que] en {cell} [va|sale|hay] [un|el] {digit}?
[ese|el] {digit} [de|en] {cell} [no lo entiendo|no me cuadra|me extraña|no sé de dónde sale][, ¿por qué?|.|]
"""),
    "generate": lines("""
[¿|][tienes|tenés|hay|me das|me pasas|me pones] [otro|otro más|alguno más|uno nuevo|otro distinto|más][ por ahí| para mí|]?
[siguiente|el siguiente|próximo|el próximo|otro más|otro más!|uno más|nuevo|otra vez|otro igual][, por favor| porfa|!|.|]
[ponme|plantéame|propónme|diséñame|constrúyeme|elabora|fabrícame|móntame|consígueme|mándame] [otro|un|uno nuevo, un|un nuevo] {noun}[ por favor| porfa|][.|]
[quiero|me apetece|tengo ganas de|necesito|quisiera|se me antoja] [otro|uno nuevo|hacer otro|jugar otro|un {noun} nuevo|resolver otro|un {noun} para pasar la tarde][.|!|]
[ya lo terminé|este ya lo hice|este ya me lo sé|ya está resuelto|terminé este], [dame otro|pon otro|quiero el siguiente|otro por favor|¿me das otro?][.|]
[cambia|cámbiame|cámbialo|cambiemos] [de {noun}|por otro|este por otro|a uno nuevo][.|]
[genera|crea|haz|fabrica|produce|arma|armame|haceme|inventa] [uno|otro|uno al azar|un {noun} aleatorio|uno para mí|uno para imprimir|un {noun} original][.|]
[a ver|venga|dale|va], [otro|ponme otro|uno nuevo|uno más|el siguiente][.|!|]
[uno parecido|uno similar|otro del mismo nivel|uno de la misma dificultad|otro por el estilo|otro igual de difícil][, por favor|.|]
[juguemos|vamos con|sigamos con|pasemos a] [otro|otro {noun}|uno nuevo|el siguiente][.|!|]
[me aburro|estoy aburrido|estoy aburrida|tengo tiempo libre|tengo un rato], [ponme un {noun}|dame algo para resolver|hazme uno|dame un reto][.|]
[necesito|busco|preciso] [un {noun} para mis alumnos|material para practicar|un {noun} para el recreo|algo nuevo para resolver|un ejercicio nuevo|otro para practicar][.|]
[¿|][me preparas|me creas|me inventas|me generas|me armas|podría generar|podría prepararme] [uno|otro|un {noun}|uno nuevo|otro {noun}]?
[este no me gusta|este no|no quiero este|este está repetido], [dame otro|ponme uno distinto|otro diferente|cámbialo][.|]
[sorpréndeme con|qué tal|y si me das|probemos con|probemos] [otro|otro {noun}|un {noun}|uno nuevo][.|?|]
[nuevo {noun}|otro {noun}|un {noun}|{noun} nuevo|{noun} aleatorio|más {noun}s|nuevo reto|nueva partida][ por favor| porfa|!|]
[quiero más|dame más|más|más de estos|más, más|otro de estos|otra ronda|otra partida][ por favor|!|.|]
[¿|][puedo|podemos|podría] [tener|hacer|jugar|probar] [otro|uno más|uno nuevo|otro {noun}]?
[solicito|desearía|quisiera|agradecería] [un nuevo {noun}|otro {noun}|la creación de un {noun}|un {noun} adicional][.|]
[regálame|obséquiame con|tírame|échame|suéltame] [otro|un {noun}|otro {noun}|uno más][.|!|]
"""),
    "generate easier": lines("""
[¿|][tienes|hay|tenés|me das|tendrías] [uno más fácil|alguno más sencillo|algo más fácil|uno menos difícil|uno facilito|algo más simple|uno para novatos]?
[más facilito|más sencillo|uno más sencillo|uno fácil|algo fácil|menos complicado|menos difícil|no tan difícil|un poco más fácil|facilito|mas facil][, por favor| porfa|.|]
[es demasiado complicado|está muy complicado|es muy complejo|está dificilísimo|me cuesta mucho|no puedo con este|está imposible|qué difícil], [dame uno más fácil|ponme uno sencillo|quiero algo más simple|uno más suave][.|]
[baja|bájale|reduce|disminuye|rebaja] [la dificultad|un poco la dificultad|un nivel][.| por favor|]
[para|uno para|un {noun} para] [principiantes|niños|novatos|empezar|calentar|mi hijo pequeño|mi abuela|gente que empieza][.| por favor|]
[nivel fácil|nivel principiante|dificultad baja|nivel básico|nivel inicial|nivel uno|modo fácil][, por favor| porfa|]
[soy principiante|estoy empezando|no soy muy bueno|soy nueva en esto|todavía no se me da bien], [ponme uno fácil|dame uno sencillo|uno facilito por favor|quiero algo sencillo][.|]
[otro|uno nuevo|dame otro|el siguiente], [pero más fácil|pero más sencillo|pero menos difícil|esta vez más fácil|que sea más fácil|que no sea tan difícil][.| por favor|]
[hazme|créame|genera|constrúyeme|invéntame] [uno más fácil|un {noun} sencillo|un {noun} simple|uno fácil|un {noun} facilito|uno menos complicado][.|]
[un {noun}|uno|otro] con [más números|más pistas|menos huecos|más casillas rellenas][ por favor|.|]
[¿|][puede ser|podría ser|se puede|puedes hacerlo] [más fácil|más sencillo|menos difícil|un poco más fácil|más simple]?
[algo|uno] [suave|ligero|relajado|simple|sencillito|básico|elemental|para relajarme][, por favor|.|]
[prefiero|quiero|quisiera|necesito|busco] [uno más fácil|algo más sencillo|un {noun} fácil|uno sencillo|uno de nivel bajo|uno más simple][.|]
[mejor|mejor dame|mejor ponme|casi mejor] [uno fácil|uno más fácil|uno sencillo|algo más sencillo][.|]
[un nivel|un punto|un poquito|un poco] [menos|más abajo|más fácil|más sencillo|por debajo][ por favor|.|]
[me queda grande|no me da la cabeza|esto es demasiado|no llego a este nivel], [algo más fácil|uno más sencillo por favor|baja la dificultad|dame uno fácil][.|]
[facilítamelo|hazlo más fácil|simplifícalo|ponlo más fácil|que sea fácil|que sea sencillo|facil porfa]
[demasiado difícil|muy difícil|difícil|complicado], [otro más fácil|uno fácil|cámbialo por uno fácil|¿uno más simple?][.|]
[los niños|mis alumnos|mis hijos|los pequeños] [quieren|necesitan] [uno más fácil|un {noun} fácil|algo sencillo][.|]
[{noun} fácil|{noun} sencillo|{noun} para principiantes|{noun} más fácil|{noun} simple][, por favor| porfa|]
"""),
    "generate harder": lines("""
[¿|][tienes|hay|tenés|me das|tendrías] [uno más difícil|alguno más complicado|algo más difícil|uno menos fácil|uno avanzado|algo más complejo|uno para expertos]?
[más complicado|uno más complicado|uno difícil|algo difícil|menos fácil|un poco más difícil|bastante más difícil|mucho más difícil|mas dificil|más complejo|más duro][, por favor| porfa|.|]
[es demasiado sencillo|está muy simple|está facilísimo|está chupado|es pan comido|está tirado|qué fácil|lo hice en dos minutos|me aburre], [dame uno más difícil|ponme uno complicado|quiero algo más duro|uno más exigente][.|]
[sube|súbele|aumenta|incrementa|eleva] [la dificultad|un poco la dificultad|un nivel|el grado de dificultad][.| por favor|]
[para|uno para|un {noun} para] [expertos|avanzados|profesionales|cracks|maestros|genios|gente con experiencia][.| por favor|]
[nivel difícil|nivel experto|dificultad alta|nivel avanzado|nivel diabólico|nivel máximo|modo difícil][, por favor| porfa|]
[soy un experto|ya tengo práctica|soy muy bueno en esto|se me da bien], [ponme uno difícil|dame uno complicado|uno difícil por favor|quiero un desafío][.|]
[otro|uno nuevo|dame otro|el siguiente], [pero más difícil|pero más complicado|pero menos fácil|esta vez más difícil|que sea más difícil|que no sea tan fácil][.| por favor|]
[hazme|créame|genera|constrúyeme|invéntame] [uno más difícil|un {noun} complicado|un {noun} complejo|uno difícil|un {noun} dificilísimo|uno endiablado][.|]
[un {noun}|uno|otro] con [menos números|menos pistas|más huecos|pocas casillas rellenas][ por favor|.|]
[¿|][puede ser|podría ser|se puede|puedes hacerlo] [más difícil|más complicado|más exigente|un poco más difícil|más duro]?
[quiero|busco|necesito|dame] [un reto|un desafío|un verdadero desafío|un reto de verdad|algo que me cueste|algo exigente|algo retador][.|!|]
[prefiero|quiero|quisiera|necesito|busco] [uno más difícil|algo más complicado|un {noun} difícil|uno complicado|uno de nivel alto|uno más duro][.|]
[mejor|mejor dame|mejor ponme|casi mejor] [uno difícil|uno más difícil|uno complicado|algo más duro][.|]
[un nivel|un punto|un poquito|un poco] [más arriba|más difícil|más complicado|por encima][ por favor|.|]
[el más difícil|el más complicado|lo más difícil|tu {noun} más difícil|el {noun} más difícil] [que tengas|que haya|posible|]
[hazlo más difícil|complícalo|ponlo más difícil|que sea difícil|que sea complicado|endurécelo|que me haga sudar]
[demasiado fácil|muy fácil|fácil|sencillo], [otro más difícil|uno difícil|cámbialo por uno difícil|¿uno más complejo?][.|]
[algo|uno] [peliagudo|retorcido|endiablado|duro de roer|rompecocos|infernal|bravo|de los duros][, por favor|.|]
[{noun} difícil|{noun} complicado|{noun} para expertos|{noun} más difícil|{noun} avanzado][, por favor| porfa|]
"""),
    "chat": lines("""
[hola|buenas|holi|qué onda|qué hubo|ey|buen día|quiubo|hola de nuevo][!|.|, ¿cómo va?|, ¿todo bien?|]
[muchas gracias|mil gracias|gracias por todo|te agradezco|muy agradecido|grax|gracias totales|muchísimas gracias|gracias, de verdad][!|.|]
[me sirvió mucho|me ayudaste mucho|fue de gran ayuda|ya entendí|ya lo entendí|entendido|ah, ya|ok|vale|de acuerdo|perfecto][, gracias|!|.|]
[muy bien|genial|estupendo|excelente|qué bueno|bravo|impresionante|qué guay|qué chulo|buenísimo|fantástico][!|.|]
[¿|][cómo te llamas|cuál es tu nombre|tienes nombre|quién te creó|quién te hizo|quién te programó|de dónde eres]?
[¿|][eres|sos] [una persona|una IA|una máquina|un programa|humano|ChatGPT|un bot|real]?
[¿|][para qué sirves|qué puedes hacer|en qué puedes ayudarme|qué haces|cuáles son tus funciones|qué sabes hacer|qué cosas haces]?
[¿|][cómo funcionas|cómo te uso|cómo te escribo el tablero|cómo funciona esto|puedo mandarte una foto|en qué formato lo escribo]?
[¿|][sabes|hablas|entiendes] [inglés|español|otros idiomas|francés|catalán]?
[explícame las reglas|cuáles son las normas|recuérdame las reglas|no conozco las reglas|dime las reglas del juego][.|?|]
[¿|][cuántos sudokus existen|qué significa la palabra sudoku|cuándo se inventó|de qué país viene|cuántas pistas como mínimo hacen falta]?
[¿|][cómo estás|qué tal|cómo te va|qué tal todo|qué cuentas|todo bien|qué haces]?
[cuéntame un chiste|sabes algún chiste|cántame algo|dime algo gracioso|cuéntame algo|entretenme][.|!|?|]
[¿|][qué tiempo hace|qué hora es|qué día es hoy|quién ganó ayer|qué hay de nuevo]?
[me llamo {name}|soy {name}|mi nombre es {name}|aquí {name}][, encantado|, mucho gusto|.|!|]
[buen fin de semana|que tengas buen día|que descanses|cuídate|nos vemos|chao|chau|hasta mañana|hasta la próxima|adiós|bye][!|.|]
[eso es todo|nada más|ya no necesito nada|no tengo más preguntas|era solo eso|con esto termino][, gracias|.|]
[luego vuelvo|ahora vuelvo|en un momento te mando uno|espera|un momento|dame un segundo][.|]
[me encantan los acertijos|me gustan los sudokus|soy fan de los pasatiempos|estoy enganchado a esto][.|!|]
[¿|][eres inteligente|piensas|tienes sentimientos|te cansas|aprendes]?
[¿|][es gratis|cuánto cuesta|hay que pagar|hay que registrarse|guardas mis datos]?
[¿|][eres rápido|te equivocas alguna vez|puedo fiarme de ti|eres bueno en esto|cómo lo haces tan rápido]?
[prueba|probando|uno dos probando|hola?|¿estás ahí?|¿hay alguien?|¿me lees?]
[feliz navidad|feliz año nuevo|felices fiestas|buen finde|felices vacaciones|feliz cumpleaños][!|.|]
[perdón|perdona|disculpa|lo siento], [me equivoqué de chat|era para otro|olvídalo|no era nada|fue sin querer][.|]
[olvídalo|da igual|déjalo|no importa|no pasa nada|ya no hace falta|ya lo resolví yo][, gracias|.|]
[jaja|jajaja|xd|lol|sí|no|quizás|claro|exacto|:)|ajá]
[¿|][qué es|qué se entiende por] [un sudoku|la inteligencia artificial|un pasatiempo|un juego de lógica]?
[¿|][cuál es tu pasatiempo favorito|te gusta jugar|cuál es tu número preferido|qué es lo que más te gusta]?
[eres genial|eres lo máximo|eres el mejor|me caes bien|qué simpático eres|te quiero][!|.|]
[no sirves|eres malísimo|qué malo|vaya porquería|no me gustas|qué lento eres][!|.|]
[¿|][es bueno para el cerebro|sirve para la memoria|cuánto se tarda en resolver uno|hay campeonatos]?
[¿|][con quién hablo|quién responde|quién está ahí|hablo con una máquina]?
[¿|][se pueden repetir números|puede repetirse un número en una fila|cuentan las diagonales|hay que saber matemáticas]?
[solo quería|solo pasaba a|venía a] [saludar|decir hola|dar las gracias|probar esto|curiosear][.|]
[salud|buen provecho|suerte|que te diviertas|ánimo|felicidades|enhorabuena][!|.|]
[¿|][qué opinas de la IA|quién fue Euler|cuál es la capital de Francia|cuántos años tienes|dónde vives]?
[¿|][cómo empiezo a usarte|qué tengo que escribir|hay instrucciones de uso|qué te mando]?
[¿|][a qué edad se puede jugar|por qué es tan famoso|quién lo hizo famoso|es japonés]?
[dios te lo pague|se agradece|gracias mil|ok gracias|vale, gracias|listo, gracias|grasias]
[¿|][resuelves|sabes resolver|entiendes] [otros juegos|otros pasatiempos|más cosas|fotos de periódicos]?
"""),
}
