import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'actors.state': 'Estados',
  'actors.organization': 'Organizações',
  'actors.region': 'Regiões',
  'actors.region.one': '{name} (região)',
  'actors.short.ATG': 'Antígua',
  'actors.short.DOM': 'Rep. Dom.',
  'actors.short.KNA': 'S. Cristóvão',
  'actors.short.LCA': 'Santa Lúcia',
  'actors.short.TTO': 'Trinidad',
  'actors.short.VCT': 'São Vicente',
} satisfies Words<typeof english>;
