import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.text': 'Une version plus récente de cette page est disponible.',
  'update.load': 'Charger la nouvelle version',
  'update.later': 'Plus tard',
} satisfies Words<typeof english>;
