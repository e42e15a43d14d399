import type { MouseEvent, ReactNode } from 'react';

/** Leads to a place of the page; the address stays as it is, since it is passed on as a link. */
export function goTo(event: MouseEvent, place: HTMLElement | null, block: ScrollLogicalPosition) {
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  showPlace(place, block);
}

/** Scrolls to an element that can take the focus, and gives it. */
export function showPlace(place: HTMLElement | null, block: ScrollLogicalPosition) {
  place?.scrollIntoView({ block });
  place?.focus({ preventScroll: true });
}

interface Props {
  readonly label: string;
  /** A link to each part. */
  readonly links: readonly { readonly id: string; readonly link: ReactNode }[];
}

/** The parts of a long view by name, each a way to it: on a narrow screen the last is screens away. */
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
