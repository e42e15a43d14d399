/**
 * What changed between two meetings, as findings and in the title of the matrix. Silence is no answer: what was not said
 * again is neither met nor withdrawn.
 */
export const meetingsChanges = {
  'changes.title': 'Since {since}: {parts}',
  'changes.title.scope': '{scope}, since {since}: {parts}',
  'changes.head': '{part} since {since}',
  'changes.new-need': '{count, plural, one {# new need} other {# new needs}}',
  'changes.new-need.asked':
    '{count, plural, one {# new request for help} other {# new requests for help}}',
  'changes.met': '{count, plural, one {# need said to be met} other {# needs said to be met}}',
  'changes.met.short': '{count, plural, other {# said to be met}}',
  'changes.became-offer':
    '{count, plural, one {# plan that became an offer} other {# plans that became offers}}',
  'changes.new-offer': '{count, plural, one {# new offer} other {# new offers}}',
  'changes.new-plan':
    '{count, plural, one {# new plan to offer help} other {# new plans to offer help}}',
  'changes.delivered':
    '{count, plural, one {# offer or plan said to be delivered} other {# offers or plans said to be delivered}}',
  'changes.part-need':
    '{count, plural, one {some help came for # need} other {some help came for # needs}}',
  'changes.part-offer':
    '{count, plural, one {# offer or plan said to be delivered in part} other {# offers or plans said to be delivered in part}}',
  'changes.withdrawn':
    '{count, plural, one {# need} other {# needs}}, {count, plural, one {offer or plan withdrawn} other {offers or plans withdrawn}}',
  'changes.lapsed':
    '{count, plural, one {# offer or plan past its own last day} other {# offers or plans past their own last day}}',
  'changes.changed':
    '{count, plural, one {# need} other {# needs}}, {count, plural, one {offer or plan changed} other {offers or plans changed}}',
  'changes.again':
    '{count, plural, one {# need} other {# needs}}, {count, plural, one {offer or plan said again} other {offers or plans said again}}',
  'changes.silent-need':
    '{count, plural, one {# need not said again} other {# needs not said again}}',
  'changes.silent-need.short': '{count, plural, other {# not said again}}',
  'changes.silent-offer':
    '{count, plural, one {# offer or plan not said again} other {# offers or plans not said again}}',
  'changes.spoke.need': '{part} ({spoke} by countries that spoke in {at})',
  'changes.spoke.offer': '{part} ({spoke} by those that spoke in {at})',
  'changes.spoke.silent': 'Not said again does not mean met or withdrawn',
  'changes.where.nothing-on-topic': 'spoke in {at}, did not say it again',
  'changes.where.no-remarks': 'no remarks recorded in {at}',
  'changes.where.not-participant': 'was not a participant in {at}',
} as const;
