import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.organization': 'organización',
  'charts.help.available': 'Ofertas disponibles',
  'charts.help.planned': 'Ayuda prevista',
  'charts.help.delivered': 'Ayuda prestada',
  'charts.help.apart': 'La ayuda prevista y la prestada nunca se suman a las ofertas disponibles.',
  'charts.flow.column.providers': 'Proveedores',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'Beneficiarios',
  'charts.flow.other.providers': '{count, plural, one {# proveedor más} other {# proveedores más}}',
  'charts.flow.other.topics': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# beneficiario más} other {# beneficiarios más}}',
  'charts.flow.open': 'Abierta a todos',
  'charts.flow.members': 'Miembros de un grupo',
  'charts.flow.members.of': 'Miembros de {name}',
  'charts.flow.on-request': 'Previa solicitud',
  'charts.flow.nobody': 'Sin beneficiario indicado',
  'charts.flow.offers.offer': '{count, plural, one {# registro} other {# registros}}',
  'charts.flow.offers.past': '{count, plural, one {# caso de ayuda} other {# casos de ayuda}}',
  'charts.flow.from': 'de {count, plural, one {# proveedor} other {# proveedores}}',
  'charts.flow.on': 'sobre {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to':
    'a {count, plural, one {# beneficiario indicado} other {# beneficiarios indicados}}',
  'charts.flow.of-which.available': '{count, plural, one {# abierto} other {# abiertos}} a todos',
  'charts.flow.of-which.planned': '{count, plural, one {# abierto} other {# abiertos}} a todos',
  'charts.flow.of-which.members': '{count, plural, one {# abierto} other {# abiertos}} a un grupo',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# abierto} other {# abiertos}} previa solicitud',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sin beneficiario indicado',
  'charts.flow.ribbon.offer':
    '{from} a {to}: {count, plural, one {# registro} other {# registros}}',
  'charts.flow.ribbon.past':
    '{from} a {to}: {count, plural, one {# caso de ayuda} other {# casos de ayuda}}',
  'charts.flow.empty.kind': 'Este gráfico solo muestra ofertas, y el filtro las excluye.',
  'charts.flow.empty.none': 'Ninguna oferta cumple los filtros. Quite un filtro para ver más.',
  'charts.flow.summed': 'Nombres reunidos en “más”',
  'charts.flow.title.available': 'Proveedores y beneficiarios: ofertas disponibles',
  'charts.flow.title.planned': 'Proveedores y beneficiarios: ayuda prevista',
  'charts.flow.title.delivered': 'Proveedores y beneficiarios: ayuda prestada',
  'charts.flow.reading':
    'Las bandas van de los proveedores, pasando por los temas, a los beneficiarios que nombra el acta. Su grosor indica cuántos registros hay, o cuántos casos si la ayuda ya se prestó. Se muestra una sola situación de la ayuda a la vez. Un registro que nombra a varios actores cuenta para cada uno. Si filtra por actor, verá lo que ese actor da y lo que recibe.',
  'charts.flow.thickness.offer': 'grosor: número de registros',
  'charts.flow.thickness.past': 'grosor: número de casos',
  'charts.flow.left-out': 'El filtro excluye: {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# registro cuenta} other {# registros cuentan}} {mentions, plural, one {# vez} other {# veces}} entre los beneficiarios, porque algunos nombran a varios.',
  'charts.flow.several.past':
    '{offers, plural, one {# caso cuenta} other {# casos cuentan}} {mentions, plural, one {# vez} other {# veces}} entre los beneficiarios, porque algunos nombran a varios.',
  'charts.flow.table.caption.offer': '{title}, en número de registros. {scope}',
  'charts.flow.table.caption.past': '{title}, en número de casos de ayuda. {scope}',
  'charts.flow.table.provider': 'Proveedor',
  'charts.flow.table.topic': 'Tema',
  'charts.flow.table.offers.offer': 'Registros',
  'charts.flow.table.offers.past': 'Casos de ayuda',
  'charts.flow.table.recipients.offer': 'Beneficiarios, y registros para cada uno',
  'charts.flow.table.recipients.past': 'Beneficiarios, y casos para cada uno',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'El mayor número viene de {names}: {part, number} de {offers, number} registros.',
  'charts.flow.finding.from.planned':
    'El mayor número de ayudas previstas viene de {names}: {part, number} de {offers, number} registros.',
  'charts.flow.finding.from.delivered':
    'El mayor número de ayudas prestadas vino de {names}: {part, number} de {offers, number} casos.',
  'charts.flow.finding.only.available': 'Todos los registros vienen de {names}.',
  'charts.flow.finding.only.planned': 'Toda la ayuda prevista viene de {names}.',
  'charts.flow.finding.only.delivered': 'Toda la ayuda prestada vino de {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Cada oferta nombra a sus beneficiarios.} one {# registro está abierto a todos.} other {# registros están abiertos a todos.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Cada caso nombra a sus beneficiarios.} one {# caso no nombra a ningún beneficiario.} other {# casos no nombran a ningún beneficiario.}}',
  'charts.help': 'Situación de la ayuda',
  'charts.help.told': '{told} ({records, plural, one {# registro} other {# registros}})',
  'charts.flow.finding.told':
    '{passages, plural, one {# pasaje ofrece} other {# pasajes ofrecen}} ayuda ahora. Codificamos {records, plural, one {# registro} other {# registros}} a partir de {passages, plural, one {este pasaje} other {estos pasajes}}.',
} satisfies Words<typeof english>;
