/** What a reader reads in the profiles of actors and topics, and where she chooses one. */
export const profile = {
  'profile.title': 'Profile',
  'profile.all': 'All profiles',
  'profile.path': 'Path to this profile',
  'profile.print': 'Print the sheet',
  'profile.print.all': '{count, plural, one {Print # sheet} other {Print all # sheets}}',
  'profile.choose': 'Choose a State, an organization or a topic',
  'profile.mixed': 'You cannot compare actors with topics. Choose profiles of one kind.',
  'profile.many': 'You can compare at most {most} profiles. Choose fewer below.',
  'profile.find': 'Find',
  'profile.find.none': 'No name contains these letters.',
  'profile.order.neutral': 'By subregion',
  'profile.order.name': 'By name',
  'profile.actors': 'States, organizations and regions',
  'profile.topics': 'Topics',
  'profile.places': 'Your filters on places leave some out.',
  'profile.hidden':
    '{count, plural, one {The filters hide # record of this profile.} other {The filters hide # records of this profile.}}',
  'profile.hidden.show': 'Show all',
  'profile.elsewhere':
    'Your filters leave {name} out of the other views. This profile still shows it.',
  'profile.elsewhere.show': 'Remove these filters',
  'profile.more': '{count, plural, one {# more} other {# more}}',
  'profile.inferred': '{name} (implied)',
  'profile.partly': '{name} (partly implied)',
  'profile.inferred.help': '{name} (implied)',

  'profile.lead.requested': 'Requests help on {topics}.',
  'profile.lead.requested.of': 'Requests help on {topics} from {names}.',
  'profile.lead.acknowledged': 'Acknowledges a lack on {topics}.',
  'profile.lead.raised': 'Raises {topics}.',
  'profile.lead.available': 'Offers help on {topics}.',
  'profile.lead.planned': 'Plans help on {topics}.',
  'profile.lead.delivered': 'Has already helped others on {topics}.',
  'profile.lead.in-place': 'Reports experience on {topics}.',
  'profile.lead.in-progress':
    '{also, plural, =0 {Reports work} other {Also reports work}} still in progress on {topics}.',
  'profile.lead.answer.answered':
    '{count, plural, one {{names} could help} other {{names} could help}}.',
  'profile.lead.answer.perhaps':
    '{count, plural, one {{names} might help} other {{names} might help}}.',
  'profile.lead.answer.none': 'No offer fits.',
  'profile.lead.answer.nobody': 'Nobody offers this help now.',
  'profile.lead.answer.own':
    '{count, plural, =0 {Only it offers such help} other {Only it and {names} offer such help together}}.',
  'profile.lead.nothing-on-topic':
    'It spoke, but nothing it said is recorded as a need, an offer or experience.',
  'profile.lead.no-remarks': 'The minutes record no remarks by it.',
  'profile.lead.not-participant': 'It was not a participant.',
  'profile.lead.spoken-of': 'The minutes mention this region. It has no delegation of its own.',
  'profile.lead.unnamed': 'No record names this region. It has no delegation of its own.',

  'profile.records': 'Needs, offers and experience',
  'profile.needs': 'Recorded needs, and who could help',
  'profile.offers': 'What it offers',
  'profile.has': 'Experience to learn from',
  'profile.past': 'What it has already helped with',
  'profile.open': 'Offers and planned help open to {name}, on topics where it has no recorded need',
  'profile.open.on': 'On {topics}.',
  'profile.open.forms.none': 'No form of help is named.',
  'profile.open.forms': 'Form of help: {forms}.',
  'profile.named': 'Other records that name it',
  'profile.whole': '{count, plural, one {Show # entry} other {Show all # entries}}',
  'profile.nothing': 'Nothing recorded.',
  'profile.status.requested': 'Requests',
  'profile.status.acknowledged': 'Acknowledges a lack',
  'profile.status.raised': 'Raises',
  'profile.status.available': 'Offers',
  'profile.status.planned': 'Plans to offer',
  'profile.status.delivered': 'Helped',
  'profile.status.in-place': 'In place',
  'profile.status.in-progress': 'In progress',
  'profile.paragraph': 'para. {paragraph}',

  'profile.answer.answered': 'Could help:',
  'profile.answer.perhaps': 'Might help:',
  'profile.answer.none': 'Not answered.',
  'profile.none.nobody': 'Nobody offers help on this topic now.',
  'profile.none.own':
    '{count, plural, =0 {Only {name} itself offers help on this topic} other {Only {name} itself, with {names}, offers help on this topic}}.',
  'profile.none.own.none':
    '{count, plural, =0 {{name} itself offers help on this topic} other {{name} itself, with {names}, offers help on this topic}}. No offer of others fits.',
  'profile.help.form': '{names} ({forms}).',
  'profile.asked': 'It asks {names}.',
  'profile.asked.planned':
    '{count, plural, one {{names} plans help on this topic ({forms})} other {{names} plan help on this topic ({forms})}}. This help is not yet available.',
  'profile.help.no-form': 'no form of help named',
  'profile.help.open': 'Open to {open}.',
  'profile.help.open.funding': 'Open to {open}, if funded.',
  'profile.help.open.agreement': 'Open to {open}, if agreed.',
  'profile.help.implied': 'The minutes do not say it outright; we inferred it.',
  'profile.help.words': 'Read the offer',
  'profile.help.offers': 'Read the offers ({count} records)',
  'profile.help.record': 'Read the record',
  'profile.help.records': 'Read the {count} records',
  'profile.help.related': 'Another form of help: {names} ({forms}).',
  'profile.help.answered': 'Could also help: {names}.',
  'profile.help.perhaps':
    '{count, plural, one {Another offer might help} other {Other offers might help}}: {names}.',
  'profile.help.planned': 'Planned, not yet available: {names}.',
  'profile.help.delivered': 'Help given in the past: {names}.',
  'profile.help.others': 'Open to others only: {names}.',
  'profile.help.peers': 'Experience to learn from, not an offer: {names}.',
  'profile.takers': 'Who could use it:',
  'profile.takers.capacity': 'Who has a need here:',

  'profile.side': 'More on {name}',
  'profile.same': 'Others with a need here',
  'profile.positions': 'What it proposes, supports and opposes',
  'profile.stance.proposes': 'Proposes:',
  'profile.stance.supports': 'Supports:',
  'profile.stance.opposes': 'Opposes:',
  'profile.said': 'What it said',
  'profile.turns':
    'The minutes give its remarks in {count, plural, one {# place} other {# places}}:',
  'profile.states': 'What is recorded of its States',
  'profile.members': 'Who belongs to it',
  'profile.members.source': 'As this dataset’s list of actors has it, not the minutes.',
  'profile.right': 'Is this right?',
  'profile.right.how': 'Print the sheet and correct it by hand.',

  'profile.topic.offers': 'Who offers help',
  'profile.topic.past': 'Who has already helped',
  'profile.topic.lead.none': 'Nothing is recorded on this topic.',
  'profile.topic.lead.requested':
    '{count, plural, one {{names} requests help.} other {{names} request help.}}',
  'profile.topic.lead.acknowledged':
    '{count, plural, one {{names} acknowledges a lack.} other {{names} acknowledge a lack.}}',
  'profile.topic.lead.raised':
    '{count, plural, one {{names} only raises it.} other {{names} only raise it.}}',
  'profile.topic.lead.available':
    '{count, plural, one {{names} offers help.} other {{names} offer help.}}',
  'profile.topic.lead.planned':
    '{count, plural, one {{names} plans help.} other {{names} plan help.}}',
  'profile.topic.lead.delivered':
    '{count, plural, one {{names} has already helped.} other {{names} have already helped.}}',
  'profile.topic.lead.in-place':
    '{count, plural, one {{names} reports experience.} other {{names} report experience.}}',
  'profile.topic.lead.both':
    '{count, plural, one {{names} reports experience} other {{names} report experience}}, and work still in progress.',
  'profile.topic.lead.in-progress':
    '{count, plural, one {{names} reports work still in progress.} other {{names} report work still in progress.}}',
  'profile.topic.lead.nobody': 'Nobody offers help now.',
  'profile.topic.gap': 'The gap',
  'profile.topic.answers': '{count} States have a need here: {parts}.',
  'profile.topic.answers.all.answered':
    '{count, plural, one {# State has a need here; an offer could help it.} other {# States have a need here; offers could help all of them.}}',
  'profile.topic.answers.all.perhaps':
    '{count, plural, one {# State has a need here; an offer might help it.} other {# States have a need here; offers might help all of them.}}',
  'profile.topic.answers.all.none':
    '{count, plural, one {# State has a need here; no offer fits it.} other {# States have a need here; no offer fits any of them.}}',
  'profile.topic.answers.answered': 'an offer could help {count}',
  'profile.topic.answers.perhaps': 'an offer might help {count}',
  'profile.topic.answers.without': 'no offer fits {count}',
  'profile.topic.answers.none': 'No State has a recorded need here.',
  'profile.topic.instrument': 'Instrument',
  'profile.topic.instrument.none': 'None named.',
  'profile.topic.agenda': 'On the agenda',
  'profile.topic.place': 'Rank {place} of {of}.',
  'profile.topic.on': 'It is on the proposed agenda.',
  'profile.topic.off': 'It is not on the proposed agenda.',
  'profile.topic.agenda.open': 'Open the agenda',
  'profile.topic.proposals': 'What was proposed',
  'profile.criterion.breadth':
    '{count, plural, one {# State asks for it or raises it} other {# States ask for it or raise it}}',
  'profile.criterion.firmness':
    '{count, plural, one {# State requests help or acknowledges a lack} other {# States request help or acknowledge a lack}}',
  'profile.criterion.unmet':
    '{count, plural, one {# State has a need} other {# States have a need}} not clearly answered',
  'profile.criterion.supply':
    '{count, plural, one {# provider offers help} other {# providers offer help}}',
  'profile.criterion.experience':
    '{count, plural, one {# State reports experience} other {# States report experience}}',

  'profile.comparison': 'Comparison',
  'profile.compare': 'Compare with…',
  'profile.compare.without': 'Remove {name}',
  'profile.short': 'In short',
  'profile.compare.positions': 'Proposes, supports and opposes',
  'profile.share': 'What they share',
  'profile.share.none':
    '{names} share no need, offer, experience or proposal. {count, plural, =2 {Nothing that one offers or reports fits a need of the other} other {Nothing that one offers or reports fits a need of another}}.',
  'profile.share.none.topics':
    'No actor has a need, an offer or experience on more than one of these topics.',
  'profile.share.need':
    '{count, plural, one {{names} has a need} other {{names} each have a need}} on {topics}.',
  'profile.share.offer':
    '{count, plural, one {{names} offers help} other {{names} offer help}} on {topics}.',
  'profile.share.capacity':
    '{count, plural, one {{names} reports experience} other {{names} report experience}} on {topics}.',
  'profile.share.agree': '{names} agree on:',
  'profile.share.differ': '{names} differ on:',
  'profile.among': 'Where one could help the other, or share experience',
  'profile.among.answered': '{helper} could help {needy} on {topics}.',
  'profile.among.asks': '{needy} asks {names}.',
  'profile.among.perhaps': '{helper} might help {needy} on {topics}.',
  'profile.among.related': '{helper} offers {needy} another form of help on {topics}.',
  'profile.among.planned': '{helper} plans help on {topics}, where {needy} has a need.',
  'profile.among.delivered': '{helper} has already helped on {topics}, where {needy} has a need.',
  'profile.among.others':
    '{helper} offers or plans help on {topics}, where {needy} has a need, but only for others.',
  'profile.among.peers':
    '{helper} reports experience on {topics}, where {needy} has a need. It is not an offer.',
} as const;
