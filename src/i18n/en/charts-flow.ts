/** What a reader reads in the picture of who helps whom. */
export const chartsFlow = {
  'charts.flow.title': 'Who helps whom',
  'charts.flow.reading':
    'From providers through topics to the recipients that the minutes name, in numbers of offers. An offer to several counts at each of them, so that the recipients can have more together than there are offers. Planned and past help have pictures of their own and are not added to what is available. A filter on actors keeps what these give and what they receive.',
  'charts.flow.thickness':
    'The thicker a ribbon, the more offers it stands for, on one scale in all pictures; the ribbons to the recipients can be the thicker.',
  'charts.flow.signs': 'Sign',
  'charts.flow.organization': 'organization',
  'charts.flow.panel.available': 'Available offers',
  'charts.flow.panel.planned': 'Planned help',
  'charts.flow.panel.delivered': 'Past help',
  'charts.flow.column.providers': 'Providers',
  'charts.flow.column.topics': 'Topics',
  'charts.flow.column.recipients': 'Recipients',
  'charts.flow.other.providers':
    '{count, plural, one {# other provider} other {# other providers}}',
  'charts.flow.other.topics': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.flow.other.recipients':
    '{count, plural, one {# other recipient} other {# other recipients}}',
  'charts.flow.open': 'Open to all',
  'charts.flow.nobody': 'Nobody named',
  'charts.flow.offers': '{count, plural, one {# offer} other {# offers}}',
  'charts.flow.total.available':
    '{offers, plural, one {# offer} other {# offers}}, {open, plural, other {#}} open to all',
  'charts.flow.total.planned':
    '{offers, plural, one {# offer} other {# offers}}, {open, plural, other {#}} open to all',
  'charts.flow.total.delivered':
    '{offers, plural, one {# offer} other {# offers}}, {open, plural, other {#}} without a named recipient',
  'charts.flow.total.named':
    '; recipients named {named, plural, one {# time} other {# times}}, as some offers name several',
  'charts.flow.from': 'from {count, plural, one {# provider} other {# providers}}',
  'charts.flow.on': 'on {count, plural, one {# topic} other {# topics}}',
  'charts.flow.to': 'to {count, plural, one {# named recipient} other {# named recipients}}',
  'charts.flow.of-which.available': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.planned': '{count, plural, other {#}} open to all',
  'charts.flow.of-which.delivered': '{count, plural, other {#}} without a named recipient',
  'charts.flow.ribbon': '{from} to {to}: {count, plural, one {# offer} other {# offers}}',
  'charts.flow.ribbon-filter':
    '{from} to {to}: {count, plural, one {# offer} other {# offers}}. Filter by {names}',
  'charts.flow.left-out': 'left out by the filter',
  'charts.flow.none': 'none recorded under the present filter',
  'charts.flow.list.more':
    'and {count, plural, one {# more topic} other {# more topics}}, in the table',
  'charts.flow.empty.kind': 'Offers are left out by the filter, and nothing else flows here.',
  'charts.flow.empty.none':
    'No offer is recorded under the present filter: nobody gives, or is named to receive. Remove a filter to see more.',
  'charts.flow.summed': 'What is summed under “other”',
  'charts.flow.table.caption': 'Who helps whom, in numbers of offers. {scope}',
  'charts.flow.table.corner': 'Provider and topic',
  'charts.flow.table.given': 'Given',
  'charts.flow.table.all': 'Offers',
  'charts.flow.table.to': 'Offers by recipient',
  'charts.flow.table.open': 'Open to all, or nobody named',
  'charts.flow.table.other': 'Others',
  'charts.flow.table.others':
    '{count, plural, one {# other pair of provider and topic} other {# other pairs of provider and topic}}',
} as const;
