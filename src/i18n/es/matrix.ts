import type { matrix as english } from '../en/matrix.ts';
import type { Words } from '../words.ts';

export const matrix = {
  'matrix.name': 'Matriz de cooperación',
  'matrix.corner':
    '{actors, plural, one {# actor} other {# actores}}, {topics, plural, one {# tema} other {# temas}}',
  'matrix.empty':
    'No quedan filas ni columnas. Quite un filtro o vuelva a mostrar las filas y columnas vacías.',

  'matrix.view': 'Vista',
  'matrix.sort.actors': 'Ordenar actores',
  'matrix.sort.topics': 'Ordenar temas',
  'matrix.sort.neutral': 'Orden neutral',
  'matrix.sort.name': 'Por nombre',
  'matrix.sort.needs': 'Por necesidades',
  'matrix.sort.offers': 'Por ofertas',
  'matrix.sort.unmet': 'Por necesidades sin respuesta clara',
  'matrix.sort.similarity': 'Por signos parecidos',

  'matrix.cell': '{actor}, {topic}: {holds}',
  'matrix.holds.need': '{count, plural, one {# necesidad} other {# necesidades}}',
  'matrix.holds.capacity': '{count, plural, one {# experiencia} other {# experiencias}}',
  'matrix.holds.available':
    '{count, plural, one {# oferta disponible} other {# ofertas disponibles}}',
  'matrix.holds.planned': '{count, plural, one {# oferta prevista} other {# ofertas previstas}}',
  'matrix.holds.delivered': '{count, plural, one {# ayuda prestada} other {# ayudas prestadas}}',
  'matrix.soft.need': 'necesidades solo planteadas',
  'matrix.soft.capacity': 'experiencias aún en curso',
  'matrix.implied.need': 'necesidades implícitas',
  'matrix.implied.capacity': 'experiencias implícitas',
  'matrix.implied.available': 'ofertas disponibles implícitas',
  'matrix.implied.planned': 'ofertas previstas implícitas',
  'matrix.implied.delivered': 'ayudas prestadas implícitas',
  'matrix.blank.nothing-on-topic': 'intervino, pero nada sobre este tema',
  'matrix.blank.no-remarks': 'sin intervenciones registradas',
  'matrix.blank.not-participant': 'no participante',
  'matrix.blank.hidden': 'oculto por los filtros',

  'matrix.disputed': 'dos codificadores difieren aquí',
  'matrix.topic': '{label} ({instrument})',
  'matrix.shaky':
    'Dos codificadores pasaron el acta a registros por separado. Coinciden muy poco en este tema: sus cifras son inciertas.',

  'matrix.group.all-topics': 'Todos los temas',

  'matrix.total.topics.need': 'Pide, plantea (temas)',
  'matrix.total.topics.capacity': 'Temas con expe\u00ADriencia',
  'matrix.total.topics.available': 'Temas que ofrece',
  'matrix.total.topics.planned': 'Temas que prevé',
  'matrix.total.topics.delivered': 'Temas en que ayudó',
  'matrix.total.states.capacity': 'Estados con expe\u00ADriencia',
  'matrix.total.actor.need':
    '{actor}, temas: {asks} con solicitud o carencia reconocida, {raises, plural, one {# solo planteado} other {# solo planteados}}',
  'matrix.total.actor.capacity':
    '{actor}: experiencia sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.available':
    '{actor}: ofertas disponibles sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.planned':
    '{actor}: ofertas previstas sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.delivered':
    '{actor}: ayuda prestada en {count, plural, one {# tema} other {# temas}}',
  'matrix.total.topic.need':
    '{topic}: {asks, plural, one {# Estado pide} other {# Estados piden}}, {raises, plural, one {# solo plantea} other {# solo plantean}}',
  'matrix.total.topic.capacity':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con experiencia',
  'matrix.total.topic.available':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con una oferta disponible',
  'matrix.total.topic.planned':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con una oferta prevista',
  'matrix.total.topic.delivered':
    '{topic}: {count, plural, one {# Estado que prestó ayuda} other {# Estados que prestaron ayuda}}',
  'matrix.total.uncounted': '{name}: {why}',
  'matrix.total.unasked': 'no se muestra, por eso no se cuenta',
  'matrix.total.all': 'Todos los temas',
  'matrix.total.none': 'Los Estados y los temas no se suman',

  'matrix.legend': 'Leyenda',
  'matrix.legend.need': 'pide o carece',
  'matrix.legend.soft': 'plantea',
  'matrix.legend.implied': 'implícita',
  'matrix.legend.available': 'ofrece ahora',
  'matrix.legend.planned': 'ayuda prevista',
  'matrix.legend.delivered': 'ayuda prestada',
  'matrix.legend.capacity': 'experiencia',
  'matrix.legend.disputed': 'dos codificadores difieren',

  'matrix.fold.states': '{count, plural, one {# Estado} other {# Estados}}',
  'matrix.fold.actors': '{count, plural, one {# actor} other {# actores}}',
  'matrix.fold.no-remarks': '{who} sin intervenciones ni registros: {names}',
  'matrix.fold.nothing-on-topic':
    '{who} con intervenciones, pero sin registros que mostrar: {names}',
  'matrix.fold.hidden': '{who} con registros que el filtro oculta: {names}',
  'matrix.fold.not-participant': '{who} sin participación: {names}',
  'matrix.unfolded':
    'Plegar {count, plural, one {# fila} other {# filas}} en que no se muestra nada',
  'matrix.hidden':
    '{count, plural, one {Usted ocultó # elemento} other {Usted ocultó # elementos}}: {names}. Mostrar de nuevo',
  'matrix.group.sorted': '{name}, {order}',
  'matrix.total.states.need': 'Estados que piden, solo plantean',
  'matrix.total.states.available': 'Ofrecen ahora',
  'matrix.total.states.planned': 'Prevén ayudar',
  'matrix.total.states.delivered': 'Ya ayudaron',
  'matrix.total.organizations':
    '{words}, {count, plural, one {# organización} other {# organizaciones}}, {all} en total',
  'matrix.signs': 'Todos los signos',
  'matrix.blank.spoken-of': 'mencionada, pero nada sobre este tema',
  'matrix.blank.switched-off': 'registrado, de un tipo que no se muestra',
  'matrix.fold.switched-off': '{who} con registros solo de tipos que no se muestran: {names}',
} satisfies Words<typeof english>;
