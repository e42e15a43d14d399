import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrar',
  'filters.fold': 'Filtros: {count}',
  'filters.summary.nothing': 'Ninguna frase que mostrar con estos filtros.',
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
  'filters.field.actor': 'País o actor',
  'filters.field.subregion': 'Subregión',
  'filters.field.modality': 'Modalidad',
  'filters.field.basis': 'Base',
  'filters.field.meeting': 'Reunión',
  'filters.field.q': 'Texto',

  'filters.summary.states': '{count, plural, one {# Estado} other {# Estados}}',
  'filters.summary.organizations': '{count, plural, one {# organización} other {# organizaciones}}',
  'filters.summary.regions': '{count, plural, one {# región} other {# regiones}}',
  'filters.summary.asks':
    '{actors, plural, one {{who} solicita ayuda o reconoce una carencia} other {{who} solicitan ayuda o reconocen una carencia}}',
  'filters.summary.raises':
    '{actors, plural, one {{who} solo plantea temas} other {{who} solo plantean temas}}',
  'filters.summary.raises.all':
    '{actors, plural, one {{who} plantea temas} other {{who} plantean temas}}',
  'filters.summary.need.none': 'no constan necesidades',
  'filters.summary.need.none.filtered': 'no hay necesidades con estos filtros',
  'filters.summary.offer':
    '{actors, plural, one {{who} ofrece ayuda ahora} other {{who} ofrecen ayuda ahora}}, {passages, plural, one {en # pasaje} other {en # pasajes}}',
  'filters.summary.offer.none': 'no hay ofertas disponibles',
  'filters.summary.offer.unshown': 'no se muestran las ofertas disponibles',
  'filters.summary.offer.none.filtered': 'estos filtros no dejan ninguna oferta disponible',
  'filters.summary.capacity':
    '{actors, plural, one {{who} informa de} other {{who} informan de}} experiencia sobre {topics, plural, one {# tema} other {# temas}}',
  'filters.summary.capacity.none': 'no consta experiencia',
  'filters.summary.capacity.none.filtered': 'no hay experiencia con estos filtros',
  'filters.summary.planned':
    '{count, plural, one {# registro de ayuda prevista} other {# registros de ayuda prevista}}',
  'filters.summary.past':
    '{count, plural, one {# registro de ayuda prestada} other {# registros de ayuda prestada}}',
  'filters.summary.with': '{clause} ({counts})',
  'filters.summary.sentence': '{clauses}.',
} satisfies Words<typeof english>;
