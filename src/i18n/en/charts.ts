/** What a reader reads in the charts view and in the frame around a chart. */
export const charts = {
  'charts.bars.answer.some': '{answer} for {count} of {of}',
  'charts.bars.answer.least': '{best}, {answer} for {count}',
  'charts.bars.answer.none': 'none',
  'charts.missing': 'This dataset has no chart “{title}”.',
  'charts.switch': 'Charts',
  'charts.switch.one': 'Chart:',
  'charts.switch.topics': 'Topics',
  'charts.switch.actors': 'Countries',
  'charts.switch.flow': 'Who helps whom',
  'charts.switch.map': 'Map',
  'charts.switch.forms': 'Forms of help',
  'charts.switch.meetings': 'Meetings',
  'charts.title.topics': 'Topics: who raises them and who offers help',
  'charts.title.actors': 'Countries and organizations: what they raise and what they offer',
  'charts.title.flow': 'Who helps whom',
  'charts.title.map': 'Map by country',
  'charts.title.forms': 'Forms of help by topic',
  'charts.title.meetings': 'Meetings: States with an open need, by topic',
  'charts.sorted': 'Sorted:',
  'charts.sorted.topics': 'asked for first',
  'charts.sorted.actors': 'by region',
  'charts.sentences': '{count, plural, one {# sentence} other {# sentences}}',
  'charts.inferred': '{count, plural, other {#}} of them inferred by us',
  'charts.frame.table': 'Table',
  'charts.frame.save': 'Save',
  'charts.frame.save.title': 'Save this chart',
  'charts.frame.save.close': 'Close the ways to save',
  'charts.frame.save.svg': 'Picture (SVG)',
  'charts.frame.save.png': 'Picture (PNG)',
  'charts.frame.save.csv': 'Numbers (CSV)',
  'charts.frame.method': 'Method',
  'charts.frame.link.failed': 'The link could not be copied. Copy it from “Share”.',
  'charts.table.corner.topic': 'Topic',
  'charts.table.corner.actor': 'Country or organization',
  'charts.table.need.topic': 'States that raise it',
  'charts.table.need.actor': 'Topics that it raises',
  'charts.table.offer.topic': 'Countries and organizations that help',
  'charts.table.offer.actor': 'Topics with help from it',
  'charts.table.caption.topic': 'Who raises each topic and who offers help. {scope}',
  'charts.table.caption.actor':
    'Topics that each country and organization raises and offers help on. {scope}',
  'charts.empty.none': 'This dataset has no needs and no offers.',
  'charts.empty.kind':
    'This chart shows who raises topics and who offers help. The filter leaves out both.',
  'charts.empty.filter': 'No sentence matches the filters. Remove a filter to see more.',
  'charts.apart': 'Raised only by organizations or regions, which no bar counts:',
  'charts.shaky':
    'Read these bars with care, because two readers of the minutes agreed too little:',
  'charts.silent.hidden': 'With sentences that this chart does not count:',
  'charts.silent.topic.others':
    'Only countries and organizations that the filter leaves out spoke about:',
  'charts.silent.topic.nothing-on-topic': 'Nothing recorded:',
  'charts.silent.actor.nothing-on-topic': 'Spoke, but nothing is recorded on a topic:',
  'charts.silent.actor.no-remarks': 'No remarks recorded:',
  'charts.silent.actor.not-participant': 'Not participants:',
  'charts.scope.offers-of-all': 'The filter on places does not limit the offers.',
  'charts.others.topic':
    '{count, plural, one {# more topic is in the table.} other {# more topics are in the table.}}',
  'charts.others.actor':
    '{count, plural, one {# more country or organization is in the table.} other {# more countries and organizations are in the table.}}',
  'charts.reading.topic':
    'Bars on the left count States. Bars on the right count countries and organizations, and one offer may serve many States. A filter on places limits who raises a topic, not who offers help.',
  'charts.reading.actor': 'Bars count topics.',
  'charts.reading.bars':
    'Whoever speaks about a topic in several ways counts once, by the firmest: asks for help, reports a difficulty, mentions it as important. An offer is striped where we infer it and nothing is said outright. Planned help has a bar of its own and is never added to offers.',
  'charts.bars.name':
    '{title}. Use the up and down arrows to move between rows. Press Enter to mark one.',
  'charts.bars.role': 'bar chart',
  'charts.bars.side.need.topic': 'States that raise it',
  'charts.bars.side.offer.topic': 'Who offers help',
  'charts.bars.side.need.actor': 'Topics it raises',
  'charts.bars.side.offer.actor': 'Topics it offers help on',
  'charts.bars.planned': '{count, plural, other {# planned}}',
  'charts.bars.raised.topic':
    '{asks, plural, one {# State asks} other {# States ask}} for help, {difficulty, plural, one {# reports} other {# report}} a difficulty, {mentions, plural, one {# mentions} other {# mention}} it as important.',
  'charts.bars.raised.actor':
    'Asks for help on {asks, plural, one {# topic} other {# topics}}, reports a difficulty on {difficulty}, mentions {mentions} as important.',
  'charts.bars.offered.topic':
    '{offers, plural, one {# offers} other {# offer}} help outright, {inferred, plural, one {# by our inference} other {# by our inference}}. {planned, plural, one {# plans} other {# plan}} to offer some.',
  'charts.bars.offered.actor':
    'Offers help outright on {offers, plural, one {# topic} other {# topics}}, by our inference on {inferred}. Plans to offer some on {planned}.',
  'charts.bars.column.asks': 'Ask for help',
  'charts.bars.column.difficulty': 'Report a difficulty',
  'charts.bars.column.mentions': 'Mention as important',
  'charts.bars.column.raised': 'All',
  'charts.bars.column.offers': 'Offer outright',
  'charts.bars.column.inferred': 'Offer, inferred by us',
  'charts.bars.column.planned': 'Plan to offer',
  'charts.bars.finding.raised.most':
    '{count, plural, one {# State raises} other {# States raise}} {names}, more than any other topic',
  'charts.bars.finding.raised.each':
    'Raised most: {names}, by {count, plural, one {# State} other {# States}} each',
  'charts.bars.finding.raised.only':
    '{count, plural, one {# State raises} other {# States raise}} {names}',
  'charts.bars.finding.offered.most':
    '{count, plural, one {# country or organization offers} other {# countries and organizations offer}} help on {names}, more than on any other topic',
  'charts.bars.finding.offered.each':
    'Most offers: {names}, by {count, plural, one {# country or organization} other {# countries and organizations}} each',
  'charts.bars.finding.offered.only':
    '{count, plural, one {# country or organization offers} other {# countries and organizations offer}} help on {names}',
  'charts.bars.finding.asking':
    '{count, plural, one {# State raises} other {# States raise}} topics; {asks, plural, =0 {no request for help is recorded} one {# of them asks for help} other {# of them ask for help}}',
  'charts.bars.finding.raising':
    '{count, plural, one {# State raises} other {# States raise}} topics',
  'charts.bars.finding.offering':
    '{count, plural, one {# country or organization offers} other {# countries and organizations offer}} help',
} as const;
