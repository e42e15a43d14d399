/**
 * The title of the matrix, and what the meetings found, each in one or two short sentences: a head, and what it
 * leaves out. Only what the minutes say: a mention is no request, and silence is no answer.
 */
export const findings = {
  'title.no-open-offer':
    'In {years}, {states, plural, one {# State asked for help} other {# States asked for help}} on {count, plural, one {# topic} other {# topics}}; no open offer {states, plural, one {answers it} other {answers them}}',
  'title.asking':
    '{asking, plural, one {# State asks for help} other {# States ask for help}}; {others, plural, one {# only mentions topics or reports difficulties} other {# only mention topics or report difficulties}}.',
  'title.asked': '{topics}: help is asked for, no offer is recorded',
  'title.asked.scope': '{scope}: on {topics} help is asked for, no offer is recorded',
  'title.asked.states':
    '{count, plural, one {# State asks for help} other {# States ask for help}} on {topics}; no offer is recorded',
  'title.difficulty': '{topics}: a difficulty is reported, no offer is recorded',
  'title.difficulty.scope': '{scope}: on {topics} a difficulty is reported, no offer is recorded',
  'title.mentioned': '{topics}: mentioned as important, no offer is recorded',
  'title.mentioned.scope': '{scope}: no offer is recorded on {topics}, mentioned as important',
  'title.plain': 'What States raised, and what was offered',

  'findings.label': 'Findings',
  'findings.all': '{count, plural, one {# finding} other {All # findings}}',
  'findings.read': '{count, plural, one {Read the sentence} other {Read # sentences}}',
  'findings.more': '{names} and {count, plural, one {# more} other {# more}}',
  'findings.who': 'Who',
  'findings.words': 'In the words of the minutes',
  'findings.gone': 'Under these filters the finding of this link is not there.',
  'findings.rest': '{count, plural, one {# more sentence} other {# more sentences}} in {view}',
  'findings.reported': 'reported by {who}',
  'findings.help': 'help',
  'findings.share': '{names}: {topics}',

  'findings.closed.asked': '{topics}: help is asked for, what is offered is for others',
  'findings.closed.difficulty': '{topics}: a difficulty is reported, what is offered is for others',
  'findings.without-offer.states':
    '{names} {count, plural, one {asks for help} other {ask for help}} there',
  'findings.without-offer.mentioned':
    '{count, plural, one {# more topic is mentioned} other {# more topics are mentioned}} without an offer',
  'findings.helping':
    '{names} {count, plural, one {has helped or is helping} other {have helped or are helping}} on {topics}',

  'findings.most-raised':
    '{count, plural, one {# State raises {topic}} other {# States raise {topic}}}',
  'findings.answers': 'Is there an offer? {parts}',
  'findings.answers.open': 'open offer for {count}',
  'findings.answers.open.mentions': 'open offer for {count} that mention it',
  'findings.answers.perhaps': 'perhaps for {count}',
  'findings.answers.planned': 'planned for {count}',
  'findings.answers.other': 'in another form for {count}',
  'findings.answers.none': 'none for {count}',

  'findings.offers':
    '{names} {count, plural, one {offers {form}} other {offer {form}}} on {topics, plural, one {# topic} other {# topics}}',
  'findings.offers.also': '{offers}, {others}',
  'findings.offers.reported': '{name} (reported by {who})',
  'findings.offers.on': '{names} on {count}',
  'findings.offers.planned':
    '{names} {count, plural, one {plans help} other {plan help}} on {topics, plural, one {# topic} other {# topics}}',
  'findings.offers.planned.short':
    'Help is planned on {topics, plural, one {# topic} other {# topics}}',
  'findings.inferred':
    'From {count, plural, one {# sentence} other {# sentences}} we infer an offer that is not said outright',

  'findings.inferred.beside':
    'In {count, plural, one {# more sentence} other {# more sentences}} help is offered outright, and we infer who offers it too: {names}',
  'findings.plans': '{names} {count, plural, one {plans {form}} other {plan {form}}}: {topics}',
  'findings.plans.terms': '{open}, {condition}',
  'findings.plans.all': 'Open to all',
  'findings.plans.members': 'Open to a group',
  'findings.plans.on-request': 'For those that ask',
  'findings.plans.on-request.first': 'For {names} first, then for others that ask',
  'findings.plans.named': 'For some only',
  'findings.plans.named.first': 'For {names} only',
  'findings.if.funding': 'if funded',
  'findings.if.agreement': 'if agreed',
  'findings.plans.more':
    '{count, plural, one {# more sentence plans help} other {# more sentences plan help}}',

  'findings.requests': '{names} {count, plural, one {asks for help} other {ask for help}}',
  'findings.difficulties':
    '{names} {count, plural, one {reports a difficulty} other {report a difficulty}}',

  'findings.mentions':
    '{count, plural, one {# topic is mentioned as important} other {# topics are mentioned as important}}, without an offer',

  'findings.disputes':
    '{count, plural, one {# proposal is disputed} other {# proposals are disputed}}',
  'findings.disputes.sides': '{proposal} (for: {inFavour}; against: {against})',

  'findings.unused':
    '{names} {count, plural, one {offers help} other {offer help}} that fits no recorded need',
} as const;
