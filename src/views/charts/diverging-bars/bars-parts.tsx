/** The parts of a row: each filled as its status is on the whole page. */
import { useEffect } from 'react';
import type { BarShapeProps, TooltipContentProps } from 'recharts';
import { t } from '../../../i18n';
import { Rhomb, Swatch } from '../chart-parts';
import { useIsPale } from '../marking';
import { type DrawnRow, extentOf, LANES } from './bars-layout';
import { type BarRow, type By, isNeed, PARTS, type Part, STATUSES_OF } from './bars-state';

/** Beneath this width of a part the sign of organizations has no room in it. */
const LEAST_FOR_SIGN = 12;

/** The parts of a row, within the box that recharts gives to the whole of it. */
export function RowParts({ x, y, width, payload }: BarShapeProps) {
  const isPale = useIsPale();
  const { by, row, isNarrow } = payload as DrawnRow;
  if (!row || width === 0) return null;
  const [low, high] = extentOf(row);
  const unit = width / (high - low);
  const main = y + (isNarrow ? LANES.name + LANES.gap : 0);
  const planned = main + LANES.main + LANES.gap;
  const tops = { planned, past: planned + LANES.thin + LANES.gap };
  /** Where the next part of each side begins, in units. */
  const ends = { need: 0, offer: 0 };
  return PARTS.map((part) => {
    const count = row[part];
    if (count === 0) return null;
    const isThin = part === 'planned' || part === 'past';
    const side = isNeed(part) ? 'need' : 'offer';
    const from = isThin ? 0 : ends[side];
    if (!isThin) ends[side] += count;
    const box = {
      x: x + ((side === 'need' ? -from - count : from) - low) * unit,
      y: isThin ? tops[part] : main,
      width: count * unit,
      height: isThin ? LANES.thin : LANES.main,
    };
    return (
      <g
        key={part}
        data-row={row.id}
        data-part={part}
        data-pale={isPale(by, row.ids, STATUSES_OF[part]) || undefined}
      >
        <PartBox part={part} {...box} />
        {part === 'organizations' && box.width >= LEAST_FOR_SIGN && (
          <Rhomb className="bars-sign" x={box.x + box.width / 2} y={box.y + box.height / 2} r={4} />
        )}
      </g>
    );
  });
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

const isOutline = (part: Part): boolean => part === 'planned' || part === 'past';

/** Outlines stand inside the bounds, so that lengths are true; filled parts leave a hair between them. */
function PartBox({ part, x, y, width, height }: Box & { part: Part }) {
  const inset = isOutline(part) ? 0.75 : 0;
  return (
    <rect
      className={`bars-${part}`}
      x={x + inset}
      y={y + inset}
      width={Math.max(0.5, width - Math.max(2 * inset, 1))}
      height={Math.max(0.5, height - 2 * inset)}
    />
  );
}

export function PartSwatch({ part }: { part: Part }) {
  const [y, height] = isOutline(part) ? [4, 6] : [1, 12];
  return (
    <Swatch size={[11, 14]}>
      <PartBox part={part} x={0} y={y} width={11} height={height} />
      {part === 'organizations' && <Rhomb className="bars-sign" x={5} y={7} r={4} />}
    </Swatch>
  );
}

/** The signs of needs that no offer clearly answers. */
export const GAPS = [
  ['none', '?'],
  ['perhaps', '~'],
] as const;

export const GapSwatch = ({ sign }: { sign: string }) => (
  <Swatch size={[10, 14]}>
    <text className="bars-gap" x="1" y="12">
      {sign}
    </text>
  </Swatch>
);

/** The rest is given by recharts, which copies the element for each row that it shows. */
interface TooltipProps extends Partial<TooltipContentProps> {
  readonly by: By;
  /** Told which row is shown: the one that the key Enter marks. */
  readonly onRow: (row: DrawnRow | null) => void;
}

/** What a row says to the pointer, to the arrow keys and to a screen reader, in whole words. */
export function BarsTooltip({ by, onRow, active, payload }: TooltipProps) {
  const shown = active ? ((payload?.[0]?.payload as DrawnRow | undefined) ?? null) : null;
  useEffect(() => onRow(shown), [onRow, shown]);
  if (!shown) return null;
  const { row, lines } = shown;
  return (
    <div className="bars-tooltip chart-tooltip floating" role="status">
      <strong>{row ? row.title : lines.join(' ')}</strong>
      {row && sentencesOf(row, by).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}

/** The numbers of a row in words; what is zero is left out, but for needs and for offers now. */
function sentencesOf(row: BarRow, by: By): string[] {
  const { asks, raises, states, organizations, planned, past, none, perhaps } = row;
  const isTopic = by === 'topic';
  return [
    t(`charts.bars.needs.${by}`, { asks, raises }),
    isTopic
      ? t('charts.bars.offers.topic', { states, organizations })
      : t('charts.bars.offers.actor', { count: states }),
    ...(planned + past > 0 ? [t('charts.bars.apart', { planned, past })] : []),
    ...(none + perhaps > 0 ? [t(`charts.bars.answers.${by}`, { none, perhaps })] : []),
  ];
}
