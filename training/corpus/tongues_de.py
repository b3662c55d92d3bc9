"""German: how boards are told, and what is said around them."""

from __future__ import annotations

from training.corpus.around import AROUND, Phrases
from training.corpus.tongues import Blank, Tongue, Wording, register
from training.corpus.wish_bank import with_wishes
from training.corpus.wish_bank_de import WISHES

_NUMBERS = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
]
_E = ["erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte"]
_EN = [word + "n" for word in _E]
_ER = [word + "r" for word in _E]

_BLANKS = (
    Blank("leer", ("{n} leere",)),
    Blank("leer", ("{n} leere Felder",)),
    Blank("[ein leeres Feld|leeres Feld|leer]", ("{n} leere Felder",)),
    Blank("[eine leere Zelle|leere Zelle|leer]", ("{n} leere [Zellen|Kästchen|Kaestchen]",)),
    Blank("[eine Lücke|Lücke|Luecke]", ("{n} [Lücken|Luecken]",)),
    Blank("nichts", ()),
    Blank("frei", ("{n} freie",)),
    Blank("[ein freies Feld|frei]", ("{n} freie Felder",)),
    Blank("[ein Leerfeld|Leerfeld]", ("{n} Leerfelder",)),
    Blank("_", ()),
    Blank("x", ("{n} leere",)),
)

