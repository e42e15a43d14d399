import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.organization': 'organização',
  'charts.help.available': 'Ofertas disponíveis',
  'charts.help.planned': 'Ajuda planejada',
  'charts.help.delivered': 'Ajuda prestada',
  'charts.help.apart': 'A ajuda planejada e a prestada nunca se somam às ofertas disponíveis.',
  'charts.flow.column.providers': 'Prestadores',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'Beneficiários',
  'charts.flow.other.providers':
    '{count, plural, one {# outro prestador} other {# outros prestadores}}',
  'charts.flow.other.topics': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# outro beneficiário} other {# outros beneficiários}}',
  'charts.flow.open': 'Aberta a todos',
  'charts.flow.members': 'Membros de um grupo',
  'charts.flow.members.of': 'Membros ({name})',
  'charts.flow.on-request': 'Mediante solicitação',
  'charts.flow.nobody': 'Sem beneficiário indicado',
  'charts.flow.offers.offer': '{count, plural, one {# registro} other {# registros}}',
  'charts.flow.offers.past': '{count, plural, one {# caso de ajuda} other {# casos de ajuda}}',
  'charts.flow.from': 'de {count, plural, one {# prestador} other {# prestadores}}',
  'charts.flow.on': 'em {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to':
    'para {count, plural, one {# beneficiário indicado} other {# beneficiários indicados}}',
  'charts.flow.of-which.available':
    '{count, plural, one {# aberto a todos} other {# abertos a todos}}',
  'charts.flow.of-which.planned':
    '{count, plural, one {# aberto a todos} other {# abertos a todos}}',
  'charts.flow.of-which.members':
    '{count, plural, one {# aberto a um grupo} other {# abertos a um grupo}}',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# aberto mediante solicitação} other {# abertos mediante solicitação}}',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sem beneficiário indicado',
  'charts.flow.ribbon.offer':
    '{from} para {to}: {count, plural, one {# registro} other {# registros}}',
  'charts.flow.ribbon.past':
    '{from} para {to}: {count, plural, one {# caso de ajuda} other {# casos de ajuda}}',
  'charts.flow.empty.kind': 'Este gráfico só mostra ofertas, e o filtro as exclui.',
  'charts.flow.empty.none': 'Nenhuma oferta atende aos filtros. Remova um filtro para ver mais.',
  'charts.flow.summed': 'Nomes reunidos em “outros”',
  'charts.flow.title.available': 'Prestadores e beneficiários: ofertas disponíveis',
  'charts.flow.title.planned': 'Prestadores e beneficiários: ajuda planejada',
  'charts.flow.title.delivered': 'Prestadores e beneficiários: ajuda prestada',
  'charts.flow.reading':
    'As faixas vão dos prestadores, passando pelos temas, aos beneficiários que a ata nomeia. A espessura indica o número de registros, ou de casos se a ajuda já foi prestada. Mostra-se uma só situação da ajuda de cada vez. Um registro que nomeia vários atores conta para cada um. Se filtrar por ator, verá o que ele dá e o que recebe.',
  'charts.flow.thickness.offer': 'espessura: número de registros',
  'charts.flow.thickness.past': 'espessura: número de casos',
  'charts.flow.left-out': 'O filtro exclui: {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# registro conta} other {# registros contam}} {mentions, plural, one {# vez} other {# vezes}} entre os beneficiários, porque alguns nomeiam vários.',
  'charts.flow.several.past':
    '{offers, plural, one {# caso conta} other {# casos contam}} {mentions, plural, one {# vez} other {# vezes}} entre os beneficiários, porque alguns nomeiam vários.',
  'charts.flow.table.caption.offer': '{title}, em número de registros. {scope}',
  'charts.flow.table.caption.past': '{title}, em número de casos de ajuda. {scope}',
  'charts.flow.table.provider': 'Prestador',
  'charts.flow.table.topic': 'Tema',
  'charts.flow.table.offers.offer': 'Registros',
  'charts.flow.table.offers.past': 'Casos de ajuda',
  'charts.flow.table.recipients.offer': 'Beneficiários, e registros para cada um',
  'charts.flow.table.recipients.past': 'Beneficiários, e casos para cada um',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'O maior número vem de: {names}. São {part, number} de {offers, number} registros.',
  'charts.flow.finding.from.planned':
    'O maior número de ajudas planejadas vem de: {names}. São {part, number} de {offers, number} registros.',
  'charts.flow.finding.from.delivered':
    'O maior número de ajudas prestadas veio de: {names}. São {part, number} de {offers, number} casos.',
  'charts.flow.finding.only.available': 'Todos os registros vêm de: {names}.',
  'charts.flow.finding.only.planned': 'Toda a ajuda planejada vem de: {names}.',
  'charts.flow.finding.only.delivered': 'Toda a ajuda prestada veio de: {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Cada oferta nomeia os seus beneficiários.} one {# registro está aberto a todos.} other {# registros estão abertos a todos.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Cada caso nomeia os seus beneficiários.} one {# caso não nomeia nenhum beneficiário.} other {# casos não nomeiam nenhum beneficiário.}}',
  'charts.help': 'Situação da ajuda',
  'charts.help.told': '{told} ({records, plural, one {# registro} other {# registros}})',
  'charts.flow.finding.told':
    '{passages, plural, one {# trecho oferece} other {# trechos oferecem}} ajuda agora. Codificamos {records, plural, one {# registro} other {# registros}} a partir {passages, plural, one {desse trecho} other {desses trechos}}.',
} satisfies Words<typeof english>;
