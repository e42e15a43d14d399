import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.kind.rest': 'Autres formes',
  'charts.forms.kind.several': 'Plusieurs formes',
  'charts.forms.kind.none': 'Forme non précisée',
  'charts.forms.other-forms': 'Réunies comme autres formes, plus rarement nommées :',
  'charts.forms.without':
    'Ni besoin ni offre consigné avec le filtre actuel (ce qui ne vaut pas absence de besoin) :',
  'charts.forms.reading':
    'Les nombres comptent des enregistrements (des passages, non des États). Sous chaque forme figurent les besoins, demandés ou évoqués, et à côté un seul état de l’aide à la fois, car l’aide prévue et l’aide apportée ne s’ajoutent jamais à ce qui est disponible. Chaque enregistrement compte une fois : celui qui nomme plusieurs formes figure sous « plusieurs formes ». Plus la teinte est forte, plus il y a d’enregistrements.',
  'charts.forms.caption': 'Enregistrements par thème et forme de coopération. {scope}',
  'charts.forms.table.corner': 'Thème',
  'charts.forms.head.need': 'Besoins',
  'charts.forms.head.available': 'Offres',
  'charts.forms.head.planned': 'Prévue',
  'charts.forms.head.delivered': 'Apportée',
  'charts.forms.cell.need':
    '{topic}, {form} : {count, plural, one {# besoin} other {# besoins}} ({parts})',
  'charts.forms.cell.offer':
    '{topic}, {form}, {status} : {count, plural, one {# enregistrement} other {# enregistrements}}',
  'charts.forms.part': '{count} {status}',
  'charts.forms.legend.need': 'besoins',
  'charts.forms.legend.offer': '{status}',
  'charts.forms.finding.one': '{name} ({count, number})',
  'charts.forms.finding.need': 'Le plus souvent nécessaire : {names}.',
  'charts.forms.finding.available': 'Le plus souvent offert : {names}.',
  'charts.forms.finding.planned': 'Le plus souvent prévu : {names}.',
  'charts.forms.finding.delivered': 'Le plus souvent apporté : {names}.',
  'charts.forms.finding.none':
    'Sur {all, plural, one {# enregistrement} other {# enregistrements}} de besoins, {none, plural, one {# ne nomme} other {# ne nomment}} aucune forme.',
} satisfies Words<typeof english>;
