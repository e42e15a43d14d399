import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'actors.state': 'États',
  'actors.organization': 'Organisations',
  'actors.region': 'Régions',
  'actors.region.one': '{name} (région)',
} satisfies Words<typeof english>;
