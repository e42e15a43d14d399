import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Necesidad',
  'kind.offer': 'Oferta',
  'kind.capacity': 'Experiencia',
  'kind.need.many': 'Necesidades',
  'kind.offer.many': 'Ofertas',
  'kind.capacity.many': 'Experiencias',
  'answer.answered': 'con respuesta',
  'answer.perhaps': 'respuesta incierta',
  'answer.none': 'sin respuesta',
  'answer.how': 'Cuándo hay respuesta',
  'actors.state': 'Estados',
  'actors.organization': 'Organizaciones',
  'actors.region': 'Regiones',
  'actors.region.one': '{name} (región)',
} satisfies Words<typeof english>;
