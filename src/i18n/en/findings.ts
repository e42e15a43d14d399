/**
 * What the meetings found, each in one sentence of at most 25 words. Between asterisks stands what leads
 * to the view that shows it.
 */
export const findings = {
  'findings.label': 'Findings',
  'findings.one': 'Finding',
  'findings.all': 'All {count} findings',
  'findings.fewer': 'Fewer findings',
  'findings.sentences': 'Quotes',
  'findings.more': '{names} and {count, plural, one {# more} other {# more}}',
  'findings.help': 'help',

  'findings.asks.each': '{names} ({topics})',
  'findings.asks.only': '*{requested} {count, plural, one {requests help} other {request help}}*.',
  'findings.asks':
    '*{requested} {count, plural, one {requests help} other {request help}}*; {acknowledged} {more, plural, one {acknowledges a lack} other {acknowledge a lack}}.',
  'findings.asks.more':
    '*{requested} {count, plural, one {requests help} other {request help}}*; {more, plural, one {# other State acknowledges a lack} other {# other States acknowledge a lack}}.',
  'findings.asks.requested':
    '*{requested} {count, plural, one {requests help} other {request help}}* on {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {acknowledges a lack} other {acknowledge a lack}}* on {topics}.',

  'findings.unanswered.brief': 'No offer now: {topics}',
  'findings.unanswered.asked':
    '*Nobody offers help now on {topics}*, though {states, plural, one {a State needs} other {States need}} it.',
  'findings.unanswered.asked.offered':
    '*No offer fits what {states, plural, one {a State needs} other {States need}} on {topics}*.',
  'findings.unanswered.raised':
    '*Nobody offers help now on {count, plural, one {a topic} other {# topics}} that {states, plural, one {a State only raises} other {States only raise}}*: {topics}.',
  'findings.unanswered.raised.offered':
    '*No offer fits what {states, plural, one {# State raises} other {# States raise}}* on {topics}.',

  'findings.offers.implied': '{name} (implied)',
  'findings.offers.partly': '{name} (partly implied)',
  'findings.offers':
    '*{providers} {count, plural, one {offers help} other {offer help}} now* on {topics}.',
  'findings.offers.fewer': '{name} {count, plural, one {(on # topic)} other {(on # topics)}}',
  'findings.offers.main':
    '*{providers} {count, plural, one {offers {form}} other {offer {form}}} now* on {topics, plural, one {# topic} other {# topics}}, in one speech; {rest}.',
  'findings.offers.nobody': 'nobody else offers help',
  'findings.offers.rest':
    '{count, plural, one {there is # more offer} other {there are # more offers}}',
  'findings.offers.rest.implied':
    '{count, plural, one {# more offer is implied} other {# more offers are implied}}',
  'findings.offers.rest.of': '{rest}: {others}',

  'findings.planned':
    '*{providers} {count, plural, one {plans {form}} other {plan {form}}}* on {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {plans {form}} other {plan {form}}}*, {terms}: {topics}.',
  'findings.terms': '{condition} and {open}',
  'findings.open.all': 'open to all',
  'findings.open.members': 'open to a group',
  'findings.open.on-request': 'on request',
  'findings.open.named': 'open to some only',
  'findings.if.funding': 'if funded',
  'findings.if.agreement': 'if agreed',

  'findings.changed': '*Changes from {since} to {date}*: {changes}.',
  'findings.changed.fresh': '{topics} {count, plural, one {is a new topic} other {are new topics}}',
  'findings.changed.gone':
    'no State {count, plural, one {asks for or raises {topics}} other {asks for or raises {topics}}}',
  'findings.changed.withdrawn':
    '{names} {count, plural, one {does not repeat its request} other {do not repeat their requests}} ({topics})',
  'findings.changed.providers':
    '{names} {count, plural, one {is a new provider} other {are new providers}}',

  'findings.raised': '*{most}*.',
  'findings.raised.both': '*{most}*; {next}.',
  'findings.raised.asks':
    '{count, plural, one {# State requests help or acknowledges a lack} other {# States request help or acknowledge a lack}} on {topic}',
  'findings.raised.raises':
    '{count, plural, one {# State raises {topic}} other {# States raise {topic}}}',
  'findings.raised.named':
    '{count, plural, one {# State asks for or raises {topic}} other {# States ask for or raise {topic}}}',
  'findings.raised.asking': '{most} (of them {parts})',
  'findings.raised.asking.count': '{most} ({count} with a request or a lack)',
  'findings.raised.requests': '{count, plural, one {# requests help} other {# request help}}',
  'findings.raised.acknowledges':
    '{count, plural, one {# acknowledges a lack} other {# acknowledge a lack}}',
  'findings.raised.implied': '{count} implied',
  'findings.raised.part': '{most} ({parts})',
  'findings.raised.next.asks': '{count, plural, one {#} other {#}} on {topic}',
  'findings.raised.next.raises': '{count, plural, one {# raises {topic}} other {# raise {topic}}}',
  'findings.raised.next.named':
    '{count, plural, one {# asks for or raises {topic}} other {# ask for or raise {topic}}}',

  'findings.contested': '*“{proposal}” is disputed* (for: {inFavour}; against: {against}).',
  'findings.contested.all':
    '*{count, plural, one {# proposal is disputed} other {# proposals are disputed}}*: {names}.',
  'findings.contested.sides': '{proposal} (for: {inFavour}; against: {against})',

  'findings.unused':
    '*{providers} {count, plural, one {offers help} other {offer help}} that fits no recorded need*: {topics}.',
  'findings.unused.form': '{topics} (needs name another form)',
  'findings.unused.closed': '{topics} (for others only)',
} as const;
