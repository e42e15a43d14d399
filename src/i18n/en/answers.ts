/** Who answers a need and why perhaps only, and in how many passages offers stand: for several views. */
export const answers = {
  'answer.doubt.no-form': 'names no form of cooperation',
  'answer.doubt.implied': 'is implied',
  'answer.doubt.on-request': 'is open on request',
  'answer.by': 'Could help: {names}.',
  'answer.open.by': 'An offer is open on this topic: {names}; the need names no form of help.',
  'answer.open': 'an offer is open on this topic',
  'answer.perhaps.by': 'Might help: {names}. The offer {doubts}.',
  'answer.none.told': 'Not answered.',
  'answer.related': 'Help offered in another form: {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.own': 'Its own or joint offer: {names}.',
  'answer.planned': 'Planned, not yet available: {names}.',
  'answer.delivered': 'Help given in the past: {names}.',
  'answer.closed': 'Offered or planned only for others: {names}.',
  'answer.able':
    '{names} {count, plural, one {reports experience} other {report experience}} to learn from, not an offer.',
  'answer.asked': 'The need is addressed to: {names}.',
  'offers.told': '{passages, plural, one {# statement} other {# statements}}',
  'offers.told.with': '{heading} (available: {told})',
} as const;
