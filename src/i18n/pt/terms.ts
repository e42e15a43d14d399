import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Necessidade',
  'kind.offer': 'Oferta',
  'kind.capacity': 'Experiência',
  'kind.need.many': 'Necessidades',
  'kind.offer.many': 'Ofertas',
  'kind.capacity.many': 'Experiências',
  'answer.answered': 'oferta aberta',
  'answer.perhaps': 'talvez',
  'answer.none': 'nenhuma oferta registrada',
  'answer.how': 'Como decidimos',
  'actors.state': 'Estados',
  'actors.organization': 'Organizações',
  'actors.region': 'Regiões',
  'actors.region.one': '{name} (região)',
} satisfies Words<typeof english>;
