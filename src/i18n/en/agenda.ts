/** What a reader reads in the view of the agenda. */
export const agenda = {
  'agenda.title': 'Agenda',
  'agenda.not': 'The order follows what the minutes record. It judges no State.',
  'agenda.filters': 'A country filter chooses the needs that count. It leaves out no offer.',
  'agenda.shut':
    'The status filter leaves nothing to count for {criteria}. {count, plural, one {This criterion is 0 for every topic} other {These criteria are 0 for every topic}}.',
  'agenda.clear': 'Clear these filters',
  'agenda.fault.no-needs': 'These filters leave no need of a State, so there is nothing to rank.',
  'agenda.fault.no-needs.at-all':
    'This dataset has no need of a State, so there is nothing to rank.',
  'agenda.fault.no-weight':
    'All weights are 0. Choose a weight above 0 for at least one criterion.',
  'agenda.waiting': 'Working out the order…',

  'agenda.method': 'How this order is found: criteria, weights and rounds',
  'agenda.criteria': 'Criteria',
  'agenda.criteria.scale': 'Each count is divided by the largest count of any topic.',
  'agenda.criteria.last': 'Keep at least one criterion.',
  'agenda.criterion.breadth': 'Breadth',
  'agenda.criterion.firmness': 'Firmness',
  'agenda.criterion.unmet': 'Not clearly answered',
  'agenda.criterion.supply': 'Available offers',
  'agenda.criterion.experience': 'Experience',
  'agenda.formula.breadth': 'States that ask for it or only raise it',
  'agenda.formula.firmness': 'States that request help or acknowledge a lack',
  'agenda.formula.unmet': 'States with a need that is not answered, or only perhaps',
  'agenda.formula.supply': 'States and organizations with an available offer',
  'agenda.formula.experience': 'States with experience in place',

  'agenda.weighing': 'Weights',
  'agenda.weighing.any': 'None assumed',
  'agenda.weighing.order': 'In order of importance',
  'agenda.weighing.exact': 'Exact',
  'agenda.weighing.any.hint':
    'Each round picks weights at random and ranks the topics. Every mix of weights is equally likely.',
  'agenda.weighing.order.hint':
    'All criteria start equal. ↑ makes a criterion more important, ↓ less. Each round picks weights at random, but a less important criterion never weighs more.',
  'agenda.weighing.exact.hint': 'The sum does not matter. Only the proportions count.',
  'agenda.importance.more': '{criterion}: more important',
  'agenda.importance.less': '{criterion}: less important',
  'agenda.importance': 'Importance of {criterion}',
  'agenda.weight': 'Weight of {criterion}',
  'agenda.weight.bad':
    '“{text}” is not a weight. Type a number from 0 to 999999. The weight stays {kept}.',
  'agenda.uncertain': 'Coding uncertainty',
  'agenda.uncertain.hint':
    'Each round keeps or drops each implied record at random, with equal chance.',
  'agenda.uncertain.none': 'No implied record affects these counts, so nothing changes.',
  'agenda.drawn': '{draws, plural, one {# round: nothing varies} other {# rounds}}, seed {seed}',

  'agenda.weights.any': 'no weights assumed: every mix of weights is equally likely',
  'agenda.weights.order': 'any weights in this order of importance: {order}',
  'agenda.weights.exact': 'weights {weights}',
  'agenda.weights.then': '{first}, then {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'each round keeps or drops each implied record with equal chance',
  'agenda.uncertain.off': 'implied records count like all others',

  'agenda.ranking': 'Ranking',
  'agenda.ranking.of': '{topics, plural, one {Ranking of # topic} other {Ranking of # topics}}',
  'agenda.ranking.read':
    'Each strip shows how often a topic takes each rank when the weights vary. Further left is earlier. The line covers 5 to 95% of the rounds. The mean rank sets the order.',
  'agenda.ranking.read.one': 'Exact weights never vary, so each topic has one rank.',
  'agenda.ranking.line': 'The broken line separates the first {n} from the rest.',
  'agenda.ranking.tossed':
    'Each round leaves out some implied records, so a rank may not fit the counts in the table.',
  'agenda.ranking.beside':
    'The number in brackets counts actors that the criterion does not count. Open the count to see them.',
  'agenda.ranking.csv': 'Export numbers (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# topic ranked} other {# topics ranked}}; first: {first}.',
  'agenda.place': 'Place',
  'agenda.topic': 'Topic',
  'agenda.strip': 'How often at each rank',
  'agenda.strip.scale': 'tallest {share}',
  'agenda.strip.rank': 'rank {rank}: {share}',
  'agenda.strip.words': '{topic}: {ranks}',
  'agenda.strip.more': '{ranks}; others together {share}',
  'agenda.mean': 'Mean rank',
  'agenda.interval': 'Ranks, 5–95%',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': 'In the first {n}',
  'agenda.first': 'Comes first',
  'agenda.first.never': 'never',
  'agenda.first.always': 'always',
  'agenda.first.not': 'not with these weights',
  'agenda.first.alone': 'with these weights',
  'agenda.first.shared': 'shares first place with these weights',
  'agenda.first.when': '{share}, when {criteria} weighs more',
  'agenda.first.when.several': '{share}, when {criteria} weigh more',
  'agenda.first.alike': '{share}, with no criterion weighing more',
  'agenda.first.weight': '“{criterion}” (weight {share})',
  'agenda.on': 'on the agenda',
  'agenda.names.more': '{names}; {count, plural, one {# more} other {# more}}',
  'agenda.tied': 'Tied with {topics}',
  'agenda.share': '{percent}%',
  'agenda.share.below': '<1%',
  'agenda.share.above': '>99%',

  'agenda.count.breadth': '{topic}, breadth: {count, plural, one {# State} other {# States}}',
  'agenda.count.firmness': '{topic}, firmness: {count, plural, one {# State} other {# States}}',
  'agenda.count.unmet':
    '{topic}, not clearly answered: {count, plural, one {# State} other {# States}}',
  'agenda.count.supply':
    '{topic}, available offers: {count, plural, one {# provider} other {# providers}}',
  'agenda.count.experience': '{topic}, experience: {count, plural, one {# State} other {# States}}',
  'agenda.count.beside': '{count}, and {beside, plural, one {# not counted} other {# not counted}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.close': 'Close',
  'agenda.count.of': '{formula}: {count}. The largest count is {largest}, so the value is {value}.',
  'agenda.count.counted': 'Counted',
  'agenda.count.planned': 'Planned only, not counted',
  'agenda.count.organizations': 'Organizations, not counted',
  'agenda.count.regions': 'Regions, not counted',
  'agenda.count.none': 'Nobody is counted.',
  'agenda.organization': 'organization',

  'agenda.pin': 'Pin',
  'agenda.pin.of': 'Pin {topic}',
  'agenda.exclude': 'Exclude',
  'agenda.exclude.of': 'Exclude {topic}',

  'agenda.list': 'Proposed agenda',
  'agenda.length': 'Length',
  'agenda.length.items': 'Items',
  'agenda.length.hours': 'Hours',
  'agenda.length.items.of': 'Number of items',
  'agenda.length.hours.of': 'Number of hours',
  'agenda.length.items.bad':
    '“{text}” is not a number of items. Type a whole number, 1 or more. The number stays {kept}.',
  'agenda.length.hours.bad':
    '“{text}” is not a number of hours. Type a number such as 2.5. The number stays {kept}.',
  'agenda.each': 'Minutes per item',
  'agenda.minutes.of': 'Minutes for {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '“{text}” is not a number of minutes. Type a whole number from 1 to 1440. The number stays {kept}.',
  'agenda.total':
    '{items, plural, one {# item} other {# items}}, {minutes, plural, one {# minute} other {# minutes}}',
  'agenda.total.room': '{total} of {room}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minute} other {# minutes}} more than the hours allow',
  'agenda.reset': 'Restore the ranked order',
  'agenda.reset.times': 'Give all items the same time',
  'agenda.up': 'Move {topic} up',
  'agenda.down': 'Move {topic} down',
  'agenda.drag': 'Drag {topic} to another place',
  'agenda.moved': '{topic} is now item {place} of {count}.',
  'agenda.item.pinned': 'pinned by the chair',
  'agenda.item.close': 'uncertain: {reason}',
  'agenda.item.among': 'among the first {n} in {share} of the orders tried at random',
  'agenda.item.rank': 'rank {rank} with these weights',
  'agenda.untouched':
    '{count, plural, one {# proposal is on none of the topics} other {# proposals are on none of the topics}}:',
  'agenda.empty': 'No topic is on the agenda.',
  'agenda.excluded': 'Excluded:',
  'agenda.include': 'Allow {topic} again',

  'agenda.invited': 'Who to invite',
  'agenda.invited.planned': 'Planned offer',
  'agenda.invited.experience': 'Experience',
  'agenda.proposals': 'Proposals',
  'agenda.stance.proposes': 'proposed by',
  'agenda.stance.supports': 'supported by',
  'agenda.stance.opposes': 'opposed by',
  'agenda.nobody.asked': 'nobody recorded',
  'agenda.nobody.invited': 'no available or planned offer and no experience recorded',
  'agenda.by': '(reported by {who})',
  'agenda.counted': '{who}:',
  'agenda.quotes': '{count, plural, one {# quote} other {# quotes}}',
  'agenda.quote': '{source}, paragraph {paragraph}',
  'agenda.more': '{count, plural, one {# more} other {# more}}',

  'agenda.notice.none-asked': 'An agenda of 0 items is empty. Choose 1 or more.',
  'agenda.notice.above':
    'You ask for {asked} items, but only {topics, plural, one {# topic has something to count} other {# topics have something to count}}. All of them are on the agenda.',
  'agenda.notice.none-open':
    'No topic is left to choose. Each one is excluded or has nothing to count.',
  'agenda.notice.too-short':
    'The hours are too short for one item. Choose more hours, or fewer minutes per item.',
  'agenda.notice.pins-above':
    'You pinned {pinned, plural, one {# topic} other {# topics}}, but there is room for {room}. All pinned topics are on the agenda.',
  'agenda.notice.pinned-filtered':
    'You pinned {topic}, but the topic filter leaves it out. It is not on the agenda.',
  'agenda.notice.pinned-excluded':
    'You pinned {topic} and also excluded it. It is not on the agenda.',
  'agenda.notice.tied-at-line':
    '{count} topics are equal for {places, plural, one {the last place} other {the last # places}}. On the agenda, because they come first in the list of topics: {inside}. Not on it: {outside}. Pin a topic to decide.',
  'agenda.count.answered': 'Need answered, not counted',
  'agenda.count.answers': 'could answer:',
  'agenda.count.related': 'related, of another form:',
  'agenda.invited.answered': 'Offer that answers a need',
  'agenda.invited.perhaps': 'Offer that perhaps answers a need',
  'agenda.invited.related': 'Offer in another form than needed',
  'agenda.invited.other': 'Offer that no need here can use',
  'agenda.why.requests': '{count, plural, one {{who} requests help} other {{who} request help}}',
  'agenda.why.acknowledges':
    '{count, plural, one {{who} acknowledges a lack} other {{who} acknowledge a lack}}',
  'agenda.why.raises':
    '{count, plural, one {{who} raises the topic} other {{who} raise the topic}}',
  'agenda.why.more': '{count} more',
  'agenda.why.nobody': 'No State asks for it or raises it',
  'agenda.why.none': 'nobody offers help now',
  'agenda.why.offers': 'there are offers',
  'agenda.why.all': 'an offer is open for every need of a State',
  'agenda.why.unsure': 'there are offers, but none clearly answers a need of a State',
  'agenda.why.some':
    '{count, plural, one {# State has needs} other {# States have needs}} that no offer clearly answers',
  'agenda.why.experience':
    '{count, plural, one {# State reports experience} other {# States report experience}}',
  'agenda.why': '{clauses}.',
} as const;
