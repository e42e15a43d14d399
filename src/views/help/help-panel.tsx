/** The theme of the page, and the keys that it answers to. */
import { useId, useState } from 'react';
import { t } from '../../i18n';
import { type Kept, keep, kept, showTheme } from '../../ui/kept';
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

/** In the order of the list: the keys as they are printed, and the message that says what they do. */
const KEYS = [
  ['/', 'search'],
  ['?', 'list'],
  ['← ↑ → ↓', 'move'],
  ['Home End', 'edge'],
  ['Enter', 'open'],
  ['[ ]', 'step'],
  ['Esc', 'close'],
] as const;

function Keys() {
  const [off, choose] = useKept('keys');
  return (
    <section aria-label={t('help.keys')}>
      <h2>{t('help.keys')}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
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
