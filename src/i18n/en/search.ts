/** The answers of the one search of the page. */
export const search = {
  'search.actors': 'Countries and organizations',
  'search.topics': 'Topics',
  'search.minutes': 'In the minutes',
  'search.sentences': 'Sentences',
  'search.all': 'Sentences recorded on a topic with “{words}”',
  'search.nothing': 'Nothing found for “{words}”: no country, topic or sentence.',
  'search.raises': 'raises {topics, plural, one {# topic} other {# topics}}',
  'search.offers': 'offers help on {topics, plural, one {# topic} other {# topics}}',
  'search.raised': 'raised by {states, plural, one {# State} other {# States}}',
  'search.count': '{sentences, plural, one {# sentence} other {# sentences}}',
  'search.spoke': 'spoke, nothing recorded',
  'search.silent': 'no remarks',
  'search.lacking': 'Part of the search did not load, so some answers may be missing.',
} as const;
