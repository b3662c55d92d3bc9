"""French voices: persons who tell boards and mazes in French, and what they want."""

from __future__ import annotations

from training.corpus import tongues
from training.corpus.tongues import Blank
from training.corpus.tongues_fr import FRENCH
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
    "[tout le reste|le reste|toutes les autres cases] [est vide|est à remplir, donc vide|sont vides]",
    "[il n'y a pas d'autre chiffre|aucun autre chiffre], le reste est vide",
    "le reste[ : rien| : vide| est blanc|, rien]",
    "les autres [sont vides|cases sont vierges]",
)
_BELOW = (
    "[en dessous|juste en dessous|dessous|et dessous|celle d'en dessous][ :| il y a| on a|,|] {cells}",
    "[la suivante|la ligne suivante|ligne suivante|et la suivante][ :| c'est| donne|,] {cells}",
    "[ensuite|puis vient|après ça|maintenant|on descend d'une ligne :] {cells}",
)
_BELOW_EMPTY = (
    "[la suivante|celle d'en dessous] [est vide|n'a rien|est toute vide]",
    "[puis|ensuite] une ligne [vide|sans chiffre, vide]",
    "en dessous, rien",
)
_FIRST = {
    "row 1": (
        "[la ligne |celle |]du {first:haut} : {cells}",
        "[je commence |on part |]en {first:haut} : {cells}",
        "tout en {first:haut}[ j'ai| je vois| :] {cells}",
    ),
    "row -1": (
        "[et |]la {last:dernière}[ :| c'est| donne|,] {cells}",
        "[et |]tout en {last:bas}[ :| j'ai| il y a] {cells}",
        "[et |]celle du {last:bas} : {cells}",
    ),
    "row middle": ("celle du {middle:milieu} : {cells}", "la ligne {middle:centrale} : {cells}"),
}
_NTH_ROWS = (
    "[la |]{nth:f}[ :| c'est| donne|,] {cells}",
    "{nth:f} ligne, {cells}",
    "à la {nth:f}, {cells}",
)

