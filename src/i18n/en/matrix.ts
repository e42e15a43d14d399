/** What a reader reads in the matrix view. */
export const matrix = {
  'matrix.name': 'Cooperation matrix',
  'matrix.corner':
    '{actors, plural, one {# actor} other {# actors}}, {topics, plural, one {# topic} other {# topics}}',
  'matrix.empty':
    'No rows or columns are left. Remove a filter, or show empty rows and columns again.',

  'matrix.view': 'View',
  'matrix.sort.actors': 'Sort actors',
  'matrix.sort.topics': 'Sort topics',
  'matrix.sort.neutral': 'Neutral order',
  'matrix.sort.name': 'By name',
  'matrix.sort.needs': 'By needs',
  'matrix.sort.offers': 'By offers',
  'matrix.sort.unmet': 'By needs not clearly answered',
  'matrix.sort.similarity': 'By similar signs',

  'matrix.cell': '{actor}, {topic}: {holds}',
  'matrix.holds.need': '{count, plural, one {# need} other {# needs}}',
  'matrix.holds.capacity': '{count, plural, one {# experience} other {# experiences}}',
  'matrix.holds.available': '{count, plural, one {# available offer} other {# available offers}}',
  'matrix.holds.planned': '{count, plural, one {# planned offer} other {# planned offers}}',
  'matrix.holds.delivered':
    '{count, plural, one {# case of past help} other {# cases of past help}}',
  'matrix.soft.need': 'needs only raised',
  'matrix.soft.capacity': 'experiences still in progress',
  'matrix.implied.need': 'needs implied',
  'matrix.implied.capacity': 'experiences implied',
  'matrix.implied.available': 'available offers implied',
  'matrix.implied.planned': 'planned offers implied',
  'matrix.implied.delivered': 'past help implied',
  'matrix.blank.nothing-on-topic': 'spoke, nothing on this topic',
  'matrix.blank.no-remarks': 'no remarks recorded',
  'matrix.blank.not-participant': 'not a participant',
  'matrix.blank.hidden': 'hidden by filters',

  'matrix.disputed': 'two coders differ here',
  'matrix.topic': '{label} ({instrument})',
  'matrix.shaky':
    'Two coders made records of these minutes separately. They agree too little on this topic, so its figures are uncertain.',

  'matrix.group.all-topics': 'All topics',

  'matrix.total.topics.need': 'Topics asked, raised',
  'matrix.total.topics.capacity': 'Topics with experience',
  'matrix.total.topics.available': 'Topics offered',
  'matrix.total.topics.planned': 'Topics planned',
  'matrix.total.topics.delivered': 'Topics with past help',
  'matrix.total.states.capacity': 'States with experience',
  'matrix.total.actor.need':
    '{actor}: requests help or acknowledges a lack on {asks, plural, one {# topic} other {# topics}}, only raises {raises, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.capacity':
    '{actor}: experience on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.available':
    '{actor}: available offers on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.planned':
    '{actor}: planned offers on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.delivered':
    '{actor}: past help on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.topic.need':
    '{topic}: {asks, plural, one {# State asks} other {# States ask}}, {raises, plural, one {# only raises} other {# only raise}}',
  'matrix.total.topic.capacity':
    '{topic}: {count, plural, one {# State} other {# States}} with experience',
  'matrix.total.topic.available':
    '{topic}: {count, plural, one {# State} other {# States}} with an available offer',
  'matrix.total.topic.planned':
    '{topic}: {count, plural, one {# State} other {# States}} with a planned offer',
  'matrix.total.topic.delivered':
    '{topic}: {count, plural, one {# State} other {# States}} that helped before',
  'matrix.total.uncounted': '{name}: {why}',
  'matrix.total.unasked': 'not shown, so not counted',
  'matrix.total.all': 'All topics',
  'matrix.total.none': 'States and topics are not added up',

  'matrix.legend': 'Legend',
  'matrix.legend.need': 'asks or lacks',
  'matrix.legend.soft': 'raises',
  'matrix.legend.implied': 'implied',
  'matrix.legend.available': 'offers now',
  'matrix.legend.planned': 'planned',
  'matrix.legend.delivered': 'past',
  'matrix.legend.capacity': 'experience',
  'matrix.legend.disputed': 'two coders differ',

  'matrix.fold.states': '{count, plural, one {# State} other {# States}}',
  'matrix.fold.actors': '{count, plural, one {# actor} other {# actors}}',
  'matrix.fold.no-remarks': '{who} without remarks or records: {names}',
  'matrix.fold.nothing-on-topic': '{who} with remarks, but no record to show: {names}',
  'matrix.fold.hidden': '{who} hidden by the filter: {names}',
  'matrix.fold.not-participant': '{who} not taking part: {names}',
  'matrix.unfolded': 'Fold {count, plural, one {# row} other {# rows}} where nothing is shown',
  'matrix.hidden':
    '{count, plural, one {You hid # item} other {You hid # items}}: {names}. Show again',
  'matrix.group.sorted': '{name}, {order}',
  'matrix.total.states.need': 'States that ask, only raise',
  'matrix.total.states.available': 'Providers now',
  'matrix.total.states.planned': 'Providers planning',
  'matrix.total.states.delivered': 'Past providers',
  'matrix.total.organizations':
    '{words}, {count, plural, one {# organization} other {# organizations}}, {all} in all',
  'matrix.signs': 'All signs',
  'matrix.blank.spoken-of': 'mentioned, nothing on this topic',
  'matrix.blank.switched-off': 'recorded, of a kind that is not shown',
  'matrix.fold.switched-off': '{who} with records of kinds not shown: {names}',
} as const;
