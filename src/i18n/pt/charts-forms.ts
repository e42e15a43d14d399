import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.title': 'Situação e modalidade por tema',
  'charts.forms.reading':
    'As barras contam registros (trechos, não Estados), uma barra por situação, de modo que a ajuda planejada e a prestada nunca se somam à disponível. Cada registro conta uma vez: o que indica várias modalidades fica em “várias modalidades”.',
  'charts.forms.legend': 'Modalidades (necessidade, oferta)',
  'charts.forms.kind.form': 'Uma modalidade',
  'charts.forms.kind.rest': 'Outras modalidades',
  'charts.forms.kind.several': 'Várias modalidades',
  'charts.forms.kind.none': 'Modalidade não indicada',
  'charts.forms.others': '{count, plural, one {# outro tema} other {# outros temas}}',
  'charts.forms.side.need': 'Registros de necessidades',
  'charts.forms.side.offer': 'Registros de ofertas',
  'charts.forms.part':
    '{name}, {status}, {form}: {count, plural, one {# registro} other {# registros}}. Filtrar por este tema, situação e modalidade',
  'charts.forms.part-status':
    '{name}, {status}, {form}: {count, plural, one {# registro} other {# registros}}. Filtrar por este tema e situação',
  'charts.forms.part-words': '{form} {count}',
  'charts.forms.lane-words': '{status} {total} ({parts})',
  'charts.forms.nothing': 'nada registrado',
  'charts.forms.row-words': 'necessidades: {needs}; ofertas: {offers}',
  'charts.forms.caption': 'Registros por tema, situação e modalidade de cooperação. {scope}',
  'charts.forms.table.corner': 'Tema e situação',
  'charts.forms.table.forms': 'Registros por modalidade',
  'charts.forms.table.total': 'Total',
  'charts.forms.table.row': '{name}, {status}',
  'charts.forms.other-topics':
    'Somados como outros temas, cada um com menos registros; uma soma além da escala é um número sem barra:',
  'charts.forms.other-forms': 'Somadas como outras modalidades, indicadas mais raramente:',
  'charts.forms.without':
    'Sem necessidade ou oferta registrada com o filtro atual (o que não é ausência de necessidade):',
} satisfies Words<typeof english>;
