import { fireEvent } from '@testing-library/react';

/** A part of a bar: a box in the path of all that are painted alike. */
export interface DrawnPart {
  readonly svg: Element;
  readonly series: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const BOX = /M([\d.-]+) ([\d.-]+)h([\d.]+)v([\d.]+)/g;

export const partsIn = (within: Element | Document): DrawnPart[] =>
  [...within.querySelectorAll('.charts-bars path')].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(BOX)].map(([, x, y, width]) => ({
      svg: path.closest('svg') as Element,
      series: path.getAttribute('data-series') ?? '',
      fill: path.getAttribute('fill') ?? '',
      x: Number(x),
      y: Number(y),
      width: Number(width),
    })),
  );

/** Inside the part; the page of the tests begins at its drawing. */
const at = ({ x, y, width }: DrawnPart) => ({ clientX: x + width / 2, clientY: y + 2 });

export const hover = (part: DrawnPart) => fireEvent.mouseMove(part.svg, at(part));
export const click = (part: DrawnPart) => fireEvent.click(part.svg, at(part));

/** What a part says it is under the pointer. */
export function titleOf(part: DrawnPart): string {
  hover(part);
  const title = part.svg.querySelector('.charts-hovered')?.textContent ?? '';
  fireEvent.mouseLeave(part.svg);
  return title;
}

/** The part whose title begins so. */
export function partIn(within: Element | Document, title: string): DrawnPart {
  const found = partsIn(within).find((part) => titleOf(part).startsWith(title));
  if (!found) throw new Error(`No part "${title}"`);
  return found;
}
