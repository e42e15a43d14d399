/** A part of the page that stands alone in the page of another: what it shows, whence, and the way here. */
import { useEffect } from 'react';
import { joinClauses, t } from './i18n';
import { partTitle, sourceWords } from './i18n/source-words';
import { filterSummary } from './page-head';
import { SidePanel, usePanel } from './side-panel';
import { useFilter, useHref, useModel, useSession, useView } from './store/react';
import { CHARTS } from './store/view-state';
import { ErrorBoundary } from './ui/error-boundary';
import { Part } from './ui/lazy-part';
import { useLoaded } from './ui/use-loaded';
import { VIEW_PARTS } from './views';
import { LinkNotices } from './views/notices/link-notices';
import './embedded.css';

export function Embedded() {
  const { dataset } = useModel();
  const view = useView((state) => state.view);
  const embed = useView((state) => state.embed) ?? 'matrix';
  const meeting = useView((state) => state.meeting);
  const part = VIEW_PARTS[view];
  // With it come the words that name it.
  const { value: isLoaded } = useLoaded(
    () => part.component() !== undefined || part.load().then(() => true),
  );
  const filter = useFilter();
  const panel = usePanel();
  const chart = CHARTS.find((name) => name === embed) ?? null;
  const whole = useHref({ embed: null, chart });
  const narrowed = useFilterWords();
  useLinksOutside();
  // The matrix alone has no title of its own in the page of another.
  const Title = view === 'matrix' ? 'h1' : 'p';
  return (
    <div className="embedded">
      <div className="embedded-part">
        <LinkNotices />
        <header>
          <Title>{isLoaded && partTitle(dataset.meetings, meeting, embed)}</Title>
        </header>
        <div className="app-stage" data-beside={panel !== null || undefined}>
          <main>
            <ErrorBoundary key={view} resetKey={filter}>
              <Part of={part} waiting={<p className="app-loading">{t('app.loading')}</p>} />
            </ErrorBoundary>
          </main>
          <SidePanel panel={panel} />
        </div>
      </div>
      <footer className="embedded-source">
        <p>
          {narrowed !== '' && `${narrowed} `}
          {sourceWords(dataset)} {t('app.caution')}
        </p>
        <p>
          <a href={whole}>{t('links.full')}</a>
        </p>
      </footer>
    </div>
  );
}

/** What narrows the part, where it does not say so itself. */
function useFilterWords(): string {
  const session = useSession();
  const state = useView((whole) => whole);
  if (state.view === 'charts') return '';
  const phrases = filterSummary(session, state);
  return phrases.length === 0 ? '' : t('charts.scope.filtered', { parts: joinClauses(phrases) });
}

/** A link that leads out of the part opens a window of its own, and not in the frame. */
function useLinksOutside() {
  useEffect(() => {
    const base = Object.assign(document.createElement('base'), { target: '_blank' });
    document.head.append(base);
    return () => base.remove();
  }, []);
}
