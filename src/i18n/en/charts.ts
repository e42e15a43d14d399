/** What a reader reads in the charts view and in the frame around a chart. */
export const charts = {
  'charts.missing': 'This dataset has no chart “{title}”.',
  'charts.contents': 'Charts on this page',
  'charts.frame.table': 'As a table',
  'charts.title.topics': 'Needs against offers by topic',
  'charts.title.actors': 'Needs against offers by country and organization',
  'charts.table.corner.topic': 'Topic',
  'charts.table.corner.actor': 'Country or organization',
  'charts.table.need.topic': 'Needs (States)',
  'charts.table.need.actor': 'Needs (topics)',
  'charts.table.caption.topic': 'Needs against offers by topic, in numbers of States. {scope}',
  'charts.table.caption.actor':
    'Needs against offers by country and organization, in numbers of topics. {scope}',
  'charts.empty.kind':
    'Neither needs nor offers are chosen in the filter, and nothing else is drawn here.',
  'charts.empty.filter':
    'No need or offer is recorded under the present filter. Remove a filter to see more.',
  'charts.silent.topic.organizations':
    'Topics on which only organizations have needs, which this chart does not count:',
  'charts.silent.topic.regions':
    'Topics on which only regions have needs or offers, which this chart does not count:',
  'charts.silent.topic.organizations-and-regions':
    'Topics on which only organizations have needs, or regions needs or offers, which this chart does not count:',
  'charts.silent.topic.hidden': 'Something is recorded, but no need or offer is shown:',
  'charts.silent.topic.others': 'Recorded by others only, whom the filter leaves out:',
  'charts.silent.topic.nothing-on-topic': 'Nothing recorded (which is not the absence of a need):',
  'charts.silent.actor.hidden': 'Something is recorded, but no need or offer is shown:',
  'charts.silent.actor.nothing-on-topic': 'Spoke, but no need, offer or capacity is recorded:',
  'charts.silent.actor.no-remarks': 'No remarks recorded (which is not the absence of a need):',
  'charts.silent.actor.not-participant': 'Not participants:',
  'charts.scope.offers-of-all': 'Offers are those of everybody, wherever they are.',
  'charts.others.topic': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.others.actor':
    '{count, plural, one {# other country or organization} other {# other countries and organizations}}',
  'charts.others.summed.topic':
    '{count, plural, one {# topic is} other {# topics are}} summed in one row',
  'charts.others.summed.actor':
    '{count, plural, one {# country or organization is} other {# countries and organizations are}} summed in one row',
  'charts.shaky': 'Two codings agree too little; read these figures with care:',
  'charts.sort': 'Order',
  'charts.frame.method': 'Method',
  'charts.frame.legend': 'Legend',
  'charts.frame.save.svg': 'Save as SVG',
  'charts.frame.save.png': 'Save as PNG',
  'charts.frame.save.csv': 'Save as CSV',
  'charts.title.flow': 'Who helps whom',
  'charts.title.forms': 'Form of cooperation by topic',
  'charts.title.map': 'Map by country',
  'charts.reading.topic':
    'Bars count States; those to the right count States and organizations (◆) that offer help now. A State that asks (it requests help or admits a lack) is not counted again among those that raise the topic, so that the two parts add up. Planned and past help have thin bars of their own and are never added to what is offered now. “?” with a number tells how many of the States have a need that is not answered, “≈” for how many the least answered need is perhaps answered. A filter on places chooses whose needs count, not who offers. Regions, and the needs of organizations, are not counted. The order by gap begins with the topics on which these are the most.',
  'charts.reading.actor':
    'Bars count topics. A topic on which an actor asks (it requests help or admits a lack) is not counted again among those that it raises, so that the two parts add up. Planned and past help have thin bars of their own and are never added to what is offered now. “?” with a number tells on how many of the topics a need is not answered, “≈” on how many the least answered need is perhaps answered; both are told of States only. Organizations and regions stand apart from States. The order by gap begins with the largest sum of the two.',
  'charts.bars.name': '{title}. Up and down arrows move between rows, Enter marks one',
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
    '{asks, plural, =0 {No State asks} one {# State asks} other {# States ask}}; {raises, plural, =0 {none only raises it} one {# State only raises it} other {# States only raise it}}.',
  'charts.bars.needs.actor':
    'Asks on {asks, plural, =0 {no topic} one {# topic} other {# topics}}; only raises {raises, plural, =0 {no other} other {# more}}.',
  'charts.bars.offers.topic':
    'Offered now by {states, plural, =0 {no State} one {# State} other {# States}} and {organizations, plural, =0 {no organization} one {# organization} other {# organizations}}.',
  'charts.bars.offers.actor':
    'Offers help now on {count, plural, =0 {no topic} one {# topic} other {# topics}}.',
  'charts.bars.apart': 'Not counted in that: planned {planned}, past {past}.',
  'charts.bars.answers.topic':
    '{none, plural, =0 {No State} one {# State} other {# States}} with a need not answered; {perhaps} with one perhaps answered.',
  'charts.bars.answers.actor':
    'Not answered on {none, plural, =0 {no topic} one {# topic} other {# topics}}; perhaps answered on {perhaps}.',
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
    'On {count, plural, one {# topic} other {# topics}} States have needs without a sure answer.',
  'charts.bars.finding.topic.all':
    'On {count, plural, one {# topic} other {# topics}} States have needs without a sure answer: {names}.',
  'charts.bars.finding.actor':
    '{count, plural, one {# State has needs} other {# States have needs}} without a sure answer.',
  'charts.bars.finding.actor.all':
    '{count, plural, one {# State has needs} other {# States have needs}} without a sure answer: {names}.',
  'charts.bars.finding.topic.most':
    'On {count, plural, one {# topic} other {# topics}} States have needs without a sure answer; the most States on {names}.',
  'charts.bars.finding.actor.most':
    '{count, plural, one {# State has needs} other {# States have needs}} without a sure answer; most of all {names}.',
  'charts.bars.finding.topic.one': '{name} ({count, plural, one {# State} other {# States}})',
  'charts.bars.finding.actor.one': '{name} ({count, plural, one {# topic} other {# topics}})',
  'charts.bars.finding.topic.none':
    'On {count, plural, one {the one topic} other {each of the # topics}} that States ask for or raise, every need is answered.',
  'charts.sort.of': '{order}: {chart}',
  'charts.sort.neutral': 'Neutral',
  'charts.sort.unmet': 'By gap',
  'charts.others.names.topic':
    'The fewest States need or offer these; in their row each State counts once a part. The table has a row for each:',
  'charts.others.names.actor':
    'The fewest topics stand with these; in their row each topic counts once a part. The table has a row for each:',
} as const;
