import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Besoin',
  'kind.offer': 'Offre',
  'kind.capacity': 'Expérience',
  'kind.need.many': 'Besoins',
  'kind.offer.many': 'Offres',
  'kind.capacity.many': 'Expériences',
  'status.requested': 'Sollicité',
  'status.acknowledged': 'Reconnu',
  'status.raised': 'Évoqué',
  'status.available': 'Disponible',
  'status.planned': 'Prévue',
  'status.delivered': 'Fournie',
  'status.in-place': 'Existante',
  'status.in-progress': 'En cours',
  'basis.explicit': 'Explicite',
  'basis.implied': 'Implicite',
  'answer.answered': 'avec réponse',
  'answer.perhaps': 'réponse incertaine',
  'answer.none': 'sans réponse',
  'answer.how': 'Règle des réponses',
  'actors.state': 'États',
  'actors.organization': 'Organisations',
  'actors.region': 'Régions',
  'actors.region.one': '{name} (région)',
} satisfies Words<typeof english>;
