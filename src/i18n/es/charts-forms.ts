import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Otras modalidades',
  'charts.forms.kind.several': 'Varias modalidades',
  'charts.forms.kind.none': 'Sin modalidad indicada',
  'charts.forms.other-forms': '“Otras modalidades” suma estas, que se nombran menos:',
  'charts.forms.without': 'Temas sin ninguna necesidad ni oferta que cumpla los filtros:',
  'charts.forms.reading':
    'Los números cuentan registros, no Estados. Bajo cada modalidad se ven las necesidades y, a su lado, una situación de la ayuda. En la tabla un registro cuenta una sola vez, aunque nombre varias modalidades. La frase de arriba cuenta cada modalidad que nombra. Un tono más intenso indica más registros.',
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
  'charts.forms.finding.one': '{name} ({count, plural, one {# registro} other {# registros}})',
  'charts.forms.finding.several':
    '{name} ({count, plural, one {# registro} other {# registros}}, {several, number} con otras modalidades)',
  'charts.forms.finding.need': 'Lo que más se necesita: {names}.',
  'charts.forms.finding.available': 'Lo que más se ofrece: {names}.',
  'charts.forms.finding.planned': 'Lo que más se prevé: {names}.',
  'charts.forms.finding.delivered': 'Lo que más se ha prestado: {names}.',
  'charts.forms.finding.none':
    'De {all, plural, one {# necesidad} other {# necesidades}}, {none, plural, one {# no indica} other {# no indican}} ninguna modalidad.',
} satisfies Words<typeof english>;
