/** What a reader reads in the view of the agenda. */
export const agenda = {
  'agenda.title': 'Agenda',
  'agenda.not':
    'The ranking orders topics by what the minutes record. It is not a judgement on any State, and nothing recorded is not the absence of a need.',

  'agenda.criterion.breadth': 'Breadth',
  'agenda.criterion.firmness': 'Firmness',
  'agenda.criterion.unmet': 'Unmet',
  'agenda.criterion.supply': 'Ready supply',
  'agenda.criterion.experience': 'Experience',
  'agenda.formula.breadth': 'States with any need on the topic',
  'agenda.formula.firmness': 'States whose need is requested or acknowledged',
  'agenda.formula.unmet':
    'States in need with no available offer that is open to them and compatible in form',
  'agenda.formula.supply': 'States and organizations with an available offer',
  'agenda.formula.experience': 'States with a capacity in place',

  'agenda.weights.any': 'no weights assumed: every mix of weights is equally likely',
  'agenda.weights.order': 'weights of any size in the order {order}',
  'agenda.weights.exact': 'weights {weights}',
  'agenda.weights.then': '{first}, then {next}',
  'agenda.weights.weight': '{criterion} {weight}',
  'agenda.uncertain.on': 'each implied record in or out with even chance in each draw',
  'agenda.uncertain.off': 'implied records count as any other',
} as const;
