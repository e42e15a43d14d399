import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.text': 'Hay una versión más reciente de esta página.',
  'update.load': 'Cargar la nueva versión',
  'update.later': 'Más tarde',
} satisfies Words<typeof english>;
