/** Light or dark, and the keys that the whole page answers to, with their list. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n';
import type { Session } from '../../store/store';
import { type Kept, keep, kept, showTheme } from '../../ui/kept';
import { ARROWS } from '../../ui/signs';
import './help.css';

export const HelpPanel = () => (
  <div className="help">
    <Keys />
    <ThemeChoice />
  </div>
);

/** A choice that is kept. */
function useKept(name: Kept) {
  const [value, setValue] = useState(() => kept(name));
  const choose = (next: string) => {
    keep(name, next);
    setValue(next);
  };
  return [value, choose] as const;
}

function ThemeChoice() {
  const [theme, choose] = useKept('theme');
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

/** The list was asked for by its key: it opens unfolded. */
let isAsked = false;

function Keys() {
  const [off, choose] = useKept('keys');
  const [isUnfolded] = useState(() => isAsked);
  useEffect(() => {
    isAsked = false;
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

/** Where letters are written, and where a key chooses among options. */
const WRITTEN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** For the session before, where other files were opened since. */
let listening: AbortController | undefined;

/** Answers to keys from now on, unless the reader wants none. */
export function startShortcuts(session: Session): void {
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
    const more = document.querySelector<HTMLElement>('.app-more > button');
    isAsked = key === '?' && more?.getAttribute('aria-expanded') === 'false';
    if (key === '?') more?.click();
    else document.querySelector<HTMLElement>('.search input')?.focus();
  };
  addEventListener('keydown', onKey, { signal: listening.signal });
}
