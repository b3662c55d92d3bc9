"""Italian: how boards are told, and what is said around them."""

from __future__ import annotations

from training.corpus.around import AROUND, Phrases
from training.corpus.tongues import Blank, Tongue, Wording, register
from training.corpus.wish_bank import with_wishes
from training.corpus.wish_bank_it import WISHES

_NUMBERS = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
]
_F = ["prima", "seconda", "terza", "quarta", "quinta", "sesta", "settima", "ottava", "nona"]
_M = ["primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono"]

_BLANKS = (
    Blank("vuota", ("{n} vuote",), "f"),
    Blank("[casella vuota|una casella vuota]", ("{n} caselle vuote",), "f"),
    Blank("[cella vuota|vuota]", ("{n} celle vuote",), "f"),
    Blank("vuoto", ("{n} vuoti",)),
    Blank("[spazio vuoto|vuoto]", ("{n} spazi vuoti",)),
    Blank("niente", ()),
    Blank("bianca", ("{n} caselle bianche",), "f"),
    Blank("_", ()),
)

_TRAINED = Wording(
    intro=(
        "[ho|ecco|è|questo è] un sudoku [da|] {size}",
        "[il mio|il] sudoku è {size}",
        "sudoku {size}",
        "un [piccolo |]sudoku {size}",
    ),
    plain_intro=(
        "[ho|ecco|questo è|ti detto] [un|il|il mio] sudoku",
        "[il|il mio] sudoku [del giornale|di oggi|] [è così|dice]",
        "sudoku",
        "un sudoku [normale|classico]",
    ),
    rows=(
        "[la|] {nth:f} riga[:| è| è:| contiene| ha] {cells}",
        "[nella|sulla] {nth:f} riga [c'è|ci sono|abbiamo|ho] {cells}",
        "riga {n}: {cells}",
        "[la riga|riga] {n} [è|contiene|=] {cells}",
        "riga numero {n}: {cells}",
        "nella riga {n} [abbiamo|c'è|ci sono]: {cells}",
    ),
    columns=(
        "[la|] {nth:f} colonna[:| è| è:| contiene| ha] {cells}",
        "nella {nth:f} colonna [c'è|ci sono|ho] {cells}",
        "colonna {n}: {cells}",
        "colonna {n}, dall'alto in basso: {cells}",
    ),
    boxes=(
        "[riquadro|blocco|quadrato|settore] {n}: {cells}",
        "[il|] {nth:m} [riquadro|blocco][:| è| contiene] {cells}",
        "il riquadro {box}[:| è| contiene] {cells}",
    ),
    ends={
        "row 1": ("la riga in {first:alto}[:| è| contiene] {cells}", "la riga {first:superiore}: {cells}"),
        "row -1": (
            "la riga in {last:basso}[:| è| contiene] {cells}",
            "l'{last:ultima} riga[:| è| contiene] {cells}",
            "la riga {last:inferiore}: {cells}",
        ),
        "row middle": (
            "la riga {middle:centrale}[:| è| contiene] {cells}",
            "la riga di {middle:mezzo}: {cells}",
        ),
        "column 1": ("la colonna di {first:sinistra}[:| è] {cells}",),
        "column -1": ("la colonna di {last:destra}[:| è] {cells}", "l'{last:ultima} colonna[:| è] {cells}"),
        "column middle": ("la colonna {middle:centrale}[:| è] {cells}",),
    },
    following=(
        "[poi|quindi|sotto|dopo|la riga dopo è|e sotto] {cells}",
        "[poi|quindi|riga successiva|sotto|la seguente]: {cells}",
        "{cells}",
    ),
    empty_rows=(
        "la {nth:f} riga è vuota",
        "riga {n}: vuota",
        "la riga {n} è {all:tutta vuota}",
        "nella {nth:f} riga non c'è niente",
    ),
    empty_columns=("la {nth:f} colonna è vuota", "colonna {n}: vuota", "la colonna {n} è {all:tutta vuota}"),
    cells=(
        "riga {r}, colonna {c}: {v}",
        "[c'è|ho|metti] un {v} [in|nella] riga {r}, colonna {c}",
        "nella riga {r} e colonna {c} [c'è|sta] [un|il] {v}",
        "nella {rth:f} riga, {cth:f} colonna, c'è un {v}",
        "[r|R]{R}[c|C]{C} [è|=|:] {v}",
        "colonna {c}, riga {r}: {v}",
        "riga {r} colonna {c} è {v}",
    ),
    in_row=("nella riga {n}[:| c'è| ci sono] ", "nella {nth:f} riga[:| c'è] ", "riga {n}: "),
    in_row_cell=(
        "{v} in colonna {c}",
        "un {v} nella colonna {c}",
        "{v} nella {cth:f} casella",
        "in colonna {c} un {v}",
    ),
    of_digit=("il {v} sta in ", "{v}: ", "il numero {v} è in "),
    of_digit_cell=("riga {r} colonna {c}", "r{R}c{C}", "(riga {r}, colonna {c})"),
    corners={
        (1, 1): ("l'angolo in {up:alto} a {side:sinistra}", "l'angolo {up:superiore} {side:sinistro}"),
        (1, -1): ("l'angolo in {up:alto} a {side:destra}", "l'angolo {up:superiore} {side:destro}"),
        (-1, 1): ("l'angolo in {up:basso} a {side:sinistra}", "l'angolo {up:inferiore} {side:sinistro}"),
        (-1, -1): ("l'angolo in {up:basso} a {side:destra}", "l'angolo {up:inferiore} {side:destro}"),
        (0, 0): ("la casella {mid:centrale}", "il {mid:centro}"),
    },
    at_corner=("per {corner} [c'è |ho |]un {v}", "{corner} [è|contiene] un {v}", "{corner}: {v}"),
    in_order=("[da sinistra a destra e dall'alto in basso|tutto in ordine|leggendo riga per riga]: {cells}",),
    rest=("il resto è vuoto", "tutto il resto è vuoto", "le altre [caselle |]sono vuote", "non c'è altro"),
    fix=(
        "[no, scusa|aspetta|correzione|mi correggo]: riga {r}, colonna {c} è [un |]{now}",
        "[mi sono sbagliato|ho sbagliato], nella riga {r}, colonna {c} c'è {now}",
        "[scusa|aspetta], r{R}c{C} è {now}",
    ),
    replace=(
        "[no|scusa|aspetta], [quel|il] {was} è {now}",
        "[mi correggo|correzione]: [al posto del|invece del] {was}, {now}",
        "[ho sbagliato|mi sono sbagliata], il {was} [era|doveva essere] {now}",
        "il {was} è sbagliato, è {now}",
    ),
    blanks=_BLANKS,
    to_the_end=("[e |]il resto vuoto", "il resto è vuoto", "le altre vuote", "il resto"),
)
_UNSEEN = Wording(
    intro=("[sono alle prese con|mi sto scervellando su] una griglia {size} di sudoku",),
    plain_intro=(
        "[sono alle prese con|mi sto scervellando su] una griglia di sudoku",
        "giochino di numeri tipo sudoku",
    ),
    rows=(
        "orizzontale {n} => {cells}",
        "i numeri della {nth:f} fila sono {cells}",
        "[scrivi|annota] nella fila {n}: {cells}",
    ),
    columns=("verticale {n} => {cells}", "scendendo la {nth:f} verticale trovo {cells}"),
    boxes=("zona {n} => {cells}",),
    ends={},
    following=("[di seguito|un gradino oltre] {cells}",),
    empty_rows=("la {nth:f} fila non riporta numeri",),
    empty_columns=("la {nth:f} verticale non riporta numeri",),
    cells=(
        "dove l'orizzontale {r} incrocia la verticale {c} si legge {v}",
        "piazza {v} all'orizzontale {r}, verticale {c}",
        "fila {r}, posizione {c}, cifra {v}",
    ),
    in_row=("lungo la fila {n} vedo ",),
    in_row_cell=("alla posizione {c} il {v}",),
    of_digit=("del {v} so che occupa ",),
    of_digit_cell=("fila {r} posizione {c}",),
    corners=_TRAINED.corners,
    at_corner=("guardando {corner} si vede il {v}",),
    in_order=("recitato d'un fiato fa {cells}",),
    rest=("quelle che non nomino non riportano numeri",),
    fix=("[refuso|ho letto male]: dove l'orizzontale {r} incrocia la verticale {c} va {now}",),
    replace=(
        "[refuso|ho letto male]: cambia il {was} con {now}",
        "[cancella|togli] il {was} e [scrivi|metti] {now}",
        "non {was} ma {now}",
    ),
    blanks=(
        Blank("vuoto", ("{n} posti vuoti"[:0] + "{n} spazi vuoti",)),
        Blank("nulla", ()),
        Blank("bianca", ("{n} celle bianche",), "f"),
    ),
    to_the_end=("rimanenti vuote", "e poi tutto vuoto"),
)

