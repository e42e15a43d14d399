/**
 * Parts of bars, of which there may be a thousand: all of one paint are one path, since each toggle of
 * a filter draws them anew. They take no focus; rows and legend do the same by keyboard.
 */
import { type MouseEvent, memo, useMemo, useState } from 'react';
import type { Pointed } from '../../store/pointed';
import { usePointing } from './pointing';

export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarPart extends Box {
  /** What is painted alike. */
  readonly series: string;
  readonly paint: Paint;
  /** What is pointed at with the part, if anything. */
  readonly id: string | null;
}

/** The box with its outline inside the given bounds. */
export function inset({ x, y, width, height }: Box, { strokeWidth }: Paint): Box {
  return {
    x: x + strokeWidth / 2,
    y: y + strokeWidth / 2,
    width: Math.max(0.5, width - strokeWidth),
    height: height - strokeWidth,
  };
}

interface Props<Part extends BarPart> {
  readonly kind: keyof Pointed;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  readonly titleOf: (part: Part) => string;
  readonly onPart: (part: Part) => void;
}

export function BarParts<Part extends BarPart>(props: Props<Part>) {
  const { kind, width, height, parts, titleOf, onPart } = props;
  const { point, leave } = usePointing(kind);
  const [over, setOver] = useState<Part | null>(null);
  const hover = (next: Part | null) => {
    if (next === over) return;
    if (over?.id) leave(over.id);
    if (next?.id) point(next.id);
    setOver(next);
  };
  return (
    <svg
      className="charts-bars"
      width={width}
      height={height}
      aria-hidden="true"
      onMouseMove={(event) => hover(partUnder(event, parts))}
      onMouseLeave={() => hover(null)}
      onClick={(event) => {
        const part = partUnder(event, parts);
        if (part) onPart(part);
      }}
    >
      <Paths parts={parts} />
      {over && parts.includes(over) && (
        <rect
          className="charts-part charts-hovered"
          x={over.x}
          y={over.y}
          width={over.width}
          height={over.height}
        >
          <title>{titleOf(over)}</title>
        </rect>
      )}
    </svg>
  );
}

function partUnder<Part extends Box>(
  { currentTarget, clientX, clientY }: MouseEvent,
  parts: readonly Part[],
): Part | null {
  const { left, top } = currentTarget.getBoundingClientRect();
  const inside = (at: number, from: number, size: number) => at >= from && at <= from + size;
  const found = parts.find(
    ({ x, y, width, height }) =>
      inside(clientX - left, x, width) && inside(clientY - top, y, height),
  );
  return found ?? null;
}

/** A tenth of a pixel is finer than anybody sees. */
const n = (pixels: number) => Math.round(pixels * 10) / 10;

/** Apart, so that none is drawn anew while the pointer moves over them. */
const Paths = memo(function Paths({ parts }: { parts: readonly BarPart[] }) {
  const paths = useMemo(() => {
    const bySeries = new Map<string, { paint: Paint; d: string }>();
    for (const part of parts) {
      const { x, y, width, height } = inset(part, part.paint);
      const box = `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
      const path = bySeries.get(part.series);
      if (path) path.d += box;
      else bySeries.set(part.series, { paint: part.paint, d: box });
    }
    return [...bySeries];
  }, [parts]);
  return paths.map(([series, { paint, d }]) => (
    <path key={series} className="charts-part" data-series={series} {...paint} d={d} />
  ));
});
