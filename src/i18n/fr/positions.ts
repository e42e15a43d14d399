import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Positions',
  'positions.count':
    '{proposals, plural, one {# proposition} other {# propositions}}, {positions, plural, one {# position} other {# positions}}',
  'positions.intro':
    'Voyez qui a proposé quoi, qui l’a appuyé et qui s’y est opposé. Choisissez une marque pour lire la citation.',
  'positions.left-out':
    'Aucune position à montrer pour {count, plural, one {# proposition} other {# propositions}} sur {total}.',
  'positions.none': 'Ce jeu de données ne contient aucune proposition.',
  'positions.none.taken': 'Ce jeu de données ne contient aucune position.',
  'positions.legend': 'Légende',
  'positions.letter.proposes': 'P',
  'positions.letter.supports': 'A',
  'positions.letter.opposes': 'O',
  'positions.legend.several': 'nombre de citations',
  'positions.standing.contested': 'Controversées',
  'positions.standing.opposed': 'Avec opposition et sans appui consigné',
  'positions.standing.several': 'Avancées ou appuyées par plusieurs acteurs',
  'positions.standing.one': 'Avancées ou appuyées par un seul acteur',
  'positions.table': 'Propositions avec la position de plusieurs acteurs',
  'positions.list': 'Propositions avec la position d’un seul acteur',
  'positions.proposal': 'Proposition',
  'positions.actor': 'Acteur',
  'positions.quote': 'Citation',
  'positions.for': 'Pour',
  'positions.against': 'Contre',
  'positions.hidden': '{count, plural, one {# position masquée} other {# positions masquées}}',
  'positions.mark': '{actor}, {stance}',
  'positions.mark.of': '{count, plural, one { : {proposal}} other { : {proposal}, # citations}}',
  'positions.words': '« {quote} »',
  'positions.more': '{count, plural, one {et # autre citation} other {et # autres citations}}',
  'positions.panel': 'Position',
  'positions.close': 'Fermer la position',
  'positions.steps': 'Positions affichées',
  'positions.at': 'Position {position} sur {count}',
  'positions.previous': 'Position précédente',
  'positions.next': 'Position suivante',
  'positions.beyond': 'Les filtres masquent cette position.',
  'positions.same': 'Sur cette proposition',
  'positions.id': 'Position',
  'positions.copy.failed':
    'Le lien n’a pas pu être copié. Copiez-le depuis « Lien vers cette position ».',
} satisfies Words<typeof english>;
