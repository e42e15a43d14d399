/** What a reader reads in the view of matches. */
export const matches = {
  'matches.title': 'Matches',
  'matches.lists': 'Lists of matches',
  'matches.list.needs': 'Needs',
  'matches.list.offers': 'Offers',
  'matches.list.unanswered': 'Needs not clearly answered',
  'matches.list.unused': 'Offers that answer no recorded need',
  'matches.list.single': 'Only one provider',
  'matches.list.uncovered': 'No answer',
  'matches.list.single.one':
    '{count, plural, one {# topic} other {# topics}} with only one provider',
  'matches.list.single.none':
    '{count, plural, one {# topic without any answer} other {# topics without any answer}}',
  'matches.list.single.zero':
    'On {topics, plural, one {the only topic} other {every topic}} with a need, several providers answer',
  'matches.list.offers.of': 'Offers by {names}',
  'matches.list.unused.of': 'Offers by {names} that answer no recorded need',
  'matches.list.chosen': 'the chosen actors',

  'matches.needs': '{count, plural, one {# need} other {# needs}}: {states}',
  'matches.state.answered': '{count} answered',
  'matches.state.perhaps': '{count} perhaps',
  'matches.state.none': '{count} not answered',
  'matches.needs.zero': 'No need recorded',
  'matches.needs.hidden': 'No need under these filters',
  'matches.named': '{name}: offers made to it by name, on topics where it has no recorded need',
  'matches.named.both':
    '{name}: offers made to it by name or as a member of a group, on topics where it has no recorded need',
  'matches.named.region':
    '{name}: offers made to a group that it belongs to, on topics where it has no recorded need',
  'matches.unanswered':
    'No offer answers {none, plural, one {# need} other {# needs}}; {perhaps, plural, one {# more is} other {# more are}} perhaps answered, on {topics, plural, one {# topic} other {# topics}} in all',
  'matches.unanswered.none':
    'No offer answers {count, plural, one {# need} other {# needs}}, on {topics, plural, one {# topic} other {# topics}}',
  'matches.unanswered.perhaps':
    '{count, plural, one {# need is} other {# needs are}} perhaps answered, on {topics, plural, one {# topic} other {# topics}}',
  'matches.asked-first':
    'Topics with a request or an acknowledged lack come first, then topics that are only raised. Within each part the order is neutral. Needs of organizations and regions count too.',
  'matches.unused':
    '{count, plural, one {# record of an available offer answers} other {# records of available offers answer}} no recorded need',

  'matches.organization': 'organization',
  'matches.order': 'How matches are ordered',
  'matches.order.how':
    'A need and an offer match if they are on the same topic. The actor with the need must not make the offer itself, alone or with others. There is no score. The first line below decides. If two matches are equal there, the next line decides. On each line, the best comes first:',
  'matches.collapsible': '{label}: {of}',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, then {next}',
  'matches.order.rest':
    'Equal matches follow the neutral order of the matrix: subregion, then name. Only the first group is open. The others are closed and show only their number. Past help is a precedent, not an offer.',
  'matches.order.offers':
    'Beside an offer you see who could use it. States, organizations and regions are listed apart. Then come those who need another form of help, and those who cannot use the offer.',
  'matches.order.aside':
    'If a need names a provider, we show it; it does not change the order. If a statement names several providers of one offer, we list it once, under the first. It counts for each provider.',
  'matches.order.filters':
    'Filters choose the needs and offers in the list. Only the filters on meeting and basis also change what answers them.',
  'matches.criterion.group': 'Group',
  'matches.criterion.fit': 'Form of cooperation',
  'matches.criterion.openness': 'Openness',
  'matches.group.answered': 'answers',
  'matches.group.perhaps': 'perhaps answers',
  'matches.group.related': 'of another form',
  'matches.group.planned': 'planned',
  'matches.group.others': 'open to others only',
  'matches.group.delivered': 'past',
  'matches.group.peers': 'experience to learn from, not an offer',
  'matches.fit.shared': 'in common',
  'matches.fit.any': 'the need names none',
  'matches.fit.unnamed': 'the offer names none',
  'matches.fit.different': 'different',
  'matches.openness.named': 'named for the actor',
  'matches.openness.member': 'for a group that the actor belongs to',
  'matches.openness.all': 'open to all',
  'matches.openness.on-request': 'open on request',
  'matches.openness.part': 'open to a part of the region',
  'matches.openness.others': 'for a group that the actor does not belong to',
  'matches.openness.reserved': 'reserved for others',
  'matches.openness.not-offered': 'in place, not offered',

  'matches.why.shared': 'same form: {given}',
  'matches.why.different': 'different form: {given}, not {wanted}',
  'matches.why.unnamed': 'no form named',
  'matches.why.unnamed.need': 'the offer names no form of help; the need names {wanted}',
  'matches.why.any': '{given}; the need names no form',
  'matches.why.named': 'named for {names}',
  'matches.why.member': 'for {open}',
  'matches.why.reserved': 'reserved for {names}',
  'matches.why.past.named': 'went to {names}',
  'matches.why.past.all': 'no recipient named',
  'matches.why.past.member': 'went to {names}',
  'matches.why.past.others': 'went to others: {names}',
  'matches.why.asked.state': 'the State it asked',
  'matches.why.asked.organization': 'the organization it asked',
  'matches.why.asked.region': 'the region it asked',
  'matches.why.asks': 'asks this provider',
  'matches.why.together': 'named together in one statement',

  'matches.none': 'Not answered',
  'matches.nothing': 'No offer and no experience is recorded on this topic.',
  'matches.perhaps': 'Perhaps answered',
  'matches.count.perhaps': 'Perhaps answers: {count, plural, one {# record} other {# records}}',
  'matches.count.related': 'Another form: {count, plural, one {# record} other {# records}}',
  'matches.count.own':
    'Own offers, alone or with others: {count, plural, one {# record} other {# records}}',
  'matches.count.others': 'Open to others only: {count, plural, one {# record} other {# records}}',
  'matches.available':
    '{count, plural, one {# record of an available offer} other {# records of available offers}}',
  'matches.planned':
    '{count, plural, one {# record of a planned offer} other {# records of planned offers}}',
  'matches.delivered':
    '{count, plural, one {# record of past help} other {# records of past help}}',
  'matches.peers':
    '{count, plural, one {# State with experience} other {# States with experience}}',

  'matches.needy.state': '{count, plural, one {# State with a need} other {# States with a need}}',
  'matches.needy.organization':
    '{count, plural, one {# organization with a need} other {# organizations with a need}}',
  'matches.needy.region':
    '{count, plural, one {# region with a need} other {# regions with a need}}',
  'matches.barred':
    '{count, plural, one {# actor that has a need but cannot use it} other {# actors that have a need but cannot use it}}',
  'matches.otherForm':
    '{count, plural, one {# actor that needs another form of help} other {# actors that need another form of help}}',
  'matches.more': '{count, plural, one {and # more} other {and # more}}',
  'matches.for': 'for',
  'matches.asked': 'asked of',
  'matches.with': 'with',
  'matches.together': 'in one statement with',
  'matches.unused.no-need': 'Nobody else has a recorded need on this topic.',
  'matches.single.one': 'Only one provider answers, clearly or perhaps',
  'matches.single.rests': 'The only provider:',
  'matches.single.itself': 'It also has a need here, and no other available offer answers it.',
  'matches.single.together': 'Several providers that make one offer together',
  'matches.single.uncounted':
    'These topics count neither as topics with one provider nor as topics with none.',
  'matches.single.joint':
    '{count, plural, one {Only one joint offer} other {Only # joint offers}}, by:',
  'matches.single.none': 'No offer answers a need',

  'matches.filter': 'Filter',
  'matches.first': '{names} first.',
  'matches.neutral': 'Show all in neutral order',

  'matches.empty.needs': 'No needs are recorded.',
  'matches.empty.offers': 'No offers are recorded.',
  'matches.empty.unanswered': 'Every need listed is answered.',
  'matches.empty.unused': 'Every available offer listed could answer a need.',
  'matches.empty.single': 'No topic has a single provider that answers a need.',
  'matches.empty.none': 'On every topic with a need an offer answers, clearly or perhaps.',
  'matches.empty.filtered': 'These filters leave nothing to list.',
  'matches.list.told':
    '{passages, plural, one {# statement} other {# statements}}, {records, plural, one {# record} other {# records}}',
  'matches.list.told.how': 'A statement in the minutes gives a record for each provider and topic.',
  'matches.told.from': '{heading} (from {told})',
} as const;
