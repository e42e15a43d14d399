/** Words for kinds of record, for answers, and for kinds of actor. */
export const terms = {
  'kind.need': 'Need',
  'kind.offer': 'Offer',
  'kind.capacity': 'Experience',
  'kind.need.many': 'Needs',
  'kind.offer.many': 'Offers',
  'kind.capacity.many': 'Experience',
  'answer.answered': 'open offer',
  'answer.perhaps': 'perhaps',
  'answer.none': 'no offer recorded',
  'answer.how': 'How we decide',
  'actors.state': 'States',
  'actors.organization': 'Organizations',
  'actors.region': 'Regions',
  'actors.region.one': '{name} (region)',
} as const;
