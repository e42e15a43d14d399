import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrar',
  'filters.fold': 'Filtros: {count}',
  'filters.summary.nothing': 'Con estos filtros no hay ninguna frase que mostrar.',
  'filters.summary.clear': 'Quitar estos filtros',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Cerrar',
  'filters.chip': '{field}: {value}',
  'filters.records': '{count, plural, one {# registro} other {# registros}}',
  'filters.search.failed':
    'La búsqueda no se cargó, así que el texto aún no filtra nada. Revise la conexión y busque de nuevo.',

  'filters.field.kind': 'Tipo',
  'filters.field.status': 'Situación',
  'filters.field.topic': 'Tema',
  'filters.field.actor': 'País u organización',
  'filters.field.subregion': 'Subregión',
  'filters.field.modality': 'Forma de asistencia',
  'filters.field.basis': 'Expreso o inferido',
  'filters.field.meeting': 'Reunión',
  'filters.field.q': 'Texto',

  'filters.summary.states': '{count, plural, one {# Estado} other {# Estados}}',
  'filters.summary.organizations': '{count, plural, one {# organización} other {# organizaciones}}',
  'filters.summary.regions': '{count, plural, one {# región} other {# regiones}}',
} satisfies Words<typeof english>;
