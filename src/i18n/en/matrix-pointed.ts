/** What is said of the cell or head of the matrix that is pointed at, in the menus of heads and behind the buttons. */
export const matrixPointed = {
  'matrix.group.voices.need':
    'of {total, plural, one {# State} other {# States}}, {asks, plural, one {# asks} other {# ask}} and {raises, plural, one {# only raises topics} other {# only raise topics}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {none of them offers help now} one {# of them offers help now} other {# of them offer help now}}',
  'matrix.group.organizations.need':
    'of {total, plural, one {# organization} other {# organizations}}, {asks, plural, one {# asks} other {# ask}} and {raises, plural, one {# only raises topics} other {# only raise topics}}',
  'matrix.group.regions': 'named as a whole, not counted as States',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Spoke at the meeting, but nothing is recorded on this topic.',
  'matrix.about.blank.no-remarks': 'The minutes record no remarks.',
  'matrix.about.blank.not-participant': 'Was not a participant in the meeting.',
  'matrix.about.blank.hidden': 'The filters hide all records here.',
  'matrix.about.disputed': 'Two codings differ here. The evidence shows how this was resolved.',
  'matrix.about.topics': 'Topics: {list}.',
  'matrix.about.topics.need': '{asks} asked for, {raises} only raised',
  'matrix.about.topics.capacity': '{count} with experience',
  'matrix.about.topics.available': '{count} with an available offer',
  'matrix.about.topics.planned': '{count} with a planned offer',
  'matrix.about.topics.delivered': '{count} with past help',
  'matrix.about.states': 'States: {list}.',
  'matrix.about.states.need': '{asks} asking, {raises} only raising',
  'matrix.about.states.capacity': '{count} with experience',
  'matrix.about.states.available': '{count} offering now',
  'matrix.about.states.planned': '{count} planning to help',
  'matrix.about.states.delivered': '{count} that helped before',
  'matrix.about.organizations': 'Organizations offering now: {count}.',
  'matrix.about.total.topics': 'Each topic counts once, however many records it has.',
  'matrix.about.total.states':
    'Each State counts once, however many records it has. Organizations and regions do not count.',

  'matrix.about.record.implied': '{does} (implied)',
  'matrix.does.requested': 'Asks',
  'matrix.does.acknowledged': 'Acknowledges a lack',
  'matrix.does.raised': 'Raises the topic',
  'matrix.does.available': 'Offers now',
  'matrix.does.planned': 'Plans or proposes help',
  'matrix.does.delivered': 'Has helped',
  'matrix.does.in-place': 'Reports experience',
  'matrix.does.in-progress': 'Reports experience in progress',
  'matrix.about.more': 'And {count, plural, one {# more record} other {# more records}}.',
  'matrix.about.open':
    '{count, plural, one {Enter opens the sentence} other {Enter opens the # sentences}}',
  'matrix.about.corner': 'Order of the rows',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.sort.actors': 'Actors: {now}. Click or Enter: {next}.',
  'matrix.about.sort.topics': 'Topics: {now}. Click or Enter: {next}.',
  'matrix.about.total.providers':
    'Each State and each organization counts once, however many records it has. Regions do not count.',
  'matrix.menu': 'Menu of {name}',
  'matrix.menu.close': 'Close',
  'matrix.menu.profile': 'Open the profile',
  'matrix.menu.alone': 'Show only this',
  'matrix.menu.all': 'Show all again',
  'matrix.menu.pin': 'Pin first',
  'matrix.menu.hide.actor': 'Hide this actor',
  'matrix.menu.hide.topic': 'Hide this topic',
  'matrix.menu.unhide': 'Show what is hidden ({count})',
  'matrix.sign.need': 'The actor asks for help or acknowledges a lack. Numbers count records.',
  'matrix.sign.soft': 'The actor mentions the topic as a concern but does not ask for help.',
  'matrix.sign.none': 'No available offer answers this State’s need.',
  'matrix.sign.perhaps':
    'An available offer may answer this State’s need. The offer names no form of cooperation, is implied, or is open on request.',
  'matrix.sign.answered':
    'A coloured sign without ? or ≈. An available offer answers this State’s need.',
  'matrix.sign.available': 'The actor offered this help at the meeting.',
  'matrix.sign.planned':
    'Help that is planned, or proposed for study. It does not count as available.',
  'matrix.sign.delivered': 'Help already given. It is a precedent, not an offer.',
  'matrix.sign.capacity':
    'Experience that the minutes report. A dashed line means that it is still in progress.',
  'matrix.sign.implied': 'The minutes do not say it outright. We inferred it.',
  'matrix.about.total.asks':
    'The first number counts what is asked for: a request or an acknowledged lack. The second counts what is only raised.',
  'matrix.about.blank.spoken-of':
    'The minutes mention this region, but nothing is recorded on this topic.',
  'matrix.about.blank.switched-off':
    'The records here are of a kind that is not shown. Switch it on with the boxes above.',
  'matrix.fold': 'Fold empty rows into one line',
  'matrix.export': 'Export',
  'matrix.transpose': 'Topics as rows',
  'matrix.hide.actors': 'Hide empty actors',
  'matrix.hide.topics': 'Hide empty topics',
} as const;
