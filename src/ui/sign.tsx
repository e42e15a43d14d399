/** Signs that the font of the page has not: as letters they would come from whatever font a reader has. */

const dots = (...middles: readonly (readonly [x: number, y: number])[]) =>
  middles.map(([x, y]) => `M${x - 1.6} ${y}a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0z`).join('');

/** Each by its width and its outline; a letter's size is 16, and its baseline is at 14. */
const SIGNS = {
  down: [10, 'M0 7h10l-5 5.5z'],
  up: [10, 'M0 12.5h10l-5-5.5z'],
  left: [7, 'M7 4.5v10l-6-5z'],
  right: [7, 'M0 4.5v10l6-5z'],
  'up-down': [8, 'M0 8h8L4 3.5zM0 10.5h8L4 15z'],
  /** Stands before the name of an organization. */
  organization: [12, 'M0 9l6-6 6 6-6 6z'],
  warning: [16, 'M8 1l8 14H0zM7.1 5.8v4.7h1.8V5.8zM7.1 11.8v1.8h1.8v-1.8z'],
  menu: [4, dots([2, 3.5], [2, 9], [2, 14.5])],
  grip: [10, dots([2.5, 3.5], [7.5, 3.5], [2.5, 9], [7.5, 9], [2.5, 14.5], [7.5, 14.5])],
  box: [13, 'M0 3h12v12H0zM1.2 4.2v9.6h9.6V4.2z'],
  'arrow-left': [16, 'M1 9l5.5-4.5v3.7H15v1.6H6.5v3.7z'],
  'arrow-right': [16, 'M15 9L9.5 4.5v3.7H1v1.6h8.5v3.7z'],
  'arrow-up': [11, 'M5.5 2L10 7.5H6.3V16H4.7V7.5H1z'],
  'arrow-down': [11, 'M5.5 16L10 10.5H6.3V2H4.7v8.5H1z'],
  'line-break': [16, 'M13 3.5h1.6v7.3H6.5v3L1 10l5.5-3.8v3H13z'],
  tab: [16, 'M11.5 9L6.5 4.8v3.4H0v1.6h6.5v3.4zM13 4.5h1.6v9H13z'],
  space: [12, 'M0 10h1.5v3.5h8V10H11v5H0z'],
} as const;

export type SignName = keyof typeof SIGNS;

/**
 * A sign in the line, as large and of the colour of the words around it.
 * @param label what assistive technology reads; without it the sign is for the eye alone
 */
export function Sign({ name, label }: { name: SignName; label?: string }) {
  const [width, outline] = SIGNS[name];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip too
    <svg
      className="sign"
      viewBox={`0 0 ${width} 16`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={outline} />
    </svg>
  );
}
