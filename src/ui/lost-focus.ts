import { useEffect } from 'react';

let last: EventTarget | null = null;

/** By the address of a page: where its last link led, and the how manieth it was of those that lead there. */
const followed = new Map<string, readonly [href: string, nth: number]>();

/** The head of the page stays when its view changes. */
const linksTo = (href: string) =>
  [...document.querySelectorAll<HTMLElement>(`a[href=${JSON.stringify(href)}]`)].filter(
    (link) => !link.closest('header'),
  );

// Nothing is focused where the page is prerendered.
if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest('a');
      const href = link?.getAttribute('href');
      if (href) followed.set(location.search, [href, linksTo(href).indexOf(link as HTMLElement)]);
    },
    true,
  );
}

/** The link by which the reader last left the page of the present address, where it is there again. */
export function lastFollowed(): HTMLElement | undefined {
  const [href, nth] = followed.get(location.search) ?? [];
  return href === undefined ? undefined : linksTo(href)[nth as number];
}

/** Whether what had the focus went away, so that the next key would begin at the top of the page. */
export const isFocusLost = () =>
  document.activeElement === document.body && last instanceof Node && !last.isConnected;

/** Gives the focus to the fallback when a change of the page has removed the element that had it. */
export function useFocusFallback(change: unknown, fallback: () => HTMLElement | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the page
  useEffect(() => {
    if (isFocusLost()) fallback()?.focus();
  }, [change]);
}
