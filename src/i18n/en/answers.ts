/** Who answers a need and why perhaps only, and in how many passages offers stand: for several views. */
export const answers = {
  'answer.doubt.no-form': 'names no form of cooperation',
  'answer.doubt.implied': 'rests on inference',
  'answer.doubt.on-request': 'is open on request',
  'answer.by': 'Answered by {names}.',
  'answer.perhaps.by': 'Perhaps answered by {names}: the offer {doubts}.',
  'answer.none.told': 'Not answered.',
  'answer.related': 'Related, of another form: {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.closed': 'Open to others only: {names}.',
  'answer.able':
    '{names} {count, plural, one {has a system in place} other {have systems in place}}.',
  'answer.asked': 'Asked of {names}.',
  'offers.told':
    '{passages, plural, one {# passage} other {# passages}} in {statements, plural, one {# statement} other {# statements}}',
  'offers.told.with': '{heading} (available: {told})',
} as const;
