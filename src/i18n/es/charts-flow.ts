import type { chartsFlow as english } from '../en/charts-flow.ts';
import type { Words } from '../words.ts';

export const chartsFlow = {
  'charts.flow.title': 'Quién ayuda a quién',
  'charts.flow.reading':
    'De los oferentes, por los temas, a los receptores que nombra el acta, en número de ofertas. Una oferta a varios cuenta en cada uno, y los receptores pueden sumar más que las ofertas. La ayuda prevista y la prestada tienen su propia imagen y no se suman a la disponible. Un filtro de actores conserva lo que dan y lo que reciben.',
  'charts.flow.thickness':
    'Cuanto más gruesa es una cinta, más ofertas representa, a una misma escala en todas las imágenes; las que van a los receptores pueden ser más gruesas.',
  'charts.flow.signs': 'Signo',
  'charts.flow.organization': 'organización',
  'charts.flow.panel.available': 'Ofertas disponibles',
  'charts.flow.panel.planned': 'Ayuda prevista',
  'charts.flow.panel.delivered': 'Ayuda prestada',
  'charts.flow.column.providers': 'Oferentes',
  'charts.flow.column.topics': 'Temas',
  'charts.flow.column.recipients': 'Receptores',
  'charts.flow.other.providers': '{count, plural, one {# oferente más} other {# oferentes más}}',
  'charts.flow.other.topics': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.flow.other.recipients': '{count, plural, one {# receptor más} other {# receptores más}}',
  'charts.flow.open': 'Abierta a todos',
  'charts.flow.nobody': 'Sin receptor indicado',
  'charts.flow.offers': '{count, plural, one {# oferta} other {# ofertas}}',
  'charts.flow.total.available':
    '{offers, plural, one {# oferta} other {# ofertas}}, {open, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.total.planned':
    '{offers, plural, one {# oferta} other {# ofertas}}, {open, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.total.delivered':
    '{offers, plural, one {# oferta} other {# ofertas}}, {open, plural, other {#}} sin receptor indicado',
  'charts.flow.total.named':
    '; se nombra a receptores {named, plural, one {# vez} other {# veces}}, pues algunas ofertas nombran a varios',
  'charts.flow.from': 'de {count, plural, one {# oferente} other {# oferentes}}',
  'charts.flow.on': 'sobre {count, plural, one {# tema} other {# temas}}',
  'charts.flow.to': 'a {count, plural, one {# receptor nombrado} other {# receptores nombrados}}',
  'charts.flow.of-which.available': '{count, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.of-which.planned': '{count, plural, one {# abierta} other {# abiertas}} a todos',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} sin receptor indicado',
  'charts.flow.ribbon': '{from} a {to}: {count, plural, one {# oferta} other {# ofertas}}',
  'charts.flow.ribbon-filter':
    '{from} a {to}: {count, plural, one {# oferta} other {# ofertas}}. Filtrar por {names}',
  'charts.flow.left-out': 'fuera del filtro',
  'charts.flow.none': 'no consta ninguna con el filtro actual',
  'charts.flow.list.more': 'y {count, plural, one {# tema más} other {# temas más}}, en la tabla',
  'charts.flow.empty.kind': 'El filtro excluye las ofertas, y aquí no se muestra otra cosa.',
  'charts.flow.empty.none':
    'No constan ofertas con el filtro actual: nadie da ni figura como receptor. Quite un filtro para ver más.',
  'charts.flow.summed': 'Qué se agrupa en “más”',
  'charts.flow.table.caption': 'Quién ayuda a quién, en número de ofertas. {scope}',
  'charts.flow.table.corner': 'Oferente y tema',
  'charts.flow.table.given': 'Dadas',
  'charts.flow.table.all': 'Ofertas',
  'charts.flow.table.to': 'Ofertas por receptor',
  'charts.flow.table.open': 'Abierta a todos o sin receptor',
  'charts.flow.table.other': 'Otros',
  'charts.flow.table.others':
    '{count, plural, one {# par más de oferente y tema} other {# pares más de oferente y tema}}',
} satisfies Words<typeof english>;
