import type { search as english } from '../en/search.ts';
import type { Words } from '../words.ts';

export const search = {
  'search.actors': 'Países y organizaciones',
  'search.topics': 'Temas',
  'search.minutes': 'En el informe',
  'search.sentences': 'Frases',
  'search.all': 'Frases registradas en un tema con «{words}»',
  'search.nothing': 'No se encontró nada con «{words}»: ningún país, tema ni frase.',
  'search.raises': 'plantea {topics, plural, one {# tema} other {# temas}}',
  'search.offers': 'ofrece asistencia en {topics, plural, one {# tema} other {# temas}}',
  'search.raised': 'lo plantean {states, plural, one {# Estado} other {# Estados}}',
  'search.count': '{sentences, plural, one {# frase} other {# frases}}',
  'search.spoke': 'intervino; nada registrado',
  'search.silent': 'sin intervención',
  'search.lacking': 'Una parte de la búsqueda no se cargó y pueden faltar respuestas.',
} satisfies Words<typeof english>;
