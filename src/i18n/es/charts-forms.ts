import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Otras formas',
  'charts.forms.kind.several': 'Varias formas',
  'charts.forms.kind.none': 'Sin forma nombrada',
  'charts.forms.other-forms': '“Otras formas” suma estas formas, que se nombran menos:',
  'charts.forms.without': 'Sin ninguna frase que cumpla los filtros:',
  'charts.forms.reading':
    'Los números cuentan frases, no Estados. Bajo cada forma se ve quién plantea el tema y, al lado, un estado de la ayuda. Una frase que nombra varias formas cuenta en “Varias formas”. Un tono más intenso indica más frases.',
  'charts.forms.caption': 'Frases por tema y forma de ayuda. {scope}',
  'charts.forms.table.corner': 'Tema',
  'charts.forms.head.need': 'Se plantea',
  'charts.forms.head.available': 'Se ofrece',
  'charts.forms.head.planned': 'Se prevé',
  'charts.forms.head.delivered': 'Se presta',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# frase lo plantea} other {# frases lo plantean}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {help}: {count, plural, one {# frase} other {# frases}}',
  'charts.forms.part': '{count} {mark}',
  'charts.forms.legend.need': 'se plantea',
  'charts.forms.finding.none':
    '{none, plural, one {# de {all} frases que plantean un tema no nombra ninguna forma de ayuda} other {# de {all} frases que plantean un tema no nombran ninguna forma de ayuda}}',
  'charts.forms.finding.raised': 'Formas de ayuda más nombradas donde se plantean temas: {names}',
  'charts.forms.finding.offered': 'Formas de ayuda más nombradas en las ofertas: {names}',
} satisfies Words<typeof english>;
