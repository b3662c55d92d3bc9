"""Italian: further wishes around a puzzle."""

from __future__ import annotations

from training.corpus.wish_bank import Bank, lines

WISHES: Bank = {
    "solve": lines("""
[mi arrendo|ci rinuncio|getto la spugna|basta, non ce la faccio|non ne posso più|mollo], [risolvilo tu|dammi la risposta|dimmi il risultato|mostrami la soluzione|fallo tu][.|!|]
[dammi|mandami|dimmi|mostrami|passami|fammi vedere] [la risposta|il risultato|la soluzione completa|tutti i numeri|il risultato finale|lo schema completo][, per favore| per piacere| pls|.|!|]
[trova|calcola|determina|cerca|ricava] [la soluzione|la risposta|i numeri mancanti|il risultato][.| per favore|]
[riesci a|sei capace di|sapresti|sai|ce la fai a|ti va di] [risolverlo|finirlo|farlo|completarlo|trovare la soluzione]?
[me lo risolvi|me lo finisci|me lo completi|lo risolvi tu|me lo fai|lo risolvete] [per favore|tu|per intero|]?
[niente indizi|senza indizi|non voglio suggerimenti|nessun aiutino], [solo la risposta|direttamente la soluzione|dammi la soluzione intera|voglio il risultato][.|]
[senza spiegazioni|non serve spiegare|niente spiegazioni|non spiegare], [solo la soluzione|solo il risultato|dammi la risposta e basta][.|]
[voglio|vorrei|mi interessa|ho bisogno di] [sapere la risposta|vedere il risultato|vederlo risolto|conoscere la soluzione|avere la soluzione|vederlo finito][.|]
[come va a finire|che risultato esce|cosa esce|qual è il risultato|come viene alla fine|qual è la risposta giusta|cosa viene]?
[risposta|risultato|soluzione completa|la soluzione|soluz|la risposta|risolvere|da completare|risolvi|soluzione finale][, grazie| pls| per cortesia|?|!|]
[metti|inserisci|scrivi|aggiungi] [i numeri che mancano|tutti i numeri|quello che manca|il resto][.| per favore|]
[completa|riempi|termina|concludi|finisci] [tutto|il resto|fino in fondo|gli spazi vuoti|i buchi|per me][.| grazie|]
[non ci riesco|non mi viene|è impossibile per me|non so risolverlo|non sono capace], [risolvilo per me|fallo tu|dammi la soluzione|lo risolvi tu?|puoi risolverlo?]
[qualcuno|chi] [lo risolve|sa risolverlo|può risolverlo|me lo risolve|ha la soluzione]?
[cosa va|che numeri vanno|cosa metto|cosa ci va] [nelle caselle vuote|negli spazi vuoti|nei buchi|dove manca]?
[per confrontare|per controllare la mia|voglio confrontare]: [qual è la soluzione giusta?|la soluzione corretta, grazie|dammi la risposta esatta]
[tutto|per intero|completo|dall'inizio in fondo], [non solo un indizio|non un solo numero|risolto per favore|grazie][.|]
[mia figlia|il capo|mio padre] [vuole la soluzione|vuole il risultato|aspetta la risposta|vuole vederlo risolto][.|]
[si prega di|la prego di|le chiedo di|potrebbe gentilmente] [risolverlo|fornire la soluzione|completarlo|inviarmi la soluzione][.|]
[scommetto che non lo risolvi|vediamo se lo risolvi|prova a risolverlo|dai risolvilo][.|!|]
[risovi|risolvimelo|rissolvi|risolvilo dai|risovilo] [x favore|pls|tu|]
[ne ho abbastanza|mi sono stufato|ho perso la pazienza], [la soluzione subito|dammi la risposta|risolvilo e basta]
[dammi una mano|aiutami|un aiuto] [a finirlo tutto|a risolverlo tutto|a completarlo fino in fondo][.|]
"""),
    "hint": lines("""
[niente spoiler|non spoilerare|senza spoiler|non dirmi tutto|non rovinarmi il gusto], [solo un indizio|un aiutino e basta|solo una dritta|solo un piccolo suggerimento][.|]
[tu cosa faresti|dove guarderesti|da dove partiresti|tu cosa metteresti|cosa faresti al posto mio|dove andresti] [adesso|ora|poi|per prima cosa|]?
[mi sono bloccato|mi sono bloccata|sono fermo|sono incastrato|sono impantanato|mi sono arenato|non vado avanti|sono in un vicolo cieco|ho un vuoto|sono perso][, un aiutino?|, che faccio?|, e ora?|, qualche idea?|, aiutami un po'|.|, una dritta]
[non vedo|non trovo|non so|non riesco a trovare] [la prossima mossa|come proseguire|come continuare|il prossimo numero|dove mettere le mani|da che parte andare][.|, un indizio?|, dammi una dritta|, aiutami un pochino|]
[e adesso|e ora|e poi|che si fa ora|cosa viene dopo|come proseguo|come vado avanti|come procedo|ora che faccio]?
[quale casella|che casella|quale numero|che numero] [posso riempire|si può mettere|è la più facile|viene dopo|riempio adesso|è sicuro]?
[in quale|su quale|in che] [riga|colonna|zona|angolo|parte] [guardo|mi concentro|devo cercare|conviene guardare]?
[dimmi|indicami|mostrami|segnalami] [solo |soltanto |][dove guardare|un numero|una casella|la casella successiva|il prossimo passo|da dove partire][.| per favore|]
[non tutta la soluzione|non voglio la soluzione|non la risposta|la soluzione no|non dirmi la risposta], [solo il prossimo numero|solo una casella|solo una dritta|basta un accenno|solo un consiglio][.|]
[voglio risolverlo da solo|voglio farcela da sola|preferisco arrivarci io|lasciami risolvere], [ma dammi un indizio|ma mi serve una dritta|dimmi solo da dove|basta un aiutino][.|]
[aiutami|guidami|indirizzami|orientami|sbloccami] [un po'|un pochino|solo col prossimo passo|nella direzione giusta|a ripartire|a proseguire][, senza risolverlo|, ma non risolverlo|.|]
[indizio?|una dritta|un consiglio|un accenno|un suggerimento|hint|tip|un aiutino pls|un piccolo indizio|prossimo passo|prossima mossa|qualche idea?|imbeccata|una pista|suggerimento?|aiutino?]
[hai|avresti|c'è|avete] [un consiglio|qualche suggerimento|un'idea|una dritta|un indizio|una pista][ per me| per continuare|]?
[un passo|una casella|un numero|una mossa] [solo|e basta|mi basta|è sufficiente|e poi vado avanti io|e continuo da solo][.|]
[come comincio|da che parte inizio|qual è la prima mossa|come parto|dove inizio|da dove si parte]?
[c'è|vedi|esiste] [una casella facile|qualcosa di evidente|un numero ovvio|una casella obbligata] [che non vedo|adesso|che ho saltato|]?
[ci sono quasi|manca poco|sono a metà], [qual è il prossimo?|ancora un indizio|un consiglio?|cosa viene dopo?]
[consigliami|suggeriscimi|proponimi|raccomandami] [una mossa|il prossimo passo|una casella|dove guardare][.|]
[non risolverlo tutto|non finirlo|non fare tutto|non darmi la soluzione], [indirizzami soltanto|solo un passo|dimmi solo dove guardare|fammi solo un accenno][.|]
[gradirei|vorrei cortesemente|chiedo|potrei avere] [un'indicazione|un suggerimento, non la soluzione|un piccolo aiuto|solo un indizio][.|?|]
[illuminami un po'|dammi un'idea|dammi lo spunto|dammi uno spunto|fammi ripartire][.| dai|]
[indisio|un inidzio|sugerimento|un consilio|aiutno] [pls|x favore|]
"""),
    "check": lines("""
[ho sbagliato|mi sono sbagliato|mi sono confusa|ho commesso un errore|ho fatto uno sbaglio|ho cannato|ho fatto qualcosa di sbagliato] [da qualche parte|in qualche casella|qualcosa|]?
[è corretto|va bene|è tutto giusto|tutto ok|è giusto così|torna|torna tutto|quadra|è esatto|è valido|va bene fin qui|giusto finora|funziona così]?
[sto andando bene|sono sulla buona strada|vado bene|ho ragione|sono nel giusto|sto facendo bene]?
[controlla|ricontrolla|verifica|rivedi|correggi|esamina|convalida|guarda] [la mia risposta|i miei numeri|quello che ho messo|il mio lavoro|tutto|lo schema che ho riempito|il mio risultato][.| per favore| pls|]
[puoi|potresti|potrebbe|riesci a|mi puoi] [controllare|correggere|vedere se è giusto|dirmi se ho sbagliato|verificare|rivedere i miei numeri|dare una controllata]?
[dov'è|qual è|dove sta|in quale casella è|dove ho fatto] [l'errore|il mio errore|lo sbaglio|il mio sbaglio]?
[cosa|quale numero|quale casella|che cosa] [è sbagliato|non va|ho sbagliato|è fuori posto|non torna|c'è di sbagliato]?
[non torna|non quadra|c'è qualcosa che non va|mi viene una contraddizione|alla fine non viene|qualcosa non funziona], [dove ho sbagliato?|trova l'errore|cosa ho sbagliato?|dov'è lo sbaglio?|aiutami a trovare l'errore]
[finito|ho finito|fatto|ce l'ho fatta|completato], [è giusto?|controlla|va bene?|è corretto?|me lo controlli?|puoi verificare?]
[segna|indica|evidenzia|mostrami|elenca|cerchia] [gli errori|i miei errori|quello che è sbagliato|i numeri sbagliati|le caselle sbagliate][.|]
[vedi|trovi|ci sono|noti] [errori|contraddizioni|conflitti|numeri doppi|qualcosa di sbagliato|sbagli|incongruenze][ nel mio|]?
[ho violato|ho infranto|rispetto|sto violando] [qualche regola|le regole|una regola]?
[non risolverlo|senza risolverlo|non voglio la soluzione], [controlla soltanto|dimmi solo se è giusto|correggi e basta|verifica solo se ci sono errori][.|]
[prima di continuare|prima di consegnare|prima di andare avanti]: [è giusto finora?|ci sono errori?|controlla per favore|tutto corretto?]
[non sono sicuro|non sono sicura|ho dei dubbi|ho un dubbio|non mi fido], [è giusto?|puoi controllare?|verifica|me lo controlli?|è corretto?]
[credo|penso|mi sembra|direi] [sia giusto|di aver finito|che vada bene|di averlo risolto|che sia corretto][, no?|, confermi?|, vero?|, controlla]
[temo|ho paura|mi sa|credo] [di aver sbagliato|di aver fatto un errore|che ci sia un errore|che non sia giusto][, controlli?|, verifica|, è così?|.]
[conferma|confermami|puoi confermare|confermi] [che è giusto|che ho fatto bene|se è corretto|la mia soluzione][.|?|]
[confronta|paragona] [la mia risposta|la mia soluzione|il mio] con [quella giusta|la soluzione|la soluzione vera][.|]
[quanti errori|quanti sbagli|quanti ne ho sbagliati] [ho fatto|ci sono|]?
[il mio {digit} è giusto|il {digit} che ho messo va bene|posso mettere un {digit} lì|quel {digit} è corretto]?
[mio marito|la maestra|il mio amico] [dice|sostiene] che [è sbagliato|ho sbagliato|c'è un errore][, è vero?|, chi ha ragione?|]
[giusto?|corretto?|errori?|esatto?|ok?|sbagliato?|va bene?|controllo|verifica|correzione|controllare|verifica pls|tutto ok?|correggere]
[chiedo|si richiede|gradirei|prego di] [una verifica|la correzione|un controllo della soluzione|verificare la mia soluzione][.|]
[ci sono riuscito|ce l'ho fatta|ho vinto|l'ho risolto bene|l'ho fatto giusto] o [no|ho sbagliato]?
[e giusto|va bn|e coretto|è gusto|e esato|o sbagliato] [cosi|fin qui|]?
"""),
    "unique": lines("""
[c'è|ha|esiste|c'è solo] [una risposta sola|una sola risposta|soltanto una soluzione|esattamente una soluzione|due soluzioni|più di una risposta|un'altra risposta]?
[è|questa è|sarebbe] [l'unica soluzione|la sola soluzione|l'unica risposta|l'unica possibile|unica|la sola possibile]?
[quante|qnt] [risposte|soluzioni diverse|soluzioni possibili|possibilità|soluzioni valide] [ha|ci sono|esistono|sono possibili]?
[in quanti modi|in quante maniere] [si può risolvere|si può completare|si riempie|può essere riempito]?
[può|potrebbe|è possibile che] [avere due soluzioni|esserci un'altra soluzione|avere più risposte|esistere una seconda soluzione|abbia più soluzioni|ci siano più soluzioni]?
[conta|calcola|dimmi|scopri] [quante soluzioni ci sono|il numero di soluzioni|quante risposte ha|quante sono in tutto le soluzioni][.|]
[unica?|è unica?|unicità|una sola?|quante soluzioni?|più di una?|più soluzioni?|due soluzioni?|numero di soluzioni|soluzione unica sì o no?|univoco?]
[verifica|controlla|assicurati|conferma|dimostra|prova] [che la soluzione sia unica|l'unicità|che non ce ne siano altre|che ci sia una sola soluzione|se esiste un'altra soluzione|se ce n'è più di una][.|]
[sospetto|credo|penso|mi sembra] che [abbia più soluzioni|non sia unica|ci siano due soluzioni|ce ne sia più di una][, è così?|, vero?|.]
[ho trovato un'altra soluzione|mio fratello ne ha trovata un'altra|mi vengono due soluzioni|mi viene diversa dal libro], [è possibile?|ce ne sono più di una?|valgono tutte e due?]
[non risolverlo|non voglio la soluzione|senza risolverlo], [dimmi solo se è unica|voglio solo sapere quante sono|dimmi se ce n'è più di una][.|]
[si può|si potrebbe|è possibile|posso] [riempire in un altro modo|completare in modo diverso|risolvere in due modi|finire con altri numeri|avere un risultato diverso]?
[i numeri dati|gli indizi dati|i dati] [bastano per una soluzione unica|sono sufficienti per un'unica soluzione|sono troppo pochi per una sola soluzione]?
[esiste|c'è|conosci|vedi] [un'alternativa|una seconda soluzione|un'altra possibilità|una soluzione alternativa|un'altra oltre a questa]?
[vorrei sapere|mi chiedo|dimmi|domanda:|sono curioso di sapere] [se è l'unica soluzione|se ce ne sono altre|quante ne esistono|se è unica|se ne ha una sola][.|?|]
[sei sicuro|è certo|è garantito] che [ce ne sia una sola|sia unica|non ce ne siano altre|la soluzione sia unica]?
[una o più|una o più di una|unica o no|una o due|unica o molteplice|una o tante]?
[ha soluzione|è risolvibile|si risolve], [ed è unica|e una sola|e quante]?
[devo indovinare|bisogna tirare a caso], [o la soluzione è unica|perché ci sono più soluzioni|o ce n'è una sola]?
[dicono|ho letto|mia zia dice] che [ci sono due soluzioni|non è unica|ne ha diverse][, è vero?|, confermi?|]
[tutti|arrivano tutti] [trovano la stessa soluzione|arrivano alla stessa risposta|allo stesso risultato]?
[quant|cuante|qante] [soluzioni|soluzzioni|solusioni] ha?
[non c'è|non esiste|non ha] [un'altra soluzione|altra soluzione|nessun'altra risposta], [vero|giusto|no]?
"""),
    "explain": lines("""
[spiega|spieghi|illustra|descrivi|chiarisci|dettaglia|commenta] [il procedimento|il metodo|ogni passo|la logica|come fai|come ci arrivi|la strategia|il ragionamento che fai|tutto|i passaggi][.| per favore|]
[insegnami|mostrami|fammi vedere|mi insegni] [a risolverlo|come si ragiona|il metodo|i trucchi|la tecnica|come faresti|come pensi][.|]
[non capisco|non ho capito|mi sfugge il metodo, non so|non ci arrivo a capire|non afferro] [come si risolve|la logica|il metodo|come si arriva alla soluzione|come si fa], [spiegami|me lo spieghi?|fammi capire|insegnami]
[voglio|vorrei|mi piacerebbe|devo] [capire il metodo|imparare a risolverlo|vedere i passaggi|sapere come si arriva|comprendere la logica|seguire il ragionamento][, non solo la risposta|.|]
[non solo|non soltanto|non mi basta] [la risposta|la soluzione|il risultato], [voglio il procedimento|anche il metodo|ma come si arriva|spiega i passaggi][.|]
[guidami|accompagnami|portami|vai con me] [passo per passo|attraverso i passaggi|lungo la soluzione|nella risoluzione|casella per casella][.|]
[un passo alla volta|per gradi|passaggio per passaggio|numero per numero|con calma], [spiegami|per favore|come si risolve|voglio capire|mostra come]
[come|in che modo|in quale maniera] [si procede|si arriva alla soluzione|ragioni|si ragiona|lo risolvi|ci si arriva|si affronta|dovrei ragionare]?
[qual è|quali sono|qual è qui] [il metodo|la logica|il trucco|la strategia|i passaggi|la tecnica|il procedimento|il segreto per risolverlo]?
[risolvi|risolvilo|fallo] [ragionando ad alta voce|mostrando i passaggi|giustificando ogni passo|e dimmi come|commentando|e spiegami come hai fatto][.| per favore|]
[argomenta|commenta|spiega|motiva] [ogni mossa|ogni numero|ogni passaggio|le tue scelte|tutti i passi][.|]
[scrivi|elenca|mostra|dammi] [i passaggi|tutti i passi|il procedimento|lo svolgimento|le deduzioni|i passaggi intermedi][.|]
[spiegamelo|spiega|spiegalo|me lo spieghi] [come a un bambino|in parole semplici|facile facile|con calma|per principianti|come se avessi cinque anni][.|]
[sono un principiante|sono alle prime armi|sono nuovo|non l'ho mai fatto], [come si risolve?|insegnami|spiegami tutto|qual è il metodo?]
[la prossima volta|il prossimo] voglio [farlo da solo|riuscirci io|saperlo fare], [insegnami come|spiegami il metodo|mostrami i trucchi]
[spiegazione|tutorial|lezione|procedimento|svolgimento|guida|spiegazioni|soluzione commentata|soluzione spiegata|soluzione con i passaggi|metodo?|come si fa?|passo-passo|il procedimento]
[puoi|potresti|mi puoi|potrebbe] [spiegare|insegnarmi|mostrare il procedimento|illustrare i passaggi|spiegarmi come si fa|farmi capire]?
[come hai fatto|come ci sei arrivato|da dove escono i numeri|come l'hai trovata]? [spiega|spiegami|fammi vedere|mostrami i passaggi]
[aiutami a|ho bisogno di|fammi] [capire|comprendere la logica|capire come si fa|imparare il metodo][.|]
[come lo risolve|come ragiona|come farebbe] [un esperto|un campione|uno bravo]?
[senza tirare a indovinare|con la logica|ragionando], [come si risolve?|mostra i passaggi|spiega il procedimento]
[mi interessa il metodo|conta il procedimento|mi importa come ci si arriva|più del risultato mi interessa come][.|]
[gradirei|chiedo|si prega di fornire|vorrei ricevere] [una spiegazione|la spiegazione dei passaggi|lo svolgimento completo|una risoluzione commentata][.|]
[per la scuola|per la mia classe|per mio figlio], [mi servono i passaggi|devo spiegare come si fa|mi serve lo svolgimento spiegato][.|]
[spiegha|spiegmi|spegami|mi spieghi] [cm si fa|come si fa pls|x favore|]
"""),
    "why": lines("""
perché [ci va|va|c'è|hai messo|si mette] [un|il] {digit} in {cell}?
[xké|xchè|perche|come mai] [c'è|va|hai messo] [un|il] {digit} in {cell}?
[qual è|quale sarebbe] [il motivo|la ragione|la logica|la spiegazione] [del|per il] {digit} in {cell}?
come [si arriva|ci arrivi|arrivi|si giunge] al {digit} in {cell}?
[non vedo|non mi è chiaro|non afferro|mi sfugge] perché [ci va |va |c'è ][un|il] {digit} in {cell}[.|]
[spiega|spiegami|chiariscimi|mi spieghi] [il|quel] {digit} in {cell}[.|]
cosa [obbliga a mettere|impone|dimostra|ci dice di mettere] [un|il] {digit} in {cell}?
[da dove salta fuori|da dove esce|da dove hai preso] [il|quel] {digit} in {cell}?
in {cell} [c'è|va|viene|mettete] [un |]{digit}[, perché?|, come mai?|, non capisco|, da dove viene?|. Mi spieghi?]
perché non [si può mettere|va|ci sta|può andare] [un |]{digit} in {cell}?
[io avevo messo|pensavo fosse|avrei messo] un altro numero in {cell}, [perché|come mai] {digit}?
come [si vede|si capisce|si deduce|faccio a sapere|si dimostra] che [in {cell} va|in {cell} c'è|{cell} vuole] [un |il ]{digit}?
[deve essere per forza|è obbligatorio|ci vuole proprio] {digit} in {cell}? [perché?|come mai?]
non [potrebbe|può] essere un altro numero al posto di {digit} in {cell}? [perché no?|perché?]
[dimmi|mi dici|puoi dirmi|sai dirmi] [perché|come mai|il motivo per cui] [c'è|va] [un |]{digit} in {cell}[.|?|]
[quel|il] {digit} in {cell} [non l'ho capito|da dove viene|non mi convince, perché|perché][?|]
[il libro|la risposta] [mette|dice|dà] {digit} in {cell}, [come mai|come si spiega|per quale motivo]?
[sei sicuro del|è certo il] {digit} in {cell}? [perché?|come lo sai?]
per quale [motivo|ragione|regola] [c'è un|va messo|va il] {digit} in {cell}?
[a cosa si deve|che ci fa|come si spiega] [il|quel] {digit} in {cell}?
"""),
    "generate": lines("""
[il prossimo|prossimo|avanti un altro|ancora|di nuovo|uno in più|altro|nuovo|un altro ancora|dai un altro][, per favore| pls|!|.|]
[ne hai|hai|ce n'è|avete] [un altro|altri|ancora uno|uno nuovo|di nuovi][ per me|]?
[inventa|crea|genera|costruisci|prepara|elabora|proponi|disegna] [uno|un {noun}|un {noun} nuovo|uno a caso|qualcosa di nuovo|un altro {noun}][.| per favore|]
[voglio|vorrei|ho voglia di|mi va di] [farne un altro|giocare ancora|un {noun} nuovo|un altro {noun}|risolverne un altro|averne uno nuovo][.|!|]
[questo l'ho fatto|questo è finito|questo lo conosco|ho finito questo], [dammene un altro|il prossimo|un altro grazie|avanti col prossimo]
[cambia|cambiamo|sostituisci|passiamo] [{noun}|con un altro|a un altro|al prossimo][.|]
[mandami|passami|dammi|fammi avere] [un {noun}|un altro|uno nuovo|il prossimo|ancora un {noun}][.| per favore|!|]
[mi annoio|ho tempo libero|non so cosa fare|sono in treno], [dammi un {noun}|dammi qualcosa da risolvere|creane uno]
[stesso livello|stessa difficoltà|uno simile|dello stesso tipo], [ma un altro|uno nuovo|ancora uno][.|]
[puoi|potresti|si può|riesci a] [farne un altro|darmene un altro|crearne uno nuovo|generare un {noun}|avere un altro]?
[questo non mi piace|non questo|questo no], [dammene un altro|cambialo|uno diverso]
[per i miei alunni|per allenarmi|da stampare|per la classe], [un {noun} per favore|mi serve un {noun}|creane uno]
[nuovo {noun}|altro {noun}|{noun} casuale|un {noun}|nuova partita|nuova sfida|ancora {noun}|un'altra partita][ per favore| pls|!|]
[chiedo|gradirei|desidero] [un nuovo {noun}|un altro {noun}|un ulteriore {noun}][.|]
"""),
    "generate easier": lines("""
[più facile|più semplice|più facilino|facile|meno difficile|meno complicato|non così difficile|un po' più facile|facile facile][ per favore| pls|.|]
[ne hai|hai|c'è|voglio|dammi|preferisco] [uno più facile|qualcosa di più semplice|uno facile|uno facilino|uno meno difficile|uno da principiante][?|.|]
[troppo complicato|è durissimo|è impossibile|è troppo tosto|non ce la faccio, è difficile], [uno più facile|dammene uno semplice|facilitalo|qualcosa di più semplice]
[abbassa|riduci|diminuisci|cala] [la difficoltà|il livello|un po' la difficoltà][.|]
[per bambini|per un bambino|per principianti|per cominciare|per scaldarsi|per la nonna], [un {noun}|un {noun} semplice|per favore]
[livello facile|livello principiante|difficoltà bassa|modalità facile|livello base|livello uno][ per favore|]
[sono un principiante|sto imparando|non sono bravo], [uno facile per favore|ne voglio uno semplice|dammene uno facile]
[un altro|ancora uno|uno nuovo|il prossimo], [ma più facile|però più semplice|che sia facile|ma non così difficile][.|]
[crea|genera|fammi|costruisci|inventa] [un {noun} facile|uno più facile|un {noun} semplice|uno molto facile|uno meno complicato][.|]
[con più numeri|con meno caselle vuote|con più indizi iniziali], [un altro|uno nuovo|ancora uno]
[può essere|si può avere|è possibile] [più facile|più semplice|meno difficile]?
[un livello|un gradino|un po'] [più in basso|più facile|sotto][.|]
[facilita|semplifica|rendilo più facile|qualcosa di tranquillo|qualcosa di leggero|uno leggero]
[{noun} facile|{noun} semplice|{noun} per principianti|{noun} più facile|{noun} per bambini][ per favore|]
"""),
    "generate harder": lines("""
[più difficile|più complicato|più complesso|meno facile|un po' più difficile|molto più difficile|difficile|più impegnativo|più duro][ per favore| pls|.|]
[ne hai|hai|c'è|voglio|dammi|preferisco] [uno più difficile|qualcosa di più complicato|uno difficile|uno tosto|uno meno facile|uno da esperto][?|.|]
[troppo semplice|è banale|è troppo facile|è per bambini|fatto in due minuti|noioso da quanto è facile], [uno più difficile|dammene uno complicato|complicalo|qualcosa di più impegnativo]
[alza|aumenta|incrementa] [la difficoltà|il livello|un po' la difficoltà][.|]
[per geni|per avanzati|per professionisti|per maestri|per campioni], [un {noun}|un {noun} difficile|per favore]
[livello difficile|livello esperto|difficoltà alta|modalità difficile|livello avanzato|livello massimo|livello diabolico][ per favore|]
[sono esperto|ho esperienza|sono bravo], [uno difficile per favore|ne voglio uno complicato|dammene uno difficile]
[un altro|ancora uno|uno nuovo|il prossimo], [ma più difficile|però più complicato|che sia difficile|ma non così facile][.|]
[crea|genera|fammi|costruisci|inventa] [un {noun} difficile|uno più difficile|un {noun} complicato|uno difficilissimo|un {noun} diabolico][.|]
[con meno numeri|con più caselle vuote|con meno indizi iniziali], [un altro|uno nuovo|ancora uno]
[può essere|si può avere|è possibile] [più difficile|più complicato|meno facile]?
[un livello|un gradino|un po'] [più in alto|più difficile|sopra][.|]
[voglio una sfida|sfidami|una vera sfida|qualcosa di impegnativo|il più difficile che hai|complicalo|fammi sudare]
[{noun} difficile|{noun} complicato|{noun} per esperti|{noun} più difficile|{noun} avanzato][ per favore|]
"""),
    "chat": lines("""
[ehilà|salve a tutti|hey|ciao di nuovo|buondì|buon pomeriggio|we][!|.|, tutto bene?|, come butta?|]
[ti ringrazio|mille grazie|molto gentile|grazie di cuore|grazie tante|grz|grazie di tutto|la ringrazio][!|.|]
[mi hai aiutato molto|utilissimo|ho capito|ah ok|va bene|capito|chiaro|d'accordo|ok][, grazie|!|.|]
[bravo|bravissimo|eccellente|fantastico|incredibile|che bello|complimenti|wow][!|.|]
[come ti chiami|qual è il tuo nome|chi ti ha creato|chi ti ha fatto|da dove vieni]?
[sei|ma sei] [una persona|un'IA|umano|una macchina|un programma|ChatGPT]?
[a cosa servi|cosa fai|in cosa puoi aiutarmi|che funzioni hai|cosa puoi fare]?
[come ti uso|come funziona|posso mandare una foto|come scrivo lo schema|in che formato]?
[parli inglese|capisci lo spagnolo|parli altre lingue|sai l'italiano]?
[spiegami le regole|quali sono le regole|non conosco le regole|dimmi le regole del gioco|regole?]
[quanti sudoku esistono|cosa significa sudoku|da che paese viene|quando è nato|chi l'ha inventato]?
[tutto bene|come va la vita|cosa fai di bello|che si dice|come te la passi]?
[raccontami una barzelletta|sai una barzelletta|canta qualcosa|raccontami una storia][.|!|?|]
[che tempo fa|che ore sono|che giorno è|chi ha vinto ieri]?
[mi chiamo {name}|sono {name}|il mio nome è {name}][, piacere|.|!|]
[a domani|ci vediamo|alla prossima|buon fine settimana|arrivederci|addio|buona serata|buona giornata][!|.|]
[è tutto|nient'altro|non mi serve altro|nessun'altra domanda][, grazie|.|]
[torno più tardi|te ne mando uno tra poco|aspetta|un attimo|un momento][.|]
[adoro i rompicapi|mi piace il sudoku|ne vado matto|è il mio passatempo][.|!|]
[pensi|hai sentimenti|ti stanchi|impari|sei intelligente]?
[è gratis|quanto costa|devo pagare|devo registrarmi|salvi i miei dati]?
[sbagli mai|posso fidarmi di te|sei veloce]?
[prova|test|pronto?|c'è qualcuno?|ci sei?]
[buon natale|buon anno|buone feste|buon compleanno|buone vacanze][!|.|]
[scusa|scusami|perdono], [ho sbagliato chat|non era per te|lascia stare][.|]
[lascia perdere|non importa|fa niente|l'ho risolto da solo|come non detto][, grazie|.|]
[ahah|haha|lol|sì|no|forse|esatto|certo|eh]
[sei il migliore|mi piaci|sei simpatico|sei inutile|fai schifo][!|.|]
[fa bene al cervello|aiuta la memoria|ci sono campionati]?
[si possono ripetere i numeri|un numero può stare due volte in una riga|contano le diagonali|serve la matematica]?
[volevo solo|passavo solo a|sono qui solo per] [salutare|dire grazie|provare|dire ciao][.|]
[qual è la capitale della Francia|cosa pensi dell'IA|quanti anni hai|dove abiti]?
"""),
}
