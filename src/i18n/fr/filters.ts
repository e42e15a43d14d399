import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrer',
  'filters.fold': 'Filtres : {count}',
  'filters.close': 'Fermer',
  'filters.chip': '{field} : {value}',
  'filters.search.failed':
    'La recherche n’a pas pu être chargée, et vos mots ne filtrent encore rien. Vérifiez votre connexion, puis cherchez de nouveau.',
} satisfies Words<typeof english>;
