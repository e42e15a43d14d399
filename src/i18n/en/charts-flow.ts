/** What a reader reads in the picture of who helps whom. */
export const chartsFlow = {
  'charts.flow.organization': 'organization',
  'charts.help.available': 'Available offers',
  'charts.help.planned': 'Planned help',
  'charts.help.delivered': 'Past help',
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
  'charts.flow.nobody': 'Nobody named',
  'charts.flow.offers.offer': '{count, plural, one {# record} other {# records}}',
  'charts.flow.offers.past': '{count, plural, one {# case of help} other {# cases of help}}',
  'charts.flow.from': 'from {count, plural, one {# provider} other {# providers}}',
  'charts.flow.on': 'on {count, plural, one {# topic} other {# topics}}',
  'charts.flow.to': 'to {count, plural, one {# named recipient} other {# named recipients}}',
  'charts.flow.of-which.available': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.planned': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.members': '{count, plural, other {#}} open to members',
  'charts.flow.of-which.on-request': '{count, plural, other {#}} open on request',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} without a named recipient',
  'charts.flow.ribbon.offer': '{from} to {to}: {count, plural, one {# record} other {# records}}',
  'charts.flow.ribbon.past':
    '{from} to {to}: {count, plural, one {# case of help} other {# cases of help}}',
  'charts.flow.empty.kind': 'Offers are left out by the filter, and nothing else flows here.',
  'charts.flow.empty.none':
    'No offer is recorded under the present filter: nobody gives, or is named to receive. Remove a filter to see more.',
  'charts.flow.summed': 'What is summed under “other”',
  'charts.flow.title.available': 'Who helps whom: available offers',
  'charts.flow.title.planned': 'Who helps whom: planned help',
  'charts.flow.title.delivered': 'Who helps whom: past help',
  'charts.flow.reading':
    'From providers through topics to the recipients that the minutes name, in numbers of records, or of cases where help was given. One status of help is shown at a time: planned and past help are never added to what is available. A record that names several counts at each of them, so that the recipients can have more together than there are records. A filter on actors keeps what these give and what they receive.',
  'charts.flow.thickness.offer': 'as thick as there are records',
  'charts.flow.thickness.past': 'as thick as there are cases of help',
  'charts.flow.left-out': 'Left out by the filter: {names}.',
  'charts.flow.several.offer':
    '{offers, plural, one {# record} other {# records}}; recipients named {mentions, plural, one {# time} other {# times}}, as some records name several.',
  'charts.flow.several.past':
    '{offers, plural, one {# case of help} other {# cases of help}}; recipients named {mentions, plural, one {# time} other {# times}}, as some cases name several.',
  'charts.flow.table.caption.offer': '{title}, in numbers of records. {scope}',
  'charts.flow.table.caption.past': '{title}, in numbers of cases of help. {scope}',
  'charts.flow.table.provider': 'Provider',
  'charts.flow.table.topic': 'Topic',
  'charts.flow.table.offers.offer': 'Records',
  'charts.flow.table.offers.past': 'Cases of help',
  'charts.flow.table.recipients.offer': 'Recipients, and records for each',
  'charts.flow.table.recipients.past': 'Recipients, and cases for each',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.one': '{name} ({count, number})',
  'charts.flow.finding.from.available':
    'The records come above all from {names}: {part, number} of {offers, number}.',
  'charts.flow.finding.from.planned':
    'Planned help comes above all from {names}: {part, number} of {offers, number} records.',
  'charts.flow.finding.from.delivered':
    'Past help came above all from {names}: {part, number} of {offers, number} cases.',
  'charts.flow.finding.only.available': 'All records come from {names}.',
  'charts.flow.finding.only.planned': 'All planned help comes from {names}.',
  'charts.flow.finding.only.delivered': 'All past help came from {names}.',
  'charts.flow.finding.open.available':
    '{open, plural, =0 {Each offer names its recipients.} one {# is open to all.} other {# are open to all.}}',
  'charts.flow.finding.open.delivered':
    '{open, plural, =0 {Each case names its recipients.} one {# names no recipient.} other {# name no recipient.}}',
  'charts.help': 'Status of help',
  'charts.help.told': '{told} ({records, plural, one {# record} other {# records}})',
  'charts.flow.finding.told': 'Available offers: {told}.',
} as const;
