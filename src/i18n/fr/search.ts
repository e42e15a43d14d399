import type { search as english } from '../en/search.ts';
import type { Words } from '../words.ts';

export const search = {
  'search.actors': 'Pays et organisations',
  'search.topics': 'Thèmes',
  'search.minutes': 'Dans le rapport',
  'search.sentences': 'Phrases',
  'search.all': 'Phrases consignées sur un thème avec « {words} »',
  'search.nothing': 'Aucun résultat pour « {words} » : ni pays, ni thème, ni phrase.',
  'search.raises': '{topics, plural, one {# thème soulevé} other {# thèmes soulevés}}',
  'search.offers': 'offres sur {topics, plural, one {# thème} other {# thèmes}}',
  'search.raised': 'soulevé par {states, plural, one {# État} other {# États}}',
  'search.count': '{sentences, plural, one {# phrase} other {# phrases}}',
  'search.spoke': 'intervention consignée ; rien sur un thème',
  'search.silent': 'aucune intervention consignée',
  'search.lacking':
    'Une partie de la recherche n’a pas été chargée : des réponses peuvent manquer.',
} satisfies Words<typeof english>;
