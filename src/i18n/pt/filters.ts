import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrar',
  'filters.fold': 'Filtros: {count}',
  'filters.summary.nothing': 'Nenhuma frase a mostrar com estes filtros.',
  'filters.summary.clear': 'Remover estes filtros',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Fechar',
  'filters.chip': '{field}: {value}',
  'filters.records': '{count, plural, one {# registro} other {# registros}}',
  'filters.search.failed':
    'A busca não foi carregada, e suas palavras ainda não filtram nada. Verifique a conexão e busque de novo.',

  'filters.field.kind': 'Tipo',
  'filters.field.status': 'Situação',
  'filters.field.topic': 'Tema',
  'filters.field.actor': 'País ou organização',
  'filters.field.subregion': 'Sub-região',
  'filters.field.modality': 'Forma de assistência',
  'filters.field.basis': 'Base',
  'filters.field.meeting': 'Reunião',
  'filters.field.q': 'Palavras',

  'filters.summary.states': '{count, plural, one {# Estado} other {# Estados}}',
  'filters.summary.organizations': '{count, plural, one {# organização} other {# organizações}}',
  'filters.summary.regions': '{count, plural, one {# região} other {# regiões}}',
} satisfies Words<typeof english>;
