import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.update': 'Hay una versión más reciente de esta página.',
  'update.data': 'Estos datos no son aquellos con los que se generó esta página. {dataset}',
  'update.words':
    'No llegaron todos los textos en {language}: donde faltan, la página está en inglés.',
  'update.load': 'Cargar la nueva versión',
  'update.later': 'Más tarde',
} satisfies Words<typeof english>;
