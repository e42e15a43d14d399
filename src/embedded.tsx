/** A part of the page embedded in another page: the part, its source, and a link to the whole page. */
import { useEffect } from 'react';
import { joinClauses, t } from './i18n';
import { partTitle } from './i18n/source-words';
import { filterSummary } from './page-head';
import { pictureSource } from './parts/file-words';
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
  const model = useModel();
  const view = useView((state) => state.view);
  const embed = useView((state) => state.embed) ?? 'matrix';
  const meeting = useView((state) => state.meeting);
  const part = VIEW_PARTS[view];
  // The words of its title load with the part.
  const { value: isLoaded } = useLoaded(
    () => part.component() !== undefined || part.load().then(() => true),
  );
  const filter = useFilter();
  const panel = usePanel();
  const chart = CHARTS.find((name) => name === embed) ?? null;
  const whole = useHref({ embed: null, chart });
  const narrowed = useFilterWords();
  useLinksOutside();
  // The embedded matrix has no title of its own, so this one is its heading.
  const Title = view === 'matrix' ? 'h1' : 'p';
  return (
    <div className="embedded">
      <div className="embedded-part">
        <LinkNotices />
        <header>
          <Title>{isLoaded && partTitle(model.dataset.meetings, meeting, embed)}</Title>
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
          {pictureSource(model, { meeting })} {t('app.caution')}
        </p>
        <p>
          <a href={whole}>{t('links.full')}</a>
        </p>
      </footer>
    </div>
  );
}

/** The filters in words; empty for charts, which state them themselves. */
function useFilterWords(): string {
  const session = useSession();
  const state = useView((whole) => whole);
  if (state.view === 'charts') return '';
  const phrases = filterSummary(session, state);
  return phrases.length === 0 ? '' : t('charts.scope.filtered', { parts: joinClauses(phrases) });
}

/** Opens links in a window of their own instead of the frame. */
function useLinksOutside() {
  useEffect(() => {
    const base = Object.assign(document.createElement('base'), { target: '_blank' });
    document.head.append(base);
    return () => base.remove();
  }, []);
}
