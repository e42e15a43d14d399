/**
 * What the meetings found, each in one sentence of at most 25 words. Between asterisks stands what leads
 * to the view that shows it.
 */
export const findings = {
  'findings.label': 'Findings',
  'findings.all': 'All findings',
  'findings.fewer': 'Fewer findings',
  'findings.none': 'Nothing is asked for, raised or offered here.',
  'findings.sentences': 'Quotes',
  'findings.more': '{names} and {count, plural, one {# more} other {# more}}',
  'findings.help': 'help',

  'findings.asks':
    '*{requested} {count, plural, one {requests help} other {request help}}*; {acknowledged} {more, plural, one {acknowledges a lack} other {acknowledge a lack}}.',
  'findings.asks.topics':
    '*{requested} {count, plural, one {requests help} other {request help}}*; {acknowledged} {more, plural, one {acknowledges a lack} other {acknowledge a lack}} ({topics}).',
  'findings.asks.requested':
    '*{requested} {count, plural, one {requests help} other {request help}}* on {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {acknowledges a lack} other {acknowledge a lack}}* on {topics}.',

  'findings.unanswered.asked':
    '*{topics} {count, plural, one {gets no offer} other {get no offer}}*, though {states, plural, one {# State asks} other {# States ask}} for help there.',
  'findings.unanswered.asked.offered':
    '*{topics} {count, plural, one {gets no offer} other {get no offer}} that fits*, though {states, plural, one {# State asks} other {# States ask}} for help there.',
  'findings.unanswered.raised':
    '*{topics} {count, plural, one {gets no offer} other {get no offer}}*, though {states, plural, one {# State raises} other {# States raise}} {count, plural, one {the topic} other {these topics}}.',
  'findings.unanswered.raised.offered':
    '*{topics} {count, plural, one {gets no offer} other {get no offer}} that fits*, though {states, plural, one {# State raises} other {# States raise}} {count, plural, one {the topic} other {these topics}}.',

  'findings.offers':
    '*{providers} {count, plural, one {offers help} other {offer help}} now* on {topics}.',
  'findings.offers.main':
    '*All help on offer is one package*: {form} by {providers} on {topics, plural, one {# topic} other {# topics}}.',
  'findings.offers.main.others':
    '*Most help on offer is one package*: {form} by {providers} on {topics, plural, one {# topic} other {# topics}}; {rest, plural, one {# offer comes} other {# offers come}} from {others}.',
  'findings.offers.main.more':
    '*Most help on offer is one package*: {form} by {providers} on {topics, plural, one {# topic} other {# topics}}; there {rest, plural, one {is # other offer} other {are # other offers}}.',

  'findings.planned':
    '*{providers} {count, plural, one {plans {form}} other {plan {form}}}* on {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {plans {form}} other {plan {form}}}* on {topics}, {terms}.',
  'findings.terms': '{open} {condition}',
  'findings.open.all': 'for all',
  'findings.open.members': 'for members',
  'findings.open.on-request': 'on request',
  'findings.open.named': 'for some by name',
  'findings.if.funding': 'once funded',
  'findings.if.agreement': 'once agreed',

  'findings.changed': '*What changed since {date}*: {changes}.',
  'findings.changed.fresh': 'new topics are {topics}',
  'findings.changed.fresh.one': 'a new topic is {topics}',
  'findings.changed.gone': 'nobody returns to {topics}',
  'findings.changed.providers': 'new providers are {names}',
  'findings.changed.providers.one': 'a new provider is {names}',

  'findings.raised':
    '*{count, plural, one {# State raises} other {# States raise}} {topic}*, most of all topics that no State asks for.',
  'findings.raised.next':
    '*{count, plural, one {# State raises} other {# States raise}} {topic}*, most of all topics that no State asks for; {others, plural, one {# raises} other {# raise}} {next}.',
  'findings.raised.equal':
    '*{count, plural, one {# State raises} other {# States raise}} {topic}*, and as many {next}; no State asks for help there.',

  'findings.contested': '*“{proposal}” is disputed*: {inFavour} for, {against} against.',

  'findings.needed':
    '*No topic concerns more States than {topic}*: {asking, plural, one {# State asks} other {# States ask}} for help, {raising, plural, one {# more raises it} other {# more raise it}}.',
  'findings.needed.asking':
    '*No topic concerns more States than {topic}*: {asking, plural, one {# State asks} other {# States ask}} for help.',
  'findings.needed.raising':
    '*No topic concerns more States than {topic}*: {raising, plural, one {# State raises it} other {# States raise it}}.',

  'findings.unused':
    '*No recorded need fits what {providers} {count, plural, one {offers on} other {offer on}}* {topics}.',
} as const;
