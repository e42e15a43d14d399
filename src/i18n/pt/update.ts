import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.update': 'Há uma versão mais recente desta página.',
  'update.data': 'Estes dados não são aqueles com que esta página foi gerada. {dataset}',
  'update.words':
    'Nem todos os textos chegaram em {language}: onde faltam, a página está em inglês.',
  'update.load': 'Carregar a nova versão',
  'update.later': 'Mais tarde',
} satisfies Words<typeof english>;
