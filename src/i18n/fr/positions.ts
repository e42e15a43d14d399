import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Positions',
  'positions.count':
    '{proposals, plural, one {# proposition} other {# propositions}}, {positions, plural, one {# position} other {# positions}}',
  'positions.intro':
    'Ce qui a été proposé, et qui l’a proposé, appuyé ou s’y est opposé. Chaque marque ouvre le texte correspondant.',
  'positions.left-out':
    '{count, plural, one {# proposition est sans position} other {# propositions sont sans position}} avec les filtres actuels, sur {total}.',
  'positions.none': 'Le jeu de données ne contient aucune proposition.',
  'positions.legend': 'Légende',
  'positions.letter.proposes': 'P',
  'positions.letter.supports': 'A',
  'positions.letter.opposes': 'O',
  'positions.legend.several': 'nombre de citations',
  'positions.standing.contested': 'Controversées',
  'positions.standing.opposed': 'Avec opposition, sans appui consigné',
  'positions.standing.several': 'Avancées ou appuyées par plusieurs',
  'positions.standing.one': 'Avancées ou appuyées par un seul',
  'positions.table': 'Propositions sur lesquelles plusieurs ont pris position, par acteur',
  'positions.list': 'Propositions sur lesquelles un seul a pris position',
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
  'positions.beyond': 'Les filtres actuels masquent cette position.',
  'positions.same': 'Sur cette proposition',
  'positions.id': 'Position',
  'positions.copy.failed':
    'Le lien n’a pu être copié. Copiez-le depuis « Lien vers cette position ».',
} satisfies Words<typeof english>;
