/** What a reader reads in the stacks of status and form of cooperation. */
export const chartsForms = {
  'charts.forms.title': 'Status and form of cooperation by topic',
  'charts.forms.reading':
    'Bars count records (passages, not States), a bar for each status, so that planned and past help is never added to what is available. Each record counts once: one that names several forms stands under “several forms”.',
  'charts.forms.legend': 'Forms (need, offer)',
  'charts.forms.kind.form': 'One form',
  'charts.forms.kind.rest': 'Other forms',
  'charts.forms.kind.several': 'Several forms',
  'charts.forms.kind.none': 'No form named',
  'charts.forms.others': '{count, plural, one {# other topic} other {# other topics}}',
  'charts.forms.side.need': 'Records of needs',
  'charts.forms.side.offer': 'Records of offers',
  'charts.forms.part':
    '{name}, {status}, {form}: {count, plural, one {# record} other {# records}}. Filter by this topic, status and form',
  'charts.forms.part-status':
    '{name}, {status}, {form}: {count, plural, one {# record} other {# records}}. Filter by this topic and status',
  'charts.forms.part-words': '{count} {form}',
  'charts.forms.lane-words': '{total} {status} ({parts})',
  'charts.forms.nothing': 'nothing recorded',
  'charts.forms.row-words': 'needs: {needs}; offers: {offers}',
  'charts.forms.caption': 'Records by topic, status and form of cooperation. {scope}',
  'charts.forms.table.corner': 'Topic and status',
  'charts.forms.table.forms': 'Records by form of cooperation',
  'charts.forms.table.total': 'All records',
  'charts.forms.table.row': '{name}, {status}',
  'charts.forms.other-topics':
    'Summed as other topics, which have fewer records each; a sum beyond the scale is a number without a bar:',
  'charts.forms.other-forms': 'Summed as other forms, which are named more rarely:',
  'charts.forms.without':
    'No need or offer recorded under the present filter (which is not the absence of a need):',
} as const;
