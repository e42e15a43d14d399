import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'no nombra una forma de cooperación',
  'answer.doubt.implied': 'se apoya en una inferencia',
  'answer.doubt.on-request': 'se abre a quien lo solicite',
} satisfies Words<typeof english>;
