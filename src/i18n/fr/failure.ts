import type { failure as english } from '../en/failure.ts';
import type { Words } from '../words.ts';

export const failure = {
  'load.title': 'Les fiches n’ont pas pu être affichées',
  'load.file': 'Ouvrir {file}',
  'load.place': 'à la ligne {line}, caractère {column}',
  'load.place.unknown': 'à un endroit indéterminé',
  'load.says.unreachable': 'Le fichier {file} n’est pas arrivé : la connexion a échoué.',
  'load.says.slow': 'Le fichier {file} n’est pas arrivé en 15 secondes.',
  'load.says.missing': 'Le fichier {file} n’est pas à sa place : le serveur a répondu {detail}.',
  'load.says.truncated': 'Le fichier {file} est incomplet : il s’arrête {where}.',
  'load.says.not-json':
    'Un autre contenu est arrivé à la place de {file} : ce n’est pas du JSON {where}.',
  'load.says.later-version':
    'Le format du fichier {file} ({detail}) est plus récent que ceux que cette page peut lire.',
  'load.says.earlier-version':
    'Le format du fichier {file} ({detail}) est trop ancien pour cette page.',
  'load.says.altered':
    'Le fichier {file} a été modifié : son contenu ne correspond pas à sa propre empreinte.',
  'load.says.foreign':
    'Le fichier {file} n’appartient pas à ce jeu de données : son contenu ne correspond pas à l’empreinte qui y figure.',
  'load.says.invalid':
    'Le fichier {file} n’est pas conforme à son schéma : {where} devrait être {detail}.',
  'load.says.turning-sign':
    'Le fichier {file} est inutilisable : {where} contient un signe qui change la direction du texte ({detail}).',
  'load.says.unknown-id':
    'Le fichier {file} se contredit : {where} nomme « {detail} », mais le fichier ne le déclare pas.',
  'load.says.repeated-id':
    'Le fichier {file} se contredit : {where} utilise « {detail} » une seconde fois.',
  'load.says.no-day':
    'Le fichier {file} se contredit : {where} est « {detail} », mais ce jour n’existe pas.',
  'load.says.circle': 'Le fichier {file} se contredit : {where} renvoie à lui-même.',
  'load.says.broken-order':
    'Le fichier {file} se contredit : {where} ne suit pas la partie précédente.',
  'load.says.miscounted':
    'Le fichier {file} se contredit : {where} compte plus qu’il n’y a ({detail}).',
  'load.mend.connect': 'Vérifiez votre connexion, puis réessayez.',
  'load.mend.missing':
    'Signalez à l’hébergeur de cette page que {file} manque, ou réessayez plus tard.',
  'load.mend.publish':
    'Réessayez. Si l’erreur persiste, demandez à l’hébergeur de cette page de publier à nouveau {file}.',
  'load.mend.reload': 'Rechargez la page pour obtenir sa dernière version.',
  'load.mend.build':
    'Demandez à l’hébergeur de cette page de générer à nouveau {file} et de le publier.',
} satisfies Words<typeof english>;
