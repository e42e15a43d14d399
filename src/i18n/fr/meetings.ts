import type { meetings as english } from '../en/meetings.ts';
import type { Words } from '../words.ts';

export const meetings = {
  'meetings.at': 'État en',
  'meetings.since': 'Changements depuis',
  'meetings.since.none': 'non montrés',
  'meetings.all': 'toutes les réunions',
  'meetings.said-then': 'Tout ce qui a été dit aux réunions du filtre',
} satisfies Words<typeof english>;
