import { useEffect } from 'react';

/** The element that last had the focus. (A document has one focus.) */
let lastFocused: EventTarget | null = null;

/** By the query of an address: the last link that the reader followed from there, and its index among equal links. */
const followedLinks = new Map<string, readonly [href: string, index: number]>();

/** Links to an address, without those in the head of the page, which stays when the view changes. */
const linksTo = (href: string) =>
  [...document.querySelectorAll<HTMLElement>(`a[href=${JSON.stringify(href)}]`)].filter(
    (link) => !link.closest('header'),
  );

// The build prerenders the page without a document.
if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    lastFocused = target;
  });
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest('a');
      const href = link?.getAttribute('href');
      if (href)
        followedLinks.set(location.search, [href, linksTo(href).indexOf(link as HTMLElement)]);
    },
    true,
  );
}

/** The link by which the reader last left the present address; undefined where the page has it no more. */
export function lastFollowed(): HTMLElement | undefined {
  const [href, index] = followedLinks.get(location.search) ?? [];
  return href === undefined ? undefined : linksTo(href)[index as number];
}

/** Whether the focused element has left the page, so that the Tab key would start at the top of the page. */
export const isFocusLost = () =>
  document.activeElement === document.body &&
  lastFocused instanceof Node &&
  !lastFocused.isConnected;

/** Focuses the fallback when a change of the page has removed the focused element. */
export function useFocusFallback(change: unknown, fallback: () => HTMLElement | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the page
  useEffect(() => {
    if (isFocusLost()) fallback()?.focus();
  }, [change]);
}
