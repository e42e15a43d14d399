import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'não indica uma forma de cooperação',
  'answer.doubt.implied': 'apoia-se em uma inferência',
  'answer.doubt.on-request': 'está aberta mediante solicitação',
} satisfies Words<typeof english>;
