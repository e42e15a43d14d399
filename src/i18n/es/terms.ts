import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'actors.state': 'Estados',
  'actors.organization': 'Organizaciones',
  'actors.region': 'Regiones',
  'actors.region.one': '{name} (región)',
  'actors.short.ATG': 'Antigua',
  'actors.short.DOM': 'Rep. Dom.',
  'actors.short.KNA': 'Saint Kitts',
  'actors.short.LCA': 'Santa Lucía',
  'actors.short.TTO': 'Trinidad',
  'actors.short.VCT': 'San Vicente',
} satisfies Words<typeof english>;
