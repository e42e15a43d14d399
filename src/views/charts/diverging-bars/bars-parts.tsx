/** The bars of a row, filled like the marks of the page, and the tooltip of a row. */
import { useEffect } from 'react';
import type { BarShapeProps, TooltipContentProps } from 'recharts';
import { t } from '../../../i18n';
import { raisedIn } from '../../../model/count/sides';
import { useIsPale } from '../marking';
import { BAR, type DrawnRow, extentOf } from './bars-layout';
import { type BarRow, type By, isNeed, PARTS, type Part, STATUSES_OF } from './bars-state';
import { rowAnswerWords } from './row-answer-words';

/** Draws the parts of a row within the box that recharts gives to the row; sizes in pixels. */
export function RowParts({ x, y, width, height, payload }: BarShapeProps) {
  const isPale = useIsPale();
  const { by, row } = payload as DrawnRow;
  if (!row || width === 0) return null;
  const [low, high] = extentOf(row);
  const unit = width / (high - low);
  /** Start of the next part of each side, in units from the axis. */
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

/** Thickness of the outline of a part, in pixels; other parts are filled. */
const EDGE: Readonly<Partial<Record<Part, number>>> = {
  difficulty: 2.5,
  mentions: 1.5,
  planned: 1.5,
};

/** Draws the outline within the bounds, so that lengths are true. */
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

/** recharts copies the element for each row and adds the other properties. */
interface TooltipProps extends Partial<TooltipContentProps> {
  readonly by: By;
  /** Called with the row of the tooltip, which Enter marks; null when the tooltip closes. */
  readonly onRow: (row: DrawnRow | null) => void;
}

/** The numbers of a row in sentences, for the pointer, the arrow keys and screen readers. */
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

/** The numbers of a row in words. A side without any gets no sentence. */
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
