"""German: further wishes around a puzzle."""

from __future__ import annotations

from training.corpus.wish_bank import Bank, lines

WISHES: Bank = {
    "solve": lines("""
[knack|knacke|bezwing] [es|das|die Nuss] für mich[.|!|]
[rechne|rechnen Sie] [das|es] [mal |bitte |][aus|durch|zu Ende][.|]
[ich gebs auf|ich geb auf|ich kapituliere|ich schmeiß hin|ich passe], [löse du|sag mir was rauskommt|zeig die Lösung|mach du]
[was kommt|was gehört] [wohin|wo hin|an welche Stelle]?
[bitte|] das [Ergebnis|Endergebnis|Resultat|fertige Gitter] [zeigen|ausgeben|anzeigen|schicken][.|!|]
[kein Tipp|keine Tipps|keine Hinweise|nicht nur ein Tipp], [einfach die Lösung|die ganze Lösung|gleich die Antwort][ bitte|][.|]
[ohne Erklärung|erklären musst du nichts|Erklärung brauche ich nicht|Kommentar unnötig], [nur die Lösung|nur das Ergebnis|bloß das Resultat][.|]
[ich will|ich möchte] [einfach nur |nur |bloß |][das Ergebnis|die Antwort|die Auflösung|wissen was rauskommt][.|]
[wie geht das auf|wie geht es auf|was ist des Rätsels Lösung|wie muss das fertig aussehen]?
[vervollständigen|ausfüllen|ergänzen|komplettieren|lösen] [bitte|Sie bitte|.|!]
[komplettiere|vervollständige|befülle|mach voll] [das|den Rest|alle Felder|die freien Kästchen][.|]
[trag|trage|setz|setze] [alle fehlenden Zahlen|die fehlenden Ziffern|die restlichen Zahlen|was fehlt] ein[.| bitte]
[kriegst du|bekommst du|schaffst du|packst du] das [gelöst|hin|raus|fertig]?
[schaffst du das|kriegst du das raus|bekommst du das hin|kannst du sowas lösen]?
[wärst du so lieb|wären Sie so freundlich|seien Sie so gut|sei so nett] und [löst|lösen|löse] [das|es] [für mich|]?
[ich benötige|wir benötigen|es wird benötigt:] die [vollständige |komplette |]Lösung[.|]
[ich bräuchte|bräuchte|brauch|brauche] [mal |bitte |]die [Lösung|loesung|Auflösung|Antwort][.| pls|]
[löst du|löst ihr|lösen Sie] [mir |uns |][das|es|dieses hier][ bitte|]?
[mach|machst du] [das|es] [bitte |mal |][für mich|komplett|ganz fertig][.|?|]
[ich pack|ich schaff|ich kriege] [das|es] [alleine |]nicht[ hin|], [mach du|kannst du es lösen?|bitte löse es]
[Lösung her|her mit der Lösung|rück die Lösung raus|die Lösung, zack zack][!|.|]
[die Lösung wäre super|die Lösung würde mich interessieren|mich interessiert nur die Lösung|die Auflösung wäre toll][.|]
[verrate|verrat] mir [die Lösung|das Ergebnis|die Antwort|alle Zahlen][.| bitte|!]
[alle Zahlen|alle Felder|jedes Feld|jedes Kästchen] [bitte |][ausfüllen|eintragen|füllen][.|]
[ich habe keine Lust mehr|keine Geduld mehr|ich hab die Nase voll|mir reichts], [lös es|mach du fertig|gib mir das Ergebnis][.|]
[damit ich vergleichen kann|zum Vergleichen|zum Abgleich]: [wie ist die richtige Lösung|die Musterlösung bitte|zeig die korrekte Lösung][.|]
[Musterlösung|Komplettlösung|Gesamtlösung|Endlösung][ bitte|, bitte| gesucht|?|]
[finde|ermittle|bestimme|berechne|errechne] [die Lösung|die fehlenden Zahlen|das Ergebnis|alle Werte][.| bitte|]
[gesucht|gesucht ist|gesucht wird|gefragt ist]: [die Lösung|das Endergebnis|die vollständige Lösung|alle fehlenden Ziffern]
[kann|könnte|kann mal] [jemand|einer|wer] [das|es|dieses Ding] [lösen|knacken|auflösen]?
[sag einfach|sag mir einfach|sag uns], [wie die Lösung lautet|was überall reinkommt|was wo hinkommt|was rauskommt][.|]
[ich komm nicht auf die Lösung|ich finde die Lösung nicht|ich find keine Lösung], [du vielleicht?|kannst du?|bitte lösen|bitte löse es]
[löss|löse|lös] [das|es] [bite|bitte|bidde|mal]
[nicht nur der nächste Schritt|keine halben Sachen|nicht bloß eine Zahl], [alles|die komplette Lösung|bis zum Ende][ bitte|.]
[bitte einmal|einmal bitte|einmal] [durchlösen|auflösen|komplett lösen|vollständig ausfüllen][.|!|]
[das ganze Ding|alles] [lösen|ausfüllen|fertig machen][ bitte|.]
[jag|schick] das [mal |]durch [den Löser|deinen Solver|die Maschine][.|]
[wie wäre|was wäre] [die richtige Lösung|die Auflösung|das richtige Ergebnis|die korrekte Antwort]?
[Antwort|Ergebnis|Auflösung|Resultat][ bitte|, bitte|?|!|]
[die Lösung soll|die Lösung muss] [bis heute Abend|morgen|gleich] [da sein|abgegeben werden], [bitte lösen|kannst du das machen?]
[vollständig|komplett|bis zum Schluss|restlos] lösen[ bitte|, bitte|.|]
[zeig|zeige|zeigt] [mir |uns |][wie es gelöst aussieht|das fertige Bild|alles ausgefüllt|das gelöste Rätsel][.|]
[ich will die Lösung sehen|ich würde gern die Lösung sehen|lass mich die Lösung sehen|Lösung anzeigen][.|]
[mein Kind|meine Tochter|mein Vater] [will|möchte] [das Ergebnis|die Lösung] [wissen|haben|sehen][.|]
"""),
    "hint": lines("""
[spoiler bitte nicht|bitte nicht spoilern|nicht spoilern|keine Spoiler], [nur ein Tipp|nur ein kleiner Wink|nur die Richtung][.|]
[was würdest du|was würden Sie] [jetzt|als nächstes|als Nächstes|zuerst] [machen|tun|eintragen|anschauen]?
[welches Feld|welche Zelle|welches Kästchen] [ist als nächstes dran|kann ich als nächstes füllen|geht jetzt|ist jetzt möglich|wäre jetzt dran]?
[wo|an welcher Stelle] [geht's weiter|gehts weiter|kann ich weitermachen|kann ich ansetzen|sollte ich ansetzen]?
[wo würdest du|wo würden Sie] [jetzt |als nächstes |zuerst |][suchen|schauen|gucken|ansetzen|anfangen]?
[wo|wohin] [soll|muss|sollte] ich [denn |jetzt |][gucken|schauen|sehen|suchen|achten]?
[ich seh|ich sehe] [nichts mehr|den nächsten Schritt nicht|den Wald vor lauter Bäumen nicht][, hilf mir auf die Sprünge|, gib mir einen Hinweis|.|]
[hilf mir auf die Sprünge|hilf mir ein bisschen|hilf mir ein Stück weiter|hilf mir nur ein wenig][.|!| bitte|]
[ich steh auf dem Schlauch|ich häng fest|ich hänge gerade|ich bin festgefahren|ich bin am Ende meines Lateins|bin blockiert][, irgendein Tipp?|, Tipp?|, was nun?|.|]
[keine Ahnung wie es weitergeht|weiß nicht weiter|weiss nicht mehr weiter|komm nicht mehr voran|es geht nicht voran][.|, Hinweis?|, kleiner Tipp?|]
[bring mich|bringen Sie mich|lenk mich] [auf die richtige Spur|auf die richtige Fährte|in die richtige Richtung][.|]
[nicht alles|nicht das Ganze|nicht die ganze Lösung|nicht die komplette Lösung], [nur die nächste Zahl|nur eine Zelle|nur ein Feld|nur ein kleiner Anstoß|nur der nächste Zug][.| bitte|]
[ich will es selbst lösen|ich möchte selber draufkommen|ich will allein fertig werden], [aber ein Tipp wäre gut|aber gib mir einen Hinweis|nur einen Hinweis bitte][.|]
[Tipp?|Tip?|tipp pls|tipp bitte|ein tip|nen Tipp|Tippchen|Hinweis?|hint?]
[gibst du mir|gib mir|gebt mir|geben Sie mir] [nen Tipp|nen Hinweis|nen kleinen Tipp|einen Fingerzeig|eine Hilfestellung|eine kleine Hilfe][?|.|]
[hast du|hättest du|haben Sie|habt ihr] [einen Tipp|nen Tipp|einen Hinweis|eine Idee|einen Ratschlag|einen Rat][ für mich|]?
[ein bisschen Hilfe|etwas Hilfe|ein wenig Hilfe|kleine Hilfe|kleine Hilfestellung][ bitte|, aber nicht die Lösung|, nicht zu viel|, ohne alles zu verraten][.|]
[verrate|verrat|sag] [mir |][nur|bloß|lediglich] [eine Zahl|ein Feld|eine Ziffer|den nächsten Zug|die nächste Zelle|wo ich suchen soll][.| bitte|]
[sag|zeig] mir [wo ich hinschauen muss|wo was geht|wo ich als nächstes hinschauen soll|welche Zeile interessant ist|in welcher Ecke was geht][.|]
[in welcher|in welche|auf welche] [Zeile|Spalte|Reihe|Ecke] [soll ich schauen|sollte ich suchen|sollte ich mich konzentrieren|ist was zu holen]?
[gibt es|siehst du|ist da] [irgendwo |][eine Zahl, die sicher ist|ein eindeutiges Feld|ein leichtes Feld|etwas Offensichtliches|einen einfachen Einstieg]?
[welche Zahl|welche Ziffer] [kann ich|könnte ich|lässt sich] [jetzt|als nächstes|zuerst] [eintragen|setzen|finden|bestimmen]?
[wie fange ich an|wie beginne ich|wo beginne ich|wo soll ich anfangen|womit beginnt man am besten|wo steige ich ein]?
[den ersten Schritt|nur den Anfang|nur den Einstieg|die erste Zahl] [bitte|verraten|brauche ich|reicht mir][.|]
[den Rest mach ich selbst|danach mache ich allein weiter|weiter schaff ich's dann selbst], [nur ein Hinweis|gib mir nur eine Zahl|nur den nächsten Schritt][.|]
[und jetzt?|und nun?|was jetzt?|was mach ich jetzt?|wie weiter?|wies weiter?|wie gehts jetzt weiter?]
[mir fehlt|es fehlt mir] [der nächste Schritt|die zündende Idee|der Einstieg|ein Ansatz|die Inspiration][.|]
[hab ich was übersehen|ich überseh bestimmt was|irgendwas entgeht mir], [was könnte als nächstes kommen?|gib mir einen Wink|wo sollte ich schauen?]
[ein einziger Schritt|ein Zug|eine einzige Zahl|ein Feld] [genügt|reicht|würde reichen|langt][, nicht mehr|][.|]
[lös es bitte nicht|bitte nicht auflösen|bitte keine Lösung|auf keinen Fall die Lösung], [nur ein Hinweis|ich brauche bloß einen Anstoß|nur ein Stichwort|sag nur wo][.|]
[schubs mich|stoß mich an|gib mir einen Stups|ein Anstoß bitte|ein kleiner Anschub|einen Stoß in die richtige Richtung][.|]
[ich bräuchte|bräuchte|brauch|brauche] [mal |kurz |][einen Anstoß|nen Schubser|etwas Unterstützung beim nächsten Schritt|Starthilfe|einen Tip][.|]
[welcher Zug|welcher Schritt|welche Zahl] [kommt|folgt|wäre] [als nächstes|jetzt|danach]?
[nächster Schritt|nächster Zug|nächste Zahl|nächstes Feld|naechster schritt][?|!| bitte|, bitte|]
[so ein kleiner Tipp|irgendein Tipp|ein winziger Hinweis|ein diskreter Hinweis] [wäre nett|wäre schön|wäre hilfreich|würde helfen][.|]
[ich beiße mir|ich beiß mir] die Zähne aus, [hast du einen Tipp?|hilf mir ein Stück|was wäre ein guter nächster Schritt?]
[worauf|auf was] [muss ich jetzt achten|soll ich schauen|würdest du jetzt schauen]?
[einen kleinen Tipp|nen klitzekleinen Tipp|bissl Hilfe|a bissl Hilfe] [hätt ich gern|tät ich brauchen|wär super|wär cool][.|]
[mach einen Zug|mach nur einen Schritt|trag eine Zahl ein|setz mir eine Zahl][, mehr nicht|, den Rest mache ich|, nur einen][.|]
[gib|geben Sie] mir [etwas|was] [zum Weitermachen|womit ich weiterkomme|das mich weiterbringt][.|]
[was lässt sich|was kann man] [als nächstes|gerade|hier] [sicher |][ableiten|folgern|schließen|eintragen]?
[ich möchte keine Lösung|die Lösung will ich nicht wissen|die Lösung will ich nicht sehen], [aber einen Tipp|nur einen Denkanstoß brauche ich|bloß einen Hinweis][.|]
[welche Stelle|welcher Bereich|welche Ecke] [ist vielversprechend|lohnt sich|bringt mich weiter|gibt was her]?
[gib mir Starthilfe|hilf mir beim Einstieg|hilf mir beim nächsten Schritt|hilf mir reinzukommen][.| bitte|]
"""),
    "check": lines("""
[hab ich|habe ich] [mich vertan|mich geirrt|mich verrechnet|was falsch gemacht|was verkehrt|mich verhauen|mich verschrieben][ irgendwo|]?
[ist das|is das|wäre das] [so |][richtig|korrekt|ok|okay|in Ordnung|fehlerfrei|legitim|gültig|regelkonform]?
[haut das hin|kommt das hin|geht das so|kann das so stimmen|kann man das so lassen|kann das so bleiben]?
[bin ich|lieg ich|liege ich] [richtig|auf Kurs|auf der richtigen Spur|soweit richtig|bisher richtig|gut unterwegs]?
[alles richtig|alles korrekt|alles ok|alles in Ordnung|alles gut|soweit richtig|bisher richtig|richtig so|korrekt so|passt so][?| oder?|]
[stimmt's|stimmts|stimmt alles|stimmt meine Lösung|stimmt es so|stimmt das bis hier|stimmen meine Zahlen]?
[fertig|geschafft|erledigt|gelöst], [stimmt's?|richtig?|passt das?|bitte prüfen|kannst du kontrollieren?|alles richtig?]
[kannst du|könntest du|könntet ihr|können Sie|würden Sie] [das |mal |meine Lösung |es ][checken|überprüfen|kontrollieren|gegenchecken|gegenlesen|durchsehen|durchschauen|nachprüfen]?
[kontrollier|checke|check|überprüf|kontrollieren Sie|prüfen Sie|verifiziere|begutachte] [das|es|mein Gitter|meine Zahlen|meine Eintragungen|was ich habe][ mal| bitte|][.|]
[bitte|] [einmal |mal |][kontrollieren|prüfen|überprüfen|nachsehen|gegenprüfen|gegenlesen|Korrektur lesen|drüberschauen][.| danke|]
[schau|schauen Sie|guck|kuck|sieh] [bitte |mal |dir |][nach|rein|hin], [ob das stimmt|ob alles passt|ob Fehler drin sind|ob ich richtig liege][.|]
[wo|an welcher Stelle|in welcher Zeile|in welchem Feld] [ist|liegt|steckt|hab ich] [der Fehler|mein Fehler|der Wurm drin|falsch abgebogen]?
[irgendwo|da|hier] [steckt|ist|muss] [ein Fehler|ein Fehler drin|ein Fehler sein|was faul], [wo nur?|findest du ihn?|zeig ihn mir|welcher?]
[da|hier|irgendwas] [passt was nicht|stimmt doch was nicht|haut nicht hin|geht nicht auf|kann nicht stimmen][, wo liegt mein Fehler?|, was hab ich falsch gemacht?|.| woran liegts?]
[es geht nicht auf|bei mir geht es nicht auf|am Ende geht's nicht auf|am Schluss passt es nicht], [wo ist der Wurm drin|wo hab ich den Fehler|was ist falsch]?
[zeig|zeige|nenn|markier|markiere|streich] [mir |][die Fehler|alle Fehler|falsche Zahlen|was falsch ist|die falschen Felder|an][.| bitte|]
[welche Zahl|welche Zahlen|welches Feld|welche Ziffer|was davon] [ist falsch|sind falsch|stimmt nicht|stimmen nicht|ist verkehrt|passt nicht]?
[ist|wäre] [irgendwas|irgendeine Zahl|irgendetwas|eine meiner Zahlen] [falsch|verkehrt|nicht richtig|fehl am Platz]?
[verstößt|verstoße ich|verletze ich|bricht das] [das |][gegen eine Regel|gegen die Regeln|irgendwo eine Regel|eine Regel]?
[gibt es|gibts|siehst du|findest du|entdeckst du] [Fehler|einen Widerspruch|Widersprüche|Konflikte|Doppelte|Unstimmigkeiten|Patzer|Schnitzer][ bei mir|]?
[hab ich|habe ich] [es|das] [geschafft|richtig gelöst|korrekt ausgefüllt|gelöst|richtig gemacht|gut gemacht]?
[nicht lösen|bitte nicht lösen|keine Lösung bitte|ohne es zu lösen], [nur kontrollieren|nur prüfen|nur sagen ob es stimmt|nur die Fehler anstreichen][.|]
[bevor ich weitermache|bevor ich abgebe|ehe ich weitermache|vor der Abgabe]: [stimmt es bis hierher|ist alles richtig|irgendwelche Fehler|alles korrekt]?
[ich bin unsicher|ich bin mir nicht sicher|bin nicht sicher|ich trau dem nicht], [ob das stimmt|ob ich richtig liege|ob alles richtig ist|ist das korrekt?][.|]
[ich hoffe|hoffentlich] [das stimmt so|es ist richtig|es sind keine Fehler drin|ich hab alles richtig], [kannst du nachsehen|oder|prüfst du das]?
[Fehler?|Fehler drin?|richtig?|korrekt?|ok so?|passt?|passts?|stimmts so?|richtig gelöst?|Kontrolle bitte|Check bitte|prüfen|checken]
[bitte um|ich bitte um|wir bitten um] [Kontrolle|Überprüfung|Prüfung|Korrektur|Durchsicht|Rückmeldung, ob es stimmt][.|]
[taugt|ist] [meine Lösung|mein Ergebnis|mein Versuch] [was|gültig|vollständig richtig|fehlerhaft|zulässig]?
[vergleich|vergleiche|gleiche] [mein Ergebnis|meine Lösung|das] mit [der richtigen Lösung|der Musterlösung|dem Original|der Lösung][ ab|][.|]
[sag|sagt|sagen Sie] [mir |][Bescheid |][ob ich Fehler gemacht habe|ob ich daneben liege|ob was falsch ist|wenn was nicht stimmt|was ich falsch gemacht habe][.|]
[wie schlimm ist es|wie viele Fehler habe ich|wieviel hab ich falsch|wie viele sind falsch|wie viel ist davon richtig]?
[das müsste|das sollte|das dürfte] [jetzt |so |][stimmen|richtig sein|passen|gelöst sein], [oder|oder nicht|richtig|seh ich das richtig]?
[ich denke|ich meine|ich glaub|ich glaube] [ich bin fertig|ich hab's|das ist richtig|es passt][, stimmt das?|, kontrollierst du?|, hab ich recht?|, oder irre ich mich?]
[hab ich recht|habe ich recht|irre ich mich|täusch ich mich|seh ich das richtig|denke ich richtig]?
[bin ich|hab ich mich] [falsch abgebogen|in einer Sackgasse|verrannt|auf dem Holzweg|irgendwo falsch abgebogen]?
[meine Lehrerin|mein Freund|meine Frau|mein Nachbar] [sagt|meint|behauptet], [das sei falsch|da ist ein Fehler|es stimmt nicht][, stimmt das?|, wer hat recht?|, hat sie recht?]
[schon|bisher|bis jetzt|so weit|soweit] [Fehler gemacht|irgendwas falsch|alles fehlerfrei|alles stimmig|was Falsches dabei]?
[darf|kann] [das|eine {digit}] [da|dort|an dieser Stelle|so] [stehen|hin|bleiben]?
[ist die {digit} richtig|ist meine {digit} da richtig|war die {digit} falsch|durfte ich die {digit} da setzen]?
[habbe ich|hab ich] [nen Fehler|fehler gemacht|n fehler drin|nen Dreher drin|nen Zahlendreher]?
[geprüft werden soll|zu prüfen ist|bitte validieren|Validierung]: [meine Lösung|mein Eintrag|der aktuelle Stand|ob es stimmt][.|]
[Bestätige|Bestätigen Sie|kannst du bestätigen|könnten Sie bestätigen], dass [das stimmt|alles richtig ist|meine Lösung korrekt ist][.|?|]
[sieht|schaut] [das |es ][gut|richtig|korrekt|ok|vernünftig] aus[ bisher| so|]?
[ich hab doppelte|da ist was doppelt|zweimal dieselbe Zahl], [wo liegt mein Fehler|was ist schiefgelaufen|was ist da falsch]?
"""),
    "unique": lines("""
[gibt's|gibts|gibt es] [da |hier |][nur eine|bloß eine|genau eine|eine einzige|lediglich eine] [Lösung|Möglichkeit|Antwort|Variante]?
[ist das|ist es|ist dieses] [die einzige|die einzig mögliche|die alleinige] [Lösung|Antwort|Möglichkeit|Variante]?
[könnte|kann] es [mehr als eine|mehrere|zwei|verschiedene|noch andere] [Lösungen|Antworten|Ergebnisse|Möglichkeiten] geben?
[existieren|gibt es|findest du|bestehen] [mehrere|weitere|alternative|verschiedene|zwei] [Lösungen|Lösungswege zum Endergebnis|Möglichkeiten es zu füllen|Varianten]?
[hat|besitzt] [das|es] [überhaupt |][eine eindeutige|nur eine|eine einzige|genau eine|mehr als eine|irgendeine] Lösung?
[wie viele|wieviele|wie viel|wieviel] [Möglichkeiten|verschiedene Lösungen|gültige Lösungen|Varianten|Ergebnisse|Lösungsmöglichkeiten] [gibt es|existieren|hat es|sind möglich|hats]?
[auf wie viele|auf wieviele] [Arten|Weisen] [kann man|lässt sich] [das|es] [lösen|ausfüllen|vervollständigen]?
[Anzahl|Zahl] der [Lösungen|möglichen Lösungen|gültigen Lösungen][?| bitte|]
[zähl|zähle|zählen Sie|bestimme] [mal |bitte |][die Lösungen|alle Lösungen|die Zahl der Lösungen|wie viele Lösungen es gibt][.|]
[ist|wäre] [das Rätsel|die Aufgabe|das] [eindeutig|eindeutig bestimmt|mehrdeutig|eindeutig lösbar|sauber gestellt|wohldefiniert]?
[mehrdeutig?|eindeutig?|mehrere Lösungen?|nur eine Lösung?|einzige Lösung?|genau eine?|eindeutigkeit?]
[prüfe|prüf|überprüfe|check|kontrolliere|teste|untersuche] [bitte |mal |][die Eindeutigkeit|auf Eindeutigkeit|ob es nur eine Lösung gibt|ob noch eine zweite Lösung existiert][.|]
[ich vermute|ich glaube|ich habe den Verdacht|mir scheint], [es gibt mehrere Lösungen|es hat zwei Lösungen|es ist nicht eindeutig|da geht mehr als eine][, stimmt das?|.|]
[ich habe|ich hab|meine Frau hat|mein Freund hat] [eine andere|eine abweichende|ne andere] Lösung [als im Heft|als im Buch|rausbekommen|gefunden], [gibt es mehrere|geht beides|ist das möglich]?
[ich will keine Lösung|nicht lösen|du musst es nicht lösen], [nur wissen wie viele es gibt|nur wissen ob sie eindeutig ist|sag nur ob es eine einzige ist][.|]
[kann|könnte] man [das |es ][auch |][anders|auf andere Weise|verschieden|unterschiedlich] [ausfüllen|lösen|vervollständigen|beenden]?
[gibt es|gibts] [noch |][was anderes|eine Alternative|Alternativen|eine alternative Lösung|eine Alternativlösung], [das auch passt|die auch gültig wäre|oder ist das die einzige]?
[reichen|genügen] [die Vorgaben|die vorgegebenen Zahlen|die Angaben|die Hinweise] [für eine eindeutige Lösung|für genau eine Lösung|damit es nur eine Lösung gibt|aus]?
[sind|waren] [zu wenig|zu wenige|genug] [Zahlen|Vorgaben|Hinweise|Angaben] [vorgegeben|gegeben|da], [dass es eindeutig ist|um eindeutig zu sein|oder gibt es mehrere Lösungen]?
[steht|liegt] die Lösung [eindeutig |][fest|schon fest|zweifelsfrei fest]?
[garantiert|sicher|wirklich|tatsächlich] [nur eine Lösung|eindeutig|genau eine Lösung|die einzige Lösung]?
[sag|sagen Sie|verrate] mir, [ob es die einzige Lösung ist|wie viele Lösungen das hat|ob noch was anderes möglich ist|ob das eindeutig lösbar ist][.|]
[ist es|wäre es] möglich, [dass es zwei Lösungen gibt|dass mehrere Lösungen existieren|dass es noch eine andere gibt|es anders zu lösen]?
[hat das Ding|hat dieses Teil] [nur ne Lösung|nur eine|mehrere|zwei Lösungen|ne eindeutige Lösung]?
[weist|belege|zeig|beweise|bestätige], dass [die Lösung eindeutig ist|es keine zweite Lösung gibt|nur eine Lösung existiert|es genau eine gibt][.|]
[handelt es sich|geht es hier] um ein [eindeutiges|richtiges|ordentliches|sauberes] {noun}, [mit nur einer Lösung|mit einer einzigen Lösung|oder mehrdeutig]?
[eine Lösung oder mehrere|eine oder zwei|eine oder viele|einzig oder nicht|mehrere oder nur eine]?
[ist die Lösung|ist das Ergebnis|ist die Antwort] [einzigartig|einmalig|alternativlos|die einzige|zwangsläufig|eindeutig bestimmt]?
[muss man|musste ich] [irgendwo |][raten|sich entscheiden], [weil es mehrere Lösungen gibt|oder ist es eindeutig|oder gibt es nur eine]?
[lässt|lassen] das [Raum|Spielraum] für [mehrere|verschiedene|andere] [Lösungen|Ergebnisse]?
[führen|führt] [mehrere|alle|verschiedene] Wege zu [demselben|unterschiedlichen|verschiedenen] [Ergebnis|Lösungen|Ergebnissen]?
[mich interessiert|uns interessiert|wissen will ich], [ob die Lösung einzig ist|ob es mehrere Lösungen gibt|wie viele Lösungen existieren|ob es eindeutig ist][.|]
[bitte um Auskunft|Frage|kurze Frage|eine Frage nur]: [eindeutig oder mehrdeutig|wie viele Lösungen|nur eine Lösung|hat es mehrere Lösungen]?
[gibt es da|gibts da] [etwa |vielleicht |womöglich |][zwei|2|noch eine|noch ne] [Lösungen|Lösung|gültige Lösungen|Möglichkeiten]?
[ist da|wäre da] [noch eine andere|eine weitere|eine zweite|sonst noch eine] [Lösung|Variante|Möglichkeit] [drin|möglich|denkbar|zulässig]?
[ist jedes Feld|sind alle Felder|ist jede Zahl] [eindeutig |zwingend |][bestimmt|festgelegt|vorgegeben]?
[ist das|ist es] [überhaupt |eigentlich |][lösbar und eindeutig|lösbar|ein gültiges Rätsel|korrekt konstruiert], [oder gibt es mehrere Lösungen|oder mehrere Lösungen|mit einer Lösung]?
[wievile|wiviele|wie viele] Lösungen[ gibts|]?
[mehr als eine|zwei oder mehr|eine andere|noch eine] Lösung [möglich|denkbar|vorhanden]?
[Eindeutigkeit|Eindeutigkeitsprüfung|Eindeutigkeitstest][ bitte|?| prüfen|]
[kommt|komm] [jeder|man] [immer |][auf dasselbe Ergebnis|zur selben Lösung|auf die gleiche Lösung]?
"""),
    "explain": lines("""
[erklär|erkläre|erklären Sie|erklärst du] [mal |mir mal |uns |mir bitte |][den Lösungsweg|die Vorgehensweise|das Vorgehen|den Rechenweg|deine Überlegungen|wie man drauf kommt|jeden einzelnen Schritt][.|?|]
[bring mir bei|lehre mich|zeig mir|bring mir das bei], [wie man das macht|wie man so was löst|das zu lösen|wie du denkst][.|]
[ich will's|ich will es|ich möchte es] [kapieren|verstehen|begreifen|nachvollziehen|lernen|selber können|checken][.|, nicht nur die Antwort|, erklär bitte|]
[nicht nur|nicht bloß] [die Lösung|das Ergebnis|die Antwort], [sondern auch der Weg|sondern wie man drauf kommt|auch die Begründung|ich will den Weg sehen][.|]
[der Weg|der Lösungsweg|die Herleitung|die Logik|die Begründung|die Methode] [interessiert mich|ist mir wichtig|wäre mir wichtiger als das Ergebnis|bitte|wäre gut][.|]
[wie geht man|wie geh ich|wie gehe ich|wie würdest du|wie würden Sie] [da |hier |][vor|heran|ran|vorgehen|herangehen]?
[wie|auf welche Weise] [kommt man|komme ich|kommst du|gelangt man] [auf die Lösung|darauf|zur Lösung|zum Ergebnis|da drauf]?
[wie funktioniert das|wie macht man das|wie löst man so etwas|wie geht sowas|wie denkt man da]?
[was|welche] [ist die Logik|steckt dahinter|ist das Prinzip|sind die Überlegungen|ist der Trick dahinter|Schritte sind nötig|Schlüsse zieht man]?
[geh|gehe|gehen Sie] [es |das |][mit mir |][Schritt für Schritt|Stück für Stück|einzeln|der Reihe nach|Zug um Zug] [durch|durchgehen][.|]
[Stück für Stück|der Reihe nach|eins nach dem anderen|Zug um Zug|Zahl für Zahl] [erklären|erläutern|vorführen|zeigen|lösen und begründen][ bitte|.]
[erläutere|erläutern Sie|schildere|beschreibe|beschreiben Sie|stell dar] [den Lösungsweg|die Herleitung|die einzelnen Schritte|das Vorgehen|wie du vorgehst|deine Gedanken][.| bitte|]
[leite|leiten Sie] [die Lösung|es|das Ergebnis] [her|Schritt für Schritt her|nachvollziehbar her][.|]
[begründe|begründen Sie] [jeden Schritt|jeden Zug|jede Zahl|deine Schritte|die Lösung][.| bitte|]
[mach's mir vor|mach es mir vor|führ es vor|zeig wie du's machst|zeig mir wie du denkst|lass mich zuschauen][.|]
[wie löst ein Profi das|wie würde ein Profi das angehen|wie machen das die Experten|wie löst man das ohne zu raten]?
[welche Tricks|welche Kniffe|welche Regeln|welche Techniken|welche Taktik|welches Verfahren] [gibt es da|wendet man an|muss man kennen|brauche ich|benutzt du]?
[ich kapier's nicht|ich kapiere es nicht|ich versteh's nicht|ich versteh nur Bahnhof|ich verstehe nicht wie das gehen soll|ich check das nicht], [erklär es mir|kannst du es erklären?|wie geht das?|bitte erklären]
[ich verstehe nicht|versteh nicht|mir ist unklar|mir ist nicht klar], [wie man das löst|wie man da vorgeht|wie man auf die Lösung kommt|wie das gehen soll][.|]
[könnten Sie|könntest du|würdest du|kannst du|magst du] [mir |uns |][das |][Vorgehen |den Weg |][erklären|erläutern|näherbringen|beibringen|verständlich machen|vorrechnen]?
[rechne|rechnen Sie] [es |das |][mir |][bitte |][vor|Schritt für Schritt vor][.|]
[ausführlich|detailliert|genau|verständlich|einfach|für Dummies|kindgerecht|für Anfänger] [erklären|erklärt|erläutern|erklären wie man es löst][ bitte|.]
[erklär's|erklärs|erklär es] [mir |meinem Kind |meiner Oma |][wie einem Kind|ganz langsam|einfach|für Anfänger|so dass ich es verstehe|als wäre ich fünf][.|]
[Lösungsweg|Rechenweg|Herleitung|Erklärung|Begründung|Anleitung|Erläuterung][ bitte|, bitte|?|!|]
[Lösung mit Weg|Lösung inklusive Erklärung|Lösung samt Begründung|mit Rechenweg|mit allen Schritten|inkl. Lösungsweg|plus Erklärung][ bitte|.|]
[lös es und sag dazu warum|löse es laut denkend|denk laut|kommentiere deine Schritte|kommentiere jeden Zug|löse mit Kommentar][.| bitte|]
[ich bin|bin|wir sind] [Anfänger|neu dabei|Neuling|blutiger Anfänger], [wie löst man so was?|zeig mir wie das geht|bitte alles erklären|erkläre mir die Methode]
[ich möchte|ich will|will] [beim nächsten Mal|das nächste|in Zukunft] [selbst|alleine|selber] [lösen können|schaffen], [zeig mir wie|erklär mir wie|bring es mir bei][.|]
[was ist|was wäre] [eine gute Strategie|die beste Methode|der beste Weg|eine sinnvolle Reihenfolge|der logische Weg][ hier| dafür| um das zu lösen|]?
[in welcher Reihenfolge|nach welchem System|nach welcher Methode|mit welcher Technik] [löst man das|füllst du die Felder|geht man vor|soll ich vorgehen]?
[wie bist du|wie sind Sie] [drauf gekommen|darauf gekommen|vorgegangen|zur Lösung gekommen]?
[warum|wieso] [ist das die Lösung|kommt das raus|ist die Lösung so]? [erklär mal|erkläre alle Schritte|bitte mit Begründung]
[hilf mir|helfen Sie mir], [das zu verstehen|es zu begreifen|den Lösungsweg zu verstehen|die Logik zu durchschauen][.|]
[ich brauch|ich brauche|wir brauchen|für die Schule brauche ich] [eine Erklärung|den Lösungsweg|eine Anleitung|die einzelnen Schritte|ein Tutorial|eine Schritt-für-Schritt-Lösung][.|]
[Tutorial|Crashkurs|Lektion|Nachhilfe|kleine Lektion|Einführung ins Lösen][ bitte|, bitte|?|]
[jeden Schritt|alle Schritte|die Zwischenschritte|jeden Gedankengang] [einzeln |][zeigen|aufschreiben|auflisten|erklären|nennen][ bitte|.]
[schreib|schreiben Sie|liste] [die Schritte|alle Schritte|den Weg|jeden Schritt|die Überlegungen] auf[.|]
[mir fehlt|mir fehlt noch] [das Verständnis|die Technik|die Methode][, erklär es mir|, wie löst man das?|, zeig mir den Weg][.|]
[erleuchte mich|klär mich auf|mach mich schlau|lass mich teilhaben], [wie man das löst|wie das geht|wie du das löst][.|]
[ich will die Logik sehen|zeig die Logik|ohne Raten, mit Logik erklärt|logisch hergeleitet bitte|die Argumente bitte][.|]
[erklärung|erklähr|erkler|erklär] [wie|wi] [man das|das] [löst|geht|macht] [bitte|bite|]
[durchgehen|vorführen|erklären|vormachen|beibringen][ bitte|, bitte|?|!|]
"""),
    "why": lines("""
wieso [ist|steht|kommt] in {cell} [eine |die |ausgerechnet die |][{digit}|{digit} hin]?
[wie kommst du|wie kommt man|wie kommen Sie] in {cell} auf [die|eine] {digit}?
aus welchem Grund [steht|ist|muss] in {cell} [die |eine ]{digit}[ sein|]?
[was zwingt|was nötigt|was macht] die {digit} in {cell} [zwingend|notwendig|sicher]?
weswegen [kommt|gehört|steht|muss] [die|eine] {digit} in {cell}[ rein| hin|]?
[ich kapier nicht|ich sehe nicht|mir ist nicht klar|mir leuchtet nicht ein|versteh nicht], [warum|wieso|weshalb] in {cell} {digit} [steht|ist|sein muss][.|]
[weshalb|warum|wieso] nicht {digit} in {cell}?
[warum|wieso|weshalb] [darf|kann|geht] in {cell} [keine|nicht die|kein] {digit} [hin|stehen|rein|sein]?
in {cell} [steht|soll|kommt] [laut Lösung |angeblich |]{digit}[ hin|][, wieso das?|, warum denn?|, wie kommt das?|. Begründung?]
[was ist der Grund|was ist die Begründung|was ist die Logik] [für|hinter] [die|der] {digit} in {cell}?
Begründung für [die|eine] {digit} in {cell}[?| bitte|]
[erkläre|erklären Sie|erläutere|erläutere mir] [bitte |mir ][die|nur die|einzig die] {digit} in {cell}[.|]
[kannst du|könntest du|können Sie] [mir |][erklären|sagen|zeigen|verraten], [warum|wieso|weshalb] in {cell} [die|eine] {digit} [steht|stehen muss|hingehört]?
[woran sieht man|woran erkennt man|woran sehe ich|woraus folgt|woraus schließt du], dass in {cell} {digit} [steht|sein muss|hingehört|hinkommt]?
[wieso|warum] [bist du sicher|ist es sicher|ist klar], dass in {cell} [eine |]{digit} [steht|gehört|ist]?
[ich hätte|ich dachte|ich hatte] in {cell} [etwas anderes|eine andere Zahl|was anderes], [warum|wieso] [die |]{digit}?
muss in {cell} [wirklich|unbedingt|zwingend] [die|eine] {digit} [stehen|hin|sein]? [Warum?|Wieso?|Weshalb?]
[die|diese] {digit} in {cell} [verstehe ich nicht|leuchtet mir nicht ein|ist mir ein Rätsel|kann ich nicht nachvollziehen][.|, warum?]
[könnte|kann] in {cell} nicht auch [etwas anderes|eine andere Zahl] als {digit} [stehen|sein]? [warum nicht?|wieso nicht?]
[wie|auf welche Weise] [schließt|folgert|leitet] man [in {cell}|für das Feld in {cell}|dass in {cell}] [auf die |]{digit}[ steht|]?
[warum|wieso|weshalb] [hast du|haben Sie|hat die Lösung] in {cell} [eine|die] {digit} [gesetzt|eingetragen|hingeschrieben|stehen]?
wie [erklärt sich|begründet sich|ergibt sich] [die|eine] {digit} in {cell}?
[{digit} in {cell}|in {cell} {digit}], [warum|wieso|weshalb|wie das]?
"""),
    "generate": lines("""
[hast du|hättest du|habt ihr|haben Sie] [noch eins|noch welche|noch ein {noun}|ein anderes|mehr davon|ein frisches {noun}][ für mich|]?
[her mit dem nächsten|her mit einem neuen {noun}|ich brauche Nachschub|ich hätte gern ein frisches {noun}|ich wünsche mir noch ein {noun}|ich will ein anderes {noun}][.|!|]
[ein anderes|ein anderes {noun}|ein weiteres|mal ein anderes|lieber ein anderes][, bitte| bitte|.|]
[erfinde|erfind|entwirf|konstruiere|produziere|kreiere|generier|erstell|erzeug] [mir |bitte |][ein {noun}|eins|ein neues|ein {noun} für mich][.|]
[stell|stelle|leg] mir [ein|ein neues|noch ein] {noun} [zusammen|hin|vor][.|]
[weiter geht's|weiter|nächstes|nächste Runde|die nächste Aufgabe|nächstes Rätsel|neue Runde][, bitte| bitte|!|.]
[neues {noun}|neues Rätsel|neues Spiel|neue Aufgabe|frisches {noun}|anderes {noun}][ bitte|, bitte|!|]
[gibt's|gibt es|gibts] [noch eins|noch mehr|noch ein {noun}|ein neues|Nachschub]?
[das habe ich fertig|das hab ich gelöst|das kenne ich schon|damit bin ich durch|fertig], [jetzt ein neues|gib mir das nächste|noch eins bitte|ich will ein anderes][.|]
[ich will|ich möchte|lass mich|wir wollen] [noch eins lösen|weiterspielen|noch eins probieren|ein {noun} spielen|was zum Rätseln|was zum Knobeln][.|]
[spendier|schenk|besorg|liefer|schick] mir [ein|noch ein|ein neues] {noun}[.| bitte|!]
[ein {noun}|noch ein {noun}] [gleicher|derselben|ähnlicher] [Schwierigkeit|Stufe|Art][ bitte|.|]
[genauso schwer|gleich schwer|gleicher Schwierigkeitsgrad|so ähnlich|im gleichen Stil], [aber ein anderes|nur ein neues|noch eins][ bitte|.]
[mach|machen Sie|machst du] [uns |mir |][noch eins|ein weiteres|eins zum Üben|ein {noun} zum Ausdrucken|ein {noun} für die Pause][.|?|]
[ich brauche|ich bräuchte|wir brauchen] [Übungsmaterial|eine neue Aufgabe|ein Übungsblatt|etwas zum Üben|ein {noun} für meine Klasse][.|]
[Zufalls|zufälliges ]{noun}[ bitte|, bitte|!|]
[überrasch mich mit|wie wäre es mit|wie wär's mit] [einem {noun}|noch einem {noun}|einem neuen {noun}|einem weiteren][.|?|]
[gib|gibst du|gebt] [mir |uns ][bitte |mal |][was Neues|was zu lösen|ein neues Rätsel|eine neue Aufgabe|noch so ein {noun}][.|?|]
[eins geht noch|einen hab ich noch|noch eine Runde|noch mal|nochmal eins|noch einmal so eins][!|.| bitte|]
[kann ich|könnte ich|darf ich|können wir] [noch eins|ein neues {noun}|ein anderes|das nächste|noch ein {noun}] [haben|bekommen|kriegen]?
[das gefällt mir nicht|das mag ich nicht|kein Bock auf das|dieses nicht], [ein anderes bitte|gib mir ein anderes|mach ein neues][.|]
"""),
    "generate easier": lines("""
[hast du|hättest du|gibt es|habt ihr] [auch |][was Einfacheres|was Leichteres|ein leichteres|ein simpleres|ein {noun} für Einsteiger|etwas Leichtes]?
[geht das|geht's|gehts] [auch |][leichter|einfacher|nicht so schwer|simpler|eine Stufe leichter]?
[bitte |][nicht so schwer|nicht ganz so schwer|nicht so knifflig|weniger kompliziert|weniger knifflig|etwas leichter|ein bisschen einfacher|bisschen leichter][ bitte|.|]
[zu schwierig|zu kompliziert|zu knifflig|zu anspruchsvoll|zu hart|zu heftig|echt schwer][, ein leichteres|, lieber was Einfaches|, gib mir eins das leichter ist|, mach's einfacher][.|]
[das schaff ich nicht|das packe ich nicht|das ist nichts für mich], [gib mir ein leichteres|ich will ein einfacheres|ich hätte lieber was Leichtes][.|]
[ein {noun}|was] [zum Einstieg|zum Aufwärmen|zum Warmwerden|für Einsteiger|für Neulinge|für mein Kind|für die Grundschule][ bitte|.|]
[leichte Stufe|Stufe leicht|Schwierigkeit leicht|Schwierigkeitsgrad: einfach|Level leicht|Niveau Anfänger][ bitte|, bitte|]
[mach|machs|mach's|mach mir] [eins das |ein {noun} das |][leichter|leichter ist|einfacher ist|weniger schwer ist|nicht so schwer ist][.|]
[ein {noun}|eins] mit [mehr Zahlen|mehr Vorgaben|mehr Hinweisen|weniger Lücken][ bitte|.|]
[erstelle|erzeuge|generiere|entwirf|bau mir] [ein einfaches|ein leichtes|ein leichteres|ein kinderleichtes|ein simples] {noun}[.|]
[senk|senke|verringere|reduziere|schraub runter:] [die Schwierigkeit|den Schwierigkeitsgrad|das Niveau][.| bitte|]
[eine Stufe|ein Level|eine Nummer|einen Tick|ein Stück] [leichter|einfacher|tiefer|niedriger|kleiner|darunter][ bitte|.|]
[ich bin Anfänger|ich bin noch nicht so gut|ich fange erst an|ich übe noch], [ein leichtes {noun} bitte|gib mir was Einfaches|mach ein einfaches][.|]
[lieber|dann doch lieber|erstmal] [ein leichtes|was Leichtes|ein einfaches|was Einfaches|eins für Anfänger][ bitte|.|]
[kannst du|könntest du|können Sie] [mir |][ein leichteres|ein einfacheres|etwas Leichteres|was nicht so Schweres] [machen|geben|erstellen|heraussuchen]?
[das nächste|das neue|noch eins, aber] [soll leichter sein|bitte leichter|bitte einfacher|bitte nicht so schwer|mit weniger Schwierigkeit][.|]
[noch eins|ein neues|ein anderes], [aber leichter|aber einfacher|nur leichter|diesmal leichter|aber was Entspanntes][ bitte|.|]
[was Entspanntes|was Lockeres|was Gemütliches|ein babyleichtes|was für nebenbei|ein ganz leichtes][ bitte|.|]
[ich will|wir wollen|die Kinder wollen] [ein leichteres|etwas Leichteres|was Leichtes|ein einfaches {noun}][.|]
[leichteres {noun}|einfaches {noun}|leichtes {noun}|einfacheres {noun}|leichteres Rätsel][ bitte|, bitte|!|]
"""),
    "generate harder": lines("""
[hast du|hättest du|gibt es|habt ihr] [auch |][was Schwereres|was Kniffligeres|ein schwereres|etwas Anspruchsvolles|ein {noun} für Fortgeschrittene|richtig schwere]?
[geht das|geht's|gehts] [auch |noch |][schwerer|schwieriger|kniffliger|härter|eine Stufe schwerer]?
[ein bisschen|etwas|deutlich|viel|noch|ruhig] [schwerer|schwieriger|anspruchsvoller|kniffliger|härter|kniffeliger][ bitte|.|]
[zu leicht|zu einfach|zu simpel|viel zu leicht|langweilig leicht|pipifax|babyleicht|pillepalle][, ein schwereres|, was Schweres bitte|, gib mir was Härteres|, mach's schwerer][.|]
[das war zu einfach|das hab ich in zwei Minuten gelöst|das langweilt mich|das unterfordert mich|das war nix], [ein schwereres bitte|mehr Herausforderung|jetzt was Kniffliges|gib mir ein schwieriges][.|]
[ich will|ich brauche|ich suche|ich möchte] [eine Herausforderung|was Schweres|was Anspruchsvolles|eine harte Nuss|eine echte Knacknuss|etwas für Könner|richtig gefordert werden][.|!|]
[schwere Stufe|Stufe schwer|Schwierigkeit schwer|Schwierigkeitsgrad: schwer|Level Experte|Niveau Profi|Stufe teuflisch][ bitte|, bitte|]
[ein {noun}|was] [für Könner|für Fortgeschrittene|für Meister|für Fortgeschrittenere|für Genies|für Tüftler|für echte Kenner][ bitte|.|]
[mach|machs|mach's|mach mir] [eins das |ein {noun} das |][schwerer|schwerer ist|schwieriger ist|härter ist|richtig wehtut][.|]
[ein {noun}|eins] mit [weniger Zahlen|weniger Vorgaben|weniger Hinweisen|mehr Lücken][ bitte|.|]
[erstelle|erzeuge|generiere|entwirf|bau mir] [ein schweres|ein kniffliges|ein schwieriges|ein teuflisches|ein höllisch schweres|ein anspruchsvolles] {noun}[.|]
[erhöh|erhöhe|steigere|schraub hoch:] [die Schwierigkeit|den Schwierigkeitsgrad|das Niveau][.| bitte|]
[eine Stufe|ein Level|eine Nummer|einen Tick|ein Stück] [schwerer|schwieriger|höher|härter|darüber|größer][ bitte|.|]
[ich bin Profi|ich bin geübt|ich bin schon gut|ich kann das inzwischen], [ein schweres {noun} bitte|gib mir was Schweres|was für Experten][.|]
[noch eins|ein neues|ein anderes], [aber schwerer|aber schwieriger|aber kniffliger|diesmal schwerer|nur härter][ bitte|.|]
[kannst du|könntest du|können Sie] [mir |][ein schwereres|ein schwierigeres|etwas Anspruchsvolleres|was Härteres] [machen|geben|erstellen|heraussuchen]?
[das schwerste|das schwierigste|das härteste|dein schwerstes|das kniffligste] {noun}[, das du hast|, das es gibt| bitte|]
[das nächste|das neue] [soll schwerer sein|bitte schwerer|bitte schwieriger|darf schwerer sein|ruhig anspruchsvoller][.|]
[was Kniffliges|was Hartes|was Forderndes|ein echter Brocken|ein Hammer-{noun}|was zum Zähneausbeißen][ bitte|.|]
[schwereres {noun}|schwieriges {noun}|schweres {noun}|kniffliges {noun}|schwereres Rätsel][ bitte|, bitte|!|]
"""),
    "chat": lines("""
[hi|hey|moin|servus|grüezi|na du|hallöchen|guten abend|tach][!|.|, alles klar?|]
[danke dir|besten Dank|tausend Dank|herzlichen Dank|dankeschön|danke sehr|merci|thx][!|.| für alles| nochmal|]
[das hat geholfen|du hast mir sehr geholfen|das war hilfreich|jetzt hab ich's verstanden|alles klar|verstanden|aha|ach so|okay|ok][, danke|!|.|]
[gut gemacht|toll|großartig|spitze|prima|wow|cool|stark|wunderbar|genial|beeindruckend][!|.|]
[wie heißt du|wie ist dein Name|hast du einen Namen|wer hat dich gemacht|wer hat dich programmiert|woher kommst du]?
[bist du|bin ich hier bei] [ein Mensch|eine KI|eine Maschine|ein Programm|einem Computer|ChatGPT]?
[wozu bist du da|was machst du so|wobei kannst du helfen|was sind deine Fähigkeiten|womit kennst du dich aus|was geht hier]?
[wie benutze ich dich|wie funktioniert das hier|wie geb ich ein Rätsel ein|in welcher Form soll ich das Rätsel eingeben|kann ich auch ein Foto schicken]?
[kannst du auch|löst du auch|kennst du] [andere Rätsel|andere Spiele|Matheaufgaben|noch mehr Arten von Rätseln]?
[kannst du|sprichst du|verstehst du] [auch |][Englisch|Deutsch|andere Sprachen|Türkisch|Dialekt]?
[erklär mir die Regeln|was sind die Regeln|wie lauten die Spielregeln|ich kenne die Regeln nicht|nenn mir die Spielregeln][.|?|]
[wie viele Vorgaben braucht ein Sudoku mindestens|wie viele Sudokus gibt es|seit wann gibt es Sudoku|was bedeutet Sudoku|was heißt Sudoku auf Deutsch]?
[wie geht's dir|wie läuft's|was geht|alles gut bei dir|na, wie geht's|wie war dein Tag][?|]
[erzähl mir einen Witz|kennst du einen Witz|sing mir was|erzähl was|unterhalte mich][.|!|?|]
[wie ist das Wetter|wie spät ist es|welcher Tag ist heute|wer hat gestern gewonnen|was gibt's Neues]?
[ich heiße {name}|ich bin {name}|mein Name ist {name}|hier ist {name}][, freut mich|.|!|]
[schönen Abend noch|schönen Tag noch|mach's gut|machs gut|ciao|bis morgen|bis zum nächsten Mal|tschau|adieu|man sieht sich][!|.|]
[das war alles|mehr brauche ich nicht|sonst nichts|ich brauche nichts mehr|keine weiteren Fragen][, danke|.|]
[ich melde mich wieder|ich komme später wieder|ich schick gleich eins|gleich kommt ein Rätsel|moment noch|warte kurz][.|]
[ich liebe Rätsel|ich mag Sudoku|ich rätsle gern|Rätseln ist mein Hobby|ich bin süchtig nach Sudoku][.|!|]
[bist du schlau|kannst du denken|hast du Gefühle|wirst du müde|lernst du dazu]?
[kostet das was|ist das kostenlos|muss ich zahlen|muss ich mich anmelden|speicherst du meine Daten]?
[wie schnell bist du|wie gut bist du|machst du auch Fehler|kann ich dir vertrauen|wie arbeitest du]?
[Test|test test|hallo?|bist du da|jemand da|hört mich jemand][?|]
[frohe Weihnachten|frohes neues Jahr|schönes Wochenende|schöne Ferien|guten Rutsch|alles Gute][!|.|]
[sorry|Entschuldigung|tut mir leid|verzeih], [falscher Chat|hab mich verklickt|vergiss es|war nichts|schon gut][.|]
[vergiss es|egal|schon gut|passt schon|nicht so wichtig|hat sich erledigt|ich hab's doch noch][.|, danke|]
[haha|lol|hihi|:)|xD|ja|nein|vielleicht|genau|stimmt]
[was ist|was ist eigentlich|was versteht man unter] [Sudoku|künstliche Intelligenz|ein Denksport|eine Knobelei]?
[welches ist dein Lieblingsrätsel|was rätselst du am liebsten|was ist deine Lieblingszahl|spielst du gern]?
[du bist toll|du bist super|du bist der Beste|du bist lustig|du bist klasse|gefällt mir hier][!|.|]
[das ist Mist|du bist doof|du nervst|das taugt nichts|schlechter Bot][!|.|]
[ist Sudoku gut fürs Gehirn|macht Rätseln schlau|wie lange braucht man für ein Sudoku|gibt es Meisterschaften]?
[mit wem spreche ich|mit wem rede ich|wer antwortet hier|ist da jemand|bist du echt]?
[dürfen Zahlen doppelt vorkommen|darf eine Zahl zweimal in einer Reihe stehen|gelten die Diagonalen auch|braucht man Mathe für Sudoku]?
[ich bin {name} und|also ich] [wollte nur Hallo sagen|wollte mich nur bedanken|wollte nur mal schauen|probiere das hier nur aus][.|]
[guten Appetit|gesundheit|prost|viel Spaß|viel Glück|toi toi toi][!|.|]
[was hältst du von KI|wer ist Einstein|was ist die Hauptstadt von Frankreich|wie alt bist du|wo wohnst du]?
[wie starte ich|was muss ich tun|was soll ich eingeben|gibt es eine Anleitung für dich|wie geht das hier]?
[merci vielmals|vergelt's Gott|man dankt|dank dir schön|supi danke|jo danke|passt, danke]
"""),
}
