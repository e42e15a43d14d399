import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'title.no-open-offer':
    'En {years} se pidió ayuda en {count, plural, one {# tema} other {# temas}}; ningún pedido tuvo una oferta abierta',
  'title.no-open-offer.states':
    'En {years}, {count, plural, one {# Estado pidió ayuda} other {# Estados pidieron ayuda}}; ningún pedido tuvo una oferta abierta',
  'title.asked': '{topics}: se pide ayuda y no consta ninguna oferta',
  'title.asked.scope': '{scope}: se pide ayuda y no consta ninguna oferta ({topics})',
  'title.asked.states':
    '{count, plural, one {# Estado pide ayuda} other {# Estados piden ayuda}} y no consta ninguna oferta ({topics})',
  'title.difficulty': '{topics}: se señala una dificultad y no consta ninguna oferta',
  'title.difficulty.scope':
    '{scope}: se señala una dificultad y no consta ninguna oferta ({topics})',
  'title.mentioned': '{topics}: se menciona su importancia y no consta ninguna oferta',
  'title.mentioned.scope':
    '{scope}: se menciona su importancia y no consta ninguna oferta ({topics})',
  'title.plain': 'Qué plantearon los Estados y qué se ofreció',

  'findings.label': 'Hallazgos',
  'findings.all': '{count, plural, one {# hallazgo} other {Los # hallazgos}}',
  'findings.read': '{count, plural, one {Leer la frase} other {Leer # frases}}',
  'findings.more': '{names} y {count, plural, one {# más} other {# más}}',
  'findings.who': 'Quién',
  'findings.words': 'En palabras del informe',
  'findings.gone': 'Con estos filtros no figura el hallazgo de este enlace.',
  'findings.rest': '{count, plural, one {# frase más} other {# frases más}} en {view}',
  'findings.paragraph': 'párr. {paragraph}',
  'findings.help': 'ayuda',
  'findings.share': '{names}: {topics}',

  'findings.closed.asked': '{topics}: se pide ayuda y lo que se ofrece es para otros',
  'findings.closed.difficulty':
    '{topics}: se señala una dificultad y lo que se ofrece es para otros',
  'findings.without-offer.states':
    '{count, plural, one {Allí pide ayuda} other {Allí piden ayuda}} {names}',
  'findings.without-offer.mentioned':
    '{count, plural, one {Otro tema se menciona} other {Otros # temas se mencionan}} sin que conste oferta',
  'findings.helping':
    '{count, plural, one {Ha ayudado o está ayudando} other {Han ayudado o están ayudando}} {names} ({topics})',

  'findings.most-raised':
    '{topic}: {count, plural, one {lo plantea # Estado} other {lo plantean # Estados}}',
  'findings.answers': '¿Hay oferta? {parts}',
  'findings.answers.open': 'abierta para {count}',
  'findings.answers.perhaps': 'quizá para {count}',
  'findings.answers.planned': 'prevista para {count}',
  'findings.answers.other': 'de otra forma para {count}',
  'findings.answers.none': 'ninguna para {count}',

  'findings.offers':
    '{names} {count, plural, one {ofrece {form}} other {ofrecen {form}}} en {topics, plural, one {# tema} other {# temas}}',
  'findings.offers.also': '{offers}; {others}',
  'findings.offers.on': '{names}, en {count}',
  'findings.offers.planned':
    '{names} {count, plural, one {prevé ayuda} other {prevén ayuda}} en {topics, plural, one {# tema} other {# temas}}',
  'findings.offers.planned.short':
    'Se prevé ayuda en {topics, plural, one {# tema} other {# temas}}',
  'findings.inferred':
    'De {count, plural, one {# frase} other {# frases}} inferimos una oferta que no se hace de forma expresa',

  'findings.plans': '{names} {count, plural, one {prevé {form}} other {prevén {form}}}: {topics}',
  'findings.plans.terms': '{open}, {condition}',
  'findings.plans.all': 'Abierto a todos',
  'findings.plans.members': 'Abierto a un grupo',
  'findings.plans.on-request': 'Para quienes lo pidan',
  'findings.plans.on-request.first': 'Primero para {names}; después, para otros que lo pidan',
  'findings.plans.named': 'Solo para algunos',
  'findings.plans.named.first': 'Solo para {names}',
  'findings.if.funding': 'sujeto a financiamiento',
  'findings.if.agreement': 'sujeto a acuerdo',
  'findings.plans.more':
    '{count, plural, one {Otra frase prevé ayuda} other {Otras # frases prevén ayuda}}',

  'findings.changes': 'Cambios del {since} al {date}',
  'findings.changes.fresh': '{count, plural, one {Tema nuevo} other {Temas nuevos}}: {topics}',
  'findings.changes.gone':
    'Ningún Estado volvió a plantear {count, plural, one {este tema} other {estos temas}}: {topics}',
  'findings.changes.withdrawn':
    '{names} {count, plural, one {no repitió su pedido} other {no repitieron sus pedidos}} ({topics})',
  'findings.changes.providers':
    '{names} {count, plural, one {ofrece ayuda por primera vez} other {ofrecen ayuda por primera vez}}',

  'findings.requests': '{names} {count, plural, one {pide ayuda} other {piden ayuda}}',
  'findings.difficulties':
    '{names} {count, plural, one {señala una dificultad} other {señalan una dificultad}}',

  'findings.mentions':
    '{count, plural, one {# tema se menciona como importante} other {# temas se mencionan como importantes}} sin que conste oferta',

  'findings.disputes':
    '{count, plural, one {# propuesta controvertida} other {# propuestas controvertidas}}',
  'findings.disputes.sides': '{proposal} (a favor: {inFavour}; en contra: {against})',

  'findings.unused':
    '{names} {count, plural, one {ofrece ayuda} other {ofrecen ayuda}} que no responde a ninguna necesidad registrada',
} satisfies Words<typeof english>;
