import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.text': 'Há uma versão mais recente desta página.',
  'update.load': 'Carregar a nova versão',
  'update.later': 'Mais tarde',
} satisfies Words<typeof english>;
