/** The help panel: choice of the theme and list of keys; and the shortcuts of the page. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n';
import type { Session } from '../../store/store';
import { ARROWS } from '../../ui/signs';
import { readChoice, type StoredChoice, showTheme, storeChoice } from '../../ui/stored-choice';
import './help.css';

export const HelpPanel = () => (
  <div className="help">
    <Keys />
    <ThemeChoice />
  </div>
);

/** A choice in local storage, and a function that changes it. */
function useStoredChoice(name: StoredChoice) {
  const [value, setValue] = useState(() => readChoice(name));
  const choose = (next: string) => {
    storeChoice(name, next);
    setValue(next);
  };
  return [value, choose] as const;
}

function ThemeChoice() {
  const [theme, choose] = useStoredChoice('theme');
  return (
    <fieldset>
      <legend className="visually-hidden">{t('help.theme')}</legend>
      {(['light', 'dark', ''] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={theme === each}
          onClick={() => {
            choose(each);
            showTheme(each);
          }}
        >
          {t(`help.theme.${each || 'system'}`)}
        </button>
      ))}
    </fieldset>
  );
}

/**
 * The list of keys, each with the message that describes it. Names of keys are messages where keyboards print them
 * in their language.
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

/**
 * Whether the key "?" opened the menu; then the list of keys starts unfolded. Set by the listener and read once by
 * the list, which the menu renders later and elsewhere.
 */
let isListRequested = false;

function Keys() {
  const [off, choose] = useStoredChoice('keys');
  const [isUnfolded] = useState(() => isListRequested);
  useEffect(() => {
    isListRequested = false;
  }, []);
  return (
    <details className="help-keys" open={isUnfolded}>
      <summary>
        {t('help.keys')} <kbd>?</kbd>
      </summary>
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
        />
        {t('help.keys.on')}
      </label>
    </details>
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

/** Elements in which a letter is text or chooses an option; there it is no shortcut. */
const TEXT_FIELDS =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Ends the listener of the previous session, once a file with other data is opened. */
let listening: AbortController | undefined;

/** Listens to the shortcuts "/" and "?", unless the reader turned them off or the page is embedded. */
export function startShortcuts(session: Session): void {
  if (session.store.getState().state.embed) return;
  listening?.abort();
  listening = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, target, defaultPrevented } = event;
    // AltGr, which some keyboards need for these signs, reports both Ctrl and Alt.
    if ((key !== '/' && key !== '?') || metaKey || ctrlKey !== altKey) return;
    if (defaultPrevented || isComposing || readChoice('keys') !== '') return;
    if (target instanceof Element && target.closest(TEXT_FIELDS)) return;
    event.preventDefault();
    const more = document.querySelector<HTMLElement>('.app-more > button');
    isListRequested = key === '?' && more?.getAttribute('aria-expanded') === 'false';
    if (key === '?') more?.click();
    else document.querySelector<HTMLElement>('.search input')?.focus();
  };
  addEventListener('keydown', onKey, { signal: listening.signal });
}
