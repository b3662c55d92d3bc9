"""Portuguese: how boards are told, and what is said around them."""

from __future__ import annotations

from training.corpus.around import AROUND, Phrases
from training.corpus.tongues import Blank, Tongue, Wording, register
from training.corpus.wish_bank import with_wishes
from training.corpus.wish_bank_pt import WISHES

_NUMBERS = [
    "zero",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
]
_F = ["primeira", "segunda", "terceira", "quarta", "quinta", "sexta", "sétima", "oitava", "nona"]
_M = ["primeiro", "segundo", "terceiro", "quarto", "quinto", "sexto", "sétimo", "oitavo", "nono"]

_BLANKS = (
    Blank("vazia", ("{n} vazias",), "f"),
    Blank("[casa vazia|vazia]", ("{n} casas vazias",), "f"),
    Blank("[célula vazia|uma célula vazia]", ("{n} células vazias",), "f"),
    Blank("vazio", ("{n} [vazios|espaços vazios]",)),
    Blank("[quadrado vazio|vazio]", ("{n} quadrados vazios",)),
    Blank("[em branco|branco]", ("{n} espaços em branco",)),
    Blank("nada", ()),
    Blank("_", ()),
)

_TRAINED = Wording(
    intro=(
        "[tenho|aqui está|é|segue] um sudoku [de|] {size}",
        "[meu|o] sudoku é {size}",
        "sudoku {size}",
        "um sudoku [pequeno |]de {size}",
    ),
    plain_intro=(
        "[tenho|aqui está|segue|este é] [um|o|meu] sudoku",
        "[meu|o] sudoku [do jornal|de hoje|] [é assim|diz]",
        "sudoku",
        "um sudoku [normal|clássico]",
    ),
    rows=(
        "[a|] {nth:f} linha[:| é| é:| tem| contém] {cells}",
        "na {nth:f} linha [há|tem|está|temos] {cells}",
        "linha {n}: {cells}",
        "[a linha|linha] {n} [é|tem|=] {cells}",
        "linha número {n}: {cells}",
        "na linha {n} [temos|há|vem]: {cells}",
    ),
    columns=(
        "[a|] {nth:f} coluna[:| é| é:| tem| contém] {cells}",
        "na {nth:f} coluna [há|tem|está] {cells}",
        "coluna {n}: {cells}",
        "coluna {n}, de cima para baixo: {cells}",
    ),
    boxes=(
        "[bloco|quadrante|caixa|região] {n}: {cells}",
        "[o|] {nth:m} [bloco|quadrante][:| é| tem] {cells}",
        "o bloco {box}[:| é| tem] {cells}",
    ),
    ends={
        "row 1": ("a linha de {first:cima}[:| é| tem] {cells}", "a linha {first:superior}[:| é] {cells}"),
        "row -1": (
            "a linha de {last:baixo}[:| é| tem] {cells}",
            "a {last:última} linha[:| é| tem] {cells}",
            "a linha {last:inferior}: {cells}",
        ),
        "row middle": ("a linha do {middle:meio}[:| é| tem] {cells}", "a linha {middle:central}: {cells}"),
        "column 1": ("a coluna da {first:esquerda}[:| é| tem] {cells}",),
        "column -1": (
            "a coluna da {last:direita}[:| é| tem] {cells}",
            "a {last:última} coluna[:| é] {cells}",
        ),
        "column middle": ("a coluna do {middle:meio}[:| é] {cells}",),
    },
    following=(
        "[depois|em seguida|logo abaixo|a seguinte|a próxima linha é] {cells}",
        "[depois|em seguida|próxima linha|a seguinte]: {cells}",
        "{cells}",
    ),
    empty_rows=(
        "a {nth:f} linha está vazia",
        "linha {n}: vazia",
        "a linha {n} está {all:toda vazia}",
        "não há nada na {nth:f} linha",
    ),
    empty_columns=("a {nth:f} coluna está vazia", "coluna {n}: vazia", "coluna {n} {all:toda vazia}"),
    cells=(
        "linha {r}, coluna {c}: {v}",
        "[há|tem|coloque] um {v} na linha {r}, coluna {c}",
        "na linha {r} e coluna {c} [há|tem|está] [um|o] {v}",
        "na {rth:f} linha, {cth:f} coluna, [há|tem] um {v}",
        "[l|L]{R}[c|C]{C} [é|=|:] {v}",
        "coluna {c}, linha {r}: {v}",
        "linha {r} coluna {c} é {v}",
    ),
    in_row=("na linha {n}[:| há| tem] ", "na {nth:f} linha[:| há| tem] ", "linha {n}: "),
    in_row_cell=("{v} na coluna {c}", "um {v} na coluna {c}", "{v} na {cth:f} casa", "na coluna {c} um {v}"),
    of_digit=("o {v} está em ", "{v}: ", "o número {v} está em "),
    of_digit_cell=("linha {r} coluna {c}", "l{R}c{C}", "(linha {r}, coluna {c})"),
    corners={
        (1, 1): ("canto {up:superior} {side:esquerdo}", "canto de {up:cima} à {side:esquerda}"),
        (1, -1): ("canto {up:superior} {side:direito}", "canto de {up:cima} à {side:direita}"),
        (-1, 1): ("canto {up:inferior} {side:esquerdo}", "canto de {up:baixo} à {side:esquerda}"),
        (-1, -1): ("canto {up:inferior} {side:direito}", "canto de {up:baixo} à {side:direita}"),
        (0, 0): ("{mid:centro}", "{mid:meio}", "quadrado {mid:central}"),
    },
    at_corner=("no {corner} [há|tem|está] um {v}", "um {v} no {corner}", "no {corner}: {v}"),
    in_order=(
        "[da esquerda para a direita e de cima para baixo|tudo em ordem|lendo linha por linha]: {cells}",
    ),
    rest=(
        "o resto está vazio",
        "[todo o resto|tudo o resto] está vazio",
        "as outras [casas |]estão vazias",
        "o resto é vazio",
    ),
    fix=(
        "[não, desculpe|espera|correção|errei]: linha {r}, coluna {c} é [um |]{now}",
        "[me enganei|enganei-me], na linha {r}, coluna {c} está {now}",
        "[desculpa|espera], l{R}c{C} é {now}",
    ),
    replace=(
        "[não|desculpe|espera], [esse|o] {was} é {now}",
        "[corrijo|correção]: [em vez do|no lugar do] {was}, {now}",
        "[errei|me enganei], o {was} [era|deveria ser] {now}",
        "o {was} está errado, é {now}",
    ),
    blanks=_BLANKS,
    to_the_end=("[e |]o resto vazio", "o resto [está vazio|em branco]", "as demais vazias", "o resto"),
)
_UNSEEN = Wording(
    intro=("[estou empacado|fiquei preso] numa grade {size} de sudoku",),
    plain_intro=("[estou empacado|fiquei preso] numa grade de sudoku", "passatempo numérico tipo sudoku"),
    rows=(
        "horizontal {n} => {cells}",
        "os números da {nth:f} fileira são {cells}",
        "[anote|escreva] na fileira {n}: {cells}",
    ),
    columns=("vertical {n} => {cells}", "descendo a {nth:f} vertical encontro {cells}"),
    boxes=("setor {n} => {cells}",),
    ends={},
    following=("[na sequência|um degrau adiante] {cells}",),
    empty_rows=("a {nth:f} fileira não traz número",),
    empty_columns=("a {nth:f} vertical não traz número",),
    cells=(
        "onde a horizontal {r} cruza a vertical {c} lê-se {v}",
        "ponha {v} na horizontal {r}, vertical {c}",
        "fileira {r}, posição {c}, número {v}",
    ),
    in_row=("ao longo da fileira {n} vejo ",),
    in_row_cell=("na posição {c} o {v}",),
    of_digit=("do {v} sei que ocupa ",),
    of_digit_cell=("fileira {r} posição {c}",),
    corners=_TRAINED.corners,
    at_corner=("vê-se no {corner} o {v}",),
    in_order=("recitado de uma vez fica {cells}",),
    rest=("as que não cito não trazem número",),
    fix=("[erro de digitação|li mal]: onde a horizontal {r} cruza a vertical {c} vai {now}",),
    replace=(
        "[erro de digitação|li mal]: troque o {was} por {now}",
        "[apague|risque] o {was} e [ponha|escreva] {now}",
        "não era {was}, mas {now}",
    ),
    blanks=(
        Blank("desconhecido", ()),
        Blank("vazio", ("{n} campos vazios",)),
        Blank("vazia", ("{n} casas vazias",), "f"),
    ),
    to_the_end=("restantes vazias", "e daí em diante tudo vazio"),
)

