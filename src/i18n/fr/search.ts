import type { search as english } from '../en/search.ts';
import type { Words } from '../words.ts';

export const search = {
  'search.actors': 'Pays et organisations',
  'search.topics': 'Thèmes',
  'search.minutes': 'Dans le compte rendu',
  'search.sentences': 'Phrases',
  'search.all': 'Toutes les phrases avec « {words} »',
  'search.raises': 'soulève {topics, plural, one {# thème} other {# thèmes}}',
  'search.offers': 'offre une aide sur {topics, plural, one {# thème} other {# thèmes}}',
  'search.raised': 'soulevé par {states, plural, one {# État} other {# États}}',
  'search.count': '{sentences, plural, one {# phrase} other {# phrases}}',
  'search.spoke': 'est intervenu ; rien de consigné',
  'search.silent': 'sans intervention',
  'search.place': 'par. {paragraph}',
  'search.lacking':
    'Une partie de la recherche n’a pas été chargée : des réponses peuvent manquer.',
} satisfies Words<typeof english>;
