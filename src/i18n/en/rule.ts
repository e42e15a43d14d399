/** The rule by which it is decided whether a need is answered. */
export const rule = {
  'rule.best':
    'Each need has one state: the best that any available offer of another actor on the same topic gives it.',
  'rule.answered':
    'The offer is open to the actor in need, is explicit, and names a form of cooperation that the need names too. A need that names no form is answered by an offer that names one.',
  'rule.perhaps':
    'Such an offer names no form of cooperation, or rests on inference, or is open on request.',
  'rule.none':
    'No available offer answers the need, surely or perhaps. An offer of another form is shown as related. Planned and past help, capacities, and what the actor itself offers, alone or with others, are shown too; none of them answers a need.',
  'rule.open':
    'An offer is open to all, to the members of a group, to those that it names, or on request. An offer made to an organization, a group or a region is open to its members. An offer is called reserved for others if it is open only to those that it names, and the actor in need is not one of them.',
  'rule.cell':
    'A State may have several needs on a topic. Its cell in the matrix shows the state of the need that is answered least: not answered, if any need is not. Wherever States are counted, the same state counts. Organizations and regions bear no sign.',
  'rule.filters':
    'Filters choose the needs that are shown. What answers them is narrowed by meeting and basis alone.',
} as const;
