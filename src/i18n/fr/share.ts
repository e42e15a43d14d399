import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

export const share = {
  'share.link': 'Lien vers cette vue',
  'share.link.hint':
    'Il contient les filtres, l’ordre, le passage ouvert et les choix faits, et indique que les filtres laissaient {records, plural, one {# fiche} other {# fiches}} du jeu de données {hash}.',
  'share.link.language': 'S’ouvre en {language} pour tous',
  'share.copy': 'Copier le lien',
  'share.copied': 'Lien copié.',
  'share.copy.failed': 'Le navigateur n’a pas permis la copie. Copiez-le depuis le champ.',
  'share.send': 'Envoyer…',
  'share.send.failed': 'Le navigateur ne l’a pas envoyé. Copiez le lien.',
  'share.file':
    'Cette page a été ouverte depuis un fichier : ses liens s’ouvrent dans ce même fichier. Pour un lien qui s’ouvre pour tous, utilisez la page sur son serveur.',
  'share.embed': 'Dans une autre page',
  'share.embed.part': 'Partie',
  'share.embed.text': 'Texte pour cette page',
  'share.embed.copy': 'Copier le texte',
  'share.embed.copied': 'Texte copié.',
  'share.embed.look': 'Voir',
  'share.embed.none':
    'La matrice, les constats, les graphiques et l’ordre du jour peuvent figurer dans une autre page.',
  'share.part.matrix': 'Matrice',
  'share.part.findings': 'Constats',
  'share.part.agenda': 'Ordre du jour',
} satisfies Words<typeof english>;
