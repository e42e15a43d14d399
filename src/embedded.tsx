/** A part of the page that stands alone in the page of another: what it shows, whence, and the way here. */
import { useEffect } from 'react';
import { askedPhrases } from './asked';
import { Beside, usePanel } from './beside';
import { Guarded } from './guarded';
import { joinClauses, t } from './i18n';
import { Part } from './later';
import { useHref, useModel, useSession, useView } from './store/react';
import { SourceLine } from './ui/source-line';
import { VIEW } from './view-parts';
import { SummaryLine } from './views/filters/summary-line';
import { LinkNotices } from './views/notices/link-notices';
import './embedded.css';

export function Embedded() {
  const { dataset } = useModel();
  const view = useView((state) => state.view);
  const panel = usePanel();
  const whole = useHref({ embed: null });
  const asked = useAsked();
  useLinksOutside();
  return (
    <div className="embedded">
      <div className="embedded-part">
        <LinkNotices />
        {view !== 'charts' && <SummaryLine />}
        <div className="app-stage" data-beside={panel !== null || undefined}>
          <main>
            <h1 className="visually-hidden">{t('app.title')}</h1>
            <Guarded key={view}>
              <Part of={VIEW[view]} waiting={<p className="app-loading">{t('app.loading')}</p>} />
            </Guarded>
          </main>
          <Beside panel={panel} />
        </div>
      </div>
      <footer className="embedded-source">
        <p>
          {asked !== '' && `${asked} `}
          <SourceLine {...dataset} />
        </p>
        <p>
          <a href={whole}>{t('links.full')}</a>
        </p>
      </footer>
    </div>
  );
}

/** What narrows the part, where it does not say so itself. */
function useAsked(): string {
  const session = useSession();
  const state = useView((whole) => whole);
  if (state.view === 'charts') return '';
  const phrases = askedPhrases(session, state);
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
