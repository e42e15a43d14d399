/** What `::before` and `::after` draw, as elements, which alone can be measured. */
import './spelled-out.css';

const NAME = 'drawn-as-element';
const LOOKS = [
  'position',
  'display',
  'top',
  'right',
  'bottom',
  'left',
  'width',
  'height',
  'margin',
  'padding',
  'zIndex',
  'boxSizing',
  'background',
  // Not all at once: sides that differ have no common value.
  'borderTop',
  'borderRight',
  'borderBottom',
  'borderLeft',
  'borderRadius',
  'clipPath',
  'color',
  'font',
  'lineHeight',
  'alignSelf',
  'textDecoration',
] as const;

interface Found {
  readonly owner: Element;
  readonly place: 'afterbegin' | 'beforeend';
  readonly element: HTMLElement;
}

/** Puts the elements in; returns the way to take them out again. */
export function spellOut(root: HTMLElement): () => void {
  // All are read before any is put in, so that the page is laid out once.
  const found = [root, ...root.querySelectorAll('*')]
    .filter((owner) => owner instanceof HTMLElement)
    .flatMap((owner) => [
      ...read(owner, '::before', 'afterbegin'),
      ...read(owner, '::after', 'beforeend'),
    ]);
  for (const { owner, place, element } of found) {
    owner.setAttribute(`data-${NAME}`, '');
    owner.insertAdjacentElement(place, element);
  }
  return () => {
    for (const { owner, element } of found) {
      owner.removeAttribute(`data-${NAME}`);
      element.remove();
    }
  };
}

function read(owner: Element, pseudo: string, place: Found['place']): Found[] {
  const style = getComputedStyle(owner, pseudo);
  const text = contentIn(style.content);
  if (text === null || style.display === 'none') return [];
  const element = document.createElement(NAME);
  element.textContent = text;
  for (const look of LOOKS) element.style[look] = style[look];
  return [{ owner, place, element }];
}

/** The text of a computed `content`, without what is only read out in its place; null where there is none. */
export function contentIn(content: string): string | null {
  const [, text] = /^"((?:[^"\\]|\\.)*)"/.exec(content) ?? [];
  return text === undefined ? null : text.replace(/\\(.)/g, '$1');
}
