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
  'filters.field.actor': 'Pays ou acteur',
  'filters.field.subregion': 'Sous-région',
  'filters.field.modality': 'Forme de coopération',
  'filters.field.basis': 'Fondement',
  'filters.field.meeting': 'Réunion',
  'filters.field.q': 'Mots',

  'filters.summary.states': '{count, plural, one {# État} other {# États}}',
  'filters.summary.organizations': '{count, plural, one {# organisation} other {# organisations}}',
  'filters.summary.regions': '{count, plural, one {# région} other {# régions}}',
  'filters.summary.asks':
    '{actors, plural, one {{who} sollicite de l’aide ou reconnaît un manque} other {{who} sollicitent de l’aide ou reconnaissent un manque}}',
  'filters.summary.raises':
    '{actors, plural, one {{who} ne fait qu’évoquer des thèmes} other {{who} ne font qu’évoquer des thèmes}}',
  'filters.summary.raises.all':
    '{actors, plural, one {{who} évoque des thèmes} other {{who} évoquent des thèmes}}',
  'filters.summary.need.none': 'aucun besoin consigné',
  'filters.summary.need.none.filtered': 'aucun besoin avec ces filtres',
  'filters.summary.offer':
    '{actors, plural, one {{who} offre de l’aide maintenant} other {{who} offrent de l’aide maintenant}}, {passages, plural, one {dans # passage} other {dans # passages}}',
  'filters.summary.offer.none': 'aucune offre disponible',
  'filters.summary.offer.unshown': 'les offres disponibles ne sont pas affichées',
  'filters.summary.offer.none.filtered': 'ces filtres ne laissent aucune offre disponible',
  'filters.summary.capacity':
    '{actors, plural, one {{who} fait état d’une} other {{who} font état d’une}} expérience sur {topics, plural, one {# thème} other {# thèmes}}',
  'filters.summary.capacity.none': 'aucune expérience consignée',
  'filters.summary.capacity.none.filtered': 'aucune expérience avec ces filtres',
  'filters.summary.planned':
    '{count, plural, one {# fiche d’aide prévue} other {# fiches d’aide prévue}}',
  'filters.summary.past':
    '{count, plural, one {# fiche d’aide fournie} other {# fiches d’aide fournie}}',
  'filters.summary.with': '{clause} ({counts})',
  'filters.summary.sentence': '{clauses}.',
} satisfies Words<typeof english>;