_WHAT = "[il sudoku|questo sudoku|questo|lo schema|il mio sudoku]"
_PLEASE = "[ per favore| per piacere|, per favore|, grazie||||]"

ITALIAN = Tongue(
    code="it",
    figures={"": _NUMBERS, "f": ["zero", "una", *_NUMBERS[2:]]},
    ordinals={"f": _F, "m": _M},
    sizes=("{n}x{n}", "{n} x {n}", "{n} per {n}"),
    spoken_sizes={4: ("quattro per quattro",), 6: ("sei per sei",), 9: ("nove per nove",)},
    boxes={
        (1, 1): ("in alto a sinistra", "superiore sinistro"),
        (1, 0): ("in alto al centro",),
        (1, -1): ("in alto a destra", "superiore destro"),
        (0, 1): ("al centro a sinistra",),
        (0, 0): ("al centro", "centrale"),
        (0, -1): ("al centro a destra",),
        (-1, 1): ("in basso a sinistra", "inferiore sinistro"),
        (-1, 0): ("in basso al centro",),
        (-1, -1): ("in basso a destra", "inferiore destro"),
    },
    joints=(", ", ", ", ", ", " ", ", poi "),
    last_joints=(" e ", ", e "),
    stops=(". ", ". ", "; ", ", ", "\n"),
    articled=("un {v}", "il {v}"),
    wording=_TRAINED,
    unseen=_UNSEEN,
)

