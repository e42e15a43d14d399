import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.group.regions': 'mencionadas en conjunto, no se cuentan como Estados',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Intervino en la reunión, pero no consta nada sobre este tema.',
  'matrix.about.blank.no-remarks': 'El acta no recoge ninguna intervención suya.',
  'matrix.about.blank.not-participant': 'No era participante de la reunión.',
  'matrix.about.blank.hidden': 'Los filtros ocultan todos los registros que hay aquí.',
  'matrix.about.disputed':
    'Dos codificadores convirtieron el acta en registros, cada uno por su cuenta. Aquí difieren. Junto al pasaje citado se explica cómo se resolvió.',
  'matrix.about.topics': 'Temas: {list}.',
  'matrix.about.topics.asks': '{count} con una solicitud o una carencia reconocida',
  'matrix.about.topics.raises': '{count} que solo plantea',
  'matrix.about.topics.capacity': '{count} con experiencia',
  'matrix.about.topics.available': '{count} con una oferta disponible',
  'matrix.about.topics.planned': '{count} con una oferta prevista',
  'matrix.about.topics.delivered': '{count} con ayuda prestada',
  'matrix.about.states': 'Estados: {list}.',
  'matrix.about.states.asks':
    '{count, plural, one {# solicita ayuda o reconoce una carencia} other {# solicitan ayuda o reconocen una carencia}}',
  'matrix.about.states.raises':
    '{count, plural, one {# que solo plantea el tema} other {# que solo plantean el tema}}',
  'matrix.about.states.capacity': '{count} con experiencia',
  'matrix.about.states.available': '{count} con una oferta disponible',
  'matrix.about.states.planned': '{count} con una oferta prevista',
  'matrix.about.states.delivered':
    '{count, plural, one {# que prestó ayuda} other {# que prestaron ayuda}}',
  'matrix.about.organizations': 'Organizaciones con una oferta disponible: {count}.',
  'matrix.about.total.topics': 'Cada tema cuenta una sola vez, tenga los registros que tenga.',
  'matrix.about.total.states':
    'Cada Estado cuenta una sola vez, tenga los registros que tenga. Las organizaciones y las regiones no se cuentan.',

  'matrix.about.record.implied': '{does} (implícito)',
  'matrix.does.requested': 'Solicita',
  'matrix.does.acknowledged': 'Reconoce una carencia',
  'matrix.does.raised': 'Plantea el tema',
  'matrix.does.available': 'Ofrece ahora',
  'matrix.does.planned': 'Prevé o propone ayuda',
  'matrix.does.delivered': 'Ya ayudó',
  'matrix.does.in-place': 'Informa de experiencia',
  'matrix.does.in-progress': 'Informa de una labor aún en curso',
  'matrix.about.more': 'Y {count, plural, one {# registro más} other {# registros más}}.',
  'matrix.about.open':
    '{count, plural, one {Clic o Intro: abrir la frase} other {Clic o Intro: abrir las # frases}}',
  'matrix.about.corner': 'Orden de las filas',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.group.asks':
    '{count, plural, one {# solicita ayuda o reconoce una carencia} other {# solicitan ayuda o reconocen una carencia}}',
  'matrix.about.group.raises':
    '{count, plural, one {# solo plantea temas} other {# solo plantean temas}}',
  'matrix.about.group.available':
    '{count, plural, one {# ofrece ayuda ahora} other {# ofrecen ayuda ahora}}',
  'matrix.about.nothing': 'Aquí no se muestra ningún registro.',
  'matrix.about.profile': 'Clic o Intro: abrir el perfil.',
  'matrix.about.sort.actors': 'Actores: {now}. Clic o Intro: {next}.',
  'matrix.about.sort.topics': 'Temas: {now}. Clic o Intro: {next}.',
  'matrix.about.total.providers':
    'Cada Estado y cada organización cuenta una sola vez, tenga los registros que tenga. Las regiones no se cuentan.',
  'matrix.menu': 'Menú de {name}',
  'matrix.menu.close': 'Cerrar',
  'matrix.menu.alone': 'Mostrar solo esto',
  'matrix.menu.all': 'Mostrar todo de nuevo',
  'matrix.sort.neutral.topics': 'Orden neutral: grupo por grupo',
  'matrix.sort.neutral.actors': 'Orden neutral: subregión y nombre',
  'matrix.menu.pin': 'Fijar al principio',
  'matrix.menu.hide.actor': 'Ocultar este actor',
  'matrix.menu.hide.topic': 'Ocultar este tema',
  'matrix.menu.unhide': 'Mostrar lo oculto ({count})',
  'matrix.sign.need':
    'El actor solicita ayuda o reconoce una carencia. Los números cuentan registros.',
  'matrix.sign.soft':
    'El actor dice que el tema importa, pero ni solicita ayuda ni reconoce una carencia.',
  'matrix.sign.none': 'Ninguna oferta disponible responde a la necesidad.',
  'matrix.sign.perhaps':
    'Quizá una oferta disponible responda a la necesidad. La oferta no indica la modalidad, es implícita o está abierta previa solicitud.',
  'matrix.sign.answered':
    'Un signo en color, sin ? ni ~. Una oferta disponible responde a la necesidad o, si esta no indica la modalidad, está abierta sobre su tema.',
  'matrix.sign.shaky': 'coincidencia de dos codificadores inferior a {limit}',
  'matrix.sign.available': 'El actor ofreció esta ayuda en la reunión.',
  'matrix.sign.planned': 'Ayuda prevista o propuesta para su estudio. No cuenta como disponible.',
  'matrix.sign.delivered': 'Ayuda que ya se prestó. Es un precedente, no una oferta.',
  'matrix.sign.capacity':
    'Experiencia que recoge el acta. La línea discontinua indica que aún está en curso.',
  'matrix.sign.implied': 'El acta no lo dice expresamente. Lo dedujimos.',
  'matrix.sign.passages': '{records} en {passages, plural, one {# pasaje} other {# pasajes}}',
  'matrix.about.total.asks':
    'El número en negrita cuenta lo que se pide: una solicitud o una carencia reconocida. El otro número cuenta lo que solo se plantea.',
  'matrix.about.blank.spoken-of':
    'El acta menciona esta región, pero no consta nada sobre este tema.',
  'matrix.about.blank.switched-off':
    'Aquí hay registros de un tipo que no se muestra. Actívelo con las casillas de arriba.',
  'matrix.fold': 'Plegar las filas vacías en una',
  'matrix.export': 'Exportar',
  'matrix.transpose': 'Temas en filas',
  'matrix.hide.actors': 'Ocultar actores vacíos',
  'matrix.hide.topics': 'Ocultar temas vacíos',
} satisfies Words<typeof english>;
