/** What a reader reads in the charts view and in the frame around a chart. */
export const charts = {
  'charts.contents': 'Charts on this page',
  'charts.frame.table': 'As a table',
  'charts.title.topic': 'Needs against offers by topic',
  'charts.title.actor': 'Needs against offers by country and organization',
  'charts.reading.topic':
    'Bars count States, each once a side under its firmest status. Planned and delivered help have lanes of their own and are not added to what is available. Organizations (◆) are counted apart; regions stand in the chart by country only.',
  'charts.reading.actor':
    'Bars count topics, each once a side under its firmest status. Planned and delivered help have lanes of their own and are not added to what is available. Organizations stand apart from States.',
  'charts.side.need.topic': 'States with a need',
  'charts.side.offer.topic': 'States with an offer',
  'charts.side.need.actor': 'Topics with a need',
  'charts.side.offer.actor': 'Topics with an offer',
  'charts.legend.organizations': 'organizations, beside the States',
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
    'offers of States: {available} available, {planned} planned, {delivered} delivered',
  'charts.row.offer.actor':
    'topics with an offer: {available} available, {planned} planned, {delivered} delivered',
  'charts.row.organizations':
    'organizations apart: {need} with a need, {available} available, {planned} planned, {delivered} delivered',
  'charts.table.total': 'All needs',
  'charts.table.organizations.need': 'Needs',
  'charts.table.corner.topic': 'Topic',
  'charts.table.corner.actor': 'Country or organization',
  'charts.table.need.topic': 'Needs (States)',
  'charts.table.offer.topic': 'Offers (States)',
  'charts.table.need.actor': 'Needs (topics)',
  'charts.table.offer.actor': 'Offers (topics)',
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
  'charts.silent.topic.nothing-on-topic': 'Nothing recorded (which is not the absence of a need):',
  'charts.silent.topic.no-remarks': 'No remarks recorded:',
  'charts.silent.topic.not-participant': 'No participant:',
  'charts.silent.actor.hidden':
    'Something is recorded, but no need or offer under the present filter:',
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
    'The fewest States need or offer these. In their row each State counts once a side. The table has a row for each:',
  'charts.others.names.actor':
    'The fewest topics stand with these. In their row each topic counts once a side. The table has a row for each:',
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
  'charts.scope.all': 'Shown: all {kinds}.',
  'charts.scope.filtered': 'Shown: {parts}.',
  'charts.scope.kind': 'only {values}',
  'charts.scope.status': 'status {values}',
  'charts.scope.topic': 'topic {values}',
  'charts.scope.actor': 'actor {values}',
  'charts.scope.subregion': 'subregion {values}',
  'charts.scope.modality': 'form of cooperation {values}',
  'charts.scope.basis': 'basis {values}',
  'charts.scope.meeting': 'meeting {values}',
  'charts.scope.words': 'with the words “{words}”',
  'charts.source':
    'Source: {documents}; dataset {version} of {date}, {hash}. Nothing recorded is not the absence of a need.',
  'charts.market.title': 'Demand against supply',
  'charts.market.reading':
    'Each point is a topic: further right, more States need help with it; further up, more States and organizations have help available. Planned and past help is no supply.',
  'charts.market.divided':
    'The dashed lines divide at the medians of the topics shown, {needs, plural, one {# State} other {# States}} in need and {providers, plural, one {# provider} other {# providers}}: “much” and “many” are more than that.',
  'charts.market.undivided':
    'No lines divide the topics: they are too few, or too alike, for medians to mean much.',
  'charts.market.from': 'Mind the scales, not both of which start at 0.',
  'charts.market.axis.needs': 'States in need →',
  'charts.market.axis.providers': '↑ Providers (States and organizations)',
  'charts.market.quadrant.little-many': 'Little needed, many offer',
  'charts.market.quadrant.much-many': 'Much needed, many offer',
  'charts.market.quadrant.little-few': 'Little needed, few offer',
  'charts.market.quadrant.much-few': 'Much needed, few offer',
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
  'charts.forms.title': 'Status and form of cooperation by topic',
  'charts.forms.reading':
    'Bars count records (passages, not States), a bar for each status, so that planned and past help is never added to what is available. Each record counts once: one that names several forms stands under “several forms”.',
  'charts.forms.legend': 'Forms (need, offer)',
  'charts.forms.kind.form': 'One form',
  'charts.forms.kind.rest': 'Other forms',
  'charts.forms.kind.several': 'Several forms',
  'charts.forms.kind.none': 'No form named',
  'charts.forms.others': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.forms.side.need': 'Records of needs',
  'charts.forms.side.offer': 'Records of offers',
  'charts.forms.part':
    '{name}, {status}, {form}: {count, plural, one {# record} other {# records}}. Filter by this topic and form',
  'charts.forms.part-topic':
    '{name}, {status}, {form}: {count, plural, one {# record} other {# records}}. Filter by this topic',
  'charts.forms.part-words': '{count} {form}',
  'charts.forms.lane-words': '{total} {status} ({parts})',
  'charts.forms.nothing': 'nothing recorded',
  'charts.forms.row-words': 'needs: {needs}; offers: {offers}',
  'charts.forms.caption': 'Records by topic, status and form of cooperation. {scope}',
  'charts.forms.table.corner': 'Topic and status',
  'charts.forms.table.forms': 'Records by form of cooperation',
  'charts.forms.table.total': 'All records',
  'charts.forms.table.row': '{name}, {status}',
  'charts.forms.other-topics':
    'Summed as other topics, which have fewer records each; a sum beyond the scale is a number without a bar:',
  'charts.forms.other-forms': 'Summed as other forms, which are named more rarely:',
  'charts.forms.without':
    'No need or offer recorded under the present filter (which is not the absence of a need):',
  'charts.flow.title': 'Who helps whom',
  'charts.flow.reading':
    'From providers through topics to the recipients that the minutes name; the thickness counts offers. An offer to several counts at each of them, so that the right side can be the thicker. Planned and past help have pictures of their own and are not added to what is available. A filter on actors keeps what these give and what they receive.',
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
  'charts.map.title': 'Map by country',
  'charts.map.reading.needs':
    'Each tile is a State, all of one size, about where it lies. Its number counts the topics with a need. The stronger the colour, the more. Blank is not zero: the legend names each kind of blank.',
  'charts.map.reading.unmet':
    'Each tile is a State, all of one size, about where it lies. Its number counts the topics with a need for which nobody else has an available offer. The stronger the colour, the more. Blank is not zero: the legend names each kind of blank.',
  'charts.map.reading.offers':
    'Each tile is a State, all of one size, about where it lies. Its number counts the topics with an available offer, not those with planned or past help. The stronger the colour, the more. Blank is not zero: the legend names each kind of blank.',
  'charts.map.reading.capacities':
    'Each tile is a State, all of one size, about where it lies. Its number counts the topics with a capacity in place, not those with one in progress. The stronger the colour, the more. Blank is not zero: the legend names each kind of blank.',
  'charts.map.measure': 'Measure',
  'charts.map.measure.needs': 'Needs',
  'charts.map.measure.unmet': 'Unmet needs',
  'charts.map.measure.offers': 'Available offers',
  'charts.map.measure.capacities': 'Capacities in place',
  'charts.map.value.needs':
    '{count, plural, one {# topic with a need} other {# topics with a need}}',
  'charts.map.value.unmet':
    '{count, plural, one {# topic with an unmet need} other {# topics with an unmet need}}',
  'charts.map.value.offers':
    '{count, plural, one {# topic with an available offer} other {# topics with an available offer}}',
  'charts.map.value.capacities':
    '{count, plural, one {# topic with a capacity in place} other {# topics with a capacity in place}}',
  'charts.map.legend.needs': 'Topics with a need',
  'charts.map.legend.unmet': 'Topics with an unmet need',
  'charts.map.legend.offers': 'Topics with an available offer',
  'charts.map.legend.capacities': 'Topics with a capacity in place',
  'charts.map.legend.blank': 'Blank',
  'charts.map.step.one': '{count, plural, one {# topic} other {# topics}}',
  'charts.map.step.range': '{from}–{to} topics',
  'charts.map.nothing.needs': 'spoke, no need recorded',
  'charts.map.nothing.unmet': 'spoke, no need recorded',
  'charts.map.nothing.offers': 'spoke, no available offer recorded',
  'charts.map.nothing.capacities': 'spoke, no capacity in place recorded',
  'charts.map.blank.no-remarks': 'no remarks recorded',
  'charts.map.blank.not-participant': 'not a participant',
  'charts.map.blank.hidden': 'hidden by filters',
  'charts.map.blank.met': 'none: each of its needs has an available offer of others',
  'charts.map.whole-name': '{short} ({name})',
  'charts.map.grid': 'Map of States',
  'charts.map.elsewhere': 'Elsewhere',
  'charts.map.empty.states': 'The dataset names no State, and the map shows nothing else.',
  'charts.map.unasked.needs':
    'The filter leaves out needs, and nothing else is counted on the map.',
  'charts.map.unasked.unmet':
    'The filter leaves out needs, and nothing else is counted on the map.',
  'charts.map.unasked.offers':
    'The filter leaves out available offers, and nothing else is counted on the map.',
  'charts.map.unasked.capacities':
    'The filter leaves out capacities in place, and nothing else is counted on the map.',
  'charts.map.ask.needs': 'Take needs into the filter',
  'charts.map.ask.unmet': 'Take needs into the filter',
  'charts.map.ask.offers': 'Take available offers into the filter',
  'charts.map.ask.capacities': 'Take capacities in place into the filter',
  'charts.map.apart': 'Not on the map, which shows States only:',
  'charts.map.apart.one': '{name} ({count, plural, one {# topic} other {# topics}})',
  'charts.map.apart.unmet':
    'Organizations and regions are not on the map; an unmet need is counted for States only.',
  'charts.map.table.caption': '{measure} by State, in numbers of topics. {scope}',
  'charts.map.table.corner': 'State',
  'charts.map.table.topics': 'Topics',
  // Names as they fit a tile, with soft hyphens; a State that is not listed stands by its whole name.
  'charts.map.name.ARG': 'Argen\u00ADtina',
  'charts.map.name.ATG': 'Anti\u00ADgua',
  'charts.map.name.BHS': 'Baha\u00ADmas',
  'charts.map.name.BLZ': 'Belize',
  'charts.map.name.BOL': 'Boli\u00ADvia',
  'charts.map.name.BRA': 'Brazil',
  'charts.map.name.BRB': 'Barba\u00ADdos',
  'charts.map.name.CAN': 'Cana\u00ADda',
  'charts.map.name.CHL': 'Chile',
  'charts.map.name.COL': 'Colom\u00ADbia',
  'charts.map.name.CRI': 'Costa Rica',
  'charts.map.name.CUB': 'Cuba',
  'charts.map.name.DMA': 'Domi\u00ADnica',
  'charts.map.name.DOM': 'Dom. Rep.',
  'charts.map.name.ECU': 'Ecua\u00ADdor',
  'charts.map.name.GRD': 'Gre\u00ADnada',
  'charts.map.name.GTM': 'Guate\u00ADmala',
  'charts.map.name.GUY': 'Guya\u00ADna',
  'charts.map.name.HND': 'Hon\u00ADduras',
  'charts.map.name.HTI': 'Haiti',
  'charts.map.name.JAM': 'Jamai\u00ADca',
  'charts.map.name.KNA': 'St Kitts',
  'charts.map.name.LCA': 'St Lucia',
  'charts.map.name.MEX': 'Mexico',
  'charts.map.name.NIC': 'Nica\u00ADragua',
  'charts.map.name.PAN': 'Pana\u00ADma',
  'charts.map.name.PER': 'Peru',
  'charts.map.name.PRY': 'Para\u00ADguay',
  'charts.map.name.SLV': 'El Sal\u00ADvador',
  'charts.map.name.SUR': 'Suri\u00ADname',
  'charts.map.name.TTO': 'Trini\u00ADdad',
  'charts.map.name.URY': 'Uru\u00ADguay',
  'charts.map.name.USA': 'United States',
  'charts.map.name.VCT': 'St Vin\u00ADcent',
  'charts.map.name.VEN': 'Vene\u00ADzuela',
} as const;
