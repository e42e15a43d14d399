/** A computed colour as SVG 1.1 has it: a hex triple, and how opaque it is. */
export interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g;

/** `rgb(…)`, `rgba(…)`, `color(srgb …)`; null where nothing would be seen. */
export function colourOf(text: string): Colour | null {
  const isFraction = text.startsWith('color(srgb');
  if (!isFraction && !/^rgba?\(/.test(text)) return null;
  const parts = (text.slice(text.indexOf('(') + (isFraction ? 5 : 0)).match(NUMBER) ?? []).map(
    Number,
  );
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha === 0) return null;
  const hex = [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, isFraction ? part : part / 255)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
  return { hex: `#${hex}`, alpha };
}
