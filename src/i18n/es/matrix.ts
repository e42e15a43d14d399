import type { matrix as english } from '../en/matrix.ts';
import type { Words } from '../words.ts';

export const matrix = {
  'matrix.name': 'Matriz de cooperación',
  'matrix.corner':
    '{actors, plural, one {# actor} other {# actores}}, {topics, plural, one {# tema} other {# temas}}',
  'matrix.empty':
    'No queda ninguna fila ni columna. Quite un filtro o vuelva a mostrar las filas y columnas vacías.',

  'matrix.controls': 'Orden y disposición',
  'matrix.sort.actors': 'Ordenar actores',
  'matrix.sort.topics': 'Ordenar temas',
  'matrix.sort.neutral': 'Orden neutral',
  'matrix.sort.name': 'Por nombre',
  'matrix.sort.needs': 'Por necesidades',
  'matrix.sort.offers': 'Por ofertas',
  'matrix.sort.unmet': 'Por pendientes',
  'matrix.sort.similarity': 'Por similitud',
  'matrix.transpose': 'Temas en filas',
  'matrix.hide.actors': 'Sin actores vacíos',
  'matrix.hide.topics': 'Sin temas vacíos',

  'matrix.cell': '{actor}, {topic}: {holds}',
  'matrix.holds.need': '{count, plural, one {# necesidad} other {# necesidades}}',
  'matrix.holds.capacity': '{count, plural, one {# capacidad} other {# capacidades}}',
  'matrix.holds.available':
    '{count, plural, one {# oferta disponible} other {# ofertas disponibles}}',
  'matrix.holds.planned': '{count, plural, one {# oferta prevista} other {# ofertas previstas}}',
  'matrix.holds.delivered': '{count, plural, one {# ayuda prestada} other {# ayudas prestadas}}',
  'matrix.soft.need': 'necesidades solo planteadas',
  'matrix.soft.capacity': 'capacidades aún en curso',
  'matrix.implied.need': 'necesidades implícitas',
  'matrix.implied.capacity': 'capacidades implícitas',
  'matrix.implied.available': 'ofertas disponibles implícitas',
  'matrix.implied.planned': 'ofertas previstas implícitas',
  'matrix.implied.delivered': 'ayudas prestadas implícitas',
  'matrix.blank.nothing-on-topic': 'intervino, nada sobre este tema',
  'matrix.blank.no-remarks': 'sin intervenciones registradas',
  'matrix.blank.not-participant': 'no participante',
  'matrix.blank.hidden': 'oculto por los filtros',

  'matrix.disputed': 'dos codificaciones difieren',
  'matrix.shaky': 'dos codificaciones concuerdan muy poco en este tema; lea sus cifras con cautela',

  'matrix.group.voices.need':
    '{count} de {total, plural, one {# Estado} other {# Estados}} {count, plural, one {expresa una necesidad} other {expresan una necesidad}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {ninguno ofrece ayuda ahora} one {# ofrece ayuda ahora} other {# ofrecen ayuda ahora}}',
  'matrix.group.organizations.need':
    '{count} de {total, plural, one {# organización} other {# organizaciones}} {count, plural, one {expresa una necesidad} other {expresan una necesidad}}',
  'matrix.group.regions': 'mencionadas en conjunto; no se cuentan como Estados',
  'matrix.group.all-topics': 'Todos los temas',

  'matrix.total.topics.need': 'Temas que necesita',
  'matrix.total.topics.capacity': 'Temas con capa\u00ADcidad',
  'matrix.total.topics.available': 'Temas que ofrece',
  'matrix.total.topics.planned': 'Temas que prevé',
  'matrix.total.topics.delivered': 'Temas en que ayudó',
  'matrix.total.states.need': 'Estados que necesitan',
  'matrix.total.states.capacity': 'Estados con capa\u00ADcidad',
  'matrix.total.states.available': 'Estados que ofrecen',
  'matrix.total.states.planned': 'Estados que prevén ayudar',
  'matrix.total.states.delivered': 'Estados que ayudaron',
  'matrix.total.actor.need':
    '{actor}: necesidades sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.capacity':
    '{actor}: capacidades sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.available':
    '{actor}: ofertas disponibles sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.planned':
    '{actor}: ofertas previstas sobre {count, plural, one {# tema} other {# temas}}',
  'matrix.total.actor.delivered':
    '{actor}: ayuda prestada en {count, plural, one {# tema} other {# temas}}',
  'matrix.total.topic.need':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con una necesidad',
  'matrix.total.topic.capacity':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con una capacidad',
  'matrix.total.topic.available':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con una oferta disponible',
  'matrix.total.topic.planned':
    '{topic}: {count, plural, one {# Estado} other {# Estados}} con una oferta prevista',
  'matrix.total.topic.delivered':
    '{topic}: {count, plural, one {# Estado que prestó ayuda} other {# Estados que prestaron ayuda}}',
  'matrix.total.uncounted': '{name}: {why}',
  'matrix.total.unasked': 'sin contar, los filtros lo excluyen',
  'matrix.total.all': 'Todos los temas',
  'matrix.total.none': 'Aquí no se suman Estados y temas',

  'matrix.hint':
    'Los números cuentan registros. Señale una celda, o muévase con las flechas, para leer aquí qué contiene; clic o Entrar abre sus frases. En la cabecera de una fila o columna la muestra sola.',
  'matrix.about.topic': '{label} ({instrument})',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.status': '{status} ({count})',
  'matrix.about.kind': '{kind}: {statuses}',
  'matrix.about.implied': 'de ellas implícitas ({count})',
  'matrix.about.unmet': 'pendiente: nadie más ofrece ayuda aquí ahora',
  'matrix.about.met': 'otros ofrecen ayuda aquí ahora',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Intervino en la reunión, y nada de lo registrado trata de este tema. Eso no significa que no haya necesidad.',
  'matrix.about.blank.no-remarks':
    'El acta no recoge intervenciones suyas. Eso no significa que no haya necesidad.',
  'matrix.about.blank.not-participant': 'No era participante de la reunión.',
  'matrix.about.blank.hidden': 'Aquí hay registros; los filtros los ocultan todos.',
  'matrix.about.disputed': 'Dos codificaciones difieren aquí; la evidencia dice cómo se resolvió.',
  'matrix.about.shaky':
    'Dos codificaciones concuerdan muy poco en este tema: lea sus cifras con cautela.',
  'matrix.about.topics': 'Temas: {list}.',
  'matrix.about.topics.need': '{count} con una necesidad',
  'matrix.about.topics.capacity': '{count} con una capacidad',
  'matrix.about.topics.available': '{count} con una oferta disponible',
  'matrix.about.topics.planned': '{count} con una oferta prevista',
  'matrix.about.topics.delivered': '{count} con ayuda prestada',
  'matrix.about.states': 'Estados: {list}.',
  'matrix.about.states.need': '{count} con una necesidad',
  'matrix.about.states.capacity': '{count} con una capacidad',
  'matrix.about.states.available': '{count} con una oferta disponible',
  'matrix.about.states.planned': '{count} con una oferta prevista',
  'matrix.about.states.delivered':
    '{count, plural, one {# que prestó ayuda} other {# que prestaron ayuda}}',
  'matrix.about.organizations': 'Organizaciones con una oferta disponible: {count}.',
  'matrix.about.alone': 'Clic o Entrar: mostrar solo esto.',
  'matrix.about.again': 'Clic o Entrar: mostrar todo de nuevo.',
  'matrix.about.total.topics':
    'Cuenta temas, una vez cada uno, sea cual sea el número de registros. Las ofertas previstas y la ayuda prestada no se suman a las ofertas disponibles.',
  'matrix.about.total.states':
    'Cuenta Estados, una vez cada uno, sea cual sea el número de registros; no cuenta organizaciones ni regiones. Las ofertas previstas y la ayuda prestada no se suman a las ofertas disponibles.',
  'matrix.about.sort': 'Clic o Entrar: ordenar por esto.',
  'matrix.about.unsort': 'Clic o Entrar: volver al orden neutral.',

  'matrix.legend': 'Leyenda',
  'matrix.legend.need': 'necesidad',
  'matrix.legend.soft': 'solo planteada',
  'matrix.legend.implied': 'implícita',
  'matrix.legend.available': 'oferta disponible',
  'matrix.legend.planned': 'prevista',
  'matrix.legend.delivered': 'ayuda prestada',
  'matrix.legend.capacity': 'capacidad',
  'matrix.legend.disputed': 'codificaciones distintas',
} satisfies Words<typeof english>;
