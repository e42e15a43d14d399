import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.organization': 'organização',
  'charts.help.available': 'Ofertas disponíveis',
  'charts.help.planned': 'Ajuda planejada',
  'charts.help.delivered': 'Ajuda prestada',
  'charts.flow.column.providers': 'Ofertantes',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'Beneficiários',
  'charts.flow.other.providers':
    '{count, plural, one {# outro ofertante} other {# outros ofertantes}}',
  'charts.flow.other.topics': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# outro beneficiário} other {# outros beneficiários}}',
  'charts.flow.open': 'Aberta a todos',
  'charts.flow.members': 'Membros de um grupo',
  'charts.flow.members.of': 'Membros ({name})',
  'charts.flow.on-request': 'Mediante solicitação',
  'charts.flow.nobody': 'Ninguém indicado',
  'charts.flow.offers.offer': '{count, plural, one {# registro} other {# registros}}',
  'charts.flow.offers.past': '{count, plural, one {# caso de ajuda} other {# casos de ajuda}}',
  'charts.flow.from': 'de {count, plural, one {# ofertante} other {# ofertantes}}',
  'charts.flow.on': 'em {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to':
    'para {count, plural, one {# beneficiário indicado} other {# beneficiários indicados}}',
  'charts.flow.of-which.available':
    '{count, plural, one {# aberta a todos} other {# abertas a todos}}',
  'charts.flow.of-which.planned':
    '{count, plural, one {# aberta a todos} other {# abertas a todos}}',
  'charts.flow.of-which.members':
    '{count, plural, one {# aberta a membros} other {# abertas a membros}}',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# aberta mediante solicitação} other {# abertas mediante solicitação}}',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sem beneficiário indicado',
  'charts.flow.ribbon.offer':
    '{from} para {to}: {count, plural, one {# registro} other {# registros}}',
  'charts.flow.ribbon.past':
    '{from} para {to}: {count, plural, one {# caso de ajuda} other {# casos de ajuda}}',
  'charts.flow.empty.kind': 'O filtro exclui as ofertas, e nada mais se mostra aqui.',
  'charts.flow.empty.none':
    'Nenhuma oferta registrada com o filtro atual: ninguém dá nem é indicado para receber. Remova um filtro para ver mais.',
  'charts.flow.summed': 'O que se soma em “outros”',
  'charts.flow.title.available': 'Quem ajuda quem: ofertas disponíveis',
  'charts.flow.title.planned': 'Quem ajuda quem: ajuda planejada',
  'charts.flow.title.delivered': 'Quem ajuda quem: ajuda prestada',
  'charts.flow.reading':
    'Dos fornecedores, pelos temas, aos destinatários que a ata nomeia, em número de registros, ou de casos se a ajuda já foi prestada. Mostra-se um estado da ajuda de cada vez: a ajuda planejada e a prestada nunca se somam à disponível. Um registro que nomeia vários conta em cada um, e os destinatários podem somar mais do que os registros. Um filtro de atores conserva o que dão e o que recebem.',
  'charts.flow.thickness.offer': 'tão grossa quantos os registros',
  'charts.flow.thickness.past': 'tão grossa quantos os casos de ajuda',
  'charts.flow.left-out': 'O filtro deixa de fora: {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# registro} other {# registros}}; nomeiam-se destinatários {mentions, plural, one {# vez} other {# vezes}}, pois alguns registros nomeiam vários.',
  'charts.flow.several.past':
    '{offers, plural, one {# caso de ajuda} other {# casos de ajuda}}; nomeiam-se destinatários {mentions, plural, one {# vez} other {# vezes}}, pois alguns casos nomeiam vários.',
  'charts.flow.table.caption.offer': '{title}, em número de registros. {scope}',
  'charts.flow.table.caption.past': '{title}, em número de casos de ajuda. {scope}',
  'charts.flow.table.provider': 'Fornecedor',
  'charts.flow.table.topic': 'Tema',
  'charts.flow.table.offers.offer': 'Registros',
  'charts.flow.table.offers.past': 'Casos de ajuda',
  'charts.flow.table.recipients.offer': 'Destinatários, e registros para cada um',
  'charts.flow.table.recipients.past': 'Destinatários, e casos para cada um',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'Os registros vêm sobretudo de {names}: {part, number} de {offers, number}.',
  'charts.flow.finding.from.planned':
    'A ajuda planejada vem sobretudo de {names}: {part, number} de {offers, number} registros.',
  'charts.flow.finding.from.delivered':
    'A ajuda prestada veio sobretudo de {names}: {part, number} de {offers, number} casos.',
  'charts.flow.finding.only.available': 'Todos os registros vêm de {names}.',
  'charts.flow.finding.only.planned': 'Toda a ajuda planejada vem de {names}.',
  'charts.flow.finding.only.delivered': 'Toda a ajuda prestada veio de {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Cada oferta nomeia os seus destinatários.} one {# está aberta a todos.} other {# estão abertas a todos.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Cada caso nomeia os seus destinatários.} one {# não nomeia nenhum destinatário.} other {# não nomeiam nenhum destinatário.}}',
  'charts.help': 'Estado da ajuda',
  'charts.help.told': '{told} ({records, plural, one {# registro} other {# registros}})',
  'charts.flow.finding.told': 'Ofertas disponíveis: {told}.',
} satisfies Words<typeof english>;
