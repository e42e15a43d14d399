import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Otras modalidades',
  'charts.forms.kind.several': 'Varias modalidades',
  'charts.forms.kind.none': 'Sin modalidad',
  'charts.forms.other-forms': 'Agrupadas como otras modalidades, que se indican menos:',
  'charts.forms.without':
    'Sin necesidad ni oferta registrada con el filtro actual (lo que no significa que no haya necesidad):',
  'charts.forms.reading':
    'Los números cuentan registros (pasajes, no Estados). Bajo cada modalidad están las necesidades, solicitadas o planteadas, y a su lado un estado de la ayuda a la vez, pues la ayuda prevista y la prestada nunca se suman a la disponible. Cada registro cuenta una vez: el que nombra varias modalidades está en “varias modalidades”. Cuanto más intenso es el tono, más registros.',
  'charts.forms.caption': 'Registros por tema y modalidad de cooperación. {scope}',
  'charts.forms.table.corner': 'Tema',
  'charts.forms.head.need': 'Nec.',
  'charts.forms.head.available': 'Ofertas',
  'charts.forms.head.planned': 'Prevista',
  'charts.forms.head.delivered': 'Prestada',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# necesidad} other {# necesidades}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {status}: {count, plural, one {# registro} other {# registros}}',
  'charts.forms.part': '{count} {status}',
  'charts.forms.legend.need': 'necesidades',
  'charts.forms.legend.offer': '{status}',
  'charts.forms.finding.one': '{name} ({count, number})',
  'charts.forms.finding.need': 'Lo que más se necesita: {names}.',
  'charts.forms.finding.available': 'Lo que más se ofrece: {names}.',
  'charts.forms.finding.planned': 'Lo que más se prevé: {names}.',
  'charts.forms.finding.delivered': 'Lo que más se ha prestado: {names}.',
  'charts.forms.finding.none':
    'De {all, plural, one {# registro} other {# registros}} de necesidades, {none, plural, one {# no nombra} other {# no nombran}} ninguna modalidad.',
} satisfies Words<typeof english>;
