import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Downloads } from './downloads';
import { Header } from './header';
import { t } from './i18n';
import { datasetWords } from './parts/dataset-words';
import { HeadPartsProvider, NO_HEAD_PARTS } from './parts/view-head';
import { SidePanel, usePanel } from './side-panel';
import { addressOf } from './store/page-address';
import {
  SessionProvider,
  useFilter,
  useHref,
  useLateView,
  useModel,
  useSession,
  useSnapshot,
  useView,
} from './store/react';
import type { Session } from './store/store';
import type { ViewName } from './store/view-state';
import { ErrorBoundary } from './ui/error-boundary';
import { type LazyPart, lazyPart, Part } from './ui/lazy-part';
import { isFocusLost, lastFollowed } from './ui/lost-focus';
import { useIsPrinting } from './ui/use-is-printing';
import { FINDINGS, LEAD, TITLE, VIEW_PARTS } from './views';
import { FilterButton } from './views/filters/filter-button';
import { FilterChips } from './views/filters/filter-chips';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './app.css';
import './app-print.css';
import './views/findings/first-findings.css';
// So small that their names and hashes would be as long in the first load.
import './corner-notice.css';
import './ui/contents.css';
import './parts/help-chips.css';
import './parts/quote.css';
import './parts/rule-words.css';
import './parts/terms-line.css';
import './views/failure/load-failure.css';
import './views/notices/notices.css';

/** A part of the page that stands alone. */
export const EMBEDDED = lazyPart(
  ['notices', 'share'],
  async () => (await import('./embedded')).Embedded,
);

const NOTICES = lazyPart(
  ['notices'],
  async () => (await import('./views/notices/link-notices')).LinkNotices,
);

/** The whole page over a session. */
export function App({ session }: { session: Session }) {
  return (
    <SessionProvider session={session}>
      <Page />
    </SessionProvider>
  );
}

function Page() {
  const isPart = useView((state) => state.embed !== null);
  return (
    <HeadPartsProvider value={isPart ? PART_HEAD : HEAD_PARTS}>
      {isPart ? <Part of={EMBEDDED} waiting={<Loading />} /> : <WholePage />}
    </HeadPartsProvider>
  );
}

function WholePage() {
  const hasNotice = useSnapshot(
    ({ state, rejected, replaced }) =>
      state.seen !== null || rejected.length > 0 || replaced.length > 0,
  );
  const view = useView((state) => state.view);
  const panel = usePanel();
  return (
    <>
      <SkipLink view={view} />
      <Header view={view} />
      <p className="app-waiting">{t('app.loading')}</p>
      {hasNotice && <Part of={NOTICES} waiting={null} />}
      <div className="app-stage" data-beside={panel !== null || undefined}>
        <main id={CONTENT} tabIndex={-1}>
          <Guarded key={view}>
            <Part of={VIEW_PARTS[view]} waiting={<Loading />} />
          </Guarded>
        </main>
        <SidePanel panel={panel} />
      </div>
      <Footer />
      <FocusInNewView />
    </>
  );
}

/**
 * Until the part has come React leaves the words that the built page holds; where the page is drawn anew
 * their room is kept free.
 */
const KEPT = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true };

const slot = (of: LazyPart, waiting: ReactNode) => () => (
  <ErrorBoundary resetKey={null}>
    <Part of={of} waiting={waiting} />
  </ErrorBoundary>
);

/** What the head of every view has from other views. */
const HEAD_PARTS = {
  ...NO_HEAD_PARTS,
  Filter: FilterButton,
  Chips: FilterChips,
  MatrixTitle: slot(TITLE, <span {...KEPT} />),
  MatrixLead: slot(LEAD, <span className="m-what" {...KEPT} />),
  Findings: slot(FINDINGS, <section className="findings findings-waiting" {...KEPT} />),
};
/** A part that stands alone says in words what narrows it. */
const PART_HEAD = { ...HEAD_PARTS, Filter: NO_HEAD_PARTS.Filter, Chips: NO_HEAD_PARTS.Chips };

/** After a fault another filter tries anew. It alone follows the filter: the page around it stands. */
function Guarded({ children }: { children: ReactNode }) {
  const filter = useFilter();
  return <ErrorBoundary resetKey={filter}>{children}</ErrorBoundary>;
}

const Loading = () => (
  <p role="status" className="app-loading">
    {t('app.loading')}
  </p>
);

const CONTENT = 'content';

const focusContent = () => document.getElementById(CONTENT)?.focus({ preventScroll: true });

/**
 * Another view takes the focus where it went away with the last one and no part of it has; one that the
 * reader comes back to gives it to the link by which she left.
 */
function FocusInNewView() {
  const { entering } = useSession().store.getState();
  const view = useView((state) => state.view);
  // The addresses of links are late, and not drawn at all where the reader comes back before them.
  const isLate = useLateView().view !== view;
  /** Null while the focus is still to be given. */
  const last = useRef<ViewName | null>(view);
  useEffect(() => {
    if (last.current === view) return;
    if (isLate) {
      last.current = null;
      return;
    }
    last.current = view;
    const isLost = isFocusLost();
    // The view that is left may have had it as a whole.
    if (!isLost && document.activeElement?.id !== CONTENT) return;
    const link = entering === 'none' && lastFollowed();
    if (link) link.focus();
    else if (isLost) focusContent();
  }, [view, isLate, entering]);
  return null;
}

/**
 * Past head and filters into the view, in the matrix to the tab stop of the grid. The address stays as it
 * is, since it is passed on as a link.
 */
function SkipLink({ view }: { view: ViewName }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    focusContent();
    document.querySelector<HTMLElement>('.matrix-scroll [tabindex="0"]')?.focus();
  };
  return (
    <a className="app-skip" href={`#${CONTENT}`} onClick={skip}>
      {t('app.skip', { view: t(`app.view.${view}`) })}
    </a>
  );
}

function Footer() {
  const { dataset } = useModel();
  return (
    <footer className="app-footer">
      {dataset.meetings.map((meeting) => (
        <p key={meeting.id}>
          {t('app.source', meeting)} {meeting.read && t('app.unread', meeting.read)}
        </p>
      ))}
      <p>
        {datasetWords(dataset)} {t('app.caution')}
      </p>
      <PrintFoot />
      <Downloads />
    </footer>
  );
}

/** What tells a printed page: its address at the end, and at the foot of each sheet what it is of. */
function PrintFoot() {
  const { dataset } = useModel();
  const view = useView((state) => state.view);
  const isPrinting = useIsPrinting();
  const href = useHref({});
  // The prerendered page does not know where it will stand.
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(addressOf(href)), [href]);
  useEffect(() => {
    // Each change to it makes the browser ask for the styles of all that is on the page.
    if (!isPrinting) return;
    const foot = `${t(`app.view.${view}`)} – ${dataset.title}. ${datasetWords(dataset)}`;
    // Read by the margins of the page (`@page`), which know no elements.
    document.documentElement.style.setProperty('--print-foot', JSON.stringify(foot));
  }, [view, dataset, isPrinting]);
  return <p className="app-address">{address}</p>;
}
