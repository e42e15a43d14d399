import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Hallazgos',
  'findings.one': 'Hallazgo',
  'findings.all': 'Los {count} hallazgos',
  'findings.fewer': 'Menos hallazgos',
  'findings.sentences': 'Citas',
  'findings.more': '{names} y {count, plural, one {# más} other {# más}}',
  'findings.help': 'ayuda',

  'findings.asks.each': '{names} ({topics})',
  'findings.asks.only':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*.',
  'findings.asks':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}.',
  'findings.asks.more':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}*; {more, plural, one {# Estado más reconoce carencias} other {# Estados más reconocen carencias}}.',
  'findings.asks.requested':
    '*{requested} {count, plural, one {solicita ayuda} other {solicitan ayuda}}* en materia de {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {reconoce una carencia} other {reconocen una carencia}}* en materia de {topics}.',

  'findings.unanswered.brief': 'No hay oferta: {topics}',
  'findings.unanswered.asked':
    '*Nadie ofrece ahora ayuda sobre {topics}*, aunque {states, plural, one {un Estado la necesita} other {algunos Estados la necesitan}}.',
  'findings.unanswered.asked.offered':
    '*Ninguna oferta responde a lo que {states, plural, one {necesita un Estado} other {necesitan algunos Estados}} en materia de {topics}*.',
  'findings.unanswered.raised':
    '*{states, plural, one {# Estado plantea} other {# Estados plantean}} {count, plural, one {un tema sin oferta de ayuda por ahora} other {temas sin oferta de ayuda por ahora}}*: {topics}.',
  'findings.unanswered.raised.offered':
    '*Ninguna oferta responde a lo que {states, plural, one {plantea # Estado} other {plantean # Estados}}* en materia de {topics}.',

  'findings.offers.implied': '{name} (implícito)',
  'findings.offers.partly': '{name} (en parte implícito)',
  'findings.offers':
    '*{providers} {count, plural, one {ofrece ayuda} other {ofrecen ayuda}} ahora* en materia de {topics}.',
  'findings.offers.fewer': '{name} {count, plural, one {(en # tema)} other {(en # temas)}}',
  'findings.offers.main':
    '*{providers} {count, plural, one {ofrece {form}} other {ofrecen {form}}} ahora* en {topics, plural, one {# tema} other {# temas}}, en una intervención; {rest}.',
  'findings.offers.nobody': 'nadie más ofrece ayuda',
  'findings.offers.rest': '{count, plural, one {# oferta más} other {# ofertas más}}',
  'findings.offers.rest.implied':
    '{count, plural, one {# oferta más, implícita} other {# ofertas más, implícitas}}',
  'findings.offers.rest.of': '{rest}: {others}',

  'findings.planned':
    '*{providers} {count, plural, one {prevé {form}} other {prevén {form}}}* en {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {prevé {form}} other {prevén {form}}}*, {terms}: {topics}.',
  'findings.terms': '{open}, {condition}',
  'findings.open.all': 'para todos',
  'findings.open.members': 'para un grupo',
  'findings.open.on-request': 'previa solicitud',
  'findings.open.named': 'solo para algunos',
  'findings.if.funding': 'si hay fondos',
  'findings.if.agreement': 'si hay acuerdo',

  'findings.changed': '*Cambios del {since} al {date}*: {changes}.',
  'findings.changed.fresh':
    '{count, plural, one {aparece un tema nuevo} other {aparecen temas nuevos}} ({topics})',
  'findings.changed.gone':
    'ningún Estado pide ni plantea ya {count, plural, one {este tema} other {estos temas}} ({topics})',
  'findings.changed.withdrawn':
    '{names} {count, plural, one {no repite su solicitud de ayuda} other {no repiten sus solicitudes de ayuda}} ({topics})',
  'findings.changed.providers':
    '{count, plural, one {hay un nuevo proveedor} other {hay nuevos proveedores}} ({names})',

  'findings.raised': '*{most}*.',
  'findings.raised.both': '*{most}*; {next}.',
  'findings.raised.asks':
    '{count, plural, one {# Estado solicita ayuda o reconoce una carencia} other {# Estados solicitan ayuda o reconocen una carencia}} en materia de {topic}',
  'findings.raised.raises':
    '{count, plural, one {# Estado plantea el tema de {topic}} other {# Estados plantean el tema de {topic}}}',
  'findings.raised.named':
    '{topic}: {count, plural, one {# Estado pide o plantea el tema} other {# Estados piden o plantean el tema}}',
  'findings.raised.asking': '{most} (de ellos, {parts})',
  'findings.raised.asking.count': '{most} ({count} con solicitud o carencia)',
  'findings.raised.requests': '{count, plural, one {# solicita ayuda} other {# solicitan ayuda}}',
  'findings.raised.acknowledges':
    '{count, plural, one {# reconoce una carencia} other {# reconocen una carencia}}',
  'findings.raised.implied': '{count, plural, one {# implícito} other {# implícitos}}',
  'findings.raised.part': '{most} ({parts})',
  'findings.raised.next.asks': '{count, plural, one {#, en {topic}} other {#, en {topic}}}',
  'findings.raised.next.raises': '{topic}: {count, plural, one {#} other {#}}',
  'findings.raised.next.named':
    '{topic}: {count, plural, one {# lo pide o plantea} other {# lo piden o plantean}}',

  'findings.contested':
    '*La propuesta “{proposal}” es controvertida* (a favor: {inFavour}; en contra: {against}).',
  'findings.contested.all':
    '*{count, plural, one {# propuesta controvertida} other {# propuestas controvertidas}}*: {names}.',
  'findings.contested.sides': '{proposal} (a favor: {inFavour}; en contra: {against})',

  'findings.unused':
    '*{providers} {count, plural, one {ofrece ayuda} other {ofrecen ayuda}} que no responde a ninguna necesidad registrada*: {topics}.',
  'findings.unused.form': '{topics} (se necesita otra modalidad)',
  'findings.unused.closed': '{topics} (solo para otros)',
} satisfies Words<typeof english>;
