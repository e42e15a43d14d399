import type { meetings as english } from '../en/meetings.ts';
import type { Words } from '../words.ts';

export const meetings = {
  'meetings.at': 'Situação em',
  'meetings.since': 'Mudanças desde',
  'meetings.since.none': 'não mostradas',
  'meetings.all': 'todas as reuniões',
  'meetings.said-then': 'Tudo o que foi dito nas reuniões do filtro',
} satisfies Words<typeof english>;
