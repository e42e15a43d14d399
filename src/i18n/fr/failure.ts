import type { failure as english } from '../en/failure.ts';
import type { Words } from '../words.ts';

export const failure = {
  'load.title': 'Les fiches n’ont pu être affichées',
  'load.file': 'Ouvrir {file}',
  'load.place': 'à la ligne {line}, caractère {column}',
  'load.place.unknown': 'à un endroit indéterminé',
  'load.says.unreachable': 'Le fichier {file} n’est pas arrivé : la connexion a échoué.',
  'load.says.slow': 'Le fichier {file} n’est pas arrivé en 15 secondes.',
  'load.says.missing': 'Le fichier {file} n’est pas à sa place : le serveur a répondu {detail}.',
  'load.says.truncated': 'Le fichier {file} est arrivé tronqué : il s’interrompt {where}.',
  'load.says.not-json':
    'Ce qui est arrivé n’est pas le fichier {file} : ce n’est plus du JSON {where}.',
  'load.says.later-version':
    'Le format du fichier {file} ({detail}) est postérieur à ceux que lit cette page.',
  'load.says.earlier-version':
    'Le format du fichier {file} ({detail}) est antérieur à ceux que lit cette page.',
  'load.says.altered':
    'Le fichier {file} n’est pas celui qu’il déclare être : son contenu ne donne pas l’empreinte qu’il indique.',
  'load.says.foreign':
    'Le fichier {file} n’est pas celui de ce jeu de données : son contenu ne donne pas l’empreinte que le jeu de données indique.',
  'load.says.invalid':
    'Le fichier {file} n’est pas conforme à son schéma : {where} devrait être {detail}.',
  'load.says.unknown-id':
    'Le fichier {file} se contredit : {where} nomme « {detail} », qui n’y est déclaré nulle part.',
  'load.says.repeated-id':
    'Le fichier {file} se contredit : {where} donne « {detail} » une seconde fois.',
  'load.says.no-day':
    'Le fichier {file} se contredit : {where} est « {detail} », et ce jour n’existe pas.',
  'load.says.circle': 'Le fichier {file} se contredit : {where} renvoie à lui-même.',
  'load.says.broken-order':
    'Le fichier {file} se contredit : {where} ne fait pas suite à ce qui précède.',
  'load.mend.connect': 'Vérifiez votre connexion, puis réessayez.',
  'load.mend.missing':
    'Signalez à l’hébergeur de cette page que {file} manque, ou réessayez plus tard.',
  'load.mend.publish':
    'Réessayez ; si l’erreur persiste, l’hébergeur de cette page doit publier de nouveau {file}.',
  'load.mend.reload': 'Rechargez la page pour obtenir sa dernière version.',
  'load.mend.build': 'L’hébergeur de cette page doit reconstruire et publier {file}.',
} satisfies Words<typeof english>;
