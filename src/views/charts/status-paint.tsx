/**
 * How each status is filled: by pattern and outline as well as by hue, and the firmer the fuller, so
 * that nothing planned or past can be taken for an offer that stands.
 */
import type { NeedStatus, OfferStatus } from '../../model/two-sided';

export type ChartStatus = NeedStatus | OfferStatus;

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly dash?: string;
}

const pattern = (status: ChartStatus) => `charts-pattern-${status}`;

const PAINTS: Readonly<Record<ChartStatus, Paint>> = {
  requested: { fill: 'var(--need)', stroke: 'var(--need)' },
  acknowledged: { fill: `url(#${pattern('acknowledged')})`, stroke: 'var(--need)' },
  raised: { fill: 'var(--paper)', stroke: 'var(--need)' },
  available: { fill: 'var(--offer)', stroke: 'var(--offer)' },
  planned: { fill: 'var(--paper)', stroke: 'var(--offer)', dash: '3 2' },
  delivered: { fill: `url(#${pattern('delivered')})`, stroke: 'var(--offer)' },
};

/** The patterns that all charts and legends of the page refer to; to be drawn once. */
export function StatusPatterns() {
  return (
    <svg className="charts-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={pattern('acknowledged')}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--need-soft)" />
          <rect width="1.6" height="5" fill="var(--need)" />
        </pattern>
        <pattern id={pattern('delivered')} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--offer-soft)" />
          <circle cx="2" cy="2" r="0.9" fill="var(--offer)" />
        </pattern>
      </defs>
    </svg>
  );
}

interface StatusBoxProps {
  readonly status: ChartStatus;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box of the status's fill, its outline inside the given bounds. */
export function StatusBox({ status, x, y, width, height }: StatusBoxProps) {
  const { fill, stroke, dash } = PAINTS[status];
  return (
    <rect
      className="charts-box"
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(0.5, width - 1.5)}
      height={height - 1.5}
      fill={fill}
      stroke={stroke}
      strokeWidth="1.5"
      strokeDasharray={dash}
    />
  );
}

export function StatusSwatch({ status }: { status: ChartStatus }) {
  return (
    <svg className="charts-swatch" width="26" height="14" aria-hidden="true" focusable="false">
      <StatusBox status={status} x={1} y={1} width={24} height={12} />
    </svg>
  );
}
