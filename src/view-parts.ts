/** What each view is made of, and what it brings beside the first load: code, words, a library. */
import { atOnce, type Later, later } from './later';
import type { ViewName } from './store/view-state';
import { VIEW_WORDS } from './view-words';
import { MatrixView } from './views/matrix/matrix-view';

const FETCH = {
  matches: async () => (await import('./views/matches/matches-view')).MatchesView,
  charts: async () => (await import('./views/charts/charts-view')).ChartsView,
  agenda: async () => (await import('./views/agenda/agenda-view')).AgendaView,
  records: async () => (await import('./views/records/records-view')).RecordsView,
  positions: async () => (await import('./views/positions/positions-view')).PositionsView,
  delegations: async () => (await import('./views/delegations/delegations-view')).DelegationsView,
  minutes: async () => (await import('./views/minutes/minutes-view')).MinutesView,
  about: async () => (await import('./views/about/about-view')).AboutView,
};

const laterView = (view: keyof typeof FETCH): Later => later(VIEW_WORDS[view], FETCH[view]);

export const VIEW: Readonly<Record<ViewName, Later>> = {
  matrix: atOnce(MatrixView),
  matches: laterView('matches'),
  charts: laterView('charts'),
  agenda: laterView('agenda'),
  records: laterView('records'),
  positions: laterView('positions'),
  delegations: laterView('delegations'),
  minutes: laterView('minutes'),
  about: laterView('about'),
};
