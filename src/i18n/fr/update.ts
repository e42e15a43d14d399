import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.update': 'Une version plus récente de cette page est disponible.',
  'update.data':
    'Ces données ne sont pas celles avec lesquelles cette page a été construite. {dataset}',
  'update.words':
    'Tous les textes ne sont pas arrivés en {language} : là où ils manquent, la page est en anglais.',
  'update.load': 'Charger la nouvelle version',
  'update.later': 'Plus tard',
} satisfies Words<typeof english>;
