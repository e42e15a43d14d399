import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share = {
  'share.link': 'Lien vers cette vue',
  'share.link.hint':
    'Le lien conserve vos filtres, l’ordre, le passage ouvert et vos choix. Il indique aussi quelles données vous voyez : {records, number} fiches sur {all, number} du jeu de données {hash}.',
  'share.link.language': 'Toujours ouvrir en {language}',
  'share.link.at': 'S’ouvre à',
  'share.link.top': 'le début de la vue',
  'share.link.alone': 'Lien vers ce graphique seul',
  'share.copy': 'Copier le lien',
  'share.copied': 'Lien copié.',
  'share.copy.failed':
    'Le navigateur n’a pas permis de copier. Sélectionnez le texte du champ et copiez-le à la main.',
  'share.send': 'Envoyer…',
  'share.send.failed': 'Le navigateur n’a pas pu l’envoyer. Copiez plutôt le lien.',
  'share.file':
    'Vous avez ouvert cette page depuis un fichier, et ses liens s’ouvrent dans ce fichier. Pour envoyer un lien qui s’ouvre pour tous, utilisez la page sur son site web.',
  'share.embed': 'Intégrer dans une autre page',
  'share.embed.part': 'Partie à intégrer',
  'share.embed.text': 'Texte à y coller',
  'share.embed.copy': 'Copier le texte',
  'share.embed.copied': 'Texte copié.',
  'share.embed.look': 'Ouvrir l’aperçu',
  'share.embed.none':
    'Vous pouvez intégrer la matrice, les constats, les graphiques et l’ordre du jour.',
  'share.part.matrix': 'Matrice',
  'share.part.findings': 'Constats',
  'share.part.agenda': 'Ordre du jour',
  'links.full': 'Ouvrir la page complète',
} satisfies Words<typeof english>;
