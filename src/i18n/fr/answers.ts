import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'ne nomme aucune forme de coopération',
  'answer.doubt.implied': 'repose sur une déduction',
  'answer.doubt.on-request': 'est ouverte sur demande',
} satisfies Words<typeof english>;