AROUND["it"] = Phrases(
    numbers=_NUMBERS,
    ordinals=[*_F, "decima"],
    nouns={
        "sudoku": ("sudoku", "sudoku", "rompicapo", "schema"),
        "maze": ("labirinto",),
        "puzzle": ("rompicapo", "enigma"),
    },
    fillers={
        "paper": ("il Corriere", "un giornale", "la Repubblica", "una rivista", "una app"),
        "day": ("oggi", "ieri", "domenica", "sabato", "la settimana scorsa"),
        "name": ("Anna", "Marco", "Giulia", "Luca"),
        "who": ("mia nonna", "mio figlio", "mio marito", "la mia prof"),
    },
    greetings=(
        "[ciao|Ciao|buongiorno|Buonasera|salve|ehi][,|!|.|]",
        "[Ciao|Salve], [come va?|una domanda:|mi serve aiuto.]",
        "[Gentili signori|Gentile assistente][,|:]",
    ),
    reasons=(
        "[Questo|Il sudoku] [viene da|era su] {paper} ({day}).",
        "[Ci sto da {n} minuti|Ci provo da {n} ore][.|e niente.]",
        "{who} [non ci riesce|me l'ha dato|dice che è impossibile].",
        "[Sono bloccato|Mi arrendo|Non so come andare avanti].",
    ),
    thanks=(
        "[grazie|Grazie|grazie mille|molte grazie|grazie in anticipo][!|.|]",
        "[saluti|cordiali saluti|a presto|un abbraccio][,|!|.]",
    ),
    closings=("{name}", "{name}, [Roma|Milano|Napoli]"),
    emojis=("🙂", "🙏", "👍"),
    cells=(
        "riga <row:n>, colonna <column:n>",
        "<row:nth> riga, <column:nth> colonna",
        "r<row:~>c<column:~>",
        "colonna <column:n>, riga <row:n>",
        "l'angolo in <row:alto> a <column:destra>",
    ),
    wishes={
        "solve": (
            f"[risolvi|risolvimi|risolva|completa|riempi|finisci] {_WHAT}{_PLEASE}[.|!|]",
            f"[puoi|potresti|può|riesci a] [risolvere|completare|finire] {_WHAT}{_PLEASE}?",
            "[voglio|vorrei|dammi|mi serve|mostrami] la soluzione[ completa|][ per favore|][.|]",
            "[qual è|quale sarebbe] la [soluzione|risposta]?",
            "[aiutami|mi aiuti] a [risolverlo|finirlo][.|]".replace("[aiutami|mi aiuti]", "aiutami"),
            "[soluzione|risolvilo|soluzione per favore|da risolvere][.|!|]",
            "[riempi|completa] [le caselle vuote|quello che manca][.|]",
            "[quali numeri mancano|che numeri mancano|come viene]?",
        ),
        "hint": (
            f"[dammi|vorrei|mi serve] [un indizio|solo un indizio|un suggerimento|un aiutino]{_PLEASE}[.|]",
            "[mi dai|puoi darmi|mi può dare] un [indizio|suggerimento]?[ Solo uno.|]",
            "[solo|soltanto] [il prossimo passo|la prossima mossa|un indizio|un numero][, non la soluzione|][.|]",
            "[da dove comincio|come continuo|e adesso|cosa faccio ora]?",
            "[non risolverlo|senza dirmi la soluzione], [solo un indizio|dammi solo un suggerimento][.|]",
            "[dove devo guardare|dove guardo] [adesso|ora]?",
            "[sono bloccato|sono bloccata], [un indizio|aiutami ad andare avanti][.|]",
            "[un indizio|un aiutino|suggerimento][, per favore|!|.]",
        ),
        "check": (
            "[è giusto|va bene così|ho fatto giusto|sono sulla strada giusta]?",
            f"[controlla|verifica|guarda|correggi] [se è giusto|la mia soluzione|se ci sono errori|quello che ho fatto]{_PLEASE}[.|]",
            "[c'è un errore|ci sono errori|ho sbagliato qualcosa|ho fatto errori]?",
            "[puoi|potresti] [controllare|verificare] [la mia soluzione|se va bene]?",
            "[credo di aver sbagliato|qualcosa non torna], [dove|dov'è l'errore]?",
            "[trova|cerca] [l'errore|i miei errori][.|]",
            "[dimmi se|voglio sapere se] [è giusto|ho sbagliato][.|]",
            "la mia [soluzione|risposta] è [giusta|corretta]?",
        ),
        "unique": (
            "[ha|c'è|esiste] [una sola soluzione|un'unica soluzione|più di una soluzione]?",
            "la soluzione è unica?",
            "quante soluzioni [ha|ci sono|esistono]?",
            "[esiste|c'è] un'altra soluzione?",
            "[controlla|dimmi] se [la soluzione è unica|ci sono più soluzioni][.|]",
            "si può risolvere in [più modi|modi diversi]?",
            "[è un sudoku valido|è ben posto], con una sola soluzione?",
            "[soluzione unica|unica o più soluzioni]?",
        ),
        "explain": (
            f"[spiegami|mostrami|insegnami|mi spieghi] [come si fa|come si risolve|i passaggi|la soluzione passo passo]{_PLEASE}[.|]",
            "[come si risolve|come risolvo|come si fa] [questo|questo sudoku|]?",
            "[passo passo|passo dopo passo][, per favore|, voglio capire|][.|]",
            "[voglio|vorrei] [capire|imparare] [come si fa|la logica|il metodo][.|]",
            "risolvilo [spiegando|e spiega] [ogni passaggio|il ragionamento][.|]",
            "[che tecnica|quale strategia] [si usa|devo usare]?",
            "[puoi|potresti] spiegarmi [la soluzione|i passaggi]?",
            "con [spiegazione|tutti i passaggi][, per favore|.]",
        ),
        "why": (
            "perché {cell} è {digit}?",
            "perché c'è un {digit} in {cell}?",
            "[spiegami|non capisco] perché {cell} [è|deve essere] {digit}[.|]",
            "come si sa che {cell} è {digit}?",
            "perché non può esserci un {digit} in {cell}?",
            "la soluzione mette {digit} in {cell}, perché?",
            "da dove viene il {digit} in {cell}?",
            "come mai {cell} è un {digit}?",
        ),
        "generate": (
            "[dammi|creami|genera|fammi|voglio] [un altro|un nuovo|ancora un] {noun}[ per favore|][.|!|]",
            "[puoi|potresti] [creare|generare] un altro {noun}?",
            "[un altro|ancora uno|uno nuovo][, per favore|!|.]",
            "[inventa|prepara] un {noun}[ per domani|][.|]",
        ),
        "generate easier": (
            "[dammi|vorrei|fammi] un {noun} più facile[ per favore|][.|]",
            "è [troppo difficile|difficilissimo], [uno più facile|ne hai uno più semplice?]",
            "[più facile|più semplice][, per favore|]",
            "un {noun} per principianti",
        ),
        "generate harder": (
            "[dammi|vorrei|fammi] un {noun} più difficile[ per favore|][.|]",
            "è [troppo facile|facilissimo], [uno più difficile|ne hai uno più tosto?]",
            "[più difficile|più tosto][, per favore|]",
            "un {noun} per esperti",
        ),
        "chat": (
            "[grazie|perfetto|ottimo|grande][, è tutto|!|]",
            "[ciao|buongiorno|ciao, come va?|come stai?]",
            "[quali sono le regole|come si gioca] [del sudoku|a sudoku]?",
            "[chi sei|cosa sai fare|sei un robot]?",
            "[ciao ciao|a presto|buonanotte][!|.|]",
        ),
    },
    unseen_wishes={
        "solve": (
            "[toglimi il pensiero|non resisto più]: [mostra la griglia piena|svela tutto][.|]",
            "[tocca a te|pensaci tu]: [chiudilo|portalo a termine][.|]",
        ),
        "hint": (
            "[dammi una spintarella|soffiami qualcosa], [senza svelare troppo|il resto lo faccio io][.|]",
            "[cosa mi sfugge|cosa non vedo]?",
        ),
        "check": (
            "[dacci un'occhiata|guarda un po'] [se ho combinato guai|se ho pasticciato][.|]",
            "[ho pasticciato|ho toppato] da qualche parte?",
        ),
        "unique": ("[potrebbe finire|può finire] diversamente?", "[l'esito è certo|c'è ambiguità]?"),
        "explain": (
            "[raccontami|sviscera] il ragionamento [dall'inizio alla fine|per intero][.|]",
            "fammi da professore[.|]",
        ),
        "why": ("[giustifica|motiva] il {digit} in {cell}[.|]", "in base a cosa {cell} prende {digit}?"),
        "generate": ("[tirami fuori|rimediami] un {noun} [per il viaggio|per passare il tempo][.|]",),
        "generate easier": ("[è troppo per me|mi fuma la testa]; [vacci piano|alleggerisci][.|]",),
        "generate harder": (
            "[una passeggiata|un gioco da ragazzi]; [alza l'asticella|mettimi alla prova][.|]",
        ),
        "chat": ("[che bello parlare con te|sei forte][!|.]", "[ti piacciono i numeri|dormi mai]?"),
    },
    lead_ins=("[eccolo|è questo|ecco qui][:|.]", "[il sudoku|sudoku]:"),
)
AROUND["it"] = with_wishes(AROUND["it"], WISHES)

register(ITALIAN, weight=0.2)
