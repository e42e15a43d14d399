/** What a reader reads in the view of the agenda. */
export const agenda = {
  'agenda.title': 'Agenda',
  'agenda.heading': '{items, number} of {topics, plural, one {# topic} other {# topics}} proposed',
  'agenda.contents': 'Parts of this view',
  'agenda.not':
    'The ranking orders topics by what the minutes record. It is not a judgement on any State, and nothing recorded is not the absence of a need.',
  'agenda.filters': 'A country filter chooses whose needs count, not who could help.',
  'agenda.shut':
    'The filter on status leaves nothing to count for {criteria}, which {count, plural, one {is 0 for every topic} other {are 0 for every topic}}.',
  'agenda.clear': 'Clear these filters',
  'agenda.fault.no-needs':
    'No need of a State is recorded under these filters: there is nothing to put in order.',
  'agenda.fault.no-needs.at-all':
    'No need of a State is recorded in this dataset: there is nothing to put in order.',
  'agenda.fault.no-weight':
    'Every criterion that counts has the weight 0: give one of them a weight above 0.',
  'agenda.waiting': 'Taking draws …',

  'agenda.criteria': 'Criteria',
  'agenda.criteria.scale': 'Each count is divided by its largest over the topics.',
  'agenda.criteria.last': 'At least one criterion has to count.',
  'agenda.criterion.breadth': 'Breadth',
  'agenda.criterion.firmness': 'Firmness',
  'agenda.criterion.unmet': 'No sure answer',
  'agenda.criterion.supply': 'Ready supply',
  'agenda.criterion.experience': 'Experience',
  'agenda.formula.breadth': 'States that ask for it or only raise it',
  'agenda.formula.firmness': 'States that ask: a need requested, or a lack acknowledged',
  'agenda.formula.unmet': 'States with a need on the topic that is not answered, or only perhaps',
  'agenda.formula.supply': 'States and organizations with an available offer',
  'agenda.formula.experience': 'States with a capacity in place',

  'agenda.weighing': 'Weights',
  'agenda.weighing.any': 'None assumed',
  'agenda.weighing.order': 'In order of importance',
  'agenda.weighing.exact': 'Exact',
  'agenda.weighing.any.hint':
    'Every mix of weights is equally likely: a topic that comes early in most draws does so for most preferences.',
  'agenda.weighing.order.hint':
    'All are equal until one is moved: ↑ makes it more important, ↓ less. Weights are drawn, but one of lower importance never weighs more; equals may weigh as they like.',
  'agenda.weighing.exact.hint': 'Of any sum; only what one weighs against another matters.',
  'agenda.importance.more': '{criterion}: more important',
  'agenda.importance.less': '{criterion}: less important',
  'agenda.importance': 'Importance of {criterion}',
  'agenda.weight': 'Weight of {criterion}',
  'agenda.weight.bad': '“{text}” is no weight: give a number from 0 to 999999. {kept} is kept.',
  'agenda.uncertain': 'Coding uncertainty',
  'agenda.uncertain.hint':
    'In each draw, each record that rests on inference is in or out with even chance.',
  'agenda.uncertain.none': 'No implied record bears on these counts: nothing changes.',
  'agenda.drawn':
    '{draws, plural, one {# draw is enough: nothing varies} other {# draws}}, seed {seed}',

  'agenda.weights.any': 'no weights assumed: every mix of weights is equally likely',
  'agenda.weights.order': 'weights of any size in the order {order}',
  'agenda.weights.exact': 'weights {weights}',
  'agenda.weights.then': '{first}, then {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'each implied record in or out with even chance in each draw',
  'agenda.uncertain.off': 'implied records count as any other',

  'agenda.ranking': 'Ranking',
  'agenda.ranking.of': '{topics, plural, one {Ranking of # topic} other {Ranking of # topics}}',
  'agenda.ranking.read':
    'Each strip tells how often a topic takes each rank when the weights vary: the further left, the earlier. The line marks 5 to 95% of the draws.',
  'agenda.ranking.read.one': 'Nothing varies under exact weights, so that each topic has one rank.',
  'agenda.ranking.line': 'The broken line parts the first {n} from the rest.',
  'agenda.ranking.tossed':
    'Implied records come and go, so that a topic may rank by counts that are not in the table.',
  'agenda.ranking.beside':
    'A number in brackets tells how many more actors there are whom the count leaves out; open the count to see them.',
  'agenda.ranking.csv': 'Numbers (CSV)',
  'agenda.ranking.said':
    '{topics, plural, one {# topic ranked} other {# topics ranked}}; first: {first}.',
  'agenda.place': 'Place',
  'agenda.topic': 'Topic',
  'agenda.strip': 'How often at each rank',
  'agenda.strip.scale': 'tallest {share}',
  'agenda.strip.rank': 'rank {rank}: {share}',
  'agenda.strip.words': '{topic}: {ranks}',
  'agenda.strip.more': '{ranks}; others together {share}',
  'agenda.interval': 'Ranks, 5–95%',
  'agenda.interval.one': '{low}',
  'agenda.interval.range': '{low}–{high}',
  'agenda.among': 'In first {n}',
  'agenda.first': 'Comes first',
  'agenda.first.never': 'never',
  'agenda.first.always': 'always',
  'agenda.first.not': 'not under these weights',
  'agenda.first.alone': 'under these weights',
  'agenda.first.shared': 'shares the first place under these weights',
  'agenda.first.when': '{share}, when {criteria} weighs more',
  'agenda.first.when.several': '{share}, when {criteria} weigh more',
  'agenda.first.alike': '{share}, under mixed weights',
  'agenda.first.weight': '{criterion} ({share})',
  'agenda.on': 'on the agenda',
  'agenda.names.more': '{names}; {count, plural, one {# more} other {# more}}',
  'agenda.tied': 'Tied with {topics}',
  'agenda.share': '{percent}%',
  'agenda.share.below': '<1%',
  'agenda.share.above': '>99%',

  'agenda.count.breadth': '{topic}, breadth: {count, plural, one {# State} other {# States}}',
  'agenda.count.firmness': '{topic}, firmness: {count, plural, one {# State} other {# States}}',
  'agenda.count.unmet': '{topic}, no sure answer: {count, plural, one {# State} other {# States}}',
  'agenda.count.supply':
    '{topic}, ready supply: {count, plural, one {# provider} other {# providers}}',
  'agenda.count.experience': '{topic}, experience: {count, plural, one {# State} other {# States}}',
  'agenda.count.beside': '{count}, and {beside, plural, one {# beside} other {# beside}}',
  'agenda.count.title': '{criterion}: {topic}',
  'agenda.count.close': 'Close',
  'agenda.count.of': '{formula}: {count} of at most {largest}, value {value}',
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
    '“{text}” is no number of items: give a whole number, 1 or more. {kept} is kept.',
  'agenda.length.hours.bad':
    '“{text}” is no number of hours: give a number such as 2.5. {kept} is kept.',
  'agenda.each': 'Minutes an item',
  'agenda.minutes.of': 'Minutes for {topic}',
  'agenda.minutes': 'min',
  'agenda.minutes.bad':
    '“{text}” is no number of minutes: give a whole number, 1 to 1440. {kept} is kept.',
  'agenda.total':
    '{items, plural, one {# item} other {# items}}, {minutes, plural, one {# minute} other {# minutes}}',
  'agenda.total.room': '{total} of {room}',
  'agenda.total.over':
    '{total}: {over, plural, one {# minute} other {# minutes}} more than the hours hold',
  'agenda.reset': 'Order as ranked',
  'agenda.reset.times': 'Same time for all',
  'agenda.up': 'Move {topic} up',
  'agenda.down': 'Move {topic} down',
  'agenda.drag': 'Drag {topic} to another place',
  'agenda.moved': '{topic} is now item {place} of {count}.',
  'agenda.item.pinned': 'pinned by the chair; {chance}',
  'agenda.item.among': 'among the first {n} in {share} of the draws',
  'agenda.item.rank': 'rank {rank} under these weights',
  'agenda.untouched':
    '{count, plural, one {# proposal of the minutes touches no topic and is on no item} other {# proposals of the minutes touch no topic and are on no item}}:',
  'agenda.empty': 'No topic is on the agenda.',
  'agenda.excluded': 'Excluded:',
  'agenda.include': 'Allow {topic} again',

  'agenda.asked': 'Who asks, who raises',
  'agenda.invited': 'Whom to invite',
  'agenda.invited.planned': 'Planned offer',
  'agenda.invited.experience': 'Experience',
  'agenda.proposals': 'Proposals',
  'agenda.stance.proposes': 'proposed by',
  'agenda.stance.supports': 'supported by',
  'agenda.stance.opposes': 'opposed by',
  'agenda.nobody.asked': 'nobody recorded',
  'agenda.nobody.invited': 'no available or planned offer and no experience recorded',
  'agenda.counted': '{who}:',
  'agenda.quotes': '{count, plural, one {# quote} other {# quotes}}',
  'agenda.quote': '{source}, paragraph {paragraph}',
  'agenda.more': '{count, plural, one {# more} other {# more}}',

  'agenda.notice.none-asked': 'An agenda of 0 has no items: choose how many there are to be.',
  'agenda.notice.above':
    '{asked} items are asked for and there {topics, plural, one {is # topic} other {are # topics}} to choose from, with anything to count: all are on the agenda.',
  'agenda.notice.none-open':
    'No topic is left to choose: each is excluded, or has nothing to count.',
  'agenda.notice.too-short':
    'The hours do not hold even one item: give more hours, or fewer minutes an item.',
  'agenda.notice.pins-above':
    '{pinned, plural, one {# topic is} other {# topics are}} pinned and there is room for {room}: all that are pinned are on the agenda.',
  'agenda.notice.pinned-filtered':
    '{topic} is pinned, but the filter on topics leaves it out: it is not on the agenda.',
  'agenda.notice.pinned-excluded':
    '{topic} is pinned and excluded at once: it is not on the agenda.',
  'agenda.notice.tied-at-line':
    'A tie at the end of the agenda: {count} topics are equal for {places, plural, one {the last place} other {the last # places}}. On it, since they come first in the list of topics: {inside}. Not on it: {outside}. Pin one to settle it.',
  'agenda.count.answered': 'In need and answered, not counted',
  'agenda.count.answers': 'could answer:',
  'agenda.count.related': 'related, of another form:',
  'agenda.invited.answered': 'Could answer',
  'agenda.invited.perhaps': 'Could perhaps answer',
  'agenda.invited.related': 'Related, answers no need here',
  'agenda.why':
    '{asks, plural, =0 {No State asks} one {# State asks} other {# States ask}}, {raises, plural, =0 {none only raises it} one {# only raises it} other {# only raise it}}; {unmet, plural, =0 {no State lacks a sure answer} one {# has no sure answer} other {# have no sure answer}}; {supply, plural, =0 {nobody offers help now} one {# actor offers help now} other {# actors offer help now}}; {experience, plural, =0 {no State has experience} one {# State has experience} other {# States have experience}}.',
} as const;
