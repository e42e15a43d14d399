/** The rule by which it is decided whether a need is answered. */
export const rule = {
  'rule.best':
    'We compare each need with all available offers of other actors on the same topic. The best answer counts.',
  'rule.answered':
    'An available offer is explicit and open to the actor with the need. It names a form of cooperation that the need names too. A need that names no form is answered by an offer of any form.',
  'rule.perhaps':
    'An offer could match, but something is uncertain. It names no form of cooperation, is implied, or is open on request.',
  'rule.none':
    'No available offer answers the need, not even perhaps. We also show offers of another form, planned and past help, and experience. We show what the actor itself offers too, alone or with others. None of these answers a need.',
  'rule.open':
    'An offer is open to all, to the members of a group, to those it names, or on request. An offer to an organization, a group or a region is open to its members. “Reserved for others” means that the offer names who may use it, and the actor with the need is not among them.',
  'rule.cell':
    'An actor may have several needs on a topic. If one of them is not answered, its cell in the matrix shows “not answered”. If all are answered, but one only perhaps, it shows “perhaps answered”. Counts of States follow the same rule.',
  'rule.filters':
    'Filters and your search words choose which needs you see. Offers that they hide still answer. Only the filters on meeting and basis leave such offers out.',
} as const;
