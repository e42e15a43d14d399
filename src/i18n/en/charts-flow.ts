/** What a reader reads in the picture of who helps whom, and of a status of help in others. */
export const chartsFlow = {
  'charts.help': 'Show:',
  'charts.help.one': '{help}: {count, plural, one {# sentence} other {# sentences}}',
  'charts.help.available': 'Offers',
  'charts.help.planned': 'Plans to offer',
  'charts.help.delivered': 'Help given or running',
  'charts.help.apart': 'Planned help and help given are never added to offers.',
  'charts.flow.organization': 'organization',
  'charts.flow.column.providers': 'Who helps',
  'charts.flow.column.topics': 'Topics',
  'charts.flow.column.recipients': 'Who receives it',
  'charts.flow.other.providers': '{count, plural, one {# other} other {# others}}',
  'charts.flow.other.topics': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# other recipient} other {# other recipients}}',
  'charts.flow.open': 'Open to all',
  'charts.flow.members': 'Members of a group',
  'charts.flow.members.of': 'Members of {name}',
  'charts.flow.on-request': 'On request',
  'charts.flow.nobody': 'No recipient named',
  'charts.flow.from':
    'from {count, plural, one {# country or organization} other {# countries and organizations}}',
  'charts.flow.on': 'on {count, plural, one {# topic} other {# topics}}',
  'charts.flow.to': 'to {count, plural, one {# named recipient} other {# named recipients}}',
  'charts.flow.of-which.available': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.planned': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.members': '{count, plural, other {#}} open to a group',
  'charts.flow.of-which.on-request': '{count, plural, other {#}} open on request',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} without a named recipient',
  'charts.flow.ribbon': '{from} to {to}: {count, plural, one {# sentence} other {# sentences}}',
  'charts.flow.empty.kind': 'This chart shows only help, and the filter leaves it out.',
  'charts.flow.empty.none':
    'No sentence about help matches the filters. Remove a filter to see more.',
  'charts.flow.summed': 'Names under “other”',
  'charts.flow.title.available': 'Who helps whom: offers',
  'charts.flow.title.planned': 'Who helps whom: plans to offer',
  'charts.flow.title.delivered': 'Who helps whom: help given or running',
  'charts.flow.reading':
    'The bands run from those who help through topics to the recipients that the minutes name. Their thickness counts sentences. Who says it outright most often stands first. If you filter by country, you see what it gives and what it receives.',
  'charts.flow.thickness': 'number and thickness: sentences',
  'charts.flow.inferred': 'inferred by us, after “+”',
  'charts.flow.left-out': 'Left out by the filter: {names}.',
  'charts.flow.several':
    'A sentence that names several topics, countries or organizations counts at each and once in the title. At topics and recipients it counts as outright if it is so for anyone who helps.',
  'charts.flow.table.caption': '{title}, counted in sentences. {scope}',
  'charts.flow.table.provider': 'Who helps',
  'charts.flow.table.topic': 'Topic',
  'charts.flow.table.sentences': 'Sentences',
  'charts.flow.table.recipients': 'Who receives it, and sentences for each',
  'charts.flow.table.recipient': '{name} ({count})',
  'charts.flow.finding.available':
    '{count, plural, one {# sentence offers help} other {# sentences offer help}}',
  'charts.flow.finding.planned':
    '{count, plural, one {# sentence plans to offer help} other {# sentences plan to offer help}}',
  'charts.flow.finding.delivered':
    '{count, plural, one {# sentence says who has helped or is helping} other {# sentences say who has helped or is helping}}',
  'charts.flow.finding.inferred':
    '{said}: {outright, plural, other {#}} outright, {inferred, plural, other {#}} inferred by us',
} as const;
