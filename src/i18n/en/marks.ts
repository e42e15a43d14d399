/** The seven marks, whether an offer is recorded, and what the bars count. */
export const marks = {
  'mark.asks': 'asks for help',
  'mark.difficulty': 'reports a difficulty',
  'mark.mentions': 'mentions as important',
  'mark.offers': 'offers',
  'mark.plans': 'plans to offer',
  'mark.helped': 'has helped or is helping',
  'mark.experience': 'experience',
  'mark.inferred': 'inferred by us',
  'mark.number': 'two sentences',
  'mark.disputed': 'two readers of the minutes differed here',
  'mark.legend': 'Legend',
  'mark.need': 'asks for help, or reports a difficulty',
  'offer.open': 'open offer',
  'offer.open.of': 'open offer for {open} of {of}',
  'offer.perhaps': 'perhaps',
  'offer.planned': 'planned',
  'offer.other': 'other form',
  'offer.none': 'none recorded',
  'offer.no-request': 'no request recorded',
  'offer.is-there': 'Is there an offer?',
  'bars.topic.raised':
    '{name}: {asks, plural, one {# State asks} other {# States ask}} for help, {difficulty, plural, one {# reports} other {# report}} a difficulty, {mentions, plural, one {# mentions} other {# mention}} it as important',
  'bars.offered': 'Offers: {offers}, and {inferred} inferred by us; planned: {planned}',
  'bars.actor.raised':
    '{name}: asks for help on {asks, plural, one {# topic} other {# topics}}, reports a difficulty on {difficulty}, mentions {mentions} as important',
} as const;
