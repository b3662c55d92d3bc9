"""French: further wishes around a puzzle."""

from __future__ import annotations

from training.corpus.wish_bank import Bank, lines

WISHES: Bank = {
    "solve": lines("""
[je donne ma langue au chat|j'abandonne|je jette l'éponge|je renonce|j'en peux plus|je capitule|j'y arrive pas], [donne-moi la réponse|résous-le pour moi|fais-le|dis-moi le résultat|montre la solution][.|]
[donne|donnez-moi|file-moi|envoie|montre-moi|affiche|balance|dis-moi] [la réponse|le résultat|la réponse complète|le résultat final|tous les chiffres|la solution entière][ stp| svp| s'il te plaît|][.|!|]
[trouve|calcule|détermine|cherche|déduis|débrouille-toi pour trouver] [la solution|le résultat|les chiffres manquants|la réponse][.| stp|]
[peux-tu|tu peux|tu pourrais|pourriez-vous|vous pouvez|tu veux bien] [me le résoudre|le terminer|le finir pour moi|me le remplir|trouver la solution|me le faire][ stp|] ?
[t'arrives à|tu arrives à|tu sais|es-tu capable de|sauras-tu|tu saurais] [le résoudre|le finir|résoudre ça|le compléter|trouver la réponse] ?
[pas d'indice|pas besoin d'indices|sans indice|je ne veux pas d'indice], [juste la réponse|direct la solution|donne la solution complète|le résultat tout de suite][.|]
[sans explication|pas besoin d'expliquer|n'explique rien|inutile d'expliquer|pas de blabla], [juste la solution|seulement le résultat|donne la réponse et c'est tout][.|]
[je veux|je voudrais|j'aimerais|il me faut|on veut] [la réponse|le résultat|le corrigé|connaître la réponse|le voir terminé|le voir résolu|savoir ce que ça donne][.|]
[qu'est-ce que ça donne|ça donne quoi|quel est le résultat|c'est quoi la réponse|c'est quoi la solution|quelle est la bonne réponse|comment ça finit|ça se termine comment][ à la fin|] ?
[réponse|résultat|corrigé|solution complète|la solution|soluce|soluc|la réponse][ stp| svp|, merci| ?|!|]
[à résoudre|résoudre|compléter|terminer|remplir|finir][ svp|, merci| s'il vous plaît|.]
[remplis|complète|finis|termine|achève|boucle] [tout|tout le reste|les trous|les blancs|les cases restantes|ce qui manque|le tout][ stp|.|]
[mets|place|écris|inscris|pose|ajoute] [les chiffres qui manquent|les nombres manquants|tout ce qui manque|tous les chiffres][.|]
[fais-le|fais-la|fais le travail|occupe-t'en|règle ça|vas-y] [à ma place|pour moi|en entier|jusqu'à la fin|toi-même][.| stp|!]
[je sèche complètement|je n'y arrive pas|impossible pour moi|je suis incapable de le faire|pas moyen], [résous-le|donne la solution|tu peux le faire ?|fais-le pour moi]
[serait-il possible d'avoir|auriez-vous l'amabilité de me donner|je vous prie de donner|pourrais-je avoir|puis-je avoir|je peux avoir] [la solution|la réponse|le résultat complet|le corrigé][ ?|.]
[pour comparer|pour vérifier chez moi|histoire de comparer] : [la bonne solution svp|quelle est la vraie solution ?|donne le corrigé]
[qu'est-ce qui va|que mettre|quoi mettre|quels chiffres vont|on met quoi] dans [les cases vides|les trous|les blancs|les cases restantes] ?
[qui peut|quelqu'un peut|quelqu'un sait|y a-t-il quelqu'un pour] [le résoudre|résoudre ça|me le finir|me donner la solution] ?
[tout|la totale|en entier|d'un bout à l'autre|jusqu'au dernier chiffre], [pas juste un indice|pas qu'une case|résolu stp|s'il te plaît]
[j'ai besoin|on a besoin|ma fille a besoin|mon père a besoin] [de la solution|de la réponse|du résultat|du corrigé] [vite|pour demain|maintenant|ce soir|][.|]
[aide-moi|aidez-moi|un coup de main pour|besoin d'aide pour] [le finir|à le résoudre entièrement|résoudre|le terminer|à tout remplir][.|]
[resoud|resous|résoud|résou|rezou] [le|moi ca|ca|la grille] [stp|svp|silteplait|]
[révèle|dévoile|donne enfin|lâche] [la réponse|la solution|le résultat][.|!|]
[résolvez|complétez|terminez|trouvez la solution de|veuillez résoudre|veuillez compléter] [ceci|cette grille|ce casse-tête|le tout][, svp|, merci|.]
[je parie que tu ne peux pas|voyons si tu peux|chiche de|essaie de|montre que tu sais] [le résoudre|trouver la solution|le finir][.|!|]
[ras-le-bol|j'en ai marre|plus de patience|ça me saoule], [donne la solution|résous-le|la réponse et qu'on en finisse|finis-le]
"""),
    "hint": lines("""
[pas de spoiler|ne spoile pas|ne me spoile pas|sans spoiler|me gâche pas le plaisir], [juste un indice|juste une piste|un petit coup de pouce|une petite aide][ stp|.|]
[tu ferais quoi|que ferais-tu|tu mettrais quoi|tu regarderais où|où regarderais-tu|tu commencerais où|que joueriez-vous] [maintenant|ensuite|là|après|en premier|] ?
[je bloque|je suis bloqué|je suis coincée|je cale|je patine|je rame|je galère|je suis à sec|je suis dans une impasse], [un indice|un coup de main|un petit tuyau|une piste ?|je fais quoi ?|aide-moi un peu|la suite ?][.|]
[je vois pas|je ne vois plus|je n'arrive pas à trouver|je trouve pas] [quoi faire|la suite|comment avancer|le prochain chiffre|le prochain coup|par où continuer][, un indice ?|, aide-moi un peu|.|]
[je ne sais pas|je sais pas|chais pas|aucune idée de|je ne sais plus] [quoi mettre ensuite|comment continuer|par où commencer|comment avancer|où regarder][.|, une piste ?|]
[et maintenant|et ensuite|et après|je fais quoi maintenant|on fait quoi là|c'est quoi la suite|la suite|comment je continue|comment j'avance] ?
[quelle case|quel chiffre|quelle cellule|quel nombre] [remplir|placer|faire|trouver|chercher|peut-on placer|est évident|peut-on déduire] [maintenant|ensuite|en premier|d'abord|] ?
[dans quelle|à quelle|sur quelle] [ligne|colonne|zone|partie|case] [chercher|regarder|me concentrer|dois-je chercher|faut-il regarder] ?
[dis-moi|indique-moi|montre-moi|donne-moi|donne] [juste |seulement |uniquement |][où regarder|une case|un chiffre|le prochain coup|la prochaine étape|par où passer|une case facile][.| stp|]
[pas toute la solution|pas la réponse|je ne veux pas la solution|pas tout|la solution non], [juste un chiffre|juste la prochaine case|juste un conseil|une indication|seulement l'étape suivante][.|]
[je veux|je préfère|j'aimerais|laisse-moi] [le finir moi-même|trouver tout seul|chercher seule|le faire par moi-même], [mais donne un indice|mais une piste m'aiderait|juste un petit indice|dis seulement où chercher][.|]
[guide-moi|oriente-moi|aiguille-moi|aide-moi|débloque-moi|dépanne-moi] [un peu|un petit peu|vers la suite|pour la prochaine case|pour avancer|dans la bonne direction][.| stp|]
[un coup de pouce|un petit coup de pouce|un conseil|un tuyau|une astuce|une piste|un petit indice|une indication|un ptit indice][ stp| svp|, merci| ?|.|]
[tu as|t'as|auriez-vous|avez-vous|tu aurais|y a-t-il] [un conseil|une idée|une suggestion|une piste|un tuyau|un indice] [pour moi|pour continuer|pour avancer|] ?
[indice|indice ?|indices|un indice stp|piste|tip|hint|aide légère|prochaine étape|prochain coup|prochaine case|etape suivante][ !| pls|]
[une seule case|un seul chiffre|une seule étape|un seul coup|un pas de plus|juste une case] [et c'est tout|suffit|me suffirait|pas plus|et je me débrouille|et j'arrête là][.|]
[ne résous pas|ne le résous pas|ne donne pas tout|ne dis pas la réponse|surtout pas la solution|ne le finis pas], [aide-moi juste à continuer|dis juste où chercher|oriente-moi|un seul chiffre|une piste seulement][.|]
[j'y suis presque|il m'en manque peu|je suis à la moitié|j'ai presque fini], [quoi ensuite ?|encore un indice|un petit conseil ?|quelle case maintenant ?]
[y a-t-il|vois-tu|tu vois|il y a] [un chiffre sûr|une case facile|quelque chose d'évident|un truc évident|une case forcée] [que je rate|maintenant|quelque part|que j'oublie] ?
[pour démarrer|pour commencer|pour me lancer], [quelle case ?|tu vas où d'abord ?|donne le premier chiffre|un petit conseil ?]
[comment démarrer|comment je commence|par quoi commencer|par où attaquer|par où j'attaque|par où débuter] ?
[conseille-moi|suggère-moi|recommande-moi|propose-moi] [un coup|une case|la prochaine étape|où aller|le chiffre suivant][.|]
[avance|joue|fais|remplis] [d'une seule case|un seul coup|juste une étape|seulement une case|un coup, pas plus][.|]
[je ne veux|je veux] [qu'un indice|que la prochaine étape|juste un petit tuyau|juste savoir où chercher|qu'un petit coup de main][.|]
[je rate un truc|j'ai loupé quelque chose|je passe à côté de quelque chose], [quoi ?|un indice ?|où dois-je regarder ?|tu me dis où ?]
[inspire-moi|éclaire-moi un peu|aide-moi sans tout dire|aide-moi sans donner la réponse|donne-moi de quoi continuer|relance-moi][.| stp|]
[pourrais-je avoir|puis-je avoir|je souhaiterais|je solliciterais|j'aurais besoin d'] [une indication|un simple indice|une piste|une suggestion pour la suite][.| ?]
[jsuis bloqué|chui bloké|jbloque|g besoin d'un indice|un indisse|un indice silteplé|kel case|cmt continuer]
"""),
    "check": lines("""
[est-ce que|dis, est-ce que] [c'est bon|c'est juste|c'est correct|je me suis trompé|j'ai fait une erreur|tout est bon|ça marche|j'ai bon|j'ai bien fait] [jusqu'ici|comme ça|quelque part|] ?
[c'est bon|c'est juste|c'est correct|c'est ça|j'ai bon|j'ai juste|ça va|ça colle|ça tient la route|c'est valable|tout est ok] [comme ça|jusque-là|pour l'instant|là|] ?
[je suis|suis-je|on est] [sur la bonne voie|dans le vrai|bien parti|bien partie|dans le bon|à côté de la plaque|parti de travers] ?
[vérifie|vérifiez|contrôle|corrige|relis|examine|inspecte|valide|passe en revue|checke] [mes chiffres|mon travail|ma grille|ce que j'ai fait|mes réponses|tout|ça|ce que j'ai mis][ stp| svp|][.|]
[tu peux|pouvez-vous|peux-tu|tu pourrais|pourriez-vous] [vérifier|contrôler|corriger|regarder si c'est bon|relire|me dire si c'est juste|regarder s'il y a des erreurs|y jeter un coup d'oeil] ?
[regarde|regardez|dis-moi|dites-moi|vois|je veux savoir] [si c'est bon|si j'ai bon|si c'est juste|s'il y a une erreur|si je me suis trompé|où est ma faute|ce qui cloche][.|]
[j'ai fini|terminé|fini|ça y est|c'est fait|j'ai réussi je crois], [c'est bon ?|c'est juste ?|tu vérifies ?|j'ai bon ?|tout est correct ?|vérifiez svp]
[où est|où se trouve|où j'ai fait|à quelle ligne est|c'est où] [l'erreur|ma faute|mon erreur|la faute|l'erreur exactement] ?
[qu'est-ce qui|quel chiffre|quelle case] [cloche|ne va pas|est faux|est fausse|est à côté|ne colle pas|coince|n'est pas bon] ?
[qu'est-ce que j'ai|qu'ai-je|j'ai fait quoi] [fait de faux|mal fait|raté|fait de travers|comme erreur] ?
[quelque chose cloche|il y a un truc qui cloche|ça ne marche pas|ça ne tombe pas juste|ça ne colle pas|ça coince|je tombe sur une contradiction], [où est l'erreur ?|trouve ma faute|c'est où ?|qu'est-ce que j'ai raté ?|aide-moi à trouver l'erreur]
[montre|signale|entoure|souligne|indique|repère|liste] [mes erreurs|les fautes|ce qui est faux|les chiffres faux|les cases fausses|mes fautes][.| stp|]
[tu vois|voyez-vous|il y a|y a-t-il|tu trouves|tu repères] [des erreurs|une faute|des fautes|une contradiction|un conflit|un doublon|quelque chose de faux|un problème|une incohérence] ?
[est-ce que j'enfreins|j'enfreins|est-ce que je viole|ai-je cassé|respecte-t-on] [une règle|les règles|quelque part une règle] ?
[ne résous pas|ne donne pas la solution|sans donner la solution|pas la solution], [vérifie seulement|dis juste si c'est bon|corrige seulement|contrôle juste|dis-moi juste s'il y a une erreur][.|]
[avant de continuer|avant de rendre|avant d'aller plus loin] : [c'est bon jusqu'ici ?|des erreurs ?|tout est juste ?|vérifie stp]
[je ne suis pas sûr|je ne suis pas sûre|j'ai un doute|je doute|pas certain|j'hésite], [c'est bon ?|tu peux contrôler ?|vérifie|ma réponse est juste ?|c'est correct ?]
[je crois|je pense|il me semble|j'ai l'impression] [que c'est bon|que j'ai fini|que j'ai juste|avoir trouvé|que c'est juste][, tu confirmes ?|, non ?|, c'est ça ?|, vérifie stp]
[j'ai peur de|je crois|je pense|je crains de] [m'être trompé|m'être trompée|avoir fait une erreur|avoir fait une faute|avoir raté un truc][, tu vérifies ?|, c'est où ?|.]
[confirme|confirmez|peux-tu confirmer|tu confirmes] [que c'est bon|que c'est juste|si c'est correct|mon résultat|que je n'ai pas d'erreur][.| ?]
[compare|comparez] [ma réponse|ma solution|mon résultat|ma grille] [avec la bonne|à la solution|avec la correction|à la vraie solution][.|]
[combien d'erreurs|combien de fautes|j'ai combien d'erreurs|combien de faux] [j'ai faites|ai-je|il y a|] ?
[mes chiffres|mes réponses|les chiffres que j'ai mis|mes cases] [sont bons|sont justes|sont-ils corrects|sont corrects|sont valides] ?
[bon ?|juste ?|correct ?|des fautes ?|erreurs ?|ok ?|c bon ?|cé bon ?|cest juste ?|j'ai bon ?|vérif|vérif stp|vérification|correction svp|à vérifier]
[mon {digit} est-il bon|ai-je bien fait de mettre {digit}|j'ai le droit de mettre un {digit} là|le {digit} que j'ai mis est correct] ?
[ma femme|mon prof|mon frère|ma voisine] [dit|pense|prétend] [que c'est faux|que je me suis trompé|qu'il y a une erreur|que c'est bon], [c'est vrai ?|qui a raison ?|a-t-elle raison ?]
[merci de vérifier|veuillez vérifier|je vous prie de contrôler|je souhaite faire vérifier|merci de corriger] [ma solution|ma grille|mes réponses|ce travail][.|]
[ai-je raison|est-ce que j'ai raison|j'ai raison|j'ai tort|ai-je réussi|est-ce réussi|j'ai gagné|est-ce résolu] ?
[qu'en penses-tu|t'en penses quoi|ton avis], [c'est juste ou faux ?|j'ai bon ?|il y a des erreurs ?]
"""),
    "unique": lines("""
[il y a|y a-t-il|y'a|existe-t-il|ça a|elle a|on a] [une seule solution|qu'une solution|plusieurs réponses|deux solutions|plus d'une réponse|exactement une solution|qu'une réponse possible] ?
[c'est|est-ce|serait-ce] [la seule solution|la seule réponse|la seule possible|l'unique solution|la seule et unique|unique|l'unique possibilité] ?
[combien de|cb de|combien y a-t-il de|il y a combien de] [solutions|réponses|solutions possibles|possibilités|solutions différentes|résultats possibles|façons de le remplir] ?
[de combien de|il y a combien de] [façons|manières] [peut-on le résoudre|peut-on le compléter|de le finir|possibles] ?
[peut-il|pourrait-il|est-ce qu'il peut|il peut] y avoir [une autre solution|plusieurs solutions|deux réponses|plus d'une solution|d'autres solutions|une deuxième solution] ?
[compte|comptez|dis-moi|calcule|donne] [le nombre de solutions|combien il y a de solutions|combien de solutions existent|toutes les solutions qu'il y a][.|]
[nombre de solutions|nombre de réponses possibles|unicité|unique|une seule|plusieurs solutions|solution unique|deux solutions|plus d'une] ?
[vérifie|contrôle|assure-toi|confirme|teste|regarde] [l'unicité|que la solution est unique|s'il y a une autre solution|qu'il n'y en a qu'une|si c'est la seule|si plusieurs solutions existent][.| stp|]
[prouve|démontre|garantis-moi|montre] [que la solution est unique|qu'il n'y en a pas d'autre|l'unicité|qu'il n'y a qu'une solution][.|]
[je soupçonne|je crois|je pense|il me semble|j'ai l'impression] [qu'il y a plusieurs solutions|qu'elle n'est pas unique|qu'il y en a deux|que plusieurs réponses marchent][, c'est vrai ?|, non ?|.]
[j'ai trouvé|mon frère a trouvé|je trouve|on a trouvé] [une autre solution|une solution différente de celle du livre|deux solutions|une réponse différente], [c'est possible ?|il y en a plusieurs ?|les deux sont valables ?]
[ne le résous pas|je ne veux pas la solution|pas besoin de la solution], [dis juste si elle est unique|je veux juste savoir combien il y en a|dis seulement s'il y en a une ou plusieurs][.|]
[peut-on|on peut|pourrait-on|est-il possible de] [le remplir autrement|le finir autrement|le compléter d'une autre façon|remplir différemment|le résoudre de deux façons|trouver autre chose] ?
[est-ce que ça suffit|les chiffres donnés suffisent|les indices donnés suffisent|y a-t-il assez de chiffres|manque-t-il des chiffres] pour [que la solution soit unique|une solution unique|n'avoir qu'une solution] ?
[est-ce une grille|c'est une vraie grille|est-elle bien faite,|la grille est-elle correcte,] [à solution unique|avec une seule solution|avec une solution et une seule] ?
[existe-t-il|connais-tu|vois-tu|tu trouves|il existe] [une alternative|une autre réponse|une seconde solution|d'autres possibilités|une variante|une autre grille valable] ?
[je veux savoir|j'aimerais savoir|dis-moi|je me demande|indiquez-moi] [si c'est la seule solution|s'il y en a d'autres|si elle est unique|combien il y en a|si la réponse est unique|s'il n'y en a qu'une][.|]
[est-on sûr|c'est sûr|est-il certain|tu es sûr] [qu'il n'y en a qu'une|que la solution est unique|qu'il n'y a pas d'autre solution] ?
[une ou plusieurs|une ou deux|unique ou multiple|une seule ou plusieurs|unique ou pas|une solution ou plus] ?
[est-ce|c'est] [résoluble et unique|soluble de façon unique|univoque|à réponse unique|bien déterminé|équivoque] ?
[faut-il|dois-je|on doit] [deviner|choisir au hasard], [ou y a-t-il une seule solution|parce qu'il y a plusieurs solutions|ou la solution est-elle unique] ?
[d'autres solutions|d'autres réponses|une autre solution|une deuxième|d'autres] [sont possibles|existent|est possible|existe-t-elle|] ?
[quelqu'un dit|ma mère dit|j'ai lu|on m'a dit] qu'il y a [plusieurs solutions|deux solutions|une seule solution][, c'est vrai ?|, tu confirmes ?]
[toutes les cases|chaque case|chaque chiffre] [sont-elles déterminées|est-elle déterminée|est-il imposé|n'a qu'une possibilité] ?
[test d'unicité|vérification d'unicité|contrôle de l'unicité|question d'unicité][ svp|, merci|.|]
[une solution|la solution|la réponse], [unique ou non|et une seule|c'est la seule|il n'y en a pas d'autre] ?
[yatil|ya til|y a til] [plusieur|dautres|deux] [solutions|solution|reponses] ?
[n'y a-t-il pas|il n'y aurait pas|il y aurait pas|y a pas] [une autre solution|d'autres réponses|plusieurs solutions|deux solutions possibles] ?
"""),
    "explain": lines("""
[explique|expliquez|détaille|décris|développe|éclaircis|commente] [la démarche|la méthode|le raisonnement|comment faire|comment tu fais|chaque étape|tout|la logique|comment on trouve|le pourquoi du comment][ stp| svp|][.|]
[apprends-moi|enseigne-moi|montre-moi|montrez-moi|apprenez-moi] [à le résoudre|à faire ça|comment procéder|la technique|ta méthode|comment réfléchir|les astuces][.|]
[je comprends rien|je ne comprends pas|je pige pas|je capte pas|j'ai pas compris|je saisis pas] [comment on fait|comment ça marche|la logique|la méthode|comment résoudre|], [explique-moi|tu m'expliques ?|montre-moi comment]
[je veux|je voudrais|j'aimerais|je souhaite|on voudrait] [comprendre|apprendre|savoir comment on fait|voir les étapes|suivre le raisonnement|connaître la méthode|comprendre la logique][, pas juste la réponse|.|]
[pas juste|pas seulement|pas que|non seulement] [la solution|la réponse|le résultat], [la méthode aussi|je veux le raisonnement|explique comment|mais le chemin|aussi les étapes][.|]
[guide-moi|accompagne-moi|emmène-moi|prends-moi par la main] [pas à pas|étape par étape|à travers les étapes|dans la résolution|tout au long][.|]
[pas à pas|étape par étape|pas-à-pas|coup par coup|case par case|chiffre par chiffre|une étape après l'autre][ stp| svp|, pour comprendre|, explique|.|]
[comment|de quelle façon|de quelle manière] [on fait|on résout ça|on trouve|on s'y prend|tu t'y prends|procède-t-on|faut-il procéder|arrive-t-on à la solution|tu raisonnes|on réfléchit] ?
[quelle est|c'est quoi|quelle serait|quel est] [la méthode|l'astuce|la stratégie|la logique|la technique|le raisonnement|le principe|le truc pour résoudre] ?
[quelles|quels] [techniques utiliser|sont les étapes|règles appliquer|astuces connaître|sont les déductions|étapes suivre] ?
[les étapes|la démarche|le raisonnement|le déroulé|la méthode|le cheminement|l'explication|la marche à suivre][ complète| détaillée| svp| stp|, merci|]
[en détail|en détaillant|lentement|clairement|simplement|avec des mots simples|dans le détail], [explique|comment on résout|montre comment faire|la méthode svp]
[résous|résous-le|fais-le|résolvez] [en expliquant|en détaillant chaque étape|en montrant les étapes|à voix haute|en justifiant tout|et dis comment|et explique pourquoi][.|]
[argumente|explicite|commente|détaille|raisonne] [chaque étape|chaque chiffre|chaque coup|tes choix|tes déductions][.|]
[montre|écris|liste|énumère|donne] [les étapes|toutes les étapes|le raisonnement complet|les déductions|le développement|la démarche|les étapes intermédiaires][.|]
[explique-le|explique-moi|explique|expliquez] [comme à un enfant|simplement|comme si j'avais cinq ans|pour débutant|comme à un nul|tout doucement][.|]
[je débute|je suis débutant|je suis débutante|je suis nul|c'est mon premier], [comment on résout ça ?|montre-moi la méthode|explique tout|apprends-moi][.|]
[la prochaine fois|pour le suivant] [je veux y arriver seul|je voudrais savoir faire|je veux le faire sans aide], [apprends-moi comment|explique la méthode|montre-moi les astuces][.|]
[tu m'expliques|tu peux m'expliquer|pourriez-vous m'expliquer|peux-tu me montrer|tu me montres|pouvez-vous détailler] [comment faire|la méthode|les étapes|comment on y arrive|le raisonnement|comment tu résous] ?
[explication|explications|tuto|tutoriel|leçon|démonstration|guide|mode d'emploi pour le résoudre][ stp| svp|, merci| ?|]
[solution|réponse|résolution] [expliquée|détaillée|commentée|justifiée|avec explications|avec les étapes|raisonnée|argumentée][.| svp|]
[aide-moi à comprendre|fais-moi comprendre|aidez-moi à comprendre|j'ai besoin de comprendre|il faut que je comprenne] [la méthode|comment on fait|la logique|comment le résoudre|les étapes][.|]
[comment tu sais|comment as-tu trouvé|comment t'as fait|comment es-tu arrivé là|d'où sortent les chiffres], [explique|montre|dis-moi|détaille les étapes]
[comment ferait|comment s'y prend|comment raisonne] [un expert|un pro|un champion|quelqu'un de fort] ?
[sans deviner|sans hasard|par la logique|logiquement], [comment on résout ?|montre les déductions|explique le chemin]
[réfléchis à voix haute|raconte comment tu réfléchis|partage ton raisonnement|dis ce que tu penses à chaque coup|explique au fur et à mesure][.|]
[c'est la méthode qui m'intéresse|le chemin m'intéresse plus que le résultat|ce qui compte c'est le raisonnement|je m'intéresse à la logique][.|]
[pour l'école|pour mon élève|pour ma classe|pour mon fils], [il me faut les étapes|une explication détaillée|explique la démarche|comment le résoudre pas à pas][.|]
[esplique|expliq|explik moi|esplike moi|explique moa] [cmt on fait|comment on fé|stp|pas a pas]
[je souhaiterais|je désire|merci de me donner|veuillez fournir] [une explication|une résolution détaillée|le détail du raisonnement|des explications][.|]
"""),
    "why": lines("""
pourquoi [est-ce|c'est|ce serait|mettre|mettez-vous|tu mets|avoir mis] [un |]{digit} dans {cell} ?
pourquoi dans {cell} [on met|il y a|faut-il|on trouve|c'est] [un|le] {digit} ?
[quelle est|c'est quoi] [la raison|la logique|l'explication] [du|pour le|derrière le] {digit} dans {cell} ?
[qu'est-ce qui|quoi] [oblige|prouve|montre|dit|explique] [le|un] {digit} dans {cell} ?
comment [arrives-tu|arrive-t-on|on arrive|tu arrives|trouve-t-on|on trouve] [au|à un|le] {digit} dans {cell} ?
[je ne vois pas|je pige pas|je vois pas|je ne saisis pas|c'est pas clair,] pourquoi [il y a |on met |][un|le] {digit} dans {cell}[.|]
[explique|expliquez|éclaire-moi sur|clarifie] [le|ce] {digit} dans {cell}[.| stp|]
[raison|explication|pourquoi|preuve] [du|de ce] {digit} dans {cell} ?
[comment|à quoi] [on voit|voit-on|on déduit|déduit-on|on sait] [qu'il y a |le |qu'il faut un ]{digit} dans {cell} ?
[d'où sort|d'où tu sors|d'où vient|il sort d'où,] [le|ce] {digit} dans {cell} ?
pourquoi [est-il impossible d'avoir|on ne peut pas mettre|ne peut-on pas mettre|ça peut pas être] [un |]{digit} dans {cell} ?
[la réponse|le corrigé|le livre] [dit|donne|indique] {digit} dans {cell}[, pourquoi ?|, comment ça se fait ?|, je comprends pas|, d'où ça vient ?]
[moi j'avais|j'aurais mis|je pensais à] [autre chose|un autre chiffre] dans {cell}, pourquoi {digit} ?
[le|ce] {digit} dans {cell}[, pourquoi ?|, d'où il vient ?|, je ne le comprends pas| m'étonne, pourquoi ?|, c'est quoi la logique ?]
[dis-moi|dites-moi|peux-tu dire|tu peux expliquer|pourriez-vous expliquer] [pourquoi|comment] [on a un|on met un|il y a] {digit} dans {cell}[.| ?]
[est-on sûr|tu es sûr|es-tu certain] du {digit} dans {cell} ? [pourquoi ?|comment le sait-on ?|explique]
[pk|pq|pourkoi|prq] [un |]{digit} dans {cell} ?
dans {cell} [c'est|il y a|vous mettez|tu mets] {digit}[, pourquoi ?|, pour quelle raison ?|, comment on le sait ?]
[un autre chiffre|autre chose] que {digit} dans {cell}, [pourquoi pas|c'est impossible|ça irait pas] ?
[pour quelle raison|comment se fait-il que|comment ça se fait que|par quelle logique] {cell} [est|contient|soit] [un |]{digit} ?
"""),
    "generate": lines("""
[un autre|encore un|encore un autre|une autre|le suivant|au suivant|suivant|nouveau|encore|un de plus|la suivante][ stp| svp|, s'il te plaît|!|.|]
[tu en as|t'en as|vous en avez|y en a|as-tu] [un autre|d'autres|encore|un nouveau|d'autres comme ça] ?
[invente|fabrique|génère|crée|prépare|propose|construis|élabore|dessine] [m'en un|un nouveau {noun}|un {noun}|un {noun} au hasard|un {noun} tout neuf|quelque chose de nouveau][ stp|.|]
[je veux|je voudrais|j'ai envie d'|on veut|il me faut] [en faire un autre|un nouveau {noun}|un autre {noun}|un {noun} pour ce soir|rejouer|du nouveau][.|!|]
[fini|celui-là est fait|je l'ai déjà fait|je connais celui-là|c'est terminé], [un autre|donne m'en un nouveau|passe au suivant|le suivant stp|j'en veux un autre][.|]
[change|remplace|on change|passons à] [un autre|le par un autre|de {noun}|pour un nouveau|le suivant][.|]
[donne|donne-moi|file-moi|envoie|balance|passe-moi|sers-moi] [un autre {noun}|un nouveau|le prochain|un {noun} neuf|encore un {noun}|de quoi jouer][.| stp|!|]
[je m'ennuie|j'ai du temps|j'ai rien à faire|en attendant le bus], [un {noun} stp|donne-moi quelque chose à résoudre|encore un|propose-moi un {noun}][.|]
[même niveau|même difficulté|du même genre|un semblable|pareil], [mais un autre|un nouveau|encore un|mais différent][ stp|.|]
[tu peux|peux-tu|pourriez-vous|vous pourriez|on peut] [m'en faire un|en créer un nouveau|m'en donner un autre|générer un {noun}|en avoir un autre|en refaire un] ?
[celui-ci ne me plaît pas|j'aime pas celui-là|pas celui-ci], [un autre|donne-moi autre chose|j'en veux un différent|change][.|]
[j'ai besoin d'|il me faudrait|je cherche] [un {noun} pour ma classe|un {noun} à imprimer|de nouveaux exercices|un exercice|un {noun} pour m'entraîner][.|]
[nouveau {noun}|autre {noun}|{noun} aléatoire|un {noun}|nouvelle partie|nouveau défi|on rejoue|une autre partie][ stp| svp|!|]
[surprends-moi avec|que dirais-tu d'|et si on faisait|pourquoi pas|allez,] [un {noun}|un autre|un nouveau {noun}|encore un][.| ?|]
[je souhaite|je désire|veuillez générer|merci de créer] [un nouveau {noun}|un autre {noun}|un {noun} supplémentaire][.|]
"""),
    "generate easier": lines("""
[tu as|t'as|vous avez|y a|tu aurais] [plus facile|plus simple|un plus facile|moins dur|quelque chose de plus simple|un {noun} pour débutants] ?
[plus facile|plus simple|moins dur|moins difficile|moins compliqué|pas si dur|un peu plus facile|facile|tout simple|+ facile][ stp| svp|, merci|.|]
[trop dur|trop difficile|c'est trop compliqué|beaucoup trop dur|c'est chaud|trop corsé|c'est l'enfer], [un plus facile|plus simple stp|donne-moi un facile|fais plus simple|un truc plus cool][.|]
[baisse|diminue|réduis|abaisse] [la difficulté|le niveau|un peu la difficulté|le niveau de difficulté][.| stp|]
[un {noun}|quelque chose|un] pour [débutants|enfants|mon petit|commencer|s'échauffer|les nuls|un novice][ stp|.|]
[niveau facile|niveau débutant|difficulté faible|niveau un|niveau simple|mode facile|niveau inférieur][ stp| svp|]
[je débute|je suis pas très fort|je ne suis pas doué|je suis novice], [un facile stp|donne-moi du facile|quelque chose de simple][.|]
[un autre|un nouveau|encore un|le prochain], [mais plus facile|mais plus simple|mais moins dur|plus facile cette fois|en plus simple][.| stp|]
[crée|génère|invente|fais-moi|donne-moi|prépare|je veux|je préfère] [un plus facile|un {noun} facile|un {noun} plus simple|un {noun} très simple|un moins dur|un {noun} moins compliqué][.|]
[avec plus de chiffres|avec plus d'indices au départ|avec moins de trous|avec moins de cases vides], [un autre stp|un nouveau {noun}|plus facile]
[ça peut être|c'est possible|on peut avoir|peut-on avoir|pourrait-on avoir] [plus facile|plus simple|moins dur|un niveau en dessous] ?
[un niveau|un cran|un peu] [en dessous|plus bas|plus facile|moins dur][ stp|.|]
[j'y arrive pas, c'est trop dur|c'est pas de mon niveau|je suis largué], [un plus facile|un niveau plus bas|donne plus simple]
[facilite-moi la tâche|simplifie|rends ça plus facile|fais plus facile|vas-y mollo]
[{noun} facile|{noun} simple|{noun} débutant|{noun} pour enfants|{noun} plus facile][ stp| svp|]
[un truc|quelque chose] [de facile|de plus facile|de tranquille|de relax|de simple|de basique][ stp|.|]
"""),
    "generate harder": lines("""
[tu as|t'as|vous avez|y a|tu aurais] [plus dur|plus difficile|un plus compliqué|plus corsé|quelque chose de plus costaud|un {noun} pour experts] ?
[plus dur|plus difficile|plus compliqué|plus corsé|moins facile|un peu plus dur|bien plus dur|difficile|costaud|+ dur][ stp| svp|, merci|.|]
[trop facile|trop simple|c'est trop fastoche|beaucoup trop facile|c'est pour les bébés|j'ai mis deux minutes|ça m'ennuie], [un plus dur|plus difficile stp|donne-moi un difficile|je veux du costaud|fais plus dur][.|]
[augmente|monte|élève|pousse] [la difficulté|le niveau|un peu la difficulté|le niveau de difficulté][.| stp|]
[un {noun}|quelque chose|un] pour [experts|pros|confirmés|joueurs avancés|champions|génies|les bons][ stp|.|]
[niveau difficile|niveau expert|difficulté maximale|niveau diabolique|niveau avancé|mode difficile|niveau supérieur][ stp| svp|]
[je suis un pro|j'ai l'habitude|je suis fort|je m'y connais], [un difficile stp|donne-moi du dur|quelque chose de costaud][.|]
[un autre|un nouveau|encore un|le prochain], [mais plus dur|mais plus difficile|mais moins facile|plus dur cette fois|en plus compliqué][.| stp|]
[crée|génère|invente|fais-moi|donne-moi|prépare|je veux|je préfère] [un plus dur|un {noun} difficile|un {noun} plus compliqué|un {noun} très dur|un moins facile|un {noun} diabolique][.|]
[avec moins de chiffres|avec moins d'indices au départ|avec plus de trous|avec plus de cases vides], [un autre stp|un nouveau {noun}|plus dur]
[ça peut être|c'est possible|on peut avoir|peut-on avoir|pourrait-on avoir] [plus dur|plus difficile|moins facile|un niveau au-dessus] ?
[un niveau|un cran|un peu] [au-dessus|plus haut|plus dur|plus difficile][ stp|.|]
[je veux|je cherche|donne-moi|il me faut] [un défi|un vrai défi|un challenge|du challenge|quelque chose qui résiste|un casse-tête bien dur][.|!|]
[le plus dur|le plus difficile|ton {noun} le plus dur|le plus compliqué] [que tu aies|possible|qui existe|]
[{noun} difficile|{noun} dur|{noun} expert|{noun} infernal|{noun} plus dur][ stp| svp|]
[complique|rends ça plus dur|fais plus dur|qu'on rigole un peu, plus dur|fais-moi transpirer|que ça résiste]
"""),
    "chat": lines("""
[coucou|hello|yo|bonjour bonjour|re|rebonjour|bonsoir à tous][!|.|, ça roule ?|, quoi de neuf ?|]
[merci bien|merci mille fois|je te remercie|mille mercis|thanks|merci à toi|je vous remercie|grand merci|mci][!|.|]
[ça m'a bien aidé|tu m'as bien aidé|j'ai compris|ah d'accord|ok|d'accord|compris|c'est noté|ça marche][, merci|!|.|]
[bien joué|excellent|bravo|formidable|trop bien|impressionnant|magnifique|nickel|chapeau][!|.|]
[tu t'appelles comment|comment t'appelles-tu|quel est ton nom|qui t'a créé|qui t'a fait|d'où viens-tu|qui t'a programmé] ?
[es-tu|t'es|tu es|suis-je avec] [un humain|une IA|une machine|un programme|ChatGPT|une vraie personne] ?
[à quoi sers-tu|tu sers à quoi|que peux-tu faire|tu sais faire quoi|en quoi peux-tu m'aider|quelles sont tes capacités] ?
[comment ça marche ici|comment je t'utilise|comment entrer ma grille|je peux envoyer une photo|sous quelle forme écrire la grille|comment fonctionnes-tu] ?
[tu parles|parles-tu|comprends-tu] [anglais|français|d'autres langues|l'espagnol|breton] ?
[rappelle-moi les règles|explique les règles du jeu|je ne connais pas les règles|donne-moi les règles|c'est quoi les règles]
[combien de grilles existent|que veut dire le mot sudoku|quand a-t-il été inventé|de quel pays ça vient|combien de chiffres faut-il au minimum] ?
[comment vas-tu|tu vas bien|quoi de neuf|la forme|comment ça va|tu fais quoi] ?
[raconte-moi une blague|tu connais une blague|chante-moi quelque chose|raconte une histoire|amuse-moi][.|!|]
[quel temps fait-il|quelle heure est-il|on est quel jour|qui a gagné hier] ?
[je m'appelle {name}|moi c'est {name}|je suis {name}|ici {name}][, enchanté|.|!|]
[bonne journée|bonne soirée|bon week-end|à demain|à plus|ciao|à la prochaine|salut et merci|adieu|bye][!|.|]
[c'est tout|rien d'autre|je n'ai plus besoin de rien|plus de questions|ce sera tout][, merci|.|]
[je reviens plus tard|je t'en envoie un bientôt|attends|une minute|deux secondes|je reviens][.|]
[j'adore les casse-têtes|j'aime les jeux de logique|je suis accro|c'est mon passe-temps favori][.|!|]
[tu es intelligent|tu penses|as-tu des sentiments|tu te fatigues|apprends-tu] ?
[c'est gratuit|ça coûte combien|faut-il payer|faut-il s'inscrire|gardes-tu mes données] ?
[tu te trompes parfois|peut-on te faire confiance|tu es rapide|comment fais-tu pour être si rapide] ?
[test|essai|allô ?|tu es là ?|il y a quelqu'un ?|un deux un deux]
[joyeux noël|bonne année|bonnes vacances|joyeuses fêtes|joyeux anniversaire][!|.|]
[pardon|désolé|désolée|excuse-moi], [mauvaise conversation|c'était pour quelqu'un d'autre|oublie|je me suis trompé de fenêtre][.|]
[oublie|laisse tomber|tant pis|pas grave|c'est bon j'ai trouvé tout seul|plus besoin][, merci|.|]
[haha|mdr|lol|oui|non|peut-être|exact|bof|ptdr|hihi]
[tu es génial|t'es le meilleur|tu es drôle|je t'aime bien|t'es nul|tu ne sers à rien|c'est nul][!|.|]
[est-ce bon pour le cerveau|ça aide la mémoire|combien de temps faut-il pour en faire un|y a-t-il des championnats] ?
[peut-on répéter un chiffre|un chiffre peut-il être deux fois sur une ligne|les diagonales comptent|faut-il être bon en maths] ?
[je voulais juste|je passais juste|juste pour] [dire bonjour|te remercier|essayer|voir comment ça marche][.|]
[bon appétit|bonne chance|santé|amuse-toi bien|félicitations|bon courage][!|.|]
[quelle est la capitale de l'Italie|qui était Euler|que penses-tu de l'IA|quel âge as-tu|où habites-tu] ?
"""),
}
