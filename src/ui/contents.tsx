import type { MouseEvent } from 'react';
import './contents.css';

interface Props {
  readonly label: string;
  /** Parts of the page by the ids of their elements, which must be able to take the focus. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  /** Draws every part before it returns, so that none above the one that is gone to grows afterwards. */
  readonly drawAll?: () => void;
}

/** Leads to a place of the page; the address stays as it is, since it is passed on as a link. */
export function goTo(
  event: MouseEvent,
  place: HTMLElement | null,
  block: ScrollLogicalPosition,
  prepare?: () => void,
) {
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  prepare?.();
  place.scrollIntoView({ block });
  place.focus({ preventScroll: true });
}

/** The parts of a long view by name, each a way to it: on a narrow screen the last is screens away. */
export function Contents({ label, parts, drawAll }: Props) {
  const go = (event: MouseEvent, id: string) =>
    goTo(event, document.getElementById(id), 'start', drawAll);
  return (
    <nav aria-label={label} className="contents">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => go(event, id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
