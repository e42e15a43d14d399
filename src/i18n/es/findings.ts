import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Resultados',
  'findings.all': 'Todos los resultados',
  'findings.fewer': 'Menos resultados',
  'findings.none': 'Aquí nadie pide, plantea ni ofrece nada.',
  'findings.sentences': 'Citas',
  'findings.more': '{names} y {count, plural, one {# más} other {# más}}',
  'findings.help': 'ayuda',

  'findings.asks':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}.',
  'findings.asks.topics':
    'En materia de {topics}, *{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}.',
  'findings.asks.more':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {more, plural, one {# más reconoce una carencia} other {# más reconocen una carencia}}.',
  'findings.asks.requested':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}* en materia de {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}* en materia de {topics}.',

  'findings.unanswered.asked':
    '*Nadie ofrece la ayuda que {states, plural, one {pide # Estado} other {piden # Estados}}* {count, plural, one {en materia de {topics}} other {en materia de {topics}}}.',
  'findings.unanswered.asked.offered':
    '*Ninguna oferta responde a la ayuda que {states, plural, one {pide # Estado} other {piden # Estados}}* {count, plural, one {en materia de {topics}} other {en materia de {topics}}}.',
  'findings.unanswered.raised':
    '*Nadie ofrece ayuda sobre {count, plural, one {un tema que} other {temas que}} {states, plural, one {plantea # Estado} other {plantean # Estados}}*: {topics}.',
  'findings.unanswered.raised.offered':
    '*Ninguna oferta responde a lo que {states, plural, one {plantea # Estado} other {plantean # Estados}}* {count, plural, one {en materia de {topics}} other {en materia de {topics}}}.',

  'findings.offers':
    '*{providers} {count, plural, one {ofrece ayuda} other {ofrecen ayuda}} ahora* en materia de {topics}.',
  'findings.offers.main':
    '*Toda la ayuda ofrecida es un solo paquete*: {form} de {providers} en {topics, plural, one {# tema} other {# temas}}.',
  'findings.offers.main.others':
    '*La mayor parte de la ayuda ofrecida es un paquete*: {form} de {providers} en {topics, plural, one {# tema} other {# temas}}; {rest, plural, one {# oferta más es} other {# ofertas más son}} de {others}.',
  'findings.offers.main.more':
    '*La mayor parte de la ayuda ofrecida es un paquete*: {form} de {providers} en {topics, plural, one {# tema} other {# temas}}; hay {rest, plural, one {# oferta más} other {# ofertas más}}.',

  'findings.planned':
    '*{providers} {count, plural, one {prevé {form}} other {prevén {form}}}* en {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {prevé {form}} other {prevén {form}}}* en {topics}, {terms}.',
  'findings.terms': '{open} y {condition}',
  'findings.open.all': 'para todos',
  'findings.open.members': 'para los miembros',
  'findings.open.on-request': 'previa solicitud',
  'findings.open.named': 'solo para algunos',
  'findings.if.funding': 'si hay fondos',
  'findings.if.agreement': 'si hay acuerdo',

  'findings.changed': '*Cambios desde el {date}*: {changes}.',
  'findings.changed.fresh': 'aparecen temas nuevos ({topics})',
  'findings.changed.fresh.one': 'aparece un tema nuevo ({topics})',
  'findings.changed.gone': 'los Estados ya no mencionan {topics}',
  'findings.changed.providers': 'hay nuevos proveedores ({names})',
  'findings.changed.providers.one': 'hay un nuevo proveedor ({names})',

  'findings.raised':
    '*{count, plural, one {# Estado plantea} other {# Estados plantean}} el tema “{topic}”*, más que ningún otro tema sin pedidos de ayuda.',
  'findings.raised.next':
    '*{count, plural, one {# Estado plantea} other {# Estados plantean}} el tema “{topic}”*, más que ningún otro tema sin pedidos de ayuda; {others, plural, one {# plantea} other {# plantean}} “{next}”.',
  'findings.raised.equal':
    '*{count, plural, one {# Estado plantea el tema “{topic}” y #, el tema “{next}”} other {# Estados plantean el tema “{topic}” y #, el tema “{next}”}}*; ningún Estado pide ayuda al respecto.',

  'findings.contested': '*Se discute “{proposal}”* (a favor: {inFavour}; en contra: {against}).',

  'findings.needed':
    '*Ningún tema interesa a más Estados que “{topic}”*: {asking, plural, one {# Estado pide ayuda} other {# Estados piden ayuda}} y {raising, plural, one {# más lo plantea} other {# más lo plantean}}.',
  'findings.needed.asking':
    '*Ningún tema interesa a más Estados que “{topic}”*: {asking, plural, one {# Estado pide ayuda} other {# Estados piden ayuda}}.',
  'findings.needed.raising':
    '*Ningún tema interesa a más Estados que “{topic}”*: {raising, plural, one {# Estado lo plantea} other {# Estados lo plantean}}.',

  'findings.unused':
    '*Ninguna necesidad registrada corresponde a lo que {count, plural, one {ofrece {providers}} other {ofrecen {providers}}}* sobre {topics}.',
} satisfies Words<typeof english>;
