import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'actors.state': 'Estados',
  'actors.organization': 'Organizações',
  'actors.region': 'Regiões',
  'actors.region.one': '{name} (região)',
} satisfies Words<typeof english>;
