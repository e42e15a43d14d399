import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Autres formes',
  'charts.forms.kind.several': 'Plusieurs formes',
  'charts.forms.kind.none': 'Aucune forme nommée',
  'charts.forms.other-forms':
    '« Autres formes » réunit ces formes, qui sont nommées moins souvent :',
  'charts.forms.without': 'Sans phrase qui corresponde aux filtres :',
  'charts.forms.reading':
    'Les nombres comptent des phrases, et non des États. Sous chaque forme figurent qui soulève le thème et, à côté, un statut de l’assistance. Une phrase qui nomme plusieurs formes compte sous « Plusieurs formes ». Une teinte plus forte indique plus de phrases.',
  'charts.forms.caption': 'Phrases par thème et forme d’assistance. {scope}',
  'charts.forms.beside': 'À côté de ce qui est soulevé :',
  'charts.forms.table.corner': 'Thème',
  'charts.forms.head.need': 'Soulevé',
  'charts.forms.head.available': 'Offert',
  'charts.forms.head.planned': 'Prévu',
  'charts.forms.head.delivered': 'Fourni',
  'charts.forms.cell.need':
    '{topic}, {form} : {count, plural, one {# phrase le soulève} other {# phrases le soulèvent}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {help} : {count, plural, one {# phrase} other {# phrases}}',
  'charts.forms.part': '{count} {mark}',
  'charts.forms.legend.need': 'soulevé',
  'charts.forms.finding.none':
    '{none, plural, one {# phrase sur {all} qui soulèvent un thème ne nomme aucune forme d’assistance} other {# phrases sur {all} qui soulèvent un thème ne nomment aucune forme d’assistance}}',
  'charts.forms.finding.raised':
    'Formes d’assistance les plus nommées où des thèmes sont soulevés : {names}',
  'charts.forms.finding.offered': 'Formes d’assistance les plus nommées dans les offres : {names}',
} satisfies Words<typeof english>;
