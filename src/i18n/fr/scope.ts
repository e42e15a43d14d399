import type { scope as english } from '../en/scope.ts';
import type { Words } from '../words.ts';

export const scope = {
  'charts.scope.all': 'Affichage complet : {kinds}.',
  'charts.scope.filtered': 'Affichage : {parts}.',
  'charts.scope.kind': 'uniquement {values}',
  'charts.scope.status': 'statut {values}',
  'charts.scope.topic': 'thème {values}',
  'charts.scope.actor': 'acteur {values}',
  'charts.scope.subregion': 'sous-région {values}',
  'charts.scope.modality': 'forme de coopération {values}',
  'charts.scope.basis': 'fondement {values}',
  'charts.scope.meeting': 'réunion {values}',
  'charts.scope.words': 'mots « {words} »',
  'charts.source':
    'Source : {documents} ; jeu de données {version} du {date}, {hash}. L’absence de mention ne vaut pas absence de besoin.',
  'records.filter.none': 'Aucun',
  'positions.stance.proposes': 'proposition',
  'positions.stance.supports': 'appui',
  'positions.stance.opposes': 'opposition',
  'positions.link': 'Lien vers cette position',
  'filters.all': 'Rien n’est choisi ici : tout est affiché.',
  'filters.option.clear': 'Effacer ce filtre',
  'filters.kind.off': '{kind} (hors affichage)',
  'filters.actor.whole': '{subregion}, tous les États',
  'filters.actor.elsewhere': 'Autres États',
  'filters.actor.regions': 'Régions citées comme un tout',
  'filters.actor.find': 'Chercher un pays ou un acteur',
  'filters.actor.none': 'Aucun pays ni acteur de ce nom.',
} satisfies Words<typeof english>;
