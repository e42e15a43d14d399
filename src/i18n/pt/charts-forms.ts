import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Outras formas',
  'charts.forms.kind.several': 'Várias formas',
  'charts.forms.kind.none': 'Nenhuma forma nomeada',
  'charts.forms.other-forms': '“Outras formas” soma estas formas, que são nomeadas menos vezes:',
  'charts.forms.without': 'Sem frase que atenda aos filtros:',
  'charts.forms.reading':
    'Os números contam frases, não Estados. Em cada forma se vê quem suscita o tema e, ao lado, uma situação da assistência. Uma frase que nomeia várias formas conta em “Várias formas”. Um tom mais forte indica mais frases.',
  'charts.forms.caption': 'Frases por tema e forma de assistência. {scope}',
  'charts.forms.beside': 'Ao lado do suscitado:',
  'charts.forms.table.corner': 'Tema',
  'charts.forms.head.need': 'Suscitado',
  'charts.forms.head.available': 'Oferecido',
  'charts.forms.head.planned': 'Previsto',
  'charts.forms.head.delivered': 'Prestado',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# frase o suscita} other {# frases o suscitam}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {help}: {count, plural, one {# frase} other {# frases}}',
  'charts.forms.part': '{count} {mark}',
  'charts.forms.legend.need': 'suscitado',
  'charts.forms.finding.none':
    '{none, plural, one {# de {all} frases que suscitam um tema não nomeia nenhuma forma de assistência} other {# de {all} frases que suscitam um tema não nomeiam nenhuma forma de assistência}}',
  'charts.forms.finding.raised':
    'Formas de assistência mais nomeadas onde temas são suscitados: {names}',
  'charts.forms.finding.offered': 'Formas de assistência mais nomeadas nas ofertas: {names}',
} satisfies Words<typeof english>;
