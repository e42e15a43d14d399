import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtrer',
  'filters.fold': 'Filtres : {count}',
  'filters.summary.nothing': 'Aucune phrase à afficher avec ces filtres.',
  'filters.summary.clear': 'Retirer ces filtres',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Fermer',
  'filters.chip': '{field} : {value}',
  'filters.records': '{count, plural, one {# fiche} other {# fiches}}',
  'filters.search.failed':
    'La recherche n’a pas pu être chargée, et vos mots ne filtrent encore rien. Vérifiez votre connexion, puis cherchez de nouveau.',

  'filters.field.kind': 'Type',
  'filters.field.status': 'Statut',
  'filters.field.topic': 'Thème',
  'filters.field.actor': 'Pays ou organisation',
  'filters.field.subregion': 'Sous-région',
  'filters.field.modality': 'Forme d’assistance',
  'filters.field.basis': 'Fondement',
  'filters.field.meeting': 'Réunion',
  'filters.field.q': 'Mots',

  'filters.summary.states': '{count, plural, one {# État} other {# États}}',
  'filters.summary.organizations': '{count, plural, one {# organisation} other {# organisations}}',
  'filters.summary.regions': '{count, plural, one {# région} other {# régions}}',
} satisfies Words<typeof english>;
