/** A reader's choices, stored in her browser; in memory where the browser stores nothing. */
const NAMES = { theme: 'matrixTheme', keys: 'matrixKeys' } as const;
export type StoredChoice = keyof typeof NAMES;

const inMemory = new Map<StoredChoice, string>();

/** Reads a stored choice; '' where there is none. */
export function readChoice(name: StoredChoice): string {
  try {
    return localStorage.getItem(NAMES[name]) ?? '';
  } catch {
    return inMemory.get(name) ?? '';
  }
}

export function storeChoice(name: StoredChoice, value: string): void {
  try {
    localStorage.setItem(NAMES[name], value);
  } catch {
    inMemory.set(name, value);
  }
}

/**
 * Shows the page in the theme 'light' or 'dark'; '' follows the system. The build also writes this function as text into
 * the head of the page, after its styles, so that the page never flashes the other theme: it must use nothing from
 * outside itself. Printed pages stay light, and forced colours prevail.
 */
export function showTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  const also = theme === 'dark' ? ', screen' : theme === 'light' ? ' and (max-width: 0)' : '';
  for (const { cssRules } of document.styleSheets)
    for (const { media } of cssRules as Iterable<Partial<CSSMediaRule>>)
      if (media && /prefers-color-scheme/.test(media.mediaText))
        media.mediaText = `screen and (prefers-color-scheme: dark)${also}`;
  // The colour of the browser's bar is the first of the two elements, light and dark, whose media condition holds.
  for (const bar of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
    bar.dataset.of ??= bar.media;
    bar.media = !theme ? bar.dataset.of : bar.dataset.of.includes(theme) ? '' : 'not all';
  }
}
