import type { positions as english } from '../en/positions.ts';
import type { Words } from '../words.ts';

export const positions = {
  'positions.title': 'Positions',
  'positions.found':
    '{count, plural, one {# proposition sur {all} a été controversée} other {# propositions sur {all} ont été controversées}}',
  'positions.found.named':
    '{count, plural, one {# proposition sur {all} a été controversée : {names}} other {# propositions sur {all} ont été controversées : {names}}}',
  'positions.found.none':
    '{all, plural, one {# proposition} other {# propositions}}, sans opposition consignée',
  'positions.found.nothing': 'Aucune proposition ne correspond aux filtres',
  'positions.lead':
    '{several, plural, one {# a été avancée ou appuyée} other {# ont été avancées ou appuyées}} par plusieurs, {one} par un seul. Choisissez une marque pour lire la phrase.',
  'positions.left-out':
    'Aucune position à montrer pour {count, plural, one {# proposition} other {# propositions}} sur {total}.',
  'positions.none': 'Ce jeu de données ne contient aucune proposition.',
  'positions.none.taken': 'Ce jeu de données ne contient aucune position.',
  'positions.legend': 'Légende',
  'positions.legend.several': 'nombre de phrases',
  'positions.standing.contested': 'Controversées',
  'positions.standing.opposed': 'Avec opposition et sans appui consigné',
  'positions.standing.several': 'Avancées ou appuyées par plusieurs',
  'positions.standing.one': 'Avancées ou appuyées par un seul',
  'positions.table': 'Propositions avec la position de plusieurs pays ou organisations',
  'positions.list': 'Propositions avec la position d’un seul pays ou organisation',
  'positions.proposal': 'Proposition',
  'positions.actor': 'Pays ou organisation',
  'positions.quote': 'Phrase',
  'positions.for': 'Pour',
  'positions.against': 'Contre',
  'positions.hidden': '{count, plural, one {# position masquée} other {# positions masquées}}',
  'positions.mark': '{actor}, {stance}',
  'positions.mark.of': '{count, plural, one { : {proposal}} other { : {proposal}, # phrases}}',
  'positions.words': '« {quote} »',
  'positions.more': '{count, plural, one {et # autre phrase} other {et # autres phrases}}',
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
