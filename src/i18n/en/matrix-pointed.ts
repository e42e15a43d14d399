/** What is said of the cell or head of the matrix that is pointed at, in the menus of heads and behind the buttons. */
export const matrixPointed = {
  'matrix.group.regions': 'named as a whole, not counted as States',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic':
    'Spoke at the meeting, but nothing is recorded on this topic.',
  'matrix.about.blank.no-remarks': 'The minutes record no remarks.',
  'matrix.about.blank.not-participant': 'Was not a participant in the meeting.',
  'matrix.about.blank.hidden': 'The filters hide all records here.',
  'matrix.about.disputed':
    'Two coders turned these minutes into records, each alone. They differ here. The evidence shows how this was resolved.',
  'matrix.about.topics': 'Topics: {list}.',
  'matrix.about.topics.asks': '{count} with a request or an acknowledged lack',
  'matrix.about.topics.raises': '{count} only raised',
  'matrix.about.topics.capacity': '{count} with experience',
  'matrix.about.topics.available': '{count} with an available offer',
  'matrix.about.topics.planned': '{count} with a planned offer',
  'matrix.about.topics.delivered': '{count} with past help',
  'matrix.about.states': 'States: {list}.',
  'matrix.about.states.asks': '{count} requesting help or acknowledging a lack',
  'matrix.about.states.raises': '{count} only raising',
  'matrix.about.states.capacity': '{count} with experience',
  'matrix.about.states.available': '{count} offering now',
  'matrix.about.states.planned': '{count} planning to help',
  'matrix.about.states.delivered': '{count} that helped before',
  'matrix.about.organizations': 'Organizations offering now: {count}.',
  'matrix.about.total.topics': 'Each topic counts once, however many records it has.',
  'matrix.about.total.states':
    'Each State counts once, however many records it has. Organizations and regions do not count.',

  'matrix.about.record.implied': '{does} (implied)',
  'matrix.does.requested': 'Requests',
  'matrix.does.acknowledged': 'Acknowledges a lack',
  'matrix.does.raised': 'Raises the topic',
  'matrix.does.available': 'Offers now',
  'matrix.does.planned': 'Plans or proposes help',
  'matrix.does.delivered': 'Has helped',
  'matrix.does.in-place': 'Reports experience',
  'matrix.does.in-progress': 'Reports work still in progress',
  'matrix.about.more': 'And {count, plural, one {# more record} other {# more records}}.',
  'matrix.about.open':
    '{count, plural, one {Click or Enter: open the sentence} other {Click or Enter: open the # sentences}}',
  'matrix.about.corner': 'Order of the rows',
  'matrix.about.group': '{name}: {figures}.',
  'matrix.about.group.asks':
    '{count, plural, one {# requests help or acknowledges a lack} other {# request help or acknowledge a lack}}',
  'matrix.about.group.raises':
    '{count, plural, one {# only raises topics} other {# only raise topics}}',
  'matrix.about.group.available':
    '{count, plural, one {# offers help now} other {# offer help now}}',
  'matrix.about.nothing': 'No record is shown here.',
  'matrix.about.profile': 'Click or Enter: open the profile.',
  'matrix.about.sort.actors': 'Actors: {now}. Click or Enter: {next}.',
  'matrix.about.sort.topics': 'Topics: {now}. Click or Enter: {next}.',
  'matrix.about.total.providers':
    'Each State and each organization counts once, however many records it has. Regions do not count.',
  'matrix.menu': 'Menu of {name}',
  'matrix.menu.close': 'Close',
  'matrix.menu.alone': 'Show only this',
  'matrix.menu.all': 'Show all again',
  'matrix.sort.neutral.topics': 'Neutral order: group by group',
  'matrix.sort.neutral.actors': 'Neutral order: subregion, then name',
  'matrix.menu.pin': 'Pin first',
  'matrix.menu.hide.actor': 'Hide this actor',
  'matrix.menu.hide.topic': 'Hide this topic',
  'matrix.menu.unhide': 'Show what is hidden ({count})',
  'matrix.sign.need': 'The actor requests help or acknowledges a lack. Numbers count records.',
  'matrix.sign.soft':
    'The actor says that the topic matters, but neither requests help nor acknowledges a lack.',
  'matrix.sign.none': 'No available offer answers the need.',
  'matrix.sign.perhaps':
    'An available offer may answer the need. The offer names no form of cooperation, is implied, or is open on request.',
  'matrix.sign.answered':
    'The sign has no ? or ~. An available offer answers the need. If the need names no form of help, any offer on its topic does.',
  'matrix.sign.shaky': 'agreement of two coders below {limit}',
  'matrix.sign.available': 'The actor offered this help at the meeting.',
  'matrix.sign.planned':
    'Help that is planned, or proposed for study. It does not count as available.',
  'matrix.sign.delivered': 'Help already given. It is a precedent, not an offer.',
  'matrix.sign.capacity':
    'Experience that the minutes report. A dashed line means that it is still in progress.',
  'matrix.sign.implied': 'The minutes do not say it outright. We inferred it.',
  'matrix.sign.passages': '{records} in {passages, plural, one {# statement} other {# statements}}',
  'matrix.about.total.asks':
    'The bold number counts what is asked for: a request or an acknowledged lack. The other number counts what is only raised.',
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
