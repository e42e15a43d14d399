import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.update': 'Há uma versão mais recente desta página.',
  'update.data': 'A página foi gerada com dados diferentes destes. {dataset}',
  'update.words': 'Alguns textos não chegaram em {language}. Eles são mostrados em inglês.',
  'update.load': 'Carregar a nova versão',
  'update.later': 'Mais tarde',
} satisfies Words<typeof english>;
