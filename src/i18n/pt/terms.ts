import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'kind.need': 'Necessidade',
  'kind.offer': 'Oferta',
  'kind.capacity': 'Experiência',
  'kind.need.many': 'Necessidades',
  'kind.offer.many': 'Ofertas',
  'kind.capacity.many': 'Experiências',
  'status.requested': 'Solicitada',
  'status.acknowledged': 'Reconhecida',
  'status.raised': 'Apontada',
  'status.available': 'Disponível',
  'status.planned': 'Planejada',
  'status.delivered': 'Prestada',
  'status.in-place': 'Existente',
  'status.in-progress': 'Em andamento',
  'basis.explicit': 'Explícita',
  'basis.implied': 'Implícita',
  'answer.answered': 'com resposta',
  'answer.perhaps': 'resposta incerta',
  'answer.none': 'sem resposta',
  'answer.how': 'Quando há resposta',
  'actors.state': 'Estados',
  'actors.organization': 'Organizações',
  'actors.region': 'Regiões',
  'actors.region.one': '{name} (região)',
} satisfies Words<typeof english>;
