import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Correspondencias',
  'matches.lists': 'Listas de correspondencias',
  'matches.list.needs': 'Necesidades',
  'matches.list.offers': 'Ofertas',
  'matches.list.unanswered': 'Necesidades sin respuesta clara',
  'matches.list.unused': 'Ofertas que no responden a ninguna necesidad registrada',
  'matches.list.single': 'Un solo proveedor',
  'matches.list.uncovered': 'Sin respuesta',
  'matches.list.single.one': '{count, plural, one {# tema} other {# temas}} con un solo proveedor',
  'matches.list.single.none':
    '{count, plural, one {# tema sin oferta que responda a una necesidad} other {# temas sin oferta que responda a una necesidad}}',
  'matches.list.single.zero':
    'En {topics, plural, one {el único tema} other {cada tema}} con una necesidad responden varios proveedores',
  'matches.list.offers.of': 'Ofertas de {names}',
  'matches.list.unused.of': 'Ofertas de {names} que no responden a ninguna necesidad registrada',
  'matches.list.chosen': 'los actores elegidos',

  'matches.needs': '{count, plural, one {# necesidad} other {# necesidades}}: {states}',
  'matches.state.answered': '{count} con respuesta',
  'matches.state.perhaps': '{count} con respuesta incierta',
  'matches.state.none': '{count} sin respuesta',
  'matches.needs.zero': 'No constan necesidades',
  'matches.needs.hidden': 'Ninguna necesidad con estos filtros',
  'matches.named': 'Ofertas que nombran a {name}, en temas en los que no consta una necesidad suya',
  'matches.named.both':
    'Ofertas que nombran a {name} o a un grupo al que pertenece, en temas en los que no consta una necesidad suya',
  'matches.named.region':
    'Ofertas que nombran a un grupo al que pertenece {name}, en temas en los que no consta una necesidad suya',
  'matches.unanswered':
    'Ninguna oferta responde a {none, plural, one {# necesidad} other {# necesidades}}; {perhaps, plural, one {otra # tiene} other {otras # tienen}} respuesta incierta, sobre {topics, plural, one {# tema} other {# temas}} en total',
  'matches.unanswered.none':
    '{count, plural, one {# necesidad sin respuesta} other {# necesidades sin respuesta}}, sobre {topics, plural, one {# tema} other {# temas}}',
  'matches.unanswered.perhaps':
    '{count, plural, one {# necesidad con respuesta incierta} other {# necesidades con respuesta incierta}}, sobre {topics, plural, one {# tema} other {# temas}}',
  'matches.asked-first':
    'Primero están los temas con una solicitud o una carencia reconocida, después los que solo se plantean. Dentro de cada grupo el orden es neutral. También cuentan las necesidades de organizaciones y regiones.',
  'matches.unused':
    '{count, plural, one {# registro de una oferta disponible no responde} other {# registros de ofertas disponibles no responden}} a ninguna necesidad registrada',

  'matches.organization': 'organización',
  'matches.order': 'Cómo se ordenan las correspondencias',
  'matches.order.how':
    'Una necesidad y una oferta se corresponden si tratan del mismo tema. Quien hace la oferta, solo o con otros, no puede ser el actor que tiene la necesidad. No hay puntuación. Decide la primera línea. Si dos correspondencias empatan en ella, decide la siguiente. En cada línea, lo mejor va primero:',
  'matches.collapsible': '{label}: {of}',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, luego {next}',
  'matches.order.rest':
    'Las correspondencias iguales siguen el orden neutral de la matriz: subregión y nombre. Solo el primer grupo está abierto; los demás están plegados y solo muestran su número. La ayuda prestada es un precedente, no una oferta.',
  'matches.order.offers':
    'Junto a una oferta se ve quién podría aprovecharla. Los Estados, las organizaciones y las regiones figuran por separado. Después vienen quienes necesitan otra modalidad y quienes no pueden aprovecharla.',
  'matches.order.aside':
    'Si una necesidad nombra a un proveedor, lo mostramos; eso no cambia el orden. Si un pasaje nombra a varios proveedores de una oferta, esta figura una sola vez, con el primero. Cuenta para cada uno.',
  'matches.order.filters':
    'Los filtros determinan las necesidades y las ofertas de la lista. Solo los filtros de reunión y de base cambian también lo que responde a ellas.',
  'matches.criterion.group': 'Grupo',
  'matches.criterion.fit': 'Modalidad de cooperación',
  'matches.criterion.openness': 'Apertura',
  'matches.group.answered': 'responde',
  'matches.group.perhaps': 'quizá responda',
  'matches.group.related': 'de otra modalidad',
  'matches.group.planned': 'prevista',
  'matches.group.others': 'abierta solo a otros',
  'matches.group.delivered': 'prestada',
  'matches.group.peers': 'experiencia útil, no una oferta',
  'matches.fit.shared': 'en común',
  'matches.fit.any': 'la necesidad no la indica',
  'matches.fit.unnamed': 'la oferta no la indica',
  'matches.fit.different': 'distinta',
  'matches.openness.named': 'dirigida al actor',
  'matches.openness.member': 'para un grupo al que pertenece el actor',
  'matches.openness.all': 'abierta a todos',
  'matches.openness.on-request': 'abierta previa solicitud',
  'matches.openness.part': 'abierta a una parte de la región',
  'matches.openness.others': 'para un grupo al que el actor no pertenece',
  'matches.openness.reserved': 'reservada a otros',
  'matches.openness.not-offered': 'existente, no ofrecida',

  'matches.why.shared': 'misma modalidad: {given}',
  'matches.why.different': 'otra modalidad: {given}, no {wanted}',
  'matches.why.unnamed': 'sin modalidad indicada',
  'matches.why.unnamed.need': 'la oferta no indica modalidad; la necesidad: {wanted}',
  'matches.why.any': '{given}; la necesidad no indica modalidad',
  'matches.why.named': 'dirigida a {names}',
  'matches.why.member': 'para {open}',
  'matches.why.reserved': 'reservada a {names}',
  'matches.why.past.named': 'ayuda prestada a {names}',
  'matches.why.past.all': 'sin beneficiario indicado',
  'matches.why.past.member': 'ayuda prestada a {names}',
  'matches.why.past.others': 'ayuda prestada a otros: {names}',
  'matches.why.asked.state': 'el Estado al que se dirige',
  'matches.why.asked.organization': 'la organización a la que se dirige',
  'matches.why.asked.region': 'la región a la que se dirige',
  'matches.why.asks': 'se dirige a este proveedor',
  'matches.why.together': 'nombrados juntos en un pasaje',

  'matches.none': 'Sin respuesta',
  'matches.nothing': 'No consta ninguna oferta ni experiencia sobre este tema.',
  'matches.perhaps': 'Respuesta incierta',
  'matches.count.perhaps': 'Quizá responda: {count, plural, one {# registro} other {# registros}}',
  'matches.count.related': 'Otra modalidad: {count, plural, one {# registro} other {# registros}}',
  'matches.count.own':
    'Ofertas propias o conjuntas: {count, plural, one {# registro} other {# registros}}',
  'matches.count.others': 'Solo para otros: {count, plural, one {# registro} other {# registros}}',
  'matches.available':
    '{count, plural, one {# registro de una oferta disponible} other {# registros de ofertas disponibles}}',
  'matches.planned':
    '{count, plural, one {# registro de una oferta prevista} other {# registros de ofertas previstas}}',
  'matches.delivered':
    '{count, plural, one {# registro de ayuda prestada} other {# registros de ayuda prestada}}',
  'matches.peers':
    '{count, plural, one {# Estado con experiencia} other {# Estados con experiencia}}',

  'matches.needy.state':
    '{count, plural, one {# Estado con necesidad} other {# Estados con necesidad}}',
  'matches.needy.organization':
    '{count, plural, one {# organización con necesidad} other {# organizaciones con necesidad}}',
  'matches.needy.region':
    '{count, plural, one {# región con necesidad} other {# regiones con necesidad}}',
  'matches.barred':
    '{count, plural, one {# actor con una necesidad, pero sin poder aprovecharla} other {# actores con una necesidad, pero sin poder aprovecharla}}',
  'matches.otherForm':
    '{count, plural, one {# actor que necesita otra modalidad de ayuda} other {# actores que necesitan otra modalidad de ayuda}}',
  'matches.more': '{count, plural, one {y # más} other {y # más}}',
  'matches.for': 'para',
  'matches.asked': 'dirigida a',
  'matches.with': 'con',
  'matches.together': 'en un mismo pasaje con',
  'matches.unused.no-need': 'Nadie más tiene una necesidad registrada sobre este tema.',
  'matches.single.one': 'Responde un solo proveedor, claramente o quizá',
  'matches.single.rests': 'El único proveedor:',
  'matches.single.itself':
    'También tiene aquí una necesidad, y ninguna otra oferta disponible responde a ella.',
  'matches.single.together': 'Varios proveedores que hacen juntos una sola oferta',
  'matches.single.uncounted':
    'Estos temas no cuentan como temas con un solo proveedor ni como temas sin proveedor.',
  'matches.single.joint':
    '{count, plural, one {Solo una oferta conjunta de:} other {Solo # ofertas conjuntas de:}}',
  'matches.single.none': 'Ninguna oferta responde a una necesidad',

  'matches.filter': 'Filtrar',
  'matches.first': 'Primero: {names}.',
  'matches.neutral': 'Mostrar todo en el orden neutral',

  'matches.empty.needs': 'No constan necesidades.',
  'matches.empty.offers': 'No constan ofertas.',
  'matches.empty.unanswered': 'Todas las necesidades de la lista tienen respuesta.',
  'matches.empty.unused':
    'Todas las ofertas disponibles de la lista podrían responder a una necesidad.',
  'matches.empty.single': 'Ningún tema tiene un proveedor único que responda a una necesidad.',
  'matches.empty.none':
    'En cada tema con una necesidad, alguna oferta responde, claramente o quizá.',
  'matches.empty.filtered': 'Con estos filtros no queda nada que mostrar.',
  'matches.list.told':
    '{passages, plural, one {# pasaje} other {# pasajes}}, {records, plural, one {# registro} other {# registros}}',
  'matches.list.told.how': 'Un pasaje del acta da un registro por proveedor y tema.',
  'matches.told.from': '{heading} (de {told})',
} satisfies Words<typeof english>;
