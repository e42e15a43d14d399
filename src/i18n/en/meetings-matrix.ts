/** What the matrix says of several meetings: when each mark was said, and what changed since another. */
export const meetingsMatrix = {
  'meetings.matrix.since': 'Since {when}',
  'meetings.matrix.said': 'said in {when}',
  'meetings.matrix.said.on': 'said: {when}',
  'meetings.matrix.said.many': 'said at {count} meetings, last in {newest}',
  'meetings.matrix.last': 'last said in {when}',
  'meetings.matrix.last.on': 'last said: {when}',
  'meetings.matrix.last-earlier': 'last said at an earlier meeting',
  'meetings.matrix.mark': '{mark}, {said}',
  'meetings.matrix.small': 'small, thin: {said}',
  'meetings.matrix.ended': '{what} since {when}',
  'meetings.matrix.changes': 'Since {when}: {what}.',
  'meetings.matrix.foot':
    'Small marks: last said at an earlier meeting. Not said again does not mean met.',
  'meetings.matrix.order': 'Rows and columns keep the order of {when}.',
  'meetings.matrix.blank.nothing-on-topic': 'spoke {when}, nothing on this topic',
  'meetings.matrix.blank.no-remarks': 'no remarks recorded {when}',
  'meetings.matrix.blank.not-participant': 'not a participant {when}',
  'meetings.matrix.blank.spoken-of': 'nothing on this topic {when}',
  'meetings.matrix.about.nothing-on-topic': 'Spoke {when}; nothing is recorded on this topic.',
  'meetings.matrix.about.no-remarks': 'The minutes record no remarks {when}.',
  'meetings.matrix.about.not-participant': 'Was not a participant {when}.',
  'meetings.matrix.about.spoken-of': 'Nothing is recorded on this topic {when}.',
  'meetings.matrix.left.nothing-on-topic': 'Spoke {when}, with nothing recorded on a topic: {who}.',
  'meetings.matrix.left.no-remarks': 'No remarks recorded {when}: {who}.',
  'meetings.matrix.left.not-participant': 'Did not take part {when}: {who}.',
  'meetings.matrix.told.new-need': '{count} new',
  'meetings.matrix.told.met': '{count} met',
  'meetings.matrix.told.became-offer':
    '{count, plural, one {plan became offer} other {# plans became offers}}',
  'meetings.matrix.told.new-offer': '{count, plural, one {new offer} other {# new offers}}',
  'meetings.matrix.told.new-plan': '{count, plural, one {new plan} other {# new plans}}',
  'meetings.matrix.told.delivered': '{count} delivered',
  'meetings.matrix.told.part-need': 'some help for {count}',
  'meetings.matrix.told.part-offer': '{count} delivered in part',
  'meetings.matrix.told.withdrawn': '{count} withdrawn',
  'meetings.matrix.told.lapsed': '{count} past the last day',
  'meetings.matrix.told.changed': 'changed',
  'meetings.matrix.told.again': 'said again',
  'meetings.matrix.told.silent-need': 'not said again',
  'meetings.matrix.told.silent-offer': 'not said again',
  'meetings.matrix.cell.new-need': '{count, plural, one {# need new} other {# needs new}}',
  'meetings.matrix.cell.met': '{count, plural, one {# need met} other {# needs met}}',
  'meetings.matrix.cell.became-offer':
    '{count, plural, one {# plan became an offer} other {# plans became offers}}',
  'meetings.matrix.cell.new-offer': '{count, plural, one {# offer new} other {# offers new}}',
  'meetings.matrix.cell.new-plan': '{count, plural, one {# plan new} other {# plans new}}',
  'meetings.matrix.cell.delivered':
    '{count, plural, one {# offer or plan delivered} other {# offers or plans delivered}}',
  'meetings.matrix.cell.part-need':
    '{count, plural, one {some help for # need} other {some help for # needs}}',
  'meetings.matrix.cell.part-offer':
    '{count, plural, one {# offer or plan delivered in part} other {# offers or plans delivered in part}}',
  'meetings.matrix.cell.withdrawn': '{count} withdrawn',
  'meetings.matrix.cell.lapsed':
    '{count, plural, one {# offer or plan past its last day} other {# offers or plans past their last day}}',
  'meetings.matrix.cell.changed': '{count} changed',
  'meetings.matrix.cell.again': '{count} said again',
  'meetings.matrix.cell.silent-need':
    '{count, plural, one {# need not said again} other {# needs not said again}}',
  'meetings.matrix.cell.silent-offer':
    '{count, plural, one {# offer or plan not said again} other {# offers or plans not said again}}',
} as const;
