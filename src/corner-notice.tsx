/** Notices that stand in a corner over the page, each once, until they are put away. */
import { createRoot } from 'react-dom/client';
import { loadWords, t } from './i18n';

/** A newer version of the page, data of another version, words that did not come. */
export type Notice = 'update' | 'data' | 'words';

const given = new Set<Notice>();

/**
 * Says it, with a button that loads the page anew; rejects where its own words do not come.
 * @param fills the gap in the words: which dataset, or which language
 */
export async function tell(what: Notice, fills = ''): Promise<void> {
  if (given.has(what)) return;
  given.add(what);
  await loadWords(['shared']).catch((error) => {
    given.delete(what);
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
      {/* Nothing is lost, since the address holds the state. */}
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
