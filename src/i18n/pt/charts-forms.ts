import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Outras modalidades',
  'charts.forms.kind.several': 'Várias modalidades',
  'charts.forms.kind.none': 'Modalidade não indicada',
  'charts.forms.other-forms': 'Somadas como outras modalidades, indicadas mais raramente:',
  'charts.forms.without':
    'Sem necessidade ou oferta registrada com o filtro atual (o que não é ausência de necessidade):',
  'charts.forms.reading':
    'Os números contam registros (passagens, não Estados). Sob cada modalidade estão as necessidades, solicitadas ou apontadas, e ao lado um estado da ajuda de cada vez, pois a ajuda prevista e a prestada nunca se somam à disponível. Cada registro conta uma vez: o que nomeia várias modalidades está em “várias modalidades”. Quanto mais forte o tom, mais registros.',
  'charts.forms.caption': 'Registros por tema e modalidade de cooperação. {scope}',
  'charts.forms.table.corner': 'Tema',
  'charts.forms.head.need': 'Nec.',
  'charts.forms.head.available': 'Ofertas',
  'charts.forms.head.planned': 'Prevista',
  'charts.forms.head.delivered': 'Prestada',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# necessidade} other {# necessidades}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {status}: {count, plural, one {# registro} other {# registros}}',
  'charts.forms.part': '{count} {status}',
  'charts.forms.legend.need': 'necessidades',
  'charts.forms.legend.offer': '{status}',
  'charts.forms.finding.one': '{name} ({count, number})',
  'charts.forms.finding.need': 'O mais necessário: {names}.',
  'charts.forms.finding.available': 'O mais oferecido: {names}.',
  'charts.forms.finding.planned': 'O mais previsto: {names}.',
  'charts.forms.finding.delivered': 'O mais prestado: {names}.',
  'charts.forms.finding.none':
    'De {all, plural, one {# registro} other {# registros}} de necessidades, {none, plural, one {# não nomeia} other {# não nomeiam}} nenhuma modalidade.',
} satisfies Words<typeof english>;
