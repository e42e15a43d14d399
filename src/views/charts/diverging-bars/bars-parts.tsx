/** The parts of a row, each filled as its mark is on the whole page, and what the row says in words. */
import { useEffect } from 'react';
import type { BarShapeProps, TooltipContentProps } from 'recharts';
import { t } from '../../../i18n';
import { raisedIn } from '../../../model/count/sides';
import { useIsPale } from '../marking';
import { BAR, type DrawnRow, extentOf } from './bars-layout';
import { type BarRow, type By, isNeed, PARTS, type Part, STATUSES_OF } from './bars-state';
import { rowAnswerWords } from './row-answer-words';

/** The parts of a row, within the box that recharts gives to the whole of it. */
export function RowParts({ x, y, width, height, payload }: BarShapeProps) {
  const isPale = useIsPale();
  const { by, row } = payload as DrawnRow;
  if (!row || width === 0) return null;
  const [low, high] = extentOf(row);
  const unit = width / (high - low);
  /** Where the next part of each side begins, in units. */
  const ends = { need: 0, offer: 0 };
  return PARTS.map((part) => {
    const count = row[part];
    if (count === 0) return null;
    const side = isNeed(part) ? 'need' : 'offer';
    const from = ends[side];
    ends[side] += count;
    const box = {
      x: x + ((side === 'need' ? -from - count : from) - low) * unit,
      y: y + height - BAR,
      width: count * unit,
      height: BAR,
    };
    return (
      <g
        key={part}
        data-row={row.id}
        data-part={part}
        data-pale={isPale(by, [row.id], STATUSES_OF[part]) || undefined}
      >
        <PartBox part={part} {...box} />
      </g>
    );
  });
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** How thick the edge of a part is; those without are filled. */
const EDGE: Readonly<Partial<Record<Part, number>>> = {
  difficulty: 2.5,
  mentions: 1.5,
  planned: 1.5,
};

/** Edges stand inside the bounds, so that lengths are true. */
function PartBox({ part, x, y, width, height }: Box & { part: Part }) {
  const edge = EDGE[part] ?? 0;
  return (
    <rect
      className={`bars-${part}`}
      x={x + edge / 2}
      y={y + edge / 2}
      width={Math.max(0.5, width - edge)}
      height={height - edge}
      strokeWidth={edge || undefined}
      fill={part === 'inferred' ? 'url(#stripe-offer)' : undefined}
    />
  );
}

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
      <strong>{row ? row.label : lines.join(' ')}</strong>
      {row && sentencesOf(row, by).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}

/** The numbers of a row in words; what is zero on one side is left out. */
function sentencesOf(row: BarRow, by: By): string[] {
  const { asks, difficulty, mentions, offers, inferred, planned, answer } = row;
  return [
    ...(raisedIn(row) > 0 ? [t(`charts.bars.raised.${by}`, { asks, difficulty, mentions })] : []),
    ...(offers + inferred + planned > 0
      ? [t(`charts.bars.offered.${by}`, { offers, inferred, planned })]
      : []),
    ...(answer.state === 'no-request'
      ? []
      : [t('filters.chip', { field: t('offer.is-there'), value: rowAnswerWords(answer) })]),
  ];
}
