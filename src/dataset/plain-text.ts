/** Unicode's signs that change the direction of the text after them: a name with one can look like another name. */
const TURNING = '\\u202A-\\u202E\\u2066-\\u2069';

/** The same signs as messages name them. */
export const TURNING_SIGNS = 'U+202A-202E, U+2066-2069';

/** Matches texts without these signs. */
export const PLAIN_TEXT = new RegExp(`^[^${TURNING}]*$`);

/** The code point of an invisible sign, for messages: "U+202E". */
export const codeOfSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The code point of the first sign that changes the direction of text; '' where the text has none. */
export function turningSignIn(text: string): string {
  const [sign] = new RegExp(`[${TURNING}]`).exec(text) ?? [];
  return sign === undefined ? '' : codeOfSign(sign);
}

/** Removes the signs that change the direction of text. */
export const plainText = (text: string): string =>
  text.replace(new RegExp(`[${TURNING}]`, 'g'), '');
