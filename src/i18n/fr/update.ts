import type { update as english } from '../en/update.ts';
import type { Words } from '../words.ts';

export const update = {
  'update.update': 'Une version plus récente de cette page est disponible.',
  'update.data': 'La page a été générée avec d’autres données que celles-ci. {dataset}',
  'update.words':
    'Certains textes ne sont pas arrivés en {language}. Ils sont affichés en anglais.',
  'update.load': 'Charger la nouvelle version',
  'update.later': 'Plus tard',
} satisfies Words<typeof english>;
