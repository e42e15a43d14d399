import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Outras modalidades',
  'charts.forms.kind.several': 'Várias modalidades',
  'charts.forms.kind.none': 'Modalidade não indicada',
  'charts.forms.other-forms': '“Outras modalidades” soma estas, indicadas com menos frequência:',
  'charts.forms.without': 'Temas sem nenhuma necessidade ou oferta que atenda aos filtros:',
  'charts.forms.reading':
    'Os números contam registros, não Estados. Sob cada modalidade veem-se as necessidades e, ao lado, uma situação da ajuda. Na tabela um registro conta uma só vez, mesmo que indique várias modalidades. A frase acima conta cada modalidade indicada. Um tom mais forte indica mais registros.',
  'charts.forms.caption': 'Registros por tema e modalidade de cooperação. {scope}',
  'charts.forms.table.corner': 'Tema',
  'charts.forms.head.need': 'Nec.',
  'charts.forms.head.available': 'Ofertas',
  'charts.forms.head.planned': 'Planejada',
  'charts.forms.head.delivered': 'Prestada',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# necessidade} other {# necessidades}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {status}: {count, plural, one {# registro} other {# registros}}',
  'charts.forms.part': '{count} {status}',
  'charts.forms.legend.need': 'necessidades',
  'charts.forms.legend.offer': '{status}',
  'charts.forms.finding.one': '{name} ({count, plural, one {# registro} other {# registros}})',
  'charts.forms.finding.several':
    '{name} ({count, plural, one {# registro} other {# registros}}, {several, number} com outras modalidades)',
  'charts.forms.finding.need': 'Modalidades mais necessárias: {names}.',
  'charts.forms.finding.available': 'Modalidades mais oferecidas: {names}.',
  'charts.forms.finding.planned': 'Modalidades mais planejadas: {names}.',
  'charts.forms.finding.delivered': 'Modalidades mais prestadas: {names}.',
  'charts.forms.finding.none':
    'De {all, plural, one {# necessidade} other {# necessidades}}, {none, plural, one {# não indica} other {# não indicam}} nenhuma modalidade.',
} satisfies Words<typeof english>;
