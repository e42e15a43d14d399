import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtros',
  'filters.fold': 'Filtros ({count})',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Cerrar',
  'filters.clear': 'Borrar todo',
  'filters.none': 'Sin filtros.',
  'filters.none.but': 'Sin filtros; no se muestran: {kinds}.',
  'filters.more': 'Más filtros',
  'filters.active': 'Filtros activos',
  'filters.chip': '{field}: {value}',
  'filters.chip.remove': 'Quitar el filtro {filter}',
  'filters.records': '{count, plural, one {# registro} other {# registros}}',
  'filters.records.head': 'Registros',
  'filters.kinds': 'Tipos',
  'filters.kinds.last': 'Un tipo debe quedar activado.',
  'filters.implied': 'Incluir implícitas',
  'filters.implied.short': 'Implícitas',
  'filters.implied.hint':
    'Lo que el lector debe inferir del acta. Desactivado: solo lo que dicen las palabras.',
  'filters.search': 'Buscar en citas, notas y nombres',
  'filters.search.placeholder': 'Buscar registros',
  'filters.search.failed':
    'No se pudo cargar la búsqueda, y el texto aún no filtra nada. Revise la conexión y cambie una letra para intentarlo de nuevo.',

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
    '{actors, plural, one {{who} pide} other {{who} piden}} ({asked} de {records, plural, one {# necesidad} other {# necesidades}})',
  'filters.summary.raises':
    '{actors, plural, one {{who} solo plantea} other {{who} solo plantean}}',
  'filters.summary.raises.all':
    '{actors, plural, one {{who} plantea temas} other {{who} plantean temas}} ({records, plural, one {# necesidad} other {# necesidades}})',
  'filters.summary.need': '{asking}, {raising}',
  'filters.summary.need.none': 'no constan necesidades',
  'filters.summary.offer':
    '{actors, plural, one {{who} ofrece} other {{who} ofrecen}}: {passages, plural, one {# pasaje} other {# pasajes}} en {statements, plural, one {# intervención} other {# intervenciones}}',
  'filters.summary.offer.none': 'no hay ofertas disponibles',
  'filters.summary.offer.unshown': 'no se muestran las ofertas disponibles',
  'filters.summary.offer.none.chosen': 'no hay ofertas disponibles de los actores elegidos',
  'filters.summary.capacity':
    '{actors, plural, one {{who} declara} other {{who} declaran}} {records, plural, one {# capacidad} other {# capacidades}} sobre {topics, plural, one {# tema} other {# temas}}',
  'filters.summary.capacity.none': 'no constan capacidades',
  'filters.summary.planned': '{count, plural, one {# previsto} other {# previstos}}',
  'filters.summary.past': '{count, plural, one {# pasado} other {# pasados}}',
  'filters.summary.with': '{clause} ({counts})',
  'filters.summary.sentence': '{clauses}.',
  'filters.summary.empty': 'El conjunto de datos no contiene registros.',
  'filters.summary.nothing': 'No consta nada con estos filtros.',
  'filters.summary.clear': 'Borrar estos filtros',
  'filters.summary.nothing.but': 'No hay {kinds} con estos filtros; {unshown}.',
  'filters.summary.besides': '{sentence} {unshown}.',
  'filters.summary.show': '{count, plural, one {Mostrarla también} other {Mostrarlas también}}',
  'filters.kinds.need': 'necesidades',
  'filters.kinds.offer': 'ofertas',
  'filters.kinds.capacity': 'capacidades',
  'filters.unshown':
    '{count, plural, one {{records} cumple los filtros y no se muestra} other {{records} cumplen los filtros y no se muestran}}',
  'filters.unshown.need': '{count, plural, one {# necesidad} other {# necesidades}}',
  'filters.unshown.offer': '{count, plural, one {# oferta} other {# ofertas}}',
  'filters.unshown.capacity': '{count, plural, one {# capacidad} other {# capacidades}}',
} satisfies Words<typeof english>;