VOICES = (
    Voice(
        "a child, row below row",
        ladder,
        {
            "plain_intro": ("[regarde|coucou voilà] mon sudoku", "j'ai un sudoku [de l'école|]"),
            "intro": ("[regarde|j'ai] un [tout petit|petit|mini] sudoku [de|en] {size}",),
            "rows": ("dans la {nth:f} [ligne|rangée] [y'a|il y a] {cells}", "la {nth:f} c'est {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("[rien|vide]", ("{n} vides",)),
                Blank("[une case vide|vide]", ("{n} cases vides",)),
                Blank("[un trou|trou]", ("{n} trous",)),
                Blank("rien", ()),
            ),
        },
        {"below": _BELOW, "below_empty": _BELOW_EMPTY},
        {"joints": (" et ", ", ", " et puis ", ", puis "), "stops": (". ", ", ", ". Et ", "\n")},
        sides=(0.6, 0.2, 0.2),
        weight=1.5,
    ),
    Voice(
        "a dictation without stops",
        ladder,
        {
            "plain_intro": ("sudoku", "je te dicte le sudoku", "note ce sudoku"),
            "intro": ("sudoku {size}", "je dicte un sudoku {size}"),
            "rows": ("ligne {n} {cells}", "{nth:f} ligne {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("vide", ("{n} vides", "{n} cases vides")),
                Blank("rien", ()),
                Blank("blanc", ("{n} blancs",)),
                Blank("trou", ("{n} trous",)),
                Blank("tiret", ("{n} tirets",)),
            ),
        },
        {
            "below": (
                "ligne suivante {cells}",
                "suivante {cells}",
                "en dessous {cells}",
                "à la ligne {cells}",
            ),
            "below_empty": ("ligne suivante vide", "ligne suivante toute vide"),
        },
        is_spoken=True,
        chatty=0.15,
    ),
    Voice(
        "a note in short",
        tongues.rows,
        {
            "plain_intro": ("sudoku", "sudoku 9x9"),
            "intro": ("sudoku {size}", "{size}", "mini sudoku {size}"),
            "rows": ("L{n} {cells}", "lig {n} {cells}", "ligne {n}, {cells}", "ligne {n} {cells}"),
            "ends": {},
            "blanks": (Blank("_", ()), Blank("-", ()), Blank("x", ()), Blank("vide", ()), Blank("?", ())),
            "empty_rows": ("L{n} : vide", "ligne {n} vide", "ligne {n} : {all:tout vide}"),
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
            "rows": (*_NTH_ROWS, "la ligne {n} [porte|a|donne] {cells}", "ligne {n}, {cells}"),
            "intro": ("[une grille|cette grille] de sudoku {size}", "sudoku {size}[, peu d'indices|]"),
        },
        {
            "empty_list": (
                "les lignes {list} sont [vides|toutes vides|vierges]",
                "aux lignes {list} il n'y a [rien|aucun chiffre]",
                "rien aux lignes {list}",
                "lignes {list} : rien",
            ),
        },
    ),
    Voice(
        "column by column, cell by cell",
        cells_by_column,
        {"rest": _REST},
        {
            "in_column": (
                "[dans la |en |]colonne {n}[ :| il y a| on a|,] ",
                "dans la {nth:f} colonne[ je vois| il y a| :] ",
            ),
            "in_column_cell": (
                "un {v} à la ligne {r}",
                "{v} à la {rth:f} ligne",
                "en ligne {r} [un|le] {v}",
                "ligne {r} : {v}",
            ),
        },
    ),
    Voice(
        "slips of the tongue",
        slips,
        {"rows": (*_NTH_ROWS, "ligne {n} : {cells}"), "ends": _FIRST},
        {
            "fix_in_row": (
                "[non attends|oups|euh non|pardon], la {cth:f} case [est|c'est] un {now}",
                "[je me suis trompé|erreur|je corrige|zut] : en colonne {c} [c'est|il y a] un {now}",
                "[je veux dire|enfin], à la {cth:f} place un {now}",
            ),
        },
    ),
    Voice(
        "corrected in another voice",
        tongues.corrected_later,
        {
            "fix": (
                "[mince|ah zut|désolée], [j'ai mal lu|j'ai mal recopié|faute de frappe] : ligne {r}, colonne {c} c'est un {now}",
                "[erratum|rectificatif|PS] : à la ligne {r}, colonne {c}, [mettre|il faut|c'est] un {now}",
                "à la {rth:f} ligne, {cth:f} colonne, [c'est en fait|remplace par] un {now}",
            ),
            "rows": ("la {nth:f} ligne porte {cells}", "ligne {n} - {cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "corrected at once, another voice",
        tongues.corrected_at_once,
        {
            "replace": (
                "[non attends|minute|ah non], le {was} c'est [un|plutôt un] {now}",
                "[mal lu|mal entendu|faute de frappe], à la place du {was} [mets|il faut] un {now}",
                "le {was} [d'avant|que j'ai dit] est faux, c'est {now}",
                "remplace le {was} par un {now}",
            ),
            "rows": ("{nth:f} rangée : {cells}", "rangée {n} {cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "rows of a single digit",
        sparse,
        {
            "rest": _REST,
            "rows": _NTH_ROWS,
            "empty_rows": ("la {nth:f} [est |]vide", "à la {nth:f}, rien"),
        },
        {
            "only": (
                "à la {nth:f} ligne il y a seulement un {v}, en colonne {c}",
                "la ligne {n} n'a qu'un {v} dans la {cth:f} case",
                "ligne {n} : juste un {v} en position {c}",
                "ligne {n}, uniquement un {v} à la case {c}",
            ),
        },
    ),
    Voice(
        "first and last of a row",
        starts_and_ends,
        {"rest": _REST},
        {
            "starts": (
                "la ligne {n} [commence|débute] par [un |le |]{v}",
                "la {nth:f} ligne s'ouvre sur [un |le |]{v}",
            ),
            "ends": ("et [finit|se termine|s'achève] [par|sur] [un |le |]{v}", ", et finit par [un |]{v}"),
        },
        weight=0.7,
    ),
    Voice(
        "some boxes",
        some_boxes,
        {
            "boxes": (
                "[le carré|le bloc|la boîte|la région] {box} : {cells}",
                "dans [le carré|le bloc|le pavé] {box} [il y a|j'ai|on lit] {cells}",
                "[bloc|carré|pavé] numéro {n}, [ligne par ligne : |]{cells}",
                "{nth:m} carré, {cells}",
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
                "({r}, {c}) : {v}",
                "L{R} C{C} : {v}",
                "ligne{R} colonne{C} {v}",
                "lig {r} col {c} = {v}",
                "{v} -> ligne {r}, colonne {c}",
                "ligne {r} colonne {c}, un {v}",
                "ligne {r}/colonne {c} : {v}",
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
                "à la {rth:f} ligne, case {c}, [je vois|il y a|je lis] un {v}",
                "la {cth:f} case de la {rth:f} ligne [est|porte|contient] un {v}",
                "[mettez|note|écrivez-moi] un {v} à la {rth:f} ligne, {cth:f} case",
                "la {cth:f} de la {rth:f} ligne c'est un {v}",
                "je descends à la ligne {r}, je vais à la colonne {c} et [je trouve|je lis] un {v}",
            ),
            "rest": _REST,
        },
    ),
    Voice(
        "corners and the middle, another voice",
        tongues.corners,
        {
            "at_corner": (
                "{corner}[, un| : un| il y a un| on a un] {v}",
                "[mets|il y a] un {v} {corner}",
                "[le|un] {v} [est|se trouve] {corner}",
            ),
            "corners": {
                (1, 1): (
                    "tout en {up:haut} à {side:gauche}",
                    "dans le coin {side:gauche} du {up:haut}",
                    "dans le coin {up:supérieur} {side:gauche}",
                ),
                (1, -1): (
                    "tout en {up:haut} à {side:droite}",
                    "dans le coin {side:droit} du {up:haut}",
                    "dans le coin {up:supérieur} {side:droit}",
                ),
                (-1, 1): (
                    "tout en {up:bas} à {side:gauche}",
                    "dans le coin {side:gauche} du {up:bas}",
                    "dans le coin {up:inférieur} {side:gauche}",
                ),
                (-1, -1): (
                    "tout en {up:bas} à {side:droite}",
                    "dans le coin {side:droit} du {up:bas}",
                    "dans le coin {up:inférieur} {side:droit}",
                ),
                (0, 0): (
                    "en plein {mid:milieu}",
                    "au {mid:centre}",
                    "pile au {mid:milieu}",
                    "dans la case {mid:centrale}",
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
                "la {nth:f} colonne[, en descendant,|] {cells}",
                "col {n} : {cells}",
                "C{n}: {cells}",
                "colonne {n} -> {cells}",
                "en descendant la {nth:f} colonne [je lis|on trouve] {cells}",
            ),
            "intro": ("par colonnes, sudoku {size}",),
            "plain_intro": ("je donne les colonnes", "sudoku, par colonnes"),
        },
        weight=0.8,
    ),
    Voice(
        "rows and cells in a chat",
        tongues.mixed,
        {
            "rows": ("ligne {n} {cells}", "la {nth:f} : {cells}", "ligne {n} = {cells}"),
            "cells": (
                "et un {v} ligne {r} col {c}",
                "ya aussi un {v} ligne {r} colonne {c}",
                "ligne {r} col {c} c {v}",
            ),
            "rest": ("le reste vide", "sinon rien, le reste vide", "tout le reste vide", "le reste c vide"),
            "intro": ("slt g un sudoku {size}", "sudoku {size} svp"),
            "plain_intro": ("slt g un sudoku", "sudoku svp"),
        },
        {},
        {"stops": ("\n", ", ", " ", ". ")},
    ),
    # kept for tests
    Voice(
        "a neighbour over the fence",
        ladder,
        {
            "plain_intro": ("dites voisin, mon sudoku me résiste",),
            "intro": ("dites voisin, mon sudoku {size} me résiste",),
            "ends": {
                "row 1": ("en tête, au plus {first:haut}, {cells}",),
                "row -1": ("et pour finir au plus {last:bas} {cells}",),
            },
        },
        {
            "below": ("un étage plus loin, {cells}", "au rang voisin, {cells}"),
            "below_empty": ("un étage plus loin, rien",),
        },
        held_out=True,
    ),
    Voice(
        "a call to a hotline",
        slips,
        {"rows": ("horizontale {n}, je vous lis {cells}", "prenez note de la {nth:f} horizontale : {cells}")},
        {"fix_in_row": ("[faites excuse|rectification], la donnée {c} y vaut {now}",)},
        held_out=True,
    ),
    Voice(
        "a clerk who files gaps",
        gathered_blanks,
        {"rows": ("horizontale {n}, à savoir {cells}", "la {nth:f} horizontale se compose de {cells}")},
        {"empty_list": ("dépourvues de chiffres, les horizontales {list}",)},
        held_out=True,
    ),
)

TALK = Talk(
    wishes={
        "solve": (
            "[tu me le résous|tu peux le finir|vous pouvez me le résoudre|tu le résous|tu arrives à le faire][ stp| svp|]?",
            "[ça donne quoi|ça donne quoi à la fin|comment ça finit|c'est quoi le résultat] [une fois rempli|au final|]?",
            "[finis-le|complète-le|remplis-le|résous-le|termine-le][ pour moi| stp| s'il te plaît|][.|!|]",
            "[je veux|j'ai besoin de|il me faudrait|je cherche] [la solution|la grille complète|la réponse|le résultat final][.|]",
            "[donne-moi|envoie-moi|file-moi|dis-moi] [la solution|tous les chiffres qui manquent|le résultat|la grille remplie][.|]",
            "[personne|même papi|personne à la maison] n'y arrive, [à toi|essaie toi|tu peux ?]",
            "[voyons si tu y arrives|on va voir si tu peux le faire|montre-moi ce que ça donne][.|]",
            "[à résoudre|résoudre|solution|la soluce][ stp| svp| merci|!|]",
            "[ce serait gentil de|merci de|je vous saurais gré de] [le résoudre|le compléter|me donner la solution][.|]",
        ),
        "hint": (
            "[donne-moi|il me faut|file-moi] [un indice|juste un indice|un petit coup de pouce|un seul chiffre][, pas plus|][.|]",
            "[je mets quoi maintenant|c'est quoi le prochain chiffre|je continue où|tu jouerais quoi|par où je continue]?",
            "[ne me dis pas tout|pas la solution|sans tout dévoiler], [juste la prochaine étape|un indice seulement|un petit indice][.|]",
            "[juste|rien que|seulement] [une case|un chiffre|une étape][, stp|][.|]",
            "[je bloque|je suis coincée|j'avance plus|je sèche], [un indice ?|une petite aide ?|aide-moi un peu]",
            "[où est-ce que je dois regarder|je regarde où|quelle ligne je regarde]?",
            "[indice|un indice|indice svp|petit indice][ ?|!|]",
        ),
        "check": (
            "[c'est bon comme ça|c'est juste|j'ai bon|c bon|ça va jusque-là]?",
            "[vérifie|regarde|jette un œil|contrôle] [si c'est bon|si j'ai bon|si tout est juste|s'il y a des fautes][ stp|][.|]",
            "[j'ai fait une faute|je me suis planté|il y a une erreur|j'ai faux quelque part]?",
            "[je crois|j'ai peur|il me semble] que [j'ai fait une erreur|quelque chose cloche|c'est faux quelque part], [où ?|tu la vois ?|trouve-la]",
            "[voilà où j'en suis|j'ai fini|c'est ce que j'ai mis], [c'est correct ?|c'est bon ?|vérifie]",
            "[dis-moi|préviens-moi] [si je me trompe|si c'est faux|s'il y a des erreurs][.|]",
        ),
        "unique": (
            "[y a-t-il|est-ce qu'il y a|il y a] [une seule solution|plusieurs solutions|une autre solution]?",
            "[combien de solutions|il y a combien de solutions] [a-t-il|possibles|en tout]?",
            "[on peut le remplir autrement|ça peut finir autrement|c'est unique comme solution|la solution est unique]?",
            "[mon frère|un ami|mon père] dit qu'il y a [deux solutions|plusieurs solutions], [c'est vrai ?|vrai ou faux ?]",
            "[je veux savoir|vérifie|dis-moi] [si la solution est unique|s'il n'y a qu'une solution|s'il y a plusieurs solutions][.|]",
        ),
        "explain": (
            "[explique-moi|montre-moi|apprends-moi] [comment on fait|la méthode|le raisonnement|comment on y arrive][ stp|][.|]",
            "[pas seulement la solution|je veux apprendre|je veux comprendre] : [explique|étape par étape|comment on trouve ?]",
            "[tu ferais comment|comment on s'y prend|comment tu raisonnes|quelle technique utiliser]?",
            "[résous-le|fais-le] [en expliquant chaque étape|pas à pas|en détaillant][.|]",
            "[vas-y|on y va] [étape par étape|doucement, pas à pas][.|]",
        ),
        "why": (
            "pourquoi [c'est|il y a|on met] un {digit} [en|à|dans] {cell} ?",
            "[je comprends pas|je ne vois pas|j'ai du mal à voir] pourquoi [en|à|dans] {cell} [c'est|on met] un {digit}[.|]",
            "[d'où sort|d'où vient] le {digit} [en|à|dans] {cell} ?",
            "[justifie|explique-moi] le {digit} [en|à|dans] {cell}[.|]",
            "pourquoi pas un {digit} [en|à|dans] {cell} ?",
        ),
        "generate": (
            "[fais-moi|invente-moi|prépare-moi|je veux] [un nouveau|encore un|un autre|un] {noun}[ stp|][.|!|]",
            "[un autre|encore un|un nouveau|le suivant][ stp| svp|!|.|]",
            "[t'as|tu as|vous avez] un [autre |]{noun}[ pour le train| pour ce soir|] ?",
            "[je m'ennuie|j'ai envie de jouer], [donne-moi|file-moi|envoie] un {noun}[.|]",
        ),
        "generate easier": (
            "[fais-moi|donne-moi|je voudrais] [un plus facile|un {noun} plus facile|un {noun} tout simple|quelque chose de plus simple][ stp|][.|]",
            "[c'est trop dur|trop difficile pour moi|j'y arrive pas], [un plus simple|plus facile stp|t'as plus facile ?]",
            "un {noun} [facile|pour enfants|pour ma fille de 7 ans|niveau débutant][.|]",
            "[plus facile|plus simple|un peu moins dur][ stp| svp|!|]",
        ),
        "generate harder": (
            "[fais-moi|donne-moi|je voudrais] [un plus dur|un {noun} plus difficile|un {noun} bien corsé|quelque chose de plus dur][ stp|][.|!|]",
            "[trop facile|c'était trop simple|fini en deux minutes], [un plus dur|plus difficile stp|t'as plus corsé ?]",
            "un {noun} [difficile|diabolique|niveau expert|pour experts][.|]",
            "[plus dur|plus difficile|beaucoup plus dur][ stp| svp|!|]",
        ),
        "chat": (
            "[merci|merci mille fois|super merci|génial|trop fort][, c'est tout|, t'es au top|, ça m'a aidé|!|]",
            "[salut|coucou|bonsoir|hello|ça va][!|.|]",
            "[tu sais faire quoi|vous pouvez faire quoi|qui t'a créé|t'es un robot|tu t'appelles comment]?",
            "[comment on joue|c'est quoi les règles]?",
            "[à plus|bonne nuit|à demain|ciao][!|.|]",
            "[ok|d'accord|parfait], [c'est tout|merci][.|]",
        ),
    },
    greetings=(
        "[coucou|salut à tous|hello|bien le bonjour|yo][,|!|.|]",
        "[salut, c'est {name}|bonjour, ici {name}|bonjour, petite question][.|,|:]",
        "[chère équipe|à qui de droit|excusez-moi de vous déranger][:|.|,]",
    ),
    reasons=(
        "[trouvé dans|ça vient de|pris dans] {paper}.",
        "{who} [parie que je n'y arriverai pas|me l'a envoyé|dit que c'est facile].",
        "[ça me rend folle|j'y suis depuis ce matin|je n'avance plus du tout].",
        "[pas de photo possible|mon appareil est cassé|je n'ai pas d'image], [je décris|je te l'écris|je raconte].",
    ),
    thanks=("[merci d'avance|mille mercis|je te revaudrai ça|bisous|bien à vous|grand merci][!|.|]",),
    other=(
        "kakuro",
        "hitori",
        "mots croisés",
        "nonogramme",
        "taquin",
        "Rubik's cube",
        "démineur",
        "problème d'échecs",
        "mots mêlés",
    ),
    puzzles=(
        "[un|j'ai un] hitori : en haut {n}, {n}, {n}.",
        "[Rubik's cube|mon Rubik's cube] : la face blanche est faite, il manque {n} pièces.",
        "[mots mêlés|des mots mêlés] avec {n} mots à trouver.",
        "échecs : les blancs jouent et font mat en {n} coups.",
        "[taquin|jeu de taquin] : en haut {n}, {n} et {n}.",
        "nonogramme[ de {n} colonnes|] : la première ligne a {n} et {n}.",
    ),
    sized=("sudoku {n}x{n}", "mini sudoku {n}x{n}", "sudoku {n} par {n}"),
    cells=(
        "la case (<row:~>,<column:~>)",
        "le coin <row:supérieur> <column:gauche>",
        "le coin <row:inférieur> <column:droit>",
        "la <column:nth> case de la <row:nth> ligne",
        "la <row:dernière> ligne, colonne <column:n>",
    ),
)

MAZE = MazeWords(
    size=(
        "[un|j'ai un|c'est un|imagine un] labyrinthe de {h} sur {w}",
        "[petit |]labyrinthe avec {h} lignes et {w} colonnes",
        "[mon|le] labyrinthe [a|fait] {h} lignes et {w} colonnes",
        "{h} lignes, {w} colonnes, labyrinthe",
    ),
    row_walls=(
        "ligne {n} : [murs|mur|bouché] en [colonne|colonnes] {list}",
        "à la ligne {n} il y a [un mur|des murs] en [colonne|colonnes] {list}",
        "la {nth:f} ligne a [des murs|un mur] en {list}",
        "ligne {n} bloquée en {list}",
    ),
    column_walls=(
        "colonne {n} : [murs|mur] en [ligne|lignes] {list}",
        "dans la colonne {n} il y a [un mur|des murs] en [ligne|lignes] {list}",
        "la {nth:f} colonne est bouchée en {list}",
    ),
    one_wall=(
        "il y a un mur ligne {r}, colonne {c}",
        "mur en ({r},{c})",
        "mur : ligne {r} colonne {c}",
        "la case ligne {r}, colonne {c} est un mur",
    ),
    full_row=("la ligne {n} est tout en mur", "ligne {n} : que des murs", "ligne {n} entièrement murée"),
    to=(" à ", "-", " jusqu'à ", " à la "),
    ends=(
        "[on entre|l'entrée est|je pars|départ] {S} et [on sort|la sortie est|il faut aller|l'arrivée est] {G}",
        "[départ|entrée] : {S}, [arrivée|sortie] : {G}",
        "[la sortie est|l'arrivée est|le fromage est] {G} et [je suis|la souris est|le départ est] {S}",
    ),
    corners={
        (1, 1): ("en {up:haut} à {side:gauche}", "dans le coin {up:supérieur} {side:gauche}"),
        (1, -1): ("en {up:haut} à {side:droite}", "dans le coin {up:supérieur} {side:droit}"),
        (-1, 1): ("en {up:bas} à {side:gauche}", "dans le coin {up:inférieur} {side:gauche}"),
        (-1, -1): ("en {up:bas} à {side:droite}", "dans le coin {up:inférieur} {side:droit}"),
    },
    cell=(
        "ligne {r}, colonne {c}",
        "à la ligne {r}, colonne {c}",
        "à la {rth:f} ligne, {cth:f} colonne",
        "({r},{c})",
    ),
    border=("[tout autour|autour] [il y a des murs|c'est des murs|un mur]", "le bord est tout en mur"),
    rest=(
        "[le reste|tout le reste] [est libre|est un passage|se traverse]",
        "toutes les autres cases sont libres",
        "le reste : libre",
    ),
)

register(
    FRENCH,
    VOICES,
    TALK,
    MAZE,
    {"list_joint": (", ",), "list_last": (" et ", ", ", " et la ")},
)
