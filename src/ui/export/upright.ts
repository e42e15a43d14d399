/** Turned elements are measured upright, and turned again in the drawing. */
import { lengthIn, round, splitTop } from './css-values';

/** Takes the transforms off a part of the page; returns them, and the way to put them back. */
export function setUpright(root: Element): { matrices: Map<Element, string>; undo: () => void } {
  const turned = [...root.querySelectorAll('*')].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && getComputedStyle(element).transform !== 'none',
  );
  const matrices = new Map<Element, string>(
    turned.map((element) => [element, getComputedStyle(element).transform]),
  );
  const before = turned.map((element) => element.style.transform);
  for (const element of turned) element.style.transform = 'none';
  return {
    matrices,
    undo: () => {
      turned.forEach((element, at) => {
        element.style.transform = before[at] ?? '';
      });
    },
  };
}

type Place = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** A computed `transform` about its computed origin, as SVG writes it. */
export function copyTransform(matrix: string, origin: string, place: Place): string {
  const [across = '50%', down = '50%'] = splitTop(origin, ' ');
  const x = round(place.x + lengthIn(across, place.width));
  const y = round(place.y + lengthIn(down, place.height));
  const numbers = (matrix.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    (part) => Math.round(Number(part) * 1e5) / 1e5,
  );
  return `translate(${x} ${y}) matrix(${numbers.join(' ')}) translate(${-x} ${-y})`;
}
