import type { matrixFoot as english } from '../en/matrix-foot.ts';
import type { Words } from '../words.ts';

export const matrixFoot = {
  'matrix.left.unshown': 'Assistance passée ou expérience seulement : {who}.',
  'matrix.left.nothing-on-topic': 'Sont intervenus ; rien de consigné sur un thème : {who}.',
  'matrix.left.switched-off': 'Avec des phrases d’un autre type seulement : {who}.',
  'matrix.left.hidden': 'Masqués par le filtre : {who}.',
  'matrix.left.no-remarks': 'Sans intervention consignée : {who}.',
  'matrix.left.not-participant': 'N’ont pas participé : {who}.',
  'matrix.left.topics':
    '{count, plural, one {# thème} other {# thèmes}} sans phrase à afficher : {names}.',
  'matrix.left.needs':
    '{count, plural, one {# thème} other {# thèmes}} sans phrase sur un besoin ou une offre : {names}.',
  'matrix.note.shaky': '{names} : deux lecteurs du rapport s’accordent trop peu.',
  'matrix.note.disputed': 'Ici, deux lecteurs du rapport divergent.',
  'matrix.note.readers': 'deux lecteurs du rapport',
  'matrix.note.folded': 'Un groupe plié est une seule ligne ; son nombre compte ses membres.',
  'matrix.hidden':
    '{count, plural, one {Vous avez masqué # élément} other {Vous avez masqué # éléments}} : {names}.',
  'matrix.hidden.show': 'Réafficher',
  'matrix.fold.none': 'Tout déplier',
} satisfies Words<typeof english>;
