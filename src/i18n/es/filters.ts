import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrar',
  'filters.fold': 'Filtros: {count}',
  'filters.close': 'Cerrar',
  'filters.chip': '{field}: {value}',
  'filters.search.failed':
    'La búsqueda no se cargó, así que el texto aún no filtra nada. Revise la conexión y busque de nuevo.',
} satisfies Words<typeof english>;
