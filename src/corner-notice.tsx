/** Notices in a corner of the page, each at most once, until the reader dismisses them. */
import { createRoot } from 'react-dom/client';
import { loadWords, t } from './i18n';

/** A newer version of the page, data of another version, words that failed to load. */
export type Notice = 'update' | 'data' | 'words';

/** The notices so far, as long as the page is open: a dismissed one does not come again. */
const shownNotices = new Set<Notice>();

/**
 * Shows a notice with a button that reloads the page. Rejects if the words of the notice fail to load.
 * @param fills name of the dataset or language for the gap in the words
 */
export async function notify(what: Notice, fills = ''): Promise<void> {
  if (shownNotices.has(what)) return;
  shownNotices.add(what);
  await loadWords(['shared']).catch((error) => {
    shownNotices.delete(what);
    throw error;
  });
  const corner = document.querySelector('.corner-notices') ?? document.createElement('div');
  corner.className = 'corner-notices';
  const place = document.body.appendChild(corner).appendChild(document.createElement('div'));
  const root = createRoot(place);
  const dismiss = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <div className="corner-notice floating" role="status">
      <p>{t(`update.${what}`, { dataset: fills, language: fills })}</p>
      {/* Reloading loses nothing, since the address holds the state. */}
      {what === 'update' ? (
        <button type="button" onClick={() => window.location.reload()}>
          {t('update.load')}
        </button>
      ) : (
        <button type="button" data-again="">
          {t('app.failed.again')}
        </button>
      )}
      <button type="button" className="quiet" onClick={dismiss}>
        {t('update.later')}
      </button>
    </div>,
  );
}
