/** What a reader chose once, kept in her browser; where it keeps nothing, until the page is left. */
const NAMES = { theme: 'matrixTheme', keys: 'matrixKeys' } as const;
export type Kept = keyof typeof NAMES;

const unkept = new Map<Kept, string>();

/** '' where nothing was chosen. */
export function kept(name: Kept): string {
  try {
    return localStorage.getItem(NAMES[name]) ?? '';
  } catch {
    return unkept.get(name) ?? '';
  }
}

export function keep(name: Kept, value: string): void {
  try {
    localStorage.setItem(NAMES[name], value);
  } catch {
    unkept.set(name, value);
  }
}

/**
 * Shows the page light or dark, whatever the system says; '' follows the system. The head of the page has
 * it as text, behind its styles, so that nothing is shown in the other theme first: it uses nothing from
 * outside itself. Printed pages are light, and the reader's own colours prevail.
 */
export function showTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  const also = theme === 'dark' ? ', screen' : theme === 'light' ? ' and (max-width: 0)' : '';
  for (const { cssRules } of document.styleSheets)
    for (const { media } of cssRules as Iterable<Partial<CSSMediaRule>>)
      if (media && /prefers-color-scheme/.test(media.mediaText))
        media.mediaText = `screen and (prefers-color-scheme: dark)${also}`;
  // The browser's own bar: the first of the two that applies, light or dark.
  for (const bar of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
    bar.dataset.of ??= bar.media;
    bar.media = !theme ? bar.dataset.of : bar.dataset.of.includes(theme) ? '' : 'not all';
  }
}
