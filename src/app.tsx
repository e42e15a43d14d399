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
  useSession,
  useSnapshot,
  useView,
  useWholeModel,
} from './store/react';
import type { Session } from './store/store';
import type { ViewName } from './store/view-state';
import { ErrorBoundary } from './ui/error-boundary';
import { type LazyPart, lazyPart, Part } from './ui/lazy-part';
import { isFocusLost, lastFollowed } from './ui/lost-focus';
import { useIsPrinting } from './ui/use-is-printing';
import { FINDINGS, LEAD, MEETINGS, TITLE, VIEW_PARTS } from './views';
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

/** An embedded part of the page. */
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
          <ViewBoundary key={view}>
            <Part of={VIEW_PARTS[view]} waiting={<Loading />} />
          </ViewBoundary>
        </main>
        <SidePanel panel={panel} />
      </div>
      <Footer />
      <FocusInNewView />
    </>
  );
}

/**
 * Until the part has loaded, hydration keeps the prerendered HTML of the element; otherwise the element keeps its
 * space free.
 */
const PRERENDERED = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true };

/** A part of the head that loads later, in an error boundary of its own. */
const lateSlot = (of: LazyPart, waiting: ReactNode) => () => (
  <ErrorBoundary resetKey={null}>
    <Part of={of} waiting={waiting} />
  </ErrorBoundary>
);

/** The choice of a meeting; nothing with one meeting. */
function Meetings() {
  const isOne = useWholeModel().dataset.meetings.length < 2;
  return isOne ? null : <Part of={MEETINGS} waiting={null} />;
}

/** The parts of other views that the head of each view shows. */
const HEAD_PARTS = {
  ...NO_HEAD_PARTS,
  Filter: FilterButton,
  Chips: FilterChips,
  Meetings,
  MatrixTitle: lateSlot(TITLE, <span {...PRERENDERED} />),
  MatrixLead: lateSlot(LEAD, <span className="m-what" {...PRERENDERED} />),
  Findings: lateSlot(FINDINGS, <section className="findings findings-waiting" {...PRERENDERED} />),
};
/** An embedded part states its filters in words instead. */
const PART_HEAD = { ...HEAD_PARTS, Filter: NO_HEAD_PARTS.Filter, Chips: NO_HEAD_PARTS.Chips };

/** Error boundary of a view; after an error a change of the filter renders it again. Only this part follows the filter. */
function ViewBoundary({ children }: { children: ReactNode }) {
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
 * Moves the focus into another view if the last view took it along and no part of the new one has it. If the reader
 * goes back, it moves to the link by which she left.
 */
function FocusInNewView() {
  const { entering } = useSession().store.getState();
  const view = useView((state) => state.view);
  // Links get their addresses a frame later, or never if the reader goes back before.
  const isLate = useLateView().view !== view;
  /** The view at the last move of the focus; null while a move is pending. */
  const last = useRef<ViewName | null>(view);
  useEffect(() => {
    if (last.current === view) return;
    if (isLate) {
      last.current = null;
      return;
    }
    last.current = view;
    const isLost = isFocusLost();
    // The main element itself may have had the focus.
    if (!isLost && document.activeElement?.id !== CONTENT) return;
    const link = entering === 'none' && lastFollowed();
    if (link) link.focus();
    else if (isLost) focusContent();
  }, [view, isLate, entering]);
  return null;
}

/**
 * Skips head and filters: moves the focus into the view, in the matrix to the tab stop of the grid. Does not change
 * the address, which readers copy as a link.
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
  const { time } = useSession();
  const model = useWholeModel();
  const { dataset } = model;
  const late = useLateView();
  const sources = time?.sourcesOf(model, late) ?? dataset.meetings;
  return (
    <footer className="app-footer">
      {sources.map((meeting) => (
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

/** The words of a printed page: its address at the end, and view and dataset at the foot of each sheet. */
function PrintFoot() {
  const { dataset } = useWholeModel();
  const view = useView((state) => state.view);
  const isPrinting = useIsPrinting();
  const href = useHref({});
  // The prerendered page does not know its address.
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(addressOf(href)), [href]);
  useEffect(() => {
    // A change of the property makes the browser compute the styles of the whole page.
    if (!isPrinting) return;
    const foot = `${t(`app.view.${view}`)} – ${dataset.title}. ${datasetWords(dataset)}`;
    // A property of the root, since the margins of `@page` can read nothing else.
    document.documentElement.style.setProperty('--print-foot', JSON.stringify(foot));
  }, [view, dataset, isPrinting]);
  return <p className="app-address">{address}</p>;
}
