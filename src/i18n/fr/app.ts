import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.meeting': '{title} · {place} · {dates}',
  'app.meetings': '{bodies} · {count, plural, one {# réunion} other {# réunions}} · {dates}',
  'app.records':
    '{records, plural, one {# fiche} other {# fiches}}, chacune à un clic de sa phrase',
  'app.loading': 'Chargement…',
  'app.noscript':
    'Les scripts sont désactivés : la matrice et ses nombres sont lisibles ici, sans filtre ni détail. Les fiches et leurs citations sont dans les fichiers au bas de la page.',
  'app.source.views': 'Source',
  'app.find': 'Trouver un pays',
  'app.views': 'Vues',
  'app.view.matrix': 'Matrice',
  'app.view.matches': 'Concordances',
  'app.view.agenda': 'Ordre du jour',
  'app.view.records': 'Fiches',
  'app.view.charts': 'Graphiques',
  'app.view.positions': 'Positions',
  'app.view.profile': 'Profils',
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
} satisfies Words<typeof english>;
