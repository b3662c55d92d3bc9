"""Italian voices: persons who tell boards and mazes in Italian, and what they want."""

from __future__ import annotations

from training.corpus import tongues
from training.corpus.tongues import Blank
from training.corpus.tongues_it import ITALIAN
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
    "[tutto il resto|il resto] [è vuoto|resta vuoto|è in bianco]",
    "non ci sono altri numeri, il resto vuoto",
    "le altre caselle sono vuote",
)
_BELOW = (
    "[sotto|subito sotto|quella sotto|e sotto][:| c'è| ci sono|,] {cells}",
    "[la prossima|la successiva|riga successiva][:| è| ha|,] {cells}",
    "[poi viene|adesso|dopo viene] {cells}",
)
_BELOW_EMPTY = ("la [prossima|successiva] è vuota", "poi una riga vuota")
_FIRST = {
    "row 1": (
        "la riga in {first:alto}: {cells}",
        "parto dall'{first:alto}: {cells}",
        "in {first:cima} {cells}",
    ),
    "row -1": ("e l'{last:ultima}: {cells}", "in {last:fondo}: {cells}", "in {last:basso} {cells}"),
    "row middle": ("quella {middle:centrale}: {cells}",),
}
_NTH_ROWS = ("la {nth:f}[:|,| è] {cells}", "{nth:f} riga, {cells}", "nella {nth:f} ho {cells}")

VOICES = (
    Voice(
        "a child, row below row",
        ladder,
        {
            "plain_intro": ("[guarda|ciao ecco] il mio sudoku", "la maestra ci ha dato un sudoku"),
            "intro": ("[guarda|ho] un sudoku [piccolino |]{size}", "mini sudoku {size}"),
            "rows": ("nella {nth:f} riga c'è {cells}", "la {nth:f} fa {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("[niente|vuoto]", ("{n} vuoti",)),
                Blank("[una casella vuota|vuota]", ("{n} caselle vuote",), "f"),
                Blank("[un buco|buco]", ("{n} buchi",)),
            ),
        },
        {"below": _BELOW, "below_empty": _BELOW_EMPTY},
        {"joints": (" e ", ", ", " e poi ", ", poi "), "stops": (". ", ", ", ". E ", "\n")},
        sides=(0.6, 0.2, 0.2),
        weight=1.5,
    ),
    Voice(
        "a dictation without stops",
        ladder,
        {
            "plain_intro": ("sudoku", "ti detto il sudoku"),
            "intro": ("sudoku {size}", "ti detto un sudoku {size}"),
            "rows": ("riga {n} {cells}", "{nth:f} riga {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("vuota", ("{n} vuote",), "f"),
                Blank("vuoto", ("{n} vuoti",)),
                Blank("niente", ()),
                Blank("trattino", ("{n} trattini",)),
            ),
        },
        {
            "below": ("riga successiva {cells}", "prossima {cells}", "sotto {cells}"),
            "below_empty": ("riga successiva vuota",),
        },
        is_spoken=True,
        chatty=0.15,
    ),
    Voice(
        "a note in short",
        tongues.rows,
        {
            "intro": ("sudoku {size}", "{size}"),
            "rows": ("R{n}: {cells}", "riga{n}: {cells}", "r. {n} = {cells}"),
            "ends": {},
            "blanks": (Blank("_", ()), Blank("x", ()), Blank("vuota", ()), Blank("?", ())),
            "empty_rows": ("R{n}: vuota", "riga {n} vuota"),
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
                "le righe {list} sono [vuote|tutte vuote|in bianco]",
                "nelle righe {list} non c'è niente",
                "righe {list}: vuote",
            )
        },
    ),
    Voice(
        "column by column, cell by cell",
        cells_by_column,
        {"rest": _REST},
        {
            "in_column": ("[nella |]colonna {n}[:| c'è| ho|,] ", "nella {nth:f} colonna[ c'è|:] "),
            "in_column_cell": (
                "un {v} alla riga {r}",
                "{v} nella {rth:f} riga",
                "alla riga {r} il {v}",
                "riga {r}: {v}",
            ),
        },
    ),
    Voice(
        "slips of the tongue",
        slips,
        {"rows": (*_NTH_ROWS, "riga {n}: {cells}"), "ends": _FIRST},
        {
            "fix_in_row": (
                "[no, aspetta|ops|ehm no|scusa], la {cth:f} casella è [un |]{now}",
                "[ho sbagliato|correggo|errore]: in colonna {c} [c'è|va] un {now}",
                "[cioè|anzi], alla {cth:f} posizione un {now}",
            )
        },
    ),
    Voice(
        "rows of a single digit",
        sparse,
        {"rest": _REST, "rows": _NTH_ROWS, "empty_rows": ("la {nth:f} vuota", "nella {nth:f} niente")},
        {
            "only": (
                "nella {nth:f} riga c'è solo un {v}, in colonna {c}",
                "la riga {n} ha solo un {v} nella {cth:f} casella",
                "riga {n}: soltanto un {v} in posizione {c}",
            )
        },
    ),
    Voice(
        "first and last of a row",
        starts_and_ends,
        {"rest": _REST},
        {
            "starts": ("la riga {n} [comincia|inizia] con [un |il |]{v}", "la {nth:f} riga si apre con {v}"),
            "ends": ("e [finisce|termina] con [un |il |]{v}", ", e finisce con {v}"),
        },
        weight=0.7,
    ),
    Voice(
        "some boxes",
        some_boxes,
        {
            "boxes": ("il [riquadro|quadrato|blocco] {box}: {cells}", "riquadro numero {n}, {cells}"),
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
                "R{R} C{C}: {v}",
                "riga {r} col {c} = {v}",
                "{v} -> riga {r}, colonna {c}",
                "riga {r}/colonna {c}: {v}",
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
                "la {cth:f} casella della {rth:f} riga [è|ha] un {v}",
                "[segna|metti|scriva] un {v} nella {rth:f} riga, {cth:f} casella",
                "scendo alla riga {r}, vado alla colonna {c} e [leggo|trovo] un {v}",
            ),
            "rest": _REST,
        },
    ),
    Voice(
        "rows and cells in a chat",
        tongues.mixed,
        {
            "rows": ("riga {n} {cells}", "la {nth:f}: {cells}"),
            "cells": (
                "e un {v} riga {r} col {c}",
                "cè anche {v} riga {r} colonna {c}",
                "riga {r} col {c} è {v}",
            ),
            "rest": ("il resto vuoto", "resto niente", "tutto il resto vuoto"),
            "intro": ("ciao ho un sudoku {size}", "sudoku {size} pls"),
            "plain_intro": ("ciao ho un sudoku", "sudoku pls"),
        },
        {},
        {"stops": ("\n", ", ", " ", ". ")},
    ),
    # kept for tests
    Voice(
        "a neighbour over the fence",
        ladder,
        {
            "plain_intro": ("senta vicino, mi sono arenato su un sudoku",),
            "intro": ("senta vicino, mi sono arenato su un sudoku {size}",),
            "ends": {},
        },
        {
            "below": ("un piano oltre, {cells}", "al piano accanto, {cells}"),
            "below_empty": ("un piano oltre, vuoto",),
        },
        held_out=True,
    ),
    Voice(
        "a call to a hotline",
        slips,
        {"rows": ("le leggo l'orizzontale {n}: {cells}",)},
        {"fix_in_row": ("[mi perdoni|rettifico], il dato {c} lì vale {now}",)},
        held_out=True,
    ),
)