_WHAT = "[o sudoku|este sudoku|isto|isso|meu sudoku|o quebra-cabeça]"
_PLEASE = "[ por favor| pfv|, por favor|, obrigado||||]"

PORTUGUESE = Tongue(
    code="pt",
    figures={"": _NUMBERS, "f": ["zero", "uma", "duas", *_NUMBERS[3:]]},
    ordinals={"f": _F, "m": _M},
    sizes=("{n}x{n}", "{n} x {n}", "{n} por {n}"),
    spoken_sizes={4: ("quatro por quatro",), 6: ("seis por seis",), 9: ("nove por nove",)},
    boxes={
        (1, 1): ("de cima à esquerda", "superior esquerdo"),
        (1, 0): ("de cima no meio",),
        (1, -1): ("de cima à direita", "superior direito"),
        (0, 1): ("do meio à esquerda",),
        (0, 0): ("do meio", "central"),
        (0, -1): ("do meio à direita",),
        (-1, 1): ("de baixo à esquerda", "inferior esquerdo"),
        (-1, 0): ("de baixo no meio",),
        (-1, -1): ("de baixo à direita", "inferior direito"),
    },
    joints=(", ", ", ", ", ", " ", ", depois "),
    last_joints=(" e ", ", e "),
    stops=(". ", ". ", "; ", ", ", "\n"),
    articled=("um {v}", "o {v}"),
    wording=_TRAINED,
    unseen=_UNSEEN,
)

