/** What a reader reads in the map. */
export const chartsMap = {
  'charts.map.title.of': 'Map by country: {measure}',
  'charts.map.reading':
    'Each tile is a State, roughly in its place on the map. All tiles have the same size. A stronger colour means more topics. A blank tile is not a zero, and the legend says why it is blank.',
  'charts.map.reading.needs': 'The number counts the topics that a State raises.',
  'charts.map.reading.unmet':
    'The number counts the topics that a State raises without an open offer of somebody else.',
  'charts.map.reading.offers':
    'The number counts the topics on which a State offers help. Planned help and help given do not count.',
  'charts.map.reading.capacities':
    'The number counts the topics with experience in place. Experience in progress does not count.',
  'charts.map.measure': 'Show:',
  'charts.map.measure.needs': 'Topics raised',
  'charts.map.measure.unmet': 'Topics without an open offer',
  'charts.map.measure.offers': 'Topics with an offer',
  'charts.map.measure.capacities': 'Topics with experience',
  'charts.map.value.needs': 'raises {count, plural, one {# topic} other {# topics}}',
  'charts.map.value.unmet':
    'raises {count, plural, one {# topic} other {# topics}} without an open offer',
  'charts.map.value.perhaps': '{words}, perhaps with one on {count}',
  'charts.map.value.offers': 'offers help on {count, plural, one {# topic} other {# topics}}',
  'charts.map.value.capacities':
    'has experience on {count, plural, one {# topic} other {# topics}}',
  'charts.map.column.none': 'No offer recorded',
  'charts.map.column.perhaps': 'Perhaps',
  'charts.map.legend.blank': 'Blank',
  'charts.map.legend.nothing-on-topic': 'spoke, none recorded',
  'charts.map.legend.no-remarks': 'no remarks recorded',
  'charts.map.legend.not-participant': 'not a participant',
  'charts.map.legend.hidden': 'hidden by filters',
  'charts.map.legend.met': 'open offer on each',
  'charts.map.legend.topics': 'topics',
  'charts.map.nothing.needs': 'spoke, but raised no topic',
  'charts.map.nothing.offers': 'spoke, but no offer is recorded',
  'charts.map.nothing.capacities': 'spoke, but no experience in place is recorded',
  'charts.map.blank.no-remarks': 'no remarks recorded',
  'charts.map.blank.not-participant': 'not a participant',
  'charts.map.blank.hidden': 'hidden by filters',
  'charts.map.blank.met': 'an open offer on each topic that it raises',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Map of States',
  'charts.map.elsewhere': 'Elsewhere',
  'charts.map.empty.states': 'The map shows only States, and this dataset has none.',
  'charts.map.unasked.needs': 'The map counts topics raised, and the filter leaves them out.',
  'charts.map.unasked.offers': 'The map counts offers, and the filter leaves them out.',
  'charts.map.unasked.capacities':
    'The map counts experience in place, and the filter leaves it out.',
  'charts.map.ask.needs': 'Show topics raised',
  'charts.map.ask.offers': 'Show offers',
  'charts.map.ask.capacities': 'Show experience in place',
  'charts.map.apart': 'Not on the map, because it shows only States:',
  'charts.map.apart.one': '{name} ({count, plural, one {# topic} other {# topics}})',
  'charts.map.apart.unmet':
    'The map shows no organizations or regions. Answers are counted for States only.',
  'charts.map.table.caption': '{measure} by State. {scope}',
  'charts.map.table.corner': 'State',
  'charts.map.table.subregion': 'Subregion',
  'charts.map.table.topics': 'Topics',
  'charts.map.finding.needs':
    '{count, plural, one {# of {all} States asks for help, reports a difficulty or mentions a topic as important} other {# of {all} States ask for help, report a difficulty or mention a topic as important}}',
  'charts.map.finding.unmet':
    '{count, plural, one {# of {all} States raises} other {# of {all} States raise}} topics without an open offer',
  'charts.map.finding.offers':
    '{count, plural, one {# of {all} States offers} other {# of {all} States offer}} help',
  'charts.map.finding.capacities':
    '{count, plural, one {# of {all} States reports} other {# of {all} States report}} experience in place',
} as const;