TALK = Talk(
    wishes={
        "solve": (
            "[me lo risolvi|riesci a risolverlo|lo sai fare|me lo finisci]?",
            "[come viene|che cosa esce] [alla fine|completo]?",
            "[risolvilo|completalo|finiscilo|riempilo][ tu| per favore| per me|][.|!|]",
            "[voglio|mi serve|cerco] [la soluzione|la griglia completa|la risposta][.|]",
            "[dammi|mandami|dimmi] [la soluzione|i numeri che mancano|il risultato][.|]",
            "[nessuno|nemmeno il nonno] ci riesce, [prova tu|tu ce la fai?]",
            "[risolvere|soluzione|risolvi][ pls| grazie|!|]",
        ),
        "hint": (
            "[dammi|vorrei|mi basta] [un indizio|solo un aiutino|un suggerimento][, uno solo|][.|]",
            "[che numero metto adesso|dove continuo|come vado avanti|da dove comincio]?",
            "[non dirmi la soluzione|niente spoiler], [solo la prossima mossa|solo un indizio][.|]",
            "[sono bloccata|mi sono incagliato|non vado avanti], [un indizio?|aiutami un po']",
            "[indizio|aiutino][ pls| per favore|?|!]",
        ),
        "check": (
            "[va bene così|è giusto|sto andando bene|ho fatto bene]?",
            "[controlla|guarda|verifica] [se è giusto|se ci sono errori|un attimo][.|]",
            "[ho sbagliato qualcosa|c'è un errore|ho fatto un pasticcio]?",
            "[credo che|mi sa che] [c'è un errore|ho sbagliato], [dove?|lo trovi?]",
            "[ho finito|sono arrivato qui], [giusto?|controlla]",
        ),
        "unique": (
            "[ha una sola soluzione|la soluzione è unica|ci sono più soluzioni]?",
            "quante soluzioni [ha|ci sono]?",
            "[si può risolvere in altro modo|può venire diverso]?",
            "mio [fratello|padre] dice che ha [due soluzioni|più soluzioni], è vero?",
        ),
        "explain": (
            "[spiegami|insegnami|mostrami] [come si fa|il ragionamento|i passaggi|passo passo][.|]",
            "[non voglio solo la risposta|voglio imparare|voglio capire]: [spiega|passo per passo]",
            "[tu come faresti|che tecnica uso|come si ragiona qui]?",
            "risolvilo [spiegando ogni passaggio|passo passo][.|]",
        ),
        "why": (
            "perché [c'è|va] un {digit} in {cell}?",
            "non [capisco|vedo] perché {digit} in {cell}[.|]",
            "da dove esce il {digit} in {cell}?",
            "perché non {digit} in {cell}?",
        ),
        "generate": (
            "[fammi|inventami|preparami] [un altro|un nuovo|ancora un] {noun}[ dai|][.|!|]",
            "[un altro|ancora uno|uno nuovo][ per favore| dai|!|.|]",
            "[hai|mi dai] un altro {noun}?",
            "[mi annoio|ho voglia di giocare], dammi un {noun}[.|]",
        ),
        "generate easier": (
            "[fammi|dammi|vorrei] [uno più facile|un {noun} più facile|qualcosa di più semplice][.|]",
            "[troppo difficile|non ci riesco], [uno più facile|ne hai di più facili?]",
            "un {noun} [per bambini|facile|per principianti][.|]",
        ),
        "generate harder": (
            "[fammi|dammi|vorrei] [uno più difficile|un {noun} più difficile|qualcosa di più tosto][.|!|]",
            "[troppo facile|facilissimo], [uno più difficile|ne hai di più difficili?]",
            "un {noun} [difficile|per esperti|diabolico][.|]",
        ),
        "chat": (
            "[grazie mille|ti ringrazio|fantastico|grande][, era tutto|, mi hai aiutato|!|]",
            "[ciao|salve|buonasera|come va][!|.|]",
            "[che cosa sai fare|chi ti ha fatto|sei un robot]?",
            "[ciao ciao|a domani|buonanotte][!|.|]",
        ),
    },
    greetings=(
        "[ehilà|ciao a tutti|buondì|salve][,|!|.|]",
        "[ciao, sono {name}|buonasera, una domanda][.|,|:]",
        "[spettabile assistenza|scusate il disturbo][:|.|,]",
    ),
    reasons=(
        "[preso da|trovato su] {paper}.",
        "{who} [scommette che non ci riesco|me l'ha mandato].",
        "[niente foto|la fotocamera è rotta], [lo descrivo|lo scrivo].",
    ),
    thanks=("[grazie in anticipo|mille grazie|ti devo un favore|un abbraccio|saluti][!|.|]",),
    other=("kakuro", "hitori", "parole crociate", "nonogramma", "cubo di Rubik", "campo minato"),
    puzzles=(
        "[cubo di Rubik|il mio cubo di Rubik]: la faccia bianca è fatta, mancano {n} pezzi.",
        "scacchi: il bianco muove e matta in {n}.",
        "parole crociate: {n} verticale, fiume di Roma.",
        "nonogramma: la prima riga ha {n} e {n}.",
    ),
    cells=(
        "la casella (<row:~>,<column:~>)",
        "l'angolo in <row:basso> a <column:sinistra>",
        "riga <row:n> colonna <column:n>",
    ),
)

