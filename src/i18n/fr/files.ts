import type { files as english } from '../en/files.ts';
import type { Words } from '../words.ts';

export const files = {
  'files.xlsx': 'Excel, LibreOffice (XLSX)',
  'files.csv': 'Tableau simple (CSV)',
  'files.json': 'Pour les programmes (JSON)',
  'files.svg': 'Image modifiable (SVG)',
  'files.png': 'Image (PNG)',
  'files.too-large':
    'L’image est trop grande pour le format PNG. Exportez-la en SVG, ou utilisez un filtre pour afficher moins.',
  'files.too-many':
    'Une image contient au plus {most, number} cases, et il y en a {count, number} ici. Utilisez un filtre pour afficher moins, ou exportez un tableau.',
  'files.etc': 'etc',
  'files.disputed': 'Ligne pointillée sous une marque : deux lecteurs du rapport y divergent.',
  'files.hint':
    'Chaque fichier a toutes les colonnes, en codes et en mots, et un lien par ligne. Il indique le filtre, la date et l’empreinte des données. En XLSX, les codes sont à la fin, hors impression. Une seconde feuille explique les colonnes.',
  'files.busy': 'Préparation du fichier…',
  'files.rows': '{done, number} sur {count, plural, one {# ligne} other {# lignes}}',
  'files.packing': 'Toutes les lignes sont prêtes. Écriture du fichier…',
  'files.progress': 'Avancement du fichier',
  'files.saved': 'Enregistré sous {name}',
  'files.failed': 'Le fichier n’a pas pu être créé. Vérifiez votre connexion et réessayez.',
} satisfies Words<typeof english>;
