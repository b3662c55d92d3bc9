"""French: how boards are told, and what is said around them."""

from __future__ import annotations

from training.corpus.around import AROUND, Phrases
from training.corpus.tongues import Blank, Tongue, Wording, register
from training.corpus.wish_bank import with_wishes
from training.corpus.wish_bank_fr import WISHES

_NUMBERS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
]
_F = [
    "première",
    "deuxième",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
]
_M = ["premier", *_F[1:]]

_BLANKS = (
    Blank("vide", ("{n} vides",)),
    Blank("[une case vide|case vide|vide]", ("{n} cases vides",)),
    Blank("[une case vide|vide]", ("{n} cases [vides|blanches]",)),
    Blank("[une cellule vide|cellule vide]", ("{n} cellules vides",)),
    Blank("[un trou|trou]", ("{n} trous",)),
    Blank("[blanc|un blanc]", ("{n} blancs",)),
    Blank("rien", ()),
    Blank("_", ()),
    Blank("inconnu", ("{n} inconnues",)),
    Blank("[un carré vide|vide]", ("{n} carrés vides",)),
)

_TRAINED = Wording(
    intro=(
        "[j'ai|voici|c'est|voilà|je vous donne|je t'envoie] un [petit |]sudoku [de|en|] {size}",
        "[mon|le] sudoku [est en|est de|fait] {size}",
        "sudoku {size}",
        "un sudoku [de taille|au format|en] {size}",
        "[c'est un|un] {size}, un sudoku",
    ),
    plain_intro=(
        "[j'ai|voici|c'est|voilà|je te dicte|je vous dicte] [un|mon|le] sudoku",
        "[mon|le] sudoku [du journal|du jour|d'aujourd'hui|] [donne|est comme ça|commence ainsi]",
        "sudoku",
        "un sudoku [classique|normal|tout à fait normal]",
    ),
    rows=(
        "[la|] {nth:f} [ligne|rangée][:| est| est:| contient| donne| comporte] {cells}",
        "[sur la|à la|dans la] {nth:f} [ligne|rangée] [il y a|on a|j'ai|on trouve] {cells}",
        "ligne {n}: {cells}",
        "ligne {n} : {cells}",
        "[la ligne|ligne|rangée] {n} [est|contient|=|donne] {cells}",
        "[la|] ligne numéro {n}[:|,| est] {cells}",
        "[à la|sur la] ligne {n} [on a|il y a|j'ai|vient] {cells}",
        "{nth:f} ligne, de gauche à droite: {cells}",
    ),
    columns=(
        "[la|] {nth:f} colonne[:| est| est:| contient| donne] {cells}",
        "[dans la|sur la] {nth:f} colonne [il y a|on a|j'ai][, de haut en bas,|] {cells}",
        "colonne {n}: {cells}",
        "[la colonne|colonne] {n} [est|contient|=|donne] {cells}",
        "[la|] colonne numéro {n}[:|,| est] {cells}",
        "colonne {n}, de haut en bas: {cells}",
    ),
    boxes=(
        "[bloc|carré|région|boîte] {n}: {cells}",
        "[le|] {nth:m} [bloc|carré|pavé][:| est| contient] {cells}",
        "[la|] {nth:f} région[:| est| contient] {cells}",
        "[le bloc|le carré|le pavé] {box}[:| est| contient] {cells}",
    ),
    ends={
        "row 1": (
            "la ligne du {first:haut}[:| est| contient] {cells}",
            "tout en {first:haut}[:| il y a| on a] {cells}",
            "la rangée {first:supérieure}[:| est] {cells}",
        ),
        "row -1": (
            "la ligne du {last:bas}[:| est| contient] {cells}",
            "la {last:dernière} ligne[:| est| contient] {cells}",
            "tout en {last:bas}[:| il y a| on a] {cells}",
            "et la {last:derniere}[:|,| est] {cells}",
        ),
        "row middle": (
            "la ligne du {middle:milieu}[:| est| contient] {cells}",
            "la ligne {middle:centrale}[:| est] {cells}",
        ),
        "column 1": ("la colonne de {first:gauche}[:| est| contient] {cells}",),
        "column -1": (
            "la colonne de {last:droite}[:| est| contient] {cells}",
            "la {last:dernière} colonne[:| est] {cells}",
        ),
        "column middle": (
            "la colonne du {middle:milieu}[:| est] {cells}",
            "la colonne {middle:centrale}[:| est] {cells}",
        ),
    },
    following=(
        "[puis|ensuite|après|en dessous|la suivante|et ensuite|la ligne suivante est|et en dessous] {cells}",
        "[puis|ensuite|suivante|ligne suivante|en dessous|après]: {cells}",
        "{cells}",
    ),
    empty_rows=(
        "[la|] {nth:f} ligne est vide",
        "ligne {n}: vide",
        "[la ligne|ligne] {n} est {all:entièrement vide}",
        "il n'y a rien sur la {nth:f} ligne",
        "la {nth:f} ligne est {all:toute vide}",
    ),
    empty_columns=(
        "[la|] {nth:f} colonne est vide",
        "colonne {n}: vide",
        "[la colonne|colonne] {n} est {all:complètement vide}",
        "rien dans la {nth:f} colonne",
    ),
    cells=(
        "ligne {r}, colonne {c}: {v}",
        "ligne {r}, colonne {c} : {v}",
        "[il y a|j'ai|on met|mets] un {v} [à la|en|] ligne {r}, colonne {c}",
        "[la case|en] ligne {r} [et|,] colonne {c} [est|contient|vaut] [un|le|] {v}",
        "[à la|sur la] {rth:f} ligne, {cth:f} colonne, [il y a|c'est] un {v}",
        "[l|L]{R}[c|C]{C} [est|=|:|vaut] {v}",
        "[un|le] {v} en l{R}c{C}",
        "un {v} dans la {rth:f} ligne et la {cth:f} colonne",
        "colonne {c}, ligne {r}: {v}",
        "ligne {r} colonne {c} [est|contient] un {v}",
    ),
    in_row=(
        "[à la|sur la|dans la] ligne {n}[ il y a| on a|:] ",
        "[sur la|à la] {nth:f} ligne[ il y a|:| j'ai] ",
        "ligne {n}: ",
    ),
    in_row_cell=(
        "un {v} en colonne {c}",
        "{v} dans la {cth:f} case",
        "un {v} [en position|à la case] {c}",
        "en colonne {c} un {v}",
        "{v} à la {cth:f} colonne",
    ),
    of_digit=("le {v} [est en|se trouve en|va en] ", "[les|le] {v}: ", "le chiffre {v} [est|apparaît] en "),
    of_digit_cell=(
        "ligne {r} colonne {c}",
        "l{R}c{C}",
        "la {rth:f} ligne, {cth:f} colonne",
        "(ligne {r}, colonne {c})",
    ),
    corners={
        (1, 1): (
            "le coin {up:supérieur} {side:gauche}",
            "le coin en {up:haut} à {side:gauche}",
            "{up:haut} à {side:gauche}",
        ),
        (1, -1): (
            "le coin {up:supérieur} {side:droit}",
            "le coin en {up:haut} à {side:droite}",
            "{up:haut} à {side:droite}",
        ),
        (-1, 1): (
            "le coin {up:inférieur} {side:gauche}",
            "le coin en {up:bas} à {side:gauche}",
            "{up:bas} à {side:gauche}",
        ),
        (-1, -1): (
            "le coin {up:inférieur} {side:droit}",
            "le coin en {up:bas} à {side:droite}",
            "{up:bas} à {side:droite}",
        ),
        (0, 0): ("le {mid:centre}", "la case {mid:centrale}", "le {mid:milieu}", "plein {mid:centre}"),
    },
    at_corner=(
        "dans {corner} [il y a|on a] un {v}",
        "[il y a |]un {v} dans {corner}",
        "[mets|j'ai] un {v} dans {corner}",
        "{corner}: {v}",
    ),
    in_order=(
        "[de gauche à droite et de haut en bas|toutes les cases à la suite|en lisant ligne par ligne]: {cells}",
        "[je lis|je le lis] [dans l'ordre|case par case]: {cells}",
    ),
    rest=(
        "le reste est vide",
        "[toutes |]les autres cases sont vides",
        "[le reste|tout le reste], vide",
        "il n'y a rien d'autre",
        "tout le reste est vide",
    ),
    fix=(
        "[non, pardon|attends|je corrige|oups|erreur]: [la|] ligne {r}, colonne {c} est un {now}",
        "[je me suis trompé|je me suis trompée|erreur de ma part], à la ligne {r}, colonne {c} il y a un {now}",
        "[pardon|attendez], l{R}c{C} est {now}",
        "[correction|je rectifie]: ligne {r} colonne {c} {now}",
        "[non,|pardon,] à la {rth:f} ligne, {cth:f} colonne, c'est un {now}",
    ),
    replace=(
        "[non|pardon|attends|oups], [ce|le] {was} est un {now}",
        "[non, attends|désolé|je me suis trompé], [ce|le] {was} [devrait être|était] un {now}",
        "[je voulais dire|je corrige]: [à la place du|au lieu du] {was}[, c'est|,] [un|] {now}",
        "[correction|rectification]: le {was} est {now}",
        "le {was} [est faux, c'est|n'est pas bon, c'est] un {now}",
    ),
    blanks=_BLANKS,
    to_the_end=(
        "[et |]le reste [vide|est vide]",
        "[et |]les autres vides",
        "le reste en blanc",
        "[et |]tout le reste vide",
        "le reste",
    ),
)
_UNSEEN = Wording(
    intro=(
        "[me voilà devant|je bute sur] une grille {size} de sudoku",
        "[casse-tête|jeu] de chiffres genre sudoku, [dimensions|format] {size}",
    ),
    plain_intro=(
        "[me voilà devant|je bute sur] une grille de sudoku",
        "[casse-tête|jeu] de chiffres genre sudoku",
    ),
    rows=(
        "les chiffres de la {nth:f} ligne sont {cells}",
        "horizontale {n} => {cells}",
        "[recopiez|notez|inscrivez] sur la ligne {n}: {cells}",
        "{nth:f} horizontale, à savoir {cells}",
    ),
    columns=(
        "verticale {n} => {cells}",
        "[en descendant|en parcourant] la {nth:f} verticale on croise {cells}",
    ),
    boxes=("sous-grille {n} => {cells}",),
    ends={"row -1": ("et pour finir la {last:dernière} horizontale avec {cells}",)},
    following=("[dans la foulée|un cran plus loin|par la suite] {cells}",),
    empty_rows=(
        "la {nth:f} horizontale ne comporte aucun chiffre",
        "de la ligne {n} on ne sait pas de chiffre",
    ),
    empty_columns=("la {nth:f} verticale ne comporte aucun chiffre",),
    cells=(
        "au croisement de l'horizontale {r} et de la verticale {c} [figure|se lit|loge] le {v}",
        "[placez|inscrivez] {v} sur l'horizontale {r}, verticale {c}",
        "le {v} occupe la {rth:f} ligne, place {c}",
        "horizontale {r}, place {c}, chiffre {v}",
    ),
    in_row=("le long de l'horizontale {n} je vois ",),
    in_row_cell=("à la place {c} le {v}",),
    of_digit=("du {v} je sais qu'il occupe ",),
    of_digit_cell=("horizontale {r} place {c}",),
    corners=_TRAINED.corners,
    at_corner=("on voit, dans {corner}, un {v}",),
    in_order=("récité d'une traite cela donne {cells}",),
    rest=("ce que je ne cite pas n'a pas de chiffre", "ailleurs aucun chiffre"),
    fix=("[coquille|j'ai mal lu]: au croisement de l'horizontale {r} et de la verticale {c} il faut {now}",),
    replace=(
        "[coquille|j'ai mal lu]: [remplacez|changez] le {was} par {now}",
        "[barrez|effacez] le {was} et [mettez|écrivez] {now}",
        "pas {was} mais {now}",
    ),
    blanks=(
        Blank("trou", ("{n} trous[ d'affilée|]",)),
        Blank("inconnu", ("{n} inconnues",)),
        Blank("[case blanche]", ("{n} cases blanches",)),
        Blank("vide", ("{n} carrés vides",)),
    ),
    to_the_end=("restantes vides", "[et |]ensuite tout vide"),
)

