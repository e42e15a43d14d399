import type { filters as english } from '../en/filters.ts';
import type { Words } from '../words.ts';

export const filters = {
  'filters.label': 'Filtres',
  'filters.fold': 'Filtres ({count})',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Fermer',
  'filters.clear': 'Tout effacer',
  'filters.clear.one': 'Effacer ce filtre',
  'filters.none': 'Aucun filtre.',
  'filters.none.but': 'Aucun filtre ; hors affichage : {kinds}.',
  'filters.more': 'Autres filtres',
  'filters.active': 'Filtres actifs',
  'filters.chip': '{field} : {value}',
  'filters.chip.remove': 'Retirer le filtre {filter}',
  'filters.records': '{count, plural, one {# fiche} other {# fiches}}',
  'filters.records.head': 'Fiches',
  'filters.kinds': 'Types',
  'filters.implied': 'Avec l’implicite',
  'filters.implied.short': 'Implicite',
  'filters.implied.hint':
    'Ce que le lecteur doit inférer du compte rendu. Sinon : seulement ce que disent les mots.',
  'filters.kind.off': '{kind} (hors affichage)',
  'filters.actor.whole': '{subregion}, tous les États',
  'filters.actor.elsewhere': 'Autres États',
  'filters.actor.regions': 'Régions citées comme un tout',
  'filters.actor.find': 'Chercher un pays ou un acteur',
  'filters.actor.none': 'Aucun pays ni acteur de ce nom.',
  'filters.search': 'Chercher dans les citations, les notes et les noms',
  'filters.search.placeholder': 'Chercher',
  'filters.search.failed':
    'La recherche n’a pu être chargée ; les mots ne filtrent encore rien. Vérifiez votre connexion et changez une lettre pour réessayer.',

  'filters.field.kind': 'Type',
  'filters.field.status': 'Statut',
  'filters.field.topic': 'Thème',
  'filters.field.actor': 'Pays ou acteur',
  'filters.field.subregion': 'Sous-région',
  'filters.field.modality': 'Forme de coopération',
  'filters.field.basis': 'Fondement',
  'filters.field.meeting': 'Réunion',
  'filters.field.q': 'Mots',
  'filters.field.actor.state': 'Pays',
  'filters.field.actor.organization': 'Organisation',
  'filters.field.actor.region': 'Région (un tout)',

  'filters.summary.states': '{count, plural, one {# État} other {# États}}',
  'filters.summary.organizations': '{count, plural, one {# organisation} other {# organisations}}',
  'filters.summary.regions': '{count, plural, one {# région} other {# régions}}',
  'filters.summary.need':
    '{actors, plural, one {{who} exprime} other {{who} expriment}} {records, plural, one {# besoin} other {# besoins}} sur {topics, plural, one {# thème} other {# thèmes}}',
  'filters.summary.need.none': 'aucun besoin consigné',
  'filters.summary.offer':
    '{actors, plural, one {{who} présente} other {{who} présentent}} {records, plural, one {# offre disponible} other {# offres disponibles}} sur {topics, plural, one {# thème} other {# thèmes}}',
  'filters.summary.offer.none': 'aucune offre disponible',
  'filters.summary.offer.none.chosen': 'aucune offre disponible des acteurs choisis',
  'filters.summary.capacity':
    '{actors, plural, one {{who} fait état de} other {{who} font état de}} {records, plural, one {# capacité} other {# capacités}} sur {topics, plural, one {# thème} other {# thèmes}}',
  'filters.summary.capacity.none': 'aucune capacité consignée',
  'filters.summary.apart.planned':
    '{planned, plural, one {# offre prévue à part} other {# offres prévues à part}}',
  'filters.summary.apart.past':
    '{past, plural, one {# aide fournie à part} other {# aides fournies à part}}',
  'filters.summary.apart.both':
    '{planned, plural, one {# offre prévue} other {# offres prévues}} et {past, plural, one {# aide fournie} other {# aides fournies}} à part',
  'filters.summary.with': '{clause} ({apart})',
  'filters.summary.sentence': '{clauses}.',
  'filters.summary.empty': 'Le jeu de données ne contient aucune fiche.',
  'filters.summary.nothing': 'Rien n’est consigné avec ces filtres.',
  'filters.summary.clear': 'Effacer ces filtres',
  'filters.summary.nothing.but': 'Rien avec ces filtres ({kinds}) ; hors affichage, {unshown}.',
  'filters.summary.besides': '{sentence} Hors affichage, {unshown}.',
  'filters.summary.show': '{count, plural, one {Afficher aussi} other {Afficher aussi}}',
  'filters.kinds.need': 'besoins',
  'filters.kinds.offer': 'offres',
  'filters.kinds.capacity': 'capacités',
  'filters.unshown':
    '{count, plural, one {{records} répond aux filtres} other {{records} répondent aux filtres}}',
  'filters.unshown.need': '{count, plural, one {# besoin} other {# besoins}}',
  'filters.unshown.offer': '{count, plural, one {# offre} other {# offres}}',
  'filters.unshown.capacity': '{count, plural, one {# capacité} other {# capacités}}',
} satisfies Words<typeof english>;
