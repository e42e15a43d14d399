import type { notices as english } from '../en/notices.ts';
import type { Words } from '../words.ts';

export const notices = {
  'notices.url':
    'Non compris dans ce lien : {keys}. {count, plural, one {La valeur par défaut est affichée.} other {Les valeurs par défaut sont affichées.}}',
  'notices.record': 'La fiche {id} n’existe pas ici ; le reste du lien est affiché.',
  'notices.position': 'La position {id} n’existe pas ici ; le reste du lien est affiché.',
  'notices.weights':
    'Les poids de ce lien ne sont pas compris : chacun est un nombre de 0 à 999999. Aucun poids n’est supposé ; le reste du lien est affiché.',
  'notices.length':
    'La longueur de l’ordre du jour dans ce lien n’est pas comprise : indiquez un nombre entier de points (7), ou des heures (2.5h). La longueur usuelle est affichée.',
  'notices.replaced.market':
    'Le graphique « Demande et offre » indiqué par ce lien a été remplacé par « Besoins et offres par thème », classé par écart.',
  'notices.replaced.delegations':
    'Les feuilles des délégations que nomme ce lien sont désormais des profils. Chaque profil imprime sa feuille.',
  'notices.of.unknown': 'Il n’y a pas ici de profil de {ids}. Choisissez-en un ci-dessous.',
  'notices.of.mixed':
    'États et thèmes ne se comparent pas entre eux. Choisissez des profils d’un même type.',
  'notices.of.many': 'On compare {most} profils au plus. Choisissez-en moins ci-dessous.',
  'notices.dismiss': 'Fermer cet avis',
  'notices.key.view': 'vue',
  'notices.key.kind': 'type',
  'notices.key.status': 'statut',
  'notices.key.topic': 'thème',
  'notices.key.actor': 'pays ou acteur',
  'notices.key.subregion': 'sous-région',
  'notices.key.modality': 'forme de coopération',
  'notices.key.basis': 'fondement',
  'notices.key.meeting': 'réunion',
  'notices.key.q': 'recherche',
  'notices.key.sort': 'ordre',
  'notices.key.hide': 'choix des lignes ou colonnes masquées',
  'notices.key.pinned': 'lignes ou colonnes épinglées',
  'notices.key.hidden': 'lignes ou colonnes masquées par vous',
  'notices.key.fold': 'lignes repliées',
  'notices.key.mark': 'mise en évidence',
  'notices.key.transpose': 'disposition',
  'notices.key.of': 'choix de profils',
  'notices.key.cell': 'case',
  'notices.key.record': 'fiche',
  'notices.key.position': 'position',
  'notices.key.paragraph': 'paragraphe',
  'notices.key.find': 'mots à trouver',
  'notices.key.columns': 'choix des colonnes du tableau',
  'notices.key.tables': 'choix des graphiques en tableau',
  'notices.key.list': 'choix de la liste',
  'notices.key.measure': 'mesure de la carte',
  'notices.key.help': 'l’état de l’aide affiché',
  'notices.key.criteria': 'choix des critères',
  'notices.key.weights': 'poids des critères',
  'notices.key.uncertain': 'incertitude du codage',
  'notices.key.length': 'longueur de l’ordre du jour',
  'notices.key.time': 'minutes des points',
  'notices.key.pin': 'thèmes fixés',
  'notices.key.exclude': 'thèmes exclus',
  'notices.key.order': 'ordre des points',
  'notices.key.lang': 'langue',
  'notices.key.embed': 'partie présentée seule',
  'notices.key.seen': 'données vues par l’expéditeur',
  'notices.seen':
    'Ce lien a été établi sur d’autres données ({seen}), dont ses filtres laissaient {before, plural, one {# fiche} other {# fiches}}. La page contient maintenant le jeu de données {version} du {date} ({hash}), dont ils laissent {now, plural, one {# fiche} other {# fiches}}.',
} satisfies Words<typeof english>;
