import type { exported as english } from '../en/export.ts';
import type { Words } from '../words.ts';

export const exported = {
  'export.button': 'Exporter',
  'export.title': 'Exporter',
  'export.close': 'Fermer',
  'export.svg': 'Image modifiable (SVG)',
  'export.png': 'Image (PNG)',
  'export.csv': 'Chiffres (CSV)',
  'export.busy': 'Dessin en cours…',
  'export.saved': 'Enregistré sous {name}',
  'export.failed': 'Le fichier n’a pu être créé. Vérifiez votre connexion et réessayez.',
  'export.too-large':
    'L’image est trop grande pour le format PNG. Prenez le SVG, ou restreignez l’affichage par un filtre.',
  'export.too-many':
    'Il y a plus de cases qu’une image n’en peut contenir : {count, number} pour {most, number} au plus. Restreignez l’affichage par un filtre, ou prenez les chiffres.',
  'export.etc': 'etc',
} satisfies Words<typeof english>;
