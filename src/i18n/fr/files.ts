import type { files as english } from '../en/files.ts';
import type { Words } from '../words.ts';

export const files = {
  'files.button': 'Télécharger',
  'files.title': 'Télécharger',
  'files.close': 'Fermer',
  'files.xlsx': 'Excel, LibreOffice (XLSX)',
  'files.csv': 'Tableau simple (CSV)',
  'files.json': 'Pour les programmes (JSON)',
  'files.svg': 'Image modifiable (SVG)',
  'files.png': 'Image (PNG)',
  'files.too-large':
    'L’image est trop grande pour le format PNG. Prenez le SVG, ou restreignez l’affichage par un filtre.',
  'files.too-many':
    'Il y a plus de cases qu’une image n’en peut contenir : {count, number} pour {most, number} au plus. Restreignez l’affichage par un filtre, ou prenez les chiffres.',
  'files.etc': 'etc',
  'files.disputed': 'Cases rayées : deux codages du compte rendu y divergeaient.',
  'files.hint':
    'Toutes les colonnes, en codes et en mots, et le lien de chaque ligne. Dans le fichier XLSX, les codes sont à la fin et ne sont pas imprimés, et une seconde feuille explique les colonnes ; chaque fichier indique le filtre, la date et l’empreinte du jeu de données.',
  'files.busy': 'Préparation du fichier…',
  'files.rows': '{done, number} sur {count, plural, one {# ligne} other {# lignes}}',
  'files.packing': 'Toutes les lignes sont prêtes ; écriture du fichier…',
  'files.progress': 'Avancement du fichier',
  'files.saved': 'Enregistré sous {name}',
  'files.failed': 'Le fichier n’a pu être créé. Vérifiez votre connexion et réessayez.',
  'files.records': 'Fiches de coopération',
  'files.sheet.records': 'Fiches',
  'files.sheet.matrix': 'Matrice',
  'files.about': 'À propos de ce fichier',
  'files.origin.title': 'Titre',
  'files.origin.filter': 'Filtre',
  'files.origin.source': 'Source',
  'files.origin.link': 'Lien vers la page',
  'files.origin.version': 'Version du jeu de données',
  'files.origin.date': 'Date du jeu de données',
  'files.origin.hash': 'SHA-256 du jeu de données',
  'files.list.head': 'Colonne',
  'files.list.id': 'Identifiant',
  'files.list.explanation': 'Contenu',
  'files.actor.state': 'État',
  'files.actor.organization': 'Organisation',
  'files.actor.region': 'Région',
} satisfies Words<typeof english>;
