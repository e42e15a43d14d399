import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Resultados',
  'findings.all': 'Todos los resultados',
  'findings.fewer': 'Menos resultados',
  'findings.none': 'Aquí nadie solicita, plantea ni ofrece nada.',
  'findings.sentences': 'Citas',
  'findings.more': '{names} y {count, plural, one {# más} other {# más}}',
  'findings.help': 'ayuda',

  'findings.asks':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}.',
  'findings.asks.topics':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}} ({topics}).',
  'findings.asks.requested':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}* en {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}* en {topics}.',

  'findings.unanswered.asked':
    '*Nadie ofrece ayuda en {count, plural, one {este tema: {topics}} other {estos temas: {topics}}}*, aunque {states, plural, one {# Estado la pide} other {# Estados la piden}}.',
  'findings.unanswered.asked.offered':
    '*Ninguna oferta responde en {count, plural, one {este tema: {topics}} other {estos temas: {topics}}}*, aunque {states, plural, one {# Estado pide ayuda} other {# Estados piden ayuda}}.',
  'findings.unanswered.raised':
    '*Nadie ofrece ayuda en {topics}*, {count, plural, one {tema que plantea} other {temas que plantean}} {states, plural, one {# Estado} other {# Estados}}.',
  'findings.unanswered.raised.offered':
    '*Ninguna oferta responde en {topics}*, {count, plural, one {tema que plantea} other {temas que plantean}} {states, plural, one {# Estado} other {# Estados}}.',

  'findings.offers':
    '*{providers} {count, plural, one {ofrece ayuda} other {ofrecen ayuda}} ahora* en {topics}.',
  'findings.offers.main':
    '*Toda la ayuda ofrecida es un solo paquete*: {form} de {providers} en {topics, plural, one {# tema} other {# temas}}.',
  'findings.offers.main.others':
    '*La ayuda ofrecida es sobre todo un paquete*: {form} de {providers} en {topics, plural, one {# tema} other {# temas}}; {rest, plural, one {# oferta más} other {# ofertas más}}: {others}.',
  'findings.offers.main.more':
    '*La ayuda ofrecida es sobre todo un paquete*: {form} de {providers} en {topics, plural, one {# tema} other {# temas}}; hay {rest, plural, one {# oferta más} other {# ofertas más}}.',

  'findings.planned':
    '*{providers} {count, plural, one {prevé {form}} other {prevén {form}}}* en {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {prevé {form}} other {prevén {form}}}* en {topics}, {terms}.',
  'findings.terms': '{open} {condition}',
  'findings.open.all': 'para todos',
  'findings.open.members': 'para los miembros',
  'findings.open.on-request': 'a pedido',
  'findings.open.named': 'solo para algunos',
  'findings.if.funding': 'si hay fondos',
  'findings.if.agreement': 'si hay acuerdo',

  'findings.changed': '*Cambios desde el {date}*: {changes}.',
  'findings.changed.fresh': 'son temas nuevos {topics}',
  'findings.changed.fresh.one': 'es un tema nuevo {topics}',
  'findings.changed.gone': 'nadie vuelve a {topics}',
  'findings.changed.providers': 'son oferentes nuevos {names}',
  'findings.changed.providers.one': 'es oferente nuevo {names}',

  'findings.raised':
    '*{count, plural, one {# Estado plantea} other {# Estados plantean}} {topic}*, el tema más planteado de los que ningún Estado solicita.',
  'findings.raised.next':
    '*{count, plural, one {# Estado plantea} other {# Estados plantean}} {topic}*, el tema más planteado de los que nadie solicita; {others, plural, one {# plantea} other {# plantean}} {next}.',
  'findings.raised.equal':
    '*{count, plural, one {# Estado plantea} other {# Estados plantean}} {topic}*, y otros tantos {next}; ningún Estado pide ayuda en ello.',

  'findings.contested': '*Se discute «{proposal}»*: {inFavour} a favor; {against} en contra.',

  'findings.needed':
    '*Ningún tema interesa a más Estados que {topic}*: {asking, plural, one {# Estado pide ayuda} other {# Estados piden ayuda}} y {raising, plural, one {# más lo plantea} other {# más lo plantean}}.',
  'findings.needed.asking':
    '*Ningún tema interesa a más Estados que {topic}*: {asking, plural, one {# Estado pide ayuda} other {# Estados piden ayuda}}.',
  'findings.needed.raising':
    '*Ningún tema interesa a más Estados que {topic}*: {raising, plural, one {# Estado lo plantea} other {# Estados lo plantean}}.',

  'findings.unused':
    '*Ninguna necesidad registrada corresponde a lo que {count, plural, one {ofrece {providers}} other {ofrecen {providers}}}* en {topics}.',
} satisfies Words<typeof english>;