AROUND["pt"] = Phrases(
    numbers=_NUMBERS,
    ordinals=[*_F, "décima"],
    nouns={
        "sudoku": ("sudoku", "sudoku", "quebra-cabeça", "jogo"),
        "maze": ("labirinto",),
        "puzzle": ("quebra-cabeça", "passatempo"),
    },
    fillers={
        "paper": ("jornal", "o Público", "a Folha", "uma revista", "um aplicativo"),
        "day": ("hoje", "ontem", "domingo", "sábado", "semana passada"),
        "name": ("Ana", "João", "Maria", "Pedro"),
        "who": ("minha avó", "meu filho", "meu marido", "minha professora"),
    },
    greetings=(
        "[olá|oi|Oi|bom dia|Boa tarde|boa noite|e aí][,|!|.|]",
        "[Olá|Oi], [tudo bem?|uma pergunta:|preciso de ajuda.]",
        "[Caros senhores|Prezados][,|:]",
    ),
    reasons=(
        "[Isto|O sudoku] é de {paper} ({day}).",
        "[Estou há {n} minutos nisso|Já levo {n} horas][.|e nada.]",
        "{who} [não consegue|me deu isso|diz que é impossível].",
        "[Travei|Desisto|Não sei continuar].",
    ),
    thanks=(
        "[obrigado|obrigada|muito obrigado|valeu|desde já agradeço][!|.|]",
        "[abraços|atenciosamente|até logo|beijos][,|!|.]",
    ),
    closings=("{name}", "{name}, [Lisboa|Porto|Recife]"),
    emojis=("🙂", "🙏", "👍"),
    cells=(
        "linha <row:n>, coluna <column:n>",
        "<row:nth> linha, <column:nth> coluna",
        "l<row:~>c<column:~>",
        "coluna <column:n> da linha <row:n>",
        "canto <row:superior> <column:direito>",
    ),
    wishes={
        "solve": (
            f"[resolva|resolve|resolve-me|complete|preencha|termine] {_WHAT}{_PLEASE}[.|!|]",
            f"[pode|você pode|podes|poderia|consegue] [resolver|completar|preencher] {_WHAT}{_PLEASE}?",
            "[quero|preciso da|me dá|mostre|gostaria de ver] a solução[ completa|].".replace(
                "[quero|preciso da|me dá|mostre|gostaria de ver] a", "[quero a|preciso da|me dá a|mostre a]"
            ),
            "[qual é|qual seria] a [solução|resposta]?",
            "[me ajuda|ajude-me|ajuda-me] a [resolver|terminar][.|]",
            "[solução|resolva|solução por favor|resolve aí][.|!|]",
            "[preencha|complete] [as casas vazias|o que falta][.|]",
            "[quais números faltam|que números faltam|como fica resolvido]?",
        ),
        "hint": (
            f"[me dá|dê-me|quero|preciso de] [uma dica|só uma dica|uma pista|uma ajudinha]{_PLEASE}[.|]",
            "[pode|podes] me dar uma dica?[ Só uma.|]",
            "[só|apenas] [o próximo passo|uma dica|um número][, não a solução|][.|]",
            "[por onde começo|como continuo|e agora|qual o próximo passo]?",
            "[não resolva|sem dar a solução], [só uma dica|uma pista só][.|]",
            "[onde devo olhar|para onde olho] agora?",
            "[travei|estou preso], [uma dica|me ajuda a continuar][.|]",
            "[dica|uma dica|uma pista][, por favor|!|.]",
        ),
        "check": (
            "[está certo|está correto|acertei|estou no caminho certo]?",
            f"[confira|verifique|veja|revise] [se está certo|minha solução|se há erros|o que fiz]{_PLEASE}[.|]",
            "[há algum erro|tem erro|errei em algo|cometi algum erro]?",
            "[pode|podes] [conferir|verificar] [minha solução|o que fiz]?",
            "[acho que errei|algo está errado], [onde|onde está o erro]?",
            "[ache|encontre] [o erro|meus erros][.|]",
            "[diga se|quero saber se] [está certo|errei][.|]",
            "[minha resposta|minha solução] está [certa|correta]?",
        ),
        "unique": (
            "[tem|há] [uma única solução|só uma solução|mais de uma solução|várias soluções]?",
            "a solução é única?",
            "quantas soluções [tem|há|existem]?",
            "[existe|há] outra solução?",
            "[verifique|diga] se [a solução é única|há várias soluções][.|]",
            "[dá para|é possível] resolver de [várias maneiras|mais de um jeito]?",
            "[o sudoku é válido|está bem formulado], com uma única solução?",
            "[solução única|única ou várias soluções]?",
        ),
        "explain": (
            f"[explique|explica|me ensine|mostre] [como se resolve|os passos|como resolver|a solução passo a passo]{_PLEASE}[.|]",
            "[como se resolve|como resolver|como se faz] [isso|este sudoku|]?",
            "passo a passo[, por favor|, quero entender|][.|]",
            "[quero|gostaria de] [entender|aprender] [como se faz|a lógica|o método][.|]",
            "resolva [explicando|e explique] [cada passo|o raciocínio][.|]",
            "[que técnica|qual estratégia] [se usa|devo usar]?",
            "[pode|podes] me explicar [a solução|os passos]?",
            "com [explicação|todos os passos][, por favor|.]",
        ),
        "why": (
            "por que {cell} é {digit}?",
            "por que há um {digit} em {cell}?",
            "[explique|não entendo] por que {cell} [é|tem] {digit}[.|]",
            "como se sabe que {cell} é {digit}?",
            "por que não pode ser {digit} em {cell}?",
            "a solução diz {digit} em {cell}, por quê?",
            "de onde vem o {digit} em {cell}?",
            "porque é que {cell} tem de ser {digit}?",
        ),
        "generate": (
            "[me dá|crie|gere|faça|quero] [outro|um novo|mais um] {noun}[ por favor|][.|!|]",
            "[pode|podes] [criar|gerar] outro {noun}?",
            "[outro|mais um|um novo][, por favor|!|.]",
            "[invente|prepare] um {noun}[ para amanhã|][.|]",
        ),
        "generate easier": (
            "[me dá|quero|crie] um {noun} mais fácil[ por favor|][.|]",
            "[é|está] [difícil demais|muito difícil], [um mais fácil|tem um mais simples?]",
            "[mais fácil|mais simples][, por favor|]",
            "um {noun} para iniciantes",
        ),
        "generate harder": (
            "[me dá|quero|crie] um {noun} mais difícil[ por favor|][.|]",
            "[é|está] [fácil demais|muito fácil], [um mais difícil|tem um mais duro?]",
            "[mais difícil|mais duro][, por favor|]",
            "um {noun} para especialistas",
        ),
        "chat": (
            "[obrigado|valeu|perfeito|ótimo][, era só isso|!|]",
            "[olá|bom dia|oi, tudo bem?|como vai?]",
            "[quais são as regras|como se joga] [do sudoku|sudoku]?",
            "[quem é você|o que você sabe fazer|você é um robô]?",
            "[tchau|até logo|boa noite][!|.|]",
        ),
    },
    unseen_wishes={
        "solve": (
            "[quero ver isso pronto|acabe com meu sofrimento]: [mostre a grade cheia|revele tudo][.|]",
            "[sua vez|é contigo]: [feche isso|leve até o fim][.|]",
        ),
        "hint": (
            "[dá um empurrão|sopra algo], [sem contar tudo|o resto é comigo][.|]",
            "[o que deixei passar|o que não estou vendo]?",
        ),
        "check": (
            "[dá uma olhada|passa o olho] [se fiz besteira|se pisei na bola][.|]",
            "[fiz besteira|pisei na bola] em algum lugar?",
        ),
        "unique": ("[poderia terminar|pode acabar] de outra forma?", "[o final é certo|há ambiguidade]?"),
        "explain": (
            "[destrinche|conte] o raciocínio [inteiro|do começo ao fim][.|]",
            "faça o papel de professor[.|]",
        ),
        "why": ("[justifique|fundamente] o {digit} em {cell}[.|]", "com que base {cell} leva {digit}?"),
        "generate": ("[arranje|bole] um {noun} [para a viagem|para passar o tempo][.|]",),
        "generate easier": ("[é muita areia para mim|minha cabeça ferve]; [pega leve|alivia][.|]",),
        "generate harder": ("[moleza|foi mamão com açúcar]; [capricha|aumenta o nível][.|]",),
        "chat": ("[adorei conversar|você é demais][!|.]", "[gosta de números|você dorme]?"),
    },
    lead_ins=("[aqui está|segue|é este][:|.]", "[o sudoku|sudoku]:"),
)
AROUND["pt"] = with_wishes(AROUND["pt"], WISHES)

register(PORTUGUESE, weight=0.2)
