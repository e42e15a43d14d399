import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Otras formas',
  'charts.forms.kind.several': 'Varias formas',
  'charts.forms.kind.none': 'Forma no indicada',
  'charts.forms.other-forms': '«Otras formas» reúne estas formas, que se mencionan menos:',
  'charts.forms.without': 'Sin ninguna frase que cumpla los filtros:',
  'charts.forms.reading':
    'Los números cuentan frases, no Estados. Bajo cada forma se ven las frases que plantean el tema y, al lado, las que ofrecen, prevén o prestan asistencia. Una frase que menciona varias formas cuenta en «Varias formas». Un tono más intenso indica más frases.',
  'charts.forms.caption': 'Frases por tema y forma de asistencia. {scope}',
  'charts.forms.beside': 'Junto a lo planteado:',
  'charts.forms.table.corner': 'Tema',
  'charts.forms.head.need': 'Se plantea',
  'charts.forms.head.available': 'Se ofrece',
  'charts.forms.head.planned': 'Se prevé',
  'charts.forms.head.delivered': 'Se ha prestado o se presta',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# frase lo plantea} other {# frases lo plantean}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {help}: {count, plural, one {# frase} other {# frases}}',
  'charts.forms.part': '{count} {mark}',
  'charts.forms.legend.need': 'se plantea',
  'charts.forms.finding.none':
    '{none, plural, one {# de {all} frases que plantean un tema no indica ninguna forma de asistencia} other {# de {all} frases que plantean un tema no indican ninguna forma de asistencia}}',
  'charts.forms.finding.raised': 'Formas de asistencia más mencionadas al plantear temas: {names}',
  'charts.forms.finding.offered': 'Formas de asistencia más mencionadas en las ofertas: {names}',
} satisfies Words<typeof english>;
