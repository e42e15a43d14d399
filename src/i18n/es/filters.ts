import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtros',
  'filters.fold': 'Filtros ({count})',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Cerrar',
  'filters.none': 'No hay filtros activos.',
  'filters.none.but': 'No hay filtros activos; no se muestran: {kinds}.',
  'filters.more': 'Más filtros',
  'filters.chip': '{field}: {value}',
  'filters.records': '{count, plural, one {# registro} other {# registros}}',
  'filters.records.head': 'Registros',
  'filters.kinds': 'Tipos',
  'filters.kinds.last': 'Al menos un tipo debe quedar activado.',
  'filters.implied': 'Incluir implícitas',
  'filters.implied.short': 'Implícitas',
  'filters.implied.hint':
    'Dedujimos estos registros. Desactive esta opción para ver solo lo que el acta dice expresamente.',
  'filters.search': 'Buscar en citas, notas y nombres',
  'filters.search.placeholder': 'Buscar',
  'filters.search.failed':
    'La búsqueda no se cargó, así que el texto aún no filtra nada. Revise la conexión y cambie una letra para intentarlo de nuevo.',

  'filters.field.kind': 'Tipo',
  'filters.field.status': 'Situación',
  'filters.field.topic': 'Tema',
  'filters.field.actor': 'País o actor',
  'filters.field.subregion': 'Subregión',
  'filters.field.modality': 'Modalidad',
  'filters.field.basis': 'Base',
  'filters.field.meeting': 'Reunión',
  'filters.field.q': 'Texto',
  'filters.field.actor.state': 'País',
  'filters.field.actor.organization': 'Organización',
  'filters.field.actor.region': 'Región en conjunto',

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
  'filters.summary.empty': 'El conjunto de datos no contiene registros.',
  'filters.summary.nothing': 'Ningún registro que mostrar con estos filtros.',
  'filters.summary.clear': 'Quitar estos filtros',
  'filters.summary.nothing.but': 'No hay {kinds} con estos filtros; {unshown}.',
  'filters.summary.besides': '{sentence} {unshown}.',
  'filters.summary.show': '{count, plural, one {Mostrarla también} other {Mostrarlas también}}',
  'filters.kinds.need': 'necesidades',
  'filters.kinds.offer': 'ofertas',
  'filters.kinds.capacity': 'experiencias',
  'filters.unshown':
    '{count, plural, one {{records} cumple los filtros, pero no se muestra} other {{records} cumplen los filtros, pero no se muestran}}',
  'filters.unshown.need': '{count, plural, one {# necesidad} other {# necesidades}}',
  'filters.unshown.offer': '{count, plural, one {# oferta} other {# ofertas}}',
  'filters.unshown.capacity': '{count, plural, one {# experiencia} other {# experiencias}}',
} satisfies Words<typeof english>;