_WHAT = "[le sudoku|ce sudoku|ça|cette grille|mon sudoku|la grille]"
_PLEASE = "[ s'il te plaît| s'il vous plaît| stp| svp|, merci||||]"

FRENCH = Tongue(
    code="fr",
    figures={"": _NUMBERS},
    ordinals={"f": _F, "m": _M},
    sizes=("{n}x{n}", "{n} x {n}", "{n} par {n}", "{n} sur {n}", "{n}×{n}"),
    spoken_sizes={
        4: ("quatre par quatre", "quatre sur quatre"),
        6: ("six par six",),
        9: ("neuf par neuf", "neuf sur neuf"),
    },
    boxes={
        (1, 1): ("en haut à gauche", "supérieur gauche"),
        (1, 0): ("en haut au milieu", "en haut au centre"),
        (1, -1): ("en haut à droite", "supérieur droit"),
        (0, 1): ("au milieu à gauche",),
        (0, 0): ("du milieu", "central", "au centre"),
        (0, -1): ("au milieu à droite",),
        (-1, 1): ("en bas à gauche", "inférieur gauche"),
        (-1, 0): ("en bas au milieu", "en bas au centre"),
        (-1, -1): ("en bas à droite", "inférieur droit"),
    },
    joints=(", ", ", ", ", ", " ", " - ", ", puis "),
    last_joints=(" et ", ", et ", " puis "),
    stops=(". ", ". ", "; ", ", ", "\n"),
    articled=("un {v}", "un {v}", "le {v}"),
    wording=_TRAINED,
    unseen=_UNSEEN,
)

