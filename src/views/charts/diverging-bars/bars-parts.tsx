/** The parts of a row: each filled as its status is on the whole page. */
import { createContext, useContext } from 'react';
import type { BarShapeProps } from 'recharts';
import type { Mark } from '../../../store/view-state';
import { isStatusMarked } from '../emphasis';
import type { DrawnRow } from './bars-layout';
import { PARTS, type Part, STATUSES_OF } from './bars-state';

/** What is marked, and the ids of topics or actors that have it. */
export interface Emphasis {
  readonly mark: Mark;
  readonly ids: ReadonlySet<string>;
}

/** Null where nothing is marked. Apart from the chart's data, so that a mark draws no bar anew. */
export const Emphasized = createContext<Emphasis | null>(null);

/** Whether something else than the row, or than its part, is marked. */
export function useIsPale({ row }: DrawnRow, part: Part | null): boolean {
  const emphasis = useContext(Emphasized);
  if (!emphasis) return false;
  const isRowMarked = row?.ids.some((id) => emphasis.ids.has(id)) ?? false;
  return !isRowMarked || (part !== null && !isStatusMarked(emphasis.mark, STATUSES_OF[part]));
}

type SegmentProps = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height' | 'payload'> & {
  part: Part;
};

/** Beneath this width of a part the sign of organizations has no room in it. */
const LEAST_FOR_SIGN = 12;

function Segment({ part, x, y, width, height, payload }: SegmentProps) {
  const row = payload as DrawnRow;
  const isPale = useIsPale(row, part);
  const [from, size] = [Math.min(x, x + width), Math.abs(width)];
  if (size === 0) return null;
  return (
    <g data-row={row.id} data-part={part} data-pale={isPale || undefined}>
      <PartBox part={part} x={from} y={y} width={size} height={height} />
      {part === 'organizations' && size >= LEAST_FOR_SIGN && (
        <Rhomb x={from + size / 2} y={y + height / 2} />
      )}
    </g>
  );
}

/** What recharts draws each part with; functions that stay the same, as it draws anew for another. */
export const SHAPES = Object.fromEntries(
  PARTS.map((part) => [part, (props: BarShapeProps) => <Segment {...props} part={part} />]),
) as Readonly<Record<Part, (props: BarShapeProps) => React.ReactNode>>;

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

/** The sign of organizations. */
function Rhomb({ x, y, r = 4 }: { x: number; y: number; r?: number }) {
  return (
    <path className="bars-sign" d={`M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`} />
  );
}

export function PartSwatch({ part }: { part: Part }) {
  const [y, height] = isOutline(part) ? [4, 6] : [1, 12];
  return (
    <svg width="17" height="14" aria-hidden="true" focusable="false">
      <PartBox part={part} x={0} y={y} width={17} height={height} />
      {part === 'organizations' && <Rhomb x={8} y={7} />}
    </svg>
  );
}

export function NobodySwatch() {
  return (
    <svg width="9" height="14" aria-hidden="true" focusable="false">
      <text className="bars-nobody" x="1" y="12">
        ?
      </text>
    </svg>
  );
}
