/** Gradients of CSS, and the same as paint servers of SVG. */
import { type Colour, colourOf } from './colour';
import { lengthIn, splitTop } from './css-values';

export interface Stop {
  readonly at: number;
  readonly colour: Colour;
}

export interface Gradient {
  readonly kind: 'linear' | 'radial';
  readonly repeats: boolean;
  /** Of a linear one, clockwise from upwards. */
  readonly degrees: number;
  /** In pixels from where the gradient begins. */
  readonly stops: readonly Stop[];
}

const FORM = /^(repeating-)?(linear|radial)-gradient\((.*)\)$/;

/** Length of the line along which a linear gradient runs through a box. */
export function lineLength(degrees: number, width: number, height: number): number {
  const angle = (degrees * Math.PI) / 180;
  return Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
}

/** A computed `background-image`; null where it is no gradient of one of the kinds drawn here. */
export function gradientIn(text: string, width: number, height: number): Gradient | null {
  const [, repeating, kind, inside = ''] = FORM.exec(text) ?? [];
  if (kind !== 'linear' && kind !== 'radial') return null;
  const parts = splitTop(inside, ',');
  const isStop = (part: string | undefined) => /^(?:rgba?|color)\(/.test(part ?? '');
  const prelude = isStop(parts[0]) ? '' : (parts.shift() ?? '');
  const degrees = Number(/(-?[\d.]+)deg/.exec(prelude)?.[1] ?? 180);
  const length =
    kind === 'linear' ? lineLength(degrees, width, height) : Math.hypot(width, height) / 2;
  const bare = parts.flatMap((part, place) => {
    const [colour = '', ...positions] = splitTop(part, ' ');
    const fallback = [`${(100 * place) / Math.max(1, parts.length - 1)}%`];
    return (positions.length > 0 ? positions : fallback).map((position) => ({
      at: lengthIn(position, length),
      colour: colourOf(colour),
    }));
  });
  return { kind, repeats: repeating !== undefined, degrees, stops: tinted(bare) };
}

/** What is transparent fades to its neighbour's colour, since SVG would fade to black. */
function tinted(stops: readonly { at: number; colour: Colour | null }[]): Stop[] {
  const colours = stops.map(({ colour }) => colour);
  return stops.map(({ at, colour }, place) => {
    const near =
      colours
        .slice(0, place)
        .reverse()
        .find((other) => other) ?? colours.slice(place + 1).find((other) => other);
    return { at, colour: colour ?? { hex: near?.hex ?? '#ffffff', alpha: 0 } };
  });
}

/** Attributes of the paint server, in the coordinates of a box of the size, and its stops. */
export function serverOf(
  { kind, repeats, degrees, stops }: Gradient,
  width: number,
  height: number,
): { name: string; attributes: Record<string, string | number>; stops: Stop[] } {
  const last = stops.at(-1)?.at || 1;
  const relative = stops.map(({ at, colour }) => ({ at: at / last, colour }));
  const common = { gradientUnits: 'userSpaceOnUse', ...(repeats && { spreadMethod: 'repeat' }) };
  const [x, y] = [width / 2, height / 2];
  if (kind === 'radial')
    return {
      name: 'radialGradient',
      attributes: { ...common, cx: x, cy: y, r: last },
      stops: relative,
    };
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [Math.sin(angle), -Math.cos(angle)];
  const half = lineLength(degrees, width, height) / 2;
  const [x1, y1] = [x - right * half, y - down * half];
  return {
    name: 'linearGradient',
    attributes: { ...common, x1, y1, x2: x1 + right * last, y2: y1 + down * last },
    stops: relative,
  };
}
