/** Keeps the page for a reader without a network, and tells her when a newer version has come. */
import { createRoot } from 'react-dom/client';
import { loadWords, t } from './i18n';
import './offline.css';

const { serviceWorker } = navigator;

export async function keepOffline(): Promise<void> {
  // Another page's part of this one is as new as that page.
  if (!serviceWorker || window.top !== window) return;
  // The first worker of all brings nothing newer.
  let isKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isKept) void tellIfOutdated();
    isKept = true;
  });
  // A part that the host has no more.
  window.addEventListener('vite:preloadError', () => void tellIfOutdated());
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  document.addEventListener('visibilitychange', () => {
    // A page may stay open for days.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

/** The page that the host gives now is made of another script or other data. */
async function isOutdated(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const root = document.getElementById('root');
  const parts = [script?.getAttribute('src'), root?.dataset.prerendered];
  const response = await fetch(window.location.pathname, { cache: 'no-cache' });
  const page = await response.text();
  return response.ok && !parts.every((part) => part && page.includes(part));
}

let isTold = false;

async function tellIfOutdated() {
  try {
    if (isTold || !(await isOutdated())) return;
    await loadWords(['shared']);
  } catch {
    // Without a network nothing newer can be loaded.
    return;
  }
  if (isTold) return;
  isTold = true;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <UpdateNotice
      dismiss={() => {
        root.unmount();
        place.remove();
      }}
    />,
  );
}

/** Says that a newer version of the page has come; the reader chooses when to take it. */
function UpdateNotice({ dismiss }: { dismiss: () => void }) {
  return (
    <div className="update-notice floating" role="status">
      <p>{t('update.text')}</p>
      {/* Nothing is lost, since the address holds the state. */}
      <button type="button" onClick={() => window.location.reload()}>
        {t('update.load')}
      </button>
      <button type="button" className="quiet" onClick={dismiss}>
        {t('update.later')}
      </button>
    </div>
  );
}
