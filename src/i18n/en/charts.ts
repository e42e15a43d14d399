/** What a reader reads in the charts view and in the frame around a chart. */
export const charts = {
  'charts.missing': 'This dataset has no chart “{title}”.',
  'charts.contents': 'Charts on this page',
  'charts.frame.table': 'Show as table',
  'charts.title.topics': 'Needs and offers by topic',
  'charts.title.actors': 'Needs and offers by country and organization',
  'charts.table.corner.topic': 'Topic',
  'charts.table.corner.actor': 'Country or organization',
  'charts.table.need.topic': 'Needs (States)',
  'charts.table.need.actor': 'Needs (topics)',
  'charts.table.caption.topic': 'Needs and offers by topic, counted in States. {scope}',
  'charts.table.caption.actor':
    'Needs and offers by country and organization, counted in topics. {scope}',
  'charts.empty.none': 'This dataset has no needs and no offers.',
  'charts.empty.kind': 'This chart shows needs and offers. The filter leaves out both.',
  'charts.empty.filter': 'No need or offer matches the filters. Remove a filter to see more.',
  'charts.silent.topic.organizations': 'Not counted here, because only organizations have needs:',
  'charts.silent.topic.regions': 'Not counted here, because only regions have needs or offers:',
  'charts.silent.topic.organizations-and-regions':
    'Not counted here, because only organizations and regions have needs or offers:',
  'charts.silent.hidden': 'With records that this chart does not count:',
  'charts.silent.topic.others': 'Only actors that the filter leaves out have records:',
  'charts.silent.topic.nothing-on-topic': 'Nothing recorded:',
  'charts.silent.actor.nothing-on-topic': 'Spoke, but no need, offer or experience is recorded:',
  'charts.silent.actor.no-remarks': 'No remarks recorded:',
  'charts.silent.actor.not-participant': 'Not participants:',
  'charts.scope.offers-of-all': 'The filter on places does not limit the offers.',
  'charts.others.topic': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.others.actor':
    '{count, plural, one {# other country or organization} other {# other countries and organizations}}',
  'charts.others.summed.topic':
    '{count, plural, one {# topic is} other {# topics are}} added up in one row',
  'charts.others.summed.actor':
    '{count, plural, one {# country or organization is} other {# countries and organizations are}} added up in one row',
  'charts.shaky':
    'Read these figures with care, because two codings of the minutes agree too little:',
  'charts.sort': 'Order',
  'charts.frame.link.failed': 'The link could not be copied. Copy it from “Share”.',
  'charts.frame.method': 'Method',
  'charts.frame.legend': 'Legend',
  'charts.frame.save.svg': 'Export as SVG',
  'charts.frame.save.png': 'Export as PNG',
  'charts.frame.save.csv': 'Export as CSV',
  'charts.title.flow': 'Providers and recipients of help',
  'charts.title.forms': 'Forms of cooperation by topic',
  'charts.title.map': 'Map by country',
  'charts.reading.topic':
    'Bars on the left count the States with needs. Bars on the right count the States and organizations (marked with a diamond) that offer help now. “?” counts the States with a need that is not answered. “~” counts the other States with a need that is only perhaps answered. A filter on places limits the needs, not the offers. Needs of organizations and all records of regions are left out. The neutral order goes by groups of topics.',
  'charts.reading.actor':
    'Bars count topics. “?” counts the topics with a need that is not answered. “~” counts the other topics with a need that is only perhaps answered. Organizations and regions have groups of their own. The neutral order goes by subregion, then by name.',
  'charts.reading.bars':
    'An actor asks when it requests help or acknowledges a lack. It raises a topic when it only says that the topic matters. Each need counts in only one part of a bar. Thin bars show planned and past help. “{order}” begins with the largest sum of “?” and “~”.',
  'charts.bars.name':
    '{title}. Use the up and down arrows to move between rows. Press Enter to mark one.',
  'charts.bars.role': 'bar chart',
  'charts.bars.side.need.topic': 'States that ask or raise',
  'charts.bars.side.offer.topic': 'Offer now',
  'charts.bars.side.need.actor': 'Topics asked for or raised',
  'charts.bars.side.offer.actor': 'Topics offered now',
  'charts.bars.legend.asks': 'asks',
  'charts.bars.legend.raises': 'raises',
  'charts.bars.legend.states': 'offers now',
  'charts.bars.legend.organizations': 'org.',
  'charts.bars.legend.planned': 'planned',
  'charts.bars.legend.past': 'past',
  'charts.bars.needs.topic':
    '{asks, plural, =0 {No State asks for it} one {# State asks for it} other {# States ask for it}}. {raises, plural, =0 {No State only raises it} one {# State only raises it} other {# States only raise it}}.',
  'charts.bars.needs.actor':
    'Topics on which it requests help or acknowledges a lack: {asks}. Topics that it only raises: {raises}.',
  'charts.bars.offers.topic':
    'Help is offered now by {states, plural, =0 {no State} one {# State} other {# States}} and {organizations, plural, =0 {no organization} one {# organization} other {# organizations}}.',
  'charts.bars.offers.actor':
    'Offers help now on {count, plural, =0 {no topic} one {# topic} other {# topics}}.',
  'charts.bars.apart': 'Not included: {planned} planned, {past} past.',
  'charts.bars.answers.topic':
    '{none, plural, =0 {No State has} one {# State has} other {# States have}} a need that is not answered. {perhaps, plural, =0 {No State has} one {# State has} other {# States have}} one that is only perhaps answered.',
  'charts.bars.answers.actor':
    'Needs not answered: on {none, plural, =0 {no topic} one {# topic} other {# topics}}. Perhaps answered: on {perhaps}.',
  'charts.bars.column.asks': 'Ask',
  'charts.bars.column.raises': 'Only raise',
  'charts.bars.column.total': 'All needs',
  'charts.bars.column.none': 'Of these, not answered',
  'charts.bars.column.perhaps': 'Of these, perhaps answered',
  'charts.bars.column.states': 'States, now',
  'charts.bars.column.organizations': 'Organizations, now',
  'charts.bars.column.now': 'Now',
  'charts.bars.column.planned': 'Planned',
  'charts.bars.column.past': 'Past',
  'charts.table.offer.topic': 'Offers (States and organizations)',
  'charts.table.offer.actor': 'Offers (topics)',
  'charts.bars.finding.topic':
    'On {count, plural, one {# topic} other {# topics}}, States have needs that no offer clearly answers.',
  'charts.bars.finding.topic.all':
    'On {count, plural, one {# topic} other {# topics}}, States have needs that no offer clearly answers: {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# State has needs} other {# States have needs}} that no offer clearly answers.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# State has needs} other {# States have needs}} that no offer clearly answers: {names}.',
  'charts.bars.finding.topic.most':
    'Topics where the most States have needs without a clear answer: {names}.',
  'charts.bars.finding.actor.most':
    'States whose needs have no clear answer on the most topics: {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# State} other {# States}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# topic} other {# topics}})',
  'charts.bars.finding.topic.none':
    'Every need is answered on {count, plural, one {the only topic} other {all # topics}} that States ask for or raise.',
  'charts.sort.of': '{order}: {chart}',
  'charts.others.names.topic':
    'The fewest States need or offer these topics. Their row counts each State once in each part. The table has a row for each topic:',
  'charts.others.names.actor':
    'These have the fewest topics. Their row counts each topic once in each part. The table has a row for each of them:',
} as const;
