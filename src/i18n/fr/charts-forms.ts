import type { chartsForms as english } from '../en/charts-forms.ts';
import type { Words } from '../words.ts';

export const chartsForms = {
  'charts.forms.title': 'Statut et forme de coopération par thème',
  'charts.forms.reading':
    'Les barres comptent des fiches (passages, non États), une barre par statut : l’aide prévue ou fournie ne s’ajoute jamais à l’offre disponible. Chaque fiche compte une fois : celle qui nomme plusieurs formes est sous « plusieurs formes ».',
  'charts.forms.legend': 'Formes (besoin, offre)',
  'charts.forms.kind.form': 'Une forme',
  'charts.forms.kind.rest': 'Autres formes',
  'charts.forms.kind.several': 'Plusieurs formes',
  'charts.forms.kind.none': 'Forme non précisée',
  'charts.forms.others': '{count, plural, one {# autre thème} other {# autres thèmes}}',
  'charts.forms.side.need': 'Fiches de besoins',
  'charts.forms.side.offer': 'Fiches d’offres',
  'charts.forms.part':
    '{name}, {status}, {form} : {count, plural, one {# fiche} other {# fiches}}. Filtrer sur ce thème, ce statut et cette forme',
  'charts.forms.part-status':
    '{name}, {status}, {form} : {count, plural, one {# fiche} other {# fiches}}. Filtrer sur ce thème et ce statut',
  'charts.forms.part-words': '{form} : {count}',
  'charts.forms.lane-words': '{status} : {total} ({parts})',
  'charts.forms.nothing': 'rien de consigné',
  'charts.forms.row-words': 'besoins – {needs} ; offres – {offers}',
  'charts.forms.caption': 'Fiches par thème, statut et forme de coopération. {scope}',
  'charts.forms.table.corner': 'Thème et statut',
  'charts.forms.table.forms': 'Fiches par forme de coopération',
  'charts.forms.table.total': 'Total des fiches',
  'charts.forms.table.row': '{name}, {status}',
  'charts.forms.other-topics':
    'Réunis comme autres thèmes, moins fournis en fiches ; une somme hors échelle est un nombre sans barre :',
  'charts.forms.other-forms': 'Réunies comme autres formes, plus rarement nommées :',
  'charts.forms.without':
    'Ni besoin ni offre consigné avec le filtre actuel (ce qui ne vaut pas absence de besoin) :',
} satisfies Words<typeof english>;
