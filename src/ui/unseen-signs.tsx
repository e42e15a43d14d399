/** Signs that the editor needs too; it does not load those of `signs.tsx`. */

/**
 * An inline sign in the size and colour of the words around it, hidden from screen readers.
 * @param width of the sign, where the height of letters is 16 and their baseline at 14
 * @param outline an SVG path
 */
export const sign = (width: number, outline: string) => (
  <svg className="sign" viewBox={`0 0 ${width} 16`} aria-hidden="true">
    <path d={outline} />
  </svg>
);

export const BOX = sign(13, 'M0 3h12v12H0zM1.2 4.2v9.6h9.6V4.2z');

/** Signs for invisible characters. */
export const UNSEEN_SIGNS = {
  'line-break': sign(16, 'M13 3.5h1.6v7.3H6.5v3L1 10l5.5-3.8v3H13z'),
  tab: sign(16, 'M11.5 9L6.5 4.8v3.4H0v1.6h6.5v3.4zM13 4.5h1.6v9H13z'),
  space: sign(12, 'M0 10h1.5v3.5h8V10H11v5H0z'),
  lost: BOX,
};
