import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Temário',
  'agenda.not': 'A ordem segue o que o relatório registra. Não julga nenhum Estado.',
  'agenda.not.chair':
    'A presidência alterou a ordem que resulta do relatório. Ela não julga nenhum Estado.',
  'agenda.filters':
    'O filtro de países escolhe as necessidades a contar. Ele não exclui nenhuma oferta.',
  'agenda.shut':
    'O filtro de situação não deixa nada a contar para {criteria}. {count, plural, one {Este critério é 0 em todos os temas} other {Estes critérios são 0 em todos os temas}}.',
  'agenda.clear': 'Remover estes filtros',
  'agenda.fault.no-needs':
    'Com estes filtros não resta nenhuma necessidade de um Estado, por isso não há nada a ordenar.',
  'agenda.fault.no-needs.at-all':
    'Estes dados não contêm nenhuma necessidade de um Estado, por isso não há nada a ordenar.',
  'agenda.fault.no-weight':
    'Todos os pesos são 0. Escolha um peso acima de 0 para pelo menos um critério.',
  'agenda.waiting': 'Calculando a ordem…',

  'agenda.method': 'Como se obtém',
  'agenda.criteria': 'Critérios',
  'agenda.criteria.scale': 'Cada contagem é dividida pela maior contagem entre os temas.',
  'agenda.criteria.last': 'Mantenha pelo menos um critério.',
  'agenda.criterion.breadth': 'Amplitude',
  'agenda.criterion.firmness': 'Firmeza',
  'agenda.criterion.unmet': 'Sem oferta aberta',
  'agenda.criterion.supply': 'Ofertas',
  'agenda.criterion.experience': 'Experiência',
  'agenda.formula.breadth': 'Estados que suscitam o tema',
  'agenda.formula.firmness': 'Estados que pedem assistência ou apontam uma dificuldade',
  'agenda.formula.unmet': 'Estados com uma necessidade sem oferta aberta',
  'agenda.formula.supply': 'Estados e organizações que oferecem assistência',
  'agenda.formula.experience': 'Estados com experiência',

  'agenda.weighing': 'Pesos',
  'agenda.weighing.any': 'Sem pressupostos',
  'agenda.weighing.order': 'Por ordem de importância',
  'agenda.weighing.exact': 'Exatos',
  'agenda.weighing.any.hint':
    'Cada ordem de temas usa pesos escolhidos ao acaso. Todas as combinações de pesos são igualmente prováveis.',
  'agenda.weighing.order.hint':
    'No início, todos os critérios têm a mesma importância. ↑ dá mais importância a um critério e ↓ dá menos. Os pesos são escolhidos ao acaso, mas um critério menos importante nunca pesa mais.',
  'agenda.weighing.exact.hint': 'A soma não importa. Só contam as proporções.',
  'agenda.importance.more': '{criterion}: mais importante',
  'agenda.importance.less': '{criterion}: menos importante',
  'agenda.importance': 'Importância de {criterion}',
  'agenda.weight': 'Peso de {criterion}',
  'agenda.weight.bad':
    '“{text}” não é um peso. Digite um número de 0 a 999999. O peso continua {kept}.',
  'agenda.uncertain': 'Incerteza da codificação',
  'agenda.uncertain.hint':
    'Cada ordem inclui ou exclui ao acaso cada registro inferido por nós, com igual probabilidade.',
  'agenda.uncertain.none': 'Nenhum registro inferido afeta estas contagens, por isso nada muda.',
  'agenda.drawn': '{draws, plural, one {# ordem: nada varia} other {# ordens}}, semente {seed}',

  'agenda.weights.any': 'sem pressupostos: todas as combinações de pesos são igualmente prováveis',
  'agenda.weights.order': 'pesos quaisquer nesta ordem de importância: {order}',
  'agenda.weights.exact': 'pesos {weights}',
  'agenda.weights.then': '{first}, depois {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on':
    'cada ordem inclui ou exclui cada registro inferido com igual probabilidade',
  'agenda.uncertain.off': 'os registros inferidos contam como os demais',

  'agenda.ranking': 'Classificação',
  'agenda.ranking.of':
    '{topics, plural, one {Classificação de # tema} other {Classificação de # temas}}',
  'agenda.ranking.read':
    'Primeiro vêm os temas em que se pede assistência. Cada faixa mostra com que frequência um tema ocupa cada posição só pelos critérios quando os pesos variam. Mais à esquerda é mais cedo. A linha abrange de 5 a 95% das ordens. A posição média ordena os temas de cada parte.',
  'agenda.ranking.read.one': 'Os pesos exatos não variam, por isso cada tema tem uma só posição.',
  'agenda.ranking.line':
    'A linha tracejada separa {n, plural, =1 {o primeiro} other {os # primeiros}} dos demais.',
  'agenda.ranking.tossed':
    'Cada ordem exclui alguns registros inferidos, por isso uma posição pode não corresponder às contagens da tabela.',
  'agenda.ranking.beside':
    'O número entre parênteses é o dos que o critério não conta. Abra a contagem para vê-los.',
  'agenda.ranking.csv': 'Exportar os números (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# tema classificado} other {# temas classificados}}; primeiro: {first}.',
  'agenda.place': 'Posição',
  'agenda.topic': 'Tema',
  'agenda.strip': 'Frequência em cada posição',
  'agenda.strip.scale': 'máximo {share}',
  'agenda.strip.rank': 'posição {rank}: {share}',
  'agenda.strip.words': '{topic}: {ranks}',
  'agenda.strip.more': '{ranks}; os demais, ao todo, {share}',
  'agenda.mean': 'Posição média',
  'agenda.interval': 'Posições, 5–95%',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': '{n, plural, =1 {Primeiro lugar} other {# primeiros}}',
  'agenda.first': 'É o primeiro',
  'agenda.first.never': 'nunca',
  'agenda.first.always': 'sempre',
  'agenda.first.not': 'não com estes pesos',
  'agenda.first.alone': 'com estes pesos',
  'agenda.first.shared': 'divide a primeira posição com estes pesos',
  'agenda.first.when': '{share}, quando {criteria} pesa mais',
  'agenda.first.when.several': '{share}, quando {criteria} pesam mais',
  'agenda.first.alike': '{share}, sem que nenhum critério pese mais',
  'agenda.first.weight': '“{criterion}” (peso: {share})',
  'agenda.on': 'no temário',
  'agenda.names.more': '{names}; {count, plural, one {mais #} other {mais #}}',
  'agenda.tied': 'Empatado com {topics}',
  'agenda.share': '{percent}%',
  'agenda.share.below': '<1%',
  'agenda.share.above': '>99%',

  'agenda.count.breadth': '{topic}, amplitude: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.firmness': '{topic}, firmeza: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.unmet':
    '{topic}, sem oferta aberta: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.supply':
    '{topic}, ofertas: {count, plural, one {# ofertante} other {# ofertantes}}',
  'agenda.count.experience':
    '{topic}, experiência: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.beside': '{count}, e {beside, plural, one {# não contado} other {# não contados}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.close': 'Fechar',
  'agenda.count.of':
    '{formula}: {count}. A maior contagem é {largest}, portanto o valor é {value}.',
  'agenda.count.counted': 'Contados',
  'agenda.count.planned': 'Só oferta prevista, não contada',
  'agenda.count.organizations': 'Organizações, não contadas',
  'agenda.count.regions': 'Regiões, não contadas',
  'agenda.count.none': 'Nenhum é contado.',

  'agenda.pin': 'Fixar',
  'agenda.pin.of': 'Fixar {topic}',
  'agenda.exclude': 'Excluir',
  'agenda.exclude.of': 'Excluir {topic}',

  'agenda.list': 'Temário proposto',
  'agenda.length.items': 'itens em',
  'agenda.length.hours': 'horas',
  'agenda.length.items.of': 'Número de itens',
  'agenda.length.hours.of': 'Número de horas',
  'agenda.length.items.bad':
    '“{text}” não é um número de itens. Digite um número inteiro, 1 ou mais. O número continua {kept}.',
  'agenda.length.hours.bad':
    '“{text}” não é um número de horas. Digite um número como 2,5. O número continua {kept}.',
  'agenda.each': '({minutes} minutos cada um)',
  'agenda.minutes.of': 'Minutos para {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '“{text}” não é um número de minutos. Digite um número inteiro de 1 a 1440. O número continua {kept}.',
  'agenda.total':
    '{items, plural, one {# item} other {# itens}}, {minutes, plural, one {# minuto} other {# minutos}}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minuto a mais} other {# minutos a mais}} do que dura a reunião',
  'agenda.reset': 'Restaurar a ordem da classificação',
  'agenda.reset.times': 'Dar o mesmo tempo a todos',
  'agenda.up': 'Mover {topic} para cima',
  'agenda.down': 'Mover {topic} para baixo',
  'agenda.moved': '{topic} é agora o item {place} de {count}.',
  'agenda.item.pinned': 'fixado pela presidência',
  'agenda.item.among':
    'entre os {n} primeiros em {share} dos casos se os critérios tiverem outros pesos',
  'agenda.item.rank': 'posição {rank} com estes pesos',
  'agenda.untouched':
    '{count, plural, one {# proposta não se refere a nenhum tema} other {# propostas não se referem a nenhum tema}}:',
  'agenda.unlisted': 'Não está neste temário, embora se peça assistência: {topics}.',
  'agenda.empty': 'O temário não tem nenhum tema.',
  'agenda.excluded': 'Excluídos:',
  'agenda.include': 'Readmitir {topic}',

  'agenda.disputed': 'Propostas controversas',
  'agenda.proposals': 'Propostas',
  'agenda.stance.proposes': 'proposta de:',
  'agenda.stance.supports': 'apoio de:',
  'agenda.stance.opposes': 'oposição de:',
  'agenda.by': '(segundo informa {who})',
  'agenda.counted': '{who}:',
  'agenda.quote': '{source}, parágrafo {paragraph}',
  'agenda.more': '{count, plural, one {mais #} other {mais #}}',

  'agenda.notice.above':
    'Você pede {asked} itens, mas só {topics, plural, one {# tema tem algo a contar} other {# temas têm algo a contar}}. Todos estão no temário.',
  'agenda.notice.none-open':
    'Não resta nenhum tema a escolher. Todos estão excluídos ou não têm nada a contar.',
  'agenda.notice.pins-above':
    'Você fixou {pinned, plural, one {# tema} other {# temas}}, mas há lugar para {room}. Todos os temas fixados estão no temário.',
  'agenda.notice.pinned-filtered':
    'Você fixou o tema “{topic}”, mas o filtro de temas o exclui. Ele não está no temário.',
  'agenda.notice.pinned-excluded':
    'Você fixou e também excluiu o tema “{topic}”. Ele não está no temário.',
  'agenda.notice.tied-at-line':
    '{count} temas empatam para {places, plural, one {o último lugar} other {os últimos # lugares}}. Estão no temário, porque vêm antes na lista de temas: {inside}. Não estão: {outside}. Fixe um tema para decidir.',
  'agenda.count.answered': 'Com oferta aberta, não contados',
  'agenda.count.answers': 'poderiam ajudar:',
  'agenda.count.related': 'em outra forma:',
  'agenda.why.more': '{count, plural, one {outro Estado} other {outros # Estados}}',
  'agenda.why.nobody': 'Nenhum Estado suscita o tema.',
  'agenda.why.none': 'Não consta nenhuma oferta.',
  'agenda.why': '{clauses}.',
  'agenda.method.weights': 'Pesos: {weights}.',
  'agenda.tiers':
    'Primeiro vêm os temas em que um Estado pede assistência. Depois vêm aqueles em que se aponta uma dificuldade, os mencionados como importantes e os demais. Os critérios ordenam cada parte.',
  'agenda.order': 'Ordem: primeiro o que se pede',
  'agenda.order.chair': 'Ordem: definida pela presidência',
  'agenda.order.title': 'Ordem dos temas',
  'agenda.first.topics': 'O que tratar primeiro: {topics}',
  'agenda.ranked': '{count, plural, one {# tema classificado.} other {# temas classificados.}}',
  'agenda.ranked.all': 'Ver todos',
  'agenda.bars': 'Estados que o suscitam, ofertas',
  'agenda.why.head': 'Por quê',
  'agenda.speakers': 'Poderiam falar primeiro',
  'agenda.speakers.order':
    'Primeiro vêm as ofertas expressas. Depois vêm os que pedem assistência ou apontam uma dificuldade, e em seguida os que preveem oferecer. Por último vêm as ofertas que inferimos e os que têm experiência. Cada grupo segue a ordem das regiões, como na matriz. Os que apenas mencionam o tema são nomeados quando não há pedido nem dificuldade registrados.',
  'agenda.tier.asks': 'Um Estado pede assistência',
  'agenda.tier.difficulty': 'Um Estado aponta uma dificuldade',
  'agenda.tier.mentions': 'Mencionados como importantes',
  'agenda.tier.no-state': 'Nenhum Estado suscita o tema',
  'agenda.over':
    '{over, plural, one {# minuto a mais} other {# minutos a mais}} do que dura a reunião',
  'agenda.clock': '{from} a {to}',
  'agenda.change': 'Alterar: {topic}',
  'agenda.sentences': '{count, plural, one {# frase} other {# frases}}',
  'agenda.sentences.of': '{topic}: {count, plural, one {# frase} other {# frases}}',
  'agenda.reason': '({reason})',
  'agenda.inferred': '(inferido por nós)',
  'agenda.reported': 'segundo informa {who}',
  'agenda.speaks.offers': 'oferta',
  'agenda.speaks.asks': 'pedido',
  'agenda.speaks.difficulty': 'dificuldade',
  'agenda.speaks.mentions': 'menção',
  'agenda.speaks.plans': 'oferta prevista',
  'agenda.speaks.inferred': 'oferta inferida por nós',
  'agenda.speaks.experience': 'experiência',
  'agenda.none.asked': 'nenhuma registrada',
  'agenda.none.speaks': 'não consta oferta, plano nem experiência',
  'agenda.why.asks':
    '{count, plural, one {{who} pede assistência} other {{who} pedem assistência}}',
  'agenda.why.difficulty':
    '{count, plural, one {{who} aponta uma dificuldade} other {{who} apontam uma dificuldade}}',
  'agenda.why.mentions':
    '{count, plural, one {{who} menciona o tema como importante} other {{who} mencionam o tema como importante}}',
  'agenda.why.others':
    '{count, plural, one {{names} também suscita o tema} other {{names} também suscitam o tema}}',
  'agenda.why.open': 'Consta uma oferta aberta.',
  'agenda.why.open.of': 'Consta uma oferta aberta para {open} dos {of}.',
  'agenda.why.perhaps': 'Consta uma oferta que talvez sirva.',
  'agenda.why.planned': 'Prevê-se assistência; não consta nenhuma oferta.',
  'agenda.why.other': 'Só consta assistência em outra forma.',
  'agenda.why.offered': 'Oferece-se assistência.',
  'agenda.why.before.asks':
    'Vem antes de {topic}, que viria primeiro só pelos critérios, porque aqui um Estado pede assistência.',
  'agenda.why.before.difficulty':
    'Vem antes de {topic}, que viria primeiro só pelos critérios, porque aqui um Estado aponta uma dificuldade.',
  'agenda.why.before.mentions':
    'Vem antes de {topic}, que viria primeiro só pelos critérios, porque aqui há Estados que mencionam o tema como importante.',
} satisfies Words<typeof english>;
