/** What a reader reads in the table of forms of help by topic. */
export const chartsForms = {
  'charts.forms.kind.rest': 'Other forms',
  'charts.forms.kind.several': 'Several forms',
  'charts.forms.kind.none': 'No form named',
  'charts.forms.other-forms': '“Other forms” adds up these forms, which are named less often:',
  'charts.forms.without': 'No sentence that matches the filters:',
  'charts.forms.reading':
    'Numbers count sentences, not States. Under each form you see who raises the topic and, beside it, one status of help. A sentence that names several forms counts under “Several forms”. A stronger tint means more sentences.',
  'charts.forms.caption': 'Sentences by topic and form of help. {scope}',
  'charts.forms.beside': 'Beside what is raised:',
  'charts.forms.table.corner': 'Topic',
  'charts.forms.head.need': 'Raised',
  'charts.forms.head.available': 'Offered',
  'charts.forms.head.planned': 'Planned',
  'charts.forms.head.delivered': 'Given',
  'charts.forms.cell.need':
    '{topic}, {form}: {count, plural, one {# sentence raises it} other {# sentences raise it}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {help}: {count, plural, one {# sentence} other {# sentences}}',
  'charts.forms.part': '{count} {mark}',
  'charts.forms.legend.need': 'raised',
  'charts.forms.finding.none':
    '{none, plural, one {# of {all} sentences that raise a topic names no form of help} other {# of {all} sentences that raise a topic name no form of help}}',
  'charts.forms.finding.raised': 'Forms of help named most where topics are raised: {names}',
  'charts.forms.finding.offered': 'Forms of help named most in offers: {names}',
} as const;