_TRAINED = Wording(
    intro=(
        "[ich habe|hier ist|hier kommt|das ist|es ist|hab hier] ein [kleines |]{size}[-| ]Sudoku",
        "[mein|das] Sudoku [ist|hat die Größe|hat] {size}",
        "Sudoku {size}",
        "ein Sudoku [mit|der Größe|im Format] {size}",
        "[es geht um|ich sitze an] [einem|einem kleinen] {size} Sudoku",
    ),
    plain_intro=(
        "[ich habe|hier ist|hier kommt|das ist|es ist] [ein|mein|das] Sudoku",
        "[mein|das] Sudoku [aus der Zeitung|von heute|] [sieht so aus|lautet|geht so]",
        "Sudoku",
        "[ein ganz normales Sudoku|ein klassisches Sudoku|ein normales]",
    ),
    rows=(
        "[die|] {nth:e} [Zeile|Reihe][:| ist| ist:| lautet| hat| enthält] {cells}",
        "[in der|In der] {nth:en} [Zeile|Reihe] [steht|stehen|ist|kommt|habe ich] {cells}",
        "[Zeile|Reihe] {n}: {cells}",
        "[die Zeile|Zeile|Reihe] {n} [ist|hat|lautet|=|enthält] {cells}",
        "[Zeile|Reihe] Nummer {n}[:|,| ist] {cells}",
        "in [Zeile|Reihe] {n} [steht|stehen|kommt|haben wir] {cells}",
        "{nth:e} [Zeile|Reihe], von links nach rechts: {cells}",
    ),
    columns=(
        "[die|] {nth:e} Spalte[:| ist| ist:| lautet| hat| enthält] {cells}",
        "in der {nth:en} Spalte [steht|stehen|ist|kommt][ von oben nach unten|] {cells}",
        "Spalte {n}: {cells}",
        "[die Spalte|Spalte] {n} [ist|hat|lautet|=] {cells}",
        "in Spalte {n} [steht|stehen|kommt|haben wir] {cells}",
        "Spalte {n}, von oben nach unten: {cells}",
    ),
    boxes=(
        "[Block|Kasten|Box|Quadrat|Feld] {n}: {cells}",
        "[der|] {nth:e} [Block|Kasten][:| ist| hat| enthält] {cells}",
        "im {nth:en} [Block|Kasten|Quadrat] [steht|stehen] {cells}",
        "[Block|Kasten] {box}: {cells}",
        "der Block {box} [enthält|hat|ist] {cells}",
    ),
    ends={
        "row 1": (
            "die {first:oberste} [Zeile|Reihe][:| ist| lautet] {cells}",
            "[ganz |]{first:oben} [steht|stehen] {cells}",
            "in der {first:obersten} [Zeile|Reihe] [steht|stehen] {cells}",
        ),
        "row -1": (
            "die {last:unterste} [Zeile|Reihe][:| ist| lautet] {cells}",
            "die {last:letzte} [Zeile|Reihe][:| ist] {cells}",
            "[ganz |]{last:unten} [steht|stehen] {cells}",
            "in der {last:letzten} [Zeile|Reihe] [steht|stehen] {cells}",
        ),
        "row middle": (
            "die {middle:mittlere} [Zeile|Reihe][:| ist| hat] {cells}",
            "in der {middle:mittleren} Reihe [steht|stehen] {cells}",
        ),
        "column 1": (
            "die {first:linke} Spalte[:| ist| hat] {cells}",
            "[ganz |]{first:links} [steht|stehen] untereinander {cells}",
        ),
        "column -1": (
            "die {last:rechte} Spalte[:| ist| hat] {cells}",
            "die {last:letzte} Spalte[:| ist] {cells}",
        ),
        "column middle": ("die {middle:mittlere} Spalte[:| ist| hat] {cells}",),
    },
    following=(
        "[dann|danach|als nächstes|darunter|darunter dann|die nächste|die nächste Zeile ist|und darunter] {cells}",
        "[dann|danach|nächste Zeile|nächste Reihe|darunter|weiter]: {cells}",
        "{cells}",
    ),
    empty_rows=(
        "[die|] {nth:e} [Zeile|Reihe] ist leer",
        "[Zeile|Reihe] {n}: leer",
        "[die Zeile|Zeile|Reihe] {n} ist {all:ganz leer}"[: -len("{all:ganz leer}")] + "{all:komplett leer}",
        "in der {nth:en} [Zeile|Reihe] steht nichts",
        "in Zeile {n} ist {all:alles leer}",
    ),
    empty_columns=(
        "[die|] {nth:e} Spalte ist leer",
        "Spalte {n}: leer",
        "[die Spalte|Spalte] {n} ist {all:komplett leer}",
        "in der {nth:en} Spalte steht nichts",
    ),
    cells=(
        "Zeile {r}, Spalte {c}: {v}",
        "Zeile {r}, Spalte {c} ist [eine |die |]{v}",
        "[in|da, in] Zeile {r}, Spalte {c} [steht|ist|kommt] [eine|die] {v}",
        "[eine|die] {v} [steht|ist|kommt] in Zeile {r}, Spalte {c}",
        "in der {rth:en} Zeile, {cth:en} Spalte [steht|ist] eine {v}",
        "[z|Z]{R}[s|S]{C} [ist|=|:] {v}",
        "{v} in Z{R}S{C}",
        "[eine |]{v} in der {rth:en} Reihe und der {cth:en} Spalte",
        "Spalte {c}, Zeile {r}: {v}",
        "Reihe {r} Spalte {c} [ist|hat] [eine |]{v}",
    ),
    in_row=(
        "in [Zeile|Reihe] {n}[ steht| stehen| ist|:] ",
        "in der {nth:en} [Zeile|Reihe][ steht| ist|:] ",
        "[Zeile|Reihe] {n}: ",
    ),
    in_row_cell=(
        "eine {v} in Spalte {c}",
        "{v} in Spalte {c}",
        "eine {v} an {cth:er} Stelle",
        "in Spalte {c} eine {v}",
        "{v} im {cth:en} Feld",
    ),
    of_digit=("[die|eine] {v} [steht in|ist in|kommt in] ", "[die |]{v}: ", "die Zahl {v} steht in "),
    of_digit_cell=(
        "Zeile {r} Spalte {c}",
        "z{R}s{C}",
        "der {rth:en} Zeile, {cth:en} Spalte",
        "(Zeile {r}, Spalte {c})",
    ),
    corners={
        (1, 1): (
            "der {up:oberen} {side:linken} Ecke",
            "der Ecke {side:links} {up:oben}",
            "der Ecke {up:oben} {side:links}",
        ),
        (1, -1): (
            "der {up:oberen} {side:rechten} Ecke",
            "der Ecke {side:rechts} {up:oben}",
            "der Ecke {up:oben} {side:rechts}",
        ),
        (-1, 1): (
            "der {up:unteren} {side:linken} Ecke",
            "der Ecke {side:links} {up:unten}",
            "der Ecke {up:unten} {side:links}",
        ),
        (-1, -1): (
            "der {up:unteren} {side:rechten} Ecke",
            "der Ecke {side:rechts} {up:unten}",
            "der Ecke {up:unten} {side:rechts}",
        ),
        (0, 0): (
            "der {mid:Mitte}",
            "dem {mid:mittleren} Feld",
            "dem Feld in der {mid:Mitte}",
            "der {mid:mitte}",
        ),
    },
    at_corner=("in {corner} [steht|ist] eine {v}", "eine {v} [steht |ist |]in {corner}", "in {corner}: {v}"),
    in_order=(
        "[von links nach rechts und von oben nach unten|alle Felder der Reihe nach|zeilenweise gelesen]: {cells}",
        "[ich lese es vor|der Reihe nach|Feld für Feld]: {cells}",
    ),
    rest=(
        "der Rest ist leer",
        "alles andere ist leer",
        "[alle|die] übrigen Felder sind leer",
        "sonst ist [alles leer|nichts da|alles frei]",
        "Rest leer",
    ),
    fix=(
        "[nein|Moment|halt|Korrektur|ach nein], [in |]Zeile {r}, Spalte {c} ist eine {now}",
        "[ich habe mich vertan|Fehler von mir|ich hab mich verlesen], in Zeile {r}, Spalte {c} steht eine {now}",
        "[sorry|Moment], z{R}s{C} ist {now}",
        "[Korrektur|ich korrigiere]: Zeile {r} Spalte {c} {now}",
        "[nein,|Entschuldigung,] in der {rth:en} Zeile, {cth:en} Spalte ist eine {now}",
    ),
    replace=(
        "[nein|Moment|halt|ach], [die|diese] {was} ist eine {now}",
        "[nein, warte|sorry|ich habe mich vertan], [die|diese] {was} [sollte|muss] eine {now} sein",
        "[ich meinte|Korrektur]: [statt|anstelle] der {was} [eine |]{now}",
        "[Korrektur|falsch]: die {was} ist {now}",
        "die {was} [ist falsch, das ist|war falsch, richtig ist] [eine |]{now}",
    ),
    blanks=_BLANKS,
    to_the_end=(
        "[der|] Rest [leer|ist leer]",
        "[die|] übrigen leer",
        "[und |]der Rest leer",
        "sonst nichts",
        "der Rest",
        "alle anderen leer",
    ),
)
_UNSEEN = Wording(
    intro=(
        "[ich knoble gerade an|vor mir liegt] [so ein|ein] Zahlenrätsel, Sudoku im Format {size}",
        "[mein|unser] Gitter: {size}, Sudoku",
    ),
    plain_intro=(
        "[ich knoble gerade an|vor mir liegt] so ein Zahlenrätsel namens Sudoku",
        "[folgendes|folgende] Sudoku-Gitter",
    ),
    rows=(
        "die Zahlen der {nth:en} Zeile lauten {cells}",
        "waagerecht {n} => {cells}",
        "[trag|schreib] in [die|] Zeile {n} ein: {cells}",
        "{nth:e} Waagerechte, der Reihe nach: {cells}",
    ),
    columns=(
        "senkrecht {n} => {cells}",
        "[wer die|geht man die] {nth:e} Senkrechte hinunter, so findet man {cells}",
    ),
    boxes=("Teilquadrat {n} => {cells}",),
    ends={
        "row -1": ("zum Abschluss die {last:letzte} Waagerechte mit {cells}",),
        "row 1": ("den Anfang macht die {first:oberste} Waagerechte mit {cells}",)[:0],
    },
    following=("[anschließend|eins tiefer|im Anschluss] {cells}",),
    empty_rows=("in der {nth:en} Waagerechten fehlt jede Zahl", "zu Zeile {n} weiß ich keine Zahl"),
    empty_columns=("in der {nth:en} Senkrechten fehlt jede Zahl",),
    cells=(
        "wo sich Waagerechte {r} und Senkrechte {c} kreuzen, [findet sich|liest man|prangt] die {v}",
        "[setz|trag|schreib] {v} [ein |]in die Waagerechte {r}, Senkrechte {c}",
        "die {v} sitzt in der {rth:en} Zeile an Position {c}",
        "Waagerechte {r}, Position {c}, Ziffer {v}",
    ),
    in_row=("entlang der Waagerechten {n} sehe ich ",),
    in_row_cell=("an Position {c} die {v}",),
    of_digit=("von der {v} weiß ich: ",),
    of_digit_cell=("Waagerechte {r} Position {c}",),
    corners=_TRAINED.corners,
    at_corner=("man sieht in {corner} die {v}",),
    in_order=("am Stück vorgelesen: {cells}",),
    rest=("was ich nicht nenne, blieb unausgefüllt, also leer", "über die anderen weiß ich keine Zahl"),
    fix=(
        "[Tippfehler|Irrtum meinerseits]: wo sich Waagerechte {r} und Senkrechte {c} kreuzen, gehört {now} hin",
    ),
    replace=(
        "[Tippfehler|Irrtum meinerseits]: [ersetz|tausch] die {was} [durch|gegen] {now}",
        "[streich|vergiss] die {was} und [nimm|schreib] {now}",
        "nicht {was}, sondern {now}",
    ),
    blanks=(
        Blank("Lücke", ("{n} Lücken am Stück",)),
        Blank("Leerzelle", ("{n} Leerzellen",)),
        Blank("unbekannt", ("{n} unbekannte",)),
        Blank("leer", ("{n} leere Plätze"[:-7] + " Kästchen",)),
    ),
    to_the_end=("restliche leer", "[und |]ansonsten alles leer"),
)

