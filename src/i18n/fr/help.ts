import type { help as english } from '../en/help.ts';
import type { Words } from '../words.ts';

export const help = {
  'help.theme': 'Clair ou sombre',
  'help.theme.system': 'Auto',
  'help.theme.light': 'Clair',
  'help.theme.dark': 'Sombre',
  'help.keys': 'Touches du clavier',
  'help.keys.on': 'Utiliser les touches / et ?',
  'help.printed.arrows': 'Touches fléchées',
  'help.printed.edge': 'Début Fin',
  'help.printed.open': 'Entrée',
  'help.printed.close': 'Échap',
  'help.key.search': 'Aller à la recherche',
  'help.key.list': 'Ouvrir ou fermer cette liste',
  'help.key.move': 'Se déplacer dans la matrice',
  'help.key.edge': 'Aller à la première ou dernière colonne',
  'help.key.open': 'Ouvrir l’élément choisi',
  'help.key.step': 'Aller à la fiche précédente ou suivante',
  'help.key.close': 'Fermer ce qui est ouvert',
} as const satisfies Words<typeof english>;
