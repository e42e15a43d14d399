import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Autres formes',
  'charts.forms.kind.several': 'Plusieurs formes',
  'charts.forms.kind.none': 'Forme non précisée',
  'charts.forms.other-forms': '« Autres formes » réunit celles-ci, nommées moins souvent :',
  'charts.forms.without': 'Aucun besoin ni aucune offre avec ces filtres :',
  'charts.forms.reading':
    'Les nombres comptent des fiches, pas des États. Sous chaque forme figurent les besoins et, à côté, un seul statut de l’aide. Dans le tableau une fiche compte une seule fois, même si elle nomme plusieurs formes. La phrase au-dessus compte chaque forme nommée. Une teinte plus forte indique plus de fiches.',
  'charts.forms.caption': 'Fiches par thème et forme de coopération. {scope}',
  'charts.forms.table.corner': 'Thème',
  'charts.forms.head.need': 'Besoins',
  'charts.forms.head.available': 'Offres',
  'charts.forms.head.planned': 'Prévue',
  'charts.forms.head.delivered': 'Fournie',
  'charts.forms.cell.need':
    '{topic}, {form} : {count, plural, one {# besoin} other {# besoins}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {status} : {count, plural, one {# fiche} other {# fiches}}',
  'charts.forms.part': '{count} {status}',
  'charts.forms.legend.need': 'besoins',
  'charts.forms.legend.offer': '{status}',
  'charts.forms.finding.one': '{name} ({count, plural, one {# fiche} other {# fiches}})',
  'charts.forms.finding.several':
    '{name} ({count, plural, one {# fiche} other {# fiches}}, dont {several, number} avec d’autres formes)',
  'charts.forms.finding.need': 'Le plus souvent nécessaire : {names}.',
  'charts.forms.finding.available': 'Le plus souvent offert : {names}.',
  'charts.forms.finding.planned': 'Le plus souvent prévu : {names}.',
  'charts.forms.finding.delivered': 'Le plus souvent fourni : {names}.',
  'charts.forms.finding.none':
    'Sur {all, plural, one {# besoin} other {# besoins}}, {none, plural, one {# ne précise} other {# ne précisent}} aucune forme.',
} satisfies Words<typeof english>;
