/** What a reader reads in the stacks of status and form of cooperation. */
export const chartsForms = {
  'charts.forms.kind.rest': 'Other forms',
  'charts.forms.kind.several': 'Several forms',
  'charts.forms.kind.none': 'No form named',
  'charts.forms.other-forms': 'Summed as other forms, which are named more rarely:',
  'charts.forms.without':
    'No need or offer recorded under the present filter (which is not the absence of a need):',
  'charts.forms.reading':
    'Numbers count records (passages, not States). Under each form stand the needs, asked for or raised, and beside them one status of help at a time, as planned and past help is never added to what is available. Each record counts once: one that names several forms stands under “several forms”. The stronger the tint, the more records.',
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
  'charts.forms.finding.one': '{name} ({count, number})',
  'charts.forms.finding.need': 'Most needed: {names}.',
  'charts.forms.finding.available': 'Most offered: {names}.',
  'charts.forms.finding.planned': 'Most often planned: {names}.',
  'charts.forms.finding.delivered': 'Most often given: {names}.',
  'charts.forms.finding.none':
    'Of {all, plural, one {# record} other {# records}} of needs, {none, plural, one {# names} other {# name}} no form.',
} as const;
