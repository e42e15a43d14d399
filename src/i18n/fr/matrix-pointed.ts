import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '« {quote} »',
  'matrix.about.blank.nothing-on-topic': 'Une intervention est consignée, mais rien sur ce thème.',
  'matrix.about.blank.no-remarks': 'Le rapport ne consigne aucune intervention de sa part.',
  'matrix.about.blank.not-participant': 'Nom absent de la liste des participants.',
  'matrix.about.blank.spoken-of':
    'Le rapport mentionne cette région, mais rien n’est consigné sur ce thème.',
  'matrix.about.blank.switched-off': 'Ce qui est consigné ici est d’un type que le filtre exclut.',
  'matrix.about.blank.hidden': 'Les filtres masquent toutes les phrases qui sont ici.',
  'matrix.about.blank.unshown':
    'Une assistance passée ou une expérience est consignée ici. « Afficher aussi » la montre.',
  'matrix.about.disputed':
    'Deux lecteurs ont consigné ce rapport, chacun de son côté. Ici, ils divergent. Le passage cité montre ce qui a été retenu.',
  'matrix.about.more': 'Et {count, plural, one {# autre phrase} other {# autres phrases}}.',
  'matrix.about.open':
    '{count, plural, one {Clic ou Entrée : ouvrir la phrase} other {Clic ou Entrée : ouvrir les # phrases}}',
  'matrix.about.profile': 'Clic ou Entrée : ouvrir sa page.',
  'matrix.about.unfold': 'Clic ou Entrée : déplier.',
  'matrix.about.sort': '{now}. Clic ou Entrée : {next}.',
  'matrix.about.total.topics': 'Chaque thème compte une fois, quel que soit le nombre de phrases.',
  'matrix.about.total.states':
    'Chaque État compte une fois, par sa phrase la plus ferme. Les organisations et les régions ne comptent pas.',
  'matrix.about.total.providers':
    'Chaque État et chaque organisation compte une fois. L’assistance prévue est comptée à part.',
  'matrix.about.status':
    'Une offre est ouverte si elle prend une forme que le besoin précise. La page du thème dit quelle offre convient.',
  'matrix.about.uncounted':
    'L’assistance offerte ou prévue ici est propre ou commune, ou pour d’autres, et ne compte pas.',
  'matrix.menu': 'Menu : {name}',
  'matrix.menu.alone': 'Afficher uniquement ceci',
  'matrix.menu.all': 'Tout réafficher',
  'matrix.menu.pin': 'Épingler en tête',
  'matrix.menu.hide.actor': 'Masquer ce pays ou cette organisation',
  'matrix.menu.hide.topic': 'Masquer ce thème',
  'matrix.menu.unhide': 'Afficher ce qui est masqué ({count})',
  'matrix.sort.neutral.topics': 'D’abord ce qui est demandé',
  'matrix.sort.neutral.actors': 'Par région',
  'matrix.fold': 'Omettre ce qui n’a rien à afficher',
  'matrix.refold': 'Replier tous les groupes',
  'matrix.blanks': 'Montrer pourquoi des cases sont vides',
  'matrix.export': 'Enregistrer',
} satisfies Words<typeof english>;
