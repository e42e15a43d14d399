import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'title.no-open-offer':
    'En {years}, {states, plural, one {# Estado pidió asistencia} other {# Estados pidieron asistencia}} en {count, plural, one {# tema} other {# temas}}, sin oferta abierta {states, plural, one {a él} other {a ellos}}',
  'title.asking':
    '{asking, plural, one {# Estado pide asistencia} other {# Estados piden asistencia}}; {others, plural, one {# solo menciona temas o señala dificultades} other {# solo mencionan temas o señalan dificultades}}.',
  'title.asked': '{topics}: se pide asistencia y no consta ninguna oferta',
  'title.asked.scope': '{scope}: se pide asistencia y no consta ninguna oferta ({topics})',
  'title.asked.states':
    '{count, plural, one {# Estado pide asistencia} other {# Estados piden asistencia}} y no consta ninguna oferta ({topics})',
  'title.difficulty': '{topics}: se señala una dificultad y no consta ninguna oferta',
  'title.difficulty.scope':
    '{scope}: se señala una dificultad y no consta ninguna oferta ({topics})',
  'title.mentioned': '{topics}: se menciona como importante y no consta ninguna oferta',
  'title.mentioned.scope':
    '{scope}: se menciona como importante y no consta ninguna oferta ({topics})',
  'title.plain': 'Qué plantearon los Estados y qué se ofreció',

  'findings.label': 'Hallazgos',
  'findings.all': '{count, plural, one {# hallazgo} other {Los # hallazgos}}',
  'findings.read': '{count, plural, one {Leer la frase} other {Leer # frases}}',
  'findings.more': '{names} y {count, plural, one {# más} other {# más}}',
  'findings.who': 'Quién',
  'findings.words': 'En palabras del informe',
  'findings.gone': 'Con estos filtros no aparece el hallazgo de este enlace.',
  'findings.rest': '{count, plural, one {# frase más} other {# frases más}} en {view}',
  'findings.reported': 'según informa {who}',
  'findings.help': 'asistencia',
  'findings.share': '{names}: {topics}',

  'findings.closed.asked': '{topics}: se pide asistencia y la que se ofrece es para otros',
  'findings.closed.difficulty':
    '{topics}: se señala una dificultad y la asistencia que se ofrece es para otros',
  'findings.without-offer.states': '{count, plural, one {La pide} other {La piden}}: {names}',
  'findings.without-offer.mentioned':
    '{count, plural, one {Otro tema se menciona} other {Otros # temas se mencionan}} sin que conste oferta',
  'findings.helping':
    '{count, plural, one {Ha ayudado o está ayudando} other {Han ayudado o están ayudando}}: {names} ({topics})',

  'findings.most-raised':
    '{topic}: {count, plural, one {lo plantea # Estado} other {lo plantean # Estados}}',
  'findings.answers': '¿Hay oferta? {parts}',
  'findings.answers.open': '{count} con oferta abierta',
  'findings.answers.open.mentions': '{count} que solo lo mencionan, con oferta abierta',
  'findings.answers.perhaps': '{count} con oferta dudosa',
  'findings.answers.planned': '{count} con asistencia prevista',
  'findings.answers.other': '{count} con asistencia de otra forma',
  'findings.answers.none': '{count} sin oferta',

  'findings.offers':
    '{names} {count, plural, one {ofrece {form}} other {ofrecen {form}}} en {topics, plural, one {# tema} other {# temas}}',
  'findings.offers.also': '{offers}; {others}',
  'findings.offers.reported': '{name} (según {who})',
  'findings.offers.on': '{names}, en {count}',
  'findings.offers.planned':
    '{count, plural, one {Prevé ofrecer asistencia} other {Prevén ofrecer asistencia}} en {topics, plural, one {# tema} other {# temas}}: {names}',
  'findings.offers.planned.short': 'Hay planes en {topics, plural, one {# tema} other {# temas}}',
  'findings.inferred':
    '{count, plural, one {En # frase inferimos una oferta que no es expresa} other {En # frases inferimos ofertas que no son expresas}}',

  'findings.inferred.beside':
    'En {count, plural, one {# frase más} other {# frases más}} la oferta es expresa, e inferimos quién más la hace: {names}',
  'findings.plans':
    '{names}: {count, plural, one {prevé} other {prevén}} {form} en materia de {topics}',
  'findings.plans.terms': '{open}, {condition}',
  'findings.plans.all': 'Abierta a todos',
  'findings.plans.members': 'Abierta a un grupo',
  'findings.plans.on-request': 'Previa solicitud',
  'findings.plans.on-request.first': 'Primero para {names}; después, para quienes la soliciten',
  'findings.plans.named': 'Solo para algunos',
  'findings.plans.named.first': 'Solo para {names}',
  'findings.if.funding': 'sujeta a financiamiento',
  'findings.if.agreement': 'sujeta a acuerdo',
  'findings.plans.more':
    '{count, plural, one {En otra frase se prevé asistencia} other {En otras # frases se prevé asistencia}}',

  'findings.requests': '{names} {count, plural, one {pide asistencia} other {piden asistencia}}',
  'findings.difficulties':
    '{names} {count, plural, one {señala una dificultad} other {señalan una dificultad}}',

  'findings.mentions':
    '{count, plural, one {# tema se menciona como importante} other {# temas se mencionan como importantes}} sin que conste oferta',

  'findings.disputes':
    '{count, plural, one {# propuesta controvertida} other {# propuestas controvertidas}}',
  'findings.disputes.sides': '{proposal} (a favor: {inFavour}; en contra: {against})',

  'findings.unused':
    '{names} {count, plural, one {ofrece} other {ofrecen}} asistencia que no responde a una necesidad registrada',
} satisfies Words<typeof english>;
