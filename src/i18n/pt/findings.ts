import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'title.no-open-offer':
    'Em {years}, {states, plural, one {# Estado pediu assistência} other {# Estados pediram assistência}} em {count, plural, one {# tema} other {# temas}}, sem oferta aberta {states, plural, one {a ele} other {a eles}}',
  'title.asking':
    '{asking, plural, one {# Estado pede assistência} other {# Estados pedem assistência}}; {others, plural, one {# só menciona temas ou aponta dificuldades} other {# só mencionam temas ou apontam dificuldades}}.',
  'title.asked': '{topics}: pede-se assistência e não há oferta registrada',
  'title.asked.scope':
    '{scope}: pede-se assistência em matéria de {topics}; não há oferta registrada',
  'title.asked.states':
    '{count, plural, one {# Estado pede assistência} other {# Estados pedem assistência}} em matéria de {topics}; não há oferta registrada',
  'title.difficulty': '{topics}: aponta-se uma dificuldade e não há oferta registrada',
  'title.difficulty.scope':
    '{scope}: aponta-se uma dificuldade em matéria de {topics}; não há oferta registrada',
  'title.mentioned': '{topics}: menciona-se sua importância e não há oferta registrada',
  'title.mentioned.scope':
    '{scope}: o que se menciona como importante não tem oferta registrada ({topics})',
  'title.plain': 'O que os Estados suscitaram e o que foi oferecido',

  'findings.label': 'Constatações',
  'findings.all': '{count, plural, one {# constatação} other {As # constatações}}',
  'findings.read': '{count, plural, one {Ler a frase} other {Ler # frases}}',
  'findings.more': '{names} e {count, plural, one {mais #} other {mais #}}',
  'findings.who': 'Quem',
  'findings.words': 'Nas palavras do relatório',
  'findings.gone': 'Com estes filtros, a constatação deste link não aparece.',
  'findings.rest': '{count, plural, one {mais # frase} other {mais # frases}} em {view}',
  'findings.reported': 'segundo informa {who}',
  'findings.help': 'assistência',
  'findings.share': '{names}: {topics}',

  'findings.closed.asked': '{topics}: pede-se assistência, mas o que se oferece é para outros',
  'findings.closed.difficulty':
    '{topics}: aponta-se uma dificuldade, mas o que se oferece é para outros',
  'findings.without-offer.states':
    '{count, plural, one {Pede essa assistência} other {Pedem essa assistência}}: {names}',
  'findings.without-offer.mentioned':
    '{count, plural, one {Outro tema é mencionado} other {Outros # temas são mencionados}} sem oferta registrada',
  'findings.helping':
    '{count, plural, one {Ajudou ou está ajudando} other {Ajudaram ou estão ajudando}}: {names} ({topics})',

  'findings.most-raised':
    '{count, plural, one {# Estado suscita} other {# Estados suscitam}} o tema “{topic}”',
  'findings.answers': 'Há oferta? {parts}',
  'findings.answers.open': 'oferta aberta para {count}',
  'findings.answers.open.mentions': 'oferta aberta para {count} que o mencionam',
  'findings.answers.perhaps': 'talvez para {count}',
  'findings.answers.planned': 'prevista para {count}',
  'findings.answers.other': 'em outra forma para {count}',
  'findings.answers.none': 'nenhuma para {count}',

  'findings.offers':
    '{names} {count, plural, one {oferece {form}} other {oferecem {form}}} em {topics, plural, one {# tema} other {# temas}}',
  'findings.offers.also': '{offers}; {others}',
  'findings.offers.reported': '{name} (segundo {who})',
  'findings.offers.on': '{names}, em {count}',
  'findings.offers.planned':
    '{names} {count, plural, one {prevê assistência} other {preveem assistência}} em {topics, plural, one {# tema} other {# temas}}',
  'findings.offers.planned.short':
    'Prevê-se assistência em {topics, plural, one {# tema} other {# temas}}',
  'findings.inferred':
    'De {count, plural, one {# frase} other {# frases}} inferimos uma oferta que não é feita expressamente',

  'findings.inferred.beside':
    'Em mais {count, plural, one {# frase} other {# frases}} a oferta é expressa, e inferimos quem mais a faz: {names}',
  'findings.plans': '{names} {count, plural, one {prevê {form}} other {preveem {form}}}: {topics}',
  'findings.plans.terms': '{open}; {condition}',
  'findings.plans.all': 'Assistência aberta a todos',
  'findings.plans.members': 'Assistência aberta a um grupo',
  'findings.plans.on-request': 'Para os que a solicitarem',
  'findings.plans.on-request.first': 'Primeiro para {names}; depois, para outros que a solicitarem',
  'findings.plans.named': 'Só para os que o relatório nomeia',
  'findings.plans.named.first': 'Só para {names}',
  'findings.if.funding': 'sujeita a financiamento',
  'findings.if.agreement': 'sujeita a acordo',
  'findings.plans.more':
    '{count, plural, one {Outra frase prevê assistência} other {Outras # frases preveem assistência}}',

  'findings.requests': '{names} {count, plural, one {pede assistência} other {pedem assistência}}',
  'findings.difficulties':
    '{names} {count, plural, one {aponta uma dificuldade} other {apontam uma dificuldade}}',

  'findings.mentions':
    '{count, plural, one {# tema é mencionado como importante} other {# temas são mencionados como importantes}}, sem oferta registrada',

  'findings.disputes':
    '{count, plural, one {# proposta é controversa} other {# propostas são controversas}}',
  'findings.disputes.sides': '{proposal} (a favor: {inFavour}; contra: {against})',

  'findings.unused':
    '{names} {count, plural, one {oferece assistência} other {oferecem assistência}} que não responde a nenhuma necessidade registrada',
} satisfies Words<typeof english>;
