import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Besoin',
  'kind.offer': 'Offre',
  'kind.capacity': 'Expérience',
  'kind.need.many': 'Besoins',
  'kind.offer.many': 'Offres',
  'kind.capacity.many': 'Expériences',
  'answer.answered': 'offre ouverte',
  'answer.perhaps': 'peut-être',
  'answer.none': 'aucune offre consignée',
  'answer.how': 'Comment nous décidons',
  'actors.state': 'États',
  'actors.organization': 'Organisations',
  'actors.region': 'Régions',
  'actors.region.one': '{name} (région)',
} satisfies Words<typeof english>;
