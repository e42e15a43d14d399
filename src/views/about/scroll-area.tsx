import type { ReactNode } from 'react';

/** What is wider than a phone: it scrolls by itself, so that the page does not, and by key too. */
export function ScrollArea({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="about-scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
