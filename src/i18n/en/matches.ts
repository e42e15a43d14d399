/** What a reader reads in the view of matches. */
export const matches = {
  'matches.title': 'Matches',
  'matches.lists': 'Lists of matches',
  'matches.list.needs': 'Needs',
  'matches.list.offers': 'Offers',
  'matches.list.unanswered': 'Needs without an available offer',
  'matches.list.unused': 'Offers not taken up',
  'matches.list.single': 'Topics: {single} on one provider, {none} without',

  'matches.needs':
    '{count, plural, one {# need} other {# needs}}, {without, plural, =0 {none without an available offer} other {# without an available offer}}',
  'matches.needs.zero': 'No need recorded',
  'matches.needs.hidden': 'No need under these filters',
  'matches.named': 'Named for {name}, no need recorded on these topics',
  'matches.named.region': 'Named for the region of {name}, no need recorded on these topics',
  'matches.unanswered':
    '{count, plural, one {# need} other {# needs}} without an available offer, on {topics, plural, one {# topic} other {# topics}}',
  'matches.unused':
    '{count, plural, one {# available offer} other {# available offers}} that no recorded need takes up',
  'matches.single':
    '{single, plural, one {# topic rests} other {# topics rest}} on one provider, {none, plural, one {# topic has} other {# topics have}} none',

  'matches.kinds': 'Filters on kind change nothing in this view.',
  'matches.organization': 'organization',
  'matches.order': 'How matches are ordered',
  'matches.order.how':
    'A need and an offer match where they are on one topic and of two actors. There is no score. Each line decides where those above it are equal, best first:',
  'matches.order.line': '{criterion}: {values}',
  'matches.order.then': '{first}, then {next}',
  'matches.order.rest':
    'Equals stand in the neutral order of the matrix. Each group but the first is folded behind its count. What was delivered is a precedent, not an offer.',
  'matches.order.offers':
    'Beside an offer stand those who could use it, States, organizations and regions apart, then those in need for whom it is not; each of these in the order above.',
  'matches.order.aside':
    'Whom a need asks is said and sorts nothing. An offer that one passage tells of several stands once, at the first of them, and counts for each.',
  'matches.order.filters':
    'Filters choose the needs and offers that are listed, whatever their kind. What answers them is narrowed by meeting and basis alone.',
  'matches.criterion.group': 'Group',
  'matches.criterion.form': 'Form of cooperation',
  'matches.criterion.openness': 'Openness',
  'matches.criterion.firmness': 'Firmness (the group has decided, except of what is reserved)',
  'matches.group.available': 'available',
  'matches.group.planned': 'planned',
  'matches.group.delivered': 'past',
  'matches.group.reserved': 'reserved for others',
  'matches.group.peers': 'possible peers (States with a capacity in place)',
  'matches.form.shared': 'in common',
  'matches.form.unstated': 'not stated on one side',
  'matches.form.different': 'different',
  'matches.openness.named': 'named for the actor',
  'matches.openness.region': 'for its region',
  'matches.openness.open': 'open to all',
  'matches.openness.reserved': 'reserved for others',
  'matches.openness.not-offered': 'in place, not offered',

  'matches.why.shared': 'same form: {given}',
  'matches.why.different': 'different form: {given}, not {wanted}',
  'matches.why.unstated': 'no form stated',
  'matches.why.unstated.offer': 'no form stated; needed: {wanted}',
  'matches.why.unstated.need': '{given}; the need states no form',
  'matches.why.named': 'named for {names}',
  'matches.why.region': 'for its region: {names}',
  'matches.why.reserved': 'reserved for others: {names}',
  'matches.why.past.open': 'nobody named',
  'matches.why.past.named': 'went to {names}',
  'matches.why.past.region': 'went to its region: {names}',
  'matches.why.past.reserved': 'went to others: {names}',
  'matches.why.asked.state': 'the State it asked',
  'matches.why.asked.organization': 'the body it asked',
  'matches.why.asked.region': 'the region it asked',
  'matches.why.asks': 'asks this provider',
  'matches.why.together': 'one passage, counted for each',

  'matches.none': 'No available offer',
  'matches.nothing': 'Nothing of anybody else is recorded on this topic.',
  'matches.available': '{count, plural, one {# available offer} other {# available offers}}',
  'matches.planned': '{count, plural, one {# planned offer} other {# planned offers}}',
  'matches.delivered': '{count, plural, one {# past offer} other {# past offers}}',
  'matches.reserved':
    '{count, plural, one {# offer reserved for others} other {# offers reserved for others}}',
  'matches.peers': '{count, plural, one {# possible peer} other {# possible peers}}',

  'matches.needy.state': '{count, plural, one {# State in need} other {# States in need}}',
  'matches.needy.organization':
    '{count, plural, one {# organization in need} other {# organizations in need}}',
  'matches.needy.region': '{count, plural, one {# region in need} other {# regions in need}}',
  'matches.barred':
    '{count, plural, one {# in need but not named} other {# in need but not named}}',
  'matches.more': '{count, plural, one {and # more} other {and # more}}',
  'matches.for': 'for',
  'matches.asked': 'asked of',
  'matches.with': 'with',
  'matches.together': 'in one passage with',
  'matches.unused.no-need': 'Nobody else has a recorded need on this topic.',
  'matches.single.one': 'One provider',
  'matches.single.rests': 'Rests on',
  'matches.single.itself':
    'It has a need here itself, which no available offer of another could meet.',
  'matches.single.together': 'Several providers, but only together',
  'matches.single.uncounted': 'Counted neither as one provider nor as none.',
  'matches.single.joint':
    '{count, plural, one {Rests on one joint offer of} other {Rests on # joint offers of}}',
  'matches.single.none': 'No provider',

  'matches.only': '{name} only',
  'matches.all': '{name}: all again',
  'matches.its.needs': '{name}: what it needs',
  'matches.its.offers': '{name}: what it offers',

  'matches.empty.needs': 'No needs are recorded.',
  'matches.empty.offers': 'No offers are recorded.',
  'matches.empty.unanswered': 'Every need listed has an available offer.',
  'matches.empty.unused': 'Every available offer listed could meet a need.',
  'matches.empty.single': 'No topic rests on one provider.',
  'matches.empty.none': 'Every topic with a need has a provider.',
  'matches.empty.filtered': 'Nothing to list under these filters.',
} as const;