MAZE = MazeWords(
    size=(
        "[un |ho un |]labirinto {h} per {w}",
        "labirinto con {h} righe e {w} colonne",
        "{h} righe, {w} colonne, labirinto",
    ),
    row_walls=(
        "riga {n}: muri nelle colonne {list}",
        "nella riga {n} c'è un muro in colonna {list}",
        "la {nth:f} riga ha muri in {list}",
    ),
    column_walls=("colonna {n}: muri nelle righe {list}", "nella colonna {n} c'è un muro alla riga {list}"),
    one_wall=("c'è un muro alla riga {r}, colonna {c}", "muro in ({r},{c})", "muro: riga {r} colonna {c}"),
    full_row=("la riga {n} è tutta muro", "riga {n}: solo muro"),
    to=(" a ", "-", " fino a "),
    ends=(
        "[si entra|l'ingresso è|parto] {S} e [si esce|l'uscita è|devo arrivare] {G}",
        "[partenza|ingresso]: {S}, [arrivo|uscita]: {G}",
    ),
    corners={
        (1, 1): ("in {up:alto} a {side:sinistra}", "nell'angolo {up:superiore} {side:sinistro}"),
        (1, -1): ("in {up:alto} a {side:destra}", "nell'angolo {up:superiore} {side:destro}"),
        (-1, 1): ("in {up:basso} a {side:sinistra}", "nell'angolo {up:inferiore} {side:sinistro}"),
        (-1, -1): ("in {up:basso} a {side:destra}", "nell'angolo {up:inferiore} {side:destro}"),
    },
    cell=("riga {r}, colonna {c}", "({r},{c})"),
    border=("[tutto intorno|attorno] c'è muro", "il bordo è muro"),
    rest=("il resto è libero", "[le altre caselle|le altre] sono libere", "il resto libero"),
)

register(ITALIAN, VOICES, TALK, MAZE, {"list_joint": (", ",), "list_last": (" e ", ", ")}, weight=0.25)
