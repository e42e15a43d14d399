/**
 * Signs that the font of the page has not: as letters they would come from whatever font a reader has. Those of
 * the first load are drawn by its styles (`base.css`, `matrix-signs.css`).
 */

/**
 * A sign in the line, as large and of the colour of the words around it, and for the eye alone.
 * @param width of it and of its outline, where the size of letters is 16 and their baseline at 14
 */
const sign = (width: number, outline: string) => (
  <svg className="sign" viewBox={`0 0 ${width} 16`} aria-hidden="true">
    <path d={outline} />
  </svg>
);

export const DOWN = sign(10, 'M0 7h10l-5 5.5z');
export const UP = sign(10, 'M0 12.5h10l-5-5.5z');
/** By this column one can sort. */
export const UP_OR_DOWN = sign(8, 'M0 8h8L4 3.5zM0 10.5h8L4 15z');
/** Three dots, one below the other. */
export const MENU = sign(
  4,
  ['3.5', '9', '14.5'].map((y) => `M.4 ${y}a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z`).join(''),
);
export const BOX = sign(13, 'M0 3h12v12H0zM1.2 4.2v9.6h9.6V4.2z');

export const ARROWS = {
  left: sign(16, 'M1 9l5.5-4.5v3.7H15v1.6H6.5v3.7z'),
  up: sign(11, 'M5.5 2L10 7.5H6.3V16H4.7V7.5H1z'),
  right: sign(16, 'M15 9L9.5 4.5v3.7H1v1.6h8.5v3.7z'),
  down: sign(11, 'M5.5 16L10 10.5H6.3V2H4.7v8.5H1z'),
};

/** What stands in a text without a letter that shows. */
export const UNSEEN = {
  'line-break': sign(16, 'M13 3.5h1.6v7.3H6.5v3L1 10l5.5-3.8v3H13z'),
  tab: sign(16, 'M11.5 9L6.5 4.8v3.4H0v1.6h6.5v3.4zM13 4.5h1.6v9H13z'),
  space: sign(12, 'M0 10h1.5v3.5h8V10H11v5H0z'),
  lost: BOX,
};
