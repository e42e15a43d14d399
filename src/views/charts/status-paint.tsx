/**
 * How each status is filled: by pattern and outline as well as by hue, and the firmer the fuller, so
 * that nothing planned or past can be taken for an offer that stands.
 */
import type { NeedStatus, OfferStatus } from '../../model/two-sided';
import { type Box, inset, type Paint } from './bar-parts';

export type ChartStatus = NeedStatus | OfferStatus;

const pattern = (status: ChartStatus) => `charts-pattern-${status}`;

const paint = (side: 'need' | 'offer', fill: string, strokeDasharray?: string): Paint => ({
  fill,
  stroke: `var(--${side})`,
  strokeWidth: 1.5,
  ...(strokeDasharray && { strokeDasharray }),
});

export const PAINTS: Readonly<Record<ChartStatus, Paint>> = {
  requested: paint('need', 'var(--need)'),
  acknowledged: paint('need', `url(#${pattern('acknowledged')})`),
  raised: paint('need', 'var(--paper)'),
  available: paint('offer', 'var(--offer)'),
  planned: paint('offer', 'var(--paper)', '3 2'),
  delivered: paint('offer', `url(#${pattern('delivered')})`),
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

/** A box of the status's fill, its outline inside the given bounds. */
export function StatusBox({ status, ...box }: Box & { status: ChartStatus }) {
  return <rect {...inset(box, PAINTS[status])} {...PAINTS[status]} />;
}

export function StatusSwatch({ status }: { status: ChartStatus }) {
  return (
    <svg className="charts-swatch" width="26" height="14" aria-hidden="true" focusable="false">
      <StatusBox status={status} x={1} y={1} width={24} height={12} />
    </svg>
  );
}
