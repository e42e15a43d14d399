/** Signs that turn the direction of what follows: a name that has one can pass for another. */
const TURNING = '\\u202A-\\u202E\\u2066-\\u2069';

/** How messages name these signs. */
export const TURNING_SIGNS = 'U+202A-202E, U+2066-2069';

/** A text that has none of them. */
export const PLAIN_TEXT = new RegExp(`^[^${TURNING}]*$`);

/** A sign as messages name what cannot be seen: "U+202E". */
export const codeOfSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The code of the first sign that turns the direction; '' where a text has none. */
export function turningSignIn(text: string): string {
  const [sign] = new RegExp(`[${TURNING}]`).exec(text) ?? [];
  return sign === undefined ? '' : codeOfSign(sign);
}

/** A text without them. */
export const plainText = (text: string): string =>
  text.replace(new RegExp(`[${TURNING}]`, 'g'), '');
