/** What is said of the cell or head of the matrix that is pointed at, in the menus of heads and behind the buttons. */
export const matrixPointed = {
  'matrix.group.voices.need':
    'of {total, plural, one {# State} other {# States}} {asks, plural, one {# asks} other {# ask}} and {raises, plural, one {# only raises topics} other {# only raise topics}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {none of them offers help now} one {# of them offers help now} other {# of them offer help now}}',
  'matrix.group.organizations.need':
    'of {total, plural, one {# organization} other {# organizations}} {asks, plural, one {# asks} other {# ask}} and {raises, plural, one {# only raises topics} other {# only raise topics}}',
  'matrix.group.regions': 'spoken of as one; not counted as States',
  'matrix.about.place': '{actor} · {topic}',
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
  'matrix.about.topics.need': '{asks} asked for, {raises} only raised',
  'matrix.about.topics.capacity': '{count} with a capacity',
  'matrix.about.topics.available': '{count} with an available offer',
  'matrix.about.topics.planned': '{count} with a planned offer',
  'matrix.about.topics.delivered': '{count} with a past offer',
  'matrix.about.states': 'States: {list}.',
  'matrix.about.states.need': '{asks} asking, {raises} only raising',
  'matrix.about.states.capacity': '{count} with a capacity',
  'matrix.about.states.available': '{count} offering now',
  'matrix.about.states.planned': '{count} planning to help',
  'matrix.about.states.delivered': '{count} that helped before',
  'matrix.about.organizations': 'Organizations offering now: {count}.',
  'matrix.about.total.topics':
    'Counts topics, once each, however many records there are. Planned and past offers are not added to available ones.',
  'matrix.about.total.states':
    'Counts States, once each, however many records there are; organizations and regions are not counted. Planned and past offers are not added to available ones.',

  'matrix.about.record': '{does} ({status})',
  'matrix.about.record.implied': '{does} ({status}, implied)',
  'matrix.does.requested': 'Asks',
  'matrix.does.acknowledged': 'Admits a lack',
  'matrix.does.raised': 'Raises the topic',
  'matrix.does.available': 'Offers now',
  'matrix.does.planned': 'Plans or proposes help',
  'matrix.does.delivered': 'Has helped',
  'matrix.does.in-place': 'Has a system',
  'matrix.does.in-progress': 'Is building a system',
  'matrix.about.more': 'And {count, plural, one {# more record} other {# more records}}.',
  'matrix.about.open':
    '{count, plural, one {Enter opens the sentence} other {Enter opens the # sentences}}',
  'matrix.about.corner': 'Order of the rows',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.sort.actors': 'Actors: {now}. Click or Enter: {next}.',
  'matrix.about.sort.topics': 'Topics: {now}. Click or Enter: {next}.',
  'matrix.about.total.providers':
    'Counts States and organizations, once each, however many records there are; regions are not counted. Planned and past offers are not added to available ones.',
  'matrix.menu': 'Menu of {name}',
  'matrix.menu.close': 'Close',
  'matrix.menu.profile': 'Open the profile',
  'matrix.menu.alone': 'Show this alone',
  'matrix.menu.all': 'Show all again',
  'matrix.menu.pin': 'Pin first',
  'matrix.menu.hide.actor': 'Hide this actor',
  'matrix.menu.hide.topic': 'Hide this topic',
  'matrix.menu.unhide': 'Show what is hidden ({count})',
  'matrix.sign.need': 'The actor asks for help or acknowledges a lack. Numbers count records.',
  'matrix.sign.soft': 'The actor brings the topic up as a concern, without asking.',
  'matrix.sign.none': 'A State’s need that no available offer answers.',
  'matrix.sign.perhaps':
    'A State’s need that an offer perhaps answers: it names no form of cooperation, rests on inference or is open on request.',
  'matrix.sign.answered':
    'A State’s need on a tinted ground that bears neither ? nor ≈: an available offer answers it.',
  'matrix.sign.available': 'Help put at others’ disposal at the meeting.',
  'matrix.sign.planned': 'Planned, or proposed for study. It is not added to what is available.',
  'matrix.sign.delivered': 'Help already given: a precedent, not an offer.',
  'matrix.sign.capacity':
    'What the actor says that it has in place. A dashed line: still in progress.',
  'matrix.sign.implied': 'A reader must infer it from the minutes.',
  'matrix.sign.disputed':
    'Two codings of the minutes differed here; the evidence says how that was resolved.',
  'matrix.about.total.asks':
    'First those asked for (requested, or a lack acknowledged), then those only raised.',
  'matrix.about.blank.spoken-of':
    'The minutes speak of this region, and nothing recorded is on this topic.',
  'matrix.about.blank.switched-off':
    'There are records here, of a kind that is not shown. The boxes above switch it on.',
  'matrix.fold': 'Fold rows without a mark',
  'matrix.export': 'Export',
  'matrix.transpose': 'Topics as rows',
  'matrix.hide.actors': 'Hide empty actors',
  'matrix.hide.topics': 'Hide empty topics',
} as const;
