"""German voices: persons who tell boards and mazes in German, and what they want."""

from __future__ import annotations

from training.corpus import tongues
from training.corpus.tongues import Blank
from training.corpus.tongues_de import GERMAN
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
    "[alles andere|der Rest|alle anderen Felder|die übrigen Felder|sonst] [ist leer|ist noch leer|bleibt leer|leer]",
    "[mehr Zahlen gibt es nicht|weitere Zahlen gibt's nicht], der Rest ist leer",
    "[der|] Rest[: leer| leer| ist frei| unausgefüllt]",
    "ansonsten [nichts|alles leer|nix]",
)
_BELOW = (
    "[darunter|direkt darunter|und darunter|drunter|in der darunter|eins drunter][:| steht| stehen| kommt|] {cells}",
    "[die nächste|die nächste Reihe|nächste Zeile|die folgende|und die nächste][:| ist| lautet|,] {cells}",
    "[dann kommt|danach kommt|jetzt|weiter geht's mit|als nächstes] {cells}",
)
_BELOW_EMPTY = (
    "[die nächste|die nächste Reihe|die darunter] ist [leer|komplett leer|ganz leer]",
    "[darunter|dann] [kommt eine leere|nichts|eine leere Zeile]",
    "[dann|darunter] eine Reihe ohne Zahlen, also leer",
)
_FIRST = {
    "row 1": (
        "[ganz |]{first:oben}[ steht|:| stehen] {cells}",
        "{first:oberste} [Zeile|Reihe][:|,] {cells}",
        "[ich fang|ich fange] {first:oben} an: {cells}",
        "{first:zuoberst} {cells}",
    ),
    "row -1": (
        "[und |]ganz {last:unten}[ steht|:| kommt] {cells}",
        "[und |][die |]{last:letzte}[ Zeile| Reihe|][:| ist|,] {cells}",
        "{last:unterste} [Zeile|Reihe]: {cells}",
        "und zum {last:Schluss} {cells}",
    ),
    "row middle": ("die {middle:mittlere}: {cells}", "in der {middle:Mitte}: {cells}"),
}
_NTH_ROWS = (
    "[die |]{nth:e}[:|,| ist| geht so:] {cells}",
    "{nth:e} [Zeile|Reihe] {cells}",
    "in der {nth:en} [habe ich|haben wir] {cells}",
)

