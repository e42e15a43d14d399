import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrar',
  'filters.fold': 'Filtros: {count}',
  'filters.close': 'Fechar',
  'filters.chip': '{field}: {value}',
  'filters.search.failed':
    'A busca não foi carregada, e suas palavras ainda não filtram nada. Verifique a conexão e busque de novo.',
} satisfies Words<typeof english>;
