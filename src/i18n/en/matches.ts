/** What a reader reads in the view of matches. */
export const matches = {
  'matches.title': 'Matches',
  'matches.lists': 'What is listed',
  'matches.list.needs': 'Needs',
  'matches.list.without': 'Without an offer',
  'matches.list.offers': 'Offers',
  'matches.found':
    '{count, plural, one {One topic was raised # time} other {Topics were raised # times}}: {answers}',
  'matches.found.open': 'an open offer for {count}',
  'matches.found.perhaps': 'perhaps for {count}',
  'matches.found.planned': 'help planned for {count}',
  'matches.found.none': 'none for {count}',
  'matches.found.nothing': 'No topic was raised',
  'matches.found.offers':
    '{count, plural, one {# sentence offers help} other {# sentences offer help}}, said outright',
  'matches.found.offers.both':
    '{count, plural, one {# sentence offers help} other {# sentences offer help}}, {outright} said outright and {inferred} inferred by us',
  'matches.found.offers.inferred':
    '{count, plural, one {An offer is inferred by us from # sentence} other {Offers are inferred by us from # sentences}}',
  'matches.found.offers.none': 'No offer is recorded',
  'matches.lead.offers':
    '{planned, plural, one {# sentence plans help: that is no offer yet.} other {# sentences plan help: that is no offer yet.}}',
  'matches.lead':
    'An offer is open where it is said outright, for whoever raised the topic and in a form they name.',
  'matches.lead.other':
    'Of the {without} without one, {other} {other, plural, one {has help in} other {have help in}} another form.',
  'matches.lead.planned': 'Planned help is no offer and counts apart.',
  'matches.head.who': 'Who raises it',
  'matches.head.words': 'In the words of the minutes',
  'matches.head.form': 'Form of help',
  'matches.head.why': 'Who could help, in our reading',
  'matches.head.offers': 'Who offers it',
  'matches.head.to': 'Open to',
  'matches.head.users': 'Who could use it, in our reading',
  'matches.head.named': 'Topic',
  'matches.form.none': 'none named',
  'matches.by': 'reported by {who}',
  'matches.note': '({words})',
  'matches.offers.outright': 'Said outright',
  'matches.offers.inferred': 'Inferred by us',
  'matches.offers.planned': 'Planned: no offer yet',
  'matches.offers.delivered': 'Has helped or is helping: no offer',
  'matches.users.none': 'no recorded need fits',
  'matches.more': 'and {count} more',
  'matches.named':
    '{name}: help offered, planned or given to it, by name or as a member, on topics that it did not raise',
  'matches.named.chosen':
    'The chosen countries: help offered, planned or given to them, by name or as members, on topics that they did not raise',
  'matches.empty.needs': 'No topic was raised.',
  'matches.empty.without': 'For each need listed there is an offer, perhaps one, or a plan.',
  'matches.empty.offers': 'No offer is recorded.',
  'matches.empty.filtered': 'These filters leave nothing to list.',
} as const;
