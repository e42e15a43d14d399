import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.loading': 'Chargement…',
  'app.search': 'Pays, thème ou mot',
  'app.more': 'Plus',
  'app.downloads': 'Téléchargements',
  'app.views': 'Vues',
  'app.view.matrix': 'Matrice',
  'app.view.matches': 'Rapprochements',
  'app.view.agenda': 'Ordre du jour',
  'app.view.records': 'Fiches',
  'app.view.charts': 'Graphiques',
  'app.view.positions': 'Positions',
  'app.view.profile': 'Profils',
  'app.view.minutes': 'Rapport',
  'app.view.editor': 'Édition',
  'app.view.about': 'À propos des données',
  'app.view.findings': 'Constats',
  'app.meetings': '{bodies}, {count, plural, one {# réunion} other {# réunions}}, {dates}',
  'app.skip': 'Aller à : {view}',
  'app.source': 'Source : {title}, {document}.',
  'app.unread': 'Paragraphes lus : {seen} sur {paragraphs}.',
  'app.dataset':
    'Jeu de données {version} du {date}, {hash} ; {records, plural, one {# fiche} other {# fiches}}.',
  'app.download':
    'Fichiers de données, {count, plural, one {la seule ligne} other {les # lignes}} :',
  'app.caution': 'Le silence ne signifie pas l’absence de besoin.',
  'app.failed.view':
    'Cette partie de la page a échoué. Hors ligne, connectez-vous d’abord. Les autres vues fonctionnent.',
  'app.failed.detail': 'Message d’erreur : {detail}',
  'app.failed.again': 'Réessayer',
} satisfies Words<typeof english>;
