/** Keys that the whole page answers to, and the hint that tells a first visitor of them. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords, t } from './i18n';
import type { Session } from './store/store';
import { keep, kept } from './ui/kept';

/** Where letters are written, and where a key chooses among options. */
const WRITTEN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

const SEARCH = 'input[type="search"]';

/** The search of the view itself, else that of the filters. */
const searchField = () =>
  document.querySelector<HTMLElement>(`main ${SEARCH}`) ??
  document.querySelector<HTMLElement>(`.filters-search ${SEARCH}`);

/** Goes to the search; from a view without one to that of the records. */
async function goToSearch({ navigate }: Session) {
  if (!searchField()) await navigate({ view: 'records' });
  const field = searchField();
  // On a narrow screen the filters are folded.
  if (field?.getClientRects().length === 0)
    document.querySelector<HTMLElement>('.filters-fold[aria-expanded="false"]')?.click();
  field?.focus();
}

const openHelp = () => document.querySelector<HTMLElement>('.app-help > button')?.click();

/** Answers to keys from now on, unless the reader wants none; rejects where the words of the hint do not come. */
export async function startShortcuts(session: Session): Promise<void> {
  if (session.store.getState().state.embed) return;
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, target, defaultPrevented } = event;
    // AltGr, which some keyboards need for these signs, reports both Ctrl and Alt.
    if ((key !== '/' && key !== '?') || metaKey || ctrlKey !== altKey) return;
    if (defaultPrevented || isComposing || kept('keys') !== '') return;
    if (target instanceof Element && target.closest(WRITTEN)) return;
    event.preventDefault();
    if (key === '?') openHelp();
    else void goToSearch(session);
  });
  const place = document.querySelector('.app-hint');
  if (!place || kept('hint') !== '') return;
  await loadWords(['help']);
  createRoot(place).render(<Hint />);
}

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
