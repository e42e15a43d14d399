/** Reading of the computed values of CSS that pictures are made with. */

/** Splits at a separator that stands in no brackets. */
export function splitTop(text: string, separator: ',' | ' '): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === separator && depth === 0) {
      if (part.trim()) parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  if (part.trim()) parts.push(part.trim());
  return parts;
}

/** Pixels of "12px", "50%" or "calc(100% - 5px)", where `whole` is all of it. */
export function lengthIn(text: string, whole: number): number {
  let sum = 0;
  for (const [, sign, digits, unit] of text.matchAll(/(-\s*)?([\d.]+)(px|%)/g)) {
    const value = unit === '%' ? (Number(digits) / 100) * whole : Number(digits);
    sum += sign ? -value : value;
  }
  return sum;
}

export type Point = readonly [number, number];

/** Corners of "polygon(0px 0px, calc(100% - 5px) 0px, …)"; null for any other shape. */
export function polygonIn(text: string, width: number, height: number): Point[] | null {
  const [, inside] = /^polygon\((.*)\)$/.exec(text) ?? [];
  if (inside === undefined) return null;
  return splitTop(inside, ',').map((corner) => {
    const [x = '0px', y = '0px'] = splitTop(corner, ' ');
    return [lengthIn(x, width), lengthIn(y, height)];
  });
}

/** Two decimals are finer than any screen or printer that draws the picture. */
export const round = (value: number): number => Math.round(value * 100) / 100;
