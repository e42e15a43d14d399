import type { terms as english } from '../en/terms.ts';
import type { Words } from '../words.ts';

export const terms = {
  'actors.state': 'États',
  'actors.organization': 'Organisations',
  'actors.region': 'Régions',
  'actors.region.one': '{name} (région)',
  'actors.short.ATG': 'Antigua',
  'actors.short.DOM': 'Rép. dom.',
  'actors.short.KNA': 'St-Kitts',
  'actors.short.LCA': 'Ste-Lucie',
  'actors.short.TTO': 'Trinité',
  'actors.short.VCT': 'St-Vincent',
} satisfies Words<typeof english>;
