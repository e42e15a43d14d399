import type { MouseEvent, ReactNode } from 'react';

/** Scrolls to a place in the page on a plain click. The address stays the same, since readers share it as a link. */
export function goTo(event: MouseEvent, place: HTMLElement | null, block: ScrollLogicalPosition) {
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  place.scrollIntoView({ block });
  place.focus({ preventScroll: true });
}

interface Props {
  readonly label: string;
  /** A link to each part. */
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
}

/** Links to the parts of a long view. */
export function Contents({ label, links }: Props) {
  return (
    <nav aria-label={label} className="contents">
      <ul>
        {links.map(({ id, link }) => (
          <li key={id}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
