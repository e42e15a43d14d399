import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Correspondencias',
  'matches.lists': 'Listas de correspondencias',
  'matches.list.needs': 'Necesidades',
  'matches.list.offers': 'Ofertas',
  'matches.list.unanswered': 'Necesidades sin respuesta segura',
  'matches.list.unused': 'Ofertas que no responden a ninguna necesidad',
  'matches.list.single': 'Temas: {single} con un solo oferente, {none} sin ninguno',

  'matches.needs':
    '{count, plural, one {# necesidad} other {# necesidades}}: {answered} con respuesta, {perhaps} con respuesta incierta, {none} sin respuesta',
  'matches.needs.zero': 'No constan necesidades',
  'matches.needs.hidden': 'Ninguna necesidad con estos filtros',
  'matches.named': 'Dirigidas a {name}, sin necesidad registrada sobre estos temas',
  'matches.named.both':
    'Abiertas a {name}, por su nombre o como miembro de un grupo, sin necesidad registrada sobre estos temas',
  'matches.named.region':
    'Dirigidas a un grupo al que pertenece {name}, sin necesidad registrada sobre estos temas',
  'matches.unanswered':
    '{none, plural, one {# necesidad sin respuesta} other {# necesidades sin respuesta}} y {perhaps, plural, one {# con respuesta incierta} other {# con respuesta incierta}}, sobre {topics, plural, one {# tema} other {# temas}}',
  'matches.unused':
    '{count, plural, one {# oferta disponible que no responde} other {# ofertas disponibles que no responden}} a ninguna necesidad registrada',
  'matches.single':
    '{single, plural, one {# tema depende} other {# temas dependen}} de un solo oferente; {none, plural, one {# no tiene} other {# no tienen}} ninguno',

  'matches.numbers':
    'Los números de ofertas son números de registros: la oferta de dos actores son dos.',
  'matches.organization': 'organización',
  'matches.order': 'Cómo se ordenan las correspondencias',
  'matches.order.how':
    'Una necesidad y una oferta se corresponden cuando tratan del mismo tema y no hace la oferta el propio actor que tiene la necesidad, solo o con otros. No hay puntuación. Cada línea decide entre lo que las anteriores igualan, de mejor a peor:',
  'matches.collapsible': '{label}: {of}',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, luego {next}',
  'matches.order.rest':
    'Los iguales siguen el orden neutral de la matriz. Todos los grupos salvo el primero están plegados tras su número. La ayuda ya prestada es un precedente, no una oferta.',
  'matches.order.offers':
    'Junto a una oferta figuran quienes podrían aprovecharla, por separado Estados, organizaciones y regiones, y luego los que necesitan otra modalidad y aquellos a los que no está abierta; todos en el orden indicado.',
  'matches.order.aside':
    'Se indica a quién se dirige una necesidad, pero eso no cambia el orden. Si un pasaje nombra a varios oferentes de una oferta, esta figura una sola vez, con el primero de ellos, y se cuenta para cada uno.',
  'matches.order.filters':
    'Los filtros eligen las necesidades y ofertas de la lista, sea cual sea su tipo. Lo que responde a ellas solo se limita por reunión y base.',
  'matches.criterion.group': 'Grupo',
  'matches.criterion.fit': 'Modalidad de cooperación',
  'matches.criterion.openness': 'Apertura',
  'matches.group.answered': 'responde',
  'matches.group.perhaps': 'responde quizá',
  'matches.group.related': 'de otra modalidad',
  'matches.group.planned': 'prevista',
  'matches.group.others': 'disponible, pero abierta solo a otros',
  'matches.group.delivered': 'prestada',
  'matches.group.peers': 'posibles pares (Estados con una capacidad existente)',
  'matches.fit.shared': 'en común',
  'matches.fit.any': 'la necesidad no la indica',
  'matches.fit.unnamed': 'la oferta no la indica',
  'matches.fit.different': 'distinta',
  'matches.openness.named': 'dirigida al actor',
  'matches.openness.member': 'dirigida a un grupo del que es miembro',
  'matches.openness.all': 'abierta a todos',
  'matches.openness.on-request': 'abierta a quien lo solicite',
  'matches.openness.others': 'para miembros de un grupo al que el actor no pertenece',
  'matches.openness.reserved': 'reservada a otros',
  'matches.openness.not-offered': 'existente, no ofrecida',

  'matches.why.shared': 'misma modalidad: {given}',
  'matches.why.different': 'otra modalidad: {given}, no {wanted}',
  'matches.why.unnamed': 'sin modalidad indicada',
  'matches.why.unnamed.need': 'sin modalidad indicada; se necesita: {wanted}',
  'matches.why.any': '{given}; la necesidad no indica modalidad',
  'matches.why.named': 'dirigida a {names}',
  'matches.why.member': 'para miembros de {names}',
  'matches.why.member.unnamed': 'para los miembros de un grupo',
  'matches.why.reserved': 'reservada a {names}',
  'matches.why.past.named': 'prestada a {names}',
  'matches.why.past.all': 'sin receptor indicado',
  'matches.why.past.member': 'prestada a {names}',
  'matches.why.past.others': 'prestada a otros: {names}',
  'matches.why.asked.state': 'el Estado al que se dirige',
  'matches.why.asked.organization': 'el órgano al que se dirige',
  'matches.why.asked.region': 'la región a la que se dirige',
  'matches.why.asks': 'se dirige a este oferente',
  'matches.why.together': 'un mismo pasaje los nombra a todos; cada uno se cuenta',

  'matches.none': 'Sin respuesta',
  'matches.nothing': 'No consta nada de nadie más sobre este tema.',
  'matches.perhaps': 'Respuesta incierta',
  'matches.count.perhaps':
    '{count, plural, one {# oferta responde quizá} other {# ofertas responden quizá}}',
  'matches.count.related':
    '{count, plural, one {# oferta de otra modalidad} other {# ofertas de otra modalidad}}',
  'matches.count.others':
    '{count, plural, one {# oferta abierta solo a otros} other {# ofertas abiertas solo a otros}}',
  'matches.available': '{count, plural, one {# oferta disponible} other {# ofertas disponibles}}',
  'matches.planned': '{count, plural, one {# oferta prevista} other {# ofertas previstas}}',
  'matches.delivered': '{count, plural, one {# ayuda prestada} other {# ayudas prestadas}}',
  'matches.peers': '{count, plural, one {# posible par} other {# posibles pares}}',

  'matches.needy.state':
    '{count, plural, one {# Estado con necesidad} other {# Estados con necesidad}}',
  'matches.needy.organization':
    '{count, plural, one {# organización con necesidad} other {# organizaciones con necesidad}}',
  'matches.needy.region':
    '{count, plural, one {# región con necesidad} other {# regiones con necesidad}}',
  'matches.barred':
    '{count, plural, one {# con necesidad al que no está abierta} other {# con necesidad a los que no está abierta}}',
  'matches.otherForm':
    '{count, plural, one {# con necesidad de otra modalidad} other {# con necesidad de otra modalidad}}',
  'matches.more': '{count, plural, one {y # más} other {y # más}}',
  'matches.for': 'para',
  'matches.asked': 'dirigida a',
  'matches.with': 'con',
  'matches.together': 'en un mismo pasaje con',
  'matches.unused.no-need': 'Nadie más tiene una necesidad registrada sobre este tema.',
  'matches.single.one': 'Un solo oferente',
  'matches.single.rests': 'Depende de',
  'matches.single.itself':
    'Tiene aquí una necesidad propia, a la que no responde ninguna oferta disponible ajena.',
  'matches.single.together': 'Varios oferentes que hacen juntos una sola oferta',
  'matches.single.uncounted':
    'Estos temas no se cuentan entre los de un solo oferente ni entre los que no tienen oferente.',
  'matches.single.joint':
    '{count, plural, one {Depende de una oferta conjunta de} other {Depende de # ofertas conjuntas de}}',
  'matches.single.none': 'Sin oferente',

  'matches.only': 'Solo {name}',
  'matches.all': '{name}: todos de nuevo',
  'matches.its.needs': '{name}: lo que necesita',
  'matches.its.offers': '{name}: lo que ofrece',

  'matches.empty.needs': 'No constan necesidades.',
  'matches.empty.offers': 'No constan ofertas.',
  'matches.empty.unanswered': 'Cada necesidad de la lista tiene respuesta.',
  'matches.empty.unused': 'Cada oferta disponible de la lista podría cubrir una necesidad.',
  'matches.empty.single': 'Ningún tema depende de un solo oferente.',
  'matches.empty.none': 'Cada tema con una necesidad tiene un oferente.',
  'matches.empty.filtered': 'Nada que mostrar con estos filtros.',
  'matches.list.told':
    '{passages, plural, one {# pasaje} other {# pasajes}}, {records, plural, one {# registro} other {# registros}}',
} satisfies Words<typeof english>;
