/** What a reader reads in the scatter of demand against supply. */
export const chartsMarket = {
  'charts.market.title': 'Demand against supply',
  'charts.market.reading':
    'Each point is a topic: further right, more States need help with it; further up, more States and organizations have help available. Planned and past help is no supply.',
  'charts.market.narrowed':
    'The filter on countries narrows the States in need alone: providers are counted whoever they are.',
  'charts.market.divided':
    'The dashed lines divide the topics shown, left and right {across}, below and above {up}.',
  'charts.market.divided.needs':
    'at the median, {needs, plural, one {# State} other {# States}} in need (“much” is more than that)',
  'charts.market.divided.any-need': 'by whether any State is in need',
  'charts.market.divided.providers':
    'at the median, {providers, plural, one {# provider} other {# providers}} (“many” is more than that)',
  'charts.market.divided.any-offer': 'by whether anybody offers help',
  'charts.market.undivided':
    'No lines divide the topics: they are too few, or too alike, for medians to mean much.',
  'charts.market.from': 'Mind the scales, not both of which start at 0.',
  'charts.market.axis.needs': 'States in need →',
  'charts.market.axis.providers': '↑ Providers (States and organizations)',
  'charts.market.quadrant': '{need}, {offer}',
  'charts.market.need.much': 'Much needed',
  'charts.market.need.little': 'Little needed',
  'charts.market.need.some': 'Needed',
  'charts.market.need.none': 'No need recorded',
  'charts.market.offer.many': 'many offer',
  'charts.market.offer.few': 'few offer',
  'charts.market.offer.some': 'some offer',
  'charts.market.offer.nobody': 'nobody offers',
  'charts.market.in-quadrant': '{numbers}; {quadrant}',
  'charts.market.numbers':
    '{needs, plural, =0 {no State} one {# State} other {# States}} in need, {providers, plural, =0 {no provider} one {# provider ({split})} other {# providers ({split})}}',
  'charts.market.states': '{count, plural, one {# State} other {# States}}',
  'charts.market.organizations': '{count, plural, one {# organization} other {# organizations}}',
  'charts.market.at-one-place':
    '{count} topics with {needs, plural, =0 {no State} one {# State} other {# States}} in need and {providers, plural, =0 {no provider} one {# provider} other {# providers}} each: {names}',
  'charts.market.close': '{count} topics close together: {names}',
  'charts.market.more': 'and {count} more',
  'charts.market.unnamed': 'In the picture, but without room for a name:',
  'charts.market.unnamed.place':
    '{needs, plural, =0 {no State} one {# State} other {# States}} in need, {providers, plural, =0 {no provider} one {# provider} other {# providers}}: {names}',
  'charts.market.legend': 'Available from',
  'charts.market.supply.none': 'no one',
  'charts.market.supply.states': 'States',
  'charts.market.supply.organizations': 'organizations',
  'charts.market.supply.both': 'both (a number in a mark: so many topics)',
  'charts.market.caption': 'States in need and providers by topic. {scope}',
  'charts.market.table.need': 'In need',
  'charts.market.table.available': 'With an available offer',
  'charts.market.table.states': 'States',
  'charts.market.table.organizations': 'Organizations',
  'charts.market.table.providers': 'All providers',
  'charts.market.without':
    'Not drawn, as no State in need and no available offer is recorded (which is not the absence of a need):',
  'charts.market.empty.need':
    'The filter leaves out the needs, without which there is no demand to set against the offers.',
  'charts.market.empty.available':
    'The filter leaves out the available offers, without which there is no supply to set against the needs.',
  'charts.market.empty.both':
    'The filter leaves out both needs and available offers, and nothing else is drawn here.',
  'charts.market.empty.filter':
    'No State in need and no available offer is recorded under the present filter. Remove a filter to see more.',
} as const;
