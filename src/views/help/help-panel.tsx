/** The keys that the whole page answers to, the hint about them, their list, and the theme of the page. */
import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords, t } from '../../i18n';
import { toProfile } from '../../store/selectors';
import type { Session } from '../../store/store';
import { type Kept, keep, kept, showTheme } from '../../ui/kept';
import { ARROWS } from '../../ui/signs';
import './help.css';

export function HelpPanel() {
  return (
    <div className="help">
      <ThemeChoice />
      <Keys />
    </div>
  );
}

/** A choice that is kept. */
function useKept(name: Kept) {
  const [value, setValue] = useState(() => kept(name));
  const choose = (next: string) => {
    keep(name, next);
    setValue(next);
  };
  return [value, choose] as const;
}

const THEMES = ['', 'light', 'dark'] as const;

function ThemeChoice() {
  const [theme, choose] = useKept('theme');
  const name = useId();
  return (
    <fieldset>
      <legend>{t('help.theme')}</legend>
      {THEMES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={theme === each}
            onChange={() => {
              choose(each);
              showTheme(each);
            }}
          />{' '}
          {t(`help.theme.${each || 'system'}`)}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * In the order of the list: the keys as they are printed, on some keyboards in their language, and the
 * message that says what they do.
 */
const KEYS = [
  ['/', 'search'],
  ['?', 'list'],
  ['arrows', 'move'],
  [() => t('help.printed.edge'), 'edge'],
  [() => t('help.printed.open'), 'open'],
  ['[ ]', 'step'],
  [() => t('help.printed.close'), 'close'],
] as const;

function Keys() {
  const [off, choose] = useKept('keys');
  return (
    <section aria-label={t('help.keys')}>
      <h2>{t('help.keys')}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys === 'arrows' ? (
                <ArrowKeys />
              ) : (
                (typeof keys === 'string' ? keys : keys())
                  .split(' ')
                  .map((key) => <kbd key={key}>{key}</kbd>)
              )}
            </dt>
            <dd>{t(`help.key.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={off === ''}
          onChange={({ target }) => choose(target.checked ? '' : 'off')}
        />{' '}
        {t('help.keys.on')}
      </label>
    </section>
  );
}

const ArrowKeys = () => (
  <>
    <span className="visually-hidden">{t('help.printed.arrows')}</span>
    {(['left', 'up', 'right', 'down'] as const).map((way) => (
      <kbd key={way}>{ARROWS[way]}</kbd>
    ))}
  </>
);

/** Where letters are written, and where a key chooses among options. */
const WRITTEN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

const SEARCH = 'input[type="search"]';

/** The search of the view itself, else that of the filters. */
const searchField = () =>
  document.querySelector<HTMLElement>(`main ${SEARCH}`) ??
  document.querySelector<HTMLElement>(`.filters-search ${SEARCH}`);

/** Goes to the search; from a profile to that of all profiles, from another view without one to that of the records. */
async function goToSearch({ navigate, store }: Session) {
  if (!searchField()) {
    const { view } = store.getState().state;
    await navigate(view === 'profile' ? toProfile() : { view: 'records', of: [] });
    // Drawn by then.
    await new Promise(requestAnimationFrame);
  }
  const field = searchField();
  // On a narrow screen the filters are folded.
  if (field?.getClientRects().length === 0) {
    document.querySelector<HTMLElement>('.filters-fold[aria-expanded="false"]')?.click();
    // They are unfolded once the event is over; what is not drawn takes no focus.
    await new Promise(requestAnimationFrame);
  }
  field?.focus();
}

const openHelp = () => document.querySelector<HTMLElement>('.app-help > button')?.click();

/** For the session before, where other files were opened since. */
let listening: AbortController | undefined;

/** Answers to keys from now on, unless the reader wants none; rejects where the words of the hint do not come. */
export async function startShortcuts(session: Session): Promise<void> {
  if (session.store.getState().state.embed) return;
  listening?.abort();
  listening = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, target, defaultPrevented } = event;
    // AltGr, which some keyboards need for these signs, reports both Ctrl and Alt.
    if ((key !== '/' && key !== '?') || metaKey || ctrlKey !== altKey) return;
    if (defaultPrevented || isComposing || kept('keys') !== '') return;
    if (target instanceof Element && target.closest(WRITTEN)) return;
    event.preventDefault();
    if (key === '?') openHelp();
    else void goToSearch(session);
  };
  addEventListener('keydown', onKey, { signal: listening.signal });
  if (kept('hint') !== '') return;
  await Promise.all([loadWords(['help']), isShown()]);
  const place = document.querySelector('.app-hint');
  if (place) createRoot(place).render(<Hint />);
}

/** A page that is drawn anew takes away what was prerendered: once it is there, as the head's mark on it says. */
const isShown = () =>
  new Promise<void>((done) => {
    const html = document.documentElement;
    const observer = new MutationObserver(look);
    function look() {
      if ('linked' in html.dataset) return;
      observer.disconnect();
      done();
    }
    observer.observe(html, { attributes: true });
    look();
  });

function Hint() {
  const [isGone, setIsGone] = useState(false);
  const away = () => {
    keep('hint', 'seen');
    setIsGone(true);
    // The button is gone: on to what it told of.
    document.querySelector<HTMLElement>('.app-help > button')?.focus();
  };
  if (isGone) return null;
  return (
    <>
      {t('help.hint')}{' '}
      <button type="button" className="quiet" aria-label={t('help.hint.away')} onClick={away}>
        <span aria-hidden="true">×</span>
      </button>
    </>
  );
}
