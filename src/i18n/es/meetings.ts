import type { meetings as english } from '../en/meetings.ts';
import type { Words } from '../words.ts';

export const meetings = {
  'meetings.at': 'Estado en',
  'meetings.since': 'Cambios desde',
  'meetings.since.none': 'no se muestran',
  'meetings.all': 'todas las reuniones',
  'meetings.said-then': 'Todo lo dicho en las reuniones del filtro',
} satisfies Words<typeof english>;
