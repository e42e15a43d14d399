import type { search as english } from '../en/search.ts';
import type { Words } from '../words.ts';

export const search = {
  'search.actors': 'Países e organizações',
  'search.topics': 'Temas',
  'search.minutes': 'No relatório',
  'search.sentences': 'Frases',
  'search.all': 'Frases registradas em um tema com “{words}”',
  'search.nothing': 'Nada encontrado para “{words}”: nenhum país, tema ou frase.',
  'search.raises': 'suscita {topics, plural, one {# tema} other {# temas}}',
  'search.offers': 'oferece assistência em {topics, plural, one {# tema} other {# temas}}',
  'search.raised': 'suscitado por {states, plural, one {# Estado} other {# Estados}}',
  'search.count': '{sentences, plural, one {# frase} other {# frases}}',
  'search.spoke': 'interveio; nada registrado',
  'search.silent': 'sem intervenção',
  'search.lacking': 'Parte da busca não foi carregada e podem faltar respostas.',
} satisfies Words<typeof english>;
