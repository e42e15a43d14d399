/** Draws the marks as SVG for exported pictures, in the same shapes as `mark.css`. */
import type { MarkName } from '../model/count/marks';
import type { Colours } from '../ui/token-colours';

interface Drawn {
  readonly of: MarkName;
  /** The left and upper edges, in user units. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** The number of sentences; the mark shows it from 2 up. */
  readonly count?: number;
  readonly inferred?: boolean;
  /** True where it was last said at an earlier meeting: it is small, with its number beside it. */
  readonly old?: boolean | undefined;
}

/** The side of a mark of what was last said at an earlier meeting, in user units. */
const OLD = 10;

/** Defines the fill patterns of inferred marks and bars; a picture includes it once. */
export function stripes(colours: Colours): string {
  const pattern = (name: string, stripe: string, ground: string, width: number) =>
    `<pattern id="stripe-${name}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="${ground}"/><rect width="${width}" height="4" fill="${stripe}"/></pattern>`;
  return `<defs>${pattern('need', colours('mention-edge'), colours('paper'), 1.5)}${pattern('offer', colours('offer'), colours('offer-pale'), 2)}${pattern('plan', colours('offer-pale'), colours('paper'), 2)}</defs>`;
}

/** Draws a mark; a picture with inferred marks needs `stripes` too. */
export function markSvg(drawn: Drawn, colours: Colours): string {
  const { of, x, y, size = 18, count = 1, inferred = false, old = false } = drawn;
  const { shape, ink } = SHAPES[of](inferred, colours);
  if (old) {
    const small = markSvg(
      { of, x: x + (count > 1 ? 0 : 4), y: y + 4, size: OLD, inferred },
      colours,
    );
    return count > 1
      ? `${small}<text x="${x + OLD + 1}" y="${y + 13.5}" font-size="13" fill="${colours('ink-soft')}">${count}</text>`
      : small;
  }
  const scale = size / 18;
  const number =
    count > 1
      ? `<text x="${of === 'offers' || of === 'plans' ? 8 : 9}" y="13.5" text-anchor="middle" font-size="13" font-weight="600" fill="${inferred ? colours('ink') : ink}">${count}</text>`
      : '';
  return `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${shape}${number}</g>`;
}

type Shape = (
  inferred: boolean,
  colours: Colours,
) => { readonly shape: string; readonly ink: string };

const square = (edge: number, fill: string, line: string) =>
  `<rect x="${edge / 2}" y="${edge / 2}" width="${18 - edge}" height="${18 - edge}" rx="2" fill="${fill}" stroke="${line}" stroke-width="${edge}"/>`;

const D = 'M2.4 .8H9a8.2 8.2 0 0 1 0 16.4H2.4A1.6 1.6 0 0 1 .8 15.6V2.4A1.6 1.6 0 0 1 2.4 .8z';

const SHAPES: Readonly<Record<MarkName, Shape>> = {
  asks: (inferred, colours) => ({
    shape: square(1.5, inferred ? 'url(#stripe-need)' : colours('ask'), colours('ask')),
    ink: colours('on-ask'),
  }),
  difficulty: (inferred, colours) => ({
    shape: inferred
      ? square(1.5, 'url(#stripe-need)', colours('mention-edge'))
      : square(3, colours('paper'), colours('ask')),
    ink: colours('ink'),
  }),
  mentions: (inferred, colours) => ({
    shape: square(
      1.5,
      inferred ? 'url(#stripe-need)' : colours('mention'),
      colours('mention-edge'),
    ),
    ink: colours('on-mention'),
  }),
  offers: (inferred, colours) => ({
    shape: `<path d="M0 0h11.5L18 9l-6.5 9H0z" fill="${inferred ? 'url(#stripe-offer)' : colours('offer')}"/>`,
    ink: colours('on-offer'),
  }),
  plans: (inferred, colours) => ({
    shape: `<path d="${D}" fill="${inferred ? 'url(#stripe-plan)' : 'none'}" stroke="${colours('offer')}" stroke-width="1.6"/>`,
    ink: colours('offer'),
  }),
  helped: (inferred, colours) => ({
    shape: `<path d="${D}" fill="${inferred ? 'url(#stripe-plan)' : 'none'}" stroke="${colours('offer')}" stroke-width="1.6" stroke-dasharray="1.6 1.6"/>`,
    ink: colours('offer'),
  }),
  experience: (_, colours) => ({
    shape: `<path d="M9 1.5L16.5 9 9 16.5 1.5 9z" fill="${colours('soft-fill')}" stroke="${colours('soft-mark')}" stroke-width="1.5"/>`,
    ink: colours('ink'),
  }),
};
