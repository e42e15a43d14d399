import type { agenda as english } from '../en/agenda.ts';
import type { Words } from '../words.ts';

export const agenda = {
  'agenda.title': 'Agenda',
  'agenda.not': 'A ordem segue o que a ata registra. Ela não julga nenhum Estado.',
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

  'agenda.method': 'Como se obtém esta ordem: critérios, pesos e sorteios',
  'agenda.criteria': 'Critérios',
  'agenda.criteria.scale': 'Cada contagem é dividida pela maior contagem entre os temas.',
  'agenda.criteria.last': 'Mantenha pelo menos um critério.',
  'agenda.criterion.breadth': 'Amplitude',
  'agenda.criterion.firmness': 'Firmeza',
  'agenda.criterion.unmet': 'Sem resposta clara',
  'agenda.criterion.supply': 'Oferta disponível',
  'agenda.criterion.experience': 'Experiência',
  'agenda.formula.breadth': 'Estados que o pedem ou só o apontam',
  'agenda.formula.firmness': 'Estados que solicitam ajuda ou reconhecem uma carência',
  'agenda.formula.unmet': 'Estados com uma necessidade sem resposta, ou com resposta incerta',
  'agenda.formula.supply': 'Estados e organizações com uma oferta disponível',
  'agenda.formula.experience': 'Estados com experiência existente',

  'agenda.weighing': 'Pesos',
  'agenda.weighing.any': 'Sem pressupostos',
  'agenda.weighing.order': 'Por ordem de importância',
  'agenda.weighing.exact': 'Exatos',
  'agenda.weighing.any.hint':
    'Um sorteio escolhe pesos ao acaso e ordena os temas. Todas as combinações de pesos são igualmente prováveis.',
  'agenda.weighing.order.hint':
    'No início, todos os critérios têm a mesma importância. ↑ dá mais importância a um critério e ↓ dá menos. Os pesos são sorteados, mas um critério menos importante nunca pesa mais.',
  'agenda.weighing.exact.hint': 'A soma não importa. Só contam as proporções.',
  'agenda.importance.more': '{criterion}: mais importante',
  'agenda.importance.less': '{criterion}: menos importante',
  'agenda.importance': 'Importância de {criterion}',
  'agenda.weight': 'Peso de {criterion}',
  'agenda.weight.bad':
    '“{text}” não é um peso. Digite um número de 0 a 999999. O peso continua {kept}.',
  'agenda.uncertain': 'Incerteza da codificação',
  'agenda.uncertain.hint':
    'Cada sorteio inclui ou exclui ao acaso cada registro implícito, com igual chance.',
  'agenda.uncertain.none': 'Nenhum registro implícito afeta estas contagens, por isso nada muda.',
  'agenda.drawn': '{draws, plural, one {# sorteio: nada varia} other {# sorteios}}, semente {seed}',

  'agenda.weights.any': 'sem pressupostos: todas as combinações de pesos são igualmente prováveis',
  'agenda.weights.order': 'pesos quaisquer nesta ordem de importância: {order}',
  'agenda.weights.exact': 'pesos {weights}',
  'agenda.weights.then': '{first}, depois {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'cada sorteio inclui ou exclui cada registro implícito com igual chance',
  'agenda.uncertain.off': 'os registros implícitos contam como os demais',

  'agenda.ranking': 'Classificação',
  'agenda.ranking.of':
    '{topics, plural, one {Classificação de # tema} other {Classificação de # temas}}',
  'agenda.ranking.read':
    'Cada faixa mostra com que frequência um tema ocupa cada posição quando os pesos variam. Mais à esquerda significa uma posição mais alta. A linha abrange de 5 a 95% dos sorteios. A posição média determina a ordem.',
  'agenda.ranking.read.one': 'Os pesos exatos não variam, por isso cada tema tem uma só posição.',
  'agenda.ranking.line':
    'A linha tracejada separa {n, plural, =1 {o primeiro} other {os # primeiros}} dos demais.',
  'agenda.ranking.tossed':
    'Cada sorteio exclui alguns registros implícitos; por isso, uma posição pode não coincidir com as contagens da tabela.',
  'agenda.ranking.beside':
    'O número entre parênteses indica os atores que o critério não conta. Abra a contagem para vê-los.',
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
  'agenda.on': 'na agenda',
  'agenda.names.more': '{names}; {count, plural, one {mais #} other {mais #}}',
  'agenda.tied': 'Empatado com {topics}',
  'agenda.share': '{percent}%',
  'agenda.share.below': '<1%',
  'agenda.share.above': '>99%',

  'agenda.count.breadth': '{topic}, amplitude: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.firmness': '{topic}, firmeza: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.unmet':
    '{topic}, sem resposta clara: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.supply':
    '{topic}, oferta disponível: {count, plural, one {# prestador} other {# prestadores}}',
  'agenda.count.experience':
    '{topic}, experiência: {count, plural, one {# Estado} other {# Estados}}',
  'agenda.count.beside': '{count}, e {beside, plural, one {# não contado} other {# não contados}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.close': 'Fechar',
  'agenda.count.of':
    '{formula}: {count}. A maior contagem é {largest}, portanto o valor é {value}.',
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
    '“{text}” não é um número de itens. Digite um número inteiro, 1 ou mais. O número continua {kept}.',
  'agenda.length.hours.bad':
    '“{text}” não é um número de horas. Digite um número como 2,5. O número continua {kept}.',
  'agenda.each': 'Minutos por item',
  'agenda.minutes.of': 'Minutos para {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '“{text}” não é um número de minutos. Digite um número inteiro de 1 a 1440. O número continua {kept}.',
  'agenda.total':
    '{items, plural, one {# item} other {# itens}}, {minutes, plural, one {# minuto} other {# minutos}}',
  'agenda.total.room': '{total} de {room}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minuto a mais} other {# minutos a mais}} do que as horas permitem',
  'agenda.reset': 'Restaurar a ordem da classificação',
  'agenda.reset.times': 'Dar o mesmo tempo a todos',
  'agenda.up': 'Mover {topic} para cima',
  'agenda.down': 'Mover {topic} para baixo',
  'agenda.drag': 'Arrastar {topic} para outro lugar',
  'agenda.moved': '{topic} é agora o item {place} de {count}.',
  'agenda.item.pinned': 'fixado pela presidência',
  'agenda.item.close': 'incerto: {reason}',
  'agenda.item.among':
    '{n, plural, =1 {em primeiro lugar} other {entre os # primeiros}} em {share} das ordens sorteadas',
  'agenda.item.rank': 'posição {rank} com estes pesos',
  'agenda.untouched':
    '{count, plural, one {# proposta não se refere a nenhum tema} other {# propostas não se referem a nenhum tema}}:',
  'agenda.unlisted': 'Fora da agenda, embora se solicite ajuda: {topics}.',
  'agenda.empty': 'Nenhum tema está na agenda.',
  'agenda.excluded': 'Excluídos:',
  'agenda.include': 'Readmitir {topic}',

  'agenda.invited': 'Quem convidar',
  'agenda.invited.planned': 'Oferta planejada',
  'agenda.invited.experience': 'Experiência',
  'agenda.proposals': 'Propostas',
  'agenda.stance.proposes': 'quem propõe:',
  'agenda.stance.supports': 'quem apoia:',
  'agenda.stance.opposes': 'quem se opõe:',
  'agenda.nobody.asked': 'ninguém foi registrado',
  'agenda.nobody.invited': 'não há registro de oferta disponível ou planejada nem de experiência',
  'agenda.by': '(segundo {who})',
  'agenda.counted': '{who}:',
  'agenda.quotes': '{count, plural, one {# citação} other {# citações}}',
  'agenda.quote': '{source}, parágrafo {paragraph}',
  'agenda.more': '{count, plural, one {mais #} other {mais #}}',

  'agenda.notice.none-asked': 'Uma agenda de 0 itens está vazia. Escolha 1 ou mais.',
  'agenda.notice.above':
    'Você pede {asked} itens, mas só {topics, plural, one {# tema tem algo a contar} other {# temas têm algo a contar}}. Todos estão na agenda.',
  'agenda.notice.none-open':
    'Não resta nenhum tema a escolher. Todos estão excluídos ou não têm nada a contar.',
  'agenda.notice.too-short':
    'As horas não bastam para um item. Escolha mais horas ou menos minutos por item.',
  'agenda.notice.pins-above':
    'Você fixou {pinned, plural, one {# tema} other {# temas}}, mas há lugar para {room}. Todos os temas fixados estão na agenda.',
  'agenda.notice.pinned-filtered':
    'Você fixou o tema “{topic}”, mas o filtro de temas o exclui. Ele não está na agenda.',
  'agenda.notice.pinned-excluded':
    'Você fixou e também excluiu o tema “{topic}”. Ele não está na agenda.',
  'agenda.notice.tied-at-line':
    '{count} temas empatam para {places, plural, one {o último lugar} other {os últimos # lugares}}. Estão na agenda, porque vêm antes na lista de temas: {inside}. Não estão: {outside}. Fixe um tema para decidir.',
  'agenda.count.answered': 'Necessidade com resposta, não contada',
  'agenda.count.answers': 'poderiam responder:',
  'agenda.count.related': 'conexos, de outra modalidade:',
  'agenda.invited.answered': 'Oferta que responde a uma necessidade',
  'agenda.invited.perhaps': 'Oferta que talvez responda a uma necessidade',
  'agenda.invited.related': 'Oferta em modalidade diferente da necessária',
  'agenda.invited.other': 'Oferta sem necessidade correspondente',
  'agenda.why.requests':
    '{count, plural, one {{who} solicita ajuda} other {{who} solicitam ajuda}}',
  'agenda.why.acknowledges':
    '{count, plural, one {{who} reconhece uma carência} other {{who} reconhecem uma carência}}',
  'agenda.why.raises': '{count, plural, one {{who} aponta o tema} other {{who} apontam o tema}}',
  'agenda.why.more': 'mais {count}',
  'agenda.why.nobody': 'Nenhum Estado o pede nem o aponta',
  'agenda.why.none': 'ninguém oferece ajuda agora',
  'agenda.why.offers': 'há ofertas',
  'agenda.why.all': 'há uma oferta aberta para cada necessidade de um Estado',
  'agenda.why.unsure': 'há ofertas, mas nenhuma responde claramente à necessidade de um Estado',
  'agenda.why.some':
    '{count, plural, one {# Estado tem necessidades} other {# Estados têm necessidades}} a que nenhuma oferta responde claramente',
  'agenda.why.experience':
    '{count, plural, one {# Estado relata experiência} other {# Estados relatam experiência}}',
  'agenda.why': '{clauses}.',
} satisfies Words<typeof english>;
