/** What a reader reads in the stacks of status and form of cooperation. */
export const chartsForms = {
  'charts.forms.kind.rest': 'Other forms',
  'charts.forms.kind.several': 'Several forms',
  'charts.forms.kind.none': 'No form named',
  'charts.forms.other-forms': '“Other forms” adds up these forms, which are named less often:',
  'charts.forms.without': 'No need or offer that matches the filters:',
  'charts.forms.reading':
    'Numbers count records, not States. Under each form you see the needs and, beside them, one status of help. In the table a record counts once, even if it names several forms. The sentence above it counts each form that a record names. A stronger tint means more records.',
  'charts.forms.caption': 'Records by topic and form of cooperation. {scope}',
  'charts.forms.table.corner': 'Topic',
  'charts.forms.head.need': 'Needs',
  'charts.forms.head.available': 'Offers',
  'charts.forms.head.planned': 'Planned',
  'charts.forms.head.delivered': 'Past',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# need} other {# needs}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {status}: {count, plural, one {# record} other {# records}}',
  'charts.forms.part': '{count} {status}',
  'charts.forms.legend.need': 'needs',
  'charts.forms.legend.offer': '{status}',
  'charts.forms.finding.one': '{name} ({count, plural, one {# record} other {# records}})',
  'charts.forms.finding.several':
    '{name} ({count, plural, one {# record} other {# records}}, {several, number} with other forms)',
  'charts.forms.finding.need': 'Most needed: {names}.',
  'charts.forms.finding.available': 'Most offered: {names}.',
  'charts.forms.finding.planned': 'Most often planned: {names}.',
  'charts.forms.finding.delivered': 'Most often given: {names}.',
  'charts.forms.finding.none':
    'Of {all, plural, one {# need} other {# needs}}, {none, plural, one {# names} other {# name}} no form.',
} as const;
