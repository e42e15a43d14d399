import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Besoin',
  'kind.offer': 'Offre',
  'kind.capacity': 'Expérience',
  'kind.need.many': 'Besoins',
  'kind.offer.many': 'Offres',
  'kind.capacity.many': 'Expériences',
  'answer.answered': 'avec réponse',
  'answer.perhaps': 'réponse incertaine',
  'answer.none': 'sans réponse',
  'answer.how': 'Règle des réponses',
  'actors.state': 'États',
  'actors.organization': 'Organisations',
  'actors.region': 'Régions',
  'actors.region.one': '{name} (région)',
} satisfies Words<typeof english>;
