import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.group.voices.need':
    'de {total, plural, one {# Estado} other {# Estados}}, {asks, plural, one {# pide} other {# piden}} y {raises, plural, one {# solo plantea temas} other {# solo plantean temas}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {ninguno ofrece ayuda ahora} one {# ofrece ayuda ahora} other {# ofrecen ayuda ahora}}',
  'matrix.group.organizations.need':
    'de {total, plural, one {# organización} other {# organizaciones}}, {asks, plural, one {# pide} other {# piden}} y {raises, plural, one {# solo plantea temas} other {# solo plantean temas}}',
  'matrix.group.regions': 'mencionadas en conjunto; no se cuentan como Estados',
  'matrix.about.place': '{actor} · {topic}',
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
  'matrix.about.topics.need': '{asks} en que pide, {raises} solo planteados',
  'matrix.about.topics.capacity': '{count} con una capacidad',
  'matrix.about.topics.available': '{count} con una oferta disponible',
  'matrix.about.topics.planned': '{count} con una oferta prevista',
  'matrix.about.topics.delivered': '{count} con ayuda prestada',
  'matrix.about.states': 'Estados: {list}.',
  'matrix.about.states.need':
    '{asks, plural, one {# que pide} other {# que piden}}, {raises, plural, one {# que solo plantea} other {# que solo plantean}}',
  'matrix.about.states.capacity': '{count} con una capacidad',
  'matrix.about.states.available': '{count} con una oferta disponible',
  'matrix.about.states.planned': '{count} con una oferta prevista',
  'matrix.about.states.delivered':
    '{count, plural, one {# que prestó ayuda} other {# que prestaron ayuda}}',
  'matrix.about.organizations': 'Organizaciones con una oferta disponible: {count}.',
  'matrix.about.total.topics':
    'Cuenta temas, una vez cada uno, sea cual sea el número de registros. Las ofertas previstas y la ayuda prestada no se suman a las ofertas disponibles.',
  'matrix.about.total.states':
    'Cuenta Estados, una vez cada uno, sea cual sea el número de registros; no cuenta organizaciones ni regiones. Las ofertas previstas y la ayuda prestada no se suman a las ofertas disponibles.',

  'matrix.about.record': '{does} ({status})',
  'matrix.about.record.implied': '{does} ({status}, implícito)',
  'matrix.does.requested': 'Pide',
  'matrix.does.acknowledged': 'Reconoce una carencia',
  'matrix.does.raised': 'Plantea el tema',
  'matrix.does.available': 'Ofrece ahora',
  'matrix.does.planned': 'Prevé o propone ayuda',
  'matrix.does.delivered': 'Ya ayudó',
  'matrix.does.in-place': 'Tiene un sistema',
  'matrix.does.in-progress': 'Construye un sistema',
  'matrix.about.more': 'Y {count, plural, one {# registro más} other {# registros más}}.',
  'matrix.about.open':
    '{count, plural, one {Entrar abre la frase} other {Entrar abre las # frases}}',
  'matrix.about.corner': 'Orden de las filas',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.sort.actors': 'Actores: {now}. Clic o Entrar: {next}.',
  'matrix.about.sort.topics': 'Temas: {now}. Clic o Entrar: {next}.',
  'matrix.about.total.providers':
    'Cuenta Estados y organizaciones, una vez cada uno, sea cual sea el número de registros; no cuenta regiones. Las ofertas previstas y la ayuda prestada no se suman a las ofertas disponibles.',
  'matrix.menu': 'Menú de {name}',
  'matrix.menu.close': 'Cerrar',
  'matrix.menu.profile': 'Abrir el perfil',
  'matrix.menu.alone': 'Mostrar solo esto',
  'matrix.menu.all': 'Mostrar todo de nuevo',
  'matrix.menu.pin': 'Fijar al principio',
  'matrix.menu.hide.actor': 'Ocultar este actor',
  'matrix.menu.hide.topic': 'Ocultar este tema',
  'matrix.menu.unhide': 'Mostrar lo oculto ({count})',
  'matrix.sign.need': 'El actor pide ayuda o reconoce una carencia. Los números cuentan registros.',
  'matrix.sign.soft': 'El actor plantea el tema como preocupación, sin pedir.',
  'matrix.sign.none': 'Una necesidad de un Estado a la que no responde ninguna oferta disponible.',
  'matrix.sign.perhaps':
    'Una necesidad de un Estado a la que quizá responda una oferta: no nombra una forma de cooperación, se apoya en una inferencia o se abre a quien lo solicite.',
  'matrix.sign.answered':
    'Una necesidad de un Estado sobre fondo de color y sin ? ni ≈: le responde una oferta disponible.',
  'matrix.sign.available': 'Ayuda puesta a disposición de otros en la reunión.',
  'matrix.sign.planned': 'Ayuda prevista, o propuesta para su estudio. No se suma a la disponible.',
  'matrix.sign.delivered': 'Ayuda ya prestada: un precedente, no una oferta.',
  'matrix.sign.capacity': 'Lo que el actor dice tener. Línea discontinua: aún en curso.',
  'matrix.sign.implied': 'El lector debe inferirlo del acta.',
  'matrix.sign.disputed':
    'Aquí dos codificaciones del acta difirieron; la evidencia dice cómo se resolvió.',
  'matrix.about.total.asks':
    'Primero lo que se pide (solicitado, o carencia reconocida) y después lo que solo se plantea.',
  'matrix.about.blank.spoken-of':
    'El acta habla de esta región, y nada de lo registrado trata de este tema.',
  'matrix.about.blank.switched-off':
    'Aquí hay registros, de un tipo que no se muestra. Las casillas de arriba lo activan.',
  'matrix.fold': 'Plegar filas sin marcas',
  'matrix.export': 'Exportar',
  'matrix.transpose': 'Temas en filas',
  'matrix.hide.actors': 'Sin actores vacíos',
  'matrix.hide.topics': 'Sin temas vacíos',
} satisfies Words<typeof english>;
