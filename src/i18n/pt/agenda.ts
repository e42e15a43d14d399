import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Temário',
  'agenda.not': 'O temário segue o que o relatório registra. Não julga nenhum Estado.',
  'agenda.not.chair':
    'A presidência alterou o temário que resulta do relatório. Ele não julga nenhum Estado.',
  'agenda.orders.first': 'Os temas em que um Estado pede assistência vêm primeiro.',
  'agenda.orders':
    'Em cada parte decide a posição média nas {orders} ordens de {criteria} critérios.',
  'agenda.orders.weights':
    'Em cada ordem os critérios pesam {weights}, do mais importante ao menos importante.',
  'agenda.share': '{percent}%',
  'agenda.orders.inferred':
    'Uma ordem só conta para um tema se a posição vale com o que inferimos e sem isso.',
  'agenda.orders.all': 'as {orders} ordens dos critérios contam igualmente',
  'agenda.orders.then': '{first}, depois {next}',
  'agenda.orders.count': '{count} de {orders}',
  'agenda.importance': 'Ordem de importância',
  'agenda.importance.all': 'Todas as ordens',
  'agenda.importance.own': 'Minha ordem',
  'agenda.importance.own.hint':
    'Só esta ordem é testada. Cada tema tem uma só posição, e não há proporção de ordens.',
  'agenda.importance.moved': '{criterion} está agora na posição {place} de {count}.',
  'agenda.ranking.read':
    'Primeiro vêm os temas em que se pede assistência. Em cada parte decide a posição média em todas as ordens. As posições são só pelos critérios.',
  'agenda.ranking.read.one':
    'Testa-se uma só ordem dos critérios, por isso cada tema tem uma só posição.',
  'agenda.first': 'Primeiro',
  'agenda.first.of': 'Ordens em que é o primeiro',
  'agenda.among.of': 'Ordens em que está entre os {n} primeiros',
  'agenda.best': 'Melhor posição',
  'agenda.median': 'Posição mediana',
  'agenda.median.of': 'Metade das ordens lhe dão esta posição ou uma melhor',
  'agenda.place.criteria': 'Posição pelos critérios',
  'agenda.item.among': 'só pelos critérios, entre os {n} primeiros em {count} de {orders} ordens',
  'agenda.item.first': 'só pelos critérios, primeiro em {count} de {orders} ordens',
  'agenda.item.place': 'posição {place} com esta ordem dos critérios',
  'agenda.filters':
    'O filtro de países escolhe as necessidades a contar. Ele não exclui nenhuma oferta.',
  'agenda.shut':
    'O filtro de situação não deixa nada a contar para {criteria}. {count, plural, one {Este critério é 0 em todos os temas} other {Estes critérios são 0 em todos os temas}}.',
  'agenda.clear': 'Remover estes filtros',
  'agenda.fault.no-needs':
    'Com estes filtros não resta nenhuma necessidade de um Estado, por isso não há nada a ordenar.',
  'agenda.fault.no-needs.at-all':
    'Estes dados não contêm nenhuma necessidade de um Estado, por isso não há nada a ordenar.',

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

  'agenda.importance.more': '{criterion}: mais importante',
  'agenda.importance.less': '{criterion}: menos importante',

  'agenda.ranking': 'Classificação',
  'agenda.ranking.of':
    '{topics, plural, one {Classificação de # tema} other {Classificação de # temas}}',
  'agenda.ranking.line':
    'A linha tracejada separa {n, plural, =1 {o primeiro} other {os # primeiros}} dos demais.',
  'agenda.ranking.beside':
    'O número entre parênteses é o dos que o critério não conta. Abra a contagem para vê-los.',
  'agenda.ranking.csv': 'Exportar os números (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# tema classificado} other {# temas classificados}}; primeiro: {first}.',
  'agenda.place': 'Posição',
  'agenda.topic': 'Tema',
  'agenda.among': '{n, plural, =1 {Primeiro lugar} other {# primeiros}}',
  'agenda.on': 'no temário',
  'agenda.names.more': '{names}; {count, plural, one {mais #} other {mais #}}',
  'agenda.tied': 'Empatado com {topics}',

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
  'agenda.count.of':
    '{formula}: {count}. A maior contagem é {largest}, portanto o valor é {value}.',
  'agenda.count.counted': 'Contados',
  'agenda.count.planned': 'Só oferta prevista, não contada',
  'agenda.count.organizations': 'Organizações, não contadas',
  'agenda.count.regions': 'Regiões, não contadas',
  'agenda.count.none': 'Nenhum é contado.',

  'agenda.top': 'Pôr em primeiro',
  'agenda.top.of': 'Pôr {topic} em primeiro',
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
  'agenda.decided.in': 'Entra no temário: {topics}.',
  'agenda.decided.out': 'Sai do temário: {topics}.',
  'agenda.decided.undo': 'Desfazer',
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
  'agenda.stance.withdraws': 'com posição retirada por',
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
  'agenda.why.nobody.filtered': 'Nenhum Estado que o filtro mantém suscita o tema.',
  'agenda.why.none': 'Não consta nenhuma oferta.',
  'agenda.why': '{clauses}.',
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
  'agenda.speakers.fewer': 'Mostrar menos',
  'agenda.speakers': 'Poderiam falar primeiro',
  'agenda.speakers.order':
    'Primeiro vêm os que um pedido nomeia, depois as ofertas expressas. Em seguida vêm os que pedem assistência ou apontam uma dificuldade, e depois os que preveem oferecer. Por último vêm as ofertas que inferimos e os que têm experiência. Cada grupo segue a ordem das regiões, como na matriz. Os que apenas mencionam o tema são nomeados quando não há pedido nem dificuldade registrados.',
  'agenda.tier.asks': 'Um Estado pede assistência',
  'agenda.tier.difficulty': 'Um Estado aponta uma dificuldade',
  'agenda.tier.mentions': 'Mencionados como importantes',
  'agenda.tier.no-state': 'Nenhum Estado suscita o tema',
  'agenda.tier.filtered': 'Não suscitado por nenhum Estado que o filtro mantém',
  'agenda.over':
    '{over, plural, one {# minuto a mais} other {# minutos a mais}} do que dura a reunião',
  'agenda.clock': '{from} a {to}',
  'agenda.change': 'Alterar: {topic}',
  'agenda.sentences.more':
    '{sentences} e {more, plural, one {mais # sobre propostas} other {mais # sobre propostas}}',
  'agenda.sentences.what':
    'Necessidades, ofertas, planos, experiência existente e propostas. Aqui não se contam a assistência que se deu ou se dá nem a experiência em andamento.',
  'agenda.sentences': '{count, plural, one {# frase} other {# frases}}',
  'agenda.sentences.of': '{topic}: {sentences}',
  'agenda.reason': '({reason})',
  'agenda.inferred': '(inferido por nós)',
  'agenda.reported': 'segundo informa {who}',
  'agenda.speaks.named': 'a pedido de {who}',
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
  'agenda.why.pinned':
    'Foi fixado pela presidência; na classificação ocupa a posição {place} de {count}.',
  'agenda.why.before.asks':
    'Vem antes de {topic}, que viria primeiro só pelos critérios, porque aqui um Estado pede assistência.',
  'agenda.why.before.difficulty':
    'Vem antes de {topic}, que viria primeiro só pelos critérios, porque aqui um Estado aponta uma dificuldade.',
  'agenda.why.before.mentions':
    'Vem antes de {topic}, que viria primeiro só pelos critérios, porque aqui há Estados que mencionam o tema como importante.',
} satisfies Words<typeof english>;
