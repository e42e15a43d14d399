import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.update': 'Hay una versión más reciente de esta página.',
  'update.data': 'La página se generó con datos distintos de estos. {dataset}',
  'update.words': 'Algunos textos no llegaron en {language}. Se muestran en inglés.',
  'update.load': 'Cargar la nueva versión',
  'update.later': 'Más tarde',
} satisfies Words<typeof english>;
