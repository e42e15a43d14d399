/** What a reader reads in the view of matches. */
export const matches = {
  'matches.title': 'Matches',
  'matches.lists': 'Lists of matches',
  'matches.list.needs': 'Needs',
  'matches.list.offers': 'Offers',
  'matches.list.unanswered': 'Needs without a sure answer',
  'matches.list.unused': 'Offers that answer no recorded need',
  'matches.list.single': 'Topics: {single} on one provider, {none} without',

  'matches.needs':
    '{count, plural, one {# need} other {# needs}}: {answered} answered, {perhaps} perhaps, {none} not answered',
  'matches.needs.zero': 'No need recorded',
  'matches.needs.hidden': 'No need under these filters',
  'matches.named': 'Named for {name}, no need recorded on these topics',
  'matches.named.both':
    'Open to {name}, by name or as a member of a group, no need recorded on these topics',
  'matches.named.region': 'For a group that {name} belongs to, no need recorded on these topics',
  'matches.unanswered':
    '{none, plural, one {# need is} other {# needs are}} not answered and {perhaps, plural, one {# is} other {# are}} perhaps answered, on {topics, plural, one {# topic} other {# topics}}',
  'matches.unused':
    '{count, plural, one {# available offer that answers} other {# available offers that answer}} no recorded need',
  'matches.single':
    '{single, plural, one {# topic rests} other {# topics rest}} on one provider, {none, plural, one {# topic has} other {# topics have}} none',

  'matches.numbers': 'The numbers of offers are numbers of records: an offer of two actors is two.',
  'matches.organization': 'organization',
  'matches.order': 'How matches are ordered',
  'matches.order.how':
    'A need and an offer match where they are on one topic and the actor in need does not make the offer itself, alone or with others. There is no score. Each line decides where those above it are equal, best first:',
  'matches.collapsible': '{label}: {of}',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, then {next}',
  'matches.order.rest':
    'Equals stand in the neutral order of the matrix. Each group but the first is folded behind its count. What was delivered is a precedent, not an offer.',
  'matches.order.offers':
    'Beside an offer stand those who could use it, States, organizations and regions apart, then those in need of another form and those to whom it is not open; each of these in the order above.',
  'matches.order.aside':
    'Whom a need asks is said, and changes nothing in the order. Where one passage names several providers of an offer, the offer is listed once, under the first of them, and counted for each.',
  'matches.order.filters':
    'Filters choose the needs and offers that are listed, whatever their kind. What answers them is narrowed by meeting and basis alone.',
  'matches.criterion.group': 'Group',
  'matches.criterion.fit': 'Form of cooperation',
  'matches.criterion.openness': 'Openness',
  'matches.group.answered': 'answers',
  'matches.group.perhaps': 'answers perhaps',
  'matches.group.related': 'of another form',
  'matches.group.planned': 'planned',
  'matches.group.others': 'available, but open to others only',
  'matches.group.delivered': 'past',
  'matches.group.peers': 'possible peers (States with a capacity in place)',
  'matches.fit.shared': 'in common',
  'matches.fit.any': 'none named by the need',
  'matches.fit.unnamed': 'none named by the offer',
  'matches.fit.different': 'different',
  'matches.openness.named': 'named for the actor',
  'matches.openness.member': 'for a group of which it is a member',
  'matches.openness.all': 'open to all',
  'matches.openness.on-request': 'open on request',
  'matches.openness.others': 'for members of a group that the actor does not belong to',
  'matches.openness.reserved': 'reserved for others',
  'matches.openness.not-offered': 'in place, not offered',

  'matches.why.shared': 'same form: {given}',
  'matches.why.different': 'different form: {given}, not {wanted}',
  'matches.why.unnamed': 'no form stated',
  'matches.why.unnamed.need': 'no form stated; needed: {wanted}',
  'matches.why.any': '{given}; the need states no form',
  'matches.why.named': 'named for {names}',
  'matches.why.member': 'for members of {names}',
  'matches.why.member.unnamed': 'for members of a group',
  'matches.why.reserved': 'reserved for {names}',
  'matches.why.past.named': 'went to {names}',
  'matches.why.past.all': 'nobody named',
  'matches.why.past.member': 'went to {names}',
  'matches.why.past.others': 'went to others: {names}',
  'matches.why.asked.state': 'the State it asked',
  'matches.why.asked.organization': 'the body it asked',
  'matches.why.asked.region': 'the region it asked',
  'matches.why.asks': 'asks this provider',
  'matches.why.together': 'one passage names them all; each is counted',

  'matches.none': 'Not answered',
  'matches.nothing': 'Nothing of anybody else is recorded on this topic.',
  'matches.perhaps': 'Perhaps answered',
  'matches.count.perhaps':
    '{count, plural, one {# offer perhaps answers} other {# offers perhaps answer}}',
  'matches.count.related':
    '{count, plural, one {# offer of another form} other {# offers of another form}}',
  'matches.count.others':
    '{count, plural, one {# offer open to others only} other {# offers open to others only}}',
  'matches.available': '{count, plural, one {# available offer} other {# available offers}}',
  'matches.planned': '{count, plural, one {# planned offer} other {# planned offers}}',
  'matches.delivered': '{count, plural, one {# past offer} other {# past offers}}',
  'matches.peers': '{count, plural, one {# possible peer} other {# possible peers}}',

  'matches.needy.state': '{count, plural, one {# State in need} other {# States in need}}',
  'matches.needy.organization':
    '{count, plural, one {# organization in need} other {# organizations in need}}',
  'matches.needy.region': '{count, plural, one {# region in need} other {# regions in need}}',
  'matches.barred':
    '{count, plural, one {# in need to whom it is not open} other {# in need to whom it is not open}}',
  'matches.otherForm':
    '{count, plural, one {# in need of another form} other {# in need of another form}}',
  'matches.more': '{count, plural, one {and # more} other {and # more}}',
  'matches.for': 'for',
  'matches.asked': 'asked of',
  'matches.with': 'with',
  'matches.together': 'in one passage with',
  'matches.unused.no-need': 'Nobody else has a recorded need on this topic.',
  'matches.single.one': 'One provider',
  'matches.single.rests': 'Rests on',
  'matches.single.itself':
    'It has a need here itself, which no available offer of another answers.',
  'matches.single.together': 'Several providers that make one offer together',
  'matches.single.uncounted':
    'These topics are counted neither among those on one provider nor among those without a provider.',
  'matches.single.joint':
    '{count, plural, one {Rests on one joint offer of} other {Rests on # joint offers of}}',
  'matches.single.none': 'No provider',

  'matches.only': '{name} only',
  'matches.all': '{name}: all again',
  'matches.its.needs': '{name}: what it needs',
  'matches.its.offers': '{name}: what it offers',

  'matches.empty.needs': 'No needs are recorded.',
  'matches.empty.offers': 'No offers are recorded.',
  'matches.empty.unanswered': 'Every need listed is answered.',
  'matches.empty.unused': 'Every available offer listed could meet a need.',
  'matches.empty.single': 'No topic rests on one provider.',
  'matches.empty.none': 'Every topic with a need has a provider.',
  'matches.empty.filtered': 'Nothing to list under these filters.',
  'matches.list.told':
    '{passages, plural, one {# passage} other {# passages}}, {records, plural, one {# record} other {# records}}',
} as const;
