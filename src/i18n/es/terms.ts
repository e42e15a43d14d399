import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Necesidad',
  'kind.offer': 'Oferta',
  'kind.capacity': 'Experiencia',
  'kind.need.many': 'Necesidades',
  'kind.offer.many': 'Ofertas',
  'kind.capacity.many': 'Experiencias',
  'answer.answered': 'oferta abierta',
  'answer.perhaps': 'quizá',
  'answer.none': 'sin oferta registrada',
  'answer.how': 'Cómo lo decidimos',
  'actors.state': 'Estados',
  'actors.organization': 'Organizaciones',
  'actors.region': 'Regiones',
  'actors.region.one': '{name} (región)',
} satisfies Words<typeof english>;