_WHAT = "[das Sudoku|dieses Sudoku|das|das Rätsel|mein Sudoku|das hier]"
_PLEASE = "[ bitte|, bitte| mal||||]"

GERMAN = Tongue(
    code="de",
    figures={"": _NUMBERS},
    ordinals={"e": _E, "en": _EN, "er": _ER},
    sizes=("{n}x{n}", "{n} x {n}", "{n} mal {n}", "{n}×{n}", "{n}er"[:0] + "{n}x{n}"),
    spoken_sizes={4: ("vier mal vier",), 6: ("sechs mal sechs",), 9: ("neun mal neun",)},
    boxes={
        (1, 1): ("oben links", "links oben"),
        (1, 0): ("oben in der Mitte", "oben mittig"),
        (1, -1): ("oben rechts", "rechts oben"),
        (0, 1): ("links in der Mitte", "Mitte links"),
        (0, 0): ("in der Mitte", "im Zentrum"),
        (0, -1): ("rechts in der Mitte", "Mitte rechts"),
        (-1, 1): ("unten links", "links unten"),
        (-1, 0): ("unten in der Mitte", "unten mittig"),
        (-1, -1): ("unten rechts", "rechts unten"),
    },
    joints=(", ", ", ", ", ", " ", " - ", ", dann "),
    last_joints=(" und ", ", und ", " und dann "),
    stops=(". ", ". ", "; ", ", ", "\n"),
    articled=("eine {v}", "eine {v}", "die {v}"),
    names=(
        ["null", "eins", "zwo", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"],
        ["Null", "Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun"],
    ),
    wording=_TRAINED,
    unseen=_UNSEEN,
)

AROUND["de"] = Phrases(
    numbers=_NUMBERS,
    ordinals=[*_EN, "zehnten"],
    nouns={
        "sudoku": ("Sudoku", "Rätsel", "Sudoku", "Zahlenrätsel", "Gitter", "sudoku"),
        "maze": ("Labyrinth", "Irrgarten"),
        "puzzle": ("Rätsel", "Puzzle", "Knobelaufgabe"),
    },
    fillers={
        "paper": (
            "der Zeitung",
            "der ZEIT",
            "dem Spiegel",
            "einer App",
            "der Süddeutschen",
            "einem Heft",
            "der FAZ",
            "dem Tagblatt",
        ),
        "day": ("heute", "gestern", "Montag", "vom Sonntag", "letzter Woche", "dem 3. März", "vorgestern"),
        "name": ("Anna", "Jonas", "Oma Erna", "Lukas", "Frau Meier", "Thomas", "Lena"),
        "who": ("meine Oma", "mein Sohn", "meine Frau", "mein Mann", "mein Kollege", "meine Lehrerin"),
    },
    greetings=(
        "[hallo|Hallo|hi|Hi|hey|moin|Moin|servus|guten Tag|Guten Morgen|Guten Abend|grüß Gott][,|!|.|]",
        "[Hallo|Hi], [wie geht's?|eine Frage:|ich brauche Hilfe.|kurze Frage:]",
        "[Sehr geehrte Damen und Herren|Liebes Team|Lieber Helfer][,|:]",
    ),
    reasons=(
        "[Das|Das Sudoku] [ist|stammt] aus {paper}[ von {day}|].",
        "[Ich sitze seit {n} Minuten|Ich sitze schon {n} Stunden|Ich sitze den ganzen Abend] [daran|fest|davor].",
        "{who} [kommt nicht weiter|hat es mir gegeben|meint, es sei unlösbar].",
        "[Ich komme nicht weiter|Ich gebe auf|Ich stecke fest|Mir raucht der Kopf].",
        "[Es ist Nummer|Das ist Nr.] {n} [im Heft|im Buch].",
    ),
    thanks=(
        "[danke|Danke|vielen Dank|Vielen Dank im Voraus|dankeschön|Danke schon mal|danke dir][!|.|]",
        "[LG|VG|Viele Grüße|Liebe Grüße|Gruß|bis dann|Mit freundlichen Grüßen][,|!|.]",
    ),
    closings=("{name}", "- {name}", "{name}, [Berlin|Wien|Köln|Zürich]"),
    emojis=("🙂", "🙏", "😅", "👍"),
    cells=(
        "Zeile <row:n>, Spalte <column:n>",
        "der <row:nth> Zeile, <column:nth> Spalte",
        "z<row:~>s<column:~>",
        "Spalte <column:n>, Zeile <row:n>",
        "Feld Zeile <row:n> Spalte <column:n>",
        "der Ecke <row:oben> <column:links>",
        "der Ecke <row:unten> <column:rechts>",
    ),
    wishes={
        "solve": (
            f"[löse|löse mir|lös|loese|vervollständige|ergänze] {_WHAT}{_PLEASE}[.|!|]",
            f"[kannst du|könntest du|kannst Du|können Sie|würden Sie|könntet ihr] {_WHAT}[ bitte| mal|] [lösen|ausfüllen|fertig machen]?",
            "[ich brauche|ich hätte gern|ich möchte|gib mir|zeig mir] die [Lösung|vollständige Lösung|fertige Lösung][ bitte|][.|]",
            "[was ist|wie lautet|wie ist] die Lösung?",
            "[wie sieht das fertig aus|wie geht es aus|was kommt raus]?",
            "[hilf mir|hilf mir bitte|bitte hilf mir] [beim Lösen|es zu lösen|das fertig zu kriegen][.|]",
            "[Lösung bitte|bitte lösen|Lösung|bitte auflösen|Bitte um Lösung][.|!|]",
            "[füll|fülle|füllen Sie] [die Lücken|die leeren Felder|den Rest|es] [bitte |]aus[.|]",
            "[welche Zahlen fehlen|was gehört in die leeren Felder|welche Ziffern kommen wohin]?",
            "[mach das bitte fertig|mach mal fertig|bring es zu Ende][.|]",
        ),
        "hint": (
            f"[gib mir|ich hätte gern|ich brauche|ich möchte] [einen Tipp|nur einen Tipp|einen kleinen Hinweis|einen Hinweis|einen kleinen Schubs]{_PLEASE}[.|]",
            "[kannst du mir|könntest du mir|können Sie mir] [einen Tipp|einen Hinweis] geben?[ Nur einen.|]",
            "[nur|bloß] [den nächsten Schritt|einen Tipp|eine Zahl|einen Hinweis][, nicht die Lösung| bitte|][.|]",
            "[wo fange ich an|womit fange ich an|wie geht's weiter|wie gehts weiter|wo mache ich weiter|was nun]?",
            "[nicht lösen|nicht die Lösung verraten|ohne zu verraten], [nur ein Tipp|nur ein Hinweis|gib mir nur einen Tipp][.|]",
            "[was ist|welches ist|was wäre] [der nächste Schritt|der nächste Zug|die nächste Zahl]?",
            "[wo soll ich|wo sollte ich] [hinschauen|weitermachen|zuerst hinsehen]?",
            "[ich stecke fest|ich hänge|ich komme nicht weiter], [ein Tipp|hilf mir weiter|wie geht es weiter?][.|]",
            "[ein Tipp|kleiner Tipp|Hinweis|Tipp][ bitte|, bitte|!|.]",
        ),
        "check": (
            "[stimmt das|ist das richtig|habe ich das richtig|passt das|bin ich auf dem richtigen Weg][ so| so weit|]?",
            f"[prüf|prüfe|überprüfe|kontrolliere|check] [das|meine Lösung|mein Ergebnis|meinen Stand]{_PLEASE}[.|]",
            "[ist da|habe ich|gibt es] [irgendwo |]einen Fehler[ drin| gemacht|]?",
            "[kannst du|könntest du|können Sie] [prüfen|kontrollieren|nachsehen], ob [das stimmt|alles richtig ist|ich Fehler habe]?",
            "[ist|sind] [meine Lösung|mein Versuch|mein Stand] [korrekt|richtig|ok]?",
            "[sag mir|ich will wissen], ob [das so stimmt|ich richtig liege|Fehler drin sind][.|]",
            "[ich glaube, ich habe mich vertan|irgendwas stimmt nicht|da ist was falsch], [wo|wo ist der Fehler|findest du den Fehler]?",
            "[finde|such|suche] [den Fehler|meine Fehler][.|]",
        ),
        "unique": (
            "[hat es|gibt es|hat das] [nur eine Lösung|genau eine Lösung|eine eindeutige Lösung|mehrere Lösungen|mehr als eine Lösung]?",
            "[ist die Lösung|ist das|ist es] [eindeutig|wirklich eindeutig]?",
            "[wie viele|wieviele] Lösungen [gibt es|hat das|hat es]?",
            "[gibt es|existiert] [noch eine andere Lösung|eine zweite Lösung|eine weitere Lösung]?",
            "[prüf|sag mir|ich will wissen], ob [es eindeutig ist|die Lösung eindeutig ist|es mehrere Lösungen gibt][.|]",
            "[kann man es|lässt es sich] [auf mehrere Arten|auf verschiedene Weise|nur auf eine Art] lösen?",
            "[ist das ein gültiges Sudoku|ist es korrekt gestellt], [mit genau einer Lösung|oder gibt es mehrere]?",
            "[eindeutig oder nicht|eindeutig lösbar|eine oder mehrere Lösungen]?",
        ),
        "explain": (
            f"[erkläre mir|erklär mir|zeig mir|erklären Sie mir], [wie man das löst|wie das geht|wie du es löst|die Schritte]{_PLEASE}[.|]",
            "[wie löst man|wie löse ich|wie geht man vor bei] [das|dieses Sudoku|diesem Rätsel|so etwas]?",
            "[Schritt für Schritt|schrittweise][, bitte| bitte|, ich will es verstehen][.|]",
            "[ich will|ich möchte|ich würde gern] [verstehen|lernen|wissen], [wie es geht|wie man das löst|wie die Logik ist][.|]",
            "[löse es und erkläre|lös es und erklär mir|löse es mit Erklärung] [jeden Schritt|deinen Weg|, wie du vorgehst][.|]",
            "[welche Technik|welche Strategie|welche Methode] [braucht man|nimmt man|würdest du nehmen|hilft hier][ hier|]?",
            "[kannst du|könntest du] mir [die Lösung|die Schritte|den Lösungsweg] erklären?",
            "[mit Erklärung|mit Begründung|mit allen Zwischenschritten|mit Lösungsweg][ bitte|.]",
        ),
        "why": (
            "warum [ist|steht] in {cell} eine {digit}?",
            "warum muss in {cell} eine {digit} [stehen|sein|hin]?",
            "[erklär mir|sag mir|ich verstehe nicht], warum in {cell} die {digit} [steht|hingehört][.|]",
            "[woher weißt du|woher weiß man|wie kommt man darauf], dass in {cell} eine {digit} steht?",
            "wieso kann in {cell} keine {digit} stehen?",
            "die Lösung hat {digit} in {cell}, [warum|wieso]?",
            "woher kommt die {digit} in {cell}?",
            "weshalb [gehört|kommt] die {digit} in {cell}?",
        ),
        "generate": (
            "[gib mir|mach mir|erstelle|erzeuge|ich möchte|generiere] [ein neues|noch ein|ein weiteres|ein] {noun}[ bitte|][.|!|]",
            "[kannst du|könntest du] [mir |][ein neues|noch ein] {noun} [machen|erstellen|erzeugen]?",
            "[noch eins|noch eines|ein neues|noch so eins|das nächste][, bitte| bitte|!|.]",
            "[denk dir ein {noun} aus|ein neues {noun} für morgen]",
            "[mir ist langweilig|ich habe Zeit], [gib mir|mach mir] noch ein {noun}[.|]",
        ),
        "generate easier": (
            "[gib mir|mach mir|ich möchte|ich hätte gern] [ein leichteres|ein einfacheres|ein leichtes|ein einfaches] [{noun}|]{noun}"[
                : -len("[{noun}|]{noun}")
            ]
            + "{noun}[ bitte|][.|]",
            "[das ist|es ist] [zu schwer|viel zu schwer|mir zu schwierig], [hast du ein leichteres|gib mir was Leichteres|ein einfacheres bitte]",
            "[etwas|was] [Leichteres|Einfacheres|leichteres][, bitte| bitte|]",
            "[leichter|einfacher|weniger schwer][, bitte| bitte|]",
            "[ein {noun} für Anfänger|ein {noun} für Kinder][ bitte|]",
        ),
        "generate harder": (
            "[gib mir|mach mir|ich möchte|ich hätte gern] [ein schwereres|ein schwierigeres|ein schweres|ein richtig schweres] {noun}[ bitte|][.|]",
            "[das ist|es ist] [zu leicht|viel zu einfach|Kinderkram], [hast du ein schwereres|gib mir was Schwereres|ein schwierigeres bitte]",
            "[etwas|was] [Schwereres|Schwierigeres|schwereres][, bitte| bitte|]",
            "[schwerer|schwieriger|kniffliger][, bitte| bitte|]",
            "[ein {noun} für Profis|ein {noun} für Experten][ bitte|]",
        ),
        "chat": (
            "[danke|vielen Dank|super|perfekt|klasse][, das war's| für die Hilfe|!|]",
            "[hallo|guten Tag|guten Morgen|hallo, wie geht's?|wie geht es dir?]",
            "[wie sind die Regeln|wie spielt man|welche Regeln gelten] [beim Sudoku|Sudoku|für Sudokus]?",
            "[wer bist du|was kannst du|welche Rätsel kannst du lösen|bist du ein Roboter]?",
            "[wer hat Sudoku erfunden|woher kommt Sudoku]?",
            "[tschüss|bis bald|auf Wiedersehen|gute Nacht][!|.|]",
        ),
    },
    unseen_wishes={
        "solve": (
            "[erlöse mich|ich will es endlich wissen], [zeig das ausgefüllte Gitter|her mit allen Ziffern][.|!]",
            "[du bist dran|jetzt du]: [mach es komplett|bring es ins Ziel][.|]",
            "[ich wäre dankbar für|bitte senden Sie mir] das [ausgefüllte|vollständige] Gitter[.|]",
        ),
        "hint": (
            "[stups mich an|gib mir einen Denkanstoß][, mehr nicht| und den Rest schaffe ich][.|]",
            "[worauf sollte ich achten|was übersehe ich] [gerade|im Moment]?",
            "[einen Wink|eine kleine Starthilfe][, sonst nichts| genügt][.|]",
        ),
        "check": (
            "[schau mal drüber|guck mal], [ob ich Mist gebaut habe|ob ich was verbockt habe][.|]",
            "[habe ich gepatzt|liege ich daneben]?",
            "[korrigiere|benote] [meinen Versuch|meine Eintragungen][.|]",
        ),
        "unique": (
            "[könnte am Ende auch etwas anderes dastehen|käme auch ein anderes Endergebnis in Frage]?",
            "[ist der Ausgang|ist das Endbild] [festgelegt|zwingend]?",
            "[ginge es auch anders auf|geht es nur so auf]?",
        ),
        "explain": (
            "[nimm mich an die Hand|führ mich durch] [den ganzen Weg|die Gedankengänge][.|]",
            "[spiel den Lehrer|gib mir Nachhilfe] [an diesem Beispiel|damit][.|]",
        ),
        "why": (
            "[begründe|rechtfertige] die {digit} in {cell}[.|]",
            "[was spricht|welcher Grund spricht] für die {digit} in {cell}?",
        ),
        "generate": ("[zauber mir|bastel mir] ein {noun} [für die Bahnfahrt|zum Zeitvertreib][.|]",),
        "generate easier": (
            "[das überfordert mich|da qualmt der Kopf]; [schalt einen Gang runter|geht's auch sanfter?]",
        ),
        "generate harder": (
            "[das war ein Klacks|mit links gelöst]; [leg eine Schippe drauf|fordere mich richtig][.|]",
        ),
        "chat": (
            "[du bist ein Schatz|nett mit dir zu plaudern][!|.]",
            "[magst du Zahlen|schläfst du auch mal]?",
        ),
    },
    lead_ins=("[hier ist es|hier kommt es|das ist es|so sieht es aus][:|.]", "[das Sudoku|Sudoku|Gitter]:"),
)
AROUND["de"] = with_wishes(AROUND["de"], WISHES)

register(GERMAN)