AROUND["fr"] = Phrases(
    numbers=_NUMBERS,
    ordinals=[*_F, "dixième"],
    nouns={
        "sudoku": ("sudoku", "grille", "sudoku", "Sudoku", "grille de sudoku", "jeu"),
        "maze": ("labyrinthe", "dédale"),
        "puzzle": ("casse-tête", "puzzle", "problème"),
    },
    fillers={
        "paper": (
            "le Monde",
            "le journal",
            "Libération",
            "un magazine",
            "le Figaro",
            "une appli",
            "Ouest-France",
        ),
        "day": (
            "aujourd'hui",
            "hier",
            "lundi",
            "dimanche",
            "samedi dernier",
            "le 3 mars",
            "la semaine passée",
        ),
        "name": ("Anne", "Pierre", "Mamie", "Luc", "Chloé", "Jean", "Camille"),
        "who": ("ma grand-mère", "mon fils", "mon mari", "ma mère", "mon collègue", "ma prof", "mon voisin"),
    },
    greetings=(
        "[bonjour|Bonjour|salut|Salut|coucou|bonsoir|Bonsoir|hello][,|!|.|]",
        "[Bonjour|Salut], [ça va ?|une question :|j'ai besoin d'aide.|petite question.]",
        "[Madame, Monsieur|Chère équipe|Cher assistant][,|:]",
    ),
    reasons=(
        "[Ce sudoku|La grille|Ça] [vient de|est dans|sort de] {paper} ({day}).",
        "[Je suis dessus depuis|Ça fait|J'y passe] {n} [minutes|heures][.| et je bloque.| et rien.]",
        "{who} [n'y arrive pas|me l'a donné|dit que c'est impossible].",
        "[Je ne vois plus rien|Je bloque|J'abandonne|Je suis coincé|Je suis coincée].",
        "[C'est le numéro|C'est la grille] {n} [du livre|du magazine].",
    ),
    thanks=(
        "[merci|Merci|merci beaucoup|mille mercis|Merci d'avance|merci bien][!| !|.|]",
        "[cordialement|bises|à bientôt|bonne journée|à plus][,|!|.]",
    ),
    closings=("{name}", "- {name}", "{name}, [Lyon|Paris|Québec|Genève]"),
    emojis=("🙂", "🙏", "😅", "👍"),
    cells=(
        "la case ligne <row:n>, colonne <column:n>",
        "la <row:nth> ligne, <column:nth> colonne",
        "l<row:~>c<column:~>",
        "colonne <column:n>, ligne <row:n>",
        "la case ligne <row:n> colonne <column:n>",
        "le coin <row:supérieur> <column:droit>",
        "le coin <row:inférieur> <column:gauche>",
        "la case en <row:haut> à <column:gauche>",
    ),
    wishes={
        "solve": (
            f"[résous|résous-moi|resous|résolvez|complète|remplis|termine|finis] {_WHAT}{_PLEASE}[.|!|]",
            f"[peux-tu|pourrais-tu|tu peux|pouvez-vous|pourriez-vous] [résoudre|compléter|remplir|finir] {_WHAT}{_PLEASE} ?",
            "[je veux|je voudrais|j'aimerais|donne-moi|montre-moi|il me faut] la [solution|solution complète|réponse][ svp|][.|]",
            "[quelle est|c'est quoi] la [solution|réponse] ?",
            "[ça donne quoi|quel est le résultat|à quoi ça ressemble une fois fini] ?",
            "[aide-moi|aidez-moi] à [le résoudre|la finir|terminer ça][.|]",
            "[solution|la solution|solution svp|résolution svp|à résoudre][.|!|]",
            "[remplis|complète|remplissez] [les cases vides|les trous|ce qui manque][ stp|][.|]",
            "[quels chiffres manquent|qu'est-ce qui va dans les cases vides|quels sont les chiffres manquants] ?",
            "[fais-le pour moi|termine-le|résous-le][ s'il te plaît|][.|]",
        ),
        "hint": (
            f"[donne-moi|je voudrais|il me faut|j'aimerais] [un indice|juste un indice|un petit indice|un coup de pouce|une piste]{_PLEASE}[.|]",
            "[tu peux|peux-tu|pouvez-vous] me donner un indice ?[ Un seul.| Rien de plus.|]",
            "[juste|seulement|uniquement] [la prochaine étape|le prochain coup|un indice|un chiffre][, pas la solution| svp|][.|]",
            "[par où je commence|par où commencer|comment je continue|et maintenant|je fais quoi ensuite] ?",
            "[ne me donne pas la solution|sans tout dévoiler|ne résous pas], [juste un indice|un indice seulement|dis-moi juste la suite][.|]",
            "[quelle est|quel serait|c'est quoi] [la prochaine étape|le prochain coup|le prochain chiffre] ?",
            "[où faut-il regarder|je regarde où|quelle case regarder] [maintenant|d'abord|] ?",
            "[je bloque|je suis coincé|je suis bloquée], [un indice|aide-moi à avancer|comment continuer ?][.|]",
            "[un petit coup de main|un indice|une astuce|un tuyau][ svp| stp|!|.]",
        ),
        "check": (
            "[c'est bon|est-ce que c'est juste|c'est correct|j'ai bon|je suis sur la bonne voie][ jusque-là|] ?",
            f"[vérifie|contrôle|vérifiez|regarde|corrige] [si c'est juste|ma grille|ce que j'ai fait|ma solution|s'il y a des erreurs]{_PLEASE}[.|]",
            "[y a-t-il une erreur|il y a une erreur|est-ce que je me suis trompé|j'ai fait une faute] [quelque part|] ?",
            "[peux-tu|pouvez-vous|tu peux] [vérifier|contrôler] [ce que j'ai mis|ma grille|si c'est bon] ?",
            "[est-ce que ma solution est|ma grille est-elle] [correcte|juste|valable] ?",
            "[dis-moi si|je veux savoir si] [j'ai bon|c'est juste|je me suis trompé][.|]",
            "[je crois que je me suis trompé|quelque chose cloche|ça ne colle pas], [où|où est l'erreur|trouve l'erreur] ?",
            "[trouve|cherche] [l'erreur|mes erreurs|mes fautes][.|]",
        ),
        "unique": (
            "[y a-t-il|il y a|est-ce qu'il y a|a-t-il] [une seule solution|une solution unique|plusieurs solutions|plus d'une solution] ?",
            "[la solution est-elle|est-ce que la solution est|c'est] unique ?",
            "[combien de solutions|il y a combien de solutions|combien y a-t-il de solutions] ?",
            "[existe-t-il|y a-t-il] [une autre solution|une deuxième solution|d'autres solutions] ?",
            "[vérifie|dis-moi|je veux savoir] si [la solution est unique|il y a une seule solution|il y a plusieurs solutions][.|]",
            "[peut-on|on peut] [le résoudre|la remplir] de [plusieurs façons|plusieurs manières|deux façons] ?",
            "[la grille est-elle valable|c'est un vrai sudoku], [avec une seule solution|ou il y en a plusieurs] ?",
            "[solution unique|solution unique ou pas|une ou plusieurs solutions] ?",
        ),
        "explain": (
            f"[explique-moi|expliquez-moi|montre-moi|apprends-moi] [comment faire|comment on résout ça|les étapes|la solution pas à pas]{_PLEASE}[.|]",
            "[comment on résout|comment résoudre|comment fait-on pour] [ça|ce sudoku|cette grille] ?",
            "[étape par étape|pas à pas][, svp| stp|, je veux comprendre][.|]",
            "[je veux|je voudrais|j'aimerais] [comprendre|apprendre|savoir] [comment on fait|la logique|la méthode|le raisonnement][.|]",
            "[résous-le|résous] [en expliquant|et explique|en détaillant] [chaque étape|ton raisonnement|comment tu fais][.|]",
            "[quelle technique|quelle méthode|quelle stratégie] [utiliser|faut-il|tu utiliserais] [ici|] ?",
            "[peux-tu|pouvez-vous|tu peux] m'expliquer [la solution|les étapes|comment on y arrive] ?",
            "[avec explications|avec le détail|avec toutes les étapes|en détaillant][ svp|.]",
        ),
        "why": (
            "pourquoi [y a-t-il|il y a] un {digit} dans {cell} ?",
            "pourquoi faut-il un {digit} dans {cell} ?",
            "[explique-moi|dis-moi|je ne comprends pas] pourquoi {cell} [est|contient] un {digit}[.|]",
            "comment [sais-tu|sait-on|savez-vous] que {cell} est un {digit} ?",
            "pourquoi pas [un|de] {digit} dans {cell} ?",
            "la solution met {digit} dans {cell}, pourquoi ?",
            "d'où vient le {digit} dans {cell} ?",
            "pourquoi {cell} [vaut|vaut-elle] {digit} ?",
        ),
        "generate": (
            "[donne-moi|fais-moi|crée|génère|je veux|je voudrais] [un autre|un nouveau|encore un] sudoku[ svp|][.|!|]",
            "[tu peux|peux-tu|pouvez-vous] [créer|faire|générer] [un autre|un nouveau] {noun} ?",
            "[un autre|encore un|un nouveau|le suivant][, svp| stp|!|.]",
            "[invente|prépare|fabrique] un sudoku[ pour moi| pour demain|][.|]",
            "[je m'ennuie|j'ai du temps], [donne-moi|fais-moi] un autre sudoku[.|]",
        ),
        "generate easier": (
            "[donne-moi|fais-moi|je voudrais] [un plus facile|quelque chose de plus facile|un sudoku facile|un sudoku plus simple][ svp|][.|]",
            "[c'est|celui-ci est] [trop dur|trop difficile|beaucoup trop compliqué], [un plus facile svp|tu as plus simple ?|donne-moi un plus facile]",
            "[plus facile|plus simple|moins dur][, svp| stp|]",
            "un sudoku pour [débutants|enfants][ svp|]",
        ),
        "generate harder": (
            "[donne-moi|fais-moi|je voudrais] [un plus difficile|quelque chose de plus dur|un sudoku difficile|un sudoku plus corsé][ svp|][.|]",
            "[c'est|celui-ci est] [trop facile|trop simple|un jeu d'enfant], [un plus dur svp|tu as plus difficile ?|donne-moi un plus difficile]",
            "[plus difficile|plus dur|plus corsé][, svp| stp|]",
            "un sudoku [pour experts|niveau expert|diabolique][ svp|]",
        ),
        "chat": (
            "[merci|merci beaucoup|parfait|super|génial][, c'est tout| pour ton aide|!|]",
            "[bonjour|salut|bonsoir|salut, ça va ?|comment vas-tu ?]",
            "[quelles sont les règles|comment on joue|c'est quoi les règles] [du sudoku|au sudoku] ?",
            "[qui es-tu|que sais-tu faire|quels jeux sais-tu résoudre|es-tu un robot] ?",
            "[qui a inventé|d'où vient] le sudoku ?",
            "[au revoir|à bientôt|bonne nuit|salut][!|.|]",
        ),
    },
    unseen_wishes={
        "solve": (
            "[mettez fin à mon supplice|délivre-moi], [je veux voir la grille pleine|dévoile tous les chiffres][.|!]",
            "[à toi de jouer|à vous] : [boucle-la|va jusqu'au bout][.|]",
            "[je vous saurais gré|merci de bien vouloir] [de me fournir|me communiquer] la grille [remplie|achevée][.|]",
        ),
        "hint": (
            "[mets-moi sur la voie|souffle-moi quelque chose][, sans plus| et je finirai][.|]",
            "[qu'est-ce qui m'échappe|que faudrait-il remarquer] [à ce stade|] ?",
            "[un petit soupçon d'aide|un léger éclairage][, pas davantage| suffira][.|]",
        ),
        "check": (
            "[jette un œil|relis-moi ça], [ai-je gaffé|dis-moi si j'ai fait une bourde] ?",
            "[j'ai tout faux|me suis-je planté] [ou pas|] ?",
            "[note|évalue] [mon travail|mes réponses][.|]",
        ),
        "unique": (
            "[pourrait-on aboutir|peut-on arriver] à [un autre résultat|une grille différente] ?",
            "[l'issue est-elle|la fin est-elle] [certaine|forcée] ?",
            "[est-ce ambigu|y a-t-il ambiguïté] ?",
        ),
        "explain": (
            "[décortique-moi ça|raconte-moi ton cheminement][, du début à la fin|][.|]",
            "[joue au prof|fais-moi un cours] [avec cet exemple|là-dessus][.|]",
        ),
        "why": (
            "[justifie|motive] le {digit} dans {cell}[.|]",
            "[qu'est-ce qui impose|au nom de quoi] {digit} dans {cell} ?",
        ),
        "generate": (
            "[concocte-moi|trouve-moi] [une grille|un petit sudoku] [pour le train|pour patienter][.|]",
        ),
        "generate easier": ("[ça me dépasse|j'ai mal au crâne] ; [baisse d'un cran|plus doux, non ?]",),
        "generate harder": (
            "[fastoche|les doigts dans le nez] ; [monte d'un cran|corse un peu l'affaire][.|]",
        ),
        "chat": (
            "[tu es un amour|c'est un plaisir de te parler][!|.]",
            "[tu aimes les chiffres|tu dors parfois] ?",
        ),
    },
    lead_ins=("[voici|la voici|le voilà|c'est ça][:| :|.]", "[la grille|sudoku|grille]:"),
)
AROUND["fr"] = with_wishes(AROUND["fr"], WISHES)

register(FRENCH)
