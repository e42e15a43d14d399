import { type MouseEvent, useEffect, useRef } from 'react';
import { Beside, usePanel } from './beside';
import { Guarded } from './guarded';
import { formatDate, t } from './i18n';
import { atOnce, type Later, later, Part } from './later';
import { SessionProvider, useLink, useModel, useView } from './store/react';
import type { Session } from './store/store';
import { VIEWS, type ViewName } from './store/view-state';
import { isFocusLost } from './ui/lost-focus';
import { FilterBar } from './views/filters/filter-bar';
import { SummaryLine } from './views/filters/summary-line';
import { UrlNotice } from './views/filters/url-notice';
import { MatrixView } from './views/matrix/matrix-view';
import './ui/tokens.css';
import './ui/base.css';
import './app.css';

// Each of these brings a library that the first view does without.
const VIEW: Record<ViewName, Later> = {
  matrix: atOnce(MatrixView),
  matches: later(async () => (await import('./views/matches/matches-view')).MatchesView),
  charts: later(async () => (await import('./views/charts/charts-view')).ChartsView),
  agenda: later(async () => (await import('./views/agenda/agenda-view')).AgendaView),
  records: later(async () => (await import('./views/records/records-view')).RecordsView),
  positions: later(async () => (await import('./views/positions/positions-view')).PositionsView),
  minutes: later(async () => (await import('./views/minutes/minutes-view')).MinutesView),
  about: later(async () => (await import('./views/about/about-view')).AboutView),
};

/** Where nothing is filtered, and where what is shown is not told by the records. */
const UNFILTERED: readonly ViewName[] = ['about'];
const NOT_OF_RECORDS: readonly ViewName[] = ['positions', 'minutes', 'about'];

/** The whole page over a session. */
export function App({ session }: { session: Session }) {
  return (
    <SessionProvider session={session}>
      <Page />
    </SessionProvider>
  );
}

function Page() {
  const view = useView((state) => state.view);
  const panel = usePanel();
  useFocusInNewView(view);
  useEffect(() => {
    document.title = `${t(`app.view.${view}`)} – ${t('app.title')}`;
  }, [view]);
  return (
    <>
      <SkipLink view={view} />
      <header className="app-header">
        <div>
          <h1>{t('app.title')}</h1>
          <p>{t('app.question')}</p>
        </div>
        <nav aria-label={t('app.views')}>
          {VIEWS.map((name) => (
            <ViewLink key={name} name={name} current={name === view} />
          ))}
        </nav>
      </header>
      <p className="app-waiting">{t('app.loading')}</p>
      <noscript>
        <p>{t('app.noscript')}</p>
      </noscript>
      {!UNFILTERED.includes(view) && <FilterBar />}
      <UrlNotice />
      {!NOT_OF_RECORDS.includes(view) && <SummaryLine />}
      <div className="app-stage" data-beside={panel !== null || undefined}>
        <main id={CONTENT} tabIndex={-1}>
          <Guarded key={view}>
            <Part of={VIEW[view]} waiting={<p className="app-loading">{t('app.loading')}</p>} />
          </Guarded>
        </main>
        <Beside panel={panel} />
      </div>
      <Footer />
    </>
  );
}

const CONTENT = 'content';

const focusContent = () => document.getElementById(CONTENT)?.focus({ preventScroll: true });

/** Another view takes the focus where it went away with the last one and no part of it has. */
function useFocusInNewView(view: ViewName) {
  const last = useRef(view);
  useEffect(() => {
    if (last.current !== view && isFocusLost()) focusContent();
    last.current = view;
  }, [view]);
}

/** Past head and filters into the view. The address stays as it is, since it is passed on as a link. */
function SkipLink({ view }: { view: ViewName }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    focusContent();
    document.getElementById(CONTENT)?.scrollIntoView();
  };
  return (
    <a className="app-skip" href={`#${CONTENT}`} onClick={skip}>
      {t('app.skip', { view: t(`app.view.${view}`) })}
    </a>
  );
}

/** A place in the minutes and words to find there mean nothing in another view. */
const OUTSIDE_MINUTES = { paragraph: null, find: '' } as const;

function ViewLink({ name, current }: { name: ViewName; current: boolean }) {
  const { href, onClick } = useLink({ view: name, ...(name !== 'minutes' && OUTSIDE_MINUTES) });
  // On the way to a click; should it fail, the view itself tells.
  const fetchAhead = () => void VIEW[name].load().catch(() => {});
  return (
    <a
      href={href}
      onClick={onClick}
      aria-current={current ? 'page' : undefined}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
    >
      {t(`app.view.${name}`)}
    </a>
  );
}

/** Names of formats, the same in every language. */
const DOWNLOADS = [
  ['JSON', 'data/dataset.json'],
  ['JSON Schema', 'data/dataset.schema.json'],
  ['CSV', 'data/records.csv'],
  ['Data Package', 'data/datapackage.json'],
] as const;

function Footer() {
  const { dataset } = useModel();
  return (
    <footer className="app-footer">
      {dataset.meetings.map(({ id, title, document }) => (
        <p key={id}>{t('app.source', { title, document })}</p>
      ))}
      <p>
        {t('app.dataset', {
          version: dataset.version,
          date: formatDate(dataset.date),
          hash: dataset.hash.slice(0, 8),
          records: dataset.records.length,
        })}{' '}
        {t('app.caution')}
      </p>
      <ul className="app-downloads" aria-label={t('app.download')}>
        {DOWNLOADS.map(([label, file]) => (
          <li key={file}>
            <a href={file}>{label}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
