/**
 * A stand-in for the popover attribute, which jsdom lacks: as much of the platform's behaviour as the
 * tests of components need. The real one is met in the browser tests.
 */
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

const open = new Set<HTMLElement>();

function toggle(panel: HTMLElement, newState: 'open' | 'closed') {
  const oldState = newState === 'open' ? 'closed' : 'open';
  if (open.has(panel) === (newState === 'open')) return;
  const send = (type: string) =>
    panel.dispatchEvent(Object.assign(new Event(type), { newState, oldState }));
  send('beforetoggle');
  if (newState === 'open') open.add(panel);
  else open.delete(panel);
  // Above the style sheet that hides every panel, knowing nothing of open ones.
  panel.style.display = newState === 'open' ? 'block' : '';
  send('toggle');
}

/** Installs the stand-in; returns a function that removes it. */
export function standInForPopover(): () => void {
  const previous = new Map<HTMLElement, Element | null>();
  const close = (panel: HTMLElement) => {
    const back = panel.contains(document.activeElement) ? previous.get(panel) : null;
    if (back instanceof HTMLElement) back.focus();
    toggle(panel, 'closed');
  };
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest('button[popovertarget]');
    const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    for (const other of [...open]) {
      if (other !== panel && !other.contains(target as Element)) close(other);
    }
    if (!panel) return;
    if (open.has(panel)) close(panel);
    else {
      previous.set(panel, button);
      toggle(panel, 'open');
    }
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') for (const panel of [...open]) close(panel);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    close(this);
  };
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
    open.clear();
  };
}

/** Has the stand-in in place at each test of the file that calls this, and unmounts the page after it. */
export function withPopovers(): void {
  let takeOut = () => {};
  beforeEach(() => {
    takeOut = standInForPopover();
  });
  afterEach(() => {
    cleanup();
    takeOut();
  });
}
