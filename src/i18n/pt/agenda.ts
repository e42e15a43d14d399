import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Agenda',
  'agenda.heading': 'Proposta: {items, number} de {topics, plural, one {# tema} other {# temas}}',
  'agenda.not': 'A ordem segue o que a ata registra. Não julga nenhum Estado.',
  'agenda.filters':
    'O filtro de países escolhe de quem são as necessidades contadas, não quem poderia ajudar.',
  'agenda.shut':
    'O filtro de situação nada deixa a contar para {criteria}, {count, plural, one {que é 0 em todos os temas} other {que são 0 em todos os temas}}.',
  'agenda.clear': 'Limpar estes filtros',
  'agenda.fault.no-needs':
    'Nenhuma necessidade de Estado registrada com estes filtros: nada há a ordenar.',
  'agenda.fault.no-needs.at-all':
    'Nenhuma necessidade de Estado registrada neste conjunto de dados: nada há a ordenar.',
  'agenda.fault.no-weight':
    'Todos os critérios que contam têm peso 0: dê a um deles peso acima de 0.',
  'agenda.waiting': 'Sorteando…',

  'agenda.method': 'Como se obtém esta ordem: critérios, pesos e sorteios',
  'agenda.criteria': 'Critérios',
  'agenda.criteria.scale': 'Cada contagem é dividida pela maior entre os temas.',
  'agenda.criteria.last': 'Ao menos um critério tem de contar.',
  'agenda.criterion.breadth': 'Amplitude',
  'agenda.criterion.firmness': 'Firmeza',
  'agenda.criterion.unmet': 'Sem resposta segura',
  'agenda.criterion.supply': 'Oferta disponível',
  'agenda.criterion.experience': 'Experiência',
  'agenda.formula.breadth': 'Estados que pedem ou só apontam',
  'agenda.formula.firmness': 'Estados que pedem: necessidade solicitada ou carência reconhecida',
  'agenda.formula.unmet':
    'Estados com uma necessidade no tema sem resposta, ou com resposta apenas possível',
  'agenda.formula.supply': 'Estados e organizações com oferta disponível',
  'agenda.formula.experience': 'Estados com capacidade existente',

  'agenda.weighing': 'Pesos',
  'agenda.weighing.any': 'Sem pressupostos',
  'agenda.weighing.order': 'Por ordem de importância',
  'agenda.weighing.exact': 'Exatos',
  'agenda.weighing.any.hint':
    'Toda combinação de pesos é igualmente provável: o tema que vem cedo na maioria dos sorteios também vem para a maioria das preferências.',
  'agenda.weighing.order.hint':
    'Todos são iguais até que se mova um: ↑ o torna mais importante, ↓ menos. Os pesos são sorteados, mas o de menor importância nunca pesa mais; entre iguais, qualquer um.',
  'agenda.weighing.exact.hint': 'De qualquer soma; só importa a proporção entre eles.',
  'agenda.importance.more': '{criterion}: mais importante',
  'agenda.importance.less': '{criterion}: menos importante',
  'agenda.importance': 'Importância de {criterion}',
  'agenda.weight': 'Peso de {criterion}',
  'agenda.weight.bad': '“{text}” não é um peso: indique um número de 0 a 999999. Mantém-se {kept}.',
  'agenda.uncertain': 'Incerteza da codificação',
  'agenda.uncertain.hint':
    'Em cada sorteio, cada registro que se apoia em inferência entra ou sai com igual chance.',
  'agenda.uncertain.none': 'Nenhum registro implícito afeta estas contagens: nada muda.',
  'agenda.drawn':
    '{draws, plural, one {# sorteio basta: nada varia} other {# sorteios}}, semente {seed}',

  'agenda.weights.any': 'pesos sem pressupostos: toda combinação é igualmente provável',
  'agenda.weights.order': 'pesos de qualquer valor na ordem {order}',
  'agenda.weights.exact': 'pesos {weights}',
  'agenda.weights.then': '{first}, depois {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'cada registro implícito entra ou sai com igual chance em cada sorteio',
  'agenda.uncertain.off': 'registros implícitos contam como os demais',

  'agenda.ranking': 'Classificação',
  'agenda.ranking.of':
    '{topics, plural, one {Classificação de # tema} other {Classificação de # temas}}',
  'agenda.ranking.read':
    'Cada faixa diz com que frequência um tema ocupa cada lugar quando os pesos variam: quanto mais à esquerda, mais cedo. A linha marca de 5 a 95% dos sorteios.',
  'agenda.ranking.read.one': 'Nada varia com pesos exatos; cada tema tem um só lugar.',
  'agenda.ranking.line':
    'A linha tracejada separa {n, plural, =1 {o primeiro} other {os # primeiros}} dos demais.',
  'agenda.ranking.tossed':
    'Registros implícitos entram e saem; um tema pode classificar-se por contagens que não estão na tabela.',
  'agenda.ranking.beside':
    'Um número entre parênteses diz quantos outros atores há que a contagem deixa de fora; abra a contagem para vê-los.',
  'agenda.ranking.csv': 'Números (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# tema classificado} other {# temas classificados}}; primeiro: {first}.',
  'agenda.place': 'Lugar',
  'agenda.topic': 'Tema',
  'agenda.strip': 'Frequência em cada lugar',
  'agenda.strip.scale': 'máximo {share}',
  'agenda.strip.rank': 'lugar {rank}: {share}',
  'agenda.strip.words': '{topic}: {ranks}',
  'agenda.strip.more': '{ranks}; os demais, ao todo, {share}',
  'agenda.interval': 'Lugares, 5–95%',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': 'Até o {n}º',
  'agenda.first': 'É o primeiro',
  'agenda.first.never': 'nunca',
  'agenda.first.always': 'sempre',
  'agenda.first.not': 'não com estes pesos',
  'agenda.first.alone': 'com estes pesos',
  'agenda.first.shared': 'divide o primeiro lugar com estes pesos',
  'agenda.first.when': '{share}, quando {criteria} pesa mais',
  'agenda.first.when.several': '{share}, quando {criteria} pesam mais',
  'agenda.first.alike': '{share}, com pesos diversos',
  'agenda.first.weight': '{criterion} ({share})',
  'agenda.on': 'na agenda',
  'agenda.names.more': '{names}; {count, plural, one {mais #} other {mais #}}',
  'agenda.tied': 'Empatado com {topics}',
  'agenda.share': '{percent}%',
  'agenda.share.below': '<1%',
  'agenda.share.above': '>99%',

  'agenda.count.breadth': '{topic}, amplitude: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.firmness': '{topic}, firmeza: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.unmet':
    '{topic}, sem resposta segura: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.supply':
    '{topic}, oferta disponível: {count, plural, one {# ofertante} other {# ofertantes}}',
  'agenda.count.experience':
    '{topic}, experiência: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.beside': '{count}, e {beside, plural, one {# à parte} other {# à parte}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.close': 'Fechar',
  'agenda.count.of': '{formula}: {count} de no máximo {largest}, valor {value}',
  'agenda.count.counted': 'Contados',
  'agenda.count.planned': 'Só oferta planejada, não contada',
  'agenda.count.organizations': 'Organizações, não contadas',
  'agenda.count.regions': 'Regiões, não contadas',
  'agenda.count.none': 'Ninguém é contado.',
  'agenda.organization': 'organização',

  'agenda.pin': 'Fixar',
  'agenda.pin.of': 'Fixar {topic}',
  'agenda.exclude': 'Excluir',
  'agenda.exclude.of': 'Excluir {topic}',

  'agenda.list': 'Agenda proposta',
  'agenda.length': 'Extensão',
  'agenda.length.items': 'Itens',
  'agenda.length.hours': 'Horas',
  'agenda.length.items.of': 'Número de itens',
  'agenda.length.hours.of': 'Número de horas',
  'agenda.length.items.bad':
    '“{text}” não é um número de itens: indique um número inteiro, 1 ou mais. Mantém-se {kept}.',
  'agenda.length.hours.bad':
    '“{text}” não é um número de horas: indique um número como 2,5. Mantém-se {kept}.',
  'agenda.each': 'Minutos por item',
  'agenda.minutes.of': 'Minutos para {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '“{text}” não é um número de minutos: indique um número inteiro, de 1 a 1440. Mantém-se {kept}.',
  'agenda.total':
    '{items, plural, one {# item} other {# itens}}, {minutes, plural, one {# minuto} other {# minutos}}',
  'agenda.total.room': '{total} de {room}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minuto} other {# minutos}} além do que cabe nas horas',
  'agenda.reset': 'Ordem da classificação',
  'agenda.reset.times': 'Mesmo tempo para todos',
  'agenda.up': 'Mover {topic} para cima',
  'agenda.down': 'Mover {topic} para baixo',
  'agenda.drag': 'Arrastar {topic} para outro lugar',
  'agenda.moved': '{topic} é agora o item {place} de {count}.',
  'agenda.item.pinned': 'fixado pela presidência; {chance}',
  'agenda.item.among':
    '{n, plural, =1 {em primeiro lugar} other {entre os # primeiros}} em {share} dos sorteios',
  'agenda.item.rank': 'lugar {rank} com estes pesos',
  'agenda.untouched':
    '{count, plural, one {# proposta da ata não toca nenhum tema e não está em nenhum item} other {# propostas da ata não tocam nenhum tema e não estão em nenhum item}}:',
  'agenda.empty': 'Nenhum tema na agenda.',
  'agenda.excluded': 'Excluídos:',
  'agenda.include': 'Readmitir {topic}',

  'agenda.asked': 'Quem pede, quem aponta',
  'agenda.invited': 'Quem convidar',
  'agenda.invited.planned': 'Oferta planejada',
  'agenda.invited.experience': 'Experiência',
  'agenda.proposals': 'Propostas',
  'agenda.stance.proposes': 'proposta por',
  'agenda.stance.supports': 'apoiada por',
  'agenda.stance.opposes': 'com a oposição de',
  'agenda.nobody.asked': 'ninguém registrado',
  'agenda.nobody.invited': 'nenhuma oferta disponível ou planejada nem experiência registrada',
  'agenda.counted': '{who}:',
  'agenda.quotes': '{count, plural, one {# citação} other {# citações}}',
  'agenda.quote': '{source}, parágrafo {paragraph}',
  'agenda.more': '{count, plural, one {mais #} other {mais #}}',

  'agenda.notice.none-asked': 'Uma agenda de 0 não tem itens: escolha quantos deve haver.',
  'agenda.notice.above':
    'Pedem-se {asked} itens, e {topics, plural, one {há # tema} other {há # temas}} a escolher com algo a contar: todos estão na agenda.',
  'agenda.notice.none-open':
    'Não resta tema a escolher: cada um está excluído ou nada tem a contar.',
  'agenda.notice.too-short':
    'As horas não comportam sequer um item: dê mais horas ou menos minutos por item.',
  'agenda.notice.pins-above':
    '{pinned, plural, one {# tema está fixado} other {# temas estão fixados}} e há lugar para {room}: todos os fixados estão na agenda.',
  'agenda.notice.pinned-filtered':
    '{topic} está fixado, mas o filtro de temas o exclui: não está na agenda.',
  'agenda.notice.pinned-excluded':
    '{topic} está fixado e excluído ao mesmo tempo: não está na agenda.',
  'agenda.notice.tied-at-line':
    'Empate no fim da agenda: {count} temas são iguais para {places, plural, one {o último lugar} other {os últimos # lugares}}. Nela, por virem antes na lista de temas: {inside}. Fora dela: {outside}. Fixe um para decidir.',
  'agenda.count.answered': 'Com necessidade e resposta, não contados',
  'agenda.count.answers': 'poderiam responder:',
  'agenda.count.related': 'conexos, de outra modalidade:',
  'agenda.invited.answered': 'Poderia responder',
  'agenda.invited.perhaps': 'Talvez pudesse responder',
  'agenda.invited.related': 'Conexa, não responde aqui a nenhuma necessidade',
  'agenda.why.asks': '{count, plural, one {# Estado o pede} other {# Estados o pedem}}',
  'agenda.why.raises': '{count, plural, one {# Estado o aponta} other {# Estados o apontam}}',
  'agenda.why.nobody': 'Nenhum Estado o pede nem o aponta',
  'agenda.why.none': 'ninguém oferece ajuda agora',
  'agenda.why.all': 'as ofertas respondem a todas as necessidades',
  'agenda.why.unsure': 'há ofertas, mas nenhuma é uma resposta segura',
  'agenda.why.some':
    '{count, plural, one {# Estado não tem resposta segura} other {# Estados não têm resposta segura}}',
  'agenda.why.experience':
    '{count, plural, one {# Estado tem experiência} other {# Estados têm experiência}}',
  'agenda.why': '{clauses}.',
} satisfies Words<typeof english>;
