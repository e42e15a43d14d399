import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.title': 'Situación y modalidad por tema',
  'charts.forms.reading':
    'Las barras cuentan registros (pasajes, no Estados), una por situación: la ayuda prevista y la prestada nunca se suman a la disponible. Cada registro cuenta una vez; el que indica varias modalidades figura en “Varias modalidades”.',
  'charts.forms.legend': 'Modalidades (necesidad, oferta)',
  'charts.forms.kind.form': 'Una modalidad',
  'charts.forms.kind.rest': 'Otras modalidades',
  'charts.forms.kind.several': 'Varias modalidades',
  'charts.forms.kind.none': 'Sin modalidad',
  'charts.forms.others': '{count, plural, one {# tema más} other {# temas más}}',
  'charts.forms.side.need': 'Registros de necesidades',
  'charts.forms.side.offer': 'Registros de ofertas',
  'charts.forms.part':
    '{name}, {status}, {form}: {count, plural, one {# registro} other {# registros}}. Filtrar por este tema, situación y modalidad',
  'charts.forms.part-status':
    '{name}, {status}, {form}: {count, plural, one {# registro} other {# registros}}. Filtrar por este tema y situación',
  'charts.forms.part-words': '{form} {count}',
  'charts.forms.lane-words': '{status} {total} ({parts})',
  'charts.forms.nothing': 'no consta nada',
  'charts.forms.row-words': 'necesidades: {needs}; ofertas: {offers}',
  'charts.forms.caption': 'Registros por tema, situación y modalidad de cooperación. {scope}',
  'charts.forms.table.corner': 'Tema y situación',
  'charts.forms.table.forms': 'Registros por modalidad de cooperación',
  'charts.forms.table.total': 'Todos los registros',
  'charts.forms.table.row': '{name}, {status}',
  'charts.forms.other-topics':
    'Agrupados en una fila, con menos registros cada uno; una suma que excede la escala es un número sin barra:',
  'charts.forms.other-forms': 'Agrupadas como otras modalidades, que se indican menos:',
  'charts.forms.without':
    'Sin necesidad ni oferta registrada con el filtro actual (lo que no significa que no haya necesidad):',
} satisfies Words<typeof english>;
