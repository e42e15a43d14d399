/** What a reader reads in the picture of who helps whom. */
export const chartsFlow = {
  'charts.flow.organization': 'organization',
  'charts.help.available': 'Available offers',
  'charts.help.planned': 'Planned help',
  'charts.help.delivered': 'Past help',
  'charts.help.apart': 'Planned and past help are never added to available offers.',
  'charts.flow.column.providers': 'Providers',
  'charts.flow.column.topics': 'Topics',
  'charts.flow.column.recipients': 'Recipients',
  'charts.flow.other.providers':
    '{count, plural, one {# other provider} other {# other providers}}',
  'charts.flow.other.topics': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# other recipient} other {# other recipients}}',
  'charts.flow.open': 'Open to all',
  'charts.flow.members': 'Members of a group',
  'charts.flow.members.of': 'Members of {name}',
  'charts.flow.on-request': 'On request',
  'charts.flow.nobody': 'No recipient named',
  'charts.flow.offers.offer': '{count, plural, one {# record} other {# records}}',
  'charts.flow.offers.past': '{count, plural, one {# case of help} other {# cases of help}}',
  'charts.flow.from': 'from {count, plural, one {# provider} other {# providers}}',
  'charts.flow.on': 'on {count, plural, one {# topic} other {# topics}}',
  'charts.flow.to': 'to {count, plural, one {# named recipient} other {# named recipients}}',
  'charts.flow.of-which.available': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.planned': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.members': '{count, plural, other {#}} open to a group',
  'charts.flow.of-which.on-request': '{count, plural, other {#}} open on request',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} without a named recipient',
  'charts.flow.ribbon.offer': '{from} to {to}: {count, plural, one {# record} other {# records}}',
  'charts.flow.ribbon.past':
    '{from} to {to}: {count, plural, one {# case of help} other {# cases of help}}',
  'charts.flow.empty.kind': 'This chart shows only offers, and the filter leaves them out.',
  'charts.flow.empty.none': 'No offer matches the filters. Remove a filter to see more.',
  'charts.flow.summed': 'Names under “other”',
  'charts.flow.title.available': 'Providers and recipients: available offers',
  'charts.flow.title.planned': 'Providers and recipients: planned help',
  'charts.flow.title.delivered': 'Providers and recipients: past help',
  'charts.flow.reading':
    'The bands run from providers through topics to the recipients that the minutes name. Their thickness counts records, or cases of past help. You see one status of help at a time. A record that names several actors counts for each of them. If you filter by actor, you see what it gives and what it receives.',
  'charts.flow.thickness.offer': 'thickness: number of records',
  'charts.flow.thickness.past': 'thickness: number of cases',
  'charts.flow.left-out': 'Left out by the filter: {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# record counts} other {# records count}} {mentions, plural, one {# time} other {# times}} among the recipients, because some name several.',
  'charts.flow.several.past':
    '{offers, plural, one {# case counts} other {# cases count}} {mentions, plural, one {# time} other {# times}} among the recipients, because some name several.',
  'charts.flow.table.caption.offer': '{title}, counted in records. {scope}',
  'charts.flow.table.caption.past': '{title}, counted in cases of help. {scope}',
  'charts.flow.table.provider': 'Provider',
  'charts.flow.table.topic': 'Topic',
  'charts.flow.table.offers.offer': 'Records',
  'charts.flow.table.offers.past': 'Cases of help',
  'charts.flow.table.recipients.offer': 'Recipients, and records for each',
  'charts.flow.table.recipients.past': 'Recipients, and cases for each',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'The most records come from {names}: {part, number} of {offers, number}.',
  'charts.flow.finding.from.planned':
    'The most planned help comes from {names}: {part, number} of {offers, number} records.',
  'charts.flow.finding.from.delivered':
    'The most past help came from {names}: {part, number} of {offers, number} cases.',
  'charts.flow.finding.only.available': 'All records come from {names}.',
  'charts.flow.finding.only.planned': 'All planned help comes from {names}.',
  'charts.flow.finding.only.delivered': 'All past help came from {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Each offer names its recipients.} one {# record is open to all.} other {# records are open to all.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Each case names its recipients.} one {# case names no recipient.} other {# cases name no recipient.}}',
  'charts.help': 'Status of help',
  'charts.help.told': '{told} ({records, plural, one {# record} other {# records}})',
  'charts.flow.finding.told':
    '{passages, plural, one {# statement} other {# statements}} {passages, plural, one {offers help now} other {offer help now}}. {records, plural, one {We made # record} other {We made # records}} from {passages, plural, one {this statement} other {these statements}}.',
} as const;
