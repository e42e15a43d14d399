/** What a reader reads in the charts view and in the frame around a chart. */
export const charts = {
  'charts.contents': 'Charts on this page',
  'charts.frame.table': 'As a table',
  'charts.title.topic': 'Needs against offers by topic',
  'charts.title.actor': 'Needs against offers by country and organization',
  'charts.reading.topic':
    'Bars count States. Among the needs each stands once, under its firmest, so that the parts add up. Offers have a bar for each status, and a State with offers of several statuses stands in each: these bars do not add up. Organizations (◆) are counted apart in the same way; regions stand in the chart by country only.',
  'charts.reading.actor':
    'Bars count topics. Among the needs each stands once, under its firmest, so that the parts add up. Offers have a bar for each status, and a topic with offers of several statuses stands in each: these bars do not add up. Organizations stand apart from States.',
  'charts.side.need.topic': 'States with a need',
  'charts.side.offer.topic': 'States with an offer',
  'charts.side.need.actor': 'Topics with a need',
  'charts.side.offer.actor': 'Topics with an offer',
  'charts.legend.organizations': 'organizations, beside the States and filled as their bars',
  'charts.legend.apart': 'Apart',
  'charts.part.topic':
    '{name}, {status}: {count, plural, one {# State} other {# States}}. Filter by this topic',
  'charts.part.actor':
    '{name}, {status}: {count, plural, one {# topic} other {# topics}}. Filter by this row',
  'charts.row.need.topic':
    '{count, plural, =0 {no State with a need} one {# State with a need} other {# States with a need}}',
  'charts.row.need.actor':
    '{count, plural, =0 {no topic with a need} one {# topic with a need} other {# topics with a need}}',
  'charts.row.offer.topic':
    'States with help available: {available}, planned: {planned}, delivered: {delivered}',
  'charts.row.offer.actor':
    'topics with help available: {available}, planned: {planned}, delivered: {delivered}',
  'charts.row.organizations':
    'organizations apart: with a need: {need}, with help available: {available}, planned: {planned}, delivered: {delivered}',
  'charts.table.total': 'All needs',
  'charts.table.organizations.need': 'Needs',
  'charts.table.corner.topic': 'Topic',
  'charts.table.corner.actor': 'Country or organization',
  'charts.table.need.topic': 'Needs (States)',
  'charts.table.offer.topic': 'Offers (States, under each status that they have)',
  'charts.table.need.actor': 'Needs (topics)',
  'charts.table.offer.actor': 'Offers (topics, under each status that they have)',
  'charts.table.organizations': 'Organizations, not among the States',
  'charts.table.caption.topic': 'Needs against offers by topic, in numbers of States. {scope}',
  'charts.table.caption.actor':
    'Needs against offers by country and organization, in numbers of topics. {scope}',
  'charts.empty.kind':
    'Neither needs nor offers are chosen in the filter, and nothing else is drawn here.',
  'charts.empty.filter':
    'No need or offer is recorded under the present filter. Remove a filter to see more.',
  'charts.silent.topic.regions-only': 'Recorded for regions only, which are no States:',
  'charts.silent.actor.regions-only': 'Recorded for regions only:',
  'charts.silent.topic.hidden':
    'Something is recorded, but no need or offer under the present filter:',
  'charts.silent.topic.others': 'Recorded by others only, whom the filter leaves out:',
  'charts.silent.topic.nothing-on-topic': 'Nothing recorded (which is not the absence of a need):',
  'charts.silent.topic.no-remarks': 'No remarks recorded:',
  'charts.silent.topic.not-participant': 'No participant:',
  'charts.silent.actor.hidden':
    'Something is recorded, but no need or offer under the present filter:',
  'charts.silent.actor.others': 'Recorded by others only:',
  'charts.silent.actor.nothing-on-topic': 'Spoke, but no need, offer or capacity is recorded:',
  'charts.silent.actor.no-remarks': 'No remarks recorded (which is not the absence of a need):',
  'charts.silent.actor.not-participant': 'Not participants:',
  'charts.others.topic': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.others.actor':
    '{count, plural, one {# other country or organization} other {# other countries and organizations}}',
  'charts.others.summed.topic':
    '{count, plural, one {# topic is} other {# topics are}} summed in one row',
  'charts.others.summed.actor':
    '{count, plural, one {# country or organization is} other {# countries and organizations are}} summed in one row',
  'charts.others.names.topic':
    'The fewest States need or offer these. In their row each State counts once among the needs and once in each bar of offers. The table has a row for each:',
  'charts.others.names.actor':
    'The fewest topics stand with these. In their row each topic counts once among the needs and once in each bar of offers. The table has a row for each:',
  'charts.shaky': 'Two codings agree too little; read these figures with care:',
  'charts.left-out.topic':
    '{count, plural, one {# topic left out by the filter on topics} other {# topics left out by the filter on topics}}',
  'charts.left-out.actor':
    '{count, plural, one {# actor left out by the filter on actors} other {# actors left out by the filter on actors}}',
  'charts.left-out.add': 'Add {name}',
  'charts.left-out.all.topic': 'All topics',
  'charts.left-out.all.actor': 'All actors',
  'charts.sort': 'Order',
  'charts.sort.neutral.topic': 'Neutral, by group',
  'charts.sort.neutral.actor': 'Neutral, by subregion',
  'charts.sort.name': 'Name',
  'charts.sort.needs': 'Most needs first',
  'charts.sort.offers': 'Most offers first',
  'charts.sort.unmet': 'Most unmet need first',
  'charts.sort.similarity': 'Like beside like',
} as const;
