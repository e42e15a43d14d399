import type { help as english } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help = {
  'help.theme': 'Apparence',
  'help.theme.system': 'Comme le système',
  'help.theme.light': 'Clair',
  'help.theme.dark': 'Sombre',
  'help.keys': 'Raccourcis clavier',
  'help.keys.on': 'Utiliser les raccourcis / et ?',
  'help.printed.arrows': 'Touches fléchées',
  'help.printed.edge': 'Début Fin',
  'help.printed.open': 'Entrée',
  'help.printed.close': 'Échap',
  'help.key.search':
    'Aller à la recherche. Un profil ouvre la liste des profils. Une page sans recherche ouvre les fiches.',
  'help.key.list': 'Ouvrir ou fermer ce panneau',
  'help.key.move': 'Se déplacer dans la matrice',
  'help.key.edge': 'Aller à la première ou dernière colonne',
  'help.key.open': 'Ouvrir l’élément choisi',
  'help.key.step': 'Aller à la fiche précédente ou suivante',
  'help.key.close': 'Fermer ce qui est ouvert',
  'help.search':
    'La recherche trouve les fiches qui contiennent chaque mot tel qu’il est écrit. Essayez un autre mot, ou moins de mots.',
  'help.hint': 'Touches : / cherche, ? aide.',
  'help.hint.away': 'Ne plus afficher',
} as const satisfies Words<typeof english>;
