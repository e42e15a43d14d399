import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.organization': 'organización',
  'charts.help.available': 'Ofertas disponibles',
  'charts.help.planned': 'Ayuda prevista',
  'charts.help.delivered': 'Ayuda prestada',
  'charts.flow.column.providers': 'Oferentes',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'Receptores',
  'charts.flow.other.providers': '{count, plural, one {# oferente más} other {# oferentes más}}',
  'charts.flow.other.topics': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.flow.other.recipients': '{count, plural, one {# receptor más} other {# receptores más}}',
  'charts.flow.open': 'Abierta a todos',
  'charts.flow.members': 'Miembros de un grupo',
  'charts.flow.members.of': 'Miembros ({name})',
  'charts.flow.on-request': 'Previa solicitud',
  'charts.flow.nobody': 'Sin receptor indicado',
  'charts.flow.offers.offer': '{count, plural, one {# registro} other {# registros}}',
  'charts.flow.offers.past': '{count, plural, one {# caso de ayuda} other {# casos de ayuda}}',
  'charts.flow.from': 'de {count, plural, one {# oferente} other {# oferentes}}',
  'charts.flow.on': 'sobre {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to': 'a {count, plural, one {# receptor nombrado} other {# receptores nombrados}}',
  'charts.flow.of-which.available': '{count, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.of-which.planned': '{count, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.of-which.members': '{count, plural, one {# abierta} other {# abiertas}} a miembros',
  'charts.flow.of-which.on-request':
    '{count, plural, one {# abierta} other {# abiertas}} previa solicitud',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sin receptor indicado',
  'charts.flow.ribbon.offer':
    '{from} a {to}: {count, plural, one {# registro} other {# registros}}',
  'charts.flow.ribbon.past':
    '{from} a {to}: {count, plural, one {# caso de ayuda} other {# casos de ayuda}}',
  'charts.flow.empty.kind': 'El filtro excluye las ofertas, y aquí no se muestra otra cosa.',
  'charts.flow.empty.none':
    'No constan ofertas con el filtro actual: nadie da ni figura como receptor. Quite un filtro para ver más.',
  'charts.flow.summed': 'Qué se agrupa en “más”',
  'charts.flow.title.available': 'Quién ayuda a quién: ofertas disponibles',
  'charts.flow.title.planned': 'Quién ayuda a quién: ayuda prevista',
  'charts.flow.title.delivered': 'Quién ayuda a quién: ayuda prestada',
  'charts.flow.reading':
    'De los oferentes, por los temas, a los receptores que nombra el acta, en número de registros, o de casos si la ayuda ya se prestó. Se muestra un estado de la ayuda a la vez: la ayuda prevista y la prestada nunca se suman a la disponible. Un registro que nombra a varios cuenta en cada uno, y los receptores pueden sumar más que los registros. Un filtro de actores conserva lo que dan y lo que reciben.',
  'charts.flow.thickness.offer': 'tan gruesa como registros hay',
  'charts.flow.thickness.past': 'tan gruesa como casos de ayuda hay',
  'charts.flow.left-out': 'El filtro deja fuera: {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# registro} other {# registros}}; se nombra a receptores {mentions, plural, one {# vez} other {# veces}}, pues algunos registros nombran a varios.',
  'charts.flow.several.past':
    '{offers, plural, one {# caso de ayuda} other {# casos de ayuda}}; se nombra a receptores {mentions, plural, one {# vez} other {# veces}}, pues algunos casos nombran a varios.',
  'charts.flow.table.caption.offer': '{title}, en número de registros. {scope}',
  'charts.flow.table.caption.past': '{title}, en número de casos de ayuda. {scope}',
  'charts.flow.table.provider': 'Oferente',
  'charts.flow.table.topic': 'Tema',
  'charts.flow.table.offers.offer': 'Registros',
  'charts.flow.table.offers.past': 'Casos de ayuda',
  'charts.flow.table.recipients.offer': 'Receptores, y registros para cada uno',
  'charts.flow.table.recipients.past': 'Receptores, y casos para cada uno',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'Los registros vienen sobre todo de {names}: {part, number} de {offers, number}.',
  'charts.flow.finding.from.planned':
    'La ayuda prevista viene sobre todo de {names}: {part, number} de {offers, number} registros.',
  'charts.flow.finding.from.delivered':
    'La ayuda prestada vino sobre todo de {names}: {part, number} de {offers, number} casos.',
  'charts.flow.finding.only.available': 'Todos los registros vienen de {names}.',
  'charts.flow.finding.only.planned': 'Toda la ayuda prevista viene de {names}.',
  'charts.flow.finding.only.delivered': 'Toda la ayuda prestada vino de {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Cada oferta nombra a sus receptores.} one {# está abierta a todos.} other {# están abiertas a todos.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Cada caso nombra a sus receptores.} one {# no nombra a ningún receptor.} other {# no nombran a ningún receptor.}}',
  'charts.help': 'Estado de la ayuda',
  'charts.help.told': '{told} ({records, plural, one {# registro} other {# registros}})',
  'charts.flow.finding.told': 'Ofertas disponibles: {told}.',
} satisfies Words<typeof english>;
