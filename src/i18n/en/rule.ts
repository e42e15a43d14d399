/** The rule by which it is decided whether there is an offer for a need. */
export const rule = {
  'rule.best':
    'We compare each need with all available offers of other countries and organizations on the same topic. The best one counts.',
  'rule.state.open':
    'An available offer is said outright, is open to whoever has the need, and gives a form of help that the need names.',
  'rule.state.perhaps':
    'The words leave something open. The offer is inferred, names no form of help, is open only on request, or reaches only a part of the region with the need. Or the need names no form of help, or asks somebody else by name.',
  'rule.state.planned':
    'Another country or organization plans help that fits, and that is open to whoever has the need. It is not offered yet.',
  'rule.state.other': 'Help is offered or planned, but in no form that the need names.',
  'rule.state.none':
    'No offer and no plan is recorded that fits, not even perhaps. Beside the need we then show help given and experience. Neither counts as an offer.',
  'rule.together':
    'When one passage names several givers of help on a topic, they give it together. What a country or organization offers with others counts for no need of its own.',
  'rule.open':
    'An offer is open to all, to the members of a group, to those it names, or on request. An offer to an organization, a group or a region is open to its members. “Reserved for others” means that the offer names who may use it, and whoever has the need is not among them.',
  'rule.cell':
    'A country or organization may have several needs on a topic. Its cell in the matrix shows the one that is served least: “open offer” only where each of them has one. Counts of States follow the same rule.',
  'rule.filters':
    'Filters and your search words choose which needs you see. Offers that they hide still count. Only the filters on meeting and basis leave such offers out.',
} as const;
