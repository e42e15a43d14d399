/**
 * Signs that the page's font lacks; as letters they would be drawn in a fallback font. The styles of the first load
 * draw its own signs (`base.css`, `matrix-heads.css`).
 */

import { sign } from './unseen-signs';

export const DOWN = sign(10, 'M0 7h10l-5 5.5z');
export const UP = sign(10, 'M0 12.5h10l-5-5.5z');
/** Marks a column that sorts. */
export const UP_OR_DOWN = sign(8, 'M0 8h8L4 3.5zM0 10.5h8L4 15z');
/** Three dots, one below the other. */
export const MENU = sign(
  4,
  ['3.5', '9', '14.5'].map((y) => `M.4 ${y}a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z`).join(''),
);

export const ARROWS = {
  left: sign(16, 'M1 9l5.5-4.5v3.7H15v1.6H6.5v3.7z'),
  up: sign(11, 'M5.5 2L10 7.5H6.3V16H4.7V7.5H1z'),
  right: sign(16, 'M15 9L9.5 4.5v3.7H1v1.6h8.5v3.7z'),
  down: sign(11, 'M5.5 16L10 10.5H6.3V2H4.7v8.5H1z'),
};
