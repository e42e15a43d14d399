import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'actors.state': 'Estados',
  'actors.organization': 'Organizaciones',
  'actors.region': 'Regiones',
  'actors.region.one': '{name} (región)',
} satisfies Words<typeof english>;
