/** What a reader reads in the matrix view. */
export const matrix = {
  'matrix.name': 'Cooperation matrix',
  'matrix.corner':
    '{actors, plural, one {# actor} other {# actors}}, {topics, plural, one {# topic} other {# topics}}',
  'matrix.empty':
    'No row or column is left to show. Take a filter away, or show empty rows and columns again.',

  'matrix.controls': 'Order and layout',
  'matrix.sort.actors': 'Sort actors',
  'matrix.sort.topics': 'Sort topics',
  'matrix.sort.neutral': 'Neutral order',
  'matrix.sort.name': 'By name',
  'matrix.sort.needs': 'By needs',
  'matrix.sort.offers': 'By offers',
  'matrix.sort.unmet': 'By unmet need',
  'matrix.sort.similarity': 'By similarity',
  'matrix.transpose': 'Topics as rows',
  'matrix.hide.actors': 'Hide empty actors',
  'matrix.hide.topics': 'Hide empty topics',

  'matrix.cell': '{actor}, {topic}: {holds}',
  'matrix.holds.need': '{count, plural, one {# need} other {# needs}}',
  'matrix.holds.capacity': '{count, plural, one {# capacity} other {# capacities}}',
  'matrix.holds.available': '{count, plural, one {# available offer} other {# available offers}}',
  'matrix.holds.planned': '{count, plural, one {# planned offer} other {# planned offers}}',
  'matrix.holds.delivered': '{count, plural, one {# past offer} other {# past offers}}',
  'matrix.soft.need': 'needs only raised',
  'matrix.soft.capacity': 'capacities still in progress',
  'matrix.implied.need': 'needs implied',
  'matrix.implied.capacity': 'capacities implied',
  'matrix.implied.available': 'available offers implied',
  'matrix.implied.planned': 'planned offers implied',
  'matrix.implied.delivered': 'past offers implied',
  'matrix.blank.nothing-on-topic': 'spoke, nothing on this topic',
  'matrix.blank.no-remarks': 'no remarks recorded',
  'matrix.blank.not-participant': 'not a participant',
  'matrix.blank.hidden': 'hidden by filters',

  'matrix.disputed': 'two codings differed',
  'matrix.shaky': 'two codings agree too little on this topic; read its figures with care',

  'matrix.group.voices.need':
    '{count} of {total, plural, one {# State} other {# States}} {count, plural, one {voices a need} other {voice a need}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {none of them offers help now} one {# of them offers help now} other {# of them offer help now}}',
  'matrix.group.organizations.need':
    '{count} of {total, plural, one {# organization} other {# organizations}} {count, plural, one {voices a need} other {voice a need}}',
  'matrix.group.regions': 'spoken of as one; not counted as States',
  'matrix.group.all-topics': 'All topics',

  'matrix.total.topics.need': 'Topics needed',
  'matrix.total.topics.capacity': 'Topics of capacity',
  'matrix.total.topics.available': 'Topics offered',
  'matrix.total.topics.planned': 'Topics planned',
  'matrix.total.topics.delivered': 'Topics helped',
  'matrix.total.states.need': 'States in need',
  'matrix.total.states.capacity': 'States able',
  'matrix.total.states.available': 'States offering',
  'matrix.total.states.planned': 'States planning',
  'matrix.total.states.delivered': 'States that gave',
  'matrix.total.actor.need': '{actor}: needs on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.capacity':
    '{actor}: capacities on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.available':
    '{actor}: available offers on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.planned':
    '{actor}: planned offers on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.actor.delivered':
    '{actor}: past offers on {count, plural, one {# topic} other {# topics}}',
  'matrix.total.topic.need': '{topic}: {count, plural, one {# State} other {# States}} in need',
  'matrix.total.topic.capacity':
    '{topic}: {count, plural, one {# State} other {# States}} with a capacity',
  'matrix.total.topic.available':
    '{topic}: {count, plural, one {# State} other {# States}} with an available offer',
  'matrix.total.topic.planned':
    '{topic}: {count, plural, one {# State} other {# States}} with a planned offer',
  'matrix.total.topic.delivered':
    '{topic}: {count, plural, one {# State} other {# States}} with a past offer',
  'matrix.total.uncounted': '{name}: {why}',
  'matrix.total.unasked': 'not counted, the filters leave this out',
  'matrix.total.all': 'All topics',
  'matrix.total.none': 'States and topics are not summed here',

  'matrix.hint':
    'Numbers count records. Point at a cell, or walk with the arrow keys, to read here what it holds; click or Enter opens its sentences. On the head of a row or column it shows that one alone.',
  'matrix.about.topic': '{label} ({instrument})',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.status': '{count} {status}',
  'matrix.about.kind': '{kind}: {statuses}',
  'matrix.about.implied': '{count} of these implied',
  'matrix.about.unmet': 'unmet: nobody else offers help here now',
  'matrix.about.met': 'others offer help here now',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Spoke at the meeting, and nothing recorded is on this topic. That is not the absence of a need.',
  'matrix.about.blank.no-remarks':
    'No remarks recorded in the minutes. That is not the absence of a need.',
  'matrix.about.blank.not-participant': 'Not a participant of the meeting.',
  'matrix.about.blank.hidden': 'There are records here; the filters hide them all.',
  'matrix.about.disputed': 'Two codings differed here; the evidence says how that was resolved.',
  'matrix.about.shaky': 'Two codings agree too little on this topic: read its figures with care.',
  'matrix.about.topics': 'Topics: {list}.',
  'matrix.about.topics.need': '{count} with a need',
  'matrix.about.topics.capacity': '{count} with a capacity',
  'matrix.about.topics.available': '{count} with an available offer',
  'matrix.about.topics.planned': '{count} with a planned offer',
  'matrix.about.topics.delivered': '{count} with a past offer',
  'matrix.about.states': 'States: {list}.',
  'matrix.about.states.need': '{count} in need',
  'matrix.about.states.capacity': '{count} with a capacity',
  'matrix.about.states.available': '{count} offering now',
  'matrix.about.states.planned': '{count} planning to help',
  'matrix.about.states.delivered': '{count} that helped before',
  'matrix.about.organizations': 'Organizations offering now: {count}.',
  'matrix.about.alone': 'Click or Enter: this one alone.',
  'matrix.about.again': 'Click or Enter: all of them again.',
  'matrix.about.total.topics':
    'Counts topics, once each, however many records there are. Planned and past offers are not added to available ones.',
  'matrix.about.total.states':
    'Counts States, once each, however many records there are; organizations and regions are not counted. Planned and past offers are not added to available ones.',
  'matrix.about.sort': 'Click or Enter: sort by this.',
  'matrix.about.unsort': 'Click or Enter: neutral order again.',

  'matrix.legend': 'Legend',
  'matrix.legend.need': 'need',
  'matrix.legend.soft': 'only raised',
  'matrix.legend.implied': 'implied',
  'matrix.legend.available': 'available offer',
  'matrix.legend.planned': 'planned',
  'matrix.legend.delivered': 'past',
  'matrix.legend.capacity': 'capacity',
  'matrix.legend.disputed': 'disputed',
} as const;
