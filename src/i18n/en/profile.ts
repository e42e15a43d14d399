/** What a reader reads in the profiles of actors and topics, and where she chooses one. */
export const profile = {
  'profile.title': 'Profile',
  'profile.all': 'All profiles',
  'profile.path': 'Where this profile stands',
  'profile.print': 'Print the sheet',
  'profile.print.all': '{count, plural, one {Print # sheet} other {Print all # sheets}}',
  'profile.choose': 'Choose a State, an organization or a topic',
  'profile.mixed':
    'States and topics cannot be compared with each other. Choose profiles of one kind.',
  'profile.many': 'At most {most} profiles stand beside each other. Choose fewer below.',
  'profile.find': 'Find',
  'profile.find.none': 'No name holds these letters.',
  'profile.order.neutral': 'By subregion',
  'profile.order.name': 'By name',
  'profile.actors': 'States, organizations and regions',
  'profile.topics': 'Topics',
  'profile.places': 'The filters on places leave some out.',
  'profile.hidden':
    '{count, plural, one {The filters hide # record of this profile.} other {The filters hide # records of this profile.}}',
  'profile.hidden.show': 'Show all',
  'profile.elsewhere':
    'Your filters leave {name} out of the other views. This profile shows it all the same.',
  'profile.more': '{count, plural, one {# more} other {# more}}',

  'profile.lead.requested': 'Asks for help on {topics}.',
  'profile.lead.acknowledged': 'Acknowledges a lack on {topics}.',
  'profile.lead.raised': 'Raises {topics}.',
  'profile.lead.available': 'Offers help on {topics}.',
  'profile.lead.planned': 'Plans help on {topics}.',
  'profile.lead.delivered': 'Helped others before on {topics}.',
  'profile.lead.in-place': 'Has a system in place on {topics}.',
  'profile.lead.in-progress': 'Is building one on {topics}.',
  'profile.lead.answer.answered':
    '{count, plural, one {{names} could help} other {{names} could help}}.',
  'profile.lead.answer.perhaps':
    '{count, plural, one {{names} might help} other {{names} might help}}.',
  'profile.lead.answer.none': 'No offer fits.',
  'profile.lead.answer.nobody': 'Nobody offers it.',
  'profile.lead.nothing-on-topic':
    'Spoke. Nothing that it said is recorded as a need, an offer or a system in place.',
  'profile.lead.no-remarks': 'Could take part. The minutes record no remarks by it.',
  'profile.lead.not-participant': 'Was not a participant.',
  'profile.lead.spoken-of': 'A region does not speak. Others speak of it.',

  'profile.records': 'What it asks, offers and has',
  'profile.needs': 'What it asks and raises, and who could help',
  'profile.offers': 'What it offers',
  'profile.has': 'What it has in place',
  'profile.past': 'Where it helped before',
  'profile.open': 'What others offer to {name}, on topics where it has no recorded need',
  'profile.named': 'What else names it',
  'profile.whole': '{count, plural, one {Show # entry} other {Show all # entries}}',
  'profile.nothing': 'Nothing recorded.',
  'profile.status.requested': 'Asks',
  'profile.status.acknowledged': 'Acknowledges a lack',
  'profile.status.raised': 'Raises',
  'profile.status.available': 'Offers',
  'profile.status.planned': 'Plans to offer',
  'profile.status.delivered': 'Helped',
  'profile.status.in-place': 'Has',
  'profile.status.in-progress': 'Is building',
  'profile.paragraph': 'para. {paragraph}',

  'profile.answer.answered': 'Could help:',
  'profile.answer.perhaps': 'Might help:',
  'profile.answer.none': 'Not answered.',
  'profile.none.nobody': 'Nobody offers help on this topic.',
  'profile.help.form': '{names} ({forms}).',
  'profile.asked': 'It asks {names}.',
  'profile.help.no-form': 'no form of help named',
  'profile.help.open': 'Open to: {open}.',
  'profile.help.implied': 'A reader must infer the offer.',
  'profile.help.words': 'Read the offer',
  'profile.help.related': 'Another form of help: {names} ({forms}).',
  'profile.help.answered': 'Could help too: {names}.',
  'profile.help.perhaps': 'Might help too: {names}.',
  'profile.help.planned': 'Planned, not yet open: {names}.',
  'profile.help.delivered':
    'Past help: {names} ({count, plural, one {# record} other {# records}}).',
  'profile.help.others': 'Open to others only: {names}.',
  'profile.help.peers':
    '{count, plural, one {A State with a system in place} other {States with a system in place}}: {names}.',
  'profile.takers': 'Who could use it:',
  'profile.takers.capacity': 'Who has a need here:',

  'profile.side': 'More on {name}',
  'profile.same': 'Same need elsewhere',
  'profile.positions': 'What it wants the Group to do',
  'profile.stance.proposes': 'Proposes:',
  'profile.stance.supports': 'For:',
  'profile.stance.opposes': 'Against:',
  'profile.said': 'What it said',
  'profile.turns':
    '{count, plural, one {# statement in the minutes:} other {# statements in the minutes:}}',
  'profile.members': 'Who belongs to it',
  'profile.right': 'Is this right?',
  'profile.right.how': 'Print the sheet and correct it by hand.',

  'profile.topic.needs': 'Who asks and who raises it, and who could help',
  'profile.topic.offers': 'Who offers help',
  'profile.topic.has': 'Who has something in place',
  'profile.topic.past': 'Who helped before',
  'profile.topic.lead.none': 'Nothing is recorded on this topic.',
  'profile.topic.lead.requested':
    '{count, plural, one {{names} asks for help.} other {{names} ask for help.}}',
  'profile.topic.lead.acknowledged':
    '{count, plural, one {{names} acknowledges a lack.} other {{names} acknowledge a lack.}}',
  'profile.topic.lead.raised':
    '{count, plural, one {{names} only raises it.} other {{names} only raise it.}}',
  'profile.topic.lead.available':
    '{count, plural, one {{names} offers help.} other {{names} offer help.}}',
  'profile.topic.lead.planned':
    '{count, plural, one {{names} plans help.} other {{names} plan help.}}',
  'profile.topic.lead.delivered':
    '{count, plural, one {{names} helped before.} other {{names} helped before.}}',
  'profile.topic.lead.in-place':
    '{count, plural, one {{names} has a system in place.} other {{names} have a system in place.}}',
  'profile.topic.lead.in-progress':
    '{count, plural, one {{names} is building one.} other {{names} are building one.}}',
  'profile.topic.lead.nobody': 'Nobody offers help now.',
  'profile.topic.gap': 'The gap',
  'profile.topic.answers': 'States with a need here: {parts}.',
  'profile.topic.answers.none': 'No State has a recorded need here.',
  'profile.topic.instrument': 'Instrument',
  'profile.topic.instrument.none': 'None named.',
  'profile.topic.agenda': 'On the agenda',
  'profile.topic.place': 'Place {place} of {of} in the ranking.',
  'profile.topic.on': 'It is on the proposed agenda.',
  'profile.topic.off': 'It is not on the proposed agenda.',
  'profile.topic.agenda.open': 'Open the agenda',
  'profile.topic.proposals': 'What was proposed',
  'profile.criterion.breadth':
    '{count, plural, one {# State has a need} other {# States have a need}}',
  'profile.criterion.firmness':
    '{count, plural, one {# State asks for help} other {# States ask for help}}',
  'profile.criterion.unmet':
    '{count, plural, one {# State has no sure answer} other {# States have no sure answer}}',
  'profile.criterion.supply':
    '{count, plural, one {# provider offers help} other {# providers offer help}}',
  'profile.criterion.experience':
    '{count, plural, one {# State has a system in place} other {# States have a system in place}}',

  'profile.compare': 'Compare with…',
  'profile.compare.without': 'Without {name}',
  'profile.short': 'In short',
  'profile.compare.needs': 'Asks and raises',
  'profile.compare.offers': 'Offers',
  'profile.compare.has': 'Has in place',
  'profile.compare.positions': 'Wants the Group to do',
  'profile.topic.compare.needs': 'Who asks and who raises it',
  'profile.share': 'What they share',
  'profile.share.none': 'Nothing recorded that several of them share.',
  'profile.share.need':
    '{count, plural, one {{names} has a need} other {{names} have a need}} on {topics}.',
  'profile.share.offer':
    '{count, plural, one {{names} offers help} other {{names} offer help}} on {topics}.',
  'profile.share.capacity':
    '{count, plural, one {{names} has a system in place} other {{names} have a system in place}} on {topics}.',
  'profile.share.agree': '{names} are of one mind on:',
  'profile.share.differ': '{names} differ on:',
  'profile.among': 'Where one could help the other',
  'profile.among.none': 'No record of one meets a need of another.',
  'profile.among.answered': '{helper} could help {needy} on {topics}.',
  'profile.among.perhaps': '{helper} might help {needy} on {topics}.',
  'profile.among.related': '{helper} offers {needy} another form of help on {topics}.',
  'profile.among.planned': '{helper} plans help on {topics}, where {needy} has a need.',
  'profile.among.delivered': '{helper} helped before on {topics}, where {needy} has a need.',
  'profile.among.others':
    '{helper} offers help on {topics}, where {needy} has a need, but only to others.',
  'profile.among.peers': '{helper} has a system in place on {topics}, where {needy} has a need.',
} as const;