VOICES = (
    Voice(
        "a child, row below row",
        ladder,
        {
            "plain_intro": (
                "[guck mal|schau|hi] mein Sudoku",
                "ich hab ein Sudoku [in der Schule bekommen|]",
            ),
            "intro": (
                "[guck mal|ich hab hier] ein [kleines|winziges|] {size} Sudoku",
                "mini Sudoku {size}",
            ),
            "rows": (
                "in der {nth:en} [Reihe|Zeile] [ist|sind|steht] {cells}",
                "die {nth:e} geht {cells}",
            ),
            "ends": _FIRST,
            "blanks": (
                Blank("[nix|nichts]", ("{n} leere",)),
                Blank("[ein leeres Kästchen|leeres Kästchen|leer]", ("{n} leere Kästchen", "{n} leere")),
                Blank("nix", ()),
                Blank("[ein Loch|Loch]", ("{n} Löcher",)),
            ),
        },
        {"below": _BELOW, "below_empty": _BELOW_EMPTY},
        {"joints": (" und ", ", ", " und dann ", ", dann "), "stops": (". ", ", ", ". Und ", "\n")},
        sides=(0.6, 0.2, 0.2),
        weight=1.5,
    ),
    Voice(
        "a dictation without stops",
        ladder,
        {
            "plain_intro": ("Sudoku", "ich diktiere ein Sudoku", "Sudoku Diktat"),
            "intro": ("Sudoku {size}", "ich diktiere ein {size} Sudoku"),
            "rows": ("Zeile {n} {cells}", "{nth:e} Zeile {cells}", "{nth:e} Reihe {cells}"),
            "ends": _FIRST,
            "blanks": (
                Blank("leer", ("{n} leere", "{n} leere Felder")),
                Blank("frei", ("{n} freie Felder",)),
                Blank("Lücke", ("{n} Lücken",)),
                Blank("Strich", ("{n} Striche",)),
                Blank("nichts", ()),
            ),
        },
        {
            "below": ("nächste Zeile {cells}", "nächste {cells}", "darunter {cells}", "neue Zeile {cells}"),
            "below_empty": ("nächste Zeile leer", "nächste Zeile komplett leer"),
        },
        is_spoken=True,
        chatty=0.15,
    ),
    Voice(
        "a note in short",
        tongues.rows,
        {
            "plain_intro": ("Sudoku", "9x9", "Sudoku 9x9"),
            "intro": ("Sudoku {size}", "{size}", "{size} mini Sudoku"),
            "rows": ("Z{n}: {cells}", "Zl. {n}: {cells}", "Z {n} - {cells}", "{n}. Zeile: {cells}"),
            "ends": {},
            "blanks": (Blank("_", ()), Blank("-", ()), Blank("x", ()), Blank("leer", ()), Blank("?", ())),
            "empty_rows": ("Z{n}: leer", "Zeile {n} leer", "Zeile {n}: {all:alles leer}"),
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
            "rows": (*_NTH_ROWS, "Zeile {n} [bringt|liefert|hat] {cells}", "Reihe {n}, {cells}"),
            "intro": ("[ein|dieses] {size}er Sudoku", "Sudoku {size}, [kaum Vorgaben|]"),
        },
        {
            "empty_list": (
                "[die |]Zeilen {list} sind [leer|komplett leer|ganz leer|ohne Zahlen]",
                "in den [Zeilen|Reihen] {list} steht [nichts|gar nichts|keine Zahl]",
                "leer sind die Reihen {list}",
                "[Zeilen|Reihen] {list}: leer",
            ),
        },
    ),
    Voice(
        "column by column, cell by cell",
        cells_by_column,
        {"rest": _REST},
        {
            "in_column": (
                "[in |]Spalte {n}[:| steht| habe ich|,] ",
                "in der {nth:en} Spalte[ weiß ich| steht|:] ",
            ),
            "in_column_cell": (
                "eine {v} in Zeile {r}",
                "{v} in der {rth:en} Zeile",
                "in Zeile {r} [eine|die] {v}",
                "Zeile {r}: {v}",
            ),
        },
    ),
    Voice(
        "slips of the tongue",
        slips,
        {"rows": (*_NTH_ROWS, "Zeile {n}: {cells}"), "ends": _FIRST},
        {
            "fix_in_row": (
                "[nein, warte|ups|halt|Moment|äh, nein], [das|] {cth:e} Feld ist [eine |]{now}",
                "[verguckt|Quatsch|ich korrigiere|sorry]: in Spalte {c} [steht|ist|kommt] eine {now}",
                "[ich meine|ich meinte], an {cth:er} Stelle eine {now}",
                "stimmt nicht ganz, Spalte {c} ist {now}",
            ),
        },
    ),
    Voice(
        "corrected in another voice",
        tongues.corrected_later,
        {
            "fix": (
                "[oh je|ach Mist|Entschuldigung], [da hab ich mich verlesen|mein Fehler|falsch abgeschrieben]: Zeile {r}, Spalte {c} ist [eine |]{now}",
                "[Nachtrag|Korrektur|PS]: in Zeile {r}, Spalte {c} [gehört|muss|steht] eine {now}",
                "das in der {rth:en} Zeile, {cth:e} Spalte, ist [doch|eigentlich] eine {now}",
            ),
            "rows": ("{nth:e} Zeile mit {cells}", "Zeile {n} - {cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "corrected at once, another voice",
        tongues.corrected_at_once,
        {
            "replace": (
                "[nein warte|Moment|halt stopp|ach nee], die {was} ist [eine|doch eine] {now}",
                "[vertippt|verhört|verlesen], [statt der|anstelle der] {was} [eine|muss da eine] {now} [hin|stehen]",
                "die {was} [eben|gerade] war falsch, {now} ist richtig",
                "aus der {was} mach bitte eine {now}",
            ),
            "rows": ("{nth:e} Reihe: {cells}", "Reihe {n} {cells}"),
        },
        weight=0.7,
    ),
    Voice(
        "rows of a single digit",
        sparse,
        {
            "rest": _REST,
            "rows": _NTH_ROWS,
            "empty_rows": ("die {nth:e} [ist|] leer", "in der {nth:en} [steht nichts|ist nichts]"),
        },
        {
            "only": (
                "in der {nth:en} Zeile gibt es nur eine {v}, und zwar in Spalte {c}",
                "Zeile {n} hat bloß eine {v} im {cth:en} [Feld|Kästchen]",
                "Zeile {n}: nur [eine |]{v} an Position {c}",
                "Zeile {n} bietet nur eine {v} auf Platz {c}",
            ),
        },
    ),
    Voice(
        "first and last of a row",
        starts_and_ends,
        {"rest": _REST},
        {
            "starts": (
                "Zeile {n} [beginnt|fängt|startet] mit [einer |der |]{v}",
                "die {nth:e} Zeile beginnt mit [einer |]{v}",
            ),
            "ends": (
                "und [hört|endet|schließt] mit [einer |der |]{v}[ auf|]",
                ", und endet [mit|auf] [einer |]{v}",
            ),
        },
        weight=0.7,
    ),
    Voice(
        "some boxes",
        some_boxes,
        {
            "boxes": (
                "[der Kasten|das Kästchen|der Block|das Quadrat] {box}: {cells}",
                "im [Kasten|Block|Quadrat|Neunerblock] {box} [stehen|steht|habe ich] {cells}",
                "[Block|Kasten|Box] Nummer {n}, [zeilenweise: |]{cells}",
                "{nth:er} Block, {cells}",
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
                "Z{R} S{C}: {v}",
                "Zeile{R} Spalte{C} {v}",
                "Zeile {r}, Spalte {c}: {v}",
                "{v} -> Zeile {r}, Spalte {c}",
                "Feld ({r}/{c}) hat {v}",
                "Zeile {r}/Spalte {c}: {v}",
                "z {r} s {c} = {v}",
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
                "in der {rth:en} Zeile, {cth:e} Stelle, [sehe ich|steht|lese ich] eine {v}",
                "das {cth:e} Feld [der|in der] {rth:en} Zeile [ist|hat] eine {v}",
                "[schreib|notier dir|schreiben Sie] eine {v} in die {rth:e} Zeile, {cth:e} Spalte",
                "[die|eine] {v} gehört in die {rth:e} Reihe an Stelle {c}",
                "in Zeile {r} gehe ich zu Spalte {c} und [finde|lese] eine {v}",
            ),
            "rest": _REST,
        },
    ),
    Voice(
        "corners and the middle, another voice",
        tongues.corners,
        {
            "at_corner": (
                "{corner}[: eine| eine| ist eine| steht eine|:] {v}",
                "[die|eine] {v} [ist|sitzt|steht] {corner}",
            ),
            "corners": {
                (1, 1): (
                    "ganz {up:oben} {side:links}",
                    "{side:links} {up:oben}",
                    "in der {up:oberen} {side:linken} Ecke",
                    "im Eck {up:oben} {side:links}",
                ),
                (1, -1): (
                    "ganz {up:oben} {side:rechts}",
                    "{side:rechts} {up:oben}",
                    "in der {side:rechten} {up:oberen} Ecke",
                    "im Eck {up:oben} {side:rechts}",
                ),
                (-1, 1): (
                    "ganz {up:unten} {side:links}",
                    "{side:links} {up:unten}",
                    "in der {up:unteren} {side:linken} Ecke",
                    "im Eck {up:unten} {side:links}",
                ),
                (-1, -1): (
                    "ganz {up:unten} {side:rechts}",
                    "{side:rechts} {up:unten}",
                    "in der {up:unteren} {side:rechten} Ecke",
                    "im Eck {up:unten} {side:rechts}",
                ),
                (0, 0): (
                    "genau in der {mid:Mitte}",
                    "im {mid:mittleren} Feld",
                    "im {mid:Zentrum}",
                    "ganz in der {mid:Mitte}",
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
                "die {nth:e} Spalte[ abwärts|, runtergelesen,|] {cells}",
                "Sp. {n}: {cells}",
                "S{n}: {cells}",
                "Spalte {n} -> {cells}",
                "in Spalte {n} [untereinander|lese ich|abwärts] {cells}",
            ),
            "intro": ("spaltenweise, Sudoku {size}",),
            "plain_intro": ("ich lese spaltenweise", "Sudoku, spaltenweise"),
        },
        weight=0.8,
    ),
    Voice(
        "rows and cells in a chat",
        tongues.mixed,
        {
            "rows": ("zeile {n} {cells}", "die {nth:e}: {cells}", "reihe {n} = {cells}"),
            "cells": (
                "und ne {v} in zeile {r} spalte {c}",
                "dann noch ne {v} in reihe {r} spalte {c}",
                "zeile {r} spalte {c} is {v}",
            ),
            "rest": ("rest leer", "sonst nix", "alles andere leer", "der rest is leer"),
            "intro": ("hey hab hier n {size} sudoku", "{size} sudoku bitte"),
            "plain_intro": ("hey hab hier n sudoku", "sudoku bitte"),
        },
        {},
        {"stops": ("\n", ", ", " ", ". ")},
    ),
    # kept for tests
    Voice(
        "a neighbour over the fence",
        ladder,
        {
            "plain_intro": ("Nachbar, [hören Sie|passen Sie auf], mein Sudoku klemmt",),
            "intro": ("Nachbar, [hören Sie|passen Sie auf], mein {size} Sudoku klemmt",),
            "ends": {
                "row 1": ("angefangen {first:oben} mit {cells}",),
                "row -1": ("abgeschlossen wird {last:unten} mit {cells}",),
            },
        },
        {
            "below": ("eine Etage tiefer {cells}", "im Stockwerk drunter {cells}"),
            "below_empty": ("eine Etage tiefer: leer",),
        },
        held_out=True,
    ),
    Voice(
        "a call to a hotline",
        slips,
        {"rows": ("ich lese Ihnen Waagerechte {n} vor: {cells}", "für die {nth:e} Waagerechte gilt {cells}")},
        {"fix_in_row": ("[pardon|Kommando zurück], Eintrag {c} dort [lautet|heißt] {now}",)},
        held_out=True,
    ),
    Voice(
        "a clerk who files gaps",
        gathered_blanks,
        {"rows": ("Waagerechte {n}, laut Akte {cells}", "zur {nth:en} Waagerechten liegt vor: {cells}")},
        {"empty_list": ("ohne Eintragung verbleiben die Waagerechten {list}",)},
        held_out=True,
    ),
)

TALK = Talk(
    wishes={
        "solve": (
            "[löst du das|löst du mir das|kriegst du das raus|schaffst du das|bekommst du das gelöst][ mal| bitte|]?",
            "[wie sieht das am Ende aus|wie geht das auf|wie geht das aus|was kommt da raus]?",
            "[mach das mal|mach's|mach es bitte] [fertig|voll|komplett][, danke|][.|!|]",
            "[ich will|ich möchte|ich brauche|ich suche] [die Lösung|die fertige Lösung|wissen, was rauskommt|alle fehlenden Zahlen][.|]",
            "[sag mir|zeig mir|schick mir|gib mir] [das Ergebnis|die Lösung|alle Zahlen|das fertige Gitter][.|]",
            "[keiner|niemand hier|nicht mal Opa] kriegt [das raus|es hin], [du vielleicht?|versuch du's mal|bitte lösen]",
            "[mal sehen|mal schauen], [ob du das lösen kannst|ob du das hinkriegst|ob du es rausbekommst][.|]",
            "[lösen|auflösen|Lösung|bitte lösen][ pls| bitte| danke|!|]",
            "[wäre super|wäre nett|es wäre toll], wenn [du es löst|Sie es lösen könnten|du das ausfüllst][.|]",
        ),
        "hint": (
            "[gib mir|ich brauch|verrat mir] [nen Tipp|nen kleinen Tipp|einen Hinweis|nur eine einzige Zahl|nen Schubs][, mehr nicht|][.|]",
            "[welche Zahl kommt als nächstes|was soll ich jetzt eintragen|wo geht's weiter|wo würdest du weitermachen|was trag ich als nächstes ein]?",
            "[nicht verraten|keine Lösung|bloß nicht alles verraten], [nur den nächsten Schritt|nur ein Tipp|nur ein Hinweis][.|]",
            "[nur|bloß] [ein Feld|eine Zahl|einen Schritt][, bitte| bitte|][.|]",
            "[ich häng fest|ich komm nicht weiter|bin festgefahren|stehe auf dem Schlauch], [Tipp?|kleiner Tipp bitte|hilf mir auf die Sprünge]",
            "[wo muss ich hinschauen|in welcher Zeile soll ich suchen|worauf muss ich achten]?",
            "[tipp|tipp pls|Tipp?|kleiner Hinweis?]",
        ),
        "check": (
            "[passt das so|ist das so richtig|stimmt das bisher|hab ich das richtig|is das richtig so]?",
            "[schau mal drüber|guck mal drüber|kontrollier das mal|check das mal|sieh bitte nach], [ob alles stimmt|ob's passt|ob Fehler drin sind][.|]",
            "[hab ich|habe ich] [was falsch|irgendwo Mist gebaut|nen Fehler drin|mich vertan]?",
            "[ich glaub|ich fürchte], da [ist was falsch|stimmt was nicht|hat sich ein Fehler eingeschlichen], [wo?|findest du ihn?|such ihn bitte]",
            "[so weit bin ich|das hab ich bisher|fertig], [richtig?|stimmt's?|bitte prüfen]",
            "[sag Bescheid|sag mir], [wenn was nicht stimmt|ob ich falsch liege|falls ein Fehler drin ist][.|]",
        ),
        "unique": (
            "[gibt's da|gibt es da|hat das] [nur eine Lösung|mehrere Lösungen|noch ne andere Lösung|genau eine Lösung]?",
            "[wie viele Lösungen|wieviele Lösungen] [hat das|sind möglich|kann es geben]?",
            "[geht das auch anders auf|könnte auch was anderes rauskommen|ist das überhaupt eindeutig]?",
            "[mein Bruder|ein Freund|mein Vater] sagt, es gibt [zwei Lösungen|mehrere Lösungen], [stimmt das?|ist das wahr?]",
            "[ich will wissen|prüf bitte|schau nach], ob [die Lösung eindeutig ist|es nur eine Lösung gibt|das eindeutig lösbar ist][.|]",
        ),
        "explain": (
            "[erklär|erkläre|zeig] mir [mal |]bitte, [wie man da vorgeht|wie man draufkommt|den Lösungsweg|die Logik dahinter][.|]",
            "[nicht nur die Lösung|mir geht's um den Weg|ich will's verstehen]: [erklär's mir|Schritt für Schritt|wie kommt man drauf?]",
            "[wie würdest du|wie geht man] [da rangehen|das angehen|hier vorgehen|da vor]?",
            "[lös es|mach's] [Schritt für Schritt|mit Begründung|und erklär jeden Schritt][.|]",
            "[geh's|gehen wir es] [mit mir durch|Schritt für Schritt durch][, bitte|][.|]",
        ),
        "why": (
            "[warum|wieso|weshalb] [ist|kommt|gehört] in {cell} [denn |]eine {digit}[ hin|]?",
            "[ich versteh nicht|ich kapier nicht|mir ist nicht klar], [warum|wieso] in {cell} die {digit} [steht|hinkommt][.|]",
            "[wo kommt|woher kommt] die {digit} in {cell}[ her|]?",
            "[begründe bitte|erklär mir] die {digit} in {cell}[.|]",
            "[wieso|warum] [nicht|darf keine] {digit} in {cell}?",
        ),
        "generate": (
            "[mach|bastel|denk dir|schick] mir [noch |]ein [neues |]{noun}[ aus|][ bitte|][.|!|]",
            "[noch eins|noch ein neues|nochmal eins|ein frisches][ bitte|, los|!|.|]",
            "[hast du|kann ich] [noch ein|ein neues] {noun}[ haben| für die Bahn| für heute Abend|]?",
            "[mir ist fad|mir ist langweilig|ich will spielen], [gib mir|her mit|ich will] [einem|ein] {noun}[.|]",
        ),
        "generate easier": (
            "[mach|gib|schick] mir [ein leichteres|was leichteres|ein einfaches {noun}|ein leichtes {noun}|eins für Anfänger][ bitte|][.|]",
            "[zu schwer|das ist mir zu schwer|viel zu schwierig|das schaff ich nie], [bitte ein leichteres|was einfacheres?|gibt's das auch in leicht?]",
            "ein {noun} [in leicht|für Kinder|für meine Tochter (7)|zum Einstieg|für Einsteiger][.|]",
            "[leichter|einfacher|bisschen leichter][ bitte| pls|!|]",
        ),
        "generate harder": (
            "[mach|gib|schick] mir [ein schwereres|was schwereres|ein kniffliges {noun}|ein richtig schweres {noun}|eins für Profis][ bitte|][.|!|]",
            "[zu leicht|das war babyleicht|in zwei Minuten gelöst|viel zu einfach], [ein schwereres bitte|geht's auch schwerer?|jetzt was härteres]",
            "ein {noun} [in schwer|für Experten|höllisch schwer|der schwersten Stufe][.|]",
            "[schwerer|schwieriger|viel schwerer][ bitte| pls|!|]",
        ),
        "chat": (
            "[danke dir|tausend dank|merci|super, danke|cool danke][, das war alles|, bist der Beste|!|]",
            "[moin|hallo du|servus|na|hey wie läufts|guten Morgen][!|.|]",
            "[was kannst du alles|wobei kannst du helfen|wer hat dich gebaut|bist du ein Mensch|wie heißt du]?",
            "[wie geht das Spiel|wie sind da die Regeln|was sind die Regeln]?",
            "[tschau|ciao|bis morgen|mach's gut][!|.|]",
            "[ok|alles klar|passt], [das war's|danke][.|]",
        ),
    },
    greetings=(
        "[hallöchen|na du|huhu|tach|grüezi|guten Tag zusammen|hey hey][,|!|.|]",
        "[hallo, {name} hier|Guten Tag, mein Name ist {name}|hi, kurze Frage][.|,|:]",
        "[Sehr geehrtes Team|An den Support|Entschuldigen Sie die Störung][:|.|,]",
    ),
    reasons=(
        "[das steht in|hab ich aus|abgeschrieben aus] {paper}.",
        "{who} [wettet, dass ich's nicht schaffe|hat mir das geschickt|sagt, das ist leicht].",
        "[ich werd noch wahnsinnig|den ganzen Morgen sitz ich dran|ich seh den Wald vor lauter Bäumen nicht].",
        "[Foto geht leider nicht|Kamera ist kaputt|ich hab kein Bild], [ich tipp's ab|ich beschreib's|ich sag's so].",
    ),
    thanks=(
        "[dank dir|danke im Voraus|tausend Dank|hast was gut bei mir|lieben Gruß|bussi|beste Grüße][!|.|]",
    ),
    other=(
        "Kakuro",
        "Hitori",
        "Kreuzworträtsel",
        "Nonogramm",
        "Schiebepuzzle",
        "Zauberwürfel",
        "Minesweeper",
        "Schachproblem",
        "Buchstabensalat",
        "Str8ts",
    ),
    puzzles=(
        "[ein|hab ein] Str8ts: oben {n}, daneben schwarz, dann {n}.",
        "[Zauberwürfel|mein Zauberwürfel]: die weiße Seite ist fertig, {n} Steine fehlen.",
        "[Buchstabensalat|ein Buchstabensalat] mit {n} Wörtern.",
        "Schach: Weiß zieht und setzt in {n} Zügen matt.",
        "[Schiebepuzzle|das Fünfzehnerspiel]: oben {n}, {n} und {n}.",
        "Nonogramm[ mit {n} Spalten|]: die erste Zeile hat {n} und {n}.",
    ),
    sized=("{n}x{n} Sudoku", "mini-Sudoku {n}x{n}", "Sudoku {n} mal {n}"),
    cells=(
        "Feld (<row:~>,<column:~>)",
        "der Ecke <row:oben> <column:rechts>",
        "der <row:unteren> <column:linken> Ecke",
        "der <row:oberen> <column:linken> Ecke",
        "Reihe <row:n>, Spalte <column:n>",
        "der <row:letzten> Zeile, Spalte <column:n>",
        "R<row:~>C<column:~>",
    ),
)

MAZE = MazeWords(
    size=(
        "[ein|ich hab ein|das ist ein|stell dir vor, ein] Labyrinth, {h} mal {w}",
        "[kleines |]Labyrinth mit {h} Zeilen und {w} Spalten",
        "[mein|das] Labyrinth hat {h} Zeilen und {w} Spalten",
        "{h} Zeilen, {w} Spalten, Labyrinth",
        "Irrgarten, {h} hoch und {w} breit",
    ),
    row_walls=(
        "Zeile {n}: [Wände|Mauern|Wand] in [Spalte|Spalten] {list}",
        "in Zeile {n} [ist|steht] [eine Wand|eine Mauer|Mauer] in [Spalte|Spalten] {list}",
        "die {nth:e} Zeile hat [Wände|Mauern] in {list}",
        "Zeile {n} ist in [Spalte|Spalten] {list} [zu|dicht|versperrt]",
    ),
    column_walls=(
        "Spalte {n}: [Wände|Mauern] in [Zeile|Zeilen] {list}",
        "in Spalte {n} [ist|steht] [eine Wand|Mauer] in [Zeile|Zeilen] {list}",
        "die {nth:e} Spalte hat [Wände|Mauern] in {list}",
    ),
    one_wall=(
        "[eine Wand|eine Mauer|Wand] [ist|steht] in Zeile {r}, Spalte {c}",
        "[Wand|Mauer] bei ({r},{c})",
        "[Wand|Mauer]: Zeile {r} Spalte {c}",
        "Zeile {r}, Spalte {c} ist [zugemauert|Wand|eine Mauer]",
    ),
    full_row=("Zeile {n} ist komplett Wand", "Zeile {n}: alles Mauer", "Zeile {n} ist ganz zugemauert"),
    to=(" bis ", "-", " bis ", " – "),
    ends=(
        "[rein geht's|der Eingang ist|ich starte|los geht's|Start ist] {S} und [raus geht's|der Ausgang ist|das Ziel ist|ich muss nach] {G}",
        "[Start|Eingang]: {S}, [Ziel|Ausgang]: {G}",
        "[das Ziel ist|der Käse liegt|der Ausgang liegt] {G}, [ich bin|die Maus sitzt|der Start ist] {S}",
    ),
    corners={
        (1, 1): ("{up:oben} {side:links}", "in der {up:oberen} {side:linken} Ecke", "{side:links} {up:oben}"),
        (1, -1): (
            "{up:oben} {side:rechts}",
            "in der {up:oberen} {side:rechten} Ecke",
            "{side:rechts} {up:oben}",
        ),
        (-1, 1): (
            "{up:unten} {side:links}",
            "in der {up:unteren} {side:linken} Ecke",
            "{side:links} {up:unten}",
        ),
        (-1, -1): (
            "{up:unten} {side:rechts}",
            "in der {up:unteren} {side:rechten} Ecke",
            "{side:rechts} {up:unten}",
        ),
    },
    cell=(
        "Zeile {r}, Spalte {c}",
        "in Zeile {r}, Spalte {c}",
        "in der {rth:en} Zeile, {cth:e} Spalte",
        "({r},{c})",
    ),
    border=(
        "[außen herum|rundherum|drumherum] [ist alles Wand|Mauer|stehen Wände]",
        "der Rand ist [Wand|zugemauert]",
    ),
    rest=(
        "[der Rest|alles andere|sonst] [ist frei|kann man begehen|ist offen]",
        "alle anderen Felder sind frei",
        "Rest frei",
    ),
)

register(
    GERMAN,
    VOICES,
    TALK,
    MAZE,
    {"list_joint": (", ",), "list_last": (" und ", ", ", " sowie ")},
)
