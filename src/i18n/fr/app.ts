import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.title': 'Matrice de coopération',
  'app.question': 'Qui a besoin de quelle aide, et qui l’offre',
  'app.meeting':
    '{title} · {place} · {dates} · {records, plural, one {# fiche} other {# fiches}}, chacune à un clic de sa phrase',
  'app.meetings':
    '{count, plural, one {# réunion} other {# réunions}} · {dates} · {records, plural, one {# fiche} other {# fiches}}, chacune à un clic de sa phrase',
  'app.loading': 'Chargement…',
  'app.noscript':
    'Les scripts sont désactivés : la matrice et ses nombres sont lisibles ici, sans filtre ni détail. Les fiches et leurs citations sont dans les fichiers au bas de la page.',
  'app.views': 'Vues',
  'app.view.matrix': 'Matrice',
  'app.view.matches': 'Concordances',
  'app.view.agenda': 'Ordre du jour',
  'app.view.records': 'Fiches',
  'app.view.charts': 'Graphiques',
  'app.view.positions': 'Positions',
  'app.view.delegations': 'Délégations',
  'app.view.minutes': 'Compte rendu',
  'app.view.about': 'À propos',
  'app.skip': 'Aller à : {view}',
  'app.source': 'Source : {title}, {document}.',
  'app.dataset':
    'Jeu de données {version} du {date}, {hash} ; {records, plural, one {# fiche} other {# fiches}}.',
  'app.download': 'Télécharger les données :',
  'app.caution': 'L’absence de mention ne vaut pas absence de besoin.',
  'app.failed.view': 'Cette partie de la page a échoué. Les autres vues fonctionnent.',
  'app.failed.detail': 'Message du programme : {detail}',
  'app.failed.again': 'Réessayer',
  'app.failed.reload': 'Recharger la page',
  'load.title': 'Les fiches n’ont pu être affichées',
  'load.file': 'Ouvrir {file}',
  'load.unreachable': 'Le jeu de données n’est pas arrivé : la connexion a échoué.',
  'load.missing': 'Le jeu de données n’est pas à sa place : le serveur a répondu {detail}.',
  'load.truncated': 'Le jeu de données est arrivé tronqué : il s’interrompt {where}.',
  'load.not-json': 'Ce qui est arrivé n’est pas un jeu de données : ce n’est plus du JSON {where}.',
  'load.later-version':
    'Le format du jeu de données ({detail}) est postérieur à ceux que lit cette page.',
  'load.earlier-version':
    'Le jeu de données provient d’une version antérieure : son format ({detail}) est antérieur à ceux que lit cette page.',
  'load.place': 'à la ligne {line}, caractère {column}',
  'load.place.unknown': 'à un endroit indéterminé',
  'load.invalid':
    'Le jeu de données n’est pas conforme à son schéma : {where} devrait être {detail}.',
  'load.unknown-id':
    'Le jeu de données se contredit : {where} nomme « {detail} », qui n’y est déclaré nulle part.',
  'load.mend.unreachable': 'Vérifiez votre connexion, puis réessayez.',
  'load.mend.missing':
    'Signalez à l’hébergeur de cette page que {file} manque, ou réessayez plus tard.',
  'load.mend.truncated':
    'Réessayez ; si le fichier reste tronqué, {file} est endommagé chez l’hébergeur.',
  'load.mend.not-json':
    'Réessayez ; si l’erreur persiste, l’hébergeur de cette page doit publier de nouveau {file}.',
  'load.mend.earlier-version': 'Demandez à qui héberge cette page de produire à nouveau {file}.',
  'load.mend.later-version': 'Rechargez la page pour obtenir sa dernière version.',
  'load.mend.unknown-id':
    'L’hébergeur de cette page doit reconstruire et publier {file} ; l’endroit indiqué ci-dessus est à vérifier.',
  'load.mend.invalid':
    'L’hébergeur de cette page doit reconstruire et publier {file} ; l’endroit indiqué ci-dessus est à vérifier.',
} satisfies Words<typeof english>;
