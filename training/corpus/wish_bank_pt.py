"""Portuguese: further wishes around a puzzle."""

from __future__ import annotations

from training.corpus.wish_bank import Bank, lines

WISHES: Bank = {
    "solve": lines("""
[desisto|eu me rendo|entrego os pontos|jogo a toalha|não aguento mais|cansei|não dá mais], [resolve aí|me dá a resposta|resolve pra mim|diz o resultado|mostra a solução][.|!|]
[me dá|dá-me|me manda|me diz|diga|mostra|envie|passa] [a resposta|o resultado|a resposta completa|o gabarito|todos os números|a solução inteira][, por favor| pfv| por favor|.|]
[ache|encontre|descubra|calcule|determine|descobre] [a solução|a resposta|os números que faltam|o resultado][.| por favor|]
[você sabe|sabes|você consegue|dá pra você|tem como você|será que consegue|és capaz de] [resolver isso|fazer esse|terminar|achar a resposta|resolver pra mim|completar tudo]?
[sem dicas|não quero dica|nada de dicas|dica não], [só a resposta|direto a solução|me dá a solução completa|quero o resultado][.|]
[sem explicação|não precisa explicar|dispenso explicações|não explique nada], [só a solução|só o resultado|me dá a resposta e pronto][.|]
[quero|queria|preciso|gostaria de] [saber a resposta|ver o resultado|o gabarito|ver resolvido|ver pronto|conhecer a solução|da resposta final][.|]
[como fica no final|qual o resultado|qual a resposta|qual o gabarito|o que dá no final|como termina|qual é a resposta certa]?
[resposta|gabarito|resultado|solução completa|a solução|solucao|a resposta pfv|resolver|resolução|solução final][, por favor| pfv|?|!|]
[coloque|ponha|escreva|bota|põe|insira] [os números que faltam|todos os números|o resto|o que está faltando][.| por favor|]
[preenche|termina|acaba|finaliza|conclui|completa] [tudo|o resto|pra mim|até o fim|os espaços em branco|os buracos|o que sobrou][.| por favor|]
[não consigo|não tô conseguindo|não sai|impossível pra mim|não sou capaz], [resolve você|resolve pra mim|me dá a solução|faz você|você consegue resolver?]
[alguém|quem] [resolve|sabe resolver|pode resolver pra mim|tem a resposta|consegue resolver]?
[o que vai|que números vão|o que coloco|o que ponho] [nas casas vazias|nos espaços em branco|nos buracos|nos quadradinhos vazios]?
[pra comparar|para conferir com a minha|quero comparar]: [qual a solução certa?|me dá o gabarito|a resposta correta, por favor]
[tudo|inteiro|completo|do início ao final], [não só uma dica|não só um número|resolvido por favor|por favor][.|]
[minha filha|meu chefe|meu pai] [quer a resposta|precisa da solução|quer ver o resultado|está esperando a resposta][.|]
[solicito|peço|agradeceria|faça o favor de enviar|queira fornecer] [a solução|a resposta completa|a resolução|o resultado][.|]
[duvido que resolva|quero ver você resolver|aposto que não resolve|tenta resolver][.|!|]
[rezolve|resouve|resolvi|rsolve|resorve] [isso|pra mim|ai] [pfv|pf|por favor|]
[faz|faça|faz aí] [por mim|pra mim|isso todo|o trabalho todo][.|]
[chega|perdi a paciência|tô de saco cheio], [a solução logo|me dá a resposta|resolve de uma vez]
[me ajude|ajuda|uma ajuda] [a resolver tudo|a finalizar|a completar tudo|resolvendo isso pra mim][.|]
"""),
    "hint": lines("""
[sem spoiler|não dá spoiler|não conta tudo|não estrague|não revele a resposta], [só uma dica|só uma pistazinha|uma ajudinha só|uma dica pequena][.|]
[o que você faria|onde você olharia|por onde você iria|o que farias|o que você colocaria] [agora|depois|primeiro|no meu lugar|]?
[empaquei|emperrei|tô travado|tô travada|encalhei|fiquei preso|estou bloqueado|encravei|tô perdido|deu branco|cheguei num beco sem saída][, uma dica?|, o que faço?|, e agora?|, alguma ideia?|, me ajuda um pouco|.|, dá uma pista]
[não vejo|não acho|não enxergo|não sei|não encontro] [o próximo passo|como continuar|onde mexer|o próximo número|mais nada|por onde ir][.|, dica?|, me dá uma pista|, me ajuda um pouquinho|]
[e agora|e depois|o que vem agora|o que faço agora|como prossigo|como sigo|como avanço|qual a próxima jogada|e aí, qual o próximo]?
[qual casa|que casa|qual número|qual célula|qual quadradinho] [dá pra preencher|posso preencher|é a mais fácil|faço agora|sai agora|dá pra descobrir|vem a seguir]?
[em qual|em que|pra qual] [linha|coluna|canto|parte|região] [eu olho|devo me concentrar|devo procurar|presto atenção]?
[me diz|diga|mostra|indica|me fala|aponte] [só |apenas ][onde olhar|um número|uma casa|o próximo movimento|a próxima casa|por onde começar][.| por favor|]
[não a solução toda|não quero a resposta|não quero a solução|a resposta não|não me dê tudo], [só o próximo número|só uma pista|só um passo|só um toque|apenas uma orientação][.|]
[quero resolver sozinho|quero fazer sozinha|prefiro resolver eu mesmo|deixa eu resolver], [mas dá uma dica|mas preciso de uma pista|só diz por onde|uma diquinha basta][.|]
[me ajuda|me oriente|me guie|me encaminha|ajuda-me] [um pouco|um pouquinho|só no próximo passo|a destravar|a avançar|na direção certa|a começar][, sem resolver|.|]
[dica?|diquinha|uma diquinha|pista?|um toque|uma luz|uma mãozinha|um norte|tip|hint|sugestão?|próximo passo|dica pfv|uma ideia|próxima jogada|ajudinha]
[tem|você tem|tens|há|teria] [alguma dica|alguma sugestão|um conselho|uma ideia|alguma pista|uma luz][ pra mim| para continuar|]?
[um passo|uma casa|um número|uma jogada|um lance] [só|já basta|e paro|é suficiente|e o resto eu faço|já ajuda][.|]
[como começo|por onde começar|qual o primeiro passo|por onde inicio|qual a melhor casa pra começar|onde começo]?
[tem|existe|você vê] [alguma casa óbvia|algum número fácil|algo evidente|um número certo] [que não vi|agora|que perdi|]?
[quase lá|falta pouco|tô na metade], [qual o próximo?|mais uma dica|uma pista?|o que vem?]
[sugira|recomende|me aconselha|sugere] [uma jogada|o próximo passo|uma casa|onde olhar][.|]
[não resolve tudo|não termina pra mim|não resolva por mim|não faz tudo], [só orienta|só mais um passo|diz só onde olhar|só uma dica mesmo][.|]
[solicito|gostaria de|peço|poderia fornecer] [uma indicação|uma dica, não a solução|uma orientação|uma pequena pista][.|]
[me ilumina|me dá uma luz|clareia minha mente|me dá um norte|me destrava][.| aí|]
[dika|uma dka|pissta|dica pf|dika pfv|diqinha]
"""),
    "check": lines("""
[errei|me enganei|me confundi|cometi um erro|fiz algo errado|vacilei|falhei|enganei-me] [em algo|em algum lugar|em alguma casa|]?
[tá certo|tá certinho|está bom assim|tá ok|tudo certo|tá tudo certo|confere|bate|tá correto|certo até aqui|está tudo bem|é válido|tá valendo]?
[tô indo bem|estou indo bem|vou bem|tô no rumo certo|estou certo|tenho razão|estou no bom caminho]?
[checa|confere|revisa|corrige|valida|examina|analisa|verifica|dá uma conferida em|dá uma checada em] [minha resposta|meus números|o que preenchi|isso|meu jogo|tudo|se acertei|o meu resultado][.| por favor| pfv|]
[pode|podes|dá pra|consegue|você poderia] [checar|corrigir|ver se está certo|conferir pra mim|revisar|me dizer se errei|validar]?
[cadê|onde está|onde foi|qual é|onde tá|em que casa está] [o meu erro|a falha|que eu errei|o engano|o erro]?
[o que|qual número|qual casa|que número] [está errado|tá errada|está fora do lugar|não bate|fiz errado|tá errado]?
[não bate|não fecha|algo não encaixa|deu contradição|tem coisa errada|não está dando certo|deu conflito], [onde errei?|acha o erro|o que tá errado?|cadê o erro?|encontra minha falha]
[terminei|acabei|pronto|consegui|finalizei|tá feito], [está certo?|confere?|corrige aí|acertei?|tá correto?|pode verificar?]
[aponte|marque|mostre|indique|liste|assinala] [os erros|meus erros|o que está errado|os números errados|as casas erradas][.|]
[você vê|vê|tem|há|encontra] [erros|algum conflito|alguma contradição|número repetido|algo errado|alguma falha|algum problema][ no meu|]?
[quebrei|violei|desrespeitei|infringi] [alguma regra|as regras]?
[não resolva|sem resolver|não quero a solução], [só confira|só diz se tá certo|só corrija|só verifica se há erros][.|]
[antes de continuar|antes de entregar|antes de seguir]: [tá certo até aqui?|algum erro?|confere pra mim|tudo correto?]
[não tenho certeza|tô na dúvida|estou inseguro|não sei se acertei|desconfio], [está certo?|confere aí|pode checar?|verifica pra mim|está correto?]
[acho|creio|penso|me parece] que [está certo|acertei|terminei|consegui|tá correto][, né?|, confirma?|, certo?|, confere aí]
[acho|temo|receio|parece] que [errei em algo|cometi um erro|tem erro|me enganei|me confundi][, confere?|, verifica|, é isso?|.]
[confirme|confirma|pode confirmar] [se está certo|minha resposta|que acertei|que não há erros][.|?|]
[compare|compara] [minha resposta|minha solução|o meu] com [o gabarito|a solução|a correta][.|]
[quantos erros|quantas erradas|quantos errei] [eu fiz|tenho|há|]?
[meu {digit} tá certo|o {digit} que pus está correto|posso ter um {digit} ali|esse {digit} está certo]?
[meu marido|a professora|meu amigo] [diz que errei|diz que está errado|acha que há um erro][, é verdade?|, quem tem razão?|]
[certo?|correto?|certinho?|erros?|confere?|ok?|acertei?|verificar|conferir|corrigir|checar|correção|conferência|tá certo?]
[solicito|peço|agradeceria] [a verificação da solução|a correção|a revisão do meu trabalho|que conferisse][.|]
[consegui|acertei tudo|resolvi direito|ganhei|passei|resolvi certo] ou [não|errei]?
[ta serto|ta certu|ta correto|tá serto|eh isso|acertei td] [ai|ou nao|]?
"""),
    "unique": lines("""
[tem|há|existe|só tem] [uma resposta só|uma única resposta|só uma|apenas uma solução|exatamente uma solução|duas soluções|múltiplas soluções|mais de uma resposta]?
[é|essa é|seria] [a única solução|a única resposta|a única possível|única|a única opção|o único jeito]?
[quantas|qts] [respostas|soluções diferentes|soluções possíveis|possibilidades|maneiras de preencher|resoluções] [tem|há|existem|são possíveis]?
[de quantas|de quantos] [formas|maneiras|jeitos] [dá pra resolver|pode ser preenchido|se pode completar|fica completo]?
[pode|poderia|será que pode] [haver|ter|existir] [outra solução|duas soluções|mais de uma|várias respostas|outra resposta]?
[conte|calcula|diga|informe|descubra] [quantas soluções há|o número de soluções|quantas respostas existem|todas as soluções possíveis quantas são][.|]
[única?|é única?|solução única?|unicidade|quantas soluções?|mais de uma?|uma só?|várias?|número de soluções|duas soluções?|unicidade da solução]
[confira|verifica|garante|confirme|comprove|prove|teste] [que a solução é única|a unicidade|se há outra solução|que não existe outra|se só tem uma solução|que só há uma resposta][.|]
[desconfio|acho|suspeito|parece] que [tem mais de uma solução|não é única|há duas soluções|existem várias respostas][, confere?|, é verdade?|.]
[achei outra solução|meu irmão achou outra resposta|encontrei duas soluções|deu diferente do livro], [é possível?|tem várias?|as duas valem?]
[não resolva|não quero a solução|sem resolver], [só diga se é única|só quero saber quantas há|diz se tem mais de uma][.|]
[dá pra|dá para|é possível|pode-se] [preencher de outro jeito|completar diferente|resolver de duas formas|terminar com outros números|ter outro resultado]?
[os números dados|as dicas iniciais|os dados] [bastam para solução única|são suficientes para uma só solução|garantem uma única resposta]?
[existe|há|tem|conhece] [alguma alternativa|uma segunda solução|outra possibilidade|outra resposta|uma solução alternativa|outra além dessa]?
[quero saber|gostaria de saber|me diz|pergunta:|minha dúvida é] [se é a única solução|se há outras|quantas existem|se é única|se tem só uma resposta][.|?|]
[tem certeza|é certo|é garantido|garante] que [só há uma|é única|não tem outra|a solução é única]?
[uma ou várias|uma ou mais|única ou não|uma ou duas|única ou múltiplas]?
[tem solução|é solúvel|dá pra resolver], [e é única|e só uma|e quantas]?
[preciso chutar|tem que adivinhar], [ou a solução é única|porque há várias soluções|ou é única]?
[dizem|li|minha tia diz] que [há duas soluções|não é única|tem várias][, é verdade?|, confere?|]
[todo mundo|todos] [chega na mesma solução|chegam à mesma resposta|acham o mesmo resultado]?
[qantas|kuantas|quntas] [soluçoes|solucoes|solução] tem?
[não há|não tem|não existe] [outra|outra solução|mais de uma|outra resposta], [né|certo|tem]?
"""),
    "explain": lines("""
[explica|explique|detalhe|descreva|esclarece|me explica|me explique|desenvolva] [o processo|o método|cada passo|a lógica|como você faz|o caminho|como chegar lá|o procedimento|tudo direitinho|seu raciocínio][.| por favor|]
[me ensina|ensina|ensine|me mostra|ensina-me|mostre-me] [a resolver|como se faz|o método|os truques|a técnica|a fazer isso|como pensar][.|]
[não entendo|não entendi|não tô entendendo|não saquei|não compreendo|não percebo] [como se resolve|a lógica|o método|como faz|como chegar à resposta], [me explica|explica aí|pode explicar?|me ensina]
[quero|queria|gostaria de|preciso] [entender o método|aprender a resolver|ver os passos|saber como chegar|compreender a lógica|acompanhar o raciocínio][, não só a resposta|.|]
[não só|não apenas|não quero só] [a resposta|a solução|o resultado], [mas o caminho|quero o raciocínio|também os passos|explica como][.|]
[me guia|me leve|vamos juntos|me acompanha|vai comigo] [passo a passo|pelo caminho da solução|etapa por etapa|na resolução][.|]
[passo por passo|etapa por etapa|por partes|aos poucos|casa por casa|número por número], [explica|por favor|como se resolve|quero entender|mostra como]
[como|de que jeito|de que maneira] [se faz isso|se chega na resposta|você resolve|se pensa nisso|resolvo isso sozinho|eu deveria raciocinar|você pensa|se resolve um desses]?
[qual é|qual|quais são] [o método|a lógica|o truque|a estratégia|os passos|a técnica|o raciocínio|o segredo pra resolver|as etapas]?
[resolve explicando|resolva mostrando os passos|resolve em voz alta|resolva e justifique|faz e explica|resolva comentando|resolve me ensinando][.| por favor|]
[comente|detalha|argumente|explica] [cada número|cada jogada|cada etapa|todos os passos|suas escolhas][.|]
[escreva|liste|mostre|me dá|enumera] [os passos|o passo a passo|o raciocínio|as etapas|o desenvolvimento|as deduções][.|]
[explica|me explica|explique] [como se eu tivesse cinco anos|de forma simples|pra leigo|com calma|devagar|como para criança|facinho][.|]
[sou iniciante|sou novato|tô começando|nunca fiz], [como resolve?|me ensina|explica tudo|qual o método?]
[da próxima vez|no próximo] quero [fazer sozinho|conseguir resolver], [me ensina|explica o método|mostra como se faz]
[explicação|tutorial|aula|explica|passo-a-passo|resolução comentada|resolução detalhada|o passo a passo|guia|explicação pfv|aulinha|demonstração|como faz?|o método]
[pode|podes|você pode|dá pra|poderia] [explicar|me ensinar|detalhar|mostrar o raciocínio|explicar o método|mostrar passo a passo]?
[como você descobriu|como chegou nisso|de onde saíram esses números|como você fez]? [explica|me mostra|me ensina]
[me ajuda a|ajude-me a|preciso] [entender|compreender a lógica|aprender como se faz|entender os passos][.|]
[como um especialista|como um craque|como um profissional] [resolve|faria|pensa]?
[sem chutar|na lógica|usando lógica|pela lógica], [como se resolve?|mostra o raciocínio|explica os passos]
[o importante é o caminho|me interessa o método|quero mais o processo que a resposta|o que conta é o raciocínio][.|]
[solicito|agradeceria|peço] [uma explicação|a explicação dos passos|a resolução detalhada|uma resolução comentada][.|]
[pra escola|para minha turma|pro meu filho], [preciso dos passos|preciso explicar como se faz|me dá a resolução explicada][.|]
[esplica|ixplica|explika|me esplica] [cmo faz|como q faz|pf|passo a paso]
"""),
    "why": lines("""
por que [motivo|razão] [é|vai|há] [um |]{digit} em {cell}?
[pq|porque|porquê|por quê] [vai|é|tem] [um |]{digit} em {cell}?
qual [o motivo|a razão|a lógica|a explicação] [do|para o] {digit} em {cell}?
como [você chegou|se chega|chegaste|chego] [ao|no] {digit} em {cell}?
[não vejo|não saquei|não percebo|não tá claro] por que [vai|tem|é] [um |]{digit} em {cell}[.|]
[explica|esclarece|me explica|explique-me] [o|esse] {digit} em {cell}[.|]
o que [obriga|garante|prova|indica|mostra] [o|um] {digit} em {cell}?
[de onde saiu|de onde você tirou|de onde tiraram] [o|esse] {digit} em {cell}?
em {cell} [tem|vai|deu|está] [um |]{digit}[, por quê?|, como assim?|, não entendo|, de onde veio?|. Explica]
por que [não pode|não vai|não cabe|não se pode pôr] [um |]{digit} em {cell}?
[eu tinha posto|eu achava que era|pus] outro número em {cell}, por que {digit}?
[como sei|como saber|como deduzo|como se vê|como dá pra ver] que [em {cell} vai|é em {cell} o|em {cell} é] {digit}?
[tem que ser|precisa ser|é obrigatório] {digit} em {cell}? [por quê?|qual o motivo?]
não [poderia|dava para] ser outro que não {digit} em {cell}? [por que não?|por quê?]
[me diz|diga|pode dizer|saberia dizer] [por que|o porquê] [do|de haver um] {digit} em {cell}[.|?|]
[esse|o] {digit} em {cell} [não entendi|veio de onde|por quê|me intriga, por quê][?|]
[o livro|o gabarito] [põe|dá|diz] {digit} em {cell}, [por quê|como|qual a lógica]?
[tem certeza do|é certo o] {digit} em {cell}? [por quê?|como sabe?]
[a que se deve|qual é a prova do|qual regra leva ao] {digit} em {cell}?
[porque raio|como é que|por que diabos] [vai|tem|aparece] [um |]{digit} em {cell}?
"""),
    "generate": lines("""
[próximo|o próximo|mais|de novo|outro igual|manda outro|bora outro|mais um aí|o seguinte|novo][, por favor| pfv|!|.|]
[tem|você tem|há|tens] [outro|mais um|mais|algum novo|outros][ aí| pra mim|]?
[inventa|bola|monta|gera|cria|elabora|produz|desenha] [um|outro|um {noun}|um {noun} novo|um aleatório|mais um][.| por favor|]
[quero|queria|preciso de|tô a fim de] [mais um|jogar outro|um {noun} novo|outro {noun}|fazer outro|um novo][.|!|]
[já fiz esse|terminei esse|esse eu conheço|acabei esse], [me dá outro|manda o próximo|outro por favor|mais um]
[troca|mude|muda|troque] [por outro|esse|de {noun}|pra um novo][.|]
[me passa|me manda|envie|manda] [um {noun}|outro|um novo|o próximo|mais um {noun}][.| por favor|!|]
[tô entediado|tô sem nada pra fazer|tenho um tempinho], [manda um {noun}|me dá algo pra resolver|cria um pra mim]
[mesmo nível|mesma dificuldade|parecido|do mesmo tipo], [mas outro|um novo|mais um][.|]
[pode|dá pra|consegue|poderia] [fazer outro|me dar mais um|mandar outro|criar um novo|gerar mais um]?
[não gostei desse|esse não|não quero esse], [me dá outro|troca|um diferente]
[para meus alunos|pra treinar|pra imprimir|pra turma], [um {noun} por favor|preciso de um {noun}|cria um]
[novo {noun}|outro {noun}|{noun} aleatório|um {noun}|novo jogo|nova rodada|mais {noun}|novo desafio][ por favor| pfv|!|]
[solicito|gostaria de] [um novo {noun}|mais um {noun}|outro {noun}][.|]
"""),
    "generate easier": lines("""
[mais fácil|mais simples|mais facinho|facinho|menos difícil|menos complicado|não tão difícil|um pouco mais fácil|fácil|bem fácil][ por favor| pfv|.|]
[tem|você tem|há|quero|me dá|prefiro] [um mais fácil|algo mais simples|um fácil|um facinho|um menos difícil|um pra iniciante][?|.|]
[muito complicado|tá difícil demais|é puxado|complicado demais|tá impossível|não dou conta], [um mais fácil|manda um simples|facilita|algo mais simples]
[diminua|baixa|abaixa|reduza|diminui] [a dificuldade|o nível|um pouco a dificuldade][.|]
[pra criança|para crianças|pra principiante|pra começar|pra aquecer|pra minha avó], [um {noun}|um {noun} simples|por favor]
[nível fácil|nível iniciante|dificuldade baixa|modo fácil|nível básico|nível um][ por favor|]
[sou iniciante|tô aprendendo|não sou bom nisso], [um fácil por favor|quero um simples|me dá um fácil]
[outro|mais um|um novo|o próximo], [mas mais fácil|só que mais fácil|porém mais simples|que seja fácil|mas não tão difícil][.|]
[crie|gera|faz|monta|inventa] [um {noun} fácil|um mais fácil|um {noun} simples|um bem facinho|um menos complicado][.|]
[com mais números|com menos casas vazias|com mais pistas], [outro|um novo|mais um]
[pode ser|dá pra ser|tem como ser] [mais fácil|mais simples|menos difícil]?
[um nível|um pouco|um degrau] [abaixo|mais fácil|mais baixo][.|]
[facilita|simplifica|deixa mais fácil|algo tranquilo|algo levinho|um suave]
[{noun} fácil|{noun} simples|{noun} para iniciantes|{noun} mais fácil|{noun} infantil][ por favor|]
"""),
    "generate harder": lines("""
[mais difícil|mais complicado|mais complexo|menos fácil|um pouco mais difícil|bem mais difícil|difícil|cabeludo|mais puxado][ por favor| pfv|.|]
[tem|você tem|há|quero|me dá|prefiro] [um mais difícil|algo mais complicado|um difícil|um cabeludo|um menos fácil|um pra especialista][?|.|]
[muito simples|tá fácil demais|ridículo de fácil|simples demais|fiz em dois minutos|chato de tão fácil], [um mais difícil|manda um complicado|dificulta|algo mais desafiador]
[aumente|sobe|suba|eleva] [a dificuldade|um pouco a dificuldade|um nível][.|]
[pra gênio|para avançados|pra profissional|pra craque|pra mestre], [um {noun}|um {noun} difícil|por favor]
[nível difícil|nível expert|dificuldade alta|modo difícil|nível avançado|nível máximo][ por favor|]
[sou experiente|tenho prática|sou bom nisso], [um difícil por favor|quero um complicado|me dá um difícil]
[outro|mais um|um novo|o próximo], [mas mais difícil|só que mais difícil|porém mais complicado|que seja difícil|mas não tão fácil][.|]
[crie|gera|faz|monta|inventa] [um {noun} difícil|um mais difícil|um {noun} complicado|um dificílimo|um {noun} diabólico][.|]
[com menos números|com mais casas vazias|com menos pistas], [outro|um novo|mais um]
[pode ser|dá pra ser|tem como ser] [mais difícil|mais complicado|menos fácil]?
[um nível|um pouco|um degrau] [acima|mais difícil|mais alto][.|]
[quero um desafio|me desafia|um desafio de verdade|algo desafiador|o mais difícil que tiver|complica|dificulta aí]
[{noun} difícil|{noun} complicado|{noun} para experts|{noun} mais difícil|{noun} avançado][ por favor|]
"""),
    "chat": lines("""
[opa|salve|alô|fala aí|oi de novo|boas|eae][!|.|, beleza?|, tudo certo?|]
[muito obrigada|brigado|obrigadão|valeu mesmo|agradecido|grato|vlw|obrigado por tudo][!|.|]
[ajudou muito|foi útil|entendi|ah, entendi|ok|tá bom|beleza|certo, entendi|show][, obrigado|!|.|]
[muito bem|legal|excelente|incrível|parabéns|maravilha|que legal|fantástico][!|.|]
[qual é o seu nome|como você se chama|quem te criou|quem te fez|de onde você é|como te chamas]?
[você é|és] [uma pessoa|uma IA|humano|uma máquina|um programa|o ChatGPT]?
[pra que você serve|o que você faz|no que pode ajudar|quais são suas funções|o que consegue fazer]?
[como te uso|como funciona isso|posso mandar foto|como escrevo o jogo|em que formato]?
[você fala inglês|entende espanhol|fala outras línguas|sabe português]?
[me explica as regras|quais as regras|não sei as regras|diz as regras do jogo|regras?]
[quantos sudokus existem|o que significa sudoku|de que país vem|quando surgiu]?
[como vai você|tudo bem contigo|como está|o que anda fazendo|e aí, tudo joia]?
[conta uma piada|sabe alguma piada|canta algo|conta uma história][.|!|?|]
[como está o tempo|que horas são|que dia é hoje|quem ganhou ontem]?
[me chamo {name}|sou {name}|meu nome é {name}][, prazer|.|!|]
[até amanhã|fui|falou|até mais|bom fim de semana|adeus|tchauzinho|durma bem][!|.|]
[é só isso|só isso|não preciso de mais nada|sem mais perguntas][, obrigado|.|]
[volto depois|já mando um|espera|um momento|peraí][.|]
[adoro quebra-cabeças|gosto de sudoku|sou viciado nisso|é meu passatempo][.|!|]
[você pensa|tem sentimentos|você cansa|você aprende|é inteligente]?
[é grátis|quanto custa|tem que pagar|precisa cadastro|guarda meus dados]?
[você erra às vezes|posso confiar em você|você é rápido]?
[teste|testando|alô?|tem alguém aí?|tá aí?]
[feliz natal|feliz ano novo|boas festas|feliz aniversário|bom feriado][!|.|]
[desculpa|foi mal|perdão], [mandei errado|não era pra você|esquece][.|]
[esquece|deixa pra lá|não importa|já resolvi sozinho|tanto faz][, valeu|.|]
[kkk|kkkk|haha|rsrs|sim|não|talvez|exato|claro]
[você é ótimo|gosto de você|que engraçado|você é ruim|não presta][!|.|]
[faz bem pro cérebro|ajuda a memória|existe campeonato]?
[pode repetir número|os números podem se repetir na linha|as diagonais contam|precisa saber matemática]?
[só passei pra|só queria|vim só] [dizer oi|agradecer|testar|dar um alô][.|]
[qual a capital da França|o que acha da IA|quantos anos você tem|onde você mora]?
"""),
}
